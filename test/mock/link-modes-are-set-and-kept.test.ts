import { describe, expect, it, onTestFinished } from 'vitest';

import type { DeviceHandle } from '../../src/nvml/raw/structs.ts';
import { Client } from './support/client.ts';
import { type OpenRaw, openRaw, refusal } from './support/raw.ts';

const root = process.geteuid?.() === 0;

describe.runIf(root)('a bandwidth mode', () => {
  it('of the system is there for every program', async () => {
    const { raw, mock } = await openRaw('h100x8');
    expect(raw.systemGetNvlinkBwMode()).toBe(0);
    raw.systemSetNvlinkBwMode(3);
    const other = await Client.on(mock.libraryPath);
    onTestFinished(() => other.kill());
    expect(await other.call('nvmlSystemGetNvlinkBwMode', '@1')).toBe(0);
    expect(await other.ask('get32', 1, 0)).toBe('3');
    expect(
      refusal(() => {
        raw.systemSetNvlinkBwMode(5);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
    const ampere = await openRaw('a100x8');
    expect(refusal(() => ampere.raw.systemGetNvlinkBwMode())).toBe('ERROR_NOT_SUPPORTED');
  });

  it('of a GPU is one of those that it has, the best of which is the full one', async () => {
    const { raw, devices, device } = await openRaw('b200x8');
    expect(raw.deviceGetNvlinkSupportedBwModes(device).bwModes).toEqual(Uint8Array.of(0, 1, 2, 3, 4));
    raw.deviceSetNvlinkBwMode(device, { bSetBest: 0, bwMode: 2 });
    expect(raw.deviceGetNvlinkBwMode(device)).toEqual({ bIsBest: 0, bwMode: 2 });
    expect(raw.deviceGetNvlinkBwMode(devices[1] as never)).toEqual({ bIsBest: 1, bwMode: 0 });
    raw.deviceSetNvlinkBwMode(device, { bSetBest: 1, bwMode: 0 });
    expect(raw.deviceGetNvlinkBwMode(device)).toEqual({ bIsBest: 1, bwMode: 0 });
    expect(
      refusal(() => {
        raw.deviceSetNvlinkBwMode(device, { bSetBest: 0, bwMode: 5 });
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
    const hopper = await openRaw('h100x8');
    expect(refusal(() => hopper.raw.deviceGetNvlinkBwMode(hopper.device))).toBe('ERROR_NOT_SUPPORTED');
  });

  it('set in the background keeps the fabric in progress for a while', async () => {
    const { raw, device, mock } = await openRaw('vr200');
    const poll = raw.deviceSetNvlinkBwModeAsync_v1(device, { bSetBest: 0, bwMode: 1 });
    expect(poll.asyncPollTimeoutMs).toBe(5000);
    expect(raw.deviceGetNvlinkBwMode(device).bwMode).toBe(1);
    expect(raw.deviceGetGpuFabricInfoV(device).state).toBe(2);
    await mock.advanceClock(1_000_000);
    expect(raw.deviceGetGpuFabricInfoV(device).state).toBe(3);
    const blackwell = await openRaw('h100x8-615');
    expect(
      refusal(() => {
        blackwell.raw.deviceSetNvlinkBwModeAsync_v1(blackwell.device, { bSetBest: 1 });
      }),
    ).toBe('ERROR_NOT_SUPPORTED');
  });
});

describe.runIf(root)('the threshold of low power', () => {
  it('is set within its limits, and goes back to its default', async () => {
    const { raw, device } = await openRaw('h100x8');
    const threshold = (): unknown => raw.deviceGetFieldValues(device, [{ fieldId: 168 }])[0]?.value;
    expect(threshold()).toBe(4000);
    raw.deviceSetNvLinkDeviceLowPowerThreshold(device, { lowPwrThreshold: 100 });
    expect(threshold()).toBe(100);
    for (const lowPwrThreshold of [0, 8192]) {
      expect(
        refusal(() => {
          raw.deviceSetNvLinkDeviceLowPowerThreshold(device, { lowPwrThreshold });
        }),
      ).toBe('ERROR_INVALID_ARGUMENT');
    }
    raw.deviceSetNvLinkDeviceLowPowerThreshold(device, { lowPwrThreshold: 0xffffffff });
    expect(threshold()).toBe(4000);
  });
});

describe.runIf(root)('NVLink encryption', () => {
  const keyFor = ({ raw, device, devices }: OpenRaw, remoteGpuAlid: number) => ({
    nvleKey: new Uint8Array(32).fill(7),
    localGpuAlid: 4,
    remoteGpuAlid,
    localGpuNvlePrivateInfo: raw.deviceGetNvlinkNvlePrivateInfo_v1(device),
    remoteGpuNvlePrivateInfo: raw.deviceGetNvlinkNvlePrivateInfo_v1(devices[1] as never),
  });

  it('is on once two GPUs share a key and are told that they are ready', async () => {
    const open = await openRaw('vr200');
    const { raw, device, mock } = open;
    expect(raw.deviceGetNvLinkInfo_v3(device)).toMatchObject({ isNvleEnabled: 0, isNvleReady: 0 });
    raw.deviceSetupNvlinkNvleEncryptionKey_v1(device, keyFor(open, 5));
    raw.deviceSetNvlinkNvleReady_v1(device, { bNvleReady: 1 });
    const info = raw.deviceGetNvLinkInfo_v3(device);
    expect(info).toMatchObject({ isNvleEnabled: 1, isNvleReady: 1 });
    expect(info.firmwareInfo.firmwareVersion[0]).toEqual({ ucodeType: 1, major: 2, minor: 0, subMinor: 3 });
    await mock.reset(0);
    expect(raw.deviceGetNvLinkInfo_v3(device)).toMatchObject({ isNvleEnabled: 0, isNvleReady: 0 });
  });

  it('locks the remap table until the GPU is reset, unless that is disabled', async () => {
    const { raw, device, devices, mock } = await openRaw('vr200');
    const lock = (gpu: DeviceHandle, bRemapTableLocked: number): number =>
      raw.deviceLockNvlinkRemapTable_v1(gpu, { bRemapTableLocked }).bRemapTableLocked;
    expect([lock(device, 0), lock(device, 1), lock(device, 0)]).toEqual([0, 1, 1]);
    await mock.reset(0);
    expect(lock(device, 0)).toBe(0);
    await mock.set(1, { nvlink: { remapLockDisabled: 1 } });
    expect(lock(devices[1] as never, 1)).toBe(0);
  });

  it('refuses a key whose other end is another GPU, and all of it before Rubin', async () => {
    const open = await openRaw('vr200');
    expect(
      refusal(() => {
        open.raw.deviceSetupNvlinkNvleEncryptionKey_v1(open.device, keyFor(open, 6));
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
    const table = open.raw.deviceGetNvlinkRemapTableInfo_v1(open.device);
    expect([table.alid, table.remapTabSize, table.flaRemapTabAddr[1]]).toEqual([4, 4096, 4 * 4096 + 1]);
    const { raw, device } = await openRaw('h100x8-615');
    expect(refusal(() => raw.deviceGetNvlinkRemapTableInfo_v1(device))).toBe('ERROR_NOT_SUPPORTED');
    expect(
      refusal(() => {
        raw.deviceSetNvlinkNvleReady_v1(device, { bNvleReady: 1 });
      }),
    ).toBe('ERROR_NOT_SUPPORTED');
    expect(raw.deviceGetNvLinkInfo(device, { version: 1 })).toMatchObject({ isNvleEnabled: 0 });
  });
});
