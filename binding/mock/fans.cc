// Fans: boards of data centres have none, and refuse all of this.
#include "mock/live.h"
#include "mock/setters.h"

namespace node_nvml::mock {

namespace {

constexpr u32 max_fans = 8;

bool has_fans(const Gpu& gpu) {
  return gpu.fanSpeed != absent32 && gpu.fanCount != absent32 && gpu.fanCount != 0;
}
bool is_fan(const Gpu& gpu, u32 fan) { return fan < gpu.fanCount && fan < max_fans; }

/// A read of one fan.
template <class Read>
Return on_fan(Row row, Device device, bool arguments, u32 fan, Read&& read) {
  return on_gpu(row, device, arguments, [&](const Gpu& gpu) -> Return {
    if (!has_fans(gpu)) return ERROR_NOT_SUPPORTED;
    return is_fan(gpu, fan) ? read(gpu) : ERROR_INVALID_ARGUMENT;
  });
}

template <class Change>
Return set_fan(Row row, Device device, bool arguments, u32 fan, Change&& change) {
  return set_as_root(row, device, arguments, has_fans, [&](Gpu& gpu) -> Return {
    return is_fan(gpu, fan) ? change(gpu) : ERROR_INVALID_ARGUMENT;
  });
}

bool by_hand(const Gpu& gpu, u32 fan) {
  return gpu.fanManual != absent32 && (gpu.fanManual >> fan & 1) != 0;
}

void drive_by_hand(Gpu& gpu, u32 fan, u32 speed) {
  if (gpu.fanManual == absent32) gpu.fanManual = 0;
  if (gpu.fanTargets == absent64) gpu.fanTargets = 0;
  gpu.fanManual |= 1u << fan;
  gpu.fanTargets = (gpu.fanTargets & ~(u64{0xff} << (8 * fan))) | u64{speed} << (8 * fan);
}

void drive_by_temperature(Gpu& gpu, u32 fan) {
  if (gpu.fanManual != absent32) gpu.fanManual &= ~(1u << fan);
}

u32 lowest(const Gpu& gpu) { return gpu.fanMin == absent32 ? 30 : gpu.fanMin; }
u32 highest(const Gpu& gpu) { return gpu.fanMax == absent32 ? 100 : gpu.fanMax; }

Return speed(const Gpu& gpu, u32 fan, u32* out) {
  return give(out, fan_at(gpu, fan, model_time(gpu)));
}

}  // namespace

Return api::DeviceGetNumFans(Device device, u32* out) {
  return number(Row::DeviceGetNumFans, device, out, &Gpu::fanCount);
}
Return api::DeviceGetFanSpeed(Device device, u32* out) {
  return on_fan(Row::DeviceGetFanSpeed, device, out != nullptr, 0,
                [&](const Gpu& gpu) { return speed(gpu, 0, out); });
}
Return api::DeviceGetFanSpeed_v2(Device device, u32 fan, u32* out) {
  return on_fan(Row::DeviceGetFanSpeed_v2, device, out != nullptr, fan,
                [&](const Gpu& gpu) { return speed(gpu, fan, out); });
}
Return api::DeviceGetTargetFanSpeed(Device device, u32 fan, u32* out) {
  return on_fan(Row::DeviceGetTargetFanSpeed, device, out != nullptr, fan,
                [&](const Gpu& gpu) { return speed(gpu, fan, out); });
}
Return api::DeviceGetFanSpeedRPM(Device device, FanSpeedInfo_v1* out) {
  if (out != nullptr && live_state() != nullptr && out->version != version_word<FanSpeedInfo_v1>)
    return ERROR_ARGUMENT_VERSION_MISMATCH;
  return on_fan(Row::DeviceGetFanSpeedRPM, device, out != nullptr, out == nullptr ? 0 : out->fan,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.fanMaxRpm == absent32) return ERROR_NOT_SUPPORTED;
                  out->speed = gpu.fanMaxRpm * fan_at(gpu, out->fan, model_time(gpu)) / 100;
                  return SUCCESS;
                });
}
Return api::DeviceGetMinMaxFanSpeed(Device device, u32* min, u32* max) {
  return on_fan(Row::DeviceGetMinMaxFanSpeed, device, min != nullptr && max != nullptr, 0,
                [&](const Gpu& gpu) {
                  *min = lowest(gpu);
                  *max = highest(gpu);
                  return SUCCESS;
                });
}
Return api::DeviceGetFanControlPolicy_v2(Device device, u32 fan, FanControlPolicy* out) {
  return on_fan(Row::DeviceGetFanControlPolicy_v2, device, out != nullptr, fan,
                [&](const Gpu& gpu) {
                  *out = by_hand(gpu, fan) ? FAN_POLICY_MANUAL
                                           : FAN_POLICY_TEMPERATURE_CONTINOUS_SW;
                  return SUCCESS;
                });
}
Return api::DeviceGetCoolerInfo(Device device, CoolerInfo_v1* out) {
  if (out != nullptr && live_state() != nullptr && out->version != version_word<CoolerInfo_v1>)
    return ERROR_ARGUMENT_VERSION_MISMATCH;
  return on_fan(Row::DeviceGetCoolerInfo, device, out != nullptr, out == nullptr ? 0 : out->index,
                [&](const Gpu&) {
                  out->signalType = THERMAL_COOLER_SIGNAL_VARIABLE;
                  out->target = THERMAL_COOLER_TARGET_GPU_RELATED;
                  return SUCCESS;
                });
}

// From now on it is driven by hand.
Return api::DeviceSetFanSpeed_v2(Device device, u32 fan, u32 speed) {
  return set_fan(Row::DeviceSetFanSpeed_v2, device, true, fan, [&](Gpu& gpu) -> Return {
    if (speed < lowest(gpu) || speed > highest(gpu)) return ERROR_INVALID_ARGUMENT;
    drive_by_hand(gpu, fan, speed);
    return SUCCESS;
  });
}
Return api::DeviceSetDefaultFanSpeed_v2(Device device, u32 fan) {
  return set_fan(Row::DeviceSetDefaultFanSpeed_v2, device, true, fan, [&](Gpu& gpu) {
    drive_by_temperature(gpu, fan);
    return SUCCESS;
  });
}
// A fan that is taken over by hand keeps its speed.
Return api::DeviceSetFanControlPolicy(Device device, u32 fan, FanControlPolicy policy) {
  return set_fan(Row::DeviceSetFanControlPolicy, device, policy <= FAN_POLICY_MANUAL, fan,
                 [&](Gpu& gpu) {
                   const u64 now = model_time(gpu);
                   if (policy == FAN_POLICY_MANUAL) drive_by_hand(gpu, fan, fan_at(gpu, fan, now));
                   else drive_by_temperature(gpu, fan);
                   return SUCCESS;
                 });
}

}  // namespace node_nvml::mock
