import { stripVTControlCharacters } from 'node:util';

import type { Terminal } from './terminal.ts';

export type Column = { readonly title: string; readonly align: 'left' | 'right' };

type Cells = readonly (string | null)[];

const GAP = '  ';

/**
 * A table without frames: it is read on a terminal and cut with awk. A cell that is null is shown as "-". Where the terminal
 * is too narrow, the columns go on below in as many tables as it takes; each begins with the first `keys` columns.
 */
export async function table(
  columns: readonly Column[],
  rows: readonly Cells[],
  { colors, width }: Terminal,
  keys = 1,
): Promise<string> {
  const { default: Table } = await import('cli-table3');
  const text = [columns.map(({ title }) => colors.bold(title)), ...rows.map((row) => shown(row, colors))];
  const widths = columns.map((_, at) => Math.max(...text.map((row) => visibleLength(row[at] ?? ''))));
  const tables = blocks(widths, keys, width).map((block) => {
    const pick = <T>(all: readonly T[]): T[] => block.map((at) => all[at] as T);
    const lines = new Table({
      colAligns: pick(columns).map((column) => column.align),
      colWidths: fitted(pick(widths), width),
      chars: FRAMELESS,
      // Its own colours are on in pipes too.
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    });
    for (const row of text) lines.push(pick(row));
    return lines.toString().replace(/ +$/gm, '');
  });
  return tables.join('\n\n');
}

function shown(row: Cells, colors: Terminal['colors']): string[] {
  return row.map((cell) => cell ?? colors.dim('-'));
}

function visibleLength(text: string): number {
  return Math.max(
    ...stripVTControlCharacters(text)
      .split('\n')
      .map(({ length }) => length),
  );
}

/** Which columns stand beside each other. */
function blocks(widths: readonly number[], keys: number, width: number | null): number[][] {
  const all = widths.map((_, at) => at);
  if (width === null || lengthOf(widths) <= width) return [all];
  const key = all.slice(0, keys);
  const found: number[][] = [];
  for (const at of all.slice(keys)) {
    const last = found.at(-1);
    const wider = [...(last ?? key), at];
    if (last !== undefined && lengthOf(wider.map((each) => widths[each] ?? 0)) <= width) last.push(at);
    else found.push([...key, at]);
  }
  return found.length === 0 ? [all] : found;
}

function lengthOf(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, GAP.length * (widths.length - 1));
}

/** A last column that alone is too wide is cut; the others are as wide as their cells. */
function fitted(widths: readonly number[], width: number | null): number[] {
  const surplus = width === null ? 0 : Math.max(0, lengthOf(widths) - width);
  return widths.map((each, at) =>
    at === widths.length - 1 ? Math.min(each, Math.max(4, each - surplus)) : each,
  );
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
  middle: GAP,
};
