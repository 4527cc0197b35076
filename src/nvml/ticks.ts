import { isUninitialized, NvmlError } from './errors.ts';
import { checkSignal } from './given.ts';
import { LONGEST_TIMER_MS } from './pending-jobs.ts';
import { Return } from './raw/enums.ts';
import type { Session } from './session.ts';

/** A place on a steady clock. */
export type Tick = {
  /** The number of the tick, counted from 0. */
  readonly tick: number;
  /** Ticks since the last one that nobody took: the program was busy, or a GPU took longer than the interval. */
  readonly missed: number;
};

/** The clock of what is taken again and again. */
export type TickOptions = {
  /** Milliseconds from one to the next, on a clock that neither drifts nor jumps. */
  readonly intervalMs: number;
  /** Ends the iteration, also while it waits. */
  readonly signal?: AbortSignal | null;
};

/** Where the clock stands. */
export type Clock = {
  readonly intervalMs: number;
  /** When tick 0 was, as performance.now() counts. */
  readonly start: number;
  /** The latest tick that was taken. */
  readonly tick: number;
};

/** Something taken, with room for the tick at which it was. */
export type Taken<T> = T & { -readonly [K in keyof Tick]: Tick[K] };
/** Somebody who waits in next(). */
type Asked<T> = { resolve: (result: Result<T>) => void; reject: (error: unknown) => void };

/** Throws RangeError where that is no time that a timer can wait. */
export function checkInterval(intervalMs: number): void {
  if (typeof intervalMs === 'number' && intervalMs > 0 && intervalMs <= LONGEST_TIMER_MS) return;
  throw new RangeError(`intervalMs is a time in milliseconds above 0; it was ${intervalMs}.`);
}

type Result<T> = IteratorResult<T & Tick, undefined>;

const DONE = { done: true, value: undefined } as const;

/**
 * What is taken on a steady clock, as an async iterator. The next one is taken when somebody asks for it and its time has come,
 * so they never overlap; a tick that passed unasked is left out and counted.
 */
export abstract class Ticks<T> implements AsyncIterableIterator<T & Tick>, AsyncDisposable {
  readonly #session: Session;
  readonly #intervalMs: number;
  readonly #signal: AbortSignal | null;
  #start = -1;
  #tick = -1;
  readonly #asked: Asked<T>[] = [];
  #wake: (() => void) | null = null;
  /** Asked anew after each await: the signal may have come meanwhile. */
  protected hasEnded = false;

  constructor(session: Session, { intervalMs, signal = null }: TickOptions) {
    checkInterval(intervalMs);
    checkSignal(signal);
    this.#session = session;
    this.#intervalMs = intervalMs;
    this.#signal = signal;
    if (signal?.aborted === true) this.hasEnded = true;
    signal?.addEventListener('abort', this.#end, { once: true });
    session.onClose(this.#end);
  }

  /** What there is at this tick; null: nothing, and the next one is waited for. */
  protected abstract take(): Promise<Taken<T> | null>;

  /**
   * Has the next one taken when its time comes, and gives it to {@link Ticks.give} with its tick: JavaScript need not wake
   * for the tick itself. False: that cannot be done now.
   */
  protected abstract ahead(clock: Clock): boolean;

  /** Lets what was begun ahead settle now: nobody wants it any more. */
  protected cancel(): void {}

  /**
   * The next one, at its time. Rejects with NvmlError where the driver as a whole fails; a GPU that fails is an entry.
   *
   * @example
   * ```ts
   * // on h100x8
   * const samples = nvml.sample({ intervalMs: 10, metrics: ['temperature'] });
   * await samples.next();
   * console.log((await samples.next()).value?.tick > 0); // -> true
   * await samples.return();
   * ```
   */
  next(): Promise<IteratorResult<T & Tick, undefined>> {
    return new Promise((resolve, reject) => {
      if (this.#asked.push({ resolve, reject }) === 1) this.#begin();
    });
  }

  /**
   * Ends the iteration, as `break` does; somebody who waits in `next()` is told so.
   *
   * @example
   * ```ts
   * // on h100x8
   * const samples = nvml.sample({ intervalMs: 10 });
   * await samples.return();
   * console.log((await samples.next()).done); // -> true
   * ```
   */
  return(): Promise<IteratorResult<T & Tick, undefined>> {
    this.#end();
    return Promise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  /** What ahead() was asked for; null: the iteration has ended. */
  protected give(taken: Taken<T> | null): void {
    if (taken === null) {
      this.#served()?.resolve(DONE);
      return;
    }
    taken.missed = taken.tick - this.#tick - 1;
    this.#tick = taken.tick;
    this.#served()?.resolve({ done: false, value: taken });
  }

  /** What ahead() was asked for has failed. */
  protected fail(error: unknown): void {
    this.#served()?.reject(error);
  }

  /** Who has asked first; it is begun for the next one. */
  #served(): Asked<T> | undefined {
    const asked = this.#asked;
    if (asked.length === 1) return asked.pop(); // far less than a shift()
    const first = asked.shift();
    if (asked.length > 0) this.#begin();
    return first;
  }

  /** For whoever has asked first. */
  #begin(): void {
    try {
      const clock = { intervalMs: this.#intervalMs, start: this.#start, tick: this.#tick };
      if (this.#start >= 0 && !this.hasEnded && this.ahead(clock)) return;
    } catch (error) {
      this.fail(error);
      return;
    }
    this.#nextDue().then(
      (result) => {
        this.#served()?.resolve(result);
      },
      (error: unknown) => {
        this.fail(error);
      },
    );
  }

  /** As it is taken where the tick has to be waited for here. */
  async #nextDue(): Promise<Result<T>> {
    if (this.#session.isClosed && !this.hasEnded) {
      throw new NvmlError(Return.ERROR_UNINITIALIZED, 'next()', 'the driver was closed');
    }
    let missed = 0;
    for (;;) {
      const due = await this.#due();
      if (due === null) return DONE;
      missed += due - this.#tick - 1;
      this.#tick = due;
      try {
        const taken = await this.take();
        if (taken === null) continue;
        // A copy would cost more than all else that is done for a tick.
        taken.tick = due;
        taken.missed = missed;
        return { done: false, value: taken };
      } catch (error) {
        if (this.hasEnded && isUninitialized(error)) return DONE;
        throw error;
      }
    }
  }

  /** Waits for the next tick and gives its number; null: the iteration has ended. */
  async #due(): Promise<number | null> {
    if (this.#start < 0) this.#start = performance.now();
    const elapsed = () => (performance.now() - this.#start) / this.#intervalMs;
    const due = Math.max(this.#tick + 1, Math.floor(elapsed()));
    // A timer may ring a moment too early.
    while (!this.hasEnded && elapsed() < due) {
      await this.#pause(Math.max(1, Math.ceil((due - elapsed()) * this.#intervalMs)));
    }
    return this.hasEnded ? null : due;
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  readonly #end = (): void => {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.#signal?.removeEventListener('abort', this.#end);
    this.#session.offClose(this.#end);
    this.#wake?.();
    this.cancel();
  };
}
