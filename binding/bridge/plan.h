// Records that were checked once and run often, here or group by group on lanes.
#pragma once

#include <memory>

#include "driver/lane.h"
#include "record.h"

namespace node_nvml {

/// What a plan needs from its environment.
class Resolver {
 public:
  virtual ~Resolver() = default;
  virtual HandleTable& handles() = 0;
  /// The library of that number; null where it is closed.
  virtual Library* library(u32 number) = 0;
};

/// SUCCESS with `call` ready to be made, or the status of a call that is not made.
u32 resolve(const Record& record, const Block& block, Resolver& environment, Invocation& call,
            std::vector<Restore>& restores);

/// Runs one record on this thread.
u32 run(const Record& record, const Block& block, Resolver& environment, std::vector<Restore>& restores);

/// Records with their blocks, for a lane.
class RecordJob : public Job {
 public:
  u32 number = 0;
  std::vector<Record> records;
  std::vector<std::vector<Restore>> restores;
  u32 plan = 0;  // 0: a call of its own, with its block alone in `memory`
  u32 group = 0;
  u32 epoch = 0;
};

class Plan {
 public:
  struct Group {
    u32 start;
    u32 bytes;
    u32 records;
  };

  Plan(std::byte* memory, std::vector<Group> groups, Resolver& environment);

  void run(Resolver& environment);
  /// Group `group` as a job for its lane; `device` is the lane's.
  std::shared_ptr<RecordJob> job(u32 group, Resolver& environment, const void*& device);
  /// Copies what a lane wrote.
  void deliver(RecordJob& job, Resolver& environment);
  u32 group_count() const { return u32(groups_.size()); }
  void set_status(u32 group, u32 status);

 private:
  struct Ready {
    Invocation call;
    Record* record;
    Block block;
    const std::byte* fresh;  // the block as JavaScript wrote it
    bool plain;
    u32 resets;  // where the next call's begin
  };
  /// Before a call: what the driver will write is cleared, and a count gets its room back.
  struct Reset {
    std::byte* data;
    u32 size;
    u32 count;  // 0: clear
  };

  void compile(Resolver& environment);
  void add_resets(const Ready& ready);
  Record* records(u32 group) const { return reinterpret_cast<Record*>(memory_ + groups_[group].start); }
  Block block_of(std::byte* base, const Record& record) const { return {base + record.block, record.block_size}; }
  void prepare_job(RecordJob& job, u32 group, Resolver& environment);

  std::byte* memory_;
  std::vector<Group> groups_;
  std::vector<std::shared_ptr<const std::vector<u64>>> fresh_;  // each group as JavaScript wrote it
  std::vector<std::shared_ptr<RecordJob>> jobs_;
  std::vector<Ready> ready_;
  std::vector<Reset> resets_;
  u32 epoch_ = 0;
};

}  // namespace node_nvml
