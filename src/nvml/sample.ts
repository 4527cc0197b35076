import { Device } from './device.ts';
import { isHung } from './errors.ts';
import type { Metric } from './readings/index.ts';
import type { Session } from './session.ts';
import { SleepWatch } from './sleep.ts';
import { checkMetrics, type SnapshotPlans } from './snapshot-plans.ts';
import { DEFAULT_METRICS, type DefaultMetric, type GpuSnapshot, type Listed } from './snapshot.ts';
import { TickPlan } from './tick-plan.ts';
import { Ticker } from './ticker.ts';
import { Ticks, type Clock, type Taken, type Tick, type TickOptions } from './ticks.ts';

/** What {@link Nvml.sample} reads, and when. */
export type SampleOptions<M extends Metric = DefaultMetric> = TickOptions & {
  /** What to read; each name is that of a getter of {@link Device}. Left out: {@link DEFAULT_METRICS}. */
  readonly metrics?: readonly M[];
  /** Where the kernel tells which GPUs sleep; left out: `/sys/bus/pci/devices`. */
  readonly sysfsDevices?: string;
};

/** One GPU in a sample. */
export type GpuSample<M extends Metric = DefaultMetric> = GpuSnapshot<M> & {
  /** It sleeps and was not asked, so as not to wake it: its values are the last ones, or null where there were none. */
  readonly asleep: boolean;
};

/** All GPUs of a node at one tick of the clock. */
export type Sample<M extends Metric = DefaultMetric> = Tick & {
  /** Milliseconds since 1970, taken as the calls began. */
  readonly takenAt: number;
  readonly gpus: readonly GpuSample<M>[];
};

type GpuSamples<M extends Metric> = Omit<Sample<M>, keyof Tick>;

/** Snapshots on a steady clock, as an async iterator; made by {@link Nvml.sample}. */
export class Sampler<M extends Metric> extends Ticks<GpuSamples<M>> {
  readonly #session: Session;
  readonly #plans: SnapshotPlans;
  readonly #metrics: readonly M[];
  readonly #sleep: SleepWatch;
  readonly #last = new Map<Device, GpuSample<M>>();
  /** Its own: one that others run as well could not wait for a tick. */
  #plan: TickPlan<M> | null = null;
  #ticker: Ticker | null = null;

  constructor(session: Session, plans: SnapshotPlans, options: SampleOptions<M>) {
    // Without metrics, M is that of the default.
    const metrics = options.metrics ?? (DEFAULT_METRICS as unknown as readonly M[]);
    checkMetrics(metrics);
    super(session, options);
    this.#session = session;
    this.#plans = plans;
    this.#metrics = [...metrics];
    this.#sleep = new SleepWatch(options.sysfsDevices);
  }

  protected override async take(): Promise<Taken<GpuSamples<M>>> {
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
    return { tick: 0, missed: 0, takenAt, gpus: samples };
  }

  /** While all GPUs answer and none may sleep. */
  protected override ahead(clock: Clock): boolean {
    const listed = this.#plans.steady;
    const now = clock.start + clock.tick * clock.intervalMs; // that of the tick is near enough
    if (listed === null || this.#sleep.anyMaySleep(listed, now)) return false;
    this.#ticker ??= new Ticker(clock);
    if (this.#ticker.number === 0) return false;
    if (this.#plan?.listed !== listed) this.#plan = new TickPlan(listed, this.#metrics);
    return this.#plan.runAt(this.#ticker, this.#session.deadlineMs, this.#taken);
  }

  /** The run of a tick is over. */
  readonly #taken = (): void => {
    const plan = this.#plan as TickPlan<M>;
    if (this.hasEnded) {
      this.give(null); // the run was given up
      return;
    }
    try {
      // The entries of a plan for ticks are samples.
      const sample = plan.taken() as Taken<GpuSamples<M>>;
      // Where every GPU answered there is nothing to note.
      if (plan.mended === null) this.give(sample);
      else this.#whenMended(plan.mended, sample, plan.listed);
    } catch (error) {
      this.fail(error);
    }
  };

  #whenMended(mended: Promise<unknown>, sample: Taken<GpuSamples<M>>, listed: Listed): void {
    mended.then(
      () => {
        this.#plans.note(sample.gpus, listed);
        // Its thread may be the one that is stuck.
        if (sample.gpus.some(({ error }) => isHung(error))) this.#stop();
        this.give(sample);
      },
      (error: unknown) => {
        this.fail(error);
      },
    );
  }

  #stop(): void {
    this.#ticker?.stop();
    this.#ticker = null;
  }

  protected override cancel(): void {
    this.#stop();
    this.#plan?.cancel();
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
}
