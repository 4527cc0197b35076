import type { ListEntry } from '../device-list.ts';
import { type PairScores, Partition } from './partition.ts';
import { chooseParts, type SharingPolicy } from './shares.ts';

/** How close two GPUs are: more is closer. By UUID, both ways. */
export type Closeness = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What the kubelet asks for one container. */
type Request = {
  readonly available: readonly string[];
  readonly mustInclude: readonly string[];
  readonly size: number;
};

/** Which devices a pod had better get. Without a word on how close GPUs are, the first of the list. */
export class Preferences {
  #policy: SharingPolicy;
  #positions: ReadonlyMap<string, number> = new Map();
  #partition: Partition = new Partition([]);
  readonly #places: WeakMap<readonly ListEntry[], ReadonlyMap<string, number>> = new WeakMap();

  /** `policy`: for replicas and MIG devices. */
  constructor(policy: SharingPolicy) {
    this.#policy = policy;
  }

  setPolicy(policy: SharingPolicy): void {
    this.#policy = policy;
  }

  /** Takes over how close the GPUs are. */
  learn(closeness: Closeness): void {
    const uuids = [...closeness.keys()];
    this.#positions = new Map(uuids.map((uuid, position) => [uuid, position]));
    this.#partition = new Partition(scoresOf(uuids, closeness));
  }

  /** What must be in, and the best beside it. Never throws: too few ids give a short answer. */
  choose(list: readonly ListEntry[], { available, mustInclude, size }: Request): string[] {
    const places = this.#placesIn(list);
    const must = new Set(mustInclude);
    const isFree = new Uint8Array(list.length);
    const foreign: string[] = [];
    for (const id of available) {
      const place = places.get(id);
      if (place === undefined) foreign.push(id);
      else isFree[place] = 1;
    }
    for (const id of must) {
      const place = places.get(id);
      if (place !== undefined) isFree[place] = 0;
    }
    const chosen = list.every((entry, place) => isFree[place] === 0 || isWhole(entry))
      ? this.#chooseGpus(list, isFree, must, size)
      : chooseParts(list, isFree, size - must.size, this.#policy);
    const wish = new Set([...must, ...chosen]);
    if (wish.size < size) for (const { id } of list.filter((_, place) => isFree[place] === 1)) wish.add(id);
    if (wish.size < size) for (const id of foreign) wish.add(id);
    return [...wish].slice(0, Math.max(0, size));
  }

  /** Where each id is in the list: with 63,000 of them the longest part of an answer, so it is kept with the list. */
  #placesIn(list: readonly ListEntry[]): ReadonlyMap<string, number> {
    const known = this.#places.get(list);
    if (known !== undefined) return known;
    const places = new Map(list.map(({ id }, place) => [id, place]));
    this.#places.set(list, places);
    return places;
  }

  #chooseGpus(
    list: readonly ListEntry[],
    isFree: Uint8Array,
    must: ReadonlySet<string>,
    size: number,
  ): string[] {
    const ids = new Map<number, string>();
    const musts = new Set<number>();
    for (const [place, { id, unit }] of list.entries()) {
      const position = this.#positions.get(unit?.gpu.uuid ?? '');
      if (position === undefined) continue;
      if (must.has(id)) musts.add(position);
      else if (isFree[place] === 0 || ids.has(position)) continue;
      ids.set(position, id);
    }
    const elsewhere = must.size - musts.size;
    return this.#partition
      .choose({ available: [...ids.keys()], mustInclude: [...musts], size: size - elsewhere })
      .map((position) => ids.get(position) ?? '');
  }
}

function isWhole({ unit, replica }: ListEntry): boolean {
  return replica === null && (unit?.mig ?? null) === null;
}

function scoresOf(uuids: readonly string[], closeness: Closeness): PairScores {
  return uuids.map((one) => uuids.map((other) => closeness.get(one)?.get(other) ?? 0));
}
