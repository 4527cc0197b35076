// Processes that begin, change and end.
#include "mock/accounting.h"
#include "mock/control.h"
#include "mock/reconfigure.h"

namespace node_nvml::mock {

namespace {

Process* find_process(Gpu& gpu, u64 pid) {
  for (u32 i = 0; i < gpu.process_count; ++i) {
    if (gpu.processes[i].pid == pid) return &gpu.processes[i];
  }
  return nullptr;
}

}  // namespace

/// process GPU (PID | self) (remove | FIELD VALUE ...)
bool set_process(const Control& control, Parts parts) {
  u32 index = 0;
  u64 pid = 0;
  if (!control.gpu(parts[0], index)) return false;
  if (strcmp(parts[1], "self") == 0) pid = static_cast<u64>(getpid());
  else if (!control.value("A process id", parts[1], pid)) return false;
  const bool remove = strcmp(parts[2], "remove") == 0;
  const Parts pairs{parts.items + 2, parts.count - 2};
  const u64 now = now_us(*control.state);
  return control.change(index, [&](Gpu& gpu) {
    Process* process = find_process(gpu, pid);
    if (remove) {
      if (process == nullptr)
        return control.answer.refuse("GPU %u runs no process %s.", index, parts[1]);
      end_process(*control.state, index, *process, now);
      *process = gpu.processes[--gpu.process_count];
      return true;
    }
    const bool begins = process == nullptr;
    if (begins) {
      if (gpu.process_count == max_processes)
        return control.answer.refuse("A GPU runs at most %u processes.", max_processes);
      process = &gpu.processes[gpu.process_count++];
      *process = Process{};
      process->pid = static_cast<u32>(pid);
      process->kinds = compute_process;
      begin_process(gpu, *process, now);
    }
    count_use(*process, now);
    if (!control.assign_all(process, process_fields, count_of(process_fields), pairs, "process"))
      return false;
    if (begins) process->counted_until = process->startTime;
    count_use(*process, now);  // its memory may be the most it ever had
    return true;
  });
}

/// reset GPU: whoever uses it ends.
bool reset(const Control& control, Parts parts) {
  u32 index = 0;
  if (!control.gpu(parts[0], index)) return false;
  const u64 now = now_us(*control.state);
  return control.change(index, [&](Gpu& gpu) {
    for (u32 i = 0; i < gpu.process_count; ++i)
      end_process(*control.state, index, gpu.processes[i], now);
    reset_gpu(gpu, now);
    return true;
  });
}

}  // namespace node_nvml::mock
