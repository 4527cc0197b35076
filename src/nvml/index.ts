/**
 * NVML for Node.js: GPUs and their numbers, their events, and every function of NVML as it is.
 *
 * @module
 */
import { loadNative } from './binding.ts';

export { Nvml, type AsyncNvml, type OpenOptions } from './nvml.ts';
export { NvmlGpus, type AsyncGpus } from './gpus.ts';
export { NvmlWatching, type SnapshotOptions } from './watching.ts';
export { Device, type AsyncDevice } from './device.ts';
export type { Topology, TopologyGpu, TopologyPair } from './topology.ts';
export { LED_COLORS, Unit, type AsyncUnit } from './unit.ts';
export type {
  ExcludedDevice,
  LedColor,
  UnitFan,
  UnitInfo,
  UnitLed,
  UnitPowerSupply,
  UnitTemperatures,
} from './unit.ts';
export { MigDevice, type AsyncMigDevice } from './mig-device.ts';
export type { CudaVersion } from './system-names.ts';
export {
  NvmlSystem,
  type AsyncSystem,
  type HostInterfaceCard,
  type VgpuDriverCapabilities,
  type VgpuVersionRange,
} from './system.ts';
export {
  ERROR_RECORD_SEVERITIES,
  type ErrorRecord,
  type ErrorRecords,
  type ErrorRecordsOptions,
} from './error-records.ts';
export { SYSTEM_NVLINK_BANDWIDTH_MODES, type SystemNvLinkBandwidthMode } from './nvlink-bandwidth.ts';
export type {
  CcCpu,
  CcEnvironment,
  CcMultiGpuMode,
  CcTdispState,
  ConfidentialComputing,
} from './confidential.ts';
export { VgpuInstance, type AsyncVgpuInstance } from './vgpu/vgpu-instance.ts';
export type { VgpuLicense, VgpuProcessStats, VgpuVideoLoad, VgpuVm } from './vgpu/instance-readings.ts';
export {
  VgpuType,
  type AsyncVgpuType,
  type VgpuResolution,
  type VgpuTypeCapabilities,
} from './vgpu/vgpu-type.ts';
export { GPM_METRICS, gpmUnit, type GpmMetric, type GpmUnit } from './gpm-names.ts';
export type { GpmOptions, GpmReading, GpmSamplesOptions } from './gpm.ts';
export { Mig, type AsyncMig, type MigModeChange } from './mig/mig.ts';
export { GpuInstance, type AsyncGpuInstance, type CreateInstanceOptions } from './mig/gpu-instance.ts';
export { GpuInstanceVgpus, type AsyncGpuInstanceVgpus } from './mig/vgpu.ts';
export { ComputeInstance, type AsyncComputeInstance } from './mig/compute-instance.ts';
export type {
  ComputeInstanceProfile,
  GpuInstanceProfile,
  MigPlacement,
  ProfileChoice,
} from './mig/profiles.ts';
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
export { Ticks, type Tick, type TickOptions } from './ticks.ts';
export { RateSampler, type GpuRates, type RateOptions, type RateSample } from './rate-sampler.ts';
export type { AnswerWatch } from './answer-watch.ts';
export type { Plan } from './plan.ts';
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

export * from './device/index.ts';

export * from './errors.ts';
export { LibraryNotFoundError, type LibraryAttempt } from './library-not-found.ts';
export type { AsyncCalls, Newest, Raw } from './raw.ts';
export type { NewestOptions } from './forms.ts';
export { decodeValue } from './value.ts';
export { normalisePciBusId } from './pci-address.ts';

// A machine that cannot run the addon is told at the import, not at the first call.
loadNative();
