import type { PowerSmoothing, SmoothingParameter } from '../actions/power-smoothing.ts';
import * as actions from '../actions/power-smoothing.ts';
import type { Gpu } from '../gpu.ts';
import { runNow } from '../steps.ts';

/**
 * What keeps the power of a GPU from jumping, of GPUs from Blackwell on; `device.powerSmoothing`.
 */
export class PowerSmoothingControl {
  readonly #gpu: Gpu;

  constructor(gpu: Gpu) {
    this.#gpu = gpu;
  }

  /**
   * How it is set up and what holds (the `NVML_FI_PWR_SMOOTHING` fields of `nvmlDeviceGetFieldValues`). Null:
   * the GPU has none.
   *
   * @example
   * ```ts
   * // on gb200
   * console.log(device.powerSmoothing.status());
   * // -> { enabled: false, privilegeLevel: 1, immediateRampDown: false, appliedCeiling: 1200, appliedFloor: 0, minFloorPercent: 0, maxFloorPercent: 100, lifetimeRemainingPercent: 100, presetProfileCount: 5, activePresetProfile: 0 }
   * ```
   */
  status(): PowerSmoothing | null {
    return runNow(actions.status(this.#gpu));
  }

  /**
   * Turns it on or off, until the driver is loaded again (`nvmlDevicePowerSmoothingSetState`). Root only:
   * throws NvmlError ERROR_NO_PERMISSION for others.
   *
   * @example
   * ```ts
   * // on gb200, as root
   * device.powerSmoothing.setEnabled(true);
   * console.log(device.powerSmoothing.status().enabled); // -> true
   * ```
   */
  setEnabled(enabled: boolean): void {
    runNow(actions.setEnabled(this.#gpu, enabled));
  }

  /**
   * Makes one of its preset profiles hold (`nvmlDevicePowerSmoothingActivatePresetProfile`). Root only: throws
   * NvmlError ERROR_NO_PERMISSION for others; RangeError where there is no such profile.
   *
   * @example
   * ```ts
   * // on gb200, as root
   * device.powerSmoothing.activateProfile(1);
   * console.log(device.powerSmoothing.status().activePresetProfile); // -> 1
   * ```
   */
  activateProfile(profile: number): void {
    runNow(actions.activateProfile(this.#gpu, profile));
  }

  /**
   * Changes a parameter of a preset profile (`nvmlDevicePowerSmoothingUpdatePresetProfileParam`). Root only:
   * throws NvmlError ERROR_NO_PERMISSION for others; RangeError where there is no such profile or parameter, or
   * the floor is out of its bounds.
   *
   * @example
   * ```ts
   * // on gb200, as root
   * device.powerSmoothing.setEnabled(true);
   * device.powerSmoothing.activateProfile(1);
   * device.powerSmoothing.setParameter(1, 'floor-percent', 80);
   * console.log(device.powerSmoothing.status().appliedFloor); // -> 960
   * ```
   */
  setParameter(profile: number, parameter: SmoothingParameter, value: number): void {
    runNow(actions.setParameter(this.#gpu, profile, parameter, value));
  }
}
