import { expect, test } from 'vitest';

import { openRaw } from './support/raw.ts';
import { scenarioFile } from './support/scenario-file.ts';

const GiB = 2 ** 30;
const job = { memory: 4096, name: 'job' } as const;

test('one program computes and draws, with memory of its own on each list', async () => {
  const { raw, device, mock } = await openRaw(
    await scenarioFile(`
extends: l40s
gpus:
  - pci: { busId: '00000000:01:00.0' }
    processes:
      - { pid: 4711, kind: compute, memory: 3 GiB, name: job }
      - { pid: 4711, kind: graphics, memory: 1 GiB, name: job }
`),
  );
  const lists = () => ({
    compute: raw
      .deviceGetComputeRunningProcesses_v3(device)
      .map(({ pid, usedGpuMemory }) => [pid, usedGpuMemory]),
    graphics: raw
      .deviceGetGraphicsRunningProcesses_v3(device)
      .map(({ pid, usedGpuMemory }) => [pid, usedGpuMemory]),
  });
  expect(lists()).toEqual({ compute: [[4711, 3 * 2 ** 30]], graphics: [[4711, 2 ** 30]] });
  await mock.addProcess(0, { ...job, pid: 4711, kind: 'graphics', instance: null });
  expect(lists()).toEqual({ compute: [[4711, 3 * 2 ** 30]], graphics: [[4711, 4096]] });
  expect(raw.systemGetProcessName(4711)).toBe('job');
  await mock.removeProcess(0, 4711);
  expect(lists()).toEqual({ compute: [], graphics: [] });
});

test('one program works on two MIG devices of a GPU', async () => {
  const { raw, device, mock } = await openRaw('a100x8-mig');
  const parts = [0, 1].map((index) => raw.deviceGetMigDeviceHandleByIndex(device, index));
  const instances = parts.map((part) => ({
    gpuInstance: raw.deviceGetGpuInstanceId(part),
    computeInstance: raw.deviceGetComputeInstanceId(part),
  }));
  for (const [at, instance] of instances.entries())
    await mock.addProcess(0, { pid: 4711, kind: 'compute', memory: (at + 1) * 1024, name: 'job', instance });
  const on = (part: (typeof parts)[number]) =>
    raw
      .deviceGetComputeRunningProcesses_v3(part)
      .filter(({ pid }) => pid === 4711)
      .map(({ usedGpuMemory }) => usedGpuMemory);
  expect(parts.map(on)).toEqual([[1024], [2048]]);
});

test('accounting counts a program once, with what it uses on all lists', async () => {
  const { raw, device, mock } = await openRaw(
    await scenarioFile('extends: l40s\ndefaults: { accounting: { mode: 1, bufferSize: 4000 } }\n'),
  );
  await mock.addProcess(0, { ...job, pid: 4711, kind: 'compute', instance: null });
  await mock.addProcess(0, { ...job, pid: 4711, kind: 'graphics', instance: null });
  expect(raw.deviceGetAccountingPids(device)).toEqual([4711]);
  expect(raw.deviceGetAccountingStats(device, 4711)).toMatchObject({ isRunning: 1, maxMemoryUsage: 8192 });
  await mock.removeProcess(0, 4711);
  expect(raw.deviceGetAccountingPids(device)).toEqual([4711]);
  expect(raw.deviceGetAccountingStats(device, 4711)).toMatchObject({ isRunning: 0, maxMemoryUsage: 8192 });
});

test('what its processes hold of a GPU, or of a MIG device, is used', async () => {
  const { raw, devices, mock } = await openRaw('a100x8-mig');
  const whole = devices[7];
  const [parent] = devices;
  if (whole === undefined || parent === undefined) throw new Error('a100x8-mig has eight GPUs.');
  const part = raw.deviceGetMigDeviceHandleByIndex(parent, 0);
  const used = (device: typeof whole) => raw.deviceGetMemoryInfo_v2(device).used;
  const before = { whole: used(whole), part: used(part) };
  const instance = {
    gpuInstance: raw.deviceGetGpuInstanceId(part),
    computeInstance: raw.deviceGetComputeInstanceId(part),
  };
  await mock.addProcess(7, { pid: 1, kind: 'compute', memory: 30 * GiB, name: 'a', instance: null });
  await mock.addProcess(7, { pid: 2, kind: 'compute', memory: 3 * GiB, name: 'b', instance: null });
  await mock.addProcess(0, { pid: 3, kind: 'compute', memory: 5 * GiB, name: 'c', instance });
  expect({ whole: used(whole), part: used(part) }).toEqual({ whole: 33 * GiB, part: 5 * GiB });
  await mock.addProcess(7, { pid: 4, kind: 'compute', memory: 200 * GiB, name: 'd', instance: null });
  expect(raw.deviceGetMemoryInfo_v2(whole)).toMatchObject({ free: 0 }); // there is no more
  for (const pid of [1, 2, 4]) await mock.removeProcess(7, pid);
  await mock.removeProcess(0, 3);
  expect({ whole: used(whole), part: used(part) }).toEqual(before);
});
