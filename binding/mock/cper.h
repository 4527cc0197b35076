#pragma once

#include "mock/state.h"

namespace node_nvml::mock {

/// Header, a section's descriptor, and a section with one register. A record has a section for each event of its incident.
inline constexpr u32 cper_header_size = 128;
inline constexpr u32 cper_descriptor_size = 72;
inline constexpr u32 cper_section_size = 48;
constexpr u32 cper_size(u32 sections) {
  return cper_header_size + sections * (cper_descriptor_size + cper_section_size);
}

}  // namespace node_nvml::mock
