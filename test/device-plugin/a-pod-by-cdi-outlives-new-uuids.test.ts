import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import type { DevicePluginOptions } from '../../src/device-plugin/index.ts';
import { DriverRoot } from './cdi/driver-root.ts';
import { GPU, healthy, listIs, Node, podWith } from './support.ts';
import { gpuRecord, migRecord, TwinDriver, uuidOf } from './twin.ts';

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
  const minors = join(root.path, 'proc/driver/nvidia-caps/mig-minors');
  await mkdir(dirname(minors), { recursive: true });
  const capabilities = ['gi7/access', 'gi7/ci0/access', 'gi8/access', 'gi8/ci0/access'];
  await writeFile(minors, capabilities.map((file, at) => `gpu0/${file} ${at + 66}\n`).join(''));
  const options = {
    deviceListStrategy: ['cdi-cri'],
    cdiSpecDir: `${root.path}/cdi`,
    procRoot: `${root.path}/proc`,
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

/** The card of a generation, cut into MIG devices of these profiles. */
function cut(generation: string, profiles: readonly string[]): TwinDriver['records'] {
  const migs = profiles.map((profile, index) => migRecord(0, index, profile, generation));
  return [gpuRecord(0, { uuid: uuidOf(0, generation), migs })];
}

test('a MIG device is found by its place on the card: over two migrations the pod keeps it, though the card is cut late', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  driver.records = cut('a', ['1g.10gb', '1g.10gb']);
  const cdi = await byCdi();
  const options = { ...cdi.options, migStrategy: 'single' } as const;
  let plugin = node.plugin(driver.open, options);
  await node.kubelet.until(GPU, healthy(2));
  const pod = await node.kubelet.admit(podWith(1));
  const [name = ''] = pod.containers[0]?.cdiDevices ?? [];
  const held = name.slice(`${KIND}=`.length);
  const [index, other] = held === 'MIG-a0-0' ? [0, 1] : [1, 0];
  for (const generation of ['b', 'c']) {
    await plugin.stop();
    driver.records = cut(generation, []);
    plugin = node.plugin(driver.open, options);
    await node.kubelet.until(GPU, listIs({ [held]: false }));
    driver.records = cut(generation, ['1g.10gb', '1g.10gb']);
    await node.kubelet.until(GPU, listIs({ [held]: true, [`MIG-${generation}0-${other}`]: true }));
    await node.kubelet.restart(REBOOT);
    await node.kubelet.until(GPU, listIs({ [held]: true, [`MIG-${generation}0-${other}`]: true }));
    expect(node.kubelet.pods().map(({ uid }) => uid)).toEqual([pod.uid]);
    const nodes = await cdi.nodesOf(name);
    expect(nodes).toContain(`/dev/nvidia-caps/nvidia-cap${index === 0 ? 67 : 69}`);
    expect(await cdi.nodesOf(`${KIND}=MIG-${generation}0-${index}`)).toEqual(nodes);
  }
  node.kubelet.deletePod(pod.uid);
  await node.kubelet.until(GPU, listIs({ 'MIG-c0-0': true, 'MIG-c0-1': true }));
});

test('a MIG device that was taken away, or one of another kind in its place, is not the one that the pod had', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  driver.records = cut('a', ['1g.10gb']);
  const cdi = await byCdi();
  const options = { ...cdi.options, migStrategy: 'single' } as const;
  let plugin = node.plugin(driver.open, options);
  await node.kubelet.until(GPU, healthy(1));
  await node.kubelet.admit(podWith(1));
  await plugin.stop();
  const anew = migRecord(0, 0, '1g.10gb', 'x');
  driver.records = [gpuRecord(0, { migs: [anew] })];
  plugin = node.plugin(driver.open, options);
  await node.kubelet.until(GPU, listIs({ 'MIG-a0-0': false, 'MIG-x0-0': true }));
  await plugin.stop();
  driver.records = cut('b', ['2g.20gb']);
  node.plugin(driver.open, options);
  await node.kubelet.until(GPU, listIs({ 'MIG-a0-0': false, 'MIG-b0-0': true }));
});
