// Compute instances: what a GPU instance can be divided into, and what it is.
#include <string.h>

#include "mock/mig.h"

namespace node_nvml::mock {

namespace {

/// A question about a profile of compute instances in a GPU instance.
template <class Give>
Return on_profile(Row row, GpuInstance handle, u32 id, bool arguments, Give&& give) {
  return on_instance(
      row, handle, arguments,
      [&](const Gpu& gpu, const InstanceName& name, const MigInstance& instance) -> Return {
        const MigBoard* board = mig_board(gpu);
        const MigProfile* whole =
            board == nullptr ? nullptr : profile_by_id(*board, instance.profileId);
        ComputeProfile profile;
        if (whole == nullptr || !compute_profile(*board, *whole, id, profile))
          return ERROR_NOT_SUPPORTED;
        return give(gpu, name, *whole, profile);
      });
}

bool is_profile(u32 profile, u32 engines) {
  return profile <= COMPUTE_INSTANCE_PROFILE_7_SLICE_NVL &&
         engines == COMPUTE_INSTANCE_ENGINE_PROFILE_SHARED;
}

void put_own(ComputeInstanceProfileInfo_v2&) {}
void put_own(ComputeInstanceProfileInfo_v3& out) { out.capabilities = 0; }

template <class Info>
void fill_versioned(const MigProfile& whole, const ComputeProfile& profile, Info& out) {
  put_own(out);
  out.sharedEncoderCount = 0;
  out.id = profile.id;
  out.sliceCount = profile.slices;
  out.instanceCount = profile.instances;
  out.multiprocessorCount = profile.multiprocessors;
  out.sharedCopyEngineCount = whole.copy_engines;
  out.sharedDecoderCount = whole.decoders;
  out.sharedJpegCount = whole.jpegs;
  out.sharedOfaCount = whole.ofas;
  const char part[] = {static_cast<char>('0' + profile.slices), 'c', '.'};
  char* at = out.name;
  memcpy(at, "MIG ", 4);
  at += 4;
  if (profile.slices != whole.slices) {
    memcpy(at, part, sizeof part);
    at += sizeof part;
  }
  memcpy(at, whole.name, sizeof whole.name);
}

ComputeInstance handle_of(const Gpu& gpu, u32 index, const MigDevice& device) {
  const u32 slot = static_cast<u32>(&device - gpu.mig);
  return instance_handle<ComputeInstance>(Kind::compute_instance, index, slot, device.serial);
}

Return create(Row row, GpuInstance handle, u32 id, const u32* start, bool arguments,
              ComputeInstance* out) {
  return change_instance(
      row, handle, arguments && out != nullptr,
      [&](Gpu& gpu, const InstanceName& name, const MigInstance& instance) -> Return {
        const MigBoard* board = mig_board(gpu);
        const MigProfile* whole =
            board == nullptr ? nullptr : profile_by_id(*board, instance.profileId);
        ComputeProfile profile;
        if (whole == nullptr || !compute_profile(*board, *whole, id, profile))
          return ERROR_NOT_SUPPORTED;
        u32 slot = 0;
        const Return made = create_compute(gpu, *board, name.slot, profile,
                                           start == nullptr ? absent32 : *start, slot);
        if (made == SUCCESS) *out = handle_of(gpu, name.gpu, gpu.mig[slot]);
        return made;
      });
}

Return info(Row row, ComputeInstance handle, ComputeInstanceInfo* out) {
  InstanceName name;
  const Device device =
      parse_instance(handle, Kind::compute_instance, name) ? device_handle(name.gpu) : nullptr;
  return on_gpu(row, device, out != nullptr, [&](const Gpu& gpu) -> Return {
    const MigDevice* found = find_device(gpu, name);
    if (found == nullptr) return ERROR_INVALID_ARGUMENT;
    *out = {device_handle(name.gpu),
            instance_handle<GpuInstance>(Kind::gpu_instance, name.gpu, found->instance,
                                         gpu.instances[found->instance].serial),
            found->computeInstanceId,
            found->computeProfileId,
            place_of(*found)};
    return SUCCESS;
  });
}

}  // namespace

Return api::GpuInstanceGetComputeInstanceProfileInfo(GpuInstance instance, u32 profile, u32 engines,
                                                     ComputeInstanceProfileInfo* out) {
  return on_profile(
      Row::GpuInstanceGetComputeInstanceProfileInfo, instance, profile,
      out != nullptr && is_profile(profile, engines),
      [&](const Gpu&, const InstanceName&, const MigProfile& whole, const ComputeProfile& found) {
        *out = {found.id,
                found.slices,
                found.instances,
                found.multiprocessors,
                whole.copy_engines,
                whole.decoders,
                0,
                whole.jpegs,
                whole.ofas};
        return SUCCESS;
      });
}
Return api::GpuInstanceGetComputeInstanceProfileInfoV(GpuInstance instance, u32 profile,
                                                      u32 engines,
                                                      ComputeInstanceProfileInfo_v2* out) {
  const u32 version = out == nullptr ? 0 : out->version;
  return on_profile(Row::GpuInstanceGetComputeInstanceProfileInfoV, instance, profile,
                    out != nullptr && is_profile(profile, engines),
                    [&](const Gpu&, const InstanceName&, const MigProfile& whole,
                        const ComputeProfile& found) -> Return {
                      if (version == version_word<ComputeInstanceProfileInfo_v2>)
                        fill_versioned(whole, found, *out);
                      else if (version == version_word<ComputeInstanceProfileInfo_v3> && is_driver_from(545))
                        fill_versioned(whole, found,
                                       *reinterpret_cast<ComputeInstanceProfileInfo_v3*>(out));
                      else return ERROR_ARGUMENT_VERSION_MISMATCH;
                      return SUCCESS;
                    });
}
Return api::GpuInstanceGetComputeInstanceRemainingCapacity(GpuInstance instance, u32 id,
                                                           u32* count) {
  return on_profile(Row::GpuInstanceGetComputeInstanceRemainingCapacity, instance, id,
                    count != nullptr,
                    [&](const Gpu& gpu, const InstanceName& name, const MigProfile&,
                        const ComputeProfile& profile) -> Return {
                      if (!acts_as_root()) return ERROR_NO_PERMISSION;
                      *count = remaining_compute(gpu, name.slot, profile);
                      return SUCCESS;
                    });
}
Return api::GpuInstanceGetComputeInstancePossiblePlacements(GpuInstance instance, u32 id,
                                                            ComputeInstancePlacement* out,
                                                            u32* count) {
  const u32 room = count == nullptr ? 0 : *count;
  return on_profile(
      Row::GpuInstanceGetComputeInstancePossiblePlacements, instance, id, count != nullptr,
      [&](const Gpu&, const InstanceName&, const MigProfile&,
          const ComputeProfile& profile) -> Return {
        if (!acts_as_root()) return ERROR_NO_PERMISSION;
        *count = room;
        return give_placements(profile.instances, profile.step, profile.slices, out, count);
      });
}

Return api::GpuInstanceCreateComputeInstance(GpuInstance instance, u32 id, ComputeInstance* out) {
  return create(Row::GpuInstanceCreateComputeInstance, instance, id, nullptr, true, out);
}
Return api::GpuInstanceCreateComputeInstanceWithPlacement(GpuInstance instance, u32 id,
                                                          const ComputeInstancePlacement* placement,
                                                          ComputeInstance* out) {
  return create(Row::GpuInstanceCreateComputeInstanceWithPlacement, instance, id,
                placement == nullptr ? nullptr : &placement->start, placement != nullptr, out);
}
Return api::ComputeInstanceDestroy(ComputeInstance handle) {
  InstanceName name;
  const Device device =
      parse_instance(handle, Kind::compute_instance, name) ? device_handle(name.gpu) : nullptr;
  return on_target(Row::ComputeInstanceDestroy, device, true, [&](State& state, Target target) {
    attend_programs(state, target.gpu);
    const Return result = change_or_refuse(state, target.gpu, [&](Gpu& gpu) -> Return {
      if (find_device(gpu, name) == nullptr) return ERROR_INVALID_ARGUMENT;
      return acts_as_root() ? destroy_compute(gpu, name.slot) : ERROR_NO_PERMISSION;
    });
    if (result == SUCCESS) tell_of(state, target.gpu, EventType::MigConfigChange);
    return result;
  });
}

Return api::GpuInstanceGetComputeInstances(GpuInstance instance, u32 profile, ComputeInstance* out,
                                           u32* count) {
  return on_instance(Row::GpuInstanceGetComputeInstances, instance,
                     out != nullptr && count != nullptr,
                     [&](const Gpu& gpu, const InstanceName& name, const MigInstance&) -> Return {
                       if (!acts_as_root()) return ERROR_NO_PERMISSION;
                       *count = 0;
                       for (const MigDevice& device : gpu.mig) {
                         const bool inside = device.present != 0 && device.instance == name.slot;
                         if (!inside || device.computeProfileId != profile) continue;
                         out[(*count)++] = handle_of(gpu, name.gpu, device);
                       }
                       return SUCCESS;
                     });
}
Return api::GpuInstanceGetComputeInstanceById(GpuInstance instance, u32 id, ComputeInstance* out) {
  return on_instance(Row::GpuInstanceGetComputeInstanceById, instance, out != nullptr,
                     [&](const Gpu& gpu, const InstanceName& name, const MigInstance&) -> Return {
                       if (!acts_as_root()) return ERROR_NO_PERMISSION;
                       for (const MigDevice& device : gpu.mig) {
                         const bool inside = device.present != 0 && device.instance == name.slot;
                         if (!inside || device.computeInstanceId != id) continue;
                         *out = handle_of(gpu, name.gpu, device);
                         return SUCCESS;
                       }
                       return ERROR_NOT_FOUND;
                     });
}
Return api::ComputeInstanceGetInfo(ComputeInstance instance, ComputeInstanceInfo* out) {
  return info(Row::ComputeInstanceGetInfo, instance, out);
}
Return api::ComputeInstanceGetInfo_v2(ComputeInstance instance, ComputeInstanceInfo* out) {
  return info(Row::ComputeInstanceGetInfo_v2, instance, out);
}

}  // namespace node_nvml::mock
