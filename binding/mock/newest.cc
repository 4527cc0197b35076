// Samples of the power controllers, in one batch.
#include "mock/live.h"

namespace node_nvml::mock {

// One sample of one controller: what power and clock say now. Of the 115 KB only what the counts say is there is written.
Return api::DevicePerfMetricsGetSamples_v1(Device device, PerfMetricsSamples_v1* out) {
  return on_gpu(Row::DevicePerfMetricsGetSamples_v1, device, out != nullptr, [&](const Gpu& gpu) {
    if (gpu.gpmSupported != 1 || gpu.powerUsage == absent32) return ERROR_NOT_SUPPORTED;
    out->numSamples = 1;
    PerfMetricsSample& sample = out->samples[0];
    sample.numControllerData = 1;
    sample.controllerData[0].controllerType = PERF_METRICS_CONTROLLER_TYPE_DLPPC_2X;
    ObservedMetrics& observed = sample.controllerData[0].data.dlppc2x.observedMetrics;
    // There are no estimates: not one of their entries counts.
    for (auto& estimates : observed.initialDramclkEst) estimates.numEstimatedMetrics = 0;
    observed.bValid = 1;
    observed.coreRail.rails[1] = {};
    observed.perfMetrics = {};
    const u64 now = model_time(gpu);
    observed.coreRail.rails[0] = {clock_at(gpu, CLOCK_GRAPHICS, now) * 1000,
                                  or_zero(gpu_utilization(gpu))};
    observed.fbRail = {clock_at(gpu, CLOCK_MEM, now) * 1000, or_zero(memory_utilization(gpu))};
    observed.tgpPwrTuple = {power_at(gpu, now)};
    return SUCCESS;
  });
}

}  // namespace node_nvml::mock
