// Faults from outside: return codes, latencies and hangs of a function, on a GPU or on all.
#include "mock/control.h"

namespace node_nvml::mock {

namespace {

bool find_row(const Answer& answer, const char* name, u32& row) {
  if (strncmp(name, "nvml", 4) == 0) name += 4;
  for (row = 0; row < row_count; ++row) {
    if (strcmp(row_names[row], name) == 0) return true;
  }
  return answer.refuse("NVML has no function '%s' that this mock knows.", name);
}

/// FUNCTION (GPU | all): every word of the fault table that the two name.
template <class Change>
bool change_faults(const Control& control, Parts parts, Change&& change) {
  u32 row = 0;
  u32 first = 0;
  u32 last = no_gpu;
  if (!find_row(control.answer, parts[0], row)) return false;
  if (strcmp(parts[1], "all") != 0) {
    if (!control.gpu(parts[1], first)) return false;
    last = first;
  }
  WriterLock lock(control.path);
  if (!lock.held())
    return control.answer.refuse("The state file %s cannot be locked.", control.path);
  for (u32 line = first; line <= last; ++line) {
    auto& word = control.state->faults[line][row];
    word.store(change(Fault{word.load()}).word, std::memory_order_release);
  }
  ring(*control.state);
  return true;
}

}  // namespace

bool set_return(const Control& control, Parts parts) {
  u64 code = 0;
  if (!control.value("A return code", parts[2], code)) return false;
  if (code > 999) return control.answer.refuse("%s is no return code of NVML.", parts[2]);
  return change_faults(control, parts,
                       [&](Fault fault) { return fault.with_code(static_cast<u32>(code)); });
}

bool set_latency(const Control& control, Parts parts) {
  u64 us = 0;
  if (!control.value("A latency in microseconds", parts[2], us)) return false;
  if (us > absent32) return control.answer.refuse("A latency of %s us is too long.", parts[2]);
  return change_faults(control, parts,
                       [&](Fault fault) { return fault.with_latency(static_cast<u32>(us)); });
}

bool set_hang(const Control& control, Parts parts) {
  return change_faults(control, parts, [](Fault fault) { return fault.with_hang(); });
}

/// clear [FUNCTION (GPU | all)]
bool clear_faults(const Control& control, Parts parts) {
  if (parts.count != 0) return change_faults(control, parts, [](Fault) { return Fault{}; });
  WriterLock lock(control.path);
  if (!lock.held())
    return control.answer.refuse("The state file %s cannot be locked.", control.path);
  for (auto& line : control.state->faults) {
    for (auto& word : line) {
      if (word.load(std::memory_order_relaxed) != 0) word.store(0, std::memory_order_release);
    }
  }
  ring(*control.state);
  return true;
}

}  // namespace node_nvml::mock
