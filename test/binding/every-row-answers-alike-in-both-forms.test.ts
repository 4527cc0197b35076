import { afterAll, expect, it } from 'vitest';
import { NvmlError } from '../../src/nvml/errors.ts';
import { rows } from '../../src/nvml/raw/rows.ts';
import { argumentsOf, scenarioOf } from './support/arguments.ts';
import { closeWorlds, openWorld, sharedWorld, type World } from './support/worlds.ts';

afterAll(closeWorlds);

type Outcome = { code: string } | { shape: unknown };

/** The names of what came back: the numbers themselves go on changing. */
function shape(value: unknown): unknown {
  if (value instanceof Uint8Array) return 'bytes';
  if (Array.isArray(value)) return value.slice(0, 1).map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shape(each)]));
}

async function outcome(call: () => unknown): Promise<Outcome> {
  try {
    return { shape: shape(await call()) };
  } catch (error) {
    if (error instanceof NvmlError) return { code: error.code };
    throw error;
  }
}

type Calls = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** After these the mock is another one: each form gets its own. */
const changing =
  /^(Init|Shutdown|DeviceRemoveGpu|DeviceModifyDrain|DeviceSetMigMode|DeviceCreateGpuInstance|GpuInstance(Create|Destroy)|ComputeInstanceDestroy|DeviceSetVirtualization|DeviceVgpuForceGspUnload)/;

async function inBothForms(row: (typeof rows)[number], number: number): Promise<[Outcome, Outcome]> {
  const scenario = scenarioOf(row);
  const call = (form: Calls, world: World) =>
    outcome(() => form[row.method]?.(...argumentsOf(row, number, world)));
  const sync = ({ raw }: World): Calls => raw as unknown as Calls;
  const onLane = ({ raw }: World): Calls => raw.async as unknown as Calls;
  if (!changing.test(row.name)) {
    const world = await sharedWorld(scenario);
    return [await call(sync(world), world), await call(onLane(world), world)];
  }
  const [first, second] = [await openWorld(scenario), await openWorld(scenario)];
  try {
    return [await call(sync(first), first), await call(onLane(second), second)];
  } finally {
    await first.close();
    await second.close();
  }
}

it.each(rows.map((row, number) => [row.name, row, number] as const))('%s', async (_, row, number) => {
  const [first, second] = await inBothForms(row, number);
  expect(second).toEqual(first);
  // The driver of every world is the newest: what it lacks would not be in the table.
  expect(first).not.toEqual({ code: 'ERROR_FUNCTION_NOT_FOUND' });
});
