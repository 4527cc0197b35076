#include "mock/event_sets.h"

namespace node_nvml::mock {

namespace {

Return register_events(State& state, Target target, u64 types, EventSet handle) {
  if (target.mig != no_mig) return ERROR_NOT_SUPPORTED;
  const u64 supported =
      read_versioned(state.gpus[target.gpu], [](const Gpu& gpu) { return gpu.eventTypes; });
  if (supported == absent64 || (types & ~supported) != 0) return ERROR_NOT_SUPPORTED;
  World& world = *current_world.load(std::memory_order_acquire);
  ThreadLock lock(world.lock);
  EventSetSlot* set = find_set(world, handle, Kind::event_set);
  if (set == nullptr) return ERROR_INVALID_ARGUMENT;
  if (set->masks[target.gpu] == 0)
    set->since[target.gpu] = state.event_head.load(std::memory_order_acquire);
  set->masks[target.gpu] |= types;
  return SUCCESS;
}

/// What is queued comes first, then a lost GPU.
Return take_event(State& state, EventSet handle, Event& event) {
  World& world = *current_world.load(std::memory_order_acquire);
  ThreadLock lock(world.lock);
  EventSetSlot* set = find_set(world, handle, Kind::event_set);
  if (set == nullptr) return ERROR_INVALID_ARGUMENT;
  const auto wanted = [&](const Event& e) { return wants_bits(*set, e); };
  if (next_event(state, set->cursor, event, wanted)) return SUCCESS;
  return listens_to_lost_gpu(state, *set) ? ERROR_GPU_IS_LOST : ERROR_TIMEOUT;
}

Return wait(Row row, EventSet set, Event& event, bool arguments, u32 timeout_ms) {
  State* state = live_state();
  if (state == nullptr) return ERROR_UNINITIALIZED;
  if (!arguments) return ERROR_INVALID_ARGUMENT;
  return wait_on_bell(*state, row, timeout_ms, [&] { return take_event(*state, set, event); });
}

}  // namespace

// 0 on a board without events.
Return api::DeviceGetSupportedEventTypes(Device device, u64* out) {
  return on_gpu(Row::DeviceGetSupportedEventTypes, device, out != nullptr, [&](const Gpu& gpu) {
    *out = gpu.eventTypes == absent64 ? 0 : gpu.eventTypes;
    return SUCCESS;
  });
}
Return api::DeviceRegisterEvents(Device device, u64 types, EventSet set) {
  return on_target(Row::DeviceRegisterEvents, device, true, [&](State& state, Target target) {
    return register_events(state, target, types, set);
  });
}
Return api::EventSetCreate(EventSet* out) {
  return on_system(Row::EventSetCreate, out != nullptr, [&](State& state) {
    const u32 payload = create_set(*current_world.load(std::memory_order_acquire), state, false);
    if (payload == absent32) return ERROR_INSUFFICIENT_RESOURCES;
    *out = make_handle<EventSet>(Kind::event_set, payload);
    return SUCCESS;
  });
}
// The first version's struct ends before the instance ids.
Return api::EventSetWait(EventSet set, EventData* data, u32 timeout_ms) {
  Event event;
  const Return result = wait(Row::EventSetWait, set, event, data != nullptr, timeout_ms);
  if (result != SUCCESS) return result;
  data->device = device_handle(event.gpu);
  data->eventType = event.type;
  data->eventData = event.data;
  return SUCCESS;
}
Return api::EventSetWait_v2(EventSet set, EventData* data, u32 timeout_ms) {
  Event event;
  const Return result = wait(Row::EventSetWait_v2, set, event, data != nullptr, timeout_ms);
  if (result != SUCCESS) return result;
  *data = {device_handle(event.gpu), event.type, event.data, event.gpu_instance,
           event.compute_instance};
  return SUCCESS;
}
// Who waits on it is woken and told that it is no set any more.
Return api::EventSetFree(EventSet handle) {
  return on_system(Row::EventSetFree, true, [&](State& state) {
    World& world = *current_world.load(std::memory_order_acquire);
    {
      ThreadLock lock(world.lock);
      EventSetSlot* set = find_set(world, handle, Kind::event_set);
      if (set == nullptr) return ERROR_INVALID_ARGUMENT;
      set->used = false;
    }
    ring(state);
    return SUCCESS;
  });
}

}  // namespace node_nvml::mock
