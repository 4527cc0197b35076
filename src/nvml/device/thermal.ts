import type { Cooler, Fan, FanPolicy, FanSpeedRange } from '../readings/fans.ts';
import type { TemperatureMargins, TemperatureSensor, TemperatureThresholds } from '../readings/thermal.ts';
import * as actions from '../actions/thermal.ts';
import { runNow } from '../steps.ts';
import { DevicePower } from './power.ts';

/** How warm a GPU is, and its fans. */
export class DeviceThermal extends DevicePower {
  /**
   * The temperature of the GPU in °C (`nvmlDeviceGetTemperature`, where that is gone
   * `nvmlDeviceGetTemperatureV`). Null: not measured.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.temperature()); // -> 34
   * ```
   */
  temperature(): number | null {
    return this.getters.temperature.now();
  }

  /**
   * How far the GPU is below the temperature at which it slows down, in °C (`nvmlDeviceGetMarginTemperature`).
   * Null: not told, as by drivers before 570.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.temperatureMargin()); // -> 53
   * ```
   */
  temperatureMargin(): number | null {
    return this.getters.temperatureMargin.now();
  }

  /**
   * The temperatures at which it slows down or stops, in °C (`nvmlDeviceGetTemperatureThreshold`). A threshold
   * that is null is not told; GPUs from Ada on tell {@link Device.temperatureMargins}.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.temperatureThresholds());
   * // -> { shutdown: 92, slowdown: 89, memoryMax: 95, gpuMax: 87, acousticMin: null, acousticCurrent: null, acousticMax: null }
   * ```
   */
  temperatureThresholds(): TemperatureThresholds | null {
    return this.getters.temperatureThresholds.now();
  }

  /**
   * How far below its limit it slows down or stops, in °C (the `NVML_FI_DEV_TEMPERATURE_*_TLIMIT` fields of
   * `nvmlDeviceGetFieldValues`). A member that is null is not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.temperatureMargins()); // -> { shutdown: -5, slowdown: -2, memoryMax: -8, gpuMax: 0 }
   * ```
   */
  temperatureMargins(): TemperatureMargins | null {
    return this.getters.temperatureMargins.now();
  }

  /**
   * The temperature sensors of its board (`nvmlDeviceGetThermalSettings`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.temperatureSensors()[0]);
   * // -> { target: 'gpu', controller: 'gpu-internal', current: 34, min: 0, max: 127 }
   * ```
   */
  temperatureSensors(): readonly TemperatureSensor[] | null {
    return this.getters.temperatureSensors.now();
  }

  /**
   * Sets the temperature in °C that the GPU keeps to be quiet, until the driver is loaded again
   * (`nvmlDeviceSetTemperatureThreshold`). Root only: throws NvmlError ERROR_NO_PERMISSION for others;
   * RangeError outside `acousticMin` to `acousticMax` of {@link Device.temperatureThresholds}.
   *
   * @example
   * ```ts
   * // on rtx4090, as root
   * device.setAcousticThreshold(75);
   * console.log(device.temperatureThresholds().acousticCurrent); // -> 75
   * ```
   */
  setAcousticThreshold(celsius: number): void {
    runNow(actions.setAcousticThreshold(this.gpu, celsius));
  }

  /**
   * Its fans (`nvmlDeviceGetNumFans`). Null: not told.
   *
   * @example
   * ```ts
   * // on rtx4090
   * console.log(device.fanCount()); // -> 3
   * ```
   */
  fanCount(): number | null {
    return this.getters.fanCount.now();
  }

  /**
   * The speed of its first fan in percent of the highest; it may pass 100 (`nvmlDeviceGetFanSpeed_v2`, before
   * 418 `nvmlDeviceGetFanSpeed`). Null: it has no fan.
   *
   * @example
   * ```ts
   * // on rtx4090
   * console.log(device.fanSpeed()); // -> 0
   * ```
   */
  fanSpeed(): number | null {
    return this.getters.fanSpeed.now();
  }

  /**
   * The speed of each fan in percent of the highest; it may pass 100 (`nvmlDeviceGetNumFans`,
   * `nvmlDeviceGetFanSpeed_v2`). Null: it has no fan, or does not tell.
   *
   * @example
   * ```ts
   * // on rtx4090
   * console.log(device.fanSpeeds()); // -> [ 0, 0, 0 ]
   * ```
   */
  fanSpeeds(): (number | null)[] | null {
    return runNow(actions.fanSpeeds(this.gpu));
  }

  /**
   * All that is told of each fan (`nvmlDeviceGetFanSpeed_v2`, `nvmlDeviceGetTargetFanSpeed`,
   * `nvmlDeviceGetFanSpeedRPM`, `nvmlDeviceGetFanControlPolicy_v2`). Null: it has no fan, or does not tell.
   *
   * @example
   * ```ts
   * // on rtx4090
   * console.log(device.fans()[0]); // -> { percent: 0, targetPercent: 0, rpm: 0, policy: 'temperature' }
   * ```
   */
  fans(): Fan[] | null {
    return runNow(actions.fans(this.gpu));
  }

  /**
   * What its fans are (`nvmlDeviceGetCoolerInfo`). Null: not told, as by drivers before 570.
   *
   * @example
   * ```ts
   * // on rtx4090
   * console.log(device.coolers()[0]); // -> { signal: 'variable', target: 'gpu-related' }
   * ```
   */
  coolers(): Cooler[] | null {
    return runNow(actions.coolers(this.gpu));
  }

  /**
   * The bounds of the speed of a fan that may be asked for, in percent (`nvmlDeviceGetMinMaxFanSpeed`). Null:
   * it has no fan.
   *
   * @example
   * ```ts
   * // on rtx4090
   * console.log(device.fanSpeedRange()); // -> { min: 30, max: 100 }
   * ```
   */
  fanSpeedRange(): FanSpeedRange | null {
    return this.getters.fanSpeedRange.now();
  }

  /**
   * Sets the speed of a fan in percent and lets it follow nothing else, until {@link
   * Device.resetFanSpeed} or the driver is loaded again; whoever sets it must watch the temperature
   * (`nvmlDeviceSetFanSpeed_v2`). Root only: throws NvmlError ERROR_NO_PERMISSION for others; RangeError
   * outside {@link Device.fanSpeedRange}.
   *
   * @example
   * ```ts
   * // on rtx4090, as root
   * device.setFanSpeed(0, 60);
   * console.log(device.fans()[0]); // -> { percent: 60, targetPercent: 60, rpm: 1920, policy: 'manual' }
   * ```
   */
  setFanSpeed(fan: number, percent: number): void {
    runNow(actions.setFanSpeed(this.gpu, fan, percent));
  }

  /**
   * Lets a fan follow the temperature again (`nvmlDeviceSetDefaultFanSpeed_v2`). Root only: throws NvmlError
   * ERROR_NO_PERMISSION for others; RangeError where there is no such fan.
   *
   * @example
   * ```ts
   * // on rtx4090, as root
   * device.setFanSpeed(0, 60);
   * device.resetFanSpeed(0);
   * console.log(device.fans()[0].policy); // -> temperature
   * ```
   */
  resetFanSpeed(fan: number): void {
    runNow(actions.resetFanSpeed(this.gpu, fan));
  }

  /**
   * Sets what a fan follows, until the driver is loaded again (`nvmlDeviceSetFanControlPolicy`). Root only:
   * throws NvmlError ERROR_NO_PERMISSION for others; RangeError where there is no such fan or policy.
   *
   * @example
   * ```ts
   * // on rtx4090, as root
   * device.setFanPolicy(0, 'manual');
   * console.log(device.fans()[0].policy); // -> manual
   * ```
   */
  setFanPolicy(fan: number, policy: FanPolicy): void {
    runNow(actions.setFanPolicy(this.gpu, fan, policy));
  }
}
