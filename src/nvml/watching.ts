import { checkArray } from './arguments.ts';
import { Device } from './device.ts';
import { EventStream, type EventsOptions } from './events.ts';
import { checkOptions } from './given.ts';
import { NvmlGpus } from './gpus.ts';
import { RateSampler, type RateOptions } from './rate-sampler.ts';
import type { Metric } from './readings/index.ts';
import { Sampler, type SampleOptions } from './sample.ts';
import type { Session } from './session.ts';
import { DEFAULT_METRICS, type DefaultMetric, type Snapshot } from './snapshot.ts';
import { SnapshotPlans } from './snapshot-plans.ts';
import type { UnavailableDevice } from './unavailable-device.ts';

/** What {@link Nvml.snapshot} reads. */
export type SnapshotOptions<M extends Metric> = {
  /** What to read; each name is that of a getter of {@link Device}. */
  readonly metrics: readonly M[];
};

const EVENTS_OPTIONS = [
  'devices',
  'types',
  'minSeverity',
  'minLogLevel',
  'signal',
  'capacity',
  'longestWaitMs',
];

function metricsOf(of: string, options: SnapshotOptions<Metric> | null): readonly Metric[] {
  if (options === null) return DEFAULT_METRICS;
  const { metrics } = options as Partial<SnapshotOptions<Metric>>;
  if (metrics === undefined) checkOptions(of, options, ['metrics']);
  return metrics ?? DEFAULT_METRICS;
}

/** What all GPUs of a driver do, once or again and again. */
export class NvmlWatching extends NvmlGpus {
  /** @internal Its snapshots as they were compiled. */
  readonly plans: SnapshotPlans;

  constructor(session: Session) {
    super(session);
    this.plans = new SnapshotPlans(session);
  }

  /**
   * Many metrics of all GPUs in one crossing, on this thread; {@link Nvml.snapshot} does it without waiting here. It reads
   * the GPUs of the last {@link Nvml.devices}, listed again from time to time while one of them is missing; one that fails is
   * an entry with its error. A metric that there is not is a TypeError with the nearest name.
   *
   * @example
   * ```ts
   * // on h100x8
   * const { gpus } = nvml.snapshotSync({ metrics: ['temperature', 'powerUsage'] });
   * console.log(gpus[0]?.temperature, gpus[0]?.error); // -> 34 null
   * ```
   */
  snapshotSync(): Snapshot;
  snapshotSync<M extends Metric>(options: SnapshotOptions<M>): Snapshot<M>;
  snapshotSync(options: SnapshotOptions<Metric> | null = null): Snapshot<Metric> {
    return this.plans.now(metricsOf('snapshotSync()', options));
  }

  /**
   * Many metrics of all GPUs, the GPUs in parallel on their own threads. One that hangs is an entry with NvmlTimeoutError, and
   * is not asked again while its call is stuck; else as {@link Nvml.snapshotSync}.
   *
   * @example
   * ```ts
   * // on h100x8
   * await mock.lose(1);
   * const { gpus } = await nvml.snapshot({ metrics: ['temperature'] });
   * console.log(gpus.slice(0, 2).map(({ temperature, error }) => temperature ?? error?.code));
   * // -> [ 34, 'ERROR_GPU_IS_LOST' ]
   * ```
   */
  snapshot(): Promise<Snapshot>;
  snapshot<M extends Metric>(options: SnapshotOptions<M>): Promise<Snapshot<M>>;
  async snapshot(options: SnapshotOptions<Metric> | null = null): Promise<Snapshot<Metric>> {
    return this.plans.later(metricsOf('snapshot()', options));
  }

  /**
   * Snapshots on a steady clock, as an async iterator; the first one is taken at once. A tick that nobody took, since the
   * program was busy or a GPU slow, is left out and counted in `missed`. A laptop's GPU that sleeps stays asleep: it is
   * reported as `asleep` with its last values. A GPU none of whose values changed may be the same object as a tick before,
   * and is frozen. A wrong interval is a RangeError, a metric that there is not a TypeError.
   *
   * @example
   * ```ts
   * // on h100x8
   * for await (const { tick, missed, gpus } of nvml.sample({ intervalMs: 10, metrics: ['temperature'] })) {
   *   console.log(tick, missed, gpus[0]?.temperature); // -> 0 0 34
   *   break;
   * }
   * ```
   */
  sample<M extends Metric = DefaultMetric>(options: SampleOptions<M>): Sampler<M> {
    checkOptions('sample()', options, ['intervalMs', 'metrics', 'signal', 'sysfsDevices']);
    return new Sampler(this.session, this.plans, options);
  }

  /**
   * The traffic of PCI Express and of NVLink in bytes a second, on a steady clock, as an async iterator: the first is there
   * after one interval, each is of the time since the one before. It reads the counters of {@link Device.pcieCounters} and
   * {@link NvLink.traffic}, which cost no sampling. Sleeping GPUs, missed ticks and errors are as with {@link Nvml.sample}.
   *
   * @example
   * ```ts
   * // on h100x8
   * for await (const { tick, gpus } of nvml.rates({ intervalMs: 20 })) {
   *   const [{ pcie, nvlink }] = gpus;
   *   console.log(tick > 0, typeof pcie.received, nvlink?.links.length); // -> true number 18
   *   break;
   * }
   * ```
   */
  rates(options: RateOptions): RateSampler {
    checkOptions('rates()', options, ['intervalMs', 'signal', 'sysfsDevices']);
    return new RateSampler(this.session, this.plans, options);
  }

  /**
   * The events of GPUs and of the system, from the moment that `ready` of the result settles (`nvmlEventSetWait_v3`, before
   * 615 `nvmlEventSetWait_v2`, before 450 `nvmlEventSetWait`; `nvmlSystemEventSetWait`). On a driver that reports an
   * incident in its newer, structured form and as an Xid, the two are one event. It has a thread of its own and keeps the
   * process alive only while somebody waits in `next()`.
   *
   * @example
   * ```ts
   * // on h100x8-615
   * const events = nvml.events();
   * await events.ready;
   * await mock.xid(2, 79);
   * for await (const { type, xid, device, operational } of events) {
   *   console.log(type, xid, device?.index, operational?.severity); // -> xid 79 2 fatal
   *   break;
   * }
   * ```
   */
  events(options: EventsOptions = {}): EventStream {
    checkOptions('events()', options, EVENTS_OPTIONS);
    if ((options.devices ?? null) !== null) checkArray(options.devices, '', 'devices');
    const listed = options.devices ?? this.session.listed ?? this.devices();
    return new EventStream(this.session, listed.filter(isDevice), options);
  }
}

function isDevice(device: Device | UnavailableDevice): device is Device {
  return device instanceof Device;
}
