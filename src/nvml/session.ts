import { checkString } from './arguments.ts';
import type { Call } from './call.ts';
import { Device } from './device.ts';
import { connect, disconnect, type Connection } from './connection.ts';
import { isNotFound, isUnsupported, NvmlError, NvmlTimeoutError } from './errors.ts';
import { Gpu } from './gpu.ts';
import type { LibraryFile } from './library-file.ts';
import { normalisePciBusId } from './pci-address.ts';
import { Return } from './raw/enums.ts';
import type { PreparedCalls } from './raw/functions.ts';
import type { DeviceHandle } from './raw/structs.ts';
import type { Raw } from './raw.ts';
import { ask, type Steps } from './steps.ts';
import { UnavailableDevice } from './unavailable-device.ts';

/** An opened library, and the GPUs that were seen through it. The library may be opened again; the GPUs stay. */
export class Session {
  readonly deadlineMs: number;
  readonly #libraryPath: string | null;
  readonly #byUuid = new Map<string, { readonly gpu: Gpu; readonly device: Device }>();
  readonly #onClose = new Set<() => void>();
  #connection: Connection;
  /** The library is closed: for good, or until it is opened again. */
  #isClosed = false;
  /** What the driver listed last; null: nobody has asked. */
  listed: readonly (Device | UnavailableDevice)[] | null = null;

  private constructor(connection: Connection, libraryPath: string | null, deadlineMs: number) {
    this.#connection = connection;
    this.#libraryPath = libraryPath;
    this.deadlineMs = deadlineMs;
  }

  static async open(libraryPath: string | null, deadlineMs: number): Promise<Session> {
    return new Session(await connect(libraryPath, deadlineMs), libraryPath, deadlineMs);
  }

  get library(): LibraryFile {
    return this.#connection.library;
  }

  get raw(): Raw {
    return this.#connection.raw;
  }

  get prepare(): PreparedCalls {
    return this.#connection.raw.prepare;
  }

  get driverVersion(): string {
    return this.#connection.driverVersion;
  }

  get isClosed(): boolean {
    return this.#isClosed;
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
    // The same array while nothing has changed: plans are made of it.
    const { listed } = this;
    if (listed?.length !== found.length || found.some((device, i) => device !== listed[i]))
      this.listed = found;
    return this.listed ?? found;
  }

  /** What was at this place while as many were counted: a lost GPU that is still counted keeps its place. */
  #lastAt(index: number, count: number): Device | UnavailableDevice | null {
    return this.listed?.length === count ? (this.listed[index] ?? null) : null;
  }

  *byIndex(index: number): Steps<Device> {
    try {
      return yield* this.#device(yield* ask(this.prepare.deviceGetHandleByIndex_v2(index)), index);
    } catch (error) {
      if (!(error instanceof NvmlError) || error.status !== Return.ERROR_INVALID_ARGUMENT) throw error;
      const count = yield* ask(this.prepare.deviceGetCount_v2());
      if (index < count) throw error;
      throw new NvmlError(
        error.status,
        error.function,
        `there is no GPU ${index}; the driver counts ${count}, from 0`,
      );
    }
  }

  *byUuid(uuid: string): Steps<Device> {
    checkString(uuid, '', 'uuid');
    // NVML would give a handle, and half of what a GPU has would fail on it.
    if (uuid.startsWith('MIG-')) {
      throw new RangeError(
        `${uuid} is a part of a GPU, not a GPU: look for it in the migDevices() of the GPUs.`,
      );
    }
    return yield* this.#found(
      this.prepare.deviceGetHandleByUUID(uuid),
      `no GPU here has the UUID ${shortened(uuid)}`,
    );
  }

  *byPciBusId(busId: string): Steps<Device> {
    return yield* this.#found(this.prepare.deviceGetHandleByPciBusId_v2(busId), `no GPU here is at ${busId}`);
  }

  *bySerial(serial: string): Steps<Device> {
    return yield* this.#found(
      this.prepare.deviceGetHandleBySerial(serial),
      `no GPU here has the serial number ${shortened(serial)}`,
    );
  }

  *nearCpu(cpu: number): Steps<Device[]> {
    const found: Device[] = [];
    for (const handle of yield* ask(this.prepare.systemGetTopologyGpuSet(cpu))) {
      found.push(yield* this.#device(handle, null));
    }
    return found;
  }

  /** The device of this UUID, if it was seen before. */
  known(uuid: string): Device | null {
    return this.#byUuid.get(uuid)?.device ?? null;
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

  /** Ends what depends on the library, and closes it. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const listener of [...this.#onClose]) listener();
    await disconnect(this.#connection, this.deadlineMs);
  }

  /** Closes the library, whatever is left of its driver, and loads and initialises it again. */
  async reopen(): Promise<void> {
    await this.close().catch((error: unknown) => {
      // What the driver says at its end does not matter any more.
      if (!(error instanceof NvmlError || error instanceof NvmlTimeoutError)) throw error;
    });
    this.#connection = await connect(this.#libraryPath, this.deadlineMs).catch((error: unknown) => {
      if (!(error instanceof NvmlError) || error.help === null) throw error;
      throw new NvmlError(error.status, error.function, `${error.help} Then call nvml.reopen() again`);
    });
    this.#isClosed = false;
    for (const { gpu } of this.#byUuid.values()) gpu.forget();
  }

  *#found(call: Call<DeviceHandle>, missing: string): Steps<Device> {
    try {
      return yield* this.#device(yield* ask(call), null);
    } catch (error) {
      if (!(error instanceof NvmlError) || !isNotFound(error)) throw error;
      throw new NvmlError(error.status, error.function, missing);
    }
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

/** What a caller gave, as much of it as a sentence has room for. */
function shortened(text: string): string {
  return `'${text.length > 60 ? `${text.slice(0, 60)}…` : text}'`;
}
