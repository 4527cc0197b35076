import { orNull } from '../actions/action.ts';
import { schedulerCapabilities } from '../actions/vgpu-scheduler.ts';
import type { VgpuPlacements } from '../actions/vgpu.ts';
import type { Call } from '../call.ts';
import { flagOf } from '../given.ts';
import { promisedSteps, type PromisedSteps } from '../promised-steps.ts';
import type { PreparedCalls } from '../raw/functions.ts';
import type { GpuInstanceHandle } from '../raw/structs.ts';
import { runNow, type Steps } from '../steps.ts';
import {
  logOf,
  setIn,
  stateOf,
  type SchedulerCalls,
  type VgpuSchedulerRequest,
  type VgpuSchedulerState,
  type VgpuSchedulerTurn,
} from '../vgpu/scheduler.ts';
import { VgpuInstance } from '../vgpu/vgpu-instance.ts';
import { VgpuType } from '../vgpu/vgpu-type.ts';
import type { GpuInstance } from './gpu-instance.ts';
import { onPart } from './stale.ts';

const actions: {
  active: typeof active;
  creatableTypes: typeof creatableTypes;
  creatablePlacements: typeof creatablePlacements;
  isHeterogeneous: typeof isHeterogeneous;
  setHeterogeneous: typeof setHeterogeneous;
  scheduler: typeof scheduler;
  setScheduler: typeof setScheduler;
  schedulerLog: typeof schedulerLog;
} = {
  active,
  creatableTypes,
  creatablePlacements,
  isHeterogeneous,
  setHeterogeneous,
  scheduler,
  setScheduler,
  schedulerLog,
};

/** The members of {@link GpuInstanceVgpus} as promises. */
export type AsyncGpuInstanceVgpus = PromisedSteps<GpuInstance, typeof actions>;

/**
 * The virtual GPUs on a part of a GPU; `instance.vgpu`. Every member is null where the GPU is no vGPU host or its driver does
 * not tell (before 575); what concerns their turns is null, too, where one vGPU has the part for itself, as before Blackwell.
 */
export class GpuInstanceVgpus {
  /**
   * The same members as promises.
   *
   * @example
   * ```ts
   * // on vgpu-host-mig, as root
   * const instance = device.mig.createGpuInstance('2g.20gb');
   * const types = await instance.vgpu.async.creatableTypes();
   * console.log(types?.map((type) => type.name())); // -> [ 'NVIDIA H100XM-2-20C' ]
   * ```
   */
  readonly async: AsyncGpuInstanceVgpus;
  readonly #instance: GpuInstance;

  constructor(instance: GpuInstance) {
    this.#instance = instance;
    this.async = promisedSteps(actions, instance, instance.device.gpu.deadlineMs);
  }

  /**
   * Those that work for VMs (`nvmlGpuInstanceGetActiveVgpus`).
   *
   * @example
   * ```ts
   * // on vgpu-host-mig, as root
   * const instance = device.mig.createGpuInstance('2g.20gb');
   * await mock.vgpus.start({ gpu: 0, type: 1402, gpuInstance: instance.id, fields: {} });
   * console.log(instance.vgpu.active()?.map((vgpu) => vgpu.type()?.name())); // -> [ 'NVIDIA H100XM-2-20C' ]
   * ```
   */
  active(): VgpuInstance[] | null {
    return runNow(active(this.#instance));
  }

  /**
   * The kinds that there is room for now (`nvmlGpuInstanceGetCreatableVgpus`).
   *
   * @example
   * ```ts
   * // on vgpu-host-mig, as root
   * const instance = device.mig.createGpuInstance('2g.20gb');
   * console.log(instance.vgpu.creatableTypes()?.map((type) => type.name())); // -> [ 'NVIDIA H100XM-2-20C' ]
   * ```
   */
  creatableTypes(): VgpuType[] | null {
    return runNow(creatableTypes(this.#instance));
  }

  /**
   * Where one more vGPU of a type fits into the memory of the part, which must be heterogeneous
   * (`nvmlGpuInstanceGetVgpuTypeCreatablePlacements`).
   *
   * @example
   * ```ts
   * // on vgpu-host-mig, as root
   * await mock.set(0, { vgpu: { capabilities: 1 << 10 } }); // vGPUs take turns
   * const { vgpu } = device.mig.createGpuInstance('2g.20gb');
   * vgpu.setHeterogeneous(true);
   * console.log(vgpu.creatablePlacements(1402)); // -> { size: 20, ids: [ 0 ] }
   * ```
   */
  creatablePlacements(typeId: number): VgpuPlacements | null {
    return runNow(creatablePlacements(this.#instance, typeId));
  }

  /**
   * Whether vGPUs of different sizes may run on it together (`nvmlGpuInstanceGetVgpuHeterogeneousMode`).
   *
   * @example
   * ```ts
   * // on vgpu-host-mig, as root
   * const { vgpu } = device.mig.createGpuInstance('2g.20gb');
   * console.log(vgpu.isHeterogeneous()); // -> null
   * ```
   */
  isHeterogeneous(): boolean | null {
    return runNow(isHeterogeneous(this.#instance));
  }

  /**
   * Lets vGPUs of different sizes run on it together, or not (`nvmlGpuInstanceSetVgpuHeterogeneousMode`). Root only: throws
   * NvmlError ERROR_NO_PERMISSION for others, ERROR_IN_USE while a vGPU runs on it.
   *
   * @example
   * ```ts
   * // on vgpu-host-mig, as root
   * await mock.set(0, { vgpu: { capabilities: 1 << 10 } }); // vGPUs take turns
   * const { vgpu } = device.mig.createGpuInstance('2g.20gb');
   * vgpu.setHeterogeneous(true);
   * console.log(vgpu.isHeterogeneous()); // -> true
   * ```
   */
  setHeterogeneous(enabled: boolean): void {
    runNow(setHeterogeneous(this.#instance, enabled));
  }

  /**
   * How they share its time (`nvmlGpuInstanceGetVgpuSchedulerState_v2`, before 595 `nvmlGpuInstanceGetVgpuSchedulerState`).
   *
   * @example
   * ```ts
   * // on vgpu-host-mig, as root
   * await mock.set(0, { vgpu: { capabilities: 1 << 10 } }); // vGPUs take turns
   * const { vgpu } = device.mig.createGpuInstance('2g.20gb');
   * console.log(vgpu.scheduler()?.policy); // -> best-effort
   * ```
   */
  scheduler(): VgpuSchedulerState | null {
    return runNow(scheduler(this.#instance));
  }

  /**
   * Sets how they share its time, while none runs (`nvmlGpuInstanceSetVgpuSchedulerState_v2`, before 595
   * `nvmlGpuInstanceSetVgpuSchedulerState`). Root only: throws NvmlError ERROR_NO_PERMISSION for others; RangeError for what
   * is not among {@link VgpuHost.schedulerCapabilities}.
   *
   * @example
   * ```ts
   * // on vgpu-host-mig, as root
   * await mock.set(0, { vgpu: { capabilities: 1 << 10 } }); // vGPUs take turns
   * const { vgpu } = device.mig.createGpuInstance('2g.20gb');
   * vgpu.setScheduler({ policy: 'equal-share', frequency: 500, averagingFactor: 20 });
   * console.log(vgpu.scheduler()); // -> { policy: 'equal-share', averagingFactor: 20, timesliceNs: 2000000 }
   * ```
   */
  setScheduler(request: VgpuSchedulerRequest): void {
    runNow(setScheduler(this.#instance, request));
  }

  /**
   * Their last turns (`nvmlGpuInstanceGetVgpuSchedulerLog_v2`, before 595 `nvmlGpuInstanceGetVgpuSchedulerLog`).
   *
   * @example
   * ```ts
   * // on vgpu-host-mig, as root
   * await mock.set(0, { vgpu: { capabilities: 1 << 10 } }); // vGPUs take turns
   * const { vgpu } = device.mig.createGpuInstance('2g.20gb');
   * console.log(vgpu.schedulerLog()); // -> []
   * ```
   */
  schedulerLog(): VgpuSchedulerTurn[] | null {
    return runNow(schedulerLog(this.#instance));
  }
}

function on<T>(
  instance: GpuInstance,
  make: (prepare: PreparedCalls, handle: GpuInstanceHandle) => Call<T>,
): Steps<T> {
  return onPart(instance, (handle) => make(instance.device.gpu.prepare, handle));
}

function* active(instance: GpuInstance): Steps<VgpuInstance[] | null> {
  const out = yield* orNull(on(instance, (prepare, handle) => prepare.gpuInstanceGetActiveVgpus(handle)));
  return out?.vgpuInstances.map((id) => new VgpuInstance(instance.device, id)) ?? null;
}

function* creatableTypes(instance: GpuInstance): Steps<VgpuType[] | null> {
  const out = yield* orNull(on(instance, (prepare, handle) => prepare.gpuInstanceGetCreatableVgpus(handle)));
  return out?.vgpuTypeIds.map((id) => new VgpuType(instance.device, id)) ?? null;
}

function* creatablePlacements(instance: GpuInstance, typeId: number): Steps<VgpuPlacements | null> {
  const out = yield* orNull(
    on(instance, (prepare, handle) =>
      prepare.gpuInstanceGetVgpuTypeCreatablePlacements(handle, { vgpuTypeId: typeId }),
    ),
  );
  return out === null ? null : { size: out.placementSize, ids: out.placementIds };
}

function* isHeterogeneous(instance: GpuInstance): Steps<boolean | null> {
  const out = yield* orNull(
    on(instance, (prepare, handle) => prepare.gpuInstanceGetVgpuHeterogeneousMode(handle)),
  );
  return out === null ? null : out.mode !== 0;
}

function setHeterogeneous(instance: GpuInstance, enabled: boolean): Steps<void> {
  return on(instance, (prepare, handle) =>
    prepare.gpuInstanceSetVgpuHeterogeneousMode(handle, { mode: flagOf('enabled', enabled) }),
  );
}

function callsOf(instance: GpuInstance): SchedulerCalls {
  return {
    state: (of) => on(instance, (prepare, handle) => prepare.gpuInstanceGetVgpuSchedulerState_v2(handle, of)),
    olderState: (of) =>
      on(instance, (prepare, handle) => prepare.gpuInstanceGetVgpuSchedulerState(handle, of)),
    log: (of) => on(instance, (prepare, handle) => prepare.gpuInstanceGetVgpuSchedulerLog_v2(handle, of)),
    olderLog: (of) => on(instance, (prepare, handle) => prepare.gpuInstanceGetVgpuSchedulerLog(handle, of)),
    set: (wish) =>
      on(instance, (prepare, handle) => prepare.gpuInstanceSetVgpuSchedulerState_v2(handle, wish)),
    olderSet: (wish) =>
      on(instance, (prepare, handle) => prepare.gpuInstanceSetVgpuSchedulerState(handle, wish)),
  };
}

function scheduler(instance: GpuInstance): Steps<VgpuSchedulerState | null> {
  return stateOf(callsOf(instance));
}

function* setScheduler(instance: GpuInstance, request: VgpuSchedulerRequest): Steps<void> {
  yield* setIn(callsOf(instance), yield* schedulerCapabilities(instance.device.gpu), request);
}

function schedulerLog(instance: GpuInstance): Steps<VgpuSchedulerTurn[] | null> {
  return logOf(callsOf(instance));
}
