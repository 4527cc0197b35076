// What befalls a call: the driver may be gone, the timeline may have something to do, a fault may lie on the function.
#include "mock/call.h"

namespace node_nvml::mock {

namespace {

using Word = std::atomic<u64>;

/// A number that nobody can tell from a random one, the same for the same fault, call and purpose.
u64 draw(u64 seed, u64 call, u64 purpose) {
  u64 x = seed * 0x9e3779b97f4a7c15 + call * 0xbf58476d1ce4e5b9 + purpose;
  x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9;
  x = (x ^ x >> 27) * 0x94d049bb133111eb;
  return x ^ x >> 31;
}

/// The fault is over for this function on this GPU, so that its calls are as fast as before.
void recover(Word& word, u64 met) {
  u64 now = word.load(std::memory_order_relaxed);
  while (FaultWord{now}.fault() == met &&
         !word.compare_exchange_weak(now, now & FaultWord::attention_bit)) {
  }
}

/// Counts the call, and says whether the fault strikes it; `call` is its number.
bool strikes(const State& state, Word& word, u64 met, FaultSlot& slot, const FaultRule& rule,
             u64& call) {
  if (rule.until_us != absent64 && now_us(state) >= rule.until_us) return recover(word, met), false;
  call = slot.calls.fetch_add(1, std::memory_order_relaxed) + 1;
  if (call < rule.first || (call - rule.first) % rule.every != 0) return false;
  if (draw(rule.seed, call, 1) > rule.chance) return false;
  if (rule.times == absent64) return true;
  const u64 strike = slot.strikes.fetch_add(1, std::memory_order_relaxed) + 1;
  // A word that changes lets go whom its fault holds.
  if (strike > rule.times && rule.hangs == 0) recover(word, met);
  return strike <= rule.times;
}

timespec real_time_of(const State& state, u64 us) {
  const u64 now = now_us(state);
  return monotonic_in(us > now ? us - now : 0);
}

/// Until another fault, or none, is in its place: then true. False where its time is over, by the mock's clock.
bool hang(State& state, Word& word, u64 met, u64 until_us) {
  constexpr timespec never{static_cast<time_t>(~u64{0} >> 2), 0};
  for (;;) {
    const u32 bell = state.bell.load(std::memory_order_acquire);
    attend_timeline(state, current_world.load(std::memory_order_acquire)->path, now_us(state));
    if (FaultWord{word.load(std::memory_order_acquire)}.fault() != met) return true;
    if (until_us != absent64 && now_us(state) >= until_us) return false;
    const bool stands = state.clock_stopped_us.load(std::memory_order_acquire) != 0;
    const timespec end = until_us == absent64 || stands ? never : real_time_of(state, until_us);
    const timespec deadline = until_due(state, end);
    futex_wait(state.bell, bell, &deadline);
  }
}

void delay(const FaultRule& rule, u64 call) {
  u64 us = rule.latency_us;
  if (rule.jitter_us != 0) {
    us += draw(rule.seed, call, 2) % (2 * u64{rule.jitter_us} + 1);
    us = us > rule.jitter_us ? us - rule.jitter_us : 0;
  }
  if (us == 0) return;
  timespec left{static_cast<time_t>(us / 1000000), static_cast<long>(us % 1000000) * 1000};
  while (clock_nanosleep(CLOCK_MONOTONIC, 0, &left, &left) != 0) {
  }
}

u64 earlier(u64 a, u64 b) { return a < b ? a : b; }

Return meet_fault(State& state, Word& word) {
  for (;;) {
    const u64 met = FaultWord{word.load(std::memory_order_acquire)}.fault();
    if (met == 0) return SUCCESS;
    FaultSlot& slot = state.fault_slots[FaultWord{met}.slot()];
    const FaultRule rule = read_versioned(slot.rule, [](const FaultRule& now) { return now; });
    // The slot may hold another fault already.
    if (FaultWord{word.load(std::memory_order_acquire)}.fault() != met) continue;
    u64 call = 0;
    if (!strikes(state, word, met, slot, rule, call)) return SUCCESS;
    if (rule.hangs != 0) {
      const u64 end = rule.hang_us == absent64 ? absent64 : now_us(state) + rule.hang_us;
      // What came in its place befalls the call that it lets go.
      if (hang(state, word, met, earlier(end, rule.until_us))) continue;
    }
    delay(rule, call);
    return rule.code == absent32 ? SUCCESS : static_cast<Return>(rule.code);
  }
}

Word& word_of(State& state, Row row, u32 gpu) { return state.faults[gpu][static_cast<u32>(row)]; }

/// The driver and the timeline, which concern every call.
Return attend(State& state, Row row, u64 now) {
  attend_timeline(state, current_world.load(std::memory_order_acquire)->path, now);
  return driver_refusal(state, row);
}

}  // namespace

Return suffer(State& state, Row row, u32 gpu) {
  Word& word = word_of(state, row, gpu);
  if (FaultWord{word.load(std::memory_order_acquire)}.wants_attention()) {
    if (const Return refusal = attend(state, row, recent_us(state)); refusal != SUCCESS)
      return refusal;
  }
  return meet_fault(state, word);
}

Return FaultWatch::meet() {
  Word& word = word_of(state_, row_, no_gpu);
  const u64 now = word.load(std::memory_order_acquire);
  if (FaultWord{now}.wants_attention()) {
    if (const Return refusal = attend(state_, row_, now_us(state_)); refusal != SUCCESS)
      return refusal;
  }
  const u64 fault = FaultWord{word.load(std::memory_order_acquire)}.fault();
  if (fault == met_) return SUCCESS;
  met_ = fault;
  return meet_fault(state_, word);
}

}  // namespace node_nvml::mock
