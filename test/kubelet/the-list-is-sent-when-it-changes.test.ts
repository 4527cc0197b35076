import { expect, it } from 'vitest';

import { asksFor, healthy, RESOURCE, startKubelet, startPlugin, things } from './support.ts';

it('takes an unhealthy device out of the allocatable ones and brings it back', async () => {
  const kubelet = await startKubelet();
  const plugin = await startPlugin(kubelet);
  await kubelet.until(RESOURCE, healthy(8));
  plugin.update(things(8).map((device) => ({ ...device, healthy: device.id !== 'thing-3' })));
  await kubelet.until(RESOURCE, healthy(7));
  expect([kubelet.capacity(RESOURCE), kubelet.allocatable(RESOURCE)]).toEqual([8, 7]);
  plugin.update(things(8));
  await kubelet.until(RESOURCE, healthy(8));
});

it('sends no unchanged list unless it is asked to', async () => {
  const kubelet = await startKubelet();
  const plugin = await startPlugin(kubelet);
  await kubelet.until(RESOURCE, healthy(8));
  const lists: number[] = [];
  const second = new Promise<void>((resolve) => {
    kubelet.on((event) => {
      if (event.type !== 'list') return;
      lists.push(event.devices.length);
      if (lists.length === 2) resolve();
    });
  });
  plugin.update(things(8));
  plugin.resend();
  plugin.update(things(9));
  await second;
  expect(lists).toEqual([8, 9]);
});

it('frees what a deleted pod held', async () => {
  const kubelet = await startKubelet();
  await startPlugin(kubelet, { devices: things(2) });
  await kubelet.until(RESOURCE, healthy(2));
  const pod = await kubelet.admit({ podName: 'one', containers: [asksFor(2)] });
  await expect(kubelet.admit({ podName: 'two', containers: [asksFor(1)] })).rejects.toThrow(
    'requested number of devices unavailable for example.com/thing. Requested: 1, Available: 0',
  );
  kubelet.deletePod(pod.uid);
  const next = await kubelet.admit({ podName: 'three', containers: [asksFor(2)] });
  expect(next.containers[0]?.deviceIds[RESOURCE]).toHaveLength(2);
});

it('carries 8,000 devices, and a preferred allocation among them', async () => {
  const devices = things(8_000).map(({ id }) => ({
    id: `${id}-${'x'.repeat(63 - id.length - 1)}`,
    healthy: true,
    numaNodes: [0],
  }));
  const kubelet = await startKubelet();
  await startPlugin(kubelet, { devices });
  await kubelet.until(RESOURCE, healthy(8_000));
  const pod = await kubelet.admit({ podName: 'one', containers: [asksFor(3)] });
  expect(pod.containers[0]?.deviceIds[RESOURCE]).toHaveLength(3);
});
