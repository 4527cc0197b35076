import { on } from '../actions/action.ts';
import type { Device } from '../device.ts';
import { codeOf, isUnsupported, NvmlError } from '../errors.ts';
import { flagOf } from '../given.ts';
import { migDevicesOf, type MigDevice } from '../mig-device.ts';
import { promisedSteps, type PromisedSteps } from '../promised-steps.ts';
import { Return } from '../raw/enums.ts';
import type { GpuInstanceHandle } from '../raw/structs.ts';
import type { MigMode } from '../readings/mig.ts';
import { ask, runNow, type Steps } from '../steps.ts';
import { GpuInstance, type CreateInstanceOptions } from './gpu-instance.ts';
import {
  chosen,
  ifTold,
  placementAt,
  profileInfos,
  shortName,
  withRoom,
  type GpuInstanceProfile,
  type ProfileChoice,
} from './profiles.ts';

/** What became of a change of the MIG mode. */
export type MigModeChange = MigMode & {
  /** The mode is set for after a reset of the GPU; until then the one before holds. */
  readonly needsReset: boolean;
  /** Why it does not hold yet, as NVML's code: `ERROR_RESET_REQUIRED`, `ERROR_IN_USE`. Null: it does. */
  readonly hindrance: string | null;
};

const actions: {
  mode: typeof modeOf;
  setMode: typeof setMode;
  profiles: typeof profilesOf;
  gpuInstances: typeof gpuInstancesOf;
  gpuInstance: typeof gpuInstanceById;
  createGpuInstance: typeof createGpuInstance;
  devices: (device: Device) => Steps<MigDevice[]>;
} = {
  mode: modeOf,
  setMode,
  profiles: profilesOf,
  gpuInstances: gpuInstancesOf,
  gpuInstance: gpuInstanceById,
  createGpuInstance,
  devices: (device: Device) => migDevicesOf(device, device.gpu),
};

/** The members of {@link Mig} as promises. */
export type AsyncMig = PromisedSteps<Device, typeof actions>;

/**
 * How a GPU is divided: its mode, the ways to cut it, and what was cut. Reading is for everybody, except where it says so;
 * every change is for root. Nothing that is cut outlives a reboot.
 */
export class Mig {
  /**
   * The same members as promises: on the GPU's own thread, with the deadline of {@link Nvml.open}.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * await device.mig.async.setMode(true);
   * const instance = await device.mig.async.createGpuInstance('3g.40gb');
   * console.log(instance.placement.size); // -> 4
   * ```
   */
  readonly async: AsyncMig;
  readonly #device: Device;

  /** Made with its {@link Device}. */
  constructor(device: Device) {
    this.#device = device;
    this.async = promisedSteps(actions, device, device.gpu.deadlineMs);
  }

  /**
   * Whether the GPU is divided, and whether it will be after its next reset (`nvmlDeviceGetMigMode`). Null: this GPU cannot
   * be divided.
   *
   * @example
   * ```ts
   * // on a100x8-mig
   * console.log(device.mig.mode()); // -> { current: true, pending: true }
   * ```
   */
  mode(): MigMode | null {
    return runNow(modeOf(this.#device));
  }

  /**
   * Sets the mode; root only (`nvmlDeviceSetMigMode`). It may reset the GPU. Where that cannot be now, the result says
   * that it needs one. Instances must be destroyed before the mode is switched off.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * console.log(device.mig.setMode(true).hindrance); // -> null
   * console.log(device.mig.createGpuInstance('3g.40gb').placement); // -> { start: …, size: 4 }
   * ```
   */
  setMode(enabled: boolean): MigModeChange {
    return runNow(setMode(this.#device, enabled));
  }

  /**
   * The ways to cut this GPU (`nvmlDeviceGetGpuInstanceProfileInfoV`, before 535 without the `V`), each with its placements
   * (`nvmlDeviceGetGpuInstancePossiblePlacements_v2`) and how many more there is room for
   * (`nvmlDeviceGetGpuInstanceRemainingCapacity`). None: this GPU cannot be divided.
   *
   * @example
   * ```ts
   * // on h100x8
   * const [small] = device.mig.profiles();
   * console.log(small?.name, small?.maxInstances); // -> 1g.10gb 7
   * ```
   */
  profiles(): GpuInstanceProfile[] {
    return runNow(profilesOf(this.#device));
  }

  /**
   * What was cut from it, by id; root only (`nvmlDeviceGetGpuInstances`). None while the mode is off.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * device.mig.createGpuInstance('3g.40gb');
   * console.log(device.mig.gpuInstances().length); // -> 1
   * ```
   */
  gpuInstances(): GpuInstance[] {
    return runNow(gpuInstancesOf(this.#device));
  }

  /**
   * The GPU instance of this number; root only (`nvmlDeviceGetGpuInstanceById`). Throws NvmlError NOT_FOUND.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * const { id } = device.mig.createGpuInstance('3g.40gb');
   * console.log(device.mig.gpuInstance(id).placement.size); // -> 4
   * ```
   */
  gpuInstance(id: number): GpuInstance {
    return runNow(gpuInstanceById(this.#device, id));
  }

  /**
   * Cuts a GPU instance; root only (`nvmlDeviceCreateGpuInstance`, with a place
   * `nvmlDeviceCreateGpuInstanceWithPlacement`). A program sees it when a compute instance was cut from it. Throws
   * NvmlError NOT_SUPPORTED while the mode is off and INSUFFICIENT_RESOURCES where there is no room, and RangeError for a
   * profile or a place that there is not.
   *
   * @example
   * ```ts
   * // on a100x8, as root
   * device.mig.setMode(true);
   * const instance = device.mig.createGpuInstance('2g.20gb', { start: 2 });
   * const compute = instance.createComputeInstance('2g.20gb');
   * console.log(compute.migDevice()?.name()); // -> NVIDIA A100-SXM4-80GB MIG 2g.20gb
   * ```
   */
  createGpuInstance(
    profile: ProfileChoice<GpuInstanceProfile>,
    options: CreateInstanceOptions = {},
  ): GpuInstance {
    return runNow(createGpuInstance(this.#device, profile, options));
  }

  /**
   * What programs can use of it, as {@link Device.migDevices} (`nvmlDeviceGetMigDeviceHandleByIndex`).
   *
   * @example
   * ```ts
   * // on a100x8-mig
   * console.log(device.mig.devices()[0]?.uuid); // -> MIG-…
   * ```
   */
  devices(): MigDevice[] {
    return runNow(this.list());
  }

  /** @internal */
  list(): Steps<MigDevice[]> {
    return migDevicesOf(this.#device, this.#device.gpu);
  }
}

function* modeOf({ gpu }: Device): Steps<MigMode | null> {
  try {
    const { currentMode, pendingMode } = yield* on(gpu, (prepare, handle) =>
      prepare.deviceGetMigMode(handle),
    );
    return { current: currentMode === 1, pending: pendingMode === 1 };
  } catch (error) {
    if (isUnsupported(error)) return null;
    throw error;
  }
}

function* setMode(device: Device, enabled: boolean): Steps<MigModeChange> {
  const { gpu } = device;
  const status = yield* on(gpu, (prepare, handle) =>
    prepare.deviceSetMigMode(handle, flagOf('enabled', enabled)),
  );
  // The reset may have given it another handle; the next call finds it.
  const mode = (yield* modeOf(device)) ?? { current: enabled, pending: enabled };
  return {
    ...mode,
    needsReset: status === Return.ERROR_RESET_REQUIRED || mode.current !== mode.pending,
    hindrance: status === 0 ? null : codeOf(status),
  };
}

function* profilesOf(device: Device): Steps<GpuInstanceProfile[]> {
  if ((yield* modeOf(device)) === null) return [];
  const { prepare, handle } = device.gpu;
  const infos = yield* profileInfos(
    (kind) => prepare.deviceGetGpuInstanceProfileInfoV(handle, kind),
    (kind) => prepare.deviceGetGpuInstanceProfileInfo(handle, kind),
  );
  const profiles: GpuInstanceProfile[] = [];
  for (const info of infos) {
    profiles.push({
      id: info.id,
      name:
        'name' in info
          ? shortName(info.name)
          : `${info.sliceCount}g.${Math.round(info.memorySizeMB / 1024)}gb`,
      slices: info.sliceCount,
      maxInstances: info.instanceCount,
      multiprocessors: info.multiprocessorCount,
      memoryMiB: info.memorySizeMB,
      copyEngines: info.copyEngineCount,
      decoders: info.decoderCount,
      encoders: info.encoderCount,
      jpegEngines: info.jpegCount,
      opticalFlowEngines: info.ofaCount,
      placements: yield* ifTold(prepare.deviceGetGpuInstancePossiblePlacements_v2(handle, info.id)),
      remaining: yield* ifTold(prepare.deviceGetGpuInstanceRemainingCapacity(handle, info.id)),
    });
  }
  return profiles;
}

function* gpuInstancesOf(device: Device): Steps<GpuInstance[]> {
  const mode = yield* modeOf(device);
  if (mode?.current !== true) return [];
  const found: GpuInstance[] = [];
  for (const { id } of yield* profilesOf(device)) {
    const handles = yield* on(device.gpu, (prepare, gpu) => prepare.deviceGetGpuInstances(gpu, id));
    for (const handle of handles) found.push(yield* gpuInstanceOf(device, handle));
  }
  return found.sort((a, b) => a.id - b.id);
}

function* gpuInstanceById(device: Device, id: number): Steps<GpuInstance> {
  const handle = yield* on(device.gpu, (prepare, gpu) => prepare.deviceGetGpuInstanceById(gpu, id));
  return yield* gpuInstanceOf(device, handle);
}

function* gpuInstanceOf(device: Device, handle: GpuInstanceHandle): Steps<GpuInstance> {
  return new GpuInstance(device, handle, yield* ask(device.gpu.prepare.gpuInstanceGetInfo(handle)));
}

function* createGpuInstance(
  device: Device,
  choice: ProfileChoice<GpuInstanceProfile>,
  { start = null }: CreateInstanceOptions = {},
): Steps<GpuInstance> {
  if ((yield* modeOf(device))?.current === false) {
    throw new NvmlError(
      Return.ERROR_NOT_SUPPORTED,
      'nvmlDeviceCreateGpuInstance',
      `MIG mode is off on GPU ${device.index}: mig.setMode(true) or "node-nvml mig enable" switches it on`,
    );
  }
  const profile = chosen(yield* profilesOf(device), choice);
  const place = start === null ? null : placementAt(profile, start);
  const cut = on(device.gpu, (prepare, gpu) =>
    place === null
      ? prepare.deviceCreateGpuInstance(gpu, profile.id)
      : prepare.deviceCreateGpuInstanceWithPlacement(gpu, profile.id, place),
  );
  const handle = yield* withRoom(profile.name, start, cut);
  return yield* gpuInstanceOf(device, handle);
}
