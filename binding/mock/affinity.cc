// CPUs and memory nodes near a GPU. CPU affinity is set for real: it is the calling thread's.
#include <sched.h>
#include <stdlib.h>

#include "mock/call.h"
#include "mock/cpu_list.h"

namespace node_nvml::mock {

namespace {

/// Of `size` words as many as are known, the rest cleared. A loop of its own: callers ask for few words, and a call of
/// libc's costs more than these.
void give_words(u64* out, u32 size, const u64 (&words)[cpu_words]) {
  for (u32 i = 0; i < size; ++i) {
    out[i] = i < cpu_words ? words[i] : 0;
    asm volatile("");
  }
}

Return cpus(Row row, Device device, u32 size, u64* set, u32 scope) {
  return on_gpu(row, device, set != nullptr && size != 0 && scope <= AFFINITY_SCOPE_SOCKET,
                [&](const Gpu& gpu) -> Return {
                  // Within a CPU's node or, where its nodes are several and the scenario tells them apart, all of the CPU.
                  const bool socket =
                      scope == AFFINITY_SCOPE_SOCKET && gpu.socketCpuAffinity[0] != '\0';
                  if (!socket && gpu.cpuAffinity[0] == '\0') return ERROR_NOT_SUPPORTED;
                  give_words(set, size, socket ? gpu.derived.socket_cpus : gpu.derived.cpus);
                  return SUCCESS;
                });
}

Return bind_thread(const u64 (&words)[cpu_words]) {
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
                  const bool socket = scope == AFFINITY_SCOPE_SOCKET && gpu.socketNodes[0] != '\0';
                  if (!socket && gpu.cpuAffinity[0] == '\0') return ERROR_NOT_SUPPORTED;
                  give_words(set, size, socket ? gpu.derived.socket_nodes : gpu.derived.nodes);
                  return SUCCESS;
                });
}

Return api::DeviceSetCpuAffinity(Device device) {
  u64 words[cpu_words];
  const Return known =
      cpus(Row::DeviceSetCpuAffinity, device, cpu_words, words, AFFINITY_SCOPE_NODE);
  return known == SUCCESS ? bind_thread(words) : known;
}
Return api::DeviceClearCpuAffinity(Device device) {
  return on_gpu(Row::DeviceClearCpuAffinity, device, true, [](const Gpu&) {
    u64 words[cpu_words];
    host_cpus_of("", words, cpu_words);
    return bind_thread(words);
  });
}

}  // namespace node_nvml::mock
