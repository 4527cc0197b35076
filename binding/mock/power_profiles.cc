// Workload power profiles (Blackwell and later): what was asked for is kept, and of profiles that
// exclude each other the one of the highest priority is enforced.
#include "mock/power_profiles.h"

#include "mock/setters.h"

namespace node_nvml::mock {

namespace {

bool has_profiles(const Gpu& gpu) { return gpu.workloadProfiles != absent64; }

/// Goals, bottlenecks, workloads: two profiles of one family exclude each other.
constexpr u64 families[] = {
    1u << POWER_PROFILE_MAX_P | 1u << POWER_PROFILE_MAX_Q | 1u << POWER_PROFILE_MAX_Q_1 |
        1u << POWER_PROFILE_MAX_Q_2 | 1u << POWER_PROFILE_MAX_Q_3,
    1u << POWER_PROFILE_COMPUTE | 1u << POWER_PROFILE_MEMORY_BOUND | 1u << POWER_PROFILE_NETWORK |
        1u << POWER_PROFILE_BALANCED | 1u << POWER_PROFILE_NETWORK_BOUND,
    1u << POWER_PROFILE_LLM_INFERENCE | 1u << POWER_PROFILE_LLM_TRAINING |
        1u << POWER_PROFILE_HPC | 1u << POWER_PROFILE_HIGH_THROUGHPUT_INFERENCE |
        1u << POWER_PROFILE_MEDIUM_THROUGHPUT_INFERENCE |
        1u << POWER_PROFILE_LOW_LATENCY_INFERENCE | 1u << POWER_PROFILE_TRAINING |
        1u << POWER_PROFILE_INFERENCE | 1u << POWER_PROFILE_LOW_PRIORITY_BACKGROUND,
};

u64 conflicts_of(u32 profile) {
  for (const u64 family : families) {
    if ((family >> profile & 1) != 0) return family & ~(u64{1} << profile);
  }
  return 0;
}

/// A lower number is the higher priority; here it is the profile's own.
u64 enforced(u64 requested) {
  u64 result = 0;
  for (u32 profile = 0; profile < POWER_PROFILE_MAX; ++profile) {
    if ((requested >> profile & 1) != 0 && (conflicts_of(profile) & result) == 0)
      result |= u64{1} << profile;
  }
  return result;
}

u64 requested_by(const Gpu& gpu) {
  return gpu.workloadRequested == absent64 ? 0 : gpu.workloadRequested;
}

struct Effect {
  u32 profile;
  ProfileEffect leaves;
};

/// Max-Q: NVIDIA tells of up to 15 % less energy with more than 97 % of the performance ("Optimize Data Center Efficiency
/// for AI and HPC Workloads with Power Profiles"). The others are extrapolated from it, by what they are for; profiles
/// that are not here are for the highest performance and leave all.
constexpr Effect effects[] = {
    {POWER_PROFILE_MAX_Q, {85, 97}},
    {POWER_PROFILE_MAX_Q_1, {90, 98}},
    {POWER_PROFILE_MAX_Q_2, {80, 94}},
    {POWER_PROFILE_MAX_Q_3, {75, 91}},
    {POWER_PROFILE_MEMORY_BOUND, {90, 90}},
    {POWER_PROFILE_NETWORK, {88, 90}},
    {POWER_PROFILE_NETWORK_BOUND, {88, 90}},
    {POWER_PROFILE_BALANCED, {95, 98}},
    {POWER_PROFILE_SYNC_BALANCED, {95, 98}},
    {POWER_PROFILE_LLM_INFERENCE, {95, 98}},
    {POWER_PROFILE_INFERENCE, {95, 98}},
    {POWER_PROFILE_MEDIUM_THROUGHPUT_INFERENCE, {92, 96}},
    {POWER_PROFILE_LOW_PRIORITY_BACKGROUND, {70, 80}},
};

u32 lower(u32 a, u32 b) { return a < b ? a : b; }

void write_mask(Mask255& out, u64 mask) {
  out = {};
  out.mask[0] = static_cast<u32>(mask);
  out.mask[1] = static_cast<u32>(mask >> 32);
}

/// False where a bit stands for a profile that the board does not have.
bool read_mask(const Gpu& gpu, const Mask255& in, u64& mask) {
  mask = in.mask[0] | u64{in.mask[1]} << 32;
  for (u32 i = 2; i < 8; ++i) {
    if (in.mask[i] != 0) return false;
  }
  return (mask & ~gpu.workloadProfiles) == 0;
}

Return update(Gpu& gpu, u32 operation, const Mask255& profiles) {
  u64 mask = 0;
  if (!read_mask(gpu, profiles, mask)) return ERROR_INVALID_ARGUMENT;
  const u64 before = requested_by(gpu);
  if (operation == POWER_PROFILE_OPERATION_CLEAR) gpu.workloadRequested = before & ~mask;
  else if (operation == POWER_PROFILE_OPERATION_SET) gpu.workloadRequested = before | mask;
  else gpu.workloadRequested = mask;
  return SUCCESS;
}

Return request(Row row, Device device, const WorkloadPowerProfileRequestedProfiles_v1* profiles,
               u32 operation) {
  if (profiles != nullptr && live_state() != nullptr &&
      profiles->version != version_word<WorkloadPowerProfileRequestedProfiles_v1>) {
    return ERROR_ARGUMENT_VERSION_MISMATCH;
  }
  return set_as_root(row, device, profiles != nullptr, has_profiles, [&](Gpu& gpu) {
    return update(gpu, operation, profiles->requestedProfilesMask);
  });
}

}  // namespace

ProfileEffect profile_effect(const Gpu& gpu) {
  ProfileEffect all;
  if (!has_profiles(gpu)) return all;
  const u64 in_force = enforced(requested_by(gpu));
  for (const auto& [profile, leaves] : effects) {
    if ((in_force >> profile & 1) == 0) continue;
    all = {lower(all.power, leaves.power), lower(all.clock, leaves.clock)};
  }
  return all;
}

// The entry of a profile lies at its number.
Return api::DeviceWorkloadPowerProfileGetProfilesInfo(Device device,
                                                      WorkloadPowerProfileProfilesInfo_v1* out) {
  return on_gpu(Row::DeviceWorkloadPowerProfileGetProfilesInfo, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (out->version != version_word<WorkloadPowerProfileProfilesInfo_v1>)
                    return ERROR_ARGUMENT_VERSION_MISMATCH;
                  if (!has_profiles(gpu)) return ERROR_NOT_SUPPORTED;
                  write_mask(out->perfProfilesMask, gpu.workloadProfiles);
                  for (u32 i = 0; i < 255; ++i) {
                    WorkloadPowerProfileInfo_v1& info = out->perfProfile[i];
                    info = {};
                    if (i >= 64 || (gpu.workloadProfiles >> i & 1) == 0) continue;
                    info.version = version_word<WorkloadPowerProfileInfo_v1>;
                    info.profileId = i;
                    info.priority = i;
                    write_mask(info.conflictingMask, conflicts_of(i) & gpu.workloadProfiles);
                  }
                  return SUCCESS;
                });
}
Return api::DeviceWorkloadPowerProfileGetCurrentProfiles(
    Device device, WorkloadPowerProfileCurrentProfiles_v1* out) {
  return on_gpu(Row::DeviceWorkloadPowerProfileGetCurrentProfiles, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (out->version != version_word<WorkloadPowerProfileCurrentProfiles_v1>)
                    return ERROR_ARGUMENT_VERSION_MISMATCH;
                  if (!has_profiles(gpu)) return ERROR_NOT_SUPPORTED;
                  write_mask(out->perfProfilesMask, gpu.workloadProfiles);
                  write_mask(out->requestedProfilesMask, requested_by(gpu));
                  write_mask(out->enforcedProfilesMask, enforced(requested_by(gpu)));
                  return SUCCESS;
                });
}
Return api::DeviceWorkloadPowerProfileSetRequestedProfiles(
    Device device, WorkloadPowerProfileRequestedProfiles_v1* profiles) {
  return request(Row::DeviceWorkloadPowerProfileSetRequestedProfiles, device, profiles,
                 POWER_PROFILE_OPERATION_SET);
}
Return api::DeviceWorkloadPowerProfileClearRequestedProfiles(
    Device device, WorkloadPowerProfileRequestedProfiles_v1* profiles) {
  return request(Row::DeviceWorkloadPowerProfileClearRequestedProfiles, device, profiles,
                 POWER_PROFILE_OPERATION_CLEAR);
}
Return api::DeviceWorkloadPowerProfileUpdateProfiles_v1(
    Device device, WorkloadPowerProfileUpdateProfiles_v1* profiles) {
  return set_as_root(
      Row::DeviceWorkloadPowerProfileUpdateProfiles_v1, device,
      profiles != nullptr && profiles->operation < POWER_PROFILE_OPERATION_MAX, has_profiles,
      [&](Gpu& gpu) { return update(gpu, profiles->operation, profiles->updateProfilesMask); });
}

}  // namespace node_nvml::mock
