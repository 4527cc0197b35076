// Our library as a program uses it: the getters of Device, and snapshotSync().
import { serve } from '../../harness/serve.js';
import { Nvml } from '../../../lib/nvml/index.js';
import { METRICS } from './metrics.js';

const nvml = await Nvml.open({ libraryPath: process.argv[2] });
const gpus = nvml.devices();
let sink = null;

await serve({
  temperature(times) {
    for (let i = 0; i < times; i++) sink = gpus[i & 7].temperature();
  },
  memory(times) {
    for (let i = 0; i < times; i++) sink = gpus[i & 7].memory();
  },
  snapshot(times) {
    for (let i = 0; i < times; i++) sink = nvml.snapshotSync({ metrics: METRICS });
  },
});
process.exitCode = sink === null ? 1 : 0;
