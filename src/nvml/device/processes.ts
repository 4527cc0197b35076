import type {
  ProcessDetail,
  ProcessFilter,
  ProcessSummary,
  ProcessUtilization,
} from '../actions/processes.ts';
import type { GpuProcess } from '../readings/processes.ts';
import * as actions from '../actions/processes.ts';
import { runNow } from '../steps.ts';
import { DeviceTopology } from './topology.ts';

/** Who uses a GPU. */
export class DeviceProcesses extends DeviceTopology {
  /**
   * Every process that holds the GPU, with all that it does there and how much it used; one that computes and
   * draws is one (the calls of {@link Device.computeProcesses} and its neighbours,
   * `nvmlDeviceGetProcessesUtilizationInfo`, `nvmlSystemGetProcessName`). Null: the driver gives no list of
   * processes.
   *
   * @example
   * ```ts
   * // on h100x8
   * await mock.addProcess(0, { pid: 4242, kind: 'compute', memory: 2 ** 30, name: 'train', instance: null });
   * const [{ pid, types, name, usedMemory }] = device.processes();
   * console.log(pid, types, name, usedMemory); // -> 4242 [ 'compute' ] train 1073741824
   * ```
   */
  processes(): ProcessSummary[] | null {
    return runNow(actions.processes(this.gpu));
  }

  /**
   * The processes that compute on it (`nvmlDeviceGetComputeRunningProcesses_v3`, older drivers `_v2` or the
   * first form). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * await mock.addProcess(0, { pid: 4242, kind: 'compute', memory: 2 ** 30, name: 'train', instance: null });
   * console.log(device.computeProcesses());
   * // -> [ { pid: 4242, type: 'compute', usedMemory: 1073741824, gpuInstanceId: null, computeInstanceId: null } ]
   * ```
   */
  computeProcesses(): GpuProcess[] | null {
    return this.getters.computeProcesses.now();
  }

  /**
   * The processes that draw on it (`nvmlDeviceGetGraphicsRunningProcesses_v3`, older drivers `_v2` or the first
   * form). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.graphicsProcesses()); // -> []
   * ```
   */
  graphicsProcesses(): GpuProcess[] | null {
    return this.getters.graphicsProcesses.now();
  }

  /**
   * The processes that compute on it through MPS (`nvmlDeviceGetMPSComputeRunningProcesses_v3`, older drivers
   * `_v2` or the first form). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.mpsProcesses()); // -> []
   * ```
   */
  mpsProcesses(): GpuProcess[] | null {
    return this.getters.mpsProcesses.now();
  }

  /**
   * How much of it each process used, in percent, measured after `sinceUs` (microseconds since 1970; 0: all
   * that the driver kept), the oldest first (`nvmlDeviceGetProcessesUtilizationInfo`, before 550
   * `nvmlDeviceGetProcessUtilization`). Null: not measured, as on a divided GPU. Nothing since: an empty list.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.processUtilization()); // -> []
   * ```
   */
  processUtilization(sinceUs = 0): ProcessUtilization[] | null {
    return runNow(actions.processUtilization(this.gpu, sinceUs));
  }

  /**
   * The processes with their protected memory, for confidential computing
   * (`nvmlDeviceGetRunningProcessDetailList`). Null: not told, as by drivers before 535.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.processDetails()); // -> []
   * ```
   */
  processDetails(kind: ProcessFilter = 'all'): ProcessDetail[] | null {
    return runNow(actions.processDetails(this.gpu, kind));
  }
}
