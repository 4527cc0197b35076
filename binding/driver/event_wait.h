// A wait for events on a thread of its own, in slices, with a bound on what nobody has taken yet.
#pragma once

#include <memory>

#include "lane.h"
#include "worker.h"

namespace node_nvml {

/// Answers of an event thread that are no return code of NVML's.
inline constexpr u32 wait_ended = 0xffff0400;
/// How much longer the slices of a quiet wait become: each wakes a processor that may be idle otherwise.
inline constexpr u32 slice_growth = 5;

/// When it is stopped it releases the set as its slice is over, and answers `wait_ended`.
class EventWait final : public Worker {
 public:
  struct Options {
    u32 number;
    Invocation wait;  // (set, data, timeout); the data's address is filled in
    Invocation free;  // (set)
    u32 data_size;
    u32 slice;     // milliseconds; grows while nothing comes
    u32 capacity;  // answers that nobody has taken
  };

  EventWait(const Options& options, std::shared_ptr<Mailbox> mailbox)
      : Worker("nvml-events"), options_(options), mailbox_(std::move(mailbox)), data_((options.data_size + 7) / 8) {}

  /// Events lost so far because nobody took those before them.
  u32 dropped() const { return dropped_; }
  /// An answer was taken.
  void taken() { --waiting_; }

 private:
  void work() override;
  void post(u32 status, bool always);

  const Options options_;
  const std::shared_ptr<Mailbox> mailbox_;
  std::vector<u64> data_;
  std::atomic<u32> waiting_{0};
  std::atomic<u32> dropped_{0};
};

}  // namespace node_nvml
