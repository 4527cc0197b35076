// A call under strict mode: counted, its arguments checked, its memory guarded.
#include "mock/strict_call.h"

#include "mock/strict_handles.h"
#include "mock/strict_shadow.h"

namespace node_nvml::mock::strict {

const void* core_functions[row_count];

namespace {

using Role = table::Role;

const Parameter& parameter_of(Row row, u32 i) { return rows.parameters[rows.rows[static_cast<u32>(row)].first + i]; }

/// Answers without init, as the real library does.
bool works_before_init(Row row) {
  return row == Row::Init || row == Row::Init_v2 || row == Row::InitWithFlags || row == Row::Shutdown ||
         row == Row::ErrorString || row == Row::SystemGetNVMLVersion;
}

bool is_wait(Row row) {
  return row == Row::EventSetWait || row == Row::EventSetWait_v2 || row == Row::EventSetWait_v3;
}

bool is_known_form(u16 structure, u32 word) {
  const u32 family = forms.items[structure].family;
  for (const Form& form : forms.items) {
    if (form.family == family && form.word == word) return true;
  }
  return false;
}

struct Words {
  u64 at[table::max_parameters];
};

/// One call, from the check of its arguments to what the caller gets back.
class Call {
 public:
  Call(Row row, const Words& words) : row_(row), shape_(rows.rows[static_cast<u32>(row)]), words_(words) {}

  u64 run() {
    const bool initialised = live_state() != nullptr;
    if (!initialised && !works_before_init(row_)) tell_uninitialised();
    for (u32 i = 0; i < shape_.count; ++i) prepare(i, initialised);
    const auto function = reinterpret_cast<u64 (*)(u64, u64, u64, u64, u64, u64)>(
        reinterpret_cast<u64>(core_functions[static_cast<u32>(row_)]));
    const u64 answer = function(words_.at[0], words_.at[1], words_.at[2], words_.at[3], words_.at[4], words_.at[5]);
    const bool done = !shape_.returns_text && static_cast<u32>(answer) == SUCCESS;
    for (u32 i = 0; i < shape_.count; ++i) settle(i, done);
    return answer;
  }

 private:
  void tell_uninitialised() const {
    const Audit* all = audit();
    const bool was = all != nullptr && all->init_number.load(std::memory_order_relaxed) != 0;
    tell(row_, -1, Fault::uninitialized, was ? "was called after the last nvmlShutdown."
                                             : "was called before nvmlInit (also a fork's child has to call it).");
  }

  void prepare(u32 i, bool initialised) {
    const Parameter& parameter = parameter_of(row_, i);
    u64& word = words_.at[i];
    if (parameter.role == Role::value && parameter.object != Object::none) {
      word = initialised ? take_handle(row_, i, "", parameter.object, word) : word & 0xffffffffffff;
    } else if (parameter.is_array()) {
      guard_array(i, parameter);
    } else if (parameter.is_struct() && parameter.role != Role::out && word != 0) {
      guard_struct(i, parameter, initialised);
    }
    if (shadows_[i].is_open()) word = reinterpret_cast<u64>(shadows_[i].data());
  }

  /// The elements that the caller promises room for; 0 where no parameter tells.
  u64 promised(const Parameter& array) const {
    if (array.length < 0 || array.room != 0) return 0;
    const u32 at = static_cast<u32>(array.length);
    const u64 word = words_.at[at];
    if (parameter_of(row_, at).role == Role::value) return static_cast<u32>(word);
    return word == 0 ? 0 : *reinterpret_cast<const u32*>(word);
  }

  void guard_array(u32 i, const Parameter& array) {
    void* memory = reinterpret_cast<void*>(words_.at[i]);
    const u64 bytes = promised(array) * (array.in_bytes ? 1 : array.size);
    if (memory == nullptr || bytes == 0) return;
    if (const std::size_t room = heap_room(memory); room < bytes) {
      tell(row_, static_cast<int>(i), Fault::overrun,
           "is said to have room for %llu bytes, but %zu were allocated there.",
           static_cast<unsigned long long>(bytes), room);
      return;  // the core writes what it has to, as without us
    }
    shadows_[i].open(memory, bytes, array.role == Role::inout_items);
  }

  void guard_struct(u32 i, const Parameter& parameter, bool initialised) {
    void* memory = reinterpret_cast<void*>(words_.at[i]);
    const u32 expected = forms.items[parameter.structure].word;
    if (expected == 0) return;
    const u32 given = *static_cast<const u32*>(memory);
    if (!is_known_form(parameter.structure, given)) {
      tell(row_, static_cast<int>(i), Fault::struct_version, "has the version 0x%x, where 0x%x belongs.", given, expected);
      return;
    }
    shadows_[i].open(memory, size_of(memory, parameter, given), true);
    if (!shadows_[i].is_open() || row_ == Row::SystemEventSetCreate) return;
    each_inner(i, parameter, [&](u64& word, u64& before) {
      before = word;
      const char* place = row_ == Row::GpmMetricsGet ? (&before == inner_ ? "->sample1 " : "->sample2 ") : "->set ";
      word = initialised ? take_handle(row_, i, place, object_, word) : word & 0xffffffffffff;
    });
  }

  /// What the caller's struct surely has: the array of GpmMetricsGet has another length in every header.
  static std::size_t size_of(const void* memory, const Parameter& parameter, u32 given) {
    if (given >> 24 != 0) return given & 0xffffff;
    if (parameter.size != sizeof(nvml::GpmMetricsGet)) return parameter.size;
    const auto* request = static_cast<const nvml::GpmMetricsGet*>(memory);
    const u64 room = sizeof request->metrics / sizeof request->metrics[0];
    const u64 count = request->numMetrics < room ? request->numMetrics : room;
    return offsetof(nvml::GpmMetricsGet, metrics) + count * sizeof request->metrics[0];
  }

  /// Visits the handles in a guarded struct, each with the place where its word as the caller knows it is kept.
  template <class Visit>
  void each_inner(u32 i, const Parameter& parameter, Visit&& visit) {
    u32 next = 0;
    for (const Inner& inner : inners.items) {
      if (inner.structure != parameter.structure || next == 2) continue;
      object_ = inner.object;
      visit(*reinterpret_cast<u64*>(static_cast<u8*>(shadows_[i].data()) + inner.offset), inner_[next++]);
    }
  }

  void settle(u32 i, bool done) {
    const Parameter& parameter = parameter_of(row_, i);
    if (shadows_[i].is_open()) {
      settle_shadow(i, parameter, done);
      return;
    }
    if (!done || words_.at[i] == 0) return;
    if (parameter.role == Role::out && parameter.object != Object::none) {
      mark(reinterpret_cast<u64*>(words_.at[i]), 1);
    } else if (parameter.role == Role::items && parameter.object != Object::none) {
      mark(reinterpret_cast<u64*>(words_.at[i]), told(parameter));
    } else if (parameter.role == Role::out && parameter.is_struct()) {
      for (const Inner& inner : inners.items) {
        if (inner.structure == parameter.structure) mark(reinterpret_cast<u64*>(words_.at[i] + inner.offset), 1);
      }
    }
  }

  /// The elements that the core says it wrote.
  u64 told(const Parameter& array) const {
    if (array.length < 0) return 0;
    const u32 at = static_cast<u32>(array.length);
    if (parameter_of(row_, at).role == Role::value) return static_cast<u32>(words_.at[at]);
    return words_.at[at] == 0 ? 0 : *reinterpret_cast<const u32*>(words_.at[at]);
  }

  void settle_shadow(u32 i, const Parameter& parameter, bool done) {
    Shadow& shadow = shadows_[i];
    if (!shadow.is_whole()) {
      tell(row_, static_cast<int>(i), Fault::overrun, "was written past its end: a fault of this mock; please tell of it.");
    }
    if (parameter.role == Role::in) return;
    if (parameter.is_struct()) {
      each_inner(i, parameter, [&](u64& word, u64& before) {
        word = word == (before & 0xffffffffffff) ? before : give_handle(word, present_mark());
      });
    }
    // All that was promised is written, behind what the core wrote too: who promised too much finds out.
    const bool writes_on_success_only = parameter.role == Role::items || parameter.role == Role::text;
    if (writes_on_success_only && !done) return;
    if (parameter.role == Role::items && parameter.object != Object::none)
      mark(static_cast<u64*>(shadow.data()), told(parameter));
    shadow.give_back();
  }

  static void mark(u64* handles, u64 count) {
    const u64 present = present_mark();
    for (u64 i = 0; i < count; ++i) handles[i] = give_handle(handles[i], present);
  }

  Row row_;
  const RowParameters& shape_;
  Words words_;
  Shadow shadows_[table::max_parameters];
  u64 inner_[2] = {};
  Object object_ = Object::none;
};

std::atomic<i32>& kept(Audit& all, Kept what) { return all.kept[static_cast<u32>(what)]; }

void count_init(Audit& all) {
  if (kept(all, Kept::inits).fetch_add(1) == 0) all.init_number.fetch_add(1);
}

void count_shutdown(Audit& all) {
  auto& inits = kept(all, Kept::inits);
  i32 before = inits.load();
  while (before > 0 && !inits.compare_exchange_weak(before, before - 1)) {
  }
  if (before <= 0) tell(Row::Shutdown, -1, Fault::surplus_shutdown, "was called once more than nvmlInit.");
}

/// What a program gets and has to give back.
void count_kept(Audit& all, Row row) {
  switch (row) {
    case Row::Init:
    case Row::Init_v2:
    case Row::InitWithFlags: return count_init(all);
    case Row::Shutdown: return count_shutdown(all);
    case Row::EventSetCreate: kept(all, Kept::event_sets).fetch_add(1); return;
    case Row::EventSetFree: kept(all, Kept::event_sets).fetch_sub(1); return;
    case Row::SystemEventSetCreate: kept(all, Kept::system_event_sets).fetch_add(1); return;
    case Row::SystemEventSetFree: kept(all, Kept::system_event_sets).fetch_sub(1); return;
    case Row::GpmSampleAlloc: kept(all, Kept::gpm_samples).fetch_add(1); return;
    case Row::GpmSampleFree: kept(all, Kept::gpm_samples).fetch_sub(1); return;
    default: return;
  }
}

void raise_to(std::atomic<u32>& most, u32 value) {
  u32 before = most.load(std::memory_order_relaxed);
  while (before < value && !most.compare_exchange_weak(before, value, std::memory_order_relaxed)) {
  }
}

std::atomic<u32>& waiters_of(Audit& all, u64 set) {
  return all.waiting[(set & 0xfffffff) % max_event_sets];
}

}  // namespace

u64 call(Row row, u64 a, u64 b, u64 c, u64 d, u64 e, u64 f) {
  Audit& all = *audit();
  all.calls[static_cast<u32>(row)].fetch_add(1, std::memory_order_relaxed);
  raise_to(all.most_running, all.running.fetch_add(1, std::memory_order_relaxed) + 1);
  if (is_wait(row)) waiters_of(all, a).fetch_add(1);
  if (row == Row::EventSetFree && waiters_of(all, a).load() != 0)
    tell(row, 0, Fault::freed_in_wait, "is an event set that a thread is waiting on: end the wait first.");
  const u64 answer = Call(row, {{a, b, c, d, e, f}}).run();
  if (is_wait(row)) waiters_of(all, a).fetch_sub(1);
  all.running.fetch_sub(1, std::memory_order_relaxed);
  if (rows.rows[static_cast<u32>(row)].returns_text) return answer;
  const u32 code = static_cast<u32>(answer);
  if (code == SUCCESS) count_kept(all, row);
  else if (code != ERROR_TIMEOUT) all.refused[static_cast<u32>(row)].fetch_add(1, std::memory_order_relaxed);
  return answer;
}

}  // namespace node_nvml::mock::strict
