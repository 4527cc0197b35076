// Tells when something takes longer than it should. Where it does not, no thread wakes for it.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace node_nvml {

class Sentinel {
 public:
  /// `late` is called on a thread of the sentinel's. Null: the system has no more threads or descriptors.
  static std::shared_ptr<Sentinel> start(std::function<void()> late);
  ~Sentinel();

  /// From now on `late` is called once, in `longest`, unless it is disarmed before.
  void arm(std::chrono::nanoseconds longest);
  void disarm() { arm(std::chrono::nanoseconds(0)); }
  /// Ends its thread.
  void end();

 private:
  Sentinel(int timer, std::function<void()> late) : timer_(timer), late_(std::move(late)) {}
  static void* body(void* sentinel);

  const int timer_;
  const std::function<void()> late_;
  std::atomic<bool> ended_{false};
};

}  // namespace node_nvml
