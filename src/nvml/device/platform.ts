import type { AddressingMode, C2cInfo, FabricInfo, PlatformInfo } from '../readings/platform.ts';
import * as actions from '../actions/state.ts';
import { runNow } from '../steps.ts';
import { DeviceState } from './state.ts';

/** What a GPU is a part of. */
export class DevicePlatform extends DeviceState {
  /**
   * The name that the node was given for its GPU (`nvmlDeviceGetHostname_v1`). Null: none was given, or not
   * told, as by drivers before 580.
   *
   * @example
   * ```ts
   * // on gb200
   * console.log(device.hostname()); // -> null
   * ```
   */
  hostname(): string | null {
    return this.getters.hostname.now();
  }

  /**
   * Gives the GPU a name of its node, 63 bytes at most, until the driver is loaded again
   * (`nvmlDeviceSetHostname_v1`). Root only: throws NvmlError ERROR_NO_PERMISSION for others; RangeError for a
   * longer name.
   *
   * @example
   * ```ts
   * // on gb200, as root
   * device.setHostname('node-17');
   * console.log(device.hostname()); // -> node-17
   * ```
   */
  setHostname(hostname: string): void {
    runNow(actions.setHostname(this.gpu, hostname));
  }

  /**
   * How it sees the memory of the processes (`nvmlDeviceGetAddressingMode`). Null: not told, as by drivers
   * before 580.
   *
   * @example
   * ```ts
   * // on h100x8-615
   * console.log(device.addressingMode()); // -> hmm
   * ```
   */
  addressingMode(): AddressingMode | number | null {
    return this.getters.addressingMode.now();
  }

  /**
   * Where it sits in its rack (`nvmlDeviceGetPlatformInfo`). Null: not told, as on nodes that are no part of a
   * rack.
   *
   * @example
   * ```ts
   * // on gb200
   * console.log(device.platformInfo());
   * // -> { ibGuid: '5c9f3a2b7d1e40860000000000000000', chassisSerialNumber: '1821425170138', slotNumber: 26, trayIndex: 14, hostId: 1, peerType: 2, moduleId: 2 }
   * ```
   */
  platformInfo(): PlatformInfo | null {
    return this.getters.platformInfo.now();
  }

  /**
   * The GPU in its NVLink fabric (`nvmlDeviceGetGpuFabricInfo_v4`, older drivers `nvmlDeviceGetGpuFabricInfoV`
   * or `nvmlDeviceGetGpuFabricInfo`). Null: it has no such fabric.
   *
   * @example
   * ```ts
   * // on gb200
   * console.log(device.fabricInfo());
   * // -> { state: 'completed', status: 0, clusterUuid: 'c2a7b1f4-5d0e-4b7c-9c58-3f0d6b9a8e21', cliqueId: 32766, health: 'healthy', degradedBandwidth: false, routeRecovery: false, routeUnhealthy: false, accessTimeoutRecovery: false, misconfiguration: 'none' }
   * ```
   */
  fabricInfo(): FabricInfo | null {
    return this.getters.fabricInfo.now();
  }

  /**
   * The link between the GPU and the processor that shares its module (`nvmlDeviceGetC2cModeInfoV`, and the C2C
   * fields of `nvmlDeviceGetFieldValues`). A member that is null is not told.
   *
   * @example
   * ```ts
   * // on gb200
   * console.log(device.c2c());
   * // -> { enabled: true, linkCount: 5, maxBandwidth: 44712, errorInterrupts: 0, replays: 0 }
   * ```
   */
  c2c(): C2cInfo | null {
    return this.getters.c2c.now();
  }
}
