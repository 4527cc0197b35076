// The timeline of a mock: commands that are performed at their time, in the order of their times, by whoever looks
// first. One after the other, in all processes.
#pragma once

#include "mock/world.h"

namespace node_nvml::mock {

/// Holds off everybody else who would perform what is due, or change the timeline. The kernel takes it from the dead.
class TimelineLock {
 public:
  enum Patience { wait_for_it, do_not_wait };
  TimelineLock(const char* path, Patience patience);
  ~TimelineLock();
  TimelineLock(const TimelineLock&) = delete;
  TimelineLock& operator=(const TimelineLock&) = delete;
  bool held() const { return file_ >= 0; }

 private:
  int file_;
};

/// The entry that comes next, or null. Under the lock, as all that follows.
TimelineEntry* next_entry(State& state);
/// Performs every entry up to that time.
void perform_up_to(State& state, const char* path, u64 time);
/// Says anew when the timeline is to be looked at next.
void note_due(State& state, const char* path);

}  // namespace node_nvml::mock
