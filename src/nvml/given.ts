import { closest } from 'fastest-levenshtein';

import { checkObject, wrong } from './arguments.ts';
import { Gpu } from './gpu.ts';

// Checks of what callers pass to the object model, where a wrong type would be noticed by accident further down, or never.

/** The number of a switch. Throws TypeError for what is no boolean: 'off' would be true. */
export function flagOf(name: string, value: boolean): number {
  if (typeof value !== 'boolean') throw wrong('', name, 'true or false', value);
  return Number(value);
}

/** Throws TypeError for what is no object, and for an option that there is not. */
export function checkOptions(of: string, options: object, known: readonly string[]): void {
  checkObject(options, '', `The argument of ${of}`);
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new TypeError(
    `${of} has no option '${unknown}'. The nearest is '${closest(unknown, known)}'; there are ${known.join(', ')}.`,
  );
}

/** Throws TypeError for what is no device of an open driver. */
export function checkDevice(name: string, device: { readonly gpu: Gpu }): void {
  const given: unknown = device;
  if (typeof given === 'object' && given !== null && 'gpu' in given && given.gpu instanceof Gpu) return;
  throw wrong('', name, 'a Device', given);
}

/** Throws TypeError for what is no AbortSignal; null and undefined: there is none. */
export function checkSignal(signal: AbortSignal | null | undefined): void {
  const given: unknown = signal ?? null;
  if (given !== null && !(given instanceof AbortSignal)) throw wrong('', 'signal', 'an AbortSignal', given);
}
