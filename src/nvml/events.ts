import { checkArray } from './arguments.ts';
import type { Device } from './device.ts';
import { NvmlError, NvmlTimeoutError } from './errors.ts';
import {
  EVENT_LOG_LEVELS,
  EVENT_SEVERITIES,
  SYSTEM_EVENT_TYPES,
  WATCHED_TYPES,
  type EventLogLevel,
  type EventSeverity,
  type SystemEventType,
  type WatchedType,
} from './event-names.ts';
import {
  endsEvents,
  openDeviceEvents,
  openSystemEvents,
  type EventSource,
  type SourceEvent,
} from './event-sources.ts';
import type { Unwatched } from './event-watch.ts';
import { checkDevice, checkSignal } from './given.ts';
import { EVENT_TYPES, type EventType } from './names.ts';
import { UnavailableDevice } from './unavailable-device.ts';
import { SLICE_GROWTH } from './lane-wait.ts';
import { Wake } from './wake.ts';
import type { OperationalEvent } from './operational-event.ts';
import type { Session } from './session.ts';

/** What a GPU or the system reported. */
export type NvmlEvent = {
  /**
   * `operational`: it came in the structured form alone, and is no Xid. A number: a kind that is newer than this library.
   */
  readonly type: WatchedType | number;
  /** Null: the driver did not say which GPU. */
  readonly device: Device | null;
  /** The Xid, in either form; null: it is none. */
  readonly xid: number | null;
  /** What the driver gave with the event: of an Xid its number, of a system event the driver's id of the GPU, else 0 or an amount. */
  readonly data: number;
  /** Null: the event concerns the whole GPU, or this process may not know. */
  readonly gpuInstanceId: number | null;
  readonly computeInstanceId: number | null;
  /** When it happened, in microseconds since 1970; null: this driver does not tell (before 615). */
  readonly timestampUs: number | null;
  /** What the structured form says. Null: it did not come in that form. */
  readonly operational: OperationalEvent | null;
  /** Events lost so far, since they came faster than they were taken. */
  readonly dropped: number;
};

/** What {@link Nvml.events} watches. */
export type EventsOptions = {
  /** The GPUs to watch; null: all. */
  readonly devices?: readonly Device[] | null;
  /** The kinds of event to watch; each GPU is asked for those it supports. */
  readonly types?: readonly WatchedType[];
  /** Of operational events, the mildest that is wanted (`informational`). */
  readonly minSeverity?: EventSeverity;
  /** Of operational events, the most talkative log level that is wanted (`notice`). */
  readonly minLogLevel?: EventLogLevel;
  /** Ends the iteration. */
  readonly signal?: AbortSignal | null;
  /** Events kept while nobody takes them. */
  readonly capacity?: number;
  /**
   * How long the driver is asked to wait at a time while nothing comes, in milliseconds (1000): each end of it wakes a
   * processor, and `close()` waits for the last.
   */
  readonly longestWaitMs?: number;
};

/** What is watched when nobody says otherwise: all but the kinds that come many times a second. */
export const DEFAULT_EVENT_TYPES: readonly WatchedType[] = WATCHED_TYPES.filter(
  (type) => type !== 'p-state' && type !== 'clock',
);
const DEFAULT_CAPACITY = 1024;
const DEFAULT_LONGEST_WAIT_MS = 1000;
const MOST_WAIT_MS = 60_000;

/**
 * The events of GPUs and of the system, as an async iterator. It registers as it is made ({@link EventStream.ready} tells
 * when that is done) and ends by its AbortSignal, `return()` (as a `break` does) or `nvml.close()`. A lost GPU does not end
 * it: it is listed in {@link EventStream.unwatched}, and watched again by itself when it is back. No event is lost between
 * two `next()`, up to the capacity; what came beyond it is counted in `dropped`.
 */
export class EventStream implements AsyncIterableIterator<NvmlEvent>, AsyncDisposable {
  /**
   * Settles when every GPU is registered; rejects where no event can come. Awaiting it is optional.
   *
   * @example
   * ```ts
   * // on h100x8
   * const events = nvml.events({ types: ['xid'] });
   * await events.ready;
   * await mock.xid(2, 79);
   * const { value } = await events.next();
   * console.log(value?.device?.index, value?.xid); // -> 2 79
   * await events.return();
   * ```
   */
  readonly ready: Promise<void>;
  readonly #session: Session;
  readonly #signal: AbortSignal | null;
  #sources: readonly EventSource[] = [];
  readonly #wake = new Wake();
  #ended = false;

  /** Made by {@link Nvml.events}; a program does not make streams. */
  constructor(session: Session, devices: readonly Device[], options: EventsOptions) {
    this.#session = session;
    this.#signal = options.signal ?? null;
    check(options);
    if (this.#signal?.aborted === true) this.#ended = true;
    this.#signal?.addEventListener('abort', this.#end, { once: true });
    session.onClose(this.#end);
    this.ready = this.#start(devices, options);
    // next() tells it to whoever iterates without awaiting `ready`.
    this.ready.catch(() => undefined);
  }

  /**
   * The GPUs whose events cannot be had now, and why; complete once `ready` has settled. One that returns leaves it.
   *
   * @example
   * ```ts
   * // on h100x8
   * await mock.lose(0);
   * const events = nvml.events({ devices: [device, nvml.device(1)] });
   * await events.ready;
   * console.log(events.unwatched.map(({ error }) => error.code)); // -> [ 'ERROR_GPU_IS_LOST' ]
   * await events.return();
   * ```
   */
  get unwatched(): readonly Unwatched[] {
    return this.#sources.flatMap(({ unwatched }) => unwatched);
  }

  /**
   * How many events were lost because nobody took them in time.
   *
   * @example
   * ```ts
   * // on h100x8
   * await using events = nvml.events();
   * console.log(events.dropped); // -> 0
   * ```
   */
  get dropped(): number {
    return this.#sources.reduce((sum, { dropped }) => sum + dropped, 0);
  }

  /**
   * The next event, once there is one. Rejects with NvmlError where no event can come any more.
   *
   * @example
   * ```ts
   * // on h100x8
   * const events = nvml.events({ types: ['xid'] });
   * await events.ready;
   * await mock.xid(3, 48);
   * const { value } = await events.next();
   * console.log(value?.device?.index, value?.xid, value?.dropped); // -> 3 48 0
   * await events.return();
   * ```
   */
  async next(): Promise<IteratorResult<NvmlEvent, undefined>> {
    await this.ready;
    for (;;) {
      if (this.#ended) return { done: true, value: undefined };
      const taken = this.#take();
      if (taken === null) await this.#wake.wait();
      else if (!(taken instanceof Error)) return { done: false, value: { ...taken, dropped: this.dropped } };
      else if (endsEvents(taken)) {
        this.#end();
        throw taken;
      }
    }
  }

  /**
   * Ends the iteration, as `break` does; somebody who waits in `next()` is told so.
   *
   * @example
   * ```ts
   * // on h100x8
   * const events = nvml.events();
   * const waiting = events.next();
   * await events.return();
   * console.log((await waiting).done); // -> true
   * ```
   */
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

  async #start(devices: readonly Device[], options: EventsOptions): Promise<void> {
    if (this.#ended) return;
    const { minSeverity = 'informational', minLogLevel = 'notice' } = options;
    const types = options.types ?? DEFAULT_EVENT_TYPES;
    const deviceTypes = types.filter((type): type is EventType => EVENT_TYPES.includes(type as EventType));
    const systemTypes = types.filter((type): type is SystemEventType =>
      SYSTEM_EVENT_TYPES.includes(type as SystemEventType),
    );
    const operational = types.includes('operational') ? { minSeverity, minLogLevel } : null;
    const notify = (): void => {
      this.#wake.notify();
    };
    const { capacity = DEFAULT_CAPACITY, longestWaitMs = DEFAULT_LONGEST_WAIT_MS } = options;
    const sliceMs = Math.ceil(longestWaitMs / SLICE_GROWTH);
    const common = { session: this.#session, capacity, sliceMs, notify };
    const wanted: Promise<EventSource | null>[] = [];
    if (deviceTypes.length > 0 || operational !== null)
      wanted.push(openDeviceEvents(devices, { types: deviceTypes, operational }, common));
    if (systemTypes.length > 0) wanted.push(openSystemEvents(systemTypes, common));
    const opened = await Promise.allSettled(wanted);
    const sources = opened.map((each) => (each.status === 'fulfilled' ? each.value : null));
    this.#sources = sources.filter((source) => source !== null);
    const failed = opened.find((each) => each.status === 'rejected');
    if (failed !== undefined) this.#end();
    if (this.#hasEnded()) for (const source of this.#sources) source.stop();
    if (failed !== undefined) throw failed.reason;
  }

  #take(): SourceEvent | NvmlError | NvmlTimeoutError | null {
    for (const source of this.#sources) {
      const taken = source.take();
      if (taken !== null) return taken;
    }
    return null;
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
    for (const source of this.#sources) source.stop();
    this.#wake.notify();
  };
}

function check(options: EventsOptions): void {
  const { devices, types, capacity, longestWaitMs, minSeverity, minLogLevel, signal } = options;
  checkSignal(signal);
  for (const [i, device] of (devices ?? []).entries()) {
    // One of nvml.devices() that cannot be used has no events.
    if (!((device as unknown) instanceof UnavailableDevice)) checkDevice(`devices[${i}]`, device);
  }
  if (types !== undefined) checkArray(types, '', 'types');
  if (capacity !== undefined && !(Number.isInteger(capacity) && capacity >= 1)) {
    throw new RangeError(`capacity is a number of events, 1 or more; it was ${capacity}.`);
  }
  if (longestWaitMs !== undefined && !(longestWaitMs > 0 && longestWaitMs <= MOST_WAIT_MS)) {
    throw new RangeError(
      `longestWaitMs is a time in milliseconds above 0, up to ${MOST_WAIT_MS}; it was ${longestWaitMs}.`,
    );
  }
  checkName('event type', types ?? [], WATCHED_TYPES);
  checkName('severity', minSeverity === undefined ? [] : [minSeverity], EVENT_SEVERITIES);
  checkName('log level', minLogLevel === undefined ? [] : [minLogLevel], EVENT_LOG_LEVELS);
}

function checkName(what: string, names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new RangeError(`There is no ${what} '${unknown}'. There are: ${known.join(', ')}.`);
}
