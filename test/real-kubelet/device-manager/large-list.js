import { readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { PodResourcesClient } from '../support/ours.js';
import { expectEqual } from '../support/expect.js';
import { milliseconds } from './node.js';
import { gpuPod } from './pods.js';

const REPLICAS = 7_875;
const ALL = 8 * REPLICAS;
const LOOK_MS = 250;
const PATIENCE_MS = 60_000;

/** As many as the kubelet takes: with a thousand more its limit of 4 MiB for a message ends the stream. */
export const SHARED_BY_MANY = JSON.stringify({
  version: 'v1',
  sharing: { timeSlicing: { resources: [{ name: 'nvidia.com/gpu', replicas: REPLICAS }] } },
});

/** 63,000 ids: each list, request and record is of megabytes. */
export async function largeList(node) {
  await node.startKubelet();
  await node.kubelet.sourcesReady();
  node.startPlugin();
  await node.check(`${ALL} ids are registered`, async () => {
    await counted(node, ALL);
    return `${milliseconds(performance.now() - node.plugin.startedAt)} after exec, ${memory(node)}`;
  });
  await node.check('a pod gets eight of them, of eight GPUs', async () => {
    const from = performance.now();
    const { main } = await node.kubelet.admit(gpuPod('eight', 8));
    const took = performance.now() - from;
    expectEqual(new Set(main.map((id) => id.split('::')[0])).size, 8, 'different GPUs');
    return milliseconds(took);
  });
  await node.check('Xid 79: all replicas of the GPU leave, and the rest stays', async () => {
    const from = performance.now();
    await node.mock.lose(0);
    await node.mock.xid(0, 79);
    await counted(node, ALL - REPLICAS);
    return `${milliseconds(performance.now() - from)}, ${memory(node)}`;
  });
  await node.check('a pod is given out beside it, and PodResources names both', async () => {
    await node.kubelet.admit(gpuPod('seven', 7));
    const client = new PodResourcesClient(node.kubelet.podResourcesSocket);
    try {
      expectEqual((await client.list()).map(({ name }) => name).sort(), ['eight', 'seven'], 'pods');
    } finally {
      client.close();
    }
    return `checkpoint of ${Math.round(statSync(node.kubelet.checkpoint).size / 1e3)} kB`;
  });
}

/** Each look costs the kubelet a list of all ids: it is asked seldom. */
async function counted(node, count) {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    node.plugin.assertAlive();
    const { allocatable, capacity } = await node.kubelet.capacity();
    if (allocatable === count) return;
    if (performance.now() > end) {
      throw new Error(
        `allocatable ${allocatable} of ${capacity}, wanted ${count}; the plugin says:\n${node.plugin.tail()}`,
      );
    }
    await sleep(LOOK_MS);
  }
}

function memory(node) {
  const [plugin, kubelet] = [node.plugin.pid, node.kubelet.pid].map((pid) => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)[1]) / 1e3);
  });
  return `plugin ${plugin} MB, kubelet ${kubelet} MB`;
}
