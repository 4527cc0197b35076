#include "ticker.h"

#include <algorithm>

namespace node_nvml {

Ticker::Clock::time_point Ticker::due() {
  Guard guard(mutex_);
  return next_due();
}

Ticker::Clock::time_point Ticker::next_due() const { return start_ + (tick_ + 1) * interval_; }

void Ticker::ask(const std::vector<Placed>& jobs) {
  Guard guard(mutex_);
  asked_ = jobs;
  if (is_late_) condition_.wake();  // else it looks when the tick comes
}

void Ticker::work() {
  for (std::vector<Placed> jobs; next(jobs); jobs.clear()) {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const Tick tick{double(tick_), std::chrono::duration<double, std::milli>(now).count()};
    for (const Placed& each : jobs) each.job->tick = tick;
    submit_and_serve(jobs.data(), jobs.size());
  }
}

bool Ticker::next(std::vector<Placed>& jobs) {
  Guard guard(mutex_);
  wait_for_tick();
  is_late_ = true;
  while (!stopped_ && asked_.empty()) condition_.wait(mutex_);
  is_late_ = false;
  tick_ = std::max<std::int64_t>(tick_ + 1, (Clock::now() - start_) / interval_);
  jobs.swap(asked_);
  return !stopped_;
}

void Ticker::wait_for_tick() {
  const auto due = next_due();
  for (auto now = Clock::now(); !stopped_ && now < due; now = Clock::now()) condition_.wait(mutex_, due - now);
}

}  // namespace node_nvml
