import { setImmediate } from 'node:timers/promises';

/** How much two GPUs are worth to each other in one pod: `scores[i][j]`, the same both ways; the diagonal is not read. */
export type PairScores = readonly (readonly number[])[];

/** More GPUs than this are not searched through: the tables double with each. */
const MOST_GPUS = 16;
/** What looking ahead may hold up others for. */
const SLICE_MS = 3;

/** What to choose of: positions in the scores. */
export type Choice = {
  readonly available: readonly number[];
  readonly mustInclude: readonly number[];
  readonly size: number;
};

/**
 * Chooses the GPUs of a pod so that what is left is worth most to later pods of the same size: of all ways to divide the
 * available GPUs into groups of `size` (one may be smaller), the one with the highest sum of scores, and of its groups the
 * best that has all that must be in. The same question has the same answer; of equals the first positions win.
 *
 * The scores must not change; the sums of groups and of what is left are kept from call to call.
 */
export class Partition {
  readonly #scores: PairScores;
  readonly #exact: ExactSearch | null;

  constructor(scores: PairScores) {
    this.#scores = scores;
    this.#exact = scores.length <= MOST_GPUS ? new ExactSearch(scores) : null;
  }

  /**
   * Looks ahead at what may be asked for while all GPUs are free, a few milliseconds at a time: a first answer over 16 GPUs
   * takes up to 80 ms, a later one 2.
   */
  async prepare(signal: AbortSignal): Promise<void> {
    if (this.#exact === null) return;
    let since = performance.now();
    const ahead = this.#exact.lookAhead(this.#scores.length);
    while (ahead.next().done !== true) {
      if (performance.now() - since < SLICE_MS) continue;
      await setImmediate();
      if (signal.aborted) return;
      since = performance.now();
    }
  }

  /** Positions, ascending. Fewer than `size` where there are no more. */
  choose({ available, mustInclude, size }: Choice): number[] {
    const all = [...new Set([...mustInclude, ...available])].sort(ascending);
    const must = [...new Set(mustInclude)].sort(ascending);
    if (size >= all.length) return all;
    if (size <= must.length) return must.slice(0, Math.max(0, size));
    if (this.#exact !== null) return positionsOf(this.#exact.choose(maskOf(all), maskOf(must), size));
    return growGroup(this.#scores, all, must, size);
  }
}

/** Looks at every division; sets of GPUs are bits. */
class ExactSearch {
  /** The sum of the pair scores within each set. */
  readonly #within: Float64Array;
  /** By group size: what the best division of each set is worth, and one; 0: not looked at yet. */
  readonly #divided: Map<number, Float64Array> = new Map();

  constructor(scores: PairScores) {
    this.#within = sumsWithin(scores);
  }

  choose(available: number, must: number, size: number): number {
    const divided = this.#tableOf(size);
    let best = 0;
    let bestTotal = -1;
    let bestOwn = -1;
    let bestLeft = -1;
    forEachSubset(available & ~must, size - bitCount(must), (rest) => {
      const group = rest | must;
      const own = this.#within[group] as number;
      const total = own + this.#worth(available & ~group, size, divided);
      // Of equals the one whose absence the others feel least; with groups of one, all are equals.
      const left = this.#within[available & ~group] as number;
      if ((total - bestTotal || own - bestOwn || left - bestLeft) <= 0) return;
      [best, bestTotal, bestOwn, bestLeft] = [group, total, own, left];
    });
    return best;
  }

  /** Fills the tables for every group size of `count` GPUs, bit by bit. */
  *lookAhead(count: number): Generator<void> {
    const all = 2 ** count - 1;
    for (let size = 1; size < count; size++) {
      const divided = this.#tableOf(size);
      const groups: number[] = [];
      forEachSubset(all, size, (group) => groups.push(group));
      for (const group of groups) yield void this.#worth(all & ~group, size, divided);
    }
  }

  #tableOf(size: number): Float64Array {
    let table = this.#divided.get(size);
    if (table === undefined) {
      table = new Float64Array(this.#within.length);
      this.#divided.set(size, table);
    }
    return table;
  }

  /** What the best division of a set into groups of `size` is worth; one group may be smaller. */
  #worth(set: number, size: number, divided: Float64Array): number {
    const known = divided[set] as number;
    if (known !== 0) return known - 1;
    const count = bitCount(set);
    let best = 0;
    if (count <= size) best = this.#within[set] as number;
    else {
      // The first GPU is in some group: each that it can be in is tried.
      const first = set & -set;
      best = this.#bestWith(first, set ^ first, size - 1, set, size, divided);
      const smaller = count % size;
      if (smaller > 0)
        best = Math.max(best, this.#bestWith(first, set ^ first, smaller - 1, set, size, divided));
    }
    divided[set] = best + 1;
    return best;
  }

  /** The same, with one group being `group` and `missing` members of `left`. */
  // prettier-ignore
  #bestWith(group: number, left: number, missing: number, set: number, size: number, divided: Float64Array): number {
    if (missing === 0) {
      const others = set ^ group;
      const known = divided[others] as number;
      return (this.#within[group] as number) + (known === 0 ? this.#worth(others, size, divided) : known - 1);
    }
    let best = 0;
    let rest = left;
    for (let spare = bitCount(left) - missing; spare >= 0; spare--) {
      const bit = rest & -rest;
      rest ^= bit;
      const worth = this.#bestWith(group | bit, rest, missing - 1, set, size, divided);
      if (worth > best) best = worth;
    }
    return best;
  }
}

function sumsWithin(scores: PairScores): Float64Array {
  const sums = new Float64Array(2 ** scores.length);
  for (let set = 1; set < sums.length; set++) {
    const first = 31 - Math.clz32(set & -set);
    let rest = set & (set - 1);
    let sum = sums[rest] as number;
    const row = scores[first] as readonly number[];
    for (; rest !== 0; rest &= rest - 1) sum += row[31 - Math.clz32(rest & -rest)] as number;
    sums[set] = sum;
  }
  return sums;
}

/** Visits every subset of `set` with `size` members, those of the lowest positions first. */
function forEachSubset(set: number, size: number, visit: (subset: number) => void): void {
  const extend = (chosen: number, left: number, missing: number): void => {
    if (missing === 0) {
      visit(chosen);
      return;
    }
    let rest = left;
    for (let spare = bitCount(left) - missing; spare >= 0; spare--) {
      const bit = rest & -rest;
      rest ^= bit;
      extend(chosen | bit, rest, missing - 1);
    }
  };
  extend(0, set, size);
}

/** For more GPUs than can be searched: from each start, what adds most is added; the best group wins. */
function growGroup(
  scores: PairScores,
  all: readonly number[],
  must: readonly number[],
  size: number,
): number[] {
  const starts = must.length > 0 ? [must] : all.map((position) => [position]);
  let best: readonly number[] = [];
  let bestOwn = -1;
  let bestLoss = Infinity;
  for (const start of starts) {
    const group = [...start];
    while (group.length < size) group.push(bestAddition(scores, all, group));
    const own = groupScore(scores, group);
    const loss = group.reduce((sum, position) => sum + scoreBeside(scores, position, all), 0) - 2 * own;
    if (own < bestOwn || (own === bestOwn && loss >= bestLoss)) continue;
    [best, bestOwn, bestLoss] = [group, own, loss];
  }
  return best.toSorted(ascending);
}

/** The GPU that the group gains most by; of equals the one that leaves the least behind. */
function bestAddition(scores: PairScores, all: readonly number[], group: readonly number[]): number {
  const candidates = all.filter((position) => !group.includes(position));
  const gain = (position: number): number => scoreBeside(scores, position, group);
  const cost = (position: number): number => scoreBeside(scores, position, candidates);
  return candidates.reduce((best, position) => {
    const difference = gain(position) - gain(best);
    return difference > 0 || (difference === 0 && cost(position) < cost(best)) ? position : best;
  });
}

function scoreBeside(scores: PairScores, position: number, others: readonly number[]): number {
  const row = scores[position] ?? [];
  return others.reduce((sum, other) => (other === position ? sum : sum + (row[other] ?? 0)), 0);
}

function groupScore(scores: PairScores, group: readonly number[]): number {
  return group.reduce((sum, position, i) => sum + scoreBeside(scores, position, group.slice(0, i)), 0);
}

function maskOf(positions: readonly number[]): number {
  return positions.reduce((mask, position) => mask | (1 << position), 0);
}

function positionsOf(mask: number): number[] {
  const positions: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) positions.push(31 - Math.clz32(rest & -rest));
  return positions;
}

/** Of 16 bits. */
function bitCount(mask: number): number {
  let count = mask - ((mask >> 1) & 0x5555);
  count = (count & 0x3333) + ((count >> 2) & 0x3333);
  count = (count + (count >> 4)) & 0x0f0f;
  return (count + (count >> 8)) & 0x1f;
}

function ascending(left: number, right: number): number {
  return left - right;
}
