// Field values: the call succeeds, and each field has a status of its own.
#include "mock/call.h"

namespace node_nvml::mock {

namespace {

void put(FieldValue& field, ValueType type, u64 value) {
  field.valueType = type;
  field.nvmlReturn = SUCCESS;
  field.value.ullVal = 0;
  if (type == VALUE_TYPE_UNSIGNED_INT) field.value.uiVal = static_cast<u32>(value);
  else field.value.ullVal = value;
}
void put32(FieldValue& field, u32 value) {
  if (value == absent32) field.nvmlReturn = ERROR_NOT_SUPPORTED;
  else put(field, VALUE_TYPE_UNSIGNED_INT, value);
}
void put64(FieldValue& field, u64 value) {
  if (value == absent64) field.nvmlReturn = ERROR_NOT_SUPPORTED;
  else put(field, VALUE_TYPE_UNSIGNED_LONG_LONG, value);
}

/// A number of the NVLink fields: of one link (the scope), or of all with scope ~0.
void put_links(FieldValue& field, const Gpu& gpu, u64 of_one_link) {
  if (gpu.nvlinkCount == absent32 || of_one_link == absent64)
    field.nvmlReturn = ERROR_NOT_SUPPORTED;
  else if (field.scopeId == absent32) put64(field, of_one_link * gpu.nvlinkCount);
  else if (field.scopeId >= gpu.nvlinkCount) field.nvmlReturn = ERROR_INVALID_ARGUMENT;
  else put64(field, of_one_link);
}

bool put_power(FieldValue& field, const Gpu& gpu) {
  switch (static_cast<u32>(field.fieldId)) {
    case FI_DEV_POWER_AVERAGE:
    case FI_DEV_POWER_INSTANT: put32(field, gpu.powerUsage); return true;
    case FI_DEV_POWER_MIN_LIMIT: put32(field, gpu.powerMinLimit); return true;
    case FI_DEV_POWER_MAX_LIMIT: put32(field, gpu.powerMaxLimit); return true;
    case FI_DEV_POWER_DEFAULT_LIMIT: put32(field, gpu.powerDefaultLimit); return true;
    case FI_DEV_POWER_CURRENT_LIMIT:
    case FI_DEV_POWER_REQUESTED_LIMIT: put32(field, gpu.powerLimit); return true;
    default: return false;
  }
}

bool put_errors(FieldValue& field, const Gpu& gpu) {
  switch (static_cast<u32>(field.fieldId)) {
    case FI_DEV_ECC_CURRENT: put32(field, gpu.eccCurrent); return true;
    case FI_DEV_ECC_PENDING: put32(field, gpu.eccPending); return true;
    case FI_DEV_ECC_SBE_VOL_TOTAL: put64(field, gpu.eccVolatileCorrected); return true;
    case FI_DEV_ECC_DBE_VOL_TOTAL: put64(field, gpu.eccVolatileUncorrected); return true;
    case FI_DEV_ECC_SBE_AGG_TOTAL: put64(field, gpu.eccAggregateCorrected); return true;
    case FI_DEV_ECC_DBE_AGG_TOTAL: put64(field, gpu.eccAggregateUncorrected); return true;
    case FI_DEV_REMAPPED_COR: put32(field, gpu.remappedCorrectable); return true;
    case FI_DEV_REMAPPED_UNC: put32(field, gpu.remappedUncorrectable); return true;
    case FI_DEV_REMAPPED_PENDING: put32(field, gpu.remappedPending); return true;
    case FI_DEV_REMAPPED_FAILURE: put32(field, gpu.remappedFailure); return true;
    case FI_DEV_GET_GPU_RECOVERY_ACTION: put32(field, gpu.recoveryAction); return true;
    case FI_DEV_PCIE_REPLAY_COUNTER: put32(field, gpu.pciReplays); return true;
    default: return false;
  }
}

void put_field(FieldValue& field, const Gpu& gpu, u64 now) {
  if (put_power(field, gpu) || put_errors(field, gpu)) return;
  switch (static_cast<u32>(field.fieldId)) {
    case FI_DEV_MEMORY_TEMP: put32(field, gpu.temperatureMemory); return;
    case FI_DEV_GPU_TEMP: put32(field, gpu.temperatureGpu); return;
    case FI_DEV_TOTAL_ENERGY_CONSUMPTION:
      put64(field, gpu.energyBase == absent64 ? absent64 : energy_mj(gpu, now));
      return;
    case FI_DEV_NVLINK_LINK_COUNT: put32(field, gpu.nvlinkCount); return;
    case FI_DEV_NVLINK_SPEED_MBPS_COMMON: put32(field, gpu.nvlinkSpeed); return;
    case FI_DEV_NVLINK_THROUGHPUT_DATA_TX:
    case FI_DEV_NVLINK_THROUGHPUT_RAW_TX: put_links(field, gpu, gpu.nvlinkTx); return;
    case FI_DEV_NVLINK_THROUGHPUT_DATA_RX:
    case FI_DEV_NVLINK_THROUGHPUT_RAW_RX: put_links(field, gpu, gpu.nvlinkRx); return;
    default: field.nvmlReturn = field.fieldId == 0 ? ERROR_INVALID_ARGUMENT : ERROR_NOT_SUPPORTED;
  }
}

}  // namespace

Return api::DeviceGetFieldValues(Device device, i32 count, FieldValue* values) {
  return on_gpu(Row::DeviceGetFieldValues, device, count > 0 && values != nullptr,
                [&](const Gpu& gpu) {
                  const u64 now = now_us(*live_state());
                  for (i32 i = 0; i < count; ++i) {
                    values[i].timestamp = static_cast<i64>(now);
                    values[i].latencyUsec = 1;
                    put_field(values[i], gpu, now);
                  }
                  return SUCCESS;
                });
}

}  // namespace node_nvml::mock
