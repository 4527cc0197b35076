import type { Gpu } from '../gpu.ts';
import { nameIn } from '../names.ts';
import { VgpuSchedulerArr as Arr, VgpuSchedulerEngineType as Engine } from '../raw/enums.ts';
import type { Steps } from '../steps.ts';
import { checkRange, numberOf, on, onEither, orNull } from './action.ts';

export const VGPU_SCHEDULERS = ['unknown', 'best-effort', 'equal-share', 'fixed-share'] as const;
/** How the vGPUs of a GPU share its time (`NVML_VGPU_SCHEDULER_POLICY_*`). */
export type VgpuSchedulerPolicy = (typeof VGPU_SCHEDULERS)[number];

/** What the scheduler of vGPUs does. */
export type VgpuSchedulerState = {
  readonly policy: VgpuSchedulerPolicy | number;
  /** Adaptive round robin: over how many turns it averages. 0: it does not adapt itself. */
  readonly averagingFactor: number;
  /** In ns. */
  readonly timesliceNs: number;
};

/** What the scheduler of vGPUs can be asked for. */
export type VgpuSchedulerCapabilities = {
  readonly policies: readonly (VgpuSchedulerPolicy | number)[];
  readonly timesliceNs: { readonly min: number; readonly max: number };
  readonly isAdaptive: boolean;
  /** Turns a second, where it adapts itself. */
  readonly frequency: { readonly min: number; readonly max: number };
  readonly averagingFactor: { readonly min: number; readonly max: number };
};

/** What to ask the scheduler of vGPUs for. Null: the default. */
export type VgpuSchedulerRequest = {
  readonly policy: VgpuSchedulerPolicy;
  /** In ns, where it does not adapt itself. */
  readonly timesliceNs?: number | null;
  /** Turns a second: it adapts itself. */
  readonly frequency?: number | null;
  readonly averagingFactor?: number | null;
};

/** One turn of a vGPU; times in ns. */
export type VgpuSchedulerTurn = {
  readonly timestampNs: bigint;
  readonly timeRunTotalNs: bigint;
  readonly timeRunNs: number;
  readonly runlistId: number;
  readonly targetTimesliceNs: number;
  readonly cumulativePreemptionTimeNs: bigint;
};

const policyOf = nameIn(VGPU_SCHEDULERS);

export function* scheduler(gpu: Gpu): Steps<VgpuSchedulerState | null> {
  const newer = yield* orNull(
    on(gpu, (prepare, handle) =>
      prepare.deviceGetVgpuSchedulerState_v2(handle, { engineId: Engine.GRAPHICS }),
    ),
  );
  if (newer !== null) return stateOf(newer.schedulerPolicy, newer.avgFactor, newer.timeslice);
  const older = yield* orNull(on(gpu, (prepare, handle) => prepare.deviceGetVgpuSchedulerState(handle)));
  if (older === null) return null;
  const { schedulerPolicy, schedulerParams } = older;
  const factor = schedulerParams !== null && 'avgFactor' in schedulerParams ? schedulerParams.avgFactor : 0;
  return stateOf(schedulerPolicy, factor, schedulerParams?.timeslice ?? 0);
}

function stateOf(policy: number, averagingFactor: number, timesliceNs: number): VgpuSchedulerState {
  return { policy: policyOf(policy), averagingFactor, timesliceNs };
}

export function* schedulerCapabilities(gpu: Gpu): Steps<VgpuSchedulerCapabilities | null> {
  const out = yield* orNull(on(gpu, (prepare, handle) => prepare.deviceGetVgpuSchedulerCapabilities(handle)));
  if (out === null) return null;
  return {
    policies: out.supportedSchedulers.filter((policy) => policy !== 0).map(policyOf),
    timesliceNs: { min: out.minTimeslice, max: out.maxTimeslice },
    isAdaptive: out.isArrModeSupported !== 0,
    frequency: { min: out.minFrequencyForARR, max: out.maxFrequencyForARR },
    averagingFactor: { min: out.minAvgFactorForARR, max: out.maxAvgFactorForARR },
  };
}

export function* setScheduler(gpu: Gpu, request: VgpuSchedulerRequest): Steps<void> {
  const { policy, timesliceNs = null, frequency = null, averagingFactor = null } = request;
  const schedulerPolicy = numberOf('A scheduler of vGPUs', VGPU_SCHEDULERS, policy);
  const can = yield* schedulerCapabilities(gpu);
  if (can?.policies.includes(policy) === false) {
    throw new RangeError(
      `The schedulers of this GPU are ${can.policies.join(', ')}; it was asked for '${policy}'.`,
    );
  }
  if (timesliceNs !== null) checkRange('A time slice', timesliceNs, can?.timesliceNs ?? null, 'ns');
  if (frequency !== null) checkRange('A frequency', frequency, can?.frequency ?? null, 'turns a second');
  if (averagingFactor !== null) {
    checkRange('An averaging factor', averagingFactor, can?.averagingFactor ?? null, 'turns');
  }
  const isAdaptive = frequency !== null;
  const params = isAdaptive
    ? { avgFactor: averagingFactor ?? 0, frequency }
    : { timeslice: timesliceNs ?? 0 };
  yield* onEither(
    gpu,
    (prepare, handle) =>
      prepare.deviceSetVgpuSchedulerState_v2(handle, {
        engineId: Engine.GRAPHICS,
        schedulerPolicy,
        avgFactor: averagingFactor ?? 0,
        frequency: frequency ?? 0,
      }),
    // Drivers before 595.
    (prepare, handle) =>
      prepare.deviceSetVgpuSchedulerState(handle, {
        schedulerPolicy,
        enableARRMode: isAdaptive ? Arr.ENABLE : Arr.DISABLE,
        schedulerParams: params,
      }),
  );
}

export function* schedulerLog(gpu: Gpu): Steps<VgpuSchedulerTurn[] | null> {
  const newer = yield* orNull(
    on(gpu, (prepare, handle) => prepare.deviceGetVgpuSchedulerLog_v2(handle, { engineId: Engine.GRAPHICS })),
  );
  const log =
    newer ?? (yield* orNull(on(gpu, (prepare, handle) => prepare.deviceGetVgpuSchedulerLog(handle))));
  return (
    log?.logEntries.map((turn) => ({
      timestampNs: turn.timestamp,
      timeRunTotalNs: turn.timeRunTotal,
      timeRunNs: turn.timeRun,
      runlistId: turn.swRunlistId,
      targetTimesliceNs: turn.targetTimeSlice,
      cumulativePreemptionTimeNs: turn.cumulativePreemptionTime,
    })) ?? null
  );
}
