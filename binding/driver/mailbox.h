// Where lanes and event threads leave answers for one JavaScript environment.
#pragma once

#include <deque>
#include <memory>
#include <vector>

#include "abi/nvml.h"
#include "sync.h"

namespace node_nvml {

class Job;

/// Wakes the thread of an environment. Called under the mailbox's mutex.
class Bell {
 public:
  virtual ~Bell() = default;
  virtual void ring() = 0;
};

/// A job that is done, or an event.
struct Answer {
  std::shared_ptr<Job> job;  // null: an event
  nvml::u32 number = 0;      // of the wait, when it is an event
  nvml::u32 status = 0;
  nvml::u32 dropped = 0;
  std::vector<nvml::u64> data;
};

class Mailbox {
 public:
  explicit Mailbox(Bell* bell) : bell_(bell) {}

  /// With `quiet` the answer waits for the next ring: others that it is awaited with are still to come.
  void post(Answer answer, bool quiet) {
    Guard guard(mutex_);
    if (bell_ == nullptr) return;  // the environment is gone
    answers_.push_back(std::move(answer));
    if (ringing_ || quiet) return;
    ringing_ = true;
    bell_->ring();
  }

  /// The oldest answer that `accept` has room for. False when there is none: the next post rings again.
  template <class Accept> bool take(Answer& answer, Accept accept) {
    Guard guard(mutex_);
    if (answers_.empty()) {
      ringing_ = false;
      return false;
    }
    if (!accept(answers_.front())) return false;
    answer = std::move(answers_.front());
    answers_.pop_front();
    return true;
  }

  /// Nothing is delivered any more.
  void close() {
    Guard guard(mutex_);
    bell_ = nullptr;
    answers_.clear();
  }

 private:
  Mutex mutex_;
  Bell* bell_;
  bool ringing_ = false;
  std::deque<Answer> answers_;
};

}  // namespace node_nvml
