#pragma once

#include "mock/state.h"

namespace node_nvml::mock {

/// The driver initialises a GPU anew, after a reset: its run begins at `now`, and what was only set
/// until then is gone.
void start_anew(Gpu& gpu, u64 now);

}  // namespace node_nvml::mock
