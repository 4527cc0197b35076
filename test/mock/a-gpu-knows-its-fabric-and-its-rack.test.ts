import { describe, expect, it, onTestFinished } from 'vitest';

import { Client } from './support/client.ts';
import { openRaw, refusal } from './support/raw.ts';

const root = process.geteuid?.() === 0;
const completed = 3;
const zeros = new Uint8Array(16);

describe('the fabric', () => {
  it('has h100x8 in a clique of one machine, in every form', async () => {
    const { raw, device } = await openRaw('h100x8-615');
    const common = { clusterUuid: zeros, status: 0, state: completed };
    expect(raw.deviceGetGpuFabricInfo(device)).toEqual({ ...common, cliqueId: 0 });
    expect(raw.deviceGetGpuFabricInfoV(device, { version: 2 })).toMatchObject({
      ...common,
      healthMask: 0x1aa,
    });
    expect(raw.deviceGetGpuFabricInfoV(device)).toMatchObject({
      ...common,
      healthMask: 0x1aa,
      healthSummary: 1,
    });
    const fourth = raw.deviceGetGpuFabricInfo_v4(device);
    expect(fourth).toMatchObject(common);
    expect(fourth.cliques).toEqual([
      { type: 0, id: 0 },
      { type: 1, id: 0 },
    ]);
  });

  it('has gb200 in a clique of its rack’s cluster', async () => {
    const { raw, devices } = await openRaw('gb200');
    for (const device of devices) {
      const info = raw.deviceGetGpuFabricInfoV(device);
      expect(info).toMatchObject({ state: completed, cliqueId: 32766, healthSummary: 1 });
      expect(Buffer.from(info.clusterUuid).toString('hex')).toBe('c2a7b1f45d0e4b7c9c583f0d6b9a8e21');
    }
  });

  it('changes while a program looks', async () => {
    const { raw, device, mock } = await openRaw('gb200');
    await mock.set(0, { fabric: { state: 'inProgress', status: 10, healthSummary: 'unhealthy' } });
    expect(raw.deviceGetGpuFabricInfoV(device)).toMatchObject({ state: 2, status: 10, healthSummary: 2 });
  });

  it.each(['a100x8', 'v100x8', 't4', 'rtx4090'])('is not on %s', async (scenario) => {
    const { raw, device } = await openRaw(scenario);
    const code = refusal(() => raw.deviceGetGpuFabricInfo(device));
    expect(['ERROR_NOT_SUPPORTED', 'ERROR_FUNCTION_NOT_FOUND']).toContain(code);
  });
});

describe('the platform', () => {
  it('tells rack, tray and module on gb200, in both forms', async () => {
    const { raw, devices, device } = await openRaw('gb200');
    expect(devices.map((gpu) => raw.deviceGetModuleId(gpu))).toEqual([2, 1, 4, 3]);
    const info = raw.deviceGetPlatformInfo(device, { version: 2 });
    expect(info).toMatchObject({ slotNumber: 26, trayIndex: 14, hostId: 1, peerType: 2, moduleId: 2 });
    expect(Buffer.from(info.chassisSerialNumber ?? []).toString('latin1', 0, 13)).toBe('1821425170138');
    const first = raw.deviceGetPlatformInfo(device, { version: 1 });
    expect(first).toMatchObject({ chassisPhysicalSlotNumber: 26, computeSlotIndex: 14, nodeIndex: 1 });
    const hopper = await openRaw('h100x8');
    expect(refusal(() => hopper.raw.deviceGetPlatformInfo(hopper.device))).toBe('ERROR_NOT_SUPPORTED');
  });

  it('connects gb200 to its CPU by C2C, with one address space and extended memory', async () => {
    const { raw, device } = await openRaw('gb200');
    expect(raw.deviceGetC2cModeInfoV(device)).toEqual({ isC2cEnabled: 1 });
    expect(raw.deviceGetAddressingMode(device)).toEqual({ value: 2 });
    expect(raw.deviceGetCapabilities(device)).toEqual({ capMask: 1 });
    const values = raw.deviceGetFieldValues(device, [
      { fieldId: 170 },
      { fieldId: 171, scopeId: 4 },
      { fieldId: 172, scopeId: 4 },
      { fieldId: 172, scopeId: 5 },
    ]);
    expect(
      values.map(({ value, nvmlReturn }) => (nvmlReturn === 0 ? value : `refused: ${nvmlReturn}`)),
    ).toEqual([5, 1, 44712, 'refused: 2']);
    const hopper = await openRaw('h100x8');
    expect(hopper.raw.deviceGetC2cModeInfoV(hopper.device)).toEqual({ isC2cEnabled: 0 });
  });

  it('gives every GPU an identifier of its own', async () => {
    const { raw, devices } = await openRaw('h200x8');
    expect(new Set(devices.map((device) => raw.deviceGetPdi(device).value)).size).toBe(8);
    expect(refusal(() => raw.deviceGetPdi(devices[0] as never, { version: 2 }))).toBe(
      'ERROR_ARGUMENT_VERSION_MISMATCH',
    );
  });
});

describe('a host name', () => {
  it.runIf(root)('that is set is there for every program, until the GPU is reset', async () => {
    const { raw, device, mock } = await openRaw('gb200');
    expect(raw.deviceGetHostname_v1(device)).toEqual({ value: '' });
    raw.deviceSetHostname_v1(device, { value: 'tray-14.rack-2' });
    const other = await Client.on(mock.libraryPath);
    onTestFinished(() => other.kill());
    await other.device(0);
    expect(await other.call('nvmlDeviceGetHostname_v1', '*0', '@1')).toBe(0);
    expect(await other.ask('text', 1, 0)).toBe('tray-14.rack-2');
    expect(
      refusal(() => {
        raw.deviceSetHostname_v1(device, { value: 'a b' });
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
    await mock.reset(0);
    expect(raw.deviceGetHostname_v1(device)).toEqual({ value: '' });
  });

  it('is not kept before Blackwell', async () => {
    const { raw, device } = await openRaw('h200x8');
    expect(refusal(() => raw.deviceGetHostname_v1(device))).toBe('ERROR_NOT_SUPPORTED');
  });
});

describe('the uptime', () => {
  it('is counted from the last reset', async () => {
    const { raw, device, mock } = await openRaw('h100x8-615');
    await mock.advanceClock(3_600_000_000);
    expect(raw.deviceGetGpuUptime_v1(device).uptime).toBeGreaterThanOrEqual(3600);
    const run = raw.deviceGetBBXTimeData_v1(device).timeRun;
    expect(run).toBeGreaterThanOrEqual(8_640_000 + 3600);
    const flush = raw.deviceGetLastBBXFlushTime(device);
    await mock.reset(0);
    expect(raw.deviceGetGpuUptime_v1(device).uptime).toBeLessThan(60);
    expect(raw.deviceGetBBXTimeData_v1(device).timeRun).toBeGreaterThanOrEqual(run);
    expect(raw.deviceGetLastBBXFlushTime(device).timestamp).toBeGreaterThanOrEqual(flush.timestamp);
  });
});
