// The path that every call takes: initialised? arguments? which GPU? an injected fault? is the GPU
// still there?
#pragma once

#include <string.h>

#include "mock/api.h"
#include "mock/visible.h"
#include "mock/world.h"

namespace node_nvml::mock {

// ---- Handles: tagged numbers, never addresses, so that a wrong one is refused and not followed
// ----

enum class Kind : u64 {
  device = 1,
  mig = 2,
  gpu_instance = 3,
  compute_instance = 4,
  event_set = 5,
  system_set = 6,
  sample = 7,
  unit = 8
};

constexpr u64 handle_word(Kind kind, u32 payload) {
  return u64{0x4e56} << 32 | static_cast<u64>(kind) << 28 | payload;
}
template <class Handle>
Handle make_handle(Kind kind, u32 payload) {
  return reinterpret_cast<Handle>(handle_word(kind, payload));
}
/// The payload of a handle of that kind, or absent32.
template <class Handle>
u32 handle_payload(Handle handle, Kind kind) {
  const u64 word = reinterpret_cast<u64>(handle) ^ handle_word(kind, 0);
  return word < (u64{1} << 28) ? static_cast<u32>(word) : absent32;
}

// A device's handle says with which load of the driver it was made: one of an earlier load leads nowhere.
inline constexpr u32 session_shift = 14;
inline constexpr u32 session_mask = 0x3fff;
constexpr u32 session_bits(u32 session) { return (session & session_mask) << session_shift; }
inline u32 own_session_bits() {
  return session_bits(current_world.load(std::memory_order_acquire)->session);
}
inline Device device_handle(u32 gpu) {
  return make_handle<Device>(Kind::device, own_session_bits() | gpu);
}
inline Device mig_handle(u32 gpu, u32 slot) {
  return make_handle<Device>(Kind::mig, own_session_bits() | gpu << 8 | slot);
}
/// The GPU that a handle of a whole GPU names, or absent32.
inline u32 gpu_of(Device device) {
  const u32 payload = handle_payload(device, Kind::device);
  return payload == absent32 ? absent32 : payload & 0xff;
}

/// Whether the driver is of that branch or a newer one: whether it knows the form of a struct that came after its function.
inline bool is_driver_from(u32 branch) {
  return read_versioned(live_state()->driver, [&](const Driver& driver) {
    u32 number = 0;
    for (const char* at = driver.driverVersion; *at >= '0' && *at <= '9'; ++at)
      number = number * 10 + static_cast<u32>(*at - '0');
    return number >= branch;
  });
}

inline constexpr u32 no_mig = absent32;

struct Target {
  u32 gpu;
  u32 mig;  // a slot of Gpu::mig, or no_mig
};

inline bool resolve(const State& state, Device device, Target& target) {
  const Driver& driver =
      state.driver.copies[state.driver.generation.load(std::memory_order_acquire) & 1];
  const u32 base = session_bits(driver.session);
  target = {handle_payload(device, Kind::device) - base, no_mig};
  if (target.gpu < driver.gpuCount) return true;
  const u32 mig = handle_payload(device, Kind::mig) - base;
  target = {mig >> 8, mig & 0xff};
  return target.gpu < driver.gpuCount && target.mig < max_mig_devices;
}

/// Fallen off the bus, or taken out of the driver's view: then no handle leads to it.
inline bool is_gone(u32 lost) { return lost - 1 < removed_gpu; }
inline Return gone(u32 lost) { return lost == removed_gpu ? ERROR_INVALID_ARGUMENT : ERROR_GPU_IS_LOST; }

inline Return fault_of(State& state, Row row, u32 gpu) {
  const auto& word = state.faults[gpu][static_cast<u32>(row)];
  if (__builtin_expect(word.load(std::memory_order_relaxed) != 0, 0))
    return suffer(state, row, gpu);
  return SUCCESS;
}

/// Why a handle leads to no GPU: the driver that made it may be gone.
inline Return unresolved(const State& state, Row row) {
  const Return refusal = driver_refusal(state, row);
  return refusal == SUCCESS ? ERROR_INVALID_ARGUMENT : refusal;
}

/// A call that concerns no GPU.
template <class Body>
Return on_system(Row row, bool arguments, Body&& body) {
  State* state = live_state();
  if (state == nullptr) return ERROR_UNINITIALIZED;
  if (!arguments) return ERROR_INVALID_ARGUMENT;
  if (const Return fault = fault_of(*state, row, no_gpu); fault != SUCCESS) return fault;
  return body(*state);
}

/// A call on a GPU or on a MIG device of it: `body(state, target)` outside of any read, for setters
/// and waits.
template <class Body>
Return on_target(Row row, Device device, bool arguments, Body&& body) {
  State* state = live_state();
  if (state == nullptr) return ERROR_UNINITIALIZED;
  Target target;
  if (!arguments || !resolve(*state, device, target)) return unresolved(*state, row);
  if (const Return fault = fault_of(*state, row, target.gpu); fault != SUCCESS) return fault;
  const u32 lost = read_versioned(state->gpus[target.gpu], [](const Gpu& gpu) { return gpu.lost; });
  if (is_gone(lost)) return gone(lost);
  return body(*state, target);
}

/// A read of a GPU or of a MIG device: `read(gpu, mig or null)`, from one generation; may run more
/// than once.
template <class Read>
Return on_device(Row row, Device device, bool arguments, Read&& read) {
  State* state = live_state();
  if (state == nullptr) return ERROR_UNINITIALIZED;
  Target target;
  if (!arguments || !resolve(*state, device, target)) return unresolved(*state, row);
  if (const Return fault = fault_of(*state, row, target.gpu); fault != SUCCESS) return fault;
  return read_versioned(state->gpus[target.gpu], [&](const Gpu& gpu) -> Return {
    if (is_gone(gpu.lost)) return gone(gpu.lost);
    if (target.mig == no_mig) return read(gpu, nullptr);
    const MigDevice& mig = gpu.mig[target.mig];
    return mig.present == 0 ? ERROR_INVALID_ARGUMENT : read(gpu, &mig);
  });
}

/// A read of a whole GPU; a MIG device does not provide it.
template <class Read>
Return on_gpu(Row row, Device device, bool arguments, Read&& read) {
  return on_device(row, device, arguments, [&](const Gpu& gpu, const MigDevice* mig) -> Return {
    return mig == nullptr ? read(gpu) : ERROR_NOT_SUPPORTED;
  });
}

inline u32 gpu_count(const State& state) {
  return read_versioned(state.driver, [](const Driver& driver) { return driver.gpuCount; });
}

/// Whether the GPU is of that architecture or of a later one.
inline bool is_since(const Gpu& gpu, u32 architecture) {
  return gpu.architecture != absent32 && gpu.architecture >= architecture;
}

// ---- Answers ----

template <class T>
Return give(T* out, u32 value) {
  if (value == absent32) return ERROR_NOT_SUPPORTED;
  *out = static_cast<T>(value);
  return SUCCESS;
}
inline Return give(u64* out, u64 value) {
  if (value == absent64) return ERROR_NOT_SUPPORTED;
  *out = value;
  return SUCCESS;
}

inline Return give_text(char* out, u32 room, const char* value) {
  const std::size_t length = strlen(value);
  if (length == 0) return ERROR_NOT_SUPPORTED;
  if (room <= length) return ERROR_INSUFFICIENT_SIZE;
  memcpy(out, value, length + 1);
  return SUCCESS;
}

template <class T, class Member>
Return number(Row row, Device device, T* out, Member Gpu::* member) {
  return on_gpu(row, device, out != nullptr,
                [&](const Gpu& gpu) { return give(out, gpu.*member); });
}

template <class Text>
Return text(Row row, Device device, char* out, u32 room, Text Gpu::* member) {
  return on_gpu(row, device, out != nullptr,
                [&](const Gpu& gpu) { return give_text(out, room, gpu.*member); });
}

}  // namespace node_nvml::mock
