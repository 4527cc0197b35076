// Field values of power, temperature and the time that clocks were held down.
#include "mock/field_values.h"
#include "mock/live.h"
#include "mock/violations.h"

namespace node_nvml::mock {

namespace {

/// What a power scope tells, mW.
struct ScopedPower {
  u32 usage;
  u32 limit;
  u32 min;
  u32 max;
  u32 by_default;
};

bool scoped_power(const Gpu& gpu, u32 scope, u64 now, ScopedPower& out) {
  switch (scope) {
    case POWER_SCOPE_GPU:
      out = {power_at(gpu, now), enforced_limit(gpu), gpu.powerMinLimit, gpu.powerMaxLimit,
             gpu.powerDefaultLimit};
      return true;
    case POWER_SCOPE_MODULE:
      out = {gpu.powerModuleUsage, gpu.powerModuleLimit, gpu.powerModuleMinLimit,
             gpu.powerModuleMaxLimit, gpu.powerModuleDefaultLimit};
      return true;
    case POWER_SCOPE_MEMORY:
      out = {gpu.powerMemoryUsage, absent32, absent32, absent32, absent32};
      return true;
    case POWER_SCOPE_GPU_BASE:
      out = {absent32, absent32, absent32, absent32, absent32};
      return true;
    default: return false;
  }
}

/// True where the id is one of power; the scope says of what.
bool put_power(FieldValue& field, const Gpu& gpu, u64 now) {
  const u32 id = field.fieldId;
  if ((id < FI_DEV_POWER_AVERAGE || id > FI_DEV_POWER_CURRENT_LIMIT) &&
      id != FI_DEV_POWER_REQUESTED_LIMIT) {
    return false;
  }
  ScopedPower power;
  if (!scoped_power(gpu, field.scopeId, now, power)) {
    field.nvmlReturn = ERROR_INVALID_ARGUMENT;
    return true;
  }
  const bool of_gpu = field.scopeId == POWER_SCOPE_GPU;
  switch (id) {
    case FI_DEV_POWER_AVERAGE:
    case FI_DEV_POWER_INSTANT: put32(field, power.usage); break;
    case FI_DEV_POWER_MIN_LIMIT: put32(field, power.min); break;
    case FI_DEV_POWER_MAX_LIMIT: put32(field, power.max); break;
    case FI_DEV_POWER_DEFAULT_LIMIT: put32(field, power.by_default); break;
    case FI_DEV_POWER_CURRENT_LIMIT: put32(field, power.limit); break;
    default: put32(field, of_gpu ? gpu.powerLimit : power.limit); break;
  }
  return true;
}

/// A threshold as its distance from the one at which clocks come down; boards tell it since Ada.
void put_distance(FieldValue& field, const Gpu& gpu, u32 threshold) {
  if (threshold == absent32 || gpu.temperatureGpuMax == absent32 ||
      !is_since(gpu, DEVICE_ARCH_ADA)) {
    field.nvmlReturn = ERROR_NOT_SUPPORTED;
    return;
  }
  put(field, VALUE_TYPE_SIGNED_INT, 0);
  field.value.siVal = static_cast<i32>(gpu.temperatureGpuMax) - static_cast<i32>(threshold);
}

/// The one that is finer than a degree.
void put_exact_temperature(FieldValue& field, const Gpu& gpu, u64 now) {
  if (gpu.temperatureGpu == absent32) {
    field.nvmlReturn = ERROR_NOT_SUPPORTED;
    return;
  }
  put(field, VALUE_TYPE_DOUBLE, 0);
  field.value.dVal = exact_temperature_at(gpu, now);
}

bool put_held(FieldValue& field, const Gpu& gpu, u64 now) {
  const auto held = [&](Held why) { put64(field, held_ns(gpu, why, now)); };
  switch (static_cast<u32>(field.fieldId)) {
    case FI_DEV_PERF_POLICY_POWER: held(Held::power); return true;
    case FI_DEV_PERF_POLICY_THERMAL:
    case FI_DEV_CLOCKS_EVENT_REASON_SW_THERM_SLOWDOWN: held(Held::thermal); return true;
    case FI_DEV_PERF_POLICY_SYNC_BOOST: held(Held::sync_boost); return true;
    case FI_DEV_PERF_POLICY_BOARD_LIMIT: held(Held::board_limit); return true;
    case FI_DEV_PERF_POLICY_LOW_UTILIZATION: held(Held::low_utilization); return true;
    case FI_DEV_PERF_POLICY_RELIABILITY: held(Held::reliability); return true;
    case FI_DEV_PERF_POLICY_TOTAL_APP_CLOCKS:
      put64(field, held_in_all_ns(gpu, false, now));
      return true;
    case FI_DEV_PERF_POLICY_TOTAL_BASE_CLOCKS:
      put64(field, held_in_all_ns(gpu, true, now));
      return true;
    case FI_DEV_CLOCKS_EVENT_REASON_HW_THERM_SLOWDOWN: held(Held::hw_thermal); return true;
    case FI_DEV_CLOCKS_EVENT_REASON_HW_POWER_BRAKE_SLOWDOWN:
      held(Held::hw_power_brake);
      return true;
    default: return false;
  }
}

}  // namespace

bool put_power_field(FieldValue& field, const Gpu& gpu, u64 now) {
  if (put_power(field, gpu, now) || put_held(field, gpu, now)) return true;
  switch (static_cast<u32>(field.fieldId)) {
    case FI_DEV_TOTAL_ENERGY_CONSUMPTION: put64(field, energy_at(gpu, now)); return true;
    case FI_DEV_ENERGY:
      if (field.scopeId == POWER_SCOPE_GPU) put64(field, energy_at(gpu, now));
      else field.nvmlReturn = ERROR_NOT_SUPPORTED;
      return true;
    case FI_DEV_MEMORY_TEMP: put32(field, memory_temperature_at(gpu, now)); return true;
    case FI_DEV_GPU_TEMP: put_exact_temperature(field, gpu, now); return true;
    case FI_DEV_TEMPERATURE_SHUTDOWN_TLIMIT:
      put_distance(field, gpu, gpu.temperatureShutdown);
      return true;
    case FI_DEV_TEMPERATURE_SLOWDOWN_TLIMIT:
      put_distance(field, gpu, gpu.temperatureSlowdown);
      return true;
    case FI_DEV_TEMPERATURE_MEM_MAX_TLIMIT:
      put_distance(field, gpu, gpu.temperatureMemoryMax);
      return true;
    case FI_DEV_TEMPERATURE_GPU_MAX_TLIMIT:
      put_distance(field, gpu, gpu.temperatureGpuMax);
      return true;
    default: return false;
  }
}

}  // namespace node_nvml::mock
