// NVLink by link: whether it is up, what it is, and what is on its other end.
#include "mock/links.h"

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

/// Where a link leads: another GPU of the mock, or what the scenario names.
template <class Write>
Return with_remote(const State& state, const Link& link, Write&& write) {
  if (link.remoteType != NVLINK_DEVICE_TYPE_GPU || link.remoteGpu >= max_gpus)
    return write(link.remote, or_zero(link.remotePciDeviceId));
  return read_versioned(state.gpus[link.remoteGpu], [&](const Gpu& gpu) {
    return write(gpu.derived.address, or_zero(gpu.pciDeviceId));
  });
}

template <class Info, class More>
Return remote_pci(Row row, Device device, u32 index, Info* out, More&& more) {
  return on_link(row, device, index, out != nullptr, [&](const Gpu&, const Link& link) -> Return {
    if (!is_active(link)) return ERROR_NOT_SUPPORTED;
    return with_remote(*live_state(), link, [&](const DerivedAddress& at, u32 device_id) -> Return {
      if (at.known == 0) return ERROR_NOT_SUPPORTED;
      *out = {};
      out->domain = at.domain;
      out->bus = at.bus;
      out->device = at.device;
      out->pciDeviceId = device_id;
      more(*out, at);
      return SUCCESS;
    });
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
                    [](PciInfo_v2& pci, const DerivedAddress& at) {
                      memcpy(pci.busId, at.legacy, sizeof at.legacy);
                    });
}
Return api::DeviceGetNvLinkRemotePciInfo_v2(Device device, u32 index, PciInfo* out) {
  return remote_pci(Row::DeviceGetNvLinkRemotePciInfo_v2, device, index, out,
                    [](PciInfo& pci, const DerivedAddress& at) {
                      memcpy(pci.busIdLegacy, at.legacy, sizeof at.legacy);
                      memcpy(pci.busId, at.text, sizeof at.text);
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
