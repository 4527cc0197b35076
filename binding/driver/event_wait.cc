#include "event_wait.h"

#include <algorithm>

namespace node_nvml {
namespace {

/// Between two tries while an error comes again at once.
constexpr u32 first_pause = 50;
constexpr u32 longest_pause = 1000;
/// One lost GPU lets every wait for the events of all fail. Theirs may come at any time, so it is tried again soon, for as
/// long as it is lost at an easier pace, and told no more often than other errors.
constexpr u32 first_pause_beside_lost = 10;
constexpr u32 longest_pause_beside_lost = 30;

}  // namespace

void EventWait::work() {
  name_lane(reinterpret_cast<const void*>(options_.wait.words[0]));
  Invocation call = options_.wait;
  call.words[1] = reinterpret_cast<u64>(data_.data());
  u32 slice = options_.slice;
  u32 back_off = 0;
  u32 beside_lost = first_pause_beside_lost;
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
      untold = back_off = 0;
      beside_lost = first_pause_beside_lost;
      continue;
    }
    if (untold >= back_off) {
      post(status, false);
      untold = 0;
      back_off = back_off == 0 ? first_pause : std::min(back_off * 2, longest_pause);
    }
    const bool is_lost = status == nvml::ERROR_GPU_IS_LOST;
    const u32 rest = is_lost ? beside_lost : back_off;
    if (is_lost) beside_lost = std::min(beside_lost * 2, longest_pause_beside_lost);
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
