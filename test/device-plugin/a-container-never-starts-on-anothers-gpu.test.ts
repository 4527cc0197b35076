import { describe, expect, test } from 'vitest';

import type { DevicePluginOptions } from '../../src/device-plugin/index.ts';
import type { Answer } from '../../src/device-plugin/pod-answers.ts';
import { misdirection } from '../../src/device-plugin/renumbered.ts';
import type { ListedGpu, Unit } from '../../src/device-plugin/units.ts';
import type { AdmittedPod } from '../../src/kubelet/index.ts';
import { DriverRoot } from './cdi/driver-root.ts';
import { GPU, healthy, Node, podWith } from './support.ts';
import { gpuRecord, migRecord, TwinDriver, uuidOf } from './twin.ts';

const BY_INDEX = { checkpointDeviceIdStrategy: 'index' } as const;

/** Three GPUs; a pod has GPU 0, another GPU 1; then GPU 0 falls off the bus and the driver counts anew. */
async function shiftedNode(options: Partial<DevicePluginOptions>): Promise<{
  readonly node: Node;
  readonly driver: TwinDriver;
  restart(): Promise<AdmittedPod['containers'][number] | undefined>;
}> {
  const node = await Node.start();
  const driver = new TwinDriver(3);
  const plugin = node.plugin(driver.open, options);
  await node.kubelet.until(GPU, healthy(3));
  await node.kubelet.admit(podWith(1, 'first'));
  const pod = await node.kubelet.admit(podWith(1, 'second'));
  expect(pod.containers[0]).toMatchObject({ state: 'running', deviceIds: { [GPU]: ['1'] } });
  await plugin.stop();
  driver.lose(uuidOf(0));
  node.plugin(driver.open, options);
  await node.kubelet.until(GPU, healthy(2));
  const restart = async (): Promise<AdmittedPod['containers'][number] | undefined> =>
    (await node.kubelet.restartContainer(pod.uid, 'main')).containers[0];
  return { node, driver, restart };
}

describe('a container starts again after the driver counts its GPUs anew', () => {
  test.each<Partial<DevicePluginOptions>>([{}, { deviceListStrategy: ['volume-mounts'] }])(
    'with %j it waits, with the reason, until the order is right again',
    async (options) => {
      const { node, driver, restart } = await shiftedNode({ ...BY_INDEX, ...options });
      const { state, message } = (await restart()) ?? {};
      expect(state).toBe('waiting');
      expect(message).toContain('renumbered: the container would open another GPU than its pod holds');
      expect(message).toContain('names the index 1, which is GPU 2 (0000:12:00.0) now');
      driver.records = [0, 1, 2].map((index) => gpuRecord(index));
      await node.kubelet.until(GPU, healthy(3));
      expect(await restart()).toMatchObject({ state: 'running', message: null });
    },
  );

  test('by CDI it opens its own: the name belongs to the slot', async () => {
    const root = await DriverRoot.full();
    const { restart } = await shiftedNode({
      ...BY_INDEX,
      deviceListStrategy: ['cdi-cri'],
      cdiDeviceNameStrategy: 'slot',
      cdiSpecDir: `${root.path}/cdi`,
      nvidiaDriverRoot: root.path,
      containerDriverRoot: root.path,
    });
    expect(await restart()).toMatchObject({
      state: 'running',
      cdiDevices: ['k8s.device-plugin.nvidia.com/gpu=0000:11:00.0'],
    });
  });

  test('settings that name indices later on are looked at too, and answers outlive the settings that gave them', async () => {
    const node = await Node.start();
    const driver = new TwinDriver(2);
    const plugin = node.plugin(driver.open);
    await node.kubelet.until(GPU, healthy(2));
    plugin.change(node.settings({ deviceIdStrategy: 'index' }));
    await node.kubelet.until(GPU, healthy(0));
    await node.kubelet.until(GPU, healthy(2));
    const [first, second] = [
      await node.kubelet.admit(podWith(1, 'first')),
      await node.kubelet.admit(podWith(1, 'second')),
    ];
    expect(first.containers[0]?.env).toEqual({ NVIDIA_VISIBLE_DEVICES: '0' });
    await plugin.stop();
    driver.lose(uuidOf(0));
    node.plugin(driver.open);
    await node.kubelet.until(GPU, healthy(1));
    const again = await node.kubelet.restartContainer(second.uid, 'main');
    expect(again.containers[0]?.message).toContain('renumbered');
  });
});

function listed(number: number, index: number | null, change: Partial<ListedGpu> = {}): ListedGpu {
  return {
    number,
    address: `0000:1${number}:00.0`,
    uuid: uuidOf(number),
    numaNode: null,
    name: null,
    mig: false,
    formerUuids: [],
    knownMigs: [],
    index,
    minor: number,
    migs: null,
    offered: index !== null,
    reason: null,
    migReasons: {},
    ...change,
  };
}

const [A, LOST, C] = [listed(0, 0), listed(1, null), listed(2, 1)];
const CUT = listed(3, 2, { mig: true, migs: [migRecord(3, 0), migRecord(3, 2)] });
const GPUS = [A, LOST, C, CUT];
const whole = (gpu: ListedGpu): Unit => ({ gpu, mig: null });
const part = (index: number): Unit => ({ gpu: CUT, mig: CUT.migs?.[index] ?? null });
const answer = (change: Partial<Answer>): Answer => ({ visible: [], minors: [], cdiNames: [], ...change });

test.each<[string, Answer, readonly Unit[]]>([
  ['the index of what it holds', answer({ visible: ['0'] }), [whole(A)]],
  ['both in another order', answer({ visible: ['1', '0'] }), [whole(A), whole(C)]],
  ['an index that nothing has now', answer({ visible: ['9'] }), [whole(LOST)]],
  ['a UUID', answer({ visible: [uuidOf(1)] }), [whole(LOST)]],
  ['a CDI name', answer({ cdiNames: ['1'] }), [whole(LOST)]],
  ['a MIG device by its index', answer({ visible: ['2:2'] }), [part(1)]],
  ['its node', answer({ visible: ['1'], minors: [2] }), [whole(C)]],
  ['the node of a MIG device', answer({ visible: ['2:0'], minors: [3] }), [part(0)]],
])('an answer with %s is let pass', (_, given, held) => {
  expect(misdirection(given, held, GPUS)).toBeNull();
});

test.each<[string, Answer, readonly Unit[], string]>([
  [
    'the index of another',
    answer({ visible: ['1'] }),
    [whole(LOST)],
    'index 1, which is GPU 2 (0000:12:00.0) now, and the pod holds GPU 1 (0000:11:00.0, which is lost)',
  ],
  [
    'an index that nothing has, while its own stands elsewhere',
    answer({ visible: ['9'] }),
    [whole(C)],
    'GPU 2 (0000:12:00.0), which the pod holds, is 1 now',
  ],
  [
    'one of two that shifted',
    answer({ visible: ['0', '2'] }),
    [whole(A), whole(C)],
    'index 2, which is GPU 3',
  ],
  [
    'a MIG device of another index',
    answer({ visible: ['2:0'] }),
    [part(1)],
    'index 2:0, which is GPU 3 (0000:13:00.0, MIG device 0) now',
  ],
  [
    'the node of another',
    answer({ visible: [uuidOf(2)], minors: [0] }),
    [whole(C)],
    'device node /dev/nvidia0, which is GPU 0',
  ],
  [
    'an index of a GPU that the pod’s id no longer means',
    answer({ visible: ['0'] }),
    [],
    'the pod holds nothing that is on this node',
  ],
])('an answer with %s is held back', (_, given, held, words) => {
  expect(misdirection(given, held, GPUS)).toContain(words);
});
