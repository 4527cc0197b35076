import { expect, test } from 'vitest';

import { openMock, usable } from './support/open-mock.ts';

test('MIG devices tell what they are and whose', async () => {
  const { nvml } = await openMock('a100x8-mig');
  const divided = usable(nvml).filter((device) => device.migMode()?.current === true);
  expect(divided.length).toBeGreaterThan(0);
  for (const device of divided) {
    const migs = device.migDevices();
    expect(migs.length).toBeGreaterThan(0);
    for (const mig of migs) {
      expect(mig.parent).toBe(device);
      expect(mig.uuid).toMatch(/^MIG-/);
      expect(mig.name()).toMatch(/MIG \d+g\.\d+gb/);
      expect(mig.memory()?.total).toBeGreaterThan(0);
      expect(mig.gpuInstanceId()).not.toBeNull();
      expect(mig.computeInstanceId()).not.toBeNull();
      expect(mig.attributes()?.multiprocessorCount).toBeGreaterThan(0);
      expect(mig.computeProcesses()).toEqual([]);
    }
    expect((await device.async.migDevices()).map(({ uuid }) => uuid)).toEqual(migs.map(({ uuid }) => uuid));
  }
});

test('a MIG device answers alike in both forms', async () => {
  const { nvml } = await openMock('a100x8-mig');
  const [mig] = nvml.device(0).migDevices();
  if (mig === undefined) throw new Error('the scenario has MIG devices');
  expect(await mig.async.name()).toBe(mig.name());
  expect(await mig.async.memory()).toEqual(mig.memory());
  expect(await mig.async.bar1Memory()).toEqual(mig.bar1Memory());
  expect(mig.bar1Memory()?.total).toBeGreaterThan(0);
  expect(await mig.async.gpuInstanceId()).toBe(mig.gpuInstanceId());
  expect(await mig.async.computeInstanceId()).toBe(mig.computeInstanceId());
  expect(await mig.async.attributes()).toEqual(mig.attributes());
  expect(await mig.async.computeProcesses()).toEqual([]);
  expect(await mig.async.mpsProcesses()).toEqual(mig.mpsProcesses());
});

test('a hole in the list hides nothing behind it', async () => {
  const { nvml, mock } = await openMock('a100x8-mig');
  const device = usable(nvml).find((each) => each.migDevices().length > 1);
  const before = device?.migDevices() ?? [];
  await mock.removeMigDevice(device?.index ?? 0, before[0]?.index ?? 0);
  expect(device?.migDevices().map(({ uuid }) => uuid)).toEqual(before.slice(1).map(({ uuid }) => uuid));
});

test('a MIG device is not taken for a GPU', async () => {
  const { nvml } = await openMock('a100x8-mig');
  const uuid = usable(nvml)
    .flatMap((device) => device.migDevices())
    .at(0)?.uuid;
  expect(() => nvml.deviceByUuid(uuid ?? '')).toThrow(
    /is a part of a GPU, not a GPU: look for it in the migDevices/,
  );
  await expect(nvml.async.deviceByUuid(uuid ?? '')).rejects.toThrow(RangeError);
});
