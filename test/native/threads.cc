// native_threads LIBRARY: several "environments" use lanes, plans, deadlines and event waits of one library at once, as
// workers of Node do. Exits with 0 when every answer came and was right; ThreadSanitizer says the rest.
#include <pthread.h>
#include <sched.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "driver/answer_watch.h"
#include "driver/event_wait.h"
#include "driver/lane.h"
#include "driver/ticker.h"

using namespace node_nvml;
using nvml::Row;

namespace {

constexpr u32 environments = 4;
constexpr u32 gpus = 8;
constexpr u32 rounds = 300;

void check(bool good, const char* what) {
  if (good) return;
  std::fprintf(stderr, "failed: %s\n", what);
  std::exit(1);
}

void* function(const Library& library, Row row) { return library.function(std::size_t(row)); }

template <class... Words> u32 call(const Library& library, Row row, Words... words) {
  const u64 all[nvml::describe::max_parameters] = {u64(words)...};
  return invoke_plain(function(library, row), all);
}

template <class T> u64 address(T& value) { return reinterpret_cast<u64>(&value); }

/// A call that takes longer than its deadline.
nvml::Return slow() {
  usleep(20'000);
  return nvml::SUCCESS;
}

/// What an environment's thread does: hands jobs over, and sleeps until answers wait.
class Environment final : private Bell {
 public:
  explicit Environment(Library& library) : library_(library), mailbox_(std::make_shared<Mailbox>(static_cast<Bell*>(this))) {
    for (u32 i = 0; i < gpus; ++i) {
      void* device = nullptr;
      check(call(library, Row::DeviceGetHandleByIndex_v2, i, address(device)) == nvml::SUCCESS, "a handle by index");
      devices_.push_back(device);
    }
  }

  void live() {
    for (u32 round = 0; round < rounds; ++round) {
      one_by_one(round);
      if (round % 10 == 0) change(round);
      together();
      if (round % 50 == 0) past_deadline(round);
      interrupted(round);
      if (round % 100 == 0) events();
      if (round % 100 == 50) watches();
      if (round % 100 == 75) ticks();
    }
    mailbox_->close();
  }

 private:
  void ring() override {
    Guard guard(mutex_);
    rung_ = true;
    condition_.wake();
  }

  std::deque<Answer> await(std::size_t count) {
    std::deque<Answer> all;
    std::deque<Answer> taken;
    while (all.size() < count) {
      mailbox_->take(taken);
      if (taken.empty()) {
        Guard guard(mutex_);
        while (!rung_) condition_.wait(mutex_);
        rung_ = false;
      }
      for (Answer& each : taken) all.push_back(std::move(each));
    }
    return all;
  }

  /// Calls for the temperature; the memory is the statuses, one in a word, and the value.
  std::shared_ptr<Job> temperature(u32 gpu, void* instead = nullptr, u32 times = 1) {
    auto job = std::make_shared<Job>();
    job->library = &library_;
    job->mailbox = mailbox_;
    job->memory.assign(times + 1, 0);
    job->statuses = reinterpret_cast<u32*>(job->memory.data());
    Invocation call{};
    call.function = instead == nullptr ? function(library_, Row::DeviceGetTemperature) : instead;
    call.row = u32(Row::DeviceGetTemperature);
    call.words[0] = reinterpret_cast<u64>(devices_[gpu]);
    call.words[2] = address(job->memory.back());
    job->calls.assign(times, call);
    return job;
  }

  static void check_value(const Job& job) {
    check(job.statuses[0] == nvml::SUCCESS && job.memory.back() > 0, "a temperature from a lane");
  }

  void one_by_one(u32 round) {
    const Placed placed{temperature(round % gpus), devices_[round % gpus]};
    check(submit(&placed, 1), "a job is taken");
    check_value(*await(1).front().job);
  }

  /// A change beside the reads of the others, as any client may make it.
  void change(u32 round) {
    call(library_, Row::DeviceSetPersistenceMode, devices_[round % gpus], round & 1);
  }

  void together() {
    std::vector<Placed> jobs;
    for (u32 i = 0; i < gpus; ++i) jobs.push_back({temperature(i), devices_[i]});
    Round round;
    round.unfinished = gpus;
    for (Placed& each : jobs) each.job->round = &round;
    check(submit(jobs.data(), jobs.size()), "jobs are taken together");
    check(await(1).size() == 1, "one answer for all");
    for (const Placed& each : jobs) check_value(*each.job);
  }

  /// Of a hung job and one behind it, the first is given up, and the second runs all the same.
  void past_deadline(u32 round) {
    void* const device = devices_[round % gpus];
    const Placed hung{temperature(round % gpus, reinterpret_cast<void*>(slow)), device};
    const Placed behind{temperature(round % gpus), device};
    if (!submit(&hung, 1)) return;  // enough are stuck
    check(submit(&behind, 1), "a job behind is taken");
    usleep(1'000);
    const bool given_up = node_nvml::abandon(*hung.job);
    for (const Answer& each : await(given_up ? 1 : 2)) check_value(each.job == hung.job ? *behind.job : *each.job);
  }

  /// Of many short calls, given up somewhere among them: the thread that makes them goes on as any other.
  void interrupted(u32 round) {
    const auto job = temperature(round % gpus, nullptr, 64);
    for (u32 i = 0; i < 64; ++i) job->calls[i].row = i;  // each is known by its own
    const Placed placed{job, devices_[round % gpus]};
    if (!submit(&placed, 1)) return;  // enough are stuck
    while (job->state() == Job::State::queued) sched_yield();
    if (!node_nvml::abandon(*job)) check_value(*await(1).front().job);
  }

  void events() {
    void* set = nullptr;
    check(call(library_, Row::EventSetCreate, address(set)) == nvml::SUCCESS, "an event set");
    for (void* device : devices_) call(library_, Row::DeviceRegisterEvents, device, 8, set);
    EventWait::Options options{1, {}, {}, 64, 20, 16};
    options.wait.function = function(library_, Row::EventSetWait_v2);
    options.wait.row = u32(Row::EventSetWait_v2);
    options.wait.words[0] = reinterpret_cast<u64>(set);
    options.free.function = function(library_, Row::EventSetFree);
    options.free.row = u32(Row::EventSetFree);
    options.free.words[0] = options.wait.words[0];
    const auto wait = std::make_shared<EventWait>(options, mailbox_);
    check(wait->start(), "an event wait starts");
    one_by_one(0);
    wait->stop();
    check(await(1).front().status == wait_ended, "an event wait ends");
  }

  /// One that is stopped while nothing changes, and one that meets a change.
  void watches() {
    const auto quiet = watch(2, true, 60'000);
    one_by_one(0);
    quiet->stop();
    check(await(1).front().number == 2, "a watch ends when it is stopped");
    watch(3, false, 2);
    check(await(1).front().number == 3, "a watch tells of a change");
  }

  /// The same jobs at tick after tick, twice behind a call that takes longer than a patient thread may.
  void ticks() {
    const auto ticker = std::make_shared<Ticker>(std::chrono::milliseconds(1), Ticker::Clock::now(), 0);
    check(ticker->start(), "a ticker starts");
    std::vector<Placed> jobs;
    for (u32 i = 0; i < gpus; ++i) jobs.push_back({temperature(i), devices_[i]});
    Round round;
    double tick = 0;
    for (u32 i = 0; i < 20; ++i) {
      for (Placed& each : jobs) {
        each.job->round = &round;
        each.job->reset();
      }
      round.unfinished = gpus;
      if (i % 10 == 5) jobs[0].job->calls[0].function = reinterpret_cast<void*>(slow);
      ticker->ask(jobs);
      const double now = await(1).front().job->tick.number;
      check(now > tick, "ticks come one after the other");
      tick = now;
      for (const Placed& each : jobs) check_value(*each.job);
      jobs[0].job->calls[0].function = function(library_, Row::DeviceGetTemperature);
    }
    ticker->stop();
  }

  std::shared_ptr<AnswerWatch> watch(u32 number, bool knows, u32 milliseconds) {
    std::vector<Placed> jobs;
    for (u32 i = 0; i < gpus; ++i) {
      auto job = temperature(i, function(library_, Row::DeviceGetMinorNumber));
      job->mailbox = nullptr;
      job->calls[0].words[1] = job->calls[0].words[2];
      job->fresh.assign(2, 0);
      job->before = {0, knows ? i : i + 1};
      jobs.push_back({std::move(job), devices_[i]});
    }
    const auto watch = std::make_shared<AnswerWatch>(number, std::chrono::milliseconds(milliseconds), std::move(jobs), mailbox_);
    check(watch->start(), "a watch starts");
    return watch;
  }

  Library& library_;
  std::shared_ptr<Mailbox> mailbox_;
  std::vector<void*> devices_;
  Mutex mutex_;
  Condition condition_;
  bool rung_ = false;
};

void* environment_thread(void* library) {
  Environment(*static_cast<Library*>(library)).live();
  return nullptr;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return std::fprintf(stderr, "usage: native_threads LIBRARY\n"), 2;
  std::vector<Attempt> attempts;
  Library* const library = Library::open(arguments[1], attempts);
  check(library != nullptr, "the library loads");
  check(call(*library, Row::Init_v2) == nvml::SUCCESS, "nvmlInit_v2");
  pthread_t threads[environments];
  for (pthread_t& each : threads) check(pthread_create(&each, nullptr, environment_thread, library) == 0, "a thread");
  for (const pthread_t each : threads) pthread_join(each, nullptr);
  while (!stuck_rows(library).empty()) usleep(1'000);
  retire_lanes(library);
  check(call(*library, Row::Shutdown) == nvml::SUCCESS, "nvmlShutdown");
  std::puts("native threads: passed");
  return 0;
}
