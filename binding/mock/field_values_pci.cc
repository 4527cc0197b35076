// Field values of PCI Express: the errors of its layers, and what it moved.
#include "mock/field_values.h"

namespace node_nvml::mock {

namespace {

/// An error counter that the scenario does not tell is 0 on a board that counts at all.
void put_errors(FieldValue& field, const Gpu& gpu, u32 errors) {
  if (gpu.pciReplays == absent32) field.nvmlReturn = ERROR_NOT_SUPPORTED;
  else put32(field, or_zero(errors));
}

}  // namespace

bool put_pci_field(FieldValue& field, const Gpu& gpu, u64 now) {
  const bool counts = gpu.pciTx != absent32 && gpu.pciRx != absent32;
  switch (static_cast<u32>(field.fieldId)) {
    case FI_DEV_PCIE_REPLAY_COUNTER: put32(field, gpu.pciReplays); return true;
    case FI_DEV_PCIE_REPLAY_ROLLOVER_COUNTER:
      put_errors(field, gpu, gpu.pciReplayRollovers);
      return true;
    case FI_DEV_PCIE_L0_TO_RECOVERY_COUNTER: put_errors(field, gpu, gpu.pciRecoveries); return true;
    case FI_DEV_PCIE_COUNT_CORRECTABLE_ERRORS:
      put_errors(field, gpu, gpu.pciCorrectableErrors);
      return true;
    case FI_DEV_PCIE_COUNT_NAKS_RECEIVED: put_errors(field, gpu, gpu.pciNaksReceived); return true;
    case FI_DEV_PCIE_COUNT_RECEIVER_ERROR:
      put_errors(field, gpu, gpu.pciReceiverErrors);
      return true;
    case FI_DEV_PCIE_COUNT_BAD_TLP: put_errors(field, gpu, gpu.pciBadTlp); return true;
    case FI_DEV_PCIE_COUNT_NAKS_SENT: put_errors(field, gpu, gpu.pciNaksSent); return true;
    case FI_DEV_PCIE_COUNT_BAD_DLLP: put_errors(field, gpu, gpu.pciBadDllp); return true;
    case FI_DEV_PCIE_COUNT_NON_FATAL_ERROR:
      put_errors(field, gpu, gpu.pciNonFatalErrors);
      return true;
    case FI_DEV_PCIE_COUNT_FATAL_ERROR: put_errors(field, gpu, gpu.pciFatalErrors); return true;
    case FI_DEV_PCIE_COUNT_UNSUPPORTED_REQ:
      put_errors(field, gpu, gpu.pciUnsupportedRequests);
      return true;
    case FI_DEV_PCIE_COUNT_LCRC_ERROR: put_errors(field, gpu, gpu.pciLcrcErrors); return true;
    case FI_DEV_PCIE_COUNT_LANE_ERROR: put_errors(field, gpu, gpu.pciLaneErrors); return true;
    case FI_DEV_PCIE_COUNT_TX_BYTES:
      put64(field, counts ? pci_traffic_of(gpu, now).tx : absent64);
      return true;
    case FI_DEV_PCIE_COUNT_RX_BYTES:
      put64(field, counts ? pci_traffic_of(gpu, now).rx : absent64);
      return true;
    case FI_DEV_PCIE_OUTBOUND_ATOMICS_MASK: put32(field, gpu.pciOutboundAtomics); return true;
    case FI_DEV_PCIE_INBOUND_ATOMICS_MASK: put32(field, gpu.pciInboundAtomics); return true;
    default: return false;
  }
}

}  // namespace node_nvml::mock
