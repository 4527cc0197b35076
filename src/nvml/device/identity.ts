import type { Architecture, Brand } from '../names.ts';
import type {
  BridgeChip,
  BusType,
  ComputeCapability,
  DeviceCapability,
  GspFirmwareMode,
  InforomVersions,
} from '../readings/identity.ts';
import * as actions from '../actions/state.ts';
import { runNow } from '../steps.ts';
import { DeviceBase } from './base.ts';

/** What identifies a GPU, and what it is. */
export class DeviceIdentity extends DeviceBase {
  /**
   * The product name (`nvmlDeviceGetName`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.name()); // -> NVIDIA H100 80GB HBM3
   * ```
   */
  name(): string | null {
    return this.getters.name.now();
  }

  /**
   * The serial number printed on the board (`nvmlDeviceGetSerial`). Null: the board has none, as consumer
   * boards.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.serial()); // -> 1650523249013
   * ```
   */
  serial(): string | null {
    return this.getters.serial.now();
  }

  /**
   * The product line; a number where it is newer than this library (`nvmlDeviceGetBrand`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.brand()); // -> nvidia
   * ```
   */
  brand(): Brand | number | null {
    return this.getters.brand.now();
  }

  /**
   * Its generation; a number where it is newer than this library (`nvmlDeviceGetArchitecture`). Null: not told,
   * as by drivers before 450.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.architecture()); // -> hopper
   * ```
   */
  architecture(): Architecture | number | null {
    return this.getters.architecture.now();
  }

  /**
   * Its CUDA compute capability (`nvmlDeviceGetCudaComputeCapability`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.computeCapability()); // -> { major: 9, minor: 0 }
   * ```
   */
  computeCapability(): ComputeCapability | null {
    return this.getters.computeCapability.now();
  }

  /**
   * Its CUDA cores (`nvmlDeviceGetNumGpuCores`). Null: not told, as by drivers before 470 or on a divided GPU.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.coreCount()); // -> 16896
   * ```
   */
  coreCount(): number | null {
    return this.getters.coreCount.now();
  }

  /**
   * The number in the name of its device node, `/dev/nvidia0` (`nvmlDeviceGetMinorNumber`). Null: it has no
   * such node, as under WSL.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.minorNumber()); // -> 0
   * ```
   */
  minorNumber(): number | null {
    return this.getters.minorNumber.now();
  }

  /**
   * The number of its module on a base board of several (`nvmlDeviceGetModuleId`). Null: it is on no such
   * board.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.moduleId()); // -> 1
   * ```
   */
  moduleId(): number | null {
    return this.getters.moduleId.now();
  }

  /**
   * A number that the GPUs of one board share (`nvmlDeviceGetBoardId`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.boardId()); // -> 6912
   * ```
   */
  boardId(): number | null {
    return this.getters.boardId.now();
  }

  /**
   * The part number of the board (`nvmlDeviceGetBoardPartNumber`). Null: the board has none.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.boardPartNumber()); // -> 692-2G520-0200-000
   * ```
   */
  boardPartNumber(): string | null {
    return this.getters.boardPartNumber.now();
  }

  /**
   * Whether its board carries several GPUs (`nvmlDeviceGetMultiGpuBoard`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.isMultiGpuBoard()); // -> false
   * ```
   */
  isMultiGpuBoard(): boolean | null {
    return this.getters.isMultiGpuBoard.now();
  }

  /**
   * The bridges between the GPUs of its board (`nvmlDeviceGetBridgeChipInfo`). Null: the board has none.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.bridgeChips()); // -> null
   * ```
   */
  bridgeChips(): readonly BridgeChip[] | null {
    return this.getters.bridgeChips.now();
  }

  /**
   * A number that is burnt into the GPU, a `bigint` (`nvmlDeviceGetPdi`). Null: not told, as by drivers before
   * 580.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.platformDeviceId()); // -> null
   * ```
   */
  platformDeviceId(): bigint | null {
    return this.getters.platformDeviceId.now();
  }

  /**
   * The version of its BIOS (`nvmlDeviceGetVbiosVersion`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.vbiosVersion()); // -> 96.00.74.00.11
   * ```
   */
  vbiosVersion(): string | null {
    return this.getters.vbiosVersion.now();
  }

  /**
   * The version of the firmware of its system processor (`nvmlDeviceGetGspFirmwareVersion`). Null: it has no
   * such processor, or the driver does not use it.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.gspFirmwareVersion()); // -> 570.124.06
   * ```
   */
  gspFirmwareVersion(): string | null {
    return this.getters.gspFirmwareVersion.now();
  }

  /**
   * Whether its own system processor runs the driver (`nvmlDeviceGetGspFirmwareMode`). Null: not told, as by
   * drivers before 525.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.gspFirmwareMode()); // -> { enabled: true, default: true }
   * ```
   */
  gspFirmwareMode(): GspFirmwareMode | null {
    return this.getters.gspFirmwareMode.now();
  }

  /**
   * The version of the image in its information memory (`nvmlDeviceGetInforomImageVersion`). Null: it has no
   * such memory.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.inforomImageVersion()); // -> G520.0200.00.05
   * ```
   */
  inforomImageVersion(): string | null {
    return this.getters.inforomImageVersion.now();
  }

  /**
   * The versions of the parts of its information memory (`nvmlDeviceGetInforomVersion`). A part that is null is
   * not there.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.inforomVersions()); // -> { oem: '2.1', ecc: '7.16', power: null, den: null }
   * ```
   */
  inforomVersions(): InforomVersions | null {
    return this.getters.inforomVersions.now();
  }

  /**
   * The checksum of the configuration in its information memory (`nvmlDeviceGetInforomConfigurationChecksum`).
   * Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.inforomChecksum()); // -> 2641338347
   * ```
   */
  inforomChecksum(): number | null {
    return this.getters.inforomChecksum.now();
  }

  /**
   * Whether what its information memory holds is whole (`nvmlDeviceValidateInforom`). Null: it has no such
   * memory.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.isInforomValid()); // -> true
   * ```
   */
  isInforomValid(): boolean | null {
    return runNow(actions.isInforomValid(this.gpu));
  }

  /**
   * The bus that it sits on; a number where it is newer than this library (`nvmlDeviceGetBusType`). Null: not
   * told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.busType()); // -> pcie
   * ```
   */
  busType(): BusType | number | null {
    return this.getters.busType.now();
  }

  /**
   * The number of its interrupt (`nvmlDeviceGetIrqNum`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.irqNumber()); // -> 283
   * ```
   */
  irqNumber(): number | null {
    return this.getters.irqNumber.now();
  }

  /**
   * What it is able to; a bit newer than this library stays a number (`nvmlDeviceGetCapabilities`). Null: not
   * told, as by drivers before 555.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.capabilities()); // -> []
   * ```
   */
  capabilities(): readonly (DeviceCapability | number)[] | null {
    return this.getters.capabilities.now();
  }
}
