import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import type { Settings } from '../../src/device-plugin/index.ts';
import type { PluginDevice } from '../../src/kubelet/index.ts';
import { GPU, healthy, listIs, Node, podWith, type RunningPlugin } from './support.ts';
import { gpuRecord, migRecord, TwinDriver } from './twin.ts';

const CARD = 'nvidia.com/card';
const SLICES = 'nvidia.com/gpu.shared';

/** GPUs under another name. */
const RENAMED: Pick<Settings, 'resources'> = {
  resources: { gpus: [{ pattern: '*', name: CARD }], migs: [] },
};

function replicated(replicas: number, rename: string | null): Pick<Settings, 'sharing'> {
  return {
    sharing: {
      strategy: 'time-slicing',
      renameByDefault: rename !== null,
      failRequestsGreaterThanOne: false,
      resources: [{ name: GPU, rename, devices: 'all', replicas }],
    },
  };
}

/** How often a resource was registered. */
function registrations(node: Node): Map<string, number> {
  const counts = new Map<string, number>();
  node.kubelet.on((event) => {
    if (event.type === 'registered') counts.set(event.resource, (counts.get(event.resource) ?? 0) + 1);
  });
  return counts;
}

const none = (devices: readonly PluginDevice[]): boolean => devices.length === 0;

function socketOf(node: Node, name: string): string {
  return join(dirname(node.kubelet.paths.kubeletSocket), `nvidia-${name}.sock`);
}

async function started(node: Node, driver: TwinDriver, ready: number): Promise<RunningPlugin> {
  const plugin = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(ready));
  return plugin;
}

test('a GPU that a pod holds stays under the old name until the pod ends, and is offered under no other', async () => {
  const node = await Node.start();
  const plugin = await started(node, new TwinDriver(3), 3);
  const pod = await node.kubelet.admit(podWith(1));
  plugin.change(node.settings({}, RENAMED));
  await node.kubelet.until(CARD, listIs({ 'GPU-a0': false, 'GPU-a1': true, 'GPU-a2': true }));
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true }));
  node.kubelet.deletePod(pod.uid);
  await node.kubelet.until(CARD, healthy(3));
  await node.kubelet.until(GPU, none);
  await expect.poll(() => existsSync(socketOf(node, 'gpu'))).toBe(false);
  expect(existsSync(socketOf(node, 'card'))).toBe(true);
});

test('a resource whose devices did not change keeps its socket and its stream', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  driver.records = [gpuRecord(0), gpuRecord(1, { migs: [migRecord(1, 0), migRecord(1, 1)] })];
  const counts = registrations(node);
  const plugin = node.plugin(driver.open, { migStrategy: 'mixed' });
  await node.kubelet.until(GPU, healthy(1));
  await node.kubelet.until('nvidia.com/mig-1g.10gb', healthy(2));
  const small = {
    gpus: [{ pattern: '*', name: GPU }],
    migs: [{ pattern: '1g.*', name: 'nvidia.com/small' }],
  };
  plugin.change(node.settings({ migStrategy: 'mixed' }, { resources: small }));
  await node.kubelet.until('nvidia.com/small', healthy(2));
  await node.kubelet.until('nvidia.com/mig-1g.10gb', none);
  expect(counts.get(GPU)).toBe(1);
});

test('replicas come when nobody holds the GPU for itself', async () => {
  const node = await Node.start();
  const plugin = await started(node, new TwinDriver(2), 2);
  const pod = await node.kubelet.admit(podWith(1));
  plugin.change(node.settings({}, replicated(2, null)));
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1::0': true, 'GPU-a1::1': true }));
  node.kubelet.deletePod(pod.uid);
  await node.kubelet.until(GPU, healthy(4));
});

test('a GPU is whole again when the last replica is free; replicas that pods hold stay until then', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const plugin = node.plugin(driver.open, {}, replicated(2, SLICES));
  await node.kubelet.until(SLICES, healthy(4));
  const pods = await Promise.all(
    ['one', 'two', 'three'].map((podName) =>
      node.kubelet.admit({ podName, containers: [{ name: 'main', resources: { [SLICES]: 1 } }] }),
    ),
  );
  const held = pods.map(({ containers }) => containers[0]?.deviceIds[SLICES]?.[0] ?? '');
  plugin.change(node.settings());
  await node.kubelet.until(SLICES, listIs(Object.fromEntries(held.map((id) => [id, true]))));
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': false, 'GPU-a1': false }));
  const [lone] = held.filter(
    (id) => held.filter((other) => other.slice(0, 6) === id.slice(0, 6)).length === 1,
  );
  node.kubelet.deletePod(pods[held.indexOf(lone ?? '')]?.uid ?? '');
  await node.kubelet.until(GPU, healthy(1));
  for (const { uid } of pods) node.kubelet.deletePod(uid);
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1': true }));
  await node.kubelet.until(SLICES, none);
});

test('a kubelet that restarts finds the pods of a resource that was dropped', async () => {
  const node = await Node.start();
  const plugin = await started(node, new TwinDriver(2), 2);
  const pod = await node.kubelet.admit(podWith(1));
  plugin.change(node.settings({}, RENAMED));
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true }));
  await node.kubelet.restart({ readmitAfterMs: 300 });
  await node.kubelet.until(CARD, listIs({ 'GPU-a0': false, 'GPU-a1': true }));
  expect(node.kubelet.pods().map(({ uid }) => uid)).toEqual([pod.uid]);
});

test('a resource of a former config is served after a restart, while a pod holds a device of it', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const before = node.plugin(driver.open, {}, RENAMED);
  await node.kubelet.until(CARD, healthy(2));
  const pod = await node.kubelet.admit({
    podName: 'pod',
    containers: [{ name: 'main', resources: { [CARD]: 1 } }],
  });
  await before.stop();
  node.plugin(driver.open);
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': false, 'GPU-a1': true }));
  await node.kubelet.until(CARD, listIs({ 'GPU-a0': true }));
  node.kubelet.deletePod(pod.uid);
  await node.kubelet.until(GPU, healthy(2));
});

test('numbers instead of UUIDs, switched while a pod runs', async () => {
  const node = await Node.start();
  const plugin = await started(node, new TwinDriver(2), 2);
  const pod = await node.kubelet.admit(podWith(1));
  plugin.change(node.settings({ checkpointDeviceIdStrategy: 'index' }));
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 1: true }));
  node.kubelet.deletePod(pod.uid);
  await node.kubelet.until(GPU, listIs({ 0: true, 1: true }));
});

test('without PodResources, as in NVIDIA’s manifests, the checkpoint tells alone, once the kubelet has forgotten the pod', async () => {
  const node = await Node.start();
  const podResourcesSocket = join(node.folder, 'not-mounted.sock');
  const plugin = node.plugin(new TwinDriver(3).open, { podResourcesSocket });
  await node.kubelet.until(GPU, healthy(3));
  const pod = await node.kubelet.admit(podWith(1));
  plugin.change(node.settings({ podResourcesSocket }, RENAMED));
  await node.kubelet.until(CARD, listIs({ 'GPU-a0': false, 'GPU-a1': true, 'GPU-a2': true }));
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true }));
  node.kubelet.deletePod(pod.uid);
  await node.kubelet.admit({ podName: 'next', containers: [{ name: 'main', resources: { [CARD]: 1 } }] });
  await node.kubelet.until(CARD, healthy(3), { timeoutMs: 30_000 });
});

test('settings that this node cannot follow are refused, and those before stay', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  driver.records = [gpuRecord(0), gpuRecord(1, { migs: [migRecord(1, 0)] })];
  const plugin = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  plugin.change(node.settings({ migStrategy: 'single' }));
  plugin.change(node.settings({}, replicated(200_000, null)));
  await expect.poll(() => plugin.lines.filter((line) => line.includes('those before stay')).length).toBe(2);
  expect(node.kubelet.devices(GPU)).toHaveLength(2);
});
