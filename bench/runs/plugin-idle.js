// What the device plugin costs a node: memory and processor time at rest, and whether its memory stays flat.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

import { duration, printTable, verdict } from '../harness/print.js';
import { withPlugin } from './plugin-answers.js';

const RESOURCE = 'nvidia.com/gpu';
/** What runs after the first registration is over by then. */
const SETTLE_MS = 5_000;

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Bytes. Pages that other processes have too count by their share. */
function pss(pid) {
  return Number(/^Pss: +(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1]) * 1024;
}

/** Nanoseconds of processor that its threads have had, by the scheduler's own count. */
function cpu(pid) {
  const threads = readdirSync(`/proc/${pid}/task`);
  const runs = threads.map((thread) => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8'));
  return runs.reduce((sum, text) => sum + Number(text.split(' ', 1)[0]), 0);
}

async function idle({ quick }) {
  const seconds = quick ? 5 : 30;
  const { used, memory } = await withPlugin(8, async ({ plugin }) => {
    await delay(SETTLE_MS);
    const before = cpu(plugin.pid);
    await delay(seconds * 1_000);
    return { used: ((cpu(plugin.pid) - before) * 30) / seconds, memory: pss(plugin.pid) };
  });
  printTable(
    ['', 'ours', 'NVIDIA', 'NVIDIA with config-manager'],
    [
      ['processor in 30 s', duration(used), '1 ms', '-'],
      ['memory (PSS)', megabytes(memory), '19.0 MB', '46.0 MB'],
    ],
  );
  return {
    figures: { cpuNs: used, pssBytes: memory },
    verdicts: [
      verdict('idle processor in 30 s', used, 10e6),
      verdict('idle memory (PSS)', memory, 60e6, megabytes),
    ],
  };
}

const ALLOCATIONS = 100_000;
const UPDATES = 10_000;
const FLAT_BYTES = 8e6;

async function updates({ kubelet, mock }, count) {
  const well = (devices) => devices.every(({ healthy }) => healthy);
  // An Xid makes two: out of the list, and back in.
  for (let round = 0; round < count / 2; round++) {
    const out = kubelet.until(RESOURCE, (devices) => !well(devices), { timeoutMs: 30_000 });
    await mock.xid(round % 8, 79);
    await out;
    await kubelet.until(RESOURCE, well, { timeoutMs: 30_000 });
  }
}

async function flat() {
  const rows = [];
  const grown = await withPlugin(
    8,
    async ({ kubelet, mock, client, ids, plugin }) => {
      const allocations = async (count) => {
        for (let call = 0; call < count; call += 8) await Promise.all(ids.map((id) => client.allocate([id])));
      };
      await allocations(ALLOCATIONS / 5);
      await updates({ kubelet, mock }, UPDATES / 20);
      const start = pss(plugin.pid);
      rows.push(['warm', megabytes(start)]);
      await allocations(ALLOCATIONS);
      rows.push([`after ${ALLOCATIONS} Allocate`, megabytes(pss(plugin.pid))]);
      await updates({ kubelet, mock }, UPDATES);
      const end = pss(plugin.pid);
      rows.push([`and ${UPDATES} lists`, megabytes(end)]);
      return end - start;
    },
    { flags: ['--health-quiet-period=1ms', '--log-level=error'] },
  );
  printTable(['', 'PSS'], rows);
  return {
    figures: { grownBytes: grown },
    verdicts: [verdict('memory grown by calls and lists', Math.max(0, grown), FLAT_BYTES, megabytes)],
  };
}

export const pluginIdleRuns = [
  {
    name: 'plugin-idle',
    title: 'The device plugin: at rest',
    note: 'the bundle on the mock h100x8, 8 GPUs registered',
    run: idle,
  },
  {
    name: 'plugin-flat',
    title: 'The device plugin: memory over many calls and lists',
    note: null,
    long: true,
    run: flat,
  },
];
