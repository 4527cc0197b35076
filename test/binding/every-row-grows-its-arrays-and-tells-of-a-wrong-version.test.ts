import { afterAll, describe, expect, it } from 'vitest';
import { callAsync } from '../../src/nvml/async-call.ts';
import type { Call } from '../../src/nvml/call.ts';
import { NvmlError } from '../../src/nvml/errors.ts';
import { Pstates } from '../../src/nvml/raw/enums.ts';
import { rows } from '../../src/nvml/raw/rows.ts';
import { shapeOf } from '../../src/nvml/row-shape.ts';
import { callSync } from '../../src/nvml/sync-call.ts';
import { argumentsOf, scenarioOf } from './support/arguments.ts';
import { closeWorlds, sharedWorld } from './support/worlds.ts';

afterAll(closeWorlds);

type Prepare = Readonly<Record<string, (...args: unknown[]) => Call<unknown>>>;
const all = rows.map((row, number) => [row.name, row, number] as const);

/** What a call gives, or the code that it fails with; of arrays how long they are, since their values go on. */
async function outcome(call: () => unknown): Promise<string> {
  try {
    return JSON.stringify(lengths(await call()));
  } catch (error) {
    if (error instanceof NvmlError) return error.code;
    throw error;
  }
}

function lengths(value: unknown): unknown {
  // Where the room is told in bytes, the rest of it is filled with a number of that meaning.
  if (Array.isArray(value)) return value.filter((each) => each !== Pstates.PSTATE_UNKNOWN).length;
  if (value instanceof Uint8Array) return value.length;
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, lengths(each)]));
}

describe('with room for one element, the answer is that of a call with room for all', () => {
  const growing = all.filter(([, , number]) => shapeOf(number).room > 0);
  it.each(growing)('%s', async (_, row, number) => {
    const world = await sharedWorld(scenarioOf(row));
    const args = argumentsOf(row, number, world);
    const make = () => (world.raw.prepare as unknown as Prepare)[row.method]?.(...args) as Call<unknown>;
    const whole = await outcome(() => callSync(make()));
    expect(await outcome(() => callSync({ ...make(), room: 1 }))).toEqual(whole);
    expect(await outcome(() => callAsync({ ...make(), room: 1 }))).toEqual(whole);
  });
});

const mismatch = 'ERROR_ARGUMENT_VERSION_MISMATCH';

describe('a version that no driver has reaches the caller as ERROR_ARGUMENT_VERSION_MISMATCH', () => {
  const versioned = all.filter(([, , number]) =>
    shapeOf(number).inputs.some(({ layout }) => layout !== null && layout.version > 0),
  );
  it.each(versioned)('%s', async (_, row, number) => {
    const world = await sharedWorld(scenarioOf(row));
    const inVersion = (version: number | undefined): Call<unknown> => {
      const args = argumentsOf(row, number, world).map((value, i) =>
        (shapeOf(number).inputs[i]?.layout?.version ?? 0) > 0 ? { ...(value as object), version } : value,
      );
      return (world.raw.prepare as unknown as Prepare)[row.method]?.(...args) as Call<unknown>;
    };
    // A board that cannot do it at all may say that first.
    const right = await outcome(() => callSync(inVersion(undefined)));
    const expected = right.startsWith('ERROR') ? [right, mismatch] : [mismatch];
    expect(expected).toContain(await outcome(() => callSync(inVersion(77))));
    expect(expected).toContain(await outcome(() => callAsync(inVersion(77))));
  });
});
