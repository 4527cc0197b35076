// What `await nvml.snapshot()` costs the JavaScript thread, snapshot by snapshot; prints JSON, ns.
import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';

import { Nvml } from '../../../lib/nvml/index.js';
import { METRICS } from './metrics.js';

const { threadCpu } = createRequire(import.meta.url)('../../build/wrapper.node');
const [library, times] = process.argv.slice(2);
const nvml = await Nvml.open({ libraryPath: library });

async function measure(count, idleMs) {
  const cpu = [];
  const wall = [];
  for (let i = 0; i < count; i++) {
    if (idleMs > 0) await delay(idleMs);
    const start = performance.now();
    const before = threadCpu();
    await nvml.snapshot({ metrics: METRICS });
    cpu.push(threadCpu() - before);
    wall.push((performance.now() - start) * 1e6);
  }
  return { cpu, wall };
}

await measure(Number(times), 0); // warms up
const hot = await measure(Number(times), 0);
const idle = await measure(Number(times) / 20, 10);
console.log(JSON.stringify({ hot, idle }));
await nvml.close();
