// Field values of memory errors and of what was repaired.
#include "mock/field_values.h"

namespace node_nvml::mock {

namespace {

/// Pages that are retired for a cause, or absent32 on a board that remaps rows instead.
u32 retired(const Gpu& gpu, u32 cause) {
  if (gpu.retiredPending == absent32) return absent32;
  u32 count = 0;
  for (u32 i = 0; i < gpu.retired_page_count; ++i) count += gpu.retired_pages[i].cause == cause;
  return count;
}

/// Where errors were: all in memory, or in the SRAM whose counters the board tells.
bool put_location(FieldValue& field, const Gpu& gpu) {
  const auto counted = [&](u64 count) {
    if (gpu.eccCurrent == 1) put64(field, count);
    else field.nvmlReturn = ERROR_NOT_SUPPORTED;
  };
  switch (static_cast<u32>(field.fieldId)) {
    case FI_DEV_ECC_SBE_VOL_TOTAL:
    case FI_DEV_ECC_SBE_VOL_DEV: counted(gpu.eccVolatileCorrected); return true;
    case FI_DEV_ECC_DBE_VOL_TOTAL:
    case FI_DEV_ECC_DBE_VOL_DEV: counted(gpu.eccVolatileUncorrected); return true;
    case FI_DEV_ECC_SBE_AGG_TOTAL:
    case FI_DEV_ECC_SBE_AGG_DEV: counted(gpu.eccAggregateCorrected); return true;
    case FI_DEV_ECC_DBE_AGG_TOTAL:
    case FI_DEV_ECC_DBE_AGG_DEV: counted(gpu.eccAggregateUncorrected); return true;
    default: break;
  }
  const u32 id = field.fieldId;
  if (id < FI_DEV_ECC_SBE_VOL_L1 || id > FI_DEV_ECC_DBE_AGG_CBU) return false;
  counted(gpu.eccVolatileCorrected == absent64 ? absent64 : 0);
  return true;
}

}  // namespace

bool put_memory_field(FieldValue& field, const Gpu& gpu) {
  switch (static_cast<u32>(field.fieldId)) {
    case FI_DEV_ECC_CURRENT: put32(field, gpu.eccCurrent); return true;
    case FI_DEV_ECC_PENDING:
      put32(field, gpu.eccPending == absent32 ? gpu.eccCurrent : gpu.eccPending);
      return true;
    case FI_DEV_RETIRED_SBE:
      put32(field, retired(gpu, PAGE_RETIREMENT_CAUSE_MULTIPLE_SINGLE_BIT_ECC_ERRORS));
      return true;
    case FI_DEV_RETIRED_DBE:
      put32(field, retired(gpu, PAGE_RETIREMENT_CAUSE_DOUBLE_BIT_ECC_ERROR));
      return true;
    case FI_DEV_RETIRED_PENDING:
    case FI_DEV_RETIRED_PENDING_SBE:
    case FI_DEV_RETIRED_PENDING_DBE: put32(field, gpu.retiredPending); return true;
    case FI_DEV_REMAPPED_COR: put32(field, gpu.remappedCorrectable); return true;
    case FI_DEV_REMAPPED_UNC: put32(field, gpu.remappedUncorrectable); return true;
    case FI_DEV_REMAPPED_PENDING: put32(field, gpu.remappedPending); return true;
    case FI_DEV_REMAPPED_FAILURE: put32(field, gpu.remappedFailure); return true;
    case FI_DEV_REMAPPED_ROWS_COR_INACTIVE:
      put32(field, gpu.remappedCorrectable == absent32 ? absent32
                   : gpu.remappedCorrectableInactive == absent32
                       ? 0
                       : gpu.remappedCorrectableInactive);
      return true;
    case FI_DEV_REMAPPED_ROWS_UNC_INACTIVE:
      put32(field, gpu.remappedUncorrectable == absent32 ? absent32
                   : gpu.remappedUncorrectableInactive == absent32
                       ? 0
                       : gpu.remappedUncorrectableInactive);
      return true;
    case FI_DEV_ACTIVE_BANK_REMAPPINGS: put32(field, gpu.bankRemapActive); return true;
    case FI_DEV_INACTIVE_BANK_REMAPPINGS: put32(field, gpu.bankRemapInactive); return true;
    case FI_DEV_BANK_REMAPPER_HISTOGRAM_MAX: put32(field, gpu.bankRemapMaxSpare); return true;
    case FI_DEV_BANK_REMAPPER_HISTOGRAM_NONE: put32(field, gpu.bankRemapNoSpare); return true;
    case FI_DEV_PENDING_BANK_REMAPPING: put32(field, gpu.bankRemapPending); return true;
    case FI_DEV_GET_GPU_RECOVERY_ACTION: put32(field, gpu.recoveryAction); return true;
    default: return put_location(field, gpu);
  }
}

}  // namespace node_nvml::mock
