import { orNull } from '../actions/action.ts';
import type { Call } from '../call.ts';
import type { Device } from '../device.ts';
import { promisedSteps, type PromisedSteps } from '../promised-steps.ts';
import { VgpuCapability } from '../raw/enums.ts';
import type { PreparedCalls } from '../raw/functions.ts';
import { ask, runNow, type Steps } from '../steps.ts';
import { showAs } from '../shown.ts';

/** What vGPUs of a type can do. Null: this driver does not tell. */
export type VgpuTypeCapabilities = {
  /** They reach each other over NVLink. */
  readonly nvlinkP2p: boolean | null;
  readonly gpuDirect: boolean | null;
  /** Several in one VM only when they are of this type. */
  readonly multiVgpuExclusive: boolean | null;
  /** Only beside others of the same type on a GPU, or of the same size. */
  readonly exclusiveType: boolean | null;
  readonly exclusiveSize: boolean | null;
};

/** The largest picture of one display. */
export type VgpuResolution = { readonly width: number; readonly height: number };

/** One reading of a type, on the lane of its GPU. */
function* told<T>(
  { device, id }: VgpuType,
  make: (prepare: PreparedCalls, id: number) => Call<T>,
): Steps<T | null> {
  return yield* orNull(ask({ ...make(device.gpu.prepare, id), lane: device.handle }));
}

const actions: {
  name: (type: VgpuType) => Steps<string | null>;
  family: (type: VgpuType) => Steps<string | null>;
  license: (type: VgpuType) => Steps<string | null>;
  framebuffer: (type: VgpuType) => Steps<number | null>;
  framebufferReservation: (type: VgpuType) => Steps<number | null>;
  gspHeap: (type: VgpuType) => Steps<number | null>;
  displayHeads: (type: VgpuType) => Steps<number | null>;
  frameRateLimit: (type: VgpuType) => Steps<number | null>;
  maxInstancesPerVm: (type: VgpuType) => Steps<number | null>;
  maxInstances: (type: VgpuType) => Steps<number | null>;
  gpuInstanceProfileId: typeof gpuInstanceProfileId;
  maxInstancesPerGpuInstance: typeof maxInstancesPerGpuInstance;
  bar1Size: typeof bar1Size;
  pciIds: typeof pciIds;
  resolution: typeof resolution;
  capabilities: typeof capabilities;
} = {
  name: (type: VgpuType) => told(type, (prepare, id) => prepare.vgpuTypeGetName(id)),
  family: (type: VgpuType) => told(type, (prepare, id) => prepare.vgpuTypeGetClass(id)),
  license: (type: VgpuType) => told(type, (prepare, id) => prepare.vgpuTypeGetLicense(id)),
  framebuffer: (type: VgpuType) => told(type, (prepare, id) => prepare.vgpuTypeGetFramebufferSize(id)),
  framebufferReservation: (type: VgpuType) =>
    told(type, (prepare, id) => prepare.vgpuTypeGetFbReservation(id)),
  gspHeap: (type: VgpuType) => told(type, (prepare, id) => prepare.vgpuTypeGetGspHeapSize(id)),
  displayHeads: (type: VgpuType) => told(type, (prepare, id) => prepare.vgpuTypeGetNumDisplayHeads(id)),
  frameRateLimit: (type: VgpuType) => told(type, (prepare, id) => prepare.vgpuTypeGetFrameRateLimit(id)),
  maxInstancesPerVm: (type: VgpuType) =>
    told(type, (prepare, id) => prepare.vgpuTypeGetMaxInstancesPerVm(id)),
  maxInstances: (type: VgpuType) =>
    told(type, (prepare, id) => prepare.vgpuTypeGetMaxInstances(type.device.handle, id)),
  gpuInstanceProfileId,
  maxInstancesPerGpuInstance,
  bar1Size,
  pciIds,
  resolution,
  capabilities,
};

/** The members of {@link VgpuType} as promises. */
export type AsyncVgpuType = PromisedSteps<VgpuType, typeof actions>;

/** A kind of virtual GPU that a GPU offers to VMs. What is null this driver does not tell. */
export class VgpuType {
  /**
   * The GPU that offers it.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.device === device); // -> true
   * ```
   */
  readonly device: Device;
  /**
   * NVML's number of the type (`nvmlVgpuTypeId_t`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.id === device.vgpu.supportedTypeIds()?.[0]); // -> true
   * ```
   */
  readonly id: number;
  /**
   * The same members as promises.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(await type?.async.name()); // -> NVIDIA L40S-1B
   * ```
   */
  readonly async: AsyncVgpuType;

  /** Made by {@link Device.vgpuTypes}. */
  constructor(device: Device, id: number) {
    this.device = device;
    this.id = id;
    this.async = promisedSteps(actions, this as VgpuType, device.gpu.deadlineMs);
  }

  /**
   * As `NVIDIA L40S-1B` (`nvmlVgpuTypeGetName`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.name(), type?.framebuffer()); // -> NVIDIA L40S-1B 1073741824
   * ```
   */
  name(): string | null {
    return runNow(actions.name(this));
  }

  /**
   * What it is for, as `Compute` or `NVS` (`nvmlVgpuTypeGetClass`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.family()); // -> NVS
   * ```
   */
  family(): string | null {
    return runNow(actions.family(this));
  }

  /**
   * The licenses that a guest needs, in order of preference (`nvmlVgpuTypeGetLicense`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.license()); // -> GRID-Virtual-PC,2.0;…
   * ```
   */
  license(): string | null {
    return runNow(actions.license(this));
  }

  /**
   * Its memory, in bytes (`nvmlVgpuTypeGetFramebufferSize`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.framebuffer()); // -> 1073741824
   * ```
   */
  framebuffer(): number | null {
    return runNow(actions.framebuffer(this));
  }

  /**
   * What of the GPU's memory is set aside for each beside its own, in bytes (`nvmlVgpuTypeGetFbReservation`, from 550 on).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.framebufferReservation()); // -> 100663296
   * ```
   */
  framebufferReservation(): number | null {
    return runNow(actions.framebufferReservation(this));
  }

  /**
   * What each takes of the heap of the GPU's processor, in bytes (`nvmlVgpuTypeGetGspHeapSize`, from 550 on).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.gspHeap()); // -> 37748736
   * ```
   */
  gspHeap(): number | null {
    return runNow(actions.gspHeap(this));
  }

  /**
   * Its BAR1, in MiB (`nvmlVgpuTypeGetBAR1Info`, from 560 on).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.bar1Size()); // -> 256
   * ```
   */
  bar1Size(): number | null {
    return runNow(bar1Size(this));
  }

  /**
   * How many displays it has (`nvmlVgpuTypeGetNumDisplayHeads`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.displayHeads()); // -> 4
   * ```
   */
  displayHeads(): number | null {
    return runNow(actions.displayHeads(this));
  }

  /**
   * The largest picture of a display, in pixels (`nvmlVgpuTypeGetResolution`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.resolution()); // -> { width: 5120, height: 2880 }
   * ```
   */
  resolution(display = 0): VgpuResolution | null {
    return runNow(resolution(this, display));
  }

  /**
   * Frames a second that it draws at most (`nvmlVgpuTypeGetFrameRateLimit`). Null: there is no limit, too.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.frameRateLimit()); // -> 45
   * ```
   */
  frameRateLimit(): number | null {
    return runNow(actions.frameRateLimit(this));
  }

  /**
   * How many its GPU takes (`nvmlVgpuTypeGetMaxInstances`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.maxInstances()); // -> 32
   * ```
   */
  maxInstances(): number | null {
    return runNow(actions.maxInstances(this));
  }

  /**
   * How many one VM takes (`nvmlVgpuTypeGetMaxInstancesPerVm`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.maxInstancesPerVm()); // -> 1
   * ```
   */
  maxInstancesPerVm(): number | null {
    return runNow(actions.maxInstancesPerVm(this));
  }

  /**
   * How many one GPU instance takes (`nvmlVgpuTypeGetMaxInstancesPerGpuInstance`, from 575 on).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.maxInstancesPerGpuInstance()); // -> null
   * ```
   */
  maxInstancesPerGpuInstance(): number | null {
    return runNow(maxInstancesPerGpuInstance(this));
  }

  /**
   * The MIG profile that it needs (`nvmlVgpuTypeGetGpuInstanceProfileId`). Null: it needs none, too.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.gpuInstanceProfileId()); // -> null
   * ```
   */
  gpuInstanceProfileId(): number | null {
    return runNow(gpuInstanceProfileId(this));
  }

  /**
   * What a guest sees on its bus (`nvmlVgpuTypeGetDeviceID`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.pciIds()?.deviceId.toString(16)); // -> 26b910de
   * ```
   */
  pciIds(): { readonly deviceId: number; readonly subsystemId: number } | null {
    return runNow(pciIds(this));
  }

  /**
   * What it can do (`nvmlVgpuTypeGetCapabilities`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [type] = device.vgpuTypes() ?? [];
   * console.log(type?.capabilities().exclusiveType); // -> false
   * ```
   */
  capabilities(): VgpuTypeCapabilities {
    return runNow(capabilities(this));
  }
}

showAs(VgpuType, ({ id, device }) => ({ id, device: device.uuid }));

const NO_PROFILE = 0xffffffff;

function* gpuInstanceProfileId(type: VgpuType): Steps<number | null> {
  const profile = yield* told(type, (prepare, id) => prepare.vgpuTypeGetGpuInstanceProfileId(id));
  return profile === NO_PROFILE ? null : profile;
}

function* maxInstancesPerGpuInstance(type: VgpuType): Steps<number | null> {
  const found = yield* told(type, (prepare, id) =>
    prepare.vgpuTypeGetMaxInstancesPerGpuInstance({ vgpuTypeId: id }),
  );
  return found?.maxInstancePerGI ?? null;
}

function* bar1Size(type: VgpuType): Steps<number | null> {
  const found = yield* told(type, (prepare, id) => prepare.vgpuTypeGetBAR1Info(id));
  return found?.bar1Size ?? null;
}

function* pciIds(type: VgpuType): Steps<{ readonly deviceId: number; readonly subsystemId: number } | null> {
  const found = yield* told(type, (prepare, id) => prepare.vgpuTypeGetDeviceID(id));
  return found === null ? null : { deviceId: Number(found.deviceID), subsystemId: Number(found.subsystemID) };
}

function* resolution(type: VgpuType, display = 0): Steps<VgpuResolution | null> {
  const found = yield* told(type, (prepare, id) => prepare.vgpuTypeGetResolution(id, display));
  return found === null ? null : { width: found.xdim, height: found.ydim };
}

function* capabilities(type: VgpuType): Steps<VgpuTypeCapabilities> {
  const flag = function* (capability: VgpuCapability): Steps<boolean | null> {
    const found = yield* told(type, (prepare, id) => prepare.vgpuTypeGetCapabilities(id, capability));
    return found === null ? null : found !== 0;
  };
  return {
    nvlinkP2p: yield* flag(VgpuCapability.NVLINK_P2P),
    gpuDirect: yield* flag(VgpuCapability.GPUDIRECT),
    multiVgpuExclusive: yield* flag(VgpuCapability.MULTI_VGPU_EXCLUSIVE),
    exclusiveType: yield* flag(VgpuCapability.EXCLUSIVE_TYPE),
    exclusiveSize: yield* flag(VgpuCapability.EXCLUSIVE_SIZE),
  };
}
