// A declaration of every function of the table. One that is defined otherwise does not compile, one
// that is missing does not link.
#pragma once

#include "abi/nvml.h"

namespace node_nvml::mock {

using namespace nvml;

#define FN(driver, who, name, parameters) Return name parameters;
#define FN_TEXT(driver, who, name, parameters) const char* name parameters;
namespace api {
#include "abi/functions.def"
}

}  // namespace node_nvml::mock
