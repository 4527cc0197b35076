import {
  clockReasons,
  clocks,
  graphicsClock,
  maxClocks,
  maxGraphicsClock,
  maxMemoryClock,
} from './clocks.ts';
import {
  maxSmClock,
  maxVideoClock,
  memoryClock,
  smClock,
  supportedMemoryClocks,
  videoClock,
} from './clocks.ts';
import { eccErrors, eccMode, remappedRows } from './ecc.ts';
import { supportedEventTypes } from './events.ts';
import * as identity from './identity.ts';
import { bar1Memory, memory } from './memory.ts';
import { maxMigDeviceCount, migMode } from './mig.ts';
import { pci, pcieLink, pcieReceived, pcieReplayCount, pcieTransmitted } from './pcie.ts';
import { enforcedPowerLimit, powerLimit, powerLimits, powerUsage, totalEnergy } from './power.ts';
import { computeProcesses, graphicsProcesses, mpsProcesses } from './processes.ts';
import type { ValueOf } from './reading.ts';
import { fanCount, fanSpeed, temperature, temperatureThresholds } from './thermal.ts';
import { decoderUtilization, encoderUtilization, performanceState, utilization } from './utilization.ts';

/**
 * Every reading of a GPU by its name. What is here is a getter of Device, the same on `device.async`, and a metric of
 * `snapshot({ metrics })`.
 */
export const readings = {
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
  pci,
  pcieLink,
  pcieTransmitted,
  pcieReceived,
  pcieReplayCount,
  memory,
  bar1Memory,
  utilization,
  encoderUtilization,
  decoderUtilization,
  performanceState,
  temperature,
  temperatureThresholds,
  fanCount,
  fanSpeed,
  powerUsage,
  powerLimit,
  enforcedPowerLimit,
  powerLimits,
  totalEnergy,
  graphicsClock,
  smClock,
  memoryClock,
  videoClock,
  maxGraphicsClock,
  maxSmClock,
  maxMemoryClock,
  maxVideoClock,
  clocks,
  maxClocks,
  clockReasons,
  supportedMemoryClocks,
  eccMode,
  eccErrors,
  remappedRows,
  computeProcesses,
  graphicsProcesses,
  mpsProcesses,
  migMode,
  maxMigDeviceCount,
  supportedEventTypes,
} as const;

/** What can be read of a GPU: the name of a getter, and of a metric. */
export type Metric = keyof typeof readings;
/** What a metric reads. Null: this GPU or driver does not provide it. */
export type MetricValue<M extends Metric> = ValueOf<(typeof readings)[M]> | null;
