#include "mock/api.h"

namespace node_nvml::mock {

const char* api::ErrorString(Return result) {
  switch (static_cast<u32>(result)) {
    case SUCCESS: return "The operation was successful";
    case ERROR_UNINITIALIZED: return "Uninitialized";
    case ERROR_INVALID_ARGUMENT: return "Invalid Argument";
    case ERROR_NOT_SUPPORTED: return "Not Supported";
    case ERROR_NO_PERMISSION: return "Insufficient Permissions";
    case ERROR_ALREADY_INITIALIZED: return "Already Initialized";
    case ERROR_NOT_FOUND: return "Not Found";
    case ERROR_INSUFFICIENT_SIZE: return "Insufficient Size";
    case ERROR_INSUFFICIENT_POWER: return "Insufficient External Power";
    case ERROR_DRIVER_NOT_LOADED: return "Driver Not Loaded";
    case ERROR_TIMEOUT: return "Timeout";
    case ERROR_IRQ_ISSUE: return "Interrupt Request Issue";
    case ERROR_LIBRARY_NOT_FOUND: return "NVML Shared Library Not Found";
    case ERROR_FUNCTION_NOT_FOUND: return "Function Not Found";
    case ERROR_CORRUPTED_INFOROM: return "Corrupted infoROM";
    case ERROR_GPU_IS_LOST: return "GPU is lost";
    case ERROR_RESET_REQUIRED: return "GPU requires reset";
    case ERROR_OPERATING_SYSTEM: return "GPU access blocked by the operating system";
    case ERROR_LIB_RM_VERSION_MISMATCH: return "Driver/library version mismatch";
    case ERROR_IN_USE: return "In use by another client";
    case ERROR_MEMORY: return "Insufficient Memory";
    case ERROR_NO_DATA: return "No data";
    case ERROR_VGPU_ECC_NOT_SUPPORTED: return "vGPU is not supported while ECC is on";
    case ERROR_INSUFFICIENT_RESOURCES: return "Insufficient Resources";
    case ERROR_FREQ_NOT_SUPPORTED: return "Frequency Not Supported";
    case ERROR_ARGUMENT_VERSION_MISMATCH: return "Argument Version Mismatch";
    case ERROR_DEPRECATED: return "Deprecated";
    case ERROR_NOT_READY: return "Not Ready";
    case ERROR_GPU_NOT_FOUND: return "GPU Not Found";
    case ERROR_INVALID_STATE: return "Invalid State";
    case ERROR_RESET_TYPE_NOT_SUPPORTED: return "Reset Type Not Supported";
    default: return "Unknown Error";
  }
}

}  // namespace node_nvml::mock
