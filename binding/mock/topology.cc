#include "mock/topology.h"

#include "mock/cpu_list.h"

namespace node_nvml::mock {

namespace {

/// What of a GPU decides how near it is to another.
struct Place {
  char path[sizeof Gpu::pciPath];
  u32 board;
  u32 node;
};

Place place_of(const State& state, u32 index) {
  return read_versioned(state.gpus[index], [](const Gpu& gpu) {
    Place place;
    memcpy(place.path, gpu.pciPath, sizeof place.path);
    place.board = gpu.boardId;
    place.node = gpu.numaNode;
    return place;
  });
}

/// Counts the leading parts of two paths ("bridge/switch/switch") that are the same, and all parts
/// of each.
struct Common {
  u32 shared = 0;
  u32 first = 0;
  u32 second = 0;
};
Common compare(const char* a, const char* b) {
  Common common;
  bool same = true;
  while (*a != '\0' || *b != '\0') {
    const std::size_t length_a = strcspn(a, "/");
    const std::size_t length_b = strcspn(b, "/");
    same = same && length_a != 0 && length_a == length_b && memcmp(a, b, length_a) == 0;
    common.shared += same ? 1 : 0;
    common.first += length_a != 0 ? 1 : 0;
    common.second += length_b != 0 ? 1 : 0;
    a += length_a + (a[length_a] == '/' ? 1 : 0);
    b += length_b + (b[length_b] == '/' ? 1 : 0);
  }
  return common;
}

struct Peering {
  u32 over_pci;
  u32 across_cpus;
  u32 mig;
};

Peering peering_of(const State& state, u32 index) {
  return read_versioned(state.gpus[index], [](const Gpu& gpu) {
    const u32 pci = gpu.p2pPci == absent32 ? u32{P2P_STATUS_NOT_SUPPORTED} : gpu.p2pPci;
    return Peering{pci, gpu.p2pSystem == absent32 ? pci : gpu.p2pSystem, gpu.migCurrent};
  });
}

u32 over_pci(const State& state, u32 first, u32 second) {
  const bool across = common_ancestor(state, first, second) == TOPOLOGY_SYSTEM;
  const Peering one = peering_of(state, first);
  const Peering two = peering_of(state, second);
  const u32 status = across ? one.across_cpus : one.over_pci;
  return status != P2P_STATUS_OK ? status : across ? two.across_cpus : two.over_pci;
}

/// A GPU that is divided talks to no other.
u32 peer_status(const State& state, u32 first, u32 second, GpuP2PCapsIndex capability) {
  if (peering_of(state, first).mig == 1 || peering_of(state, second).mig == 1)
    return P2P_STATUS_GPU_NOT_SUPPORTED;
  const bool links = first == second || linked(state, first, second);
  switch (static_cast<u32>(capability)) {
    case P2P_CAPS_INDEX_READ:
    case P2P_CAPS_INDEX_WRITE: return links ? u32{P2P_STATUS_OK} : over_pci(state, first, second);
    case P2P_CAPS_INDEX_PCI:
      return first == second ? u32{P2P_STATUS_OK} : over_pci(state, first, second);
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

bool is_level(u32 level) { return level % 10 == 0 && level <= TOPOLOGY_SYSTEM; }

}  // namespace

GpuTopologyLevel common_ancestor(const State& state, u32 first, u32 second) {
  const Place one = place_of(state, first);
  const Place two = place_of(state, second);
  if (first == second || (one.board == two.board && one.board != absent32))
    return TOPOLOGY_INTERNAL;
  const Common common = compare(one.path, two.path);
  // The first part is the host bridge, which is no switch.
  if (common.shared > 1) {
    const bool leaf = common.shared == common.first && common.shared == common.second;
    return leaf ? TOPOLOGY_SINGLE : TOPOLOGY_MULTIPLE;
  }
  if (common.shared == 1) return TOPOLOGY_HOSTBRIDGE;
  return one.node == two.node ? TOPOLOGY_NODE : TOPOLOGY_SYSTEM;
}

bool linked(const State& state, u32 first, u32 second) {
  const auto on_switch = [&](u32 index) {
    return read_versioned(state.gpus[index], [](const Gpu& gpu) {
      const bool joined =
          gpu.fabricState == absent32 || gpu.fabricState == GPU_FABRIC_STATE_COMPLETED;
      for (u32 i = 0; has_links(gpu) && joined && i < gpu.nvlinkCount; ++i) {
        if (is_active(gpu.links[i]) && gpu.links[i].remoteType == NVLINK_DEVICE_TYPE_SWITCH)
          return true;
      }
      return false;
    });
  };
  const bool directly = read_versioned(state.gpus[first], [&](const Gpu& gpu) {
    for (u32 i = 0; has_links(gpu) && i < gpu.nvlinkCount; ++i) {
      const Link& link = gpu.links[i];
      if (is_active(link) && link.remoteType == NVLINK_DEVICE_TYPE_GPU && link.remoteGpu == second)
        return true;
    }
    return false;
  });
  return directly || (on_switch(first) && on_switch(second));
}

Return api::DeviceGetTopologyCommonAncestor(Device first, Device second, GpuTopologyLevel* out) {
  return on_pair(Row::DeviceGetTopologyCommonAncestor, first, second, out != nullptr,
                 [&](const State& state, u32 one, u32 two) {
                   *out = common_ancestor(state, one, two);
                   return SUCCESS;
                 });
}
Return api::DeviceGetTopologyNearestGpus(Device device, GpuTopologyLevel level, u32* count,
                                         Device* devices) {
  return on_target(Row::DeviceGetTopologyNearestGpus, device, count != nullptr && is_level(level),
                   [&](const State& state, Target target) -> Return {
                     if (target.mig != no_mig) return ERROR_NOT_SUPPORTED;
                     return give_set(state, count, devices, [&](u32 other) {
                       return other != target.gpu &&
                              common_ancestor(state, target.gpu, other) == level;
                     });
                   });
}
Return api::SystemGetTopologyGpuSet(u32 cpu, u32* count, Device* devices) {
  return on_system(Row::SystemGetTopologyGpuSet, count != nullptr && cpu < host_cpu_count(),
                   [&](const State& state) {
                     return give_set(state, count, devices, [&](u32 index) {
                       return read_versioned(state.gpus[index], [&](const Gpu& gpu) {
                         return gpu.cpuAffinity[0] != '\0' && holds_cpu(gpu.cpuAffinity, cpu);
                       });
                     });
                   });
}
Return api::DeviceGetP2PStatus(Device first, Device second, GpuP2PCapsIndex capability,
                               GpuP2PStatus* out) {
  return on_pair(Row::DeviceGetP2PStatus, first, second,
                 out != nullptr && capability < P2P_CAPS_INDEX_UNKNOWN,
                 [&](const State& state, u32 one, u32 two) {
                   *out = static_cast<GpuP2PStatus>(peer_status(state, one, two, capability));
                   return SUCCESS;
                 });
}
Return api::DeviceOnSameBoard(Device first, Device second, i32* out) {
  return on_pair(Row::DeviceOnSameBoard, first, second, out != nullptr,
                 [&](const State& state, u32 one, u32 two) -> Return {
                   const u32 board = place_of(state, one).board;
                   if (board == absent32) return ERROR_NOT_SUPPORTED;
                   *out = board == place_of(state, two).board ? 1 : 0;
                   return SUCCESS;
                 });
}
Return api::DeviceGetMultiGpuBoard(Device device, u32* out) {
  return on_target(Row::DeviceGetMultiGpuBoard, device, out != nullptr,
                   [&](const State& state, Target target) -> Return {
                     if (target.mig != no_mig) return ERROR_NOT_SUPPORTED;
                     const u32 board = place_of(state, target.gpu).board;
                     const u32 gpus = gpu_count(state);
                     u32 on_board = 0;
                     for (u32 i = 0; i < gpus; ++i)
                       on_board += place_of(state, i).board == board ? 1 : 0;
                     *out = board != absent32 && on_board > 1 ? 1 : 0;
                     return SUCCESS;
                   });
}

}  // namespace node_nvml::mock
