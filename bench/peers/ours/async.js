// What an asynchronous getter costs: awaited one after another (`single`: CPU time of the whole process), and 64 at once
// (`many`: CPU time of the JavaScript thread). Prints JSON, ns a call.
import { createRequire } from 'node:module';

import { Nvml } from '../../../lib/nvml/index.js';

const { threadCpu } = createRequire(import.meta.url)('../../build/wrapper.node');
const [which, library, rounds] = process.argv.slice(2);
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

const works = { single: [oneByOne, processCpu], many: [together, threadCpu] };
await measure(...works[which]); // warms up
console.log(JSON.stringify({ [which]: await measure(...works[which]) }));
await nvml.close();
