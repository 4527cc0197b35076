import { meansAbsent } from '../access.ts';
import { checkArray } from '../arguments.ts';
import { NvmlError } from '../errors.ts';
import type { Gpu } from '../gpu.ts';
import { NvlinkTelemetrySampleType as Type } from '../raw/enums.ts';
import type { NvlinkTelemetrySample_v1 } from '../raw/structs.ts';
import type { Steps } from '../steps.ts';
import { checkRange, on, orNull } from './action.ts';
import { linkCount } from './nvlink.ts';

/** Of which links, and how much, {@link NvLink.telemetry} tells. */
export type NvLinkTelemetryOptions = {
  /** Which links; null or left out: all. */
  readonly links?: readonly number[] | null;
  /** How many samples of each (20: those of two seconds). */
  readonly count?: number;
};

/**
 * The last readings of the counters of a link, the newest last: KiB with the headers of the packets, about 100 ms apart.
 * Null: not counted.
 */
export type NvLinkTelemetry = {
  readonly link: number;
  readonly transmitted: readonly bigint[] | null;
  readonly received: readonly bigint[] | null;
};

const DEFAULT_COUNT = 20;
const MOST_SAMPLES = 1024;

export function* telemetry(
  gpu: Gpu,
  { links = null, count = DEFAULT_COUNT }: NvLinkTelemetryOptions = {},
): Steps<NvLinkTelemetry[] | null> {
  checkRange('The count of samples', count, { min: 1, max: MOST_SAMPLES }, 'samples of a link');
  const has = yield* linkCount(gpu);
  if (has === null) return null;
  if (links !== null) checkArray(links, '', 'links');
  const wanted = links ?? Array.from({ length: has }, (_, link) => link);
  for (const link of wanted) checkRange('A link', link, { min: 0, max: has - 1 }, 'by number');
  const samples = Array<bigint>(count).fill(0n);
  const telemetrySamples = wanted.flatMap((linkId) => [
    { linkId, sampleType: Type.TX, samples },
    { linkId, sampleType: Type.RX, samples },
  ]);
  const told = yield* orNull(
    on(gpu, (prepare, handle) => prepare.deviceGetNvLinkTelemetrySamples_v1(handle, { telemetrySamples })),
  );
  return (
    told &&
    wanted.map((link, i) => ({
      link,
      transmitted: samplesIn(told.telemetrySamples[i * 2]),
      received: samplesIn(told.telemetrySamples[i * 2 + 1]),
    }))
  );
}

function samplesIn(sample: NvlinkTelemetrySample_v1 | undefined): bigint[] | null {
  if (sample === undefined || meansAbsent(sample.nvmlReturn)) return null;
  if (sample.nvmlReturn !== 0)
    throw new NvmlError(sample.nvmlReturn, 'nvmlDeviceGetNvLinkTelemetrySamples_v1');
  return sample.samples;
}
