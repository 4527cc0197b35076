import { callAsync } from './async-call.ts';
import { arena } from './call.ts';
import type { Device } from './device.ts';
import { NvmlError, NvmlTimeoutError } from './errors.ts';
import { EventWait } from './event-wait.ts';
import { eventBit, eventTypeName, EVENT_TYPES, type EventType } from './names.ts';
import { Return } from './raw/enums.ts';
import type { EventData, EventSetHandle } from './raw/structs.ts';
import type { Session } from './session.ts';

/** What a GPU reported. */
export type NvmlEvent = {
  /** A number: a kind that is newer than this library. */
  readonly type: EventType | number;
  /** Null: the driver did not say which GPU. */
  readonly device: Device | null;
  /** The Xid; null for other types. */
  readonly xid: number | null;
  /** What the driver gave with the event: for `xid` its number, else 0 or an amount. */
  readonly data: number;
  /** Null: the event concerns the whole GPU, or this process may not know. */
  readonly gpuInstanceId: number | null;
  readonly computeInstanceId: number | null;
  /** Events lost so far, since they came faster than they were taken. */
  readonly dropped: number;
};

export type EventsOptions = {
  /** The GPUs to watch; null: all. */
  readonly devices?: readonly Device[] | null;
  /** The kinds of event to watch; each GPU is asked for those it supports. */
  readonly types?: readonly EventType[];
  /** Ends the iteration. */
  readonly signal?: AbortSignal | null;
  /** Events kept while nobody takes them. */
  readonly capacity?: number;
};

/** A GPU that is not watched, and why. */
export type Unwatched = { readonly device: Device; readonly error: NvmlError | NvmlTimeoutError };

/** What is watched when nobody says otherwise: all but the kinds that come many times a second. */
export const DEFAULT_EVENT_TYPES: readonly EventType[] = EVENT_TYPES.filter(
  (type) => type !== 'p-state' && type !== 'clock',
);
const DEFAULT_CAPACITY = 1024;
/** How long the thread of a stopped wait may linger. */
const SLICE_MS = 200;
const NO_INSTANCE = 0xffffffff;

/** Errors after which no event can come any more. Anything else, as one lost GPU, leaves the others watched. */
const fatal: readonly number[] = [
  Return.ERROR_UNINITIALIZED,
  Return.ERROR_DRIVER_NOT_LOADED,
  Return.ERROR_LIB_RM_VERSION_MISMATCH,
  Return.ERROR_FUNCTION_NOT_FOUND,
];

/**
 * The events of GPUs, as an async iterator. It registers as it is made ({@link EventStream.ready} tells when that is
 * done) and ends by its AbortSignal, `return()` (as a `break` does) or `nvml.close()`. A lost GPU does not end it. No
 * event is lost between two `next()`, up to the capacity; what came beyond it is counted in `dropped`.
 */
export class EventStream implements AsyncIterableIterator<NvmlEvent>, AsyncDisposable {
  /** Settles when every GPU is registered; rejects where no event can come. Awaiting it is optional. */
  readonly ready: Promise<void>;
  readonly #session: Session;
  readonly #types: readonly EventType[];
  readonly #capacity: number;
  readonly #signal: AbortSignal | null;
  #unwatched: Unwatched[] = [];
  #wait: EventWait<EventData> | null = null;
  /** The first form of the wait does not write the instances. */
  #tellsInstances = false;
  #ended = false;

  constructor(session: Session, devices: readonly Device[], options: EventsOptions) {
    this.#session = session;
    this.#types = options.types ?? DEFAULT_EVENT_TYPES;
    this.#capacity = options.capacity ?? DEFAULT_CAPACITY;
    this.#signal = options.signal ?? null;
    if (!Number.isInteger(this.#capacity) || this.#capacity < 1) {
      throw new RangeError(`capacity is a number of events, 1 or more; it was ${this.#capacity}.`);
    }
    const unknown = this.#types.find((type) => !EVENT_TYPES.includes(type));
    if (unknown !== undefined) {
      throw new RangeError(`There is no event type '${unknown}'. There are: ${EVENT_TYPES.join(', ')}.`);
    }
    if (this.#signal?.aborted === true) this.#ended = true;
    this.#signal?.addEventListener('abort', this.#end, { once: true });
    session.onClose(this.#end);
    this.ready = this.#start(devices);
    // next() tells it to whoever iterates without awaiting `ready`.
    this.ready.catch(() => undefined);
  }

  /** The GPUs whose events cannot be had, and why; complete once `ready` has settled. */
  get unwatched(): readonly Unwatched[] {
    return this.#unwatched;
  }

  async next(): Promise<IteratorResult<NvmlEvent, undefined>> {
    await this.ready;
    for (;;) {
      const wait = this.#wait;
      if (this.#ended || wait === null) return { done: true, value: undefined };
      const taken = wait.take();
      if (taken === null) await wait.ready();
      else if (!(taken instanceof NvmlError)) return { done: false, value: this.#event(taken, wait.dropped) };
      else if (fatal.includes(taken.status)) {
        this.#end();
        throw taken;
      }
    }
  }

  return(): Promise<IteratorResult<NvmlEvent, undefined>> {
    this.#end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  async #start(devices: readonly Device[]): Promise<void> {
    if (this.#ended) return;
    const { prepare, deadlineMs, library } = this.#session;
    try {
      const set = await callAsync(prepare.eventSetCreate(), deadlineMs);
      // Asked before anything is registered, so that no event is lost by it. Before 450 there is the first form only.
      const newer = prepare.eventSetWait_v2(set, 1);
      this.#tellsInstances = await callAsync(newer, deadlineMs).then(
        () => true,
        (error: unknown) => !(error instanceof NvmlError && error.status === Return.ERROR_FUNCTION_NOT_FOUND),
      );
      const wait = this.#tellsInstances ? newer : prepare.eventSetWait(set, 1);
      await Promise.all(devices.map((device) => this.#register(device, set)));
      const waiting = new EventWait<EventData>({
        library: library.id,
        waitRow: wait.row,
        freeRow: prepare.eventSetFree(set).row,
        set,
        capacity: this.#capacity,
        sliceMs: SLICE_MS,
        read: (block) => wait.read(arena, block),
      });
      if (this.#hasEnded()) waiting.stop();
      else this.#wait = waiting;
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  async #register(device: Device, set: EventSetHandle): Promise<void> {
    const { prepare, deadlineMs } = this.#session;
    try {
      const { handle } = device;
      const supported = await callAsync(prepare.deviceGetSupportedEventTypes(handle), deadlineMs);
      const mask = this.#types.map(eventBit).reduce((bits, bit) => bits | (supported & bit), 0n);
      if (mask !== 0n) await callAsync(prepare.deviceRegisterEvents(handle, mask, set), deadlineMs);
    } catch (error) {
      if (!(error instanceof NvmlError || error instanceof NvmlTimeoutError)) throw error;
      this.#unwatched.push({ device, error });
    }
  }

  #event(raw: EventData, dropped: number): NvmlEvent {
    const type = eventTypeName(raw.eventType);
    const data = Number(raw.eventData);
    return {
      type,
      device: this.#session.deviceOf(raw.device),
      xid: type === 'xid' ? data : null,
      data,
      gpuInstanceId: this.#instance(raw.gpuInstanceId),
      computeInstanceId: this.#instance(raw.computeInstanceId),
      dropped,
    };
  }

  #instance(id: number): number | null {
    return this.#tellsInstances && id !== NO_INSTANCE ? id : null;
  }

  /** Asked anew after each await: the signal may have come meanwhile. */
  #hasEnded(): boolean {
    return this.#ended;
  }

  readonly #end = (): void => {
    if (this.#ended) return;
    this.#ended = true;
    this.#signal?.removeEventListener('abort', this.#end);
    this.#session.offClose(this.#end);
    this.#wait?.stop();
  };
}
