// GPU operational events: structured, with context, beside the older events of bits on the same
// set.
#include "mock/event_sets.h"

namespace node_nvml::mock {

namespace {

World& the_world() { return *current_world.load(std::memory_order_acquire); }

/// The GPU of that UUID, or absent32.
u32 find_gpu(const State& state, const char* uuid) {
  const u32 count =
      read_versioned(state.driver, [](const Driver& driver) { return driver.gpuCount; });
  for (u32 i = 0; i < count; ++i) {
    const bool same = read_versioned(state.gpus[i],
                                     [&](const Gpu& gpu) { return strcmp(gpu.uuid, uuid) == 0; });
    if (same) return i;
  }
  return absent32;
}

/// Structured events came with Turing.
Return may_subscribe(const State& state, u32 gpu) {
  return read_versioned(state.gpus[gpu], [](const Gpu& g) -> Return {
    if (g.lost == 1) return ERROR_GPU_IS_LOST;
    const bool old = g.architecture == absent32 || g.architecture < DEVICE_ARCH_TURING;
    return old ? ERROR_NOT_SUPPORTED : SUCCESS;
  });
}

/// The same registration a second time is a success.
Return subscribe(State& state, EventSet handle, const Subscription& wanted) {
  World& world = the_world();
  ThreadLock lock(world.lock);
  EventSetSlot* set = find_set(world, handle, Kind::event_set);
  if (set == nullptr) return ERROR_INVALID_ARGUMENT;
  for (u32 i = 0; i < set->subscription_count; ++i) {
    const Subscription& have = set->subscriptions[i];
    if (have.gpu == wanted.gpu && have.log_level == wanted.log_level &&
        have.severity == wanted.severity) {
      return SUCCESS;
    }
  }
  if (set->subscription_count == max_subscriptions) return ERROR_INSUFFICIENT_RESOURCES;
  Subscription& made = set->subscriptions[set->subscription_count++];
  made = wanted;
  made.since = state.event_head.load(std::memory_order_acquire);
  return SUCCESS;
}

bool wants_record(const EventSetSlot& set, const Event& event) {
  if (event.form != Event::operational) return false;
  for (u32 i = 0; i < set.subscription_count; ++i) {
    const Subscription& have = set.subscriptions[i];
    if (have.gpu == event.gpu && event.sequence > have.since &&
        event.record.logLevel >= have.log_level && event.record.severity >= have.severity) {
      return true;
    }
  }
  return false;
}

/// The next event of either form, in the order in which they were raised.
bool next_of_either(const State& state, EventSetSlot& set, Event& event) {
  Event bits;
  Event record;
  const bool some_bits = next_event(state, set.cursor, bits,
                                    [&](const Event& e) { return wants_bits(set, e); });
  const bool some_record = next_event(state, set.structured_cursor, record,
                                      [&](const Event& e) { return wants_record(set, e); });
  if (!some_bits && !some_record) return false;
  const bool bits_first = some_bits && (!some_record || bits.sequence < record.sequence);
  event = bits_first ? bits : record;
  if (bits_first && some_record) set.structured_cursor = record.sequence - 1;
  if (!bits_first && some_bits) set.cursor = bits.sequence - 1;
  return true;
}

u32 hex_digit(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : 0;
}

void keep_contexts(EventSetSlot& set, const Event& event) {
  set.answered = true;
  set.context_count = 0;
  if (event.form != Event::operational) return;
  const Operational& record = event.record;
  if (record.xid != absent32) {
    EventContext& context = set.contexts[set.context_count++];
    context.meaning = GPU_OPERATIONAL_EVENT_CONTEXT_TYPE_LEGACY_XID;
    context.source_type = 1;
    context.format = 1;
    context.size = sizeof record.xid;
    memcpy(context.data, &record.xid, sizeof record.xid);
  }
  if (record.contextData[0] != '\0' || record.contextType != absent32) {
    EventContext& context = set.contexts[set.context_count++];
    context.meaning = GPU_OPERATIONAL_EVENT_CONTEXT_TYPE_UNKNOWN;
    context.source_type = or_zero(record.contextType);
    context.format = static_cast<u16>(or_zero(record.contextFormat));
    context.size = static_cast<u32>(strlen(record.contextData) / 2);
    for (u32 i = 0; i < context.size; ++i) {
      const char* digits = record.contextData + 2 * i;
      context.data[i] = static_cast<u8>(hex_digit(digits[0]) << 4 | hex_digit(digits[1]));
    }
  }
}

void write_record(nvml::EventSetWait_v3& out, const Operational& record) {
  memcpy(out.sourceModule, record.sourceModule, sizeof out.sourceModule);
  out.groupCursor = record.groupCursor;
  out.instanceId = record.instanceId;
  out.traceId = or_zero(record.traceId);
  out.severity = record.severity;
  out.categoryId = or_zero(record.categoryId);
  out.moduleEventCode = or_zero(record.moduleEventCode);
  out.scope = or_zero(record.scope);
  out.originator = or_zero(record.originator);
  out.moduleInstance = or_zero(record.moduleInstance);
  out.chipletId = or_zero(record.chipletId);
  out.logLevel = record.logLevel;
  out.attributes = or_zero(record.attributes);
  out.groupCperSize = or_zero(record.groupCperSize);
  out.groupAttributes = or_zero(record.groupAttributes);
  out.groupSize = static_cast<u8>(record.groupSize);
  out.groupIndex = static_cast<u8>(or_zero(record.groupIndex));
}

void write_event(nvml::EventSetWait_v3& out, const State& state, const Event& event) {
  const u32 timeout = out.timeoutMs;
  out = {};
  out.timeoutMs = timeout;
  out.gpuInstanceId = absent32;
  out.computeInstanceId = absent32;
  out.timestampUsec = event.time_us;
  read_versioned(state.gpus[event.gpu], [&](const Gpu& gpu) {
    memcpy(out.uuid, gpu.uuid, sizeof out.uuid);
    return true;
  });
  if (event.form == Event::operational) {
    out.dataType = EVENT_DATA_TYPE_GPU_OPERATIONAL_EVENT;
    write_record(out, event.record);
    return;
  }
  out.dataType = EVENT_DATA_TYPE_NVML_EVENT;
  out.eventType = event.type;
  out.eventData = event.data;
  out.gpuInstanceId = event.gpu_instance;
  out.computeInstanceId = event.compute_instance;
}

/// A successful answer replaces the contexts of the one before.
Return take(State& state, EventSet handle, Event& event) {
  World& world = the_world();
  ThreadLock lock(world.lock);
  EventSetSlot* set = find_set(world, handle, Kind::event_set);
  if (set == nullptr) return ERROR_INVALID_ARGUMENT;
  if (!next_of_either(state, *set, event))
    return listens_to_lost_gpu(state, *set) ? ERROR_GPU_IS_LOST : ERROR_TIMEOUT;
  keep_contexts(*set, event);
  return SUCCESS;
}

/// A question about the contexts of the set's last event: `body(set)`.
template <class Body>
Return on_contexts(Row row, EventSet handle, bool arguments, Body&& body) {
  return on_system(row, arguments, [&](State&) -> Return {
    World& world = the_world();
    ThreadLock lock(world.lock);
    const EventSetSlot* set = find_set(world, handle, Kind::event_set);
    if (set == nullptr) return ERROR_INVALID_ARGUMENT;
    return set->answered ? body(*set) : ERROR_NOT_FOUND;
  });
}

}  // namespace

Return api::EventSetRegisterGpuOperationalEvents_v1(EventSet set,
                                                    const GpuOperationalEventConfig_v1* config) {
  const bool arguments = config != nullptr && strncmp(config->uuid, "GPU-", 4) == 0 &&
                         memchr(config->uuid, '\0', sizeof config->uuid) != nullptr;
  return on_system(Row::EventSetRegisterGpuOperationalEvents_v1, arguments,
                   [&](State& state) -> Return {
                     const u32 gpu = find_gpu(state, config->uuid);
                     if (gpu == absent32) return ERROR_INVALID_ARGUMENT;
                     if (const Return refused = may_subscribe(state, gpu); refused != SUCCESS)
                       return refused;
                     return subscribe(state, set,
                                      {gpu, config->minLogLevel, config->minSeverity, 0});
                   });
}
Return api::EventSetWait_v3(EventSet set, nvml::EventSetWait_v3* params) {
  State* state = live_state();
  if (state == nullptr) return ERROR_UNINITIALIZED;
  if (params == nullptr) return ERROR_INVALID_ARGUMENT;
  Event event;
  const Return result = wait_on_bell(*state, Row::EventSetWait_v3, params->timeoutMs,
                                     [&] { return take(*state, set, event); });
  if (result == SUCCESS) write_event(*params, *state, event);
  return result;
}

Return api::EventSetGetContextCount_v1(EventSet set, nvml::EventSetGetContextCount_v1* params) {
  return on_contexts(Row::EventSetGetContextCount_v1, set, params != nullptr,
                     [&](const EventSetSlot& slot) {
                       params->count = slot.context_count;
                       return SUCCESS;
                     });
}
Return api::EventSetGetContextInfo_v1(EventSet set, nvml::EventSetGetContextInfo_v1* params) {
  return on_contexts(Row::EventSetGetContextInfo_v1, set, params != nullptr,
                     [&](const EventSetSlot& slot) -> Return {
                       if (params->index >= slot.context_count) return ERROR_INVALID_ARGUMENT;
                       const EventContext& context = slot.contexts[params->index];
                       params->nvmlGpuOperationalEventContextType = context.meaning;
                       params->sourceEventContextType = context.source_type;
                       params->dataSize = context.size;
                       params->dataFormatVersion = context.format;
                       return SUCCESS;
                     });
}
// Without a buffer it tells the size.
Return api::EventSetGetContextData_v1(EventSet set, nvml::EventSetGetContextData_v1* params) {
  return on_contexts(Row::EventSetGetContextData_v1, set, params != nullptr,
                     [&](const EventSetSlot& slot) -> Return {
                       if (params->index >= slot.context_count) return ERROR_INVALID_ARGUMENT;
                       const EventContext& context = slot.contexts[params->index];
                       const u32 room = params->data == nullptr ? 0 : params->dataSize;
                       params->dataSize = context.size;
                       if (room < context.size) return ERROR_INSUFFICIENT_SIZE;
                       if (context.size != 0) memcpy(params->data, context.data, context.size);
                       return SUCCESS;
                     });
}
Return api::EventSetGetGpuOperationalEventContextLegacyXid_v1(
    EventSet set, nvml::EventSetGetGpuOperationalEventContextLegacyXid_v1* params) {
  return on_contexts(Row::EventSetGetGpuOperationalEventContextLegacyXid_v1, set, params != nullptr,
                     [&](const EventSetSlot& slot) -> Return {
                       if (params->index >= slot.context_count) return ERROR_INVALID_ARGUMENT;
                       const EventContext& context = slot.contexts[params->index];
                       if (context.meaning != GPU_OPERATIONAL_EVENT_CONTEXT_TYPE_LEGACY_XID)
                         return ERROR_NOT_FOUND;
                       memcpy(&params->xidCode, context.data, sizeof params->xidCode);
                       return SUCCESS;
                     });
}

}  // namespace node_nvml::mock
