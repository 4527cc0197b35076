import type { PowerController } from '../actions/controllers.ts';
import type { PerformanceMode, ViolationTimes } from '../readings/performance.ts';
import { powerControllers } from '../actions/controllers.ts';
import { runNow } from '../steps.ts';
import { DeviceClockControl } from './clock-control.ts';

/** How fast a GPU runs. */
export class DevicePerformance extends DeviceClockControl {
  /**
   * Its P-state: 0 (fastest) to 15 (`nvmlDeviceGetPerformanceState`, where that is gone
   * `nvmlDeviceGetPowerState`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.performanceState()); // -> 0
   * ```
   */
  performanceState(): number | null {
    return this.getters.performanceState.now();
  }

  /**
   * The P-states that it has (`nvmlDeviceGetSupportedPerformanceStates`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.supportedPerformanceStates()); // -> [ 0 ]
   * ```
   */
  supportedPerformanceStates(): readonly number[] | null {
    return this.getters.supportedPerformanceStates.now();
  }

  /**
   * Its P-states with their clocks in MHz, by the driver's own names (`nvmlDeviceGetPerformanceModes`). Null:
   * not told, as by drivers before 570.
   *
   * @example
   * ```ts
   * // on h100x8-615
   * const [{ perf, nvclockmin, nvclockmax }] = device.performanceModes();
   * console.log(perf, nvclockmin, nvclockmax); // -> 0 345 1980
   * ```
   */
  performanceModes(): readonly PerformanceMode[] | null {
    return this.getters.performanceModes.now();
  }

  /**
   * Its clocks in MHz, by the driver's own names (`nvmlDeviceGetCurrentClockFreqs`). Null: not told, as by
   * drivers before 570.
   *
   * @example
   * ```ts
   * // on h100x8-615
   * console.log(device.currentClockFrequencies().nvclock); // -> 345
   * ```
   */
  currentClockFrequencies(): PerformanceMode | null {
    return this.getters.currentClockFrequencies.now();
  }

  /**
   * How long each limit kept it from running faster, in ns (the `NVML_FI_DEV_PERF_POLICY` fields of
   * `nvmlDeviceGetFieldValues`, the successor of `nvmlDeviceGetViolationStatus`). A member that is null is not
   * counted.
   *
   * @example
   * ```ts
   * // on h100x8
   * const { power, lowUtilization } = device.violationTimes();
   * console.log(power, lowUtilization > 0n); // -> 0n true
   * ```
   */
  violationTimes(): ViolationTimes | null {
    return this.getters.violationTimes.now();
  }

  /**
   * The last samples of the controllers that set its clocks within its power, of each sample what every controller saw
   * (`nvmlDevicePerfMetricsGetSamples_v1`). Null: not kept, or not told (before 615).
   *
   * @example
   * ```ts
   * // on h100x8-615
   * const [[first]] = device.powerControllers();
   * console.log(first.controller, first.observed?.power, first.observed?.memoryRail.frequencyKhz);
   * // -> dlppc-2x 71420 2619000
   * ```
   */
  powerControllers(): PowerController[][] | null {
    return runNow(powerControllers(this.gpu));
  }
}
