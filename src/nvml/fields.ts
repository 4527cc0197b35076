import { meansAbsent } from './access.ts';
import { NvmlError } from './errors.ts';
import type { Gpu } from './gpu.ts';
import type { FieldValue } from './raw/structs.ts';
import { ask, type Steps } from './steps.ts';

/** A field to read: its number (`FieldId` of the raw layer), and of what: a link, a power scope; 0 where there is one. */
export type FieldRequest = { readonly id: number; readonly scope?: number };

/** What the driver answered for one field. */
export type FieldAnswer = {
  readonly id: number;
  readonly scope: number;
  /** In the field's own unit; `bigint` where the driver counts in 64 bits. Null: not provided, or see `error`. */
  readonly value: number | bigint | null;
  /** Why there is no value; null also where this GPU or driver does not provide the field. */
  readonly error: NvmlError | null;
  /** When it was measured, in microseconds since 1970. */
  readonly timestampUs: number;
  /** How long the driver took for it, in microseconds. */
  readonly latencyUs: number;
};

export function* fieldAnswers(gpu: Gpu, requests: readonly FieldRequest[]): Steps<FieldAnswer[]> {
  if (requests.length === 0) return [];
  const wanted = requests.map(({ id, scope = 0 }) => ({ fieldId: id, scopeId: scope }));
  const values = yield* ask(gpu.prepare.deviceGetFieldValues(gpu.handle, wanted));
  return values.map(answerOf);
}

function answerOf(field: FieldValue): FieldAnswer {
  const { nvmlReturn: status } = field;
  return {
    id: field.fieldId,
    scope: field.scopeId,
    value: status === 0 ? field.value : null,
    error: status === 0 || meansAbsent(status) ? null : new NvmlError(status, 'nvmlDeviceGetFieldValues'),
    timestampUs: Number(field.timestamp),
    latencyUs: Number(field.latencyUsec),
  };
}
