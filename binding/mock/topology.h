// How near two GPUs are to each other over PCI Express and NVLink.
#pragma once

#include "mock/call.h"

namespace node_nvml::mock {

/// A question about two GPUs, each read for itself: `read(state, first, second)` with their
/// indexes.
template <class Read>
Return on_pair(Row row, Device first, Device second, bool arguments, Read&& read) {
  return on_target(row, first, arguments, [&](State& state, Target one) -> Return {
    Target two;
    if (!resolve(state, second, two)) return ERROR_INVALID_ARGUMENT;
    if (one.mig != no_mig || two.mig != no_mig) return ERROR_NOT_SUPPORTED;
    const bool lost =
        read_versioned(state.gpus[two.gpu], [](const Gpu& gpu) { return gpu.lost == 1; });
    return lost ? ERROR_GPU_IS_LOST : read(state, one.gpu, two.gpu);
  });
}

/// The nearest thing that both hang from.
GpuTopologyLevel common_ancestor(const State& state, u32 first, u32 second);

/// Whether NVLink leads from one to the other: directly, or through NVSwitches that both are on.
bool linked(const State& state, u32 first, u32 second);

}  // namespace node_nvml::mock
