import { expect, onTestFinished, test } from 'vitest';

import { nvmlDriver, type NvmlDriverOptions, type Pace } from '../../src/device-plugin/index.ts';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { Nvml } from '../../src/nvml/index.ts';
import { GPU, healthy, listIs, Node, type RunningPlugin } from './support.ts';
import { gpuRecord, migRecord, TwinDriver } from './twin.ts';

const SMALL = 'nvidia.com/mig-1g.10gb';
const LARGE = 'nvidia.com/mig-3g.40gb';
/** NVML_ERROR_GPU_IS_LOST. */
const LOST = 15;

async function startedMock(scenario: string): Promise<Mock> {
  const mock = await startMock(scenario);
  onTestFinished(() => mock.close());
  return mock;
}

function onMock(
  node: Node,
  mock: Mock,
  pace: Partial<Pace> = {},
  options: NvmlDriverOptions = {},
): RunningPlugin {
  const driver = nvmlDriver(() => Nvml.open({ libraryPath: mock.libraryPath }), options);
  return node.pluginUnder(driver, node.settings({ migStrategy: 'mixed' }), pace);
}

test('a GPU that is cut anew offers its new devices, once the old ones are free', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  driver.records = [gpuRecord(0, { migs: [migRecord(0, 0), migRecord(0, 1)] })];
  node.plugin(driver.open, { migStrategy: 'mixed' });
  await node.kubelet.until(SMALL, healthy(2));
  const pod = await node.kubelet.admit({
    podName: 'pod',
    containers: [{ name: 'main', resources: { [SMALL]: 1 } }],
  });
  // The pod's program has ended, so the driver lets the device be taken away; the pod holds it still.
  driver.records = [gpuRecord(0, { migs: [migRecord(0, 0, '3g.40gb', 'b')] })];
  await node.kubelet.until(LARGE, listIs({ 'MIG-b0-0': true }));
  await node.kubelet.until(SMALL, listIs({ 'MIG-a0-0': false }));
  node.kubelet.deletePod(pod.uid);
  await node.kubelet.until(SMALL, (devices) => devices.length === 0);
});

test('MIG mode that is switched on under a pod with the whole GPU offers no part of it', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  node.plugin(driver.open, { migStrategy: 'mixed' });
  await node.kubelet.until(GPU, healthy(1));
  const pod = await node.kubelet.admit({
    podName: 'pod',
    containers: [{ name: 'main', resources: { [GPU]: 1 } }],
  });
  driver.records = [gpuRecord(0, { migs: [migRecord(0, 0), migRecord(0, 1)] })];
  await node.kubelet.until(SMALL, listIs({ 'MIG-a0-0': false, 'MIG-a0-1': false }));
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true }));
  node.kubelet.deletePod(pod.uid);
  await node.kubelet.until(SMALL, healthy(2));
  await node.kubelet.until(GPU, (devices) => devices.length === 0);
});

test('a GPU that is added is offered, one that is taken away stays as Unhealthy', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  driver.records = [...driver.records, gpuRecord(2)];
  await node.kubelet.until(GPU, healthy(3));
  driver.lose('GPU-a0');
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': false, 'GPU-a1': true, 'GPU-a2': true }));
});

test('MIG devices that are made and taken away on a driver come and go', async () => {
  const node = await Node.start();
  const mock = await startedMock('a100x8-mig');
  onMock(node, mock);
  await node.kubelet.until(SMALL, healthy(7));
  const slot = await mock.createMigDevice(0, '1g.10gb');
  await node.kubelet.until(SMALL, healthy(8));
  await mock.removeMigDevice(0, slot);
  await node.kubelet.until(SMALL, (devices) => devices.length === 7);
});

test('a GPU that is cut anew is looked at when the driver says so, not when it is time', async () => {
  const node = await Node.start();
  const mock = await startedMock('a100x8-mig');
  onMock(node, mock, { lookMs: 600_000 });
  await node.kubelet.until(SMALL, healthy(7));
  await mock.createMigDevice(0, '1g.10gb');
  await node.kubelet.until(SMALL, healthy(8));
});

test('other UUIDs, and a GPU that leaves and returns, are noticed though nobody looks by time', async () => {
  const node = await Node.start();
  const mock = await startedMock('h100x8');
  onMock(node, mock, { lookMs: 600_000, checkupMs: 600_000 }, { watchMs: 20 });
  await node.kubelet.until(GPU, healthy(8));
  const uuids = await mock.changeUuids();
  const areNew = (devices: readonly { id: string; healthy: boolean }[]) =>
    devices.filter(({ healthy: isHealthy }) => isHealthy).every(({ id }) => uuids.includes(id));
  await node.kubelet.until(GPU, (devices) => areNew(devices) && healthy(8)(devices));
  await mock.setReturn('DeviceGetUUID', 3, LOST);
  await node.kubelet.until(GPU, healthy(7));
  await mock.clear();
  await node.kubelet.until(GPU, healthy(8));
});

test('a GPU that is out is looked for soon, however seldom the plugin looks when all are well', async () => {
  const node = await Node.start();
  const mock = await startedMock('h100x8');
  onMock(node, mock, { lookMs: 600_000 });
  await node.kubelet.until(GPU, healthy(8));
  await mock.lose(3);
  await node.kubelet.until(GPU, healthy(7));
  await mock.restore(3);
  await node.kubelet.until(GPU, healthy(8));
});

test('one GPU that hangs at start keeps no other out of the first list, and comes when it answers', async () => {
  const node = await Node.start();
  const mock = await startedMock('h100x8');
  await mock.hang('DeviceGetHandleByIndex_v2', 5);
  const plugin = onMock(node, mock);
  await node.kubelet.until(GPU, healthy(7));
  await mock.clear();
  await node.kubelet.until(GPU, healthy(8));
  expect(plugin.lines.filter((line) => line.includes('-> lost'))).toEqual([]);
});

test('a GPU that hangs later is served as it was known, and others that come meanwhile are noticed', async () => {
  const node = await Node.start();
  const mock = await startedMock('a100x8-mig');
  onMock(node, mock);
  await node.kubelet.until(SMALL, healthy(7));
  await mock.hang('DeviceGetMigMode', 0);
  await mock.createMigDevice(1, '1g.10gb').catch(() => mock.removeMigDevice(1, 3));
  await node.kubelet.until(SMALL, (devices) => devices.length !== 7);
  expect(node.kubelet.devices(SMALL).filter((device) => device.healthy).length).toBeGreaterThanOrEqual(6);
  await mock.clear();
});
