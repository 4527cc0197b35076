import { meansAbsent } from '../access.ts';
import { checkArray, checkU32 } from '../arguments.ts';
import { NvmlError } from '../errors.ts';
import { decodeField, fieldsOf } from '../field-value.ts';
import { BIG_FIELDS, fieldNumber, type BigField, type FieldName } from '../field-names.ts';
import type { Gpu } from '../gpu.ts';
import type { FieldValue } from '../raw/structs.ts';
import type { Steps } from '../steps.ts';
import { on } from './action.ts';

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

/** Fields by their names: a `bigint` for those that can pass 2^53. Null: this GPU or driver does not provide it. */
export type FieldValues<N extends FieldName> = {
  readonly [K in N]: (K extends BigField ? bigint : number) | null;
};

/** Which fields begin at 0 again. False: this GPU does not provide it, or it cannot be cleared. */
export type ClearedFields<N extends FieldName> = { readonly [K in N]: boolean };

/** Of what the fields are asked for: a link, a power scope. */
export type FieldOptions = { readonly scope?: number };

export function* fieldValues(gpu: Gpu, requests: readonly FieldRequest[]): Steps<FieldAnswer[]> {
  checkArray(requests, '', 'requests');
  const wanted = requests.map(({ id, scope = 0 }, i) => {
    checkU32(id, `requests[${i}].`, 'id');
    return { fieldId: id, scopeId: scope };
  });
  return (yield* fieldsOf(gpu, wanted)).map(answerOf);
}

export function* fields<N extends FieldName>(
  gpu: Gpu,
  names: readonly N[],
  { scope = 0 }: FieldOptions = {},
): Steps<FieldValues<N>> {
  checkArray(names, '', 'names');
  const wanted = names.map((name) => ({ fieldId: fieldNumber(name, gpu.driverVersion), scopeId: scope }));
  const values = yield* fieldsOf(gpu, wanted);
  const entries = names.map((name, i) => [
    name,
    decodeField<number | bigint>(values[i], isBig(name) ? BigInt : Number),
  ]);
  return Object.fromEntries(entries) as FieldValues<N>;
}

export function* clearFields<N extends FieldName>(
  gpu: Gpu,
  names: readonly N[],
  { scope = 0 }: FieldOptions = {},
): Steps<ClearedFields<N>> {
  checkArray(names, '', 'names');
  const wanted = names.map((name) => ({ fieldId: fieldNumber(name, gpu.driverVersion), scopeId: scope }));
  const answers =
    wanted.length === 0
      ? []
      : yield* on(gpu, (prepare, handle) => prepare.deviceClearFieldValues(handle, wanted));
  const entries = answers.map(({ nvmlReturn: status }, i) => {
    if (status !== 0 && !meansAbsent(status)) throw new NvmlError(status, 'nvmlDeviceClearFieldValues');
    return [names[i], status === 0];
  });
  return Object.fromEntries(entries) as ClearedFields<N>;
}

const big: ReadonlySet<string> = new Set(BIG_FIELDS);
const isBig = (name: FieldName): boolean => big.has(name);

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
