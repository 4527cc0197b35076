// Our raw layer: NVML's functions under their own names.
import { serve } from '../../harness/serve.js';
import { Nvml } from '../../../lib/nvml/index.js';

const { raw } = await Nvml.open({ libraryPath: process.argv[2] });
const gpus = Array.from({ length: raw.deviceGetCount_v2() }, (_, index) =>
  raw.deviceGetHandleByIndex_v2(index),
);
let sink = null;

await serve({
  temperature(times) {
    for (let i = 0; i < times; i++) sink = raw.deviceGetTemperature(gpus[i & 7], 0);
  },
  numbers(times) {
    for (let i = 0; i < times; i++) {
      const gpu = gpus[i & 7];
      sink = raw.deviceGetMinorNumber(gpu);
      sink = raw.deviceGetPowerUsage(gpu);
      sink = raw.deviceGetEnforcedPowerLimit(gpu);
      sink = raw.deviceGetTotalEnergyConsumption(gpu);
      sink = raw.deviceGetFanSpeed(gpu);
      for (let clock = 0; clock < 2; clock++) sink = raw.deviceGetClockInfo(gpu, clock);
      sink = raw.deviceGetMaxClockInfo(gpu, 1);
      for (let counter = 0; counter < 2; counter++) sink = raw.deviceGetPcieThroughput(gpu, counter);
      sink = raw.deviceGetPerformanceState(gpu);
    }
  },
  memory(times) {
    for (let i = 0; i < times; i++) sink = raw.deviceGetMemoryInfo(gpus[i & 7]);
  },
  uuid(times) {
    for (let i = 0; i < times; i++) sink = raw.deviceGetUUID(gpus[i & 7]);
  },
});
process.exitCode = sink === null ? 1 : 0;
