import { normalisePciBusId } from '../pci-address.ts';
import { call, group, reading, type Reading, type Group } from './reading.ts';

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

/** The PCI Express link of a GPU. Null: not told, as for a GPU that is not on PCI Express. */
export type PcieLink = {
  readonly generation: number | null;
  /** Lanes. */
  readonly width: number | null;
  readonly maxGeneration: number | null;
  readonly maxWidth: number | null;
};

const TRANSMITTED = 0;
const RECEIVED = 1;

export const pci: Reading<PciInfo> = reading(
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
);

export const pcieLink: Group<PcieLink> = group({
  generation: reading(call('deviceGetCurrPcieLinkGeneration', [])),
  width: reading(call('deviceGetCurrPcieLinkWidth', [])),
  maxGeneration: reading(call('deviceGetMaxPcieLinkGeneration', [])),
  maxWidth: reading(call('deviceGetMaxPcieLinkWidth', [])),
});

export const pcieTransmitted: Reading<number> = reading(call('deviceGetPcieThroughput', [TRANSMITTED]));
export const pcieReceived: Reading<number> = reading(call('deviceGetPcieThroughput', [RECEIVED]));
export const pcieReplayCount: Reading<number> = reading(call('deviceGetPcieReplayCounter', []));
