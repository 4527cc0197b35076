// What waits on threads of its own, as an environment starts, translates and stops it.
#include <algorithm>
#include <cstring>

#include "environment.h"
#include "values.h"

namespace node_nvml {

using nvml::describe::Role;

namespace {

/// Whether a row is a wait: (set, data, timeout).
bool is_wait(u32 row) {
  if (row >= nvml::row_count) return false;
  const Program& program = programs().rows[row];
  return program.count == 3 && program.steps[0].is_handle && program.steps[1].role == Role::out &&
         program.steps[2].narrow;
}

bool is_release(u32 row) {
  if (row >= nvml::row_count) return false;
  const Program& program = programs().rows[row];
  return program.count == 1 && program.steps[0].is_handle && program.steps[0].ends;
}

}  // namespace

napi_value Environment::start_wait(napi_env env, const Arguments& arguments) {
  u32 number[7];
  for (std::size_t i = 0; i < 7; ++i) number[i] = to_u32(env, arguments[i]);
  const auto [job, library, wait, free, set, capacity, slice] = number;
  arena_record().status = start(job, library, wait, free, set, capacity, slice);
  return from(env, arena_record().status == nvml::SUCCESS);
}

u32 Environment::start(u32 number, u32 library, u32 wait, u32 free, u32 set, u32 capacity, u32 slice) {
  const Library* from = this->library(library);
  if (from == nullptr) return library_closed;
  if (!is_wait(wait) || !is_release(free)) return nvml::ERROR_INVALID_ARGUMENT;
  if (from->function(wait) == nullptr) return nvml::ERROR_FUNCTION_NOT_FOUND;
  const Step& data = programs().rows[wait].steps[1];
  EventWait::Options options{number, {}, {}, data.size, slice, capacity};
  void* address = handles_.find(set, programs().rows[wait].steps[0].handle_kind, library);
  if (address == nullptr) return stale_handle;
  for (const auto& [other, each] : waits_) {
    if (each.set == set) return nvml::ERROR_IN_USE;
  }
  options.wait.function = from->function(wait);
  options.wait.row = wait;
  options.wait.words[0] = reinterpret_cast<u64>(address);
  options.free.function = from->function(free);
  options.free.row = free;
  options.free.words[0] = options.wait.words[0];
  auto event_wait = std::make_shared<EventWait>(options, mailbox_);
  if (!event_wait->start()) return nvml::ERROR_OPERATING_SYSTEM;
  waits_[number] = {std::move(event_wait), library, wait, set};
  return nvml::SUCCESS;
}

napi_value Environment::stop_wait(napi_env env, const Arguments& arguments) {
  const auto found = waits_.find(to_u32(env, arguments[0]));
  if (found == waits_.end()) return nullptr;
  handles_.remove(found->second.set);  // its thread releases it from now on
  found->second.wait->stop();
  return nullptr;
}

napi_value Environment::dropped_events(napi_env env, const Arguments& arguments) {
  const auto found = waits_.find(to_u32(env, arguments[0]));
  return from(env, found == waits_.end() ? 0u : found->second.wait->dropped());
}

// ---- Watches of answers ----

napi_value Environment::start_watch(napi_env env, const Arguments& arguments) {
  const u32 number = to_u32(env, arguments[1]);
  const auto plan = plans_.find(to_u32(env, arguments[0]));
  std::vector<Placed> questions;
  if (plan != plans_.end()) questions = plan->second.plan->questions(*this);
  if (questions.empty()) return from(env, false);
  const std::chrono::milliseconds interval(to_u32(env, arguments[2]));
  const auto watch = std::make_shared<AnswerWatch>(number, interval, std::move(questions), mailbox_);
  if (!watch->start()) return from(env, false);
  watches_[number] = watch;
  return from(env, true);
}

napi_value Environment::stop_watch(napi_env env, const Arguments& arguments) {
  const auto found = watches_.find(to_u32(env, arguments[0]));
  if (found != watches_.end()) found->second->stop();
  return nullptr;
}

bool Environment::write_change(const Answer& answer, u32& place) {
  if (watches_.erase(answer.number) == 0) return false;
  const u32 words[4] = {answer.number, answer.status, 0, 0};
  std::memcpy(arena_ + place, words, sizeof words);
  place += sizeof words;
  return true;
}

void Environment::translate_event(const Wait& wait, std::byte* data, u32 bytes) {
  Record record{};
  record.row = wait.row;
  record.library = wait.library;
  std::vector<Restore> none;
  settle(record, Block{data, bytes}, handles_, nvml::SUCCESS, none);
}

// ---- Tickers ----

napi_value Environment::start_ticker(napi_env env, const Arguments& arguments) {
  const auto interval = std::max(milliseconds(env, arguments[0]), std::chrono::nanoseconds(1));
  const auto tick = std::int64_t(to_double(env, arguments[2]));
  const auto ticker = std::make_shared<Ticker>(interval, zero_ + milliseconds(env, arguments[1]), tick);
  if (!ticker->start()) return from(env, 0u);
  tickers_[next_ticker_] = ticker;
  return from(env, next_ticker_++);
}

napi_value Environment::stop_ticker(napi_env env, const Arguments& arguments) {
  const auto found = tickers_.find(to_u32(env, arguments[0]));
  if (found == tickers_.end()) return nullptr;
  found->second->stop();
  tickers_.erase(found);
  return nullptr;
}

}  // namespace node_nvml
