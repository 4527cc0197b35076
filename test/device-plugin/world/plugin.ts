import { runBarrier } from '../../../src/device-plugin/barrier.ts';
import { DeviceBook, type HeldDevice } from '../../../src/device-plugin/device-book.ts';
import { type GpuTable, recognise } from '../../../src/device-plugin/gpu-table.ts';
import {
  type GpuHealth,
  type HealthEvent,
  isOffered,
  nextHealth,
  WELL,
} from '../../../src/device-plugin/health/machine.ts';
import { keyOf, type Subject } from '../../../src/device-plugin/health/source.ts';
import { keyOfDevice } from '../../../src/device-plugin/held-devices.ts';
import type { GpuRecord } from '../../../src/device-plugin/index.ts';
import type { LayoutRules } from '../../../src/device-plugin/layout.ts';
import { resolveDevices } from '../../../src/device-plugin/resolve.ts';
import { Directory, type Unit } from '../../../src/device-plugin/units.ts';
import type { KubeletModel, Received } from './kubelet.ts';
import { GPU, rules } from './rules.ts';

const TIMING = { quietPeriodMs: 3, probeIntervalMs: 1 };
const reason = { code: 'xid', text: 'Xid 95.', action: null, at: 0 } as const;

/** What outlives the process, as files do. */
export type Disk = { table: GpuTable; readonly faults: Map<string, Subject> };

/** The plugin's core with nothing around it: book, barrier, health machines, isolation. What it says is not sent yet. */
export class PluginModel {
  readonly #kubelet: KubeletModel;
  readonly #disk: Disk;
  readonly #book: DeviceBook;
  readonly #healths: Map<string, { readonly subject: Subject; health: GpuHealth }> = new Map();
  #isolated: ReadonlySet<string> = new Set();
  #heldWhenLooked: ReadonlySet<string> = new Set();
  #allocated: Set<string> = new Set();
  /** The barrier waits for its next turn. */
  #turns: (() => void)[] = [];
  #barrier: Promise<void> | null = null;
  /** What is on its way out of the list. */
  leaving: ReadonlySet<string> = new Set();
  now = 0;

  constructor(kubelet: KubeletModel, disk: Disk, layout: LayoutRules, isolated: ReadonlySet<string>) {
    this.#kubelet = kubelet;
    this.#disk = disk;
    const held = [...kubelet.checkpoint(), ...kubelet.podResources()];
    this.#book = new DeviceBook(layout, unique(held));
    this.#isolated = isolated;
    this.#heldWhenLooked = new Set(held.map(keyOfDevice));
  }

  static layout(identity: LayoutRules['identity']): LayoutRules {
    return { identity, ...rules('none', null) };
  }

  get book(): DeviceBook {
    return this.#book;
  }

  get table(): GpuTable {
    return this.#disk.table;
  }

  get lists(): Received {
    return new Map(
      [...this.#book.lists].map(([resource, list]) => [
        resource,
        new Map(list.map(({ id, healthy }) => [id, healthy])),
      ]),
    );
  }

  isWell(unit: Unit): boolean {
    const of = [...this.#healths.values()].filter(({ subject }) => subject.gpu === unit.gpu.number);
    const touching = of.filter(({ subject: { mig } }) => mig === null || mig === (unit.mig?.uuid ?? mig));
    return touching.every(({ health }) => isOffered(health));
  }

  isIsolated({ gpu, mig }: Unit): boolean {
    return this.#isolated.has(String(gpu.number)) || (mig !== null && this.#isolated.has(mig.uuid));
  }

  wasHeld(resource: string, id: string): boolean {
    return this.#heldWhenLooked.has(keyOfDevice({ resource, id }));
  }

  /** The driver's list was read. */
  sight(records: readonly GpuRecord[]): void {
    const { table, present } = recognise(this.#disk.table, records, new Map());
    this.#disk.table = table;
    this.#book.sight(table, present);
    const there = new Set(this.#book.gpus.flatMap(({ migs }) => (migs ?? []).map(({ uuid }) => uuid)));
    for (const { number } of table) {
      const event: HealthEvent = present.has(number) ? { type: 'present' } : { type: 'gone', reason };
      this.#tell({ gpu: number, mig: null }, event);
    }
    for (const [key, { subject }] of this.#healths) {
      if (subject.mig === null || there.has(subject.mig)) continue;
      this.#healths.delete(key);
      this.#disk.faults.delete(key);
      this.#book.setStanding(subject.gpu, subject.mig, { offered: true, reason: null });
    }
    this.#applyIsolation();
  }

  remember(): void {
    for (const subject of this.#disk.faults.values()) {
      const gpu = this.#book.gpus.find(({ number, index }) => number === subject.gpu && index !== null);
      const isThere = subject.mig === null || gpu?.migs?.some(({ uuid }) => uuid === subject.mig) === true;
      if (isThere) this.#tell(subject, { type: 'remembered', reason, rebooted: false });
    }
  }

  xid(subject: Subject): void {
    this.#tell(subject, { type: 'fault', reason });
  }

  /** Time passes, and every GPU that is not well is probed and answers well. */
  probe(): void {
    this.now += 1;
    for (const { subject, health } of [...this.#healths.values()])
      if (!isOffered(health)) this.#tell(subject, { type: 'probe-well' });
  }

  setRules(layout: LayoutRules): void {
    this.#book.setRules(layout);
    this.#applyIsolation();
  }

  isolate(isolated: ReadonlySet<string>): void {
    this.#isolated = isolated;
    this.lookAtHeld();
  }

  /** As the plugin does every two seconds while something is isolated. */
  lookAtHeld(): void {
    const inPods = this.#kubelet.podResources();
    this.#kubelet.receive(this.lists);
    this.#heldWhenLooked = new Set([...inPods, ...this.#kubelet.checkpoint()].map(keyOfDevice));
    this.#applyIsolation();
  }

  /** Throws what refuses the pod. */
  readonly allocate = (resource: string, ids: readonly string[]): void => {
    resolveDevices(this.#book.list(resource), ids);
    for (const id of ids) this.#allocated.add(id);
    this.#book.recall(resource, ids);
    this.leaving = new Set([...this.leaving].filter((key) => !ids.some((id) => key === `${resource} ${id}`)));
  };

  /** Begins to take outdated ids out of a resource, or lets what it began go on by one turn. */
  async turn(resource: string): Promise<void> {
    this.#barrier ??= this.#release(resource);
    const turns = this.#turns;
    this.#turns = [];
    for (const turn of turns) turn();
    // All that the barrier does between two turns.
    await new Promise(setImmediate);
  }

  async #release(resource: string): Promise<void> {
    const ids = this.#book.outdated(resource);
    this.#allocated = new Set();
    const of = (held: readonly HeldDevice[]): Set<string> =>
      new Set(held.filter((device) => device.resource === resource).map(({ id }) => id));
    await runBarrier(ids, {
      withhold: (some) => {
        this.leaving = new Set(some.map((id) => keyOfDevice({ resource, id })));
        this.#book.startLeaving(resource, some);
      },
      callOff: (some) => {
        this.#book.callOff(resource, some);
      },
      letGo: (some) => {
        this.#book.letGo(resource, some);
      },
      callsSettled: async () => {
        // The list has arrived, and what was chosen before it is recorded.
        do await this.#nextTurn();
        while (this.#kubelet.isBusy);
        this.#kubelet.receive(this.lists);
      },
      allocated: () => this.#allocated,
      podResources: async () => {
        await this.#nextTurn();
        return of(this.#kubelet.podResources());
      },
      checkpointAfterResend: async () => {
        await this.#nextTurn();
        this.#kubelet.receive(this.lists);
        return of(this.#kubelet.checkpoint());
      },
    });
    this.leaving = new Set();
    this.#barrier = null;
  }

  #nextTurn(): Promise<void> {
    return new Promise((resolve) => {
      this.#turns.push(resolve);
    });
  }

  #tell(subject: Subject, event: HealthEvent): void {
    const kept = this.#healths.get(keyOf(subject)) ?? { subject, health: WELL };
    const { health } = nextHealth(kept.health, event, this.now, TIMING);
    kept.health = health;
    this.#healths.set(keyOf(subject), kept);
    const { state } = health.hardware;
    if (state === 'healthy') this.#disk.faults.delete(keyOf(subject));
    else if (state === 'unhealthy') this.#disk.faults.set(keyOf(subject), subject);
    const offered = isOffered(health);
    this.#book.setStanding(subject.gpu, subject.mig, { offered, reason: offered ? null : state });
  }

  #applyIsolation(): void {
    const directory = new Directory(this.#book.gpus);
    const named = [...this.#isolated].map((name) => directory.meaningOf(name).unit);
    const isolated = new Set(named.filter((unit) => unit !== null).map(keyOfUnit));
    this.#book.setIsolated({
      reasonOf: (unit) =>
        isolated.has(String(unit.gpu.number)) || isolated.has(keyOfUnit(unit)) ? 'isolated' : null,
      isHeld: (resource, id) => this.wasHeld(resource, id),
    });
  }
}

function keyOfUnit({ gpu, mig }: Unit): string {
  return mig?.uuid ?? String(gpu.number);
}

function unique(held: readonly HeldDevice[]): HeldDevice[] {
  return [...new Map(held.map((device) => [keyOfDevice(device), device])).values()];
}

/** The resource whose turn it is when there is no other. */
export const FIRST_RESOURCE: string = GPU;
