import { activeInstanceIds, creatableTypeIds, supportedTypeIds } from './actions/vgpu.ts';
import { asyncMembers, type AsyncMembers } from './async-device.ts';
import { Accounting } from './device/accounting.ts';
import { DeviceGpm } from './device/gpm.ts';
import { NvLink } from './device/nvlink.ts';
import { PowerProfiles } from './device/power-profiles.ts';
import { PowerSmoothingControl } from './device/power-smoothing.ts';
import { PrmRegisters } from './device/prm.ts';
import { VgpuHost } from './device/vgpu.ts';
import { bindGetters } from './getters.ts';
import type { Gpu } from './gpu.ts';
import { MigDevice, migDevicesOf } from './mig-device.ts';
import { Mig } from './mig/mig.ts';
import { VgpuInstance } from './vgpu/vgpu-instance.ts';
import { VgpuType } from './vgpu/vgpu-type.ts';
import type { DeviceHandle } from './raw/structs.ts';
import { runLater, runNow, type Steps } from './steps.ts';
import { showAs } from './shown.ts';

/** The members of {@link Device} as promises. */
export type AsyncDevice = AsyncMembers & {
  readonly migDevices: () => Promise<MigDevice[]>;
  readonly vgpuTypes: () => Promise<VgpuType[] | null>;
  readonly creatableVgpuTypes: () => Promise<VgpuType[] | null>;
  readonly activeVgpus: () => Promise<VgpuInstance[] | null>;
};

/**
 * A GPU. Its members are synchronous and take microseconds on a healthy driver; `device.async` has the same ones on the
 * GPU's own thread and with a deadline, for a program that must not wait for a GPU that hangs.
 *
 * `null` always means "this GPU or this driver does not provide it"; everything else that fails throws an
 * {@link NvmlError}. A setter checks what the driver publishes of its bounds, and throws RangeError before it asks. A device
 * is known by its UUID, so it stays valid over resets.
 */
export class Device extends DeviceGpm {
  /**
   * Its place on the bus, as `00000000:1a:00.0` (`nvmlDeviceGetPciInfo_v3`). Null: the driver does not tell.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.pciBusId); // -> 00000000:1b:00.0
   * ```
   */
  readonly pciBusId: string | null;
  /**
   * What processes did on it, also of those that have ended.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.accounting.setEnabled(true);
   * console.log(device.accounting.isEnabled(), device.accounting.pids()); // -> true []
   * ```
   */
  readonly accounting: Accounting;
  /**
   * How it is divided.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.mig.profiles().map(({ name }) => name).slice(0, 2)); // -> [ '1g.10gb', '2g.20gb' ]
   * ```
   */
  readonly mig: Mig;
  /**
   * Its NVLinks.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.nvlink.links()?.length, device.nvlink.links()?.[0]?.state); // -> 18 active
   * ```
   */
  readonly nvlink: NvLink;
  /**
   * Power settings for kinds of work.
   *
   * @example
   * ```ts
   * // on b200x8
   * console.log(device.powerProfiles.list()?.[0]?.profile); // -> max-p
   * ```
   */
  readonly powerProfiles: PowerProfiles;
  /**
   * What keeps its power from jumping.
   *
   * @example
   * ```ts
   * // on b200x8
   * console.log(device.powerSmoothing.status()?.enabled); // -> false
   * ```
   */
  readonly powerSmoothing: PowerSmoothingControl;
  /**
   * The registers of its network part.
   *
   * @example
   * ```ts
   * // on b200x8
   * console.log(typeof device.prm.counters(1, ['PPCNT_PLR_XMIT_CODES'])?.PPCNT_PLR_XMIT_CODES); // -> bigint
   * ```
   */
  readonly prm: PrmRegisters;
  /**
   * Itself as the host of virtual ones.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.vgpu.supportedTypeIds()?.length, device.vgpu.activeInstanceIds()?.length); // -> 15 2
   * ```
   */
  readonly vgpu: VgpuHost;
  #async: AsyncDevice | null = null;

  /** Made by {@link Nvml}; a program does not make devices. */
  constructor(gpu: Gpu, pciBusId: string | null) {
    super(gpu, bindGetters(gpu));
    this.pciBusId = pciBusId;
    this.accounting = new Accounting(gpu);
    this.mig = new Mig(this);
    this.nvlink = new NvLink(gpu);
    this.powerProfiles = new PowerProfiles(gpu);
    this.powerSmoothing = new PowerSmoothingControl(gpu);
    this.prm = new PrmRegisters(gpu);
    this.vgpu = new VgpuHost(gpu);
  }

  /**
   * The same members as promises: on the GPU's own thread, with the deadline of {@link Nvml.open}.
   *
   * @example
   * ```ts
   * // on h100x8
   * const [temperature, power] = await Promise.all([device.async.temperature(), device.async.powerUsage()]);
   * console.log(temperature, power); // -> 34 71420
   * ```
   */
  get async(): AsyncDevice {
    const { gpu } = this;
    const later = <T>(steps: Steps<T>) => runLater(steps, gpu.deadlineMs);
    this.#async ??= {
      ...asyncMembers(gpu, this.getters),
      migDevices: () => later(migDevicesOf(this, gpu)),
      vgpuTypes: async () => typesOf(this, await later(supportedTypeIds(gpu))),
      creatableVgpuTypes: async () => typesOf(this, await later(creatableTypeIds(gpu))),
      activeVgpus: async () => instancesOf(this, await later(activeInstanceIds(gpu))),
    };
    return this.#async;
  }

  /**
   * What identifies it, as `GPU-8f2d4a61-…` (`nvmlDeviceGetUUID`).
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.uuid); // -> GPU-…
   * ```
   */
  get uuid(): string {
    return this.gpu.uuid;
  }

  /**
   * Its place in the driver's list (`nvmlDeviceGetIndex`). It shifts when a GPU before it is lost: not an identity.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(nvml.devices().map(({ index }) => index)); // -> [ 0, 1, 2, 3, 4, 5, 6, 7 ]
   * ```
   */
  get index(): number {
    return this.gpu.index;
  }

  /**
   * Its handle now, for `nvml.raw` (`nvmlDevice_t`).
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(nvml.raw.deviceGetTemperature(device.handle, 0)); // -> 34
   * ```
   */
  get handle(): DeviceHandle {
    return this.gpu.handle;
  }

  /**
   * The kinds of virtual GPU that it offers to VMs (`nvmlDeviceGetSupportedVgpus`). Null: it is no vGPU host.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.vgpuTypes()?.[0]?.name()); // -> NVIDIA L40S-1B
   * ```
   */
  vgpuTypes(): VgpuType[] | null {
    return typesOf(this, this.vgpu.supportedTypeIds());
  }

  /**
   * The kinds that there is room for now, beside those that work (`nvmlDeviceGetCreatableVgpus`). Null: it is no vGPU host.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.creatableVgpuTypes()?.[0]?.maxInstancesPerVm()); // -> 16
   * ```
   */
  creatableVgpuTypes(): VgpuType[] | null {
    return typesOf(this, this.vgpu.creatableTypeIds());
  }

  /**
   * The virtual GPUs that work for VMs (`nvmlDeviceGetActiveVgpus`). Null: it is no vGPU host.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(device.activeVgpus()?.length); // -> 2
   * ```
   */
  activeVgpus(): VgpuInstance[] | null {
    return instancesOf(this, this.vgpu.activeInstanceIds());
  }

  /**
   * Its MIG devices (`nvmlDeviceGetMigDeviceHandleByIndex`); none where it has no MIG mode or is not divided.
   *
   * @example
   * ```ts
   * // on a100x8-mig
   * console.log(device.migDevices()[0]?.gpuInstanceId()); // -> 7
   * ```
   */
  migDevices(): MigDevice[] {
    return runNow(migDevicesOf(this, this.gpu));
  }
}

showAs(Device, ({ index, uuid, pciBusId }) => ({ index, uuid, pciBusId }));

function typesOf(device: Device, ids: readonly number[] | null): VgpuType[] | null {
  return ids?.map((id) => new VgpuType(device, id)) ?? null;
}

function instancesOf(device: Device, ids: readonly number[] | null): VgpuInstance[] | null {
  return ids?.map((id) => new VgpuInstance(device, id)) ?? null;
}
