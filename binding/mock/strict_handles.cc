#include "mock/strict_handles.h"

namespace node_nvml::mock::strict {

namespace {

constexpr const char* object_names[] = {"nothing",        "a GPU",
                                        "an event set",   "a system event set",
                                        "a GPU instance", "a compute instance",
                                        "a GPM sample",   "a unit"};
constexpr const char* kind_names[] = {"nothing",      "a GPU",
                                      "a MIG device", "a GPU instance",
                                      "a compute instance", "an event set",
                                      "a system event set", "a GPM sample",
                                      "a unit"};

constexpr u64 handle_bits = (u64{1} << 48) - 1;

bool is_of(Object object, u64 kind) {
  switch (object) {
    case Object::device: return kind == u64(Kind::device) || kind == u64(Kind::mig);
    case Object::event_set: return kind == u64(Kind::event_set);
    case Object::system_set: return kind == u64(Kind::system_set);
    case Object::gpu_instance: return kind == u64(Kind::gpu_instance);
    case Object::compute_instance: return kind == u64(Kind::compute_instance);
    case Object::sample: return kind == u64(Kind::sample);
    case Object::unit: return kind == u64(Kind::unit);
    case Object::none: break;
  }
  return false;
}

/// Whether what the handle stands for is still there, of those things that a program frees.
bool is_freed(Object object, u64 handle) {
  World* world = current_world.load(std::memory_order_acquire);
  if (world == nullptr) return false;
  const u32 payload = static_cast<u32>(handle) & ((1u << 28) - 1);
  ThreadLock lock(world->lock);
  if (object == Object::sample) {
    const SampleSlot& slot = world->samples[payload % max_samples];
    return !slot.used || slot.generation != payload / max_samples;
  }
  if (object == Object::event_set || object == Object::system_set) {
    const EventSetSlot& slot = world->event_sets[payload % max_event_sets];
    return !slot.used || slot.generation != payload / max_event_sets;
  }
  return false;
}

}  // namespace

u64 present_mark() {
  const Audit* all = audit();
  const u32 init = all == nullptr ? 0 : all->init_number.load(std::memory_order_relaxed);
  return ((static_cast<u32>(getpid()) * 31 + init) & 0x7fff) + 1;
}

u64 take_handle(Row row, u32 parameter, const char* place, Object object, u64 word) {
  const u64 handle = word & handle_bits;
  const char* name = object_names[static_cast<u32>(object)];
  const u64 kind = handle >> 28 & 0xf;
  const int at = static_cast<int>(parameter);
  if (word == 0) {
    tell(row, at, Fault::no_handle, "%sis NULL, where the handle of %s belongs.", place, name);
  } else if (handle >> 32 != 0x4e56 || kind == 0 || kind >= std::size(kind_names)) {
    tell(row, at, Fault::no_handle, "%sis 0x%llx, which is no handle that this library gave.", place,
         static_cast<unsigned long long>(word));
  } else if (!is_of(object, kind)) {
    tell(row, at, Fault::no_handle, "%sis the handle of %s, where that of %s belongs.", place, kind_names[kind],
         name);
  } else if (word >> 48 != present_mark()) {
    tell(row, at, Fault::other_init,
         "%sis the handle of %s from an earlier init or of another process: a handle ends with its init.", place,
         name);
  } else if (is_freed(object, handle)) {
    tell(row, at, Fault::freed, "%sis the handle of %s that was freed.", place, name);
  }
  return handle;
}

}  // namespace node_nvml::mock::strict
