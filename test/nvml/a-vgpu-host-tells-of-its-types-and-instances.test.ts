import { expect, test } from 'vitest';

import { openMock, usable } from './support/open-mock.ts';

test('a host has types with their sizes and limits, and instances with their VMs', async () => {
  const { nvml } = await openMock('vgpu-host');
  const [host] = usable(nvml);
  const types = host?.vgpuTypes() ?? [];
  expect(types.length).toBeGreaterThan(5);
  const small = types.find((type) => type.name() === 'NVIDIA L40S-1B');
  expect(small?.id).toBe(1145);
  expect(small?.framebuffer()).toBe(2 ** 30);
  expect(small?.maxInstancesPerVm()).toBe(1);
  expect(small?.displayHeads()).toBe(4);
  expect(small?.resolution()).toEqual({ width: 5120, height: 2880 });
  expect(small?.frameRateLimit()).toBe(45);
  expect(small?.license()).toContain('GRID-Virtual-PC');
  expect(small?.pciIds()?.deviceId).toBe(0x26b910de);
  expect(small?.capabilities().exclusiveSize).not.toBeNull();
  expect(await small?.async.name()).toBe('NVIDIA L40S-1B');
  const [vgpu] = host?.activeVgpus() ?? [];
  expect(vgpu?.uuid()).toMatch(/[0-9a-f-]{36}/);
  expect(vgpu?.vm()).toMatchObject({ idType: 'uuid' });
  expect(types.map(({ id }) => id)).toContain(vgpu?.type()?.id);
  expect(vgpu?.framebufferUsage()).toBeGreaterThanOrEqual(0);
  expect(vgpu?.license()).toHaveProperty('isLicensed');
  expect(vgpu?.metadata()?.length).toBeGreaterThan(200);
  expect(await vgpu?.async.guestDriverVersion()).toBe(vgpu?.guestDriverVersion());
  expect(await host?.async.activeVgpus()).toHaveLength(host?.activeVgpus()?.length ?? -1);
});

test('a GPU that is no host has neither', async () => {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(0);
  expect([device.vgpuTypes(), device.creatableVgpuTypes(), device.activeVgpus()]).toEqual([null, null, null]);
});
