// Jobs at the ticks of a steady clock, made by a thread of their own: nobody else wakes for a tick.
#pragma once

#include <vector>

#include "lane.h"
#include "worker.h"

namespace node_nvml {

class Ticker final : public Worker {
 public:
  using Clock = std::chrono::steady_clock;

  /// `start`: when tick 0 was; `tick`: the latest that was taken.
  Ticker(std::chrono::nanoseconds interval, Clock::time_point start, std::int64_t tick)
      : Worker("nvml-ticker"), interval_(interval), start_(start), tick_(tick) {}

  /// When the next tick is, or was.
  Clock::time_point due();
  /// Makes jobs at the next tick; where that has passed, at once.
  void ask(const std::vector<Placed>& jobs);

 private:
  void work() override;
  /// Waits for the next tick and for jobs. False: it was stopped.
  bool next(std::vector<Placed>& jobs);
  void wait_for_tick();
  /// Under the mutex.
  Clock::time_point next_due() const;

  const std::chrono::nanoseconds interval_;
  const Clock::time_point start_;
  std::int64_t tick_;  // the latest that jobs were made at
  std::vector<Placed> asked_;
  bool is_late_ = false;  // the tick has come, and nobody has asked
};

}  // namespace node_nvml
