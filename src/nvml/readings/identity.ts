import { architectureName, bitsOf, BRANDS, nameIn, type Architecture, type Brand } from '../names.ts';
import { InforomObject } from '../raw/enums.ts';
import { call, group, reading, type Reading, type ReadingsOf } from './reading.ts';

/** Which CUDA programs run on a GPU. */
export type ComputeCapability = { readonly major: number; readonly minor: number };

/** Every {@link BusType}. */
export const BUS_TYPES = ['unknown', 'pci', 'pcie', 'fpci', 'agp'] as const;
/** The bus that a GPU sits on (`nvmlBusType_t`). */
export type BusType = (typeof BUS_TYPES)[number];

/** Whether the GPU's own system processor runs its driver, and whether it does by default. */
export type GspFirmwareMode = { readonly enabled: boolean; readonly default: boolean };

/** The versions of the parts of the information memory of a board. Null: it has no such part. */
export type InforomVersions = {
  readonly oem: string | null;
  readonly ecc: string | null;
  readonly power: string | null;
  readonly den: string | null;
};

/** A bridge between the GPUs of one board. */
export type BridgeChip = { readonly type: 'plx' | 'bro4' | number; readonly firmwareVersion: number };

const CAPABILITY_BITS = { egm: 1 } as const;
/** What a GPU is able to (`nvmlDeviceCapabilities`): `egm` is extended GPU memory. */
export type DeviceCapability = keyof typeof CAPABILITY_BITS;

/** What identifies a GPU, and what it is. */
export interface IdentityMetrics {
  readonly name: string;
  readonly uuid: string;
  readonly serial: string;
  readonly brand: Brand | number;
  readonly architecture: Architecture | number;
  readonly computeCapability: ComputeCapability;
  readonly coreCount: number;
  readonly minorNumber: number;
  readonly moduleId: number;
  readonly boardId: number;
  readonly boardPartNumber: string;
  readonly isMultiGpuBoard: boolean;
  readonly bridgeChips: readonly BridgeChip[];
  readonly platformDeviceId: bigint;
  readonly vbiosVersion: string;
  readonly gspFirmwareVersion: string;
  readonly gspFirmwareMode: GspFirmwareMode;
  readonly inforomImageVersion: string;
  readonly inforomVersions: InforomVersions;
  readonly inforomChecksum: number;
  readonly busType: BusType | number;
  readonly irqNumber: number;
  readonly capabilities: readonly (DeviceCapability | number)[];
}

const STEADY = { steady: 'text' } as const;

const isOn = (state: number): boolean => state !== 0;
const inforom = (part: InforomObject) => reading(call('deviceGetInforomVersion', [part], null, STEADY));

export const name: Reading<string> = reading(call('deviceGetName', [], null, STEADY));

export const identity: ReadingsOf<IdentityMetrics> = {
  name,
  uuid: reading(call('deviceGetUUID', [], null, STEADY)),
  serial: reading(call('deviceGetSerial', [], null, STEADY)),
  brand: reading(call('deviceGetBrand', [], nameIn(BRANDS))),
  architecture: reading(call('deviceGetArchitecture', [], architectureName)),
  computeCapability: reading(
    call('deviceGetCudaComputeCapability', [], ({ major, minor }) => ({ major, minor })),
  ),
  coreCount: reading(call('deviceGetNumGpuCores', [])),
  minorNumber: reading(call('deviceGetMinorNumber', [])),
  moduleId: reading(call('deviceGetModuleId', [])),
  boardId: reading(call('deviceGetBoardId', [])),
  boardPartNumber: reading(call('deviceGetBoardPartNumber', [], null, STEADY)),
  isMultiGpuBoard: reading(call('deviceGetMultiGpuBoard', [], isOn)),
  bridgeChips: reading(
    call('deviceGetBridgeChipInfo', [], ({ bridgeChipInfo }) =>
      bridgeChipInfo.map(({ type, fwVersion }) => ({ type: bridgeName(type), firmwareVersion: fwVersion })),
    ),
  ),
  platformDeviceId: reading(call('deviceGetPdi', [], ({ value }) => value)),
  vbiosVersion: reading(call('deviceGetVbiosVersion', [], null, STEADY)),
  gspFirmwareVersion: reading(call('deviceGetGspFirmwareVersion', [], null, STEADY)),
  gspFirmwareMode: reading(
    call('deviceGetGspFirmwareMode', [], ({ isEnabled, defaultMode }) => ({
      enabled: isOn(isEnabled),
      default: isOn(defaultMode),
    })),
  ),
  inforomImageVersion: reading(call('deviceGetInforomImageVersion', [], null, STEADY)),
  inforomVersions: group({
    oem: inforom(InforomObject.OEM),
    ecc: inforom(InforomObject.ECC),
    power: inforom(InforomObject.POWER),
    den: inforom(InforomObject.DEN),
  }),
  inforomChecksum: reading(call('deviceGetInforomConfigurationChecksum', [])),
  busType: reading(call('deviceGetBusType', [], nameIn(BUS_TYPES))),
  irqNumber: reading(call('deviceGetIrqNum', [])),
  capabilities: reading(
    call('deviceGetCapabilities', [], ({ capMask }) => bitsOf(BigInt(capMask), CAPABILITY_BITS)),
  ),
};

const bridgeNames = ['plx', 'bro4'] as const;

function bridgeName(type: number): BridgeChip['type'] {
  return bridgeNames[type] ?? type;
}
