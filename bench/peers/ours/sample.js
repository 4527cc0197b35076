// nvml.sample() every 100 ms beside a bare timer: CPU time of the process, and how long a tick keeps the event loop busy,
// the wake-up included; with the mode `inside`, how much of that is JavaScript of ours. Prints JSON.
import { setTimeout as delay } from 'node:timers/promises';

import { whenAnswersWait } from '../../../lib/nvml/call.js';
import { Nvml } from '../../../lib/nvml/index.js';
import { pendingJobs } from '../../../lib/nvml/pending-jobs.js';
import { METRICS } from './metrics.js';

const [library, count, mode] = process.argv.slice(2);
const ticks = Number(count);
const INTERVAL_MS = 100;
/** The probe takes a third as long as a tick, so it is not asked at each. */
const BATCH = 10;
/** Until then Node cleans up what the start has left, whatever the program does. */
const SETTLED_MS = 12_000;

/**
 * The share of a core that `ticks` turns took, and what one of them kept the event loop busy for, in nanoseconds: the mean
 * of each batch.
 */
async function measured(turn) {
  const blocked = [];
  const [cpu, since] = [process.cpuUsage(), performance.now()];
  for (let batch = 0; batch < ticks / BATCH; batch++) {
    const before = performance.eventLoopUtilization();
    for (let tick = 0; tick < BATCH; tick++) await turn();
    blocked.push((performance.eventLoopUtilization(before).active * 1e6) / BATCH);
  }
  const { user, system } = process.cpuUsage(cpu);
  return { core: (user + system) / 1000 / (performance.now() - since), blocked };
}

/** From the first line that runs when the answers of a tick are there to where it is asked for the next, in nanoseconds. */
async function inside(samples, arrived) {
  const times = [];
  for (let tick = 0; tick < ticks; tick++) {
    const next = samples.next();
    times.push(Number(process.hrtime.bigint() - arrived.at));
    await next;
  }
  return times;
}

const arrived = { at: 0n };
if (mode === 'inside') {
  whenAnswersWait((answers) => {
    arrived.at = process.hrtime.bigint();
    pendingJobs.deliver(answers);
  });
}
const nvml = await Nvml.open({ libraryPath: library });
const samples = nvml.sample({ intervalMs: INTERVAL_MS, metrics: METRICS });
for (let tick = 0; tick * INTERVAL_MS < SETTLED_MS; tick++) await samples.next();
if (mode === 'inside') console.log(JSON.stringify(await inside(samples, arrived)));
else {
  const sampler = await measured(() => samples.next());
  await samples.return();
  const bare = await measured(() => delay(INTERVAL_MS));
  console.log(JSON.stringify({ sampler, bare }));
}
await nvml.close();
