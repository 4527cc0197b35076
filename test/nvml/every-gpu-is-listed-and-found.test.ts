import { describe, expect, test } from 'vitest';

import { isNotFound, Nvml } from '../../src/nvml/index.ts';
import { openMock, usable } from './support/open-mock.ts';

describe('the list of GPUs', () => {
  test('has every GPU of the node, each with its UUID and its place on the bus', async () => {
    const { nvml } = await openMock('h100x8');
    const devices = usable(nvml);
    expect(devices.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(devices.map(({ uuid }) => uuid)).size).toBe(8);
    for (const { uuid, pciBusId } of devices) {
      expect(uuid).toMatch(/^GPU-[0-9a-f-]{36}$/);
      expect(pciBusId).toMatch(/^[0-9a-f]{8}:[0-9a-f]{2}:[0-9a-f]{2}\.0$/);
    }
  });

  test('is empty on a node without GPUs', async () => {
    const { nvml } = await openMock('no-gpus');
    expect(nvml.devices()).toEqual([]);
    expect(nvml.snapshotSync().gpus).toEqual([]);
    expect((await nvml.snapshot()).gpus).toEqual([]);
  });

  test('is the same list when it is awaited', async () => {
    const { nvml } = await openMock('h100x8');
    expect(await nvml.async.devices()).toEqual(nvml.devices());
  });
});

describe('a GPU is found', () => {
  test('by index, by UUID and by its PCI address, and is always the same object', async () => {
    const { nvml } = await openMock('h100x8');
    const device = nvml.device(3);
    expect(nvml.devices()[3]).toBe(device);
    expect(nvml.deviceByUuid(device.uuid)).toBe(device);
    expect(await nvml.async.deviceByUuid(device.uuid)).toBe(device);
    expect(await nvml.async.device(3)).toBe(device);
  });

  test.each([
    ['as this library writes it', (busId: string) => busId],
    ['as NVML writes it', (busId: string) => busId.toUpperCase()],
    ['as the kernel writes it', (busId: string) => busId.slice(4)],
    ['without its domain', (busId: string) => busId.slice(9)],
    ['without its function', (busId: string) => busId.slice(9, -2)],
  ])('by its PCI address %s', async (_, form) => {
    const { nvml } = await openMock('h100x8');
    const device = nvml.device(5);
    expect(nvml.deviceByPciBusId(form(device.pciBusId ?? ''))).toBe(device);
  });

  test('or the error says that it is not there', async () => {
    const { nvml } = await openMock('h100x8');
    expect(() => nvml.deviceByPciBusId('ff:00.0')).toThrow(expect.toSatisfy(isNotFound));
    expect(() => nvml.deviceByUuid('GPU-00000000-0000-0000-0000-000000000000')).toThrow(
      expect.toSatisfy(isNotFound),
    );
    expect(() => nvml.device(8)).toThrow(/nvmlDeviceGetHandleByIndex_v2 answered ERROR_INVALID_ARGUMENT/);
    expect(() => nvml.deviceByPciBusId('slot 3')).toThrow(/'slot 3' is not a PCI address/);
  });
});

test('the driver and its library tell their versions', async () => {
  const { nvml } = await openMock('h100x8');
  expect(nvml.driverVersion).toBe('570.124.06');
  expect(nvml.nvmlVersion()).toBe('12.570.124.06');
  expect(nvml.cudaVersion()).toEqual({ major: 12, minor: 8 });
  expect(nvml.processName(1)).toBeNull();
});

test('a scenario brings its own driver, and several can be open in one process', async () => {
  await using h100 = await Nvml.open({ scenario: 'h100x8' });
  await using gb10 = await Nvml.open({ scenario: 'gb10' });
  expect(h100.devices()).toHaveLength(8);
  expect(gb10.devices()).toHaveLength(1);
  expect(gb10.driverVersion).toBe('580.95.05');
});
