import { expectEqual } from '../support/expect.js';
import { milliseconds } from './node.js';
import { gpuPod } from './pods.js';

const LONGEST_MS = 1_000;
const HUNG = 7;

/** The kubelet sets no deadline on Allocate: a plugin that waits for its driver holds up every pod of the node. */
export async function hungDriver(node) {
  await node.startKubelet();
  await node.kubelet.sourcesReady();
  node.startPlugin();
  await node.check('a GPU hangs: a pod gets its GPUs within a second, before that is noticed', async () => {
    await node.allocatable(8);
    await node.mock.hang('all', HUNG);
    return milliseconds(await admitted(node, gpuPod('first', 2)));
  });
  await node.check('and after: the seven others are given out', async () => {
    const { healthy } = await node.allocatable(7, 30_000);
    expectEqual(healthy.includes(node.gpus[HUNG].uuid), false, 'the hung GPU given out');
    return milliseconds(await admitted(node, gpuPod('second', 3)));
  });
  await node.check('every call of the driver hangs: the next pod gets its GPU within a second', async () => {
    await node.mock.hang('all', 'all');
    return milliseconds(await admitted(node, gpuPod('third', 1)));
  });
  await node.check('the driver answers again: the GPU that hung is given out too', async () => {
    await node.mock.clear();
    await node.allocatable(8, 30_000);
    await node.kubelet.admit(gpuPod('fourth', 2));
  });
}

/** Milliseconds that the admission of the pod takes. */
async function admitted(node, pod) {
  const from = performance.now();
  await node.kubelet.admit(pod);
  const took = performance.now() - from;
  if (took > LONGEST_MS) throw new Error(`it took ${milliseconds(took)}`);
  return took;
}
