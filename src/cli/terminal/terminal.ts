import { isatty } from 'node:tty';

import picocolors from 'picocolors';

type Colors = ReturnType<typeof picocolors.createColors>;

/** Where a command writes. */
export type Terminal = {
  readonly colors: Colors;
  readonly isTerminal: boolean;
  /** Columns; null: as many as it takes, since nobody looks at it as it is written. */
  readonly width: number | null;
  /** Lines; null: as many as it takes. */
  readonly height: number | null;
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
    isTerminal: stdout.isTTY,
    // A window may be made narrower meanwhile; watch(1) reads a pipe and says how wide its screen is.
    get width() {
      return stdout.isTTY ? known(stdout.columns) : known(Number(process.env['COLUMNS']));
    },
    get height() {
      return stdout.isTTY ? known(stdout.rows) : null;
    },
    print: (text) => void stdout.write(`${text}\n`),
    note: (text) => void stderr.write(`${text}\n`),
  };
}

/** A terminal that does not know its size says 0. */
function known(length: number): number | null {
  return Number.isInteger(length) && length > 0 ? length : null;
}

/** https://no-color.org; picocolors' own test colours pipes wherever CI is set. */
function wantsColors(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
  return isatty(1) && TERM !== 'dumb';
}
