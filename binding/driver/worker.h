// Work on a thread of its own, which lives until the work has ended. Somebody else may stop it.
#pragma once

#include <memory>

#include "sync.h"

namespace node_nvml {

class Worker : public std::enable_shared_from_this<Worker> {
 public:
  /// `name`: of its thread, 15 characters at most.
  explicit Worker(const char* name) : name_(name) {}
  virtual ~Worker() = default;

  /// False: the system has no more threads.
  bool start();
  /// It ends when it looks next, and at once where it pauses.
  void stop();

 protected:
  virtual void work() = 0;
  bool stopped();
  /// False: it was stopped.
  bool pause(std::chrono::nanoseconds longest);

  Mutex mutex_;
  Condition condition_;
  bool stopped_ = false;

 private:
  static void* body(void* argument);

  const char* const name_;
};

}  // namespace node_nvml
