#include "answer_watch.h"

#include <algorithm>

namespace node_nvml {

AnswerWatch::AnswerWatch(u32 number, std::chrono::milliseconds interval, std::vector<Placed> jobs,
                         std::shared_ptr<Mailbox> mailbox)
    : Worker("nvml-watch"), number_(number), interval_(interval), mailbox_(std::move(mailbox)), jobs_(std::move(jobs)) {}

void AnswerWatch::work() {
  // The answers are looked at when it is time to ask again: another wake-up for them would cost as much as the calls.
  while (ask() && pause(interval_) && is_unchanged()) continue;
  for (const Placed& each : jobs_) {
    if (each.job->state() != Job::State::done) abandon(*each.job);
  }
  Answer answer;
  answer.number = number_;
  mailbox_->post(std::move(answer));
}

bool AnswerWatch::ask() {
  for (const Placed& each : jobs_) each.job->reset();
  return submit(jobs_.data(), jobs_.size());
}

bool AnswerWatch::is_unchanged() const {
  return std::all_of(jobs_.begin(), jobs_.end(), [](const Placed& each) {
    return each.job->state() == Job::State::done && !each.job->changed;
  });
}

}  // namespace node_nvml
