import { expect, it } from 'vitest';

import { asksFor, handlers, healthy, RESOURCE, startKubelet, startPlugin } from './support.ts';

const never = (): Promise<never> => new Promise(() => {});

it('answers DEADLINE_EXCEEDED to an Allocate that takes too long, and serves the next one', async () => {
  const kubelet = await startKubelet();
  let stuck = true;
  await startPlugin(kubelet, {
    rpcDeadlineMs: 30,
    handlers: handlers({
      allocate: (containers) => (stuck ? never() : handlers().allocate(containers)),
    }),
  });
  await kubelet.until(RESOURCE, healthy(8));
  await expect(kubelet.admit({ podName: 'one', containers: [asksFor(8)] })).rejects.toThrow(
    'code = DeadlineExceeded desc = Allocate gave no answer within 30 ms',
  );
  stuck = false;
  const pod = await kubelet.admit({ podName: 'two', containers: [asksFor(8)] });
  expect(pod.containers[0]?.deviceIds[RESOURCE]).toHaveLength(8);
});

it('refuses the pod with the words of an Allocate that throws', async () => {
  const kubelet = await startKubelet();
  await startPlugin(kubelet, {
    handlers: handlers({
      allocate: () => {
        throw new Error('thing-7 is on fire.');
      },
    }),
  });
  await kubelet.until(RESOURCE, healthy(8));
  await expect(kubelet.admit({ podName: 'one', containers: [asksFor(1)] })).rejects.toThrow(
    'Allocate failed due to rpc error: code = Unknown desc = thing-7 is on fire., which is unexpected',
  );
});

it.each([
  ['takes too long', never],
  [
    'throws',
    () => {
      throw new Error('no idea');
    },
  ],
  ['names too few', () => [['thing-5']]],
  ['names foreign ones', () => [['other-1', 'other-2']]],
  ['names one twice', () => [['thing-5', 'thing-5']]],
  ['answers nothing', () => []],
])('answers the first valid set when the preferred allocation %s', async (_name, preferredAllocation) => {
  const kubelet = await startKubelet();
  await startPlugin(kubelet, { rpcDeadlineMs: 30, handlers: handlers({ preferredAllocation }) });
  await kubelet.until(RESOURCE, healthy(8));
  const pod = await kubelet.admit({ podName: 'one', containers: [asksFor(2)] });
  expect(pod.containers[0]?.deviceIds[RESOURCE]).toEqual(['thing-0', 'thing-1']);
});

it('is not asked for a preference when it offers none', async () => {
  const kubelet = await startKubelet();
  let asked = 0;
  await startPlugin(kubelet, {
    handlers: handlers({
      preferredAllocationAvailable: false,
      preferredAllocation: () => {
        asked += 1;
        return [];
      },
    }),
  });
  await kubelet.until(RESOURCE, healthy(8));
  await kubelet.admit({ podName: 'one', containers: [asksFor(2)] });
  expect(asked).toBe(0);
});
