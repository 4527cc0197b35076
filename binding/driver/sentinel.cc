#include "sentinel.h"

#include <sys/timerfd.h>
#include <unistd.h>

#include <cstdint>

#include "sync.h"

namespace node_nvml {

std::shared_ptr<Sentinel> Sentinel::start(std::function<void()> late) {
  const int timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
  if (timer < 0) return nullptr;
  const std::shared_ptr<Sentinel> sentinel(new Sentinel(timer, std::move(late)));
  auto own = std::make_unique<std::shared_ptr<Sentinel>>(sentinel);
  if (!start_thread(body, own.get())) return nullptr;
  own.release();  // the thread's now
  return sentinel;
}

Sentinel::~Sentinel() { close(timer_); }

void Sentinel::arm(std::chrono::nanoseconds longest) {
  itimerspec time{};
  time.it_value.tv_sec = time_t(longest.count() / 1'000'000'000);
  time.it_value.tv_nsec = long(longest.count() % 1'000'000'000);
  timerfd_settime(timer_, 0, &time, nullptr);
}

void Sentinel::end() {
  ended_ = true;
  arm(std::chrono::nanoseconds(1));
}

void* Sentinel::body(void* argument) {
  const std::unique_ptr<std::shared_ptr<Sentinel>> own(static_cast<std::shared_ptr<Sentinel>*>(argument));
  const Sentinel& self = **own;
  name_thread("nvml-sentinel");
  std::uint64_t times;
  while (read(self.timer_, &times, sizeof times) == ssize_t(sizeof times) && !self.ended_) self.late_();
  return nullptr;
}

}  // namespace node_nvml
