import { type Layout, type Share, slotsOf } from './layout.ts';
import { type Directory, type IdStrategy, type Unit, unitId } from './units.ts';

/** An id that the kubelet holds or may hold for a pod, and that therefore may not leave the list by itself. */
export type Claim = {
  readonly id: string;
  /** Where the device was when the kubelet recorded it; empty when unknown. */
  readonly numaNodes: readonly number[];
  /** On its way out through the barrier: Unhealthy until it has left. */
  readonly leaving: boolean;
};

/** By resource, then by id. */
export type Claims = ReadonlyMap<string, ReadonlyMap<string, Claim>>;

export type ListEntry = {
  readonly id: string;
  readonly healthy: boolean;
  readonly numaNodes: readonly number[];
  /** What it names; null for what is no longer on this node. */
  readonly unit: Unit | null;
  /** Which replica of it; null: it is not shared. */
  readonly replica: number | null;
  /** Why it is not healthy; null when it is. */
  readonly reason: string | null;
  /** Why `Allocate` refuses it; null when it does not. An id that only waits to leave is served: see the barrier. */
  readonly refusal: string | null;
};

/** By resource. */
export type Lists = ReadonlyMap<string, readonly ListEntry[]>;

/** What one share put into its list. */
export type Run = {
  readonly resource: string;
  readonly id: string | null;
  readonly replicas: number | null;
  readonly unit: Unit;
  readonly reason: string | null;
  /** Nobody holds any of it under another id. */
  readonly isWhole: boolean;
  /** Some of it was Healthy since it is listed so, or held before: a pod may have it. */
  readonly wasOffered: boolean;
  /** Entries with the ids of the share itself, that need no claim to be listed. */
  readonly plain: readonly ListEntry[];
};

export type Composition = {
  readonly lists: Lists;
  /** By the place of the share: its resource and its unit. */
  readonly runs: ReadonlyMap<string, Run>;
  /** Claims that are not needed: the id would be listed just so without them. */
  readonly idle: readonly { readonly resource: string; readonly id: string }[];
};

/** A claim, and what it stands for. */
type Holder = {
  readonly claim: Claim;
  readonly resource: string;
  readonly unit: Unit | null;
  readonly replica: number | null;
  readonly absence: string;
};

/** The holders of one unit in one resource. They are at odds when they cannot all have it by right. */
type Holding = { readonly resource: string; readonly unit: Unit; readonly holders: Holder[] };

/**
 * The lists for the kubelet. A claim stands in place of the id that its unit or replica would have, so that this is
 * offered once. What is held under another resource, as a whole or in part, is listed Unhealthy. Where two claims name
 * what only one can have (an earlier plugin gave it out twice) both stay, Unhealthy: whichever pod ends first, nobody
 * gets it.
 */
export function composeLists(
  { shares }: Layout,
  claims: Claims,
  directory: Directory,
  strategy: IdStrategy,
  before: Composition['runs'] = new Map(),
): Composition {
  const composer = new Composer(new Holdings(claims, directory), strategy, before);
  for (const share of shares) composer.add(share);
  composer.addRest();
  return composer;
}

/** Who holds what, by GPU: few for each, so that every question is short. */
class Holdings {
  readonly gone: Holder[] = [];
  readonly #byGpu: Map<number, Map<string, Holding>> = new Map();

  constructor(claims: Claims, directory: Directory) {
    for (const [resource, of] of claims) {
      for (const claim of of.values()) this.#add({ claim, resource, ...directory.meaningOf(claim.id) });
    }
  }

  get all(): Holding[] {
    return [...this.#byGpu.values()].flatMap((of) => [...of.values()]);
  }

  of(unit: Unit, resource: string): Holding | null {
    return this.#byGpu.get(unit.gpu.number)?.get(key(unit, resource)) ?? null;
  }

  /** Somebody who holds the unit, all that it is a part of or a part of it, and not in this resource as this unit. */
  rival(unit: Unit, resource: string): Holding | null {
    const own = key(unit, resource);
    for (const [name, holding] of this.#byGpu.get(unit.gpu.number) ?? []) {
      if (name !== own && overlap(holding.unit, unit)) return holding;
    }
    return null;
  }

  #add(holder: Holder): void {
    const { unit, resource } = holder;
    if (unit === null) {
      this.gone.push(holder);
      return;
    }
    const of = this.#byGpu.get(unit.gpu.number) ?? new Map<string, Holding>();
    this.#byGpu.set(unit.gpu.number, of);
    const name = key(unit, resource);
    const holding = of.get(name) ?? { resource, unit, holders: [] };
    of.set(name, holding);
    holding.holders.push(holder);
  }
}

class Composer implements Composition {
  readonly lists: Map<string, ListEntry[]> = new Map();
  readonly runs: Map<string, Run> = new Map();
  readonly idle: { readonly resource: string; readonly id: string }[] = [];
  readonly #holdings: Holdings;
  readonly #strategy: IdStrategy;
  readonly #before: Composition['runs'];
  readonly #placed: Set<Holding> = new Set();

  constructor(holdings: Holdings, strategy: IdStrategy, before: Composition['runs']) {
    this.#holdings = holdings;
    this.#strategy = strategy;
    this.#before = before;
  }

  add(share: Share): void {
    const { unit, resource } = share;
    const own = this.#holdings.of(unit, resource);
    const rival = this.#holdings.rival(unit, resource);
    const reason = notThere(unit) ?? (rival === null ? null : heldAs(rival));
    if (own === null) this.#addWhole(share, reason);
    else this.#addHeld(share, own, reason);
  }

  /** Thousands of replicas stay as they were when another GPU is the news. */
  #addWhole(share: Share, reason: string | null): void {
    const place = placeOf(share);
    const { unit, resource, replicas } = share;
    const id = unitId(unit, this.#strategy);
    const before = this.#before.get(place);
    const isSame =
      before?.isWhole === true &&
      before.id === id &&
      before.replicas === replicas &&
      before.reason === reason &&
      before.unit.gpu === unit.gpu &&
      before.unit.mig === unit.mig;
    const plain = isSame
      ? before.plain
      : Array.from(slotsOf(share, this.#strategy), ([replica, slot]) =>
          plainEntry(slot, replica, unit, reason),
        );
    const wasOffered = reason === null || wasOfferedAs(before, id, replicas);
    this.runs.set(place, { resource, id, replicas, unit, reason, isWhole: true, wasOffered, plain });
    const list = this.#list(resource);
    for (const entry of plain) list.push(entry);
  }

  #addHeld(share: Share, own: Holding, reason: string | null): void {
    const { unit, resource, replicas } = share;
    const list = this.#list(resource);
    this.#placed.add(own);
    const slots = slotsOf(share, this.#strategy);
    const held = this.#held(own, slots);
    // A pod that has the unit for itself, or as one of what were replicas, has all of it.
    const taken = replicas === null || held.some(({ replica }) => replica === null);
    const left = new Map<number | null, ListEntry[]>();
    for (const entry of held) left.set(entry.replica, [...(left.get(entry.replica) ?? []), entry]);
    const plain = held.filter(({ id, replica }) => slots.get(replica) === id);
    for (const [replica, slot] of taken ? [] : slots) {
      const holders = left.get(replica) ?? [plainEntry(slot, replica, unit, reason)];
      if (!left.delete(replica)) plain.push(...holders);
      list.push(...holders);
    }
    for (const beyond of left.values()) list.push(...beyond);
    const id = unitId(unit, this.#strategy);
    const run = { resource, id, replicas, unit, reason, isWhole: false, wasOffered: true, plain };
    this.runs.set(placeOf(share), run);
  }

  /** Claims on what is offered nowhere any more, and on what is gone. */
  addRest(): void {
    const rest = this.#holdings.all.filter((holding) => !this.#placed.has(holding));
    for (const holding of rest) this.#list(holding.resource).push(...this.#held(holding, new Map()));
    const gone = this.#holdings.gone.toSorted((left, right) => (left.claim.id < right.claim.id ? -1 : 1));
    for (const holder of gone) this.#list(holder.resource).push(goneEntry(holder));
  }

  #held({ unit, resource, holders }: Holding, slots: ReadonlyMap<number | null, string>): ListEntry[] {
    const rival = this.#holdings.rival(unit, resource);
    const times = new Map<number | null, number>();
    for (const { replica } of holders) times.set(replica, (times.get(replica) ?? 0) + 1);
    const atOdds = holders.length > 1 && times.has(null);
    const numaNodes = numaNodesOf(unit);
    return holders.map(({ claim: { id, leaving }, replica }) => {
      const twice = atOdds || (times.get(replica) ?? 0) > 1 ? 'two pods hold it under different ids' : null;
      const refusal = notThere(unit) ?? (rival === null ? twice : `${heldAs(rival)} too`);
      const isIdle = rival === null && twice === null && slots.get(replica) === id;
      if (isIdle) this.idle.push({ resource, id });
      const reason = refusal ?? (leaving && !isIdle ? 'its id is being taken out of the list' : null);
      return { id, healthy: reason === null, numaNodes, unit, replica, reason, refusal };
    });
  }

  #list(resource: string): ListEntry[] {
    const list = this.lists.get(resource) ?? [];
    this.lists.set(resource, list);
    return list;
  }
}

function plainEntry(id: string, replica: number | null, unit: Unit, reason: string | null): ListEntry {
  const numaNodes = numaNodesOf(unit);
  return { id, healthy: reason === null, numaNodes, unit, replica, reason, refusal: reason };
}

function wasOfferedAs(before: Run | undefined, id: string | null, replicas: number | null): boolean {
  return before?.id === id && before.replicas === replicas && before.wasOffered;
}

export function placeOf({ unit, resource }: Pick<Share, 'unit' | 'resource'>): string {
  return `${unit.gpu.number} ${key(unit, resource)}`;
}

function key({ mig }: Unit, resource: string): string {
  return `${mig?.uuid ?? ''} ${resource}`;
}

function overlap(one: Unit, other: Unit): boolean {
  return one.mig === null || other.mig === null || one.mig.uuid === other.mig.uuid;
}

function notThere({ gpu, mig }: Unit): string | null {
  if (!gpu.offered) return gpu.reason ?? 'it is not well';
  if (gpu.index === null) return 'the driver does not list it now';
  if (mig !== null) return gpu.migReasons[mig.uuid] ?? null;
  // Where the GPU is offered whole, a fault of a part is one of it.
  return Object.values(gpu.migReasons)[0] ?? null;
}

function heldAs({ resource, holders: [first] }: Holding): string {
  return `a pod holds it as ${first?.claim.id ?? ''} of ${resource}`;
}

function numaNodesOf({ gpu }: Unit): readonly number[] {
  return gpu.numaNode === null ? [] : [gpu.numaNode];
}

function goneEntry({ claim: { id, numaNodes }, absence: reason }: Holder): ListEntry {
  return { id, healthy: false, numaNodes, unit: null, replica: null, reason, refusal: reason };
}
