#include "event_wait.h"

#include <algorithm>

namespace node_nvml {
namespace {

/// Pauses between tries, in milliseconds, each twice as long as the last.
struct BackOff {
  const u32 first;
  const u32 longest;
  u32 last = 0;

  u32 next() { return last = last == 0 ? first : std::min(last * 2, longest); }
};

}  // namespace

void EventWait::work() {
  name_lane(reinterpret_cast<const void*>(options_.wait.words[0]));
  Invocation call = options_.wait;
  call.words[1] = reinterpret_cast<u64>(data_.data());
  u32 slice = options_.slice;
  BackOff back_off{50, 1000};  // while an error comes again at once
  // One lost GPU lets every wait for the events of all fail. Theirs may come at any time, so it is tried again soon, for as
  // long as it is lost at an easier pace, and told no more often than other errors.
  BackOff beside_lost{10, 30};
  u32 untold = 0;  // milliseconds since an error was told
  while (!stopped()) {
    call.words[2] = slice;
    std::fill(data_.begin(), data_.end(), 0);
    u32 status;
    {
      const InDriver inside;
      status = invoke(call);
    }
    if (status == nvml::ERROR_TIMEOUT) {  // also when the wait was interrupted early
      slice = std::min(slice * 2, options_.slice * slice_growth);
      continue;
    }
    slice = options_.slice;
    if (status == nvml::SUCCESS) {
      post(status, false);
      untold = back_off.last = beside_lost.last = 0;
      continue;
    }
    if (untold >= back_off.last) {
      post(status, false);
      untold = 0;
      back_off.next();
    }
    const u32 rest = status == nvml::ERROR_GPU_IS_LOST ? beside_lost.next() : back_off.last;
    pause(std::chrono::milliseconds(rest));
    untold += rest;
  }
  {
    const InDriver inside;
    invoke(options_.free);
  }
  post(wait_ended, true);
}

void EventWait::post(u32 status, bool always) {
  if (!always && waiting_ >= options_.capacity) {
    ++dropped_;
    return;
  }
  ++waiting_;
  Answer answer;
  answer.number = options_.number;
  answer.status = status;
  answer.dropped = dropped_;
  answer.data = data_;
  mailbox_->post(std::move(answer));
}

}  // namespace node_nvml
