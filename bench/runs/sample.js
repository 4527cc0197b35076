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
  const ticks = quick ? '20' : '100';
  const { sampler, bare } = await jsonFrom(script, [constantLibrary, ticks]);
  const insideNs = median(await jsonFrom(script, [constantLibrary, ticks, 'inside']));
  const percent = (value) => `${(value * 100).toFixed(2)} %`;
  const row = (name, { core, blocked }) => [
    name,
    percent(core),
    duration(median(blocked)),
    duration(maximum(blocked)),
  ];
  printTable(
    ['', 'share of a core', 'event loop busy a tick, median', 'longest'],
    [row('ours, nvml.sample()', sampler), row('await setTimeout() alone', bare)],
  );
  console.log(
    `of it, from the answers to the next ask, two looks at the clock included: ${duration(insideNs)}`,
  );
  const blockedNs = median(sampler.blocked);
  return {
    figures: {
      core: sampler.core,
      bare: bare.core,
      blockedNs,
      insideNs,
      longestNs: maximum(sampler.blocked),
    },
    verdicts: [
      verdict('sampler every 100 ms, share of a core', sampler.core, CORE_TARGET, percent),
      verdict('sampler, event loop busy a tick, median', blockedNs, BLOCKED_TARGET_NS),
    ],
  };
}

export const sampleRuns = [
  {
    name: 'sample',
    title: 'A sampler: 8 GPUs x 25 metrics every 100 ms',
    note: 'on a library that answers constants, once Node has cleaned up after its start; beside a bare `await setTimeout()` of the same interval; means of ten ticks',
    run,
  },
];
