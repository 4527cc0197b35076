import { onTestFinished } from 'vitest';

import type { Mock } from '../../../src/mock/index.ts';
import { openLibrary } from '../../../src/nvml/library-file.ts';
import { createRaw, type Raw } from '../../../src/nvml/raw.ts';
import type { DeviceHandle } from '../../../src/nvml/raw/rows.ts';
import { mockOf } from './fixture.ts';

/** NVML on a mock of that scenario for one test, initialised, with the GPUs by index. */
export async function openRaw(
  scenario: string,
): Promise<{ mock: Mock; raw: Raw; devices: readonly DeviceHandle[] }> {
  const mock = await mockOf(scenario);
  const raw = createRaw(openLibrary(mock.libraryPath).id, 10_000);
  raw.init_v2();
  onTestFinished(() => {
    raw.shutdown();
  });
  const devices = Array.from({ length: raw.deviceGetCount_v2() }, (_, index) =>
    raw.deviceGetHandleByIndex_v2(index),
  );
  return { mock, raw, devices };
}
