// The board: what is on it, and how it is set up.
#include <string.h>

#include "mock/call.h"

namespace node_nvml::mock {

namespace {

bool has_inforom(const Gpu& gpu) { return gpu.inforomImage[0] != '\0'; }

const char* inforom_object(const Gpu& gpu, u32 object) {
  switch (object) {
    case INFOROM_OEM: return gpu.inforomOem;
    case INFOROM_ECC: return gpu.inforomEcc;
    case INFOROM_POWER: return gpu.inforomPower;
    default: return gpu.inforomDen;
  }
}

/// Linux has one driver model, so that the question is for Windows alone.
Return driver_model(Row row, Device device, const DriverModel* current,
                    const DriverModel* pending) {
  return on_gpu(row, device, current != nullptr || pending != nullptr,
                [](const Gpu&) { return ERROR_NOT_SUPPORTED; });
}

}  // namespace

Return api::DeviceGetInforomVersion(Device device, InforomObject object, char* version,
                                    u32 length) {
  return on_gpu(
      Row::DeviceGetInforomVersion, device, version != nullptr && object <= INFOROM_DEN,
      [&](const Gpu& gpu) { return give_text(version, length, inforom_object(gpu, object)); });
}
Return api::DeviceGetInforomImageVersion(Device device, char* version, u32 length) {
  return text(Row::DeviceGetInforomImageVersion, device, version, length, &Gpu::inforomImage);
}
// Of the configuration in the infoROM: it differs once ECC or the power limit was set otherwise.
Return api::DeviceGetInforomConfigurationChecksum(Device device, u32* out) {
  return on_gpu(Row::DeviceGetInforomConfigurationChecksum, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (!has_inforom(gpu)) return ERROR_NOT_SUPPORTED;
                  u32 checksum = or_zero(gpu.inforomChecksum) ^ 0x811c9dc5;
                  checksum = (checksum ^ or_zero(gpu.eccPending)) * 0x01000193;
                  checksum = (checksum ^ or_zero(gpu.powerLimit)) * 0x01000193;
                  *out = checksum;
                  return SUCCESS;
                });
}

Return api::DeviceGetDisplayMode(Device device, EnableState* out) {
  return number(Row::DeviceGetDisplayMode, device, out, &Gpu::displayMode);
}
Return api::DeviceGetDisplayActive(Device device, EnableState* out) {
  return number(Row::DeviceGetDisplayActive, device, out, &Gpu::displayActive);
}
Return api::DeviceGetGpuOperationMode(Device device, GpuOperationMode* current,
                                      GpuOperationMode* pending) {
  return on_gpu(Row::DeviceGetGpuOperationMode, device, current != nullptr && pending != nullptr,
                [&](const Gpu& gpu) {
                  const Return first = give(current, gpu.gomCurrent);
                  const u32 next = gpu.gomPending == absent32 ? gpu.gomCurrent : gpu.gomPending;
                  return first == SUCCESS ? give(pending, next) : first;
                });
}
Return api::DeviceGetDriverModel(Device device, DriverModel* current, DriverModel* pending) {
  return driver_model(Row::DeviceGetDriverModel, device, current, pending);
}
Return api::DeviceGetDriverModel_v2(Device device, DriverModel* current, DriverModel* pending) {
  return driver_model(Row::DeviceGetDriverModel_v2, device, current, pending);
}
Return api::DeviceGetAPIRestriction(Device device, RestrictedAPI type, EnableState* out) {
  return on_gpu(Row::DeviceGetAPIRestriction, device,
                out != nullptr && type <= RESTRICTED_API_SET_AUTO_BOOSTED_CLOCKS,
                [&](const Gpu& gpu) {
                  return give(out, type == RESTRICTED_API_SET_APPLICATION_CLOCKS
                                       ? gpu.restrictedApplicationClocks
                                       : gpu.restrictedAutoBoost);
                });
}

Return api::DeviceGetBridgeChipInfo(Device device, BridgeChipHierarchy* out) {
  return on_gpu(
      Row::DeviceGetBridgeChipInfo, device, out != nullptr, [&](const Gpu& gpu) -> Return {
        constexpr u32 most = sizeof out->bridgeChipInfo / sizeof out->bridgeChipInfo[0];
        const u32 count = or_zero(gpu.bridgeCount) < most ? or_zero(gpu.bridgeCount) : most;
        if (count == 0) return ERROR_NOT_SUPPORTED;
        out->bridgeCount = static_cast<u8>(count);
        for (u32 i = 0; i < count; ++i)
          out->bridgeChipInfo[i] = {static_cast<BridgeChipType>(or_zero(gpu.bridgeType)),
                                    or_zero(gpu.bridgeFirmware)};
        return SUCCESS;
      });
}
Return api::DeviceGetIrqNum(Device device, u32* out) {
  return number(Row::DeviceGetIrqNum, device, out, &Gpu::irq);
}
// PCI Express where the scenario does not tell.
Return api::DeviceGetBusType(Device device, BusType* out) {
  return on_gpu(Row::DeviceGetBusType, device, out != nullptr, [&](const Gpu& gpu) {
    return give(out, gpu.busType == absent32 ? u32{BUS_TYPE_PCIE} : gpu.busType);
  });
}
Return api::DeviceGetMemoryBusWidth(Device device, u32* out) {
  return number(Row::DeviceGetMemoryBusWidth, device, out, &Gpu::memoryBusWidth);
}
// A GPU whose firmware has a version runs it.
Return api::DeviceGetGspFirmwareMode(Device device, u32* enabled, u32* by_default) {
  return on_gpu(Row::DeviceGetGspFirmwareMode, device, enabled != nullptr && by_default != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.gspFirmwareVersion[0] == '\0') return ERROR_NOT_SUPPORTED;
                  *enabled = 1;
                  *by_default = gpu.gspDefault == absent32 ? 1 : gpu.gspDefault;
                  return SUCCESS;
                });
}

}  // namespace node_nvml::mock
