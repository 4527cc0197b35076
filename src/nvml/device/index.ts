/** What belongs to a GPU: its larger concerns, and the shapes of what it reads. */
export { Accounting } from './accounting.ts';
export { NvLinkEncryption } from './nvlink-encryption.ts';
export { NvLink } from './nvlink.ts';
export { PowerProfiles } from './power-profiles.ts';
export { PowerSmoothingControl } from './power-smoothing.ts';
export { PrmRegisters } from './prm.ts';
export { VgpuHost } from './vgpu.ts';

export { type AccountingStats } from '../actions/accounting.ts';
export {
  CLOCK_ROLES,
  type ClockRole,
  type ClockRange,
  type ClockOffset,
  type ClockLimit,
} from '../actions/clocks.ts';
export {
  type ControllerPoint,
  type OperatingPoint,
  type PowerController,
  type RailLoad,
} from '../actions/controllers.ts';
export { MEMORY_LOCATIONS, type MemoryPlace, ECC_COUNTERS, type EccCounter } from '../actions/ecc.ts';
export {
  type ClearedFields,
  type FieldRequest,
  type FieldAnswer,
  type FieldValues,
  type FieldOptions,
} from '../actions/fields.ts';
export { type MemoryLimits } from '../actions/memory.ts';
export {
  type NvLinkPeer,
  type NvLinkRemapLock,
  type NvLinkRemapTable,
} from '../actions/nvlink-encryption.ts';
export {
  type NvLinkBandwidthMode,
  type NvLinkFirmware,
  type NvLinkInfo,
  type NvLinkLowPower,
} from '../actions/nvlink-settings.ts';
export { type NvLinkTelemetry, type NvLinkTelemetryOptions } from '../actions/nvlink-telemetry.ts';
export {
  NVLINK_STATES,
  type NvLinkState,
  type NvLinkRemote,
  type NvLinkCapabilities,
  type NvLinkLink,
  type NvLinkErrors,
} from '../actions/nvlink.ts';
export {
  type PowerProfileName,
  POWER_PROFILE_NAMES,
  type PowerProfile,
  type CurrentPowerProfiles,
} from '../actions/power-profiles.ts';
export { type PowerSmoothing, type SmoothingParameter } from '../actions/power-smoothing.ts';
export { type PowerLimitOptions } from '../actions/power.ts';
export { PRM_COUNTERS, type PrmCounter, type PrmCounters } from '../actions/prm.ts';
export {
  type ProcessUtilization,
  type ProcessSummary,
  type ProcessDetail,
  type ProcessFilter,
} from '../actions/processes.ts';
export { SAMPLE_KINDS, type SampleKind, type KeptSample } from '../actions/samples.ts';
export { type AttestationReport } from '../actions/security.ts';
export { SHARED_DATA_KINDS, type RemoveOptions, type SharedDataKind } from '../actions/state.ts';
export {
  type TopologyLevel,
  TOPOLOGY_LEVELS,
  P2P_STATUSES,
  type P2PStatus,
  type P2PStatuses,
} from '../actions/topology.ts';
export {
  VGPU_SCHEDULERS,
  type VgpuSchedulerPolicy,
  type VgpuSchedulerState,
  type VgpuSchedulerCapabilities,
  type VgpuSchedulerRequest,
  type VgpuSchedulerTurn,
} from '../vgpu/scheduler.ts';
export {
  type VgpuCompatibility,
  type VgpuMigrationLimit,
  type VgpuMigrationState,
} from '../actions/vgpu-migration.ts';
export { type VgpuProcessUtilization, type VgpuUtilization } from '../actions/vgpu-utilization.ts';
export {
  SETTABLE_VGPU_CAPABILITIES,
  type SettableVgpuCapability,
  type VgpuHostCapabilities,
  type VgpuPlacements,
} from '../actions/vgpu.ts';
export { type AsyncMembers } from '../async-device.ts';
export { type FieldName, type BigField, BIG_FIELDS, type FieldUnit, fieldUnit } from '../field-names.ts';
export {
  type Counter,
  ratePerSecond,
  type PcieCounters,
  type PcieRates,
  pcieRates,
  type NvLinkTraffic,
  type NvLinkCounters,
  type NvLinkRates,
  nvlinkRates,
} from '../rates.ts';
export { type NearestNodes, type AffinityMetrics } from '../readings/affinity.ts';
export {
  type Clocks,
  CLOCK_KINDS,
  type ClockKind,
  type AutoBoost,
  type ClockMonitor,
  type SlowdownTimes,
  type ClockMetrics,
} from '../readings/clocks.ts';
export {
  type EccMode,
  type EccErrors,
  type SramEccErrors,
  type SramErrorPlace,
  type RetiredPages,
  type RetiredPage,
  type RemappedRows,
  type RowRemapperHistogram,
  type BankRemapping,
  type PendingRepairs,
  type EccMetrics,
} from '../readings/ecc.ts';
export { type EventMetrics } from '../readings/events.ts';
export {
  FAN_POLICIES,
  type FanPolicy,
  type Fan,
  type FanSpeedRange,
  type CoolerTarget,
  type Cooler,
  type FanMetrics,
} from '../readings/fans.ts';
export {
  type ComputeCapability,
  BUS_TYPES,
  type BusType,
  type GspFirmwareMode,
  type InforomVersions,
  type BridgeChip,
  type DeviceCapability,
  type IdentityMetrics,
} from '../readings/identity.ts';
export {
  LICENSED_FEATURES,
  type LicensedFeatureCode,
  LICENSE_EXPIRIES,
  type LicenseExpiry,
  type LicensableFeature,
  type LicensingMetrics,
} from '../readings/licensing.ts';
export { type MemoryInfo, type Bar1MemoryInfo, type MemoryMetrics } from '../readings/memory.ts';
export { type MigMode, type MigAttributes, type MigMetrics } from '../readings/mig.ts';
export {
  type PciInfo,
  type PciClass,
  type PcieLink,
  type PcieErrors,
  type PcieMetrics,
} from '../readings/pcie.ts';
export {
  type ViolationTimes,
  type PerformanceMode,
  type PerformanceMetrics,
} from '../readings/performance.ts';
export {
  ADDRESSING_MODES,
  type AddressingMode,
  FABRIC_STATES,
  type FabricState,
  FABRIC_HEALTH,
  type FabricHealth,
  FABRIC_MISCONFIGURATIONS,
  type FabricMisconfiguration,
  type FabricInfo,
  type PlatformInfo,
  type C2cInfo,
  type PlatformMetrics,
} from '../readings/platform.ts';
export {
  type PowerLimits,
  POWER_SCOPES,
  type PowerScope,
  type ScopedPowerLimits,
  type PowerDraw,
  POWER_SOURCES,
  type PowerSource,
  POWER_MIZER_MODES,
  type PowerMizerMode,
  type PowerMizer,
  type AdaptiveTgp,
  type PowerMetrics,
} from '../readings/power.ts';
export {
  PROCESS_KINDS,
  type ProcessKind,
  type GpuProcess,
  type ProcessMetrics,
} from '../readings/processes.ts';
export {
  type ConfidentialMemory,
  type DramEncryption,
  type GpuCertificates,
  type SecurityMetrics,
} from '../readings/security.ts';
export {
  DRIVER_MODELS,
  type DriverModel,
  GPU_OPERATION_MODES,
  type GpuOperationMode,
  RECOVERY_ACTIONS,
  type RecoveryAction,
  type ModeChange,
  type ApiRestrictions,
  type BlackBoxFlush,
  type StateMetrics,
} from '../readings/state.ts';
export {
  type TemperatureThresholds,
  type TemperatureMargins,
  type SensorTarget,
  SENSOR_CONTROLLERS,
  type SensorController,
  type TemperatureSensor,
  type ThermalMetrics,
} from '../readings/thermal.ts';
export {
  type Utilization,
  type EngineUtilization,
  type DomainUtilization,
  type DomainUtilizations,
  type UtilizationMetrics,
} from '../readings/utilization.ts';
export {
  VIDEO_CODECS,
  type VideoCodec,
  CAPTURE_KINDS,
  type CaptureKind,
  type SessionStats,
  type EncoderSession,
  type CaptureSession,
  type VideoMetrics,
} from '../readings/video.ts';
export {
  VIRTUALIZATION_MODES,
  type VirtualizationMode,
  HOST_VGPU_MODES,
  type HostVgpuMode,
  type VirtualizationMetrics,
} from '../readings/virtualization.ts';
