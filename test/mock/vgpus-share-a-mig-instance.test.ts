import { describe, expect, it } from 'vitest';

import type { GpuInstanceHandle } from '../../src/nvml/raw/structs.ts';
import { openRaw, type OpenRaw, refusal } from './support/raw.ts';

const root = process.geteuid?.() === 0;
const quarter = 14; // profile 2g.20gb
const type2g = 1402;
const timeSlicing = 1 << 10;

/** A GPU instance of that profile, and its id. */
function cut({ raw, device }: OpenRaw, profile: number): { part: GpuInstanceHandle; id: number } {
  const part = raw.deviceCreateGpuInstance(device, profile);
  return { part, id: raw.gpuInstanceGetInfo(part).id };
}

describe.runIf(root)('vGPUs in MIG', () => {
  it('can be made where an instance of their profile has room', async () => {
    const opened = await openRaw('vgpu-host-mig');
    const { mock, raw, device } = opened;
    expect(raw.deviceGetCreatableVgpus(device)).toEqual([]);
    expect(raw.vgpuTypeGetGpuInstanceProfileId(type2g)).toBe(quarter);
    const { part, id } = cut(opened, quarter);
    expect(raw.deviceGetCreatableVgpus(device)).toEqual([type2g]);
    expect(Array.from(raw.gpuInstanceGetCreatableVgpus(part).vgpuTypeIds)).toEqual([type2g]);
    const start = { gpu: 0, type: type2g, fields: {} };
    await expect(mock.vgpus.start({ ...start, gpuInstance: null })).rejects.toThrow('does not offer');
    const vgpu = await mock.vgpus.start({ ...start, gpuInstance: id });
    expect(raw.vgpuInstanceGetGpuInstanceId(vgpu)).toBe(id);
    expect(
      refusal(() => {
        raw.gpuInstanceDestroy(part);
      }),
    ).toBe('ERROR_IN_USE');
    expect(Array.from(raw.gpuInstanceGetActiveVgpus(part).vgpuInstances)).toEqual([vgpu]);
    expect(Array.from(raw.gpuInstanceGetCreatableVgpus(part).vgpuTypeIds)).toEqual([]);
    expect(raw.vgpuTypeGetMaxInstancesPerGpuInstance({ vgpuTypeId: type2g }).maxInstancePerGI).toBe(1);
  });

  it('take turns on GPUs that know how, by the schedule of their instance', async () => {
    const opened = await openRaw('vgpu-host-mig');
    const { mock, raw } = opened;
    const { part } = cut(opened, quarter);
    const state = (): unknown => raw.gpuInstanceGetVgpuSchedulerState_v2(part, { engineId: 1 });
    expect(refusal(state)).toBe('ERROR_NOT_SUPPORTED');
    await mock.set(0, { vgpu: { capabilities: timeSlicing } });
    raw.gpuInstanceSetVgpuSchedulerState_v2(part, {
      engineId: 1,
      schedulerPolicy: 2,
      avgFactor: 20,
      frequency: 500,
    });
    expect(state()).toEqual({ engineId: 1, schedulerPolicy: 2, avgFactor: 20, timeslice: 2_000_000 });
    const older = raw.gpuInstanceGetVgpuSchedulerState(part, { engineId: 1 });
    expect(older).toMatchObject({ schedulerPolicy: 2, arrMode: 2, schedulerParams: { avgFactor: 20 } });
    expect(raw.gpuInstanceGetVgpuSchedulerState_v2(part, { engineId: 3 }).schedulerPolicy).toBe(1);
    expect(refusal(() => raw.gpuInstanceGetVgpuSchedulerState_v2(part, { engineId: 4 }))).toBe(
      'ERROR_INVALID_ARGUMENT',
    );
    expect(raw.gpuInstanceGetVgpuSchedulerLog_v2(part, { engineId: 1 }).logEntries).toEqual([]);
  });

  it('mix sizes where their instance is told to; a new instance knows nothing of it', async () => {
    const opened = await openRaw('vgpu-host-mig');
    const { mock, raw } = opened;
    await mock.set(0, { vgpu: { capabilities: timeSlicing } });
    const { part } = cut(opened, quarter);
    expect(raw.gpuInstanceGetVgpuHeterogeneousMode(part).mode).toBe(0);
    const places = (of: GpuInstanceHandle): number[] =>
      Array.from(raw.gpuInstanceGetVgpuTypeCreatablePlacements(of, { vgpuTypeId: type2g }).placementIds);
    expect(refusal(() => places(part))).toBe('ERROR_NOT_SUPPORTED');
    raw.gpuInstanceSetVgpuHeterogeneousMode(part, { mode: 1 });
    expect(places(part)).toEqual([0]);
    raw.gpuInstanceDestroy(part);
    expect(raw.gpuInstanceGetVgpuHeterogeneousMode(cut(opened, quarter).part).mode).toBe(0);
  });

  it('end where the firmware that serves them is unloaded by force', async () => {
    const opened = await openRaw('vgpu-host-mig');
    const { mock, raw, device } = opened;
    const { id } = cut(opened, quarter);
    await mock.vgpus.start({ gpu: 0, type: type2g, gpuInstance: id, fields: {} });
    expect(raw.deviceGetActiveVgpus(device)).toHaveLength(1);
    raw.deviceVgpuForceGspUnload(device);
    expect(raw.deviceGetActiveVgpus(device)).toEqual([]);
    expect(refusal(() => raw.deviceGetGspFirmwareVersion(device))).toBe('ERROR_NOT_SUPPORTED');
  });
});
