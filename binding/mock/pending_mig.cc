// Rows that have no behaviour yet.
#include "mock/api.h"

#pragma GCC diagnostic ignored "-Wunused-parameter"

namespace node_nvml::mock {

Return api::DeviceModifyDrainState(Read<PciInfo> pciInfo, EnableState newState) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceQueryDrainState(Read<PciInfo> pciInfo, Out<EnableState> currentState) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceRemoveGpu(Read<PciInfo> pciInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceRemoveGpu_v2(Read<PciInfo> pciInfo, DetachGpuState gpuState, PcieLinkState linkState) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceDiscoverGpus(Read<PciInfo> pciInfo) { return ERROR_NOT_SUPPORTED; }

}  // namespace node_nvml::mock
