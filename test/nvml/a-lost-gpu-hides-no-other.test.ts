import { expect, test } from 'vitest';

import { Device, isGpuLost, UnavailableDevice } from '../../src/nvml/index.ts';
import { openMock } from './support/open-mock.ts';

test('a GPU that fell off the bus is listed as itself with its error, and the others work', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const before = nvml.devices();
  await mock.lose(3);
  const listed = nvml.devices();
  expect(listed).toHaveLength(8);
  const lost = listed[3];
  expect(lost).toBeInstanceOf(UnavailableDevice);
  expect(lost instanceof UnavailableDevice && isGpuLost(lost.error)).toBe(true);
  expect(lost?.index).toBe(3);
  expect(lost?.uuid).toBe(before[3]?.uuid);
  const others = listed.filter((device) => device instanceof Device);
  expect(others).toHaveLength(7);
  for (const device of others) expect(device.temperature()).toBeGreaterThan(0);
});

test('its getters throw and its promises reject with an error that isGpuLost knows', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const device = nvml.device(3);
  await mock.lose(3);
  expect(() => device.temperature()).toThrow(expect.toSatisfy(isGpuLost));
  await expect(device.async.memory()).rejects.toSatisfy(isGpuLost);
});

test.each(['sync', 'async'])('a snapshot (%s) has it as an entry with its error', async (way) => {
  const { nvml, mock } = await openMock('h100x8');
  const device = nvml.device(3);
  nvml.devices();
  await mock.lose(3);
  const { gpus } = way === 'sync' ? nvml.snapshotSync() : await nvml.snapshot();
  expect(gpus).toHaveLength(8);
  expect(gpus[3]).toMatchObject({ index: 3, uuid: device.uuid, temperature: null, errors: null });
  expect(isGpuLost(gpus[3]?.error)).toBe(true);
  for (const gpu of gpus.filter(({ index }) => index !== 3)) {
    expect(gpu.error).toBeNull();
    expect(gpu.temperature).toBeGreaterThan(0);
  }
});

test('when it returns it is the same device again', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const device = nvml.device(3);
  await mock.lose(3);
  nvml.devices();
  await mock.restore(3);
  expect(nvml.devices()[3]).toBe(device);
  expect(device.temperature()).toBeGreaterThan(0);
  expect(nvml.snapshotSync().gpus[3]?.error).toBeNull();
});

test('one metric that fails leaves the rest of its GPU in the snapshot', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const NO_PERMISSION = 4;
  await mock.setReturn('DeviceGetPowerUsage', 1, NO_PERMISSION);
  for (const { gpus } of [nvml.snapshotSync(), await nvml.snapshot()]) {
    expect(gpus[1]).toMatchObject({ error: null, powerUsage: null });
    expect(gpus[1]?.errors?.powerUsage).toMatchObject({
      code: 'ERROR_NO_PERMISSION',
      function: 'nvmlDeviceGetPowerUsage',
    });
    expect(gpus[1]?.temperature).toBeGreaterThan(0);
    expect(gpus[0]?.errors).toBeNull();
  }
});
