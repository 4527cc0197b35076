import { existsSync } from 'node:fs';
import path from 'node:path';
import { expectEqual } from '../support/expect.js';
import { PodResourcesClient, readCheckpoint } from '../support/ours.js';
import { until } from '../support/until.js';
import { devicePlugins, pluginsRegistry, podResourcesSocket } from './kubelet.js';
import { environmentInContainer, resource } from './pods.js';
import { migrated, rebootEarly, rebootLate } from './reboot.js';

/** The whole life of GPUs under a whole kubelet, in order. */
export async function checks(node, strategies) {
  await node.check('the kubelet starts', async () => {
    await node.kubelet.start();
    return milliseconds(node.kubelet.startedAt);
  });
  node.startPlugin();
  await node.check('registered, allocatable 8', async () => {
    const ids = await node.allocatable(8);
    return `${milliseconds(node.plugin.startedAt)} after exec, ids as ${ids[0]}`;
  });
  await node.check('its socket is where the kubelet learns of it, and nowhere else', () => {
    const folders = { watcher: pluginsRegistry, socket: devicePlugins };
    const found = Object.keys(folders).filter((way) =>
      existsSync(path.join(folders[way], 'nvidia-gpu.sock')),
    );
    expectEqual(found, [strategies.registration], 'the ways of registration');
    return found[0];
  });
  const ids = await containerSeesItsGpus(node, strategies);
  await records(node, ids);
  await node.check('a pod with a finished GPU init container runs', async () => {
    const pod = await node.runPod('init-and-app', 2, { initGpus: 2 });
    const init = environmentInContainer(pod, 'init')['NVIDIA_VISIBLE_DEVICES'];
    return `init container saw ${init}, app container ${environmentInContainer(pod, 'main')['NVIDIA_VISIBLE_DEVICES']}`;
  });
  await kubeletRestarted(node);
  await pluginKilled(node, strategies);
  if (strategies.registration === 'watcher') await rebootEarly(node);
  else await migrated(node);
  await xid(node, ids);
  if (strategies.registration === 'socket') await rebootLate(node);
}

async function containerSeesItsGpus(node, strategies) {
  let ids = [];
  await node.check('a pod with two GPUs runs and its container sees the environment', async () => {
    const from = performance.now();
    const pod = await node.runPod('two-gpus', 2);
    const took = milliseconds(from);
    const visible = environmentInContainer(pod, 'main')['NVIDIA_VISIBLE_DEVICES'] ?? '';
    ids = visible.split(',').sort();
    expectEqual(ids.length, 2, 'GPUs in NVIDIA_VISIBLE_DEVICES');
    const form = strategies.container === 'index' ? /^\d$/ : /^GPU-/;
    expectEqual(
      ids.filter((id) => !form.test(id)),
      [],
      `ids that are not like ${form}`,
    );
    return `NVIDIA_VISIBLE_DEVICES=${visible}, up ${took} after its manifest`;
  });
  return ids;
}

async function records(node, ids) {
  await node.check('the checkpoint has its ids, and our reader confirms the checksum', async () => {
    const { podDevices, registered } = await readCheckpoint(
      path.join(devicePlugins, 'kubelet_internal_checkpoint'),
    );
    const { metadata } = await node.kubelet.pod('two-gpus');
    const entry = podDevices.find(({ podUid }) => podUid === metadata.uid);
    expectEqual([...(entry?.deviceIds ?? [])].sort(), ids, 'ids of the pod');
    expectEqual(registered.get(resource)?.length, 8, 'registered ids');
    return `${entry.deviceIds.join(' ')}, 8 registered`;
  });
  await node.check('PodResources names the pod', async () => {
    const client = new PodResourcesClient(podResourcesSocket);
    try {
      const found = (await client.list()).find(({ name }) => name === 'two-gpus-node-nvml-test');
      const held =
        found?.containers.flatMap(({ devices }) => devices.flatMap(({ deviceIds }) => deviceIds)) ?? [];
      expectEqual([...new Set(held)].sort(), ids, 'ids of the pod');
      return `${found.namespace}/${found.name}`;
    } finally {
      client.close();
    }
  });
}

async function kubeletRestarted(node) {
  await node.check('kubelet killed and restarted: registered again, both pods run on untouched', async () => {
    const before = await containersOf(node);
    await node.kubelet.kill();
    await node.kubelet.start();
    await node.allocatable(8);
    const took = milliseconds(node.kubelet.startedAt);
    await node.running('two-gpus');
    await node.running('init-and-app');
    expectEqual(await containersOf(node), before, 'containers and how often they were started');
    return `allocatable 8 ${took} after exec of the kubelet`;
  });
}

async function pluginKilled(node, { registration }) {
  // The kubelet looks into plugins_registry once a second.
  const seconds = registration === 'watcher' ? 3 : 2;
  await node.check(`plugin killed (SIGKILL) and started: back within ${seconds} s`, async () => {
    const before = await containersOf(node);
    const killedAt = performance.now();
    await node.endPlugin('SIGKILL');
    await node.allocatable(0);
    node.startPlugin();
    await node.allocatable(8);
    const took = performance.now() - killedAt;
    if (took > seconds * 1_000) throw new Error(`it took ${Math.round(took)} ms`);
    expectEqual(await containersOf(node), before, 'containers and how often they were started');
    return `${Math.round(took)} ms`;
  });
}

async function xid(node, ids) {
  await node.check(
    "Xid 79 on a pod's GPU: it leaves allocatable and the pod's status says Unhealthy",
    async () => {
      const raisedAt = performance.now();
      await node.mock.xid(node.indexOf(ids[0]), 79);
      const left = await node.allocatable(7);
      expectEqual(left.includes(ids[0]), false, 'the dead GPU in the list');
      const seen = milliseconds(raisedAt);
      await until(
        async () => (await healthOf(node, 'two-gpus'))[ids[0]] === 'Unhealthy',
        10_000,
        async () => `allocatedResourcesStatus is ${JSON.stringify(await healthOf(node, 'two-gpus'))}`,
      );
      return `${seen}, in the pod's status ${milliseconds(raisedAt)}`;
    },
  );
  await node.check('the rest is given out beside it: a pod with three GPUs runs', async () => {
    const pod = await node.runPod('three-gpus', 3);
    return environmentInContainer(pod, 'main')['NVIDIA_VISIBLE_DEVICES'];
  });
}

async function containersOf(node) {
  const pods = await node.kubelet.pods();
  return pods
    .flatMap(({ metadata, status }) =>
      (status.containerStatuses ?? []).map(({ containerID, restartCount, state }) => {
        return `${metadata.name} ${containerID} ${restartCount} ${Object.keys(state)[0]}`;
      }),
    )
    .sort();
}

async function healthOf(node, name) {
  const { status } = await node.kubelet.pod(name);
  const resources = status.containerStatuses[0].allocatedResourcesStatus ?? [];
  return Object.fromEntries(
    resources.flatMap(({ resources: ids }) => ids.map(({ resourceID, health }) => [resourceID, health])),
  );
}

function milliseconds(from) {
  return `${Math.round(performance.now() - from)} ms`;
}
