// CPUs and memory nodes near a GPU. CPU affinity is set for real: it is the calling thread's.
#include <sched.h>
#include <stdlib.h>

#include "mock/call.h"
#include "mock/cpu_list.h"

namespace node_nvml::mock {

namespace {

/// NVML knows 1024 processors.
constexpr u32 most_words = 1024 / 64;

/// Within a CPU's node or, where its nodes are several and the scenario tells them apart, all of
/// the CPU.
const char* cpus_of(const Gpu& gpu, u32 scope) {
  const bool socket = scope == AFFINITY_SCOPE_SOCKET && gpu.socketCpuAffinity[0] != '\0';
  return socket ? gpu.socketCpuAffinity : gpu.cpuAffinity;
}

Return cpus(Row row, Device device, u32 size, u64* set, u32 scope) {
  return on_gpu(row, device, set != nullptr && size != 0 && scope <= AFFINITY_SCOPE_SOCKET,
                [&](const Gpu& gpu) -> Return {
                  const char* list = cpus_of(gpu, scope);
                  if (*list == '\0') return ERROR_NOT_SUPPORTED;
                  host_cpus_of(list, set, size);
                  return SUCCESS;
                });
}

Return bind_thread(const u64 (&words)[most_words]) {
  cpu_set_t set;
  static_assert(sizeof set == sizeof words,
                "cpu_set_t has another size than NVML's 1024 processors");
  memcpy(&set, words, sizeof set);
  return sched_setaffinity(0, sizeof set, &set) == 0 ? SUCCESS : ERROR_OPERATING_SYSTEM;
}

}  // namespace

Return api::DeviceGetCpuAffinity(Device device, u32 size, u64* set) {
  return cpus(Row::DeviceGetCpuAffinity, device, size, set, AFFINITY_SCOPE_NODE);
}
Return api::DeviceGetCpuAffinityWithinScope(Device device, u32 size, u64* set,
                                            AffinityScope scope) {
  return cpus(Row::DeviceGetCpuAffinityWithinScope, device, size, set, scope);
}
Return api::DeviceGetMemoryAffinity(Device device, u32 size, u64* set, AffinityScope scope) {
  return on_gpu(Row::DeviceGetMemoryAffinity, device,
                set != nullptr && size != 0 && scope <= AFFINITY_SCOPE_SOCKET,
                [&](const Gpu& gpu) -> Return {
                  memset(set, 0, size * sizeof *set);
                  const bool socket = scope == AFFINITY_SCOPE_SOCKET && gpu.socketNodes[0] != '\0';
                  // A machine without NUMA has one node, 0.
                  const u32 node = or_zero(gpu.numaNode);
                  if (!socket && gpu.cpuAffinity[0] == '\0') return ERROR_NOT_SUPPORTED;
                  if (!socket && node / 64 < size) set[node / 64] |= u64{1} << node % 64;
                  if (socket) bits_of(gpu.socketNodes, size * 64, set, size);
                  return SUCCESS;
                });
}

Return api::DeviceSetCpuAffinity(Device device) {
  u64 words[most_words];
  const Return known =
      cpus(Row::DeviceSetCpuAffinity, device, most_words, words, AFFINITY_SCOPE_NODE);
  return known == SUCCESS ? bind_thread(words) : known;
}
Return api::DeviceClearCpuAffinity(Device device) {
  return on_gpu(Row::DeviceClearCpuAffinity, device, true, [](const Gpu&) {
    u64 words[most_words];
    host_cpus_of("", words, most_words);
    return bind_thread(words);
  });
}

}  // namespace node_nvml::mock
