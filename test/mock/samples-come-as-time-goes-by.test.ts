import { describe, expect, it } from 'vitest';

import { SamplingType, ValueType } from '../../src/nvml/raw/enums.ts';
import { openRaw, refusal } from './support/raw.ts';

const {
  GPU_UTILIZATION_SAMPLES: utilization,
  TOTAL_POWER_SAMPLES: power,
  ENC_UTILIZATION_SAMPLES: encoder,
} = SamplingType;

describe('samples', () => {
  it('are a full buffer at first, and then only what is newer than the last one seen', async () => {
    const { mock, raw, device } = await openRaw('h100x8');
    const { sampleValType, samples } = raw.deviceGetSamples(device, power, 0);
    expect(sampleValType).toBe(ValueType.UNSIGNED_INT);
    expect(samples).toHaveLength(120);
    const seen = samples.at(-1)?.timeStamp ?? 0;
    await mock.advanceClock(1_000_000);
    const fresh = raw.deviceGetSamples(device, power, seen).samples;
    expect(fresh.length).toBeGreaterThanOrEqual(50);
    expect(fresh.length).toBeLessThan(120);
    expect(fresh.every((sample, i) => sample.timeStamp === seen + (i + 1) * 20_000)).toBe(true);
    await mock.advanceClock(60_000_000);
    expect(raw.deviceGetSamples(device, power, seen).samples).toHaveLength(120);
  });

  it('are refused as not found where there is none yet', async () => {
    const { raw, device } = await openRaw('h100x8');
    const { samples } = raw.deviceGetSamples(device, utilization, 0);
    const future = (samples.at(-1)?.timeStamp ?? 0) + 3_600_000_000;
    expect(refusal(() => raw.deviceGetSamples(device, utilization, future))).toBe('ERROR_NOT_FOUND');
  });

  it('remember what the GPU did before', async () => {
    const { mock, raw, device } = await openRaw('h100x8');
    await mock.set(0, { utilization: { gpu: 80 } });
    await mock.advanceClock(1_000_000);
    await mock.set(0, { utilization: { gpu: 5 } });
    await mock.advanceClock(1_000_000);
    const values = raw.deviceGetSamples(device, utilization, 0).samples.map(({ sampleValue }) => sampleValue);
    const runs = values.filter((value, i) => value !== values[i - 1]);
    expect(runs).toEqual([0n, 80n, 5n]);
    expect(values.filter((value) => value === 80n).length).toBeGreaterThanOrEqual(5);
    expect(
      raw.deviceGetSamples(device, encoder, 0).samples.every(({ sampleValue }) => sampleValue === 0n),
    ).toBe(true);
  });

  it('of engines are not told while MIG is on, those of power are', async () => {
    const { raw, device } = await openRaw('a100x8-mig');
    expect(refusal(() => raw.deviceGetSamples(device, utilization, 0))).toBe('ERROR_NOT_SUPPORTED');
    expect(raw.deviceGetSamples(device, power, 0).samples).toHaveLength(120);
  });
});
