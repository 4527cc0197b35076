// An Xid on its way through the driver, the waiting thread and the event loop.
import { join } from 'node:path';

import { jsonFrom } from '../harness/json-process.js';
import { duration, printTable } from '../harness/print.js';
import { maximum, median, minimum } from '../harness/statistics.js';

const TARGET_NS = 1_000_000;

async function run({ quick }) {
  const script = join(import.meta.dirname, '../peers/ours/event.js');
  const { took } = await jsonFrom(script, [quick ? '20' : '200']);
  const value = median(took);
  printTable(
    ['', 'min', 'median', 'max'],
    [['Xid -> for await', ...[minimum(took), value, maximum(took)].map(duration)]],
  );
  return {
    figures: { minNs: minimum(took), medianNs: value, maxNs: maximum(took) },
    verdicts: [
      {
        what: 'event raised -> for await, median',
        figure: duration(value),
        target: `<= ${duration(TARGET_NS)}`,
        value,
        limit: TARGET_NS,
        met: value <= TARGET_NS,
      },
    ],
  };
}

export const eventRuns = [{ name: 'event', title: 'An event', note: 'on the mock h100x8; wall time', run }];
