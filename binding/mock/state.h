// The state of one mock: a file that every process on it maps.
//
// A GPU is kept twice, with a generation whose lowest bit says which copy holds. A writer fills the
// other copy and then publishes, so a writer that dies leaves nothing half-written and no reader
// waiting. Writers exclude each other by flock(): the kernel takes it from the dead, and it needs
// nothing of libpthread.
#pragma once

#include <atomic>

#include "abi/nvml.h"

namespace node_nvml::mock {

using namespace nvml;

inline constexpr u32 absent32 = ~u32{0};
inline constexpr u64 absent64 = ~u64{0};

/// 0 where there is no value.
constexpr u32 or_zero(u32 value) { return value == absent32 ? 0 : value; }
constexpr u64 or_zero(u64 value) { return value == absent64 ? 0 : value; }

inline constexpr u32 max_gpus = 64;
inline constexpr u32 max_mig_devices = 16;
inline constexpr u32 max_processes = 64;
inline constexpr u32 max_accounted = 4096;
inline constexpr u32 max_sram_errors = 16;
inline constexpr u32 max_retired_pages = 64;
inline constexpr u32 max_limits = 64;
inline constexpr u32 max_links = 36;
inline constexpr u32 max_prm_registers = 8;
inline constexpr u32 max_moments = 32;
inline constexpr u32 max_smoothing_profiles = 5;
inline constexpr u32 max_events = 1024;
inline constexpr u32 max_rows = 512;
inline constexpr u32 max_path_parts = 6;
inline constexpr u32 cpu_words = 16;  // NVML knows 1024 processors

#define U32(name) u32 name = absent32;
#define U64(name) u64 name = absent64;
#define STRING(name, size) char name[size] = {};

#include "mock/host_state.h"

/// A GPU instance. `serial` tells it from one that had its id before.
struct MigInstance {
  u32 present = 0;
  u32 id = 0;
  u32 serial = 0;
#define MIG_INSTANCE_STATE
#include "state.def"
#undef MIG_INSTANCE_STATE
};

struct MigDevice {
  u32 present = 0;
  u32 serial = 0;
  u32 instance = 0;  // where its GPU instance lies in Gpu::instances
#define MIG_STATE
#include "state.def"
#undef MIG_STATE
};

/// Bits of ProcessState::kinds.
enum ProcessKind : u32 { compute_process = 1, graphics_process = 2, mps_process = 4 };

struct Process {
#define PROCESS_STATE
#include "state.def"
#undef PROCESS_STATE
  u32 accounted = 0;     // it began while accounting was on
  u32 program = 0;       // followed.h: the number of the program that it belongs to
  u64 born = 0;          // followed.h: by the kernel's clock, in ticks
  u64 pid_namespace = 0;
  u64 max_memory = 0;
  u64 counted_until = 0;  // us; up to then these are sums of percent times us
  u64 gpu_sum = 0;
  u64 memory_sum = 0;
};

struct SramError {
#define SRAM_ERROR_STATE
#include "state.def"
#undef SRAM_ERROR_STATE
};

struct RetiredPage {
#define RETIRED_PAGE_STATE
#include "state.def"
#undef RETIRED_PAGE_STATE
};

/// What accounting keeps of a process that has ended; `sequence` is its place in its GPU's log,
/// from 1.
struct AccountedProcess {
  u64 sequence = 0;
  u64 max_memory = 0;
  u64 start_us = 0;
  u64 time_us = 0;
  u32 pid = 0;
  u32 gpu_utilization = 0;
  u32 memory_utilization = 0;
};

/// A ring: a new process overwrites the oldest one. `cleared` is the last sequence that nobody sees
/// any more.
struct AccountingLog {
  std::atomic<u64> head;
  std::atomic<u64> cleared;
  AccountedProcess entries[max_accounted];
};

/// One of the two utilization counters of a link, which NVML has given up: what it counts, and from
/// where.
struct UtilizationCounter {
  u32 units = NVLINK_COUNTER_UNIT_BYTES;
  u32 filter = NVLINK_COUNTER_PKTFILTER_ALL;
  u32 frozen = 0;
  u64 tx_zero = 0;  // bytes that the link had moved at the last reset
  u64 rx_zero = 0;
  u64 tx_frozen = 0;  // bytes that it had moved when it was frozen
  u64 rx_frozen = 0;
};

struct Link {
#define LINK_STATE
#include "state.def"
#undef LINK_STATE
  UtilizationCounter counters[2];
  DerivedAddress remote;
};

/// What of a GPU decides how near it is to another one, and whether they are peers.
struct Nearness {
  u64 path[max_path_parts] = {};  // a number for each leading part of pciPath
  u64 linked = 0;                 // a bit for each GPU that an active NVLink leads to
  u32 parts = 0;
  u32 on_switch = 0;
  u32 lost = absent32;
  u32 board = absent32;
  u32 node = absent32;
  u32 over_pci = 0;  // P2PStatus
  u32 across_cpus = 0;
  u32 divided = 0;  // by MIG
};

/// A performance state and the memory clock that it has, MHz.
struct PowerLevel {
  u32 state = 0;
  u32 memory = 0;
};

/// Fastest first.
struct PowerLevels {
  PowerLevel items[16];
  u32 count = 0;
};

/// MHz, the highest first.
struct MemoryClocks {
  u32 items[16];
  u32 count = 0;
};

/// A text that is made at every change, since making it takes longer than a getter may.
template <u32 size>
struct MadeText {
  u32 length = 0;
  char text[size] = {};
};
inline constexpr u32 performance_modes_size = 2048;
inline constexpr u32 clock_frequencies_size = 512;

/// What follows from other fields, worked out at every change (derived.h).
struct Derived {
  Nearness near;
  u64 cpus[cpu_words] = {};
  u64 socket_cpus[cpu_words] = {};
  DerivedAddress address;
  PowerLevels levels;
  MemoryClocks memory_clocks;
  u8 cluster[16] = {};
  u8 ib_guid[16] = {};
  NvlinkFirmwareInfo firmware = {};
  u32 mig_board = absent32;  // which of the boards that can be divided it is (mig_profiles.cc)
  u64 nodes[cpu_words] = {};  // that its memory is on, and those of all of its CPU
  u64 socket_nodes[cpu_words] = {};
  u64 process_memory = 0;  // bytes that its processes hold, and those on each GPU instance
  u64 instance_memory[max_mig_devices] = {};
  MadeText<performance_modes_size> performance_modes;
  MadeText<clock_frequencies_size> clock_frequencies;
  MadeText<clock_frequencies_size> hot_clock_frequencies;
};

/// A register of the network part that somebody wrote.
struct PrmRegister {
  u32 id = 0;
  u32 size = 0;
  u8 data[472] = {};
};

/// What the load model runs to until the next change, worked out at the change.
struct LoadPlan {
  u32 demand = 0;              // mW, without a limit
  u32 power = 0;               // mW, below the limit in force
  u32 temperature = 0;         // thousandths of a degree
  u32 clock = absent32;        // MHz, of graphics, without the heat
  u32 hot_clock = absent32;    // the same at the highest operating temperature
};

/// What samples tell from a change on until the next: power runs from `power` to `power_target`,
/// the rest stays.
struct Moment {
  u64 since;
  u32 power;
  u32 power_target;
  u32 module_power;
  u32 gpu;
  u32 memory;
  u32 encoder;
  u32 decoder;
  u32 jpeg;
  u32 ofa;
  u32 clock;
  u32 memory_clock;
};

struct Gpu {
#define GPU_STATE
#include "state.def"
#undef GPU_STATE
  u32 process_count = 0;
  u32 encoder_session_count = 0;
  u32 capture_session_count = 0;
  u32 moment_count = 0;  // ever; the last max_moments are kept
  u32 mig_serial = 0;  // of the last instance that was made
  u32 sram_error_count = 0;
  u32 retired_page_count = 0;
  MigDevice mig[max_mig_devices];
  MigInstance instances[max_mig_devices];
  SramError sram_errors[max_sram_errors];
  RetiredPage retired_pages[max_retired_pages];
  Process processes[max_processes];
  EncoderSession encoder_sessions[max_sessions];
  CaptureSession capture_sessions[max_sessions];
  Moment moments[max_moments];
  LoadPlan plan;
  Derived derived;
  i32 clock_offsets[2][16] = {};  // MHz, of graphics and of memory, by performance state
  u32 smoothing[max_smoothing_profiles][8] = {};  // parameters of power smoothing; 0: the default
  License licenses[max_licenses];
  Link links[max_links];
  u32 prm_count = 0;
  PrmRegister prm[max_prm_registers];
};

/// A GPU operational event as its source wrote it; what is absent is 0 to who reads it.
struct Operational {
#define OPERATIONAL_STATE
#include "state.def"
#undef OPERATIONAL_STATE
};

struct Driver {
#define DRIVER_STATE
#include "state.def"
#undef DRIVER_STATE
  u64 removed = 0;  // a bit for each GPU that was taken out of the driver's view
  u32 unloaded = 0;
  u32 inaccessible = 0;          // its device nodes cannot be opened
  u32 mismatched = 0;            // the library on disk is of another version
  u32 session = 0;               // counts how often it was loaded; what belongs to an earlier one is void
  char upgradeVersion[80] = {};  // what it will be once it is loaded anew
};

#undef U32
#undef U64
#undef STRING

template <class T>
struct Versioned {
  std::atomic<u32> generation;
  T copies[2];
};

#include "mock/incident_state.h"

/// An entry of the log that every event set reads; `sequence` is its place in it, from 1.
struct Event {
  enum Form : u32 { of_device, of_system, operational };
  u64 sequence = 0;
  u64 type = 0;
  u64 data = 0;
  u64 time_us = 0;
  u32 form = of_device;
  u32 gpu = absent32;
  u32 gpu_instance = absent32;
  u32 compute_instance = absent32;
  Operational record;
};

struct State {
  static constexpr u64 magic_word = 0x4b434f4d4c4d564e;  // "NVMLMOCK"
  u64 magic;
  u64 size;  // of this struct: another build's file is refused
  u64 rows;
  std::atomic<i64> clock_offset_us;  // of the virtual clock against the real one
  std::atomic<u64> clock_stopped_us; // the time at which the virtual clock stands; 0: it runs
  u64 started_us;                    // by the virtual clock
  std::atomic<u64> timeline_due;     // the earliest of the timeline; absent64 where there is none
  u64 timeline_sequence;
  u32 fault_serial;
  std::atomic<u32> bell;             // rung (futex) after every change
  std::atomic<u64> event_head;       // events ever raised
  Event events[max_events];
  Versioned<Driver> driver;
  Versioned<Gpu> gpus[max_gpus];
  AccountingLog accounting[max_gpus];
  Versioned<VgpuHost> vgpus;
  Versioned<Chassis> chassis;
  Versioned<MemoryLimits> limits;
  TimelineEntry timeline[max_timeline];
  FaultSlot fault_slots[max_faults];
  std::atomic<u64> faults[max_gpus + 1][max_rows];  // FaultWord; the last line: calls without a GPU
};

inline constexpr u32 no_gpu = max_gpus;

#if defined(__SANITIZE_THREAD__)
/// The words of a copy as atomics: that readers may meet a writer there, and notice, is what the memory model asks this
/// for. Other builds leave the same loads and stores to the compiler.
template <class T>
void copy_words(T& to, const T& from) {
  static_assert(sizeof(T) % sizeof(u32) == 0);
  auto* const target = reinterpret_cast<u32*>(&to);
  const auto* const source = reinterpret_cast<const u32*>(&from);
  for (unsigned long i = 0; i < sizeof(T) / sizeof(u32); ++i) {
    __atomic_store_n(target + i, __atomic_load_n(source + i, __ATOMIC_RELAXED), __ATOMIC_RELAXED);
  }
}

/// A copy that is nobody else's.
template <class T>
class Private {
 public:
  explicit Private(const T& from) : memory_(__builtin_malloc(sizeof(T))) { copy_words(value(), from); }
  ~Private() { __builtin_free(memory_); }
  Private(const Private&) = delete;
  Private& operator=(const Private&) = delete;
  T& value() { return *static_cast<T*>(memory_); }

 private:
  void* memory_;
};
#endif

/// A copy of `part(state)` of one generation. `read` may run more than once.
template <class T, class Read>
auto read_versioned(const Versioned<T>& versioned, Read&& read) {
  for (;;) {
    const u32 before = versioned.generation.load(std::memory_order_acquire);
#if defined(__SANITIZE_THREAD__)
    Private<T> copy(versioned.copies[before & 1]);
    auto result = read(static_cast<const T&>(copy.value()));
#else
    auto result = read(versioned.copies[before & 1]);
#endif
    std::atomic_thread_fence(std::memory_order_acquire);
    // Only a second publication could have begun to rewrite the copy that was read.
    if (versioned.generation.load(std::memory_order_relaxed) == before) return result;
  }
}

/// Applies `change` to the other copy and publishes it if `change` answers true. Under the writers'
/// lock.
template <class T, class Change>
bool change_versioned(Versioned<T>& versioned, Change&& change) {
  const u32 generation = versioned.generation.load(std::memory_order_relaxed);
  T& next = versioned.copies[(generation + 1) & 1];
  // No byte of the old copy changes before everybody can see that it is old.
  std::atomic_thread_fence(std::memory_order_release);
#if defined(__SANITIZE_THREAD__)
  Private<T> changed(versioned.copies[generation & 1]);
  if (!change(changed.value())) return false;
  copy_words(next, changed.value());
#else
  __builtin_memcpy(&next, &versioned.copies[generation & 1], sizeof(T));
  if (!change(next)) return false;
#endif
  versioned.generation.store(generation + 1, std::memory_order_release);
  return true;
}

}  // namespace node_nvml::mock
