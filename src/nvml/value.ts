import { ValueType } from './raw/enums.ts';

const view = new DataView(new ArrayBuffer(8));

/**
 * The number in the eight bytes of a value whose type is told elsewhere, as `smUtil` of the samples of
 * `raw.deviceGetVgpuUtilization()` is by `sampleValType`. 64-bit integers are bigints. Null: a type that is not known.
 *
 * @example
 * ```ts
 * // on vgpu-host
 * import { decodeValue } from 'node-nvml';
 * const { sampleValType, utilizationSamples } = nvml.raw.deviceGetVgpuUtilization(device.handle, 0, 1);
 * console.log(decodeValue(utilizationSamples[0].smUtil, sampleValType)); // -> 37
 * ```
 */
export function decodeValue(bits: bigint, type: ValueType): number | bigint | null {
  view.setBigUint64(0, bits, true);
  switch (type) {
    case ValueType.DOUBLE:
      return view.getFloat64(0, true);
    case ValueType.UNSIGNED_INT:
      return view.getUint32(0, true);
    case ValueType.UNSIGNED_LONG:
    case ValueType.UNSIGNED_LONG_LONG:
      return bits;
    case ValueType.SIGNED_LONG_LONG:
      return view.getBigInt64(0, true);
    case ValueType.SIGNED_INT:
      return view.getInt32(0, true);
    case ValueType.UNSIGNED_SHORT:
      return view.getUint16(0, true);
    default:
      return null;
  }
}
