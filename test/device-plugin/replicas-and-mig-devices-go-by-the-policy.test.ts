import { describe, expect, test } from 'vitest';

import { composeLists, type ListEntry } from '../../src/device-plugin/device-list.ts';
import { defaultSettings } from '../../src/device-plugin/index.ts';
import { layOut, type LayoutRules, layoutRules } from '../../src/device-plugin/layout.ts';
import { Preferences } from '../../src/device-plugin/preferred/preferences.ts';
import { Directory, type ListedGpu } from '../../src/device-plugin/units.ts';
import { GPU } from './support.ts';
import { gpuRecord, migRecord } from './twin.ts';

function gpu(number: number, parts: number | null = null): ListedGpu {
  const migs = parts === null ? null : Array.from({ length: parts }, (_, index) => migRecord(number, index));
  const { name, minor } = gpuRecord(number);
  const place = { number, address: `0000:1${number}:00.0`, numaNode: null, formerUuids: [], knownMigs: [] };
  const state = { index: number, offered: true, reason: null, migReasons: {} };
  return { ...place, ...state, uuid: `GPU-${number}`, name, minor, migs, mig: migs !== null };
}

function listOf(gpus: readonly ListedGpu[], change: Partial<LayoutRules>): readonly ListEntry[] {
  const rules = { ...layoutRules(defaultSettings()), ...change };
  return composeLists(layOut(gpus, rules), new Map(), new Directory(gpus), 'uuid').lists.get(GPU) ?? [];
}

function replicas(count: number): Pick<LayoutRules, 'sharing'> {
  const resources = [{ name: GPU, rename: null, devices: 'all', replicas: count }] as const;
  return {
    sharing: {
      strategy: 'time-slicing',
      renameByDefault: false,
      failRequestsGreaterThanOne: false,
      resources,
    },
  };
}

/** What is chosen while pods have `taken`. */
function chosen(
  policy: 'distributed' | 'packed',
  list: readonly ListEntry[],
  taken: readonly string[],
  size: number,
  mustInclude: readonly string[] = [],
): string[] {
  const available = list.map(({ id }) => id).filter((id) => !taken.includes(id));
  return new Preferences(policy).choose(list, { available: available.toReversed(), mustInclude, size });
}

const FOUR_EACH = listOf([gpu(0), gpu(1), gpu(2)], replicas(4));
const PARTS = listOf([gpu(0, 3), gpu(1, 3)], { migStrategy: 'single' });
const PART_REPLICAS = listOf([gpu(0, 2), gpu(1, 2)], { migStrategy: 'single', ...replicas(2) });

describe('distributed', () => {
  test('takes replicas of the GPU that has most left, one by one', () => {
    expect(chosen('distributed', FOUR_EACH, [], 3)).toEqual(['GPU-0::0', 'GPU-1::0', 'GPU-2::0']);
    const taken = ['GPU-0::0', 'GPU-0::1', 'GPU-1::3'];
    expect(chosen('distributed', FOUR_EACH, taken, 3)).toEqual(['GPU-2::0', 'GPU-1::0', 'GPU-2::1']);
  });

  test('counts what must be in once, however often it is named', () => {
    expect(chosen('distributed', FOUR_EACH, [], 3, ['GPU-0::2', 'GPU-0::2'])).toEqual(
      chosen('distributed', FOUR_EACH, [], 3, ['GPU-0::2']),
    );
  });

  test('counts what must be in', () => {
    expect(chosen('distributed', FOUR_EACH, [], 3, ['GPU-0::2'])).toEqual([
      'GPU-0::2',
      'GPU-1::0',
      'GPU-2::0',
    ]);
  });

  test('takes MIG devices of the GPU of which fewest are used', () => {
    expect(chosen('distributed', PARTS, ['MIG-a0-0'], 2)).toEqual(['MIG-a1-0', 'MIG-a0-1']);
  });

  test('of replicas of MIG devices takes those whose GPU is less used', () => {
    expect(chosen('distributed', PART_REPLICAS, ['MIG-a0-0::0'], 3)).toEqual([
      'MIG-a1-0::0',
      'MIG-a0-1::0',
      'MIG-a1-1::0',
    ]);
  });
});

describe('packed', () => {
  test('fills the GPU that is used most', () => {
    const taken = ['GPU-1::0', 'GPU-1::1', 'GPU-2::0'];
    expect(chosen('packed', FOUR_EACH, taken, 4)).toEqual(['GPU-1::2', 'GPU-1::3', 'GPU-2::1', 'GPU-2::2']);
  });

  test('takes MIG devices of a GPU of which some are used already', () => {
    expect(chosen('packed', PARTS, ['MIG-a1-1'], 2)).toEqual(['MIG-a1-0', 'MIG-a1-2']);
  });
});

test('whatever is lost or unheard of, there is an answer', () => {
  expect(chosen('distributed', FOUR_EACH.slice(0, 2), [], 5)).toEqual(['GPU-0::0', 'GPU-0::1']);
  const request = { available: ['GPU-9::1', 'GPU-0::3'], mustInclude: ['nobody'], size: 3 };
  expect(new Preferences('packed').choose(FOUR_EACH, request)).toEqual(['nobody', 'GPU-0::3', 'GPU-9::1']);
});
