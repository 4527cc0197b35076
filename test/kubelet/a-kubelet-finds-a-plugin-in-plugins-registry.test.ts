import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import type { DevicePluginEvent } from '../../src/kubelet/index.ts';
import { until } from '../support/wait-until.ts';
import { asksFor, healthy, newPlugin, RESOURCE, startKubelet, temporaryFolder } from './support.ts';

function waiting(kubelet: { paths: { pluginsRegistry: string; kubeletSocket: string } }): {
  plugin: ReturnType<typeof newPlugin>;
  events: DevicePluginEvent[];
} {
  const events: DevicePluginEvent[] = [];
  const plugin = newPlugin(kubelet.paths.kubeletSocket, {
    registration: 'watcher',
    socketPath: join(kubelet.paths.pluginsRegistry, 'thing.sock'),
    observe: (event) => events.push(event),
  });
  return { plugin, events };
}

it('is found by a kubelet that runs, and its devices are allocated', async () => {
  const kubelet = await startKubelet({ pluginsRegistry: true });
  const { plugin, events } = waiting(kubelet);
  await plugin.start();
  await kubelet.until(RESOURCE, healthy(8));
  const pod = await kubelet.admit({ podName: 'one', containers: [asksFor(2)] });
  expect(pod.containers[0]?.deviceIds[RESOURCE]).toHaveLength(2);
  expect(events[0]).toEqual({ type: 'registered', resource: RESOURCE, newKubelet: false });
  expect(plugin.registrations).toBe(1);
});

it('waits for a kubelet that starts later, which finds it before it admits a pod', async () => {
  const directory = await temporaryFolder();
  const paths = {
    pluginsRegistry: join(directory, 'plugins_registry'),
    kubeletSocket: join(directory, 'device-plugins/kubelet.sock'),
  };
  await mkdir(paths.pluginsRegistry);
  const { plugin } = waiting({ paths });
  await plugin.start();
  const kubelet = await startKubelet({ directory, pluginsRegistry: true });
  await kubelet.until(RESOURCE, healthy(8), { timeoutMs: 1_000 });
});

it('keeps its socket over a restart of the kubelet, which asks again by itself', async () => {
  const kubelet = await startKubelet({ pluginsRegistry: true });
  const { plugin, events } = waiting(kubelet);
  await plugin.start();
  await kubelet.until(RESOURCE, healthy(8));
  const pod = await kubelet.admit({ podName: 'one', containers: [asksFor(2)] });
  await kubelet.restart();
  await kubelet.until(RESOURCE, healthy(8));
  expect(kubelet.pods()).toEqual([pod]);
  await until(() => plugin.registrations === 2);
  expect(events.filter(({ type }) => type === 'registered').at(-1)).toMatchObject({ newKubelet: true });
});

it('appears anew when a kubelet that runs on has ended the stream', async () => {
  const kubelet = await startKubelet({ pluginsRegistry: true });
  const other = newPlugin(kubelet.kubeletSocket);
  await other.start();
  await kubelet.until(RESOURCE, healthy(8));
  const { plugin, events } = waiting(kubelet);
  await plugin.start();
  await until(() => plugin.connected);
  // The kubelet drops the newer plugin when the older one leaves.
  await other.stop();
  await kubelet.until(RESOURCE, healthy(0));
  await kubelet.until(RESOURCE, healthy(8));
  expect(events).toContainEqual({ type: 'unregistered', resource: RESOURCE, why: 'stream-ended' });
  expect(plugin.registrations).toBe(2);
});

it('takes its devices away when the plugin stops', async () => {
  const kubelet = await startKubelet({ pluginsRegistry: true });
  const { plugin } = waiting(kubelet);
  await plugin.start();
  await kubelet.until(RESOURCE, healthy(8));
  await plugin.stop();
  await kubelet.until(RESOURCE, healthy(0));
});
