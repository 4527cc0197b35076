import { describe, expect, it } from 'vitest';

import { FieldId, PowerProfileOperation } from '../../src/nvml/raw/enums.ts';
import { type OpenRaw, openRaw, refusal } from './support/raw.ts';
import { onDriver } from './support/scenario-file.ts';

const [maxP, maxQ, llmInference, llmTraining] = [0, 1, 6, 7] as const;

function mask(...profiles: number[]): { mask: number[] } {
  return { mask: [profiles.reduce((bits, profile) => bits | (1 << profile), 0), 0, 0, 0, 0, 0, 0, 0] };
}

function current({ raw, device }: OpenRaw): { requested: number | undefined; enforced: number | undefined } {
  const { requestedProfilesMask, enforcedProfilesMask } =
    raw.deviceWorkloadPowerProfileGetCurrentProfiles(device);
  return { requested: requestedProfilesMask.mask[0], enforced: enforcedProfilesMask.mask[0] };
}

describe.runIf(process.geteuid?.() === 0)('workload power profiles', () => {
  it('that exclude each other are all kept as requests, and the first by priority is enforced', async () => {
    const open = await openRaw('b200x8');
    const { raw, device } = open;
    const info = raw.deviceWorkloadPowerProfileGetProfilesInfo(device);
    expect(info.perfProfilesMask.mask[0]).toBe(0x7fff);
    expect(info.perfProfile[llmTraining]?.conflictingMask.mask[0]).toBe((1 << llmInference) | (1 << 13));
    const request = (...profiles: number[]): void => {
      raw.deviceWorkloadPowerProfileSetRequestedProfiles(device, {
        requestedProfilesMask: mask(...profiles),
      });
    };
    request(maxQ, llmTraining);
    request(llmInference);
    expect(current(open)).toEqual({
      requested: (1 << maxQ) | (1 << llmInference) | (1 << llmTraining),
      enforced: (1 << maxQ) | (1 << llmInference),
    });
    raw.deviceWorkloadPowerProfileClearRequestedProfiles(device, {
      requestedProfilesMask: mask(llmInference),
    });
    expect(current(open).enforced).toBe((1 << maxQ) | (1 << llmTraining));
    raw.deviceWorkloadPowerProfileUpdateProfiles_v1(device, {
      operation: PowerProfileOperation.SET_AND_OVERWRITE,
      updateProfilesMask: mask(maxP),
    });
    expect(current(open)).toEqual({ requested: 1 << maxP, enforced: 1 << maxP });
    expect(
      refusal(() => {
        request(20);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
  });

  it('take power and clocks from a load while they are enforced', async () => {
    const { raw, device, mock } = await openRaw('b200x8');
    await mock.stopClock();
    await mock.set(0, { load: { gpu: 100 } });
    const settled = async (): Promise<{ power: number; clock: number }> => {
      await mock.advanceClock('10s');
      return { power: raw.deviceGetPowerUsage(device), clock: raw.deviceGetClockInfo(device, 0) };
    };
    const ask = (operation: number, ...profiles: number[]): void => {
      raw.deviceWorkloadPowerProfileUpdateProfiles_v1(device, {
        operation,
        updateProfilesMask: mask(...profiles),
      });
    };
    const idle = 1000 * 140;
    const full = await settled();
    ask(PowerProfileOperation.SET, maxQ);
    const saving = await settled();
    expect(saving.power).toBeLessThan(full.power * 0.9);
    expect(saving.power).toBeGreaterThan(full.power * 0.85 - idle);
    expect(saving.clock).toBeLessThan(full.clock);
    expect(saving.clock).toBeGreaterThan(full.clock * 0.95);
    ask(PowerProfileOperation.SET, maxP); // of the higher priority, and against the other
    expect(await settled()).toEqual(full);
    ask(PowerProfileOperation.CLEAR, maxP);
    expect(await settled()).toEqual(saving);
    ask(PowerProfileOperation.CLEAR, maxQ);
    expect(await settled()).toEqual(full);
  });

  it('came with Blackwell', async () => {
    const { raw, device } = await openRaw('h100x8');
    expect(refusal(() => raw.deviceWorkloadPowerProfileGetCurrentProfiles(device))).toBe(
      'ERROR_NOT_SUPPORTED',
    );
  });
});

describe.runIf(process.geteuid?.() === 0)('power smoothing', () => {
  it('keeps the parameters of its profiles, which fields tell by the numbers of the driver', async () => {
    const { raw, device } = await openRaw('b200x8');
    raw.devicePowerSmoothingUpdatePresetProfileParam(device, { profileId: 2, paramId: 0, value: 65 });
    raw.devicePowerSmoothingActivatePresetProfile(device, { profileId: 2 });
    raw.devicePowerSmoothingSetState(device, { state: 1 });
    const fields = raw.deviceGetFieldValues(device, [
      { fieldId: FieldId.PWR_SMOOTHING_ENABLED },
      { fieldId: FieldId.PWR_SMOOTHING_ACTIVE_PRESET_PROFILE },
      { fieldId: FieldId.PWR_SMOOTHING_PROFILE_PERCENT_TMP_FLOOR, scopeId: 2 },
      { fieldId: FieldId.PWR_SMOOTHING_APPLIED_TMP_FLOOR },
    ]);
    expect(fields.map(({ value }) => value)).toEqual([1, 2, 65, 650]);
    const wrong = { profileId: 2, paramId: 0, value: 101 };
    expect(
      refusal(() => {
        raw.devicePowerSmoothingUpdatePresetProfileParam(device, wrong);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
  });

  it('has other numbers before driver 580.82, and so have the times that clocks were held down', async () => {
    const { mock, raw, device } = await openRaw(await onDriver('b200x8', '570.124.06'));
    raw.devicePowerSmoothingSetState(device, { state: 1 });
    await mock.set(0, { clock: { eventReasons: 0x40 } });
    await mock.advanceClock(5_000_000);
    const [hwThermal, enabled, tooNew] = raw.deviceGetFieldValues(device, [
      { fieldId: 252 },
      { fieldId: 256 },
      { fieldId: 308 },
    ]);
    expect(hwThermal?.value).toBeGreaterThanOrEqual(5_000_000_000n);
    expect(enabled?.value).toBe(1);
    expect(tooNew?.nvmlReturn).toBe(3);
  });
});
