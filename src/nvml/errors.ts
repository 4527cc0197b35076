import { helpFor, surroundings } from './help.ts';
import { LibraryNotFoundError } from './library-not-found.ts';
import { Return } from './raw/enums.ts';

const codes = new Map<number, string>(Object.entries(Return).map(([code, status]) => [status, code]));

/**
 * The C name of a return code without its prefix: `ERROR_GPU_IS_LOST`; of a code newer than this library `UNKNOWN_CODE_n`.
 *
 * @example
 * ```ts
 * // on h100x8
 * import { codeOf } from 'node-nvml';
 * console.log(codeOf(15)); // -> ERROR_GPU_IS_LOST
 * ```
 */
export function codeOf(status: number): string {
  return codes.get(status) ?? `UNKNOWN_CODE_${status}`;
}

/** What each code means for the reader, where its name does not say it. */
const advice: Partial<Record<number, string>> = {
  [Return.ERROR_UNINITIALIZED]: 'the library is not initialised, or it was closed',
  [Return.ERROR_NOT_SUPPORTED]: 'this GPU or its mode does not provide it',
  [Return.ERROR_NO_PERMISSION]: 'it needs root, or access to the device node',
  [Return.ERROR_DRIVER_NOT_LOADED]: 'the NVIDIA kernel module is not loaded',
  [Return.ERROR_FUNCTION_NOT_FOUND]: 'the installed driver is older than this function',
  [Return.ERROR_GPU_IS_LOST]: 'the GPU fell off the bus or does not answer; it needs a reset or a reboot',
  [Return.ERROR_RESET_REQUIRED]: 'the GPU needs a reset before it can be used',
  [Return.ERROR_LIB_RM_VERSION_MISMATCH]:
    'the library and the kernel module are of different driver versions; reload the module or reboot',
  [Return.ERROR_INVALID_ARGUMENT]: 'the driver does not know an argument, or the handle that it was given',
  [Return.ERROR_NOT_FOUND]: 'there is nothing of this name or number',
  [Return.ERROR_IN_USE]: 'a program uses it now',
  [Return.ERROR_INSUFFICIENT_RESOURCES]: 'there is no room for it',
  [Return.ERROR_INVALID_STATE]: 'it cannot be done in the state that this is in now',
  [Return.ERROR_NOT_READY]: 'it is not ready yet; ask again later',
  [Return.ERROR_TIMEOUT]: 'the driver gave up waiting',
  [Return.ERROR_CORRUPTED_INFOROM]: 'the memory of the board that tells what it is (InfoROM) is damaged',
  [Return.ERROR_ARGUMENT_VERSION_MISMATCH]: 'the driver knows another version of this struct',
};

/** A call to NVML that did not succeed. */
export class NvmlError extends Error {
  /**
   * The name of the class.
   *
   * @example
   * ```ts
   * // on no-gpus
   * import { NvmlError } from 'node-nvml';
   * console.log(new NvmlError(15, 'nvmlDeviceGetTemperature').name); // -> NvmlError
   * ```
   */
  override readonly name: string = 'NvmlError';
  /**
   * The C name without its prefix, for example `ERROR_GPU_IS_LOST`.
   *
   * @example
   * ```ts
   * // on h100x8
   * import { NvmlError } from 'node-nvml';
   * await mock.lose(0);
   * try {
   *   device.temperature();
   * } catch (error) {
   *   if (error instanceof NvmlError) console.log(error.code); // -> ERROR_GPU_IS_LOST
   * }
   * ```
   */
  readonly code: string;
  /**
   * NVML's return code.
   *
   * @example
   * ```ts
   * // on h100x8
   * import { NvmlError } from 'node-nvml';
   * await mock.lose(0);
   * try {
   *   device.temperature();
   * } catch (error) {
   *   if (error instanceof NvmlError) console.log(error.status); // -> 15
   * }
   * ```
   */
  readonly status: number;
  /**
   * The C function, for example `nvmlDeviceGetTemperature`.
   *
   * @example
   * ```ts
   * // on h100x8
   * import { NvmlError } from 'node-nvml';
   * await mock.lose(0);
   * try {
   *   device.temperature();
   * } catch (error) {
   *   if (error instanceof NvmlError) console.log(error.function); // -> nvmlDeviceGetTemperature
   * }
   * ```
   */
  readonly function: string;

  constructor(status: number, functionName: string, explanation: string | null = null) {
    const meaning = explanation ?? advice[status] ?? null;
    super(`${functionName} answered ${codeOf(status)} (${status})${meaning === null ? '' : `: ${meaning}`}.`);
    this.code = codeOf(status);
    this.status = status;
    this.function = functionName;
  }

  /**
   * What whoever runs the program can do about it, for this machine as it is now: a container, WSL, a driver that was
   * upgraded under it. Null: the message says all there is.
   *
   * @example
   * ```ts
   * // on h100x8
   * import { NvmlError } from 'node-nvml';
   * await mock.lose(0);
   * try {
   *   device.temperature();
   * } catch (error) {
   *   if (error instanceof NvmlError) console.log(error.code); // -> ERROR_GPU_IS_LOST
   *   if (error instanceof NvmlError) console.log(error.help?.slice(0, 23)); // -> The kernel log says why
   * }
   * ```
   */
  get help(): string | null {
    return helpFor(this.status, surroundings());
  }
}

/** A call that did not return before its deadline. It may still be stuck in the driver; its lane was replaced. */
export class NvmlTimeoutError extends Error {
  /**
   * The name of the class.
   *
   * @example
   * ```ts
   * // on no-gpus
   * import { NvmlTimeoutError } from 'node-nvml';
   * console.log(new NvmlTimeoutError('nvmlDeviceGetTemperature', 50).name); // -> NvmlTimeoutError
   * ```
   */
  override readonly name: string = 'NvmlTimeoutError';
  /**
   * The same for all of them: `NVML_DEADLINE`.
   *
   * @example
   * ```ts
   * // on h100x8
   * import { Nvml, NvmlTimeoutError } from 'node-nvml';
   * await mock.hang('DeviceGetUtilizationRates', 0);
   * await using impatient = await Nvml.open({ libraryPath: nvml.libraryPath, deadlineMs: 50 });
   * try {
   *   await impatient.device(0).async.utilization();
   * } catch (error) {
   *   if (error instanceof NvmlTimeoutError) console.log(error.code); // -> NVML_DEADLINE
   * }
   * await mock.clear();
   * ```
   */
  readonly code: string = 'NVML_DEADLINE';
  /**
   * The C function that did not return.
   *
   * @example
   * ```ts
   * // on h100x8
   * import { Nvml, NvmlTimeoutError } from 'node-nvml';
   * await mock.hang('DeviceGetUtilizationRates', 0);
   * await using impatient = await Nvml.open({ libraryPath: nvml.libraryPath, deadlineMs: 50 });
   * try {
   *   await impatient.device(0).async.utilization();
   * } catch (error) {
   *   if (error instanceof NvmlTimeoutError) console.log(error.function); // -> nvmlDeviceGetUtilizationRates
   * }
   * await mock.clear();
   * ```
   */
  readonly function: string;
  /**
   * Milliseconds that were granted.
   *
   * @example
   * ```ts
   * // on h100x8
   * import { Nvml, NvmlTimeoutError } from 'node-nvml';
   * await mock.hang('DeviceGetUtilizationRates', 0);
   * await using impatient = await Nvml.open({ libraryPath: nvml.libraryPath, deadlineMs: 50 });
   * try {
   *   await impatient.device(0).async.utilization();
   * } catch (error) {
   *   if (error instanceof NvmlTimeoutError) console.log(error.deadlineMs); // -> 50
   * }
   * await mock.clear();
   * ```
   */
  readonly deadlineMs: number;

  constructor(functionName: string, deadlineMs: number, explanation: string | null = null) {
    super(
      explanation ??
        `${functionName} did not return within ${deadlineMs} ms. The GPU or its driver hangs; the call was given up, ` +
          `and other GPUs are not affected.`,
    );
    this.function = functionName;
    this.deadlineMs = deadlineMs;
  }
}

function hasStatus(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof NvmlError && statuses.includes(error.status);
}

/**
 * The GPU is off the bus or no longer answers (GPU_IS_LOST, GPU_NOT_FOUND).
 *
 * @example
 * ```ts
 * // on h100x8
 * import { isGpuLost } from 'node-nvml';
 * await mock.lose(0);
 * try {
 *   device.temperature();
 * } catch (error) {
 *   console.log(isGpuLost(error)); // -> true
 * }
 * ```
 */
export function isGpuLost(error: unknown): boolean {
  return hasStatus(error, Return.ERROR_GPU_IS_LOST, Return.ERROR_GPU_NOT_FOUND);
}

/**
 * This GPU or this driver does not provide it (NOT_SUPPORTED, FUNCTION_NOT_FOUND).
 *
 * @example
 * ```ts
 * // on h100x8
 * import { isUnsupported } from 'node-nvml';
 * try {
 *   nvml.raw.deviceGetFanSpeed(device.handle);
 * } catch (error) {
 *   console.log(isUnsupported(error)); // -> true
 * }
 * ```
 */
export function isUnsupported(error: unknown): boolean {
  return hasStatus(error, Return.ERROR_NOT_SUPPORTED, Return.ERROR_FUNCTION_NOT_FOUND);
}

/**
 * The driver does not know this version of a struct (ARGUMENT_VERSION_MISMATCH).
 *
 * @example
 * ```ts
 * // on h100x8
 * import { isVersionRefused } from 'node-nvml';
 * await mock.setReturn('DeviceGetMemoryInfo_v2', 0, 25);
 * try {
 *   nvml.raw.deviceGetMemoryInfo_v2(device.handle);
 * } catch (error) {
 *   console.log(isVersionRefused(error)); // -> true
 * }
 * ```
 */
export function isVersionRefused(error: unknown): boolean {
  return hasStatus(error, Return.ERROR_ARGUMENT_VERSION_MISMATCH);
}

/**
 * The caller may not do this (NO_PERMISSION).
 *
 * @example
 * ```ts
 * // on h100x8
 * import { isPermissionDenied } from 'node-nvml';
 * await mock.setReturn('DeviceSetPersistenceMode', 0, 4);
 * try {
 *   device.setPersistenceMode(true);
 * } catch (error) {
 *   console.log(isPermissionDenied(error)); // -> true
 * }
 * ```
 */
export function isPermissionDenied(error: unknown): boolean {
  return hasStatus(error, Return.ERROR_NO_PERMISSION);
}

/**
 * The GPU wants a reset (RESET_REQUIRED).
 *
 * @example
 * ```ts
 * // on h100x8
 * import { isResetRequired } from 'node-nvml';
 * await mock.setReturn('DeviceGetTemperatureV', 0, 16);
 * await mock.setReturn('DeviceGetTemperature', 0, 16);
 * try {
 *   device.temperature();
 * } catch (error) {
 *   console.log(isResetRequired(error)); // -> true
 * }
 * ```
 */
export function isResetRequired(error: unknown): boolean {
  return hasStatus(error, Return.ERROR_RESET_REQUIRED);
}

/**
 * There is no driver to talk to: no library, no kernel module, or two versions that do not match.
 *
 * @example
 * ```ts
 * // on h100x8
 * import { isDriverUnavailable, Nvml } from 'node-nvml';
 * try {
 *   await Nvml.open({ libraryPath: '/nowhere/libnvidia-ml.so.1' });
 * } catch (error) {
 *   console.log(isDriverUnavailable(error)); // -> true
 * }
 * ```
 */
export function isDriverUnavailable(error: unknown): boolean {
  return (
    error instanceof LibraryNotFoundError ||
    hasStatus(
      error,
      Return.ERROR_DRIVER_NOT_LOADED,
      Return.ERROR_LIBRARY_NOT_FOUND,
      Return.ERROR_LIB_RM_VERSION_MISMATCH,
    )
  );
}

/**
 * The library is not initialised, or it was closed (UNINITIALIZED).
 *
 * @example
 * ```ts
 * // on h100x8
 * import { isUninitialized } from 'node-nvml';
 * await nvml.close();
 * try {
 *   device.temperature();
 * } catch (error) {
 *   console.log(isUninitialized(error)); // -> true
 * }
 * ```
 */
export function isUninitialized(error: unknown): boolean {
  return hasStatus(error, Return.ERROR_UNINITIALIZED);
}

/**
 * There is nothing of this name or id (NOT_FOUND).
 *
 * @example
 * ```ts
 * // on h100x8
 * import { isNotFound } from 'node-nvml';
 * try {
 *   nvml.deviceByUuid('GPU-00000000-0000-0000-0000-000000000000');
 * } catch (error) {
 *   console.log(isNotFound(error)); // -> true
 * }
 * ```
 */
export function isNotFound(error: unknown): boolean {
  return hasStatus(error, Return.ERROR_NOT_FOUND);
}

/**
 * A call did not return before its deadline: the GPU hangs.
 *
 * @example
 * ```ts
 * // on h100x8
 * import { isHung, Nvml } from 'node-nvml';
 * await mock.hang('DeviceGetUtilizationRates', 0);
 * await using impatient = await Nvml.open({ libraryPath: nvml.libraryPath, deadlineMs: 50 });
 * try {
 *   await impatient.device(0).async.utilization();
 * } catch (error) {
 *   console.log(isHung(error)); // -> true
 * }
 * await mock.clear();
 * ```
 */
export function isHung(error: unknown): boolean {
  return error instanceof NvmlTimeoutError;
}
