import { afterEach, expect, it, vi } from 'vitest';

import { asksFor, healthy, RESOURCE, startKubelet, startPlugin } from './support.ts';

const YEAR_MS = 365 * 24 * 3_600_000;

afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['a year ahead', YEAR_MS],
  ['a year back', -YEAR_MS],
])('%s: the plugin is back after a kubelet restart and allocates', async (_which, jump) => {
  const kubelet = await startKubelet();
  const plugin = await startPlugin(kubelet);
  await kubelet.until(RESOURCE, healthy(8));
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + jump });
  await kubelet.admit({ podName: 'one', containers: [asksFor(2)] });
  await kubelet.restart({ readmitAfterMs: 0 });
  await kubelet.until(RESOURCE, healthy(8));
  await kubelet.admit({ podName: 'two', containers: [asksFor(2)] });
  expect(plugin.registrations).toBe(2);
});
