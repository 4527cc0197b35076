// How near two GPUs are to each other over PCI Express and NVLink.
#pragma once

#include "mock/call.h"

namespace node_nvml::mock {

struct Neighbour {
  Nearness near;
  u32 index;
};

inline Nearness nearness_of(const State& state, u32 index) {
  return read_versioned(state.gpus[index], [](const Gpu& gpu) { return gpu.derived.near; });
}

/// A question about two GPUs, each read for itself: `read(first, second)` with their indexes.
template <class Read>
Return on_pair(Row row, Device first, Device second, bool arguments, Read&& read) {
  return on_target(row, first, arguments, [&](State& state, Target one) -> Return {
    Target two;
    if (!resolve(state, second, two)) return ERROR_INVALID_ARGUMENT;
    if (one.mig != no_mig || two.mig != no_mig) return ERROR_NOT_SUPPORTED;
    const Neighbour other{nearness_of(state, two.gpu), two.gpu};
    if (other.near.lost == 1) return ERROR_GPU_IS_LOST;
    return read(Neighbour{nearness_of(state, one.gpu), one.gpu}, other);
  });
}

}  // namespace node_nvml::mock
