import { callAsync, submitCall } from './async-call.ts';
import { arena, failure, RECORD, type Call } from './call.ts';
import { NvmlError, NvmlTimeoutError } from './errors.ts';
import { pendingJobs } from './pending-jobs.ts';
import { Return } from './raw/enums.ts';
import { rows } from './raw/rows.ts';

/** How an error that would come again at once is slowed down. */
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1000;
/** How much longer the slices of a quiet wait become, as those of the addon's own waits do. */
export const SLICE_GROWTH = 5;

export type LaneWaitOptions<R> = {
  /** The wait, for at most so many milliseconds. It runs on the lane of its set, which ends with `free`. */
  readonly wait: (timeoutMs: number) => Call<R>;
  readonly free: Call<unknown>;
  /** Milliseconds of one wait; five times as many where nothing comes for long. */
  readonly sliceMs: number;
  readonly deadlineMs: number;
  /** How long the next wait may be, when less than a slice. */
  readonly patience?: () => number;
  /** Runs between two waits, so that it may ask about the event; null: the wait ended without one. */
  readonly received: (result: R | null) => Promise<void> | void;
  readonly failed: (error: NvmlError | NvmlTimeoutError) => void;
};

/**
 * A wait for events whose calls JavaScript makes itself, on a lane of its own: for the waits with questions to be asked
 * before the next one. It keeps no process alive.
 */
export class LaneWait<R> {
  readonly #options: LaneWaitOptions<R>;
  #stopped = false;
  #sliceMs: number;
  #wake: (() => void) | null = null;

  constructor(options: LaneWaitOptions<R>) {
    this.#options = options;
    this.#sliceMs = options.sliceMs;
    void this.#run();
  }

  /** Ends it; the set is freed when its slice is over. */
  stop(): void {
    this.#stopped = true;
    this.#wake?.();
  }

  /** Asked anew after each await. */
  #isStopped(): boolean {
    return this.#stopped;
  }

  async #run(): Promise<void> {
    const { free, deadlineMs, failed } = this.#options;
    let pause = 0;
    while (!this.#isStopped()) {
      const error = await this.#once();
      if (error === null) pause = 0;
      else if (!this.#isStopped()) {
        failed(error);
        if (error instanceof NvmlTimeoutError) return; // its lane is lost, and the set with it
        pause = Math.min(Math.max(FIRST_PAUSE_MS, pause * 2), LONGEST_PAUSE_MS);
        await this.#pause(pause);
      }
    }
    await callAsync(free, deadlineMs).catch(() => undefined); // a library that is closed has freed it
  }

  async #once(): Promise<NvmlError | NvmlTimeoutError | null> {
    const { wait, sliceMs, deadlineMs, patience, received } = this.#options;
    const timeoutMs = Math.max(1, Math.ceil(Math.min(this.#sliceMs, patience?.() ?? Infinity)));
    this.#sliceMs = Math.min(2 * this.#sliceMs, SLICE_GROWTH * sliceMs);
    try {
      const result = await callInBackground(wait(timeoutMs), deadlineMs + timeoutMs);
      this.#sliceMs = sliceMs;
      if (!this.#isStopped()) await received(result);
      return null;
    } catch (error) {
      if (!(error instanceof NvmlError || error instanceof NvmlTimeoutError)) throw error;
      if (!(error instanceof NvmlError && error.status === Return.ERROR_TIMEOUT)) return error;
      if (!this.#isStopped()) await received(null);
      return null;
    }
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      timer.unref();
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** As callAsync(), without keeping the process alive, and without growing arrays. */
function callInBackground<R>(call: Call<R>, deadlineMs: number): Promise<R> {
  return new Promise((resolve, reject) => {
    const number = submitCall(call, call.room, {
      library: call.library,
      deadlineMs,
      deadline: 0,
      lasting: true,
      answered: (status, block) => {
        pendingJobs.remove(number);
        if (status === 0) resolve(call.read(arena, block));
        else reject(failure(call.row, status));
      },
      expired: (row) => {
        pendingJobs.remove(number);
        reject(new NvmlTimeoutError(`nvml${rows[row]?.name ?? ''}`, deadlineMs));
      },
    });
    if (number < 0) reject(failure(call.row, arena.u32[RECORD + 1] as number));
  });
}
