import { mkdir, readdir, rename, symlink, unlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { until } from '../support/wait-until.ts';
import {
  asksFor,
  handlers,
  healthy,
  newPlugin,
  RESOURCE,
  startKubelet,
  startPlugin,
  temporaryFolder,
} from './support.ts';

it('is back after a kubelet restart, and the pod is kept without another Allocate', async () => {
  const kubelet = await startKubelet();
  let allocations = 0;
  const plugin = await startPlugin(kubelet, {
    handlers: handlers({
      allocate: (containers) => {
        allocations += 1;
        return handlers().allocate(containers);
      },
    }),
  });
  await kubelet.until(RESOURCE, healthy(8));
  const pod = await kubelet.admit({ podName: 'one', containers: [asksFor(2)] });
  await kubelet.restart();
  await kubelet.until(RESOURCE, healthy(8));
  expect(kubelet.pods()).toEqual([pod]);
  expect([plugin.registrations, allocations]).toEqual([2, 1]);
});

it('survives twenty restarts in a row with every device allocatable', async () => {
  const kubelet = await startKubelet();
  const plugin = await startPlugin(kubelet);
  for (let restart = 0; restart < 20; restart += 1) {
    await kubelet.restart({ readmitAfterMs: 0 });
    await kubelet.until(RESOURCE, healthy(8), { timeoutMs: 5_000 });
  }
  expect(plugin.registrations).toBe(21);
});

it('waits for a kubelet that is not there yet', async () => {
  const directory = await temporaryFolder();
  await mkdir(join(directory, 'device-plugins'));
  const plugin = newPlugin(join(directory, 'device-plugins/kubelet.sock'));
  await plugin.start();
  expect(plugin.registrations).toBe(0);
  const kubelet = await startKubelet({ directory });
  await kubelet.until(RESOURCE, healthy(8));
});

it('registers once somebody answers on a kubelet.sock that refused at first', async () => {
  const directory = await temporaryFolder();
  await mkdir(join(directory, 'device-plugins'));
  const socket = join(directory, 'device-plugins/kubelet.sock');
  const plugin = newPlugin(socket);
  await plugin.start();
  // A socket file that refuses, as between bind and listen, or as a killed kubelet leaves it.
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(`${socket}.made`, resolve));
  await rename(`${socket}.made`, socket);
  await new Promise((resolve) => silent.close(resolve));
  const kubelet = await startKubelet({ directory });
  await kubelet.until(RESOURCE, healthy(8));
});

it('serves and registers anew when its socket is removed', async () => {
  const kubelet = await startKubelet();
  const plugin = await startPlugin(kubelet);
  await kubelet.until(RESOURCE, healthy(8));
  await unlink(join(kubelet.paths.devicePlugins, 'thing.sock'));
  await until(() => plugin.registrations === 2 && plugin.connected);
  await kubelet.until(RESOURCE, healthy(8));
  expect(await readdir(kubelet.paths.devicePlugins)).toContain('thing.sock');
});

it('registers again, once, when the kubelet ends the stream and another plugin has left', async () => {
  const kubelet = await startKubelet();
  const first = await startPlugin(kubelet);
  await kubelet.until(RESOURCE, healthy(8));
  const second = newPlugin(kubelet.kubeletSocket, {
    socketPath: join(kubelet.paths.devicePlugins, 'other.sock'),
  });
  await second.start();
  // The kubelet drops the newer client when the older stream ends; the newer plugin has to come back by itself.
  await first.stop();
  await kubelet.until(RESOURCE, healthy(0));
  await kubelet.until(RESOURCE, healthy(8));
  expect(second.registrations).toBe(2);
});

it('never has two streams open: a kubelet.sock re-made under an open stream finds all devices', async () => {
  const kubelet = await startKubelet();
  const plugin = await startPlugin(kubelet);
  await kubelet.until(RESOURCE, healthy(8));
  // The same kubelet under a new file: its streams stay open, the plugin cannot know that.
  await rename(kubelet.kubeletSocket, `${kubelet.kubeletSocket}.moved`);
  await symlink(`${kubelet.kubeletSocket}.moved`, kubelet.kubeletSocket);
  await until(() => plugin.registrations === 2 && plugin.connected);
  await kubelet.until(RESOURCE, healthy(8));
  expect(plugin.registrations).toBe(2);
});
