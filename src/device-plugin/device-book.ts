import {
  type Claim,
  composeList,
  gpuOfId,
  type IdStrategy,
  kubeletId,
  type ListedGpu,
  type ListEntry,
} from './device-list.ts';
import type { GpuTable } from './gpu-table.ts';

/** A device id that a pod holds by the kubelet's records. */
export type HeldDevice = {
  readonly id: string;
  /** NUMA nodes from the kubelet's checkpoint; empty when unknown. */
  readonly numaNodes: readonly number[];
};

/** How a GPU stands, apart from who holds it. */
export type GpuStanding = { readonly offered: boolean; readonly reason: string | null };

const WELL: GpuStanding = { offered: true, reason: null };

/**
 * Which ids the kubelet is told, kept true over every change. Two rules hold whatever happens: an id that a pod may
 * hold stays in the list until the barrier has let it go, and one GPU is never offered under two ids.
 */
export class DeviceBook {
  readonly #strategy: IdStrategy;
  #gpus: readonly ListedGpu[] = [];
  readonly #claims: Map<string, Claim>;
  readonly #standings: Map<number, GpuStanding> = new Map();
  #list: readonly ListEntry[] = [];

  /** `held` is what the kubelet's records name before the first list. */
  constructor(strategy: IdStrategy, held: Iterable<HeldDevice>) {
    this.#strategy = strategy;
    this.#claims = new Map([...held].map((device) => [device.id, { ...device, leaving: false }]));
  }

  get list(): readonly ListEntry[] {
    return this.#list;
  }

  get gpus(): readonly ListedGpu[] {
    return this.#gpus;
  }

  /** Ids that are listed only because a pod may hold them; they leave by the barrier alone. */
  get outdated(): readonly string[] {
    return [...this.#claims.keys()];
  }

  /** Takes over what the driver shows: the table and, by number, the driver's current indices. */
  sight(table: GpuTable, present: ReadonlyMap<number, number>): void {
    this.#gpus = table.map((gpu) => ({
      ...gpu,
      index: present.get(gpu.number) ?? null,
      ...(this.#standings.get(gpu.number) ?? WELL),
    }));
    this.#compose();
  }

  setStanding(number: number, standing: GpuStanding): void {
    this.#standings.set(number, standing);
    this.#gpus = this.#gpus.map((gpu) => (gpu.number === number ? { ...gpu, ...standing } : gpu));
    this.#compose();
  }

  /** More that pods hold, found later than the first list. */
  addHeld(held: Iterable<HeldDevice>): void {
    for (const device of held) {
      if (!this.#list.some((entry) => entry.id === device.id)) this.#claim(device.id, device.numaNodes);
    }
    this.#compose();
  }

  /** Lists them Unhealthy: nobody new gets them while the barrier looks whether anybody has them. */
  startLeaving(ids: readonly string[]): void {
    this.#mark(ids, true);
  }

  /** A pod has it after all: it stays, as before. */
  callOff(ids: readonly string[]): void {
    this.#mark(ids, false);
  }

  /** The barrier found that nobody holds them: they leave the list. */
  letGo(ids: readonly string[]): void {
    for (const id of ids) this.#claims.delete(id);
    this.#list = this.#list.filter((entry) => !ids.includes(entry.id));
    this.#compose();
  }

  #mark(ids: readonly string[], leaving: boolean): void {
    for (const id of ids) {
      const claim = this.#claims.get(id);
      if (claim !== undefined) this.#claims.set(id, { ...claim, leaving });
    }
    this.#compose();
  }

  #claim(id: string, numaNodes: readonly number[]): void {
    this.#claims.set(id, { id, numaNodes, leaving: false });
  }

  #compose(): void {
    // An id may have been given to a pod since it was listed, without a word to us: what would fall out is claimed.
    const current = new Set(this.#gpus.map((gpu) => kubeletId(gpu, this.#strategy)));
    for (const { id, numaNodes } of this.#list) {
      if (!current.has(id) && !this.#claims.has(id)) this.#claim(id, numaNodes);
    }
    for (const id of this.#claims.keys()) if (this.#isPlain(id)) this.#claims.delete(id);
    this.#list = composeList(this.#gpus, [...this.#claims.values()], this.#strategy);
  }

  /** The id is the GPU's current one and no other id stands for the GPU: it needs no claim to be listed. */
  #isPlain(id: string): boolean {
    const gpu = gpuOfId(this.#gpus, id);
    if (gpu === null || kubeletId(gpu, this.#strategy) !== id) return false;
    return [...this.#claims.keys()].every((other) => other === id || gpuOfId(this.#gpus, other) !== gpu);
  }
}
