import type { ClockRange, ClockRole } from '../actions/clocks.ts';
import type { ClockReason } from '../names.ts';
import type { ClockKind, ClockMonitor, Clocks, SlowdownTimes } from '../readings/clocks.ts';
import * as actions from '../actions/clocks.ts';
import { runNow } from '../steps.ts';
import { DeviceVideo } from './video.ts';

/** The clocks of a GPU. */
export class DeviceClocks extends DeviceVideo {
  /**
   * The clock of its shaders in MHz (`nvmlDeviceGetClockInfo`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.graphicsClock()); // -> 345
   * ```
   */
  graphicsClock(): number | null {
    return this.getters.graphicsClock.now();
  }

  /**
   * The clock of its multiprocessors in MHz (`nvmlDeviceGetClockInfo`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.smClock()); // -> 345
   * ```
   */
  smClock(): number | null {
    return this.getters.smClock.now();
  }

  /**
   * The clock of its memory in MHz (`nvmlDeviceGetClockInfo`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.memoryClock()); // -> 2619
   * ```
   */
  memoryClock(): number | null {
    return this.getters.memoryClock.now();
  }

  /**
   * The clock of its video engines in MHz (`nvmlDeviceGetClockInfo`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.videoClock()); // -> 765
   * ```
   */
  videoClock(): number | null {
    return this.getters.videoClock.now();
  }

  /**
   * The highest clock of its shaders in MHz (`nvmlDeviceGetMaxClockInfo`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.maxGraphicsClock()); // -> 1980
   * ```
   */
  maxGraphicsClock(): number | null {
    return this.getters.maxGraphicsClock.now();
  }

  /**
   * The highest clock of its multiprocessors in MHz (`nvmlDeviceGetMaxClockInfo`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.maxSmClock()); // -> 1980
   * ```
   */
  maxSmClock(): number | null {
    return this.getters.maxSmClock.now();
  }

  /**
   * The highest clock of its memory in MHz (`nvmlDeviceGetMaxClockInfo`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.maxMemoryClock()); // -> 2619
   * ```
   */
  maxMemoryClock(): number | null {
    return this.getters.maxMemoryClock.now();
  }

  /**
   * The highest clock of its video engines in MHz (`nvmlDeviceGetMaxClockInfo`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.maxVideoClock()); // -> 1545
   * ```
   */
  maxVideoClock(): number | null {
    return this.getters.maxVideoClock.now();
  }

  /**
   * All its clocks in MHz (`nvmlDeviceGetClockInfo`). A clock that is null is not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.clocks()); // -> { graphics: 345, sm: 345, memory: 2619, video: 765 }
   * ```
   */
  clocks(): Clocks | null {
    return this.getters.clocks.now();
  }

  /**
   * Its highest clocks in MHz (`nvmlDeviceGetMaxClockInfo`). A clock that is null is not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.maxClocks()); // -> { graphics: 1980, sm: 1980, memory: 2619, video: 1545 }
   * ```
   */
  maxClocks(): Clocks | null {
    return this.getters.maxClocks.now();
  }

  /**
   * The highest clocks that a customer may reach, in MHz (`nvmlDeviceGetMaxCustomerBoostClock`). A clock that
   * is null is not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.maxBoostClocks()); // -> { graphics: 1980, sm: null, memory: null, video: null }
   * ```
   */
  maxBoostClocks(): Clocks | null {
    return this.getters.maxBoostClocks.now();
  }

  /**
   * One of the values of a clock, in MHz (`nvmlDeviceGetClock`). Null: not told. Throws RangeError for an
   * unknown clock or value.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.clock('graphics', 'max-boost')); // -> 1980
   * ```
   */
  clock(kind: ClockKind, role: ClockRole = 'current'): number | null {
    return runNow(actions.clock(this.gpu, kind, role));
  }

  /**
   * The memory clocks that may be asked for, in MHz (`nvmlDeviceGetSupportedMemoryClocks`). Null: none may be
   * asked for.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.supportedMemoryClocks()); // -> [ 2619, 1593 ]
   * ```
   */
  supportedMemoryClocks(): number[] | null {
    return this.getters.supportedMemoryClocks.now();
  }

  /**
   * The graphics clocks that may be asked for beside one of {@link Device.supportedMemoryClocks}, in MHz
   * (`nvmlDeviceGetSupportedGraphicsClocks`). Null: none may be asked for. Throws NvmlError ERROR_NOT_FOUND for
   * another memory clock.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.supportedGraphicsClocks(2619).slice(0, 3)); // -> [ 1980, 1965, 1950 ]
   * ```
   */
  supportedGraphicsClocks(memoryClockMHz: number): number[] | null {
    return runNow(actions.supportedGraphicsClocks(this.gpu, memoryClockMHz));
  }

  /**
   * The bounds of a clock in a P-state, in MHz (`nvmlDeviceGetMinMaxClockOfPState`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.clockRange('graphics', 0)); // -> { min: 345, max: 1980 }
   * ```
   */
  clockRange(kind: ClockKind, pstate: number): ClockRange | null {
    return runNow(actions.clockRange(this.gpu, kind, pstate));
  }

  /**
   * Whether its clock follows the voltage (`nvmlDeviceGetAdaptiveClockInfoStatus`). Null: it cannot.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.adaptiveClocking()); // -> true
   * ```
   */
  adaptiveClocking(): boolean | null {
    return this.getters.adaptiveClocking.now();
  }

  /**
   * The clocks that do not run as they were set (`nvmlDeviceGetClkMonStatus`). Null: it has no such monitor.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.clockMonitor()); // -> { isFaulty: false, faults: [] }
   * ```
   */
  clockMonitor(): ClockMonitor | null {
    return this.getters.clockMonitor.now();
  }

  /**
   * Why it does not run faster; a bit newer than this library stays a number
   * (`nvmlDeviceGetCurrentClocksEventReasons`, before 535 `nvmlDeviceGetCurrentClocksThrottleReasons`). Null:
   * not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.clockReasons()); // -> [ 'idle' ]
   * ```
   */
  clockReasons(): (ClockReason | number)[] | null {
    return this.getters.clockReasons.now();
  }

  /**
   * The reasons that it can give for not running faster (`nvmlDeviceGetSupportedClocksEventReasons`, before 535
   * `nvmlDeviceGetSupportedClocksThrottleReasons`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.supportedClockReasons().slice(0, 3));
   * // -> [ 'idle', 'applications-clocks', 'software-power-cap' ]
   * ```
   */
  supportedClockReasons(): (ClockReason | number)[] | null {
    return this.getters.supportedClockReasons.now();
  }

  /**
   * How long each reason kept it from running faster, in ns (the `NVML_FI_DEV_CLOCKS_EVENT_REASON` and
   * `NVML_FI_DEV_PERF_POLICY` fields of `nvmlDeviceGetFieldValues`). A member that is null is not counted.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.slowdownTimes());
   * // -> { softwarePowerCap: 0n, syncBoost: 0n, softwareThermal: 0n, hardwareThermal: 0n, hardwarePowerBrake: 0n }
   * ```
   */
  slowdownTimes(): SlowdownTimes | null {
    return this.getters.slowdownTimes.now();
  }
}
