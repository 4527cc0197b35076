// What a process did with NVML, kept while strict mode is on and told at its exit.
#pragma once

#include "mock/strict_rows.h"

namespace node_nvml::mock::strict {

/// What strict mode finds fault with. Their names are in audit.cc.
enum class Fault : u32 {
  uninitialized,    // a call before init, or after the last shutdown
  surplus_shutdown,
  no_handle,        // a handle that this library never gave, or one of another sort
  other_init,       // a handle of an earlier init, or of the process that forked this one
  freed,            // an event set or a sample that was freed
  freed_in_wait,    // an event set that another thread waits on
  struct_version,   // a version word that no header makes
  overrun,          // an array or text that is smaller than the caller said, or was written past its end
  count
};

/// What a program has to give back.
enum class Kept : u32 { inits, event_sets, system_event_sets, gpm_samples, count };

inline constexpr u32 max_kept_violations = 256;

struct Violation {
  u16 row;
  std::int16_t parameter;  // -1: the call as a whole
  Fault fault;
  char text[236];
};

/// All zero is nothing done yet: that is how a fork's child finds it.
struct Audit {
  std::atomic<u64> calls[row_count];
  std::atomic<u64> refused[row_count];  // calls that answered neither SUCCESS nor TIMEOUT
  std::atomic<u32> running;
  std::atomic<u32> most_running;
  std::atomic<i32> kept[static_cast<u32>(Kept::count)];
  std::atomic<u32> init_number;
  std::atomic<u64> violation_count;
  std::atomic<u32> told[row_count];     // violations of a function that were told
  std::atomic<u32> waiting[max_event_sets];
  std::atomic<u32> lock;                // of the violations
  u32 kept_violations;
  Violation violations[max_kept_violations];
};

/// The process's audit, or null where there is no memory for one.
Audit* audit();

enum class Mode : u32 { off, report, abort };

/// Where reports go: an empty path is stderr.
void set_report(Mode mode, const char* path);

/// Tells of a violation, in one line, and ends the process where the mode says so.
__attribute__((format(printf, 4, 5))) void tell(Row row, int parameter, Fault fault,
                                                const char* format, ...);

}  // namespace node_nvml::mock::strict
