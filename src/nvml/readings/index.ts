import type { Architecture, Brand, ClockReason, ComputeMode, EventType } from '../names.ts';
import * as clocks from './clocks.ts';
import * as ecc from './ecc.ts';
import * as events from './events.ts';
import * as identity from './identity.ts';
import * as memory from './memory.ts';
import * as mig from './mig.ts';
import * as pcie from './pcie.ts';
import * as power from './power.ts';
import * as processes from './processes.ts';
import * as thermal from './thermal.ts';
import * as utilization from './utilization.ts';
import type { Declared } from './reading.ts';

/** What each metric reads, by its name; the getter of Device with the same name tells its unit. */
export type MetricValues = {
  readonly name: string;
  readonly uuid: string;
  readonly serial: string;
  readonly brand: Brand | number;
  readonly minorNumber: number;
  readonly boardId: number;
  readonly boardPartNumber: string;
  readonly vbiosVersion: string;
  readonly gspFirmwareVersion: string;
  readonly architecture: Architecture | number;
  readonly computeCapability: identity.ComputeCapability;
  readonly coreCount: number;
  readonly persistenceMode: boolean;
  readonly computeMode: ComputeMode | number;
  readonly cpuAffinity: number[];
  readonly numaNode: number;
  readonly pci: pcie.PciInfo;
  readonly pcieLink: pcie.PcieLink;
  readonly pcieTransmitted: number;
  readonly pcieReceived: number;
  readonly pcieReplayCount: number;
  readonly memory: memory.MemoryInfo;
  readonly bar1Memory: memory.Bar1MemoryInfo;
  readonly utilization: utilization.Utilization;
  readonly encoderUtilization: utilization.EngineUtilization;
  readonly decoderUtilization: utilization.EngineUtilization;
  readonly performanceState: number;
  readonly temperature: number;
  readonly temperatureThresholds: thermal.TemperatureThresholds;
  readonly fanCount: number;
  readonly fanSpeed: number;
  readonly powerUsage: number;
  readonly powerLimit: number;
  readonly enforcedPowerLimit: number;
  readonly powerLimits: power.PowerLimits;
  readonly totalEnergy: number;
  readonly graphicsClock: number;
  readonly smClock: number;
  readonly memoryClock: number;
  readonly videoClock: number;
  readonly maxGraphicsClock: number;
  readonly maxSmClock: number;
  readonly maxMemoryClock: number;
  readonly maxVideoClock: number;
  readonly clocks: clocks.Clocks;
  readonly maxClocks: clocks.Clocks;
  readonly clockReasons: (ClockReason | number)[];
  readonly supportedMemoryClocks: number[];
  readonly eccMode: ecc.EccMode;
  readonly eccErrors: ecc.EccErrors;
  readonly remappedRows: ecc.RemappedRows;
  readonly computeProcesses: processes.GpuProcess[];
  readonly graphicsProcesses: processes.GpuProcess[];
  readonly mpsProcesses: processes.GpuProcess[];
  readonly migMode: mig.MigMode;
  readonly maxMigDeviceCount: number;
  readonly supportedEventTypes: (EventType | number)[];
};

/** What can be read of a GPU: the name of a getter, and of a metric. */
export type Metric = keyof MetricValues;
/** What a metric reads. Null: this GPU or driver does not provide it. */
export type MetricValue<M extends Metric> = MetricValues[M] | null;

/**
 * Every reading of a GPU by its name. What is here is a getter of Device, the same on `device.async`, and a metric of
 * `snapshot({ metrics })`.
 */
export const readings: { readonly [M in Metric]: Declared<MetricValues[M]> } = {
  name: identity.name,
  uuid: identity.uuid,
  serial: identity.serial,
  brand: identity.brand,
  minorNumber: identity.minorNumber,
  boardId: identity.boardId,
  boardPartNumber: identity.boardPartNumber,
  vbiosVersion: identity.vbiosVersion,
  gspFirmwareVersion: identity.gspFirmwareVersion,
  architecture: identity.architecture,
  computeCapability: identity.computeCapability,
  coreCount: identity.coreCount,
  persistenceMode: identity.persistenceMode,
  computeMode: identity.computeMode,
  cpuAffinity: identity.cpuAffinity,
  numaNode: identity.numaNode,
  pci: pcie.pci,
  pcieLink: pcie.pcieLink,
  pcieTransmitted: pcie.pcieTransmitted,
  pcieReceived: pcie.pcieReceived,
  pcieReplayCount: pcie.pcieReplayCount,
  memory: memory.memory,
  bar1Memory: memory.bar1Memory,
  utilization: utilization.utilization,
  encoderUtilization: utilization.encoderUtilization,
  decoderUtilization: utilization.decoderUtilization,
  performanceState: utilization.performanceState,
  temperature: thermal.temperature,
  temperatureThresholds: thermal.temperatureThresholds,
  fanCount: thermal.fanCount,
  fanSpeed: thermal.fanSpeed,
  powerUsage: power.powerUsage,
  powerLimit: power.powerLimit,
  enforcedPowerLimit: power.enforcedPowerLimit,
  powerLimits: power.powerLimits,
  totalEnergy: power.totalEnergy,
  graphicsClock: clocks.graphicsClock,
  smClock: clocks.smClock,
  memoryClock: clocks.memoryClock,
  videoClock: clocks.videoClock,
  maxGraphicsClock: clocks.maxGraphicsClock,
  maxSmClock: clocks.maxSmClock,
  maxMemoryClock: clocks.maxMemoryClock,
  maxVideoClock: clocks.maxVideoClock,
  clocks: clocks.clocks,
  maxClocks: clocks.maxClocks,
  clockReasons: clocks.clockReasons,
  supportedMemoryClocks: clocks.supportedMemoryClocks,
  eccMode: ecc.eccMode,
  eccErrors: ecc.eccErrors,
  remappedRows: ecc.remappedRows,
  computeProcesses: processes.computeProcesses,
  graphicsProcesses: processes.graphicsProcesses,
  mpsProcesses: processes.mpsProcesses,
  migMode: mig.migMode,
  maxMigDeviceCount: mig.maxMigDeviceCount,
  supportedEventTypes: events.supportedEventTypes,
};

/** The name of every metric. */
export const METRICS: readonly Metric[] = Object.keys(readings) as Metric[];
