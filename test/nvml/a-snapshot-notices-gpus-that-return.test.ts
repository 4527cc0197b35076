import { expect, test } from 'vitest';

import { UnavailableDevice } from '../../src/nvml/index.ts';
import { until } from '../support/wait-until.ts';
import { openMock } from './support/open-mock.ts';

test.each(['sync', 'async'])('that was lost when the list was made (%s)', async (way) => {
  const { nvml, mock } = await openMock('h100x8');
  const options = { metrics: ['temperature'] as const };
  await mock.lose(3);
  expect(nvml.devices()[3]).toBeInstanceOf(UnavailableDevice);
  const third = async () =>
    (way === 'sync' ? nvml.snapshotSync(options) : await nvml.snapshot(options)).gpus[3];
  expect(await third()).toMatchObject({ temperature: null, error: { code: 'ERROR_GPU_IS_LOST' } });
  await mock.restore(3);
  await until(async () => (await third())?.error === null, { message: 'GPU 3 did not return' });
  expect((await third())?.temperature).toBeGreaterThan(0);
});

test('the same metrics in another order, and more sets than are kept, give what was asked for', async () => {
  const { nvml } = await openMock('h100x8');
  const names = ['temperature', 'powerUsage', 'name', 'uuid', 'fanSpeed'] as const;
  for (let round = 0; round < 3; round++) {
    for (const first of names) {
      for (const second of names) {
        const [gpu] = nvml.snapshotSync({ metrics: [first, second] }).gpus;
        expect(Object.keys(gpu ?? {}).sort()).toEqual(
          [...new Set(['index', 'uuid', 'error', 'errors', first, second])].sort(),
        );
      }
    }
  }
});
