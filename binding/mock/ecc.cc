// Errors by place, ECC's modes, and the clearing of counters.
#include "mock/setters.h"

namespace node_nvml::mock {

namespace {

u64 or_zero(u64 value) { return value == absent64 ? 0 : value; }

/// Errors in SRAM of a type by a counter.
u64 sram_errors(const Gpu& gpu, u32 type, u32 counter) {
  const bool now = counter == VOLATILE_ECC;
  if (type == MEMORY_ERROR_TYPE_CORRECTED)
    return or_zero(now ? gpu.eccSramVolatileCorrected : gpu.eccSramAggregateCorrected);
  return now ? or_zero(gpu.eccSramVolatileParity) + or_zero(gpu.eccSramVolatileSecDed)
             : or_zero(gpu.eccSramAggregateParity) + or_zero(gpu.eccSramAggregateSecDed);
}

u64 dram_errors(const Gpu& gpu, u32 type, u32 counter) {
  if (type == MEMORY_ERROR_TYPE_CORRECTED)
    return counter == VOLATILE_ECC ? gpu.eccVolatileCorrected : gpu.eccAggregateCorrected;
  return counter == VOLATILE_ECC ? gpu.eccVolatileUncorrected : gpu.eccAggregateUncorrected;
}

bool counts_sram(const Gpu& gpu) { return gpu.eccSramAggregateCorrected != absent64; }

Return sram_status(const Gpu& gpu, EccSramErrorStatus_v1& out) {
  out.aggregateUncParity = or_zero(gpu.eccSramAggregateParity);
  out.aggregateUncSecDed = or_zero(gpu.eccSramAggregateSecDed);
  out.aggregateCor = or_zero(gpu.eccSramAggregateCorrected);
  out.volatileUncParity = or_zero(gpu.eccSramVolatileParity);
  out.volatileUncSecDed = or_zero(gpu.eccSramVolatileSecDed);
  out.volatileCor = or_zero(gpu.eccSramVolatileCorrected);
  out.aggregateUncBucketL2 = or_zero(gpu.eccSramBucketL2);
  out.aggregateUncBucketSm = or_zero(gpu.eccSramBucketSm);
  out.aggregateUncBucketPcie = or_zero(gpu.eccSramBucketPcie);
  out.aggregateUncBucketMcu = or_zero(gpu.eccSramBucketMcu);
  out.aggregateUncBucketOther = or_zero(gpu.eccSramBucketOther);
  out.bThresholdExceeded = gpu.eccSramThresholdExceeded == 1 ? 1 : 0;
  return SUCCESS;
}

template <class... Counters>
void clear(Counters&... counters) {
  ((counters = counters == absent64 ? absent64 : 0), ...);
}

void clear_counters(Gpu& gpu, u32 counter) {
  if (counter == VOLATILE_ECC) {
    clear(gpu.eccVolatileCorrected, gpu.eccVolatileUncorrected, gpu.eccSramVolatileCorrected,
          gpu.eccSramVolatileParity, gpu.eccSramVolatileSecDed);
    return;
  }
  clear(gpu.eccAggregateCorrected, gpu.eccAggregateUncorrected, gpu.eccSramAggregateCorrected,
        gpu.eccSramAggregateParity, gpu.eccSramAggregateSecDed, gpu.eccSramBucketL2,
        gpu.eccSramBucketSm, gpu.eccSramBucketPcie, gpu.eccSramBucketMcu, gpu.eccSramBucketOther);
  if (gpu.eccSramThresholdExceeded == 1) gpu.eccSramThresholdExceeded = 0;
  gpu.sram_error_count = 0;
}

/// `pick(dram, sram)` of the errors of a type by a counter.
template <class Pick>
Return errors(Row row, Device device, u32 type, u32 counter, bool arguments, u64* out,
              Pick&& pick) {
  const bool valid = arguments && out != nullptr && type <= MEMORY_ERROR_TYPE_UNCORRECTED &&
                     counter <= AGGREGATE_ECC;
  return on_gpu(row, device, valid, [&](const Gpu& gpu) -> Return {
    const u64 dram = dram_errors(gpu, type, counter);
    if (gpu.eccCurrent != 1 || dram == absent64) return ERROR_NOT_SUPPORTED;
    *out = pick(dram, sram_errors(gpu, type, counter));
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
Return api::DeviceGetDefaultEccMode(Device device, EnableState* out) {
  return number(Row::DeviceGetDefaultEccMode, device, out, &Gpu::eccDefault);
}
// Current from the next reset on.
Return api::DeviceSetEccMode(Device device, EnableState mode) {
  return set_as_root(
      Row::DeviceSetEccMode, device, mode <= FEATURE_ENABLED,
      [](const Gpu& gpu) { return gpu.eccCurrent != absent32; },
      [&](Gpu& gpu) {
        gpu.eccPending = mode;
        return SUCCESS;
      });
}

Return api::DeviceGetTotalEccErrors(Device device, MemoryErrorType type, EccCounterType counter,
                                    u64* out) {
  return errors(Row::DeviceGetTotalEccErrors, device, type, counter, true, out,
                [](u64 dram, u64 sram) { return dram + sram; });
}
Return api::DeviceGetMemoryErrorCounter(Device device, MemoryErrorType type, EccCounterType counter,
                                        MemoryLocation location, u64* out) {
  return errors(Row::DeviceGetMemoryErrorCounter, device, type, counter,
                location <= MEMORY_LOCATION_SRAM, out, [&](u64 dram, u64 sram) {
                  return location == MEMORY_LOCATION_DRAM   ? dram
                         : location == MEMORY_LOCATION_SRAM ? sram
                                                            : 0;
                });
}

// The old division: what SRAM is today, it calls the L2 cache.
Return api::DeviceGetDetailedEccErrors(Device device, MemoryErrorType type, EccCounterType counter,
                                       EccErrorCounts* out) {
  const bool arguments =
      out != nullptr && type <= MEMORY_ERROR_TYPE_UNCORRECTED && counter <= AGGREGATE_ECC;
  return on_gpu(Row::DeviceGetDetailedEccErrors, device, arguments, [&](const Gpu& gpu) -> Return {
    const u64 dram = dram_errors(gpu, type, counter);
    if (gpu.eccCurrent != 1 || dram == absent64) return ERROR_NOT_SUPPORTED;
    *out = {0, sram_errors(gpu, type, counter), dram, 0};
    return SUCCESS;
  });
}
Return api::DeviceGetSramEccErrorStatus(Device device, EccSramErrorStatus_v1* status) {
  return on_gpu(Row::DeviceGetSramEccErrorStatus, device, status != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (status->version != version_word<EccSramErrorStatus_v1>)
                    return ERROR_ARGUMENT_VERSION_MISMATCH;
                  if (gpu.eccCurrent != 1 || !counts_sram(gpu)) return ERROR_NOT_SUPPORTED;
                  return acts_as_root() ? sram_status(gpu, *status) : ERROR_NO_PERMISSION;
                });
}
// Blackwell and later. Without an array it tells how many there are.
Return api::DeviceGetSramUniqueUncorrectedEccErrorCounts(
    Device device, EccSramUniqueUncorrectedErrorCounts_v1* counts) {
  const u32 room = counts == nullptr ? 0 : counts->entryCount;
  return on_gpu(Row::DeviceGetSramUniqueUncorrectedEccErrorCounts, device, counts != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (counts->version != version_word<EccSramUniqueUncorrectedErrorCounts_v1>)
                    return ERROR_ARGUMENT_VERSION_MISMATCH;
                  if (gpu.eccCurrent != 1 || gpu.architecture < DEVICE_ARCH_BLACKWELL)
                    return ERROR_NOT_SUPPORTED;
                  const u32 have = gpu.sram_error_count < max_sram_errors ? gpu.sram_error_count
                                                                          : max_sram_errors;
                  counts->entryCount = have;
                  if (counts->entries == nullptr) return SUCCESS;
                  if (room < have) return ERROR_INSUFFICIENT_SIZE;
                  for (u32 i = 0; i < have; ++i) {
                    const SramError& error = gpu.sram_errors[i];
                    counts->entries[i] = {error.unit,        error.location, error.sublocation,
                                          error.extlocation, error.address,  error.isParity,
                                          error.count};
                  }
                  return SUCCESS;
                });
}
Return api::DeviceClearEccErrorCounts(Device device, EccCounterType counter) {
  return set_as_root(
      Row::DeviceClearEccErrorCounts, device, counter <= AGGREGATE_ECC,
      [](const Gpu& gpu) { return gpu.eccCurrent == 1; },
      [&](Gpu& gpu) {
        clear_counters(gpu, counter);
        return SUCCESS;
      });
}

}  // namespace node_nvml::mock
