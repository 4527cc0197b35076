import { didYouMean } from '../../nearest.ts';
import { OptionError } from './option-error.ts';
import type { OptionRow } from './option-row.ts';
import type { Flags } from './parse.ts';

/**
 * Reads a command line as Go's flag package does, and so NVIDIA's plugin: one dash or two, `--flag value` or
 * `--flag=value`, a switch only with `=`. Throws an `OptionError` for what no row says. Unlike Go's it also refuses an
 * argument that is no flag, behind which Go's ignores all flags, and a flag in the place of a value.
 */
export function parseCommandLine(args: readonly string[], rows: readonly OptionRow[]): Flags {
  const byName = new Map(rows.flatMap((row) => namesOf(row).map((name) => [name, row] as const)));
  const flags = new Map<string, string[]>();
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (argument === '--' && at === args.length - 1) break;
    const { name, inline } = split(argument);
    const row = byName.get(name);
    if (row === undefined) throw unknown(argument, name, [...byName.keys()]);
    let value = inline;
    if (value === null && row.kind === 'boolean') value = 'true';
    if (value === null) {
      at += 1;
      value = following(row, name, args[at]);
    }
    flags.set(name, [...(flags.get(name) ?? []), value]);
  }
  return flags;
}

function namesOf(row: OptionRow): readonly string[] {
  return row.flag === null ? [] : [row.flag, ...row.aliases];
}

function split(argument: string): { name: string; inline: string | null } {
  const [, name = '', inline] = /^--?([^-=][^=]*)(?:=(.*))?$/s.exec(argument) ?? [];
  if (name !== '') return { name, inline: inline ?? null };
  const hint = /^(true|false)$/i.test(argument)
    ? ` A switch takes its value behind =, as --flag=${argument}.`
    : '';
  throw new OptionError(`It takes flags only, but ${JSON.stringify(argument)} is none.${hint}`);
}

function following(row: OptionRow, name: string, value: string | undefined): string {
  if (value === undefined) throw new OptionError(`--${name} needs a value: --${name} ${row.value ?? ''}.`);
  if (/^-./.test(value)) {
    throw new OptionError(
      `--${name} needs a value (${row.value ?? ''}), but ${value} follows; write --${name}=${value} if that is the value.`,
    );
  }
  return value;
}

function unknown(argument: string, name: string, known: readonly string[]): OptionError {
  const hint = didYouMean(name, known).replace(/mean (.*)\?/, 'mean --$1?');
  return new OptionError(`There is no option ${argument.split('=')[0] ?? argument}.${hint}`);
}
