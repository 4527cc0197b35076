import { nameIn } from '../names.ts';
import { call, group, reading, type Group, type Reading, type ReadingsOf } from './reading.ts';

/** Every {@link FanPolicy}. */
export const FAN_POLICIES = ['temperature', 'manual'] as const;
/** What a fan follows: the temperature, or what somebody has set (`nvmlFanControlPolicy_t`). */
export type FanPolicy = (typeof FAN_POLICIES)[number];

/** One fan of a GPU. Null: not told. */
export type Fan = {
  /** In percent of its highest speed; it may pass 100. */
  readonly percent: number | null;
  /** Where it is going, in percent. */
  readonly targetPercent: number | null;
  /** Revolutions a minute. */
  readonly rpm: number | null;
  readonly policy: FanPolicy | number | null;
};

/** The bounds of the speed of a fan, in percent. */
export type FanSpeedRange = { readonly min: number; readonly max: number };

const COOLER_SIGNALS = ['none', 'toggle', 'variable'] as const;
const COOLER_TARGETS = new Map<number, CoolerTarget>([
  [1, 'none'],
  [2, 'gpu'],
  [4, 'memory'],
  [8, 'power-supply'],
  [14, 'gpu-related'],
]);
/** What a cooler cools (`nvmlCoolerTarget_t`). */
export type CoolerTarget = 'none' | 'gpu' | 'memory' | 'power-supply' | 'gpu-related';

/** What a fan is. */
export type Cooler = {
  /** How it is driven: on and off, or at any speed. */
  readonly signal: 'none' | 'toggle' | 'variable' | number;
  readonly target: CoolerTarget | number;
};

/** The fans of a GPU. */
export interface FanMetrics {
  readonly fanCount: number;
  readonly fanSpeed: number;
  readonly fanSpeedRange: FanSpeedRange;
}

/** The speed of one fan, in percent of its highest; it may pass 100. */
const speedOf = (fan: number): Reading<number> =>
  fan === 0
    ? // Drivers before 418 know one fan only.
      reading<number>(call('deviceGetFanSpeed_v2', [0]), call('deviceGetFanSpeed', []))
    : reading<number>(call('deviceGetFanSpeed_v2', [fan]));

export const fanOf = (fan: number): Group<Fan> =>
  group<Fan>({
    percent: speedOf(fan),
    targetPercent: reading(call('deviceGetTargetFanSpeed', [fan])),
    rpm: reading(call('deviceGetFanSpeedRPM', [{ fan }], ({ speed }) => speed)),
    policy: reading(call('deviceGetFanControlPolicy_v2', [fan], nameIn(FAN_POLICIES))),
  });

export const coolerOf = (index: number): Reading<Cooler> =>
  reading(
    call('deviceGetCoolerInfo', [{ index }], ({ signalType, target }) => ({
      signal: nameIn(COOLER_SIGNALS)(signalType),
      target: COOLER_TARGETS.get(target) ?? target,
    })),
  );

export const fans: ReadingsOf<FanMetrics> = {
  fanCount: reading(call('deviceGetNumFans', [])),
  fanSpeed: speedOf(0),
  fanSpeedRange: reading(
    call('deviceGetMinMaxFanSpeed', [], ({ minSpeed, maxSpeed }) => ({ min: minSpeed, max: maxSpeed })),
  ),
};
