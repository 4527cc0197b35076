// Events from outside.
#include "mock/control.h"
#include "mock/cper.h"

namespace node_nvml::mock {

namespace {

enum class Weight : u32 { corrected, recoverable, fatal };

/// How grave an Xid is, after NVIDIA's Xid catalogue: a program's own fault and a contained error
/// leave the GPU usable.
Weight weight_of(u32 xid) {
  switch (xid) {
    case 63:  // a row remapping was recorded
    case 92:  // many corrected errors
      return Weight::corrected;
    case 13:
    case 31:
    case 43:
    case 45:
    case 68:
    case 69:
    case 94:  // contained
    case 109: return Weight::recoverable;
    default: return Weight::fatal;
  }
}

/// What the source of an Xid says of it, where the raiser said nothing else.
void describe_xid(Operational& record) {
  const Weight weight = weight_of(record.xid);
  if (record.sourceModule[0] == '\0') strcpy(record.sourceModule, "GPU-RM");
  if (record.moduleEventCode == absent32) record.moduleEventCode = record.xid;
  if (record.attributes == absent32) {
    record.attributes = OPERATIONAL_EVENT_ATTR_PRIMARY;
    if (record.xid == 95) record.attributes |= OPERATIONAL_EVENT_ATTR_UNCONTAINED;
  }
  if (record.severity == absent32) {
    record.severity = weight == Weight::fatal         ? OPERATIONAL_EVENT_SEVERITY_FATAL
                      : weight == Weight::recoverable ? OPERATIONAL_EVENT_SEVERITY_RECOVERABLE
                                                      : OPERATIONAL_EVENT_SEVERITY_CORRECTED;
  }
  if (record.logLevel == absent32) {
    record.logLevel = weight == Weight::corrected ? GPU_OPERATIONAL_EVENT_LOG_LEVEL_WARNING
                                                  : GPU_OPERATIONAL_EVENT_LOG_LEVEL_ERROR;
  }
}

Event operational_event(u32 gpu, Operational record) {
  if (record.xid != absent32) describe_xid(record);
  if (record.severity == absent32) record.severity = OPERATIONAL_EVENT_SEVERITY_INFORMATIONAL;
  if (record.logLevel == absent32) record.logLevel = GPU_OPERATIONAL_EVENT_LOG_LEVEL_NOTICE;
  if (record.groupSize == absent32) record.groupSize = 1;
  const bool recorded = record.severity >= OPERATIONAL_EVENT_SEVERITY_CORRECTED;
  if (record.groupCperSize == absent32 && recorded) record.groupCperSize = cper_size(record.groupSize);
  Event event;
  event.form = Event::operational;
  event.gpu = gpu;
  event.record = record;
  return event;
}

}  // namespace

/// event GPU TYPE DATA [GPU-INSTANCE [COMPUTE-INSTANCE]]: an Xid is logged in both of its forms,
/// and a set gets the one it registered for, or both.
bool raise_event(const Control& control, Parts parts) {
  u32 index = 0;
  u64 type = 0;
  u64 data = 0;
  u64 instance = absent32;
  u64 compute = absent32;
  if (!control.gpu(parts[0], index) || !control.value("An event type", parts[1], type) ||
      !control.value("An event's data", parts[2], data)) {
    return false;
  }
  if (parts.count > 3 && !control.value("A GPU instance", parts[3], instance)) return false;
  if (parts.count > 4 && !control.value("A compute instance", parts[4], compute)) return false;
  Event event;
  event.type = type;
  event.data = data;
  event.gpu = index;
  event.gpu_instance = static_cast<u32>(instance);
  event.compute_instance = static_cast<u32>(compute);
  if (type != EventType::XidCriticalError) return control.raise(event);
  Operational record;
  record.xid = static_cast<u32>(data);
  return control.raise(event, operational_event(index, record));
}

/// operational-event GPU [FIELD VALUE ...]: the structured form alone.
bool raise_operational_event(const Control& control, Parts parts) {
  u32 index = 0;
  if (!control.gpu(parts[0], index)) return false;
  Operational record;
  const Parts pairs{parts.items + 1, parts.count - 1};
  return control.assign_all(&record, operational_fields, count_of(operational_fields), pairs,
                            "GPU operational event") &&
         control.raise(operational_event(index, record));
}

/// system-event TYPE GPU-ID
bool raise_system_event(const Control& control, Parts parts) {
  u64 type = 0;
  u64 gpu = 0;
  if (!control.value("An event type", parts[0], type) || !control.value("A GPU id", parts[1], gpu))
    return false;
  Event event;
  event.form = Event::of_system;
  event.type = type;
  event.gpu = static_cast<u32>(gpu);
  return control.raise(event);
}

}  // namespace node_nvml::mock
