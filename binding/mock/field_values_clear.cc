// Fields that can be set back to 0: error counters of PCI Express and of NVLink.
#include "mock/field_values.h"
#include "mock/links.h"
#include "mock/setters.h"

namespace node_nvml::mock {

namespace {

u32 Gpu::* pci_counter(u32 id) {
  switch (id) {
    case FI_DEV_PCIE_REPLAY_COUNTER: return &Gpu::pciReplays;
    case FI_DEV_PCIE_REPLAY_ROLLOVER_COUNTER: return &Gpu::pciReplayRollovers;
    case FI_DEV_PCIE_L0_TO_RECOVERY_COUNTER: return &Gpu::pciRecoveries;
    case FI_DEV_PCIE_COUNT_CORRECTABLE_ERRORS: return &Gpu::pciCorrectableErrors;
    case FI_DEV_PCIE_COUNT_NAKS_RECEIVED: return &Gpu::pciNaksReceived;
    case FI_DEV_PCIE_COUNT_RECEIVER_ERROR: return &Gpu::pciReceiverErrors;
    case FI_DEV_PCIE_COUNT_BAD_TLP: return &Gpu::pciBadTlp;
    case FI_DEV_PCIE_COUNT_NAKS_SENT: return &Gpu::pciNaksSent;
    case FI_DEV_PCIE_COUNT_BAD_DLLP: return &Gpu::pciBadDllp;
    case FI_DEV_PCIE_COUNT_NON_FATAL_ERROR: return &Gpu::pciNonFatalErrors;
    case FI_DEV_PCIE_COUNT_FATAL_ERROR: return &Gpu::pciFatalErrors;
    case FI_DEV_PCIE_COUNT_UNSUPPORTED_REQ: return &Gpu::pciUnsupportedRequests;
    case FI_DEV_PCIE_COUNT_LCRC_ERROR: return &Gpu::pciLcrcErrors;
    case FI_DEV_PCIE_COUNT_LANE_ERROR: return &Gpu::pciLaneErrors;
    default: return nullptr;
  }
}

u64 Link::* link_counter(u32 id) {
  switch (id) {
    case FI_DEV_NVLINK_COUNT_MALFORMED_PACKET_ERRORS: return &Link::errorsMalformed;
    case FI_DEV_NVLINK_COUNT_BUFFER_OVERRUN_ERRORS: return &Link::errorsOverrun;
    case FI_DEV_NVLINK_COUNT_RCV_ERRORS: return &Link::errorsReceive;
    case FI_DEV_NVLINK_COUNT_RCV_REMOTE_ERRORS: return &Link::errorsRemote;
    case FI_DEV_NVLINK_COUNT_RCV_GENERAL_ERRORS: return &Link::errorsGeneral;
    case FI_DEV_NVLINK_COUNT_LOCAL_LINK_INTEGRITY_ERRORS: return &Link::errorsIntegrity;
    case FI_DEV_NVLINK_COUNT_XMIT_DISCARDS: return &Link::errorsDiscards;
    case FI_DEV_NVLINK_COUNT_LINK_RECOVERY_SUCCESSFUL_EVENTS: return &Link::recoverySuccessful;
    case FI_DEV_NVLINK_COUNT_LINK_RECOVERY_FAILED_EVENTS: return &Link::recoveryFailed;
    case FI_DEV_NVLINK_COUNT_EFFECTIVE_ERRORS: return &Link::errorsEffective;
    case FI_DEV_NVLINK_COUNT_SYMBOL_ERRORS: return &Link::errorsSymbol;
    default: return nullptr;
  }
}

/// Of the link that the scope names, or of all with ~0.
Return clear_links(Gpu& gpu, u64 Link::* counter, u32 scope) {
  if (!has_links(gpu)) return ERROR_NOT_SUPPORTED;
  if (scope != absent32 && (scope >= gpu.nvlinkCount || scope >= max_links))
    return ERROR_INVALID_ARGUMENT;
  for (u32 i = 0; i < gpu.nvlinkCount && i < max_links; ++i) {
    if (scope == absent32 || scope == i) gpu.links[i].*counter = 0;
  }
  return SUCCESS;
}

Return clear(Gpu& gpu, const FieldValue& field) {
  if (u64 Link::* counter = link_counter(field.fieldId); counter != nullptr)
    return clear_links(gpu, counter, field.scopeId);
  u32 Gpu::* counter = pci_counter(field.fieldId);
  if (counter == nullptr || gpu.pciReplays == absent32) return ERROR_NOT_SUPPORTED;
  gpu.*counter = 0;
  return SUCCESS;
}

}  // namespace

// Each field has a status of its own.
Return api::DeviceClearFieldValues(Device device, i32 count, FieldValue* values) {
  return set_on_gpu(Row::DeviceClearFieldValues, device, count > 0 && values != nullptr,
                    [&](Gpu& gpu) {
                      for (i32 i = 0; i < count; ++i) values[i].nvmlReturn = clear(gpu, values[i]);
                      return SUCCESS;
                    });
}

}  // namespace node_nvml::mock
