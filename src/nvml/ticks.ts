import { isUninitialized, NvmlError } from './errors.ts';
import { checkSignal } from './given.ts';
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

/** Throws RangeError where that is no time that a timer can wait. */
export function checkInterval(intervalMs: number): void {
  if (typeof intervalMs === 'number' && intervalMs > 0 && intervalMs <= 0x7fff_ffff) return;
  throw new RangeError(`intervalMs is a time in milliseconds above 0; it was ${intervalMs}.`);
}

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
  #turn: Promise<unknown> = Promise.resolve();
  #wake: (() => void) | null = null;
  #ended = false;

  constructor(session: Session, { intervalMs, signal = null }: TickOptions) {
    checkInterval(intervalMs);
    checkSignal(signal);
    this.#session = session;
    this.#intervalMs = intervalMs;
    this.#signal = signal;
    if (signal?.aborted === true) this.#ended = true;
    signal?.addEventListener('abort', this.#end, { once: true });
    session.onClose(this.#end);
  }

  /** What there is at this tick; null: nothing, and the next one is waited for. */
  protected abstract take(): Promise<T | null>;

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
    const turn = this.#turn.then(() => this.#next());
    this.#turn = turn.catch(() => undefined);
    return turn;
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
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  async #next(): Promise<IteratorResult<T & Tick, undefined>> {
    if (this.#session.isClosed && !this.#ended) {
      throw new NvmlError(Return.ERROR_UNINITIALIZED, 'next()', 'the driver was closed');
    }
    let missed = 0;
    for (;;) {
      const due = await this.#due();
      if (due === null) return { done: true, value: undefined };
      missed += due - this.#tick - 1;
      this.#tick = due;
      try {
        const taken = await this.take();
        if (taken !== null) return { done: false, value: { ...taken, tick: due, missed } };
      } catch (error) {
        if (this.#ended && isUninitialized(error)) return { done: true, value: undefined };
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
    while (!this.#ended && elapsed() < due) {
      await this.#pause(Math.max(1, Math.ceil((due - elapsed()) * this.#intervalMs)));
    }
    return this.#ended ? null : due;
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
    if (this.#ended) return;
    this.#ended = true;
    this.#signal?.removeEventListener('abort', this.#end);
    this.#session.offClose(this.#end);
    this.#wake?.();
  };
}
