import type { Call } from './call.ts';
import { prepare } from './prepare.ts';

/** Calls that are kept of one row, each at the place that its arguments give it. */
const PLACES = 16;

type Kept = { readonly library: number; readonly args: readonly unknown[]; readonly call: Call<unknown> };
const rows: (Kept | undefined)[][] = [];

/**
 * As prepare(), but a call with the same numbers as one before is that one: a program asks the same few things of the same
 * few GPUs over and over, and a call that is made again costs a fraction of a new one.
 */
export function keptCall(library: number, row: number, args: readonly unknown[]): Call<unknown> {
  let place = library;
  for (let i = 0; i < args.length; i++) {
    const value = args[i];
    if (typeof value !== 'number') return prepare(library, row, args);
    place = (place * 5 + value) | 0;
  }
  place = (place ^ (place >> 4)) & (PLACES - 1);
  const places = (rows[row] ??= new Array<Kept | undefined>(PLACES).fill(undefined));
  const kept = places[place];
  if (kept?.library === library && isSame(kept.args, args)) return kept.call;
  const call = prepare(library, row, args);
  places[place] = { library, args, call };
  return call;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
