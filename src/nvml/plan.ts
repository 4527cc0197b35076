import { attachNative, DEADLINE_PASSED, failure, isFull, nextRoom, RECORD_BYTES, type Call } from './call.ts';
import { NvmlTimeoutError } from './errors.ts';
import { NativeMemory } from './memory.ts';
import { pendingJobs } from './pending-jobs.ts';
import { Return } from './raw/enums.ts';
import { rows } from './raw/rows.ts';

const dropped = new FinalizationRegistry<number>((plan) => {
  attachNative().dropPlan(plan);
});

type Entry = {
  readonly call: Call<unknown>;
  readonly group: Group;
  room: number;
  record: number;
  block: number;
};
/** `stuck`: the row of the call that its lane hung in. */
type Group = {
  readonly library: number;
  readonly entries: Entry[];
  start: number;
  bytes: number;
  stuck: number;
};

/**
 * Many calls in one crossing: checked once, run as often as wanted. On lanes, the calls of one GPU run in order and the
 * GPUs in parallel. Results stay in the plan's memory until its next run: `status(i)`, then `value(i)`, or a codec of
 * the raw layer on `memory` at `blockOf(i)`.
 */
export class Plan {
  #memory: NativeMemory = new NativeMemory(0);
  #native = -1;
  readonly #groups: readonly Group[];
  readonly #entries: Entry[] = [];
  /** Those with an array whose length only the driver knows. */
  readonly #growing: Entry[];
  #records: Uint32Array = new Uint32Array(0);
  #blocks: Uint32Array = new Uint32Array(0);
  #running: Promise<void> | null = null;
  #deadlineMs = 0;

  /** `room`: for calls with arrays, instead of each call's own. */
  constructor(calls: readonly Call<unknown>[], room: number | null = null) {
    const groups = new Map<string, Group>();
    for (const call of calls) {
      const key = `${call.library}:${call.lane}`;
      const group = groups.get(key) ?? { library: call.library, entries: [], start: 0, bytes: 0, stuck: 0 };
      groups.set(key, group);
      const ownRoom = room === null || call.room === 0 ? call.room : room;
      const entry = { call, group, room: ownRoom, record: 0, block: 0 };
      group.entries.push(entry);
      this.#entries.push(entry);
    }
    this.#groups = [...groups.values()];
    this.#growing = this.#entries.filter(({ room: elements }) => elements > 0);
    this.#compile();
  }

  /** Where the results are. A new one after an array had to grow: ask again after each run. */
  get memory(): NativeMemory {
    return this.#memory;
  }

  /** Of every call its record, an index of 32-bit words in `memory`; the status is the word behind it. */
  get records(): Uint32Array {
    return this.#records;
  }

  /** Of every call its block, a byte offset in `memory`. */
  get blocks(): Uint32Array {
    return this.#blocks;
  }

  /** The number of calls. */
  get length(): number {
    return this.#entries.length;
  }

  /** The return code of call `i` in the last run. */
  status(i: number): number {
    const record = this.#records[i];
    if (record === undefined) throw this.#noCall(i);
    return this.#memory.u32[record + 1] as number;
  }

  /** The byte offset of call `i`'s block in `memory`. */
  blockOf(i: number): number {
    const block = this.#blocks[i];
    if (block === undefined) throw this.#noCall(i);
    return block;
  }

  /** The result of call `i` in the last run. Throws its NvmlError, or NvmlTimeoutError if its lane hung. */
  value(i: number): unknown {
    const { call, group, block } = this.#entry(i);
    const status = this.status(i);
    if (status === 0) return call.read(this.#memory, block);
    throw status === DEADLINE_PASSED
      ? new NvmlTimeoutError(`nvml${rows[group.stuck]?.name ?? ''}`, this.#deadlineMs)
      : failure(call.row, status);
  }

  /** Runs every call on this thread. */
  runSync(): void {
    do attachNative().runPlan(this.#native);
    while (this.#grow());
  }

  /** Runs every call on its lane. Settles when all have answered or the deadline has passed; never rejects for a call. */
  run(deadlineMs: number): Promise<void> {
    this.#running ??= this.#run(deadlineMs).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(deadlineMs: number): Promise<void> {
    this.#deadlineMs = deadlineMs;
    do {
      const jobs = this.#groups.map((group) => (deliver: () => void) => ({
        library: group.library,
        deadlineMs,
        lasting: false,
        answered: (status: number) => {
          if (status !== 0) this.#mark(group, status);
          deliver();
        },
        expired: (row: number) => {
          group.stuck = row;
          this.#mark(group, DEADLINE_PASSED);
          deliver();
        },
      }));
      await pendingJobs.all(jobs, (first) => {
        attachNative().submitPlan(this.#native, first);
      });
    } while (this.#grow());
  }

  #mark(group: Group, status: number): void {
    for (const { record } of group.entries) this.#memory.u32[record + 1] = status;
  }

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
      const status = u32[entry.record + 1];
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

  /** Lays the plan out: a group after the other, of each first the records, then the blocks. */
  #compile(): void {
    let end = 0;
    for (const group of this.#groups) {
      group.start = end;
      end += group.entries.length * RECORD_BYTES;
      for (const entry of group.entries) {
        entry.block = end;
        end += (entry.call.size(entry.room) + 15) & ~7;
      }
      end = (end + 63) & ~63; // a cache line belongs to one lane
      group.bytes = end - group.start;
    }
    this.#memory = new NativeMemory(end);
    for (const group of this.#groups) this.#write(group);
    this.#records = Uint32Array.from(this.#entries, ({ record }) => record);
    this.#blocks = Uint32Array.from(this.#entries, ({ block }) => block);
    const table = this.#groups.flatMap(({ start, bytes, entries }) => [start, bytes, entries.length]);
    this.#replace(attachNative().compile(this.#memory.buffer, Uint32Array.from(table)));
  }

  #write(group: Group): void {
    const { u32 } = this.#memory;
    group.entries.forEach((entry, i) => {
      const { call, room, block } = entry;
      entry.record = (group.start + i * RECORD_BYTES) >> 2;
      call.write(this.#memory, entry.record, block, room);
      u32[entry.record] = call.row;
      u32[entry.record + 2] = call.library;
      u32[entry.record + 3] = call.lane;
      u32[entry.record + 4] = block - group.start;
      u32[entry.record + 5] = (call.size(room) + 15) & ~7;
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
