// Names that commands use: of NVML's functions and of its return codes.
#pragma once

#include "mock/state.h"

namespace node_nvml::mock {

/// The row of a function by its name, with or without `nvml`; absent32 where there is none.
u32 row_by_name(const char* name);
/// The name that differs least from it; never null.
const char* nearest_row_name(const char* name);

/// A return code by number or by name (`ERROR_GPU_IS_LOST`, with or without NVML_ or ERROR_). False where it is none.
bool parse_return(const char* text, u32& code);

/// Micro-seconds: "5s", "1.5ms", "200us", "2m", "1h"; a number alone is micro-seconds. False where it is none.
bool parse_duration(const char* text, u64& us);

}  // namespace node_nvml::mock
