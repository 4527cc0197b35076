import path from 'node:path';
import { DevicePluginServer } from '../../../lib/kubelet/index.js';
import { expectEqual, expectRefusal } from '../support/expect.js';
import { resource } from './device-manager.js';
import { podBeforeMigration } from './identity.js';

/**
 * What becomes of a kubelet with a topology policy when every UUID has changed and a plugin lists what is there now and
 * nothing else, as NVIDIA's does; and that it survives ours on the same records.
 */
export async function forgottenIds(node) {
  const { holder, held } = await podBeforeMigration(node);
  await node.check(
    'every UUID changed, a plugin that lists the new ones alone: this kubelet crashes',
    async () => {
      await node.endPlugin('SIGKILL');
      await node.kubelet.kill();
      const uuids = await node.mock.changeUuids();
      await node.startKubelet();
      const server = forgetful(node, uuids);
      await server.start();
      await node.allocatable(8);
      const words = await expectRefusal(node.kubelet.admit(holder), /panic: .*nil pointer dereference/);
      await server.stop();
      await node.startKubelet();
      return words.slice(words.indexOf('panic:'));
    },
  );
  await node.check('ours on the same records: the kubelet lives and refuses the pod', async () => {
    node.startPlugin();
    const { capacity } = await node.allocatable(8);
    expectEqual(capacity, 8 + held.length, 'capacity: eight new cards and the ids held');
    await expectRefusal(node.kubelet.admit(holder), /previously allocated devices are no longer healthy/);
    await node.kubelet.sourcesReady();
    await node.capacity(8, 30_000);
    return 'and the old ids have left the list';
  });
}

/** Lists these GPUs with their NUMA nodes, and knows of no other id. */
function forgetful(node, uuids) {
  const devices = uuids.map((id, index) => ({ id, healthy: true, numaNodes: [index < 4 ? 0 : 1] }));
  return new DevicePluginServer({
    resourceName: resource,
    socketPath: path.join(node.directory, 'device-plugins', 'forgetful.sock'),
    kubeletSocket: node.kubelet.kubeletSocket,
    devices,
    handlers: {
      preStartRequired: false,
      preferredAllocationAvailable: false,
      preStartContainer: () => undefined,
      preferredAllocation: (containers) => containers.map(() => []),
      allocate: (containers) =>
        containers.map(() => ({ envs: {}, mounts: [], devices: [], annotations: {}, cdiDevices: [] })),
    },
  });
}
