// Asynchronous getters: what one costs the process, and what many at once cost the JavaScript thread.
import { join } from 'node:path';

import { constantLibrary } from '../build.js';
import { jsonFrom } from '../harness/json-process.js';
import { duration, printTable, verdict } from '../harness/print.js';
import { median, minimum } from '../harness/statistics.js';

const script = join(import.meta.dirname, '../peers/ours/async.js');
const SINGLE_TARGET_NS = 8_000;
const MANY_TARGET_NS = 3_000;

async function run({ quick }) {
  const args = [constantLibrary, quick ? '5' : '30'];
  const { single } = await jsonFrom(script, ['single', ...args], { core: 0 });
  const { many } = await jsonFrom(script, ['many', ...args]);
  printTable(
    ['', 'min', 'median'],
    [
      ['one awaited after another, process, one core', duration(minimum(single)), duration(median(single))],
      ['64 in flight, JavaScript thread', duration(minimum(many)), duration(median(many))],
    ],
  );
  return {
    figures: {
      singleNs: median(single),
      singleMinNs: minimum(single),
      manyNs: median(many),
      manyMinNs: minimum(many),
    },
    verdicts: [
      verdict('an awaited getter, CPU of the process on one core, median', median(single), SINGLE_TARGET_NS),
      verdict('a getter of 64 in flight, CPU of the JavaScript thread, median', median(many), MANY_TARGET_NS),
    ],
  };
}

export const asyncRuns = [
  {
    name: 'async',
    title: 'Asynchronous getters',
    note: 'on a library that answers constants; CPU time',
    run,
  },
];
