import { describe, expect, it } from 'vitest';

import { clientOf } from './support/fixture.ts';
import { openRaw, refusal } from './support/raw.ts';

const root = process.geteuid?.() === 0;

describe('A confidential machine', () => {
  it('is on, in production and ready', async () => {
    const { raw } = await openRaw('cc-h100');
    expect(raw.systemGetConfComputeCapabilities()).toEqual({ cpuCaps: 3, gpusCaps: 1 });
    expect(raw.systemGetConfComputeState()).toEqual({ environment: 2, ccFeature: 1, devToolsMode: 0 });
    expect(raw.systemGetConfComputeSettings()).toMatchObject({ ccFeature: 1, multiGpuMode: 0 });
    expect(raw.systemGetConfComputeGpusReadyState()).toBe(1);
  });

  it.runIf(root)('takes no work any more where it is told so, for everybody', async () => {
    const { mock, raw } = await openRaw('cc-h100');
    raw.systemSetConfComputeGpusReadyState(0);
    const other = await clientOf(mock);
    expect(await other.call('nvmlSystemGetConfComputeGpusReadyState', '@1')).toBe(0);
    expect(await other.ask('get32', 1, 0)).toBe('0');
    expect(
      refusal(() => {
        raw.systemSetConfComputeGpusReadyState(2);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
  });

  it.runIf(root)('rotates keys earlier or later, before it takes work', async () => {
    const { raw } = await openRaw('cc-h100');
    const set = (maxAttackerAdvantage: number): string | null =>
      refusal(() => {
        raw.systemSetConfComputeKeyRotationThresholdInfo({ maxAttackerAdvantage });
      });
    expect(set(55)).toBe('ERROR_INVALID_STATE');
    raw.systemSetConfComputeGpusReadyState(0);
    expect(set(49)).toBe('ERROR_INVALID_ARGUMENT');
    expect(set(55)).toBeNull();
    expect(raw.systemGetConfComputeKeyRotationThresholdInfo().attackerAdvantage).toBe(55);
  });

  it.runIf(root)('parts its memory into what is protected and what is not', async () => {
    const { raw, device } = await openRaw('cc-h100');
    const total = raw.deviceGetMemoryInfo_v2(device).total / 1024;
    const open = raw.deviceGetConfComputeMemSizeInfo(device);
    expect(open.unprotectedMemSizeKib).toBe(2 ** 20);
    raw.deviceSetConfComputeUnprotectedMemSize(device, 4n * 2n ** 20n);
    expect(raw.deviceGetConfComputeMemSizeInfo(device)).toEqual({
      protectedMemSizeKib: total - 4 * 2 ** 20,
      unprotectedMemSizeKib: 4 * 2 ** 20,
    });
    expect(raw.deviceGetConfComputeProtectedMemoryUsage(device).total).toBe((total - 4 * 2 ** 20) * 1024);
    const tooMuch = (): void => {
      raw.deviceSetConfComputeUnprotectedMemSize(device, 2n ** 40n);
    };
    expect(refusal(tooMuch)).toBe('ERROR_INVALID_ARGUMENT');
  });

  it('answers one nonce with one report, and another with another', async () => {
    const { raw, device } = await openRaw('cc-h100');
    const report = (fill: number): Buffer => {
      const nonce = new Uint8Array(32).fill(fill);
      const { attestationReport } = raw.deviceGetConfComputeGpuAttestationReport(device, { nonce });
      expect(attestationReport.length).toBeGreaterThan(3000);
      return Buffer.from(attestationReport);
    };
    const first = report(7);
    expect(report(7)).toEqual(first);
    expect(report(8)).not.toEqual(first);
    expect(first.subarray(0, 2)).toEqual(Buffer.from([0x11, 0xe0])); // an SPDM request for measurements
    expect(first.subarray(4, 36)).toEqual(Buffer.alloc(32, 7));
    expect(first.subarray(37, 39)).toEqual(Buffer.from([0x11, 0x60])); // and the response to it
  });

  it('shows certificates from the GPU up to the root', async () => {
    const { raw, device } = await openRaw('cc-h100');
    const certificate = raw.deviceGetConfComputeGpuCertificate(device);
    const chain = Buffer.from(certificate.attestationCertChain).toString('latin1');
    expect(chain.match(/-----BEGIN CERTIFICATE-----/g)).toHaveLength(5);
    expect(chain.endsWith('-----END CERTIFICATE-----\n')).toBe(true);
  });

  it.runIf(root)('encrypts its memory after the next boot, where it can', async () => {
    const { mock, raw, device } = await openRaw('h100x8-615');
    const read = (): number[] => {
      const { current, pending } = raw.deviceGetDramEncryptionMode(device);
      return [current.encryptionState, pending.encryptionState];
    };
    expect(refusal(read)).toBe('ERROR_NOT_SUPPORTED');
    await mock.set(0, { dramEncryption: { current: 0, pending: 0 } });
    raw.deviceSetDramEncryptionMode(device, { encryptionState: 1 });
    expect(read()).toEqual([0, 1]);
  });
});
