import { NvmlError } from '../../nvml/errors.ts';
import type { Raw } from '../../nvml/raw.ts';
import type { DeviceHandle } from '../../nvml/raw/structs.ts';

/** A value of a captured scenario; what is not there is left out of the file. */
export type Value = string | number | null | Tree | readonly Value[];
export type Tree = { readonly [name: string]: Value };

/** What a call answers; null where this GPU or driver does not provide it. A GPU that is lost is none that could be asked. */
export function ask<T>(call: () => T): T | null {
  try {
    return call();
  } catch (error) {
    if (error instanceof NvmlError && error.code !== 'ERROR_GPU_IS_LOST') return null;
    throw error;
  }
}

/** As a scenario writes it: a number up to 2^53, which all that a scenario has room for is below. */
export function number(value: number | bigint | boolean | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

/** What NVML writes where a number of 32 bits is not available. */
const unavailable = 0xffffffff;

/** Without what is null, and without groups that are empty then. */
export function compact(tree: Tree): Tree {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, value]) => {
      if (value === unavailable) return [];
      const rest = isTree(value) ? compact(value) : value;
      const isEmpty =
        rest === null || rest === '' || (typeof rest === 'object' && Object.keys(rest).length === 0);
      return isEmpty ? [] : [[name, rest]];
    }),
  );
}

export function isTree(value: Value | undefined): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a field; null where it has none. */
export function field(raw: Raw, handle: DeviceHandle, fieldId: number, scopeId = 0): number | bigint | null {
  const [answer] = ask(() => raw.deviceGetFieldValues(handle, [{ fieldId, scopeId }])) ?? [];
  return answer?.nvmlReturn === 0 ? answer.value : null;
}
