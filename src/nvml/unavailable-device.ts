import type { NvmlError, NvmlTimeoutError } from './errors.ts';

/** A GPU that the driver counts and that cannot be used now. */
export class UnavailableDevice {
  /**
   * Its place in the driver's list.
   *
   * @example
   * ```ts
   * // on h100x8
   * await mock.lose(3);
   * const gone = nvml.devices().find((gpu) => 'error' in gpu);
   * console.log(gone?.index); // -> 3
   * ```
   */
  readonly index: number;
  /**
   * Why it cannot be used.
   *
   * @example
   * ```ts
   * // on h100x8
   * await mock.lose(3);
   * const gone = nvml.devices().find((gpu) => 'error' in gpu);
   * console.log(gone?.error.code); // -> ERROR_GPU_IS_LOST
   * ```
   */
  readonly error: NvmlError | NvmlTimeoutError;
  /**
   * The UUID of the GPU that was at this place before. Null: none was seen there, or the list has another length now.
   *
   * @example
   * ```ts
   * // on h100x8
   * const { uuid } = nvml.device(3);
   * await mock.lose(3);
   * const gone = nvml.devices().find((gpu) => 'error' in gpu);
   * console.log(gone?.uuid === uuid); // -> true
   * ```
   */
  readonly uuid: string | null;
  /**
   * The PCI address of that GPU. Null: as of the UUID, or its driver did not tell.
   *
   * @example
   * ```ts
   * // on h100x8
   * const { pciBusId } = nvml.device(3);
   * await mock.lose(3);
   * const gone = nvml.devices().find((gpu) => 'error' in gpu);
   * console.log(gone?.pciBusId === pciBusId); // -> true
   * ```
   */
  readonly pciBusId: string | null;

  constructor(
    index: number,
    error: NvmlError | NvmlTimeoutError,
    before: { readonly uuid: string | null; readonly pciBusId: string | null } | null = null,
  ) {
    this.index = index;
    this.error = error;
    this.uuid = before?.uuid ?? null;
    this.pciBusId = before?.pciBusId ?? null;
  }
}
