#include "mock/mig_profiles.h"
#include "mock/vgpu.h"

namespace node_nvml::mock {

namespace {

struct Amounts {
  u64 total;
  u64 reserved;
  u64 used;  // without what the driver reserves
};

/// Running vGPUs hold their whole frame buffers, whatever their guests use of them.
u64 held_by_vgpus(Device device, const Gpu& gpu, u64 free) {
  if (!is_vgpu_host(gpu)) return 0;
  const u64 held = read_versioned(live_state()->vgpus, [&](const VgpuHost& host) {
    return vgpu_framebuffer(host, gpu_of(device));
  });
  return held < free ? held : free;
}

/// Of a GPU, or of a MIG device where one is asked.
bool amounts(Device device, const Gpu& gpu, const MigDevice* mig, Amounts& out) {
  const MigInstance* part = mig == nullptr ? nullptr : &gpu.instances[mig->instance];
  const u64 total = part == nullptr ? gpu.memoryTotal : part->memoryTotal;
  const u64 used = part == nullptr ? gpu.memoryUsed : part->memoryUsed;
  const u64 reserved = part == nullptr ? gpu.memoryReserved : part->memoryReserved;
  if (total == absent64) return false;
  out = {total, reserved == absent64 ? 0 : reserved, used == absent64 ? 0 : used};
  if (mig == nullptr) out.used += held_by_vgpus(device, gpu, total - out.reserved - out.used);
  return true;
}

/// A GPU instance has the share of its memory slices, less one MiB: 8191 MiB of 64 GiB for one of eight, as nvidia-smi
/// prints in NVIDIA's MIG user guide.
u64 bar1_of(const Gpu& gpu, const MigInstance& instance) {
  const MigBoard* board = mig_board(gpu);
  const u64 slices = board == nullptr ? 8 : board->memory_slices;
  return gpu.bar1Total / slices * or_zero(instance.placementSize) - (u64{1} << 20);
}

MemoryLimit* find_limit(Gpu& gpu, const char* path) {
  for (u32 i = 0; i < gpu.limit_count; ++i) {
    if (strcmp(gpu.limits[i].path, path) == 0) return &gpu.limits[i];
  }
  return nullptr;
}

Return set_limits(const SetMemoryLimits_v1& wanted, State& state, Target target) {
  if (target.mig != no_mig) return ERROR_NOT_SUPPORTED;
  if (!acts_as_root()) return ERROR_NO_PERMISSION;
  if (wanted.hardLimit != 0 && wanted.softLimit > wanted.hardLimit) return ERROR_INVALID_ARGUMENT;
  Return result = ERROR_UNKNOWN;
  change_gpu(state, current_world.load(std::memory_order_acquire)->path, target.gpu, [&](Gpu& gpu) {
    MemoryLimit* limit = find_limit(gpu, wanted.nameSpace);
    if (gpu.memoryTotal == absent64) result = ERROR_NOT_SUPPORTED;
    else if (strlen(wanted.nameSpace) >= sizeof limit->path) result = ERROR_INVALID_ARGUMENT;
    else if (limit == nullptr && gpu.limit_count == max_limits)
      result = ERROR_INSUFFICIENT_RESOURCES;
    else result = SUCCESS;
    if (result != SUCCESS) return false;
    if (limit == nullptr) {
      limit = &gpu.limits[gpu.limit_count++];
      strcpy(limit->path, wanted.nameSpace);
    }
    limit->soft = wanted.softLimit;
    limit->hard = wanted.hardLimit;
    return true;
  });
  return result;
}

}  // namespace

// The first version counts what the driver reserves as used.
Return api::DeviceGetMemoryInfo(Device device, Memory* out) {
  return on_device(Row::DeviceGetMemoryInfo, device, out != nullptr,
                   [&](const Gpu& gpu, const MigDevice* mig) {
                     Amounts have;
                     if (!amounts(device, gpu, mig, have)) return ERROR_NOT_SUPPORTED;
                     const u64 used = have.used + have.reserved;
                     *out = {have.total, have.total - used, used};
                     return SUCCESS;
                   });
}
Return api::DeviceGetMemoryInfo_v2(Device device, Memory_v2* out) {
  return on_device(Row::DeviceGetMemoryInfo_v2, device, out != nullptr,
                   [&](const Gpu& gpu, const MigDevice* mig) {
                     if (out->version != version_word<Memory_v2>)
                       return ERROR_ARGUMENT_VERSION_MISMATCH;
                     Amounts have;
                     if (!amounts(device, gpu, mig, have)) return ERROR_NOT_SUPPORTED;
                     out->total = have.total;
                     out->reserved = have.reserved;
                     out->free = have.total - have.used - have.reserved;
                     out->used = have.used;
                     return SUCCESS;
                   });
}
Return api::DeviceGetBAR1MemoryInfo(Device device, BAR1Memory* out) {
  return on_device(Row::DeviceGetBAR1MemoryInfo, device, out != nullptr,
                   [&](const Gpu& gpu, const MigDevice* mig) {
                     if (gpu.bar1Total == absent64) return ERROR_NOT_SUPPORTED;
                     if (mig != nullptr) {
                       const u64 part = bar1_of(gpu, gpu.instances[mig->instance]);
                       *out = {part, part, 0};
                       return SUCCESS;
                     }
                     const u64 used = or_zero(gpu.bar1Used);
                     *out = {gpu.bar1Total, gpu.bar1Total - used, used};
                     return SUCCESS;
                   });
}

Return api::DeviceSetMemoryLimits_v1(Device device, SetMemoryLimits_v1* limits) {
  return on_target(Row::DeviceSetMemoryLimits_v1, device,
                   limits != nullptr && limits->nameSpace != nullptr,
                   [&](State& state, Target target) { return set_limits(*limits, state, target); });
}
// A cgroup without limits has soft 0 and hard all of the memory.
Return api::DeviceGetMemoryLimits_v1(Device device, GetMemoryLimits_v1* limits) {
  return on_gpu(Row::DeviceGetMemoryLimits_v1, device,
                limits != nullptr && limits->nameSpace != nullptr, [&](const Gpu& gpu) {
                  if (gpu.memoryTotal == absent64) return ERROR_NOT_SUPPORTED;
                  limits->softLimit = 0;
                  limits->hardLimit = gpu.memoryTotal;
                  limits->currentUsed = 0;
                  for (u32 i = 0; i < gpu.limit_count && i < max_limits; ++i) {
                    if (strcmp(gpu.limits[i].path, limits->nameSpace) != 0) continue;
                    limits->softLimit = gpu.limits[i].soft;
                    limits->hardLimit = gpu.limits[i].hard;
                  }
                  return SUCCESS;
                });
}

}  // namespace node_nvml::mock
