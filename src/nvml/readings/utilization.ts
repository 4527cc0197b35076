import { call, reading } from './reading.ts';

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

export const utilization = reading<Utilization>(
  call('deviceGetUtilizationRates', [], ({ gpu, memory }) => ({ gpu, memory })),
);
export const encoderUtilization = reading<EngineUtilization>(call('deviceGetEncoderUtilization', [], engine));
export const decoderUtilization = reading<EngineUtilization>(call('deviceGetDecoderUtilization', [], engine));
export const performanceState = reading<number>(
  call('deviceGetPerformanceState', [], (state) => (state === UNKNOWN_PSTATE ? null : state)),
);
