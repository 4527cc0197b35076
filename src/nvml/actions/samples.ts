import { isNotFound } from '../errors.ts';
import type { Gpu } from '../gpu.ts';
import { EncoderType, ValueType } from '../raw/enums.ts';
import { call, reading } from '../readings/reading.ts';
import { VIDEO_CODECS, type VideoCodec } from '../readings/video.ts';
import type { Steps } from '../steps.ts';
import { numberOf, on, orNull, read } from './action.ts';

/** Every {@link SampleKind}. */
export const SAMPLE_KINDS = [
  'power',
  'gpu-utilization',
  'memory-utilization',
  'encoder-utilization',
  'decoder-utilization',
  'processor-clock',
  'memory-clock',
  'module-power',
  'jpeg-utilization',
  'ofa-utilization',
] as const;
/** What the driver keeps the last values of (`nvmlSamplingType_t`): mW, %, MHz. */
export type SampleKind = (typeof SAMPLE_KINDS)[number];

/** A value that the driver has kept. */
export type KeptSample = {
  /** When it was measured, in microseconds since 1970. */
  readonly timestampUs: number;
  /** mW, percent or MHz. */
  readonly value: number;
};

export function* samples(gpu: Gpu, kind: SampleKind, sinceUs = 0): Steps<KeptSample[] | null> {
  const type = numberOf('What is sampled', SAMPLE_KINDS, kind);
  if (!(sinceUs >= 0)) {
    throw new RangeError(`Samples are asked for since a time in microseconds; it was ${sinceUs}.`);
  }
  try {
    const found = yield* orNull(
      on(gpu, (prepare, handle) => prepare.deviceGetSamples(handle, type, sinceUs)),
    );
    if (found === null) return null;
    return found.samples.map(({ timeStamp, sampleValue }) => ({
      timestampUs: timeStamp,
      value: numberIn(sampleValue, found.sampleValType),
    }));
  } catch (error) {
    if (isNotFound(error)) return []; // none newer than that
    throw error;
  }
}

const bytes = new DataView(new ArrayBuffer(8));

/** The number in eight bytes of the type that NVML names. */
function numberIn(bits: bigint, type: ValueType): number {
  bytes.setBigUint64(0, BigInt.asUintN(64, bits), true);
  if (type === ValueType.DOUBLE) return bytes.getFloat64(0, true);
  if (type === ValueType.UNSIGNED_INT) return bytes.getUint32(0, true);
  if (type === ValueType.SIGNED_INT) return bytes.getInt32(0, true);
  if (type === ValueType.UNSIGNED_SHORT) return bytes.getUint16(0, true);
  return Number(type === ValueType.SIGNED_LONG_LONG ? bytes.getBigInt64(0, true) : bits);
}

export function encoderCapacity(gpu: Gpu, codec: VideoCodec): Steps<number | null> {
  const type: EncoderType = numberOf('A kind of video', VIDEO_CODECS, codec);
  return read(gpu, reading<number>(call('deviceGetEncoderCapacity', [type])));
}
