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

/**
 * A function that makes the entry of one GPU, whose calls start at `first` of the plan. It is compiled from the names, to one
 * object literal in which every metric has a place of its own to be read at: a loop over the names costs twice as much.
 * `counts`: the calls of each metric; a value of several calls is left to the caller.
 */
export function entryMaker<E>(metrics: readonly string[], counts: readonly number[]): MakeEntry<E> {
  let at = 0;
  const values = new Map<string, string>([
    ['index', 'index'],
    ['uuid', 'uuid'],
    ['error', 'null'],
    ['errors', 'null'],
  ]);
  metrics.forEach((metric, m) => {
    const i = `first + ${at}`;
    const without = values.get(metric) ?? 'null'; // the UUID is known without its call
    const value = `u32[records[${i}] + 1] === 0 ? calls[${i}].read(memory, blocks[${i}]) : ${without}`;
    values.set(metric, counts[m] === 1 ? value : without);
    at += counts[m] ?? 0;
  });
  const literal = [...values].map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(',\n');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the names are those of our own readings
  return new Function(
    'plan, memory, calls, first, index, uuid',
    `const { u32 } = memory; const { records, blocks } = plan; return { ${literal} };`,
  ) as MakeEntry<E>;
}
