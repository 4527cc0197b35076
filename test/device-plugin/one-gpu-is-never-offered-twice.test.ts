import { expect, test } from 'vitest';

import { World } from './world.ts';

test('over random sequences every held id stays listed, and nothing of a card gets a second pod', () => {
  const base = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  for (let run = 0; run < 40; run++) {
    const world = new World(base + run);
    for (let count = 0; count < 100; count++) {
      world.step();
      const faults = world.faults();
      if (faults.length > 0)
        expect.fail(`${faults.join('; ')}; SEED=${base + run}, ${world.steps.join(', ')}`);
    }
  }
});
