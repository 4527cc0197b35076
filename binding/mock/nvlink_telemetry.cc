// Samples of what the links moved, by link.
#include "mock/links.h"

namespace node_nvml::mock {

namespace {

constexpr u64 sample_interval_us = 100000;

/// KiB with the links' headers, counted on; the newest sample comes last.
void fill(NvlinkTelemetrySample_v1& sample, const Gpu& gpu, u64 now) {
  const bool valid = sample.linkId < gpu.nvlinkCount && sample.linkId < max_links &&
                     sample.samples != nullptr &&
                     sample.sampleType <= NVLINK_TELEMETRY_SAMPLE_TYPE_THROUGHPUT_RAW_RX;
  sample.nvmlReturn = valid ? SUCCESS : ERROR_INVALID_ARGUMENT;
  const bool sent = sample.sampleType == NVLINK_TELEMETRY_SAMPLE_TYPE_THROUGHPUT_RAW_TX;
  for (u32 i = 0; valid && i < sample.sampleCount; ++i) {
    const u64 age = (sample.sampleCount - 1 - i) * sample_interval_us;
    const Traffic bytes = traffic_of(gpu, gpu.links[sample.linkId], now - age);
    sample.samples[i] = raw_bytes(sent ? bytes.tx : bytes.rx) / 1024;
  }
}

}  // namespace

Return api::DeviceGetNvLinkTelemetrySamples_v1(Device device, NvlinkTelemetrySamples_v1* samples) {
  return on_gpu(
      Row::DeviceGetNvLinkTelemetrySamples_v1, device,
      samples != nullptr && (samples->telemetrySamples != nullptr || samples->telemetryCount == 0),
      [&](const Gpu& gpu) {
        if (!has_links(gpu)) return ERROR_NOT_SUPPORTED;
        const u64 now = now_us(*live_state());
        for (u32 i = 0; i < samples->telemetryCount; ++i)
          fill(samples->telemetrySamples[i], gpu, now);
        return SUCCESS;
      });
}

}  // namespace node_nvml::mock
