#include "plan.h"

#include <cstring>

namespace node_nvml {

using nvml::describe::Role;

u32 resolve(const Record& record, const Block& block, Resolver& environment, Invocation& call,
            std::vector<Restore>& restores) {
  call.function = nullptr;
  if (record.row >= nvml::row_count) return bad_block;
  const Library* library = environment.library(record.library);
  if (library == nullptr) return library_closed;
  void* function = library->function(record.row);
  if (function == nullptr) return nvml::ERROR_FUNCTION_NOT_FOUND;
  const u32 status = prepare(record, block, environment.handles(), call, restores);
  if (status == nvml::SUCCESS) call.function = function;
  return status;
}

u32 run(const Record& record, const Block& block, Resolver& environment, std::vector<Restore>& restores) {
  Invocation call;
  u32 status = resolve(record, block, environment, call, restores);
  if (call.function == nullptr) return status;
  status = invoke(call);
  if (!programs().rows[record.row].plain) settle(record, block, environment.handles(), status, restores);
  return status;
}

Plan::Plan(std::byte* memory, std::vector<Group> groups, Resolver& environment)
    : memory_(memory), groups_(std::move(groups)), jobs_(groups_.size()) {
  for (const Group& group : groups_) {
    const auto* words = reinterpret_cast<const u64*>(memory_ + group.start);
    fresh_.push_back(std::make_shared<const std::vector<u64>>(words, words + group.bytes / 8));
  }
  compile(environment);
}

void Plan::compile(Resolver& environment) {
  ready_.clear();
  resets_.clear();
  epoch_ = environment.handles().epoch();
  std::vector<Restore> restores;
  for (u32 group = 0; group < groups_.size(); ++group) {
    for (u32 i = 0; i < groups_[group].records; ++i) {
      const Record* record = records(group) + i;
      u32* status = statuses(group) + i;
      const Block block{memory_ + groups_[group].start + record->block, record->block_size};
      const auto* fresh = reinterpret_cast<const std::byte*>(fresh_[group]->data()) + record->block;
      Ready ready{{}, record, status, block, fresh, true, 0};
      // What has handles or pointers in its block is checked at every run, since each run leaves other ones there.
      ready.plain = record->row < nvml::row_count && programs().rows[record->row].plain;
      if (ready.plain) *status = resolve(*record, block, environment, ready.call, restores);
      if (ready.call.function != nullptr) add_resets(ready);
      ready.resets = u32(resets_.size());
      ready_.push_back(ready);
    }
  }
}

void Plan::add_resets(const Ready& ready) {
  const Program& program = programs().rows[ready.call.row];
  for (std::size_t i = 0; i < program.count; ++i) {
    const Step& step = program.steps[i];
    auto* data = reinterpret_cast<std::byte*>(ready.call.words[i]);
    Reset reset{data, step.size, 0};
    if (step.role == Role::count) std::memcpy(&reset.count, ready.fresh + (data - ready.block.start), sizeof(u32));
    if (step.role == Role::out || step.role == Role::count) resets_.push_back(reset);
  }
}

bool Plan::run(Resolver& environment) {
  if (epoch_ != environment.handles().epoch()) compile(environment);
  std::vector<Restore> restores;
  u32 reset = 0;
  u32 failed = 0;
  for (const Ready& ready : ready_) {
    if (!ready.plain) {
      std::memcpy(ready.block.start, ready.fresh, ready.block.size);
      *ready.status = node_nvml::run(*ready.record, ready.block, environment, restores);
    } else if (ready.call.function != nullptr) {
      for (; reset < ready.resets; ++reset) {
        const Reset& each = resets_[reset];
        if (each.size == sizeof(u32)) std::memcpy(each.data, &each.count, sizeof(u32));
        else std::memset(each.data, 0, each.size);
      }
      *ready.status = invoke(ready.call);
    }
    failed |= *ready.status;
  }
  return failed == nvml::SUCCESS;
}

// ---- On lanes ----

bool Plan::submit(u32 plan, u32 number, Ticker* ticker, const std::shared_ptr<Mailbox>& mailbox,
                  Resolver& environment) {
  if (ticker != nullptr && ticker == armed_ && jobs_.front()->epoch == environment.handles().epoch()) return submit_again(number);
  placed_.clear();
  armed_ = nullptr;
  for (u32 group = 0; group < groups_.size(); ++group) {
    RecordJob& job = fresh_job(group, environment);
    job.number = number;
    job.plan = plan;
    job.mailbox = mailbox;
    job.tick = {};
    if (job.library == nullptr) set_status(group, library_closed);
    else placed_.push_back({jobs_[group], lane_of(group, environment)});
  }
  const auto unfinished = std::make_shared<std::atomic<u32>>(u32(placed_.size()));
  for (const Placed& each : placed_) each.job->unfinished = unfinished;
  if (placed_.empty()) return false;
  if (ticker != nullptr && !is_clogged()) {
    arm(ticker);
    return ticker->ask(placed_), true;
  }
  if (ticker == nullptr && node_nvml::submit(placed_.data(), placed_.size())) return true;
  for (u32 group = 0; group < groups_.size(); ++group) {
    if (jobs_[group]->library != nullptr) set_status(group, too_many_stuck);
  }
  return false;
}

void Plan::arm(Ticker* ticker) {
  if (placed_.size() != jobs_.size()) return;
  for (const auto& job : jobs_) {
    if (job->fresh == nullptr) return;  // prepared here each time
  }
  armed_ = ticker;
}

/// The same jobs for the same ticker: all that was looked up for them still holds.
bool Plan::submit_again(u32 number) {
  jobs_.front()->unfinished->store(u32(jobs_.size()));
  for (const auto& job : jobs_) {
    job->number = number;
    job->reset();
  }
  armed_->ask(placed_);
  return true;
}

std::vector<AnswerWatch::Question> Plan::questions(Resolver& environment) {
  std::vector<AnswerWatch::Question> questions;
  for (u32 group = 0; group < groups_.size(); ++group) {
    auto job = new_job(group, environment);
    if (job->library == nullptr || job->fresh == nullptr) return {};
    const auto* answer = reinterpret_cast<const u64*>(statuses(group));
    std::vector<u64> last(answer, answer + job->memory.size());
    questions.push_back({{std::move(job), lane_of(group, environment)}, std::move(last)});
  }
  return questions;
}

const void* Plan::lane_of(u32 group, Resolver& environment) {
  const Record& first = *records(group);
  return environment.handles().find(first.lane, first.library);
}

RecordJob& Plan::fresh_job(u32 group, Resolver& environment) {
  auto& job = jobs_[group];
  const bool reusable = job != nullptr && job->state() == Job::State::done && job->epoch == environment.handles().epoch() &&
                        job->fresh != nullptr;
  if (reusable) {
    job->reset();
    return *job;
  }
  job = new_job(group, environment);
  return *job;
}

std::shared_ptr<RecordJob> Plan::new_job(u32 group, Resolver& environment) {
  const auto made = std::make_shared<RecordJob>();
  RecordJob& job = *made;
  const Group& shape = groups_[group];
  job.library = environment.library(records(group)->library);
  job.epoch = environment.handles().epoch();
  job.memory.assign(fresh_[group]->begin() + shape.head() / 8, fresh_[group]->end());
  auto* const base = reinterpret_cast<std::byte*>(job.memory.data());
  auto* const statuses = reinterpret_cast<u32*>(base);
  bool plain = true;
  std::vector<u64> prepared = job.memory;
  for (u32 i = 0; i < shape.records; ++i) {
    job.records.push_back(records(group)[i]);
    job.calls.emplace_back();
    job.restores.emplace_back();
    Record& record = job.records.back();
    record.block -= shape.head();  // from here on it counts from the job's memory
    const Block block{base + record.block, record.block_size};
    statuses[i] = resolve(record, block, environment, job.calls.back(), job.restores.back());
    reinterpret_cast<u32*>(prepared.data())[i] = statuses[i];
    job.statuses.push_back(statuses + i);
    plain = plain && record.row < nvml::row_count && programs().rows[record.row].plain;
  }
  // The lane makes the memory fresh before it runs, unless addresses were written into it here.
  if (plain) job.fresh = std::make_shared<const std::vector<u64>>(std::move(prepared));
  return made;
}

void Plan::deliver(Resolver& environment, std::vector<u32>& changes) {
  u32 first = 0;
  for (u32 group = 0; group < groups_.size(); ++group) {
    settle(group, environment);
    if (jobs_[group]->tick.began > 0) list_changes(group, first, changes);
    copy(group);
    first += groups_[group].records;
  }
}

void Plan::list_changes(u32 group, u32 first, std::vector<u32>& changes) const {
  const RecordJob& job = *jobs_[group];
  auto* const theirs = reinterpret_cast<const std::byte*>(job.memory.data());
  auto* const ours = reinterpret_cast<const std::byte*>(statuses(group));
  if (std::memcmp(ours, theirs, job.memory.size() * sizeof(u64)) == 0) return;
  for (u32 i = 0; i < job.records.size(); ++i) {
    const Record& record = job.records[i];
    const bool same = statuses(group)[i] == *job.statuses[i] &&
                      std::memcmp(ours + record.block, theirs + record.block, record.block_size) == 0;
    if (!same) changes.push_back(first + i);
  }
}

void Plan::copy(u32 group) {
  const RecordJob& job = *jobs_[group];
  if (job.library != nullptr) std::memcpy(statuses(group), job.memory.data(), job.memory.size() * sizeof(u64));
}

void Plan::settle(u32 group, Resolver& environment) {
  RecordJob& job = *jobs_[group];
  if (job.library == nullptr) return;
  auto* const base = reinterpret_cast<std::byte*>(job.memory.data());
  for (std::size_t i = 0; job.fresh == nullptr && i < job.records.size(); ++i) {
    const Record& record = job.records[i];
    if (job.calls[i].function == nullptr || programs().rows[record.row].plain) continue;
    node_nvml::settle(record, Block{base + record.block, record.block_size}, environment.handles(), *job.statuses[i],
                      job.restores[i]);
  }
}

u32 Plan::abandon(Resolver& environment) {
  u32 row = nvml::row_count;
  std::vector<u32> done;
  for (u32 group = 0; group < groups_.size(); ++group) {
    const RecordJob& job = *jobs_[group];
    if (job.library == nullptr) continue;
    if (!node_nvml::abandon(jobs_[group])) {
      done.push_back(group);
      continue;
    }
    set_status(group, deadline_passed);
    row = records(group)->status = job.stuck;
  }
  if (row == nvml::row_count) return row;
  for (const u32 group : done) {
    settle(group, environment);
    copy(group);
  }
  for (auto& job : jobs_) job = nullptr;  // their threads may still look at them
  armed_ = nullptr;
  return row;
}

void Plan::set_status(u32 group, u32 status) {
  for (u32 i = 0; i < groups_[group].records; ++i) statuses(group)[i] = status;
}

}  // namespace node_nvml
