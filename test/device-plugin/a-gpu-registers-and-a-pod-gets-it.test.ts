import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { until } from '../support/wait-until.ts';
import { GPU, healthy, listIs, Node, podWith } from './support.ts';
import { TwinDriver } from './twin.ts';

test('eight GPUs register and a pod is told which two are its own, in request order', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(8);
  node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(8));
  const pod = await node.kubelet.admit(podWith(2));
  const [container] = pod.containers;
  expect(container?.deviceIds[GPU]).toEqual(['GPU-a0', 'GPU-a1']);
  expect(container?.env).toEqual({ NVIDIA_VISIBLE_DEVICES: 'GPU-a0,GPU-a1' });
});

test('with the index strategy kubelet and container both get numbers', async () => {
  const node = await Node.start();
  node.plugin(new TwinDriver(2).open, { checkpointDeviceIdStrategy: 'index' });
  await node.kubelet.until(GPU, listIs({ 0: true, 1: true }));
  const pod = await node.kubelet.admit(podWith(2));
  expect(pod.containers[0]?.env).toEqual({ NVIDIA_VISIBLE_DEVICES: '0,1' });
});

test('a container can be told numbers while the kubelet records UUIDs', async () => {
  const node = await Node.start();
  node.plugin(new TwinDriver(2).open, { deviceIdStrategy: 'index' });
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1': true }));
  const pod = await node.kubelet.admit(podWith(1));
  expect(pod.containers[0]?.env).toEqual({ NVIDIA_VISIBLE_DEVICES: '0' });
});

test('the NUMA node comes from sysfs, and a negative one is none', async () => {
  const node = await Node.start();
  await node.setNumaNode('0000:10:00.0', 1);
  await node.setNumaNode('0000:11:00.0', -1);
  node.plugin(new TwinDriver(3).open);
  const devices = await node.kubelet.until(GPU, healthy(3));
  expect(devices.map((device) => device.numaNodes)).toEqual([[1], [], []]);
});

test('Allocate asks nothing of the driver', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  // From here on every question would wait for ever.
  driver.gpus = () => new Promise(() => undefined);
  driver.probe = () => new Promise(() => undefined);
  const pod = await node.kubelet.admit(podWith(2));
  expect(pod.containers[0]?.env).toEqual({ NVIDIA_VISIBLE_DEVICES: 'GPU-a0,GPU-a1' });
});

test('stopping leaves the folder as it was, and a stale socket of ours is removed', async () => {
  const node = await Node.start();
  const folder = dirname(node.kubelet.paths.kubeletSocket);
  await writeFile(join(folder, 'somebody-elses'), '');
  const before = await readdir(folder);
  const stale = join(folder, 'nvidia-gpu.shared.sock');
  await leaveStaleSocket(stale);
  const plugin = node.plugin(new TwinDriver(1).open);
  await node.kubelet.until(GPU, healthy(1));
  await expect.poll(() => existsSync(stale)).toBe(false);
  expect(await readdir(folder)).toContain('nvidia-gpu.sock');
  await plugin.stop();
  await plugin.ended;
  expect((await readdir(folder)).filter((name) => name !== 'kubelet_internal_checkpoint')).toEqual(before);
});

test('a directory in the place of the socket is an error that names it', async () => {
  const node = await Node.start();
  const path = join(dirname(node.kubelet.paths.kubeletSocket), 'nvidia-gpu.sock');
  await mkdir(path);
  const plugin = node.plugin(new TwinDriver(1).open);
  await expect(plugin.ended).rejects.toThrow(`Cannot serve on ${path}: a directory is there`);
});

/** Binds under another name, renames, closes: the file stays and nobody listens. */
async function leaveStaleSocket(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(`${path}.tmp`, resolve));
  await rename(`${path}.tmp`, path);
  await new Promise((resolve) => server.close(resolve));
}

test('a pod with two GPUs gets the two that are close, and one with one leaves such pairs whole', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(5);
  const near = ['GPU-a1', 'GPU-a3'];
  const uuids = driver.records.map(({ uuid }) => uuid ?? '');
  const score = (one: string, other: string): number =>
    near.includes(one) && near.includes(other) ? 210 : 10;
  driver.pairs = new Map(
    uuids.map((one) => [one, new Map(uuids.map((other) => [other, score(one, other)]))]),
  );
  const plugin = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(5));
  await until(() => plugin.lines.some((line) => line.startsWith('How close the GPUs are')), {
    message: 'the plugin to have learnt how close the GPUs are',
  });
  const single = await node.kubelet.admit(podWith(1, 'single'));
  expect(near).not.toContain(single.containers[0]?.deviceIds[GPU]?.[0]);
  const pair = await node.kubelet.admit(podWith(2, 'pair'));
  expect(pair.containers[0]?.deviceIds[GPU]?.toSorted()).toEqual(near);
});
