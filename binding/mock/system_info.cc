// What NVML tells about the machine as a whole, beside its versions.
#include <stdio.h>
#include <stdlib.h>

#include "mock/call.h"

namespace node_nvml::mock {

// The name of the branch, r570_124, which the driver's version implies where the scenario does not
// tell it.
Return api::SystemGetDriverBranch(SystemDriverBranchInfo_v1* info, u32 length) {
  return on_system(Row::SystemGetDriverBranch, info != nullptr, [&](State& state) -> Return {
    if (info->version != version_word<SystemDriverBranchInfo_v1>)
      return ERROR_ARGUMENT_VERSION_MISMATCH;
    const u32 room = length < sizeof info->branch ? length : sizeof info->branch;
    return read_versioned(state.driver, [&](const Driver& driver) {
      if (driver.driverBranch[0] != '\0') return give_text(info->branch, room, driver.driverBranch);
      char* end = nullptr;
      const unsigned long major = strtoul(driver.driverVersion, &end, 10);
      const unsigned long minor = *end == '.' ? strtoul(end + 1, nullptr, 10) : 0;
      char branch[48];
      snprintf(branch, sizeof branch, "r%lu_%02lu", major, minor);
      return give_text(info->branch, room, branch);
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
