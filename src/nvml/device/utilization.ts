import type { KeptSample, SampleKind } from '../actions/samples.ts';
import type { DomainUtilizations, EngineUtilization, Utilization } from '../readings/utilization.ts';
import * as actions from '../actions/samples.ts';
import { runNow } from '../steps.ts';
import { DeviceEcc } from './ecc.ts';

/** How busy a GPU is. */
export class DeviceUtilization extends DeviceEcc {
  /**
   * How busy it was over the last sampling period, in percent (`nvmlDeviceGetUtilizationRates`). Null: not
   * measured, as on a divided GPU.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.utilization()); // -> { gpu: 0, memory: 0 }
   * ```
   */
  utilization(): Utilization | null {
    return this.getters.utilization.now();
  }

  /**
   * How busy its video encoder was, in percent (`nvmlDeviceGetEncoderUtilization`). Null: it has none, or the
   * GPU is divided.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.encoderUtilization()); // -> { percent: 0, samplingPeriodUs: 167000 }
   * ```
   */
  encoderUtilization(): EngineUtilization | null {
    return this.getters.encoderUtilization.now();
  }

  /**
   * How busy its video decoder was, in percent (`nvmlDeviceGetDecoderUtilization`). Null: it has none, or the
   * GPU is divided.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.decoderUtilization()); // -> { percent: 0, samplingPeriodUs: 167000 }
   * ```
   */
  decoderUtilization(): EngineUtilization | null {
    return this.getters.decoderUtilization.now();
  }

  /**
   * How busy its JPEG decoder was, in percent (`nvmlDeviceGetJpgUtilization`). Null: it has none, or not told
   * (before 535).
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.jpegUtilization()); // -> { percent: 0, samplingPeriodUs: 167000 }
   * ```
   */
  jpegUtilization(): EngineUtilization | null {
    return this.getters.jpegUtilization.now();
  }

  /**
   * How busy its optical flow accelerator was, in percent (`nvmlDeviceGetOfaUtilization`). Null: it has none,
   * or not told (before 535).
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.ofaUtilization()); // -> { percent: 0, samplingPeriodUs: 167000 }
   * ```
   */
  ofaUtilization(): EngineUtilization | null {
    return this.getters.ofaUtilization.now();
  }

  /**
   * How busy its parts were, as its own clock control sees it (`nvmlDeviceGetDynamicPstatesInfo`). Null: not
   * told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.domainUtilization().gpu); // -> { percent: 0, raiseAt: 0, lowerAt: 0 }
   * ```
   */
  domainUtilization(): DomainUtilizations | null {
    return this.getters.domainUtilization.now();
  }

  /**
   * The last values of something that the driver measures by itself, newer than `sinceUs` (microseconds since
   * 1970; 0: all that it kept), in mW, percent or MHz (`nvmlDeviceGetSamples`). Null: not kept. None newer: an
   * empty list.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.samples('power').at(-1).value); // -> 71420
   * const since = device.samples('power').at(-1).timestampUs;
   * console.log(device.samples('power', since)); // -> []
   * ```
   */
  samples(kind: SampleKind, sinceUs = 0): KeptSample[] | null {
    return runNow(actions.samples(this.gpu, kind, sinceUs));
  }
}
