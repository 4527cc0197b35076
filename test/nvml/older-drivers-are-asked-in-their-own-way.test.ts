import { describe, expect, test } from 'vitest';

import { openMock } from './support/open-mock.ts';

const VERSION_MISMATCH = 25;
const INVALID_ARGUMENT = 2;

describe('where the driver lacks the newer function', () => {
  test('memory comes by the older one, without what is reserved', async () => {
    const { nvml } = await openMock('gtx1060-390');
    expect(nvml.device(0).memory()).toMatchObject({ total: 6078 * 1024 * 1024, reserved: null });
    expect(nvml.snapshotSync().gpus[0]?.memory).toMatchObject({ reserved: null });
    expect((await nvml.snapshot()).gpus[0]?.memory).toMatchObject({ reserved: null });
  });

  test('so do processes, the fan and the clock reasons', async () => {
    const { nvml, mock } = await openMock('gtx1060-390');
    const device = nvml.device(0);
    await mock.set(0, { clock: { eventReasons: 5 }, processesSupported: 1 });
    await mock.addProcess(0, { pid: 9, kind: 'graphics', memory: 4096, name: 'Xorg', instance: null });
    expect(device.fanSpeed()).toBe(0);
    expect(device.clockReasons()).toEqual(['idle', 'software-power-cap']);
    expect(await device.async.graphicsProcesses()).toEqual([
      { pid: 9, type: 'graphics', usedMemory: 4096, gpuInstanceId: null, computeInstanceId: null },
    ]);
  });
});

describe.each([
  ['with its own code', VERSION_MISMATCH],
  ['with the code of older drivers', INVALID_ARGUMENT],
])('where the driver refuses the newer struct %s', (_, code) => {
  test.each(['getter', 'promise', 'snapshotSync', 'snapshot'])(
    'the older struct serves (%s)',
    async (way) => {
      const { nvml, mock } = await openMock('h100x8');
      const device = nvml.device(1);
      nvml.devices();
      await mock.setReturn('DeviceGetMemoryInfo_v2', 1, code);
      const memory = {
        getter: () => device.memory(),
        promise: () => device.async.memory(),
        snapshotSync: () => nvml.snapshotSync().gpus[1]?.memory,
        snapshot: async () => (await nvml.snapshot()).gpus[1]?.memory,
      }[way];
      // Twice: the second time the older form is known.
      for (let i = 0; i < 2; i++)
        expect(await memory?.()).toMatchObject({ total: 85520809984, reserved: null });
      expect(nvml.device(0).memory()?.reserved).not.toBeNull();
    },
  );
});

test('a bit, a brand or an architecture that is newer than this library stays a number', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const device = nvml.device(0);
  await mock.set(0, { brand: 250, architecture: 77, clock: { eventReasons: 0x4001 } });
  expect(device.brand()).toBe(250);
  expect(device.architecture()).toBe(77);
  expect(device.clockReasons()).toEqual(['idle', 0x4000]);
});

test('a list longer than expected comes whole', async () => {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(0);
  const memoryClock = device.supportedMemoryClocks()?.[0] ?? 0;
  for (let i = 0; i < 2; i++) {
    const clocks = device.supportedGraphicsClocks(memoryClock) ?? [];
    expect(clocks.length).toBeGreaterThan(64);
    expect(clocks).toEqual(clocks.toSorted((a, b) => b - a));
    expect(new Set(clocks).size).toBe(clocks.length);
  }
});
