import { statSync } from 'node:fs';
import { expectEqual } from '../support/expect.js';
import { PodResourcesClient, readCheckpoint } from '../support/ours.js';
import { until } from '../support/until.js';
import { resource } from './device-manager.js';
import { milliseconds } from './node.js';
import { opened } from './opened.js';
import { gpuPod, upAndRunning } from './pods.js';

const byUuid = { checkpoint: 'uuid', container: 'uuid' };
const byIndex = { checkpoint: 'index', container: 'index' };

/** From UUIDs to numbers and back, while pods run. */
export async function switching(node) {
  const simple = gpuPod('simple', 1);
  // Its init container had two GPUs and is done; its app container has one of them.
  const initialised = gpuPod('init-and-app', 1, { initGpus: 2 });
  await node.startKubelet();
  await node.kubelet.sourcesReady();
  node.startPlugin({ strategies: byUuid });
  const held = await admitted(node, [simple, initialised]);
  await toNumbers(node, { simple, initialised, held });
  await throughTheBarrier(node, { initialised, held });
  const late = gpuPod('late', 4);
  await beside(node, late, [simple, initialised]);
  await podEnds(node, simple, held.get(simple));
  await backToUuids(node, late, initialised);
}

async function admitted(node, pods) {
  const held = new Map();
  await node.check('ids by UUID: a pod has one GPU, another had two in its init container', async () => {
    await node.allocatable(8);
    for (const pod of pods) {
      const ids = Object.values(await node.kubelet.admit(pod)).flat();
      held.set(pod, [...new Set(ids)]);
    }
    return [...held.values()].map((ids) => ids.length).join(' and ');
  });
  return held;
}

async function toNumbers(node, { held }) {
  await node.check(
    'switched to numbers: what is held keeps its UUID, what is free has a number',
    async () => {
      const ids = [...held.values()].flat();
      await node.endPlugin('SIGTERM');
      node.startPlugin({ strategies: byIndex });
      const { healthy, capacity } = await node.allocatable(8);
      expectEqual(capacity, 8, 'capacity');
      const numbers = node.gpus.filter(({ uuid }) => !ids.includes(uuid)).map(({ index }) => String(index));
      expectEqual([...healthy].sort(), [...ids, ...numbers].sort(), 'the list');
      return `${ids.length} UUIDs, ${numbers.length} numbers`;
    },
  );
}

/** PodResources does not name what a finished init container had, the checkpoint does. */
async function throughTheBarrier(node, { initialised, held }) {
  await node.check(
    'PodResources omits what the init container had; after two looks at both records it is listed still',
    async () => {
      const ids = held.get(initialised);
      const inPods = await idsInPodResources(node);
      const { podDevices } = await readCheckpoint(node.kubelet.checkpoint);
      const inCheckpoint = podDevices.flatMap(({ deviceIds }) => deviceIds);
      const omitted = ids.filter((id) => !inPods.includes(id));
      expectEqual(omitted.length, 1, 'ids that PodResources omits');
      expectEqual(inCheckpoint.includes(omitted[0]), true, 'the checkpoint has it');
      await checkpointWritten(node, 2);
      const { healthy } = await node.allocatable(8);
      expectEqual(
        ids.filter((id) => !healthy.includes(id)),
        [],
        'held ids that are not Healthy',
      );
      return omitted[0];
    },
  );
  await node.check('the kubelet restarts: both pods are taken back under their UUIDs', async () => {
    const pods = [...held.keys()];
    const took = await node.restartKubelet({ pods, containers: pods.flatMap(upAndRunning) });
    for (const pod of pods) await opened(node, pod);
    return milliseconds(took);
  });
}

async function beside(node, pod, others) {
  await node.check(
    'a pod gets four GPUs beside them, by numbers, and no two pods have a card in common',
    async () => {
      const { main } = await node.kubelet.admit(pod);
      expectEqual(
        main.filter((id) => !/^\d$/.test(id)),
        [],
        'ids that are no numbers',
      );
      await noCardTwice(node, [pod, ...others]);
      return main.join(' ');
    },
  );
}

async function podEnds(node, pod, ids) {
  await node.check('a pod ends: its UUID leaves by the barrier, and its GPU has its number', async () => {
    const from = performance.now();
    const numbers = ids.map((id) => String(node.gpus.find(({ uuid }) => uuid === id).index));
    await node.kubelet.delete(pod.uid);
    let list = [];
    await until(
      async () => {
        list = (await node.kubelet.capacity()).healthy;
        return numbers.every((number) => list.includes(number)) && ids.every((id) => !list.includes(id));
      },
      30_000,
      () => `the list is ${list.join(' ')}`,
    );
    expectEqual(list.length, 8, 'allocatable');
    return `${ids.join(' ')} is ${numbers.join(' ')} after ${milliseconds(performance.now() - from)}`;
  });
}

async function backToUuids(node, late, initialised) {
  await node.check('switched back: the numbers that a pod has stay, all the rest has its UUID', async () => {
    await node.endPlugin('SIGKILL');
    node.startPlugin({ strategies: byUuid });
    const { healthy } = await node.allocatable(8);
    expectEqual(healthy.filter((id) => /^\d$/.test(id)).length, 4, 'numbers');
    const last = gpuPod('last', 2);
    await node.kubelet.admit(last);
    await noCardTwice(node, [late, initialised, last]);
    for (const pod of [late, initialised, last]) await node.kubelet.delete(pod.uid);
    let list = [];
    await until(
      async () => {
        list = (await node.kubelet.capacity()).healthy;
        return list.length === 8 && list.every((id) => id.startsWith('GPU-'));
      },
      60_000,
      () => `the list is ${list.join(' ')}; the plugin says:\n${node.plugin.tail()}`,
    );
  });
}

async function noCardTwice(node, pods) {
  const all = (await Promise.all(pods.map((pod) => opened(node, pod)))).flat();
  expectEqual(all.length, new Set(all).size, 'cards that are opened, and different ones');
}

async function idsInPodResources(node) {
  const client = new PodResourcesClient(node.kubelet.podResourcesSocket);
  try {
    const containers = (await client.list()).flatMap((pod) => pod.containers);
    const devices = containers.flatMap((container) => container.devices);
    return devices.flatMap(({ resourceName, deviceIds }) => (resourceName === resource ? deviceIds : []));
  } finally {
    client.close();
  }
}

/** The barrier makes the kubelet write it; nothing else does while no pod comes or goes. */
async function checkpointWritten(node, times) {
  const written = () => statSync(node.kubelet.checkpoint, { bigint: true }).mtimeNs;
  for (let last = written(), left = times; left > 0; left -= 1) {
    await until(
      () => written() !== last,
      30_000,
      () => 'the barrier has not looked',
    );
    last = written();
  }
}
