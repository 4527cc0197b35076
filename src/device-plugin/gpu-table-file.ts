import { join } from 'node:path';

import type { GpuTable, KnownGpu, KnownMig } from './gpu-table.ts';
import type { StateForm } from './state-file.ts';

export function tablePath(stateDir: string): string {
  return join(stateDir, 'gpus.json');
}

/** The table on disk: which number belongs to which slot, over restarts. */
export const TABLE_FORM: StateForm<GpuTable> = {
  name: 'The table of GPU numbers',
  version: 1,
  empty: [],
  without:
    "numbers are found by the answers that pods hold, and follow the driver's order where no pod holds any",
  parse(value) {
    if (!Array.isArray(value) || !value.every(isKnownGpu))
      throw new Error('it holds something else than GPUs');
    for (const key of ['number', 'address'] as const) {
      if (new Set(value.map((gpu) => gpu[key])).size < value.length)
        throw new Error(`it gives one ${key} to two GPUs`);
    }
    return value.map((gpu) => ({
      ...gpu,
      formerUuids: gpu.formerUuids ?? [],
      knownMigs: gpu.knownMigs ?? [],
    }));
  },
};

/** A row; the first releases wrote no former UUIDs and no MIG devices. */
type Row = Omit<KnownGpu, 'formerUuids' | 'knownMigs'> & Partial<Pick<KnownGpu, 'formerUuids' | 'knownMigs'>>;

function isKnownGpu(value: unknown): value is Row {
  if (value === null || typeof value !== 'object') return false;
  const gpu = value as Partial<Record<keyof KnownGpu, unknown>>;
  return (
    Number.isSafeInteger(gpu.number) &&
    typeof gpu.address === 'string' &&
    (gpu.uuid === null || typeof gpu.uuid === 'string') &&
    (gpu.numaNode === null || Number.isSafeInteger(gpu.numaNode)) &&
    (gpu.name === null || typeof gpu.name === 'string') &&
    typeof gpu.mig === 'boolean' &&
    (gpu.formerUuids === undefined || isTexts(gpu.formerUuids)) &&
    (gpu.knownMigs === undefined || (Array.isArray(gpu.knownMigs) && gpu.knownMigs.every(isKnownMig)))
  );
}

function isKnownMig(value: unknown): value is KnownMig {
  if (value === null || typeof value !== 'object') return false;
  const mig = value as Partial<Record<keyof KnownMig, unknown>>;
  return (
    Number.isSafeInteger(mig.gpuInstance) &&
    Number.isSafeInteger(mig.computeInstance) &&
    isTexts([mig.profile, mig.uuid, mig.card]) &&
    isTexts(mig.formerUuids)
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
