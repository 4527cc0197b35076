// What workload power profiles do to a GPU under a load.
#pragma once

#include "mock/state.h"

namespace node_nvml::mock {

/// What the enforced profiles leave of what a load draws, and of the highest graphics clock; percent.
struct ProfileEffect {
  u32 power = 100;
  u32 clock = 100;
};

ProfileEffect profile_effect(const Gpu& gpu);

}  // namespace node_nvml::mock
