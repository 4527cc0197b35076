import { FieldId } from '../raw/enums.ts';
import { call, fieldAs, group, reading, type ReadingsOf } from './reading.ts';

/**
 * How long each limit kept the GPU from running faster, in nanoseconds; a `bigint`, as it passes 2^53 after 104 days. Null:
 * this GPU does not count it.
 */
export type ViolationTimes = {
  readonly power: bigint | null;
  readonly thermal: bigint | null;
  readonly syncBoost: bigint | null;
  readonly boardLimit: bigint | null;
  readonly lowUtilization: bigint | null;
  readonly reliability: bigint | null;
  /** Below the application clocks for whatever reason. */
  readonly applicationClocks: bigint | null;
  /** Below the base clocks for whatever reason. */
  readonly baseClocks: bigint | null;
};

/** One P-state, as the driver describes it: `perf` is its number, the rest its clocks in MHz by NVML's names. */
export type PerformanceMode = Readonly<Record<string, number>>;

/** How fast a GPU runs. */
export interface PerformanceMetrics {
  readonly performanceState: number;
  readonly supportedPerformanceStates: readonly number[];
  readonly performanceModes: readonly PerformanceMode[];
  readonly currentClockFrequencies: PerformanceMode;
  readonly violationTimes: ViolationTimes;
}

const UNKNOWN_PSTATE = 32;

const time = (id: number) => reading(fieldAs(id, BigInt));

export const performance: ReadingsOf<PerformanceMetrics> = {
  performanceState: reading(
    call('deviceGetPerformanceState', [], (state) => (state === UNKNOWN_PSTATE ? null : state)),
    // Deprecated, for a driver that lacks the first.
    call('deviceGetPowerState', [], (state) => (state === UNKNOWN_PSTATE ? null : state)),
  ),
  supportedPerformanceStates: reading(
    call('deviceGetSupportedPerformanceStates', [], (states) =>
      states.filter((state) => state !== UNKNOWN_PSTATE),
    ),
  ),
  performanceModes: reading(
    call('deviceGetPerformanceModes', [], ({ str }) =>
      str
        .split(';')
        .filter((mode) => mode.includes('='))
        .map(modeOf),
    ),
  ),
  currentClockFrequencies: reading(call('deviceGetCurrentClockFreqs', [], ({ str }) => modeOf(str))),
  violationTimes: group({
    power: time(FieldId.DEV_PERF_POLICY_POWER),
    thermal: time(FieldId.DEV_PERF_POLICY_THERMAL),
    syncBoost: time(FieldId.DEV_PERF_POLICY_SYNC_BOOST),
    boardLimit: time(FieldId.DEV_PERF_POLICY_BOARD_LIMIT),
    lowUtilization: time(FieldId.DEV_PERF_POLICY_LOW_UTILIZATION),
    reliability: time(FieldId.DEV_PERF_POLICY_RELIABILITY),
    applicationClocks: time(FieldId.DEV_PERF_POLICY_TOTAL_APP_CLOCKS),
    baseClocks: time(FieldId.DEV_PERF_POLICY_TOTAL_BASE_CLOCKS),
  }),
};

/** The driver's text, as `perf=0, nvclock=210, nvclockmin=210`. */
function modeOf(text: string): PerformanceMode {
  const pairs = text.split(',').map((pair) => pair.split('='));
  return Object.fromEntries(
    pairs.flatMap(([name, value]) =>
      value === undefined || !Number.isFinite(Number(value)) ? [] : [[(name ?? '').trim(), Number(value)]],
    ),
  );
}
