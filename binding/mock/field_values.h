// What the fields of DeviceGetFieldValues are answered with.
#pragma once

#include "mock/call.h"

namespace node_nvml::mock {

inline void put(FieldValue& field, ValueType type, u64 value) {
  field.valueType = type;
  field.nvmlReturn = SUCCESS;
  field.value.ullVal = 0;
  if (type == VALUE_TYPE_UNSIGNED_INT) field.value.uiVal = static_cast<u32>(value);
  else field.value.ullVal = value;
}
inline void put32(FieldValue& field, u32 value) {
  if (value == absent32) field.nvmlReturn = ERROR_NOT_SUPPORTED;
  else put(field, VALUE_TYPE_UNSIGNED_INT, value);
}
inline void put64(FieldValue& field, u64 value) {
  if (value == absent64) field.nvmlReturn = ERROR_NOT_SUPPORTED;
  else put(field, VALUE_TYPE_UNSIGNED_LONG_LONG, value);
}

/// Answers a field of power, temperature or the time that clocks were held down. False where the
/// field is another's, as with the following ones.
bool put_power_field(FieldValue& field, const Gpu& gpu, u64 now);
bool put_memory_field(FieldValue& field, const Gpu& gpu);
bool put_smoothing_field(FieldValue& field, const Gpu& gpu);

/// Answers a field of NVLink, NVSwitch or C2C. False where the field is another's.
bool put_link_field(FieldValue& field, const Gpu& gpu, u64 now);

/// Answers a field of PCI Express. False where the field is another's.
bool put_pci_field(FieldValue& field, const Gpu& gpu, u64 now);

}  // namespace node_nvml::mock
