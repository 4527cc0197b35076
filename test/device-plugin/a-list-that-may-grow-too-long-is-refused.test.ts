import { expect, test } from 'vitest';

import type { Settings } from '../../src/device-plugin/index.ts';
import { listBytes, MAX_LIST_BYTES } from '../../src/kubelet/index.ts';
import { GPU, healthy, Node } from './support.ts';
import { TwinDriver, uuidOf } from './twin.ts';

/** The most replicas of one GPU whose list fits while all of them are Healthy, or Unhealthy. */
function most(isHealthy: boolean): number {
  const ids = Array.from({ length: 200_000 }, (_, replica) => `${uuidOf(0)}::${replica}`);
  let bytes = 0;
  const over = ids.findIndex((id) => {
    bytes += listBytes([{ id, healthy: isHealthy, numaNodes: [] }]);
    return bytes > MAX_LIST_BYTES;
  });
  return over;
}

function replicated(replicas: number): Pick<Settings, 'sharing'> {
  return {
    sharing: {
      strategy: 'time-slicing',
      renameByDefault: false,
      failRequestsGreaterThanOne: false,
      resources: [{ name: GPU, rename: null, devices: 'all', replicas }],
    },
  };
}

test('at the start: a list that fits only as long as all devices are Healthy', async () => {
  const [whileHealthy, always] = [most(true), most(false)];
  expect(always).toBeLessThan(whileHealthy);
  const node = await Node.start();
  const plugin = node.plugin(new TwinDriver(1).open, {}, replicated(always + 1));
  await expect(plugin.ended).rejects.toThrow(
    new RegExp(
      `^${GPU} would have ${always + 1} devices, a list of up to \\d+ bytes; the kubelet takes 4194304`,
    ),
  );
});

test('in a new config: those before stay, and one that fits is followed', async () => {
  const node = await Node.start();
  const plugin = node.plugin(new TwinDriver(1).open);
  await node.kubelet.until(GPU, healthy(1));
  plugin.change(node.settings({}, replicated(most(false) + 1)));
  await expect.poll(() => plugin.lines.some((line) => line.includes('those before stay'))).toBe(true);
  expect(node.kubelet.devices(GPU)).toHaveLength(1);
  plugin.change(node.settings({}, replicated(3)));
  await node.kubelet.until(GPU, healthy(3));
});
