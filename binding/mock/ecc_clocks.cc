// Clocks, the reasons for which they change, ECC and row remapping.
#include "mock/call.h"

namespace node_nvml::mock {

namespace {

u32 current_clock(const Gpu& gpu, u32 type) {
  const u32 clocks[] = {gpu.clockGraphics, gpu.clockSm, gpu.clockMemory, gpu.clockVideo};
  return clocks[type];
}
u32 max_clock(const Gpu& gpu, u32 type) {
  const u32 clocks[] = {gpu.maxClockGraphics, gpu.maxClockSm, gpu.maxClockMemory,
                        gpu.maxClockVideo};
  return clocks[type];
}
u32 application_clock(const Gpu& gpu, u32 type) {
  const u32 clocks[] = {gpu.applicationClockGraphics, gpu.applicationClockGraphics,
                        gpu.applicationClockMemory, absent32};
  return clocks[type];
}

/// The usual answer with a list: its length where the room does not suffice.
template <class Item>
Return give_list(u32* count, u32* out, u32 have, Item&& item) {
  const u32 room = *count;
  *count = have;
  if (room < have || (out == nullptr && have != 0)) return ERROR_INSUFFICIENT_SIZE;
  for (u32 i = 0; i < have; ++i) out[i] = item(i);
  return SUCCESS;
}

Return reasons(Row row, Device device, u64* out) {
  return number(row, device, out, &Gpu::clockEventReasons);
}

/// The mock books every error in DRAM.
u64 ecc_count(const Gpu& gpu, u32 type, u32 counter) {
  if (type == MEMORY_ERROR_TYPE_CORRECTED) {
    return counter == VOLATILE_ECC ? gpu.eccVolatileCorrected : gpu.eccAggregateCorrected;
  }
  return counter == VOLATILE_ECC ? gpu.eccVolatileUncorrected : gpu.eccAggregateUncorrected;
}

Return ecc(Row row, Device device, u32 type, u32 counter, u32 location, u64* out) {
  const bool arguments = out != nullptr && type <= MEMORY_ERROR_TYPE_UNCORRECTED &&
                         counter <= AGGREGATE_ECC && location <= MEMORY_LOCATION_SRAM;
  return on_gpu(row, device, arguments, [&](const Gpu& gpu) -> Return {
    if (gpu.eccCurrent != 1) return ERROR_NOT_SUPPORTED;
    const u64 count = ecc_count(gpu, type, counter);
    if (location == MEMORY_LOCATION_DRAM || count == absent64) return give(out, count);
    *out = 0;
    return SUCCESS;
  });
}

}  // namespace

Return api::DeviceGetClockInfo(Device device, ClockType type, u32* out) {
  return on_gpu(Row::DeviceGetClockInfo, device, out != nullptr && type <= CLOCK_VIDEO,
                [&](const Gpu& gpu) { return give(out, current_clock(gpu, type)); });
}
Return api::DeviceGetMaxClockInfo(Device device, ClockType type, u32* out) {
  return on_gpu(Row::DeviceGetMaxClockInfo, device, out != nullptr && type <= CLOCK_VIDEO,
                [&](const Gpu& gpu) { return give(out, max_clock(gpu, type)); });
}
Return api::DeviceGetClock(Device device, ClockType type, ClockId id, u32* out) {
  return on_gpu(Row::DeviceGetClock, device,
                out != nullptr && type <= CLOCK_VIDEO && id <= CLOCK_ID_CUSTOMER_BOOST_MAX,
                [&](const Gpu& gpu) {
                  if (id == CLOCK_ID_CURRENT) return give(out, current_clock(gpu, type));
                  if (id == CLOCK_ID_CUSTOMER_BOOST_MAX) return give(out, max_clock(gpu, type));
                  return give(out, application_clock(gpu, type));
                });
}
Return api::DeviceGetSupportedMemoryClocks(Device device, u32* count, u32* out) {
  return on_gpu(Row::DeviceGetSupportedMemoryClocks, device, count != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.supportedClockStep == absent32 || gpu.maxClockMemory == absent32)
                    return ERROR_NOT_SUPPORTED;
                  const u32 have = gpu.supportedClockLowMemory == absent32 ? 1 : 2;
                  return give_list(count, out, have, [&](u32 i) {
                    return i == 0 ? gpu.maxClockMemory : gpu.supportedClockLowMemory;
                  });
                });
}
Return api::DeviceGetSupportedGraphicsClocks(Device device, u32 memory, u32* count, u32* out) {
  return on_gpu(
      Row::DeviceGetSupportedGraphicsClocks, device, count != nullptr,
      [&](const Gpu& gpu) -> Return {
        const u32 step = gpu.supportedClockStep;
        if (step == absent32 || step == 0 || gpu.maxClockGraphics == absent32)
          return ERROR_NOT_SUPPORTED;
        if (memory != gpu.maxClockMemory && memory != gpu.supportedClockLowMemory)
          return ERROR_NOT_FOUND;
        const u32 have = (gpu.maxClockGraphics - gpu.supportedClockMinGraphics) / step + 1;
        return give_list(count, out, have, [&](u32 i) { return gpu.maxClockGraphics - i * step; });
      });
}
Return api::DeviceGetCurrentClocksEventReasons(Device device, u64* out) {
  return reasons(Row::DeviceGetCurrentClocksEventReasons, device, out);
}
Return api::DeviceGetCurrentClocksThrottleReasons(Device device, u64* out) {
  return reasons(Row::DeviceGetCurrentClocksThrottleReasons, device, out);
}

Return api::DeviceGetEccMode(Device device, EnableState* current, EnableState* pending) {
  return on_gpu(
      Row::DeviceGetEccMode, device, current != nullptr && pending != nullptr, [&](const Gpu& gpu) {
        const Return first = give(current, gpu.eccCurrent);
        return first == SUCCESS
                   ? give(pending, gpu.eccPending == absent32 ? gpu.eccCurrent : gpu.eccPending)
                   : first;
      });
}
Return api::DeviceGetTotalEccErrors(Device device, MemoryErrorType type, EccCounterType counter,
                                    u64* out) {
  return ecc(Row::DeviceGetTotalEccErrors, device, type, counter, MEMORY_LOCATION_DRAM, out);
}
Return api::DeviceGetMemoryErrorCounter(Device device, MemoryErrorType type, EccCounterType counter,
                                        MemoryLocation location, u64* out) {
  return ecc(Row::DeviceGetMemoryErrorCounter, device, type, counter, location, out);
}

// Not while MIG devices exist.
Return api::DeviceGetRemappedRows(Device device, u32* correctable, u32* uncorrectable, u32* pending,
                                  u32* failure) {
  const bool arguments = correctable != nullptr && uncorrectable != nullptr && pending != nullptr &&
                         failure != nullptr;
  return on_gpu(Row::DeviceGetRemappedRows, device, arguments, [&](const Gpu& gpu) -> Return {
    if (gpu.remappedCorrectable == absent32) return ERROR_NOT_SUPPORTED;
    for (const MigDevice& mig : gpu.mig) {
      if (mig.present != 0) return ERROR_NOT_SUPPORTED;
    }
    const auto or_zero = [](u32 value) { return value == absent32 ? 0 : value; };
    *correctable = gpu.remappedCorrectable;
    *uncorrectable = or_zero(gpu.remappedUncorrectable);
    *pending = or_zero(gpu.remappedPending);
    *failure = or_zero(gpu.remappedFailure);
    return SUCCESS;
  });
}

}  // namespace node_nvml::mock
