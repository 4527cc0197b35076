// What the kubelet waits for: answers to Allocate and GetPreferredAllocation, and the list after an Xid. NVIDIA's figures
// beside ours are those of its plugin 0.20.0 under a fake kubelet, on another day and the same kind of machine.
import { connectPlugin } from '../harness/device-plugin-client.js';
import { nextRegistration, withKubelet } from '../harness/plugin.js';
import { duration, printTable, verdict } from '../harness/print.js';
import { maximum, median, minimum } from '../harness/statistics.js';

const RESOURCE = 'nvidia.com/gpu';
const MS = 1e6;

/** A registered plugin with `count` healthy devices: `body({ kubelet, mock, client, ids, plugin })`. */
export function withPlugin(count, body, options) {
  return withKubelet(async ({ kubelet, mock, startPlugin }) => {
    const plugin = startPlugin();
    try {
      await nextRegistration(kubelet, plugin);
      const all = (devices) => devices.filter(({ healthy }) => healthy).length === count;
      const devices = await kubelet.until(RESOURCE, all, { timeoutMs: 30_000 });
      const client = await connectPlugin(kubelet);
      try {
        return await body({ kubelet, mock, client, ids: devices.map(({ id }) => id), plugin });
      } finally {
        client.close();
      }
    } finally {
      await plugin.stop();
    }
  }, options);
}

async function repeated(times, work) {
  const took = [];
  for (let round = 0; round < times; round++) took.push((await work(round)).ns);
  return took;
}

function p99(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.99)];
}

async function allocate({ quick }) {
  const took = await withPlugin(8, async ({ client, ids }) => {
    await repeated(200, (round) => client.allocate([ids[round % 8]]));
    return repeated(quick ? 300 : 3_000, (round) => client.allocate([ids[round % 8]]));
  });
  printTable(
    ['', 'p50', 'p99', 'NVIDIA p50', 'NVIDIA p99'],
    [['Allocate', duration(median(took)), duration(p99(took)), '0.07-0.17 ms', '0.27-1.1 ms']],
  );
  return {
    figures: { p50Ns: median(took), p99Ns: p99(took) },
    verdicts: [verdict('Allocate, p50', median(took), 1 * MS)],
  };
}

const PREFERENCES = [
  {
    what: '4 of 8',
    scenario: 'h100x8',
    replicas: 1,
    devices: 8,
    size: 4,
    limit: 1 * MS,
    nvidia: '0.9-1.8 ms',
  },
  {
    what: '3 of 16',
    scenario: 'a100x16',
    replicas: 1,
    devices: 16,
    size: 3,
    limit: 20 * MS,
    nvidia: '43-64 s',
  },
  {
    what: '8 of 16',
    scenario: 'a100x16',
    replicas: 1,
    devices: 16,
    size: 8,
    limit: 20 * MS,
    nvidia: '21-29 ms',
  },
  {
    what: '8 of 8,000 replicas',
    scenario: 'h100x8',
    replicas: 1_000,
    devices: 8_000,
    size: 8,
    limit: 30 * MS,
    nvidia: '58 ms',
  },
];

async function prefer({ quick }) {
  const rows = [];
  const figures = {};
  const verdicts = [];
  for (const { what, scenario, replicas, devices, size, limit, nvidia } of PREFERENCES) {
    const took = await withPlugin(
      devices,
      async ({ client, ids }) => {
        await repeated(20, () => client.prefer(ids, size));
        return repeated(quick ? 30 : 200, () => client.prefer(ids, size));
      },
      { scenario, replicas },
    );
    rows.push([what, duration(minimum(took)), duration(median(took)), duration(maximum(took)), nvidia]);
    figures[what] = median(took);
    verdicts.push(verdict(`preferred allocation, ${what}, median`, median(took), limit));
  }
  printTable(['', 'min', 'median', 'max', 'NVIDIA'], rows);
  return { figures, verdicts };
}

/** From the call that makes the mock report it, to the kubelet's own event of the list. */
async function xidToList({ kubelet, mock }, gpu) {
  let start = 0;
  const seen = new Promise((resolve) => {
    const off = kubelet.on((event) => {
      if (event.type !== 'list' || event.devices.every(({ healthy }) => healthy)) return;
      off();
      resolve(performance.now());
    });
  });
  start = performance.now();
  await mock.xid(gpu, 79);
  const ns = ((await seen) - start) * 1e6;
  await kubelet.until(RESOURCE, (devices) => devices.every(({ healthy }) => healthy), { timeoutMs: 30_000 });
  return { ns };
}

const LISTS = [
  { what: '8 devices', replicas: 1, devices: 8, limit: 2 * MS, nvidia: '0.09-0.7 ms' },
  { what: '8,000 devices', replicas: 1_000, devices: 8_000, limit: 40 * MS, nvidia: '10-21 ms' },
];

async function lists({ quick }) {
  const rows = [];
  const figures = {};
  const verdicts = [];
  for (const { what, replicas, devices, limit, nvidia } of LISTS) {
    const took = await withPlugin(
      devices,
      (node) => repeated(quick ? 5 : 30, (round) => xidToList(node, round % 8)),
      { replicas, flags: ['--health-quiet-period=10ms'] },
    );
    rows.push([what, duration(minimum(took)), duration(median(took)), duration(maximum(took)), nvidia]);
    figures[what] = median(took);
    verdicts.push(verdict(`Xid -> list at the kubelet, ${what}, median`, median(took), limit));
  }
  printTable(['', 'min', 'median', 'max', 'NVIDIA'], rows);
  return { figures, verdicts };
}

export const pluginAnswerRuns = [
  {
    name: 'plugin-allocate',
    title: 'The device plugin: Allocate',
    note: 'one GPU a call over the plugin’s socket, from this process; wall time',
    run: allocate,
  },
  {
    name: 'plugin-preferred',
    title: 'The device plugin: preferred allocation',
    note: 'over the plugin’s socket, request and answer on the wire; wall time',
    run: prefer,
  },
  {
    name: 'plugin-xid',
    title: 'The device plugin: an Xid takes a GPU out',
    note: 'from the mock that reports it to the list in the development kubelet and its checkpoint on disk; wall time',
    run: lists,
  },
];
