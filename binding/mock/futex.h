// Sleeping on a word of memory, and a lock made of it. libpthread's are not in libc before
// glibc 2.34.
#pragma once

#include <linux/futex.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>

namespace node_nvml::mock {

/// The time (CLOCK_MONOTONIC) that comes so many micro-seconds from now.
inline timespec monotonic_in(std::uint64_t us) {
  timespec when;
  clock_gettime(CLOCK_MONOTONIC, &when);
  when.tv_sec += static_cast<time_t>(us / 1000000);
  when.tv_nsec += static_cast<long>(us % 1000000) * 1000;
  if (when.tv_nsec >= 1000000000) {
    when.tv_nsec -= 1000000000;
    ++when.tv_sec;
  }
  return when;
}

inline bool is_before(const timespec& a, const timespec& b) {
  return a.tv_sec != b.tv_sec ? a.tv_sec < b.tv_sec : a.tv_nsec < b.tv_nsec;
}

/// Sleeps while `word` holds `value`, at most until `deadline` (CLOCK_MONOTONIC) where one is
/// given.
inline void futex_wait(std::atomic<std::uint32_t>& word, std::uint32_t value,
                       const timespec* deadline) {
  syscall(SYS_futex, &word, FUTEX_WAIT_BITSET, value, deadline, nullptr, FUTEX_BITSET_MATCH_ANY);
}

inline void futex_wake(std::atomic<std::uint32_t>& word, int sleepers) {
  syscall(SYS_futex, &word, FUTEX_WAKE, sleepers, nullptr, nullptr, 0);
}

/// A lock among the threads of one process: 0 free, 1 held, 2 held with sleepers.
class ThreadLock {
 public:
  explicit ThreadLock(std::atomic<std::uint32_t>& word) : word_(word) {
    std::uint32_t free = 0;
    if (word_.compare_exchange_strong(free, 1, std::memory_order_acquire)) return;
    while (word_.exchange(2, std::memory_order_acquire) != 0) futex_wait(word_, 2, nullptr);
  }
  ~ThreadLock() {
    if (word_.exchange(0, std::memory_order_release) == 2) futex_wake(word_, 1);
  }
  ThreadLock(const ThreadLock&) = delete;
  ThreadLock& operator=(const ThreadLock&) = delete;

 private:
  std::atomic<std::uint32_t>& word_;
};

}  // namespace node_nvml::mock
