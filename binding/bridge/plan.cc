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
      Record* record = records(group) + i;
      const Block block = block_of(memory_ + groups_[group].start, *record);
      const auto* fresh = reinterpret_cast<const std::byte*>(fresh_[group]->data()) + record->block;
      Ready ready{{}, record, block, fresh, true, 0};
      // What has handles or pointers in its block is checked at every run, since each run leaves other ones there.
      ready.plain = record->row < nvml::row_count && programs().rows[record->row].plain;
      if (ready.plain) record->status = resolve(*record, block, environment, ready.call, restores);
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

void Plan::run(Resolver& environment) {
  if (epoch_ != environment.handles().epoch()) compile(environment);
  std::vector<Restore> restores;
  std::size_t next = 0;
  u32 reset = 0;
  for (u32 group = 0; group < groups_.size(); ++group) {
    for (u32 i = 0; i < groups_[group].records; ++i) {
      const Ready& ready = ready_[next++];
      if (!ready.plain) {
        std::memcpy(ready.block.start, ready.fresh, ready.block.size);
        ready.record->status = node_nvml::run(*ready.record, ready.block, environment, restores);
      } else if (ready.call.function != nullptr) {
        for (; reset < ready.resets; ++reset) {
          const Reset& each = resets_[reset];
          if (each.size == sizeof(u32)) std::memcpy(each.data, &each.count, sizeof(u32));
          else std::memset(each.data, 0, each.size);
        }
        ready.record->status = invoke(ready.call);
      }
    }
  }
}

std::shared_ptr<RecordJob> Plan::job(u32 group, Resolver& environment, const void*& device) {
  const Record& first = *records(group);
  device = environment.handles().find(first.lane, first.library);
  auto& job = jobs_[group];
  const bool reusable = job != nullptr && job->state() == Job::State::done && job->epoch == environment.handles().epoch() &&
                        job->fresh != nullptr;
  if (!reusable) {
    job = std::make_shared<RecordJob>();
    job->library = environment.library(first.library);
    job->group = group;
    prepare_job(*job, group, environment);
  }
  job->reset();
  return job;
}

void Plan::prepare_job(RecordJob& job, u32 group, Resolver& environment) {
  const Group& shape = groups_[group];
  job.epoch = environment.handles().epoch();
  job.memory = *fresh_[group];
  auto* base = reinterpret_cast<std::byte*>(job.memory.data());
  auto* in_memory = reinterpret_cast<Record*>(base);
  bool plain = true;
  std::vector<u64> prepared = job.memory;
  for (u32 i = 0; i < shape.records; ++i) {
    job.records.push_back(in_memory[i]);
    job.calls.emplace_back();
    job.restores.emplace_back();
    const Record& record = job.records.back();
    in_memory[i].status = resolve(record, block_of(base, record), environment, job.calls.back(), job.restores.back());
    reinterpret_cast<Record*>(prepared.data())[i].status = in_memory[i].status;
    job.statuses.push_back(&in_memory[i].status);
    plain = plain && record.row < nvml::row_count && programs().rows[record.row].plain;
  }
  // The lane makes the memory fresh before it runs, unless addresses were written into it here.
  if (plain) job.fresh = std::make_shared<const std::vector<u64>>(std::move(prepared));
}

void Plan::deliver(RecordJob& job, Resolver& environment) {
  auto* base = reinterpret_cast<std::byte*>(job.memory.data());
  for (std::size_t i = 0; job.fresh == nullptr && i < job.records.size(); ++i) {
    const Record& record = job.records[i];
    if (job.calls[i].function == nullptr || programs().rows[record.row].plain) continue;
    settle(record, block_of(base, record), environment.handles(), *job.statuses[i], job.restores[i]);
  }
  std::memcpy(memory_ + groups_[job.group].start, base, groups_[job.group].bytes);
}

void Plan::set_status(u32 group, u32 status) {
  for (u32 i = 0; i < groups_[group].records; ++i) records(group)[i].status = status;
}

}  // namespace node_nvml
