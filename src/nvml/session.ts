import { Device } from './device.ts';
import { isUnsupported, NvmlError, NvmlTimeoutError } from './errors.ts';
import { Gpu } from './gpu.ts';
import type { LibraryFile } from './library-file.ts';
import { normalisePciBusId } from './pci-address.ts';
import type { PreparedCalls } from './raw/functions.ts';
import type { DeviceHandle } from './raw/structs.ts';
import { ask, type Steps } from './steps.ts';
import { UnavailableDevice } from './unavailable-device.ts';

/** An opened library, and the GPUs that were seen through it. */
export class Session {
  readonly library: LibraryFile;
  readonly prepare: PreparedCalls;
  readonly driverVersion: string;
  readonly deadlineMs: number;
  readonly #byUuid = new Map<string, { readonly gpu: Gpu; readonly device: Device }>();
  readonly #onClose = new Set<() => void>();
  /** What the driver listed last; null: nobody has asked. */
  listed: readonly (Device | UnavailableDevice)[] | null = null;

  constructor(library: LibraryFile, prepare: PreparedCalls, driverVersion: string, deadlineMs: number) {
    this.library = library;
    this.prepare = prepare;
    this.driverVersion = driverVersion;
    this.deadlineMs = deadlineMs;
  }

  /** Every GPU that the driver counts; one that does not answer hides no other. */
  *list(): Steps<readonly (Device | UnavailableDevice)[]> {
    const count = yield* ask(this.prepare.deviceGetCount_v2());
    const found: (Device | UnavailableDevice)[] = [];
    for (let index = 0; index < count; index++) {
      try {
        found.push(yield* this.byIndex(index));
      } catch (error) {
        if (!(error instanceof NvmlError || error instanceof NvmlTimeoutError)) throw error;
        found.push(new UnavailableDevice(index, error, this.#lastAt(index, count)));
      }
    }
    this.listed = found;
    return found;
  }

  /** What was at this place while as many were counted: a lost GPU that is still counted keeps its place. */
  #lastAt(index: number, count: number): Device | UnavailableDevice | null {
    return this.listed?.length === count ? (this.listed[index] ?? null) : null;
  }

  *byIndex(index: number): Steps<Device> {
    return yield* this.#device(yield* ask(this.prepare.deviceGetHandleByIndex_v2(index)), index);
  }

  *byUuid(uuid: string): Steps<Device> {
    // NVML would give a handle, and half of what a GPU has would fail on it.
    if (uuid.startsWith('MIG-')) {
      throw new RangeError(
        `${uuid} is a part of a GPU, not a GPU: look for it in the migDevices() of the GPUs.`,
      );
    }
    return yield* this.#device(yield* ask(this.prepare.deviceGetHandleByUUID(uuid)), null);
  }

  *byPciBusId(busId: string): Steps<Device> {
    return yield* this.#device(yield* ask(this.prepare.deviceGetHandleByPciBusId_v2(busId)), null);
  }

  /** The device that an event's handle stands for. */
  deviceOf(handle: DeviceHandle): Device | null {
    for (const { gpu, device } of this.#byUuid.values()) if (gpu.handle === handle) return device;
    return null;
  }

  onClose(listener: () => void): void {
    this.#onClose.add(listener);
  }

  offClose(listener: () => void): void {
    this.#onClose.delete(listener);
  }

  /** Ends what depends on the library. */
  close(): void {
    for (const listener of [...this.#onClose]) listener();
  }

  *#device(handle: DeviceHandle, index: number | null): Steps<Device> {
    const uuid = yield* ask(this.prepare.deviceGetUUID(handle));
    const place = index ?? (yield* ask(this.prepare.deviceGetIndex(handle)));
    const known = this.#byUuid.get(uuid);
    if (known !== undefined) {
      known.gpu.adopt(handle);
      known.gpu.index = place;
      return known.device;
    }
    const gpu = new Gpu(this, uuid, handle, place);
    const device = new Device(gpu, yield* this.#busId(handle));
    this.#byUuid.set(uuid, { gpu, device });
    return device;
  }

  *#busId(handle: DeviceHandle): Steps<string | null> {
    try {
      const { busId } = yield* ask(this.prepare.deviceGetPciInfo_v3(handle));
      return normalisePciBusId(busId) ?? busId;
    } catch (error) {
      if (isUnsupported(error)) return null;
      throw error;
    }
  }
}
