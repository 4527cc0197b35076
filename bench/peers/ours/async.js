// What an asynchronous getter costs: one after another (CPU time of the whole process), and 64 at once (CPU time of the
// JavaScript thread). Prints JSON, ns a call. Run it pinned to one core (taskset) for the first.
import { createRequire } from 'node:module';

import { Nvml } from '../../../lib/nvml/index.js';

const { threadCpu } = createRequire(import.meta.url)('../../build/wrapper.node');
const [library, rounds] = process.argv.slice(2);
const IN_FLIGHT = 64;
const CALLS = 2048;
const nvml = await Nvml.open({ libraryPath: library });
const { raw } = nvml;
const gpus = Array.from({ length: 8 }, (_, index) => raw.deviceGetHandleByIndex_v2(index));

function processCpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

async function oneByOne() {
  for (let i = 0; i < CALLS; i++) await raw.async.deviceGetTemperature(gpus[i & 7], 0);
}

async function together() {
  const calls = new Array(IN_FLIGHT);
  for (let done = 0; done < CALLS; done += IN_FLIGHT) {
    for (let i = 0; i < IN_FLIGHT; i++) calls[i] = raw.async.deviceGetTemperature(gpus[i & 7], 0);
    await Promise.all(calls);
  }
}

async function measure(work, clock) {
  const took = [];
  for (let round = 0; round < Number(rounds); round++) {
    const before = clock();
    await work();
    took.push((clock() - before) / CALLS);
  }
  return took;
}

await measure(oneByOne, processCpu); // warms up
const single = await measure(oneByOne, processCpu);
await measure(together, threadCpu);
const many = await measure(together, threadCpu);
console.log(JSON.stringify({ single, many }));
await nvml.close();
