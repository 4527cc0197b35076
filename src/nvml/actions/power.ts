import { flagOf } from '../given.ts';
import type { Gpu } from '../gpu.ts';
import {
  limitsOf,
  POWER_MIZER_MODES,
  POWER_SCOPES,
  power,
  powerRange,
  type PowerMizerMode,
  type PowerScope,
} from '../readings/power.ts';
import type { Steps } from '../steps.ts';
import { checkRange, numberOf, on, read } from './action.ts';

/** What a power limit is for. */
export type PowerLimitOptions = {
  /** The GPU (the default), or what else of its module has a limit of its own. */
  readonly scope?: PowerScope;
};

type Range = { readonly min: number; readonly max: number };

export function* setPowerLimit(
  gpu: Gpu,
  limitMilliwatts: number,
  { scope = 'gpu' }: PowerLimitOptions = {},
): Steps<void> {
  const number = numberOf('A power scope', POWER_SCOPES, scope);
  checkRange('A power limit', limitMilliwatts, yield* rangeOf(gpu, number), 'mW');
  yield* on(gpu, (prepare, handle) =>
    number === 0
      ? prepare.deviceSetPowerManagementLimit(handle, limitMilliwatts)
      : prepare.deviceSetPowerManagementLimit_v2(handle, {
          powerScope: number,
          powerValueMw: limitMilliwatts,
        }),
  );
}

export function* resetPowerLimit(gpu: Gpu): Steps<void> {
  const limit = yield* on(gpu, (prepare, handle) => prepare.deviceGetPowerManagementDefaultLimit(handle));
  yield* on(gpu, (prepare, handle) => prepare.deviceSetPowerManagementLimit(handle, limit));
}

function* rangeOf(gpu: Gpu, scope: number): Steps<Range | null> {
  if (scope === 0) return yield* read(gpu, powerRange);
  const limits = yield* read(gpu, limitsOf(scope));
  if (limits === null || limits.min === null || limits.max === null) return null;
  return { min: limits.min, max: limits.max };
}

export function* setPowerMizerMode(gpu: Gpu, mode: PowerMizerMode): Steps<void> {
  const number = numberOf('A power mode', POWER_MIZER_MODES, mode);
  const has = yield* read(gpu, power.powerMizer);
  if (has !== null && !has.supported.includes(mode)) {
    throw new RangeError(
      `This GPU has the power modes ${has.supported.join(', ')}; it was asked for '${mode}'.`,
    );
  }
  yield* on(gpu, (prepare, handle) => prepare.deviceSetPowerMizerMode_v1(handle, { mode: number }));
}

export function setAdaptiveTgp(gpu: Gpu, enabled: boolean): Steps<void> {
  return on(gpu, (prepare, handle) =>
    prepare.deviceSetAdaptiveTgpMode_v1(handle, flagOf('enabled', enabled)),
  );
}
