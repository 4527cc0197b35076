import { describe, expect, it } from 'vitest';

import { clientOf } from './support/fixture.ts';
import { openRaw, type OpenRaw, refusal } from './support/raw.ts';

const root = process.geteuid?.() === 0;
const GiB = 2 ** 30;
const type8Q = 1152;

/** The host's second GPU, which is free. */
async function freeGpu(): Promise<Pick<OpenRaw, 'mock' | 'raw' | 'device'>> {
  const { mock, raw, devices } = await openRaw('vgpu-host');
  const device = devices[1];
  if (device === undefined) throw new Error('The host has one GPU only.');
  return { mock, raw, device };
}

const start = { gpu: 1, type: type8Q, gpuInstance: null, fields: {} } as const;

describe('A vGPU', () => {
  it('that starts is there with its type, and holds its frame buffer until it ends', async () => {
    const { mock, raw, device } = await freeGpu();
    const before = raw.deviceGetMemoryInfo_v2(device).used;
    const id = await mock.vgpus.start(start);
    expect(raw.deviceGetActiveVgpus(device)).toEqual([id]);
    expect(raw.vgpuInstanceGetType(id)).toBe(type8Q);
    expect(raw.vgpuTypeGetName(raw.vgpuInstanceGetType(id))).toBe('NVIDIA L40S-8Q');
    expect(raw.deviceGetMemoryInfo_v2(device).used - before).toBe(8 * GiB);
    expect(raw.vgpuInstanceGetFbUsage(id)).toBe(0);
    await mock.vgpus.stop(id);
    expect(raw.deviceGetActiveVgpus(device)).toEqual([]);
    expect(raw.deviceGetMemoryInfo_v2(device).used).toBe(before);
    expect(refusal(() => raw.vgpuInstanceGetType(id))).toBe('ERROR_NOT_FOUND');
  });

  it('is known by number, UUID, VM and device, and each has its own', async () => {
    const { raw, devices } = await openRaw('vgpu-host');
    const ids = raw.deviceGetActiveVgpus(devices[0] as NonNullable<(typeof devices)[0]>);
    expect(ids).toHaveLength(2);
    const names = ids.flatMap((id) => [
      raw.vgpuInstanceGetUUID(id),
      raw.vgpuInstanceGetVmID(id).vmId,
      raw.vgpuInstanceGetPlacementId(id).placementId,
    ]);
    expect(new Set(names).size).toBe(5); // no placement where all are of one size
    expect(raw.vgpuInstanceGetVmID(ids[0] ?? 0).vmIdType).toBe(1);
    expect(raw.vgpuInstanceGetMdevUUID(ids[0] ?? 0)).toBe(raw.vgpuInstanceGetUUID(ids[0] ?? 0));
    expect(refusal(() => raw.vgpuInstanceGetUUID(0))).toBe('ERROR_INVALID_ARGUMENT');
  });

  it('waits for its guest: without a driver there is no version, address, license or accounting', async () => {
    const { mock, raw } = await freeGpu();
    const id = await mock.vgpus.start(start);
    expect(raw.vgpuInstanceGetVmDriverVersion(id)).toBe('Not Available');
    expect(raw.vgpuInstanceGetGpuPciId(id)).toBe('00000000:00:00.0');
    expect(refusal(() => raw.vgpuInstanceGetLicenseInfo_v2(id))).toBe('ERROR_DRIVER_NOT_LOADED');
    expect(refusal(() => raw.vgpuInstanceGetAccountingMode(id))).toBe('ERROR_DRIVER_NOT_LOADED');
    await mock.vgpus.set(id, { driverVersion: '580.65.06', pciBusId: '00000000:06:00.0' });
    expect(raw.vgpuInstanceGetVmDriverVersion(id)).toBe('580.65.06');
    expect(raw.vgpuInstanceGetGpuPciId(id)).toBe('00000000:06:00.0');
    expect(raw.vgpuInstanceGetAccountingMode(id)).toBe(0);
  });

  it('gets a license, which runs out', async () => {
    const { mock, raw } = await freeGpu();
    const id = await mock.vgpus.start({ ...start, fields: { driverVersion: '580.65.06' } });
    expect(raw.vgpuInstanceGetLicenseInfo_v2(id)).toMatchObject({ isLicensed: 0, currentState: 1 });
    const expiry = Math.floor(Date.now() / 1000) + 3600;
    await mock.vgpus.set(id, { license: { state: 5, expiry, expiryStatus: 2 } });
    const date = new Date(expiry * 1000);
    expect(raw.vgpuInstanceGetLicenseInfo_v2(id)).toMatchObject({
      isLicensed: 1,
      currentState: 5,
      licenseExpiry: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    });
    await mock.advanceClock(7200 * 1e6);
    expect(raw.vgpuInstanceGetLicenseInfo_v2(id)).toMatchObject({ isLicensed: 0, currentState: 4 });
    expect(raw.vgpuInstanceGetLicenseStatus(id)).toBe(0);
  });

  it('shows its encoder and capture sessions while they last', async () => {
    const { mock, raw } = await freeGpu();
    const id = await mock.vgpus.start(start);
    expect(raw.vgpuInstanceGetEncoderSessions(id)).toEqual([]);
    await mock.vgpus.setPart(id, 'encoder', 1, {
      pid: 5,
      codec: 'hevc',
      width: 1920,
      fps: 30,
      latency: 4000,
    });
    await mock.vgpus.setPart(id, 'encoder', 2, { pid: 6, codec: 'av1', width: 1280, fps: 60, latency: 2000 });
    await mock.vgpus.setPart(id, 'capture', 9, { pid: 6, kind: 4, fps: 24, latency: 500 });
    expect(raw.vgpuInstanceGetEncoderSessions(id)).toMatchObject([
      { sessionId: 1, vgpuInstance: id, codecType: 1, hResolution: 1920 },
      { sessionId: 2, vgpuInstance: id, codecType: 2, hResolution: 1280 },
    ]);
    expect(raw.vgpuInstanceGetEncoderStats(id)).toEqual({
      sessionCount: 2,
      averageFps: 45,
      averageLatency: 3000,
    });
    expect(raw.vgpuInstanceGetFBCSessions(id)).toMatchObject([{ sessionId: 9, sessionType: 4 }]);
    expect(raw.vgpuInstanceGetFBCStats(id)).toEqual({
      sessionsCount: 1,
      averageFPS: 24,
      averageLatency: 500,
    });
    await mock.vgpus.removePart(id, 'encoder', 1);
    expect(raw.vgpuInstanceGetEncoderStats(id).sessionCount).toBe(1);
  });

  it('tells the host how busy it is, once in a sampling period', async () => {
    const { mock, raw, device } = await freeGpu();
    const id = await mock.vgpus.start({ ...start, fields: { utilization: { gpu: 41, jpeg: 3 } } });
    const read = (since: number): ReturnType<typeof raw.deviceGetVgpuInstancesUtilizationInfo> =>
      raw.deviceGetVgpuInstancesUtilizationInfo(device, { lastSeenTimeStamp: since });
    const [sample] = read(0).vgpuUtilArray;
    expect(sample).toMatchObject({ vgpuInstance: id });
    expect(raw.deviceGetVgpuUtilization(device, 0, 1).utilizationSamples).toHaveLength(1);
    const seen = Number(sample?.timeStamp);
    await mock.advanceClock(1e6);
    expect(Number(read(seen).vgpuUtilArray[0]?.timeStamp)).toBeGreaterThan(seen);
    expect(refusal(() => read(seen + 3600 * 1e6))).toBe('ERROR_NOT_FOUND');
    expect(raw.deviceGetVgpuProcessUtilization(device, 0)).toEqual([]);
    await mock.vgpus.setPart(id, 'process', 77, { name: 'blender', utilization: { gpu: 40 } });
    expect(raw.deviceGetVgpuProcessUtilization(device, 0)).toMatchObject([
      { vgpuInstance: id, pid: 77, processName: 'blender', smUtil: 40 },
    ]);
  });

  it.runIf(root)('remembers its processes where accounting is on, until they are cleared', async () => {
    const { mock, raw } = await freeGpu();
    const id = await mock.vgpus.start({ ...start, fields: { driverVersion: '580.65.06' } });
    await mock.vgpus.setPart(id, 'process', 7, { maxMemory: GiB, utilization: { gpu: 12 } });
    await mock.vgpus.setPart(id, 'process', 8, { ended: 1500 });
    expect(refusal(() => raw.vgpuInstanceGetAccountingPids(id))).toBe('ERROR_NOT_SUPPORTED');
    await mock.vgpus.set(id, { accountingMode: 1 });
    expect(raw.vgpuInstanceGetAccountingPids(id)).toEqual([7, 8]);
    expect(raw.vgpuInstanceGetAccountingStats(id, 7)).toMatchObject({
      isRunning: 1,
      time: 0,
      gpuUtilization: 12,
    });
    expect(raw.vgpuInstanceGetAccountingStats(id, 8)).toMatchObject({ isRunning: 0, time: 1500 });
    raw.vgpuInstanceClearAccountingPids(id);
    expect(raw.vgpuInstanceGetAccountingPids(id)).toEqual([7]);
    expect(refusal(() => raw.vgpuInstanceGetAccountingStats(id, 8))).toBe('ERROR_NOT_FOUND');
  });

  it.runIf(root)('keeps the encoder share that an administrator gives it, for everybody', async () => {
    const { mock, raw } = await freeGpu();
    const id = await mock.vgpus.start(start);
    raw.vgpuInstanceSetEncoderCapacity(id, 40);
    const other = await clientOf(mock, 1);
    expect(await other.call('nvmlVgpuInstanceGetEncoderCapacity', id, '@1')).toBe(0);
    expect(await other.ask('get32', 1, 0)).toBe('40');
    expect(
      refusal(() => {
        raw.vgpuInstanceSetEncoderCapacity(id, 101);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
  });

  it('cannot start where there is no room, no such type, or another size', async () => {
    const { mock, raw, device } = await freeGpu();
    await expect(mock.vgpus.start({ ...start, type: 9 })).rejects.toThrow('no vGPU type 9');
    await expect(mock.vgpus.start({ ...start, gpu: 5 })).rejects.toThrow('the index of its GPU');
    for (let i = 0; i < 6; ++i) await mock.vgpus.start(start);
    await expect(mock.vgpus.start(start)).rejects.toThrow('no room for one more');
    expect(raw.deviceGetCreatableVgpus(device)).toEqual([]);
    await mock.vgpus.stop(raw.deviceGetActiveVgpus(device)[0] ?? 0);
    expect(raw.deviceGetCreatableVgpus(device)).toEqual([type8Q]);
    await expect(mock.vgpus.start({ ...start, type: 1156 })).rejects.toThrow('of another size');
  });
});
