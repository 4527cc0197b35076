import { afterEach } from 'vitest';

import { type Mock, startMock } from '../../../src/mock/index.ts';
import { Device, Nvml, type OpenOptions } from '../../../src/nvml/index.ts';

const cleanUps: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A mock of the scenario with the library open on it, until the test ends. */
export async function openMock(
  scenario: string,
  options: OpenOptions = {},
): Promise<{ nvml: Nvml; mock: Mock }> {
  const mock = await startMock(scenario);
  cleanUps.push(() => mock.close());
  const nvml = await Nvml.open({ ...options, libraryPath: mock.libraryPath });
  cleanUps.push(() => nvml.close());
  return { nvml, mock };
}

export function usable(nvml: Nvml): Device[] {
  return nvml.devices().filter((device): device is Device => device instanceof Device);
}
