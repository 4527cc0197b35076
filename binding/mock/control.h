// What the parts of nvmlMockControl share: its answer, the parts of a command, and the mock it is
// about.
#pragma once

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "mock/call.h"
#include "mock/fields.h"

namespace node_nvml::mock {

struct Answer {
  char* text;
  std::size_t room;

  __attribute__((format(printf, 2, 3))) bool refuse(const char* format, ...) const {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, room, format, arguments);
    va_end(arguments);
    return false;
  }
};

/// The command's parts, from the one after its verb.
struct Parts {
  char** items;
  u32 count;
  const char* operator[](u32 i) const { return i < count ? items[i] : ""; }
};

struct Control {
  const char* path;
  State* state;
  Answer answer;

  u32 gpu_count() const {
    return read_versioned(state->driver, [](const Driver& driver) { return driver.gpuCount; });
  }

  bool gpu(const char* text, u32& out) const {
    u64 value = 0;
    if (parse_number(text, value) && value < gpu_count()) {
      out = static_cast<u32>(value);
      return true;
    }
    return answer.refuse("There is no GPU '%s': this mock has %u, counted from 0.", text,
                         gpu_count());
  }

  bool value(const char* name, const char* text, u64& out) const {
    return parse_number(text, out) || answer.refuse("%s must be a number, not '%s'.", name, text);
  }

  bool assign_all(void* object, const Field* fields, u32 field_count, Parts pairs,
                  const char* what) const {
    if (pairs.count % 2 != 0)
      return answer.refuse("A value is missing after '%s'.", pairs[pairs.count - 1]);
    for (u32 i = 0; i < pairs.count; i += 2) {
      const Field* field = find_field(fields, field_count, pairs[i]);
      if (field == nullptr) return answer.refuse("A %s has no field '%s'.", what, pairs[i]);
      if (!assign(object, *field, pairs[i + 1])) {
        return answer.refuse("'%s' is no value for the field '%s' of a %s.", pairs[i + 1], pairs[i],
                             what);
      }
    }
    return true;
  }

  template <class T, class Change>
  bool change_part(Versioned<T>& part, Change&& change) const {
    if (answer.room != 0)
      snprintf(answer.text, answer.room, "The state file %s cannot be locked.", path);
    const bool changed = mock::change_part(*state, path, part, change);
    if (changed && answer.room != 0) *answer.text = '\0';
    return changed;
  }

  template <class Change>
  bool change(u32 index, Change&& change) const {
    if (answer.room != 0)
      snprintf(answer.text, answer.room, "The state file %s cannot be locked.", path);
    const bool changed = change_gpu(*state, path, index, change);
    if (changed && answer.room != 0) *answer.text = '\0';
    return changed;
  }

  template <class... Events>
  bool raise(const Events&... events) const {
    WriterLock lock(path);
    if (!lock.held()) return answer.refuse("The state file %s cannot be locked.", path);
    (append_event(*state, events), ...);
    ring(*state);
    return true;
  }
};

// Commands, a family a file: false where the answer says why not.
bool raise_event(const Control& control, Parts parts);
bool raise_operational_event(const Control& control, Parts parts);
bool raise_system_event(const Control& control, Parts parts);
bool set_mig(const Control& control, Parts parts);
bool create_mig(const Control& control, Parts parts);
bool add_sram_error(const Control& control, Parts parts);
bool retire_page(const Control& control, Parts parts);
bool set_process(const Control& control, Parts parts);
bool reset(const Control& control, Parts parts);
bool set_link(const Control& control, Parts parts);
bool set_encoder_session(const Control& control, Parts parts);
bool set_capture_session(const Control& control, Parts parts);
bool set_fault(const Control& control, Parts parts);
bool clear_faults(const Control& control, Parts parts);
bool set_driver_state(const Control& control, Parts parts);
bool change_uuids(const Control& control, Parts parts);
bool schedule(const Control& control, Parts parts);
bool clear_timeline(const Control& control, Parts parts);
bool move_clock(const Control& control, Parts parts);
bool stop_clock(const Control& control, Parts parts);
bool run_clock(const Control& control, Parts parts);
bool set_vgpu_type(const Control& control, Parts parts);
bool set_vgpu(const Control& control, Parts parts);
bool set_vgpu_process(const Control& control, Parts parts);
bool set_vgpu_encoder(const Control& control, Parts parts);
bool set_vgpu_capture(const Control& control, Parts parts);
bool set_license(const Control& control, Parts parts);
bool set_unit(const Control& control, Parts parts);
bool set_unit_fan(const Control& control, Parts parts);
bool set_excluded(const Control& control, Parts parts);

/// Performs one command on the mock whose state file is `path`, or (null) on the one that this library belongs to. 0
/// where it was done; `answer` holds what was asked for, or the sentence why not.
int perform_command(const char* path, const char* command, char* answer, std::size_t room);
/// Performs one line, whose parts are separated by tabs; the line is taken apart.
bool perform_line(const Control& control, char* line);
/// Whether a timeline may hold that command.
bool may_be_scheduled(const char* verb);

}  // namespace node_nvml::mock
