// Health under the clock: how soon the isolation file counts, how exactly a GPU returns, and what a storm of Xids costs.
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { duration, printTable, verdict } from '../harness/print.js';
import { maximum, median, minimum } from '../harness/statistics.js';
import { withPlugin } from './plugin-answers.js';

const RESOURCE = 'nvidia.com/gpu';
const MS = 1e6;
const STORM = 11_000;
const QUIET_MS = 2_000;

const allHealthy = (devices) => devices.every(({ healthy }) => healthy);

/** The moment (performance.now()) of the next list that fits. */
function nextList(kubelet, fits) {
  return new Promise((resolve) => {
    const off = kubelet.on((event) => {
      if (event.type !== 'list' || !fits(event.devices)) return;
      off();
      resolve(performance.now());
    });
  });
}

/** As `node-nvml isolate` and editors save: whole, by a rename. */
function save(path, content) {
  writeFileSync(`${path}.new`, JSON.stringify(content));
  renameSync(`${path}.new`, path);
}

async function isolation({ quick }) {
  const folder = mkdtempSync(join(tmpdir(), 'node-nvml-isolation-'));
  const path = join(folder, 'unhealthyDevices.json');
  const [out, back] = [[], []];
  try {
    await withPlugin(
      8,
      async ({ kubelet }) => {
        for (let round = 0; round < (quick ? 5 : 30); round++) {
          for (const [took, content] of [
            [out, { index: [round % 8] }],
            [back, {}],
          ]) {
            const listed = nextList(kubelet, (devices) => allHealthy(devices) === (took === back));
            const start = performance.now();
            save(path, content);
            took.push(((await listed) - start) * MS);
          }
        }
      },
      { flags: [`--isolation-file=${path}`] },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const row = (what, took) => [what, ...[minimum(took), median(took), maximum(took)].map(duration)];
  printTable(['', 'min', 'median', 'max'], [row('isolated', out), row('released', back)]);
  const worst = maximum([...out, ...back]);
  return {
    figures: { isolateNs: median(out), releaseNs: median(back), worstNs: worst },
    verdicts: [verdict('isolation file saved -> list at the kubelet, worst', worst, 300 * MS)],
  };
}

function statusOf(kubelet) {
  const socketPath = join(dirname(kubelet.paths.devicePlugins), 'state', 'device-plugin.sock');
  return new Promise((resolve, reject) => {
    const call = request({ socketPath, path: '/status', agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => (body += text));
      response.on('end', () => resolve(JSON.parse(body)));
    });
    call.on('error', reject);
    call.end();
  });
}

/** When the first good probe after a fault was, by the plugin's own clock. */
async function recoveringSince(kubelet, gpu) {
  for (;;) {
    // Its socket is there a moment after the registration.
    const { gpus } = await statusOf(kubelet).catch(() => ({ gpus: [] }));
    if (gpus[gpu]?.state === 'recovering') return Date.parse(gpus[gpu].since);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function recovery({ quick }) {
  const off = await withPlugin(
    8,
    async ({ kubelet, mock }) => {
      const late = [];
      for (let round = 0; round < (quick ? 1 : 5); round++) {
        // Another GPU each time: one that flaps is kept out longer.
        await mock.xid(round, 95);
        const since = await recoveringSince(kubelet, round);
        const healthyAt = performance.timeOrigin + (await nextList(kubelet, allHealthy));
        late.push((healthyAt - since - QUIET_MS) * MS);
      }
      return late;
    },
    { flags: [`--health-quiet-period=${QUIET_MS}ms`] },
  );
  const worst = Math.max(...off.map(Math.abs));
  printTable(
    ['', 'min', 'max'],
    [
      [
        'off the end of the quiet period',
        ...[Math.min(...off), Math.max(...off)].map((ns) => `${(ns / MS).toFixed(1)} ms`),
      ],
    ],
  );
  return {
    figures: { worstNs: worst },
    verdicts: [verdict('a good probe -> Healthy, off the end of the quiet period, worst', worst, 100 * MS)],
  };
}

function residentBytes(pid) {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

async function storm() {
  const figures = await withPlugin(
    8,
    async ({ kubelet, mock, plugin }) => {
      // The first ones pay for what is loaded, compiled and grown once. A GPU that flaps would be kept out longer.
      for (const gpu of [2, 3, 4]) {
        await storms(mock, gpu, STORM);
        await kubelet.until(RESOURCE, allHealthy, { timeoutMs: 60_000 });
      }
      const before = { rss: residentBytes(plugin.pid), lines: plugin.lines() };
      let lists = 0;
      const off = kubelet.on(({ type }) => (lists += type === 'list' ? 1 : 0));
      const start = performance.now();
      await storms(mock, 5, STORM);
      const raisedMs = performance.now() - start;
      await kubelet.until(RESOURCE, allHealthy, { timeoutMs: 60_000 });
      off();
      const { rss, lines } = { rss: residentBytes(plugin.pid), lines: plugin.lines() };
      return { raisedMs, lists, growthBytes: rss - before.rss, lines: lines - before.lines };
    },
    { flags: ['--health-quiet-period=1s'] },
  );
  const { raisedMs, lists, growthBytes, lines } = figures;
  printTable(
    ['Xids', 'raised in', 'lists', 'lines in the log', 'more memory'],
    [
      [
        String(STORM),
        duration(raisedMs * MS),
        String(lists),
        String(lines),
        `${(growthBytes / 2 ** 20).toFixed(1)} MiB`,
      ],
    ],
  );
  const count = (value) => String(value);
  return {
    figures,
    verdicts: [
      // One GPU goes out and comes back.
      verdict('lists at the kubelet', lists, 2, count),
      verdict('lines in the log', lines, 10, count),
      verdict('more memory, MiB', growthBytes / 2 ** 20, 8, (value) => value.toFixed(1)),
    ],
  };
}

/** An Xid that takes the GPU out among those that do not, as real storms have them. */
async function storms(mock, gpu, count) {
  for (let at = 0; at < count; at++) await mock.xid(gpu, at % 100 === 0 ? 95 : 45);
}

export const pluginHealthRuns = [
  {
    name: 'plugin-isolation',
    title: 'The device plugin: the isolation file',
    note: 'from the rename to the list in the development kubelet; wall time',
    run: isolation,
  },
  {
    name: 'plugin-recovery',
    title: 'The device plugin: a GPU returns after its quiet period',
    note: 'from the first good probe by the plugin’s clock to the list in the development kubelet',
    run: recovery,
  },
  {
    name: 'plugin-xid-storm',
    title: 'The device plugin: 11,000 Xids',
    note: 'as fast as the mock raises them, one in a hundred takes the GPU out',
    run: storm,
  },
];
