import type { Device } from '../device.ts';
import { promisedSteps, type PromisedSteps } from '../promised-steps.ts';
import type { CaptureSession, EncoderSession } from '../readings/video.ts';
import { runNow } from '../steps.ts';
import {
  instanceActions,
  type VgpuLicense,
  type VgpuProcessStats,
  type VgpuVideoLoad,
  type VgpuVm,
} from './instance-readings.ts';
import type { VgpuType } from './vgpu-type.ts';
import { showAs } from '../shown.ts';

/** The members of {@link VgpuInstance} as promises. */
export type AsyncVgpuInstance = PromisedSteps<VgpuInstance, typeof instanceActions>;

/**
 * A virtual GPU that works for a VM, seen from its host. What is null this driver or its guest does not tell; once it has
 * ended its members throw NvmlError NOT_FOUND or INVALID_ARGUMENT.
 */
export class VgpuInstance {
  /**
   * The GPU that it is on.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.activeVgpus()?.[0]?.device === device); // -> true
   * ```
   */
  readonly device: Device;
  /**
   * NVML's number of the instance (`nvmlVgpuInstance_t`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.activeVgpus()?.map(({ id }) => id)); // -> [ 3251634213, 3251634214 ]
   * ```
   */
  readonly id: number;
  /**
   * The same members as promises.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(await device.activeVgpus()?.[0]?.async.framebufferUsage()); // -> 3221225472
   * ```
   */
  readonly async: AsyncVgpuInstance;

  /** Made by {@link Device.activeVgpus}. */
  constructor(device: Device, id: number) {
    this.device = device;
    this.id = id;
    this.async = promisedSteps(instanceActions, this as VgpuInstance, device.gpu.deadlineMs);
  }

  /**
   * What identifies it (`nvmlVgpuInstanceGetUUID`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.uuid()); // -> …-…-…-…-…
   * ```
   */
  uuid(): string | null {
    return runNow(instanceActions.uuid(this));
  }

  /**
   * The UUID of its mediated device (`nvmlVgpuInstanceGetMdevUUID`). Null: the host uses none.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.activeVgpus()?.[0]?.mdevUuid()); // -> …
   * ```
   */
  mdevUuid(): string | null {
    return runNow(instanceActions.mdevUuid(this));
  }

  /**
   * What it is (`nvmlVgpuInstanceGetType`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.activeVgpus()?.[0]?.type()?.name()); // -> NVIDIA L40S-8Q
   * ```
   */
  type(): VgpuType | null {
    return runNow(instanceActions.type(this));
  }

  /**
   * The VM that it works for (`nvmlVgpuInstanceGetVmID`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.activeVgpus()?.[0]?.vm()?.idType); // -> uuid
   * ```
   */
  vm(): VgpuVm | null {
    return runNow(instanceActions.vm(this));
  }

  /**
   * The guest's driver (`nvmlVgpuInstanceGetVmDriverVersion`). Null: none is loaded there yet, too.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.activeVgpus()?.[0]?.guestDriverVersion()); // -> 580.65.06
   * ```
   */
  guestDriverVersion(): string | null {
    return runNow(instanceActions.guestDriverVersion(this));
  }

  /**
   * Where the guest has it on its bus (`nvmlVgpuInstanceGetGpuPciId`, from 535 on).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.activeVgpus()?.[0]?.guestPciBusId()); // -> 00000000:02:00.0
   * ```
   */
  guestPciBusId(): string | null {
    return runNow(instanceActions.guestPciBusId(this));
  }

  /**
   * The memory that its guest uses, in bytes (`nvmlVgpuInstanceGetFbUsage`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.framebufferUsage()); // -> 3221225472
   * ```
   */
  framebufferUsage(): number | null {
    return runNow(instanceActions.framebufferUsage(this));
  }

  /**
   * Frames a second that it draws at most (`nvmlVgpuInstanceGetFrameRateLimit`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.frameRateLimit()); // -> 60
   * ```
   */
  frameRateLimit(): number | null {
    return runNow(instanceActions.frameRateLimit(this));
  }

  /**
   * Whether its memory corrects errors (`nvmlVgpuInstanceGetEccMode`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.eccMode()); // -> true
   * ```
   */
  eccMode(): boolean | null {
    return runNow(instanceActions.eccMode(this));
  }

  /**
   * Whether its guest has its license (`nvmlVgpuInstanceGetLicenseInfo_v2`, before it `nvmlVgpuInstanceGetLicenseInfo`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.license()?.isLicensed); // -> true
   * ```
   */
  license(): VgpuLicense | null {
    return runNow(instanceActions.license(this));
  }

  /**
   * The GPU instance that it is on (`nvmlVgpuInstanceGetGpuInstanceId`). Null: the GPU is not divided, too.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.gpuInstanceId()); // -> null
   * ```
   */
  gpuInstanceId(): number | null {
    return runNow(instanceActions.gpuInstanceId(this));
  }

  /**
   * Where it lies in the memory of its GPU (`nvmlVgpuInstanceGetPlacementId`, from 550 on).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.placementId()); // -> null
   * ```
   */
  placementId(): number | null {
    return runNow(instanceActions.placementId(this));
  }

  /**
   * What a migration has to carry, in bytes (`nvmlVgpuInstanceGetRuntimeStateSize`, from 570 on).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.runtimeStateSize()); // -> 100663296
   * ```
   */
  runtimeStateSize(): number | null {
    return runNow(instanceActions.runtimeStateSize(this));
  }

  /**
   * What a migration compares with the GPU of the other host, opaque (`nvmlVgpuInstanceGetMetadata`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.metadata() instanceof Uint8Array); // -> true
   * ```
   */
  metadata(): Uint8Array | null {
    return runNow(instanceActions.metadata(this));
  }

  /**
   * Its share of the encoder, in percent (`nvmlVgpuInstanceGetEncoderCapacity`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.encoderCapacity()); // -> 100
   * ```
   */
  encoderCapacity(): number | null {
    return runNow(instanceActions.encoderCapacity(this));
  }

  /**
   * Sets its share of the encoder, in percent (`nvmlVgpuInstanceSetEncoderCapacity`). Root only: throws NvmlError
   * ERROR_NO_PERMISSION for others, ERROR_INVALID_ARGUMENT above 100.
   *
   * @example
   * ```ts
   * // on vgpu-host, as root
   * const [vgpu] = device.activeVgpus() ?? [];
   * vgpu?.setEncoderCapacity(50);
   * console.log(vgpu?.encoderCapacity()); // -> 50
   * ```
   */
  setEncoderCapacity(percent: number): void {
    runNow(instanceActions.setEncoderCapacity(this, percent));
  }

  /**
   * What it encodes (`nvmlVgpuInstanceGetEncoderStats`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.encoderLoad()); // -> { sessions: …
   * ```
   */
  encoderLoad(): VgpuVideoLoad | null {
    return runNow(instanceActions.encoderLoad(this));
  }

  /**
   * What is captured of its pictures (`nvmlVgpuInstanceGetFBCStats`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.captureLoad()); // -> { sessions: …
   * ```
   */
  captureLoad(): VgpuVideoLoad | null {
    return runNow(instanceActions.captureLoad(this));
  }

  /**
   * The processes in the guest that encode video (`nvmlVgpuInstanceGetEncoderSessions`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.encoderSessions()?.[0]?.codec); // -> h264
   * ```
   */
  encoderSessions(): EncoderSession[] | null {
    return runNow(instanceActions.encoderSessions(this));
  }

  /**
   * The processes in the guest that capture what is drawn (`nvmlVgpuInstanceGetFBCSessions`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.captureSessions()?.[0]?.kind); // -> hardware-encoder
   * ```
   */
  captureSessions(): CaptureSession[] | null {
    return runNow(instanceActions.captureSessions(this));
  }

  /**
   * Whether processes in the guest are accounted for (`nvmlVgpuInstanceGetAccountingMode`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.isAccounting()); // -> true
   * ```
   */
  isAccounting(): boolean | null {
    return runNow(instanceActions.isAccounting(this));
  }

  /**
   * The processes in the guest that were accounted for, by their numbers there (`nvmlVgpuInstanceGetAccountingPids`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(vgpu?.accountingPids()); // -> [ 2417, 988, 871 ]
   * ```
   */
  accountingPids(): number[] | null {
    return runNow(instanceActions.accountingPids(this));
  }

  /**
   * What one of them did (`nvmlVgpuInstanceGetAccountingStats`). Throws NvmlError NOT_FOUND for another number.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * const [pid] = vgpu?.accountingPids() ?? [];
   * console.log(vgpu?.accountingStats(pid)?.isRunning); // -> true
   * ```
   */
  accountingStats(pid: number): VgpuProcessStats | null {
    return runNow(instanceActions.accountingStats(this, pid));
  }

  /**
   * Forgets the processes that have ended (`nvmlVgpuInstanceClearAccountingPids`). Root only: throws NvmlError
   * ERROR_NO_PERMISSION for others.
   *
   * @example
   * ```ts
   * // on vgpu-host, as root
   * const [vgpu] = device.activeVgpus() ?? [];
   * vgpu?.clearAccounting();
   * console.log(vgpu?.accountingPids()); // -> [ 2417, 988 ]
   * ```
   */
  clearAccounting(): void {
    runNow(instanceActions.clearAccounting(this));
  }
}

showAs(VgpuInstance, ({ id, device }) => ({ id, device: device.uuid }));
