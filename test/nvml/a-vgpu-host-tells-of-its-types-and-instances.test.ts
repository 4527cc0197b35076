import { expect, test } from 'vitest';

import { NvmlError } from '../../src/nvml/index.ts';
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

test('a host tells how busy its vGPUs and their processes are, also on drivers before 550', async () => {
  const { nvml, mock } = await openMock('vgpu-host');
  const { vgpu } = nvml.device(0);
  const [first] = vgpu.utilization() ?? [];
  expect(first).toMatchObject({ gpu: 37, memory: 12, jpeg: 0 });
  expect(
    nvml
      .device(0)
      .activeVgpus()
      ?.map(({ id }) => id),
  ).toContain(first?.vgpuId);
  const [process] = (await nvml.device(0).async.vgpu.processUtilization()) ?? [];
  expect(process?.name).not.toBe('');
  await mock.setReturn('DeviceGetVgpuInstancesUtilizationInfo', 0, 13);
  await mock.setReturn('DeviceGetVgpuProcessesUtilizationInfo', 0, 13);
  expect(vgpu.utilization()?.[0]).toMatchObject({ vgpuId: first?.vgpuId, gpu: 37, memory: 12, jpeg: null });
  expect(vgpu.processUtilization()?.[0]).toMatchObject({ pid: process?.pid, jpeg: null });
  expect(vgpu.utilization(Date.now() * 1000 + 3.6e9)).toEqual([]);
  expect(() => vgpu.utilization(-1)).toThrow(RangeError);
});

test('a vGPU moves where its host lets it, and says what hinders it', async () => {
  const { nvml } = await openMock('vgpu-host');
  const [source, target] = usable(nvml);
  const metadata = source?.activeVgpus()?.[0]?.metadata() ?? new Uint8Array();
  expect(target?.vgpu.compatibility(metadata)).toMatchObject({ limits: [] });
  expect((await target?.async.vgpu.compatibility(metadata))?.states).toContain('live');
  const older = Buffer.from(target?.vgpu.hostMetadata() ?? []);
  older.write('470.82.01', older.indexOf(nvml.driverVersion), 'latin1');
  expect(target?.vgpu.compatibility(metadata, older)).toEqual({ states: ['cold'], limits: ['host-driver'] });
  expect(() => target?.vgpu.compatibility(new Uint8Array(4))).toThrow(TypeError);
  expect(() => target?.vgpu.compatibility(new Uint8Array(300))).toThrow(NvmlError);
});

test('a GPU that is no host has neither', async () => {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(0);
  expect([device.vgpuTypes(), device.creatableVgpuTypes(), device.activeVgpus()]).toEqual([null, null, null]);
  expect(device.vgpu.compatibility(new Uint8Array(300))).toBeNull();
});
