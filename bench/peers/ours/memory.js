// RSS over many snapshots and events, after what V8 has not yet collected is collected: without that, where a run ends
// between two of its collections decides. Prints JSON, bytes.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { Nvml } from '../../../lib/nvml/index.js';
import { startMock } from '../../../lib/mock/index.js';
import { METRICS } from './metrics.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const [library, snapshots, events] = process.argv.slice(2);
const POINTS = 200;
const BATCH = 100; // events raised together, fewer than a stream keeps

/** The slope of a least-squares line, bytes a repetition, without the first tenth. */
function fit(points, times) {
  const kept = points.slice(points.length / 10);
  const mean = (of) => kept.reduce((sum, point) => sum + of(point), 0) / kept.length;
  const [x, y] = [mean(({ at }) => at), mean(({ rss }) => rss)];
  const slope =
    kept.reduce((sum, { at, rss }) => sum + (at - x) * (rss - y), 0) /
    kept.reduce((sum, { at }) => sum + (at - x) ** 2, 0);
  return { times, slope, first: kept[0].rss, last: kept.at(-1).rss };
}

async function watch(times, step) {
  const points = [];
  const between = Math.max(1, Math.floor(times / POINTS));
  for (let done = 0, next = 0; done < times;) {
    done += await step();
    if (done < next) continue;
    collect();
    points.push({ at: done, rss: process.memoryUsage.rss() });
    next += between;
  }
  return fit(points, times);
}

async function overSnapshots() {
  const nvml = await Nvml.open({ libraryPath: library });
  const result = await watch(Number(snapshots), async () => {
    await nvml.snapshot({ metrics: METRICS });
    return 1;
  });
  await nvml.close();
  return result;
}

async function overEvents() {
  const mock = await startMock('h100x8');
  Object.assign(process.env, mock.env);
  try {
    const nvml = await Nvml.open({ libraryPath: mock.libraryPath });
    const stream = nvml.events({ types: ['xid'] });
    await stream.ready;
    const result = await watch(Number(events), async () => {
      for (let i = 0; i < BATCH; i++) void mock.xid(i % 8, 13);
      for (let i = 0; i < BATCH; i++) await stream.next();
      return BATCH;
    });
    await nvml.close();
    return result;
  } finally {
    await mock.close();
  }
}

console.log(JSON.stringify({ snapshots: await overSnapshots(), events: await overEvents() }));
