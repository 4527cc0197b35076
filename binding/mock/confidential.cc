// Confidential computing: what the machine can do and does, its ready state and key rotation,
// protected memory, and the encryption of a GPU's memory.
#include "mock/call.h"

namespace node_nvml::mock {

namespace {

constexpr u64 default_attacker_advantage = 60;

const char* path() { return current_world.load(std::memory_order_acquire)->path; }
/// What the GPUs say together.
struct Ability {
  bool known;    // the newest generation of them answers such questions
  bool capable;  // every one of them can
};
Ability ability(const State& state) {
  const u32 count = gpu_count(state);
  Ability all{false, count != 0};
  for (u32 i = 0; i < count; ++i) {
    read_versioned(state.gpus[i], [&](const Gpu& gpu) {
      if (gpu.architecture != absent32 && gpu.architecture >= DEVICE_ARCH_AMPERE) all.known = true;
      if (gpu.confidentialCapable != 1) all.capable = false;
      return true;
    });
  }
  return all;
}

bool is_on(const Driver& driver) {
  return or_zero(driver.confidentialFeature) != CC_SYSTEM_FEATURE_DISABLED;
}
bool is_on(const State& state) {
  return read_versioned(state.driver, [](const Driver& driver) { return is_on(driver); });
}

/// A question to a machine whose GPUs know of the matter: `read(driver, ability)`.
template <class Read>
Return on_machine(Row row, bool arguments, Read&& read) {
  return on_system(row, arguments, [&](State& state) -> Return {
    const Ability have = ability(state);
    if (!have.known) return ERROR_NOT_SUPPORTED;
    return read_versioned(state.driver,
                          [&](const Driver& driver) -> Return { return read(driver, have); });
  });
}

/// A setting of a machine where it is on, by root: `change(driver)`.
template <class Change>
Return change_machine(Row row, bool arguments, Change&& change) {
  return on_system(row, arguments, [&](State& state) -> Return {
    if (!is_on(state)) return ERROR_NOT_SUPPORTED;
    if (!acts_as_root()) return ERROR_NO_PERMISSION;
    Return result = ERROR_UNKNOWN;
    change_part(state, path(), state.driver, [&](Driver& driver) {
      result = change(driver);
      return result == SUCCESS;
    });
    return result;
  });
}

template <class Settings>
void fill_settings(Settings& out, const Driver& driver) {
  out.environment = or_zero(driver.confidentialEnvironment);
  out.ccFeature = or_zero(driver.confidentialFeature);
  out.devToolsMode = or_zero(driver.confidentialDevTools);
  out.multiGpuMode = or_zero(driver.confidentialMultiGpu);
}

u64 unprotected_kib(const Gpu& gpu) {
  return gpu.confidentialUnprotected == absent64 ? 0 : gpu.confidentialUnprotected >> 10;
}

template <class Info>
bool is_current(const Info& info) {
  return info.version == version_word<Info>;
}

}  // namespace

Return api::SystemGetConfComputeCapabilities(ConfComputeSystemCaps* out) {
  return on_machine(
      Row::SystemGetConfComputeCapabilities, out != nullptr,
      [&](const Driver& driver, const Ability& have) {
        *out = {or_zero(driver.confidentialCpu),
                have.capable ? u32{CC_SYSTEM_GPUS_CC_CAPABLE} : u32{CC_SYSTEM_GPUS_CC_NOT_CAPABLE}};
        return SUCCESS;
      });
}
Return api::SystemGetConfComputeState(ConfComputeSystemState* out) {
  return on_machine(Row::SystemGetConfComputeState, out != nullptr,
                    [&](const Driver& driver, const Ability&) {
                      *out = {or_zero(driver.confidentialEnvironment),
                              or_zero(driver.confidentialFeature),
                              or_zero(driver.confidentialDevTools)};
                      return SUCCESS;
                    });
}
Return api::SystemGetConfComputeSettings(SystemConfComputeSettings_v1* out) {
  return on_machine(Row::SystemGetConfComputeSettings, out != nullptr,
                    [&](const Driver& driver, const Ability&) -> Return {
                      if (!is_current(*out)) return ERROR_ARGUMENT_VERSION_MISMATCH;
                      fill_settings(*out, driver);
                      return SUCCESS;
                    });
}
Return api::SystemGetConfComputeSettings_v2(SystemConfComputeSettings_v2* out) {
  return on_machine(Row::SystemGetConfComputeSettings_v2, out != nullptr,
                    [&](const Driver& driver, const Ability&) -> Return {
                      if (!is_current(*out)) return ERROR_ARGUMENT_VERSION_MISMATCH;
                      fill_settings(*out, driver);
                      out->tdispState = or_zero(driver.confidentialTdisp);
                      return SUCCESS;
                    });
}

Return api::SystemGetConfComputeGpusReadyState(u32* out) {
  return on_machine(Row::SystemGetConfComputeGpusReadyState, out != nullptr,
                    [&](const Driver& driver, const Ability&) {
                      *out = is_on(driver) ? or_zero(driver.confidentialReady)
                                           : u32{CC_ACCEPTING_CLIENT_REQUESTS_FALSE};
                      return SUCCESS;
                    });
}
Return api::SystemSetConfComputeGpusReadyState(u32 ready) {
  return change_machine(Row::SystemSetConfComputeGpusReadyState,
                        ready <= CC_ACCEPTING_CLIENT_REQUESTS_TRUE, [&](Driver& driver) {
                          driver.confidentialReady = ready;
                          return SUCCESS;
                        });
}
Return api::SystemGetConfComputeKeyRotationThresholdInfo(
    ConfComputeGetKeyRotationThresholdInfo_v1* out) {
  return on_machine(Row::SystemGetConfComputeKeyRotationThresholdInfo, out != nullptr,
                    [&](const Driver& driver, const Ability&) -> Return {
                      if (!is_current(*out)) return ERROR_ARGUMENT_VERSION_MISMATCH;
                      if (!is_on(driver)) return ERROR_NOT_SUPPORTED;
                      out->attackerAdvantage = driver.confidentialKeyRotation == absent64
                                                   ? default_attacker_advantage
                                                   : driver.confidentialKeyRotation;
                      return SUCCESS;
                    });
}
// Not any more once clients are accepted.
Return api::SystemSetConfComputeKeyRotationThresholdInfo(
    ConfComputeSetKeyRotationThresholdInfo_v1* wanted) {
  return change_machine(
      Row::SystemSetConfComputeKeyRotationThresholdInfo, wanted != nullptr,
      [&](Driver& driver) -> Return {
        if (!is_current(*wanted)) return ERROR_ARGUMENT_VERSION_MISMATCH;
        const u64 asked = wanted->maxAttackerAdvantage;
        if (asked < CC_KEY_ROTATION_THRESHOLD_ATTACKER_ADVANTAGE_MIN ||
            asked > CC_KEY_ROTATION_THRESHOLD_ATTACKER_ADVANTAGE_MAX)
          return ERROR_INVALID_ARGUMENT;
        if (driver.confidentialReady == CC_ACCEPTING_CLIENT_REQUESTS_TRUE)
          return ERROR_INVALID_STATE;
        driver.confidentialKeyRotation = asked;
        return SUCCESS;
      });
}

// While it is off, nothing is protected.
Return api::DeviceGetConfComputeMemSizeInfo(Device device, ConfComputeMemSizeInfo* out) {
  return on_gpu(Row::DeviceGetConfComputeMemSizeInfo, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.confidentialCapable != 1 || gpu.memoryTotal == absent64)
                    return ERROR_NOT_SUPPORTED;
                  const u64 all = gpu.memoryTotal >> 10;
                  const u64 open = is_on(*live_state()) ? unprotected_kib(gpu) : all;
                  *out = {all - open, open};
                  return SUCCESS;
                });
}
Return api::DeviceSetConfComputeUnprotectedMemSize(Device device, u64 kib) {
  return on_target(
      Row::DeviceSetConfComputeUnprotectedMemSize, device, true,
      [&](State& state, Target target) -> Return {
        if (target.mig != no_mig || !is_on(state)) return ERROR_NOT_SUPPORTED;
        if (!acts_as_root()) return ERROR_NO_PERMISSION;
        Return result = ERROR_UNKNOWN;
        change_gpu(state, path(), target.gpu, [&](Gpu& gpu) {
          if (gpu.confidentialCapable != 1 || gpu.memoryTotal == absent64)
            result = ERROR_NOT_SUPPORTED;
          else if (kib > gpu.memoryTotal >> 10) result = ERROR_INVALID_ARGUMENT;
          else result = SUCCESS;
          gpu.confidentialUnprotected = kib << 10;
          return result == SUCCESS;
        });
        return result;
      });
}
Return api::DeviceGetConfComputeProtectedMemoryUsage(Device device, Memory* out) {
  return on_gpu(Row::DeviceGetConfComputeProtectedMemoryUsage, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.architecture == absent32 || gpu.architecture < DEVICE_ARCH_AMPERE)
                    return ERROR_NOT_SUPPORTED;
                  *out = {};
                  if (gpu.confidentialCapable != 1 || !is_on(*live_state())) return SUCCESS;
                  const u64 total = gpu.memoryTotal - (unprotected_kib(gpu) << 10);
                  const u64 used = gpu.confidentialUsed == absent64 ? 0 : gpu.confidentialUsed;
                  *out = {total, total - used, used};
                  return SUCCESS;
                });
}

Return api::DeviceGetDramEncryptionMode(Device device, DramEncryptionInfo_v1* current,
                                        DramEncryptionInfo_v1* pending) {
  return on_gpu(Row::DeviceGetDramEncryptionMode, device, current != nullptr && pending != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (!is_current(*current) || !is_current(*pending))
                    return ERROR_ARGUMENT_VERSION_MISMATCH;
                  const Return first = give(&current->encryptionState, gpu.dramEncryptionCurrent);
                  return first == SUCCESS
                             ? give(&pending->encryptionState, gpu.dramEncryptionPending)
                             : first;
                });
}
// In force after the next boot.
Return api::DeviceSetDramEncryptionMode(Device device, const DramEncryptionInfo_v1* wanted) {
  return on_target(
      Row::DeviceSetDramEncryptionMode, device,
      wanted != nullptr && wanted->encryptionState <= FEATURE_ENABLED,
      [&](State& state, Target target) -> Return {
        if (!is_current(*wanted)) return ERROR_ARGUMENT_VERSION_MISMATCH;
        const bool known = read_versioned(state.gpus[target.gpu], [](const Gpu& gpu) {
          return gpu.dramEncryptionCurrent != absent32;
        });
        if (target.mig != no_mig || !known) return ERROR_NOT_SUPPORTED;
        if (!acts_as_root()) return ERROR_NO_PERMISSION;
        const bool changed = change_gpu(state, path(), target.gpu, [&](Gpu& gpu) {
          gpu.dramEncryptionPending = wanted->encryptionState;
          return true;
        });
        return changed ? SUCCESS : ERROR_UNKNOWN;
      });
}

}  // namespace node_nvml::mock
