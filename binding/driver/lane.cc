#include "lane.h"

#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <map>

namespace node_nvml {

namespace {

/// Threads that are stuck in the driver, in all; more are not risked.
constexpr u32 max_stuck = 32;
/// Lanes in all; more devices than this share.
constexpr std::size_t max_lanes = 64;

std::atomic<u32> in_driver{0};
std::atomic<u32> all_stuck{0};

class Lane {
 public:
  explicit Lane(const void* device) : device_(device) {}

  void push(std::shared_ptr<Job> job) {
    Guard guard(mutex_);
    queue_.push_back(std::move(job));
    condition_.wake();
  }

  bool runs(const Job* job) {
    Guard guard(mutex_);
    return running_ == job;
  }

  /// The thread ends when nothing waits any more.
  void retire() {
    Guard guard(mutex_);
    retired_ = true;
    condition_.wake();
  }

  /// The jobs that wait; the thread ends when its call returns.
  std::deque<std::shared_ptr<Job>> write_off() {
    Guard guard(mutex_);
    written_off_ = true;
    return std::move(queue_);
  }

  void work();

 private:
  std::shared_ptr<Job> next();

  const void* const device_;
  Mutex mutex_;
  Condition condition_;
  std::deque<std::shared_ptr<Job>> queue_;
  const Job* running_ = nullptr;
  bool written_off_ = false;
  bool retired_ = false;
};

struct Lanes {
  using Key = std::pair<const Library*, const void*>;
  Mutex mutex;
  std::map<Key, std::shared_ptr<Lane>> by_device;
};

Lanes& lanes() {
  static auto* const the_lanes = new Lanes;  // threads use it past exit(): never destroyed
  return *the_lanes;
}

void* lane_thread(void* argument) {
  const std::unique_ptr<std::shared_ptr<Lane>> lane(static_cast<std::shared_ptr<Lane>*>(argument));
  (*lane)->work();
  return nullptr;
}

std::shared_ptr<Lane> start_lane(const void* device) {
  auto lane = std::make_shared<Lane>(device);
  auto argument = std::make_unique<std::shared_ptr<Lane>>(lane);
  if (!start_thread(lane_thread, argument.get())) return nullptr;
  argument.release();  // the thread's now
  return lane;
}

/// Under the mutex of `all`.
std::shared_ptr<Lane> find_lane(Lanes& all, const Library* library, const void* device) {
  const auto found = all.by_device.find({library, device});
  if (found != all.by_device.end()) return found->second;
  if (all.by_device.size() >= max_lanes) {
    auto shared = all.by_device.begin();
    std::advance(shared, (reinterpret_cast<std::uintptr_t>(device) >> 4) % all.by_device.size());
    return shared->second;
  }
  auto lane = start_lane(device);
  if (lane != nullptr) all.by_device[{library, device}] = lane;
  return lane;
}

std::shared_ptr<Job> Lane::next() {
  Guard guard(mutex_);
  running_ = nullptr;
  while (queue_.empty() && !written_off_ && !retired_) condition_.wait(mutex_);
  if (written_off_ || queue_.empty()) return nullptr;
  auto job = std::move(queue_.front());
  queue_.pop_front();
  running_ = job.get();
  return job;
}

void Lane::work() {
  name_lane(device_);
  while (auto job = next()) {
    if (!job->begin()) continue;  // given up while it waited
    {
      const InDriver inside;
      if (job->fresh != nullptr) std::copy(job->fresh->begin(), job->fresh->end(), job->memory.begin());
      for (std::size_t i = 0; i < job->calls.size(); ++i) {
        job->at.store(u32(i), std::memory_order_relaxed);
        if (job->calls[i].function != nullptr) *job->statuses[i] = invoke(job->calls[i]);
        if (job->state() == Job::State::abandoned) break;
      }
    }
    if (job->finish()) {
      post(std::move(job), nvml::SUCCESS);
      continue;
    }
    Guard guard(lanes().mutex);  // whoever gave the job up has written this lane off by now
    auto& stuck = job->library->stuck;
    stuck.erase(std::find(stuck.begin(), stuck.end(), job->calls[job->at].row));
    --all_stuck;
  }
}

void leave(int status, void*) {
  if (in_driver > 0) _exit(status);
}

}  // namespace

InDriver::InDriver() { ++in_driver; }
InDriver::~InDriver() { --in_driver; }

void exit_past_stuck_calls() {
  static const bool registered = on_exit(leave, nullptr) == 0;
  static_cast<void>(registered);
}

// Jobs submitted together wake JavaScript once, when the last is done. One that is given up never posts: whoever
// gave it up looks for what waits.
void post(std::shared_ptr<Job> job, u32 status) {
  const auto mailbox = job->mailbox;
  const bool others_follow = job->unfinished != nullptr && --*job->unfinished > 0;
  Answer answer;
  answer.job = std::move(job);
  answer.status = status;
  mailbox->post(std::move(answer), others_follow);
}

Submitted submit(const std::shared_ptr<Job>& job, const void* device) {
  if (all_stuck >= max_stuck) return Submitted::too_many_stuck;
  exit_past_stuck_calls();
  Lanes& all = lanes();
  Guard guard(all.mutex);
  const auto lane = find_lane(all, job->library, device);
  if (lane == nullptr) return Submitted::too_many_stuck;
  lane->push(job);
  return Submitted::yes;
}

namespace {

/// Waking eight lanes costs the JavaScript thread more than the rest of a snapshot: this thread does it instead. It ends
/// with the last lane and starts again when it is needed.
class Starter {
 public:
  struct Batch {
    std::vector<Placed> jobs;
    u32 refused;
  };

  /// False: the system has no thread for it; the batch is as it was.
  bool add(Batch& batch) {
    Guard guard(mutex_);
    if (!runs_ && !start_thread(body, this)) return false;
    runs_ = true;
    retired_ = false;
    batches_.push_back(std::move(batch));
    condition_.wake();
    return true;
  }

  void retire() {
    Guard guard(mutex_);
    retired_ = true;
    condition_.wake();
  }

  static void start(Batch batch) {
    for (Placed& each : batch.jobs) {
      if (submit(each.job, each.device) != Submitted::yes) post(std::move(each.job), batch.refused);
    }
  }

 private:
  static void* body(void* starter) {
    name_thread("nvml-starter");
    for (Batch batch; static_cast<Starter*>(starter)->next(batch);) start(std::move(batch));
    return nullptr;
  }

  bool next(Batch& batch) {
    Guard guard(mutex_);
    while (batches_.empty() && !retired_) condition_.wait(mutex_);
    runs_ = !batches_.empty();
    if (!runs_) return false;
    batch = std::move(batches_.front());
    batches_.pop_front();
    return true;
  }

  Mutex mutex_;
  Condition condition_;
  std::deque<Batch> batches_;
  bool runs_ = false;
  bool retired_ = false;
};

Starter& starter() {
  static auto* const the_starter = new Starter;  // its thread uses it past exit(): never destroyed
  return *the_starter;
}

}  // namespace

void submit_together(std::vector<Placed> jobs, u32 refused) {
  exit_past_stuck_calls();
  Starter::Batch batch{std::move(jobs), refused};
  if (batch.jobs.size() < 2 || !starter().add(batch)) Starter::start(std::move(batch));
}

std::vector<u32> stuck_rows(const Library* library) {
  Guard guard(lanes().mutex);
  return library->stuck;
}

void retire_lane(const Library* library, const void* device) {
  Lanes& all = lanes();
  Guard guard(all.mutex);
  const auto found = all.by_device.find({library, device});
  if (found == all.by_device.end()) return;
  found->second->retire();
  all.by_device.erase(found);
}

void retire_lanes(const Library* library) {
  Lanes& all = lanes();
  Guard guard(all.mutex);
  auto each = all.by_device.lower_bound({library, nullptr});
  while (each != all.by_device.end() && each->first.first == library) {
    each->second->retire();
    each = all.by_device.erase(each);
  }
  if (all.by_device.empty()) starter().retire();
}

bool abandon(const std::shared_ptr<Job>& job) {
  Lanes& all = lanes();
  Guard guard(all.mutex);
  if (job->change(Job::State::queued, Job::State::abandoned)) return true;
  if (!job->change(Job::State::running, Job::State::abandoned)) return false;
  job->library->stuck.push_back(job->calls[job->at].row);
  ++all_stuck;
  const auto is_its_lane = [&job](const auto& entry) { return entry.second->runs(job.get()); };
  const auto lost = std::find_if(all.by_device.begin(), all.by_device.end(), is_its_lane);
  if (lost == all.by_device.end()) return true;
  const auto [library, device] = lost->first;
  auto waiting = lost->second->write_off();
  all.by_device.erase(lost);
  if (waiting.empty()) return true;
  const auto replacement = find_lane(all, library, device);
  if (replacement == nullptr) return true;  // their deadlines settle them
  for (auto& each : waiting) replacement->push(std::move(each));
  return true;
}

}  // namespace node_nvml
