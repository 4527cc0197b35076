import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { operationalVerdict } from '../../src/device-plugin/health/operational-policy.ts';
import type { GpuEvent, OperationalEvent } from '../../src/device-plugin/driver.ts';
import { GPU, healthy, listIs, Node } from './support.ts';
import { gpuRecord, ill, migRecord, TwinDriver, uuidOf } from './twin.ts';

function cut(gpu: number, parts: number): ReturnType<typeof gpuRecord> {
  return gpuRecord(gpu, { migs: Array.from({ length: parts }, (_, index) => migRecord(gpu, index)) });
}

test('an Xid that names a MIG device takes out that one and all its replicas, and none beside it', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  driver.records = [cut(0, 2), cut(1, 1)];
  const resources = [{ name: GPU, rename: null, devices: 'all' as const, replicas: 2 }];
  const sharing = { strategy: 'time-slicing' as const, renameByDefault: false, resources };
  const options = { migStrategy: 'single' as const, checkpointDeviceIdStrategy: 'index' as const };
  node.plugin(driver.open, options, { sharing: { ...sharing, failRequestsGreaterThanOne: false } });
  await node.kubelet.until(GPU, healthy(6));
  await expect.poll(() => driver.streams).toBe(1);
  driver.xid(0, 95, migRecord(0, 1));
  const out = { '0:0::0': true, '0:0::1': true, '0:1::0': false, '0:1::1': false };
  await node.kubelet.until(GPU, listIs({ ...out, '1:0::0': true, '1:0::1': true }));
  await node.kubelet.until(GPU, healthy(6));
});

test('a faulty MIG device stays out over a restart, and its fault goes with it when the GPU is cut anew', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  driver.records = [cut(0, 2)];
  const options = { migStrategy: 'single' as const, healthQuietPeriodMs: 60_000 };
  const plugin = node.plugin(driver.open, options);
  await node.kubelet.until(GPU, healthy(2));
  await expect.poll(() => driver.streams).toBe(1);
  driver.xid(0, 95, migRecord(0, 0));
  const list = { 'MIG-a0-0': false, 'MIG-a0-1': true };
  await node.kubelet.until(GPU, listIs(list));
  await plugin.stop();
  await node.kubelet.until(GPU, healthy(0));
  node.plugin(driver.open, options);
  await node.kubelet.until(GPU, listIs(list));
  driver.records = [gpuRecord(0, { migs: [migRecord(0, 0, '1g.10gb', 'b')] })];
  await node.kubelet.until(GPU, (devices) =>
    devices.some(({ id, healthy: well }) => id === 'MIG-b0-0' && well),
  );
});

test('where a GPU is offered whole, an Xid of a part of it takes it out', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  driver.records = [cut(0, 2), gpuRecord(1)];
  node.plugin(driver.open, { healthQuietPeriodMs: 60_000 });
  await node.kubelet.until(GPU, healthy(2));
  await expect.poll(() => driver.streams).toBe(1);
  driver.xid(0, 95, migRecord(0, 1));
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': false, 'GPU-a1': true }));
});

test('all GPUs failing at once are one fault of the driver: one line, tried again, and back by a probe each', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(3);
  const plugin = node.plugin(driver.open, { healthQuietPeriodMs: 60_000 });
  await node.kubelet.until(GPU, healthy(3));
  for (const gpu of [0, 1, 2]) driver.probes.set(uuidOf(gpu), ill('Unknown Error'));
  driver.listFails = 'Unknown Error';
  await node.kubelet.until(GPU, healthy(0));
  const faults = plugin.lines.filter((line) => line.includes('works for none of the GPUs'));
  expect(faults).toHaveLength(4); // one for operators, and one for each GPU at debug
  driver.listFails = null;
  driver.probes.clear();
  await node.kubelet.until(GPU, healthy(3));
  expect(plugin.lines.some((line) => line.includes('The NVIDIA driver works again'))).toBe(true);
});

test('a list that cannot be read is no fault of GPUs that answer', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const plugin = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  driver.listFails = 'Unknown Error';
  driver.probes.set(uuidOf(1), ill('It needs a reset.'));
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1': false }));
  expect(plugin.lines.join('\n')).not.toContain('works for none of the GPUs');
});

test('GPUs that are all listed with an error are one fault too, and one that is left is enough to tell them apart', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const whole = driver.records;
  const plugin = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  driver.records = whole.map((record) => ({ ...record, error: 'GPU is lost' }));
  await node.kubelet.until(GPU, healthy(0));
  expect(plugin.lines.join('\n')).toContain('none of the 2 in its list can be used (GPU is lost).');
  const [first, second] = driver.records;
  driver.records = [whole[0] ?? gpuRecord(0), second ?? gpuRecord(1)];
  expect(first?.error).toBe('GPU is lost');
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1': false }));
  expect(plugin.lines.join('\n')).toContain('GPU 1 (0000:11:00.0): unhealthy -> lost. GPU is lost');
});

test('a GPU that looks well is asked now and then: what comes without an event is found', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const settings = node.settings();
  const plugin = node.pluginUnder(driver.open, settings, { checkupMs: 20 });
  await node.kubelet.until(GPU, healthy(2));
  driver.probes.set(uuidOf(0), {
    kind: 'ill',
    code: 'row-remap',
    text: 'A broken row could not be replaced.',
    action: 'Have the card replaced.',
    uptimeSeconds: null,
  });
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': false, 'GPU-a1': true }));
  expect(plugin.lines.join('\n')).toContain('healthy -> unhealthy. A broken row could not be replaced. Have');
});

test('a reset shows by the uptime; a GPU that tells nothing is unmonitored, and both are offered', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const plugin = node.pluginUnder(driver.open, node.settings(), { checkupMs: 20 });
  await node.kubelet.until(GPU, healthy(2));
  const asked = driver.calls;
  driver.probes.set(uuidOf(0), { kind: 'well', uptimeSeconds: 500 });
  driver.probes.set(uuidOf(1), { kind: 'blind', text: 'It tells nothing.' });
  await expect.poll(() => plugin.lines.join('\n')).toContain('healthy -> unmonitored. It tells nothing.');
  await expect.poll(() => driver.calls).toBeGreaterThan(asked + 8);
  driver.probes.set(uuidOf(0), { kind: 'well', uptimeSeconds: 2 });
  await expect
    .poll(() => plugin.lines.join('\n'))
    .toContain('It was reset: it is up for 2 s, and was for 500 s.');
  expect(node.kubelet.devices(GPU).filter((device) => device.healthy)).toHaveLength(2);
});

test('an Xid that counts by its number takes the GPU out with the last of them', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  const plugin = node.plugin(driver.open, { healthXids: ['43=3/1m'], healthQuietPeriodMs: 60_000 });
  await node.kubelet.until(GPU, healthy(1));
  await expect.poll(() => driver.streams).toBe(1);
  driver.xid(0, 43);
  driver.xid(0, 43);
  await expect.poll(() => plugin.lines.join('\n')).toContain('Xid 43 of GPU 0 was counted');
  expect(node.kubelet.devices(GPU)[0]?.healthy).toBe(true);
  driver.xid(0, 43);
  await node.kubelet.until(GPU, healthy(0));
});

test('a notice of the driver has the GPU probed at once', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  node.plugin(driver.open, { healthQuietPeriodMs: 60_000 });
  await node.kubelet.until(GPU, healthy(1));
  await expect.poll(() => driver.streams).toBe(1);
  driver.probes.set(uuidOf(0), ill('The driver asks for a reset.'));
  driver.raise({ ...origin(0), type: 'notice', what: 'gpu-recovery-action' });
  await node.kubelet.until(GPU, healthy(0));
});

test('a GPU that is on the bus and that the driver does not show is told of once', async () => {
  const node = await Node.start();
  const device = join(node.folder, 'sys/bus/pci/devices/0000:7f:00.0');
  await mkdir(device, { recursive: true });
  await writeFile(join(device, 'vendor'), '0x10de\n');
  await writeFile(join(device, 'class'), '0x030200\n');
  const plugin = node.pluginUnder(new TwinDriver(1).open, node.settings(), { checkupMs: 10 });
  await expect
    .poll(() => plugin.lines.filter((line) => line.includes('not shown by the driver: 0000:7f:00.0')))
    .toHaveLength(1);
});

test('with every Xid disabled the health is not looked at: a probe that would find something is not made', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  driver.probes.set(uuidOf(0), ill('It needs a reset.'));
  const settings = node.settings({ disableHealthChecks: ['all'] });
  node.pluginUnder(driver.open, settings, { checkupMs: 10 });
  await node.kubelet.until(GPU, healthy(1));
  const asked = driver.calls;
  await expect.poll(() => driver.calls).toBeGreaterThan(asked + 5); // its looks at the list go on
  expect([driver.streams, node.kubelet.devices(GPU)[0]?.healthy]).toEqual([0, true]);
});

function origin(gpu: number): Omit<GpuEvent, 'type'> {
  return { uuid: uuidOf(gpu), pciBusId: null, gpuInstance: null, computeInstance: null };
}

const EVENT: OperationalEvent = {
  type: 'operational',
  severity: 'fatal',
  module: 'NVLINK',
  code: 7,
  attributes: [],
  recovered: false,
  previousError: false,
  simulated: false,
  xid: null,
};

test.each([
  [{ severity: 'informational' }, 'ignored'],
  [{ severity: 'corrected' }, 'ignored'],
  [{ severity: 'corrected', attributes: ['uncontained'] }, 'ignored'],
  [{ severity: 15 }, 'ignored'],
  [{ severity: 'recoverable' }, 'doubt'],
  [{ severity: 'recoverable', attributes: ['uncontained'] }, 'fault'],
  [{ severity: 35 }, 'doubt'],
  [{ severity: 'fatal' }, 'fault'],
  [{ severity: 'fatal', recovered: true }, 'doubt'],
  [{ severity: 'fatal', previousError: true }, 'doubt'],
  [{ severity: 50 }, 'fault'],
] as const)('an operational event with %j: %s', (change, verdict) => {
  expect(operationalVerdict({ ...EVENT, ...change })).toBe(verdict);
});
