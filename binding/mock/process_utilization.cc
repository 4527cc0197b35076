// What each process used of a GPU, as the driver samples it. A process that uses nothing has no
// sample.
#include "mock/call.h"
#include "mock/followed.h"

namespace node_nvml::mock {

namespace {

/// The driver samples six times a second, by the mock's clock.
inline constexpr u64 period_us = 166667;

bool works(const Process& process) {
  const u32 engines[] = {process.utilizationGpu,     process.utilizationMemory,
                         process.utilizationEncoder, process.utilizationDecoder,
                         process.utilizationJpeg,    process.utilizationOfa};
  for (const u32 engine : engines) {
    if (or_zero(engine) != 0) return true;
  }
  return false;
}

/// Fills `room` at most with the samples after `last_seen`, and says how many there are.
template <class Fill>
Return samples(const Gpu& gpu, u64 now, u64 last_seen, u32 room, bool buffer, u32* count,
               Fill&& fill) {
  // With MIG on, drivers do not tell.
  if (gpu.processesSupported != 1 || gpu.utilizationGpu == absent32 || gpu.migCurrent == 1)
    return ERROR_NOT_SUPPORTED;
  const u64 time = now - now % period_us;
  u32 have = 0;
  for (u32 i = 0; i < gpu.process_count && i < max_processes; ++i) {
    const Process& process = gpu.processes[i];
    // One that began since then is sampled from its start.
    const u64 seen =
        process.startTime != absent64 && process.startTime > time ? process.startTime : time;
    if (!works(process) || seen <= last_seen) continue;
    if (buffer && have < room) fill(have, process, seen);
    ++have;
  }
  *count = have;
  if (have == 0) return ERROR_NOT_FOUND;
  return !buffer || have > room ? ERROR_INSUFFICIENT_SIZE : SUCCESS;
}

}  // namespace

Return api::DeviceGetProcessUtilization(Device device, ProcessUtilizationSample* out, u32* count,
                                        u64 last_seen) {
  attend_programs(device);
  const u32 room = count == nullptr ? 0 : *count;
  return on_gpu(Row::DeviceGetProcessUtilization, device, count != nullptr, [&](const Gpu& gpu) {
    return samples(gpu, now_us(*live_state()), last_seen, room, out != nullptr, count,
                   [&](u32 at, const Process& process, u64 time) {
                     out[at] = {process.pid,
                                time,
                                or_zero(process.utilizationGpu),
                                or_zero(process.utilizationMemory),
                                or_zero(process.utilizationEncoder),
                                or_zero(process.utilizationDecoder)};
                   });
  });
}
Return api::DeviceGetProcessesUtilizationInfo(Device device, ProcessesUtilizationInfo_v1* info) {
  attend_programs(device);
  const u32 room = info == nullptr ? 0 : info->processSamplesCount;
  return on_gpu(Row::DeviceGetProcessesUtilizationInfo, device, info != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (info->version != version_word<ProcessesUtilizationInfo_v1>)
                    return ERROR_ARGUMENT_VERSION_MISMATCH;
                  return samples(gpu, now_us(*live_state()), info->lastSeenTimeStamp, room,
                                 info->procUtilArray != nullptr, &info->processSamplesCount,
                                 [&](u32 at, const Process& process, u64 time) {
                                   info->procUtilArray[at] = {time,
                                                              process.pid,
                                                              or_zero(process.utilizationGpu),
                                                              or_zero(process.utilizationMemory),
                                                              or_zero(process.utilizationEncoder),
                                                              or_zero(process.utilizationDecoder),
                                                              or_zero(process.utilizationJpeg),
                                                              or_zero(process.utilizationOfa)};
                                 });
                });
}

}  // namespace node_nvml::mock
