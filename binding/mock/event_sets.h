// Event sets of both sorts: a slot of this process, a mask, and a cursor into the log that all
// processes share.
#pragma once

#include "mock/call.h"

namespace node_nvml::mock {

/// The set behind a handle, or null. Under the world's lock.
template <class Handle>
EventSetSlot* find_set(World& world, Handle handle, Kind kind) {
  const u32 payload = handle_payload(handle, kind);
  if (payload == absent32) return nullptr;
  EventSetSlot& slot = world.event_sets[payload % max_event_sets];
  return slot.used && slot.generation == payload / max_event_sets &&
                 slot.system == (kind == Kind::system_set)
             ? &slot
             : nullptr;
}

/// A new set's payload, or absent32 where there are too many.
inline u32 create_set(World& world, const State& state, bool system) {
  ThreadLock lock(world.lock);
  for (u32 i = 0; i < max_event_sets; ++i) {
    EventSetSlot& slot = world.event_sets[i];
    if (slot.used) continue;
    const u32 generation = (slot.generation + 1) & 0xffff;
    memset(static_cast<void*>(&slot), 0, sizeof slot);
    slot.used = true;
    slot.system = system;
    slot.generation = generation;
    slot.cursor = slot.structured_cursor = state.event_head.load(std::memory_order_acquire);
    return generation * max_event_sets + i;
  }
  return absent32;
}

/// The next event behind `cursor` that `wanted` accepts; the cursor moves past it and past what it
/// does not.
template <class Wanted>
bool next_event(const State& state, u64& cursor, Event& event, Wanted&& wanted) {
  const u64 head = state.event_head.load(std::memory_order_acquire);
  if (head - cursor > max_events) cursor = head - max_events;  // it slept through a whole log
  while (cursor < head) {
    const Event& slot = state.events[cursor % max_events];
    ++cursor;
    if (__atomic_load_n(&slot.sequence, __ATOMIC_ACQUIRE) != cursor) continue;
    event = slot;
    std::atomic_thread_fence(std::memory_order_acquire);
    if (__atomic_load_n(&slot.sequence, __ATOMIC_RELAXED) != cursor)
      continue;  // overwritten meanwhile
    if (wanted(event)) return true;
  }
  return false;
}

/// An event of the bits that the set listens to on that GPU.
inline bool wants_bits(const EventSetSlot& set, const Event& event) {
  return event.form == Event::of_device && event.gpu < max_gpus &&
         (set.masks[event.gpu] & event.type) != 0 && event.sequence > set.since[event.gpu];
}

/// Whether a GPU that the set listens to is lost: then every wait fails at once, as the real
/// library does.
inline bool listens_to_lost_gpu(const State& state, const EventSetSlot& set) {
  const auto lost = [&](u32 gpu) {
    return read_versioned(state.gpus[gpu], [](const Gpu& g) { return g.lost; }) == 1;
  };
  for (u32 gpu = 0; gpu < max_gpus; ++gpu) {
    if (set.masks[gpu] != 0 && lost(gpu)) return true;
  }
  for (u32 i = 0; i < set.subscription_count; ++i) {
    if (lost(set.subscriptions[i].gpu)) return true;
  }
  return false;
}

/// Asks `attempt` until it answers something else than TIMEOUT, sleeping on the bell in between. A fault of the function
/// ends it, whenever it comes; the timeline is looked at when it is due.
template <class Attempt>
Return wait_on_bell(State& state, Row row, u32 timeout_ms, Attempt&& attempt) {
  const timespec deadline = monotonic_in(u64{timeout_ms} * 1000);
  FaultWatch watch(state, row);
  for (;;) {
    const u32 bell = state.bell.load(std::memory_order_acquire);
    if (const Return fault = watch.meet(); fault != SUCCESS) return fault;
    if (const Return result = attempt(); result != ERROR_TIMEOUT) return result;
    if (!is_before(monotonic_in(0), deadline)) return ERROR_TIMEOUT;
    const timespec look = until_due(state, deadline);
    futex_wait(state.bell, bell, &look);
  }
}

}  // namespace node_nvml::mock
