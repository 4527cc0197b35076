import { NvmlError } from './errors.ts';
import type { Plan } from './plan.ts';
import type { Metric } from './readings/index.ts';
import {
  SnapshotPlan,
  type Entry,
  type Fault,
  type GpuSnapshot,
  type Listed,
  type Snapshot,
} from './snapshot.ts';
import type { Ticker } from './ticker.ts';
import type { Taken } from './ticks.ts';
import { UnavailableDevice } from './unavailable-device.ts';

/** What a call of a plan is: the place of its GPU, and the metric whose only call it is. */
type Place<M> = { readonly row: number; readonly metric: M | null };

/** So that nobody can change what a later tick hands out again. */
function frozen<T extends object>(entries: readonly T[]): readonly T[] {
  for (const entry of entries) Object.freeze(entry);
  return Object.freeze(entries);
}

/** A plan that a ticker runs again and again: what has not changed since the tick before is not read again. */
export class TickPlan<M extends Metric> extends SnapshotPlan<M> {
  #plan: Plan | null = null;
  #places: readonly Place<M>[] = [];
  /** The entries of the tick before; null: some of their values had to be asked for again. */
  #last: readonly GpuSnapshot<M>[] | null = null;
  /** Settles when what failed at the last tick was asked for again; null: nothing had to be. */
  mended: Promise<unknown> | null = null;

  constructor(listed: Listed, metrics: readonly M[]) {
    super(listed, metrics, { asleep: false });
  }

  /** Runs it at the next tick, after which {@link TickPlan.taken} is there. False: no lane takes any. */
  runAt(ticker: Ticker, deadlineMs: number, settle: () => void): boolean {
    const plan = this.compiled();
    if (plan !== this.#plan) {
      this.#plan = plan;
      this.#places = this.#placed();
      this.#last = null;
    }
    return plan.runAt(ticker, deadlineMs, settle);
  }

  /** Lets a run settle now, of which nothing is taken. */
  cancel(): void {
    this.#plan?.cancel();
  }

  taken(): Taken<Snapshot<M>> {
    const plan = this.#plan as Plan;
    const { tick, takenAt, changes } = plan;
    const faults: Fault[] = [];
    const last = this.#last;
    const gpus =
      last === null || changes === null ? this.collect(plan, faults) : this.#update(last, changes, faults);
    const isWhole = faults.length === 0;
    if (gpus !== last) this.#last = isWhole ? frozen(gpus) : null;
    const taken = { tick, missed: 0, takenAt, gpus };
    this.mended = isWhole ? null : this.mend(faults, taken);
    return taken;
  }

  /** The entries with what has changed; those of which nothing has are the same objects. */
  #update(
    last: readonly GpuSnapshot<M>[],
    changes: readonly number[],
    faults: Fault[],
  ): readonly GpuSnapshot<M>[] {
    if (changes.length === 0) return last;
    const gpus = [...last];
    let done = -1;
    for (const call of changes) {
      const { row, metric } = this.#places[call] as Place<M>;
      if (row === done) continue;
      if (gpus[row] === last[row]) gpus[row] = { ...(last[row] as GpuSnapshot<M>) };
      if (metric !== null && this.#write(gpus[row] as unknown as Entry, metric, call)) continue;
      gpus[row] = this.entry(this.rows[row] as (typeof this.rows)[number], this.#plan as Plan, faults);
      done = row;
    }
    return gpus;
  }

  /** False: the call, or a field of its answer, failed. */
  #write(entry: Entry, metric: M, call: number): boolean {
    const plan = this.#plan as Plan;
    if (plan.status(call) !== 0) return false;
    try {
      entry[metric] = plan.value(call);
      return true;
    } catch (error) {
      if (error instanceof NvmlError) return false;
      throw error;
    }
  }

  #placed(): Place<M>[] {
    const ofGpu = this.metrics.flatMap((metric, m) => {
      const count = this.counts[m] as number;
      return new Array<M | null>(count).fill(count === 1 ? metric : null);
    });
    return this.rows.flatMap((row, r) =>
      row instanceof UnavailableDevice ? [] : ofGpu.map((metric) => ({ row: r, metric })),
    );
  }
}
