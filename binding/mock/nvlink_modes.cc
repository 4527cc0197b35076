// What is set for all links of a GPU, or of all GPUs: bandwidth modes and the threshold of low
// power; and what a GPU tells of its links' firmware.
#include <stdlib.h>

#include "mock/links.h"

namespace node_nvml::mock {

namespace {

/// Full, off, least, half and three quarters.
constexpr u32 system_modes = 5;
/// A bandwidth mode set in the background is in force after this time.
constexpr u64 mode_change_us = 500000;
constexpr u32 mode_change_timeout_ms = 5000;

bool any_since(const State& state, u32 architecture) {
  const u32 gpus = gpu_count(state);
  for (u32 i = 0; i < gpus; ++i) {
    const bool has = read_versioned(state.gpus[i], [&](const Gpu& gpu) {
      return is_since(gpu, architecture) && has_links(gpu);
    });
    if (has) return true;
  }
  return false;
}

bool has_modes(const Gpu& gpu) { return gpu.nvlinkBwModes != absent32 && gpu.nvlinkBwModes != 0; }

/// Mode 0 is the full bandwidth, which is the best.
Return set_mode(Gpu& gpu, bool best, u32 mode) {
  if (!best && mode >= gpu.nvlinkBwModes) return ERROR_INVALID_ARGUMENT;
  gpu.nvlinkBwMode = best ? 0 : mode;
  return SUCCESS;
}

bool has_threshold(const Gpu& gpu) { return has_links(gpu) && gpu.nvlinkLowPowerMax != absent32; }

/// As many as it counts.
void give_firmware(const Gpu& gpu, NvlinkFirmwareInfo& out) {
  const NvlinkFirmwareInfo& have = gpu.derived.firmware;
  out.numValidEntries = have.numValidEntries;
  for (u32 i = 0; i < have.numValidEntries; ++i) out.firmwareVersion[i] = have.firmwareVersion[i];
}

}  // namespace

Return api::DeviceSetNvLinkDeviceLowPowerThreshold(Device device, NvLinkPowerThres* info) {
  return set_as_root(Row::DeviceSetNvLinkDeviceLowPowerThreshold, device, info != nullptr,
                     has_threshold, [&](Gpu& gpu) -> Return {
                       u32 wanted = info->lowPwrThreshold;
                       if (wanted == NVLINK_LOW_POWER_THRESHOLD_RESET)
                         wanted = gpu.nvlinkLowPowerDefault;
                       else if (wanted < gpu.nvlinkLowPowerMin || wanted > gpu.nvlinkLowPowerMax)
                         return ERROR_INVALID_ARGUMENT;
                       gpu.nvlinkLowPowerThreshold = wanted;
                       return SUCCESS;
                     });
}

Return api::SystemSetNvlinkBwMode(u32 mode) {
  return on_system(Row::SystemSetNvlinkBwMode, true, [&](State& state) -> Return {
    if (!any_since(state, DEVICE_ARCH_HOPPER)) return ERROR_NOT_SUPPORTED;
    if (!acts_as_root()) return ERROR_NO_PERMISSION;
    if (mode >= system_modes) return ERROR_INVALID_ARGUMENT;
    const char* path = current_world.load(std::memory_order_acquire)->path;
    const bool changed = change_part(state, path, state.driver, [&](Driver& driver) {
      driver.nvlinkBwMode = mode;
      return true;
    });
    return changed ? SUCCESS : ERROR_UNKNOWN;
  });
}
Return api::SystemGetNvlinkBwMode(u32* out) {
  return on_system(Row::SystemGetNvlinkBwMode, out != nullptr, [&](State& state) -> Return {
    if (!any_since(state, DEVICE_ARCH_HOPPER)) return ERROR_NOT_SUPPORTED;
    if (!acts_as_root()) return ERROR_NO_PERMISSION;
    *out = read_versioned(state.driver,
                          [](const Driver& driver) { return or_zero(driver.nvlinkBwMode); });
    return SUCCESS;
  });
}

Return api::DeviceGetNvlinkSupportedBwModes(Device device, NvlinkSupportedBwModes_v1* out) {
  return on_gpu(Row::DeviceGetNvlinkSupportedBwModes, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (out->version != version_word<NvlinkSupportedBwModes_v1>)
                    return ERROR_ARGUMENT_VERSION_MISMATCH;
                  if (!has_modes(gpu)) return ERROR_NOT_SUPPORTED;
                  const u32 most = sizeof out->bwModes;
                  const u32 modes = gpu.nvlinkBwModes < most ? gpu.nvlinkBwModes : most;
                  for (u32 mode = 0; mode < modes; ++mode)
                    out->bwModes[mode] = static_cast<u8>(mode);
                  out->totalBwModes = static_cast<u8>(modes);
                  return SUCCESS;
                });
}
Return api::DeviceGetNvlinkBwMode(Device device, NvlinkGetBwMode_v1* out) {
  return on_gpu(Row::DeviceGetNvlinkBwMode, device, out != nullptr, [&](const Gpu& gpu) -> Return {
    if (out->version != version_word<NvlinkGetBwMode_v1>) return ERROR_ARGUMENT_VERSION_MISMATCH;
    if (!has_modes(gpu)) return ERROR_NOT_SUPPORTED;
    out->bwMode = static_cast<u8>(or_zero(gpu.nvlinkBwMode));
    out->bIsBest = out->bwMode == 0 ? 1 : 0;
    return SUCCESS;
  });
}
Return api::DeviceSetNvlinkBwMode(Device device, NvlinkSetBwMode_v1* wanted) {
  if (live_state() != nullptr && wanted != nullptr &&
      wanted->version != version_word<NvlinkSetBwMode_v1>)
    return ERROR_ARGUMENT_VERSION_MISMATCH;
  return set_as_root(
      Row::DeviceSetNvlinkBwMode, device, wanted != nullptr, has_modes,
      [&](Gpu& gpu) { return set_mode(gpu, wanted->bSetBest != 0, wanted->bwMode); });
}
// The fabric is in progress until the mode is in force.
Return api::DeviceSetNvlinkBwModeAsync_v1(Device device, NvlinkSetBwModeAsync_v1* wanted) {
  return set_as_root(
      Row::DeviceSetNvlinkBwModeAsync_v1, device, wanted != nullptr,
      [](const Gpu& gpu) { return has_modes(gpu) && is_since(gpu, DEVICE_ARCH_RUBIN); },
      [&](Gpu& gpu) {
        const Return set = set_mode(gpu, wanted->bSetBest != 0, wanted->bwMode);
        if (set != SUCCESS) return set;
        gpu.fabricBusyUntil = now_us(*live_state()) + mode_change_us;
        wanted->asyncPollTimeoutMs = mode_change_timeout_ms;
        return SUCCESS;
      });
}

// Two structs behind one pointer; the version word tells which.
Return api::DeviceGetNvLinkInfo(Device device, NvLinkInfo_v2* info) {
  return on_gpu(Row::DeviceGetNvLinkInfo, device, info != nullptr, [&](const Gpu& gpu) -> Return {
    const u32 version = info->version;
    if (version != version_word<NvLinkInfo_v1> && version != version_word<NvLinkInfo_v2>)
      return ERROR_ARGUMENT_VERSION_MISMATCH;
    if (!has_links(gpu)) return ERROR_NOT_SUPPORTED;
    info->isNvleEnabled = or_zero(gpu.nvlinkEncryption);
    if (version == version_word<NvLinkInfo_v2>) give_firmware(gpu, info->firmwareInfo);
    return SUCCESS;
  });
}
Return api::DeviceGetNvLinkInfo_v3(Device device, NvLinkInfo_v3* info) {
  return on_gpu(Row::DeviceGetNvLinkInfo_v3, device, info != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (!has_links(gpu)) return ERROR_NOT_SUPPORTED;
                  info->isNvleEnabled = or_zero(gpu.nvlinkEncryption);
                  give_firmware(gpu, info->firmwareInfo);
                  info->isNvleReady = or_zero(gpu.nvlinkEncryptionReady);
                  return SUCCESS;
                });
}

}  // namespace node_nvml::mock
