import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

import { GPU, healthy, listIs, Node, podWith } from './support.ts';
import { gpuRecord, TwinDriver, uuidOf } from './twin.ts';

const NOW = { readmitAfterMs: 300 };

test('switching to numbers: the held UUID stays in place of its number until the pod ends', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(3);
  const before = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(3));
  const pod = await node.kubelet.admit(podWith(1));
  expect(pod.containers[0]?.deviceIds[GPU]).toEqual(['GPU-a0']);
  await before.stop();
  node.plugin(driver.open, { checkpointDeviceIdStrategy: 'index' });
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 1: true, 2: true }));
  // All the rest is given out, and it is not the card of the first pod.
  const rest = await node.kubelet.admit(podWith(2, 'rest'));
  expect(rest.containers[0]?.deviceIds[GPU]).toEqual(['1', '2']);
  node.kubelet.deletePod(pod.uid);
  await node.kubelet.until(GPU, listIs({ 0: true, 1: true, 2: true }));
  const last = await node.kubelet.admit(podWith(1, 'last'));
  expect(last.containers[0]?.env).toEqual({ NVIDIA_VISIBLE_DEVICES: '0' });
});

test('a held UUID that a pod asks for again is served under the identity of the containers', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const before = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  const pod = await node.kubelet.admit(podWith(2));
  await before.stop();
  node.plugin(driver.open, { checkpointDeviceIdStrategy: 'index' });
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1': true }));
  node.kubelet.deletePod(pod.uid);
  const next = await node.kubelet.admit(podWith(2, 'next'));
  expect(next.containers[0]?.env).toEqual({ NVIDIA_VISIBLE_DEVICES: '0,1' });
});

test('after a cold migration the old UUID stays, Unhealthy and with its NUMA node, until no pod has it', async () => {
  const node = await Node.start();
  await node.setNumaNode('0000:10:00.0', 1);
  const driver = new TwinDriver(2);
  const before = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  const pod = await node.kubelet.admit(podWith(1));
  await before.stop();
  driver.records = [0, 1].map((index) => gpuRecord(index, { uuid: uuidOf(index, 'b') }));
  node.plugin(driver.open);
  const mixed = { 'GPU-a0': false, 'GPU-b0': true, 'GPU-b1': true };
  const devices = await node.kubelet.until(GPU, listIs(mixed));
  expect(devices.find((device) => device.id === 'GPU-a0')?.numaNodes).toEqual([1]);
  node.kubelet.deletePod(pod.uid);
  await node.kubelet.until(GPU, listIs({ 'GPU-b0': true, 'GPU-b1': true }));
});

test('with numbers a pod survives a cold migration: the same id names the new card of the slot', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const before = node.plugin(driver.open, { checkpointDeviceIdStrategy: 'index' });
  await node.kubelet.until(GPU, healthy(2));
  const pod = await node.kubelet.admit(podWith(1));
  await before.stop();
  driver.records = [0, 1].map((index) => gpuRecord(index, { uuid: uuidOf(index, 'b') }));
  const restarted = node.kubelet.restart({ ...NOW, reboot: true });
  node.plugin(driver.open, { checkpointDeviceIdStrategy: 'index' });
  await restarted;
  await node.kubelet.until(GPU, listIs({ 0: true, 1: true }));
  expect(node.kubelet.pods().map((kept) => kept.uid)).toEqual([pod.uid]);
});

test('a finished GPU init container keeps its id, which PodResources does not name', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(3);
  const before = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(3));
  const pod = await node.kubelet.admit({
    podName: 'with-init',
    containers: [
      { name: 'init', init: true, resources: { [GPU]: 2 } },
      { name: 'main', resources: { [GPU]: 1 } },
    ],
  });
  const held = new Set(pod.containers.flatMap((container) => container.deviceIds[GPU] ?? []));
  expect(held.size).toBe(2);
  await before.stop();
  const plugin = node.plugin(driver.open, { checkpointDeviceIdStrategy: 'index' });
  const mixed = Object.fromEntries([...held, '2'].map((id) => [id, true]));
  await node.kubelet.until(GPU, listIs(mixed));
  const restarted = node.kubelet.restart(NOW);
  await restarted;
  await node.kubelet.until(GPU, listIs(mixed));
  expect(node.kubelet.pods()).toHaveLength(1);
  expect(plugin.lines.filter((line) => line.includes('taken out of the list'))).toEqual([]);
});

test('a broken table of numbers is set aside with a warning', async () => {
  const node = await Node.start();
  await mkdir(node.stateDir);
  await writeFile(`${node.stateDir}/gpus.json`, '{"version":1,"gpus":[],"checksum":"no"}');
  const plugin = node.plugin(new TwinDriver(2).open, { checkpointDeviceIdStrategy: 'index' });
  await node.kubelet.until(GPU, listIs({ 0: true, 1: true }));
  expect(plugin.lines.join('\n')).toContain('its checksum does not match');
  const names = (await readdir(node.stateDir)).filter((name) => name.startsWith('gpus.json'));
  expect(names.map((name) => name.replace(/\d+$/, 'N')).sort()).toEqual(['gpus.json', 'gpus.json.broken-N']);
});
