// What a GPM sample holds, and the metrics of the time between two of them.
#pragma once

#include "mock/traffic.h"

namespace node_nvml::mock {

/// Bytes that one thing had moved, and at what rate (bytes a second).
struct MovedBytes {
  Traffic total;
  Traffic rate;
};

struct GpmValues {
  u64 time_us;
  u32 utilization;
  u32 memory_utilization;
  u32 encoder;
  u32 decoder;
  u32 jpeg;
  u32 ofa;
  u32 encoders;
  u32 decoders;
  u32 jpegs;
  u32 ofas;
  u32 link_count;
  MovedBytes pci;
  MovedBytes links[max_links];
};

GpmValues gpm_values(const Gpu& gpu, u64 now);

/// Fills value, status and texts of the metric that `out.metricId` names.
void evaluate_gpm(GpmMetric& out, const GpmValues& first, const GpmValues& second);

}  // namespace node_nvml::mock
