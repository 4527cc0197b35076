import type { CaptureSession, EncoderSession, SessionStats, VideoCodec } from '../readings/video.ts';
import * as actions from '../actions/samples.ts';
import { runNow } from '../steps.ts';
import { DeviceUtilization } from './utilization.ts';

/** What a GPU encodes, and what of it is captured. */
export class DeviceVideo extends DeviceUtilization {
  /**
   * What is left of its video encoder for this kind of video, in percent (`nvmlDeviceGetEncoderCapacity`).
   * Null: it does not encode that.
   *
   * @example
   * ```ts
   * // on rtx4090
   * console.log(device.encoderCapacity('h264')); // -> 100
   * ```
   */
  encoderCapacity(codec: VideoCodec): number | null {
    return runNow(actions.encoderCapacity(this.gpu, codec));
  }

  /**
   * All video that it encodes (`nvmlDeviceGetEncoderStats`). Null: it has no encoder.
   *
   * @example
   * ```ts
   * // on rtx4090
   * console.log(device.encoderStats()); // -> { sessionCount: 0, averageFps: 0, averageLatencyUs: 0 }
   * ```
   */
  encoderStats(): SessionStats | null {
    return this.getters.encoderStats.now();
  }

  /**
   * The processes that encode video on it (`nvmlDeviceGetEncoderSessions`). Null: it has no encoder.
   *
   * @example
   * ```ts
   * // on rtx4090
   * console.log(device.encoderSessions()); // -> []
   * ```
   */
  encoderSessions(): readonly EncoderSession[] | null {
    return this.getters.encoderSessions.now();
  }

  /**
   * All frames that are captured from it (`nvmlDeviceGetFBCStats`). Null: not told.
   *
   * @example
   * ```ts
   * // on rtx4090
   * console.log(device.captureStats()); // -> { sessionCount: 0, averageFps: 0, averageLatencyUs: 0 }
   * ```
   */
  captureStats(): SessionStats | null {
    return this.getters.captureStats.now();
  }

  /**
   * The processes that capture its frames (`nvmlDeviceGetFBCSessions`). Null: not told.
   *
   * @example
   * ```ts
   * // on rtx4090
   * console.log(device.captureSessions()); // -> []
   * ```
   */
  captureSessions(): readonly CaptureSession[] | null {
    return this.getters.captureSessions.now();
  }
}
