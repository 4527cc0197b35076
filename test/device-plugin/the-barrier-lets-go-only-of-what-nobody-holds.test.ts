import { describe, expect, test } from 'vitest';

import { type BarrierPorts, runBarrier } from '../../src/device-plugin/barrier.ts';

/** Records each step; a test says what the records name. */
function ports(change: Partial<BarrierPorts> = {}): BarrierPorts & { readonly steps: string[] } {
  const steps: string[] = [];
  const note = (step: string) => (ids: readonly string[]) => {
    steps.push(`${step} ${ids.join()}`);
  };
  const base: BarrierPorts = {
    withhold: note('withhold'),
    callOff: note('call off'),
    letGo: note('let go'),
    callsSettled: () => {
      steps.push('settled');
      return Promise.resolve();
    },
    allocated: () => new Set(),
    podResources: () => Promise.resolve(new Set<string>()),
    checkpointAfterResend: () => Promise.resolve(new Set<string>()),
  };
  const all = { ...base, ...change };
  return {
    ...all,
    steps,
    podResources: () => {
      steps.push('List');
      return all.podResources();
    },
    checkpointAfterResend: () => {
      steps.push('resend, checkpoint');
      return all.checkpointAfterResend();
    },
  };
}

/** Answers one after the other, the last for ever. */
function answers(...sets: readonly (readonly string[])[]): () => Promise<ReadonlySet<string>> {
  let call = 0;
  return () => Promise.resolve(new Set(sets[Math.min(call++, sets.length - 1)]));
}

describe('the barrier', () => {
  test('keeps the order: Unhealthy, no call in flight, List, list again, checkpoint', async () => {
    const all = ports();
    expect(await runBarrier(['a'], all)).toEqual(['a']);
    expect(all.steps).toEqual([
      'List',
      'resend, checkpoint',
      'withhold a',
      'settled',
      'List',
      'resend, checkpoint',
      'let go a',
    ]);
  });

  test('never turns an id Unhealthy that either record names', async () => {
    const all = ports({ podResources: answers(['a']), checkpointAfterResend: answers(['b']) });
    expect(await runBarrier(['a', 'b'], all)).toEqual([]);
    expect(all.steps).toEqual(['List', 'resend, checkpoint']);
  });

  test('lists an id as before when a pod got it in between, and lets the others go', async () => {
    const all = ports({ checkpointAfterResend: answers([], ['a']) });
    expect(await runBarrier(['a', 'b'], all)).toEqual(['b']);
    expect(all.steps.slice(-2)).toEqual(['call off a', 'let go b']);
  });

  test('keeps an id that Allocate named, whatever the records say', async () => {
    const all = ports({ allocated: () => new Set(['a']) });
    expect(await runBarrier(['a'], all)).toEqual([]);
    expect(all.steps.at(-1)).toBe('call off a');
  });

  test('keeps everything when a record cannot be read', async () => {
    let calls = 0;
    const all = ports({
      podResources: () =>
        calls++ === 0 ? Promise.resolve(new Set()) : Promise.reject(new Error('no kubelet')),
    });
    await expect(runBarrier(['a'], all)).rejects.toThrow('no kubelet');
    expect(all.steps.at(-1)).toBe('call off a');
  });
});
