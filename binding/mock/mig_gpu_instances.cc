// Profiles of GPU instances, and GPU instances made and destroyed.
#include <stdio.h>

#include "mock/mig.h"
#include "mock/vgpu.h"

namespace node_nvml::mock {

namespace {

void fill(const MigProfile& profile, GpuInstanceProfileInfo& out) {
  out = {profile.id,
         0,
         profile.slices,
         profile.instances,
         profile.multiprocessors,
         profile.copy_engines,
         profile.decoders,
         0,
         profile.jpegs,
         profile.ofas,
         profile.memory_mib};
}

// The rest of a name is left as it is: clearing its 96 bytes takes longer than all else.
void put_own(GpuInstanceProfileInfo_v2& out) { out.isP2pSupported = 0; }
void put_own(GpuInstanceProfileInfo_v3& out) { out.capabilities = 0; }

/// What the versioned forms share, and their own.
template <class Info>
void fill_versioned(const MigProfile& profile, Info& out) {
  put_own(out);
  out.encoderCount = 0;
  out.id = profile.id;
  out.sliceCount = profile.slices;
  out.instanceCount = profile.instances;
  out.multiprocessorCount = profile.multiprocessors;
  out.copyEngineCount = profile.copy_engines;
  out.decoderCount = profile.decoders;
  out.jpegCount = profile.jpegs;
  out.ofaCount = profile.ofas;
  out.memorySizeMB = profile.memory_mib;
  memcpy(out.name, "MIG ", 4);
  memcpy(out.name + 4, profile.name, sizeof profile.name);
}

/// A question about a profile that `find(board)` names.
template <class Find, class Give>
Return on_profile(Row row, Device device, bool arguments, Find&& find, Give&& give) {
  return on_gpu(row, device, arguments, [&](const Gpu& gpu) -> Return {
    const MigBoard* board = mig_board(gpu);
    const MigProfile* profile = board == nullptr ? nullptr : find(*board);
    return profile == nullptr ? ERROR_NOT_SUPPORTED : give(gpu, *board, *profile);
  });
}

template <class Find>
Return versioned_info(Row row, Device device, bool arguments, GpuInstanceProfileInfo_v2* info,
                      Find&& find) {
  const u32 version = info == nullptr ? 0 : info->version;
  return on_profile(row, device, info != nullptr && arguments, find,
                    [&](const Gpu&, const MigBoard&, const MigProfile& profile) -> Return {
                      if (version == version_word<GpuInstanceProfileInfo_v2>)
                        fill_versioned(profile, *info);
                      else if (version == version_word<GpuInstanceProfileInfo_v3> && is_driver_from(545))
                        fill_versioned(profile,
                                       *reinterpret_cast<GpuInstanceProfileInfo_v3*>(info));
                      else return ERROR_ARGUMENT_VERSION_MISMATCH;
                      return SUCCESS;
                    });
}

Return placements(Row row, Device device, u32 id, bool root, GpuInstancePlacement* out,
                  u32* count) {
  const u32 room = count == nullptr ? 0 : *count;
  return on_profile(
      row, device, count != nullptr,
      [&](const MigBoard& board) { return profile_by_id(board, id); },
      [&](const Gpu&, const MigBoard&, const MigProfile& profile) -> Return {
        if (root && !acts_as_root()) return ERROR_NO_PERMISSION;
        *count = room;
        return give_placements(profile.places, profile.size, profile.size, out, count);
      });
}

/// A privileged question to a GPU with MIG on.
template <class Read>
Return on_partitioned(Row row, Device device, bool arguments, Read&& read) {
  return on_gpu(row, device, arguments, [&](const Gpu& gpu) -> Return {
    if (gpu.migCurrent != 1) return ERROR_NOT_SUPPORTED;
    if (!acts_as_root()) return ERROR_NO_PERMISSION;
    return read(gpu, gpu_of(device));
  });
}

GpuInstance handle_of(const Gpu& gpu, u32 index, const MigInstance& instance) {
  const u32 slot = static_cast<u32>(&instance - gpu.instances);
  return instance_handle<GpuInstance>(Kind::gpu_instance, index, slot, instance.serial);
}

Return create(Row row, Device device, u32 id, const u32* start, bool arguments, GpuInstance* out) {
  return on_target(
      row, device, arguments && out != nullptr, [&](State& state, Target target) -> Return {
        if (target.mig != no_mig) return ERROR_NOT_SUPPORTED;
        const Return result = change_or_refuse(state, target.gpu, [&](Gpu& gpu) -> Return {
          const MigBoard* board = mig_board(gpu);
          if (board == nullptr || gpu.migCurrent != 1) return ERROR_NOT_SUPPORTED;
          if (!acts_as_root()) return ERROR_NO_PERMISSION;
          const MigProfile* profile = profile_by_id(*board, id);
          if (profile == nullptr) return ERROR_INVALID_ARGUMENT;
          u32 slot = 0;
          const Return made =
              create_instance(gpu, *board, *profile, start == nullptr ? absent32 : *start, slot);
          if (made == SUCCESS) *out = handle_of(gpu, target.gpu, gpu.instances[slot]);
          return made;
        });
        if (result == SUCCESS) tell_of(state, target.gpu, EventType::MigConfigChange);
        return result;
      });
}

bool runs_vgpu(u32 gpu, u32 instance) {
  return read_versioned(live_state()->vgpus, [&](const VgpuHost& host) {
    bool found = false;
    each_vgpu(host, gpu,
              [&](const Vgpu& vgpu) { found = found || vgpu.gpuInstanceId == instance; });
    return found;
  });
}

}  // namespace

Return api::DeviceGetGpuInstanceProfileInfo(Device device, u32 profile,
                                            GpuInstanceProfileInfo* info) {
  return on_profile(
      Row::DeviceGetGpuInstanceProfileInfo, device,
      info != nullptr && profile <= GPU_INSTANCE_PROFILE_3_SLICE_GFX,
      [&](const MigBoard& board) { return profile_by_index(board, profile); },
      [&](const Gpu&, const MigBoard&, const MigProfile& found) {
        fill(found, *info);
        return SUCCESS;
      });
}
Return api::DeviceGetGpuInstanceProfileInfoV(Device device, u32 profile,
                                             GpuInstanceProfileInfo_v2* info) {
  return versioned_info(Row::DeviceGetGpuInstanceProfileInfoV, device,
                        profile <= GPU_INSTANCE_PROFILE_3_SLICE_GFX, info,
                        [&](const MigBoard& board) { return profile_by_index(board, profile); });
}
Return api::DeviceGetGpuInstanceProfileInfoByIdV(Device device, u32 id,
                                                 GpuInstanceProfileInfo_v2* info) {
  return versioned_info(Row::DeviceGetGpuInstanceProfileInfoByIdV, device, true, info,
                        [&](const MigBoard& board) { return profile_by_id(board, id); });
}

// Placements are the board's, whether MIG is on or not. The first version asked nobody for
// permission.
Return api::DeviceGetGpuInstancePossiblePlacements(Device device, u32 id, GpuInstancePlacement* out,
                                                   u32* count) {
  return placements(Row::DeviceGetGpuInstancePossiblePlacements, device, id, false, out, count);
}
Return api::DeviceGetGpuInstancePossiblePlacements_v2(Device device, u32 id,
                                                      GpuInstancePlacement* out, u32* count) {
  return placements(Row::DeviceGetGpuInstancePossiblePlacements_v2, device, id, true, out, count);
}
Return api::DeviceGetGpuInstanceRemainingCapacity(Device device, u32 id, u32* count) {
  return on_partitioned(Row::DeviceGetGpuInstanceRemainingCapacity, device, count != nullptr,
                        [&](const Gpu& gpu, u32) -> Return {
                          const MigBoard* board = mig_board(gpu);
                          const MigProfile* profile =
                              board == nullptr ? nullptr : profile_by_id(*board, id);
                          if (profile == nullptr) return ERROR_NOT_SUPPORTED;
                          *count = remaining_instances(gpu, *board, *profile);
                          return SUCCESS;
                        });
}

Return api::DeviceCreateGpuInstance(Device device, u32 id, GpuInstance* out) {
  return create(Row::DeviceCreateGpuInstance, device, id, nullptr, true, out);
}
Return api::DeviceCreateGpuInstanceWithPlacement(Device device, u32 id,
                                                 const GpuInstancePlacement* placement,
                                                 GpuInstance* out) {
  return create(Row::DeviceCreateGpuInstanceWithPlacement, device, id,
                placement == nullptr ? nullptr : &placement->start, placement != nullptr, out);
}
Return api::GpuInstanceDestroy(GpuInstance instance) {
  return change_instance(Row::GpuInstanceDestroy, instance, true,
                         [](Gpu& gpu, const InstanceName& name, const MigInstance& found) {
                           return runs_vgpu(name.gpu, found.id) ? ERROR_IN_USE
                                                                : destroy_instance(gpu, name.slot);
                         });
}

// The room is the documentation's: as many as the profile allows, 64 at the most.
Return api::DeviceGetGpuInstances(Device device, u32 profile, GpuInstance* out, u32* count) {
  return on_partitioned(Row::DeviceGetGpuInstances, device, out != nullptr && count != nullptr,
                        [&](const Gpu& gpu, u32 index) -> Return {
                          *count = 0;
                          for (const MigInstance& instance : gpu.instances) {
                            if (instance.present == 0 || instance.profileId != profile) continue;
                            out[(*count)++] = handle_of(gpu, index, instance);
                          }
                          return SUCCESS;
                        });
}
Return api::DeviceGetGpuInstanceById(Device device, u32 id, GpuInstance* out) {
  return on_partitioned(Row::DeviceGetGpuInstanceById, device, out != nullptr,
                        [&](const Gpu& gpu, u32 index) -> Return {
                          const MigInstance* found = instance_by_id(gpu, id);
                          if (found == nullptr) return ERROR_NOT_FOUND;
                          *out = handle_of(gpu, index, *found);
                          return SUCCESS;
                        });
}
Return api::GpuInstanceGetInfo(GpuInstance handle, GpuInstanceInfo* out) {
  return on_instance(
      Row::GpuInstanceGetInfo, handle, out != nullptr,
      [&](const Gpu&, const InstanceName& name, const MigInstance& instance) -> Return {
        if (!acts_as_root()) return ERROR_NO_PERMISSION;
        *out = {device_handle(name.gpu),
                instance.id,
                instance.profileId,
                {instance.placementStart, instance.placementSize}};
        return SUCCESS;
      });
}

}  // namespace node_nvml::mock
