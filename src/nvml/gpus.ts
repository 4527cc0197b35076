import { checkString } from './arguments.ts';
import type { Device } from './device.ts';
import { normalisePciBusId } from './pci-address.ts';
import type { PciInfoInput } from './raw/structs.ts';
import type { Session } from './session.ts';
import { ask, runLater, runNow, type Steps } from './steps.ts';
import { NvmlSystem } from './system.ts';
import type { UnavailableDevice } from './unavailable-device.ts';

/** The ways to the GPUs, as promises. */
export type AsyncGpus = {
  readonly devices: () => Promise<readonly (Device | UnavailableDevice)[]>;
  readonly device: (index: number) => Promise<Device>;
  readonly deviceByUuid: (uuid: string) => Promise<Device>;
  readonly deviceByPciBusId: (busId: string) => Promise<Device>;
  readonly deviceBySerial: (serial: string) => Promise<Device>;
  readonly devicesNearCpu: (cpu: number) => Promise<Device[]>;
  readonly discoverGpus: (busId?: string | null) => Promise<void>;
};

export function asyncGpus(session: Session): AsyncGpus {
  const run = <T>(steps: Steps<T>) => runLater(steps, session.deadlineMs);
  return {
    devices: () => run(session.list()),
    device: (index) => run(session.byIndex(index)),
    deviceByUuid: (uuid) => run(session.byUuid(uuid)),
    deviceByPciBusId: async (busId) => run(session.byPciBusId(busIdOf(busId))),
    deviceBySerial: (serial) => run(session.bySerial(serial)),
    devicesNearCpu: (cpu) => run(session.nearCpu(cpu)),
    discoverGpus: (busId = null) => run(discoverGpus(session, busId)),
  };
}

/** The ways to the GPUs of a driver. */
export class NvmlGpus extends NvmlSystem {
  /**
   * Every GPU that the driver counts, in its order (`nvmlDeviceGetCount_v2`, `nvmlDeviceGetHandleByIndex_v2`). One that
   * cannot be used is an {@link UnavailableDevice} with its error and hides no other. A GPU that was seen before is the same
   * object again.
   *
   * @example
   * ```ts
   * // on h100x8
   * await mock.lose(3);
   * console.log(nvml.devices().map((gpu) => ('error' in gpu ? gpu.error.code : gpu.name())).slice(2, 4));
   * // -> [ 'NVIDIA H100 80GB HBM3', 'ERROR_GPU_IS_LOST' ]
   * ```
   */
  devices(): readonly (Device | UnavailableDevice)[] {
    return runNow(this.session.list());
  }

  /**
   * The GPU at this place of the driver's list (`nvmlDeviceGetHandleByIndex_v2`). Throws NvmlError where it is not usable.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(nvml.device(7).index); // -> 7
   * ```
   */
  device(index: number): Device {
    return runNow(this.session.byIndex(index));
  }

  /**
   * The GPU with this UUID, as `GPU-8f2d4a61-…` (`nvmlDeviceGetHandleByUUID`). Throws NvmlError NOT_FOUND.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(nvml.deviceByUuid(device.uuid) === device); // -> true
   * ```
   */
  deviceByUuid(uuid: string): Device {
    return runNow(this.session.byUuid(uuid));
  }

  /**
   * The GPU at this PCI address, in any of its forms: `00000000:1A:00.0`, `0000:1a:00.0`, `1a:00.0`
   * (`nvmlDeviceGetHandleByPciBusId_v2`). Throws NvmlError NOT_FOUND.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(nvml.deviceByPciBusId('1b:00.0').pciBusId); // -> 00000000:1b:00.0
   * ```
   */
  deviceByPciBusId(busId: string): Device {
    return runNow(this.session.byPciBusId(busIdOf(busId)));
  }

  /**
   * The GPU with this serial number (`nvmlDeviceGetHandleBySerial`). Throws NvmlError NOT_FOUND, and INVALID_ARGUMENT where
   * the board has several GPUs.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(nvml.deviceBySerial(device.serial()) === device); // -> true
   * ```
   */
  deviceBySerial(serial: string): Device {
    return runNow(this.session.bySerial(serial));
  }

  /**
   * The GPUs that a processor is near to, by its number (`nvmlSystemGetTopologyGpuSet`). Throws NvmlError
   * INVALID_ARGUMENT where there is no such processor.
   *
   * @example
   * ```ts
   * // on h100x8
   * const [cpu] = device.cpuAffinity();
   * console.log(nvml.devicesNearCpu(cpu).includes(device)); // -> true
   * ```
   */
  devicesNearCpu(cpu: number): Device[] {
    return runNow(this.session.nearCpu(cpu));
  }

  /**
   * Lets the driver look for GPUs that were taken from it ({@link Device.remove}), at this address or, without one, everywhere
   * (`nvmlDeviceDiscoverGpus`). Root only: throws NvmlError ERROR_NO_PERMISSION for others.
   *
   * @example
   * ```ts
   * // on l40s, as root
   * const before = nvml.devices().length;
   * device.setPersistenceMode(false);
   * device.setDraining(true);
   * device.remove();
   * nvml.discoverGpus(device.pciBusId);
   * console.log(before - nvml.devices().length); // -> 0
   * ```
   */
  discoverGpus(busId: string | null = null): void {
    runNow(discoverGpus(this.session, busId));
  }
}

function* discoverGpus({ prepare }: Session, busId: string | null): Steps<void> {
  // Zeroes stand for the whole bus.
  const everywhere: PciInfoInput = { domain: 0, bus: 0, device: 0 };
  yield* ask(prepare.deviceDiscoverGpus(busId === null ? everywhere : placeOf(busIdOf(busId))));
}

function placeOf(busId: string): PciInfoInput {
  const [domain = 0, bus = 0, device = 0] = busId.split(/[:.]/).map((part) => parseInt(part, 16));
  return { domain, bus, device, busId };
}

function busIdOf(text: string): string {
  checkString(text, '', 'busId');
  const busId = normalisePciBusId(text);
  if (busId === null) {
    throw new RangeError(
      `'${text}' is not a PCI address; one looks like 00000000:1a:00.0, 0000:1a:00.0 or 1a:00.0.`,
    );
  }
  return busId;
}
