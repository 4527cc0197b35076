// koffi as its documentation shows it: fresh out arrays and objects.
import koffi from 'koffi';

import { serve } from '../../harness/serve.js';
import { open } from './nvml.js';

const nvml = open(process.argv[2]);
const { gpus } = nvml;
let sink = null;

function number(call, ...input) {
  const out = [null];
  call(...input, out);
  return out[0];
}

function two(call, gpu) {
  const a = [null];
  const b = [null];
  call(gpu, a, b);
  return [a[0], b[0]];
}

function text(call, gpu) {
  const out = Buffer.allocUnsafe(96);
  call(gpu, out, 96);
  return koffi.decode(out, 'char', -1);
}

function struct(call, gpu) {
  const out = {};
  call(gpu, out);
  return out;
}

function processes(gpu) {
  const count = [16];
  const out = Buffer.allocUnsafe(16 * 24);
  nvml.processes(gpu, count, out);
  return koffi.decode(out, 'Process', count[0]);
}

const read = (gpu) => ({
  name: text(nvml.name, gpu),
  uuid: text(nvml.uuid, gpu),
  pci: struct(nvml.pci, gpu),
  minorNumber: number(nvml.minorNumber, gpu),
  temperature: number(nvml.temperature, gpu, 0),
  power: number(nvml.power, gpu),
  powerLimit: number(nvml.powerLimit, gpu),
  energy: number(nvml.energy, gpu),
  memory: struct(nvml.memory, gpu),
  utilization: struct(nvml.utilization, gpu),
  fan: number(nvml.fan, gpu),
  clocks: [0, 1, 2, 3].map((kind) => number(nvml.clock, gpu, kind)),
  maxClocks: [1, 2].map((kind) => number(nvml.maxClock, gpu, kind)),
  encoder: two(nvml.encoder, gpu),
  decoder: two(nvml.decoder, gpu),
  pcie: [0, 1].map((counter) => number(nvml.pcie, gpu, counter)),
  state: number(nvml.state, gpu),
  ecc: two(nvml.ecc, gpu),
  mig: two(nvml.mig, gpu),
  processes: processes(gpu),
});

await serve({
  temperature(times) {
    for (let i = 0; i < times; i++) sink = number(nvml.temperature, gpus[i & 7], 0);
  },
  memory(times) {
    for (let i = 0; i < times; i++) sink = struct(nvml.memory, gpus[i & 7]);
  },
  uuid(times) {
    for (let i = 0; i < times; i++) sink = text(nvml.uuid, gpus[i & 7]);
  },
  snapshot(times) {
    for (let i = 0; i < times; i++) sink = gpus.map(read);
  },
});
process.exitCode = sink === null ? 1 : 0;
