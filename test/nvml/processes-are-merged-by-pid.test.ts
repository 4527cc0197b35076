import { expect, test } from 'vitest';

import { openMock, usable } from './support/open-mock.ts';

test('the processes of all kinds are one list, in order of their numbers', async () => {
  const { nvml, mock } = await openMock('l40s');
  const process = { memory: 2 ** 30, instance: null };
  await mock.addProcess(0, { ...process, pid: 4242, kind: 'compute', name: 'train' });
  await mock.addProcess(0, { ...process, pid: 5000, kind: 'mps', name: 'serve' });
  await mock.addProcess(0, { ...process, pid: 77, kind: 'graphics', memory: null, name: 'Xorg' });
  const device = nvml.device(0);
  const processes = device.processes();
  expect(processes).toMatchObject([
    { pid: 77, types: ['graphics'], name: 'Xorg', usedMemory: null },
    { pid: 4242, types: ['compute'], name: 'train', usedMemory: 2 ** 30 },
    { pid: 5000, types: ['mps'], name: 'serve' },
  ]);
  expect(await device.async.processes()).toMatchObject((processes ?? []).map(({ pid }) => ({ pid })));
  expect(device.processDetails('compute')?.map(({ pid }) => pid)).toEqual([4242]);
  expect(() => device.processDetails('both' as 'all')).toThrow(/compute, graphics, mps, all; it was 'both'/);
});

test('one that runs on a MIG device has its instances, and no utilization', async () => {
  const { nvml, mock } = await openMock('a100x8-mig');
  const device = usable(nvml).find((gpu) => gpu.migDevices().length >= 2);
  const [mig] = device?.migDevices() ?? [];
  if (device === undefined || mig === undefined) throw new Error('the scenario has a divided GPU');
  const instance = { gpuInstance: mig.gpuInstanceId() ?? -1, computeInstance: mig.computeInstanceId() ?? -1 };
  await mock.addProcess(device.index, {
    pid: 5151,
    kind: 'compute',
    memory: 2 ** 20,
    name: 'split',
    instance,
  });
  expect(device.processes()?.find(({ pid }) => pid === 5151)).toEqual({
    pid: 5151,
    name: 'split',
    types: ['compute'],
    usedMemory: 2 ** 20,
    gpuInstanceId: instance.gpuInstance,
    computeInstanceId: instance.computeInstance,
    utilization: null,
  });
});

test('a time in the future has no samples of utilization, and a negative one is refused', async () => {
  const { nvml } = await openMock('l40s');
  const device = nvml.device(0);
  expect(device.processUtilization(Date.now() * 1000 + 1e9)).toEqual([]);
  expect(() => device.processUtilization(-1)).toThrow(RangeError);
});
