#include "mock/table.h"

namespace node_nvml::mock {

#define FN(driver, who, name, parameters) reinterpret_cast<const void*>(api::name),
#define FN_TEXT(driver, who, name, parameters) reinterpret_cast<const void*>(api::name),
const void* nvmlMockTable[row_count + control_functions::count] = {
#include "abi/functions.def"
#define MOCK_FN(type, name, parameters) reinterpret_cast<const void*>(control_functions::name),
#include "mock/control_functions.def"
};

}  // namespace node_nvml::mock
