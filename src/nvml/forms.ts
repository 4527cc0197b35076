/** A struct in any of several forms: every field of any form; null where the form that the driver took lacks it. */
export type AnyForm<T> = {
  [K in T extends unknown ? keyof T : never]: T extends unknown ? (K extends keyof T ? T[K] : null) : never;
};

/** Which member of a family of functions is called. */
export type NewestOptions = {
  /** 1 for the function without a suffix, 2 for `_v2`, ...; null or left out: the newest that the driver has. */
  readonly version?: number | null;
};

/** A member of a family: its row, its number, and whether that is the number of the struct that it takes. */
export type Form = readonly [row: number, version: number, ofStruct: boolean];

/** `value` with every field of `names`; those that it lacks are null. */
export function completed(value: object, names: readonly string[]): object {
  const given = value as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, given[name] ?? null]));
}
