// Clocks, MHz: what they are, what they can be, and the reasons for it.
#include "mock/clock_rules.h"
#include "mock/live.h"

namespace node_nvml::mock {

namespace {

u32 max_clock(const Gpu& gpu, u32 type) {
  const u32 clocks[] = {gpu.maxClockGraphics, gpu.maxClockSm, gpu.maxClockMemory,
                        gpu.maxClockVideo};
  return clocks[type];
}
u32 application_clock(const Gpu& gpu, u32 type) {
  if (type == CLOCK_MEM) return gpu.applicationClockMemory;
  return type == CLOCK_VIDEO ? absent32 : gpu.applicationClockGraphics;
}
/// Until somebody chooses other ones, those in force are the default.
u32 default_application_clock(const Gpu& gpu, u32 type) {
  if (gpu.defaultApplicationClockGraphics == absent32) return application_clock(gpu, type);
  if (type == CLOCK_MEM) return gpu.defaultApplicationClockMemory;
  return type == CLOCK_VIDEO ? absent32 : gpu.defaultApplicationClockGraphics;
}
u32 customer_boost_clock(const Gpu& gpu, u32 type) {
  return type == CLOCK_GRAPHICS ? gpu.customerBoostClockGraphics : absent32;
}

/// The usual answer with a list: its length where the room does not suffice. The room is read
/// before, since a read may run twice.
template <class Item>
Return give_list(u32 room, u32* count, u32* out, u32 have, Item&& item) {
  *count = have;
  if (room < have || (out == nullptr && have != 0)) return ERROR_INSUFFICIENT_SIZE;
  for (u32 i = 0; i < have; ++i) out[i] = item(i);
  return SUCCESS;
}

/// A clock of one of the four types.
template <class Ask>
Return clock_of(Row row, Device device, ClockType type, u32* out, Ask&& ask) {
  return on_gpu(row, device, out != nullptr && type <= CLOCK_VIDEO,
                [&](const Gpu& gpu) { return give(out, ask(gpu, type)); });
}

u32 current_clock(const Gpu& gpu, u32 type) { return clock_at(gpu, type, model_time(gpu)); }

Return reasons(Row row, Device device, u64* out) {
  return live_number(row, device, out, clock_reasons_at);
}

/// Every reason that boards of today know, where the scenario names no other.
Return supported_reasons(Row row, Device device, u64* out) {
  return on_gpu(row, device, out != nullptr, [&](const Gpu& gpu) -> Return {
    if (gpu.clockEventReasons == absent64) return ERROR_NOT_SUPPORTED;
    *out = gpu.clockSupportedEventReasons == absent64 ? 0x1ff : gpu.clockSupportedEventReasons;
    return SUCCESS;
  });
}

bool has_supported_clocks(const Gpu& gpu) {
  return gpu.supportedClockStep != absent32 && gpu.supportedClockStep != 0 &&
         gpu.maxClockMemory != absent32 && gpu.maxClockGraphics != absent32;
}

}  // namespace

Return api::DeviceGetClockInfo(Device device, ClockType type, u32* out) {
  return clock_of(Row::DeviceGetClockInfo, device, type, out, current_clock);
}
Return api::DeviceGetMaxClockInfo(Device device, ClockType type, u32* out) {
  return clock_of(Row::DeviceGetMaxClockInfo, device, type, out, max_clock);
}
Return api::DeviceGetApplicationsClock(Device device, ClockType type, u32* out) {
  return clock_of(Row::DeviceGetApplicationsClock, device, type, out, application_clock);
}
Return api::DeviceGetDefaultApplicationsClock(Device device, ClockType type, u32* out) {
  return clock_of(Row::DeviceGetDefaultApplicationsClock, device, type, out,
                  default_application_clock);
}
Return api::DeviceGetMaxCustomerBoostClock(Device device, ClockType type, u32* out) {
  return clock_of(Row::DeviceGetMaxCustomerBoostClock, device, type, out, customer_boost_clock);
}
Return api::DeviceGetClock(Device device, ClockType type, ClockId id, u32* out) {
  return on_gpu(Row::DeviceGetClock, device,
                out != nullptr && type <= CLOCK_VIDEO && id <= CLOCK_ID_CUSTOMER_BOOST_MAX,
                [&](const Gpu& gpu) {
                  switch (id) {
                    case CLOCK_ID_CURRENT: return give(out, current_clock(gpu, type));
                    case CLOCK_ID_APP_CLOCK_TARGET: return give(out, application_clock(gpu, type));
                    case CLOCK_ID_APP_CLOCK_DEFAULT:
                      return give(out, default_application_clock(gpu, type));
                    default: return give(out, customer_boost_clock(gpu, type));
                  }
                });
}

Return api::DeviceGetSupportedMemoryClocks(Device device, u32* count, u32* out) {
  const u32 room = count == nullptr ? 0 : *count;
  return on_gpu(Row::DeviceGetSupportedMemoryClocks, device, count != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (!has_supported_clocks(gpu)) return ERROR_NOT_SUPPORTED;
                  const MemoryClocks& clocks = gpu.derived.memory_clocks;
                  return give_list(room, count, out, clocks.count, [&](u32 i) { return clocks.items[i]; });
                });
}
Return api::DeviceGetSupportedGraphicsClocks(Device device, u32 memory, u32* count, u32* out) {
  const u32 room = count == nullptr ? 0 : *count;
  return on_gpu(
      Row::DeviceGetSupportedGraphicsClocks, device, count != nullptr,
      [&](const Gpu& gpu) -> Return {
        if (!has_supported_clocks(gpu)) return ERROR_NOT_SUPPORTED;
        const MemoryClocks& clocks = gpu.derived.memory_clocks;
        bool known = false;
        for (u32 i = 0; i < clocks.count; ++i) known = known || clocks.items[i] == memory;
        if (!known) return ERROR_NOT_FOUND;
        const u32 step = gpu.supportedClockStep;
        const u32 have = (gpu.maxClockGraphics - gpu.supportedClockMinGraphics) / step + 1;
        return give_list(room, count, out, have,
                         [&](u32 i) { return gpu.maxClockGraphics - i * step; });
      });
}

Return api::DeviceGetCurrentClocksEventReasons(Device device, u64* out) {
  return reasons(Row::DeviceGetCurrentClocksEventReasons, device, out);
}
Return api::DeviceGetCurrentClocksThrottleReasons(Device device, u64* out) {
  return reasons(Row::DeviceGetCurrentClocksThrottleReasons, device, out);
}
Return api::DeviceGetSupportedClocksEventReasons(Device device, u64* out) {
  return supported_reasons(Row::DeviceGetSupportedClocksEventReasons, device, out);
}
Return api::DeviceGetSupportedClocksThrottleReasons(Device device, u64* out) {
  return supported_reasons(Row::DeviceGetSupportedClocksThrottleReasons, device, out);
}

Return api::DeviceGetAdaptiveClockInfoStatus(Device device, u32* out) {
  return number(Row::DeviceGetAdaptiveClockInfoStatus, device, out, &Gpu::adaptiveClocking);
}
// For root alone, since Ampere; an entry for each domain with a fault.
Return api::DeviceGetClkMonStatus(Device device, ClkMonStatus* out) {
  return on_gpu(Row::DeviceGetClkMonStatus, device, out != nullptr, [&](const Gpu& gpu) -> Return {
    if (gpu.clockMonitorFaults == absent32) return ERROR_NOT_SUPPORTED;
    if (!acts_as_root()) return ERROR_NO_PERMISSION;
    out->bGlobalStatus = gpu.clockMonitorFaults != 0 ? 1 : 0;
    out->clkMonListSize = 0;
    for (u32 left = gpu.clockMonitorFaults; left != 0; left &= left - 1)
      out->clkMonList[out->clkMonListSize++] = {left & -left, 1};
    return SUCCESS;
  });
}

}  // namespace node_nvml::mock
