import { describe, expect, test } from 'vitest';

import { containerName } from '../../src/device-plugin/allocate/device-names.ts';
import { composeLists, type ListEntry } from '../../src/device-plugin/device-list.ts';
import { defaultSettings, type IdStrategy } from '../../src/device-plugin/index.ts';
import { layOut, layoutRules } from '../../src/device-plugin/layout.ts';
import { Preferences } from '../../src/device-plugin/preferred/preferences.ts';
import { resolveDevices } from '../../src/device-plugin/resolve.ts';
import { Directory, type ListedGpu } from '../../src/device-plugin/units.ts';
import { GPU } from './support.ts';

function gpu(number: number, change: Partial<ListedGpu> = {}): ListedGpu {
  const address = `0000:1${number}:00.0`;
  return {
    number,
    address,
    uuid: `GPU-${number}`,
    numaNode: null,
    name: 'NVIDIA H100 80GB HBM3',
    mig: false,
    formerUuids: [],
    knownMigs: [],
    index: number,
    minor: number,
    migs: null,
    offered: true,
    migReasons: {},
    reason: null,
    ...change,
  };
}

const RULES = layoutRules(defaultSettings());

/** The list of a node whose kubelet holds these ids. */
function listOf(
  gpus: readonly ListedGpu[],
  claims: readonly ReturnType<typeof claim>[],
): readonly ListEntry[] {
  const held = new Map([[GPU, new Map(claims.map((each) => [each.id, each]))]]);
  return composeLists(layOut(gpus, RULES), held, new Directory(gpus), 'uuid').lists.get(GPU) ?? [];
}

function told(list: readonly ListEntry[], ids: readonly string[], identity: IdStrategy): string[] {
  return resolveDevices(list, ids).map((device) => containerName(device, identity));
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
const MIXED = listOf(GPUS, [claim('1'), claim('GPU-of-old')]);

describe('Allocate', () => {
  test.each([
    [['GPU-3', 'GPU-0'], 'uuid', ['GPU-3', 'GPU-0']],
    [['GPU-3', 'GPU-0'], 'index', ['2', '0']],
    [['1', 'GPU-0'], 'uuid', ['GPU-1', 'GPU-0']],
    [['1'], 'index', ['1']],
  ] as const)('%j by %s is %j', (ids, identity, names) => {
    expect(told(MIXED, ids, identity)).toEqual(names);
  });

  test.each([
    [
      'GPU-9',
      'Device "GPU-9" is none of this node\'s (GPU-0, 1, GPU-2, GPU-3, GPU-of-old); nothing was allocated.',
    ],
    ['GPU-1', 'Device "GPU-1" is none of this node\'s'],
    ['GPU-2', 'Device GPU-2 cannot be given to a pod: lost. It is gone.'],
    ['GPU-of-old', 'Device GPU-of-old cannot be given to a pod: its device is no longer on this node'],
  ])('%s is refused', (id, sentence) => {
    expect(() => resolveDevices(MIXED, ['GPU-0', id])).toThrow(sentence);
  });

  test('an id that waits to leave is served: the kubelet chose it before it heard', () => {
    const list = listOf(GPUS, [{ ...claim('1'), leaving: true }]);
    expect(list.find((entry) => entry.id === '1')?.healthy).toBe(false);
    expect(told(list, ['1'], 'uuid')).toEqual(['GPU-1']);
  });
});

test('where two held ids name one GPU both stay listed, Unhealthy, until one of them has left', () => {
  const both = listOf([gpu(0)], [claim('0'), claim('GPU-0')]);
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
    expect(new Preferences('distributed').choose(MIXED, request)).toEqual(answer);
  });
});
