import type { VgpuCompatibility } from '../actions/vgpu-migration.ts';
import type { VgpuProcessUtilization, VgpuUtilization } from '../actions/vgpu-utilization.ts';
import type { SettableVgpuCapability, VgpuHostCapabilities, VgpuPlacements } from '../actions/vgpu.ts';
import type { VirtualizationMode } from '../readings/virtualization.ts';
import * as actions from '../actions/vgpu.ts';
import * as migration from '../actions/vgpu-migration.ts';
import * as scheduler from '../actions/vgpu-scheduler.ts';
import * as utilization from '../actions/vgpu-utilization.ts';
import type { Gpu } from '../gpu.ts';
import { runNow } from '../steps.ts';
import type {
  VgpuSchedulerCapabilities,
  VgpuSchedulerRequest,
  VgpuSchedulerState,
  VgpuSchedulerTurn,
} from '../vgpu/scheduler.ts';

/**
 * A GPU as the host of virtual ones; `device.vgpu`. Every member is null where it is no such host.
 */
export class VgpuHost {
  readonly #gpu: Gpu;

  constructor(gpu: Gpu) {
    this.#gpu = gpu;
  }

  /**
   * The vGPU types that it can be (`nvmlDeviceGetSupportedVgpus`). Null: it is no vGPU host.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.vgpu.supportedTypeIds().length); // -> 15
   * ```
   */
  supportedTypeIds(): number[] | null {
    return runNow(actions.supportedTypeIds(this.#gpu));
  }

  /**
   * The vGPU types of which one more fits now (`nvmlDeviceGetCreatableVgpus`). Null: it is no vGPU host.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.vgpu.creatableTypeIds().length); // -> 1
   * ```
   */
  creatableTypeIds(): number[] | null {
    return runNow(actions.creatableTypeIds(this.#gpu));
  }

  /**
   * The vGPUs that run on it (`nvmlDeviceGetActiveVgpus`). Null: it is no vGPU host.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.vgpu.activeInstanceIds()); // -> [ 3251634213, 3251634214 ]
   * ```
   */
  activeInstanceIds(): number[] | null {
    return runNow(actions.activeInstanceIds(this.#gpu));
  }

  /**
   * What it can do for virtual ones (`nvmlDeviceGetVgpuCapabilities`). Null: it is no vGPU host.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.vgpu.capabilities()?.heterogeneousProfiles); // -> true
   * ```
   */
  capabilities(): VgpuHostCapabilities | null {
    return runNow(actions.capabilities(this.#gpu));
  }

  /**
   * Switches something that it can do for virtual ones, until the driver is loaded again (`nvmlDeviceSetVgpuCapabilities`).
   * Root only: throws NvmlError ERROR_NO_PERMISSION for others, ERROR_NOT_SUPPORTED where it cannot.
   *
   * @example
   * ```ts
   * // on vgpu-host, as root
   * device.vgpu.setCapability('miniQuarterGpu', true);
   * console.log(device.vgpu.capabilities()?.miniQuarterGpu); // -> true
   * ```
   */
  setCapability(capability: SettableVgpuCapability, enabled: boolean): void {
    runNow(actions.setCapability(this.#gpu, capability, enabled));
  }

  /**
   * How busy each of its vGPUs was, newer than `sinceUs` (microseconds since 1970; 0: all that is kept), in percent
   * (`nvmlDeviceGetVgpuInstancesUtilizationInfo`, before 550 `nvmlDeviceGetVgpuUtilization`). Null: it is no vGPU host. None
   * newer: an empty list.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [first] = device.vgpu.utilization() ?? [];
   * console.log(first?.vgpuId, first?.gpu, first?.memory); // -> 3251634213 37 12
   * ```
   */
  utilization(sinceUs = 0): VgpuUtilization[] | null {
    return runNow(utilization.utilization(this.#gpu, sinceUs));
  }

  /**
   * How busy the processes in its vGPUs kept it, with their numbers in their VM; else as {@link VgpuHost.utilization}
   * (`nvmlDeviceGetVgpuProcessesUtilizationInfo`, before 550 `nvmlDeviceGetVgpuProcessUtilization`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [first] = device.vgpu.processUtilization() ?? [];
   * console.log(first?.vgpuId, first?.name); // -> 3251634213 …
   * ```
   */
  processUtilization(sinceUs = 0): VgpuProcessUtilization[] | null {
    return runNow(utilization.processUtilization(this.#gpu, sinceUs));
  }

  /**
   * Whether vGPUs of different sizes may run on it together (`nvmlDeviceGetVgpuHeterogeneousMode`). Null: it
   * cannot, or not told (before 550).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.vgpu.isHeterogeneous()); // -> false
   * ```
   */
  isHeterogeneous(): boolean | null {
    return runNow(actions.isHeterogeneous(this.#gpu));
  }

  /**
   * Lets vGPUs of different sizes run on it together, or not, while none runs
   * (`nvmlDeviceSetVgpuHeterogeneousMode`). Root only: throws NvmlError ERROR_NO_PERMISSION for others,
   * ERROR_IN_USE while one runs.
   *
   * @example
   * ```ts
   * // on vgpu-host, as root
   * try {
   *   device.vgpu.setHeterogeneous(true);
   * } catch (error) {
   *   console.log(error.code); // -> ERROR_IN_USE
   * }
   * ```
   */
  setHeterogeneous(enabled: boolean): void {
    runNow(actions.setHeterogeneous(this.#gpu, enabled));
  }

  /**
   * Where vGPUs of a type fit into its memory (`nvmlDeviceGetVgpuTypeSupportedPlacements`). Null: not told, as
   * by drivers before 550.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.vgpu.supportedPlacements(device.vgpu.supportedTypeIds().at(-1)));
   * // -> { size: 4, ids: [ 0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44 ] }
   * ```
   */
  supportedPlacements(typeId: number): VgpuPlacements | null {
    return runNow(actions.supportedPlacements(this.#gpu, typeId));
  }

  /**
   * Where one more vGPU of a type fits into its memory now (`nvmlDeviceGetVgpuTypeCreatablePlacements`). Null:
   * not told, as by drivers before 550.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.vgpu.creatablePlacements(device.vgpu.supportedTypeIds().at(-1)));
   * // -> { size: 4, ids: [ 0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44 ] }
   * ```
   */
  creatablePlacements(typeId: number): VgpuPlacements | null {
    return runNow(actions.creatablePlacements(this.#gpu, typeId));
  }

  /**
   * How its vGPUs share its time (`nvmlDeviceGetVgpuSchedulerState_v2`, before 595
   * `nvmlDeviceGetVgpuSchedulerState`). Null: it is no vGPU host.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.vgpu.scheduler()); // -> { policy: 'best-effort', averagingFactor: 0, timesliceNs: 0 }
   * ```
   */
  scheduler(): VgpuSchedulerState | null {
    return runNow(scheduler.scheduler(this.#gpu));
  }

  /**
   * What its scheduler can be asked for (`nvmlDeviceGetVgpuSchedulerCapabilities`). Null: it is no vGPU host.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.vgpu.schedulerCapabilities()?.policies);
   * // -> [ 'best-effort', 'equal-share', 'fixed-share' ]
   * ```
   */
  schedulerCapabilities(): VgpuSchedulerCapabilities | null {
    return runNow(scheduler.schedulerCapabilities(this.#gpu));
  }

  /**
   * Sets how its vGPUs share its time, until the driver is loaded again (`nvmlDeviceSetVgpuSchedulerState_v2`,
   * before 595 `nvmlDeviceSetVgpuSchedulerState`). Root only: throws NvmlError ERROR_NO_PERMISSION for others;
   * RangeError for what is not among {@link VgpuHost.schedulerCapabilities}.
   *
   * @example
   * ```ts
   * // on vgpu-host, as root
   * const { vgpu } = nvml.device(1);
   * vgpu.setScheduler({ policy: 'equal-share' });
   * console.log(vgpu.scheduler().policy); // -> equal-share
   * ```
   */
  setScheduler(request: VgpuSchedulerRequest): void {
    runNow(scheduler.setScheduler(this.#gpu, request));
  }

  /**
   * The last turns of its vGPUs (`nvmlDeviceGetVgpuSchedulerLog_v2`, before 595
   * `nvmlDeviceGetVgpuSchedulerLog`). Null: it is no vGPU host.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.vgpu.schedulerLog()?.length); // -> 200
   * ```
   */
  schedulerLog(): VgpuSchedulerTurn[] | null {
    return runNow(scheduler.schedulerLog(this.#gpu));
  }

  /**
   * What the host tells of its GPU when a virtual machine is to move (`nvmlDeviceGetPgpuMetadataString`). Null:
   * it is no vGPU host.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(typeof device.vgpu.metadata()); // -> string
   * ```
   */
  metadata(): string | null {
    return runNow(actions.metadata(this.#gpu));
  }

  /**
   * The same for a program: what another host compares with a vGPU that is to move here, opaque
   * (`nvmlDeviceGetVgpuMetadata`). Null: it is no vGPU host.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.vgpu.hostMetadata() instanceof Uint8Array); // -> true
   * ```
   */
  hostMetadata(): Uint8Array | null {
    return runNow(migration.hostMetadata(this.#gpu));
  }

  /**
   * Whether a vGPU can move to this GPU, or to the one of another host whose {@link VgpuHost.hostMetadata} are given, and what
   * hinders it (`nvmlGetVgpuCompatibility`). `vgpuMetadata` are {@link VgpuInstance.metadata}. Null: this GPU is no vGPU host.
   * Throws TypeError or NvmlError
   * ERROR_INVALID_ARGUMENT for bytes that are no metadata.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * const [vgpu] = device.activeVgpus() ?? [];
   * console.log(nvml.device(1).vgpu.compatibility(vgpu?.metadata()));
   * // -> { states: [ 'cold', 'hibernate', 'sleep', 'live' ], limits: [] }
   * ```
   */
  compatibility(vgpuMetadata: Uint8Array, hostMetadata: Uint8Array | null = null): VgpuCompatibility | null {
    return runNow(migration.compatibility(this.#gpu, vgpuMetadata, hostMetadata));
  }

  /**
   * Unloads the firmware that schedules its vGPUs, where that hangs (`nvmlDeviceVgpuForceGspUnload`); the GPU needs a reset
   * then. Root only: throws NvmlError ERROR_NO_PERMISSION for others.
   *
   * @example
   * ```ts
   * // on vgpu-host, as root
   * try {
   *   device.vgpu.forceGspUnload();
   * } catch (error) {
   *   console.log(error.code); // -> ERROR_…
   * }
   * ```
   */
  forceGspUnload(): void {
    runNow(actions.forceGspUnload(this.#gpu));
  }

  /**
   * Sets what the GPU is to virtual machines (`nvmlDeviceSetVirtualizationMode`). Root only: throws NvmlError
   * ERROR_NO_PERMISSION for others, ERROR_NOT_SUPPORTED where only the hypervisor may.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * try {
   *   device.vgpu.setVirtualizationMode('vgpu');
   * } catch (error) {
   *   console.log(error.code); // -> ERROR_NOT_SUPPORTED
   * }
   * ```
   */
  setVirtualizationMode(mode: VirtualizationMode): void {
    runNow(actions.setVirtualizationMode(this.#gpu, mode));
  }
}
