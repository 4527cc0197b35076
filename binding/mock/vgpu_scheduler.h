// How the vGPUs of a GPU, or of a GPU instance, take turns.
#pragma once

#include "mock/vgpu.h"

namespace node_nvml::mock {

// Limits of NVIDIA's vGPU manager, from the documentation of its software.
inline constexpr u32 min_timeslice_ns = 1000000;
inline constexpr u32 max_timeslice_ns = 30000000;
inline constexpr u32 min_arr_frequency = 63;
inline constexpr u32 max_arr_frequency = 960;
inline constexpr u32 min_arr_average = 1;
inline constexpr u32 max_arr_average = 60;

/// What is in force: what an administrator has set, else the manager's defaults.
struct Schedule {
  u32 policy;
  u32 arr;
  u32 average;
  u32 frequency;
  u32 timeslice;  // ns
  u32 vgpus;      // that take turns
};

/// A wish, in either version's form. Zero asks for the default.
struct ScheduleWish {
  u32 engine;
  u32 policy;
  u32 arr;
  u32 average;
  u32 frequency;
  u32 timeslice;
};

/// The defaults where a schedule says nothing.
Schedule complete(Schedule schedule, const VgpuHost& host, const VgpuPlace& place);

/// That of a GPU's vGPUs.
Schedule schedule_of(const VgpuHost& host, const VgpuPlace& place);

/// NVML's numbers of engines.
bool is_engine(u32 engine);

/// Why the manager refuses the wish, or SUCCESS.
Return check_wish(const ScheduleWish& wish);

template <class Union>
void give_params(Union& out, const Schedule& schedule) {
  if (schedule.arr == VGPU_SCHEDULER_ARR_ENABLE)
    out.vgpuSchedDataWithARR = {schedule.average, schedule.timeslice};
  else out.vgpuSchedData = {schedule.timeslice};
}

template <class Wish>
ScheduleWish to_wish(u32 engine, const Wish& wish) {
  const bool arr = wish.enableARRMode == VGPU_SCHEDULER_ARR_ENABLE;
  const auto& params = wish.schedulerParams;
  return {engine,
          wish.schedulerPolicy,
          wish.enableARRMode,
          arr ? params.vgpuSchedDataWithARR.avgFactor : 0,
          arr ? params.vgpuSchedDataWithARR.frequency : 0,
          arr ? 0 : params.vgpuSchedData.timeslice};
}
/// The second version knows adaptive round robin only.
inline ScheduleWish to_wish(const VgpuSchedulerState_v2& wish) {
  return {wish.engineId,  wish.schedulerPolicy, VGPU_SCHEDULER_ARR_ENABLE,
          wish.avgFactor, wish.frequency,       0};
}

/// The turns before `now_ns`, newest first: `body(at, entry)` for as many as a log holds. What a
/// turn is follows from the clock and the schedule, so that two readers see one history.
inline constexpr u32 max_log_entries = 200;
template <class Entry>
u32 fill_log(Entry* out, const VgpuHost& host, const VgpuPlace& place, const Schedule& schedule,
             u64 now_ns) {
  u32 lists[max_vgpus];
  u32 count = 0;
  for (u32 slot = 0; slot < max_vgpus; ++slot) {
    const Vgpu& vgpu = host.vgpus[slot];
    const bool here = vgpu.present != 0 && vgpu.gpu == place.index &&
                      vgpu.gpuInstanceId == place.instance;
    if (here) lists[count++] = slot;
  }
  if (count == 0 || schedule.timeslice == 0) return 0;
  const u64 turn = now_ns / schedule.timeslice;
  const u32 length = turn < max_log_entries ? static_cast<u32>(turn) : max_log_entries;
  for (u32 i = 0; i < length; ++i) {
    const u64 at = turn - i;
    Entry& entry = out[i];
    entry.timestamp = at * schedule.timeslice;
    entry.timeRunTotal = at / count * schedule.timeslice;
    entry.timeRun = schedule.timeslice;
    entry.swRunlistId = lists[at % count];
    entry.targetTimeSlice = schedule.timeslice;
    entry.cumulativePreemptionTime = at / count * 1000;
  }
  return length;
}

// The second version: engines other than graphics know the best effort only, and have no turns to
// tell of.
inline Schedule schedule_of_engine(u32 engine, const Schedule& graphics) {
  if (engine == VGPU_SCHEDULER_ENGINE_TYPE_GRAPHICS) return graphics;
  return {VGPU_SCHEDULER_POLICY_BEST_EFFORT, graphics.arr, 0, 0, 0, graphics.vgpus};
}
inline void give_state(VgpuSchedulerStateInfo_v2& out, const Schedule& graphics) {
  const Schedule schedule = schedule_of_engine(out.engineId, graphics);
  out = {out.engineId, schedule.policy, schedule.average, schedule.timeslice};
}
inline void give_log(VgpuSchedulerLogInfo_v2& out, const VgpuHost& host, const VgpuPlace& place,
                     const Schedule& graphics, u64 now_ns) {
  const u32 engine = out.engineId;
  const Schedule schedule = schedule_of_engine(engine, graphics);
  memset(static_cast<void*>(&out), 0, sizeof out);
  out.engineId = engine;
  out.schedulerPolicy = schedule.policy;
  out.avgFactor = schedule.average;
  out.timeslice = schedule.timeslice;
  out.entriesCount = fill_log(out.logEntries, host, place, schedule, now_ns);
  for (u32 i = 0; i < out.entriesCount; ++i) out.logEntries[i].weight = 1;
}

}  // namespace node_nvml::mock
