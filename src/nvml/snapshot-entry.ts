import type { Call } from './call.ts';
import type { NativeMemory } from './memory.ts';
import type { Plan } from './plan.ts';

/** Makes a GPU's part of a snapshot; null where no call gave a value. */
export type MakeEntry<E> = (
  plan: Plan,
  memory: NativeMemory,
  calls: readonly Call<unknown>[],
  first: number,
  index: number,
  uuid: string | null,
) => E;

/** A metric's place: the number of its only call within the GPU's calls; -1: it has several. */
type Place = { readonly name: string; readonly at: number };

/**
 * A function that makes the entry of one GPU, whose calls start at `first` of the plan.
 * `counts`: the calls of each metric; a value of several calls is left to the caller. `more`: what every entry has besides.
 * `isWhole`: it is asked only where every call gave its value.
 */
export function entryMaker<E>(
  metrics: readonly string[],
  counts: readonly number[],
  more: Readonly<Record<string, boolean>>,
  isWhole: boolean,
): MakeEntry<E> {
  let next = 0;
  const places = metrics.map((name, m): Place => {
    const at = counts[m] === 1 ? next : -1;
    next += counts[m] ?? 0;
    return { name, at };
  });
  try {
    return compiledMaker(places, more, isWhole);
  } catch (error) {
    // --disallow-code-generation-from-strings, and the policies of some platforms.
    if (error instanceof EvalError) return loopingMaker(places, more);
    throw error;
  }
}

/**
 * Compiled from the names, to one object literal in which every metric has a place of its own to be read at: a loop over
 * the names costs twice as much.
 */
function compiledMaker<E>(
  places: readonly Place[],
  more: Readonly<Record<string, boolean>>,
  isWhole: boolean,
): MakeEntry<E> {
  const values = new Map<string, string>([
    ['index', 'index'],
    ['uuid', 'uuid'],
    ['error', 'null'],
    ['errors', 'null'],
    ...Object.entries(more).map(([name, value]) => [name, `${value}`] as const),
  ]);
  for (const { name, at } of places) {
    const i = `first + ${at}`;
    const without = values.get(name) ?? 'null'; // the UUID is known without its call
    const value = `calls[${i}].read(memory, blocks[${i}])`;
    const checked = isWhole ? value : `u32[statuses[${i}]] === 0 ? ${value} : ${without}`;
    values.set(name, at === -1 ? without : checked);
  }
  const literal = [...values].map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(',\n');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the names are those of our own readings
  return new Function(
    'plan, memory, calls, first, index, uuid',
    `const { u32 } = memory; const { statuses, blocks } = plan; return { ${literal} };`,
  ) as MakeEntry<E>;
}

function loopingMaker<E>(places: readonly Place[], more: Readonly<Record<string, boolean>>): MakeEntry<E> {
  return (plan, memory, calls, first, index, uuid) => {
    const { u32 } = memory;
    const { statuses, blocks } = plan;
    const entry: Record<string, unknown> = { index, uuid, error: null, errors: null, ...more };
    for (const { name, at } of places) {
      entry[name] ??= null;
      if (at === -1) continue;
      const i = first + at;
      if (u32[statuses[i] as number] === 0) entry[name] = calls[i]?.read(memory, blocks[i] as number);
    }
    return entry as E;
  };
}
