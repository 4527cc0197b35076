// The path of calls about one NVLink of a GPU.
#pragma once

#include "mock/setters.h"

namespace node_nvml::mock {

/// A read of one link: `read(gpu, link)`.
template <class Read>
Return on_link(Row row, Device device, u32 index, bool arguments, Read&& read) {
  return on_gpu(row, device, arguments, [&](const Gpu& gpu) -> Return {
    if (!has_links(gpu)) return ERROR_NOT_SUPPORTED;
    return index < gpu.nvlinkCount && index < max_links ? read(gpu, gpu.links[index])
                                                        : ERROR_INVALID_ARGUMENT;
  });
}

/// A change of one link by root: `change(gpu, link, now)`.
template <class Supported, class Change>
Return set_on_link(Row row, Device device, u32 index, bool arguments, Supported&& supported,
                   Change&& change) {
  return set_as_root(
      row, device, arguments, [&](const Gpu& gpu) { return has_links(gpu) && supported(gpu); },
      [&](Gpu& gpu) -> Return {
        if (index >= gpu.nvlinkCount || index >= max_links) return ERROR_INVALID_ARGUMENT;
        return change(gpu, gpu.links[index], now_us(*live_state()));
      });
}

inline u32 version_of(const Gpu& gpu, const Link& link) {
  return link.version == absent32 ? gpu.nvlinkVersion : link.version;
}

/// From NVLink 5 on, a link has packet counters instead of those of the older data link layer.
inline bool counts_packets(u32 version) {
  return version != absent32 && version >= NVLINK_VERSION_5_0;
}

/// The counter that NVML's older links have; null where these have none of that kind.
u64 Link::* error_counter(u32 version, u32 counter);

}  // namespace node_nvml::mock
