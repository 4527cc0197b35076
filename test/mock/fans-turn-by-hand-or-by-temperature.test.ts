import { describe, expect, it } from 'vitest';

import { FanControlPolicy, TemperatureThresholds } from '../../src/nvml/raw/enums.ts';
import { openRaw, refusal } from './support/raw.ts';

const { MANUAL: manual, TEMPERATURE_CONTINOUS_SW: automatic } = FanControlPolicy;

describe.runIf(process.geteuid?.() === 0)('fans', () => {
  it('turn by hand once a speed is set, each for itself, until the default comes back', async () => {
    const { raw, device } = await openRaw('rtx4090');
    expect(raw.deviceGetFanControlPolicy_v2(device, 1)).toBe(automatic);
    raw.deviceSetFanSpeed_v2(device, 1, 55);
    expect(raw.deviceGetFanControlPolicy_v2(device, 1)).toBe(manual);
    expect([0, 1, 2].map((fan) => raw.deviceGetFanSpeed_v2(device, fan))).toEqual([0, 55, 0]);
    expect(raw.deviceGetTargetFanSpeed(device, 1)).toBe(55);
    expect(raw.deviceGetFanSpeedRPM(device, { fan: 1 }).speed).toBe(1760);
    raw.deviceSetDefaultFanSpeed_v2(device, 1);
    expect(raw.deviceGetFanControlPolicy_v2(device, 1)).toBe(automatic);
    expect(raw.deviceGetFanSpeed_v2(device, 1)).toBe(0);
  });

  it('keep their speed when they are taken over, and refuse what they cannot do', async () => {
    const { mock, raw, device } = await openRaw('rtx4090');
    await mock.set(0, { fan: { speed: 42 } });
    raw.deviceSetFanControlPolicy(device, 0, manual);
    await mock.set(0, { fan: { speed: 70 } });
    expect([0, 1].map((fan) => raw.deviceGetFanSpeed_v2(device, fan))).toEqual([42, 70]);
    const { minSpeed, maxSpeed } = raw.deviceGetMinMaxFanSpeed(device);
    expect([minSpeed, maxSpeed]).toEqual([30, 100]);
    expect(
      refusal(() => {
        raw.deviceSetFanSpeed_v2(device, 0, 29);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
    expect(
      refusal(() => {
        raw.deviceSetFanSpeed_v2(device, 3, 50);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
    expect(raw.deviceGetCoolerInfo(device, { index: 2 })).toMatchObject({ signalType: 2, target: 14 });
  });

  it('are not there on a board of a data centre', async () => {
    const { raw, device } = await openRaw('h100x8');
    for (const call of [
      () => raw.deviceGetFanSpeed_v2(device, 0),
      () => raw.deviceGetFanControlPolicy_v2(device, 0),
      () => raw.deviceGetMinMaxFanSpeed(device),
      () => raw.deviceGetCoolerInfo(device),
      () => {
        raw.deviceSetFanSpeed_v2(device, 0, 50);
      },
    ]) {
      expect(refusal(call)).toBe('ERROR_NOT_SUPPORTED');
    }
  });
});

describe.runIf(process.geteuid?.() === 0)('the acoustic threshold', () => {
  it('is moved within its range; the others are the board’s', async () => {
    const { raw, device } = await openRaw('rtx4090');
    const { ACOUSTIC_CURR: acoustic, GPU_MAX: highest } = TemperatureThresholds;
    raw.deviceSetTemperatureThreshold(device, acoustic, 70);
    expect(raw.deviceGetTemperatureThreshold(device, acoustic)).toBe(70);
    expect(refusal(() => raw.deviceSetTemperatureThreshold(device, acoustic, 64))).toBe(
      'ERROR_INVALID_ARGUMENT',
    );
    expect(refusal(() => raw.deviceSetTemperatureThreshold(device, highest, 70))).toBe('ERROR_NOT_SUPPORTED');
  });
});
