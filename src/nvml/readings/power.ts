import { nameIn } from '../names.ts';
import { FieldId, PowerScope as Scope } from '../raw/enums.ts';
import { call, field, group, reading, type Group, type Reading, type ReadingsOf } from './reading.ts';

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

/** Every {@link PowerScope}. */
export const POWER_SCOPES = ['gpu', 'module', 'memory', 'gpu-base'] as const;
/** What power is measured or limited: the GPU, its whole module (with the processor, on a superchip), its memory. */
export type PowerScope = (typeof POWER_SCOPES)[number];

/** The power limits of one scope, in mW. Null: this GPU has no such limit. */
export type ScopedPowerLimits = {
  readonly current: number | null;
  readonly requested: number | null;
  readonly default: number | null;
  readonly min: number | null;
  readonly max: number | null;
};

/** The power drawn, in mW. Null: not measured. */
export type PowerDraw = {
  /** An average over a second. */
  readonly average: number | null;
  readonly instant: number | null;
};

/** Every {@link PowerSource}. */
export const POWER_SOURCES = ['mains', 'battery', 'undersized-mains'] as const;
/** What feeds the GPU (`nvmlPowerSource_t`). */
export type PowerSource = (typeof POWER_SOURCES)[number];

/** Every {@link PowerMizerMode}. */
export const POWER_MIZER_MODES = [
  'adaptive',
  'prefer-maximum-performance',
  'auto',
  'prefer-consistent-performance',
] as const;
/** How a desktop GPU weighs power against speed. */
export type PowerMizerMode = (typeof POWER_MIZER_MODES)[number];

/** The power mode of a desktop GPU, and those that it has. */
export type PowerMizer = {
  readonly mode: PowerMizerMode | number;
  readonly supported: readonly PowerMizerMode[];
};

/** The power limit that adapts itself (from Rubin on). */
export type AdaptiveTgp = {
  /** Somebody on the node asked for it. */
  readonly requested: boolean;
  readonly allowedByAdministrator: boolean;
  readonly overriddenByAdministrator: boolean;
  readonly enabled: boolean;
  /** The limit that it has set, in mW. */
  readonly adjustedLimit: number;
};

/** The power and energy of a GPU. */
export interface PowerMetrics {
  readonly isPowerManaged: boolean;
  readonly powerUsage: number;
  readonly powerDraw: PowerDraw;
  readonly modulePowerDraw: PowerDraw;
  readonly memoryPowerDraw: PowerDraw;
  readonly powerLimit: number;
  readonly enforcedPowerLimit: number;
  readonly powerLimits: PowerLimits;
  readonly modulePowerLimits: ScopedPowerLimits;
  readonly totalEnergy: number;
  readonly powerSource: PowerSource | number;
  readonly powerMizer: PowerMizer;
  readonly adaptiveTgp: AdaptiveTgp;
}

const powerLimit = reading(call('deviceGetPowerManagementLimit', []));
const enforcedPowerLimit = reading(call('deviceGetEnforcedPowerLimit', []));
const drawOf = (scope: number) =>
  group<PowerDraw>({
    average: reading(field(FieldId.DEV_POWER_AVERAGE, { scope })),
    instant: reading(field(FieldId.DEV_POWER_INSTANT, { scope })),
  });
const mizerMode = nameIn(POWER_MIZER_MODES);

/** The bounds of what may be asked for. */
export const powerRange: Reading<{ readonly min: number; readonly max: number }> = reading(
  call('deviceGetPowerManagementLimitConstraints', [], ({ minLimit, maxLimit }) => ({
    min: minLimit,
    max: maxLimit,
  })),
);

export const limitsOf = (scope: number): Group<ScopedPowerLimits> =>
  group<ScopedPowerLimits>({
    current: reading(field(FieldId.DEV_POWER_CURRENT_LIMIT, { scope })),
    requested: reading(field(FieldId.DEV_POWER_REQUESTED_LIMIT, { scope })),
    default: reading(field(FieldId.DEV_POWER_DEFAULT_LIMIT, { scope })),
    min: reading(field(FieldId.DEV_POWER_MIN_LIMIT, { scope })),
    max: reading(field(FieldId.DEV_POWER_MAX_LIMIT, { scope })),
  });

export const power: ReadingsOf<PowerMetrics> = {
  isPowerManaged: reading(call('deviceGetPowerManagementMode', [], (mode) => mode === 1)),
  powerUsage: reading(call('deviceGetPowerUsage', [])),
  powerDraw: drawOf(Scope.GPU),
  modulePowerDraw: drawOf(Scope.MODULE),
  memoryPowerDraw: drawOf(Scope.MEMORY),
  powerLimit,
  enforcedPowerLimit,
  powerLimits: group({
    current: powerLimit,
    enforced: enforcedPowerLimit,
    default: reading(call('deviceGetPowerManagementDefaultLimit', [])),
    range: powerRange,
  }),
  modulePowerLimits: limitsOf(Scope.MODULE),
  totalEnergy: reading(call('deviceGetTotalEnergyConsumption', [])),
  powerSource: reading(call('deviceGetPowerSource', [], nameIn(POWER_SOURCES))),
  powerMizer: reading(
    call('deviceGetPowerMizerMode_v1', [], ({ currentMode, supportedPowerMizerModes }) => ({
      mode: mizerMode(currentMode),
      supported: POWER_MIZER_MODES.filter((_, bit) => (supportedPowerMizerModes & (1 << bit)) !== 0),
    })),
  ),
  adaptiveTgp: reading(
    call('deviceGetAdaptiveTgpModeInfo_v1', [], (out) => ({
      requested: out.inBandEnableRequest === 1,
      allowedByAdministrator: out.featureAllowedByAdmin === 1,
      overriddenByAdministrator: out.adminOverrideEnabled === 1,
      enabled: out.enablementStatus === 1,
      adjustedLimit: out.adjustedLimitMw,
    })),
  ),
};
