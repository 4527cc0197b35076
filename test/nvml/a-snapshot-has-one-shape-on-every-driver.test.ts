import { describe, expect, test } from 'vitest';

import { DEFAULT_METRICS } from '../../src/nvml/index.ts';
import { cli } from '../cli/support/cli.ts';
import { onDriver } from '../mock/support/scenario-file.ts';
import { openMock, usable } from './support/open-mock.ts';

/** A release of each branch that has a library of its own. */
const releases = {
  390: '390.157',
  418: '418.226.00',
  450: '450.248.02',
  470: '470.256.02',
  535: '535.261.03',
  550: '550.163.01',
  555: '555.58.02',
  570: '570.124.06',
  580: '580.95.05',
  590: '590.48.01',
  615: '615.10.01',
} as const;
type Branch = keyof typeof releases;

/** Boards, and the first driver branch of these that knew them; `last`: the last one. */
const boards: Readonly<Record<string, { since: Branch; last?: Branch }>> = {
  'gtx1060-390': { since: 390, last: 580 },
  v100x8: { since: 390, last: 580 },
  t4: { since: 418 },
  laptop: { since: 470 },
  a100x8: { since: 450 },
  'a100x8-mig': { since: 450 },
  rtx4090: { since: 535 },
  l40s: { since: 535 },
  h100x8: { since: 535 },
  h200x8: { since: 550 },
  'vgpu-guest': { since: 535 },
  wsl: { since: 470 },
  'no-gpus': { since: 390 },
  b200x8: { since: 570 },
  gb200: { since: 570 },
  gb10: { since: 580 },
  vr200: { since: 590 },
};

const branches = Object.keys(releases).map(Number) as Branch[];

const pairs = Object.entries(boards).flatMap(([board, { since, last }]) =>
  branches
    .filter((branch) => branch >= since && branch <= (last ?? Infinity))
    .map((branch) => [board, releases[branch]] as const),
);

/** The keys of every object in it; what is `null` has any shape. */
function shapeOf(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return typeof value;
  if (Array.isArray(value)) return 'list';
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inner === null ? null : shapeOf(inner)]),
  );
}

/** Whether two shapes differ in more than in what is `null`. */
function agrees(shape: unknown, other: unknown): boolean {
  if (shape === null || other === null) return true;
  if (typeof shape !== 'object' || typeof other !== 'object') return shape === other;
  const keys = Object.keys(shape).sort();
  if (keys.join() !== Object.keys(other).sort().join()) return false;
  return keys.every((key) =>
    agrees((shape as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  );
}

describe('a snapshot', () => {
  const seen = new Map<string, { shape: unknown; where: string }>();

  test.each(pairs)('of %s with driver %s has the keys of all others', async (board, version) => {
    const { nvml } = await openMock(await onDriver(board, version));
    expect(nvml.driverVersion).toBe(version);
    const { gpus } = await nvml.snapshot();
    expect(gpus).toEqual(
      nvml.snapshotSync().gpus.map((gpu, i) => ({ ...gpu, totalEnergy: gpus[i]?.totalEnergy })),
    );
    expect(gpus).toHaveLength(usable(nvml).length);
    for (const gpu of gpus) {
      expect(Object.keys(gpu).sort()).toEqual(['error', 'errors', 'index', ...DEFAULT_METRICS].sort());
      expect(gpu).toMatchObject({ error: null, errors: null });
      for (const [metric, value] of Object.entries(gpu)) {
        if (value === null) continue;
        const where = `${metric} of ${board} with driver ${version}`;
        const first = seen.get(metric) ?? { shape: shapeOf(value), where };
        seen.set(metric, first);
        expect(agrees(shapeOf(value), first.shape), `${where} against ${first.where}`).toBe(true);
      }
    }
  });
});

test.each(branches)('driver branch %i: the command line lists what is there', async (branch) => {
  const board = branch < 535 ? 'v100x8' : branch < 590 ? 'h100x8' : 'gb200';
  const listed = await cli(['list', '--json', '--mock', await onDriver(board, releases[branch])]);
  expect(listed).toMatchObject({ code: 0, stderr: '' });
  const { driverVersion, gpus } = JSON.parse(listed.stdout) as { driverVersion: string; gpus: unknown[] };
  expect(driverVersion).toBe(releases[branch]);
  expect(gpus).not.toHaveLength(0);
});
