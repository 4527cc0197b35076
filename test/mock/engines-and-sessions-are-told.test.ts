import { describe, expect, it } from 'vitest';

import { EncoderType, FieldId, GpmMetricId } from '../../src/nvml/raw/enums.ts';
import { type OpenRaw, openRaw, refusal } from './support/raw.ts';
import { onDriver } from './support/scenario-file.ts';

describe('sessions of the video encoder', () => {
  it('are listed, averaged, and take from its capacity what they use', async () => {
    const { mock, raw, device } = await openRaw('l40s');
    expect(raw.deviceGetEncoderSessions(device)).toEqual([]);
    await mock.setEncoderSession(0, 7, {
      pid: 41,
      codec: 2,
      width: 3840,
      height: 2160,
      fps: 60,
      latency: 900,
    });
    await mock.setEncoderSession(0, 8, {
      pid: 42,
      codec: 0,
      width: 1280,
      height: 720,
      fps: 30,
      latency: 300,
    });
    await mock.set(0, { utilization: { encoder: 35 } });
    expect(raw.deviceGetEncoderSessions(device)).toMatchObject([
      { sessionId: 7, pid: 41, codecType: 2, hResolution: 3840, averageFps: 60 },
      { sessionId: 8, pid: 42, vResolution: 720, averageLatency: 300 },
    ]);
    expect(raw.deviceGetEncoderStats(device)).toEqual({
      sessionCount: 2,
      averageFps: 45,
      averageLatency: 600,
    });
    expect(raw.deviceGetEncoderCapacity(device, EncoderType.AV1)).toBe(65);
    await mock.removeEncoderSession(0, 7);
    expect(raw.deviceGetEncoderSessions(device).map(({ sessionId }) => sessionId)).toEqual([8]);
  });

  it('need an encoder, and one for that codec', async () => {
    const without = await openRaw('h100x8');
    expect(refusal(() => without.raw.deviceGetEncoderCapacity(without.device, EncoderType.H264))).toBe(
      'ERROR_NOT_SUPPORTED',
    );
    const turing = await openRaw('t4');
    expect(turing.raw.deviceGetEncoderCapacity(turing.device, EncoderType.HEVC)).toBe(100);
    expect(refusal(() => turing.raw.deviceGetEncoderCapacity(turing.device, EncoderType.AV1))).toBe(
      'ERROR_NOT_SUPPORTED',
    );
  });
});

it('sessions of the frame buffer capture are listed and averaged', async () => {
  const { mock, raw, device } = await openRaw('rtx4090');
  await mock.setCaptureSession(0, 1, { pid: 9, kind: 2, maxWidth: 3840, width: 1920, fps: 25, latency: 40 });
  expect(raw.deviceGetFBCSessions(device)).toMatchObject([
    { sessionId: 1, pid: 9, sessionType: 2, hMaxResolution: 3840, hResolution: 1920, averageFPS: 25 },
  ]);
  expect(raw.deviceGetFBCStats(device)).toMatchObject({ sessionsCount: 1, averageFPS: 25 });
  await mock.removeCaptureSession(0, 1);
  expect(raw.deviceGetFBCSessions(device)).toEqual([]);
});

/** Two samples, the clock moved by `us` between them, and the metrics' values; null: not on this board. */
async function metrics(
  { mock, raw, device }: OpenRaw,
  ids: number[],
  us: number,
): Promise<(number | null)[]> {
  const [first, second] = [raw.gpmSampleAlloc(), raw.gpmSampleAlloc()];
  raw.gpmSampleGet(device, first);
  await mock.advanceClock(us);
  raw.gpmSampleGet(device, second);
  const answer = raw.gpmMetricsGet({
    sample1: first,
    sample2: second,
    metrics: ids.map((metricId) => ({ metricId })),
  });
  return answer.metrics.map(({ nvmlReturn, value }) => (nvmlReturn === 0 ? value : null));
}

describe('GPM', () => {
  it('tells of each engine and link that there is', async () => {
    const open = await openRaw('h100x8');
    await open.mock.set(0, {
      utilization: { decoder: 30 },
      nvlink: { txRate: 102_400 },
      pci: { tx: 1_048_576 },
    });
    const asked = [
      GpmMetricId.NVDEC_6_UTIL,
      GpmMetricId.NVDEC_7_UTIL,
      GpmMetricId.NVENC_0_UTIL,
      GpmMetricId.NVLINK_L17_TX_PER_SEC,
      GpmMetricId.NVLINK_L18_TX_PER_SEC,
      GpmMetricId.NVLINK_TOTAL_TX_PER_SEC,
      GpmMetricId.PCIE_TX_PER_SEC,
    ];
    const [decoder, noDecoder, encoder, link, noLink, total, pci] = await metrics(open, asked, 1_000_000);
    expect([decoder, noDecoder, encoder, noLink]).toEqual([30, null, null, null]);
    expect(link).toBeCloseTo(100, 1);
    expect(total).toBeCloseTo(1800, 0);
    expect(pci).toBeCloseTo(1000, 0);
  });

  it.runIf(process.geteuid?.() === 0)('streams where it is told to, on boards that have it', async () => {
    const { raw, device } = await openRaw('h100x8');
    expect(raw.gpmQueryIfStreamingEnabled(device)).toBe(0);
    raw.gpmSetStreamingEnabled(device, 1);
    expect(raw.gpmQueryIfStreamingEnabled(device)).toBe(1);
    const old = await openRaw('t4');
    expect(refusal(() => old.raw.gpmQueryIfStreamingEnabled(old.device))).toBe('ERROR_NOT_SUPPORTED');
  });
});

describe('field values', () => {
  it('of power are those of their scope', async () => {
    const { mock, raw, device } = await openRaw('h100x8');
    await mock.set(0, { power: { moduleUsage: 900_000, memoryUsage: 60_000 } });
    const fieldId = FieldId.DEV_POWER_INSTANT;
    const values = raw.deviceGetFieldValues(
      device,
      [0, 1, 2, 3, 4].map((scopeId) => ({ fieldId, scopeId })),
    );
    expect(values.slice(0, 3).map(({ value }) => value)).toEqual([71_420, 900_000, 60_000]);
    expect(values.slice(3).map(({ nvmlReturn }) => nvmlReturn)).toEqual([3, 2]);
  });

  it('of thresholds are distances, below zero beyond the highest operating temperature', async () => {
    const { raw, device } = await openRaw('h100x8');
    const ids = [FieldId.DEV_TEMPERATURE_SHUTDOWN_TLIMIT, FieldId.DEV_TEMPERATURE_GPU_MAX_TLIMIT];
    const values = raw.deviceGetFieldValues(
      device,
      ids.map((fieldId) => ({ fieldId })),
    );
    expect(values.map(({ value }) => value)).toEqual([-5, 0]);
    expect(raw.deviceGetMarginTemperature(device).marginTemperature).toBe(53);
  });

  it('that count errors are cleared, each with a status of its own', async () => {
    const { mock, raw, device } = await openRaw('h100x8');
    await mock.set(0, { pci: { replays: 12 } });
    const fields = [{ fieldId: FieldId.DEV_PCIE_REPLAY_COUNTER }, { fieldId: FieldId.DEV_ECC_CURRENT }];
    expect(raw.deviceClearFieldValues(device, fields).map(({ nvmlReturn }) => nvmlReturn)).toEqual([0, 3]);
    expect(raw.deviceGetPcieReplayCounter(device)).toBe(0);
  });
});

describe.runIf(process.geteuid?.() === 0)('power', () => {
  it('has a limit for each scope that the board limits', async () => {
    const { mock, raw, device } = await openRaw('h100x8');
    const set = (powerScope: number, powerValueMw: number) => (): void => {
      raw.deviceSetPowerManagementLimit_v2(device, { powerScope, powerValueMw });
    };
    set(0, 500_000)();
    expect(raw.deviceGetEnforcedPowerLimit(device)).toBe(500_000);
    expect(refusal(set(0, 100_000))).toBe('ERROR_INVALID_ARGUMENT');
    expect(refusal(set(1, 900_000))).toBe('ERROR_NOT_SUPPORTED');
    await mock.set(0, {
      power: { moduleLimit: 1_000_000, moduleMinLimit: 200_000, moduleMaxLimit: 1_000_000 },
    });
    expect(refusal(set(1, 900_000))).toBeNull();
    expect(await mock.get(0, 'powerModuleLimit')).toBe('900000');
  });

  it('follows the administrator in adaptive TGP, which came with Rubin', async () => {
    const { mock, raw, device } = await openRaw('h100x8-615');
    expect(refusal(() => raw.deviceGetAdaptiveTgpModeInfo_v1(device))).toBe('ERROR_NOT_SUPPORTED');
    await mock.set(0, { adaptiveTgp: { allowed: 0, limit: 650_000 } });
    raw.deviceSetAdaptiveTgpMode_v1(device, 1);
    expect(raw.deviceGetAdaptiveTgpModeInfo_v1(device)).toMatchObject({
      inBandEnableRequest: 1,
      enablementStatus: 0,
    });
    await mock.set(0, { adaptiveTgp: { allowed: 1 } });
    expect(raw.deviceGetAdaptiveTgpModeInfo_v1(device)).toMatchObject({
      enablementStatus: 1,
      adjustedLimitMw: 650_000,
    });
    expect(raw.deviceGetEnforcedPowerLimit(device)).toBe(650_000);
  });

  it('is managed by PowerMizer in the modes that the board has', async () => {
    const { raw, device } = await openRaw(await onDriver('rtx4090', '580.95.05'));
    expect(raw.deviceGetPowerMizerMode_v1(device)).toMatchObject({
      currentMode: 2,
      supportedPowerMizerModes: 7,
    });
    raw.deviceSetPowerMizerMode_v1(device, { mode: 1 });
    expect(raw.deviceGetPowerMizerMode_v1(device).currentMode).toBe(1);
    expect(
      refusal(() => {
        raw.deviceSetPowerMizerMode_v1(device, { mode: 3 });
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
    const server = await openRaw('h200x8');
    expect(refusal(() => server.raw.deviceGetPowerMizerMode_v1(server.device))).toBe('ERROR_NOT_SUPPORTED');
  });
});
