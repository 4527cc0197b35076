// NVLink by link: whether it is up, what it is, and what is on its other end.
#include "mock/links.h"
#include "mock/pci.h"

namespace node_nvml::mock {

namespace {

/// Boards for desks are bridged for SLI.
bool has_sli(const Gpu& gpu) {
  switch (gpu.brand) {
    case BRAND_QUADRO:
    case BRAND_GEFORCE:
    case BRAND_TITAN:
    case BRAND_QUADRO_RTX:
    case BRAND_NVIDIA_RTX:
    case BRAND_GEFORCE_RTX:
    case BRAND_TITAN_RTX: return true;
    default: return false;
  }
}

bool can(const Gpu& gpu, const Link& link, u32 capability) {
  const bool second = version_of(gpu, link) >= NVLINK_VERSION_2_0;
  switch (capability) {
    case NVLINK_CAP_P2P_SUPPORTED: return is_active(link);
    case NVLINK_CAP_P2P_ATOMICS: return is_active(link) && second;
    case NVLINK_CAP_SYSMEM_ACCESS:
    case NVLINK_CAP_SYSMEM_ATOMICS: return second;
    case NVLINK_CAP_SLI_BRIDGE: return has_sli(gpu);
    default: return true;  // NVLINK_CAP_VALID: a link that this board has
  }
}

struct Remote {
  PciAddress address;
  u32 device_id = 0;
  bool known = false;
};

Remote remote_of(const State& state, const Link& link) {
  Remote remote;
  if (link.remoteType != NVLINK_DEVICE_TYPE_GPU || link.remoteGpu >= max_gpus) {
    remote.known = parse_pci(link.remotePciBusId, remote.address);
    remote.device_id = or_zero(link.remotePciDeviceId);
    return remote;
  }
  return read_versioned(state.gpus[link.remoteGpu], [&](const Gpu& gpu) {
    Remote peer;
    peer.known = parse_pci(gpu.pciBusId, peer.address);
    peer.device_id = or_zero(gpu.pciDeviceId);
    return peer;
  });
}

template <class Info, class More>
Return remote_pci(Row row, Device device, u32 index, Info* out, More&& more) {
  return on_link(row, device, index, out != nullptr, [&](const Gpu&, const Link& link) -> Return {
    const Remote remote = remote_of(*live_state(), link);
    if (!is_active(link) || !remote.known) return ERROR_NOT_SUPPORTED;
    *out = {};
    out->domain = remote.address.domain;
    out->bus = remote.address.bus;
    out->device = remote.address.device;
    out->pciDeviceId = remote.device_id;
    more(*out, remote.address);
    return SUCCESS;
  });
}

}  // namespace

Return api::DeviceGetNvLinkState(Device device, u32 index, EnableState* out) {
  return on_link(Row::DeviceGetNvLinkState, device, index, out != nullptr,
                 [&](const Gpu&, const Link& link) {
                   *out = is_active(link) ? FEATURE_ENABLED : FEATURE_DISABLED;
                   return SUCCESS;
                 });
}
Return api::DeviceGetNvLinkVersion(Device device, u32 index, u32* out) {
  return on_link(
      Row::DeviceGetNvLinkVersion, device, index, out != nullptr,
      [&](const Gpu& gpu, const Link& link) { return give(out, version_of(gpu, link)); });
}
Return api::DeviceGetNvLinkCapability(Device device, u32 index, NvLinkCapability capability,
                                      u32* out) {
  return on_link(Row::DeviceGetNvLinkCapability, device, index,
                 out != nullptr && capability <= NVLINK_CAP_VALID,
                 [&](const Gpu& gpu, const Link& link) {
                   *out = can(gpu, link, capability) ? 1 : 0;
                   return SUCCESS;
                 });
}
// The first version writes the struct of its time, which ends before the longer address.
Return api::DeviceGetNvLinkRemotePciInfo(Device device, u32 index, PciInfo* out) {
  static_assert(sizeof(PciInfo_v2) <= sizeof(PciInfo));
  return remote_pci(Row::DeviceGetNvLinkRemotePciInfo, device, index,
                    reinterpret_cast<PciInfo_v2*>(out),
                    [](PciInfo_v2& pci, const PciAddress& at) { print_legacy(at, pci.busId); });
}
Return api::DeviceGetNvLinkRemotePciInfo_v2(Device device, u32 index, PciInfo* out) {
  return remote_pci(Row::DeviceGetNvLinkRemotePciInfo_v2, device, index, out,
                    [](PciInfo& pci, const PciAddress& at) {
                      print_legacy(at, pci.busIdLegacy);
                      print_pci(at, pci.busId);
                    });
}
Return api::DeviceGetNvLinkRemoteDeviceType(Device device, u32 index, IntNvLinkDeviceType* out) {
  return on_link(Row::DeviceGetNvLinkRemoteDeviceType, device, index, out != nullptr,
                 [&](const Gpu&, const Link& link) {
                   const bool known = is_active(link) && link.remoteType != absent32;
                   *out = known ? static_cast<IntNvLinkDeviceType>(link.remoteType)
                                : NVLINK_DEVICE_TYPE_UNKNOWN;
                   return SUCCESS;
                 });
}

}  // namespace node_nvml::mock
