/** Checks of what callers pass to the raw layer: a sentence with the parameter's name, before anything is written. */

export function wrong(at: string, name: string, wanted: string, value: unknown): TypeError {
  return new TypeError(
    `${name === '' ? at.slice(0, -1) : at + name} must be ${wanted}; it is ${describe(value)}.`,
  );
}

/** A value in a sentence about it. */
export function describe(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'string') return `"${value}"`;
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'an array' : `of type ${typeof value}`;
}

export function checkHandle(value: unknown, at: string, name: string): void {
  if (typeof value !== 'number' || value >>> 0 !== value)
    throw wrong(at, name, 'a handle that NVML gave', value);
}

export function checkU8(value: unknown, at: string, name: string): void {
  if (typeof value !== 'number' || (value & 0xff) !== value)
    throw wrong(at, name, 'an integer from 0 to 255', value);
}

export function checkU16(value: unknown, at: string, name: string): void {
  if (typeof value !== 'number' || (value & 0xffff) !== value) {
    throw wrong(at, name, 'an integer from 0 to 65535', value);
  }
}

export function checkU32(value: unknown, at: string, name: string): void {
  if (typeof value !== 'number' || value >>> 0 !== value) {
    throw wrong(at, name, 'an integer from 0 to 4294967295', value);
  }
}

export function checkI32(value: unknown, at: string, name: string): void {
  if (typeof value !== 'number' || (value | 0) !== value) {
    throw wrong(at, name, 'an integer from -2147483648 to 2147483647', value);
  }
}

export function checkU64(value: unknown, at: string, name: string): void {
  if (typeof value !== 'bigint' || BigInt.asUintN(64, value) !== value) {
    throw wrong(at, name, 'a bigint from 0n to 2n ** 64n - 1n', value);
  }
}

export function checkI64(value: unknown, at: string, name: string): void {
  if (typeof value !== 'bigint' || BigInt.asIntN(64, value) !== value) {
    throw wrong(at, name, 'a bigint from -(2n ** 63n) to 2n ** 63n - 1n', value);
  }
}

export function checkAmount(value: unknown, at: string, name: string): void {
  if (!Number.isSafeInteger(value) || (value as number) < 0) {
    throw wrong(at, name, 'an integer from 0 to 2 ** 53 - 1', value);
  }
}

export function checkF64(value: unknown, at: string, name: string): void {
  if (typeof value !== 'number') throw wrong(at, name, 'a number', value);
}

export function checkString(value: unknown, at: string, name: string): void {
  if (typeof value !== 'string' || value.includes('\0')) {
    throw wrong(at, name, 'a string without NUL characters', value);
  }
}

export function checkArray(value: unknown, at: string, name: string): void {
  if (!Array.isArray(value)) throw wrong(at, name, 'an array', value);
}

export function checkObject(value: unknown, at: string, name: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(at, name, 'an object', value);
}

/** Bytes that can be read: not those of an ArrayBuffer that was transferred away. */
export function checkBytes(value: unknown, at: string, name: string): void {
  if (!(value instanceof Uint8Array)) throw wrong(at, name, 'a Uint8Array', value);
  if (value.length === 0 && isDetached(value.buffer)) {
    throw new TypeError(
      `${at}${name} must be a Uint8Array with its memory; its ArrayBuffer was transferred away.`,
    );
  }
}

function isDetached(buffer: ArrayBufferLike): boolean {
  try {
    return new Uint8Array(buffer).length < 0;
  } catch {
    return true;
  }
}

/** A type of the table that is one number. */
export type Scalar = 'u8' | 'u16' | 'u32' | 'i32' | 'u64' | 'i64' | 'f64' | 'amount' | 'handle';

const scalarChecks: Readonly<Record<Scalar, (value: unknown, at: string, name: string) => void>> = {
  u8: checkU8,
  u16: checkU16,
  u32: checkU32,
  i32: checkI32,
  u64: checkU64,
  i64: checkI64,
  f64: checkF64,
  amount: checkAmount,
  handle: checkHandle,
};

export function isScalar(type: string): type is Exclude<Scalar, 'handle'> {
  return type in scalarChecks;
}

export function checkScalar(type: Scalar, value: unknown, at: string, name: string): void {
  scalarChecks[type](value, at, name);
}

/** A length that decides how much memory a call brings. */
export function checkLength(value: unknown, at: string, name: string): void {
  if (typeof value !== 'number' || value >>> 0 !== value || value > 1 << 20) {
    throw wrong(at, name, 'an integer from 0 to 1048576', value);
  }
}

/** A copy in plain data, so that no getter or proxy of the caller runs while a record is being written. */
export function plain<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return (value.length === 0 ? value : Uint8Array.from(value)) as T;
  if (Array.isArray(value)) return value.map(plain) as T;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)])) as T;
}
