// A driver whose every call takes 100 us: snapshot() beside the same calls one by one. Prints JSON, ns.
import { Nvml } from '../../../lib/nvml/index.js';
import { startMock } from '../../../lib/mock/index.js';
import { FUNCTIONS, METRICS } from './metrics.js';

const LATENCY_US = 100;
const WARM_UP = 500;
const times = Number(process.argv[2]);
const mock = await startMock('h100x8');
Object.assign(process.env, mock.env);

async function measure(snapshot) {
  const wall = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await snapshot();
    wall.push((performance.now() - start) * 1e6);
  }
  return wall;
}

try {
  const nvml = await Nvml.open({ libraryPath: mock.libraryPath });
  for (let i = 0; i < WARM_UP; i++) await nvml.snapshot({ metrics: METRICS });
  for (const name of FUNCTIONS) await mock.setLatency(name, 'all', LATENCY_US);
  const oneByOne = await measure(() => nvml.snapshotSync({ metrics: METRICS }));
  const before = performance.eventLoopUtilization();
  const together = await measure(() => nvml.snapshot({ metrics: METRICS }));
  const busy = performance.eventLoopUtilization(before).utilization;
  console.log(JSON.stringify({ oneByOne, together, busy }));
  await nvml.close();
} finally {
  await mock.close();
}
