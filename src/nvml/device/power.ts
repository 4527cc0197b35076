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
   * The power it draws in mW; an average over a second from Ampere on (`nvmlDeviceGetPowerUsage`). Null: not
   * measured.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.powerUsage()); // -> ?
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
   * console.log(device.powerDraw()); // -> ?
   * ```
   */
  powerDraw(): PowerDraw | null {
    return this.getters.powerDraw.now();
  }

  /**
   * The power that its module draws in mW, with the processor of a superchip (the same fields, scope module). A
   * member that is null is not measured.
   *
   * @example
   * ```ts
   * // on gb200
   * console.log(device.modulePowerDraw()); // -> ?
   * ```
   */
  modulePowerDraw(): PowerDraw | null {
    return this.getters.modulePowerDraw.now();
  }

  /**
   * The power that its memory draws in mW (the same fields, scope memory). A member that is null is not
   * measured.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.memoryPowerDraw()); // -> ?
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
   * console.log(device.powerLimit()); // -> ?
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
   * console.log(device.enforcedPowerLimit()); // -> ?
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
   * console.log(device.powerLimits()); // -> ?
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
   * console.log(device.modulePowerLimits()); // -> ?
   * ```
   */
  modulePowerLimits(): ScopedPowerLimits | null {
    return this.getters.modulePowerLimits.now();
  }

  /**
   * Sets the power limit in mW, until the driver is loaded again (`nvmlDeviceSetPowerManagementLimit`, of a
   * scope `nvmlDeviceSetPowerManagementLimit_v2`). Root only: throws NvmlError ERROR_NO_PERMISSION for others;
   * RangeError outside the range of {@link DevicePower.powerLimits}.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.setPowerLimit(500_000);
   * console.log(device.powerLimit()); // -> ?
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
   * console.log(device.powerLimit()); // -> ?
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
   * console.log(device.totalEnergy() > 8_640_000_000); // -> ?
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
   * console.log(device.powerSource()); // -> ?
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
   * // on h100x8
   * console.log(device.powerMizer()); // -> ?
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
   *   console.log(error.code); // -> ?
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
   * console.log(device.adaptiveTgp()); // -> ?
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
   *   console.log(error.code); // -> ?
   * }
   * ```
   */
  setAdaptiveTgp(enabled: boolean): void {
    runNow(actions.setAdaptiveTgp(this.gpu, enabled));
  }
}
