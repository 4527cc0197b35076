import { isRefusal } from '../call.ts';
import { checkRange, numberOf, orNull } from '../actions/action.ts';
import { NvmlError } from '../errors.ts';
import { nameIn } from '../names.ts';
import { VgpuSchedulerArr as Arr, VgpuSchedulerEngineType as Engine } from '../raw/enums.ts';
import type {
  VgpuSchedulerLogEntry,
  VgpuSchedulerParams,
  VgpuSchedulerSetParamsInput,
  VgpuSchedulerState_v2Input,
} from '../raw/structs.ts';
import type { Steps } from '../steps.ts';

/** Every {@link VgpuSchedulerPolicy}. */
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

/** A request as drivers before 595 take it. */
type OlderWish = {
  readonly engineId: number;
  readonly schedulerPolicy: number;
  readonly enableARRMode: number;
  readonly schedulerParams: VgpuSchedulerSetParamsInput;
};
type Told = { readonly schedulerPolicy: number; readonly avgFactor: number; readonly timeslice: number };
type OlderTold = { readonly schedulerPolicy: number; readonly schedulerParams: VgpuSchedulerParams };
type Log = { readonly logEntries: readonly VgpuSchedulerLogEntry[] };

/** The calls of one scheduler, that of a GPU or of a GPU instance; the older ones are for drivers before 595. */
export type SchedulerCalls = {
  readonly state: (of: { engineId: number }) => Steps<Told>;
  readonly olderState: (of: { engineId: number }) => Steps<OlderTold>;
  readonly log: (of: { engineId: number }) => Steps<Log>;
  readonly olderLog: (of: { engineId: number }) => Steps<Log>;
  readonly set: (wish: VgpuSchedulerState_v2Input) => Steps<void>;
  readonly olderSet: (wish: OlderWish) => Steps<void>;
};

const GRAPHICS = { engineId: Engine.GRAPHICS };
export const policyOf: (policy: number) => VgpuSchedulerPolicy | number = nameIn(VGPU_SCHEDULERS);

export function* stateOf(calls: SchedulerCalls): Steps<VgpuSchedulerState | null> {
  const newer = yield* orNull(calls.state(GRAPHICS));
  if (newer !== null) {
    const { schedulerPolicy, avgFactor, timeslice } = newer;
    return { policy: policyOf(schedulerPolicy), averagingFactor: avgFactor, timesliceNs: timeslice };
  }
  const older = yield* orNull(calls.olderState(GRAPHICS));
  if (older === null) return null;
  const { schedulerPolicy, schedulerParams: params } = older;
  return {
    policy: policyOf(schedulerPolicy),
    averagingFactor: params !== null && 'avgFactor' in params ? params.avgFactor : 0,
    timesliceNs: params?.timeslice ?? 0,
  };
}

export function* logOf(calls: SchedulerCalls): Steps<VgpuSchedulerTurn[] | null> {
  const log = (yield* orNull(calls.log(GRAPHICS))) ?? (yield* orNull(calls.olderLog(GRAPHICS)));
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

/** `can`: what the GPU says of its scheduler. Null: nothing. */
export function* setIn(
  calls: SchedulerCalls,
  can: VgpuSchedulerCapabilities | null,
  request: VgpuSchedulerRequest,
): Steps<void> {
  const { policy, timesliceNs = null, frequency = null, averagingFactor = null } = request;
  const schedulerPolicy = numberOf('A scheduler of vGPUs', VGPU_SCHEDULERS, policy);
  check(can, request);
  const isAdaptive = frequency !== null;
  const avgFactor = averagingFactor ?? 0;
  try {
    return yield* calls.set({ ...GRAPHICS, schedulerPolicy, avgFactor, frequency: frequency ?? 0 });
  } catch (error) {
    if (!(error instanceof NvmlError && isRefusal(error.status))) throw error;
  }
  return yield* calls.olderSet({
    ...GRAPHICS,
    schedulerPolicy,
    enableARRMode: isAdaptive ? Arr.ENABLE : Arr.DISABLE,
    schedulerParams: isAdaptive ? { avgFactor, frequency } : { timeslice: timesliceNs ?? 0 },
  });
}

function check(can: VgpuSchedulerCapabilities | null, request: VgpuSchedulerRequest): void {
  const { policy, timesliceNs = null, frequency = null, averagingFactor = null } = request;
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
}
