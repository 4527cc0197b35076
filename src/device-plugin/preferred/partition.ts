/** How much two GPUs are worth to each other in one pod: `scores[i][j]`, the same both ways; the diagonal is not read. */
export type PairScores = readonly (readonly number[])[];

/** More GPUs than this are not searched through: the tables double with each. */
const MOST_GPUS = 16;
/** Different scores of pairs; PCIe and NVLink make some six. */
const MOST_CLASSES = 12;

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

/** Pairs of GPUs that are alike: for each GPU, the others as bits. */
type ScoreClass = { readonly score: number; readonly others: readonly number[] };

/** Looks at every division that can be the best; sets of GPUs are bits. */
class ExactSearch {
  /** The sum of the pair scores within each set. */
  readonly #within: Float64Array;
  /** By group size: what the best division of each set is worth, and one; 0: not looked at yet. */
  readonly #divided: Map<number, Float64Array> = new Map();
  /** One for each level of the search that can be open at a time. */
  readonly #spreads: Spread[] = [];
  /** Which GPUs have how close others, the closest first. Empty where there are too many different scores to help. */
  readonly #scores: readonly ScoreClass[];

  constructor(scores: PairScores) {
    this.#within = sumsWithin(scores);
    this.#scores = classesOf(scores);
  }

  choose(available: number, must: number, size: number): number {
    const free = available & ~must;
    const groups = groupsOf(free, must, size - bitCount(must));
    const bounds = groups.map((group) => this.#boundOf(group, available & ~group, size));
    const enough = this.#totalOf(groups[indexOfMost(bounds)] ?? must, available, size);
    let best = 0;
    let bestTotal = -1;
    let bestOwn = -1;
    let bestLeft = -1;
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i] as number;
      const own = this.#within[group] as number;
      // Of equals the one whose absence the others feel least; with groups of one, all are equals.
      const left = this.#within[available & ~group] as number;
      const bound = bounds[i] as number;
      if (bound < enough || (bound - bestTotal || own - bestOwn || left - bestLeft) <= 0) continue;
      const total = this.#totalOf(group, available, size);
      if ((total - bestTotal || own - bestOwn || left - bestLeft) <= 0) continue;
      [best, bestTotal, bestOwn, bestLeft] = [group, total, own, left];
    }
    return best;
  }

  #totalOf(group: number, available: number, size: number): number {
    const worth = this.#worth(available & ~group, size, this.#tableOf(size), 0);
    return (this.#within[group] as number) + worth;
  }

  /** No division of the rest is worth more than its closest pairs, as many as lie within groups. */
  #boundOf(group: number, rest: number, size: number): number {
    const count = bitCount(rest);
    if (count <= size) return (this.#within[group] as number) + (this.#within[rest] as number);
    if (this.#scores.length === 0) return Infinity;
    let pairs = Math.floor(count / size) * pairsOf(size) + pairsOf(count % size);
    let bound = this.#within[group] as number;
    const [last] = this.#scores.slice(-1);
    for (const { score, others } of this.#scores) {
      if (pairs <= 0) break;
      if (score === last?.score) return bound + pairs * score;
      let alike = 0;
      for (let left = rest; left !== 0; left &= left - 1) {
        alike += bitCount((others[31 - Math.clz32(left & -left)] as number) & rest);
      }
      const taken = Math.min(pairs, alike / 2);
      bound += taken * score;
      pairs -= taken;
    }
    return bound;
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
  #worth(set: number, size: number, divided: Float64Array, level: number): number {
    const known = divided[set] as number;
    if (known !== 0) return known - 1;
    const count = bitCount(set);
    if (count <= size) return this.#within[set] as number;
    let best = this.#bestWithFirst(set, count, size, size, divided, level);
    const smaller = count % size;
    if (smaller > 0) {
      best = Math.max(best, this.#bestWithFirst(set, count, smaller, size, divided, level));
    }
    divided[set] = best + 1;
    return best;
  }

  /** The same, with the first GPU in a group of `members`: each that it can be in is tried. */
  // prettier-ignore
  #bestWithFirst(set: number, count: number, members: number, size: number, divided: Float64Array, level: number): number {
    const within = this.#within;
    const first = set & -set;
    const spread = (this.#spreads[level] ??= new Spread());
    spread.over(set ^ first);
    const { low, high, bits, mask } = spread;
    const isLast = count - members <= size;
    const choices = combinations(count - 1, members - 1);
    let best = 0;
    for (let i = 0; i < choices.length; i++) {
      const choice = choices[i] as number;
      const group = first | (low[choice & mask] as number) | (high[choice >> bits] as number);
      const others = set ^ group;
      const own = within[group] as number;
      let worth = (isLast ? within[others] : (divided[others] as number) - 1) as number;
      if (worth < 0) worth = this.#worth(others, size, divided, level + 1);
      if (own + worth > best) best = own + worth;
    }
    return best;
  }
}

function classesOf(scores: PairScores): ScoreClass[] {
  const distinct = new Set(scores.flatMap((row, i) => row.filter((_, j) => i !== j)));
  if (distinct.size > MOST_CLASSES) return [];
  return [...distinct]
    .sort((left, right) => right - left)
    .map((score) => ({
      score,
      others: scores.map((row, i) =>
        row.reduce((bits, other, j) => (i !== j && other === score ? bits | (1 << j) : bits), 0),
      ),
    }));
}

/** Every group of what must be in and `more` of `free`; those of the lowest positions first. */
function groupsOf(free: number, must: number, more: number): number[] {
  const spread = new Spread();
  spread.over(free);
  return Array.from(combinations(bitCount(free), more), (choice) => spread.at(choice) | must);
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

function indexOfMost(values: readonly number[]): number {
  let most = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[most] as number)) most = i;
  return most;
}

/** Turns "the first, the third ... of a set" into bits of the set, in two steps of eight members at most. */
class Spread {
  readonly low: Uint16Array = new Uint16Array(256);
  readonly high: Uint16Array = new Uint16Array(256);
  /** How many members `low` is for. */
  bits = 0;
  mask = 0;

  over(set: number): void {
    this.bits = bitCount(set) >> 1;
    this.mask = (1 << this.bits) - 1;
    let rest = set;
    for (let place = 0; rest !== 0; place++, rest &= rest - 1) {
      const [table, own] = place < this.bits ? [this.low, place] : [this.high, place - this.bits];
      const bit = rest & -rest;
      for (let from = 0; from < 1 << own; from++) table[(1 << own) | from] = (table[from] as number) | bit;
    }
  }

  at(choice: number): number {
    return (this.low[choice & this.mask] as number) | (this.high[choice >> this.bits] as number);
  }
}

const known = new Map<number, Uint16Array>();

/** Every choice of `members` of `count`, as bits; those of the lowest places first. */
function combinations(count: number, members: number): Uint16Array {
  const key = count * 32 + members;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found: number[] = [];
  const extend = (chosen: number, from: number, missing: number): void => {
    if (missing === 0) found.push(chosen);
    else
      for (let place = from; place <= count - missing; place++)
        extend(chosen | (1 << place), place + 1, missing - 1);
  };
  extend(0, 0, members);
  const all = Uint16Array.from(found);
  known.set(key, all);
  return all;
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
