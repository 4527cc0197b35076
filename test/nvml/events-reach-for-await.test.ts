import { describe, expect, test } from 'vitest';

import { type EventStream, Nvml, type NvmlEvent } from '../../src/nvml/index.ts';
import { until } from '../support/wait-until.ts';
import { openMock } from './support/open-mock.ts';

async function nextOf(stream: EventStream): Promise<NvmlEvent> {
  const { value, done } = await stream.next();
  if (done === true) throw new Error('The stream ended.');
  return value;
}

describe('an event', () => {
  test('of an Xid reaches for await with its GPU and its number', async () => {
    const { nvml, mock } = await openMock('h100x8');
    const stream = nvml.events({ types: ['xid'] });
    await stream.ready;
    await mock.xid(2, 79);
    const seen: NvmlEvent[] = [];
    for await (const event of stream) {
      seen.push(event);
      break;
    }
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ type: 'xid', xid: 79, data: 79, gpuInstanceId: null, dropped: 0 });
    expect(seen[0]?.device).toBe(nvml.device(2));
  });

  test('of another kind has no Xid', async () => {
    const { nvml, mock } = await openMock('h100x8');
    const stream = nvml.events({ types: ['ecc-double-bit'] });
    await stream.ready;
    await mock.raise(0, 0x2, 0);
    expect(await nextOf(stream)).toMatchObject({ type: 'ecc-double-bit', xid: null });
    await stream.return();
  });

  test('is not lost between two next(), and they come in order', async () => {
    const { nvml, mock } = await openMock('h100x8');
    const stream = nvml.events({ types: ['xid'] });
    await stream.ready;
    for (const xid of [31, 43, 79]) await mock.xid(1, xid);
    const xids = [await nextOf(stream), await nextOf(stream), await nextOf(stream)].map(({ xid }) => xid);
    expect(xids).toEqual([31, 43, 79]);
    await stream.return();
  });

  test.each(['h100x8', 'h100x8-615'])(
    'beyond the capacity is counted, and the older ones are kept (%s)',
    async (scenario) => {
      const { nvml, mock } = await openMock(scenario);
      const stream = nvml.events({ types: ['xid'], capacity: 4 });
      await stream.ready;
      for (let i = 0; i < 10; i++) await mock.xid(1, 30 + i);
      // Nobody takes one before all have come.
      await until(() => stream.dropped === 6, { timeoutMs: 20_000, message: 'six events are dropped' });
      const kept: NvmlEvent[] = [];
      while (kept.length < 4) kept.push(await nextOf(stream));
      expect(kept.map(({ xid, dropped }) => [xid, dropped])).toEqual([
        [30, 6],
        [31, 6],
        [32, 6],
        [33, 6],
      ]);
      await mock.xid(1, 79);
      expect(await nextOf(stream)).toMatchObject({ xid: 79, dropped: 6 });
      await stream.return();
    },
  );

  test('of the system beyond the capacity is counted, too', async () => {
    const { nvml, mock } = await openMock('h100x8-615');
    const stream = nvml.events({ types: ['driver-unbind', 'driver-bind'], capacity: 1 });
    await stream.ready;
    for (let i = 0; i < 3; i++) await mock.raiseSystemEvent('unbind', 0x1b00 + i);
    await until(() => stream.dropped === 2, { timeoutMs: 20_000, message: 'two events are dropped' });
    expect(await nextOf(stream)).toMatchObject({ data: 0x1b00, dropped: 2 });
    await stream.return();
  });

  test('of a GPU that is not watched does not come', async () => {
    const { nvml, mock } = await openMock('h100x8');
    const stream = nvml.events({ devices: [nvml.device(1)], types: ['xid'] });
    await stream.ready;
    await mock.xid(0, 13);
    await mock.xid(1, 48);
    expect(await nextOf(stream)).toMatchObject({ xid: 48 });
    await stream.return();
  });
});

describe('a stream', () => {
  test('goes on when a GPU is lost', async () => {
    const { nvml, mock } = await openMock('h100x8');
    const stream = nvml.events({ types: ['xid'] });
    await stream.ready;
    await mock.lose(3);
    await mock.xid(5, 48);
    expect(await nextOf(stream)).toMatchObject({ xid: 48, device: nvml.device(5) });
    await stream.return();
  });

  test('names the GPUs that it cannot watch', async () => {
    const { nvml, mock } = await openMock('h100x8');
    nvml.devices();
    await mock.lose(3);
    const stream = nvml.events({ types: ['xid'] });
    await stream.ready;
    expect(stream.unwatched.map(({ device, error }) => [device.index, error.code])).toEqual([
      [3, 'ERROR_GPU_IS_LOST'],
    ]);
    await stream.return();
  });

  test('ends by its AbortSignal while somebody waits', async () => {
    const { nvml } = await openMock('h100x8');
    const abort = new AbortController();
    const stream = nvml.events({ signal: abort.signal });
    const waiting = stream.next();
    await stream.ready;
    abort.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  test('ends when the driver is closed', async () => {
    const { nvml } = await openMock('h100x8');
    const stream = nvml.events();
    await stream.ready;
    const waiting = stream.next();
    await nvml.close();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  test('waits with the older call on a driver that has no newer one', async () => {
    const { nvml, mock } = await openMock('gtx1060-390');
    const stream = nvml.events({ devices: [nvml.device(0)] });
    await stream.ready;
    await mock.set(0, { eventTypes: 8 });
    const again = nvml.events({ types: ['xid'] });
    await again.ready;
    await mock.xid(0, 62);
    expect(await nextOf(again)).toMatchObject({ xid: 62, gpuInstanceId: null, computeInstanceId: null });
    await stream.return();
    await again.return();
  });

  test('refuses a type that there is not, and a capacity of none', async () => {
    await using nvml = await Nvml.open({ scenario: 'no-gpus' });
    expect(() => nvml.events({ types: ['xids' as 'xid'] })).toThrow(/no event type 'xids'. There are: .*xid/);
    expect(() => nvml.events({ capacity: 0 })).toThrow(/capacity is a number of events, 1 or more/);
  });
});
