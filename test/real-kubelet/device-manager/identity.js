import { expectEqual } from '../support/expect.js';
import { milliseconds } from './node.js';
import { gpuPod } from './pods.js';

/**
 * A machine that comes back with other cards (a cold migration): every UUID differs, no container runs, and the
 * kubelet still holds the old ids. With NUMA topology and a topology policy a missing id would crash it.
 */
export async function identity(node) {
  const holder = gpuPod('holder', 2);
  let held = [];
  await node.startKubelet();
  await node.kubelet.sourcesReady();
  node.startPlugin();
  await node.check('before the migration: a pod holds two GPUs', async () => {
    await node.allocatable(8);
    held = (await node.kubelet.admit(holder)).main;
    return held.join(' ');
  });
  await node.check(
    'every UUID changed: the ids held stay in the list, the kubelet takes the pod back',
    async () => {
      await node.endPlugin('SIGKILL');
      await node.kubelet.kill();
      await node.changeUuids();
      await node.startKubelet();
      node.startPlugin();
      const { healthy, capacity } = await node.allocatable(8);
      expectEqual(capacity, 8, 'capacity');
      expectEqual(
        held.filter((id) => !healthy.includes(id)),
        [],
        'ids missing from the list',
      );
      const { main } = await node.kubelet.admit(holder);
      await node.kubelet.sourcesReady();
      expectEqual(main, held, 'devices of the pod');
      return `${milliseconds(performance.now() - node.kubeletStartedAt)} after the kubelet's start`;
    },
  );
  await node.check('the pod deleted: its old ids give way to the new cards', async () => {
    await node.kubelet.delete(holder.uid);
    const deletedAt = performance.now();
    await node.listed((ids) => held.every((id) => !ids.includes(id)) && ids.length === 8, 30_000);
    return `8 new ids after ${milliseconds(performance.now() - deletedAt)}`;
  });
}
