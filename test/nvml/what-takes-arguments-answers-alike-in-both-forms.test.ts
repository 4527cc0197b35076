import { expect, test } from 'vitest';

import { listScenarios } from '../../src/mock/index.ts';
import { openMock, usable } from './support/open-mock.ts';
import { QUESTIONS } from './support/questions.ts';

/** What another moment may answer otherwise. */
const moving = [
  'samples',
  'processUtilization',
  'pcieCounters',
  'nvlink.traffic',
  'nvlink.telemetry',
  'fieldValues',
  'powerControllers',
  'prm.counters',
  'vgpu.utilization',
  'vgpu.processUtilization',
];

test.each(listScenarios())('on %s: a value or null, and the promise the same', async (scenario) => {
  const { nvml } = await openMock(scenario);
  for (const device of usable(nvml).slice(0, 2)) {
    for (const [name, { now, later }] of Object.entries(QUESTIONS)) {
      const value = now(device);
      expect(value, name).not.toBeUndefined();
      const promised = await later(device.async);
      if (moving.includes(name)) expect(promised === null, name).toBe(value === null);
      else expect(promised, name).toEqual(value);
    }
  }
});
