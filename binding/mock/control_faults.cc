// Faults from outside: return codes, latencies and hangs of a function, on a GPU or on all.
#include <errno.h>
#include <stdlib.h>

#include "mock/control.h"
#include "mock/names.h"

namespace node_nvml::mock {

namespace {

/// The words that FUNCTION | all and GPU | all name.
struct Place {
  u32 first_row = 0;
  u32 last_row = row_count - 1;
  u32 first_line = 0;
  u32 last_line = no_gpu;

  bool read(const Control& control, const char* function, const char* gpu) {
    if (strcmp(function, "all") != 0) {
      first_row = last_row = row_by_name(function);
      if (first_row == absent32) {
        return control.answer.refuse("NVML has no function '%s' that this mock knows. The nearest is '%s'.",
                                     function, nearest_row_name(function));
      }
    }
    if (strcmp(gpu, "all") == 0 || *gpu == '\0') return true;
    if (!control.gpu(gpu, first_line)) return false;
    last_line = first_line;
    return true;
  }

  template <class Body>
  void each(State& state, Body&& body) const {
    for (u32 line = first_line; line <= last_line; ++line) {
      for (u32 row = first_row; row <= last_row; ++row) body(state.faults[line][row]);
    }
  }
};

/// Replaces the fault in a word; what concerns every call stays.
void put(std::atomic<u64>& word, u64 fault) {
  u64 before = word.load(std::memory_order_relaxed);
  while (!word.compare_exchange_weak(before, (before & FaultWord::attention_bit) | fault)) {
  }
}

/// A slot that no word names, or absent32.
u32 free_slot(const State& state) {
  bool used[max_faults] = {};
  for (const auto& line : state.faults) {
    for (const auto& word : line) {
      const FaultWord at{word.load(std::memory_order_relaxed)};
      if (at.fault() != 0) used[at.slot()] = true;
    }
  }
  // Not the last one that was freed: a call may still be looking at it.
  for (u32 i = 1; i <= max_faults; ++i) {
    const u32 slot = (state.fault_serial + i) % max_faults;
    if (!used[slot]) return slot;
  }
  return absent32;
}

bool parse_chance(const char* text, u64& out) {
  char* end = nullptr;
  const double share = strtod(text, &end);
  if (end == text || *end != '\0' || !(share >= 0 && share <= 1)) return false;
  constexpr double all = 18446744073709551616.0;  // 2^64
  out = share >= 1 ? absent64 : static_cast<u64>(share * all);
  return true;
}

/// A count of calls: from 1.
bool parse_count(const char* text, u64& out) { return parse_number(text, out) && out != 0; }

bool parse_short_duration(const char* text, u32& out) {
  u64 us = 0;
  if (!parse_duration(text, us) || us >= absent32) return false;
  out = static_cast<u32>(us);
  return true;
}

bool parse_hang(const char* text, FaultRule& rule) {
  rule.hangs = 1;
  return strcmp(text, "forever") == 0 || parse_duration(text, rule.hang_us);
}

bool parse_end(const char* text, u64 now, FaultRule& rule) {
  if (!parse_duration(text, rule.until_us)) return false;
  rule.until_us += now;
  return true;
}

/// One property of a fault; `meant` says what its value must be.
bool set_property(const char* name, const char* value, u64 now, FaultRule& rule, const char*& meant) {
  const auto is = [&](const char* other) { return strcmp(name, other) == 0; };
  meant = "a time such as 5ms or 2s, or microseconds";
  if (is("latency")) return parse_short_duration(value, rule.latency_us);
  if (is("jitter")) return parse_short_duration(value, rule.jitter_us);
  if (is("for")) return parse_end(value, now, rule);
  meant = "'forever', or a time such as 5ms or 2s";
  if (is("hang")) return parse_hang(value, rule);
  meant = "a return code of NVML, by number or as ERROR_GPU_IS_LOST";
  if (is("return")) return parse_return(value, rule.code);
  meant = "a count from 1";
  if (is("from")) return parse_count(value, rule.first);
  if (is("every")) return parse_count(value, rule.every);
  if (is("times")) return parse_count(value, rule.times);
  meant = "a share of the calls, from 0 to 1";
  if (is("probability")) return parse_chance(value, rule.chance);
  meant = "a number";
  if (is("seed")) return parse_number(value, rule.seed);
  meant = nullptr;
  return false;
}

bool read_rule(const Control& control, Parts pairs, FaultRule& rule) {
  if (pairs.count == 0 || pairs.count % 2 != 0)
    return control.answer.refuse("A fault is told in pairs: return CODE, latency TIME, hang forever.");
  bool begins = false;
  for (u32 i = 0; i < pairs.count; i += 2) {
    const char* meant = nullptr;
    begins = begins || strcmp(pairs[i], "from") == 0;
    if (set_property(pairs[i], pairs[i + 1], now_us(*control.state), rule, meant)) continue;
    if (meant == nullptr) {
      return control.answer.refuse(
          "A fault has no '%s': it has return, latency, jitter, hang, for, from, every, times, probability and seed.",
          pairs[i]);
    }
    return control.answer.refuse("The %s of a fault is '%s', but must be %s.", pairs[i], pairs[i + 1], meant);
  }
  if (!begins) rule.first = rule.every;  // every 10th call: the 10th, the 20th
  return rule.code != absent32 || rule.latency_us != 0 || rule.jitter_us != 0 || rule.hangs != 0 ||
         control.answer.refuse("A fault needs a return code, a latency or a hang.");
}

}  // namespace

/// fault FUNCTION|all GPU|all PROPERTY VALUE ...: in place of what lay there. All that it names share its count of calls.
bool set_fault(const Control& control, Parts parts) {
  Place place;
  FaultRule rule;
  const Parts pairs{parts.items + 2, parts.count < 2 ? 0 : parts.count - 2};
  if (!place.read(control, parts[0], parts[1]) || !read_rule(control, pairs, rule)) return false;
  State& state = *control.state;
  WriterLock lock(control.path);
  if (!lock.held())
    return control.answer.refuse("The state file %s cannot be locked.", control.path);
  const u32 slot = free_slot(state);
  if (slot == absent32) return control.answer.refuse("A mock has at most %u faults.", max_faults);
  state.fault_slots[slot].calls.store(0, std::memory_order_relaxed);
  state.fault_slots[slot].strikes.store(0, std::memory_order_relaxed);
  change_versioned(state.fault_slots[slot].rule, [&](FaultRule& current) {
    current = rule;
    return true;
  });
  const u64 word = FaultWord::of(slot, ++state.fault_serial);
  place.each(state, [&](auto& at) { put(at, word); });
  ring(state);
  return true;
}

/// clear [FUNCTION|all [GPU|all]]: hanging calls go on.
bool clear_faults(const Control& control, Parts parts) {
  Place place;
  if (parts.count != 0 && !place.read(control, parts[0], parts[1])) return false;
  WriterLock lock(control.path);
  if (!lock.held())
    return control.answer.refuse("The state file %s cannot be locked.", control.path);
  place.each(*control.state, [](auto& at) {
    if (FaultWord{at.load(std::memory_order_relaxed)}.fault() != 0) put(at, 0);
  });
  ring(*control.state);
  return true;
}

}  // namespace node_nvml::mock
