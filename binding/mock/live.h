// For getters of values that follow the load.
#pragma once

#include "mock/call.h"
#include "mock/load.h"

namespace node_nvml::mock {

/// The time to ask the model for; a GPU without a load is spared the look at the clock.
inline u64 model_time(const Gpu& gpu) { return has_load(gpu) ? recent_us(*live_state()) : 0; }

/// A number that follows the load, by a function of load.h.
template <class T, class Ask>
Return live_number(Row row, Device device, T* out, Ask&& ask) {
  return on_gpu(row, device, out != nullptr,
                [&](const Gpu& gpu) { return give(out, ask(gpu, model_time(gpu))); });
}

}  // namespace node_nvml::mock
