// How much of a GPU's memory the processes of a cgroup may have.
#pragma once

#include "mock/call.h"

namespace node_nvml::mock {

/// Memory of a GPU, bytes.
struct Amounts {
  u64 total;
  u64 reserved;
  u64 used;  // without what the driver reserves
  u64 free() const { return total - reserved - used; }
};

/// What is there for this process, where its cgroup is limited.
void keep_to_limits(const State& state, u32 gpu, Amounts& amounts);

/// Without limits on any GPU nobody has to look at cgroups.
inline bool has_limits(const State& state) {
  return __builtin_expect(
      read_versioned(state.limits, [](const MemoryLimits& limits) { return limits.count != 0; }), 0);
}

}  // namespace node_nvml::mock
