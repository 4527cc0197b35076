// NVLinks from outside.
#include "mock/control.h"

namespace node_nvml::mock {

/// link GPU LINK FIELD VALUE ...
bool set_link(const Control& control, Parts parts) {
  u32 index = 0;
  u64 link = 0;
  if (!control.gpu(parts[0], index) || !control.value("The number of a link", parts[1], link))
    return false;
  const Parts pairs{parts.items + 2, parts.count - 2};
  return control.change(index, [&](Gpu& gpu) {
    if (!has_links(gpu) || link >= gpu.nvlinkCount || link >= max_links) {
      return control.answer.refuse("GPU %u has no link %s: it has %u, counted from 0.", index,
                                   parts[1], has_links(gpu) ? gpu.nvlinkCount : 0);
    }
    return control.assign_all(&gpu.links[link], link_fields, count_of(link_fields), pairs, "link");
  });
}

}  // namespace node_nvml::mock
