import type { Call } from '../call.ts';
import type { NativeMemory } from '../memory.ts';
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

export function reading<T>(...attempts: readonly Attempt<T | null>[]): Reading<T> {
  return { kind: 'reading', attempts };
}

export function group<T>(members: Group<T>['members']): Group<T> {
  return { kind: 'group', members };
}

/** A call of the table on a device: the arguments after the device, and what becomes of its result. */
export function call<F extends DeviceFunction>(name: F, rest: Rest<F>): Attempt<Result<F>>;
export function call<F extends DeviceFunction, T>(
  name: F,
  rest: Rest<F>,
  decode: (result: Result<F>) => T,
  options?: { readonly unless: (driverVersion: string) => boolean },
): Attempt<T>;
export function call<F extends DeviceFunction>(
  name: F,
  rest: Rest<F>,
  decode: ((result: Result<F>) => unknown) | null = null,
  options: { readonly unless: (driverVersion: string) => boolean } | null = null,
): Attempt<unknown> {
  return {
    prepare: (prepare, device) => {
      const calls = prepare as unknown as Record<
        F,
        (device: DeviceHandle, ...rest: Rest<F>) => Call<Result<F>>
      >;
      const made = calls[name](device, ...rest);
      return decode === null ? made : new DecodedCall(made, decode);
    },
    unless: options?.unless ?? null,
  };
}

/** A call whose result is turned into the library's own shape as it is read. */
class DecodedCall<R, T> implements Call<T> {
  readonly library: number;
  readonly row: number;
  readonly lane: number;
  readonly room: number;
  readonly #call: Call<R>;
  readonly #decode: (result: R) => T;

  constructor(call: Call<R>, decode: (result: R) => T) {
    this.library = call.library;
    this.row = call.row;
    this.lane = call.lane;
    this.room = call.room;
    this.#call = call;
    this.#decode = decode;
  }

  size(room: number): number {
    return this.#call.size(room);
  }

  write(memory: NativeMemory, record: number, block: number, room: number): void {
    this.#call.write(memory, record, block, room);
  }

  read(memory: NativeMemory, block: number): T {
    return this.#decode(this.#call.read(memory, block));
  }

  count(memory: NativeMemory, block: number): number {
    return this.#call.count(memory, block);
  }
}
