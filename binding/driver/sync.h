// pthread's mutex and condition: std::condition_variable would ask for a newer libstdc++ than ours may.
#pragma once

#include <pthread.h>
#include <time.h>

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
  void wait(Mutex& mutex) { pthread_cond_wait(&condition_, mutex.native()); }

  /// Returns after `milliseconds` at the latest.
  void wait(Mutex& mutex, std::uint32_t milliseconds) {
    timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    const auto nanoseconds = until.tv_nsec + std::int64_t{milliseconds} * 1'000'000;
    until.tv_sec += nanoseconds / 1'000'000'000;
    until.tv_nsec = nanoseconds % 1'000'000'000;
    pthread_cond_timedwait(&condition_, mutex.native(), &until);
  }

  void wake() { pthread_cond_signal(&condition_); }
  void wake_all() { pthread_cond_broadcast(&condition_); }

 private:
  pthread_cond_t condition_ = PTHREAD_COND_INITIALIZER;
};

/// Starts a detached thread with all signals blocked and a stack of 1 MiB. False: the system has no more threads.
bool start_thread(void* (*body)(void*), void* argument);

/// What ps and /proc show of this thread, 15 characters at most.
void name_thread(const char* name);

}  // namespace node_nvml
