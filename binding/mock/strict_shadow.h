// The memory that a caller hands over, replaced during a call by memory of strict mode's with guards around it.
#pragma once

#include "mock/audit.h"

namespace node_nvml::mock::strict {

/// What stands in for one argument: the core gets `data`, and afterwards the caller's memory what it may have.
class Shadow {
 public:
  Shadow() = default;
  ~Shadow();
  Shadow(const Shadow&) = delete;
  Shadow& operator=(const Shadow&) = delete;

  /// `copies`: the core reads what the caller wrote there; else it finds a pattern. Stays closed where there is no memory.
  void open(void* memory, std::size_t size, bool copies);
  bool is_open() const { return block_ != nullptr; }
  void* data() const { return block_ + guard; }
  /// Whether nothing was written around it.
  bool is_whole() const;
  /// Writes all of it into the caller's memory.
  void give_back() const;

 private:
  static constexpr std::size_t guard = 64;
  u8* block_ = nullptr;
  void* memory_ = nullptr;
  std::size_t size_ = 0;
};

/// How many bytes of room there are at `memory` where it was allocated with malloc, else ~0.
std::size_t heap_room(const void* memory);

}  // namespace node_nvml::mock::strict
