// Limits belong to a cgroup and end with it. They do not nest: who lies deeper has the limits of the nearest cgroup above
// that has some (NVIDIA's documentation of memory partitioning in MPS).
#include "mock/memory_limits.h"

#include <string.h>

#include "mock/cgroups.h"
#include "mock/followed.h"

namespace node_nvml::mock {

namespace {

/// What stands for no hard limit, and for all of the memory as a soft one.
constexpr u64 no_limit = absent64;

u64 less(u64 from, u64 what) { return from > what ? from - what : 0; }
u64 lower(u64 a, u64 b) { return a < b ? a : b; }

CgroupId id_of(const MemoryLimit& limit) { return {limit.device, limit.inode}; }

/// Whether the cgroup is still there.
bool is_alive(const MemoryLimit& limit) {
  CgroupId now;
  return find_cgroup(limit.path, now) && now == id_of(limit);
}

MemoryLimits copy_limits(const State& state) {
  return read_versioned(state.limits, [](const MemoryLimits& limits) { return limits; });
}

/// The limits of a GPU that hold for the nearest of those cgroups; null where none has any.
const MemoryLimit* nearest(const MemoryLimits& limits, u32 gpu, const CgroupChain& chain) {
  for (u32 at = 0; at < chain.count; ++at) {
    for (u32 i = 0; i < limits.count; ++i) {
      const MemoryLimit& limit = limits.items[i];
      if (limit.gpu == gpu && id_of(limit) == chain.items[at]) return &limit;
    }
  }
  return nullptr;
}

struct Use {
  u32 pid;
  u64 memory;
};

/// What processes of a GPU that have the limits of that cgroup use of its memory.
u64 used_by(const State& state, const MemoryLimits& limits, const MemoryLimit& limit) {
  Use uses[max_processes];
  const u32 count = read_versioned(state.gpus[limit.gpu], [&](const Gpu& gpu) {
    const u32 running = gpu.process_count < max_processes ? gpu.process_count : max_processes;
    for (u32 i = 0; i < running; ++i) uses[i] = {gpu.processes[i].pid, or_zero(gpu.processes[i].memory)};
    return running;
  });
  u64 sum = 0;
  for (u32 i = 0; i < count; ++i) {
    CgroupChain chain;
    chain_of_process(uses[i].pid, chain);
    if (nearest(limits, limit.gpu, chain) == &limit) sum += uses[i].memory;
  }
  return sum;
}

/// What is kept for the cgroups of other limits, and not used by them yet.
u64 kept_for_others(const State& state, const MemoryLimits& limits, const MemoryLimit& own) {
  u64 sum = 0;
  for (u32 i = 0; i < limits.count; ++i) {
    const MemoryLimit& other = limits.items[i];
    if (&other == &own || other.gpu != own.gpu || other.soft == 0 || !is_alive(other)) continue;
    sum += less(other.soft, used_by(state, limits, other));
  }
  return sum;
}

/// Forgets the limits of cgroups that are gone, and those that are named.
void forget(MemoryLimits& limits, u32 gpu, const CgroupId& named) {
  u32 kept = 0;
  for (u32 i = 0; i < limits.count; ++i) {
    const MemoryLimit& limit = limits.items[i];
    if ((limit.gpu == gpu && id_of(limit) == named) || !is_alive(limit)) continue;
    limits.items[kept++] = limit;
  }
  limits.count = kept;
}

Return keep(State& state, const MemoryLimit& limit) {
  Return result = ERROR_UNKNOWN;
  const char* path = current_world.load(std::memory_order_acquire)->path;
  change_part(state, path, state.limits, [&](MemoryLimits& limits) {
    forget(limits, limit.gpu, id_of(limit));
    const bool cleared = limit.soft == 0 && limit.hard == no_limit;
    result = cleared || limits.count < max_limits ? SUCCESS : ERROR_INSUFFICIENT_RESOURCES;
    if (result != SUCCESS) return false;
    if (!cleared) limits.items[limits.count++] = limit;
    return true;
  });
  return result;
}

Return set_limits(const SetMemoryLimits_v1& wanted, State& state, Target target) {
  if (target.mig != no_mig) return ERROR_NOT_SUPPORTED;
  const u64 memory =
      read_versioned(state.gpus[target.gpu], [](const Gpu& gpu) { return gpu.memoryTotal; });
  if (memory == absent64) return ERROR_NOT_SUPPORTED;
  if (!acts_as_root()) return ERROR_NO_PERMISSION;
  MemoryLimit limit;
  limit.gpu = target.gpu;
  limit.soft = wanted.softLimit == no_limit ? memory : wanted.softLimit;
  limit.hard = wanted.hardLimit;
  const bool beyond = limit.soft > memory || (limit.hard != no_limit && limit.hard > memory);
  if (beyond || limit.soft > limit.hard || strlen(wanted.nameSpace) >= sizeof limit.path)
    return ERROR_INVALID_ARGUMENT;
  CgroupId cgroup;
  if (!find_cgroup(wanted.nameSpace, cgroup)) return ERROR_OPERATING_SYSTEM;
  limit.device = cgroup.device;
  limit.inode = cgroup.inode;
  strcpy(limit.path, wanted.nameSpace);
  return keep(state, limit);
}

Return get_limits(const State& state, u32 gpu, GetMemoryLimits_v1& out) {
  CgroupId cgroup;
  if (!find_cgroup(out.nameSpace, cgroup)) return ERROR_OPERATING_SYSTEM;
  CgroupChain chain;
  chain_of_directory(out.nameSpace, chain);
  const MemoryLimits limits = copy_limits(state);
  const MemoryLimit* limit = nearest(limits, gpu, chain);
  if (limit == nullptr) return ERROR_NOT_FOUND;
  out.softLimit = limit->soft;
  out.hardLimit = limit->hard;
  out.currentUsed = used_by(state, limits, *limit);
  return SUCCESS;
}

}  // namespace

// Total is the hard limit, free what can still be had: below the limit, and of what the soft limits of others leave.
void keep_to_limits(const State& state, u32 gpu, Amounts& amounts) {
  CgroupChain chain;
  chain_of_process(static_cast<u32>(getpid()), chain);
  const MemoryLimits limits = copy_limits(state);
  const MemoryLimit* limit = nearest(limits, gpu, chain);
  if (limit == nullptr) return;
  const u64 left = less(amounts.free(), kept_for_others(state, limits, *limit));
  const u64 usable = amounts.total - amounts.reserved;
  const u64 total = lower(amounts.total, limit->hard);
  const u64 reserved = less(total, usable);
  u64 room = total - reserved;
  if (limit->hard != no_limit) room = less(room, used_by(state, limits, *limit));
  amounts = {total, reserved, total - reserved - lower(room, left)};
}

Return api::DeviceSetMemoryLimits_v1(Device device, SetMemoryLimits_v1* limits) {
  return on_target(Row::DeviceSetMemoryLimits_v1, device,
                   limits != nullptr && limits->nameSpace != nullptr,
                   [&](State& state, Target target) { return set_limits(*limits, state, target); });
}
Return api::DeviceGetMemoryLimits_v1(Device device, GetMemoryLimits_v1* limits) {
  return on_target(Row::DeviceGetMemoryLimits_v1, device,
                   limits != nullptr && limits->nameSpace != nullptr,
                   [&](State& state, Target target) -> Return {
                     const bool known = read_versioned(state.gpus[target.gpu], [](const Gpu& gpu) {
                       return gpu.memoryTotal != absent64;
                     });
                     if (target.mig != no_mig || !known) return ERROR_NOT_SUPPORTED;
                     attend_programs(state, target.gpu);
                     return get_limits(state, target.gpu, *limits);
                   });
}

}  // namespace node_nvml::mock
