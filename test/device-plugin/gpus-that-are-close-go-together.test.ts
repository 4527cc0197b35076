import { describe, expect, test } from 'vitest';

import { type PairScores, Partition } from '../../src/device-plugin/preferred/partition.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** NVLink bridges of a DGX-1 with V100: a hybrid cube mesh. */
const CUBE_MESH = [
  [0, 1, 1], [0, 2, 1], [0, 3, 2], [0, 4, 2],
  [1, 2, 2], [1, 3, 1], [1, 5, 2],
  [2, 3, 2], [2, 6, 1],
  [3, 7, 1],
  [4, 5, 1], [4, 6, 1], [4, 7, 2],
  [5, 6, 2], [5, 7, 1],
  [6, 7, 2],
] as const; // prettier-ignore

function scoresOf(count: number, score: (i: number, j: number) => number): PairScores {
  return range(count).map((i) =>
    range(count).map((j) => (i === j ? 0 : score(Math.min(i, j), Math.max(i, j)))),
  );
}

const cubeMesh = scoresOf(8, (i, j) => {
  const links = CUBE_MESH.find(([a, b]) => a === i && b === j)?.[2] ?? 0;
  return links * 100 + (i >> 2 === j >> 2 ? 20 : 10);
});

/** The same random numbers in each run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** What the best division is worth, tried naively. */
function bestDivision(scores: PairScores, set: readonly number[], size: number): number {
  const sum = (group: readonly number[]): number =>
    group.reduce(
      (total, a, i) => total + group.slice(i + 1).reduce((s, b) => s + (scores[a]?.[b] ?? 0), 0),
      0,
    );
  if (set.length <= size) return sum(set);
  const [first = 0, ...others] = set;
  const sizes = set.length % size === 0 ? [size] : [size, set.length % size];
  return Math.max(
    ...sizes.flatMap((each) =>
      subsets(others, each - 1).map((rest) => {
        const group = [first, ...rest];
        return (
          sum(group) +
          bestDivision(
            scores,
            set.filter((a) => !group.includes(a)),
            size,
          )
        );
      }),
    ),
  );
}

function subsets(set: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return set.flatMap((first, i) => subsets(set.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
}

describe('a choice of GPUs', () => {
  // As many different scores as pairs; and few, as buses and bridges make them.
  test.each([50, 3])('leaves the best division of the rest, whatever the scores below %d', (most) => {
    const next = random(7);
    for (let round = 0; round < 30; round++) {
      const count = 4 + (round % 5);
      const values = range(count * count).map(() => Math.floor(next() * most));
      const scores = scoresOf(count, (i, j) => values[i * count + j] ?? 0);
      const partition = new Partition(scores);
      for (let size = 1; size < count; size++) {
        const chosen = partition.choose({ available: range(count), mustInclude: [], size });
        const rest = range(count).filter((position) => !chosen.includes(position));
        const worth = bestDivision(scores, chosen, size) + bestDivision(scores, rest, size);
        expect(chosen).toHaveLength(size);
        expect({ count, size, worth }).toEqual({
          count,
          size,
          worth: bestDivision(scores, range(count), size),
        });
      }
    }
  });

  test('keeps the quads of a cube mesh whole, and their double links together', () => {
    const partition = new Partition(cubeMesh);
    expect(partition.choose({ available: range(8), mustInclude: [], size: 4 })).toEqual([0, 1, 2, 3]);
    const pair = partition.choose({ available: range(8), mustInclude: [], size: 2 });
    expect(cubeMesh[pair[0] ?? 0]?.[pair[1] ?? 0]).toBeGreaterThanOrEqual(210);
    expect(partition.choose({ available: range(8), mustInclude: [6], size: 4 })).toEqual([4, 5, 6, 7]);
  });

  test('for one GPU is the one that the others miss least', () => {
    // Five GPUs, one pair of them bridged: a pod with one GPU leaves the pair whole.
    const scores = scoresOf(5, (i, j) => (i === 0 && j === 1 ? 200 : 10));
    expect(new Partition(scores).choose({ available: range(5), mustInclude: [], size: 1 })).toEqual([2]);
    expect(new Partition(scores).choose({ available: range(5), mustInclude: [], size: 3 })).toEqual([
      0, 1, 2,
    ]);
  });

  test('is whole and the same each time, also with more GPUs than can be searched', () => {
    const scores = scoresOf(40, (i, j) => (i >> 3 === j >> 3 ? 40 : 10));
    const partition = new Partition(scores);
    const chosen = partition.choose({ available: range(40).toReversed(), mustInclude: [11], size: 8 });
    expect(chosen).toEqual([8, 9, 10, 11, 12, 13, 14, 15]);
    expect(partition.choose({ available: range(40), mustInclude: [11], size: 8 })).toEqual(chosen);
  });

  test('gives what there is when more is asked for', () => {
    expect(new Partition(cubeMesh).choose({ available: [5, 2], mustInclude: [2], size: 3 })).toEqual([2, 5]);
  });
});
