// vGPU hosts: the paths that calls on types, vGPUs and hosts take, and what a host allows.
#pragma once

#include "mock/call.h"

namespace node_nvml::mock {

inline const char* state_path() { return current_world.load(std::memory_order_acquire)->path; }

inline bool is_vgpu_host(const Gpu& gpu) {
  return gpu.virtualizationMode == GPU_VIRTUALIZATION_MODE_HOST_VGPU;
}

inline const VgpuType* find_vgpu_type(const VgpuHost& host, u32 id) {
  for (u32 i = 0; i < host.type_count && i < max_vgpu_types; ++i) {
    if (host.types[i].id == id) return &host.types[i];
  }
  return nullptr;
}

template <class Host>
auto find_vgpu(Host& host, u32 id) -> decltype(&host.vgpus[0]) {
  for (u32 i = 0; i < host.vgpu_end && i < max_vgpus; ++i) {
    if (host.vgpus[i].present != 0 && host.vgpus[i].id == id) return &host.vgpus[i];
  }
  return nullptr;
}

/// Whether the GPU offers that type.
inline bool offers(const VgpuType& type, u32 gpu) {
  return type.gpus == absent64 || (type.gpus >> gpu & 1) != 0;
}

template <class Body>
void each_vgpu(const VgpuHost& host, u32 gpu, Body&& body) {
  for (u32 i = 0; i < host.vgpu_end && i < max_vgpus; ++i) {
    if (host.vgpus[i].present != 0 && host.vgpus[i].gpu == gpu) body(host.vgpus[i]);
  }
}

inline u32 count_vgpus(const VgpuHost& host, u32 gpu) {
  u32 count = 0;
  each_vgpu(host, gpu, [&](const Vgpu&) { ++count; });
  return count;
}

/// Memory of a GPU that its running vGPUs hold, bytes.
u64 vgpu_framebuffer(const VgpuHost& host, u32 gpu);

/// Where a vGPU is to run: a GPU, or with MIG on an instance of it.
struct VgpuPlace {
  const Gpu& gpu;
  u32 index;
  u32 instance = absent32;
};

/// Why one more vGPU of that type cannot start there: SUCCESS where it can.
Return may_start(const VgpuHost& host, const VgpuPlace& place, const VgpuType& type);

/// Instances of the type that fit in that place if it is empty.
inline u32 most_of(const VgpuType& type, const VgpuPlace& place) {
  const u32 most = place.instance == absent32 ? type.maxInstances : type.maxInstancesPerGpuInstance;
  return most == absent32 ? 1 : most;
}

/// GiB that a vGPU of a type takes of a GPU.
inline u32 placement_size(const VgpuType& type) {
  const u64 size = type.framebuffer >> 30;
  return size == 0 ? 1 : static_cast<u32>(size);
}
/// GiB that the types of a GPU share out, or those of a GPU instance.
u32 placement_room(const VgpuHost& host, const VgpuPlace& place);
/// Whether no vGPU lies in those GiB.
bool placement_is_free(const VgpuHost& host, const VgpuPlace& place, u32 start, u32 size);

/// `body(start)` for every place where a vGPU of that type may lie: as many as may run, since callers bring room for these.
template <class Body>
void each_placement(const VgpuHost& host, const VgpuPlace& place, const VgpuType& type,
                    Body&& body) {
  const u32 size = placement_size(type);
  const u32 room = placement_room(host, place);
  const u32 most = most_of(type, place);
  for (u32 i = 0; i < most && (i + 1) * size <= room; ++i) body(i * size);
}

/// The profile of a GPU instance, or absent32 where there is no such instance.
u32 gpu_instance_profile(const Gpu& gpu, u32 id);

/// The placement id of a vGPU that has no place of its own.
inline constexpr u32 invalid_placement = 0xffff;

/// What is set for a GPU instance; null where nothing is.
const InstanceScheduler* find_scheduler(const VgpuHost& host, const VgpuPlace& place);

/// Whether the vGPUs of that place may differ in size.
bool is_heterogeneous(const VgpuHost& host, const VgpuPlace& place);

/// A read of a running vGPU: `read(host, vgpu)`; may run more than once. Faults and losses are
/// those of its GPU.
template <class Read>
Return on_vgpu(Row row, VgpuInstance id, bool arguments, Read&& read) {
  State* state = live_state();
  if (state == nullptr) return ERROR_UNINITIALIZED;
  if (!arguments || id == 0) return ERROR_INVALID_ARGUMENT;
  const u32 gpu = read_versioned(state->vgpus, [&](const VgpuHost& host) {
    const Vgpu* vgpu = find_vgpu(host, id);
    return vgpu == nullptr ? no_gpu : vgpu->gpu;
  });
  if (gpu >= no_gpu) return ERROR_NOT_FOUND;
  if (const Return fault = fault_of(*state, row, gpu); fault != SUCCESS) return fault;
  const u32 lost = read_versioned(state->gpus[gpu], [](const Gpu& at) { return at.lost; });
  if (is_gone(lost)) return gone(lost);
  return read_versioned(state->vgpus, [&](const VgpuHost& host) -> Return {
    const Vgpu* vgpu = find_vgpu(host, id);
    return vgpu == nullptr ? ERROR_NOT_FOUND : read(host, *vgpu);
  });
}

/// A change of a running vGPU by an administrator.
template <class Change>
Return change_vgpu(Row row, VgpuInstance id, bool arguments, Change&& change) {
  const Return found =
      on_vgpu(row, id, arguments, [](const VgpuHost&, const Vgpu&) { return SUCCESS; });
  if (found != SUCCESS) return found;
  if (!acts_as_root()) return ERROR_NO_PERMISSION;
  Return result = ERROR_UNKNOWN;
  State& state = *live_state();
  change_part(state, state_path(), state.vgpus, [&](VgpuHost& host) {
    Vgpu* vgpu = find_vgpu(host, id);
    result = vgpu == nullptr ? ERROR_NOT_FOUND : change(host, *vgpu);
    return result == SUCCESS;
  });
  return result;
}

/// A read of a vGPU type: `read(type)`. Where no GPU is a vGPU host there is none, so that every
/// number is a wrong one.
template <class Read>
Return on_vgpu_type(Row row, VgpuTypeId id, bool arguments, Read&& read) {
  return on_system(row, arguments, [&](State& state) {
    return read_versioned(state.vgpus, [&](const VgpuHost& host) -> Return {
      const VgpuType* type = find_vgpu_type(host, id);
      return type == nullptr ? ERROR_INVALID_ARGUMENT : read(*type);
    });
  });
}

/// A question to a GPU as vGPU host: `read(gpu, host, index)`.
template <class Read>
Return on_vgpu_host(Row row, Device device, bool arguments, Read&& read) {
  return on_gpu(row, device, arguments, [&](const Gpu& gpu) -> Return {
    if (!is_vgpu_host(gpu)) return ERROR_NOT_SUPPORTED;
    const u32 index = gpu_of(device);
    return read_versioned(live_state()->vgpus,
                          [&](const VgpuHost& host) -> Return { return read(gpu, host, index); });
  });
}

/// A setting of a GPU as vGPU host, by an administrator: `change(gpu, host, index)` answers NVML's
/// code.
template <class Change>
Return change_vgpu_host(Row row, Device device, bool arguments, Change&& change) {
  return on_target(row, device, arguments, [&](State& state, Target target) -> Return {
    if (target.mig != no_mig) return ERROR_NOT_SUPPORTED;
    const bool host_mode =
        read_versioned(state.gpus[target.gpu], [](const Gpu& gpu) { return is_vgpu_host(gpu); });
    if (!host_mode) return ERROR_NOT_SUPPORTED;
    if (!acts_as_root()) return ERROR_NO_PERMISSION;
    Return result = ERROR_UNKNOWN;
    change_gpu(state, state_path(), target.gpu, [&](Gpu& gpu) {
      // Under the writers' lock: what is published holds.
      const auto& vgpus = state.vgpus;
      result = change(gpu, vgpus.copies[vgpus.generation.load() & 1], target.gpu);
      return result == SUCCESS;
    });
    return result;
  });
}

/// Fills an array that the caller has sized: the number there are in `count`, INSUFFICIENT_SIZE
/// where they do not fit.
template <class T>
class Listing {
 public:
  Listing(T* out, u32 room) : out_(out), room_(out == nullptr ? 0 : room) {}
  void add(const T& value) {
    if (count_ < room_) out_[count_] = value;
    ++count_;
  }
  Return finish(u32& count) const {
    count = count_;
    return count_ > room_ ? ERROR_INSUFFICIENT_SIZE : SUCCESS;
  }
  u32 count() const { return count_; }
  bool fits() const { return count_ <= room_; }

 private:
  T* out_;
  u32 room_;
  u32 count_ = 0;
};

/// Text whose room is a count that is told what is needed.
inline Return give_sized_text(char* out, u32& size, const char* value) {
  const u32 need = static_cast<u32>(strlen(value)) + 1;
  const u32 room = out == nullptr ? 0 : size;
  size = need;
  if (room < need) return ERROR_INSUFFICIENT_SIZE;
  memcpy(out, value, need);
  return SUCCESS;
}

}  // namespace node_nvml::mock
