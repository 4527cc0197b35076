// Tables and verdicts for people.
import Table from 'cli-table3';
import colours from 'picocolors';

const UNITS = [
  ['s', 1e9],
  ['ms', 1e6],
  ['us', 1e3],
  ['ns', 1],
];

/** 12345 -> "12.3 us": three digits are all that a run on a shared machine means. */
export function duration(ns) {
  const [unit, size] = UNITS.find(([, scale]) => ns >= scale) ?? UNITS.at(-1);
  const value = ns / size;
  return `${value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)} ${unit}`;
}

export function ratio(value) {
  return `${value.toFixed(value >= 10 ? 1 : 2)}x`;
}

export function printHeading(title, note) {
  console.log(`\n${colours.bold(title)}`);
  if (note !== null) console.log(colours.dim(note));
}

/** rows: string[][]; the first column is a name, the others are figures. */
export function printTable(head, rows) {
  const table = new Table({
    head: head.map((text) => colours.dim(text)),
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
    chars: {
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
      middle: ' ',
    },
    style: { 'padding-left': 1, 'padding-right': 1, head: [], border: [] },
  });
  table.push(...rows);
  console.log(table.toString());
}

export function printVerdict({ what, figure, target, met }) {
  const mark = met ? colours.green('met    ') : colours.yellow('not met');
  console.log(`  ${mark} ${what}: ${colours.bold(figure)} (target ${target})`);
}

/** A verdict on a figure that is to be at most `limit`. */
export function verdict(what, value, limit, format = duration) {
  return { what, figure: format(value), target: `<= ${format(limit)}`, value, limit, met: value <= limit };
}
