import { expectEqual, expectRefusal } from '../support/expect.js';
import { PodResourcesClient, readCheckpoint } from '../support/ours.js';
import { resource } from './device-manager.js';
import { milliseconds } from './node.js';
import { gpuPod, upAndRunning } from './pods.js';

/** From the first registration over a pod to the restart of the kubelet and of the plugin. */
export async function life(node) {
  const two = gpuPod('two-gpus', 2);
  const initialised = gpuPod('init-and-app', 2, { initGpus: 2 });
  await node.startKubelet();
  await node.kubelet.sourcesReady();
  node.startPlugin();
  await registered(node);
  const devices = await podWithTwoGpus(node, two);
  await records(node, two, devices);
  await podWithInitContainer(node, initialised);
  await tooManyGpus(node);
  await kubeletRestarted(node, [two, initialised]);
  await pluginKilled(node, two);
  await pluginTerminated(node);
}

async function registered(node) {
  await node.check('registered, allocatable 8', async () => {
    const { capacity } = await node.allocatable(8);
    expectEqual(capacity, 8, 'capacity');
    return `${milliseconds(performance.now() - node.plugin.startedAt)} after exec`;
  });
}

async function podWithTwoGpus(node, pod) {
  let ids = [];
  await node.check('a pod gets two GPUs and its container the environment', async () => {
    const { main } = await node.kubelet.admit(pod);
    expectEqual(main.length, 2, 'devices of the container');
    ids = main;
    const { env } = await node.kubelet.runContainer(pod.uid, 'main');
    const visible = (env['NVIDIA_VISIBLE_DEVICES'] ?? '').split(',').sort();
    expectEqual(visible, main, 'NVIDIA_VISIBLE_DEVICES');
    return `NVIDIA_VISIBLE_DEVICES=${env['NVIDIA_VISIBLE_DEVICES']}`;
  });
  return ids;
}

async function records(node, pod, ids) {
  await node.check('the checkpoint has its ids, and our reader confirms the checksum', async () => {
    const { podDevices, registered } = await readCheckpoint(node.kubelet.checkpoint);
    const entry = podDevices.find(({ podUid }) => podUid === pod.uid);
    expectEqual([...(entry?.deviceIds ?? [])].sort(), ids, 'ids of the pod');
    expectEqual(registered.get(resource)?.length, 8, 'registered ids');
    return `${podDevices.length} entry, 8 registered, as ${ids[0]}`;
  });
  await node.check('PodResources names the pod', async () => {
    const client = new PodResourcesClient(node.kubelet.podResourcesSocket);
    try {
      const found = (await client.list()).find(({ name }) => name === pod.name);
      const held =
        found?.containers.flatMap(({ devices }) => devices.flatMap(({ deviceIds }) => deviceIds)) ?? [];
      expectEqual([...new Set(held)].sort(), ids, 'ids of the pod');
      return `${found.namespace}/${found.name}, ${held.length} devices`;
    } finally {
      client.close();
    }
  });
}

async function podWithInitContainer(node, pod) {
  await node.check('a pod with a GPU init container reuses its two GPUs in the app container', async () => {
    const { init, main } = await node.kubelet.admit(pod);
    expectEqual(main, init, 'devices of main and init');
    return main.join(' ');
  });
}

async function tooManyGpus(node) {
  await node.check('five GPUs beside them are refused by the kubelet', () =>
    expectRefusal(node.kubelet.admit(gpuPod('five-gpus', 5)), /Requested: 5, Available: 4/),
  );
}

async function kubeletRestarted(node, pods) {
  await node.check('kubelet killed and restarted: registered again and both pods kept', async () => {
    const before = await Promise.all(pods.map(({ uid }) => node.kubelet.runContainer(uid, 'main')));
    const after = await node.restartKubelet({ pods, containers: pods.flatMap(upAndRunning) });
    const replayed = await Promise.all(pods.map(({ uid }) => node.kubelet.runContainer(uid, 'main')));
    expectEqual(replayed, before, 'what the containers are started with');
    return `allocatable 8 ${milliseconds(after)} after its socket`;
  });
}

async function pluginKilled(node, pod) {
  await node.check('plugin killed (SIGKILL) and started: back within 2 s, the pod as before', async () => {
    const before = await node.kubelet.runContainer(pod.uid, 'main');
    const killedAt = performance.now();
    await node.endPlugin('SIGKILL');
    await node.allocatable(0);
    node.startPlugin();
    await node.allocatable(8);
    const took = performance.now() - killedAt;
    if (took > 2000) throw new Error(`it took ${milliseconds(took)}`);
    expectEqual(
      await node.kubelet.runContainer(pod.uid, 'main'),
      before,
      'what the container is started with',
    );
    return milliseconds(took);
  });
}

async function pluginTerminated(node) {
  await node.check('plugin ended by SIGTERM takes its socket away and ends with 0', async () => {
    const from = performance.now();
    expectEqual(await node.endPlugin('SIGTERM'), 'exit code 0', 'how it ended');
    expectEqual(node.socketsOfPlugins(), [], 'sockets beside kubelet.sock');
    return milliseconds(performance.now() - from);
  });
}
