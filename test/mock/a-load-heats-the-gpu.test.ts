import { describe, expect, it } from 'vitest';

import { ClockType, PerfPolicyType } from '../../src/nvml/raw/enums.ts';
import { type OpenRaw, openRaw } from './support/raw.ts';

const swPowerCap = 4n;

function state({ raw, device }: OpenRaw): { watts: number; degrees: number; clock: number; reasons: bigint } {
  return {
    watts: Math.round(raw.deviceGetPowerUsage(device) / 1000),
    degrees: raw.deviceGetTemperature(device, 0),
    clock: raw.deviceGetClockInfo(device, ClockType.GRAPHICS),
    reasons: raw.deviceGetCurrentClocksEventReasons(device),
  };
}

describe('a load', () => {
  it('drives power, then temperature, up and down again on the mock’s clock', async () => {
    const open = await openRaw('h100x8');
    const { mock, raw, device } = open;
    const idle = state(open);
    await mock.set(0, { load: { gpu: 100, memory: 40 } });
    expect(raw.deviceGetUtilizationRates(device)).toEqual({ gpu: 100, memory: 40 });
    expect(state(open)).toMatchObject({ clock: 1980, degrees: idle.degrees, reasons: 0n });
    await mock.advanceClock(3_000_000);
    const warm = state(open);
    expect(warm.watts).toBeGreaterThan(690);
    expect(warm.degrees).toBeGreaterThan(idle.degrees);
    await mock.advanceClock(300_000_000);
    expect(state(open)).toMatchObject({ watts: 700, degrees: 75 });
    expect(raw.deviceGetTemperature(device, 0)).toBeGreaterThan(warm.degrees);
    await mock.set(0, { load: { gpu: 0 } });
    expect(state(open)).toMatchObject({ degrees: 75, clock: idle.clock, reasons: idle.reasons });
    await mock.advanceClock(300_000_000);
    expect(state(open)).toEqual(idle);
  });

  it('is cut by the power limit, which clocks and reasons tell and a counter adds up', async () => {
    const open = await openRaw('h100x8');
    const { mock, raw, device } = open;
    await mock.set(0, { load: { gpu: 100 }, power: { limit: 350_000 } });
    await mock.advanceClock(10_000_000);
    const cut = state(open);
    expect(cut.watts).toBe(350);
    expect(cut.clock).toBeLessThan(1300);
    expect(cut.reasons).toBe(swPowerCap);
    const { violationTime } = raw.deviceGetViolationStatus(device, PerfPolicyType.POWER);
    expect(violationTime).toBeGreaterThanOrEqual(10_000_000_000n);
    await mock.set(0, { power: { limit: 700_000 } });
    const { violationTime: stopped } = raw.deviceGetViolationStatus(device, PerfPolicyType.POWER);
    await mock.advanceClock(10_000_000);
    expect(raw.deviceGetViolationStatus(device, PerfPolicyType.POWER).violationTime).toBe(stopped);
  });

  it('is counted as energy: the integral of its power', async () => {
    const { mock, raw, device } = await openRaw('h100x8');
    await mock.set(0, { load: { gpu: 50 } });
    await mock.advanceClock(60_000_000);
    const before = raw.deviceGetTotalEnergyConsumption(device);
    const watts = raw.deviceGetPowerUsage(device) / 1000;
    await mock.advanceClock(100_000_000);
    const joules = (raw.deviceGetTotalEnergyConsumption(device) - before) / 1000;
    expect(joules).toBeGreaterThan(watts * 100 * 0.99);
    expect(joules).toBeLessThan(watts * 130);
  });

  it('turns fans, raises clocks of memory and the performance state', async () => {
    const { mock, raw, device } = await openRaw('rtx4090');
    expect(raw.deviceGetFanSpeed_v2(device, 0)).toBe(0);
    await mock.set(0, { load: { gpu: 90 } });
    await mock.advanceClock(200_000_000);
    expect(raw.deviceGetFanSpeed_v2(device, 0)).toBeGreaterThan(40);
    expect(raw.deviceGetPerformanceState(device)).toBe(0);
    expect(raw.deviceGetClockInfo(device, ClockType.MEM)).toBe(10_501);
  });
});
