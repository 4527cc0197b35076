import { expectEqual, expectRefusal } from '../support/expect.js';
import { milliseconds } from './node.js';
import { gpuPod } from './pods.js';

/** The node goes down and comes back with its cards as they were: no container runs, and the kubelet holds the pods' ids. */
export async function reboot(node) {
  const holder = gpuPod('holder', 2);
  let held = [];
  await node.startKubelet();
  await node.kubelet.sourcesReady();
  node.startPlugin();
  await node.check('before the reboot: a pod holds two GPUs', async () => {
    await node.allocatable(8);
    held = (await node.kubelet.admit(holder)).main;
    return held.join(' ');
  });
  await node.check(
    'reboot, the plugin registers before the kubelet looks at its pods: it is taken back',
    async () => {
      const before = await node.kubelet.runContainer(holder.uid, 'main');
      await goDown(node);
      // It waits for the kubelet, as a host service that was started first.
      node.startPlugin();
      await node.startKubelet();
      await node.allocatable(8);
      const registered = performance.now() - node.kubeletStartedAt;
      expectEqual((await node.kubelet.admit(holder)).main, held, 'devices of the pod');
      await node.kubelet.sourcesReady();
      const after = await node.kubelet.runContainer(holder.uid, 'main');
      expectEqual(after, before, 'what the container is started with');
      return `registered ${milliseconds(registered)} after the kubelet's start`;
    },
  );
  await node.check(
    'reboot, the plugin comes too late: the kubelet refuses the pod, in its words',
    async () => {
      await goDown(node);
      await node.startKubelet();
      const words = await expectRefusal(node.kubelet.admit(holder), /no healthy devices present/);
      await node.kubelet.sourcesReady();
      return words.slice(words.indexOf(': ') + 2);
    },
  );
  await node.check('the plugin comes: all eight GPUs are given out again', async () => {
    node.startPlugin();
    const { capacity } = await node.allocatable(8);
    expectEqual(capacity, 8, 'capacity');
    const { main } = await node.kubelet.admit(gpuPod('next', 8));
    return `${main.length} GPUs for one pod`;
  });
}

async function goDown(node) {
  await node.endPlugin('SIGKILL');
  await node.kubelet.kill();
}
