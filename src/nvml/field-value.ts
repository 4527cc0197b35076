import { meansAbsent } from './access.ts';
import { on } from './actions/action.ts';
import { NvmlError } from './errors.ts';
import { Return, ValueType } from './raw/enums.ts';
import type { FieldValue, FieldValueInput } from './raw/structs.ts';
import type { Counter } from './rates.ts';
import type { Gpu } from './gpu.ts';
import type { Steps } from './steps.ts';

/** The value of one field. Null: not provided. Throws NvmlError where the field, and not the call, has failed. */
export function decodeField<T>(
  field: FieldValue | undefined,
  decode: (value: number | bigint) => T,
): T | null {
  if (field === undefined) return null;
  const { nvmlReturn: status, value } = field;
  if (status === 0) return value === null ? null : decode(value);
  // Older drivers call a field that they do not know an invalid argument.
  if (meansAbsent(status) || status === Return.ERROR_INVALID_ARGUMENT) return null;
  throw new NvmlError(status, 'nvmlDeviceGetFieldValues');
}

/** The fields as the driver gives them. */
export function* fieldsOf(gpu: Gpu, wanted: readonly FieldValueInput[]): Steps<FieldValue[]> {
  if (wanted.length === 0) return [];
  return yield* on(gpu, (prepare, handle) => prepare.deviceGetFieldValues(handle, wanted));
}

/** A field that counts. Null: not provided. */
export function counterOf(field: FieldValue | undefined, unit: Counter['unit']): Counter | null {
  const value = decodeField(field, BigInt);
  if (field === undefined || value === null) return null;
  const bits = field.valueType === ValueType.UNSIGNED_INT ? 32 : 64;
  return { value, timestampUs: Number(field.timestamp), bits, unit };
}
