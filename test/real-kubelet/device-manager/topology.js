import { expectEqual, expectRefusal } from '../support/expect.js';
import { gpuPod } from './pods.js';

/** GPUs 0-3 are on NUMA node 0, 4-7 on node 1, and the kubelet's policy is single-numa-node. */
export async function topology(node) {
  await node.startKubelet();
  await node.kubelet.sourcesReady();
  node.startPlugin();
  await node.check('single-numa-node: a pod with four GPUs has all of them on one node', async () => {
    await node.allocatable(8);
    const { main } = await node.kubelet.admit(gpuPod('four-gpus', 4));
    const nodes = new Set(main.map((id) => Math.floor(Number(id) / 4)));
    expectEqual(nodes.size, 1, 'NUMA nodes of the four');
    return main.join(' ');
  });
  await node.check('five GPUs, which no node has, are refused by the topology manager', () =>
    expectRefusal(node.kubelet.admit(gpuPod('five-gpus', 5)), /TopologyAffinityError|Topology/),
  );
}
