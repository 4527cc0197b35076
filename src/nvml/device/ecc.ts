import type { EccCounter, MemoryPlace } from '../actions/ecc.ts';
import type {
  BankRemapping,
  EccErrors,
  EccMode,
  PendingRepairs,
  RemappedRows,
  RetiredPages,
  RowRemapperHistogram,
  SramEccErrors,
  SramErrorPlace,
} from '../readings/ecc.ts';
import * as actions from '../actions/ecc.ts';
import { runNow } from '../steps.ts';
import { DeviceMemory } from './memory.ts';

/** The memory errors of a GPU, and what was done about them. */
export class DeviceEcc extends DeviceMemory {
  /**
   * Whether error correction is on, now and after the next reset (`nvmlDeviceGetEccMode`). Null: it has none.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.eccMode()); // -> { current: true, pending: true }
   * ```
   */
  eccMode(): EccMode | null {
    return this.getters.eccMode.now();
  }

  /**
   * Whether error correction is on by default (`nvmlDeviceGetDefaultEccMode`). Null: it has none, or not told
   * (before 535).
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.defaultEccMode()); // -> true
   * ```
   */
  defaultEccMode(): boolean | null {
    return this.getters.defaultEccMode.now();
  }

  /**
   * Turns error correction on or off from the next reset on; it lasts over reboots (`nvmlDeviceSetEccMode`).
   * Root only: throws NvmlError ERROR_NO_PERMISSION for others.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.setEccMode(false);
   * console.log(device.eccMode()); // -> { current: true, pending: false }
   * ```
   */
  setEccMode(enabled: boolean): void {
    runNow(actions.setEccMode(this.gpu, enabled));
  }

  /**
   * Its memory errors by kind (`nvmlDeviceGetTotalEccErrors`). A member that is null is not counted, as without
   * error correction.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.eccErrors());
   * // -> { volatileCorrected: 0, volatileUncorrected: 0, aggregateCorrected: 0, aggregateUncorrected: 0 }
   * ```
   */
  eccErrors(): EccErrors | null {
    return this.getters.eccErrors.now();
  }

  /**
   * The errors of one of its memories (`nvmlDeviceGetMemoryErrorCounter`). Null: that memory does not count
   * errors. Throws RangeError for an unknown memory.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.eccErrorsIn('device-memory'));
   * // -> { volatileCorrected: 0, volatileUncorrected: 0, aggregateCorrected: 0, aggregateUncorrected: 0 }
   * ```
   */
  eccErrorsIn(place: MemoryPlace): EccErrors | null {
    return runNow(actions.eccErrorsIn(this.gpu, place));
  }

  /**
   * Sets the errors since the driver was loaded, or those of its life, to 0 (`nvmlDeviceClearEccErrorCounts`).
   * Root only: throws NvmlError ERROR_NO_PERMISSION for others.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.clearEccErrors('volatile');
   * console.log(device.eccErrors());
   * // -> { volatileCorrected: 0, volatileUncorrected: 0, aggregateCorrected: 0, aggregateUncorrected: 0 }
   * ```
   */
  clearEccErrors(counter: EccCounter): void {
    runNow(actions.clearEccErrors(this.gpu, counter));
  }

  /**
   * The errors of its static memory (`nvmlDeviceGetSramEccErrorStatus`). Null: not counted, or not told (before
   * 550).
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.sramEccErrors());
   * // -> { volatileCorrected: 0, volatileUncorrectedParity: 0, volatileUncorrectedSecDed: 0, aggregateCorrected: 0, aggregateUncorrectedParity: 0, aggregateUncorrectedSecDed: 0, aggregateUncorrectedIn: { l2: 0, sm: 0, pcie: 0, microcontroller: 0, other: 0 }, thresholdExceeded: false }
   * ```
   */
  sramEccErrors(): SramEccErrors | null {
    return this.getters.sramEccErrors.now();
  }

  /**
   * The places of its static memory that had uncorrected errors
   * (`nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts`). Null: not told, as by drivers before 580.
   *
   * @example
   * ```ts
   * // on h100x8-615
   * console.log(device.sramErrorPlaces()); // -> null
   * ```
   */
  sramErrorPlaces(): readonly SramErrorPlace[] | null {
    return this.getters.sramErrorPlaces.now();
  }

  /**
   * The pages of memory that it does not use any more, of GPUs before Ampere (`nvmlDeviceGetRetiredPages_v2`,
   * before 418 `nvmlDeviceGetRetiredPages`). A member that is null is not told; newer GPUs replace rows: {@link
   * Device.remappedRows}.
   *
   * @example
   * ```ts
   * // on v100x8
   * console.log(device.retiredPages()); // -> { singleBit: [], doubleBit: [] }
   * ```
   */
  retiredPages(): RetiredPages | null {
    return this.getters.retiredPages.now();
  }

  /**
   * Whether pages wait for the next reset to be retired (`nvmlDeviceGetRetiredPagesPendingStatus`). Null: it
   * does not retire pages.
   *
   * @example
   * ```ts
   * // on v100x8
   * console.log(device.isPageRetirementPending()); // -> false
   * ```
   */
  isPageRetirementPending(): boolean | null {
    return this.getters.isPageRetirementPending.now();
  }

  /**
   * The rows of memory that were replaced, of GPUs from Ampere on (`nvmlDeviceGetRemappedRows_v2`, older
   * drivers `nvmlDeviceGetRemappedRows`). Null: it does not replace rows, or the GPU is divided.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.remappedRows());
   * // -> { correctable: 0, uncorrectable: 0, pending: false, failure: false, inactive: null }
   * ```
   */
  remappedRows(): RemappedRows | null {
    return this.getters.remappedRows.now();
  }

  /**
   * Its banks of memory, by how many spare rows they have left (`nvmlDeviceGetRowRemapperHistogram`). Null: it
   * does not replace rows.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.rowRemapperHistogram()); // -> { max: 2560, high: 0, partial: 0, low: 0, none: 0 }
   * ```
   */
  rowRemapperHistogram(): RowRemapperHistogram | null {
    return this.getters.rowRemapperHistogram.now();
  }

  /**
   * The banks of memory that were replaced, of GPUs from Rubin on (`nvmlDeviceGetBankRemapperStatus_v1`). Null:
   * it does not replace banks, or not told (before 615).
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.bankRemapping()); // -> null
   * ```
   */
  bankRemapping(): BankRemapping | null {
    return this.getters.bankRemapping.now();
  }

  /**
   * The repairs that wait for the next reset (`nvmlDeviceGetRepairStatus`). Null: not told, as by drivers
   * before 580.
   *
   * @example
   * ```ts
   * // on h100x8-615
   * console.log(device.pendingRepairs()); // -> { channel: false, tpc: false }
   * ```
   */
  pendingRepairs(): PendingRepairs | null {
    return this.getters.pendingRepairs.now();
  }

  /**
   * Whether it has memory that cannot be repaired (`nvmlDeviceGetUnrepairableMemoryFlag_v1`). Null: not told,
   * as by drivers before 590.
   *
   * @example
   * ```ts
   * // on h100x8-615
   * console.log(device.hasUnrepairableMemory()); // -> false
   * ```
   */
  hasUnrepairableMemory(): boolean | null {
    return this.getters.hasUnrepairableMemory.now();
  }
}
