#include "answer_watch.h"

namespace node_nvml {

AnswerWatch::AnswerWatch(u32 number, std::chrono::milliseconds interval, const std::vector<Question>& questions,
                         std::shared_ptr<Mailbox> mailbox)
    : Worker("nvml-watch"), number_(number), interval_(interval), mailbox_(std::move(mailbox)) {
  for (const Question& each : questions) {
    jobs_.push_back(each.placed);
    answers_.push_back(each.answer);
  }
}

void AnswerWatch::work() {
  // The answers are looked at when it is time to ask again: another wake-up for them would cost as much as the calls.
  while (ask() && pause(interval_) && is_unchanged()) continue;
  for (const Placed& each : jobs_) {
    if (each.job->state() != Job::State::done) abandon(each.job);
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
  for (std::size_t i = 0; i < jobs_.size(); ++i) {
    const Job& job = *jobs_[i].job;
    if (job.state() != Job::State::done || job.memory != answers_[i]) return false;
  }
  return true;
}

}  // namespace node_nvml
