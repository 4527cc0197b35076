import { arena, attachNative, RECORD, whenAnswersWait } from './call.ts';
import { rows } from './raw/rows.ts';

/** Work on lanes, or a wait on a thread of its own, and who is told. */
export type Job = {
  /** The number of the library that it calls. */
  readonly library: number;
  /** Milliseconds; Infinity: none. */
  readonly deadlineMs: number;
  /** On the clock of performance.now(); pendingJobs sets it. */
  deadline: number;
  /** True: more answers follow (an event wait). */
  readonly lasting: boolean;
  /** The answer lies in the arena at `block`, until this returns. `extra`: what the bridge adds. Never throws. */
  answered(status: number, block: number, extra: number): void;
  /** `row`: of a call that did not return. */
  expired(row: number): void;
};

const ANSWER_BYTES = 16;
/** The longest time that a timer of Node.js can wait, 24 days; it takes a longer one for 1 ms. */
export const LONGEST_TIMER_MS = 0x7fff_ffff;

/** Jobs on lanes that have not settled, with one timer for all their deadlines. */
class PendingJobs {
  /** By number. A number is used again: the bridge knows an answer that is not for its present job. */
  readonly #jobs: (Job | null)[] = [];
  readonly #free: number[] = [];
  #timer: NodeJS.Timeout | null = null;
  #timerAt = Infinity;
  #onRemoved: (() => void) | null = null;

  /** The number for the next job. One that is not added after all is given back. */
  reserve(): number {
    return this.#free.pop() ?? this.#jobs.push(null) - 1;
  }

  giveBack(number: number): void {
    this.#free.push(number);
  }

  /** Adds a job that was submitted under `number`. `begins`: when, as the addon tells; of no use without a deadline. */
  add(number: number, job: Job, begins = 0): void {
    job.deadline = begins + job.deadlineMs;
    this.#jobs[number] = job;
    if (job.deadline < this.#timerAt) this.#arm(job.deadline);
  }

  /** Forgets a job: whatever still comes for it is ignored. */
  remove(number: number): void {
    const job = this.#jobs[number];
    if (job === null || job === undefined) return;
    this.#jobs[number] = null;
    this.#free.push(number);
    const wake = this.#onRemoved;
    this.#onRemoved = null;
    wake?.();
  }

  /** Gives a job up: it has expired. False: there is no such job, or it is done and its answer on the way. */
  cancel(number: number): boolean {
    const job = this.#jobs[number] ?? null;
    if (job === null) return false;
    const row = attachNative().abandon(number);
    if (row >= rows.length) return false;
    if (!job.lasting) this.remove(number);
    job.expired(row);
    return true;
  }

  /** Waits until no job of a library is pending. False: one still is, `deadlineMs` later. */
  async idle(library: number, deadlineMs: number): Promise<boolean> {
    const end = performance.now() + deadlineMs;
    const isBusy = () => this.#jobs.some((job) => job?.library === library);
    while (isBusy()) {
      const left = end - performance.now();
      if (left <= 0) {
        this.#sweep(); // a job that began before has passed its deadline too, but its timer may be a moment late
        return !isBusy();
      }
      await new Promise<void>((resolve) => {
        const before = this.#onRemoved;
        const timer = setTimeout(resolve, Math.min(left, LONGEST_TIMER_MS));
        this.#onRemoved = () => {
          before?.();
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return true;
  }

  #arm(deadline: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timerAt = deadline;
    const inMs = Math.ceil(deadline - performance.now());
    this.#timer = setTimeout(this.#sweep, Math.min(Math.max(1, inMs), LONGEST_TIMER_MS));
    this.#timer.unref(); // the addon keeps the process alive while a job is pending
  }

  readonly #sweep = (): void => {
    this.#timer = null;
    this.#timerAt = Infinity;
    const now = performance.now();
    let earliest = Infinity;
    for (const [number, job] of [...this.#jobs.entries()]) {
      if (job === null) continue;
      if (job.deadline > now) earliest = Math.min(earliest, job.deadline);
      else if (!this.cancel(number)) earliest = Math.min(earliest, now + 1); // its answer is on the way
    }
    if (earliest < Infinity) this.#arm(earliest);
  };

  /** Gives every answer in the arena to its job. */
  readonly deliver = (count: number): void => {
    const { u32 } = arena;
    let place = RECORD;
    for (let i = 0; i < count; i++) {
      const number = u32[place] as number;
      const job = this.#jobs[number] ?? null;
      if (job?.lasting === false) this.remove(number);
      const status = u32[place + 1] as number;
      const extra = u32[place + 3] as number;
      const block = (place << 2) + ANSWER_BYTES;
      place = (block + (u32[place + 2] as number)) >> 2;
      job?.answered(status, block, extra);
    }
  };
}

export const pendingJobs: PendingJobs = new PendingJobs();
whenAnswersWait(pendingJobs.deliver);
