// The hand-written Node-API wrapper: numbers returned, structs through the attached typed array and a literal.
import { createRequire } from 'node:module';

import { serve } from '../../harness/serve.js';

const GPUS = 8;
const numbers = new Float64Array(64);
const nvml = createRequire(import.meta.url)('../../build/wrapper.node').open(process.argv[2], numbers);
let sink = null;

function memory(gpu) {
  nvml.memory(gpu);
  return { total: numbers[0], free: numbers[1], used: numbers[2] };
}

function pair(call, gpu) {
  call(gpu);
  return { current: numbers[0], pending: numbers[1] };
}

function coder(call, gpu) {
  call(gpu);
  return { utilization: numbers[0], samplingPeriod: numbers[1] };
}

function pci(gpu) {
  const busId = nvml.pci(gpu);
  return {
    busId,
    domain: numbers[0],
    bus: numbers[1],
    device: numbers[2],
    id: numbers[3],
    subsystem: numbers[4],
  };
}

function utilization(gpu) {
  nvml.utilization(gpu);
  return { gpu: numbers[0], memory: numbers[1] };
}

function processes(gpu) {
  const count = nvml.processes(gpu);
  const list = [];
  for (let i = 0; i < count * 4; i += 4) {
    list.push({
      pid: numbers[i],
      used: numbers[i + 1],
      gpuInstance: numbers[i + 2],
      computeInstance: numbers[i + 3],
    });
  }
  return list;
}

const read = (gpu) => ({
  name: nvml.name(gpu),
  uuid: nvml.uuid(gpu),
  pci: pci(gpu),
  minorNumber: nvml.minorNumber(gpu),
  temperature: nvml.temperature(gpu, 0),
  power: nvml.powerUsage(gpu),
  powerLimit: nvml.enforcedPowerLimit(gpu),
  energy: nvml.energy(gpu),
  memory: memory(gpu),
  utilization: utilization(gpu),
  fan: nvml.fanSpeed(gpu),
  clocks: {
    graphics: nvml.clock(gpu, 0),
    sm: nvml.clock(gpu, 1),
    memory: nvml.clock(gpu, 2),
    video: nvml.clock(gpu, 3),
  },
  maxClocks: { sm: nvml.maxClock(gpu, 1), memory: nvml.maxClock(gpu, 2) },
  encoder: coder(nvml.encoder, gpu),
  decoder: coder(nvml.decoder, gpu),
  pcie: { tx: nvml.pcieThroughput(gpu, 0), rx: nvml.pcieThroughput(gpu, 1) },
  state: nvml.performanceState(gpu),
  ecc: pair(nvml.eccMode, gpu),
  mig: pair(nvml.migMode, gpu),
  processes: processes(gpu),
});

await serve({
  temperature(times) {
    for (let i = 0; i < times; i++) sink = nvml.temperature(i & 7, 0);
  },
  numbers(times) {
    for (let i = 0; i < times; i++) {
      const gpu = i & 7;
      sink = nvml.minorNumber(gpu);
      sink = nvml.powerUsage(gpu);
      sink = nvml.enforcedPowerLimit(gpu);
      sink = nvml.energy(gpu);
      sink = nvml.fanSpeed(gpu);
      for (let clock = 0; clock < 2; clock++) sink = nvml.clock(gpu, clock);
      sink = nvml.maxClock(gpu, 1);
      for (let counter = 0; counter < 2; counter++) sink = nvml.pcieThroughput(gpu, counter);
      sink = nvml.performanceState(gpu);
    }
  },
  memory(times) {
    for (let i = 0; i < times; i++) sink = memory(i & 7);
  },
  uuid(times) {
    for (let i = 0; i < times; i++) sink = nvml.uuid(i & 7);
  },
  snapshot(times) {
    for (let i = 0; i < times; i++) {
      const readings = [];
      for (let gpu = 0; gpu < GPUS; gpu++) readings.push(read(gpu));
      sink = readings;
    }
  },
});
process.exitCode = sink === null ? 1 : 0;
