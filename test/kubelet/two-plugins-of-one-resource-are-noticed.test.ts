import { rename, unlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import type { DevicePluginEvent } from '../../src/kubelet/index.ts';
import { until } from '../support/wait-until.ts';
import { asksFor, healthy, newPlugin, RESOURCE, startKubelet, things } from './support.ts';

type Line = { readonly level: 'debug' | 'info' | 'warn'; readonly message: string };

function watched(): { events: DevicePluginEvent[]; lines: Line[]; options: Parameters<typeof newPlugin>[1] } {
  const events: DevicePluginEvent[] = [];
  const lines: Line[] = [];
  const log = (level: Line['level']) => (_fields: object, message: string) => lines.push({ level, message });
  const options = {
    observe: (event: DevicePluginEvent) => events.push(event),
    log: { debug: log('debug'), info: log('info'), warn: log('warn') },
  };
  return { events, lines, options };
}

function rivals(events: readonly DevicePluginEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'rival' ? [event.evidence] : []));
}

it('by an id in Allocate that is none of ours, told once in the log', async () => {
  const kubelet = await startKubelet();
  const { events, lines, options } = watched();
  const ours = newPlugin(kubelet.kubeletSocket, options);
  await ours.start();
  await kubelet.until(RESOURCE, healthy(8));
  const theirs = newPlugin(kubelet.kubeletSocket, {
    socketPath: join(kubelet.paths.devicePlugins, 'theirs.sock'),
    devices: things(4).map((device) => ({ ...device, id: `their-${device.id}` })),
  });
  await theirs.start();
  await kubelet.until(RESOURCE, healthy(4));
  // The kubelet has their list, and our list message makes it call us for what is not ours.
  const { DevicePluginClient } = await import('../../src/kubelet/gen/v1beta1/deviceplugin.ts');
  const { credentials } = await import('@grpc/grpc-js');
  const client = new DevicePluginClient(
    `unix:${join(kubelet.paths.devicePlugins, 'thing.sock')}`,
    credentials.createInsecure(),
  );
  onTestFinished(() => {
    client.close();
  });
  for (let call = 0; call < 3; call += 1) {
    await new Promise((resolve) => {
      client.allocate({ containerRequests: [{ devicesIds: ['their-thing-0'] }] }, resolve);
    });
  }
  expect(rivals(events)).toEqual(
    Array.from({ length: 3 }, () => 'the kubelet asks for "their-thing-0", which is none of ours'),
  );
  expect(lines.filter(({ level }) => level === 'warn')).toEqual([
    {
      level: 'warn',
      message: `Another plugin seems to serve ${RESOURCE} on this node: the kubelet asks for "their-thing-0", which is none of ours. Stop one of the two`,
    },
  ]);
});

it('by a stream that the kubelet ended although it runs on', async () => {
  const kubelet = await startKubelet();
  const { events, options } = watched();
  const theirs = newPlugin(kubelet.kubeletSocket, {
    socketPath: join(kubelet.paths.devicePlugins, 'theirs.sock'),
  });
  await theirs.start();
  await kubelet.until(RESOURCE, healthy(8));
  const ours = newPlugin(kubelet.kubeletSocket, options);
  await ours.start();
  await theirs.stop();
  await until(() => ours.registrations === 2);
  expect(rivals(events)).toEqual([
    'the kubelet ended our stream and runs on, as when another plugin comes or goes',
  ]);
});

it('by a socket that another process put in place of ours', async () => {
  const kubelet = await startKubelet();
  const { events, options } = watched();
  const ours = newPlugin(kubelet.kubeletSocket, options);
  await ours.start();
  await kubelet.until(RESOURCE, healthy(8));
  const path = join(kubelet.paths.devicePlugins, 'thing.sock');
  const thief = createServer();
  await new Promise<void>((resolve) => thief.listen(`${path}.theirs`, resolve));
  onTestFinished(() => {
    thief.close();
  });
  await rename(`${path}.theirs`, path);
  await until(() => rivals(events).length > 0);
  expect(rivals(events)[0]).toBe(`${path} was replaced by another process`);
  await unlink(path);
  await kubelet.until(RESOURCE, healthy(8));
});

it('but a restart of the kubelet is none', async () => {
  const kubelet = await startKubelet();
  const { events, options } = watched();
  const ours = newPlugin(kubelet.kubeletSocket, options);
  await ours.start();
  await kubelet.until(RESOURCE, healthy(8));
  await kubelet.admit({ podName: 'one', containers: [asksFor(1)] });
  for (let restart = 0; restart < 5; restart += 1) {
    await kubelet.restart({ readmitAfterMs: 0 });
    await kubelet.until(RESOURCE, healthy(8));
  }
  expect(rivals(events)).toEqual([]);
  const registered = events.filter((event) => event.type === 'registered');
  expect(registered.map(({ newKubelet }) => newKubelet)).toEqual([false, true, true, true, true, true]);
});
