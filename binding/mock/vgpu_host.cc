// A GPU as vGPU host: its virtualization mode, what it can do, which sizes may be mixed, where
// vGPUs may lie.
#include "mock/vgpu.h"

namespace node_nvml::mock {

namespace {

constexpr u64 bit(DeviceVgpuCapability capability) { return u64{1} << capability; }
constexpr u32 last_capability = DEVICE_VGPU_CAP_UVM_STUN;

u64 capabilities(const Gpu& gpu) {
  return gpu.vgpuCapabilities == absent64 ? 0 : gpu.vgpuCapabilities;
}

/// Whether an administrator switches it; the others only tell what the GPU can do.
bool can_be_set(DeviceVgpuCapability capability) {
  return capability == DEVICE_VGPU_CAP_MINI_QUARTER_GPU ||
         capability == DEVICE_VGPU_CAP_COMPUTE_MEDIA_ENGINE_GPU ||
         capability == DEVICE_VGPU_CAP_MIG_TIMESLICING_ENABLED;
}

/// The first form of the list knows heterogeneous placements only.
u32 placement_mode(const VgpuPlacementList_v2& list) {
  return list.version == version_word<VgpuPlacementList_v2> ? list.mode
                                                            : u32{VGPU_PGPU_HETEROGENEOUS_MODE};
}

/// Places of a type on a GPU: all of them, or those that are free now.
Return placements(Row row, Device device, VgpuTypeId id, VgpuPlacementList_v2* list,
                  bool free_only) {
  return on_vgpu_host(
      row, device, list != nullptr,
      [&, asked = list == nullptr ? 0 : list->count](const Gpu& gpu, const VgpuHost& host,
                                                     u32 index) -> Return {
        const bool second =
            list->version == version_word<VgpuPlacementList_v2> && is_driver_from(570);
        if (!second && list->version != version_word<VgpuPlacementList_v1>)
          return ERROR_ARGUMENT_VERSION_MISMATCH;
        if (placement_mode(*list) > VGPU_PGPU_HOMOGENEOUS_MODE) return ERROR_INVALID_ARGUMENT;
        const VgpuType* type = find_vgpu_type(host, id);
        if (type == nullptr) return ERROR_INVALID_ARGUMENT;
        const DeviceVgpuCapability needed = placement_mode(*list) == VGPU_PGPU_HOMOGENEOUS_MODE
                                                ? DEVICE_VGPU_CAP_HOMOGENEOUS_PLACEMENTS
                                                : DEVICE_VGPU_CAP_HETEROGENEOUS_TIMESLICE_SIZES;
        if (gpu.migCurrent == 1 || !offers(*type, index) || (capabilities(gpu) & bit(needed)) == 0)
          return ERROR_NOT_SUPPORTED;
        const VgpuPlace place{gpu, index};
        // The count of the first form is written only: its caller has brought room for as many as there can be.
        const u32 room = second || asked != 0 ? asked : most_of(*type, place);
        Listing<u32> found(list->placementIds, list->placementIds == nullptr ? 0 : room);
        each_placement(host, place, *type, [&](u32 start) {
          if (!free_only || placement_is_free(host, place, start, placement_size(*type)))
            found.add(start);
        });
        list->placementSize = placement_size(*type);
        return found.finish(list->count);
      });
}

bool any_vgpu(const VgpuHost& host) {
  for (const Vgpu& vgpu : host.vgpus) {
    if (vgpu.present != 0) return true;
  }
  return false;
}

u32 to_bool(bool value) { return value ? 1 : 0; }

}  // namespace

// Bare metal where nothing else is said.
Return api::DeviceGetVirtualizationMode(Device device, GpuVirtualizationMode* out) {
  return on_device(Row::DeviceGetVirtualizationMode, device, out != nullptr,
                   [&](const Gpu& gpu, const MigDevice*) {
                     *out = gpu.virtualizationMode == absent32
                                ? GPU_VIRTUALIZATION_MODE_NONE
                                : static_cast<GpuVirtualizationMode>(gpu.virtualizationMode);
                     return SUCCESS;
                   });
}
// Between the two modes of a hypervisor's driver, while no vGPU runs.
Return api::DeviceSetVirtualizationMode(Device device, GpuVirtualizationMode mode) {
  return on_target(
      Row::DeviceSetVirtualizationMode, device, mode <= GPU_VIRTUALIZATION_MODE_HOST_VSGA,
      [&](State& state, Target target) -> Return {
        const auto of_hypervisor = [](u32 asked) {
          return asked == GPU_VIRTUALIZATION_MODE_HOST_VGPU ||
                 asked == GPU_VIRTUALIZATION_MODE_HOST_VSGA;
        };
        const u32 now = read_versioned(state.gpus[target.gpu],
                                       [](const Gpu& gpu) { return gpu.virtualizationMode; });
        if (target.mig != no_mig || !of_hypervisor(now) || !of_hypervisor(mode))
          return ERROR_NOT_SUPPORTED;
        if (!acts_as_root()) return ERROR_NO_PERMISSION;
        Return result = ERROR_UNKNOWN;
        change_gpu(state, state_path(), target.gpu, [&](Gpu& gpu) {
          const auto& vgpus = state.vgpus;
          const bool busy = count_vgpus(vgpus.copies[vgpus.generation.load() & 1], target.gpu) != 0;
          result = busy ? ERROR_IN_USE : SUCCESS;
          gpu.virtualizationMode = mode;
          return result == SUCCESS;
        });
        return result;
      });
}
Return api::DeviceGetHostVgpuMode(Device device, HostVgpuMode* out) {
  return on_vgpu_host(Row::DeviceGetHostVgpuMode, device, out != nullptr,
                      [&](const Gpu& gpu, const VgpuHost&, u32) {
                        return give(out, gpu.virtualizationHostMode);
                      });
}

Return api::DeviceGetVgpuHeterogeneousMode(Device device, VgpuHeterogeneousMode_v1* out) {
  return on_vgpu_host(Row::DeviceGetVgpuHeterogeneousMode, device, out != nullptr,
                      [&](const Gpu& gpu, const VgpuHost&, u32) -> Return {
                        if (out->version != version_word<VgpuHeterogeneousMode_v1>)
                          return ERROR_ARGUMENT_VERSION_MISMATCH;
                        if (gpu.migCurrent == 1) return ERROR_NOT_SUPPORTED;
                        return give(&out->mode, gpu.vgpuHeterogeneous);
                      });
}
Return api::DeviceSetVgpuHeterogeneousMode(Device device, const VgpuHeterogeneousMode_v1* wanted) {
  return change_vgpu_host(
      Row::DeviceSetVgpuHeterogeneousMode, device,
      wanted != nullptr && wanted->mode <= FEATURE_ENABLED,
      [&](Gpu& gpu, const VgpuHost& host, u32 index) -> Return {
        if (wanted->version != version_word<VgpuHeterogeneousMode_v1>)
          return ERROR_ARGUMENT_VERSION_MISMATCH;
        if (gpu.migCurrent == 1 || gpu.vgpuHeterogeneous == absent32) return ERROR_NOT_SUPPORTED;
        if (count_vgpus(host, index) != 0) return ERROR_IN_USE;
        gpu.vgpuHeterogeneous = wanted->mode;
        return SUCCESS;
      });
}
Return api::DeviceGetVgpuTypeSupportedPlacements(Device device, VgpuTypeId id,
                                                 VgpuPlacementList_v2* list) {
  return placements(Row::DeviceGetVgpuTypeSupportedPlacements, device, id, list, false);
}
Return api::DeviceGetVgpuTypeCreatablePlacements(Device device, VgpuTypeId id,
                                                 VgpuPlacementList_v2* list) {
  return placements(Row::DeviceGetVgpuTypeCreatablePlacements, device, id, list, true);
}

Return api::DeviceGetVgpuCapabilities(Device device, DeviceVgpuCapability capability, u32* out) {
  return on_vgpu_host(Row::DeviceGetVgpuCapabilities, device,
                      out != nullptr && capability <= last_capability,
                      [&](const Gpu& gpu, const VgpuHost&, u32) {
                        if (capability == DEVICE_VGPU_CAP_READ_DEVICE_BUFFER_BW)
                          return give(out, gpu.vgpuReadBandwidth);
                        if (capability == DEVICE_VGPU_CAP_WRITE_DEVICE_BUFFER_BW)
                          return give(out, gpu.vgpuWriteBandwidth);
                        *out = to_bool((capabilities(gpu) & bit(capability)) != 0);
                        return SUCCESS;
                      });
}
Return api::DeviceSetVgpuCapabilities(Device device, DeviceVgpuCapability capability,
                                      EnableState wanted) {
  return change_vgpu_host(
      Row::DeviceSetVgpuCapabilities, device, can_be_set(capability) && wanted <= FEATURE_ENABLED,
      [&](Gpu& gpu, const VgpuHost&, u32) -> Return {
        const bool timeslicing = capability == DEVICE_VGPU_CAP_MIG_TIMESLICING_ENABLED;
        if (timeslicing &&
            (capabilities(gpu) & bit(DEVICE_VGPU_CAP_MIG_TIMESLICING_SUPPORTED)) == 0)
          return ERROR_NOT_SUPPORTED;
        const u64 others = capabilities(gpu) & ~bit(capability);
        gpu.vgpuCapabilities = wanted == FEATURE_ENABLED ? others | bit(capability) : others;
        return SUCCESS;
      });
}
Return api::GetVgpuDriverCapabilities(VgpuDriverCapability capability, u32* out) {
  return on_system(Row::GetVgpuDriverCapabilities,
                   out != nullptr && capability <= VGPU_DRIVER_CAP_WARM_UPDATE,
                   [&](State& state) {
                     return read_versioned(state.driver, [&](const Driver& driver) {
                       if (driver.vgpuCapabilities == absent32) return ERROR_NOT_SUPPORTED;
                       *out = driver.vgpuCapabilities >> capability & 1;
                       return SUCCESS;
                     });
                   });
}

// The GPU's vGPUs end with the firmware that served them.
Return api::DeviceVgpuForceGspUnload(Device device) {
  const Return unloaded = change_vgpu_host(
      Row::DeviceVgpuForceGspUnload, device, true, [&](Gpu& gpu, const VgpuHost&, u32) -> Return {
        if (gpu.gspFirmwareVersion[0] == '\0' || !is_since(gpu, DEVICE_ARCH_ADA))
          return ERROR_NOT_SUPPORTED;
        gpu.gspFirmwareVersion[0] = '\0';
        return SUCCESS;
      });
  if (unloaded != SUCCESS) return unloaded;
  State& state = *live_state();
  change_part(state, state_path(), state.vgpus, [&](VgpuHost& host) {
    for (Vgpu& vgpu : host.vgpus) {
      if (vgpu.gpu == gpu_of(device)) vgpu.present = 0;
    }
    return true;
  });
  return SUCCESS;
}

Return api::GetVgpuVersion(VgpuVersion* supported, VgpuVersion* current) {
  return on_system(Row::GetVgpuVersion, supported != nullptr && current != nullptr,
                   [&](State& state) {
                     return read_versioned(state.driver, [&](const Driver& driver) {
                       if (driver.vgpuMaxVersion == absent32) return ERROR_NOT_SUPPORTED;
                       *supported = {driver.vgpuMinVersion, driver.vgpuMaxVersion};
                       const bool same = driver.vgpuCurrentMaxVersion == absent32;
                       *current = same ? *supported
                                       : VgpuVersion{driver.vgpuCurrentMinVersion,
                                                     driver.vgpuCurrentMaxVersion};
                       return SUCCESS;
                     });
                   });
}
Return api::SetVgpuVersion(VgpuVersion* wanted) {
  return on_system(Row::SetVgpuVersion, wanted != nullptr, [&](State& state) -> Return {
    Return result = ERROR_NOT_SUPPORTED;
    const bool host = read_versioned(
        state.driver, [](const Driver& driver) { return driver.vgpuMaxVersion != absent32; });
    if (!host) return result;
    if (!acts_as_root()) return ERROR_NO_PERMISSION;
    change_part(state, state_path(), state.driver, [&](Driver& driver) {
      const auto& vgpus = state.vgpus;
      const bool inside = wanted->minVersion >= driver.vgpuMinVersion &&
                          wanted->maxVersion <= driver.vgpuMaxVersion &&
                          wanted->minVersion <= wanted->maxVersion;
      if (!inside) result = ERROR_INVALID_ARGUMENT;
      else if (any_vgpu(vgpus.copies[vgpus.generation.load() & 1])) result = ERROR_IN_USE;
      else result = SUCCESS;
      driver.vgpuCurrentMinVersion = wanted->minVersion;
      driver.vgpuCurrentMaxVersion = wanted->maxVersion;
      return result == SUCCESS;
    });
    return result;
  });
}

}  // namespace node_nvml::mock
