#include "mock/timeline.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "mock/control.h"

namespace node_nvml::mock {

// A lock on the file's first byte, of the open file: other than the writers', which every command takes for itself.
TimelineLock::TimelineLock(const char* path, Patience patience)
    : file_(open(path, O_RDWR | O_CLOEXEC)) {
  if (file_ < 0) return;
  struct flock first_byte = {};
  first_byte.l_type = F_WRLCK;
  first_byte.l_whence = SEEK_SET;
  first_byte.l_len = 1;
  while (fcntl(file_, patience == wait_for_it ? F_OFD_SETLKW : F_OFD_SETLK, &first_byte) != 0) {
    if (errno == EINTR) continue;
    close(file_);
    file_ = -1;
    return;
  }
}

TimelineLock::~TimelineLock() {
  if (file_ >= 0) close(file_);
}

TimelineEntry* next_entry(State& state) {
  TimelineEntry* next = nullptr;
  for (TimelineEntry& entry : state.timeline) {
    if (entry.sequence == 0) continue;
    const bool earlier =
        next == nullptr || entry.at_us < next->at_us ||
        (entry.at_us == next->at_us && entry.sequence < next->sequence);
    if (earlier) next = &entry;
  }
  return next;
}

void note_due(State& state, const char* path) {
  const TimelineEntry* next = next_entry(state);
  const u64 due = next == nullptr ? absent64 : next->at_us;
  const u64 before = state.timeline_due.exchange(due, std::memory_order_acq_rel);
  if ((before == absent64) == (due == absent64)) return;
  WriterLock lock(path);
  if (lock.held()) call_attention(state);
}

// Who dies in between leaves the entry to the next: rather twice than never. What is refused by then is passed over.
void perform_up_to(State& state, const char* path, u64 time) {
  for (TimelineEntry* next = next_entry(state); next != nullptr && next->at_us <= time;
       next = next_entry(state)) {
    char answer[256];
    char command[max_timeline_command];
    strcpy(command, next->command);
    perform_line({path, &state, {answer, sizeof answer}}, command);
    if (next->every_us == 0 || next->times <= 1) next->sequence = 0;
    next->at_us += next->every_us;
    if (next->times != absent64) --next->times;
  }
  note_due(state, path);
}

void perform_due(State& state, const char* path, u64 now) {
  // Who is performing it already needs no help; a caller who may not write the state cannot give any.
  TimelineLock lock(path, TimelineLock::do_not_wait);
  if (lock.held()) perform_up_to(state, path, now);
}

namespace {

/// After a look that somebody else was to be the first at.
constexpr u64 patience_us = 20000;

}  // namespace

timespec until_due(const State& state, const timespec& deadline) {
  const u64 due = state.timeline_due.load(std::memory_order_acquire);
  if (due == absent64) return deadline;
  const u64 now = now_us(state);
  // A clock that stands is moved by a command, which rings.
  if (due > now && state.clock_stopped_us.load(std::memory_order_acquire) != 0) return deadline;
  const u64 left = due > now ? due - now : patience_us;
  const timespec look = monotonic_in(left);
  return is_before(look, deadline) ? look : deadline;
}

}  // namespace node_nvml::mock
