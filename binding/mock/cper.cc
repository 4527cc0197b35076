// Common Platform Error Records: one for every operational event that tells of an error, in the
// form of UEFI's appendix N with NVIDIA's section. A cursor's handle is the place of the last
// record in the log of events.
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

void put_record(const State& state, const Event& event, u8* out) {
  const Unit unit = unit_of(state, event.gpu);
  const u32 severity = severity_of(event.record);
  memset(out, 0, cper_record_size);
  memcpy(out, "CPER", 4);
  store<u16>(out, 4, 0x0101);
  store<u32>(out, 6, 0xffffffff);
  store<u16>(out, 10, 1);  // sections
  store<u32>(out, 12, severity);
  store<u32>(out, 16, 2);  // the timestamp is valid
  store<u32>(out, 20, cper_record_size);
  put_time(out + 24, event.time_us);
  memcpy(out + 64, nvidia_section, 16);  // creator
  memcpy(out + 80, machine_check, 16);
  store<u64>(out, 96, event.sequence);
  u8* descriptor = out + cper_header_size;
  store<u32>(descriptor, 0, cper_header_size + cper_descriptor_size);
  store<u32>(descriptor, 4, cper_section_size);
  store<u16>(descriptor, 8, 0x0300);
  descriptor[10] = 3;             // both that follow are valid
  store<u32>(descriptor, 12, 1);  // primary
  memcpy(descriptor + 16, nvidia_section, 16);
  memcpy(descriptor + 32, unit.uuid, 16);
  store<u32>(descriptor, 48, severity);
  memcpy(descriptor + 52, unit.serial, strnlen(unit.serial, 19));
  u8* section = descriptor + cper_descriptor_size;
  memcpy(section, event.record.sourceModule, strnlen(event.record.sourceModule, 16));
  store<u16>(section, 16, static_cast<u16>(event.record.moduleEventCode));
  store<u16>(section, 18, static_cast<u16>(or_zero(event.record.moduleInstance)));
  section[20] = static_cast<u8>(severity);
  section[21] = static_cast<u8>(event.gpu);
  section[22] = 1;  // registers
  store<u64>(section, 32, 0);
  store<u64>(section, 40, or_zero(event.record.xid));
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
  Event event;
  while (next_event(state, cursor, event, wanted)) {
    size += cper_record_size;
    if (size > room && room != 0) break;
    if (room == 0) continue;
    put_record(state, event, request.buffer + size - cper_record_size);
    request.cursor.handle = event.sequence;
  }
  if (room == 0 || size == cper_record_size) {
    request.bufferSize = size;
    return size > room ? ERROR_INSUFFICIENT_SIZE : SUCCESS;
  }
  request.bufferSize = size > room ? size - cper_record_size : size;
  return SUCCESS;
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
