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

/** Where the clock stands, in milliseconds. */
export type Clock = {
  readonly intervalMs: number;
  /** The latest tick that was taken. */
  readonly tick: number;
  /** Since tick 0. */
  readonly elapsedMs: number;
  /** Until the next tick; 0: it has come. */
  readonly inMs: number;
};

/** Something taken, with room for the tick at which it was. */
export type Taken<T> = T & { -readonly [K in keyof Tick]: Tick[K] };
/** Throws RangeError where that is no time that a timer can wait. */
export function checkInterval(intervalMs: number): void {
  if (typeof intervalMs === 'number' && intervalMs > 0 && intervalMs <= 0x7fff_ffff) return;
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
  protected abstract take(): Promise<Taken<T> | null>;

  /**
   * Has the next one taken when its time comes, and gives it with its tick: JavaScript need not wake for the tick itself.
   * It settles with null where the iteration has ended. Null: that cannot be done now.
   */
  protected abstract ahead(clock: Clock): Promise<Taken<T> | null> | null;

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
    return Promise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Asked anew after each await: the signal may have come meanwhile. */
  protected get hasEnded(): boolean {
    return this.#ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  async #next(): Promise<Result<T>> {
    if (this.#session.isClosed && !this.#ended) {
      throw new NvmlError(Return.ERROR_UNINITIALIZED, 'next()', 'the driver was closed');
    }
    const ahead = this.#start < 0 || this.#ended ? null : this.ahead(this.#clock());
    if (ahead === null) return this.#nextDue();
    const taken = await ahead;
    return taken === null ? DONE : this.#result(taken, taken.tick, taken.tick - this.#tick - 1);
  }

  /** As it is taken where the tick has to be waited for here. */
  async #nextDue(): Promise<Result<T>> {
    let missed = 0;
    for (;;) {
      const due = await this.#due();
      if (due === null) return DONE;
      missed += due - this.#tick - 1;
      this.#tick = due;
      try {
        const taken = await this.take();
        if (taken !== null) return this.#result(taken, due, missed);
      } catch (error) {
        if (this.#ended && isUninitialized(error)) return DONE;
        throw error;
      }
    }
  }

  /** Puts in which tick it was: a copy would cost more than all else that is done for a tick. */
  #result(value: Taken<T>, tick: number, missed: number): Result<T> {
    this.#tick = tick;
    value.tick = tick;
    value.missed = missed;
    return { done: false, value };
  }

  #clock(): Clock {
    const elapsedMs = performance.now() - this.#start;
    const inMs = Math.max(0, (this.#tick + 1) * this.#intervalMs - elapsedMs);
    return { intervalMs: this.#intervalMs, tick: this.#tick, elapsedMs, inMs };
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
    this.cancel();
  };
}
