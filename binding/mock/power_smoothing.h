// Power smoothing (Blackwell and later): preset profiles whose parameters can be changed.
#pragma once

#include "mock/state.h"

namespace node_nvml::mock {

inline bool has_power_smoothing(const Gpu& gpu) { return gpu.powerSmoothingEnabled != absent32; }

/// A parameter of a profile in NVML's unit; the percentage in hundredths.
inline u32 smoothing_parameter(const Gpu& gpu, u32 profile, u32 parameter) {
  // Floor in hundredths of a percent, ramps in mW/s, hysteresis in ms, then floor, windows and
  // offset.
  constexpr u32 defaults[max_smoothing_profiles][8] = {
      {5000, 100000, 100000, 500, 200000, 0, 0, 50000},
      {6000, 100000, 75000, 1000, 200000, 0, 0, 50000},
      {7000, 75000, 50000, 2000, 250000, 0, 0, 50000},
      {8000, 50000, 25000, 4000, 250000, 0, 0, 50000},
      {9000, 25000, 10000, 8000, 300000, 0, 0, 50000},
  };
  const u32 kept = gpu.smoothing[profile][parameter];
  return kept == 0 ? defaults[profile][parameter] : kept - 1;
}

inline u32 active_smoothing_profile(const Gpu& gpu) {
  return gpu.powerSmoothingProfile < max_smoothing_profiles ? gpu.powerSmoothingProfile : 0;
}

}  // namespace node_nvml::mock
