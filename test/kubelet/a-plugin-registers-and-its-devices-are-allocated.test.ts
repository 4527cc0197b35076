import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { PodResourcesClient, readCheckpoint } from '../../src/kubelet/index.ts';
import { asksFor, healthy, RESOURCE, startKubelet, startPlugin, things } from './support.ts';

it('gives a pod the devices that the plugin prefers, with its environment', async () => {
  const kubelet = await startKubelet();
  const plugin = await startPlugin(kubelet);
  await kubelet.until(RESOURCE, healthy(8));
  expect([plugin.registrations, plugin.connected]).toEqual([1, true]);

  const pod = await kubelet.admit({ podName: 'one', containers: [asksFor(2)] });
  expect(pod.containers[0]).toMatchObject({
    state: 'running',
    deviceIds: { [RESOURCE]: expect.arrayContaining(['thing-6', 'thing-7']) as string[] },
  });
  expect(pod.containers[0]?.env['THINGS']?.split(',').sort()).toEqual(['thing-6', 'thing-7']);
});

it('writes the allocation into the checkpoint and tells it over PodResources', async () => {
  const kubelet = await startKubelet();
  await startPlugin(kubelet, { devices: things(4, { numaNodes: [0, 1] }) });
  await kubelet.until(RESOURCE, healthy(4));
  const pod = await kubelet.admit({ podName: 'one', namespace: 'work', containers: [asksFor(1)] });

  const checkpoint = await readCheckpoint(kubelet.paths.checkpoint);
  expect(checkpoint.registered.get(RESOURCE)).toHaveLength(4);
  expect(checkpoint.podDevices).toMatchObject([
    { podUid: pod.uid, containerName: 'main', resourceName: RESOURCE, deviceIds: ['thing-3'] },
  ]);
  expect([...(checkpoint.podDevices[0]?.devicesByNuma.keys() ?? [])]).toEqual([0, 1]);

  const client = new PodResourcesClient(kubelet.paths.podResourcesSocket);
  const [listed] = await client.list();
  client.close();
  expect(listed).toMatchObject({ name: 'one', namespace: 'work' });
  expect(listed?.containers[0]?.devices.map((row) => row.deviceIds)).toEqual([['thing-3'], ['thing-3']]);
});

it('serves a socket that only its owner may open, and takes it away when it stops', async () => {
  const kubelet = await startKubelet();
  const before = await readdir(kubelet.paths.devicePlugins);
  const umask = process.umask(0);
  const plugin = await startPlugin(kubelet).finally(() => process.umask(umask));
  expect((await stat(join(kubelet.paths.devicePlugins, 'thing.sock'))).mode & 0o777).toBe(0o600);
  await plugin.stop();
  const after = await readdir(kubelet.paths.devicePlugins);
  expect(after.filter((name) => !name.includes('kubelet_internal_checkpoint'))).toEqual(before);
});

it('refuses a resource name and a version that the kubelet would refuse', async () => {
  const kubelet = await startKubelet();
  const warnings: string[] = [];
  await startPlugin(kubelet, {
    resourceName: 'no-domain',
    log: { debug: () => {}, info: () => {}, warn: (_fields, message) => warnings.push(message) },
  });
  expect(warnings.join()).toContain('the ResourceName "no-domain" is invalid');
});
