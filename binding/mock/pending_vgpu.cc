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
Return api::VgpuInstanceGetMetadata(VgpuInstance vgpuInstance, Bytes<VgpuMetadata, 2> vgpuMetadata, Count bufferSize) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetVgpuMetadata(Device device, Bytes<VgpuPgpuMetadata, 2> pgpuMetadata, Count bufferSize) { return ERROR_NOT_SUPPORTED; }
Return api::GetVgpuCompatibility(InBytes<VgpuMetadata> vgpuMetadata, InBytes<VgpuPgpuMetadata> pgpuMetadata, Out<VgpuPgpuCompatibility> compatibilityInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetPgpuMetadataString(Device device, Text<2> pgpuMetadata, Count bufferSize) { return ERROR_NOT_SUPPORTED; }
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
