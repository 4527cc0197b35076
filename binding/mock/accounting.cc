#include "mock/accounting.h"

#include "mock/followed.h"
#include "mock/setters.h"

namespace node_nvml::mock {

namespace {

/// Boards keep this many ended processes where a scenario does not say otherwise.
inline constexpr u32 default_room = 4000;
/// The driver looks at the load six times a second.
inline constexpr u64 samples_per_second = 6;

u32 room_of(const Gpu& gpu) {
  const u32 room = gpu.accountingBufferSize == absent32 ? default_room : gpu.accountingBufferSize;
  return room < max_accounted ? room : max_accounted;
}

u32 average(u64 sum, u64 us) { return us == 0 ? 0 : static_cast<u32>(sum / us); }

/// What a process uses, summed over its entries of the GPU's lists. False where it has none that is accounted.
bool account(const Gpu& gpu, u32 pid, u64 now, AccountedProcess& used) {
  used = {};
  used.pid = pid;
  bool known = false;
  u64 gpu_sum = 0;
  u64 memory_sum = 0;
  for (u32 i = 0; i < gpu.process_count && i < max_processes; ++i) {
    if (gpu.processes[i].pid != pid || gpu.processes[i].accounted != 1) continue;
    Process process = gpu.processes[i];
    count_use(process, now);
    used.max_memory += process.max_memory;
    if (!known || process.startTime < used.start_us) used.start_us = process.startTime;
    known = true;
    gpu_sum += process.gpu_sum;
    memory_sum += process.memory_sum;
  }
  used.time_us = now > used.start_us ? now - used.start_us : 0;
  used.gpu_utilization = average(gpu_sum, used.time_us);
  used.memory_utilization = average(memory_sum, used.time_us);
  return known;
}

/// A copy of an entry of the log; false where it is overwritten meanwhile.
bool read_entry(const AccountingLog& log, u64 sequence, AccountedProcess& out) {
  const AccountedProcess& entry = log.entries[(sequence - 1) % max_accounted];
  if (__atomic_load_n(&entry.sequence, __ATOMIC_ACQUIRE) != sequence) return false;
  out = entry;
  std::atomic_thread_fence(std::memory_order_acquire);
  return __atomic_load_n(&entry.sequence, __ATOMIC_RELAXED) == sequence;
}

/// The processes that ended, from the last one back, until `visit` answers true.
template <class Visit>
bool each_ended(const AccountingLog& log, u32 room, Visit&& visit) {
  const u64 head = log.head.load(std::memory_order_acquire);
  const u64 cleared = log.cleared.load(std::memory_order_acquire);
  const u64 oldest = head - cleared > room ? head - room : cleared;
  for (u64 sequence = head; sequence > oldest; --sequence) {
    AccountedProcess entry;
    if (read_entry(log, sequence, entry) && visit(entry)) return true;
  }
  return false;
}

/// `read(gpu)` where accounting is on; may run more than once. Answers how many ended processes the GPU keeps, 0 where it
/// is off.
template <class Read>
u32 on_running(const State& state, u32 index, Read&& read) {
  return read_versioned(state.gpus[index], [&](const Gpu& gpu) -> u32 {
    if (gpu.accountingMode != FEATURE_ENABLED) return 0;
    read(gpu);
    return room_of(gpu);
  });
}

/// `found(use, runs)` of the process with that pid that ended last, or still runs.
template <class Found>
Return on_process(Row row, Device device, u32 pid, bool arguments, Found&& found) {
  return on_target(row, device, arguments, [&](State& state, Target target) -> Return {
    if (target.mig != no_mig) return ERROR_NOT_SUPPORTED;
    attend_programs(state, target.gpu);
    bool runs = false;
    AccountedProcess use;
    const u32 room = on_running(state, target.gpu, [&](const Gpu& gpu) {
      runs = account(gpu, pid, now_us(state), use);
    });
    if (room == 0) return ERROR_NOT_SUPPORTED;
    if (runs) {
      found(use, true);
      return SUCCESS;
    }
    const bool ended =
        each_ended(state.accounting[target.gpu], room, [&](const AccountedProcess& entry) {
          if (entry.pid != pid) return false;
          found(entry, false);
          return true;
        });
    return ended ? SUCCESS : ERROR_NOT_FOUND;
  });
}

Return pids(State& state, u32 gpu, u32* count, u32* out) {
  attend_programs(state, gpu);
  const u32 room = *count;
  u32 have = 0;
  const auto add = [&](u32 pid) {
    for (u32 i = 0; i < have && i < room; ++i) {
      if (out[i] == pid) return;  // it ended before, or begins again
    }
    if (have < room) out[have] = pid;
    ++have;
  };
  const u32 kept = on_running(state, gpu, [&](const Gpu& running) {
    have = 0;
    for (u32 i = 0; i < running.process_count && i < max_processes; ++i) {
      if (running.processes[i].accounted == 1) add(running.processes[i].pid);
    }
  });
  if (kept == 0) return ERROR_NOT_SUPPORTED;
  each_ended(state.accounting[gpu], kept, [&](const AccountedProcess& entry) {
    add(entry.pid);
    return false;
  });
  *count = have;
  return have > room ? ERROR_INSUFFICIENT_SIZE : SUCCESS;
}

void keep_ended(AccountingLog& log, AccountedProcess used) {
  const u64 sequence = log.head.load(std::memory_order_relaxed) + 1;
  AccountedProcess& entry = log.entries[(sequence - 1) % max_accounted];
  __atomic_store_n(&entry.sequence, u64{0},
                   __ATOMIC_RELAXED);  // who is copying the old one notices
  std::atomic_thread_fence(std::memory_order_release);
  used.sequence = 0;
  entry = used;
  __atomic_store_n(&entry.sequence, sequence, __ATOMIC_RELEASE);
  log.head.store(sequence, std::memory_order_release);
}

bool can_account(const Gpu& gpu) { return gpu.accountingMode != absent32 && gpu.migCurrent != 1; }

}  // namespace

void count_use(Process& process, u64 now) {
  const u64 us = now > process.counted_until ? now - process.counted_until : 0;
  process.gpu_sum += or_zero(process.utilizationGpu) * us;
  process.memory_sum += or_zero(process.utilizationMemory) * us;
  process.counted_until = now;
  if (process.memory != absent64 && process.memory > process.max_memory)
    process.max_memory = process.memory;
}

void begin_process(const Gpu& gpu, Process& process, u64 now) {
  process.startTime = now;
  process.counted_until = now;
  process.accounted = gpu.accountingMode == FEATURE_ENABLED ? 1 : 0;
}

void end_process(State& state, u32 index, Gpu& gpu, u32 pid, u64 now) {
  AccountedProcess used;
  if (account(gpu, pid, now, used)) keep_ended(state.accounting[index], used);
  u32 left = 0;
  for (u32 i = 0; i < gpu.process_count; ++i) {
    if (gpu.processes[i].pid != pid) gpu.processes[left++] = gpu.processes[i];
  }
  gpu.process_count = left;
}

void end_processes(State& state, u32 index, Gpu& gpu, u64 now) {
  while (gpu.process_count != 0) end_process(state, index, gpu, gpu.processes[0].pid, now);
}

void forget_ended(State& state, u32 gpu) {
  AccountingLog& log = state.accounting[gpu];
  log.cleared.store(log.head.load(std::memory_order_relaxed), std::memory_order_release);
}

Return api::DeviceGetAccountingMode(Device device, EnableState* out) {
  return number(Row::DeviceGetAccountingMode, device, out, &Gpu::accountingMode);
}
// Whether accounting is on or not, as nvidia-smi shows it.
Return api::DeviceGetAccountingBufferSize(Device device, u32* out) {
  return on_gpu(Row::DeviceGetAccountingBufferSize, device, out != nullptr, [&](const Gpu& gpu) {
    return gpu.accountingMode == absent32 ? ERROR_NOT_SUPPORTED : give(out, room_of(gpu));
  });
}
Return api::DeviceGetAccountingStats(Device device, u32 pid, AccountingStats* out) {
  return on_process(Row::DeviceGetAccountingStats, device, pid, out != nullptr,
                    [&](const AccountedProcess& use, bool runs) {
                      *out = {};
                      out->gpuUtilization = use.gpu_utilization;
                      out->memoryUtilization = use.memory_utilization;
                      out->maxMemoryUsage = use.max_memory;
                      out->time = runs ? 0 : use.time_us / 1000;
                      out->startTime = use.start_us;
                      out->isRunning = runs ? 1 : 0;
                    });
}
// Sums are of hundredths of a percent, one for each time that the driver looked.
Return api::DeviceGetAccountingStats_v2(Device device, AccountingStats_v2* out) {
  const u32 pid = out == nullptr ? 0 : out->pid;
  return on_process(Row::DeviceGetAccountingStats_v2, device, pid, out != nullptr,
                    [&](const AccountedProcess& use, bool runs) {
                      const u64 samples = use.time_us * samples_per_second / 1000000;
                      *out = {};
                      out->pid = pid;
                      out->isRunning = runs ? 1 : 0;
                      out->gpuUtilization = use.gpu_utilization;
                      out->memoryUtilization = use.memory_utilization;
                      out->maxMemoryUsage = use.max_memory;
                      out->sampleCount = static_cast<u32>(samples);
                      out->sumGpuUtil = samples * use.gpu_utilization * 100;
                      out->sumFbUtil = samples * use.memory_utilization * 100;
                      out->time = runs ? 0 : use.time_us / 1000;
                      out->startTime = use.start_us;
                    });
}
Return api::DeviceGetAccountingPids(Device device, u32* count, u32* out) {
  return on_target(
      Row::DeviceGetAccountingPids, device, count != nullptr && (out != nullptr || *count == 0),
      [&](State& state, Target target) {
        return target.mig != no_mig ? ERROR_NOT_SUPPORTED : pids(state, target.gpu, count, out);
      });
}

// Off clears what was kept. With MIG on it stays off.
Return api::DeviceSetAccountingMode(Device device, EnableState mode) {
  return set_as_root(Row::DeviceSetAccountingMode, device, mode <= FEATURE_ENABLED, can_account,
                     [&](Gpu& gpu) {
                       if (mode == FEATURE_DISABLED) {
                         forget_ended(*live_state(), gpu_of(device));
                         for (Process& process : gpu.processes) process.accounted = 0;
                       }
                       gpu.accountingMode = mode;
                       return SUCCESS;
                     });
}
Return api::DeviceClearAccountingPids(Device device) {
  return set_as_root(Row::DeviceClearAccountingPids, device, true, can_account, [&](Gpu&) {
    forget_ended(*live_state(), gpu_of(device));
    return SUCCESS;
  });
}

}  // namespace node_nvml::mock
