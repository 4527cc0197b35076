import { describe, expect, it } from 'vitest';

import { openRaw, refusal } from './support/raw.ts';

describe('Bare metal', () => {
  it('is neither vGPU host nor guest, and licenses nothing', async () => {
    const { raw, device } = await openRaw('h100x8');
    expect(raw.deviceGetVirtualizationMode(device)).toBe(0);
    expect(raw.deviceGetGridLicensableFeatures_v4(device)).toEqual({
      isGridLicenseSupported: 0,
      gridLicensableFeatures: [],
    });
    for (const call of [
      (): unknown => raw.deviceGetSupportedVgpus(device),
      (): unknown => raw.deviceGetActiveVgpus(device),
      (): unknown => raw.deviceGetHostVgpuMode(device),
      (): unknown => raw.deviceGetVgpuMetadata(device),
      (): unknown => raw.deviceGetVgpuSchedulerState(device),
      (): unknown => raw.deviceGetVgpuUtilization(device, 0, 1),
      (): unknown => raw.getVgpuVersion(),
      (): unknown => raw.getVgpuDriverCapabilities(0),
      (): void => {
        raw.deviceSetVirtualizationMode(device, 3);
      },
    ]) {
      expect(refusal(call)).toBe('ERROR_NOT_SUPPORTED');
    }
    expect(refusal(() => raw.vgpuInstanceGetUUID(1))).toBe('ERROR_NOT_FOUND');
  });

  it('has no units and no excluded GPUs', async () => {
    const { raw } = await openRaw('h100x8');
    expect(raw.unitGetCount()).toBe(0);
    expect(raw.getExcludedDeviceCount()).toBe(0);
    expect(refusal(() => raw.unitGetHandleByIndex(0))).toBe('ERROR_INVALID_ARGUMENT');
  });

  it('could compute confidentially where it is a H100, and does not', async () => {
    const { raw, device } = await openRaw('h100x8');
    expect(raw.systemGetConfComputeCapabilities()).toEqual({ cpuCaps: 0, gpusCaps: 1 });
    expect(raw.systemGetConfComputeState()).toEqual({ environment: 0, ccFeature: 0, devToolsMode: 0 });
    expect(raw.systemGetConfComputeGpusReadyState()).toBe(0);
    expect(raw.deviceGetConfComputeProtectedMemoryUsage(device)).toEqual({ total: 0, free: 0, used: 0 });
    expect(refusal(() => raw.deviceGetConfComputeGpuCertificate(device))).toBe('ERROR_NOT_SUPPORTED');
    expect(
      refusal(() => {
        raw.systemSetConfComputeGpusReadyState(1);
      }),
    ).toBe('ERROR_NOT_SUPPORTED');
    const older = await openRaw('v100x8');
    expect(refusal(() => older.raw.systemGetConfComputeCapabilities())).not.toBeNull();
  });
});

describe('A vGPU guest', () => {
  it('is told its product, and when its license ends', async () => {
    const { mock, raw, device } = await openRaw('vgpu-guest');
    expect(raw.deviceGetVirtualizationMode(device)).toBe(2);
    const [feature] = raw.deviceGetGridLicensableFeatures_v4(device).gridLicensableFeatures;
    expect(feature).toMatchObject({
      featureCode: 2,
      featureState: 1,
      featureEnabled: 1,
      productName: 'NVIDIA RTX Virtual Workstation',
      licenseExpiry: { year: 2100, month: 1, day: 1, status: 2 },
    });
    await mock.setLicense(0, 0, { licensed: 0 });
    expect(raw.deviceGetGridLicensableFeatures_v4(device).gridLicensableFeatures[0]?.featureState).toBe(0);
    expect(refusal(() => raw.deviceGetActiveVgpus(device))).toBe('ERROR_NOT_SUPPORTED');
  });
});
