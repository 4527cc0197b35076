import { expect, test } from 'vitest';

import { World } from './world/world.ts';

const RUNS = 100;
const STEPS = 120;

/** SEED=… runs one sequence again. */
const { SEED } = process.env;

test('over random sequences no two pods have one GPU, no pod is lost, and the kubelet never panics', async () => {
  const base = Number(SEED ?? Date.now() % 1_000_000);
  console.log(`seeds ${base} to ${base + RUNS - 1}`);
  for (let run = 0; run < (SEED === undefined ? RUNS : 1); run++) {
    const world = new World(base + run);
    for (let count = 0; count < STEPS; count++) {
      await world.step();
      const faults = world.faults();
      if (faults.length > 0)
        expect.fail(`${faults.join('; ')}; SEED=${base + run}, ${world.steps.join(', ')}`);
    }
  }
}, 60_000);
