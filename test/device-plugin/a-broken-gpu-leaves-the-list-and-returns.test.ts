import { expect, test } from 'vitest';

import { GPU, healthy, listIs, Node, podWith } from './support.ts';
import { gpuRecord, ill, TwinDriver, uuidOf } from './twin.ts';

test('a fatal Xid takes out its GPU only, and the GPU returns when it answers well', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(3);
  const plugin = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(3));
  await expect.poll(() => driver.streams).toBe(1);
  driver.probes.set(uuidOf(1), ill('It needs a reset.'));
  driver.xid(1, 79);
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1': false, 'GPU-a2': true }));
  expect(plugin.lines.join('\n')).toContain('GPU 1 (0000:11:00.0): healthy -> unhealthy. Xid 79');
  driver.probes.delete(uuidOf(1));
  await node.kubelet.until(GPU, healthy(3));
});

test('an Xid of the application takes no GPU out', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const plugin = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  await expect.poll(() => driver.streams).toBe(1);
  driver.xid(0, 13);
  driver.xid(1, 48);
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1': false }));
  expect(plugin.lines).toContain('Xid 13 of GPU 0 was ignored: it takes no GPU out');
});

test('a GPU that falls off the bus keeps its number, over a restart too, and returns', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(3);
  const whole = driver.records;
  const plugin = node.plugin(driver.open, { checkpointDeviceIdStrategy: 'index' });
  await node.kubelet.until(GPU, healthy(3));
  driver.lose(uuidOf(1));
  await node.kubelet.until(GPU, listIs({ 0: true, 1: false, 2: true }));
  await plugin.stop();
  await node.kubelet.until(GPU, healthy(0));
  node.plugin(driver.open, { checkpointDeviceIdStrategy: 'index' });
  await node.kubelet.until(GPU, listIs({ 0: true, 1: false, 2: true }));
  // The container is told the driver's current index: what was 2 is 1 now.
  const pod = await node.kubelet.admit(podWith(2));
  expect(pod.containers[0]?.deviceIds[GPU]).toEqual(['0', '2']);
  expect(pod.containers[0]?.env).toEqual({ NVIDIA_VISIBLE_DEVICES: '0,1' });
  driver.records = whole;
  await node.kubelet.until(GPU, healthy(3));
});

test('a GPU that is listed with an error leaves the list, the others stay', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  driver.records = [gpuRecord(0), gpuRecord(1, { uuid: null, pciBusId: null, error: 'GPU is lost' })];
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1': false }));
});

test('a stream that dies is opened again, and events reach us as before', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const plugin = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  await expect.poll(() => driver.streams).toBe(1);
  driver.breakStreams('the driver went away');
  await expect.poll(() => plugin.lines.some((line) => line.includes('the driver went away'))).toBe(true);
  await expect.poll(() => driver.streams).toBe(1);
  driver.probes.set(uuidOf(0), ill('It needs a reset.'));
  driver.xid(0, 95);
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': false, 'GPU-a1': true }));
});

test('a GPU that is plugged in later is offered, and its events count', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(1));
  driver.records = [...driver.records, gpuRecord(1)];
  await node.kubelet.until(GPU, healthy(2));
});

test('a GPU without events is unmonitored, not ill: it is offered', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  driver.unwatched = [{ uuid: uuidOf(0), text: 'it is not supported.' }];
  const plugin = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  await expect
    .poll(() => plugin.lines)
    .toContain('GPU 0 (0000:10:00.0): healthy -> unmonitored. No GPU events: it is not supported.');
  expect((await node.kubelet.admit(podWith(2))).containers[0]?.deviceIds[GPU]).toHaveLength(2);
});

test('while the events are listened to anew, for a GPU that returned, none of another is lost or told twice', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(3);
  const [whole, open] = [driver.records, driver.events.bind(driver)];
  let opening = (): void => undefined;
  const gate = new Promise<void>((resolve) => (opening = resolve));
  const plugin = node.plugin(driver.open, { healthXids: ['95=2/1h'] });
  await node.kubelet.until(GPU, healthy(3));
  await expect.poll(() => driver.streams).toBe(1);
  driver.lose(uuidOf(2));
  await node.kubelet.until(GPU, healthy(2));
  let asked = 0;
  driver.events = async (signal) => {
    const events = await open(signal);
    asked += 1;
    await gate;
    return events;
  };
  driver.records = whole;
  await expect.poll(() => asked).toBe(1);
  driver.xid(0, 95);
  await expect.poll(() => plugin.lines.join('\n')).toContain('Xid 95 of GPU 0 was counted');
  const outs: string[] = [];
  node.kubelet.on((event) => {
    if (event.type === 'list') outs.push(...event.devices.filter((one) => !one.healthy).map(({ id }) => id));
  });
  opening();
  await expect.poll(() => driver.streams).toBe(1);
  await node.kubelet.until(GPU, healthy(3));
  driver.xid(1, 79);
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1': false, 'GPU-a2': true }));
  expect(outs).not.toContain('GPU-a0');
});

test('a GPU that is lost is not listened to any more, as its driver may keep the events of all others back', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const open = driver.events.bind(driver);
  const heard: number[] = [];
  driver.events = (signal) => {
    heard.push(driver.records.length);
    return open(signal);
  };
  node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  await expect.poll(() => heard).toEqual([2]);
  driver.lose(uuidOf(1));
  await expect.poll(() => heard).toEqual([2, 1]);
  await expect.poll(() => driver.streams).toBe(1);
  driver.xid(0, 95);
  await node.kubelet.until(GPU, healthy(0));
});
