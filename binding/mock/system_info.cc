// What NVML tells about the machine as a whole, beside its versions.
#include <stdio.h>
#include <stdlib.h>

#include "mock/call.h"

namespace node_nvml::mock {

namespace {

/// "r570_124" of "570.124.06": a minor number has two digits at least.
Return give_branch(const char* version, char* out, u32 room) {
  char branch[sizeof Driver::driverVersion + 4] = "r";
  u32 length = 1;
  for (; *version >= '0' && *version <= '9'; ++version) branch[length++] = *version;
  branch[length++] = '_';
  const char* minor = *version == '.' ? version + 1 : "";
  u32 digits = 0;
  while (minor[digits] >= '0' && minor[digits] <= '9') ++digits;
  for (u32 i = digits; i < 2; ++i) branch[length++] = '0';
  for (u32 i = 0; i < digits; ++i) branch[length++] = minor[i];
  branch[length] = '\0';
  return give_text(out, room, branch);
}

}  // namespace

// The name of the branch, r570_124, which the driver's version implies where the scenario does not
// tell it.
Return api::SystemGetDriverBranch(SystemDriverBranchInfo_v1* info, u32 length) {
  return on_system(Row::SystemGetDriverBranch, info != nullptr, [&](State& state) -> Return {
    if (info->version != version_word<SystemDriverBranchInfo_v1>)
      return ERROR_ARGUMENT_VERSION_MISMATCH;
    const u32 room = length < sizeof info->branch ? length : sizeof info->branch;
    return read_versioned(state.driver, [&](const Driver& driver) {
      if (driver.driverBranch[0] != '\0') return give_text(info->branch, room, driver.driverBranch);
      return give_branch(driver.driverVersion, info->branch, room);
    });
  });
}

// Host interface cards are in S-class machines alone: others have none.
Return api::SystemGetHicVersion(u32* count, HwbcEntry* entries) {
  return on_system(Row::SystemGetHicVersion, count != nullptr, [&](State& state) -> Return {
    const u32 room = *count;
    return read_versioned(state.driver, [&](const Driver& driver) -> Return {
      const u32 cards = or_zero(driver.hicCount);
      *count = cards;
      if (cards > room) return ERROR_INSUFFICIENT_SIZE;
      if (cards != 0 && entries == nullptr) return ERROR_INVALID_ARGUMENT;
      for (u32 i = 0; i < cards; ++i) {
        entries[i].hwbcId = i;
        memcpy(entries[i].firmwareVersion, driver.hicFirmware, sizeof entries[i].firmwareVersion);
      }
      return SUCCESS;
    });
  });
}

}  // namespace node_nvml::mock
