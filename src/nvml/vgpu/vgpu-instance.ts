import { orNull } from '../actions/action.ts';
import type { Call } from '../call.ts';
import type { Device } from '../device.ts';
import { isUnsupported } from '../errors.ts';
import { promisedSteps, type PromisedSteps } from '../promised-steps.ts';
import type { PreparedCalls } from '../raw/functions.ts';
import { ask, runNow, type Steps } from '../steps.ts';
import { VgpuType } from './vgpu-type.ts';

/** The VM that a vGPU works for. */
export type VgpuVm = { readonly id: string; readonly idType: 'domain' | 'uuid' | number };

/** Whether the guest has the license that its type needs. */
export type VgpuLicense = {
  readonly isLicensed: boolean;
  /** NVML's number of the state (`NVML_GRID_LICENSE_STATE_*`). */
  readonly state: number;
  /** When it ends. Null: it does not, or there is none. */
  readonly expires: Date | null;
};

/** What the guest's driver encodes or captures. */
export type VgpuVideoLoad = {
  readonly sessions: number;
  readonly averageFps: number;
  /** In microseconds. */
  readonly averageLatencyUs: number;
};

/** What a process in the guest did. */
export type VgpuProcessStats = {
  readonly isRunning: boolean;
  /** In percent of its life. */
  readonly gpuUtilization: number;
  readonly memoryUtilization: number;
  /** The most memory that it had, in bytes. */
  readonly maxMemoryUsage: number;
  readonly timeMs: number;
  /** Microseconds since 1970. */
  readonly startTimeUs: number;
};

/** One reading of an instance, on the lane of its GPU. */
function* told<T>(
  { device, id }: VgpuInstance,
  make: (prepare: PreparedCalls, id: number) => Call<T>,
): Steps<T | null> {
  return yield* orNull(ask({ ...make(device.gpu.prepare, id), lane: device.handle }));
}

function* change(
  { device, id }: VgpuInstance,
  make: (prepare: PreparedCalls, id: number) => Call<void>,
): Steps<void> {
  yield* ask({ ...make(device.gpu.prepare, id), lane: device.handle });
}

const actions = {
  uuid: (vgpu: VgpuInstance) => told(vgpu, (prepare, id) => prepare.vgpuInstanceGetUUID(id)),
  mdevUuid: (vgpu: VgpuInstance) => told(vgpu, (prepare, id) => prepare.vgpuInstanceGetMdevUUID(id)),
  guestDriverVersion: (vgpu: VgpuInstance) =>
    told(vgpu, (prepare, id) => prepare.vgpuInstanceGetVmDriverVersion(id)),
  framebufferUsage: (vgpu: VgpuInstance) => told(vgpu, (prepare, id) => prepare.vgpuInstanceGetFbUsage(id)),
  frameRateLimit: (vgpu: VgpuInstance) =>
    told(vgpu, (prepare, id) => prepare.vgpuInstanceGetFrameRateLimit(id)),
  encoderCapacity: (vgpu: VgpuInstance) =>
    told(vgpu, (prepare, id) => prepare.vgpuInstanceGetEncoderCapacity(id)),
  guestPciBusId: (vgpu: VgpuInstance) => told(vgpu, (prepare, id) => prepare.vgpuInstanceGetGpuPciId(id)),
  gpuInstanceId: (vgpu: VgpuInstance) =>
    told(vgpu, (prepare, id) => prepare.vgpuInstanceGetGpuInstanceId(id)),
  accountingPids: (vgpu: VgpuInstance) =>
    told(vgpu, (prepare, id) => prepare.vgpuInstanceGetAccountingPids(id)),
  clearAccounting: (vgpu: VgpuInstance) =>
    change(vgpu, (prepare, id) => prepare.vgpuInstanceClearAccountingPids(id)),
  setEncoderCapacity: (vgpu: VgpuInstance, percent: number) =>
    change(vgpu, (prepare, id) => prepare.vgpuInstanceSetEncoderCapacity(id, percent)),
  metadata,
  type: typeOf,
  vm: vmOf,
  license: licenseOf,
  eccMode,
  placementId,
  runtimeStateSize,
  encoderLoad,
  captureLoad,
  isAccounting,
  accountingStats,
};

/** The members of {@link VgpuInstance} as promises. */
export type AsyncVgpuInstance = PromisedSteps<VgpuInstance, typeof actions>;

/**
 * A virtual GPU that works for a VM, seen from its host. What is null this driver or its guest does not tell; once it has
 * ended its members throw NvmlError NOT_FOUND or INVALID_ARGUMENT.
 */
export class VgpuInstance {
  /** The GPU that it is on. */
  readonly device: Device;
  /** NVML's number of the instance (`nvmlVgpuInstance_t`). */
  readonly id: number;
  /** The same members as promises. */
  readonly async: AsyncVgpuInstance;

  /** Made by {@link Device.activeVgpus}. */
  constructor(device: Device, id: number) {
    this.device = device;
    this.id = id;
    this.async = promisedSteps(actions, this as VgpuInstance, device.gpu.deadlineMs);
  }

  /**
   * What identifies it (`nvmlVgpuInstanceGetUUID`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.type()?.name(), vgpu?.vm()?.idType); // -> NVIDIA L40S-… uuid
   * ```
   */
  uuid(): string | null {
    return runNow(actions.uuid(this));
  }

  /** The UUID of its mediated device (`nvmlVgpuInstanceGetMdevUUID`). Null: the host uses none. */
  mdevUuid(): string | null {
    return runNow(actions.mdevUuid(this));
  }

  /** What it is (`nvmlVgpuInstanceGetType`). */
  type(): VgpuType | null {
    return runNow(typeOf(this));
  }

  /** The VM that it works for (`nvmlVgpuInstanceGetVmID`). */
  vm(): VgpuVm | null {
    return runNow(vmOf(this));
  }

  /** The guest's driver (`nvmlVgpuInstanceGetVmDriverVersion`). Null: none is loaded there yet, too. */
  guestDriverVersion(): string | null {
    return runNow(actions.guestDriverVersion(this));
  }

  /** Where the guest has it on its bus (`nvmlVgpuInstanceGetGpuPciId`, from 535 on). */
  guestPciBusId(): string | null {
    return runNow(actions.guestPciBusId(this));
  }

  /** The memory that its guest uses, in bytes (`nvmlVgpuInstanceGetFbUsage`). */
  framebufferUsage(): number | null {
    return runNow(actions.framebufferUsage(this));
  }

  /** Frames a second that it draws at most (`nvmlVgpuInstanceGetFrameRateLimit`). */
  frameRateLimit(): number | null {
    return runNow(actions.frameRateLimit(this));
  }

  /** Whether its memory corrects errors (`nvmlVgpuInstanceGetEccMode`). */
  eccMode(): boolean | null {
    return runNow(eccMode(this));
  }

  /** Whether its guest has its license (`nvmlVgpuInstanceGetLicenseInfo_v2`, before it `nvmlVgpuInstanceGetLicenseInfo`). */
  license(): VgpuLicense | null {
    return runNow(licenseOf(this));
  }

  /** The GPU instance that it is on (`nvmlVgpuInstanceGetGpuInstanceId`). Null: the GPU is not divided, too. */
  gpuInstanceId(): number | null {
    return runNow(actions.gpuInstanceId(this));
  }

  /** Where it lies in the memory of its GPU (`nvmlVgpuInstanceGetPlacementId`, from 550 on). */
  placementId(): number | null {
    return runNow(placementId(this));
  }

  /** What a migration has to carry, in bytes (`nvmlVgpuInstanceGetRuntimeStateSize`, from 570 on). */
  runtimeStateSize(): number | null {
    return runNow(runtimeStateSize(this));
  }

  /** What a migration compares with the GPU of the other host, opaque (`nvmlVgpuInstanceGetMetadata`). */
  metadata(): Uint8Array | null {
    return runNow(metadata(this));
  }

  /** Its share of the encoder, in percent (`nvmlVgpuInstanceGetEncoderCapacity`). */
  encoderCapacity(): number | null {
    return runNow(actions.encoderCapacity(this));
  }

  /** Sets its share of the encoder, in percent; root only (`nvmlVgpuInstanceSetEncoderCapacity`). */
  setEncoderCapacity(percent: number): void {
    runNow(actions.setEncoderCapacity(this, percent));
  }

  /** What it encodes (`nvmlVgpuInstanceGetEncoderStats`). */
  encoderLoad(): VgpuVideoLoad | null {
    return runNow(encoderLoad(this));
  }

  /** What is captured of its pictures (`nvmlVgpuInstanceGetFBCStats`). */
  captureLoad(): VgpuVideoLoad | null {
    return runNow(captureLoad(this));
  }

  /** Whether processes in the guest are accounted for (`nvmlVgpuInstanceGetAccountingMode`). */
  isAccounting(): boolean | null {
    return runNow(isAccounting(this));
  }

  /** The processes in the guest that were accounted for, by their numbers there (`nvmlVgpuInstanceGetAccountingPids`). */
  accountingPids(): number[] | null {
    return runNow(actions.accountingPids(this));
  }

  /** What one of them did (`nvmlVgpuInstanceGetAccountingStats`). Throws NvmlError NOT_FOUND for another number. */
  accountingStats(pid: number): VgpuProcessStats | null {
    return runNow(accountingStats(this, pid));
  }

  /** Forgets the processes that have ended; root only (`nvmlVgpuInstanceClearAccountingPids`). */
  clearAccounting(): void {
    runNow(actions.clearAccounting(this));
  }
}

function* typeOf(vgpu: VgpuInstance): Steps<VgpuType | null> {
  const id = yield* told(vgpu, (prepare, instance) => prepare.vgpuInstanceGetType(instance));
  return id === null ? null : new VgpuType(vgpu.device, id);
}

function* vmOf(vgpu: VgpuInstance): Steps<VgpuVm | null> {
  const found = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetVmID(id));
  if (found === null) return null;
  const { vmId, vmIdType } = found;
  return { id: vmId, idType: vmIdType === 0 ? 'domain' : vmIdType === 1 ? 'uuid' : vmIdType };
}

const LICENSE_EXPIRES = 2;

function* licenseOf(vgpu: VgpuInstance): Steps<VgpuLicense | null> {
  const { prepare } = vgpu.device.gpu;
  for (const form of [
    prepare.vgpuInstanceGetLicenseInfo_v2(vgpu.id),
    prepare.vgpuInstanceGetLicenseInfo(vgpu.id),
  ]) {
    try {
      const { isLicensed, currentState, licenseExpiry } = yield* ask(form);
      const { year, month, day, hour, min, sec, status } = licenseExpiry;
      const expires =
        status === LICENSE_EXPIRES ? new Date(Date.UTC(year, month - 1, day, hour, min, sec)) : null;
      return { isLicensed: isLicensed === 1, state: currentState, expires };
    } catch (error) {
      if (!isUnsupported(error)) throw error;
    }
  }
  return null;
}

function* eccMode(vgpu: VgpuInstance): Steps<boolean | null> {
  const mode = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetEccMode(id));
  return mode === null ? null : mode === 1;
}

function* placementId(vgpu: VgpuInstance): Steps<number | null> {
  const found = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetPlacementId(id));
  return found === null || found.placementId === 0xffffffff ? null : found.placementId;
}

function* runtimeStateSize(vgpu: VgpuInstance): Steps<number | null> {
  const found = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetRuntimeStateSize(id));
  return found?.size ?? null;
}

function* metadata(vgpu: VgpuInstance): Steps<Uint8Array | null> {
  return (yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetMetadata(id)))?.bytes ?? null;
}

function* encoderLoad(vgpu: VgpuInstance): Steps<VgpuVideoLoad | null> {
  const found = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetEncoderStats(id));
  if (found === null) return null;
  const { sessionCount, averageFps, averageLatency } = found;
  return { sessions: sessionCount, averageFps, averageLatencyUs: averageLatency };
}

function* captureLoad(vgpu: VgpuInstance): Steps<VgpuVideoLoad | null> {
  const found = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetFBCStats(id));
  if (found === null) return null;
  const { sessionsCount, averageFPS, averageLatency } = found;
  return { sessions: sessionsCount, averageFps: averageFPS, averageLatencyUs: averageLatency };
}

function* isAccounting(vgpu: VgpuInstance): Steps<boolean | null> {
  const mode = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetAccountingMode(id));
  return mode === null ? null : mode === 1;
}

function* accountingStats(vgpu: VgpuInstance, pid: number): Steps<VgpuProcessStats | null> {
  const found = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetAccountingStats(id, pid));
  if (found === null) return null;
  return {
    isRunning: found.isRunning === 1,
    gpuUtilization: found.gpuUtilization,
    memoryUtilization: found.memoryUtilization,
    maxMemoryUsage: found.maxMemoryUsage,
    timeMs: found.time,
    startTimeUs: found.startTime,
  };
}
