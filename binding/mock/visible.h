// Which GPUs a process sees: all but those that were removed, and those that were draining when it
// began.
#pragma once

#include "mock/world.h"

namespace node_nvml::mock {

/// What Gpu::lost says of a GPU that was taken out of the driver's view.
inline constexpr u32 removed_gpu = 2;

/// A bit for each GPU that this process sees.
inline u64 visible_gpus(const State& state) {
  const u64 present = read_versioned(state.driver, [](const Driver& driver) {
    const u64 all = driver.gpuCount == max_gpus ? ~u64{0} : (u64{1} << driver.gpuCount) - 1;
    return all & ~driver.removed;
  });
  return present & ~current_world.load(std::memory_order_acquire)->hidden_gpus;
}

inline u32 count_bits(u64 bits) { return static_cast<u32>(__builtin_popcountll(bits)); }

/// The GPU that stands at an index of the list, or max_gpus where it is too short.
inline u32 gpu_at(u64 visible, u32 index) {
  for (; index != 0 && visible != 0; --index) visible &= visible - 1;
  return visible == 0 ? max_gpus : static_cast<u32>(__builtin_ctzll(visible));
}
/// Where a GPU stands in the list.
inline u32 index_of(u64 visible, u32 gpu) { return count_bits(visible & ((u64{1} << gpu) - 1)); }

}  // namespace node_nvml::mock
