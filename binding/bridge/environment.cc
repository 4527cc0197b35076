#include "environment.h"

#include <algorithm>
#include <cstring>

#include "quick_call.h"
#include "values.h"

namespace node_nvml {

namespace {

using Method = napi_value (Environment::*)(napi_env, const Arguments&);

template <Method method> napi_value bridge(napi_env env, napi_callback_info info) {
  Arguments arguments;
  std::size_t count = arguments.size();
  void* data;
  napi_get_cb_info(env, info, &count, arguments.data(), nullptr, &data);
  return (static_cast<Environment*>(data)->*method)(env, arguments);
}

/// The one entry that has to be fast: no arguments, no result.
napi_value call(napi_env env, napi_callback_info info) {
  void* data;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  static_cast<Environment*>(data)->call();
  return nullptr;
}

void add(napi_env env, napi_value exports, const char* name, napi_callback callback, void* data) {
  napi_value function;
  napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, data, &function);
  napi_set_named_property(env, exports, name, function);
}

}  // namespace

napi_value Environment::create(napi_env env, napi_value exports) {
  auto environment = std::make_unique<Environment>();
  Environment* const data = environment.release();  // freed by the bell's finalizer, or by cleanup()
  add(env, exports, "call", node_nvml::call, data);
  add(env, exports, "attach", bridge<&Environment::attach>, data);
  add(env, exports, "openLibrary", bridge<&Environment::open_library>, data);
  add(env, exports, "closeLibrary", bridge<&Environment::close_library>, data);
  add(env, exports, "stuckCalls", bridge<&Environment::stuck_calls>, data);
  add(env, exports, "submit", bridge<&Environment::submit>, data);
  add(env, exports, "abandon", bridge<&Environment::abandon>, data);
  add(env, exports, "compile", bridge<&Environment::compile>, data);
  add(env, exports, "runPlan", bridge<&Environment::run_plan>, data);
  add(env, exports, "submitPlan", bridge<&Environment::submit_plan>, data);
  add(env, exports, "dropPlan", bridge<&Environment::drop_plan>, data);
  add(env, exports, "startWait", bridge<&Environment::start_wait>, data);
  add(env, exports, "stopWait", bridge<&Environment::stop_wait>, data);
  add(env, exports, "startWatch", bridge<&Environment::start_watch>, data);
  add(env, exports, "stopWatch", bridge<&Environment::stop_watch>, data);
  add(env, exports, "startTicker", bridge<&Environment::start_ticker>, data);
  add(env, exports, "stopTicker", bridge<&Environment::stop_ticker>, data);
  add(env, exports, "droppedEvents", bridge<&Environment::dropped_events>, data);
  add(env, exports, "hold", bridge<&Environment::hold>, data);
  napi_add_env_cleanup_hook(env, cleanup, data);
  return exports;
}

// ---- Life and death ----

napi_value Environment::attach(napi_env env, const Arguments& arguments) {
  if (arena_ != nullptr) return nullptr;
  env_ = env;
  void* memory;
  std::size_t size;
  if (napi_get_arraybuffer_info(env, arguments[0], &memory, &size) != napi_ok || size < block_offset) {
    napi_throw_type_error(env, nullptr, "attach() needs the arena, an ArrayBuffer.");
    return nullptr;
  }
  napi_create_reference(env, arguments[0], 1, &arena_ref_);
  napi_create_threadsafe_function(env, arguments[1], nullptr, from(env, std::string("node-nvml answers")), 0, 1, this,
                                  finalize, this, deliver, &bell_);
  napi_unref_threadsafe_function(env, bell_);
  zero_ = Clock::now() - milliseconds(env, arguments[2]);
  arena_ = static_cast<std::byte*>(memory);
  arena_size_ = u32(size);
  return nullptr;
}

void Environment::ring() { napi_call_threadsafe_function(bell_, nullptr, napi_tsfn_nonblocking); }

/// As many answers at once as the arena has room for, until none waits.
void Environment::deliver(napi_env env, napi_value function, void* environment, void*) {
  if (env == nullptr) return;  // the environment is going; a wake-up was still on its way
  auto& self = *static_cast<Environment*>(environment);
  napi_value undefined;
  napi_get_undefined(env, &undefined);
  while (const u32 count = self.take()) {
    const napi_value argument = from(env, count);
    if (napi_call_function(env, undefined, function, 1, &argument, nullptr) != napi_ok) return;  // it ends
  }
}

/// The lanes may still write into their own memory; nothing of theirs reaches this environment any more.
void Environment::cleanup(void* data) {
  auto* environment = static_cast<Environment*>(data);
  environment->mailbox_->close();
  for (auto& [number, each] : environment->waits_) each.wait->stop();
  for (auto& [number, watch] : environment->watches_) watch->stop();
  for (auto& [number, ticker] : environment->tickers_) ticker->stop();
  if (environment->bell_ == nullptr) delete environment;
  else napi_release_threadsafe_function(environment->bell_, napi_tsfn_abort);
}

void Environment::finalize(napi_env, void* data, void*) { delete static_cast<Environment*>(data); }

double Environment::shown(Clock::time_point time) const {
  return std::chrono::duration<double, std::milli>(time - zero_).count();
}

napi_value Environment::hold(napi_env env, const Arguments& arguments) {
  if (to_bool(env, arguments[0])) hold();
  else release();
  return nullptr;
}

void Environment::hold() {
  if (holders_++ == 0) napi_ref_threadsafe_function(env_, bell_);
}

void Environment::release() {
  if (--holders_ == 0) napi_unref_threadsafe_function(env_, bell_);
}

// ---- Libraries ----

napi_value Environment::open_library(napi_env env, const Arguments& arguments) {
  std::vector<Attempt> attempts;
  Library* library = Library::open(to_string(env, arguments[0]), attempts);
  napi_value result;
  if (library != nullptr) {
    libraries_.push_back(library);
    napi_create_object(env, &result);
    set(env, result, "id", u32(libraries_.size() - 1));
    set(env, result, "path", library->path());
    return result;
  }
  napi_create_array(env, &result);
  for (u32 i = 0; i < attempts.size(); ++i) {
    napi_value entry;
    napi_create_object(env, &entry);
    set(env, entry, "path", attempts[i].path);
    set(env, entry, "reason", attempts[i].reason);
    napi_set_element(env, result, i, entry);
  }
  return result;
}

napi_value Environment::close_library(napi_env env, const Arguments& arguments) {
  const u32 number = to_u32(env, arguments[0]);
  if (number >= libraries_.size()) return nullptr;
  Library* const library = libraries_[number];
  libraries_[number] = nullptr;
  handles_.remove_library(number);
  if (library != nullptr) retire_lanes(library);
  return nullptr;
}

napi_value Environment::stuck_calls(napi_env env, const Arguments& arguments) {
  const Library* library = this->library(to_u32(env, arguments[0]));
  napi_value rows;
  napi_create_array(env, &rows);
  if (library == nullptr) return rows;
  u32 i = 0;
  for (const u32 row : stuck_rows(library)) napi_set_element(env, rows, i++, from(env, row));
  return rows;
}

// ---- Calls on this thread ----

void Environment::call() {
  if (arena_ == nullptr) return;
  Record& record = arena_record();  // this thread's alone: nobody changes it while it is checked
  const Block block{arena_ + block_offset, arena_size_ - block_offset};
  Library* const library = this->library(record.library);
  if (library != nullptr && record.row < nvml::row_count) {
    void* const function = library->function(record.row);
    u32 status;
    if (function != nullptr &&
        call_quickly(record, programs().rows[record.row], function, block, handles_, status)) {
      record.status = status;
      return;
    }
  }
  record.status = run(record, block, *this, restores_);
}

// ---- Jobs ----

Environment::Pending& Environment::pending(u32 number) {
  if (number >= pending_.size()) pending_.resize(number + 1);
  return pending_[number];
}

void Environment::await_answer(u32 number, Pending job) {
  if (job.holds) hold();
  pending(number) = std::move(job);
}

void Environment::forget(Pending& job) {
  if (job.holds) release();
  job = {};
}

std::shared_ptr<RecordJob> Environment::spare_job() {
  if (spare_.empty()) {
    auto job = std::make_shared<RecordJob>();
    job->mailbox = mailbox_;
    job->records.resize(1);
    job->restores.resize(1);
    job->calls.resize(1);
    return job;
  }
  auto job = std::move(spare_.back());
  spare_.pop_back();
  job->reset();
  return job;
}

napi_value Environment::submit(napi_env env, const Arguments& arguments) {
  Record& shared = arena_record();
  auto job = spare_job();
  job->number = to_u32(env, arguments[0]);
  const Record& record = job->records[0] = shared;
  const u32 bytes = std::min(record.block_size, arena_size_ - block_offset) & ~7u;
  job->library = library(record.library);
  job->memory.resize(bytes / 8 + 1);  // the last word is the status
  std::memcpy(job->memory.data(), arena_ + block_offset, bytes);
  job->statuses = reinterpret_cast<u32*>(&job->memory.back());
  const Block block{reinterpret_cast<std::byte*>(job->memory.data()), bytes};
  u32 status = resolve(record, block, *this, job->calls[0], job->restores[0]);
  if (status == nvml::SUCCESS) {
    const Placed placed{job, handles_.find(record.lane, record.library)};
    if (node_nvml::submit(&placed, 1)) {
      const bool ends = programs().rows[record.row].steps[0].ends;
      if (ends && placed.device != nullptr) retire_lane(job->library, placed.device);
      const u32 number = job->number;
      await_answer(number, {std::move(job), 0, to_bool(env, arguments[1])});
      return from(env, shown(Clock::now()));
    }
    status = too_many_stuck;
  }
  shared.status = status;
  return from(env, refused);
}

napi_value Environment::abandon(napi_env env, const Arguments& arguments) {
  Pending& job = pending(to_u32(env, arguments[0]));
  u32 row = nvml::row_count;
  const auto plan = plans_.find(job.plan);
  if (job.call != nullptr) {
    if (node_nvml::abandon(*job.call)) row = job.call->stuck;
  } else if (plan != plans_.end()) row = plan->second.plan->abandon(*this);
  if (row < nvml::row_count) forget(job);
  return from(env, row);
}

u32 Environment::take() {
  if (inbox_.empty()) mailbox_->take(inbox_);
  u32 count = 0;
  u32 place = record_offset;
  while (count < answers_at_once && !inbox_.empty()) {
    Answer& next = inbox_.front();
    const auto* job = static_cast<const RecordJob*>(next.job.get());
    const std::size_t words = job == nullptr ? next.data.size() : job->plan == 0 ? job->memory.size() - 1 : run_words;
    if (place + 16 + words * 8 > arena_size_) break;
    if (job == nullptr ? write_event(next, place) : write_answer(next, place)) ++count;
    inbox_.pop_front();
    if (inbox_.empty() && count == 0) mailbox_->take(inbox_);
  }
  return count;
}

bool Environment::write_event(Answer& answer, u32& place) {
  const auto wait = waits_.find(answer.number);
  if (wait == waits_.end()) return write_change(answer, place);
  wait->second.wait->taken();
  std::byte* data = arena_ + place + 16;
  const u32 bytes = u32(answer.data.size() * 8);
  std::memcpy(data, answer.data.data(), bytes);
  if (answer.status == nvml::SUCCESS) translate_event(wait->second, data, bytes);
  if (answer.status == wait_ended) waits_.erase(wait);
  const u32 words[4] = {answer.number, answer.status, bytes, answer.dropped};
  std::memcpy(arena_ + place, words, sizeof words);
  place += 16 + bytes;
  return true;
}

bool Environment::write_answer(Answer& answer, u32& place) {
  auto& job = static_cast<RecordJob&>(*answer.job);
  Pending& known = pending(job.number);
  u32 words[4] = {job.number, nvml::SUCCESS, 0, 0};
  if (job.plan != 0) {
    const auto plan = plans_.find(job.plan);
    if (known.plan != job.plan) return false;
    forget(known);
    changes_.clear();
    if (plan != plans_.end()) plan->second.plan->deliver(*this, changes_);
    words[2] = write_run(job.tick, place + 16);
  } else {
    if (known.call != answer.job) return false;
    const u32 bytes = u32((job.memory.size() - 1) * 8);
    words[1] = job.statuses[0];
    words[2] = bytes;
    const Block block{reinterpret_cast<std::byte*>(job.memory.data()), bytes};
    if (!programs().rows[job.records[0].row].plain) {
      settle(job.records[0], block, handles_, words[1], job.restores[0]);
    }
    std::memcpy(arena_ + place + 16, job.memory.data(), bytes);
    if (spare_.size() < most_spare) spare_.push_back(std::move(known.call));
    forget(known);
  }
  std::memcpy(arena_ + place, words, sizeof words);
  place += 16 + words[2];
  return true;
}

u32 Environment::write_run(const Tick& tick, u32 place) {
  const u32 list = place + tick_bytes + u32(sizeof(u32));
  const bool fits = changes_.size() <= (arena_size_ - list) / sizeof(u32);
  const u32 count = fits ? u32(changes_.size()) : all_changed;
  const u32 bytes = fits ? count * u32(sizeof(u32)) : 0;
  std::memcpy(arena_ + place, &tick, tick_bytes);
  std::memcpy(arena_ + list - sizeof count, &count, sizeof count);
  std::memcpy(arena_ + list, changes_.data(), bytes);
  return (list + bytes - place + 7) & ~7u;
}

// ---- Plans ----

napi_value Environment::compile(napi_env env, const Arguments& arguments) {
  void* memory;
  std::size_t size;
  void* table;
  std::size_t words;
  napi_typedarray_type type;
  if (napi_get_arraybuffer_info(env, arguments[0], &memory, &size) != napi_ok ||
      napi_get_typedarray_info(env, arguments[1], &type, &words, &table, nullptr, nullptr) != napi_ok ||
      type != napi_uint32_array) {
    napi_throw_type_error(env, nullptr, "compile() needs an ArrayBuffer and a Uint32Array.");
    return nullptr;
  }
  std::vector<Plan::Group> groups(words / 3);
  std::memcpy(groups.data(), table, groups.size() * sizeof(Plan::Group));
  for (const Plan::Group& group : groups) {
    const Block inside{static_cast<std::byte*>(memory), u32(size)};
    const u64 front = u64{group.records} * (sizeof(Record) + sizeof(u32));
    bool good = inside.has(group.start, group.bytes) && group.bytes % 8 == 0 && front <= group.bytes;
    for (u32 i = 0; good && i < group.records; ++i) {
      const auto& record = inside.at<Record>(group.start + i * sizeof(Record));
      good = record.block >= front && Block{inside.start + group.start, group.bytes}.has(record.block, record.block_size);
    }
    if (good) continue;
    napi_throw_range_error(env, nullptr, "A group of the plan does not lie in its buffer.");
    return nullptr;
  }
  OwnedPlan owned{std::make_unique<Plan>(static_cast<std::byte*>(memory), std::move(groups), *this), nullptr};
  napi_create_reference(env, arguments[0], 1, &owned.buffer);
  plans_[next_plan_] = std::move(owned);
  return from(env, next_plan_++);
}

napi_value Environment::run_plan(napi_env env, const Arguments& arguments) {
  const auto found = plans_.find(to_u32(env, arguments[0]));
  return from(env, found != plans_.end() && found->second.plan->run(*this));
}

napi_value Environment::submit_plan(napi_env env, const Arguments& arguments) {
  const u32 plan = to_u32(env, arguments[0]);
  const u32 job = to_u32(env, arguments[1]);
  const auto found = plans_.find(plan);
  const auto ticker = tickers_.find(to_u32(env, arguments[2]));
  Ticker* const at = ticker == tickers_.end() ? nullptr : ticker->second.get();
  const auto begins = at == nullptr ? Clock::now() : std::max(Clock::now(), at->due());
  if (found == plans_.end() || !found->second.plan->submit(plan, job, at, mailbox_, *this)) return from(env, refused);
  await_answer(job, {nullptr, plan, true});
  return from(env, shown(begins));
}

napi_value Environment::drop_plan(napi_env env, const Arguments& arguments) {
  const auto found = plans_.find(to_u32(env, arguments[0]));
  if (found == plans_.end()) return nullptr;
  napi_delete_reference(env, found->second.buffer);
  plans_.erase(found);
  return nullptr;
}

}  // namespace node_nvml
