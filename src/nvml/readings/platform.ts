import { nameIn } from '../names.ts';
import { FieldId, GpuFabricHealthMask as shift, GpuFabricState } from '../raw/enums.ts';
import { call, field, group, reading, type ReadingsOf } from './reading.ts';

/** Every {@link AddressingMode}. */
export const ADDRESSING_MODES = ['none', 'hmm', 'ats'] as const;
/** How the GPU sees the memory of the processes: `hmm` by software, `ats` by hardware (`nvmlDeviceAddressingModeType_t`). */
export type AddressingMode = (typeof ADDRESSING_MODES)[number];

/** Every {@link FabricState}. */
export const FABRIC_STATES = ['not-supported', 'not-started', 'in-progress', 'completed'] as const;
/** How far a GPU has come in joining the NVLink fabric (`nvmlGpuFabricState_t`). */
export type FabricState = (typeof FABRIC_STATES)[number];

/** Every {@link FabricHealth}. */
export const FABRIC_HEALTH = ['not-supported', 'healthy', 'unhealthy', 'limited-capacity'] as const;
/** The health of a GPU in the fabric, in one word. */
export type FabricHealth = (typeof FABRIC_HEALTH)[number];

/** Every {@link FabricMisconfiguration}. */
export const FABRIC_MISCONFIGURATIONS = [
  'not-supported',
  'none',
  'incorrect-system-guid',
  'incorrect-chassis-serial-number',
  'no-partition',
  'insufficient-nvlinks',
  'incompatible-gpu-firmware',
  'invalid-location',
  'invalid-gpu-state',
] as const;
/** What is wrong with the set-up of the fabric. */
export type FabricMisconfiguration = (typeof FABRIC_MISCONFIGURATIONS)[number];

/** The GPU in its NVLink fabric. */
export type FabricInfo = {
  readonly state: FabricState | number;
  /** The status with which joining ended, as NVML's return code: 0 is success. */
  readonly status: number;
  /** The fabric, as a UUID. Null: the GPU is in none. */
  readonly clusterUuid: string | null;
  /** GPUs of one fabric with the same number can reach each other. Null: the GPU is in none. */
  readonly cliqueId: number | null;
  /** Null: the driver does not tell (before 550), or this GPU has no such check. */
  readonly health: FabricHealth | number | null;
  readonly degradedBandwidth: boolean | null;
  readonly routeRecovery: boolean | null;
  readonly routeUnhealthy: boolean | null;
  readonly accessTimeoutRecovery: boolean | null;
  readonly misconfiguration: FabricMisconfiguration | number | null;
};

/** Where a GPU sits in its rack. */
export type PlatformInfo = {
  /** The InfiniBand GUID of the platform, in hexadecimal. */
  readonly ibGuid: string;
  /** The serial number of the chassis; of drivers before 575 the GUID of the rack, in hexadecimal. */
  readonly chassisSerialNumber: string;
  /** The slot of the chassis. */
  readonly slotNumber: number;
  readonly trayIndex: number;
  /** The node within the slot. */
  readonly hostId: number;
  /** How its NVLinks reach the others, by the number of the platform. */
  readonly peerType: number;
  readonly moduleId: number;
};

/** The chip-to-chip link between a GPU and its processor. Null: not told. */
export type C2cInfo = {
  readonly enabled: boolean | null;
  readonly linkCount: number | null;
  /** Of one link, in MB/s. */
  readonly maxBandwidth: number | null;
  readonly errorInterrupts: number | null;
  readonly replays: number | null;
};

/** What a GPU is a part of. */
export interface PlatformMetrics {
  readonly hostname: string;
  readonly addressingMode: AddressingMode | number;
  readonly platformInfo: PlatformInfo;
  readonly fabricInfo: FabricInfo;
  readonly c2c: C2cInfo;
}

export const platform: ReadingsOf<PlatformMetrics> = {
  hostname: reading(call('deviceGetHostname_v1', [], ({ value }) => (value === '' ? null : value))),
  addressingMode: reading(
    call('deviceGetAddressingMode', [], ({ value }) => nameIn(ADDRESSING_MODES)(value)),
  ),
  platformInfo: reading(
    call('deviceGetPlatformInfo', [], (out) => ({
      ibGuid: hex(out.ibGuid),
      chassisSerialNumber:
        out.chassisSerialNumber === null ? hex(out.rackGuid ?? []) : printable(out.chassisSerialNumber),
      slotNumber: out.slotNumber ?? out.chassisPhysicalSlotNumber ?? 0,
      trayIndex: out.trayIndex ?? out.computeSlotIndex ?? 0,
      hostId: out.hostId ?? out.nodeIndex ?? 0,
      peerType: out.peerType,
      moduleId: out.moduleId,
    })),
  ),
  fabricInfo: reading(
    call('deviceGetGpuFabricInfo_v4', [], (out) => ({
      ...fabric({ ...out, cliqueId: out.cliques[0]?.id ?? 0 }),
    })),
    call('deviceGetGpuFabricInfoV', [], fabric),
    // Drivers before 550 do not tell the health.
    call('deviceGetGpuFabricInfo', [], (out) => fabric({ ...out, healthMask: null, healthSummary: null })),
  ),
  c2c: group({
    enabled: reading(call('deviceGetC2cModeInfoV', [], ({ isC2cEnabled }) => isC2cEnabled !== 0)),
    linkCount: reading(field(FieldId.DEV_C2C_LINK_COUNT)),
    maxBandwidth: reading(field(FieldId.DEV_C2C_LINK_GET_MAX_BW)),
    errorInterrupts: reading(field(FieldId.DEV_C2C_LINK_ERROR_INTR)),
    replays: reading(field(FieldId.DEV_C2C_LINK_ERROR_REPLAY)),
  }),
};

type FabricOut = {
  readonly clusterUuid: ArrayLike<number>;
  readonly status: number;
  readonly cliqueId: number;
  readonly state: number;
  readonly healthMask: number | null;
  readonly healthSummary: number | null;
};

function fabric({ clusterUuid, status, cliqueId, state, healthMask, healthSummary }: FabricOut): FabricInfo {
  const isIn = state === GpuFabricState.COMPLETED;
  const told = (place: number) => (healthMask === null ? null : yesOrNo((healthMask >>> place) & 3));
  const wrong = healthMask === null ? 0 : (healthMask >>> shift.SHIFT_INCORRECT_CONFIGURATION) & 15;
  return {
    state: nameIn(FABRIC_STATES)(state),
    status,
    clusterUuid: isIn ? uuidOf(clusterUuid) : null,
    cliqueId: isIn ? cliqueId : null,
    health: healthSummary === null || healthSummary === 0 ? null : nameIn(FABRIC_HEALTH)(healthSummary),
    degradedBandwidth: told(shift.SHIFT_DEGRADED_BW),
    routeRecovery: told(shift.SHIFT_ROUTE_RECOVERY),
    routeUnhealthy: told(shift.SHIFT_ROUTE_UNHEALTHY),
    accessTimeoutRecovery: told(shift.SHIFT_ACCESS_TIMEOUT_RECOVERY),
    misconfiguration: wrong === 0 ? null : nameIn(FABRIC_MISCONFIGURATIONS)(wrong),
  };
}

/** Two bits of the health mask: 1 is true, 2 is false. */
function yesOrNo(bits: number): boolean | null {
  return bits === 1 ? true : bits === 2 ? false : null;
}

function hex(bytes: ArrayLike<number>): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function uuidOf(bytes: ArrayLike<number>): string {
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Bytes that are a text, as far as its end; as hexadecimal where they are none. */
function printable(bytes: ArrayLike<number>): string {
  const text = String.fromCharCode(...Array.from(bytes)).replace(/\0.*$/s, '');
  return /^[\x20-\x7e]+$/.test(text) ? text : hex(bytes);
}
