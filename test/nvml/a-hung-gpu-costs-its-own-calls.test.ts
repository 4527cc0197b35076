import { expect, test } from 'vitest';

import { isHung } from '../../src/nvml/index.ts';
import { openMock } from './support/open-mock.ts';

test('a call that does not return rejects by its deadline; the other GPUs answer', async () => {
  const { nvml, mock } = await openMock('h100x8', { deadlineMs: 300 });
  nvml.devices();
  await mock.hang('DeviceGetTemperature', 2);
  const hung = nvml.device(2).async.temperature();
  expect(await nvml.device(1).async.temperature()).toBeGreaterThan(0);
  await expect(hung).rejects.toSatisfy(isHung);
  await expect(nvml.device(2).async.temperature()).rejects.toThrow(
    /nvmlDeviceGetTemperature did not return within 300 ms/,
  );
  await mock.clear();
});

test('a snapshot has the GPU that hangs as an entry with its error', async () => {
  const { nvml, mock } = await openMock('h100x8', { deadlineMs: 300 });
  nvml.devices();
  await mock.hang('DeviceGetTemperature', 2);
  const { gpus } = await nvml.snapshot();
  expect(gpus.map(({ error }) => isHung(error))).toEqual([
    false,
    false,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(gpus[1]?.temperature).toBeGreaterThan(0);
  expect(gpus[2]).toMatchObject({ index: 2, temperature: null });
  await mock.clear();
});
