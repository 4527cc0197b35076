// What one JavaScript environment (the main thread, or a worker) owns. Nothing here is static.
#pragma once

#include <node_api.h>

#include <array>
#include <map>

#include "driver/event_wait.h"
#include "driver/ticker.h"
#include "plan.h"

namespace node_nvml {

/// Of a call from JavaScript; what is missing is undefined.
using Arguments = std::array<napi_value, 8>;

class Environment final : public Resolver, private Bell {
 public:
  Environment() : mailbox_(std::make_shared<Mailbox>(static_cast<Bell*>(this))) {}
  static napi_value create(napi_env env, napi_value exports);

  HandleTable& handles() override { return handles_; }
  Library* library(u32 number) override { return number < libraries_.size() ? libraries_[number] : nullptr; }

  // What the addon exports; see binding.ts.
  void call();
  napi_value attach(napi_env env, const Arguments& arguments);
  napi_value open_library(napi_env env, const Arguments& arguments);
  napi_value close_library(napi_env env, const Arguments& arguments);
  napi_value stuck_calls(napi_env env, const Arguments& arguments);
  napi_value submit(napi_env env, const Arguments& arguments);
  napi_value abandon(napi_env env, const Arguments& arguments);
  napi_value compile(napi_env env, const Arguments& arguments);
  napi_value run_plan(napi_env env, const Arguments& arguments);
  napi_value submit_plan(napi_env env, const Arguments& arguments);
  napi_value drop_plan(napi_env env, const Arguments& arguments);
  napi_value start_wait(napi_env env, const Arguments& arguments);
  napi_value stop_wait(napi_env env, const Arguments& arguments);
  napi_value start_watch(napi_env env, const Arguments& arguments);
  napi_value stop_watch(napi_env env, const Arguments& arguments);
  napi_value start_ticker(napi_env env, const Arguments& arguments);
  napi_value stop_ticker(napi_env env, const Arguments& arguments);
  napi_value dropped_events(napi_env env, const Arguments& arguments);
  napi_value hold(napi_env env, const Arguments& arguments);

 private:
  using Clock = std::chrono::steady_clock;

  struct OwnedPlan {
    std::unique_ptr<Plan> plan;
    napi_ref buffer;
  };
  /// A call of its own, or a plan's run; neither: nothing.
  struct Pending {
    std::shared_ptr<RecordJob> call;
    u32 plan = 0;
    bool holds = false;  // keeps the process alive
  };
  struct Wait {
    std::shared_ptr<EventWait> wait;
    u32 library;
    u32 row;
    u32 set;
  };

  void ring() override;
  static void deliver(napi_env env, napi_value function, void* context, void* data);
  static void cleanup(void* data);
  static void finalize(napi_env env, void* data, void* hint);

  /// On the clock of performance.now(), in milliseconds.
  double shown(Clock::time_point time) const;
  Record& arena_record() { return *reinterpret_cast<Record*>(arena_ + record_offset); }
  Pending& pending(u32 number);
  /// Takes down what was submitted under a number, until forget().
  void await_answer(u32 number, Pending job);
  void forget(Pending& job);
  /// The process stays alive until as many release() as hold().
  void hold();
  void release();
  std::shared_ptr<RecordJob> spare_job();
  u32 take();
  bool write_answer(Answer& answer, u32& place);
  /// What a run of a plan was: its tick, and the numbers of the calls that answered something else than before.
  u32 write_run(const Tick& tick, u32 place);
  bool write_event(Answer& answer, u32& place);
  bool write_change(const Answer& answer, u32& place);
  u32 start(u32 number, u32 library, u32 wait, u32 free, u32 set, u32 capacity, u32 slice);
  void translate_event(const Wait& wait, std::byte* data, u32 bytes);

  static constexpr double refused = -1;  // in place of the time
  static constexpr u32 record_offset = 64;
  static constexpr u32 block_offset = 192;
  static constexpr u32 answers_at_once = 512;
  static constexpr std::size_t most_spare = 64;
  static constexpr u32 tick_bytes = sizeof(Tick);
  static constexpr u32 run_words = tick_bytes / 8 + 1;  // at least
  static constexpr u32 all_changed = 0xffffffff;

  Clock::time_point zero_;  // where performance.now() begins
  std::byte* arena_ = nullptr;
  u32 arena_size_ = 0;
  napi_ref arena_ref_ = nullptr;
  napi_env env_ = nullptr;
  u32 holders_ = 0;
  napi_threadsafe_function bell_ = nullptr;
  std::shared_ptr<Mailbox> mailbox_;
  HandleTable handles_;
  std::vector<Library*> libraries_;
  std::vector<Restore> restores_;
  std::vector<u32> changes_;
  std::vector<Pending> pending_;  // by the number of the job
  std::vector<std::shared_ptr<RecordJob>> spare_;
  std::deque<Answer> inbox_;  // taken from the mailbox
  std::map<u32, OwnedPlan> plans_;
  std::map<u32, Wait> waits_;
  std::map<u32, std::shared_ptr<AnswerWatch>> watches_;
  std::map<u32, std::shared_ptr<Ticker>> tickers_;
  u32 next_plan_ = 1;
  u32 next_ticker_ = 1;
};

}  // namespace node_nvml
