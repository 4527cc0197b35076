import { callAsync } from './async-call.ts';
import type { Device } from './device.ts';
import { isGpuLost, isUnsupported, NvmlError, NvmlTimeoutError } from './errors.ts';
import { logLevelNumber, severityNumber, type EventLogLevel, type EventSeverity } from './event-names.ts';
import { eventBit, type EventType } from './names.ts';
import type { EventSetHandle } from './raw/structs.ts';
import type { Session } from './session.ts';
import { runLater } from './steps.ts';

/** A GPU that is not watched, and why. */
export type Unwatched = { readonly device: Device; readonly error: NvmlError | NvmlTimeoutError };

/** What is asked of each GPU. */
export type Watched = {
  readonly types: readonly EventType[];
  /** Null: no operational events. */
  readonly operational: { readonly minSeverity: EventSeverity; readonly minLogLevel: EventLogLevel } | null;
};

/** How often a GPU that could not be watched is tried again, in milliseconds. */
const TRY_AGAIN_MS = 1000;

/** GPUs registered with an event set. One that is lost is registered again by itself when it is back. */
export class EventWatch {
  readonly #session: Session;
  readonly #set: EventSetHandle;
  readonly #watched: Watched;
  readonly #devices = new Set<Device>();
  #unwatched: Unwatched[] = [];
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;
  #checking = false;

  constructor(session: Session, set: EventSetHandle, watched: Watched) {
    this.#session = session;
    this.#set = set;
    this.#watched = watched;
  }

  get unwatched(): readonly Unwatched[] {
    return this.#unwatched;
  }

  async add(devices: readonly Device[]): Promise<void> {
    const failed = await Promise.all(devices.map((device) => this.#tryToRegister(device)));
    this.#unwatched.push(...failed.filter((each) => each !== null));
    this.#arm();
  }

  /** A wait said that a GPU is lost, and not which. */
  async findLost(): Promise<void> {
    if (this.#checking || this.#stopped) return;
    this.#checking = true;
    const { prepare, deadlineMs } = this.#session;
    await Promise.all(
      [...this.#devices].map(async (device) => {
        try {
          await callAsync(prepare.deviceGetSupportedEventTypes(device.handle), deadlineMs);
        } catch (error) {
          if (!(error instanceof NvmlError) || !isGpuLost(error)) return;
          this.#devices.delete(device);
          this.#unwatched.push({ device, error });
        }
      }),
    );
    this.#checking = false;
    this.#arm();
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #tryToRegister(device: Device): Promise<Unwatched | null> {
    try {
      await this.#register(device);
      this.#devices.add(device);
      return null;
    } catch (error) {
      if (!(error instanceof NvmlError || error instanceof NvmlTimeoutError)) throw error;
      return { device, error };
    }
  }

  async #register(device: Device): Promise<void> {
    const { prepare, deadlineMs } = this.#session;
    const { types, operational } = this.#watched;
    const { handle, uuid } = device;
    const supported = await callAsync(prepare.deviceGetSupportedEventTypes(handle), deadlineMs);
    const mask = types.map(eventBit).reduce((bits, bit) => bits | (supported & bit), 0n);
    if (mask !== 0n) await callAsync(prepare.deviceRegisterEvents(handle, mask, this.#set), deadlineMs);
    if (operational === null) return;
    const config = {
      uuid,
      minSeverity: severityNumber(operational.minSeverity),
      minLogLevel: logLevelNumber(operational.minLogLevel),
    };
    await callAsync(prepare.eventSetRegisterGpuOperationalEvents_v1(this.#set, config), deadlineMs).catch(
      (error: unknown) => {
        if (!isUnsupported(error)) throw error; // before Turing a GPU has the older events alone
      },
    );
  }

  #arm(): void {
    if (this.#stopped || this.#timer !== null || this.#unwatched.length === 0) return;
    this.#timer = setTimeout(() => {
      void this.#tryAgain();
    }, TRY_AGAIN_MS);
    this.#timer.unref();
  }

  async #tryAgain(): Promise<void> {
    const tried = this.#unwatched;
    const still = await Promise.all(tried.map((each) => this.#returned(each)));
    const since = this.#unwatched.filter((each) => !tried.includes(each));
    this.#unwatched = [...still.filter((each) => each !== null), ...since];
    this.#timer = null;
    this.#arm();
  }

  /** Null: it is watched again. One that hangs is let be: each try would cost a thread. */
  async #returned(unwatched: Unwatched): Promise<Unwatched | null> {
    const { device, error } = unwatched;
    if (this.#stopped || error instanceof NvmlTimeoutError) return unwatched;
    try {
      // Its handle may be another one now.
      await runLater(this.#session.byUuid(device.uuid), this.#session.deadlineMs);
    } catch (reason) {
      if (reason instanceof NvmlError || reason instanceof NvmlTimeoutError) return { device, error: reason };
      throw reason;
    }
    return this.#tryToRegister(device);
  }
}
