// Records that were checked once and run often, here or group by group on lanes.
#pragma once

#include <memory>

#include "driver/answer_watch.h"
#include "driver/ticker.h"
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
};

/// The jobs of a plan, one a group, in one piece: what is looked at at each tick shall not lie about.
struct PlanRound : Round {
  PlanRound(std::size_t groups, u32 the_epoch) : jobs(groups), epoch(the_epoch) {}

  std::vector<RecordJob> jobs;
  const u32 epoch;
};

/// Its memory, group by group: the records, the status of each, and their blocks.
class Plan {
 public:
  struct Group {
    u32 start;
    u32 bytes;
    u32 records;

    u32 head() const { return records * u32(sizeof(Record)); }
  };

  Plan(std::byte* memory, std::vector<Group> groups, Resolver& environment);

  /// True: every call answered SUCCESS.
  bool run(Resolver& environment);
  /// Gives every group to its lane, at once or at the next tick of a ticker; one answer with `number` comes when all are
  /// done. False: no lane has taken any.
  bool submit(u32 plan, u32 number, Ticker* ticker, const std::shared_ptr<Mailbox>& mailbox, Resolver& environment);
  /// The same calls for a watch, with what they answered in the last run. None: a group needs to be prepared here each
  /// time, or its library is closed.
  std::vector<Placed> questions(Resolver& environment);
  /// Copies what the lanes wrote. `changes`: gets, at a tick, the numbers of the calls, group by group, whose answer is
  /// another one.
  void deliver(Resolver& environment, std::vector<u32>& changes);
  /// Gives up the groups that are not done, and delivers the others. The row of a call that did not return, which is
  /// also in the first record of each group that was given up; a number that is no row: all are done.
  u32 abandon(Resolver& environment);

 private:
  struct Ready {
    Invocation call;
    const Record* record;
    u32* status;
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
  void arm(Ticker* ticker);
  bool submit_again(u32 number);
  void add_resets(const Ready& ready);
  void renew_round(Resolver& environment);
  std::shared_ptr<PlanRound> new_round(Resolver& environment);
  void fill(RecordJob& job, u32 group, Resolver& environment);
  Placed place(const std::shared_ptr<PlanRound>& round, u32 group, Resolver& environment);
  /// Translates what calls with handles or addresses in their blocks wrote.
  void settle(u32 group, Resolver& environment);
  void list_changes(u32 group, u32 first, std::vector<u32>& changes) const;
  void copy(u32 group);
  void set_status(u32 group, u32 status);
  Record* records(u32 group) const { return reinterpret_cast<Record*>(memory_ + groups_[group].start); }
  u32* statuses(u32 group) const { return reinterpret_cast<u32*>(memory_ + groups_[group].start + groups_[group].head()); }

  std::byte* memory_;
  std::vector<Group> groups_;
  std::vector<std::vector<u64>> fresh_;  // each group as JavaScript wrote it
  std::shared_ptr<PlanRound> round_;
  std::vector<Placed> placed_;
  Ticker* armed_ = nullptr;  // that the jobs were last made for, if it can have them again as they are
  std::vector<Ready> ready_;
  std::vector<Reset> resets_;
  u32 epoch_ = 0;
};

}  // namespace node_nvml
