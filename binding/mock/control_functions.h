// Declarations of control_functions.def, under names that no library outside can take the place of.
#pragma once

#include <cstddef>

#include "abi/nvml.h"

namespace node_nvml::mock::control_functions {

using namespace nvml;

#define MOCK_FN(type, name, parameters) type name parameters;
#include "mock/control_functions.def"

#define MOCK_FN(type, name, parameters) +1
inline constexpr std::size_t count = 0
#include "mock/control_functions.def"
    ;

}  // namespace node_nvml::mock::control_functions
