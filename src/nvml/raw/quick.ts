// Generated from binding/abi by "npm run generate:nvml". Not edited by hand.
/* eslint-disable -- the types are checked; the style is the generator's */
import { type NativeMemory, clear, readText, readArray, readU32, readAmount } from '../memory.ts';
import { checkU32, checkAmount, checkHandle } from '../arguments.ts';
import { arena, cross, crossOrGrow } from '../call.ts';
import { again } from '../prepare.ts';
import { type Return, type ValueType, type BrandType, type DeviceArchitecture, type EnableState, type ComputeMode, type Pstates, type ClockType, type ClockId, type TemperatureSensors, type TemperatureThresholds, type PcieUtilCounter, type MemoryErrorType, type EccCounterType, type MemoryLocation, type NvLinkCapability, type NvLinkErrorCounter, type IntNvLinkDeviceType, type GpuTopologyLevel, type GpuP2PStatus, type GpuP2PCapsIndex, type SamplingType, type PerfPolicyType, type DriverModel, type GpuOperationMode, type InforomObject, type PageRetirementCause, type RestrictedAPI, type GpuVirtualizationMode, type HostVgpuMode, type VgpuVmIdType, type VgpuCapability, type VgpuDriverCapability, type DeviceVgpuCapability, type EncoderType, type BusType, type PowerSource, type FanControlPolicy } from './enums.ts';
import { type DeviceHandle, type GpuInstanceHandle, type ComputeInstanceHandle, type EventSetHandle, type GpmSampleHandle, type UnitHandle, readPciInfo_v1, readPciInfo_v2, readPciInfo, readMemory, readMemory_v2, readBAR1Memory, readUtilization, readTemperature_v1, type ProcessInfo_v1, readProcessInfo_v1, type ProcessInfo_v2, readProcessInfo_v2, type ProcessInfo, readProcessInfo, readDeviceAttributes, type GpuInstancePlacement, readGpuInstancePlacement, readGpuInstanceInfo, readEventData, readSystemEventSetCreateRequest_v1, readSystemEventSetFreeRequest_v1, readSystemRegisterEventRequest_v1, readGpmMetricsGet, readGpmSupport, readPerfMetricsSamples_v1, readPciInfoExt_v1, readPdi_v1, readHostname_v1, readBridgeChipHierarchy, readExcludedDeviceInfo, readSystemDriverBranchInfo_v1, readC2cModeInfo_v1, readDeviceAddressingMode_v1, readDeviceCapabilities_v1, readBBXTimeData_v1, readGpuUptime_v1, readPRMTLV_v1, type HwbcEntry, readHwbcEntry, readGpuThermalSettings, readCoolerInfo_v1, readMarginTemperature_v1, readFanSpeedInfo_v1, readClkMonStatus, readClockOffset_v1, readDevicePerfModes_v1, readDeviceCurrentClockFreqs_v1, readDevicePowerMizerModes_v1, readGpuDynamicPstatesInfo, readViolationTime, readAdaptiveTgpModeInfo_v1, readWorkloadPowerProfileProfilesInfo_v1, readWorkloadPowerProfileCurrentProfiles_v1, readEccErrorCounts, readEccSramErrorStatus_v1, readRowRemapperHistogramValues, readRemappedRowsInfo_v2, readRepairStatus_v1, readUnrepairableMemoryStatus_v1, readEccBankRemapperStatus_v1, type Sample, readSample, type ProcessUtilizationSample, readProcessUtilizationSample, readAccountingStats, readAccountingStats_v2, type EncoderSessionInfo, readEncoderSessionInfo, readFBCStats, type FBCSessionInfo, readFBCSessionInfo, readEventSetWait_v3, readEventSetGetContextCount_v1, readEventSetGetContextInfo_v1, readEventSetGetGpuOperationalEventContextLegacyXid_v1, readGpuInstanceProfileInfo, type ComputeInstancePlacement, readComputeInstancePlacement, readComputeInstanceProfileInfo, readComputeInstanceInfo, readNvLinkUtilizationControl, readNvlinkSupportedBwModes_v1, readNvlinkGetBwMode_v1, readNvlinkSetBwModeAsync_v1, readNvLinkInfo_v3, readNvlinkGetRemapTableInfo_v1, readNvlinkLockRemapTable_v1, readNvlinkNvlePrivateInfo_v1, readGpuFabricInfo, readGpuFabricInfo_v4, readConfComputeSystemCaps, readConfComputeSystemState, readSystemConfComputeSettings_v1, readSystemConfComputeSettings_v2, readConfComputeMemSizeInfo, readConfComputeGpuCertificate, readConfComputeGpuAttestationReport, readConfComputeGetKeyRotationThresholdInfo_v1, readDramEncryptionInfo_v1, readLedState, readUnitInfo, readPSUInfo, readUnitFanSpeeds, readVgpuVersion, readVgpuHeterogeneousMode_v1, readVgpuPlacementId_v1, readVgpuTypeBar1Info_v1, readVgpuTypeMaxInstance_v1, readVgpuRuntimeState_v1, type VgpuProcessUtilizationSample, readVgpuProcessUtilizationSample, readVgpuSchedulerLog, readVgpuSchedulerGetState, readVgpuSchedulerCapabilities, readVgpuSchedulerStateInfo_v1, readVgpuSchedulerLogInfo_v1, readVgpuSchedulerStateInfo_v2, readVgpuSchedulerLogInfo_v2, readVgpuLicenseInfo, readGridLicensableFeatures } from './structs.ts';

type Library = { readonly library: number };
const { u32 } = arena;

/** Methods of SyncCalls (raw.ts). */
export const quick: Readonly<Record<string, (this: Library, ...args: never[]) => unknown>> = {
  systemGetDriverVersion(this: Library) {
    u32[24] = 8;
    u32[26] = 128;
    if (!crossOrGrow(5, this.library)) return again(this.library, 5, []);
    return readText(arena, 200, 128);
  },
  systemGetNVMLVersion(this: Library) {
    u32[24] = 8;
    u32[26] = 128;
    if (!crossOrGrow(6, this.library)) return again(this.library, 6, []);
    return readText(arena, 200, 128);
  },
  systemGetCudaDriverVersion(this: Library) {
    u32[24] = 0;
    cross(7, this.library);
    return arena.i32[(192) >> 2] as number;
  },
  systemGetCudaDriverVersion_v2(this: Library) {
    u32[24] = 0;
    cross(8, this.library);
    return arena.i32[(192) >> 2] as number;
  },
  systemGetProcessName(this: Library, pid: number) {
    checkU32(pid, '', 'pid');
    u32[24] = pid;
    u32[26] = 8;
    u32[28] = 128;
    if (!crossOrGrow(9, this.library)) return again(this.library, 9, [pid]);
    return readText(arena, 200, 128);
  },
  systemGetHicVersion(this: Library) {
    u32[48] = 64;
    u32[24] = 0;
    u32[26] = 16;
    if (!crossOrGrow(10, this.library) || (u32[48] as number) >= 64) return again(this.library, 10, []);
    return readArray<HwbcEntry>(arena, 208, Math.min(u32[48] as number, 64), 36, readHwbcEntry, 192);
  },
  systemGetDriverBranch(this: Library, branchInfo?: object) {
    if (branchInfo !== undefined) return again(this.library, 11, [branchInfo]);
    clear(arena, 192, 88);
    u32[48] = 16777300;
    u32[24] = 0;
    u32[26] = 80;
    cross(11, this.library);
    return readSystemDriverBranchInfo_v1(arena, 192, 192);
  },
  systemEventSetCreate(this: Library, request?: object) {
    if (request !== undefined) return again(this.library, 13, [request]);
    clear(arena, 192, 16);
    u32[48] = 16777232;
    u32[24] = 0;
    cross(13, this.library);
    return readSystemEventSetCreateRequest_v1(arena, 192, 192);
  },
  systemEventSetFree(this: Library, request?: object) {
    if (request !== undefined) return again(this.library, 14, [request]);
    clear(arena, 192, 16);
    u32[48] = 16777232;
    u32[24] = 0;
    cross(14, this.library);
    return readSystemEventSetFreeRequest_v1(arena, 192, 192);
  },
  systemRegisterEvents(this: Library, request?: object) {
    if (request !== undefined) return again(this.library, 15, [request]);
    clear(arena, 192, 24);
    u32[48] = 16777240;
    u32[24] = 0;
    cross(15, this.library);
    return readSystemRegisterEventRequest_v1(arena, 192, 192);
  },
  deviceGetCount(this: Library) {
    u32[24] = 0;
    cross(17, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetCount_v2(this: Library) {
    u32[24] = 0;
    cross(18, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetHandleByIndex(this: Library, index: number) {
    checkU32(index, '', 'index');
    u32[24] = index;
    u32[26] = 0;
    cross(19, this.library);
    return u32[(192) >> 2] as DeviceHandle;
  },
  deviceGetHandleByIndex_v2(this: Library, index: number) {
    checkU32(index, '', 'index');
    u32[24] = index;
    u32[26] = 0;
    cross(20, this.library);
    return u32[(192) >> 2] as DeviceHandle;
  },
  deviceGetName(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 8;
    u32[28] = 128;
    if (!crossOrGrow(26, this.library)) return again(this.library, 26, [device]);
    return readText(arena, 200, 128);
  },
  deviceGetBrand(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(27, this.library);
    return u32[(192) >> 2] as BrandType;
  },
  deviceGetIndex(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(28, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetSerial(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 8;
    u32[28] = 128;
    if (!crossOrGrow(29, this.library)) return again(this.library, 29, [device]);
    return readText(arena, 200, 128);
  },
  deviceGetUUID(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 8;
    u32[28] = 128;
    if (!crossOrGrow(30, this.library)) return again(this.library, 30, [device]);
    return readText(arena, 200, 128);
  },
  deviceGetMinorNumber(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(31, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetBoardPartNumber(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 8;
    u32[28] = 128;
    if (!crossOrGrow(32, this.library)) return again(this.library, 32, [device]);
    return readText(arena, 200, 128);
  },
  deviceGetInforomVersion(this: Library, device: DeviceHandle, object: InforomObject) {
    checkHandle(device, '', 'device');
    checkU32(object, '', 'object');
    u32[24] = device;
    u32[26] = object;
    u32[28] = 8;
    u32[30] = 128;
    if (!crossOrGrow(33, this.library)) return again(this.library, 33, [device, object]);
    return readText(arena, 200, 128);
  },
  deviceGetInforomImageVersion(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 8;
    u32[28] = 128;
    if (!crossOrGrow(34, this.library)) return again(this.library, 34, [device]);
    return readText(arena, 200, 128);
  },
  deviceGetInforomConfigurationChecksum(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(35, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetDisplayMode(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(36, this.library);
    return u32[(192) >> 2] as EnableState;
  },
  deviceGetDisplayActive(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(37, this.library);
    return u32[(192) >> 2] as EnableState;
  },
  deviceGetPersistenceMode(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(38, this.library);
    return u32[(192) >> 2] as EnableState;
  },
  deviceGetGpuOperationMode(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(39, this.library);
    return { current: u32[(192) >> 2] as GpuOperationMode, pending: u32[(200) >> 2] as GpuOperationMode };
  },
  deviceGetComputeMode(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(40, this.library);
    return u32[(192) >> 2] as ComputeMode;
  },
  deviceGetCudaComputeCapability(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(41, this.library);
    return { major: arena.i32[(192) >> 2] as number, minor: arena.i32[(200) >> 2] as number };
  },
  deviceGetBoardId(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(42, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetMultiGpuBoard(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(43, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetDriverModel(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(44, this.library);
    return { current: u32[(192) >> 2] as DriverModel, pending: u32[(200) >> 2] as DriverModel };
  },
  deviceGetDriverModel_v2(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(45, this.library);
    return { current: u32[(192) >> 2] as DriverModel, pending: u32[(200) >> 2] as DriverModel };
  },
  deviceGetVbiosVersion(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 8;
    u32[28] = 128;
    if (!crossOrGrow(46, this.library)) return again(this.library, 46, [device]);
    return readText(arena, 200, 128);
  },
  deviceGetBridgeChipInfo(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(47, this.library);
    return readBridgeChipHierarchy(arena, 192, 192);
  },
  deviceGetAPIRestriction(this: Library, device: DeviceHandle, apiType: RestrictedAPI) {
    checkHandle(device, '', 'device');
    checkU32(apiType, '', 'apiType');
    u32[24] = device;
    u32[26] = apiType;
    u32[28] = 0;
    cross(48, this.library);
    return u32[(192) >> 2] as EnableState;
  },
  deviceGetIrqNum(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(49, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetNumGpuCores(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(50, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetBusType(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(51, this.library);
    return u32[(192) >> 2] as BusType;
  },
  deviceGetGspFirmwareVersion(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(52, this.library);
    return readText(arena, 192, 64);
  },
  deviceGetGspFirmwareMode(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(53, this.library);
    return { isEnabled: u32[(192) >> 2] as number, defaultMode: u32[(200) >> 2] as number };
  },
  deviceGetArchitecture(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(54, this.library);
    return u32[(192) >> 2] as DeviceArchitecture;
  },
  deviceGetCapabilities(this: Library, device: DeviceHandle, caps?: object) {
    if (caps !== undefined) return again(this.library, 55, [device, caps]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 8);
    u32[48] = 16777224;
    u32[26] = 0;
    cross(55, this.library);
    return readDeviceCapabilities_v1(arena, 192, 192);
  },
  deviceGetModuleId(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(56, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetC2cModeInfoV(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(57, this.library);
    return readC2cModeInfo_v1(arena, 192, 192);
  },
  deviceGetAddressingMode(this: Library, device: DeviceHandle, mode?: object) {
    if (mode !== undefined) return again(this.library, 58, [device, mode]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 8);
    u32[48] = 16777224;
    u32[26] = 0;
    cross(58, this.library);
    return readDeviceAddressingMode_v1(arena, 192, 192);
  },
  deviceGetLastBBXFlushTime(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(59, this.library);
    return { timestamp: readAmount(arena, 192), durationUs: readAmount(arena, 200) };
  },
  deviceGetBBXTimeData_v1(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(60, this.library);
    return readBBXTimeData_v1(arena, 192, 192);
  },
  deviceGetGpuUptime_v1(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(61, this.library);
    return readGpuUptime_v1(arena, 192, 192);
  },
  deviceGetGpuFabricInfo(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(62, this.library);
    return readGpuFabricInfo(arena, 192, 192);
  },
  deviceGetGpuFabricInfo_v4(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(64, this.library);
    return readGpuFabricInfo_v4(arena, 192, 192);
  },
  deviceGetPdi(this: Library, device: DeviceHandle, pdi?: object) {
    if (pdi !== undefined) return again(this.library, 66, [device, pdi]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 16);
    u32[48] = 16777232;
    u32[26] = 0;
    cross(66, this.library);
    return readPdi_v1(arena, 192, 192);
  },
  deviceGetHostname_v1(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(68, this.library);
    return readHostname_v1(arena, 192, 192);
  },
  deviceReadWritePRM_v1(this: Library, device: DeviceHandle, buffer?: object) {
    if (buffer !== undefined) return again(this.library, 69, [device, buffer]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 504);
    u32[26] = 0;
    cross(69, this.library);
    return readPRMTLV_v1(arena, 192, 192);
  },
  deviceGetPciInfoExt(this: Library, device: DeviceHandle, pci?: object) {
    if (pci !== undefined) return again(this.library, 72, [device, pci]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 64);
    u32[48] = 16777280;
    u32[26] = 0;
    cross(72, this.library);
    return readPciInfoExt_v1(arena, 192, 192);
  },
  deviceGetPciInfo(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(73, this.library);
    return readPciInfo_v1(arena, 192, 192);
  },
  deviceGetPciInfo_v2(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(74, this.library);
    return readPciInfo_v2(arena, 192, 192);
  },
  deviceGetPciInfo_v3(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(75, this.library);
    return readPciInfo(arena, 192, 192);
  },
  deviceGetMaxPcieLinkGeneration(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(76, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetGpuMaxPcieLinkGeneration(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(77, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetMaxPcieLinkWidth(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(78, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetCurrPcieLinkGeneration(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(79, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetCurrPcieLinkWidth(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(80, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetPcieThroughput(this: Library, device: DeviceHandle, counter: PcieUtilCounter) {
    checkHandle(device, '', 'device');
    checkU32(counter, '', 'counter');
    u32[24] = device;
    u32[26] = counter;
    u32[28] = 0;
    cross(81, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetPcieReplayCounter(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(82, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetPcieLinkMaxSpeed(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(83, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetPcieSpeed(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(84, this.library);
    return u32[(192) >> 2] as number;
  },
  systemGetTopologyGpuSet(this: Library, cpuNumber: number) {
    checkU32(cpuNumber, '', 'cpuNumber');
    u32[24] = cpuNumber;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(85, this.library) || (u32[48] as number) >= 64) return again(this.library, 85, [cpuNumber]);
    return readArray<DeviceHandle>(arena, 208, Math.min(u32[48] as number, 64), 8, (readU32 as (m: NativeMemory, o: number) => DeviceHandle), 192);
  },
  deviceGetNumaNodeId(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(91, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetTopologyCommonAncestor(this: Library, device1: DeviceHandle, device2: DeviceHandle) {
    checkHandle(device1, '', 'device1');
    checkHandle(device2, '', 'device2');
    u32[24] = device1;
    u32[26] = device2;
    u32[28] = 0;
    cross(92, this.library);
    return u32[(192) >> 2] as GpuTopologyLevel;
  },
  deviceGetTopologyNearestGpus(this: Library, device: DeviceHandle, level: GpuTopologyLevel) {
    checkHandle(device, '', 'device');
    checkU32(level, '', 'level');
    u32[24] = device;
    u32[26] = level;
    u32[48] = 64;
    u32[28] = 0;
    u32[30] = 16;
    if (!crossOrGrow(93, this.library) || (u32[48] as number) >= 64) return again(this.library, 93, [device, level]);
    return readArray<DeviceHandle>(arena, 208, Math.min(u32[48] as number, 64), 8, (readU32 as (m: NativeMemory, o: number) => DeviceHandle), 192);
  },
  deviceGetP2PStatus(this: Library, device1: DeviceHandle, device2: DeviceHandle, p2pIndex: GpuP2PCapsIndex) {
    checkHandle(device1, '', 'device1');
    checkHandle(device2, '', 'device2');
    checkU32(p2pIndex, '', 'p2pIndex');
    u32[24] = device1;
    u32[26] = device2;
    u32[28] = p2pIndex;
    u32[30] = 0;
    cross(94, this.library);
    return u32[(192) >> 2] as GpuP2PStatus;
  },
  deviceOnSameBoard(this: Library, device1: DeviceHandle, device2: DeviceHandle) {
    checkHandle(device1, '', 'device1');
    checkHandle(device2, '', 'device2');
    u32[24] = device1;
    u32[26] = device2;
    u32[28] = 0;
    cross(95, this.library);
    return arena.i32[(192) >> 2] as number;
  },
  deviceGetMemoryInfo(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(96, this.library);
    return readMemory(arena, 192, 192);
  },
  deviceGetMemoryInfo_v2(this: Library, device: DeviceHandle, memory?: object) {
    if (memory !== undefined) return again(this.library, 97, [device, memory]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 40);
    u32[48] = 33554472;
    u32[26] = 0;
    cross(97, this.library);
    return readMemory_v2(arena, 192, 192);
  },
  deviceGetBAR1MemoryInfo(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(100, this.library);
    return readBAR1Memory(arena, 192, 192);
  },
  deviceGetMemoryBusWidth(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(101, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetUtilizationRates(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(102, this.library);
    return readUtilization(arena, 192, 192);
  },
  deviceGetEncoderUtilization(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(103, this.library);
    return { utilization: u32[(192) >> 2] as number, samplingPeriodUs: u32[(200) >> 2] as number };
  },
  deviceGetEncoderCapacity(this: Library, device: DeviceHandle, encoderQueryType: EncoderType) {
    checkHandle(device, '', 'device');
    checkU32(encoderQueryType, '', 'encoderQueryType');
    u32[24] = device;
    u32[26] = encoderQueryType;
    u32[28] = 0;
    cross(104, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetEncoderStats(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    u32[30] = 16;
    cross(105, this.library);
    return { sessionCount: u32[(192) >> 2] as number, averageFps: u32[(200) >> 2] as number, averageLatency: u32[(208) >> 2] as number };
  },
  deviceGetEncoderSessions(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(106, this.library) || (u32[48] as number) >= 64) return again(this.library, 106, [device]);
    return readArray<EncoderSessionInfo>(arena, 208, Math.min(u32[48] as number, 64), 32, readEncoderSessionInfo, 192);
  },
  deviceGetDecoderUtilization(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(107, this.library);
    return { utilization: u32[(192) >> 2] as number, samplingPeriodUs: u32[(200) >> 2] as number };
  },
  deviceGetJpgUtilization(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(108, this.library);
    return { utilization: u32[(192) >> 2] as number, samplingPeriodUs: u32[(200) >> 2] as number };
  },
  deviceGetOfaUtilization(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(109, this.library);
    return { utilization: u32[(192) >> 2] as number, samplingPeriodUs: u32[(200) >> 2] as number };
  },
  deviceGetFBCStats(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(110, this.library);
    return readFBCStats(arena, 192, 192);
  },
  deviceGetFBCSessions(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(111, this.library) || (u32[48] as number) >= 64) return again(this.library, 111, [device]);
    return readArray<FBCSessionInfo>(arena, 208, Math.min(u32[48] as number, 64), 48, readFBCSessionInfo, 192);
  },
  deviceGetSamples(this: Library, device: DeviceHandle, type: SamplingType, lastSeenTimeStamp: number) {
    checkHandle(device, '', 'device');
    checkU32(type, '', 'type');
    checkAmount(lastSeenTimeStamp, '', 'lastSeenTimeStamp');
    u32[24] = device;
    u32[26] = type;
    u32[28] = lastSeenTimeStamp;
    u32[29] = lastSeenTimeStamp / 0x1_0000_0000;
    u32[30] = 0;
    u32[50] = 64;
    u32[32] = 8;
    u32[34] = 24;
    if (!crossOrGrow(112, this.library) || (u32[50] as number) >= 64) return again(this.library, 112, [device, type, lastSeenTimeStamp]);
    return { sampleValType: u32[(192) >> 2] as ValueType, samples: readArray<Sample>(arena, 216, Math.min(u32[50] as number, 64), 16, readSample, 192) };
  },
  deviceGetViolationStatus(this: Library, device: DeviceHandle, perfPolicyType: PerfPolicyType) {
    checkHandle(device, '', 'device');
    checkU32(perfPolicyType, '', 'perfPolicyType');
    u32[24] = device;
    u32[26] = perfPolicyType;
    u32[28] = 0;
    cross(113, this.library);
    return readViolationTime(arena, 192, 192);
  },
  devicePerfMetricsGetSamples_v1(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(114, this.library);
    return readPerfMetricsSamples_v1(arena, 192, 192);
  },
  deviceGetTemperature(this: Library, device: DeviceHandle, sensorType: TemperatureSensors) {
    checkHandle(device, '', 'device');
    checkU32(sensorType, '', 'sensorType');
    u32[24] = device;
    u32[26] = sensorType;
    u32[28] = 0;
    cross(115, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetTemperatureV(this: Library, device: DeviceHandle, temperature?: object) {
    if (temperature !== undefined) return again(this.library, 116, [device, temperature]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 16);
    u32[48] = 16777228;
    u32[26] = 0;
    cross(116, this.library);
    return readTemperature_v1(arena, 192, 192);
  },
  deviceGetTemperatureThreshold(this: Library, device: DeviceHandle, thresholdType: TemperatureThresholds) {
    checkHandle(device, '', 'device');
    checkU32(thresholdType, '', 'thresholdType');
    u32[24] = device;
    u32[26] = thresholdType;
    u32[28] = 0;
    cross(117, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetMarginTemperature(this: Library, device: DeviceHandle, marginTempInfo?: object) {
    if (marginTempInfo !== undefined) return again(this.library, 118, [device, marginTempInfo]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 8);
    u32[48] = 16777224;
    u32[26] = 0;
    cross(118, this.library);
    return readMarginTemperature_v1(arena, 192, 192);
  },
  deviceGetThermalSettings(this: Library, device: DeviceHandle, sensorIndex: number) {
    checkHandle(device, '', 'device');
    checkU32(sensorIndex, '', 'sensorIndex');
    u32[24] = device;
    u32[26] = sensorIndex;
    u32[28] = 0;
    cross(119, this.library);
    return readGpuThermalSettings(arena, 192, 192);
  },
  deviceGetFanSpeed(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(121, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetFanSpeed_v2(this: Library, device: DeviceHandle, fan: number) {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');
    u32[24] = device;
    u32[26] = fan;
    u32[28] = 0;
    cross(122, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetFanSpeedRPM(this: Library, device: DeviceHandle, fanSpeed?: object) {
    if (fanSpeed !== undefined) return again(this.library, 123, [device, fanSpeed]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 16);
    u32[48] = 16777228;
    u32[26] = 0;
    cross(123, this.library);
    return readFanSpeedInfo_v1(arena, 192, 192);
  },
  deviceGetTargetFanSpeed(this: Library, device: DeviceHandle, fan: number) {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');
    u32[24] = device;
    u32[26] = fan;
    u32[28] = 0;
    cross(124, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetMinMaxFanSpeed(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(125, this.library);
    return { minSpeed: u32[(192) >> 2] as number, maxSpeed: u32[(200) >> 2] as number };
  },
  deviceGetFanControlPolicy_v2(this: Library, device: DeviceHandle, fan: number) {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');
    u32[24] = device;
    u32[26] = fan;
    u32[28] = 0;
    cross(126, this.library);
    return u32[(192) >> 2] as FanControlPolicy;
  },
  deviceGetNumFans(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(127, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetCoolerInfo(this: Library, device: DeviceHandle, coolerInfo?: object) {
    if (coolerInfo !== undefined) return again(this.library, 128, [device, coolerInfo]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 16);
    u32[48] = 16777232;
    u32[26] = 0;
    cross(128, this.library);
    return readCoolerInfo_v1(arena, 192, 192);
  },
  deviceGetPowerState(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(132, this.library);
    return u32[(192) >> 2] as Pstates;
  },
  deviceGetPowerManagementMode(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(133, this.library);
    return u32[(192) >> 2] as EnableState;
  },
  deviceGetPowerManagementLimit(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(134, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetPowerManagementLimitConstraints(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(135, this.library);
    return { minLimit: u32[(192) >> 2] as number, maxLimit: u32[(200) >> 2] as number };
  },
  deviceGetPowerManagementDefaultLimit(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(136, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetPowerUsage(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(137, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetTotalEnergyConsumption(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(138, this.library);
    return readAmount(arena, 192);
  },
  deviceGetEnforcedPowerLimit(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(139, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetAdaptiveTgpModeInfo_v1(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(141, this.library);
    return readAdaptiveTgpModeInfo_v1(arena, 192, 192);
  },
  deviceGetPowerSource(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(142, this.library);
    return u32[(192) >> 2] as PowerSource;
  },
  deviceGetPowerMizerMode_v1(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(145, this.library);
    return readDevicePowerMizerModes_v1(arena, 192, 192);
  },
  deviceWorkloadPowerProfileGetProfilesInfo(this: Library, device: DeviceHandle, profilesInfo?: object) {
    if (profilesInfo !== undefined) return again(this.library, 147, [device, profilesInfo]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 11256);
    u32[48] = 16788472;
    u32[26] = 0;
    cross(147, this.library);
    return readWorkloadPowerProfileProfilesInfo_v1(arena, 192, 192);
  },
  deviceWorkloadPowerProfileGetCurrentProfiles(this: Library, device: DeviceHandle, currentProfiles?: object) {
    if (currentProfiles !== undefined) return again(this.library, 148, [device, currentProfiles]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 104);
    u32[48] = 16777316;
    u32[26] = 0;
    cross(148, this.library);
    return readWorkloadPowerProfileCurrentProfiles_v1(arena, 192, 192);
  },
  deviceGetClockInfo(this: Library, device: DeviceHandle, type: ClockType) {
    checkHandle(device, '', 'device');
    checkU32(type, '', 'type');
    u32[24] = device;
    u32[26] = type;
    u32[28] = 0;
    cross(155, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetMaxClockInfo(this: Library, device: DeviceHandle, type: ClockType) {
    checkHandle(device, '', 'device');
    checkU32(type, '', 'type');
    u32[24] = device;
    u32[26] = type;
    u32[28] = 0;
    cross(156, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetGpcClkVfOffset(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(157, this.library);
    return arena.i32[(192) >> 2] as number;
  },
  deviceGetApplicationsClock(this: Library, device: DeviceHandle, clockType: ClockType) {
    checkHandle(device, '', 'device');
    checkU32(clockType, '', 'clockType');
    u32[24] = device;
    u32[26] = clockType;
    u32[28] = 0;
    cross(158, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetDefaultApplicationsClock(this: Library, device: DeviceHandle, clockType: ClockType) {
    checkHandle(device, '', 'device');
    checkU32(clockType, '', 'clockType');
    u32[24] = device;
    u32[26] = clockType;
    u32[28] = 0;
    cross(159, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetClock(this: Library, device: DeviceHandle, clockType: ClockType, clockId: ClockId) {
    checkHandle(device, '', 'device');
    checkU32(clockType, '', 'clockType');
    checkU32(clockId, '', 'clockId');
    u32[24] = device;
    u32[26] = clockType;
    u32[28] = clockId;
    u32[30] = 0;
    cross(160, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetMaxCustomerBoostClock(this: Library, device: DeviceHandle, clockType: ClockType) {
    checkHandle(device, '', 'device');
    checkU32(clockType, '', 'clockType');
    u32[24] = device;
    u32[26] = clockType;
    u32[28] = 0;
    cross(161, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetSupportedMemoryClocks(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(162, this.library) || (u32[48] as number) >= 64) return again(this.library, 162, [device]);
    return readArray<number>(arena, 208, Math.min(u32[48] as number, 64), 4, readU32, 192);
  },
  deviceGetSupportedGraphicsClocks(this: Library, device: DeviceHandle, memoryClockMHz: number) {
    checkHandle(device, '', 'device');
    checkU32(memoryClockMHz, '', 'memoryClockMHz');
    u32[24] = device;
    u32[26] = memoryClockMHz;
    u32[48] = 64;
    u32[28] = 0;
    u32[30] = 16;
    if (!crossOrGrow(163, this.library) || (u32[48] as number) >= 64) return again(this.library, 163, [device, memoryClockMHz]);
    return readArray<number>(arena, 208, Math.min(u32[48] as number, 64), 4, readU32, 192);
  },
  deviceGetAutoBoostedClocksEnabled(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(164, this.library);
    return { isEnabled: u32[(192) >> 2] as EnableState, defaultIsEnabled: u32[(200) >> 2] as EnableState };
  },
  deviceGetPerformanceState(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(165, this.library);
    return u32[(192) >> 2] as Pstates;
  },
  deviceGetCurrentClocksEventReasons(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(166, this.library);
    return arena.u64[(192) >> 3] as bigint;
  },
  deviceGetCurrentClocksThrottleReasons(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(167, this.library);
    return arena.u64[(192) >> 3] as bigint;
  },
  deviceGetSupportedClocksEventReasons(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(168, this.library);
    return arena.u64[(192) >> 3] as bigint;
  },
  deviceGetSupportedClocksThrottleReasons(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(169, this.library);
    return arena.u64[(192) >> 3] as bigint;
  },
  deviceGetDynamicPstatesInfo(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(170, this.library);
    return readGpuDynamicPstatesInfo(arena, 192, 192);
  },
  deviceGetMemClkVfOffset(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(171, this.library);
    return arena.i32[(192) >> 2] as number;
  },
  deviceGetMinMaxClockOfPState(this: Library, device: DeviceHandle, type: ClockType, pstate: Pstates) {
    checkHandle(device, '', 'device');
    checkU32(type, '', 'type');
    checkU32(pstate, '', 'pstate');
    u32[24] = device;
    u32[26] = type;
    u32[28] = pstate;
    u32[30] = 0;
    u32[32] = 8;
    cross(172, this.library);
    return { minClockMHz: u32[(192) >> 2] as number, maxClockMHz: u32[(200) >> 2] as number };
  },
  deviceGetGpcClkMinMaxVfOffset(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(174, this.library);
    return { minOffset: arena.i32[(192) >> 2] as number, maxOffset: arena.i32[(200) >> 2] as number };
  },
  deviceGetMemClkMinMaxVfOffset(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(175, this.library);
    return { minOffset: arena.i32[(192) >> 2] as number, maxOffset: arena.i32[(200) >> 2] as number };
  },
  deviceGetClockOffsets(this: Library, device: DeviceHandle, info?: object) {
    if (info !== undefined) return again(this.library, 176, [device, info]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 24);
    u32[48] = 16777240;
    u32[26] = 0;
    cross(176, this.library);
    return readClockOffset_v1(arena, 192, 192);
  },
  deviceGetPerformanceModes(this: Library, device: DeviceHandle, perfModes?: object) {
    if (perfModes !== undefined) return again(this.library, 178, [device, perfModes]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 2056);
    u32[48] = 16779268;
    u32[26] = 0;
    cross(178, this.library);
    return readDevicePerfModes_v1(arena, 192, 192);
  },
  deviceGetCurrentClockFreqs(this: Library, device: DeviceHandle, currentClockFreqs?: object) {
    if (currentClockFreqs !== undefined) return again(this.library, 179, [device, currentClockFreqs]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 2056);
    u32[48] = 16779268;
    u32[26] = 0;
    cross(179, this.library);
    return readDeviceCurrentClockFreqs_v1(arena, 192, 192);
  },
  deviceGetAdaptiveClockInfoStatus(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(180, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetClkMonStatus(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(181, this.library);
    return readClkMonStatus(arena, 192, 192);
  },
  deviceGetEccMode(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(192, this.library);
    return { current: u32[(192) >> 2] as EnableState, pending: u32[(200) >> 2] as EnableState };
  },
  deviceGetDefaultEccMode(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(193, this.library);
    return u32[(192) >> 2] as EnableState;
  },
  deviceGetTotalEccErrors(this: Library, device: DeviceHandle, errorType: MemoryErrorType, counterType: EccCounterType) {
    checkHandle(device, '', 'device');
    checkU32(errorType, '', 'errorType');
    checkU32(counterType, '', 'counterType');
    u32[24] = device;
    u32[26] = errorType;
    u32[28] = counterType;
    u32[30] = 0;
    cross(194, this.library);
    return readAmount(arena, 192);
  },
  deviceGetDetailedEccErrors(this: Library, device: DeviceHandle, errorType: MemoryErrorType, counterType: EccCounterType) {
    checkHandle(device, '', 'device');
    checkU32(errorType, '', 'errorType');
    checkU32(counterType, '', 'counterType');
    u32[24] = device;
    u32[26] = errorType;
    u32[28] = counterType;
    u32[30] = 0;
    cross(195, this.library);
    return readEccErrorCounts(arena, 192, 192);
  },
  deviceGetMemoryErrorCounter(this: Library, device: DeviceHandle, errorType: MemoryErrorType, counterType: EccCounterType, locationType: MemoryLocation) {
    checkHandle(device, '', 'device');
    checkU32(errorType, '', 'errorType');
    checkU32(counterType, '', 'counterType');
    checkU32(locationType, '', 'locationType');
    u32[24] = device;
    u32[26] = errorType;
    u32[28] = counterType;
    u32[30] = locationType;
    u32[32] = 0;
    cross(196, this.library);
    return readAmount(arena, 192);
  },
  deviceGetSramEccErrorStatus(this: Library, device: DeviceHandle, status?: object) {
    if (status !== undefined) return again(this.library, 197, [device, status]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 104);
    u32[48] = 16777320;
    u32[26] = 0;
    cross(197, this.library);
    return readEccSramErrorStatus_v1(arena, 192, 192);
  },
  deviceGetRepairStatus(this: Library, device: DeviceHandle, repairStatus?: object) {
    if (repairStatus !== undefined) return again(this.library, 201, [device, repairStatus]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 16);
    u32[48] = 16777228;
    u32[26] = 0;
    cross(201, this.library);
    return readRepairStatus_v1(arena, 192, 192);
  },
  deviceGetUnrepairableMemoryFlag_v1(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(202, this.library);
    return readUnrepairableMemoryStatus_v1(arena, 192, 192);
  },
  deviceGetRetiredPages(this: Library, device: DeviceHandle, cause: PageRetirementCause) {
    checkHandle(device, '', 'device');
    checkU32(cause, '', 'cause');
    u32[24] = device;
    u32[26] = cause;
    u32[48] = 64;
    u32[28] = 0;
    u32[30] = 16;
    if (!crossOrGrow(203, this.library) || (u32[48] as number) >= 64) return again(this.library, 203, [device, cause]);
    return readArray<number>(arena, 208, Math.min(u32[48] as number, 64), 8, readAmount, 192);
  },
  deviceGetRetiredPages_v2(this: Library, device: DeviceHandle, cause: PageRetirementCause) {
    checkHandle(device, '', 'device');
    checkU32(cause, '', 'cause');
    u32[24] = device;
    u32[26] = cause;
    u32[48] = 64;
    u32[28] = 0;
    u32[30] = 24;
    u32[32] = 712;
    if (!crossOrGrow(204, this.library) || (u32[48] as number) >= 64) return again(this.library, 204, [device, cause]);
    return { addresses: readArray<number>(arena, 216, Math.min(u32[48] as number, 64), 8, readAmount, 192), timestamps: readArray<number>(arena, 904, Math.min(u32[48] as number, 64), 8, readAmount, 192) };
  },
  deviceGetRetiredPagesPendingStatus(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(205, this.library);
    return u32[(192) >> 2] as EnableState;
  },
  deviceGetRemappedRows(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    u32[30] = 16;
    u32[32] = 24;
    cross(206, this.library);
    return { corrRows: u32[(192) >> 2] as number, uncRows: u32[(200) >> 2] as number, isPending: u32[(208) >> 2] as number, failureOccurred: u32[(216) >> 2] as number };
  },
  deviceGetRemappedRows_v2(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(207, this.library);
    return readRemappedRowsInfo_v2(arena, 192, 192);
  },
  deviceGetRowRemapperHistogram(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(208, this.library);
    return readRowRemapperHistogramValues(arena, 192, 192);
  },
  deviceGetBankRemapperStatus_v1(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(209, this.library);
    return readEccBankRemapperStatus_v1(arena, 192, 192);
  },
  deviceGetComputeRunningProcesses(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(210, this.library) || (u32[48] as number) >= 64) return again(this.library, 210, [device]);
    return readArray<ProcessInfo_v1>(arena, 208, Math.min(u32[48] as number, 64), 16, readProcessInfo_v1, 192);
  },
  deviceGetComputeRunningProcesses_v2(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(211, this.library) || (u32[48] as number) >= 64) return again(this.library, 211, [device]);
    return readArray<ProcessInfo_v2>(arena, 208, Math.min(u32[48] as number, 64), 24, readProcessInfo_v2, 192);
  },
  deviceGetComputeRunningProcesses_v3(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(212, this.library) || (u32[48] as number) >= 64) return again(this.library, 212, [device]);
    return readArray<ProcessInfo>(arena, 208, Math.min(u32[48] as number, 64), 24, readProcessInfo, 192);
  },
  deviceGetGraphicsRunningProcesses(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(213, this.library) || (u32[48] as number) >= 64) return again(this.library, 213, [device]);
    return readArray<ProcessInfo_v1>(arena, 208, Math.min(u32[48] as number, 64), 16, readProcessInfo_v1, 192);
  },
  deviceGetGraphicsRunningProcesses_v2(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(214, this.library) || (u32[48] as number) >= 64) return again(this.library, 214, [device]);
    return readArray<ProcessInfo_v2>(arena, 208, Math.min(u32[48] as number, 64), 24, readProcessInfo_v2, 192);
  },
  deviceGetGraphicsRunningProcesses_v3(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(215, this.library) || (u32[48] as number) >= 64) return again(this.library, 215, [device]);
    return readArray<ProcessInfo>(arena, 208, Math.min(u32[48] as number, 64), 24, readProcessInfo, 192);
  },
  deviceGetMPSComputeRunningProcesses(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(216, this.library) || (u32[48] as number) >= 64) return again(this.library, 216, [device]);
    return readArray<ProcessInfo_v1>(arena, 208, Math.min(u32[48] as number, 64), 16, readProcessInfo_v1, 192);
  },
  deviceGetMPSComputeRunningProcesses_v2(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(217, this.library) || (u32[48] as number) >= 64) return again(this.library, 217, [device]);
    return readArray<ProcessInfo_v2>(arena, 208, Math.min(u32[48] as number, 64), 24, readProcessInfo_v2, 192);
  },
  deviceGetMPSComputeRunningProcesses_v3(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(218, this.library) || (u32[48] as number) >= 64) return again(this.library, 218, [device]);
    return readArray<ProcessInfo>(arena, 208, Math.min(u32[48] as number, 64), 24, readProcessInfo, 192);
  },
  deviceGetProcessUtilization(this: Library, device: DeviceHandle, lastSeenTimeStamp: number) {
    checkHandle(device, '', 'device');
    checkAmount(lastSeenTimeStamp, '', 'lastSeenTimeStamp');
    u32[24] = device;
    u32[26] = 16;
    u32[50] = 64;
    u32[28] = 8;
    u32[30] = lastSeenTimeStamp;
    u32[31] = lastSeenTimeStamp / 0x1_0000_0000;
    if (!crossOrGrow(220, this.library) || (u32[50] as number) >= 64) return again(this.library, 220, [device, lastSeenTimeStamp]);
    return readArray<ProcessUtilizationSample>(arena, 208, Math.min(u32[50] as number, 64), 32, readProcessUtilizationSample, 192);
  },
  deviceGetAccountingMode(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(222, this.library);
    return u32[(192) >> 2] as EnableState;
  },
  deviceGetAccountingStats(this: Library, device: DeviceHandle, pid: number) {
    checkHandle(device, '', 'device');
    checkU32(pid, '', 'pid');
    u32[24] = device;
    u32[26] = pid;
    u32[28] = 0;
    cross(223, this.library);
    return readAccountingStats(arena, 192, 192);
  },
  deviceGetAccountingStats_v2(this: Library, device: DeviceHandle, stats?: object) {
    if (stats !== undefined) return again(this.library, 224, [device, stats]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 64);
    u32[26] = 0;
    cross(224, this.library);
    return readAccountingStats_v2(arena, 192, 192);
  },
  deviceGetAccountingPids(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(225, this.library) || (u32[48] as number) >= 64) return again(this.library, 225, [device]);
    return readArray<number>(arena, 208, Math.min(u32[48] as number, 64), 4, readU32, 192);
  },
  deviceGetAccountingBufferSize(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(226, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetAttributes(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(229, this.library);
    return readDeviceAttributes(arena, 192, 192);
  },
  deviceGetAttributes_v2(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(230, this.library);
    return readDeviceAttributes(arena, 192, 192);
  },
  deviceSetMigMode(this: Library, device: DeviceHandle, mode: number) {
    checkHandle(device, '', 'device');
    checkU32(mode, '', 'mode');
    u32[24] = device;
    u32[26] = mode;
    u32[28] = 0;
    cross(231, this.library);
    return u32[(192) >> 2] as Return;
  },
  deviceGetMigMode(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    u32[28] = 8;
    cross(232, this.library);
    return { currentMode: u32[(192) >> 2] as number, pendingMode: u32[(200) >> 2] as number };
  },
  deviceGetGpuInstanceProfileInfo(this: Library, device: DeviceHandle, profile: number) {
    checkHandle(device, '', 'device');
    checkU32(profile, '', 'profile');
    u32[24] = device;
    u32[26] = profile;
    u32[28] = 0;
    cross(233, this.library);
    return readGpuInstanceProfileInfo(arena, 192, 192);
  },
  deviceGetGpuInstancePossiblePlacements(this: Library, device: DeviceHandle, profileId: number) {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');
    u32[24] = device;
    u32[26] = profileId;
    u32[28] = 16;
    u32[50] = 64;
    u32[30] = 8;
    if (!crossOrGrow(236, this.library) || (u32[50] as number) >= 64) return again(this.library, 236, [device, profileId]);
    return readArray<GpuInstancePlacement>(arena, 208, Math.min(u32[50] as number, 64), 8, readGpuInstancePlacement, 192);
  },
  deviceGetGpuInstancePossiblePlacements_v2(this: Library, device: DeviceHandle, profileId: number) {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');
    u32[24] = device;
    u32[26] = profileId;
    u32[28] = 16;
    u32[50] = 64;
    u32[30] = 8;
    if (!crossOrGrow(237, this.library) || (u32[50] as number) >= 64) return again(this.library, 237, [device, profileId]);
    return readArray<GpuInstancePlacement>(arena, 208, Math.min(u32[50] as number, 64), 8, readGpuInstancePlacement, 192);
  },
  deviceGetGpuInstanceRemainingCapacity(this: Library, device: DeviceHandle, profileId: number) {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');
    u32[24] = device;
    u32[26] = profileId;
    u32[28] = 0;
    cross(238, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceCreateGpuInstance(this: Library, device: DeviceHandle, profileId: number) {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');
    u32[24] = device;
    u32[26] = profileId;
    u32[28] = 0;
    cross(239, this.library);
    return u32[(192) >> 2] as GpuInstanceHandle;
  },
  deviceGetGpuInstances(this: Library, device: DeviceHandle, profileId: number) {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');
    u32[24] = device;
    u32[26] = profileId;
    u32[28] = 0;
    u32[30] = 512;
    cross(242, this.library);
    return readArray<GpuInstanceHandle>(arena, 192, Math.min(u32[176] as number, 64), 8, (readU32 as (m: NativeMemory, o: number) => GpuInstanceHandle), 192);
  },
  deviceGetGpuInstanceById(this: Library, device: DeviceHandle, id: number) {
    checkHandle(device, '', 'device');
    checkU32(id, '', 'id');
    u32[24] = device;
    u32[26] = id;
    u32[28] = 0;
    cross(243, this.library);
    return u32[(192) >> 2] as GpuInstanceHandle;
  },
  gpuInstanceGetInfo(this: Library, gpuInstance: GpuInstanceHandle) {
    checkHandle(gpuInstance, '', 'gpuInstance');
    u32[24] = gpuInstance;
    u32[26] = 0;
    cross(244, this.library);
    return readGpuInstanceInfo(arena, 192, 192);
  },
  gpuInstanceGetComputeInstanceProfileInfo(this: Library, gpuInstance: GpuInstanceHandle, profile: number, engProfile: number) {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profile, '', 'profile');
    checkU32(engProfile, '', 'engProfile');
    u32[24] = gpuInstance;
    u32[26] = profile;
    u32[28] = engProfile;
    u32[30] = 0;
    cross(245, this.library);
    return readComputeInstanceProfileInfo(arena, 192, 192);
  },
  gpuInstanceGetComputeInstanceRemainingCapacity(this: Library, gpuInstance: GpuInstanceHandle, profileId: number) {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profileId, '', 'profileId');
    u32[24] = gpuInstance;
    u32[26] = profileId;
    u32[28] = 0;
    cross(247, this.library);
    return u32[(192) >> 2] as number;
  },
  gpuInstanceGetComputeInstancePossiblePlacements(this: Library, gpuInstance: GpuInstanceHandle, profileId: number) {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profileId, '', 'profileId');
    u32[24] = gpuInstance;
    u32[26] = profileId;
    u32[28] = 16;
    u32[50] = 64;
    u32[30] = 8;
    if (!crossOrGrow(248, this.library) || (u32[50] as number) >= 64) return again(this.library, 248, [gpuInstance, profileId]);
    return readArray<ComputeInstancePlacement>(arena, 208, Math.min(u32[50] as number, 64), 8, readComputeInstancePlacement, 192);
  },
  gpuInstanceCreateComputeInstance(this: Library, gpuInstance: GpuInstanceHandle, profileId: number) {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profileId, '', 'profileId');
    u32[24] = gpuInstance;
    u32[26] = profileId;
    u32[28] = 0;
    cross(249, this.library);
    return u32[(192) >> 2] as ComputeInstanceHandle;
  },
  gpuInstanceGetComputeInstances(this: Library, gpuInstance: GpuInstanceHandle, profileId: number) {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profileId, '', 'profileId');
    u32[24] = gpuInstance;
    u32[26] = profileId;
    u32[28] = 0;
    u32[30] = 512;
    cross(252, this.library);
    return readArray<ComputeInstanceHandle>(arena, 192, Math.min(u32[176] as number, 64), 8, (readU32 as (m: NativeMemory, o: number) => ComputeInstanceHandle), 192);
  },
  gpuInstanceGetComputeInstanceById(this: Library, gpuInstance: GpuInstanceHandle, id: number) {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(id, '', 'id');
    u32[24] = gpuInstance;
    u32[26] = id;
    u32[28] = 0;
    cross(253, this.library);
    return u32[(192) >> 2] as ComputeInstanceHandle;
  },
  computeInstanceGetInfo(this: Library, computeInstance: ComputeInstanceHandle) {
    checkHandle(computeInstance, '', 'computeInstance');
    u32[24] = computeInstance;
    u32[26] = 0;
    cross(254, this.library);
    return readComputeInstanceInfo(arena, 192, 192);
  },
  computeInstanceGetInfo_v2(this: Library, computeInstance: ComputeInstanceHandle) {
    checkHandle(computeInstance, '', 'computeInstance');
    u32[24] = computeInstance;
    u32[26] = 0;
    cross(255, this.library);
    return readComputeInstanceInfo(arena, 192, 192);
  },
  deviceIsMigDeviceHandle(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(256, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetGpuInstanceId(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(257, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetComputeInstanceId(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(258, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetMaxMigDeviceCount(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(259, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetMigDeviceHandleByIndex(this: Library, device: DeviceHandle, index: number) {
    checkHandle(device, '', 'device');
    checkU32(index, '', 'index');
    u32[24] = device;
    u32[26] = index;
    u32[28] = 0;
    cross(260, this.library);
    return u32[(192) >> 2] as DeviceHandle;
  },
  deviceGetDeviceHandleFromMigDeviceHandle(this: Library, migDevice: DeviceHandle) {
    checkHandle(migDevice, '', 'migDevice');
    u32[24] = migDevice;
    u32[26] = 0;
    cross(261, this.library);
    return u32[(192) >> 2] as DeviceHandle;
  },
  eventSetCreate(this: Library) {
    u32[24] = 0;
    cross(264, this.library);
    return u32[(192) >> 2] as EventSetHandle;
  },
  deviceGetSupportedEventTypes(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(266, this.library);
    return arena.u64[(192) >> 3] as bigint;
  },
  eventSetWait(this: Library, set: EventSetHandle, timeoutms: number) {
    checkHandle(set, '', 'set');
    checkU32(timeoutms, '', 'timeoutms');
    u32[24] = set;
    u32[26] = 0;
    u32[28] = timeoutms;
    cross(267, this.library);
    return readEventData(arena, 192, 192);
  },
  eventSetWait_v2(this: Library, set: EventSetHandle, timeoutms: number) {
    checkHandle(set, '', 'set');
    checkU32(timeoutms, '', 'timeoutms');
    u32[24] = set;
    u32[26] = 0;
    u32[28] = timeoutms;
    cross(268, this.library);
    return readEventData(arena, 192, 192);
  },
  eventSetWait_v3(this: Library, set: EventSetHandle, params?: object) {
    if (params !== undefined) return again(this.library, 269, [set, params]);
    checkHandle(set, '', 'set');
    u32[24] = set;
    clear(arena, 192, 224);
    u32[26] = 0;
    cross(269, this.library);
    return readEventSetWait_v3(arena, 192, 192);
  },
  eventSetGetContextCount_v1(this: Library, set: EventSetHandle, params?: object) {
    if (params !== undefined) return again(this.library, 271, [set, params]);
    checkHandle(set, '', 'set');
    u32[24] = set;
    clear(arena, 192, 8);
    u32[26] = 0;
    cross(271, this.library);
    return readEventSetGetContextCount_v1(arena, 192, 192);
  },
  eventSetGetContextInfo_v1(this: Library, set: EventSetHandle, params?: object) {
    if (params !== undefined) return again(this.library, 272, [set, params]);
    checkHandle(set, '', 'set');
    u32[24] = set;
    clear(arena, 192, 24);
    u32[26] = 0;
    cross(272, this.library);
    return readEventSetGetContextInfo_v1(arena, 192, 192);
  },
  eventSetGetGpuOperationalEventContextLegacyXid_v1(this: Library, set: EventSetHandle, params?: object) {
    if (params !== undefined) return again(this.library, 274, [set, params]);
    checkHandle(set, '', 'set');
    u32[24] = set;
    clear(arena, 192, 8);
    u32[26] = 0;
    cross(274, this.library);
    return readEventSetGetGpuOperationalEventContextLegacyXid_v1(arena, 192, 192);
  },
  gpmMetricsGet(this: Library, metricsGet?: object) {
    if (metricsGet !== undefined) return again(this.library, 276, [metricsGet]);
    clear(arena, 192, 19104);
    u32[48] = 1;
    u32[24] = 0;
    cross(276, this.library);
    return readGpmMetricsGet(arena, 192, 192);
  },
  gpmSampleAlloc(this: Library) {
    u32[24] = 0;
    cross(278, this.library);
    return u32[(192) >> 2] as GpmSampleHandle;
  },
  gpmQueryDeviceSupport(this: Library, device: DeviceHandle, gpmSupport?: object) {
    if (gpmSupport !== undefined) return again(this.library, 281, [device, gpmSupport]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 8);
    u32[48] = 1;
    u32[26] = 0;
    cross(281, this.library);
    return readGpmSupport(arena, 192, 192);
  },
  gpmQueryIfStreamingEnabled(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(282, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetNvLinkState(this: Library, device: DeviceHandle, link: number) {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    u32[24] = device;
    u32[26] = link;
    u32[28] = 0;
    cross(284, this.library);
    return u32[(192) >> 2] as EnableState;
  },
  deviceGetNvLinkVersion(this: Library, device: DeviceHandle, link: number) {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    u32[24] = device;
    u32[26] = link;
    u32[28] = 0;
    cross(285, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetNvLinkCapability(this: Library, device: DeviceHandle, link: number, capability: NvLinkCapability) {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(capability, '', 'capability');
    u32[24] = device;
    u32[26] = link;
    u32[28] = capability;
    u32[30] = 0;
    cross(286, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetNvLinkRemotePciInfo(this: Library, device: DeviceHandle, link: number) {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    u32[24] = device;
    u32[26] = link;
    u32[28] = 0;
    cross(287, this.library);
    return readPciInfo(arena, 192, 192);
  },
  deviceGetNvLinkRemotePciInfo_v2(this: Library, device: DeviceHandle, link: number) {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    u32[24] = device;
    u32[26] = link;
    u32[28] = 0;
    cross(288, this.library);
    return readPciInfo(arena, 192, 192);
  },
  deviceGetNvLinkErrorCounter(this: Library, device: DeviceHandle, link: number, counter: NvLinkErrorCounter) {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(counter, '', 'counter');
    u32[24] = device;
    u32[26] = link;
    u32[28] = counter;
    u32[30] = 0;
    cross(289, this.library);
    return readAmount(arena, 192);
  },
  deviceGetNvLinkUtilizationControl(this: Library, device: DeviceHandle, link: number, counter: number) {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(counter, '', 'counter');
    u32[24] = device;
    u32[26] = link;
    u32[28] = counter;
    u32[30] = 0;
    cross(292, this.library);
    return readNvLinkUtilizationControl(arena, 192, 192);
  },
  deviceGetNvLinkUtilizationCounter(this: Library, device: DeviceHandle, link: number, counter: number) {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    checkU32(counter, '', 'counter');
    u32[24] = device;
    u32[26] = link;
    u32[28] = counter;
    u32[30] = 0;
    u32[32] = 8;
    cross(293, this.library);
    return { rxcounter: arena.u64[(192) >> 3] as bigint, txcounter: arena.u64[(200) >> 3] as bigint };
  },
  deviceGetNvLinkRemoteDeviceType(this: Library, device: DeviceHandle, link: number) {
    checkHandle(device, '', 'device');
    checkU32(link, '', 'link');
    u32[24] = device;
    u32[26] = link;
    u32[28] = 0;
    cross(296, this.library);
    return u32[(192) >> 2] as IntNvLinkDeviceType;
  },
  systemGetNvlinkBwMode(this: Library) {
    u32[24] = 0;
    cross(299, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetNvlinkSupportedBwModes(this: Library, device: DeviceHandle, supportedBwMode?: object) {
    if (supportedBwMode !== undefined) return again(this.library, 300, [device, supportedBwMode]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 32);
    u32[48] = 16777244;
    u32[26] = 0;
    cross(300, this.library);
    return readNvlinkSupportedBwModes_v1(arena, 192, 192);
  },
  deviceGetNvlinkBwMode(this: Library, device: DeviceHandle, getBwMode?: object) {
    if (getBwMode !== undefined) return again(this.library, 301, [device, getBwMode]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 16);
    u32[48] = 16777228;
    u32[26] = 0;
    cross(301, this.library);
    return readNvlinkGetBwMode_v1(arena, 192, 192);
  },
  deviceSetNvlinkBwModeAsync_v1(this: Library, device: DeviceHandle, setBwModeAsync?: object) {
    if (setBwModeAsync !== undefined) return again(this.library, 303, [device, setBwModeAsync]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 16);
    u32[26] = 0;
    cross(303, this.library);
    return readNvlinkSetBwModeAsync_v1(arena, 192, 192);
  },
  deviceGetNvLinkInfo_v3(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(305, this.library);
    return readNvLinkInfo_v3(arena, 192, 192);
  },
  deviceGetNvlinkRemapTableInfo_v1(this: Library, device: DeviceHandle, remapTableInfo?: object) {
    if (remapTableInfo !== undefined) return again(this.library, 307, [device, remapTableInfo]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 32776);
    u32[26] = 0;
    cross(307, this.library);
    return readNvlinkGetRemapTableInfo_v1(arena, 192, 192);
  },
  deviceLockNvlinkRemapTable_v1(this: Library, device: DeviceHandle, remapTableLockInfo?: object) {
    if (remapTableLockInfo !== undefined) return again(this.library, 309, [device, remapTableLockInfo]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 8);
    u32[26] = 0;
    cross(309, this.library);
    return readNvlinkLockRemapTable_v1(arena, 192, 192);
  },
  deviceGetNvlinkNvlePrivateInfo_v1(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(311, this.library);
    return readNvlinkNvlePrivateInfo_v1(arena, 192, 192);
  },
  getExcludedDeviceCount(this: Library) {
    u32[24] = 0;
    cross(323, this.library);
    return u32[(192) >> 2] as number;
  },
  getExcludedDeviceInfoByIndex(this: Library, index: number) {
    checkU32(index, '', 'index');
    u32[24] = index;
    u32[26] = 0;
    cross(324, this.library);
    return readExcludedDeviceInfo(arena, 192, 192);
  },
  deviceGetDramEncryptionMode(this: Library, device: DeviceHandle, current?: object, pending?: object) {
    if (current !== undefined) return again(this.library, 325, [device, current, pending]);
    if (pending !== undefined) return again(this.library, 325, [device, current, pending]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 8);
    u32[48] = 16777224;
    u32[26] = 0;
    clear(arena, 200, 8);
    u32[50] = 16777224;
    u32[28] = 8;
    cross(325, this.library);
    return { current: readDramEncryptionInfo_v1(arena, 192, 192), pending: readDramEncryptionInfo_v1(arena, 200, 192) };
  },
  systemGetConfComputeCapabilities(this: Library) {
    u32[24] = 0;
    cross(327, this.library);
    return readConfComputeSystemCaps(arena, 192, 192);
  },
  systemGetConfComputeState(this: Library) {
    u32[24] = 0;
    cross(328, this.library);
    return readConfComputeSystemState(arena, 192, 192);
  },
  deviceGetConfComputeMemSizeInfo(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(329, this.library);
    return readConfComputeMemSizeInfo(arena, 192, 192);
  },
  systemGetConfComputeGpusReadyState(this: Library) {
    u32[24] = 0;
    cross(330, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetConfComputeProtectedMemoryUsage(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(331, this.library);
    return readMemory(arena, 192, 192);
  },
  deviceGetConfComputeGpuCertificate(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(332, this.library);
    return readConfComputeGpuCertificate(arena, 192, 192);
  },
  deviceGetConfComputeGpuAttestationReport(this: Library, device: DeviceHandle, gpuAtstReport?: object) {
    if (gpuAtstReport !== undefined) return again(this.library, 333, [device, gpuAtstReport]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 12336);
    u32[26] = 0;
    cross(333, this.library);
    return readConfComputeGpuAttestationReport(arena, 192, 192);
  },
  systemGetConfComputeKeyRotationThresholdInfo(this: Library, pKeyRotationThrInfo?: object) {
    if (pKeyRotationThrInfo !== undefined) return again(this.library, 334, [pKeyRotationThrInfo]);
    clear(arena, 192, 16);
    u32[48] = 16777232;
    u32[24] = 0;
    cross(334, this.library);
    return readConfComputeGetKeyRotationThresholdInfo_v1(arena, 192, 192);
  },
  systemGetConfComputeSettings(this: Library, settings?: object) {
    if (settings !== undefined) return again(this.library, 338, [settings]);
    clear(arena, 192, 24);
    u32[48] = 16777236;
    u32[24] = 0;
    cross(338, this.library);
    return readSystemConfComputeSettings_v1(arena, 192, 192);
  },
  systemGetConfComputeSettings_v2(this: Library, settings?: object) {
    if (settings !== undefined) return again(this.library, 339, [settings]);
    clear(arena, 192, 24);
    u32[48] = 33554456;
    u32[24] = 0;
    cross(339, this.library);
    return readSystemConfComputeSettings_v2(arena, 192, 192);
  },
  deviceGetVirtualizationMode(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(340, this.library);
    return u32[(192) >> 2] as GpuVirtualizationMode;
  },
  deviceGetHostVgpuMode(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(341, this.library);
    return u32[(192) >> 2] as HostVgpuMode;
  },
  deviceGetVgpuHeterogeneousMode(this: Library, device: DeviceHandle, pHeterogeneousMode?: object) {
    if (pHeterogeneousMode !== undefined) return again(this.library, 343, [device, pHeterogeneousMode]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 8);
    u32[48] = 16777224;
    u32[26] = 0;
    cross(343, this.library);
    return readVgpuHeterogeneousMode_v1(arena, 192, 192);
  },
  vgpuInstanceGetPlacementId(this: Library, vgpuInstance: number, pPlacement?: object) {
    if (pPlacement !== undefined) return again(this.library, 345, [vgpuInstance, pPlacement]);
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    clear(arena, 192, 8);
    u32[48] = 16777224;
    u32[26] = 0;
    cross(345, this.library);
    return readVgpuPlacementId_v1(arena, 192, 192);
  },
  vgpuTypeGetGspHeapSize(this: Library, vgpuTypeId: number) {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    u32[24] = vgpuTypeId;
    u32[26] = 0;
    cross(348, this.library);
    return readAmount(arena, 192);
  },
  vgpuTypeGetFbReservation(this: Library, vgpuTypeId: number) {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    u32[24] = vgpuTypeId;
    u32[26] = 0;
    cross(349, this.library);
    return readAmount(arena, 192);
  },
  vgpuInstanceGetRuntimeStateSize(this: Library, vgpuInstance: number, pState?: object) {
    if (pState !== undefined) return again(this.library, 350, [vgpuInstance, pState]);
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    clear(arena, 192, 16);
    u32[48] = 16777232;
    u32[26] = 0;
    cross(350, this.library);
    return readVgpuRuntimeState_v1(arena, 192, 192);
  },
  deviceGetGridLicensableFeatures(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(353, this.library);
    return readGridLicensableFeatures(arena, 192, 192);
  },
  deviceGetGridLicensableFeatures_v2(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(354, this.library);
    return readGridLicensableFeatures(arena, 192, 192);
  },
  deviceGetGridLicensableFeatures_v3(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(355, this.library);
    return readGridLicensableFeatures(arena, 192, 192);
  },
  deviceGetGridLicensableFeatures_v4(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(356, this.library);
    return readGridLicensableFeatures(arena, 192, 192);
  },
  getVgpuDriverCapabilities(this: Library, capability: VgpuDriverCapability) {
    checkU32(capability, '', 'capability');
    u32[24] = capability;
    u32[26] = 0;
    cross(357, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetVgpuCapabilities(this: Library, device: DeviceHandle, capability: DeviceVgpuCapability) {
    checkHandle(device, '', 'device');
    checkU32(capability, '', 'capability');
    u32[24] = device;
    u32[26] = capability;
    u32[28] = 0;
    cross(358, this.library);
    return u32[(192) >> 2] as number;
  },
  deviceGetSupportedVgpus(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(359, this.library) || (u32[48] as number) >= 64) return again(this.library, 359, [device]);
    return readArray<number>(arena, 208, Math.min(u32[48] as number, 64), 4, readU32, 192);
  },
  deviceGetCreatableVgpus(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(360, this.library) || (u32[48] as number) >= 64) return again(this.library, 360, [device]);
    return readArray<number>(arena, 208, Math.min(u32[48] as number, 64), 4, readU32, 192);
  },
  vgpuTypeGetClass(this: Library, vgpuTypeId: number) {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    u32[24] = vgpuTypeId;
    u32[26] = 16;
    u32[50] = 128;
    u32[28] = 8;
    if (!crossOrGrow(361, this.library)) return again(this.library, 361, [vgpuTypeId]);
    return readText(arena, 208, 128);
  },
  vgpuTypeGetName(this: Library, vgpuTypeId: number) {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    u32[24] = vgpuTypeId;
    u32[26] = 16;
    u32[50] = 128;
    u32[28] = 8;
    if (!crossOrGrow(362, this.library)) return again(this.library, 362, [vgpuTypeId]);
    return readText(arena, 208, 128);
  },
  vgpuTypeGetGpuInstanceProfileId(this: Library, vgpuTypeId: number) {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    u32[24] = vgpuTypeId;
    u32[26] = 0;
    cross(363, this.library);
    return u32[(192) >> 2] as number;
  },
  vgpuTypeGetDeviceID(this: Library, vgpuTypeId: number) {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    u32[24] = vgpuTypeId;
    u32[26] = 0;
    u32[28] = 8;
    cross(364, this.library);
    return { deviceID: arena.u64[(192) >> 3] as bigint, subsystemID: arena.u64[(200) >> 3] as bigint };
  },
  vgpuTypeGetFramebufferSize(this: Library, vgpuTypeId: number) {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    u32[24] = vgpuTypeId;
    u32[26] = 0;
    cross(365, this.library);
    return readAmount(arena, 192);
  },
  vgpuTypeGetNumDisplayHeads(this: Library, vgpuTypeId: number) {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    u32[24] = vgpuTypeId;
    u32[26] = 0;
    cross(366, this.library);
    return u32[(192) >> 2] as number;
  },
  vgpuTypeGetResolution(this: Library, vgpuTypeId: number, displayIndex: number) {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    checkU32(displayIndex, '', 'displayIndex');
    u32[24] = vgpuTypeId;
    u32[26] = displayIndex;
    u32[28] = 0;
    u32[30] = 8;
    cross(367, this.library);
    return { xdim: u32[(192) >> 2] as number, ydim: u32[(200) >> 2] as number };
  },
  vgpuTypeGetLicense(this: Library, vgpuTypeId: number) {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    u32[24] = vgpuTypeId;
    u32[26] = 8;
    u32[28] = 128;
    if (!crossOrGrow(368, this.library)) return again(this.library, 368, [vgpuTypeId]);
    return readText(arena, 200, 128);
  },
  vgpuTypeGetFrameRateLimit(this: Library, vgpuTypeId: number) {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    u32[24] = vgpuTypeId;
    u32[26] = 0;
    cross(369, this.library);
    return u32[(192) >> 2] as number;
  },
  vgpuTypeGetMaxInstances(this: Library, device: DeviceHandle, vgpuTypeId: number) {
    checkHandle(device, '', 'device');
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    u32[24] = device;
    u32[26] = vgpuTypeId;
    u32[28] = 0;
    cross(370, this.library);
    return u32[(192) >> 2] as number;
  },
  vgpuTypeGetMaxInstancesPerVm(this: Library, vgpuTypeId: number) {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    u32[24] = vgpuTypeId;
    u32[26] = 0;
    cross(371, this.library);
    return u32[(192) >> 2] as number;
  },
  vgpuTypeGetBAR1Info(this: Library, vgpuTypeId: number, bar1Info?: object) {
    if (bar1Info !== undefined) return again(this.library, 372, [vgpuTypeId, bar1Info]);
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    u32[24] = vgpuTypeId;
    clear(arena, 192, 16);
    u32[48] = 16777232;
    u32[26] = 0;
    cross(372, this.library);
    return readVgpuTypeBar1Info_v1(arena, 192, 192);
  },
  deviceGetActiveVgpus(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(373, this.library) || (u32[48] as number) >= 64) return again(this.library, 373, [device]);
    return readArray<number>(arena, 208, Math.min(u32[48] as number, 64), 4, readU32, 192);
  },
  vgpuInstanceGetVmID(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 16;
    u32[28] = 128;
    u32[30] = 8;
    if (!crossOrGrow(374, this.library)) return again(this.library, 374, [vgpuInstance]);
    return { vmId: readText(arena, 208, 128), vmIdType: u32[(200) >> 2] as VgpuVmIdType };
  },
  vgpuInstanceGetUUID(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 8;
    u32[28] = 128;
    if (!crossOrGrow(375, this.library)) return again(this.library, 375, [vgpuInstance]);
    return readText(arena, 200, 128);
  },
  vgpuInstanceGetVmDriverVersion(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 8;
    u32[28] = 128;
    if (!crossOrGrow(376, this.library)) return again(this.library, 376, [vgpuInstance]);
    return readText(arena, 200, 128);
  },
  vgpuInstanceGetFbUsage(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 0;
    cross(377, this.library);
    return readAmount(arena, 192);
  },
  vgpuInstanceGetLicenseStatus(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 0;
    cross(378, this.library);
    return u32[(192) >> 2] as number;
  },
  vgpuInstanceGetType(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 0;
    cross(379, this.library);
    return u32[(192) >> 2] as number;
  },
  vgpuInstanceGetFrameRateLimit(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 0;
    cross(380, this.library);
    return u32[(192) >> 2] as number;
  },
  vgpuInstanceGetEccMode(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 0;
    cross(381, this.library);
    return u32[(192) >> 2] as EnableState;
  },
  vgpuInstanceGetEncoderCapacity(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 0;
    cross(382, this.library);
    return u32[(192) >> 2] as number;
  },
  vgpuInstanceGetEncoderStats(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 0;
    u32[28] = 8;
    u32[30] = 16;
    cross(384, this.library);
    return { sessionCount: u32[(192) >> 2] as number, averageFps: u32[(200) >> 2] as number, averageLatency: u32[(208) >> 2] as number };
  },
  vgpuInstanceGetEncoderSessions(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(385, this.library) || (u32[48] as number) >= 64) return again(this.library, 385, [vgpuInstance]);
    return readArray<EncoderSessionInfo>(arena, 208, Math.min(u32[48] as number, 64), 32, readEncoderSessionInfo, 192);
  },
  vgpuInstanceGetFBCStats(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 0;
    cross(386, this.library);
    return readFBCStats(arena, 192, 192);
  },
  vgpuInstanceGetFBCSessions(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(387, this.library) || (u32[48] as number) >= 64) return again(this.library, 387, [vgpuInstance]);
    return readArray<FBCSessionInfo>(arena, 208, Math.min(u32[48] as number, 64), 48, readFBCSessionInfo, 192);
  },
  vgpuInstanceGetGpuInstanceId(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 0;
    cross(388, this.library);
    return u32[(192) >> 2] as number;
  },
  vgpuInstanceGetGpuPciId(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 16;
    u32[50] = 128;
    u32[28] = 8;
    if (!crossOrGrow(389, this.library)) return again(this.library, 389, [vgpuInstance]);
    return readText(arena, 208, 128);
  },
  vgpuTypeGetCapabilities(this: Library, vgpuTypeId: number, capability: VgpuCapability) {
    checkU32(vgpuTypeId, '', 'vgpuTypeId');
    checkU32(capability, '', 'capability');
    u32[24] = vgpuTypeId;
    u32[26] = capability;
    u32[28] = 0;
    cross(390, this.library);
    return u32[(192) >> 2] as number;
  },
  vgpuInstanceGetMdevUUID(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 8;
    u32[28] = 128;
    if (!crossOrGrow(391, this.library)) return again(this.library, 391, [vgpuInstance]);
    return readText(arena, 200, 128);
  },
  vgpuTypeGetMaxInstancesPerGpuInstance(this: Library, pMaxInstance?: object) {
    if (pMaxInstance !== undefined) return again(this.library, 393, [pMaxInstance]);
    clear(arena, 192, 16);
    u32[48] = 16777228;
    u32[24] = 0;
    cross(393, this.library);
    return readVgpuTypeMaxInstance_v1(arena, 192, 192);
  },
  gpuInstanceGetVgpuSchedulerState(this: Library, gpuInstance: GpuInstanceHandle, pSchedulerStateInfo?: object) {
    if (pSchedulerStateInfo !== undefined) return again(this.library, 397, [gpuInstance, pSchedulerStateInfo]);
    checkHandle(gpuInstance, '', 'gpuInstance');
    u32[24] = gpuInstance;
    clear(arena, 192, 24);
    u32[48] = 16777240;
    u32[26] = 0;
    cross(397, this.library);
    return readVgpuSchedulerStateInfo_v1(arena, 192, 192);
  },
  gpuInstanceGetVgpuSchedulerState_v2(this: Library, gpuInstance: GpuInstanceHandle, pSchedulerStateInfo?: object) {
    if (pSchedulerStateInfo !== undefined) return again(this.library, 398, [gpuInstance, pSchedulerStateInfo]);
    checkHandle(gpuInstance, '', 'gpuInstance');
    u32[24] = gpuInstance;
    clear(arena, 192, 16);
    u32[26] = 0;
    cross(398, this.library);
    return readVgpuSchedulerStateInfo_v2(arena, 192, 192);
  },
  gpuInstanceGetVgpuSchedulerLog(this: Library, gpuInstance: GpuInstanceHandle, pSchedulerLogInfo?: object) {
    if (pSchedulerLogInfo !== undefined) return again(this.library, 399, [gpuInstance, pSchedulerLogInfo]);
    checkHandle(gpuInstance, '', 'gpuInstance');
    u32[24] = gpuInstance;
    clear(arena, 192, 9632);
    u32[48] = 16786848;
    u32[26] = 0;
    cross(399, this.library);
    return readVgpuSchedulerLogInfo_v1(arena, 192, 192);
  },
  gpuInstanceGetVgpuSchedulerLog_v2(this: Library, gpuInstance: GpuInstanceHandle, pSchedulerLogInfo?: object) {
    if (pSchedulerLogInfo !== undefined) return again(this.library, 400, [gpuInstance, pSchedulerLogInfo]);
    checkHandle(gpuInstance, '', 'gpuInstance');
    u32[24] = gpuInstance;
    clear(arena, 192, 11224);
    u32[26] = 0;
    cross(400, this.library);
    return readVgpuSchedulerLogInfo_v2(arena, 192, 192);
  },
  gpuInstanceGetVgpuHeterogeneousMode(this: Library, gpuInstance: GpuInstanceHandle, pHeterogeneousMode?: object) {
    if (pHeterogeneousMode !== undefined) return again(this.library, 402, [gpuInstance, pHeterogeneousMode]);
    checkHandle(gpuInstance, '', 'gpuInstance');
    u32[24] = gpuInstance;
    clear(arena, 192, 8);
    u32[48] = 16777224;
    u32[26] = 0;
    cross(402, this.library);
    return readVgpuHeterogeneousMode_v1(arena, 192, 192);
  },
  deviceGetVgpuSchedulerState(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(404, this.library);
    return readVgpuSchedulerGetState(arena, 192, 192);
  },
  deviceGetVgpuSchedulerState_v2(this: Library, device: DeviceHandle, pSchedulerStateInfo?: object) {
    if (pSchedulerStateInfo !== undefined) return again(this.library, 405, [device, pSchedulerStateInfo]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 16);
    u32[26] = 0;
    cross(405, this.library);
    return readVgpuSchedulerStateInfo_v2(arena, 192, 192);
  },
  deviceGetVgpuSchedulerLog(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(406, this.library);
    return readVgpuSchedulerLog(arena, 192, 192);
  },
  deviceGetVgpuSchedulerLog_v2(this: Library, device: DeviceHandle, pSchedulerLogInfo?: object) {
    if (pSchedulerLogInfo !== undefined) return again(this.library, 407, [device, pSchedulerLogInfo]);
    checkHandle(device, '', 'device');
    u32[24] = device;
    clear(arena, 192, 11224);
    u32[26] = 0;
    cross(407, this.library);
    return readVgpuSchedulerLogInfo_v2(arena, 192, 192);
  },
  deviceGetPgpuMetadataString(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 16;
    u32[50] = 128;
    u32[28] = 8;
    if (!crossOrGrow(413, this.library)) return again(this.library, 413, [device]);
    return readText(arena, 208, 128);
  },
  deviceGetVgpuSchedulerCapabilities(this: Library, device: DeviceHandle) {
    checkHandle(device, '', 'device');
    u32[24] = device;
    u32[26] = 0;
    cross(414, this.library);
    return readVgpuSchedulerCapabilities(arena, 192, 192);
  },
  getVgpuVersion(this: Library) {
    u32[24] = 0;
    u32[26] = 8;
    cross(415, this.library);
    return { supported: readVgpuVersion(arena, 192, 192), current: readVgpuVersion(arena, 200, 192) };
  },
  deviceGetVgpuProcessUtilization(this: Library, device: DeviceHandle, lastSeenTimeStamp: number) {
    checkHandle(device, '', 'device');
    checkAmount(lastSeenTimeStamp, '', 'lastSeenTimeStamp');
    u32[24] = device;
    u32[26] = lastSeenTimeStamp;
    u32[27] = lastSeenTimeStamp / 0x1_0000_0000;
    u32[48] = 64;
    u32[28] = 0;
    u32[30] = 16;
    if (!crossOrGrow(419, this.library) || (u32[48] as number) >= 64) return again(this.library, 419, [device, lastSeenTimeStamp]);
    return readArray<VgpuProcessUtilizationSample>(arena, 208, Math.min(u32[48] as number, 64), 96, readVgpuProcessUtilizationSample, 192);
  },
  vgpuInstanceGetAccountingMode(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 0;
    cross(421, this.library);
    return u32[(192) >> 2] as EnableState;
  },
  vgpuInstanceGetAccountingPids(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(422, this.library) || (u32[48] as number) >= 64) return again(this.library, 422, [vgpuInstance]);
    return readArray<number>(arena, 208, Math.min(u32[48] as number, 64), 4, readU32, 192);
  },
  vgpuInstanceGetAccountingStats(this: Library, vgpuInstance: number, pid: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    checkU32(pid, '', 'pid');
    u32[24] = vgpuInstance;
    u32[26] = pid;
    u32[28] = 0;
    cross(423, this.library);
    return readAccountingStats(arena, 192, 192);
  },
  vgpuInstanceGetLicenseInfo(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 0;
    cross(425, this.library);
    return readVgpuLicenseInfo(arena, 192, 192);
  },
  vgpuInstanceGetLicenseInfo_v2(this: Library, vgpuInstance: number) {
    checkU32(vgpuInstance, '', 'vgpuInstance');
    u32[24] = vgpuInstance;
    u32[26] = 0;
    cross(426, this.library);
    return readVgpuLicenseInfo(arena, 192, 192);
  },
  unitGetCount(this: Library) {
    u32[24] = 0;
    cross(427, this.library);
    return u32[(192) >> 2] as number;
  },
  unitGetHandleByIndex(this: Library, index: number) {
    checkU32(index, '', 'index');
    u32[24] = index;
    u32[26] = 0;
    cross(428, this.library);
    return u32[(192) >> 2] as UnitHandle;
  },
  unitGetUnitInfo(this: Library, unit: UnitHandle) {
    checkHandle(unit, '', 'unit');
    u32[24] = unit;
    u32[26] = 0;
    cross(429, this.library);
    return readUnitInfo(arena, 192, 192);
  },
  unitGetLedState(this: Library, unit: UnitHandle) {
    checkHandle(unit, '', 'unit');
    u32[24] = unit;
    u32[26] = 0;
    cross(430, this.library);
    return readLedState(arena, 192, 192);
  },
  unitGetPsuInfo(this: Library, unit: UnitHandle) {
    checkHandle(unit, '', 'unit');
    u32[24] = unit;
    u32[26] = 0;
    cross(431, this.library);
    return readPSUInfo(arena, 192, 192);
  },
  unitGetTemperature(this: Library, unit: UnitHandle, type: number) {
    checkHandle(unit, '', 'unit');
    checkU32(type, '', 'type');
    u32[24] = unit;
    u32[26] = type;
    u32[28] = 0;
    cross(432, this.library);
    return u32[(192) >> 2] as number;
  },
  unitGetFanSpeedInfo(this: Library, unit: UnitHandle) {
    checkHandle(unit, '', 'unit');
    u32[24] = unit;
    u32[26] = 0;
    cross(433, this.library);
    return readUnitFanSpeeds(arena, 192, 192);
  },
  unitGetDevices(this: Library, unit: UnitHandle) {
    checkHandle(unit, '', 'unit');
    u32[24] = unit;
    u32[48] = 64;
    u32[26] = 0;
    u32[28] = 16;
    if (!crossOrGrow(434, this.library) || (u32[48] as number) >= 64) return again(this.library, 434, [unit]);
    return readArray<DeviceHandle>(arena, 208, Math.min(u32[48] as number, 64), 8, (readU32 as (m: NativeMemory, o: number) => DeviceHandle), 192);
  },
};
