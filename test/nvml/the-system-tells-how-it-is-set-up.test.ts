import { expect, test } from 'vitest';

import { openMock } from './support/open-mock.ts';

test('a confidential machine says so, and takes work when it is let', async () => {
  const { nvml } = await openMock('cc-h100');
  expect(nvml.confidentialComputing()).toMatchObject({
    enabled: true,
    environment: 'production',
    developerTools: false,
    gpusAreCapable: true,
  });
  nvml.setAcceptingWork(true);
  expect(nvml.confidentialComputing()?.isAcceptingWork).toBe(true);
  nvml.setAcceptingWork(false);
  expect((await nvml.async.confidentialComputing())?.isAcceptingWork).toBe(false);
  nvml.setKeyRotationThreshold(60);
  expect(nvml.confidentialComputing()?.keyRotationThreshold).toBe(60);
  expect(() => {
    nvml.setKeyRotationThreshold(70);
  }).toThrow(/power of two from 50 to 65; it was 70/);
});

test('a driver that does not know confidential computing gives null', async () => {
  const { nvml } = await openMock('v100x8');
  expect(nvml.confidentialComputing()).toBeNull();
  expect(nvml.driverBranch()).toBeNull();
  expect(nvml.hostInterfaceCards()).toEqual([]);
});

test('a vGPU host tells the versions that it speaks and what it can do', async () => {
  const { nvml } = await openMock('vgpu-host');
  expect(nvml.vgpuVersion()).toMatchObject({ supported: { min: 0x10, max: 0x1a } });
  expect((await nvml.async.vgpuVersion())?.current).toEqual({ min: 0x10, max: 0x1a });
  expect(() => {
    nvml.setVgpuVersion({ min: 0x12, max: 0x14 }); // vGPUs work here
  }).toThrow(/ERROR_IN_USE/);
  expect(nvml.vgpuDriverCapabilities()).toEqual({ heterogeneousMultiVgpu: true, warmUpdate: true });
  expect(nvml.driverBranch()).toMatch(/^r\d+/);
});
