import { call, reading, type Reading } from './reading.ts';

/** How busy the GPU was over the last sampling period, in percent of the time. */
export type Utilization = {
  /** Time in which at least one kernel ran. */
  readonly gpu: number;
  /** Time in which memory was being read or written; not how full it is. */
  readonly memory: number;
};

/** How busy a video engine was. */
export type EngineUtilization = { readonly percent: number; readonly samplingPeriodUs: number };

const UNKNOWN_PSTATE = 32;

const engine = (out: { utilization: number; samplingPeriodUs: number }): EngineUtilization => ({
  percent: out.utilization,
  samplingPeriodUs: out.samplingPeriodUs,
});

export const utilization: Reading<Utilization> = reading(call('deviceGetUtilizationRates', []));
export const encoderUtilization: Reading<EngineUtilization> = reading(
  call('deviceGetEncoderUtilization', [], engine),
);
export const decoderUtilization: Reading<EngineUtilization> = reading(
  call('deviceGetDecoderUtilization', [], engine),
);
export const performanceState: Reading<number> = reading(
  call('deviceGetPerformanceState', [], (state) => (state === UNKNOWN_PSTATE ? null : state)),
);
