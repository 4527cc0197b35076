// What getters would have to work out of a scenario's texts at each call, worked out once at the change.
#pragma once

#include "mock/state.h"

namespace node_nvml::mock {

/// Fills Gpu::derived. After every change, since any of its sources may have changed.
void derive(Gpu& gpu);

/// The same of an address by itself.
void derive_address(const char* text, DerivedAddress& out);

}  // namespace node_nvml::mock
