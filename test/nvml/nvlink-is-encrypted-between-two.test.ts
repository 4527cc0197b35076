import { describe, expect, test } from 'vitest';

import { NvmlError } from '../../src/nvml/index.ts';
import { openMock } from './support/open-mock.ts';

const isRoot = process.geteuid?.() === 0;

describe.runIf(isRoot)('NVLink', () => {
  test('is encrypted once both GPUs have the key and are told that they are ready', async () => {
    const { nvml } = await openMock('vr200');
    const devices = [nvml.device(0), nvml.device(1)] as const;
    const peers = devices.map(({ nvlink: { encryption } }) => ({
      address: encryption.remapTable()?.address ?? -1,
      privateInfo: encryption.privateInfo() ?? new Uint8Array(),
    }));
    const [here, there] = peers as [(typeof peers)[0], (typeof peers)[0]];
    const key = new Uint8Array(32).fill(7);
    const { nvlink } = devices[0];
    expect(nvlink.info()).toMatchObject({ isEncrypted: false, isEncryptionReady: false });
    expect(() => {
      nvlink.encryption.setKey(key, here, { ...there, privateInfo: new Uint8Array(64) });
    }).toThrow(NvmlError);
    expect(() => {
      nvlink.encryption.setKey(new Uint8Array(16), here, there);
    }).toThrow('A key of NVLink has 32 bytes; this one has 16.');
    nvlink.encryption.setKey(key, here, there);
    await devices[0].async.nvlink.encryption.setReady(true);
    expect(nvlink.info()).toMatchObject({ isEncrypted: true, isEncryptionReady: true });
    expect(await devices[0].async.nvlink.encryption.lockRemapTable()).toEqual({
      isLocked: true,
      isDisabled: false,
    });
  });

  test('has a bandwidth mode that is set while the program goes on', async () => {
    const { nvml } = await openMock('vr200');
    const { nvlink } = nvml.device(0);
    expect(nvlink.startBandwidthMode(2)).toBe(5000);
    expect(nvlink.bandwidthMode()).toEqual({ mode: 2, isBest: false });
    await expect(nvml.device(0).async.nvlink.startBandwidthMode(77)).rejects.toThrow(RangeError);
  });
});

test('GPUs that cannot encrypt have no keys, and say so', async () => {
  const { nvml } = await openMock('h100x8-615');
  const { encryption, info } = {
    encryption: nvml.device(0).nvlink.encryption,
    info: nvml.device(0).nvlink.info(),
  };
  expect([encryption.remapTable(), encryption.privateInfo()]).toEqual([null, null]);
  expect(info?.isEncryptionReady).toBe(false);
  expect(() => {
    encryption.setReady(true);
  }).toThrow(/ERROR_NOT_SUPPORTED/);
});

test('telemetry is of the links that were asked for, the newest last', async () => {
  const { nvml } = await openMock('h100x8-615');
  const { nvlink } = nvml.device(0);
  const [five] = nvlink.telemetry({ links: [5], count: 4 }) ?? [];
  expect(five?.link).toBe(5);
  const samples = five?.transmitted ?? [];
  expect(samples).toHaveLength(4);
  expect([...samples].sort((a, b) => Number(a - b))).toEqual(samples);
  expect(nvlink.telemetry()).toHaveLength(18);
  expect(() => nvlink.telemetry({ links: [18] })).toThrow(RangeError);
  expect(() => nvlink.telemetry({ count: 0 })).toThrow(RangeError);
});
