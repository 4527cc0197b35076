// Rows that have no behaviour yet.
#include "mock/api.h"

#pragma GCC diagnostic ignored "-Wunused-parameter"

namespace node_nvml::mock {

Return api::DeviceGetEncoderCapacity(Device device, EncoderType encoderQueryType, Out<u32> encoderCapacity) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetEncoderStats(Device device, Out<u32> sessionCount, Out<u32> averageFps, Out<u32> averageLatency) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetEncoderSessions(Device device, Count sessionCount, Items<EncoderSessionInfo, 1> sessionInfos) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetJpgUtilization(Device device, Out<u32> utilization, Out<u32> samplingPeriodUs) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetOfaUtilization(Device device, Out<u32> utilization, Out<u32> samplingPeriodUs) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetFBCStats(Device device, Out<FBCStats> fbcStats) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetFBCSessions(Device device, Count sessionCount, Items<FBCSessionInfo, 1> sessionInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetSamples(Device device, SamplingType type, amount lastSeenTimeStamp, Out<ValueType> sampleValType, Count sampleCount, Items<Sample, 4> samples) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetViolationStatus(Device device, PerfPolicyType perfPolicyType, Out<ViolationTime> violTime) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetMarginTemperature(Device device, InOut<MarginTemperature_v1> marginTempInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetThermalSettings(Device device, u32 sensorIndex, Out<GpuThermalSettings> pThermalSettings) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetTemperatureThreshold(Device device, TemperatureThresholds thresholdType, InOut<i32> temp) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetFanSpeedRPM(Device device, InOut<FanSpeedInfo_v1> fanSpeed) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetTargetFanSpeed(Device device, u32 fan, Out<u32> targetSpeed) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetMinMaxFanSpeed(Device device, Out<u32> minSpeed, Out<u32> maxSpeed) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetFanControlPolicy_v2(Device device, u32 fan, Out<FanControlPolicy> policy) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetCoolerInfo(Device device, InOut<CoolerInfo_v1> coolerInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetDefaultFanSpeed_v2(Device device, u32 fan) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetFanControlPolicy(Device device, u32 fan, FanControlPolicy policy) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetFanSpeed_v2(Device device, u32 fan, u32 speed) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetPowerState(Device device, Out<Pstates> pState) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetPowerManagementMode(Device device, Out<EnableState> mode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetAdaptiveTgpMode_v1(Device device, EnableState mode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetAdaptiveTgpModeInfo_v1(Device device, Out<AdaptiveTgpModeInfo_v1> info) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetPowerSource(Device device, Out<PowerSource> powerSource) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetPowerManagementLimit_v2(Device device, Read<PowerValue_v2> powerValue) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetPowerMizerMode_v1(Device device, Out<DevicePowerMizerModes_v1> powerMizerMode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetPowerMizerMode_v1(Device device, Read<DevicePowerMizerModes_v1> powerMizerMode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceWorkloadPowerProfileGetProfilesInfo(Device device, InOut<WorkloadPowerProfileProfilesInfo_v1> profilesInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceWorkloadPowerProfileGetCurrentProfiles(Device device, InOut<WorkloadPowerProfileCurrentProfiles_v1> currentProfiles) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceWorkloadPowerProfileSetRequestedProfiles(Device device, Read<WorkloadPowerProfileRequestedProfiles_v1> requestedProfiles) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceWorkloadPowerProfileClearRequestedProfiles(Device device, Read<WorkloadPowerProfileRequestedProfiles_v1> requestedProfiles) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceWorkloadPowerProfileUpdateProfiles_v1(Device device, Read<WorkloadPowerProfileUpdateProfiles_v1> updateProfiles) { return ERROR_NOT_SUPPORTED; }
Return api::DevicePowerSmoothingActivatePresetProfile(Device device, Read<PowerSmoothingProfile_v1> profile) { return ERROR_NOT_SUPPORTED; }
Return api::DevicePowerSmoothingUpdatePresetProfileParam(Device device, Read<PowerSmoothingProfile_v1> profile) { return ERROR_NOT_SUPPORTED; }
Return api::DevicePowerSmoothingSetState(Device device, Read<PowerSmoothingState_v1> state) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetGpcClkVfOffset(Device device, Out<i32> offset) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetApplicationsClock(Device device, ClockType clockType, Out<u32> clockMHz) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetDefaultApplicationsClock(Device device, ClockType clockType, Out<u32> clockMHz) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetMaxCustomerBoostClock(Device device, ClockType clockType, Out<u32> clockMHz) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetAutoBoostedClocksEnabled(Device device, Out<EnableState> isEnabled, Out<EnableState> defaultIsEnabled) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetSupportedClocksEventReasons(Device device, Out<u64> supportedClocksEventReasons) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetSupportedClocksThrottleReasons(Device device, Out<u64> supportedClocksThrottleReasons) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetDynamicPstatesInfo(Device device, Out<GpuDynamicPstatesInfo> pDynamicPstatesInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetMemClkVfOffset(Device device, Out<i32> offset) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetMinMaxClockOfPState(Device device, ClockType type, Pstates pstate, Out<u32> minClockMHz, Out<u32> maxClockMHz) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetSupportedPerformanceStates(Device device, Sized<Pstates, 2> pstates, u32 size) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetGpcClkMinMaxVfOffset(Device device, Out<i32> minOffset, Out<i32> maxOffset) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetMemClkMinMaxVfOffset(Device device, Out<i32> minOffset, Out<i32> maxOffset) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetClockOffsets(Device device, InOut<ClockOffset_v1> info) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetClockOffsets(Device device, Read<ClockOffset_v1> info) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetPerformanceModes(Device device, InOut<DevicePerfModes_v1> perfModes) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetCurrentClockFreqs(Device device, InOut<DeviceCurrentClockFreqs_v1> currentClockFreqs) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetAdaptiveClockInfoStatus(Device device, Out<u32> adaptiveClockStatus) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetClkMonStatus(Device device, Out<ClkMonStatus> status) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetGpuLockedClocks(Device device, u32 minGpuClockMHz, u32 maxGpuClockMHz) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceResetGpuLockedClocks(Device device) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetMemoryLockedClocks(Device device, u32 minMemClockMHz, u32 maxMemClockMHz) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceResetMemoryLockedClocks(Device device) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetApplicationsClocks(Device device, u32 memClockMHz, u32 graphicsClockMHz) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceResetApplicationsClocks(Device device) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetAutoBoostedClocksEnabled(Device device, EnableState enabled) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetDefaultAutoBoostedClocksEnabled(Device device, EnableState enabled, u32 flags) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetGpcClkVfOffset(Device device, i32 offset) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetMemClkVfOffset(Device device, i32 offset) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceClearFieldValues(Device device, i32 valuesCount, InOutItems<FieldValue, 1> values) { return ERROR_NOT_SUPPORTED; }
Return api::GpmQueryIfStreamingEnabled(Device device, Out<u32> state) { return ERROR_NOT_SUPPORTED; }
Return api::GpmSetStreamingEnabled(Device device, u32 state) { return ERROR_NOT_SUPPORTED; }

}  // namespace node_nvml::mock
