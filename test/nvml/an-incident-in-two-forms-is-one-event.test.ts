import { describe, expect, test } from 'vitest';

import type { EventStream, NvmlEvent } from '../../src/nvml/index.ts';
import { openMock } from './support/open-mock.ts';

async function nextOf(stream: EventStream): Promise<NvmlEvent> {
  const { value, done } = await stream.next();
  if (done === true) throw new Error('The stream ended.');
  return value;
}

describe('on a driver with operational events', () => {
  test('an Xid is one event, with its number and what the structured form says', async () => {
    const { nvml, mock } = await openMock('h100x8-615');
    await using stream = nvml.events();
    await stream.ready;
    await mock.xid(2, 79, { gpuInstance: 3, computeInstance: 0 });
    await mock.xid(1, 31);
    const event = await nextOf(stream);
    expect(event).toMatchObject({
      type: 'xid',
      xid: 79,
      data: 79,
      device: nvml.device(2),
      gpuInstanceId: 3,
      computeInstanceId: 0,
      operational: { severity: 'fatal', logLevel: 'error', contexts: [{ type: 'legacy-xid', xid: 79 }] },
    });
    expect(event.timestampUs).toBeGreaterThan(0);
    expect(await nextOf(stream)).toMatchObject({ xid: 31, device: nvml.device(1) });
  });

  test('a structured event without an Xid comes as it is, with group and contexts', async () => {
    const { nvml, mock } = await openMock('h100x8-615');
    await using stream = nvml.events();
    await stream.ready;
    await mock.raiseOperational(3, {
      severity: 'recoverable',
      logLevel: 'warning',
      sourceModule: 'NVLINK',
      moduleEventCode: 7,
      attributes: 0x21,
      groupAttributes: 1,
      groupCursor: 5,
      groupIndex: 1,
      groupSize: 3,
      contextType: 9,
      contextFormat: 2,
      contextData: 'c0ffee',
    });
    expect(await nextOf(stream)).toMatchObject({
      type: 'operational',
      xid: null,
      device: nvml.device(3),
      operational: {
        severity: 'recoverable',
        logLevel: 'warning',
        module: 'NVLINK',
        code: 7,
        attributes: ['uncontained', 'primary'],
        group: { cursor: 5n, index: 1, size: 3, recovered: true, previousError: false, simulated: false },
        contexts: [{ type: 'unknown', xid: null, sourceType: 9, formatVersion: 2 }],
      },
    });
    await mock.raiseOperational(3, { contextData: 'c0ffee', logLevel: 'error', severity: 'fatal' });
    const [context] = (await nextOf(stream)).operational?.contexts ?? [];
    expect([...(context?.data ?? [])]).toEqual([0xc0, 0xff, 0xee]);
  });

  test('the mildest severity and the log level that are wanted are asked of the driver', async () => {
    const { nvml, mock } = await openMock('h100x8-615');
    await using stream = nvml.events({ types: ['operational'], minSeverity: 'fatal', minLogLevel: 'error' });
    await stream.ready;
    await mock.raiseOperational(0, { severity: 'recoverable', logLevel: 'error', moduleEventCode: 1 });
    await mock.raiseOperational(0, { severity: 'fatal', logLevel: 'error', moduleEventCode: 2 });
    expect(await nextOf(stream)).toMatchObject({ type: 'operational', operational: { code: 2 } });
  });

  test('whoever watches operational events alone has Xids in that form', async () => {
    const { nvml, mock } = await openMock('h100x8-615');
    await using stream = nvml.events({ types: ['operational'] });
    await stream.ready;
    await mock.xid(4, 48);
    expect(await nextOf(stream)).toMatchObject({ type: 'operational', xid: 48, device: nvml.device(4) });
  });

  test('an Xid of one GPU and the same of another are two events, in order', async () => {
    const { nvml, mock } = await openMock('h100x8-615');
    await using stream = nvml.events({ types: ['xid', 'ecc-double-bit', 'operational'] });
    await stream.ready;
    await Promise.all([mock.xid(0, 63), mock.xid(1, 63), mock.raise(0, 0x2, 0), mock.xid(0, 63)]);
    const seen = [await nextOf(stream), await nextOf(stream), await nextOf(stream), await nextOf(stream)];
    expect(seen.map(({ type, device }) => [type, device?.index])).toEqual([
      ['xid', 0],
      ['xid', 1],
      ['ecc-double-bit', 0],
      ['xid', 0],
    ]);
    expect(seen.filter(({ operational }) => operational !== null)).toHaveLength(3);
  });
});

test('an older driver falls back to the older events by itself', async () => {
  const { nvml, mock } = await openMock('h100x8');
  await using stream = nvml.events();
  await stream.ready;
  await mock.xid(2, 79);
  expect(await nextOf(stream)).toMatchObject({ type: 'xid', xid: 79, operational: null, timestampUs: null });
});

test('events of the system come in the same stream, and a driver without them has the others', async () => {
  const { nvml, mock } = await openMock('h100x8-615');
  await using stream = nvml.events();
  await stream.ready;
  await mock.raiseSystemEvent('unbind', 17);
  expect(await nextOf(stream)).toMatchObject({ type: 'driver-unbind', data: 17, device: null, xid: null });
  await mock.raiseSystemEvent('bind', 17);
  expect(await nextOf(stream)).toMatchObject({ type: 'driver-bind', data: 17 });
  const old = await openMock('v100x8');
  await using fewer = old.nvml.events();
  await fewer.ready;
  await old.mock.xid(0, 43);
  expect(await nextOf(fewer)).toMatchObject({ xid: 43 });
});
