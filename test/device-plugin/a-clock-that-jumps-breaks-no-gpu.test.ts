import { afterEach, expect, test, vi } from 'vitest';

import { GPU, healthy, Node, podWith } from './support.ts';
import { TwinDriver } from './twin.ts';

const YEAR_MS = 365 * 24 * 3_600_000;

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['a year ahead', YEAR_MS],
  ['a year back', -YEAR_MS],
])('%s: a fault takes its GPU out and it returns, pods are admitted', async (_which, jump) => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  driver.xid(0, 79);
  await node.kubelet.until(GPU, healthy(1));
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + jump });
  await node.kubelet.until(GPU, healthy(2));
  driver.xid(1, 79);
  await node.kubelet.until(GPU, healthy(1));
  await node.kubelet.until(GPU, healthy(2));
  expect((await node.kubelet.admit(podWith(2))).containers[0]?.deviceIds[GPU]).toHaveLength(2);
});
