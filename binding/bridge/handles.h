// Handles as JavaScript sees them: a slot and its generation in 32 bits, never an address.
#pragma once

#include <unordered_map>
#include <vector>

#include "program.h"

namespace node_nvml {

class HandleTable {
 public:
  /// The handle of an address; the same for as long as that address lives.
  u32 add(void* address, u8 kind, u32 library) {
    if (address == nullptr) return 0;
    const Key key{address, kind, library};
    const auto found = by_address_.find(key);
    if (found != by_address_.end()) return found->second;
    const u32 slot = take_slot();
    Slot& entry = slots_[slot];
    entry = {address, entry.generation + 1, library, kind};
    const u32 handle = entry.generation << slot_bits | slot;
    by_address_[key] = handle;
    return handle;
  }

  /// The address of a handle; null where it is stale or made up.
  void* find(u64 handle, u8 kind, u32 library) const {
    const u32 slot = u32(handle) & slot_mask;
    if (handle > 0xffffffff || slot >= slots_.size()) return nullptr;
    const Slot& entry = slots_[slot];
    const bool matches =
        entry.generation == u32(handle) >> slot_bits && entry.kind == kind && entry.library == library;
    return matches ? entry.address : nullptr;
  }

  /// The address of a handle of whatever kind.
  void* find(u64 handle, u32 library) const {
    const u32 slot = u32(handle) & slot_mask;
    return slot < slots_.size() ? find(handle, slots_[slot].kind, library) : nullptr;
  }

  /// The address is no more.
  void remove(u64 handle) {
    const u32 slot = u32(handle) & slot_mask;
    if (slot >= slots_.size() || slots_[slot].address == nullptr) return;
    Slot& entry = slots_[slot];
    by_address_.erase({entry.address, entry.kind, entry.library});
    entry.address = nullptr;
    ++epoch_;
    if (entry.generation < max_generation) free_.push_back(slot);
  }

  void remove_library(u32 library) {
    for (u32 slot = 0; slot < slots_.size(); ++slot) {
      if (slots_[slot].library == library) remove(slot);
    }
    ++epoch_;
  }

  /// Changes whenever a handle becomes stale.
  u32 epoch() const { return epoch_; }

 private:
  static constexpr u32 slot_bits = 18;
  static constexpr u32 slot_mask = (1 << slot_bits) - 1;
  static constexpr u32 max_generation = (1 << (32 - slot_bits)) - 1;

  struct Slot {
    void* address;
    u32 generation;
    u32 library;
    u8 kind;
  };
  struct Key {
    void* address;
    u8 kind;
    u32 library;
    bool operator==(const Key& other) const {
      return address == other.address && kind == other.kind && library == other.library;
    }
  };
  struct Hash {
    std::size_t operator()(const Key& key) const {
      return std::hash<void*>()(key.address) * 31 + key.library * 7 + key.kind;
    }
  };

  u32 take_slot() {
    if (free_.empty()) {
      slots_.push_back({nullptr, 0, 0, 0});
      return u32(slots_.size() - 1);
    }
    const u32 slot = free_.back();
    free_.pop_back();
    return slot;
  }

  std::vector<Slot> slots_;
  std::vector<u32> free_;
  std::unordered_map<Key, u32, Hash> by_address_;
  u32 epoch_ = 0;
};

}  // namespace node_nvml
