// What a process knows of its mock: the mapped state, the init count, its event sets and samples. A
// fork's child starts without any of it (the pages are wiped), as a driver's client does.
#pragma once

#include "mock/futex.h"
#include "mock/gpm_metrics.h"
#include "mock/load.h"
#include "mock/state.h"
#include "mock/traffic.h"

namespace node_nvml::mock {

inline constexpr u32 max_event_sets = 256;
inline constexpr u32 max_samples = 1024;
inline constexpr u32 max_subscriptions = max_gpus;

/// A registration for structured events: of a GPU, from a log level and a severity on.
struct Subscription {
  u32 gpu;
  u32 log_level;
  u32 severity;
  u64 since;
};

/// What came with the last event of a set.
struct EventContext {
  u32 meaning;  // GpuOperationalEventContextType
  u32 source_type;
  u32 size;
  u16 format;
  u8 data[64];
};

/// The GPUs that a set listens to, and how far it has read the shared log: that is its queue. Structured events have a
/// cursor of their own, since the older waits leave them where they are.
struct EventSetSlot {
  bool used;
  bool system;
  u32 generation;
  u64 cursor;
  u64 masks[max_gpus];
  u64 since[max_gpus];  // only events after the registration are seen
  u64 system_mask;
  u64 structured_cursor;
  u32 subscription_count;
  Subscription subscriptions[max_subscriptions];
  bool answered;  // by EventSetWait_v3
  u32 context_count;
  EventContext contexts[2];
};

struct SampleSlot {
  bool used;
  bool taken;
  u32 generation;
  u32 gpu;
  GpmValues values;
};

struct World {
  std::atomic<u32> lock;
  std::atomic<u32> init_count;
  std::atomic<State*> state;
  u64 device;  // of the mapped file
  u64 inode;
  char path[4096];
  u32 session;      // of the driver, when this process initialised
  std::atomic<u32> privilege;  // of NODE_NVML_MOCK_PRIVILEGE: as Driver::callerPrivilege, 0 where it says nothing
  char cgroup[512];  // of NODE_NVML_MOCK_CGROUP: the directory of the one that this process counts as being in; "": its own
  u64 hidden_gpus;  // a bit for each that was draining when this process began
  EventSetSlot event_sets[max_event_sets];
  SampleSlot samples[max_samples];
};

/// The process's world, or null before the first init.
extern std::atomic<World*> current_world;

/// The state, or null where NVML is not initialised.
inline State* live_state() {
  const World* world = current_world.load(std::memory_order_acquire);
  if (world == nullptr || world->init_count.load(std::memory_order_acquire) == 0) return nullptr;
  return world->state.load(std::memory_order_relaxed);
}

/// What a caller counts as where permissions are asked for; Driver::callerPrivilege.
enum Privilege : u32 { root_privilege = 1, user_privilege = 2 };

/// Whether the caller may do what root may: by its environment, else by the scenario, else by its user.
bool acts_as_root();

/// Maps the state file at `path`; null with errno where there is none or another build wrote it.
State* map_state(const char* path, u64* device, u64* inode);

/// The state file beside the core (a mock is a folder with its own copy of the library), else the
/// environment's. False where there is neither.
bool find_state_file(char* path, std::size_t size);

/// Micro-seconds since 1970 by the mock's clock.
u64 now_us(const State& state);
/// The same at the kernel's last tick, some milliseconds ago at most, for a fifth of the price.
u64 recent_us(const State& state);

/// Appends an event to the log of all sets. Under the writers' lock; the caller rings.
void append_event(State& state, const Event& event);

/// Tells every waiter that something changed.
void ring(State& state);

/// What befalls a call whose word in the fault table is not 0: the answer of a driver that is not there, or a fault. Its
/// code, or SUCCESS.
Return suffer(State& state, Row row, u32 gpu);

/// What befalls a call that waits: a fault that is there when it begins, or that comes.
class FaultWatch {
 public:
  FaultWatch(State& state, Row row) : state_(state), row_(row) {}
  Return meet();

 private:
  State& state_;
  Row row_;
  u64 met_ = 0;
};

/// What the driver answers to every call of this process, or SUCCESS.
Return driver_refusal(const State& state, Row row);

/// Performs what is due on the timeline.
void perform_due(State& state, const char* path, u64 now);
inline void attend_timeline(State& state, const char* path, u64 now) {
  if (__builtin_expect(state.timeline_due.load(std::memory_order_acquire) <= now, 0))
    perform_due(state, path, now);
}
/// A waiter's deadline (CLOCK_MONOTONIC), or the time at which it has to look at the timeline where that is earlier.
timespec until_due(const State& state, const timespec& deadline);

/// Sets or takes the attention bit of every fault word, as the state of driver and timeline asks. Under the writers'
/// lock.
void call_attention(State& state);

/// Holds every other writer of this state off, in all processes, while it lives.
class WriterLock {
 public:
  explicit WriterLock(const char* path);
  ~WriterLock();
  WriterLock(const WriterLock&) = delete;
  WriterLock& operator=(const WriterLock&) = delete;
  bool held() const { return file_ >= 0; }

 private:
  int file_;
};

/// Asks `change` for its verdict in the name of a caller who may not write the state: of a copy that is thrown away.
template <class T, class Change>
__attribute__((noinline)) bool refuse_change(const Versioned<T>& versioned, Change&& change) {
  T copy = read_versioned(versioned, [](const T& current) { return current; });
  change(copy);
  return false;
}

/// Changes a GPU: locked, its energy and its traffic counted up to now, published, and waiters told.
/// False where nothing was changed.
template <class Change>
bool change_gpu(State& state, const char* path, u32 index, Change&& change) {
  WriterLock lock(path);
  if (!lock.held()) return refuse_change(state.gpus[index], change);
  const u64 now = now_us(state);
  const bool changed = change_versioned(state.gpus[index], [&](Gpu& gpu) {
    settle(gpu, now);
    count_traffic(gpu, now);
    if (!change(gpu)) return false;
    if (gpu.initializedAt == absent64) gpu.initializedAt = now;
    follow_change(gpu, now);
    return true;
  });
  if (changed) ring(state);
  return changed;
}

/// Changes a part of the state other than a GPU: locked, published, and waiters told. False where nothing was changed.
template <class T, class Change>
bool change_part(State& state, const char* path, Versioned<T>& part, Change&& change) {
  WriterLock lock(path);
  if (!lock.held()) return refuse_change(part, change);
  if (!change_versioned(part, change)) return false;
  ring(state);
  return true;
}

}  // namespace node_nvml::mock
