// Temperatures and their thresholds, degrees C.
#include "mock/live.h"
#include "mock/setters.h"

namespace node_nvml::mock {

namespace {

Return temperature(const Gpu& gpu, u32 sensor, u32* out) {
  if (sensor != TEMPERATURE_GPU) return ERROR_INVALID_ARGUMENT;
  return give(out, temperature_at(gpu, model_time(gpu)));
}

u32 threshold_of(const Gpu& gpu, u32 threshold) {
  switch (threshold) {
    case TEMPERATURE_THRESHOLD_SHUTDOWN: return gpu.temperatureShutdown;
    case TEMPERATURE_THRESHOLD_SLOWDOWN: return gpu.temperatureSlowdown;
    case TEMPERATURE_THRESHOLD_MEM_MAX: return gpu.temperatureMemoryMax;
    case TEMPERATURE_THRESHOLD_GPU_MAX: return gpu.temperatureGpuMax;
    case TEMPERATURE_THRESHOLD_ACOUSTIC_MIN: return gpu.temperatureAcousticMin;
    case TEMPERATURE_THRESHOLD_ACOUSTIC_CURR: return gpu.temperatureAcoustic;
    case TEMPERATURE_THRESHOLD_ACOUSTIC_MAX: return gpu.temperatureAcousticMax;
    default: return absent32;
  }
}

/// A sensor as the interface for graphics drivers describes it; limits that no board tells are 0
/// and 127.
GpuThermalSensor sensor_of(u32 degrees, ThermalTarget target) {
  return {THERMAL_CONTROLLER_GPU_INTERNAL, 0, 127, static_cast<i32>(degrees), target};
}

Return thermal_settings(const Gpu& gpu, u32 index, GpuThermalSettings& out) {
  constexpr u32 all = 15;
  const u64 now = model_time(gpu);
  GpuThermalSensor have[2];
  u32 count = 0;
  if (gpu.temperatureGpu != absent32)
    have[count++] = sensor_of(temperature_at(gpu, now), THERMAL_TARGET_GPU);
  if (gpu.temperatureMemory != absent32)
    have[count++] = sensor_of(memory_temperature_at(gpu, now), THERMAL_TARGET_MEMORY);
  if (count == 0) return ERROR_NOT_SUPPORTED;
  if (index >= count && index != all) return ERROR_INVALID_ARGUMENT;
  out = {};
  out.count = count;
  for (u32 i = 0; i < count; ++i) {
    if (index == all || index == i) out.sensor[i] = have[i];
  }
  return SUCCESS;
}

}  // namespace

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
  return on_gpu(Row::DeviceGetTemperatureThreshold, device,
                out != nullptr && threshold <= TEMPERATURE_THRESHOLD_GPS_CURR,
                [&](const Gpu& gpu) { return give(out, threshold_of(gpu, threshold)); });
}
// The acoustic threshold alone is the user's, within the range that the board tells.
Return api::DeviceSetTemperatureThreshold(Device device, TemperatureThresholds threshold,
                                          i32* temperature) {
  return set_as_root(
      Row::DeviceSetTemperatureThreshold, device,
      temperature != nullptr && threshold <= TEMPERATURE_THRESHOLD_GPS_CURR,
      [&](const Gpu& gpu) {
        return threshold == TEMPERATURE_THRESHOLD_ACOUSTIC_CURR &&
               gpu.temperatureAcoustic != absent32;
      },
      [&](Gpu& gpu) -> Return {
        const i64 wanted = *temperature;
        if (wanted < gpu.temperatureAcousticMin || wanted > gpu.temperatureAcousticMax)
          return ERROR_INVALID_ARGUMENT;
        gpu.temperatureAcoustic = static_cast<u32>(wanted);
        return SUCCESS;
      });
}
// How far away the next slowdown is; boards tell it since Ada.
Return api::DeviceGetMarginTemperature(Device device, MarginTemperature_v1* out) {
  return on_gpu(Row::DeviceGetMarginTemperature, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (out->version != version_word<MarginTemperature_v1>)
                    return ERROR_ARGUMENT_VERSION_MISMATCH;
                  if (gpu.temperatureGpu == absent32 || gpu.temperatureGpuMax == absent32 ||
                      gpu.architecture == absent32 || gpu.architecture < DEVICE_ARCH_ADA) {
                    return ERROR_NOT_SUPPORTED;
                  }
                  out->marginTemperature =
                      static_cast<i32>(gpu.temperatureGpuMax) -
                      static_cast<i32>(temperature_at(gpu, model_time(gpu)));
                  return SUCCESS;
                });
}
Return api::DeviceGetThermalSettings(Device device, u32 index, GpuThermalSettings* out) {
  return on_gpu(Row::DeviceGetThermalSettings, device, out != nullptr,
                [&](const Gpu& gpu) { return thermal_settings(gpu, index, *out); });
}

}  // namespace node_nvml::mock
