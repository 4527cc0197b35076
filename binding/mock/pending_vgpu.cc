// Rows that have no behaviour yet.
#include "mock/api.h"

#pragma GCC diagnostic ignored "-Wunused-parameter"

namespace node_nvml::mock {

Return api::GetExcludedDeviceCount(Out<u32> deviceCount) { return ERROR_NOT_SUPPORTED; }
Return api::GetExcludedDeviceInfoByIndex(u32 index, Out<ExcludedDeviceInfo> info) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetDramEncryptionMode(Device device, InOut<DramEncryptionInfo_v1> current, InOut<DramEncryptionInfo_v1> pending) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetDramEncryptionMode(Device device, In<DramEncryptionInfo_v1> dramEncryption) { return ERROR_NOT_SUPPORTED; }
Return api::SystemGetConfComputeCapabilities(Out<ConfComputeSystemCaps> capabilities) { return ERROR_NOT_SUPPORTED; }
Return api::SystemGetConfComputeState(Out<ConfComputeSystemState> state) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetConfComputeMemSizeInfo(Device device, Out<ConfComputeMemSizeInfo> memInfo) { return ERROR_NOT_SUPPORTED; }
Return api::SystemGetConfComputeGpusReadyState(Out<u32> isAcceptingWork) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetConfComputeProtectedMemoryUsage(Device device, Out<Memory> memory) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetConfComputeGpuCertificate(Device device, Out<ConfComputeGpuCertificate> gpuCert) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetConfComputeGpuAttestationReport(Device device, InOut<ConfComputeGpuAttestationReport> gpuAtstReport) { return ERROR_NOT_SUPPORTED; }
Return api::SystemGetConfComputeKeyRotationThresholdInfo(InOut<ConfComputeGetKeyRotationThresholdInfo_v1> pKeyRotationThrInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetConfComputeUnprotectedMemSize(Device device, u64 sizeKiB) { return ERROR_NOT_SUPPORTED; }
Return api::SystemSetConfComputeGpusReadyState(u32 isAcceptingWork) { return ERROR_NOT_SUPPORTED; }
Return api::SystemSetConfComputeKeyRotationThresholdInfo(Read<ConfComputeSetKeyRotationThresholdInfo_v1> pKeyRotationThrInfo) { return ERROR_NOT_SUPPORTED; }
Return api::SystemGetConfComputeSettings(InOut<SystemConfComputeSettings_v1> settings) { return ERROR_NOT_SUPPORTED; }
Return api::SystemGetConfComputeSettings_v2(InOut<SystemConfComputeSettings_v2> settings) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetPlacementId(VgpuInstance vgpuInstance, InOut<VgpuPlacementId_v1> pPlacement) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetRuntimeStateSize(VgpuInstance vgpuInstance, InOut<VgpuRuntimeState_v1> pState) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetGridLicensableFeatures(Device device, Out<GridLicensableFeatures> pGridLicensableFeatures) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetGridLicensableFeatures_v2(Device device, Out<GridLicensableFeatures> pGridLicensableFeatures) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetGridLicensableFeatures_v3(Device device, Out<GridLicensableFeatures> pGridLicensableFeatures) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetGridLicensableFeatures_v4(Device device, Out<GridLicensableFeatures> pGridLicensableFeatures) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetActiveVgpus(Device device, Count vgpuCount, Items<VgpuInstance, 1> vgpuInstances) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetVmID(VgpuInstance vgpuInstance, Text<2> vmId, u32 size, Out<VgpuVmIdType> vmIdType) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetUUID(VgpuInstance vgpuInstance, Text<2> uuid, u32 size) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetVmDriverVersion(VgpuInstance vgpuInstance, Text<2> version, u32 length) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetFbUsage(VgpuInstance vgpuInstance, Out<amount> fbUsage) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetLicenseStatus(VgpuInstance vgpuInstance, Out<u32> licensed) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetType(VgpuInstance vgpuInstance, Out<VgpuTypeId> vgpuTypeId) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetFrameRateLimit(VgpuInstance vgpuInstance, Out<u32> frameRateLimit) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetEccMode(VgpuInstance vgpuInstance, Out<EnableState> eccMode) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetEncoderCapacity(VgpuInstance vgpuInstance, Out<u32> encoderCapacity) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceSetEncoderCapacity(VgpuInstance vgpuInstance, u32 encoderCapacity) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetEncoderStats(VgpuInstance vgpuInstance, Out<u32> sessionCount, Out<u32> averageFps, Out<u32> averageLatency) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetEncoderSessions(VgpuInstance vgpuInstance, Count sessionCount, Items<EncoderSessionInfo, 1> sessionInfo) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetFBCStats(VgpuInstance vgpuInstance, Out<FBCStats> fbcStats) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetFBCSessions(VgpuInstance vgpuInstance, Count sessionCount, Items<FBCSessionInfo, 1> sessionInfo) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetGpuInstanceId(VgpuInstance vgpuInstance, Out<u32> gpuInstanceId) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetGpuPciId(VgpuInstance vgpuInstance, Text<2> vgpuPciId, Count length) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetMdevUUID(VgpuInstance vgpuInstance, Text<2> mdevUuid, u32 size) { return ERROR_NOT_SUPPORTED; }
Return api::GpuInstanceGetCreatableVgpus(GpuInstance gpuInstance, InOut<VgpuTypeIdInfo_v1> pVgpus) { return ERROR_NOT_SUPPORTED; }
Return api::GpuInstanceGetActiveVgpus(GpuInstance gpuInstance, InOut<ActiveVgpuInstanceInfo_v1> pVgpuInstanceInfo) { return ERROR_NOT_SUPPORTED; }
Return api::GpuInstanceSetVgpuSchedulerState(GpuInstance gpuInstance, Read<VgpuSchedulerState_v1> pScheduler) { return ERROR_NOT_SUPPORTED; }
Return api::GpuInstanceSetVgpuSchedulerState_v2(GpuInstance gpuInstance, Read<VgpuSchedulerState_v2> pSchedulerState) { return ERROR_NOT_SUPPORTED; }
Return api::GpuInstanceGetVgpuSchedulerState(GpuInstance gpuInstance, InOut<VgpuSchedulerStateInfo_v1> pSchedulerStateInfo) { return ERROR_NOT_SUPPORTED; }
Return api::GpuInstanceGetVgpuSchedulerState_v2(GpuInstance gpuInstance, InOut<VgpuSchedulerStateInfo_v2> pSchedulerStateInfo) { return ERROR_NOT_SUPPORTED; }
Return api::GpuInstanceGetVgpuSchedulerLog(GpuInstance gpuInstance, InOut<VgpuSchedulerLogInfo_v1> pSchedulerLogInfo) { return ERROR_NOT_SUPPORTED; }
Return api::GpuInstanceGetVgpuSchedulerLog_v2(GpuInstance gpuInstance, InOut<VgpuSchedulerLogInfo_v2> pSchedulerLogInfo) { return ERROR_NOT_SUPPORTED; }
Return api::GpuInstanceGetVgpuTypeCreatablePlacements(GpuInstance gpuInstance, InOut<VgpuCreatablePlacementInfo_v1> pCreatablePlacementInfo) { return ERROR_NOT_SUPPORTED; }
Return api::GpuInstanceGetVgpuHeterogeneousMode(GpuInstance gpuInstance, InOut<VgpuHeterogeneousMode_v1> pHeterogeneousMode) { return ERROR_NOT_SUPPORTED; }
Return api::GpuInstanceSetVgpuHeterogeneousMode(GpuInstance gpuInstance, In<VgpuHeterogeneousMode_v1> pHeterogeneousMode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetVgpuSchedulerState(Device device, Out<VgpuSchedulerGetState> pSchedulerState) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetVgpuSchedulerState_v2(Device device, InOut<VgpuSchedulerStateInfo_v2> pSchedulerStateInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetVgpuSchedulerLog(Device device, Out<VgpuSchedulerLog> pSchedulerLog) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetVgpuSchedulerLog_v2(Device device, InOut<VgpuSchedulerLogInfo_v2> pSchedulerLogInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetVgpuSchedulerState(Device device, Read<VgpuSchedulerSetState> pSchedulerState) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetVgpuSchedulerState_v2(Device device, Read<VgpuSchedulerState_v2> pSchedulerState) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetMetadata(VgpuInstance vgpuInstance, Bytes<VgpuMetadata, 2> vgpuMetadata, Count bufferSize) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetVgpuMetadata(Device device, Bytes<VgpuPgpuMetadata, 2> pgpuMetadata, Count bufferSize) { return ERROR_NOT_SUPPORTED; }
Return api::GetVgpuCompatibility(InBytes<VgpuMetadata> vgpuMetadata, InBytes<VgpuPgpuMetadata> pgpuMetadata, Out<VgpuPgpuCompatibility> compatibilityInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetPgpuMetadataString(Device device, Text<2> pgpuMetadata, Count bufferSize) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetVgpuSchedulerCapabilities(Device device, Out<VgpuSchedulerCapabilities> pCapabilities) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetVgpuUtilization(Device device, amount lastSeenTimeStamp, InOut<ValueType> sampleValType, Count vgpuInstanceSamplesCount, Items<VgpuInstanceUtilizationSample, 3> utilizationSamples) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetVgpuInstancesUtilizationInfo(Device device, InOut<VgpuInstancesUtilizationInfo_v1> vgpuUtilInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetVgpuProcessUtilization(Device device, amount lastSeenTimeStamp, Count vgpuProcessSamplesCount, Items<VgpuProcessUtilizationSample, 2> utilizationSamples) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetVgpuProcessesUtilizationInfo(Device device, InOut<VgpuProcessesUtilizationInfo_v1> vgpuProcUtilInfo) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetAccountingMode(VgpuInstance vgpuInstance, Out<EnableState> mode) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetAccountingPids(VgpuInstance vgpuInstance, Count count, Items<u32, 1> pids) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetAccountingStats(VgpuInstance vgpuInstance, u32 pid, Out<AccountingStats> stats) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceClearAccountingPids(VgpuInstance vgpuInstance) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetLicenseInfo(VgpuInstance vgpuInstance, Out<VgpuLicenseInfo> licenseInfo) { return ERROR_NOT_SUPPORTED; }
Return api::VgpuInstanceGetLicenseInfo_v2(VgpuInstance vgpuInstance, Out<VgpuLicenseInfo> licenseInfo) { return ERROR_NOT_SUPPORTED; }
Return api::UnitGetCount(Out<u32> unitCount) { return ERROR_NOT_SUPPORTED; }
Return api::UnitGetHandleByIndex(u32 index, Out<Unit> unit) { return ERROR_NOT_SUPPORTED; }
Return api::UnitGetUnitInfo(Unit unit, Out<UnitInfo> info) { return ERROR_NOT_SUPPORTED; }
Return api::UnitGetLedState(Unit unit, Out<LedState> state) { return ERROR_NOT_SUPPORTED; }
Return api::UnitGetPsuInfo(Unit unit, Out<PSUInfo> psu) { return ERROR_NOT_SUPPORTED; }
Return api::UnitGetTemperature(Unit unit, u32 type, Out<u32> temp) { return ERROR_NOT_SUPPORTED; }
Return api::UnitGetFanSpeedInfo(Unit unit, Out<UnitFanSpeeds> fanSpeeds) { return ERROR_NOT_SUPPORTED; }
Return api::UnitGetDevices(Unit unit, Count deviceCount, Items<Device, 1> devices) { return ERROR_NOT_SUPPORTED; }
Return api::UnitSetLedState(Unit unit, LedColor color) { return ERROR_NOT_SUPPORTED; }

}  // namespace node_nvml::mock
