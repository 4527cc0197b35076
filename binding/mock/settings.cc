// Settings of a GPU that last until its driver is unloaded.
#include "mock/reconfigure.h"

namespace node_nvml::mock {

namespace {

/// The mode of a MIG device is its own; a GPU with MIG on has none that could be set.
Return set_compute_mode(Gpu& gpu, u32 mig, u32 mode) {
  if (gpu.computeMode == absent32) return ERROR_NOT_SUPPORTED;
  if (mig == no_mig && gpu.migCurrent == 1) return ERROR_NOT_SUPPORTED;
  if (mig != no_mig && gpu.mig[mig].present == 0) return ERROR_INVALID_ARGUMENT;
  if (mode == COMPUTEMODE_EXCLUSIVE_THREAD) return ERROR_NOT_SUPPORTED;  // drivers have given it up
  if (!acts_as_root()) return ERROR_NO_PERMISSION;
  (mig == no_mig ? gpu.computeMode : gpu.mig[mig].computeMode) = mode;
  return SUCCESS;
}

u32 Gpu::* restriction(u32 api) {
  return api == RESTRICTED_API_SET_APPLICATION_CLOCKS ? &Gpu::restrictedApplicationClocks
                                                      : &Gpu::restrictedAutoBoost;
}

}  // namespace

Return api::DeviceSetPersistenceMode(Device device, EnableState mode) {
  return set_as_root(
      Row::DeviceSetPersistenceMode, device, mode <= FEATURE_ENABLED,
      [](const Gpu& gpu) { return gpu.persistenceMode != absent32; },
      [&](Gpu& gpu) {
        gpu.persistenceMode = mode;
        return SUCCESS;
      });
}
Return api::DeviceSetComputeMode(Device device, ComputeMode mode) {
  return on_target(Row::DeviceSetComputeMode, device, mode <= COMPUTEMODE_EXCLUSIVE_PROCESS,
                   [&](State& state, Target target) {
                     return change_or_refuse(state, target.gpu, [&](Gpu& gpu) {
                       return set_compute_mode(gpu, target.mig, mode);
                     });
                   });
}
// For Windows alone.
Return api::DeviceSetDriverModel(Device device, DriverModel model, u32) {
  return on_target(Row::DeviceSetDriverModel, device, model <= DRIVER_MCDM,
                   [](State&, Target) { return ERROR_NOT_SUPPORTED; });
}
// Current after a reset.
Return api::DeviceSetGpuOperationMode(Device device, GpuOperationMode mode) {
  return set_as_root(
      Row::DeviceSetGpuOperationMode, device, mode <= GOM_LOW_DP,
      [](const Gpu& gpu) { return gpu.gomCurrent != absent32; },
      [&](Gpu& gpu) {
        gpu.gomPending = mode;
        return SUCCESS;
      });
}
Return api::DeviceSetAPIRestriction(Device device, RestrictedAPI api, EnableState restricted) {
  return set_as_root(
      Row::DeviceSetAPIRestriction, device,
      api <= RESTRICTED_API_SET_AUTO_BOOSTED_CLOCKS && restricted <= FEATURE_ENABLED,
      [&](const Gpu& gpu) { return gpu.*restriction(api) != absent32; },
      [&](Gpu& gpu) {
        gpu.*restriction(api) = restricted;
        return SUCCESS;
      });
}
Return api::DeviceValidateInforom(Device device) {
  return on_gpu(Row::DeviceValidateInforom, device, true, [](const Gpu& gpu) {
    if (gpu.inforomImage[0] == '\0') return ERROR_NOT_SUPPORTED;
    return gpu.inforomCorrupted == 1 ? ERROR_CORRUPTED_INFOROM : SUCCESS;
  });
}

}  // namespace node_nvml::mock
