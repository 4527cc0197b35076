import { describe, expect, test } from 'vitest';

import { containerGpus } from '../../src/device-plugin/allocation.ts';
import { composeList, type ListedGpu } from '../../src/device-plugin/device-list.ts';
import { Preferences } from '../../src/device-plugin/preferred/preferences.ts';

function gpu(number: number, change: Partial<ListedGpu> = {}): ListedGpu {
  const address = `0000:1${number}:00.0`;
  return {
    number,
    address,
    uuid: `GPU-${number}`,
    numaNode: null,
    index: number,
    offered: true,
    reason: null,
    ...change,
  };
}

const GPUS = [
  gpu(0),
  gpu(1),
  gpu(2, { index: null, offered: false, reason: 'lost. It is gone.' }),
  gpu(3, { index: 2 }),
];
const claim = (id: string): { id: string; numaNodes: number[]; leaving: boolean } => ({
  id,
  numaNodes: [],
  leaving: false,
});
const MIXED = composeList(GPUS, [claim('1'), claim('GPU-of-old')], 'uuid');

describe('Allocate', () => {
  test.each([
    [['GPU-3', 'GPU-0'], 'uuid', ['GPU-3', 'GPU-0']],
    [['GPU-3', 'GPU-0', 'GPU-3'], 'index', ['2', '0']],
    [['1', 'GPU-0'], 'uuid', ['GPU-1', 'GPU-0']],
    [['1'], 'index', ['1']],
  ] as const)('%j by %s is %j', (ids, identity, names) => {
    expect(containerGpus(MIXED, ids, identity)).toEqual(names);
  });

  test.each([
    [
      'GPU-9',
      'Device "GPU-9" is none of this node\'s (GPU-0, 1, GPU-2, GPU-3, GPU-of-old); nothing was allocated.',
    ],
    ['GPU-1', 'Device "GPU-1" is none of this node\'s'],
    ['GPU-2', 'Device GPU-2 cannot be given to a pod: lost. It is gone.'],
    ['GPU-of-old', 'Device GPU-of-old cannot be given to a pod: its GPU is no longer on this node'],
  ])('%s is refused', (id, sentence) => {
    expect(() => containerGpus(MIXED, ['GPU-0', id], 'uuid')).toThrow(sentence);
  });

  test('an id that waits to leave is served: the kubelet chose it before it heard', () => {
    const list = composeList(GPUS, [{ ...claim('1'), leaving: true }], 'uuid');
    expect(list.find((entry) => entry.id === '1')?.healthy).toBe(false);
    expect(containerGpus(list, ['1'], 'uuid')).toEqual(['GPU-1']);
  });
});

test('where two held ids name one GPU both stay listed, Unhealthy, until one of them has left', () => {
  const both = composeList([gpu(0)], [claim('0'), claim('GPU-0')], 'uuid');
  expect(both.map(({ id, healthy }) => [id, healthy])).toEqual([
    ['0', false],
    ['GPU-0', false],
  ]);
});

describe('preferred allocation', () => {
  test.each([
    [{ available: ['GPU-3', 'GPU-0', '1'], mustInclude: [], size: 2 }, ['GPU-0', '1']],
    [{ available: ['GPU-3', 'GPU-0', '1'], mustInclude: ['GPU-3'], size: 2 }, ['GPU-3', 'GPU-0']],
    [{ available: ['GPU-0'], mustInclude: [], size: 3 }, ['GPU-0']],
    [{ available: ['unheard-of', 'GPU-0'], mustInclude: [], size: 2 }, ['GPU-0', 'unheard-of']],
    [{ available: [], mustInclude: [], size: -1 }, []],
  ])('%j is %j', (request, answer) => {
    expect(new Preferences().choose(MIXED, request)).toEqual(answer);
  });
});
