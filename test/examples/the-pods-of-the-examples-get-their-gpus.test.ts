import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';

import {
  type DevicePluginOptions,
  loadSettings,
  nvmlDriver,
  type Settings,
} from '../../src/device-plugin/index.ts';
import type { AdmittedPod, PodSpec } from '../../src/kubelet/index.ts';
import { startMock } from '../../src/mock/index.ts';
import { Nvml } from '../../src/nvml/index.ts';
import { GPU, healthy, Node, temporaryFolder } from '../device-plugin/support.ts';

type Manifest = {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly containers: readonly {
      readonly name: string;
      readonly resources: { readonly limits: Readonly<Record<string, number>> };
    }[];
  };
};
type Values = {
  readonly migStrategy?: DevicePluginOptions['migStrategy'];
  readonly config?: { readonly default?: string; readonly map: Readonly<Record<string, string>> };
};

async function example(name: string): Promise<unknown> {
  return parse(await readFile(new URL(`../../examples/${name}`, import.meta.url), 'utf8'));
}

/** As the kubelet reads it. */
async function pod(name: string): Promise<PodSpec> {
  const { metadata, spec } = (await example(name)) as Manifest;
  const containers = spec.containers.map((container) => ({
    name: container.name,
    resources: container.resources.limits,
  }));
  return { podName: metadata.name, containers };
}

async function mockNode(
  scenario: string,
): Promise<{ node: Node; start: (settings?: Partial<Settings>) => void }> {
  const mock = await startMock(scenario);
  onTestFinished(() => mock.close());
  const node = await Node.start();
  const start = ({ options, ...config }: Partial<Settings> = {}): void => {
    const { migStrategy } = options ?? { migStrategy: 'none' };
    node.plugin(
      nvmlDriver(() => Nvml.open({ libraryPath: mock.libraryPath })),
      { migStrategy },
      config,
    );
  };
  return { node, start };
}

/** What the chart's values come to in a pod: a config file of its ConfigMap, or a variable. */
async function settingsOf(file: string, config: string | null = null): Promise<Partial<Settings>> {
  const values = (await example(file)) as Values;
  const text = values.config?.map[config ?? values.config.default ?? 'default'] ?? '';
  const path = join(await temporaryFolder(), 'config.yaml');
  await writeFile(path, text);
  const env = values.migStrategy === undefined ? {} : { MIG_STRATEGY: values.migStrategy };
  const { options, resources, sharing, warnings } = await loadSettings(new Map(), env, path);
  expect(warnings).toEqual([]);
  return { options, resources, sharing };
}

function given({ containers }: AdmittedPod): string[][] {
  return containers.map(({ env }) => (env['NVIDIA_VISIBLE_DEVICES'] ?? '').split(','));
}

describe('the examples', () => {
  test('one-gpu.yaml: a container is told one GPU', async () => {
    const { node, start } = await mockNode('h100x8');
    start();
    await node.kubelet.until(GPU, healthy(8));
    expect(given(await node.kubelet.admit(await pod('one-gpu.yaml')))).toEqual([
      [expect.stringMatching(/^GPU-/)],
    ]);
  });

  test('two-containers.yaml: four different GPUs, two for each', async () => {
    const { node, start } = await mockNode('h100x8');
    start();
    await node.kubelet.until(GPU, healthy(8));
    const gpus = given(await node.kubelet.admit(await pod('two-containers.yaml')));
    expect(gpus.map((some) => some.length)).toEqual([2, 2]);
    expect(new Set(gpus.flat()).size).toBe(4);
  });

  test('mig.yaml: a MIG device by its profile', async () => {
    const { node, start } = await mockNode('a100x8-mig');
    start(await settingsOf('mig.values.yaml'));
    await node.kubelet.until('nvidia.com/mig-1g.10gb', (list) => list.length > 0);
    expect(given(await node.kubelet.admit(await pod('mig.yaml')))).toEqual([
      [expect.stringMatching(/^MIG-/)],
    ]);
  });

  test('time-slicing.yaml: four pods share a GPU, and none gets two shares', async () => {
    const { node, start } = await mockNode('laptop');
    start(await settingsOf('time-slicing.values.yaml'));
    await node.kubelet.until(GPU, healthy(4));
    const spec = await pod('time-slicing.yaml');
    const gpus = new Set<string>();
    for (const name of ['a', 'b', 'c', 'd']) {
      const admitted = await node.kubelet.admit({ ...spec, podName: name });
      for (const gpu of given(admitted).flat()) gpus.add(gpu);
    }
    expect(gpus.size).toBe(1);
    await expect(node.kubelet.admit({ ...spec, podName: 'e' })).rejects.toThrow('Requested: 1, Available: 0');
  });

  test.each([
    ['whole', 'h100x8', { [GPU]: 8 }],
    ['shared', 'h100x8', { 'nvidia.com/gpu.shared': 80 }],
    ['by-model', 'h100x8', { 'nvidia.com/h100': 8 }],
    ['by-model', 'a100x8', { 'nvidia.com/a100': 8 }],
  ])('configs.values.yaml: the config %s offers on %s %o', async (config, scenario, offered) => {
    const { node, start } = await mockNode(scenario);
    start(await settingsOf('configs.values.yaml', config));
    for (const [resource, count] of Object.entries(offered))
      await node.kubelet.until(resource, healthy(count));
  });

  test('isolation.json: the GPUs that it names get no new pod until it is taken away', async () => {
    const { node, start } = await mockNode('h100x8');
    start();
    const list = await node.kubelet.until(GPU, healthy(8));
    await node.isolate((await example('isolation.json')) as object);
    await node.kubelet.until(GPU, healthy(6));
    const withheld = node.kubelet.devices(GPU).filter((device) => !device.healthy);
    expect(withheld.map(({ id }) => id)).toEqual([list[0]?.id, list[5]?.id]);
    await node.isolate({});
    await node.kubelet.until(GPU, healthy(8));
  });
});
