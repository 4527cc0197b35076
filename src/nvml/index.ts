/**
 * NVML for Node.js: GPUs and their numbers, their events, and every function of NVML as it is.
 *
 * @module
 */
export { Nvml, type AsyncNvml, type OpenOptions, type SnapshotOptions } from './nvml.ts';
export { Device, type AsyncDevice } from './device.ts';
export { DeviceReadings } from './device-readings.ts';
export { MigDevice } from './mig-device.ts';
export { UnavailableDevice } from './unavailable-device.ts';
export type { AsyncReadings } from './getters.ts';

export {
  DEFAULT_METRICS,
  type DefaultMetric,
  type GpuSnapshot,
  type Snapshot,
  type SnapshotError,
} from './snapshot.ts';
export { METRICS, type Metric, type MetricValue, type MetricValues } from './readings/index.ts';
export { Sampler, type GpuSample, type Sample, type SampleOptions } from './sample.ts';
export { DEFAULT_EVENT_TYPES, EventStream, type EventsOptions, type NvmlEvent } from './events.ts';
export type { Unwatched } from './event-watch.ts';
export {
  EVENT_LOG_LEVELS,
  EVENT_SEVERITIES,
  SYSTEM_EVENT_TYPES,
  WATCHED_TYPES,
  type EventAttribute,
  type EventLogLevel,
  type EventSeverity,
  type SystemEventType,
  type WatchedType,
} from './event-names.ts';
export type { EventContext, EventGroup, OperationalEvent } from './operational-event.ts';
export {
  EVENT_TYPES,
  type Architecture,
  type Brand,
  type ClockReason,
  type ComputeMode,
  type EventType,
} from './names.ts';

export type { Clocks } from './readings/clocks.ts';
export type { ComputeCapability } from './readings/identity.ts';
export type { EccErrors, EccMode, RemappedRows } from './readings/ecc.ts';
export type { FieldAnswer, FieldRequest } from './fields.ts';
export type { Bar1MemoryInfo, MemoryInfo } from './readings/memory.ts';
export type { MigAttributes, MigMode } from './readings/mig.ts';
export type { PcieLink, PciInfo } from './readings/pcie.ts';
export type { PowerLimits } from './readings/power.ts';
export type { GpuProcess } from './readings/processes.ts';
export type { TemperatureThresholds } from './readings/thermal.ts';
export type { EngineUtilization, Utilization } from './readings/utilization.ts';

export * from './errors.ts';
export type { AsyncCalls, Raw } from './raw.ts';
export { normalisePciBusId } from './pci-address.ts';
