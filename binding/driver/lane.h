// Lanes: one a GPU, whose jobs run in order. A pool of detached threads serves the lanes of all environments of the
// process; it knows no Node-API.
#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include "invoke.h"
#include "library.h"
#include "mailbox.h"

namespace node_nvml {

struct Lane;

/// When a ticker submitted jobs: at the tick of that number, and in milliseconds since 1970.
struct Tick {
  double number = 0;
  double began = 0;
};

/// What jobs that are submitted together share; it lives as long as they do.
struct Round {
  std::atomic<u32> unfinished{0};
  std::atomic<bool> changed{false};  // of one of them
};

/// Calls for one lane, with the memory that they read and write.
class Job {
 public:
  enum class State : int { queued, running, done, abandoned };

  virtual ~Job() = default;

  Library* library = nullptr;
  std::shared_ptr<Mailbox> mailbox;  // null: whoever submits it looks at its state
  std::vector<Invocation> calls;
  u32* statuses = nullptr;  // one a call, in `memory`
  std::vector<u64> memory;
  std::vector<u64> fresh;      // what `memory` is before the calls; empty: already so
  std::vector<u64> before;     // what it was after the last ones
  bool changed = true;         // it is another now
  Round* round = nullptr;      // null: the job came alone
  std::atomic<u32> at{0};      // the call that is being made
  Tick tick;                   // a ticker's
  Lane* lane = nullptr;        // the pool's
  std::shared_ptr<Job> next;   // the lane's
  u32 stuck = 0;               // the row that it was given up in

  State state() const { return state_; }
  bool begin() { return change(State::queued, State::running); }
  bool finish() { return change(State::running, State::done); }
  bool change(State from, State to) { return state_.compare_exchange_strong(from, to); }
  /// Before the job is submitted again.
  void reset() { state_ = State::queued; }

 private:
  std::atomic<State> state_{State::queued};
};

/// A job, and the lane it is for: `device` is an address of the driver's, or null for the library's own lane.
struct Placed {
  std::shared_ptr<Job> job;
  const void* device;
};

/// Queues jobs on their lanes, with one wake-up in all. False: too many calls are stuck, and nothing was queued.
bool submit(const Placed* jobs, std::size_t count);

/// As submit(), and serves lanes on this thread until these jobs have begun.
void submit_and_serve(const Placed* jobs, std::size_t count);

/// Whether too many calls are stuck.
bool is_clogged();

/// Puts the answer of a settled job into its mailbox; of jobs submitted together, that of the last.
void post(std::shared_ptr<Job> job);

/// Gives a job up. When it runs, its thread is lost to the pool until the call returns. False: the job is done.
bool abandon(Job& job);

/// The rows of the calls that were given up and have not returned.
std::vector<u32> stuck_rows(const Library* library);

/// Ends the lane of a device, or all of a library's, when what waits there is done; a later call starts a new one. With
/// the last lane the threads end.
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
