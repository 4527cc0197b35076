// The path of calls that change a GPU: the board must know the feature, then the caller must be
// root.
#pragma once

#include "mock/call.h"

namespace node_nvml::mock {

/// Changes a whole GPU: `change(gpu)` answers SUCCESS where its changes are to be published, else
/// why not.
template <class Change>
Return set_on_gpu(Row row, Device device, bool arguments, Change&& change) {
  return on_target(row, device, arguments, [&](State& state, Target target) -> Return {
    if (target.mig != no_mig) return ERROR_NOT_SUPPORTED;
    const char* path = current_world.load(std::memory_order_acquire)->path;
    Return result = ERROR_UNKNOWN;
    change_gpu(state, path, target.gpu, [&](Gpu& gpu) {
      result = change(gpu);
      return result == SUCCESS;
    });
    return result;
  });
}

/// The same for root alone: `supported(gpu)` comes first, so that a board without the feature says
/// so to everybody.
template <class Supported, class Change>
Return set_as_root(Row row, Device device, bool arguments, Supported&& supported, Change&& change) {
  return set_on_gpu(row, device, arguments, [&](Gpu& gpu) -> Return {
    if (!supported(gpu)) return ERROR_NOT_SUPPORTED;
    return !acts_as_root() ? ERROR_NO_PERMISSION : change(gpu);
  });
}

}  // namespace node_nvml::mock
