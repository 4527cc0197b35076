import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { openRaw, refusal } from './support/raw.ts';

const root = process.geteuid?.() === 0;

describe('a board', () => {
  it.each([
    ['h100x8', 5120, 'G520.0200.00.05', '7.16'],
    ['a100x8', 5120, 'G506.0212.00.02', '6.16'],
    ['t4', 256, 'G183.0200.00.02', '5.0'],
    ['rtx4090', 384, 'G002.0000.00.03', '6.16'],
  ])('%s has a bus of %i bits and the infoROM %s', async (scenario, width, image, ecc) => {
    const { raw, device } = await openRaw(scenario);
    expect(raw.deviceGetMemoryBusWidth(device)).toBe(width);
    expect(raw.deviceGetInforomImageVersion(device)).toBe(image);
    expect(raw.deviceGetInforomVersion(device, 1)).toBe(ecc);
    expect(refusal(() => raw.deviceGetInforomVersion(device, 3))).toBe('ERROR_NOT_SUPPORTED');
    expect(refusal(() => raw.deviceGetInforomVersion(device, 4))).toBe('ERROR_INVALID_ARGUMENT');
  });

  it('has another checksum once its configuration is another', async () => {
    const { raw, device, mock } = await openRaw('h100x8');
    const before = raw.deviceGetInforomConfigurationChecksum(device);
    expect(raw.deviceGetInforomConfigurationChecksum(device)).toBe(before);
    await mock.set(0, { ecc: { pending: 0 } });
    expect(raw.deviceGetInforomConfigurationChecksum(device)).not.toBe(before);
    await mock.set(0, { ecc: { pending: 1 } });
    expect(raw.deviceGetInforomConfigurationChecksum(device)).toBe(before);
  });

  it('is found by its UUID in text and in bytes', async () => {
    const { raw, devices } = await openRaw('h100x8-615');
    const wanted = devices[4] as never;
    const text = raw.deviceGetUUID(wanted);
    const bytes = Uint8Array.from(Buffer.from(text.slice(4).replaceAll('-', ''), 'hex'));
    const index = (type: number, value: unknown): number =>
      raw.deviceGetIndex(raw.deviceGetHandleByUUIDV({ type, value } as never));
    expect(index(1, { str: text })).toBe(4);
    expect(index(2, { bytes })).toBe(4);
    expect(refusal(() => index(1, { str: 'GPU-0' }))).toBe('ERROR_NOT_FOUND');
    expect(refusal(() => index(1, { str: '' }))).toBe('ERROR_NOT_FOUND');
  });

  it('tells its PCI class, its bus, its speed', async () => {
    const { raw, device } = await openRaw('h100x8');
    expect(raw.deviceGetPciInfoExt(device)).toMatchObject({
      baseClass: 3,
      subClass: 2,
      busId: '00000000:1B:00.0',
      pciDeviceId: 0x233010de,
    });
    expect(raw.deviceGetBusType(device)).toBe(2);
    expect(raw.deviceGetPcieSpeed(device)).toBe(32000);
    expect(raw.deviceGetPcieLinkMaxSpeed(device)).toBe(5);
    expect(raw.deviceGetGpuMaxPcieLinkGeneration(device)).toBe(5);
    expect(raw.deviceGetIrqNum(device)).toBe(283);
    expect(raw.deviceGetGspFirmwareMode(device)).toEqual({ isEnabled: 1, defaultMode: 1 });
    expect(raw.deviceGetDisplayActive(device)).toBe(0);
  });

  it('refuses what only other machines have', async () => {
    const { raw, device } = await openRaw('h100x8');
    for (const call of [
      () => raw.deviceGetDriverModel_v2(device),
      () => raw.deviceGetGpuOperationMode(device),
      () => raw.deviceGetBridgeChipInfo(device),
    ]) {
      expect(refusal(call)).toBe('ERROR_NOT_SUPPORTED');
    }
    expect(raw.systemGetHicVersion()).toEqual([]);
    expect(raw.deviceGetAPIRestriction(device, 0)).toBe(0);
    expect(refusal(() => raw.deviceGetAPIRestriction(device, 2))).toBe('ERROR_INVALID_ARGUMENT');
  });

  it('has a driver of a branch', async () => {
    const { raw } = await openRaw('h100x8');
    expect(raw.systemGetDriverBranch().branch).toBe('r570_124');
  });

  it.runIf(root)('keeps what it is to share with user programs', async () => {
    const { raw, device, mock } = await openRaw('h100x8-615');
    raw.deviceSetRusdSettings_v1(device, { pollMask: 9n });
    expect(await mock.get(0, 'rusdPollMask')).toBe('9');
    expect(
      refusal(() => {
        raw.deviceSetRusdSettings_v1(device, { pollMask: 512n });
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
  });
});

describe('a machine of several boards', () => {
  it('has bridge chips and interface cards where its scenario says so', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'node-nvml-scenario-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(
      join(folder, 'mine.yaml'),
      'extends: t4\ndriver: { branch: r535_200 }\nhic: { count: 2, firmware: v1.4 }\n' +
        'defaults:\n  bridge: { count: 1, type: 0, firmware: 7 }\n  gom: { current: 0, pending: 1 }\n',
    );
    const { raw, device } = await openRaw(join(folder, 'mine.yaml'));
    expect(raw.systemGetHicVersion()).toEqual([
      { hwbcId: 0, firmwareVersion: 'v1.4' },
      { hwbcId: 1, firmwareVersion: 'v1.4' },
    ]);
    expect(raw.deviceGetBridgeChipInfo(device).bridgeChipInfo).toEqual([{ type: 0, fwVersion: 7 }]);
    expect(raw.deviceGetGpuOperationMode(device)).toEqual({ current: 0, pending: 1 });
  });
});
