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
  memory(times) {
    for (let i = 0; i < times; i++) sink = raw.deviceGetMemoryInfo(gpus[i & 7]);
  },
  uuid(times) {
    for (let i = 0; i < times; i++) sink = raw.deviceGetUUID(gpus[i & 7]);
  },
});
process.exitCode = sink === null ? 1 : 0;
