// How busy the GPU and its engines are, and the performance state that follows. Not while MIG is
// on.
#include "mock/live.h"

namespace node_nvml::mock {

namespace {

Return engine(Row row, Device device, u32* out, u32* period, u32 Gpu::* member) {
  return on_gpu(row, device, out != nullptr && period != nullptr, [&](const Gpu& gpu) -> Return {
    if (gpu.migCurrent == 1) return ERROR_NOT_SUPPORTED;
    const Return result = give(out, gpu.*member);
    if (result == SUCCESS) *period = 167000;  // us; what boards report
    return result;
  });
}

Return state(Row row, Device device, Pstates* out) {
  return on_gpu(row, device, out != nullptr,
                [&](const Gpu& gpu) { return give(out, performance_state(gpu)); });
}

/// The thresholds at which a driver changes the performance state are not to be read: 0.
GpuDynamicPstatesUtilization domain(u32 percent) {
  if (percent == absent32) return {};
  return {1, percent, 0, 0};
}

}  // namespace

Return api::DeviceGetUtilizationRates(Device device, Utilization* out) {
  return on_gpu(Row::DeviceGetUtilizationRates, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.migCurrent == 1 || gpu.utilizationGpu == absent32)
                    return ERROR_NOT_SUPPORTED;
                  const u32 memory = memory_utilization(gpu);
                  *out = {gpu_utilization(gpu), or_zero(memory)};
                  return SUCCESS;
                });
}
Return api::DeviceGetEncoderUtilization(Device device, u32* out, u32* period) {
  return engine(Row::DeviceGetEncoderUtilization, device, out, period, &Gpu::utilizationEncoder);
}
Return api::DeviceGetDecoderUtilization(Device device, u32* out, u32* period) {
  return engine(Row::DeviceGetDecoderUtilization, device, out, period, &Gpu::utilizationDecoder);
}
Return api::DeviceGetJpgUtilization(Device device, u32* out, u32* period) {
  return engine(Row::DeviceGetJpgUtilization, device, out, period, &Gpu::utilizationJpeg);
}
Return api::DeviceGetOfaUtilization(Device device, u32* out, u32* period) {
  return engine(Row::DeviceGetOfaUtilization, device, out, period, &Gpu::utilizationOfa);
}
Return api::DeviceGetPerformanceState(Device device, Pstates* out) {
  return state(Row::DeviceGetPerformanceState, device, out);
}
Return api::DeviceGetPowerState(Device device, Pstates* out) {
  return state(Row::DeviceGetPowerState, device, out);
}
// By domain: graphics, frame buffer, video, bus.
Return api::DeviceGetDynamicPstatesInfo(Device device, GpuDynamicPstatesInfo* out) {
  return on_gpu(Row::DeviceGetDynamicPstatesInfo, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.performanceState == absent32 || gpu.utilizationGpu == absent32)
                    return ERROR_NOT_SUPPORTED;
                  out->flags = 1;  // these are percentages
                  out->utilization[0] = domain(gpu_utilization(gpu));
                  out->utilization[1] = domain(memory_utilization(gpu));
                  out->utilization[2] = domain(gpu.utilizationDecoder);
                  out->utilization[3] = domain(0);
                  for (u32 i = 4; i < 8; ++i) out->utilization[i] = {};
                  return SUCCESS;
                });
}

}  // namespace node_nvml::mock
