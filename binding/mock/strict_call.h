#pragma once

#include "mock/audit.h"

namespace node_nvml::mock::strict {

/// What the table held before strict mode stood in front of it.
extern const void* core_functions[row_count];

/// Calls a function of the core with its arguments as the machine passes them.
u64 call(Row row, u64 a, u64 b, u64 c, u64 d, u64 e, u64 f);

}  // namespace node_nvml::mock::strict
