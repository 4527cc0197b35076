import { rm, writeFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { GPU, healthy, listIs, Node, podWith } from './support.ts';
import { gpuRecord, migRecord, TwinDriver } from './twin.ts';

test('a GPU leaves the list when the file names it, by number or UUID, and is back when it does not', async () => {
  const node = await Node.start();
  const plugin = node.plugin(new TwinDriver(3).open);
  await node.kubelet.until(GPU, healthy(3));
  await node.isolate({ index: ['0'], reasons: { 0: 'fan' } });
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': false, 'GPU-a1': true, 'GPU-a2': true }));
  expect(plugin.lines.join('\n')).toContain(`healthy -> isolated. Isolated by ${node.isolationFile}: fan.`);
  await node.isolate({ index: [0], uuid: ['GPU-a2', 'GPU-a0'] });
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': false, 'GPU-a1': true, 'GPU-a2': false }));
  const { containers } = await node.kubelet.admit(podWith(1));
  expect(containers[0]?.deviceIds[GPU]).toEqual(['GPU-a1']);
  await rm(node.isolationFile);
  await node.kubelet.until(GPU, healthy(3));
});

test('a GPU that is isolated when the plugin starts is so in the first list', async () => {
  const node = await Node.start();
  await node.isolate({ uuid: ['GPU-a1'] });
  const lists: boolean[][] = [];
  node.kubelet.on((event) => {
    if (event.type === 'list') lists.push(event.devices.map((device) => device.healthy));
  });
  node.plugin(new TwinDriver(2).open);
  await node.kubelet.until(GPU, healthy(1));
  expect(lists[0]).toEqual([true, false]);
});

test('a pod keeps its GPU, over a restart of the kubelet and of the plugin too; when it ends, nobody gets it', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const plugin = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  const pod = await node.kubelet.admit(podWith(1));
  const [held = ''] = pod.containers[0]?.deviceIds[GPU] ?? [];
  await node.isolate({ uuid: ['GPU-a0', 'GPU-a1'] });
  await node.kubelet.until(GPU, healthy(1));
  expect(node.kubelet.devices(GPU).find((device) => device.healthy)?.id).toBe(held);
  expect(plugin.lines.join('\n')).toContain('healthy -> isolating');
  await expect(node.kubelet.admit(podWith(1, 'other'))).rejects.toThrow();
  await plugin.stop();
  await node.kubelet.restart();
  const again = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(1));
  expect(node.kubelet.pods().map(({ name }) => name)).toContain('pod');
  node.kubelet.deletePod(pod.uid);
  await node.kubelet.until(GPU, healthy(0));
  expect(again.lines.join('\n')).toContain('isolating -> isolated');
});

test('without PodResources nobody can say who holds it: it is taken out at once', async () => {
  const node = await Node.start();
  node.plugin(new TwinDriver(1).open, { podResourcesSocket: '/nowhere/kubelet.sock' });
  await node.kubelet.until(GPU, healthy(1));
  await node.kubelet.admit(podWith(1));
  await node.isolate({ index: ['0'] });
  await node.kubelet.until(GPU, healthy(0));
});

test('of a shared GPU, the replicas that pods have stay and the others go', async () => {
  const node = await Node.start();
  const resources = [{ name: GPU, rename: null, devices: 'all' as const, replicas: 3 }];
  const sharing = {
    strategy: 'time-slicing' as const,
    renameByDefault: false,
    failRequestsGreaterThanOne: false,
    resources,
  };
  node.plugin(new TwinDriver(1).open, { checkpointDeviceIdStrategy: 'index' }, { sharing });
  await node.kubelet.until(GPU, healthy(3));
  const pod = await node.kubelet.admit(podWith(1));
  const held = pod.containers[0]?.deviceIds[GPU] ?? [];
  await node.isolate({ index: ['0'] });
  await node.kubelet.until(GPU, healthy(1));
  const stays = node.kubelet.devices(GPU).filter((device) => device.healthy);
  expect(stays.map(({ id }) => id)).toEqual(held);
});

test('of a GPU that is cut, the file may name one MIG device, by number or UUID, or the GPU with all of them', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  driver.records = [gpuRecord(0, { migs: [0, 1, 2].map((index) => migRecord(0, index)) })];
  node.plugin(driver.open, { migStrategy: 'single', checkpointDeviceIdStrategy: 'index' });
  await node.kubelet.until(GPU, listIs({ '0:0': true, '0:1': true, '0:2': true }));
  await node.isolate({ index: ['0:1'] });
  await node.kubelet.until(GPU, listIs({ '0:0': true, '0:1': false, '0:2': true }));
  await node.isolate({ uuid: [migRecord(0, 2).uuid] });
  await node.kubelet.until(GPU, listIs({ '0:0': true, '0:1': true, '0:2': false }));
  await node.isolate({ uuid: ['GPU-a0'] });
  await node.kubelet.until(GPU, healthy(0));
  await node.isolate({});
  await node.kubelet.until(GPU, healthy(3));
});

test('a GPU that is not there yet is told of, and isolated when it comes', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  const plugin = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(1));
  await node.isolate({ uuid: ['GPU-a1'] });
  await expect
    .poll(() => plugin.lines.join('\n'))
    .toContain(`${node.isolationFile} names GPU-a1, which this node does not have`);
  driver.records = [...driver.records, gpuRecord(1)];
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1': false }));
});

test('a broken file leaves what it said before, and is told with its place', async () => {
  const node = await Node.start();
  const plugin = node.plugin(new TwinDriver(2).open);
  await node.isolate({ index: ['0'] });
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': false, 'GPU-a1': true }));
  await node.isolate({ index: '0' });
  await expect.poll(() => plugin.lines.join('\n')).toContain('"index" must be a list; it is "0".');
  await node.isolate({ index: ['1'] });
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1': false }));
});

test('a GPU that only a finished init container holds stays as it is, over a restart of the kubelet, until its pod ends', async () => {
  const node = await Node.start();
  node.plugin(new TwinDriver(3).open);
  await node.kubelet.until(GPU, healthy(3));
  const pod = await node.kubelet.admit({
    podName: 'with-init',
    containers: [
      { name: 'init', init: true, resources: { [GPU]: 2 } },
      { name: 'main', resources: { [GPU]: 1 } },
    ],
  });
  const [init, main] = pod.containers.map(({ deviceIds }) => deviceIds[GPU] ?? []);
  const idle = init?.find((id) => !main?.includes(id)) ?? '';
  await node.isolate({ uuid: [idle, 'GPU-a2'] });
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1': true, 'GPU-a2': false }));
  await node.kubelet.restart({ readmitAfterMs: 300 });
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1': true, 'GPU-a2': false }));
  expect(node.kubelet.pods()).toHaveLength(1);
  node.kubelet.deletePod(pod.uid);
  await node.kubelet.until(GPU, (devices) => devices.some(({ id, healthy: well }) => id === idle && !well));
});

test('an isolated GPU whose pod has just ended is the last one that another pod gets', async () => {
  const node = await Node.start();
  // Nobody looks again whether the pod still has it.
  const plugin = node.pluginUnder(new TwinDriver(3).open, node.settings(), { heldLookMs: 600_000 });
  await node.kubelet.until(GPU, healthy(3));
  const pod = await node.kubelet.admit(podWith(1));
  expect(pod.containers[0]?.deviceIds[GPU]).toEqual(['GPU-a0']);
  await node.isolate({ index: [0] });
  await expect.poll(() => plugin.lines.join('\n')).toContain('healthy -> isolating');
  node.kubelet.deletePod(pod.uid);
  const next = await node.kubelet.admit(podWith(1, 'next'));
  expect(next.containers[0]?.deviceIds[GPU]).not.toContain('GPU-a0');
});

test('an entry that names nothing is reported, the others count, and nothing is released by it', async () => {
  const node = await Node.start();
  const plugin = node.plugin(new TwinDriver(3).open);
  await node.kubelet.until(GPU, healthy(3));
  await node.isolate({ index: ['0'] });
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': false, 'GPU-a1': true, 'GPU-a2': true }));
  await node.isolate({ index: ['O', '1'] });
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': false, 'GPU-a1': false, 'GPU-a2': true }));
  expect(plugin.lines.join('\n')).toContain('index[0] must be the number of a GPU');
  await node.isolate({ index: ['1'] });
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1': false, 'GPU-a2': true }));
});

test('a file that is broken when the plugin starts again releases nothing; mended, or away, it counts', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const first = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  await node.isolate({ index: ['1'], reasons: { 1: 'fan' } });
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1': false }));
  await first.stop();
  await node.kubelet.until(GPU, healthy(0));
  await writeFile(node.isolationFile, '{"index": ["1"');
  const lists: boolean[][] = [];
  node.kubelet.on((event) => {
    if (event.type === 'list') lists.push(event.devices.map((device) => device.healthy));
  });
  const again = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(1));
  expect(lists[0]).toEqual([true, false]);
  expect(again.lines.join('\n')).toContain('The isolation of before stays: 1.');
  await again.stop();
  await node.kubelet.until(GPU, healthy(0));
  await rm(node.isolationFile);
  node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
});
