import type { Architecture, Brand, ClockReason, ComputeMode, EventType } from './names.ts';
import type { Clocks } from './readings/clocks.ts';
import type { ComputeCapability } from './readings/identity.ts';
import type { EccErrors, EccMode, RemappedRows } from './readings/ecc.ts';
import type { Bar1MemoryInfo, MemoryInfo } from './readings/memory.ts';
import type { MigMode } from './readings/mig.ts';
import type { PcieLink, PciInfo } from './readings/pcie.ts';
import type { PowerLimits } from './readings/power.ts';
import type { GpuProcess } from './readings/processes.ts';
import type { TemperatureThresholds } from './readings/thermal.ts';
import type { EngineUtilization, Utilization } from './readings/utilization.ts';

import type { Getters } from './getters.ts';

/** What can be read of a GPU, a getter each, on this thread; {@link Device} tells what holds for all of them. */
export class DeviceReadings {
  readonly #get: Getters;

  constructor(getters: Getters) {
    this.#get = getters;
  }

  /**
   * The product name (`nvmlDeviceGetName`). Null: not provided.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.name()); // -> NVIDIA H100 80GB HBM3
   * ```
   */
  name(): string | null {
    return this.#get.name.now();
  }

  /**
   * The serial number printed on the board (`nvmlDeviceGetSerial`).
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.serial()); // -> 1650523249013
   * ```
   */
  serial(): string | null {
    return this.#get.serial.now();
  }

  /** The product line; a number where it is newer than this library (`nvmlDeviceGetBrand`). */
  brand(): Brand | number | null {
    return this.#get.brand.now();
  }

  /** The number in the name of its device node, `/dev/nvidia0` (`nvmlDeviceGetMinorNumber`). */
  minorNumber(): number | null {
    return this.#get.minorNumber.now();
  }

  /** A number that the GPUs of one board share (`nvmlDeviceGetBoardId`). */
  boardId(): number | null {
    return this.#get.boardId.now();
  }

  /** The part number of the board (`nvmlDeviceGetBoardPartNumber`). */
  boardPartNumber(): string | null {
    return this.#get.boardPartNumber.now();
  }

  /** The version of its BIOS (`nvmlDeviceGetVbiosVersion`). */
  vbiosVersion(): string | null {
    return this.#get.vbiosVersion.now();
  }

  /** The version of the firmware of its system processor (`nvmlDeviceGetGspFirmwareVersion`). */
  gspFirmwareVersion(): string | null {
    return this.#get.gspFirmwareVersion.now();
  }

  /** Its generation; a number where it is newer than this library (`nvmlDeviceGetArchitecture`). */
  architecture(): Architecture | number | null {
    return this.#get.architecture.now();
  }

  /** Its CUDA compute capability (`nvmlDeviceGetCudaComputeCapability`). */
  computeCapability(): ComputeCapability | null {
    return this.#get.computeCapability.now();
  }

  /** CUDA cores (`nvmlDeviceGetNumGpuCores`). */
  coreCount(): number | null {
    return this.#get.coreCount.now();
  }

  /** Whether the driver stays loaded while nobody uses the GPU (`nvmlDeviceGetPersistenceMode`). */
  persistenceMode(): boolean | null {
    return this.#get.persistenceMode.now();
  }

  /** Who may compute on it (`nvmlDeviceGetComputeMode`). */
  computeMode(): ComputeMode | number | null {
    return this.#get.computeMode.now();
  }

  /** The processors nearest to it, by number (`nvmlDeviceGetCpuAffinity`). */
  cpuAffinity(): number[] | null {
    return this.#get.cpuAffinity.now();
  }

  /** The NUMA node of its memory, for GPUs whose memory is one (`nvmlDeviceGetNumaNodeId`). */
  numaNode(): number | null {
    return this.#get.numaNode.now();
  }

  /** Where it sits on the PCI bus, and what it says it is (`nvmlDeviceGetPciInfo_v3`). */
  pci(): PciInfo | null {
    return this.#get.pci.now();
  }

  /**
   * The generation and lanes of its PCI Express link, now and at most
   * (`nvmlDeviceGetCurrPcieLinkGeneration` and its neighbours).
   */
  pcieLink(): PcieLink | null {
    return this.#get.pcieLink.now();
  }

  /**
   * PCI Express traffic out of the GPU in KB/s. The driver measures for 20 ms and the call waits
   * (`nvmlDeviceGetPcieThroughput`).
   */
  pcieTransmitted(): number | null {
    return this.#get.pcieTransmitted.now();
  }

  /**
   * PCI Express traffic into the GPU in KB/s. The driver measures for 20 ms and the call waits
   * (`nvmlDeviceGetPcieThroughput`).
   */
  pcieReceived(): number | null {
    return this.#get.pcieReceived.now();
  }

  /** PCI Express packets that had to be sent again (`nvmlDeviceGetPcieReplayCounter`). */
  pcieReplayCount(): number | null {
    return this.#get.pcieReplayCount.now();
  }

  /** Its memory, in bytes (`nvmlDeviceGetMemoryInfo_v2`, before 510 `nvmlDeviceGetMemoryInfo`). */
  memory(): MemoryInfo | null {
    return this.#get.memory.now();
  }

  /** The window onto its memory that the processor maps, in bytes (`nvmlDeviceGetBAR1MemoryInfo`). */
  bar1Memory(): Bar1MemoryInfo | null {
    return this.#get.bar1Memory.now();
  }

  /** How busy it was over the last sampling period, in percent (`nvmlDeviceGetUtilizationRates`). */
  utilization(): Utilization | null {
    return this.#get.utilization.now();
  }

  /** How busy its video encoder was, in percent (`nvmlDeviceGetEncoderUtilization`). */
  encoderUtilization(): EngineUtilization | null {
    return this.#get.encoderUtilization.now();
  }

  /** How busy its video decoder was, in percent (`nvmlDeviceGetDecoderUtilization`). */
  decoderUtilization(): EngineUtilization | null {
    return this.#get.decoderUtilization.now();
  }

  /** Its P-state: 0 (fastest) to 15 (`nvmlDeviceGetPerformanceState`). */
  performanceState(): number | null {
    return this.#get.performanceState.now();
  }

  /**
   * The temperature of the GPU in °C (`nvmlDeviceGetTemperature`, where that is gone
   * `nvmlDeviceGetTemperatureV`).
   */
  temperature(): number | null {
    return this.#get.temperature.now();
  }

  /** The temperatures at which it slows down or stops, in °C (`nvmlDeviceGetTemperatureThreshold`). */
  temperatureThresholds(): TemperatureThresholds | null {
    return this.#get.temperatureThresholds.now();
  }

  /** Fans (`nvmlDeviceGetNumFans`). */
  fanCount(): number | null {
    return this.#get.fanCount.now();
  }

  /**
   * The speed of its first fan in percent of the highest; it may pass 100 (`nvmlDeviceGetFanSpeed_v2`,
   * before 418 `nvmlDeviceGetFanSpeed`).
   */
  fanSpeed(): number | null {
    return this.#get.fanSpeed.now();
  }

  /** The power it draws in mW; an average over a second from Ampere on (`nvmlDeviceGetPowerUsage`). */
  powerUsage(): number | null {
    return this.#get.powerUsage.now();
  }

  /** The power limit that was asked for, in mW (`nvmlDeviceGetPowerManagementLimit`). */
  powerLimit(): number | null {
    return this.#get.powerLimit.now();
  }

  /** The power limit that holds, in mW (`nvmlDeviceGetEnforcedPowerLimit`). */
  enforcedPowerLimit(): number | null {
    return this.#get.enforcedPowerLimit.now();
  }

  /** All its power limits, in mW (`nvmlDeviceGetPowerManagementLimit` and its neighbours). */
  powerLimits(): PowerLimits | null {
    return this.#get.powerLimits.now();
  }

  /** The energy it used since the driver was loaded, in mJ (`nvmlDeviceGetTotalEnergyConsumption`). */
  totalEnergy(): number | null {
    return this.#get.totalEnergy.now();
  }

  /** The clock of its shaders in MHz (`nvmlDeviceGetClockInfo`). */
  graphicsClock(): number | null {
    return this.#get.graphicsClock.now();
  }

  /** The clock of its multiprocessors in MHz (`nvmlDeviceGetClockInfo`). */
  smClock(): number | null {
    return this.#get.smClock.now();
  }

  /** The clock of its memory in MHz (`nvmlDeviceGetClockInfo`). */
  memoryClock(): number | null {
    return this.#get.memoryClock.now();
  }

  /** The clock of its video engines in MHz (`nvmlDeviceGetClockInfo`). */
  videoClock(): number | null {
    return this.#get.videoClock.now();
  }

  /** The highest clock of its shaders in MHz (`nvmlDeviceGetMaxClockInfo`). */
  maxGraphicsClock(): number | null {
    return this.#get.maxGraphicsClock.now();
  }

  /** The highest clock of its multiprocessors in MHz (`nvmlDeviceGetMaxClockInfo`). */
  maxSmClock(): number | null {
    return this.#get.maxSmClock.now();
  }

  /** The highest clock of its memory in MHz (`nvmlDeviceGetMaxClockInfo`). */
  maxMemoryClock(): number | null {
    return this.#get.maxMemoryClock.now();
  }

  /** The highest clock of its video engines in MHz (`nvmlDeviceGetMaxClockInfo`). */
  maxVideoClock(): number | null {
    return this.#get.maxVideoClock.now();
  }

  /** All its clocks in MHz (`nvmlDeviceGetClockInfo`). */
  clocks(): Clocks | null {
    return this.#get.clocks.now();
  }

  /** Its highest clocks in MHz (`nvmlDeviceGetMaxClockInfo`). */
  maxClocks(): Clocks | null {
    return this.#get.maxClocks.now();
  }

  /**
   * Why it does not run faster; a bit newer than this library stays a number
   * (`nvmlDeviceGetCurrentClocksEventReasons`, before 535 `nvmlDeviceGetCurrentClocksThrottleReasons`).
   */
  clockReasons(): (ClockReason | number)[] | null {
    return this.#get.clockReasons.now();
  }

  /** The memory clocks that may be asked for, in MHz (`nvmlDeviceGetSupportedMemoryClocks`). */
  supportedMemoryClocks(): number[] | null {
    return this.#get.supportedMemoryClocks.now();
  }

  /** Whether error correction is on (`nvmlDeviceGetEccMode`). */
  eccMode(): EccMode | null {
    return this.#get.eccMode.now();
  }

  /** Its memory errors by kind (`nvmlDeviceGetTotalEccErrors`). */
  eccErrors(): EccErrors | null {
    return this.#get.eccErrors.now();
  }

  /** The rows of memory that were replaced (`nvmlDeviceGetRemappedRows`). */
  remappedRows(): RemappedRows | null {
    return this.#get.remappedRows.now();
  }

  /**
   * The processes that compute on it (`nvmlDeviceGetComputeRunningProcesses_v3`, older drivers `_v2` or the
   * first form).
   */
  computeProcesses(): GpuProcess[] | null {
    return this.#get.computeProcesses.now();
  }

  /**
   * The processes that draw on it (`nvmlDeviceGetGraphicsRunningProcesses_v3`, older drivers `_v2` or the
   * first form).
   */
  graphicsProcesses(): GpuProcess[] | null {
    return this.#get.graphicsProcesses.now();
  }

  /**
   * The processes that compute on it through MPS (`nvmlDeviceGetMPSComputeRunningProcesses_v3`, older
   * drivers `_v2` or the first form).
   */
  mpsProcesses(): GpuProcess[] | null {
    return this.#get.mpsProcesses.now();
  }

  /** Whether it is divided into instances (`nvmlDeviceGetMigMode`). */
  migMode(): MigMode | null {
    return this.#get.migMode.now();
  }

  /** The most MIG devices it can have (`nvmlDeviceGetMaxMigDeviceCount`). */
  maxMigDeviceCount(): number | null {
    return this.#get.maxMigDeviceCount.now();
  }

  /** The kinds of event that it can report (`nvmlDeviceGetSupportedEventTypes`). */
  supportedEventTypes(): (EventType | number)[] | null {
    return this.#get.supportedEventTypes.now();
  }
}
