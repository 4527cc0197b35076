import { existsSync } from 'node:fs';
import path from 'node:path';
import { expectEqual } from '../support/expect.js';
import { until } from '../support/until.js';
import { milliseconds } from './node.js';
import { podOf, upAndRunning } from './pods.js';

const SMALL = 'nvidia.com/mig-1g.10gb';
const LARGE = 'nvidia.com/mig-3g.40gb';
const SHARED = `${LARGE}.shared`;

/** A resource for each MIG profile. */
export const MIXED = `version: v1
flags:
  migStrategy: mixed
`;

const REPLICATED = `${MIXED}sharing:
  timeSlicing:
    renameByDefault: true
    resources:
      - name: ${LARGE}
        replicas: 2
`;

/** MIG profiles as resources; then one of them is shared under another name while a pod holds a device of it. */
export async function resources(node) {
  const holder = podOf('holder', LARGE);
  await node.startKubelet();
  await node.kubelet.sourcesReady();
  node.startPlugin();
  await node.check('every MIG profile is a resource', async () => {
    await node.allocatableOf(LARGE, 10);
    await node.allocatableOf(SMALL, 7);
    return `10 of ${LARGE}, 7 of ${SMALL}`;
  });
  const [held] = await admitted(node, holder);
  await newConfig(node, held);
  await node.check(
    'the kubelet restarts and takes the pod back, under the name that is not configured any more',
    async () => {
      await node.kubelet.kill();
      await node.startKubelet(upAndRunning(holder));
      await node.allocatableOf(LARGE, 1);
      expectEqual((await node.kubelet.admit(holder)).main, [held], 'devices of the pod');
      await node.kubelet.sourcesReady();
      return milliseconds(performance.now() - node.kubeletStartedAt);
    },
  );
  await podEnds(node, holder);
}

async function admitted(node, pod) {
  let ids = [];
  await node.check('a pod gets a MIG device, and its container the environment', async () => {
    ids = (await node.kubelet.admit(pod)).main;
    const { env } = await node.kubelet.runContainer(pod.uid, 'main');
    expectEqual([env['NVIDIA_VISIBLE_DEVICES']], ids, 'NVIDIA_VISIBLE_DEVICES');
    return ids.join(' ');
  });
  return ids;
}

async function newConfig(node, held) {
  await node.check(
    'another config: what is free is shared under its new name, what is held stays',
    async () => {
      const from = performance.now();
      node.changeConfig(REPLICATED);
      await node.allocatableOf(SHARED, 18);
      await node.allocatableOf(LARGE, 1);
      const [{ healthy }, others] = [await node.kubelet.capacity(LARGE), await node.kubelet.capacity(SHARED)];
      expectEqual(healthy, [held], `devices of ${LARGE}`);
      expectEqual(others.capacity, 20, `capacity of ${SHARED}`);
      expectEqual(
        others.healthy.filter((id) => id.startsWith(held)),
        [],
        'replicas of the device that the pod holds, but Healthy',
      );
      expectEqual((await node.kubelet.capacity(SMALL)).allocatable, 7, SMALL);
      return milliseconds(performance.now() - from);
    },
  );
}

async function podEnds(node, pod) {
  await node.check('the pod ends: its device is shared too, and the old resource is gone', async () => {
    const from = performance.now();
    await node.kubelet.delete(pod.uid);
    await node.allocatableOf(SHARED, 20);
    await node.allocatableOf(LARGE, 0);
    const socket = path.join(node.directory, 'device-plugins', 'nvidia-mig-3g.40gb.sock');
    await until(
      () => !existsSync(socket),
      10_000,
      () => `${socket} is there still`,
    );
    return milliseconds(performance.now() - from);
  });
}
