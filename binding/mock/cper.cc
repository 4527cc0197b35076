// Common Platform Error Records: one for every incident that operational events tell of as an error, in the form of
// UEFI's appendix N with NVIDIA's section. Events in a row that share their group are one incident, and its number is
// their group cursor. A cursor's handle is the place of the last event in the log.
#include "mock/cper.h"

#include <time.h>

#include "mock/event_sets.h"
#include "mock/hex.h"

namespace node_nvml::mock {

namespace {

// Severities of a record.
constexpr u32 recoverable = 0;
constexpr u32 fatal = 1;
constexpr u32 corrected = 2;

constexpr u8 nvidia_section[16] = {0xf2, 0x44, 0x52, 0x6d, 0x12, 0x27, 0xec, 0x11,
                                   0xbe, 0xa7, 0xcb, 0x3f, 0xdb, 0x95, 0xc7, 0x86};
constexpr u8 machine_check[16] = {0x84, 0x59, 0xe3, 0xe8, 0xd1, 0x6d, 0x40, 0x4e,
                                  0xb9, 0x9d, 0x15, 0x69, 0xbb, 0x15, 0xa6, 0xe3};

template <class T>
void store(u8* at, u32 offset, T value) {
  memcpy(at + offset, &value, sizeof value);
}

u8 decimal(int value) { return static_cast<u8>(value / 10 % 10 << 4 | value % 10); }

/// Binary-coded decimals from the second to the century.
void put_time(u8* at, u64 time_us) {
  const time_t seconds = static_cast<time_t>(time_us / 1000000);
  tm utc{};
  gmtime_r(&seconds, &utc);
  const int year = utc.tm_year + 1900;
  const u8 parts[] = {
      decimal(utc.tm_sec),  decimal(utc.tm_min),     decimal(utc.tm_hour), 1,
      decimal(utc.tm_mday), decimal(utc.tm_mon + 1), decimal(year % 100),  decimal(year / 100)};
  memcpy(at, parts, sizeof parts);
}

u32 severity_of(const Operational& record) {
  if (record.severity >= OPERATIONAL_EVENT_SEVERITY_FATAL) return fatal;
  return record.severity >= OPERATIONAL_EVENT_SEVERITY_RECOVERABLE ? recoverable : corrected;
}

struct Unit {
  u8 uuid[16];
  char serial[sizeof Gpu::serial];
};

Unit unit_of(const State& state, u32 index) {
  return read_versioned(state.gpus[index], [](const Gpu& gpu) {
    Unit unit{};
    const char* digits = strchr(gpu.uuid, '-');
    parse_hex(digits == nullptr ? "" : digits, unit.uuid);
    memcpy(unit.serial, gpu.serial, sizeof unit.serial);
    return unit;
  });
}

/// Events that one record tells of.
struct Incident {
  u64 before = 0;  // the place in the log from which on they are found
  u64 last = 0;
  u32 sections = 0;
  u32 severity = corrected;  // the gravest of them
  Event first;
};

bool belongs(const Incident& incident, const Event& event) {
  return incident.first.record.groupSize > 1 && event.gpu == incident.first.gpu &&
         event.record.groupCursor == incident.first.record.groupCursor;
}

u32 graver(u32 a, u32 b) {
  if (a == fatal || b == fatal) return fatal;
  return a == recoverable || b == recoverable ? recoverable : corrected;
}

/// The incident that comes after `cursor`, which moves past it.
template <class Wanted>
bool next_incident(const State& state, u64& cursor, Incident& out, Wanted&& wanted) {
  out.before = cursor;
  if (!next_event(state, cursor, out.first, wanted)) return false;
  out.last = cursor;
  out.sections = 1;
  out.severity = severity_of(out.first.record);
  Event event;
  for (u64 ahead = cursor; next_event(state, ahead, event, wanted) && belongs(out, event);) {
    out.last = cursor = ahead;
    ++out.sections;
    out.severity = graver(out.severity, severity_of(event.record));
  }
  return true;
}

void put_header(const Incident& incident, u8* out) {
  memcpy(out, "CPER", 4);
  store<u16>(out, 4, 0x0101);
  store<u32>(out, 6, 0xffffffff);
  store<u16>(out, 10, static_cast<u16>(incident.sections));
  store<u32>(out, 12, incident.severity);
  store<u32>(out, 16, 2);  // the timestamp is valid
  store<u32>(out, 20, cper_size(incident.sections));
  put_time(out + 24, incident.first.time_us);
  memcpy(out + 64, nvidia_section, 16);  // creator
  memcpy(out + 80, machine_check, 16);
  store<u64>(out, 96, incident.first.record.groupCursor);
}

void put_descriptor(const Unit& unit, const Operational& record, u32 offset, u8* out) {
  const bool primary = (or_zero(record.attributes) & OPERATIONAL_EVENT_ATTR_PRIMARY) != 0;
  store<u32>(out, 0, offset);
  store<u32>(out, 4, cper_section_size);
  store<u16>(out, 8, 0x0300);
  out[10] = 3;  // both that follow are valid
  store<u32>(out, 12, primary || or_zero(record.groupIndex) == 0 ? 1 : 0);
  memcpy(out + 16, nvidia_section, 16);
  memcpy(out + 32, unit.uuid, 16);
  store<u32>(out, 48, severity_of(record));
  memcpy(out + 52, unit.serial, strnlen(unit.serial, 19));
}

void put_section(const Event& event, u8* section) {
  memcpy(section, event.record.sourceModule, strnlen(event.record.sourceModule, 16));
  store<u16>(section, 16, static_cast<u16>(event.record.moduleEventCode));
  store<u16>(section, 18, static_cast<u16>(or_zero(event.record.moduleInstance)));
  section[20] = static_cast<u8>(severity_of(event.record));
  section[21] = static_cast<u8>(event.gpu);
  section[22] = 1;  // registers
  store<u64>(section, 32, 0);
  store<u64>(section, 40, or_zero(event.record.xid));
}

template <class Wanted>
void put_record(const State& state, const Incident& incident, u8* out, Wanted&& wanted) {
  const Unit unit = unit_of(state, incident.first.gpu);
  memset(out, 0, cper_size(incident.sections));
  put_header(incident, out);
  u32 offset = cper_header_size + incident.sections * cper_descriptor_size;
  u8* descriptor = out + cper_header_size;
  Event event;
  u64 cursor = incident.before;
  for (u32 i = 0; i < incident.sections && next_event(state, cursor, event, wanted); ++i) {
    put_descriptor(unit, event.record, offset, descriptor);
    put_section(event, out + offset);
    descriptor += cper_descriptor_size;
    offset += cper_section_size;
  }
}

bool keeps_records(const State& state) {
  const u32 gpus = gpu_count(state);
  for (u32 i = 0; i < gpus; ++i) {
    if (read_versioned(state.gpus[i],
                       [](const Gpu& gpu) { return is_since(gpu, DEVICE_ARCH_TURING); }))
      return true;
  }
  return false;
}

/// The GPU of that UUID; no_gpu for all where it is empty; absent32 where there is none.
u32 find_gpu(const State& state, const char (&uuid)[80]) {
  if (uuid[0] == '\0') return no_gpu;
  const u32 gpus = gpu_count(state);
  for (u32 i = 0; i < gpus; ++i) {
    const bool same = read_versioned(
        state.gpus[i], [&](const Gpu& gpu) { return strncmp(gpu.uuid, uuid, sizeof uuid) == 0; });
    if (same) return i;
  }
  return absent32;
}

Return walk(const State& state, GetCPER_v1& request) {
  const u32 gpu = find_gpu(state, request.cursor.uuid);
  if (gpu == absent32 || request.cursor.cperTypeMask != CPER_ACCESS_TYPE_GPU)
    return ERROR_INVALID_ARGUMENT;
  const auto wanted = [&](const Event& event) {
    return event.form == Event::operational && (gpu == no_gpu || event.gpu == gpu) &&
           event.record.severity >= OPERATIONAL_EVENT_SEVERITY_CORRECTED;
  };
  const u32 room = request.bufferSize;
  u64 cursor = request.cursor.handle;
  u32 size = 0;
  u32 filled = 0;
  Incident incident;
  while (next_incident(state, cursor, incident, wanted)) {
    size += cper_size(incident.sections);
    if (room == 0) continue;
    if (size > room) break;
    put_record(state, incident, request.buffer + filled, wanted);
    request.cursor.handle = incident.last;
    filled = size;
  }
  const bool too_small = filled == 0 && size > room;
  request.bufferSize = too_small ? size : filled;
  return too_small ? ERROR_INSUFFICIENT_SIZE : SUCCESS;
}

}  // namespace

// As many records as there is room for; without room, how much all that are left take.
Return api::SystemGetCPER_v1(GetCPER_v1* request) {
  const bool valid = request != nullptr && (request->buffer != nullptr || request->bufferSize == 0);
  return on_system(Row::SystemGetCPER_v1, valid, [&](State& state) -> Return {
    if (!keeps_records(state)) return ERROR_NOT_SUPPORTED;
    return !acts_as_root() ? ERROR_NO_PERMISSION : walk(state, *request);
  });
}

}  // namespace node_nvml::mock
