import { expect, it } from 'vitest';

import {
  AdmissionError,
  KubeletPanicError,
  type PluginDevice,
  TOPOLOGY_POLICIES,
} from '../../src/kubelet/index.ts';
import { asksFor, healthy, RESOURCE, startKubelet, startPlugin, things } from './support.ts';

/** Four devices near node 0, four near node 1. */
function twoNodes(): PluginDevice[] {
  return things(8).map((device, index) => ({ ...device, numaNodes: [index < 4 ? 0 : 1] }));
}

function nodesOf(ids: readonly string[] | undefined): string[] {
  return [...new Set((ids ?? []).map((id) => (Number(id.slice(6)) < 4 ? 'node 0' : 'node 1')))].sort();
}

it.each(TOPOLOGY_POLICIES)('%s: three of eight, then three more', async (topologyPolicy) => {
  const kubelet = await startKubelet({ topologyPolicy });
  await startPlugin(kubelet, { devices: twoNodes() });
  await kubelet.until(RESOURCE, healthy(8));
  const one = await kubelet.admit({ podName: 'one', containers: [asksFor(3)] });
  const two = await kubelet.admit({ podName: 'two', containers: [asksFor(3)] });
  const nodes = [one, two].map((pod) => nodesOf(pod.containers[0]?.deviceIds[RESOURCE]));
  // The plugin of these tests prefers the last ones, which a policy keeps to one node.
  expect(nodes).toEqual(
    topologyPolicy === 'none' ? [['node 1'], ['node 0', 'node 1']] : [['node 0'], ['node 1']],
  );
});

it('refuses what would be spread over nodes that would do alone, unless it is best effort', async () => {
  for (const [topologyPolicy, admitted] of [
    ['best-effort', true],
    ['restricted', false],
    ['single-numa-node', false],
  ] as const) {
    const kubelet = await startKubelet({ topologyPolicy });
    await startPlugin(kubelet, { devices: twoNodes() });
    await kubelet.until(RESOURCE, healthy(8));
    await kubelet.admit({ podName: 'one', containers: [asksFor(3)] });
    await kubelet.admit({ podName: 'two', containers: [asksFor(3)] });
    const third = kubelet.admit({ podName: 'three', containers: [asksFor(2)] });
    if (admitted) {
      await third;
      continue;
    }
    const error: unknown = await third.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AdmissionError);
    expect(error).toMatchObject({
      reason: 'TopologyAffinityError',
      message: 'Resources cannot be allocated with Topology locality',
    });
  }
});

it('six devices need two nodes: restricted lets them, a single node cannot', async () => {
  const kubelet = await startKubelet({ topologyPolicy: 'restricted' });
  await startPlugin(kubelet, { devices: twoNodes() });
  await kubelet.until(RESOURCE, healthy(8));
  await kubelet.admit({ podName: 'six', containers: [asksFor(6)] });
  const single = await startKubelet({ topologyPolicy: 'single-numa-node' });
  await startPlugin(single, { devices: twoNodes() });
  await single.until(RESOURCE, healthy(8));
  await expect(single.admit({ podName: 'six', containers: [asksFor(6)] })).rejects.toThrow(
    'Topology locality',
  );
});

it('crashes the kubelet where an id that a pod holds left the list over a reboot', async () => {
  const kubelet = await startKubelet({ topologyPolicy: 'best-effort' });
  const plugin = await startPlugin(kubelet, { devices: twoNodes() });
  await kubelet.until(RESOURCE, healthy(8));
  await kubelet.admit({ podName: 'one', containers: [asksFor(2)] });
  const refused: unknown[] = [];
  kubelet.on((event) => {
    if (event.type === 'refused') refused.push(event.message);
  });
  plugin.update(twoNodes().map((device) => ({ ...device, id: `new-${device.id}` })));
  await kubelet.restart({ reboot: true });
  expect(refused).toEqual([expect.stringContaining('The kubelet would have crashed')]);
  expect(KubeletPanicError.name).toBe('KubeletPanicError');
});
