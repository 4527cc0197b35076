// Driving a mock from outside: one function that takes one line. Its parts are separated by tabs,
// so that values may hold spaces; it changes everything it names or nothing, and answers a sentence
// when it refuses.
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "mock/control.h"
#include "mock/driven_mock.h"

namespace node_nvml::mock {

namespace {

inline constexpr u32 max_parts = 512;

bool set_driver(const Control& control, Parts parts) {
  WriterLock lock(control.path);
  if (!lock.held())
    return control.answer.refuse("The state file %s cannot be locked.", control.path);
  const bool changed = change_versioned(control.state->driver, [&](Driver& driver) {
    if (!control.assign_all(&driver, driver_fields, count_of(driver_fields), parts, "driver"))
      return false;
    return driver.gpuCount <= max_gpus ||
           control.answer.refuse("A mock has at most %u GPUs.", max_gpus);
  });
  if (changed) ring(*control.state);
  return changed;
}

bool set_gpu(const Control& control, Parts parts) {
  u32 index = 0;
  if (!control.gpu(parts[0], index)) return false;
  const Parts pairs{parts.items + 1, parts.count - 1};
  return control.change(index, [&](Gpu& gpu) {
    return control.assign_all(&gpu, gpu_fields, count_of(gpu_fields), pairs, "GPU");
  });
}

bool get_gpu(const Control& control, Parts parts) {
  u32 index = 0;
  if (!control.gpu(parts[0], index)) return false;
  const Field* field = find_field(gpu_fields, count_of(gpu_fields), parts[1]);
  if (field == nullptr) return control.answer.refuse("A GPU has no field '%s'.", parts[1]);
  return read_versioned(control.state->gpus[index], [&](const Gpu& gpu) {
    print(&gpu, *field, control.answer.text, control.answer.room);
    return true;
  });
}

bool set_lost(const Control& control, Parts parts, u32 lost) {
  u32 index = 0;
  if (!control.gpu(parts[0], index)) return false;
  return control.change(index, [&](Gpu& gpu) {
    gpu.lost = lost;
    return true;
  });
}

bool lose(const Control& control, Parts parts) { return set_lost(control, parts, 1); }
bool restore(const Control& control, Parts parts) { return set_lost(control, parts, 0); }

bool count(const Control& control, Parts) {
  snprintf(control.answer.text, control.answer.room, "%u", control.gpu_count());
  return true;
}

/// Adds to a number that the board provides.
bool add_to(const Control& control, Gpu& gpu, const char* name, const char* amount) {
  const Field* field = find_field(gpu_fields, count_of(gpu_fields), name);
  u64 more = 0;
  if (field == nullptr || field->kind == Field::text)
    return control.answer.refuse("A GPU has no number '%s'.", name);
  if (!control.value("What is added", amount, more)) return false;
  u64 value = 0;
  char* at = reinterpret_cast<char*>(&gpu) + field->offset;
  memcpy(&value, at, field->size);
  const u64 absent = field->kind == Field::number32 ? absent32 : absent64;
  if (value == absent) return control.answer.refuse("This board does not provide '%s'.", name);
  value += more;
  memcpy(at, &value, field->size);
  return true;
}

/// add GPU FIELD AMOUNT ...
bool add(const Control& control, Parts parts) {
  u32 index = 0;
  if (!control.gpu(parts[0], index)) return false;
  return control.change(index, [&](Gpu& gpu) {
    for (u32 i = 1; i < parts.count; i += 2) {
      if (!add_to(control, gpu, parts[i], parts[i + 1])) return false;
    }
    return true;
  });
}

/// create GPU-COUNT: a file of its own, never an existing one; accepted by clients once its first
/// word is written.
bool create(const char* path, const Answer& answer, Parts parts) {
  u64 gpus = 0;
  if (!parse_number(parts[0], gpus) || gpus > max_gpus) {
    return answer.refuse("A mock has 0 to %u GPUs, not '%s'.", max_gpus, parts[0]);
  }
  const int file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file < 0)
    return answer.refuse("The state file %s cannot be made: %s.", path, strerror(errno));
  void* memory = MAP_FAILED;
  if (ftruncate(file, sizeof(State)) == 0) {
    memory = mmap(nullptr, sizeof(State), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  }
  close(file);
  if (memory == MAP_FAILED)
    return answer.refuse("The state file %s cannot be laid out: %s.", path, strerror(errno));
  State& state = *static_cast<State*>(memory);
  state.driver.copies[0] = Driver{};
  state.driver.copies[0].gpuCount = static_cast<u32>(gpus);
  for (u64 i = 0; i < gpus; ++i) state.gpus[i].copies[0] = Gpu{};
  state.size = sizeof(State);
  state.rows = row_count;
  state.timeline_due.store(absent64);
  state.started_us = now_us(state);
  __atomic_store_n(&state.magic, State::magic_word, __ATOMIC_RELEASE);
  munmap(memory, sizeof(State));
  return true;
}

struct Verb {
  const char* name;
  bool (*perform)(const Control&, Parts);
  bool scheduled = true;
};

constexpr Verb verbs[] = {
    {"add", add},
    {"at", schedule, false},
    {"capture-session", set_capture_session},
    {"change-uuids", change_uuids},
    {"clear", clear_faults},
    {"clock", move_clock, false},
    {"clock-run", run_clock, false},
    {"clock-stop", stop_clock, false},
    {"count", count, false},
    {"driver", set_driver},
    {"driver-state", set_driver_state},
    {"encoder-session", set_encoder_session},
    {"event", raise_event},
    {"excluded", set_excluded},
    {"fault", set_fault},
    {"get", get_gpu, false},
    {"license", set_license},
    {"link", set_link},
    {"lose", lose},
    {"mig", set_mig},
    {"mig-create", create_mig},
    {"operational-event", raise_operational_event},
    {"process", set_process},
    {"reset", reset},
    {"restore", restore},
    {"retire-page", retire_page},
    {"set", set_gpu},
    {"sram-error", add_sram_error},
    {"system-event", raise_system_event},
    {"unit", set_unit},
    {"unit-fan", set_unit_fan},
    {"unschedule", clear_timeline, false},
    {"vgpu", set_vgpu},
    {"vgpu-capture", set_vgpu_capture},
    {"vgpu-encoder", set_vgpu_encoder},
    {"vgpu-process", set_vgpu_process},
    {"vgpu-type", set_vgpu_type},
};

const Verb* find_verb(const char* name) {
  for (const Verb& verb : verbs) {
    if (strcmp(verb.name, name) == 0) return &verb;
  }
  return nullptr;
}

u32 take_apart(char* line, char* (&items)[max_parts]) {
  u32 count = 0;
  for (char* at = line; at != nullptr && count < max_parts; ++count) items[count] = strsep(&at, "\t");
  return count;
}

}  // namespace

bool perform_line(const Control& control, char* line) {
  char* items[max_parts];
  const u32 count = take_apart(line, items);
  const Verb* verb = find_verb(items[0]);
  if (verb == nullptr) return control.answer.refuse("There is no command '%s'.", items[0]);
  return verb->perform(control, {items + 1, count - 1});
}

bool may_be_scheduled(const char* name) {
  const Verb* verb = find_verb(name);
  return verb != nullptr && verb->scheduled;
}

int perform_command(const char* path, const char* command, char* answer, std::size_t room) {
  char line[65536];
  char own[4096];
  const Answer reply{answer, room};
  if (room != 0) *answer = '\0';
  if (strlen(command) >= sizeof line) {
    reply.refuse("The command is longer than %zu bytes.", sizeof line - 1);
    return 1;
  }
  strcpy(line, command);
  if (path == nullptr) {
    if (!find_state_file(own, sizeof own)) return reply.refuse("This library belongs to no mock."), 1;
    path = own;
  }
  if (strncmp(line, "create\t", 7) == 0) {
    char* gpus[] = {line + 7};
    return create(path, reply, {gpus, 1}) ? 0 : 1;
  }
  const DrivenMock mock(path);
  State* const state = mock.state();
  if (state == nullptr) {
    const char* why = errno == EINVAL ? "it is not of this build" : strerror(errno);
    reply.refuse("There is no mock at %s: %s.", path, why);
    return 1;
  }
  attend_timeline(*state, path, now_us(*state));
  return perform_line({path, state, reply}, line) ? 0 : 1;
}

extern "C" __attribute__((visibility("default"))) int nvmlMockControl(const char* path,
                                                                      const char* command,
                                                                      char* answer,
                                                                      std::size_t room) {
  return perform_command(path, command, answer, room);
}

}  // namespace node_nvml::mock
