import { AnswerWatch } from './answer-watch.ts';
import {
  arena,
  attachNative,
  DEADLINE_PASSED,
  failure,
  isFull,
  nextRoom,
  RECORD_BYTES,
  type Call,
} from './call.ts';
import { NvmlTimeoutError } from './errors.ts';
import { NativeMemory } from './memory.ts';
import { pendingJobs } from './pending-jobs.ts';
import { Return } from './raw/enums.ts';
import { rows } from './raw/rows.ts';
import type { Ticker } from './ticker.ts';

const dropped = new FinalizationRegistry<number>((plan) => {
  attachNative().dropPlan(plan);
});

type Entry = {
  readonly index: number;
  readonly call: Call<unknown>;
  readonly group: Group;
  room: number;
  status: number;
  block: number;
};
/** What has changed at most ticks. */
const NOTHING: readonly number[] = [];
type Group = { readonly entries: Entry[]; start: number; bytes: number };

/**
 * Many calls in one crossing: checked once, run as often as wanted. On lanes, the calls of one GPU run in order and the
 * GPUs in parallel. Results stay in the plan's memory until its next run: `status(i)`, then `value(i)`.
 *
 * @example
 * ```ts
 * // on h100x8
 * const { prepare } = nvml.raw;
 * const handle = nvml.raw.deviceGetHandleByIndex_v2(3);
 * const plan = nvml.raw.plan([prepare.deviceGetCount_v2(), prepare.deviceGetTemperature(handle, 0)]);
 * await plan.run(1000);
 * console.log(plan.value(0), plan.value(1)); // -> 8 34
 * ```
 */
export class Plan {
  #memory: NativeMemory = new NativeMemory(0);
  #native = -1;
  readonly #groups: readonly Group[];
  readonly #entries: Entry[] = [];
  readonly #library: number;
  /** The numbers of the calls as the bridge counts them, group by group. */
  readonly #order: readonly number[];
  /** Those with an array whose length only the driver knows. */
  readonly #growing: Entry[];
  #statuses: Uint32Array = new Uint32Array(0);
  #blocks: Uint32Array = new Uint32Array(0);
  #running: Promise<void> | null = null;
  #settle: () => void = () => undefined;
  #deadlineMs = 0;
  #job = -1;
  /** @internal Whether it is known that every call of the last run succeeded. */
  succeeded = false;
  /** @internal The number of the tick of the last run, where a ticker made it. */
  tick = 0;
  /** @internal When that began, in milliseconds since 1970. */
  takenAt = 0;
  /** @internal The calls that answered another thing at the tick than in the run before; null: any may have. */
  changes: readonly number[] | null = null;
  /** Whether there was a run before. */
  #isCompared = false;

  /** `room`: for calls with arrays, instead of each call's own. */
  constructor(calls: readonly Call<unknown>[], room: number | null = null) {
    const groups = new Map<string, Group>();
    for (const call of calls) {
      const key = `${call.library}:${call.lane}`;
      const group = groups.get(key) ?? { entries: [], start: 0, bytes: 0 };
      groups.set(key, group);
      const ownRoom = room === null || call.room === 0 ? call.room : room;
      const entry = { index: this.#entries.length, call, group, room: ownRoom, status: 0, block: 0 };
      group.entries.push(entry);
      this.#entries.push(entry);
    }
    this.#library = calls[0]?.library ?? -1;
    this.#groups = [...groups.values()];
    this.#order = this.#groups.flatMap(({ entries }) => entries.map(({ index }) => index));
    this.#growing = this.#entries.filter(({ room: elements }) => elements > 0);
    this.#compile();
  }

  /** @internal Where the results are. A new one after an array had to grow: ask again after each run. */
  get memory(): NativeMemory {
    return this.#memory;
  }

  /** @internal Of every call its return code, an index of 32-bit words in `memory`. */
  get statuses(): Uint32Array {
    return this.#statuses;
  }

  /** @internal Of every call its block, a byte offset in `memory`. */
  get blocks(): Uint32Array {
    return this.#blocks;
  }

  /**
   * The number of calls.
   *
   * @example
   * ```ts
   * // on h100x8
   * const plan = nvml.raw.plan([nvml.raw.prepare.deviceGetCount_v2()]);
   * console.log(plan.length); // -> 1
   * ```
   */
  get length(): number {
    return this.#entries.length;
  }

  /**
   * The return code of call `i` in the last run, an `nvmlReturn_t`: 0 is success. Throws RangeError where there is no such call.
   *
   * @example
   * ```ts
   * // on h100x8
   * const plan = nvml.raw.plan([nvml.raw.prepare.deviceGetCount_v2()]);
   * plan.runSync();
   * console.log(plan.status(0)); // -> 0
   * ```
   */
  status(i: number): number {
    const place = this.#statuses[i];
    if (place === undefined) throw this.#noCall(i);
    return this.#memory.u32[place] as number;
  }

  /** @internal The byte offset of call `i`'s block in `memory`. */
  blockOf(i: number): number {
    const block = this.#blocks[i];
    if (block === undefined) throw this.#noCall(i);
    return block;
  }

  /**
   * The result of call `i` in the last run. Throws its NvmlError, or NvmlTimeoutError if its lane hung.
   *
   * @example
   * ```ts
   * // on h100x8
   * const plan = nvml.raw.plan([nvml.raw.prepare.deviceGetCount_v2()]);
   * plan.runSync();
   * console.log(plan.value(0)); // -> 8
   * ```
   */
  value(i: number): unknown {
    const { call, group, block } = this.#entry(i);
    const status = this.status(i);
    if (status === 0) return call.read(this.#memory, block);
    if (status !== DEADLINE_PASSED) throw failure(call.row, status);
    const stuck = this.#memory.u32[(group.start >> 2) + 1] as number; // the row of the call that its lane hung in
    throw new NvmlTimeoutError(`nvml${rows[stuck]?.name ?? ''}`, this.#deadlineMs);
  }

  /**
   * Makes every call on this thread; what one answers is in {@link Plan.value}.
   *
   * @example
   * ```ts
   * // on h100x8
   * const plan = nvml.raw.plan([nvml.raw.prepare.deviceGetCount_v2()]);
   * plan.runSync();
   * console.log(plan.value(0)); // -> 8
   * ```
   */
  runSync(): void {
    do this.succeeded = attachNative().runPlan(this.#native);
    while (this.#grow());
  }

  /**
   * Makes every call on its lane. Settles when all have answered or the deadline, in milliseconds, has passed; what a call
   * answers is in {@link Plan.value}, and no call lets it reject. RangeError for a deadline that is no time.
   *
   * @example
   * ```ts
   * // on h100x8
   * const plan = nvml.raw.plan([nvml.raw.prepare.deviceGetCount_v2()]);
   * await plan.run(1000);
   * console.log(plan.value(0)); // -> 8
   * ```
   */
  run(deadlineMs: number): Promise<void> {
    if (!(deadlineMs > 0)) {
      return Promise.reject(
        new RangeError(`deadlineMs is a time in milliseconds above 0; it was ${deadlineMs}.`),
      );
    }
    this.#running ??= new Promise((resolve) => {
      this.#settle = resolve;
      this.#deadlineMs = deadlineMs;
      this.#submit();
    });
    return this.#running;
  }

  /** @internal As run(), at the next tick of a ticker; `settle` is called in place of a promise. False: no lane takes any. */
  runAt(ticker: Ticker, deadlineMs: number, settle: () => void): boolean {
    this.#settle = settle;
    this.#deadlineMs = deadlineMs;
    return this.#give(ticker.number);
  }

  /** @internal Lets a run settle now. */
  cancel(): void {
    pendingJobs.cancel(this.#job);
  }

  /**
   * Makes the calls every `intervalMs` from a thread of the addon, on their lanes, and tells when an answer is another than
   * in the last run of the plan: nothing runs in JavaScript until then. The plan's own results stay as they are. Throws
   * TypeError where a call gives handles, and RangeError for an interval below a millisecond.
   *
   * @example
   * ```ts
   * // on h100x8
   * const handle = nvml.raw.deviceGetHandleByIndex_v2(3);
   * const plan = nvml.raw.plan([nvml.raw.prepare.deviceGetPersistenceMode(handle)]);
   * plan.runSync();
   * const watch = plan.watch(5);
   * await nvml.device(3).setPersistenceMode(false);
   * console.log(await watch.changed); // -> true
   * ```
   */
  watch(intervalMs: number): AnswerWatch {
    if (!(intervalMs >= 1 && intervalMs <= 0x7fff_ffff)) {
      throw new RangeError(`intervalMs is a time in milliseconds, 1 at least; it was ${intervalMs}.`);
    }
    return new AnswerWatch(this.#native, this.#library, Math.ceil(intervalMs));
  }

  #submit(): void {
    if (!this.#give(0)) this.#settled();
  }

  #give(ticker: number): boolean {
    this.changes = null;
    this.succeeded = false;
    const number = pendingJobs.reserve();
    const begins = attachNative().submitPlan(this.#native, number, ticker);
    if (begins < 0) {
      pendingJobs.giveBack(number);
      return false;
    }
    this.#job = number;
    const library = this.#library;
    const deadlineMs = this.#deadlineMs;
    const answered = this.#answered;
    const expired = this.#settled;
    pendingJobs.add(number, { library, deadlineMs, deadline: 0, lasting: false, answered, expired }, begins);
    return true;
  }

  readonly #answered = (_status: number, block: number): void => {
    const { f64 } = arena;
    this.tick = f64[block >> 3] as number;
    this.takenAt = f64[(block >> 3) + 1] as number;
    if (this.#isCompared && this.takenAt > 0) this.#readChanges((block >> 2) + 4);
    this.#isCompared = true;
    this.#settled();
  };

  /** `list`: where the bridge tells how many calls answered something else at a tick, and which. */
  #readChanges(list: number): void {
    const { u32 } = arena;
    const count = u32[list] as number;
    if (count === 0) this.changes = NOTHING;
    else if (count <= this.#entries.length) {
      const changes = new Array<number>(count);
      for (let i = 0; i < count; i++) changes[i] = this.#order[u32[list + 1 + i] as number] as number;
      this.changes = changes;
    }
  }

  readonly #settled = (): void => {
    this.#job = -1;
    const isAsBefore = this.changes === NOTHING; // so nothing wants more room
    if (!isAsBefore && this.#grow()) {
      this.#submit();
      return;
    }
    this.#running = null;
    this.#settle();
  };

  #entry(i: number): Entry {
    const entry = this.#entries[i];
    if (entry === undefined) throw this.#noCall(i);
    return entry;
  }

  #noCall(i: number): RangeError {
    return new RangeError(`The plan has ${this.length} calls; there is no call ${i}.`);
  }

  /** Makes room where an array was too small. True: run again. */
  #grow(): boolean {
    let grown = false;
    const { u32 } = this.#memory;
    for (const entry of this.#growing) {
      const status = u32[entry.status];
      const full = status === 0 && isFull(entry.call, entry.room, this.#memory, entry.block);
      if (!full && status !== Return.ERROR_INSUFFICIENT_SIZE) continue;
      const room = nextRoom(entry.call, entry.room, this.#memory, entry.block);
      if (room === null) continue;
      entry.room = room;
      grown = true;
    }
    if (grown) this.#compile();
    return grown;
  }

  /** Lays the plan out: a group after the other, of each the records, the status of each, and their blocks. */
  #compile(): void {
    let end = 0;
    for (const group of this.#groups) {
      group.start = end;
      end += group.entries.length * RECORD_BYTES;
      for (const entry of group.entries) {
        entry.status = end >> 2;
        end += 4;
      }
      end = (end + 7) & ~7;
      for (const entry of group.entries) {
        entry.block = end;
        end += blockBytes(entry);
      }
      group.bytes = end - group.start;
    }
    this.#memory = new NativeMemory(end);
    this.#isCompared = false;
    for (const group of this.#groups) this.#write(group);
    this.#statuses = Uint32Array.from(this.#entries, ({ status }) => status);
    this.#blocks = Uint32Array.from(this.#entries, ({ block }) => block);
    const table = this.#groups.flatMap(({ start, bytes, entries }) => [start, bytes, entries.length]);
    this.#replace(attachNative().compile(this.#memory.buffer, Uint32Array.from(table)));
  }

  #write(group: Group): void {
    const { u32 } = this.#memory;
    group.entries.forEach((entry, i) => {
      const { call, room, block } = entry;
      const record = (group.start + i * RECORD_BYTES) >> 2;
      call.write(this.#memory, record, block, room);
      u32[record] = call.row;
      u32[record + 2] = call.library;
      u32[record + 3] = call.lane;
      u32[record + 4] = block - group.start;
      u32[record + 5] = blockBytes(entry);
    });
  }

  #replace(plan: number): void {
    if (this.#native !== -1) {
      dropped.unregister(this);
      attachNative().dropPlan(this.#native);
    }
    this.#native = plan;
    dropped.register(this, plan, this);
  }
}

function blockBytes({ call, room }: Entry): number {
  return (call.size(room) + 15) & ~7;
}
