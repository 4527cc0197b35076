import { call, reading, type ReadingsOf } from './reading.ts';

/** How busy the GPU was over the last sampling period, in percent of the time. */
export type Utilization = {
  /** Time in which at least one kernel ran. */
  readonly gpu: number;
  /** Time in which memory was being read or written; not how full it is. */
  readonly memory: number;
};

/** How busy a video engine was. */
export type EngineUtilization = { readonly percent: number; readonly samplingPeriodUs: number };

/** How busy a part of the GPU was over the last second, and at what it raises and lowers its clocks, all in percent. */
export type DomainUtilization = {
  readonly percent: number;
  readonly raiseAt: number;
  readonly lowerAt: number;
};

/** How busy the parts of the GPU were, as its own clock control sees it. Null: it does not look at this part. */
export type DomainUtilizations = {
  readonly gpu: DomainUtilization | null;
  readonly memory: DomainUtilization | null;
  readonly video: DomainUtilization | null;
  readonly bus: DomainUtilization | null;
};

/** How busy a GPU is. */
export interface UtilizationMetrics {
  readonly utilization: Utilization;
  readonly encoderUtilization: EngineUtilization;
  readonly decoderUtilization: EngineUtilization;
  readonly jpegUtilization: EngineUtilization;
  readonly ofaUtilization: EngineUtilization;
  readonly domainUtilization: DomainUtilizations;
}

const engine = (out: { utilization: number; samplingPeriodUs: number }): EngineUtilization => ({
  percent: out.utilization,
  samplingPeriodUs: out.samplingPeriodUs,
});

type Domain = { bIsPresent: number; percentage: number; incThreshold: number; decThreshold: number };

const domain = (out: Domain | undefined): DomainUtilization | null =>
  out === undefined || out.bIsPresent === 0
    ? null
    : { percent: out.percentage, raiseAt: out.incThreshold, lowerAt: out.decThreshold };

export const utilization: ReadingsOf<UtilizationMetrics> = {
  utilization: reading(call('deviceGetUtilizationRates', [])),
  encoderUtilization: reading(call('deviceGetEncoderUtilization', [], engine)),
  decoderUtilization: reading(call('deviceGetDecoderUtilization', [], engine)),
  jpegUtilization: reading(call('deviceGetJpgUtilization', [], engine)),
  ofaUtilization: reading(call('deviceGetOfaUtilization', [], engine)),
  domainUtilization: reading(
    call('deviceGetDynamicPstatesInfo', [], ({ utilization: [gpu, memory, video, bus] }) => ({
      gpu: domain(gpu),
      memory: domain(memory),
      video: domain(video),
      bus: domain(bus),
    })),
  ),
};
