// What a mock is told to do wrong, and when: faults of functions, and a timeline of commands. Included by state.h.
#pragma once

inline constexpr u32 max_faults = 256;
inline constexpr u32 max_timeline = 128;
inline constexpr u32 max_timeline_command = 480;

/// A fault of one function on one GPU, or on several that share its count of calls.
struct FaultRule {
  u32 code = absent32;
  u32 latency_us = 0;
  u32 jitter_us = 0;  // to either side of the latency
  u32 hangs = 0;
  u64 hang_us = absent64;  // absent: until it is released
  u64 first = 1;           // the call that it begins with, from 1
  u64 every = 1;
  u64 times = absent64;
  u64 chance = absent64;  // of a random 64-bit number to be at most this
  u64 seed = 0;
  u64 until_us = absent64;  // by the mock's clock
};

struct FaultSlot {
  std::atomic<u64> calls;
  std::atomic<u64> strikes;
  Versioned<FaultRule> rule;
};

/// A word of the fault table: 0 for a function that does as it should, so that one load decides. Otherwise the number
/// of a fault's slot from 1, and a serial number that tells it from an earlier one there.
struct FaultWord {
  u64 word = 0;
  /// Something concerns every call: the state of the driver, or a timeline.
  static constexpr u64 attention_bit = u64{1} << 63;
  bool wants_attention() const { return (word & attention_bit) != 0; }
  /// Of the fault alone; 0 where there is none.
  u64 fault() const { return word & ~attention_bit; }
  u32 slot() const { return static_cast<u32>(word & 0xffff) - 1; }
  static u64 of(u32 slot, u32 serial) { return (u64{serial & 0x7fffffff} << 16) | (slot + 1); }
};

/// A command that is performed at its time by whoever looks first.
struct TimelineEntry {
  u64 sequence;  // 0: free. Of two that are due at one time, the lower comes first
  u64 at_us;
  u64 every_us;
  u64 times;
  char command[max_timeline_command];
};
