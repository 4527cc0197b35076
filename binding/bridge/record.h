// A call as JavaScript writes it: checked, and turned into addresses, before the driver sees it.
#pragma once

#include <cstddef>

#include "driver/invoke.h"
#include "handles.h"

namespace node_nvml {

struct Record {
  /// Two halves, because JavaScript writes 32 bits of most words: a load of all 64 would wait for that store.
  struct Word {
    u32 low;
    u32 high;
    u64 all() const { return u64{high} << 32 | low; }
  };
  u32 row;
  u32 status;
  u32 library;
  u32 lane;
  u32 block;
  u32 block_size;
  u32 unused[2];
  Word words[nvml::describe::max_parameters];
};
static_assert(sizeof(Record) == 80);

/// Statuses that are no return code of NVML's (call.ts has their sentences).
inline constexpr u32 stale_handle = 0xffff0000;  // + position; 7: inside a struct
inline constexpr u32 bad_block = 0xffff0100;     // + position
inline constexpr u32 library_closed = 0xffff0200;
inline constexpr u32 deadline_passed = 0xffff0300;
inline constexpr u32 too_many_stuck = 0xffff0301;

/// The data of a call. Offsets in words and structs count from its start.
struct Block {
  std::byte* start;
  u32 size;

  bool has(u64 offset, u64 bytes) const { return offset % 8 == 0 && offset <= size && bytes <= size - offset; }
  template <class T> T& at(u64 offset) const { return *reinterpret_cast<T*>(start + offset); }
};

/// A word in a struct that became an address, and what JavaScript had written there.
struct Restore {
  u64* place;
  u64 before;
  bool is_handle;
};

/// Fills `call` from a record. SUCCESS, or a status above. Words and pointers of the block become addresses.
u32 prepare(const Record& record, const Block& block, const HandleTable& handles, Invocation& call,
            std::vector<Restore>& restores);

/// After the call: offsets in place of pointers, handles in place of addresses.
void settle(const Record& record, const Block& block, HandleTable& handles, u32 status,
            std::vector<Restore>& restores);

}  // namespace node_nvml
