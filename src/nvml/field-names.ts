import { closest } from 'fastest-levenshtein';
import { FieldId } from './raw/enums.ts';

/** A field of NVML, as its header names it, without `NVML_FI_` (`nvmlFieldValue_t`). */
export type FieldName = keyof typeof FieldId;

/** The fields that can pass 2^53 within the life of a GPU. */
export const BIG_FIELDS = [
  'DEV_PERF_POLICY_POWER',
  'DEV_PERF_POLICY_THERMAL',
  'DEV_PERF_POLICY_SYNC_BOOST',
  'DEV_PERF_POLICY_BOARD_LIMIT',
  'DEV_PERF_POLICY_LOW_UTILIZATION',
  'DEV_PERF_POLICY_RELIABILITY',
  'DEV_PERF_POLICY_TOTAL_APP_CLOCKS',
  'DEV_PERF_POLICY_TOTAL_BASE_CLOCKS',
  'DEV_NVLINK_THROUGHPUT_DATA_TX',
  'DEV_NVLINK_THROUGHPUT_DATA_RX',
  'DEV_NVLINK_THROUGHPUT_RAW_TX',
  'DEV_NVLINK_THROUGHPUT_RAW_RX',
  'DEV_PCIE_COUNT_TX_BYTES',
  'DEV_PCIE_COUNT_RX_BYTES',
  'DEV_NVLINK_COUNT_XMIT_BYTES',
  'DEV_NVLINK_COUNT_RCV_BYTES',
  'DEV_CLOCKS_EVENT_REASON_SW_THERM_SLOWDOWN',
  'DEV_CLOCKS_EVENT_REASON_HW_THERM_SLOWDOWN',
  'DEV_CLOCKS_EVENT_REASON_HW_POWER_BRAKE_SLOWDOWN',
] as const;
/** A field that can pass 2^53 within the life of a GPU: nanoseconds after 104 days, bytes of a link after hours. */
export type BigField = (typeof BIG_FIELDS)[number];

/** What the fields of NVML count in, by a part of their names; the first that fits. */
const UNITS: readonly (readonly [RegExp, FieldUnit])[] = [
  [/NVLINK_THROUGHPUT_/, 'KiB'],
  [/NVLINK_SPEED_MBPS|NVLINK_GET_SPEED|NVLINK_GET_DATA_RATE|C2C_LINK_GET_MAX_BW/, 'MB/s'],
  [/_BYTES$/, 'bytes'],
  [/^DEV_POWER_(AVERAGE|INSTANT|MIN_LIMIT|MAX_LIMIT|DEFAULT_LIMIT|CURRENT_LIMIT|REQUESTED_LIMIT)$/, 'mW'],
  [/ENERGY/, 'mJ'],
  [/_TEMP$|^DEV_TEMPERATURE_/, '°C'],
  [/PERF_POLICY_|_SLOWDOWN$/, 'ns'],
  [/PERCENT|EDPP_MULTIPLIER/, '%'],
  [/_MILLISECONDS$/, 'ms'],
  [/_RATE$/, 'mW/s'],
  [/_HYST_VAL$/, 'ms'],
];
/** What a field counts in. */
export type FieldUnit = 'KiB' | 'MB/s' | 'bytes' | 'mW' | 'mJ' | '°C' | 'ns' | '%' | 'ms' | 'mW/s';

/**
 * The unit of a field. Null: it counts events, or is a number that stands for something.
 *
 * @example
 * ```ts
 * // on h100x8
 * import { fieldUnit } from 'node-nvml';
 * console.log(fieldUnit('DEV_MEMORY_TEMP'), fieldUnit('DEV_NVLINK_LINK_COUNT')); // -> °C null
 * ```
 */
export function fieldUnit(name: FieldName): FieldUnit | null {
  return UNITS.find(([part]) => part.test(name))?.[1] ?? null;
}

/**
 * Drivers before 580.82 number some fields otherwise: what is 251 to 268 now was 256 to 273, and 269 to 273 was 251 to 255.
 */
export function numbersFieldsOtherwise(driverVersion: string): boolean {
  const [branch = 0, minor = 0] = driverVersion.split('.').map(Number);
  return branch < 580 || (branch === 580 && minor < 82);
}

/** The number that a field had before 580.82. */
export function olderFieldNumber(number: number): number {
  if (number >= 251 && number <= 268) return number + 5;
  return number >= 269 && number <= 273 ? number - 18 : number;
}

/** The number of a field on this driver. */
export function fieldNumber(name: FieldName, driverVersion: string): number {
  if (!Object.hasOwn(FieldId, name)) {
    throw new RangeError(
      `There is no field '${name}'. The nearest is '${closest(name, Object.keys(FieldId))}'; fields have the ` +
        `names of NVML's header without NVML_FI_.`,
    );
  }
  const number = FieldId[name];
  return numbersFieldsOtherwise(driverVersion) ? olderFieldNumber(number) : number;
}
