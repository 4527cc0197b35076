#include "mock/gpm_metrics.h"

#include "mock/load.h"

namespace node_nvml::mock {

namespace {

struct Share {
  u32 id;
  u32 GpmValues::* source;
  f64 factor;
  const char* short_name;
  const char* long_name;
};

// What the load of a GPU says about its parts: a plausible share, so that metrics differ and follow
// the load.
constexpr Share shares[] = {
    {GPM_METRIC_GRAPHICS_UTIL, &GpmValues::utilization, 1.0, "GRACT", "Graphics engine active"},
    {GPM_METRIC_SM_UTIL, &GpmValues::utilization, 0.95, "SMACT",
     "Streaming multiprocessors active"},
    {GPM_METRIC_SM_OCCUPANCY, &GpmValues::utilization, 0.5, "SMOCC",
     "Streaming multiprocessor occupancy"},
    {GPM_METRIC_INTEGER_UTIL, &GpmValues::utilization, 0.2, "INTACT", "Integer pipe active"},
    {GPM_METRIC_ANY_TENSOR_UTIL, &GpmValues::utilization, 0.6, "TENSO", "Tensor pipe active"},
    {GPM_METRIC_DFMA_TENSOR_UTIL, &GpmValues::utilization, 0.0, "DFMA",
     "Double-precision tensor pipe active"},
    {GPM_METRIC_HMMA_TENSOR_UTIL, &GpmValues::utilization, 0.5, "HMMA",
     "Half-precision tensor pipe active"},
    {GPM_METRIC_DMMA_TENSOR_UTIL, &GpmValues::utilization, 0.0, "DMMA",
     "Double-precision matrix pipe active"},
    {GPM_METRIC_IMMA_TENSOR_UTIL, &GpmValues::utilization, 0.1, "IMMA",
     "Integer tensor pipe active"},
    {GPM_METRIC_DRAM_BW_UTIL, &GpmValues::memory_utilization, 1.0, "DRAMA",
     "Memory bandwidth in use"},
    {GPM_METRIC_FP64_UTIL, &GpmValues::utilization, 0.0, "FP64A", "64-bit pipe active"},
    {GPM_METRIC_FP32_UTIL, &GpmValues::utilization, 0.3, "FP32A", "32-bit pipe active"},
    {GPM_METRIC_FP16_UTIL, &GpmValues::utilization, 0.1, "FP16A", "16-bit pipe active"},
};

/// Engines of a kind, which share what there is to do.
struct Engines {
  u32 first;
  u32 most;
  u32 GpmValues::* source;
  u32 GpmValues::* count;
  const char* names[8];
  const char* long_name;
};

constexpr Engines all_engines[] = {
    {GPM_METRIC_NVDEC_0_UTIL,
     8,
     &GpmValues::decoder,
     &GpmValues::decoders,
     {"NVDEC0", "NVDEC1", "NVDEC2", "NVDEC3", "NVDEC4", "NVDEC5", "NVDEC6", "NVDEC7"},
     "Video decoder active"},
    {GPM_METRIC_NVJPG_0_UTIL,
     8,
     &GpmValues::jpeg,
     &GpmValues::jpegs,
     {"NVJPG0", "NVJPG1", "NVJPG2", "NVJPG3", "NVJPG4", "NVJPG5", "NVJPG6", "NVJPG7"},
     "JPEG decoder active"},
    {GPM_METRIC_NVOFA_0_UTIL,
     2,
     &GpmValues::ofa,
     &GpmValues::ofas,
     {"NVOFA0", "NVOFA1"},
     "Optical flow accelerator active"},
    {GPM_METRIC_NVENC_0_UTIL,
     4,
     &GpmValues::encoder,
     &GpmValues::encoders,
     {"NVENC0", "NVENC1", "NVENC2", "NVENC3"},
     "Video encoder active"},
};

struct LinkName {
  char text[8];
};
struct LinkNames {
  LinkName names[max_links];
};
constexpr LinkNames link_names(const char* direction) {
  LinkNames all = {};
  for (u32 i = 0; i < max_links; ++i) {
    char* at = all.names[i].text;
    *at++ = 'L';
    if (i >= 10) *at++ = static_cast<char>('0' + i / 10);
    *at++ = static_cast<char>('0' + i % 10);
    *at++ = direction[0];
    *at++ = direction[1];
  }
  return all;
}
constexpr LinkNames rx_names = link_names("RX");
constexpr LinkNames tx_names = link_names("TX");

void give(GpmMetric& out, f64 value, const char* name, const char* long_name, const char* unit) {
  out.nvmlReturn = SUCCESS;
  out.value = value;
  out.metricInfo = {const_cast<char*>(name), const_cast<char*>(long_name),
                    const_cast<char*>(unit)};
}

bool put_share(GpmMetric& out, const GpmValues& first, const GpmValues& second) {
  for (const Share& share : shares) {
    if (share.id != out.metricId) continue;
    const u32 a = first.*share.source;
    const u32 b = second.*share.source;
    if (a == absent32 || b == absent32) return false;
    give(out, (static_cast<f64>(a) + b) / 2 * share.factor, share.short_name, share.long_name, "%");
    return true;
  }
  return false;
}

bool put_engine(GpmMetric& out, const GpmValues& first, const GpmValues& second) {
  for (const Engines& engines : all_engines) {
    const u32 index = out.metricId - engines.first;
    if (index >= engines.most) continue;
    const u32 a = first.*engines.source;
    const u32 b = second.*engines.source;
    const u32 count = second.*engines.count;
    if (a == absent32 || b == absent32 || index >= (count == absent32 ? 1 : count)) return false;
    give(out, (static_cast<f64>(a) + b) / 2, engines.names[index], engines.long_name, "%");
    return true;
  }
  return false;
}

/// MiB a second: what the counters say, or over so short a time that they can hardly tell, the
/// rates.
f64 rate(const MovedBytes& first, const MovedBytes& second, u64 Traffic::* of, u64 us) {
  constexpr f64 mib = 1024.0 * 1024.0;
  if (us < 10000) return (static_cast<f64>(first.rate.*of) + second.rate.*of) / 2 / mib;
  return static_cast<f64>(second.total.*of - first.total.*of) * 1e6 / static_cast<f64>(us) / mib;
}

/// The link of a metric of links, with its direction in the lowest bit: 0 received, 1 sent.
/// absent32: none.
u32 link_place(u32 id) {
  if (id >= GPM_METRIC_NVLINK_L0_RX_PER_SEC && id <= GPM_METRIC_NVLINK_L17_TX_PER_SEC)
    return id - GPM_METRIC_NVLINK_L0_RX_PER_SEC;
  if (id >= GPM_METRIC_NVLINK_L18_RX_PER_SEC && id < GPM_METRIC_NVLINK_L18_RX_PER_SEC + 36)
    return id - GPM_METRIC_NVLINK_L18_RX_PER_SEC + 36;
  return absent32;
}

bool put_traffic(GpmMetric& out, const GpmValues& first, const GpmValues& second) {
  const u64 us = second.time_us > first.time_us ? second.time_us - first.time_us : 0;
  const u32 id = out.metricId;
  if (id == GPM_METRIC_PCIE_TX_PER_SEC || id == GPM_METRIC_PCIE_RX_PER_SEC) {
    const bool sent = id == GPM_METRIC_PCIE_TX_PER_SEC;
    give(out, rate(first.pci, second.pci, sent ? &Traffic::tx : &Traffic::rx, us),
         sent ? "PCITX" : "PCIRX", sent ? "PCI Express sent" : "PCI Express received", "MiB/s");
    return true;
  }
  if (second.link_count == 0) return false;
  if (id == GPM_METRIC_NVLINK_TOTAL_RX_PER_SEC || id == GPM_METRIC_NVLINK_TOTAL_TX_PER_SEC) {
    const bool sent = id == GPM_METRIC_NVLINK_TOTAL_TX_PER_SEC;
    f64 sum = 0;
    for (u32 i = 0; i < second.link_count; ++i)
      sum += rate(first.links[i], second.links[i], sent ? &Traffic::tx : &Traffic::rx, us);
    give(out, sum, sent ? "NVLTX" : "NVLRX", sent ? "NVLink sent" : "NVLink received", "MiB/s");
    return true;
  }
  const u32 place = link_place(id);
  if (place == absent32 || place / 2 >= second.link_count) return false;
  const bool sent = (place & 1) != 0;
  const u32 link = place / 2;
  give(out, rate(first.links[link], second.links[link], sent ? &Traffic::tx : &Traffic::rx, us),
       (sent ? tx_names : rx_names).names[link].text,
       sent ? "Sent over this NVLink" : "Received over this NVLink", "MiB/s");
  return true;
}

}  // namespace

GpmValues gpm_values(const Gpu& gpu, u64 now) {
  GpmValues values = {};
  values.time_us = now;
  values.utilization = gpu_utilization(gpu);
  values.memory_utilization = memory_utilization(gpu);
  values.encoder = gpu.utilizationEncoder;
  values.decoder = gpu.utilizationDecoder;
  values.jpeg = gpu.utilizationJpeg;
  values.ofa = gpu.utilizationOfa;
  values.encoders = gpu.enginesEncoders;
  values.decoders = gpu.enginesDecoders;
  values.jpegs = gpu.enginesJpegs;
  values.ofas = gpu.enginesOfas;
  values.pci = {pci_traffic_of(gpu, now),
                {or_zero(gpu.pciTx) * u64{1000}, or_zero(gpu.pciRx) * u64{1000}}};
  values.link_count = !has_links(gpu)               ? 0
                      : gpu.nvlinkCount < max_links ? gpu.nvlinkCount
                                                    : max_links;
  for (u32 i = 0; i < values.link_count; ++i)
    values.links[i] = {traffic_of(gpu, gpu.links[i], now), rates_of(gpu, gpu.links[i])};
  return values;
}

void evaluate_gpm(GpmMetric& out, const GpmValues& first, const GpmValues& second) {
  const bool known = put_share(out, first, second) || put_engine(out, first, second) ||
                     put_traffic(out, first, second);
  if (!known) out.nvmlReturn = ERROR_NOT_SUPPORTED;
}

}  // namespace node_nvml::mock
