import { parseArgs } from 'node:util';

import { didYouMean } from '../../nearest.ts';
import { HELP, type Option, type Parsed, type Values } from './option.ts';
import { UsageError } from './usage-error.ts';

/** Reads a command line by its options. Throws a `UsageError` for anything that they do not say. */
export function parse(args: readonly string[], options: readonly Option[]): Parsed {
  const rows = [...options, HELP];
  // Not strict: its errors know neither the nearest name nor the place.
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(rows.map(declaration)),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Map<string, string[]>();
  const positionals: string[] = [];
  let rest: string[] | null = null;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') rest = [];
    else if (token.kind === 'positional') (rest ?? positionals).push(token.value);
    else {
      const option = rows.find((row) => row.name === token.name);
      if (option === undefined) throw unknownOption(token.rawName, rows);
      const value = checkedValue(option, token.rawName, token.value, token.inlineValue === true);
      flags.set(option.name, [...(flags.get(option.name) ?? []), value]);
    }
  }
  return { flags, positionals, rest };
}

/** The values by name, typed by the options. */
export function valuesOf<const O extends readonly Option[]>(options: O, parsed: Parsed): Values<O> {
  const entries = options.map((option) => {
    const last = parsed.flags.get(option.name)?.at(-1) ?? null;
    return [option.name, option.value === null && option.values === null ? last === 'true' : last];
  });
  return Object.fromEntries(entries) as Values<O>;
}

function declaration(option: Option): [string, { type: 'string' | 'boolean'; short?: string }] {
  const type = option.value === null ? 'boolean' : 'string';
  return [option.name, option.short === null ? { type } : { type, short: option.short }];
}

function unknownOption(rawName: string, rows: readonly Option[]): UsageError {
  const known = rows.map((row) => `--${row.name}`);
  return new UsageError(`There is no option ${rawName}.${didYouMean(rawName, known)}`);
}

function checkedValue(option: Option, rawName: string, value: string | undefined, inline: boolean): string {
  if (option.value === null && option.values !== null) {
    value ??= option.values[0];
  } else if (option.value === null) {
    if (value === undefined || value === 'true' || value === 'false') return value ?? 'true';
    throw new UsageError(`${rawName} is a switch and takes true or false, not ${JSON.stringify(value)}.`);
  }
  if (value === undefined) throw new UsageError(`${rawName} needs a value: ${rawName} ${option.value}.`);
  if (!inline && value.startsWith('-') && value !== '-') {
    throw new UsageError(
      `${rawName} needs a value (${option.value}), but ${value} follows; write ${rawName}=${value} if that is the value.`,
    );
  }
  if (option.values !== null && !option.values.includes(value)) {
    throw new UsageError(
      `${rawName} is ${JSON.stringify(value)}, but must be ${option.values.join(', ')}.${didYouMean(value, option.values)}`,
    );
  }
  return value;
}
