import type { Call } from '../call.ts';
import { decodeField } from '../field-value.ts';
import type { PreparedCalls } from '../raw/functions.ts';
import type { DeviceHandle } from '../raw/structs.ts';

/** The functions of the table whose first parameter is a device. */
type DeviceFunction = {
  [F in keyof PreparedCalls]: PreparedCalls[F] extends (
    device: DeviceHandle,
    ...rest: never[]
  ) => Call<unknown>
    ? F
    : never;
}[keyof PreparedCalls];
type Rest<F extends DeviceFunction> =
  Parameters<PreparedCalls[F]> extends [DeviceHandle, ...infer R] ? R : never;
type Result<F extends DeviceFunction> = ReturnType<PreparedCalls[F]> extends Call<infer R> ? R : never;

/** One way to learn a value: a call of the table, and how its result is read. */
export type Attempt<T> = {
  readonly prepare: (prepare: PreparedCalls, device: DeviceHandle) => Call<T>;
  /** Drivers on which this way is wrong. */
  readonly unless: ((driverVersion: string) => boolean) | null;
};

/**
 * What can be read of a device, declared once. The synchronous getter, the asynchronous one and a snapshot's plan are
 * made from it. Attempts are tried in order: the next one serves where the driver lacks the function or refuses the
 * version of its struct.
 */
export type Reading<T> = { readonly kind: 'reading'; readonly attempts: readonly Attempt<T | null>[] };

/** Readings that form one object; a member that is not provided is null. */
export type Group<T> = {
  readonly kind: 'group';
  readonly members: { readonly [K in keyof T]: Reading<NonNullable<T[K]>> };
};

/** A value of a device, as it is declared. */
export type Declared<T> = Reading<T> | Group<T>;

/** The declarations of a concern: a value for each name. */
export type ReadingsOf<M> = { readonly [K in keyof M]: Declared<M[K]> };

export function reading<T>(...attempts: readonly Attempt<T | null>[]): Reading<T> {
  return { kind: 'reading', attempts };
}

export function group<T>(members: Group<T>['members']): Group<T> {
  return { kind: 'group', members };
}

/** How a call differs from most. */
type CallOptions = {
  /** Drivers on which this way is wrong. */
  readonly unless?: (driverVersion: string) => boolean;
  /** The answer is nearly always the one before, and costs more to read than to compare: a text, or a struct with one. */
  readonly steady?: 'text' | 'struct';
};

/** A call of the table on a device: the arguments after the device, and what becomes of its result. */
export function call<F extends DeviceFunction>(
  name: F,
  rest: Rest<F>,
  decode?: null,
  options?: CallOptions,
): Attempt<Result<F>>;
export function call<F extends DeviceFunction, T>(
  name: F,
  rest: Rest<F>,
  decode: (result: Result<F>) => T,
  options?: CallOptions,
): Attempt<T>;
export function call<F extends DeviceFunction>(
  name: F,
  rest: Rest<F>,
  decode: ((result: Result<F>) => unknown) | null = null,
  { unless, steady }: CallOptions = {},
): Attempt<unknown> {
  return {
    prepare: (prepare, device) => {
      const calls = prepare as unknown as Record<
        F,
        (device: DeviceHandle, ...rest: Rest<F>) => Call<Result<F>>
      >;
      const made = calls[name](device, ...rest);
      const decoded = decode === null ? made : decodedCall(made, decode);
      return steady === undefined ? decoded : steadyCall(decoded, steady === 'text');
    },
    unless: unless ?? null,
  };
}

/** A call whose result is turned into the library's own shape as it is read. */
function decodedCall<R, T>(call: Call<R>, decode: (result: R) => T): Call<T> {
  return {
    ...call,
    older: call.older === null ? null : decodedCall(call.older, decode),
    read: (memory, block) => decode(call.read(memory, block)),
  };
}

/**
 * A call that gives the value it gave before while its answer (which fits the room) is the same, word for word; of a
 * text, as far as its end.
 */
function steadyCall<T>(call: Call<T>, isText: boolean): Call<T> {
  const words = call.size(call.room) >> 2;
  const before = new Uint32Array(words);
  let value: T | null = null;
  return {
    ...call,
    older: call.older === null ? null : steadyCall(call.older, isText),
    read: (memory, block) => {
      const { u32 } = memory;
      const start = block >> 2;
      if (value !== null && isSame(u32, start, before, isText)) return value;
      before.set(u32.subarray(start, start + words));
      value = call.read(memory, block);
      return value;
    },
  };
}

function isSame(u32: Uint32Array, start: number, before: Uint32Array, isText: boolean): boolean {
  for (let i = 0; i < before.length; i++) {
    const word = u32[start + i] as number;
    if (word !== before[i]) return false;
    // Past the text's room and place: a NUL among the four bytes ends it.
    if (isText && i > 1 && ((word - 0x01010101) & ~word & 0x80808080) !== 0) return true;
  }
  return true;
}

/** How a field is asked for and read. */
type FieldOptions = {
  /** Of what: a link, a power scope. */
  readonly scope?: number;
  /** Drivers on which the number of the field means something else. */
  readonly unless?: (driverVersion: string) => boolean;
};

/** A field by its number, alone: fields have no getter of their own, and an error of their own. */
export function field(id: number, options?: FieldOptions): Attempt<number | null> {
  return fieldAs(id, Number, options);
}

/** The same, with what becomes of its value. */
export function fieldAs<T>(
  id: number,
  decode: (value: number | bigint) => T,
  { scope = 0, unless }: FieldOptions = {},
): Attempt<T | null> {
  return call(
    'deviceGetFieldValues',
    [[{ fieldId: id, scopeId: scope }]],
    ([value]) => decodeField(value, decode),
    unless === undefined ? {} : { unless },
  );
}
