import type { Gpu } from '../gpu.ts';
import { PerfMetricsControllerType as Type } from '../raw/enums.ts';
import type {
  ObservedMetrics,
  PerfMetricControllerSample,
  PwrModelMetricsDlppm1x,
  PwrModelMetricsPfpp1x,
  PwrModelOperatingPointPfpp1x,
  RailMetrics,
} from '../raw/structs.ts';
import type { Steps } from '../steps.ts';
import { on, orNull } from './action.ts';

/** One supply of a GPU: the clock that it feeds, and how busy what it feeds is, in percent. */
export type RailLoad = { readonly frequencyKhz: number; readonly utilization: number };

/** A state of the GPU that was measured or estimated. */
export type ControllerPoint = {
  readonly coreRails: readonly RailLoad[];
  readonly memoryRail: RailLoad;
  /** In mW. */
  readonly power: number;
  /** The time that the work takes so, in ms. */
  readonly timeMs: number;
};

/** A clock of the GPU and the power that it is thought to take, in mW. */
export type OperatingPoint = { readonly frequencyKhz: number; readonly power: number };

/** What a controller of power and clocks saw and thought. A number is a kind that is newer than this library. */
export type PowerController =
  | {
      readonly controller: 'dlppc-2x';
      /** Null: nothing was measured. */
      readonly observed: ControllerPoint | null;
      /** By memory clock what it thought of it. */
      readonly estimates: readonly (readonly ControllerPoint[])[];
    }
  | {
      readonly controller: 'pfpp-1x';
      readonly points: readonly OperatingPoint[];
      /** Where the work per watt is best. Null: nothing was estimated. */
      readonly bestPerWatt: OperatingPoint | null;
      /** The highest clock at the highest voltage. */
      readonly fastest: OperatingPoint | null;
      /** The power that is left, in mW. */
      readonly headroom: number | null;
    }
  | { readonly controller: number };

export function* powerControllers(gpu: Gpu): Steps<PowerController[][] | null> {
  const out = yield* orNull(on(gpu, (prepare, handle) => prepare.devicePerfMetricsGetSamples_v1(handle)));
  return out?.samples.map(({ controllerData }) => controllerData.map(controllerOf)) ?? null;
}

function controllerOf({ controllerType, data }: PerfMetricControllerSample): PowerController {
  if (controllerType === Type.DLPPC_2X && data !== null && 'observedMetrics' in data)
    return predictive(data.observedMetrics);
  if (controllerType === Type.PFPP_1X && data !== null && 'estimatedMetrics' in data)
    return perWatt(data.estimatedMetrics);
  return { controller: controllerType };
}

function predictive(observed: ObservedMetrics): PowerController {
  return {
    controller: 'dlppc-2x',
    observed: observed.bValid === 0 ? null : pointOf(observed),
    estimates: observed.initialDramclkEst.map(({ estimatedMetrics }) =>
      estimatedMetrics.filter(({ bValid }) => bValid !== 0).map(pointOf),
    ),
  };
}

function perWatt(estimated: PwrModelMetricsPfpp1x): PowerController {
  const isValid = estimated.bValid !== 0;
  return {
    controller: 'pfpp-1x',
    points: estimated.estimatedMetrics.map(({ freqkHz, estTgpPwrmW }) => ({
      frequencyKhz: freqkHz[0] ?? 0, // that of the graphics processors; NVML names no other
      power: estTgpPwrmW,
    })),
    bestPerWatt: isValid ? operatingPoint(estimated.maxPerfPerWattPoint) : null,
    fastest: isValid ? operatingPoint(estimated.fmaxAtVmaxPoint) : null,
    headroom: isValid ? estimated.tgpHeadroommW : null,
  };
}

function pointOf(out: Omit<PwrModelMetricsDlppm1x, 'bValid'>): ControllerPoint {
  return {
    coreRails: out.coreRail.rails.map(railOf),
    memoryRail: railOf(out.fbRail),
    power: out.tgpPwrTuple.pwrmW,
    timeMs: out.perfMetrics.perfms,
  };
}

function railOf({ freqkHz, utilPct }: RailMetrics): RailLoad {
  return { frequencyKhz: freqkHz, utilization: utilPct };
}

function operatingPoint({ freqkHz, pwrmW }: PwrModelOperatingPointPfpp1x): OperatingPoint {
  return { frequencyKhz: freqkHz, power: pwrmW };
}
