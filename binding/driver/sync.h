// pthread's mutex and condition: std::condition_variable would ask for a newer libstdc++ than ours may.
#pragma once

#include <linux/futex.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>

namespace node_nvml {

class Mutex {
 public:
  void lock() { pthread_mutex_lock(&mutex_); }
  void unlock() { pthread_mutex_unlock(&mutex_); }
  pthread_mutex_t* native() { return &mutex_; }

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

class Condition {
 public:
  /// By the clock that nobody sets.
  Condition() {
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&condition_, &attributes);
    pthread_condattr_destroy(&attributes);
  }
  ~Condition() { pthread_cond_destroy(&condition_); }
  Condition(const Condition&) = delete;
  Condition& operator=(const Condition&) = delete;

  void wait(Mutex& mutex) { pthread_cond_wait(&condition_, mutex.native()); }

  /// Returns after `milliseconds` at the latest.
  void wait(Mutex& mutex, std::uint32_t milliseconds) {
    timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    const auto nanoseconds = until.tv_nsec + std::int64_t{milliseconds} * 1'000'000;
    until.tv_sec += nanoseconds / 1'000'000'000;
    until.tv_nsec = nanoseconds % 1'000'000'000;
    pthread_cond_timedwait(&condition_, mutex.native(), &until);
  }

  void wake() { pthread_cond_signal(&condition_); }

 private:
  pthread_cond_t condition_;
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
