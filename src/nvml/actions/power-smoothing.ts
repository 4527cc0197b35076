import { fields } from './fields.ts';
import { flagOf } from '../given.ts';
import type { Gpu } from '../gpu.ts';
import { PowerSmoothingProfileParam as Parameter } from '../raw/enums.ts';
import type { Steps } from '../steps.ts';
import { checkRange, on } from './action.ts';

/** How a GPU keeps its power from jumping. Null: this GPU or driver does not tell it. */
export type PowerSmoothing = {
  readonly enabled: boolean | null;
  /** What the caller may change: 0 nothing, 1 the profile, 2 all. */
  readonly privilegeLevel: number | null;
  readonly immediateRampDown: boolean | null;
  /** In mW. */
  readonly appliedCeiling: number | null;
  /** In mW. */
  readonly appliedFloor: number | null;
  /** The bounds of the floor that may be asked for, in percent of the highest power. */
  readonly minFloorPercent: number | null;
  readonly maxFloorPercent: number | null;
  /** What is left of the life of its circuits, in percent. */
  readonly lifetimeRemainingPercent: number | null;
  readonly presetProfileCount: number | null;
  readonly activePresetProfile: number | null;
};

/** A parameter of a preset profile (`NVML_POWER_SMOOTHING_PROFILE_PARAM_*`). */
export type SmoothingParameter =
  | 'floor-percent'
  | 'ramp-up-rate'
  | 'ramp-down-rate'
  | 'ramp-down-hysteresis'
  | 'secondary-floor'
  | 'activation-window-multiplier'
  | 'target-window-multiplier'
  | 'activation-offset';

const PARAMETERS: { readonly [K in SmoothingParameter]: Parameter } = {
  'floor-percent': Parameter.PERCENT_TMP_FLOOR,
  'ramp-up-rate': Parameter.RAMP_UP_RATE,
  'ramp-down-rate': Parameter.RAMP_DOWN_RATE,
  'ramp-down-hysteresis': Parameter.RAMP_DOWN_HYSTERESIS,
  'secondary-floor': Parameter.SECONDARY_POWER_FLOOR,
  'activation-window-multiplier': Parameter.PRIMARY_FLOOR_ACT_WIN_MULT,
  'target-window-multiplier': Parameter.PRIMARY_FLOOR_TAR_WIN_MULT,
  'activation-offset': Parameter.PRIMARY_FLOOR_ACT_OFFSET,
};

export function* status(gpu: Gpu): Steps<PowerSmoothing | null> {
  const found = yield* fields(gpu, [
    'PWR_SMOOTHING_ENABLED',
    'PWR_SMOOTHING_PRIV_LVL',
    'PWR_SMOOTHING_IMM_RAMP_DOWN_ENABLED',
    'PWR_SMOOTHING_APPLIED_TMP_CEIL',
    'PWR_SMOOTHING_APPLIED_TMP_FLOOR',
    'PWR_SMOOTHING_MIN_PERCENT_TMP_FLOOR_SETTING',
    'PWR_SMOOTHING_MAX_PERCENT_TMP_FLOOR_SETTING',
    'PWR_SMOOTHING_HW_CIRCUITRY_PERCENT_LIFETIME_REMAINING',
    'PWR_SMOOTHING_MAX_NUM_PRESET_PROFILES',
    'PWR_SMOOTHING_ACTIVE_PRESET_PROFILE',
  ]);
  if (Object.values(found).every((value) => value === null)) return null;
  return {
    enabled: flag(found.PWR_SMOOTHING_ENABLED),
    privilegeLevel: found.PWR_SMOOTHING_PRIV_LVL,
    immediateRampDown: flag(found.PWR_SMOOTHING_IMM_RAMP_DOWN_ENABLED),
    appliedCeiling: found.PWR_SMOOTHING_APPLIED_TMP_CEIL,
    appliedFloor: found.PWR_SMOOTHING_APPLIED_TMP_FLOOR,
    minFloorPercent: found.PWR_SMOOTHING_MIN_PERCENT_TMP_FLOOR_SETTING,
    maxFloorPercent: found.PWR_SMOOTHING_MAX_PERCENT_TMP_FLOOR_SETTING,
    lifetimeRemainingPercent: found.PWR_SMOOTHING_HW_CIRCUITRY_PERCENT_LIFETIME_REMAINING,
    presetProfileCount: found.PWR_SMOOTHING_MAX_NUM_PRESET_PROFILES,
    activePresetProfile: found.PWR_SMOOTHING_ACTIVE_PRESET_PROFILE,
  };
}

function flag(value: number | null): boolean | null {
  return value === null ? null : value !== 0;
}

export function setEnabled(gpu: Gpu, enabled: boolean): Steps<void> {
  return on(gpu, (prepare, handle) =>
    prepare.devicePowerSmoothingSetState(handle, { state: flagOf('enabled', enabled) }),
  );
}

function* checkProfile(gpu: Gpu, profile: number): Steps<PowerSmoothing | null> {
  const known = yield* status(gpu);
  const count = known?.presetProfileCount ?? null;
  checkRange('A preset profile', profile, count === null ? null : { min: 0, max: count - 1 }, '(its number)');
  return known;
}

export function* activateProfile(gpu: Gpu, profile: number): Steps<void> {
  yield* checkProfile(gpu, profile);
  yield* on(gpu, (prepare, handle) =>
    prepare.devicePowerSmoothingActivatePresetProfile(handle, { profileId: profile }),
  );
}

export function* setParameter(
  gpu: Gpu,
  profile: number,
  parameter: SmoothingParameter,
  value: number,
): Steps<void> {
  if (!Object.hasOwn(PARAMETERS, parameter)) {
    throw new RangeError(
      `A parameter of power smoothing is one of ${Object.keys(PARAMETERS).join(', ')}; it was '${parameter}'.`,
    );
  }
  const { minFloorPercent: min = null, maxFloorPercent: max = null } =
    (yield* checkProfile(gpu, profile)) ?? {};
  if (parameter === 'floor-percent' && min !== null && max !== null) {
    checkRange('The floor of the power', value, { min, max }, '%');
  }
  yield* on(gpu, (prepare, handle) =>
    prepare.devicePowerSmoothingUpdatePresetProfileParam(handle, {
      profileId: profile,
      paramId: PARAMETERS[parameter],
      value,
    }),
  );
}
