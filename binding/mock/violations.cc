#include "mock/violations.h"

#include "mock/call.h"
#include "mock/load.h"

namespace node_nvml::mock {

namespace {

struct Counter {
  Held why;
  u64 reason;
  u64 Gpu::* total;
};

constexpr Counter counters[] = {
    {Held::power, ClocksEventReason::SwPowerCap, &Gpu::violationPower},
    {Held::thermal, ClocksEventReason::SwThermalSlowdown, &Gpu::violationThermal},
    {Held::sync_boost, ClocksEventReason::SyncBoost, &Gpu::violationSyncBoost},
    {Held::board_limit, ClocksEventReason::BoardLimit, &Gpu::violationBoardLimit},
    {Held::low_utilization, ClocksEventReason::GpuIdle, &Gpu::violationLowUtilization},
    {Held::reliability, ClocksEventReason::Reliability, &Gpu::violationReliability},
    {Held::hw_thermal, ClocksEventReason::HwThermalSlowdown, &Gpu::violationHwThermal},
    {Held::hw_power_brake, ClocksEventReason::HwPowerBrakeSlowdown, &Gpu::violationHwPowerBrake},
};

u64 counted_ns(const Gpu& gpu, const Counter& counter, u64 reasons, u64 now) {
  const u64 total = gpu.*counter.total == absent64 ? 0 : gpu.*counter.total;
  const bool runs = (reasons & counter.reason) != 0 && gpu.violationSince != absent64 &&
                    now > gpu.violationSince;
  return runs ? total + (now - gpu.violationSince) * 1000 : total;
}

Return violation(const Gpu& gpu, u32 policy, u64 now, u64& ns) {
  if (gpu.clockEventReasons == absent64) return ERROR_NOT_SUPPORTED;
  switch (policy) {
    case PERF_POLICY_POWER: ns = held_ns(gpu, Held::power, now); break;
    case PERF_POLICY_THERMAL: ns = held_ns(gpu, Held::thermal, now); break;
    case PERF_POLICY_SYNC_BOOST: ns = held_ns(gpu, Held::sync_boost, now); break;
    case PERF_POLICY_BOARD_LIMIT: ns = held_ns(gpu, Held::board_limit, now); break;
    case PERF_POLICY_LOW_UTILIZATION: ns = held_ns(gpu, Held::low_utilization, now); break;
    case PERF_POLICY_RELIABILITY: ns = held_ns(gpu, Held::reliability, now); break;
    case PERF_POLICY_TOTAL_APP_CLOCKS: ns = held_in_all_ns(gpu, false, now); break;
    case PERF_POLICY_TOTAL_BASE_CLOCKS: ns = held_in_all_ns(gpu, true, now); break;
    default: return ERROR_INVALID_ARGUMENT;
  }
  return SUCCESS;
}

}  // namespace

u64 held_ns(const Gpu& gpu, Held why, u64 now) {
  const u64 reasons = clock_reasons_at(gpu, now);
  if (reasons == absent64) return absent64;
  return counted_ns(gpu, counters[static_cast<u32>(why)], reasons, now);
}

u64 held_in_all_ns(const Gpu& gpu, bool base, u64 now) {
  if (gpu.clockEventReasons == absent64) return absent64;
  u64 sum = 0;
  for (const Counter& counter : counters) {
    const bool deep = counter.why == Held::hw_thermal || counter.why == Held::hw_power_brake;
    if (deep == base) sum += held_ns(gpu, counter.why, now);
  }
  return sum;
}

void count_violations(Gpu& gpu, u64 now) {
  const u64 reasons = clock_reasons_at(gpu, now);
  if (reasons == absent64) return;
  for (const Counter& counter : counters)
    gpu.*counter.total = counted_ns(gpu, counter, reasons, now);
  gpu.violationSince = now;
}

Return api::DeviceGetViolationStatus(Device device, PerfPolicyType policy, ViolationTime* out) {
  return on_gpu(Row::DeviceGetViolationStatus, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  const u64 now = now_us(*live_state());
                  u64 ns = 0;
                  const Return result = violation(gpu, policy, now, ns);
                  if (result == SUCCESS) *out = {now, ns};
                  return result;
                });
}

}  // namespace node_nvml::mock
