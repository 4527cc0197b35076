import { createServer } from 'node:net';

import { describe, expect, test } from 'vitest';

import { until } from '../support/wait-until.ts';
import { httpGet, SeenPlugin } from './outside/support.ts';
import { GPU, healthy, Node, podWith } from './support.ts';
import { TwinDriver } from './twin.ts';

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as { port: number }).port);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe.each(['socket', 'watcher'] as const)('registered by the %s', (kubeletRegistration) => {
  async function twoPlugins(): Promise<{ node: Node; before: SeenPlugin; after: SeenPlugin; port: number }> {
    const node = await Node.start({ pluginsRegistry: true });
    const before = new SeenPlugin(node, new TwinDriver(4), { kubeletRegistration });
    await node.kubelet.until(GPU, healthy(4));
    await before.answers();
    const port = await freePort();
    const options = { kubeletRegistration, httpAddress: `127.0.0.1:${port}` };
    const after = new SeenPlugin(node, new TwinDriver(4), options);
    await until(() => after.plugin.lines.some((line) => line.includes('is served by another process')));
    return { node, before, after, port };
  }

  test('the new plugin is ready and waits; when the old one ends it serves, and no pod is touched', async () => {
    const { node, before, after, port } = await twoPlugins();
    const pod = await node.kubelet.admit(podWith(2));
    await until(() =>
      httpGet({ host: '127.0.0.1', port, path: '/readyz' }).then(
        ({ status }) => status === 200,
        () => false,
      ),
    );
    expect((await before.status()).resources).toMatchObject([{ registered: true, waits: false }]);
    expect(node.kubelet.allocatable(GPU)).toBe(4);
    await before.stop();
    await node.kubelet.until(GPU, healthy(4));
    // Only the socket of the status is left to take over.
    await after.answers();
    expect((await after.status()).resources).toMatchObject([
      { registered: true, waits: false, registrations: 1 },
    ]);
    expect(node.kubelet.pods().map(({ uid }) => uid)).toEqual([pod.uid]);
    await node.kubelet.admit(podWith(2, 'next'));
  });

  test('a plugin that waits and is told to end leaves the other alone', async () => {
    const { node, before, after } = await twoPlugins();
    await after.stop();
    expect(node.kubelet.allocatable(GPU)).toBe(4);
    await node.kubelet.admit(podWith(1));
    expect((await before.status()).resources).toMatchObject([{ registered: true, registrations: 1 }]);
  });
});

test('a kubelet that restarts meanwhile finds the plugin of before again', async () => {
  const node = await Node.start();
  const before = new SeenPlugin(node, new TwinDriver(4));
  await node.kubelet.until(GPU, healthy(4));
  await before.answers();
  const after = new SeenPlugin(node, new TwinDriver(4));
  await until(() => after.plugin.lines.some((line) => line.includes('is served by another process')));
  await node.kubelet.restart();
  await node.kubelet.until(GPU, healthy(4));
  expect((await before.status()).resources).toMatchObject([{ registered: true, registrations: 2 }]);
  await before.stop();
  await node.kubelet.until(GPU, healthy(4));
  await after.answers();
  expect((await after.status()).resources).toMatchObject([{ registered: true, registrations: 1 }]);
});
