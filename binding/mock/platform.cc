// A GPU's part in its machine: identifiers, module, connection to the CPU, host name.
#include <string.h>

#include "mock/setters.h"

namespace node_nvml::mock {

namespace {

/// A getter whose struct tells its version.
template <class Info, class Read>
Return versioned(Row row, Device device, Info* out, Read&& read) {
  return on_gpu(row, device, out != nullptr, [&](const Gpu& gpu) -> Return {
    return out->version == version_word<Info> ? read(gpu) : ERROR_ARGUMENT_VERSION_MISMATCH;
  });
}

bool takes_hostname(const Gpu& gpu) { return is_since(gpu, DEVICE_ARCH_BLACKWELL); }

/// Letters, digits, dashes and dots, as a host's name has them.
bool is_hostname(const Hostname_v1& hostname) {
  const std::size_t length = strnlen(hostname.value, sizeof hostname.value);
  if (length == 0 || length == sizeof hostname.value) return false;
  for (std::size_t i = 0; i < length; ++i) {
    const char at = hostname.value[i];
    const char low = static_cast<char>(at | 0x20);
    const bool word = (low >= 'a' && low <= 'z') || (at >= '0' && at <= '9');
    if (!word && at != '-' && at != '.' && at != '_') return false;
  }
  return true;
}

}  // namespace

Return api::DeviceGetPdi(Device device, Pdi_v1* out) {
  return versioned(Row::DeviceGetPdi, device, out,
                   [&](const Gpu& gpu) { return give(&out->value, gpu.pdi); });
}
Return api::DeviceGetAddressingMode(Device device, DeviceAddressingMode_v1* out) {
  return versioned(Row::DeviceGetAddressingMode, device, out,
                   [&](const Gpu& gpu) { return give(&out->value, gpu.addressingMode); });
}
Return api::DeviceGetCapabilities(Device device, DeviceCapabilities_v1* out) {
  return versioned(Row::DeviceGetCapabilities, device, out,
                   [&](const Gpu& gpu) { return give(&out->capMask, gpu.capabilities); });
}
Return api::DeviceGetC2cModeInfoV(Device device, C2cModeInfo_v1* out) {
  return on_gpu(Row::DeviceGetC2cModeInfoV, device, out != nullptr,
                [&](const Gpu& gpu) { return give(&out->isC2cEnabled, gpu.c2cEnabled); });
}
// 0 where there is no baseboard.
Return api::DeviceGetModuleId(Device device, u32* out) {
  return on_gpu(Row::DeviceGetModuleId, device, out != nullptr, [&](const Gpu& gpu) {
    *out = or_zero(gpu.moduleId);
    return SUCCESS;
  });
}

Return api::DeviceSetHostname_v1(Device device, Hostname_v1* hostname) {
  return set_as_root(Row::DeviceSetHostname_v1, device, hostname != nullptr, takes_hostname,
                     [&](Gpu& gpu) -> Return {
                       if (!is_hostname(*hostname)) return ERROR_INVALID_ARGUMENT;
                       strncpy(gpu.hostname, hostname->value, sizeof gpu.hostname);
                       return SUCCESS;
                     });
}
// Empty until somebody has set it, and again after a reset.
Return api::DeviceGetHostname_v1(Device device, Hostname_v1* out) {
  return on_gpu(Row::DeviceGetHostname_v1, device, out != nullptr, [&](const Gpu& gpu) -> Return {
    if (!takes_hostname(gpu)) return ERROR_NOT_SUPPORTED;
    memcpy(out->value, gpu.hostname, sizeof out->value);
    return SUCCESS;
  });
}

}  // namespace node_nvml::mock
