// What clocks a board can run at, and what its settings leave of them.
#pragma once

#include <stdlib.h>

#include "mock/state.h"

namespace node_nvml::mock {

/// From the scenario's text; where it has none, P0 and, with a low memory clock, P8.
inline PowerLevels read_power_levels(const Gpu& gpu) {
  PowerLevels levels;
  const char* at = gpu.performanceStates;
  while (*at != '\0' && levels.count < 16) {
    char* end = nullptr;
    const u32 state = static_cast<u32>(strtoul(at, &end, 10));
    if (end == at || *end != ':') break;
    at = end + 1;
    const u32 memory = static_cast<u32>(strtoul(at, &end, 10));
    levels.items[levels.count++] = {state & 15, memory};
    for (at = end; *at == ' '; ++at) {
    }
  }
  if (levels.count != 0 || gpu.performanceState == absent32) return levels;
  levels.items[levels.count++] = {0, gpu.maxClockMemory};
  if (gpu.supportedClockLowMemory != absent32 && gpu.performanceState != 0)
    levels.items[levels.count++] = {gpu.performanceState, gpu.supportedClockLowMemory};
  return levels;
}

/// Those of the performance states, each once.
inline MemoryClocks read_memory_clocks(const Gpu& gpu, const PowerLevels& levels) {
  MemoryClocks clocks;
  for (u32 i = 0; i < levels.count; ++i) {
    bool known = false;
    for (u32 k = 0; k < clocks.count; ++k) known = known || clocks.items[k] == levels.items[i].memory;
    if (!known) clocks.items[clocks.count++] = levels.items[i].memory;
  }
  const u32 low = gpu.supportedClockLowMemory;
  if (low == absent32 || clocks.count == 16) return clocks;
  if (clocks.count == 0 || clocks.items[clocks.count - 1] > low) clocks.items[clocks.count++] = low;
  return clocks;
}

inline const PowerLevels& power_levels(const Gpu& gpu) { return gpu.derived.levels; }

inline u32 lowest_graphics_clock(const Gpu& gpu) {
  return or_zero(gpu.supportedClockMinGraphics);
}

/// A clock as the hardware can make it: whole steps below the highest.
inline u32 on_step(const Gpu& gpu, u32 clock) {
  const u32 step = gpu.supportedClockStep;
  if (step == absent32 || step == 0 || clock >= gpu.maxClockGraphics) return clock;
  const u32 below = gpu.maxClockGraphics - (gpu.maxClockGraphics - clock + step - 1) / step * step;
  return gpu.supportedClockMinGraphics != absent32 && below < gpu.supportedClockMinGraphics
             ? gpu.supportedClockMinGraphics
             : below;
}

inline u32 clamped(u32 clock, u32 low, u32 high) {
  if (clock == absent32) return clock;
  if (low != absent32 && clock < low) return low;
  return high != absent32 && clock > high ? high : clock;
}
inline u32 locked_graphics(const Gpu& gpu, u32 clock) {
  return clamped(clock, gpu.lockedClockMin, gpu.lockedClockMax);
}
inline u32 locked_memory(const Gpu& gpu, u32 clock) {
  return clamped(clock, gpu.lockedClockMemoryMin, gpu.lockedClockMemoryMax);
}

/// Somebody chose them; the board's own only tell a default, above which it boosts.
inline bool application_clocks_are_set(const Gpu& gpu) {
  return gpu.defaultApplicationClockGraphics != absent32 &&
         (gpu.applicationClockGraphics != gpu.defaultApplicationClockGraphics ||
          gpu.applicationClockMemory != gpu.defaultApplicationClockMemory);
}

/// MHz, with the offset of the fastest state.
inline u32 shifted(u32 clock, i32 offset) {
  if (clock == absent32) return clock;
  const i64 sum = i64{clock} + offset;
  return sum < 0 ? 0 : static_cast<u32>(sum);
}
inline u32 highest_graphics_clock(const Gpu& gpu) {
  const u32 boost = shifted(gpu.maxClockGraphics, gpu.clock_offsets[0][0]);
  const u32 allowed = application_clocks_are_set(gpu) && gpu.applicationClockGraphics < boost
                          ? gpu.applicationClockGraphics
                          : boost;
  return locked_graphics(gpu, allowed);
}
inline u32 highest_memory_clock(const Gpu& gpu) {
  return shifted(gpu.maxClockMemory, gpu.clock_offsets[1][0]);
}

inline const PowerLevel* find_level(const PowerLevels& levels, u32 state) {
  for (u32 i = 0; i < levels.count; ++i) {
    if (levels.items[i].state == state) return &levels.items[i];
  }
  return nullptr;
}

struct Range {
  u32 min;
  u32 max;
};

/// What a clock can be in a performance state: memory has one clock a state, everything else a range.
inline Range range_of(const Gpu& gpu, u32 type, const PowerLevel& level) {
  if (type == CLOCK_MEM) {
    const u32 clock = shifted(level.memory, gpu.clock_offsets[1][level.state]);
    return {clock, clock};
  }
  if (type == CLOCK_VIDEO) return {gpu.clockVideo, gpu.maxClockVideo};
  const u32 top = type == CLOCK_SM ? gpu.maxClockSm : gpu.maxClockGraphics;
  return {lowest_graphics_clock(gpu), shifted(top, gpu.clock_offsets[0][level.state])};
}

}  // namespace node_nvml::mock
