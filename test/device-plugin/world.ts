import { DeviceBook } from '../../src/device-plugin/device-book.ts';
import type { ListEntry } from '../../src/device-plugin/device-list.ts';
import { type GpuTable, recognise } from '../../src/device-plugin/gpu-table.ts';
import type { GpuRecord } from '../../src/device-plugin/index.ts';
import type { LayoutRules } from '../../src/device-plugin/layout.ts';
import { gpuRecord, migRecord } from './twin.ts';

/** mulberry32: small, and the same sequence for the same seed everywhere. */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A card: a thing of metal in a slot. Migration puts another in its place. */
type Card = {
  readonly slot: number;
  readonly uuid: string;
  there: boolean;
  /** Null: MIG mode is off. Else what it is cut into, with holes. */
  parts: (string | null)[] | null;
};

/** What a container opens: a card, or one of its parts. */
type Use = { readonly card: Card; readonly part: string | null };

type Pod = {
  readonly resource: string;
  readonly id: string;
  /** Null: what this node no longer has. */
  use: Use | null;
};

const GPU = 'nvidia.com/gpu';

/** Settings that a config file may have, all of them at odds with one another. */
const RULES: readonly Omit<LayoutRules, 'identity'>[] = [
  rules('none', null),
  rules('none', 'nvidia.com/card'),
  rules('mixed', null),
  rules('none', null, [{ name: GPU, rename: null, devices: 'all', replicas: 3 }]),
  rules('none', null, [{ name: GPU, rename: 'nvidia.com/gpu.shared', devices: 2, replicas: 2 }]),
  rules('mixed', null, [
    { name: 'nvidia.com/mig-1g.10gb', rename: null, devices: 'all', replicas: 2 },
    { name: GPU, rename: 'nvidia.com/gpu.shared', devices: ['0', '1:0'], replicas: 2 },
  ]),
  rules('single', null),
];

function rules(
  migStrategy: LayoutRules['migStrategy'],
  name: string | null,
  resources: LayoutRules['sharing']['resources'] = [],
): Omit<LayoutRules, 'identity'> {
  const gpus = [{ pattern: '*', name: name ?? GPU }];
  return {
    migStrategy,
    resources: { gpus, migs: [] },
    sharing: {
      strategy: 'time-slicing',
      renameByDefault: false,
      failRequestsGreaterThanOne: false,
      resources,
    },
  };
}

/** A node whose kubelet, pods, cards and settings do what they like, with the plugin's book in the middle. */
export class World {
  readonly steps: string[] = [];
  readonly #pick: (below: number) => number;
  #cards: Card[] = [];
  #pods: Pod[] = [];
  #table: GpuTable = [];
  #rules: LayoutRules = { identity: 'uuid', ...rules('none', null) };
  #book: DeviceBook = new DeviceBook(this.#rules, []);
  #made = 0;
  #leaving: { readonly resource: string; readonly ids: readonly string[] } = { resource: GPU, ids: [] };

  constructor(seed: number) {
    this.#pick = random(seed);
    for (let slot = 0; slot < 4; slot++) this.#plugInto(slot);
    this.restart();
  }

  step(): void {
    const weights = {
      admit: 10,
      end: 7,
      beginBarrier: 5,
      endBarrier: 5,
      configure: 1,
      reload: 2,
      restart: 1,
      lose: 2,
      giveBack: 3,
      migrate: 1,
      move: 1,
      plug: 1,
      cut: 4,
    } as const;
    const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
    let rest = this.#pick(total);
    for (const [name, weight] of Object.entries(weights) as [keyof typeof weights, number][]) {
      rest -= weight;
      if (rest >= 0) continue;
      this.steps.push(name);
      this[name]();
      return;
    }
  }

  /** What is wrong now, in words; empty when all is well. */
  faults(): string[] {
    const entries = this.#entries();
    const names = new Set(entries.map(({ resource, id }) => `${resource} ${id}`));
    const missing = this.#pods.filter(({ resource, id }) => !names.has(`${resource} ${id}`));
    const offers = entries.filter(({ healthy }) => healthy);
    return [
      ...(names.size === entries.length ? [] : ['an id is listed twice']),
      ...missing.map(({ resource, id }) => `${id} of ${resource}, which a pod holds, is not listed`),
      ...pairs(this.#pods)
        .filter(isRivalry)
        .map(([one, other]) => `${one.id} and ${other.id} are one thing`),
      ...offers.filter(({ unit }) => unit === null).map(({ id }) => `${id} is offered and is nothing`),
      ...pairs(offers)
        .filter(isDoubleOffer)
        .map(([one, other]) => `${one.id} and ${other.id} are both offered`),
    ];
  }

  /** The kubelet: any Healthy id that no pod holds. */
  admit(): void {
    const held = new Set(this.#pods.map(({ resource, id }) => `${resource} ${id}`));
    const free = this.#entries().filter(
      ({ healthy, resource, id }) => healthy && !held.has(`${resource} ${id}`),
    );
    const entry = free[this.#pick(Math.max(1, free.length))];
    if (entry === undefined) return;
    const { resource, id } = entry;
    this.#pods.push({ resource, id, use: this.#opened(id) });
  }

  end(): void {
    this.#pods.splice(this.#pick(Math.max(1, this.#pods.length)), 1);
  }

  beginBarrier(): void {
    const names = [...this.#book.lists.keys()];
    const resource = names[this.#pick(Math.max(1, names.length))] ?? GPU;
    const held = this.#heldOf(resource);
    const ids = this.#book.outdated(resource).filter((id) => !held.has(id));
    this.#book.callOff(this.#leaving.resource, this.#leaving.ids);
    this.#leaving = { resource, ids };
    this.#book.startLeaving(resource, ids);
  }

  endBarrier(): void {
    const { resource, ids } = this.#leaving;
    const held = this.#heldOf(resource);
    this.#book.callOff(
      resource,
      ids.filter((id) => held.has(id)),
    );
    this.#book.letGo(
      resource,
      ids.filter((id) => !held.has(id)),
    );
    this.#leaving = { resource, ids: [] };
  }

  /** Other settings, and a restart. */
  configure(): void {
    this.#newRules();
    this.restart();
  }

  /** Other settings while it runs. */
  reload(): void {
    this.#newRules();
    this.#book.setRules(this.#rules);
  }

  restart(): void {
    this.#leaving = { resource: GPU, ids: [] };
    this.#book = new DeviceBook(
      this.#rules,
      this.#pods.map(({ resource, id }) => ({ resource, id, numaNodes: [] })),
    );
    this.#look();
  }

  lose(): void {
    this.#flip(true);
  }

  giveBack(): void {
    this.#flip(false);
  }

  /** New cards in every slot. A pod that was recorded by number starts again on what is there now. */
  migrate(): void {
    const old = this.#cards;
    this.#cards = [];
    for (const { slot } of old) this.#plugInto(slot);
    this.#look();
    this.#reopen(this.#pods);
    this.restart();
  }

  /** A card is put into another slot; pods that were recorded by number find nothing in the old one. */
  move(): void {
    const card = this.#cards[this.#pick(this.#cards.length)];
    if (card === undefined || this.#cards.length >= 8) return;
    const moved: Card = { ...card, slot: this.#freeSlot() };
    this.#cards = [...this.#cards.filter((other) => other !== card), moved];
    this.#look();
    this.#reopen(this.#pods);
    this.restart();
  }

  plug(): void {
    if (this.#cards.length < 8) this.#plugInto(this.#freeSlot());
    this.#look();
    this.#reopen(this.#pods.filter(({ id, use }) => use === null && isNumbered(id)));
  }

  /** MIG mode is switched, or the card is cut anew; the driver lets nobody do that while a program runs there. */
  cut(): void {
    const idle = this.#cards.filter(
      (card) => card.there && this.#pods.every(({ use }) => use?.card !== card),
    );
    const card = idle[this.#pick(Math.max(1, idle.length))];
    if (card === undefined) return;
    const shape = this.#pick(4);
    const part = (): string | null => (this.#pick(4) === 0 ? null : `MIG-${this.#made++}`);
    card.parts = shape === 0 ? null : Array.from({ length: shape }, part);
    this.#look();
    this.#reopen(this.#pods.filter(({ id, use }) => use === null && isNumbered(id)));
  }

  /** Containers start again. Where metal was moved under a pod, it gets nothing that another pod has. */
  #reopen(pods: readonly Pod[]): void {
    for (const pod of pods) pod.use = null;
    for (const pod of pods) {
      const use = this.#opened(pod.id);
      if (this.#pods.every((other) => !isRivalry([{ ...pod, use }, other]))) pod.use = use;
    }
  }

  #entries(): Offer[] {
    return [...this.#book.lists].flatMap(([resource, list]) => list.map((entry) => ({ ...entry, resource })));
  }

  #heldOf(resource: string): Set<string> {
    return new Set(this.#pods.filter((pod) => pod.resource === resource).map((pod) => pod.id));
  }

  #newRules(): void {
    const identity = this.#pick(2) === 0 ? 'uuid' : 'index';
    this.#rules = { identity, ...(RULES[this.#pick(RULES.length)] ?? rules('none', null)) };
  }

  /** What a container with this id opens now. */
  #opened(id: string): Use | null {
    const [unit = ''] = id.split('::');
    const [number = '', index] = unit.split(':');
    const slotOf = new Map(this.#table.map((gpu) => [String(gpu.number), gpu.address]));
    for (const card of this.#cards) {
      if (isNumbered(id) && slotOf.get(number) === address(card.slot)) {
        if (index === undefined) return { card, part: null };
        const part = card.parts?.[Number(index)] ?? null;
        return part === null ? null : { card, part };
      }
      if (card.uuid === unit) return { card, part: null };
      if (card.parts?.includes(unit) === true) return { card, part: unit };
    }
    return null;
  }

  #flip(there: boolean): void {
    const cards = this.#cards.filter((card) => card.there === there);
    const card = cards[this.#pick(Math.max(1, cards.length))];
    if (card !== undefined) card.there = !there;
    this.#look();
  }

  /** Often one that another card has left. */
  #freeSlot(): number {
    const free = Array.from({ length: 16 }, (_, slot) => slot).filter((slot) =>
      this.#cards.every((card) => card.slot !== slot),
    );
    return free[this.#pick(2)] ?? 0;
  }

  #plugInto(slot: number): void {
    this.#cards.push({ slot, uuid: `GPU-${this.#made++}`, there: true, parts: null });
  }

  #look(): void {
    const there = this.#cards.filter((card) => card.there).sort((left, right) => left.slot - right.slot);
    const sighting = recognise(this.#table, there.map(recordOf), new Map());
    this.#table = sighting.table;
    this.#book.sight(sighting.table, sighting.present);
    for (const { number, index } of this.#book.gpus) {
      this.#book.setStanding(number, null, {
        offered: index !== null,
        reason: index === null ? 'lost' : null,
      });
    }
  }
}

type Offer = ListEntry & { readonly resource: string };

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, i) => all.slice(0, i).map((other): [T, T] => [one, other]));
}

/** Two pods have the same thing, and not as replicas of one resource. */
function isRivalry([one, other]: readonly [Pod, Pod]): boolean {
  if (one.use === null || other.use === null || !overlap(one.use, other.use)) return false;
  const shared = one.id.includes('::') && other.id.includes('::');
  return !shared || one.resource !== other.resource;
}

/** What is Healthy is given to whoever asks: no two of it may have anything in common but as replicas. */
function isDoubleOffer([one, other]: readonly [Offer, Offer]): boolean {
  const [mine, theirs] = [one.unit, other.unit];
  if (mine === null || theirs === null || mine.gpu.number !== theirs.gpu.number) return false;
  if (mine.mig !== null && theirs.mig !== null && mine.mig.uuid !== theirs.mig.uuid) return false;
  return one.resource !== other.resource || one.replica === null || one.replica === other.replica;
}

function recordOf({ slot, uuid, parts }: Card, index: number): GpuRecord {
  const migs = (parts ?? []).flatMap((part, place) =>
    part === null ? [] : [{ ...migRecord(slot, place), uuid: part }],
  );
  return gpuRecord(index, { uuid, pciBusId: `0000${address(slot)}`, migs: parts === null ? null : migs });
}

function address(slot: number): string {
  return `0000:1${slot.toString(16)}:00.0`;
}

function isNumbered(id: string): boolean {
  return /^\d/.test(id);
}

function overlap(one: Use, other: Use): boolean {
  return one.card === other.card && (one.part === null || other.part === null || one.part === other.part);
}
