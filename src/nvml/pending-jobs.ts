import { arena, attachNative, RECORD, whenAnswersWait } from './call.ts';
import { rows } from './raw/rows.ts';

/** Work on a lane, or a wait on a thread of its own, and who is told. */
export type Job = {
  /** The number of the library that it calls. */
  readonly library: number;
  /** Milliseconds; Infinity: none. */
  readonly deadlineMs: number;
  /** True: more answers follow (an event wait). */
  readonly lasting: boolean;
  /** The answer lies in the arena at `block`, until this returns. `extra`: what the bridge adds. */
  answered(status: number, block: number, extra: number): void;
  /** `row`: of the call that did not return. */
  expired(row: number): void;
};

const ANSWER_BYTES = 16;

/** Jobs on lanes that have not settled, with one timer for all their deadlines. */
class PendingJobs {
  readonly #jobs = new Map<number, Job & { readonly deadline: number }>();
  #next = 1;
  #holders = 0;
  #timer: NodeJS.Timeout | null = null;
  #timerAt = Infinity;
  #onRemoved: (() => void) | null = null;

  /** Adds a job; `submit` hands it to its lane under the number it is given. */
  add(job: Job, submit: (number: number) => void): number {
    const number = this.#reserve(1);
    submit(number);
    this.#insert(number, job);
    return number;
  }

  /** Adds jobs that are submitted together, and settles when every one has called `deliver`. */
  all(jobs: readonly ((deliver: () => void) => Job)[], submit: (first: number) => void): Promise<void> {
    return new Promise((resolve) => {
      let left = jobs.length;
      if (left === 0) {
        resolve();
        return;
      }
      const first = this.#reserve(jobs.length);
      submit(first);
      jobs.forEach((make, i) => {
        const job = make(() => {
          if (--left === 0) resolve();
        });
        this.#insert(first + i, job);
      });
    });
  }

  #reserve(count: number): number {
    if (this.#next + count > 0xffff_ffff) this.#next = 1;
    const first = this.#next;
    this.#next += count;
    return first;
  }

  #insert(number: number, job: Job): void {
    if (!job.lasting) this.hold();
    const deadline = performance.now() + job.deadlineMs;
    this.#jobs.set(number, Object.assign(job, { deadline }));
    if (deadline < this.#timerAt) this.#arm(deadline);
  }

  /** Forgets a job: whatever still comes for it is ignored. */
  remove(number: number): void {
    if (this.#jobs.get(number)?.lasting === false) this.release();
    this.#jobs.delete(number);
    const wake = this.#onRemoved;
    this.#onRemoved = null;
    wake?.();
  }

  /** Waits until no job of a library is pending. False: one still is, `deadlineMs` later. */
  async idle(library: number, deadlineMs: number): Promise<boolean> {
    const end = performance.now() + deadlineMs;
    const isBusy = () => [...this.#jobs.values()].some((job) => job.library === library);
    while (isBusy()) {
      const left = end - performance.now();
      if (left <= 0) return false;
      await new Promise<void>((resolve) => {
        const before = this.#onRemoved;
        const timer = setTimeout(resolve, Math.min(left, 0x7fff_ffff));
        this.#onRemoved = () => {
          before?.();
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return true;
  }

  /** Keeps the process alive until as many release() as hold(). */
  hold(): void {
    if (this.#holders++ === 0) attachNative().hold(true);
  }

  release(): void {
    if (--this.#holders === 0) attachNative().hold(false);
  }

  #take(number: number): Job | null {
    const job = this.#jobs.get(number);
    if (job === undefined) return null;
    if (!job.lasting) this.remove(number);
    return job;
  }

  #arm(deadline: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timerAt = deadline;
    this.#timer = setTimeout(this.#sweep, Math.max(1, Math.ceil(deadline - performance.now())));
    this.#timer.unref(); // the addon keeps the process alive while a job is pending
  }

  readonly #sweep = (): void => {
    this.#timer = null;
    this.#timerAt = Infinity;
    // The answers of jobs submitted together ring when the last is there; one that hangs must not keep the others.
    this.deliver();
    const now = performance.now();
    let earliest = Infinity;
    for (const [number, { deadline }] of [...this.#jobs]) {
      if (deadline > now) earliest = Math.min(earliest, deadline);
      else {
        const row = attachNative().abandon(number);
        if (row < rows.length) this.#take(number)?.expired(row);
        else earliest = Math.min(earliest, now + 1); // done this moment: its answer is on the way
      }
    }
    if (earliest < Infinity) this.#arm(earliest);
  };

  /** Gives every waiting answer to its job. */
  readonly deliver = (): void => {
    const { u32 } = arena;
    for (let count = attachNative().take(); count > 0; count = attachNative().take()) {
      let place = RECORD;
      const answers: [Job, number, number, number][] = [];
      for (let i = 0; i < count; i++) {
        const job = this.#take(u32[place] as number);
        const block = (place << 2) + ANSWER_BYTES;
        if (job !== null) answers.push([job, u32[place + 1] as number, block, u32[place + 3] as number]);
        place = (block + (u32[place + 2] as number)) >> 2;
      }
      for (const [job, status, block, extra] of answers) job.answered(status, block, extra);
    }
  };
}

export const pendingJobs: PendingJobs = new PendingJobs();
whenAnswersWait(pendingJobs.deliver);
