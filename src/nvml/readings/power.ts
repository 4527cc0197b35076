import { call, group, reading, type Reading, type Group } from './reading.ts';

/** Power limits in mW. Null: this GPU has no such limit. */
export type PowerLimits = {
  /** What was asked for. */
  readonly current: number | null;
  /** What holds, the lowest of all limits in force. */
  readonly enforced: number | null;
  readonly default: number | null;
  /** The bounds of what may be asked for. */
  readonly range: { readonly min: number; readonly max: number } | null;
};

export const powerUsage: Reading<number> = reading(call('deviceGetPowerUsage', []));
export const powerLimit: Reading<number> = reading(call('deviceGetPowerManagementLimit', []));
export const enforcedPowerLimit: Reading<number> = reading(call('deviceGetEnforcedPowerLimit', []));
export const totalEnergy: Reading<number> = reading(call('deviceGetTotalEnergyConsumption', []));

export const powerLimits: Group<PowerLimits> = group({
  current: powerLimit,
  enforced: enforcedPowerLimit,
  default: reading(call('deviceGetPowerManagementDefaultLimit', [])),
  range: reading(
    call('deviceGetPowerManagementLimitConstraints', [], ({ minLimit, maxLimit }) => ({
      min: minLimit,
      max: maxLimit,
    })),
  ),
});
