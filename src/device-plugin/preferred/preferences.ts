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
  choose(list: readonly ListEntry[], request: Request): string[] {
    const { mustInclude, size } = request;
    const free = new Set(request.available);
    for (const id of mustInclude) free.delete(id);
    const offered = list.filter((entry) => free.has(entry.id));
    const isWhole = offered.every(({ unit, replica }) => (unit?.mig ?? null) === null && replica === null);
    const chosen = isWhole
      ? this.#chooseGpus(list, request)
      : chooseParts(list, free, size - mustInclude.length, this.#policy);
    const others = [...offered.map(({ id }) => id), ...free];
    return [...new Set([...mustInclude, ...chosen, ...others])].slice(0, Math.max(0, size));
  }

  #chooseGpus(list: readonly ListEntry[], { available, mustInclude, size }: Request): string[] {
    const ids = new Map<number, string>();
    for (const [id, position] of this.#placed(list, [...mustInclude, ...available])) {
      if (!ids.has(position)) ids.set(position, id);
    }
    const must = [...ids].filter(([, id]) => mustInclude.includes(id)).map(([position]) => position);
    const elsewhere = mustInclude.filter((id) => ![...ids.values()].includes(id));
    return this.#partition
      .choose({ available: [...ids.keys()], mustInclude: must, size: size - elsewhere.length })
      .map((position) => ids.get(position) ?? '');
  }

  /** The ids whose GPUs have a place in the scores. */
  #placed(list: readonly ListEntry[], ids: readonly string[]): [id: string, position: number][] {
    const byId = new Map(list.map((entry) => [entry.id, entry.unit?.gpu.uuid ?? '']));
    return ids.flatMap((id): [string, number][] => {
      const position = this.#positions.get(byId.get(id) ?? '');
      return position === undefined ? [] : [[id, position]];
    });
  }
}

function scoresOf(uuids: readonly string[], closeness: Closeness): PairScores {
  return uuids.map((one) => uuids.map((other) => closeness.get(one)?.get(other) ?? 0));
}
