// Driving a mock from outside: one function that takes one line. Its parts are separated by tabs,
// so that values may hold spaces; it changes everything it names or nothing, and answers a sentence
// when it refuses.
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "mock/call.h"
#include "mock/fields.h"

namespace node_nvml::mock {

namespace {

inline constexpr u32 max_parts = 512;

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

  template <class Change>
  bool change(u32 index, Change&& change) const {
    if (answer.room != 0)
      snprintf(answer.text, answer.room, "The state file %s cannot be locked.", path);
    const bool changed = change_gpu(*state, path, index, change);
    if (changed && answer.room != 0) *answer.text = '\0';
    return changed;
  }

  bool raise(const Event& event) const {
    WriterLock lock(path);
    if (!lock.held()) return answer.refuse("The state file %s cannot be locked.", path);
    append_event(*state, event);
    ring(*state);
    return true;
  }
};

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

/// mig GPU SLOT (remove | FIELD VALUE ...)
bool set_mig(const Control& control, Parts parts) {
  u32 index = 0;
  u64 slot = 0;
  if (!control.gpu(parts[0], index) || !control.value("The slot of a MIG device", parts[1], slot))
    return false;
  if (slot >= max_mig_devices)
    return control.answer.refuse("A GPU has at most %u MIG devices.", max_mig_devices);
  const bool remove = strcmp(parts[2], "remove") == 0;
  const Parts pairs{parts.items + 2, parts.count - 2};
  return control.change(index, [&](Gpu& gpu) {
    MigDevice& mig = gpu.mig[slot];
    if (remove) mig.present = 0;
    if (remove) return true;
    if (mig.present == 0) mig = MigDevice{};
    mig.present = 1;
    return control.assign_all(&mig, mig_fields, count_of(mig_fields), pairs, "MIG device");
  });
}

Process* find_process(Gpu& gpu, u64 pid) {
  for (u32 i = 0; i < gpu.process_count; ++i) {
    if (gpu.processes[i].pid == pid) return &gpu.processes[i];
  }
  return nullptr;
}

/// process GPU PID (remove | FIELD VALUE ...)
bool set_process(const Control& control, Parts parts) {
  u32 index = 0;
  u64 pid = 0;
  if (!control.gpu(parts[0], index) || !control.value("A process id", parts[1], pid)) return false;
  const bool remove = strcmp(parts[2], "remove") == 0;
  const Parts pairs{parts.items + 2, parts.count - 2};
  return control.change(index, [&](Gpu& gpu) {
    Process* process = find_process(gpu, pid);
    if (remove) {
      if (process == nullptr)
        return control.answer.refuse("GPU %u runs no process %s.", index, parts[1]);
      *process = gpu.processes[--gpu.process_count];
      return true;
    }
    if (process == nullptr) {
      if (gpu.process_count == max_processes)
        return control.answer.refuse("A GPU runs at most %u processes.", max_processes);
      process = &gpu.processes[gpu.process_count++];
      *process = Process{};
      process->pid = static_cast<u32>(pid);
      process->kinds = compute_process;
    }
    return control.assign_all(process, process_fields, count_of(process_fields), pairs, "process");
  });
}

/// event GPU TYPE DATA [GPU-INSTANCE [COMPUTE-INSTANCE]]
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
  return control.raise(
      {0, type, data, index, 0, static_cast<u32>(instance), static_cast<u32>(compute)});
}

/// system-event TYPE GPU-ID
bool raise_system_event(const Control& control, Parts parts) {
  u64 type = 0;
  u64 gpu = 0;
  if (!control.value("An event type", parts[0], type) || !control.value("A GPU id", parts[1], gpu))
    return false;
  return control.raise({0, type, 0, static_cast<u32>(gpu), 1, absent32, absent32});
}

bool set_lost(const Control& control, Parts parts, u32 lost) {
  u32 index = 0;
  if (!control.gpu(parts[0], index)) return false;
  return control.change(index, [&](Gpu& gpu) {
    gpu.lost = lost;
    return true;
  });
}

bool find_row(const Answer& answer, const char* name, u32& row) {
  if (strncmp(name, "nvml", 4) == 0) name += 4;
  for (row = 0; row < row_count; ++row) {
    if (strcmp(row_names[row], name) == 0) return true;
  }
  return answer.refuse("NVML has no function '%s' that this mock knows.", name);
}

/// FUNCTION (GPU | all): every word of the fault table that the two name.
template <class Change>
bool change_faults(const Control& control, Parts parts, Change&& change) {
  u32 row = 0;
  u32 first = 0;
  u32 last = no_gpu;
  if (!find_row(control.answer, parts[0], row)) return false;
  if (strcmp(parts[1], "all") != 0) {
    if (!control.gpu(parts[1], first)) return false;
    last = first;
  }
  WriterLock lock(control.path);
  if (!lock.held())
    return control.answer.refuse("The state file %s cannot be locked.", control.path);
  for (u32 line = first; line <= last; ++line) {
    auto& word = control.state->faults[line][row];
    word.store(change(Fault{word.load()}).word, std::memory_order_release);
  }
  ring(*control.state);
  return true;
}

bool set_return(const Control& control, Parts parts) {
  u64 code = 0;
  if (!control.value("A return code", parts[2], code)) return false;
  if (code > 999) return control.answer.refuse("%s is no return code of NVML.", parts[2]);
  return change_faults(control, parts,
                       [&](Fault fault) { return fault.with_code(static_cast<u32>(code)); });
}

bool set_latency(const Control& control, Parts parts) {
  u64 us = 0;
  if (!control.value("A latency in microseconds", parts[2], us)) return false;
  if (us > absent32) return control.answer.refuse("A latency of %s us is too long.", parts[2]);
  return change_faults(control, parts,
                       [&](Fault fault) { return fault.with_latency(static_cast<u32>(us)); });
}

/// clear [FUNCTION (GPU | all)]
bool clear_faults(const Control& control, Parts parts) {
  if (parts.count != 0) return change_faults(control, parts, [](Fault) { return Fault{}; });
  WriterLock lock(control.path);
  if (!lock.held())
    return control.answer.refuse("The state file %s cannot be locked.", control.path);
  for (auto& line : control.state->faults) {
    for (auto& word : line) {
      if (word.load(std::memory_order_relaxed) != 0) word.store(0, std::memory_order_release);
    }
  }
  ring(*control.state);
  return true;
}

bool move_clock(const Control& control, Parts parts) {
  u64 us = 0;
  if (!control.value("A time in microseconds", parts[0], us)) return false;
  control.state->clock_offset_us.fetch_add(static_cast<i64>(us));
  ring(*control.state);
  return true;
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
  __atomic_store_n(&state.magic, State::magic_word, __ATOMIC_RELEASE);
  munmap(memory, sizeof(State));
  return true;
}

bool perform(const Control& control, const char* verb, Parts parts) {
  const auto is = [&](const char* name) { return strcmp(verb, name) == 0; };
  if (is("driver")) return set_driver(control, parts);
  if (is("set")) return set_gpu(control, parts);
  if (is("get")) return get_gpu(control, parts);
  if (is("mig")) return set_mig(control, parts);
  if (is("process")) return set_process(control, parts);
  if (is("event")) return raise_event(control, parts);
  if (is("system-event")) return raise_system_event(control, parts);
  if (is("lose")) return set_lost(control, parts, 1);
  if (is("restore")) return set_lost(control, parts, 0);
  if (is("return")) return set_return(control, parts);
  if (is("latency")) return set_latency(control, parts);
  if (is("hang"))
    return change_faults(control, parts, [](Fault fault) { return fault.with_hang(); });
  if (is("clear")) return clear_faults(control, parts);
  if (is("clock")) return move_clock(control, parts);
  if (is("count")) {
    snprintf(control.answer.text, control.answer.room, "%u", control.gpu_count());
    return true;
  }
  return control.answer.refuse("There is no command '%s'.", verb);
}

}  // namespace

/// Performs one command on the mock whose state file is `path`. 0 where it was done; `answer` holds
/// what was asked for, or the sentence why not.
extern "C" __attribute__((visibility("default"))) int nvmlMockControl(const char* path,
                                                                      const char* command,
                                                                      char* answer,
                                                                      std::size_t room) {
  char line[65536];
  char* items[max_parts];
  const Answer reply{answer, room};
  if (room != 0) *answer = '\0';
  if (strlen(command) >= sizeof line) {
    reply.refuse("The command is longer than %zu bytes.", sizeof line - 1);
    return 1;
  }
  strcpy(line, command);
  u32 count = 0;
  for (char* at = line; at != nullptr && count < max_parts; ++count)
    items[count] = strsep(&at, "\t");
  const Parts parts{items + 1, count - 1};
  if (strcmp(items[0], "create") == 0) return create(path, reply, parts) ? 0 : 1;
  u64 device = 0;
  u64 inode = 0;
  State* state = map_state(path, &device, &inode);
  if (state == nullptr) {
    const char* why = errno == EINVAL ? "it is not of this build" : strerror(errno);
    reply.refuse("There is no mock at %s: %s.", path, why);
    return 1;
  }
  const bool done = perform({path, state, reply}, items[0], parts);
  munmap(state, sizeof(State));
  return done ? 0 : 1;
}

}  // namespace node_nvml::mock
