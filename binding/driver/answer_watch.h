// The same calls again and again, from a thread of their own: whoever waits is told when an answer is another one.
#pragma once

#include <memory>
#include <vector>

#include "lane.h"
#include "worker.h"

namespace node_nvml {

class AnswerWatch final : public Worker {
 public:
  struct Question {
    Placed placed;            // nobody else's, and with memory that it makes fresh itself
    std::vector<u64> answer;  // the memory after the calls, as long as nothing changes
  };

  AnswerWatch(u32 number, std::chrono::milliseconds interval, const std::vector<Question>& questions,
              std::shared_ptr<Mailbox> mailbox);

 private:
  void work() override;
  bool ask();
  bool is_unchanged() const;

  const u32 number_;
  const std::chrono::milliseconds interval_;
  const std::shared_ptr<Mailbox> mailbox_;
  std::vector<Placed> jobs_;
  std::vector<std::vector<u64>> answers_;
};

}  // namespace node_nvml
