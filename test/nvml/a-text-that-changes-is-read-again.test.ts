import { expect, it } from 'vitest';

import { openMock } from './support/open-mock.ts';

it.each([
  ['at its end', 'NVIDIA H100 80GB HBM4'],
  ['to a longer one', 'NVIDIA H100 80GB HBM3 in a new board'],
  ['to one of three letters', 'GPU'],
])('a name that changes %s is in the next snapshot', async (_, name) => {
  const { nvml, mock } = await openMock('h100x8');
  const read = () => nvml.snapshotSync({ metrics: ['name'] }).gpus[0]?.name;

  const before = read();
  expect(read()).toBe(before);
  await mock.set(0, { name });
  expect(read()).toBe(name);
  await mock.set(0, { name: before ?? '' });
  expect(read()).toBe(before);
});
