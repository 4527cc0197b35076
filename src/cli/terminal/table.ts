import type { Terminal } from './terminal.ts';

export type Column = { readonly title: string; readonly align: 'left' | 'right' };

/** A table without frames: it is read on a terminal and cut with awk. A cell that is null is shown as "-". */
export async function table(
  columns: readonly Column[],
  rows: readonly (readonly (string | null)[])[],
  { colors }: Terminal,
): Promise<string> {
  const { default: Table } = await import('cli-table3');
  const lines = new Table({
    head: columns.map((column) => colors.bold(column.title)),
    colAligns: columns.map((column) => column.align),
    chars: FRAMELESS,
    // Its own colours are on in pipes too.
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const row of rows) lines.push(row.map((cell) => cell ?? colors.dim('-')));
  return lines
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

const FRAMELESS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};
