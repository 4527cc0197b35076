#include "mock/followed.h"
#include "mock/memory_limits.h"
#include "mock/mig_profiles.h"
#include "mock/vgpu.h"

namespace node_nvml::mock {

namespace {

/// Running vGPUs hold their whole frame buffers, whatever their guests use of them.
u64 held_by_vgpus(Device device, const Gpu& gpu, u64 free) {
  if (!is_vgpu_host(gpu)) return 0;
  const u64 held = read_versioned(live_state()->vgpus, [&](const VgpuHost& host) {
    return vgpu_framebuffer(host, gpu_of(device));
  });
  return held < free ? held : free;
}

/// What is used: as the scenario says, but never less than the processes hold, nor more than there is.
u64 in_use(u64 told, u64 held, u64 room) {
  const u64 used = or_zero(told) > held ? or_zero(told) : held;
  return used < room ? used : room;
}

/// Of a GPU, or of a MIG device where one is asked.
bool amounts(Device device, const Gpu& gpu, const MigDevice* mig, Amounts& out) {
  const MigInstance* part = mig == nullptr ? nullptr : &gpu.instances[mig->instance];
  const u64 total = part == nullptr ? gpu.memoryTotal : part->memoryTotal;
  const u64 reserved = or_zero(part == nullptr ? gpu.memoryReserved : part->memoryReserved);
  if (total == absent64) return false;
  const u64 room = total > reserved ? total - reserved : 0;
  const u64 used = part == nullptr
                       ? in_use(gpu.memoryUsed, gpu.derived.process_memory, room)
                       : in_use(part->memoryUsed, gpu.derived.instance_memory[mig->instance], room);
  out = {total, total - room, used};
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

/// What of it is there for the caller, whose cgroup may be limited: of the first version nothing is said, it tells the same.
Return memory_of(Row row, Device device, bool arguments, bool known_form, Amounts& have) {
  const Return result =
      on_device(row, device, arguments, [&](const Gpu& gpu, const MigDevice* mig) -> Return {
        if (!known_form) return ERROR_ARGUMENT_VERSION_MISMATCH;
        return amounts(device, gpu, mig, have) ? SUCCESS : ERROR_NOT_SUPPORTED;
      });
  State* state = live_state();
  const u32 gpu = gpu_of(device);
  if (result != SUCCESS || state == nullptr || gpu == absent32 || !has_limits(*state)) return result;
  attend_programs(*state, gpu);
  keep_to_limits(*state, gpu, have);
  return SUCCESS;
}

}  // namespace

// The first version counts what the driver reserves as used.
Return api::DeviceGetMemoryInfo(Device device, Memory* out) {
  Amounts have;
  const Return result = memory_of(Row::DeviceGetMemoryInfo, device, out != nullptr, true, have);
  if (result == SUCCESS) *out = {have.total, have.free(), have.used + have.reserved};
  return result;
}
Return api::DeviceGetMemoryInfo_v2(Device device, Memory_v2* out) {
  const bool known_form = out != nullptr && out->version == version_word<Memory_v2>;
  Amounts have;
  const Return result =
      memory_of(Row::DeviceGetMemoryInfo_v2, device, out != nullptr, known_form, have);
  if (result == SUCCESS)
    *out = {version_word<Memory_v2>, have.total, have.reserved, have.free(), have.used};
  return result;
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

}  // namespace node_nvml::mock
