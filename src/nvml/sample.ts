import { Device } from './device.ts';
import type { Metric } from './readings/index.ts';
import type { Session } from './session.ts';
import { SleepWatch } from './sleep.ts';
import { checkMetrics, type SnapshotPlans } from './snapshot-plans.ts';
import { DEFAULT_METRICS, type DefaultMetric, type GpuSnapshot, type Listed } from './snapshot.ts';
import { Ticks, type Tick, type TickOptions } from './ticks.ts';

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

type Taken<M extends Metric> = Omit<Sample<M>, keyof Tick>;

/** Snapshots on a steady clock, as an async iterator; made by {@link Nvml.sample}. */
export class Sampler<M extends Metric> extends Ticks<Taken<M>> {
  readonly #plans: SnapshotPlans;
  readonly #metrics: readonly M[];
  readonly #sleep: SleepWatch;
  readonly #last = new Map<Device, GpuSample<M>>();

  constructor(session: Session, plans: SnapshotPlans, options: SampleOptions<M>) {
    // Without metrics, M is that of the default.
    const metrics = options.metrics ?? (DEFAULT_METRICS as unknown as readonly M[]);
    checkMetrics(metrics);
    super(session, options);
    this.#plans = plans;
    this.#metrics = [...metrics];
    this.#sleep = new SleepWatch(options.sysfsDevices);
  }

  protected override async take(): Promise<Taken<M>> {
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
}
