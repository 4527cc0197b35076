// The mock's clock and its timeline from outside.
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "mock/control.h"
#include "mock/names.h"
#include "mock/timeline.h"

namespace node_nvml::mock {

namespace {

/// What is performed on it, nobody sees: to find out whether it could be.
class Rehearsal {
 public:
  explicit Rehearsal(const char* path) {
    const int file = open(path, O_RDWR | O_CLOEXEC);
    if (file < 0) return;
    void* memory = mmap(nullptr, sizeof(State), PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0);
    close(file);
    if (memory != MAP_FAILED) state_ = static_cast<State*>(memory);
  }
  ~Rehearsal() {
    if (state_ != nullptr) munmap(state_, sizeof(State));
  }
  Rehearsal(const Rehearsal&) = delete;
  Rehearsal& operator=(const Rehearsal&) = delete;
  State* state() const { return state_; }

 private:
  State* state_ = nullptr;
};

/// Whether the command could be performed after all that comes before it; else the answer says why not.
bool rehearse(const Control& control, const TimelineEntry& entry) {
  const Rehearsal rehearsal(control.path);
  State* state = rehearsal.state();
  if (state == nullptr)
    return control.answer.refuse("The state file %s cannot be read.", control.path);
  for (TimelineEntry& other : state->timeline) {
    other.every_us = 0;
    if (other.at_us > entry.at_us) other.sequence = 0;
  }
  perform_up_to(*state, control.path, entry.at_us);
  char command[max_timeline_command];
  strcpy(command, entry.command);
  return perform_line({control.path, state, control.answer}, command);
}

bool join(const Control& control, Parts parts, char (&command)[max_timeline_command]) {
  std::size_t length = 0;
  for (u32 i = 0; i < parts.count; ++i) {
    const std::size_t left = sizeof command - length;
    const int added = snprintf(command + length, left, "%s%s", i == 0 ? "" : "\t", parts[i]);
    if (added < 0 || static_cast<std::size_t>(added) >= left)
      return control.answer.refuse("A command of a timeline has at most %zu bytes.", sizeof command - 1);
    length += static_cast<std::size_t>(added);
  }
  return true;
}

bool lock_failed(const Control& control) {
  return control.answer.refuse("The state file %s cannot be locked.", control.path);
}

/// Moves the clock to a time, whether it runs or stands.
void move_to(State& state, u64 time) {
  if (state.clock_stopped_us.load() != 0) state.clock_stopped_us.store(time);
  else state.clock_offset_us.fetch_add(static_cast<i64>(time - now_us(state)));
}

}  // namespace

/// at (TIME | +TIME) EVERY TIMES COMMAND...: at a time since the mock's start, or (+) from now; every EVERY (0: once)
/// TIMES times in all.
bool schedule(const Control& control, Parts parts) {
  State& state = *control.state;
  const bool from_now = parts[0][0] == '+';
  TimelineEntry entry{};
  const Parts command{parts.items + 3, parts.count < 3 ? 0 : parts.count - 3};
  if (!parse_duration(parts[0] + (from_now ? 1 : 0), entry.at_us))
    return control.answer.refuse("'%s' is no time: say 5s, 200ms or 2m.", parts[0]);
  if (!parse_duration(parts[1], entry.every_us))
    return control.answer.refuse("'%s' is no interval: say 5s, 200ms or 2m.", parts[1]);
  if (!parse_number(parts[2], entry.times) || entry.times == 0)
    return control.answer.refuse("'%s' is no count: it is a whole number from 1.", parts[2]);
  if (entry.every_us == 0 && entry.times != 1)
    return control.answer.refuse("What happens several times needs the interval between.");
  if (!may_be_scheduled(command[0]))
    return control.answer.refuse("'%s' is nothing that a timeline can do.", command[0]);
  TimelineLock lock(control.path, TimelineLock::wait_for_it);
  if (!lock.held()) return lock_failed(control);
  entry.at_us += from_now ? now_us(state) : state.started_us;
  entry.sequence = state.timeline_sequence + 1;
  if (!join(control, command, entry.command) || !rehearse(control, entry)) return false;
  *control.answer.text = '\0';
  for (TimelineEntry& slot : state.timeline) {
    if (slot.sequence != 0) continue;
    state.timeline_sequence = entry.sequence;
    slot = entry;
    note_due(state, control.path);
    ring(state);
    return true;
  }
  return control.answer.refuse("A timeline has at most %u entries that are to come.", max_timeline);
}

/// unschedule: nothing more will happen by itself.
bool clear_timeline(const Control& control, Parts) {
  TimelineLock lock(control.path, TimelineLock::wait_for_it);
  if (!lock.held()) return lock_failed(control);
  for (TimelineEntry& slot : control.state->timeline) slot.sequence = 0;
  note_due(*control.state, control.path);
  ring(*control.state);
  return true;
}

/// clock TIME: forward. What is due on the way happens at its time.
bool move_clock(const Control& control, Parts parts) {
  u64 us = 0;
  if (!parse_duration(parts[0], us))
    return control.answer.refuse("'%s' is no time to move the clock by: say 5s, 200ms or 2m.", parts[0]);
  State& state = *control.state;
  TimelineLock lock(control.path, TimelineLock::wait_for_it);
  if (!lock.held()) return lock_failed(control);
  const u64 end = now_us(state) + us;
  for (TimelineEntry* next = next_entry(state); next != nullptr && next->at_us <= end;
       next = next_entry(state)) {
    const u64 due = next->at_us;
    if (due > now_us(state)) move_to(state, due);
    perform_up_to(state, control.path, due);
  }
  if (end > now_us(state)) move_to(state, end);
  ring(state);
  return true;
}

/// clock-stop: time passes only by `clock` from now on.
bool stop_clock(const Control& control, Parts) {
  State& state = *control.state;
  TimelineLock lock(control.path, TimelineLock::wait_for_it);
  if (!lock.held()) return lock_failed(control);
  if (state.clock_stopped_us.load() == 0) state.clock_stopped_us.store(now_us(state));
  ring(state);
  return true;
}

/// clock-run: time passes by itself again, from where it stood.
bool run_clock(const Control& control, Parts) {
  State& state = *control.state;
  TimelineLock lock(control.path, TimelineLock::wait_for_it);
  if (!lock.held()) return lock_failed(control);
  const u64 stood = state.clock_stopped_us.load();
  if (stood != 0) {
    timespec real;
    clock_gettime(CLOCK_REALTIME, &real);
    state.clock_offset_us.store(static_cast<i64>(stood) - real.tv_sec * i64{1000000} -
                                real.tv_nsec / 1000);
    state.clock_stopped_us.store(0);
  }
  ring(state);
  return true;
}

}  // namespace node_nvml::mock
