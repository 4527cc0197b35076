// Reading MIG. Devices stand in slots, and slots may be empty: indexes have holes. GPU and compute
// instances follow from the devices in them.
#include "mock/call.h"

namespace node_nvml::mock {

namespace {

/// Where instances of a profile may lie: as A100, H100 and their successors with seven slices have
/// it.
struct Placements {
  u32 profile;
  u32 size;
  u32 step;
  u32 count;
};
constexpr Placements placements_of[] = {
    {19, 1, 1, 7},  // 1g
    {20, 1, 1, 7},  // 1g with media engines
    {15, 2, 2, 4},  // 1g with twice the memory
    {14, 2, 2, 3},  // 2g
    {9, 4, 4, 2},   // 3g
    {5, 4, 4, 1},   // 4g
    {0, 8, 8, 1},   // 7g
};

const MigDevice* find_instance(const Gpu& gpu, u32 id) {
  for (const MigDevice& mig : gpu.mig) {
    if (mig.present != 0 && mig.gpuInstanceId == id) return &mig;
  }
  return nullptr;
}

/// A GPU instance's handle names its GPU and its id.
template <class Read>
Return on_instance(Row row, GpuInstance instance, bool arguments, Read&& read) {
  const u32 payload = handle_payload(instance, Kind::gpu_instance);
  const Device device = payload == absent32 ? nullptr : device_handle(payload >> 16);
  return on_gpu(row, device, arguments, [&](const Gpu& gpu) -> Return {
    const MigDevice* found = find_instance(gpu, payload & 0xffff);
    if (found == nullptr) return ERROR_INVALID_ARGUMENT;
    if (geteuid() != 0) return ERROR_NO_PERMISSION;
    return read(gpu, payload >> 16, *found);
  });
}

/// A privileged question to a GPU with MIG on.
template <class Read>
Return on_partitioned(Row row, Device device, bool arguments, Read&& read) {
  return on_gpu(row, device, arguments, [&](const Gpu& gpu) -> Return {
    if (gpu.migCurrent != 1) return ERROR_NOT_SUPPORTED;
    if (geteuid() != 0) return ERROR_NO_PERMISSION;
    return read(gpu, handle_payload(device, Kind::device));
  });
}

Return mig_number(Row row, Device device, u32* out, u32 MigDevice::* member) {
  return on_device(row, device, out != nullptr, [&](const Gpu&, const MigDevice* mig) {
    return mig == nullptr ? ERROR_NOT_SUPPORTED : give(out, mig->*member);
  });
}

Return attributes(Row row, Device device, DeviceAttributes* out) {
  return on_device(row, device, out != nullptr, [&](const Gpu&, const MigDevice* mig) {
    if (mig == nullptr) return ERROR_NOT_SUPPORTED;
    const auto or_zero = [](u32 value) { return value == absent32 ? 0 : value; };
    *out = {or_zero(mig->multiprocessors),
            or_zero(mig->copyEngines),
            or_zero(mig->decoders),
            or_zero(mig->encoders),
            or_zero(mig->jpegs),
            or_zero(mig->ofas),
            or_zero(mig->gpuSlices),
            or_zero(mig->computeSlices),
            mig->memoryTotal == absent64 ? 0 : mig->memoryTotal >> 20};
    return SUCCESS;
  });
}

}  // namespace

Return api::DeviceGetMigMode(Device device, u32* current, u32* pending) {
  return on_gpu(
      Row::DeviceGetMigMode, device, current != nullptr && pending != nullptr, [&](const Gpu& gpu) {
        const Return first = give(current, gpu.migCurrent);
        return first == SUCCESS
                   ? give(pending, gpu.migPending == absent32 ? gpu.migCurrent : gpu.migPending)
                   : first;
      });
}
// 0 where MIG is off or unknown.
Return api::DeviceGetMaxMigDeviceCount(Device device, u32* out) {
  return on_gpu(Row::DeviceGetMaxMigDeviceCount, device, out != nullptr, [&](const Gpu& gpu) {
    *out = gpu.migCurrent == 1 && gpu.migMaxDevices != absent32 ? gpu.migMaxDevices : 0;
    return SUCCESS;
  });
}
Return api::DeviceGetMigDeviceHandleByIndex(Device device, u32 index, Device* out) {
  return on_gpu(Row::DeviceGetMigDeviceHandleByIndex, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.migCurrent != 1) return ERROR_NOT_SUPPORTED;
                  if (index >= gpu.migMaxDevices) return ERROR_INVALID_ARGUMENT;
                  if (index >= max_mig_devices || gpu.mig[index].present == 0)
                    return ERROR_NOT_FOUND;
                  *out = mig_handle(handle_payload(device, Kind::device), index);
                  return SUCCESS;
                });
}
Return api::DeviceGetDeviceHandleFromMigDeviceHandle(Device mig_device, Device* out) {
  return on_target(Row::DeviceGetDeviceHandleFromMigDeviceHandle, mig_device, out != nullptr,
                   [&](State&, Target target) {
                     if (target.mig == no_mig) return ERROR_INVALID_ARGUMENT;
                     *out = device_handle(target.gpu);
                     return SUCCESS;
                   });
}
Return api::DeviceIsMigDeviceHandle(Device device, u32* out) {
  return on_target(Row::DeviceIsMigDeviceHandle, device, out != nullptr,
                   [&](State&, Target target) {
                     *out = target.mig == no_mig ? 0 : 1;
                     return SUCCESS;
                   });
}
Return api::DeviceGetGpuInstanceId(Device device, u32* out) {
  return mig_number(Row::DeviceGetGpuInstanceId, device, out, &MigDevice::gpuInstanceId);
}
Return api::DeviceGetComputeInstanceId(Device device, u32* out) {
  return mig_number(Row::DeviceGetComputeInstanceId, device, out, &MigDevice::computeInstanceId);
}
Return api::DeviceGetAttributes(Device device, DeviceAttributes* out) {
  return attributes(Row::DeviceGetAttributes, device, out);
}
Return api::DeviceGetAttributes_v2(Device device, DeviceAttributes* out) {
  return attributes(Row::DeviceGetAttributes_v2, device, out);
}

// The room is the documentation's: as many as the profile allows, 64 at the most.
Return api::DeviceGetGpuInstances(Device device, u32 profile, GpuInstance* out, u32* count) {
  return on_partitioned(Row::DeviceGetGpuInstances, device, out != nullptr && count != nullptr,
                        [&](const Gpu& gpu, u32 index) -> Return {
                          *count = 0;
                          for (const MigDevice& mig : gpu.mig) {
                            const bool first = find_instance(gpu, mig.gpuInstanceId) == &mig;
                            if (mig.present == 0 || mig.profileId != profile || !first) continue;
                            out[(*count)++] = make_handle<GpuInstance>(
                                Kind::gpu_instance, index << 16 | mig.gpuInstanceId);
                          }
                          return SUCCESS;
                        });
}
Return api::DeviceGetGpuInstanceById(Device device, u32 id, GpuInstance* out) {
  return on_partitioned(Row::DeviceGetGpuInstanceById, device, out != nullptr,
                        [&](const Gpu& gpu, u32 index) -> Return {
                          if (find_instance(gpu, id) == nullptr) return ERROR_NOT_FOUND;
                          *out = make_handle<GpuInstance>(Kind::gpu_instance, index << 16 | id);
                          return SUCCESS;
                        });
}
Return api::DeviceGetGpuInstancePossiblePlacements_v2(Device device, u32 profile,
                                                      GpuInstancePlacement* out, u32* count) {
  return on_partitioned(Row::DeviceGetGpuInstancePossiblePlacements_v2, device, count != nullptr,
                        [&](const Gpu&, u32) -> Return {
                          for (const Placements& known : placements_of) {
                            if (known.profile != profile) continue;
                            const u32 room = *count;
                            *count = known.count;
                            if (out == nullptr) return SUCCESS;  // asks for the number only
                            if (room < known.count) return ERROR_INSUFFICIENT_SIZE;
                            for (u32 i = 0; i < known.count; ++i)
                              out[i] = {i * known.step, known.size};
                            return SUCCESS;
                          }
                          return ERROR_NOT_SUPPORTED;
                        });
}

Return api::GpuInstanceGetInfo(GpuInstance instance, GpuInstanceInfo* out) {
  return on_instance(Row::GpuInstanceGetInfo, instance, out != nullptr,
                     [&](const Gpu&, u32 index, const MigDevice& mig) {
                       *out = {device_handle(index),
                               mig.gpuInstanceId,
                               mig.profileId,
                               {mig.placementStart, mig.placementSize}};
                       return SUCCESS;
                     });
}
Return api::GpuInstanceGetComputeInstances(GpuInstance instance, u32 profile, ComputeInstance* out,
                                           u32* count) {
  return on_instance(
      Row::GpuInstanceGetComputeInstances, instance, out != nullptr && count != nullptr,
      [&](const Gpu& gpu, u32 index, const MigDevice& first) {
        *count = 0;
        for (const MigDevice& mig : gpu.mig) {
          const bool inside = mig.present != 0 && mig.gpuInstanceId == first.gpuInstanceId;
          if (!inside || mig.computeProfileId != profile) continue;
          const u32 payload = index << 16 | mig.gpuInstanceId << 8 | mig.computeInstanceId;
          out[(*count)++] = make_handle<ComputeInstance>(Kind::compute_instance, payload);
        }
        return SUCCESS;
      });
}

}  // namespace node_nvml::mock
