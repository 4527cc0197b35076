import type { NvmlError, NvmlTimeoutError } from './errors.ts';

/** A GPU that the driver counts and that cannot be used now. */
export class UnavailableDevice {
  /** Its place in the driver's list. */
  readonly index: number;
  /** Why it cannot be used. */
  readonly error: NvmlError | NvmlTimeoutError;
  /** The UUID of the GPU that was at this place before. Null: none was seen there, or the list has another length now. */
  readonly uuid: string | null;
  /** The PCI address of that GPU. */
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
