// Process lists. Each version writes its own struct, so that an old client's buffer is never
// overrun; but drivers 535.43 to 535.86.05 wrote larger elements through the third.
#include <stdlib.h>

#include "mock/call.h"
#include "mock/followed.h"
#include "mock/named_processes.h"

namespace node_nvml::mock {

namespace {

/// What those drivers wrote: a member more, without a sign of it.
struct WideProcessInfo {
  u32 pid;
  u64 memory;
  u32 gpu_instance;
  u32 compute_instance;
  u64 protected_memory;
};
static_assert(sizeof(WideProcessInfo) == 32);

bool writes_wide(const char* version) {
  if (memcmp(version, "535.", 4) != 0) return false;
  // Later releases have three digits here, and are asked most.
  if (version[5] == '\0' || (version[6] != '\0' && version[6] != '.')) return false;
  char* end = nullptr;
  const unsigned long minor = strtoul(version + 4, &end, 10);
  return minor == 86 ? *end != '.' || strtoul(end + 1, nullptr, 10) <= 5
                     : minor >= 43 && minor < 86;
}

bool belongs(const Process& process, u32 kinds, const MigDevice* mig) {
  if ((process.kinds & kinds) == 0) return false;
  return mig == nullptr || (process.gpuInstanceId == mig->gpuInstanceId &&
                            process.computeInstanceId == mig->computeInstanceId);
}

/// Fills `room` elements at most and answers how many there are.
template <class Fill>
u32 each_process(const Gpu& gpu, u32 kinds, const MigDevice* mig, Fill&& fill) {
  u32 have = 0;
  const u32 count = gpu.process_count < max_processes ? gpu.process_count : max_processes;
  for (u32 i = 0; i < count; ++i) {
    if (belongs(gpu.processes[i], kinds, mig)) fill(have++, gpu.processes[i]);
  }
  return have;
}

void fill(ProcessInfo_v1& out, const Process& process) { out = {process.pid, process.memory}; }
void fill(WideProcessInfo& out, const Process& process) {
  out = {process.pid, process.memory, process.gpuInstanceId, process.computeInstanceId, absent64};
}
void fill(NamedProcess& out, const Process& process) {
  out = {process.pid, process.memory, process.gpuInstanceId, process.computeInstanceId, absent64, {}};
  char name[sizeof process.name];
  read_name(process, name);
  memcpy(out.name, name, sizeof name);
}
template <class Info>
void fill(Info& out, const Process& process) {
  out = {process.pid, process.memory, process.gpuInstanceId, process.computeInstanceId};
}

template <class Info>
Return list(Row row, Device device, u32 kinds, u32* count, Info* out) {
  attend_programs(device);
  return on_device(
      row, device, count != nullptr && (out != nullptr || *count == 0),
      [&, room = count == nullptr ? 0 : *count](const Gpu& gpu, const MigDevice* mig) -> Return {
        if (gpu.processesSupported != 1) return ERROR_NOT_SUPPORTED;
        *count = each_process(gpu, kinds, mig, [&](u32 at, const Process& process) {
          if (at < room) fill(out[at], process);
        });
        return *count > room ? ERROR_INSUFFICIENT_SIZE : SUCCESS;
      });
}

/// The third form, in the layout of its driver.
Return newest_list(Row row, Device device, u32 kinds, u32* count, ProcessInfo* out) {
  const State* state = live_state();
  const bool wide = state != nullptr && read_versioned(state->driver, [](const Driver& driver) {
                      return writes_wide(driver.driverVersion);
                    });
  return wide ? list(row, device, kinds, count, reinterpret_cast<WideProcessInfo*>(out))
              : list(row, device, kinds, count, out);
}

}  // namespace

Return api::DeviceGetComputeRunningProcesses(Device device, u32* count, ProcessInfo_v1* out) {
  return list(Row::DeviceGetComputeRunningProcesses, device, compute_process, count, out);
}
Return api::DeviceGetComputeRunningProcesses_v2(Device device, u32* count, ProcessInfo_v2* out) {
  return list(Row::DeviceGetComputeRunningProcesses_v2, device, compute_process, count, out);
}
Return api::DeviceGetComputeRunningProcesses_v3(Device device, u32* count, ProcessInfo* out) {
  return newest_list(Row::DeviceGetComputeRunningProcesses_v3, device, compute_process, count, out);
}
Return api::DeviceGetGraphicsRunningProcesses(Device device, u32* count, ProcessInfo_v1* out) {
  return list(Row::DeviceGetGraphicsRunningProcesses, device, graphics_process, count, out);
}
Return api::DeviceGetGraphicsRunningProcesses_v2(Device device, u32* count, ProcessInfo_v2* out) {
  return list(Row::DeviceGetGraphicsRunningProcesses_v2, device, graphics_process, count, out);
}
Return api::DeviceGetGraphicsRunningProcesses_v3(Device device, u32* count, ProcessInfo* out) {
  return newest_list(Row::DeviceGetGraphicsRunningProcesses_v3, device, graphics_process, count,
                     out);
}
Return api::DeviceGetMPSComputeRunningProcesses(Device device, u32* count, ProcessInfo_v1* out) {
  return list(Row::DeviceGetMPSComputeRunningProcesses, device, mps_process, count, out);
}
Return api::DeviceGetMPSComputeRunningProcesses_v2(Device device, u32* count, ProcessInfo_v2* out) {
  return list(Row::DeviceGetMPSComputeRunningProcesses_v2, device, mps_process, count, out);
}
Return api::DeviceGetMPSComputeRunningProcesses_v3(Device device, u32* count, ProcessInfo* out) {
  return newest_list(Row::DeviceGetMPSComputeRunningProcesses_v3, device, mps_process, count, out);
}

Return named_compute_processes(Device device, u32* count, NamedProcess* out) {
  return list(Row::DeviceGetComputeRunningProcesses_v3, device, compute_process, count, out);
}
Return named_graphics_processes(Device device, u32* count, NamedProcess* out) {
  return list(Row::DeviceGetGraphicsRunningProcesses_v3, device, graphics_process, count, out);
}
Return named_mps_processes(Device device, u32* count, NamedProcess* out) {
  return list(Row::DeviceGetMPSComputeRunningProcesses_v3, device, mps_process, count, out);
}

// Modes: 0 compute, 1 graphics, 2 MPS, 3 all.
Return api::DeviceGetRunningProcessDetailList(Device device, ProcessDetailList_v1* list) {
  attend_programs(device);
  return on_device(Row::DeviceGetRunningProcessDetailList, device, list != nullptr,
                   [&, room = list == nullptr ? 0 : list->numProcArrayEntries](
                       const Gpu& gpu, const MigDevice* mig) -> Return {
                     if (list->version != version_word<ProcessDetailList_v1>)
                       return ERROR_ARGUMENT_VERSION_MISMATCH;
                     if (list->mode > 3) return ERROR_INVALID_ARGUMENT;
                     if (gpu.processesSupported != 1) return ERROR_NOT_SUPPORTED;
                     const u32 kinds = list->mode == 3 ? 7 : 1u << list->mode;
                     const u32 usable = list->procArray == nullptr ? 0 : room;
                     list->numProcArrayEntries =
                         each_process(gpu, kinds, mig, [&](u32 at, const Process& process) {
                           if (at >= usable) return;
                           list->procArray[at] = {process.pid, process.memory,
                                                  process.gpuInstanceId, process.computeInstanceId,
                                                  absent64};
                         });
                     return list->numProcArrayEntries > usable ? ERROR_INSUFFICIENT_SIZE : SUCCESS;
                   });
}

}  // namespace node_nvml::mock
