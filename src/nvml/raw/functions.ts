// Generated from binding/abi by "npm run generate:nvml". Not edited by hand.
import { type NativeMemory, readText, readArray, readU32, readAmount } from '../memory.ts';
import { type Call } from '../call.ts';
import { type AnyForm, type Form, type NewestOptions } from '../forms.ts';
import { type Return, type ValueType, type BrandType, type DeviceArchitecture, type EnableState, type ComputeMode, type Pstates, type ClockType, type ClockId, type TemperatureSensors, type TemperatureThresholds, type PcieUtilCounter, type MemoryErrorType, type EccCounterType, type MemoryLocation, type NvLinkCapability, type NvLinkErrorCounter, type IntNvLinkDeviceType, type GpuTopologyLevel, type GpuP2PStatus, type GpuP2PCapsIndex, type SamplingType, type PerfPolicyType, type DriverModel, type GpuOperationMode, type InforomObject, type PageRetirementCause, type RestrictedAPI, type GpuVirtualizationMode, type HostVgpuMode, type VgpuVmIdType, type VgpuCapability, type VgpuDriverCapability, type DeviceVgpuCapability, type LedColor, type EncoderType, type DetachGpuState, type PcieLinkState, type AffinityScope, type BusType, type PowerSource, type FanControlPolicy } from './enums.ts';
import { type DeviceHandle, type GpuInstanceHandle, type ComputeInstanceHandle, type EventSetHandle, type GpmSampleHandle, type UnitHandle, type PciInfo_v1, type PciInfo_v2, type PciInfo, type PciInfoInput, type Memory, type Memory_v2, type Memory_v2Input, type BAR1Memory, type SetMemoryLimits_v1, type SetMemoryLimits_v1Input, type GetMemoryLimits_v1, type GetMemoryLimits_v1Input, type Utilization, type Temperature_v1, type Temperature_v1Input, type ProcessInfo_v1, type ProcessInfo_v2, type ProcessInfo, type ProcessDetailList_v1, type ProcessDetailList_v1Input, type DeviceAttributes, type GpuInstancePlacement, type GpuInstancePlacementInput, type GpuInstanceInfo, type FieldValue, type FieldValueInput, type EventData, type SystemEventSetCreateRequest_v1, type SystemEventSetCreateRequest_v1Input, type SystemEventSetFreeRequest_v1, type SystemEventSetFreeRequest_v1Input, type SystemRegisterEventRequest_v1, type SystemRegisterEventRequest_v1Input, type SystemEventSetWaitRequest_v1, type SystemEventSetWaitRequest_v1Input, type GpmMetricsGet, type GpmMetricsGetInput, type GpmSupport, type GpmSupportInput, type NvlinkTelemetrySamples_v1, type NvlinkTelemetrySamples_v1Input, type PerfMetricsSamples_v1, type PciInfoExt_v1, type PciInfoExt_v1Input, type UUID_v1Input, type Pdi_v1, type Pdi_v1Input, type Hostname_v1, type Hostname_v1Input, type BridgeChipHierarchy, type PlatformInfo_v1, type PlatformInfo_v1Input, type PlatformInfo_v2, type PlatformInfo_v2Input, type ExcludedDeviceInfo, type SystemDriverBranchInfo_v1, type SystemDriverBranchInfo_v1Input, type C2cModeInfo_v1, type DeviceAddressingMode_v1, type DeviceAddressingMode_v1Input, type DeviceCapabilities_v1, type DeviceCapabilities_v1Input, type BBXTimeData_v1, type GpuUptime_v1, type GetCPER_v1, type GetCPER_v1Input, type RusdSettings_v1Input, type PRMTLV_v1, type PRMTLV_v1Input, type PRMCounterList_v1, type PRMCounterList_v1Input, type HwbcEntry, type GpuThermalSettings, type CoolerInfo_v1, type CoolerInfo_v1Input, type MarginTemperature_v1, type MarginTemperature_v1Input, type FanSpeedInfo_v1, type FanSpeedInfo_v1Input, type ClkMonStatus, type ClockOffset_v1, type ClockOffset_v1Input, type DevicePerfModes_v1, type DevicePerfModes_v1Input, type DeviceCurrentClockFreqs_v1, type DeviceCurrentClockFreqs_v1Input, type DevicePowerMizerModes_v1, type DevicePowerMizerModes_v1Input, type GpuDynamicPstatesInfo, type ViolationTime, type PowerValue_v2Input, type AdaptiveTgpModeInfo_v1, type WorkloadPowerProfileProfilesInfo_v1, type WorkloadPowerProfileProfilesInfo_v1Input, type WorkloadPowerProfileCurrentProfiles_v1, type WorkloadPowerProfileCurrentProfiles_v1Input, type WorkloadPowerProfileRequestedProfiles_v1Input, type WorkloadPowerProfileUpdateProfiles_v1Input, type PowerSmoothingProfile_v1Input, type PowerSmoothingState_v1Input, type EccErrorCounts, type EccSramErrorStatus_v1, type EccSramErrorStatus_v1Input, type EccSramUniqueUncorrectedErrorCounts_v1, type EccSramUniqueUncorrectedErrorCounts_v1Input, type RowRemapperHistogramValues, type RemappedRowsInfo_v2, type RepairStatus_v1, type RepairStatus_v1Input, type UnrepairableMemoryStatus_v1, type EccBankRemapperStatus_v1, type Sample, readSample, type ProcessUtilizationSample, type ProcessesUtilizationInfo_v1, type ProcessesUtilizationInfo_v1Input, type AccountingStats, type AccountingStats_v2, type AccountingStats_v2Input, type EncoderSessionInfo, type FBCStats, type FBCSessionInfo, type GpuOperationalEventConfig_v1Input, type EventSetWait_v3, type EventSetWait_v3Input, type EventSetGetContextCount_v1, type EventSetGetContextCount_v1Input, type EventSetGetContextInfo_v1, type EventSetGetContextInfo_v1Input, type EventSetGetContextData_v1, type EventSetGetContextData_v1Input, type EventSetGetGpuOperationalEventContextLegacyXid_v1, type EventSetGetGpuOperationalEventContextLegacyXid_v1Input, type GpuInstanceProfileInfo, type GpuInstanceProfileInfo_v2, type GpuInstanceProfileInfo_v2Input, type GpuInstanceProfileInfo_v3, type GpuInstanceProfileInfo_v3Input, type ComputeInstancePlacement, type ComputeInstancePlacementInput, type ComputeInstanceProfileInfo, type ComputeInstanceProfileInfo_v2, type ComputeInstanceProfileInfo_v2Input, type ComputeInstanceProfileInfo_v3, type ComputeInstanceProfileInfo_v3Input, type ComputeInstanceInfo, type NvLinkUtilizationControl, type NvLinkUtilizationControlInput, type NvLinkPowerThresInput, type NvlinkSupportedBwModes_v1, type NvlinkSupportedBwModes_v1Input, type NvlinkGetBwMode_v1, type NvlinkGetBwMode_v1Input, type NvlinkSetBwMode_v1Input, type NvlinkSetBwModeAsync_v1, type NvlinkSetBwModeAsync_v1Input, type NvLinkInfo_v1, type NvLinkInfo_v1Input, type NvLinkInfo_v2, type NvLinkInfo_v2Input, type NvLinkInfo_v3, type NvlinkGetRemapTableInfo_v1, type NvlinkGetRemapTableInfo_v1Input, type NvlinkSetNvleReady_v1Input, type NvlinkLockRemapTable_v1, type NvlinkLockRemapTable_v1Input, type NvlinkNvlePrivateInfo_v1, type NvlinkSetupNvleEncryptionKey_v1Input, type GpuFabricInfo, type GpuFabricInfo_v2, type GpuFabricInfo_v2Input, type GpuFabricInfo_v3, type GpuFabricInfo_v3Input, type GpuFabricInfo_v4, type ConfComputeSystemCaps, type ConfComputeSystemState, type SystemConfComputeSettings_v1, type SystemConfComputeSettings_v1Input, type SystemConfComputeSettings_v2, type SystemConfComputeSettings_v2Input, type ConfComputeMemSizeInfo, type ConfComputeGpuCertificate, type ConfComputeGpuAttestationReport, type ConfComputeGpuAttestationReportInput, type ConfComputeSetKeyRotationThresholdInfo_v1Input, type ConfComputeGetKeyRotationThresholdInfo_v1, type ConfComputeGetKeyRotationThresholdInfo_v1Input, type DramEncryptionInfo_v1, readDramEncryptionInfo_v1, type DramEncryptionInfo_v1Input, type LedState, type UnitInfo, type PSUInfo, type UnitFanSpeeds, type VgpuVersion, readVgpuVersion, type VgpuVersionInput, type VgpuMetadata, type VgpuPgpuMetadata, type VgpuPgpuCompatibility, type VgpuHeterogeneousMode_v1, type VgpuHeterogeneousMode_v1Input, type VgpuPlacementId_v1, type VgpuPlacementId_v1Input, type VgpuPlacementList_v1, type VgpuPlacementList_v1Input, type VgpuPlacementList_v2, type VgpuPlacementList_v2Input, type VgpuCreatablePlacementInfo_v1, type VgpuCreatablePlacementInfo_v1Input, type VgpuTypeBar1Info_v1, type VgpuTypeBar1Info_v1Input, type VgpuTypeIdInfo_v1, type VgpuTypeIdInfo_v1Input, type VgpuTypeMaxInstance_v1, type VgpuTypeMaxInstance_v1Input, type ActiveVgpuInstanceInfo_v1, type ActiveVgpuInstanceInfo_v1Input, type VgpuRuntimeState_v1, type VgpuRuntimeState_v1Input, type VgpuInstanceUtilizationSample, readVgpuInstanceUtilizationSample, type VgpuInstancesUtilizationInfo_v1, type VgpuInstancesUtilizationInfo_v1Input, type VgpuProcessUtilizationSample, type VgpuProcessesUtilizationInfo_v1, type VgpuProcessesUtilizationInfo_v1Input, type VgpuSchedulerLog, type VgpuSchedulerGetState, type VgpuSchedulerSetStateInput, type VgpuSchedulerCapabilities, type VgpuSchedulerState_v1Input, type VgpuSchedulerStateInfo_v1, type VgpuSchedulerStateInfo_v1Input, type VgpuSchedulerLogInfo_v1, type VgpuSchedulerLogInfo_v1Input, type VgpuSchedulerStateInfo_v2, type VgpuSchedulerStateInfo_v2Input, type VgpuSchedulerLogInfo_v2, type VgpuSchedulerLogInfo_v2Input, type VgpuSchedulerState_v2Input, type VgpuLicenseInfo, type GridLicensableFeatures } from './structs.ts';

/** Every function of NVML as a prepared call. */
export interface PreparedCalls {
  /** nvmlInit; drivers from 390. */
  init(): Call<void>;
  /** nvmlInit_v2; drivers from 390. */
  init_v2(): Call<void>;
  /** nvmlInitWithFlags; drivers from 390. */
  initWithFlags(flags: number): Call<void>;
  /** nvmlShutdown; drivers from 390. */
  shutdown(): Call<void>;
  /** nvmlErrorString; drivers from 390. */
  errorString(result: Return): Call<string>;
  /** nvmlSystemGetDriverVersion; drivers from 390. */
  systemGetDriverVersion(): Call<string>;
  /** nvmlSystemGetNVMLVersion; drivers from 390. */
  systemGetNVMLVersion(): Call<string>;
  /** nvmlSystemGetCudaDriverVersion; drivers from 390. */
  systemGetCudaDriverVersion(): Call<number>;
  /** nvmlSystemGetCudaDriverVersion_v2; drivers from 418. */
  systemGetCudaDriverVersion_v2(): Call<number>;
  /** nvmlSystemGetProcessName; drivers from 390. */
  systemGetProcessName(pid: number): Call<string>;
  /** nvmlSystemGetHicVersion; drivers from 390. */
  systemGetHicVersion(): Call<HwbcEntry[]>;
  /** nvmlSystemGetDriverBranch; drivers from 560. */
  systemGetDriverBranch(branchInfo?: SystemDriverBranchInfo_v1Input): Call<SystemDriverBranchInfo_v1>;
  /** nvmlSystemGetCPER_v1; drivers from 610. Root only. */
  systemGetCPER_v1(cper?: GetCPER_v1Input): Call<GetCPER_v1>;
  /** nvmlSystemEventSetCreate; drivers from 575. */
  systemEventSetCreate(request?: SystemEventSetCreateRequest_v1Input): Call<SystemEventSetCreateRequest_v1>;
  /** nvmlSystemEventSetFree; drivers from 575. */
  systemEventSetFree(request?: SystemEventSetFreeRequest_v1Input): Call<SystemEventSetFreeRequest_v1>;
  /** nvmlSystemRegisterEvents; drivers from 575. */
  systemRegisterEvents(request?: SystemRegisterEventRequest_v1Input): Call<SystemRegisterEventRequest_v1>;
  /** nvmlSystemEventSetWait; drivers from 575. */
  systemEventSetWait(request?: SystemEventSetWaitRequest_v1Input): Call<SystemEventSetWaitRequest_v1>;
  /** nvmlDeviceGetCount; drivers from 390. */
  deviceGetCount(): Call<number>;
  /** nvmlDeviceGetCount_v2; drivers from 390. */
  deviceGetCount_v2(): Call<number>;
  /** nvmlDeviceGetHandleByIndex; drivers from 390. */
  deviceGetHandleByIndex(index: number): Call<DeviceHandle>;
  /** nvmlDeviceGetHandleByIndex_v2; drivers from 390. */
  deviceGetHandleByIndex_v2(index: number): Call<DeviceHandle>;
  /** nvmlDeviceGetHandleBySerial; drivers from 390. */
  deviceGetHandleBySerial(serial: string): Call<DeviceHandle>;
  /** nvmlDeviceGetHandleByUUID; drivers from 390. */
  deviceGetHandleByUUID(uuid: string): Call<DeviceHandle>;
  /** nvmlDeviceGetHandleByUUIDV; drivers from 575. */
  deviceGetHandleByUUIDV(uuid: UUID_v1Input): Call<DeviceHandle>;
  /** nvmlDeviceGetHandleByPciBusId; drivers from 390. */
  deviceGetHandleByPciBusId(pciBusId: string): Call<DeviceHandle>;
  /** nvmlDeviceGetHandleByPciBusId_v2; drivers from 390. */
  deviceGetHandleByPciBusId_v2(pciBusId: string): Call<DeviceHandle>;
  /** nvmlDeviceGetName; drivers from 390. */
  deviceGetName(device: DeviceHandle): Call<string>;
  /** nvmlDeviceGetBrand; drivers from 390. */
  deviceGetBrand(device: DeviceHandle): Call<BrandType>;
  /** nvmlDeviceGetIndex; drivers from 390. */
  deviceGetIndex(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetSerial; drivers from 390. */
  deviceGetSerial(device: DeviceHandle): Call<string>;
  /** nvmlDeviceGetUUID; drivers from 390. */
  deviceGetUUID(device: DeviceHandle): Call<string>;
  /** nvmlDeviceGetMinorNumber; drivers from 390. */
  deviceGetMinorNumber(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetBoardPartNumber; drivers from 390. */
  deviceGetBoardPartNumber(device: DeviceHandle): Call<string>;
  /** nvmlDeviceGetInforomVersion; drivers from 390. */
  deviceGetInforomVersion(device: DeviceHandle, object: InforomObject): Call<string>;
  /** nvmlDeviceGetInforomImageVersion; drivers from 390. */
  deviceGetInforomImageVersion(device: DeviceHandle): Call<string>;
  /** nvmlDeviceGetInforomConfigurationChecksum; drivers from 390. */
  deviceGetInforomConfigurationChecksum(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetDisplayMode; drivers from 390. */
  deviceGetDisplayMode(device: DeviceHandle): Call<EnableState>;
  /** nvmlDeviceGetDisplayActive; drivers from 390. */
  deviceGetDisplayActive(device: DeviceHandle): Call<EnableState>;
  /** nvmlDeviceGetPersistenceMode; drivers from 390. */
  deviceGetPersistenceMode(device: DeviceHandle): Call<EnableState>;
  /** nvmlDeviceGetGpuOperationMode; drivers from 390. */
  deviceGetGpuOperationMode(device: DeviceHandle): Call<{ current: GpuOperationMode; pending: GpuOperationMode }>;
  /** nvmlDeviceGetComputeMode; drivers from 390. */
  deviceGetComputeMode(device: DeviceHandle): Call<ComputeMode>;
  /** nvmlDeviceGetCudaComputeCapability; drivers from 390. */
  deviceGetCudaComputeCapability(device: DeviceHandle): Call<{ major: number; minor: number }>;
  /** nvmlDeviceGetBoardId; drivers from 390. */
  deviceGetBoardId(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetMultiGpuBoard; drivers from 390. */
  deviceGetMultiGpuBoard(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetDriverModel; drivers from 390. */
  deviceGetDriverModel(device: DeviceHandle): Call<{ current: DriverModel; pending: DriverModel }>;
  /** nvmlDeviceGetDriverModel_v2; drivers from 555. */
  deviceGetDriverModel_v2(device: DeviceHandle): Call<{ current: DriverModel; pending: DriverModel }>;
  /** nvmlDeviceGetVbiosVersion; drivers from 390. */
  deviceGetVbiosVersion(device: DeviceHandle): Call<string>;
  /** nvmlDeviceGetBridgeChipInfo; drivers from 390. */
  deviceGetBridgeChipInfo(device: DeviceHandle): Call<BridgeChipHierarchy>;
  /** nvmlDeviceGetAPIRestriction; drivers from 390. */
  deviceGetAPIRestriction(device: DeviceHandle, apiType: RestrictedAPI): Call<EnableState>;
  /** nvmlDeviceGetIrqNum; drivers from 535. */
  deviceGetIrqNum(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetNumGpuCores; drivers from 535. */
  deviceGetNumGpuCores(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetBusType; drivers from 535. */
  deviceGetBusType(device: DeviceHandle): Call<BusType>;
  /** nvmlDeviceGetGspFirmwareVersion; drivers from 535. */
  deviceGetGspFirmwareVersion(device: DeviceHandle): Call<string>;
  /** nvmlDeviceGetGspFirmwareMode; drivers from 535. */
  deviceGetGspFirmwareMode(device: DeviceHandle): Call<{ isEnabled: number; defaultMode: number }>;
  /** nvmlDeviceGetArchitecture; drivers from 450. */
  deviceGetArchitecture(device: DeviceHandle): Call<DeviceArchitecture>;
  /** nvmlDeviceGetCapabilities; drivers from 555. */
  deviceGetCapabilities(device: DeviceHandle, caps?: DeviceCapabilities_v1Input): Call<DeviceCapabilities_v1>;
  /** nvmlDeviceGetModuleId; drivers from 535. */
  deviceGetModuleId(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetC2cModeInfoV; drivers from 550. */
  deviceGetC2cModeInfoV(device: DeviceHandle): Call<C2cModeInfo_v1>;
  /** nvmlDeviceGetAddressingMode; drivers from 580. */
  deviceGetAddressingMode(device: DeviceHandle, mode?: DeviceAddressingMode_v1Input): Call<DeviceAddressingMode_v1>;
  /** nvmlDeviceGetLastBBXFlushTime; drivers from 535. */
  deviceGetLastBBXFlushTime(device: DeviceHandle): Call<{ timestamp: number; durationUs: number }>;
  /** nvmlDeviceGetBBXTimeData_v1; drivers from 610. */
  deviceGetBBXTimeData_v1(device: DeviceHandle): Call<BBXTimeData_v1>;
  /** nvmlDeviceGetGpuUptime_v1; drivers from 615. */
  deviceGetGpuUptime_v1(device: DeviceHandle): Call<GpuUptime_v1>;
  /** nvmlDeviceGetGpuFabricInfo; drivers from 535. */
  deviceGetGpuFabricInfo(device: DeviceHandle): Call<GpuFabricInfo>;
  /** nvmlDeviceGetGpuFabricInfoV; drivers from 550. */
  deviceGetGpuFabricInfoV(device: DeviceHandle, gpuFabricInfo?: GpuFabricInfo_v3Input | GpuFabricInfo_v2Input): Call<AnyForm<GpuFabricInfo_v3 | GpuFabricInfo_v2>>;
  /** nvmlDeviceGetGpuFabricInfo_v4; drivers from 615. */
  deviceGetGpuFabricInfo_v4(device: DeviceHandle): Call<GpuFabricInfo_v4>;
  /** nvmlDeviceGetPlatformInfo; drivers from 570. */
  deviceGetPlatformInfo(device: DeviceHandle, platformInfo?: PlatformInfo_v2Input | PlatformInfo_v1Input): Call<AnyForm<PlatformInfo_v2 | PlatformInfo_v1>>;
  /** nvmlDeviceGetPdi; drivers from 580. */
  deviceGetPdi(device: DeviceHandle, pdi?: Pdi_v1Input): Call<Pdi_v1>;
  /** nvmlDeviceSetHostname_v1; drivers from 580. Root only. */
  deviceSetHostname_v1(device: DeviceHandle, hostname: Hostname_v1Input): Call<void>;
  /** nvmlDeviceGetHostname_v1; drivers from 580. */
  deviceGetHostname_v1(device: DeviceHandle): Call<Hostname_v1>;
  /** nvmlDeviceReadWritePRM_v1; drivers from 580. Root only. */
  deviceReadWritePRM_v1(device: DeviceHandle, buffer?: PRMTLV_v1Input): Call<PRMTLV_v1>;
  /** nvmlDeviceReadPRMCounters_v1; drivers from 590. */
  deviceReadPRMCounters_v1(device: DeviceHandle, counterList?: PRMCounterList_v1Input): Call<PRMCounterList_v1>;
  /** nvmlDeviceSetRusdSettings_v1; drivers from 590. Root only. */
  deviceSetRusdSettings_v1(device: DeviceHandle, settings: RusdSettings_v1Input): Call<void>;
  /** nvmlDeviceGetPciInfoExt; drivers from 550. */
  deviceGetPciInfoExt(device: DeviceHandle, pci?: PciInfoExt_v1Input): Call<PciInfoExt_v1>;
  /** nvmlDeviceGetPciInfo; drivers from 390. */
  deviceGetPciInfo(device: DeviceHandle): Call<PciInfo_v1>;
  /** nvmlDeviceGetPciInfo_v2; drivers from 390. */
  deviceGetPciInfo_v2(device: DeviceHandle): Call<PciInfo_v2>;
  /** nvmlDeviceGetPciInfo_v3; drivers from 390. */
  deviceGetPciInfo_v3(device: DeviceHandle): Call<PciInfo>;
  /** nvmlDeviceGetMaxPcieLinkGeneration; drivers from 390. */
  deviceGetMaxPcieLinkGeneration(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetGpuMaxPcieLinkGeneration; drivers from 535. */
  deviceGetGpuMaxPcieLinkGeneration(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetMaxPcieLinkWidth; drivers from 390. */
  deviceGetMaxPcieLinkWidth(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetCurrPcieLinkGeneration; drivers from 390. */
  deviceGetCurrPcieLinkGeneration(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetCurrPcieLinkWidth; drivers from 390. */
  deviceGetCurrPcieLinkWidth(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetPcieThroughput; drivers from 390. */
  deviceGetPcieThroughput(device: DeviceHandle, counter: PcieUtilCounter): Call<number>;
  /** nvmlDeviceGetPcieReplayCounter; drivers from 390. */
  deviceGetPcieReplayCounter(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetPcieLinkMaxSpeed; drivers from 535. */
  deviceGetPcieLinkMaxSpeed(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetPcieSpeed; drivers from 535. */
  deviceGetPcieSpeed(device: DeviceHandle): Call<number>;
  /** nvmlSystemGetTopologyGpuSet; drivers from 390. */
  systemGetTopologyGpuSet(cpuNumber: number): Call<DeviceHandle[]>;
  /** nvmlDeviceGetMemoryAffinity; drivers from 450. */
  deviceGetMemoryAffinity(device: DeviceHandle, nodeSetSize: number, scope: AffinityScope): Call<bigint[]>;
  /** nvmlDeviceGetCpuAffinityWithinScope; drivers from 450. */
  deviceGetCpuAffinityWithinScope(device: DeviceHandle, cpuSetSize: number, scope: AffinityScope): Call<bigint[]>;
  /** nvmlDeviceGetCpuAffinity; drivers from 390. */
  deviceGetCpuAffinity(device: DeviceHandle, cpuSetSize: number): Call<bigint[]>;
  /** nvmlDeviceSetCpuAffinity; drivers from 390. */
  deviceSetCpuAffinity(device: DeviceHandle): Call<void>;
  /** nvmlDeviceClearCpuAffinity; drivers from 390. */
  deviceClearCpuAffinity(device: DeviceHandle): Call<void>;
  /** nvmlDeviceGetNumaNodeId; drivers from 550. */
  deviceGetNumaNodeId(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetTopologyCommonAncestor; drivers from 390. */
  deviceGetTopologyCommonAncestor(device1: DeviceHandle, device2: DeviceHandle): Call<GpuTopologyLevel>;
  /** nvmlDeviceGetTopologyNearestGpus; drivers from 390. */
  deviceGetTopologyNearestGpus(device: DeviceHandle, level: GpuTopologyLevel): Call<DeviceHandle[]>;
  /** nvmlDeviceGetP2PStatus; drivers from 390. */
  deviceGetP2PStatus(device1: DeviceHandle, device2: DeviceHandle, p2pIndex: GpuP2PCapsIndex): Call<GpuP2PStatus>;
  /** nvmlDeviceOnSameBoard; drivers from 390. */
  deviceOnSameBoard(device1: DeviceHandle, device2: DeviceHandle): Call<number>;
  /** nvmlDeviceGetMemoryInfo; drivers from 390. */
  deviceGetMemoryInfo(device: DeviceHandle): Call<Memory>;
  /** nvmlDeviceGetMemoryInfo_v2; drivers from 535. */
  deviceGetMemoryInfo_v2(device: DeviceHandle, memory?: Memory_v2Input): Call<Memory_v2>;
  /** nvmlDeviceSetMemoryLimits_v1; drivers from 615. Root only. */
  deviceSetMemoryLimits_v1(device: DeviceHandle, limits?: SetMemoryLimits_v1Input): Call<SetMemoryLimits_v1>;
  /** nvmlDeviceGetMemoryLimits_v1; drivers from 615. */
  deviceGetMemoryLimits_v1(device: DeviceHandle, limits?: GetMemoryLimits_v1Input): Call<GetMemoryLimits_v1>;
  /** nvmlDeviceGetBAR1MemoryInfo; drivers from 390. */
  deviceGetBAR1MemoryInfo(device: DeviceHandle): Call<BAR1Memory>;
  /** nvmlDeviceGetMemoryBusWidth; drivers from 535. */
  deviceGetMemoryBusWidth(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetUtilizationRates; drivers from 390. */
  deviceGetUtilizationRates(device: DeviceHandle): Call<Utilization>;
  /** nvmlDeviceGetEncoderUtilization; drivers from 390. */
  deviceGetEncoderUtilization(device: DeviceHandle): Call<{ utilization: number; samplingPeriodUs: number }>;
  /** nvmlDeviceGetEncoderCapacity; drivers from 390. */
  deviceGetEncoderCapacity(device: DeviceHandle, encoderQueryType: EncoderType): Call<number>;
  /** nvmlDeviceGetEncoderStats; drivers from 390. */
  deviceGetEncoderStats(device: DeviceHandle): Call<{ sessionCount: number; averageFps: number; averageLatency: number }>;
  /** nvmlDeviceGetEncoderSessions; drivers from 390. */
  deviceGetEncoderSessions(device: DeviceHandle): Call<EncoderSessionInfo[]>;
  /** nvmlDeviceGetDecoderUtilization; drivers from 390. */
  deviceGetDecoderUtilization(device: DeviceHandle): Call<{ utilization: number; samplingPeriodUs: number }>;
  /** nvmlDeviceGetJpgUtilization; drivers from 535. */
  deviceGetJpgUtilization(device: DeviceHandle): Call<{ utilization: number; samplingPeriodUs: number }>;
  /** nvmlDeviceGetOfaUtilization; drivers from 535. */
  deviceGetOfaUtilization(device: DeviceHandle): Call<{ utilization: number; samplingPeriodUs: number }>;
  /** nvmlDeviceGetFBCStats; drivers from 418. */
  deviceGetFBCStats(device: DeviceHandle): Call<FBCStats>;
  /** nvmlDeviceGetFBCSessions; drivers from 418. */
  deviceGetFBCSessions(device: DeviceHandle): Call<FBCSessionInfo[]>;
  /** nvmlDeviceGetSamples; drivers from 390. */
  deviceGetSamples(device: DeviceHandle, type: SamplingType, lastSeenTimeStamp: number): Call<{ sampleValType: ValueType; samples: Sample[] }>;
  /** nvmlDeviceGetViolationStatus; drivers from 390. */
  deviceGetViolationStatus(device: DeviceHandle, perfPolicyType: PerfPolicyType): Call<ViolationTime>;
  /** nvmlDevicePerfMetricsGetSamples_v1; drivers from 615. */
  devicePerfMetricsGetSamples_v1(device: DeviceHandle): Call<PerfMetricsSamples_v1>;
  /** nvmlDeviceGetTemperature; drivers from 390. */
  deviceGetTemperature(device: DeviceHandle, sensorType: TemperatureSensors): Call<number>;
  /** nvmlDeviceGetTemperatureV; drivers from 570. */
  deviceGetTemperatureV(device: DeviceHandle, temperature?: Temperature_v1Input): Call<Temperature_v1>;
  /** nvmlDeviceGetTemperatureThreshold; drivers from 390. */
  deviceGetTemperatureThreshold(device: DeviceHandle, thresholdType: TemperatureThresholds): Call<number>;
  /** nvmlDeviceGetMarginTemperature; drivers from 570. */
  deviceGetMarginTemperature(device: DeviceHandle, marginTempInfo?: MarginTemperature_v1Input): Call<MarginTemperature_v1>;
  /** nvmlDeviceGetThermalSettings; drivers from 535. */
  deviceGetThermalSettings(device: DeviceHandle, sensorIndex: number): Call<GpuThermalSettings>;
  /** nvmlDeviceSetTemperatureThreshold; drivers from 470. Root only. */
  deviceSetTemperatureThreshold(device: DeviceHandle, thresholdType: TemperatureThresholds, temp: number): Call<number>;
  /** nvmlDeviceGetFanSpeed; drivers from 390. */
  deviceGetFanSpeed(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetFanSpeed_v2; drivers from 418. */
  deviceGetFanSpeed_v2(device: DeviceHandle, fan: number): Call<number>;
  /** nvmlDeviceGetFanSpeedRPM; drivers from 570. */
  deviceGetFanSpeedRPM(device: DeviceHandle, fanSpeed?: FanSpeedInfo_v1Input): Call<FanSpeedInfo_v1>;
  /** nvmlDeviceGetTargetFanSpeed; drivers from 535. */
  deviceGetTargetFanSpeed(device: DeviceHandle, fan: number): Call<number>;
  /** nvmlDeviceGetMinMaxFanSpeed; drivers from 535. */
  deviceGetMinMaxFanSpeed(device: DeviceHandle): Call<{ minSpeed: number; maxSpeed: number }>;
  /** nvmlDeviceGetFanControlPolicy_v2; drivers from 535. */
  deviceGetFanControlPolicy_v2(device: DeviceHandle, fan: number): Call<FanControlPolicy>;
  /** nvmlDeviceGetNumFans; drivers from 535. */
  deviceGetNumFans(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetCoolerInfo; drivers from 570. */
  deviceGetCoolerInfo(device: DeviceHandle, coolerInfo?: CoolerInfo_v1Input): Call<CoolerInfo_v1>;
  /** nvmlDeviceSetDefaultFanSpeed_v2; drivers from 535. Root only. */
  deviceSetDefaultFanSpeed_v2(device: DeviceHandle, fan: number): Call<void>;
  /** nvmlDeviceSetFanControlPolicy; drivers from 535. Root only. */
  deviceSetFanControlPolicy(device: DeviceHandle, fan: number, policy: FanControlPolicy): Call<void>;
  /** nvmlDeviceSetFanSpeed_v2; drivers from 535. Root only. */
  deviceSetFanSpeed_v2(device: DeviceHandle, fan: number, speed: number): Call<void>;
  /** nvmlDeviceGetPowerState; drivers from 390. */
  deviceGetPowerState(device: DeviceHandle): Call<Pstates>;
  /** nvmlDeviceGetPowerManagementMode; drivers from 390. */
  deviceGetPowerManagementMode(device: DeviceHandle): Call<EnableState>;
  /** nvmlDeviceGetPowerManagementLimit; drivers from 390. */
  deviceGetPowerManagementLimit(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetPowerManagementLimitConstraints; drivers from 390. */
  deviceGetPowerManagementLimitConstraints(device: DeviceHandle): Call<{ minLimit: number; maxLimit: number }>;
  /** nvmlDeviceGetPowerManagementDefaultLimit; drivers from 390. */
  deviceGetPowerManagementDefaultLimit(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetPowerUsage; drivers from 390. */
  deviceGetPowerUsage(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetTotalEnergyConsumption; drivers from 390. */
  deviceGetTotalEnergyConsumption(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetEnforcedPowerLimit; drivers from 390. */
  deviceGetEnforcedPowerLimit(device: DeviceHandle): Call<number>;
  /** nvmlDeviceSetAdaptiveTgpMode_v1; drivers from 615. Root only. */
  deviceSetAdaptiveTgpMode_v1(device: DeviceHandle, mode: EnableState): Call<void>;
  /** nvmlDeviceGetAdaptiveTgpModeInfo_v1; drivers from 615. */
  deviceGetAdaptiveTgpModeInfo_v1(device: DeviceHandle): Call<AdaptiveTgpModeInfo_v1>;
  /** nvmlDeviceGetPowerSource; drivers from 535. */
  deviceGetPowerSource(device: DeviceHandle): Call<PowerSource>;
  /** nvmlDeviceSetPowerManagementLimit; drivers from 390. Root only. */
  deviceSetPowerManagementLimit(device: DeviceHandle, limit: number): Call<void>;
  /** nvmlDeviceSetPowerManagementLimit_v2; drivers from 535. Root only. */
  deviceSetPowerManagementLimit_v2(device: DeviceHandle, powerValue: PowerValue_v2Input): Call<void>;
  /** nvmlDeviceGetPowerMizerMode_v1; drivers from 580. */
  deviceGetPowerMizerMode_v1(device: DeviceHandle): Call<DevicePowerMizerModes_v1>;
  /** nvmlDeviceSetPowerMizerMode_v1; drivers from 580. Root only. */
  deviceSetPowerMizerMode_v1(device: DeviceHandle, powerMizerMode: DevicePowerMizerModes_v1Input): Call<void>;
  /** nvmlDeviceWorkloadPowerProfileGetProfilesInfo; drivers from 570. */
  deviceWorkloadPowerProfileGetProfilesInfo(device: DeviceHandle, profilesInfo?: WorkloadPowerProfileProfilesInfo_v1Input): Call<WorkloadPowerProfileProfilesInfo_v1>;
  /** nvmlDeviceWorkloadPowerProfileGetCurrentProfiles; drivers from 570. */
  deviceWorkloadPowerProfileGetCurrentProfiles(device: DeviceHandle, currentProfiles?: WorkloadPowerProfileCurrentProfiles_v1Input): Call<WorkloadPowerProfileCurrentProfiles_v1>;
  /** nvmlDeviceWorkloadPowerProfileSetRequestedProfiles; drivers from 570. Root only. */
  deviceWorkloadPowerProfileSetRequestedProfiles(device: DeviceHandle, requestedProfiles: WorkloadPowerProfileRequestedProfiles_v1Input): Call<void>;
  /** nvmlDeviceWorkloadPowerProfileClearRequestedProfiles; drivers from 570. Root only. */
  deviceWorkloadPowerProfileClearRequestedProfiles(device: DeviceHandle, requestedProfiles: WorkloadPowerProfileRequestedProfiles_v1Input): Call<void>;
  /** nvmlDeviceWorkloadPowerProfileUpdateProfiles_v1; drivers from 590. Root only. */
  deviceWorkloadPowerProfileUpdateProfiles_v1(device: DeviceHandle, updateProfiles: WorkloadPowerProfileUpdateProfiles_v1Input): Call<void>;
  /** nvmlDevicePowerSmoothingActivatePresetProfile; drivers from 570. Root only. */
  devicePowerSmoothingActivatePresetProfile(device: DeviceHandle, profile: PowerSmoothingProfile_v1Input): Call<void>;
  /** nvmlDevicePowerSmoothingUpdatePresetProfileParam; drivers from 570. Root only. */
  devicePowerSmoothingUpdatePresetProfileParam(device: DeviceHandle, profile: PowerSmoothingProfile_v1Input): Call<void>;
  /** nvmlDevicePowerSmoothingSetState; drivers from 570. Root only. */
  devicePowerSmoothingSetState(device: DeviceHandle, state: PowerSmoothingState_v1Input): Call<void>;
  /** nvmlDeviceGetClockInfo; drivers from 390. */
  deviceGetClockInfo(device: DeviceHandle, type: ClockType): Call<number>;
  /** nvmlDeviceGetMaxClockInfo; drivers from 390. */
  deviceGetMaxClockInfo(device: DeviceHandle, type: ClockType): Call<number>;
  /** nvmlDeviceGetGpcClkVfOffset; drivers from 535. */
  deviceGetGpcClkVfOffset(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetApplicationsClock; drivers from 390. */
  deviceGetApplicationsClock(device: DeviceHandle, clockType: ClockType): Call<number>;
  /** nvmlDeviceGetDefaultApplicationsClock; drivers from 390. */
  deviceGetDefaultApplicationsClock(device: DeviceHandle, clockType: ClockType): Call<number>;
  /** nvmlDeviceGetClock; drivers from 390. */
  deviceGetClock(device: DeviceHandle, clockType: ClockType, clockId: ClockId): Call<number>;
  /** nvmlDeviceGetMaxCustomerBoostClock; drivers from 390. */
  deviceGetMaxCustomerBoostClock(device: DeviceHandle, clockType: ClockType): Call<number>;
  /** nvmlDeviceGetSupportedMemoryClocks; drivers from 390. */
  deviceGetSupportedMemoryClocks(device: DeviceHandle): Call<number[]>;
  /** nvmlDeviceGetSupportedGraphicsClocks; drivers from 390. */
  deviceGetSupportedGraphicsClocks(device: DeviceHandle, memoryClockMHz: number): Call<number[]>;
  /** nvmlDeviceGetAutoBoostedClocksEnabled; drivers from 390. */
  deviceGetAutoBoostedClocksEnabled(device: DeviceHandle): Call<{ isEnabled: EnableState; defaultIsEnabled: EnableState }>;
  /** nvmlDeviceGetPerformanceState; drivers from 390. */
  deviceGetPerformanceState(device: DeviceHandle): Call<Pstates>;
  /** nvmlDeviceGetCurrentClocksEventReasons; drivers from 535. */
  deviceGetCurrentClocksEventReasons(device: DeviceHandle): Call<bigint>;
  /** nvmlDeviceGetCurrentClocksThrottleReasons; drivers from 390. */
  deviceGetCurrentClocksThrottleReasons(device: DeviceHandle): Call<bigint>;
  /** nvmlDeviceGetSupportedClocksEventReasons; drivers from 535. */
  deviceGetSupportedClocksEventReasons(device: DeviceHandle): Call<bigint>;
  /** nvmlDeviceGetSupportedClocksThrottleReasons; drivers from 390. */
  deviceGetSupportedClocksThrottleReasons(device: DeviceHandle): Call<bigint>;
  /** nvmlDeviceGetDynamicPstatesInfo; drivers from 535. */
  deviceGetDynamicPstatesInfo(device: DeviceHandle): Call<GpuDynamicPstatesInfo>;
  /** nvmlDeviceGetMemClkVfOffset; drivers from 535. */
  deviceGetMemClkVfOffset(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetMinMaxClockOfPState; drivers from 535. */
  deviceGetMinMaxClockOfPState(device: DeviceHandle, type: ClockType, pstate: Pstates): Call<{ minClockMHz: number; maxClockMHz: number }>;
  /** nvmlDeviceGetSupportedPerformanceStates; drivers from 535. */
  deviceGetSupportedPerformanceStates(device: DeviceHandle): Call<Pstates[]>;
  /** nvmlDeviceGetGpcClkMinMaxVfOffset; drivers from 535. */
  deviceGetGpcClkMinMaxVfOffset(device: DeviceHandle): Call<{ minOffset: number; maxOffset: number }>;
  /** nvmlDeviceGetMemClkMinMaxVfOffset; drivers from 535. */
  deviceGetMemClkMinMaxVfOffset(device: DeviceHandle): Call<{ minOffset: number; maxOffset: number }>;
  /** nvmlDeviceGetClockOffsets; drivers from 555. */
  deviceGetClockOffsets(device: DeviceHandle, info?: ClockOffset_v1Input): Call<ClockOffset_v1>;
  /** nvmlDeviceSetClockOffsets; drivers from 555. Root only. */
  deviceSetClockOffsets(device: DeviceHandle, info: ClockOffset_v1Input): Call<void>;
  /** nvmlDeviceGetPerformanceModes; drivers from 570. */
  deviceGetPerformanceModes(device: DeviceHandle, perfModes?: DevicePerfModes_v1Input): Call<DevicePerfModes_v1>;
  /** nvmlDeviceGetCurrentClockFreqs; drivers from 570. */
  deviceGetCurrentClockFreqs(device: DeviceHandle, currentClockFreqs?: DeviceCurrentClockFreqs_v1Input): Call<DeviceCurrentClockFreqs_v1>;
  /** nvmlDeviceGetAdaptiveClockInfoStatus; drivers from 535. */
  deviceGetAdaptiveClockInfoStatus(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetClkMonStatus; drivers from 470. Root only. */
  deviceGetClkMonStatus(device: DeviceHandle): Call<ClkMonStatus>;
  /** nvmlDeviceSetGpuLockedClocks; drivers from 418. Root only. */
  deviceSetGpuLockedClocks(device: DeviceHandle, minGpuClockMHz: number, maxGpuClockMHz: number): Call<void>;
  /** nvmlDeviceResetGpuLockedClocks; drivers from 418. Root only. */
  deviceResetGpuLockedClocks(device: DeviceHandle): Call<void>;
  /** nvmlDeviceSetMemoryLockedClocks; drivers from 470. Root only. */
  deviceSetMemoryLockedClocks(device: DeviceHandle, minMemClockMHz: number, maxMemClockMHz: number): Call<void>;
  /** nvmlDeviceResetMemoryLockedClocks; drivers from 470. Root only. */
  deviceResetMemoryLockedClocks(device: DeviceHandle): Call<void>;
  /** nvmlDeviceSetApplicationsClocks; drivers from 390. Root only. */
  deviceSetApplicationsClocks(device: DeviceHandle, memClockMHz: number, graphicsClockMHz: number): Call<void>;
  /** nvmlDeviceResetApplicationsClocks; drivers from 390. Root only. */
  deviceResetApplicationsClocks(device: DeviceHandle): Call<void>;
  /** nvmlDeviceSetAutoBoostedClocksEnabled; drivers from 390. */
  deviceSetAutoBoostedClocksEnabled(device: DeviceHandle, enabled: EnableState): Call<void>;
  /** nvmlDeviceSetDefaultAutoBoostedClocksEnabled; drivers from 390. Root only. */
  deviceSetDefaultAutoBoostedClocksEnabled(device: DeviceHandle, enabled: EnableState, flags: number): Call<void>;
  /** nvmlDeviceSetGpcClkVfOffset; drivers from 535. Root only. */
  deviceSetGpcClkVfOffset(device: DeviceHandle, offset: number): Call<void>;
  /** nvmlDeviceSetMemClkVfOffset; drivers from 535. Root only. */
  deviceSetMemClkVfOffset(device: DeviceHandle, offset: number): Call<void>;
  /** nvmlDeviceGetEccMode; drivers from 390. */
  deviceGetEccMode(device: DeviceHandle): Call<{ current: EnableState; pending: EnableState }>;
  /** nvmlDeviceGetDefaultEccMode; drivers from 535. */
  deviceGetDefaultEccMode(device: DeviceHandle): Call<EnableState>;
  /** nvmlDeviceGetTotalEccErrors; drivers from 390. */
  deviceGetTotalEccErrors(device: DeviceHandle, errorType: MemoryErrorType, counterType: EccCounterType): Call<number>;
  /** nvmlDeviceGetDetailedEccErrors; drivers from 390. */
  deviceGetDetailedEccErrors(device: DeviceHandle, errorType: MemoryErrorType, counterType: EccCounterType): Call<EccErrorCounts>;
  /** nvmlDeviceGetMemoryErrorCounter; drivers from 390. */
  deviceGetMemoryErrorCounter(device: DeviceHandle, errorType: MemoryErrorType, counterType: EccCounterType, locationType: MemoryLocation): Call<number>;
  /** nvmlDeviceGetSramEccErrorStatus; drivers from 535. Root only. */
  deviceGetSramEccErrorStatus(device: DeviceHandle, status?: EccSramErrorStatus_v1Input): Call<EccSramErrorStatus_v1>;
  /** nvmlDeviceSetEccMode; drivers from 390. Root only. */
  deviceSetEccMode(device: DeviceHandle, ecc: EnableState): Call<void>;
  /** nvmlDeviceClearEccErrorCounts; drivers from 390. Root only. */
  deviceClearEccErrorCounts(device: DeviceHandle, counterType: EccCounterType): Call<void>;
  /** nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts; drivers from 580. */
  deviceGetSramUniqueUncorrectedEccErrorCounts(device: DeviceHandle, errorCounts?: EccSramUniqueUncorrectedErrorCounts_v1Input): Call<EccSramUniqueUncorrectedErrorCounts_v1>;
  /** nvmlDeviceGetRepairStatus; drivers from 580. */
  deviceGetRepairStatus(device: DeviceHandle, repairStatus?: RepairStatus_v1Input): Call<RepairStatus_v1>;
  /** nvmlDeviceGetUnrepairableMemoryFlag_v1; drivers from 590. */
  deviceGetUnrepairableMemoryFlag_v1(device: DeviceHandle): Call<UnrepairableMemoryStatus_v1>;
  /** nvmlDeviceGetRetiredPages; drivers from 390. */
  deviceGetRetiredPages(device: DeviceHandle, cause: PageRetirementCause): Call<number[]>;
  /** nvmlDeviceGetRetiredPages_v2; drivers from 418. */
  deviceGetRetiredPages_v2(device: DeviceHandle, cause: PageRetirementCause): Call<{ addresses: number[]; timestamps: number[] }>;
  /** nvmlDeviceGetRetiredPagesPendingStatus; drivers from 390. */
  deviceGetRetiredPagesPendingStatus(device: DeviceHandle): Call<EnableState>;
  /** nvmlDeviceGetRemappedRows; drivers from 450. */
  deviceGetRemappedRows(device: DeviceHandle): Call<{ corrRows: number; uncRows: number; isPending: number; failureOccurred: number }>;
  /** nvmlDeviceGetRemappedRows_v2; drivers from 595. */
  deviceGetRemappedRows_v2(device: DeviceHandle): Call<RemappedRowsInfo_v2>;
  /** nvmlDeviceGetRowRemapperHistogram; drivers from 450. */
  deviceGetRowRemapperHistogram(device: DeviceHandle): Call<RowRemapperHistogramValues>;
  /** nvmlDeviceGetBankRemapperStatus_v1; drivers from 615. */
  deviceGetBankRemapperStatus_v1(device: DeviceHandle): Call<EccBankRemapperStatus_v1>;
  /** nvmlDeviceGetComputeRunningProcesses; drivers from 390. */
  deviceGetComputeRunningProcesses(device: DeviceHandle): Call<ProcessInfo_v1[]>;
  /** nvmlDeviceGetComputeRunningProcesses_v2; drivers from 450. */
  deviceGetComputeRunningProcesses_v2(device: DeviceHandle): Call<ProcessInfo_v2[]>;
  /** nvmlDeviceGetComputeRunningProcesses_v3; drivers from 535. */
  deviceGetComputeRunningProcesses_v3(device: DeviceHandle): Call<ProcessInfo[]>;
  /** nvmlDeviceGetGraphicsRunningProcesses; drivers from 390. */
  deviceGetGraphicsRunningProcesses(device: DeviceHandle): Call<ProcessInfo_v1[]>;
  /** nvmlDeviceGetGraphicsRunningProcesses_v2; drivers from 450. */
  deviceGetGraphicsRunningProcesses_v2(device: DeviceHandle): Call<ProcessInfo_v2[]>;
  /** nvmlDeviceGetGraphicsRunningProcesses_v3; drivers from 535. */
  deviceGetGraphicsRunningProcesses_v3(device: DeviceHandle): Call<ProcessInfo[]>;
  /** nvmlDeviceGetMPSComputeRunningProcesses; drivers from 390. */
  deviceGetMPSComputeRunningProcesses(device: DeviceHandle): Call<ProcessInfo_v1[]>;
  /** nvmlDeviceGetMPSComputeRunningProcesses_v2; drivers from 470. */
  deviceGetMPSComputeRunningProcesses_v2(device: DeviceHandle): Call<ProcessInfo_v2[]>;
  /** nvmlDeviceGetMPSComputeRunningProcesses_v3; drivers from 535. */
  deviceGetMPSComputeRunningProcesses_v3(device: DeviceHandle): Call<ProcessInfo[]>;
  /** nvmlDeviceGetRunningProcessDetailList; drivers from 535. */
  deviceGetRunningProcessDetailList(device: DeviceHandle, plist?: ProcessDetailList_v1Input): Call<ProcessDetailList_v1>;
  /** nvmlDeviceGetProcessUtilization; drivers from 390. */
  deviceGetProcessUtilization(device: DeviceHandle, lastSeenTimeStamp: number): Call<ProcessUtilizationSample[]>;
  /** nvmlDeviceGetProcessesUtilizationInfo; drivers from 550. */
  deviceGetProcessesUtilizationInfo(device: DeviceHandle, procesesUtilInfo?: ProcessesUtilizationInfo_v1Input): Call<ProcessesUtilizationInfo_v1>;
  /** nvmlDeviceGetAccountingMode; drivers from 390. */
  deviceGetAccountingMode(device: DeviceHandle): Call<EnableState>;
  /** nvmlDeviceGetAccountingStats; drivers from 390. */
  deviceGetAccountingStats(device: DeviceHandle, pid: number): Call<AccountingStats>;
  /** nvmlDeviceGetAccountingStats_v2; drivers from 610. */
  deviceGetAccountingStats_v2(device: DeviceHandle, stats?: AccountingStats_v2Input): Call<AccountingStats_v2>;
  /** nvmlDeviceGetAccountingPids; drivers from 390. */
  deviceGetAccountingPids(device: DeviceHandle): Call<number[]>;
  /** nvmlDeviceGetAccountingBufferSize; drivers from 390. */
  deviceGetAccountingBufferSize(device: DeviceHandle): Call<number>;
  /** nvmlDeviceSetAccountingMode; drivers from 390. Root only. */
  deviceSetAccountingMode(device: DeviceHandle, mode: EnableState): Call<void>;
  /** nvmlDeviceClearAccountingPids; drivers from 390. Root only. */
  deviceClearAccountingPids(device: DeviceHandle): Call<void>;
  /** nvmlDeviceGetAttributes; drivers from 450. */
  deviceGetAttributes(device: DeviceHandle): Call<DeviceAttributes>;
  /** nvmlDeviceGetAttributes_v2; drivers from 450. */
  deviceGetAttributes_v2(device: DeviceHandle): Call<DeviceAttributes>;
  /** nvmlDeviceSetMigMode; drivers from 450. Root only. */
  deviceSetMigMode(device: DeviceHandle, mode: number): Call<Return>;
  /** nvmlDeviceGetMigMode; drivers from 450. */
  deviceGetMigMode(device: DeviceHandle): Call<{ currentMode: number; pendingMode: number }>;
  /** nvmlDeviceGetGpuInstanceProfileInfo; drivers from 450. */
  deviceGetGpuInstanceProfileInfo(device: DeviceHandle, profile: number): Call<GpuInstanceProfileInfo>;
  /** nvmlDeviceGetGpuInstanceProfileInfoV; drivers from 535. */
  deviceGetGpuInstanceProfileInfoV(device: DeviceHandle, profile: number, info?: GpuInstanceProfileInfo_v2Input | GpuInstanceProfileInfo_v3Input): Call<AnyForm<GpuInstanceProfileInfo_v2 | GpuInstanceProfileInfo_v3>>;
  /** nvmlDeviceGetGpuInstanceProfileInfoByIdV; drivers from 580. */
  deviceGetGpuInstanceProfileInfoByIdV(device: DeviceHandle, profileId: number, info?: GpuInstanceProfileInfo_v2Input | GpuInstanceProfileInfo_v3Input): Call<AnyForm<GpuInstanceProfileInfo_v2 | GpuInstanceProfileInfo_v3>>;
  /** nvmlDeviceGetGpuInstancePossiblePlacements; drivers from 450. */
  deviceGetGpuInstancePossiblePlacements(device: DeviceHandle, profileId: number): Call<GpuInstancePlacement[]>;
  /** nvmlDeviceGetGpuInstancePossiblePlacements_v2; drivers from 470. Root only. */
  deviceGetGpuInstancePossiblePlacements_v2(device: DeviceHandle, profileId: number): Call<GpuInstancePlacement[]>;
  /** nvmlDeviceGetGpuInstanceRemainingCapacity; drivers from 450. Root only. */
  deviceGetGpuInstanceRemainingCapacity(device: DeviceHandle, profileId: number): Call<number>;
  /** nvmlDeviceCreateGpuInstance; drivers from 450. Root only. */
  deviceCreateGpuInstance(device: DeviceHandle, profileId: number): Call<GpuInstanceHandle>;
  /** nvmlDeviceCreateGpuInstanceWithPlacement; drivers from 470. Root only. */
  deviceCreateGpuInstanceWithPlacement(device: DeviceHandle, profileId: number, placement: GpuInstancePlacementInput): Call<GpuInstanceHandle>;
  /** nvmlGpuInstanceDestroy; drivers from 450. Root only. */
  gpuInstanceDestroy(gpuInstance: GpuInstanceHandle): Call<void>;
  /** nvmlDeviceGetGpuInstances; drivers from 450. Root only. */
  deviceGetGpuInstances(device: DeviceHandle, profileId: number): Call<GpuInstanceHandle[]>;
  /** nvmlDeviceGetGpuInstanceById; drivers from 450. Root only. */
  deviceGetGpuInstanceById(device: DeviceHandle, id: number): Call<GpuInstanceHandle>;
  /** nvmlGpuInstanceGetInfo; drivers from 450. Root only. */
  gpuInstanceGetInfo(gpuInstance: GpuInstanceHandle): Call<GpuInstanceInfo>;
  /** nvmlGpuInstanceGetComputeInstanceProfileInfo; drivers from 450. */
  gpuInstanceGetComputeInstanceProfileInfo(gpuInstance: GpuInstanceHandle, profile: number, engProfile: number): Call<ComputeInstanceProfileInfo>;
  /** nvmlGpuInstanceGetComputeInstanceProfileInfoV; drivers from 535. */
  gpuInstanceGetComputeInstanceProfileInfoV(gpuInstance: GpuInstanceHandle, profile: number, engProfile: number, info?: ComputeInstanceProfileInfo_v2Input | ComputeInstanceProfileInfo_v3Input): Call<AnyForm<ComputeInstanceProfileInfo_v2 | ComputeInstanceProfileInfo_v3>>;
  /** nvmlGpuInstanceGetComputeInstanceRemainingCapacity; drivers from 450. Root only. */
  gpuInstanceGetComputeInstanceRemainingCapacity(gpuInstance: GpuInstanceHandle, profileId: number): Call<number>;
  /** nvmlGpuInstanceGetComputeInstancePossiblePlacements; drivers from 535. Root only. */
  gpuInstanceGetComputeInstancePossiblePlacements(gpuInstance: GpuInstanceHandle, profileId: number): Call<ComputeInstancePlacement[]>;
  /** nvmlGpuInstanceCreateComputeInstance; drivers from 450. Root only. */
  gpuInstanceCreateComputeInstance(gpuInstance: GpuInstanceHandle, profileId: number): Call<ComputeInstanceHandle>;
  /** nvmlGpuInstanceCreateComputeInstanceWithPlacement; drivers from 535. Root only. */
  gpuInstanceCreateComputeInstanceWithPlacement(gpuInstance: GpuInstanceHandle, profileId: number, placement: ComputeInstancePlacementInput): Call<ComputeInstanceHandle>;
  /** nvmlComputeInstanceDestroy; drivers from 450. Root only. */
  computeInstanceDestroy(computeInstance: ComputeInstanceHandle): Call<void>;
  /** nvmlGpuInstanceGetComputeInstances; drivers from 450. Root only. */
  gpuInstanceGetComputeInstances(gpuInstance: GpuInstanceHandle, profileId: number): Call<ComputeInstanceHandle[]>;
  /** nvmlGpuInstanceGetComputeInstanceById; drivers from 450. Root only. */
  gpuInstanceGetComputeInstanceById(gpuInstance: GpuInstanceHandle, id: number): Call<ComputeInstanceHandle>;
  /** nvmlComputeInstanceGetInfo; drivers from 450. */
  computeInstanceGetInfo(computeInstance: ComputeInstanceHandle): Call<ComputeInstanceInfo>;
  /** nvmlComputeInstanceGetInfo_v2; drivers from 450. */
  computeInstanceGetInfo_v2(computeInstance: ComputeInstanceHandle): Call<ComputeInstanceInfo>;
  /** nvmlDeviceIsMigDeviceHandle; drivers from 450. */
  deviceIsMigDeviceHandle(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetGpuInstanceId; drivers from 450. */
  deviceGetGpuInstanceId(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetComputeInstanceId; drivers from 450. */
  deviceGetComputeInstanceId(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetMaxMigDeviceCount; drivers from 450. */
  deviceGetMaxMigDeviceCount(device: DeviceHandle): Call<number>;
  /** nvmlDeviceGetMigDeviceHandleByIndex; drivers from 450. */
  deviceGetMigDeviceHandleByIndex(device: DeviceHandle, index: number): Call<DeviceHandle>;
  /** nvmlDeviceGetDeviceHandleFromMigDeviceHandle; drivers from 450. */
  deviceGetDeviceHandleFromMigDeviceHandle(migDevice: DeviceHandle): Call<DeviceHandle>;
  /** nvmlDeviceGetFieldValues; drivers from 390. */
  deviceGetFieldValues(device: DeviceHandle, values: readonly FieldValueInput[]): Call<FieldValue[]>;
  /** nvmlDeviceClearFieldValues; drivers from 535. */
  deviceClearFieldValues(device: DeviceHandle, values: readonly FieldValueInput[]): Call<FieldValue[]>;
  /** nvmlEventSetCreate; drivers from 390. */
  eventSetCreate(): Call<EventSetHandle>;
  /** nvmlDeviceRegisterEvents; drivers from 390. */
  deviceRegisterEvents(device: DeviceHandle, eventTypes: bigint, set: EventSetHandle): Call<void>;
  /** nvmlDeviceGetSupportedEventTypes; drivers from 390. */
  deviceGetSupportedEventTypes(device: DeviceHandle): Call<bigint>;
  /** nvmlEventSetWait; drivers from 390. */
  eventSetWait(set: EventSetHandle, timeoutms: number): Call<EventData>;
  /** nvmlEventSetWait_v2; drivers from 450. */
  eventSetWait_v2(set: EventSetHandle, timeoutms: number): Call<EventData>;
  /** nvmlEventSetWait_v3; drivers from 615. */
  eventSetWait_v3(set: EventSetHandle, params?: EventSetWait_v3Input): Call<EventSetWait_v3>;
  /** nvmlEventSetRegisterGpuOperationalEvents_v1; drivers from 615. */
  eventSetRegisterGpuOperationalEvents_v1(eventSet: EventSetHandle, config: GpuOperationalEventConfig_v1Input): Call<void>;
  /** nvmlEventSetGetContextCount_v1; drivers from 615. */
  eventSetGetContextCount_v1(set: EventSetHandle, params?: EventSetGetContextCount_v1Input): Call<EventSetGetContextCount_v1>;
  /** nvmlEventSetGetContextInfo_v1; drivers from 615. */
  eventSetGetContextInfo_v1(set: EventSetHandle, params?: EventSetGetContextInfo_v1Input): Call<EventSetGetContextInfo_v1>;
  /** nvmlEventSetGetContextData_v1; drivers from 615. */
  eventSetGetContextData_v1(set: EventSetHandle, params?: EventSetGetContextData_v1Input): Call<EventSetGetContextData_v1>;
  /** nvmlEventSetGetGpuOperationalEventContextLegacyXid_v1; drivers from 615. */
  eventSetGetGpuOperationalEventContextLegacyXid_v1(set: EventSetHandle, params?: EventSetGetGpuOperationalEventContextLegacyXid_v1Input): Call<EventSetGetGpuOperationalEventContextLegacyXid_v1>;
  /** nvmlEventSetFree; drivers from 390. */
  eventSetFree(set: EventSetHandle): Call<void>;
  /** nvmlGpmMetricsGet; drivers from 535. */
  gpmMetricsGet(metricsGet?: GpmMetricsGetInput): Call<GpmMetricsGet>;
  /** nvmlGpmSampleFree; drivers from 535. */
  gpmSampleFree(gpmSample: GpmSampleHandle): Call<void>;
  /** nvmlGpmSampleAlloc; drivers from 535. */
  gpmSampleAlloc(): Call<GpmSampleHandle>;
  /** nvmlGpmSampleGet; drivers from 535. */
  gpmSampleGet(device: DeviceHandle, gpmSample: GpmSampleHandle): Call<void>;
  /** nvmlGpmMigSampleGet; drivers from 535. */
  gpmMigSampleGet(device: DeviceHandle, gpuInstanceId: number, gpmSample: GpmSampleHandle): Call<void>;
  /** nvmlGpmQueryDeviceSupport; drivers from 535. */
  gpmQueryDeviceSupport(device: DeviceHandle, gpmSupport?: GpmSupportInput): Call<GpmSupport>;
  /** nvmlGpmQueryIfStreamingEnabled; drivers from 535. */
  gpmQueryIfStreamingEnabled(device: DeviceHandle): Call<number>;
  /** nvmlGpmSetStreamingEnabled; drivers from 535. Root only. */
  gpmSetStreamingEnabled(device: DeviceHandle, state: number): Call<void>;
  /** nvmlDeviceGetNvLinkState; drivers from 390. */
  deviceGetNvLinkState(device: DeviceHandle, link: number): Call<EnableState>;
  /** nvmlDeviceGetNvLinkVersion; drivers from 390. */
  deviceGetNvLinkVersion(device: DeviceHandle, link: number): Call<number>;
  /** nvmlDeviceGetNvLinkCapability; drivers from 390. */
  deviceGetNvLinkCapability(device: DeviceHandle, link: number, capability: NvLinkCapability): Call<number>;
  /** nvmlDeviceGetNvLinkRemotePciInfo; drivers from 390. */
  deviceGetNvLinkRemotePciInfo(device: DeviceHandle, link: number): Call<PciInfo>;
  /** nvmlDeviceGetNvLinkRemotePciInfo_v2; drivers from 390. */
  deviceGetNvLinkRemotePciInfo_v2(device: DeviceHandle, link: number): Call<PciInfo>;
  /** nvmlDeviceGetNvLinkErrorCounter; drivers from 390. */
  deviceGetNvLinkErrorCounter(device: DeviceHandle, link: number, counter: NvLinkErrorCounter): Call<number>;
  /** nvmlDeviceResetNvLinkErrorCounters; drivers from 390. Root only. */
  deviceResetNvLinkErrorCounters(device: DeviceHandle, link: number): Call<void>;
  /** nvmlDeviceSetNvLinkUtilizationControl; drivers from 390. Root only. */
  deviceSetNvLinkUtilizationControl(device: DeviceHandle, link: number, counter: number, control: NvLinkUtilizationControlInput, reset: number): Call<void>;
  /** nvmlDeviceGetNvLinkUtilizationControl; drivers from 390. */
  deviceGetNvLinkUtilizationControl(device: DeviceHandle, link: number, counter: number): Call<NvLinkUtilizationControl>;
  /** nvmlDeviceGetNvLinkUtilizationCounter; drivers from 390. */
  deviceGetNvLinkUtilizationCounter(device: DeviceHandle, link: number, counter: number): Call<{ rxcounter: bigint; txcounter: bigint }>;
  /** nvmlDeviceFreezeNvLinkUtilizationCounter; drivers from 390. Root only. */
  deviceFreezeNvLinkUtilizationCounter(device: DeviceHandle, link: number, counter: number, freeze: EnableState): Call<void>;
  /** nvmlDeviceResetNvLinkUtilizationCounter; drivers from 390. Root only. */
  deviceResetNvLinkUtilizationCounter(device: DeviceHandle, link: number, counter: number): Call<void>;
  /** nvmlDeviceGetNvLinkRemoteDeviceType; drivers from 470. */
  deviceGetNvLinkRemoteDeviceType(device: DeviceHandle, link: number): Call<IntNvLinkDeviceType>;
  /** nvmlDeviceSetNvLinkDeviceLowPowerThreshold; drivers from 535. Root only. */
  deviceSetNvLinkDeviceLowPowerThreshold(device: DeviceHandle, info: NvLinkPowerThresInput): Call<void>;
  /** nvmlSystemSetNvlinkBwMode; drivers from 535. Root only. */
  systemSetNvlinkBwMode(nvlinkBwMode: number): Call<void>;
  /** nvmlSystemGetNvlinkBwMode; drivers from 535. Root only. */
  systemGetNvlinkBwMode(): Call<number>;
  /** nvmlDeviceGetNvlinkSupportedBwModes; drivers from 570. */
  deviceGetNvlinkSupportedBwModes(device: DeviceHandle, supportedBwMode?: NvlinkSupportedBwModes_v1Input): Call<NvlinkSupportedBwModes_v1>;
  /** nvmlDeviceGetNvlinkBwMode; drivers from 570. */
  deviceGetNvlinkBwMode(device: DeviceHandle, getBwMode?: NvlinkGetBwMode_v1Input): Call<NvlinkGetBwMode_v1>;
  /** nvmlDeviceSetNvlinkBwMode; drivers from 570. Root only. */
  deviceSetNvlinkBwMode(device: DeviceHandle, setBwMode: NvlinkSetBwMode_v1Input): Call<void>;
  /** nvmlDeviceSetNvlinkBwModeAsync_v1; drivers from 615. Root only. */
  deviceSetNvlinkBwModeAsync_v1(device: DeviceHandle, setBwModeAsync?: NvlinkSetBwModeAsync_v1Input): Call<NvlinkSetBwModeAsync_v1>;
  /** nvmlDeviceGetNvLinkInfo; drivers from 580. */
  deviceGetNvLinkInfo(device: DeviceHandle, info?: NvLinkInfo_v2Input | NvLinkInfo_v1Input): Call<AnyForm<NvLinkInfo_v2 | NvLinkInfo_v1>>;
  /** nvmlDeviceGetNvLinkInfo_v3; drivers from 615. */
  deviceGetNvLinkInfo_v3(device: DeviceHandle): Call<NvLinkInfo_v3>;
  /** nvmlDeviceGetNvLinkTelemetrySamples_v1; drivers from 615. */
  deviceGetNvLinkTelemetrySamples_v1(device: DeviceHandle, samples?: NvlinkTelemetrySamples_v1Input): Call<NvlinkTelemetrySamples_v1>;
  /** nvmlDeviceGetNvlinkRemapTableInfo_v1; drivers from 615. Root only. */
  deviceGetNvlinkRemapTableInfo_v1(device: DeviceHandle, remapTableInfo?: NvlinkGetRemapTableInfo_v1Input): Call<NvlinkGetRemapTableInfo_v1>;
  /** nvmlDeviceSetNvlinkNvleReady_v1; drivers from 615. Root only. */
  deviceSetNvlinkNvleReady_v1(device: DeviceHandle, setNvleReady: NvlinkSetNvleReady_v1Input): Call<void>;
  /** nvmlDeviceLockNvlinkRemapTable_v1; drivers from 615. Root only. */
  deviceLockNvlinkRemapTable_v1(device: DeviceHandle, remapTableLockInfo?: NvlinkLockRemapTable_v1Input): Call<NvlinkLockRemapTable_v1>;
  /** nvmlDeviceSetupNvlinkNvleEncryptionKey_v1; drivers from 615. Root only. */
  deviceSetupNvlinkNvleEncryptionKey_v1(device: DeviceHandle, encryptionKey: NvlinkSetupNvleEncryptionKey_v1Input): Call<void>;
  /** nvmlDeviceGetNvlinkNvlePrivateInfo_v1; drivers from 615. Root only. */
  deviceGetNvlinkNvlePrivateInfo_v1(device: DeviceHandle): Call<NvlinkNvlePrivateInfo_v1>;
  /** nvmlDeviceValidateInforom; drivers from 390. */
  deviceValidateInforom(device: DeviceHandle): Call<void>;
  /** nvmlDeviceSetPersistenceMode; drivers from 390. Root only. */
  deviceSetPersistenceMode(device: DeviceHandle, mode: EnableState): Call<void>;
  /** nvmlDeviceSetComputeMode; drivers from 390. Root only. */
  deviceSetComputeMode(device: DeviceHandle, mode: ComputeMode): Call<void>;
  /** nvmlDeviceSetDriverModel; drivers from 390. Root only. */
  deviceSetDriverModel(device: DeviceHandle, driverModel: DriverModel, flags: number): Call<void>;
  /** nvmlDeviceSetGpuOperationMode; drivers from 390. Root only. */
  deviceSetGpuOperationMode(device: DeviceHandle, mode: GpuOperationMode): Call<void>;
  /** nvmlDeviceSetAPIRestriction; drivers from 390. Root only. */
  deviceSetAPIRestriction(device: DeviceHandle, apiType: RestrictedAPI, isRestricted: EnableState): Call<void>;
  /** nvmlDeviceModifyDrainState; drivers from 390. Root only. */
  deviceModifyDrainState(pciInfo: PciInfoInput, newState: EnableState): Call<void>;
  /** nvmlDeviceQueryDrainState; drivers from 390. */
  deviceQueryDrainState(pciInfo: PciInfoInput): Call<EnableState>;
  /** nvmlDeviceRemoveGpu; drivers from 390. Root only. */
  deviceRemoveGpu(pciInfo: PciInfoInput): Call<void>;
  /** nvmlDeviceRemoveGpu_v2; drivers from 418. Root only. */
  deviceRemoveGpu_v2(pciInfo: PciInfoInput, gpuState: DetachGpuState, linkState: PcieLinkState): Call<void>;
  /** nvmlDeviceDiscoverGpus; drivers from 390. Root only. */
  deviceDiscoverGpus(pciInfo: PciInfoInput): Call<void>;
  /** nvmlGetExcludedDeviceCount; drivers from 470. */
  getExcludedDeviceCount(): Call<number>;
  /** nvmlGetExcludedDeviceInfoByIndex; drivers from 470. */
  getExcludedDeviceInfoByIndex(index: number): Call<ExcludedDeviceInfo>;
  /** nvmlDeviceGetDramEncryptionMode; drivers from 570. */
  deviceGetDramEncryptionMode(device: DeviceHandle, current?: DramEncryptionInfo_v1Input, pending?: DramEncryptionInfo_v1Input): Call<{ current: DramEncryptionInfo_v1; pending: DramEncryptionInfo_v1 }>;
  /** nvmlDeviceSetDramEncryptionMode; drivers from 570. Root only. */
  deviceSetDramEncryptionMode(device: DeviceHandle, dramEncryption: DramEncryptionInfo_v1Input): Call<void>;
  /** nvmlSystemGetConfComputeCapabilities; drivers from 535. */
  systemGetConfComputeCapabilities(): Call<ConfComputeSystemCaps>;
  /** nvmlSystemGetConfComputeState; drivers from 535. */
  systemGetConfComputeState(): Call<ConfComputeSystemState>;
  /** nvmlDeviceGetConfComputeMemSizeInfo; drivers from 535. */
  deviceGetConfComputeMemSizeInfo(device: DeviceHandle): Call<ConfComputeMemSizeInfo>;
  /** nvmlSystemGetConfComputeGpusReadyState; drivers from 535. */
  systemGetConfComputeGpusReadyState(): Call<number>;
  /** nvmlDeviceGetConfComputeProtectedMemoryUsage; drivers from 535. */
  deviceGetConfComputeProtectedMemoryUsage(device: DeviceHandle): Call<Memory>;
  /** nvmlDeviceGetConfComputeGpuCertificate; drivers from 535. */
  deviceGetConfComputeGpuCertificate(device: DeviceHandle): Call<ConfComputeGpuCertificate>;
  /** nvmlDeviceGetConfComputeGpuAttestationReport; drivers from 535. */
  deviceGetConfComputeGpuAttestationReport(device: DeviceHandle, gpuAtstReport?: ConfComputeGpuAttestationReportInput): Call<ConfComputeGpuAttestationReport>;
  /** nvmlSystemGetConfComputeKeyRotationThresholdInfo; drivers from 550. */
  systemGetConfComputeKeyRotationThresholdInfo(pKeyRotationThrInfo?: ConfComputeGetKeyRotationThresholdInfo_v1Input): Call<ConfComputeGetKeyRotationThresholdInfo_v1>;
  /** nvmlDeviceSetConfComputeUnprotectedMemSize; drivers from 535. Root only. */
  deviceSetConfComputeUnprotectedMemSize(device: DeviceHandle, sizeKiB: bigint): Call<void>;
  /** nvmlSystemSetConfComputeGpusReadyState; drivers from 535. Root only. */
  systemSetConfComputeGpusReadyState(isAcceptingWork: number): Call<void>;
  /** nvmlSystemSetConfComputeKeyRotationThresholdInfo; drivers from 550. Root only. */
  systemSetConfComputeKeyRotationThresholdInfo(pKeyRotationThrInfo: ConfComputeSetKeyRotationThresholdInfo_v1Input): Call<void>;
  /** nvmlSystemGetConfComputeSettings; drivers from 550. */
  systemGetConfComputeSettings(settings?: SystemConfComputeSettings_v1Input): Call<SystemConfComputeSettings_v1>;
  /** nvmlSystemGetConfComputeSettings_v2; drivers from 615. */
  systemGetConfComputeSettings_v2(settings?: SystemConfComputeSettings_v2Input): Call<SystemConfComputeSettings_v2>;
  /** nvmlDeviceGetVirtualizationMode; drivers from 390. */
  deviceGetVirtualizationMode(device: DeviceHandle): Call<GpuVirtualizationMode>;
  /** nvmlDeviceGetHostVgpuMode; drivers from 450. */
  deviceGetHostVgpuMode(device: DeviceHandle): Call<HostVgpuMode>;
  /** nvmlDeviceSetVirtualizationMode; drivers from 390. Root only. */
  deviceSetVirtualizationMode(device: DeviceHandle, virtualMode: GpuVirtualizationMode): Call<void>;
  /** nvmlDeviceGetVgpuHeterogeneousMode; drivers from 550. */
  deviceGetVgpuHeterogeneousMode(device: DeviceHandle, pHeterogeneousMode?: VgpuHeterogeneousMode_v1Input): Call<VgpuHeterogeneousMode_v1>;
  /** nvmlDeviceSetVgpuHeterogeneousMode; drivers from 550. Root only. */
  deviceSetVgpuHeterogeneousMode(device: DeviceHandle, pHeterogeneousMode: VgpuHeterogeneousMode_v1Input): Call<void>;
  /** nvmlVgpuInstanceGetPlacementId; drivers from 550. */
  vgpuInstanceGetPlacementId(vgpuInstance: number, pPlacement?: VgpuPlacementId_v1Input): Call<VgpuPlacementId_v1>;
  /** nvmlDeviceGetVgpuTypeSupportedPlacements; drivers from 550. */
  deviceGetVgpuTypeSupportedPlacements(device: DeviceHandle, vgpuTypeId: number, pPlacementList?: VgpuPlacementList_v2Input | VgpuPlacementList_v1Input): Call<AnyForm<VgpuPlacementList_v2 | VgpuPlacementList_v1>>;
  /** nvmlDeviceGetVgpuTypeCreatablePlacements; drivers from 550. */
  deviceGetVgpuTypeCreatablePlacements(device: DeviceHandle, vgpuTypeId: number, pPlacementList?: VgpuPlacementList_v2Input | VgpuPlacementList_v1Input): Call<AnyForm<VgpuPlacementList_v2 | VgpuPlacementList_v1>>;
  /** nvmlVgpuTypeGetGspHeapSize; drivers from 550. */
  vgpuTypeGetGspHeapSize(vgpuTypeId: number): Call<number>;
  /** nvmlVgpuTypeGetFbReservation; drivers from 550. */
  vgpuTypeGetFbReservation(vgpuTypeId: number): Call<number>;
  /** nvmlVgpuInstanceGetRuntimeStateSize; drivers from 570. */
  vgpuInstanceGetRuntimeStateSize(vgpuInstance: number, pState?: VgpuRuntimeState_v1Input): Call<VgpuRuntimeState_v1>;
  /** nvmlDeviceSetVgpuCapabilities; drivers from 550. Root only. */
  deviceSetVgpuCapabilities(device: DeviceHandle, capability: DeviceVgpuCapability, state: EnableState): Call<void>;
  /** nvmlDeviceVgpuForceGspUnload; drivers from 595. Root only. */
  deviceVgpuForceGspUnload(device: DeviceHandle): Call<void>;
  /** nvmlDeviceGetGridLicensableFeatures; drivers from 390. */
  deviceGetGridLicensableFeatures(device: DeviceHandle): Call<GridLicensableFeatures>;
  /** nvmlDeviceGetGridLicensableFeatures_v2; drivers from 418. */
  deviceGetGridLicensableFeatures_v2(device: DeviceHandle): Call<GridLicensableFeatures>;
  /** nvmlDeviceGetGridLicensableFeatures_v3; drivers from 450. */
  deviceGetGridLicensableFeatures_v3(device: DeviceHandle): Call<GridLicensableFeatures>;
  /** nvmlDeviceGetGridLicensableFeatures_v4; drivers from 470. */
  deviceGetGridLicensableFeatures_v4(device: DeviceHandle): Call<GridLicensableFeatures>;
  /** nvmlGetVgpuDriverCapabilities; drivers from 535. */
  getVgpuDriverCapabilities(capability: VgpuDriverCapability): Call<number>;
  /** nvmlDeviceGetVgpuCapabilities; drivers from 535. */
  deviceGetVgpuCapabilities(device: DeviceHandle, capability: DeviceVgpuCapability): Call<number>;
  /** nvmlDeviceGetSupportedVgpus; drivers from 390. */
  deviceGetSupportedVgpus(device: DeviceHandle): Call<number[]>;
  /** nvmlDeviceGetCreatableVgpus; drivers from 390. */
  deviceGetCreatableVgpus(device: DeviceHandle): Call<number[]>;
  /** nvmlVgpuTypeGetClass; drivers from 390. */
  vgpuTypeGetClass(vgpuTypeId: number): Call<string>;
  /** nvmlVgpuTypeGetName; drivers from 390. */
  vgpuTypeGetName(vgpuTypeId: number): Call<string>;
  /** nvmlVgpuTypeGetGpuInstanceProfileId; drivers from 450. */
  vgpuTypeGetGpuInstanceProfileId(vgpuTypeId: number): Call<number>;
  /** nvmlVgpuTypeGetDeviceID; drivers from 390. */
  vgpuTypeGetDeviceID(vgpuTypeId: number): Call<{ deviceID: bigint; subsystemID: bigint }>;
  /** nvmlVgpuTypeGetFramebufferSize; drivers from 390. */
  vgpuTypeGetFramebufferSize(vgpuTypeId: number): Call<number>;
  /** nvmlVgpuTypeGetNumDisplayHeads; drivers from 390. */
  vgpuTypeGetNumDisplayHeads(vgpuTypeId: number): Call<number>;
  /** nvmlVgpuTypeGetResolution; drivers from 390. */
  vgpuTypeGetResolution(vgpuTypeId: number, displayIndex: number): Call<{ xdim: number; ydim: number }>;
  /** nvmlVgpuTypeGetLicense; drivers from 390. */
  vgpuTypeGetLicense(vgpuTypeId: number): Call<string>;
  /** nvmlVgpuTypeGetFrameRateLimit; drivers from 390. */
  vgpuTypeGetFrameRateLimit(vgpuTypeId: number): Call<number>;
  /** nvmlVgpuTypeGetMaxInstances; drivers from 390. */
  vgpuTypeGetMaxInstances(device: DeviceHandle, vgpuTypeId: number): Call<number>;
  /** nvmlVgpuTypeGetMaxInstancesPerVm; drivers from 418. */
  vgpuTypeGetMaxInstancesPerVm(vgpuTypeId: number): Call<number>;
  /** nvmlVgpuTypeGetBAR1Info; drivers from 560. */
  vgpuTypeGetBAR1Info(vgpuTypeId: number, bar1Info?: VgpuTypeBar1Info_v1Input): Call<VgpuTypeBar1Info_v1>;
  /** nvmlDeviceGetActiveVgpus; drivers from 390. */
  deviceGetActiveVgpus(device: DeviceHandle): Call<number[]>;
  /** nvmlVgpuInstanceGetVmID; drivers from 390. */
  vgpuInstanceGetVmID(vgpuInstance: number): Call<{ vmId: string; vmIdType: VgpuVmIdType }>;
  /** nvmlVgpuInstanceGetUUID; drivers from 390. */
  vgpuInstanceGetUUID(vgpuInstance: number): Call<string>;
  /** nvmlVgpuInstanceGetVmDriverVersion; drivers from 390. */
  vgpuInstanceGetVmDriverVersion(vgpuInstance: number): Call<string>;
  /** nvmlVgpuInstanceGetFbUsage; drivers from 390. */
  vgpuInstanceGetFbUsage(vgpuInstance: number): Call<number>;
  /** nvmlVgpuInstanceGetLicenseStatus; drivers from 390. */
  vgpuInstanceGetLicenseStatus(vgpuInstance: number): Call<number>;
  /** nvmlVgpuInstanceGetType; drivers from 390. */
  vgpuInstanceGetType(vgpuInstance: number): Call<number>;
  /** nvmlVgpuInstanceGetFrameRateLimit; drivers from 390. */
  vgpuInstanceGetFrameRateLimit(vgpuInstance: number): Call<number>;
  /** nvmlVgpuInstanceGetEccMode; drivers from 450. */
  vgpuInstanceGetEccMode(vgpuInstance: number): Call<EnableState>;
  /** nvmlVgpuInstanceGetEncoderCapacity; drivers from 390. */
  vgpuInstanceGetEncoderCapacity(vgpuInstance: number): Call<number>;
  /** nvmlVgpuInstanceSetEncoderCapacity; drivers from 390. Root only. */
  vgpuInstanceSetEncoderCapacity(vgpuInstance: number, encoderCapacity: number): Call<void>;
  /** nvmlVgpuInstanceGetEncoderStats; drivers from 390. */
  vgpuInstanceGetEncoderStats(vgpuInstance: number): Call<{ sessionCount: number; averageFps: number; averageLatency: number }>;
  /** nvmlVgpuInstanceGetEncoderSessions; drivers from 390. */
  vgpuInstanceGetEncoderSessions(vgpuInstance: number): Call<EncoderSessionInfo[]>;
  /** nvmlVgpuInstanceGetFBCStats; drivers from 418. */
  vgpuInstanceGetFBCStats(vgpuInstance: number): Call<FBCStats>;
  /** nvmlVgpuInstanceGetFBCSessions; drivers from 418. */
  vgpuInstanceGetFBCSessions(vgpuInstance: number): Call<FBCSessionInfo[]>;
  /** nvmlVgpuInstanceGetGpuInstanceId; drivers from 470. */
  vgpuInstanceGetGpuInstanceId(vgpuInstance: number): Call<number>;
  /** nvmlVgpuInstanceGetGpuPciId; drivers from 535. */
  vgpuInstanceGetGpuPciId(vgpuInstance: number): Call<string>;
  /** nvmlVgpuTypeGetCapabilities; drivers from 535. */
  vgpuTypeGetCapabilities(vgpuTypeId: number, capability: VgpuCapability): Call<number>;
  /** nvmlVgpuInstanceGetMdevUUID; drivers from 450. */
  vgpuInstanceGetMdevUUID(vgpuInstance: number): Call<string>;
  /** nvmlGpuInstanceGetCreatableVgpus; drivers from 575. */
  gpuInstanceGetCreatableVgpus(gpuInstance: GpuInstanceHandle, pVgpus?: VgpuTypeIdInfo_v1Input): Call<VgpuTypeIdInfo_v1>;
  /** nvmlVgpuTypeGetMaxInstancesPerGpuInstance; drivers from 575. */
  vgpuTypeGetMaxInstancesPerGpuInstance(pMaxInstance?: VgpuTypeMaxInstance_v1Input): Call<VgpuTypeMaxInstance_v1>;
  /** nvmlGpuInstanceGetActiveVgpus; drivers from 575. */
  gpuInstanceGetActiveVgpus(gpuInstance: GpuInstanceHandle, pVgpuInstanceInfo?: ActiveVgpuInstanceInfo_v1Input): Call<ActiveVgpuInstanceInfo_v1>;
  /** nvmlGpuInstanceSetVgpuSchedulerState; drivers from 575. Root only. */
  gpuInstanceSetVgpuSchedulerState(gpuInstance: GpuInstanceHandle, pScheduler: VgpuSchedulerState_v1Input): Call<void>;
  /** nvmlGpuInstanceSetVgpuSchedulerState_v2; drivers from 595. Root only. */
  gpuInstanceSetVgpuSchedulerState_v2(gpuInstance: GpuInstanceHandle, pSchedulerState: VgpuSchedulerState_v2Input): Call<void>;
  /** nvmlGpuInstanceGetVgpuSchedulerState; drivers from 575. */
  gpuInstanceGetVgpuSchedulerState(gpuInstance: GpuInstanceHandle, pSchedulerStateInfo?: VgpuSchedulerStateInfo_v1Input): Call<VgpuSchedulerStateInfo_v1>;
  /** nvmlGpuInstanceGetVgpuSchedulerState_v2; drivers from 595. */
  gpuInstanceGetVgpuSchedulerState_v2(gpuInstance: GpuInstanceHandle, pSchedulerStateInfo?: VgpuSchedulerStateInfo_v2Input): Call<VgpuSchedulerStateInfo_v2>;
  /** nvmlGpuInstanceGetVgpuSchedulerLog; drivers from 575. */
  gpuInstanceGetVgpuSchedulerLog(gpuInstance: GpuInstanceHandle, pSchedulerLogInfo?: VgpuSchedulerLogInfo_v1Input): Call<VgpuSchedulerLogInfo_v1>;
  /** nvmlGpuInstanceGetVgpuSchedulerLog_v2; drivers from 595. */
  gpuInstanceGetVgpuSchedulerLog_v2(gpuInstance: GpuInstanceHandle, pSchedulerLogInfo?: VgpuSchedulerLogInfo_v2Input): Call<VgpuSchedulerLogInfo_v2>;
  /** nvmlGpuInstanceGetVgpuTypeCreatablePlacements; drivers from 575. */
  gpuInstanceGetVgpuTypeCreatablePlacements(gpuInstance: GpuInstanceHandle, pCreatablePlacementInfo?: VgpuCreatablePlacementInfo_v1Input): Call<VgpuCreatablePlacementInfo_v1>;
  /** nvmlGpuInstanceGetVgpuHeterogeneousMode; drivers from 575. */
  gpuInstanceGetVgpuHeterogeneousMode(gpuInstance: GpuInstanceHandle, pHeterogeneousMode?: VgpuHeterogeneousMode_v1Input): Call<VgpuHeterogeneousMode_v1>;
  /** nvmlGpuInstanceSetVgpuHeterogeneousMode; drivers from 575. Root only. */
  gpuInstanceSetVgpuHeterogeneousMode(gpuInstance: GpuInstanceHandle, pHeterogeneousMode: VgpuHeterogeneousMode_v1Input): Call<void>;
  /** nvmlDeviceGetVgpuSchedulerState; drivers from 535. */
  deviceGetVgpuSchedulerState(device: DeviceHandle): Call<VgpuSchedulerGetState>;
  /** nvmlDeviceGetVgpuSchedulerState_v2; drivers from 595. */
  deviceGetVgpuSchedulerState_v2(device: DeviceHandle, pSchedulerStateInfo?: VgpuSchedulerStateInfo_v2Input): Call<VgpuSchedulerStateInfo_v2>;
  /** nvmlDeviceGetVgpuSchedulerLog; drivers from 535. */
  deviceGetVgpuSchedulerLog(device: DeviceHandle): Call<VgpuSchedulerLog>;
  /** nvmlDeviceGetVgpuSchedulerLog_v2; drivers from 595. */
  deviceGetVgpuSchedulerLog_v2(device: DeviceHandle, pSchedulerLogInfo?: VgpuSchedulerLogInfo_v2Input): Call<VgpuSchedulerLogInfo_v2>;
  /** nvmlDeviceSetVgpuSchedulerState; drivers from 535. Root only. */
  deviceSetVgpuSchedulerState(device: DeviceHandle, pSchedulerState: VgpuSchedulerSetStateInput): Call<void>;
  /** nvmlDeviceSetVgpuSchedulerState_v2; drivers from 595. Root only. */
  deviceSetVgpuSchedulerState_v2(device: DeviceHandle, pSchedulerState: VgpuSchedulerState_v2Input): Call<void>;
  /** nvmlVgpuInstanceGetMetadata; drivers from 390. */
  vgpuInstanceGetMetadata(vgpuInstance: number): Call<VgpuMetadata & { readonly bytes: Uint8Array }>;
  /** nvmlDeviceGetVgpuMetadata; drivers from 390. */
  deviceGetVgpuMetadata(device: DeviceHandle): Call<VgpuPgpuMetadata & { readonly bytes: Uint8Array }>;
  /** nvmlGetVgpuCompatibility; drivers from 390. */
  getVgpuCompatibility(vgpuMetadata: Uint8Array | { readonly bytes: Uint8Array }, pgpuMetadata: Uint8Array | { readonly bytes: Uint8Array }): Call<VgpuPgpuCompatibility>;
  /** nvmlDeviceGetPgpuMetadataString; drivers from 450. */
  deviceGetPgpuMetadataString(device: DeviceHandle): Call<string>;
  /** nvmlDeviceGetVgpuSchedulerCapabilities; drivers from 535. */
  deviceGetVgpuSchedulerCapabilities(device: DeviceHandle): Call<VgpuSchedulerCapabilities>;
  /** nvmlGetVgpuVersion; drivers from 418. */
  getVgpuVersion(): Call<{ supported: VgpuVersion; current: VgpuVersion }>;
  /** nvmlSetVgpuVersion; drivers from 418. Root only. */
  setVgpuVersion(vgpuVersion: VgpuVersionInput): Call<void>;
  /** nvmlDeviceGetVgpuUtilization; drivers from 390. */
  deviceGetVgpuUtilization(device: DeviceHandle, lastSeenTimeStamp: number, sampleValType: ValueType): Call<{ sampleValType: ValueType; utilizationSamples: VgpuInstanceUtilizationSample[] }>;
  /** nvmlDeviceGetVgpuInstancesUtilizationInfo; drivers from 550. */
  deviceGetVgpuInstancesUtilizationInfo(device: DeviceHandle, vgpuUtilInfo?: VgpuInstancesUtilizationInfo_v1Input): Call<VgpuInstancesUtilizationInfo_v1>;
  /** nvmlDeviceGetVgpuProcessUtilization; drivers from 390. */
  deviceGetVgpuProcessUtilization(device: DeviceHandle, lastSeenTimeStamp: number): Call<VgpuProcessUtilizationSample[]>;
  /** nvmlDeviceGetVgpuProcessesUtilizationInfo; drivers from 550. */
  deviceGetVgpuProcessesUtilizationInfo(device: DeviceHandle, vgpuProcUtilInfo?: VgpuProcessesUtilizationInfo_v1Input): Call<VgpuProcessesUtilizationInfo_v1>;
  /** nvmlVgpuInstanceGetAccountingMode; drivers from 390. */
  vgpuInstanceGetAccountingMode(vgpuInstance: number): Call<EnableState>;
  /** nvmlVgpuInstanceGetAccountingPids; drivers from 390. */
  vgpuInstanceGetAccountingPids(vgpuInstance: number): Call<number[]>;
  /** nvmlVgpuInstanceGetAccountingStats; drivers from 390. */
  vgpuInstanceGetAccountingStats(vgpuInstance: number, pid: number): Call<AccountingStats>;
  /** nvmlVgpuInstanceClearAccountingPids; drivers from 450. Root only. */
  vgpuInstanceClearAccountingPids(vgpuInstance: number): Call<void>;
  /** nvmlVgpuInstanceGetLicenseInfo; drivers from 535. */
  vgpuInstanceGetLicenseInfo(vgpuInstance: number): Call<VgpuLicenseInfo>;
  /** nvmlVgpuInstanceGetLicenseInfo_v2; drivers from 535. */
  vgpuInstanceGetLicenseInfo_v2(vgpuInstance: number): Call<VgpuLicenseInfo>;
  /** nvmlUnitGetCount; drivers from 390. */
  unitGetCount(): Call<number>;
  /** nvmlUnitGetHandleByIndex; drivers from 390. */
  unitGetHandleByIndex(index: number): Call<UnitHandle>;
  /** nvmlUnitGetUnitInfo; drivers from 390. */
  unitGetUnitInfo(unit: UnitHandle): Call<UnitInfo>;
  /** nvmlUnitGetLedState; drivers from 390. */
  unitGetLedState(unit: UnitHandle): Call<LedState>;
  /** nvmlUnitGetPsuInfo; drivers from 390. */
  unitGetPsuInfo(unit: UnitHandle): Call<PSUInfo>;
  /** nvmlUnitGetTemperature; drivers from 390. */
  unitGetTemperature(unit: UnitHandle, type: number): Call<number>;
  /** nvmlUnitGetFanSpeedInfo; drivers from 390. */
  unitGetFanSpeedInfo(unit: UnitHandle): Call<UnitFanSpeeds>;
  /** nvmlUnitGetDevices; drivers from 390. */
  unitGetDevices(unit: UnitHandle): Call<DeviceHandle[]>;
  /** nvmlUnitSetLedState; drivers from 390. Root only. */
  unitSetLedState(unit: UnitHandle, color: LedColor): Call<void>;
}

/** Readers of the functions that give more than one value. */
export const results: Readonly<Record<string, (m: NativeMemory, b: number) => object>> = {
  deviceGetGpuOperationMode: (m, b) => ({ current: m.u32[(b) >> 2] as GpuOperationMode, pending: m.u32[(b + 8) >> 2] as GpuOperationMode }),
  deviceGetCudaComputeCapability: (m, b) => ({ major: m.i32[(b) >> 2] as number, minor: m.i32[(b + 8) >> 2] as number }),
  deviceGetDriverModel: (m, b) => ({ current: m.u32[(b) >> 2] as DriverModel, pending: m.u32[(b + 8) >> 2] as DriverModel }),
  deviceGetDriverModel_v2: (m, b) => ({ current: m.u32[(b) >> 2] as DriverModel, pending: m.u32[(b + 8) >> 2] as DriverModel }),
  deviceGetGspFirmwareMode: (m, b) => ({ isEnabled: m.u32[(b) >> 2] as number, defaultMode: m.u32[(b + 8) >> 2] as number }),
  deviceGetLastBBXFlushTime: (m, b) => ({ timestamp: readAmount(m, b), durationUs: readAmount(m, b + 8) }),
  deviceGetEncoderUtilization: (m, b) => ({ utilization: m.u32[(b) >> 2] as number, samplingPeriodUs: m.u32[(b + 8) >> 2] as number }),
  deviceGetEncoderStats: (m, b) => ({ sessionCount: m.u32[(b) >> 2] as number, averageFps: m.u32[(b + 8) >> 2] as number, averageLatency: m.u32[(b + 16) >> 2] as number }),
  deviceGetDecoderUtilization: (m, b) => ({ utilization: m.u32[(b) >> 2] as number, samplingPeriodUs: m.u32[(b + 8) >> 2] as number }),
  deviceGetJpgUtilization: (m, b) => ({ utilization: m.u32[(b) >> 2] as number, samplingPeriodUs: m.u32[(b + 8) >> 2] as number }),
  deviceGetOfaUtilization: (m, b) => ({ utilization: m.u32[(b) >> 2] as number, samplingPeriodUs: m.u32[(b + 8) >> 2] as number }),
  deviceGetSamples: (m, b) => ({ sampleValType: m.u32[(b) >> 2] as ValueType, samples: readArray<Sample>(m, b + readU32(m, b + 16 + 4), Math.min(readU32(m, b + 8), readU32(m, b + 16)), 16, readSample, b) }),
  deviceGetMinMaxFanSpeed: (m, b) => ({ minSpeed: m.u32[(b) >> 2] as number, maxSpeed: m.u32[(b + 8) >> 2] as number }),
  deviceGetPowerManagementLimitConstraints: (m, b) => ({ minLimit: m.u32[(b) >> 2] as number, maxLimit: m.u32[(b + 8) >> 2] as number }),
  deviceGetAutoBoostedClocksEnabled: (m, b) => ({ isEnabled: m.u32[(b) >> 2] as EnableState, defaultIsEnabled: m.u32[(b + 8) >> 2] as EnableState }),
  deviceGetMinMaxClockOfPState: (m, b) => ({ minClockMHz: m.u32[(b) >> 2] as number, maxClockMHz: m.u32[(b + 8) >> 2] as number }),
  deviceGetGpcClkMinMaxVfOffset: (m, b) => ({ minOffset: m.i32[(b) >> 2] as number, maxOffset: m.i32[(b + 8) >> 2] as number }),
  deviceGetMemClkMinMaxVfOffset: (m, b) => ({ minOffset: m.i32[(b) >> 2] as number, maxOffset: m.i32[(b + 8) >> 2] as number }),
  deviceGetEccMode: (m, b) => ({ current: m.u32[(b) >> 2] as EnableState, pending: m.u32[(b + 8) >> 2] as EnableState }),
  deviceGetRetiredPages_v2: (m, b) => ({ addresses: readArray<number>(m, b + readU32(m, b + 8 + 4), Math.min(readU32(m, b), readU32(m, b + 8)), 8, readAmount, b), timestamps: readArray<number>(m, b + readU32(m, b + 16 + 4), Math.min(readU32(m, b), readU32(m, b + 16)), 8, readAmount, b) }),
  deviceGetRemappedRows: (m, b) => ({ corrRows: m.u32[(b) >> 2] as number, uncRows: m.u32[(b + 8) >> 2] as number, isPending: m.u32[(b + 16) >> 2] as number, failureOccurred: m.u32[(b + 24) >> 2] as number }),
  deviceGetMigMode: (m, b) => ({ currentMode: m.u32[(b) >> 2] as number, pendingMode: m.u32[(b + 8) >> 2] as number }),
  deviceGetNvLinkUtilizationCounter: (m, b) => ({ rxcounter: m.u64[(b) >> 3] as bigint, txcounter: m.u64[(b + 8) >> 3] as bigint }),
  deviceGetDramEncryptionMode: (m, b) => ({ current: readDramEncryptionInfo_v1(m, b, b), pending: readDramEncryptionInfo_v1(m, b + 8, b) }),
  vgpuTypeGetDeviceID: (m, b) => ({ deviceID: m.u64[(b) >> 3] as bigint, subsystemID: m.u64[(b + 8) >> 3] as bigint }),
  vgpuTypeGetResolution: (m, b) => ({ xdim: m.u32[(b) >> 2] as number, ydim: m.u32[(b + 8) >> 2] as number }),
  vgpuInstanceGetVmID: (m, b) => ({ vmId: readText(m, b + readU32(m, b + 4), readU32(m, b)), vmIdType: m.u32[(b + 8) >> 2] as VgpuVmIdType }),
  vgpuInstanceGetEncoderStats: (m, b) => ({ sessionCount: m.u32[(b) >> 2] as number, averageFps: m.u32[(b + 8) >> 2] as number, averageLatency: m.u32[(b + 16) >> 2] as number }),
  getVgpuVersion: (m, b) => ({ supported: readVgpuVersion(m, b, b), current: readVgpuVersion(m, b + 8, b) }),
  deviceGetVgpuUtilization: (m, b) => ({ sampleValType: m.u32[(b) >> 2] as ValueType, utilizationSamples: readArray<VgpuInstanceUtilizationSample>(m, b + readU32(m, b + 16 + 4), Math.min(readU32(m, b + 8), readU32(m, b + 16)), 48, readVgpuInstanceUtilizationSample, b) }),
};

/** Families of functions by their common name: the newest member that the driver has. A field that its form lacks is null. */
export interface NewestCalls {
  /** The newest form that the driver has of nvmlSystemGetCudaDriverVersion_v2, nvmlSystemGetCudaDriverVersion. */
  systemGetCudaDriverVersion(options?: NewestOptions): Call<number>;
  /** The newest form that the driver has of nvmlDeviceGetCount_v2, nvmlDeviceGetCount. */
  deviceGetCount(options?: NewestOptions): Call<number>;
  /** The newest form that the driver has of nvmlDeviceGetHandleByIndex_v2, nvmlDeviceGetHandleByIndex. */
  deviceGetHandleByIndex(index: number, options?: NewestOptions): Call<DeviceHandle>;
  /** The newest form that the driver has of nvmlDeviceGetHandleByPciBusId_v2, nvmlDeviceGetHandleByPciBusId. */
  deviceGetHandleByPciBusId(pciBusId: string, options?: NewestOptions): Call<DeviceHandle>;
  /** The newest form that the driver has of nvmlDeviceGetDriverModel_v2, nvmlDeviceGetDriverModel. */
  deviceGetDriverModel(device: DeviceHandle, options?: NewestOptions): Call<{ current: DriverModel; pending: DriverModel }>;
  /** The newest form that the driver has of nvmlDeviceGetGpuFabricInfo_v4, nvmlDeviceGetGpuFabricInfoV, nvmlDeviceGetGpuFabricInfo. */
  deviceGetGpuFabricInfo(device: DeviceHandle, options?: NewestOptions): Call<AnyForm<GpuFabricInfo_v4 | GpuFabricInfo_v3 | GpuFabricInfo_v2 | GpuFabricInfo>>;
  /** The newest form that the driver has of nvmlDeviceGetPciInfo_v3, nvmlDeviceGetPciInfo_v2, nvmlDeviceGetPciInfo. */
  deviceGetPciInfo(device: DeviceHandle, options?: NewestOptions): Call<AnyForm<PciInfo | PciInfo_v2 | PciInfo_v1>>;
  /** The newest form that the driver has of nvmlDeviceGetMemoryInfo_v2, nvmlDeviceGetMemoryInfo. */
  deviceGetMemoryInfo(device: DeviceHandle, options?: NewestOptions): Call<AnyForm<Memory_v2 | Memory>>;
  /** The newest form that the driver has of nvmlDeviceGetComputeRunningProcesses_v3, nvmlDeviceGetComputeRunningProcesses_v2, nvmlDeviceGetComputeRunningProcesses. */
  deviceGetComputeRunningProcesses(device: DeviceHandle, options?: NewestOptions): Call<AnyForm<ProcessInfo | ProcessInfo_v2 | ProcessInfo_v1>[]>;
  /** The newest form that the driver has of nvmlDeviceGetGraphicsRunningProcesses_v3, nvmlDeviceGetGraphicsRunningProcesses_v2, nvmlDeviceGetGraphicsRunningProcesses. */
  deviceGetGraphicsRunningProcesses(device: DeviceHandle, options?: NewestOptions): Call<AnyForm<ProcessInfo | ProcessInfo_v2 | ProcessInfo_v1>[]>;
  /** The newest form that the driver has of nvmlDeviceGetMPSComputeRunningProcesses_v3, nvmlDeviceGetMPSComputeRunningProcesses_v2, nvmlDeviceGetMPSComputeRunningProcesses. */
  deviceGetMPSComputeRunningProcesses(device: DeviceHandle, options?: NewestOptions): Call<AnyForm<ProcessInfo | ProcessInfo_v2 | ProcessInfo_v1>[]>;
  /** The newest form that the driver has of nvmlDeviceGetAttributes_v2, nvmlDeviceGetAttributes. */
  deviceGetAttributes(device: DeviceHandle, options?: NewestOptions): Call<DeviceAttributes>;
  /** The newest form that the driver has of nvmlDeviceGetGpuInstanceProfileInfoV, nvmlDeviceGetGpuInstanceProfileInfo. */
  deviceGetGpuInstanceProfileInfo(device: DeviceHandle, profile: number, options?: NewestOptions): Call<AnyForm<GpuInstanceProfileInfo_v3 | GpuInstanceProfileInfo_v2 | GpuInstanceProfileInfo>>;
  /** The newest form that the driver has of nvmlDeviceGetGpuInstancePossiblePlacements_v2, nvmlDeviceGetGpuInstancePossiblePlacements. */
  deviceGetGpuInstancePossiblePlacements(device: DeviceHandle, profileId: number, options?: NewestOptions): Call<GpuInstancePlacement[]>;
  /** The newest form that the driver has of nvmlGpuInstanceGetComputeInstanceProfileInfoV, nvmlGpuInstanceGetComputeInstanceProfileInfo. */
  gpuInstanceGetComputeInstanceProfileInfo(gpuInstance: GpuInstanceHandle, profile: number, engProfile: number, options?: NewestOptions): Call<AnyForm<ComputeInstanceProfileInfo_v3 | ComputeInstanceProfileInfo_v2 | ComputeInstanceProfileInfo>>;
  /** The newest form that the driver has of nvmlComputeInstanceGetInfo_v2, nvmlComputeInstanceGetInfo. */
  computeInstanceGetInfo(computeInstance: ComputeInstanceHandle, options?: NewestOptions): Call<ComputeInstanceInfo>;
  /** The newest form that the driver has of nvmlDeviceGetNvLinkRemotePciInfo_v2, nvmlDeviceGetNvLinkRemotePciInfo. */
  deviceGetNvLinkRemotePciInfo(device: DeviceHandle, link: number, options?: NewestOptions): Call<PciInfo>;
  /** The newest form that the driver has of nvmlDeviceGetNvLinkInfo_v3, nvmlDeviceGetNvLinkInfo. */
  deviceGetNvLinkInfo(device: DeviceHandle, options?: NewestOptions): Call<AnyForm<NvLinkInfo_v3 | NvLinkInfo_v2 | NvLinkInfo_v1>>;
  /** The newest form that the driver has of nvmlSystemGetConfComputeSettings_v2, nvmlSystemGetConfComputeSettings. */
  systemGetConfComputeSettings(options?: NewestOptions): Call<AnyForm<SystemConfComputeSettings_v2 | SystemConfComputeSettings_v1>>;
  /** The newest form that the driver has of nvmlDeviceGetGridLicensableFeatures_v4, nvmlDeviceGetGridLicensableFeatures_v3, nvmlDeviceGetGridLicensableFeatures_v2, nvmlDeviceGetGridLicensableFeatures. */
  deviceGetGridLicensableFeatures(device: DeviceHandle, options?: NewestOptions): Call<GridLicensableFeatures>;
  /** The newest form that the driver has of nvmlGpuInstanceGetVgpuSchedulerState_v2, nvmlGpuInstanceGetVgpuSchedulerState. */
  gpuInstanceGetVgpuSchedulerState(gpuInstance: GpuInstanceHandle, options?: NewestOptions): Call<AnyForm<VgpuSchedulerStateInfo_v2 | VgpuSchedulerStateInfo_v1>>;
  /** The newest form that the driver has of nvmlGpuInstanceGetVgpuSchedulerLog_v2, nvmlGpuInstanceGetVgpuSchedulerLog. */
  gpuInstanceGetVgpuSchedulerLog(gpuInstance: GpuInstanceHandle, options?: NewestOptions): Call<AnyForm<VgpuSchedulerLogInfo_v2 | VgpuSchedulerLogInfo_v1>>;
  /** The newest form that the driver has of nvmlDeviceGetVgpuSchedulerState_v2, nvmlDeviceGetVgpuSchedulerState. */
  deviceGetVgpuSchedulerState(device: DeviceHandle, options?: NewestOptions): Call<AnyForm<VgpuSchedulerStateInfo_v2 | VgpuSchedulerGetState>>;
  /** The newest form that the driver has of nvmlDeviceGetVgpuSchedulerLog_v2, nvmlDeviceGetVgpuSchedulerLog. */
  deviceGetVgpuSchedulerLog(device: DeviceHandle, options?: NewestOptions): Call<AnyForm<VgpuSchedulerLogInfo_v2 | VgpuSchedulerLog>>;
  /** The newest form that the driver has of nvmlVgpuInstanceGetLicenseInfo_v2, nvmlVgpuInstanceGetLicenseInfo. */
  vgpuInstanceGetLicenseInfo(vgpuInstance: number, options?: NewestOptions): Call<VgpuLicenseInfo>;
}

/** Of each family its forms, the newest first: row, number, and whether the number is that of a struct. */
export const families: Readonly<Record<string, readonly Form[]>> = {
  systemGetCudaDriverVersion: [[8, 2, false], [7, 1, false]],
  deviceGetCount: [[18, 2, false], [17, 1, false]],
  deviceGetHandleByIndex: [[20, 2, false], [19, 1, false]],
  deviceGetHandleByPciBusId: [[25, 2, false], [24, 1, false]],
  deviceGetDriverModel: [[45, 2, false], [44, 1, false]],
  deviceGetGpuFabricInfo: [[64, 4, false], [63, 3, true], [63, 2, true], [62, 1, false]],
  deviceGetPciInfo: [[75, 3, false], [74, 2, false], [73, 1, false]],
  deviceGetMemoryInfo: [[97, 2, false], [96, 1, false]],
  deviceGetComputeRunningProcesses: [[212, 3, false], [211, 2, false], [210, 1, false]],
  deviceGetGraphicsRunningProcesses: [[215, 3, false], [214, 2, false], [213, 1, false]],
  deviceGetMPSComputeRunningProcesses: [[218, 3, false], [217, 2, false], [216, 1, false]],
  deviceGetAttributes: [[230, 2, false], [229, 1, false]],
  deviceGetGpuInstanceProfileInfo: [[234, 3, true], [234, 2, true], [233, 1, false]],
  deviceGetGpuInstancePossiblePlacements: [[237, 2, false], [236, 1, false]],
  gpuInstanceGetComputeInstanceProfileInfo: [[246, 3, true], [246, 2, true], [245, 1, false]],
  computeInstanceGetInfo: [[255, 2, false], [254, 1, false]],
  deviceGetNvLinkRemotePciInfo: [[288, 2, false], [287, 1, false]],
  deviceGetNvLinkInfo: [[305, 3, false], [304, 2, true], [304, 1, true]],
  systemGetConfComputeSettings: [[339, 2, false], [338, 1, false]],
  deviceGetGridLicensableFeatures: [[356, 4, false], [355, 3, false], [354, 2, false], [353, 1, false]],
  gpuInstanceGetVgpuSchedulerState: [[398, 2, false], [397, 1, false]],
  gpuInstanceGetVgpuSchedulerLog: [[400, 2, false], [399, 1, false]],
  deviceGetVgpuSchedulerState: [[405, 2, false], [404, 1, false]],
  deviceGetVgpuSchedulerLog: [[407, 2, false], [406, 1, false]],
  vgpuInstanceGetLicenseInfo: [[426, 2, false], [425, 1, false]],
};
