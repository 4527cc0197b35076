import {
  gpmOnce,
  gpmReadings,
  gpmStreaming,
  gpmSupport,
  setGpmStreaming,
  type GpmOptions,
  type GpmReading,
  type GpmSamplesOptions,
} from '../gpm.ts';
import type { GpmMetric } from '../gpm-names.ts';
import { DeviceFields } from './fields.ts';

/** What a GPU measures of its own work. */
export class DeviceGpm extends DeviceFields {
  /**
   * Whether it measures its own performance, as GPUs from Hopper on do (`nvmlGpmQueryDeviceSupport`). Null: this driver does
   * not know (before 525).
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(await device.gpmSupported()); // -> true
   * ```
   */
  gpmSupported(): Promise<boolean | null> {
    return gpmSupport(this.gpu);
  }

  /**
   * Whether it streams what it measures, so that samples cost it less (`nvmlGpmQueryIfStreamingEnabled`). Null: it does not
   * measure, or not told (before 535).
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(await device.gpmStreaming()); // -> false
   * ```
   */
  gpmStreaming(): Promise<boolean | null> {
    return gpmStreaming(this.gpu);
  }

  /**
   * Lets it stream what it measures, or not (`nvmlGpmSetStreamingEnabled`). Root only: rejects with NvmlError
   * ERROR_NO_PERMISSION for others, ERROR_NOT_SUPPORTED where it does not measure.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * await device.setGpmStreaming(true);
   * console.log(await device.gpmStreaming()); // -> true
   * ```
   */
  setGpmStreaming(enabled: boolean): Promise<void> {
    return setGpmStreaming(this.gpu, enabled);
  }

  /**
   * What it did between two samples, which it takes an interval apart (`nvmlGpmSampleGet`, `nvmlGpmMetricsGet`). Null: this
   * GPU or driver does not measure; a metric that it lacks is null with its code. Throws TypeError for a metric that there
   * is not, and RangeError for an interval that is not above 0.
   *
   * @example
   * ```ts
   * // on h100x8
   * const reading = await device.gpm({ metrics: ['smUtil', 'pcieTxPerSec'] });
   * console.log(Object.keys(reading?.values ?? {})); // -> [ 'smUtil', 'pcieTxPerSec' ]
   * ```
   */
  gpm<M extends GpmMetric>(options: GpmOptions<M>): Promise<GpmReading<M> | null> {
    return gpmOnce({ gpu: this.gpu, gpuInstanceId: null }, options);
  }

  /**
   * Readings one after the other, each of the time since the one before, as an async iterator; its two samples are freed
   * when it ends, by `break` as well (`nvmlGpmSampleAlloc`, `nvmlGpmSampleFree`). Throws NvmlError NOT_SUPPORTED on a GPU
   * that does not measure.
   *
   * @example
   * ```ts
   * // on h100x8
   * for await (const { values } of device.gpmSamples({ metrics: ['dramBwUtil'], intervalMs: 100 })) {
   *   console.log(typeof values.dramBwUtil); // -> number
   *   break;
   * }
   * ```
   */
  gpmSamples<M extends GpmMetric>(
    options: GpmSamplesOptions<M>,
  ): AsyncGenerator<GpmReading<M>, void, undefined> {
    return gpmReadings({ gpu: this.gpu, gpuInstanceId: null }, options);
  }
}
