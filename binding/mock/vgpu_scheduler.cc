// The scheduler of a GPU's vGPUs.
#include "mock/vgpu_scheduler.h"

namespace node_nvml::mock {

namespace {

u32 or_default(u32 value, u32 fallback) {
  return value == absent32 || value == 0 ? fallback : value;
}
bool within(u32 value, u32 lowest, u32 highest) {
  return value == 0 || (value >= lowest && value <= highest);
}

/// The most vGPUs that can take turns there decide how short a turn is by default.
u32 most_vgpus(const VgpuHost& host, const VgpuPlace& place) {
  u32 most = 1;
  each_vgpu(host, place.index, [&](const Vgpu& vgpu) {
    const VgpuType* type = find_vgpu_type(host, vgpu.type);
    if (type != nullptr && type->maxInstances != absent32 && type->maxInstances > most)
      most = type->maxInstances;
  });
  return most;
}

template <class Read>
Return on_scheduler(Row row, Device device, bool arguments, Read&& read) {
  return on_vgpu_host(row, device, arguments,
                      [&](const Gpu& gpu, const VgpuHost& host, u32 index) -> Return {
                        if (gpu.migCurrent == 1) return ERROR_NOT_SUPPORTED;
                        const VgpuPlace place{gpu, index};
                        return read(host, place, schedule_of(host, place));
                      });
}

Return set_schedule(Row row, Device device, bool arguments, const ScheduleWish& wish) {
  return change_vgpu_host(row, device, arguments,
                          [&](Gpu& gpu, const VgpuHost& host, u32 index) -> Return {
                            if (gpu.migCurrent == 1 || count_vgpus(host, index) != 0)
                              return ERROR_NOT_SUPPORTED;
                            if (const Return why = check_wish(wish); why != SUCCESS) return why;
                            if (wish.engine != VGPU_SCHEDULER_ENGINE_TYPE_GRAPHICS) return SUCCESS;
                            gpu.vgpuSchedulerPolicy = wish.policy;
                            gpu.vgpuSchedulerArr = wish.arr;
                            gpu.vgpuSchedulerAverage = wish.average;
                            gpu.vgpuSchedulerFrequency = wish.frequency;
                            gpu.vgpuSchedulerTimeslice = wish.timeslice;
                            return SUCCESS;
                          });
}

u64 now_ns() { return now_us(*live_state()) * 1000; }

}  // namespace

bool is_engine(u32 engine) {
  return engine >= VGPU_SCHEDULER_ENGINE_TYPE_GRAPHICS &&
         engine <= VGPU_SCHEDULER_ENGINE_TYPE_NVENC0;
}

Schedule complete(Schedule schedule, const VgpuHost& host, const VgpuPlace& place) {
  const u32 configured =
      schedule.timeslice != 0 || schedule.frequency != 0 || schedule.average != 0;
  // Nothing takes turns, and nobody has said how: there is nothing to tell.
  if (schedule.vgpus == 0 && !configured) return schedule;
  const bool many = most_vgpus(host, place) > 8;
  if (schedule.arr == VGPU_SCHEDULER_ARR_ENABLE) {
    if (schedule.average == 0) schedule.average = 33;
    if (schedule.frequency == 0)
      schedule.frequency = many ? max_arr_frequency : max_arr_frequency / 2;
    schedule.timeslice = 1000000000 / schedule.frequency;
  } else if (schedule.timeslice == 0) {
    schedule.timeslice = many ? min_timeslice_ns : 2 * min_timeslice_ns;
  }
  return schedule;
}

Schedule schedule_of(const VgpuHost& host, const VgpuPlace& place) {
  const Gpu& gpu = place.gpu;
  Schedule schedule{or_default(gpu.vgpuSchedulerPolicy, VGPU_SCHEDULER_POLICY_BEST_EFFORT),
                    or_zero(gpu.vgpuSchedulerArr),
                    or_zero(gpu.vgpuSchedulerAverage),
                    or_zero(gpu.vgpuSchedulerFrequency),
                    or_zero(gpu.vgpuSchedulerTimeslice),
                    count_vgpus(host, place.index)};
  return complete(schedule, host, place);
}

Return check_wish(const ScheduleWish& wish) {
  const bool known = is_engine(wish.engine) && wish.policy >= VGPU_SCHEDULER_POLICY_BEST_EFFORT &&
                     wish.policy <= VGPU_SCHEDULER_POLICY_FIXED_SHARE &&
                     wish.arr <= VGPU_SCHEDULER_ARR_ENABLE;
  // Engines other than graphics know the best effort only.
  const bool fits = wish.engine == VGPU_SCHEDULER_ENGINE_TYPE_GRAPHICS ||
                    wish.policy == VGPU_SCHEDULER_POLICY_BEST_EFFORT;
  const bool ranged = within(wish.average, min_arr_average, max_arr_average) &&
                      within(wish.frequency, min_arr_frequency, max_arr_frequency) &&
                      within(wish.timeslice, min_timeslice_ns, max_timeslice_ns);
  return known && fits && ranged ? SUCCESS : ERROR_INVALID_ARGUMENT;
}

Return api::DeviceGetVgpuSchedulerCapabilities(Device device, VgpuSchedulerCapabilities* out) {
  return on_vgpu_host(Row::DeviceGetVgpuSchedulerCapabilities, device, out != nullptr,
                      [&](const Gpu&, const VgpuHost&, u32) {
                        *out = {
                            {VGPU_SCHEDULER_POLICY_BEST_EFFORT, VGPU_SCHEDULER_POLICY_EQUAL_SHARE,
                             VGPU_SCHEDULER_POLICY_FIXED_SHARE},
                            max_timeslice_ns,
                            min_timeslice_ns,
                            1,
                            max_arr_frequency,
                            min_arr_frequency,
                            max_arr_average,
                            min_arr_average};
                        return SUCCESS;
                      });
}

Return api::DeviceGetVgpuSchedulerState(Device device, VgpuSchedulerGetState* out) {
  return on_scheduler(Row::DeviceGetVgpuSchedulerState, device, out != nullptr,
                      [&](const VgpuHost&, const VgpuPlace&, const Schedule& schedule) {
                        *out = {};
                        out->schedulerPolicy = schedule.policy;
                        out->arrMode = schedule.arr;
                        give_params(out->schedulerParams, schedule);
                        return SUCCESS;
                      });
}
Return api::DeviceGetVgpuSchedulerState_v2(Device device, VgpuSchedulerStateInfo_v2* out) {
  return on_scheduler(Row::DeviceGetVgpuSchedulerState_v2, device,
                      out != nullptr && is_engine(out->engineId),
                      [&](const VgpuHost&, const VgpuPlace&, const Schedule& schedule) {
                        give_state(*out, schedule);
                        return SUCCESS;
                      });
}
Return api::DeviceSetVgpuSchedulerState(Device device, VgpuSchedulerSetState* wanted) {
  const ScheduleWish wish =
      wanted == nullptr ? ScheduleWish{} : to_wish(VGPU_SCHEDULER_ENGINE_TYPE_GRAPHICS, *wanted);
  return set_schedule(Row::DeviceSetVgpuSchedulerState, device, wanted != nullptr, wish);
}
Return api::DeviceSetVgpuSchedulerState_v2(Device device, VgpuSchedulerState_v2* wanted) {
  const ScheduleWish wish = wanted == nullptr ? ScheduleWish{} : to_wish(*wanted);
  return set_schedule(Row::DeviceSetVgpuSchedulerState_v2, device, wanted != nullptr, wish);
}

Return api::DeviceGetVgpuSchedulerLog(Device device, VgpuSchedulerLog* out) {
  return on_scheduler(Row::DeviceGetVgpuSchedulerLog, device, out != nullptr,
                      [&](const VgpuHost& host, const VgpuPlace& place, const Schedule& schedule) {
                        memset(static_cast<void*>(out), 0, sizeof *out);
                        out->engineId = VGPU_SCHEDULER_ENGINE_TYPE_GRAPHICS;
                        out->schedulerPolicy = schedule.policy;
                        out->arrMode = schedule.arr;
                        give_params(out->schedulerParams, schedule);
                        out->entriesCount =
                            fill_log(out->logEntries, host, place, schedule, now_ns());
                        return SUCCESS;
                      });
}
Return api::DeviceGetVgpuSchedulerLog_v2(Device device, VgpuSchedulerLogInfo_v2* out) {
  return on_scheduler(Row::DeviceGetVgpuSchedulerLog_v2, device,
                      out != nullptr && is_engine(out->engineId),
                      [&](const VgpuHost& host, const VgpuPlace& place, const Schedule& schedule) {
                        give_log(*out, host, place, schedule, now_ns());
                        return SUCCESS;
                      });
}

}  // namespace node_nvml::mock
