#include "lane.h"

#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <map>

#include "sentinel.h"

namespace node_nvml {

namespace {

/// Jobs in the order in which they came.
class Queue {
 public:
  bool empty() const { return first_ == nullptr; }

  void push(std::shared_ptr<Job> job) {
    auto& place = empty() ? first_ : last_->next;
    last_ = job.get();
    place = std::move(job);
  }

  std::shared_ptr<Job> pop() {
    auto job = std::move(first_);
    first_ = std::move(job->next);
    return job;
  }

 private:
  std::shared_ptr<Job> first_;
  Job* last_ = nullptr;
};

}  // namespace

/// The jobs of one GPU, in order: while one runs, the others wait.
struct Lane {
  const Library* library;
  const void* device;
  Queue queue;
  bool busy = false;
  bool ready = false;    // waits for a thread
  bool retired = false;  // ends when nothing waits any more
};

namespace {

/// Threads that are stuck in the driver, in all; more are not risked.
constexpr u32 max_stuck = 32;
/// Threads that are not stuck; more lanes than this take turns.
constexpr u32 max_threads = 64;
/// How long a thread that serves patiently may take until another one comes to its help.
constexpr std::chrono::milliseconds patience{1};

std::atomic<u32> in_driver{0};

bool has_queued(const Placed* jobs, std::size_t count) {
  return std::any_of(jobs, jobs + count, [](const Placed& each) { return each.job->state() == Job::State::queued; });
}

/// Runs a job, which is JavaScript's again then. False: it was given up while it ran, and its lane is another thread's.
bool run(std::shared_ptr<Job>& job) {
  if (!job->begin()) return true;  // given up while it waited
  {
    const InDriver inside;
    std::copy(job->fresh.begin(), job->fresh.end(), job->memory.begin());
    for (std::size_t i = 0; i < job->calls.size(); ++i) {
      job->at.store(u32(i), std::memory_order_relaxed);
      if (job->calls[i].function != nullptr) job->statuses[i] = invoke(job->calls[i]);
      if (job->state() == Job::State::abandoned) break;
    }
  }
  job->changed = job->memory != job->before;
  if (job->changed && job->round != nullptr) job->round->changed = true;
  if (!job->finish()) return false;
  post(std::move(job));
  return true;
}

/// A thread that takes a job first calls for another one if lanes wait beside its own: where calls are short, it has done
/// most of the work before that one comes, and where a call hangs, the next lane is already served. A patient one, for
/// whose jobs nobody is in a hurry, has it called only when it takes long: a thread that wakes for nothing costs more than
/// all the calls of a quick GPU.
class Pool {
 public:
  bool add(const Placed* jobs, std::size_t count) {
    Seat* called;
    {
      Guard guard(mutex_);
      if (stuck_ >= max_stuck || !has_thread()) return false;
      for (std::size_t i = 0; i < count; ++i) queue(jobs[i]);
      called = call_thread();
    }
    if (called != nullptr) called->call();
    return true;
  }

  /// The thread counts as one of the pool's: should it be lost in a call, another one serves what waits.
  void add_and_serve(const Placed* jobs, std::size_t count) {
    Seat* called;
    {
      Guard guard(mutex_);
      for (std::size_t i = 0; i < count; ++i) queue(jobs[i]);
      ++threads_;
      const bool patient = be_patient();
      while (!ready_.empty() && has_queued(jobs, count)) serve(patient);
      if (patient) end_patience();
      --threads_;
      called = call_thread();
    }
    if (called != nullptr) called->call();
  }

  bool is_clogged() {
    Guard guard(mutex_);
    return stuck_ >= max_stuck;
  }

  bool abandon(Job& job) {
    Seat* called;
    {
      Guard guard(mutex_);
      job.stuck = job.calls.front().row;
      if (job.change(Job::State::queued, Job::State::abandoned)) return true;
      if (!job.change(Job::State::running, Job::State::abandoned)) return false;
      job.stuck = job.calls[job.at].row;  // its thread may be a call further when it looks
      job.library->stuck.push_back(job.stuck);
      ++stuck_;
      leave(*job.lane);
      called = call_thread();
    }
    if (called != nullptr) called->call();
    return true;
  }

  std::vector<u32> stuck_rows(const Library* library) {
    Guard guard(mutex_);
    return library->stuck;
  }

  void retire(const Library* library, const void* device) {
    Guard guard(mutex_);
    const auto found = lanes_.find({library, device});
    if (found != lanes_.end()) retire(found->second);
  }

  void retire(const Library* library) {
    Guard guard(mutex_);
    auto next = lanes_.lower_bound({library, nullptr});
    while (next != lanes_.end() && next->first.first == library) retire((next++)->second);
  }

  /// A patient thread takes long, so that what waits needs another one.
  void help() {
    Seat* called;
    {
      Guard guard(mutex_);
      armed_ = false;
      called = call_thread();
      if (patient_ > 0 && !ready_.empty() && sentinel_ != nullptr) arm();
    }
    if (called != nullptr) called->call();
  }

 private:
  // All under the mutex.

  void queue(const Placed& placed) {
    const Library* const library = placed.job->library;
    Lane& lane = lanes_.try_emplace({library, placed.device}, Lane{library, placed.device, {}}).first->second;
    placed.job->lane = &lane;
    lane.queue.push(placed.job);
    list(lane);
  }

  void list(Lane& lane) {
    if (lane.busy || lane.ready || lane.queue.empty()) return;
    lane.ready = true;
    ready_.push_back(&lane);
  }

  /// The lane's job is done, or lost with its thread.
  void leave(Lane& lane) {
    lane.busy = false;
    list(lane);
    if (lane.retired) retire(lane);
  }

  void retire(Lane& lane) {
    lane.retired = true;
    if (lane.busy || lane.ready) return;
    lanes_.erase({lane.library, lane.device});
    if (!lanes_.empty()) return;
    for (Seat* const seat : idle_) seat->call();
    idle_.clear();
    if (sentinel_ == nullptr) return;
    sentinel_->end();
    sentinel_ = nullptr;
    armed_ = false;
  }

  /// False: nobody would notice that it takes long.
  bool be_patient() {
    if (sentinel_ == nullptr) sentinel_ = Sentinel::start([this] { help(); });
    if (sentinel_ == nullptr) return false;
    ++patient_;
    if (!armed_) arm();
    return true;
  }

  void end_patience() {
    if (--patient_ > 0 || !armed_ || sentinel_ == nullptr) return;
    sentinel_->disarm();
    armed_ = false;
  }

  void arm() {
    sentinel_->arm(patience);
    armed_ = true;
  }

  /// One thread at a time is called, and calls the next itself. Gives the seat that is to be called, best without the
  /// mutex; null: none.
  Seat* call_thread() {
    if (ready_.empty() || called_) return nullptr;
    if (!idle_.empty()) {
      Seat* const latest = idle_.back();
      idle_.pop_back();
      called_ = true;
      return latest;
    }
    if (threads_ < max_threads + stuck_) start();  // else one that is at work comes to it
    return nullptr;
  }

  bool has_thread() { return threads_ > stuck_ || start(); }

  bool start() {
    if (!start_thread(body, this)) return false;
    ++threads_;
    return called_ = true;
  }

  static void* body(void* pool) {
    name_thread("nvml-lane");
    static_cast<Pool*>(pool)->work();
    return nullptr;
  }

  /// A thread's life. It ends with the last lane.
  void work() {
    Guard guard(mutex_);
    Seat seat;
    for (;;) {
      called_ = false;  // here it is
      while (!ready_.empty()) serve(false);
      if (lanes_.empty() || threads_ > max_threads + stuck_) break;
      idle_.push_back(&seat);
      mutex_.unlock();
      seat.wait();
      mutex_.lock();
    }
    --threads_;
  }

  void serve(bool patient) {
    Lane& lane = *ready_.front();
    ready_.pop_front();
    auto job = lane.queue.pop();
    lane.busy = true;
    lane.ready = false;
    Seat* const called = patient ? nullptr : call_thread();
    mutex_.unlock();
    if (called != nullptr) called->call();
    if (tracing) name_lane(lane.device);
    const bool kept = run(job);
    mutex_.lock();
    if (kept) return leave(lane);
    auto& stuck = job->library->stuck;
    stuck.erase(std::find(stuck.begin(), stuck.end(), job->stuck));
    --stuck_;
  }

  Mutex mutex_;
  std::map<std::pair<const Library*, const void*>, Lane> lanes_;
  std::deque<Lane*> ready_;  // each with a job that waits, and none that runs
  u32 threads_ = 0;
  std::vector<Seat*> idle_;  // the latest last
  u32 stuck_ = 0;
  bool called_ = false;  // a thread is on its way
  std::shared_ptr<Sentinel> sentinel_;  // null: nobody was patient yet
  u32 patient_ = 0;                     // threads that are
  bool armed_ = false;
};

Pool& pool() {
  static auto* const the_pool = new Pool;  // threads use it past exit(): never destroyed
  return *the_pool;
}

void exit_at_once(int status, void*) {
  if (in_driver > 0) _exit(status);
}

}  // namespace

InDriver::InDriver() { ++in_driver; }
InDriver::~InDriver() { --in_driver; }

void exit_past_stuck_calls() {
  static const bool registered = on_exit(exit_at_once, nullptr) == 0;
  static_cast<void>(registered);
}

void post(std::shared_ptr<Job> job) {
  if (job->round != nullptr && --job->round->unfinished > 0) return;
  const auto mailbox = job->mailbox;
  if (mailbox == nullptr) return;
  Answer answer;
  answer.job = std::move(job);
  mailbox->post(std::move(answer));
}

bool submit(const Placed* jobs, std::size_t count) {
  exit_past_stuck_calls();
  return pool().add(jobs, count);
}

void submit_and_serve(const Placed* jobs, std::size_t count) { pool().add_and_serve(jobs, count); }

bool is_clogged() { return pool().is_clogged(); }

bool abandon(Job& job) { return pool().abandon(job); }

std::vector<u32> stuck_rows(const Library* library) { return pool().stuck_rows(library); }

void retire_lane(const Library* library, const void* device) { pool().retire(library, device); }

void retire_lanes(const Library* library) { pool().retire(library); }

}  // namespace node_nvml
