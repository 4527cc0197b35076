#include "mock/world.h"

namespace node_nvml::mock {

Return suffer(State& state, std::atomic<u64>& word) {
  for (;;) {
    const u32 bell = state.bell.load(std::memory_order_acquire);
    if (!Fault{word.load(std::memory_order_acquire)}.hangs()) break;
    futex_wait(state.bell, bell, nullptr);
  }
  const Fault fault{word.load(std::memory_order_acquire)};
  if (fault.latency_us() != 0) {
    timespec left{fault.latency_us() / 1000000,
                  static_cast<long>(fault.latency_us() % 1000000) * 1000};
    while (clock_nanosleep(CLOCK_MONOTONIC, 0, &left, &left) != 0) {
    }
  }
  return fault.has_code() ? fault.code() : SUCCESS;
}

}  // namespace node_nvml::mock
