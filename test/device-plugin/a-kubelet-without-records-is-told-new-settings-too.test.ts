import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { defaultSettings, type Settings } from '../../src/device-plugin/index.ts';
import { BareKubelet } from './bare-kubelet.ts';
import { GPU, RunningPlugin, temporaryFolder } from './support.ts';
import { TwinDriver } from './twin.ts';

const SLICES = 'nvidia.com/gpu.shared';

/** A plugin of two GPUs beside a kubelet that writes no checkpoint and serves no PodResources. */
async function started(): Promise<{ kubelet: BareKubelet; change: (settings: Partial<Settings>) => void }> {
  const folder = await temporaryFolder();
  const kubelet = await BareKubelet.start(join(folder, 'kubelet'));
  const settings = defaultSettings({
    kubeletSocket: kubelet.socket,
    podResourcesSocket: join(folder, 'none.sock'),
    stateDir: join(folder, 'state'),
    sysfsRoot: join(folder, 'sys'),
    isolationFile: join(folder, 'etc/unhealthyDevices.json'),
  });
  const plugin = new RunningPlugin(new TwinDriver(2).open, settings);
  onTestFinished(() => plugin.stop());
  await kubelet.shows(GPU, ['GPU-a0', 'GPU-a1']);
  return {
    kubelet,
    change: (changed) => {
      plugin.change({ ...settings, ...changed });
    },
  };
}

function replicas(renameByDefault: boolean): Pick<Settings, 'sharing'> {
  const rename = renameByDefault ? SLICES : null;
  return {
    sharing: {
      strategy: 'time-slicing',
      renameByDefault,
      failRequestsGreaterThanOne: false,
      resources: [{ name: GPU, rename, devices: 'all', replicas: 2 }],
    },
  };
}

test('what no pod was given gets its new ids', async () => {
  const { kubelet, change } = await started();
  change(replicas(false));
  await kubelet.shows(GPU, ['GPU-a0::0', 'GPU-a0::1', 'GPU-a1::0', 'GPU-a1::1']);
});

test('what a pod was given stays as it is, and is offered under no second name', async () => {
  const { kubelet, change } = await started();
  const { containerResponses } = await kubelet.allocate(GPU, ['GPU-a1']);
  expect(containerResponses[0]?.envs).toEqual({ NVIDIA_VISIBLE_DEVICES: 'GPU-a1' });
  change(replicas(true));
  await kubelet.shows(SLICES, ['GPU-a0::0', 'GPU-a0::1']);
  await kubelet.shows(GPU, ['GPU-a1']);
});
