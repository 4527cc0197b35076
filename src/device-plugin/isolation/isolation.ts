import { WakeUp } from '../../kubelet/wake-up.ts';
import type { DeviceBook, HeldDevice } from '../device-book.ts';
import { because } from '../health/because.ts';
import type { GpuMonitor } from '../health/gpu-monitor.ts';
import { type HeldDevices, keyOfDevice } from '../held-devices.ts';
import type { PluginLog } from '../log.ts';
import { Directory, type Unit } from '../units.ts';
import { type IsolationList, NOTHING_ISOLATED } from './isolation-list.ts';
import { IsolationWatch } from './isolation-watch.ts';
import { KeptIsolation } from './kept-isolation.ts';

export type IsolationOptions = {
  readonly path: string;
  /** Where it is kept what the file said last. */
  readonly stateDir: string;
  readonly book: DeviceBook;
  readonly monitor: GpuMonitor;
  readonly held: HeldDevices;
  readonly log: PluginLog;
  /** Lists have changed. */
  readonly changed: () => void;
  /** Sends the list of a resource again, so that the kubelet writes its checkpoint. */
  readonly resend: (resource: string) => void;
  /** Milliseconds between two looks whether what is isolated is still held. */
  readonly lookMs: number;
};

/** From `Allocate` until the kubelet's records have it, at most. */
const RECORDING_MS = 1_000;

/** What takes it back. */
const RELEASE = '`node-nvml release` offers it again.';

const keyOf = ({ gpu, mig }: Unit): string => mig?.uuid ?? String(gpu.number);

/**
 * GPUs that an operator keeps pods away from, by file. A pod that has one keeps it; what pods do not hold is offered to
 * nobody. Without the kubelet's PodResources nobody can say who holds what: then all of it is taken out at once.
 */
export class Isolation {
  readonly #options: IsolationOptions;
  readonly #watch: IsolationWatch;
  readonly #kept: KeptIsolation;
  readonly #warned: Set<string> = new Set();
  #list: IsolationList = NOTHING_ISOLATED;
  #held: readonly HeldDevice[] = [];
  /** Devices that `Allocate` named, and when: the kubelet's records have them a moment later. */
  readonly #given: Map<string, number> = new Map();
  /** What apply() last followed from. */
  #applied = '';
  #changes = 0;
  #taking: Promise<void> = Promise.resolve();
  #started = false;
  /** The file cannot be used as it is now. */
  #isRejected = false;
  /** Rung when the file says something else. */
  readonly #listed: WakeUp = new WakeUp();

  constructor(options: IsolationOptions) {
    this.#options = options;
    const { path, stateDir, log } = options;
    this.#kept = new KeptIsolation(stateDir, path, log);
    this.#watch = new IsolationWatch({
      path,
      changed: (list) => {
        this.#isRejected = false;
        this.#taking = this.#take(list);
      },
      rejected: (error) => {
        this.#isRejected = true;
        const names = this.#list.entries.map(({ name }) => name).join(', ');
        log.error({ path, error }, `${error} The isolation of before stays: ${names || 'nothing'}.`);
      },
    });
  }

  /** Reads the file, before the first list. `held`: what pods have by the kubelet's records; asking again could take long. */
  async start(held: readonly HeldDevice[]): Promise<void> {
    this.#held = this.#options.held.isTold ? held : [];
    const kept = await this.#kept.read();
    if (kept.length > 0) this.#list = { ...NOTHING_ISOLATED, entries: kept };
    await this.#watch.start();
    await this.#taking;
    if (this.#isRejected) this.apply();
    this.#started = true;
  }

  /** Follows what pods hold until the signal aborts. */
  async follow(signal: AbortSignal): Promise<void> {
    for (;;) {
      await this.#listed.wait(this.#list.entries.length === 0 ? null : this.#options.lookMs, signal);
      if (signal.aborted) return;
      if (this.#list.entries.length === 0) continue;
      await this.#lookAtHeld();
      if (this.#sight() !== this.#applied) this.apply();
    }
  }

  /** A pod was given these: it holds them, though the kubelet's records may have been read just before. */
  gave(resource: string, ids: readonly string[]): void {
    const now = performance.now();
    if (this.#list.entries.length === 0) this.#forgetGiven(now - RECORDING_MS);
    for (const id of ids) this.#given.set(keyOfDevice({ resource, id }), now);
  }

  #forgetGiven(before: number): void {
    for (const [key, at] of this.#given) if (at < before) this.#given.delete(key);
  }

  close(): void {
    this.#watch.close();
  }

  /** Carries the file into the lists and the health of each GPU, again when GPUs came or went. */
  apply(): void {
    const { book, monitor, changed } = this.#options;
    this.#applied = this.#sight();
    const { directory } = book;
    const reasons = this.#resolved();
    const held = new Set(this.#held.map(keyOfDevice));
    book.setIsolated({
      reasonOf: (unit) => reasonIn(reasons, unit),
      isHeld: (resource, id) => {
        const key = keyOfDevice({ resource, id });
        return held.has(key) || this.#given.has(key);
      },
    });
    const heldGpus = new Set(this.#held.map(({ id }) => directory.meaningOf(id).unit?.gpu.number));
    for (const { number } of book.gpus) {
      const reason = reasons.get(String(number));
      const isolation = monitor.health(number).isolation;
      if (reason === undefined) {
        if (isolation !== null) monitor.tellGpu(number, { type: 'release' });
        continue;
      }
      monitor.tellGpu(number, { type: heldGpus.has(number) ? 'held' : 'free' });
      if (isolation?.text !== reason) {
        monitor.tellGpu(number, { type: 'isolate', reason: because('isolated', reason, RELEASE) });
      }
    }
    changed();
  }

  /** All that decides what is isolated, and for whom: who holds what, and how the GPUs are cut. */
  #sight(): string {
    const held = this.#held.map(keyOfDevice).sort();
    const cuts = this.#options.book.gpus.map(({ number, uuid, migs }) => [
      number,
      uuid,
      migs?.map((mig) => [mig.index, mig.uuid]),
    ]);
    return JSON.stringify([held, [...this.#given.keys()], cuts]);
  }

  async #take(read: IsolationList): Promise<void> {
    const { log, path } = this.#options;
    const change = ++this.#changes;
    const list = read.faults.length === 0 ? read : withBefore(read, this.#list);
    for (const fault of list.faults) {
      log.error({ path, error: fault }, `${fault} The rest counts, and what was isolated before stays so.`);
    }
    for (const warning of list.warnings) log.warn({ path }, warning);
    const first = this.#list === NOTHING_ISOLATED;
    if (first && list.entries.length === 0) return;
    this.#list = list;
    this.#listed.ring();
    const names = list.entries.map(({ name }) => name);
    log.info(
      { path, names },
      names.length === 0 ? `Nothing is isolated any more` : `Isolated by ${path}: ${names.join(', ')}`,
    );
    // Nobody's device is taken out of the list before it is known whose it is.
    if (names.length > 0 && this.#started) await this.#lookAtHeld();
    if (change === this.#changes) this.apply();
    this.#kept.keep(list.entries);
  }

  async #lookAtHeld(): Promise<void> {
    const { held } = this.#options;
    this.#forgetGiven(performance.now() - RECORDING_MS);
    const inPods = await held.now(this.#held);
    this.#held = held.isTold ? [...inPods, ...(await this.#ofEndedInits(inPods))] : inPods;
  }

  /**
   * What only init containers that have ended hold, of what is isolated: PodResources omits it, and the checkpoint alone
   * would name pods that have ended (see the barrier). Unhealthy, its pod would be lost when the kubelet starts again.
   */
  async #ofEndedInits(inPods: readonly HeldDevice[]): Promise<readonly HeldDevice[]> {
    const { book, held, resend } = this.#options;
    const named = new Set(inPods.map(keyOfDevice));
    const { directory } = book;
    const reasons = this.#resolved();
    const mayBeIsolated = ({ id }: HeldDevice): boolean => {
      const { unit } = directory.meaningOf(id);
      // What is not known yet may turn out to be a part of a GPU that is lost now.
      return unit === null || reasonIn(reasons, unit) !== null;
    };
    const recorded = await held.recorded().catch(() => []);
    const doubtful = recorded.filter((device) => !named.has(keyOfDevice(device)) && mayBeIsolated(device));
    const resources = [...new Set(doubtful.map(({ resource }) => resource))];
    const told = resources.map(async (resource) => {
      const ids = await held.inCheckpointAfter(resource, () => {
        resend(resource);
      });
      return doubtful.filter((device) => device.resource === resource && ids.has(device.id));
    });
    // Where the kubelet does not tell, whoever may hold something keeps it.
    return (await Promise.all(told).catch(() => [doubtful])).flat();
  }

  /** Why, by GPU number or MIG UUID. */
  /** A UUID of before a migration is a card that is elsewhere now, whatever pods have its id still. */
  #resolved(): Map<string, string> {
    const { path, log, book } = this.#options;
    const directory = new Directory(book.gpus);
    const reasons = new Map<string, string>();
    for (const { name, reason } of this.#list.entries) {
      const { unit } = directory.meaningOf(name);
      if (unit !== null)
        reasons.set(keyOf(unit), `Isolated by ${path}${reason === null ? '' : `: ${reason}`}.`);
      else if (!this.#warned.has(name)) {
        this.#warned.add(name);
        log.warn(
          { path, name },
          `${path} names ${name}, which this node does not have; it is isolated when it comes`,
        );
      }
    }
    return reasons;
  }
}

/** A GPU whose entry was spoilt must not be released by that. */
function withBefore(read: IsolationList, { entries }: IsolationList): IsolationList {
  const names = new Set(read.entries.map(({ name }) => name));
  return { ...read, entries: [...read.entries, ...entries.filter(({ name }) => !names.has(name))] };
}

function reasonIn(reasons: ReadonlyMap<string, string>, unit: Unit): string | null {
  return reasons.get(String(unit.gpu.number)) ?? reasons.get(keyOf(unit)) ?? null;
}
