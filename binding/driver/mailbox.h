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

  void post(Answer answer) {
    Guard guard(mutex_);
    if (bell_ == nullptr) return;  // the environment is gone
    answers_.push_back(std::move(answer));
    if (ringing_) return;
    ringing_ = true;
    bell_->ring();
  }

  /// All answers, in place of the `taken` ones. With none the next post rings again.
  void take(std::deque<Answer>& taken) {
    taken.clear();
    Guard guard(mutex_);
    answers_.swap(taken);
    ringing_ = !taken.empty();
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
