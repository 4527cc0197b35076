// ECC and row remapping.
#include "mock/call.h"

namespace node_nvml::mock {

namespace {

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
