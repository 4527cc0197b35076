// What becomes of memory that errs: pages retired (before Ampere), rows remapped (since), banks
// remapped (Rubin), and repairs of channels and TPCs.
#include "mock/call.h"

namespace node_nvml::mock {

namespace {

/// No remapping is told of while instances exist.
bool tells_of_rows(const Gpu& gpu) {
  if (gpu.remappedCorrectable == absent32) return false;
  for (const MigInstance& instance : gpu.instances) {
    if (instance.present != 0) return false;
  }
  return true;
}

Return retired_pages(Row row, Device device, u32 cause, u32* count, u64* addresses, u64* times,
                     bool with_times) {
  const u32 room = count == nullptr ? 0 : *count;
  const bool buffers = room == 0 || (addresses != nullptr && (times != nullptr || !with_times));
  const bool arguments =
      count != nullptr && buffers && cause <= PAGE_RETIREMENT_CAUSE_DOUBLE_BIT_ECC_ERROR;
  return on_gpu(row, device, arguments, [&](const Gpu& gpu) -> Return {
    if (gpu.retiredPending == absent32) return ERROR_NOT_SUPPORTED;
    u32 have = 0;
    for (u32 i = 0; i < gpu.retired_page_count && i < max_retired_pages; ++i) {
      const RetiredPage& page = gpu.retired_pages[i];
      if (page.cause != cause) continue;
      if (have < room) {
        addresses[have] = page.address;
        if (with_times) times[have] = page.timestamp / 1000000;
      }
      ++have;
    }
    *count = have;
    return have > room ? ERROR_INSUFFICIENT_SIZE : SUCCESS;
  });
}

}  // namespace

Return api::DeviceGetRetiredPages(Device device, PageRetirementCause cause, u32* count,
                                  u64* addresses) {
  return retired_pages(Row::DeviceGetRetiredPages, device, cause, count, addresses, nullptr, false);
}
// Times in seconds since 1970.
Return api::DeviceGetRetiredPages_v2(Device device, PageRetirementCause cause, u32* count,
                                     u64* addresses, u64* timestamps) {
  return retired_pages(Row::DeviceGetRetiredPages_v2, device, cause, count, addresses, timestamps,
                       true);
}
Return api::DeviceGetRetiredPagesPendingStatus(Device device, EnableState* out) {
  return number(Row::DeviceGetRetiredPagesPendingStatus, device, out, &Gpu::retiredPending);
}

Return api::DeviceGetRemappedRows(Device device, u32* correctable, u32* uncorrectable, u32* pending,
                                  u32* failure) {
  const bool arguments = correctable != nullptr && uncorrectable != nullptr && pending != nullptr &&
                         failure != nullptr;
  return on_gpu(Row::DeviceGetRemappedRows, device, arguments, [&](const Gpu& gpu) -> Return {
    if (!tells_of_rows(gpu)) return ERROR_NOT_SUPPORTED;
    *correctable = gpu.remappedCorrectable;
    *uncorrectable = or_zero(gpu.remappedUncorrectable);
    *pending = or_zero(gpu.remappedPending);
    *failure = or_zero(gpu.remappedFailure);
    return SUCCESS;
  });
}
Return api::DeviceGetRemappedRows_v2(Device device, RemappedRowsInfo_v2* out) {
  return on_gpu(
      Row::DeviceGetRemappedRows_v2, device, out != nullptr, [&](const Gpu& gpu) -> Return {
        if (!tells_of_rows(gpu)) return ERROR_NOT_SUPPORTED;
        const auto active = [](u32 all, u32 inactive) {
          return all > inactive ? all - inactive : 0;
        };
        out->corrInactiveRemaps = or_zero(gpu.remappedCorrectableInactive);
        out->corrActiveRemaps = active(gpu.remappedCorrectable, out->corrInactiveRemaps);
        out->uncInactiveRemaps = or_zero(gpu.remappedUncorrectableInactive);
        out->uncActiveRemaps = active(or_zero(gpu.remappedUncorrectable), out->uncInactiveRemaps);
        out->bPending = or_zero(gpu.remappedPending);
        out->bFailureOccurred = or_zero(gpu.remappedFailure);
        return SUCCESS;
      });
}
// Each remapped row is booked on a bank of its own; a failure means that one has no spare rows
// left.
Return api::DeviceGetRowRemapperHistogram(Device device, RowRemapperHistogramValues* out) {
  return on_gpu(
      Row::DeviceGetRowRemapperHistogram, device, out != nullptr, [&](const Gpu& gpu) -> Return {
        if (gpu.remappedBanks == absent32) return ERROR_NOT_SUPPORTED;
        const u32 none = or_zero(gpu.remappedFailure) != 0 && gpu.remappedBanks != 0 ? 1 : 0;
        const u32 rows = or_zero(gpu.remappedCorrectable) + or_zero(gpu.remappedUncorrectable);
        const u32 left = gpu.remappedBanks - none;
        const u32 high = rows < left ? rows : left;
        *out = {left - high, high, 0, 0, none};
        return SUCCESS;
      });
}
Return api::DeviceGetBankRemapperStatus_v1(Device device, EccBankRemapperStatus_v1* out) {
  return on_gpu(Row::DeviceGetBankRemapperStatus_v1, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.architecture < DEVICE_ARCH_RUBIN || gpu.bankRemapActive == absent32)
                    return ERROR_NOT_SUPPORTED;
                  *out = {gpu.bankRemapActive,
                          or_zero(gpu.bankRemapInactive),
                          or_zero(gpu.bankRemapPending),
                          {or_zero(gpu.bankRemapMaxSpare), or_zero(gpu.bankRemapNoSpare)}};
                  return SUCCESS;
                });
}

Return api::DeviceGetRepairStatus(Device device, RepairStatus_v1* out) {
  return on_gpu(Row::DeviceGetRepairStatus, device, out != nullptr, [&](const Gpu& gpu) -> Return {
    if (out->version != version_word<RepairStatus_v1>) return ERROR_ARGUMENT_VERSION_MISMATCH;
    if (gpu.repairChannelPending == absent32) return ERROR_NOT_SUPPORTED;
    out->bChannelRepairPending = gpu.repairChannelPending;
    out->bTpcRepairPending = or_zero(gpu.repairTpcPending);
    return SUCCESS;
  });
}
Return api::DeviceGetUnrepairableMemoryFlag_v1(Device device, UnrepairableMemoryStatus_v1* out) {
  return on_gpu(
      Row::DeviceGetUnrepairableMemoryFlag_v1, device, out != nullptr,
      [&](const Gpu& gpu) { return give(&out->bUnrepairableMemory, gpu.unrepairableMemory); });
}

}  // namespace node_nvml::mock
