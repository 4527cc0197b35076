import type { Call } from '../call.ts';
import { isNotFound, NvmlError } from '../errors.ts';
import { Return } from '../raw/enums.ts';
import { ask, type Steps } from '../steps.ts';

/** A part of a GPU that may be destroyed under the object that stands for it. */
export interface Part<H> {
  readonly handle: H | null;
  /** Finds it again by its number, and takes its handle; throws where it is gone or is another one now. */
  find(): Steps<H>;
}

/** One call on a part; made again with a new handle where the driver has forgotten the old one. */
export function* onPart<H, T>(part: Part<H>, make: (handle: H) => Call<T>): Steps<T> {
  const { handle } = part;
  if (handle === null) return yield* ask(make(yield* part.find()));
  try {
    return yield* ask(make(handle));
  } catch (error) {
    const forgotten =
      isNotFound(error) || (error instanceof NvmlError && error.status === Return.ERROR_INVALID_ARGUMENT);
    if (!forgotten) throw error;
    const found = yield* part.find();
    if (found === handle) throw error;
    return yield* ask(make(found));
  }
}

export function gone(what: string, functionName: string): NvmlError {
  return new NvmlError(
    Return.ERROR_NOT_FOUND,
    functionName,
    `${what} is not there any more: it was destroyed, or MIG mode was switched off; list the instances again`,
  );
}
