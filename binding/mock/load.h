// What a GPU's load does to it: power, temperature and clocks follow as first-order systems of the
// mock's clock, in closed form, so that nothing has to run. A GPU without a load keeps the values
// that it was given.
#pragma once

#include "mock/state.h"

namespace node_nvml::mock {

inline constexpr u64 power_time_us = 500000;          // after which 63 % of a step are done
inline constexpr u64 temperature_time_us = 20000000;

inline bool has_load(const Gpu& gpu) { return gpu.loadGpu != absent32; }

/// e to the power of -us / time: a power of two, by its bits, times the first terms of the series for the rest, which is
/// taken from the middle of its range and in an order that leaves the processor's units busy.
inline f64 decay(u64 us, u64 time) {
  constexpr f64 log2_e = 1.4426950408889634;
  constexpr f64 ln_2 = 0.6931471805599453;
  constexpr f64 half = 0.7071067811865476;  // the power for half a step
  // By way of signed numbers, which the processor converts by itself.
  const f64 steps = static_cast<f64>(static_cast<i64>(us)) * (log2_e / static_cast<f64>(time));
  if (steps > 60) return 0;
  const i64 whole = static_cast<i64>(steps);
  const f64 w = (steps - static_cast<f64>(whole) - 0.5) * ln_2;
  const f64 w2 = w * w;
  const f64 low = (1 - w) + w2 * (1.0 / 2 - w * (1.0 / 6));
  const f64 high = (1.0 / 24 - w * (1.0 / 120)) + w2 * (1.0 / 720 - w * (1.0 / 5040));
  const u64 bits = static_cast<u64>(1023 - whole) << 52;
  f64 scale;
  __builtin_memcpy(&scale, &bits, sizeof scale);
  return half * scale * (low + w2 * w2 * high);
}

inline f64 approach(f64 from, f64 target, u64 us, u64 time) {
  return target + (from - target) * decay(us, time);
}

/// Adaptive TGP after arbitration: the administrator's word goes over the request.
inline bool adaptive_tgp_is_on(const Gpu& gpu) {
  return gpu.adaptiveTgpOverride == 1 ||
         (gpu.adaptiveTgpAllowed == 1 && gpu.adaptiveTgpRequested == 1);
}

/// The limit that a GPU keeps, mW, or absent32.
u32 enforced_limit(const Gpu& gpu);

inline u64 since_load(const Gpu& gpu, u64 now) {
  return gpu.loadSince == absent64 || now < gpu.loadSince ? 0 : now - gpu.loadSince;
}

// ---- Each with the time that it is asked for, which only matters under a load ----

/// mW, or absent32.
u32 power_at(const Gpu& gpu, u64 now);
/// Degrees C, or absent32; of the memory as well.
u32 temperature_at(const Gpu& gpu, u64 now);
u32 memory_temperature_at(const Gpu& gpu, u64 now);
/// Finer than a degree; 0 where there is none.
f64 exact_temperature_at(const Gpu& gpu, u64 now);
/// mJ, or absent64: the integral of the power.
u64 energy_at(const Gpu& gpu, u64 now);
/// Bits of ClocksEventReason, or absent64.
u64 clock_reasons_at(const Gpu& gpu, u64 now);
/// MHz, or absent32: of CLOCK_GRAPHICS, CLOCK_SM, CLOCK_MEM or CLOCK_VIDEO.
u32 clock_at(const Gpu& gpu, u32 type, u64 now);
/// Whether the heat holds the clocks down.
bool is_too_hot(const Gpu& gpu, u64 now);
/// Percent, or absent32.
u32 fan_at(const Gpu& gpu, u32 fan, u64 now);
u32 gpu_utilization(const Gpu& gpu);
u32 memory_utilization(const Gpu& gpu);
u32 performance_state(const Gpu& gpu);

/// Makes `now` the model's point of departure, and counts what is counted by time up to it: before
/// a change.
void settle(Gpu& gpu, u64 now);
/// What follows from a change: a load that came or went, a moment that samples tell of.
void follow_change(Gpu& gpu, u64 now);


}  // namespace node_nvml::mock
