#pragma once

#include "mock/state.h"

namespace node_nvml::mock {

/// Header, one section's descriptor, and the section with one register: what every record has.
inline constexpr u32 cper_header_size = 128;
inline constexpr u32 cper_descriptor_size = 72;
inline constexpr u32 cper_section_size = 48;
inline constexpr u32 cper_record_size = cper_header_size + cper_descriptor_size + cper_section_size;

}  // namespace node_nvml::mock
