import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectEqual, expectRefusal } from '../support/expect.js';
import { discoverGpus, removeGpu } from '../support/ours.js';
import { until } from '../support/until.js';
import { opened } from './opened.js';
import { gpuPod } from './pods.js';

/** A GPU is lost over a boot: the driver counts those behind it anew, the kubelet's numbers stay. */
export async function renumbering(node) {
  const [first, second] = [gpuPod('first', 1), gpuPod('second', 1)];
  let ids = [];
  let before = [];
  await node.startKubelet();
  await node.kubelet.sourcesReady();
  node.startPlugin();
  await node.check('two pods have a GPU each, by number', async () => {
    await node.allocatable(8);
    ids = [(await node.kubelet.admit(first)).main[0], (await node.kubelet.admit(second)).main[0]];
    before = await opened(node, second);
    return ids.join(' and ');
  });
  await node.check(
    'the first GPU is lost over a boot: its number is Unhealthy, the others keep theirs',
    async () => {
      await boot(node, () => removeGpu(node.mock, node.gpus[Number(ids[0])].busId));
      const { healthy, capacity } = await node.allocatable(7);
      expectEqual(capacity, 8, 'capacity');
      expectEqual(healthy.includes(ids[0]), false, 'the lost one offered');
      await expectRefusal(node.kubelet.admit(first), /previously allocated devices are no longer healthy/);
      expectEqual((await node.kubelet.admit(second)).main, [ids[1]], 'devices of the second pod');
      await node.kubelet.sourcesReady();
    },
  );
  await node.check('the second pod would open its neighbour: PreStartContainer keeps it from starting', () =>
    expectRefusal(
      node.kubelet.runContainer(second.uid, 'main'),
      /PreStartContainer rpc failed.*renumbered: the container would open another GPU than its pod holds/,
    ),
  );
  await node.check(
    'the GPU is back, the driver counts as before: the container starts, on its own',
    async () => {
      await node.endPlugin('SIGTERM');
      await discoverGpus(node.mock);
      node.startPlugin();
      await node.allocatable(8);
      expectEqual(await opened(node, second), before, 'the slot of the GPU that it opens');
      return before.join(' ');
    },
  );
  await tableLost(node, second, ids);
}

/** The table of numbers is broken as well, and the pod's answer names an index alone. */
async function tableLost(node, pod, [lost, held]) {
  const table = path.join(node.directory, 'state', 'gpus.json');
  await node.check(
    'the table of numbers broken, a GPU lost: no GPU that may be the pod’s goes to another',
    async () => {
      await boot(node, async () => {
        await removeGpu(node.mock, node.gpus[Number(lost)].busId);
        writeFileSync(table, readFileSync(table, 'utf8').replace('"version"', '"verzion"'));
      });
      // The number of the pod is listed, and that of the one before while the kubelet has not forgotten it.
      const list = await until(
        async () => (await node.kubelet.capacity()).capacity > 0 && node.kubelet.capacity(),
        10_000,
        () => `there is no list; the plugin says:\n${node.plugin.tail()}`,
      );
      expectEqual(list.healthy, [], 'GPUs that are offered');
      return `${list.capacity} listed, Unhealthy`;
    },
  );
  await node.check('the pod has ended: the GPUs have numbers again', async () => {
    await expectRefusal(node.kubelet.admit(pod), /no longer healthy|no healthy devices present/);
    await node.kubelet.sourcesReady();
    const { healthy } = await node.allocatable(7, 60_000);
    return [...healthy].sort().join(' ') + `, ${held} was the pod's`;
  });
}

async function boot(node, meanwhile) {
  await node.endPlugin('SIGKILL');
  await node.kubelet.kill();
  await meanwhile();
  node.startPlugin();
  await node.startKubelet();
}
