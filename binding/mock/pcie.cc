// The PCI Express function of a GPU: where it is, what it is, and how fast its link is.
#include "mock/call.h"

namespace node_nvml::mock {

namespace {

/// Every version has the same first members; the rest is filled by `more`. Writes no byte past its
/// own struct.
template <class Info, class More>
Return pci_info(Row row, Device device, Info* out, More&& more) {
  return on_gpu(row, device, out != nullptr, [&](const Gpu& gpu) -> Return {
    const DerivedAddress& address = gpu.derived.address;
    if (address.known == 0) return ERROR_NOT_SUPPORTED;
    *out = {};
    out->domain = address.domain;
    out->bus = address.bus;
    out->device = address.device;
    out->pciDeviceId = gpu.pciDeviceId;
    more(*out, gpu, address);
    return SUCCESS;
  });
}

/// Mb/s of a lane, by the link's generation.
constexpr u32 lane_speeds[] = {2500, 5000, 8000, 16000, 32000, 64000};

}  // namespace

Return api::DeviceGetPciInfo(Device device, PciInfo_v1* pci) {
  return pci_info(
      Row::DeviceGetPciInfo, device, pci,
      [](PciInfo_v1& info, const Gpu&, const DerivedAddress& at) { memcpy(info.busId, at.legacy, sizeof at.legacy); });
}
Return api::DeviceGetPciInfo_v2(Device device, PciInfo_v2* pci) {
  return pci_info(Row::DeviceGetPciInfo_v2, device, pci,
                  [](PciInfo_v2& info, const Gpu& gpu, const DerivedAddress& at) {
                    memcpy(info.busId, at.legacy, sizeof at.legacy);
                    info.pciSubSystemId = gpu.pciSubSystemId;
                  });
}
Return api::DeviceGetPciInfo_v3(Device device, PciInfo* pci) {
  return pci_info(Row::DeviceGetPciInfo_v3, device, pci,
                  [](PciInfo& info, const Gpu& gpu, const DerivedAddress& at) {
                    memcpy(info.busIdLegacy, at.legacy, sizeof at.legacy);
                    info.pciSubSystemId = gpu.pciSubSystemId;
                    memcpy(info.busId, at.text, sizeof at.text);
                  });
}
Return api::DeviceGetPciInfoExt(Device device, PciInfoExt_v1* pci) {
  if (live_state() != nullptr && pci != nullptr && pci->version != version_word<PciInfoExt_v1>)
    return ERROR_ARGUMENT_VERSION_MISMATCH;
  return pci_info(Row::DeviceGetPciInfoExt, device, pci,
                  [](PciInfoExt_v1& info, const Gpu& gpu, const DerivedAddress& at) {
                    info.version = version_word<PciInfoExt_v1>;
                    info.pciSubSystemId = gpu.pciSubSystemId;
                    info.baseClass =
                        gpu.pciBaseClass == absent32 ? 3 : gpu.pciBaseClass;  // display
                    info.subClass = or_zero(gpu.pciSubClass);
                    memcpy(info.busId, at.text, sizeof at.text);
                  });
}

Return api::DeviceGetCurrPcieLinkGeneration(Device device, u32* out) {
  return number(Row::DeviceGetCurrPcieLinkGeneration, device, out, &Gpu::pciGeneration);
}
Return api::DeviceGetCurrPcieLinkWidth(Device device, u32* out) {
  return number(Row::DeviceGetCurrPcieLinkWidth, device, out, &Gpu::pciWidth);
}
Return api::DeviceGetMaxPcieLinkGeneration(Device device, u32* out) {
  return number(Row::DeviceGetMaxPcieLinkGeneration, device, out, &Gpu::pciMaxGeneration);
}
Return api::DeviceGetMaxPcieLinkWidth(Device device, u32* out) {
  return number(Row::DeviceGetMaxPcieLinkWidth, device, out, &Gpu::pciMaxWidth);
}
// What the GPU could do in a better slot; the link's own maximum where the scenario does not tell.
Return api::DeviceGetGpuMaxPcieLinkGeneration(Device device, u32* out) {
  return on_gpu(Row::DeviceGetGpuMaxPcieLinkGeneration, device, out != nullptr,
                [&](const Gpu& gpu) {
                  const bool own = gpu.pciGpuMaxGeneration != absent32;
                  return give(out, own ? gpu.pciGpuMaxGeneration : gpu.pciMaxGeneration);
                });
}
// A number of NVML's PcieLinkMaxSpeed, which counts generations.
Return api::DeviceGetPcieLinkMaxSpeed(Device device, u32* out) {
  return number(Row::DeviceGetPcieLinkMaxSpeed, device, out, &Gpu::pciMaxGeneration);
}
Return api::DeviceGetPcieSpeed(Device device, u32* out) {
  return on_gpu(Row::DeviceGetPcieSpeed, device, out != nullptr, [&](const Gpu& gpu) -> Return {
    const u32 generation = gpu.pciGeneration;
    if (generation == 0 || generation > sizeof lane_speeds / sizeof lane_speeds[0])
      return ERROR_NOT_SUPPORTED;
    *out = lane_speeds[generation - 1];
    return SUCCESS;
  });
}
Return api::DeviceGetPcieThroughput(Device device, PcieUtilCounter counter, u32* out) {
  return on_gpu(Row::DeviceGetPcieThroughput, device,
                out != nullptr && counter <= PCIE_UTIL_RX_BYTES, [&](const Gpu& gpu) {
                  return give(out, counter == PCIE_UTIL_TX_BYTES ? gpu.pciTx : gpu.pciRx);
                });
}
Return api::DeviceGetPcieReplayCounter(Device device, u32* out) {
  return number(Row::DeviceGetPcieReplayCounter, device, out, &Gpu::pciReplays);
}

}  // namespace node_nvml::mock
