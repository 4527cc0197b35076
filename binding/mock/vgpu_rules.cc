// What a vGPU host allows to run together.
#include "mock/mig.h"
#include "mock/vgpu.h"

namespace node_nvml::mock {

namespace {

bool is_mig_type(const VgpuType& type) { return type.gpuInstanceProfile != absent32; }

/// Whether the type runs there at all.
bool suits(const VgpuType& type, const VgpuPlace& place) {
  if (!offers(type, place.index)) return false;
  if (place.instance == absent32) return !is_mig_type(type) && place.gpu.migCurrent != 1;
  return is_mig_type(type) &&
         type.gpuInstanceProfile == gpu_instance_profile(place.gpu, place.instance);
}

template <class Body>
void each_neighbour(const VgpuHost& host, const VgpuPlace& place, Body&& body) {
  each_vgpu(host, place.index, [&](const Vgpu& vgpu) {
    const VgpuType* type = find_vgpu_type(host, vgpu.type);
    if (type != nullptr && vgpu.gpuInstanceId == place.instance) body(vgpu, *type);
  });
}

bool exclusive(const VgpuType& one, const VgpuType& other) {
  const u32 both = or_zero(one.capabilities) | or_zero(other.capabilities);
  if ((both >> VGPU_CAP_EXCLUSIVE_TYPE & 1) != 0 && one.id != other.id) return true;
  return (both >> VGPU_CAP_EXCLUSIVE_SIZE & 1) != 0 && one.framebuffer != other.framebuffer;
}

}  // namespace

u64 vgpu_framebuffer(const VgpuHost& host, u32 gpu) {
  u64 sum = 0;
  each_vgpu(host, gpu, [&](const Vgpu& vgpu) {
    const VgpuType* type = find_vgpu_type(host, vgpu.type);
    if (type != nullptr) sum += type->framebuffer;
  });
  return sum;
}

u32 gpu_instance_profile(const Gpu& gpu, u32 id) {
  const MigInstance* instance = instance_by_id(gpu, id);
  return instance == nullptr ? absent32 : instance->profileId;
}

const InstanceScheduler* find_scheduler(const VgpuHost& host, const VgpuPlace& place) {
  const MigInstance* instance = instance_by_id(place.gpu, place.instance);
  if (instance == nullptr) return nullptr;
  for (const InstanceScheduler& scheduler : host.schedulers) {
    const bool same = scheduler.gpu == place.index && scheduler.gpu_instance == instance->id &&
                      scheduler.serial == instance->serial;
    if (scheduler.present != 0 && same) return &scheduler;
  }
  return nullptr;
}

bool is_heterogeneous(const VgpuHost& host, const VgpuPlace& place) {
  if (place.instance == absent32) return place.gpu.vgpuHeterogeneous == FEATURE_ENABLED;
  const InstanceScheduler* scheduler = find_scheduler(host, place);
  return scheduler != nullptr && scheduler->heterogeneous == FEATURE_ENABLED;
}

u32 placement_room(const VgpuHost& host, const VgpuPlace& place) {
  u32 room = 0;
  for (u32 i = 0; i < host.type_count && i < max_vgpu_types; ++i) {
    const VgpuType& type = host.types[i];
    if (!suits(type, place)) continue;
    const u32 all = placement_size(type) * most_of(type, place);
    if (all > room) room = all;
  }
  return room;
}

bool placement_is_free(const VgpuHost& host, const VgpuPlace& place, u32 start, u32 size) {
  bool free = true;
  each_neighbour(host, place, [&](const Vgpu& vgpu, const VgpuType& type) {
    if (vgpu.placement == absent32) return;
    if (vgpu.placement < start + size && start < vgpu.placement + placement_size(type))
      free = false;
  });
  return free;
}

Return may_start(const VgpuHost& host, const VgpuPlace& place, const VgpuType& type) {
  if (!is_vgpu_host(place.gpu) || !suits(type, place)) return ERROR_NOT_SUPPORTED;
  const bool mixed = is_heterogeneous(host, place);
  u32 same = 0;
  u32 taken = 0;
  Return verdict = SUCCESS;
  each_neighbour(host, place, [&](const Vgpu&, const VgpuType& other) {
    taken += placement_size(other);
    if (other.id == type.id) ++same;
    if (exclusive(type, other) || (!mixed && other.framebuffer != type.framebuffer))
      verdict = ERROR_INVALID_STATE;
  });
  if (verdict != SUCCESS) return verdict;
  const u32 size = placement_size(type);
  if (same >= most_of(type, place) || taken + size > placement_room(host, place))
    return ERROR_INSUFFICIENT_RESOURCES;
  if (!mixed) return SUCCESS;
  verdict = ERROR_INSUFFICIENT_RESOURCES;
  each_placement(host, place, type, [&](u32 start) {
    if (placement_is_free(host, place, start, size)) verdict = SUCCESS;
  });
  return verdict;
}

}  // namespace node_nvml::mock
