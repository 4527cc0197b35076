import { callAsync } from './async-call.ts';
import { arena } from './call.ts';
import type { Device } from './device.ts';
import { isGpuLost, isUnsupported, NvmlError, NvmlTimeoutError } from './errors.ts';
import { EventJoiner } from './event-joiner.ts';
import { systemEventBit, systemEventName, type SystemEventType } from './event-names.ts';
import { EventWait } from './event-wait.ts';
import { EventWatch, type Unwatched, type Watched } from './event-watch.ts';
import { LaneWait } from './lane-wait.ts';
import type { NvmlEvent } from './events.ts';
import { eventTypeName } from './names.ts';
import { contextsOf, operationalEvent } from './operational-event.ts';
import { Return } from './raw/enums.ts';
import type { EventData, EventSetHandle, EventSetWait_v3 } from './raw/structs.ts';
import type { Session } from './session.ts';

/** An event, before the stream says how many were dropped. */
export type SourceEvent = Omit<NvmlEvent, 'dropped'>;

/** Where events come from. What came is taken until there is no more; `notify` says that there is. */
export interface EventSource {
  take(): SourceEvent | NvmlError | NvmlTimeoutError | null;
  readonly dropped: number;
  readonly unwatched: readonly Unwatched[];
  stop(): void;
}

type SourceOptions = {
  readonly session: Session;
  readonly capacity: number;
  /** How long one wait is, and five times as long where nothing comes: the thread of a stopped wait lingers for that. */
  readonly sliceMs: number;
  readonly notify: () => void;
};

/** How long one form of an incident waits for the other. */
const JOIN_MS = 250;
const NO_INSTANCE = 0xffffffff;

function instanceOf(id: number): number | null {
  return id === NO_INSTANCE ? null : id;
}

/** Events kept while nobody takes them: the older ones stay, the newer ones are counted. */
class Queue {
  readonly #capacity: number;
  readonly #notify: () => void;
  readonly #items: (SourceEvent | NvmlError | NvmlTimeoutError)[] = [];
  dropped = 0;

  constructor({ capacity, notify }: SourceOptions) {
    this.#capacity = capacity;
    this.#notify = notify;
  }

  push(item: SourceEvent | NvmlError | NvmlTimeoutError): void {
    if (this.#items.length >= this.#capacity) this.dropped++;
    else this.#items.push(item);
    this.#notify();
  }

  take(): SourceEvent | NvmlError | NvmlTimeoutError | null {
    return this.#items.shift() ?? null;
  }
}

/** Whether this driver has the function that the call names. */
async function has(call: Parameters<typeof callAsync>[0], deadlineMs: number): Promise<boolean> {
  return callAsync(call, deadlineMs).then(
    () => true,
    (error: unknown) => !isUnsupported(error),
  );
}

/** The events of GPUs, in the newest form that the driver has. */
export async function openDeviceEvents(
  devices: readonly Device[],
  watched: Watched,
  options: SourceOptions,
): Promise<EventSource> {
  const { prepare, deadlineMs } = options.session;
  const set = await callAsync(prepare.eventSetCreate(), deadlineMs);
  // Asked before anything is registered, so that no event is lost by it.
  const structured =
    watched.operational !== null && (await has(prepare.eventSetWait_v3(set, { timeoutMs: 1 }), deadlineMs));
  const watch = new EventWatch(
    options.session,
    set,
    structured ? watched : { ...watched, operational: null },
  );
  // Before 450 there is the first form only, which does not write the instances.
  const tellsInstances = structured || (await has(prepare.eventSetWait_v2(set, 1), deadlineMs));
  await watch.add(devices);
  return structured
    ? new StructuredEvents(set, watch, watched, options)
    : new BitEvents(set, watch, tellsInstances, options);
}

/** The older events, one bit each, on a thread of the addon. */
class BitEvents implements EventSource {
  readonly #session: Session;
  readonly #watch: EventWatch;
  readonly #tellsInstances: boolean;
  readonly #wait: EventWait<EventData>;

  constructor(set: EventSetHandle, watch: EventWatch, tellsInstances: boolean, options: SourceOptions) {
    const { session, capacity, sliceMs, notify } = options;
    const { prepare, library } = session;
    const wait = tellsInstances ? prepare.eventSetWait_v2(set, 1) : prepare.eventSetWait(set, 1);
    this.#session = session;
    this.#watch = watch;
    this.#tellsInstances = tellsInstances;
    this.#wait = new EventWait<EventData>({
      library: library.id,
      waitRow: wait.row,
      freeRow: prepare.eventSetFree(set).row,
      set,
      capacity,
      sliceMs,
      read: (block) => wait.read(arena, block),
      notify,
    });
  }

  get dropped(): number {
    return this.#wait.dropped;
  }

  get unwatched(): readonly Unwatched[] {
    return this.#watch.unwatched;
  }

  take(): SourceEvent | NvmlError | null {
    const taken = this.#wait.take();
    if (taken === null) return null;
    if (!(taken instanceof NvmlError)) return this.#event(taken);
    if (isGpuLost(taken)) void this.#watch.findLost();
    return taken;
  }

  stop(): void {
    this.#watch.stop();
    this.#wait.stop();
  }

  #event(raw: EventData): SourceEvent {
    const type = eventTypeName(raw.eventType);
    const data = Number(raw.eventData);
    return {
      type,
      device: this.#session.deviceOf(raw.device),
      xid: type === 'xid' ? data : null,
      data,
      gpuInstanceId: this.#tellsInstances ? instanceOf(raw.gpuInstanceId) : null,
      computeInstanceId: this.#tellsInstances ? instanceOf(raw.computeInstanceId) : null,
      timestampUs: null,
      operational: null,
    };
  }
}

const OPERATIONAL_EVENT = 1;

/** Operational events, and the older ones on the same set; the two forms of an incident are joined. */
class StructuredEvents implements EventSource {
  readonly #session: Session;
  readonly #set: EventSetHandle;
  readonly #watch: EventWatch;
  readonly #watchesXids: boolean;
  readonly #queue: Queue;
  readonly #wait: LaneWait<EventSetWait_v3>;
  readonly #joiner = new EventJoiner<SourceEvent>(JOIN_MS, (bits, { operational }) => ({
    ...bits,
    operational,
  }));

  constructor(set: EventSetHandle, watch: EventWatch, { types }: Watched, options: SourceOptions) {
    const { session } = options;
    const { prepare, deadlineMs } = session;
    this.#session = session;
    this.#set = set;
    this.#watch = watch;
    this.#watchesXids = types.includes('xid');
    this.#queue = new Queue(options);
    this.#wait = new LaneWait<EventSetWait_v3>({
      wait: (timeoutMs) => prepare.eventSetWait_v3(set, { timeoutMs }),
      free: prepare.eventSetFree(set),
      sliceMs: options.sliceMs,
      deadlineMs,
      patience: () => this.#joiner.patience(performance.now()),
      received: (raw) => this.#received(raw),
      failed: (error) => {
        this.#failed(error);
      },
    });
  }

  get dropped(): number {
    return this.#queue.dropped;
  }

  get unwatched(): readonly Unwatched[] {
    return this.#watch.unwatched;
  }

  take(): SourceEvent | NvmlError | NvmlTimeoutError | null {
    return this.#queue.take();
  }

  stop(): void {
    this.#watch.stop();
    this.#wait.stop();
  }

  async #received(raw: EventSetWait_v3 | null): Promise<void> {
    if (raw !== null) {
      const structured = raw.dataType === OPERATIONAL_EVENT;
      const event = structured ? await this.#structured(raw) : this.#bits(raw);
      const { xid, device } = event;
      const incident = xid !== null && this.#watchesXids && device !== null ? `${device.uuid} ${xid}` : null;
      this.#joiner.add({ event, incident, structured }, performance.now());
    }
    for (const event of this.#joiner.take(performance.now())) this.#queue.push(event);
  }

  #failed(error: NvmlError | NvmlTimeoutError): void {
    if (isGpuLost(error)) void this.#watch.findLost();
    for (const event of this.#joiner.take(Infinity)) this.#queue.push(event);
    this.#queue.push(error);
  }

  #bits(raw: EventSetWait_v3): SourceEvent {
    const type = eventTypeName(raw.eventType);
    const data = Number(raw.eventData);
    return { ...this.#common(raw), type, xid: type === 'xid' ? data : null, data, operational: null };
  }

  async #structured(raw: EventSetWait_v3): Promise<SourceEvent> {
    const { prepare, deadlineMs } = this.#session;
    const contexts = await contextsOf(prepare, this.#set, deadlineMs);
    const xid = contexts.find((context) => context.xid !== null)?.xid ?? null;
    const type = xid !== null && this.#watchesXids ? 'xid' : 'operational';
    return {
      ...this.#common(raw),
      type,
      xid,
      data: xid ?? 0,
      operational: operationalEvent(raw, contexts),
    };
  }

  #common(
    raw: EventSetWait_v3,
  ): Pick<SourceEvent, 'device' | 'gpuInstanceId' | 'computeInstanceId' | 'timestampUs'> {
    return {
      device: this.#session.known(raw.uuid),
      gpuInstanceId: instanceOf(raw.gpuInstanceId),
      computeInstanceId: instanceOf(raw.computeInstanceId),
      timestampUs: raw.timestampUsec === 0 ? null : raw.timestampUsec,
    };
  }
}

/** The events of the system. Null: this driver has none (before 575). */
export async function openSystemEvents(
  types: readonly SystemEventType[],
  options: SourceOptions,
): Promise<EventSource | null> {
  const { prepare, deadlineMs } = options.session;
  try {
    const { set } = await callAsync(prepare.systemEventSetCreate(), deadlineMs);
    const eventTypes = types.map(systemEventBit).reduce((bits, bit) => bits | bit, 0n);
    await callAsync(prepare.systemRegisterEvents({ set, eventTypes }), deadlineMs);
    const queue = new Queue(options);
    const wait = new LaneWait({
      wait: (timeoutms) => ({ ...prepare.systemEventSetWait({ set, timeoutms }), lane: set }),
      free: { ...prepare.systemEventSetFree({ set }), lane: set },
      sliceMs: options.sliceMs,
      deadlineMs,
      received: (result) => {
        for (const event of result?.data.slice(0, result.numEvent) ?? []) {
          queue.push(systemEvent(systemEventName(event.eventType), event.gpuId));
        }
      },
      failed: (error) => {
        queue.push(error);
      },
    });
    return {
      take: () => queue.take(),
      get dropped() {
        return queue.dropped;
      },
      unwatched: [],
      stop: () => {
        wait.stop();
      },
    };
  } catch (error) {
    if (isUnsupported(error)) return null;
    throw error;
  }
}

function systemEvent(type: SystemEventType | number, gpuId: number): SourceEvent {
  return {
    type,
    device: null,
    xid: null,
    data: gpuId,
    gpuInstanceId: null,
    computeInstanceId: null,
    timestampUs: null,
    operational: null,
  };
}

/** Errors after which no event can come any more. Anything else, as one lost GPU, leaves the others watched. */
export function endsEvents(error: NvmlError | NvmlTimeoutError): boolean {
  if (error instanceof NvmlTimeoutError) return true;
  return (
    error.status === Return.ERROR_UNINITIALIZED ||
    error.status === Return.ERROR_DRIVER_NOT_LOADED ||
    error.status === Return.ERROR_LIB_RM_VERSION_MISMATCH ||
    error.status === Return.ERROR_FUNCTION_NOT_FOUND
  );
}
