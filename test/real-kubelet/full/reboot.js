import path from 'node:path';
import { isListening } from '../../../lib/kubelet/unix-socket.js';
import { expectEqual } from '../support/expect.js';
import { until } from '../support/until.js';
import { allContainers, killContainer } from './containerd.js';
import { pluginsRegistry } from './kubelet.js';
import { environmentInContainer } from './pods.js';

/**
 * The node goes down and comes back, and the plugin waits for the kubelet in plugins_registry, as a host service before
 * it: the pods come back by themselves.
 */
export async function rebootEarly(node) {
  await node.check('reboot, the plugin waits for the kubelet: the pod runs again on its GPUs', async () => {
    const before = visible(await node.kubelet.pod('two-gpus'));
    await goDown(node);
    node.startPlugin();
    // What a killed plugin left there is no socket that anybody serves.
    await until(
      () => isListening(path.join(pluginsRegistry, 'nvidia-gpu.sock')),
      20_000,
      () => `the plugin does not wait there; it says:\n${node.plugin.tail()}`,
    );
    await node.kubelet.start();
    const pod = await runsAgain(node, 'two-gpus');
    expectEqual(visible(pod), before, 'NVIDIA_VISIBLE_DEVICES');
    await node.allocatable(8);
    return `${milliseconds(node.kubelet.startedAt)} after exec of the kubelet`;
  });
}

/** A VM that was migrated cold: every card is another one, and the plugin is there before the kubelet. */
export async function migrated(node) {
  await node.check(
    'a cold migration: every UUID changes, the pod runs again, and opens what is in its slots',
    async () => {
      const before = visible(await node.kubelet.pod('two-gpus'));
      const old = node.gpus.map(({ uuid }) => uuid);
      await goDown(node);
      const uuids = await node.mock.changeUuids();
      expectEqual(
        uuids.filter((uuid) => old.includes(uuid)),
        [],
        'UUIDs that stayed',
      );
      node.startPlugin();
      await node.kubelet.start();
      const pod = await runsAgain(node, 'two-gpus');
      expectEqual(visible(pod), before, 'NVIDIA_VISIBLE_DEVICES');
      await node.allocatable(8);
      return `NVIDIA_VISIBLE_DEVICES=${before}, ${milliseconds(node.kubelet.startedAt)} after exec of the kubelet`;
    },
  );
}

/** The plugin comes after the kubelet has looked at its pods, as one in a DaemonSet. One GPU had a fault before. */
export async function rebootLate(node) {
  await node.check('reboot, the plugin comes too late: the kubelet fails the pod for good', async () => {
    await goDown(node);
    await node.kubelet.start();
    let status = null;
    await until(
      async () => {
        status = (await node.kubelet.pod('two-gpus'))?.status ?? null;
        return status?.phase === 'Failed';
      },
      30_000,
      () => `the pod's status is ${JSON.stringify(status)}`,
    );
    return `${status.reason}: ${status.message}`;
  });
  await node.check(
    'the plugin comes: the next pod gets a GPU, beside those that failed pods still count for',
    async () => {
      node.startPlugin();
      await node.allocatable(7);
      const pod = await node.runPod('after-reboot', 1);
      return `NVIDIA_VISIBLE_DEVICES=${visible(pod)}`;
    },
  );
}

/** Kubelet, plugin and every container end at once. */
async function goDown(node) {
  await node.endPlugin('SIGKILL');
  await node.kubelet.kill();
  await Promise.all((await allContainers()).map((id) => killContainer(id).catch(() => undefined)));
}

/** The pod, once a container of it runs that was started after the reboot. */
async function runsAgain(node, name) {
  const before = new Set(await allContainers());
  let status = null;
  return until(
    async () => {
      const pod = await node.kubelet.pod(name);
      [status] = pod?.status.containerStatuses ?? [null];
      const id = status?.containerID?.replace('containerd://', '');
      return status?.state.running !== undefined && !before.has(id) && pod;
    },
    60_000,
    () => `the container's state is ${JSON.stringify(status)}`,
  );
}

function visible(pod) {
  return environmentInContainer(pod, 'main')['NVIDIA_VISIBLE_DEVICES'];
}

function milliseconds(from) {
  return `${Math.round(performance.now() - from)} ms`;
}
