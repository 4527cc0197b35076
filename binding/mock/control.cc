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
  if (is("mig-create")) return create_mig(control, parts);
  if (is("reset")) return reset(control, parts);
  if (is("link")) return set_link(control, parts);
  if (is("sram-error")) return add_sram_error(control, parts);
  if (is("retire-page")) return retire_page(control, parts);
  if (is("process")) return set_process(control, parts);
  if (is("encoder-session")) return set_encoder_session(control, parts);
  if (is("capture-session")) return set_capture_session(control, parts);
  if (is("event")) return raise_event(control, parts);
  if (is("operational-event")) return raise_operational_event(control, parts);
  if (is("system-event")) return raise_system_event(control, parts);
  if (is("lose")) return set_lost(control, parts, 1);
  if (is("restore")) return set_lost(control, parts, 0);
  if (is("return")) return set_return(control, parts);
  if (is("latency")) return set_latency(control, parts);
  if (is("hang")) return set_hang(control, parts);
  if (is("clear")) return clear_faults(control, parts);
  if (is("vgpu-type")) return set_vgpu_type(control, parts);
  if (is("vgpu")) return set_vgpu(control, parts);
  if (is("vgpu-process")) return set_vgpu_process(control, parts);
  if (is("vgpu-encoder")) return set_vgpu_encoder(control, parts);
  if (is("vgpu-capture")) return set_vgpu_capture(control, parts);
  if (is("license")) return set_license(control, parts);
  if (is("unit")) return set_unit(control, parts);
  if (is("unit-fan")) return set_unit_fan(control, parts);
  if (is("excluded")) return set_excluded(control, parts);
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
