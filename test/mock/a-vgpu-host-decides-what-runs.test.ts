import { describe, expect, it } from 'vitest';

import { clientOf } from './support/fixture.ts';
import { openRaw, refusal } from './support/raw.ts';

const root = process.geteuid?.() === 0;
const type8Q = 1152;
const type24Q = 1155;
const type48Q = 1156;

async function host(): ReturnType<typeof openRaw> {
  const opened = await openRaw('vgpu-host');
  return { ...opened, device: opened.devices[1] ?? opened.device };
}

describe('A vGPU host', () => {
  it('offers types, each with its class, sizes, displays and license', async () => {
    const { raw, device } = await host();
    expect(raw.deviceGetVirtualizationMode(device)).toBe(3);
    expect(raw.deviceGetHostVgpuMode(device)).toBe(1);
    const types = raw.deviceGetSupportedVgpus(device);
    expect(types).toEqual(expect.arrayContaining([1145, type8Q, type48Q]));
    expect(raw.deviceGetCreatableVgpus(device)).toEqual(types);
    expect(raw.vgpuTypeGetClass(type8Q)).toBe('Quadro');
    expect(raw.vgpuTypeGetFramebufferSize(type8Q)).toBe(8 * 2 ** 30);
    expect(raw.vgpuTypeGetMaxInstances(device, type8Q)).toBe(6);
    expect(raw.vgpuTypeGetMaxInstancesPerVm(type8Q)).toBe(16);
    expect(raw.vgpuTypeGetNumDisplayHeads(type8Q)).toBe(4);
    expect(raw.vgpuTypeGetResolution(type8Q, 3)).toEqual({ xdim: 7680, ydim: 4320 });
    expect(refusal(() => raw.vgpuTypeGetResolution(type8Q, 4))).toBe('ERROR_INVALID_ARGUMENT');
    expect(raw.vgpuTypeGetFrameRateLimit(1145)).toBe(45);
    expect(raw.vgpuTypeGetLicense(1145)).toContain('GRID-Virtual-PC,2.0;');
    expect(raw.vgpuTypeGetDeviceID(type8Q).deviceID).toBe(0x26b910den);
    expect(raw.vgpuTypeGetBAR1Info(type8Q).bar1Size).toBe(256);
    expect(raw.vgpuTypeGetGspHeapSize(type8Q)).toBeGreaterThan(0);
    expect(raw.vgpuTypeGetFbReservation(type8Q)).toBeLessThan(raw.vgpuTypeGetFramebufferSize(type8Q));
    expect(raw.vgpuTypeGetCapabilities(type48Q, 0)).toBe(1);
    expect(raw.vgpuTypeGetCapabilities(type8Q, 0)).toBe(0);
    expect(raw.vgpuTypeGetGpuInstanceProfileId(type8Q)).toBe(0xffffffff);
    expect(refusal(() => raw.vgpuTypeGetName(7))).toBe('ERROR_INVALID_ARGUMENT');
  });

  it('keeps what it can do apart from what is switched on', async () => {
    const { raw, device } = await host();
    expect(raw.deviceGetVgpuCapabilities(device, 2)).toBe(1);
    expect(raw.deviceGetVgpuCapabilities(device, 3)).toBe(5000);
    expect(raw.deviceGetVgpuCapabilities(device, 10)).toBe(0);
    expect(raw.getVgpuDriverCapabilities(0)).toBe(1);
    expect(
      refusal(() => {
        raw.deviceSetVgpuCapabilities(device, 11, 1);
      }),
    ).toBe(root ? 'ERROR_NOT_SUPPORTED' : 'ERROR_NO_PERMISSION');
    expect(
      refusal(() => {
        raw.deviceSetVgpuCapabilities(device, 2, 0);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
  });

  it.runIf(root)('mixes sizes where it is told to, and says which places are left', async () => {
    const { mock, raw, device, devices } = await host();
    const busy = devices[0] ?? device;
    expect(
      refusal(() => {
        raw.deviceSetVgpuHeterogeneousMode(busy, { mode: 1 });
      }),
    ).toBe('ERROR_IN_USE');
    raw.deviceSetVgpuHeterogeneousMode(device, { mode: 1 });
    expect(raw.deviceGetVgpuHeterogeneousMode(device).mode).toBe(1);
    const places = (type: number): number[] =>
      Array.from(raw.deviceGetVgpuTypeCreatablePlacements(device, type).placementIds);
    expect(places(type24Q)).toEqual([0, 24]);
    const small = await mock.vgpus.start({
      gpu: 1,
      type: type8Q,
      gpuInstance: null,
      fields: { placement: 8 },
    });
    expect(raw.vgpuInstanceGetPlacementId(small).placementId).toBe(8);
    expect(places(type24Q)).toEqual([24]);
    await mock.vgpus.start({ gpu: 1, type: type24Q, gpuInstance: null, fields: {} });
    expect(places(type24Q)).toEqual([]);
    expect(places(type8Q)).toEqual([0, 16]);
    const all = raw.deviceGetVgpuTypeSupportedPlacements(device, type8Q);
    expect(all.placementSize).toBe(8);
    expect(all.placementIds).toHaveLength(6);
    expect(raw.deviceGetCreatableVgpus(device)).not.toContain(type48Q);
  });

  it.runIf(root)('schedules as it was told, in every process, while no vGPU runs', async () => {
    const { mock, raw, device, devices } = await host();
    const capabilities = raw.deviceGetVgpuSchedulerCapabilities(device);
    expect(Array.from(capabilities.supportedSchedulers)).toEqual([1, 2, 3]);
    const timeslice = 4_000_000;
    const fixed = { schedulerPolicy: 3, enableARRMode: 1, schedulerParams: { timeslice } };
    const share = (slice: number): typeof fixed => ({ ...fixed, schedulerParams: { timeslice: slice } });
    expect(
      refusal(() => {
        raw.deviceSetVgpuSchedulerState(device, share(capabilities.maxTimeslice + 1));
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
    expect(
      refusal(() => {
        raw.deviceSetVgpuSchedulerState(devices[0] ?? device, fixed);
      }),
    ).toBe('ERROR_NOT_SUPPORTED');
    raw.deviceSetVgpuSchedulerState(device, fixed);
    const other = await clientOf(mock, 1);
    expect(await other.call('nvmlDeviceGetVgpuSchedulerState', '*0', '@1')).toBe(0);
    expect([await other.ask('get32', 1, 0), await other.ask('get32', 1, 8)]).toEqual([
      '3',
      String(timeslice),
    ]);
  });

  it('logs the turns of its vGPUs, newest first', async () => {
    const { raw, devices, device } = await host();
    expect(raw.deviceGetVgpuSchedulerLog(device).logEntries).toEqual([]);
    const log = raw.deviceGetVgpuSchedulerLog(devices[0] ?? device);
    expect(log.logEntries).toHaveLength(200);
    expect(new Set(log.logEntries.map((entry) => entry.swRunlistId)).size).toBe(2);
    const [first, second] = log.logEntries;
    const apart = Number(first?.timestamp) - Number(second?.timestamp);
    expect(Math.round(apart / Number(first?.timeRun))).toBe(1);
  });

  it('sees the sessions of its VMs on the GPU, with their owners', async () => {
    const { raw, devices, device } = await host();
    const busy = devices[0] ?? device;
    const [vgpu] = raw.deviceGetActiveVgpus(busy);
    expect(raw.deviceGetEncoderSessions(busy)).toMatchObject([
      { sessionId: 1, pid: 988, vgpuInstance: vgpu },
    ]);
    expect(raw.deviceGetEncoderStats(busy).sessionCount).toBe(1);
    expect(raw.deviceGetFBCSessions(busy)).toMatchObject([{ sessionId: 1, vgpuInstance: vgpu }]);
    expect(raw.deviceGetEncoderSessions(device)).toEqual([]);
  });

  it('says where a vGPU can run again', async () => {
    const { mock, raw, device, devices } = await host();
    const [vgpu, other] = raw.deviceGetActiveVgpus(devices[0] ?? device);
    const metadata = raw.vgpuInstanceGetMetadata(vgpu ?? 0);
    expect(metadata).toMatchObject({ guestInfoState: 1, guestDriverVersion: '580.65.06' });
    expect(metadata.bytes.length).toBeGreaterThan(208);
    const target = raw.deviceGetVgpuMetadata(device);
    expect(target.hostSupportedVgpuRange).toEqual(raw.getVgpuVersion().current);
    const anywhere = { vgpuVmCompatibility: 15, compatibilityLimitCode: 0 };
    expect(raw.getVgpuCompatibility(metadata, target)).toEqual(anywhere);
    await mock.set(1, { pci: { deviceId: 0x26b110de } });
    const otherBoard = raw.deviceGetVgpuMetadata(device);
    expect(raw.getVgpuCompatibility(metadata, otherBoard)).toEqual({
      vgpuVmCompatibility: 0,
      compatibilityLimitCode: 4,
    });
    await mock.setDriver({ vgpu: { currentMinVersion: 0x1a, currentMaxVersion: 0x1a } });
    const newer = raw.deviceGetVgpuMetadata(devices[0] ?? device);
    const old = raw.vgpuInstanceGetMetadata(other ?? 0);
    expect(raw.getVgpuCompatibility(old, newer).compatibilityLimitCode).toBe(2);
    expect(refusal(() => raw.getVgpuCompatibility(new Uint8Array(400), newer))).toBe(
      'ERROR_INVALID_ARGUMENT',
    );
    expect(raw.deviceGetPgpuMetadataString(device)).toMatch(/26b110de/);
  });

  it.runIf(root)('narrows its vGPU versions within what it speaks, while no VM runs', async () => {
    const { mock, raw, device, devices } = await host();
    const { supported } = raw.getVgpuVersion();
    const narrow = { minVersion: supported.maxVersion, maxVersion: supported.maxVersion };
    expect(
      refusal(() => {
        raw.setVgpuVersion(narrow);
      }),
    ).toBe('ERROR_IN_USE');
    for (const id of raw.deviceGetActiveVgpus(devices[0] ?? device)) await mock.vgpus.stop(id);
    raw.setVgpuVersion(narrow);
    expect(raw.getVgpuVersion()).toEqual({ supported, current: narrow });
    expect(
      refusal(() => {
        raw.setVgpuVersion({ minVersion: 1, maxVersion: 2 });
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
  });

  it.runIf(root)('changes between the modes of a hypervisor only', async () => {
    const { raw, device, devices } = await host();
    expect(
      refusal(() => {
        raw.deviceSetVirtualizationMode(devices[0] ?? device, 4);
      }),
    ).toBe('ERROR_IN_USE');
    expect(
      refusal(() => {
        raw.deviceSetVirtualizationMode(device, 1);
      }),
    ).toBe('ERROR_NOT_SUPPORTED');
    raw.deviceSetVirtualizationMode(device, 4);
    expect(raw.deviceGetVirtualizationMode(device)).toBe(4);
    expect(refusal(() => raw.deviceGetSupportedVgpus(device))).toBe('ERROR_NOT_SUPPORTED');
  });

  it('leaves an excluded GPU alone, and tells of it', async () => {
    const { raw } = await host();
    expect(raw.getExcludedDeviceCount()).toBe(1);
    expect(raw.getExcludedDeviceInfoByIndex(0)).toMatchObject({
      uuid: 'GPU-0f7a7b0a-8b1d-4a7e-9c55-3d0b6c8f1e24',
      pciInfo: { busId: '00000000:D1:00.0', bus: 0xd1 },
    });
    expect(refusal(() => raw.getExcludedDeviceInfoByIndex(1))).toBe('ERROR_INVALID_ARGUMENT');
  });
});
