// nvml.sample() every 100 ms beside a bare timer: CPU time of the process, and how long a tick keeps the event loop busy.
// Prints JSON.
import { setTimeout as delay } from 'node:timers/promises';

import { Nvml } from '../../../lib/nvml/index.js';
import { METRICS } from './metrics.js';

const [library, count] = process.argv.slice(2);
const ticks = Number(count);
const INTERVAL_MS = 100;
/** Until then Node cleans up what the start has left, whatever the program does. */
const SETTLED_MS = 12_000;

/** The share of a core that `turns` took, and what each of them kept the event loop busy for, in nanoseconds. */
async function measured(turns) {
  const blocked = [];
  const [cpu, since] = [process.cpuUsage(), performance.now()];
  let before = performance.eventLoopUtilization();
  for await (const _ of turns) {
    const now = performance.eventLoopUtilization();
    blocked.push((now.active - before.active) * 1e6);
    before = now;
  }
  const { user, system } = process.cpuUsage(cpu);
  return { core: (user + system) / 1000 / (performance.now() - since), blocked: blocked.slice(1) };
}

async function* bareTimer() {
  for (let tick = 0; tick < ticks; tick++) {
    await delay(INTERVAL_MS);
    yield tick;
  }
}

async function* first(samples) {
  for (let tick = 0; tick < ticks; tick++) yield (await samples.next()).value;
}

const nvml = await Nvml.open({ libraryPath: library });
const samples = nvml.sample({ intervalMs: INTERVAL_MS, metrics: METRICS });
for (let tick = 0; tick * INTERVAL_MS < SETTLED_MS; tick++) await samples.next();
const sampler = await measured(first(samples));
const bare = await measured(bareTimer());
console.log(JSON.stringify({ sampler, bare }));
await nvml.close();
