import { expect, onTestFinished, test } from 'vitest';

import { nvmlDriver, type OpenDriver, type Settings } from '../../src/device-plugin/index.ts';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { Nvml } from '../../src/nvml/index.ts';
import { GPU, healthy, listIs, Node, podWith } from './support.ts';
import { gpuRecord, migRecord, ill, TwinDriver } from './twin.ts';

async function driverOf(scenario: string): Promise<{ readonly mock: Mock; readonly open: OpenDriver }> {
  const mock = await startMock(scenario);
  onTestFinished(() => mock.close());
  return { mock, open: nvmlDriver(() => Nvml.open({ libraryPath: mock.libraryPath })) };
}

function shared(
  resources: Settings['sharing']['resources'],
  strategy: Settings['sharing']['strategy'] = 'time-slicing',
): Pick<Settings, 'sharing'> {
  return { sharing: { strategy, renameByDefault: false, failRequestsGreaterThanOne: true, resources } };
}

const SHARED_GPUS = { name: GPU, rename: null, devices: 'all', replicas: 2 } as const;

test('under mixed every profile is a resource, and a pod gets the MIG device that it is told', async () => {
  const node = await Node.start();
  const { open } = await driverOf('a100x8-mig');
  node.plugin(open, { migStrategy: 'mixed' });
  await node.kubelet.until('nvidia.com/mig-1g.10gb', healthy(7));
  await node.kubelet.until('nvidia.com/mig-2g.20gb', healthy(3));
  await node.kubelet.until('nvidia.com/mig-3g.40gb', healthy(10));
  const [large] = await node.kubelet.until('nvidia.com/mig-7g.80gb', healthy(1));
  expect(node.kubelet.devices(GPU)).toEqual([]);
  const pod = await node.kubelet.admit({
    podName: 'pod',
    containers: [{ name: 'main', resources: { 'nvidia.com/mig-7g.80gb': 1 } }],
  });
  expect(large?.id).toMatch(/^MIG-[0-9a-f-]{36}$/);
  expect(pod.containers[0]?.env).toEqual({ NVIDIA_VISIBLE_DEVICES: large?.id });
});

test('by number a MIG device is its GPU and its index, with the holes that there are', async () => {
  const node = await Node.start();
  const { open } = await driverOf('a100x8-mig');
  node.plugin(open, { migStrategy: 'mixed', checkpointDeviceIdStrategy: 'index' });
  const devices = await node.kubelet.until('nvidia.com/mig-1g.10gb', healthy(7));
  expect(devices.map(({ id }) => id)).toEqual(['0:0', '0:1', '0:2', '0:4', '0:5', '0:6', '1:3']);
});

test('without a MIG strategy each GPU is offered whole', async () => {
  const node = await Node.start();
  const { open } = await driverOf('a100x8-mig');
  node.plugin(open);
  await node.kubelet.until(GPU, healthy(8));
});

test('under single MIG devices of one kind are nvidia.com/gpu, and a GPU that is not cut hides no other', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(3);
  driver.records = [
    gpuRecord(0, { migs: [migRecord(0, 0), migRecord(0, 2)] }),
    gpuRecord(1, { migs: [] }),
    gpuRecord(2, { migs: [migRecord(2, 1)] }),
  ];
  node.plugin(driver.open, { migStrategy: 'single' });
  await node.kubelet.until(GPU, listIs({ 'MIG-a0-0': true, 'MIG-a0-2': true, 'MIG-a2-1': true }));
});

test('single refuses MIG devices of several kinds, as NVIDIA does, and says which there are', async () => {
  const node = await Node.start();
  const { open } = await driverOf('a100x8-mig');
  await expect(node.plugin(open, { migStrategy: 'single' }).ended).rejects.toThrow(
    'MIG strategy single wants MIG devices of one kind: there are 1g.10gb, 2g.20gb, 7g.80gb, 3g.40gb.',
  );
});

test('single refuses MIG mode on some GPUs only; without failOnInitError it waits until that is over', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  driver.records = [gpuRecord(0, { migs: [migRecord(0, 0)] }), gpuRecord(1)];
  const plugin = node.plugin(driver.open, { migStrategy: 'single', failOnInitError: false });
  await expect
    .poll(() => plugin.lines.join('\n'))
    .toContain('it is on for GPU 0 and off for GPU 1. Switch it on or off for all');
  driver.records = [gpuRecord(0, { migs: [migRecord(0, 0)] }), gpuRecord(1, { migs: [migRecord(1, 0)] })];
  await node.kubelet.until(GPU, listIs({ 'MIG-a0-0': true, 'MIG-a1-0': true }));
});

test('a part of a GPU instance has a resource of its own, where NVIDIA’s plugin does not start', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  driver.records = [gpuRecord(0, { migs: [migRecord(0, 0, '1c.2g.20gb'), migRecord(0, 1, '1g.10gb+me')] })];
  node.plugin(driver.open, { migStrategy: 'mixed' });
  await node.kubelet.until('nvidia.com/mig-1c.2g.20gb', listIs({ 'MIG-a0-0': true }));
  await node.kubelet.until('nvidia.com/mig-1g.10gb.me', listIs({ 'MIG-a0-1': true }));
});

test('rules give GPUs and MIG devices resources by their names', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(3);
  driver.records = [
    gpuRecord(0, { name: 'NVIDIA A100-SXM4-80GB', migs: [migRecord(0, 0), migRecord(0, 1, '3g.40gb')] }),
    gpuRecord(1, { name: 'NVIDIA L40S' }),
    gpuRecord(2),
  ];
  const resources = {
    gpus: [
      { pattern: '*L40*', name: 'nvidia.com/l40' },
      { pattern: '*', name: GPU },
    ],
    migs: [{ pattern: '3g.*', name: 'nvidia.com/large' }],
  };
  node.plugin(driver.open, { migStrategy: 'mixed' }, { resources });
  await node.kubelet.until('nvidia.com/l40', listIs({ 'GPU-a1': true }));
  await node.kubelet.until('nvidia.com/large', listIs({ 'MIG-a0-1': true }));
  await node.kubelet.until('nvidia.com/mig-1g.10gb', listIs({ 'MIG-a0-0': true }));
  await node.kubelet.until(GPU, listIs({ 'GPU-a2': true }));
});

test('replicas share a GPU, a fault takes all of them out, and more than one a container is refused on request', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  node.plugin(driver.open, {}, shared([SHARED_GPUS]));
  await node.kubelet.until(GPU, healthy(4));
  await expect.poll(() => driver.streams).toBe(1);
  driver.probes.set('GPU-a1', ill('It needs a reset.'));
  driver.xid(1, 79);
  await node.kubelet.until(
    GPU,
    listIs({ 'GPU-a0::0': true, 'GPU-a0::1': true, 'GPU-a1::0': false, 'GPU-a1::1': false }),
  );
  const pod = (count: number): Parameters<typeof node.kubelet.admit>[0] => ({
    podName: `pod-${count}`,
    containers: [{ name: 'main', resources: { [GPU]: count } }],
  });
  await expect(node.kubelet.admit(pod(2))).rejects.toThrow(
    'invalid allocation request for "nvidia.com/gpu": invalid request: maximum request size for shared resources is 1; found 2',
  );
  const { containers } = await node.kubelet.admit(pod(1));
  expect(containers[0]?.env).toEqual({ NVIDIA_VISIBLE_DEVICES: 'GPU-a0' });
});

test('only the GPUs that are named are shared, under the name that is asked for', async () => {
  const node = await Node.start();
  const rename = 'nvidia.com/slices';
  const devices = ['0', 'GPU-a2'];
  node.plugin(new TwinDriver(4).open, {}, shared([{ ...SHARED_GPUS, rename, devices }]));
  await node.kubelet.until(GPU, listIs({ 'GPU-a1': true, 'GPU-a3': true }));
  const all = { 'GPU-a0::0': true, 'GPU-a0::1': true, 'GPU-a2::0': true, 'GPU-a2::1': true };
  await node.kubelet.until(rename, listIs(all));
});

test('MPS shares no MIG device', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  driver.records = [gpuRecord(0, { migs: [migRecord(0, 0)] })];
  const plugin = node.plugin(driver.open, { migStrategy: 'single' }, shared([SHARED_GPUS], 'mps'));
  await expect(plugin.ended).rejects.toThrow('MPS shares whole GPUs only');
});

test('a list that the kubelet would drop is refused before it is sent', async () => {
  const node = await Node.start();
  const many = shared([{ ...SHARED_GPUS, replicas: 200_000 }]);
  await expect(node.plugin(new TwinDriver(1).open, {}, many).ended).rejects.toThrow(
    'nvidia.com/gpu would have 200000 devices',
  );
});

test('a GPU of Windows’ subsystem for Linux is offered, without NUMA node and minor number', async () => {
  const node = await Node.start();
  const { open } = await driverOf('wsl');
  node.plugin(open);
  const [device] = await node.kubelet.until(GPU, healthy(1));
  expect(device?.numaNodes).toEqual([]);
});

test('in Windows’ subsystem for Linux one device stands for all GPUs, as a container opens all of them', async () => {
  const node = await Node.start();
  const mock = await startMock('wsl');
  onTestFinished(() => mock.close());
  node.plugin(nvmlDriver(() => Nvml.open({ libraryPath: mock.libraryPath }), { wsl: true }));
  await node.kubelet.until(GPU, listIs({ all: true }));
  const pod = await node.kubelet.admit(podWith(1));
  expect(pod.containers[0]?.env).toEqual({ NVIDIA_VISIBLE_DEVICES: 'all' });
});

test('64 GPUs are offered', async () => {
  const node = await Node.start();
  const { open } = await driverOf('x64');
  node.plugin(open, { checkpointDeviceIdStrategy: 'index' });
  const devices = await node.kubelet.until(GPU, healthy(64));
  expect(devices.map(({ id }) => id)).toEqual(Array.from({ length: 64 }, (_, index) => String(index)));
});
