#include "plan.h"

#include <algorithm>
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
    : memory_(memory), groups_(std::move(groups)) {
  for (const Group& group : groups_) {
    const auto* words = reinterpret_cast<const u64*>(memory_ + group.start);
    fresh_.emplace_back(words, words + group.bytes / 8);
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
      const auto* fresh = reinterpret_cast<const std::byte*>(fresh_[group].data()) + record->block;
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
  armed_ = nullptr;  // what a tick answered last is overwritten here
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
  if (ticker != nullptr && ticker == armed_ && round_->epoch == environment.handles().epoch()) return submit_again(number);
  renew_round(environment);
  placed_.clear();
  for (u32 group = 0; group < groups_.size(); ++group) {
    RecordJob& job = round_->jobs[group];
    job.number = number;
    job.plan = plan;
    job.mailbox = mailbox;
    job.round = round_.get();
    job.tick = {};
    job.before.clear();
    if (job.library == nullptr) set_status(group, library_closed);
    else placed_.push_back(place(round_, group, environment));
  }
  round_->unfinished = u32(placed_.size());
  if (placed_.empty()) return false;
  if (ticker != nullptr && !is_clogged()) {
    arm(ticker);
    return ticker->ask(placed_), true;
  }
  if (ticker == nullptr && node_nvml::submit(placed_.data(), placed_.size())) return true;
  for (u32 group = 0; group < groups_.size(); ++group) {
    if (round_->jobs[group].library != nullptr) set_status(group, too_many_stuck);
  }
  return false;
}

void Plan::arm(Ticker* ticker) {
  for (const RecordJob& job : round_->jobs) {
    if (job.fresh.empty()) return;  // prepared here each time, or not at all
  }
  armed_ = ticker;
}

/// The same jobs for the same ticker: all that was looked up for them still holds.
bool Plan::submit_again(u32 number) {
  round_->unfinished = u32(round_->jobs.size());
  round_->changed = false;
  for (RecordJob& job : round_->jobs) {
    job.number = number;
    job.reset();
  }
  armed_->ask(placed_);
  return true;
}

std::vector<Placed> Plan::questions(Resolver& environment) {
  std::vector<Placed> questions;
  const auto round = new_round(environment);
  for (u32 group = 0; group < groups_.size(); ++group) {
    RecordJob& job = round->jobs[group];
    if (job.fresh.empty()) return {};
    const auto* answer = reinterpret_cast<const u64*>(statuses(group));
    job.before.assign(answer, answer + job.memory.size());
    questions.push_back(place(round, group, environment));
  }
  return questions;
}

Placed Plan::place(const std::shared_ptr<PlanRound>& round, u32 group, Resolver& environment) {
  const Record& first = *records(group);
  return {std::shared_ptr<Job>(round, &round->jobs[group]), environment.handles().find(first.lane, first.library)};
}

/// The same jobs where they are done and nothing that was looked up for them has changed, else new ones.
void Plan::renew_round(Resolver& environment) {
  armed_ = nullptr;
  const auto is_reusable = [](const RecordJob& job) { return job.state() == Job::State::done && !job.fresh.empty(); };
  if (round_ == nullptr || round_->epoch != environment.handles().epoch() ||
      !std::all_of(round_->jobs.begin(), round_->jobs.end(), is_reusable)) {
    round_ = new_round(environment);
    return;
  }
  for (RecordJob& job : round_->jobs) job.reset();
}

std::shared_ptr<PlanRound> Plan::new_round(Resolver& environment) {
  const auto round = std::make_shared<PlanRound>(groups_.size(), environment.handles().epoch());
  for (u32 group = 0; group < groups_.size(); ++group) fill(round->jobs[group], group, environment);
  return round;
}

void Plan::fill(RecordJob& job, u32 group, Resolver& environment) {
  const Group& shape = groups_[group];
  job.library = environment.library(records(group)->library);
  if (job.library == nullptr) return;
  job.memory.assign(fresh_[group].begin() + shape.head() / 8, fresh_[group].end());
  job.statuses = reinterpret_cast<u32*>(job.memory.data());
  job.calls.resize(shape.records);
  job.restores.resize(shape.records);
  job.records.assign(records(group), records(group) + shape.records);
  std::vector<u64> prepared = job.memory;
  bool plain = true;
  for (u32 i = 0; i < shape.records; ++i) {
    Record& record = job.records[i];
    record.block -= shape.head();  // from here on it counts from the job's memory
    const Block block{reinterpret_cast<std::byte*>(job.memory.data()) + record.block, record.block_size};
    job.statuses[i] = resolve(record, block, environment, job.calls[i], job.restores[i]);
    reinterpret_cast<u32*>(prepared.data())[i] = job.statuses[i];
    plain = plain && record.row < nvml::row_count && programs().rows[record.row].plain;
  }
  // The lane makes the memory fresh before it runs, unless addresses were written into it here.
  if (plain) job.fresh = std::move(prepared);
}

void Plan::deliver(Resolver& environment, std::vector<u32>& changes) {
  if (!round_->changed) return;
  u32 first = 0;
  for (u32 group = 0; group < groups_.size(); ++group) {
    RecordJob& job = round_->jobs[group];
    if (job.changed) {
      settle(group, environment);
      if (job.tick.began > 0) list_changes(group, first, changes);
      copy(group);
      if (armed_ != nullptr) job.before = job.memory;
    }
    first += groups_[group].records;
  }
}

void Plan::list_changes(u32 group, u32 first, std::vector<u32>& changes) const {
  const RecordJob& job = round_->jobs[group];
  auto* const theirs = reinterpret_cast<const std::byte*>(job.memory.data());
  auto* const ours = reinterpret_cast<const std::byte*>(statuses(group));
  for (u32 i = 0; i < job.records.size(); ++i) {
    const Record& record = job.records[i];
    const bool same = statuses(group)[i] == job.statuses[i] &&
                      std::memcmp(ours + record.block, theirs + record.block, record.block_size) == 0;
    if (!same) changes.push_back(first + i);
  }
}

void Plan::copy(u32 group) {
  const RecordJob& job = round_->jobs[group];
  if (job.library != nullptr) std::memcpy(statuses(group), job.memory.data(), job.memory.size() * sizeof(u64));
}

void Plan::settle(u32 group, Resolver& environment) {
  RecordJob& job = round_->jobs[group];
  if (job.library == nullptr || !job.fresh.empty()) return;
  auto* const base = reinterpret_cast<std::byte*>(job.memory.data());
  for (std::size_t i = 0; i < job.records.size(); ++i) {
    const Record& record = job.records[i];
    if (job.calls[i].function == nullptr || programs().rows[record.row].plain) continue;
    node_nvml::settle(record, Block{base + record.block, record.block_size}, environment.handles(), job.statuses[i],
                      job.restores[i]);
  }
}

u32 Plan::abandon(Resolver& environment) {
  u32 row = nvml::row_count;
  std::vector<u32> done;
  for (u32 group = 0; group < groups_.size(); ++group) {
    RecordJob& job = round_->jobs[group];
    if (job.library == nullptr) continue;
    if (!node_nvml::abandon(job)) {
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
  round_ = nullptr;  // their threads may still look at them
  placed_.clear();
  armed_ = nullptr;
  return row;
}

void Plan::set_status(u32 group, u32 status) {
  for (u32 i = 0; i < groups_[group].records; ++i) statuses(group)[i] = status;
}

}  // namespace node_nvml
