import { pcieCounters } from './actions/pcie.ts';
import { traffic } from './actions/nvlink-traffic.ts';
import { Device } from './device.ts';
import { NvmlError, NvmlTimeoutError } from './errors.ts';
import {
  nvlinkRates,
  pcieRates,
  type NvLinkRates,
  type NvLinkTraffic,
  type PcieCounters,
  type PcieRates,
} from './rates.ts';
import type { Session } from './session.ts';
import { SleepWatch } from './sleep.ts';
import type { SnapshotPlans } from './snapshot-plans.ts';
import type { Listed, SnapshotError } from './snapshot.ts';
import { runLater } from './steps.ts';
import { Ticks, type Taken, type Tick, type TickOptions } from './ticks.ts';

/** When {@link Nvml.rates} reads. */
export type RateOptions = TickOptions & {
  /** Where the kernel tells which GPUs sleep; left out: `/sys/bus/pci/devices`. */
  readonly sysfsDevices?: string;
};

/** The traffic of one GPU since the tick before. */
export type GpuRates = {
  readonly index: number;
  /** Null: the GPU could not be asked for it. */
  readonly uuid: string | null;
  readonly pcie: PcieRates;
  /** Null: it has no NVLink that is counted, or there is nothing yet to compare with. */
  readonly nvlink: NvLinkRates | null;
  /** Null: the GPU answered. */
  readonly error: SnapshotError | null;
  /** It sleeps and was not asked, so as not to wake it. */
  readonly asleep: boolean;
};

/** The traffic of all GPUs of a node since the tick before. */
export type RateSample = Tick & {
  /** Milliseconds since 1970, taken as the calls began. */
  readonly takenAt: number;
  readonly gpus: readonly GpuRates[];
};

type Counters = { readonly pcie: PcieCounters | null; readonly nvlink: NvLinkTraffic | null };
/** What a GPU said, or why it did not; null: it sleeps. */
type Answer = Counters | SnapshotError | null;

/** Rates of traffic on a steady clock, as an async iterator; made by {@link Nvml.rates}. */
export class RateSampler extends Ticks<Omit<RateSample, keyof Tick>> {
  readonly #session: Session;
  readonly #plans: SnapshotPlans;
  readonly #sleep: SleepWatch;
  /** Null: nothing was read yet. */
  #before: ReadonlyMap<Device, Counters> | null = null;

  constructor(session: Session, plans: SnapshotPlans, options: RateOptions) {
    super(session, options);
    this.#session = session;
    this.#plans = plans;
    this.#sleep = new SleepWatch(options.sysfsDevices);
  }

  protected override async take(): Promise<Taken<Omit<RateSample, keyof Tick>> | null> {
    const listed = this.#plans.answering(await this.#plans.listed());
    const takenAt = Date.now();
    const answers = await Promise.all(listed.map((device) => this.#ask(device)));
    const before = this.#before;
    this.#before = new Map(
      listed.flatMap((device, i) => {
        const answer = answers[i] ?? null;
        return device instanceof Device && isCounters(answer) ? [[device, answer]] : [];
      }),
    );
    const gpus = listed.map((device, i) => ratesOf(device, answers[i] ?? null, before));
    this.#plans.note(gpus, listed);
    return before === null ? null : { tick: 0, missed: 0, takenAt, gpus };
  }

  /** Its calls are many and small: they are made when the tick has come. */
  protected override ahead(): boolean {
    return false;
  }

  async #ask(device: Listed[number]): Promise<Answer> {
    if (!(device instanceof Device)) return device.error;
    if (this.#sleep.isAsleep(device.pciBusId)) return null;
    const { deadlineMs } = this.#session;
    try {
      const [pcie, nvlink] = await Promise.all([
        runLater(pcieCounters(device.gpu), deadlineMs),
        runLater(traffic(device.gpu), deadlineMs),
      ]);
      return { pcie, nvlink };
    } catch (error) {
      const isOfGpu = error instanceof NvmlError || error instanceof NvmlTimeoutError;
      // A driver that is gone is gone for all GPUs.
      if (!isOfGpu || this.#session.isClosed) throw error;
      return error;
    }
  }
}

function isCounters(answer: Answer): answer is Counters {
  return answer !== null && 'pcie' in answer;
}

function ratesOf(
  device: Listed[number],
  answer: Answer,
  before: ReadonlyMap<Device, Counters> | null,
): GpuRates {
  const { index, uuid } = device;
  const now = isCounters(answer) ? answer : null;
  const earlier = device instanceof Device ? (before?.get(device) ?? null) : null;
  const linksBefore = earlier?.nvlink ?? null;
  const linksNow = now?.nvlink ?? null;
  return {
    index,
    uuid,
    pcie: pcieRates(earlier?.pcie ?? null, now?.pcie ?? null),
    nvlink: linksBefore === null || linksNow === null ? null : nvlinkRates(linksBefore, linksNow),
    error: now === null ? (answer as SnapshotError | null) : null,
    asleep: answer === null,
  };
}
