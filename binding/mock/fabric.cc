// The NVLink fabric that NVSwitches make, and the machine's place in its rack.
#include <string.h>

#include "mock/setters.h"

namespace node_nvml::mock {

namespace {

bool in_fabric(const Gpu& gpu) {
  return gpu.fabricState != absent32 && gpu.fabricState != GPU_FABRIC_STATE_NOT_SUPPORTED;
}

u32 state_of(const Gpu& gpu) {
  const bool busy = gpu.fabricBusyUntil != absent64 && now_us(*live_state()) < gpu.fabricBusyUntil;
  return busy ? u32{GPU_FABRIC_STATE_IN_PROGRESS} : gpu.fabricState;
}

/// What every version of the struct has.
template <class Info>
Return fill(const Gpu& gpu, Info& info) {
  if (!in_fabric(gpu)) return ERROR_NOT_SUPPORTED;
  memcpy(info.clusterUuid, gpu.derived.cluster, sizeof info.clusterUuid);
  info.status = static_cast<Return>(or_zero(gpu.fabricStatus));
  info.state = static_cast<u8>(state_of(gpu));
  return SUCCESS;
}

/// A Hopper GPU is in cliques of pointers, later ones in cliques of logical endpoints too.
void put_cliques(const Gpu& gpu, GpuFabricInfo_v4& info) {
  const u32 types = is_since(gpu, DEVICE_ARCH_BLACKWELL) ? 4 : 2;
  for (u32 type = 0; type < types; ++type)
    info.cliques[type] = {static_cast<u8>(type), or_zero(gpu.fabricCliqueId)};
  info.numCliques = gpu.fabricState == GPU_FABRIC_STATE_COMPLETED ? types : 0;
}

template <class Info>
Return platform(const Gpu& gpu, Info& info, u8 (Info::*chassis)[16], u8 Info::* slot,
                u8 Info::* tray, u8 Info::* host) {
  const u32 version = info.version;
  info = {};
  info.version = version;
  memcpy(info.ibGuid, gpu.derived.ib_guid, sizeof info.ibGuid);
  memcpy(info.*chassis, gpu.platformChassis, strnlen(gpu.platformChassis, 16));
  info.*slot = static_cast<u8>(or_zero(gpu.platformSlot));
  info.*tray = static_cast<u8>(or_zero(gpu.platformTray));
  info.*host = static_cast<u8>(or_zero(gpu.platformHost));
  info.peerType = static_cast<u8>(or_zero(gpu.platformPeerType));
  info.moduleId = static_cast<u8>(or_zero(gpu.moduleId));
  return SUCCESS;
}

bool has_platform(const Gpu& gpu) {
  return is_since(gpu, DEVICE_ARCH_BLACKWELL) && gpu.platformPeerType != absent32;
}

}  // namespace

Return api::DeviceGetGpuFabricInfo(Device device, GpuFabricInfo* info) {
  return on_gpu(Row::DeviceGetGpuFabricInfo, device, info != nullptr, [&](const Gpu& gpu) {
    const Return filled = fill(gpu, *info);
    if (filled == SUCCESS) info->cliqueId = or_zero(gpu.fabricCliqueId);
    return filled;
  });
}
// Two structs behind one pointer, the older a beginning of the newer; the version word tells which.
Return api::DeviceGetGpuFabricInfoV(Device device, GpuFabricInfo_v3* info) {
  return on_gpu(Row::DeviceGetGpuFabricInfoV, device, info != nullptr,
                [&](const Gpu& gpu) -> Return {
                  // The third form came with CUDA 13.0.
                  const bool third = info->version == version_word<GpuFabricInfo_v3> && is_driver_from(580);
                  if (!third && info->version != version_word<GpuFabricInfo_v2>)
                    return ERROR_ARGUMENT_VERSION_MISMATCH;
                  const Return filled = fill(gpu, *info);
                  if (filled != SUCCESS) return filled;
                  info->cliqueId = or_zero(gpu.fabricCliqueId);
                  info->healthMask = or_zero(gpu.fabricHealthMask);
                  if (third)
                    info->healthSummary = static_cast<u8>(or_zero(gpu.fabricHealthSummary));
                  return SUCCESS;
                });
}
Return api::DeviceGetGpuFabricInfo_v4(Device device, GpuFabricInfo_v4* info) {
  return on_gpu(Row::DeviceGetGpuFabricInfo_v4, device, info != nullptr,
                [&](const Gpu& gpu) -> Return {
                  const Return filled = fill(gpu, *info);
                  if (filled != SUCCESS) return filled;
                  put_cliques(gpu, *info);
                  info->healthMask = or_zero(gpu.fabricHealthMask);
                  info->healthSummary = static_cast<u8>(or_zero(gpu.fabricHealthSummary));
                  return SUCCESS;
                });
}

// Two structs of one size, whose members have other names.
Return api::DeviceGetPlatformInfo(Device device, PlatformInfo_v2* info) {
  return on_gpu(Row::DeviceGetPlatformInfo, device, info != nullptr, [&](const Gpu& gpu) -> Return {
    const bool first = info->version == version_word<PlatformInfo_v1>;
    if (!first && info->version != version_word<PlatformInfo_v2>)
      return ERROR_ARGUMENT_VERSION_MISMATCH;
    if (!has_platform(gpu)) return ERROR_NOT_SUPPORTED;
    if (!first) {
      return platform(gpu, *info, &PlatformInfo_v2::chassisSerialNumber,
                      &PlatformInfo_v2::slotNumber, &PlatformInfo_v2::trayIndex,
                      &PlatformInfo_v2::hostId);
    }
    return platform(gpu, *reinterpret_cast<PlatformInfo_v1*>(info), &PlatformInfo_v1::rackGuid,
                    &PlatformInfo_v1::chassisPhysicalSlotNumber, &PlatformInfo_v1::computeSlotIndex,
                    &PlatformInfo_v1::nodeIndex);
  });
}

}  // namespace node_nvml::mock
