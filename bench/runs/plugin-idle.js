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

/** The next list for which `wanted` holds. Each is looked at as it came: another may be behind it. */
function nextList(kubelet, wanted) {
  return new Promise((resolve, reject) => {
    const off = kubelet.on((event) => {
      if (event.type !== 'list' || !wanted(event.devices)) return;
      clearTimeout(timer);
      off();
      resolve();
    });
    const timer = setTimeout(() => {
      off();
      reject(new Error('the list that an Xid brings did not come'));
    }, 60_000);
  });
}

/** An Xid makes two lists: out of it, and back in. */
async function outAndBack({ kubelet, mock }, gpu, id) {
  const isHealthy = (devices) => devices.find((device) => device.id === id).healthy;
  const out = nextList(kubelet, (devices) => !isHealthy(devices));
  await mock.xid(gpu, 79);
  await out;
  if (!isHealthy(kubelet.devices(RESOURCE))) await nextList(kubelet, isHealthy);
}

/** Of all GPUs at a time: one that flaps is kept out longer. */
async function updates(node, ids, count) {
  let lists = 0;
  const off = node.kubelet.on(({ type }) => {
    if (type === 'list') lists += 1;
  });
  while (lists < count) await Promise.all(ids.map((id, gpu) => outAndBack(node, gpu, id)));
  off();
  return lists;
}

async function flat() {
  const rows = [];
  const { calls, lists } = await withPlugin(
    8,
    async ({ kubelet, mock, client, ids, plugin }) => {
      const allocations = async (count) => {
        for (let call = 0; call < count; call += 8) await Promise.all(ids.map((id) => client.allocate([id])));
      };
      await allocations(ALLOCATIONS / 5);
      await updates({ kubelet, mock }, ids, UPDATES / 20);
      const start = pss(plugin.pid);
      rows.push(['warm', megabytes(start), '']);
      await allocations(ALLOCATIONS);
      const between = pss(plugin.pid);
      const perCall = (between - start) / ALLOCATIONS;
      rows.push([`after ${ALLOCATIONS} Allocate`, megabytes(between), `${perCall.toFixed(1)} B a call`]);
      const sent = await updates({ kubelet, mock }, ids, UPDATES);
      const end = pss(plugin.pid);
      rows.push([`and ${sent} lists`, megabytes(end), `${((end - between) / sent).toFixed(1)} B a list`]);
      return { calls: between - start, lists: end - between };
    },
    { flags: ['--health-quiet-period=1ms', '--log-level=error'] },
  );
  printTable(['', 'PSS', 'growth'], rows);
  return {
    figures: { grownByCallsBytes: calls, grownByListsBytes: lists },
    verdicts: [verdict('memory grown by calls and lists', Math.max(0, calls + lists), FLAT_BYTES, megabytes)],
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
