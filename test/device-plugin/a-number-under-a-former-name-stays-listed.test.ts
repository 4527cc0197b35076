import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import type { Settings } from '../../src/device-plugin/index.ts';
import { GPU, healthy, listIs, Node } from './support.ts';
import { TwinDriver } from './twin.ts';

const CARD = 'nvidia.com/card';
const INDEX = { checkpointDeviceIdStrategy: 'index' } as const;
const RENAMED: Pick<Settings, 'resources'> = {
  resources: { gpus: [{ pattern: '*', name: CARD }], migs: [] },
};

const pod = { podName: 'pod', containers: [{ name: 'main', resources: { [CARD]: 1 } }] };

async function remembered(node: Node): Promise<unknown> {
  return (JSON.parse(await readFile(join(node.stateDir, 'resources.json'), 'utf8')) as { value: unknown })
    .value;
}

test('the plugin starts with other names while a pod holds number 0 under the name of before', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const before = node.plugin(driver.open, INDEX, RENAMED);
  await node.kubelet.until(CARD, healthy(2));
  const { uid } = await node.kubelet.admit(pod);
  await before.stop();
  node.plugin(driver.open, INDEX);
  await node.kubelet.until(GPU, listIs({ 0: false, 1: true }));
  await node.kubelet.until(CARD, listIs({ 0: true }));
  node.kubelet.deletePod(uid);
  await node.kubelet.until(GPU, healthy(2));
  await expect.poll(() => remembered(node)).toEqual([GPU]);
});

test('a number under a name that this plugin never had is left to its own plugin', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const other = node.plugin(driver.open, { ...INDEX, stateDir: join(node.folder, 'other') }, RENAMED);
  await node.kubelet.until(CARD, healthy(2));
  await node.kubelet.admit(pod);
  await other.stop();
  node.plugin(driver.open, INDEX);
  await node.kubelet.until(GPU, healthy(2));
  expect(node.kubelet.devices(CARD).filter((device) => device.healthy)).toEqual([]);
});
