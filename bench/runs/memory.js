// Whether memory stays flat: a million snapshots, a million events. Minutes: only with --long.
import { join } from 'node:path';

import { constantLibrary } from '../build.js';
import { jsonFrom } from '../harness/json-process.js';
import { printTable, verdict } from '../harness/print.js';

const script = join(import.meta.dirname, '../peers/ours/memory.js');
const TIMEOUT_MS = 1_800_000;
/** Bytes a snapshot or event: 1 MiB in a million. */
const TARGET = 1;

const figure = (value) => `${value.toFixed(2)} bytes`;

async function run({ quick }) {
  const times = quick ? ['20000', '2000'] : ['1000000', '1000000'];
  const { snapshots, events } = await jsonFrom(script, [constantLibrary, ...times], {
    timeoutMs: TIMEOUT_MS,
  });
  const mebibytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  const row = (name, { times, slope, first, last }) => [
    name,
    String(times),
    mebibytes(first),
    mebibytes(last),
    figure(slope),
  ];
  printTable(
    ['', 'times', 'RSS after a tenth', 'RSS at the end', 'slope, each'],
    [row('await snapshot()', snapshots), row('events', events)],
  );
  const judge = (what, { slope }) => verdict(`${what}, growth of RSS each`, slope, TARGET, figure);
  return {
    figures: { snapshots, events },
    verdicts: [judge('snapshots', snapshots), judge('events', events)],
  };
}

export const memoryRuns = [
  {
    name: 'memory',
    title: 'Memory stays flat',
    note: 'slope of a line through RSS, each time after a collection, without the first tenth',
    run,
    long: true,
  },
];
