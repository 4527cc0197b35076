// The sampler: 8 GPUs x 25 metrics ten times a second.
import { join } from 'node:path';

import { constantLibrary } from '../build.js';
import { jsonFrom } from '../harness/json-process.js';
import { duration, printTable, verdict } from '../harness/print.js';
import { maximum, median } from '../harness/statistics.js';

const script = join(import.meta.dirname, '../peers/ours/sample.js');
const CORE_TARGET = 0.005;
const BLOCKED_TARGET_NS = 100_000;

async function run({ quick }) {
  const { core, bare, blocked } = await jsonFrom(script, [constantLibrary, quick ? '20' : '60']);
  const percent = (value) => `${(value * 100).toFixed(2)} %`;
  printTable(
    ['', 'figure'],
    [
      ['share of a core, the whole process', percent(core)],
      ['  of that a bare timer every 100 ms', percent(bare)],
      ['event loop blocked in one turn, median', duration(median(blocked))],
      ['  longest', duration(maximum(blocked))],
    ],
  );
  return {
    figures: { core, bare, blockedNs: median(blocked), longestNs: maximum(blocked) },
    verdicts: [
      verdict('sampler every 100 ms, share of a core', core, CORE_TARGET, percent),
      verdict('sampler, event loop blocked in one turn, median', median(blocked), BLOCKED_TARGET_NS),
    ],
  };
}

export const sampleRuns = [
  {
    name: 'sample',
    title: 'A sampler: 8 GPUs x 25 metrics every 100 ms',
    note: 'on a library that answers constants; after a second of warming up',
    run,
  },
];
