#pragma once

#include "mock/api.h"
#include "mock/control_functions.h"

namespace node_nvml::mock {

/// What the era libraries jump through, by Row, and behind the rows the control functions: the only door into the core besides nvmlMockControl.
extern "C" __attribute__((visibility("default"))) const void* nvmlMockTable[row_count +
                                                                         control_functions::count];

}  // namespace node_nvml::mock
