// How long clocks were held down, and why: counters that run while a reason holds.
#pragma once

#include "mock/state.h"

namespace node_nvml::mock {

enum class Held : u32 {
  power,
  thermal,
  sync_boost,
  board_limit,
  low_utilization,
  reliability,
  hw_thermal,
  hw_power_brake
};

/// ns, or absent64 on a board that does not tell its reasons.
u64 held_ns(const Gpu& gpu, Held why, u64 now);

/// The sum over all limiters: of those that hold below application clocks, or (base) that cut deep.
u64 held_in_all_ns(const Gpu& gpu, bool base, u64 now);

/// Counts all of them up to now, before a reason may change.
void count_violations(Gpu& gpu, u64 now);

}  // namespace node_nvml::mock
