import { closest } from 'fastest-levenshtein';
import { isPermissionDenied, isUnsupported, NvmlError } from '../errors.ts';
import { Return } from '../raw/enums.ts';
import { ask, type Steps } from '../steps.ts';
import type { Call } from '../call.ts';

/** Where an instance lies: slices of its GPU (or GPU instance), counted from 0. */
export type MigPlacement = { readonly start: number; readonly size: number };

/** A way to cut a GPU instance from a GPU. */
export type GpuInstanceProfile = {
  /** What a creation takes; the name does as well. */
  readonly id: number;
  /** As `1g.10gb`. */
  readonly name: string;
  /** Of how many slices of the GPU. */
  readonly slices: number;
  /** How many a whole GPU holds. */
  readonly maxInstances: number;
  readonly multiprocessors: number;
  /** In MiB. */
  readonly memoryMiB: number;
  readonly copyEngines: number;
  readonly decoders: number;
  readonly encoders: number;
  readonly jpegEngines: number;
  readonly opticalFlowEngines: number;
  /** Where one may lie; some may be taken. Null: this process may not know. */
  readonly placements: readonly MigPlacement[] | null;
  /** How many more there is room for now. Null: this process may not know, or MIG mode is off. */
  readonly remaining: number | null;
};

/** A way to cut a compute instance from a GPU instance; the engines are shared by all that are cut from it. */
export type ComputeInstanceProfile = {
  readonly id: number;
  /** As `1c.3g.40gb`, or `3g.40gb` for the whole. */
  readonly name: string;
  readonly slices: number;
  readonly maxInstances: number;
  readonly multiprocessors: number;
  readonly sharedCopyEngines: number;
  readonly sharedDecoders: number;
  readonly sharedEncoders: number;
  readonly sharedJpegEngines: number;
  readonly sharedOpticalFlowEngines: number;
  readonly placements: readonly MigPlacement[] | null;
  readonly remaining: number | null;
};

/** A profile by its id, its name (`1g.10gb`), or as it was listed. */
export type ProfileChoice<P> = number | string | P;

/** NVML numbers the kinds of profile, with room for kinds that are newer than this library. */
const PROFILE_KINDS = 32;

/** Of every kind of profile that there is here, what `info` tells; `older` where the driver lacks the newer form. */
export function* profileInfos<T, O>(
  info: (kind: number) => Call<T>,
  older: (kind: number) => Call<O>,
): Steps<(T | O)[]> {
  const found: (T | O)[] = [];
  for (let kind = 0; kind < PROFILE_KINDS; kind++) {
    const told = yield* infoOf(info(kind), older(kind));
    if (told !== null) found.push(told);
  }
  return found;
}

function* infoOf<T, O>(newer: Call<T>, older: Call<O>): Steps<T | O | null> {
  for (const call of [newer, older]) {
    try {
      return yield* ask<T | O>(call);
    } catch (error) {
      if (!(error instanceof NvmlError)) throw error;
      // The older form is for drivers without the newer one.
      if (error.status === Return.ERROR_FUNCTION_NOT_FOUND) continue;
      if (isUnsupported(error) || error.status === Return.ERROR_INVALID_ARGUMENT) return null;
      throw error;
    }
  }
  return null;
}

/** What only some may know, and only while MIG mode is on. */
export function* ifTold<T>(call: Call<T>): Steps<T | null> {
  try {
    return yield* ask(call);
  } catch (error) {
    if (isPermissionDenied(error) || isUnsupported(error)) return null;
    throw error;
  }
}

/** The profile that was chosen. Throws RangeError with the nearest name. */
export function chosen<P extends { readonly id: number; readonly name: string }>(
  profiles: readonly P[],
  choice: ProfileChoice<P>,
): P {
  const wanted = typeof choice === 'object' ? choice.id : choice;
  const found = profiles.find(({ id, name }) => id === wanted || name === wanted);
  if (found !== undefined) return found;
  const names = profiles.map(({ id, name }) => `${name} (${id})`).join(', ');
  if (profiles.length === 0)
    throw new RangeError(`There is no MIG profile '${String(wanted)}' here, and no other.`);
  const nearest =
    typeof wanted === 'string'
      ? ` The nearest is '${closest(
          wanted,
          profiles.map(({ name }) => name),
        )}'.`
      : '';
  throw new RangeError(`There is no MIG profile '${wanted}' here.${nearest} There are: ${names}.`);
}

/** The placement that begins at `start`. Throws RangeError with those that there are. */
export function placementAt(
  { name, placements }: { readonly name: string; readonly placements: readonly MigPlacement[] | null },
  start: number,
): MigPlacement {
  const found = placements?.find((placement) => placement.start === start);
  if (found !== undefined) return found;
  const starts = placements?.map((placement) => placement.start).join(', ') ?? 'not told to this process';
  throw new RangeError(`A ${name} cannot begin at slice ${start}. Its placements begin at: ${starts}.`);
}

/** The steps that cut a profile; where there is no room, the error says for what. */
export function* withRoom<T>(name: string, start: number | null, steps: Steps<T>): Steps<T> {
  try {
    return yield* steps;
  } catch (error) {
    if (!(error instanceof NvmlError) || error.status !== Return.ERROR_INSUFFICIENT_RESOURCES) throw error;
    const place = start === null ? '' : ` at slice ${start}`;
    throw new NvmlError(
      error.status,
      error.function,
      `there is no room for a ${name}${place} beside what is cut already; profiles() tells what there is room for`,
    );
  }
}

/** As `1g.10gb` of `MIG 1g.10gb`. */
export function shortName(name: string): string {
  return name.replace(/^MIG /, '');
}
