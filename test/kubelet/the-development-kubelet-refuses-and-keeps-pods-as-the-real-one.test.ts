import { writeFile } from 'node:fs/promises';

import { expect, it } from 'vitest';

import {
  DevelopmentKubelet,
  type KubeletEvent,
  KubeletPanicError,
  PodResourcesClient,
  readCheckpoint,
} from '../../src/kubelet/index.ts';
import {
  answer,
  asksFor,
  handlers,
  healthy,
  RESOURCE,
  startKubelet,
  startPlugin,
  things,
} from './support.ts';

it('refuses what was never registered, and what has no healthy device', async () => {
  const kubelet = await startKubelet();
  await expect(kubelet.admit({ podName: 'one', containers: [asksFor(1)] })).rejects.toThrow(
    `Allocate failed due to cannot allocate unregistered device ${RESOURCE}, which is unexpected`,
  );
  const plugin = await startPlugin(kubelet);
  await kubelet.until(RESOURCE, healthy(8));
  await plugin.stop();
  await kubelet.until(RESOURCE, healthy(0));
  expect([kubelet.capacity(RESOURCE), kubelet.allocatable(RESOURCE)]).toEqual([8, 0]);
  await expect(kubelet.admit({ podName: 'two', containers: [asksFor(1)] })).rejects.toMatchObject({
    reason: 'UnexpectedAdmissionError',
    message: `Allocate failed due to no healthy devices present; cannot allocate unhealthy devices ${RESOURCE}, which is unexpected`,
  });
});

it("gives an init container's devices to the next one, and asks for the rest with them included", async () => {
  const kubelet = await startKubelet();
  const asked: unknown[] = [];
  await startPlugin(kubelet, {
    handlers: handlers({
      preferredAllocation: (containers) => {
        asked.push(...containers.map(({ mustInclude, size }) => ({ mustInclude, size })));
        return handlers().preferredAllocation(containers);
      },
    }),
  });
  await kubelet.until(RESOURCE, healthy(8));
  const pod = await kubelet.admit({
    podName: 'one',
    containers: [asksFor(2), { ...asksFor(1), name: 'prepare', init: true }],
  });
  expect(asked).toEqual([
    { mustInclude: [], size: 1 },
    { mustInclude: ['thing-7'], size: 2 },
  ]);
  const [main, prepare] = pod.containers;
  expect(prepare).toMatchObject({ state: 'finished', deviceIds: { [RESOURCE]: ['thing-7'] } });
  expect(main?.deviceIds[RESOURCE]).toEqual(['thing-7', 'thing-6']);

  // The checkpoint knows both, PodResources leaves the finished one out.
  const checkpoint = await readCheckpoint(kubelet.paths.checkpoint);
  expect(checkpoint.podDevices.map((entry) => entry.containerName).sort()).toEqual(['main', 'prepare']);
  const client = new PodResourcesClient(kubelet.paths.podResourcesSocket);
  expect((await client.list())[0]?.containers.map(({ name }) => name)).toEqual(['main']);
  client.close();
});

it('keeps a running pod over its restart without the plugin, but not one with a finished init container', async () => {
  const kubelet = await startKubelet();
  const plugin = await startPlugin(kubelet);
  await kubelet.until(RESOURCE, healthy(8));
  const plain = await kubelet.admit({ podName: 'plain', containers: [asksFor(1)] });
  await kubelet.admit({
    podName: 'prepared',
    containers: [{ ...asksFor(1), name: 'prepare', init: true }, asksFor(1)],
  });
  await plugin.stop();
  const refused: KubeletEvent[] = [];
  kubelet.on((event) => {
    if (event.type === 'refused') refused.push(event);
  });
  await kubelet.restart({ readmitAfterMs: 0 });
  expect(kubelet.pods()).toEqual([plain]);
  expect(refused).toMatchObject([{ podName: 'prepared' }]);
  expect(kubelet.capacity(RESOURCE)).toBe(0);
});

it('replays the recorded answer after a reboot, once the plugin has registered', async () => {
  const kubelet = await startKubelet();
  let boot = 0;
  await startPlugin(kubelet, {
    handlers: handlers({
      allocate: (containers) => containers.map(() => answer({ BOOT: String((boot += 1)) })),
    }),
  });
  await kubelet.until(RESOURCE, healthy(8));
  await kubelet.admit({ podName: 'one', containers: [asksFor(1)] });
  await kubelet.restart({ reboot: true });
  expect(kubelet.pods()[0]?.containers[0]).toMatchObject({ state: 'running', env: { BOOT: '1' } });
});

it('refuses a pod at re-admission whose device turned unhealthy meanwhile', async () => {
  const kubelet = await startKubelet();
  const plugin = await startPlugin(kubelet);
  await kubelet.until(RESOURCE, healthy(8));
  await kubelet.admit({ podName: 'one', containers: [asksFor(1)] });
  plugin.update(things(8).map((device) => ({ ...device, healthy: device.id !== 'thing-7' })));
  const messages: string[] = [];
  kubelet.on((event) => {
    if (event.type === 'refused') messages.push(event.message);
  });
  await kubelet.restart({ reboot: true });
  expect(messages).toEqual([
    `Allocate failed due to previously allocated devices are no longer healthy; cannot allocate unhealthy devices ${RESOURCE}, which is unexpected`,
  ]);
});

it('keeps a container waiting that PreStartContainer vetoes, and starts it once the veto is lifted', async () => {
  const kubelet = await startKubelet();
  let veto = true;
  await startPlugin(kubelet, {
    handlers: handlers({
      preStartRequired: true,
      preStartContainer: (ids) => {
        if (veto) throw new Error(`${ids.join()} was replaced.`);
      },
    }),
  });
  await kubelet.until(RESOURCE, healthy(8));
  const pod = await kubelet.admit({ podName: 'one', containers: [asksFor(1)] });
  expect(pod.containers[0]).toMatchObject({
    state: 'waiting',
    message:
      'CreateContainerConfigError: device plugin PreStartContainer rpc failed with err: rpc error: code = Unknown desc = thing-7 was replaced.',
  });
  veto = false;
  const again = await kubelet.restartContainer(pod.uid, 'main');
  expect(again.containers[0]).toMatchObject({ state: 'running', env: { THINGS: 'thing-7' } });
});

it('says where a real kubelet would have crashed: an id that leaves the list during Allocate', async () => {
  const kubelet = await startKubelet();
  const plugin = await startPlugin(kubelet, {
    handlers: handlers({
      allocate: async (containers) => {
        plugin.update(things(2));
        await kubelet.until(RESOURCE, healthy(2));
        return handlers().allocate(containers);
      },
    }),
  });
  await kubelet.until(RESOURCE, healthy(8));
  const refused: unknown = await kubelet
    .admit({ podName: 'one', containers: [asksFor(1)] })
    .catch((error: unknown) => error);
  expect((refused as Error).cause).toBeInstanceOf(KubeletPanicError);
});

it('tells of an ended pod in the checkpoint only after a List and the list message that follows it', async () => {
  const kubelet = await startKubelet();
  const plugin = await startPlugin(kubelet);
  await kubelet.until(RESOURCE, healthy(8));
  const pod = await kubelet.admit({ podName: 'one', containers: [asksFor(1)] });
  kubelet.deletePod(pod.uid);
  const resent = async (): Promise<number> => {
    const message = new Promise<void>((resolve) => {
      const off = kubelet.on((event) => {
        if (event.type !== 'list') return;
        off();
        resolve();
      });
    });
    plugin.resend();
    await message;
    return (await readCheckpoint(kubelet.paths.checkpoint)).podDevices.length;
  };
  expect(await resent()).toBe(1);
  const client = new PodResourcesClient(kubelet.paths.podResourcesSocket);
  expect(await client.list()).toEqual([]);
  client.close();
  expect(await resent()).toBe(0);
});

it('ignores a broken checkpoint, and refuses a folder in which a kubelet runs', async () => {
  const kubelet = await startKubelet();
  await startPlugin(kubelet);
  await kubelet.until(RESOURCE, healthy(8));
  await kubelet.kill();
  await writeFile(kubelet.paths.checkpoint, '{');
  await kubelet.restart();
  await kubelet.until(RESOURCE, healthy(8));
  const directory = kubelet.paths.devicePlugins.replace(/\/device-plugins$/, '');
  await expect(DevelopmentKubelet.start({ directory })).rejects.toThrow('a kubelet is listening on');
});
