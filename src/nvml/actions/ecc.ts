import { flagOf } from '../given.ts';
import type { Gpu } from '../gpu.ts';
import { EccCounterType, MemoryErrorType, MemoryLocation } from '../raw/enums.ts';
import type { EccErrors } from '../readings/ecc.ts';
import { call, group, reading } from '../readings/reading.ts';
import type { Steps } from '../steps.ts';
import { numberOf, on, read } from './action.ts';

/** Every {@link MemoryPlace}. */
export const MEMORY_LOCATIONS = [
  'l1-cache',
  'l2-cache',
  'device-memory',
  'register-file',
  'texture-memory',
  'texture-shared',
  'cbu',
  'sram',
] as const;
/** A memory of the GPU that counts its errors (`nvmlMemoryLocation_t`). */
export type MemoryPlace = (typeof MEMORY_LOCATIONS)[number];

/** Every {@link EccCounter}. */
export const ECC_COUNTERS = ['volatile', 'aggregate'] as const;
/** Errors since the driver was loaded, or over the life of the GPU (`nvmlEccCounterType_t`). */
export type EccCounter = (typeof ECC_COUNTERS)[number];

const { CORRECTED, UNCORRECTED } = MemoryErrorType;
const { VOLATILE_ECC, AGGREGATE_ECC } = EccCounterType;

export function* eccErrorsIn(gpu: Gpu, place: MemoryPlace): Steps<EccErrors | null> {
  const location: MemoryLocation = numberOf('A memory of the GPU', MEMORY_LOCATIONS, place);
  const count = (type: MemoryErrorType, counter: EccCounterType) =>
    reading(call('deviceGetMemoryErrorCounter', [type, counter, location]));
  const errors = yield* read<EccErrors>(
    gpu,
    group<EccErrors>({
      volatileCorrected: count(CORRECTED, VOLATILE_ECC),
      volatileUncorrected: count(UNCORRECTED, VOLATILE_ECC),
      aggregateCorrected: count(CORRECTED, AGGREGATE_ECC),
      aggregateUncorrected: count(UNCORRECTED, AGGREGATE_ECC),
    }),
  );
  return errors === null || Object.values(errors).every((value) => value === null) ? null : errors;
}

export function setEccMode(gpu: Gpu, enabled: boolean): Steps<void> {
  return on(gpu, (prepare, handle) => prepare.deviceSetEccMode(handle, flagOf('enabled', enabled)));
}

export function clearEccErrors(gpu: Gpu, counter: EccCounter): Steps<void> {
  const number = numberOf('A counter of errors', ECC_COUNTERS, counter);
  return on(gpu, (prepare, handle) => prepare.deviceClearEccErrorCounts(handle, number));
}
