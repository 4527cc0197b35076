import type { PcieCounters } from '../rates.ts';
import type { PciClass, PciInfo, PcieErrors, PcieLink } from '../readings/pcie.ts';
import * as actions from '../actions/pcie.ts';
import { runNow } from '../steps.ts';
import { DeviceThermal } from './thermal.ts';

/** The PCI Express side of a GPU. */
export class DevicePcie extends DeviceThermal {
  /**
   * Where it sits on the PCI bus, and what it says it is (`nvmlDeviceGetPciInfo_v3`). Null: it is on no such
   * bus.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.pci());
   * // -> { busId: '00000000:1b:00.0', domain: 0, bus: 27, device: 0, vendorId: 4318, deviceId: 9008, subsystemVendorId: 4318, subsystemId: 5825 }
   * ```
   */
  pci(): PciInfo | null {
    return this.getters.pci.now();
  }

  /**
   * What kind of PCI device it says it is (`nvmlDeviceGetPciInfoExt`). Null: not told, as by drivers before
   * 550.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.pciClass()); // -> { base: 3, sub: 2 }
   * ```
   */
  pciClass(): PciClass | null {
    return this.getters.pciClass.now();
  }

  /**
   * The generation and lanes of its PCI Express link, now and at most (`nvmlDeviceGetCurrPcieLinkGeneration`
   * and its neighbours). A member that is null is not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.pcieLink()); // -> { generation: 5, width: 16, maxGeneration: 5, maxWidth: 16 }
   * ```
   */
  pcieLink(): PcieLink | null {
    return this.getters.pcieLink.now();
  }

  /**
   * The newest PCI Express generation that the GPU itself can do (`nvmlDeviceGetGpuMaxPcieLinkGeneration`).
   * Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.gpuMaxPcieGeneration()); // -> 5
   * ```
   */
  gpuMaxPcieGeneration(): number | null {
    return this.getters.gpuMaxPcieGeneration.now();
  }

  /**
   * The speed of its PCI Express link in Mbit/s a lane (`nvmlDeviceGetPcieSpeed`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.pcieSpeed()); // -> 32000
   * ```
   */
  pcieSpeed(): number | null {
    return this.getters.pcieSpeed.now();
  }

  /**
   * The highest speed of its PCI Express link in MT/s a lane (`nvmlDeviceGetPcieLinkMaxSpeed`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.pcieMaxLaneSpeed()); // -> 32000
   * ```
   */
  pcieMaxLaneSpeed(): number | null {
    return this.getters.pcieMaxLaneSpeed.now();
  }

  /**
   * PCI Express traffic out of the GPU in KB/s. The driver measures for 20 ms and the call waits
   * (`nvmlDeviceGetPcieThroughput`). Null: not measured.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.pcieTransmitted()); // -> 1024
   * ```
   */
  pcieTransmitted(): number | null {
    return this.getters.pcieTransmitted.now();
  }

  /**
   * PCI Express traffic into the GPU in KB/s. The driver measures for 20 ms and the call waits
   * (`nvmlDeviceGetPcieThroughput`). Null: not measured.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.pcieReceived()); // -> 2048
   * ```
   */
  pcieReceived(): number | null {
    return this.getters.pcieReceived.now();
  }

  /**
   * The bytes that went over its PCI Express link, which {@link pcieRates} makes rates of without waiting for
   * the driver to measure (fields `NVML_FI_DEV_PCIE_COUNT_TX_BYTES` and `NVML_FI_DEV_PCIE_COUNT_RX_BYTES` of
   * `nvmlDeviceGetFieldValues`). Null: not counted.
   *
   * @example
   * ```ts
   * // on h100x8
   * const { transmitted } = device.pcieCounters();
   * console.log(transmitted.unit, transmitted.bits, transmitted.value >= 0n); // -> bytes 64 true
   * ```
   */
  pcieCounters(): PcieCounters | null {
    return runNow(actions.pcieCounters(this.gpu));
  }

  /**
   * PCI Express packets that had to be sent again (`nvmlDeviceGetPcieReplayCounter`). Null: not counted.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.pcieReplayCount()); // -> 0
   * ```
   */
  pcieReplayCount(): number | null {
    return this.getters.pcieReplayCount.now();
  }

  /**
   * What went wrong on its PCI Express link (the `NVML_FI_DEV_PCIE_COUNT` fields of
   * `nvmlDeviceGetFieldValues`). A member that is null is not counted.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.pcieErrors().fatal); // -> 0
   * ```
   */
  pcieErrors(): PcieErrors | null {
    return this.getters.pcieErrors.now();
  }
}
