// Performance states: which there are, what clocks each has, and the offsets that move them.
#include "mock/clock_rules.h"
#include "mock/live.h"
#include "mock/setters.h"

namespace node_nvml::mock {

namespace {

constexpr u32 graphics_offsets = 0;
constexpr u32 memory_offsets = 1;

bool is_offset_type(u32 type) { return type == CLOCK_GRAPHICS || type == CLOCK_MEM; }
u32 offsets_of(u32 type) { return type == CLOCK_MEM ? memory_offsets : graphics_offsets; }

/// How far an offset may go to either side, MHz, or absent32.
u32 offset_limit(const Gpu& gpu, u32 type) {
  return type == CLOCK_MEM ? gpu.clockOffsetLimitMemory : gpu.clockOffsetLimitGraphics;
}

Return set_offset(Gpu& gpu, u32 type, u32 state, i64 offset) {
  const i64 limit = offset_limit(gpu, type);
  if (offset < -limit || offset > limit) return ERROR_INVALID_ARGUMENT;
  gpu.clock_offsets[offsets_of(type)][state] = static_cast<i32>(offset);
  return SUCCESS;
}

/// The older functions speak of the fastest state alone.
Return get_fastest(Row row, Device device, u32 type, i32* out) {
  return on_gpu(row, device, out != nullptr, [&](const Gpu& gpu) -> Return {
    if (offset_limit(gpu, type) == absent32) return ERROR_NOT_SUPPORTED;
    *out = gpu.clock_offsets[offsets_of(type)][0];
    return SUCCESS;
  });
}
Return set_fastest(Row row, Device device, u32 type, i32 offset) {
  return set_as_root(
      row, device, true, [&](const Gpu& gpu) { return offset_limit(gpu, type) != absent32; },
      [&](Gpu& gpu) { return set_offset(gpu, type, 0, offset); });
}
Return get_range(Row row, Device device, u32 type, i32* min, i32* max) {
  return on_gpu(row, device, min != nullptr && max != nullptr, [&](const Gpu& gpu) -> Return {
    const u32 limit = offset_limit(gpu, type);
    if (limit == absent32) return ERROR_NOT_SUPPORTED;
    *min = -static_cast<i32>(limit);
    *max = static_cast<i32>(limit);
    return SUCCESS;
  });
}

/// A text that was made at the last change.
template <u32 size>
Return give_made(char* out, const MadeText<size>& made) {
  if (made.length == 0) return ERROR_NOT_SUPPORTED;
  memcpy(out, made.text, made.length + 1);
  return SUCCESS;
}

}  // namespace

// Fastest first; the room that is left says that no more are known.
Return api::DeviceGetSupportedPerformanceStates(Device device, Pstates* out, u32 size) {
  return on_gpu(Row::DeviceGetSupportedPerformanceStates, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.performanceState == absent32) return ERROR_NOT_SUPPORTED;
                  const PowerLevels& levels = power_levels(gpu);
                  const u32 room = size / sizeof(Pstates);
                  if (room < levels.count) return ERROR_INSUFFICIENT_SIZE;
                  for (u32 i = 0; i < room; ++i)
                    out[i] = i < levels.count ? static_cast<Pstates>(levels.items[i].state)
                                              : PSTATE_UNKNOWN;
                  return SUCCESS;
                });
}
Return api::DeviceGetMinMaxClockOfPState(Device device, ClockType type, Pstates state, u32* min,
                                         u32* max) {
  return on_gpu(Row::DeviceGetMinMaxClockOfPState, device,
                type <= CLOCK_VIDEO && min != nullptr && max != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.performanceState == absent32) return ERROR_NOT_SUPPORTED;
                  const PowerLevels& levels = power_levels(gpu);
                  const PowerLevel* level = find_level(levels, state);
                  if (level == nullptr) return ERROR_INVALID_ARGUMENT;
                  const Range range = range_of(gpu, type, *level);
                  const Return first = give(max, range.max);
                  return first == SUCCESS ? give(min, range.min) : first;
                });
}

Return api::DeviceGetClockOffsets(Device device, ClockOffset_v1* info) {
  return on_gpu(Row::DeviceGetClockOffsets, device, info != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (info->version != version_word<ClockOffset_v1>)
                    return ERROR_ARGUMENT_VERSION_MISMATCH;
                  const PowerLevels& levels = power_levels(gpu);
                  if (!is_offset_type(info->type) || find_level(levels, info->pstate) == nullptr)
                    return ERROR_INVALID_ARGUMENT;
                  const u32 limit = offset_limit(gpu, info->type);
                  if (limit == absent32) return ERROR_NOT_SUPPORTED;
                  info->clockOffsetMHz = gpu.clock_offsets[offsets_of(info->type)][info->pstate];
                  info->minClockOffsetMHz = -static_cast<i32>(limit);
                  info->maxClockOffsetMHz = static_cast<i32>(limit);
                  return SUCCESS;
                });
}
Return api::DeviceSetClockOffsets(Device device, ClockOffset_v1* info) {
  if (info != nullptr && live_state() != nullptr && info->version != version_word<ClockOffset_v1>)
    return ERROR_ARGUMENT_VERSION_MISMATCH;
  return set_as_root(
      Row::DeviceSetClockOffsets, device, info != nullptr && is_offset_type(info->type),
      [&](const Gpu& gpu) { return offset_limit(gpu, info->type) != absent32; },
      [&](Gpu& gpu) -> Return {
        const PowerLevels& levels = power_levels(gpu);
        if (find_level(levels, info->pstate) == nullptr) return ERROR_INVALID_ARGUMENT;
        return set_offset(gpu, info->type, info->pstate, info->clockOffsetMHz);
      });
}
Return api::DeviceGetGpcClkVfOffset(Device device, i32* out) {
  return get_fastest(Row::DeviceGetGpcClkVfOffset, device, CLOCK_GRAPHICS, out);
}
Return api::DeviceGetMemClkVfOffset(Device device, i32* out) {
  return get_fastest(Row::DeviceGetMemClkVfOffset, device, CLOCK_MEM, out);
}
Return api::DeviceSetGpcClkVfOffset(Device device, i32 offset) {
  return set_fastest(Row::DeviceSetGpcClkVfOffset, device, CLOCK_GRAPHICS, offset);
}
Return api::DeviceSetMemClkVfOffset(Device device, i32 offset) {
  return set_fastest(Row::DeviceSetMemClkVfOffset, device, CLOCK_MEM, offset);
}
Return api::DeviceGetGpcClkMinMaxVfOffset(Device device, i32* min, i32* max) {
  return get_range(Row::DeviceGetGpcClkMinMaxVfOffset, device, CLOCK_GRAPHICS, min, max);
}
Return api::DeviceGetMemClkMinMaxVfOffset(Device device, i32* min, i32* max) {
  return get_range(Row::DeviceGetMemClkMinMaxVfOffset, device, CLOCK_MEM, min, max);
}

Return api::DeviceGetPerformanceModes(Device device, DevicePerfModes_v1* out) {
  return on_gpu(Row::DeviceGetPerformanceModes, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (out->version != version_word<DevicePerfModes_v1>)
                    return ERROR_ARGUMENT_VERSION_MISMATCH;
                  return give_made(out->str, gpu.derived.performance_modes);
                });
}
Return api::DeviceGetCurrentClockFreqs(Device device, DeviceCurrentClockFreqs_v1* out) {
  return on_gpu(Row::DeviceGetCurrentClockFreqs, device, out != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (out->version != version_word<DeviceCurrentClockFreqs_v1>)
                    return ERROR_ARGUMENT_VERSION_MISMATCH;
                  return give_made(out->str, is_too_hot(gpu, model_time(gpu))
                                                 ? gpu.derived.hot_clock_frequencies
                                                 : gpu.derived.clock_frequencies);
                });
}

}  // namespace node_nvml::mock
