// Accounting of processes: what they use while they run, and what is kept of them.
#pragma once

#include "mock/call.h"

namespace node_nvml::mock {

/// Adds what a process used since it was counted last. Before each change of it.
void count_use(Process& process, u64 now);

/// A process begins.
void begin_process(const Gpu& gpu, Process& process, u64 now);

/// A process ends, with all its entries: accounting keeps what it used. Under the writers' lock.
void end_process(State& state, u32 index, Gpu& gpu, u32 pid, u64 now);

/// Every process of a GPU ends. Under the writers' lock.
void end_processes(State& state, u32 index, Gpu& gpu, u64 now);

/// What accounting kept so far is seen no more. Under the writers' lock.
void forget_ended(State& state, u32 gpu);

}  // namespace node_nvml::mock
