import { arena, attachNative, failure, RECORD } from './call.ts';
import { NvmlError } from './errors.ts';
import { pendingJobs } from './pending-jobs.ts';
import { Wake } from './wake.ts';

const WAIT_ENDED = 0xffff_0400;

export type EventWaitOptions<T> = {
  readonly library: number;
  /** Row of the wait: (set, out data, timeout), and of the call that releases the set. */
  readonly waitRow: number;
  readonly freeRow: number;
  readonly set: number;
  /** Events kept between two takes; older ones stay, newer ones are counted as dropped. */
  readonly capacity: number;
  /** Milliseconds of one wait in the driver: how long a stop can take. */
  readonly sliceMs: number;
  readonly read: (block: number) => T;
  /** Called when take() has something, or the wait has ended. */
  readonly notify?: () => void;
};

/** A wait for events on a thread of its own, from its start to stop(). The event set belongs to it. */
export class EventWait<T> {
  readonly #options: EventWaitOptions<T>;
  readonly #job: number;
  readonly #queue: (T | NvmlError)[] = [];
  #droppedHere = 0;
  #droppedThere = 0;
  readonly #wake = new Wake();
  #ended = false;

  constructor(options: EventWaitOptions<T>) {
    this.#options = options;
    const { library, waitRow, freeRow, set, capacity, sliceMs } = options;
    this.#job = pendingJobs.reserve();
    if (!attachNative().startWait(this.#job, library, waitRow, freeRow, set, capacity, sliceMs)) {
      pendingJobs.giveBack(this.#job);
      throw failure(waitRow, arena.u32[RECORD + 1] as number);
    }
    pendingJobs.add(this.#job, {
      library,
      deadlineMs: Infinity,
      deadline: Infinity,
      lasting: true,
      answered: (status, block, extra) => {
        this.#answered(status, block, extra);
      },
      expired: () => undefined,
    });
  }

  /** Events that were lost because nobody took them in time. */
  get dropped(): number {
    return this.#droppedHere + Math.max(this.#droppedThere, attachNative().droppedEvents(this.#job));
  }

  /** The next event or error that waits, or null. */
  take(): T | NvmlError | null {
    return this.#queue.shift() ?? null;
  }

  /** Settles when take() has something or the wait has ended. Keeps the process alive. */
  async ready(): Promise<void> {
    if (this.#queue.length > 0 || this.#ended) return;
    await this.#wake.wait();
  }

  /** Ends the wait and wakes whoever is in ready(). The thread releases the set when its slice is over. */
  stop(): void {
    if (this.#ended) return;
    this.#end();
    attachNative().stopWait(this.#job);
  }

  #answered(status: number, block: number, extra: number): void {
    this.#droppedThere = extra;
    if (status === WAIT_ENDED) {
      pendingJobs.remove(this.#job);
      this.#end();
      return;
    }
    if (this.#ended) return;
    if (this.#queue.length >= this.#options.capacity) this.#droppedHere++;
    else this.#queue.push(status === 0 ? this.#options.read(block) : failure(this.#options.waitRow, status));
    this.#notify();
  }

  #end(): void {
    this.#ended = true;
    this.#notify();
  }

  #notify(): void {
    this.#wake.notify();
    this.#options.notify?.();
  }
}
