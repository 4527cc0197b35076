// Clocks that a user holds: locks, application clocks, auto boost. They last, and every process
// sees them.
#include "mock/clock_rules.h"
#include "mock/setters.h"

namespace node_nvml::mock {

namespace {

bool locks_graphics(const Gpu& gpu) {
  return is_since(gpu, DEVICE_ARCH_VOLTA) && gpu.maxClockGraphics != absent32;
}
bool locks_memory(const Gpu& gpu) {
  return is_since(gpu, DEVICE_ARCH_AMPERE) && gpu.maxClockMemory != absent32;
}
bool has_application_clocks(const Gpu& gpu) {
  return gpu.applicationClockGraphics != absent32 && gpu.applicationClockMemory != absent32;
}
bool has_auto_boost(const Gpu& gpu) { return gpu.autoBoostEnabled != absent32; }

bool is_symbolic(u32 clock) { return clock > CLOCK_LIMIT_ID_RANGE_START; }

/// A bound by name: the clock that the board holds at its rated power, or none.
bool symbolic_bound(const Gpu& gpu, u32 name, u32& bound) {
  if (name == CLOCK_LIMIT_ID_UNLIMITED) bound = absent32;
  else if (name == CLOCK_LIMIT_ID_TDP) {
    bound = gpu.applicationClockGraphics == absent32 ? gpu.maxClockGraphics
                                                     : gpu.applicationClockGraphics;
  } else return false;
  return true;
}

Return lock_graphics(Gpu& gpu, u32 low, u32 high) {
  if (is_symbolic(low) != is_symbolic(high)) return ERROR_INVALID_ARGUMENT;
  if (is_symbolic(low)) {
    const bool known = symbolic_bound(gpu, low, low) && symbolic_bound(gpu, high, high);
    if (!known) return ERROR_INVALID_ARGUMENT;
  } else {
    if (low > high || high < lowest_graphics_clock(gpu)) return ERROR_INVALID_ARGUMENT;
    low = on_step(gpu, low < gpu.maxClockGraphics ? low : gpu.maxClockGraphics);
    high = on_step(gpu, high < gpu.maxClockGraphics ? high : gpu.maxClockGraphics);
  }
  gpu.lockedClockMin = low;
  gpu.lockedClockMax = high;
  return SUCCESS;
}

/// The nearest memory clocks that the board has, from within the bounds.
Return lock_memory(Gpu& gpu, u32 low, u32 high) {
  if (low > high) return ERROR_INVALID_ARGUMENT;
  const PowerLevels& levels = power_levels(gpu);
  u32 lowest = absent32;
  u32 highest = 0;
  const auto consider = [&](u32 clock) {
    if (clock == absent32 || clock < low || clock > high) return;
    if (clock < lowest) lowest = clock;
    if (clock > highest) highest = clock;
  };
  for (u32 i = 0; i < levels.count; ++i) consider(levels.items[i].memory);
  consider(gpu.maxClockMemory);
  consider(gpu.supportedClockLowMemory);
  if (lowest == absent32) return ERROR_INVALID_ARGUMENT;
  gpu.lockedClockMemoryMin = lowest;
  gpu.lockedClockMemoryMax = highest;
  return SUCCESS;
}

bool has_memory_clock(const Gpu& gpu, u32 clock) {
  const PowerLevels& levels = power_levels(gpu);
  for (u32 i = 0; i < levels.count; ++i) {
    if (levels.items[i].memory == clock) return true;
  }
  return clock == gpu.maxClockMemory || clock == gpu.supportedClockLowMemory;
}

/// Only pairs that the supported clocks name.
Return choose_application_clocks(Gpu& gpu, u32 memory, u32 graphics) {
  if (!has_memory_clock(gpu, memory) || graphics < lowest_graphics_clock(gpu) ||
      graphics > gpu.maxClockGraphics ||
      on_step(gpu, graphics) != graphics) {
    return ERROR_INVALID_ARGUMENT;
  }
  if (gpu.defaultApplicationClockGraphics == absent32) {
    gpu.defaultApplicationClockGraphics = gpu.applicationClockGraphics;
    gpu.defaultApplicationClockMemory = gpu.applicationClockMemory;
  }
  gpu.applicationClockGraphics = graphics;
  gpu.applicationClockMemory = memory;
  return SUCCESS;
}

/// A setter that an administrator opens to everybody, or closes, with DeviceSetAPIRestriction.
template <class Supported, class Change>
Return set_unless_restricted(Row row, Device device, bool arguments, Supported&& supported,
                             u32 Gpu::* restriction, bool by_default, Change&& change) {
  return set_on_gpu(row, device, arguments, [&](Gpu& gpu) -> Return {
    if (!supported(gpu)) return ERROR_NOT_SUPPORTED;
    const bool closed = gpu.*restriction == absent32 ? by_default : gpu.*restriction == 1;
    return closed && !acts_as_root() ? ERROR_NO_PERMISSION : change(gpu);
  });
}

}  // namespace

Return api::DeviceSetGpuLockedClocks(Device device, u32 low, u32 high) {
  return set_as_root(Row::DeviceSetGpuLockedClocks, device, true, locks_graphics,
                     [&](Gpu& gpu) { return lock_graphics(gpu, low, high); });
}
Return api::DeviceResetGpuLockedClocks(Device device) {
  return set_as_root(Row::DeviceResetGpuLockedClocks, device, true, locks_graphics, [](Gpu& gpu) {
    gpu.lockedClockMin = gpu.lockedClockMax = absent32;
    return SUCCESS;
  });
}
Return api::DeviceSetMemoryLockedClocks(Device device, u32 low, u32 high) {
  return set_as_root(Row::DeviceSetMemoryLockedClocks, device, true, locks_memory,
                     [&](Gpu& gpu) { return lock_memory(gpu, low, high); });
}
Return api::DeviceResetMemoryLockedClocks(Device device) {
  return set_as_root(Row::DeviceResetMemoryLockedClocks, device, true, locks_memory, [](Gpu& gpu) {
    gpu.lockedClockMemoryMin = gpu.lockedClockMemoryMax = absent32;
    return SUCCESS;
  });
}

Return api::DeviceSetApplicationsClocks(Device device, u32 memory, u32 graphics) {
  return set_unless_restricted(
      Row::DeviceSetApplicationsClocks, device, true, has_application_clocks,
      &Gpu::restrictedApplicationClocks, true,
      [&](Gpu& gpu) { return choose_application_clocks(gpu, memory, graphics); });
}
Return api::DeviceResetApplicationsClocks(Device device) {
  return set_unless_restricted(Row::DeviceResetApplicationsClocks, device, true,
                               has_application_clocks, &Gpu::restrictedApplicationClocks, true,
                               [](Gpu& gpu) {
                                 if (gpu.defaultApplicationClockGraphics == absent32)
                                   return SUCCESS;
                                 gpu.applicationClockGraphics = gpu.defaultApplicationClockGraphics;
                                 gpu.applicationClockMemory = gpu.defaultApplicationClockMemory;
                                 return SUCCESS;
                               });
}

// Kepler and Maxwell alone: since Pascal application clocks do this.
Return api::DeviceGetAutoBoostedClocksEnabled(Device device, EnableState* enabled,
                                              EnableState* by_default) {
  return on_gpu(Row::DeviceGetAutoBoostedClocksEnabled, device, enabled != nullptr,
                [&](const Gpu& gpu) {
                  const Return result = give(enabled, gpu.autoBoostEnabled);
                  if (result != SUCCESS || by_default == nullptr) return result;
                  return give(by_default, gpu.autoBoostDefault == absent32 ? gpu.autoBoostEnabled
                                                                           : gpu.autoBoostDefault);
                });
}
Return api::DeviceSetAutoBoostedClocksEnabled(Device device, EnableState enabled) {
  return set_unless_restricted(Row::DeviceSetAutoBoostedClocksEnabled, device,
                               enabled <= FEATURE_ENABLED, has_auto_boost,
                               &Gpu::restrictedAutoBoost, false, [&](Gpu& gpu) {
                                 if (gpu.autoBoostDefault == absent32)
                                   gpu.autoBoostDefault = gpu.autoBoostEnabled;
                                 gpu.autoBoostEnabled = enabled;
                                 return SUCCESS;
                               });
}
Return api::DeviceSetDefaultAutoBoostedClocksEnabled(Device device, EnableState enabled, u32) {
  return set_as_root(Row::DeviceSetDefaultAutoBoostedClocksEnabled, device,
                     enabled <= FEATURE_ENABLED, has_auto_boost, [&](Gpu& gpu) {
                       gpu.autoBoostDefault = enabled;
                       return SUCCESS;
                     });
}

}  // namespace node_nvml::mock
