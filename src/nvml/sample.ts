import { isUninitialized, NvmlError } from './errors.ts';
import { Device } from './device.ts';
import { Return } from './raw/enums.ts';
import type { Metric } from './readings/index.ts';
import type { Session } from './session.ts';
import { SleepWatch } from './sleep.ts';
import { checkMetrics, type SnapshotPlans } from './snapshot-plans.ts';
import { DEFAULT_METRICS, type DefaultMetric, type GpuSnapshot, type Listed } from './snapshot.ts';

export type SampleOptions<M extends Metric = DefaultMetric> = {
  /** Milliseconds from one sample to the next, on a clock that neither drifts nor jumps. */
  readonly intervalMs: number;
  /** What to read; each name is that of a getter of {@link Device}. Left out: {@link DEFAULT_METRICS}. */
  readonly metrics?: readonly M[];
  /** Ends the iteration, also while it waits. */
  readonly signal?: AbortSignal | null;
  /** Where the kernel tells which GPUs sleep; left out: `/sys/bus/pci/devices`. */
  readonly sysfsDevices?: string;
};

/** One GPU in a sample. */
export type GpuSample<M extends Metric = DefaultMetric> = GpuSnapshot<M> & {
  /** It sleeps and was not asked, so as not to wake it: its values are the last ones, or null where there were none. */
  readonly asleep: boolean;
};

/** All GPUs of a node at one tick of the clock. */
export type Sample<M extends Metric = DefaultMetric> = {
  /** Milliseconds since 1970, taken as the calls began. */
  readonly takenAt: number;
  /** The number of the tick, counted from 0. */
  readonly tick: number;
  /** Ticks since the last sample that nobody took: the program was busy, or a GPU took longer than the interval. */
  readonly missed: number;
  readonly gpus: readonly GpuSample<M>[];
};

/**
 * Snapshots on a steady clock, as an async iterator. The next one is taken when somebody asks for it and its time has
 * come, so they never overlap; a tick that passed unasked is left out and counted.
 */
export class Sampler<M extends Metric> implements AsyncIterableIterator<Sample<M>>, AsyncDisposable {
  readonly #session: Session;
  readonly #plans: SnapshotPlans;
  readonly #metrics: readonly M[];
  readonly #intervalMs: number;
  readonly #signal: AbortSignal | null;
  readonly #sleep: SleepWatch;
  readonly #last = new Map<Device, GpuSample<M>>();
  #start = -1;
  #tick = -1;
  #turn: Promise<unknown> = Promise.resolve();
  #wake: (() => void) | null = null;
  #ended = false;

  constructor(session: Session, plans: SnapshotPlans, options: SampleOptions<M>) {
    // Without metrics, M is that of the default.
    const metrics = options.metrics ?? (DEFAULT_METRICS as unknown as readonly M[]);
    const { intervalMs, signal = null, sysfsDevices = '/sys/bus/pci/devices' } = options;
    if (!(intervalMs > 0 && intervalMs <= 0x7fff_ffff)) {
      throw new RangeError(`intervalMs is a time in milliseconds above 0; it was ${intervalMs}.`);
    }
    checkMetrics(metrics);
    this.#session = session;
    this.#plans = plans;
    this.#metrics = [...metrics];
    this.#intervalMs = intervalMs;
    this.#signal = signal;
    this.#sleep = new SleepWatch(sysfsDevices);
    if (signal?.aborted === true) this.#ended = true;
    signal?.addEventListener('abort', this.#end, { once: true });
    session.onClose(this.#end);
  }

  /** The next sample, at its time. Rejects with NvmlError where the driver as a whole fails; a GPU that fails is an entry. */
  next(): Promise<IteratorResult<Sample<M>, undefined>> {
    const turn = this.#turn.then(() => this.#next());
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Ends the iteration, as `break` does. */
  return(): Promise<IteratorResult<Sample<M>, undefined>> {
    this.#end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  async #next(): Promise<IteratorResult<Sample<M>, undefined>> {
    if (this.#session.isClosed && !this.#ended) {
      throw new NvmlError(Return.ERROR_UNINITIALIZED, 'nvml.sample()', 'the driver was closed');
    }
    const due = await this.#due();
    if (due === null) return { done: true, value: undefined };
    const missed = due - this.#tick - 1;
    this.#tick = due;
    try {
      return { done: false, value: { ...(await this.#take()), tick: due, missed } };
    } catch (error) {
      if (this.#ended && isUninitialized(error)) return { done: true, value: undefined };
      throw error;
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

  async #take(): Promise<{ readonly takenAt: number; readonly gpus: readonly GpuSample<M>[] }> {
    const listed = await this.#plans.listed();
    const sleeping = listed.map(
      (device) => device instanceof Device && this.#sleep.isAsleep(device.pciBusId),
    );
    const awake = sleeping.includes(true) ? listed.filter((_, i) => sleeping[i] === false) : listed;
    const { takenAt, gpus } = await this.#plans.later(this.#metrics, awake);
    let next = 0;
    const samples = sleeping.map((asleep, i) =>
      asleep ? this.#asleep(listed[i] as Device) : this.#awake(listed[i], gpus[next++] as GpuSnapshot<M>),
    );
    return { takenAt, gpus: samples };
  }

  #awake(device: Listed[number] | undefined, snapshot: GpuSnapshot<M>): GpuSample<M> {
    // The entry is this snapshot's own, so it may be completed in place.
    const sample = Object.assign(snapshot, { asleep: false });
    if (device instanceof Device && this.#sleep.maySleep(device.pciBusId)) this.#last.set(device, sample);
    return sample;
  }

  #asleep(device: Device): GpuSample<M> {
    const { index, uuid } = device;
    const nothing = Object.fromEntries(this.#metrics.map((metric) => [metric, null]));
    const last = this.#last.get(device) ?? { ...nothing, uuid, error: null, errors: null };
    return { ...last, index, asleep: true } as GpuSample<M>;
  }

  readonly #end = (): void => {
    if (this.#ended) return;
    this.#ended = true;
    this.#signal?.removeEventListener('abort', this.#end);
    this.#session.offClose(this.#end);
    this.#wake?.();
  };
}
