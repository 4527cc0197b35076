import { Access } from './access.ts';
import { callAsync } from './async-call.ts';
import { DeviceReadings } from './device-readings.ts';
import { fieldAnswers, type FieldAnswer, type FieldRequest } from './fields.ts';
import { asyncReadings, bindGetters, type AsyncReadings, type Getters } from './getters.ts';
import type { Gpu } from './gpu.ts';
import { MigDevice, migDevicesOf } from './mig-device.ts';
import type { DeviceHandle } from './raw/structs.ts';
import { supportedGraphicsClocks } from './readings/clocks.ts';
import type { GpuProcess } from './readings/processes.ts';
import { fanSpeedOf } from './readings/thermal.ts';
import { ask, runLater, runNow } from './steps.ts';

/** The members of {@link Device} as promises. */
export type AsyncDevice = AsyncReadings & {
  readonly migDevices: () => Promise<MigDevice[]>;
  readonly fieldValues: (requests: readonly FieldRequest[]) => Promise<FieldAnswer[]>;
  readonly setPowerLimit: (limitMilliwatts: number) => Promise<void>;
};

/**
 * A GPU. Its getters are synchronous and take microseconds on a healthy driver; `device.async` has the same ones on the
 * GPU's own thread and with a deadline, for a program that must not wait for a GPU that hangs.
 *
 * `null` always means "this GPU or this driver does not provide it"; everything else that fails throws an
 * {@link NvmlError}. A device is known by its UUID, so it stays valid over resets.
 */
export class Device extends DeviceReadings {
  /** Its place on the bus, as `00000000:1a:00.0` (`nvmlDeviceGetPciInfo_v3`). Null: the driver does not tell. */
  readonly pciBusId: string | null;
  readonly #gpu: Gpu;
  readonly #getters: Getters;
  #async: AsyncDevice | null = null;

  /** Made by {@link Nvml}; a program does not make devices. */
  constructor(gpu: Gpu, pciBusId: string | null, getters: Getters = bindGetters(gpu)) {
    super(getters);
    this.#gpu = gpu;
    this.pciBusId = pciBusId;
    this.#getters = getters;
  }

  /** The same members as promises: on the GPU's own thread, with the deadline of {@link Nvml.open}. */
  get async(): AsyncDevice {
    this.#async ??= this.#promised();
    return this.#async;
  }

  /** What identifies it, as `GPU-8f2d4a61-…` (`nvmlDeviceGetUUID`). */
  get uuid(): string {
    return this.#gpu.uuid;
  }

  /** Its place in the driver's list (`nvmlDeviceGetIndex`). It shifts when a GPU before it is lost: not an identity. */
  get index(): number {
    return this.#gpu.index;
  }

  /** Its handle now, for `nvml.raw` (`nvmlDevice_t`). */
  get handle(): DeviceHandle {
    return this.#gpu.handle;
  }

  /** @internal What its readings are made of; for snapshots. */
  get gpu(): Gpu {
    return this.#gpu;
  }

  /** @internal What a snapshot is made of. */
  get getters(): Getters {
    return this.#getters;
  }

  /**
   * The speed of each fan in percent of the highest; it may pass 100 (`nvmlDeviceGetNumFans`, `nvmlDeviceGetFanSpeed_v2`).
   * Null: this GPU has no fan, or does not tell.
   */
  fanSpeeds(): (number | null)[] | null {
    const count = this.fanCount();
    if (count === null || count === 0) return null;
    return Array.from({ length: count }, (_, fan) => new Access(fanSpeedOf(fan), this.#gpu).now());
  }

  /**
   * The graphics clocks that may be asked for beside one memory clock, in MHz (`nvmlDeviceGetSupportedGraphicsClocks`).
   * @param memoryClockMHz one of {@link Device.supportedMemoryClocks}
   */
  supportedGraphicsClocks(memoryClockMHz: number): number[] | null {
    return new Access(supportedGraphicsClocks(memoryClockMHz), this.#gpu).now();
  }

  /**
   * Every process that holds the GPU, with what it does there; one that computes and draws is there twice. Null: the
   * driver gives none of the three lists (those of {@link Device.computeProcesses} and its neighbours).
   */
  processes(): GpuProcess[] | null {
    const lists = [this.computeProcesses(), this.graphicsProcesses(), this.mpsProcesses()];
    return lists.every((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
  }

  /** Its MIG devices (`nvmlDeviceGetMigDeviceHandleByIndex`); none where it has no MIG mode or is not divided. */
  migDevices(): MigDevice[] {
    return runNow(migDevicesOf(this, this.#gpu));
  }

  /**
   * Fields by number, all in one call; each has a value or an error of its own (`nvmlDeviceGetFieldValues`). The unit of a
   * field is told by NVML's header beside its number.
   */
  fieldValues(requests: readonly FieldRequest[]): FieldAnswer[] {
    return runNow(fieldAnswers(this.#gpu, requests));
  }

  /** Sets the power limit in mW, until the driver is loaded again; root only (`nvmlDeviceSetPowerManagementLimit`). */
  setPowerLimit(limitMilliwatts: number): void {
    const { prepare, handle } = this.#gpu;
    runNow(ask(prepare.deviceSetPowerManagementLimit(handle, limitMilliwatts)));
  }

  #promised(): AsyncDevice {
    const gpu = this.#gpu;
    const { prepare, deadlineMs } = gpu;
    return Object.assign(asyncReadings(this.#getters), {
      migDevices: () => runLater(migDevicesOf(this, gpu), deadlineMs),
      fieldValues: (requests: readonly FieldRequest[]) => runLater(fieldAnswers(gpu, requests), deadlineMs),
      setPowerLimit: (limit: number) =>
        callAsync(prepare.deviceSetPowerManagementLimit(gpu.handle, limit), deadlineMs),
    });
  }
}
