// GPU performance monitoring: two samples, and metrics of the time between them.
#include "mock/call.h"

namespace node_nvml::mock {

namespace {

SampleSlot* find_sample(World& world, GpmSample handle) {
  const u32 payload = handle_payload(handle, Kind::sample);
  if (payload == absent32) return nullptr;
  SampleSlot& slot = world.samples[payload % max_samples];
  return slot.used && slot.generation == payload / max_samples ? &slot : nullptr;
}

World& the_world() { return *current_world.load(std::memory_order_acquire); }

Return take(State& state, u32 index, const Gpu& gpu, GpmSample handle) {
  if (gpu.gpmSupported != 1) return ERROR_NOT_SUPPORTED;
  World& world = the_world();
  ThreadLock lock(world.lock);
  SampleSlot* sample = find_sample(world, handle);
  if (sample == nullptr) return ERROR_INVALID_ARGUMENT;
  sample->taken = true;
  sample->gpu = index;
  sample->time_us = now_us(state);
  sample->utilization = gpu.utilizationGpu;
  sample->memory_utilization = gpu.utilizationMemory;
  sample->encoder = gpu.utilizationEncoder;
  sample->decoder = gpu.utilizationDecoder;
  sample->pci_tx = gpu.pciTx;
  sample->pci_rx = gpu.pciRx;
  sample->nvlink_tx = gpu.nvlinkTx;
  sample->nvlink_rx = gpu.nvlinkRx;
  return SUCCESS;
}

struct Metric {
  u32 id;
  u32 SampleSlot::* source;
  f64 factor;
  const char* short_name;
  const char* long_name;
  const char* unit;
};

// What the load of a GPU says about its parts: a plausible share, so that metrics differ and follow
// the load.
constexpr Metric metrics[] = {
    {GPM_METRIC_GRAPHICS_UTIL, &SampleSlot::utilization, 1.0, "GRACT", "Graphics engine active",
     "%"},
    {GPM_METRIC_SM_UTIL, &SampleSlot::utilization, 0.95, "SMACT",
     "Streaming multiprocessors active", "%"},
    {GPM_METRIC_SM_OCCUPANCY, &SampleSlot::utilization, 0.5, "SMOCC",
     "Streaming multiprocessor occupancy", "%"},
    {GPM_METRIC_INTEGER_UTIL, &SampleSlot::utilization, 0.2, "INTACT", "Integer pipe active", "%"},
    {GPM_METRIC_ANY_TENSOR_UTIL, &SampleSlot::utilization, 0.6, "TENSO", "Tensor pipe active", "%"},
    {GPM_METRIC_HMMA_TENSOR_UTIL, &SampleSlot::utilization, 0.6, "HMMA",
     "Half-precision tensor pipe active", "%"},
    {GPM_METRIC_DRAM_BW_UTIL, &SampleSlot::memory_utilization, 1.0, "DRAMA",
     "Memory bandwidth in use", "%"},
    {GPM_METRIC_FP64_UTIL, &SampleSlot::utilization, 0.0, "FP64A", "64-bit pipe active", "%"},
    {GPM_METRIC_FP32_UTIL, &SampleSlot::utilization, 0.3, "FP32A", "32-bit pipe active", "%"},
    {GPM_METRIC_FP16_UTIL, &SampleSlot::utilization, 0.1, "FP16A", "16-bit pipe active", "%"},
    {GPM_METRIC_PCIE_TX_PER_SEC, &SampleSlot::pci_tx, 1.0 / 1024, "PCITX", "PCI Express sent",
     "MiB/s"},
    {GPM_METRIC_PCIE_RX_PER_SEC, &SampleSlot::pci_rx, 1.0 / 1024, "PCIRX", "PCI Express received",
     "MiB/s"},
    {GPM_METRIC_NVDEC_0_UTIL, &SampleSlot::decoder, 1.0, "NVDEC0", "Video decoder 0 active", "%"},
    {GPM_METRIC_NVENC_0_UTIL, &SampleSlot::encoder, 1.0, "NVENC0", "Video encoder 0 active", "%"},
};

void evaluate(GpmMetric& out, const SampleSlot& first, const SampleSlot& second) {
  for (const Metric& metric : metrics) {
    if (metric.id != out.metricId) continue;
    const u32 a = first.*metric.source;
    const u32 b = second.*metric.source;
    if (a == absent32 || b == absent32) break;
    out.nvmlReturn = SUCCESS;
    out.value = (static_cast<f64>(a) + b) / 2 * metric.factor;
    out.metricInfo = {const_cast<char*>(metric.short_name), const_cast<char*>(metric.long_name),
                      const_cast<char*>(metric.unit)};
    return;
  }
  out.nvmlReturn = ERROR_NOT_SUPPORTED;
}

}  // namespace

Return api::GpmQueryDeviceSupport(Device device, GpmSupport* out) {
  return on_gpu(Row::GpmQueryDeviceSupport, device, out != nullptr, [&](const Gpu& gpu) {
    if (out->version != version_word<GpmSupport>) return ERROR_ARGUMENT_VERSION_MISMATCH;
    out->isSupportedDevice = gpu.gpmSupported == 1 ? 1 : 0;
    return SUCCESS;
  });
}
Return api::GpmSampleAlloc(GpmSample* out) {
  return on_system(Row::GpmSampleAlloc, out != nullptr, [&](State&) {
    World& world = the_world();
    ThreadLock lock(world.lock);
    for (u32 i = 0; i < max_samples; ++i) {
      SampleSlot& slot = world.samples[i];
      if (slot.used) continue;
      slot.used = true;
      slot.taken = false;
      slot.generation = (slot.generation + 1) & 0xffff;
      *out = make_handle<GpmSample>(Kind::sample, slot.generation * max_samples + i);
      return SUCCESS;
    }
    return ERROR_MEMORY;
  });
}
Return api::GpmSampleFree(GpmSample handle) {
  return on_system(Row::GpmSampleFree, true, [&](State&) {
    World& world = the_world();
    ThreadLock lock(world.lock);
    SampleSlot* sample = find_sample(world, handle);
    if (sample == nullptr) return ERROR_INVALID_ARGUMENT;
    sample->used = false;
    return SUCCESS;
  });
}
Return api::GpmSampleGet(Device device, GpmSample handle) {
  return on_gpu(Row::GpmSampleGet, device, true, [&](const Gpu& gpu) {
    return take(*live_state(), handle_payload(device, Kind::device), gpu, handle);
  });
}
Return api::GpmMigSampleGet(Device device, u32 instance, GpmSample handle) {
  return on_gpu(Row::GpmMigSampleGet, device, true, [&](const Gpu& gpu) -> Return {
    if (gpu.migCurrent != 1) return ERROR_NOT_SUPPORTED;
    for (const MigDevice& mig : gpu.mig) {
      if (mig.present == 0 || mig.gpuInstanceId != instance) continue;
      return take(*live_state(), handle_payload(device, Kind::device), gpu, handle);
    }
    return ERROR_NOT_FOUND;
  });
}
// No entry past numMetrics is touched: the array's length differs between headers of one version.
Return api::GpmMetricsGet(nvml::GpmMetricsGet* request) {
  return on_system(Row::GpmMetricsGet, request != nullptr, [&](State&) {
    if (request->version != version_word<nvml::GpmMetricsGet>)
      return ERROR_ARGUMENT_VERSION_MISMATCH;
    World& world = the_world();
    ThreadLock lock(world.lock);
    const SampleSlot* first = find_sample(world, request->sample1);
    const SampleSlot* second = find_sample(world, request->sample2);
    if (first == nullptr || second == nullptr || !first->taken || !second->taken ||
        first->gpu != second->gpu ||
        request->numMetrics > sizeof request->metrics / sizeof request->metrics[0]) {
      return ERROR_INVALID_ARGUMENT;
    }
    for (u32 i = 0; i < request->numMetrics; ++i) evaluate(request->metrics[i], *first, *second);
    return SUCCESS;
  });
}

}  // namespace node_nvml::mock
