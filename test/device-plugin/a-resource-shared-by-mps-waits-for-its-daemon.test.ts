import { mkdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import type { Settings } from '../../src/device-plugin/index.ts';
import { GPU, healthy, listIs, Node, podWith } from './support.ts';
import { gpuRecord, migRecord, TwinDriver } from './twin.ts';

const MPS: Pick<Settings, 'sharing'> = {
  sharing: {
    strategy: 'mps',
    renameByDefault: false,
    failRequestsGreaterThanOne: true,
    resources: [{ name: GPU, rename: null, devices: 'all', replicas: 2 }],
  },
};

/** What the daemon makes: a socket by which programs reach it. */
async function daemon(root: string): Promise<Server> {
  const pipe = join(root, GPU, 'pipe');
  await mkdir(pipe, { recursive: true });
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(pipe, 'control'), resolve));
  onTestFinished(() => {
    server.close();
  });
  return server;
}

async function ended(server: Server): Promise<void> {
  await new Promise((resolve) => server.close(resolve));
}

const ALL_OUT = { 'GPU-a0::0': false, 'GPU-a0::1': false };

test('no new pod gets a replica until the daemon is there, and none when it has ended', async () => {
  const node = await Node.start();
  const mpsRoot = join(node.folder, 'mps');
  const plugin = node.plugin(new TwinDriver(1).open, { mpsRoot }, MPS);
  await node.kubelet.until(GPU, listIs(ALL_OUT));
  await expect(node.kubelet.admit(podWith(1))).rejects.toThrow();
  const first = await daemon(mpsRoot);
  await node.kubelet.until(GPU, healthy(2));
  await ended(first);
  await node.kubelet.until(GPU, listIs(ALL_OUT));
  await daemon(mpsRoot);
  await node.kubelet.until(GPU, healthy(2));
  const told = plugin.lines.filter((line) => line.includes('No new pod gets a device'));
  expect(told).toHaveLength(2);
  expect(told[0]).toBe(
    `No new pod gets a device of ${GPU}. No MPS control daemon listens on ${mpsRoot}/${GPU}/pipe/control. Start NVIDIA's mps-control-daemon on this node with the same config, or look into its log why it ended.`,
  );
});

test('a pod keeps its replica while the daemon is away, also when the kubelet starts again', async () => {
  const node = await Node.start();
  const mpsRoot = join(node.folder, 'mps');
  const server = await daemon(mpsRoot);
  node.plugin(new TwinDriver(1).open, { mpsRoot }, MPS);
  await node.kubelet.until(GPU, healthy(2));
  const pod = await node.kubelet.admit(podWith(1));
  const [held = ''] = pod.containers[0]?.deviceIds[GPU] ?? [];
  await ended(server);
  await node.kubelet.until(GPU, listIs({ ...ALL_OUT, [held]: true }));
  await node.kubelet.restart({ readmitAfterMs: 300 });
  await node.kubelet.until(GPU, listIs({ ...ALL_OUT, [held]: true }));
  expect(node.kubelet.pods().map(({ uid }) => uid)).toEqual([pod.uid]);
});

test('resources that MPS does not share are served meanwhile, and a config without MPS is served at once', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const small = 'nvidia.com/small';
  driver.records = [gpuRecord(0), gpuRecord(1, { name: 'Tesla T4' })];
  const resources = {
    gpus: [
      { pattern: 'Tesla*', name: small },
      { pattern: '*', name: GPU },
    ],
    migs: [],
  };
  const mpsRoot = join(node.folder, 'mps');
  const plugin = node.plugin(driver.open, { mpsRoot }, { ...MPS, resources });
  await node.kubelet.until(small, healthy(1));
  await node.kubelet.until(GPU, listIs(ALL_OUT));
  plugin.change(node.settings({ mpsRoot }, { resources }));
  await node.kubelet.until(GPU, healthy(1));
});

test('MIG devices are not shared by MPS: that is an error, daemon or not', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  driver.records = [gpuRecord(0, { migs: [migRecord(0, 0)] })];
  const plugin = node.plugin(driver.open, { migStrategy: 'single', mpsRoot: node.folder }, MPS);
  await expect(plugin.ended).rejects.toThrow('MPS shares whole GPUs only');
});
