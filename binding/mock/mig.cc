// The mode of MIG, and its devices. They stand in slots, and slots may be empty: indexes have
// holes.
#include "mock/mig.h"

namespace node_nvml::mock {

namespace {

Return mig_number(Row row, Device device, u32* out, u32 MigDevice::* member) {
  return on_device(row, device, out != nullptr, [&](const Gpu&, const MigDevice* mig) {
    return mig == nullptr ? ERROR_NOT_SUPPORTED : give(out, mig->*member);
  });
}

/// A compute instance has the memory of its GPU instance.
u64 memory_of(const Gpu& gpu, const MigDevice& mig) {
  const u64 total = gpu.instances[mig.instance].memoryTotal;
  return total == absent64 ? 0 : total;
}

Return attributes(Row row, Device device, DeviceAttributes* out) {
  return on_device(row, device, out != nullptr, [&](const Gpu& gpu, const MigDevice* mig) {
    if (mig == nullptr) return ERROR_NOT_SUPPORTED;
    *out = {or_zero(mig->multiprocessors), or_zero(mig->copyEngines),   or_zero(mig->decoders),
            or_zero(mig->encoders),        or_zero(mig->jpegs),         or_zero(mig->ofas),
            or_zero(mig->gpuSlices),       or_zero(mig->computeSlices), memory_of(gpu, *mig) >> 20};
    return SUCCESS;
  });
}

/// What stands in the way of the mode that is pending. Before Hopper a change of it resets the GPU,
/// which needs it idle; so does dissolving instances.
Return activate(Gpu& gpu, u64 now) {
  if (gpu.migPending == gpu.migCurrent) return SUCCESS;
  if (gpu.process_count != 0) return ERROR_IN_USE;
  if (gpu.migActivation != absent32) return static_cast<Return>(gpu.migActivation);
  if (gpu.architecture < DEVICE_ARCH_HOPPER) {
    reset_gpu(gpu, now);
    return SUCCESS;
  }
  switch_mig(gpu);
  return SUCCESS;
}

}  // namespace

Return api::DeviceGetMigMode(Device device, u32* current, u32* pending) {
  return on_gpu(
      Row::DeviceGetMigMode, device, current != nullptr && pending != nullptr, [&](const Gpu& gpu) {
        const Return first = give(current, gpu.migCurrent);
        return first == SUCCESS
                   ? give(pending, gpu.migPending == absent32 ? gpu.migCurrent : gpu.migPending)
                   : first;
      });
}
// The call succeeds where the mode is only pending: the second answer says whether it is current,
// and if not, why.
Return api::DeviceSetMigMode(Device device, u32 mode, Return* activation) {
  return on_target(Row::DeviceSetMigMode, device, activation != nullptr && mode <= 1,
                   [&](State& state, Target target) -> Return {
                     if (target.mig != no_mig) return ERROR_NOT_SUPPORTED;
                     attend_programs(state, target.gpu);
                     u32 before = 0;
                     u32 after = 0;
                     const Return result =
                         change_or_refuse(state, target.gpu, [&](Gpu& gpu) -> Return {
                           if (mig_board(gpu) == nullptr) return ERROR_NOT_SUPPORTED;
                           if (!acts_as_root()) return ERROR_NO_PERMISSION;
                           before = gpu.migCurrent;
                           gpu.migPending = mode;
                           *activation = activate(gpu, now_us(state));
                           after = gpu.migCurrent;
                           return SUCCESS;
                         });
                     if (before != after) tell_of(state, target.gpu, EventType::MigConfigChange);
                     return result;
                   });
}
// 0 where MIG is off or unknown.
Return api::DeviceGetMaxMigDeviceCount(Device device, u32* out) {
  return on_gpu(Row::DeviceGetMaxMigDeviceCount, device, out != nullptr, [&](const Gpu& gpu) {
    *out = gpu.migCurrent == 1 && gpu.migMaxDevices != absent32 ? gpu.migMaxDevices : 0;
    return SUCCESS;
  });
}
Return api::DeviceGetMigDeviceHandleByIndex(Device device, u32 index, Device* out) {
  return on_gpu(Row::DeviceGetMigDeviceHandleByIndex, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.migCurrent != 1) return ERROR_NOT_SUPPORTED;
                  if (index >= gpu.migMaxDevices) return ERROR_INVALID_ARGUMENT;
                  if (index >= max_mig_devices || gpu.mig[index].present == 0)
                    return ERROR_NOT_FOUND;
                  *out = mig_handle(gpu_of(device), index);
                  return SUCCESS;
                });
}
Return api::DeviceGetDeviceHandleFromMigDeviceHandle(Device mig_device, Device* out) {
  return on_target(Row::DeviceGetDeviceHandleFromMigDeviceHandle, mig_device, out != nullptr,
                   [&](State&, Target target) {
                     if (target.mig == no_mig) return ERROR_INVALID_ARGUMENT;
                     *out = device_handle(target.gpu);
                     return SUCCESS;
                   });
}
Return api::DeviceIsMigDeviceHandle(Device device, u32* out) {
  return on_target(Row::DeviceIsMigDeviceHandle, device, out != nullptr,
                   [&](State&, Target target) {
                     *out = target.mig == no_mig ? 0 : 1;
                     return SUCCESS;
                   });
}
Return api::DeviceGetGpuInstanceId(Device device, u32* out) {
  return mig_number(Row::DeviceGetGpuInstanceId, device, out, &MigDevice::gpuInstanceId);
}
Return api::DeviceGetComputeInstanceId(Device device, u32* out) {
  return mig_number(Row::DeviceGetComputeInstanceId, device, out, &MigDevice::computeInstanceId);
}
Return api::DeviceGetAttributes(Device device, DeviceAttributes* out) {
  return attributes(Row::DeviceGetAttributes, device, out);
}
Return api::DeviceGetAttributes_v2(Device device, DeviceAttributes* out) {
  return attributes(Row::DeviceGetAttributes_v2, device, out);
}

}  // namespace node_nvml::mock
