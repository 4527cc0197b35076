import type { HostVgpuMode, VirtualizationMode } from '../readings/virtualization.ts';
import { DeviceProcesses } from './processes.ts';

/** Whether a GPU is, or serves, a virtual one. */
export class DeviceVirtualization extends DeviceProcesses {
  /**
   * What it is to a virtual machine, here (`nvmlDeviceGetVirtualizationMode`). Null: not told.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.virtualizationMode()); // -> host-vgpu
   * ```
   */
  virtualizationMode(): VirtualizationMode | number | null {
    return this.getters.virtualizationMode.now();
  }

  /**
   * How this host divides it into virtual ones (`nvmlDeviceGetHostVgpuMode`). Null: it is no vGPU host.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.hostVgpuMode()); // -> sriov
   * ```
   */
  hostVgpuMode(): HostVgpuMode | number | null {
    return this.getters.hostVgpuMode.now();
  }
}
