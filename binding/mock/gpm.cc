// GPU performance monitoring: two samples, and metrics of the time between them.
#include "mock/gpm_metrics.h"
#include "mock/mig.h"
#include "mock/setters.h"

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
  sample->values = gpm_values(gpu, now_us(state));
  return SUCCESS;
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
    return take(*live_state(), gpu_of(device), gpu, handle);
  });
}
Return api::GpmMigSampleGet(Device device, u32 instance, GpmSample handle) {
  return on_gpu(Row::GpmMigSampleGet, device, true, [&](const Gpu& gpu) -> Return {
    if (gpu.migCurrent != 1) return ERROR_NOT_SUPPORTED;
    // Of a GPU instance, whether it holds a compute instance yet or not.
    if (instance_by_id(gpu, instance) == nullptr) return ERROR_NOT_FOUND;
    return take(*live_state(), gpu_of(device), gpu, handle);
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
    for (u32 i = 0; i < request->numMetrics; ++i)
      evaluate_gpm(request->metrics[i], first->values, second->values);
    return SUCCESS;
  });
}

Return api::GpmQueryIfStreamingEnabled(Device device, u32* out) {
  return on_gpu(Row::GpmQueryIfStreamingEnabled, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.gpmSupported != 1) return ERROR_NOT_SUPPORTED;
                  *out = gpu.gpmStreaming == 1 ? FEATURE_ENABLED : FEATURE_DISABLED;
                  return SUCCESS;
                });
}
Return api::GpmSetStreamingEnabled(Device device, u32 state) {
  return set_as_root(
      Row::GpmSetStreamingEnabled, device, state <= FEATURE_ENABLED,
      [](const Gpu& gpu) { return gpu.gpmSupported == 1; },
      [&](Gpu& gpu) {
        gpu.gpmStreaming = state;
        return SUCCESS;
      });
}

}  // namespace node_nvml::mock
