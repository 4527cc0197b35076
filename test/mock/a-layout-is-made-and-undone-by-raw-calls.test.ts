import { describe, expect, it } from 'vitest';

import type { ComputeInstanceHandle, GpuInstanceHandle } from '../../src/nvml/raw/structs.ts';
import { openRaw, type OpenRaw, refusal } from './support/raw.ts';

const root = process.geteuid?.() === 0;
const profile = { small: 19, quarter: 14, half: 9 } as const;

type Part = { instance: GpuInstanceHandle; compute: ComputeInstanceHandle };

/** A GPU instance of that profile, and the compute instance that fills it. */
function cut({ raw, device }: OpenRaw, id: number, compute: number): Part {
  const instance = raw.deviceCreateGpuInstance(device, id);
  return { instance, compute: raw.gpuInstanceCreateComputeInstance(instance, compute) };
}

function uuids({ raw, device }: OpenRaw): (string | null)[] {
  return Array.from({ length: raw.deviceGetMaxMigDeviceCount(device) }, (_, index) => {
    const missing = refusal(() => raw.deviceGetMigDeviceHandleByIndex(device, index));
    return missing === null ? raw.deviceGetUUID(raw.deviceGetMigDeviceHandleByIndex(device, index)) : null;
  });
}

describe.runIf(root)('Raw calls', () => {
  it('make 2g, 3g and 1g side by side, leave a hole where one goes, and find its UUID again', async () => {
    const opened = await openRaw('h100x8');
    const { raw, device } = opened;
    expect(raw.deviceSetMigMode(device, 1)).toBe(0);
    cut(opened, profile.quarter, 1);
    const half = cut(opened, profile.half, 2);
    const small = cut(opened, profile.small, 0);
    const all = uuids(opened);
    expect(all.map((uuid) => uuid !== null)).toEqual([true, true, true, false, false, false, false]);
    expect(raw.gpuInstanceGetInfo(half.instance).placement).toEqual({ start: 0, size: 4 });
    expect(
      refusal(() => raw.deviceCreateGpuInstanceWithPlacement(device, profile.small, { start: 1, size: 1 })),
    ).toBe('ERROR_INSUFFICIENT_RESOURCES');
    raw.computeInstanceDestroy(half.compute);
    raw.gpuInstanceDestroy(half.instance);
    expect(uuids(opened)).toEqual([all[0], null, all[2], null, null, null, null]);
    expect(refusal(() => raw.gpuInstanceGetInfo(half.instance))).toBe('ERROR_INVALID_ARGUMENT');
    cut(opened, profile.half, 2);
    expect(uuids(opened)).toEqual(all);
    expect(raw.computeInstanceGetInfo_v2(small.compute).gpuInstance).toBe(small.instance);
    expect(raw.deviceGetGpuInstances(device, profile.half)).toHaveLength(1);
  });

  it('take a GPU away and bring it back', async () => {
    const { raw, device, devices } = await openRaw('h100x8');
    const pci = raw.deviceGetPciInfo_v3(device);
    raw.deviceSetPersistenceMode(device, 0);
    raw.deviceModifyDrainState(pci, 1);
    raw.deviceRemoveGpu_v2(pci, 0, 0);
    expect(raw.deviceGetCount_v2()).toBe(devices.length - 1);
    expect(refusal(() => raw.deviceGetName(device))).toBe('ERROR_INVALID_ARGUMENT');
    raw.deviceDiscoverGpus(pci);
    expect(raw.deviceGetCount_v2()).toBe(devices.length);
    expect(raw.deviceGetIndex(device)).toBe(0);
  });
});
