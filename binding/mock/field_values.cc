// Field values: the call succeeds, and each field has a status of its own.
#include "mock/field_values.h"

#include "mock/live.h"
#include "mock/setters.h"

namespace node_nvml::mock {

namespace {

/// A driver as far as its numbers of fields go.
struct FieldNumbers {
  u32 end;     // its header knows no field from here on
  bool older;  // 251 to 273 are in the order of before 580.82
};

/// The digits from `at` on; moves it behind them.
u32 number_at(const char*& at) {
  u32 number = 0;
  for (; *at >= '0' && *at <= '9'; ++at) number = number * 10 + static_cast<u32>(*at - '0');
  return number;
}

FieldNumbers field_numbers(const State& state) {
  return read_versioned(state.driver, [](const Driver& driver) -> FieldNumbers {
    const char* at = driver.driverVersion;
    const u32 branch = number_at(at);
    const u32 minor = *at == '.' ? number_at(++at) : 0;
    const u32 known = branch >= 615   ? 310
                      : branch >= 595 ? 303
                      : branch >= 590 ? 289
                      : branch >= 570 ? 274
                      : branch >= 535 ? 200
                                      : 170;
    return {known, branch < 580 || (branch == 580 && minor < 82)};
  });
}

/// The number that the newest header gives to what this driver calls `id`.
u32 newest_number(u32 id, bool older) {
  if (!older || id < 251 || id > 273) return id;
  return id < 256 ? id + 18 : id - 5;
}

/// MIG's own questions: every board that can divide itself answers them alike.
bool put_mig_field(FieldValue& field, const Gpu& gpu) {
  if (field.fieldId != FI_DEV_IS_RESETLESS_MIG_SUPPORTED &&
      field.fieldId != FI_DEV_IS_MIG_MODE_INDEPENDENT_MIG_QUERY_CAPABLE) {
    return false;
  }
  const bool divides = gpu.migMaxDevices != absent32 && gpu.migMaxDevices != 0;
  if (divides) put32(field, is_since(gpu, DEVICE_ARCH_HOPPER) ? 1 : 0);
  else field.nvmlReturn = ERROR_NOT_SUPPORTED;
  return true;
}

void put_known_field(FieldValue& field, const Gpu& gpu, u64 now) {
  const bool answered = put_power_field(field, gpu, now) || put_memory_field(field, gpu) ||
                        put_link_field(field, gpu, now) || put_pci_field(field, gpu, now) ||
                        put_smoothing_field(field, gpu) || put_mig_field(field, gpu);
  if (!answered) field.nvmlReturn = ERROR_NOT_SUPPORTED;
}

/// Numbers differ between drivers from here on.
constexpr u32 first_of_several_headers = 170;

void put_field(FieldValue& field, const Gpu& gpu, u64 now) {
  const u32 asked = field.fieldId;
  if (asked == 0) field.nvmlReturn = ERROR_INVALID_ARGUMENT;
  else if (asked < first_of_several_headers) put_known_field(field, gpu, now);
  else {
    const FieldNumbers numbers = field_numbers(*live_state());
    field.fieldId = static_cast<FieldId>(newest_number(asked, numbers.older));
    if (asked < numbers.end) put_known_field(field, gpu, now);
    else field.nvmlReturn = ERROR_NOT_SUPPORTED;
    field.fieldId = static_cast<FieldId>(asked);
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
