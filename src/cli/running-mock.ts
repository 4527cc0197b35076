import type { Mock } from '../mock/index.ts';
import type { Parsed, ValueOption } from './arguments/option.ts';
import { didYouMean } from '../nearest.ts';
import { UsageError } from './arguments/usage-error.ts';

export const STATE_VARIABLE = 'NODE_NVML_MOCK_STATE';

export const STATE: ValueOption<'state'> = {
  name: 'state',
  short: 's',
  value: 'PATH',
  values: null,
  env: [STATE_VARIABLE],
  default: null,
  help: 'The state file of the running mock.',
};

/** The state file of the mock that the command line or the environment names. */
export function stateOf(parsed: Parsed): string {
  const path = parsed.flags.get(STATE.name)?.at(-1) ?? process.env[STATE_VARIABLE] ?? '';
  if (path !== '') return path;
  throw new UsageError(
    `Which mock is not said: give --state PATH or set ${STATE_VARIABLE}; \`node-nvml mock run\` tells the path.`,
  );
}

export async function runningMock(parsed: Parsed): Promise<Mock> {
  const path = stateOf(parsed);
  const { attachMock } = await import('../mock/index.ts');
  return attachMock(path);
}

/** Operands by name; a missing or surplus one is an error of usage. */
export function operands<const N extends readonly string[]>(
  parsed: Parsed,
  names: N,
): { readonly [K in keyof N]: string } {
  const { positionals } = parsed;
  const missing = names[positionals.length];
  if (missing !== undefined) throw new UsageError(`${missing} is missing: ${names.join(' ')}.`);
  const surplus = positionals[names.length];
  if (surplus !== undefined) {
    throw new UsageError(`${JSON.stringify(surplus)} is one argument too many: ${names.join(' ')}.`);
  }
  return [...positionals] as { readonly [K in keyof N]: string };
}

/** A whole number of at least 0. */
export function count(text: string, what: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`${what} is ${JSON.stringify(text)}, but must be a whole number.`);
}

/** One of the words that there are. */
export function oneOf<const W extends string>(words: readonly W[], text: string, what: string): W {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  throw new UsageError(
    `${what} is ${JSON.stringify(text)}, but must be one of ${words.join(', ')}.${didYouMean(text, words)}`,
  );
}
