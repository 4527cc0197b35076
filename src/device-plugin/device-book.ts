import {
  type Claim,
  composeLists,
  type Composition,
  type ListEntry,
  type Lists,
  placeOf,
} from './device-list.ts';
import type { GpuRecord } from './driver.ts';
import type { GpuTable } from './gpu-table.ts';
import { type Isolated, withIsolation } from './isolation/isolated-lists.ts';
import { layOut, type Layout, type LayoutRules, slotsOf } from './layout.ts';
import { oversize } from './list-size.ts';
import { Directory, type ListedGpu, numberOf, unitId } from './units.ts';

/** A device id that a pod holds by the kubelet's records. */
export type HeldDevice = {
  readonly resource: string;
  readonly id: string;
  /** NUMA nodes from the kubelet's checkpoint; empty when unknown. */
  readonly numaNodes: readonly number[];
};

/** How a GPU stands, apart from who holds it. */
export type GpuStanding = { readonly offered: boolean; readonly reason: string | null };

const WELL: GpuStanding = { offered: true, reason: null };
const NOBODY: readonly ListEntry[] = [];
const NO_IDS: ReadonlySet<string> = new Set();

/**
 * Which ids the kubelet is told under which resource, kept true over every change. Two rules hold whatever happens: an
 * id that a pod may hold stays in its list until the barrier has let it go, and no part of a GPU is offered twice.
 */
export class DeviceBook {
  #rules: LayoutRules;
  #layout: Layout = { shares: [], refusal: null };
  #gpus: readonly ListedGpu[] = [];
  readonly #claims: Map<string, Map<string, Claim>> = new Map();
  readonly #boundLate: ReadonlySet<string>;
  readonly #standings: Map<number, GpuStanding> = new Map();
  /** By GPU, then by the UUID of the MIG device: those that are not well, with why. */
  readonly #migReasons: Map<number, Readonly<Record<string, string>>> = new Map();
  #isolated: Isolated | null = null;
  #unshareable: Isolated | null = null;
  #lists: Lists = new Map();
  #runs: Composition['runs'] = new Map();

  /**
   * `held` is what the kubelet's records name before the first list; of `boundLate` the replayed answers lead to
   * whatever card is in the slot.
   */
  constructor(
    rules: LayoutRules,
    held: Iterable<HeldDevice>,
    boundLate: ReadonlySet<string> = new Set<string>(),
  ) {
    this.#rules = rules;
    this.#boundLate = boundLate;
    for (const { resource, id, numaNodes } of held) this.#claim(resource, { id, numaNodes, leaving: false });
  }

  /** By resource; one without an entry is not there. */
  get lists(): Lists {
    return this.#lists;
  }

  list(resource: string): readonly ListEntry[] {
    return this.#lists.get(resource) ?? NOBODY;
  }

  get gpus(): readonly ListedGpu[] {
    return this.#gpus;
  }

  /** Why nothing can be offered at all now; null when it can. */
  get refusal(): string | null {
    return this.#layout.refusal;
  }

  /** Why these settings cannot be followed on this node, in one sentence; null when they can. */
  refusalOf(rules: LayoutRules): string | null {
    const layout = layOut(this.#gpus, rules);
    return layout.refusal ?? oversize(layout, this.#claims, rules.identity);
  }

  /** Ids that are listed only because a pod may hold them; they leave by the barrier alone. */
  outdated(resource: string): readonly string[] {
    return [...(this.#claims.get(resource)?.keys() ?? [])];
  }

  /** Numbers that pods may hold something of, under whatever resource. */
  heldNumbers(): ReadonlySet<number> {
    const ids = [...this.#claims.values()].flatMap((claims) => [...claims.keys()]);
    return new Set(ids.map(numberOf).filter((number) => number !== null));
  }

  /** What ids mean now. */
  get directory(): Directory {
    return new Directory(this.#gpus, this.#boundLate);
  }

  /** Takes over what the driver shows: the table, and by number what it has of each GPU that is there. */
  sight(table: GpuTable, present: ReadonlyMap<number, GpuRecord>): void {
    const before = new Map(this.#gpus.map((gpu) => [gpu.number, gpu]));
    this.#gpus = table.map((gpu) => {
      const { number } = gpu;
      const { index, minor, migs } = present.get(number) ?? { ...absent(before.get(number)), index: null };
      const known = before.get(number);
      const migReasons = this.#migReasons.get(number) ?? {};
      const standing = this.#standings.get(number) ?? WELL;
      const seen = { ...gpu, index, minor, migs, ...standing, migReasons };
      // The same thing as long as nothing is new, so that nothing is made anew of it.
      return known !== undefined && JSON.stringify(known) === JSON.stringify(seen) ? known : seen;
    });
    this.#compose();
  }

  /** Other settings from now on. */
  setRules(rules: LayoutRules): void {
    this.#rules = rules;
    this.#compose();
  }

  /** How a GPU stands, or with `mig` one MIG device of it. */
  setStanding(number: number, mig: string | null, standing: GpuStanding): void {
    if (mig === null) this.#standings.set(number, standing);
    else this.#migReasons.set(number, withReason(this.#migReasons.get(number) ?? {}, mig, standing));
    const migReasons = this.#migReasons.get(number) ?? {};
    const whole = this.#standings.get(number) ?? WELL;
    this.#gpus = this.#gpus.map((gpu) => (gpu.number === number ? { ...gpu, ...whole, migReasons } : gpu));
    this.#compose();
  }

  /** Ids of a resource that stay Healthy for the pods that have them alone: the last ones to be given to another. */
  isolating(resource: string): ReadonlySet<string> {
    const isolated = this.#isolated;
    if (isolated === null) return NO_IDS;
    const kept = this.list(resource).filter(
      ({ healthy, unit }) => healthy && unit !== null && isolated.reasonOf(unit, resource) !== null,
    );
    return new Set(kept.map(({ id }) => id));
  }

  /** What nobody new may get, whatever its health. */
  setIsolated(isolated: Isolated): void {
    this.#isolated = isolated;
    this.#compose();
  }

  /** What cannot be shared now, as the daemon that shares it is not there; null: nothing is of this kind. */
  setUnshareable(unshareable: Isolated | null): void {
    this.#unshareable = unshareable;
    this.#compose();
  }

  /** Lists them Unhealthy: nobody new gets them while the barrier looks whether anybody has them. */
  startLeaving(resource: string, ids: readonly string[]): void {
    this.#mark(resource, ids, true);
  }

  /** A pod has it after all: it stays, as before. */
  callOff(resource: string, ids: readonly string[]): void {
    this.#mark(resource, ids, false);
  }

  /** A pod was given them while the barrier looked: those on their way out stay. True: some were. */
  recall(resource: string, ids: readonly string[]): boolean {
    const claims = this.#claims.get(resource);
    const leaving = ids.filter((id) => claims?.get(id)?.leaving === true);
    if (leaving.length > 0) this.#mark(resource, leaving, false);
    return leaving.length > 0;
  }

  /** The barrier found that nobody holds them: they leave the list. */
  letGo(resource: string, ids: readonly string[]): void {
    const claims = this.#claims.get(resource);
    for (const id of ids) claims?.delete(id);
    this.#compose();
  }

  #mark(resource: string, ids: readonly string[], leaving: boolean): void {
    const claims = this.#claims.get(resource);
    for (const id of ids) {
      const claim = claims?.get(id);
      if (claim !== undefined) claims?.set(id, { ...claim, leaving });
    }
    this.#compose();
  }

  #claim(resource: string, claim: Claim): void {
    const claims = this.#claims.get(resource) ?? new Map<string, Claim>();
    this.#claims.set(resource, claims.set(claim.id, claim));
  }

  #compose(): void {
    this.#layout = layOut(this.#gpus, this.#rules);
    this.#claimWhatFallsOut();
    const { identity } = this.#rules;
    const { lists, runs, idle } = composeLists(
      this.#layout,
      this.#claims,
      this.directory,
      identity,
      this.#runs,
    );
    for (const { resource, id } of idle) this.#claims.get(resource)?.delete(id);
    this.#lists = [this.#isolated, this.#unshareable].reduce<Lists>(
      (left, kept) => (kept === null ? left : withIsolation(left, kept)),
      lists,
    );
    this.#runs = runs;
  }

  /** An id may have been given to a pod since it was listed, without a word to us; but not while it was Unhealthy. */
  #claimWhatFallsOut(): void {
    const { identity } = this.#rules;
    const shares = new Map(this.#layout.shares.map((share) => [placeOf(share), share]));
    let current: Map<string, Set<string>> | null = null;
    for (const [place, { resource, id: before, replicas, wasOffered, plain }] of this.#runs) {
      if (!wasOffered) continue;
      const share = shares.get(place);
      if (share?.replicas === replicas && unitId(share.unit, identity) === before) continue;
      current ??= this.#currentIds();
      const ids = current.get(resource);
      for (const { id, numaNodes } of plain) {
        if (ids?.has(id) !== true) this.#claim(resource, { id, numaNodes, leaving: false });
      }
    }
  }

  #currentIds(): Map<string, Set<string>> {
    const current = new Map<string, Set<string>>();
    for (const share of this.#layout.shares) {
      const ids = current.get(share.resource) ?? new Set();
      current.set(share.resource, ids);
      for (const id of slotsOf(share, this.#rules.identity).values()) ids.add(id);
    }
    return current;
  }
}

/** What stays true of a GPU that is not there now. */
function absent(gpu: ListedGpu | undefined): Pick<ListedGpu, 'minor' | 'migs'> {
  return { minor: gpu?.minor ?? null, migs: gpu?.migs ?? null };
}

function withReason(
  reasons: Readonly<Record<string, string>>,
  mig: string,
  { offered, reason }: GpuStanding,
): Readonly<Record<string, string>> {
  const others = Object.entries(reasons).filter(([uuid]) => uuid !== mig);
  return Object.fromEntries(offered ? others : [...others, [mig, reason ?? 'it is not well']]);
}
