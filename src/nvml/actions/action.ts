import { disownsHandle, meansAbsent } from '../access.ts';
import { describe } from '../arguments.ts';
import { isRefusal, type Call } from '../call.ts';
import { NvmlError } from '../errors.ts';
import type { Gpu } from '../gpu.ts';
import { promisedSteps } from '../promised-steps.ts';
import type { PreparedCalls } from '../raw/functions.ts';
import type { DeviceHandle } from '../raw/structs.ts';
import type { Declared, Reading } from '../readings/reading.ts';
import { ask, type Steps } from '../steps.ts';
import type { Handled, Target } from '../target.ts';

/** What a program can do with a GPU beyond its readings: it takes arguments, makes several calls, or changes something. */
type Action = (gpu: Gpu, ...rest: never[]) => Steps<unknown>;

/** Actions of one GPU as promises: on its own thread, with the deadline of `Nvml.open()`. */
export type Promised<A> = {
  readonly [K in keyof A as A[K] extends Action ? K : never]: A[K] extends (
    gpu: Gpu,
    ...rest: infer R
  ) => Steps<infer T>
    ? (...rest: R) => Promise<T>
    : never;
};

export function promised<A extends object>(actions: A, gpu: Gpu): Promised<A> {
  const functions = Object.entries(actions).filter(([, action]) => typeof action === 'function');
  return promisedSteps(Object.fromEntries(functions), gpu, gpu.deadlineMs) as unknown as Promised<A>;
}

/** One call on a GPU or a unit; made again with its new handle where the driver has forgotten the old one. */
export function* on<H, T>(
  subject: Handled<H>,
  make: (prepare: PreparedCalls, handle: H) => Call<T>,
): Steps<T> {
  try {
    return yield* ask(make(subject.prepare, subject.handle));
  } catch (error) {
    const disowned = error instanceof NvmlError && disownsHandle(error.status);
    if (!disowned || !(yield* subject.lookUp())) throw error;
  }
  return yield* ask(make(subject.prepare, subject.handle));
}

/** A call, and the form of it that older drivers have: tried where the driver lacks the first. */
export function* onEither<T>(
  gpu: Target,
  newer: (prepare: PreparedCalls, handle: DeviceHandle) => Call<T>,
  older: (prepare: PreparedCalls, handle: DeviceHandle) => Call<T>,
): Steps<T> {
  try {
    return yield* on(gpu, newer);
  } catch (error) {
    if (!(error instanceof NvmlError && isRefusal(error.status))) throw error;
  }
  return yield* on(gpu, older);
}

/** The result of steps; null where this GPU or driver does not provide what they ask for. */
export function* orNull<T>(steps: Steps<T>): Steps<T | null> {
  try {
    return yield* steps;
  } catch (error) {
    if (error instanceof NvmlError && meansAbsent(error.status)) return null;
    throw error;
  }
}

/** Steps without a result, as ones that can be told from those that are not provided. */
export function* withTrue(steps: Steps<void>): Steps<true> {
  yield* steps;
  return true;
}

/** A value as it was declared, for one that depends on arguments. */
export function* read<T>(gpu: Target, declared: Declared<T>): Steps<T | null> {
  if (declared.kind === 'reading') return yield* readOne(gpu, declared);
  const entries: [string, unknown][] = [];
  for (const [name, member] of Object.entries<Reading<unknown>>(declared.members)) {
    entries.push([name, yield* readOne(gpu, member)]);
  }
  return Object.fromEntries(entries) as T;
}

function* readOne<T>(gpu: Target, { attempts }: Reading<T>): Steps<T | null> {
  const forms = attempts.filter(({ unless }) => unless?.(gpu.driverVersion) !== true);
  for (const [at, { prepare }] of forms.entries()) {
    try {
      return yield* on(gpu, prepare);
    } catch (error) {
      if (!(error instanceof NvmlError)) throw error;
      const isLast = at === forms.length - 1;
      if (!isLast && isRefusal(error.status)) continue;
      if (meansAbsent(error.status)) return null;
      throw error;
    }
  }
  return null;
}

/** Refuses what the driver's own bounds do not allow, before it is asked. Bounds of null are not known. */
export function checkRange(
  what: string,
  value: number,
  range: { readonly min: number; readonly max: number } | null,
  unit: string,
): void {
  if (!Number.isFinite(value))
    throw new RangeError(`${what} is a number of ${unit}; it was ${describe(value)}.`);
  if (range === null || (value >= range.min && value <= range.max)) return;
  throw new RangeError(`${what} is between ${range.min} and ${range.max} ${unit} here; it was ${value}.`);
}

/** The number of a word in one of NVML's lists, whose place is its number. */
export function numberOf(what: string, names: readonly (string | null)[], name: string): number {
  const number = names.indexOf(name);
  if (number >= 0) return number;
  const known = names.filter((known) => known !== null).map((known) => `'${known}'`);
  throw new RangeError(`${what} is one of ${known.join(', ')}; it was '${name}'.`);
}
