#include "mock/power_smoothing.h"

#include "mock/setters.h"

namespace node_nvml::mock {

namespace {

/// The version word comes before anything else of the struct.
template <class T>
bool wrong_version(const T* value) {
  return value != nullptr && live_state() != nullptr && value->version != version_word<T>;
}

/// In NVML's unit; false where the parameter cannot have it.
bool accepts(u32 parameter, f64 value) {
  switch (parameter) {
    case POWER_SMOOTHING_PROFILE_PARAM_PERCENT_TMP_FLOOR: return value >= 0 && value <= 100;
    case POWER_SMOOTHING_PROFILE_PARAM_PRIMARY_FLOOR_ACT_WIN_MULT:
    case POWER_SMOOTHING_PROFILE_PARAM_PRIMARY_FLOOR_TAR_WIN_MULT:
      return value >= 0 && value <= 255;
    default: return value >= 0 && value < absent32 - 1;
  }
}

}  // namespace

Return api::DevicePowerSmoothingSetState(Device device, PowerSmoothingState_v1* state) {
  if (wrong_version(state)) return ERROR_ARGUMENT_VERSION_MISMATCH;
  return set_as_root(Row::DevicePowerSmoothingSetState, device,
                     state != nullptr && state->state <= FEATURE_ENABLED, has_power_smoothing,
                     [&](Gpu& gpu) {
                       gpu.powerSmoothingEnabled = state->state;
                       return SUCCESS;
                     });
}
// Of the struct only the profile counts.
Return api::DevicePowerSmoothingActivatePresetProfile(Device device,
                                                      PowerSmoothingProfile_v1* profile) {
  if (wrong_version(profile)) return ERROR_ARGUMENT_VERSION_MISMATCH;
  return set_as_root(Row::DevicePowerSmoothingActivatePresetProfile, device,
                     profile != nullptr && profile->profileId < max_smoothing_profiles,
                     has_power_smoothing, [&](Gpu& gpu) {
                       gpu.powerSmoothingProfile = profile->profileId;
                       return SUCCESS;
                     });
}
Return api::DevicePowerSmoothingUpdatePresetProfileParam(Device device,
                                                         PowerSmoothingProfile_v1* profile) {
  if (wrong_version(profile)) return ERROR_ARGUMENT_VERSION_MISMATCH;
  return set_as_root(
      Row::DevicePowerSmoothingUpdatePresetProfileParam, device,
      profile != nullptr && profile->profileId < max_smoothing_profiles && profile->paramId < 8 &&
          accepts(profile->paramId, profile->value),
      has_power_smoothing, [&](Gpu& gpu) {
        const bool percent =
            profile->paramId == POWER_SMOOTHING_PROFILE_PARAM_PERCENT_TMP_FLOOR;
        const f64 value = percent ? profile->value * 100 : profile->value;
        gpu.smoothing[profile->profileId][profile->paramId] = static_cast<u32>(value + 0.5) + 1;
        return SUCCESS;
      });
}

}  // namespace node_nvml::mock
