// The texts in which NVML tells clocks.
#pragma once

#include "mock/state.h"

namespace node_nvml::mock {

/// Makes them anew. After every change, when the plan of the load is known.
void put_clock_texts(Gpu& gpu);

}  // namespace node_nvml::mock
