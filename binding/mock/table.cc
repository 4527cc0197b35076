#include "mock/table.h"

namespace node_nvml::mock {

#define FN(driver, who, name, parameters) reinterpret_cast<const void*>(api::name),
#define FN_TEXT(driver, who, name, parameters) reinterpret_cast<const void*>(api::name),
const void* nvmlMockTable[row_count] = {
#include "abi/functions.def"
};

}  // namespace node_nvml::mock
