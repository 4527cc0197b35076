// The table that the era libraries jump through: the only door into the core besides
// nvmlMockControl.
#include "mock/api.h"

namespace node_nvml::mock {

extern "C" __attribute__((visibility("default"))) const void* const nvmlMockTable[];

#define FN(driver, who, name, parameters) reinterpret_cast<const void*>(api::name),
#define FN_TEXT(driver, who, name, parameters) reinterpret_cast<const void*>(api::name),
const void* const nvmlMockTable[] = {
#include "abi/functions.def"
};

}  // namespace node_nvml::mock
