// The same calls again and again, from a thread of their own: whoever waits is told when an answer is another one.
#pragma once

#include <memory>
#include <vector>

#include "lane.h"
#include "worker.h"

namespace node_nvml {

class AnswerWatch final : public Worker {
 public:
  /// `jobs`: nobody else's, with memory that they make fresh themselves; `before` is the answer to compare with.
  AnswerWatch(u32 number, std::chrono::milliseconds interval, std::vector<Placed> jobs, std::shared_ptr<Mailbox> mailbox);

 private:
  void work() override;
  bool ask();
  bool is_unchanged() const;

  const u32 number_;
  const std::chrono::milliseconds interval_;
  const std::shared_ptr<Mailbox> mailbox_;
  const std::vector<Placed> jobs_;
};

}  // namespace node_nvml
