// Generated from binding/abi by "npm run generate:nvml". Not edited by hand.
/* eslint-disable -- the types are checked; the style is the generator's */
import {
  type NativeMemory,
  readText,
  writeText,
  textRoom,
  readArray,
  readAmount,
  readU8,
  readU32,
  readU64,
} from '../memory.ts';
import {
  checkU32,
  checkI32,
  checkU64,
  checkAmount,
  checkHandle,
  checkString,
  checkArray,
  checkObject,
  checkLength,
  plain,
} from '../arguments.ts';
import { arena, BLOCK, RECORD, type Call, cross, crossOrGrow } from '../call.ts';
import { callSync } from '../sync-call.ts';
import {
  type Return,
  type ValueType,
  type BrandType,
  type DeviceArchitecture,
  type EnableState,
  type ComputeMode,
  type Pstates,
  type ClockType,
  type ClockId,
  type TemperatureSensors,
  type TemperatureThresholds,
  type PcieUtilCounter,
  type MemoryErrorType,
  type EccCounterType,
  type MemoryLocation,
  type NvLinkCapability,
  type NvLinkErrorCounter,
  type IntNvLinkDeviceType,
  type GpuTopologyLevel,
  type GpuP2PStatus,
  type GpuP2PCapsIndex,
  type SamplingType,
  type PerfPolicyType,
  type DriverModel,
  type GpuOperationMode,
  type InforomObject,
  type PageRetirementCause,
  type RestrictedAPI,
  type GpuVirtualizationMode,
  type HostVgpuMode,
  type VgpuVmIdType,
  type VgpuCapability,
  type VgpuDriverCapability,
  type DeviceVgpuCapability,
  type LedColor,
  type EncoderType,
  type DetachGpuState,
  type PcieLinkState,
  type AffinityScope,
  type BusType,
  type PowerSource,
  type FanControlPolicy,
} from './enums.ts';
import {
  type DeviceHandle,
  type GpuInstanceHandle,
  type ComputeInstanceHandle,
  type EventSetHandle,
  type GpmSampleHandle,
  type UnitHandle,
  type PciInfo_v1,
  readPciInfo_v1,
  type PciInfo_v2,
  readPciInfo_v2,
  type PciInfo,
  readPciInfo,
  type PciInfoInput,
  writePciInfo,
  type Memory,
  readMemory,
  type Memory_v2,
  readMemory_v2,
  type Memory_v2Input,
  writeMemory_v2,
  type BAR1Memory,
  readBAR1Memory,
  type SetMemoryLimits_v1,
  readSetMemoryLimits_v1,
  type SetMemoryLimits_v1Input,
  writeSetMemoryLimits_v1,
  heapSetMemoryLimits_v1,
  type GetMemoryLimits_v1,
  readGetMemoryLimits_v1,
  type GetMemoryLimits_v1Input,
  writeGetMemoryLimits_v1,
  heapGetMemoryLimits_v1,
  type Utilization,
  readUtilization,
  type Temperature_v1,
  readTemperature_v1,
  type Temperature_v1Input,
  writeTemperature_v1,
  type ProcessInfo_v1,
  readProcessInfo_v1,
  type ProcessInfo_v2,
  readProcessInfo_v2,
  type ProcessInfo,
  readProcessInfo,
  type ProcessDetailList_v1,
  readProcessDetailList_v1,
  type ProcessDetailList_v1Input,
  writeProcessDetailList_v1,
  heapProcessDetailList_v1,
  type DeviceAttributes,
  readDeviceAttributes,
  type GpuInstancePlacement,
  readGpuInstancePlacement,
  type GpuInstancePlacementInput,
  writeGpuInstancePlacement,
  type GpuInstanceInfo,
  readGpuInstanceInfo,
  type FieldValue,
  readFieldValue,
  type FieldValueInput,
  writeFieldValue,
  type EventData,
  readEventData,
  type SystemEventSetCreateRequest_v1,
  readSystemEventSetCreateRequest_v1,
  type SystemEventSetCreateRequest_v1Input,
  writeSystemEventSetCreateRequest_v1,
  type SystemEventSetFreeRequest_v1,
  readSystemEventSetFreeRequest_v1,
  type SystemEventSetFreeRequest_v1Input,
  writeSystemEventSetFreeRequest_v1,
  type SystemRegisterEventRequest_v1,
  readSystemRegisterEventRequest_v1,
  type SystemRegisterEventRequest_v1Input,
  writeSystemRegisterEventRequest_v1,
  type SystemEventSetWaitRequest_v1,
  readSystemEventSetWaitRequest_v1,
  type SystemEventSetWaitRequest_v1Input,
  writeSystemEventSetWaitRequest_v1,
  heapSystemEventSetWaitRequest_v1,
  type GpmMetricsGet,
  readGpmMetricsGet,
  type GpmMetricsGetInput,
  writeGpmMetricsGet,
  type GpmSupport,
  readGpmSupport,
  type GpmSupportInput,
  writeGpmSupport,
  type NvlinkTelemetrySamples_v1,
  readNvlinkTelemetrySamples_v1,
  type NvlinkTelemetrySamples_v1Input,
  writeNvlinkTelemetrySamples_v1,
  heapNvlinkTelemetrySamples_v1,
  type PerfMetricsSamples_v1,
  readPerfMetricsSamples_v1,
  type PciInfoExt_v1,
  readPciInfoExt_v1,
  type PciInfoExt_v1Input,
  writePciInfoExt_v1,
  type UUID_v1Input,
  writeUUID_v1,
  type Pdi_v1,
  readPdi_v1,
  type Pdi_v1Input,
  writePdi_v1,
  type Hostname_v1,
  readHostname_v1,
  type Hostname_v1Input,
  writeHostname_v1,
  type BridgeChipHierarchy,
  readBridgeChipHierarchy,
  type PlatformInfo_v2,
  readPlatformInfo_v2,
  type PlatformInfo_v2Input,
  writePlatformInfo_v2,
  type ExcludedDeviceInfo,
  readExcludedDeviceInfo,
  type SystemDriverBranchInfo_v1,
  readSystemDriverBranchInfo_v1,
  type SystemDriverBranchInfo_v1Input,
  writeSystemDriverBranchInfo_v1,
  type C2cModeInfo_v1,
  readC2cModeInfo_v1,
  type DeviceAddressingMode_v1,
  readDeviceAddressingMode_v1,
  type DeviceAddressingMode_v1Input,
  writeDeviceAddressingMode_v1,
  type DeviceCapabilities_v1,
  readDeviceCapabilities_v1,
  type DeviceCapabilities_v1Input,
  writeDeviceCapabilities_v1,
  type BBXTimeData_v1,
  readBBXTimeData_v1,
  type GpuUptime_v1,
  readGpuUptime_v1,
  type GetCPER_v1,
  readGetCPER_v1,
  type GetCPER_v1Input,
  writeGetCPER_v1,
  heapGetCPER_v1,
  type RusdSettings_v1Input,
  writeRusdSettings_v1,
  type PRMTLV_v1,
  readPRMTLV_v1,
  type PRMTLV_v1Input,
  writePRMTLV_v1,
  type PRMCounterList_v1,
  readPRMCounterList_v1,
  type PRMCounterList_v1Input,
  writePRMCounterList_v1,
  heapPRMCounterList_v1,
  type HwbcEntry,
  readHwbcEntry,
  type GpuThermalSettings,
  readGpuThermalSettings,
  type CoolerInfo_v1,
  readCoolerInfo_v1,
  type CoolerInfo_v1Input,
  writeCoolerInfo_v1,
  type MarginTemperature_v1,
  readMarginTemperature_v1,
  type MarginTemperature_v1Input,
  writeMarginTemperature_v1,
  type FanSpeedInfo_v1,
  readFanSpeedInfo_v1,
  type FanSpeedInfo_v1Input,
  writeFanSpeedInfo_v1,
  type ClkMonStatus,
  readClkMonStatus,
  type ClockOffset_v1,
  readClockOffset_v1,
  type ClockOffset_v1Input,
  writeClockOffset_v1,
  type DevicePerfModes_v1,
  readDevicePerfModes_v1,
  type DevicePerfModes_v1Input,
  writeDevicePerfModes_v1,
  type DeviceCurrentClockFreqs_v1,
  readDeviceCurrentClockFreqs_v1,
  type DeviceCurrentClockFreqs_v1Input,
  writeDeviceCurrentClockFreqs_v1,
  type DevicePowerMizerModes_v1,
  readDevicePowerMizerModes_v1,
  type DevicePowerMizerModes_v1Input,
  writeDevicePowerMizerModes_v1,
  type GpuDynamicPstatesInfo,
  readGpuDynamicPstatesInfo,
  type ViolationTime,
  readViolationTime,
  type PowerValue_v2Input,
  writePowerValue_v2,
  type AdaptiveTgpModeInfo_v1,
  readAdaptiveTgpModeInfo_v1,
  type WorkloadPowerProfileProfilesInfo_v1,
  readWorkloadPowerProfileProfilesInfo_v1,
  type WorkloadPowerProfileProfilesInfo_v1Input,
  writeWorkloadPowerProfileProfilesInfo_v1,
  type WorkloadPowerProfileCurrentProfiles_v1,
  readWorkloadPowerProfileCurrentProfiles_v1,
  type WorkloadPowerProfileCurrentProfiles_v1Input,
  writeWorkloadPowerProfileCurrentProfiles_v1,
  type WorkloadPowerProfileRequestedProfiles_v1Input,
  writeWorkloadPowerProfileRequestedProfiles_v1,
  type WorkloadPowerProfileUpdateProfiles_v1Input,
  writeWorkloadPowerProfileUpdateProfiles_v1,
  type PowerSmoothingProfile_v1Input,
  writePowerSmoothingProfile_v1,
  type PowerSmoothingState_v1Input,
  writePowerSmoothingState_v1,
  type EccErrorCounts,
  readEccErrorCounts,
  type EccSramErrorStatus_v1,
  readEccSramErrorStatus_v1,
  type EccSramErrorStatus_v1Input,
  writeEccSramErrorStatus_v1,
  type EccSramUniqueUncorrectedErrorCounts_v1,
  readEccSramUniqueUncorrectedErrorCounts_v1,
  type EccSramUniqueUncorrectedErrorCounts_v1Input,
  writeEccSramUniqueUncorrectedErrorCounts_v1,
  heapEccSramUniqueUncorrectedErrorCounts_v1,
  type RowRemapperHistogramValues,
  readRowRemapperHistogramValues,
  type RemappedRowsInfo_v2,
  readRemappedRowsInfo_v2,
  type RepairStatus_v1,
  readRepairStatus_v1,
  type RepairStatus_v1Input,
  writeRepairStatus_v1,
  type UnrepairableMemoryStatus_v1,
  readUnrepairableMemoryStatus_v1,
  type EccBankRemapperStatus_v1,
  readEccBankRemapperStatus_v1,
  type Sample,
  readSample,
  type ProcessUtilizationSample,
  readProcessUtilizationSample,
  type ProcessesUtilizationInfo_v1,
  readProcessesUtilizationInfo_v1,
  type ProcessesUtilizationInfo_v1Input,
  writeProcessesUtilizationInfo_v1,
  heapProcessesUtilizationInfo_v1,
  type AccountingStats,
  readAccountingStats,
  type AccountingStats_v2,
  readAccountingStats_v2,
  type AccountingStats_v2Input,
  writeAccountingStats_v2,
  type EncoderSessionInfo,
  readEncoderSessionInfo,
  type FBCStats,
  readFBCStats,
  type FBCSessionInfo,
  readFBCSessionInfo,
  type GpuOperationalEventConfig_v1Input,
  writeGpuOperationalEventConfig_v1,
  type EventSetWait_v3,
  readEventSetWait_v3,
  type EventSetWait_v3Input,
  writeEventSetWait_v3,
  type EventSetGetContextCount_v1,
  readEventSetGetContextCount_v1,
  type EventSetGetContextCount_v1Input,
  writeEventSetGetContextCount_v1,
  type EventSetGetContextInfo_v1,
  readEventSetGetContextInfo_v1,
  type EventSetGetContextInfo_v1Input,
  writeEventSetGetContextInfo_v1,
  type EventSetGetContextData_v1,
  readEventSetGetContextData_v1,
  type EventSetGetContextData_v1Input,
  writeEventSetGetContextData_v1,
  heapEventSetGetContextData_v1,
  type EventSetGetGpuOperationalEventContextLegacyXid_v1,
  readEventSetGetGpuOperationalEventContextLegacyXid_v1,
  type EventSetGetGpuOperationalEventContextLegacyXid_v1Input,
  writeEventSetGetGpuOperationalEventContextLegacyXid_v1,
  type GpuInstanceProfileInfo,
  readGpuInstanceProfileInfo,
  type GpuInstanceProfileInfo_v2,
  readGpuInstanceProfileInfo_v2,
  type GpuInstanceProfileInfo_v2Input,
  writeGpuInstanceProfileInfo_v2,
  type ComputeInstancePlacement,
  readComputeInstancePlacement,
  type ComputeInstancePlacementInput,
  writeComputeInstancePlacement,
  type ComputeInstanceProfileInfo,
  readComputeInstanceProfileInfo,
  type ComputeInstanceProfileInfo_v2,
  readComputeInstanceProfileInfo_v2,
  type ComputeInstanceProfileInfo_v2Input,
  writeComputeInstanceProfileInfo_v2,
  type ComputeInstanceInfo,
  readComputeInstanceInfo,
  type NvLinkUtilizationControl,
  readNvLinkUtilizationControl,
  type NvLinkUtilizationControlInput,
  writeNvLinkUtilizationControl,
  type NvLinkPowerThresInput,
  writeNvLinkPowerThres,
  type NvlinkSupportedBwModes_v1,
  readNvlinkSupportedBwModes_v1,
  type NvlinkSupportedBwModes_v1Input,
  writeNvlinkSupportedBwModes_v1,
  type NvlinkGetBwMode_v1,
  readNvlinkGetBwMode_v1,
  type NvlinkGetBwMode_v1Input,
  writeNvlinkGetBwMode_v1,
  type NvlinkSetBwMode_v1Input,
  writeNvlinkSetBwMode_v1,
  type NvlinkSetBwModeAsync_v1Input,
  writeNvlinkSetBwModeAsync_v1,
  type NvLinkInfo_v2,
  readNvLinkInfo_v2,
  type NvLinkInfo_v2Input,
  writeNvLinkInfo_v2,
  type NvLinkInfo_v3,
  readNvLinkInfo_v3,
  type NvlinkGetRemapTableInfo_v1,
  readNvlinkGetRemapTableInfo_v1,
  type NvlinkGetRemapTableInfo_v1Input,
  writeNvlinkGetRemapTableInfo_v1,
  type NvlinkSetNvleReady_v1Input,
  writeNvlinkSetNvleReady_v1,
  type NvlinkLockRemapTable_v1Input,
  writeNvlinkLockRemapTable_v1,
  type NvlinkNvlePrivateInfo_v1,
  readNvlinkNvlePrivateInfo_v1,
  type NvlinkSetupNvleEncryptionKey_v1Input,
  writeNvlinkSetupNvleEncryptionKey_v1,
  type GpuFabricInfo,
  readGpuFabricInfo,
  type GpuFabricInfo_v3,
  readGpuFabricInfo_v3,
  type GpuFabricInfo_v3Input,
  writeGpuFabricInfo_v3,
  type GpuFabricInfo_v4,
  readGpuFabricInfo_v4,
  type ConfComputeSystemCaps,
  readConfComputeSystemCaps,
  type ConfComputeSystemState,
  readConfComputeSystemState,
  type SystemConfComputeSettings_v1,
  readSystemConfComputeSettings_v1,
  type SystemConfComputeSettings_v1Input,
  writeSystemConfComputeSettings_v1,
  type SystemConfComputeSettings_v2,
  readSystemConfComputeSettings_v2,
  type SystemConfComputeSettings_v2Input,
  writeSystemConfComputeSettings_v2,
  type ConfComputeMemSizeInfo,
  readConfComputeMemSizeInfo,
  type ConfComputeGpuCertificate,
  readConfComputeGpuCertificate,
  type ConfComputeGpuAttestationReport,
  readConfComputeGpuAttestationReport,
  type ConfComputeGpuAttestationReportInput,
  writeConfComputeGpuAttestationReport,
  type ConfComputeSetKeyRotationThresholdInfo_v1Input,
  writeConfComputeSetKeyRotationThresholdInfo_v1,
  type ConfComputeGetKeyRotationThresholdInfo_v1,
  readConfComputeGetKeyRotationThresholdInfo_v1,
  type ConfComputeGetKeyRotationThresholdInfo_v1Input,
  writeConfComputeGetKeyRotationThresholdInfo_v1,
  type DramEncryptionInfo_v1,
  readDramEncryptionInfo_v1,
  type DramEncryptionInfo_v1Input,
  writeDramEncryptionInfo_v1,
  type LedState,
  readLedState,
  type UnitInfo,
  readUnitInfo,
  type PSUInfo,
  readPSUInfo,
  type UnitFanSpeeds,
  readUnitFanSpeeds,
  type VgpuVersion,
  readVgpuVersion,
  type VgpuVersionInput,
  writeVgpuVersion,
  type VgpuMetadataInput,
  writeVgpuMetadata,
  type VgpuPgpuMetadataInput,
  writeVgpuPgpuMetadata,
  type VgpuPgpuCompatibility,
  readVgpuPgpuCompatibility,
  type VgpuHeterogeneousMode_v1,
  readVgpuHeterogeneousMode_v1,
  type VgpuHeterogeneousMode_v1Input,
  writeVgpuHeterogeneousMode_v1,
  type VgpuPlacementId_v1,
  readVgpuPlacementId_v1,
  type VgpuPlacementId_v1Input,
  writeVgpuPlacementId_v1,
  type VgpuPlacementList_v2,
  readVgpuPlacementList_v2,
  type VgpuPlacementList_v2Input,
  writeVgpuPlacementList_v2,
  heapVgpuPlacementList_v2,
  type VgpuCreatablePlacementInfo_v1,
  readVgpuCreatablePlacementInfo_v1,
  type VgpuCreatablePlacementInfo_v1Input,
  writeVgpuCreatablePlacementInfo_v1,
  heapVgpuCreatablePlacementInfo_v1,
  type VgpuTypeBar1Info_v1,
  readVgpuTypeBar1Info_v1,
  type VgpuTypeBar1Info_v1Input,
  writeVgpuTypeBar1Info_v1,
  type VgpuTypeIdInfo_v1,
  readVgpuTypeIdInfo_v1,
  type VgpuTypeIdInfo_v1Input,
  writeVgpuTypeIdInfo_v1,
  heapVgpuTypeIdInfo_v1,
  type VgpuTypeMaxInstance_v1,
  readVgpuTypeMaxInstance_v1,
  type VgpuTypeMaxInstance_v1Input,
  writeVgpuTypeMaxInstance_v1,
  type ActiveVgpuInstanceInfo_v1,
  readActiveVgpuInstanceInfo_v1,
  type ActiveVgpuInstanceInfo_v1Input,
  writeActiveVgpuInstanceInfo_v1,
  heapActiveVgpuInstanceInfo_v1,
  type VgpuRuntimeState_v1,
  readVgpuRuntimeState_v1,
  type VgpuRuntimeState_v1Input,
  writeVgpuRuntimeState_v1,
  type VgpuInstanceUtilizationSample,
  readVgpuInstanceUtilizationSample,
  type VgpuInstancesUtilizationInfo_v1,
  readVgpuInstancesUtilizationInfo_v1,
  type VgpuInstancesUtilizationInfo_v1Input,
  writeVgpuInstancesUtilizationInfo_v1,
  heapVgpuInstancesUtilizationInfo_v1,
  type VgpuProcessUtilizationSample,
  readVgpuProcessUtilizationSample,
  type VgpuProcessesUtilizationInfo_v1,
  readVgpuProcessesUtilizationInfo_v1,
  type VgpuProcessesUtilizationInfo_v1Input,
  writeVgpuProcessesUtilizationInfo_v1,
  heapVgpuProcessesUtilizationInfo_v1,
  type VgpuSchedulerLog,
  readVgpuSchedulerLog,
  type VgpuSchedulerGetState,
  readVgpuSchedulerGetState,
  type VgpuSchedulerSetStateInput,
  writeVgpuSchedulerSetState,
  type VgpuSchedulerCapabilities,
  readVgpuSchedulerCapabilities,
  type VgpuSchedulerState_v1Input,
  writeVgpuSchedulerState_v1,
  type VgpuSchedulerStateInfo_v1,
  readVgpuSchedulerStateInfo_v1,
  type VgpuSchedulerStateInfo_v1Input,
  writeVgpuSchedulerStateInfo_v1,
  type VgpuSchedulerLogInfo_v1,
  readVgpuSchedulerLogInfo_v1,
  type VgpuSchedulerLogInfo_v1Input,
  writeVgpuSchedulerLogInfo_v1,
  type VgpuSchedulerStateInfo_v2,
  readVgpuSchedulerStateInfo_v2,
  type VgpuSchedulerStateInfo_v2Input,
  writeVgpuSchedulerStateInfo_v2,
  type VgpuSchedulerLogInfo_v2,
  readVgpuSchedulerLogInfo_v2,
  type VgpuSchedulerLogInfo_v2Input,
  writeVgpuSchedulerLogInfo_v2,
  type VgpuSchedulerState_v2Input,
  writeVgpuSchedulerState_v2,
  type VgpuLicenseInfo,
  readVgpuLicenseInfo,
  type GridLicensableFeatures,
  readGridLicensableFeatures,
} from './structs.ts';

const NOTHING = {};
const round8 = (size: number): number => (size + 7) & ~7;

function writeInitCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
}
function readInitResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeInit_v2Call(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
}
function readInit_v2Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeInitWithFlagsCall(m: NativeMemory, r: number, b: number, room: number, flags: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = flags;
}
function readInitWithFlagsResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeShutdownCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
}
function readShutdownResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeErrorStringCall(m: NativeMemory, r: number, b: number, room: number, result: Return): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = result;
  m.u32[r + 10] = 0;
}
function readErrorStringResult(m: NativeMemory, b: number): string {
  return readText(m, b + 0, 256);
}
function writeSystemGetDriverVersionCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 8] = h - b;
  h += round8(room);
  m.u32[r + 10] = room;
  void h;
}
function readSystemGetDriverVersionResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeSystemGetNVMLVersionCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 8] = h - b;
  h += round8(room);
  m.u32[r + 10] = room;
  void h;
}
function readSystemGetNVMLVersionResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeSystemGetCudaDriverVersionCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readSystemGetCudaDriverVersionResult(m: NativeMemory, b: number): number {
  return m.i32[b >> 2] as number;
}
function writeSystemGetCudaDriverVersion_v2Call(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readSystemGetCudaDriverVersion_v2Result(m: NativeMemory, b: number): number {
  return m.i32[b >> 2] as number;
}
function writeSystemGetProcessNameCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  pid: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = pid;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readSystemGetProcessNameResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeSystemGetHicVersionCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[b >> 2] = room;
  m.u32[r + 8] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room * 36 + (((room * 36) / 3) | 0));
  void h;
}
function readSystemGetHicVersionResult(m: NativeMemory, b: number): HwbcEntry[] {
  return readArray<HwbcEntry>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    36,
    readHwbcEntry,
    b,
  );
}
function writeSystemGetDriverBranchCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  branchInfo: SystemDriverBranchInfo_v1Input,
  length: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeSystemDriverBranchInfo_v1(m, b, branchInfo, 'branchInfo.');
  m.u32[r + 10] = length;
}
function readSystemGetDriverBranchResult(m: NativeMemory, b: number): SystemDriverBranchInfo_v1 {
  return readSystemDriverBranchInfo_v1(m, b, b);
}
function writeSystemGetCPER_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  cper: GetCPER_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 112;
  m.u32[r + 8] = 0;
  h = writeGetCPER_v1(m, b, cper, 'cper.', b, h, room);
  void h;
}
function readSystemGetCPER_v1Result(m: NativeMemory, b: number): GetCPER_v1 {
  return readGetCPER_v1(m, b, b);
}
function writeSystemEventSetCreateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  request: SystemEventSetCreateRequest_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeSystemEventSetCreateRequest_v1(m, b, request, 'request.');
}
function readSystemEventSetCreateResult(m: NativeMemory, b: number): SystemEventSetCreateRequest_v1 {
  return readSystemEventSetCreateRequest_v1(m, b, b);
}
function writeSystemEventSetFreeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  request: SystemEventSetFreeRequest_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeSystemEventSetFreeRequest_v1(m, b, request, 'request.');
}
function readSystemEventSetFreeResult(m: NativeMemory, b: number): SystemEventSetFreeRequest_v1 {
  return readSystemEventSetFreeRequest_v1(m, b, b);
}
function writeSystemRegisterEventsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  request: SystemRegisterEventRequest_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeSystemRegisterEventRequest_v1(m, b, request, 'request.');
}
function readSystemRegisterEventsResult(m: NativeMemory, b: number): SystemRegisterEventRequest_v1 {
  return readSystemRegisterEventRequest_v1(m, b, b);
}
function writeSystemEventSetWaitCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  request: SystemEventSetWaitRequest_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 32;
  m.u32[r + 8] = 0;
  h = writeSystemEventSetWaitRequest_v1(m, b, request, 'request.', b, h, room);
  void h;
}
function readSystemEventSetWaitResult(m: NativeMemory, b: number): SystemEventSetWaitRequest_v1 {
  return readSystemEventSetWaitRequest_v1(m, b, b);
}
function writeDeviceGetCountCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readDeviceGetCountResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetCount_v2Call(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readDeviceGetCount_v2Result(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetHandleByIndexCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  index: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = index;
  m.u32[r + 10] = 0;
}
function readDeviceGetHandleByIndexResult(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[b >> 2] as DeviceHandle;
}
function writeDeviceGetHandleByIndex_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  index: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = index;
  m.u32[r + 10] = 0;
}
function readDeviceGetHandleByIndex_v2Result(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[b >> 2] as DeviceHandle;
}
function writeDeviceGetHandleBySerialCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  serial: string,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = h - b;
  writeText(m, h, serial);
  h += textRoom(serial);
  m.u32[r + 10] = 8;
  void h;
}
function readDeviceGetHandleBySerialResult(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[(b + 8) >> 2] as DeviceHandle;
}
function writeDeviceGetHandleByUUIDCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  uuid: string,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = h - b;
  writeText(m, h, uuid);
  h += textRoom(uuid);
  m.u32[r + 10] = 8;
  void h;
}
function readDeviceGetHandleByUUIDResult(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[(b + 8) >> 2] as DeviceHandle;
}
function writeDeviceGetHandleByUUIDVCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  uuid: UUID_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeUUID_v1(m, b, uuid, 'uuid.');
  m.u32[r + 10] = 56;
}
function readDeviceGetHandleByUUIDVResult(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[(b + 56) >> 2] as DeviceHandle;
}
function writeDeviceGetHandleByPciBusIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  pciBusId: string,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = h - b;
  writeText(m, h, pciBusId);
  h += textRoom(pciBusId);
  m.u32[r + 10] = 8;
  void h;
}
function readDeviceGetHandleByPciBusIdResult(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[(b + 8) >> 2] as DeviceHandle;
}
function writeDeviceGetHandleByPciBusId_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  pciBusId: string,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = h - b;
  writeText(m, h, pciBusId);
  h += textRoom(pciBusId);
  m.u32[r + 10] = 8;
  void h;
}
function readDeviceGetHandleByPciBusId_v2Result(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[(b + 8) >> 2] as DeviceHandle;
}
function writeDeviceGetNameCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readDeviceGetNameResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeDeviceGetBrandCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetBrandResult(m: NativeMemory, b: number): BrandType {
  return m.u32[b >> 2] as BrandType;
}
function writeDeviceGetIndexCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetIndexResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetSerialCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readDeviceGetSerialResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeDeviceGetUUIDCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readDeviceGetUUIDResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeDeviceGetMinorNumberCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetMinorNumberResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetBoardPartNumberCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readDeviceGetBoardPartNumberResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeDeviceGetInforomVersionCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  object: InforomObject,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[r + 10] = object;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room);
  m.u32[r + 14] = room;
  void h;
}
function readDeviceGetInforomVersionResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeDeviceGetInforomImageVersionCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readDeviceGetInforomImageVersionResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeDeviceGetInforomConfigurationChecksumCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetInforomConfigurationChecksumResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetDisplayModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetDisplayModeResult(m: NativeMemory, b: number): EnableState {
  return m.u32[b >> 2] as EnableState;
}
function writeDeviceGetDisplayActiveCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetDisplayActiveResult(m: NativeMemory, b: number): EnableState {
  return m.u32[b >> 2] as EnableState;
}
function writeDeviceGetPersistenceModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPersistenceModeResult(m: NativeMemory, b: number): EnableState {
  return m.u32[b >> 2] as EnableState;
}
function writeDeviceGetGpuOperationModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetGpuOperationModeResult(
  m: NativeMemory,
  b: number,
): { current: GpuOperationMode; pending: GpuOperationMode } {
  return { current: m.u32[b >> 2] as GpuOperationMode, pending: m.u32[(b + 8) >> 2] as GpuOperationMode };
}
function writeDeviceGetComputeModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetComputeModeResult(m: NativeMemory, b: number): ComputeMode {
  return m.u32[b >> 2] as ComputeMode;
}
function writeDeviceGetCudaComputeCapabilityCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetCudaComputeCapabilityResult(
  m: NativeMemory,
  b: number,
): { major: number; minor: number } {
  return { major: m.i32[b >> 2] as number, minor: m.i32[(b + 8) >> 2] as number };
}
function writeDeviceGetBoardIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetBoardIdResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetMultiGpuBoardCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetMultiGpuBoardResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetDriverModelCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetDriverModelResult(
  m: NativeMemory,
  b: number,
): { current: DriverModel; pending: DriverModel } {
  return { current: m.u32[b >> 2] as DriverModel, pending: m.u32[(b + 8) >> 2] as DriverModel };
}
function writeDeviceGetDriverModel_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetDriverModel_v2Result(
  m: NativeMemory,
  b: number,
): { current: DriverModel; pending: DriverModel } {
  return { current: m.u32[b >> 2] as DriverModel, pending: m.u32[(b + 8) >> 2] as DriverModel };
}
function writeDeviceGetVbiosVersionCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readDeviceGetVbiosVersionResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeDeviceGetBridgeChipInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetBridgeChipInfoResult(m: NativeMemory, b: number): BridgeChipHierarchy {
  return readBridgeChipHierarchy(m, b, b);
}
function writeDeviceGetAPIRestrictionCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  apiType: RestrictedAPI,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = apiType;
  m.u32[r + 12] = 0;
}
function readDeviceGetAPIRestrictionResult(m: NativeMemory, b: number): EnableState {
  return m.u32[b >> 2] as EnableState;
}
function writeDeviceGetIrqNumCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetIrqNumResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetNumGpuCoresCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetNumGpuCoresResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetBusTypeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetBusTypeResult(m: NativeMemory, b: number): BusType {
  return m.u32[b >> 2] as BusType;
}
function writeDeviceGetGspFirmwareVersionCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetGspFirmwareVersionResult(m: NativeMemory, b: number): string {
  return readText(m, b, 64);
}
function writeDeviceGetGspFirmwareModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetGspFirmwareModeResult(
  m: NativeMemory,
  b: number,
): { isEnabled: number; defaultMode: number } {
  return { isEnabled: m.u32[b >> 2] as number, defaultMode: m.u32[(b + 8) >> 2] as number };
}
function writeDeviceGetArchitectureCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetArchitectureResult(m: NativeMemory, b: number): DeviceArchitecture {
  return m.u32[b >> 2] as DeviceArchitecture;
}
function writeDeviceGetCapabilitiesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  caps: DeviceCapabilities_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeDeviceCapabilities_v1(m, b, caps, 'caps.');
}
function readDeviceGetCapabilitiesResult(m: NativeMemory, b: number): DeviceCapabilities_v1 {
  return readDeviceCapabilities_v1(m, b, b);
}
function writeDeviceGetModuleIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetModuleIdResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetC2cModeInfoVCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetC2cModeInfoVResult(m: NativeMemory, b: number): C2cModeInfo_v1 {
  return readC2cModeInfo_v1(m, b, b);
}
function writeDeviceGetAddressingModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  mode: DeviceAddressingMode_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeDeviceAddressingMode_v1(m, b, mode, 'mode.');
}
function readDeviceGetAddressingModeResult(m: NativeMemory, b: number): DeviceAddressingMode_v1 {
  return readDeviceAddressingMode_v1(m, b, b);
}
function writeDeviceGetLastBBXFlushTimeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetLastBBXFlushTimeResult(
  m: NativeMemory,
  b: number,
): { timestamp: number; durationUs: number } {
  return { timestamp: readAmount(m, b), durationUs: readAmount(m, b + 8) };
}
function writeDeviceGetBBXTimeData_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetBBXTimeData_v1Result(m: NativeMemory, b: number): BBXTimeData_v1 {
  return readBBXTimeData_v1(m, b, b);
}
function writeDeviceGetGpuUptime_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetGpuUptime_v1Result(m: NativeMemory, b: number): GpuUptime_v1 {
  return readGpuUptime_v1(m, b, b);
}
function writeDeviceGetGpuFabricInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetGpuFabricInfoResult(m: NativeMemory, b: number): GpuFabricInfo {
  return readGpuFabricInfo(m, b, b);
}
function writeDeviceGetGpuFabricInfoVCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  gpuFabricInfo: GpuFabricInfo_v3Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeGpuFabricInfo_v3(m, b, gpuFabricInfo, 'gpuFabricInfo.');
}
function readDeviceGetGpuFabricInfoVResult(m: NativeMemory, b: number): GpuFabricInfo_v3 {
  return readGpuFabricInfo_v3(m, b, b);
}
function writeDeviceGetGpuFabricInfo_v4Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetGpuFabricInfo_v4Result(m: NativeMemory, b: number): GpuFabricInfo_v4 {
  return readGpuFabricInfo_v4(m, b, b);
}
function writeDeviceGetPlatformInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  platformInfo: PlatformInfo_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writePlatformInfo_v2(m, b, platformInfo, 'platformInfo.');
}
function readDeviceGetPlatformInfoResult(m: NativeMemory, b: number): PlatformInfo_v2 {
  return readPlatformInfo_v2(m, b, b);
}
function writeDeviceGetPdiCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  pdi: Pdi_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writePdi_v1(m, b, pdi, 'pdi.');
}
function readDeviceGetPdiResult(m: NativeMemory, b: number): Pdi_v1 {
  return readPdi_v1(m, b, b);
}
function writeDeviceSetHostname_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  hostname: Hostname_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeHostname_v1(m, b, hostname, 'hostname.');
}
function readDeviceSetHostname_v1Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetHostname_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetHostname_v1Result(m: NativeMemory, b: number): Hostname_v1 {
  return readHostname_v1(m, b, b);
}
function writeDeviceReadWritePRM_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  buffer: PRMTLV_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writePRMTLV_v1(m, b, buffer, 'buffer.');
}
function readDeviceReadWritePRM_v1Result(m: NativeMemory, b: number): PRMTLV_v1 {
  return readPRMTLV_v1(m, b, b);
}
function writeDeviceReadPRMCounters_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  counterList: PRMCounterList_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  h = writePRMCounterList_v1(m, b, counterList, 'counterList.', b, h, room);
  void h;
}
function readDeviceReadPRMCounters_v1Result(m: NativeMemory, b: number): PRMCounterList_v1 {
  return readPRMCounterList_v1(m, b, b);
}
function writeDeviceSetRusdSettings_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  settings: RusdSettings_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeRusdSettings_v1(m, b, settings, 'settings.');
}
function readDeviceSetRusdSettings_v1Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetPciInfoExtCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  pci: PciInfoExt_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writePciInfoExt_v1(m, b, pci, 'pci.');
}
function readDeviceGetPciInfoExtResult(m: NativeMemory, b: number): PciInfoExt_v1 {
  return readPciInfoExt_v1(m, b, b);
}
function writeDeviceGetPciInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPciInfoResult(m: NativeMemory, b: number): PciInfo_v1 {
  return readPciInfo_v1(m, b, b);
}
function writeDeviceGetPciInfo_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPciInfo_v2Result(m: NativeMemory, b: number): PciInfo_v2 {
  return readPciInfo_v2(m, b, b);
}
function writeDeviceGetPciInfo_v3Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPciInfo_v3Result(m: NativeMemory, b: number): PciInfo {
  return readPciInfo(m, b, b);
}
function writeDeviceGetMaxPcieLinkGenerationCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetMaxPcieLinkGenerationResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetGpuMaxPcieLinkGenerationCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetGpuMaxPcieLinkGenerationResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetMaxPcieLinkWidthCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetMaxPcieLinkWidthResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetCurrPcieLinkGenerationCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetCurrPcieLinkGenerationResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetCurrPcieLinkWidthCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetCurrPcieLinkWidthResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetPcieThroughputCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  counter: PcieUtilCounter,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = counter;
  m.u32[r + 12] = 0;
}
function readDeviceGetPcieThroughputResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetPcieReplayCounterCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPcieReplayCounterResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetPcieLinkMaxSpeedCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPcieLinkMaxSpeedResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetPcieSpeedCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPcieSpeedResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeSystemGetTopologyGpuSetCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  cpuNumber: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = cpuNumber;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 8 + (((room * 8) / 3) | 0));
  void h;
}
function readSystemGetTopologyGpuSetResult(m: NativeMemory, b: number): DeviceHandle[] {
  return readArray<DeviceHandle>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    8,
    readU32 as (m: NativeMemory, o: number) => DeviceHandle,
    b,
  );
}
function writeDeviceGetMemoryAffinityCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  nodeSetSize: number,
  scope: AffinityScope,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[r + 10] = nodeSetSize;
  m.u32[b >> 2] = nodeSetSize;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(nodeSetSize * 8 + (((nodeSetSize * 8) / 3) | 0));
  m.u32[r + 14] = scope;
  void h;
}
function readDeviceGetMemoryAffinityResult(m: NativeMemory, b: number): bigint[] {
  return readArray<bigint>(m, b + readU32(m, b + 4), readU32(m, b), 8, readU64, b);
}
function writeDeviceGetCpuAffinityWithinScopeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  cpuSetSize: number,
  scope: AffinityScope,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[r + 10] = cpuSetSize;
  m.u32[b >> 2] = cpuSetSize;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(cpuSetSize * 8 + (((cpuSetSize * 8) / 3) | 0));
  m.u32[r + 14] = scope;
  void h;
}
function readDeviceGetCpuAffinityWithinScopeResult(m: NativeMemory, b: number): bigint[] {
  return readArray<bigint>(m, b + readU32(m, b + 4), readU32(m, b), 8, readU64, b);
}
function writeDeviceGetCpuAffinityCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  cpuSetSize: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[r + 10] = cpuSetSize;
  m.u32[b >> 2] = cpuSetSize;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(cpuSetSize * 8 + (((cpuSetSize * 8) / 3) | 0));
  void h;
}
function readDeviceGetCpuAffinityResult(m: NativeMemory, b: number): bigint[] {
  return readArray<bigint>(m, b + readU32(m, b + 4), readU32(m, b), 8, readU64, b);
}
function writeDeviceSetCpuAffinityCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
}
function readDeviceSetCpuAffinityResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceClearCpuAffinityCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
}
function readDeviceClearCpuAffinityResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetNumaNodeIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetNumaNodeIdResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetTopologyCommonAncestorCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device1: DeviceHandle,
  device2: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device1;
  m.u32[r + 10] = device2;
  m.u32[r + 12] = 0;
}
function readDeviceGetTopologyCommonAncestorResult(m: NativeMemory, b: number): GpuTopologyLevel {
  return m.u32[b >> 2] as GpuTopologyLevel;
}
function writeDeviceGetTopologyNearestGpusCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  level: GpuTopologyLevel,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[r + 10] = level;
  m.u32[b >> 2] = room;
  m.u32[r + 12] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 14] = h - b;
  h += round8(room * 8 + (((room * 8) / 3) | 0));
  void h;
}
function readDeviceGetTopologyNearestGpusResult(m: NativeMemory, b: number): DeviceHandle[] {
  return readArray<DeviceHandle>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    8,
    readU32 as (m: NativeMemory, o: number) => DeviceHandle,
    b,
  );
}
function writeDeviceGetP2PStatusCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device1: DeviceHandle,
  device2: DeviceHandle,
  p2pIndex: GpuP2PCapsIndex,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device1;
  m.u32[r + 10] = device2;
  m.u32[r + 12] = p2pIndex;
  m.u32[r + 14] = 0;
}
function readDeviceGetP2PStatusResult(m: NativeMemory, b: number): GpuP2PStatus {
  return m.u32[b >> 2] as GpuP2PStatus;
}
function writeDeviceOnSameBoardCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device1: DeviceHandle,
  device2: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device1;
  m.u32[r + 10] = device2;
  m.u32[r + 12] = 0;
}
function readDeviceOnSameBoardResult(m: NativeMemory, b: number): number {
  return m.i32[b >> 2] as number;
}
function writeDeviceGetMemoryInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetMemoryInfoResult(m: NativeMemory, b: number): Memory {
  return readMemory(m, b, b);
}
function writeDeviceGetMemoryInfo_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  memory: Memory_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeMemory_v2(m, b, memory, 'memory.');
}
function readDeviceGetMemoryInfo_v2Result(m: NativeMemory, b: number): Memory_v2 {
  return readMemory_v2(m, b, b);
}
function writeDeviceSetMemoryLimits_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  limits: SetMemoryLimits_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 24;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  h = writeSetMemoryLimits_v1(m, b, limits, 'limits.', b, h, room);
  void h;
}
function readDeviceSetMemoryLimits_v1Result(m: NativeMemory, b: number): SetMemoryLimits_v1 {
  return readSetMemoryLimits_v1(m, b, b);
}
function writeDeviceGetMemoryLimits_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  limits: GetMemoryLimits_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 32;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  h = writeGetMemoryLimits_v1(m, b, limits, 'limits.', b, h, room);
  void h;
}
function readDeviceGetMemoryLimits_v1Result(m: NativeMemory, b: number): GetMemoryLimits_v1 {
  return readGetMemoryLimits_v1(m, b, b);
}
function writeDeviceGetBAR1MemoryInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetBAR1MemoryInfoResult(m: NativeMemory, b: number): BAR1Memory {
  return readBAR1Memory(m, b, b);
}
function writeDeviceGetMemoryBusWidthCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetMemoryBusWidthResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetUtilizationRatesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetUtilizationRatesResult(m: NativeMemory, b: number): Utilization {
  return readUtilization(m, b, b);
}
function writeDeviceGetEncoderUtilizationCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetEncoderUtilizationResult(
  m: NativeMemory,
  b: number,
): { utilization: number; samplingPeriodUs: number } {
  return { utilization: m.u32[b >> 2] as number, samplingPeriodUs: m.u32[(b + 8) >> 2] as number };
}
function writeDeviceGetEncoderCapacityCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  encoderQueryType: EncoderType,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = encoderQueryType;
  m.u32[r + 12] = 0;
}
function readDeviceGetEncoderCapacityResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetEncoderStatsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
  m.u32[r + 14] = 16;
}
function readDeviceGetEncoderStatsResult(
  m: NativeMemory,
  b: number,
): { sessionCount: number; averageFps: number; averageLatency: number } {
  return {
    sessionCount: m.u32[b >> 2] as number,
    averageFps: m.u32[(b + 8) >> 2] as number,
    averageLatency: m.u32[(b + 16) >> 2] as number,
  };
}
function writeDeviceGetEncoderSessionsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 32 + (((room * 32) / 3) | 0));
  void h;
}
function readDeviceGetEncoderSessionsResult(m: NativeMemory, b: number): EncoderSessionInfo[] {
  return readArray<EncoderSessionInfo>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    32,
    readEncoderSessionInfo,
    b,
  );
}
function writeDeviceGetDecoderUtilizationCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetDecoderUtilizationResult(
  m: NativeMemory,
  b: number,
): { utilization: number; samplingPeriodUs: number } {
  return { utilization: m.u32[b >> 2] as number, samplingPeriodUs: m.u32[(b + 8) >> 2] as number };
}
function writeDeviceGetJpgUtilizationCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetJpgUtilizationResult(
  m: NativeMemory,
  b: number,
): { utilization: number; samplingPeriodUs: number } {
  return { utilization: m.u32[b >> 2] as number, samplingPeriodUs: m.u32[(b + 8) >> 2] as number };
}
function writeDeviceGetOfaUtilizationCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetOfaUtilizationResult(
  m: NativeMemory,
  b: number,
): { utilization: number; samplingPeriodUs: number } {
  return { utilization: m.u32[b >> 2] as number, samplingPeriodUs: m.u32[(b + 8) >> 2] as number };
}
function writeDeviceGetFBCStatsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetFBCStatsResult(m: NativeMemory, b: number): FBCStats {
  return readFBCStats(m, b, b);
}
function writeDeviceGetFBCSessionsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 48 + (((room * 48) / 3) | 0));
  void h;
}
function readDeviceGetFBCSessionsResult(m: NativeMemory, b: number): FBCSessionInfo[] {
  return readArray<FBCSessionInfo>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    48,
    readFBCSessionInfo,
    b,
  );
}
function writeDeviceGetSamplesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  type: SamplingType,
  lastSeenTimeStamp: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 24;
  m.u32[r + 8] = device;
  m.u32[r + 10] = type;
  m.u32[((r + 12) << 2) >> 2] = lastSeenTimeStamp;
  m.u32[(((r + 12) << 2) >> 2) + 1] = lastSeenTimeStamp / 0x1_0000_0000;
  m.u32[r + 14] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[r + 16] = 8;
  m.u32[(b + 16) >> 2] = room;
  m.u32[((b + 16) >> 2) + 1] = h - b;
  m.u32[r + 18] = h - b;
  h += round8(room * 16 + (((room * 16) / 3) | 0));
  void h;
}
function readDeviceGetSamplesResult(
  m: NativeMemory,
  b: number,
): { sampleValType: ValueType; samples: Sample[] } {
  return {
    sampleValType: m.u32[b >> 2] as ValueType,
    samples: readArray<Sample>(
      m,
      b + readU32(m, b + 16 + 4),
      Math.min(readU32(m, b + 8), readU32(m, b + 16)),
      16,
      readSample,
      b,
    ),
  };
}
function writeDeviceGetViolationStatusCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  perfPolicyType: PerfPolicyType,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = perfPolicyType;
  m.u32[r + 12] = 0;
}
function readDeviceGetViolationStatusResult(m: NativeMemory, b: number): ViolationTime {
  return readViolationTime(m, b, b);
}
function writeDevicePerfMetricsGetSamples_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDevicePerfMetricsGetSamples_v1Result(m: NativeMemory, b: number): PerfMetricsSamples_v1 {
  return readPerfMetricsSamples_v1(m, b, b);
}
function writeDeviceGetTemperatureCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  sensorType: TemperatureSensors,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = sensorType;
  m.u32[r + 12] = 0;
}
function readDeviceGetTemperatureResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetTemperatureVCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  temperature: Temperature_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeTemperature_v1(m, b, temperature, 'temperature.');
}
function readDeviceGetTemperatureVResult(m: NativeMemory, b: number): Temperature_v1 {
  return readTemperature_v1(m, b, b);
}
function writeDeviceGetTemperatureThresholdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  thresholdType: TemperatureThresholds,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = thresholdType;
  m.u32[r + 12] = 0;
}
function readDeviceGetTemperatureThresholdResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetMarginTemperatureCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  marginTempInfo: MarginTemperature_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeMarginTemperature_v1(m, b, marginTempInfo, 'marginTempInfo.');
}
function readDeviceGetMarginTemperatureResult(m: NativeMemory, b: number): MarginTemperature_v1 {
  return readMarginTemperature_v1(m, b, b);
}
function writeDeviceGetThermalSettingsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  sensorIndex: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = sensorIndex;
  m.u32[r + 12] = 0;
}
function readDeviceGetThermalSettingsResult(m: NativeMemory, b: number): GpuThermalSettings {
  return readGpuThermalSettings(m, b, b);
}
function writeDeviceSetTemperatureThresholdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  thresholdType: TemperatureThresholds,
  temp: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = thresholdType;
  m.u32[r + 12] = 0;
  m.i32[b >> 2] = temp;
}
function readDeviceSetTemperatureThresholdResult(m: NativeMemory, b: number): number {
  return m.i32[b >> 2] as number;
}
function writeDeviceGetFanSpeedCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetFanSpeedResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetFanSpeed_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  fan: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = fan;
  m.u32[r + 12] = 0;
}
function readDeviceGetFanSpeed_v2Result(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetFanSpeedRPMCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  fanSpeed: FanSpeedInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeFanSpeedInfo_v1(m, b, fanSpeed, 'fanSpeed.');
}
function readDeviceGetFanSpeedRPMResult(m: NativeMemory, b: number): FanSpeedInfo_v1 {
  return readFanSpeedInfo_v1(m, b, b);
}
function writeDeviceGetTargetFanSpeedCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  fan: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = fan;
  m.u32[r + 12] = 0;
}
function readDeviceGetTargetFanSpeedResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetMinMaxFanSpeedCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetMinMaxFanSpeedResult(
  m: NativeMemory,
  b: number,
): { minSpeed: number; maxSpeed: number } {
  return { minSpeed: m.u32[b >> 2] as number, maxSpeed: m.u32[(b + 8) >> 2] as number };
}
function writeDeviceGetFanControlPolicy_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  fan: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = fan;
  m.u32[r + 12] = 0;
}
function readDeviceGetFanControlPolicy_v2Result(m: NativeMemory, b: number): FanControlPolicy {
  return m.u32[b >> 2] as FanControlPolicy;
}
function writeDeviceGetNumFansCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetNumFansResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetCoolerInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  coolerInfo: CoolerInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeCoolerInfo_v1(m, b, coolerInfo, 'coolerInfo.');
}
function readDeviceGetCoolerInfoResult(m: NativeMemory, b: number): CoolerInfo_v1 {
  return readCoolerInfo_v1(m, b, b);
}
function writeDeviceSetDefaultFanSpeed_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  fan: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = fan;
}
function readDeviceSetDefaultFanSpeed_v2Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetFanControlPolicyCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  fan: number,
  policy: FanControlPolicy,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = fan;
  m.u32[r + 12] = policy;
}
function readDeviceSetFanControlPolicyResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetFanSpeed_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  fan: number,
  speed: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = fan;
  m.u32[r + 12] = speed;
}
function readDeviceSetFanSpeed_v2Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetPowerStateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPowerStateResult(m: NativeMemory, b: number): Pstates {
  return m.u32[b >> 2] as Pstates;
}
function writeDeviceGetPowerManagementModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPowerManagementModeResult(m: NativeMemory, b: number): EnableState {
  return m.u32[b >> 2] as EnableState;
}
function writeDeviceGetPowerManagementLimitCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPowerManagementLimitResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetPowerManagementLimitConstraintsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetPowerManagementLimitConstraintsResult(
  m: NativeMemory,
  b: number,
): { minLimit: number; maxLimit: number } {
  return { minLimit: m.u32[b >> 2] as number, maxLimit: m.u32[(b + 8) >> 2] as number };
}
function writeDeviceGetPowerManagementDefaultLimitCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPowerManagementDefaultLimitResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetPowerUsageCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPowerUsageResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetTotalEnergyConsumptionCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetTotalEnergyConsumptionResult(m: NativeMemory, b: number): number {
  return readAmount(m, b);
}
function writeDeviceGetEnforcedPowerLimitCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetEnforcedPowerLimitResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceSetAdaptiveTgpMode_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  mode: EnableState,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = mode;
}
function readDeviceSetAdaptiveTgpMode_v1Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetAdaptiveTgpModeInfo_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetAdaptiveTgpModeInfo_v1Result(m: NativeMemory, b: number): AdaptiveTgpModeInfo_v1 {
  return readAdaptiveTgpModeInfo_v1(m, b, b);
}
function writeDeviceGetPowerSourceCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPowerSourceResult(m: NativeMemory, b: number): PowerSource {
  return m.u32[b >> 2] as PowerSource;
}
function writeDeviceSetPowerManagementLimitCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  limit: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = limit;
}
function readDeviceSetPowerManagementLimitResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetPowerManagementLimit_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  powerValue: PowerValue_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writePowerValue_v2(m, b, powerValue, 'powerValue.');
}
function readDeviceSetPowerManagementLimit_v2Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetPowerMizerMode_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPowerMizerMode_v1Result(m: NativeMemory, b: number): DevicePowerMizerModes_v1 {
  return readDevicePowerMizerModes_v1(m, b, b);
}
function writeDeviceSetPowerMizerMode_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  powerMizerMode: DevicePowerMizerModes_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeDevicePowerMizerModes_v1(m, b, powerMizerMode, 'powerMizerMode.');
}
function readDeviceSetPowerMizerMode_v1Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceWorkloadPowerProfileGetProfilesInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  profilesInfo: WorkloadPowerProfileProfilesInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeWorkloadPowerProfileProfilesInfo_v1(m, b, profilesInfo, 'profilesInfo.');
}
function readDeviceWorkloadPowerProfileGetProfilesInfoResult(
  m: NativeMemory,
  b: number,
): WorkloadPowerProfileProfilesInfo_v1 {
  return readWorkloadPowerProfileProfilesInfo_v1(m, b, b);
}
function writeDeviceWorkloadPowerProfileGetCurrentProfilesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  currentProfiles: WorkloadPowerProfileCurrentProfiles_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeWorkloadPowerProfileCurrentProfiles_v1(m, b, currentProfiles, 'currentProfiles.');
}
function readDeviceWorkloadPowerProfileGetCurrentProfilesResult(
  m: NativeMemory,
  b: number,
): WorkloadPowerProfileCurrentProfiles_v1 {
  return readWorkloadPowerProfileCurrentProfiles_v1(m, b, b);
}
function writeDeviceWorkloadPowerProfileSetRequestedProfilesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  requestedProfiles: WorkloadPowerProfileRequestedProfiles_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeWorkloadPowerProfileRequestedProfiles_v1(m, b, requestedProfiles, 'requestedProfiles.');
}
function readDeviceWorkloadPowerProfileSetRequestedProfilesResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceWorkloadPowerProfileClearRequestedProfilesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  requestedProfiles: WorkloadPowerProfileRequestedProfiles_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeWorkloadPowerProfileRequestedProfiles_v1(m, b, requestedProfiles, 'requestedProfiles.');
}
function readDeviceWorkloadPowerProfileClearRequestedProfilesResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceWorkloadPowerProfileUpdateProfiles_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  updateProfiles: WorkloadPowerProfileUpdateProfiles_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeWorkloadPowerProfileUpdateProfiles_v1(m, b, updateProfiles, 'updateProfiles.');
}
function readDeviceWorkloadPowerProfileUpdateProfiles_v1Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDevicePowerSmoothingActivatePresetProfileCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  profile: PowerSmoothingProfile_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writePowerSmoothingProfile_v1(m, b, profile, 'profile.');
}
function readDevicePowerSmoothingActivatePresetProfileResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDevicePowerSmoothingUpdatePresetProfileParamCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  profile: PowerSmoothingProfile_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writePowerSmoothingProfile_v1(m, b, profile, 'profile.');
}
function readDevicePowerSmoothingUpdatePresetProfileParamResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDevicePowerSmoothingSetStateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  state: PowerSmoothingState_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writePowerSmoothingState_v1(m, b, state, 'state.');
}
function readDevicePowerSmoothingSetStateResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetClockInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  type: ClockType,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = type;
  m.u32[r + 12] = 0;
}
function readDeviceGetClockInfoResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetMaxClockInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  type: ClockType,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = type;
  m.u32[r + 12] = 0;
}
function readDeviceGetMaxClockInfoResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetGpcClkVfOffsetCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetGpcClkVfOffsetResult(m: NativeMemory, b: number): number {
  return m.i32[b >> 2] as number;
}
function writeDeviceGetApplicationsClockCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  clockType: ClockType,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = clockType;
  m.u32[r + 12] = 0;
}
function readDeviceGetApplicationsClockResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetDefaultApplicationsClockCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  clockType: ClockType,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = clockType;
  m.u32[r + 12] = 0;
}
function readDeviceGetDefaultApplicationsClockResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetClockCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  clockType: ClockType,
  clockId: ClockId,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = clockType;
  m.u32[r + 12] = clockId;
  m.u32[r + 14] = 0;
}
function readDeviceGetClockResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetMaxCustomerBoostClockCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  clockType: ClockType,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = clockType;
  m.u32[r + 12] = 0;
}
function readDeviceGetMaxCustomerBoostClockResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetSupportedMemoryClocksCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 4 + (((room * 4) / 3) | 0));
  void h;
}
function readDeviceGetSupportedMemoryClocksResult(m: NativeMemory, b: number): number[] {
  return readArray<number>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    4,
    readU32,
    b,
  );
}
function writeDeviceGetSupportedGraphicsClocksCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  memoryClockMHz: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[r + 10] = memoryClockMHz;
  m.u32[b >> 2] = room;
  m.u32[r + 12] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 14] = h - b;
  h += round8(room * 4 + (((room * 4) / 3) | 0));
  void h;
}
function readDeviceGetSupportedGraphicsClocksResult(m: NativeMemory, b: number): number[] {
  return readArray<number>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    4,
    readU32,
    b,
  );
}
function writeDeviceGetAutoBoostedClocksEnabledCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetAutoBoostedClocksEnabledResult(
  m: NativeMemory,
  b: number,
): { isEnabled: EnableState; defaultIsEnabled: EnableState } {
  return { isEnabled: m.u32[b >> 2] as EnableState, defaultIsEnabled: m.u32[(b + 8) >> 2] as EnableState };
}
function writeDeviceGetPerformanceStateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPerformanceStateResult(m: NativeMemory, b: number): Pstates {
  return m.u32[b >> 2] as Pstates;
}
function writeDeviceGetCurrentClocksEventReasonsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetCurrentClocksEventReasonsResult(m: NativeMemory, b: number): bigint {
  return m.u64[b >> 3] as bigint;
}
function writeDeviceGetCurrentClocksThrottleReasonsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetCurrentClocksThrottleReasonsResult(m: NativeMemory, b: number): bigint {
  return m.u64[b >> 3] as bigint;
}
function writeDeviceGetSupportedClocksEventReasonsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetSupportedClocksEventReasonsResult(m: NativeMemory, b: number): bigint {
  return m.u64[b >> 3] as bigint;
}
function writeDeviceGetSupportedClocksThrottleReasonsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetSupportedClocksThrottleReasonsResult(m: NativeMemory, b: number): bigint {
  return m.u64[b >> 3] as bigint;
}
function writeDeviceGetDynamicPstatesInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetDynamicPstatesInfoResult(m: NativeMemory, b: number): GpuDynamicPstatesInfo {
  return readGpuDynamicPstatesInfo(m, b, b);
}
function writeDeviceGetMemClkVfOffsetCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetMemClkVfOffsetResult(m: NativeMemory, b: number): number {
  return m.i32[b >> 2] as number;
}
function writeDeviceGetMinMaxClockOfPStateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  type: ClockType,
  pstate: Pstates,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = type;
  m.u32[r + 12] = pstate;
  m.u32[r + 14] = 0;
  m.u32[r + 16] = 8;
}
function readDeviceGetMinMaxClockOfPStateResult(
  m: NativeMemory,
  b: number,
): { minClockMHz: number; maxClockMHz: number } {
  return { minClockMHz: m.u32[b >> 2] as number, maxClockMHz: m.u32[(b + 8) >> 2] as number };
}
function writeDeviceGetSupportedPerformanceStatesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  size: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = size;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(size * 4 + (((size * 4) / 3) | 0));
  m.u32[r + 12] = size;
  void h;
}
function readDeviceGetSupportedPerformanceStatesResult(m: NativeMemory, b: number): Pstates[] {
  return readArray<Pstates>(
    m,
    b + readU32(m, b + 4),
    readU32(m, b),
    4,
    readU32 as (m: NativeMemory, o: number) => Pstates,
    b,
  );
}
function writeDeviceGetGpcClkMinMaxVfOffsetCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetGpcClkMinMaxVfOffsetResult(
  m: NativeMemory,
  b: number,
): { minOffset: number; maxOffset: number } {
  return { minOffset: m.i32[b >> 2] as number, maxOffset: m.i32[(b + 8) >> 2] as number };
}
function writeDeviceGetMemClkMinMaxVfOffsetCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetMemClkMinMaxVfOffsetResult(
  m: NativeMemory,
  b: number,
): { minOffset: number; maxOffset: number } {
  return { minOffset: m.i32[b >> 2] as number, maxOffset: m.i32[(b + 8) >> 2] as number };
}
function writeDeviceGetClockOffsetsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  info: ClockOffset_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeClockOffset_v1(m, b, info, 'info.');
}
function readDeviceGetClockOffsetsResult(m: NativeMemory, b: number): ClockOffset_v1 {
  return readClockOffset_v1(m, b, b);
}
function writeDeviceSetClockOffsetsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  info: ClockOffset_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeClockOffset_v1(m, b, info, 'info.');
}
function readDeviceSetClockOffsetsResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetPerformanceModesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  perfModes: DevicePerfModes_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeDevicePerfModes_v1(m, b, perfModes, 'perfModes.');
}
function readDeviceGetPerformanceModesResult(m: NativeMemory, b: number): DevicePerfModes_v1 {
  return readDevicePerfModes_v1(m, b, b);
}
function writeDeviceGetCurrentClockFreqsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  currentClockFreqs: DeviceCurrentClockFreqs_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeDeviceCurrentClockFreqs_v1(m, b, currentClockFreqs, 'currentClockFreqs.');
}
function readDeviceGetCurrentClockFreqsResult(m: NativeMemory, b: number): DeviceCurrentClockFreqs_v1 {
  return readDeviceCurrentClockFreqs_v1(m, b, b);
}
function writeDeviceGetAdaptiveClockInfoStatusCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetAdaptiveClockInfoStatusResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetClkMonStatusCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetClkMonStatusResult(m: NativeMemory, b: number): ClkMonStatus {
  return readClkMonStatus(m, b, b);
}
function writeDeviceSetGpuLockedClocksCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  minGpuClockMHz: number,
  maxGpuClockMHz: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = minGpuClockMHz;
  m.u32[r + 12] = maxGpuClockMHz;
}
function readDeviceSetGpuLockedClocksResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceResetGpuLockedClocksCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
}
function readDeviceResetGpuLockedClocksResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetMemoryLockedClocksCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  minMemClockMHz: number,
  maxMemClockMHz: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = minMemClockMHz;
  m.u32[r + 12] = maxMemClockMHz;
}
function readDeviceSetMemoryLockedClocksResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceResetMemoryLockedClocksCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
}
function readDeviceResetMemoryLockedClocksResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetApplicationsClocksCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  memClockMHz: number,
  graphicsClockMHz: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = memClockMHz;
  m.u32[r + 12] = graphicsClockMHz;
}
function readDeviceSetApplicationsClocksResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceResetApplicationsClocksCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
}
function readDeviceResetApplicationsClocksResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetAutoBoostedClocksEnabledCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  enabled: EnableState,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = enabled;
}
function readDeviceSetAutoBoostedClocksEnabledResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetDefaultAutoBoostedClocksEnabledCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  enabled: EnableState,
  flags: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = enabled;
  m.u32[r + 12] = flags;
}
function readDeviceSetDefaultAutoBoostedClocksEnabledResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetGpcClkVfOffsetCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  offset: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = offset;
}
function readDeviceSetGpcClkVfOffsetResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetMemClkVfOffsetCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  offset: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = offset;
}
function readDeviceSetMemClkVfOffsetResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetEccModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetEccModeResult(
  m: NativeMemory,
  b: number,
): { current: EnableState; pending: EnableState } {
  return { current: m.u32[b >> 2] as EnableState, pending: m.u32[(b + 8) >> 2] as EnableState };
}
function writeDeviceGetDefaultEccModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetDefaultEccModeResult(m: NativeMemory, b: number): EnableState {
  return m.u32[b >> 2] as EnableState;
}
function writeDeviceGetTotalEccErrorsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  errorType: MemoryErrorType,
  counterType: EccCounterType,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = errorType;
  m.u32[r + 12] = counterType;
  m.u32[r + 14] = 0;
}
function readDeviceGetTotalEccErrorsResult(m: NativeMemory, b: number): number {
  return readAmount(m, b);
}
function writeDeviceGetDetailedEccErrorsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  errorType: MemoryErrorType,
  counterType: EccCounterType,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = errorType;
  m.u32[r + 12] = counterType;
  m.u32[r + 14] = 0;
}
function readDeviceGetDetailedEccErrorsResult(m: NativeMemory, b: number): EccErrorCounts {
  return readEccErrorCounts(m, b, b);
}
function writeDeviceGetMemoryErrorCounterCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  errorType: MemoryErrorType,
  counterType: EccCounterType,
  locationType: MemoryLocation,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = errorType;
  m.u32[r + 12] = counterType;
  m.u32[r + 14] = locationType;
  m.u32[r + 16] = 0;
}
function readDeviceGetMemoryErrorCounterResult(m: NativeMemory, b: number): number {
  return readAmount(m, b);
}
function writeDeviceGetSramEccErrorStatusCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  status: EccSramErrorStatus_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeEccSramErrorStatus_v1(m, b, status, 'status.');
}
function readDeviceGetSramEccErrorStatusResult(m: NativeMemory, b: number): EccSramErrorStatus_v1 {
  return readEccSramErrorStatus_v1(m, b, b);
}
function writeDeviceSetEccModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  ecc: EnableState,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = ecc;
}
function readDeviceSetEccModeResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceClearEccErrorCountsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  counterType: EccCounterType,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = counterType;
}
function readDeviceClearEccErrorCountsResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetSramUniqueUncorrectedEccErrorCountsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  errorCounts: EccSramUniqueUncorrectedErrorCounts_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  h = writeEccSramUniqueUncorrectedErrorCounts_v1(m, b, errorCounts, 'errorCounts.', b, h, room);
  void h;
}
function readDeviceGetSramUniqueUncorrectedEccErrorCountsResult(
  m: NativeMemory,
  b: number,
): EccSramUniqueUncorrectedErrorCounts_v1 {
  return readEccSramUniqueUncorrectedErrorCounts_v1(m, b, b);
}
function writeDeviceGetRepairStatusCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  repairStatus: RepairStatus_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeRepairStatus_v1(m, b, repairStatus, 'repairStatus.');
}
function readDeviceGetRepairStatusResult(m: NativeMemory, b: number): RepairStatus_v1 {
  return readRepairStatus_v1(m, b, b);
}
function writeDeviceGetUnrepairableMemoryFlag_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetUnrepairableMemoryFlag_v1Result(
  m: NativeMemory,
  b: number,
): UnrepairableMemoryStatus_v1 {
  return readUnrepairableMemoryStatus_v1(m, b, b);
}
function writeDeviceGetRetiredPagesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  cause: PageRetirementCause,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[r + 10] = cause;
  m.u32[b >> 2] = room;
  m.u32[r + 12] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 14] = h - b;
  h += round8(room * 8 + (((room * 8) / 3) | 0));
  void h;
}
function readDeviceGetRetiredPagesResult(m: NativeMemory, b: number): number[] {
  return readArray<number>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    8,
    readAmount,
    b,
  );
}
function writeDeviceGetRetiredPages_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  cause: PageRetirementCause,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 24;
  m.u32[r + 8] = device;
  m.u32[r + 10] = cause;
  m.u32[b >> 2] = room;
  m.u32[r + 12] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 14] = h - b;
  h += round8(room * 8 + (((room * 8) / 3) | 0));
  m.u32[(b + 16) >> 2] = room;
  m.u32[((b + 16) >> 2) + 1] = h - b;
  m.u32[r + 16] = h - b;
  h += round8(room * 8 + (((room * 8) / 3) | 0));
  void h;
}
function readDeviceGetRetiredPages_v2Result(
  m: NativeMemory,
  b: number,
): { addresses: number[]; timestamps: number[] } {
  return {
    addresses: readArray<number>(
      m,
      b + readU32(m, b + 8 + 4),
      Math.min(readU32(m, b), readU32(m, b + 8)),
      8,
      readAmount,
      b,
    ),
    timestamps: readArray<number>(
      m,
      b + readU32(m, b + 16 + 4),
      Math.min(readU32(m, b), readU32(m, b + 16)),
      8,
      readAmount,
      b,
    ),
  };
}
function writeDeviceGetRetiredPagesPendingStatusCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetRetiredPagesPendingStatusResult(m: NativeMemory, b: number): EnableState {
  return m.u32[b >> 2] as EnableState;
}
function writeDeviceGetRemappedRowsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
  m.u32[r + 14] = 16;
  m.u32[r + 16] = 24;
}
function readDeviceGetRemappedRowsResult(
  m: NativeMemory,
  b: number,
): { corrRows: number; uncRows: number; isPending: number; failureOccurred: number } {
  return {
    corrRows: m.u32[b >> 2] as number,
    uncRows: m.u32[(b + 8) >> 2] as number,
    isPending: m.u32[(b + 16) >> 2] as number,
    failureOccurred: m.u32[(b + 24) >> 2] as number,
  };
}
function writeDeviceGetRemappedRows_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetRemappedRows_v2Result(m: NativeMemory, b: number): RemappedRowsInfo_v2 {
  return readRemappedRowsInfo_v2(m, b, b);
}
function writeDeviceGetRowRemapperHistogramCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetRowRemapperHistogramResult(m: NativeMemory, b: number): RowRemapperHistogramValues {
  return readRowRemapperHistogramValues(m, b, b);
}
function writeDeviceGetBankRemapperStatus_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetBankRemapperStatus_v1Result(m: NativeMemory, b: number): EccBankRemapperStatus_v1 {
  return readEccBankRemapperStatus_v1(m, b, b);
}
function writeDeviceGetComputeRunningProcessesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 16 + (((room * 16) / 3) | 0));
  void h;
}
function readDeviceGetComputeRunningProcessesResult(m: NativeMemory, b: number): ProcessInfo_v1[] {
  return readArray<ProcessInfo_v1>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    16,
    readProcessInfo_v1,
    b,
  );
}
function writeDeviceGetComputeRunningProcesses_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 24 + (((room * 24) / 3) | 0));
  void h;
}
function readDeviceGetComputeRunningProcesses_v2Result(m: NativeMemory, b: number): ProcessInfo_v2[] {
  return readArray<ProcessInfo_v2>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    24,
    readProcessInfo_v2,
    b,
  );
}
function writeDeviceGetComputeRunningProcesses_v3Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 24 + (((room * 24) / 3) | 0));
  void h;
}
function readDeviceGetComputeRunningProcesses_v3Result(m: NativeMemory, b: number): ProcessInfo[] {
  return readArray<ProcessInfo>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    24,
    readProcessInfo,
    b,
  );
}
function writeDeviceGetGraphicsRunningProcessesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 16 + (((room * 16) / 3) | 0));
  void h;
}
function readDeviceGetGraphicsRunningProcessesResult(m: NativeMemory, b: number): ProcessInfo_v1[] {
  return readArray<ProcessInfo_v1>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    16,
    readProcessInfo_v1,
    b,
  );
}
function writeDeviceGetGraphicsRunningProcesses_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 24 + (((room * 24) / 3) | 0));
  void h;
}
function readDeviceGetGraphicsRunningProcesses_v2Result(m: NativeMemory, b: number): ProcessInfo_v2[] {
  return readArray<ProcessInfo_v2>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    24,
    readProcessInfo_v2,
    b,
  );
}
function writeDeviceGetGraphicsRunningProcesses_v3Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 24 + (((room * 24) / 3) | 0));
  void h;
}
function readDeviceGetGraphicsRunningProcesses_v3Result(m: NativeMemory, b: number): ProcessInfo[] {
  return readArray<ProcessInfo>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    24,
    readProcessInfo,
    b,
  );
}
function writeDeviceGetMPSComputeRunningProcessesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 16 + (((room * 16) / 3) | 0));
  void h;
}
function readDeviceGetMPSComputeRunningProcessesResult(m: NativeMemory, b: number): ProcessInfo_v1[] {
  return readArray<ProcessInfo_v1>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    16,
    readProcessInfo_v1,
    b,
  );
}
function writeDeviceGetMPSComputeRunningProcesses_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 24 + (((room * 24) / 3) | 0));
  void h;
}
function readDeviceGetMPSComputeRunningProcesses_v2Result(m: NativeMemory, b: number): ProcessInfo_v2[] {
  return readArray<ProcessInfo_v2>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    24,
    readProcessInfo_v2,
    b,
  );
}
function writeDeviceGetMPSComputeRunningProcesses_v3Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 24 + (((room * 24) / 3) | 0));
  void h;
}
function readDeviceGetMPSComputeRunningProcesses_v3Result(m: NativeMemory, b: number): ProcessInfo[] {
  return readArray<ProcessInfo>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    24,
    readProcessInfo,
    b,
  );
}
function writeDeviceGetRunningProcessDetailListCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  plist: ProcessDetailList_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 24;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  h = writeProcessDetailList_v1(m, b, plist, 'plist.', b, h, room);
  void h;
}
function readDeviceGetRunningProcessDetailListResult(m: NativeMemory, b: number): ProcessDetailList_v1 {
  return readProcessDetailList_v1(m, b, b);
}
function writeDeviceGetProcessUtilizationCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  lastSeenTimeStamp: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room * 32 + (((room * 32) / 3) | 0));
  m.u32[(b + 8) >> 2] = room;
  m.u32[r + 12] = 8;
  m.u32[((r + 14) << 2) >> 2] = lastSeenTimeStamp;
  m.u32[(((r + 14) << 2) >> 2) + 1] = lastSeenTimeStamp / 0x1_0000_0000;
  void h;
}
function readDeviceGetProcessUtilizationResult(m: NativeMemory, b: number): ProcessUtilizationSample[] {
  return readArray<ProcessUtilizationSample>(
    m,
    b + readU32(m, b + 4),
    Math.min(readU32(m, b + 8), readU32(m, b)),
    32,
    readProcessUtilizationSample,
    b,
  );
}
function writeDeviceGetProcessesUtilizationInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  procesesUtilInfo: ProcessesUtilizationInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 24;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  h = writeProcessesUtilizationInfo_v1(m, b, procesesUtilInfo, 'procesesUtilInfo.', b, h, room);
  void h;
}
function readDeviceGetProcessesUtilizationInfoResult(
  m: NativeMemory,
  b: number,
): ProcessesUtilizationInfo_v1 {
  return readProcessesUtilizationInfo_v1(m, b, b);
}
function writeDeviceGetAccountingModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetAccountingModeResult(m: NativeMemory, b: number): EnableState {
  return m.u32[b >> 2] as EnableState;
}
function writeDeviceGetAccountingStatsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  pid: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = pid;
  m.u32[r + 12] = 0;
}
function readDeviceGetAccountingStatsResult(m: NativeMemory, b: number): AccountingStats {
  return readAccountingStats(m, b, b);
}
function writeDeviceGetAccountingStats_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  stats: AccountingStats_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeAccountingStats_v2(m, b, stats, 'stats.');
}
function readDeviceGetAccountingStats_v2Result(m: NativeMemory, b: number): AccountingStats_v2 {
  return readAccountingStats_v2(m, b, b);
}
function writeDeviceGetAccountingPidsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 4 + (((room * 4) / 3) | 0));
  void h;
}
function readDeviceGetAccountingPidsResult(m: NativeMemory, b: number): number[] {
  return readArray<number>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    4,
    readU32,
    b,
  );
}
function writeDeviceGetAccountingBufferSizeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetAccountingBufferSizeResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceSetAccountingModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  mode: EnableState,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = mode;
}
function readDeviceSetAccountingModeResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceClearAccountingPidsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
}
function readDeviceClearAccountingPidsResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetAttributesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetAttributesResult(m: NativeMemory, b: number): DeviceAttributes {
  return readDeviceAttributes(m, b, b);
}
function writeDeviceGetAttributes_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetAttributes_v2Result(m: NativeMemory, b: number): DeviceAttributes {
  return readDeviceAttributes(m, b, b);
}
function writeDeviceSetMigModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  mode: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = mode;
  m.u32[r + 12] = 0;
}
function readDeviceSetMigModeResult(m: NativeMemory, b: number): Return {
  return m.u32[b >> 2] as Return;
}
function writeDeviceGetMigModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetMigModeResult(
  m: NativeMemory,
  b: number,
): { currentMode: number; pendingMode: number } {
  return { currentMode: m.u32[b >> 2] as number, pendingMode: m.u32[(b + 8) >> 2] as number };
}
function writeDeviceGetGpuInstanceProfileInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  profile: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = profile;
  m.u32[r + 12] = 0;
}
function readDeviceGetGpuInstanceProfileInfoResult(m: NativeMemory, b: number): GpuInstanceProfileInfo {
  return readGpuInstanceProfileInfo(m, b, b);
}
function writeDeviceGetGpuInstanceProfileInfoVCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  profile: number,
  info: GpuInstanceProfileInfo_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = profile;
  m.u32[r + 12] = 0;
  writeGpuInstanceProfileInfo_v2(m, b, info, 'info.');
}
function readDeviceGetGpuInstanceProfileInfoVResult(m: NativeMemory, b: number): GpuInstanceProfileInfo_v2 {
  return readGpuInstanceProfileInfo_v2(m, b, b);
}
function writeDeviceGetGpuInstanceProfileInfoByIdVCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  profileId: number,
  info: GpuInstanceProfileInfo_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = profileId;
  m.u32[r + 12] = 0;
  writeGpuInstanceProfileInfo_v2(m, b, info, 'info.');
}
function readDeviceGetGpuInstanceProfileInfoByIdVResult(
  m: NativeMemory,
  b: number,
): GpuInstanceProfileInfo_v2 {
  return readGpuInstanceProfileInfo_v2(m, b, b);
}
function writeDeviceGetGpuInstancePossiblePlacementsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  profileId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[r + 10] = profileId;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 8 + (((room * 8) / 3) | 0));
  m.u32[(b + 8) >> 2] = room;
  m.u32[r + 14] = 8;
  void h;
}
function readDeviceGetGpuInstancePossiblePlacementsResult(
  m: NativeMemory,
  b: number,
): GpuInstancePlacement[] {
  return readArray<GpuInstancePlacement>(
    m,
    b + readU32(m, b + 4),
    Math.min(readU32(m, b + 8), readU32(m, b)),
    8,
    readGpuInstancePlacement,
    b,
  );
}
function writeDeviceGetGpuInstancePossiblePlacements_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  profileId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[r + 10] = profileId;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 8 + (((room * 8) / 3) | 0));
  m.u32[(b + 8) >> 2] = room;
  m.u32[r + 14] = 8;
  void h;
}
function readDeviceGetGpuInstancePossiblePlacements_v2Result(
  m: NativeMemory,
  b: number,
): GpuInstancePlacement[] {
  return readArray<GpuInstancePlacement>(
    m,
    b + readU32(m, b + 4),
    Math.min(readU32(m, b + 8), readU32(m, b)),
    8,
    readGpuInstancePlacement,
    b,
  );
}
function writeDeviceGetGpuInstanceRemainingCapacityCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  profileId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = profileId;
  m.u32[r + 12] = 0;
}
function readDeviceGetGpuInstanceRemainingCapacityResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceCreateGpuInstanceCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  profileId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = profileId;
  m.u32[r + 12] = 0;
}
function readDeviceCreateGpuInstanceResult(m: NativeMemory, b: number): GpuInstanceHandle {
  return m.u32[b >> 2] as GpuInstanceHandle;
}
function writeDeviceCreateGpuInstanceWithPlacementCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  profileId: number,
  placement: GpuInstancePlacementInput,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = profileId;
  m.u32[r + 12] = 0;
  writeGpuInstancePlacement(m, b, placement, 'placement.');
  m.u32[r + 14] = 8;
}
function readDeviceCreateGpuInstanceWithPlacementResult(m: NativeMemory, b: number): GpuInstanceHandle {
  return m.u32[(b + 8) >> 2] as GpuInstanceHandle;
}
function writeGpuInstanceDestroyCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
}
function readGpuInstanceDestroyResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetGpuInstancesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  profileId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = profileId;
  m.u32[r + 12] = 0;
  m.u32[r + 14] = 512;
}
function readDeviceGetGpuInstancesResult(m: NativeMemory, b: number): GpuInstanceHandle[] {
  return readArray<GpuInstanceHandle>(
    m,
    b,
    Math.min(readU32(m, b + 512), 64),
    8,
    readU32 as (m: NativeMemory, o: number) => GpuInstanceHandle,
    b,
  );
}
function writeDeviceGetGpuInstanceByIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  id: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = id;
  m.u32[r + 12] = 0;
}
function readDeviceGetGpuInstanceByIdResult(m: NativeMemory, b: number): GpuInstanceHandle {
  return m.u32[b >> 2] as GpuInstanceHandle;
}
function writeGpuInstanceGetInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = 0;
}
function readGpuInstanceGetInfoResult(m: NativeMemory, b: number): GpuInstanceInfo {
  return readGpuInstanceInfo(m, b, b);
}
function writeGpuInstanceGetComputeInstanceProfileInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  profile: number,
  engProfile: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = profile;
  m.u32[r + 12] = engProfile;
  m.u32[r + 14] = 0;
}
function readGpuInstanceGetComputeInstanceProfileInfoResult(
  m: NativeMemory,
  b: number,
): ComputeInstanceProfileInfo {
  return readComputeInstanceProfileInfo(m, b, b);
}
function writeGpuInstanceGetComputeInstanceProfileInfoVCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  profile: number,
  engProfile: number,
  info: ComputeInstanceProfileInfo_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = profile;
  m.u32[r + 12] = engProfile;
  m.u32[r + 14] = 0;
  writeComputeInstanceProfileInfo_v2(m, b, info, 'info.');
}
function readGpuInstanceGetComputeInstanceProfileInfoVResult(
  m: NativeMemory,
  b: number,
): ComputeInstanceProfileInfo_v2 {
  return readComputeInstanceProfileInfo_v2(m, b, b);
}
function writeGpuInstanceGetComputeInstanceRemainingCapacityCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  profileId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = profileId;
  m.u32[r + 12] = 0;
}
function readGpuInstanceGetComputeInstanceRemainingCapacityResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeGpuInstanceGetComputeInstancePossiblePlacementsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  profileId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = profileId;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 8 + (((room * 8) / 3) | 0));
  m.u32[(b + 8) >> 2] = room;
  m.u32[r + 14] = 8;
  void h;
}
function readGpuInstanceGetComputeInstancePossiblePlacementsResult(
  m: NativeMemory,
  b: number,
): ComputeInstancePlacement[] {
  return readArray<ComputeInstancePlacement>(
    m,
    b + readU32(m, b + 4),
    Math.min(readU32(m, b + 8), readU32(m, b)),
    8,
    readComputeInstancePlacement,
    b,
  );
}
function writeGpuInstanceCreateComputeInstanceCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  profileId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = profileId;
  m.u32[r + 12] = 0;
}
function readGpuInstanceCreateComputeInstanceResult(m: NativeMemory, b: number): ComputeInstanceHandle {
  return m.u32[b >> 2] as ComputeInstanceHandle;
}
function writeGpuInstanceCreateComputeInstanceWithPlacementCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  profileId: number,
  placement: ComputeInstancePlacementInput,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = profileId;
  m.u32[r + 12] = 0;
  writeComputeInstancePlacement(m, b, placement, 'placement.');
  m.u32[r + 14] = 8;
}
function readGpuInstanceCreateComputeInstanceWithPlacementResult(
  m: NativeMemory,
  b: number,
): ComputeInstanceHandle {
  return m.u32[(b + 8) >> 2] as ComputeInstanceHandle;
}
function writeComputeInstanceDestroyCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  computeInstance: ComputeInstanceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = computeInstance;
}
function readComputeInstanceDestroyResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeGpuInstanceGetComputeInstancesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  profileId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = profileId;
  m.u32[r + 12] = 0;
  m.u32[r + 14] = 512;
}
function readGpuInstanceGetComputeInstancesResult(m: NativeMemory, b: number): ComputeInstanceHandle[] {
  return readArray<ComputeInstanceHandle>(
    m,
    b,
    Math.min(readU32(m, b + 512), 64),
    8,
    readU32 as (m: NativeMemory, o: number) => ComputeInstanceHandle,
    b,
  );
}
function writeGpuInstanceGetComputeInstanceByIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  id: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = id;
  m.u32[r + 12] = 0;
}
function readGpuInstanceGetComputeInstanceByIdResult(m: NativeMemory, b: number): ComputeInstanceHandle {
  return m.u32[b >> 2] as ComputeInstanceHandle;
}
function writeComputeInstanceGetInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  computeInstance: ComputeInstanceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = computeInstance;
  m.u32[r + 10] = 0;
}
function readComputeInstanceGetInfoResult(m: NativeMemory, b: number): ComputeInstanceInfo {
  return readComputeInstanceInfo(m, b, b);
}
function writeComputeInstanceGetInfo_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  computeInstance: ComputeInstanceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = computeInstance;
  m.u32[r + 10] = 0;
}
function readComputeInstanceGetInfo_v2Result(m: NativeMemory, b: number): ComputeInstanceInfo {
  return readComputeInstanceInfo(m, b, b);
}
function writeDeviceIsMigDeviceHandleCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceIsMigDeviceHandleResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetGpuInstanceIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetGpuInstanceIdResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetComputeInstanceIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetComputeInstanceIdResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetMaxMigDeviceCountCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetMaxMigDeviceCountResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetMigDeviceHandleByIndexCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  index: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = index;
  m.u32[r + 12] = 0;
}
function readDeviceGetMigDeviceHandleByIndexResult(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[b >> 2] as DeviceHandle;
}
function writeDeviceGetDeviceHandleFromMigDeviceHandleCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  migDevice: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = migDevice;
  m.u32[r + 10] = 0;
}
function readDeviceGetDeviceHandleFromMigDeviceHandleResult(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[b >> 2] as DeviceHandle;
}
function writeDeviceGetFieldValuesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  values: readonly FieldValueInput[],
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[r + 10] = values.length;
  m.u32[b >> 2] = values.length;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(values.length * 40);
  {
    const start = h - round8(values.length * 40);
    values.forEach((each, i) => {
      writeFieldValue(m, start + i * 40, each, `values[${i}].`);
    });
  }
  void h;
}
function readDeviceGetFieldValuesResult(m: NativeMemory, b: number): FieldValue[] {
  return readArray<FieldValue>(m, b + readU32(m, b + 4), readU32(m, b), 40, readFieldValue, b);
}
function writeDeviceClearFieldValuesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  values: readonly FieldValueInput[],
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[r + 10] = values.length;
  m.u32[b >> 2] = values.length;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(values.length * 40);
  {
    const start = h - round8(values.length * 40);
    values.forEach((each, i) => {
      writeFieldValue(m, start + i * 40, each, `values[${i}].`);
    });
  }
  void h;
}
function readDeviceClearFieldValuesResult(m: NativeMemory, b: number): FieldValue[] {
  return readArray<FieldValue>(m, b + readU32(m, b + 4), readU32(m, b), 40, readFieldValue, b);
}
function writeEventSetCreateCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readEventSetCreateResult(m: NativeMemory, b: number): EventSetHandle {
  return m.u32[b >> 2] as EventSetHandle;
}
function writeDeviceRegisterEventsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  eventTypes: bigint,
  set: EventSetHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u64[(r + 10) >> 1] = eventTypes;
  m.u32[r + 12] = set;
}
function readDeviceRegisterEventsResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetSupportedEventTypesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetSupportedEventTypesResult(m: NativeMemory, b: number): bigint {
  return m.u64[b >> 3] as bigint;
}
function writeEventSetWaitCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  set: EventSetHandle,
  timeoutms: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = set;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = timeoutms;
}
function readEventSetWaitResult(m: NativeMemory, b: number): EventData {
  return readEventData(m, b, b);
}
function writeEventSetWait_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  set: EventSetHandle,
  timeoutms: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = set;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = timeoutms;
}
function readEventSetWait_v2Result(m: NativeMemory, b: number): EventData {
  return readEventData(m, b, b);
}
function writeEventSetWait_v3Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  set: EventSetHandle,
  params: EventSetWait_v3Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = set;
  m.u32[r + 10] = 0;
  writeEventSetWait_v3(m, b, params, 'params.');
}
function readEventSetWait_v3Result(m: NativeMemory, b: number): EventSetWait_v3 {
  return readEventSetWait_v3(m, b, b);
}
function writeEventSetRegisterGpuOperationalEvents_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  eventSet: EventSetHandle,
  config: GpuOperationalEventConfig_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = eventSet;
  m.u32[r + 10] = 0;
  writeGpuOperationalEventConfig_v1(m, b, config, 'config.');
}
function readEventSetRegisterGpuOperationalEvents_v1Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeEventSetGetContextCount_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  set: EventSetHandle,
  params: EventSetGetContextCount_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = set;
  m.u32[r + 10] = 0;
  writeEventSetGetContextCount_v1(m, b, params, 'params.');
}
function readEventSetGetContextCount_v1Result(m: NativeMemory, b: number): EventSetGetContextCount_v1 {
  return readEventSetGetContextCount_v1(m, b, b);
}
function writeEventSetGetContextInfo_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  set: EventSetHandle,
  params: EventSetGetContextInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = set;
  m.u32[r + 10] = 0;
  writeEventSetGetContextInfo_v1(m, b, params, 'params.');
}
function readEventSetGetContextInfo_v1Result(m: NativeMemory, b: number): EventSetGetContextInfo_v1 {
  return readEventSetGetContextInfo_v1(m, b, b);
}
function writeEventSetGetContextData_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  set: EventSetHandle,
  params: EventSetGetContextData_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = set;
  m.u32[r + 10] = 0;
  h = writeEventSetGetContextData_v1(m, b, params, 'params.', b, h, room);
  void h;
}
function readEventSetGetContextData_v1Result(m: NativeMemory, b: number): EventSetGetContextData_v1 {
  return readEventSetGetContextData_v1(m, b, b);
}
function writeEventSetGetGpuOperationalEventContextLegacyXid_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  set: EventSetHandle,
  params: EventSetGetGpuOperationalEventContextLegacyXid_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = set;
  m.u32[r + 10] = 0;
  writeEventSetGetGpuOperationalEventContextLegacyXid_v1(m, b, params, 'params.');
}
function readEventSetGetGpuOperationalEventContextLegacyXid_v1Result(
  m: NativeMemory,
  b: number,
): EventSetGetGpuOperationalEventContextLegacyXid_v1 {
  return readEventSetGetGpuOperationalEventContextLegacyXid_v1(m, b, b);
}
function writeEventSetFreeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  set: EventSetHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = set;
}
function readEventSetFreeResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeGpmMetricsGetCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  metricsGet: GpmMetricsGetInput,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeGpmMetricsGet(m, b, metricsGet, 'metricsGet.');
}
function readGpmMetricsGetResult(m: NativeMemory, b: number): GpmMetricsGet {
  return readGpmMetricsGet(m, b, b);
}
function writeGpmSampleFreeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpmSample: GpmSampleHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpmSample;
}
function readGpmSampleFreeResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeGpmSampleAllocCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readGpmSampleAllocResult(m: NativeMemory, b: number): GpmSampleHandle {
  return m.u32[b >> 2] as GpmSampleHandle;
}
function writeGpmSampleGetCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  gpmSample: GpmSampleHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = gpmSample;
}
function readGpmSampleGetResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeGpmMigSampleGetCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  gpuInstanceId: number,
  gpmSample: GpmSampleHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = gpuInstanceId;
  m.u32[r + 12] = gpmSample;
}
function readGpmMigSampleGetResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeGpmQueryDeviceSupportCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  gpmSupport: GpmSupportInput,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeGpmSupport(m, b, gpmSupport, 'gpmSupport.');
}
function readGpmQueryDeviceSupportResult(m: NativeMemory, b: number): GpmSupport {
  return readGpmSupport(m, b, b);
}
function writeGpmQueryIfStreamingEnabledCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readGpmQueryIfStreamingEnabledResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeGpmSetStreamingEnabledCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  state: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = state;
}
function readGpmSetStreamingEnabledResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetNvLinkStateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  link: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = link;
  m.u32[r + 12] = 0;
}
function readDeviceGetNvLinkStateResult(m: NativeMemory, b: number): EnableState {
  return m.u32[b >> 2] as EnableState;
}
function writeDeviceGetNvLinkVersionCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  link: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = link;
  m.u32[r + 12] = 0;
}
function readDeviceGetNvLinkVersionResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetNvLinkCapabilityCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  link: number,
  capability: NvLinkCapability,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = link;
  m.u32[r + 12] = capability;
  m.u32[r + 14] = 0;
}
function readDeviceGetNvLinkCapabilityResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetNvLinkRemotePciInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  link: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = link;
  m.u32[r + 12] = 0;
}
function readDeviceGetNvLinkRemotePciInfoResult(m: NativeMemory, b: number): PciInfo {
  return readPciInfo(m, b, b);
}
function writeDeviceGetNvLinkRemotePciInfo_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  link: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = link;
  m.u32[r + 12] = 0;
}
function readDeviceGetNvLinkRemotePciInfo_v2Result(m: NativeMemory, b: number): PciInfo {
  return readPciInfo(m, b, b);
}
function writeDeviceGetNvLinkErrorCounterCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  link: number,
  counter: NvLinkErrorCounter,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = link;
  m.u32[r + 12] = counter;
  m.u32[r + 14] = 0;
}
function readDeviceGetNvLinkErrorCounterResult(m: NativeMemory, b: number): number {
  return readAmount(m, b);
}
function writeDeviceResetNvLinkErrorCountersCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  link: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = link;
}
function readDeviceResetNvLinkErrorCountersResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetNvLinkUtilizationControlCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  link: number,
  counter: number,
  control: NvLinkUtilizationControlInput,
  reset: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = link;
  m.u32[r + 12] = counter;
  m.u32[r + 14] = 0;
  writeNvLinkUtilizationControl(m, b, control, 'control.');
  m.u32[r + 16] = reset;
}
function readDeviceSetNvLinkUtilizationControlResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetNvLinkUtilizationControlCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  link: number,
  counter: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = link;
  m.u32[r + 12] = counter;
  m.u32[r + 14] = 0;
}
function readDeviceGetNvLinkUtilizationControlResult(m: NativeMemory, b: number): NvLinkUtilizationControl {
  return readNvLinkUtilizationControl(m, b, b);
}
function writeDeviceGetNvLinkUtilizationCounterCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  link: number,
  counter: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = link;
  m.u32[r + 12] = counter;
  m.u32[r + 14] = 0;
  m.u32[r + 16] = 8;
}
function readDeviceGetNvLinkUtilizationCounterResult(
  m: NativeMemory,
  b: number,
): { rxcounter: bigint; txcounter: bigint } {
  return { rxcounter: m.u64[b >> 3] as bigint, txcounter: m.u64[(b + 8) >> 3] as bigint };
}
function writeDeviceFreezeNvLinkUtilizationCounterCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  link: number,
  counter: number,
  freeze: EnableState,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = link;
  m.u32[r + 12] = counter;
  m.u32[r + 14] = freeze;
}
function readDeviceFreezeNvLinkUtilizationCounterResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceResetNvLinkUtilizationCounterCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  link: number,
  counter: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = link;
  m.u32[r + 12] = counter;
}
function readDeviceResetNvLinkUtilizationCounterResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetNvLinkRemoteDeviceTypeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  link: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = link;
  m.u32[r + 12] = 0;
}
function readDeviceGetNvLinkRemoteDeviceTypeResult(m: NativeMemory, b: number): IntNvLinkDeviceType {
  return m.u32[b >> 2] as IntNvLinkDeviceType;
}
function writeDeviceSetNvLinkDeviceLowPowerThresholdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  info: NvLinkPowerThresInput,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeNvLinkPowerThres(m, b, info, 'info.');
}
function readDeviceSetNvLinkDeviceLowPowerThresholdResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeSystemSetNvlinkBwModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  nvlinkBwMode: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = nvlinkBwMode;
}
function readSystemSetNvlinkBwModeResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeSystemGetNvlinkBwModeCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readSystemGetNvlinkBwModeResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetNvlinkSupportedBwModesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  supportedBwMode: NvlinkSupportedBwModes_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeNvlinkSupportedBwModes_v1(m, b, supportedBwMode, 'supportedBwMode.');
}
function readDeviceGetNvlinkSupportedBwModesResult(m: NativeMemory, b: number): NvlinkSupportedBwModes_v1 {
  return readNvlinkSupportedBwModes_v1(m, b, b);
}
function writeDeviceGetNvlinkBwModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  getBwMode: NvlinkGetBwMode_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeNvlinkGetBwMode_v1(m, b, getBwMode, 'getBwMode.');
}
function readDeviceGetNvlinkBwModeResult(m: NativeMemory, b: number): NvlinkGetBwMode_v1 {
  return readNvlinkGetBwMode_v1(m, b, b);
}
function writeDeviceSetNvlinkBwModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  setBwMode: NvlinkSetBwMode_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeNvlinkSetBwMode_v1(m, b, setBwMode, 'setBwMode.');
}
function readDeviceSetNvlinkBwModeResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetNvlinkBwModeAsync_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  setBwModeAsync: NvlinkSetBwModeAsync_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeNvlinkSetBwModeAsync_v1(m, b, setBwModeAsync, 'setBwModeAsync.');
}
function readDeviceSetNvlinkBwModeAsync_v1Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetNvLinkInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  info: NvLinkInfo_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeNvLinkInfo_v2(m, b, info, 'info.');
}
function readDeviceGetNvLinkInfoResult(m: NativeMemory, b: number): NvLinkInfo_v2 {
  return readNvLinkInfo_v2(m, b, b);
}
function writeDeviceGetNvLinkInfo_v3Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetNvLinkInfo_v3Result(m: NativeMemory, b: number): NvLinkInfo_v3 {
  return readNvLinkInfo_v3(m, b, b);
}
function writeDeviceGetNvLinkTelemetrySamples_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  samples: NvlinkTelemetrySamples_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  h = writeNvlinkTelemetrySamples_v1(m, b, samples, 'samples.', b, h, room);
  void h;
}
function readDeviceGetNvLinkTelemetrySamples_v1Result(m: NativeMemory, b: number): NvlinkTelemetrySamples_v1 {
  return readNvlinkTelemetrySamples_v1(m, b, b);
}
function writeDeviceGetNvlinkRemapTableInfo_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  remapTableInfo: NvlinkGetRemapTableInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeNvlinkGetRemapTableInfo_v1(m, b, remapTableInfo, 'remapTableInfo.');
}
function readDeviceGetNvlinkRemapTableInfo_v1Result(m: NativeMemory, b: number): NvlinkGetRemapTableInfo_v1 {
  return readNvlinkGetRemapTableInfo_v1(m, b, b);
}
function writeDeviceSetNvlinkNvleReady_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  setNvleReady: NvlinkSetNvleReady_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeNvlinkSetNvleReady_v1(m, b, setNvleReady, 'setNvleReady.');
}
function readDeviceSetNvlinkNvleReady_v1Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceLockNvlinkRemapTable_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  remapTableLockInfo: NvlinkLockRemapTable_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeNvlinkLockRemapTable_v1(m, b, remapTableLockInfo, 'remapTableLockInfo.');
}
function readDeviceLockNvlinkRemapTable_v1Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetupNvlinkNvleEncryptionKey_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  encryptionKey: NvlinkSetupNvleEncryptionKey_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeNvlinkSetupNvleEncryptionKey_v1(m, b, encryptionKey, 'encryptionKey.');
}
function readDeviceSetupNvlinkNvleEncryptionKey_v1Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetNvlinkNvlePrivateInfo_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetNvlinkNvlePrivateInfo_v1Result(m: NativeMemory, b: number): NvlinkNvlePrivateInfo_v1 {
  return readNvlinkNvlePrivateInfo_v1(m, b, b);
}
function writeDeviceValidateInforomCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
}
function readDeviceValidateInforomResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetPersistenceModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  mode: EnableState,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = mode;
}
function readDeviceSetPersistenceModeResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetComputeModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  mode: ComputeMode,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = mode;
}
function readDeviceSetComputeModeResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetDriverModelCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  driverModel: DriverModel,
  flags: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = driverModel;
  m.u32[r + 12] = flags;
}
function readDeviceSetDriverModelResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetGpuOperationModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  mode: GpuOperationMode,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = mode;
}
function readDeviceSetGpuOperationModeResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetAPIRestrictionCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  apiType: RestrictedAPI,
  isRestricted: EnableState,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = apiType;
  m.u32[r + 12] = isRestricted;
}
function readDeviceSetAPIRestrictionResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceModifyDrainStateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  pciInfo: PciInfoInput,
  newState: EnableState,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writePciInfo(m, b, pciInfo, 'pciInfo.');
  m.u32[r + 10] = newState;
}
function readDeviceModifyDrainStateResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceQueryDrainStateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  pciInfo: PciInfoInput,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writePciInfo(m, b, pciInfo, 'pciInfo.');
  m.u32[r + 10] = 72;
}
function readDeviceQueryDrainStateResult(m: NativeMemory, b: number): EnableState {
  return m.u32[(b + 72) >> 2] as EnableState;
}
function writeDeviceRemoveGpuCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  pciInfo: PciInfoInput,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writePciInfo(m, b, pciInfo, 'pciInfo.');
}
function readDeviceRemoveGpuResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceRemoveGpu_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  pciInfo: PciInfoInput,
  gpuState: DetachGpuState,
  linkState: PcieLinkState,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writePciInfo(m, b, pciInfo, 'pciInfo.');
  m.u32[r + 10] = gpuState;
  m.u32[r + 12] = linkState;
}
function readDeviceRemoveGpu_v2Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceDiscoverGpusCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  pciInfo: PciInfoInput,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writePciInfo(m, b, pciInfo, 'pciInfo.');
}
function readDeviceDiscoverGpusResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeGetExcludedDeviceCountCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readGetExcludedDeviceCountResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeGetExcludedDeviceInfoByIndexCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  index: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = index;
  m.u32[r + 10] = 0;
}
function readGetExcludedDeviceInfoByIndexResult(m: NativeMemory, b: number): ExcludedDeviceInfo {
  return readExcludedDeviceInfo(m, b, b);
}
function writeDeviceGetDramEncryptionModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  current: DramEncryptionInfo_v1Input,
  pending: DramEncryptionInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeDramEncryptionInfo_v1(m, b, current, 'current.');
  m.u32[r + 12] = 8;
  writeDramEncryptionInfo_v1(m, b + 8, pending, 'pending.');
}
function readDeviceGetDramEncryptionModeResult(
  m: NativeMemory,
  b: number,
): { current: DramEncryptionInfo_v1; pending: DramEncryptionInfo_v1 } {
  return { current: readDramEncryptionInfo_v1(m, b, b), pending: readDramEncryptionInfo_v1(m, b + 8, b) };
}
function writeDeviceSetDramEncryptionModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  dramEncryption: DramEncryptionInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeDramEncryptionInfo_v1(m, b, dramEncryption, 'dramEncryption.');
}
function readDeviceSetDramEncryptionModeResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeSystemGetConfComputeCapabilitiesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readSystemGetConfComputeCapabilitiesResult(m: NativeMemory, b: number): ConfComputeSystemCaps {
  return readConfComputeSystemCaps(m, b, b);
}
function writeSystemGetConfComputeStateCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readSystemGetConfComputeStateResult(m: NativeMemory, b: number): ConfComputeSystemState {
  return readConfComputeSystemState(m, b, b);
}
function writeDeviceGetConfComputeMemSizeInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetConfComputeMemSizeInfoResult(m: NativeMemory, b: number): ConfComputeMemSizeInfo {
  return readConfComputeMemSizeInfo(m, b, b);
}
function writeSystemGetConfComputeGpusReadyStateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readSystemGetConfComputeGpusReadyStateResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetConfComputeProtectedMemoryUsageCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetConfComputeProtectedMemoryUsageResult(m: NativeMemory, b: number): Memory {
  return readMemory(m, b, b);
}
function writeDeviceGetConfComputeGpuCertificateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetConfComputeGpuCertificateResult(m: NativeMemory, b: number): ConfComputeGpuCertificate {
  return readConfComputeGpuCertificate(m, b, b);
}
function writeDeviceGetConfComputeGpuAttestationReportCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  gpuAtstReport: ConfComputeGpuAttestationReportInput,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeConfComputeGpuAttestationReport(m, b, gpuAtstReport, 'gpuAtstReport.');
}
function readDeviceGetConfComputeGpuAttestationReportResult(
  m: NativeMemory,
  b: number,
): ConfComputeGpuAttestationReport {
  return readConfComputeGpuAttestationReport(m, b, b);
}
function writeSystemGetConfComputeKeyRotationThresholdInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  pKeyRotationThrInfo: ConfComputeGetKeyRotationThresholdInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeConfComputeGetKeyRotationThresholdInfo_v1(m, b, pKeyRotationThrInfo, 'pKeyRotationThrInfo.');
}
function readSystemGetConfComputeKeyRotationThresholdInfoResult(
  m: NativeMemory,
  b: number,
): ConfComputeGetKeyRotationThresholdInfo_v1 {
  return readConfComputeGetKeyRotationThresholdInfo_v1(m, b, b);
}
function writeDeviceSetConfComputeUnprotectedMemSizeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  sizeKiB: bigint,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u64[(r + 10) >> 1] = sizeKiB;
}
function readDeviceSetConfComputeUnprotectedMemSizeResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeSystemSetConfComputeGpusReadyStateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  isAcceptingWork: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = isAcceptingWork;
}
function readSystemSetConfComputeGpusReadyStateResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeSystemSetConfComputeKeyRotationThresholdInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  pKeyRotationThrInfo: ConfComputeSetKeyRotationThresholdInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeConfComputeSetKeyRotationThresholdInfo_v1(m, b, pKeyRotationThrInfo, 'pKeyRotationThrInfo.');
}
function readSystemSetConfComputeKeyRotationThresholdInfoResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeSystemGetConfComputeSettingsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  settings: SystemConfComputeSettings_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeSystemConfComputeSettings_v1(m, b, settings, 'settings.');
}
function readSystemGetConfComputeSettingsResult(m: NativeMemory, b: number): SystemConfComputeSettings_v1 {
  return readSystemConfComputeSettings_v1(m, b, b);
}
function writeSystemGetConfComputeSettings_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  settings: SystemConfComputeSettings_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeSystemConfComputeSettings_v2(m, b, settings, 'settings.');
}
function readSystemGetConfComputeSettings_v2Result(m: NativeMemory, b: number): SystemConfComputeSettings_v2 {
  return readSystemConfComputeSettings_v2(m, b, b);
}
function writeDeviceGetVirtualizationModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetVirtualizationModeResult(m: NativeMemory, b: number): GpuVirtualizationMode {
  return m.u32[b >> 2] as GpuVirtualizationMode;
}
function writeDeviceGetHostVgpuModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetHostVgpuModeResult(m: NativeMemory, b: number): HostVgpuMode {
  return m.u32[b >> 2] as HostVgpuMode;
}
function writeDeviceSetVirtualizationModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  virtualMode: GpuVirtualizationMode,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = virtualMode;
}
function readDeviceSetVirtualizationModeResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetVgpuHeterogeneousModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  pHeterogeneousMode: VgpuHeterogeneousMode_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeVgpuHeterogeneousMode_v1(m, b, pHeterogeneousMode, 'pHeterogeneousMode.');
}
function readDeviceGetVgpuHeterogeneousModeResult(m: NativeMemory, b: number): VgpuHeterogeneousMode_v1 {
  return readVgpuHeterogeneousMode_v1(m, b, b);
}
function writeDeviceSetVgpuHeterogeneousModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  pHeterogeneousMode: VgpuHeterogeneousMode_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeVgpuHeterogeneousMode_v1(m, b, pHeterogeneousMode, 'pHeterogeneousMode.');
}
function readDeviceSetVgpuHeterogeneousModeResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeVgpuInstanceGetPlacementIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
  pPlacement: VgpuPlacementId_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
  m.u32[r + 10] = 0;
  writeVgpuPlacementId_v1(m, b, pPlacement, 'pPlacement.');
}
function readVgpuInstanceGetPlacementIdResult(m: NativeMemory, b: number): VgpuPlacementId_v1 {
  return readVgpuPlacementId_v1(m, b, b);
}
function writeDeviceGetVgpuTypeSupportedPlacementsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  vgpuTypeId: number,
  pPlacementList: VgpuPlacementList_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 32;
  m.u32[r + 8] = device;
  m.u32[r + 10] = vgpuTypeId;
  m.u32[r + 12] = 0;
  h = writeVgpuPlacementList_v2(m, b, pPlacementList, 'pPlacementList.', b, h, room);
  void h;
}
function readDeviceGetVgpuTypeSupportedPlacementsResult(m: NativeMemory, b: number): VgpuPlacementList_v2 {
  return readVgpuPlacementList_v2(m, b, b);
}
function writeDeviceGetVgpuTypeCreatablePlacementsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  vgpuTypeId: number,
  pPlacementList: VgpuPlacementList_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 32;
  m.u32[r + 8] = device;
  m.u32[r + 10] = vgpuTypeId;
  m.u32[r + 12] = 0;
  h = writeVgpuPlacementList_v2(m, b, pPlacementList, 'pPlacementList.', b, h, room);
  void h;
}
function readDeviceGetVgpuTypeCreatablePlacementsResult(m: NativeMemory, b: number): VgpuPlacementList_v2 {
  return readVgpuPlacementList_v2(m, b, b);
}
function writeVgpuTypeGetGspHeapSizeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuTypeId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuTypeId;
  m.u32[r + 10] = 0;
}
function readVgpuTypeGetGspHeapSizeResult(m: NativeMemory, b: number): number {
  return readAmount(m, b);
}
function writeVgpuTypeGetFbReservationCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuTypeId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuTypeId;
  m.u32[r + 10] = 0;
}
function readVgpuTypeGetFbReservationResult(m: NativeMemory, b: number): number {
  return readAmount(m, b);
}
function writeVgpuInstanceGetRuntimeStateSizeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
  pState: VgpuRuntimeState_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
  m.u32[r + 10] = 0;
  writeVgpuRuntimeState_v1(m, b, pState, 'pState.');
}
function readVgpuInstanceGetRuntimeStateSizeResult(m: NativeMemory, b: number): VgpuRuntimeState_v1 {
  return readVgpuRuntimeState_v1(m, b, b);
}
function writeDeviceSetVgpuCapabilitiesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  capability: DeviceVgpuCapability,
  state: EnableState,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = capability;
  m.u32[r + 12] = state;
}
function readDeviceSetVgpuCapabilitiesResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceVgpuForceGspUnloadCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
}
function readDeviceVgpuForceGspUnloadResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetGridLicensableFeaturesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetGridLicensableFeaturesResult(m: NativeMemory, b: number): GridLicensableFeatures {
  return readGridLicensableFeatures(m, b, b);
}
function writeDeviceGetGridLicensableFeatures_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetGridLicensableFeatures_v2Result(m: NativeMemory, b: number): GridLicensableFeatures {
  return readGridLicensableFeatures(m, b, b);
}
function writeDeviceGetGridLicensableFeatures_v3Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetGridLicensableFeatures_v3Result(m: NativeMemory, b: number): GridLicensableFeatures {
  return readGridLicensableFeatures(m, b, b);
}
function writeDeviceGetGridLicensableFeatures_v4Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetGridLicensableFeatures_v4Result(m: NativeMemory, b: number): GridLicensableFeatures {
  return readGridLicensableFeatures(m, b, b);
}
function writeGetVgpuDriverCapabilitiesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  capability: VgpuDriverCapability,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = capability;
  m.u32[r + 10] = 0;
}
function readGetVgpuDriverCapabilitiesResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetVgpuCapabilitiesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  capability: DeviceVgpuCapability,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = capability;
  m.u32[r + 12] = 0;
}
function readDeviceGetVgpuCapabilitiesResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetSupportedVgpusCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 4 + (((room * 4) / 3) | 0));
  void h;
}
function readDeviceGetSupportedVgpusResult(m: NativeMemory, b: number): number[] {
  return readArray<number>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    4,
    readU32,
    b,
  );
}
function writeDeviceGetCreatableVgpusCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 4 + (((room * 4) / 3) | 0));
  void h;
}
function readDeviceGetCreatableVgpusResult(m: NativeMemory, b: number): number[] {
  return readArray<number>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    4,
    readU32,
    b,
  );
}
function writeVgpuTypeGetClassCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuTypeId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = vgpuTypeId;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[(b + 8) >> 2] = room;
  m.u32[r + 12] = 8;
  void h;
}
function readVgpuTypeGetClassResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeVgpuTypeGetNameCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuTypeId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = vgpuTypeId;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[(b + 8) >> 2] = room;
  m.u32[r + 12] = 8;
  void h;
}
function readVgpuTypeGetNameResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeVgpuTypeGetGpuInstanceProfileIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuTypeId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuTypeId;
  m.u32[r + 10] = 0;
}
function readVgpuTypeGetGpuInstanceProfileIdResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeVgpuTypeGetDeviceIDCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuTypeId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuTypeId;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readVgpuTypeGetDeviceIDResult(
  m: NativeMemory,
  b: number,
): { deviceID: bigint; subsystemID: bigint } {
  return { deviceID: m.u64[b >> 3] as bigint, subsystemID: m.u64[(b + 8) >> 3] as bigint };
}
function writeVgpuTypeGetFramebufferSizeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuTypeId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuTypeId;
  m.u32[r + 10] = 0;
}
function readVgpuTypeGetFramebufferSizeResult(m: NativeMemory, b: number): number {
  return readAmount(m, b);
}
function writeVgpuTypeGetNumDisplayHeadsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuTypeId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuTypeId;
  m.u32[r + 10] = 0;
}
function readVgpuTypeGetNumDisplayHeadsResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeVgpuTypeGetResolutionCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuTypeId: number,
  displayIndex: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuTypeId;
  m.u32[r + 10] = displayIndex;
  m.u32[r + 12] = 0;
  m.u32[r + 14] = 8;
}
function readVgpuTypeGetResolutionResult(m: NativeMemory, b: number): { xdim: number; ydim: number } {
  return { xdim: m.u32[b >> 2] as number, ydim: m.u32[(b + 8) >> 2] as number };
}
function writeVgpuTypeGetLicenseCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuTypeId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = vgpuTypeId;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readVgpuTypeGetLicenseResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeVgpuTypeGetFrameRateLimitCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuTypeId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuTypeId;
  m.u32[r + 10] = 0;
}
function readVgpuTypeGetFrameRateLimitResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeVgpuTypeGetMaxInstancesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  vgpuTypeId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = vgpuTypeId;
  m.u32[r + 12] = 0;
}
function readVgpuTypeGetMaxInstancesResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeVgpuTypeGetMaxInstancesPerVmCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuTypeId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuTypeId;
  m.u32[r + 10] = 0;
}
function readVgpuTypeGetMaxInstancesPerVmResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeVgpuTypeGetBAR1InfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuTypeId: number,
  bar1Info: VgpuTypeBar1Info_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuTypeId;
  m.u32[r + 10] = 0;
  writeVgpuTypeBar1Info_v1(m, b, bar1Info, 'bar1Info.');
}
function readVgpuTypeGetBAR1InfoResult(m: NativeMemory, b: number): VgpuTypeBar1Info_v1 {
  return readVgpuTypeBar1Info_v1(m, b, b);
}
function writeDeviceGetActiveVgpusCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 4 + (((room * 4) / 3) | 0));
  void h;
}
function readDeviceGetActiveVgpusResult(m: NativeMemory, b: number): number[] {
  return readArray<number>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    4,
    readU32,
    b,
  );
}
function writeVgpuInstanceGetVmIDCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = vgpuInstance;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  m.u32[r + 14] = 8;
  void h;
}
function readVgpuInstanceGetVmIDResult(m: NativeMemory, b: number): { vmId: string; vmIdType: VgpuVmIdType } {
  return {
    vmId: readText(m, b + readU32(m, b + 4), readU32(m, b)),
    vmIdType: m.u32[(b + 8) >> 2] as VgpuVmIdType,
  };
}
function writeVgpuInstanceGetUUIDCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = vgpuInstance;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readVgpuInstanceGetUUIDResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeVgpuInstanceGetVmDriverVersionCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = vgpuInstance;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readVgpuInstanceGetVmDriverVersionResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeVgpuInstanceGetFbUsageCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
  m.u32[r + 10] = 0;
}
function readVgpuInstanceGetFbUsageResult(m: NativeMemory, b: number): number {
  return readAmount(m, b);
}
function writeVgpuInstanceGetLicenseStatusCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
  m.u32[r + 10] = 0;
}
function readVgpuInstanceGetLicenseStatusResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeVgpuInstanceGetTypeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
  m.u32[r + 10] = 0;
}
function readVgpuInstanceGetTypeResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeVgpuInstanceGetFrameRateLimitCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
  m.u32[r + 10] = 0;
}
function readVgpuInstanceGetFrameRateLimitResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeVgpuInstanceGetEccModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
  m.u32[r + 10] = 0;
}
function readVgpuInstanceGetEccModeResult(m: NativeMemory, b: number): EnableState {
  return m.u32[b >> 2] as EnableState;
}
function writeVgpuInstanceGetEncoderCapacityCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
  m.u32[r + 10] = 0;
}
function readVgpuInstanceGetEncoderCapacityResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeVgpuInstanceSetEncoderCapacityCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
  encoderCapacity: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
  m.u32[r + 10] = encoderCapacity;
}
function readVgpuInstanceSetEncoderCapacityResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeVgpuInstanceGetEncoderStatsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
  m.u32[r + 14] = 16;
}
function readVgpuInstanceGetEncoderStatsResult(
  m: NativeMemory,
  b: number,
): { sessionCount: number; averageFps: number; averageLatency: number } {
  return {
    sessionCount: m.u32[b >> 2] as number,
    averageFps: m.u32[(b + 8) >> 2] as number,
    averageLatency: m.u32[(b + 16) >> 2] as number,
  };
}
function writeVgpuInstanceGetEncoderSessionsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = vgpuInstance;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 32 + (((room * 32) / 3) | 0));
  void h;
}
function readVgpuInstanceGetEncoderSessionsResult(m: NativeMemory, b: number): EncoderSessionInfo[] {
  return readArray<EncoderSessionInfo>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    32,
    readEncoderSessionInfo,
    b,
  );
}
function writeVgpuInstanceGetFBCStatsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
  m.u32[r + 10] = 0;
}
function readVgpuInstanceGetFBCStatsResult(m: NativeMemory, b: number): FBCStats {
  return readFBCStats(m, b, b);
}
function writeVgpuInstanceGetFBCSessionsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = vgpuInstance;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 48 + (((room * 48) / 3) | 0));
  void h;
}
function readVgpuInstanceGetFBCSessionsResult(m: NativeMemory, b: number): FBCSessionInfo[] {
  return readArray<FBCSessionInfo>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    48,
    readFBCSessionInfo,
    b,
  );
}
function writeVgpuInstanceGetGpuInstanceIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
  m.u32[r + 10] = 0;
}
function readVgpuInstanceGetGpuInstanceIdResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeVgpuInstanceGetGpuPciIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = vgpuInstance;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[(b + 8) >> 2] = room;
  m.u32[r + 12] = 8;
  void h;
}
function readVgpuInstanceGetGpuPciIdResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeVgpuTypeGetCapabilitiesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuTypeId: number,
  capability: VgpuCapability,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuTypeId;
  m.u32[r + 10] = capability;
  m.u32[r + 12] = 0;
}
function readVgpuTypeGetCapabilitiesResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeVgpuInstanceGetMdevUUIDCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = vgpuInstance;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readVgpuInstanceGetMdevUUIDResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeGpuInstanceGetCreatableVgpusCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  pVgpus: VgpuTypeIdInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = 0;
  h = writeVgpuTypeIdInfo_v1(m, b, pVgpus, 'pVgpus.', b, h, room);
  void h;
}
function readGpuInstanceGetCreatableVgpusResult(m: NativeMemory, b: number): VgpuTypeIdInfo_v1 {
  return readVgpuTypeIdInfo_v1(m, b, b);
}
function writeVgpuTypeGetMaxInstancesPerGpuInstanceCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  pMaxInstance: VgpuTypeMaxInstance_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeVgpuTypeMaxInstance_v1(m, b, pMaxInstance, 'pMaxInstance.');
}
function readVgpuTypeGetMaxInstancesPerGpuInstanceResult(m: NativeMemory, b: number): VgpuTypeMaxInstance_v1 {
  return readVgpuTypeMaxInstance_v1(m, b, b);
}
function writeGpuInstanceGetActiveVgpusCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  pVgpuInstanceInfo: ActiveVgpuInstanceInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = 0;
  h = writeActiveVgpuInstanceInfo_v1(m, b, pVgpuInstanceInfo, 'pVgpuInstanceInfo.', b, h, room);
  void h;
}
function readGpuInstanceGetActiveVgpusResult(m: NativeMemory, b: number): ActiveVgpuInstanceInfo_v1 {
  return readActiveVgpuInstanceInfo_v1(m, b, b);
}
function writeGpuInstanceSetVgpuSchedulerStateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  pScheduler: VgpuSchedulerState_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = 0;
  writeVgpuSchedulerState_v1(m, b, pScheduler, 'pScheduler.');
}
function readGpuInstanceSetVgpuSchedulerStateResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeGpuInstanceSetVgpuSchedulerState_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  pSchedulerState: VgpuSchedulerState_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = 0;
  writeVgpuSchedulerState_v2(m, b, pSchedulerState, 'pSchedulerState.');
}
function readGpuInstanceSetVgpuSchedulerState_v2Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeGpuInstanceGetVgpuSchedulerStateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  pSchedulerStateInfo: VgpuSchedulerStateInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = 0;
  writeVgpuSchedulerStateInfo_v1(m, b, pSchedulerStateInfo, 'pSchedulerStateInfo.');
}
function readGpuInstanceGetVgpuSchedulerStateResult(m: NativeMemory, b: number): VgpuSchedulerStateInfo_v1 {
  return readVgpuSchedulerStateInfo_v1(m, b, b);
}
function writeGpuInstanceGetVgpuSchedulerState_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  pSchedulerStateInfo: VgpuSchedulerStateInfo_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = 0;
  writeVgpuSchedulerStateInfo_v2(m, b, pSchedulerStateInfo, 'pSchedulerStateInfo.');
}
function readGpuInstanceGetVgpuSchedulerState_v2Result(
  m: NativeMemory,
  b: number,
): VgpuSchedulerStateInfo_v2 {
  return readVgpuSchedulerStateInfo_v2(m, b, b);
}
function writeGpuInstanceGetVgpuSchedulerLogCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  pSchedulerLogInfo: VgpuSchedulerLogInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = 0;
  writeVgpuSchedulerLogInfo_v1(m, b, pSchedulerLogInfo, 'pSchedulerLogInfo.');
}
function readGpuInstanceGetVgpuSchedulerLogResult(m: NativeMemory, b: number): VgpuSchedulerLogInfo_v1 {
  return readVgpuSchedulerLogInfo_v1(m, b, b);
}
function writeGpuInstanceGetVgpuSchedulerLog_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  pSchedulerLogInfo: VgpuSchedulerLogInfo_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = 0;
  writeVgpuSchedulerLogInfo_v2(m, b, pSchedulerLogInfo, 'pSchedulerLogInfo.');
}
function readGpuInstanceGetVgpuSchedulerLog_v2Result(m: NativeMemory, b: number): VgpuSchedulerLogInfo_v2 {
  return readVgpuSchedulerLogInfo_v2(m, b, b);
}
function writeGpuInstanceGetVgpuTypeCreatablePlacementsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  pCreatablePlacementInfo: VgpuCreatablePlacementInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 32;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = 0;
  h = writeVgpuCreatablePlacementInfo_v1(
    m,
    b,
    pCreatablePlacementInfo,
    'pCreatablePlacementInfo.',
    b,
    h,
    room,
  );
  void h;
}
function readGpuInstanceGetVgpuTypeCreatablePlacementsResult(
  m: NativeMemory,
  b: number,
): VgpuCreatablePlacementInfo_v1 {
  return readVgpuCreatablePlacementInfo_v1(m, b, b);
}
function writeGpuInstanceGetVgpuHeterogeneousModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  pHeterogeneousMode: VgpuHeterogeneousMode_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = 0;
  writeVgpuHeterogeneousMode_v1(m, b, pHeterogeneousMode, 'pHeterogeneousMode.');
}
function readGpuInstanceGetVgpuHeterogeneousModeResult(m: NativeMemory, b: number): VgpuHeterogeneousMode_v1 {
  return readVgpuHeterogeneousMode_v1(m, b, b);
}
function writeGpuInstanceSetVgpuHeterogeneousModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  pHeterogeneousMode: VgpuHeterogeneousMode_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = 0;
  writeVgpuHeterogeneousMode_v1(m, b, pHeterogeneousMode, 'pHeterogeneousMode.');
}
function readGpuInstanceSetVgpuHeterogeneousModeResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetVgpuSchedulerStateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetVgpuSchedulerStateResult(m: NativeMemory, b: number): VgpuSchedulerGetState {
  return readVgpuSchedulerGetState(m, b, b);
}
function writeDeviceGetVgpuSchedulerState_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  pSchedulerStateInfo: VgpuSchedulerStateInfo_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeVgpuSchedulerStateInfo_v2(m, b, pSchedulerStateInfo, 'pSchedulerStateInfo.');
}
function readDeviceGetVgpuSchedulerState_v2Result(m: NativeMemory, b: number): VgpuSchedulerStateInfo_v2 {
  return readVgpuSchedulerStateInfo_v2(m, b, b);
}
function writeDeviceGetVgpuSchedulerLogCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetVgpuSchedulerLogResult(m: NativeMemory, b: number): VgpuSchedulerLog {
  return readVgpuSchedulerLog(m, b, b);
}
function writeDeviceGetVgpuSchedulerLog_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  pSchedulerLogInfo: VgpuSchedulerLogInfo_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeVgpuSchedulerLogInfo_v2(m, b, pSchedulerLogInfo, 'pSchedulerLogInfo.');
}
function readDeviceGetVgpuSchedulerLog_v2Result(m: NativeMemory, b: number): VgpuSchedulerLogInfo_v2 {
  return readVgpuSchedulerLogInfo_v2(m, b, b);
}
function writeDeviceSetVgpuSchedulerStateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  pSchedulerState: VgpuSchedulerSetStateInput,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeVgpuSchedulerSetState(m, b, pSchedulerState, 'pSchedulerState.');
}
function readDeviceSetVgpuSchedulerStateResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceSetVgpuSchedulerState_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  pSchedulerState: VgpuSchedulerState_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeVgpuSchedulerState_v2(m, b, pSchedulerState, 'pSchedulerState.');
}
function readDeviceSetVgpuSchedulerState_v2Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeVgpuInstanceGetMetadataCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = vgpuInstance;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room * 1 + (((room * 1) / 3) | 0));
  m.u32[(b + 8) >> 2] = room;
  m.u32[r + 12] = 8;
  void h;
}
function readVgpuInstanceGetMetadataResult(m: NativeMemory, b: number): number[] {
  return readArray<number>(
    m,
    b + readU32(m, b + 4),
    Math.min(readU32(m, b + 8), readU32(m, b)),
    1,
    readU8,
    b,
  );
}
function writeDeviceGetVgpuMetadataCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room * 1 + (((room * 1) / 3) | 0));
  m.u32[(b + 8) >> 2] = room;
  m.u32[r + 12] = 8;
  void h;
}
function readDeviceGetVgpuMetadataResult(m: NativeMemory, b: number): number[] {
  return readArray<number>(
    m,
    b + readU32(m, b + 4),
    Math.min(readU32(m, b + 8), readU32(m, b)),
    1,
    readU8,
    b,
  );
}
function writeGetVgpuCompatibilityCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuMetadata: VgpuMetadataInput,
  pgpuMetadata: VgpuPgpuMetadataInput,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeVgpuMetadata(m, b, vgpuMetadata, 'vgpuMetadata.');
  m.u32[r + 10] = 216;
  writeVgpuPgpuMetadata(m, b + 216, pgpuMetadata, 'pgpuMetadata.');
  m.u32[r + 12] = 344;
}
function readGetVgpuCompatibilityResult(m: NativeMemory, b: number): VgpuPgpuCompatibility {
  return readVgpuPgpuCompatibility(m, b + 344, b);
}
function writeDeviceGetPgpuMetadataStringCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[(b + 8) >> 2] = room;
  m.u32[r + 12] = 8;
  void h;
}
function readDeviceGetPgpuMetadataStringResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeDeviceGetVgpuSchedulerCapabilitiesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetVgpuSchedulerCapabilitiesResult(m: NativeMemory, b: number): VgpuSchedulerCapabilities {
  return readVgpuSchedulerCapabilities(m, b, b);
}
function writeGetVgpuVersionCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  m.u32[r + 10] = 8;
}
function readGetVgpuVersionResult(
  m: NativeMemory,
  b: number,
): { supported: VgpuVersion; current: VgpuVersion } {
  return { supported: readVgpuVersion(m, b, b), current: readVgpuVersion(m, b + 8, b) };
}
function writeSetVgpuVersionCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuVersion: VgpuVersionInput,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeVgpuVersion(m, b, vgpuVersion, 'vgpuVersion.');
}
function readSetVgpuVersionResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetVgpuUtilizationCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  lastSeenTimeStamp: number,
  sampleValType: ValueType,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 24;
  m.u32[r + 8] = device;
  m.u32[((r + 10) << 2) >> 2] = lastSeenTimeStamp;
  m.u32[(((r + 10) << 2) >> 2) + 1] = lastSeenTimeStamp / 0x1_0000_0000;
  m.u32[r + 12] = 0;
  m.u32[b >> 2] = sampleValType;
  m.u32[(b + 8) >> 2] = room;
  m.u32[r + 14] = 8;
  m.u32[(b + 16) >> 2] = room;
  m.u32[((b + 16) >> 2) + 1] = h - b;
  m.u32[r + 16] = h - b;
  h += round8(room * 48 + (((room * 48) / 3) | 0));
  void h;
}
function readDeviceGetVgpuUtilizationResult(
  m: NativeMemory,
  b: number,
): { sampleValType: ValueType; utilizationSamples: VgpuInstanceUtilizationSample[] } {
  return {
    sampleValType: m.u32[b >> 2] as ValueType,
    utilizationSamples: readArray<VgpuInstanceUtilizationSample>(
      m,
      b + readU32(m, b + 16 + 4),
      Math.min(readU32(m, b + 8), readU32(m, b + 16)),
      48,
      readVgpuInstanceUtilizationSample,
      b,
    ),
  };
}
function writeDeviceGetVgpuInstancesUtilizationInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  vgpuUtilInfo: VgpuInstancesUtilizationInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 32;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  h = writeVgpuInstancesUtilizationInfo_v1(m, b, vgpuUtilInfo, 'vgpuUtilInfo.', b, h, room);
  void h;
}
function readDeviceGetVgpuInstancesUtilizationInfoResult(
  m: NativeMemory,
  b: number,
): VgpuInstancesUtilizationInfo_v1 {
  return readVgpuInstancesUtilizationInfo_v1(m, b, b);
}
function writeDeviceGetVgpuProcessUtilizationCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  lastSeenTimeStamp: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[((r + 10) << 2) >> 2] = lastSeenTimeStamp;
  m.u32[(((r + 10) << 2) >> 2) + 1] = lastSeenTimeStamp / 0x1_0000_0000;
  m.u32[b >> 2] = room;
  m.u32[r + 12] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 14] = h - b;
  h += round8(room * 96 + (((room * 96) / 3) | 0));
  void h;
}
function readDeviceGetVgpuProcessUtilizationResult(
  m: NativeMemory,
  b: number,
): VgpuProcessUtilizationSample[] {
  return readArray<VgpuProcessUtilizationSample>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    96,
    readVgpuProcessUtilizationSample,
    b,
  );
}
function writeDeviceGetVgpuProcessesUtilizationInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  vgpuProcUtilInfo: VgpuProcessesUtilizationInfo_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 24;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  h = writeVgpuProcessesUtilizationInfo_v1(m, b, vgpuProcUtilInfo, 'vgpuProcUtilInfo.', b, h, room);
  void h;
}
function readDeviceGetVgpuProcessesUtilizationInfoResult(
  m: NativeMemory,
  b: number,
): VgpuProcessesUtilizationInfo_v1 {
  return readVgpuProcessesUtilizationInfo_v1(m, b, b);
}
function writeVgpuInstanceGetAccountingModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
  m.u32[r + 10] = 0;
}
function readVgpuInstanceGetAccountingModeResult(m: NativeMemory, b: number): EnableState {
  return m.u32[b >> 2] as EnableState;
}
function writeVgpuInstanceGetAccountingPidsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = vgpuInstance;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 4 + (((room * 4) / 3) | 0));
  void h;
}
function readVgpuInstanceGetAccountingPidsResult(m: NativeMemory, b: number): number[] {
  return readArray<number>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    4,
    readU32,
    b,
  );
}
function writeVgpuInstanceGetAccountingStatsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
  pid: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
  m.u32[r + 10] = pid;
  m.u32[r + 12] = 0;
}
function readVgpuInstanceGetAccountingStatsResult(m: NativeMemory, b: number): AccountingStats {
  return readAccountingStats(m, b, b);
}
function writeVgpuInstanceClearAccountingPidsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
}
function readVgpuInstanceClearAccountingPidsResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeVgpuInstanceGetLicenseInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
  m.u32[r + 10] = 0;
}
function readVgpuInstanceGetLicenseInfoResult(m: NativeMemory, b: number): VgpuLicenseInfo {
  return readVgpuLicenseInfo(m, b, b);
}
function writeVgpuInstanceGetLicenseInfo_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  vgpuInstance: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = vgpuInstance;
  m.u32[r + 10] = 0;
}
function readVgpuInstanceGetLicenseInfo_v2Result(m: NativeMemory, b: number): VgpuLicenseInfo {
  return readVgpuLicenseInfo(m, b, b);
}
function writeUnitGetCountCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readUnitGetCountResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeUnitGetHandleByIndexCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  index: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = index;
  m.u32[r + 10] = 0;
}
function readUnitGetHandleByIndexResult(m: NativeMemory, b: number): UnitHandle {
  return m.u32[b >> 2] as UnitHandle;
}
function writeUnitGetUnitInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  unit: UnitHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = unit;
  m.u32[r + 10] = 0;
}
function readUnitGetUnitInfoResult(m: NativeMemory, b: number): UnitInfo {
  return readUnitInfo(m, b, b);
}
function writeUnitGetLedStateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  unit: UnitHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = unit;
  m.u32[r + 10] = 0;
}
function readUnitGetLedStateResult(m: NativeMemory, b: number): LedState {
  return readLedState(m, b, b);
}
function writeUnitGetPsuInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  unit: UnitHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = unit;
  m.u32[r + 10] = 0;
}
function readUnitGetPsuInfoResult(m: NativeMemory, b: number): PSUInfo {
  return readPSUInfo(m, b, b);
}
function writeUnitGetTemperatureCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  unit: UnitHandle,
  type: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = unit;
  m.u32[r + 10] = type;
  m.u32[r + 12] = 0;
}
function readUnitGetTemperatureResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeUnitGetFanSpeedInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  unit: UnitHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = unit;
  m.u32[r + 10] = 0;
}
function readUnitGetFanSpeedInfoResult(m: NativeMemory, b: number): UnitFanSpeeds {
  return readUnitFanSpeeds(m, b, b);
}
function writeUnitGetDevicesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  unit: UnitHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = unit;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 8 + (((room * 8) / 3) | 0));
  void h;
}
function readUnitGetDevicesResult(m: NativeMemory, b: number): DeviceHandle[] {
  return readArray<DeviceHandle>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    8,
    readU32 as (m: NativeMemory, o: number) => DeviceHandle,
    b,
  );
}
function writeUnitSetLedStateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  unit: UnitHandle,
  color: LedColor,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = unit;
  m.u32[r + 10] = color;
}
function readUnitSetLedStateResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}

/** Every function of NVML as a prepared call. */
export class PreparedCalls {
  readonly #library: number;

  constructor(library: number) {
    this.#library = library;
  }

  /** nvmlInit; drivers from 390. */
  init(): Call<void> {
    return {
      library: this.#library,
      row: 0,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeInitCall(m, r, b, room);
      },
      read: readInitResult,
      count: () => 0,
    };
  }

  /** nvmlInit_v2; drivers from 390. */
  init_v2(): Call<void> {
    return {
      library: this.#library,
      row: 1,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeInit_v2Call(m, r, b, room);
      },
      read: readInit_v2Result,
      count: () => 0,
    };
  }

  /** nvmlInitWithFlags; drivers from 390. */
  initWithFlags(flags: number): Call<void> {
    checkU32(flags, '', 'flags');

    return {
      library: this.#library,
      row: 2,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeInitWithFlagsCall(m, r, b, room, flags);
      },
      read: readInitWithFlagsResult,
      count: () => 0,
    };
  }

  /** nvmlShutdown; drivers from 390. */
  shutdown(): Call<void> {
    return {
      library: this.#library,
      row: 3,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeShutdownCall(m, r, b, room);
      },
      read: readShutdownResult,
      count: () => 0,
    };
  }

  /** nvmlErrorString; drivers from 390. */
  errorString(result: Return): Call<string> {
    checkU32(result, '', 'result');

    return {
      library: this.#library,
      row: 4,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 256;
      },
      write: (m, r, b, room) => {
        writeErrorStringCall(m, r, b, room, result);
      },
      read: readErrorStringResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetDriverVersion; drivers from 390. */
  systemGetDriverVersion(): Call<string> {
    return {
      library: this.#library,
      row: 5,
      lane: 0,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeSystemGetDriverVersionCall(m, r, b, room);
      },
      read: readSystemGetDriverVersionResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetNVMLVersion; drivers from 390. */
  systemGetNVMLVersion(): Call<string> {
    return {
      library: this.#library,
      row: 6,
      lane: 0,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeSystemGetNVMLVersionCall(m, r, b, room);
      },
      read: readSystemGetNVMLVersionResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetCudaDriverVersion; drivers from 390. */
  systemGetCudaDriverVersion(): Call<number> {
    return {
      library: this.#library,
      row: 7,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeSystemGetCudaDriverVersionCall(m, r, b, room);
      },
      read: readSystemGetCudaDriverVersionResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetCudaDriverVersion_v2; drivers from 418. */
  systemGetCudaDriverVersion_v2(): Call<number> {
    return {
      library: this.#library,
      row: 8,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeSystemGetCudaDriverVersion_v2Call(m, r, b, room);
      },
      read: readSystemGetCudaDriverVersion_v2Result,
      count: () => 0,
    };
  }

  /** nvmlSystemGetProcessName; drivers from 390. */
  systemGetProcessName(pid: number): Call<string> {
    checkU32(pid, '', 'pid');

    return {
      library: this.#library,
      row: 9,
      lane: 0,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeSystemGetProcessNameCall(m, r, b, room, pid);
      },
      read: readSystemGetProcessNameResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetHicVersion; drivers from 390. */
  systemGetHicVersion(): Call<HwbcEntry[]> {
    return {
      library: this.#library,
      row: 10,
      lane: 0,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 36 + (((room * 36) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeSystemGetHicVersionCall(m, r, b, room);
      },
      read: readSystemGetHicVersionResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlSystemGetDriverBranch; drivers from 560. */
  systemGetDriverBranch(
    branchInfo: SystemDriverBranchInfo_v1Input,
    length: number,
  ): Call<SystemDriverBranchInfo_v1> {
    checkObject(branchInfo, '', 'branchInfo');
    checkU32(length, '', 'length');
    const branchInfoPlain = plain(branchInfo);
    return {
      library: this.#library,
      row: 11,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 88;
      },
      write: (m, r, b, room) => {
        writeSystemGetDriverBranchCall(m, r, b, room, branchInfoPlain, length);
      },
      read: readSystemGetDriverBranchResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetCPER_v1; drivers from 610. Root only. */
  systemGetCPER_v1(cper: GetCPER_v1Input = NOTHING): Call<GetCPER_v1> {
    checkObject(cper, '', 'cper');
    const cperPlain = plain(cper);
    return {
      library: this.#library,
      row: 12,
      lane: 0,
      room: 64,
      size: (room) => {
        void room;
        return 112 + heapGetCPER_v1(cperPlain, room);
      },
      write: (m, r, b, room) => {
        writeSystemGetCPER_v1Call(m, r, b, room, cperPlain);
      },
      read: readSystemGetCPER_v1Result,
      count: (m, b) => readU32(m, b + 104),
    };
  }

  /** nvmlSystemEventSetCreate; drivers from 575. */
  systemEventSetCreate(
    request: SystemEventSetCreateRequest_v1Input = NOTHING,
  ): Call<SystemEventSetCreateRequest_v1> {
    checkObject(request, '', 'request');
    const requestPlain = plain(request);
    return {
      library: this.#library,
      row: 13,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeSystemEventSetCreateCall(m, r, b, room, requestPlain);
      },
      read: readSystemEventSetCreateResult,
      count: () => 0,
    };
  }

  /** nvmlSystemEventSetFree; drivers from 575. */
  systemEventSetFree(
    request: SystemEventSetFreeRequest_v1Input = NOTHING,
  ): Call<SystemEventSetFreeRequest_v1> {
    checkObject(request, '', 'request');
    const requestPlain = plain(request);
    return {
      library: this.#library,
      row: 14,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeSystemEventSetFreeCall(m, r, b, room, requestPlain);
      },
      read: readSystemEventSetFreeResult,
      count: () => 0,
    };
  }

  /** nvmlSystemRegisterEvents; drivers from 575. */
  systemRegisterEvents(
    request: SystemRegisterEventRequest_v1Input = NOTHING,
  ): Call<SystemRegisterEventRequest_v1> {
    checkObject(request, '', 'request');
    const requestPlain = plain(request);
    return {
      library: this.#library,
      row: 15,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeSystemRegisterEventsCall(m, r, b, room, requestPlain);
      },
      read: readSystemRegisterEventsResult,
      count: () => 0,
    };
  }

  /** nvmlSystemEventSetWait; drivers from 575. */
  systemEventSetWait(
    request: SystemEventSetWaitRequest_v1Input = NOTHING,
  ): Call<SystemEventSetWaitRequest_v1> {
    checkObject(request, '', 'request');
    const requestPlain = plain(request);
    return {
      library: this.#library,
      row: 16,
      lane: 0,
      room: 64,
      size: (room) => {
        void room;
        return 32 + heapSystemEventSetWaitRequest_v1(requestPlain, room);
      },
      write: (m, r, b, room) => {
        writeSystemEventSetWaitCall(m, r, b, room, requestPlain);
      },
      read: readSystemEventSetWaitResult,
      count: (m, b) => readU32(m, b + 24),
    };
  }

  /** nvmlDeviceGetCount; drivers from 390. */
  deviceGetCount(): Call<number> {
    return {
      library: this.#library,
      row: 17,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCountCall(m, r, b, room);
      },
      read: readDeviceGetCountResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCount_v2; drivers from 390. */
  deviceGetCount_v2(): Call<number> {
    return {
      library: this.#library,
      row: 18,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCount_v2Call(m, r, b, room);
      },
      read: readDeviceGetCount_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetHandleByIndex; drivers from 390. */
  deviceGetHandleByIndex(index: number): Call<DeviceHandle> {
    checkU32(index, '', 'index');

    return {
      library: this.#library,
      row: 19,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetHandleByIndexCall(m, r, b, room, index);
      },
      read: readDeviceGetHandleByIndexResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetHandleByIndex_v2; drivers from 390. */
  deviceGetHandleByIndex_v2(index: number): Call<DeviceHandle> {
    checkU32(index, '', 'index');

    return {
      library: this.#library,
      row: 20,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetHandleByIndex_v2Call(m, r, b, room, index);
      },
      read: readDeviceGetHandleByIndex_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetHandleBySerial; drivers from 390. */
  deviceGetHandleBySerial(serial: string): Call<DeviceHandle> {
    checkString(serial, '', 'serial');

    return {
      library: this.#library,
      row: 21,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16 + textRoom(serial);
      },
      write: (m, r, b, room) => {
        writeDeviceGetHandleBySerialCall(m, r, b, room, serial);
      },
      read: readDeviceGetHandleBySerialResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetHandleByUUID; drivers from 390. */
  deviceGetHandleByUUID(uuid: string): Call<DeviceHandle> {
    checkString(uuid, '', 'uuid');

    return {
      library: this.#library,
      row: 22,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16 + textRoom(uuid);
      },
      write: (m, r, b, room) => {
        writeDeviceGetHandleByUUIDCall(m, r, b, room, uuid);
      },
      read: readDeviceGetHandleByUUIDResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetHandleByUUIDV; drivers from 575. */
  deviceGetHandleByUUIDV(uuid: UUID_v1Input): Call<DeviceHandle> {
    checkObject(uuid, '', 'uuid');
    const uuidPlain = plain(uuid);
    return {
      library: this.#library,
      row: 23,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 64;
      },
      write: (m, r, b, room) => {
        writeDeviceGetHandleByUUIDVCall(m, r, b, room, uuidPlain);
      },
      read: readDeviceGetHandleByUUIDVResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetHandleByPciBusId; drivers from 390. */
  deviceGetHandleByPciBusId(pciBusId: string): Call<DeviceHandle> {
    checkString(pciBusId, '', 'pciBusId');

    return {
      library: this.#library,
      row: 24,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16 + textRoom(pciBusId);
      },
      write: (m, r, b, room) => {
        writeDeviceGetHandleByPciBusIdCall(m, r, b, room, pciBusId);
      },
      read: readDeviceGetHandleByPciBusIdResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetHandleByPciBusId_v2; drivers from 390. */
  deviceGetHandleByPciBusId_v2(pciBusId: string): Call<DeviceHandle> {
    checkString(pciBusId, '', 'pciBusId');

    return {
      library: this.#library,
      row: 25,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16 + textRoom(pciBusId);
      },
      write: (m, r, b, room) => {
        writeDeviceGetHandleByPciBusId_v2Call(m, r, b, room, pciBusId);
      },
      read: readDeviceGetHandleByPciBusId_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetName; drivers from 390. */
  deviceGetName(device: DeviceHandle): Call<string> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 26,
      lane: device,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetNameCall(m, r, b, room, device);
      },
      read: readDeviceGetNameResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetBrand; drivers from 390. */
  deviceGetBrand(device: DeviceHandle): Call<BrandType> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 27,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetBrandCall(m, r, b, room, device);
      },
      read: readDeviceGetBrandResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetIndex; drivers from 390. */
  deviceGetIndex(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 28,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetIndexCall(m, r, b, room, device);
      },
      read: readDeviceGetIndexResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetSerial; drivers from 390. */
  deviceGetSerial(device: DeviceHandle): Call<string> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 29,
      lane: device,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetSerialCall(m, r, b, room, device);
      },
      read: readDeviceGetSerialResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetUUID; drivers from 390. */
  deviceGetUUID(device: DeviceHandle): Call<string> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 30,
      lane: device,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetUUIDCall(m, r, b, room, device);
      },
      read: readDeviceGetUUIDResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMinorNumber; drivers from 390. */
  deviceGetMinorNumber(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 31,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMinorNumberCall(m, r, b, room, device);
      },
      read: readDeviceGetMinorNumberResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetBoardPartNumber; drivers from 390. */
  deviceGetBoardPartNumber(device: DeviceHandle): Call<string> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 32,
      lane: device,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetBoardPartNumberCall(m, r, b, room, device);
      },
      read: readDeviceGetBoardPartNumberResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetInforomVersion; drivers from 390. */
  deviceGetInforomVersion(device: DeviceHandle, object: InforomObject): Call<string> {
    checkHandle(device, '', 'device');
    checkU32(object, '', 'object');

    return {
      library: this.#library,
      row: 33,
      lane: device,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetInforomVersionCall(m, r, b, room, device, object);
      },
      read: readDeviceGetInforomVersionResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetInforomImageVersion; drivers from 390. */
  deviceGetInforomImageVersion(device: DeviceHandle): Call<string> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 34,
      lane: device,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetInforomImageVersionCall(m, r, b, room, device);
      },
      read: readDeviceGetInforomImageVersionResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetInforomConfigurationChecksum; drivers from 390. */
  deviceGetInforomConfigurationChecksum(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 35,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetInforomConfigurationChecksumCall(m, r, b, room, device);
      },
      read: readDeviceGetInforomConfigurationChecksumResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetDisplayMode; drivers from 390. */
  deviceGetDisplayMode(device: DeviceHandle): Call<EnableState> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 36,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetDisplayModeCall(m, r, b, room, device);
      },
      read: readDeviceGetDisplayModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetDisplayActive; drivers from 390. */
  deviceGetDisplayActive(device: DeviceHandle): Call<EnableState> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 37,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetDisplayActiveCall(m, r, b, room, device);
      },
      read: readDeviceGetDisplayActiveResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPersistenceMode; drivers from 390. */
  deviceGetPersistenceMode(device: DeviceHandle): Call<EnableState> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 38,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPersistenceModeCall(m, r, b, room, device);
      },
      read: readDeviceGetPersistenceModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuOperationMode; drivers from 390. */
  deviceGetGpuOperationMode(
    device: DeviceHandle,
  ): Call<{ current: GpuOperationMode; pending: GpuOperationMode }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 39,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuOperationModeCall(m, r, b, room, device);
      },
      read: readDeviceGetGpuOperationModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetComputeMode; drivers from 390. */
  deviceGetComputeMode(device: DeviceHandle): Call<ComputeMode> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 40,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetComputeModeCall(m, r, b, room, device);
      },
      read: readDeviceGetComputeModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCudaComputeCapability; drivers from 390. */
  deviceGetCudaComputeCapability(device: DeviceHandle): Call<{ major: number; minor: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 41,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCudaComputeCapabilityCall(m, r, b, room, device);
      },
      read: readDeviceGetCudaComputeCapabilityResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetBoardId; drivers from 390. */
  deviceGetBoardId(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 42,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetBoardIdCall(m, r, b, room, device);
      },
      read: readDeviceGetBoardIdResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMultiGpuBoard; drivers from 390. */
  deviceGetMultiGpuBoard(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 43,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMultiGpuBoardCall(m, r, b, room, device);
      },
      read: readDeviceGetMultiGpuBoardResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetDriverModel; drivers from 390. */
  deviceGetDriverModel(device: DeviceHandle): Call<{ current: DriverModel; pending: DriverModel }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 44,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetDriverModelCall(m, r, b, room, device);
      },
      read: readDeviceGetDriverModelResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetDriverModel_v2; drivers from 555. */
  deviceGetDriverModel_v2(device: DeviceHandle): Call<{ current: DriverModel; pending: DriverModel }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 45,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetDriverModel_v2Call(m, r, b, room, device);
      },
      read: readDeviceGetDriverModel_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetVbiosVersion; drivers from 390. */
  deviceGetVbiosVersion(device: DeviceHandle): Call<string> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 46,
      lane: device,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetVbiosVersionCall(m, r, b, room, device);
      },
      read: readDeviceGetVbiosVersionResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetBridgeChipInfo; drivers from 390. */
  deviceGetBridgeChipInfo(device: DeviceHandle): Call<BridgeChipHierarchy> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 47,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 1032;
      },
      write: (m, r, b, room) => {
        writeDeviceGetBridgeChipInfoCall(m, r, b, room, device);
      },
      read: readDeviceGetBridgeChipInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetAPIRestriction; drivers from 390. */
  deviceGetAPIRestriction(device: DeviceHandle, apiType: RestrictedAPI): Call<EnableState> {
    checkHandle(device, '', 'device');
    checkU32(apiType, '', 'apiType');

    return {
      library: this.#library,
      row: 48,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetAPIRestrictionCall(m, r, b, room, device, apiType);
      },
      read: readDeviceGetAPIRestrictionResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetIrqNum; drivers from 535. */
  deviceGetIrqNum(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 49,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetIrqNumCall(m, r, b, room, device);
      },
      read: readDeviceGetIrqNumResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNumGpuCores; drivers from 535. */
  deviceGetNumGpuCores(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 50,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNumGpuCoresCall(m, r, b, room, device);
      },
      read: readDeviceGetNumGpuCoresResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetBusType; drivers from 535. */
  deviceGetBusType(device: DeviceHandle): Call<BusType> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 51,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetBusTypeCall(m, r, b, room, device);
      },
      read: readDeviceGetBusTypeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGspFirmwareVersion; drivers from 535. */
  deviceGetGspFirmwareVersion(device: DeviceHandle): Call<string> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 52,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 64;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGspFirmwareVersionCall(m, r, b, room, device);
      },
      read: readDeviceGetGspFirmwareVersionResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGspFirmwareMode; drivers from 535. */
  deviceGetGspFirmwareMode(device: DeviceHandle): Call<{ isEnabled: number; defaultMode: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 53,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGspFirmwareModeCall(m, r, b, room, device);
      },
      read: readDeviceGetGspFirmwareModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetArchitecture; drivers from 450. */
  deviceGetArchitecture(device: DeviceHandle): Call<DeviceArchitecture> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 54,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetArchitectureCall(m, r, b, room, device);
      },
      read: readDeviceGetArchitectureResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCapabilities; drivers from 555. */
  deviceGetCapabilities(
    device: DeviceHandle,
    caps: DeviceCapabilities_v1Input = NOTHING,
  ): Call<DeviceCapabilities_v1> {
    checkHandle(device, '', 'device');
    checkObject(caps, '', 'caps');
    const capsPlain = plain(caps);
    return {
      library: this.#library,
      row: 55,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCapabilitiesCall(m, r, b, room, device, capsPlain);
      },
      read: readDeviceGetCapabilitiesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetModuleId; drivers from 535. */
  deviceGetModuleId(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 56,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetModuleIdCall(m, r, b, room, device);
      },
      read: readDeviceGetModuleIdResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetC2cModeInfoV; drivers from 550. */
  deviceGetC2cModeInfoV(device: DeviceHandle): Call<C2cModeInfo_v1> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 57,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetC2cModeInfoVCall(m, r, b, room, device);
      },
      read: readDeviceGetC2cModeInfoVResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetAddressingMode; drivers from 580. */
  deviceGetAddressingMode(
    device: DeviceHandle,
    mode: DeviceAddressingMode_v1Input = NOTHING,
  ): Call<DeviceAddressingMode_v1> {
    checkHandle(device, '', 'device');
    checkObject(mode, '', 'mode');
    const modePlain = plain(mode);
    return {
      library: this.#library,
      row: 58,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetAddressingModeCall(m, r, b, room, device, modePlain);
      },
      read: readDeviceGetAddressingModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetLastBBXFlushTime; drivers from 535. */
  deviceGetLastBBXFlushTime(device: DeviceHandle): Call<{ timestamp: number; durationUs: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 59,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetLastBBXFlushTimeCall(m, r, b, room, device);
      },
      read: readDeviceGetLastBBXFlushTimeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetBBXTimeData_v1; drivers from 610. */
  deviceGetBBXTimeData_v1(device: DeviceHandle): Call<BBXTimeData_v1> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 60,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetBBXTimeData_v1Call(m, r, b, room, device);
      },
      read: readDeviceGetBBXTimeData_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuUptime_v1; drivers from 615. */
  deviceGetGpuUptime_v1(device: DeviceHandle): Call<GpuUptime_v1> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 61,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuUptime_v1Call(m, r, b, room, device);
      },
      read: readDeviceGetGpuUptime_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuFabricInfo; drivers from 535. */
  deviceGetGpuFabricInfo(device: DeviceHandle): Call<GpuFabricInfo> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 62,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 32;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuFabricInfoCall(m, r, b, room, device);
      },
      read: readDeviceGetGpuFabricInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuFabricInfoV; drivers from 550. */
  deviceGetGpuFabricInfoV(
    device: DeviceHandle,
    gpuFabricInfo: GpuFabricInfo_v3Input = NOTHING,
  ): Call<GpuFabricInfo_v3> {
    checkHandle(device, '', 'device');
    checkObject(gpuFabricInfo, '', 'gpuFabricInfo');
    const gpuFabricInfoPlain = plain(gpuFabricInfo);
    return {
      library: this.#library,
      row: 63,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 40;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuFabricInfoVCall(m, r, b, room, device, gpuFabricInfoPlain);
      },
      read: readDeviceGetGpuFabricInfoVResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuFabricInfo_v4; drivers from 615. */
  deviceGetGpuFabricInfo_v4(device: DeviceHandle): Call<GpuFabricInfo_v4> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 64,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 552;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuFabricInfo_v4Call(m, r, b, room, device);
      },
      read: readDeviceGetGpuFabricInfo_v4Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPlatformInfo; drivers from 570. */
  deviceGetPlatformInfo(
    device: DeviceHandle,
    platformInfo: PlatformInfo_v2Input = NOTHING,
  ): Call<PlatformInfo_v2> {
    checkHandle(device, '', 'device');
    checkObject(platformInfo, '', 'platformInfo');
    const platformInfoPlain = plain(platformInfo);
    return {
      library: this.#library,
      row: 65,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 48;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPlatformInfoCall(m, r, b, room, device, platformInfoPlain);
      },
      read: readDeviceGetPlatformInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPdi; drivers from 580. */
  deviceGetPdi(device: DeviceHandle, pdi: Pdi_v1Input = NOTHING): Call<Pdi_v1> {
    checkHandle(device, '', 'device');
    checkObject(pdi, '', 'pdi');
    const pdiPlain = plain(pdi);
    return {
      library: this.#library,
      row: 66,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPdiCall(m, r, b, room, device, pdiPlain);
      },
      read: readDeviceGetPdiResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetHostname_v1; drivers from 580. Root only. */
  deviceSetHostname_v1(device: DeviceHandle, hostname: Hostname_v1Input): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(hostname, '', 'hostname');
    const hostnamePlain = plain(hostname);
    return {
      library: this.#library,
      row: 67,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 64;
      },
      write: (m, r, b, room) => {
        writeDeviceSetHostname_v1Call(m, r, b, room, device, hostnamePlain);
      },
      read: readDeviceSetHostname_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetHostname_v1; drivers from 580. */
  deviceGetHostname_v1(device: DeviceHandle): Call<Hostname_v1> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 68,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 64;
      },
      write: (m, r, b, room) => {
        writeDeviceGetHostname_v1Call(m, r, b, room, device);
      },
      read: readDeviceGetHostname_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceReadWritePRM_v1; drivers from 580. Root only. */
  deviceReadWritePRM_v1(device: DeviceHandle, buffer: PRMTLV_v1Input = NOTHING): Call<PRMTLV_v1> {
    checkHandle(device, '', 'device');
    checkObject(buffer, '', 'buffer');
    const bufferPlain = plain(buffer);
    return {
      library: this.#library,
      row: 69,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 504;
      },
      write: (m, r, b, room) => {
        writeDeviceReadWritePRM_v1Call(m, r, b, room, device, bufferPlain);
      },
      read: readDeviceReadWritePRM_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceReadPRMCounters_v1; drivers from 590. */
  deviceReadPRMCounters_v1(
    device: DeviceHandle,
    counterList: PRMCounterList_v1Input = NOTHING,
  ): Call<PRMCounterList_v1> {
    checkHandle(device, '', 'device');
    checkObject(counterList, '', 'counterList');
    const counterListPlain = plain(counterList);
    return {
      library: this.#library,
      row: 70,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + heapPRMCounterList_v1(counterListPlain, room);
      },
      write: (m, r, b, room) => {
        writeDeviceReadPRMCounters_v1Call(m, r, b, room, device, counterListPlain);
      },
      read: readDeviceReadPRMCounters_v1Result,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceSetRusdSettings_v1; drivers from 590. Root only. */
  deviceSetRusdSettings_v1(device: DeviceHandle, settings: RusdSettings_v1Input): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(settings, '', 'settings');
    const settingsPlain = plain(settings);
    return {
      library: this.#library,
      row: 71,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceSetRusdSettings_v1Call(m, r, b, room, device, settingsPlain);
      },
      read: readDeviceSetRusdSettings_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPciInfoExt; drivers from 550. */
  deviceGetPciInfoExt(device: DeviceHandle, pci: PciInfoExt_v1Input = NOTHING): Call<PciInfoExt_v1> {
    checkHandle(device, '', 'device');
    checkObject(pci, '', 'pci');
    const pciPlain = plain(pci);
    return {
      library: this.#library,
      row: 72,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 64;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPciInfoExtCall(m, r, b, room, device, pciPlain);
      },
      read: readDeviceGetPciInfoExtResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPciInfo; drivers from 390. */
  deviceGetPciInfo(device: DeviceHandle): Call<PciInfo_v1> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 73,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 32;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPciInfoCall(m, r, b, room, device);
      },
      read: readDeviceGetPciInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPciInfo_v2; drivers from 390. */
  deviceGetPciInfo_v2(device: DeviceHandle): Call<PciInfo_v2> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 74,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 56;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPciInfo_v2Call(m, r, b, room, device);
      },
      read: readDeviceGetPciInfo_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPciInfo_v3; drivers from 390. */
  deviceGetPciInfo_v3(device: DeviceHandle): Call<PciInfo> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 75,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 72;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPciInfo_v3Call(m, r, b, room, device);
      },
      read: readDeviceGetPciInfo_v3Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMaxPcieLinkGeneration; drivers from 390. */
  deviceGetMaxPcieLinkGeneration(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 76,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMaxPcieLinkGenerationCall(m, r, b, room, device);
      },
      read: readDeviceGetMaxPcieLinkGenerationResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuMaxPcieLinkGeneration; drivers from 535. */
  deviceGetGpuMaxPcieLinkGeneration(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 77,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuMaxPcieLinkGenerationCall(m, r, b, room, device);
      },
      read: readDeviceGetGpuMaxPcieLinkGenerationResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMaxPcieLinkWidth; drivers from 390. */
  deviceGetMaxPcieLinkWidth(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 78,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMaxPcieLinkWidthCall(m, r, b, room, device);
      },
      read: readDeviceGetMaxPcieLinkWidthResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCurrPcieLinkGeneration; drivers from 390. */
  deviceGetCurrPcieLinkGeneration(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 79,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCurrPcieLinkGenerationCall(m, r, b, room, device);
      },
      read: readDeviceGetCurrPcieLinkGenerationResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCurrPcieLinkWidth; drivers from 390. */
  deviceGetCurrPcieLinkWidth(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 80,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCurrPcieLinkWidthCall(m, r, b, room, device);
      },
      read: readDeviceGetCurrPcieLinkWidthResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPcieThroughput; drivers from 390. */
  deviceGetPcieThroughput(device: DeviceHandle, counter: PcieUtilCounter): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(counter, '', 'counter');

    return {
      library: this.#library,
      row: 81,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPcieThroughputCall(m, r, b, room, device, counter);
      },
      read: readDeviceGetPcieThroughputResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPcieReplayCounter; drivers from 390. */
  deviceGetPcieReplayCounter(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 82,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPcieReplayCounterCall(m, r, b, room, device);
      },
      read: readDeviceGetPcieReplayCounterResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPcieLinkMaxSpeed; drivers from 535. */
  deviceGetPcieLinkMaxSpeed(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 83,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPcieLinkMaxSpeedCall(m, r, b, room, device);
      },
      read: readDeviceGetPcieLinkMaxSpeedResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPcieSpeed; drivers from 535. */
  deviceGetPcieSpeed(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 84,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPcieSpeedCall(m, r, b, room, device);
      },
      read: readDeviceGetPcieSpeedResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetTopologyGpuSet; drivers from 390. */
  systemGetTopologyGpuSet(cpuNumber: number): Call<DeviceHandle[]> {
    checkU32(cpuNumber, '', 'cpuNumber');

    return {
      library: this.#library,
      row: 85,
      lane: 0,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 8 + (((room * 8) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeSystemGetTopologyGpuSetCall(m, r, b, room, cpuNumber);
      },
      read: readSystemGetTopologyGpuSetResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetMemoryAffinity; drivers from 450. */
  deviceGetMemoryAffinity(device: DeviceHandle, nodeSetSize: number, scope: AffinityScope): Call<bigint[]> {
    checkHandle(device, '', 'device');
    checkLength(nodeSetSize, '', 'nodeSetSize');
    checkU32(scope, '', 'scope');

    return {
      library: this.#library,
      row: 86,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8 + round8(nodeSetSize * 8 + (((nodeSetSize * 8) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetMemoryAffinityCall(m, r, b, room, device, nodeSetSize, scope);
      },
      read: readDeviceGetMemoryAffinityResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCpuAffinityWithinScope; drivers from 450. */
  deviceGetCpuAffinityWithinScope(
    device: DeviceHandle,
    cpuSetSize: number,
    scope: AffinityScope,
  ): Call<bigint[]> {
    checkHandle(device, '', 'device');
    checkLength(cpuSetSize, '', 'cpuSetSize');
    checkU32(scope, '', 'scope');

    return {
      library: this.#library,
      row: 87,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8 + round8(cpuSetSize * 8 + (((cpuSetSize * 8) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetCpuAffinityWithinScopeCall(m, r, b, room, device, cpuSetSize, scope);
      },
      read: readDeviceGetCpuAffinityWithinScopeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCpuAffinity; drivers from 390. */
  deviceGetCpuAffinity(device: DeviceHandle, cpuSetSize: number): Call<bigint[]> {
    checkHandle(device, '', 'device');
    checkLength(cpuSetSize, '', 'cpuSetSize');

    return {
      library: this.#library,
      row: 88,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8 + round8(cpuSetSize * 8 + (((cpuSetSize * 8) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetCpuAffinityCall(m, r, b, room, device, cpuSetSize);
      },
      read: readDeviceGetCpuAffinityResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetCpuAffinity; drivers from 390. */
  deviceSetCpuAffinity(device: DeviceHandle): Call<void> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 89,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetCpuAffinityCall(m, r, b, room, device);
      },
      read: readDeviceSetCpuAffinityResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceClearCpuAffinity; drivers from 390. */
  deviceClearCpuAffinity(device: DeviceHandle): Call<void> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 90,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceClearCpuAffinityCall(m, r, b, room, device);
      },
      read: readDeviceClearCpuAffinityResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNumaNodeId; drivers from 550. */
  deviceGetNumaNodeId(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 91,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNumaNodeIdCall(m, r, b, room, device);
      },
      read: readDeviceGetNumaNodeIdResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetTopologyCommonAncestor; drivers from 390. */
  deviceGetTopologyCommonAncestor(device1: DeviceHandle, device2: DeviceHandle): Call<GpuTopologyLevel> {
    checkHandle(device1, '', 'device1');
    checkHandle(device2, '', 'device2');

    return {
      library: this.#library,
      row: 92,
      lane: device1,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetTopologyCommonAncestorCall(m, r, b, room, device1, device2);
      },
      read: readDeviceGetTopologyCommonAncestorResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetTopologyNearestGpus; drivers from 390. */
  deviceGetTopologyNearestGpus(device: DeviceHandle, level: GpuTopologyLevel): Call<DeviceHandle[]> {
    checkHandle(device, '', 'device');
    checkU32(level, '', 'level');

    return {
      library: this.#library,
      row: 93,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 8 + (((room * 8) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetTopologyNearestGpusCall(m, r, b, room, device, level);
      },
      read: readDeviceGetTopologyNearestGpusResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetP2PStatus; drivers from 390. */
  deviceGetP2PStatus(
    device1: DeviceHandle,
    device2: DeviceHandle,
    p2pIndex: GpuP2PCapsIndex,
  ): Call<GpuP2PStatus> {
    checkHandle(device1, '', 'device1');
    checkHandle(device2, '', 'device2');
    checkU32(p2pIndex, '', 'p2pIndex');

    return {
      library: this.#library,
      row: 94,
      lane: device1,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetP2PStatusCall(m, r, b, room, device1, device2, p2pIndex);
      },
      read: readDeviceGetP2PStatusResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceOnSameBoard; drivers from 390. */
  deviceOnSameBoard(device1: DeviceHandle, device2: DeviceHandle): Call<number> {
    checkHandle(device1, '', 'device1');
    checkHandle(device2, '', 'device2');

    return {
      library: this.#library,
      row: 95,
      lane: device1,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceOnSameBoardCall(m, r, b, room, device1, device2);
      },
      read: readDeviceOnSameBoardResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMemoryInfo; drivers from 390. */
  deviceGetMemoryInfo(device: DeviceHandle): Call<Memory> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 96,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMemoryInfoCall(m, r, b, room, device);
      },
      read: readDeviceGetMemoryInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMemoryInfo_v2; drivers from 535. */
  deviceGetMemoryInfo_v2(device: DeviceHandle, memory: Memory_v2Input = NOTHING): Call<Memory_v2> {
    checkHandle(device, '', 'device');
    checkObject(memory, '', 'memory');
    const memoryPlain = plain(memory);
    return {
      library: this.#library,
      row: 97,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 40;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMemoryInfo_v2Call(m, r, b, room, device, memoryPlain);
      },
      read: readDeviceGetMemoryInfo_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetMemoryLimits_v1; drivers from 615. Root only. */
  deviceSetMemoryLimits_v1(
    device: DeviceHandle,
    limits: SetMemoryLimits_v1Input = NOTHING,
  ): Call<SetMemoryLimits_v1> {
    checkHandle(device, '', 'device');
    checkObject(limits, '', 'limits');
    const limitsPlain = plain(limits);
    return {
      library: this.#library,
      row: 98,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 24 + heapSetMemoryLimits_v1(limitsPlain, room);
      },
      write: (m, r, b, room) => {
        writeDeviceSetMemoryLimits_v1Call(m, r, b, room, device, limitsPlain);
      },
      read: readDeviceSetMemoryLimits_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMemoryLimits_v1; drivers from 615. */
  deviceGetMemoryLimits_v1(
    device: DeviceHandle,
    limits: GetMemoryLimits_v1Input = NOTHING,
  ): Call<GetMemoryLimits_v1> {
    checkHandle(device, '', 'device');
    checkObject(limits, '', 'limits');
    const limitsPlain = plain(limits);
    return {
      library: this.#library,
      row: 99,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 32 + heapGetMemoryLimits_v1(limitsPlain, room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetMemoryLimits_v1Call(m, r, b, room, device, limitsPlain);
      },
      read: readDeviceGetMemoryLimits_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetBAR1MemoryInfo; drivers from 390. */
  deviceGetBAR1MemoryInfo(device: DeviceHandle): Call<BAR1Memory> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 100,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeDeviceGetBAR1MemoryInfoCall(m, r, b, room, device);
      },
      read: readDeviceGetBAR1MemoryInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMemoryBusWidth; drivers from 535. */
  deviceGetMemoryBusWidth(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 101,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMemoryBusWidthCall(m, r, b, room, device);
      },
      read: readDeviceGetMemoryBusWidthResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetUtilizationRates; drivers from 390. */
  deviceGetUtilizationRates(device: DeviceHandle): Call<Utilization> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 102,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetUtilizationRatesCall(m, r, b, room, device);
      },
      read: readDeviceGetUtilizationRatesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetEncoderUtilization; drivers from 390. */
  deviceGetEncoderUtilization(device: DeviceHandle): Call<{ utilization: number; samplingPeriodUs: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 103,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetEncoderUtilizationCall(m, r, b, room, device);
      },
      read: readDeviceGetEncoderUtilizationResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetEncoderCapacity; drivers from 390. */
  deviceGetEncoderCapacity(device: DeviceHandle, encoderQueryType: EncoderType): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(encoderQueryType, '', 'encoderQueryType');

    return {
      library: this.#library,
      row: 104,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetEncoderCapacityCall(m, r, b, room, device, encoderQueryType);
      },
      read: readDeviceGetEncoderCapacityResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetEncoderStats; drivers from 390. */
  deviceGetEncoderStats(
    device: DeviceHandle,
  ): Call<{ sessionCount: number; averageFps: number; averageLatency: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 105,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeDeviceGetEncoderStatsCall(m, r, b, room, device);
      },
      read: readDeviceGetEncoderStatsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetEncoderSessions; drivers from 390. */
  deviceGetEncoderSessions(device: DeviceHandle): Call<EncoderSessionInfo[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 106,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 32 + (((room * 32) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetEncoderSessionsCall(m, r, b, room, device);
      },
      read: readDeviceGetEncoderSessionsResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetDecoderUtilization; drivers from 390. */
  deviceGetDecoderUtilization(device: DeviceHandle): Call<{ utilization: number; samplingPeriodUs: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 107,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetDecoderUtilizationCall(m, r, b, room, device);
      },
      read: readDeviceGetDecoderUtilizationResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetJpgUtilization; drivers from 535. */
  deviceGetJpgUtilization(device: DeviceHandle): Call<{ utilization: number; samplingPeriodUs: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 108,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetJpgUtilizationCall(m, r, b, room, device);
      },
      read: readDeviceGetJpgUtilizationResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetOfaUtilization; drivers from 535. */
  deviceGetOfaUtilization(device: DeviceHandle): Call<{ utilization: number; samplingPeriodUs: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 109,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetOfaUtilizationCall(m, r, b, room, device);
      },
      read: readDeviceGetOfaUtilizationResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetFBCStats; drivers from 418. */
  deviceGetFBCStats(device: DeviceHandle): Call<FBCStats> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 110,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetFBCStatsCall(m, r, b, room, device);
      },
      read: readDeviceGetFBCStatsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetFBCSessions; drivers from 418. */
  deviceGetFBCSessions(device: DeviceHandle): Call<FBCSessionInfo[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 111,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 48 + (((room * 48) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetFBCSessionsCall(m, r, b, room, device);
      },
      read: readDeviceGetFBCSessionsResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetSamples; drivers from 390. */
  deviceGetSamples(
    device: DeviceHandle,
    type: SamplingType,
    lastSeenTimeStamp: number,
  ): Call<{ sampleValType: ValueType; samples: Sample[] }> {
    checkHandle(device, '', 'device');
    checkU32(type, '', 'type');
    checkAmount(lastSeenTimeStamp, '', 'lastSeenTimeStamp');

    return {
      library: this.#library,
      row: 112,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 24 + round8(room * 16 + (((room * 16) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetSamplesCall(m, r, b, room, device, type, lastSeenTimeStamp);
      },
      read: readDeviceGetSamplesResult,
      count: (m, b) => readU32(m, b + 8),
    };
  }

  /** nvmlDeviceGetViolationStatus; drivers from 390. */
  deviceGetViolationStatus(device: DeviceHandle, perfPolicyType: PerfPolicyType): Call<ViolationTime> {
    checkHandle(device, '', 'device');
    checkU32(perfPolicyType, '', 'perfPolicyType');

    return {
      library: this.#library,
      row: 113,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetViolationStatusCall(m, r, b, room, device, perfPolicyType);
      },
      read: readDeviceGetViolationStatusResult,
      count: () => 0,
    };
  }

  /** nvmlDevicePerfMetricsGetSamples_v1; drivers from 615. */
  devicePerfMetricsGetSamples_v1(device: DeviceHandle): Call<PerfMetricsSamples_v1> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 114,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 115344;
      },
      write: (m, r, b, room) => {
        writeDevicePerfMetricsGetSamples_v1Call(m, r, b, room, device);
      },
      read: readDevicePerfMetricsGetSamples_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetTemperature; drivers from 390. */
  deviceGetTemperature(device: DeviceHandle, sensorType: TemperatureSensors): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(sensorType, '', 'sensorType');

    return {
      library: this.#library,
      row: 115,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetTemperatureCall(m, r, b, room, device, sensorType);
      },
      read: readDeviceGetTemperatureResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetTemperatureV; drivers from 570. */
  deviceGetTemperatureV(
    device: DeviceHandle,
    temperature: Temperature_v1Input = NOTHING,
  ): Call<Temperature_v1> {
    checkHandle(device, '', 'device');
    checkObject(temperature, '', 'temperature');
    const temperaturePlain = plain(temperature);
    return {
      library: this.#library,
      row: 116,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetTemperatureVCall(m, r, b, room, device, temperaturePlain);
      },
      read: readDeviceGetTemperatureVResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetTemperatureThreshold; drivers from 390. */
  deviceGetTemperatureThreshold(device: DeviceHandle, thresholdType: TemperatureThresholds): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(thresholdType, '', 'thresholdType');

    return {
      library: this.#library,
      row: 117,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetTemperatureThresholdCall(m, r, b, room, device, thresholdType);
      },
      read: readDeviceGetTemperatureThresholdResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMarginTemperature; drivers from 570. */
  deviceGetMarginTemperature(
    device: DeviceHandle,
    marginTempInfo: MarginTemperature_v1Input = NOTHING,
  ): Call<MarginTemperature_v1> {
    checkHandle(device, '', 'device');
    checkObject(marginTempInfo, '', 'marginTempInfo');
    const marginTempInfoPlain = plain(marginTempInfo);
    return {
      library: this.#library,
      row: 118,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMarginTemperatureCall(m, r, b, room, device, marginTempInfoPlain);
      },
      read: readDeviceGetMarginTemperatureResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetThermalSettings; drivers from 535. */
  deviceGetThermalSettings(device: DeviceHandle, sensorIndex: number): Call<GpuThermalSettings> {
    checkHandle(device, '', 'device');
    checkU32(sensorIndex, '', 'sensorIndex');

    return {
      library: this.#library,
      row: 119,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 64;
      },
      write: (m, r, b, room) => {
        writeDeviceGetThermalSettingsCall(m, r, b, room, device, sensorIndex);
      },
      read: readDeviceGetThermalSettingsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetTemperatureThreshold; drivers from 470. Root only. */
  deviceSetTemperatureThreshold(
    device: DeviceHandle,
    thresholdType: TemperatureThresholds,
    temp: number,
  ): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(thresholdType, '', 'thresholdType');
    checkI32(temp, '', 'temp');

    return {
      library: this.#library,
      row: 120,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceSetTemperatureThresholdCall(m, r, b, room, device, thresholdType, temp);
      },
      read: readDeviceSetTemperatureThresholdResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetFanSpeed; drivers from 390. */
  deviceGetFanSpeed(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 121,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetFanSpeedCall(m, r, b, room, device);
      },
      read: readDeviceGetFanSpeedResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetFanSpeed_v2; drivers from 418. */
  deviceGetFanSpeed_v2(device: DeviceHandle, fan: number): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');

    return {
      library: this.#library,
      row: 122,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetFanSpeed_v2Call(m, r, b, room, device, fan);
      },
      read: readDeviceGetFanSpeed_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetFanSpeedRPM; drivers from 570. */
  deviceGetFanSpeedRPM(
    device: DeviceHandle,
    fanSpeed: FanSpeedInfo_v1Input = NOTHING,
  ): Call<FanSpeedInfo_v1> {
    checkHandle(device, '', 'device');
    checkObject(fanSpeed, '', 'fanSpeed');
    const fanSpeedPlain = plain(fanSpeed);
    return {
      library: this.#library,
      row: 123,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetFanSpeedRPMCall(m, r, b, room, device, fanSpeedPlain);
      },
      read: readDeviceGetFanSpeedRPMResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetTargetFanSpeed; drivers from 535. */
  deviceGetTargetFanSpeed(device: DeviceHandle, fan: number): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');

    return {
      library: this.#library,
      row: 124,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetTargetFanSpeedCall(m, r, b, room, device, fan);
      },
      read: readDeviceGetTargetFanSpeedResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMinMaxFanSpeed; drivers from 535. */
  deviceGetMinMaxFanSpeed(device: DeviceHandle): Call<{ minSpeed: number; maxSpeed: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 125,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMinMaxFanSpeedCall(m, r, b, room, device);
      },
      read: readDeviceGetMinMaxFanSpeedResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetFanControlPolicy_v2; drivers from 535. */
  deviceGetFanControlPolicy_v2(device: DeviceHandle, fan: number): Call<FanControlPolicy> {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');

    return {
      library: this.#library,
      row: 126,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetFanControlPolicy_v2Call(m, r, b, room, device, fan);
      },
      read: readDeviceGetFanControlPolicy_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNumFans; drivers from 535. */
  deviceGetNumFans(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 127,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNumFansCall(m, r, b, room, device);
      },
      read: readDeviceGetNumFansResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCoolerInfo; drivers from 570. */
  deviceGetCoolerInfo(device: DeviceHandle, coolerInfo: CoolerInfo_v1Input = NOTHING): Call<CoolerInfo_v1> {
    checkHandle(device, '', 'device');
    checkObject(coolerInfo, '', 'coolerInfo');
    const coolerInfoPlain = plain(coolerInfo);
    return {
      library: this.#library,
      row: 128,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCoolerInfoCall(m, r, b, room, device, coolerInfoPlain);
      },
      read: readDeviceGetCoolerInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetDefaultFanSpeed_v2; drivers from 535. Root only. */
  deviceSetDefaultFanSpeed_v2(device: DeviceHandle, fan: number): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');

    return {
      library: this.#library,
      row: 129,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetDefaultFanSpeed_v2Call(m, r, b, room, device, fan);
      },
      read: readDeviceSetDefaultFanSpeed_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetFanControlPolicy; drivers from 535. Root only. */
  deviceSetFanControlPolicy(device: DeviceHandle, fan: number, policy: FanControlPolicy): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');
    checkU32(policy, '', 'policy');

    return {
      library: this.#library,
      row: 130,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetFanControlPolicyCall(m, r, b, room, device, fan, policy);
      },
      read: readDeviceSetFanControlPolicyResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetFanSpeed_v2; drivers from 535. Root only. */
  deviceSetFanSpeed_v2(device: DeviceHandle, fan: number, speed: number): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');
    checkU32(speed, '', 'speed');

    return {
      library: this.#library,
      row: 131,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetFanSpeed_v2Call(m, r, b, room, device, fan, speed);
      },
      read: readDeviceSetFanSpeed_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPowerState; drivers from 390. */
  deviceGetPowerState(device: DeviceHandle): Call<Pstates> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 132,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPowerStateCall(m, r, b, room, device);
      },
      read: readDeviceGetPowerStateResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPowerManagementMode; drivers from 390. */
  deviceGetPowerManagementMode(device: DeviceHandle): Call<EnableState> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 133,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPowerManagementModeCall(m, r, b, room, device);
      },
      read: readDeviceGetPowerManagementModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPowerManagementLimit; drivers from 390. */
  deviceGetPowerManagementLimit(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 134,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPowerManagementLimitCall(m, r, b, room, device);
      },
      read: readDeviceGetPowerManagementLimitResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPowerManagementLimitConstraints; drivers from 390. */
  deviceGetPowerManagementLimitConstraints(
    device: DeviceHandle,
  ): Call<{ minLimit: number; maxLimit: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 135,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPowerManagementLimitConstraintsCall(m, r, b, room, device);
      },
      read: readDeviceGetPowerManagementLimitConstraintsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPowerManagementDefaultLimit; drivers from 390. */
  deviceGetPowerManagementDefaultLimit(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 136,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPowerManagementDefaultLimitCall(m, r, b, room, device);
      },
      read: readDeviceGetPowerManagementDefaultLimitResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPowerUsage; drivers from 390. */
  deviceGetPowerUsage(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 137,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPowerUsageCall(m, r, b, room, device);
      },
      read: readDeviceGetPowerUsageResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetTotalEnergyConsumption; drivers from 390. */
  deviceGetTotalEnergyConsumption(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 138,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetTotalEnergyConsumptionCall(m, r, b, room, device);
      },
      read: readDeviceGetTotalEnergyConsumptionResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetEnforcedPowerLimit; drivers from 390. */
  deviceGetEnforcedPowerLimit(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 139,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetEnforcedPowerLimitCall(m, r, b, room, device);
      },
      read: readDeviceGetEnforcedPowerLimitResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetAdaptiveTgpMode_v1; drivers from 615. Root only. */
  deviceSetAdaptiveTgpMode_v1(device: DeviceHandle, mode: EnableState): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(mode, '', 'mode');

    return {
      library: this.#library,
      row: 140,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetAdaptiveTgpMode_v1Call(m, r, b, room, device, mode);
      },
      read: readDeviceSetAdaptiveTgpMode_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetAdaptiveTgpModeInfo_v1; drivers from 615. */
  deviceGetAdaptiveTgpModeInfo_v1(device: DeviceHandle): Call<AdaptiveTgpModeInfo_v1> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 141,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeDeviceGetAdaptiveTgpModeInfo_v1Call(m, r, b, room, device);
      },
      read: readDeviceGetAdaptiveTgpModeInfo_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPowerSource; drivers from 535. */
  deviceGetPowerSource(device: DeviceHandle): Call<PowerSource> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 142,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPowerSourceCall(m, r, b, room, device);
      },
      read: readDeviceGetPowerSourceResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetPowerManagementLimit; drivers from 390. Root only. */
  deviceSetPowerManagementLimit(device: DeviceHandle, limit: number): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(limit, '', 'limit');

    return {
      library: this.#library,
      row: 143,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetPowerManagementLimitCall(m, r, b, room, device, limit);
      },
      read: readDeviceSetPowerManagementLimitResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetPowerManagementLimit_v2; drivers from 535. Root only. */
  deviceSetPowerManagementLimit_v2(device: DeviceHandle, powerValue: PowerValue_v2Input): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(powerValue, '', 'powerValue');
    const powerValuePlain = plain(powerValue);
    return {
      library: this.#library,
      row: 144,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceSetPowerManagementLimit_v2Call(m, r, b, room, device, powerValuePlain);
      },
      read: readDeviceSetPowerManagementLimit_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPowerMizerMode_v1; drivers from 580. */
  deviceGetPowerMizerMode_v1(device: DeviceHandle): Call<DevicePowerMizerModes_v1> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 145,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPowerMizerMode_v1Call(m, r, b, room, device);
      },
      read: readDeviceGetPowerMizerMode_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetPowerMizerMode_v1; drivers from 580. Root only. */
  deviceSetPowerMizerMode_v1(
    device: DeviceHandle,
    powerMizerMode: DevicePowerMizerModes_v1Input,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(powerMizerMode, '', 'powerMizerMode');
    const powerMizerModePlain = plain(powerMizerMode);
    return {
      library: this.#library,
      row: 146,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceSetPowerMizerMode_v1Call(m, r, b, room, device, powerMizerModePlain);
      },
      read: readDeviceSetPowerMizerMode_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceWorkloadPowerProfileGetProfilesInfo; drivers from 570. */
  deviceWorkloadPowerProfileGetProfilesInfo(
    device: DeviceHandle,
    profilesInfo: WorkloadPowerProfileProfilesInfo_v1Input = NOTHING,
  ): Call<WorkloadPowerProfileProfilesInfo_v1> {
    checkHandle(device, '', 'device');
    checkObject(profilesInfo, '', 'profilesInfo');
    const profilesInfoPlain = plain(profilesInfo);
    return {
      library: this.#library,
      row: 147,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 11256;
      },
      write: (m, r, b, room) => {
        writeDeviceWorkloadPowerProfileGetProfilesInfoCall(m, r, b, room, device, profilesInfoPlain);
      },
      read: readDeviceWorkloadPowerProfileGetProfilesInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceWorkloadPowerProfileGetCurrentProfiles; drivers from 570. */
  deviceWorkloadPowerProfileGetCurrentProfiles(
    device: DeviceHandle,
    currentProfiles: WorkloadPowerProfileCurrentProfiles_v1Input = NOTHING,
  ): Call<WorkloadPowerProfileCurrentProfiles_v1> {
    checkHandle(device, '', 'device');
    checkObject(currentProfiles, '', 'currentProfiles');
    const currentProfilesPlain = plain(currentProfiles);
    return {
      library: this.#library,
      row: 148,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 104;
      },
      write: (m, r, b, room) => {
        writeDeviceWorkloadPowerProfileGetCurrentProfilesCall(m, r, b, room, device, currentProfilesPlain);
      },
      read: readDeviceWorkloadPowerProfileGetCurrentProfilesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceWorkloadPowerProfileSetRequestedProfiles; drivers from 570. Root only. */
  deviceWorkloadPowerProfileSetRequestedProfiles(
    device: DeviceHandle,
    requestedProfiles: WorkloadPowerProfileRequestedProfiles_v1Input,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(requestedProfiles, '', 'requestedProfiles');
    const requestedProfilesPlain = plain(requestedProfiles);
    return {
      library: this.#library,
      row: 149,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 40;
      },
      write: (m, r, b, room) => {
        writeDeviceWorkloadPowerProfileSetRequestedProfilesCall(
          m,
          r,
          b,
          room,
          device,
          requestedProfilesPlain,
        );
      },
      read: readDeviceWorkloadPowerProfileSetRequestedProfilesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceWorkloadPowerProfileClearRequestedProfiles; drivers from 570. Root only. */
  deviceWorkloadPowerProfileClearRequestedProfiles(
    device: DeviceHandle,
    requestedProfiles: WorkloadPowerProfileRequestedProfiles_v1Input,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(requestedProfiles, '', 'requestedProfiles');
    const requestedProfilesPlain = plain(requestedProfiles);
    return {
      library: this.#library,
      row: 150,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 40;
      },
      write: (m, r, b, room) => {
        writeDeviceWorkloadPowerProfileClearRequestedProfilesCall(
          m,
          r,
          b,
          room,
          device,
          requestedProfilesPlain,
        );
      },
      read: readDeviceWorkloadPowerProfileClearRequestedProfilesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceWorkloadPowerProfileUpdateProfiles_v1; drivers from 590. Root only. */
  deviceWorkloadPowerProfileUpdateProfiles_v1(
    device: DeviceHandle,
    updateProfiles: WorkloadPowerProfileUpdateProfiles_v1Input,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(updateProfiles, '', 'updateProfiles');
    const updateProfilesPlain = plain(updateProfiles);
    return {
      library: this.#library,
      row: 151,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 40;
      },
      write: (m, r, b, room) => {
        writeDeviceWorkloadPowerProfileUpdateProfiles_v1Call(m, r, b, room, device, updateProfilesPlain);
      },
      read: readDeviceWorkloadPowerProfileUpdateProfiles_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDevicePowerSmoothingActivatePresetProfile; drivers from 570. Root only. */
  devicePowerSmoothingActivatePresetProfile(
    device: DeviceHandle,
    profile: PowerSmoothingProfile_v1Input,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(profile, '', 'profile');
    const profilePlain = plain(profile);
    return {
      library: this.#library,
      row: 152,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeDevicePowerSmoothingActivatePresetProfileCall(m, r, b, room, device, profilePlain);
      },
      read: readDevicePowerSmoothingActivatePresetProfileResult,
      count: () => 0,
    };
  }

  /** nvmlDevicePowerSmoothingUpdatePresetProfileParam; drivers from 570. Root only. */
  devicePowerSmoothingUpdatePresetProfileParam(
    device: DeviceHandle,
    profile: PowerSmoothingProfile_v1Input,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(profile, '', 'profile');
    const profilePlain = plain(profile);
    return {
      library: this.#library,
      row: 153,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeDevicePowerSmoothingUpdatePresetProfileParamCall(m, r, b, room, device, profilePlain);
      },
      read: readDevicePowerSmoothingUpdatePresetProfileParamResult,
      count: () => 0,
    };
  }

  /** nvmlDevicePowerSmoothingSetState; drivers from 570. Root only. */
  devicePowerSmoothingSetState(device: DeviceHandle, state: PowerSmoothingState_v1Input): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(state, '', 'state');
    const statePlain = plain(state);
    return {
      library: this.#library,
      row: 154,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDevicePowerSmoothingSetStateCall(m, r, b, room, device, statePlain);
      },
      read: readDevicePowerSmoothingSetStateResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetClockInfo; drivers from 390. */
  deviceGetClockInfo(device: DeviceHandle, type: ClockType): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(type, '', 'type');

    return {
      library: this.#library,
      row: 155,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetClockInfoCall(m, r, b, room, device, type);
      },
      read: readDeviceGetClockInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMaxClockInfo; drivers from 390. */
  deviceGetMaxClockInfo(device: DeviceHandle, type: ClockType): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(type, '', 'type');

    return {
      library: this.#library,
      row: 156,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMaxClockInfoCall(m, r, b, room, device, type);
      },
      read: readDeviceGetMaxClockInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpcClkVfOffset; drivers from 535. */
  deviceGetGpcClkVfOffset(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 157,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpcClkVfOffsetCall(m, r, b, room, device);
      },
      read: readDeviceGetGpcClkVfOffsetResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetApplicationsClock; drivers from 390. */
  deviceGetApplicationsClock(device: DeviceHandle, clockType: ClockType): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(clockType, '', 'clockType');

    return {
      library: this.#library,
      row: 158,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetApplicationsClockCall(m, r, b, room, device, clockType);
      },
      read: readDeviceGetApplicationsClockResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetDefaultApplicationsClock; drivers from 390. */
  deviceGetDefaultApplicationsClock(device: DeviceHandle, clockType: ClockType): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(clockType, '', 'clockType');

    return {
      library: this.#library,
      row: 159,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetDefaultApplicationsClockCall(m, r, b, room, device, clockType);
      },
      read: readDeviceGetDefaultApplicationsClockResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetClock; drivers from 390. */
  deviceGetClock(device: DeviceHandle, clockType: ClockType, clockId: ClockId): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(clockType, '', 'clockType');
    checkU32(clockId, '', 'clockId');

    return {
      library: this.#library,
      row: 160,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetClockCall(m, r, b, room, device, clockType, clockId);
      },
      read: readDeviceGetClockResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMaxCustomerBoostClock; drivers from 390. */
  deviceGetMaxCustomerBoostClock(device: DeviceHandle, clockType: ClockType): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(clockType, '', 'clockType');

    return {
      library: this.#library,
      row: 161,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMaxCustomerBoostClockCall(m, r, b, room, device, clockType);
      },
      read: readDeviceGetMaxCustomerBoostClockResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetSupportedMemoryClocks; drivers from 390. */
  deviceGetSupportedMemoryClocks(device: DeviceHandle): Call<number[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 162,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 4 + (((room * 4) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetSupportedMemoryClocksCall(m, r, b, room, device);
      },
      read: readDeviceGetSupportedMemoryClocksResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetSupportedGraphicsClocks; drivers from 390. */
  deviceGetSupportedGraphicsClocks(device: DeviceHandle, memoryClockMHz: number): Call<number[]> {
    checkHandle(device, '', 'device');
    checkU32(memoryClockMHz, '', 'memoryClockMHz');

    return {
      library: this.#library,
      row: 163,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 4 + (((room * 4) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetSupportedGraphicsClocksCall(m, r, b, room, device, memoryClockMHz);
      },
      read: readDeviceGetSupportedGraphicsClocksResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetAutoBoostedClocksEnabled; drivers from 390. */
  deviceGetAutoBoostedClocksEnabled(
    device: DeviceHandle,
  ): Call<{ isEnabled: EnableState; defaultIsEnabled: EnableState }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 164,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetAutoBoostedClocksEnabledCall(m, r, b, room, device);
      },
      read: readDeviceGetAutoBoostedClocksEnabledResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPerformanceState; drivers from 390. */
  deviceGetPerformanceState(device: DeviceHandle): Call<Pstates> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 165,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPerformanceStateCall(m, r, b, room, device);
      },
      read: readDeviceGetPerformanceStateResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCurrentClocksEventReasons; drivers from 535. */
  deviceGetCurrentClocksEventReasons(device: DeviceHandle): Call<bigint> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 166,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCurrentClocksEventReasonsCall(m, r, b, room, device);
      },
      read: readDeviceGetCurrentClocksEventReasonsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCurrentClocksThrottleReasons; drivers from 390. */
  deviceGetCurrentClocksThrottleReasons(device: DeviceHandle): Call<bigint> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 167,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCurrentClocksThrottleReasonsCall(m, r, b, room, device);
      },
      read: readDeviceGetCurrentClocksThrottleReasonsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetSupportedClocksEventReasons; drivers from 535. */
  deviceGetSupportedClocksEventReasons(device: DeviceHandle): Call<bigint> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 168,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetSupportedClocksEventReasonsCall(m, r, b, room, device);
      },
      read: readDeviceGetSupportedClocksEventReasonsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetSupportedClocksThrottleReasons; drivers from 390. */
  deviceGetSupportedClocksThrottleReasons(device: DeviceHandle): Call<bigint> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 169,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetSupportedClocksThrottleReasonsCall(m, r, b, room, device);
      },
      read: readDeviceGetSupportedClocksThrottleReasonsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetDynamicPstatesInfo; drivers from 535. */
  deviceGetDynamicPstatesInfo(device: DeviceHandle): Call<GpuDynamicPstatesInfo> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 170,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 136;
      },
      write: (m, r, b, room) => {
        writeDeviceGetDynamicPstatesInfoCall(m, r, b, room, device);
      },
      read: readDeviceGetDynamicPstatesInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMemClkVfOffset; drivers from 535. */
  deviceGetMemClkVfOffset(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 171,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMemClkVfOffsetCall(m, r, b, room, device);
      },
      read: readDeviceGetMemClkVfOffsetResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMinMaxClockOfPState; drivers from 535. */
  deviceGetMinMaxClockOfPState(
    device: DeviceHandle,
    type: ClockType,
    pstate: Pstates,
  ): Call<{ minClockMHz: number; maxClockMHz: number }> {
    checkHandle(device, '', 'device');
    checkU32(type, '', 'type');
    checkU32(pstate, '', 'pstate');

    return {
      library: this.#library,
      row: 172,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMinMaxClockOfPStateCall(m, r, b, room, device, type, pstate);
      },
      read: readDeviceGetMinMaxClockOfPStateResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetSupportedPerformanceStates; drivers from 535. */
  deviceGetSupportedPerformanceStates(device: DeviceHandle, size: number): Call<Pstates[]> {
    checkHandle(device, '', 'device');
    checkLength(size, '', 'size');

    return {
      library: this.#library,
      row: 173,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8 + round8(size * 4 + (((size * 4) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetSupportedPerformanceStatesCall(m, r, b, room, device, size);
      },
      read: readDeviceGetSupportedPerformanceStatesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpcClkMinMaxVfOffset; drivers from 535. */
  deviceGetGpcClkMinMaxVfOffset(device: DeviceHandle): Call<{ minOffset: number; maxOffset: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 174,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpcClkMinMaxVfOffsetCall(m, r, b, room, device);
      },
      read: readDeviceGetGpcClkMinMaxVfOffsetResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMemClkMinMaxVfOffset; drivers from 535. */
  deviceGetMemClkMinMaxVfOffset(device: DeviceHandle): Call<{ minOffset: number; maxOffset: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 175,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMemClkMinMaxVfOffsetCall(m, r, b, room, device);
      },
      read: readDeviceGetMemClkMinMaxVfOffsetResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetClockOffsets; drivers from 555. */
  deviceGetClockOffsets(device: DeviceHandle, info: ClockOffset_v1Input = NOTHING): Call<ClockOffset_v1> {
    checkHandle(device, '', 'device');
    checkObject(info, '', 'info');
    const infoPlain = plain(info);
    return {
      library: this.#library,
      row: 176,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeDeviceGetClockOffsetsCall(m, r, b, room, device, infoPlain);
      },
      read: readDeviceGetClockOffsetsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetClockOffsets; drivers from 555. Root only. */
  deviceSetClockOffsets(device: DeviceHandle, info: ClockOffset_v1Input): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(info, '', 'info');
    const infoPlain = plain(info);
    return {
      library: this.#library,
      row: 177,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeDeviceSetClockOffsetsCall(m, r, b, room, device, infoPlain);
      },
      read: readDeviceSetClockOffsetsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPerformanceModes; drivers from 570. */
  deviceGetPerformanceModes(
    device: DeviceHandle,
    perfModes: DevicePerfModes_v1Input = NOTHING,
  ): Call<DevicePerfModes_v1> {
    checkHandle(device, '', 'device');
    checkObject(perfModes, '', 'perfModes');
    const perfModesPlain = plain(perfModes);
    return {
      library: this.#library,
      row: 178,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 2056;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPerformanceModesCall(m, r, b, room, device, perfModesPlain);
      },
      read: readDeviceGetPerformanceModesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCurrentClockFreqs; drivers from 570. */
  deviceGetCurrentClockFreqs(
    device: DeviceHandle,
    currentClockFreqs: DeviceCurrentClockFreqs_v1Input = NOTHING,
  ): Call<DeviceCurrentClockFreqs_v1> {
    checkHandle(device, '', 'device');
    checkObject(currentClockFreqs, '', 'currentClockFreqs');
    const currentClockFreqsPlain = plain(currentClockFreqs);
    return {
      library: this.#library,
      row: 179,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 2056;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCurrentClockFreqsCall(m, r, b, room, device, currentClockFreqsPlain);
      },
      read: readDeviceGetCurrentClockFreqsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetAdaptiveClockInfoStatus; drivers from 535. */
  deviceGetAdaptiveClockInfoStatus(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 180,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetAdaptiveClockInfoStatusCall(m, r, b, room, device);
      },
      read: readDeviceGetAdaptiveClockInfoStatusResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetClkMonStatus; drivers from 470. Root only. */
  deviceGetClkMonStatus(device: DeviceHandle): Call<ClkMonStatus> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 181,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 264;
      },
      write: (m, r, b, room) => {
        writeDeviceGetClkMonStatusCall(m, r, b, room, device);
      },
      read: readDeviceGetClkMonStatusResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetGpuLockedClocks; drivers from 418. Root only. */
  deviceSetGpuLockedClocks(device: DeviceHandle, minGpuClockMHz: number, maxGpuClockMHz: number): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(minGpuClockMHz, '', 'minGpuClockMHz');
    checkU32(maxGpuClockMHz, '', 'maxGpuClockMHz');

    return {
      library: this.#library,
      row: 182,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetGpuLockedClocksCall(m, r, b, room, device, minGpuClockMHz, maxGpuClockMHz);
      },
      read: readDeviceSetGpuLockedClocksResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceResetGpuLockedClocks; drivers from 418. Root only. */
  deviceResetGpuLockedClocks(device: DeviceHandle): Call<void> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 183,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceResetGpuLockedClocksCall(m, r, b, room, device);
      },
      read: readDeviceResetGpuLockedClocksResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetMemoryLockedClocks; drivers from 470. Root only. */
  deviceSetMemoryLockedClocks(
    device: DeviceHandle,
    minMemClockMHz: number,
    maxMemClockMHz: number,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(minMemClockMHz, '', 'minMemClockMHz');
    checkU32(maxMemClockMHz, '', 'maxMemClockMHz');

    return {
      library: this.#library,
      row: 184,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetMemoryLockedClocksCall(m, r, b, room, device, minMemClockMHz, maxMemClockMHz);
      },
      read: readDeviceSetMemoryLockedClocksResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceResetMemoryLockedClocks; drivers from 470. Root only. */
  deviceResetMemoryLockedClocks(device: DeviceHandle): Call<void> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 185,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceResetMemoryLockedClocksCall(m, r, b, room, device);
      },
      read: readDeviceResetMemoryLockedClocksResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetApplicationsClocks; drivers from 390. Root only. */
  deviceSetApplicationsClocks(
    device: DeviceHandle,
    memClockMHz: number,
    graphicsClockMHz: number,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(memClockMHz, '', 'memClockMHz');
    checkU32(graphicsClockMHz, '', 'graphicsClockMHz');

    return {
      library: this.#library,
      row: 186,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetApplicationsClocksCall(m, r, b, room, device, memClockMHz, graphicsClockMHz);
      },
      read: readDeviceSetApplicationsClocksResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceResetApplicationsClocks; drivers from 390. Root only. */
  deviceResetApplicationsClocks(device: DeviceHandle): Call<void> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 187,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceResetApplicationsClocksCall(m, r, b, room, device);
      },
      read: readDeviceResetApplicationsClocksResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetAutoBoostedClocksEnabled; drivers from 390. */
  deviceSetAutoBoostedClocksEnabled(device: DeviceHandle, enabled: EnableState): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(enabled, '', 'enabled');

    return {
      library: this.#library,
      row: 188,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetAutoBoostedClocksEnabledCall(m, r, b, room, device, enabled);
      },
      read: readDeviceSetAutoBoostedClocksEnabledResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetDefaultAutoBoostedClocksEnabled; drivers from 390. Root only. */
  deviceSetDefaultAutoBoostedClocksEnabled(
    device: DeviceHandle,
    enabled: EnableState,
    flags: number,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(enabled, '', 'enabled');
    checkU32(flags, '', 'flags');

    return {
      library: this.#library,
      row: 189,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetDefaultAutoBoostedClocksEnabledCall(m, r, b, room, device, enabled, flags);
      },
      read: readDeviceSetDefaultAutoBoostedClocksEnabledResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetGpcClkVfOffset; drivers from 535. Root only. */
  deviceSetGpcClkVfOffset(device: DeviceHandle, offset: number): Call<void> {
    checkHandle(device, '', 'device');
    checkI32(offset, '', 'offset');

    return {
      library: this.#library,
      row: 190,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetGpcClkVfOffsetCall(m, r, b, room, device, offset);
      },
      read: readDeviceSetGpcClkVfOffsetResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetMemClkVfOffset; drivers from 535. Root only. */
  deviceSetMemClkVfOffset(device: DeviceHandle, offset: number): Call<void> {
    checkHandle(device, '', 'device');
    checkI32(offset, '', 'offset');

    return {
      library: this.#library,
      row: 191,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetMemClkVfOffsetCall(m, r, b, room, device, offset);
      },
      read: readDeviceSetMemClkVfOffsetResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetEccMode; drivers from 390. */
  deviceGetEccMode(device: DeviceHandle): Call<{ current: EnableState; pending: EnableState }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 192,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetEccModeCall(m, r, b, room, device);
      },
      read: readDeviceGetEccModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetDefaultEccMode; drivers from 535. */
  deviceGetDefaultEccMode(device: DeviceHandle): Call<EnableState> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 193,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetDefaultEccModeCall(m, r, b, room, device);
      },
      read: readDeviceGetDefaultEccModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetTotalEccErrors; drivers from 390. */
  deviceGetTotalEccErrors(
    device: DeviceHandle,
    errorType: MemoryErrorType,
    counterType: EccCounterType,
  ): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(errorType, '', 'errorType');
    checkU32(counterType, '', 'counterType');

    return {
      library: this.#library,
      row: 194,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetTotalEccErrorsCall(m, r, b, room, device, errorType, counterType);
      },
      read: readDeviceGetTotalEccErrorsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetDetailedEccErrors; drivers from 390. */
  deviceGetDetailedEccErrors(
    device: DeviceHandle,
    errorType: MemoryErrorType,
    counterType: EccCounterType,
  ): Call<EccErrorCounts> {
    checkHandle(device, '', 'device');
    checkU32(errorType, '', 'errorType');
    checkU32(counterType, '', 'counterType');

    return {
      library: this.#library,
      row: 195,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 32;
      },
      write: (m, r, b, room) => {
        writeDeviceGetDetailedEccErrorsCall(m, r, b, room, device, errorType, counterType);
      },
      read: readDeviceGetDetailedEccErrorsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMemoryErrorCounter; drivers from 390. */
  deviceGetMemoryErrorCounter(
    device: DeviceHandle,
    errorType: MemoryErrorType,
    counterType: EccCounterType,
    locationType: MemoryLocation,
  ): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(errorType, '', 'errorType');
    checkU32(counterType, '', 'counterType');
    checkU32(locationType, '', 'locationType');

    return {
      library: this.#library,
      row: 196,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMemoryErrorCounterCall(m, r, b, room, device, errorType, counterType, locationType);
      },
      read: readDeviceGetMemoryErrorCounterResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetSramEccErrorStatus; drivers from 535. Root only. */
  deviceGetSramEccErrorStatus(
    device: DeviceHandle,
    status: EccSramErrorStatus_v1Input = NOTHING,
  ): Call<EccSramErrorStatus_v1> {
    checkHandle(device, '', 'device');
    checkObject(status, '', 'status');
    const statusPlain = plain(status);
    return {
      library: this.#library,
      row: 197,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 104;
      },
      write: (m, r, b, room) => {
        writeDeviceGetSramEccErrorStatusCall(m, r, b, room, device, statusPlain);
      },
      read: readDeviceGetSramEccErrorStatusResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetEccMode; drivers from 390. Root only. */
  deviceSetEccMode(device: DeviceHandle, ecc: EnableState): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(ecc, '', 'ecc');

    return {
      library: this.#library,
      row: 198,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetEccModeCall(m, r, b, room, device, ecc);
      },
      read: readDeviceSetEccModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceClearEccErrorCounts; drivers from 390. Root only. */
  deviceClearEccErrorCounts(device: DeviceHandle, counterType: EccCounterType): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(counterType, '', 'counterType');

    return {
      library: this.#library,
      row: 199,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceClearEccErrorCountsCall(m, r, b, room, device, counterType);
      },
      read: readDeviceClearEccErrorCountsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts; drivers from 580. */
  deviceGetSramUniqueUncorrectedEccErrorCounts(
    device: DeviceHandle,
    errorCounts: EccSramUniqueUncorrectedErrorCounts_v1Input = NOTHING,
  ): Call<EccSramUniqueUncorrectedErrorCounts_v1> {
    checkHandle(device, '', 'device');
    checkObject(errorCounts, '', 'errorCounts');
    const errorCountsPlain = plain(errorCounts);
    return {
      library: this.#library,
      row: 200,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + heapEccSramUniqueUncorrectedErrorCounts_v1(errorCountsPlain, room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetSramUniqueUncorrectedEccErrorCountsCall(m, r, b, room, device, errorCountsPlain);
      },
      read: readDeviceGetSramUniqueUncorrectedEccErrorCountsResult,
      count: (m, b) => readU32(m, b + 4),
    };
  }

  /** nvmlDeviceGetRepairStatus; drivers from 580. */
  deviceGetRepairStatus(
    device: DeviceHandle,
    repairStatus: RepairStatus_v1Input = NOTHING,
  ): Call<RepairStatus_v1> {
    checkHandle(device, '', 'device');
    checkObject(repairStatus, '', 'repairStatus');
    const repairStatusPlain = plain(repairStatus);
    return {
      library: this.#library,
      row: 201,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetRepairStatusCall(m, r, b, room, device, repairStatusPlain);
      },
      read: readDeviceGetRepairStatusResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetUnrepairableMemoryFlag_v1; drivers from 590. */
  deviceGetUnrepairableMemoryFlag_v1(device: DeviceHandle): Call<UnrepairableMemoryStatus_v1> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 202,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetUnrepairableMemoryFlag_v1Call(m, r, b, room, device);
      },
      read: readDeviceGetUnrepairableMemoryFlag_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetRetiredPages; drivers from 390. */
  deviceGetRetiredPages(device: DeviceHandle, cause: PageRetirementCause): Call<number[]> {
    checkHandle(device, '', 'device');
    checkU32(cause, '', 'cause');

    return {
      library: this.#library,
      row: 203,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 8 + (((room * 8) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetRetiredPagesCall(m, r, b, room, device, cause);
      },
      read: readDeviceGetRetiredPagesResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetRetiredPages_v2; drivers from 418. */
  deviceGetRetiredPages_v2(
    device: DeviceHandle,
    cause: PageRetirementCause,
  ): Call<{ addresses: number[]; timestamps: number[] }> {
    checkHandle(device, '', 'device');
    checkU32(cause, '', 'cause');

    return {
      library: this.#library,
      row: 204,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 24 + round8(room * 8 + (((room * 8) / 3) | 0)) + round8(room * 8 + (((room * 8) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetRetiredPages_v2Call(m, r, b, room, device, cause);
      },
      read: readDeviceGetRetiredPages_v2Result,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetRetiredPagesPendingStatus; drivers from 390. */
  deviceGetRetiredPagesPendingStatus(device: DeviceHandle): Call<EnableState> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 205,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetRetiredPagesPendingStatusCall(m, r, b, room, device);
      },
      read: readDeviceGetRetiredPagesPendingStatusResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetRemappedRows; drivers from 450. */
  deviceGetRemappedRows(
    device: DeviceHandle,
  ): Call<{ corrRows: number; uncRows: number; isPending: number; failureOccurred: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 206,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 32;
      },
      write: (m, r, b, room) => {
        writeDeviceGetRemappedRowsCall(m, r, b, room, device);
      },
      read: readDeviceGetRemappedRowsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetRemappedRows_v2; drivers from 595. */
  deviceGetRemappedRows_v2(device: DeviceHandle): Call<RemappedRowsInfo_v2> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 207,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeDeviceGetRemappedRows_v2Call(m, r, b, room, device);
      },
      read: readDeviceGetRemappedRows_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetRowRemapperHistogram; drivers from 450. */
  deviceGetRowRemapperHistogram(device: DeviceHandle): Call<RowRemapperHistogramValues> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 208,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeDeviceGetRowRemapperHistogramCall(m, r, b, room, device);
      },
      read: readDeviceGetRowRemapperHistogramResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetBankRemapperStatus_v1; drivers from 615. */
  deviceGetBankRemapperStatus_v1(device: DeviceHandle): Call<EccBankRemapperStatus_v1> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 209,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeDeviceGetBankRemapperStatus_v1Call(m, r, b, room, device);
      },
      read: readDeviceGetBankRemapperStatus_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetComputeRunningProcesses; drivers from 390. */
  deviceGetComputeRunningProcesses(device: DeviceHandle): Call<ProcessInfo_v1[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 210,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 16 + (((room * 16) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetComputeRunningProcessesCall(m, r, b, room, device);
      },
      read: readDeviceGetComputeRunningProcessesResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetComputeRunningProcesses_v2; drivers from 450. */
  deviceGetComputeRunningProcesses_v2(device: DeviceHandle): Call<ProcessInfo_v2[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 211,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 24 + (((room * 24) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetComputeRunningProcesses_v2Call(m, r, b, room, device);
      },
      read: readDeviceGetComputeRunningProcesses_v2Result,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetComputeRunningProcesses_v3; drivers from 535. */
  deviceGetComputeRunningProcesses_v3(device: DeviceHandle): Call<ProcessInfo[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 212,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 24 + (((room * 24) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetComputeRunningProcesses_v3Call(m, r, b, room, device);
      },
      read: readDeviceGetComputeRunningProcesses_v3Result,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetGraphicsRunningProcesses; drivers from 390. */
  deviceGetGraphicsRunningProcesses(device: DeviceHandle): Call<ProcessInfo_v1[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 213,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 16 + (((room * 16) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetGraphicsRunningProcessesCall(m, r, b, room, device);
      },
      read: readDeviceGetGraphicsRunningProcessesResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetGraphicsRunningProcesses_v2; drivers from 450. */
  deviceGetGraphicsRunningProcesses_v2(device: DeviceHandle): Call<ProcessInfo_v2[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 214,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 24 + (((room * 24) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetGraphicsRunningProcesses_v2Call(m, r, b, room, device);
      },
      read: readDeviceGetGraphicsRunningProcesses_v2Result,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetGraphicsRunningProcesses_v3; drivers from 535. */
  deviceGetGraphicsRunningProcesses_v3(device: DeviceHandle): Call<ProcessInfo[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 215,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 24 + (((room * 24) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetGraphicsRunningProcesses_v3Call(m, r, b, room, device);
      },
      read: readDeviceGetGraphicsRunningProcesses_v3Result,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetMPSComputeRunningProcesses; drivers from 390. */
  deviceGetMPSComputeRunningProcesses(device: DeviceHandle): Call<ProcessInfo_v1[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 216,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 16 + (((room * 16) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetMPSComputeRunningProcessesCall(m, r, b, room, device);
      },
      read: readDeviceGetMPSComputeRunningProcessesResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetMPSComputeRunningProcesses_v2; drivers from 470. */
  deviceGetMPSComputeRunningProcesses_v2(device: DeviceHandle): Call<ProcessInfo_v2[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 217,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 24 + (((room * 24) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetMPSComputeRunningProcesses_v2Call(m, r, b, room, device);
      },
      read: readDeviceGetMPSComputeRunningProcesses_v2Result,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetMPSComputeRunningProcesses_v3; drivers from 535. */
  deviceGetMPSComputeRunningProcesses_v3(device: DeviceHandle): Call<ProcessInfo[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 218,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 24 + (((room * 24) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetMPSComputeRunningProcesses_v3Call(m, r, b, room, device);
      },
      read: readDeviceGetMPSComputeRunningProcesses_v3Result,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetRunningProcessDetailList; drivers from 535. */
  deviceGetRunningProcessDetailList(
    device: DeviceHandle,
    plist: ProcessDetailList_v1Input = NOTHING,
  ): Call<ProcessDetailList_v1> {
    checkHandle(device, '', 'device');
    checkObject(plist, '', 'plist');
    const plistPlain = plain(plist);
    return {
      library: this.#library,
      row: 219,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 24 + heapProcessDetailList_v1(plistPlain, room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetRunningProcessDetailListCall(m, r, b, room, device, plistPlain);
      },
      read: readDeviceGetRunningProcessDetailListResult,
      count: (m, b) => readU32(m, b + 8),
    };
  }

  /** nvmlDeviceGetProcessUtilization; drivers from 390. */
  deviceGetProcessUtilization(
    device: DeviceHandle,
    lastSeenTimeStamp: number,
  ): Call<ProcessUtilizationSample[]> {
    checkHandle(device, '', 'device');
    checkAmount(lastSeenTimeStamp, '', 'lastSeenTimeStamp');

    return {
      library: this.#library,
      row: 220,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 32 + (((room * 32) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetProcessUtilizationCall(m, r, b, room, device, lastSeenTimeStamp);
      },
      read: readDeviceGetProcessUtilizationResult,
      count: (m, b) => readU32(m, b + 8),
    };
  }

  /** nvmlDeviceGetProcessesUtilizationInfo; drivers from 550. */
  deviceGetProcessesUtilizationInfo(
    device: DeviceHandle,
    procesesUtilInfo: ProcessesUtilizationInfo_v1Input = NOTHING,
  ): Call<ProcessesUtilizationInfo_v1> {
    checkHandle(device, '', 'device');
    checkObject(procesesUtilInfo, '', 'procesesUtilInfo');
    const procesesUtilInfoPlain = plain(procesesUtilInfo);
    return {
      library: this.#library,
      row: 221,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 24 + heapProcessesUtilizationInfo_v1(procesesUtilInfoPlain, room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetProcessesUtilizationInfoCall(m, r, b, room, device, procesesUtilInfoPlain);
      },
      read: readDeviceGetProcessesUtilizationInfoResult,
      count: (m, b) => readU32(m, b + 4),
    };
  }

  /** nvmlDeviceGetAccountingMode; drivers from 390. */
  deviceGetAccountingMode(device: DeviceHandle): Call<EnableState> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 222,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetAccountingModeCall(m, r, b, room, device);
      },
      read: readDeviceGetAccountingModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetAccountingStats; drivers from 390. */
  deviceGetAccountingStats(device: DeviceHandle, pid: number): Call<AccountingStats> {
    checkHandle(device, '', 'device');
    checkU32(pid, '', 'pid');

    return {
      library: this.#library,
      row: 223,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 56;
      },
      write: (m, r, b, room) => {
        writeDeviceGetAccountingStatsCall(m, r, b, room, device, pid);
      },
      read: readDeviceGetAccountingStatsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetAccountingStats_v2; drivers from 610. */
  deviceGetAccountingStats_v2(
    device: DeviceHandle,
    stats: AccountingStats_v2Input = NOTHING,
  ): Call<AccountingStats_v2> {
    checkHandle(device, '', 'device');
    checkObject(stats, '', 'stats');
    const statsPlain = plain(stats);
    return {
      library: this.#library,
      row: 224,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 64;
      },
      write: (m, r, b, room) => {
        writeDeviceGetAccountingStats_v2Call(m, r, b, room, device, statsPlain);
      },
      read: readDeviceGetAccountingStats_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetAccountingPids; drivers from 390. */
  deviceGetAccountingPids(device: DeviceHandle): Call<number[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 225,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 4 + (((room * 4) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetAccountingPidsCall(m, r, b, room, device);
      },
      read: readDeviceGetAccountingPidsResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetAccountingBufferSize; drivers from 390. */
  deviceGetAccountingBufferSize(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 226,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetAccountingBufferSizeCall(m, r, b, room, device);
      },
      read: readDeviceGetAccountingBufferSizeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetAccountingMode; drivers from 390. Root only. */
  deviceSetAccountingMode(device: DeviceHandle, mode: EnableState): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(mode, '', 'mode');

    return {
      library: this.#library,
      row: 227,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetAccountingModeCall(m, r, b, room, device, mode);
      },
      read: readDeviceSetAccountingModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceClearAccountingPids; drivers from 390. Root only. */
  deviceClearAccountingPids(device: DeviceHandle): Call<void> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 228,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceClearAccountingPidsCall(m, r, b, room, device);
      },
      read: readDeviceClearAccountingPidsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetAttributes; drivers from 450. */
  deviceGetAttributes(device: DeviceHandle): Call<DeviceAttributes> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 229,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 40;
      },
      write: (m, r, b, room) => {
        writeDeviceGetAttributesCall(m, r, b, room, device);
      },
      read: readDeviceGetAttributesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetAttributes_v2; drivers from 450. */
  deviceGetAttributes_v2(device: DeviceHandle): Call<DeviceAttributes> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 230,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 40;
      },
      write: (m, r, b, room) => {
        writeDeviceGetAttributes_v2Call(m, r, b, room, device);
      },
      read: readDeviceGetAttributes_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetMigMode; drivers from 450. Root only. */
  deviceSetMigMode(device: DeviceHandle, mode: number): Call<Return> {
    checkHandle(device, '', 'device');
    checkU32(mode, '', 'mode');

    return {
      library: this.#library,
      row: 231,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceSetMigModeCall(m, r, b, room, device, mode);
      },
      read: readDeviceSetMigModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMigMode; drivers from 450. */
  deviceGetMigMode(device: DeviceHandle): Call<{ currentMode: number; pendingMode: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 232,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMigModeCall(m, r, b, room, device);
      },
      read: readDeviceGetMigModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuInstanceProfileInfo; drivers from 450. */
  deviceGetGpuInstanceProfileInfo(device: DeviceHandle, profile: number): Call<GpuInstanceProfileInfo> {
    checkHandle(device, '', 'device');
    checkU32(profile, '', 'profile');

    return {
      library: this.#library,
      row: 233,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 48;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuInstanceProfileInfoCall(m, r, b, room, device, profile);
      },
      read: readDeviceGetGpuInstanceProfileInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuInstanceProfileInfoV; drivers from 535. */
  deviceGetGpuInstanceProfileInfoV(
    device: DeviceHandle,
    profile: number,
    info: GpuInstanceProfileInfo_v2Input = NOTHING,
  ): Call<GpuInstanceProfileInfo_v2> {
    checkHandle(device, '', 'device');
    checkU32(profile, '', 'profile');
    checkObject(info, '', 'info');
    const infoPlain = plain(info);
    return {
      library: this.#library,
      row: 234,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 152;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuInstanceProfileInfoVCall(m, r, b, room, device, profile, infoPlain);
      },
      read: readDeviceGetGpuInstanceProfileInfoVResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuInstanceProfileInfoByIdV; drivers from 580. */
  deviceGetGpuInstanceProfileInfoByIdV(
    device: DeviceHandle,
    profileId: number,
    info: GpuInstanceProfileInfo_v2Input = NOTHING,
  ): Call<GpuInstanceProfileInfo_v2> {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');
    checkObject(info, '', 'info');
    const infoPlain = plain(info);
    return {
      library: this.#library,
      row: 235,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 152;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuInstanceProfileInfoByIdVCall(m, r, b, room, device, profileId, infoPlain);
      },
      read: readDeviceGetGpuInstanceProfileInfoByIdVResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuInstancePossiblePlacements; drivers from 450. */
  deviceGetGpuInstancePossiblePlacements(
    device: DeviceHandle,
    profileId: number,
  ): Call<GpuInstancePlacement[]> {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');

    return {
      library: this.#library,
      row: 236,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 8 + (((room * 8) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuInstancePossiblePlacementsCall(m, r, b, room, device, profileId);
      },
      read: readDeviceGetGpuInstancePossiblePlacementsResult,
      count: (m, b) => readU32(m, b + 8),
    };
  }

  /** nvmlDeviceGetGpuInstancePossiblePlacements_v2; drivers from 470. Root only. */
  deviceGetGpuInstancePossiblePlacements_v2(
    device: DeviceHandle,
    profileId: number,
  ): Call<GpuInstancePlacement[]> {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');

    return {
      library: this.#library,
      row: 237,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 8 + (((room * 8) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuInstancePossiblePlacements_v2Call(m, r, b, room, device, profileId);
      },
      read: readDeviceGetGpuInstancePossiblePlacements_v2Result,
      count: (m, b) => readU32(m, b + 8),
    };
  }

  /** nvmlDeviceGetGpuInstanceRemainingCapacity; drivers from 450. Root only. */
  deviceGetGpuInstanceRemainingCapacity(device: DeviceHandle, profileId: number): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');

    return {
      library: this.#library,
      row: 238,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuInstanceRemainingCapacityCall(m, r, b, room, device, profileId);
      },
      read: readDeviceGetGpuInstanceRemainingCapacityResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceCreateGpuInstance; drivers from 450. Root only. */
  deviceCreateGpuInstance(device: DeviceHandle, profileId: number): Call<GpuInstanceHandle> {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');

    return {
      library: this.#library,
      row: 239,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceCreateGpuInstanceCall(m, r, b, room, device, profileId);
      },
      read: readDeviceCreateGpuInstanceResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceCreateGpuInstanceWithPlacement; drivers from 470. Root only. */
  deviceCreateGpuInstanceWithPlacement(
    device: DeviceHandle,
    profileId: number,
    placement: GpuInstancePlacementInput,
  ): Call<GpuInstanceHandle> {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');
    checkObject(placement, '', 'placement');
    const placementPlain = plain(placement);
    return {
      library: this.#library,
      row: 240,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceCreateGpuInstanceWithPlacementCall(m, r, b, room, device, profileId, placementPlain);
      },
      read: readDeviceCreateGpuInstanceWithPlacementResult,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceDestroy; drivers from 450. Root only. */
  gpuInstanceDestroy(gpuInstance: GpuInstanceHandle): Call<void> {
    checkHandle(gpuInstance, '', 'gpuInstance');

    return {
      library: this.#library,
      row: 241,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceDestroyCall(m, r, b, room, gpuInstance);
      },
      read: readGpuInstanceDestroyResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuInstances; drivers from 450. Root only. */
  deviceGetGpuInstances(device: DeviceHandle, profileId: number): Call<GpuInstanceHandle[]> {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');

    return {
      library: this.#library,
      row: 242,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 520;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuInstancesCall(m, r, b, room, device, profileId);
      },
      read: readDeviceGetGpuInstancesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuInstanceById; drivers from 450. Root only. */
  deviceGetGpuInstanceById(device: DeviceHandle, id: number): Call<GpuInstanceHandle> {
    checkHandle(device, '', 'device');
    checkU32(id, '', 'id');

    return {
      library: this.#library,
      row: 243,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuInstanceByIdCall(m, r, b, room, device, id);
      },
      read: readDeviceGetGpuInstanceByIdResult,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceGetInfo; drivers from 450. Root only. */
  gpuInstanceGetInfo(gpuInstance: GpuInstanceHandle): Call<GpuInstanceInfo> {
    checkHandle(gpuInstance, '', 'gpuInstance');

    return {
      library: this.#library,
      row: 244,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetInfoCall(m, r, b, room, gpuInstance);
      },
      read: readGpuInstanceGetInfoResult,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceGetComputeInstanceProfileInfo; drivers from 450. */
  gpuInstanceGetComputeInstanceProfileInfo(
    gpuInstance: GpuInstanceHandle,
    profile: number,
    engProfile: number,
  ): Call<ComputeInstanceProfileInfo> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profile, '', 'profile');
    checkU32(engProfile, '', 'engProfile');

    return {
      library: this.#library,
      row: 245,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 40;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetComputeInstanceProfileInfoCall(m, r, b, room, gpuInstance, profile, engProfile);
      },
      read: readGpuInstanceGetComputeInstanceProfileInfoResult,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceGetComputeInstanceProfileInfoV; drivers from 535. */
  gpuInstanceGetComputeInstanceProfileInfoV(
    gpuInstance: GpuInstanceHandle,
    profile: number,
    engProfile: number,
    info: ComputeInstanceProfileInfo_v2Input = NOTHING,
  ): Call<ComputeInstanceProfileInfo_v2> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profile, '', 'profile');
    checkU32(engProfile, '', 'engProfile');
    checkObject(info, '', 'info');
    const infoPlain = plain(info);
    return {
      library: this.#library,
      row: 246,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 144;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetComputeInstanceProfileInfoVCall(
          m,
          r,
          b,
          room,
          gpuInstance,
          profile,
          engProfile,
          infoPlain,
        );
      },
      read: readGpuInstanceGetComputeInstanceProfileInfoVResult,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceGetComputeInstanceRemainingCapacity; drivers from 450. Root only. */
  gpuInstanceGetComputeInstanceRemainingCapacity(
    gpuInstance: GpuInstanceHandle,
    profileId: number,
  ): Call<number> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profileId, '', 'profileId');

    return {
      library: this.#library,
      row: 247,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetComputeInstanceRemainingCapacityCall(m, r, b, room, gpuInstance, profileId);
      },
      read: readGpuInstanceGetComputeInstanceRemainingCapacityResult,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceGetComputeInstancePossiblePlacements; drivers from 535. Root only. */
  gpuInstanceGetComputeInstancePossiblePlacements(
    gpuInstance: GpuInstanceHandle,
    profileId: number,
  ): Call<ComputeInstancePlacement[]> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profileId, '', 'profileId');

    return {
      library: this.#library,
      row: 248,
      lane: gpuInstance,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 8 + (((room * 8) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetComputeInstancePossiblePlacementsCall(m, r, b, room, gpuInstance, profileId);
      },
      read: readGpuInstanceGetComputeInstancePossiblePlacementsResult,
      count: (m, b) => readU32(m, b + 8),
    };
  }

  /** nvmlGpuInstanceCreateComputeInstance; drivers from 450. Root only. */
  gpuInstanceCreateComputeInstance(
    gpuInstance: GpuInstanceHandle,
    profileId: number,
  ): Call<ComputeInstanceHandle> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profileId, '', 'profileId');

    return {
      library: this.#library,
      row: 249,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceCreateComputeInstanceCall(m, r, b, room, gpuInstance, profileId);
      },
      read: readGpuInstanceCreateComputeInstanceResult,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceCreateComputeInstanceWithPlacement; drivers from 535. Root only. */
  gpuInstanceCreateComputeInstanceWithPlacement(
    gpuInstance: GpuInstanceHandle,
    profileId: number,
    placement: ComputeInstancePlacementInput,
  ): Call<ComputeInstanceHandle> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profileId, '', 'profileId');
    checkObject(placement, '', 'placement');
    const placementPlain = plain(placement);
    return {
      library: this.#library,
      row: 250,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceCreateComputeInstanceWithPlacementCall(
          m,
          r,
          b,
          room,
          gpuInstance,
          profileId,
          placementPlain,
        );
      },
      read: readGpuInstanceCreateComputeInstanceWithPlacementResult,
      count: () => 0,
    };
  }

  /** nvmlComputeInstanceDestroy; drivers from 450. Root only. */
  computeInstanceDestroy(computeInstance: ComputeInstanceHandle): Call<void> {
    checkHandle(computeInstance, '', 'computeInstance');

    return {
      library: this.#library,
      row: 251,
      lane: computeInstance,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeComputeInstanceDestroyCall(m, r, b, room, computeInstance);
      },
      read: readComputeInstanceDestroyResult,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceGetComputeInstances; drivers from 450. Root only. */
  gpuInstanceGetComputeInstances(
    gpuInstance: GpuInstanceHandle,
    profileId: number,
  ): Call<ComputeInstanceHandle[]> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profileId, '', 'profileId');

    return {
      library: this.#library,
      row: 252,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 520;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetComputeInstancesCall(m, r, b, room, gpuInstance, profileId);
      },
      read: readGpuInstanceGetComputeInstancesResult,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceGetComputeInstanceById; drivers from 450. Root only. */
  gpuInstanceGetComputeInstanceById(gpuInstance: GpuInstanceHandle, id: number): Call<ComputeInstanceHandle> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(id, '', 'id');

    return {
      library: this.#library,
      row: 253,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetComputeInstanceByIdCall(m, r, b, room, gpuInstance, id);
      },
      read: readGpuInstanceGetComputeInstanceByIdResult,
      count: () => 0,
    };
  }

  /** nvmlComputeInstanceGetInfo; drivers from 450. */
  computeInstanceGetInfo(computeInstance: ComputeInstanceHandle): Call<ComputeInstanceInfo> {
    checkHandle(computeInstance, '', 'computeInstance');

    return {
      library: this.#library,
      row: 254,
      lane: computeInstance,
      room: 0,
      size: (room) => {
        void room;
        return 32;
      },
      write: (m, r, b, room) => {
        writeComputeInstanceGetInfoCall(m, r, b, room, computeInstance);
      },
      read: readComputeInstanceGetInfoResult,
      count: () => 0,
    };
  }

  /** nvmlComputeInstanceGetInfo_v2; drivers from 450. */
  computeInstanceGetInfo_v2(computeInstance: ComputeInstanceHandle): Call<ComputeInstanceInfo> {
    checkHandle(computeInstance, '', 'computeInstance');

    return {
      library: this.#library,
      row: 255,
      lane: computeInstance,
      room: 0,
      size: (room) => {
        void room;
        return 32;
      },
      write: (m, r, b, room) => {
        writeComputeInstanceGetInfo_v2Call(m, r, b, room, computeInstance);
      },
      read: readComputeInstanceGetInfo_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceIsMigDeviceHandle; drivers from 450. */
  deviceIsMigDeviceHandle(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 256,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceIsMigDeviceHandleCall(m, r, b, room, device);
      },
      read: readDeviceIsMigDeviceHandleResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuInstanceId; drivers from 450. */
  deviceGetGpuInstanceId(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 257,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuInstanceIdCall(m, r, b, room, device);
      },
      read: readDeviceGetGpuInstanceIdResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetComputeInstanceId; drivers from 450. */
  deviceGetComputeInstanceId(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 258,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetComputeInstanceIdCall(m, r, b, room, device);
      },
      read: readDeviceGetComputeInstanceIdResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMaxMigDeviceCount; drivers from 450. */
  deviceGetMaxMigDeviceCount(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 259,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMaxMigDeviceCountCall(m, r, b, room, device);
      },
      read: readDeviceGetMaxMigDeviceCountResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMigDeviceHandleByIndex; drivers from 450. */
  deviceGetMigDeviceHandleByIndex(device: DeviceHandle, index: number): Call<DeviceHandle> {
    checkHandle(device, '', 'device');
    checkU32(index, '', 'index');

    return {
      library: this.#library,
      row: 260,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMigDeviceHandleByIndexCall(m, r, b, room, device, index);
      },
      read: readDeviceGetMigDeviceHandleByIndexResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetDeviceHandleFromMigDeviceHandle; drivers from 450. */
  deviceGetDeviceHandleFromMigDeviceHandle(migDevice: DeviceHandle): Call<DeviceHandle> {
    checkHandle(migDevice, '', 'migDevice');

    return {
      library: this.#library,
      row: 261,
      lane: migDevice,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetDeviceHandleFromMigDeviceHandleCall(m, r, b, room, migDevice);
      },
      read: readDeviceGetDeviceHandleFromMigDeviceHandleResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetFieldValues; drivers from 390. */
  deviceGetFieldValues(device: DeviceHandle, values: readonly FieldValueInput[]): Call<FieldValue[]> {
    checkHandle(device, '', 'device');
    checkArray(values, '', 'values');
    const valuesPlain = plain(values);
    return {
      library: this.#library,
      row: 262,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8 + round8(valuesPlain.length * 40);
      },
      write: (m, r, b, room) => {
        writeDeviceGetFieldValuesCall(m, r, b, room, device, valuesPlain);
      },
      read: readDeviceGetFieldValuesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceClearFieldValues; drivers from 535. */
  deviceClearFieldValues(device: DeviceHandle, values: readonly FieldValueInput[]): Call<FieldValue[]> {
    checkHandle(device, '', 'device');
    checkArray(values, '', 'values');
    const valuesPlain = plain(values);
    return {
      library: this.#library,
      row: 263,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8 + round8(valuesPlain.length * 40);
      },
      write: (m, r, b, room) => {
        writeDeviceClearFieldValuesCall(m, r, b, room, device, valuesPlain);
      },
      read: readDeviceClearFieldValuesResult,
      count: () => 0,
    };
  }

  /** nvmlEventSetCreate; drivers from 390. */
  eventSetCreate(): Call<EventSetHandle> {
    return {
      library: this.#library,
      row: 264,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeEventSetCreateCall(m, r, b, room);
      },
      read: readEventSetCreateResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceRegisterEvents; drivers from 390. */
  deviceRegisterEvents(device: DeviceHandle, eventTypes: bigint, set: EventSetHandle): Call<void> {
    checkHandle(device, '', 'device');
    checkU64(eventTypes, '', 'eventTypes');
    checkHandle(set, '', 'set');

    return {
      library: this.#library,
      row: 265,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceRegisterEventsCall(m, r, b, room, device, eventTypes, set);
      },
      read: readDeviceRegisterEventsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetSupportedEventTypes; drivers from 390. */
  deviceGetSupportedEventTypes(device: DeviceHandle): Call<bigint> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 266,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetSupportedEventTypesCall(m, r, b, room, device);
      },
      read: readDeviceGetSupportedEventTypesResult,
      count: () => 0,
    };
  }

  /** nvmlEventSetWait; drivers from 390. */
  eventSetWait(set: EventSetHandle, timeoutms: number): Call<EventData> {
    checkHandle(set, '', 'set');
    checkU32(timeoutms, '', 'timeoutms');

    return {
      library: this.#library,
      row: 267,
      lane: set,
      room: 0,
      size: (room) => {
        void room;
        return 32;
      },
      write: (m, r, b, room) => {
        writeEventSetWaitCall(m, r, b, room, set, timeoutms);
      },
      read: readEventSetWaitResult,
      count: () => 0,
    };
  }

  /** nvmlEventSetWait_v2; drivers from 450. */
  eventSetWait_v2(set: EventSetHandle, timeoutms: number): Call<EventData> {
    checkHandle(set, '', 'set');
    checkU32(timeoutms, '', 'timeoutms');

    return {
      library: this.#library,
      row: 268,
      lane: set,
      room: 0,
      size: (room) => {
        void room;
        return 32;
      },
      write: (m, r, b, room) => {
        writeEventSetWait_v2Call(m, r, b, room, set, timeoutms);
      },
      read: readEventSetWait_v2Result,
      count: () => 0,
    };
  }

  /** nvmlEventSetWait_v3; drivers from 615. */
  eventSetWait_v3(set: EventSetHandle, params: EventSetWait_v3Input = NOTHING): Call<EventSetWait_v3> {
    checkHandle(set, '', 'set');
    checkObject(params, '', 'params');
    const paramsPlain = plain(params);
    return {
      library: this.#library,
      row: 269,
      lane: set,
      room: 0,
      size: (room) => {
        void room;
        return 224;
      },
      write: (m, r, b, room) => {
        writeEventSetWait_v3Call(m, r, b, room, set, paramsPlain);
      },
      read: readEventSetWait_v3Result,
      count: () => 0,
    };
  }

  /** nvmlEventSetRegisterGpuOperationalEvents_v1; drivers from 615. */
  eventSetRegisterGpuOperationalEvents_v1(
    eventSet: EventSetHandle,
    config: GpuOperationalEventConfig_v1Input,
  ): Call<void> {
    checkHandle(eventSet, '', 'eventSet');
    checkObject(config, '', 'config');
    const configPlain = plain(config);
    return {
      library: this.#library,
      row: 270,
      lane: eventSet,
      room: 0,
      size: (room) => {
        void room;
        return 104;
      },
      write: (m, r, b, room) => {
        writeEventSetRegisterGpuOperationalEvents_v1Call(m, r, b, room, eventSet, configPlain);
      },
      read: readEventSetRegisterGpuOperationalEvents_v1Result,
      count: () => 0,
    };
  }

  /** nvmlEventSetGetContextCount_v1; drivers from 615. */
  eventSetGetContextCount_v1(
    set: EventSetHandle,
    params: EventSetGetContextCount_v1Input = NOTHING,
  ): Call<EventSetGetContextCount_v1> {
    checkHandle(set, '', 'set');
    checkObject(params, '', 'params');
    const paramsPlain = plain(params);
    return {
      library: this.#library,
      row: 271,
      lane: set,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeEventSetGetContextCount_v1Call(m, r, b, room, set, paramsPlain);
      },
      read: readEventSetGetContextCount_v1Result,
      count: () => 0,
    };
  }

  /** nvmlEventSetGetContextInfo_v1; drivers from 615. */
  eventSetGetContextInfo_v1(
    set: EventSetHandle,
    params: EventSetGetContextInfo_v1Input = NOTHING,
  ): Call<EventSetGetContextInfo_v1> {
    checkHandle(set, '', 'set');
    checkObject(params, '', 'params');
    const paramsPlain = plain(params);
    return {
      library: this.#library,
      row: 272,
      lane: set,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeEventSetGetContextInfo_v1Call(m, r, b, room, set, paramsPlain);
      },
      read: readEventSetGetContextInfo_v1Result,
      count: () => 0,
    };
  }

  /** nvmlEventSetGetContextData_v1; drivers from 615. */
  eventSetGetContextData_v1(
    set: EventSetHandle,
    params: EventSetGetContextData_v1Input = NOTHING,
  ): Call<EventSetGetContextData_v1> {
    checkHandle(set, '', 'set');
    checkObject(params, '', 'params');
    const paramsPlain = plain(params);
    return {
      library: this.#library,
      row: 273,
      lane: set,
      room: 64,
      size: (room) => {
        void room;
        return 16 + heapEventSetGetContextData_v1(paramsPlain, room);
      },
      write: (m, r, b, room) => {
        writeEventSetGetContextData_v1Call(m, r, b, room, set, paramsPlain);
      },
      read: readEventSetGetContextData_v1Result,
      count: (m, b) => readU32(m, b + 12),
    };
  }

  /** nvmlEventSetGetGpuOperationalEventContextLegacyXid_v1; drivers from 615. */
  eventSetGetGpuOperationalEventContextLegacyXid_v1(
    set: EventSetHandle,
    params: EventSetGetGpuOperationalEventContextLegacyXid_v1Input = NOTHING,
  ): Call<EventSetGetGpuOperationalEventContextLegacyXid_v1> {
    checkHandle(set, '', 'set');
    checkObject(params, '', 'params');
    const paramsPlain = plain(params);
    return {
      library: this.#library,
      row: 274,
      lane: set,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeEventSetGetGpuOperationalEventContextLegacyXid_v1Call(m, r, b, room, set, paramsPlain);
      },
      read: readEventSetGetGpuOperationalEventContextLegacyXid_v1Result,
      count: () => 0,
    };
  }

  /** nvmlEventSetFree; drivers from 390. */
  eventSetFree(set: EventSetHandle): Call<void> {
    checkHandle(set, '', 'set');

    return {
      library: this.#library,
      row: 275,
      lane: set,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeEventSetFreeCall(m, r, b, room, set);
      },
      read: readEventSetFreeResult,
      count: () => 0,
    };
  }

  /** nvmlGpmMetricsGet; drivers from 535. */
  gpmMetricsGet(metricsGet: GpmMetricsGetInput = NOTHING): Call<GpmMetricsGet> {
    checkObject(metricsGet, '', 'metricsGet');
    const metricsGetPlain = plain(metricsGet);
    return {
      library: this.#library,
      row: 276,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 19104;
      },
      write: (m, r, b, room) => {
        writeGpmMetricsGetCall(m, r, b, room, metricsGetPlain);
      },
      read: readGpmMetricsGetResult,
      count: () => 0,
    };
  }

  /** nvmlGpmSampleFree; drivers from 535. */
  gpmSampleFree(gpmSample: GpmSampleHandle): Call<void> {
    checkHandle(gpmSample, '', 'gpmSample');

    return {
      library: this.#library,
      row: 277,
      lane: gpmSample,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeGpmSampleFreeCall(m, r, b, room, gpmSample);
      },
      read: readGpmSampleFreeResult,
      count: () => 0,
    };
  }

  /** nvmlGpmSampleAlloc; drivers from 535. */
  gpmSampleAlloc(): Call<GpmSampleHandle> {
    return {
      library: this.#library,
      row: 278,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeGpmSampleAllocCall(m, r, b, room);
      },
      read: readGpmSampleAllocResult,
      count: () => 0,
    };
  }

  /** nvmlGpmSampleGet; drivers from 535. */
  gpmSampleGet(device: DeviceHandle, gpmSample: GpmSampleHandle): Call<void> {
    checkHandle(device, '', 'device');
    checkHandle(gpmSample, '', 'gpmSample');

    return {
      library: this.#library,
      row: 279,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeGpmSampleGetCall(m, r, b, room, device, gpmSample);
      },
      read: readGpmSampleGetResult,
      count: () => 0,
    };
  }

  /** nvmlGpmMigSampleGet; drivers from 535. */
  gpmMigSampleGet(device: DeviceHandle, gpuInstanceId: number, gpmSample: GpmSampleHandle): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(gpuInstanceId, '', 'gpuInstanceId');
    checkHandle(gpmSample, '', 'gpmSample');

    return {
      library: this.#library,
      row: 280,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeGpmMigSampleGetCall(m, r, b, room, device, gpuInstanceId, gpmSample);
      },
      read: readGpmMigSampleGetResult,
      count: () => 0,
    };
  }

  /** nvmlGpmQueryDeviceSupport; drivers from 535. */
  gpmQueryDeviceSupport(device: DeviceHandle, gpmSupport: GpmSupportInput = NOTHING): Call<GpmSupport> {
    checkHandle(device, '', 'device');
    checkObject(gpmSupport, '', 'gpmSupport');
    const gpmSupportPlain = plain(gpmSupport);
    return {
      library: this.#library,
      row: 281,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeGpmQueryDeviceSupportCall(m, r, b, room, device, gpmSupportPlain);
      },
      read: readGpmQueryDeviceSupportResult,
      count: () => 0,
    };
  }

  /** nvmlGpmQueryIfStreamingEnabled; drivers from 535. */
  gpmQueryIfStreamingEnabled(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 282,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeGpmQueryIfStreamingEnabledCall(m, r, b, room, device);
      },
      read: readGpmQueryIfStreamingEnabledResult,
      count: () => 0,
    };
  }

  /** nvmlGpmSetStreamingEnabled; drivers from 535. Root only. */
  gpmSetStreamingEnabled(device: DeviceHandle, state: number): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(state, '', 'state');

    return {
      library: this.#library,
      row: 283,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeGpmSetStreamingEnabledCall(m, r, b, room, device, state);
      },
      read: readGpmSetStreamingEnabledResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNvLinkState; drivers from 390. */
  deviceGetNvLinkState(device: DeviceHandle, link: number): Call<EnableState> {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');

    return {
      library: this.#library,
      row: 284,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvLinkStateCall(m, r, b, room, device, link);
      },
      read: readDeviceGetNvLinkStateResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNvLinkVersion; drivers from 390. */
  deviceGetNvLinkVersion(device: DeviceHandle, link: number): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');

    return {
      library: this.#library,
      row: 285,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvLinkVersionCall(m, r, b, room, device, link);
      },
      read: readDeviceGetNvLinkVersionResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNvLinkCapability; drivers from 390. */
  deviceGetNvLinkCapability(device: DeviceHandle, link: number, capability: NvLinkCapability): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(capability, '', 'capability');

    return {
      library: this.#library,
      row: 286,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvLinkCapabilityCall(m, r, b, room, device, link, capability);
      },
      read: readDeviceGetNvLinkCapabilityResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNvLinkRemotePciInfo; drivers from 390. */
  deviceGetNvLinkRemotePciInfo(device: DeviceHandle, link: number): Call<PciInfo> {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');

    return {
      library: this.#library,
      row: 287,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 72;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvLinkRemotePciInfoCall(m, r, b, room, device, link);
      },
      read: readDeviceGetNvLinkRemotePciInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNvLinkRemotePciInfo_v2; drivers from 390. */
  deviceGetNvLinkRemotePciInfo_v2(device: DeviceHandle, link: number): Call<PciInfo> {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');

    return {
      library: this.#library,
      row: 288,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 72;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvLinkRemotePciInfo_v2Call(m, r, b, room, device, link);
      },
      read: readDeviceGetNvLinkRemotePciInfo_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNvLinkErrorCounter; drivers from 390. */
  deviceGetNvLinkErrorCounter(device: DeviceHandle, link: number, counter: NvLinkErrorCounter): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(counter, '', 'counter');

    return {
      library: this.#library,
      row: 289,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvLinkErrorCounterCall(m, r, b, room, device, link, counter);
      },
      read: readDeviceGetNvLinkErrorCounterResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceResetNvLinkErrorCounters; drivers from 390. Root only. */
  deviceResetNvLinkErrorCounters(device: DeviceHandle, link: number): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');

    return {
      library: this.#library,
      row: 290,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceResetNvLinkErrorCountersCall(m, r, b, room, device, link);
      },
      read: readDeviceResetNvLinkErrorCountersResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetNvLinkUtilizationControl; drivers from 390. Root only. */
  deviceSetNvLinkUtilizationControl(
    device: DeviceHandle,
    link: number,
    counter: number,
    control: NvLinkUtilizationControlInput,
    reset: number,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(counter, '', 'counter');
    checkObject(control, '', 'control');
    checkU32(reset, '', 'reset');
    const controlPlain = plain(control);
    return {
      library: this.#library,
      row: 291,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceSetNvLinkUtilizationControlCall(m, r, b, room, device, link, counter, controlPlain, reset);
      },
      read: readDeviceSetNvLinkUtilizationControlResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNvLinkUtilizationControl; drivers from 390. */
  deviceGetNvLinkUtilizationControl(
    device: DeviceHandle,
    link: number,
    counter: number,
  ): Call<NvLinkUtilizationControl> {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(counter, '', 'counter');

    return {
      library: this.#library,
      row: 292,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvLinkUtilizationControlCall(m, r, b, room, device, link, counter);
      },
      read: readDeviceGetNvLinkUtilizationControlResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNvLinkUtilizationCounter; drivers from 390. */
  deviceGetNvLinkUtilizationCounter(
    device: DeviceHandle,
    link: number,
    counter: number,
  ): Call<{ rxcounter: bigint; txcounter: bigint }> {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(counter, '', 'counter');

    return {
      library: this.#library,
      row: 293,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvLinkUtilizationCounterCall(m, r, b, room, device, link, counter);
      },
      read: readDeviceGetNvLinkUtilizationCounterResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceFreezeNvLinkUtilizationCounter; drivers from 390. Root only. */
  deviceFreezeNvLinkUtilizationCounter(
    device: DeviceHandle,
    link: number,
    counter: number,
    freeze: EnableState,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(counter, '', 'counter');
    checkU32(freeze, '', 'freeze');

    return {
      library: this.#library,
      row: 294,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceFreezeNvLinkUtilizationCounterCall(m, r, b, room, device, link, counter, freeze);
      },
      read: readDeviceFreezeNvLinkUtilizationCounterResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceResetNvLinkUtilizationCounter; drivers from 390. Root only. */
  deviceResetNvLinkUtilizationCounter(device: DeviceHandle, link: number, counter: number): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(counter, '', 'counter');

    return {
      library: this.#library,
      row: 295,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceResetNvLinkUtilizationCounterCall(m, r, b, room, device, link, counter);
      },
      read: readDeviceResetNvLinkUtilizationCounterResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNvLinkRemoteDeviceType; drivers from 470. */
  deviceGetNvLinkRemoteDeviceType(device: DeviceHandle, link: number): Call<IntNvLinkDeviceType> {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');

    return {
      library: this.#library,
      row: 296,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvLinkRemoteDeviceTypeCall(m, r, b, room, device, link);
      },
      read: readDeviceGetNvLinkRemoteDeviceTypeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetNvLinkDeviceLowPowerThreshold; drivers from 535. Root only. */
  deviceSetNvLinkDeviceLowPowerThreshold(device: DeviceHandle, info: NvLinkPowerThresInput): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(info, '', 'info');
    const infoPlain = plain(info);
    return {
      library: this.#library,
      row: 297,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceSetNvLinkDeviceLowPowerThresholdCall(m, r, b, room, device, infoPlain);
      },
      read: readDeviceSetNvLinkDeviceLowPowerThresholdResult,
      count: () => 0,
    };
  }

  /** nvmlSystemSetNvlinkBwMode; drivers from 535. Root only. */
  systemSetNvlinkBwMode(nvlinkBwMode: number): Call<void> {
    checkU32(nvlinkBwMode, '', 'nvlinkBwMode');

    return {
      library: this.#library,
      row: 298,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeSystemSetNvlinkBwModeCall(m, r, b, room, nvlinkBwMode);
      },
      read: readSystemSetNvlinkBwModeResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetNvlinkBwMode; drivers from 535. Root only. */
  systemGetNvlinkBwMode(): Call<number> {
    return {
      library: this.#library,
      row: 299,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeSystemGetNvlinkBwModeCall(m, r, b, room);
      },
      read: readSystemGetNvlinkBwModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNvlinkSupportedBwModes; drivers from 570. */
  deviceGetNvlinkSupportedBwModes(
    device: DeviceHandle,
    supportedBwMode: NvlinkSupportedBwModes_v1Input = NOTHING,
  ): Call<NvlinkSupportedBwModes_v1> {
    checkHandle(device, '', 'device');
    checkObject(supportedBwMode, '', 'supportedBwMode');
    const supportedBwModePlain = plain(supportedBwMode);
    return {
      library: this.#library,
      row: 300,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 32;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvlinkSupportedBwModesCall(m, r, b, room, device, supportedBwModePlain);
      },
      read: readDeviceGetNvlinkSupportedBwModesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNvlinkBwMode; drivers from 570. */
  deviceGetNvlinkBwMode(
    device: DeviceHandle,
    getBwMode: NvlinkGetBwMode_v1Input = NOTHING,
  ): Call<NvlinkGetBwMode_v1> {
    checkHandle(device, '', 'device');
    checkObject(getBwMode, '', 'getBwMode');
    const getBwModePlain = plain(getBwMode);
    return {
      library: this.#library,
      row: 301,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvlinkBwModeCall(m, r, b, room, device, getBwModePlain);
      },
      read: readDeviceGetNvlinkBwModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetNvlinkBwMode; drivers from 570. Root only. */
  deviceSetNvlinkBwMode(device: DeviceHandle, setBwMode: NvlinkSetBwMode_v1Input): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(setBwMode, '', 'setBwMode');
    const setBwModePlain = plain(setBwMode);
    return {
      library: this.#library,
      row: 302,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceSetNvlinkBwModeCall(m, r, b, room, device, setBwModePlain);
      },
      read: readDeviceSetNvlinkBwModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetNvlinkBwModeAsync_v1; drivers from 615. Root only. */
  deviceSetNvlinkBwModeAsync_v1(
    device: DeviceHandle,
    setBwModeAsync: NvlinkSetBwModeAsync_v1Input,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(setBwModeAsync, '', 'setBwModeAsync');
    const setBwModeAsyncPlain = plain(setBwModeAsync);
    return {
      library: this.#library,
      row: 303,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceSetNvlinkBwModeAsync_v1Call(m, r, b, room, device, setBwModeAsyncPlain);
      },
      read: readDeviceSetNvlinkBwModeAsync_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNvLinkInfo; drivers from 580. */
  deviceGetNvLinkInfo(device: DeviceHandle, info: NvLinkInfo_v2Input = NOTHING): Call<NvLinkInfo_v2> {
    checkHandle(device, '', 'device');
    checkObject(info, '', 'info');
    const infoPlain = plain(info);
    return {
      library: this.#library,
      row: 304,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 1616;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvLinkInfoCall(m, r, b, room, device, infoPlain);
      },
      read: readDeviceGetNvLinkInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNvLinkInfo_v3; drivers from 615. */
  deviceGetNvLinkInfo_v3(device: DeviceHandle): Call<NvLinkInfo_v3> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 305,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 1616;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvLinkInfo_v3Call(m, r, b, room, device);
      },
      read: readDeviceGetNvLinkInfo_v3Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNvLinkTelemetrySamples_v1; drivers from 615. */
  deviceGetNvLinkTelemetrySamples_v1(
    device: DeviceHandle,
    samples: NvlinkTelemetrySamples_v1Input = NOTHING,
  ): Call<NvlinkTelemetrySamples_v1> {
    checkHandle(device, '', 'device');
    checkObject(samples, '', 'samples');
    const samplesPlain = plain(samples);
    return {
      library: this.#library,
      row: 306,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + heapNvlinkTelemetrySamples_v1(samplesPlain, room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvLinkTelemetrySamples_v1Call(m, r, b, room, device, samplesPlain);
      },
      read: readDeviceGetNvLinkTelemetrySamples_v1Result,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetNvlinkRemapTableInfo_v1; drivers from 615. Root only. */
  deviceGetNvlinkRemapTableInfo_v1(
    device: DeviceHandle,
    remapTableInfo: NvlinkGetRemapTableInfo_v1Input = NOTHING,
  ): Call<NvlinkGetRemapTableInfo_v1> {
    checkHandle(device, '', 'device');
    checkObject(remapTableInfo, '', 'remapTableInfo');
    const remapTableInfoPlain = plain(remapTableInfo);
    return {
      library: this.#library,
      row: 307,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 32776;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvlinkRemapTableInfo_v1Call(m, r, b, room, device, remapTableInfoPlain);
      },
      read: readDeviceGetNvlinkRemapTableInfo_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetNvlinkNvleReady_v1; drivers from 615. Root only. */
  deviceSetNvlinkNvleReady_v1(device: DeviceHandle, setNvleReady: NvlinkSetNvleReady_v1Input): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(setNvleReady, '', 'setNvleReady');
    const setNvleReadyPlain = plain(setNvleReady);
    return {
      library: this.#library,
      row: 308,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceSetNvlinkNvleReady_v1Call(m, r, b, room, device, setNvleReadyPlain);
      },
      read: readDeviceSetNvlinkNvleReady_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceLockNvlinkRemapTable_v1; drivers from 615. Root only. */
  deviceLockNvlinkRemapTable_v1(
    device: DeviceHandle,
    remapTableLockInfo: NvlinkLockRemapTable_v1Input,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(remapTableLockInfo, '', 'remapTableLockInfo');
    const remapTableLockInfoPlain = plain(remapTableLockInfo);
    return {
      library: this.#library,
      row: 309,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceLockNvlinkRemapTable_v1Call(m, r, b, room, device, remapTableLockInfoPlain);
      },
      read: readDeviceLockNvlinkRemapTable_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetupNvlinkNvleEncryptionKey_v1; drivers from 615. Root only. */
  deviceSetupNvlinkNvleEncryptionKey_v1(
    device: DeviceHandle,
    encryptionKey: NvlinkSetupNvleEncryptionKey_v1Input,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(encryptionKey, '', 'encryptionKey');
    const encryptionKeyPlain = plain(encryptionKey);
    return {
      library: this.#library,
      row: 310,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 560;
      },
      write: (m, r, b, room) => {
        writeDeviceSetupNvlinkNvleEncryptionKey_v1Call(m, r, b, room, device, encryptionKeyPlain);
      },
      read: readDeviceSetupNvlinkNvleEncryptionKey_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNvlinkNvlePrivateInfo_v1; drivers from 615. Root only. */
  deviceGetNvlinkNvlePrivateInfo_v1(device: DeviceHandle): Call<NvlinkNvlePrivateInfo_v1> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 311,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 264;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvlinkNvlePrivateInfo_v1Call(m, r, b, room, device);
      },
      read: readDeviceGetNvlinkNvlePrivateInfo_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceValidateInforom; drivers from 390. */
  deviceValidateInforom(device: DeviceHandle): Call<void> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 312,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceValidateInforomCall(m, r, b, room, device);
      },
      read: readDeviceValidateInforomResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetPersistenceMode; drivers from 390. Root only. */
  deviceSetPersistenceMode(device: DeviceHandle, mode: EnableState): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(mode, '', 'mode');

    return {
      library: this.#library,
      row: 313,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetPersistenceModeCall(m, r, b, room, device, mode);
      },
      read: readDeviceSetPersistenceModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetComputeMode; drivers from 390. Root only. */
  deviceSetComputeMode(device: DeviceHandle, mode: ComputeMode): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(mode, '', 'mode');

    return {
      library: this.#library,
      row: 314,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetComputeModeCall(m, r, b, room, device, mode);
      },
      read: readDeviceSetComputeModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetDriverModel; drivers from 390. Root only. */
  deviceSetDriverModel(device: DeviceHandle, driverModel: DriverModel, flags: number): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(driverModel, '', 'driverModel');
    checkU32(flags, '', 'flags');

    return {
      library: this.#library,
      row: 315,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetDriverModelCall(m, r, b, room, device, driverModel, flags);
      },
      read: readDeviceSetDriverModelResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetGpuOperationMode; drivers from 390. Root only. */
  deviceSetGpuOperationMode(device: DeviceHandle, mode: GpuOperationMode): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(mode, '', 'mode');

    return {
      library: this.#library,
      row: 316,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetGpuOperationModeCall(m, r, b, room, device, mode);
      },
      read: readDeviceSetGpuOperationModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetAPIRestriction; drivers from 390. Root only. */
  deviceSetAPIRestriction(
    device: DeviceHandle,
    apiType: RestrictedAPI,
    isRestricted: EnableState,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(apiType, '', 'apiType');
    checkU32(isRestricted, '', 'isRestricted');

    return {
      library: this.#library,
      row: 317,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetAPIRestrictionCall(m, r, b, room, device, apiType, isRestricted);
      },
      read: readDeviceSetAPIRestrictionResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceModifyDrainState; drivers from 390. Root only. */
  deviceModifyDrainState(pciInfo: PciInfoInput, newState: EnableState): Call<void> {
    checkObject(pciInfo, '', 'pciInfo');
    checkU32(newState, '', 'newState');
    const pciInfoPlain = plain(pciInfo);
    return {
      library: this.#library,
      row: 318,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 72;
      },
      write: (m, r, b, room) => {
        writeDeviceModifyDrainStateCall(m, r, b, room, pciInfoPlain, newState);
      },
      read: readDeviceModifyDrainStateResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceQueryDrainState; drivers from 390. */
  deviceQueryDrainState(pciInfo: PciInfoInput): Call<EnableState> {
    checkObject(pciInfo, '', 'pciInfo');
    const pciInfoPlain = plain(pciInfo);
    return {
      library: this.#library,
      row: 319,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 80;
      },
      write: (m, r, b, room) => {
        writeDeviceQueryDrainStateCall(m, r, b, room, pciInfoPlain);
      },
      read: readDeviceQueryDrainStateResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceRemoveGpu; drivers from 390. Root only. */
  deviceRemoveGpu(pciInfo: PciInfoInput): Call<void> {
    checkObject(pciInfo, '', 'pciInfo');
    const pciInfoPlain = plain(pciInfo);
    return {
      library: this.#library,
      row: 320,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 72;
      },
      write: (m, r, b, room) => {
        writeDeviceRemoveGpuCall(m, r, b, room, pciInfoPlain);
      },
      read: readDeviceRemoveGpuResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceRemoveGpu_v2; drivers from 418. Root only. */
  deviceRemoveGpu_v2(pciInfo: PciInfoInput, gpuState: DetachGpuState, linkState: PcieLinkState): Call<void> {
    checkObject(pciInfo, '', 'pciInfo');
    checkU32(gpuState, '', 'gpuState');
    checkU32(linkState, '', 'linkState');
    const pciInfoPlain = plain(pciInfo);
    return {
      library: this.#library,
      row: 321,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 72;
      },
      write: (m, r, b, room) => {
        writeDeviceRemoveGpu_v2Call(m, r, b, room, pciInfoPlain, gpuState, linkState);
      },
      read: readDeviceRemoveGpu_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceDiscoverGpus; drivers from 390. Root only. */
  deviceDiscoverGpus(pciInfo: PciInfoInput): Call<void> {
    checkObject(pciInfo, '', 'pciInfo');
    const pciInfoPlain = plain(pciInfo);
    return {
      library: this.#library,
      row: 322,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 72;
      },
      write: (m, r, b, room) => {
        writeDeviceDiscoverGpusCall(m, r, b, room, pciInfoPlain);
      },
      read: readDeviceDiscoverGpusResult,
      count: () => 0,
    };
  }

  /** nvmlGetExcludedDeviceCount; drivers from 470. */
  getExcludedDeviceCount(): Call<number> {
    return {
      library: this.#library,
      row: 323,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeGetExcludedDeviceCountCall(m, r, b, room);
      },
      read: readGetExcludedDeviceCountResult,
      count: () => 0,
    };
  }

  /** nvmlGetExcludedDeviceInfoByIndex; drivers from 470. */
  getExcludedDeviceInfoByIndex(index: number): Call<ExcludedDeviceInfo> {
    checkU32(index, '', 'index');

    return {
      library: this.#library,
      row: 324,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 152;
      },
      write: (m, r, b, room) => {
        writeGetExcludedDeviceInfoByIndexCall(m, r, b, room, index);
      },
      read: readGetExcludedDeviceInfoByIndexResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetDramEncryptionMode; drivers from 570. */
  deviceGetDramEncryptionMode(
    device: DeviceHandle,
    current: DramEncryptionInfo_v1Input,
    pending: DramEncryptionInfo_v1Input = NOTHING,
  ): Call<{ current: DramEncryptionInfo_v1; pending: DramEncryptionInfo_v1 }> {
    checkHandle(device, '', 'device');
    checkObject(current, '', 'current');
    checkObject(pending, '', 'pending');
    const currentPlain = plain(current);
    const pendingPlain = plain(pending);
    return {
      library: this.#library,
      row: 325,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetDramEncryptionModeCall(m, r, b, room, device, currentPlain, pendingPlain);
      },
      read: readDeviceGetDramEncryptionModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetDramEncryptionMode; drivers from 570. Root only. */
  deviceSetDramEncryptionMode(device: DeviceHandle, dramEncryption: DramEncryptionInfo_v1Input): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(dramEncryption, '', 'dramEncryption');
    const dramEncryptionPlain = plain(dramEncryption);
    return {
      library: this.#library,
      row: 326,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceSetDramEncryptionModeCall(m, r, b, room, device, dramEncryptionPlain);
      },
      read: readDeviceSetDramEncryptionModeResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetConfComputeCapabilities; drivers from 535. */
  systemGetConfComputeCapabilities(): Call<ConfComputeSystemCaps> {
    return {
      library: this.#library,
      row: 327,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeSystemGetConfComputeCapabilitiesCall(m, r, b, room);
      },
      read: readSystemGetConfComputeCapabilitiesResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetConfComputeState; drivers from 535. */
  systemGetConfComputeState(): Call<ConfComputeSystemState> {
    return {
      library: this.#library,
      row: 328,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeSystemGetConfComputeStateCall(m, r, b, room);
      },
      read: readSystemGetConfComputeStateResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetConfComputeMemSizeInfo; drivers from 535. */
  deviceGetConfComputeMemSizeInfo(device: DeviceHandle): Call<ConfComputeMemSizeInfo> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 329,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetConfComputeMemSizeInfoCall(m, r, b, room, device);
      },
      read: readDeviceGetConfComputeMemSizeInfoResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetConfComputeGpusReadyState; drivers from 535. */
  systemGetConfComputeGpusReadyState(): Call<number> {
    return {
      library: this.#library,
      row: 330,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeSystemGetConfComputeGpusReadyStateCall(m, r, b, room);
      },
      read: readSystemGetConfComputeGpusReadyStateResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetConfComputeProtectedMemoryUsage; drivers from 535. */
  deviceGetConfComputeProtectedMemoryUsage(device: DeviceHandle): Call<Memory> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 331,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeDeviceGetConfComputeProtectedMemoryUsageCall(m, r, b, room, device);
      },
      read: readDeviceGetConfComputeProtectedMemoryUsageResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetConfComputeGpuCertificate; drivers from 535. */
  deviceGetConfComputeGpuCertificate(device: DeviceHandle): Call<ConfComputeGpuCertificate> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 332,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 9224;
      },
      write: (m, r, b, room) => {
        writeDeviceGetConfComputeGpuCertificateCall(m, r, b, room, device);
      },
      read: readDeviceGetConfComputeGpuCertificateResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetConfComputeGpuAttestationReport; drivers from 535. */
  deviceGetConfComputeGpuAttestationReport(
    device: DeviceHandle,
    gpuAtstReport: ConfComputeGpuAttestationReportInput = NOTHING,
  ): Call<ConfComputeGpuAttestationReport> {
    checkHandle(device, '', 'device');
    checkObject(gpuAtstReport, '', 'gpuAtstReport');
    const gpuAtstReportPlain = plain(gpuAtstReport);
    return {
      library: this.#library,
      row: 333,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 12336;
      },
      write: (m, r, b, room) => {
        writeDeviceGetConfComputeGpuAttestationReportCall(m, r, b, room, device, gpuAtstReportPlain);
      },
      read: readDeviceGetConfComputeGpuAttestationReportResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetConfComputeKeyRotationThresholdInfo; drivers from 550. */
  systemGetConfComputeKeyRotationThresholdInfo(
    pKeyRotationThrInfo: ConfComputeGetKeyRotationThresholdInfo_v1Input = NOTHING,
  ): Call<ConfComputeGetKeyRotationThresholdInfo_v1> {
    checkObject(pKeyRotationThrInfo, '', 'pKeyRotationThrInfo');
    const pKeyRotationThrInfoPlain = plain(pKeyRotationThrInfo);
    return {
      library: this.#library,
      row: 334,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeSystemGetConfComputeKeyRotationThresholdInfoCall(m, r, b, room, pKeyRotationThrInfoPlain);
      },
      read: readSystemGetConfComputeKeyRotationThresholdInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetConfComputeUnprotectedMemSize; drivers from 535. Root only. */
  deviceSetConfComputeUnprotectedMemSize(device: DeviceHandle, sizeKiB: bigint): Call<void> {
    checkHandle(device, '', 'device');
    checkU64(sizeKiB, '', 'sizeKiB');

    return {
      library: this.#library,
      row: 335,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetConfComputeUnprotectedMemSizeCall(m, r, b, room, device, sizeKiB);
      },
      read: readDeviceSetConfComputeUnprotectedMemSizeResult,
      count: () => 0,
    };
  }

  /** nvmlSystemSetConfComputeGpusReadyState; drivers from 535. Root only. */
  systemSetConfComputeGpusReadyState(isAcceptingWork: number): Call<void> {
    checkU32(isAcceptingWork, '', 'isAcceptingWork');

    return {
      library: this.#library,
      row: 336,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeSystemSetConfComputeGpusReadyStateCall(m, r, b, room, isAcceptingWork);
      },
      read: readSystemSetConfComputeGpusReadyStateResult,
      count: () => 0,
    };
  }

  /** nvmlSystemSetConfComputeKeyRotationThresholdInfo; drivers from 550. Root only. */
  systemSetConfComputeKeyRotationThresholdInfo(
    pKeyRotationThrInfo: ConfComputeSetKeyRotationThresholdInfo_v1Input,
  ): Call<void> {
    checkObject(pKeyRotationThrInfo, '', 'pKeyRotationThrInfo');
    const pKeyRotationThrInfoPlain = plain(pKeyRotationThrInfo);
    return {
      library: this.#library,
      row: 337,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeSystemSetConfComputeKeyRotationThresholdInfoCall(m, r, b, room, pKeyRotationThrInfoPlain);
      },
      read: readSystemSetConfComputeKeyRotationThresholdInfoResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetConfComputeSettings; drivers from 550. */
  systemGetConfComputeSettings(
    settings: SystemConfComputeSettings_v1Input = NOTHING,
  ): Call<SystemConfComputeSettings_v1> {
    checkObject(settings, '', 'settings');
    const settingsPlain = plain(settings);
    return {
      library: this.#library,
      row: 338,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeSystemGetConfComputeSettingsCall(m, r, b, room, settingsPlain);
      },
      read: readSystemGetConfComputeSettingsResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetConfComputeSettings_v2; drivers from 615. */
  systemGetConfComputeSettings_v2(
    settings: SystemConfComputeSettings_v2Input = NOTHING,
  ): Call<SystemConfComputeSettings_v2> {
    checkObject(settings, '', 'settings');
    const settingsPlain = plain(settings);
    return {
      library: this.#library,
      row: 339,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeSystemGetConfComputeSettings_v2Call(m, r, b, room, settingsPlain);
      },
      read: readSystemGetConfComputeSettings_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetVirtualizationMode; drivers from 390. */
  deviceGetVirtualizationMode(device: DeviceHandle): Call<GpuVirtualizationMode> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 340,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetVirtualizationModeCall(m, r, b, room, device);
      },
      read: readDeviceGetVirtualizationModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetHostVgpuMode; drivers from 450. */
  deviceGetHostVgpuMode(device: DeviceHandle): Call<HostVgpuMode> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 341,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetHostVgpuModeCall(m, r, b, room, device);
      },
      read: readDeviceGetHostVgpuModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetVirtualizationMode; drivers from 390. Root only. */
  deviceSetVirtualizationMode(device: DeviceHandle, virtualMode: GpuVirtualizationMode): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(virtualMode, '', 'virtualMode');

    return {
      library: this.#library,
      row: 342,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetVirtualizationModeCall(m, r, b, room, device, virtualMode);
      },
      read: readDeviceSetVirtualizationModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetVgpuHeterogeneousMode; drivers from 550. */
  deviceGetVgpuHeterogeneousMode(
    device: DeviceHandle,
    pHeterogeneousMode: VgpuHeterogeneousMode_v1Input = NOTHING,
  ): Call<VgpuHeterogeneousMode_v1> {
    checkHandle(device, '', 'device');
    checkObject(pHeterogeneousMode, '', 'pHeterogeneousMode');
    const pHeterogeneousModePlain = plain(pHeterogeneousMode);
    return {
      library: this.#library,
      row: 343,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetVgpuHeterogeneousModeCall(m, r, b, room, device, pHeterogeneousModePlain);
      },
      read: readDeviceGetVgpuHeterogeneousModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetVgpuHeterogeneousMode; drivers from 550. Root only. */
  deviceSetVgpuHeterogeneousMode(
    device: DeviceHandle,
    pHeterogeneousMode: VgpuHeterogeneousMode_v1Input,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(pHeterogeneousMode, '', 'pHeterogeneousMode');
    const pHeterogeneousModePlain = plain(pHeterogeneousMode);
    return {
      library: this.#library,
      row: 344,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceSetVgpuHeterogeneousModeCall(m, r, b, room, device, pHeterogeneousModePlain);
      },
      read: readDeviceSetVgpuHeterogeneousModeResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetPlacementId; drivers from 550. */
  vgpuInstanceGetPlacementId(
    vgpuInstance: number,
    pPlacement: VgpuPlacementId_v1Input = NOTHING,
  ): Call<VgpuPlacementId_v1> {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    checkObject(pPlacement, '', 'pPlacement');
    const pPlacementPlain = plain(pPlacement);
    return {
      library: this.#library,
      row: 345,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetPlacementIdCall(m, r, b, room, vgpuInstance, pPlacementPlain);
      },
      read: readVgpuInstanceGetPlacementIdResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetVgpuTypeSupportedPlacements; drivers from 550. */
  deviceGetVgpuTypeSupportedPlacements(
    device: DeviceHandle,
    vgpuTypeId: number,
    pPlacementList: VgpuPlacementList_v2Input = NOTHING,
  ): Call<VgpuPlacementList_v2> {
    checkHandle(device, '', 'device');
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    checkObject(pPlacementList, '', 'pPlacementList');
    const pPlacementListPlain = plain(pPlacementList);
    return {
      library: this.#library,
      row: 346,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 32 + heapVgpuPlacementList_v2(pPlacementListPlain, room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetVgpuTypeSupportedPlacementsCall(m, r, b, room, device, vgpuTypeId, pPlacementListPlain);
      },
      read: readDeviceGetVgpuTypeSupportedPlacementsResult,
      count: (m, b) => readU32(m, b + 8),
    };
  }

  /** nvmlDeviceGetVgpuTypeCreatablePlacements; drivers from 550. */
  deviceGetVgpuTypeCreatablePlacements(
    device: DeviceHandle,
    vgpuTypeId: number,
    pPlacementList: VgpuPlacementList_v2Input = NOTHING,
  ): Call<VgpuPlacementList_v2> {
    checkHandle(device, '', 'device');
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    checkObject(pPlacementList, '', 'pPlacementList');
    const pPlacementListPlain = plain(pPlacementList);
    return {
      library: this.#library,
      row: 347,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 32 + heapVgpuPlacementList_v2(pPlacementListPlain, room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetVgpuTypeCreatablePlacementsCall(m, r, b, room, device, vgpuTypeId, pPlacementListPlain);
      },
      read: readDeviceGetVgpuTypeCreatablePlacementsResult,
      count: (m, b) => readU32(m, b + 8),
    };
  }

  /** nvmlVgpuTypeGetGspHeapSize; drivers from 550. */
  vgpuTypeGetGspHeapSize(vgpuTypeId: number): Call<number> {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');

    return {
      library: this.#library,
      row: 348,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuTypeGetGspHeapSizeCall(m, r, b, room, vgpuTypeId);
      },
      read: readVgpuTypeGetGspHeapSizeResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuTypeGetFbReservation; drivers from 550. */
  vgpuTypeGetFbReservation(vgpuTypeId: number): Call<number> {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');

    return {
      library: this.#library,
      row: 349,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuTypeGetFbReservationCall(m, r, b, room, vgpuTypeId);
      },
      read: readVgpuTypeGetFbReservationResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetRuntimeStateSize; drivers from 570. */
  vgpuInstanceGetRuntimeStateSize(
    vgpuInstance: number,
    pState: VgpuRuntimeState_v1Input = NOTHING,
  ): Call<VgpuRuntimeState_v1> {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    checkObject(pState, '', 'pState');
    const pStatePlain = plain(pState);
    return {
      library: this.#library,
      row: 350,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetRuntimeStateSizeCall(m, r, b, room, vgpuInstance, pStatePlain);
      },
      read: readVgpuInstanceGetRuntimeStateSizeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetVgpuCapabilities; drivers from 550. Root only. */
  deviceSetVgpuCapabilities(
    device: DeviceHandle,
    capability: DeviceVgpuCapability,
    state: EnableState,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(capability, '', 'capability');
    checkU32(state, '', 'state');

    return {
      library: this.#library,
      row: 351,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetVgpuCapabilitiesCall(m, r, b, room, device, capability, state);
      },
      read: readDeviceSetVgpuCapabilitiesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceVgpuForceGspUnload; drivers from 595. Root only. */
  deviceVgpuForceGspUnload(device: DeviceHandle): Call<void> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 352,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceVgpuForceGspUnloadCall(m, r, b, room, device);
      },
      read: readDeviceVgpuForceGspUnloadResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGridLicensableFeatures; drivers from 390. */
  deviceGetGridLicensableFeatures(device: DeviceHandle): Call<GridLicensableFeatures> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 353,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 864;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGridLicensableFeaturesCall(m, r, b, room, device);
      },
      read: readDeviceGetGridLicensableFeaturesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGridLicensableFeatures_v2; drivers from 418. */
  deviceGetGridLicensableFeatures_v2(device: DeviceHandle): Call<GridLicensableFeatures> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 354,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 864;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGridLicensableFeatures_v2Call(m, r, b, room, device);
      },
      read: readDeviceGetGridLicensableFeatures_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGridLicensableFeatures_v3; drivers from 450. */
  deviceGetGridLicensableFeatures_v3(device: DeviceHandle): Call<GridLicensableFeatures> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 355,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 864;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGridLicensableFeatures_v3Call(m, r, b, room, device);
      },
      read: readDeviceGetGridLicensableFeatures_v3Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGridLicensableFeatures_v4; drivers from 470. */
  deviceGetGridLicensableFeatures_v4(device: DeviceHandle): Call<GridLicensableFeatures> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 356,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 864;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGridLicensableFeatures_v4Call(m, r, b, room, device);
      },
      read: readDeviceGetGridLicensableFeatures_v4Result,
      count: () => 0,
    };
  }

  /** nvmlGetVgpuDriverCapabilities; drivers from 535. */
  getVgpuDriverCapabilities(capability: VgpuDriverCapability): Call<number> {
    checkU32(capability, '', 'capability');

    return {
      library: this.#library,
      row: 357,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeGetVgpuDriverCapabilitiesCall(m, r, b, room, capability);
      },
      read: readGetVgpuDriverCapabilitiesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetVgpuCapabilities; drivers from 535. */
  deviceGetVgpuCapabilities(device: DeviceHandle, capability: DeviceVgpuCapability): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(capability, '', 'capability');

    return {
      library: this.#library,
      row: 358,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetVgpuCapabilitiesCall(m, r, b, room, device, capability);
      },
      read: readDeviceGetVgpuCapabilitiesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetSupportedVgpus; drivers from 390. */
  deviceGetSupportedVgpus(device: DeviceHandle): Call<number[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 359,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 4 + (((room * 4) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetSupportedVgpusCall(m, r, b, room, device);
      },
      read: readDeviceGetSupportedVgpusResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetCreatableVgpus; drivers from 390. */
  deviceGetCreatableVgpus(device: DeviceHandle): Call<number[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 360,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 4 + (((room * 4) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetCreatableVgpusCall(m, r, b, room, device);
      },
      read: readDeviceGetCreatableVgpusResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlVgpuTypeGetClass; drivers from 390. */
  vgpuTypeGetClass(vgpuTypeId: number): Call<string> {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');

    return {
      library: this.#library,
      row: 361,
      lane: 0,
      room: 128,
      size: (room) => {
        void room;
        return 16 + round8(room);
      },
      write: (m, r, b, room) => {
        writeVgpuTypeGetClassCall(m, r, b, room, vgpuTypeId);
      },
      read: readVgpuTypeGetClassResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuTypeGetName; drivers from 390. */
  vgpuTypeGetName(vgpuTypeId: number): Call<string> {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');

    return {
      library: this.#library,
      row: 362,
      lane: 0,
      room: 128,
      size: (room) => {
        void room;
        return 16 + round8(room);
      },
      write: (m, r, b, room) => {
        writeVgpuTypeGetNameCall(m, r, b, room, vgpuTypeId);
      },
      read: readVgpuTypeGetNameResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuTypeGetGpuInstanceProfileId; drivers from 450. */
  vgpuTypeGetGpuInstanceProfileId(vgpuTypeId: number): Call<number> {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');

    return {
      library: this.#library,
      row: 363,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuTypeGetGpuInstanceProfileIdCall(m, r, b, room, vgpuTypeId);
      },
      read: readVgpuTypeGetGpuInstanceProfileIdResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuTypeGetDeviceID; drivers from 390. */
  vgpuTypeGetDeviceID(vgpuTypeId: number): Call<{ deviceID: bigint; subsystemID: bigint }> {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');

    return {
      library: this.#library,
      row: 364,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeVgpuTypeGetDeviceIDCall(m, r, b, room, vgpuTypeId);
      },
      read: readVgpuTypeGetDeviceIDResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuTypeGetFramebufferSize; drivers from 390. */
  vgpuTypeGetFramebufferSize(vgpuTypeId: number): Call<number> {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');

    return {
      library: this.#library,
      row: 365,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuTypeGetFramebufferSizeCall(m, r, b, room, vgpuTypeId);
      },
      read: readVgpuTypeGetFramebufferSizeResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuTypeGetNumDisplayHeads; drivers from 390. */
  vgpuTypeGetNumDisplayHeads(vgpuTypeId: number): Call<number> {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');

    return {
      library: this.#library,
      row: 366,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuTypeGetNumDisplayHeadsCall(m, r, b, room, vgpuTypeId);
      },
      read: readVgpuTypeGetNumDisplayHeadsResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuTypeGetResolution; drivers from 390. */
  vgpuTypeGetResolution(vgpuTypeId: number, displayIndex: number): Call<{ xdim: number; ydim: number }> {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    checkU32(displayIndex, '', 'displayIndex');

    return {
      library: this.#library,
      row: 367,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeVgpuTypeGetResolutionCall(m, r, b, room, vgpuTypeId, displayIndex);
      },
      read: readVgpuTypeGetResolutionResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuTypeGetLicense; drivers from 390. */
  vgpuTypeGetLicense(vgpuTypeId: number): Call<string> {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');

    return {
      library: this.#library,
      row: 368,
      lane: 0,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeVgpuTypeGetLicenseCall(m, r, b, room, vgpuTypeId);
      },
      read: readVgpuTypeGetLicenseResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuTypeGetFrameRateLimit; drivers from 390. */
  vgpuTypeGetFrameRateLimit(vgpuTypeId: number): Call<number> {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');

    return {
      library: this.#library,
      row: 369,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuTypeGetFrameRateLimitCall(m, r, b, room, vgpuTypeId);
      },
      read: readVgpuTypeGetFrameRateLimitResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuTypeGetMaxInstances; drivers from 390. */
  vgpuTypeGetMaxInstances(device: DeviceHandle, vgpuTypeId: number): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(vgpuTypeId, '', 'vgpuTypeId');

    return {
      library: this.#library,
      row: 370,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuTypeGetMaxInstancesCall(m, r, b, room, device, vgpuTypeId);
      },
      read: readVgpuTypeGetMaxInstancesResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuTypeGetMaxInstancesPerVm; drivers from 418. */
  vgpuTypeGetMaxInstancesPerVm(vgpuTypeId: number): Call<number> {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');

    return {
      library: this.#library,
      row: 371,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuTypeGetMaxInstancesPerVmCall(m, r, b, room, vgpuTypeId);
      },
      read: readVgpuTypeGetMaxInstancesPerVmResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuTypeGetBAR1Info; drivers from 560. */
  vgpuTypeGetBAR1Info(
    vgpuTypeId: number,
    bar1Info: VgpuTypeBar1Info_v1Input = NOTHING,
  ): Call<VgpuTypeBar1Info_v1> {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    checkObject(bar1Info, '', 'bar1Info');
    const bar1InfoPlain = plain(bar1Info);
    return {
      library: this.#library,
      row: 372,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeVgpuTypeGetBAR1InfoCall(m, r, b, room, vgpuTypeId, bar1InfoPlain);
      },
      read: readVgpuTypeGetBAR1InfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetActiveVgpus; drivers from 390. */
  deviceGetActiveVgpus(device: DeviceHandle): Call<number[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 373,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 4 + (((room * 4) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetActiveVgpusCall(m, r, b, room, device);
      },
      read: readDeviceGetActiveVgpusResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlVgpuInstanceGetVmID; drivers from 390. */
  vgpuInstanceGetVmID(vgpuInstance: number): Call<{ vmId: string; vmIdType: VgpuVmIdType }> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 374,
      lane: 0,
      room: 128,
      size: (room) => {
        void room;
        return 16 + round8(room);
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetVmIDCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetVmIDResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetUUID; drivers from 390. */
  vgpuInstanceGetUUID(vgpuInstance: number): Call<string> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 375,
      lane: 0,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetUUIDCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetUUIDResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetVmDriverVersion; drivers from 390. */
  vgpuInstanceGetVmDriverVersion(vgpuInstance: number): Call<string> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 376,
      lane: 0,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetVmDriverVersionCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetVmDriverVersionResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetFbUsage; drivers from 390. */
  vgpuInstanceGetFbUsage(vgpuInstance: number): Call<number> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 377,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetFbUsageCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetFbUsageResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetLicenseStatus; drivers from 390. */
  vgpuInstanceGetLicenseStatus(vgpuInstance: number): Call<number> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 378,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetLicenseStatusCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetLicenseStatusResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetType; drivers from 390. */
  vgpuInstanceGetType(vgpuInstance: number): Call<number> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 379,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetTypeCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetTypeResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetFrameRateLimit; drivers from 390. */
  vgpuInstanceGetFrameRateLimit(vgpuInstance: number): Call<number> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 380,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetFrameRateLimitCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetFrameRateLimitResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetEccMode; drivers from 450. */
  vgpuInstanceGetEccMode(vgpuInstance: number): Call<EnableState> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 381,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetEccModeCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetEccModeResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetEncoderCapacity; drivers from 390. */
  vgpuInstanceGetEncoderCapacity(vgpuInstance: number): Call<number> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 382,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetEncoderCapacityCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetEncoderCapacityResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceSetEncoderCapacity; drivers from 390. Root only. */
  vgpuInstanceSetEncoderCapacity(vgpuInstance: number, encoderCapacity: number): Call<void> {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    checkU32(encoderCapacity, '', 'encoderCapacity');

    return {
      library: this.#library,
      row: 383,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceSetEncoderCapacityCall(m, r, b, room, vgpuInstance, encoderCapacity);
      },
      read: readVgpuInstanceSetEncoderCapacityResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetEncoderStats; drivers from 390. */
  vgpuInstanceGetEncoderStats(
    vgpuInstance: number,
  ): Call<{ sessionCount: number; averageFps: number; averageLatency: number }> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 384,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetEncoderStatsCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetEncoderStatsResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetEncoderSessions; drivers from 390. */
  vgpuInstanceGetEncoderSessions(vgpuInstance: number): Call<EncoderSessionInfo[]> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 385,
      lane: 0,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 32 + (((room * 32) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetEncoderSessionsCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetEncoderSessionsResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlVgpuInstanceGetFBCStats; drivers from 418. */
  vgpuInstanceGetFBCStats(vgpuInstance: number): Call<FBCStats> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 386,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetFBCStatsCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetFBCStatsResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetFBCSessions; drivers from 418. */
  vgpuInstanceGetFBCSessions(vgpuInstance: number): Call<FBCSessionInfo[]> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 387,
      lane: 0,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 48 + (((room * 48) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetFBCSessionsCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetFBCSessionsResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlVgpuInstanceGetGpuInstanceId; drivers from 470. */
  vgpuInstanceGetGpuInstanceId(vgpuInstance: number): Call<number> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 388,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetGpuInstanceIdCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetGpuInstanceIdResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetGpuPciId; drivers from 535. */
  vgpuInstanceGetGpuPciId(vgpuInstance: number): Call<string> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 389,
      lane: 0,
      room: 128,
      size: (room) => {
        void room;
        return 16 + round8(room);
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetGpuPciIdCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetGpuPciIdResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuTypeGetCapabilities; drivers from 535. */
  vgpuTypeGetCapabilities(vgpuTypeId: number, capability: VgpuCapability): Call<number> {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    checkU32(capability, '', 'capability');

    return {
      library: this.#library,
      row: 390,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuTypeGetCapabilitiesCall(m, r, b, room, vgpuTypeId, capability);
      },
      read: readVgpuTypeGetCapabilitiesResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetMdevUUID; drivers from 450. */
  vgpuInstanceGetMdevUUID(vgpuInstance: number): Call<string> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 391,
      lane: 0,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetMdevUUIDCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetMdevUUIDResult,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceGetCreatableVgpus; drivers from 575. */
  gpuInstanceGetCreatableVgpus(
    gpuInstance: GpuInstanceHandle,
    pVgpus: VgpuTypeIdInfo_v1Input = NOTHING,
  ): Call<VgpuTypeIdInfo_v1> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkObject(pVgpus, '', 'pVgpus');
    const pVgpusPlain = plain(pVgpus);
    return {
      library: this.#library,
      row: 392,
      lane: gpuInstance,
      room: 64,
      size: (room) => {
        void room;
        return 16 + heapVgpuTypeIdInfo_v1(pVgpusPlain, room);
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetCreatableVgpusCall(m, r, b, room, gpuInstance, pVgpusPlain);
      },
      read: readGpuInstanceGetCreatableVgpusResult,
      count: (m, b) => readU32(m, b + 4),
    };
  }

  /** nvmlVgpuTypeGetMaxInstancesPerGpuInstance; drivers from 575. */
  vgpuTypeGetMaxInstancesPerGpuInstance(
    pMaxInstance: VgpuTypeMaxInstance_v1Input = NOTHING,
  ): Call<VgpuTypeMaxInstance_v1> {
    checkObject(pMaxInstance, '', 'pMaxInstance');
    const pMaxInstancePlain = plain(pMaxInstance);
    return {
      library: this.#library,
      row: 393,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeVgpuTypeGetMaxInstancesPerGpuInstanceCall(m, r, b, room, pMaxInstancePlain);
      },
      read: readVgpuTypeGetMaxInstancesPerGpuInstanceResult,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceGetActiveVgpus; drivers from 575. */
  gpuInstanceGetActiveVgpus(
    gpuInstance: GpuInstanceHandle,
    pVgpuInstanceInfo: ActiveVgpuInstanceInfo_v1Input = NOTHING,
  ): Call<ActiveVgpuInstanceInfo_v1> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkObject(pVgpuInstanceInfo, '', 'pVgpuInstanceInfo');
    const pVgpuInstanceInfoPlain = plain(pVgpuInstanceInfo);
    return {
      library: this.#library,
      row: 394,
      lane: gpuInstance,
      room: 64,
      size: (room) => {
        void room;
        return 16 + heapActiveVgpuInstanceInfo_v1(pVgpuInstanceInfoPlain, room);
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetActiveVgpusCall(m, r, b, room, gpuInstance, pVgpuInstanceInfoPlain);
      },
      read: readGpuInstanceGetActiveVgpusResult,
      count: (m, b) => readU32(m, b + 4),
    };
  }

  /** nvmlGpuInstanceSetVgpuSchedulerState; drivers from 575. Root only. */
  gpuInstanceSetVgpuSchedulerState(
    gpuInstance: GpuInstanceHandle,
    pScheduler: VgpuSchedulerState_v1Input,
  ): Call<void> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkObject(pScheduler, '', 'pScheduler');
    const pSchedulerPlain = plain(pScheduler);
    return {
      library: this.#library,
      row: 395,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceSetVgpuSchedulerStateCall(m, r, b, room, gpuInstance, pSchedulerPlain);
      },
      read: readGpuInstanceSetVgpuSchedulerStateResult,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceSetVgpuSchedulerState_v2; drivers from 595. Root only. */
  gpuInstanceSetVgpuSchedulerState_v2(
    gpuInstance: GpuInstanceHandle,
    pSchedulerState: VgpuSchedulerState_v2Input,
  ): Call<void> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkObject(pSchedulerState, '', 'pSchedulerState');
    const pSchedulerStatePlain = plain(pSchedulerState);
    return {
      library: this.#library,
      row: 396,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceSetVgpuSchedulerState_v2Call(m, r, b, room, gpuInstance, pSchedulerStatePlain);
      },
      read: readGpuInstanceSetVgpuSchedulerState_v2Result,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceGetVgpuSchedulerState; drivers from 575. */
  gpuInstanceGetVgpuSchedulerState(
    gpuInstance: GpuInstanceHandle,
    pSchedulerStateInfo: VgpuSchedulerStateInfo_v1Input = NOTHING,
  ): Call<VgpuSchedulerStateInfo_v1> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkObject(pSchedulerStateInfo, '', 'pSchedulerStateInfo');
    const pSchedulerStateInfoPlain = plain(pSchedulerStateInfo);
    return {
      library: this.#library,
      row: 397,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetVgpuSchedulerStateCall(m, r, b, room, gpuInstance, pSchedulerStateInfoPlain);
      },
      read: readGpuInstanceGetVgpuSchedulerStateResult,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceGetVgpuSchedulerState_v2; drivers from 595. */
  gpuInstanceGetVgpuSchedulerState_v2(
    gpuInstance: GpuInstanceHandle,
    pSchedulerStateInfo: VgpuSchedulerStateInfo_v2Input = NOTHING,
  ): Call<VgpuSchedulerStateInfo_v2> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkObject(pSchedulerStateInfo, '', 'pSchedulerStateInfo');
    const pSchedulerStateInfoPlain = plain(pSchedulerStateInfo);
    return {
      library: this.#library,
      row: 398,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetVgpuSchedulerState_v2Call(m, r, b, room, gpuInstance, pSchedulerStateInfoPlain);
      },
      read: readGpuInstanceGetVgpuSchedulerState_v2Result,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceGetVgpuSchedulerLog; drivers from 575. */
  gpuInstanceGetVgpuSchedulerLog(
    gpuInstance: GpuInstanceHandle,
    pSchedulerLogInfo: VgpuSchedulerLogInfo_v1Input = NOTHING,
  ): Call<VgpuSchedulerLogInfo_v1> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkObject(pSchedulerLogInfo, '', 'pSchedulerLogInfo');
    const pSchedulerLogInfoPlain = plain(pSchedulerLogInfo);
    return {
      library: this.#library,
      row: 399,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 9632;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetVgpuSchedulerLogCall(m, r, b, room, gpuInstance, pSchedulerLogInfoPlain);
      },
      read: readGpuInstanceGetVgpuSchedulerLogResult,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceGetVgpuSchedulerLog_v2; drivers from 595. */
  gpuInstanceGetVgpuSchedulerLog_v2(
    gpuInstance: GpuInstanceHandle,
    pSchedulerLogInfo: VgpuSchedulerLogInfo_v2Input = NOTHING,
  ): Call<VgpuSchedulerLogInfo_v2> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkObject(pSchedulerLogInfo, '', 'pSchedulerLogInfo');
    const pSchedulerLogInfoPlain = plain(pSchedulerLogInfo);
    return {
      library: this.#library,
      row: 400,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 11224;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetVgpuSchedulerLog_v2Call(m, r, b, room, gpuInstance, pSchedulerLogInfoPlain);
      },
      read: readGpuInstanceGetVgpuSchedulerLog_v2Result,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceGetVgpuTypeCreatablePlacements; drivers from 575. */
  gpuInstanceGetVgpuTypeCreatablePlacements(
    gpuInstance: GpuInstanceHandle,
    pCreatablePlacementInfo: VgpuCreatablePlacementInfo_v1Input = NOTHING,
  ): Call<VgpuCreatablePlacementInfo_v1> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkObject(pCreatablePlacementInfo, '', 'pCreatablePlacementInfo');
    const pCreatablePlacementInfoPlain = plain(pCreatablePlacementInfo);
    return {
      library: this.#library,
      row: 401,
      lane: gpuInstance,
      room: 64,
      size: (room) => {
        void room;
        return 32 + heapVgpuCreatablePlacementInfo_v1(pCreatablePlacementInfoPlain, room);
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetVgpuTypeCreatablePlacementsCall(
          m,
          r,
          b,
          room,
          gpuInstance,
          pCreatablePlacementInfoPlain,
        );
      },
      read: readGpuInstanceGetVgpuTypeCreatablePlacementsResult,
      count: (m, b) => readU32(m, b + 8),
    };
  }

  /** nvmlGpuInstanceGetVgpuHeterogeneousMode; drivers from 575. */
  gpuInstanceGetVgpuHeterogeneousMode(
    gpuInstance: GpuInstanceHandle,
    pHeterogeneousMode: VgpuHeterogeneousMode_v1Input = NOTHING,
  ): Call<VgpuHeterogeneousMode_v1> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkObject(pHeterogeneousMode, '', 'pHeterogeneousMode');
    const pHeterogeneousModePlain = plain(pHeterogeneousMode);
    return {
      library: this.#library,
      row: 402,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetVgpuHeterogeneousModeCall(m, r, b, room, gpuInstance, pHeterogeneousModePlain);
      },
      read: readGpuInstanceGetVgpuHeterogeneousModeResult,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceSetVgpuHeterogeneousMode; drivers from 575. Root only. */
  gpuInstanceSetVgpuHeterogeneousMode(
    gpuInstance: GpuInstanceHandle,
    pHeterogeneousMode: VgpuHeterogeneousMode_v1Input,
  ): Call<void> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkObject(pHeterogeneousMode, '', 'pHeterogeneousMode');
    const pHeterogeneousModePlain = plain(pHeterogeneousMode);
    return {
      library: this.#library,
      row: 403,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceSetVgpuHeterogeneousModeCall(m, r, b, room, gpuInstance, pHeterogeneousModePlain);
      },
      read: readGpuInstanceSetVgpuHeterogeneousModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetVgpuSchedulerState; drivers from 535. */
  deviceGetVgpuSchedulerState(device: DeviceHandle): Call<VgpuSchedulerGetState> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 404,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetVgpuSchedulerStateCall(m, r, b, room, device);
      },
      read: readDeviceGetVgpuSchedulerStateResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetVgpuSchedulerState_v2; drivers from 595. */
  deviceGetVgpuSchedulerState_v2(
    device: DeviceHandle,
    pSchedulerStateInfo: VgpuSchedulerStateInfo_v2Input = NOTHING,
  ): Call<VgpuSchedulerStateInfo_v2> {
    checkHandle(device, '', 'device');
    checkObject(pSchedulerStateInfo, '', 'pSchedulerStateInfo');
    const pSchedulerStateInfoPlain = plain(pSchedulerStateInfo);
    return {
      library: this.#library,
      row: 405,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetVgpuSchedulerState_v2Call(m, r, b, room, device, pSchedulerStateInfoPlain);
      },
      read: readDeviceGetVgpuSchedulerState_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetVgpuSchedulerLog; drivers from 535. */
  deviceGetVgpuSchedulerLog(device: DeviceHandle): Call<VgpuSchedulerLog> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 406,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 9624;
      },
      write: (m, r, b, room) => {
        writeDeviceGetVgpuSchedulerLogCall(m, r, b, room, device);
      },
      read: readDeviceGetVgpuSchedulerLogResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetVgpuSchedulerLog_v2; drivers from 595. */
  deviceGetVgpuSchedulerLog_v2(
    device: DeviceHandle,
    pSchedulerLogInfo: VgpuSchedulerLogInfo_v2Input = NOTHING,
  ): Call<VgpuSchedulerLogInfo_v2> {
    checkHandle(device, '', 'device');
    checkObject(pSchedulerLogInfo, '', 'pSchedulerLogInfo');
    const pSchedulerLogInfoPlain = plain(pSchedulerLogInfo);
    return {
      library: this.#library,
      row: 407,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 11224;
      },
      write: (m, r, b, room) => {
        writeDeviceGetVgpuSchedulerLog_v2Call(m, r, b, room, device, pSchedulerLogInfoPlain);
      },
      read: readDeviceGetVgpuSchedulerLog_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetVgpuSchedulerState; drivers from 535. Root only. */
  deviceSetVgpuSchedulerState(device: DeviceHandle, pSchedulerState: VgpuSchedulerSetStateInput): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(pSchedulerState, '', 'pSchedulerState');
    const pSchedulerStatePlain = plain(pSchedulerState);
    return {
      library: this.#library,
      row: 408,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceSetVgpuSchedulerStateCall(m, r, b, room, device, pSchedulerStatePlain);
      },
      read: readDeviceSetVgpuSchedulerStateResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetVgpuSchedulerState_v2; drivers from 595. Root only. */
  deviceSetVgpuSchedulerState_v2(
    device: DeviceHandle,
    pSchedulerState: VgpuSchedulerState_v2Input,
  ): Call<void> {
    checkHandle(device, '', 'device');
    checkObject(pSchedulerState, '', 'pSchedulerState');
    const pSchedulerStatePlain = plain(pSchedulerState);
    return {
      library: this.#library,
      row: 409,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceSetVgpuSchedulerState_v2Call(m, r, b, room, device, pSchedulerStatePlain);
      },
      read: readDeviceSetVgpuSchedulerState_v2Result,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetMetadata; drivers from 390. */
  vgpuInstanceGetMetadata(vgpuInstance: number): Call<number[]> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 410,
      lane: 0,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 1 + (((room * 1) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetMetadataCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetMetadataResult,
      count: (m, b) => readU32(m, b + 8),
    };
  }

  /** nvmlDeviceGetVgpuMetadata; drivers from 390. */
  deviceGetVgpuMetadata(device: DeviceHandle): Call<number[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 411,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 1 + (((room * 1) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetVgpuMetadataCall(m, r, b, room, device);
      },
      read: readDeviceGetVgpuMetadataResult,
      count: (m, b) => readU32(m, b + 8),
    };
  }

  /** nvmlGetVgpuCompatibility; drivers from 390. */
  getVgpuCompatibility(
    vgpuMetadata: VgpuMetadataInput,
    pgpuMetadata: VgpuPgpuMetadataInput,
  ): Call<VgpuPgpuCompatibility> {
    checkObject(vgpuMetadata, '', 'vgpuMetadata');
    checkObject(pgpuMetadata, '', 'pgpuMetadata');
    const vgpuMetadataPlain = plain(vgpuMetadata);
    const pgpuMetadataPlain = plain(pgpuMetadata);
    return {
      library: this.#library,
      row: 412,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 352;
      },
      write: (m, r, b, room) => {
        writeGetVgpuCompatibilityCall(m, r, b, room, vgpuMetadataPlain, pgpuMetadataPlain);
      },
      read: readGetVgpuCompatibilityResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPgpuMetadataString; drivers from 450. */
  deviceGetPgpuMetadataString(device: DeviceHandle): Call<string> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 413,
      lane: device,
      room: 128,
      size: (room) => {
        void room;
        return 16 + round8(room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetPgpuMetadataStringCall(m, r, b, room, device);
      },
      read: readDeviceGetPgpuMetadataStringResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetVgpuSchedulerCapabilities; drivers from 535. */
  deviceGetVgpuSchedulerCapabilities(device: DeviceHandle): Call<VgpuSchedulerCapabilities> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 414,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 40;
      },
      write: (m, r, b, room) => {
        writeDeviceGetVgpuSchedulerCapabilitiesCall(m, r, b, room, device);
      },
      read: readDeviceGetVgpuSchedulerCapabilitiesResult,
      count: () => 0,
    };
  }

  /** nvmlGetVgpuVersion; drivers from 418. */
  getVgpuVersion(): Call<{ supported: VgpuVersion; current: VgpuVersion }> {
    return {
      library: this.#library,
      row: 415,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeGetVgpuVersionCall(m, r, b, room);
      },
      read: readGetVgpuVersionResult,
      count: () => 0,
    };
  }

  /** nvmlSetVgpuVersion; drivers from 418. Root only. */
  setVgpuVersion(vgpuVersion: VgpuVersionInput): Call<void> {
    checkObject(vgpuVersion, '', 'vgpuVersion');
    const vgpuVersionPlain = plain(vgpuVersion);
    return {
      library: this.#library,
      row: 416,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeSetVgpuVersionCall(m, r, b, room, vgpuVersionPlain);
      },
      read: readSetVgpuVersionResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetVgpuUtilization; drivers from 390. */
  deviceGetVgpuUtilization(
    device: DeviceHandle,
    lastSeenTimeStamp: number,
    sampleValType: ValueType,
  ): Call<{ sampleValType: ValueType; utilizationSamples: VgpuInstanceUtilizationSample[] }> {
    checkHandle(device, '', 'device');
    checkAmount(lastSeenTimeStamp, '', 'lastSeenTimeStamp');
    checkU32(sampleValType, '', 'sampleValType');

    return {
      library: this.#library,
      row: 417,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 24 + round8(room * 48 + (((room * 48) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetVgpuUtilizationCall(m, r, b, room, device, lastSeenTimeStamp, sampleValType);
      },
      read: readDeviceGetVgpuUtilizationResult,
      count: (m, b) => readU32(m, b + 8),
    };
  }

  /** nvmlDeviceGetVgpuInstancesUtilizationInfo; drivers from 550. */
  deviceGetVgpuInstancesUtilizationInfo(
    device: DeviceHandle,
    vgpuUtilInfo: VgpuInstancesUtilizationInfo_v1Input = NOTHING,
  ): Call<VgpuInstancesUtilizationInfo_v1> {
    checkHandle(device, '', 'device');
    checkObject(vgpuUtilInfo, '', 'vgpuUtilInfo');
    const vgpuUtilInfoPlain = plain(vgpuUtilInfo);
    return {
      library: this.#library,
      row: 418,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 32 + heapVgpuInstancesUtilizationInfo_v1(vgpuUtilInfoPlain, room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetVgpuInstancesUtilizationInfoCall(m, r, b, room, device, vgpuUtilInfoPlain);
      },
      read: readDeviceGetVgpuInstancesUtilizationInfoResult,
      count: (m, b) => readU32(m, b + 8),
    };
  }

  /** nvmlDeviceGetVgpuProcessUtilization; drivers from 390. */
  deviceGetVgpuProcessUtilization(
    device: DeviceHandle,
    lastSeenTimeStamp: number,
  ): Call<VgpuProcessUtilizationSample[]> {
    checkHandle(device, '', 'device');
    checkAmount(lastSeenTimeStamp, '', 'lastSeenTimeStamp');

    return {
      library: this.#library,
      row: 419,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 96 + (((room * 96) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetVgpuProcessUtilizationCall(m, r, b, room, device, lastSeenTimeStamp);
      },
      read: readDeviceGetVgpuProcessUtilizationResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetVgpuProcessesUtilizationInfo; drivers from 550. */
  deviceGetVgpuProcessesUtilizationInfo(
    device: DeviceHandle,
    vgpuProcUtilInfo: VgpuProcessesUtilizationInfo_v1Input = NOTHING,
  ): Call<VgpuProcessesUtilizationInfo_v1> {
    checkHandle(device, '', 'device');
    checkObject(vgpuProcUtilInfo, '', 'vgpuProcUtilInfo');
    const vgpuProcUtilInfoPlain = plain(vgpuProcUtilInfo);
    return {
      library: this.#library,
      row: 420,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 24 + heapVgpuProcessesUtilizationInfo_v1(vgpuProcUtilInfoPlain, room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetVgpuProcessesUtilizationInfoCall(m, r, b, room, device, vgpuProcUtilInfoPlain);
      },
      read: readDeviceGetVgpuProcessesUtilizationInfoResult,
      count: (m, b) => readU32(m, b + 4),
    };
  }

  /** nvmlVgpuInstanceGetAccountingMode; drivers from 390. */
  vgpuInstanceGetAccountingMode(vgpuInstance: number): Call<EnableState> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 421,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetAccountingModeCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetAccountingModeResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetAccountingPids; drivers from 390. */
  vgpuInstanceGetAccountingPids(vgpuInstance: number): Call<number[]> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 422,
      lane: 0,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 4 + (((room * 4) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetAccountingPidsCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetAccountingPidsResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlVgpuInstanceGetAccountingStats; drivers from 390. */
  vgpuInstanceGetAccountingStats(vgpuInstance: number, pid: number): Call<AccountingStats> {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    checkU32(pid, '', 'pid');

    return {
      library: this.#library,
      row: 423,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 56;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetAccountingStatsCall(m, r, b, room, vgpuInstance, pid);
      },
      read: readVgpuInstanceGetAccountingStatsResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceClearAccountingPids; drivers from 450. Root only. */
  vgpuInstanceClearAccountingPids(vgpuInstance: number): Call<void> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 424,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceClearAccountingPidsCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceClearAccountingPidsResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetLicenseInfo; drivers from 535. */
  vgpuInstanceGetLicenseInfo(vgpuInstance: number): Call<VgpuLicenseInfo> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 425,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetLicenseInfoCall(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetLicenseInfoResult,
      count: () => 0,
    };
  }

  /** nvmlVgpuInstanceGetLicenseInfo_v2; drivers from 535. */
  vgpuInstanceGetLicenseInfo_v2(vgpuInstance: number): Call<VgpuLicenseInfo> {
    checkU32(vgpuInstance, '', 'vgpuInstance');

    return {
      library: this.#library,
      row: 426,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeVgpuInstanceGetLicenseInfo_v2Call(m, r, b, room, vgpuInstance);
      },
      read: readVgpuInstanceGetLicenseInfo_v2Result,
      count: () => 0,
    };
  }

  /** nvmlUnitGetCount; drivers from 390. */
  unitGetCount(): Call<number> {
    return {
      library: this.#library,
      row: 427,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeUnitGetCountCall(m, r, b, room);
      },
      read: readUnitGetCountResult,
      count: () => 0,
    };
  }

  /** nvmlUnitGetHandleByIndex; drivers from 390. */
  unitGetHandleByIndex(index: number): Call<UnitHandle> {
    checkU32(index, '', 'index');

    return {
      library: this.#library,
      row: 428,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeUnitGetHandleByIndexCall(m, r, b, room, index);
      },
      read: readUnitGetHandleByIndexResult,
      count: () => 0,
    };
  }

  /** nvmlUnitGetUnitInfo; drivers from 390. */
  unitGetUnitInfo(unit: UnitHandle): Call<UnitInfo> {
    checkHandle(unit, '', 'unit');

    return {
      library: this.#library,
      row: 429,
      lane: unit,
      room: 0,
      size: (room) => {
        void room;
        return 384;
      },
      write: (m, r, b, room) => {
        writeUnitGetUnitInfoCall(m, r, b, room, unit);
      },
      read: readUnitGetUnitInfoResult,
      count: () => 0,
    };
  }

  /** nvmlUnitGetLedState; drivers from 390. */
  unitGetLedState(unit: UnitHandle): Call<LedState> {
    checkHandle(unit, '', 'unit');

    return {
      library: this.#library,
      row: 430,
      lane: unit,
      room: 0,
      size: (room) => {
        void room;
        return 264;
      },
      write: (m, r, b, room) => {
        writeUnitGetLedStateCall(m, r, b, room, unit);
      },
      read: readUnitGetLedStateResult,
      count: () => 0,
    };
  }

  /** nvmlUnitGetPsuInfo; drivers from 390. */
  unitGetPsuInfo(unit: UnitHandle): Call<PSUInfo> {
    checkHandle(unit, '', 'unit');

    return {
      library: this.#library,
      row: 431,
      lane: unit,
      room: 0,
      size: (room) => {
        void room;
        return 272;
      },
      write: (m, r, b, room) => {
        writeUnitGetPsuInfoCall(m, r, b, room, unit);
      },
      read: readUnitGetPsuInfoResult,
      count: () => 0,
    };
  }

  /** nvmlUnitGetTemperature; drivers from 390. */
  unitGetTemperature(unit: UnitHandle, type: number): Call<number> {
    checkHandle(unit, '', 'unit');
    checkU32(type, '', 'type');

    return {
      library: this.#library,
      row: 432,
      lane: unit,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeUnitGetTemperatureCall(m, r, b, room, unit, type);
      },
      read: readUnitGetTemperatureResult,
      count: () => 0,
    };
  }

  /** nvmlUnitGetFanSpeedInfo; drivers from 390. */
  unitGetFanSpeedInfo(unit: UnitHandle): Call<UnitFanSpeeds> {
    checkHandle(unit, '', 'unit');

    return {
      library: this.#library,
      row: 433,
      lane: unit,
      room: 0,
      size: (room) => {
        void room;
        return 200;
      },
      write: (m, r, b, room) => {
        writeUnitGetFanSpeedInfoCall(m, r, b, room, unit);
      },
      read: readUnitGetFanSpeedInfoResult,
      count: () => 0,
    };
  }

  /** nvmlUnitGetDevices; drivers from 390. */
  unitGetDevices(unit: UnitHandle): Call<DeviceHandle[]> {
    checkHandle(unit, '', 'unit');

    return {
      library: this.#library,
      row: 434,
      lane: unit,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 8 + (((room * 8) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeUnitGetDevicesCall(m, r, b, room, unit);
      },
      read: readUnitGetDevicesResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlUnitSetLedState; drivers from 390. Root only. */
  unitSetLedState(unit: UnitHandle, color: LedColor): Call<void> {
    checkHandle(unit, '', 'unit');
    checkU32(color, '', 'color');

    return {
      library: this.#library,
      row: 435,
      lane: unit,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeUnitSetLedStateCall(m, r, b, room, unit, color);
      },
      read: readUnitSetLedStateResult,
      count: () => 0,
    };
  }
}

/** Every function of NVML, called on this thread. Throws NvmlError, and TypeError for an argument of a wrong type. */
export class SyncCalls {
  readonly #library: number;
  readonly prepare: PreparedCalls;

  constructor(library: number) {
    this.#library = library;
    this.prepare = new PreparedCalls(library);
  }

  /** nvmlInit; drivers from 390. */
  init(): void {
    writeInitCall(arena, RECORD, BLOCK, 0);
    cross(0, this.#library);
    return readInitResult(arena, BLOCK);
  }

  /** nvmlInit_v2; drivers from 390. */
  init_v2(): void {
    writeInit_v2Call(arena, RECORD, BLOCK, 0);
    cross(1, this.#library);
    return readInit_v2Result(arena, BLOCK);
  }

  /** nvmlInitWithFlags; drivers from 390. */
  initWithFlags(flags: number): void {
    checkU32(flags, '', 'flags');
    writeInitWithFlagsCall(arena, RECORD, BLOCK, 0, flags);
    cross(2, this.#library);
    return readInitWithFlagsResult(arena, BLOCK);
  }

  /** nvmlShutdown; drivers from 390. */
  shutdown(): void {
    writeShutdownCall(arena, RECORD, BLOCK, 0);
    cross(3, this.#library);
    return readShutdownResult(arena, BLOCK);
  }

  /** nvmlErrorString; drivers from 390. */
  errorString(result: Return): string {
    checkU32(result, '', 'result');
    writeErrorStringCall(arena, RECORD, BLOCK, 0, result);
    cross(4, this.#library);
    return readErrorStringResult(arena, BLOCK);
  }

  /** nvmlSystemGetDriverVersion; drivers from 390. */
  systemGetDriverVersion(): string {
    writeSystemGetDriverVersionCall(arena, RECORD, BLOCK, 128);
    if (!crossOrGrow(5, this.#library)) return callSync(this.prepare.systemGetDriverVersion());
    return readSystemGetDriverVersionResult(arena, BLOCK);
  }

  /** nvmlSystemGetNVMLVersion; drivers from 390. */
  systemGetNVMLVersion(): string {
    writeSystemGetNVMLVersionCall(arena, RECORD, BLOCK, 128);
    if (!crossOrGrow(6, this.#library)) return callSync(this.prepare.systemGetNVMLVersion());
    return readSystemGetNVMLVersionResult(arena, BLOCK);
  }

  /** nvmlSystemGetCudaDriverVersion; drivers from 390. */
  systemGetCudaDriverVersion(): number {
    writeSystemGetCudaDriverVersionCall(arena, RECORD, BLOCK, 0);
    cross(7, this.#library);
    return readSystemGetCudaDriverVersionResult(arena, BLOCK);
  }

  /** nvmlSystemGetCudaDriverVersion_v2; drivers from 418. */
  systemGetCudaDriverVersion_v2(): number {
    writeSystemGetCudaDriverVersion_v2Call(arena, RECORD, BLOCK, 0);
    cross(8, this.#library);
    return readSystemGetCudaDriverVersion_v2Result(arena, BLOCK);
  }

  /** nvmlSystemGetProcessName; drivers from 390. */
  systemGetProcessName(pid: number): string {
    checkU32(pid, '', 'pid');
    writeSystemGetProcessNameCall(arena, RECORD, BLOCK, 128, pid);
    if (!crossOrGrow(9, this.#library)) return callSync(this.prepare.systemGetProcessName(pid));
    return readSystemGetProcessNameResult(arena, BLOCK);
  }

  /** nvmlSystemGetHicVersion; drivers from 390. */
  systemGetHicVersion(): HwbcEntry[] {
    writeSystemGetHicVersionCall(arena, RECORD, BLOCK, 64);
    if (!crossOrGrow(10, this.#library)) return callSync(this.prepare.systemGetHicVersion());
    return readSystemGetHicVersionResult(arena, BLOCK);
  }

  /** nvmlSystemGetDriverBranch; drivers from 560. */
  systemGetDriverBranch(
    branchInfo: SystemDriverBranchInfo_v1Input,
    length: number,
  ): SystemDriverBranchInfo_v1 {
    return callSync(this.prepare.systemGetDriverBranch(branchInfo, length));
  }

  /** nvmlSystemGetCPER_v1; drivers from 610. Root only. */
  systemGetCPER_v1(cper: GetCPER_v1Input = NOTHING): GetCPER_v1 {
    return callSync(this.prepare.systemGetCPER_v1(cper));
  }

  /** nvmlSystemEventSetCreate; drivers from 575. */
  systemEventSetCreate(
    request: SystemEventSetCreateRequest_v1Input = NOTHING,
  ): SystemEventSetCreateRequest_v1 {
    if (request !== NOTHING) return callSync(this.prepare.systemEventSetCreate(request));

    writeSystemEventSetCreateCall(arena, RECORD, BLOCK, 0, request);
    cross(13, this.#library);
    return readSystemEventSetCreateResult(arena, BLOCK);
  }

  /** nvmlSystemEventSetFree; drivers from 575. */
  systemEventSetFree(request: SystemEventSetFreeRequest_v1Input = NOTHING): SystemEventSetFreeRequest_v1 {
    if (request !== NOTHING) return callSync(this.prepare.systemEventSetFree(request));

    writeSystemEventSetFreeCall(arena, RECORD, BLOCK, 0, request);
    cross(14, this.#library);
    return readSystemEventSetFreeResult(arena, BLOCK);
  }

  /** nvmlSystemRegisterEvents; drivers from 575. */
  systemRegisterEvents(request: SystemRegisterEventRequest_v1Input = NOTHING): SystemRegisterEventRequest_v1 {
    if (request !== NOTHING) return callSync(this.prepare.systemRegisterEvents(request));

    writeSystemRegisterEventsCall(arena, RECORD, BLOCK, 0, request);
    cross(15, this.#library);
    return readSystemRegisterEventsResult(arena, BLOCK);
  }

  /** nvmlSystemEventSetWait; drivers from 575. */
  systemEventSetWait(request: SystemEventSetWaitRequest_v1Input = NOTHING): SystemEventSetWaitRequest_v1 {
    return callSync(this.prepare.systemEventSetWait(request));
  }

  /** nvmlDeviceGetCount; drivers from 390. */
  deviceGetCount(): number {
    writeDeviceGetCountCall(arena, RECORD, BLOCK, 0);
    cross(17, this.#library);
    return readDeviceGetCountResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCount_v2; drivers from 390. */
  deviceGetCount_v2(): number {
    writeDeviceGetCount_v2Call(arena, RECORD, BLOCK, 0);
    cross(18, this.#library);
    return readDeviceGetCount_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetHandleByIndex; drivers from 390. */
  deviceGetHandleByIndex(index: number): DeviceHandle {
    checkU32(index, '', 'index');
    writeDeviceGetHandleByIndexCall(arena, RECORD, BLOCK, 0, index);
    cross(19, this.#library);
    return readDeviceGetHandleByIndexResult(arena, BLOCK);
  }

  /** nvmlDeviceGetHandleByIndex_v2; drivers from 390. */
  deviceGetHandleByIndex_v2(index: number): DeviceHandle {
    checkU32(index, '', 'index');
    writeDeviceGetHandleByIndex_v2Call(arena, RECORD, BLOCK, 0, index);
    cross(20, this.#library);
    return readDeviceGetHandleByIndex_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetHandleBySerial; drivers from 390. */
  deviceGetHandleBySerial(serial: string): DeviceHandle {
    return callSync(this.prepare.deviceGetHandleBySerial(serial));
  }

  /** nvmlDeviceGetHandleByUUID; drivers from 390. */
  deviceGetHandleByUUID(uuid: string): DeviceHandle {
    return callSync(this.prepare.deviceGetHandleByUUID(uuid));
  }

  /** nvmlDeviceGetHandleByUUIDV; drivers from 575. */
  deviceGetHandleByUUIDV(uuid: UUID_v1Input): DeviceHandle {
    return callSync(this.prepare.deviceGetHandleByUUIDV(uuid));
  }

  /** nvmlDeviceGetHandleByPciBusId; drivers from 390. */
  deviceGetHandleByPciBusId(pciBusId: string): DeviceHandle {
    return callSync(this.prepare.deviceGetHandleByPciBusId(pciBusId));
  }

  /** nvmlDeviceGetHandleByPciBusId_v2; drivers from 390. */
  deviceGetHandleByPciBusId_v2(pciBusId: string): DeviceHandle {
    return callSync(this.prepare.deviceGetHandleByPciBusId_v2(pciBusId));
  }

  /** nvmlDeviceGetName; drivers from 390. */
  deviceGetName(device: DeviceHandle): string {
    checkHandle(device, '', 'device');
    writeDeviceGetNameCall(arena, RECORD, BLOCK, 128, device);
    if (!crossOrGrow(26, this.#library)) return callSync(this.prepare.deviceGetName(device));
    return readDeviceGetNameResult(arena, BLOCK);
  }

  /** nvmlDeviceGetBrand; drivers from 390. */
  deviceGetBrand(device: DeviceHandle): BrandType {
    checkHandle(device, '', 'device');
    writeDeviceGetBrandCall(arena, RECORD, BLOCK, 0, device);
    cross(27, this.#library);
    return readDeviceGetBrandResult(arena, BLOCK);
  }

  /** nvmlDeviceGetIndex; drivers from 390. */
  deviceGetIndex(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetIndexCall(arena, RECORD, BLOCK, 0, device);
    cross(28, this.#library);
    return readDeviceGetIndexResult(arena, BLOCK);
  }

  /** nvmlDeviceGetSerial; drivers from 390. */
  deviceGetSerial(device: DeviceHandle): string {
    checkHandle(device, '', 'device');
    writeDeviceGetSerialCall(arena, RECORD, BLOCK, 128, device);
    if (!crossOrGrow(29, this.#library)) return callSync(this.prepare.deviceGetSerial(device));
    return readDeviceGetSerialResult(arena, BLOCK);
  }

  /** nvmlDeviceGetUUID; drivers from 390. */
  deviceGetUUID(device: DeviceHandle): string {
    checkHandle(device, '', 'device');
    writeDeviceGetUUIDCall(arena, RECORD, BLOCK, 128, device);
    if (!crossOrGrow(30, this.#library)) return callSync(this.prepare.deviceGetUUID(device));
    return readDeviceGetUUIDResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMinorNumber; drivers from 390. */
  deviceGetMinorNumber(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetMinorNumberCall(arena, RECORD, BLOCK, 0, device);
    cross(31, this.#library);
    return readDeviceGetMinorNumberResult(arena, BLOCK);
  }

  /** nvmlDeviceGetBoardPartNumber; drivers from 390. */
  deviceGetBoardPartNumber(device: DeviceHandle): string {
    checkHandle(device, '', 'device');
    writeDeviceGetBoardPartNumberCall(arena, RECORD, BLOCK, 128, device);
    if (!crossOrGrow(32, this.#library)) return callSync(this.prepare.deviceGetBoardPartNumber(device));
    return readDeviceGetBoardPartNumberResult(arena, BLOCK);
  }

  /** nvmlDeviceGetInforomVersion; drivers from 390. */
  deviceGetInforomVersion(device: DeviceHandle, object: InforomObject): string {
    checkHandle(device, '', 'device');
    checkU32(object, '', 'object');
    writeDeviceGetInforomVersionCall(arena, RECORD, BLOCK, 128, device, object);
    if (!crossOrGrow(33, this.#library))
      return callSync(this.prepare.deviceGetInforomVersion(device, object));
    return readDeviceGetInforomVersionResult(arena, BLOCK);
  }

  /** nvmlDeviceGetInforomImageVersion; drivers from 390. */
  deviceGetInforomImageVersion(device: DeviceHandle): string {
    checkHandle(device, '', 'device');
    writeDeviceGetInforomImageVersionCall(arena, RECORD, BLOCK, 128, device);
    if (!crossOrGrow(34, this.#library)) return callSync(this.prepare.deviceGetInforomImageVersion(device));
    return readDeviceGetInforomImageVersionResult(arena, BLOCK);
  }

  /** nvmlDeviceGetInforomConfigurationChecksum; drivers from 390. */
  deviceGetInforomConfigurationChecksum(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetInforomConfigurationChecksumCall(arena, RECORD, BLOCK, 0, device);
    cross(35, this.#library);
    return readDeviceGetInforomConfigurationChecksumResult(arena, BLOCK);
  }

  /** nvmlDeviceGetDisplayMode; drivers from 390. */
  deviceGetDisplayMode(device: DeviceHandle): EnableState {
    checkHandle(device, '', 'device');
    writeDeviceGetDisplayModeCall(arena, RECORD, BLOCK, 0, device);
    cross(36, this.#library);
    return readDeviceGetDisplayModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetDisplayActive; drivers from 390. */
  deviceGetDisplayActive(device: DeviceHandle): EnableState {
    checkHandle(device, '', 'device');
    writeDeviceGetDisplayActiveCall(arena, RECORD, BLOCK, 0, device);
    cross(37, this.#library);
    return readDeviceGetDisplayActiveResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPersistenceMode; drivers from 390. */
  deviceGetPersistenceMode(device: DeviceHandle): EnableState {
    checkHandle(device, '', 'device');
    writeDeviceGetPersistenceModeCall(arena, RECORD, BLOCK, 0, device);
    cross(38, this.#library);
    return readDeviceGetPersistenceModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuOperationMode; drivers from 390. */
  deviceGetGpuOperationMode(device: DeviceHandle): { current: GpuOperationMode; pending: GpuOperationMode } {
    checkHandle(device, '', 'device');
    writeDeviceGetGpuOperationModeCall(arena, RECORD, BLOCK, 0, device);
    cross(39, this.#library);
    return readDeviceGetGpuOperationModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetComputeMode; drivers from 390. */
  deviceGetComputeMode(device: DeviceHandle): ComputeMode {
    checkHandle(device, '', 'device');
    writeDeviceGetComputeModeCall(arena, RECORD, BLOCK, 0, device);
    cross(40, this.#library);
    return readDeviceGetComputeModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCudaComputeCapability; drivers from 390. */
  deviceGetCudaComputeCapability(device: DeviceHandle): { major: number; minor: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetCudaComputeCapabilityCall(arena, RECORD, BLOCK, 0, device);
    cross(41, this.#library);
    return readDeviceGetCudaComputeCapabilityResult(arena, BLOCK);
  }

  /** nvmlDeviceGetBoardId; drivers from 390. */
  deviceGetBoardId(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetBoardIdCall(arena, RECORD, BLOCK, 0, device);
    cross(42, this.#library);
    return readDeviceGetBoardIdResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMultiGpuBoard; drivers from 390. */
  deviceGetMultiGpuBoard(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetMultiGpuBoardCall(arena, RECORD, BLOCK, 0, device);
    cross(43, this.#library);
    return readDeviceGetMultiGpuBoardResult(arena, BLOCK);
  }

  /** nvmlDeviceGetDriverModel; drivers from 390. */
  deviceGetDriverModel(device: DeviceHandle): { current: DriverModel; pending: DriverModel } {
    checkHandle(device, '', 'device');
    writeDeviceGetDriverModelCall(arena, RECORD, BLOCK, 0, device);
    cross(44, this.#library);
    return readDeviceGetDriverModelResult(arena, BLOCK);
  }

  /** nvmlDeviceGetDriverModel_v2; drivers from 555. */
  deviceGetDriverModel_v2(device: DeviceHandle): { current: DriverModel; pending: DriverModel } {
    checkHandle(device, '', 'device');
    writeDeviceGetDriverModel_v2Call(arena, RECORD, BLOCK, 0, device);
    cross(45, this.#library);
    return readDeviceGetDriverModel_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetVbiosVersion; drivers from 390. */
  deviceGetVbiosVersion(device: DeviceHandle): string {
    checkHandle(device, '', 'device');
    writeDeviceGetVbiosVersionCall(arena, RECORD, BLOCK, 128, device);
    if (!crossOrGrow(46, this.#library)) return callSync(this.prepare.deviceGetVbiosVersion(device));
    return readDeviceGetVbiosVersionResult(arena, BLOCK);
  }

  /** nvmlDeviceGetBridgeChipInfo; drivers from 390. */
  deviceGetBridgeChipInfo(device: DeviceHandle): BridgeChipHierarchy {
    checkHandle(device, '', 'device');
    writeDeviceGetBridgeChipInfoCall(arena, RECORD, BLOCK, 0, device);
    cross(47, this.#library);
    return readDeviceGetBridgeChipInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetAPIRestriction; drivers from 390. */
  deviceGetAPIRestriction(device: DeviceHandle, apiType: RestrictedAPI): EnableState {
    checkHandle(device, '', 'device');
    checkU32(apiType, '', 'apiType');
    writeDeviceGetAPIRestrictionCall(arena, RECORD, BLOCK, 0, device, apiType);
    cross(48, this.#library);
    return readDeviceGetAPIRestrictionResult(arena, BLOCK);
  }

  /** nvmlDeviceGetIrqNum; drivers from 535. */
  deviceGetIrqNum(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetIrqNumCall(arena, RECORD, BLOCK, 0, device);
    cross(49, this.#library);
    return readDeviceGetIrqNumResult(arena, BLOCK);
  }

  /** nvmlDeviceGetNumGpuCores; drivers from 535. */
  deviceGetNumGpuCores(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetNumGpuCoresCall(arena, RECORD, BLOCK, 0, device);
    cross(50, this.#library);
    return readDeviceGetNumGpuCoresResult(arena, BLOCK);
  }

  /** nvmlDeviceGetBusType; drivers from 535. */
  deviceGetBusType(device: DeviceHandle): BusType {
    checkHandle(device, '', 'device');
    writeDeviceGetBusTypeCall(arena, RECORD, BLOCK, 0, device);
    cross(51, this.#library);
    return readDeviceGetBusTypeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGspFirmwareVersion; drivers from 535. */
  deviceGetGspFirmwareVersion(device: DeviceHandle): string {
    checkHandle(device, '', 'device');
    writeDeviceGetGspFirmwareVersionCall(arena, RECORD, BLOCK, 0, device);
    cross(52, this.#library);
    return readDeviceGetGspFirmwareVersionResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGspFirmwareMode; drivers from 535. */
  deviceGetGspFirmwareMode(device: DeviceHandle): { isEnabled: number; defaultMode: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetGspFirmwareModeCall(arena, RECORD, BLOCK, 0, device);
    cross(53, this.#library);
    return readDeviceGetGspFirmwareModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetArchitecture; drivers from 450. */
  deviceGetArchitecture(device: DeviceHandle): DeviceArchitecture {
    checkHandle(device, '', 'device');
    writeDeviceGetArchitectureCall(arena, RECORD, BLOCK, 0, device);
    cross(54, this.#library);
    return readDeviceGetArchitectureResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCapabilities; drivers from 555. */
  deviceGetCapabilities(
    device: DeviceHandle,
    caps: DeviceCapabilities_v1Input = NOTHING,
  ): DeviceCapabilities_v1 {
    if (caps !== NOTHING) return callSync(this.prepare.deviceGetCapabilities(device, caps));
    checkHandle(device, '', 'device');
    writeDeviceGetCapabilitiesCall(arena, RECORD, BLOCK, 0, device, caps);
    cross(55, this.#library);
    return readDeviceGetCapabilitiesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetModuleId; drivers from 535. */
  deviceGetModuleId(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetModuleIdCall(arena, RECORD, BLOCK, 0, device);
    cross(56, this.#library);
    return readDeviceGetModuleIdResult(arena, BLOCK);
  }

  /** nvmlDeviceGetC2cModeInfoV; drivers from 550. */
  deviceGetC2cModeInfoV(device: DeviceHandle): C2cModeInfo_v1 {
    checkHandle(device, '', 'device');
    writeDeviceGetC2cModeInfoVCall(arena, RECORD, BLOCK, 0, device);
    cross(57, this.#library);
    return readDeviceGetC2cModeInfoVResult(arena, BLOCK);
  }

  /** nvmlDeviceGetAddressingMode; drivers from 580. */
  deviceGetAddressingMode(
    device: DeviceHandle,
    mode: DeviceAddressingMode_v1Input = NOTHING,
  ): DeviceAddressingMode_v1 {
    if (mode !== NOTHING) return callSync(this.prepare.deviceGetAddressingMode(device, mode));
    checkHandle(device, '', 'device');
    writeDeviceGetAddressingModeCall(arena, RECORD, BLOCK, 0, device, mode);
    cross(58, this.#library);
    return readDeviceGetAddressingModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetLastBBXFlushTime; drivers from 535. */
  deviceGetLastBBXFlushTime(device: DeviceHandle): { timestamp: number; durationUs: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetLastBBXFlushTimeCall(arena, RECORD, BLOCK, 0, device);
    cross(59, this.#library);
    return readDeviceGetLastBBXFlushTimeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetBBXTimeData_v1; drivers from 610. */
  deviceGetBBXTimeData_v1(device: DeviceHandle): BBXTimeData_v1 {
    checkHandle(device, '', 'device');
    writeDeviceGetBBXTimeData_v1Call(arena, RECORD, BLOCK, 0, device);
    cross(60, this.#library);
    return readDeviceGetBBXTimeData_v1Result(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuUptime_v1; drivers from 615. */
  deviceGetGpuUptime_v1(device: DeviceHandle): GpuUptime_v1 {
    checkHandle(device, '', 'device');
    writeDeviceGetGpuUptime_v1Call(arena, RECORD, BLOCK, 0, device);
    cross(61, this.#library);
    return readDeviceGetGpuUptime_v1Result(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuFabricInfo; drivers from 535. */
  deviceGetGpuFabricInfo(device: DeviceHandle): GpuFabricInfo {
    checkHandle(device, '', 'device');
    writeDeviceGetGpuFabricInfoCall(arena, RECORD, BLOCK, 0, device);
    cross(62, this.#library);
    return readDeviceGetGpuFabricInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuFabricInfoV; drivers from 550. */
  deviceGetGpuFabricInfoV(
    device: DeviceHandle,
    gpuFabricInfo: GpuFabricInfo_v3Input = NOTHING,
  ): GpuFabricInfo_v3 {
    if (gpuFabricInfo !== NOTHING)
      return callSync(this.prepare.deviceGetGpuFabricInfoV(device, gpuFabricInfo));
    checkHandle(device, '', 'device');
    writeDeviceGetGpuFabricInfoVCall(arena, RECORD, BLOCK, 0, device, gpuFabricInfo);
    cross(63, this.#library);
    return readDeviceGetGpuFabricInfoVResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuFabricInfo_v4; drivers from 615. */
  deviceGetGpuFabricInfo_v4(device: DeviceHandle): GpuFabricInfo_v4 {
    checkHandle(device, '', 'device');
    writeDeviceGetGpuFabricInfo_v4Call(arena, RECORD, BLOCK, 0, device);
    cross(64, this.#library);
    return readDeviceGetGpuFabricInfo_v4Result(arena, BLOCK);
  }

  /** nvmlDeviceGetPlatformInfo; drivers from 570. */
  deviceGetPlatformInfo(device: DeviceHandle, platformInfo: PlatformInfo_v2Input = NOTHING): PlatformInfo_v2 {
    if (platformInfo !== NOTHING) return callSync(this.prepare.deviceGetPlatformInfo(device, platformInfo));
    checkHandle(device, '', 'device');
    writeDeviceGetPlatformInfoCall(arena, RECORD, BLOCK, 0, device, platformInfo);
    cross(65, this.#library);
    return readDeviceGetPlatformInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPdi; drivers from 580. */
  deviceGetPdi(device: DeviceHandle, pdi: Pdi_v1Input = NOTHING): Pdi_v1 {
    if (pdi !== NOTHING) return callSync(this.prepare.deviceGetPdi(device, pdi));
    checkHandle(device, '', 'device');
    writeDeviceGetPdiCall(arena, RECORD, BLOCK, 0, device, pdi);
    cross(66, this.#library);
    return readDeviceGetPdiResult(arena, BLOCK);
  }

  /** nvmlDeviceSetHostname_v1; drivers from 580. Root only. */
  deviceSetHostname_v1(device: DeviceHandle, hostname: Hostname_v1Input): void {
    return callSync(this.prepare.deviceSetHostname_v1(device, hostname));
  }

  /** nvmlDeviceGetHostname_v1; drivers from 580. */
  deviceGetHostname_v1(device: DeviceHandle): Hostname_v1 {
    checkHandle(device, '', 'device');
    writeDeviceGetHostname_v1Call(arena, RECORD, BLOCK, 0, device);
    cross(68, this.#library);
    return readDeviceGetHostname_v1Result(arena, BLOCK);
  }

  /** nvmlDeviceReadWritePRM_v1; drivers from 580. Root only. */
  deviceReadWritePRM_v1(device: DeviceHandle, buffer: PRMTLV_v1Input = NOTHING): PRMTLV_v1 {
    if (buffer !== NOTHING) return callSync(this.prepare.deviceReadWritePRM_v1(device, buffer));
    checkHandle(device, '', 'device');
    writeDeviceReadWritePRM_v1Call(arena, RECORD, BLOCK, 0, device, buffer);
    cross(69, this.#library);
    return readDeviceReadWritePRM_v1Result(arena, BLOCK);
  }

  /** nvmlDeviceReadPRMCounters_v1; drivers from 590. */
  deviceReadPRMCounters_v1(
    device: DeviceHandle,
    counterList: PRMCounterList_v1Input = NOTHING,
  ): PRMCounterList_v1 {
    return callSync(this.prepare.deviceReadPRMCounters_v1(device, counterList));
  }

  /** nvmlDeviceSetRusdSettings_v1; drivers from 590. Root only. */
  deviceSetRusdSettings_v1(device: DeviceHandle, settings: RusdSettings_v1Input): void {
    return callSync(this.prepare.deviceSetRusdSettings_v1(device, settings));
  }

  /** nvmlDeviceGetPciInfoExt; drivers from 550. */
  deviceGetPciInfoExt(device: DeviceHandle, pci: PciInfoExt_v1Input = NOTHING): PciInfoExt_v1 {
    if (pci !== NOTHING) return callSync(this.prepare.deviceGetPciInfoExt(device, pci));
    checkHandle(device, '', 'device');
    writeDeviceGetPciInfoExtCall(arena, RECORD, BLOCK, 0, device, pci);
    cross(72, this.#library);
    return readDeviceGetPciInfoExtResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPciInfo; drivers from 390. */
  deviceGetPciInfo(device: DeviceHandle): PciInfo_v1 {
    checkHandle(device, '', 'device');
    writeDeviceGetPciInfoCall(arena, RECORD, BLOCK, 0, device);
    cross(73, this.#library);
    return readDeviceGetPciInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPciInfo_v2; drivers from 390. */
  deviceGetPciInfo_v2(device: DeviceHandle): PciInfo_v2 {
    checkHandle(device, '', 'device');
    writeDeviceGetPciInfo_v2Call(arena, RECORD, BLOCK, 0, device);
    cross(74, this.#library);
    return readDeviceGetPciInfo_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetPciInfo_v3; drivers from 390. */
  deviceGetPciInfo_v3(device: DeviceHandle): PciInfo {
    checkHandle(device, '', 'device');
    writeDeviceGetPciInfo_v3Call(arena, RECORD, BLOCK, 0, device);
    cross(75, this.#library);
    return readDeviceGetPciInfo_v3Result(arena, BLOCK);
  }

  /** nvmlDeviceGetMaxPcieLinkGeneration; drivers from 390. */
  deviceGetMaxPcieLinkGeneration(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetMaxPcieLinkGenerationCall(arena, RECORD, BLOCK, 0, device);
    cross(76, this.#library);
    return readDeviceGetMaxPcieLinkGenerationResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuMaxPcieLinkGeneration; drivers from 535. */
  deviceGetGpuMaxPcieLinkGeneration(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetGpuMaxPcieLinkGenerationCall(arena, RECORD, BLOCK, 0, device);
    cross(77, this.#library);
    return readDeviceGetGpuMaxPcieLinkGenerationResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMaxPcieLinkWidth; drivers from 390. */
  deviceGetMaxPcieLinkWidth(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetMaxPcieLinkWidthCall(arena, RECORD, BLOCK, 0, device);
    cross(78, this.#library);
    return readDeviceGetMaxPcieLinkWidthResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCurrPcieLinkGeneration; drivers from 390. */
  deviceGetCurrPcieLinkGeneration(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetCurrPcieLinkGenerationCall(arena, RECORD, BLOCK, 0, device);
    cross(79, this.#library);
    return readDeviceGetCurrPcieLinkGenerationResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCurrPcieLinkWidth; drivers from 390. */
  deviceGetCurrPcieLinkWidth(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetCurrPcieLinkWidthCall(arena, RECORD, BLOCK, 0, device);
    cross(80, this.#library);
    return readDeviceGetCurrPcieLinkWidthResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPcieThroughput; drivers from 390. */
  deviceGetPcieThroughput(device: DeviceHandle, counter: PcieUtilCounter): number {
    checkHandle(device, '', 'device');
    checkU32(counter, '', 'counter');
    writeDeviceGetPcieThroughputCall(arena, RECORD, BLOCK, 0, device, counter);
    cross(81, this.#library);
    return readDeviceGetPcieThroughputResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPcieReplayCounter; drivers from 390. */
  deviceGetPcieReplayCounter(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetPcieReplayCounterCall(arena, RECORD, BLOCK, 0, device);
    cross(82, this.#library);
    return readDeviceGetPcieReplayCounterResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPcieLinkMaxSpeed; drivers from 535. */
  deviceGetPcieLinkMaxSpeed(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetPcieLinkMaxSpeedCall(arena, RECORD, BLOCK, 0, device);
    cross(83, this.#library);
    return readDeviceGetPcieLinkMaxSpeedResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPcieSpeed; drivers from 535. */
  deviceGetPcieSpeed(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetPcieSpeedCall(arena, RECORD, BLOCK, 0, device);
    cross(84, this.#library);
    return readDeviceGetPcieSpeedResult(arena, BLOCK);
  }

  /** nvmlSystemGetTopologyGpuSet; drivers from 390. */
  systemGetTopologyGpuSet(cpuNumber: number): DeviceHandle[] {
    checkU32(cpuNumber, '', 'cpuNumber');
    writeSystemGetTopologyGpuSetCall(arena, RECORD, BLOCK, 64, cpuNumber);
    if (!crossOrGrow(85, this.#library)) return callSync(this.prepare.systemGetTopologyGpuSet(cpuNumber));
    return readSystemGetTopologyGpuSetResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMemoryAffinity; drivers from 450. */
  deviceGetMemoryAffinity(device: DeviceHandle, nodeSetSize: number, scope: AffinityScope): bigint[] {
    return callSync(this.prepare.deviceGetMemoryAffinity(device, nodeSetSize, scope));
  }

  /** nvmlDeviceGetCpuAffinityWithinScope; drivers from 450. */
  deviceGetCpuAffinityWithinScope(device: DeviceHandle, cpuSetSize: number, scope: AffinityScope): bigint[] {
    return callSync(this.prepare.deviceGetCpuAffinityWithinScope(device, cpuSetSize, scope));
  }

  /** nvmlDeviceGetCpuAffinity; drivers from 390. */
  deviceGetCpuAffinity(device: DeviceHandle, cpuSetSize: number): bigint[] {
    return callSync(this.prepare.deviceGetCpuAffinity(device, cpuSetSize));
  }

  /** nvmlDeviceSetCpuAffinity; drivers from 390. */
  deviceSetCpuAffinity(device: DeviceHandle): void {
    checkHandle(device, '', 'device');
    writeDeviceSetCpuAffinityCall(arena, RECORD, BLOCK, 0, device);
    cross(89, this.#library);
    return readDeviceSetCpuAffinityResult(arena, BLOCK);
  }

  /** nvmlDeviceClearCpuAffinity; drivers from 390. */
  deviceClearCpuAffinity(device: DeviceHandle): void {
    checkHandle(device, '', 'device');
    writeDeviceClearCpuAffinityCall(arena, RECORD, BLOCK, 0, device);
    cross(90, this.#library);
    return readDeviceClearCpuAffinityResult(arena, BLOCK);
  }

  /** nvmlDeviceGetNumaNodeId; drivers from 550. */
  deviceGetNumaNodeId(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetNumaNodeIdCall(arena, RECORD, BLOCK, 0, device);
    cross(91, this.#library);
    return readDeviceGetNumaNodeIdResult(arena, BLOCK);
  }

  /** nvmlDeviceGetTopologyCommonAncestor; drivers from 390. */
  deviceGetTopologyCommonAncestor(device1: DeviceHandle, device2: DeviceHandle): GpuTopologyLevel {
    checkHandle(device1, '', 'device1');
    checkHandle(device2, '', 'device2');
    writeDeviceGetTopologyCommonAncestorCall(arena, RECORD, BLOCK, 0, device1, device2);
    cross(92, this.#library);
    return readDeviceGetTopologyCommonAncestorResult(arena, BLOCK);
  }

  /** nvmlDeviceGetTopologyNearestGpus; drivers from 390. */
  deviceGetTopologyNearestGpus(device: DeviceHandle, level: GpuTopologyLevel): DeviceHandle[] {
    checkHandle(device, '', 'device');
    checkU32(level, '', 'level');
    writeDeviceGetTopologyNearestGpusCall(arena, RECORD, BLOCK, 64, device, level);
    if (!crossOrGrow(93, this.#library))
      return callSync(this.prepare.deviceGetTopologyNearestGpus(device, level));
    return readDeviceGetTopologyNearestGpusResult(arena, BLOCK);
  }

  /** nvmlDeviceGetP2PStatus; drivers from 390. */
  deviceGetP2PStatus(device1: DeviceHandle, device2: DeviceHandle, p2pIndex: GpuP2PCapsIndex): GpuP2PStatus {
    checkHandle(device1, '', 'device1');
    checkHandle(device2, '', 'device2');
    checkU32(p2pIndex, '', 'p2pIndex');
    writeDeviceGetP2PStatusCall(arena, RECORD, BLOCK, 0, device1, device2, p2pIndex);
    cross(94, this.#library);
    return readDeviceGetP2PStatusResult(arena, BLOCK);
  }

  /** nvmlDeviceOnSameBoard; drivers from 390. */
  deviceOnSameBoard(device1: DeviceHandle, device2: DeviceHandle): number {
    checkHandle(device1, '', 'device1');
    checkHandle(device2, '', 'device2');
    writeDeviceOnSameBoardCall(arena, RECORD, BLOCK, 0, device1, device2);
    cross(95, this.#library);
    return readDeviceOnSameBoardResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMemoryInfo; drivers from 390. */
  deviceGetMemoryInfo(device: DeviceHandle): Memory {
    checkHandle(device, '', 'device');
    writeDeviceGetMemoryInfoCall(arena, RECORD, BLOCK, 0, device);
    cross(96, this.#library);
    return readDeviceGetMemoryInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMemoryInfo_v2; drivers from 535. */
  deviceGetMemoryInfo_v2(device: DeviceHandle, memory: Memory_v2Input = NOTHING): Memory_v2 {
    if (memory !== NOTHING) return callSync(this.prepare.deviceGetMemoryInfo_v2(device, memory));
    checkHandle(device, '', 'device');
    writeDeviceGetMemoryInfo_v2Call(arena, RECORD, BLOCK, 0, device, memory);
    cross(97, this.#library);
    return readDeviceGetMemoryInfo_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceSetMemoryLimits_v1; drivers from 615. Root only. */
  deviceSetMemoryLimits_v1(
    device: DeviceHandle,
    limits: SetMemoryLimits_v1Input = NOTHING,
  ): SetMemoryLimits_v1 {
    return callSync(this.prepare.deviceSetMemoryLimits_v1(device, limits));
  }

  /** nvmlDeviceGetMemoryLimits_v1; drivers from 615. */
  deviceGetMemoryLimits_v1(
    device: DeviceHandle,
    limits: GetMemoryLimits_v1Input = NOTHING,
  ): GetMemoryLimits_v1 {
    return callSync(this.prepare.deviceGetMemoryLimits_v1(device, limits));
  }

  /** nvmlDeviceGetBAR1MemoryInfo; drivers from 390. */
  deviceGetBAR1MemoryInfo(device: DeviceHandle): BAR1Memory {
    checkHandle(device, '', 'device');
    writeDeviceGetBAR1MemoryInfoCall(arena, RECORD, BLOCK, 0, device);
    cross(100, this.#library);
    return readDeviceGetBAR1MemoryInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMemoryBusWidth; drivers from 535. */
  deviceGetMemoryBusWidth(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetMemoryBusWidthCall(arena, RECORD, BLOCK, 0, device);
    cross(101, this.#library);
    return readDeviceGetMemoryBusWidthResult(arena, BLOCK);
  }

  /** nvmlDeviceGetUtilizationRates; drivers from 390. */
  deviceGetUtilizationRates(device: DeviceHandle): Utilization {
    checkHandle(device, '', 'device');
    writeDeviceGetUtilizationRatesCall(arena, RECORD, BLOCK, 0, device);
    cross(102, this.#library);
    return readDeviceGetUtilizationRatesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetEncoderUtilization; drivers from 390. */
  deviceGetEncoderUtilization(device: DeviceHandle): { utilization: number; samplingPeriodUs: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetEncoderUtilizationCall(arena, RECORD, BLOCK, 0, device);
    cross(103, this.#library);
    return readDeviceGetEncoderUtilizationResult(arena, BLOCK);
  }

  /** nvmlDeviceGetEncoderCapacity; drivers from 390. */
  deviceGetEncoderCapacity(device: DeviceHandle, encoderQueryType: EncoderType): number {
    checkHandle(device, '', 'device');
    checkU32(encoderQueryType, '', 'encoderQueryType');
    writeDeviceGetEncoderCapacityCall(arena, RECORD, BLOCK, 0, device, encoderQueryType);
    cross(104, this.#library);
    return readDeviceGetEncoderCapacityResult(arena, BLOCK);
  }

  /** nvmlDeviceGetEncoderStats; drivers from 390. */
  deviceGetEncoderStats(device: DeviceHandle): {
    sessionCount: number;
    averageFps: number;
    averageLatency: number;
  } {
    checkHandle(device, '', 'device');
    writeDeviceGetEncoderStatsCall(arena, RECORD, BLOCK, 0, device);
    cross(105, this.#library);
    return readDeviceGetEncoderStatsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetEncoderSessions; drivers from 390. */
  deviceGetEncoderSessions(device: DeviceHandle): EncoderSessionInfo[] {
    checkHandle(device, '', 'device');
    writeDeviceGetEncoderSessionsCall(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(106, this.#library)) return callSync(this.prepare.deviceGetEncoderSessions(device));
    return readDeviceGetEncoderSessionsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetDecoderUtilization; drivers from 390. */
  deviceGetDecoderUtilization(device: DeviceHandle): { utilization: number; samplingPeriodUs: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetDecoderUtilizationCall(arena, RECORD, BLOCK, 0, device);
    cross(107, this.#library);
    return readDeviceGetDecoderUtilizationResult(arena, BLOCK);
  }

  /** nvmlDeviceGetJpgUtilization; drivers from 535. */
  deviceGetJpgUtilization(device: DeviceHandle): { utilization: number; samplingPeriodUs: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetJpgUtilizationCall(arena, RECORD, BLOCK, 0, device);
    cross(108, this.#library);
    return readDeviceGetJpgUtilizationResult(arena, BLOCK);
  }

  /** nvmlDeviceGetOfaUtilization; drivers from 535. */
  deviceGetOfaUtilization(device: DeviceHandle): { utilization: number; samplingPeriodUs: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetOfaUtilizationCall(arena, RECORD, BLOCK, 0, device);
    cross(109, this.#library);
    return readDeviceGetOfaUtilizationResult(arena, BLOCK);
  }

  /** nvmlDeviceGetFBCStats; drivers from 418. */
  deviceGetFBCStats(device: DeviceHandle): FBCStats {
    checkHandle(device, '', 'device');
    writeDeviceGetFBCStatsCall(arena, RECORD, BLOCK, 0, device);
    cross(110, this.#library);
    return readDeviceGetFBCStatsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetFBCSessions; drivers from 418. */
  deviceGetFBCSessions(device: DeviceHandle): FBCSessionInfo[] {
    checkHandle(device, '', 'device');
    writeDeviceGetFBCSessionsCall(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(111, this.#library)) return callSync(this.prepare.deviceGetFBCSessions(device));
    return readDeviceGetFBCSessionsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetSamples; drivers from 390. */
  deviceGetSamples(
    device: DeviceHandle,
    type: SamplingType,
    lastSeenTimeStamp: number,
  ): { sampleValType: ValueType; samples: Sample[] } {
    checkHandle(device, '', 'device');
    checkU32(type, '', 'type');
    checkAmount(lastSeenTimeStamp, '', 'lastSeenTimeStamp');
    writeDeviceGetSamplesCall(arena, RECORD, BLOCK, 64, device, type, lastSeenTimeStamp);
    if (!crossOrGrow(112, this.#library))
      return callSync(this.prepare.deviceGetSamples(device, type, lastSeenTimeStamp));
    return readDeviceGetSamplesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetViolationStatus; drivers from 390. */
  deviceGetViolationStatus(device: DeviceHandle, perfPolicyType: PerfPolicyType): ViolationTime {
    checkHandle(device, '', 'device');
    checkU32(perfPolicyType, '', 'perfPolicyType');
    writeDeviceGetViolationStatusCall(arena, RECORD, BLOCK, 0, device, perfPolicyType);
    cross(113, this.#library);
    return readDeviceGetViolationStatusResult(arena, BLOCK);
  }

  /** nvmlDevicePerfMetricsGetSamples_v1; drivers from 615. */
  devicePerfMetricsGetSamples_v1(device: DeviceHandle): PerfMetricsSamples_v1 {
    checkHandle(device, '', 'device');
    writeDevicePerfMetricsGetSamples_v1Call(arena, RECORD, BLOCK, 0, device);
    cross(114, this.#library);
    return readDevicePerfMetricsGetSamples_v1Result(arena, BLOCK);
  }

  /** nvmlDeviceGetTemperature; drivers from 390. */
  deviceGetTemperature(device: DeviceHandle, sensorType: TemperatureSensors): number {
    checkHandle(device, '', 'device');
    checkU32(sensorType, '', 'sensorType');
    writeDeviceGetTemperatureCall(arena, RECORD, BLOCK, 0, device, sensorType);
    cross(115, this.#library);
    return readDeviceGetTemperatureResult(arena, BLOCK);
  }

  /** nvmlDeviceGetTemperatureV; drivers from 570. */
  deviceGetTemperatureV(device: DeviceHandle, temperature: Temperature_v1Input = NOTHING): Temperature_v1 {
    if (temperature !== NOTHING) return callSync(this.prepare.deviceGetTemperatureV(device, temperature));
    checkHandle(device, '', 'device');
    writeDeviceGetTemperatureVCall(arena, RECORD, BLOCK, 0, device, temperature);
    cross(116, this.#library);
    return readDeviceGetTemperatureVResult(arena, BLOCK);
  }

  /** nvmlDeviceGetTemperatureThreshold; drivers from 390. */
  deviceGetTemperatureThreshold(device: DeviceHandle, thresholdType: TemperatureThresholds): number {
    checkHandle(device, '', 'device');
    checkU32(thresholdType, '', 'thresholdType');
    writeDeviceGetTemperatureThresholdCall(arena, RECORD, BLOCK, 0, device, thresholdType);
    cross(117, this.#library);
    return readDeviceGetTemperatureThresholdResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMarginTemperature; drivers from 570. */
  deviceGetMarginTemperature(
    device: DeviceHandle,
    marginTempInfo: MarginTemperature_v1Input = NOTHING,
  ): MarginTemperature_v1 {
    if (marginTempInfo !== NOTHING)
      return callSync(this.prepare.deviceGetMarginTemperature(device, marginTempInfo));
    checkHandle(device, '', 'device');
    writeDeviceGetMarginTemperatureCall(arena, RECORD, BLOCK, 0, device, marginTempInfo);
    cross(118, this.#library);
    return readDeviceGetMarginTemperatureResult(arena, BLOCK);
  }

  /** nvmlDeviceGetThermalSettings; drivers from 535. */
  deviceGetThermalSettings(device: DeviceHandle, sensorIndex: number): GpuThermalSettings {
    checkHandle(device, '', 'device');
    checkU32(sensorIndex, '', 'sensorIndex');
    writeDeviceGetThermalSettingsCall(arena, RECORD, BLOCK, 0, device, sensorIndex);
    cross(119, this.#library);
    return readDeviceGetThermalSettingsResult(arena, BLOCK);
  }

  /** nvmlDeviceSetTemperatureThreshold; drivers from 470. Root only. */
  deviceSetTemperatureThreshold(
    device: DeviceHandle,
    thresholdType: TemperatureThresholds,
    temp: number,
  ): number {
    return callSync(this.prepare.deviceSetTemperatureThreshold(device, thresholdType, temp));
  }

  /** nvmlDeviceGetFanSpeed; drivers from 390. */
  deviceGetFanSpeed(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetFanSpeedCall(arena, RECORD, BLOCK, 0, device);
    cross(121, this.#library);
    return readDeviceGetFanSpeedResult(arena, BLOCK);
  }

  /** nvmlDeviceGetFanSpeed_v2; drivers from 418. */
  deviceGetFanSpeed_v2(device: DeviceHandle, fan: number): number {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');
    writeDeviceGetFanSpeed_v2Call(arena, RECORD, BLOCK, 0, device, fan);
    cross(122, this.#library);
    return readDeviceGetFanSpeed_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetFanSpeedRPM; drivers from 570. */
  deviceGetFanSpeedRPM(device: DeviceHandle, fanSpeed: FanSpeedInfo_v1Input = NOTHING): FanSpeedInfo_v1 {
    if (fanSpeed !== NOTHING) return callSync(this.prepare.deviceGetFanSpeedRPM(device, fanSpeed));
    checkHandle(device, '', 'device');
    writeDeviceGetFanSpeedRPMCall(arena, RECORD, BLOCK, 0, device, fanSpeed);
    cross(123, this.#library);
    return readDeviceGetFanSpeedRPMResult(arena, BLOCK);
  }

  /** nvmlDeviceGetTargetFanSpeed; drivers from 535. */
  deviceGetTargetFanSpeed(device: DeviceHandle, fan: number): number {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');
    writeDeviceGetTargetFanSpeedCall(arena, RECORD, BLOCK, 0, device, fan);
    cross(124, this.#library);
    return readDeviceGetTargetFanSpeedResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMinMaxFanSpeed; drivers from 535. */
  deviceGetMinMaxFanSpeed(device: DeviceHandle): { minSpeed: number; maxSpeed: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetMinMaxFanSpeedCall(arena, RECORD, BLOCK, 0, device);
    cross(125, this.#library);
    return readDeviceGetMinMaxFanSpeedResult(arena, BLOCK);
  }

  /** nvmlDeviceGetFanControlPolicy_v2; drivers from 535. */
  deviceGetFanControlPolicy_v2(device: DeviceHandle, fan: number): FanControlPolicy {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');
    writeDeviceGetFanControlPolicy_v2Call(arena, RECORD, BLOCK, 0, device, fan);
    cross(126, this.#library);
    return readDeviceGetFanControlPolicy_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetNumFans; drivers from 535. */
  deviceGetNumFans(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetNumFansCall(arena, RECORD, BLOCK, 0, device);
    cross(127, this.#library);
    return readDeviceGetNumFansResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCoolerInfo; drivers from 570. */
  deviceGetCoolerInfo(device: DeviceHandle, coolerInfo: CoolerInfo_v1Input = NOTHING): CoolerInfo_v1 {
    if (coolerInfo !== NOTHING) return callSync(this.prepare.deviceGetCoolerInfo(device, coolerInfo));
    checkHandle(device, '', 'device');
    writeDeviceGetCoolerInfoCall(arena, RECORD, BLOCK, 0, device, coolerInfo);
    cross(128, this.#library);
    return readDeviceGetCoolerInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceSetDefaultFanSpeed_v2; drivers from 535. Root only. */
  deviceSetDefaultFanSpeed_v2(device: DeviceHandle, fan: number): void {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');
    writeDeviceSetDefaultFanSpeed_v2Call(arena, RECORD, BLOCK, 0, device, fan);
    cross(129, this.#library);
    return readDeviceSetDefaultFanSpeed_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceSetFanControlPolicy; drivers from 535. Root only. */
  deviceSetFanControlPolicy(device: DeviceHandle, fan: number, policy: FanControlPolicy): void {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');
    checkU32(policy, '', 'policy');
    writeDeviceSetFanControlPolicyCall(arena, RECORD, BLOCK, 0, device, fan, policy);
    cross(130, this.#library);
    return readDeviceSetFanControlPolicyResult(arena, BLOCK);
  }

  /** nvmlDeviceSetFanSpeed_v2; drivers from 535. Root only. */
  deviceSetFanSpeed_v2(device: DeviceHandle, fan: number, speed: number): void {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');
    checkU32(speed, '', 'speed');
    writeDeviceSetFanSpeed_v2Call(arena, RECORD, BLOCK, 0, device, fan, speed);
    cross(131, this.#library);
    return readDeviceSetFanSpeed_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetPowerState; drivers from 390. */
  deviceGetPowerState(device: DeviceHandle): Pstates {
    checkHandle(device, '', 'device');
    writeDeviceGetPowerStateCall(arena, RECORD, BLOCK, 0, device);
    cross(132, this.#library);
    return readDeviceGetPowerStateResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPowerManagementMode; drivers from 390. */
  deviceGetPowerManagementMode(device: DeviceHandle): EnableState {
    checkHandle(device, '', 'device');
    writeDeviceGetPowerManagementModeCall(arena, RECORD, BLOCK, 0, device);
    cross(133, this.#library);
    return readDeviceGetPowerManagementModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPowerManagementLimit; drivers from 390. */
  deviceGetPowerManagementLimit(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetPowerManagementLimitCall(arena, RECORD, BLOCK, 0, device);
    cross(134, this.#library);
    return readDeviceGetPowerManagementLimitResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPowerManagementLimitConstraints; drivers from 390. */
  deviceGetPowerManagementLimitConstraints(device: DeviceHandle): { minLimit: number; maxLimit: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetPowerManagementLimitConstraintsCall(arena, RECORD, BLOCK, 0, device);
    cross(135, this.#library);
    return readDeviceGetPowerManagementLimitConstraintsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPowerManagementDefaultLimit; drivers from 390. */
  deviceGetPowerManagementDefaultLimit(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetPowerManagementDefaultLimitCall(arena, RECORD, BLOCK, 0, device);
    cross(136, this.#library);
    return readDeviceGetPowerManagementDefaultLimitResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPowerUsage; drivers from 390. */
  deviceGetPowerUsage(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetPowerUsageCall(arena, RECORD, BLOCK, 0, device);
    cross(137, this.#library);
    return readDeviceGetPowerUsageResult(arena, BLOCK);
  }

  /** nvmlDeviceGetTotalEnergyConsumption; drivers from 390. */
  deviceGetTotalEnergyConsumption(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetTotalEnergyConsumptionCall(arena, RECORD, BLOCK, 0, device);
    cross(138, this.#library);
    return readDeviceGetTotalEnergyConsumptionResult(arena, BLOCK);
  }

  /** nvmlDeviceGetEnforcedPowerLimit; drivers from 390. */
  deviceGetEnforcedPowerLimit(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetEnforcedPowerLimitCall(arena, RECORD, BLOCK, 0, device);
    cross(139, this.#library);
    return readDeviceGetEnforcedPowerLimitResult(arena, BLOCK);
  }

  /** nvmlDeviceSetAdaptiveTgpMode_v1; drivers from 615. Root only. */
  deviceSetAdaptiveTgpMode_v1(device: DeviceHandle, mode: EnableState): void {
    checkHandle(device, '', 'device');
    checkU32(mode, '', 'mode');
    writeDeviceSetAdaptiveTgpMode_v1Call(arena, RECORD, BLOCK, 0, device, mode);
    cross(140, this.#library);
    return readDeviceSetAdaptiveTgpMode_v1Result(arena, BLOCK);
  }

  /** nvmlDeviceGetAdaptiveTgpModeInfo_v1; drivers from 615. */
  deviceGetAdaptiveTgpModeInfo_v1(device: DeviceHandle): AdaptiveTgpModeInfo_v1 {
    checkHandle(device, '', 'device');
    writeDeviceGetAdaptiveTgpModeInfo_v1Call(arena, RECORD, BLOCK, 0, device);
    cross(141, this.#library);
    return readDeviceGetAdaptiveTgpModeInfo_v1Result(arena, BLOCK);
  }

  /** nvmlDeviceGetPowerSource; drivers from 535. */
  deviceGetPowerSource(device: DeviceHandle): PowerSource {
    checkHandle(device, '', 'device');
    writeDeviceGetPowerSourceCall(arena, RECORD, BLOCK, 0, device);
    cross(142, this.#library);
    return readDeviceGetPowerSourceResult(arena, BLOCK);
  }

  /** nvmlDeviceSetPowerManagementLimit; drivers from 390. Root only. */
  deviceSetPowerManagementLimit(device: DeviceHandle, limit: number): void {
    checkHandle(device, '', 'device');
    checkU32(limit, '', 'limit');
    writeDeviceSetPowerManagementLimitCall(arena, RECORD, BLOCK, 0, device, limit);
    cross(143, this.#library);
    return readDeviceSetPowerManagementLimitResult(arena, BLOCK);
  }

  /** nvmlDeviceSetPowerManagementLimit_v2; drivers from 535. Root only. */
  deviceSetPowerManagementLimit_v2(device: DeviceHandle, powerValue: PowerValue_v2Input): void {
    return callSync(this.prepare.deviceSetPowerManagementLimit_v2(device, powerValue));
  }

  /** nvmlDeviceGetPowerMizerMode_v1; drivers from 580. */
  deviceGetPowerMizerMode_v1(device: DeviceHandle): DevicePowerMizerModes_v1 {
    checkHandle(device, '', 'device');
    writeDeviceGetPowerMizerMode_v1Call(arena, RECORD, BLOCK, 0, device);
    cross(145, this.#library);
    return readDeviceGetPowerMizerMode_v1Result(arena, BLOCK);
  }

  /** nvmlDeviceSetPowerMizerMode_v1; drivers from 580. Root only. */
  deviceSetPowerMizerMode_v1(device: DeviceHandle, powerMizerMode: DevicePowerMizerModes_v1Input): void {
    return callSync(this.prepare.deviceSetPowerMizerMode_v1(device, powerMizerMode));
  }

  /** nvmlDeviceWorkloadPowerProfileGetProfilesInfo; drivers from 570. */
  deviceWorkloadPowerProfileGetProfilesInfo(
    device: DeviceHandle,
    profilesInfo: WorkloadPowerProfileProfilesInfo_v1Input = NOTHING,
  ): WorkloadPowerProfileProfilesInfo_v1 {
    if (profilesInfo !== NOTHING)
      return callSync(this.prepare.deviceWorkloadPowerProfileGetProfilesInfo(device, profilesInfo));
    checkHandle(device, '', 'device');
    writeDeviceWorkloadPowerProfileGetProfilesInfoCall(arena, RECORD, BLOCK, 0, device, profilesInfo);
    cross(147, this.#library);
    return readDeviceWorkloadPowerProfileGetProfilesInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceWorkloadPowerProfileGetCurrentProfiles; drivers from 570. */
  deviceWorkloadPowerProfileGetCurrentProfiles(
    device: DeviceHandle,
    currentProfiles: WorkloadPowerProfileCurrentProfiles_v1Input = NOTHING,
  ): WorkloadPowerProfileCurrentProfiles_v1 {
    if (currentProfiles !== NOTHING)
      return callSync(this.prepare.deviceWorkloadPowerProfileGetCurrentProfiles(device, currentProfiles));
    checkHandle(device, '', 'device');
    writeDeviceWorkloadPowerProfileGetCurrentProfilesCall(arena, RECORD, BLOCK, 0, device, currentProfiles);
    cross(148, this.#library);
    return readDeviceWorkloadPowerProfileGetCurrentProfilesResult(arena, BLOCK);
  }

  /** nvmlDeviceWorkloadPowerProfileSetRequestedProfiles; drivers from 570. Root only. */
  deviceWorkloadPowerProfileSetRequestedProfiles(
    device: DeviceHandle,
    requestedProfiles: WorkloadPowerProfileRequestedProfiles_v1Input,
  ): void {
    return callSync(this.prepare.deviceWorkloadPowerProfileSetRequestedProfiles(device, requestedProfiles));
  }

  /** nvmlDeviceWorkloadPowerProfileClearRequestedProfiles; drivers from 570. Root only. */
  deviceWorkloadPowerProfileClearRequestedProfiles(
    device: DeviceHandle,
    requestedProfiles: WorkloadPowerProfileRequestedProfiles_v1Input,
  ): void {
    return callSync(this.prepare.deviceWorkloadPowerProfileClearRequestedProfiles(device, requestedProfiles));
  }

  /** nvmlDeviceWorkloadPowerProfileUpdateProfiles_v1; drivers from 590. Root only. */
  deviceWorkloadPowerProfileUpdateProfiles_v1(
    device: DeviceHandle,
    updateProfiles: WorkloadPowerProfileUpdateProfiles_v1Input,
  ): void {
    return callSync(this.prepare.deviceWorkloadPowerProfileUpdateProfiles_v1(device, updateProfiles));
  }

  /** nvmlDevicePowerSmoothingActivatePresetProfile; drivers from 570. Root only. */
  devicePowerSmoothingActivatePresetProfile(
    device: DeviceHandle,
    profile: PowerSmoothingProfile_v1Input,
  ): void {
    return callSync(this.prepare.devicePowerSmoothingActivatePresetProfile(device, profile));
  }

  /** nvmlDevicePowerSmoothingUpdatePresetProfileParam; drivers from 570. Root only. */
  devicePowerSmoothingUpdatePresetProfileParam(
    device: DeviceHandle,
    profile: PowerSmoothingProfile_v1Input,
  ): void {
    return callSync(this.prepare.devicePowerSmoothingUpdatePresetProfileParam(device, profile));
  }

  /** nvmlDevicePowerSmoothingSetState; drivers from 570. Root only. */
  devicePowerSmoothingSetState(device: DeviceHandle, state: PowerSmoothingState_v1Input): void {
    return callSync(this.prepare.devicePowerSmoothingSetState(device, state));
  }

  /** nvmlDeviceGetClockInfo; drivers from 390. */
  deviceGetClockInfo(device: DeviceHandle, type: ClockType): number {
    checkHandle(device, '', 'device');
    checkU32(type, '', 'type');
    writeDeviceGetClockInfoCall(arena, RECORD, BLOCK, 0, device, type);
    cross(155, this.#library);
    return readDeviceGetClockInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMaxClockInfo; drivers from 390. */
  deviceGetMaxClockInfo(device: DeviceHandle, type: ClockType): number {
    checkHandle(device, '', 'device');
    checkU32(type, '', 'type');
    writeDeviceGetMaxClockInfoCall(arena, RECORD, BLOCK, 0, device, type);
    cross(156, this.#library);
    return readDeviceGetMaxClockInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGpcClkVfOffset; drivers from 535. */
  deviceGetGpcClkVfOffset(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetGpcClkVfOffsetCall(arena, RECORD, BLOCK, 0, device);
    cross(157, this.#library);
    return readDeviceGetGpcClkVfOffsetResult(arena, BLOCK);
  }

  /** nvmlDeviceGetApplicationsClock; drivers from 390. */
  deviceGetApplicationsClock(device: DeviceHandle, clockType: ClockType): number {
    checkHandle(device, '', 'device');
    checkU32(clockType, '', 'clockType');
    writeDeviceGetApplicationsClockCall(arena, RECORD, BLOCK, 0, device, clockType);
    cross(158, this.#library);
    return readDeviceGetApplicationsClockResult(arena, BLOCK);
  }

  /** nvmlDeviceGetDefaultApplicationsClock; drivers from 390. */
  deviceGetDefaultApplicationsClock(device: DeviceHandle, clockType: ClockType): number {
    checkHandle(device, '', 'device');
    checkU32(clockType, '', 'clockType');
    writeDeviceGetDefaultApplicationsClockCall(arena, RECORD, BLOCK, 0, device, clockType);
    cross(159, this.#library);
    return readDeviceGetDefaultApplicationsClockResult(arena, BLOCK);
  }

  /** nvmlDeviceGetClock; drivers from 390. */
  deviceGetClock(device: DeviceHandle, clockType: ClockType, clockId: ClockId): number {
    checkHandle(device, '', 'device');
    checkU32(clockType, '', 'clockType');
    checkU32(clockId, '', 'clockId');
    writeDeviceGetClockCall(arena, RECORD, BLOCK, 0, device, clockType, clockId);
    cross(160, this.#library);
    return readDeviceGetClockResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMaxCustomerBoostClock; drivers from 390. */
  deviceGetMaxCustomerBoostClock(device: DeviceHandle, clockType: ClockType): number {
    checkHandle(device, '', 'device');
    checkU32(clockType, '', 'clockType');
    writeDeviceGetMaxCustomerBoostClockCall(arena, RECORD, BLOCK, 0, device, clockType);
    cross(161, this.#library);
    return readDeviceGetMaxCustomerBoostClockResult(arena, BLOCK);
  }

  /** nvmlDeviceGetSupportedMemoryClocks; drivers from 390. */
  deviceGetSupportedMemoryClocks(device: DeviceHandle): number[] {
    checkHandle(device, '', 'device');
    writeDeviceGetSupportedMemoryClocksCall(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(162, this.#library))
      return callSync(this.prepare.deviceGetSupportedMemoryClocks(device));
    return readDeviceGetSupportedMemoryClocksResult(arena, BLOCK);
  }

  /** nvmlDeviceGetSupportedGraphicsClocks; drivers from 390. */
  deviceGetSupportedGraphicsClocks(device: DeviceHandle, memoryClockMHz: number): number[] {
    checkHandle(device, '', 'device');
    checkU32(memoryClockMHz, '', 'memoryClockMHz');
    writeDeviceGetSupportedGraphicsClocksCall(arena, RECORD, BLOCK, 64, device, memoryClockMHz);
    if (!crossOrGrow(163, this.#library))
      return callSync(this.prepare.deviceGetSupportedGraphicsClocks(device, memoryClockMHz));
    return readDeviceGetSupportedGraphicsClocksResult(arena, BLOCK);
  }

  /** nvmlDeviceGetAutoBoostedClocksEnabled; drivers from 390. */
  deviceGetAutoBoostedClocksEnabled(device: DeviceHandle): {
    isEnabled: EnableState;
    defaultIsEnabled: EnableState;
  } {
    checkHandle(device, '', 'device');
    writeDeviceGetAutoBoostedClocksEnabledCall(arena, RECORD, BLOCK, 0, device);
    cross(164, this.#library);
    return readDeviceGetAutoBoostedClocksEnabledResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPerformanceState; drivers from 390. */
  deviceGetPerformanceState(device: DeviceHandle): Pstates {
    checkHandle(device, '', 'device');
    writeDeviceGetPerformanceStateCall(arena, RECORD, BLOCK, 0, device);
    cross(165, this.#library);
    return readDeviceGetPerformanceStateResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCurrentClocksEventReasons; drivers from 535. */
  deviceGetCurrentClocksEventReasons(device: DeviceHandle): bigint {
    checkHandle(device, '', 'device');
    writeDeviceGetCurrentClocksEventReasonsCall(arena, RECORD, BLOCK, 0, device);
    cross(166, this.#library);
    return readDeviceGetCurrentClocksEventReasonsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCurrentClocksThrottleReasons; drivers from 390. */
  deviceGetCurrentClocksThrottleReasons(device: DeviceHandle): bigint {
    checkHandle(device, '', 'device');
    writeDeviceGetCurrentClocksThrottleReasonsCall(arena, RECORD, BLOCK, 0, device);
    cross(167, this.#library);
    return readDeviceGetCurrentClocksThrottleReasonsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetSupportedClocksEventReasons; drivers from 535. */
  deviceGetSupportedClocksEventReasons(device: DeviceHandle): bigint {
    checkHandle(device, '', 'device');
    writeDeviceGetSupportedClocksEventReasonsCall(arena, RECORD, BLOCK, 0, device);
    cross(168, this.#library);
    return readDeviceGetSupportedClocksEventReasonsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetSupportedClocksThrottleReasons; drivers from 390. */
  deviceGetSupportedClocksThrottleReasons(device: DeviceHandle): bigint {
    checkHandle(device, '', 'device');
    writeDeviceGetSupportedClocksThrottleReasonsCall(arena, RECORD, BLOCK, 0, device);
    cross(169, this.#library);
    return readDeviceGetSupportedClocksThrottleReasonsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetDynamicPstatesInfo; drivers from 535. */
  deviceGetDynamicPstatesInfo(device: DeviceHandle): GpuDynamicPstatesInfo {
    checkHandle(device, '', 'device');
    writeDeviceGetDynamicPstatesInfoCall(arena, RECORD, BLOCK, 0, device);
    cross(170, this.#library);
    return readDeviceGetDynamicPstatesInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMemClkVfOffset; drivers from 535. */
  deviceGetMemClkVfOffset(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetMemClkVfOffsetCall(arena, RECORD, BLOCK, 0, device);
    cross(171, this.#library);
    return readDeviceGetMemClkVfOffsetResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMinMaxClockOfPState; drivers from 535. */
  deviceGetMinMaxClockOfPState(
    device: DeviceHandle,
    type: ClockType,
    pstate: Pstates,
  ): { minClockMHz: number; maxClockMHz: number } {
    checkHandle(device, '', 'device');
    checkU32(type, '', 'type');
    checkU32(pstate, '', 'pstate');
    writeDeviceGetMinMaxClockOfPStateCall(arena, RECORD, BLOCK, 0, device, type, pstate);
    cross(172, this.#library);
    return readDeviceGetMinMaxClockOfPStateResult(arena, BLOCK);
  }

  /** nvmlDeviceGetSupportedPerformanceStates; drivers from 535. */
  deviceGetSupportedPerformanceStates(device: DeviceHandle, size: number): Pstates[] {
    return callSync(this.prepare.deviceGetSupportedPerformanceStates(device, size));
  }

  /** nvmlDeviceGetGpcClkMinMaxVfOffset; drivers from 535. */
  deviceGetGpcClkMinMaxVfOffset(device: DeviceHandle): { minOffset: number; maxOffset: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetGpcClkMinMaxVfOffsetCall(arena, RECORD, BLOCK, 0, device);
    cross(174, this.#library);
    return readDeviceGetGpcClkMinMaxVfOffsetResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMemClkMinMaxVfOffset; drivers from 535. */
  deviceGetMemClkMinMaxVfOffset(device: DeviceHandle): { minOffset: number; maxOffset: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetMemClkMinMaxVfOffsetCall(arena, RECORD, BLOCK, 0, device);
    cross(175, this.#library);
    return readDeviceGetMemClkMinMaxVfOffsetResult(arena, BLOCK);
  }

  /** nvmlDeviceGetClockOffsets; drivers from 555. */
  deviceGetClockOffsets(device: DeviceHandle, info: ClockOffset_v1Input = NOTHING): ClockOffset_v1 {
    if (info !== NOTHING) return callSync(this.prepare.deviceGetClockOffsets(device, info));
    checkHandle(device, '', 'device');
    writeDeviceGetClockOffsetsCall(arena, RECORD, BLOCK, 0, device, info);
    cross(176, this.#library);
    return readDeviceGetClockOffsetsResult(arena, BLOCK);
  }

  /** nvmlDeviceSetClockOffsets; drivers from 555. Root only. */
  deviceSetClockOffsets(device: DeviceHandle, info: ClockOffset_v1Input): void {
    return callSync(this.prepare.deviceSetClockOffsets(device, info));
  }

  /** nvmlDeviceGetPerformanceModes; drivers from 570. */
  deviceGetPerformanceModes(
    device: DeviceHandle,
    perfModes: DevicePerfModes_v1Input = NOTHING,
  ): DevicePerfModes_v1 {
    if (perfModes !== NOTHING) return callSync(this.prepare.deviceGetPerformanceModes(device, perfModes));
    checkHandle(device, '', 'device');
    writeDeviceGetPerformanceModesCall(arena, RECORD, BLOCK, 0, device, perfModes);
    cross(178, this.#library);
    return readDeviceGetPerformanceModesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCurrentClockFreqs; drivers from 570. */
  deviceGetCurrentClockFreqs(
    device: DeviceHandle,
    currentClockFreqs: DeviceCurrentClockFreqs_v1Input = NOTHING,
  ): DeviceCurrentClockFreqs_v1 {
    if (currentClockFreqs !== NOTHING)
      return callSync(this.prepare.deviceGetCurrentClockFreqs(device, currentClockFreqs));
    checkHandle(device, '', 'device');
    writeDeviceGetCurrentClockFreqsCall(arena, RECORD, BLOCK, 0, device, currentClockFreqs);
    cross(179, this.#library);
    return readDeviceGetCurrentClockFreqsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetAdaptiveClockInfoStatus; drivers from 535. */
  deviceGetAdaptiveClockInfoStatus(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetAdaptiveClockInfoStatusCall(arena, RECORD, BLOCK, 0, device);
    cross(180, this.#library);
    return readDeviceGetAdaptiveClockInfoStatusResult(arena, BLOCK);
  }

  /** nvmlDeviceGetClkMonStatus; drivers from 470. Root only. */
  deviceGetClkMonStatus(device: DeviceHandle): ClkMonStatus {
    checkHandle(device, '', 'device');
    writeDeviceGetClkMonStatusCall(arena, RECORD, BLOCK, 0, device);
    cross(181, this.#library);
    return readDeviceGetClkMonStatusResult(arena, BLOCK);
  }

  /** nvmlDeviceSetGpuLockedClocks; drivers from 418. Root only. */
  deviceSetGpuLockedClocks(device: DeviceHandle, minGpuClockMHz: number, maxGpuClockMHz: number): void {
    checkHandle(device, '', 'device');
    checkU32(minGpuClockMHz, '', 'minGpuClockMHz');
    checkU32(maxGpuClockMHz, '', 'maxGpuClockMHz');
    writeDeviceSetGpuLockedClocksCall(arena, RECORD, BLOCK, 0, device, minGpuClockMHz, maxGpuClockMHz);
    cross(182, this.#library);
    return readDeviceSetGpuLockedClocksResult(arena, BLOCK);
  }

  /** nvmlDeviceResetGpuLockedClocks; drivers from 418. Root only. */
  deviceResetGpuLockedClocks(device: DeviceHandle): void {
    checkHandle(device, '', 'device');
    writeDeviceResetGpuLockedClocksCall(arena, RECORD, BLOCK, 0, device);
    cross(183, this.#library);
    return readDeviceResetGpuLockedClocksResult(arena, BLOCK);
  }

  /** nvmlDeviceSetMemoryLockedClocks; drivers from 470. Root only. */
  deviceSetMemoryLockedClocks(device: DeviceHandle, minMemClockMHz: number, maxMemClockMHz: number): void {
    checkHandle(device, '', 'device');
    checkU32(minMemClockMHz, '', 'minMemClockMHz');
    checkU32(maxMemClockMHz, '', 'maxMemClockMHz');
    writeDeviceSetMemoryLockedClocksCall(arena, RECORD, BLOCK, 0, device, minMemClockMHz, maxMemClockMHz);
    cross(184, this.#library);
    return readDeviceSetMemoryLockedClocksResult(arena, BLOCK);
  }

  /** nvmlDeviceResetMemoryLockedClocks; drivers from 470. Root only. */
  deviceResetMemoryLockedClocks(device: DeviceHandle): void {
    checkHandle(device, '', 'device');
    writeDeviceResetMemoryLockedClocksCall(arena, RECORD, BLOCK, 0, device);
    cross(185, this.#library);
    return readDeviceResetMemoryLockedClocksResult(arena, BLOCK);
  }

  /** nvmlDeviceSetApplicationsClocks; drivers from 390. Root only. */
  deviceSetApplicationsClocks(device: DeviceHandle, memClockMHz: number, graphicsClockMHz: number): void {
    checkHandle(device, '', 'device');
    checkU32(memClockMHz, '', 'memClockMHz');
    checkU32(graphicsClockMHz, '', 'graphicsClockMHz');
    writeDeviceSetApplicationsClocksCall(arena, RECORD, BLOCK, 0, device, memClockMHz, graphicsClockMHz);
    cross(186, this.#library);
    return readDeviceSetApplicationsClocksResult(arena, BLOCK);
  }

  /** nvmlDeviceResetApplicationsClocks; drivers from 390. Root only. */
  deviceResetApplicationsClocks(device: DeviceHandle): void {
    checkHandle(device, '', 'device');
    writeDeviceResetApplicationsClocksCall(arena, RECORD, BLOCK, 0, device);
    cross(187, this.#library);
    return readDeviceResetApplicationsClocksResult(arena, BLOCK);
  }

  /** nvmlDeviceSetAutoBoostedClocksEnabled; drivers from 390. */
  deviceSetAutoBoostedClocksEnabled(device: DeviceHandle, enabled: EnableState): void {
    checkHandle(device, '', 'device');
    checkU32(enabled, '', 'enabled');
    writeDeviceSetAutoBoostedClocksEnabledCall(arena, RECORD, BLOCK, 0, device, enabled);
    cross(188, this.#library);
    return readDeviceSetAutoBoostedClocksEnabledResult(arena, BLOCK);
  }

  /** nvmlDeviceSetDefaultAutoBoostedClocksEnabled; drivers from 390. Root only. */
  deviceSetDefaultAutoBoostedClocksEnabled(device: DeviceHandle, enabled: EnableState, flags: number): void {
    checkHandle(device, '', 'device');
    checkU32(enabled, '', 'enabled');
    checkU32(flags, '', 'flags');
    writeDeviceSetDefaultAutoBoostedClocksEnabledCall(arena, RECORD, BLOCK, 0, device, enabled, flags);
    cross(189, this.#library);
    return readDeviceSetDefaultAutoBoostedClocksEnabledResult(arena, BLOCK);
  }

  /** nvmlDeviceSetGpcClkVfOffset; drivers from 535. Root only. */
  deviceSetGpcClkVfOffset(device: DeviceHandle, offset: number): void {
    checkHandle(device, '', 'device');
    checkI32(offset, '', 'offset');
    writeDeviceSetGpcClkVfOffsetCall(arena, RECORD, BLOCK, 0, device, offset);
    cross(190, this.#library);
    return readDeviceSetGpcClkVfOffsetResult(arena, BLOCK);
  }

  /** nvmlDeviceSetMemClkVfOffset; drivers from 535. Root only. */
  deviceSetMemClkVfOffset(device: DeviceHandle, offset: number): void {
    checkHandle(device, '', 'device');
    checkI32(offset, '', 'offset');
    writeDeviceSetMemClkVfOffsetCall(arena, RECORD, BLOCK, 0, device, offset);
    cross(191, this.#library);
    return readDeviceSetMemClkVfOffsetResult(arena, BLOCK);
  }

  /** nvmlDeviceGetEccMode; drivers from 390. */
  deviceGetEccMode(device: DeviceHandle): { current: EnableState; pending: EnableState } {
    checkHandle(device, '', 'device');
    writeDeviceGetEccModeCall(arena, RECORD, BLOCK, 0, device);
    cross(192, this.#library);
    return readDeviceGetEccModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetDefaultEccMode; drivers from 535. */
  deviceGetDefaultEccMode(device: DeviceHandle): EnableState {
    checkHandle(device, '', 'device');
    writeDeviceGetDefaultEccModeCall(arena, RECORD, BLOCK, 0, device);
    cross(193, this.#library);
    return readDeviceGetDefaultEccModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetTotalEccErrors; drivers from 390. */
  deviceGetTotalEccErrors(
    device: DeviceHandle,
    errorType: MemoryErrorType,
    counterType: EccCounterType,
  ): number {
    checkHandle(device, '', 'device');
    checkU32(errorType, '', 'errorType');
    checkU32(counterType, '', 'counterType');
    writeDeviceGetTotalEccErrorsCall(arena, RECORD, BLOCK, 0, device, errorType, counterType);
    cross(194, this.#library);
    return readDeviceGetTotalEccErrorsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetDetailedEccErrors; drivers from 390. */
  deviceGetDetailedEccErrors(
    device: DeviceHandle,
    errorType: MemoryErrorType,
    counterType: EccCounterType,
  ): EccErrorCounts {
    checkHandle(device, '', 'device');
    checkU32(errorType, '', 'errorType');
    checkU32(counterType, '', 'counterType');
    writeDeviceGetDetailedEccErrorsCall(arena, RECORD, BLOCK, 0, device, errorType, counterType);
    cross(195, this.#library);
    return readDeviceGetDetailedEccErrorsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMemoryErrorCounter; drivers from 390. */
  deviceGetMemoryErrorCounter(
    device: DeviceHandle,
    errorType: MemoryErrorType,
    counterType: EccCounterType,
    locationType: MemoryLocation,
  ): number {
    checkHandle(device, '', 'device');
    checkU32(errorType, '', 'errorType');
    checkU32(counterType, '', 'counterType');
    checkU32(locationType, '', 'locationType');
    writeDeviceGetMemoryErrorCounterCall(
      arena,
      RECORD,
      BLOCK,
      0,
      device,
      errorType,
      counterType,
      locationType,
    );
    cross(196, this.#library);
    return readDeviceGetMemoryErrorCounterResult(arena, BLOCK);
  }

  /** nvmlDeviceGetSramEccErrorStatus; drivers from 535. Root only. */
  deviceGetSramEccErrorStatus(
    device: DeviceHandle,
    status: EccSramErrorStatus_v1Input = NOTHING,
  ): EccSramErrorStatus_v1 {
    if (status !== NOTHING) return callSync(this.prepare.deviceGetSramEccErrorStatus(device, status));
    checkHandle(device, '', 'device');
    writeDeviceGetSramEccErrorStatusCall(arena, RECORD, BLOCK, 0, device, status);
    cross(197, this.#library);
    return readDeviceGetSramEccErrorStatusResult(arena, BLOCK);
  }

  /** nvmlDeviceSetEccMode; drivers from 390. Root only. */
  deviceSetEccMode(device: DeviceHandle, ecc: EnableState): void {
    checkHandle(device, '', 'device');
    checkU32(ecc, '', 'ecc');
    writeDeviceSetEccModeCall(arena, RECORD, BLOCK, 0, device, ecc);
    cross(198, this.#library);
    return readDeviceSetEccModeResult(arena, BLOCK);
  }

  /** nvmlDeviceClearEccErrorCounts; drivers from 390. Root only. */
  deviceClearEccErrorCounts(device: DeviceHandle, counterType: EccCounterType): void {
    checkHandle(device, '', 'device');
    checkU32(counterType, '', 'counterType');
    writeDeviceClearEccErrorCountsCall(arena, RECORD, BLOCK, 0, device, counterType);
    cross(199, this.#library);
    return readDeviceClearEccErrorCountsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts; drivers from 580. */
  deviceGetSramUniqueUncorrectedEccErrorCounts(
    device: DeviceHandle,
    errorCounts: EccSramUniqueUncorrectedErrorCounts_v1Input = NOTHING,
  ): EccSramUniqueUncorrectedErrorCounts_v1 {
    return callSync(this.prepare.deviceGetSramUniqueUncorrectedEccErrorCounts(device, errorCounts));
  }

  /** nvmlDeviceGetRepairStatus; drivers from 580. */
  deviceGetRepairStatus(device: DeviceHandle, repairStatus: RepairStatus_v1Input = NOTHING): RepairStatus_v1 {
    if (repairStatus !== NOTHING) return callSync(this.prepare.deviceGetRepairStatus(device, repairStatus));
    checkHandle(device, '', 'device');
    writeDeviceGetRepairStatusCall(arena, RECORD, BLOCK, 0, device, repairStatus);
    cross(201, this.#library);
    return readDeviceGetRepairStatusResult(arena, BLOCK);
  }

  /** nvmlDeviceGetUnrepairableMemoryFlag_v1; drivers from 590. */
  deviceGetUnrepairableMemoryFlag_v1(device: DeviceHandle): UnrepairableMemoryStatus_v1 {
    checkHandle(device, '', 'device');
    writeDeviceGetUnrepairableMemoryFlag_v1Call(arena, RECORD, BLOCK, 0, device);
    cross(202, this.#library);
    return readDeviceGetUnrepairableMemoryFlag_v1Result(arena, BLOCK);
  }

  /** nvmlDeviceGetRetiredPages; drivers from 390. */
  deviceGetRetiredPages(device: DeviceHandle, cause: PageRetirementCause): number[] {
    checkHandle(device, '', 'device');
    checkU32(cause, '', 'cause');
    writeDeviceGetRetiredPagesCall(arena, RECORD, BLOCK, 64, device, cause);
    if (!crossOrGrow(203, this.#library)) return callSync(this.prepare.deviceGetRetiredPages(device, cause));
    return readDeviceGetRetiredPagesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetRetiredPages_v2; drivers from 418. */
  deviceGetRetiredPages_v2(
    device: DeviceHandle,
    cause: PageRetirementCause,
  ): { addresses: number[]; timestamps: number[] } {
    checkHandle(device, '', 'device');
    checkU32(cause, '', 'cause');
    writeDeviceGetRetiredPages_v2Call(arena, RECORD, BLOCK, 64, device, cause);
    if (!crossOrGrow(204, this.#library))
      return callSync(this.prepare.deviceGetRetiredPages_v2(device, cause));
    return readDeviceGetRetiredPages_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetRetiredPagesPendingStatus; drivers from 390. */
  deviceGetRetiredPagesPendingStatus(device: DeviceHandle): EnableState {
    checkHandle(device, '', 'device');
    writeDeviceGetRetiredPagesPendingStatusCall(arena, RECORD, BLOCK, 0, device);
    cross(205, this.#library);
    return readDeviceGetRetiredPagesPendingStatusResult(arena, BLOCK);
  }

  /** nvmlDeviceGetRemappedRows; drivers from 450. */
  deviceGetRemappedRows(device: DeviceHandle): {
    corrRows: number;
    uncRows: number;
    isPending: number;
    failureOccurred: number;
  } {
    checkHandle(device, '', 'device');
    writeDeviceGetRemappedRowsCall(arena, RECORD, BLOCK, 0, device);
    cross(206, this.#library);
    return readDeviceGetRemappedRowsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetRemappedRows_v2; drivers from 595. */
  deviceGetRemappedRows_v2(device: DeviceHandle): RemappedRowsInfo_v2 {
    checkHandle(device, '', 'device');
    writeDeviceGetRemappedRows_v2Call(arena, RECORD, BLOCK, 0, device);
    cross(207, this.#library);
    return readDeviceGetRemappedRows_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetRowRemapperHistogram; drivers from 450. */
  deviceGetRowRemapperHistogram(device: DeviceHandle): RowRemapperHistogramValues {
    checkHandle(device, '', 'device');
    writeDeviceGetRowRemapperHistogramCall(arena, RECORD, BLOCK, 0, device);
    cross(208, this.#library);
    return readDeviceGetRowRemapperHistogramResult(arena, BLOCK);
  }

  /** nvmlDeviceGetBankRemapperStatus_v1; drivers from 615. */
  deviceGetBankRemapperStatus_v1(device: DeviceHandle): EccBankRemapperStatus_v1 {
    checkHandle(device, '', 'device');
    writeDeviceGetBankRemapperStatus_v1Call(arena, RECORD, BLOCK, 0, device);
    cross(209, this.#library);
    return readDeviceGetBankRemapperStatus_v1Result(arena, BLOCK);
  }

  /** nvmlDeviceGetComputeRunningProcesses; drivers from 390. */
  deviceGetComputeRunningProcesses(device: DeviceHandle): ProcessInfo_v1[] {
    checkHandle(device, '', 'device');
    writeDeviceGetComputeRunningProcessesCall(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(210, this.#library))
      return callSync(this.prepare.deviceGetComputeRunningProcesses(device));
    return readDeviceGetComputeRunningProcessesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetComputeRunningProcesses_v2; drivers from 450. */
  deviceGetComputeRunningProcesses_v2(device: DeviceHandle): ProcessInfo_v2[] {
    checkHandle(device, '', 'device');
    writeDeviceGetComputeRunningProcesses_v2Call(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(211, this.#library))
      return callSync(this.prepare.deviceGetComputeRunningProcesses_v2(device));
    return readDeviceGetComputeRunningProcesses_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetComputeRunningProcesses_v3; drivers from 535. */
  deviceGetComputeRunningProcesses_v3(device: DeviceHandle): ProcessInfo[] {
    checkHandle(device, '', 'device');
    writeDeviceGetComputeRunningProcesses_v3Call(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(212, this.#library))
      return callSync(this.prepare.deviceGetComputeRunningProcesses_v3(device));
    return readDeviceGetComputeRunningProcesses_v3Result(arena, BLOCK);
  }

  /** nvmlDeviceGetGraphicsRunningProcesses; drivers from 390. */
  deviceGetGraphicsRunningProcesses(device: DeviceHandle): ProcessInfo_v1[] {
    checkHandle(device, '', 'device');
    writeDeviceGetGraphicsRunningProcessesCall(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(213, this.#library))
      return callSync(this.prepare.deviceGetGraphicsRunningProcesses(device));
    return readDeviceGetGraphicsRunningProcessesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGraphicsRunningProcesses_v2; drivers from 450. */
  deviceGetGraphicsRunningProcesses_v2(device: DeviceHandle): ProcessInfo_v2[] {
    checkHandle(device, '', 'device');
    writeDeviceGetGraphicsRunningProcesses_v2Call(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(214, this.#library))
      return callSync(this.prepare.deviceGetGraphicsRunningProcesses_v2(device));
    return readDeviceGetGraphicsRunningProcesses_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetGraphicsRunningProcesses_v3; drivers from 535. */
  deviceGetGraphicsRunningProcesses_v3(device: DeviceHandle): ProcessInfo[] {
    checkHandle(device, '', 'device');
    writeDeviceGetGraphicsRunningProcesses_v3Call(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(215, this.#library))
      return callSync(this.prepare.deviceGetGraphicsRunningProcesses_v3(device));
    return readDeviceGetGraphicsRunningProcesses_v3Result(arena, BLOCK);
  }

  /** nvmlDeviceGetMPSComputeRunningProcesses; drivers from 390. */
  deviceGetMPSComputeRunningProcesses(device: DeviceHandle): ProcessInfo_v1[] {
    checkHandle(device, '', 'device');
    writeDeviceGetMPSComputeRunningProcessesCall(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(216, this.#library))
      return callSync(this.prepare.deviceGetMPSComputeRunningProcesses(device));
    return readDeviceGetMPSComputeRunningProcessesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMPSComputeRunningProcesses_v2; drivers from 470. */
  deviceGetMPSComputeRunningProcesses_v2(device: DeviceHandle): ProcessInfo_v2[] {
    checkHandle(device, '', 'device');
    writeDeviceGetMPSComputeRunningProcesses_v2Call(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(217, this.#library))
      return callSync(this.prepare.deviceGetMPSComputeRunningProcesses_v2(device));
    return readDeviceGetMPSComputeRunningProcesses_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetMPSComputeRunningProcesses_v3; drivers from 535. */
  deviceGetMPSComputeRunningProcesses_v3(device: DeviceHandle): ProcessInfo[] {
    checkHandle(device, '', 'device');
    writeDeviceGetMPSComputeRunningProcesses_v3Call(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(218, this.#library))
      return callSync(this.prepare.deviceGetMPSComputeRunningProcesses_v3(device));
    return readDeviceGetMPSComputeRunningProcesses_v3Result(arena, BLOCK);
  }

  /** nvmlDeviceGetRunningProcessDetailList; drivers from 535. */
  deviceGetRunningProcessDetailList(
    device: DeviceHandle,
    plist: ProcessDetailList_v1Input = NOTHING,
  ): ProcessDetailList_v1 {
    return callSync(this.prepare.deviceGetRunningProcessDetailList(device, plist));
  }

  /** nvmlDeviceGetProcessUtilization; drivers from 390. */
  deviceGetProcessUtilization(device: DeviceHandle, lastSeenTimeStamp: number): ProcessUtilizationSample[] {
    checkHandle(device, '', 'device');
    checkAmount(lastSeenTimeStamp, '', 'lastSeenTimeStamp');
    writeDeviceGetProcessUtilizationCall(arena, RECORD, BLOCK, 64, device, lastSeenTimeStamp);
    if (!crossOrGrow(220, this.#library))
      return callSync(this.prepare.deviceGetProcessUtilization(device, lastSeenTimeStamp));
    return readDeviceGetProcessUtilizationResult(arena, BLOCK);
  }

  /** nvmlDeviceGetProcessesUtilizationInfo; drivers from 550. */
  deviceGetProcessesUtilizationInfo(
    device: DeviceHandle,
    procesesUtilInfo: ProcessesUtilizationInfo_v1Input = NOTHING,
  ): ProcessesUtilizationInfo_v1 {
    return callSync(this.prepare.deviceGetProcessesUtilizationInfo(device, procesesUtilInfo));
  }

  /** nvmlDeviceGetAccountingMode; drivers from 390. */
  deviceGetAccountingMode(device: DeviceHandle): EnableState {
    checkHandle(device, '', 'device');
    writeDeviceGetAccountingModeCall(arena, RECORD, BLOCK, 0, device);
    cross(222, this.#library);
    return readDeviceGetAccountingModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetAccountingStats; drivers from 390. */
  deviceGetAccountingStats(device: DeviceHandle, pid: number): AccountingStats {
    checkHandle(device, '', 'device');
    checkU32(pid, '', 'pid');
    writeDeviceGetAccountingStatsCall(arena, RECORD, BLOCK, 0, device, pid);
    cross(223, this.#library);
    return readDeviceGetAccountingStatsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetAccountingStats_v2; drivers from 610. */
  deviceGetAccountingStats_v2(
    device: DeviceHandle,
    stats: AccountingStats_v2Input = NOTHING,
  ): AccountingStats_v2 {
    if (stats !== NOTHING) return callSync(this.prepare.deviceGetAccountingStats_v2(device, stats));
    checkHandle(device, '', 'device');
    writeDeviceGetAccountingStats_v2Call(arena, RECORD, BLOCK, 0, device, stats);
    cross(224, this.#library);
    return readDeviceGetAccountingStats_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetAccountingPids; drivers from 390. */
  deviceGetAccountingPids(device: DeviceHandle): number[] {
    checkHandle(device, '', 'device');
    writeDeviceGetAccountingPidsCall(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(225, this.#library)) return callSync(this.prepare.deviceGetAccountingPids(device));
    return readDeviceGetAccountingPidsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetAccountingBufferSize; drivers from 390. */
  deviceGetAccountingBufferSize(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetAccountingBufferSizeCall(arena, RECORD, BLOCK, 0, device);
    cross(226, this.#library);
    return readDeviceGetAccountingBufferSizeResult(arena, BLOCK);
  }

  /** nvmlDeviceSetAccountingMode; drivers from 390. Root only. */
  deviceSetAccountingMode(device: DeviceHandle, mode: EnableState): void {
    checkHandle(device, '', 'device');
    checkU32(mode, '', 'mode');
    writeDeviceSetAccountingModeCall(arena, RECORD, BLOCK, 0, device, mode);
    cross(227, this.#library);
    return readDeviceSetAccountingModeResult(arena, BLOCK);
  }

  /** nvmlDeviceClearAccountingPids; drivers from 390. Root only. */
  deviceClearAccountingPids(device: DeviceHandle): void {
    checkHandle(device, '', 'device');
    writeDeviceClearAccountingPidsCall(arena, RECORD, BLOCK, 0, device);
    cross(228, this.#library);
    return readDeviceClearAccountingPidsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetAttributes; drivers from 450. */
  deviceGetAttributes(device: DeviceHandle): DeviceAttributes {
    checkHandle(device, '', 'device');
    writeDeviceGetAttributesCall(arena, RECORD, BLOCK, 0, device);
    cross(229, this.#library);
    return readDeviceGetAttributesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetAttributes_v2; drivers from 450. */
  deviceGetAttributes_v2(device: DeviceHandle): DeviceAttributes {
    checkHandle(device, '', 'device');
    writeDeviceGetAttributes_v2Call(arena, RECORD, BLOCK, 0, device);
    cross(230, this.#library);
    return readDeviceGetAttributes_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceSetMigMode; drivers from 450. Root only. */
  deviceSetMigMode(device: DeviceHandle, mode: number): Return {
    checkHandle(device, '', 'device');
    checkU32(mode, '', 'mode');
    writeDeviceSetMigModeCall(arena, RECORD, BLOCK, 0, device, mode);
    cross(231, this.#library);
    return readDeviceSetMigModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMigMode; drivers from 450. */
  deviceGetMigMode(device: DeviceHandle): { currentMode: number; pendingMode: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetMigModeCall(arena, RECORD, BLOCK, 0, device);
    cross(232, this.#library);
    return readDeviceGetMigModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuInstanceProfileInfo; drivers from 450. */
  deviceGetGpuInstanceProfileInfo(device: DeviceHandle, profile: number): GpuInstanceProfileInfo {
    checkHandle(device, '', 'device');
    checkU32(profile, '', 'profile');
    writeDeviceGetGpuInstanceProfileInfoCall(arena, RECORD, BLOCK, 0, device, profile);
    cross(233, this.#library);
    return readDeviceGetGpuInstanceProfileInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuInstanceProfileInfoV; drivers from 535. */
  deviceGetGpuInstanceProfileInfoV(
    device: DeviceHandle,
    profile: number,
    info: GpuInstanceProfileInfo_v2Input = NOTHING,
  ): GpuInstanceProfileInfo_v2 {
    if (info !== NOTHING)
      return callSync(this.prepare.deviceGetGpuInstanceProfileInfoV(device, profile, info));
    checkHandle(device, '', 'device');
    checkU32(profile, '', 'profile');
    writeDeviceGetGpuInstanceProfileInfoVCall(arena, RECORD, BLOCK, 0, device, profile, info);
    cross(234, this.#library);
    return readDeviceGetGpuInstanceProfileInfoVResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuInstanceProfileInfoByIdV; drivers from 580. */
  deviceGetGpuInstanceProfileInfoByIdV(
    device: DeviceHandle,
    profileId: number,
    info: GpuInstanceProfileInfo_v2Input = NOTHING,
  ): GpuInstanceProfileInfo_v2 {
    if (info !== NOTHING)
      return callSync(this.prepare.deviceGetGpuInstanceProfileInfoByIdV(device, profileId, info));
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');
    writeDeviceGetGpuInstanceProfileInfoByIdVCall(arena, RECORD, BLOCK, 0, device, profileId, info);
    cross(235, this.#library);
    return readDeviceGetGpuInstanceProfileInfoByIdVResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuInstancePossiblePlacements; drivers from 450. */
  deviceGetGpuInstancePossiblePlacements(device: DeviceHandle, profileId: number): GpuInstancePlacement[] {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');
    writeDeviceGetGpuInstancePossiblePlacementsCall(arena, RECORD, BLOCK, 64, device, profileId);
    if (!crossOrGrow(236, this.#library))
      return callSync(this.prepare.deviceGetGpuInstancePossiblePlacements(device, profileId));
    return readDeviceGetGpuInstancePossiblePlacementsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuInstancePossiblePlacements_v2; drivers from 470. Root only. */
  deviceGetGpuInstancePossiblePlacements_v2(device: DeviceHandle, profileId: number): GpuInstancePlacement[] {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');
    writeDeviceGetGpuInstancePossiblePlacements_v2Call(arena, RECORD, BLOCK, 64, device, profileId);
    if (!crossOrGrow(237, this.#library))
      return callSync(this.prepare.deviceGetGpuInstancePossiblePlacements_v2(device, profileId));
    return readDeviceGetGpuInstancePossiblePlacements_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuInstanceRemainingCapacity; drivers from 450. Root only. */
  deviceGetGpuInstanceRemainingCapacity(device: DeviceHandle, profileId: number): number {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');
    writeDeviceGetGpuInstanceRemainingCapacityCall(arena, RECORD, BLOCK, 0, device, profileId);
    cross(238, this.#library);
    return readDeviceGetGpuInstanceRemainingCapacityResult(arena, BLOCK);
  }

  /** nvmlDeviceCreateGpuInstance; drivers from 450. Root only. */
  deviceCreateGpuInstance(device: DeviceHandle, profileId: number): GpuInstanceHandle {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');
    writeDeviceCreateGpuInstanceCall(arena, RECORD, BLOCK, 0, device, profileId);
    cross(239, this.#library);
    return readDeviceCreateGpuInstanceResult(arena, BLOCK);
  }

  /** nvmlDeviceCreateGpuInstanceWithPlacement; drivers from 470. Root only. */
  deviceCreateGpuInstanceWithPlacement(
    device: DeviceHandle,
    profileId: number,
    placement: GpuInstancePlacementInput,
  ): GpuInstanceHandle {
    return callSync(this.prepare.deviceCreateGpuInstanceWithPlacement(device, profileId, placement));
  }

  /** nvmlGpuInstanceDestroy; drivers from 450. Root only. */
  gpuInstanceDestroy(gpuInstance: GpuInstanceHandle): void {
    checkHandle(gpuInstance, '', 'gpuInstance');
    writeGpuInstanceDestroyCall(arena, RECORD, BLOCK, 0, gpuInstance);
    cross(241, this.#library);
    return readGpuInstanceDestroyResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuInstances; drivers from 450. Root only. */
  deviceGetGpuInstances(device: DeviceHandle, profileId: number): GpuInstanceHandle[] {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');
    writeDeviceGetGpuInstancesCall(arena, RECORD, BLOCK, 0, device, profileId);
    cross(242, this.#library);
    return readDeviceGetGpuInstancesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuInstanceById; drivers from 450. Root only. */
  deviceGetGpuInstanceById(device: DeviceHandle, id: number): GpuInstanceHandle {
    checkHandle(device, '', 'device');
    checkU32(id, '', 'id');
    writeDeviceGetGpuInstanceByIdCall(arena, RECORD, BLOCK, 0, device, id);
    cross(243, this.#library);
    return readDeviceGetGpuInstanceByIdResult(arena, BLOCK);
  }

  /** nvmlGpuInstanceGetInfo; drivers from 450. Root only. */
  gpuInstanceGetInfo(gpuInstance: GpuInstanceHandle): GpuInstanceInfo {
    checkHandle(gpuInstance, '', 'gpuInstance');
    writeGpuInstanceGetInfoCall(arena, RECORD, BLOCK, 0, gpuInstance);
    cross(244, this.#library);
    return readGpuInstanceGetInfoResult(arena, BLOCK);
  }

  /** nvmlGpuInstanceGetComputeInstanceProfileInfo; drivers from 450. */
  gpuInstanceGetComputeInstanceProfileInfo(
    gpuInstance: GpuInstanceHandle,
    profile: number,
    engProfile: number,
  ): ComputeInstanceProfileInfo {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profile, '', 'profile');
    checkU32(engProfile, '', 'engProfile');
    writeGpuInstanceGetComputeInstanceProfileInfoCall(
      arena,
      RECORD,
      BLOCK,
      0,
      gpuInstance,
      profile,
      engProfile,
    );
    cross(245, this.#library);
    return readGpuInstanceGetComputeInstanceProfileInfoResult(arena, BLOCK);
  }

  /** nvmlGpuInstanceGetComputeInstanceProfileInfoV; drivers from 535. */
  gpuInstanceGetComputeInstanceProfileInfoV(
    gpuInstance: GpuInstanceHandle,
    profile: number,
    engProfile: number,
    info: ComputeInstanceProfileInfo_v2Input = NOTHING,
  ): ComputeInstanceProfileInfo_v2 {
    if (info !== NOTHING)
      return callSync(
        this.prepare.gpuInstanceGetComputeInstanceProfileInfoV(gpuInstance, profile, engProfile, info),
      );
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profile, '', 'profile');
    checkU32(engProfile, '', 'engProfile');
    writeGpuInstanceGetComputeInstanceProfileInfoVCall(
      arena,
      RECORD,
      BLOCK,
      0,
      gpuInstance,
      profile,
      engProfile,
      info,
    );
    cross(246, this.#library);
    return readGpuInstanceGetComputeInstanceProfileInfoVResult(arena, BLOCK);
  }

  /** nvmlGpuInstanceGetComputeInstanceRemainingCapacity; drivers from 450. Root only. */
  gpuInstanceGetComputeInstanceRemainingCapacity(gpuInstance: GpuInstanceHandle, profileId: number): number {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profileId, '', 'profileId');
    writeGpuInstanceGetComputeInstanceRemainingCapacityCall(arena, RECORD, BLOCK, 0, gpuInstance, profileId);
    cross(247, this.#library);
    return readGpuInstanceGetComputeInstanceRemainingCapacityResult(arena, BLOCK);
  }

  /** nvmlGpuInstanceGetComputeInstancePossiblePlacements; drivers from 535. Root only. */
  gpuInstanceGetComputeInstancePossiblePlacements(
    gpuInstance: GpuInstanceHandle,
    profileId: number,
  ): ComputeInstancePlacement[] {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profileId, '', 'profileId');
    writeGpuInstanceGetComputeInstancePossiblePlacementsCall(
      arena,
      RECORD,
      BLOCK,
      64,
      gpuInstance,
      profileId,
    );
    if (!crossOrGrow(248, this.#library))
      return callSync(this.prepare.gpuInstanceGetComputeInstancePossiblePlacements(gpuInstance, profileId));
    return readGpuInstanceGetComputeInstancePossiblePlacementsResult(arena, BLOCK);
  }

  /** nvmlGpuInstanceCreateComputeInstance; drivers from 450. Root only. */
  gpuInstanceCreateComputeInstance(gpuInstance: GpuInstanceHandle, profileId: number): ComputeInstanceHandle {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profileId, '', 'profileId');
    writeGpuInstanceCreateComputeInstanceCall(arena, RECORD, BLOCK, 0, gpuInstance, profileId);
    cross(249, this.#library);
    return readGpuInstanceCreateComputeInstanceResult(arena, BLOCK);
  }

  /** nvmlGpuInstanceCreateComputeInstanceWithPlacement; drivers from 535. Root only. */
  gpuInstanceCreateComputeInstanceWithPlacement(
    gpuInstance: GpuInstanceHandle,
    profileId: number,
    placement: ComputeInstancePlacementInput,
  ): ComputeInstanceHandle {
    return callSync(
      this.prepare.gpuInstanceCreateComputeInstanceWithPlacement(gpuInstance, profileId, placement),
    );
  }

  /** nvmlComputeInstanceDestroy; drivers from 450. Root only. */
  computeInstanceDestroy(computeInstance: ComputeInstanceHandle): void {
    checkHandle(computeInstance, '', 'computeInstance');
    writeComputeInstanceDestroyCall(arena, RECORD, BLOCK, 0, computeInstance);
    cross(251, this.#library);
    return readComputeInstanceDestroyResult(arena, BLOCK);
  }

  /** nvmlGpuInstanceGetComputeInstances; drivers from 450. Root only. */
  gpuInstanceGetComputeInstances(gpuInstance: GpuInstanceHandle, profileId: number): ComputeInstanceHandle[] {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profileId, '', 'profileId');
    writeGpuInstanceGetComputeInstancesCall(arena, RECORD, BLOCK, 0, gpuInstance, profileId);
    cross(252, this.#library);
    return readGpuInstanceGetComputeInstancesResult(arena, BLOCK);
  }

  /** nvmlGpuInstanceGetComputeInstanceById; drivers from 450. Root only. */
  gpuInstanceGetComputeInstanceById(gpuInstance: GpuInstanceHandle, id: number): ComputeInstanceHandle {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(id, '', 'id');
    writeGpuInstanceGetComputeInstanceByIdCall(arena, RECORD, BLOCK, 0, gpuInstance, id);
    cross(253, this.#library);
    return readGpuInstanceGetComputeInstanceByIdResult(arena, BLOCK);
  }

  /** nvmlComputeInstanceGetInfo; drivers from 450. */
  computeInstanceGetInfo(computeInstance: ComputeInstanceHandle): ComputeInstanceInfo {
    checkHandle(computeInstance, '', 'computeInstance');
    writeComputeInstanceGetInfoCall(arena, RECORD, BLOCK, 0, computeInstance);
    cross(254, this.#library);
    return readComputeInstanceGetInfoResult(arena, BLOCK);
  }

  /** nvmlComputeInstanceGetInfo_v2; drivers from 450. */
  computeInstanceGetInfo_v2(computeInstance: ComputeInstanceHandle): ComputeInstanceInfo {
    checkHandle(computeInstance, '', 'computeInstance');
    writeComputeInstanceGetInfo_v2Call(arena, RECORD, BLOCK, 0, computeInstance);
    cross(255, this.#library);
    return readComputeInstanceGetInfo_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceIsMigDeviceHandle; drivers from 450. */
  deviceIsMigDeviceHandle(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceIsMigDeviceHandleCall(arena, RECORD, BLOCK, 0, device);
    cross(256, this.#library);
    return readDeviceIsMigDeviceHandleResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuInstanceId; drivers from 450. */
  deviceGetGpuInstanceId(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetGpuInstanceIdCall(arena, RECORD, BLOCK, 0, device);
    cross(257, this.#library);
    return readDeviceGetGpuInstanceIdResult(arena, BLOCK);
  }

  /** nvmlDeviceGetComputeInstanceId; drivers from 450. */
  deviceGetComputeInstanceId(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetComputeInstanceIdCall(arena, RECORD, BLOCK, 0, device);
    cross(258, this.#library);
    return readDeviceGetComputeInstanceIdResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMaxMigDeviceCount; drivers from 450. */
  deviceGetMaxMigDeviceCount(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetMaxMigDeviceCountCall(arena, RECORD, BLOCK, 0, device);
    cross(259, this.#library);
    return readDeviceGetMaxMigDeviceCountResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMigDeviceHandleByIndex; drivers from 450. */
  deviceGetMigDeviceHandleByIndex(device: DeviceHandle, index: number): DeviceHandle {
    checkHandle(device, '', 'device');
    checkU32(index, '', 'index');
    writeDeviceGetMigDeviceHandleByIndexCall(arena, RECORD, BLOCK, 0, device, index);
    cross(260, this.#library);
    return readDeviceGetMigDeviceHandleByIndexResult(arena, BLOCK);
  }

  /** nvmlDeviceGetDeviceHandleFromMigDeviceHandle; drivers from 450. */
  deviceGetDeviceHandleFromMigDeviceHandle(migDevice: DeviceHandle): DeviceHandle {
    checkHandle(migDevice, '', 'migDevice');
    writeDeviceGetDeviceHandleFromMigDeviceHandleCall(arena, RECORD, BLOCK, 0, migDevice);
    cross(261, this.#library);
    return readDeviceGetDeviceHandleFromMigDeviceHandleResult(arena, BLOCK);
  }

  /** nvmlDeviceGetFieldValues; drivers from 390. */
  deviceGetFieldValues(device: DeviceHandle, values: readonly FieldValueInput[]): FieldValue[] {
    return callSync(this.prepare.deviceGetFieldValues(device, values));
  }

  /** nvmlDeviceClearFieldValues; drivers from 535. */
  deviceClearFieldValues(device: DeviceHandle, values: readonly FieldValueInput[]): FieldValue[] {
    return callSync(this.prepare.deviceClearFieldValues(device, values));
  }

  /** nvmlEventSetCreate; drivers from 390. */
  eventSetCreate(): EventSetHandle {
    writeEventSetCreateCall(arena, RECORD, BLOCK, 0);
    cross(264, this.#library);
    return readEventSetCreateResult(arena, BLOCK);
  }

  /** nvmlDeviceRegisterEvents; drivers from 390. */
  deviceRegisterEvents(device: DeviceHandle, eventTypes: bigint, set: EventSetHandle): void {
    checkHandle(device, '', 'device');
    checkU64(eventTypes, '', 'eventTypes');
    checkHandle(set, '', 'set');
    writeDeviceRegisterEventsCall(arena, RECORD, BLOCK, 0, device, eventTypes, set);
    cross(265, this.#library);
    return readDeviceRegisterEventsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetSupportedEventTypes; drivers from 390. */
  deviceGetSupportedEventTypes(device: DeviceHandle): bigint {
    checkHandle(device, '', 'device');
    writeDeviceGetSupportedEventTypesCall(arena, RECORD, BLOCK, 0, device);
    cross(266, this.#library);
    return readDeviceGetSupportedEventTypesResult(arena, BLOCK);
  }

  /** nvmlEventSetWait; drivers from 390. */
  eventSetWait(set: EventSetHandle, timeoutms: number): EventData {
    checkHandle(set, '', 'set');
    checkU32(timeoutms, '', 'timeoutms');
    writeEventSetWaitCall(arena, RECORD, BLOCK, 0, set, timeoutms);
    cross(267, this.#library);
    return readEventSetWaitResult(arena, BLOCK);
  }

  /** nvmlEventSetWait_v2; drivers from 450. */
  eventSetWait_v2(set: EventSetHandle, timeoutms: number): EventData {
    checkHandle(set, '', 'set');
    checkU32(timeoutms, '', 'timeoutms');
    writeEventSetWait_v2Call(arena, RECORD, BLOCK, 0, set, timeoutms);
    cross(268, this.#library);
    return readEventSetWait_v2Result(arena, BLOCK);
  }

  /** nvmlEventSetWait_v3; drivers from 615. */
  eventSetWait_v3(set: EventSetHandle, params: EventSetWait_v3Input = NOTHING): EventSetWait_v3 {
    if (params !== NOTHING) return callSync(this.prepare.eventSetWait_v3(set, params));
    checkHandle(set, '', 'set');
    writeEventSetWait_v3Call(arena, RECORD, BLOCK, 0, set, params);
    cross(269, this.#library);
    return readEventSetWait_v3Result(arena, BLOCK);
  }

  /** nvmlEventSetRegisterGpuOperationalEvents_v1; drivers from 615. */
  eventSetRegisterGpuOperationalEvents_v1(
    eventSet: EventSetHandle,
    config: GpuOperationalEventConfig_v1Input,
  ): void {
    return callSync(this.prepare.eventSetRegisterGpuOperationalEvents_v1(eventSet, config));
  }

  /** nvmlEventSetGetContextCount_v1; drivers from 615. */
  eventSetGetContextCount_v1(
    set: EventSetHandle,
    params: EventSetGetContextCount_v1Input = NOTHING,
  ): EventSetGetContextCount_v1 {
    if (params !== NOTHING) return callSync(this.prepare.eventSetGetContextCount_v1(set, params));
    checkHandle(set, '', 'set');
    writeEventSetGetContextCount_v1Call(arena, RECORD, BLOCK, 0, set, params);
    cross(271, this.#library);
    return readEventSetGetContextCount_v1Result(arena, BLOCK);
  }

  /** nvmlEventSetGetContextInfo_v1; drivers from 615. */
  eventSetGetContextInfo_v1(
    set: EventSetHandle,
    params: EventSetGetContextInfo_v1Input = NOTHING,
  ): EventSetGetContextInfo_v1 {
    if (params !== NOTHING) return callSync(this.prepare.eventSetGetContextInfo_v1(set, params));
    checkHandle(set, '', 'set');
    writeEventSetGetContextInfo_v1Call(arena, RECORD, BLOCK, 0, set, params);
    cross(272, this.#library);
    return readEventSetGetContextInfo_v1Result(arena, BLOCK);
  }

  /** nvmlEventSetGetContextData_v1; drivers from 615. */
  eventSetGetContextData_v1(
    set: EventSetHandle,
    params: EventSetGetContextData_v1Input = NOTHING,
  ): EventSetGetContextData_v1 {
    return callSync(this.prepare.eventSetGetContextData_v1(set, params));
  }

  /** nvmlEventSetGetGpuOperationalEventContextLegacyXid_v1; drivers from 615. */
  eventSetGetGpuOperationalEventContextLegacyXid_v1(
    set: EventSetHandle,
    params: EventSetGetGpuOperationalEventContextLegacyXid_v1Input = NOTHING,
  ): EventSetGetGpuOperationalEventContextLegacyXid_v1 {
    if (params !== NOTHING)
      return callSync(this.prepare.eventSetGetGpuOperationalEventContextLegacyXid_v1(set, params));
    checkHandle(set, '', 'set');
    writeEventSetGetGpuOperationalEventContextLegacyXid_v1Call(arena, RECORD, BLOCK, 0, set, params);
    cross(274, this.#library);
    return readEventSetGetGpuOperationalEventContextLegacyXid_v1Result(arena, BLOCK);
  }

  /** nvmlEventSetFree; drivers from 390. */
  eventSetFree(set: EventSetHandle): void {
    checkHandle(set, '', 'set');
    writeEventSetFreeCall(arena, RECORD, BLOCK, 0, set);
    cross(275, this.#library);
    return readEventSetFreeResult(arena, BLOCK);
  }

  /** nvmlGpmMetricsGet; drivers from 535. */
  gpmMetricsGet(metricsGet: GpmMetricsGetInput = NOTHING): GpmMetricsGet {
    if (metricsGet !== NOTHING) return callSync(this.prepare.gpmMetricsGet(metricsGet));

    writeGpmMetricsGetCall(arena, RECORD, BLOCK, 0, metricsGet);
    cross(276, this.#library);
    return readGpmMetricsGetResult(arena, BLOCK);
  }

  /** nvmlGpmSampleFree; drivers from 535. */
  gpmSampleFree(gpmSample: GpmSampleHandle): void {
    checkHandle(gpmSample, '', 'gpmSample');
    writeGpmSampleFreeCall(arena, RECORD, BLOCK, 0, gpmSample);
    cross(277, this.#library);
    return readGpmSampleFreeResult(arena, BLOCK);
  }

  /** nvmlGpmSampleAlloc; drivers from 535. */
  gpmSampleAlloc(): GpmSampleHandle {
    writeGpmSampleAllocCall(arena, RECORD, BLOCK, 0);
    cross(278, this.#library);
    return readGpmSampleAllocResult(arena, BLOCK);
  }

  /** nvmlGpmSampleGet; drivers from 535. */
  gpmSampleGet(device: DeviceHandle, gpmSample: GpmSampleHandle): void {
    checkHandle(device, '', 'device');
    checkHandle(gpmSample, '', 'gpmSample');
    writeGpmSampleGetCall(arena, RECORD, BLOCK, 0, device, gpmSample);
    cross(279, this.#library);
    return readGpmSampleGetResult(arena, BLOCK);
  }

  /** nvmlGpmMigSampleGet; drivers from 535. */
  gpmMigSampleGet(device: DeviceHandle, gpuInstanceId: number, gpmSample: GpmSampleHandle): void {
    checkHandle(device, '', 'device');
    checkU32(gpuInstanceId, '', 'gpuInstanceId');
    checkHandle(gpmSample, '', 'gpmSample');
    writeGpmMigSampleGetCall(arena, RECORD, BLOCK, 0, device, gpuInstanceId, gpmSample);
    cross(280, this.#library);
    return readGpmMigSampleGetResult(arena, BLOCK);
  }

  /** nvmlGpmQueryDeviceSupport; drivers from 535. */
  gpmQueryDeviceSupport(device: DeviceHandle, gpmSupport: GpmSupportInput = NOTHING): GpmSupport {
    if (gpmSupport !== NOTHING) return callSync(this.prepare.gpmQueryDeviceSupport(device, gpmSupport));
    checkHandle(device, '', 'device');
    writeGpmQueryDeviceSupportCall(arena, RECORD, BLOCK, 0, device, gpmSupport);
    cross(281, this.#library);
    return readGpmQueryDeviceSupportResult(arena, BLOCK);
  }

  /** nvmlGpmQueryIfStreamingEnabled; drivers from 535. */
  gpmQueryIfStreamingEnabled(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeGpmQueryIfStreamingEnabledCall(arena, RECORD, BLOCK, 0, device);
    cross(282, this.#library);
    return readGpmQueryIfStreamingEnabledResult(arena, BLOCK);
  }

  /** nvmlGpmSetStreamingEnabled; drivers from 535. Root only. */
  gpmSetStreamingEnabled(device: DeviceHandle, state: number): void {
    checkHandle(device, '', 'device');
    checkU32(state, '', 'state');
    writeGpmSetStreamingEnabledCall(arena, RECORD, BLOCK, 0, device, state);
    cross(283, this.#library);
    return readGpmSetStreamingEnabledResult(arena, BLOCK);
  }

  /** nvmlDeviceGetNvLinkState; drivers from 390. */
  deviceGetNvLinkState(device: DeviceHandle, link: number): EnableState {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    writeDeviceGetNvLinkStateCall(arena, RECORD, BLOCK, 0, device, link);
    cross(284, this.#library);
    return readDeviceGetNvLinkStateResult(arena, BLOCK);
  }

  /** nvmlDeviceGetNvLinkVersion; drivers from 390. */
  deviceGetNvLinkVersion(device: DeviceHandle, link: number): number {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    writeDeviceGetNvLinkVersionCall(arena, RECORD, BLOCK, 0, device, link);
    cross(285, this.#library);
    return readDeviceGetNvLinkVersionResult(arena, BLOCK);
  }

  /** nvmlDeviceGetNvLinkCapability; drivers from 390. */
  deviceGetNvLinkCapability(device: DeviceHandle, link: number, capability: NvLinkCapability): number {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(capability, '', 'capability');
    writeDeviceGetNvLinkCapabilityCall(arena, RECORD, BLOCK, 0, device, link, capability);
    cross(286, this.#library);
    return readDeviceGetNvLinkCapabilityResult(arena, BLOCK);
  }

  /** nvmlDeviceGetNvLinkRemotePciInfo; drivers from 390. */
  deviceGetNvLinkRemotePciInfo(device: DeviceHandle, link: number): PciInfo {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    writeDeviceGetNvLinkRemotePciInfoCall(arena, RECORD, BLOCK, 0, device, link);
    cross(287, this.#library);
    return readDeviceGetNvLinkRemotePciInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetNvLinkRemotePciInfo_v2; drivers from 390. */
  deviceGetNvLinkRemotePciInfo_v2(device: DeviceHandle, link: number): PciInfo {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    writeDeviceGetNvLinkRemotePciInfo_v2Call(arena, RECORD, BLOCK, 0, device, link);
    cross(288, this.#library);
    return readDeviceGetNvLinkRemotePciInfo_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetNvLinkErrorCounter; drivers from 390. */
  deviceGetNvLinkErrorCounter(device: DeviceHandle, link: number, counter: NvLinkErrorCounter): number {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(counter, '', 'counter');
    writeDeviceGetNvLinkErrorCounterCall(arena, RECORD, BLOCK, 0, device, link, counter);
    cross(289, this.#library);
    return readDeviceGetNvLinkErrorCounterResult(arena, BLOCK);
  }

  /** nvmlDeviceResetNvLinkErrorCounters; drivers from 390. Root only. */
  deviceResetNvLinkErrorCounters(device: DeviceHandle, link: number): void {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    writeDeviceResetNvLinkErrorCountersCall(arena, RECORD, BLOCK, 0, device, link);
    cross(290, this.#library);
    return readDeviceResetNvLinkErrorCountersResult(arena, BLOCK);
  }

  /** nvmlDeviceSetNvLinkUtilizationControl; drivers from 390. Root only. */
  deviceSetNvLinkUtilizationControl(
    device: DeviceHandle,
    link: number,
    counter: number,
    control: NvLinkUtilizationControlInput,
    reset: number,
  ): void {
    return callSync(this.prepare.deviceSetNvLinkUtilizationControl(device, link, counter, control, reset));
  }

  /** nvmlDeviceGetNvLinkUtilizationControl; drivers from 390. */
  deviceGetNvLinkUtilizationControl(
    device: DeviceHandle,
    link: number,
    counter: number,
  ): NvLinkUtilizationControl {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(counter, '', 'counter');
    writeDeviceGetNvLinkUtilizationControlCall(arena, RECORD, BLOCK, 0, device, link, counter);
    cross(292, this.#library);
    return readDeviceGetNvLinkUtilizationControlResult(arena, BLOCK);
  }

  /** nvmlDeviceGetNvLinkUtilizationCounter; drivers from 390. */
  deviceGetNvLinkUtilizationCounter(
    device: DeviceHandle,
    link: number,
    counter: number,
  ): { rxcounter: bigint; txcounter: bigint } {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(counter, '', 'counter');
    writeDeviceGetNvLinkUtilizationCounterCall(arena, RECORD, BLOCK, 0, device, link, counter);
    cross(293, this.#library);
    return readDeviceGetNvLinkUtilizationCounterResult(arena, BLOCK);
  }

  /** nvmlDeviceFreezeNvLinkUtilizationCounter; drivers from 390. Root only. */
  deviceFreezeNvLinkUtilizationCounter(
    device: DeviceHandle,
    link: number,
    counter: number,
    freeze: EnableState,
  ): void {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(counter, '', 'counter');
    checkU32(freeze, '', 'freeze');
    writeDeviceFreezeNvLinkUtilizationCounterCall(arena, RECORD, BLOCK, 0, device, link, counter, freeze);
    cross(294, this.#library);
    return readDeviceFreezeNvLinkUtilizationCounterResult(arena, BLOCK);
  }

  /** nvmlDeviceResetNvLinkUtilizationCounter; drivers from 390. Root only. */
  deviceResetNvLinkUtilizationCounter(device: DeviceHandle, link: number, counter: number): void {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(counter, '', 'counter');
    writeDeviceResetNvLinkUtilizationCounterCall(arena, RECORD, BLOCK, 0, device, link, counter);
    cross(295, this.#library);
    return readDeviceResetNvLinkUtilizationCounterResult(arena, BLOCK);
  }

  /** nvmlDeviceGetNvLinkRemoteDeviceType; drivers from 470. */
  deviceGetNvLinkRemoteDeviceType(device: DeviceHandle, link: number): IntNvLinkDeviceType {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    writeDeviceGetNvLinkRemoteDeviceTypeCall(arena, RECORD, BLOCK, 0, device, link);
    cross(296, this.#library);
    return readDeviceGetNvLinkRemoteDeviceTypeResult(arena, BLOCK);
  }

  /** nvmlDeviceSetNvLinkDeviceLowPowerThreshold; drivers from 535. Root only. */
  deviceSetNvLinkDeviceLowPowerThreshold(device: DeviceHandle, info: NvLinkPowerThresInput): void {
    return callSync(this.prepare.deviceSetNvLinkDeviceLowPowerThreshold(device, info));
  }

  /** nvmlSystemSetNvlinkBwMode; drivers from 535. Root only. */
  systemSetNvlinkBwMode(nvlinkBwMode: number): void {
    checkU32(nvlinkBwMode, '', 'nvlinkBwMode');
    writeSystemSetNvlinkBwModeCall(arena, RECORD, BLOCK, 0, nvlinkBwMode);
    cross(298, this.#library);
    return readSystemSetNvlinkBwModeResult(arena, BLOCK);
  }

  /** nvmlSystemGetNvlinkBwMode; drivers from 535. Root only. */
  systemGetNvlinkBwMode(): number {
    writeSystemGetNvlinkBwModeCall(arena, RECORD, BLOCK, 0);
    cross(299, this.#library);
    return readSystemGetNvlinkBwModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetNvlinkSupportedBwModes; drivers from 570. */
  deviceGetNvlinkSupportedBwModes(
    device: DeviceHandle,
    supportedBwMode: NvlinkSupportedBwModes_v1Input = NOTHING,
  ): NvlinkSupportedBwModes_v1 {
    if (supportedBwMode !== NOTHING)
      return callSync(this.prepare.deviceGetNvlinkSupportedBwModes(device, supportedBwMode));
    checkHandle(device, '', 'device');
    writeDeviceGetNvlinkSupportedBwModesCall(arena, RECORD, BLOCK, 0, device, supportedBwMode);
    cross(300, this.#library);
    return readDeviceGetNvlinkSupportedBwModesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetNvlinkBwMode; drivers from 570. */
  deviceGetNvlinkBwMode(
    device: DeviceHandle,
    getBwMode: NvlinkGetBwMode_v1Input = NOTHING,
  ): NvlinkGetBwMode_v1 {
    if (getBwMode !== NOTHING) return callSync(this.prepare.deviceGetNvlinkBwMode(device, getBwMode));
    checkHandle(device, '', 'device');
    writeDeviceGetNvlinkBwModeCall(arena, RECORD, BLOCK, 0, device, getBwMode);
    cross(301, this.#library);
    return readDeviceGetNvlinkBwModeResult(arena, BLOCK);
  }

  /** nvmlDeviceSetNvlinkBwMode; drivers from 570. Root only. */
  deviceSetNvlinkBwMode(device: DeviceHandle, setBwMode: NvlinkSetBwMode_v1Input): void {
    return callSync(this.prepare.deviceSetNvlinkBwMode(device, setBwMode));
  }

  /** nvmlDeviceSetNvlinkBwModeAsync_v1; drivers from 615. Root only. */
  deviceSetNvlinkBwModeAsync_v1(device: DeviceHandle, setBwModeAsync: NvlinkSetBwModeAsync_v1Input): void {
    return callSync(this.prepare.deviceSetNvlinkBwModeAsync_v1(device, setBwModeAsync));
  }

  /** nvmlDeviceGetNvLinkInfo; drivers from 580. */
  deviceGetNvLinkInfo(device: DeviceHandle, info: NvLinkInfo_v2Input = NOTHING): NvLinkInfo_v2 {
    if (info !== NOTHING) return callSync(this.prepare.deviceGetNvLinkInfo(device, info));
    checkHandle(device, '', 'device');
    writeDeviceGetNvLinkInfoCall(arena, RECORD, BLOCK, 0, device, info);
    cross(304, this.#library);
    return readDeviceGetNvLinkInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetNvLinkInfo_v3; drivers from 615. */
  deviceGetNvLinkInfo_v3(device: DeviceHandle): NvLinkInfo_v3 {
    checkHandle(device, '', 'device');
    writeDeviceGetNvLinkInfo_v3Call(arena, RECORD, BLOCK, 0, device);
    cross(305, this.#library);
    return readDeviceGetNvLinkInfo_v3Result(arena, BLOCK);
  }

  /** nvmlDeviceGetNvLinkTelemetrySamples_v1; drivers from 615. */
  deviceGetNvLinkTelemetrySamples_v1(
    device: DeviceHandle,
    samples: NvlinkTelemetrySamples_v1Input = NOTHING,
  ): NvlinkTelemetrySamples_v1 {
    return callSync(this.prepare.deviceGetNvLinkTelemetrySamples_v1(device, samples));
  }

  /** nvmlDeviceGetNvlinkRemapTableInfo_v1; drivers from 615. Root only. */
  deviceGetNvlinkRemapTableInfo_v1(
    device: DeviceHandle,
    remapTableInfo: NvlinkGetRemapTableInfo_v1Input = NOTHING,
  ): NvlinkGetRemapTableInfo_v1 {
    if (remapTableInfo !== NOTHING)
      return callSync(this.prepare.deviceGetNvlinkRemapTableInfo_v1(device, remapTableInfo));
    checkHandle(device, '', 'device');
    writeDeviceGetNvlinkRemapTableInfo_v1Call(arena, RECORD, BLOCK, 0, device, remapTableInfo);
    cross(307, this.#library);
    return readDeviceGetNvlinkRemapTableInfo_v1Result(arena, BLOCK);
  }

  /** nvmlDeviceSetNvlinkNvleReady_v1; drivers from 615. Root only. */
  deviceSetNvlinkNvleReady_v1(device: DeviceHandle, setNvleReady: NvlinkSetNvleReady_v1Input): void {
    return callSync(this.prepare.deviceSetNvlinkNvleReady_v1(device, setNvleReady));
  }

  /** nvmlDeviceLockNvlinkRemapTable_v1; drivers from 615. Root only. */
  deviceLockNvlinkRemapTable_v1(
    device: DeviceHandle,
    remapTableLockInfo: NvlinkLockRemapTable_v1Input,
  ): void {
    return callSync(this.prepare.deviceLockNvlinkRemapTable_v1(device, remapTableLockInfo));
  }

  /** nvmlDeviceSetupNvlinkNvleEncryptionKey_v1; drivers from 615. Root only. */
  deviceSetupNvlinkNvleEncryptionKey_v1(
    device: DeviceHandle,
    encryptionKey: NvlinkSetupNvleEncryptionKey_v1Input,
  ): void {
    return callSync(this.prepare.deviceSetupNvlinkNvleEncryptionKey_v1(device, encryptionKey));
  }

  /** nvmlDeviceGetNvlinkNvlePrivateInfo_v1; drivers from 615. Root only. */
  deviceGetNvlinkNvlePrivateInfo_v1(device: DeviceHandle): NvlinkNvlePrivateInfo_v1 {
    checkHandle(device, '', 'device');
    writeDeviceGetNvlinkNvlePrivateInfo_v1Call(arena, RECORD, BLOCK, 0, device);
    cross(311, this.#library);
    return readDeviceGetNvlinkNvlePrivateInfo_v1Result(arena, BLOCK);
  }

  /** nvmlDeviceValidateInforom; drivers from 390. */
  deviceValidateInforom(device: DeviceHandle): void {
    checkHandle(device, '', 'device');
    writeDeviceValidateInforomCall(arena, RECORD, BLOCK, 0, device);
    cross(312, this.#library);
    return readDeviceValidateInforomResult(arena, BLOCK);
  }

  /** nvmlDeviceSetPersistenceMode; drivers from 390. Root only. */
  deviceSetPersistenceMode(device: DeviceHandle, mode: EnableState): void {
    checkHandle(device, '', 'device');
    checkU32(mode, '', 'mode');
    writeDeviceSetPersistenceModeCall(arena, RECORD, BLOCK, 0, device, mode);
    cross(313, this.#library);
    return readDeviceSetPersistenceModeResult(arena, BLOCK);
  }

  /** nvmlDeviceSetComputeMode; drivers from 390. Root only. */
  deviceSetComputeMode(device: DeviceHandle, mode: ComputeMode): void {
    checkHandle(device, '', 'device');
    checkU32(mode, '', 'mode');
    writeDeviceSetComputeModeCall(arena, RECORD, BLOCK, 0, device, mode);
    cross(314, this.#library);
    return readDeviceSetComputeModeResult(arena, BLOCK);
  }

  /** nvmlDeviceSetDriverModel; drivers from 390. Root only. */
  deviceSetDriverModel(device: DeviceHandle, driverModel: DriverModel, flags: number): void {
    checkHandle(device, '', 'device');
    checkU32(driverModel, '', 'driverModel');
    checkU32(flags, '', 'flags');
    writeDeviceSetDriverModelCall(arena, RECORD, BLOCK, 0, device, driverModel, flags);
    cross(315, this.#library);
    return readDeviceSetDriverModelResult(arena, BLOCK);
  }

  /** nvmlDeviceSetGpuOperationMode; drivers from 390. Root only. */
  deviceSetGpuOperationMode(device: DeviceHandle, mode: GpuOperationMode): void {
    checkHandle(device, '', 'device');
    checkU32(mode, '', 'mode');
    writeDeviceSetGpuOperationModeCall(arena, RECORD, BLOCK, 0, device, mode);
    cross(316, this.#library);
    return readDeviceSetGpuOperationModeResult(arena, BLOCK);
  }

  /** nvmlDeviceSetAPIRestriction; drivers from 390. Root only. */
  deviceSetAPIRestriction(device: DeviceHandle, apiType: RestrictedAPI, isRestricted: EnableState): void {
    checkHandle(device, '', 'device');
    checkU32(apiType, '', 'apiType');
    checkU32(isRestricted, '', 'isRestricted');
    writeDeviceSetAPIRestrictionCall(arena, RECORD, BLOCK, 0, device, apiType, isRestricted);
    cross(317, this.#library);
    return readDeviceSetAPIRestrictionResult(arena, BLOCK);
  }

  /** nvmlDeviceModifyDrainState; drivers from 390. Root only. */
  deviceModifyDrainState(pciInfo: PciInfoInput, newState: EnableState): void {
    return callSync(this.prepare.deviceModifyDrainState(pciInfo, newState));
  }

  /** nvmlDeviceQueryDrainState; drivers from 390. */
  deviceQueryDrainState(pciInfo: PciInfoInput): EnableState {
    return callSync(this.prepare.deviceQueryDrainState(pciInfo));
  }

  /** nvmlDeviceRemoveGpu; drivers from 390. Root only. */
  deviceRemoveGpu(pciInfo: PciInfoInput): void {
    return callSync(this.prepare.deviceRemoveGpu(pciInfo));
  }

  /** nvmlDeviceRemoveGpu_v2; drivers from 418. Root only. */
  deviceRemoveGpu_v2(pciInfo: PciInfoInput, gpuState: DetachGpuState, linkState: PcieLinkState): void {
    return callSync(this.prepare.deviceRemoveGpu_v2(pciInfo, gpuState, linkState));
  }

  /** nvmlDeviceDiscoverGpus; drivers from 390. Root only. */
  deviceDiscoverGpus(pciInfo: PciInfoInput): void {
    return callSync(this.prepare.deviceDiscoverGpus(pciInfo));
  }

  /** nvmlGetExcludedDeviceCount; drivers from 470. */
  getExcludedDeviceCount(): number {
    writeGetExcludedDeviceCountCall(arena, RECORD, BLOCK, 0);
    cross(323, this.#library);
    return readGetExcludedDeviceCountResult(arena, BLOCK);
  }

  /** nvmlGetExcludedDeviceInfoByIndex; drivers from 470. */
  getExcludedDeviceInfoByIndex(index: number): ExcludedDeviceInfo {
    checkU32(index, '', 'index');
    writeGetExcludedDeviceInfoByIndexCall(arena, RECORD, BLOCK, 0, index);
    cross(324, this.#library);
    return readGetExcludedDeviceInfoByIndexResult(arena, BLOCK);
  }

  /** nvmlDeviceGetDramEncryptionMode; drivers from 570. */
  deviceGetDramEncryptionMode(
    device: DeviceHandle,
    current: DramEncryptionInfo_v1Input,
    pending: DramEncryptionInfo_v1Input = NOTHING,
  ): { current: DramEncryptionInfo_v1; pending: DramEncryptionInfo_v1 } {
    return callSync(this.prepare.deviceGetDramEncryptionMode(device, current, pending));
  }

  /** nvmlDeviceSetDramEncryptionMode; drivers from 570. Root only. */
  deviceSetDramEncryptionMode(device: DeviceHandle, dramEncryption: DramEncryptionInfo_v1Input): void {
    return callSync(this.prepare.deviceSetDramEncryptionMode(device, dramEncryption));
  }

  /** nvmlSystemGetConfComputeCapabilities; drivers from 535. */
  systemGetConfComputeCapabilities(): ConfComputeSystemCaps {
    writeSystemGetConfComputeCapabilitiesCall(arena, RECORD, BLOCK, 0);
    cross(327, this.#library);
    return readSystemGetConfComputeCapabilitiesResult(arena, BLOCK);
  }

  /** nvmlSystemGetConfComputeState; drivers from 535. */
  systemGetConfComputeState(): ConfComputeSystemState {
    writeSystemGetConfComputeStateCall(arena, RECORD, BLOCK, 0);
    cross(328, this.#library);
    return readSystemGetConfComputeStateResult(arena, BLOCK);
  }

  /** nvmlDeviceGetConfComputeMemSizeInfo; drivers from 535. */
  deviceGetConfComputeMemSizeInfo(device: DeviceHandle): ConfComputeMemSizeInfo {
    checkHandle(device, '', 'device');
    writeDeviceGetConfComputeMemSizeInfoCall(arena, RECORD, BLOCK, 0, device);
    cross(329, this.#library);
    return readDeviceGetConfComputeMemSizeInfoResult(arena, BLOCK);
  }

  /** nvmlSystemGetConfComputeGpusReadyState; drivers from 535. */
  systemGetConfComputeGpusReadyState(): number {
    writeSystemGetConfComputeGpusReadyStateCall(arena, RECORD, BLOCK, 0);
    cross(330, this.#library);
    return readSystemGetConfComputeGpusReadyStateResult(arena, BLOCK);
  }

  /** nvmlDeviceGetConfComputeProtectedMemoryUsage; drivers from 535. */
  deviceGetConfComputeProtectedMemoryUsage(device: DeviceHandle): Memory {
    checkHandle(device, '', 'device');
    writeDeviceGetConfComputeProtectedMemoryUsageCall(arena, RECORD, BLOCK, 0, device);
    cross(331, this.#library);
    return readDeviceGetConfComputeProtectedMemoryUsageResult(arena, BLOCK);
  }

  /** nvmlDeviceGetConfComputeGpuCertificate; drivers from 535. */
  deviceGetConfComputeGpuCertificate(device: DeviceHandle): ConfComputeGpuCertificate {
    checkHandle(device, '', 'device');
    writeDeviceGetConfComputeGpuCertificateCall(arena, RECORD, BLOCK, 0, device);
    cross(332, this.#library);
    return readDeviceGetConfComputeGpuCertificateResult(arena, BLOCK);
  }

  /** nvmlDeviceGetConfComputeGpuAttestationReport; drivers from 535. */
  deviceGetConfComputeGpuAttestationReport(
    device: DeviceHandle,
    gpuAtstReport: ConfComputeGpuAttestationReportInput = NOTHING,
  ): ConfComputeGpuAttestationReport {
    if (gpuAtstReport !== NOTHING)
      return callSync(this.prepare.deviceGetConfComputeGpuAttestationReport(device, gpuAtstReport));
    checkHandle(device, '', 'device');
    writeDeviceGetConfComputeGpuAttestationReportCall(arena, RECORD, BLOCK, 0, device, gpuAtstReport);
    cross(333, this.#library);
    return readDeviceGetConfComputeGpuAttestationReportResult(arena, BLOCK);
  }

  /** nvmlSystemGetConfComputeKeyRotationThresholdInfo; drivers from 550. */
  systemGetConfComputeKeyRotationThresholdInfo(
    pKeyRotationThrInfo: ConfComputeGetKeyRotationThresholdInfo_v1Input = NOTHING,
  ): ConfComputeGetKeyRotationThresholdInfo_v1 {
    if (pKeyRotationThrInfo !== NOTHING)
      return callSync(this.prepare.systemGetConfComputeKeyRotationThresholdInfo(pKeyRotationThrInfo));

    writeSystemGetConfComputeKeyRotationThresholdInfoCall(arena, RECORD, BLOCK, 0, pKeyRotationThrInfo);
    cross(334, this.#library);
    return readSystemGetConfComputeKeyRotationThresholdInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceSetConfComputeUnprotectedMemSize; drivers from 535. Root only. */
  deviceSetConfComputeUnprotectedMemSize(device: DeviceHandle, sizeKiB: bigint): void {
    checkHandle(device, '', 'device');
    checkU64(sizeKiB, '', 'sizeKiB');
    writeDeviceSetConfComputeUnprotectedMemSizeCall(arena, RECORD, BLOCK, 0, device, sizeKiB);
    cross(335, this.#library);
    return readDeviceSetConfComputeUnprotectedMemSizeResult(arena, BLOCK);
  }

  /** nvmlSystemSetConfComputeGpusReadyState; drivers from 535. Root only. */
  systemSetConfComputeGpusReadyState(isAcceptingWork: number): void {
    checkU32(isAcceptingWork, '', 'isAcceptingWork');
    writeSystemSetConfComputeGpusReadyStateCall(arena, RECORD, BLOCK, 0, isAcceptingWork);
    cross(336, this.#library);
    return readSystemSetConfComputeGpusReadyStateResult(arena, BLOCK);
  }

  /** nvmlSystemSetConfComputeKeyRotationThresholdInfo; drivers from 550. Root only. */
  systemSetConfComputeKeyRotationThresholdInfo(
    pKeyRotationThrInfo: ConfComputeSetKeyRotationThresholdInfo_v1Input,
  ): void {
    return callSync(this.prepare.systemSetConfComputeKeyRotationThresholdInfo(pKeyRotationThrInfo));
  }

  /** nvmlSystemGetConfComputeSettings; drivers from 550. */
  systemGetConfComputeSettings(
    settings: SystemConfComputeSettings_v1Input = NOTHING,
  ): SystemConfComputeSettings_v1 {
    if (settings !== NOTHING) return callSync(this.prepare.systemGetConfComputeSettings(settings));

    writeSystemGetConfComputeSettingsCall(arena, RECORD, BLOCK, 0, settings);
    cross(338, this.#library);
    return readSystemGetConfComputeSettingsResult(arena, BLOCK);
  }

  /** nvmlSystemGetConfComputeSettings_v2; drivers from 615. */
  systemGetConfComputeSettings_v2(
    settings: SystemConfComputeSettings_v2Input = NOTHING,
  ): SystemConfComputeSettings_v2 {
    if (settings !== NOTHING) return callSync(this.prepare.systemGetConfComputeSettings_v2(settings));

    writeSystemGetConfComputeSettings_v2Call(arena, RECORD, BLOCK, 0, settings);
    cross(339, this.#library);
    return readSystemGetConfComputeSettings_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetVirtualizationMode; drivers from 390. */
  deviceGetVirtualizationMode(device: DeviceHandle): GpuVirtualizationMode {
    checkHandle(device, '', 'device');
    writeDeviceGetVirtualizationModeCall(arena, RECORD, BLOCK, 0, device);
    cross(340, this.#library);
    return readDeviceGetVirtualizationModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetHostVgpuMode; drivers from 450. */
  deviceGetHostVgpuMode(device: DeviceHandle): HostVgpuMode {
    checkHandle(device, '', 'device');
    writeDeviceGetHostVgpuModeCall(arena, RECORD, BLOCK, 0, device);
    cross(341, this.#library);
    return readDeviceGetHostVgpuModeResult(arena, BLOCK);
  }

  /** nvmlDeviceSetVirtualizationMode; drivers from 390. Root only. */
  deviceSetVirtualizationMode(device: DeviceHandle, virtualMode: GpuVirtualizationMode): void {
    checkHandle(device, '', 'device');
    checkU32(virtualMode, '', 'virtualMode');
    writeDeviceSetVirtualizationModeCall(arena, RECORD, BLOCK, 0, device, virtualMode);
    cross(342, this.#library);
    return readDeviceSetVirtualizationModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetVgpuHeterogeneousMode; drivers from 550. */
  deviceGetVgpuHeterogeneousMode(
    device: DeviceHandle,
    pHeterogeneousMode: VgpuHeterogeneousMode_v1Input = NOTHING,
  ): VgpuHeterogeneousMode_v1 {
    if (pHeterogeneousMode !== NOTHING)
      return callSync(this.prepare.deviceGetVgpuHeterogeneousMode(device, pHeterogeneousMode));
    checkHandle(device, '', 'device');
    writeDeviceGetVgpuHeterogeneousModeCall(arena, RECORD, BLOCK, 0, device, pHeterogeneousMode);
    cross(343, this.#library);
    return readDeviceGetVgpuHeterogeneousModeResult(arena, BLOCK);
  }

  /** nvmlDeviceSetVgpuHeterogeneousMode; drivers from 550. Root only. */
  deviceSetVgpuHeterogeneousMode(
    device: DeviceHandle,
    pHeterogeneousMode: VgpuHeterogeneousMode_v1Input,
  ): void {
    return callSync(this.prepare.deviceSetVgpuHeterogeneousMode(device, pHeterogeneousMode));
  }

  /** nvmlVgpuInstanceGetPlacementId; drivers from 550. */
  vgpuInstanceGetPlacementId(
    vgpuInstance: number,
    pPlacement: VgpuPlacementId_v1Input = NOTHING,
  ): VgpuPlacementId_v1 {
    if (pPlacement !== NOTHING)
      return callSync(this.prepare.vgpuInstanceGetPlacementId(vgpuInstance, pPlacement));
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetPlacementIdCall(arena, RECORD, BLOCK, 0, vgpuInstance, pPlacement);
    cross(345, this.#library);
    return readVgpuInstanceGetPlacementIdResult(arena, BLOCK);
  }

  /** nvmlDeviceGetVgpuTypeSupportedPlacements; drivers from 550. */
  deviceGetVgpuTypeSupportedPlacements(
    device: DeviceHandle,
    vgpuTypeId: number,
    pPlacementList: VgpuPlacementList_v2Input = NOTHING,
  ): VgpuPlacementList_v2 {
    return callSync(this.prepare.deviceGetVgpuTypeSupportedPlacements(device, vgpuTypeId, pPlacementList));
  }

  /** nvmlDeviceGetVgpuTypeCreatablePlacements; drivers from 550. */
  deviceGetVgpuTypeCreatablePlacements(
    device: DeviceHandle,
    vgpuTypeId: number,
    pPlacementList: VgpuPlacementList_v2Input = NOTHING,
  ): VgpuPlacementList_v2 {
    return callSync(this.prepare.deviceGetVgpuTypeCreatablePlacements(device, vgpuTypeId, pPlacementList));
  }

  /** nvmlVgpuTypeGetGspHeapSize; drivers from 550. */
  vgpuTypeGetGspHeapSize(vgpuTypeId: number): number {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    writeVgpuTypeGetGspHeapSizeCall(arena, RECORD, BLOCK, 0, vgpuTypeId);
    cross(348, this.#library);
    return readVgpuTypeGetGspHeapSizeResult(arena, BLOCK);
  }

  /** nvmlVgpuTypeGetFbReservation; drivers from 550. */
  vgpuTypeGetFbReservation(vgpuTypeId: number): number {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    writeVgpuTypeGetFbReservationCall(arena, RECORD, BLOCK, 0, vgpuTypeId);
    cross(349, this.#library);
    return readVgpuTypeGetFbReservationResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetRuntimeStateSize; drivers from 570. */
  vgpuInstanceGetRuntimeStateSize(
    vgpuInstance: number,
    pState: VgpuRuntimeState_v1Input = NOTHING,
  ): VgpuRuntimeState_v1 {
    if (pState !== NOTHING)
      return callSync(this.prepare.vgpuInstanceGetRuntimeStateSize(vgpuInstance, pState));
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetRuntimeStateSizeCall(arena, RECORD, BLOCK, 0, vgpuInstance, pState);
    cross(350, this.#library);
    return readVgpuInstanceGetRuntimeStateSizeResult(arena, BLOCK);
  }

  /** nvmlDeviceSetVgpuCapabilities; drivers from 550. Root only. */
  deviceSetVgpuCapabilities(
    device: DeviceHandle,
    capability: DeviceVgpuCapability,
    state: EnableState,
  ): void {
    checkHandle(device, '', 'device');
    checkU32(capability, '', 'capability');
    checkU32(state, '', 'state');
    writeDeviceSetVgpuCapabilitiesCall(arena, RECORD, BLOCK, 0, device, capability, state);
    cross(351, this.#library);
    return readDeviceSetVgpuCapabilitiesResult(arena, BLOCK);
  }

  /** nvmlDeviceVgpuForceGspUnload; drivers from 595. Root only. */
  deviceVgpuForceGspUnload(device: DeviceHandle): void {
    checkHandle(device, '', 'device');
    writeDeviceVgpuForceGspUnloadCall(arena, RECORD, BLOCK, 0, device);
    cross(352, this.#library);
    return readDeviceVgpuForceGspUnloadResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGridLicensableFeatures; drivers from 390. */
  deviceGetGridLicensableFeatures(device: DeviceHandle): GridLicensableFeatures {
    checkHandle(device, '', 'device');
    writeDeviceGetGridLicensableFeaturesCall(arena, RECORD, BLOCK, 0, device);
    cross(353, this.#library);
    return readDeviceGetGridLicensableFeaturesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGridLicensableFeatures_v2; drivers from 418. */
  deviceGetGridLicensableFeatures_v2(device: DeviceHandle): GridLicensableFeatures {
    checkHandle(device, '', 'device');
    writeDeviceGetGridLicensableFeatures_v2Call(arena, RECORD, BLOCK, 0, device);
    cross(354, this.#library);
    return readDeviceGetGridLicensableFeatures_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetGridLicensableFeatures_v3; drivers from 450. */
  deviceGetGridLicensableFeatures_v3(device: DeviceHandle): GridLicensableFeatures {
    checkHandle(device, '', 'device');
    writeDeviceGetGridLicensableFeatures_v3Call(arena, RECORD, BLOCK, 0, device);
    cross(355, this.#library);
    return readDeviceGetGridLicensableFeatures_v3Result(arena, BLOCK);
  }

  /** nvmlDeviceGetGridLicensableFeatures_v4; drivers from 470. */
  deviceGetGridLicensableFeatures_v4(device: DeviceHandle): GridLicensableFeatures {
    checkHandle(device, '', 'device');
    writeDeviceGetGridLicensableFeatures_v4Call(arena, RECORD, BLOCK, 0, device);
    cross(356, this.#library);
    return readDeviceGetGridLicensableFeatures_v4Result(arena, BLOCK);
  }

  /** nvmlGetVgpuDriverCapabilities; drivers from 535. */
  getVgpuDriverCapabilities(capability: VgpuDriverCapability): number {
    checkU32(capability, '', 'capability');
    writeGetVgpuDriverCapabilitiesCall(arena, RECORD, BLOCK, 0, capability);
    cross(357, this.#library);
    return readGetVgpuDriverCapabilitiesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetVgpuCapabilities; drivers from 535. */
  deviceGetVgpuCapabilities(device: DeviceHandle, capability: DeviceVgpuCapability): number {
    checkHandle(device, '', 'device');
    checkU32(capability, '', 'capability');
    writeDeviceGetVgpuCapabilitiesCall(arena, RECORD, BLOCK, 0, device, capability);
    cross(358, this.#library);
    return readDeviceGetVgpuCapabilitiesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetSupportedVgpus; drivers from 390. */
  deviceGetSupportedVgpus(device: DeviceHandle): number[] {
    checkHandle(device, '', 'device');
    writeDeviceGetSupportedVgpusCall(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(359, this.#library)) return callSync(this.prepare.deviceGetSupportedVgpus(device));
    return readDeviceGetSupportedVgpusResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCreatableVgpus; drivers from 390. */
  deviceGetCreatableVgpus(device: DeviceHandle): number[] {
    checkHandle(device, '', 'device');
    writeDeviceGetCreatableVgpusCall(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(360, this.#library)) return callSync(this.prepare.deviceGetCreatableVgpus(device));
    return readDeviceGetCreatableVgpusResult(arena, BLOCK);
  }

  /** nvmlVgpuTypeGetClass; drivers from 390. */
  vgpuTypeGetClass(vgpuTypeId: number): string {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    writeVgpuTypeGetClassCall(arena, RECORD, BLOCK, 128, vgpuTypeId);
    if (!crossOrGrow(361, this.#library)) return callSync(this.prepare.vgpuTypeGetClass(vgpuTypeId));
    return readVgpuTypeGetClassResult(arena, BLOCK);
  }

  /** nvmlVgpuTypeGetName; drivers from 390. */
  vgpuTypeGetName(vgpuTypeId: number): string {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    writeVgpuTypeGetNameCall(arena, RECORD, BLOCK, 128, vgpuTypeId);
    if (!crossOrGrow(362, this.#library)) return callSync(this.prepare.vgpuTypeGetName(vgpuTypeId));
    return readVgpuTypeGetNameResult(arena, BLOCK);
  }

  /** nvmlVgpuTypeGetGpuInstanceProfileId; drivers from 450. */
  vgpuTypeGetGpuInstanceProfileId(vgpuTypeId: number): number {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    writeVgpuTypeGetGpuInstanceProfileIdCall(arena, RECORD, BLOCK, 0, vgpuTypeId);
    cross(363, this.#library);
    return readVgpuTypeGetGpuInstanceProfileIdResult(arena, BLOCK);
  }

  /** nvmlVgpuTypeGetDeviceID; drivers from 390. */
  vgpuTypeGetDeviceID(vgpuTypeId: number): { deviceID: bigint; subsystemID: bigint } {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    writeVgpuTypeGetDeviceIDCall(arena, RECORD, BLOCK, 0, vgpuTypeId);
    cross(364, this.#library);
    return readVgpuTypeGetDeviceIDResult(arena, BLOCK);
  }

  /** nvmlVgpuTypeGetFramebufferSize; drivers from 390. */
  vgpuTypeGetFramebufferSize(vgpuTypeId: number): number {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    writeVgpuTypeGetFramebufferSizeCall(arena, RECORD, BLOCK, 0, vgpuTypeId);
    cross(365, this.#library);
    return readVgpuTypeGetFramebufferSizeResult(arena, BLOCK);
  }

  /** nvmlVgpuTypeGetNumDisplayHeads; drivers from 390. */
  vgpuTypeGetNumDisplayHeads(vgpuTypeId: number): number {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    writeVgpuTypeGetNumDisplayHeadsCall(arena, RECORD, BLOCK, 0, vgpuTypeId);
    cross(366, this.#library);
    return readVgpuTypeGetNumDisplayHeadsResult(arena, BLOCK);
  }

  /** nvmlVgpuTypeGetResolution; drivers from 390. */
  vgpuTypeGetResolution(vgpuTypeId: number, displayIndex: number): { xdim: number; ydim: number } {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    checkU32(displayIndex, '', 'displayIndex');
    writeVgpuTypeGetResolutionCall(arena, RECORD, BLOCK, 0, vgpuTypeId, displayIndex);
    cross(367, this.#library);
    return readVgpuTypeGetResolutionResult(arena, BLOCK);
  }

  /** nvmlVgpuTypeGetLicense; drivers from 390. */
  vgpuTypeGetLicense(vgpuTypeId: number): string {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    writeVgpuTypeGetLicenseCall(arena, RECORD, BLOCK, 128, vgpuTypeId);
    if (!crossOrGrow(368, this.#library)) return callSync(this.prepare.vgpuTypeGetLicense(vgpuTypeId));
    return readVgpuTypeGetLicenseResult(arena, BLOCK);
  }

  /** nvmlVgpuTypeGetFrameRateLimit; drivers from 390. */
  vgpuTypeGetFrameRateLimit(vgpuTypeId: number): number {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    writeVgpuTypeGetFrameRateLimitCall(arena, RECORD, BLOCK, 0, vgpuTypeId);
    cross(369, this.#library);
    return readVgpuTypeGetFrameRateLimitResult(arena, BLOCK);
  }

  /** nvmlVgpuTypeGetMaxInstances; drivers from 390. */
  vgpuTypeGetMaxInstances(device: DeviceHandle, vgpuTypeId: number): number {
    checkHandle(device, '', 'device');
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    writeVgpuTypeGetMaxInstancesCall(arena, RECORD, BLOCK, 0, device, vgpuTypeId);
    cross(370, this.#library);
    return readVgpuTypeGetMaxInstancesResult(arena, BLOCK);
  }

  /** nvmlVgpuTypeGetMaxInstancesPerVm; drivers from 418. */
  vgpuTypeGetMaxInstancesPerVm(vgpuTypeId: number): number {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    writeVgpuTypeGetMaxInstancesPerVmCall(arena, RECORD, BLOCK, 0, vgpuTypeId);
    cross(371, this.#library);
    return readVgpuTypeGetMaxInstancesPerVmResult(arena, BLOCK);
  }

  /** nvmlVgpuTypeGetBAR1Info; drivers from 560. */
  vgpuTypeGetBAR1Info(vgpuTypeId: number, bar1Info: VgpuTypeBar1Info_v1Input = NOTHING): VgpuTypeBar1Info_v1 {
    if (bar1Info !== NOTHING) return callSync(this.prepare.vgpuTypeGetBAR1Info(vgpuTypeId, bar1Info));
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    writeVgpuTypeGetBAR1InfoCall(arena, RECORD, BLOCK, 0, vgpuTypeId, bar1Info);
    cross(372, this.#library);
    return readVgpuTypeGetBAR1InfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetActiveVgpus; drivers from 390. */
  deviceGetActiveVgpus(device: DeviceHandle): number[] {
    checkHandle(device, '', 'device');
    writeDeviceGetActiveVgpusCall(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(373, this.#library)) return callSync(this.prepare.deviceGetActiveVgpus(device));
    return readDeviceGetActiveVgpusResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetVmID; drivers from 390. */
  vgpuInstanceGetVmID(vgpuInstance: number): { vmId: string; vmIdType: VgpuVmIdType } {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetVmIDCall(arena, RECORD, BLOCK, 128, vgpuInstance);
    if (!crossOrGrow(374, this.#library)) return callSync(this.prepare.vgpuInstanceGetVmID(vgpuInstance));
    return readVgpuInstanceGetVmIDResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetUUID; drivers from 390. */
  vgpuInstanceGetUUID(vgpuInstance: number): string {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetUUIDCall(arena, RECORD, BLOCK, 128, vgpuInstance);
    if (!crossOrGrow(375, this.#library)) return callSync(this.prepare.vgpuInstanceGetUUID(vgpuInstance));
    return readVgpuInstanceGetUUIDResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetVmDriverVersion; drivers from 390. */
  vgpuInstanceGetVmDriverVersion(vgpuInstance: number): string {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetVmDriverVersionCall(arena, RECORD, BLOCK, 128, vgpuInstance);
    if (!crossOrGrow(376, this.#library))
      return callSync(this.prepare.vgpuInstanceGetVmDriverVersion(vgpuInstance));
    return readVgpuInstanceGetVmDriverVersionResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetFbUsage; drivers from 390. */
  vgpuInstanceGetFbUsage(vgpuInstance: number): number {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetFbUsageCall(arena, RECORD, BLOCK, 0, vgpuInstance);
    cross(377, this.#library);
    return readVgpuInstanceGetFbUsageResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetLicenseStatus; drivers from 390. */
  vgpuInstanceGetLicenseStatus(vgpuInstance: number): number {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetLicenseStatusCall(arena, RECORD, BLOCK, 0, vgpuInstance);
    cross(378, this.#library);
    return readVgpuInstanceGetLicenseStatusResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetType; drivers from 390. */
  vgpuInstanceGetType(vgpuInstance: number): number {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetTypeCall(arena, RECORD, BLOCK, 0, vgpuInstance);
    cross(379, this.#library);
    return readVgpuInstanceGetTypeResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetFrameRateLimit; drivers from 390. */
  vgpuInstanceGetFrameRateLimit(vgpuInstance: number): number {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetFrameRateLimitCall(arena, RECORD, BLOCK, 0, vgpuInstance);
    cross(380, this.#library);
    return readVgpuInstanceGetFrameRateLimitResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetEccMode; drivers from 450. */
  vgpuInstanceGetEccMode(vgpuInstance: number): EnableState {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetEccModeCall(arena, RECORD, BLOCK, 0, vgpuInstance);
    cross(381, this.#library);
    return readVgpuInstanceGetEccModeResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetEncoderCapacity; drivers from 390. */
  vgpuInstanceGetEncoderCapacity(vgpuInstance: number): number {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetEncoderCapacityCall(arena, RECORD, BLOCK, 0, vgpuInstance);
    cross(382, this.#library);
    return readVgpuInstanceGetEncoderCapacityResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceSetEncoderCapacity; drivers from 390. Root only. */
  vgpuInstanceSetEncoderCapacity(vgpuInstance: number, encoderCapacity: number): void {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    checkU32(encoderCapacity, '', 'encoderCapacity');
    writeVgpuInstanceSetEncoderCapacityCall(arena, RECORD, BLOCK, 0, vgpuInstance, encoderCapacity);
    cross(383, this.#library);
    return readVgpuInstanceSetEncoderCapacityResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetEncoderStats; drivers from 390. */
  vgpuInstanceGetEncoderStats(vgpuInstance: number): {
    sessionCount: number;
    averageFps: number;
    averageLatency: number;
  } {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetEncoderStatsCall(arena, RECORD, BLOCK, 0, vgpuInstance);
    cross(384, this.#library);
    return readVgpuInstanceGetEncoderStatsResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetEncoderSessions; drivers from 390. */
  vgpuInstanceGetEncoderSessions(vgpuInstance: number): EncoderSessionInfo[] {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetEncoderSessionsCall(arena, RECORD, BLOCK, 64, vgpuInstance);
    if (!crossOrGrow(385, this.#library))
      return callSync(this.prepare.vgpuInstanceGetEncoderSessions(vgpuInstance));
    return readVgpuInstanceGetEncoderSessionsResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetFBCStats; drivers from 418. */
  vgpuInstanceGetFBCStats(vgpuInstance: number): FBCStats {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetFBCStatsCall(arena, RECORD, BLOCK, 0, vgpuInstance);
    cross(386, this.#library);
    return readVgpuInstanceGetFBCStatsResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetFBCSessions; drivers from 418. */
  vgpuInstanceGetFBCSessions(vgpuInstance: number): FBCSessionInfo[] {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetFBCSessionsCall(arena, RECORD, BLOCK, 64, vgpuInstance);
    if (!crossOrGrow(387, this.#library))
      return callSync(this.prepare.vgpuInstanceGetFBCSessions(vgpuInstance));
    return readVgpuInstanceGetFBCSessionsResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetGpuInstanceId; drivers from 470. */
  vgpuInstanceGetGpuInstanceId(vgpuInstance: number): number {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetGpuInstanceIdCall(arena, RECORD, BLOCK, 0, vgpuInstance);
    cross(388, this.#library);
    return readVgpuInstanceGetGpuInstanceIdResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetGpuPciId; drivers from 535. */
  vgpuInstanceGetGpuPciId(vgpuInstance: number): string {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetGpuPciIdCall(arena, RECORD, BLOCK, 128, vgpuInstance);
    if (!crossOrGrow(389, this.#library)) return callSync(this.prepare.vgpuInstanceGetGpuPciId(vgpuInstance));
    return readVgpuInstanceGetGpuPciIdResult(arena, BLOCK);
  }

  /** nvmlVgpuTypeGetCapabilities; drivers from 535. */
  vgpuTypeGetCapabilities(vgpuTypeId: number, capability: VgpuCapability): number {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    checkU32(capability, '', 'capability');
    writeVgpuTypeGetCapabilitiesCall(arena, RECORD, BLOCK, 0, vgpuTypeId, capability);
    cross(390, this.#library);
    return readVgpuTypeGetCapabilitiesResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetMdevUUID; drivers from 450. */
  vgpuInstanceGetMdevUUID(vgpuInstance: number): string {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetMdevUUIDCall(arena, RECORD, BLOCK, 128, vgpuInstance);
    if (!crossOrGrow(391, this.#library)) return callSync(this.prepare.vgpuInstanceGetMdevUUID(vgpuInstance));
    return readVgpuInstanceGetMdevUUIDResult(arena, BLOCK);
  }

  /** nvmlGpuInstanceGetCreatableVgpus; drivers from 575. */
  gpuInstanceGetCreatableVgpus(
    gpuInstance: GpuInstanceHandle,
    pVgpus: VgpuTypeIdInfo_v1Input = NOTHING,
  ): VgpuTypeIdInfo_v1 {
    return callSync(this.prepare.gpuInstanceGetCreatableVgpus(gpuInstance, pVgpus));
  }

  /** nvmlVgpuTypeGetMaxInstancesPerGpuInstance; drivers from 575. */
  vgpuTypeGetMaxInstancesPerGpuInstance(
    pMaxInstance: VgpuTypeMaxInstance_v1Input = NOTHING,
  ): VgpuTypeMaxInstance_v1 {
    if (pMaxInstance !== NOTHING)
      return callSync(this.prepare.vgpuTypeGetMaxInstancesPerGpuInstance(pMaxInstance));

    writeVgpuTypeGetMaxInstancesPerGpuInstanceCall(arena, RECORD, BLOCK, 0, pMaxInstance);
    cross(393, this.#library);
    return readVgpuTypeGetMaxInstancesPerGpuInstanceResult(arena, BLOCK);
  }

  /** nvmlGpuInstanceGetActiveVgpus; drivers from 575. */
  gpuInstanceGetActiveVgpus(
    gpuInstance: GpuInstanceHandle,
    pVgpuInstanceInfo: ActiveVgpuInstanceInfo_v1Input = NOTHING,
  ): ActiveVgpuInstanceInfo_v1 {
    return callSync(this.prepare.gpuInstanceGetActiveVgpus(gpuInstance, pVgpuInstanceInfo));
  }

  /** nvmlGpuInstanceSetVgpuSchedulerState; drivers from 575. Root only. */
  gpuInstanceSetVgpuSchedulerState(
    gpuInstance: GpuInstanceHandle,
    pScheduler: VgpuSchedulerState_v1Input,
  ): void {
    return callSync(this.prepare.gpuInstanceSetVgpuSchedulerState(gpuInstance, pScheduler));
  }

  /** nvmlGpuInstanceSetVgpuSchedulerState_v2; drivers from 595. Root only. */
  gpuInstanceSetVgpuSchedulerState_v2(
    gpuInstance: GpuInstanceHandle,
    pSchedulerState: VgpuSchedulerState_v2Input,
  ): void {
    return callSync(this.prepare.gpuInstanceSetVgpuSchedulerState_v2(gpuInstance, pSchedulerState));
  }

  /** nvmlGpuInstanceGetVgpuSchedulerState; drivers from 575. */
  gpuInstanceGetVgpuSchedulerState(
    gpuInstance: GpuInstanceHandle,
    pSchedulerStateInfo: VgpuSchedulerStateInfo_v1Input = NOTHING,
  ): VgpuSchedulerStateInfo_v1 {
    if (pSchedulerStateInfo !== NOTHING)
      return callSync(this.prepare.gpuInstanceGetVgpuSchedulerState(gpuInstance, pSchedulerStateInfo));
    checkHandle(gpuInstance, '', 'gpuInstance');
    writeGpuInstanceGetVgpuSchedulerStateCall(arena, RECORD, BLOCK, 0, gpuInstance, pSchedulerStateInfo);
    cross(397, this.#library);
    return readGpuInstanceGetVgpuSchedulerStateResult(arena, BLOCK);
  }

  /** nvmlGpuInstanceGetVgpuSchedulerState_v2; drivers from 595. */
  gpuInstanceGetVgpuSchedulerState_v2(
    gpuInstance: GpuInstanceHandle,
    pSchedulerStateInfo: VgpuSchedulerStateInfo_v2Input = NOTHING,
  ): VgpuSchedulerStateInfo_v2 {
    if (pSchedulerStateInfo !== NOTHING)
      return callSync(this.prepare.gpuInstanceGetVgpuSchedulerState_v2(gpuInstance, pSchedulerStateInfo));
    checkHandle(gpuInstance, '', 'gpuInstance');
    writeGpuInstanceGetVgpuSchedulerState_v2Call(arena, RECORD, BLOCK, 0, gpuInstance, pSchedulerStateInfo);
    cross(398, this.#library);
    return readGpuInstanceGetVgpuSchedulerState_v2Result(arena, BLOCK);
  }

  /** nvmlGpuInstanceGetVgpuSchedulerLog; drivers from 575. */
  gpuInstanceGetVgpuSchedulerLog(
    gpuInstance: GpuInstanceHandle,
    pSchedulerLogInfo: VgpuSchedulerLogInfo_v1Input = NOTHING,
  ): VgpuSchedulerLogInfo_v1 {
    if (pSchedulerLogInfo !== NOTHING)
      return callSync(this.prepare.gpuInstanceGetVgpuSchedulerLog(gpuInstance, pSchedulerLogInfo));
    checkHandle(gpuInstance, '', 'gpuInstance');
    writeGpuInstanceGetVgpuSchedulerLogCall(arena, RECORD, BLOCK, 0, gpuInstance, pSchedulerLogInfo);
    cross(399, this.#library);
    return readGpuInstanceGetVgpuSchedulerLogResult(arena, BLOCK);
  }

  /** nvmlGpuInstanceGetVgpuSchedulerLog_v2; drivers from 595. */
  gpuInstanceGetVgpuSchedulerLog_v2(
    gpuInstance: GpuInstanceHandle,
    pSchedulerLogInfo: VgpuSchedulerLogInfo_v2Input = NOTHING,
  ): VgpuSchedulerLogInfo_v2 {
    if (pSchedulerLogInfo !== NOTHING)
      return callSync(this.prepare.gpuInstanceGetVgpuSchedulerLog_v2(gpuInstance, pSchedulerLogInfo));
    checkHandle(gpuInstance, '', 'gpuInstance');
    writeGpuInstanceGetVgpuSchedulerLog_v2Call(arena, RECORD, BLOCK, 0, gpuInstance, pSchedulerLogInfo);
    cross(400, this.#library);
    return readGpuInstanceGetVgpuSchedulerLog_v2Result(arena, BLOCK);
  }

  /** nvmlGpuInstanceGetVgpuTypeCreatablePlacements; drivers from 575. */
  gpuInstanceGetVgpuTypeCreatablePlacements(
    gpuInstance: GpuInstanceHandle,
    pCreatablePlacementInfo: VgpuCreatablePlacementInfo_v1Input = NOTHING,
  ): VgpuCreatablePlacementInfo_v1 {
    return callSync(
      this.prepare.gpuInstanceGetVgpuTypeCreatablePlacements(gpuInstance, pCreatablePlacementInfo),
    );
  }

  /** nvmlGpuInstanceGetVgpuHeterogeneousMode; drivers from 575. */
  gpuInstanceGetVgpuHeterogeneousMode(
    gpuInstance: GpuInstanceHandle,
    pHeterogeneousMode: VgpuHeterogeneousMode_v1Input = NOTHING,
  ): VgpuHeterogeneousMode_v1 {
    if (pHeterogeneousMode !== NOTHING)
      return callSync(this.prepare.gpuInstanceGetVgpuHeterogeneousMode(gpuInstance, pHeterogeneousMode));
    checkHandle(gpuInstance, '', 'gpuInstance');
    writeGpuInstanceGetVgpuHeterogeneousModeCall(arena, RECORD, BLOCK, 0, gpuInstance, pHeterogeneousMode);
    cross(402, this.#library);
    return readGpuInstanceGetVgpuHeterogeneousModeResult(arena, BLOCK);
  }

  /** nvmlGpuInstanceSetVgpuHeterogeneousMode; drivers from 575. Root only. */
  gpuInstanceSetVgpuHeterogeneousMode(
    gpuInstance: GpuInstanceHandle,
    pHeterogeneousMode: VgpuHeterogeneousMode_v1Input,
  ): void {
    return callSync(this.prepare.gpuInstanceSetVgpuHeterogeneousMode(gpuInstance, pHeterogeneousMode));
  }

  /** nvmlDeviceGetVgpuSchedulerState; drivers from 535. */
  deviceGetVgpuSchedulerState(device: DeviceHandle): VgpuSchedulerGetState {
    checkHandle(device, '', 'device');
    writeDeviceGetVgpuSchedulerStateCall(arena, RECORD, BLOCK, 0, device);
    cross(404, this.#library);
    return readDeviceGetVgpuSchedulerStateResult(arena, BLOCK);
  }

  /** nvmlDeviceGetVgpuSchedulerState_v2; drivers from 595. */
  deviceGetVgpuSchedulerState_v2(
    device: DeviceHandle,
    pSchedulerStateInfo: VgpuSchedulerStateInfo_v2Input = NOTHING,
  ): VgpuSchedulerStateInfo_v2 {
    if (pSchedulerStateInfo !== NOTHING)
      return callSync(this.prepare.deviceGetVgpuSchedulerState_v2(device, pSchedulerStateInfo));
    checkHandle(device, '', 'device');
    writeDeviceGetVgpuSchedulerState_v2Call(arena, RECORD, BLOCK, 0, device, pSchedulerStateInfo);
    cross(405, this.#library);
    return readDeviceGetVgpuSchedulerState_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetVgpuSchedulerLog; drivers from 535. */
  deviceGetVgpuSchedulerLog(device: DeviceHandle): VgpuSchedulerLog {
    checkHandle(device, '', 'device');
    writeDeviceGetVgpuSchedulerLogCall(arena, RECORD, BLOCK, 0, device);
    cross(406, this.#library);
    return readDeviceGetVgpuSchedulerLogResult(arena, BLOCK);
  }

  /** nvmlDeviceGetVgpuSchedulerLog_v2; drivers from 595. */
  deviceGetVgpuSchedulerLog_v2(
    device: DeviceHandle,
    pSchedulerLogInfo: VgpuSchedulerLogInfo_v2Input = NOTHING,
  ): VgpuSchedulerLogInfo_v2 {
    if (pSchedulerLogInfo !== NOTHING)
      return callSync(this.prepare.deviceGetVgpuSchedulerLog_v2(device, pSchedulerLogInfo));
    checkHandle(device, '', 'device');
    writeDeviceGetVgpuSchedulerLog_v2Call(arena, RECORD, BLOCK, 0, device, pSchedulerLogInfo);
    cross(407, this.#library);
    return readDeviceGetVgpuSchedulerLog_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceSetVgpuSchedulerState; drivers from 535. Root only. */
  deviceSetVgpuSchedulerState(device: DeviceHandle, pSchedulerState: VgpuSchedulerSetStateInput): void {
    return callSync(this.prepare.deviceSetVgpuSchedulerState(device, pSchedulerState));
  }

  /** nvmlDeviceSetVgpuSchedulerState_v2; drivers from 595. Root only. */
  deviceSetVgpuSchedulerState_v2(device: DeviceHandle, pSchedulerState: VgpuSchedulerState_v2Input): void {
    return callSync(this.prepare.deviceSetVgpuSchedulerState_v2(device, pSchedulerState));
  }

  /** nvmlVgpuInstanceGetMetadata; drivers from 390. */
  vgpuInstanceGetMetadata(vgpuInstance: number): number[] {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetMetadataCall(arena, RECORD, BLOCK, 64, vgpuInstance);
    if (!crossOrGrow(410, this.#library)) return callSync(this.prepare.vgpuInstanceGetMetadata(vgpuInstance));
    return readVgpuInstanceGetMetadataResult(arena, BLOCK);
  }

  /** nvmlDeviceGetVgpuMetadata; drivers from 390. */
  deviceGetVgpuMetadata(device: DeviceHandle): number[] {
    checkHandle(device, '', 'device');
    writeDeviceGetVgpuMetadataCall(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(411, this.#library)) return callSync(this.prepare.deviceGetVgpuMetadata(device));
    return readDeviceGetVgpuMetadataResult(arena, BLOCK);
  }

  /** nvmlGetVgpuCompatibility; drivers from 390. */
  getVgpuCompatibility(
    vgpuMetadata: VgpuMetadataInput,
    pgpuMetadata: VgpuPgpuMetadataInput,
  ): VgpuPgpuCompatibility {
    return callSync(this.prepare.getVgpuCompatibility(vgpuMetadata, pgpuMetadata));
  }

  /** nvmlDeviceGetPgpuMetadataString; drivers from 450. */
  deviceGetPgpuMetadataString(device: DeviceHandle): string {
    checkHandle(device, '', 'device');
    writeDeviceGetPgpuMetadataStringCall(arena, RECORD, BLOCK, 128, device);
    if (!crossOrGrow(413, this.#library)) return callSync(this.prepare.deviceGetPgpuMetadataString(device));
    return readDeviceGetPgpuMetadataStringResult(arena, BLOCK);
  }

  /** nvmlDeviceGetVgpuSchedulerCapabilities; drivers from 535. */
  deviceGetVgpuSchedulerCapabilities(device: DeviceHandle): VgpuSchedulerCapabilities {
    checkHandle(device, '', 'device');
    writeDeviceGetVgpuSchedulerCapabilitiesCall(arena, RECORD, BLOCK, 0, device);
    cross(414, this.#library);
    return readDeviceGetVgpuSchedulerCapabilitiesResult(arena, BLOCK);
  }

  /** nvmlGetVgpuVersion; drivers from 418. */
  getVgpuVersion(): { supported: VgpuVersion; current: VgpuVersion } {
    writeGetVgpuVersionCall(arena, RECORD, BLOCK, 0);
    cross(415, this.#library);
    return readGetVgpuVersionResult(arena, BLOCK);
  }

  /** nvmlSetVgpuVersion; drivers from 418. Root only. */
  setVgpuVersion(vgpuVersion: VgpuVersionInput): void {
    return callSync(this.prepare.setVgpuVersion(vgpuVersion));
  }

  /** nvmlDeviceGetVgpuUtilization; drivers from 390. */
  deviceGetVgpuUtilization(
    device: DeviceHandle,
    lastSeenTimeStamp: number,
    sampleValType: ValueType,
  ): { sampleValType: ValueType; utilizationSamples: VgpuInstanceUtilizationSample[] } {
    return callSync(this.prepare.deviceGetVgpuUtilization(device, lastSeenTimeStamp, sampleValType));
  }

  /** nvmlDeviceGetVgpuInstancesUtilizationInfo; drivers from 550. */
  deviceGetVgpuInstancesUtilizationInfo(
    device: DeviceHandle,
    vgpuUtilInfo: VgpuInstancesUtilizationInfo_v1Input = NOTHING,
  ): VgpuInstancesUtilizationInfo_v1 {
    return callSync(this.prepare.deviceGetVgpuInstancesUtilizationInfo(device, vgpuUtilInfo));
  }

  /** nvmlDeviceGetVgpuProcessUtilization; drivers from 390. */
  deviceGetVgpuProcessUtilization(
    device: DeviceHandle,
    lastSeenTimeStamp: number,
  ): VgpuProcessUtilizationSample[] {
    checkHandle(device, '', 'device');
    checkAmount(lastSeenTimeStamp, '', 'lastSeenTimeStamp');
    writeDeviceGetVgpuProcessUtilizationCall(arena, RECORD, BLOCK, 64, device, lastSeenTimeStamp);
    if (!crossOrGrow(419, this.#library))
      return callSync(this.prepare.deviceGetVgpuProcessUtilization(device, lastSeenTimeStamp));
    return readDeviceGetVgpuProcessUtilizationResult(arena, BLOCK);
  }

  /** nvmlDeviceGetVgpuProcessesUtilizationInfo; drivers from 550. */
  deviceGetVgpuProcessesUtilizationInfo(
    device: DeviceHandle,
    vgpuProcUtilInfo: VgpuProcessesUtilizationInfo_v1Input = NOTHING,
  ): VgpuProcessesUtilizationInfo_v1 {
    return callSync(this.prepare.deviceGetVgpuProcessesUtilizationInfo(device, vgpuProcUtilInfo));
  }

  /** nvmlVgpuInstanceGetAccountingMode; drivers from 390. */
  vgpuInstanceGetAccountingMode(vgpuInstance: number): EnableState {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetAccountingModeCall(arena, RECORD, BLOCK, 0, vgpuInstance);
    cross(421, this.#library);
    return readVgpuInstanceGetAccountingModeResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetAccountingPids; drivers from 390. */
  vgpuInstanceGetAccountingPids(vgpuInstance: number): number[] {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetAccountingPidsCall(arena, RECORD, BLOCK, 64, vgpuInstance);
    if (!crossOrGrow(422, this.#library))
      return callSync(this.prepare.vgpuInstanceGetAccountingPids(vgpuInstance));
    return readVgpuInstanceGetAccountingPidsResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetAccountingStats; drivers from 390. */
  vgpuInstanceGetAccountingStats(vgpuInstance: number, pid: number): AccountingStats {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    checkU32(pid, '', 'pid');
    writeVgpuInstanceGetAccountingStatsCall(arena, RECORD, BLOCK, 0, vgpuInstance, pid);
    cross(423, this.#library);
    return readVgpuInstanceGetAccountingStatsResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceClearAccountingPids; drivers from 450. Root only. */
  vgpuInstanceClearAccountingPids(vgpuInstance: number): void {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceClearAccountingPidsCall(arena, RECORD, BLOCK, 0, vgpuInstance);
    cross(424, this.#library);
    return readVgpuInstanceClearAccountingPidsResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetLicenseInfo; drivers from 535. */
  vgpuInstanceGetLicenseInfo(vgpuInstance: number): VgpuLicenseInfo {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetLicenseInfoCall(arena, RECORD, BLOCK, 0, vgpuInstance);
    cross(425, this.#library);
    return readVgpuInstanceGetLicenseInfoResult(arena, BLOCK);
  }

  /** nvmlVgpuInstanceGetLicenseInfo_v2; drivers from 535. */
  vgpuInstanceGetLicenseInfo_v2(vgpuInstance: number): VgpuLicenseInfo {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    writeVgpuInstanceGetLicenseInfo_v2Call(arena, RECORD, BLOCK, 0, vgpuInstance);
    cross(426, this.#library);
    return readVgpuInstanceGetLicenseInfo_v2Result(arena, BLOCK);
  }

  /** nvmlUnitGetCount; drivers from 390. */
  unitGetCount(): number {
    writeUnitGetCountCall(arena, RECORD, BLOCK, 0);
    cross(427, this.#library);
    return readUnitGetCountResult(arena, BLOCK);
  }

  /** nvmlUnitGetHandleByIndex; drivers from 390. */
  unitGetHandleByIndex(index: number): UnitHandle {
    checkU32(index, '', 'index');
    writeUnitGetHandleByIndexCall(arena, RECORD, BLOCK, 0, index);
    cross(428, this.#library);
    return readUnitGetHandleByIndexResult(arena, BLOCK);
  }

  /** nvmlUnitGetUnitInfo; drivers from 390. */
  unitGetUnitInfo(unit: UnitHandle): UnitInfo {
    checkHandle(unit, '', 'unit');
    writeUnitGetUnitInfoCall(arena, RECORD, BLOCK, 0, unit);
    cross(429, this.#library);
    return readUnitGetUnitInfoResult(arena, BLOCK);
  }

  /** nvmlUnitGetLedState; drivers from 390. */
  unitGetLedState(unit: UnitHandle): LedState {
    checkHandle(unit, '', 'unit');
    writeUnitGetLedStateCall(arena, RECORD, BLOCK, 0, unit);
    cross(430, this.#library);
    return readUnitGetLedStateResult(arena, BLOCK);
  }

  /** nvmlUnitGetPsuInfo; drivers from 390. */
  unitGetPsuInfo(unit: UnitHandle): PSUInfo {
    checkHandle(unit, '', 'unit');
    writeUnitGetPsuInfoCall(arena, RECORD, BLOCK, 0, unit);
    cross(431, this.#library);
    return readUnitGetPsuInfoResult(arena, BLOCK);
  }

  /** nvmlUnitGetTemperature; drivers from 390. */
  unitGetTemperature(unit: UnitHandle, type: number): number {
    checkHandle(unit, '', 'unit');
    checkU32(type, '', 'type');
    writeUnitGetTemperatureCall(arena, RECORD, BLOCK, 0, unit, type);
    cross(432, this.#library);
    return readUnitGetTemperatureResult(arena, BLOCK);
  }

  /** nvmlUnitGetFanSpeedInfo; drivers from 390. */
  unitGetFanSpeedInfo(unit: UnitHandle): UnitFanSpeeds {
    checkHandle(unit, '', 'unit');
    writeUnitGetFanSpeedInfoCall(arena, RECORD, BLOCK, 0, unit);
    cross(433, this.#library);
    return readUnitGetFanSpeedInfoResult(arena, BLOCK);
  }

  /** nvmlUnitGetDevices; drivers from 390. */
  unitGetDevices(unit: UnitHandle): DeviceHandle[] {
    checkHandle(unit, '', 'unit');
    writeUnitGetDevicesCall(arena, RECORD, BLOCK, 64, unit);
    if (!crossOrGrow(434, this.#library)) return callSync(this.prepare.unitGetDevices(unit));
    return readUnitGetDevicesResult(arena, BLOCK);
  }

  /** nvmlUnitSetLedState; drivers from 390. Root only. */
  unitSetLedState(unit: UnitHandle, color: LedColor): void {
    checkHandle(unit, '', 'unit');
    checkU32(color, '', 'color');
    writeUnitSetLedStateCall(arena, RECORD, BLOCK, 0, unit, color);
    cross(435, this.#library);
    return readUnitSetLedStateResult(arena, BLOCK);
  }
}
