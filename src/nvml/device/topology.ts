import type { P2PStatuses, TopologyLevel } from '../actions/topology.ts';
import type { Device } from '../device.ts';
import type { NearestNodes } from '../readings/affinity.ts';
import * as actions from '../actions/topology.ts';
import { runNow } from '../steps.ts';
import { DevicePcie } from './pcie.ts';

/** What is near a GPU. */
export class DeviceTopology extends DevicePcie {
  /**
   * The processors nearest to it, by number (`nvmlDeviceGetCpuAffinity`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.cpuAffinity().length); // -> 2
   * ```
   */
  cpuAffinity(): number[] | null {
    return this.getters.cpuAffinity.now();
  }

  /**
   * The processors and the memory nearest to it, by NUMA node and by socket
   * (`nvmlDeviceGetCpuAffinityWithinScope`, `nvmlDeviceGetMemoryAffinity`). A member that is null is not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.nearestNodes().memoryNodes); // -> [ 0 ]
   * ```
   */
  nearestNodes(): NearestNodes | null {
    return this.getters.nearestNodes.now();
  }

  /**
   * The NUMA node of its memory, for GPUs whose memory is one (`nvmlDeviceGetNumaNodeId`). Null: it is none, or
   * not told (before 550).
   *
   * @example
   * ```ts
   * // on gb200
   * console.log(device.numaNode()); // -> 2
   * ```
   */
  numaNode(): number | null {
    return this.getters.numaNode.now();
  }

  /**
   * Binds the calling thread to the processors nearest to the GPU, which is of use on a thread that works with
   * it alone (`nvmlDeviceSetCpuAffinity`).
   *
   * @example
   * ```ts
   * // on h100x8
   * device.setCpuAffinity(); // as `taskset` would for this thread
   * console.log(device.cpuAffinity()?.slice(0, 2)); // -> [ 0, 1 ]
   * device.clearCpuAffinity();
   * ```
   */
  setCpuAffinity(): void {
    runNow(actions.setCpuAffinity(this.gpu));
  }

  /**
   * Lets the calling thread run on every processor again (`nvmlDeviceClearCpuAffinity`).
   *
   * @example
   * ```ts
   * // on h100x8
   * device.setCpuAffinity();
   * console.log(device.clearCpuAffinity()); // -> undefined
   * ```
   */
  clearCpuAffinity(): void {
    runNow(actions.clearCpuAffinity(this.gpu));
  }

  /**
   * What it has in common with another GPU, from near to far (`nvmlDeviceGetTopologyCommonAncestor`). Null: not
   * told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.commonAncestor(nvml.device(1))); // -> numa-node
   * ```
   */
  commonAncestor(other: Device): TopologyLevel | number | null {
    return runNow(actions.commonAncestor(this.gpu, other));
  }

  /**
   * The GPUs that have this in common with it (`nvmlDeviceGetTopologyNearestGpus`). Null: not told. Throws
   * RangeError for an unknown level.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.nearestGpus('numa-node').map((near) => near.index)); // -> [ 1, 2, 3 ]
   * ```
   */
  nearestGpus(level: TopologyLevel): Device[] | null {
    return runNow(actions.nearestGpus(this.gpu, level));
  }

  /**
   * What it can do with another GPU without the processor between them, or why not (`nvmlDeviceGetP2PStatus`).
   * A member that is null is not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.p2pStatus(nvml.device(1)));
   * // -> { read: 'ok', write: 'ok', nvlink: 'ok', atomics: 'ok', pci: 'ok' }
   * ```
   */
  p2pStatus(other: Device): P2PStatuses {
    return runNow(actions.p2pStatus(this.gpu, other));
  }

  /**
   * Whether another GPU is on the same board (`nvmlDeviceOnSameBoard`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.isOnSameBoardAs(nvml.device(1))); // -> false
   * ```
   */
  isOnSameBoardAs(other: Device): boolean | null {
    return runNow(actions.isOnSameBoardAs(this.gpu, other));
  }
}
