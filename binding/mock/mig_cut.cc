// How a GPU is cut: what overlaps, where a new instance goes, what it is called.
#include <stdio.h>
#include <stdlib.h>

#include "mock/mig.h"

namespace node_nvml::mock {

namespace {

bool overlap(u32 a_start, u32 a_size, u32 b_start, u32 b_size) {
  return a_start < b_start + b_size && b_start < a_start + a_size;
}

bool is_free(const Gpu& gpu, u32 start, u32 size) {
  for (const MigInstance& other : gpu.instances) {
    if (other.present != 0 && overlap(start, size, other.placementStart, other.placementSize))
      return false;
  }
  return true;
}

/// Optical-flow engines that instances hold; a board has one.
u32 used_ofas(const Gpu& gpu, const MigBoard& board) {
  u32 used = 0;
  for (const MigInstance& instance : gpu.instances) {
    const MigProfile* profile =
        instance.present == 0 ? nullptr : profile_by_id(board, instance.profileId);
    if (profile != nullptr) used += profile->ofas;
  }
  return used;
}

u32 count_of_profile(const Gpu& gpu, u32 id) {
  u32 count = 0;
  for (const MigInstance& instance : gpu.instances)
    count += instance.present != 0 && instance.profileId == id;
  return count;
}

/// Slices of placements that are free now and would not be: how much an instance there spoils.
u32 spoils(const Gpu& gpu, const MigBoard& board, u32 start, u32 size) {
  u32 spoilt = 0;
  for (u32 i = 0; i < board.profile_count; ++i) {
    const MigProfile& profile = board.profiles[i];
    for (u32 place = 0; place < profile.places; ++place) {
      const u32 other = place * profile.size;
      if (overlap(start, size, other, profile.size) && is_free(gpu, other, profile.size))
        spoilt += profile.size;
    }
  }
  return spoilt;
}

/// The driver's choice where the caller has none: 1g.5gb on an empty A100 goes to slice 6. absent32
/// where all is taken.
u32 best_place(const Gpu& gpu, const MigBoard& board, const MigProfile& profile) {
  u32 best = absent32;
  u32 least = absent32;
  for (u32 place = 0; place < profile.places; ++place) {
    const u32 start = place * profile.size;
    if (!is_free(gpu, start, profile.size)) continue;
    const u32 spoilt = spoils(gpu, board, start, profile.size);
    if (spoilt >= least) continue;
    least = spoilt;
    best = start;
  }
  return best;
}

template <class T>
u32 free_slot(const T (&slots)[max_mig_devices]) {
  for (u32 i = 0; i < max_mig_devices; ++i) {
    if (slots[i].present == 0) return i;
  }
  return absent32;
}

bool runs_process(const Gpu& gpu, u32 instance, u32 compute) {
  for (u32 i = 0; i < gpu.process_count; ++i) {
    const Process& process = gpu.processes[i];
    if (process.gpuInstanceId == instance &&
        (compute == absent32 || process.computeInstanceId == compute))
      return true;
  }
  return false;
}

bool is_compute_free(const Gpu& gpu, u32 instance, u32 start, u32 size) {
  for (const MigDevice& other : gpu.mig) {
    const bool inside = other.present != 0 && other.instance == instance;
    const ComputeInstancePlacement place = place_of(other);
    if (inside && overlap(start, size, place.start, place.size)) return false;
  }
  return true;
}

u32 free_compute_place(const Gpu& gpu, u32 instance, const ComputeProfile& profile) {
  for (u32 i = 0; i < profile.instances; ++i) {
    if (is_compute_free(gpu, instance, i * profile.step, profile.slices)) return i * profile.step;
  }
  return absent32;
}

u32 free_compute_id(const Gpu& gpu, u32 instance) {
  for (u32 id = 0;; ++id) {
    bool taken = false;
    for (const MigDevice& device : gpu.mig)
      taken = taken || (device.present != 0 && device.instance == instance &&
                        device.computeInstanceId == id);
    if (!taken) return id;
  }
}

u64 mix(u64 hash, u64 word) {
  hash = (hash ^ word) * 0x9e3779b97f4a7c15;
  return hash ^ hash >> 29;
}

/// The same for the same place on the same GPU, as drivers have it: a partition that is made anew
/// keeps its UUID.
void name_device(const Gpu& gpu, const MigInstance& instance, MigDevice& device) {
  u64 high = 0x6e6f64652d6e766d;
  for (const char* at = gpu.uuid; *at != '\0'; ++at) high = mix(high, static_cast<u64>(*at));
  high = mix(mix(high, u64{instance.id} << 32 | instance.placementStart),
             u64{device.computeInstanceId} << 32 | device.computePlacementStart);
  const u64 low = mix(high, device.computePlacementSize);
  snprintf(device.uuid, sizeof device.uuid, "MIG-%08x-%04x-5%03x-%04x-%012llx",
           static_cast<u32>(high >> 32), static_cast<u32>(high >> 16 & 0xffff),
           static_cast<u32>(high & 0xfff), static_cast<u32>(0x8000 | (low >> 48 & 0x3fff)),
           static_cast<unsigned long long>(low & 0xffffffffffff));
}

}  // namespace

u32 next_serial(Gpu& gpu) { return ++gpu.mig_serial; }

void switch_mig(Gpu& gpu) {
  if (gpu.migPending == absent32 || gpu.migPending == gpu.migCurrent) return;
  gpu.migCurrent = gpu.migPending;
  for (MigDevice& device : gpu.mig) device.present = 0;
  for (MigInstance& instance : gpu.instances) instance.present = 0;
  if (gpu.migCurrent == 1 && gpu.accountingMode != absent32) gpu.accountingMode = 0;
}

u32 remaining_instances(const Gpu& gpu, const MigBoard& board, const MigProfile& profile) {
  u32 places = 0;
  for (u32 place = 0; place < profile.places; ++place)
    places += is_free(gpu, place * profile.size, profile.size) ? 1 : 0;
  const u32 made = count_of_profile(gpu, profile.id);
  const u32 allowed = profile.instances > made ? profile.instances - made : 0;
  const bool engines = profile.ofas == 0 || used_ofas(gpu, board) == 0;
  return !engines ? 0 : places < allowed ? places : allowed;
}

Return create_instance(Gpu& gpu, const MigBoard& board, const MigProfile& profile, u32 start,
                       u32& slot) {
  if (start != absent32 && (start % profile.size != 0 || start / profile.size >= profile.places))
    return ERROR_INVALID_ARGUMENT;
  if (remaining_instances(gpu, board, profile) == 0) return ERROR_INSUFFICIENT_RESOURCES;
  if (start == absent32) start = best_place(gpu, board, profile);
  if (!is_free(gpu, start, profile.size)) return ERROR_INSUFFICIENT_RESOURCES;
  slot = free_slot(gpu.instances);
  if (slot == absent32) return ERROR_INSUFFICIENT_RESOURCES;
  MigInstance& made = gpu.instances[slot];
  made = MigInstance{};
  made.present = 1;
  // The driver numbers places, from the largest to the smallest: the whole is 0, halves 1 and 2,
  // quarters 3 to 6.
  made.id = board.memory_slices / profile.size - 1 + start / profile.size;
  made.serial = next_serial(gpu);
  made.profileId = profile.id;
  made.placementStart = start;
  made.placementSize = profile.size;
  made.memoryTotal = u64{profile.memory_mib} << 20;
  made.memoryUsed = 0;
  made.memoryReserved = 0;
  return SUCCESS;
}

Return destroy_instance(Gpu& gpu, u32 slot) {
  for (const MigDevice& device : gpu.mig) {
    if (device.present != 0 && device.instance == slot) return ERROR_IN_USE;
  }
  if (runs_process(gpu, gpu.instances[slot].id, absent32)) return ERROR_IN_USE;
  gpu.instances[slot].present = 0;
  return SUCCESS;
}

u32 remaining_compute(const Gpu& gpu, u32 instance, const ComputeProfile& profile) {
  u32 free = 0;
  for (u32 i = 0; i < profile.instances; ++i)
    free += is_compute_free(gpu, instance, i * profile.step, profile.slices) ? 1 : 0;
  return free;
}

Return create_compute(Gpu& gpu, const MigBoard& board, u32 instance, const ComputeProfile& profile,
                      u32 start, u32& slot) {
  const MigInstance& parent = gpu.instances[instance];
  const MigProfile* whole = profile_by_id(board, parent.profileId);
  if (whole == nullptr) return ERROR_NOT_SUPPORTED;
  if (start != absent32 && (start % profile.step != 0 || start / profile.step >= profile.instances))
    return ERROR_INVALID_ARGUMENT;
  if (start == absent32) start = free_compute_place(gpu, instance, profile);
  slot = free_slot(gpu.mig);
  if (start == absent32 || slot >= gpu.migMaxDevices ||
      !is_compute_free(gpu, instance, start, profile.slices))
    return ERROR_INSUFFICIENT_RESOURCES;
  MigDevice made;
  made.present = 1;
  made.serial = next_serial(gpu);
  made.instance = instance;
  made.gpuInstanceId = parent.id;
  made.computeInstanceId = free_compute_id(gpu, instance);
  made.computeProfileId = profile.id;
  made.computePlacementStart = start;
  made.computePlacementSize = profile.slices;
  made.multiprocessors = profile.multiprocessors;
  made.gpuSlices = whole->slices;
  made.computeSlices = profile.slices;
  made.copyEngines = whole->copy_engines;
  made.decoders = whole->decoders;
  made.encoders = 0;
  made.jpegs = whole->jpegs;
  made.ofas = whole->ofas;
  made.computeMode = COMPUTEMODE_DEFAULT;
  if (profile.slices == whole->slices)
    snprintf(made.profile, sizeof made.profile, "%s", whole->name);
  else snprintf(made.profile, sizeof made.profile, "%uc.%s", profile.slices, whole->name);
  name_device(gpu, parent, made);
  gpu.mig[slot] = made;
  return SUCCESS;
}

Return destroy_compute(Gpu& gpu, u32 slot) {
  MigDevice& device = gpu.mig[slot];
  if (runs_process(gpu, device.gpuInstanceId, device.computeInstanceId)) return ERROR_IN_USE;
  device.present = 0;
  return SUCCESS;
}

}  // namespace node_nvml::mock
