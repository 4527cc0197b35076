// Rows that have no behaviour yet.
#include "mock/api.h"

#pragma GCC diagnostic ignored "-Wunused-parameter"

namespace node_nvml::mock {

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

}  // namespace node_nvml::mock
