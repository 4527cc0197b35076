// Events of the system: a driver bound to a GPU, or unbound.
#include "mock/event_sets.h"

namespace node_nvml::mock {

namespace {

template <class Request, class Body>
Return on_request(Row row, Request* request, Body&& body) {
  return on_system(row, request != nullptr, [&](State& state) -> Return {
    if (request->version != version_word<Request>) return ERROR_ARGUMENT_VERSION_MISMATCH;
    return body(state, *current_world.load(std::memory_order_acquire));
  });
}

Return take_events(State& state, World& world, SystemEventSetWaitRequest_v1& request) {
  ThreadLock lock(world.lock);
  EventSetSlot* set = find_set(world, request.set, Kind::system_set);
  if (set == nullptr) return ERROR_INVALID_ARGUMENT;
  Event event;
  const auto wanted = [&](const Event& e) {
    return e.form == Event::of_system && (set->system_mask & e.type) != 0;
  };
  while (request.numEvent < request.dataSize && next_event(state, set->cursor, event, wanted)) {
    request.data[request.numEvent++] = {event.type, event.gpu};
  }
  return request.numEvent != 0 ? SUCCESS : ERROR_TIMEOUT;
}

}  // namespace

Return api::SystemEventSetCreate(SystemEventSetCreateRequest_v1* request) {
  return on_request(Row::SystemEventSetCreate, request, [&](State& state, World& world) {
    const u32 payload = create_set(world, state, true);
    if (payload == absent32) return ERROR_INSUFFICIENT_RESOURCES;
    request->set = make_handle<SystemEventSet>(Kind::system_set, payload);
    return SUCCESS;
  });
}
Return api::SystemRegisterEvents(SystemRegisterEventRequest_v1* request) {
  return on_request(Row::SystemRegisterEvents, request, [&](State&, World& world) {
    if ((request->eventTypes &
         ~(SystemEventType::GpuDriverUnbind | SystemEventType::GpuDriverBind)) != 0) {
      return ERROR_NOT_SUPPORTED;
    }
    ThreadLock lock(world.lock);
    EventSetSlot* set = find_set(world, request->set, Kind::system_set);
    if (set == nullptr) return ERROR_INVALID_ARGUMENT;
    set->system_mask |= request->eventTypes;
    return SUCCESS;
  });
}
// Several events at once, as many as the caller has room for; timeout 0 does not wait.
Return api::SystemEventSetWait(SystemEventSetWaitRequest_v1* request) {
  State* state = live_state();
  if (state == nullptr) return ERROR_UNINITIALIZED;
  if (request == nullptr) return ERROR_INVALID_ARGUMENT;
  if (request->version != version_word<SystemEventSetWaitRequest_v1>)
    return ERROR_ARGUMENT_VERSION_MISMATCH;
  if (request->data == nullptr || request->dataSize == 0) return ERROR_INVALID_ARGUMENT;
  request->numEvent = 0;
  World& world = *current_world.load(std::memory_order_acquire);
  return wait_on_bell(*state, Row::SystemEventSetWait, request->timeoutms,
                      [&] { return take_events(*state, world, *request); });
}
Return api::SystemEventSetFree(SystemEventSetFreeRequest_v1* request) {
  return on_request(Row::SystemEventSetFree, request, [&](State& state, World& world) {
    {
      ThreadLock lock(world.lock);
      EventSetSlot* set = find_set(world, request->set, Kind::system_set);
      if (set == nullptr) return ERROR_INVALID_ARGUMENT;
      set->used = false;
    }
    ring(state);
    return SUCCESS;
  });
}

}  // namespace node_nvml::mock
