// GPU instances and compute instances: their handles, and how a GPU is cut.
#pragma once

#include "mock/followed.h"
#include "mock/mig_profiles.h"
#include "mock/reconfigure.h"

namespace node_nvml::mock {

// A handle names a GPU, a slot and a serial number, so that one of an instance that is gone finds
// nothing.
template <class Handle>
Handle instance_handle(Kind kind, u32 gpu, u32 slot, u32 serial) {
  return make_handle<Handle>(kind, gpu << 20 | slot << 16 | (serial & 0xffff));
}

struct InstanceName {
  u32 gpu;
  u32 slot;
  u32 serial;
};
template <class Handle>
bool parse_instance(Handle handle, Kind kind, InstanceName& name) {
  const u32 payload = handle_payload(handle, kind);
  name = {payload >> 20, payload >> 16 & 0xf, payload & 0xffff};
  return payload != absent32 && name.gpu < max_gpus;
}

inline const MigInstance* find_instance(const Gpu& gpu, const InstanceName& name) {
  const MigInstance& found = gpu.instances[name.slot];
  return found.present != 0 && (found.serial & 0xffff) == name.serial ? &found : nullptr;
}
inline const MigDevice* find_device(const Gpu& gpu, const InstanceName& name) {
  const MigDevice& found = gpu.mig[name.slot];
  return found.present != 0 && (found.serial & 0xffff) == name.serial ? &found : nullptr;
}

/// Where a compute instance lies in its GPU instance; one whose scenario does not say, at the first slice.
inline ComputeInstancePlacement place_of(const MigDevice& device) {
  const u32 slices = device.computeSlices == absent32 ? 1 : device.computeSlices;
  return {or_zero(device.computePlacementStart),
          device.computePlacementSize == absent32 ? slices : device.computePlacementSize};
}

/// A read of a GPU instance: `read(gpu, name, instance)`.
template <class Read>
Return on_instance(Row row, GpuInstance instance, bool arguments, Read&& read) {
  InstanceName name;
  const Device device =
      parse_instance(instance, Kind::gpu_instance, name) ? device_handle(name.gpu) : nullptr;
  return on_gpu(row, device, arguments, [&](const Gpu& gpu) -> Return {
    const MigInstance* found = find_instance(gpu, name);
    return found == nullptr ? ERROR_INVALID_ARGUMENT : read(gpu, name, *found);
  });
}

/// A change of a GPU through one of its GPU instances, by root: `change(gpu, name, instance)`.
template <class Change>
Return change_instance(Row row, GpuInstance instance, bool arguments, Change&& change) {
  InstanceName name;
  const Device device =
      parse_instance(instance, Kind::gpu_instance, name) ? device_handle(name.gpu) : nullptr;
  return on_target(row, device, arguments, [&](State& state, Target target) {
    attend_programs(state, target.gpu);
    const Return result = change_or_refuse(state, target.gpu, [&](Gpu& gpu) -> Return {
      const MigInstance* found = find_instance(gpu, name);
      if (found == nullptr) return ERROR_INVALID_ARGUMENT;
      return acts_as_root() ? change(gpu, name, *found) : ERROR_NO_PERMISSION;
    });
    if (result == SUCCESS) tell_of(state, target.gpu, EventType::MigConfigChange);
    return result;
  });
}

/// The answer of a list of placements: their number where there is no room, `count` being in and
/// out.
template <class Placement>
Return give_placements(u32 places, u32 step, u32 size, Placement* out, u32* count) {
  const u32 room = *count;
  *count = places;
  if (out == nullptr) return SUCCESS;  // asks for the number only
  if (room < places) return ERROR_INSUFFICIENT_SIZE;
  for (u32 i = 0; i < places; ++i) out[i] = {i * step, size};
  return SUCCESS;
}

inline const MigInstance* instance_by_id(const Gpu& gpu, u32 id) {
  for (const MigInstance& instance : gpu.instances) {
    if (instance.present != 0 && instance.id == id) return &instance;
  }
  return nullptr;
}

/// How many more GPU instances of a profile there is room for.
u32 remaining_instances(const Gpu& gpu, const MigBoard& board, const MigProfile& profile);
/// Makes a GPU instance, at `start` or (absent32) where it spoils least for others. Its slot is
/// left in `slot`.
Return create_instance(Gpu& gpu, const MigBoard& board, const MigProfile& profile, u32 start,
                       u32& slot);
/// IN_USE while it holds compute instances or runs processes.
Return destroy_instance(Gpu& gpu, u32 slot);

u32 remaining_compute(const Gpu& gpu, u32 instance, const ComputeProfile& profile);
Return create_compute(Gpu& gpu, const MigBoard& board, u32 instance, const ComputeProfile& profile,
                      u32 start, u32& slot);
/// IN_USE while processes run on it.
Return destroy_compute(Gpu& gpu, u32 slot);

/// A number of its own for an instance that is made.
u32 next_serial(Gpu& gpu);
/// The pending mode becomes current; no instance outlives the change, and accounting is off while
/// MIG is on.
void switch_mig(Gpu& gpu);

}  // namespace node_nvml::mock
