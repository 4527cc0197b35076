import { orNull } from './actions/action.ts';
import { isNotFound, isUnsupported, NvmlError } from './errors.ts';
import { Return } from './raw/enums.ts';
import type { Session } from './session.ts';
import { ask, type Steps } from './steps.ts';

/** The newest CUDA that a driver serves. */
export type CudaVersion = { readonly major: number; readonly minor: number };

export function nvmlVersion({ prepare }: Session): Steps<string> {
  return ask(prepare.systemGetNVMLVersion());
}

export function* cudaVersion({ prepare }: Session): Steps<CudaVersion | null> {
  for (const call of [prepare.systemGetCudaDriverVersion_v2(), prepare.systemGetCudaDriverVersion()]) {
    try {
      const version = yield* ask(call);
      return { major: Math.floor(version / 1000), minor: Math.floor((version % 1000) / 10) };
    } catch (error) {
      if (!isUnsupported(error) && !isLibraryMissing(error)) throw error;
    }
  }
  return null;
}

/** The newer form asks libcuda itself, which a container may not have; the older one knows a number. */
function isLibraryMissing(error: unknown): boolean {
  return error instanceof NvmlError && error.status === Return.ERROR_LIBRARY_NOT_FOUND;
}

export function* driverBranch({ prepare }: Session): Steps<string | null> {
  return (yield* orNull(ask(prepare.systemGetDriverBranch())))?.branch ?? null;
}

export function* processName({ prepare }: Session, pid: number): Steps<string | null> {
  try {
    return yield* ask(prepare.systemGetProcessName(pid));
  } catch (error) {
    if (isNotFound(error) || isUnsupported(error)) return null;
    throw error;
  }
}
