import { normalisePciBusId } from '../pci-address.ts';
import { FieldId, PcieUtilCounter } from '../raw/enums.ts';
import { call, field, group, reading, type ReadingsOf } from './reading.ts';

/** Where a GPU sits on the PCI bus. */
export type PciInfo = {
  /** As `00000000:1a:00.0`: eight digits of domain, lower case. */
  readonly busId: string;
  readonly domain: number;
  readonly bus: number;
  readonly device: number;
  readonly vendorId: number;
  readonly deviceId: number;
  readonly subsystemVendorId: number;
  readonly subsystemId: number;
};

/** What kind of PCI device a GPU says it is: 3 and 0 is a VGA controller, 3 and 2 a 3D controller. */
export type PciClass = { readonly base: number; readonly sub: number };

/** The PCI Express link of a GPU. Null: not told, as for a GPU that is not on PCI Express. */
export type PcieLink = {
  readonly generation: number | null;
  /** Lanes. */
  readonly width: number | null;
  /** The most that the GPU and its slot can do together. */
  readonly maxGeneration: number | null;
  readonly maxWidth: number | null;
};

/** What went wrong on the PCI Express link since the driver was loaded. Null: not counted. */
export type PcieErrors = {
  readonly correctable: number | null;
  readonly nonFatal: number | null;
  readonly fatal: number | null;
  readonly unsupportedRequests: number | null;
  readonly naksReceived: number | null;
  readonly naksSent: number | null;
  readonly receiver: number | null;
  readonly badTlps: number | null;
  readonly badDllps: number | null;
  readonly lcrc: number | null;
  readonly lane: number | null;
  /** Times that the link had to recover. */
  readonly recoveries: number | null;
  /** Times that the count of packets sent again began anew. */
  readonly replayRollovers: number | null;
};

/** The PCI Express side of a GPU. */
export interface PcieMetrics {
  readonly pci: PciInfo;
  readonly pciClass: PciClass;
  readonly pcieLink: PcieLink;
  readonly gpuMaxPcieGeneration: number;
  readonly pcieSpeed: number;
  readonly pcieMaxLaneSpeed: number;
  readonly pcieTransmitted: number;
  readonly pcieReceived: number;
  readonly pcieReplayCount: number;
  readonly pcieErrors: PcieErrors;
}

/** In MT/s a lane, by NVML's number (`NVML_PCIE_LINK_MAX_SPEED_*`). */
const LANE_SPEEDS = [null, 2500, 5000, 8000, 16000, 32000, 64000] as const;

const errors = (id: number) => reading(field(id));

export const pcie: ReadingsOf<PcieMetrics> = {
  pci: reading(
    call(
      'deviceGetPciInfo_v3',
      [],
      (out) => ({
        busId: normalisePciBusId(out.busId) ?? out.busId,
        domain: out.domain,
        bus: out.bus,
        device: out.device,
        vendorId: out.pciDeviceId & 0xffff,
        deviceId: out.pciDeviceId >>> 16,
        subsystemVendorId: out.pciSubSystemId & 0xffff,
        subsystemId: out.pciSubSystemId >>> 16,
      }),
      { steady: 'struct' },
    ),
  ),
  pciClass: reading(
    call('deviceGetPciInfoExt', [], ({ baseClass, subClass }) => ({ base: baseClass, sub: subClass })),
  ),
  pcieLink: group({
    generation: reading(call('deviceGetCurrPcieLinkGeneration', [])),
    width: reading(call('deviceGetCurrPcieLinkWidth', [])),
    maxGeneration: reading(call('deviceGetMaxPcieLinkGeneration', [])),
    maxWidth: reading(call('deviceGetMaxPcieLinkWidth', [])),
  }),
  gpuMaxPcieGeneration: reading(call('deviceGetGpuMaxPcieLinkGeneration', [])),
  pcieSpeed: reading(call('deviceGetPcieSpeed', [])),
  pcieMaxLaneSpeed: reading(call('deviceGetPcieLinkMaxSpeed', [], (speed) => LANE_SPEEDS[speed] ?? null)),
  pcieTransmitted: reading(call('deviceGetPcieThroughput', [PcieUtilCounter.TX_BYTES])),
  pcieReceived: reading(call('deviceGetPcieThroughput', [PcieUtilCounter.RX_BYTES])),
  pcieReplayCount: reading(call('deviceGetPcieReplayCounter', [])),
  pcieErrors: group({
    correctable: errors(FieldId.DEV_PCIE_COUNT_CORRECTABLE_ERRORS),
    nonFatal: errors(FieldId.DEV_PCIE_COUNT_NON_FATAL_ERROR),
    fatal: errors(FieldId.DEV_PCIE_COUNT_FATAL_ERROR),
    unsupportedRequests: errors(FieldId.DEV_PCIE_COUNT_UNSUPPORTED_REQ),
    naksReceived: errors(FieldId.DEV_PCIE_COUNT_NAKS_RECEIVED),
    naksSent: errors(FieldId.DEV_PCIE_COUNT_NAKS_SENT),
    receiver: errors(FieldId.DEV_PCIE_COUNT_RECEIVER_ERROR),
    badTlps: errors(FieldId.DEV_PCIE_COUNT_BAD_TLP),
    badDllps: errors(FieldId.DEV_PCIE_COUNT_BAD_DLLP),
    lcrc: errors(FieldId.DEV_PCIE_COUNT_LCRC_ERROR),
    lane: errors(FieldId.DEV_PCIE_COUNT_LANE_ERROR),
    recoveries: errors(FieldId.DEV_PCIE_L0_TO_RECOVERY_COUNTER),
    replayRollovers: errors(FieldId.DEV_PCIE_REPLAY_ROLLOVER_COUNTER),
  }),
};
