import type { MemoryLimits } from '../actions/memory.ts';
import type { Bar1MemoryInfo, MemoryInfo } from '../readings/memory.ts';
import * as actions from '../actions/memory.ts';
import { runNow } from '../steps.ts';
import { DevicePlatform } from './platform.ts';

/** The memory of a GPU. */
export class DeviceMemory extends DevicePlatform {
  /**
   * Its memory, in bytes (`nvmlDeviceGetMemoryInfo_v2`, before 510 `nvmlDeviceGetMemoryInfo`). Null: it has
   * none of its own, as parts that share the processor's.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.memory());
   * // -> { total: 85520809984, reserved: 577765376, free: 84938850304, used: 4194304 }
   * ```
   */
  memory(): MemoryInfo | null {
    return this.getters.memory.now();
  }

  /**
   * The window onto its memory that the processor maps, in bytes (`nvmlDeviceGetBAR1MemoryInfo`). Null: it has
   * none.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.bar1Memory()); // -> { total: 137438953472, free: 137437904896, used: 1048576 }
   * ```
   */
  bar1Memory(): Bar1MemoryInfo | null {
    return this.getters.bar1Memory.now();
  }

  /**
   * The width of the way to its memory, in bits (`nvmlDeviceGetMemoryBusWidth`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.memoryBusWidth()); // -> 5120
   * ```
   */
  memoryBusWidth(): number | null {
    return this.getters.memoryBusWidth.now();
  }

  /**
   * The temperature of its memory in °C (field `NVML_FI_DEV_MEMORY_TEMP` of `nvmlDeviceGetFieldValues`). Null:
   * not measured, as on GPUs without HBM.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.memoryTemperature()); // -> 41
   * ```
   */
  memoryTemperature(): number | null {
    return this.getters.memoryTemperature.now();
  }

  /**
   * How much of its memory the processes of a cgroup may have, and have, in bytes; `cgroup` is the full path of
   * its directory (`nvmlDeviceGetMemoryLimits_v1`). Null: neither it nor one that it lies in has limits, or the
   * driver has none (before 615). In a cgroup with limits {@link memory} tells what is left of them.
   *
   * @example
   * ```ts
   * // on h100x8-615
   * console.log(device.memoryLimits('/sys/fs/cgroup')); // -> null
   * ```
   */
  memoryLimits(cgroup: string): (MemoryLimits & { readonly used: number }) | null {
    return runNow(actions.memoryLimits(this.gpu, cgroup));
  }

  /**
   * Limits how much of its memory the processes of a cgroup may have, in bytes, until the cgroup goes
   * (`nvmlDeviceSetMemoryLimits_v1`). Root only: throws NvmlError ERROR_NO_PERMISSION for others,
   * ERROR_OPERATING_SYSTEM where there is no such cgroup; RangeError where the soft limit is above the hard
   * one, or one above the memory.
   *
   * @example
   * ```ts
   * // on h100x8-615, as root
   * device.setMemoryLimits('/sys/fs/cgroup', { soft: null, hard: 8 * 2 ** 30 });
   * console.log(device.memoryLimits('/sys/fs/cgroup')); // -> { soft: null, hard: 8589934592, used: 0 }
   * ```
   */
  setMemoryLimits(cgroup: string, limits: MemoryLimits): void {
    runNow(actions.setMemoryLimits(this.gpu, cgroup, limits));
  }

  /**
   * Takes the limits of a cgroup away (`nvmlDeviceSetMemoryLimits_v1`). Root only: throws NvmlError
   * ERROR_NO_PERMISSION for others.
   *
   * @example
   * ```ts
   * // on h100x8-615, as root
   * device.setMemoryLimits('/sys/fs/cgroup', { soft: null, hard: 8 * 2 ** 30 });
   * device.clearMemoryLimits('/sys/fs/cgroup');
   * console.log(device.memoryLimits('/sys/fs/cgroup')); // -> null
   * ```
   */
  clearMemoryLimits(cgroup: string): void {
    runNow(actions.clearMemoryLimits(this.gpu, cgroup));
  }
}
