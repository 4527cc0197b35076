import type { PowerLimitOptions } from '../actions/power.ts';
import type {
  AdaptiveTgp,
  PowerDraw,
  PowerLimits,
  PowerMizer,
  PowerMizerMode,
  PowerSource,
  ScopedPowerLimits,
} from '../readings/power.ts';
import * as actions from '../actions/power.ts';
import { runNow } from '../steps.ts';
import { DevicePerformance } from './performance.ts';

/** The power and energy of a GPU. */
export class DevicePower extends DevicePerformance {
  /**
   * Whether its power is limited at all (`nvmlDeviceGetPowerManagementMode`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.isPowerManaged()); // -> true
   * ```
   */
  isPowerManaged(): boolean | null {
    return this.getters.isPowerManaged.now();
  }

  /**
   * The power it draws in mW; an average over a second from Ampere on (`nvmlDeviceGetPowerUsage`). Null: not
   * measured.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.powerUsage()); // -> 71420
   * ```
   */
  powerUsage(): number | null {
    return this.getters.powerUsage.now();
  }

  /**
   * The power it draws in mW, as an average over a second and now (fields `NVML_FI_DEV_POWER_AVERAGE` and
   * `NVML_FI_DEV_POWER_INSTANT` of `nvmlDeviceGetFieldValues`). A member that is null is not measured.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.powerDraw()); // -> { average: 71420, instant: 71420 }
   * ```
   */
  powerDraw(): PowerDraw | null {
    return this.getters.powerDraw.now();
  }

  /**
   * The power that its module draws in mW, with the processor of a superchip (the fields of
   * {@link Device.powerDraw} by `nvmlDeviceGetFieldValues`, scope module). A member that is null is not measured.
   *
   * @example
   * ```ts
   * // on gb200
   * console.log(device.modulePowerDraw()); // -> { average: null, instant: null }
   * ```
   */
  modulePowerDraw(): PowerDraw | null {
    return this.getters.modulePowerDraw.now();
  }

  /**
   * The power that its memory draws in mW (the fields of {@link Device.powerDraw} by
   * `nvmlDeviceGetFieldValues`, scope memory). A member that is null is not measured.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.memoryPowerDraw()); // -> { average: null, instant: null }
   * ```
   */
  memoryPowerDraw(): PowerDraw | null {
    return this.getters.memoryPowerDraw.now();
  }

  /**
   * The power limit that was asked for, in mW (`nvmlDeviceGetPowerManagementLimit`). Null: it has none.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.powerLimit()); // -> 700000
   * ```
   */
  powerLimit(): number | null {
    return this.getters.powerLimit.now();
  }

  /**
   * The power limit that holds, in mW (`nvmlDeviceGetEnforcedPowerLimit`). Null: it has none.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.enforcedPowerLimit()); // -> 700000
   * ```
   */
  enforcedPowerLimit(): number | null {
    return this.getters.enforcedPowerLimit.now();
  }

  /**
   * All its power limits, in mW (`nvmlDeviceGetPowerManagementLimit` and its neighbours). A member that is null
   * is not there.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.powerLimits());
   * // -> { current: 700000, enforced: 700000, default: 700000, range: { min: 200000, max: 700000 } }
   * ```
   */
  powerLimits(): PowerLimits | null {
    return this.getters.powerLimits.now();
  }

  /**
   * The power limits of its module, in mW (the `NVML_FI_DEV_POWER` limit fields of `nvmlDeviceGetFieldValues`,
   * scope module). A member that is null is not there.
   *
   * @example
   * ```ts
   * // on gb200
   * console.log(device.modulePowerLimits());
   * // -> { current: null, requested: null, default: null, min: null, max: null }
   * ```
   */
  modulePowerLimits(): ScopedPowerLimits | null {
    return this.getters.modulePowerLimits.now();
  }

  /**
   * Sets the power limit in mW, until the driver is loaded again (`nvmlDeviceSetPowerManagementLimit`, of a
   * scope `nvmlDeviceSetPowerManagementLimit_v2`). Root only: throws NvmlError ERROR_NO_PERMISSION for others;
   * RangeError outside the range of {@link Device.powerLimits}.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.setPowerLimit(500_000);
   * console.log(device.powerLimit()); // -> 500000
   * ```
   */
  setPowerLimit(limitMilliwatts: number, options: PowerLimitOptions = {}): void {
    runNow(actions.setPowerLimit(this.gpu, limitMilliwatts, options));
  }

  /**
   * Sets the power limit to its default (`nvmlDeviceGetPowerManagementDefaultLimit`,
   * `nvmlDeviceSetPowerManagementLimit`). Root only: throws NvmlError ERROR_NO_PERMISSION for others.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.setPowerLimit(500_000);
   * device.resetPowerLimit();
   * console.log(device.powerLimit()); // -> 700000
   * ```
   */
  resetPowerLimit(): void {
    runNow(actions.resetPowerLimit(this.gpu));
  }

  /**
   * The energy it used since the driver was loaded, in mJ (`nvmlDeviceGetTotalEnergyConsumption`). Null: not
   * measured, as before Volta.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.totalEnergy() > 8_640_000_000); // -> true
   * ```
   */
  totalEnergy(): number | null {
    return this.getters.totalEnergy.now();
  }

  /**
   * What feeds it (`nvmlDeviceGetPowerSource`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.powerSource()); // -> mains
   * ```
   */
  powerSource(): PowerSource | number | null {
    return this.getters.powerSource.now();
  }

  /**
   * How it weighs power against speed, and the ways that it has; on desktop GPUs
   * (`nvmlDeviceGetPowerMizerMode_v1`). Null: not told, as by drivers before 580.
   *
   * @example
   * ```ts
   * // on rtx4090
   * console.log(device.powerMizer()); // -> null
   * ```
   */
  powerMizer(): PowerMizer | null {
    return this.getters.powerMizer.now();
  }

  /**
   * Sets how it weighs power against speed, until the driver is loaded again
   * (`nvmlDeviceSetPowerMizerMode_v1`). Root only: throws NvmlError ERROR_NO_PERMISSION for others; RangeError
   * for a mode that it does not have.
   *
   * @example
   * ```ts
   * // on h100x8-615, as root
   * try {
   *   device.setPowerMizerMode('adaptive');
   * } catch (error) {
   *   console.log(error.code); // -> ERROR_NOT_SUPPORTED
   * }
   * ```
   */
  setPowerMizerMode(mode: PowerMizerMode): void {
    runNow(actions.setPowerMizerMode(this.gpu, mode));
  }

  /**
   * The power limit that adapts itself, of GPUs from Rubin on (`nvmlDeviceGetAdaptiveTgpModeInfo_v1`). Null: it
   * has none, or not told (before 615).
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.adaptiveTgp()); // -> null
   * ```
   */
  adaptiveTgp(): AdaptiveTgp | null {
    return this.getters.adaptiveTgp.now();
  }

  /**
   * Lets the power limit adapt itself, or not (`nvmlDeviceSetAdaptiveTgpMode_v1`). Root only: throws NvmlError
   * ERROR_NO_PERMISSION for others, ERROR_NOT_SUPPORTED on GPUs before Rubin.
   *
   * @example
   * ```ts
   * // on h100x8-615, as root
   * try {
   *   device.setAdaptiveTgp(true);
   * } catch (error) {
   *   console.log(error.code); // -> ERROR_NOT_SUPPORTED
   * }
   * ```
   */
  setAdaptiveTgp(enabled: boolean): void {
    runNow(actions.setAdaptiveTgp(this.gpu, enabled));
  }
}
