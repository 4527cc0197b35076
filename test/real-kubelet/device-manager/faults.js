import { expectEqual } from '../support/expect.js';
import { milliseconds } from './node.js';
import { gpuPod } from './pods.js';

/** A GPU that dies costs that GPU, and nothing else. */
export async function faults(node) {
  const holder = gpuPod('holder', 2);
  let held = [];
  await node.startKubelet();
  await node.kubelet.sourcesReady();
  node.startPlugin();
  await node.check('Xid 79 on a GPU: it leaves allocatable, capacity stays', async () => {
    const before = await node.allocatable(8);
    held = (await node.kubelet.admit(holder)).main;
    const raisedAt = performance.now();
    await node.mock.lose(Number(held[0]));
    await node.mock.xid(Number(held[0]), 79);
    const after = await node.allocatable(7);
    expectEqual(after.capacity, 8, 'capacity');
    const gone = before.healthy.filter((id) => !after.healthy.includes(id));
    expectEqual(gone, [held[0]], 'what left');
    return `${gone[0]} after ${milliseconds(performance.now() - raisedAt)}`;
  });
  await node.check(
    'the pod that holds it shows it as Unhealthy and its container can start again',
    async () => {
      const health = await node.kubelet.status(holder.uid);
      expectEqual(health, { [held[0]]: 'Unhealthy', [held[1]]: 'Healthy' }, 'allocatedResourcesStatus');
      await node.kubelet.runContainer(holder.uid, 'main');
    },
  );
  await node.check('the six GPUs that are left are given out beside it', async () => {
    const { main } = await node.kubelet.admit(gpuPod('the-rest', 6));
    expectEqual(main.includes(held[0]), false, 'the dead GPU given out');
    return `${main.length} GPUs`;
  });
  await node.check('it is on the bus again and answers well: back in allocatable by itself', async () => {
    const restoredAt = performance.now();
    await node.mock.restore(Number(held[0]));
    const { healthy } = await node.allocatable(8, 30_000);
    expectEqual(healthy.includes(held[0]), true, 'the GPU that died in the list');
    expectEqual(
      (await node.kubelet.status(holder.uid))[held[0]],
      'Healthy',
      "its health in the pod's status",
    );
    return milliseconds(performance.now() - restoredAt);
  });
}
