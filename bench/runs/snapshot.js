// `await nvml.snapshot()`: what it costs the JavaScript thread, and what it wins when calls take time.
import { join } from 'node:path';

import { constantLibrary } from '../build.js';
import { jsonFrom } from '../harness/json-process.js';
import { duration, printTable, ratio } from '../harness/print.js';
import { median, minimum } from '../harness/statistics.js';

const scripts = join(import.meta.dirname, '../peers/ours');
const THREAD_TARGET_NS = 60_000;
const SPEED_UP_TARGET = 6;
const BUSY_TARGET = 0.2;

function row(name, values) {
  return [name, duration(minimum(values)), duration(median(values))];
}

async function thread({ quick }) {
  const times = quick ? 400 : 2000;
  const { hot, idle } = await jsonFrom(join(scripts, 'snapshot-thread.js'), [constantLibrary, String(times)]);
  printTable(
    ['', 'min', 'median'],
    [
      row('JavaScript thread, one after another', hot.cpu),
      row('  wall', hot.wall),
      row('JavaScript thread, after 10 ms of rest', idle.cpu),
      row('  wall', idle.wall),
    ],
  );
  const value = median(hot.cpu);
  return {
    figures: {
      threadNs: value,
      wallNs: median(hot.wall),
      idleThreadNs: median(idle.cpu),
      idleWallNs: median(idle.wall),
    },
    verdicts: [
      {
        what: 'await snapshot(), JavaScript thread, median',
        figure: duration(value),
        target: `<= ${duration(THREAD_TARGET_NS)}`,
        value,
        limit: THREAD_TARGET_NS,
        met: value <= THREAD_TARGET_NS,
      },
    ],
  };
}

async function latency({ quick }) {
  const { oneByOne, together, busy } = await jsonFrom(join(scripts, 'latency.js'), [quick ? '5' : '30']);
  printTable(['', 'wall min', 'wall median'], [row('one by one', oneByOne), row('snapshot()', together)]);
  const speedUp = median(oneByOne) / median(together);
  return {
    figures: { oneByOneNs: median(oneByOne), togetherNs: median(together), eventLoopBusy: busy },
    verdicts: [
      {
        what: 'snapshot() / one by one, median',
        figure: `${ratio(speedUp)} faster`,
        target: `>= ${ratio(SPEED_UP_TARGET)}`,
        value: speedUp,
        limit: SPEED_UP_TARGET,
        met: speedUp >= SPEED_UP_TARGET,
      },
      {
        what: 'event loop busy meanwhile',
        figure: `${(busy * 100).toFixed(1)} %`,
        target: `<= ${BUSY_TARGET * 100} %`,
        value: busy,
        limit: BUSY_TARGET,
        met: busy <= BUSY_TARGET,
      },
    ],
  };
}

export const snapshotRuns = [
  {
    name: 'await-snapshot',
    title: 'await snapshot(): 8 GPUs, 8 lanes',
    note: 'on a library that answers constants; CPU time of the JavaScript thread',
    run: thread,
  },
  {
    name: 'latency',
    title: '100 us in every driver call: 8 GPUs together, or one by one',
    note: 'on the mock h100x8; snapshot() beside snapshotSync()',
    run: latency,
  },
];
