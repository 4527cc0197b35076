import { isatty } from 'node:tty';

import picocolors from 'picocolors';

type Colors = ReturnType<typeof picocolors.createColors>;

/** Where a command writes. */
export type Terminal = {
  readonly colors: Colors;
  /** Columns; null when the output is no terminal. */
  readonly width: number | null;
  /** One line (or several) to stdout: what was asked for. */
  print(text: string): void;
  /** One line to stderr: what a person should know beside it. */
  note(text: string): void;
};

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  return {
    colors: picocolors.createColors(wantsColors()),
    width: stdout.isTTY ? stdout.columns : null,
    print: (text) => void stdout.write(`${text}\n`),
    note: (text) => void stderr.write(`${text}\n`),
  };
}

/** https://no-color.org; picocolors' own test colours pipes wherever CI is set. */
function wantsColors(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
  return isatty(1) && TERM !== 'dumb';
}
