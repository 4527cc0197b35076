// nvml.sample() every 100 ms: CPU time of the process, and how long a turn of the event loop takes. Prints JSON.
import { setTimeout as delay } from 'node:timers/promises';

import { Nvml } from '../../../lib/nvml/index.js';
import { METRICS } from './metrics.js';

const [library, ticks] = process.argv.slice(2);
const INTERVAL_MS = 100;
const WARM_UP = 500;
const nvml = await Nvml.open({ libraryPath: library });
for (let i = 0; i < WARM_UP; i++) await nvml.snapshot({ metrics: METRICS });

function share(cpu, since) {
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / 1000 / (performance.now() - since);
}

async function bareTimer() {
  await delay(1000); // what the warming up left to collect and to compile
  const [cpu, since] = [process.cpuUsage(), performance.now()];
  for (let tick = 0; tick < Number(ticks); tick++) await delay(INTERVAL_MS);
  return share(cpu, since);
}

/** How long the event loop was busy so far, ms, and in how many turns. */
function turns() {
  const { active } = performance.eventLoopUtilization();
  return { active, count: performance.nodeTiming.uvMetricsInfo?.loopCount ?? 0 };
}

const bare = await bareTimer();
const blocked = [];
let [cpu, since] = [process.cpuUsage(), performance.now()];
let before = turns();
for await (const { tick } of nvml.sample({ intervalMs: INTERVAL_MS, metrics: METRICS })) {
  const now = turns();
  if (tick > 9) blocked.push(((now.active - before.active) / Math.max(1, now.count - before.count)) * 1e6);
  if (tick === 9) [cpu, since] = [process.cpuUsage(), performance.now()];
  if (tick === 9 + Number(ticks)) break;
  before = now;
}
console.log(JSON.stringify({ core: share(cpu, since), bare, blocked }));
await nvml.close();
