// Lanes: detached threads, one a GPU, that make calls for all environments of the process. They know no Node-API.
#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include "invoke.h"
#include "library.h"
#include "mailbox.h"

namespace node_nvml {

/// Calls for one lane, with the memory that they read and write.
class Job {
 public:
  enum class State : int { queued, running, done, abandoned };

  virtual ~Job() = default;

  Library* library = nullptr;
  std::shared_ptr<Mailbox> mailbox;
  std::vector<Invocation> calls;
  std::vector<u32*> statuses;  // of each call, in `memory`
  std::vector<u64> memory;
  std::shared_ptr<std::atomic<u32>> unfinished;   // of the jobs submitted with this one; null: it came alone
  std::shared_ptr<const std::vector<u64>> fresh;  // what `memory` is before the calls; null: already so
  std::atomic<u32> at{0};                         // the call that is being made

  State state() const { return state_; }
  bool begin() { return change(State::queued, State::running); }
  bool finish() { return change(State::running, State::done); }
  bool change(State from, State to) { return state_.compare_exchange_strong(from, to); }
  /// Before the job is submitted again.
  void reset() { state_ = State::queued; }

 private:
  std::atomic<State> state_{State::queued};
};

enum class Submitted { yes, too_many_stuck };

/// Queues a job on the lane of `device` (an address of the driver's, or null for the library's own lane).
Submitted submit(const std::shared_ptr<Job>& job, const void* device);

struct Placed {
  std::shared_ptr<Job> job;
  const void* device;
};

/// Queues jobs on their lanes without a wake-up each: a thread of its own wakes the lanes. A job that no lane takes is
/// answered with `refused`.
void submit_together(std::vector<Placed> jobs, u32 refused);

/// Puts the answer of a settled job into its mailbox.
void post(std::shared_ptr<Job> job, u32 status);

/// Gives a job up. A lane that runs it is written off and replaced. False: its answer is on the way.
bool abandon(const std::shared_ptr<Job>& job);

/// The rows of the calls that were given up and have not returned.
std::vector<u32> stuck_rows(const Library* library);

/// Ends the lane of a device, or all of a library's, when what waits there is done; a later call starts a new one.
void retire_lane(const Library* library, const void* device);
void retire_lanes(const Library* library);

/// From now on the process ends at once, without destructors, when a call is still in the driver.
void exit_past_stuck_calls();

/// Marks this thread as one that is inside the driver (an event wait), while it lives.
class InDriver {
 public:
  InDriver();
  ~InDriver();
};

}  // namespace node_nvml
