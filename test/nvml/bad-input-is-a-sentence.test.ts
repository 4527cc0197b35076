import { describe, expect, test } from 'vitest';

import { Nvml, type Device, type Metric, type OpenOptions } from '../../src/nvml/index.ts';
import { openMock } from './support/open-mock.ts';

/** A view on memory that was given away. */
function detached(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
}

describe('a clock', () => {
  test.each([-1, 0, Number.NaN, Infinity, 2 ** 31])('does not tick every %s ms', async (intervalMs) => {
    const { nvml } = await openMock('gb10');
    const sentence = `intervalMs is a time in milliseconds above 0; it was ${intervalMs}.`;
    expect(() => nvml.sample({ intervalMs })).toThrow(new RangeError(sentence));
    expect(() => nvml.rates({ intervalMs })).toThrow(new RangeError(sentence));
    await expect(
      nvml
        .device(0)
        .gpmSamples({ metrics: ['smUtil'], intervalMs })
        .next(),
    ).rejects.toThrow(sentence);
  });

  test('does not take a metric that there is not', async () => {
    const { nvml } = await openMock('gb10');
    const metrics = ['temprature' as Metric];
    expect(() => nvml.sample({ intervalMs: 10, metrics })).toThrow(/There is no metric 'temprature'/);
  });
});

describe('what is opened', () => {
  test.each([
    ['h100x8', 'The argument of Nvml.open() must be an object; it is "h100x8".'],
    [null, 'The argument of Nvml.open() must be an object; it is null.'],
    [
      { scenarioo: 'h100x8' },
      `Nvml.open() has no option 'scenarioo'. The nearest is 'scenario'; there are libra`,
    ],
    [{ libraryPath: '' }, 'libraryPath is empty; leave it out where there is none.'],
    [{ scenario: 5 }, 'scenario must be a string without NUL characters; it is 5.'],
  ])('is not %j', async (options, sentence) => {
    await expect(Nvml.open(options as OpenOptions)).rejects.toThrow(sentence);
    await expect(Nvml.open(options as OpenOptions)).rejects.toThrow(TypeError);
  });

  // A timer of Node.js takes a longer time for 1 ms.
  test.each([-1, Number.NaN, Infinity, 2 ** 31, '5'])('has no deadline of %s', async (deadlineMs) => {
    await expect(Nvml.open({ scenario: 'gb10', deadlineMs: deadlineMs as number })).rejects.toThrow(
      /deadlineMs is a time in milliseconds above 0, up to 2147483647; it was /,
    );
  });
});

test('what is watched or sampled by options that mean nothing is refused', async () => {
  const { nvml } = await openMock('gb10');
  const wrong = (value: unknown) => value as never;
  expect(() => nvml.sample(wrong(undefined))).toThrow(/^The argument of sample\(\) must be an object; it is/);
  expect(() => nvml.sample(wrong({ intervalMs: '10' }))).toThrow(/above 0; it was 10\.$/);
  expect(() => nvml.sample(wrong({ intervalMs: 10, signal: 5 }))).toThrow(
    'signal must be an AbortSignal; it is 5.',
  );
  expect(() => nvml.sample(wrong({ interval: 10 }))).toThrow(
    /no option 'interval'. The nearest is 'intervalMs'/,
  );
  expect(() => nvml.rates(wrong(null))).toThrow(/^The argument of rates\(\) must be an object; it is null/);
  expect(() => nvml.snapshotSync(wrong({ metrics: 'temperature' }))).toThrow(/^metrics must be an array/);
  await expect(nvml.snapshot(wrong({ metric: ['temperature'] }))).rejects.toThrow(/no option 'metric'/);
  expect(() => nvml.events(wrong(null))).toThrow(/^The argument of events\(\) must be an object; it is null/);
  expect(() => nvml.events(wrong({ devices: nvml.device(0) }))).toThrow(/^devices must be an array/);
  expect(() => nvml.events({ longestWaitMs: 0 })).toThrow(/longestWaitMs is a time in milliseconds above 0/);
  expect(() => nvml.events(wrong({ signal: 'now' }))).toThrow('signal must be an AbortSignal; it is "now".');
});

test('a closed library has no snapshots', async () => {
  const { nvml } = await openMock('gb10');
  nvml.devices();
  await nvml.close();
  expect(() => nvml.snapshotSync()).toThrow(/snapshotSync\(\).*the driver was closed/);
  await expect(nvml.snapshot()).rejects.toThrow(/snapshot\(\).*the driver was closed/);
});

test('a GPU that there is not is named with what there is', async () => {
  const { nvml } = await openMock('h100x8');
  expect(() => nvml.device(8)).toThrow(/\(2\): there is no GPU 8; the driver counts 8, from 0\.$/);
  expect(() => nvml.deviceByUuid('GPU-0')).toThrow(/\(6\): no GPU here has the UUID 'GPU-0'\.$/);
  expect(() => nvml.deviceByUuid(5 as never)).toThrow(/^uuid must be a string .*; it is 5\.$/);
  expect(() => nvml.deviceByPciBusId('aa:00.0')).toThrow(/no GPU here is at 00000000:aa:00\.0\.$/);
  expect(() => nvml.deviceByPciBusId(null as never)).toThrow(/^busId must be a string .*; it is null\.$/);
  await expect(nvml.async.deviceBySerial('x'.repeat(99))).rejects.toThrow(/serial number 'x{60}…'\.$/);
});

test.each(['yes', 0, 2, undefined])('a switch is not %s', async (value) => {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(0);
  const enabled = value as unknown as boolean;
  const sentence = /^(enabled|draining|restricted) must be true or false; it is /;
  expect(() => {
    device.setPersistenceMode(enabled);
  }).toThrow(sentence);
  expect(() => device.mig.setMode(enabled)).toThrow(sentence);
  await expect(device.async.setDraining(enabled)).rejects.toThrow(sentence);
  await expect(device.async.accounting.setEnabled(enabled)).rejects.toThrow(sentence);
  await expect(device.setGpmStreaming(enabled)).rejects.toThrow(sentence);
});

test('a list is a list, and a name a text', async () => {
  const { nvml } = await openMock('gb200');
  const device = nvml.device(0);
  expect(() => {
    device.powerProfiles.request('max-q' as never);
  }).toThrow(/^profiles must be an array; it is "max-q"\.$/);
  expect(() => device.nvlink.telemetry({ links: 5 as never })).toThrow(/^links must be an array; it is 5\.$/);
  expect(() => device.prm.counters(1, undefined as never)).toThrow(
    /^names must be an array; it is of type undef/,
  );
  await expect(device.async.setHostname(5 as never)).rejects.toThrow(
    /^hostname must be a string .*; it is 5\.$/,
  );
  expect(() => {
    device.nvlink.encryption.setReady('yes' as never);
  }).toThrow(/^ready must be true or false; it is "yes"\.$/);
});

test('what is asked about another GPU wants a GPU', async () => {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(0);
  for (const other of [5, null, undefined, {}, 'GPU-0']) {
    const given = other as never;
    expect(() => device.commonAncestor(given)).toThrow(/^other must be a Device; it is /);
    expect(() => device.p2pStatus(given)).toThrow(/^other must be a Device; it is /);
    await expect(device.async.isOnSameBoardAs(given)).rejects.toThrow(/^other must be a Device; it is /);
  }
});

test('a field has a name or a number', async () => {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(0);
  expect(() => device.fields(['DEV_MEMORY_TEMPERATURE' as 'DEV_MEMORY_TEMP'])).toThrow(
    /There is no field 'DEV_MEMORY_TEMPERATURE'\. The nearest is 'DEV_MEMORY_TEMP'/,
  );
  expect(() => device.fields('DEV_MEMORY_TEMP' as never)).toThrow(/^names must be an array/);
  expect(() => device.fieldValues([{} as { id: number }])).toThrow(/^requests\[0\]\.id must be an integer/);
  expect(() => device.fieldValues(null as never)).toThrow(/^requests must be an array; it is null\.$/);
});

test('events are of GPUs and of kinds that there are', async () => {
  const { nvml, mock } = await openMock('h100x8');
  expect(() => nvml.events({ types: 'xid' as never })).toThrow(/^types must be an array; it is "xid"\.$/);
  expect(() => nvml.events({ devices: [nvml.device(0), 5 as never] })).toThrow(
    /^devices\[1\] must be a Device; it is 5\.$/,
  );
  await mock.lose(3);
  const events = nvml.events({ devices: nvml.devices() as Device[], types: ['xid'] });
  await events.ready;
  await mock.xid(1, 31);
  expect((await events.next()).value).toMatchObject({ xid: 31, device: nvml.device(1) });
  await events.return();
});

test('a limit that is a text is shown as one', async () => {
  const { nvml } = await openMock('h100x8');
  expect(() => {
    nvml.device(0).setPowerLimit('500000' as never);
  }).toThrow('A power limit is a number of mW; it was "500000".');
});

test('a unit that there is not is an error', async () => {
  const { nvml } = await openMock('s-class-unit');
  expect(() => nvml.raw.unitGetHandleByIndex(9)).toThrow(
    /nvmlUnitGetHandleByIndex answered ERROR_INVALID_ARGUMENT/,
  );
  const { nvml: none } = await openMock('h100x8');
  expect(none.units()).toEqual([]);
});

test.each([-1, 1.5, 2 ** 32, Number.NaN])('a GPU has no place %s', async (index) => {
  const { nvml } = await openMock('gb10');
  const sentence = /index must be an integer from 0 to 4294967295/;
  expect(() => nvml.device(index)).toThrow(sentence);
  await expect(nvml.async.device(index)).rejects.toThrow(sentence);
});

test('a buffer that was transferred away is named, before the driver sees it', async () => {
  const { nvml } = await openMock('vgpu-host');
  const [vgpu] = nvml.device(0).activeVgpus() ?? [];
  const metadata = vgpu?.metadata() ?? new Uint8Array();
  const gone = detached(300);
  expect(() => nvml.device(0).prm.query(0x5018, gone)).toThrow(
    /^content must be a Uint8Array with its memory/,
  );
  expect(() => nvml.device(0).prm.query(0x5018, 'abcd' as never)).toThrow(/^content must be a Uint8Array;/);
  const sentence = /vgpuMetadata must be a Uint8Array with its memory; its ArrayBuffer was transferred away/;
  expect(() => nvml.device(0).vgpu.compatibility(gone)).toThrow(sentence);
  await expect(nvml.device(0).async.vgpu.compatibility(gone)).rejects.toThrow(sentence);
  expect(() => nvml.raw.getVgpuCompatibility(metadata, gone)).toThrow(
    /pgpuMetadata must be a Uint8Array with/,
  );
});

test('what is closed twice is closed', async () => {
  const { nvml } = await openMock('gb10');
  const samples = nvml.sample({ intervalMs: 10 });
  const events = nvml.events();
  for (const stream of [samples, events]) {
    await stream.return();
    expect(await stream.return()).toEqual({ done: true, value: undefined });
  }
  const closing = nvml.close();
  expect(nvml.close()).toBe(closing);
  await closing;
  await nvml.close();
  await expect(nvml.reopen()).rejects.toMatchObject({ code: 'ERROR_UNINITIALIZED' });
  await expect(nvml.sample({ intervalMs: 10 }).next()).rejects.toThrow(/the driver was closed/);
});
