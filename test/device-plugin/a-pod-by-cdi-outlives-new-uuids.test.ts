import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

import type { DevicePluginOptions } from '../../src/device-plugin/index.ts';
import { DriverRoot } from './cdi/driver-root.ts';
import { GPU, healthy, listIs, Node, podWith } from './support.ts';
import { gpuRecord, TwinDriver, uuidOf } from './twin.ts';

const REBOOT = { reboot: true };
const KIND = 'k8s.device-plugin.nvidia.com/gpu';

function migrated(generation: string): TwinDriver['records'] {
  return [0, 1].map((index) => gpuRecord(index, { uuid: uuidOf(index, generation) }));
}

async function byCdi(): Promise<{
  options: Partial<DevicePluginOptions>;
  nodesOf(name: string): Promise<string[]>;
}> {
  const root = await DriverRoot.full();
  const options = {
    deviceListStrategy: ['cdi-cri'],
    cdiSpecDir: `${root.path}/cdi`,
    nvidiaDriverRoot: root.path,
    containerDriverRoot: root.path,
  } as const;
  const nodesOf = async (name: string): Promise<string[]> => {
    const spec = JSON.parse(
      await readFile(`${root.path}/cdi/k8s.device-plugin.nvidia.com-gpu.json`, 'utf8'),
    ) as {
      devices: { name: string; containerEdits: { deviceNodes: { path: string }[] } }[];
    };
    const device = spec.devices.find((one) => `${KIND}=${one.name}` === name);
    return device?.containerEdits.deviceNodes.map(({ path }) => path) ?? [];
  };
  return { options, nodesOf };
}

test('ids and CDI names by UUID: over two migrations the pod keeps its id, and the name leads to the card in its slot', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const { options, nodesOf } = await byCdi();
  let plugin = node.plugin(driver.open, options);
  await node.kubelet.until(GPU, healthy(2));
  const pod = await node.kubelet.admit(podWith(1));
  const name = `${KIND}=GPU-a0`;
  expect(pod.containers[0]?.cdiDevices).toEqual([name]);
  const nodes = await nodesOf(name);
  expect(nodes).toContain('/dev/nvidia0');
  for (const generation of ['b', 'c']) {
    await plugin.stop();
    driver.records = migrated(generation);
    plugin = node.plugin(driver.open, options);
    await node.kubelet.until(GPU, (list) => list.some(({ id }) => id === uuidOf(1, generation)));
    await node.kubelet.restart(REBOOT);
    await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, [uuidOf(1, generation)]: true }));
    expect(node.kubelet.pods().map(({ uid }) => uid)).toEqual([pod.uid]);
    expect(await nodesOf(name)).toEqual(nodes);
  }
  node.kubelet.deletePod(pod.uid);
  await node.kubelet.until(GPU, listIs({ 'GPU-c0': true, 'GPU-c1': true }));
});

test('what is isolated by a UUID of before is the card that is gone, not the one in its slot', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const { options } = await byCdi();
  const before = node.plugin(driver.open, options);
  await node.kubelet.until(GPU, healthy(2));
  await node.kubelet.admit(podWith(1));
  await before.stop();
  driver.records = migrated('b');
  await node.isolate({ uuid: ['GPU-a0', 'GPU-b1'] });
  const plugin = node.plugin(driver.open, options);
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-b1': false }));
  expect(plugin.lines.join('\n')).toContain('names GPU-a0, which this node does not have');
});

test('with UUIDs in the environment it is refused: its container could not open them', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const before = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  await node.kubelet.admit(podWith(1));
  await before.stop();
  driver.records = migrated('b');
  node.plugin(driver.open);
  await node.kubelet.until(GPU, (list) => list.some(({ id }) => id === uuidOf(1, 'b')));
  await node.kubelet.restart(REBOOT);
  expect(node.kubelet.pods()).toEqual([]);
});
