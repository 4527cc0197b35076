// How long a GPU has run: since its driver initialised it, and in its life.
#include "mock/lifetime.h"

#include "mock/setters.h"

namespace node_nvml::mock {

namespace {

/// The driver writes the black box of the infoROM so often.
constexpr u64 flush_interval_us = 60000000;
constexpr u64 usual_flush_us = 12000;

constexpr u64 all_polls = RUSD_POLL_CLOCK | RUSD_POLL_PERF | RUSD_POLL_MEMORY | RUSD_POLL_POWER |
                          RUSD_POLL_THERMAL | RUSD_POLL_PCI | RUSD_POLL_FAN | RUSD_POLL_PROC_UTIL;

u64 run_us(const Gpu& gpu) {
  const u64 now = now_us(*live_state());
  return gpu.initializedAt == absent64 || now < gpu.initializedAt ? 0 : now - gpu.initializedAt;
}

bool has_inforom(const Gpu& gpu) { return gpu.inforomImage[0] != '\0'; }
bool shares_data(const Gpu& gpu) { return is_since(gpu, DEVICE_ARCH_TURING); }

}  // namespace

void start_anew(Gpu& gpu, u64 now) {
  if (gpu.bbxTimeRun != absent32 && gpu.initializedAt != absent64 && now > gpu.initializedAt)
    gpu.bbxTimeRun += static_cast<u32>((now - gpu.initializedAt) / 1000000);
  gpu.initializedAt = now;
  gpu.lost = 0;
  gpu.hostname[0] = '\0';
  gpu.prm_count = 0;
  gpu.nvlinkRemapLocked = 0;
  gpu.nvlinkEncryptionReady = 0;
  gpu.nvlinkKeys = 0;
  if (gpu.nvlinkEncryption != absent32) gpu.nvlinkEncryption = 0;
  if (gpu.nvlinkLowPowerDefault != absent32)
    gpu.nvlinkLowPowerThreshold = gpu.nvlinkLowPowerDefault;
}

// A MIG device answers for its GPU.
Return api::DeviceGetGpuUptime_v1(Device device, GpuUptime_v1* out) {
  return on_device(Row::DeviceGetGpuUptime_v1, device, out != nullptr,
                   [&](const Gpu& gpu, const MigDevice*) {
                     out->uptime = static_cast<u32>(run_us(gpu) / 1000000);
                     return SUCCESS;
                   });
}
Return api::DeviceGetBBXTimeData_v1(Device device, BBXTimeData_v1* out) {
  return on_gpu(Row::DeviceGetBBXTimeData_v1, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (!has_inforom(gpu)) return ERROR_NOT_SUPPORTED;
                  out->timeRun = or_zero(gpu.bbxTimeRun) + static_cast<u32>(run_us(gpu) / 1000000);
                  return SUCCESS;
                });
}
// The first is written when the driver starts.
Return api::DeviceGetLastBBXFlushTime(Device device, amount* timestamp, amount* duration) {
  return on_gpu(Row::DeviceGetLastBBXFlushTime, device, timestamp != nullptr && duration != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (!has_inforom(gpu) || gpu.initializedAt == absent64)
                    return ERROR_NOT_SUPPORTED;
                  const u64 run = run_us(gpu);
                  *timestamp = gpu.initializedAt + run - run % flush_interval_us;
                  *duration =
                      gpu.bbxFlushDuration == absent32 ? usual_flush_us : gpu.bbxFlushDuration;
                  return SUCCESS;
                });
}

Return api::DeviceSetRusdSettings_v1(Device device, RusdSettings_v1* settings) {
  if (live_state() != nullptr && settings != nullptr &&
      settings->version != version_word<RusdSettings_v1>)
    return ERROR_ARGUMENT_VERSION_MISMATCH;
  return set_as_root(Row::DeviceSetRusdSettings_v1, device,
                     settings != nullptr && (settings->pollMask & ~all_polls) == 0, shares_data,
                     [&](Gpu& gpu) {
                       gpu.rusdPollMask = settings->pollMask;
                       return SUCCESS;
                     });
}

}  // namespace node_nvml::mock
