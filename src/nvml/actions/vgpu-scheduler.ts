import type { Gpu } from '../gpu.ts';
import type { Steps } from '../steps.ts';
import {
  logOf,
  policyOf,
  setIn,
  stateOf,
  type SchedulerCalls,
  type VgpuSchedulerCapabilities,
  type VgpuSchedulerRequest,
  type VgpuSchedulerState,
  type VgpuSchedulerTurn,
} from '../vgpu/scheduler.ts';
import { on, orNull } from './action.ts';

function callsOf(gpu: Gpu): SchedulerCalls {
  return {
    state: (of) => on(gpu, (prepare, handle) => prepare.deviceGetVgpuSchedulerState_v2(handle, of)),
    olderState: () => on(gpu, (prepare, handle) => prepare.deviceGetVgpuSchedulerState(handle)),
    log: (of) => on(gpu, (prepare, handle) => prepare.deviceGetVgpuSchedulerLog_v2(handle, of)),
    olderLog: () => on(gpu, (prepare, handle) => prepare.deviceGetVgpuSchedulerLog(handle)),
    set: (wish) => on(gpu, (prepare, handle) => prepare.deviceSetVgpuSchedulerState_v2(handle, wish)),
    olderSet: ({ schedulerPolicy, enableARRMode, schedulerParams }) =>
      on(gpu, (prepare, handle) =>
        prepare.deviceSetVgpuSchedulerState(handle, { schedulerPolicy, enableARRMode, schedulerParams }),
      ),
  };
}

export function scheduler(gpu: Gpu): Steps<VgpuSchedulerState | null> {
  return stateOf(callsOf(gpu));
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
  yield* setIn(callsOf(gpu), yield* schedulerCapabilities(gpu), request);
}

export function schedulerLog(gpu: Gpu): Steps<VgpuSchedulerTurn[] | null> {
  return logOf(callsOf(gpu));
}
