#include "mock/topology.h"

#include "mock/cpu_list.h"

namespace node_nvml::mock {

namespace {

/// The nearest thing that both hang from.
GpuTopologyLevel common_ancestor(const Neighbour& one, const Neighbour& two) {
  const Nearness& a = one.near;
  const Nearness& b = two.near;
  if (one.index == two.index || (a.board == b.board && a.board != absent32)) return TOPOLOGY_INTERNAL;
  u32 shared = 0;
  while (shared < a.parts && shared < b.parts && a.path[shared] == b.path[shared]) ++shared;
  // The first part is the host bridge, which is no switch.
  if (shared > 1) return shared == a.parts && shared == b.parts ? TOPOLOGY_SINGLE : TOPOLOGY_MULTIPLE;
  if (shared == 1) return TOPOLOGY_HOSTBRIDGE;
  return a.node == b.node ? TOPOLOGY_NODE : TOPOLOGY_SYSTEM;
}

/// Whether NVLink leads from one to the other: directly, or through NVSwitches that both are on.
bool linked(const Neighbour& one, const Neighbour& two) {
  return (one.near.linked >> two.index & 1) != 0 ||
         (one.near.on_switch != 0 && two.near.on_switch != 0);
}

u32 over_pci(const Neighbour& one, const Neighbour& two) {
  const bool across = common_ancestor(one, two) == TOPOLOGY_SYSTEM;
  const u32 status = across ? one.near.across_cpus : one.near.over_pci;
  return status != P2P_STATUS_OK ? status : across ? two.near.across_cpus : two.near.over_pci;
}

/// A GPU that is divided talks to no other.
u32 peer_status(const Neighbour& one, const Neighbour& two, GpuP2PCapsIndex capability) {
  if (one.near.divided != 0 || two.near.divided != 0) return P2P_STATUS_GPU_NOT_SUPPORTED;
  const bool same = one.index == two.index;
  const bool links = same || linked(one, two);
  switch (static_cast<u32>(capability)) {
    case P2P_CAPS_INDEX_READ:
    case P2P_CAPS_INDEX_WRITE: return links ? u32{P2P_STATUS_OK} : over_pci(one, two);
    case P2P_CAPS_INDEX_PCI: return same ? u32{P2P_STATUS_OK} : over_pci(one, two);
    default: return links ? P2P_STATUS_OK : P2P_STATUS_NOT_SUPPORTED;
  }
}

/// Gives the handles of the GPUs that `matches`: with room 0 how many there are, else as many as
/// there is room for.
template <class Matches>
Return give_set(const State& state, u32* count, Device* devices, Matches&& matches) {
  const u32 room = *count;
  if (room != 0 && devices == nullptr) return ERROR_INVALID_ARGUMENT;
  const u32 gpus = gpu_count(state);
  u32 found = 0;
  for (u32 i = 0; i < gpus; ++i) {
    if (!matches(i)) continue;
    if (found < room) devices[found] = device_handle(i);
    ++found;
  }
  *count = room == 0 || found < room ? found : room;
  return SUCCESS;
}

u32 board_of(const State& state, u32 index) {
  return read_versioned(state.gpus[index], [](const Gpu& gpu) { return gpu.boardId; });
}

bool is_level(u32 level) { return level % 10 == 0 && level <= TOPOLOGY_SYSTEM; }

}  // namespace

Return api::DeviceGetTopologyCommonAncestor(Device first, Device second, GpuTopologyLevel* out) {
  return on_pair(Row::DeviceGetTopologyCommonAncestor, first, second, out != nullptr,
                 [&](const Neighbour& one, const Neighbour& two) {
                   *out = common_ancestor(one, two);
                   return SUCCESS;
                 });
}
Return api::DeviceGetTopologyNearestGpus(Device device, GpuTopologyLevel level, u32* count,
                                         Device* devices) {
  return on_target(Row::DeviceGetTopologyNearestGpus, device, count != nullptr && is_level(level),
                   [&](const State& state, Target target) -> Return {
                     if (target.mig != no_mig) return ERROR_NOT_SUPPORTED;
                     const Neighbour self{nearness_of(state, target.gpu), target.gpu};
                     return give_set(state, count, devices, [&](u32 index) {
                       const Neighbour other{nearness_of(state, index), index};
                       return index != target.gpu && common_ancestor(self, other) == level;
                     });
                   });
}
Return api::SystemGetTopologyGpuSet(u32 cpu, u32* count, Device* devices) {
  return on_system(Row::SystemGetTopologyGpuSet, count != nullptr && cpu < host_cpu_count(),
                   [&](const State& state) {
                     return give_set(state, count, devices, [&](u32 index) {
                       return read_versioned(state.gpus[index], [&](const Gpu& gpu) {
                         return cpu < 64 * cpu_words && (gpu.derived.cpus[cpu / 64] >> cpu % 64 & 1) != 0;
                       });
                     });
                   });
}
Return api::DeviceGetP2PStatus(Device first, Device second, GpuP2PCapsIndex capability,
                               GpuP2PStatus* out) {
  return on_pair(Row::DeviceGetP2PStatus, first, second,
                 out != nullptr && capability < P2P_CAPS_INDEX_UNKNOWN,
                 [&](const Neighbour& one, const Neighbour& two) {
                   *out = static_cast<GpuP2PStatus>(peer_status(one, two, capability));
                   return SUCCESS;
                 });
}
Return api::DeviceOnSameBoard(Device first, Device second, i32* out) {
  return on_pair(Row::DeviceOnSameBoard, first, second, out != nullptr,
                 [&](const Neighbour& one, const Neighbour& two) -> Return {
                   if (one.near.board == absent32) return ERROR_NOT_SUPPORTED;
                   *out = one.near.board == two.near.board ? 1 : 0;
                   return SUCCESS;
                 });
}
Return api::DeviceGetMultiGpuBoard(Device device, u32* out) {
  return on_target(Row::DeviceGetMultiGpuBoard, device, out != nullptr,
                   [&](const State& state, Target target) -> Return {
                     if (target.mig != no_mig) return ERROR_NOT_SUPPORTED;
                     const u32 board = board_of(state, target.gpu);
                     const u32 gpus = gpu_count(state);
                     u32 on_board = 0;
                     for (u32 i = 0; i < gpus; ++i)
                       on_board += board_of(state, i) == board ? 1 : 0;
                     *out = board != absent32 && on_board > 1 ? 1 : 0;
                     return SUCCESS;
                   });
}

}  // namespace node_nvml::mock
