import { expect, test } from 'vitest';

import { GPU, healthy, Node } from './support.ts';
import { TwinDriver } from './twin.ts';

test('with failOnInitError a missing driver ends the plugin with the reason', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  driver.missing = 'No NVIDIA driver was found.';
  await expect(node.plugin(driver.open).ended).rejects.toThrow('No NVIDIA driver was found.');
});

test('without it the plugin says so and waits, and a late driver is noticed', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  driver.missing = 'No NVIDIA driver was found.';
  const plugin = node.plugin(driver.open, { failOnInitError: false });
  await expect
    .poll(() => plugin.lines)
    .toContain('Waiting for the NVIDIA driver. No NVIDIA driver was found.');
  driver.missing = null;
  await node.kubelet.until(GPU, healthy(2));
});

test('a driver without a GPU registers nothing until one is there', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(0);
  const plugin = node.plugin(driver.open);
  await expect.poll(() => plugin.lines).toContain('The NVIDIA driver shows no GPU; waiting for one');
  expect(node.kubelet.devices(GPU)).toEqual([]);
  driver.records = new TwinDriver(1).records;
  await node.kubelet.until(GPU, healthy(1));
});

test('a driver that goes while the plugin runs is missed at once by its events, long before the next look', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const plugin = node.pluginUnder(driver.open, node.settings(), { lookMs: 600_000 });
  await node.kubelet.until(GPU, healthy(2));
  await expect.poll(() => driver.streams).toBeGreaterThan(0);
  driver.records = driver.records.slice(0, 1);
  driver.breakStreams('the NVIDIA kernel module is not loaded.');
  await node.kubelet.until(GPU, healthy(1));
  expect(plugin.lines).toContain(
    'No GPU events: the NVIDIA kernel module is not loaded; opening the stream again',
  );
});
