// Changes of a GPU that others are told of.
#pragma once

#include "mock/setters.h"

namespace node_nvml::mock {

/// Changes a GPU where `change` answers SUCCESS, and answers what it answered.
template <class Change>
Return change_or_refuse(State& state, u32 gpu, Change&& change) {
  Return result = ERROR_UNKNOWN;
  change_gpu(state, current_world.load(std::memory_order_acquire)->path, gpu, [&](Gpu& changed) {
    result = change(changed);
    return result == SUCCESS;
  });
  return result;
}

/// Raises an event of a GPU, after the change that it tells of.
inline void tell_of(State& state, u32 gpu, u64 type) {
  WriterLock lock(current_world.load(std::memory_order_acquire)->path);
  if (!lock.held()) return;
  Event event;
  event.type = type;
  event.gpu = gpu;
  event.time_us = now_us(state);
  append_event(state, event);
  ring(state);
}

/// Its pending modes become current, its volatile errors and its processes go, as a reset of the
/// GPU does it.
void reset_gpu(Gpu& gpu, u64 now);

}  // namespace node_nvml::mock
