import type { ClockLimit, ClockOffset } from '../actions/clocks.ts';
import type { AutoBoost, ClockKind, Clocks } from '../readings/clocks.ts';
import * as actions from '../actions/clocks.ts';
import { runNow } from '../steps.ts';
import { DeviceClocks } from './clocks.ts';

/** What the clocks of a GPU are held to. */
export class DeviceClockControl extends DeviceClocks {
  /**
   * Keeps the clock of the shaders between two values in MHz, until the driver is loaded again
   * (`nvmlDeviceSetGpuLockedClocks`). Root only: throws NvmlError ERROR_NO_PERMISSION for others; RangeError
   * above {@link Device.maxGraphicsClock}.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.lockGraphicsClocks(1200, 1500);
   * console.log(device.graphicsClock()); // -> 1200
   * ```
   */
  lockGraphicsClocks(min: ClockLimit, max: ClockLimit): void {
    runNow(actions.lockGraphicsClocks(this.gpu, min, max));
  }

  /**
   * Lets the clock of the shaders go as it wants (`nvmlDeviceResetGpuLockedClocks`). Root only: throws
   * NvmlError ERROR_NO_PERMISSION for others.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.lockGraphicsClocks(1200, 1500);
   * device.resetLockedGraphicsClocks();
   * console.log(device.graphicsClock()); // -> 345
   * ```
   */
  resetLockedGraphicsClocks(): void {
    runNow(actions.resetLockedGraphicsClocks(this.gpu));
  }

  /**
   * Keeps the clock of the memory between two values in MHz, until the driver is loaded again
   * (`nvmlDeviceSetMemoryLockedClocks`). Root only: throws NvmlError ERROR_NO_PERMISSION for others; RangeError
   * above {@link Device.maxMemoryClock}.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.lockMemoryClocks(1593, 1593);
   * console.log(device.memoryClock()); // -> 1593
   * ```
   */
  lockMemoryClocks(minMHz: number, maxMHz: number): void {
    runNow(actions.lockMemoryClocks(this.gpu, minMHz, maxMHz));
  }

  /**
   * Lets the clock of the memory go as it wants (`nvmlDeviceResetMemoryLockedClocks`). Root only: throws
   * NvmlError ERROR_NO_PERMISSION for others.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.lockMemoryClocks(1593, 1593);
   * device.resetLockedMemoryClocks();
   * console.log(device.memoryClock()); // -> 2619
   * ```
   */
  resetLockedMemoryClocks(): void {
    runNow(actions.resetLockedMemoryClocks(this.gpu));
  }

  /**
   * By how much a clock is moved in a P-state, in MHz (`nvmlDeviceGetClockOffsets`, before 555
   * `nvmlDeviceGetGpcClkVfOffset` and its neighbours). Null: it cannot be moved.
   *
   * @example
   * ```ts
   * // on rtx4090
   * console.log(device.clockOffset('graphics')); // -> { offset: 0, min: -1000, max: 1000 }
   * ```
   */
  clockOffset(kind: ClockKind, pstate = 0): ClockOffset | null {
    return runNow(actions.clockOffset(this.gpu, kind, pstate));
  }

  /**
   * Moves a clock in a P-state, in MHz, until the driver is loaded again (`nvmlDeviceSetClockOffsets`, before
   * 555 `nvmlDeviceSetGpcClkVfOffset` and its neighbour). Root only: throws NvmlError ERROR_NO_PERMISSION for
   * others; RangeError outside the bounds of {@link Device.clockOffset}.
   *
   * @example
   * ```ts
   * // on rtx4090, as root
   * device.setClockOffset('graphics', 100);
   * console.log(device.clockOffset('graphics')); // -> { offset: 100, min: -1000, max: 1000 }
   * ```
   */
  setClockOffset(kind: ClockKind, offsetMHz: number, pstate = 0): void {
    runNow(actions.setClockOffset(this.gpu, kind, offsetMHz, pstate));
  }

  /**
   * The clocks that applications run at, in MHz (`nvmlDeviceGetApplicationsClock`, which NVIDIA takes away with
   * CUDA 14). A clock that is null is not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.applicationClocks()); // -> { graphics: 1980, sm: 1980, memory: 2619, video: null }
   * ```
   */
  applicationClocks(): Clocks | null {
    return this.getters.applicationClocks.now();
  }

  /**
   * The clocks that applications run at by default, in MHz (`nvmlDeviceGetDefaultApplicationsClock`, which
   * NVIDIA takes away with CUDA 14). A clock that is null is not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.defaultApplicationClocks());
   * // -> { graphics: 1980, sm: 1980, memory: 2619, video: null }
   * ```
   */
  defaultApplicationClocks(): Clocks | null {
    return this.getters.defaultApplicationClocks.now();
  }

  /**
   * Sets the clocks that applications run at, in MHz, until the driver is loaded again
   * (`nvmlDeviceSetApplicationsClocks`, which NVIDIA takes away with CUDA 14). Root only, unless {@link
   * Device.apiRestrictions} says otherwise: throws NvmlError ERROR_NO_PERMISSION for others; RangeError
   * for clocks that are not supported.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.setApplicationClocks(2619, 1500);
   * console.log(device.applicationClocks()); // -> { graphics: 1500, sm: 1500, memory: 2619, video: null }
   * ```
   */
  setApplicationClocks(memoryMHz: number, graphicsMHz: number): void {
    runNow(actions.setApplicationClocks(this.gpu, memoryMHz, graphicsMHz));
  }

  /**
   * Sets the clocks that applications run at to their defaults (`nvmlDeviceResetApplicationsClocks`, which
   * NVIDIA takes away with CUDA 14). Root only, unless {@link Device.apiRestrictions} says otherwise:
   * throws NvmlError ERROR_NO_PERMISSION for others.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.setApplicationClocks(2619, 1500);
   * device.resetApplicationClocks();
   * console.log(device.applicationClocks().graphics); // -> 1980
   * ```
   */
  resetApplicationClocks(): void {
    runNow(actions.resetApplicationClocks(this.gpu));
  }

  /**
   * Whether it raises its clocks by itself (`nvmlDeviceGetAutoBoostedClocksEnabled`). Null: it always does, as
   * GPUs from Pascal on.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.autoBoost()); // -> null
   * ```
   */
  autoBoost(): AutoBoost | null {
    return this.getters.autoBoost.now();
  }

  /**
   * Lets it raise its clocks by itself, or not, until the last process ends
   * (`nvmlDeviceSetAutoBoostedClocksEnabled`). Root only, unless {@link Device.apiRestrictions} says
   * otherwise: throws NvmlError ERROR_NO_PERMISSION for others, ERROR_NOT_SUPPORTED on GPUs from Pascal on.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * try {
   *   device.setAutoBoost(false);
   * } catch (error) {
   *   console.log(error.code); // -> ERROR_NOT_SUPPORTED
   * }
   * ```
   */
  setAutoBoost(enabled: boolean): void {
    runNow(actions.setAutoBoost(this.gpu, enabled));
  }

  /**
   * The same for every process that comes, until the driver is loaded again
   * (`nvmlDeviceSetDefaultAutoBoostedClocksEnabled`). Root only: throws NvmlError ERROR_NO_PERMISSION for
   * others, ERROR_NOT_SUPPORTED on GPUs from Pascal on.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * try {
   *   device.setDefaultAutoBoost(false);
   * } catch (error) {
   *   console.log(error.code); // -> ERROR_NOT_SUPPORTED
   * }
   * ```
   */
  setDefaultAutoBoost(enabled: boolean): void {
    runNow(actions.setDefaultAutoBoost(this.gpu, enabled));
  }
}
