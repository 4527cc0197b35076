// Utilization, temperature, fans, power, energy and the PCI Express link.
#include "mock/call.h"

namespace node_nvml::mock {

namespace {

Return percent(Row row, Device device, u32* out, u32* period, u32 Gpu::* member) {
  return on_gpu(row, device, out != nullptr && period != nullptr, [&](const Gpu& gpu) -> Return {
    if (gpu.migCurrent == 1) return ERROR_NOT_SUPPORTED;
    *period = 167000;  // us; what boards report
    return give(out, gpu.*member);
  });
}

Return temperature(const Gpu& gpu, u32 sensor, u32* out) {
  if (sensor != TEMPERATURE_GPU) return ERROR_INVALID_ARGUMENT;
  return give(out, gpu.temperatureGpu);
}

Return set_power_limit(u32 limit, State& state, Target target) {
  if (target.mig != no_mig) return ERROR_NOT_SUPPORTED;
  Return result = ERROR_UNKNOWN;
  change_gpu(state, current_world.load(std::memory_order_acquire)->path, target.gpu, [&](Gpu& gpu) {
    const bool known = gpu.powerLimit != absent32 && gpu.powerMinLimit != absent32 &&
                       gpu.powerMaxLimit != absent32;
    if (!known) result = ERROR_NOT_SUPPORTED;
    else if (geteuid() != 0) result = ERROR_NO_PERMISSION;
    else if (limit < gpu.powerMinLimit || limit > gpu.powerMaxLimit)
      result = ERROR_INVALID_ARGUMENT;
    else result = SUCCESS;
    if (result == SUCCESS) gpu.powerLimit = limit;
    return result == SUCCESS;
  });
  return result;
}

}  // namespace

// Not while MIG is on.
Return api::DeviceGetUtilizationRates(Device device, Utilization* out) {
  return on_gpu(
      Row::DeviceGetUtilizationRates, device, out != nullptr, [&](const Gpu& gpu) -> Return {
        if (gpu.migCurrent == 1 || gpu.utilizationGpu == absent32) return ERROR_NOT_SUPPORTED;
        *out = {gpu.utilizationGpu, gpu.utilizationMemory == absent32 ? 0 : gpu.utilizationMemory};
        return SUCCESS;
      });
}
Return api::DeviceGetEncoderUtilization(Device device, u32* out, u32* period) {
  return percent(Row::DeviceGetEncoderUtilization, device, out, period, &Gpu::utilizationEncoder);
}
Return api::DeviceGetDecoderUtilization(Device device, u32* out, u32* period) {
  return percent(Row::DeviceGetDecoderUtilization, device, out, period, &Gpu::utilizationDecoder);
}
Return api::DeviceGetPerformanceState(Device device, Pstates* out) {
  return number(Row::DeviceGetPerformanceState, device, out, &Gpu::performanceState);
}

Return api::DeviceGetTemperature(Device device, TemperatureSensors sensor, u32* out) {
  return on_gpu(Row::DeviceGetTemperature, device, out != nullptr,
                [&](const Gpu& gpu) { return temperature(gpu, sensor, out); });
}
Return api::DeviceGetTemperatureV(Device device, Temperature_v1* out) {
  return on_gpu(Row::DeviceGetTemperatureV, device, out != nullptr, [&](const Gpu& gpu) -> Return {
    if (out->version != version_word<Temperature_v1>) return ERROR_ARGUMENT_VERSION_MISMATCH;
    u32 degrees = 0;
    const Return result = temperature(gpu, out->sensorType, &degrees);
    if (result == SUCCESS) out->temperature = static_cast<i32>(degrees);
    return result;
  });
}
Return api::DeviceGetTemperatureThreshold(Device device, TemperatureThresholds threshold,
                                          u32* out) {
  return on_gpu(Row::DeviceGetTemperatureThreshold, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  switch (static_cast<u32>(threshold)) {
                    case TEMPERATURE_THRESHOLD_SHUTDOWN: return give(out, gpu.temperatureShutdown);
                    case TEMPERATURE_THRESHOLD_SLOWDOWN: return give(out, gpu.temperatureSlowdown);
                    case TEMPERATURE_THRESHOLD_MEM_MAX: return give(out, gpu.temperatureMemoryMax);
                    case TEMPERATURE_THRESHOLD_GPU_MAX: return give(out, gpu.temperatureGpuMax);
                    default:
                      return threshold <= TEMPERATURE_THRESHOLD_GPS_CURR ? ERROR_NOT_SUPPORTED
                                                                         : ERROR_INVALID_ARGUMENT;
                  }
                });
}

Return api::DeviceGetNumFans(Device device, u32* out) {
  return number(Row::DeviceGetNumFans, device, out, &Gpu::fanCount);
}
Return api::DeviceGetFanSpeed(Device device, u32* out) {
  return number(Row::DeviceGetFanSpeed, device, out, &Gpu::fanSpeed);
}
Return api::DeviceGetFanSpeed_v2(Device device, u32 fan, u32* out) {
  return on_gpu(Row::DeviceGetFanSpeed_v2, device, out != nullptr, [&](const Gpu& gpu) -> Return {
    if (gpu.fanSpeed == absent32) return ERROR_NOT_SUPPORTED;
    return fan < gpu.fanCount ? give(out, gpu.fanSpeed) : ERROR_INVALID_ARGUMENT;
  });
}

Return api::DeviceGetPowerUsage(Device device, u32* out) {
  return number(Row::DeviceGetPowerUsage, device, out, &Gpu::powerUsage);
}
Return api::DeviceGetPowerManagementLimit(Device device, u32* out) {
  return number(Row::DeviceGetPowerManagementLimit, device, out, &Gpu::powerLimit);
}
Return api::DeviceSetPowerManagementLimit(Device device, u32 limit) {
  return on_target(
      Row::DeviceSetPowerManagementLimit, device, true,
      [&](State& state, Target target) { return set_power_limit(limit, state, target); });
}
Return api::DeviceGetPowerManagementLimitConstraints(Device device, u32* min, u32* max) {
  return on_gpu(Row::DeviceGetPowerManagementLimitConstraints, device,
                min != nullptr && max != nullptr, [&](const Gpu& gpu) {
                  const Return first = give(min, gpu.powerMinLimit);
                  return first == SUCCESS ? give(max, gpu.powerMaxLimit) : first;
                });
}
Return api::DeviceGetPowerManagementDefaultLimit(Device device, u32* out) {
  return number(Row::DeviceGetPowerManagementDefaultLimit, device, out, &Gpu::powerDefaultLimit);
}
Return api::DeviceGetEnforcedPowerLimit(Device device, u32* out) {
  return number(Row::DeviceGetEnforcedPowerLimit, device, out, &Gpu::powerLimit);
}
Return api::DeviceGetTotalEnergyConsumption(Device device, u64* out) {
  return on_gpu(Row::DeviceGetTotalEnergyConsumption, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.energyBase == absent64) return ERROR_NOT_SUPPORTED;
                  *out = energy_mj(gpu, now_us(*live_state()));
                  return SUCCESS;
                });
}

Return api::DeviceGetCurrPcieLinkGeneration(Device device, u32* out) {
  return number(Row::DeviceGetCurrPcieLinkGeneration, device, out, &Gpu::pciGeneration);
}
Return api::DeviceGetCurrPcieLinkWidth(Device device, u32* out) {
  return number(Row::DeviceGetCurrPcieLinkWidth, device, out, &Gpu::pciWidth);
}
Return api::DeviceGetMaxPcieLinkGeneration(Device device, u32* out) {
  return number(Row::DeviceGetMaxPcieLinkGeneration, device, out, &Gpu::pciMaxGeneration);
}
Return api::DeviceGetMaxPcieLinkWidth(Device device, u32* out) {
  return number(Row::DeviceGetMaxPcieLinkWidth, device, out, &Gpu::pciMaxWidth);
}
Return api::DeviceGetPcieThroughput(Device device, PcieUtilCounter counter, u32* out) {
  return on_gpu(Row::DeviceGetPcieThroughput, device,
                out != nullptr && counter <= PCIE_UTIL_RX_BYTES, [&](const Gpu& gpu) {
                  return give(out, counter == PCIE_UTIL_TX_BYTES ? gpu.pciTx : gpu.pciRx);
                });
}
Return api::DeviceGetPcieReplayCounter(Device device, u32* out) {
  return number(Row::DeviceGetPcieReplayCounter, device, out, &Gpu::pciReplays);
}

}  // namespace node_nvml::mock
