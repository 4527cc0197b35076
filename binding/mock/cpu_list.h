// Lists of CPUs and nodes as Linux writes them: "0-55,112-167".
#pragma once

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <atomic>

#include "mock/state.h"

namespace node_nvml::mock {

/// Sets the bit of every number of the list below `limit`. False where that is none.
inline bool bits_of(const char* list, u32 limit, u64* words, u32 count) {
  memset(words, 0, count * sizeof(u64));
  bool any = false;
  for (const char* at = list; *at != '\0';) {
    char* end = nullptr;
    const unsigned long first = strtoul(at, &end, 10);
    if (end == at) break;
    const unsigned long last = *end == '-' ? strtoul(end + 1, &end, 10) : first;
    for (unsigned long bit = first; bit <= last && bit < limit && bit / 64 < count; ++bit) {
      words[bit / 64] |= u64{1} << bit % 64;
      any = true;
    }
    at = *end == ',' ? end + 1 : "";
  }
  return any;
}

/// Looked up once, since the system reads files for it. Statics have no guard here, so threads that
/// come first together each ask and store the same number.
inline u32 host_cpu_count() {
  static std::atomic<u32> count{0};
  u32 known = count.load(std::memory_order_relaxed);
  if (known == 0) {
    known = static_cast<u32>(sysconf(_SC_NPROCESSORS_CONF));
    count.store(known, std::memory_order_relaxed);
  }
  return known;
}

/// CPUs of the list that the host has too; all of the host's where that leaves none, since a batch
/// scheduler refuses a GPU without CPUs.
inline void host_cpus_of(const char* list, u64* words, u32 count) {
  const u32 host = host_cpu_count();
  if (bits_of(list, host, words, count)) return;
  for (u32 cpu = 0; cpu < host && cpu / 64 < count; ++cpu) words[cpu / 64] |= u64{1} << cpu % 64;
}

}  // namespace node_nvml::mock
