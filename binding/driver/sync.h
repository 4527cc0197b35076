// Mutex, condition and seat: std::condition_variable would ask for a newer libstdc++ than ours may.
#pragma once

#include <linux/futex.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdint>

namespace node_nvml {

class Mutex {
 public:
  void lock() { pthread_mutex_lock(&mutex_); }
  void unlock() { pthread_mutex_unlock(&mutex_); }

 private:
  pthread_mutex_t mutex_ = PTHREAD_MUTEX_INITIALIZER;
};

class Guard {
 public:
  explicit Guard(Mutex& mutex) : mutex_(mutex) { mutex_.lock(); }
  ~Guard() { mutex_.unlock(); }
  Guard(const Guard&) = delete;
  Guard& operator=(const Guard&) = delete;

 private:
  Mutex& mutex_;
};

/// Where threads wait for a change of what a mutex guards. pthread's own would wait by the clock that people set, or need a
/// newer glibc than ours may.
class Condition {
 public:
  void wait(Mutex& mutex) { wait(mutex, nullptr); }

  /// Returns after `longest` at the latest, by the monotonic clock.
  void wait(Mutex& mutex, std::chrono::nanoseconds longest) {
    constexpr long second = 1'000'000'000;
    const timespec time{time_t(longest.count() / second), long(longest.count() % second)};
    wait(mutex, &time);
  }

  /// Under the mutex.
  void wake() {
    ++changes_;
    syscall(SYS_futex, &changes_, FUTEX_WAKE_PRIVATE, 1);
  }

 private:
  void wait(Mutex& mutex, const timespec* longest) {
    const std::uint32_t seen = changes_;
    mutex.unlock();
    syscall(SYS_futex, &changes_, FUTEX_WAIT_PRIVATE, seen, longest);
    mutex.lock();
  }

  std::atomic<std::uint32_t> changes_{0};
};

/// Where one thread waits for one call. A condition would cost it the mutex as well, and would call the thread that has
/// waited longest, whose memory is the coldest.
class Seat {
 public:
  void wait() {
    while (called_.load(std::memory_order_acquire) == 0) syscall(SYS_futex, &called_, FUTEX_WAIT_PRIVATE, 0, nullptr);
    called_.store(0, std::memory_order_relaxed);
  }

  void call() {
    called_.store(1, std::memory_order_release);
    syscall(SYS_futex, &called_, FUTEX_WAKE_PRIVATE, 1);
  }

 private:
  std::atomic<std::uint32_t> called_{0};
  static_assert(sizeof(std::atomic<std::uint32_t>) == sizeof(std::uint32_t), "the kernel reads it");
};

/// Starts a detached thread with all signals blocked and a stack of 1 MiB. False: the system has no more threads.
bool start_thread(void* (*body)(void*), void* argument);

/// What ps and /proc show of this thread, 15 characters at most.
void name_thread(const char* name);

}  // namespace node_nvml
