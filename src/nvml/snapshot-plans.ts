import { closest } from 'fastest-levenshtein';
import { checkArray } from './arguments.ts';
import { Device } from './device.ts';
import { NvmlError, NvmlTimeoutError } from './errors.ts';
import { stuckCalls } from './library-file.ts';
import { Return } from './raw/enums.ts';
import { readings, type Metric } from './readings/index.ts';
import type { Session } from './session.ts';
import { SnapshotPlan, type GpuSnapshot, type Listed, type Snapshot } from './snapshot.ts';
import { runLater, runNow } from './steps.ts';
import { UnavailableDevice } from './unavailable-device.ts';

/** Plans kept for each way: a program asks for a few sets of metrics, again and again. */
const PLANS_KEPT = 16;
/** How often the driver is asked for its list again while a GPU in it is missing or fails, in milliseconds. */
const LIST_AGAIN_MS = 1000;

/** Throws TypeError with the nearest name where there is no such metric. */
export function checkMetrics(metrics: readonly string[]): void {
  checkArray(metrics, '', 'metrics');
  const unknown = metrics.find((metric) => !Object.hasOwn(readings, metric));
  if (unknown === undefined) return;
  const names = Object.keys(readings);
  throw new TypeError(
    `There is no metric '${unknown}'. The nearest is '${closest(unknown, names)}'; METRICS has all ${names.length}.`,
  );
}

/**
 * Snapshots of a session, each set of metrics compiled to a plan once. Of a GPU that is lost the list is made again from
 * time to time, so that it is noticed when it returns; one that hangs is not asked again while its call is stuck.
 */
export class SnapshotPlans {
  readonly #session: Session;
  readonly #plans: Record<'sync' | 'async', SnapshotPlan<Metric>[]> = { sync: [], async: [] };
  readonly #hung = new Map<Device, UnavailableDevice>();
  #listedAt = -Infinity;
  #listing: Promise<void> | null = null;
  #wantsList = false;

  constructor(session: Session) {
    this.#session = session;
  }

  now<M extends Metric>(metrics: readonly M[]): Snapshot<M> {
    this.#checkOpen('snapshotSync()');
    if (this.#session.listed === null || this.#isListDue()) this.#listNow();
    const snapshot = this.#plan('sync', metrics, this.#session.listed ?? []).now();
    this.note(snapshot.gpus);
    return snapshot;
  }

  /** `only`: the GPUs to ask; null: all of them. */
  async later<M extends Metric>(metrics: readonly M[], only: Listed | null = null): Promise<Snapshot<M>> {
    this.#checkOpen('snapshot()');
    const listed = only ?? (await this.listed());
    const snapshot = await this.#plan('async', metrics, this.answering(listed)).later(
      this.#session.deadlineMs,
    );
    this.note(snapshot.gpus, listed);
    return snapshot;
  }

  /** The list, where the driver need not be asked for another one and every GPU of it answered last; else null. */
  get steady(): Listed | null {
    return this.#wantsList || this.#hung.size > 0 ? null : this.#session.listed;
  }

  /** The list for the next snapshot. */
  async listed(): Promise<Listed> {
    if (this.#session.listed === null) await this.#listLater();
    // For a later snapshot: this one must not wait for it.
    else if (this.#isListDue()) this.#listLater().catch(() => undefined);
    return this.#session.listed ?? [];
  }

  /** Forgets every plan: the library they were made for is gone. */
  clear(): void {
    this.#plans.sync = [];
    this.#plans.async = [];
    this.#hung.clear();
    this.#wantsList = true;
    this.#listedAt = -Infinity;
  }

  #checkOpen(call: string): void {
    if (this.#session.isClosed)
      throw new NvmlError(Return.ERROR_UNINITIALIZED, call, 'the driver was closed');
  }

  #plan<M extends Metric>(way: 'sync' | 'async', metrics: readonly M[], listed: Listed): SnapshotPlan<M> {
    const plans = this.#plans[way];
    const at = plans.findIndex((plan) => plan.isOf(listed, metrics));
    if (at === 0) return plans[0] as unknown as SnapshotPlan<M>;
    const known = at === -1 ? undefined : plans.splice(at, 1)[0];
    if (known === undefined) checkMetrics(metrics);
    const plan = (known ?? new SnapshotPlan(listed, [...metrics])) as unknown as SnapshotPlan<Metric>;
    plans.unshift(plan);
    if (plans.length > PLANS_KEPT) plans.pop();
    return plan as unknown as SnapshotPlan<M>;
  }

  /** The list with an entry of its error in place of each GPU whose call is stuck. */
  answering(listed: Listed): Listed {
    if (this.#hung.size === 0) return listed;
    if (stuckCalls(this.#session.library).length === 0) this.#hung.clear();
    return listed.map((device) => (device instanceof Device ? (this.#hung.get(device) ?? device) : device));
  }

  /** Takes down which GPUs failed: the list is made again for them, and one that hangs is left alone. */
  note(gpus: readonly Pick<GpuSnapshot, 'error'>[], listed: Listed | null = null): void {
    this.#wantsList = gpus.some(({ error }) => error !== null);
    if (!this.#wantsList || listed === null) return;
    gpus.forEach(({ error }, i) => {
      const device = listed[i];
      if (!(error instanceof NvmlTimeoutError) || !(device instanceof Device)) return;
      this.#hung.set(device, new UnavailableDevice(device.index, error, device));
    });
  }

  #isListDue(): boolean {
    if (!this.#wantsList || performance.now() - this.#listedAt < LIST_AGAIN_MS) return false;
    return stuckCalls(this.#session.library).length === 0; // a list would be stuck as well
  }

  #listNow(): void {
    this.#listedAt = performance.now();
    runNow(this.#session.list());
  }

  #listLater(): Promise<void> {
    this.#listedAt = performance.now();
    this.#listing ??= runLater(this.#session.list(), this.#session.deadlineMs)
      .then(() => undefined)
      .finally(() => {
        this.#listing = null;
      });
    return this.#listing;
  }
}
