import type {
  ClearedFields,
  FieldAnswer,
  FieldOptions,
  FieldRequest,
  FieldValues,
} from '../actions/fields.ts';
import type { FieldName } from '../field-names.ts';
import type { EventType } from '../names.ts';
import type { MigMode } from '../readings/mig.ts';
import * as actions from '../actions/fields.ts';
import { runNow } from '../steps.ts';
import { DeviceSecurity } from './security.ts';

/** The fields of a GPU, what it can report, and whether it can be divided. */
export class DeviceFields extends DeviceSecurity {
  /**
   * Fields by their names, all in one call: numbers, of those that can pass 2^53 a `bigint`; {@link fieldUnit}
   * tells what they count in (`nvmlDeviceGetFieldValues`). A field that is null is not provided. Throws
   * RangeError for an unknown name, NvmlError where a field failed.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.fields(['DEV_MEMORY_TEMP', 'DEV_NVLINK_LINK_COUNT']));
   * // -> { DEV_MEMORY_TEMP: 41, DEV_NVLINK_LINK_COUNT: 18 }
   * ```
   */
  fields<N extends FieldName>(names: readonly N[], options: FieldOptions = {}): FieldValues<N> {
    return runNow(actions.fields(this.gpu, names, options));
  }

  /**
   * Fields by number, all in one call; each has a value or an error of its own, and its time
   * (`nvmlDeviceGetFieldValues`). Numbers are those of this driver; {@link Device.fields} knows which
   * changed.
   *
   * @example
   * ```ts
   * // on h100x8
   * const [answer] = device.fieldValues([{ id: 82 }]);
   * console.log(answer.value); // -> 41
   * ```
   */
  fieldValues(requests: readonly FieldRequest[]): FieldAnswer[] {
    return runNow(actions.fieldValues(this.gpu, requests));
  }

  /**
   * Sets counters back to 0, by the names of their fields, all in one call: errors of PCI Express and of NVLink, with the link
   * as `scope` (`nvmlDeviceClearFieldValues`). A field that is false cannot be cleared. Throws RangeError for an unknown name,
   * NvmlError ERROR_FUNCTION_NOT_FOUND on drivers before 535.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.clearFields(['DEV_PCIE_REPLAY_COUNTER', 'DEV_MEMORY_TEMP']));
   * // -> { DEV_PCIE_REPLAY_COUNTER: true, DEV_MEMORY_TEMP: false }
   * ```
   */
  clearFields<N extends FieldName>(names: readonly N[], options: FieldOptions = {}): ClearedFields<N> {
    return runNow(actions.clearFields(this.gpu, names, options));
  }

  /**
   * The kinds of event that it can report (`nvmlDeviceGetSupportedEventTypes`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.supportedEventTypes());
   * // -> [ 'ecc-single-bit', 'ecc-double-bit', 'p-state', 'xid', 'clock', 'mig-config' ]
   * ```
   */
  supportedEventTypes(): (EventType | number)[] | null {
    return this.getters.supportedEventTypes.now();
  }

  /**
   * Whether it is divided into instances, now and after the next reset (`nvmlDeviceGetMigMode`). Null: it
   * cannot be divided.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.migMode()); // -> { current: false, pending: false }
   * ```
   */
  migMode(): MigMode | null {
    return this.getters.migMode.now();
  }

  /**
   * The most MIG devices it can have (`nvmlDeviceGetMaxMigDeviceCount`). Null: it cannot be divided.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.maxMigDeviceCount()); // -> 0
   * ```
   */
  maxMigDeviceCount(): number | null {
    return this.getters.maxMigDeviceCount.now();
  }
}
