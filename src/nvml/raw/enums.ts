// Generated from binding/abi by "npm run generate:nvml". Not edited by hand.

/** NVML_*: a newer driver may answer other numbers. */
export const Return = {
  SUCCESS: 0,
  ERROR_UNINITIALIZED: 1,
  ERROR_INVALID_ARGUMENT: 2,
  ERROR_NOT_SUPPORTED: 3,
  ERROR_NO_PERMISSION: 4,
  ERROR_ALREADY_INITIALIZED: 5,
  ERROR_NOT_FOUND: 6,
  ERROR_INSUFFICIENT_SIZE: 7,
  ERROR_INSUFFICIENT_POWER: 8,
  ERROR_DRIVER_NOT_LOADED: 9,
  ERROR_TIMEOUT: 10,
  ERROR_IRQ_ISSUE: 11,
  ERROR_LIBRARY_NOT_FOUND: 12,
  ERROR_FUNCTION_NOT_FOUND: 13,
  ERROR_CORRUPTED_INFOROM: 14,
  ERROR_GPU_IS_LOST: 15,
  ERROR_RESET_REQUIRED: 16,
  ERROR_OPERATING_SYSTEM: 17,
  ERROR_LIB_RM_VERSION_MISMATCH: 18,
  ERROR_IN_USE: 19,
  ERROR_MEMORY: 20,
  ERROR_NO_DATA: 21,
  ERROR_VGPU_ECC_NOT_SUPPORTED: 22,
  ERROR_INSUFFICIENT_RESOURCES: 23,
  ERROR_FREQ_NOT_SUPPORTED: 24,
  ERROR_ARGUMENT_VERSION_MISMATCH: 25,
  ERROR_DEPRECATED: 26,
  ERROR_NOT_READY: 27,
  ERROR_GPU_NOT_FOUND: 28,
  ERROR_INVALID_STATE: 29,
  ERROR_RESET_TYPE_NOT_SUPPORTED: 30,
  ERROR_UNKNOWN: 999,
} as const;
export type Return = (typeof Return)[keyof typeof Return] | (number & {});

/** NVML_VALUE_TYPE_*: a newer driver may answer other numbers. */
export const ValueType = {
  DOUBLE: 0,
  UNSIGNED_INT: 1,
  UNSIGNED_LONG: 2,
  UNSIGNED_LONG_LONG: 3,
  SIGNED_LONG_LONG: 4,
  SIGNED_INT: 5,
  UNSIGNED_SHORT: 6,
} as const;
export type ValueType = (typeof ValueType)[keyof typeof ValueType] | (number & {});

/** NVML_BRAND_*: a newer driver may answer other numbers. */
export const BrandType = {
  UNKNOWN: 0,
  QUADRO: 1,
  TESLA: 2,
  NVS: 3,
  GRID: 4,
  GEFORCE: 5,
  TITAN: 6,
  NVIDIA_VAPPS: 7,
  NVIDIA_VPC: 8,
  NVIDIA_VCS: 9,
  NVIDIA_VWS: 10,
  NVIDIA_VGAMING: 11,
  NVIDIA_CLOUD_GAMING: 11,
  QUADRO_RTX: 12,
  NVIDIA_RTX: 13,
  NVIDIA: 14,
  GEFORCE_RTX: 15,
  TITAN_RTX: 16,
  NVIDIA_DLA: 17,
  NVIDIA_NPU: 19,
  NVIDIA_VGAMEDEV: 18,
} as const;
export type BrandType = (typeof BrandType)[keyof typeof BrandType] | (number & {});

/** NVML_DEVICE_ARCH_*: a newer driver may answer other numbers. */
export const DeviceArchitecture = {
  KEPLER: 2,
  MAXWELL: 3,
  PASCAL: 4,
  VOLTA: 5,
  TURING: 6,
  AMPERE: 7,
  ADA: 8,
  HOPPER: 9,
  BLACKWELL: 10,
  DLA: 11,
  DLA2: 12,
  RUBIN: 13,
  NPU3: 15,
  UNKNOWN: 4294967295,
} as const;
export type DeviceArchitecture = (typeof DeviceArchitecture)[keyof typeof DeviceArchitecture] | (number & {});

/** NVML_FEATURE_*: a newer driver may answer other numbers. */
export const EnableState = {
  DISABLED: 0,
  ENABLED: 1,
} as const;
export type EnableState = (typeof EnableState)[keyof typeof EnableState] | (number & {});

/** NVML_COMPUTEMODE_*: a newer driver may answer other numbers. */
export const ComputeMode = {
  DEFAULT: 0,
  EXCLUSIVE_THREAD: 1,
  PROHIBITED: 2,
  EXCLUSIVE_PROCESS: 3,
} as const;
export type ComputeMode = (typeof ComputeMode)[keyof typeof ComputeMode] | (number & {});

/** NVML_*: a newer driver may answer other numbers. */
export const Pstates = {
  PSTATE_0: 0,
  PSTATE_1: 1,
  PSTATE_2: 2,
  PSTATE_3: 3,
  PSTATE_4: 4,
  PSTATE_5: 5,
  PSTATE_6: 6,
  PSTATE_7: 7,
  PSTATE_8: 8,
  PSTATE_9: 9,
  PSTATE_10: 10,
  PSTATE_11: 11,
  PSTATE_12: 12,
  PSTATE_13: 13,
  PSTATE_14: 14,
  PSTATE_15: 15,
  PSTATE_UNKNOWN: 32,
} as const;
export type Pstates = (typeof Pstates)[keyof typeof Pstates] | (number & {});

/** NVML_CLOCK_*: a newer driver may answer other numbers. */
export const ClockType = {
  GRAPHICS: 0,
  SM: 1,
  MEM: 2,
  VIDEO: 3,
} as const;
export type ClockType = (typeof ClockType)[keyof typeof ClockType] | (number & {});

/** NVML_CLOCK_ID_*: a newer driver may answer other numbers. */
export const ClockId = {
  CURRENT: 0,
  APP_CLOCK_TARGET: 1,
  APP_CLOCK_DEFAULT: 2,
  CUSTOMER_BOOST_MAX: 3,
} as const;
export type ClockId = (typeof ClockId)[keyof typeof ClockId] | (number & {});

/** NVML_TEMPERATURE_*: a newer driver may answer other numbers. */
export const TemperatureSensors = {
  GPU: 0,
  GPU_MAX: 1,
} as const;
export type TemperatureSensors = (typeof TemperatureSensors)[keyof typeof TemperatureSensors] | (number & {});

/** NVML_TEMPERATURE_THRESHOLD_*: a newer driver may answer other numbers. */
export const TemperatureThresholds = {
  SHUTDOWN: 0,
  SLOWDOWN: 1,
  MEM_MAX: 2,
  GPU_MAX: 3,
  ACOUSTIC_MIN: 4,
  ACOUSTIC_CURR: 5,
  ACOUSTIC_MAX: 6,
  GPS_CURR: 7,
} as const;
export type TemperatureThresholds = (typeof TemperatureThresholds)[keyof typeof TemperatureThresholds] | (number & {});

/** NVML_PCIE_UTIL_*: a newer driver may answer other numbers. */
export const PcieUtilCounter = {
  TX_BYTES: 0,
  RX_BYTES: 1,
} as const;
export type PcieUtilCounter = (typeof PcieUtilCounter)[keyof typeof PcieUtilCounter] | (number & {});

/** NVML_MEMORY_ERROR_TYPE_*: a newer driver may answer other numbers. */
export const MemoryErrorType = {
  CORRECTED: 0,
  UNCORRECTED: 1,
} as const;
export type MemoryErrorType = (typeof MemoryErrorType)[keyof typeof MemoryErrorType] | (number & {});

/** NVML_*: a newer driver may answer other numbers. */
export const EccCounterType = {
  VOLATILE_ECC: 0,
  AGGREGATE_ECC: 1,
} as const;
export type EccCounterType = (typeof EccCounterType)[keyof typeof EccCounterType] | (number & {});

/** NVML_MEMORY_LOCATION_*: a newer driver may answer other numbers. */
export const MemoryLocation = {
  L1_CACHE: 0,
  L2_CACHE: 1,
  DRAM: 2,
  DEVICE_MEMORY: 2,
  REGISTER_FILE: 3,
  TEXTURE_MEMORY: 4,
  TEXTURE_SHM: 5,
  CBU: 6,
  SRAM: 7,
} as const;
export type MemoryLocation = (typeof MemoryLocation)[keyof typeof MemoryLocation] | (number & {});

/** NVML_PERF_METRICS_CONTROLLER_TYPE_*: a newer driver may answer other numbers. */
export const PerfMetricsControllerType = {
  DLPPC_2X: 0,
  PFPP_1X: 1,
} as const;
export type PerfMetricsControllerType = (typeof PerfMetricsControllerType)[keyof typeof PerfMetricsControllerType] | (number & {});

/** NVML_NVLINK_TELEMETRY_SAMPLE_TYPE_THROUGHPUT_RAW_*: a newer driver may answer other numbers. */
export const NvlinkTelemetrySampleType = {
  TX: 0,
  RX: 1,
} as const;
export type NvlinkTelemetrySampleType = (typeof NvlinkTelemetrySampleType)[keyof typeof NvlinkTelemetrySampleType] | (number & {});

/** NVML_PROCESS_MODE_*: a newer driver may answer other numbers. */
export const ProcessMode = {
  COMPUTE: 0,
  GRAPHICS: 1,
  MPS: 2,
  ALL: 3,
  MAX: 4,
} as const;
export type ProcessMode = (typeof ProcessMode)[keyof typeof ProcessMode] | (number & {});

/** NVML_DEVICE_ADDRESSING_MODE_*: a newer driver may answer other numbers. */
export const DeviceAddressingModeType = {
  NONE: 0,
  HMM: 1,
  ATS: 2,
} as const;
export type DeviceAddressingModeType = (typeof DeviceAddressingModeType)[keyof typeof DeviceAddressingModeType] | (number & {});

/** NVML_BRIDGE_CHIP_*: a newer driver may answer other numbers. */
export const BridgeChipType = {
  PLX: 0,
  BRO4: 1,
} as const;
export type BridgeChipType = (typeof BridgeChipType)[keyof typeof BridgeChipType] | (number & {});

/** NVML_NVLINK_COUNTER_UNIT_*: a newer driver may answer other numbers. */
export const NvLinkUtilizationCountUnits = {
  CYCLES: 0,
  PACKETS: 1,
  BYTES: 2,
  RESERVED: 3,
} as const;
export type NvLinkUtilizationCountUnits = (typeof NvLinkUtilizationCountUnits)[keyof typeof NvLinkUtilizationCountUnits] | (number & {});

/** NVML_NVLINK_COUNTER_PKTFILTER_*: a newer driver may answer other numbers. */
export const NvLinkUtilizationCountPktTypes = {
  NOP: 1,
  READ: 2,
  WRITE: 4,
  RATOM: 8,
  NRATOM: 16,
  FLUSH: 32,
  RESPDATA: 64,
  RESPNODATA: 128,
  ALL: 255,
} as const;
export type NvLinkUtilizationCountPktTypes = (typeof NvLinkUtilizationCountPktTypes)[keyof typeof NvLinkUtilizationCountPktTypes] | (number & {});

/** NVML_NVLINK_CAP_*: a newer driver may answer other numbers. */
export const NvLinkCapability = {
  P2P_SUPPORTED: 0,
  SYSMEM_ACCESS: 1,
  P2P_ATOMICS: 2,
  SYSMEM_ATOMICS: 3,
  SLI_BRIDGE: 4,
  VALID: 5,
} as const;
export type NvLinkCapability = (typeof NvLinkCapability)[keyof typeof NvLinkCapability] | (number & {});

/** NVML_NVLINK_ERROR_DL_*: a newer driver may answer other numbers. */
export const NvLinkErrorCounter = {
  REPLAY: 0,
  RECOVERY: 1,
  CRC_FLIT: 2,
  CRC_DATA: 3,
  ECC_DATA: 4,
} as const;
export type NvLinkErrorCounter = (typeof NvLinkErrorCounter)[keyof typeof NvLinkErrorCounter] | (number & {});

/** NVML_NVLINK_DEVICE_TYPE_*: a newer driver may answer other numbers. */
export const IntNvLinkDeviceType = {
  GPU: 0,
  IBMNPU: 1,
  SWITCH: 2,
  UNKNOWN: 255,
} as const;
export type IntNvLinkDeviceType = (typeof IntNvLinkDeviceType)[keyof typeof IntNvLinkDeviceType] | (number & {});

/** NVML_TOPOLOGY_*: a newer driver may answer other numbers. */
export const GpuTopologyLevel = {
  INTERNAL: 0,
  SINGLE: 10,
  MULTIPLE: 20,
  HOSTBRIDGE: 30,
  NODE: 40,
  SYSTEM: 50,
} as const;
export type GpuTopologyLevel = (typeof GpuTopologyLevel)[keyof typeof GpuTopologyLevel] | (number & {});

/** NVML_P2P_STATUS_*: a newer driver may answer other numbers. */
export const GpuP2PStatus = {
  OK: 0,
  CHIPSET_NOT_SUPPORED: 1,
  CHIPSET_NOT_SUPPORTED: 1,
  GPU_NOT_SUPPORTED: 2,
  IOH_TOPOLOGY_NOT_SUPPORTED: 3,
  DISABLED_BY_REGKEY: 4,
  NOT_SUPPORTED: 5,
  UNKNOWN: 6,
} as const;
export type GpuP2PStatus = (typeof GpuP2PStatus)[keyof typeof GpuP2PStatus] | (number & {});

/** NVML_P2P_CAPS_INDEX_*: a newer driver may answer other numbers. */
export const GpuP2PCapsIndex = {
  READ: 0,
  WRITE: 1,
  NVLINK: 2,
  ATOMICS: 3,
  PCI: 4,
  PROP: 4,
  UNKNOWN: 5,
} as const;
export type GpuP2PCapsIndex = (typeof GpuP2PCapsIndex)[keyof typeof GpuP2PCapsIndex] | (number & {});

/** NVML_*: a newer driver may answer other numbers. */
export const SamplingType = {
  TOTAL_POWER_SAMPLES: 0,
  GPU_UTILIZATION_SAMPLES: 1,
  MEMORY_UTILIZATION_SAMPLES: 2,
  ENC_UTILIZATION_SAMPLES: 3,
  DEC_UTILIZATION_SAMPLES: 4,
  PROCESSOR_CLK_SAMPLES: 5,
  MEMORY_CLK_SAMPLES: 6,
  MODULE_POWER_SAMPLES: 7,
  JPG_UTILIZATION_SAMPLES: 8,
  OFA_UTILIZATION_SAMPLES: 9,
} as const;
export type SamplingType = (typeof SamplingType)[keyof typeof SamplingType] | (number & {});

/** NVML_PERF_POLICY_*: a newer driver may answer other numbers. */
export const PerfPolicyType = {
  POWER: 0,
  THERMAL: 1,
  SYNC_BOOST: 2,
  BOARD_LIMIT: 3,
  LOW_UTILIZATION: 4,
  RELIABILITY: 5,
  TOTAL_APP_CLOCKS: 10,
  TOTAL_BASE_CLOCKS: 11,
} as const;
export type PerfPolicyType = (typeof PerfPolicyType)[keyof typeof PerfPolicyType] | (number & {});

/** NVML_THERMAL_TARGET_*: a newer driver may answer other numbers. */
export const ThermalTarget = {
  NONE: 0,
  GPU: 1,
  MEMORY: 2,
  POWER_SUPPLY: 4,
  BOARD: 8,
  VCD_BOARD: 9,
  VCD_INLET: 10,
  VCD_OUTLET: 11,
  ALL: 15,
  UNKNOWN: 4294967295,
} as const;
export type ThermalTarget = (typeof ThermalTarget)[keyof typeof ThermalTarget] | (number & {});

/** NVML_THERMAL_CONTROLLER_*: a newer driver may answer other numbers. */
export const ThermalController = {
  NONE: 0,
  GPU_INTERNAL: 1,
  ADM1032: 2,
  ADT7461: 3,
  MAX6649: 4,
  MAX1617: 5,
  LM99: 6,
  LM89: 7,
  LM64: 8,
  G781: 9,
  ADT7473: 10,
  SBMAX6649: 11,
  VBIOSEVT: 12,
  OS: 13,
  NVSYSCON_CANOAS: 14,
  NVSYSCON_E551: 15,
  MAX6649R: 16,
  ADT7473S: 17,
  UNKNOWN: 4294967295,
} as const;
export type ThermalController = (typeof ThermalController)[keyof typeof ThermalController] | (number & {});

/** NVML_THERMAL_COOLER_SIGNAL_*: a newer driver may answer other numbers. */
export const CoolerControl = {
  NONE: 0,
  TOGGLE: 1,
  VARIABLE: 2,
} as const;
export type CoolerControl = (typeof CoolerControl)[keyof typeof CoolerControl] | (number & {});

/** NVML_THERMAL_COOLER_TARGET_*: a newer driver may answer other numbers. */
export const CoolerTarget = {
  NONE: 1,
  GPU: 2,
  MEMORY: 4,
  POWER_SUPPLY: 8,
  GPU_RELATED: 14,
} as const;
export type CoolerTarget = (typeof CoolerTarget)[keyof typeof CoolerTarget] | (number & {});

/** NVML_UUID_TYPE_*: a newer driver may answer other numbers. */
export const UUIDType = {
  NONE: 0,
  ASCII: 1,
  BINARY: 2,
} as const;
export type UUIDType = (typeof UUIDType)[keyof typeof UUIDType] | (number & {});

/** NVML_DRIVER_*: a newer driver may answer other numbers. */
export const DriverModel = {
  WDDM: 0,
  WDM: 1,
  MCDM: 2,
} as const;
export type DriverModel = (typeof DriverModel)[keyof typeof DriverModel] | (number & {});

/** NVML_GOM_*: a newer driver may answer other numbers. */
export const GpuOperationMode = {
  ALL_ON: 0,
  COMPUTE: 1,
  LOW_DP: 2,
} as const;
export type GpuOperationMode = (typeof GpuOperationMode)[keyof typeof GpuOperationMode] | (number & {});

/** NVML_INFOROM_*: a newer driver may answer other numbers. */
export const InforomObject = {
  OEM: 0,
  ECC: 1,
  POWER: 2,
  DEN: 3,
} as const;
export type InforomObject = (typeof InforomObject)[keyof typeof InforomObject] | (number & {});

/** NVML_PAGE_RETIREMENT_CAUSE_*: a newer driver may answer other numbers. */
export const PageRetirementCause = {
  MULTIPLE_SINGLE_BIT_ECC_ERRORS: 0,
  DOUBLE_BIT_ECC_ERROR: 1,
} as const;
export type PageRetirementCause = (typeof PageRetirementCause)[keyof typeof PageRetirementCause] | (number & {});

/** NVML_RESTRICTED_API_SET_*: a newer driver may answer other numbers. */
export const RestrictedAPI = {
  APPLICATION_CLOCKS: 0,
  AUTO_BOOSTED_CLOCKS: 1,
} as const;
export type RestrictedAPI = (typeof RestrictedAPI)[keyof typeof RestrictedAPI] | (number & {});

/** NVML_GPU_UTILIZATION_DOMAIN_*: a newer driver may answer other numbers. */
export const GpuUtilizationDomainId = {
  GPU: 0,
  FB: 1,
  VID: 2,
  BUS: 3,
} as const;
export type GpuUtilizationDomainId = (typeof GpuUtilizationDomainId)[keyof typeof GpuUtilizationDomainId] | (number & {});

/** NVML_GPU_VIRTUALIZATION_MODE_*: a newer driver may answer other numbers. */
export const GpuVirtualizationMode = {
  NONE: 0,
  PASSTHROUGH: 1,
  VGPU: 2,
  HOST_VGPU: 3,
  HOST_VSGA: 4,
} as const;
export type GpuVirtualizationMode = (typeof GpuVirtualizationMode)[keyof typeof GpuVirtualizationMode] | (number & {});

/** NVML_HOST_VGPU_MODE_*: a newer driver may answer other numbers. */
export const HostVgpuMode = {
  NON_SRIOV: 0,
  SRIOV: 1,
} as const;
export type HostVgpuMode = (typeof HostVgpuMode)[keyof typeof HostVgpuMode] | (number & {});

/** NVML_VGPU_VM_ID_*: a newer driver may answer other numbers. */
export const VgpuVmIdType = {
  DOMAIN_ID: 0,
  UUID: 1,
} as const;
export type VgpuVmIdType = (typeof VgpuVmIdType)[keyof typeof VgpuVmIdType] | (number & {});

/** NVML_VGPU_INSTANCE_GUEST_INFO_STATE_*: a newer driver may answer other numbers. */
export const VgpuGuestInfoState = {
  UNINITIALIZED: 0,
  INITIALIZED: 1,
} as const;
export type VgpuGuestInfoState = (typeof VgpuGuestInfoState)[keyof typeof VgpuGuestInfoState] | (number & {});

/** NVML_GRID_LICENSE_FEATURE_CODE_*: a newer driver may answer other numbers. */
export const GridLicenseFeatureCode = {
  UNKNOWN: 0,
  VGPU: 1,
  NVIDIA_RTX: 2,
  VWORKSTATION: 2,
  GAMING: 3,
  COMPUTE: 4,
  VGAMEDEV: 5,
} as const;
export type GridLicenseFeatureCode = (typeof GridLicenseFeatureCode)[keyof typeof GridLicenseFeatureCode] | (number & {});

/** NVML_VGPU_CAP_*: a newer driver may answer other numbers. */
export const VgpuCapability = {
  NVLINK_P2P: 0,
  GPUDIRECT: 1,
  MULTI_VGPU_EXCLUSIVE: 2,
  EXCLUSIVE_TYPE: 3,
  EXCLUSIVE_SIZE: 4,
} as const;
export type VgpuCapability = (typeof VgpuCapability)[keyof typeof VgpuCapability] | (number & {});

/** NVML_VGPU_DRIVER_CAP_*: a newer driver may answer other numbers. */
export const VgpuDriverCapability = {
  HETEROGENEOUS_MULTI_VGPU: 0,
  WARM_UPDATE: 1,
} as const;
export type VgpuDriverCapability = (typeof VgpuDriverCapability)[keyof typeof VgpuDriverCapability] | (number & {});

/** NVML_DEVICE_VGPU_CAP_*: a newer driver may answer other numbers. */
export const DeviceVgpuCapability = {
  FRACTIONAL_MULTI_VGPU: 0,
  HETEROGENEOUS_TIMESLICE_PROFILES: 1,
  HETEROGENEOUS_TIMESLICE_SIZES: 2,
  READ_DEVICE_BUFFER_BW: 3,
  WRITE_DEVICE_BUFFER_BW: 4,
  DEVICE_STREAMING: 5,
  MINI_QUARTER_GPU: 6,
  COMPUTE_MEDIA_ENGINE_GPU: 7,
  WARM_UPDATE: 8,
  HOMOGENEOUS_PLACEMENTS: 9,
  MIG_TIMESLICING_SUPPORTED: 10,
  MIG_TIMESLICING_ENABLED: 11,
  UVM_STUN: 12,
} as const;
export type DeviceVgpuCapability = (typeof DeviceVgpuCapability)[keyof typeof DeviceVgpuCapability] | (number & {});

/** NVML_GPU_RECOVERY_ACTION_*: a newer driver may answer other numbers. */
export const DeviceGpuRecoveryAction = {
  NONE: 0,
  GPU_RESET: 1,
  NODE_REBOOT: 2,
  DRAIN_P2P: 3,
  DRAIN_AND_RESET: 4,
  RECOVER_IMEX_DOMAIN: 5,
  BUS_RESET: 6,
  SYSTEM_REBOOT: 7,
} as const;
export type DeviceGpuRecoveryAction = (typeof DeviceGpuRecoveryAction)[keyof typeof DeviceGpuRecoveryAction] | (number & {});

/** NVML_FAN_*: a newer driver may answer other numbers. */
export const FanState = {
  NORMAL: 0,
  FAILED: 1,
} as const;
export type FanState = (typeof FanState)[keyof typeof FanState] | (number & {});

/** NVML_LED_COLOR_*: a newer driver may answer other numbers. */
export const LedColor = {
  GREEN: 0,
  AMBER: 1,
} as const;
export type LedColor = (typeof LedColor)[keyof typeof LedColor] | (number & {});

/** NVML_GPU_OPERATIONAL_EVENT_LOG_LEVEL_*: a newer driver may answer other numbers. */
export const GpuOperationalEventLogLevel = {
  ALL: 0,
  TELEMETRY: 10,
  DIAG: 20,
  NOTICE: 30,
  WARNING: 40,
  ERROR: 50,
} as const;
export type GpuOperationalEventLogLevel = (typeof GpuOperationalEventLogLevel)[keyof typeof GpuOperationalEventLogLevel] | (number & {});

/** NVML_OPERATIONAL_EVENT_SEVERITY_*: a newer driver may answer other numbers. */
export const OperationalEventSeverity = {
  ALL: 0,
  INFORMATIONAL: 10,
  CORRECTED: 20,
  RECOVERABLE: 30,
  FATAL: 40,
} as const;
export type OperationalEventSeverity = (typeof OperationalEventSeverity)[keyof typeof OperationalEventSeverity] | (number & {});

/** NVML_EVENT_DATA_TYPE_*: a newer driver may answer other numbers. */
export const EventDataType = {
  NVML_EVENT: 0,
  GPU_OPERATIONAL_EVENT: 1,
} as const;
export type EventDataType = (typeof EventDataType)[keyof typeof EventDataType] | (number & {});

/** NVML_GPU_OPERATIONAL_EVENT_CONTEXT_TYPE_*: a newer driver may answer other numbers. */
export const GpuOperationalEventContextType = {
  UNKNOWN: 0,
  LEGACY_XID: 1,
} as const;
export type GpuOperationalEventContextType = (typeof GpuOperationalEventContextType)[keyof typeof GpuOperationalEventContextType] | (number & {});

/** NVML_ENCODER_QUERY_*: a newer driver may answer other numbers. */
export const EncoderType = {
  H264: 0,
  HEVC: 1,
  AV1: 2,
  UNKNOWN: 255,
} as const;
export type EncoderType = (typeof EncoderType)[keyof typeof EncoderType] | (number & {});

/** NVML_FBC_SESSION_TYPE_*: a newer driver may answer other numbers. */
export const FBCSessionType = {
  UNKNOWN: 0,
  TOSYS: 1,
  CUDA: 2,
  VID: 3,
  HWENC: 4,
} as const;
export type FBCSessionType = (typeof FBCSessionType)[keyof typeof FBCSessionType] | (number & {});

/** NVML_DETACH_GPU_*: a newer driver may answer other numbers. */
export const DetachGpuState = {
  KEEP: 0,
  REMOVE: 1,
} as const;
export type DetachGpuState = (typeof DetachGpuState)[keyof typeof DetachGpuState] | (number & {});

/** NVML_PCIE_LINK_*: a newer driver may answer other numbers. */
export const PcieLinkState = {
  KEEP: 0,
  SHUT_DOWN: 1,
} as const;
export type PcieLinkState = (typeof PcieLinkState)[keyof typeof PcieLinkState] | (number & {});

/** NVML_*: a newer driver may answer other numbers. */
export const CPERType = {
  CPER_ACCESS_TYPE_GPU: 1,
} as const;
export type CPERType = (typeof CPERType)[keyof typeof CPERType] | (number & {});

/** NVML_CLOCK_LIMIT_ID_*: a newer driver may answer other numbers. */
export const ClockLimitId = {
  RANGE_START: 4294967040,
  TDP: 4294967041,
  UNLIMITED: 4294967042,
} as const;
export type ClockLimitId = (typeof ClockLimitId)[keyof typeof ClockLimitId] | (number & {});

/** NVML_NVLINK_*: a newer driver may answer other numbers. */
export const NvlinkVersion = {
  VERSION_INVALID: 0,
  VERSION_1_0: 1,
  VERSION_2_0: 2,
  VERSION_2_2: 3,
  VERSION_3_0: 4,
  VERSION_3_1: 5,
  VERSION_4_0: 6,
  VERSION_5_0: 7,
  VERSION_6_0: 8,
} as const;
export type NvlinkVersion = (typeof NvlinkVersion)[keyof typeof NvlinkVersion] | (number & {});

/** NVML_VGPU_VM_COMPATIBILITY_*: a newer driver may answer other numbers. */
export const VgpuVmCompatibility = {
  NONE: 0,
  COLD: 1,
  HIBERNATE: 2,
  SLEEP: 4,
  LIVE: 8,
} as const;
export type VgpuVmCompatibility = (typeof VgpuVmCompatibility)[keyof typeof VgpuVmCompatibility] | (number & {});

/** NVML_VGPU_COMPATIBILITY_LIMIT_*: a newer driver may answer other numbers. */
export const VgpuPgpuCompatibilityLimitCode = {
  NONE: 0,
  HOST_DRIVER: 1,
  GUEST_DRIVER: 2,
  GPU: 4,
  OTHER: 2147483648,
} as const;
export type VgpuPgpuCompatibilityLimitCode = (typeof VgpuPgpuCompatibilityLimitCode)[keyof typeof VgpuPgpuCompatibilityLimitCode] | (number & {});

/** NVML_PRM_COUNTER_ID_*: a newer driver may answer other numbers. */
export const PRMCounterId = {
  NONE: 0,
  PPCNT_PHYSICAL_LAYER_CTRS_LINK_DOWN_EVENTS: 1,
  PPCNT_PHYSICAL_LAYER_CTRS_SUCCESSFUL_RECOVERY_EVENTS: 2,
  PPCNT_RECOVERY_CTRS_TOTAL_SUCCESSFUL_RECOVERY_EVENTS: 101,
  PPCNT_RECOVERY_CTRS_TIME_SINCE_LAST_RECOVERY: 102,
  PPCNT_RECOVERY_CTRS_TIME_BETWEEN_LAST_TWO_RECOVERIES: 103,
  PPCNT_RECOVERY_CTRS_TIME_IN_LAST_HOST_SERDES_FEQ_RECOVERY: 104,
  PPCNT_RECOVERY_CTRS_TOTAL_TIME_IN_HOST_SERDES_FEQ_RECOVERY: 105,
  PPCNT_RECOVERY_CTRS_LAST_SUCCESSFUL_RECOVERY_STEP_ATTEMPTS: 109,
  PPCNT_RECOVERY_CTRS_LAST_SUCCESSFUL_RECOVERY_TIME: 110,
  PPCNT_RECOVERY_CTRS_TOTAL_SUCCESSFUL_RECOVERY_TIME: 111,
  PPCNT_PORTCOUNTERS_PORT_XMIT_WAIT: 201,
  PPCNT_PLR_RCV_CODES: 301,
  PPCNT_PLR_RCV_CODE_ERR: 302,
  PPCNT_PLR_RCV_UNCORRECTABLE_CODE: 303,
  PPCNT_PLR_XMIT_CODES: 304,
  PPCNT_PLR_XMIT_RETRY_CODES: 305,
  PPCNT_PLR_XMIT_RETRY_EVENTS: 306,
  PPCNT_PLR_SYNC_EVENTS: 307,
  PPRM_OPER_RECOVERY: 1001,
} as const;
export type PRMCounterId = (typeof PRMCounterId)[keyof typeof PRMCounterId] | (number & {});

/** NVML_POWER_PROFILE_*: a newer driver may answer other numbers. */
export const PowerProfileType = {
  MAX_P: 0,
  MAX_Q: 1,
  COMPUTE: 2,
  MEMORY_BOUND: 3,
  NETWORK: 4,
  BALANCED: 5,
  LLM_INFERENCE: 6,
  LLM_TRAINING: 7,
  RBM: 8,
  DCPCIE: 9,
  HMMA_SPARSE: 10,
  HMMA_DENSE: 11,
  SYNC_BALANCED: 12,
  HPC: 13,
  MIG: 14,
  MAX_Q_1: 15,
  NETWORK_BOUND: 16,
  HIGH_THROUGHPUT_INFERENCE: 17,
  MEDIUM_THROUGHPUT_INFERENCE: 18,
  LOW_LATENCY_INFERENCE: 19,
  TRAINING: 20,
  INFERENCE: 21,
  MAX_Q_2: 22,
  MAX_Q_3: 23,
  LOW_PRIORITY_BACKGROUND: 24,
  MAX: 25,
} as const;
export type PowerProfileType = (typeof PowerProfileType)[keyof typeof PowerProfileType] | (number & {});

/** NVML_POWER_PROFILE_OPERATION_*: a newer driver may answer other numbers. */
export const PowerProfileOperation = {
  CLEAR: 0,
  SET: 1,
  SET_AND_OVERWRITE: 2,
  MAX: 3,
} as const;
export type PowerProfileOperation = (typeof PowerProfileOperation)[keyof typeof PowerProfileOperation] | (number & {});

/** NVML_AFFINITY_SCOPE_*: a newer driver may answer other numbers. */
export const AffinityScope = {
  NODE: 0,
  SOCKET: 1,
} as const;
export type AffinityScope = (typeof AffinityScope)[keyof typeof AffinityScope] | (number & {});

/** NVML_BUS_TYPE_*: a newer driver may answer other numbers. */
export const BusType = {
  UNKNOWN: 0,
  PCI: 1,
  PCIE: 2,
  FPCI: 3,
  AGP: 4,
} as const;
export type BusType = (typeof BusType)[keyof typeof BusType] | (number & {});

/** NVML_POWER_SOURCE_*: a newer driver may answer other numbers. */
export const PowerSource = {
  AC: 0,
  BATTERY: 1,
  UNDERSIZED: 2,
} as const;
export type PowerSource = (typeof PowerSource)[keyof typeof PowerSource] | (number & {});

/** NVML_FAN_POLICY_*: a newer driver may answer other numbers. */
export const FanControlPolicy = {
  TEMPERATURE_CONTINOUS_SW: 0,
  MANUAL: 1,
} as const;
export type FanControlPolicy = (typeof FanControlPolicy)[keyof typeof FanControlPolicy] | (number & {});

/** NVML_POWER_SCOPE_*: a newer driver may answer other numbers. */
export const PowerScope = {
  GPU: 0,
  MODULE: 1,
  MEMORY: 2,
  GPU_BASE: 3,
} as const;
export type PowerScope = (typeof PowerScope)[keyof typeof PowerScope] | (number & {});

/** NVML_POWER_MIZER_MODE_*: a newer driver may answer other numbers. */
export const PowerMizerMode = {
  ADAPTIVE: 0,
  PREFER_MAXIMUM_PERFORMANCE: 1,
  AUTO: 2,
  PREFER_CONSISTENT_PERFORMANCE: 3,
} as const;
export type PowerMizerMode = (typeof PowerMizerMode)[keyof typeof PowerMizerMode] | (number & {});

/** NVML_PCIE_LINK_MAX_*: a newer driver may answer other numbers. */
export const PcieLinkMaxSpeed = {
  SPEED_INVALID: 0,
  SPEED_2500MBPS: 1,
  SPEED_5000MBPS: 2,
  SPEED_8000MBPS: 3,
  SPEED_16000MBPS: 4,
  SPEED_32000MBPS: 5,
  SPEED_64000MBPS: 6,
} as const;
export type PcieLinkMaxSpeed = (typeof PcieLinkMaxSpeed)[keyof typeof PcieLinkMaxSpeed] | (number & {});

/** NVML_ADAPTIVE_CLOCKING_INFO_STATUS_*: a newer driver may answer other numbers. */
export const AdaptiveClockingInfoStatus = {
  DISABLED: 0,
  ENABLED: 1,
} as const;
export type AdaptiveClockingInfoStatus = (typeof AdaptiveClockingInfoStatus)[keyof typeof AdaptiveClockingInfoStatus] | (number & {});

/** NVML_PCIE_ATOMICS_CAP_*: a newer driver may answer other numbers. */
export const PcieAtomicsCap = {
  FETCHADD32: 1,
  FETCHADD64: 2,
  SWAP32: 4,
  SWAP64: 8,
  CAS32: 16,
  CAS64: 32,
  CAS128: 64,
} as const;
export type PcieAtomicsCap = (typeof PcieAtomicsCap)[keyof typeof PcieAtomicsCap] | (number & {});

/** NVML_MCLK_SWITCH_TYPE_*: a newer driver may answer other numbers. */
export const MclkSwitchType = {
  NOT_SUPPORTED: 0,
  DEFERRED: 1,
  RUNTIME: 2,
} as const;
export type MclkSwitchType = (typeof MclkSwitchType)[keyof typeof MclkSwitchType] | (number & {});

/** NVML_INIT_FLAG_*: a newer driver may answer other numbers. */
export const InitFlag = {
  NO_GPUS: 1,
  NO_ATTACH: 2,
  FORCE_INIT: 4,
} as const;
export type InitFlag = (typeof InitFlag)[keyof typeof InitFlag] | (number & {});

/** NVML_RUSD_POLL_*: a newer driver may answer other numbers. */
export const RusdPoll = {
  NONE: 0,
  CLOCK: 1,
  PERF: 2,
  MEMORY: 4,
  POWER: 8,
  THERMAL: 16,
  PCI: 32,
  FAN: 64,
  PROC_UTIL: 128,
} as const;
export type RusdPoll = (typeof RusdPoll)[keyof typeof RusdPoll] | (number & {});

/** NVML_*: a newer driver may answer other numbers. */
export const DeviceCap = {
  DEV_CAP_EGM: 1,
} as const;
export type DeviceCap = (typeof DeviceCap)[keyof typeof DeviceCap] | (number & {});

/** NVML_GPU_FABRIC_STATE_*: a newer driver may answer other numbers. */
export const GpuFabricState = {
  NOT_SUPPORTED: 0,
  NOT_STARTED: 1,
  IN_PROGRESS: 2,
  COMPLETED: 3,
} as const;
export type GpuFabricState = (typeof GpuFabricState)[keyof typeof GpuFabricState] | (number & {});

/** NVML_GPU_FABRIC_HEALTH_SUMMARY_*: a newer driver may answer other numbers. */
export const GpuFabricHealthSummary = {
  NOT_SUPPORTED: 0,
  HEALTHY: 1,
  UNHEALTHY: 2,
  LIMITED_CAPACITY: 3,
} as const;
export type GpuFabricHealthSummary = (typeof GpuFabricHealthSummary)[keyof typeof GpuFabricHealthSummary] | (number & {});

/** NVML_GPU_FABRIC_HEALTH_MASK_*: a newer driver may answer other numbers. */
export const GpuFabricHealthMask = {
  DEGRADED_BW_NOT_SUPPORTED: 0,
  DEGRADED_BW_TRUE: 1,
  DEGRADED_BW_FALSE: 2,
  SHIFT_DEGRADED_BW: 0,
  WIDTH_DEGRADED_BW: 3,
  ROUTE_RECOVERY_NOT_SUPPORTED: 0,
  ROUTE_RECOVERY_TRUE: 1,
  ROUTE_RECOVERY_FALSE: 2,
  SHIFT_ROUTE_RECOVERY: 2,
  WIDTH_ROUTE_RECOVERY: 3,
  ROUTE_UNHEALTHY_NOT_SUPPORTED: 0,
  ROUTE_UNHEALTHY_TRUE: 1,
  ROUTE_UNHEALTHY_FALSE: 2,
  SHIFT_ROUTE_UNHEALTHY: 4,
  WIDTH_ROUTE_UNHEALTHY: 3,
  ACCESS_TIMEOUT_RECOVERY_NOT_SUPPORTED: 0,
  ACCESS_TIMEOUT_RECOVERY_TRUE: 1,
  ACCESS_TIMEOUT_RECOVERY_FALSE: 2,
  SHIFT_ACCESS_TIMEOUT_RECOVERY: 6,
  WIDTH_ACCESS_TIMEOUT_RECOVERY: 3,
  INCORRECT_CONFIGURATION_NOT_SUPPORTED: 0,
  INCORRECT_CONFIGURATION_NONE: 1,
  INCORRECT_CONFIGURATION_INCORRECT_SYSGUID: 2,
  INCORRECT_CONFIGURATION_INCORRECT_CHASSIS_SN: 3,
  INCORRECT_CONFIGURATION_NO_PARTITION: 4,
  INCORRECT_CONFIGURATION_INSUFFICIENT_NVLINKS: 5,
  INCORRECT_CONFIGURATION_INCOMPATIBLE_GPU_FW: 6,
  INCORRECT_CONFIGURATION_INVALID_LOCATION: 7,
  INCORRECT_CONFIGURATION_GPU_STATE_INVALID: 8,
  SHIFT_INCORRECT_CONFIGURATION: 8,
  WIDTH_INCORRECT_CONFIGURATION: 15,
  PARTITION_ASSIGNED_NOT_SUPPORTED: 0,
  PARTITION_ASSIGNED_TRUE: 1,
  PARTITION_ASSIGNED_FALSE: 2,
  SHIFT_PARTITION_ASSIGNED: 12,
  WIDTH_PARTITION_ASSIGNED: 3,
  GFM_STATE_NOT_SUPPORTED: 0,
  GFM_STATE_CONNECTED: 1,
  GFM_STATE_DISCONNECTED: 2,
  SHIFT_GFM_STATE: 14,
  WIDTH_GFM_STATE: 3,
} as const;
export type GpuFabricHealthMask = (typeof GpuFabricHealthMask)[keyof typeof GpuFabricHealthMask] | (number & {});

/** NVML_GPU_FABRIC_CLIQUE_TYPE_*: a newer driver may answer other numbers. */
export const GpuFabricCliqueType = {
  UNICAST_POINTER: 0,
  MULTICAST_POINTER: 1,
  UNICAST_LOGICAL_ENDPOINT: 2,
  MULTICAST_LOGICAL_ENDPOINT: 3,
} as const;
export type GpuFabricCliqueType = (typeof GpuFabricCliqueType)[keyof typeof GpuFabricCliqueType] | (number & {});

/** NVML_NVLINK_STATE_*: a newer driver may answer other numbers. */
export const NvlinkState = {
  INACTIVE: 0,
  ACTIVE: 1,
  SLEEP: 2,
  ACTIVE_TRAFFIC_DISABLED: 3,
} as const;
export type NvlinkState = (typeof NvlinkState)[keyof typeof NvlinkState] | (number & {});

/** NVML_NVLINK_POWER_STATE_*: a newer driver may answer other numbers. */
export const NvlinkPowerState = {
  HIGH_SPEED: 0,
  LOW: 1,
} as const;
export type NvlinkPowerState = (typeof NvlinkPowerState)[keyof typeof NvlinkPowerState] | (number & {});

/** NVML_NVLINK_LOW_POWER_THRESHOLD_*: a newer driver may answer other numbers. */
export const NvlinkLowPowerThreshold = {
  MIN: 1,
  MAX: 8191,
  RESET: 4294967295,
  DEFAULT: 4294967295,
} as const;
export type NvlinkLowPowerThreshold = (typeof NvlinkLowPowerThreshold)[keyof typeof NvlinkLowPowerThreshold] | (number & {});

/** NVML_NVLINK_LOW_POWER_THRESHOLD_*: a newer driver may answer other numbers. */
export const NvlinkLowPowerThresholdUnit = {
  UNIT_100US: 0,
  UNIT_50US: 1,
} as const;
export type NvlinkLowPowerThresholdUnit = (typeof NvlinkLowPowerThresholdUnit)[keyof typeof NvlinkLowPowerThresholdUnit] | (number & {});

/** NVML_NVLINK_FIRMWARE_UCODE_TYPE_*: a newer driver may answer other numbers. */
export const NvlinkFirmwareUcodeType = {
  MSE: 1,
  NETIR: 2,
  NETIR_UPHY: 3,
  NETIR_CLN: 4,
  NETIR_DLN: 5,
} as const;
export type NvlinkFirmwareUcodeType = (typeof NvlinkFirmwareUcodeType)[keyof typeof NvlinkFirmwareUcodeType] | (number & {});

/** NVML_C2C_POWER_STATE_*: a newer driver may answer other numbers. */
export const C2cPowerState = {
  FULL_POWER: 0,
  LOW_POWER: 1,
} as const;
export type C2cPowerState = (typeof C2cPowerState)[keyof typeof C2cPowerState] | (number & {});

/** NVML_DEVICE_MIG_*: a newer driver may answer other numbers. */
export const MigMode = {
  DISABLE: 0,
  ENABLE: 1,
} as const;
export type MigMode = (typeof MigMode)[keyof typeof MigMode] | (number & {});

/** NVML_GPU_INSTANCE_*: a newer driver may answer other numbers. */
export const GpuInstanceProfile = {
  PROFILE_1_SLICE: 0,
  PROFILE_2_SLICE: 1,
  PROFILE_3_SLICE: 2,
  PROFILE_4_SLICE: 3,
  PROFILE_7_SLICE: 4,
  PROFILE_8_SLICE: 5,
  PROFILE_6_SLICE: 6,
  PROFILE_1_SLICE_REV1: 7,
  PROFILE_2_SLICE_REV1: 8,
  PROFILE_1_SLICE_REV2: 9,
  PROFILE_1_SLICE_GFX: 10,
  PROFILE_2_SLICE_GFX: 11,
  PROFILE_4_SLICE_GFX: 12,
  PROFILE_1_SLICE_NO_ME: 13,
  PROFILE_2_SLICE_NO_ME: 14,
  PROFILE_1_SLICE_ALL_ME: 15,
  PROFILE_2_SLICE_ALL_ME: 16,
  PROFILE_3_SLICE_GFX: 17,
} as const;
export type GpuInstanceProfile = (typeof GpuInstanceProfile)[keyof typeof GpuInstanceProfile] | (number & {});

/** NVML_GPU_INSTANCE_PROFILE_CAPS_*: a newer driver may answer other numbers. */
export const GpuInstanceProfileCaps = {
  P2P: 1,
  GFX: 2,
} as const;
export type GpuInstanceProfileCaps = (typeof GpuInstanceProfileCaps)[keyof typeof GpuInstanceProfileCaps] | (number & {});

/** NVML_COMPUTE_INSTANCE_*: a newer driver may answer other numbers. */
export const ComputeInstanceProfile = {
  PROFILE_1_SLICE: 0,
  PROFILE_2_SLICE: 1,
  PROFILE_3_SLICE: 2,
  PROFILE_4_SLICE: 3,
  PROFILE_7_SLICE: 4,
  PROFILE_8_SLICE: 5,
  PROFILE_6_SLICE: 6,
  PROFILE_1_SLICE_REV1: 7,
  PROFILE_7_SLICE_NVL: 8,
} as const;
export type ComputeInstanceProfile = (typeof ComputeInstanceProfile)[keyof typeof ComputeInstanceProfile] | (number & {});

/** NVML_*: a newer driver may answer other numbers. */
export const ComputeInstanceProfileCaps = {
  COMPUTE_INSTANCE_PROFILE_CAPS_GFX: 1,
} as const;
export type ComputeInstanceProfileCaps = (typeof ComputeInstanceProfileCaps)[keyof typeof ComputeInstanceProfileCaps] | (number & {});

/** NVML_*: a newer driver may answer other numbers. */
export const ComputeInstanceEngineProfile = {
  COMPUTE_INSTANCE_ENGINE_PROFILE_SHARED: 0,
} as const;
export type ComputeInstanceEngineProfile = (typeof ComputeInstanceEngineProfile)[keyof typeof ComputeInstanceEngineProfile] | (number & {});

/** NVML_POWER_SMOOTHING_PROFILE_PARAM_*: a newer driver may answer other numbers. */
export const PowerSmoothingProfileParam = {
  PERCENT_TMP_FLOOR: 0,
  RAMP_UP_RATE: 1,
  RAMP_DOWN_RATE: 2,
  RAMP_DOWN_HYSTERESIS: 3,
  SECONDARY_POWER_FLOOR: 4,
  PRIMARY_FLOOR_ACT_WIN_MULT: 5,
  PRIMARY_FLOOR_TAR_WIN_MULT: 6,
  PRIMARY_FLOOR_ACT_OFFSET: 7,
} as const;
export type PowerSmoothingProfileParam = (typeof PowerSmoothingProfileParam)[keyof typeof PowerSmoothingProfileParam] | (number & {});

/** NVML_OPERATIONAL_EVENT_ATTR_*: a newer driver may answer other numbers. */
export const OperationalEventAttribute = {
  UNCONTAINED: 1,
  LATENT: 2,
  PROPAGATED: 4,
  COMPONENT_RESET: 8,
  THRESHOLD_EXCEEDED: 16,
  PRIMARY: 32,
  OVERFLOW: 64,
} as const;
export type OperationalEventAttribute = (typeof OperationalEventAttribute)[keyof typeof OperationalEventAttribute] | (number & {});

/** NVML_OPERATIONAL_EVENT_GROUP_ATTR_*: a newer driver may answer other numbers. */
export const OperationalEventGroupAttribute = {
  RECOVERED: 1,
  PREVERR: 2,
  SIMULATED: 4,
} as const;
export type OperationalEventGroupAttribute = (typeof OperationalEventGroupAttribute)[keyof typeof OperationalEventGroupAttribute] | (number & {});

/** NVML_NVFBC_SESSION_FLAG_*: a newer driver may answer other numbers. */
export const NvfbcSessionFlag = {
  DIFFMAP_ENABLED: 1,
  CLASSIFICATIONMAP_ENABLED: 2,
  CAPTURE_WITH_WAIT_NO_WAIT: 4,
  CAPTURE_WITH_WAIT_INFINITE: 8,
  CAPTURE_WITH_WAIT_TIMEOUT: 16,
} as const;
export type NvfbcSessionFlag = (typeof NvfbcSessionFlag)[keyof typeof NvfbcSessionFlag] | (number & {});

/** NVML_CC_SYSTEM_CPU_CAPS_*: a newer driver may answer other numbers. */
export const ConfComputeCpuCaps = {
  NONE: 0,
  AMD_SEV: 1,
  INTEL_TDX: 2,
  AMD_SEV_SNP: 3,
  AMD_SNP_VTOM: 4,
  ARM_CCA: 5,
  INTEL_TDX_CONNECT: 6,
  AMD_SEV_TIO: 7,
} as const;
export type ConfComputeCpuCaps = (typeof ConfComputeCpuCaps)[keyof typeof ConfComputeCpuCaps] | (number & {});

/** NVML_CC_SYSTEM_GPUS_CC_*: a newer driver may answer other numbers. */
export const ConfComputeGpusCaps = {
  NOT_CAPABLE: 0,
  CAPABLE: 1,
  BMSAI_CAPABLE: 2,
} as const;
export type ConfComputeGpusCaps = (typeof ConfComputeGpusCaps)[keyof typeof ConfComputeGpusCaps] | (number & {});

/** NVML_CC_SYSTEM_DEVTOOLS_MODE_*: a newer driver may answer other numbers. */
export const ConfComputeDevtoolsMode = {
  OFF: 0,
  ON: 1,
} as const;
export type ConfComputeDevtoolsMode = (typeof ConfComputeDevtoolsMode)[keyof typeof ConfComputeDevtoolsMode] | (number & {});

/** NVML_CC_SYSTEM_ENVIRONMENT_*: a newer driver may answer other numbers. */
export const ConfComputeEnvironment = {
  UNAVAILABLE: 0,
  SIM: 1,
  PROD: 2,
} as const;
export type ConfComputeEnvironment = (typeof ConfComputeEnvironment)[keyof typeof ConfComputeEnvironment] | (number & {});

/** NVML_CC_SYSTEM_FEATURE_*: a newer driver may answer other numbers. */
export const ConfComputeFeature = {
  DISABLED: 0,
  ENABLED: 1,
  BMSAI_ENABLED: 2,
} as const;
export type ConfComputeFeature = (typeof ConfComputeFeature)[keyof typeof ConfComputeFeature] | (number & {});

/** NVML_CC_SYSTEM_MULTIGPU_*: a newer driver may answer other numbers. */
export const ConfComputeMultiGpu = {
  NONE: 0,
  PROTECTED_PCIE: 1,
  NVLE: 2,
} as const;
export type ConfComputeMultiGpu = (typeof ConfComputeMultiGpu)[keyof typeof ConfComputeMultiGpu] | (number & {});

/** NVML_CC_SYSTEM_TDISP_STATE_*: a newer driver may answer other numbers. */
export const ConfComputeTdispState = {
  DISABLED: 0,
  NOT_READY: 1,
  READY: 2,
} as const;
export type ConfComputeTdispState = (typeof ConfComputeTdispState)[keyof typeof ConfComputeTdispState] | (number & {});

/** NVML_CC_ACCEPTING_CLIENT_REQUESTS_*: a newer driver may answer other numbers. */
export const ConfComputeClientRequests = {
  FALSE: 0,
  TRUE: 1,
} as const;
export type ConfComputeClientRequests = (typeof ConfComputeClientRequests)[keyof typeof ConfComputeClientRequests] | (number & {});

/** NVML_CC_KEY_ROTATION_THRESHOLD_ATTACKER_ADVANTAGE_*: a newer driver may answer other numbers. */
export const ConfComputeKeyRotationThreshold = {
  MIN: 50,
  MAX: 65,
} as const;
export type ConfComputeKeyRotationThreshold = (typeof ConfComputeKeyRotationThreshold)[keyof typeof ConfComputeKeyRotationThreshold] | (number & {});

/** NVML_VGPU_SCHEDULER_POLICY_*: a newer driver may answer other numbers. */
export const VgpuSchedulerPolicy = {
  UNKNOWN: 0,
  BEST_EFFORT: 1,
  EQUAL_SHARE: 2,
  FIXED_SHARE: 3,
} as const;
export type VgpuSchedulerPolicy = (typeof VgpuSchedulerPolicy)[keyof typeof VgpuSchedulerPolicy] | (number & {});

/** NVML_VGPU_SCHEDULER_ARR_*: a newer driver may answer other numbers. */
export const VgpuSchedulerArr = {
  DEFAULT: 0,
  DISABLE: 1,
  ENABLE: 2,
} as const;
export type VgpuSchedulerArr = (typeof VgpuSchedulerArr)[keyof typeof VgpuSchedulerArr] | (number & {});

/** NVML_VGPU_SCHEDULER_ENGINE_TYPE_*: a newer driver may answer other numbers. */
export const VgpuSchedulerEngineType = {
  GRAPHICS: 1,
  NVENC1: 2,
  NVENC0: 3,
} as const;
export type VgpuSchedulerEngineType = (typeof VgpuSchedulerEngineType)[keyof typeof VgpuSchedulerEngineType] | (number & {});

/** NVML_GRID_LICENSE_STATE_*: a newer driver may answer other numbers. */
export const GridLicenseState = {
  UNKNOWN: 0,
  UNINITIALIZED: 1,
  UNLICENSED_UNRESTRICTED: 2,
  UNLICENSED_RESTRICTED: 3,
  UNLICENSED: 4,
  LICENSED: 5,
} as const;
export type GridLicenseState = (typeof GridLicenseState)[keyof typeof GridLicenseState] | (number & {});

/** NVML_GRID_LICENSE_EXPIRY_*: a newer driver may answer other numbers. */
export const GridLicenseExpiryStatus = {
  NOT_AVAILABLE: 0,
  INVALID: 1,
  VALID: 2,
  NOT_APPLICABLE: 3,
  PERMANENT: 4,
} as const;
export type GridLicenseExpiryStatus = (typeof GridLicenseExpiryStatus)[keyof typeof GridLicenseExpiryStatus] | (number & {});

/** NVML_VGPU_PGPU_*: a newer driver may answer other numbers. */
export const VgpuPgpuMode = {
  HETEROGENEOUS_MODE: 0,
  HOMOGENEOUS_MODE: 1,
} as const;
export type VgpuPgpuMode = (typeof VgpuPgpuMode)[keyof typeof VgpuPgpuMode] | (number & {});

/** NVML_VGPU_*: a newer driver may answer other numbers. */
export const VgpuVirtualizationCap = {
  VIRTUALIZATION_CAP_MIGRATION_NO: 0,
  VIRTUALIZATION_CAP_MIGRATION_YES: 1,
  PGPU_VIRTUALIZATION_CAP_MIGRATION_NO: 0,
  PGPU_VIRTUALIZATION_CAP_MIGRATION_YES: 1,
} as const;
export type VgpuVirtualizationCap = (typeof VgpuVirtualizationCap)[keyof typeof VgpuVirtualizationCap] | (number & {});

/** NVML_FI_*: a newer driver may answer other numbers. */
export const FieldId = {
  DEV_ECC_CURRENT: 1,
  DEV_ECC_PENDING: 2,
  DEV_ECC_SBE_VOL_TOTAL: 3,
  DEV_ECC_DBE_VOL_TOTAL: 4,
  DEV_ECC_SBE_AGG_TOTAL: 5,
  DEV_ECC_DBE_AGG_TOTAL: 6,
  DEV_ECC_SBE_VOL_L1: 7,
  DEV_ECC_DBE_VOL_L1: 8,
  DEV_ECC_SBE_VOL_L2: 9,
  DEV_ECC_DBE_VOL_L2: 10,
  DEV_ECC_SBE_VOL_DEV: 11,
  DEV_ECC_DBE_VOL_DEV: 12,
  DEV_ECC_SBE_VOL_REG: 13,
  DEV_ECC_DBE_VOL_REG: 14,
  DEV_ECC_SBE_VOL_TEX: 15,
  DEV_ECC_DBE_VOL_TEX: 16,
  DEV_ECC_DBE_VOL_CBU: 17,
  DEV_ECC_SBE_AGG_L1: 18,
  DEV_ECC_DBE_AGG_L1: 19,
  DEV_ECC_SBE_AGG_L2: 20,
  DEV_ECC_DBE_AGG_L2: 21,
  DEV_ECC_SBE_AGG_DEV: 22,
  DEV_ECC_DBE_AGG_DEV: 23,
  DEV_ECC_SBE_AGG_REG: 24,
  DEV_ECC_DBE_AGG_REG: 25,
  DEV_ECC_SBE_AGG_TEX: 26,
  DEV_ECC_DBE_AGG_TEX: 27,
  DEV_ECC_DBE_AGG_CBU: 28,
  DEV_RETIRED_SBE: 29,
  DEV_RETIRED_DBE: 30,
  DEV_RETIRED_PENDING: 31,
  DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L0: 32,
  DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L1: 33,
  DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L2: 34,
  DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L3: 35,
  DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L4: 36,
  DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L5: 37,
  DEV_NVLINK_CRC_FLIT_ERROR_COUNT_TOTAL: 38,
  DEV_NVLINK_CRC_DATA_ERROR_COUNT_L0: 39,
  DEV_NVLINK_CRC_DATA_ERROR_COUNT_L1: 40,
  DEV_NVLINK_CRC_DATA_ERROR_COUNT_L2: 41,
  DEV_NVLINK_CRC_DATA_ERROR_COUNT_L3: 42,
  DEV_NVLINK_CRC_DATA_ERROR_COUNT_L4: 43,
  DEV_NVLINK_CRC_DATA_ERROR_COUNT_L5: 44,
  DEV_NVLINK_CRC_DATA_ERROR_COUNT_TOTAL: 45,
  DEV_NVLINK_REPLAY_ERROR_COUNT_L0: 46,
  DEV_NVLINK_REPLAY_ERROR_COUNT_L1: 47,
  DEV_NVLINK_REPLAY_ERROR_COUNT_L2: 48,
  DEV_NVLINK_REPLAY_ERROR_COUNT_L3: 49,
  DEV_NVLINK_REPLAY_ERROR_COUNT_L4: 50,
  DEV_NVLINK_REPLAY_ERROR_COUNT_L5: 51,
  DEV_NVLINK_REPLAY_ERROR_COUNT_TOTAL: 52,
  DEV_NVLINK_RECOVERY_ERROR_COUNT_L0: 53,
  DEV_NVLINK_RECOVERY_ERROR_COUNT_L1: 54,
  DEV_NVLINK_RECOVERY_ERROR_COUNT_L2: 55,
  DEV_NVLINK_RECOVERY_ERROR_COUNT_L3: 56,
  DEV_NVLINK_RECOVERY_ERROR_COUNT_L4: 57,
  DEV_NVLINK_RECOVERY_ERROR_COUNT_L5: 58,
  DEV_NVLINK_RECOVERY_ERROR_COUNT_TOTAL: 59,
  DEV_NVLINK_BANDWIDTH_C0_L0: 60,
  DEV_NVLINK_BANDWIDTH_C0_L1: 61,
  DEV_NVLINK_BANDWIDTH_C0_L2: 62,
  DEV_NVLINK_BANDWIDTH_C0_L3: 63,
  DEV_NVLINK_BANDWIDTH_C0_L4: 64,
  DEV_NVLINK_BANDWIDTH_C0_L5: 65,
  DEV_NVLINK_BANDWIDTH_C0_TOTAL: 66,
  DEV_NVLINK_BANDWIDTH_C1_L0: 67,
  DEV_NVLINK_BANDWIDTH_C1_L1: 68,
  DEV_NVLINK_BANDWIDTH_C1_L2: 69,
  DEV_NVLINK_BANDWIDTH_C1_L3: 70,
  DEV_NVLINK_BANDWIDTH_C1_L4: 71,
  DEV_NVLINK_BANDWIDTH_C1_L5: 72,
  DEV_NVLINK_BANDWIDTH_C1_TOTAL: 73,
  DEV_PERF_POLICY_POWER: 74,
  DEV_CLOCKS_EVENT_REASON_SW_POWER_CAP: 74,
  DEV_PERF_POLICY_THERMAL: 75,
  DEV_PERF_POLICY_SYNC_BOOST: 76,
  DEV_CLOCKS_EVENT_REASON_SYNC_BOOST: 76,
  DEV_PERF_POLICY_BOARD_LIMIT: 77,
  DEV_PERF_POLICY_LOW_UTILIZATION: 78,
  DEV_PERF_POLICY_RELIABILITY: 79,
  DEV_PERF_POLICY_TOTAL_APP_CLOCKS: 80,
  DEV_PERF_POLICY_TOTAL_BASE_CLOCKS: 81,
  DEV_MEMORY_TEMP: 82,
  DEV_TOTAL_ENERGY_CONSUMPTION: 83,
  DEV_NVLINK_SPEED_MBPS_L0: 84,
  DEV_NVLINK_SPEED_MBPS_L1: 85,
  DEV_NVLINK_SPEED_MBPS_L2: 86,
  DEV_NVLINK_SPEED_MBPS_L3: 87,
  DEV_NVLINK_SPEED_MBPS_L4: 88,
  DEV_NVLINK_SPEED_MBPS_L5: 89,
  DEV_NVLINK_SPEED_MBPS_COMMON: 90,
  DEV_NVLINK_LINK_COUNT: 91,
  DEV_RETIRED_PENDING_SBE: 92,
  DEV_RETIRED_PENDING_DBE: 93,
  DEV_PCIE_REPLAY_COUNTER: 94,
  DEV_PCIE_REPLAY_ROLLOVER_COUNTER: 95,
  DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L6: 96,
  DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L7: 97,
  DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L8: 98,
  DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L9: 99,
  DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L10: 100,
  DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L11: 101,
  DEV_NVLINK_CRC_DATA_ERROR_COUNT_L6: 102,
  DEV_NVLINK_CRC_DATA_ERROR_COUNT_L7: 103,
  DEV_NVLINK_CRC_DATA_ERROR_COUNT_L8: 104,
  DEV_NVLINK_CRC_DATA_ERROR_COUNT_L9: 105,
  DEV_NVLINK_CRC_DATA_ERROR_COUNT_L10: 106,
  DEV_NVLINK_CRC_DATA_ERROR_COUNT_L11: 107,
  DEV_NVLINK_REPLAY_ERROR_COUNT_L6: 108,
  DEV_NVLINK_REPLAY_ERROR_COUNT_L7: 109,
  DEV_NVLINK_REPLAY_ERROR_COUNT_L8: 110,
  DEV_NVLINK_REPLAY_ERROR_COUNT_L9: 111,
  DEV_NVLINK_REPLAY_ERROR_COUNT_L10: 112,
  DEV_NVLINK_REPLAY_ERROR_COUNT_L11: 113,
  DEV_NVLINK_RECOVERY_ERROR_COUNT_L6: 114,
  DEV_NVLINK_RECOVERY_ERROR_COUNT_L7: 115,
  DEV_NVLINK_RECOVERY_ERROR_COUNT_L8: 116,
  DEV_NVLINK_RECOVERY_ERROR_COUNT_L9: 117,
  DEV_NVLINK_RECOVERY_ERROR_COUNT_L10: 118,
  DEV_NVLINK_RECOVERY_ERROR_COUNT_L11: 119,
  DEV_NVLINK_BANDWIDTH_C0_L6: 120,
  DEV_NVLINK_BANDWIDTH_C0_L7: 121,
  DEV_NVLINK_BANDWIDTH_C0_L8: 122,
  DEV_NVLINK_BANDWIDTH_C0_L9: 123,
  DEV_NVLINK_BANDWIDTH_C0_L10: 124,
  DEV_NVLINK_BANDWIDTH_C0_L11: 125,
  DEV_NVLINK_BANDWIDTH_C1_L6: 126,
  DEV_NVLINK_BANDWIDTH_C1_L7: 127,
  DEV_NVLINK_BANDWIDTH_C1_L8: 128,
  DEV_NVLINK_BANDWIDTH_C1_L9: 129,
  DEV_NVLINK_BANDWIDTH_C1_L10: 130,
  DEV_NVLINK_BANDWIDTH_C1_L11: 131,
  DEV_NVLINK_SPEED_MBPS_L6: 132,
  DEV_NVLINK_SPEED_MBPS_L7: 133,
  DEV_NVLINK_SPEED_MBPS_L8: 134,
  DEV_NVLINK_SPEED_MBPS_L9: 135,
  DEV_NVLINK_SPEED_MBPS_L10: 136,
  DEV_NVLINK_SPEED_MBPS_L11: 137,
  DEV_NVLINK_THROUGHPUT_DATA_TX: 138,
  DEV_NVLINK_THROUGHPUT_DATA_RX: 139,
  DEV_NVLINK_THROUGHPUT_RAW_TX: 140,
  DEV_NVLINK_THROUGHPUT_RAW_RX: 141,
  DEV_REMAPPED_COR: 142,
  DEV_REMAPPED_UNC: 143,
  DEV_REMAPPED_PENDING: 144,
  DEV_REMAPPED_FAILURE: 145,
  DEV_NVLINK_REMOTE_NVLINK_ID: 146,
  DEV_NVSWITCH_CONNECTED_LINK_COUNT: 147,
  DEV_NVLINK_ECC_DATA_ERROR_COUNT_L0: 148,
  DEV_NVLINK_ECC_DATA_ERROR_COUNT_L1: 149,
  DEV_NVLINK_ECC_DATA_ERROR_COUNT_L2: 150,
  DEV_NVLINK_ECC_DATA_ERROR_COUNT_L3: 151,
  DEV_NVLINK_ECC_DATA_ERROR_COUNT_L4: 152,
  DEV_NVLINK_ECC_DATA_ERROR_COUNT_L5: 153,
  DEV_NVLINK_ECC_DATA_ERROR_COUNT_L6: 154,
  DEV_NVLINK_ECC_DATA_ERROR_COUNT_L7: 155,
  DEV_NVLINK_ECC_DATA_ERROR_COUNT_L8: 156,
  DEV_NVLINK_ECC_DATA_ERROR_COUNT_L9: 157,
  DEV_NVLINK_ECC_DATA_ERROR_COUNT_L10: 158,
  DEV_NVLINK_ECC_DATA_ERROR_COUNT_L11: 159,
  DEV_NVLINK_ECC_DATA_ERROR_COUNT_TOTAL: 160,
  DEV_NVLINK_ERROR_DL_REPLAY: 161,
  DEV_NVLINK_ERROR_DL_RECOVERY: 162,
  DEV_NVLINK_ERROR_DL_CRC: 163,
  DEV_NVLINK_GET_SPEED: 164,
  DEV_NVLINK_GET_STATE: 165,
  DEV_NVLINK_GET_VERSION: 166,
  DEV_NVLINK_GET_POWER_STATE: 167,
  DEV_NVLINK_GET_POWER_THRESHOLD: 168,
  DEV_PCIE_L0_TO_RECOVERY_COUNTER: 169,
  DEV_C2C_LINK_COUNT: 170,
  DEV_C2C_LINK_GET_STATUS: 171,
  DEV_C2C_LINK_GET_MAX_BW: 172,
  DEV_PCIE_COUNT_CORRECTABLE_ERRORS: 173,
  DEV_PCIE_COUNT_NAKS_RECEIVED: 174,
  DEV_PCIE_COUNT_RECEIVER_ERROR: 175,
  DEV_PCIE_COUNT_BAD_TLP: 176,
  DEV_PCIE_COUNT_NAKS_SENT: 177,
  DEV_PCIE_COUNT_BAD_DLLP: 178,
  DEV_PCIE_COUNT_NON_FATAL_ERROR: 179,
  DEV_PCIE_COUNT_FATAL_ERROR: 180,
  DEV_PCIE_COUNT_UNSUPPORTED_REQ: 181,
  DEV_PCIE_COUNT_LCRC_ERROR: 182,
  DEV_PCIE_COUNT_LANE_ERROR: 183,
  DEV_IS_RESETLESS_MIG_SUPPORTED: 184,
  DEV_POWER_AVERAGE: 185,
  DEV_POWER_INSTANT: 186,
  DEV_POWER_MIN_LIMIT: 187,
  DEV_POWER_MAX_LIMIT: 188,
  DEV_POWER_DEFAULT_LIMIT: 189,
  DEV_POWER_CURRENT_LIMIT: 190,
  DEV_ENERGY: 191,
  DEV_POWER_REQUESTED_LIMIT: 192,
  DEV_TEMPERATURE_SHUTDOWN_TLIMIT: 193,
  DEV_TEMPERATURE_SLOWDOWN_TLIMIT: 194,
  DEV_TEMPERATURE_MEM_MAX_TLIMIT: 195,
  DEV_TEMPERATURE_GPU_MAX_TLIMIT: 196,
  DEV_PCIE_COUNT_TX_BYTES: 197,
  DEV_PCIE_COUNT_RX_BYTES: 198,
  DEV_IS_MIG_MODE_INDEPENDENT_MIG_QUERY_CAPABLE: 199,
  DEV_NVLINK_GET_POWER_THRESHOLD_MAX: 200,
  DEV_NVLINK_COUNT_XMIT_PACKETS: 201,
  DEV_NVLINK_COUNT_XMIT_BYTES: 202,
  DEV_NVLINK_COUNT_RCV_PACKETS: 203,
  DEV_NVLINK_COUNT_RCV_BYTES: 204,
  DEV_NVLINK_COUNT_VL15_DROPPED: 205,
  DEV_NVLINK_COUNT_MALFORMED_PACKET_ERRORS: 206,
  DEV_NVLINK_COUNT_BUFFER_OVERRUN_ERRORS: 207,
  DEV_NVLINK_COUNT_RCV_ERRORS: 208,
  DEV_NVLINK_COUNT_RCV_REMOTE_ERRORS: 209,
  DEV_NVLINK_COUNT_RCV_GENERAL_ERRORS: 210,
  DEV_NVLINK_COUNT_LOCAL_LINK_INTEGRITY_ERRORS: 211,
  DEV_NVLINK_COUNT_XMIT_DISCARDS: 212,
  DEV_NVLINK_COUNT_LINK_RECOVERY_SUCCESSFUL_EVENTS: 213,
  DEV_NVLINK_COUNT_LINK_RECOVERY_FAILED_EVENTS: 214,
  DEV_NVLINK_COUNT_LINK_RECOVERY_EVENTS: 215,
  DEV_NVLINK_COUNT_RAW_BER_LANE0: 216,
  DEV_NVLINK_COUNT_RAW_BER_LANE1: 217,
  DEV_NVLINK_COUNT_RAW_BER: 218,
  DEV_NVLINK_COUNT_EFFECTIVE_ERRORS: 219,
  DEV_NVLINK_COUNT_EFFECTIVE_BER: 220,
  DEV_NVLINK_COUNT_SYMBOL_ERRORS: 221,
  DEV_NVLINK_COUNT_SYMBOL_BER: 222,
  DEV_NVLINK_GET_POWER_THRESHOLD_MIN: 223,
  DEV_NVLINK_GET_POWER_THRESHOLD_UNITS: 224,
  DEV_NVLINK_GET_POWER_THRESHOLD_SUPPORTED: 225,
  DEV_RESET_STATUS: 226,
  DEV_DRAIN_AND_RESET_STATUS: 227,
  DEV_PCIE_OUTBOUND_ATOMICS_MASK: 228,
  DEV_PCIE_INBOUND_ATOMICS_MASK: 229,
  DEV_GET_GPU_RECOVERY_ACTION: 230,
  DEV_C2C_LINK_ERROR_INTR: 231,
  DEV_C2C_LINK_ERROR_REPLAY: 232,
  DEV_C2C_LINK_ERROR_REPLAY_B2B: 233,
  DEV_C2C_LINK_POWER_STATE: 234,
  DEV_NVLINK_COUNT_FEC_HISTORY_0: 235,
  DEV_NVLINK_COUNT_FEC_HISTORY_1: 236,
  DEV_NVLINK_COUNT_FEC_HISTORY_2: 237,
  DEV_NVLINK_COUNT_FEC_HISTORY_3: 238,
  DEV_NVLINK_COUNT_FEC_HISTORY_4: 239,
  DEV_NVLINK_COUNT_FEC_HISTORY_5: 240,
  DEV_NVLINK_COUNT_FEC_HISTORY_6: 241,
  DEV_NVLINK_COUNT_FEC_HISTORY_7: 242,
  DEV_NVLINK_COUNT_FEC_HISTORY_8: 243,
  DEV_NVLINK_COUNT_FEC_HISTORY_9: 244,
  DEV_NVLINK_COUNT_FEC_HISTORY_10: 245,
  DEV_NVLINK_COUNT_FEC_HISTORY_11: 246,
  DEV_NVLINK_COUNT_FEC_HISTORY_12: 247,
  DEV_NVLINK_COUNT_FEC_HISTORY_13: 248,
  DEV_NVLINK_COUNT_FEC_HISTORY_14: 249,
  DEV_NVLINK_COUNT_FEC_HISTORY_15: 250,
  PWR_SMOOTHING_ENABLED: 251,
  PWR_SMOOTHING_PRIV_LVL: 252,
  PWR_SMOOTHING_IMM_RAMP_DOWN_ENABLED: 253,
  PWR_SMOOTHING_APPLIED_TMP_CEIL: 254,
  PWR_SMOOTHING_APPLIED_TMP_FLOOR: 255,
  PWR_SMOOTHING_MAX_PERCENT_TMP_FLOOR_SETTING: 256,
  PWR_SMOOTHING_MIN_PERCENT_TMP_FLOOR_SETTING: 257,
  PWR_SMOOTHING_HW_CIRCUITRY_PERCENT_LIFETIME_REMAINING: 258,
  PWR_SMOOTHING_MAX_NUM_PRESET_PROFILES: 259,
  PWR_SMOOTHING_PROFILE_PERCENT_TMP_FLOOR: 260,
  PWR_SMOOTHING_PROFILE_RAMP_UP_RATE: 261,
  PWR_SMOOTHING_PROFILE_RAMP_DOWN_RATE: 262,
  PWR_SMOOTHING_PROFILE_RAMP_DOWN_HYST_VAL: 263,
  PWR_SMOOTHING_ACTIVE_PRESET_PROFILE: 264,
  PWR_SMOOTHING_ADMIN_OVERRIDE_PERCENT_TMP_FLOOR: 265,
  PWR_SMOOTHING_ADMIN_OVERRIDE_RAMP_UP_RATE: 266,
  PWR_SMOOTHING_ADMIN_OVERRIDE_RAMP_DOWN_RATE: 267,
  PWR_SMOOTHING_ADMIN_OVERRIDE_RAMP_DOWN_HYST_VAL: 268,
  DEV_CLOCKS_EVENT_REASON_SW_THERM_SLOWDOWN: 269,
  DEV_CLOCKS_EVENT_REASON_HW_THERM_SLOWDOWN: 270,
  DEV_CLOCKS_EVENT_REASON_HW_POWER_BRAKE_SLOWDOWN: 271,
  DEV_POWER_SYNC_BALANCING_FREQ: 272,
  DEV_POWER_SYNC_BALANCING_AF: 273,
  DEV_EDPP_MULTIPLIER: 274,
  PWR_SMOOTHING_PRIMARY_POWER_FLOOR: 275,
  PWR_SMOOTHING_SECONDARY_POWER_FLOOR: 276,
  PWR_SMOOTHING_MIN_PRIMARY_FLOOR_ACT_OFFSET: 277,
  PWR_SMOOTHING_MIN_PRIMARY_FLOOR_ACT_POINT: 278,
  PWR_SMOOTHING_WINDOW_MULTIPLIER: 279,
  PWR_SMOOTHING_DELAYED_PWR_SMOOTHING_SUPPORTED: 280,
  PWR_SMOOTHING_PROFILE_SECONDARY_POWER_FLOOR: 281,
  PWR_SMOOTHING_PROFILE_PRIMARY_FLOOR_ACT_WIN_MULT: 282,
  PWR_SMOOTHING_PROFILE_PRIMARY_FLOOR_TAR_WIN_MULT: 283,
  PWR_SMOOTHING_PROFILE_PRIMARY_FLOOR_ACT_OFFSET: 284,
  PWR_SMOOTHING_ADMIN_OVERRIDE_SECONDARY_POWER_FLOOR: 285,
  PWR_SMOOTHING_ADMIN_OVERRIDE_PRIMARY_FLOOR_ACT_WIN_MULT: 286,
  PWR_SMOOTHING_ADMIN_OVERRIDE_PRIMARY_FLOOR_TAR_WIN_MULT: 287,
  PWR_SMOOTHING_ADMIN_OVERRIDE_PRIMARY_FLOOR_ACT_OFFSET: 288,
  DEV_NVLINK_COUNT_RAW_ERRORS_LANE0: 289,
  DEV_NVLINK_COUNT_RAW_ERRORS_LANE1: 290,
  DEV_NVLINK_COUNT_RAW_BER_LANE0_V2: 291,
  DEV_NVLINK_COUNT_RAW_BER_LANE1_V2: 292,
  DEV_NVLINK_COUNT_RAW_BER_V2: 293,
  DEV_NVLINK_PLR_XMIT_BLOCKS: 294,
  DEV_NVLINK_PLR_XMIT_RETRY_BLOCKS: 295,
  DEV_NVLINK_GET_DATA_RATE: 296,
  DEV_MMA_STALL_PERCENT: 297,
  DEV_MCLK_SWITCH_TYPE: 298,
  DEV_MCLK_MIN_SWITCH_INTERVAL_MILLISECONDS: 299,
  PWR_SMOOTHING_SOC_POWER_SMOOTHING_ENABLED: 300,
  DEV_REMAPPED_ROWS_COR_INACTIVE: 301,
  DEV_REMAPPED_ROWS_UNC_INACTIVE: 302,
  DEV_ACTIVE_BANK_REMAPPINGS: 303,
  DEV_INACTIVE_BANK_REMAPPINGS: 304,
  DEV_BANK_REMAPPER_HISTOGRAM_MAX: 305,
  DEV_BANK_REMAPPER_HISTOGRAM_NONE: 306,
  DEV_PENDING_BANK_REMAPPING: 307,
  DEV_GPU_TEMP: 308,
  PWR_SMOOTHING_LIMITED_TIME: 309,
} as const;
export type FieldId = (typeof FieldId)[keyof typeof FieldId] | (number & {});

/** NVML_GPM_METRIC_*: a newer driver may answer other numbers. */
export const GpmMetricId = {
  GRAPHICS_UTIL: 1,
  SM_UTIL: 2,
  SM_OCCUPANCY: 3,
  INTEGER_UTIL: 4,
  ANY_TENSOR_UTIL: 5,
  DFMA_TENSOR_UTIL: 6,
  HMMA_TENSOR_UTIL: 7,
  DMMA_TENSOR_UTIL: 8,
  IMMA_TENSOR_UTIL: 9,
  DRAM_BW_UTIL: 10,
  FP64_UTIL: 11,
  FP32_UTIL: 12,
  FP16_UTIL: 13,
  PCIE_TX_PER_SEC: 20,
  PCIE_RX_PER_SEC: 21,
  NVDEC_0_UTIL: 30,
  NVDEC_1_UTIL: 31,
  NVDEC_2_UTIL: 32,
  NVDEC_3_UTIL: 33,
  NVDEC_4_UTIL: 34,
  NVDEC_5_UTIL: 35,
  NVDEC_6_UTIL: 36,
  NVDEC_7_UTIL: 37,
  NVJPG_0_UTIL: 40,
  NVJPG_1_UTIL: 41,
  NVJPG_2_UTIL: 42,
  NVJPG_3_UTIL: 43,
  NVJPG_4_UTIL: 44,
  NVJPG_5_UTIL: 45,
  NVJPG_6_UTIL: 46,
  NVJPG_7_UTIL: 47,
  NVOFA_0_UTIL: 50,
  NVOFA_1_UTIL: 51,
  NVLINK_TOTAL_RX_PER_SEC: 60,
  NVLINK_TOTAL_TX_PER_SEC: 61,
  NVLINK_L0_RX_PER_SEC: 62,
  NVLINK_L0_TX_PER_SEC: 63,
  NVLINK_L1_RX_PER_SEC: 64,
  NVLINK_L1_TX_PER_SEC: 65,
  NVLINK_L2_RX_PER_SEC: 66,
  NVLINK_L2_TX_PER_SEC: 67,
  NVLINK_L3_RX_PER_SEC: 68,
  NVLINK_L3_TX_PER_SEC: 69,
  NVLINK_L4_RX_PER_SEC: 70,
  NVLINK_L4_TX_PER_SEC: 71,
  NVLINK_L5_RX_PER_SEC: 72,
  NVLINK_L5_TX_PER_SEC: 73,
  NVLINK_L6_RX_PER_SEC: 74,
  NVLINK_L6_TX_PER_SEC: 75,
  NVLINK_L7_RX_PER_SEC: 76,
  NVLINK_L7_TX_PER_SEC: 77,
  NVLINK_L8_RX_PER_SEC: 78,
  NVLINK_L8_TX_PER_SEC: 79,
  NVLINK_L9_RX_PER_SEC: 80,
  NVLINK_L9_TX_PER_SEC: 81,
  NVLINK_L10_RX_PER_SEC: 82,
  NVLINK_L10_TX_PER_SEC: 83,
  NVLINK_L11_RX_PER_SEC: 84,
  NVLINK_L11_TX_PER_SEC: 85,
  NVLINK_L12_RX_PER_SEC: 86,
  NVLINK_L12_TX_PER_SEC: 87,
  NVLINK_L13_RX_PER_SEC: 88,
  NVLINK_L13_TX_PER_SEC: 89,
  NVLINK_L14_RX_PER_SEC: 90,
  NVLINK_L14_TX_PER_SEC: 91,
  NVLINK_L15_RX_PER_SEC: 92,
  NVLINK_L15_TX_PER_SEC: 93,
  NVLINK_L16_RX_PER_SEC: 94,
  NVLINK_L16_TX_PER_SEC: 95,
  NVLINK_L17_RX_PER_SEC: 96,
  NVLINK_L17_TX_PER_SEC: 97,
  C2C_TOTAL_TX_PER_SEC: 100,
  C2C_TOTAL_RX_PER_SEC: 101,
  C2C_DATA_TX_PER_SEC: 102,
  C2C_DATA_RX_PER_SEC: 103,
  C2C_LINK0_TOTAL_TX_PER_SEC: 104,
  C2C_LINK0_TOTAL_RX_PER_SEC: 105,
  C2C_LINK0_DATA_TX_PER_SEC: 106,
  C2C_LINK0_DATA_RX_PER_SEC: 107,
  C2C_LINK1_TOTAL_TX_PER_SEC: 108,
  C2C_LINK1_TOTAL_RX_PER_SEC: 109,
  C2C_LINK1_DATA_TX_PER_SEC: 110,
  C2C_LINK1_DATA_RX_PER_SEC: 111,
  C2C_LINK2_TOTAL_TX_PER_SEC: 112,
  C2C_LINK2_TOTAL_RX_PER_SEC: 113,
  C2C_LINK2_DATA_TX_PER_SEC: 114,
  C2C_LINK2_DATA_RX_PER_SEC: 115,
  C2C_LINK3_TOTAL_TX_PER_SEC: 116,
  C2C_LINK3_TOTAL_RX_PER_SEC: 117,
  C2C_LINK3_DATA_TX_PER_SEC: 118,
  C2C_LINK3_DATA_RX_PER_SEC: 119,
  C2C_LINK4_TOTAL_TX_PER_SEC: 120,
  C2C_LINK4_TOTAL_RX_PER_SEC: 121,
  C2C_LINK4_DATA_TX_PER_SEC: 122,
  C2C_LINK4_DATA_RX_PER_SEC: 123,
  C2C_LINK5_TOTAL_TX_PER_SEC: 124,
  C2C_LINK5_TOTAL_RX_PER_SEC: 125,
  C2C_LINK5_DATA_TX_PER_SEC: 126,
  C2C_LINK5_DATA_RX_PER_SEC: 127,
  C2C_LINK6_TOTAL_TX_PER_SEC: 128,
  C2C_LINK6_TOTAL_RX_PER_SEC: 129,
  C2C_LINK6_DATA_TX_PER_SEC: 130,
  C2C_LINK6_DATA_RX_PER_SEC: 131,
  C2C_LINK7_TOTAL_TX_PER_SEC: 132,
  C2C_LINK7_TOTAL_RX_PER_SEC: 133,
  C2C_LINK7_DATA_TX_PER_SEC: 134,
  C2C_LINK7_DATA_RX_PER_SEC: 135,
  C2C_LINK8_TOTAL_TX_PER_SEC: 136,
  C2C_LINK8_TOTAL_RX_PER_SEC: 137,
  C2C_LINK8_DATA_TX_PER_SEC: 138,
  C2C_LINK8_DATA_RX_PER_SEC: 139,
  C2C_LINK9_TOTAL_TX_PER_SEC: 140,
  C2C_LINK9_TOTAL_RX_PER_SEC: 141,
  C2C_LINK9_DATA_TX_PER_SEC: 142,
  C2C_LINK9_DATA_RX_PER_SEC: 143,
  C2C_LINK10_TOTAL_TX_PER_SEC: 144,
  C2C_LINK10_TOTAL_RX_PER_SEC: 145,
  C2C_LINK10_DATA_TX_PER_SEC: 146,
  C2C_LINK10_DATA_RX_PER_SEC: 147,
  C2C_LINK11_TOTAL_TX_PER_SEC: 148,
  C2C_LINK11_TOTAL_RX_PER_SEC: 149,
  C2C_LINK11_DATA_TX_PER_SEC: 150,
  C2C_LINK11_DATA_RX_PER_SEC: 151,
  C2C_LINK12_TOTAL_TX_PER_SEC: 152,
  C2C_LINK12_TOTAL_RX_PER_SEC: 153,
  C2C_LINK12_DATA_TX_PER_SEC: 154,
  C2C_LINK12_DATA_RX_PER_SEC: 155,
  C2C_LINK13_TOTAL_TX_PER_SEC: 156,
  C2C_LINK13_TOTAL_RX_PER_SEC: 157,
  C2C_LINK13_DATA_TX_PER_SEC: 158,
  C2C_LINK13_DATA_RX_PER_SEC: 159,
  HOSTMEM_CACHE_HIT: 160,
  HOSTMEM_CACHE_MISS: 161,
  PEERMEM_CACHE_HIT: 162,
  PEERMEM_CACHE_MISS: 163,
  DRAM_CACHE_HIT: 164,
  DRAM_CACHE_MISS: 165,
  NVENC_0_UTIL: 166,
  NVENC_1_UTIL: 167,
  NVENC_2_UTIL: 168,
  NVENC_3_UTIL: 169,
  GR0_CTXSW_CYCLES_ELAPSED: 170,
  GR0_CTXSW_CYCLES_ACTIVE: 171,
  GR0_CTXSW_REQUESTS: 172,
  GR0_CTXSW_CYCLES_PER_REQ: 173,
  GR0_CTXSW_ACTIVE_PCT: 174,
  GR1_CTXSW_CYCLES_ELAPSED: 175,
  GR1_CTXSW_CYCLES_ACTIVE: 176,
  GR1_CTXSW_REQUESTS: 177,
  GR1_CTXSW_CYCLES_PER_REQ: 178,
  GR1_CTXSW_ACTIVE_PCT: 179,
  GR2_CTXSW_CYCLES_ELAPSED: 180,
  GR2_CTXSW_CYCLES_ACTIVE: 181,
  GR2_CTXSW_REQUESTS: 182,
  GR2_CTXSW_CYCLES_PER_REQ: 183,
  GR2_CTXSW_ACTIVE_PCT: 184,
  GR3_CTXSW_CYCLES_ELAPSED: 185,
  GR3_CTXSW_CYCLES_ACTIVE: 186,
  GR3_CTXSW_REQUESTS: 187,
  GR3_CTXSW_CYCLES_PER_REQ: 188,
  GR3_CTXSW_ACTIVE_PCT: 189,
  GR4_CTXSW_CYCLES_ELAPSED: 190,
  GR4_CTXSW_CYCLES_ACTIVE: 191,
  GR4_CTXSW_REQUESTS: 192,
  GR4_CTXSW_CYCLES_PER_REQ: 193,
  GR4_CTXSW_ACTIVE_PCT: 194,
  GR5_CTXSW_CYCLES_ELAPSED: 195,
  GR5_CTXSW_CYCLES_ACTIVE: 196,
  GR5_CTXSW_REQUESTS: 197,
  GR5_CTXSW_CYCLES_PER_REQ: 198,
  GR5_CTXSW_ACTIVE_PCT: 199,
  GR6_CTXSW_CYCLES_ELAPSED: 200,
  GR6_CTXSW_CYCLES_ACTIVE: 201,
  GR6_CTXSW_REQUESTS: 202,
  GR6_CTXSW_CYCLES_PER_REQ: 203,
  GR6_CTXSW_ACTIVE_PCT: 204,
  GR7_CTXSW_CYCLES_ELAPSED: 205,
  GR7_CTXSW_CYCLES_ACTIVE: 206,
  GR7_CTXSW_REQUESTS: 207,
  GR7_CTXSW_CYCLES_PER_REQ: 208,
  GR7_CTXSW_ACTIVE_PCT: 209,
  NVLINK_L18_RX_PER_SEC: 212,
  NVLINK_L18_TX_PER_SEC: 213,
  NVLINK_L19_RX_PER_SEC: 214,
  NVLINK_L19_TX_PER_SEC: 215,
  NVLINK_L20_RX_PER_SEC: 216,
  NVLINK_L20_TX_PER_SEC: 217,
  NVLINK_L21_RX_PER_SEC: 218,
  NVLINK_L21_TX_PER_SEC: 219,
  NVLINK_L22_RX_PER_SEC: 220,
  NVLINK_L22_TX_PER_SEC: 221,
  NVLINK_L23_RX_PER_SEC: 222,
  NVLINK_L23_TX_PER_SEC: 223,
  NVLINK_L24_RX_PER_SEC: 224,
  NVLINK_L24_TX_PER_SEC: 225,
  NVLINK_L25_RX_PER_SEC: 226,
  NVLINK_L25_TX_PER_SEC: 227,
  NVLINK_L26_RX_PER_SEC: 228,
  NVLINK_L26_TX_PER_SEC: 229,
  NVLINK_L27_RX_PER_SEC: 230,
  NVLINK_L27_TX_PER_SEC: 231,
  NVLINK_L28_RX_PER_SEC: 232,
  NVLINK_L28_TX_PER_SEC: 233,
  NVLINK_L29_RX_PER_SEC: 234,
  NVLINK_L29_TX_PER_SEC: 235,
  NVLINK_L30_RX_PER_SEC: 236,
  NVLINK_L30_TX_PER_SEC: 237,
  NVLINK_L31_RX_PER_SEC: 238,
  NVLINK_L31_TX_PER_SEC: 239,
  NVLINK_L32_RX_PER_SEC: 240,
  NVLINK_L32_TX_PER_SEC: 241,
  NVLINK_L33_RX_PER_SEC: 242,
  NVLINK_L33_TX_PER_SEC: 243,
  NVLINK_L34_RX_PER_SEC: 244,
  NVLINK_L34_TX_PER_SEC: 245,
  NVLINK_L35_RX_PER_SEC: 246,
  NVLINK_L35_TX_PER_SEC: 247,
  SM_CYCLES_ELAPSED: 248,
  SM_CYCLES_ACTIVE: 249,
  MMA_CYCLES_ACTIVE: 250,
  DMMA_CYCLES_ACTIVE: 251,
  HMMA_CYCLES_ACTIVE: 252,
  IMMA_CYCLES_ACTIVE: 253,
  DFMA_CYCLES_ACTIVE: 254,
  PCIE_TX: 255,
  PCIE_RX: 256,
  INTEGER_CYCLES_ACTIVE: 257,
  FP64_CYCLES_ACTIVE: 258,
  FP32_CYCLES_ACTIVE: 259,
  FP16_CYCLES_ACTIVE: 260,
  NVLINK_L0_RX: 261,
  NVLINK_L0_TX: 262,
  NVLINK_L1_RX: 263,
  NVLINK_L1_TX: 264,
  NVLINK_L2_RX: 265,
  NVLINK_L2_TX: 266,
  NVLINK_L3_RX: 267,
  NVLINK_L3_TX: 268,
  NVLINK_L4_RX: 269,
  NVLINK_L4_TX: 270,
  NVLINK_L5_RX: 271,
  NVLINK_L5_TX: 272,
  NVLINK_L6_RX: 273,
  NVLINK_L6_TX: 274,
  NVLINK_L7_RX: 275,
  NVLINK_L7_TX: 276,
  NVLINK_L8_RX: 277,
  NVLINK_L8_TX: 278,
  NVLINK_L9_RX: 279,
  NVLINK_L9_TX: 280,
  NVLINK_L10_RX: 281,
  NVLINK_L10_TX: 282,
  NVLINK_L11_RX: 283,
  NVLINK_L11_TX: 284,
  NVLINK_L12_RX: 285,
  NVLINK_L12_TX: 286,
  NVLINK_L13_RX: 287,
  NVLINK_L13_TX: 288,
  NVLINK_L14_RX: 289,
  NVLINK_L14_TX: 290,
  NVLINK_L15_RX: 291,
  NVLINK_L15_TX: 292,
  NVLINK_L16_RX: 293,
  NVLINK_L16_TX: 294,
  NVLINK_L17_RX: 295,
  NVLINK_L17_TX: 296,
  NVLINK_L18_RX: 297,
  NVLINK_L18_TX: 298,
  NVLINK_L19_RX: 299,
  NVLINK_L19_TX: 300,
  NVLINK_L20_RX: 301,
  NVLINK_L20_TX: 302,
  NVLINK_L21_RX: 303,
  NVLINK_L21_TX: 304,
  NVLINK_L22_RX: 305,
  NVLINK_L22_TX: 306,
  NVLINK_L23_RX: 307,
  NVLINK_L23_TX: 308,
  NVLINK_L24_RX: 309,
  NVLINK_L24_TX: 310,
  NVLINK_L25_RX: 311,
  NVLINK_L25_TX: 312,
  NVLINK_L26_RX: 313,
  NVLINK_L26_TX: 314,
  NVLINK_L27_RX: 315,
  NVLINK_L27_TX: 316,
  NVLINK_L28_RX: 317,
  NVLINK_L28_TX: 318,
  NVLINK_L29_RX: 319,
  NVLINK_L29_TX: 320,
  NVLINK_L30_RX: 321,
  NVLINK_L30_TX: 322,
  NVLINK_L31_RX: 323,
  NVLINK_L31_TX: 324,
  NVLINK_L32_RX: 325,
  NVLINK_L32_TX: 326,
  NVLINK_L33_RX: 327,
  NVLINK_L33_TX: 328,
  NVLINK_L34_RX: 329,
  NVLINK_L34_TX: 330,
  NVLINK_L35_RX: 331,
  NVLINK_L35_TX: 332,
  NVLINK_L36_RX: 333,
  NVLINK_L36_TX: 334,
  NVLINK_L37_RX: 335,
  NVLINK_L37_TX: 336,
  NVLINK_L38_RX: 337,
  NVLINK_L38_TX: 338,
  NVLINK_L39_RX: 339,
  NVLINK_L39_TX: 340,
  NVLINK_L40_RX: 341,
  NVLINK_L40_TX: 342,
  NVLINK_L41_RX: 343,
  NVLINK_L41_TX: 344,
  NVLINK_L42_RX: 345,
  NVLINK_L42_TX: 346,
  NVLINK_L43_RX: 347,
  NVLINK_L43_TX: 348,
  NVLINK_L44_RX: 349,
  NVLINK_L44_TX: 350,
  NVLINK_L45_RX: 351,
  NVLINK_L45_TX: 352,
  NVLINK_L46_RX: 353,
  NVLINK_L46_TX: 354,
  NVLINK_L47_RX: 355,
  NVLINK_L47_TX: 356,
  NVLINK_L48_RX: 357,
  NVLINK_L48_TX: 358,
  NVLINK_L49_RX: 359,
  NVLINK_L49_TX: 360,
  NVLINK_L50_RX: 361,
  NVLINK_L50_TX: 362,
  NVLINK_L51_RX: 363,
  NVLINK_L51_TX: 364,
  NVLINK_L52_RX: 365,
  NVLINK_L52_TX: 366,
  NVLINK_L53_RX: 367,
  NVLINK_L53_TX: 368,
  NVLINK_L54_RX: 369,
  NVLINK_L54_TX: 370,
  NVLINK_L55_RX: 371,
  NVLINK_L55_TX: 372,
  NVLINK_L56_RX: 373,
  NVLINK_L56_TX: 374,
  NVLINK_L57_RX: 375,
  NVLINK_L57_TX: 376,
  NVLINK_L58_RX: 377,
  NVLINK_L58_TX: 378,
  NVLINK_L59_RX: 379,
  NVLINK_L59_TX: 380,
  NVLINK_L60_RX: 381,
  NVLINK_L60_TX: 382,
  NVLINK_L61_RX: 383,
  NVLINK_L61_TX: 384,
  NVLINK_L62_RX: 385,
  NVLINK_L62_TX: 386,
  NVLINK_L63_RX: 387,
  NVLINK_L63_TX: 388,
  NVLINK_L64_RX: 389,
  NVLINK_L64_TX: 390,
  NVLINK_L65_RX: 391,
  NVLINK_L65_TX: 392,
  NVLINK_L66_RX: 393,
  NVLINK_L66_TX: 394,
  NVLINK_L67_RX: 395,
  NVLINK_L67_TX: 396,
  NVLINK_L68_RX: 397,
  NVLINK_L68_TX: 398,
  NVLINK_L69_RX: 399,
  NVLINK_L69_TX: 400,
  NVLINK_L70_RX: 401,
  NVLINK_L70_TX: 402,
  NVLINK_L71_RX: 403,
  NVLINK_L71_TX: 404,
  NVLINK_L36_RX_PER_SEC: 405,
  NVLINK_L36_TX_PER_SEC: 406,
  NVLINK_L37_RX_PER_SEC: 407,
  NVLINK_L37_TX_PER_SEC: 408,
  NVLINK_L38_RX_PER_SEC: 409,
  NVLINK_L38_TX_PER_SEC: 410,
  NVLINK_L39_RX_PER_SEC: 411,
  NVLINK_L39_TX_PER_SEC: 412,
  NVLINK_L40_RX_PER_SEC: 413,
  NVLINK_L40_TX_PER_SEC: 414,
  NVLINK_L41_RX_PER_SEC: 415,
  NVLINK_L41_TX_PER_SEC: 416,
  NVLINK_L42_RX_PER_SEC: 417,
  NVLINK_L42_TX_PER_SEC: 418,
  NVLINK_L43_RX_PER_SEC: 419,
  NVLINK_L43_TX_PER_SEC: 420,
  NVLINK_L44_RX_PER_SEC: 421,
  NVLINK_L44_TX_PER_SEC: 422,
  NVLINK_L45_RX_PER_SEC: 423,
  NVLINK_L45_TX_PER_SEC: 424,
  NVLINK_L46_RX_PER_SEC: 425,
  NVLINK_L46_TX_PER_SEC: 426,
  NVLINK_L47_RX_PER_SEC: 427,
  NVLINK_L47_TX_PER_SEC: 428,
  NVLINK_L48_RX_PER_SEC: 429,
  NVLINK_L48_TX_PER_SEC: 430,
  NVLINK_L49_RX_PER_SEC: 431,
  NVLINK_L49_TX_PER_SEC: 432,
  NVLINK_L50_RX_PER_SEC: 433,
  NVLINK_L50_TX_PER_SEC: 434,
  NVLINK_L51_RX_PER_SEC: 435,
  NVLINK_L51_TX_PER_SEC: 436,
  NVLINK_L52_RX_PER_SEC: 437,
  NVLINK_L52_TX_PER_SEC: 438,
  NVLINK_L53_RX_PER_SEC: 439,
  NVLINK_L53_TX_PER_SEC: 440,
  NVLINK_L54_RX_PER_SEC: 441,
  NVLINK_L54_TX_PER_SEC: 442,
  NVLINK_L55_RX_PER_SEC: 443,
  NVLINK_L55_TX_PER_SEC: 444,
  NVLINK_L56_RX_PER_SEC: 445,
  NVLINK_L56_TX_PER_SEC: 446,
  NVLINK_L57_RX_PER_SEC: 447,
  NVLINK_L57_TX_PER_SEC: 448,
  NVLINK_L58_RX_PER_SEC: 449,
  NVLINK_L58_TX_PER_SEC: 450,
  NVLINK_L59_RX_PER_SEC: 451,
  NVLINK_L59_TX_PER_SEC: 452,
  NVLINK_L60_RX_PER_SEC: 453,
  NVLINK_L60_TX_PER_SEC: 454,
  NVLINK_L61_RX_PER_SEC: 455,
  NVLINK_L61_TX_PER_SEC: 456,
  NVLINK_L62_RX_PER_SEC: 457,
  NVLINK_L62_TX_PER_SEC: 458,
  NVLINK_L63_RX_PER_SEC: 459,
  NVLINK_L63_TX_PER_SEC: 460,
  NVLINK_L64_RX_PER_SEC: 461,
  NVLINK_L64_TX_PER_SEC: 462,
  NVLINK_L65_RX_PER_SEC: 463,
  NVLINK_L65_TX_PER_SEC: 464,
  NVLINK_L66_RX_PER_SEC: 465,
  NVLINK_L66_TX_PER_SEC: 466,
  NVLINK_L67_RX_PER_SEC: 467,
  NVLINK_L67_TX_PER_SEC: 468,
  NVLINK_L68_RX_PER_SEC: 469,
  NVLINK_L68_TX_PER_SEC: 470,
  NVLINK_L69_RX_PER_SEC: 471,
  NVLINK_L69_TX_PER_SEC: 472,
  NVLINK_L70_RX_PER_SEC: 473,
  NVLINK_L70_TX_PER_SEC: 474,
  NVLINK_L71_RX_PER_SEC: 475,
  NVLINK_L71_TX_PER_SEC: 476,
} as const;
export type GpmMetricId = (typeof GpmMetricId)[keyof typeof GpmMetricId] | (number & {});

/** nvmlEventType*: bits of a mask. */
export const EventType = {
  SingleBitEccError: 1n,
  DoubleBitEccError: 2n,
  PState: 4n,
  XidCriticalError: 8n,
  Clock: 16n,
  PowerSourceChange: 128n,
  MigConfigChange: 256n,
  SingleBitEccErrorStorm: 512n,
  DramRetirementEvent: 1024n,
  DramRetirementFailure: 2048n,
  NonFatalPoisonError: 4096n,
  FatalPoisonError: 8192n,
  GpuUnavailableError: 16384n,
  GpuRecoveryAction: 32768n,
} as const;

/** nvmlSystemEventType*: bits of a mask. */
export const SystemEventType = {
  GpuDriverUnbind: 1n,
  GpuDriverBind: 2n,
} as const;

/** nvmlClocksEventReason*: bits of a mask. */
export const ClocksEventReason = {
  GpuIdle: 1n,
  ApplicationsClocksSetting: 2n,
  SwPowerCap: 4n,
  HwSlowdown: 8n,
  SyncBoost: 16n,
  SwThermalSlowdown: 32n,
  HwThermalSlowdown: 64n,
  HwPowerBrakeSlowdown: 128n,
  DisplayClockSetting: 256n,
  BoardLimit: 512n,
  Reliability: 1024n,
} as const;
