import type { Access, Getter } from './access.ts';
import type { Call } from './call.ts';
import type { Device } from './device.ts';
import {
  isGpuLost,
  isHung,
  isResetRequired,
  isUninitialized,
  NvmlError,
  NvmlTimeoutError,
} from './errors.ts';
import { Gpu } from './gpu.ts';
import { Plan } from './plan.ts';
import type { Declared } from './readings/reading.ts';
import { readings, type Metric, type MetricValue } from './readings/index.ts';
import { entryMaker, type MakeEntry } from './snapshot-entry.ts';
import { UnavailableDevice } from './unavailable-device.ts';

/** All but what a driver takes 20 ms for, and what never changes. */
const defaultMetrics = [
  'name',
  'uuid',
  'pci',
  'minorNumber',
  'temperature',
  'powerUsage',
  'enforcedPowerLimit',
  'totalEnergy',
  'memory',
  'utilization',
  'fanSpeed',
  'graphicsClock',
  'smClock',
  'memoryClock',
  'videoClock',
  'maxSmClock',
  'maxMemoryClock',
  'encoderUtilization',
  'decoderUtilization',
  'performanceState',
  'eccMode',
  'migMode',
  'computeProcesses',
] as const;
/** A metric of {@link DEFAULT_METRICS}. */
export type DefaultMetric = (typeof defaultMetrics)[number];
/** What a snapshot or a sample reads when nobody says otherwise. */
export const DEFAULT_METRICS: readonly DefaultMetric[] = defaultMetrics;

/** Why a value could not be had. */
export type SnapshotError = NvmlError | NvmlTimeoutError;

/**
 * One GPU in a snapshot. Every metric that was asked for is there; null: not provided, or the reason is in `error` (for the
 * whole GPU) or `errors` (for one metric).
 */
export type GpuSnapshot<M extends Metric = DefaultMetric> = {
  readonly [K in M]: MetricValue<K>;
} & {
  readonly index: number;
  /** Null: the GPU could not be asked for it. */
  readonly uuid: string | null;
  /** Null: the GPU answered. Else it is lost, hangs, or wants a reset. */
  readonly error: SnapshotError | null;
  /** The metrics that failed while the GPU answered; null: none. */
  readonly errors: Readonly<Partial<Record<M, SnapshotError>>> | null;
};

/** All GPUs of a node at one time. */
export type Snapshot<M extends Metric = DefaultMetric> = {
  /** Milliseconds since 1970, taken as the calls began. */
  readonly takenAt: number;
  readonly gpus: readonly GpuSnapshot<M>[];
};

/** What the driver lists. */
export type Listed = readonly (Device | UnavailableDevice)[];
export type Entry = Record<string, unknown> & {
  error: SnapshotError | null;
  errors: Record<string, SnapshotError> | null;
};
export type Row = { readonly device: Device; readonly generation: number; readonly first: number };
type Part = { readonly access: Access<unknown>; readonly status: number; readonly outcome: unknown };
/** A value that the plan's calls alone did not give: where it belongs, and what each of its calls answered. */
export type Fault = {
  readonly entry: Entry;
  readonly metric: Metric;
  readonly getter: Getter<unknown>;
  readonly parts: readonly Part[];
};

/** A value of an entry that is not there yet: call `at` of the plan is its first. */
type Gap = {
  readonly entry: Entry;
  readonly metric: Metric;
  readonly row: Row;
  readonly plan: Plan;
  readonly at: number;
};

/** Some metrics of some GPUs, compiled to one plan: on this thread one crossing, on lanes the GPUs in parallel. */
export class SnapshotPlan<M extends Metric> {
  readonly listed: Listed;
  protected readonly metrics: readonly M[];
  readonly #more: Readonly<Record<string, boolean>>;
  readonly #make: MakeEntry<Entry>;
  readonly #makeWhole: MakeEntry<Entry>;
  /** The number of calls of each metric. */
  protected readonly counts: readonly number[];
  /** The number of calls of each GPU. */
  readonly #callCount: number;
  protected rows: (Row | UnavailableDevice)[] = [];
  #parts: readonly Access<unknown>[] = [];
  protected calls: readonly Call<unknown>[] = [];
  #plan: Plan | null = null;
  /** Those of all GPUs when it was last looked whether the plan is current. */
  #changes = -1;

  /** `more`: what each entry has besides. */
  constructor(listed: Listed, metrics: readonly M[], more: Readonly<Record<string, boolean>> = {}) {
    this.listed = listed;
    this.metrics = metrics;
    this.counts = metrics.map((metric) => partCount(readings[metric] as Declared<unknown>));
    this.#callCount = this.counts.reduce((sum, count) => sum + count, 0);
    this.#more = more;
    this.#make = entryMaker(metrics, this.counts, more, false);
    this.#makeWhole = entryMaker(metrics, this.counts, more, true);
  }

  /** Whether it was made of these GPUs and these metrics. */
  isOf(listed: Listed, metrics: readonly Metric[]): boolean {
    return isSameList(this.listed, listed) && isSameList(this.metrics, metrics);
  }

  now(): Snapshot<M> {
    const plan = this.compiled();
    const takenAt = Date.now();
    plan.runSync();
    const faults: Fault[] = [];
    const gpus = this.collect(plan, faults);
    for (const fault of faults) {
      try {
        settle(fault, fault.parts.map(nowOf));
      } catch (error) {
        blame(fault, error);
      }
    }
    this.#keepUp(faults);
    return { takenAt, gpus };
  }

  async later(deadlineMs: number): Promise<Snapshot<M>> {
    const plan = this.compiled();
    const takenAt = Date.now();
    await plan.run(deadlineMs);
    return this.#finish(plan, takenAt);
  }

  /** A snapshot of what the calls answered; those that failed are asked for again in their older forms. */
  #finish(plan: Plan, takenAt: number): Snapshot<M> | Promise<Snapshot<M>> {
    const faults: Fault[] = [];
    const gpus = this.collect(plan, faults);
    return faults.length === 0 ? { takenAt, gpus } : this.mend(faults, { takenAt, gpus });
  }

  protected async mend(faults: readonly Fault[], snapshot: Snapshot<M>): Promise<Snapshot<M>> {
    await Promise.all(
      faults.map(async (fault) => {
        try {
          settle(fault, await Promise.all(fault.parts.map(laterOf)));
        } catch (error) {
          blame(fault, error);
        }
      }),
    );
    this.#keepUp(faults);
    return snapshot;
  }

  /** The plan, made again when a GPU has another handle or a call another form. */
  protected compiled(): Plan {
    if (this.#plan !== null && (this.#changes === Gpu.changes || this.#areCurrent())) return this.#plan;
    const parts: Access<unknown>[] = [];
    this.rows = this.listed.map((device) => {
      if (device instanceof UnavailableDevice) return device;
      const first = parts.length;
      for (const metric of this.metrics) parts.push(...device.getters[metric].parts);
      return { device, generation: device.gpu.generation, first };
    });
    this.#parts = parts;
    this.calls = parts.map((part) => part.call);
    this.#plan = new Plan(this.calls);
    return this.#plan;
  }

  /** Whether every GPU still has the handle that the plan was made with. */
  #areCurrent(): boolean {
    this.#changes = Gpu.changes;
    return this.rows.every(
      (row) => row instanceof UnavailableDevice || row.generation === row.device.gpu.generation,
    );
  }

  /** Forgets the plan where a fault has led to another form of a call. */
  #keepUp(faults: readonly Fault[]): void {
    if (faults.length > 0 && this.#parts.some((part, i) => part.call !== this.calls[i])) this.#plan = null;
  }

  protected collect(plan: Plan, faults: Fault[]): GpuSnapshot<M>[] {
    return this.rows.map((row) => this.entry(row, plan, faults));
  }

  protected entry(row: Row | UnavailableDevice, plan: Plan, faults: Fault[]): GpuSnapshot<M> {
    if (row instanceof UnavailableDevice) return this.#unavailable(row);
    const { device, first } = row;
    try {
      const isWhole = this.#isWhole(plan, first);
      const make = isWhole ? this.#makeWhole : this.#make;
      const entry = make(plan, plan.memory, this.calls, first, device.index, device.uuid);
      if (!isWhole) this.#complete(entry, row, plan, faults);
      return entry as unknown as GpuSnapshot<M>;
    } catch (error) {
      // A field failed, and not its call: only reading the answer tells.
      if (!(error instanceof NvmlError)) throw error;
      return this.#oneByOne(row, plan, faults);
    }
  }

  #unavailable({ index, uuid, error }: UnavailableDevice): GpuSnapshot<M> {
    const nothing = Object.fromEntries(this.metrics.map((metric) => [metric, null]));
    return { ...nothing, index, uuid, error, errors: null, ...this.#more } as unknown as GpuSnapshot<M>;
  }

  /** The entry of a GPU with each value read on its own, so that one that throws spoils no other. */
  #oneByOne(row: Row, plan: Plan, faults: Fault[]): GpuSnapshot<M> {
    const { index, uuid } = row.device;
    const nothing = Object.fromEntries(this.metrics.map((metric) => [metric, null]));
    const entry: Entry = { ...nothing, index, uuid, error: null, errors: null, ...this.#more };
    let at = row.first;
    this.metrics.forEach((metric, m) => {
      this.#gather({ entry, metric, row, plan, at }, faults);
      at += this.counts[m] as number;
    });
    return entry as unknown as GpuSnapshot<M>;
  }

  /** Whether the entry has all its values: every call answered, and each was a value of its own. */
  #isWhole(plan: Plan, first: number): boolean {
    const end = first + this.#callCount;
    if (this.#callCount !== this.metrics.length) return false;
    if (plan.succeeded) return true;
    const { u32 } = plan.memory;
    const { statuses } = plan;
    for (let i = first; i < end; i++) if (u32[statuses[i] as number] !== 0) return false;
    return true;
  }

  /** What the literal has left null: values of several calls, and those of calls that failed. */
  #complete(entry: Entry, row: Row, plan: Plan, faults: Fault[]): void {
    let at = row.first;
    for (let m = 0; m < this.metrics.length; m++) {
      const metric = this.metrics[m] as M;
      const count = this.counts[m] as number;
      const status = plan.status(at);
      if (count !== 1 || (status !== 0 && this.#parts[at]?.isAbsent(status) !== true)) {
        this.#gather({ entry, metric, row, plan, at }, faults);
      }
      at += count;
    }
  }

  #gather({ entry, metric, row, plan, at }: Gap, faults: Fault[]): void {
    const getter = row.device.getters[metric];
    const parts = getter.parts.map((access, i) => partOf(plan, access, at + i));
    const fault = { entry, metric, getter, parts };
    if (parts.every(({ status }) => status === 0))
      settle(
        fault,
        parts.map(({ outcome }) => outcome),
      );
    else if (entry.error === null) faults.push(fault);
  }
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function partCount(declared: Declared<unknown>): number {
  return declared.kind === 'reading' ? 1 : Object.keys(declared.members).length;
}

/** What call `at` of the plan gave: its value, or its error. */
function partOf(plan: Plan, access: Access<unknown>, at: number): Part {
  const status = plan.status(at);
  try {
    return { access, status, outcome: plan.value(at) };
  } catch (error) {
    const failed = status === 0 && error instanceof NvmlError ? error.status : status;
    return { access, status: failed, outcome: error };
  }
}

function nowOf({ access, status, outcome }: Part): unknown {
  if (status === 0) return outcome;
  if (outcome instanceof NvmlTimeoutError) throw outcome;
  return access.nowAfter(status);
}

function laterOf({ access, status, outcome }: Part): unknown {
  return status === 0 ? outcome : access.laterAfter(outcome);
}

function settle({ entry, metric, getter }: Fault, values: readonly unknown[]): void {
  entry[metric] = getter.assemble(values);
}

/** Lays an error at the door of the GPU, where it says that the whole GPU fails, or of the one metric. */
function blame({ entry, metric }: Fault, error: unknown): void {
  if (!(error instanceof NvmlError || error instanceof NvmlTimeoutError)) throw error;
  if (isGpuLost(error) || isHung(error) || isResetRequired(error) || isUninitialized(error))
    entry.error ??= error;
  else entry.errors = { ...entry.errors, [metric]: error };
}
