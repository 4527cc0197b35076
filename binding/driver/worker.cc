#include "worker.h"

#include "lane.h"

namespace node_nvml {

bool Worker::start() {
  exit_past_stuck_calls();
  auto argument = std::make_unique<std::shared_ptr<Worker>>(shared_from_this());
  if (!start_thread(body, argument.get())) return false;
  argument.release();  // the thread's now
  return true;
}

void Worker::stop() {
  Guard guard(mutex_);
  stopped_ = true;
  condition_.wake();
}

void* Worker::body(void* argument) {
  const std::unique_ptr<std::shared_ptr<Worker>> worker(static_cast<std::shared_ptr<Worker>*>(argument));
  name_thread((*worker)->name_);
  (*worker)->work();
  return nullptr;
}

bool Worker::stopped() {
  Guard guard(mutex_);
  return stopped_;
}

bool Worker::pause(std::chrono::nanoseconds longest) {
  Guard guard(mutex_);
  if (!stopped_) condition_.wait(mutex_, longest);
  return !stopped_;
}

}  // namespace node_nvml
