import { on } from '../actions/action.ts';
import type { Device } from '../device.ts';
import { isNotFound, isUnsupported } from '../errors.ts';
import { gpmOnce, gpmReadings, type GpmOptions, type GpmReading, type GpmSamplesOptions } from '../gpm.ts';
import type { GpmMetric } from '../gpm-names.ts';
import { promisedSteps, type PromisedSteps } from '../promised-steps.ts';
import type { ComputeInstanceHandle, GpuInstanceHandle, GpuInstanceInfo } from '../raw/structs.ts';
import { ask, runNow, type Steps } from '../steps.ts';
import { ComputeInstance } from './compute-instance.ts';
import {
  chosen,
  ifTold,
  placementAt,
  profileInfos,
  shortName,
  withRoom,
  type ComputeInstanceProfile,
  type MigPlacement,
  type ProfileChoice,
} from './profiles.ts';
import { gone, onPart, type Part } from './stale.ts';
import { GpuInstanceVgpus } from './vgpu.ts';
import { showAs } from '../shown.ts';

/** How an instance is made. */
export type CreateInstanceOptions = {
  /** The slice at which it begins; null or left out: where the driver wants. */
  readonly start?: number | null;
};

const SHARED_ENGINES = 0;

const actions: {
  profiles: typeof computeProfilesOf;
  computeInstances: typeof computeInstancesOf;
  computeInstance: typeof computeInstanceById;
  createComputeInstance: typeof createComputeInstance;
  destroy: typeof destroy;
} = {
  profiles: computeProfilesOf,
  computeInstances: computeInstancesOf,
  computeInstance: computeInstanceById,
  createComputeInstance,
  destroy,
};

/** The members of {@link GpuInstance} as promises. */
export type AsyncGpuInstance = PromisedSteps<GpuInstance, typeof actions>;

/**
 * A part of a GPU with memory and engines of its own; compute instances are cut from it. One that is gone, also when
 * another program destroyed it, throws NvmlError NOT_FOUND.
 */
export class GpuInstance implements Part<GpuInstanceHandle> {
  /**
   * The GPU that it is cut from.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb', { start: 4 });
   * console.log(instance.device === device); // -> true
   * ```
   */
  readonly device: Device;
  /**
   * Its number within the GPU.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb', { start: 4 });
   * console.log(device.mig.gpuInstance(instance.id).placement.start); // -> 4
   * ```
   */
  readonly id: number;
  /**
   * What it was made of; the `id` of a {@link GpuInstanceProfile}.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb', { start: 4 });
   * console.log(device.mig.profiles().find(({ id }) => id === instance.profileId)?.name); // -> 3g.40gb
   * ```
   */
  readonly profileId: number;
  /**
   * Its slices of the memory of the GPU.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb', { start: 4 });
   * console.log(instance.placement); // -> { start: 4, size: 4 }
   * ```
   */
  readonly placement: MigPlacement;
  /**
   * The virtual GPUs on it.
   *
   * @example
   * ```ts
   * // on vgpu-host-mig, as root
   * const instance = device.mig.createGpuInstance('2g.20gb');
   * console.log(instance.vgpu.active()); // -> []
   * ```
   */
  readonly vgpu: GpuInstanceVgpus;
  /**
   * The same members as promises.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb', { start: 4 });
   * const compute = await instance.async.createComputeInstance('3g.40gb');
   * console.log(compute.placement.size); // -> 3
   * ```
   */
  readonly async: AsyncGpuInstance;
  #handle: GpuInstanceHandle | null;

  /** Made by {@link Mig.gpuInstances} and {@link Mig.createGpuInstance}. */
  constructor(device: Device, handle: GpuInstanceHandle, info: GpuInstanceInfo) {
    this.device = device;
    this.id = info.id;
    this.profileId = info.profileId;
    this.placement = info.placement;
    this.#handle = handle;
    this.vgpu = new GpuInstanceVgpus(this);
    this.async = promisedSteps(actions, this as GpuInstance, device.gpu.deadlineMs);
  }

  /**
   * Its handle, for `nvml.raw` (`nvmlGpuInstance_t`). Null: it was destroyed by this object.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const { handle, id } = device.mig.createGpuInstance('3g.40gb');
   * console.log(nvml.raw.gpuInstanceGetInfo(handle).id === id); // -> true
   * ```
   */
  get handle(): GpuInstanceHandle | null {
    return this.#handle;
  }

  /**
   * The ways to cut it, each with its placements and how many more there is room for
   * (`nvmlGpuInstanceGetComputeInstanceProfileInfoV`, before 535 without the `V`;
   * `nvmlGpuInstanceGetComputeInstancePossiblePlacements`, `nvmlGpuInstanceGetComputeInstanceRemainingCapacity`).
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb');
   * console.log(instance.profiles().map(({ name }) => name)); // -> [ '1c.3g.40gb', '2c.3g.40gb', '3g.40gb'… ]
   * ```
   */
  profiles(): ComputeInstanceProfile[] {
    return runNow(computeProfilesOf(this));
  }

  /**
   * The compute instances in it, by id; root only (`nvmlGpuInstanceGetComputeInstances`).
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb');
   * instance.createComputeInstance('1c.3g.40gb');
   * console.log(instance.computeInstances().length); // -> 1
   * ```
   */
  computeInstances(): ComputeInstance[] {
    return runNow(computeInstancesOf(this));
  }

  /**
   * The compute instance of this number; root only (`nvmlGpuInstanceGetComputeInstanceById`). Throws NvmlError NOT_FOUND.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb');
   * const { id } = instance.createComputeInstance('1c.3g.40gb');
   * console.log(instance.computeInstance(id).placement.size); // -> 1
   * ```
   */
  computeInstance(id: number): ComputeInstance {
    return runNow(computeInstanceById(this, id));
  }

  /**
   * Cuts a compute instance; root only (`nvmlGpuInstanceCreateComputeInstance`, with a place
   * `nvmlGpuInstanceCreateComputeInstanceWithPlacement`). Throws NvmlError INSUFFICIENT_RESOURCES where there is no room,
   * and RangeError for a profile or a place that there is not.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb');
   * const compute = instance.createComputeInstance('2c.3g.40gb');
   * console.log(compute.migDevice()?.name()); // -> NVIDIA H100 80GB HBM3 MIG 2c.3g.40gb
   * ```
   */
  createComputeInstance(
    profile: ProfileChoice<ComputeInstanceProfile>,
    options: CreateInstanceOptions = {},
  ): ComputeInstance {
    return runNow(createComputeInstance(this, profile, options));
  }

  /**
   * What it did between two samples (`nvmlGpmMigSampleGet`, `nvmlGpmMetricsGet`): the way to the utilization of a part of a
   * GPU. Null and errors as {@link Device.gpm}.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb');
   * instance.createComputeInstance('3g.40gb');
   * const reading = await instance.gpm({ metrics: ['smUtil'] });
   * console.log(typeof reading?.values.smUtil); // -> number
   * ```
   */
  gpm<M extends GpmMetric>(options: GpmOptions<M>): Promise<GpmReading<M> | null> {
    return gpmOnce({ gpu: this.device.gpu, gpuInstanceId: this.id }, options);
  }

  /**
   * Such readings one after the other (`nvmlGpmMigSampleGet`, `nvmlGpmMetricsGet`); as {@link Device.gpmSamples}.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb');
   * instance.createComputeInstance('3g.40gb');
   * for await (const { values } of instance.gpmSamples({ metrics: ['smUtil'] })) {
   *   console.log(typeof values.smUtil); // -> number
   *   break;
   * }
   * ```
   */
  gpmSamples<M extends GpmMetric>(
    options: GpmSamplesOptions<M>,
  ): AsyncGenerator<GpmReading<M>, void, undefined> {
    return gpmReadings({ gpu: this.device.gpu, gpuInstanceId: this.id }, options);
  }

  /**
   * Destroys it; root only (`nvmlGpuInstanceDestroy`). Throws NvmlError IN_USE while it has compute instances.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb');
   * instance.destroy();
   * console.log(device.mig.gpuInstances()); // -> []
   * ```
   */
  destroy(): void {
    runNow(destroy(this));
  }

  /** @internal */
  *find(): Steps<GpuInstanceHandle> {
    const { device, id, profileId, placement } = this;
    try {
      const handle = yield* on(device.gpu, (calls, gpu) => calls.deviceGetGpuInstanceById(gpu, id));
      const info = yield* ask(device.gpu.prepare.gpuInstanceGetInfo(handle));
      // The number may be another instance's by now.
      if (info.profileId === profileId && info.placement.start === placement.start) {
        this.#handle = handle;
        return handle;
      }
    } catch (error) {
      // A GPU that is not divided any more does not know instances at all.
      if (!isNotFound(error) && !isUnsupported(error)) throw error;
    }
    this.#handle = null;
    throw gone(`GPU instance ${id} of GPU ${device.index}`, 'nvmlDeviceGetGpuInstanceById');
  }

  /** @internal */
  forget(): void {
    this.#handle = null;
  }
}

showAs(GpuInstance, ({ id, profileId, placement, device }) => ({
  id,
  profileId,
  placement,
  device: device.uuid,
}));

/** Its handle, after the driver has said that it is one. */
function* live(instance: GpuInstance): Steps<GpuInstanceHandle> {
  const { prepare } = instance.device.gpu;
  yield* onPart(instance, (handle) => prepare.gpuInstanceGetInfo(handle));
  return instance.handle ?? (yield* instance.find());
}

function* computeProfilesOf(instance: GpuInstance): Steps<ComputeInstanceProfile[]> {
  const { prepare } = instance.device.gpu;
  const owner = yield* live(instance);
  const infos = yield* profileInfos(
    (kind) => prepare.gpuInstanceGetComputeInstanceProfileInfoV(owner, kind, SHARED_ENGINES),
    (kind) => prepare.gpuInstanceGetComputeInstanceProfileInfo(owner, kind, SHARED_ENGINES),
  );
  const profiles: ComputeInstanceProfile[] = [];
  for (const info of infos) {
    profiles.push({
      id: info.id,
      name: 'name' in info ? shortName(info.name) : `${info.sliceCount}c`,
      slices: info.sliceCount,
      maxInstances: info.instanceCount,
      multiprocessors: info.multiprocessorCount,
      sharedCopyEngines: info.sharedCopyEngineCount,
      sharedDecoders: info.sharedDecoderCount,
      sharedEncoders: info.sharedEncoderCount,
      sharedJpegEngines: info.sharedJpegCount,
      sharedOpticalFlowEngines: info.sharedOfaCount,
      placements: yield* ifTold(prepare.gpuInstanceGetComputeInstancePossiblePlacements(owner, info.id)),
      remaining: yield* ifTold(prepare.gpuInstanceGetComputeInstanceRemainingCapacity(owner, info.id)),
    });
  }
  return profiles;
}

function* computeInstancesOf(instance: GpuInstance): Steps<ComputeInstance[]> {
  const { prepare } = instance.device.gpu;
  const found: ComputeInstance[] = [];
  for (const { id } of yield* computeProfilesOf(instance)) {
    const handles = yield* onPart(instance, (owner) => prepare.gpuInstanceGetComputeInstances(owner, id));
    for (const handle of handles) found.push(yield* computeInstanceOf(instance, handle));
  }
  return found.sort((a, b) => a.id - b.id);
}

function* computeInstanceById(instance: GpuInstance, id: number): Steps<ComputeInstance> {
  const { prepare } = instance.device.gpu;
  const owner = yield* live(instance);
  return yield* computeInstanceOf(instance, yield* ask(prepare.gpuInstanceGetComputeInstanceById(owner, id)));
}

function* computeInstanceOf(instance: GpuInstance, handle: ComputeInstanceHandle): Steps<ComputeInstance> {
  const info = yield* ask(instance.device.gpu.prepare.computeInstanceGetInfo_v2(handle));
  return new ComputeInstance(instance, handle, info);
}

function* createComputeInstance(
  instance: GpuInstance,
  choice: ProfileChoice<ComputeInstanceProfile>,
  { start = null }: CreateInstanceOptions = {},
): Steps<ComputeInstance> {
  const { prepare } = instance.device.gpu;
  const profile = chosen(yield* computeProfilesOf(instance), choice);
  const place = start === null ? null : placementAt(profile, start);
  const cut = onPart(instance, (owner) =>
    place === null
      ? prepare.gpuInstanceCreateComputeInstance(owner, profile.id)
      : prepare.gpuInstanceCreateComputeInstanceWithPlacement(owner, profile.id, place),
  );
  const handle = yield* withRoom(profile.name, start, cut);
  return yield* computeInstanceOf(instance, handle);
}

function* destroy(instance: GpuInstance): Steps<void> {
  const { prepare } = instance.device.gpu;
  yield* onPart(instance, (handle) => prepare.gpuInstanceDestroy(handle));
  instance.forget();
}
