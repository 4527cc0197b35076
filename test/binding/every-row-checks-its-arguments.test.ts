import { afterAll, expect, it } from 'vitest';
import { rows } from '../../src/nvml/raw/rows.ts';
import { shapeOf } from '../../src/nvml/row-shape.ts';
import { argumentsOf, scenarioOf, wrongValues } from './support/arguments.ts';
import { closeWorlds, sharedWorld } from './support/worlds.ts';

afterAll(closeWorlds);

type Calls = Readonly<Record<string, (...args: unknown[]) => unknown>>;
const withInputs = rows
  .map((row, number) => [row.name, row, number] as const)
  .filter(([, , number]) => shapeOf(number).inputs.length > 0);

it.each(withInputs)('%s', async (_, row, number) => {
  const world = await sharedWorld(scenarioOf(row));
  const sync = world.raw as unknown as Calls;
  const onLane = world.raw.async as unknown as Calls;
  const right = argumentsOf(row, number, world);
  for (const [i, parameter] of shapeOf(number).inputs.entries()) {
    for (const wrong of wrongValues(parameter)) {
      const args = right.with(i, wrong);
      // A sentence that starts with the parameter's name, before anything reaches the driver.
      const sentence = new RegExp(`^${parameter.name}[.\\[\\w\\]]* (must|is|cannot)`);
      expect(() => sync[row.method]?.(...args), String(wrong)).toThrow(sentence);
      expect(() => sync[row.method]?.(...args), String(wrong)).toThrow(TypeError);
      await expect(onLane[row.method]?.(...args), String(wrong)).rejects.toThrow(sentence);
    }
  }
});
