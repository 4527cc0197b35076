#include "mock/strict_shadow.h"

#include <unistd.h>

namespace node_nvml::mock::strict {

namespace {

/// What is found in memory that nobody wrote.
constexpr u8 pattern = 0xa5;
/// A larger room than any program has is a mistake that the core refuses by itself.
constexpr std::size_t largest = std::size_t{1} << 26;

bool is_pattern(const u8* bytes, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    if (bytes[i] != pattern) return false;
  }
  return true;
}

}  // namespace

Shadow::~Shadow() { free(block_); }

void Shadow::open(void* memory, std::size_t size, bool copies) {
  if (memory == nullptr || size == 0 || size > largest) return;
  block_ = static_cast<u8*>(malloc(size + 2 * guard));
  if (block_ == nullptr) return;
  memory_ = memory;
  size_ = size;
  memset(block_, pattern, size + 2 * guard);
  if (copies) memcpy(block_ + guard, memory, size);
}

bool Shadow::is_whole() const {
  return is_pattern(block_, guard) && is_pattern(block_ + guard + size_, guard);
}

void Shadow::give_back() const { memcpy(memory_, block_ + guard, size_); }

namespace {

/// Where the heap that grows by brk() begins, or 0.
u64 heap_start() {
  static std::atomic<u64> known{0};
  if (known.load(std::memory_order_relaxed) != 0) return known.load(std::memory_order_relaxed);
  FILE* maps = fopen("/proc/self/maps", "re");
  if (maps == nullptr) return 0;
  char line[512];
  u64 start = 0;
  while (start == 0 && fgets(line, sizeof line, maps) != nullptr) {
    if (strstr(line, "[heap]") != nullptr) start = strtoull(line, nullptr, 16);
  }
  fclose(maps);
  known.store(start, std::memory_order_relaxed);
  return start;
}

}  // namespace

// glibc's allocator keeps the size of a block in the word before it, and in the lowest bit of the word before the next one
// whether this one is in use. What does not look like that is no block, but a part of one, or on the stack.
std::size_t heap_room(const void* memory) {
  constexpr std::size_t unknown = ~std::size_t{0};
  const u64 at = reinterpret_cast<u64>(memory);
  const u64 end = reinterpret_cast<u64>(sbrk(0));
  const u64 start = heap_start();
  if (start == 0 || at % 16 != 0 || at < start + 32 || at >= end) return unknown;
  const auto size_at = [](u64 block) { return *reinterpret_cast<const u64*>(block - 8); };
  const u64 size = size_at(at) & ~u64{7};
  if (size < 32 || size % 16 != 0 || size > end - at) return unknown;
  const u64 next = size_at(at + size);
  const bool plausible = (next & 1) != 0 && (next & ~u64{7}) >= 16 && (next & 8) == 0 && (next & ~u64{7}) <= end - at - size + 16;
  return plausible ? size - 8 : unknown;
}

}  // namespace node_nvml::mock::strict
