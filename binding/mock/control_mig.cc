// Commands that change how a GPU is cut.
#include "mock/control.h"
#include "mock/mig.h"

namespace node_nvml::mock {

namespace {

bool has_devices(const Gpu& gpu, u32 instance) {
  for (const MigDevice& device : gpu.mig) {
    if (device.present != 0 && device.instance == instance) return true;
  }
  return false;
}

/// The GPU instance with a device's id, made where there is none; absent32 where there are too
/// many.
u32 instance_for(Gpu& gpu, u32 id) {
  if (const MigInstance* found = instance_by_id(gpu, id); found != nullptr)
    return static_cast<u32>(found - gpu.instances);
  for (u32 slot = 0; slot < max_mig_devices; ++slot) {
    if (gpu.instances[slot].present != 0) continue;
    gpu.instances[slot] = MigInstance{};
    gpu.instances[slot].present = 1;
    gpu.instances[slot].id = id;
    gpu.instances[slot].serial = next_serial(gpu);
    return slot;
  }
  return absent32;
}

/// With its GPU instance where it was the last one in it.
void remove_device(Gpu& gpu, MigDevice& device) {
  const bool was = device.present != 0;
  device.present = 0;
  if (was && !has_devices(gpu, device.instance)) gpu.instances[device.instance].present = 0;
}

/// Fields of a device and of the GPU instance that it is in, told apart by their names.
bool assign_device(const Control& control, Gpu& gpu, MigDevice& device, Parts pairs) {
  if (pairs.count % 2 != 0)
    return control.answer.refuse("A value is missing after '%s'.", pairs[pairs.count - 1]);
  for (u32 pass = 0; pass < 2; ++pass) {
    const bool of_instance = pass == 1;
    if (of_instance) {
      device.instance = instance_for(gpu, device.gpuInstanceId);
      if (device.instance == absent32)
        return control.answer.refuse("A GPU has at most %u GPU instances.", max_mig_devices);
    }
    for (u32 i = 0; i < pairs.count; i += 2) {
      const bool inside =
          find_field(mig_instance_fields, count_of(mig_instance_fields), pairs[i]) != nullptr;
      if (inside != of_instance) continue;
      const Parts pair{pairs.items + i, 2};
      const bool done =
          inside
              ? control.assign_all(&gpu.instances[device.instance], mig_instance_fields,
                                   count_of(mig_instance_fields), pair, "MIG device")
              : control.assign_all(&device, mig_fields, count_of(mig_fields), pair, "MIG device");
      if (!done) return false;
    }
  }
  return true;
}

bool lies_on(const MigInstance& one, const MigInstance& other) {
  return one.placementStart < other.placementStart + other.placementSize &&
         other.placementStart < one.placementStart + one.placementSize;
}

/// Whether the board can be cut so; what is not told is not looked at.
bool is_possible(const Control& control, const Gpu& gpu, u32 index, const MigDevice& device) {
  if (gpu.migCurrent != 1) return control.answer.refuse("GPU %u has no MIG, or it is off.", index);
  const MigInstance& part = gpu.instances[device.instance];
  const MigBoard* board = mig_board(gpu);
  if (board != nullptr && part.profileId != absent32 &&
      profile_by_id(*board, part.profileId) == nullptr)
    return control.answer.refuse("GPU %u has no profile of id %u.", index, part.profileId);
  if (part.placementStart == absent32 || part.placementSize == absent32) return true;
  const u64 end = u64{part.placementStart} + part.placementSize;
  if (board != nullptr && (end > board->memory_slices || part.placementSize == 0)) {
    return control.answer.refuse("A MIG device of GPU %u ends on memory slice %llu, but the board has %u.",
                                 index, static_cast<unsigned long long>(end), board->memory_slices);
  }
  for (const MigInstance& other : gpu.instances) {
    if (&other == &part || other.present == 0 || other.placementSize == absent32) continue;
    if (!lies_on(part, other)) continue;
    return control.answer.refuse(
        "GPU instances %u and %u of GPU %u lie on the same memory slices: %u from %u, and %u from %u.",
        other.id, part.id, index, other.placementSize, other.placementStart, part.placementSize,
        part.placementStart);
  }
  return true;
}

/// As the driver tells whoever listens for it.
bool tell_of_cut(const Control& control, u32 index) {
  Event event;
  event.type = EventType::MigConfigChange;
  event.gpu = index;
  return control.raise(event);
}

const char* why_not(Return result) {
  return result == ERROR_INVALID_ARGUMENT ? "it cannot start there"
                                          : "other instances lie there, or there are no more of it";
}

}  // namespace

/// mig GPU SLOT (remove | FIELD VALUE ...)
bool set_mig(const Control& control, Parts parts) {
  u32 index = 0;
  u64 slot = 0;
  if (!control.gpu(parts[0], index) || !control.value("The slot of a MIG device", parts[1], slot))
    return false;
  if (slot >= max_mig_devices)
    return control.answer.refuse("A GPU has at most %u MIG devices.", max_mig_devices);
  const bool remove = strcmp(parts[2], "remove") == 0;
  const Parts pairs{parts.items + 2, parts.count - 2};
  const bool done = control.change(index, [&](Gpu& gpu) {
    MigDevice& device = gpu.mig[slot];
    if (remove) {
      remove_device(gpu, device);
      return true;
    }
    const u32 before = device.present != 0 ? device.instance : absent32;
    if (device.present == 0) {
      device = MigDevice{};
      device.serial = next_serial(gpu);
    }
    device.present = 1;
    if (!assign_device(control, gpu, device, pairs) || !is_possible(control, gpu, index, device))
      return false;
    if (before != absent32 && !has_devices(gpu, before)) gpu.instances[before].present = 0;
    return true;
  });
  return done && tell_of_cut(control, index);
}

/// mig-create GPU PROFILE [START]: a GPU instance and the compute instance that fills it; answers
/// the device's slot.
bool create_mig(const Control& control, Parts parts) {
  u32 index = 0;
  u64 start = absent32;
  u32 slot = 0;
  if (!control.gpu(parts[0], index)) return false;
  if (parts.count > 2 && !control.value("The first memory slice", parts[2], start)) return false;
  const bool done = control.change(index, [&](Gpu& gpu) {
    const MigBoard* board = mig_board(gpu);
    if (board == nullptr || gpu.migCurrent != 1)
      return control.answer.refuse("GPU %u has no MIG, or it is off.", index);
    const MigProfile* profile = profile_by_name(*board, parts[1]);
    if (profile == nullptr)
      return control.answer.refuse("GPU %u has no profile '%s'.", index, parts[1]);
    u32 instance = 0;
    ComputeProfile whole;
    for (u32 id = 0;
         !compute_profile(*board, *profile, id, whole) || whole.slices != profile->slices;)
      ++id;
    Return made = create_instance(gpu, *board, *profile, static_cast<u32>(start), instance);
    if (made == SUCCESS) made = create_compute(gpu, *board, instance, whole, absent32, slot);
    return made == SUCCESS || control.answer.refuse("There is no room for a %s on GPU %u: %s.",
                                                    parts[1], index, why_not(made));
  });
  if (!done || !tell_of_cut(control, index)) return false;
  snprintf(control.answer.text, control.answer.room, "%u", slot);
  return true;
}

}  // namespace node_nvml::mock
