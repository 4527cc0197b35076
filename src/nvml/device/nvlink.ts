import type { NvLinkBandwidthMode, NvLinkInfo, NvLinkLowPower } from '../actions/nvlink-settings.ts';
import type { NvLinkTelemetry, NvLinkTelemetryOptions } from '../actions/nvlink-telemetry.ts';
import type { NvLinkErrors, NvLinkLink } from '../actions/nvlink.ts';
import type { NvLinkTraffic } from '../rates.ts';
import * as actions from '../actions/nvlink.ts';
import * as traffic from '../actions/nvlink-traffic.ts';
import * as settings from '../actions/nvlink-settings.ts';
import * as telemetry from '../actions/nvlink-telemetry.ts';
import type { Gpu } from '../gpu.ts';
import { runNow } from '../steps.ts';
import { NvLinkEncryption } from './nvlink-encryption.ts';

/**
 * The NVLinks of a GPU; `device.nvlink`. Every member is null, and every setter throws NvmlError
 * ERROR_NOT_SUPPORTED, on a GPU without them.
 */
export class NvLink {
  /**
   * The encryption of what goes over them.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.nvlink.encryption.privateInfo()); // -> null
   * ```
   */
  readonly encryption: NvLinkEncryption;
  readonly #gpu: Gpu;

  constructor(gpu: Gpu) {
    this.#gpu = gpu;
    this.encryption = new NvLinkEncryption(gpu);
  }

  /**
   * How many links it has (field `NVML_FI_DEV_NVLINK_LINK_COUNT` of `nvmlDeviceGetFieldValues`). Null: none.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.nvlink.linkCount()); // -> 18
   * ```
   */
  linkCount(): number | null {
    return runNow(actions.linkCount(this.#gpu));
  }

  /**
   * Each link: its state, speed, what is at its other end and what it is able to (`nvmlDeviceGetNvLinkState`,
   * `nvmlDeviceGetNvLinkVersion`, `nvmlDeviceGetNvLinkRemoteDeviceType`, `nvmlDeviceGetNvLinkRemotePciInfo_v2`,
   * `nvmlDeviceGetNvLinkCapability`). Null: it has none.
   *
   * @example
   * ```ts
   * // on h100x8
   * const [{ state, version, speed, remote }] = device.nvlink.links();
   * console.log(state, version, speed, remote);
   * // -> active 4.0 26562 { type: 'switch', busId: '00000000:05:00.0' }
   * ```
   */
  links(): NvLinkLink[] | null {
    return runNow(actions.links(this.#gpu));
  }

  /**
   * The errors of each link (`nvmlDeviceGetNvLinkErrorCounter`). Null: it has none.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.nvlink.errors()[0]);
   * // -> { link: 0, replay: 0, recovery: 0, crcFlit: 0, crcData: 0, eccData: 0 }
   * ```
   */
  errors(): NvLinkErrors[] | null {
    return runNow(actions.errors(this.#gpu));
  }

  /**
   * Sets the errors of a link to 0, or of all (`nvmlDeviceResetNvLinkErrorCounters`). Root only: throws
   * NvmlError ERROR_NO_PERMISSION for others; RangeError where there is no such link.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.nvlink.clearErrors();
   * console.log(device.nvlink.errors()[0].replay); // -> 0
   * ```
   */
  clearErrors(link: number | null = null): void {
    runNow(actions.clearErrors(this.#gpu, link));
  }

  /**
   * The counters of what went over each link, which {@link nvlinkRates} makes rates of (fields
   * `NVML_FI_DEV_NVLINK_THROUGHPUT_DATA_TX` and `_RX`, on newer GPUs `NVML_FI_DEV_NVLINK_COUNT_XMIT_BYTES` and
   * `_RCV_BYTES` of `nvmlDeviceGetFieldValues`). Null: not counted.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.nvlink.traffic().links.length); // -> 18
   * ```
   */
  traffic(): NvLinkTraffic | null {
    return runNow(traffic.traffic(this.#gpu));
  }

  /**
   * The last readings of the counters, which the driver takes about every 100 ms and keeps for a while
   * (`nvmlDeviceGetNvLinkTelemetrySamples_v1`). Null: not kept, or not told (before 615). Throws RangeError for a link that
   * there is not.
   *
   * @example
   * ```ts
   * // on h100x8-615
   * const [first] = device.nvlink.telemetry({ links: [3], count: 5 });
   * console.log(first.link, first.transmitted.length, typeof first.received.at(-1)); // -> 3 5 bigint
   * ```
   */
  telemetry(options: NvLinkTelemetryOptions = {}): NvLinkTelemetry[] | null {
    return runNow(telemetry.telemetry(this.#gpu, options));
  }

  /**
   * Whether the links are encrypted, and their firmware (`nvmlDeviceGetNvLinkInfo_v3`, before 615
   * `nvmlDeviceGetNvLinkInfo`). Null: not told, as by drivers before 580.
   *
   * @example
   * ```ts
   * // on b200x8
   * console.log(device.nvlink.info()?.isEncrypted); // -> false
   * ```
   */
  info(): NvLinkInfo | null {
    return runNow(settings.info(this.#gpu));
  }

  /**
   * How much bandwidth the links use, by NVML's number (`nvmlDeviceGetNvlinkBwMode`). Null: not told, as by
   * drivers before 570.
   *
   * @example
   * ```ts
   * // on b200x8
   * console.log(device.nvlink.bandwidthMode()); // -> { mode: 0, isBest: true }
   * ```
   */
  bandwidthMode(): NvLinkBandwidthMode | null {
    return runNow(settings.bandwidthMode(this.#gpu));
  }

  /**
   * The bandwidth modes that it has (`nvmlDeviceGetNvlinkSupportedBwModes`). Null: not told, as by drivers
   * before 570.
   *
   * @example
   * ```ts
   * // on b200x8
   * console.log(device.nvlink.supportedBandwidthModes()); // -> [ 0, 1, 2, 3, 4 ]
   * ```
   */
  supportedBandwidthModes(): number[] | null {
    return runNow(settings.supportedBandwidthModes(this.#gpu));
  }

  /**
   * Sets how much bandwidth the links use, until the driver is loaded again (`nvmlDeviceSetNvlinkBwMode`). Root
   * only: throws NvmlError ERROR_NO_PERMISSION for others; RangeError for a mode that is not among {@link
   * NvLink.supportedBandwidthModes}.
   *
   * @example
   * ```ts
   * // on b200x8, as root
   * device.nvlink.setBandwidthMode('best');
   * console.log(device.nvlink.bandwidthMode()); // -> { mode: 0, isBest: true }
   * ```
   */
  setBandwidthMode(mode: number | 'best'): void {
    runNow(settings.setBandwidthMode(this.#gpu, mode));
  }

  /**
   * Begins to set that, and does not wait: it holds when the fabric is complete again
   * ({@link Device.fabricInfo}), in the milliseconds of the result at the latest
   * (`nvmlDeviceSetNvlinkBwModeAsync_v1`). For GPUs from Rubin on; errors as {@link NvLink.setBandwidthMode}.
   *
   * @example
   * ```ts
   * // on vr200, as root
   * console.log(device.nvlink.startBandwidthMode(2)); // -> 5000
   * console.log(device.fabricInfo()?.state); // -> in-progress
   * ```
   */
  startBandwidthMode(mode: number | 'best'): number {
    return runNow(settings.startBandwidthMode(this.#gpu, mode));
  }

  /**
   * When idle links save power (the `NVML_FI_DEV_NVLINK_GET_POWER_THRESHOLD` fields of
   * `nvmlDeviceGetFieldValues`). Null: they do not.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.nvlink.lowPower());
   * // -> { threshold: 4000, min: 1, max: 8191, unitUs: 100, isSupported: true }
   * ```
   */
  lowPower(): NvLinkLowPower | null {
    return runNow(settings.lowPower(this.#gpu));
  }

  /**
   * Sets how long a link is idle before it saves power; null: the default
   * (`nvmlDeviceSetNvLinkDeviceLowPowerThreshold`). Root only: throws NvmlError ERROR_NO_PERMISSION for others;
   * RangeError outside the bounds of {@link NvLink.lowPower}.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.nvlink.setLowPowerThreshold(1000);
   * console.log(device.nvlink.lowPower()?.threshold); // -> 1000
   * device.nvlink.setLowPowerThreshold(null);
   * console.log(device.nvlink.lowPower()?.threshold); // -> 4000
   * ```
   */
  setLowPowerThreshold(threshold: number | null): void {
    runNow(settings.setLowPowerThreshold(this.#gpu, threshold));
  }
}
