import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { type DevicePluginOptions, nvmlDriver, type OpenDriver } from '../../src/device-plugin/index.ts';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { Nvml } from '../../src/nvml/index.ts';
import { DriverRoot, LIBRARIES, VERSION } from './cdi/driver-root.ts';
import { type Document, expectValid } from './cdi/validate.ts';
import { GPU, healthy, Node, podWith } from './support.ts';
import { TwinDriver } from './twin.ts';

const SPEC = 'k8s.device-plugin.nvidia.com-gpu.json';

async function mockDriver(scenario: string): Promise<{ mock: Mock; open: OpenDriver }> {
  const mock = await startMock(scenario);
  onTestFinished(() => mock.close());
  return { mock, open: nvmlDriver(() => Nvml.open({ libraryPath: mock.libraryPath })) };
}

/** Settings of a node with a driver's files, which writes its specs below that root. */
function places(root: DriverRoot): Partial<DevicePluginOptions> {
  return {
    containerDriverRoot: root.path,
    cdiSpecDir: join(root.path, 'cdi'),
    procRoot: join(root.path, 'proc'),
  };
}

async function specIn(root: DriverRoot): Promise<Document> {
  return expectValid(JSON.parse(await readFile(join(root.path, 'cdi', SPEC), 'utf8')) as object);
}

test('by all ways at once: the spec is there before the first pod, and stays when the plugin ends', async () => {
  const { open } = await mockDriver('h100x8');
  const [node, root] = [await Node.start(), await DriverRoot.full()];
  const plugin = node.plugin(open, {
    ...places(root),
    deviceListStrategy: ['envvar', 'cdi-annotations', 'cdi-cri'],
    deviceIdStrategy: 'index',
    passDeviceSpecs: true,
    imexChannelIds: [],
  });
  await node.kubelet.until(GPU, healthy(8));
  const { containers } = await node.kubelet.admit(podWith(2));
  const [container] = containers;
  const names = ['k8s.device-plugin.nvidia.com/gpu=0', 'k8s.device-plugin.nvidia.com/gpu=1'];
  expect(container).toMatchObject({ env: { NVIDIA_VISIBLE_DEVICES: '0,1' }, cdiDevices: names });
  expect(Object.values(container?.annotations ?? {})).toEqual([names.join(',')]);
  expect(container?.devices.map(({ hostPath }) => hostPath)).toEqual([
    '/dev/nvidiactl',
    '/dev/nvidia-uvm',
    '/dev/nvidia-uvm-tools',
    '/dev/nvidia-modeset',
    '/dev/nvidia0',
    '/dev/nvidia1',
  ]);
  await plugin.stop();
  const { kind, devices } = await specIn(root);
  const defined = devices.map(({ name }) => `${kind}=${name}`);
  for (const name of names) expect(defined).toContain(name);
});

test('a MIG device with its capabilities, named by the slot of its GPU', async () => {
  const { open } = await mockDriver('a100x8-mig');
  const [node, root] = [await Node.start(), await DriverRoot.full()];
  await root.file('/proc/driver/nvidia-caps/mig-minors', migMinors().join('\n'));
  node.plugin(open, {
    ...places(root),
    migStrategy: 'mixed',
    deviceListStrategy: ['cdi-cri'],
    cdiDeviceNameStrategy: 'slot',
  });
  const resource = 'nvidia.com/mig-3g.40gb';
  await node.kubelet.until(resource, (devices) => devices.some((device) => device.healthy));
  const containers = [{ name: 'main', resources: { [resource]: 1 } }];
  const pod = await node.kubelet.admit({ podName: 'pod', containers });
  const [told = ''] = pod.containers[0]?.cdiDevices ?? [];
  const { devices } = await specIn(root);
  const [, instance, part] = /=[\da-f:.]+-gi(\d+)-ci(\d+)$/.exec(told) ?? [];
  const device = devices.find(({ name }) => told.endsWith(`=${name}`));
  const nodes = device?.containerEdits.deviceNodes?.map(({ path }) => path) ?? [];
  const gpu = Number(/\d+$/.exec(nodes[0] ?? '')?.[0]);
  const capability = 1_000 * (gpu + 1) + 10 * Number(instance);
  expect(nodes).toEqual([
    `/dev/nvidia${gpu}`,
    `/dev/nvidia-caps/nvidia-cap${capability}`,
    `/dev/nvidia-caps/nvidia-cap${capability + 1 + Number(part)}`,
  ]);
  expect(pod.containers[0]?.env).toEqual({});
});

test('a spec that cannot be written costs no pod where containers are told in another way too', async () => {
  const driver = new TwinDriver(2);
  const [node, root] = [await Node.start(), await DriverRoot.full()];
  await root.file(`/cdi/${SPEC}/in-the-way`);
  const plugin = node.plugin(driver.open, { ...places(root), deviceListStrategy: ['envvar', 'cdi-cri'] });
  const [first] = await node.kubelet.until(GPU, healthy(2));
  const pod = await node.kubelet.admit(podWith(1));
  expect(pod.containers[0]).toMatchObject({ env: { NVIDIA_VISIBLE_DEVICES: first?.id }, cdiDevices: [] });
  expect(plugin.lines.filter((line) => line.includes('cannot be written'))).toHaveLength(1);
});

test('while the driver answers nothing, from what was known before', async () => {
  const driver = new TwinDriver(2);
  const [node, root] = [await Node.start(), await DriverRoot.full()];
  node.plugin(driver.open, {
    ...places(root),
    deviceListStrategy: ['envvar', 'cdi-cri'],
    passDeviceSpecs: true,
  });
  await node.kubelet.until(GPU, healthy(2));
  const never = new Promise<never>(() => undefined);
  driver.gpus = () => never;
  driver.probe = () => never;
  const { containers } = await node.kubelet.admit(podWith(2));
  expect(containers[0]?.cdiDevices).toHaveLength(2);
  expect(containers[0]?.devices.map(({ hostPath }) => hostPath)).toContain('/dev/nvidia1');
});

test('a GPU that comes later is in the spec too', async () => {
  const driver = new TwinDriver(2);
  const [last] = driver.records.splice(1);
  const [node, root] = [await Node.start(), await DriverRoot.full()];
  node.plugin(driver.open, { ...places(root), deviceListStrategy: ['cdi-cri'] });
  await node.kubelet.until(GPU, healthy(1));
  if (last !== undefined) driver.records = [...driver.records, last];
  await node.kubelet.until(GPU, healthy(2));
  const names = async (): Promise<string[]> => (await specIn(root)).devices.map(({ name }) => name);
  // Each under all of its names: pods that run have answers of other settings.
  const later = ['GPU-a0', '0', '0000:10:00.0', 'GPU-a1', '1', '0000:11:00.0'];
  await expect.poll(names).toEqual(later);
  expect(await readdir(join(root.path, 'cdi'))).toEqual([SPEC]);
});

test('an upgrade of the driver is in the spec without a restart', async () => {
  const [node, root] = [await Node.start(), await DriverRoot.full()];
  node.plugin(new TwinDriver(1).open, { ...places(root), deviceListStrategy: ['cdi-cri'] });
  await node.kubelet.until(GPU, healthy(1));
  const mounts = async (): Promise<string> => JSON.stringify((await specIn(root)).containerEdits?.mounts);
  expect(await mounts()).toContain(`libcuda.so.${VERSION}`);
  await root.library(`${LIBRARIES}/libcuda.so.590.1.2`, 'libcuda.so.1');
  await rm(join(root.path, LIBRARIES, 'libcuda.so.1'));
  await root.link(`${LIBRARIES}/libcuda.so.1`, 'libcuda.so.590.1.2');
  await expect.poll(mounts).toContain('libcuda.so.590.1.2');
});

test('a required IMEX channel that is not there ends the plugin at its start, with a sentence', async () => {
  const node = await Node.start();
  const root = await DriverRoot.full();
  const settings = node.settings(places(root));
  const plugin = node.pluginUnder(new TwinDriver(1).open, {
    ...settings,
    imex: { channelIDs: [0], required: true },
  });
  await expect(plugin.ended).rejects.toThrow(
    /IMEX channel \/dev\/nvidia-caps-imex-channels\/channel0 is not there .*IMEX_REQUIRED/,
  );
});

/** For every instance that there can be: 1000 a GPU, 10 a GPU instance, then its compute instances. */
function migMinors(): string[] {
  return range(8).flatMap((gpu) =>
    range(15).flatMap((instance) => {
      const minor = 1_000 * (gpu + 1) + 10 * instance;
      return [
        `gpu${gpu}/gi${instance}/access ${minor}`,
        ...range(8).map((part) => `gpu${gpu}/gi${instance}/ci${part}/access ${minor + 1 + part}`),
      ];
    }),
  );
}

function range(count: number): number[] {
  return [...Array(count).keys()];
}
