import { expect, onTestFinished, test } from 'vitest';

import { nvmlDriver } from '../../src/device-plugin/index.ts';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { Nvml } from '../../src/nvml/index.ts';
import { GPU, healthy, Node, podWith } from './support.ts';

async function startedMock(scenario: string): Promise<Mock> {
  const mock = await startMock(scenario);
  onTestFinished(() => mock.close());
  return mock;
}

test('eight GPUs register, a pod gets two, one dies by Xid 79 and falls off the bus, and returns', async () => {
  const mock = await startedMock('h100x8');
  const node = await Node.start();
  const plugin = node.plugin(
    nvmlDriver(() => Nvml.open({ libraryPath: mock.libraryPath })),
    {},
  );
  const devices = await node.kubelet.until(GPU, healthy(8));
  const ids = devices.map((device) => device.id);
  expect(ids[0]).toMatch(/^GPU-[0-9a-f-]{36}$/);
  const pod = await node.kubelet.admit(podWith(2));
  expect(pod.containers[0]?.env).toEqual({ NVIDIA_VISIBLE_DEVICES: `${ids[0] ?? ''},${ids[1] ?? ''}` });
  const third = (list: readonly { id: string; healthy: boolean }[]): boolean | undefined =>
    list.find((device) => device.id === ids[3])?.healthy;
  await mock.xid(3, 79);
  await mock.lose(3);
  await node.kubelet.until(GPU, (list) => healthy(7)(list) && third(list) === false);
  await expect.poll(() => plugin.lines.some((line) => line.includes('-> lost'))).toBe(true);
  await mock.restore(3);
  await node.kubelet.until(GPU, healthy(8));
  expect(node.kubelet.pods().map((kept) => kept.uid)).toEqual([pod.uid]);
});

test('a GPU that hangs takes only itself out of the list', async () => {
  const mock = await startedMock('h100x8');
  const node = await Node.start();
  node.plugin(nvmlDriver(() => Nvml.open({ libraryPath: mock.libraryPath, deadlineMs: 100 })));
  await node.kubelet.until(GPU, healthy(8));
  await mock.hang('DeviceGetTemperature', 5);
  await mock.xid(5, 119);
  await node.kubelet.until(GPU, healthy(7));
  const pod = await node.kubelet.admit(podWith(7));
  expect(pod.containers[0]?.deviceIds[GPU]).toHaveLength(7);
  await mock.clear();
  await node.kubelet.until(GPU, healthy(8));
});
