#include "mock/load.h"

#include "mock/clock_rules.h"
#include "mock/clock_texts.h"
#include "mock/derived.h"
#include "mock/power_profiles.h"
#include "mock/violations.h"

namespace node_nvml::mock {

namespace {

u32 full_power(const Gpu& gpu) {
  if (gpu.powerDefaultLimit != absent32) return gpu.powerDefaultLimit;
  return gpu.powerLimit != absent32 ? gpu.powerLimit : 2 * or_zero(gpu.powerUsage);
}

/// What the load would draw without a limit: from the idle power to all of it, less where the
/// clocks are held down or a power profile is in force.
u32 power_demand(const Gpu& gpu, u32 profile_percent) {
  const u32 idle = or_zero(gpu.powerUsage);
  const u32 full = full_power(gpu);
  if (full <= idle) return idle;
  const u32 load = gpu.loadGpu < 100 ? gpu.loadGpu : 100;
  u64 added = u64{full - idle} * load / 100;
  const u32 top = gpu.maxClockGraphics;
  const u32 allowed = highest_graphics_clock(gpu);
  if (top != absent32 && allowed < top) added = added * allowed / top;
  return idle + static_cast<u32>(added * profile_percent / 100);
}

/// Thousandths of a degree that the temperature runs to: the idle one at idle power, 12 degrees
/// below the GPU's limit at full power.
f64 temperature_target(const Gpu& gpu, u32 power) {
  const f64 idle = or_zero(gpu.temperatureGpu) * 1000.0;
  f64 hot = idle + 45000;
  if (gpu.temperatureSlowdown != absent32) hot = (gpu.temperatureSlowdown - 20) * 1000.0;
  if (gpu.temperatureGpuMax != absent32) hot = (gpu.temperatureGpuMax - 12) * 1000.0;
  const u32 low = or_zero(gpu.powerUsage);
  const u32 full = full_power(gpu);
  if (full <= low || hot <= idle) return idle;
  return idle + (hot - idle) * (power - low) / (full - low);
}

f64 thousandths_at(const Gpu& gpu, u64 now) {
  const f64 from = gpu.loadTemperature == absent32 ? or_zero(gpu.temperatureGpu) * 1000.0
                                                   : gpu.loadTemperature;
  return approach(from, gpu.plan.temperature, since_load(gpu, now), temperature_time_us);
}

f64 milliwatts_at(const Gpu& gpu, u64 now) {
  const u32 from = gpu.loadPower == absent32 ? or_zero(gpu.powerUsage) : gpu.loadPower;
  return approach(from, gpu.plan.power, since_load(gpu, now), power_time_us);
}

/// mJ drawn since the model's point of departure.
f64 drawn_since_load(const Gpu& gpu, u64 now) {
  const u64 us = since_load(gpu, now);
  const f64 target = gpu.plan.power;
  const f64 from = gpu.loadPower == absent32 ? or_zero(gpu.powerUsage) : gpu.loadPower;
  return (target * static_cast<f64>(static_cast<i64>(us)) +
          (from - target) * power_time_us * (1 - decay(us, power_time_us))) *
         1e-6;
}

/// The graphics clock under a load: as high as it may be, less what the power limit takes.
u32 loaded_clock(const Gpu& gpu, u32 demand, u32 limit, u32 profile_percent) {
  const u32 highest = highest_graphics_clock(gpu);
  if (highest == absent32) return absent32;
  const u32 top = static_cast<u32>(u64{highest} * profile_percent / 100);
  const u32 low = lowest_graphics_clock(gpu);
  const u32 idle = or_zero(gpu.powerUsage);
  if (limit >= demand || top <= low) return top;
  const u64 left = limit > idle ? limit - idle : 0;
  return low + static_cast<u32>((top - low) * left / (demand - idle));
}

/// The heat takes a quarter of what is above the lowest clock.
u32 heated_clock(const Gpu& gpu, u32 clock) {
  const u32 low = lowest_graphics_clock(gpu);
  return clock == absent32 || clock <= low ? clock : low + (clock - low) / 4 * 3;
}

LoadPlan plan_for(const Gpu& gpu) {
  LoadPlan plan;
  const ProfileEffect profile = profile_effect(gpu);
  plan.demand = power_demand(gpu, profile.power);
  const u32 limit = enforced_limit(gpu);
  plan.power = plan.demand < limit ? plan.demand : limit;
  plan.temperature = static_cast<u32>(temperature_target(gpu, plan.power));
  const u32 clock = loaded_clock(gpu, plan.demand, limit, profile.clock);
  plan.clock = locked_graphics(gpu, on_step(gpu, clock));
  plan.hot_clock = locked_graphics(gpu, on_step(gpu, heated_clock(gpu, clock)));
  return plan;
}

u32 graphics_clock_at(const Gpu& gpu, u64 now) {
  return is_too_hot(gpu, now) ? gpu.plan.hot_clock : gpu.plan.clock;
}

bool same_values(const Moment& a, const Moment& b) {
  return a.power_target == b.power_target && a.module_power == b.module_power && a.gpu == b.gpu &&
         a.memory == b.memory && a.encoder == b.encoder && a.decoder == b.decoder &&
         a.jpeg == b.jpeg && a.ofa == b.ofa && a.clock == b.clock &&
         a.memory_clock == b.memory_clock;
}

void keep_moment(Gpu& gpu, u64 now) {
  const u32 power = power_at(gpu, now);
  const Moment moment{now,
                      power,
                      has_load(gpu) ? gpu.plan.power : power,
                      gpu.powerModuleUsage,
                      gpu_utilization(gpu),
                      memory_utilization(gpu),
                      gpu.utilizationEncoder,
                      gpu.utilizationDecoder,
                      gpu.utilizationJpeg,
                      gpu.utilizationOfa,
                      clock_at(gpu, CLOCK_SM, now),
                      clock_at(gpu, CLOCK_MEM, now)};
  if (gpu.moment_count != 0 &&
      same_values(moment, gpu.moments[(gpu.moment_count - 1) % max_moments])) {
    return;
  }
  gpu.moments[gpu.moment_count++ % max_moments] = moment;
}

}  // namespace

u32 enforced_limit(const Gpu& gpu) {
  const bool adjusted = adaptive_tgp_is_on(gpu) && gpu.adaptiveTgpLimit < gpu.powerLimit;
  return adjusted ? gpu.adaptiveTgpLimit : gpu.powerLimit;
}

u32 power_at(const Gpu& gpu, u64 now) {
  if (!has_load(gpu) || gpu.powerUsage == absent32) return gpu.powerUsage;
  return static_cast<u32>(milliwatts_at(gpu, now) + 0.5);
}

u32 temperature_at(const Gpu& gpu, u64 now) {
  if (!has_load(gpu) || gpu.temperatureGpu == absent32) return gpu.temperatureGpu;
  return static_cast<u32>(thousandths_at(gpu, now) / 1000 + 0.5);
}

f64 exact_temperature_at(const Gpu& gpu, u64 now) {
  if (gpu.temperatureGpu == absent32) return 0;
  return has_load(gpu) ? thousandths_at(gpu, now) / 1000 : gpu.temperatureGpu;
}

u32 memory_temperature_at(const Gpu& gpu, u64 now) {
  if (!has_load(gpu) || gpu.temperatureMemory == absent32) return gpu.temperatureMemory;
  const u32 risen = temperature_at(gpu, now) - or_zero(gpu.temperatureGpu);
  return gpu.temperatureMemory + risen;
}

u64 energy_at(const Gpu& gpu, u64 now) {
  if (gpu.energyBase == absent64) return absent64;
  if (has_load(gpu)) return gpu.energyBase + static_cast<u64>(static_cast<i64>(drawn_since_load(gpu, now)));
  const u64 us = gpu.energySince != absent64 && now > gpu.energySince ? now - gpu.energySince : 0;
  return gpu.energyBase + u64{or_zero(gpu.powerUsage)} * us / 1000000;
}

u64 clock_reasons_at(const Gpu& gpu, u64 now) {
  if (!has_load(gpu) || gpu.clockEventReasons == absent64) return gpu.clockEventReasons;
  u64 reasons = gpu.clockEventReasons & ~ClocksEventReason::GpuIdle;
  if (gpu.loadGpu == 0) reasons |= ClocksEventReason::GpuIdle;
  if (application_clocks_are_set(gpu) && gpu.loadGpu != 0)
    reasons |= ClocksEventReason::ApplicationsClocksSetting;
  if (gpu.plan.power < gpu.plan.demand) reasons |= ClocksEventReason::SwPowerCap;
  if (is_too_hot(gpu, now)) reasons |= ClocksEventReason::SwThermalSlowdown;
  return reasons;
}

// Between where it departs and where it runs to, the temperature does not turn: most GPUs never get there.
bool is_too_hot(const Gpu& gpu, u64 now) {
  if (!has_load(gpu) || gpu.temperatureGpuMax == absent32) return false;
  const u64 limit = u64{gpu.temperatureGpuMax} * 1000;
  const u64 from = gpu.loadTemperature == absent32 ? u64{or_zero(gpu.temperatureGpu)} * 1000 : gpu.loadTemperature;
  if (gpu.plan.temperature < limit && from < limit) return false;
  return thousandths_at(gpu, now) >= static_cast<f64>(limit);
}

u32 clock_at(const Gpu& gpu, u32 type, u64 now) {
  const bool busy = has_load(gpu) && gpu.loadGpu != 0;
  switch (type) {
    case CLOCK_GRAPHICS:
      return busy ? graphics_clock_at(gpu, now) : locked_graphics(gpu, gpu.clockGraphics);
    case CLOCK_SM: return busy ? graphics_clock_at(gpu, now) : locked_graphics(gpu, gpu.clockSm);
    case CLOCK_MEM: return locked_memory(gpu, busy ? highest_memory_clock(gpu) : gpu.clockMemory);
    default: return busy ? gpu.maxClockVideo : gpu.clockVideo;
  }
}

u32 fan_at(const Gpu& gpu, u32 fan, u64 now) {
  if (gpu.fanSpeed == absent32) return absent32;
  if (gpu.fanManual != absent32 && (gpu.fanManual >> fan & 1) != 0)
    return static_cast<u32>(gpu.fanTargets >> (8 * fan) & 0xff);
  if (!has_load(gpu) || gpu.temperatureGpu == absent32) return gpu.fanSpeed;
  // From the idle temperature to 12 degrees below the limit it goes from its idle speed to 80 %.
  const u32 degrees = temperature_at(gpu, now);
  const u32 risen = degrees > gpu.temperatureGpu ? degrees - gpu.temperatureGpu : 0;
  const u32 speed = gpu.fanSpeed + risen * 2;
  return speed < 80 ? speed : 80;
}

u32 gpu_utilization(const Gpu& gpu) { return has_load(gpu) ? gpu.loadGpu : gpu.utilizationGpu; }

u32 memory_utilization(const Gpu& gpu) {
  if (!has_load(gpu)) return gpu.utilizationMemory;
  return gpu.loadMemory == absent32 ? gpu.loadGpu * 3 / 5 : gpu.loadMemory;
}

u32 performance_state(const Gpu& gpu) {
  if (gpu.performanceState == absent32) return absent32;
  return has_load(gpu) && gpu.loadGpu != 0 ? 0 : gpu.performanceState;
}

void settle(Gpu& gpu, u64 now) {
  count_violations(gpu, now);
  if (gpu.energyBase != absent64 && gpu.energySince != absent64) {
    gpu.energyBase = energy_at(gpu, now);
    gpu.energySince = now;
  }
  if (!has_load(gpu)) return;
  gpu.loadPower = power_at(gpu, now);
  gpu.loadTemperature = static_cast<u32>(thousandths_at(gpu, now) + 0.5);
  gpu.loadSince = now;
}

void follow_change(Gpu& gpu, u64 now) {
  derive(gpu);
  if (gpu.energyBase != absent64 && gpu.energySince == absent64) gpu.energySince = now;
  if (gpu.violationSince == absent64) gpu.violationSince = now;
  if (!has_load(gpu)) {
    gpu.loadSince = absent64;
    gpu.loadPower = gpu.loadTemperature = absent32;
  } else if (gpu.loadSince == absent64) {
    gpu.loadSince = now;
    gpu.loadPower = or_zero(gpu.powerUsage);
    gpu.loadTemperature = or_zero(gpu.temperatureGpu) * 1000;
  }
  if (has_load(gpu)) gpu.plan = plan_for(gpu);
  put_clock_texts(gpu);
  keep_moment(gpu, now);
}

}  // namespace node_nvml::mock
