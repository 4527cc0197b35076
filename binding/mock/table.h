#pragma once

#include "mock/api.h"

namespace node_nvml::mock {

/// What the era libraries jump through, by Row: the only door into the core besides nvmlMockControl.
extern "C" __attribute__((visibility("default"))) const void* nvmlMockTable[row_count];

}  // namespace node_nvml::mock
