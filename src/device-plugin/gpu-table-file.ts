import { join } from 'node:path';

import type { GpuTable, KnownGpu } from './gpu-table.ts';
import type { StateForm } from './state-file.ts';

export function tablePath(stateDir: string): string {
  return join(stateDir, 'gpus.json');
}

/** The table on disk: which number belongs to which slot, over restarts. */
export const TABLE_FORM: StateForm<GpuTable> = {
  name: 'The table of GPU numbers',
  version: 1,
  empty: [],
  without: "numbers follow the driver's order",
  parse(value) {
    if (!Array.isArray(value) || !value.every(isKnownGpu))
      throw new Error('it holds something else than GPUs');
    return value;
  },
};

function isKnownGpu(value: unknown): value is KnownGpu {
  if (value === null || typeof value !== 'object') return false;
  const gpu = value as Partial<Record<keyof KnownGpu, unknown>>;
  return (
    Number.isSafeInteger(gpu.number) &&
    typeof gpu.address === 'string' &&
    (gpu.uuid === null || typeof gpu.uuid === 'string') &&
    (gpu.numaNode === null || Number.isSafeInteger(gpu.numaNode)) &&
    (gpu.name === null || typeof gpu.name === 'string') &&
    typeof gpu.mig === 'boolean'
  );
}
