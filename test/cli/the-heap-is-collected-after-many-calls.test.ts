import { expect, test } from 'vitest';

import { CollectedHeap } from '../../src/cli/collected-heap.ts';
import { until } from '../support/wait-until.ts';

/** Nothing holds what it refers to. */
function garbage(): WeakRef<object> {
  return new WeakRef({ left: 'behind' });
}

test('what thousands of calls leave behind goes, and a few calls cost no collection', async () => {
  const heap = new CollectedHeap();
  const left = garbage();
  for (let call = 0; call < 1_999; call++) heap.note();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(left.deref()).toBeDefined();
  heap.note();
  await until(() => left.deref() === undefined, { message: 'nothing was collected' });
});
