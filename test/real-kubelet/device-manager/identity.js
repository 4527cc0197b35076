import { expectEqual, expectRefusal } from '../support/expect.js';
import { milliseconds } from './node.js';
import { gpuPod } from './pods.js';

/**
 * A machine that comes back with other cards in the same slots (a cold migration): every UUID differs, no container
 * runs, and the kubelet still holds the old ids. With NUMA topology and a topology policy an id that is missing from
 * the list crashes the kubelet when it admits the pod again.
 */
export async function newCardsByUuid(node) {
  const { holder, held } = await podBeforeMigration(node);
  await node.check(
    'every UUID changed: the ids held stay listed, and the kubelet survives to refuse the pod',
    async () => {
      await migrate(node);
      const { healthy, capacity } = await node.allocatable(8);
      expectEqual(capacity, 8 + held.length, 'capacity: eight new cards and the ids held');
      expectEqual(
        held.filter((id) => healthy.includes(id)),
        [],
        'ids of cards that are gone, but Healthy',
      );
      await expectRefusal(node.kubelet.admit(holder), /previously allocated devices are no longer healthy/);
      await node.kubelet.sourcesReady();
      return `capacity ${capacity}, allocatable ${healthy.length}`;
    },
  );
  await node.check('the pod is gone: its old ids leave the list', async () => {
    const from = performance.now();
    await node.capacity(8, 30_000);
    return `capacity 8 after ${milliseconds(performance.now() - from)}`;
  });
}

/** Numbers belong to slots: the same pod comes back to the cards that are there now. */
export async function newCardsByIndex(node) {
  const { holder, held } = await podBeforeMigration(node);
  await node.check('every UUID changed: the numbers stay, the kubelet takes the pod back', async () => {
    const before = await node.kubelet.runContainer(holder.uid, 'main');
    await migrate(node);
    const { capacity } = await node.allocatable(8);
    expectEqual(capacity, 8, 'capacity');
    const { main } = await node.kubelet.admit(holder);
    await node.kubelet.sourcesReady();
    expectEqual(main, held, 'devices of the pod');
    expectEqual(
      await node.kubelet.runContainer(holder.uid, 'main'),
      before,
      'what the container is started with',
    );
    return `${milliseconds(performance.now() - node.kubeletStartedAt)} after the kubelet's start`;
  });
}

/** A kubelet, a plugin, and a pod with two GPUs. */
export async function podBeforeMigration(node) {
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
  return { holder, held };
}

async function migrate(node) {
  await node.endPlugin('SIGKILL');
  await node.kubelet.kill();
  await node.mock.changeUuids();
  await node.startKubelet();
  node.startPlugin();
}
