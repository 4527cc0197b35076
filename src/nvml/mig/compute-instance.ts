import type { MigDevice } from '../mig-device.ts';
import { isNotFound } from '../errors.ts';
import { promisedSteps, type PromisedSteps } from '../promised-steps.ts';
import type { ComputeInstanceHandle, ComputeInstanceInfo } from '../raw/structs.ts';
import { ask, runNow, type Steps } from '../steps.ts';
import type { GpuInstance } from './gpu-instance.ts';
import type { MigPlacement } from './profiles.ts';
import { gone, onPart, type Part } from './stale.ts';
import { showAs } from '../shown.ts';

const actions: {
  migDevice: typeof migDeviceOf;
  destroy: typeof destroy;
} = { migDevice: migDeviceOf, destroy };

/** The members of {@link ComputeInstance} as promises. */
export type AsyncComputeInstance = PromisedSteps<ComputeInstance, typeof actions>;

/**
 * A part of a GPU instance with processors of its own: what programs use, as a {@link MigDevice}. One that is gone throws
 * NvmlError NOT_FOUND.
 */
export class ComputeInstance implements Part<ComputeInstanceHandle> {
  /**
   * The GPU instance that it is cut from.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb', { start: 4 });
   * const compute = instance.createComputeInstance('1c.3g.40gb');
   * console.log(compute.gpuInstance === instance); // -> true
   * ```
   */
  readonly gpuInstance: GpuInstance;
  /**
   * Its number within the GPU instance.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb', { start: 4 });
   * const compute = instance.createComputeInstance('1c.3g.40gb');
   * console.log(compute.id); // -> 0
   * ```
   */
  readonly id: number;
  /**
   * What it was made of; the `id` of a {@link ComputeInstanceProfile}.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb', { start: 4 });
   * const compute = instance.createComputeInstance('1c.3g.40gb');
   * console.log(instance.profiles().find(({ id }) => id === compute.profileId)?.name); // -> 1c.3g.40gb
   * ```
   */
  readonly profileId: number;
  /**
   * Its slices of the processors of the GPU instance.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb', { start: 4 });
   * const compute = instance.createComputeInstance('1c.3g.40gb');
   * console.log(compute.placement); // -> { start: 0, size: 1 }
   * ```
   */
  readonly placement: MigPlacement;
  /**
   * The same members as promises.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb', { start: 4 });
   * const compute = instance.createComputeInstance('1c.3g.40gb');
   * console.log((await compute.async.migDevice())?.uuid); // -> MIG-…
   * await compute.async.destroy();
   * console.log(compute.handle); // -> null
   * ```
   */
  readonly async: AsyncComputeInstance;
  #handle: ComputeInstanceHandle | null;

  /** Made by {@link GpuInstance.computeInstances} and {@link GpuInstance.createComputeInstance}. */
  constructor(gpuInstance: GpuInstance, handle: ComputeInstanceHandle, info: ComputeInstanceInfo) {
    this.gpuInstance = gpuInstance;
    this.id = info.id;
    this.profileId = info.profileId;
    this.placement = info.placement;
    this.#handle = handle;
    this.async = promisedSteps(actions, this as ComputeInstance, gpuInstance.device.gpu.deadlineMs);
  }

  /**
   * Its handle, for `nvml.raw` (`nvmlComputeInstance_t`). Null: it was destroyed by this object.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const compute = device.mig.createGpuInstance('3g.40gb').createComputeInstance('3g.40gb');
   * compute.destroy();
   * console.log(compute.handle); // -> null
   * ```
   */
  get handle(): ComputeInstanceHandle | null {
    return this.#handle;
  }

  /**
   * The device that programs use (`nvmlDeviceGetMigDeviceHandleByIndex`). Null: the driver lists none for it.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('3g.40gb');
   * const compute = instance.createComputeInstance('3g.40gb');
   * console.log(compute.migDevice()?.computeInstanceId()); // -> 0
   * ```
   */
  migDevice(): MigDevice | null {
    return runNow(migDeviceOf(this));
  }

  /**
   * Destroys it (`nvmlComputeInstanceDestroy`); root only. Throws NvmlError IN_USE while a program runs on it.
   *
   * @example
   * ```ts
   * // on a100x8-mig, as root
   * const [instance] = device.mig.gpuInstances();
   * const [compute] = instance?.computeInstances() ?? [];
   * compute?.destroy();
   * console.log(instance?.computeInstances().length); // -> 0
   * ```
   */
  destroy(): void {
    runNow(destroy(this));
  }

  /** @internal */
  *find(): Steps<ComputeInstanceHandle> {
    const { gpuInstance, id, profileId, placement } = this;
    const { prepare } = gpuInstance.device.gpu;
    const what = `Compute instance ${id} of GPU instance ${gpuInstance.id} of GPU ${gpuInstance.device.index}`;
    try {
      const handle = yield* onPart(gpuInstance, (owner) =>
        prepare.gpuInstanceGetComputeInstanceById(owner, id),
      );
      const info = yield* ask(prepare.computeInstanceGetInfo_v2(handle));
      if (info.profileId === profileId && info.placement.start === placement.start) {
        this.#handle = handle;
        return handle;
      }
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
    this.#handle = null;
    throw gone(what, 'nvmlGpuInstanceGetComputeInstanceById');
  }

  /** @internal */
  forget(): void {
    this.#handle = null;
  }
}

showAs(ComputeInstance, ({ id, profileId, placement, gpuInstance }) => ({
  id,
  profileId,
  placement,
  gpuInstance: gpuInstance.id,
  device: gpuInstance.device.uuid,
}));

function* migDeviceOf({ gpuInstance, id }: ComputeInstance): Steps<MigDevice | null> {
  const devices = yield* gpuInstance.device.mig.list();
  for (const device of devices) {
    const { prepare } = gpuInstance.device.gpu;
    const owner = yield* ask(prepare.deviceGetGpuInstanceId(device.handle));
    if (owner !== gpuInstance.id) continue;
    if ((yield* ask(prepare.deviceGetComputeInstanceId(device.handle))) === id) return device;
  }
  return null;
}

function* destroy(instance: ComputeInstance): Steps<void> {
  const { prepare } = instance.gpuInstance.device.gpu;
  yield* onPart(instance, (handle) => prepare.computeInstanceDestroy(handle));
  instance.forget();
}
