import { setTimeout as delay } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { openMock } from './support/open-mock.ts';

const INTERVAL_MS = 5;

async function watched(scenario = 'h100x8') {
  const { nvml, mock } = await openMock(scenario);
  const { prepare } = nvml.raw;
  const handles = [0, 1, 2].map((index) => nvml.raw.deviceGetHandleByIndex_v2(index));
  const plan = nvml.raw.plan([
    prepare.deviceGetCount_v2(),
    ...handles.map((handle) => prepare.deviceGetUUID(handle)),
  ]);
  return { nvml, mock, plan, handles };
}

test('an answer that is another one is told once, and the plan keeps its own', async () => {
  const { mock, plan } = await watched();
  await plan.run(1000);
  const watch = plan.watch(INTERVAL_MS);
  const hasChanged = watch.changed.then(() => true);
  expect(await Promise.race([hasChanged, delay(20 * INTERVAL_MS, false)])).toBe(false);
  await mock.lose(1);
  expect(await watch.changed).toBe(true);
  expect(plan.status(2)).toBe(0);
  await plan.run(1000);
  expect(() => plan.value(2)).toThrow(/GPU_IS_LOST/);
  expect(plan.value(1)).toMatch(/^GPU-/);
});

test('a call that hangs is told as a change, and named', async () => {
  const { nvml, mock, plan } = await watched();
  await plan.run(1000);
  await mock.hang('DeviceGetUUID', 2);
  expect(await plan.watch(INTERVAL_MS).changed).toBe(true);
  expect(nvml.stuckCalls()).toEqual(['nvmlDeviceGetUUID']);
  await mock.clear();
  await expect.poll(() => nvml.stuckCalls()).toEqual([]);
});

test('a change since the last run is told, whenever it came', async () => {
  const { mock, plan } = await watched();
  await plan.run(1000);
  await mock.lose(1);
  expect(await plan.watch(INTERVAL_MS).changed).toBe(true);
});

test('a watch ends when it is stopped, and with its library', async () => {
  const { nvml, plan } = await watched();
  const stopped = plan.watch(60_000);
  stopped.stop();
  stopped.stop();
  expect(await stopped.changed).toBe(false);
  const open = plan.watch(60_000);
  await nvml.close();
  expect(await open.changed).toBe(false);
  expect(() => plan.watch(INTERVAL_MS)).toThrow(/cannot be watched.*closed/);
});

test('what cannot be watched is refused', async () => {
  const { nvml, plan } = await watched();
  expect(() => plan.watch(0)).toThrow(/intervalMs is a time in milliseconds, 1 at least; it was 0/);
  await expect(plan.run(0)).rejects.toThrow('deadlineMs is a time in milliseconds above 0; it was 0.');
  const handles = nvml.raw.plan([nvml.raw.prepare.deviceGetHandleByIndex_v2(0)]);
  expect(() => handles.watch(INTERVAL_MS)).toThrow(/one of its calls gives handles/);
});
