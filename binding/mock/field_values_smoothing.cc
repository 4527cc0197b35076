// Field values of power smoothing, on boards that have it. The scope of a profile's value is the
// profile.
#include "mock/field_values.h"
#include "mock/power_smoothing.h"

namespace node_nvml::mock {

namespace {

constexpr u32 no_override = absent32;  // NVML's word for an administrator who has set nothing

u32 parameter_of(u32 id) {
  switch (id) {
    case FI_PWR_SMOOTHING_PROFILE_PERCENT_TMP_FLOOR:
      return POWER_SMOOTHING_PROFILE_PARAM_PERCENT_TMP_FLOOR;
    case FI_PWR_SMOOTHING_PROFILE_RAMP_UP_RATE: return POWER_SMOOTHING_PROFILE_PARAM_RAMP_UP_RATE;
    case FI_PWR_SMOOTHING_PROFILE_RAMP_DOWN_RATE:
      return POWER_SMOOTHING_PROFILE_PARAM_RAMP_DOWN_RATE;
    case FI_PWR_SMOOTHING_PROFILE_RAMP_DOWN_HYST_VAL:
      return POWER_SMOOTHING_PROFILE_PARAM_RAMP_DOWN_HYSTERESIS;
    case FI_PWR_SMOOTHING_PROFILE_SECONDARY_POWER_FLOOR:
      return POWER_SMOOTHING_PROFILE_PARAM_SECONDARY_POWER_FLOOR;
    case FI_PWR_SMOOTHING_PROFILE_PRIMARY_FLOOR_ACT_WIN_MULT:
      return POWER_SMOOTHING_PROFILE_PARAM_PRIMARY_FLOOR_ACT_WIN_MULT;
    case FI_PWR_SMOOTHING_PROFILE_PRIMARY_FLOOR_TAR_WIN_MULT:
      return POWER_SMOOTHING_PROFILE_PARAM_PRIMARY_FLOOR_TAR_WIN_MULT;
    case FI_PWR_SMOOTHING_PROFILE_PRIMARY_FLOOR_ACT_OFFSET:
      return POWER_SMOOTHING_PROFILE_PARAM_PRIMARY_FLOOR_ACT_OFFSET;
    default: return absent32;
  }
}

/// A setting in the unit of its field: floors and offsets are kept in mW and told in W, the
/// percentage in whole ones.
u32 setting(const Gpu& gpu, u32 profile, u32 parameter) {
  const u32 value = smoothing_parameter(gpu, profile, parameter);
  switch (parameter) {
    case POWER_SMOOTHING_PROFILE_PARAM_PERCENT_TMP_FLOOR: return value / 100;
    case POWER_SMOOTHING_PROFILE_PARAM_SECONDARY_POWER_FLOOR:
    case POWER_SMOOTHING_PROFILE_PARAM_PRIMARY_FLOOR_ACT_OFFSET: return value / 1000;
    default: return value;
  }
}

u32 ceiling_watts(const Gpu& gpu) {
  return gpu.powerDefaultLimit == absent32 ? 0 : gpu.powerDefaultLimit / 1000;
}

/// Of the profile in force.
u32 floor_watts(const Gpu& gpu) {
  const u32 percent = setting(gpu, active_smoothing_profile(gpu),
                              POWER_SMOOTHING_PROFILE_PARAM_PERCENT_TMP_FLOOR);
  return gpu.powerSmoothingEnabled == 1 ? ceiling_watts(gpu) * percent / 100 : 0;
}

bool is_smoothing(u32 id) {
  return (id >= FI_PWR_SMOOTHING_ENABLED &&
          id <= FI_PWR_SMOOTHING_ADMIN_OVERRIDE_RAMP_DOWN_HYST_VAL) ||
         (id >= FI_PWR_SMOOTHING_PRIMARY_POWER_FLOOR &&
          id <= FI_PWR_SMOOTHING_ADMIN_OVERRIDE_PRIMARY_FLOOR_ACT_OFFSET) ||
         id == FI_PWR_SMOOTHING_SOC_POWER_SMOOTHING_ENABLED ||
         id == FI_PWR_SMOOTHING_LIMITED_TIME;
}

u32 value_of(const Gpu& gpu, u32 id) {
  const u32 active = active_smoothing_profile(gpu);
  switch (id) {
    case FI_PWR_SMOOTHING_ENABLED: return gpu.powerSmoothingEnabled;
    case FI_PWR_SMOOTHING_PRIV_LVL: return acts_as_root() ? 1 : 0;
    case FI_PWR_SMOOTHING_APPLIED_TMP_CEIL: return ceiling_watts(gpu);
    case FI_PWR_SMOOTHING_PRIMARY_POWER_FLOOR:
    case FI_PWR_SMOOTHING_APPLIED_TMP_FLOOR: return floor_watts(gpu);
    case FI_PWR_SMOOTHING_MAX_PERCENT_TMP_FLOOR_SETTING:
    case FI_PWR_SMOOTHING_HW_CIRCUITRY_PERCENT_LIFETIME_REMAINING: return 100;
    case FI_PWR_SMOOTHING_MAX_NUM_PRESET_PROFILES: return max_smoothing_profiles;
    case FI_PWR_SMOOTHING_ACTIVE_PRESET_PROFILE: return active;
    case FI_PWR_SMOOTHING_SECONDARY_POWER_FLOOR:
      return setting(gpu, active, POWER_SMOOTHING_PROFILE_PARAM_SECONDARY_POWER_FLOOR);
    case FI_PWR_SMOOTHING_WINDOW_MULTIPLIER:
    case FI_PWR_SMOOTHING_DELAYED_PWR_SMOOTHING_SUPPORTED: return 1;
    case FI_PWR_SMOOTHING_ADMIN_OVERRIDE_PERCENT_TMP_FLOOR:
    case FI_PWR_SMOOTHING_ADMIN_OVERRIDE_RAMP_UP_RATE:
    case FI_PWR_SMOOTHING_ADMIN_OVERRIDE_RAMP_DOWN_RATE:
    case FI_PWR_SMOOTHING_ADMIN_OVERRIDE_RAMP_DOWN_HYST_VAL:
    case FI_PWR_SMOOTHING_ADMIN_OVERRIDE_SECONDARY_POWER_FLOOR:
    case FI_PWR_SMOOTHING_ADMIN_OVERRIDE_PRIMARY_FLOOR_ACT_WIN_MULT:
    case FI_PWR_SMOOTHING_ADMIN_OVERRIDE_PRIMARY_FLOOR_TAR_WIN_MULT:
    case FI_PWR_SMOOTHING_ADMIN_OVERRIDE_PRIMARY_FLOOR_ACT_OFFSET: return no_override;
    default: return 0;
  }
}

}  // namespace

bool put_smoothing_field(FieldValue& field, const Gpu& gpu) {
  const u32 id = field.fieldId;
  if (!is_smoothing(id)) return false;
  if (!has_power_smoothing(gpu)) {
    field.nvmlReturn = ERROR_NOT_SUPPORTED;
    return true;
  }
  const u32 parameter = parameter_of(id);
  if (id == FI_PWR_SMOOTHING_LIMITED_TIME) put64(field, 0);
  else if (parameter == absent32) put(field, VALUE_TYPE_UNSIGNED_INT, value_of(gpu, id));
  else if (field.scopeId >= max_smoothing_profiles) field.nvmlReturn = ERROR_INVALID_ARGUMENT;
  else put32(field, setting(gpu, field.scopeId, parameter));
  return true;
}

}  // namespace node_nvml::mock
