// Processes that begin, change and end.
#include "mock/accounting.h"
#include "mock/control.h"
#include "mock/followed.h"
#include "mock/reconfigure.h"

namespace node_nvml::mock {

namespace {

/// What tells the entries of one pid apart: a program may be on several lists of a GPU, with memory of its own on each,
/// and on several of its MIG instances.
struct EntryName {
  u64 kinds = absent32;  // absent: of whatever kind
  u64 gpu_instance = absent32;
  u64 compute_instance = absent32;

  explicit EntryName(Parts pairs) {
    for (u32 i = 0; i + 1 < pairs.count; i += 2) {
      if (strcmp(pairs[i], "kinds") == 0) parse_number(pairs[i + 1], kinds);
      if (strcmp(pairs[i], "gpuInstanceId") == 0) parse_number(pairs[i + 1], gpu_instance);
      if (strcmp(pairs[i], "computeInstanceId") == 0) parse_number(pairs[i + 1], compute_instance);
    }
  }
  bool is(const Process& entry) const {
    if (kinds == absent32) return true;
    return (entry.kinds & kinds) != 0 && entry.gpuInstanceId == gpu_instance &&
           entry.computeInstanceId == compute_instance;
  }
};

/// The entries of a pid that are meant; a new one where there is none.
template <class Change>
bool change_entries(const Control& control, Gpu& gpu, u32 pid, const EntryName& name, u64 now,
                    Change&& change) {
  bool known = false;
  for (u32 i = 0; i < gpu.process_count; ++i) {
    Process& entry = gpu.processes[i];
    if (entry.pid != pid || !name.is(entry)) continue;
    known = true;
    if (!change(entry, false)) return false;
  }
  if (known) return true;
  if (gpu.process_count == max_processes)
    return control.answer.refuse("A GPU runs at most %u processes.", max_processes);
  Process& entry = gpu.processes[gpu.process_count++];
  entry = Process{};
  entry.pid = pid;
  entry.kinds = compute_process;
  begin_process(gpu, entry, now);
  return change(entry, true);
}

bool runs(const Gpu& gpu, u32 pid) {
  for (u32 i = 0; i < gpu.process_count; ++i) {
    if (gpu.processes[i].pid == pid) return true;
  }
  return false;
}

/// The number of a process that a followed program started, or 0.
u32 first_of_program(const Gpu& gpu, u32 program) {
  for (u32 i = 0; i < gpu.process_count; ++i) {
    if (gpu.processes[i].program == program) return gpu.processes[i].pid;
  }
  return 0;
}

}  // namespace

/// process GPU (PID | self) (remove | FIELD VALUE ...)   self: this program, with what it starts
bool set_process(const Control& control, Parts parts) {
  u32 index = 0;
  u64 number = 0;
  if (!control.gpu(parts[0], index)) return false;
  const bool self = strcmp(parts[1], "self") == 0;
  if (self) number = static_cast<u64>(getpid());
  else if (!control.value("A process id", parts[1], number)) return false;
  const u32 pid = static_cast<u32>(number);
  const u64 now = now_us(*control.state);
  if (strcmp(parts[2], "remove") == 0) {
    return control.change(index, [&](Gpu& gpu) {
      if (!runs(gpu, pid)) return control.answer.refuse("GPU %u runs no process %s.", index, parts[1]);
      end_process(*control.state, index, gpu, pid, now);
      while (const u32 child = first_of_program(gpu, pid)) end_process(*control.state, index, gpu, child, now);
      return true;
    });
  }
  const Parts pairs{parts.items + 2, parts.count - 2};
  return control.change(index, [&](Gpu& gpu) {
    return change_entries(control, gpu, pid, EntryName(pairs), now, [&](Process& entry, bool begins) {
      count_use(entry, now);
      if (!control.assign_all(&entry, process_fields, count_of(process_fields), pairs, "process"))
        return false;
      if (begins) entry.counted_until = entry.startTime;
      if (begins && self) follow_self(entry);
      count_use(entry, now);  // its memory may be the most it ever had
      return true;
    });
  });
}

/// reset GPU: whoever uses it ends.
bool reset(const Control& control, Parts parts) {
  u32 index = 0;
  if (!control.gpu(parts[0], index)) return false;
  const u64 now = now_us(*control.state);
  return control.change(index, [&](Gpu& gpu) {
    end_processes(*control.state, index, gpu, now);
    reset_gpu(gpu, now);
    return true;
  });
}

}  // namespace node_nvml::mock
