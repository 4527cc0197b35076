// Power and energy: what is drawn, the limits, and the modes that decide about both.
#include "mock/live.h"
#include "mock/setters.h"

namespace node_nvml::mock {

namespace {

bool has_limits(const Gpu& gpu) {
  return gpu.powerLimit != absent32 && gpu.powerMinLimit != absent32 &&
         gpu.powerMaxLimit != absent32;
}
bool has_module_limits(const Gpu& gpu) {
  return gpu.powerModuleLimit != absent32 && gpu.powerModuleMinLimit != absent32 &&
         gpu.powerModuleMaxLimit != absent32;
}
bool has_power_mizer(const Gpu& gpu) { return gpu.powerMizerModes != absent32; }
bool has_adaptive_tgp(const Gpu& gpu) { return gpu.adaptiveTgpAllowed != absent32; }

Return set_limit(Gpu& gpu, u32 limit) {
  if (limit < gpu.powerMinLimit || limit > gpu.powerMaxLimit) return ERROR_INVALID_ARGUMENT;
  gpu.powerLimit = limit;
  return SUCCESS;
}
Return set_module_limit(Gpu& gpu, u32 limit) {
  if (limit < gpu.powerModuleMinLimit || limit > gpu.powerModuleMaxLimit)
    return ERROR_INVALID_ARGUMENT;
  gpu.powerModuleLimit = limit;
  return SUCCESS;
}

void tell_adaptive_tgp(const Gpu& gpu, AdaptiveTgpModeInfo_v1& out) {
  const auto state = [](bool on) { return on ? FEATURE_ENABLED : FEATURE_DISABLED; };
  out.inBandEnableRequest = state(gpu.adaptiveTgpRequested == 1);
  out.featureAllowedByAdmin = state(gpu.adaptiveTgpAllowed == 1);
  out.adminOverrideEnabled = state(gpu.adaptiveTgpOverride == 1);
  out.enablementStatus = state(adaptive_tgp_is_on(gpu));
  out.adjustedLimitMw = adaptive_tgp_is_on(gpu) ? enforced_limit(gpu) : 0;
}

}  // namespace

Return api::DeviceGetPowerUsage(Device device, u32* out) {
  return live_number(Row::DeviceGetPowerUsage, device, out, power_at);
}
Return api::DeviceGetTotalEnergyConsumption(Device device, u64* out) {
  return on_gpu(Row::DeviceGetTotalEnergyConsumption, device, out != nullptr,
                [&](const Gpu& gpu) { return give(out, energy_at(gpu, now_us(*live_state()))); });
}
Return api::DeviceGetPowerManagementMode(Device device, EnableState* out) {
  return on_gpu(Row::DeviceGetPowerManagementMode, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (!has_limits(gpu)) return ERROR_NOT_SUPPORTED;
                  *out = FEATURE_ENABLED;
                  return SUCCESS;
                });
}
Return api::DeviceGetPowerManagementLimit(Device device, u32* out) {
  return number(Row::DeviceGetPowerManagementLimit, device, out, &Gpu::powerLimit);
}
Return api::DeviceGetPowerManagementDefaultLimit(Device device, u32* out) {
  return number(Row::DeviceGetPowerManagementDefaultLimit, device, out, &Gpu::powerDefaultLimit);
}
Return api::DeviceGetPowerManagementLimitConstraints(Device device, u32* min, u32* max) {
  return on_gpu(Row::DeviceGetPowerManagementLimitConstraints, device,
                min != nullptr && max != nullptr, [&](const Gpu& gpu) -> Return {
                  if (!has_limits(gpu)) return ERROR_NOT_SUPPORTED;
                  *min = gpu.powerMinLimit;
                  *max = gpu.powerMaxLimit;
                  return SUCCESS;
                });
}
Return api::DeviceGetEnforcedPowerLimit(Device device, u32* out) {
  return on_gpu(Row::DeviceGetEnforcedPowerLimit, device, out != nullptr,
                [&](const Gpu& gpu) { return give(out, enforced_limit(gpu)); });
}
Return api::DeviceSetPowerManagementLimit(Device device, u32 limit) {
  return set_as_root(Row::DeviceSetPowerManagementLimit, device, true, has_limits,
                     [&](Gpu& gpu) { return set_limit(gpu, limit); });
}
// The scope says whose limit: the GPU's, or that of the module with its processor.
Return api::DeviceSetPowerManagementLimit_v2(Device device, PowerValue_v2* value) {
  if (value != nullptr && live_state() != nullptr && value->version != version_word<PowerValue_v2>)
    return ERROR_ARGUMENT_VERSION_MISMATCH;
  const bool of_module = value != nullptr && value->powerScope == POWER_SCOPE_MODULE;
  return set_as_root(
      Row::DeviceSetPowerManagementLimit_v2, device,
      value != nullptr && value->powerScope <= POWER_SCOPE_MODULE,
      [&](const Gpu& gpu) { return of_module ? has_module_limits(gpu) : has_limits(gpu); },
      [&](Gpu& gpu) {
        return of_module ? set_module_limit(gpu, value->powerValueMw)
                         : set_limit(gpu, value->powerValueMw);
      });
}
Return api::DeviceGetPowerSource(Device device, PowerSource* out) {
  return number(Row::DeviceGetPowerSource, device, out, &Gpu::powerSource);
}

Return api::DeviceGetPowerMizerMode_v1(Device device, DevicePowerMizerModes_v1* out) {
  return on_gpu(Row::DeviceGetPowerMizerMode_v1, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (!has_power_mizer(gpu)) return ERROR_NOT_SUPPORTED;
                  out->currentMode = gpu.powerMizerMode == absent32
                                         ? u32{POWER_MIZER_MODE_AUTO}
                                         : gpu.powerMizerMode;
                  out->supportedPowerMizerModes = gpu.powerMizerModes;
                  return SUCCESS;
                });
}
Return api::DeviceSetPowerMizerMode_v1(Device device, DevicePowerMizerModes_v1* modes) {
  return set_as_root(Row::DeviceSetPowerMizerMode_v1, device, modes != nullptr, has_power_mizer,
                     [&](Gpu& gpu) -> Return {
                       if (modes->mode > POWER_MIZER_MODE_PREFER_CONSISTENT_PERFORMANCE ||
                           (gpu.powerMizerModes >> modes->mode & 1) == 0) {
                         return ERROR_INVALID_ARGUMENT;
                       }
                       gpu.powerMizerMode = modes->mode;
                       return SUCCESS;
                     });
}

// Rubin and later.
Return api::DeviceGetAdaptiveTgpModeInfo_v1(Device device, AdaptiveTgpModeInfo_v1* out) {
  return on_gpu(Row::DeviceGetAdaptiveTgpModeInfo_v1, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (!has_adaptive_tgp(gpu)) return ERROR_NOT_SUPPORTED;
                  tell_adaptive_tgp(gpu, *out);
                  return SUCCESS;
                });
}
Return api::DeviceSetAdaptiveTgpMode_v1(Device device, EnableState mode) {
  return set_as_root(Row::DeviceSetAdaptiveTgpMode_v1, device, mode <= FEATURE_ENABLED,
                     has_adaptive_tgp, [&](Gpu& gpu) {
                       gpu.adaptiveTgpRequested = mode;
                       return SUCCESS;
                     });
}

}  // namespace node_nvml::mock
