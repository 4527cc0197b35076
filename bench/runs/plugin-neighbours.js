// A GPU that hangs, is slow or is lost: how much later the kubelet learns of an Xid on another one.
import { duration, printTable, verdict } from '../harness/print.js';
import { maximum, median, minimum } from '../harness/statistics.js';
import { withPlugin } from './plugin-answers.js';

const RESOURCE = 'nvidia.com/gpu';
const MS = 1e6;
const LIMIT = 50 * MS;
/** The one that is sick; Xids come on the seven before it. */
const SICK = 7;
const OTHERS = SICK;

const SICKNESSES = [
  { what: 'all are well', fall: () => undefined },
  { what: 'one hangs in every call', fall: (mock) => mock.hang('all', SICK) },
  {
    what: 'one needs 200 ms for every call',
    fall: (mock) => mock.setFault('all', SICK, { latency: '200ms' }),
  },
  { what: 'one is off the bus', fall: (mock) => mock.lose(SICK) },
];

/** From the call that makes the mock report an Xid, to the list in which that GPU is Unhealthy. */
async function xidToList({ kubelet, mock, ids }, gpu) {
  const isWell = (devices) => devices.find(({ id }) => id === ids[gpu])?.healthy === true;
  await kubelet.until(RESOURCE, isWell, { timeoutMs: 60_000 });
  const start = performance.now();
  const listed = kubelet.until(RESOURCE, (devices) => !isWell(devices), { timeoutMs: 10_000 });
  await mock.xid(gpu, 95);
  await listed;
  return (performance.now() - start) * MS;
}

/** It registers before it listens, and what comes until then is not told to it. */
async function untilItListens({ kubelet, mock }) {
  for (;;) {
    await mock.xid(0, 95);
    const isOut = (devices) => devices.some(({ healthy }) => !healthy);
    const heard = kubelet.until(RESOURCE, isOut, { timeoutMs: 200 }).then(
      () => true,
      () => false,
    );
    if (await heard) return;
  }
}

/** The first Xids come while the plugin finds out what is wrong with the sick one, the last when it long knows. */
function measure({ fall }, rounds) {
  return withPlugin(
    SICK + 1,
    async (node) => {
      await untilItListens(node);
      // The first ones pay for what is loaded and compiled once.
      for (let gpu = 0; gpu < OTHERS; gpu++) await xidToList(node, gpu);
      await fall(node.mock);
      const took = [];
      for (let round = 0; round < rounds; round++) took.push(await xidToList(node, round % OTHERS));
      return took;
    },
    { flags: ['--health-quiet-period=50ms'] },
  );
}

async function neighbours({ quick }) {
  const rows = [];
  const figures = {};
  const verdicts = [];
  let well = null;
  for (const sickness of SICKNESSES) {
    const took = await measure(sickness, OTHERS * (quick ? 1 : 5));
    const worst = maximum(took);
    well ??= median(took);
    figures[sickness.what] = { medianNs: median(took), worstNs: worst };
    rows.push([sickness.what, ...[minimum(took), median(took), worst].map(duration)]);
    if (rows.length > 1) {
      verdicts.push(
        verdict(`${sickness.what}: later than with none, worst`, Math.max(0, worst - well), LIMIT),
      );
    }
  }
  printTable(['', 'min', 'median', 'max'], rows);
  return { figures, verdicts };
}

export const pluginNeighbourRuns = [
  {
    name: 'plugin-neighbours',
    title: 'The device plugin: a sick GPU and the lists of the others',
    note: 'from an Xid on another GPU to the list in the development kubelet; wall time',
    run: neighbours,
  },
];
