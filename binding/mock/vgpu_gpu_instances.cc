// vGPUs that share a GPU instance: time slices inside of MIG.
#include "mock/mig.h"
#include "mock/vgpu_scheduler.h"

namespace node_nvml::mock {

namespace {

/// A question to a GPU instance of a vGPU host: `read(host, place)`.
template <class Read>
Return on_place(Row row, GpuInstance instance, bool arguments, Read&& read) {
  return on_instance(
      row, instance, arguments,
      [&](const Gpu& gpu, const InstanceName& name, const MigInstance& found) -> Return {
        if (!is_vgpu_host(gpu)) return ERROR_NOT_SUPPORTED;
        const VgpuPlace place{gpu, name.gpu, found.id};
        return read_versioned(live_state()->vgpus,
                              [&](const VgpuHost& host) -> Return { return read(host, place); });
      });
}

/// Only some GPUs let the vGPUs of an instance take turns.
bool takes_turns(const Gpu& gpu) {
  return gpu.vgpuCapabilities != absent64 &&
         (gpu.vgpuCapabilities >> DEVICE_VGPU_CAP_MIG_TIMESLICING_SUPPORTED & 1) != 0;
}

template <class Body>
void each_here(const VgpuHost& host, const VgpuPlace& place, Body&& body) {
  each_vgpu(host, place.index, [&](const Vgpu& vgpu) {
    if (vgpu.gpuInstanceId == place.instance) body(vgpu);
  });
}
u32 count_here(const VgpuHost& host, const VgpuPlace& place) {
  u32 count = 0;
  each_here(host, place, [&](const Vgpu&) { ++count; });
  return count;
}

Schedule schedule_here(const VgpuHost& host, const VgpuPlace& place) {
  const InstanceScheduler* set = find_scheduler(host, place);
  Schedule schedule{VGPU_SCHEDULER_POLICY_BEST_EFFORT, 0, 0, 0, 0, count_here(host, place)};
  if (set != nullptr && set->policy != 0) {
    schedule.policy = set->policy;
    schedule.arr = set->arr;
    schedule.average = set->average;
    schedule.frequency = set->frequency;
    schedule.timeslice = set->timeslice;
  }
  return complete(schedule, host, place);
}

template <class Read>
Return on_turns(Row row, GpuInstance instance, bool arguments, Read&& read) {
  return on_place(row, instance, arguments,
                  [&](const VgpuHost& host, const VgpuPlace& place) -> Return {
                    return takes_turns(place.gpu) ? read(host, place, schedule_here(host, place))
                                                  : ERROR_NOT_SUPPORTED;
                  });
}

/// The record of an instance, or a free one; null where there is none.
InstanceScheduler* record_of(VgpuHost& host, const VgpuPlace& place, u32 serial) {
  if (const InstanceScheduler* known = find_scheduler(host, place); known != nullptr)
    return &host.schedulers[known - host.schedulers];
  for (InstanceScheduler& record : host.schedulers) {
    const bool stale = record.gpu == place.index && record.gpu_instance == place.instance;
    if (record.present != 0 && !stale) continue;
    record = InstanceScheduler{};
    record.present = 1;
    record.gpu = place.index;
    record.gpu_instance = place.instance;
    record.serial = serial;
    return &record;
  }
  return nullptr;
}

/// A setting of an instance by root: `change(record, vgpus that run there)`.
template <class Change>
Return change_place(Row row, GpuInstance instance, bool arguments, Change&& change) {
  const Return known = on_turns(row, instance, arguments, [](const VgpuHost&, const VgpuPlace&,
                                                             const Schedule&) { return SUCCESS; });
  if (known != SUCCESS) return known;
  if (!acts_as_root()) return ERROR_NO_PERMISSION;
  InstanceName name;
  parse_instance(instance, Kind::gpu_instance, name);
  State& state = *live_state();
  Return result = ERROR_UNKNOWN;
  change_part(state, state_path(), state.vgpus, [&](VgpuHost& host) {
    const auto& gpus = state.gpus[name.gpu];
    const Gpu& gpu = gpus.copies[gpus.generation.load() & 1];
    const MigInstance* found = find_instance(gpu, name);
    if (found == nullptr) {
      result = ERROR_INVALID_ARGUMENT;
      return false;
    }
    const VgpuPlace place{gpu, name.gpu, found->id};
    InstanceScheduler* record = record_of(host, place, found->serial);
    result =
        record == nullptr ? ERROR_INSUFFICIENT_RESOURCES : change(*record, count_here(host, place));
    return result == SUCCESS;
  });
  return result;
}

Return set_turns(Row row, GpuInstance instance, bool arguments, const ScheduleWish& wish) {
  return change_place(row, instance, arguments,
                      [&](InstanceScheduler& record, u32 running) -> Return {
                        if (running != 0) return ERROR_NOT_SUPPORTED;
                        if (const Return why = check_wish(wish); why != SUCCESS) return why;
                        if (wish.engine != VGPU_SCHEDULER_ENGINE_TYPE_GRAPHICS) return SUCCESS;
                        record.policy = wish.policy;
                        record.arr = wish.arr;
                        record.average = wish.average;
                        record.frequency = wish.frequency;
                        record.timeslice = wish.timeslice;
                        return SUCCESS;
                      });
}

template <class T>
bool is_current(const T* in) {
  return in->version == version_word<T>;
}

u64 now_ns() { return now_us(*live_state()) * 1000; }

}  // namespace

Return api::GpuInstanceGetCreatableVgpus(GpuInstance instance, VgpuTypeIdInfo_v1* out) {
  return on_place(Row::GpuInstanceGetCreatableVgpus, instance, out != nullptr,
                  [&, room = out == nullptr ? 0 : out->vgpuCount](
                      const VgpuHost& host, const VgpuPlace& place) -> Return {
                    if (!is_current(out)) return ERROR_ARGUMENT_VERSION_MISMATCH;
                    Listing<VgpuTypeId> list(out->vgpuTypeIds, room);
                    for (u32 i = 0; i < host.type_count && i < max_vgpu_types; ++i) {
                      if (may_start(host, place, host.types[i]) == SUCCESS)
                        list.add(host.types[i].id);
                    }
                    return list.finish(out->vgpuCount);
                  });
}
Return api::GpuInstanceGetActiveVgpus(GpuInstance instance, ActiveVgpuInstanceInfo_v1* out) {
  return on_place(Row::GpuInstanceGetActiveVgpus, instance, out != nullptr,
                  [&, room = out == nullptr ? 0 : out->vgpuCount](
                      const VgpuHost& host, const VgpuPlace& place) -> Return {
                    if (!is_current(out)) return ERROR_ARGUMENT_VERSION_MISMATCH;
                    Listing<VgpuInstance> list(out->vgpuInstances, room);
                    each_here(host, place, [&](const Vgpu& vgpu) { list.add(vgpu.id); });
                    return list.finish(out->vgpuCount);
                  });
}
Return api::GpuInstanceGetVgpuTypeCreatablePlacements(GpuInstance instance,
                                                      VgpuCreatablePlacementInfo_v1* out) {
  return on_place(Row::GpuInstanceGetVgpuTypeCreatablePlacements, instance, out != nullptr,
                  [&, room = out == nullptr ? 0 : out->count](const VgpuHost& host,
                                                              const VgpuPlace& place) -> Return {
                    if (!is_current(out)) return ERROR_ARGUMENT_VERSION_MISMATCH;
                    const VgpuType* type = find_vgpu_type(host, out->vgpuTypeId);
                    if (type == nullptr) return ERROR_INVALID_ARGUMENT;
                    if (!takes_turns(place.gpu) || !is_heterogeneous(host, place))
                      return ERROR_NOT_SUPPORTED;
                    const u32 size = placement_size(*type);
                    Listing<u32> list(out->placementIds, room);
                    each_placement(host, place, *type, [&](u32 start) {
                      if (placement_is_free(host, place, start, size)) list.add(start);
                    });
                    out->placementSize = size;
                    return list.finish(out->count);
                  });
}

Return api::GpuInstanceGetVgpuHeterogeneousMode(GpuInstance instance,
                                                VgpuHeterogeneousMode_v1* out) {
  return on_turns(Row::GpuInstanceGetVgpuHeterogeneousMode, instance, out != nullptr,
                  [&](const VgpuHost& host, const VgpuPlace& place, const Schedule&) -> Return {
                    if (!is_current(out)) return ERROR_ARGUMENT_VERSION_MISMATCH;
                    out->mode = is_heterogeneous(host, place) ? FEATURE_ENABLED : FEATURE_DISABLED;
                    return SUCCESS;
                  });
}
Return api::GpuInstanceSetVgpuHeterogeneousMode(GpuInstance instance,
                                                const VgpuHeterogeneousMode_v1* wanted) {
  return change_place(Row::GpuInstanceSetVgpuHeterogeneousMode, instance,
                      wanted != nullptr && wanted->mode <= FEATURE_ENABLED,
                      [&](InstanceScheduler& record, u32 running) -> Return {
                        if (!is_current(wanted)) return ERROR_ARGUMENT_VERSION_MISMATCH;
                        if (running != 0) return ERROR_IN_USE;
                        record.heterogeneous = wanted->mode;
                        return SUCCESS;
                      });
}

Return api::GpuInstanceGetVgpuSchedulerState(GpuInstance instance, VgpuSchedulerStateInfo_v1* out) {
  return on_turns(Row::GpuInstanceGetVgpuSchedulerState, instance,
                  out != nullptr && is_engine(out->engineId),
                  [&](const VgpuHost&, const VgpuPlace&, const Schedule& graphics) -> Return {
                    if (!is_current(out)) return ERROR_ARGUMENT_VERSION_MISMATCH;
                    const Schedule schedule = schedule_of_engine(out->engineId, graphics);
                    out->schedulerPolicy = schedule.policy;
                    out->arrMode = schedule.arr;
                    out->schedulerParams = {};
                    give_params(out->schedulerParams, schedule);
                    return SUCCESS;
                  });
}
Return api::GpuInstanceGetVgpuSchedulerState_v2(GpuInstance instance,
                                                VgpuSchedulerStateInfo_v2* out) {
  return on_turns(Row::GpuInstanceGetVgpuSchedulerState_v2, instance,
                  out != nullptr && is_engine(out->engineId),
                  [&](const VgpuHost&, const VgpuPlace&, const Schedule& graphics) {
                    give_state(*out, graphics);
                    return SUCCESS;
                  });
}
Return api::GpuInstanceSetVgpuSchedulerState(GpuInstance instance, VgpuSchedulerState_v1* wanted) {
  if (wanted != nullptr && live_state() != nullptr && !is_current(wanted))
    return ERROR_ARGUMENT_VERSION_MISMATCH;
  const ScheduleWish wish = wanted == nullptr ? ScheduleWish{} : to_wish(wanted->engineId, *wanted);
  return set_turns(Row::GpuInstanceSetVgpuSchedulerState, instance, wanted != nullptr, wish);
}
Return api::GpuInstanceSetVgpuSchedulerState_v2(GpuInstance instance,
                                                VgpuSchedulerState_v2* wanted) {
  const ScheduleWish wish = wanted == nullptr ? ScheduleWish{} : to_wish(*wanted);
  return set_turns(Row::GpuInstanceSetVgpuSchedulerState_v2, instance, wanted != nullptr, wish);
}
Return api::GpuInstanceGetVgpuSchedulerLog(GpuInstance instance, VgpuSchedulerLogInfo_v1* out) {
  return on_turns(
      Row::GpuInstanceGetVgpuSchedulerLog, instance, out != nullptr && is_engine(out->engineId),
      [&](const VgpuHost& host, const VgpuPlace& place, const Schedule& graphics) -> Return {
        if (!is_current(out)) return ERROR_ARGUMENT_VERSION_MISMATCH;
        const Schedule schedule = schedule_of_engine(out->engineId, graphics);
        out->schedulerPolicy = schedule.policy;
        out->arrMode = schedule.arr;
        out->schedulerParams = {};
        give_params(out->schedulerParams, schedule);
        out->entriesCount = fill_log(out->logEntries, host, place, schedule, now_ns());
        return SUCCESS;
      });
}
Return api::GpuInstanceGetVgpuSchedulerLog_v2(GpuInstance instance, VgpuSchedulerLogInfo_v2* out) {
  return on_turns(Row::GpuInstanceGetVgpuSchedulerLog_v2, instance,
                  out != nullptr && is_engine(out->engineId),
                  [&](const VgpuHost& host, const VgpuPlace& place, const Schedule& graphics) {
                    give_log(*out, host, place, graphics, now_ns());
                    return SUCCESS;
                  });
}

}  // namespace node_nvml::mock
