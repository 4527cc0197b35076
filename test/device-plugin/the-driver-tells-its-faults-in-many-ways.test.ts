import { expect, onTestFinished, test } from 'vitest';

import { nvmlDriver } from '../../src/device-plugin/index.ts';
import type { PluginDevice } from '../../src/kubelet/index.ts';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { Nvml } from '../../src/nvml/index.ts';
import { GPU, healthy, Node, type RunningPlugin } from './support.ts';

type Seen = { readonly mock: Mock; readonly node: Node; readonly plugin: RunningPlugin };

async function running(scenario: string, options: { migStrategy?: 'mixed' } = {}): Promise<Seen> {
  const mock = await startMock(scenario);
  onTestFinished(() => mock.close());
  const node = await Node.start();
  const open = nvmlDriver(() => Nvml.open({ libraryPath: mock.libraryPath }));
  const plugin = node.pluginUnder(open, node.settings(options), { checkupMs: 50 });
  return { mock, node, plugin };
}

const only =
  (out: number) =>
  (devices: readonly PluginDevice[]): boolean =>
    healthy(devices.length - 1)(devices) && devices[out]?.healthy === false;

test('the recovery action and rows that cannot be remapped are found by the check-up, with what to do', async () => {
  const { mock, node, plugin } = await running('h100x8');
  await node.kubelet.until(GPU, healthy(8));
  await mock.set(2, { recoveryAction: 4 });
  await node.kubelet.until(GPU, only(2));
  expect(plugin.lines.join('\n')).toContain(
    'healthy -> unhealthy. The driver asks for to be drained and reset. Let its pods end, then reset the GPU.',
  );
  await mock.set(2, { recoveryAction: 0 });
  await node.kubelet.until(GPU, healthy(8));
  await mock.set(6, { remapped: { failure: 1 } });
  await node.kubelet.until(GPU, only(6));
  expect(plugin.lines.join('\n')).toContain('could not be replaced. Have the card replaced.');
});

test('operational events: a fatal one takes the GPU out, one that the GPU has recovered from does not', async () => {
  const { mock, node, plugin } = await running('h100x8-615');
  await node.kubelet.until(GPU, healthy(8));
  const fatal = {
    severity: 'fatal',
    logLevel: 'error',
    sourceModule: 'NVLINK',
    moduleEventCode: 7,
    attributes: 0,
  };
  const raise = async (gpu: number, event: object): Promise<void> => {
    await mock.raiseOperational(gpu, { ...fatal, groupAttributes: 0, ...event });
  };
  // Nobody tells when it listens to these: until the first is heard, it is raised again.
  await expect
    .poll(
      async () => {
        await raise(1, { groupAttributes: 1 });
        return plugin.lines.join('\n');
      },
      { timeout: 10_000 },
    )
    .toContain('GPU 1: Operational event 7 of NVLINK, fatal (recovered).');
  expect(healthy(8)(node.kubelet.devices(GPU))).toBe(true);
  await raise(4, {});
  await node.kubelet.until(GPU, only(4));
  await node.kubelet.until(GPU, healthy(8));
});

test('a reset of the GPU shows by its uptime', async () => {
  const { mock, node, plugin } = await running('h100x8-615');
  await node.kubelet.until(GPU, healthy(8));
  let polls = 0;
  await expect
    .poll(
      async () => {
        // A check-up comes between each two of these.
        if (polls++ % 2 === 0) await mock.advanceClock('600s');
        else await mock.reset(3);
        return plugin.lines.join('\n');
      },
      { interval: 200, timeout: 5_000 },
    )
    .toContain('GPU 3: It was reset: it is up for');
});

test('an Xid of a MIG instance takes out that MIG device, whatever else its GPU offers', async () => {
  const { mock, node } = await running('a100x8-mig', { migStrategy: 'mixed' });
  const small = 'nvidia.com/mig-1g.10gb';
  const devices = await node.kubelet.until(small, (list) => list.length > 6 && healthy(list.length)(list));
  const nvml = await Nvml.open({ libraryPath: mock.libraryPath });
  onTestFinished(() => nvml.close());
  const [hit] = nvml.device(0).migDevices();
  const place = { gpuInstance: hit?.gpuInstanceId() ?? 0, computeInstance: hit?.computeInstanceId() ?? 0 };
  await mock.xid(0, 95, place);
  const list = await node.kubelet.until(small, healthy(devices.length - 1));
  expect(list.find(({ healthy: well }) => !well)?.id).toBe(hit?.uuid);
  await node.kubelet.until(small, healthy(devices.length));
});

test.each([
  ['the device nodes cannot be opened', 'lose-access', 'restore-access'],
  ['the driver is unloaded', 'unload', 'load'],
] as const)('%s: one fault of the driver, and the GPUs return with it', async (_, away, back) => {
  const { mock, node, plugin } = await running('h100x8');
  await node.kubelet.until(GPU, healthy(8));
  await mock.changeDriver(away);
  await node.kubelet.until(GPU, healthy(0));
  await expect.poll(() => plugin.lines.join('\n')).toContain('works for none of the GPUs');
  expect(plugin.lines.filter((line) => /-> (lost|hung)/.test(line))).toEqual([]);
  await mock.changeDriver(back);
  await node.kubelet.until(GPU, healthy(8), { timeoutMs: 20_000 });
  expect(plugin.lines.some((line) => line.includes('The NVIDIA driver works again'))).toBe(true);
  // Its events are heard again.
  await expect
    .poll(async () => {
      await mock.xid(5, 95);
      return plugin.lines.some((line) => line.includes('Xid 95 of GPU 5'));
    })
    .toBe(true);
});
