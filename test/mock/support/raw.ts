import { onTestFinished } from 'vitest';

import type { Mock } from '../../../src/mock/index.ts';
import { NvmlError } from '../../../src/nvml/errors.ts';
import { openLibrary } from '../../../src/nvml/library-file.ts';
import { createRaw, type Raw } from '../../../src/nvml/raw.ts';
import type { DeviceHandle } from '../../../src/nvml/raw/structs.ts';
import { mockOf } from './fixture.ts';

export type OpenRaw = {
  readonly mock: Mock;
  readonly raw: Raw;
  readonly devices: readonly DeviceHandle[];
  /** GPU 0. */
  readonly device: DeviceHandle;
};

/** NVML on a mock of that scenario for one test, initialised, with the GPUs by index. */
export async function openRaw(scenario: string): Promise<OpenRaw> {
  const mock = await mockOf(scenario);
  const raw = createRaw(openLibrary(mock.libraryPath).id, 10_000);
  raw.init_v2();
  onTestFinished(() => {
    raw.shutdown();
  });
  const devices = Array.from({ length: raw.deviceGetCount_v2() }, (_, index) =>
    raw.deviceGetHandleByIndex_v2(index),
  );
  const [device] = devices;
  if (device === undefined) throw new Error(`${scenario} has no GPU.`);
  return { mock, raw, devices, device };
}

/** The code that a call is refused with, or null where it is not. */
export function refusal(call: () => unknown): string | null {
  try {
    call();
    return null;
  } catch (error) {
    if (error instanceof NvmlError) return error.code;
    throw error;
  }
}
