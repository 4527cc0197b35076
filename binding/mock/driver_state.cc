// Whether the driver is there: loaded, accessible, of the library's version. What its calls answer while it is not, and
// after it was loaded anew.
#include "mock/call.h"

namespace node_nvml::mock {

namespace {

bool is_init(Row row) {
  return row == Row::Init || row == Row::Init_v2 || row == Row::InitWithFlags;
}

/// These work without a driver.
bool asks_library(Row row) { return row == Row::SystemGetNVMLVersion || row == Row::Shutdown; }

}  // namespace

// A library that is mapped already keeps the version of the driver that it came with, so that a mismatch meets who
// begins: measured on hosts whose packages were upgraded under running programs.
Return driver_refusal(const State& state, Row row) {
  if (asks_library(row)) return SUCCESS;
  const World& world = *current_world.load(std::memory_order_acquire);
  const bool begins = world.init_count.load(std::memory_order_acquire) == 0;
  return read_versioned(state.driver, [&](const Driver& driver) -> Return {
    if (driver.unloaded != 0) return ERROR_DRIVER_NOT_LOADED;
    if (driver.inaccessible != 0) return ERROR_UNKNOWN;
    const bool stale = !begins && world.session != driver.session;
    if (is_init(row)) {
      const bool mismatch = driver.mismatched != 0 && (begins || stale);
      return mismatch ? ERROR_LIB_RM_VERSION_MISMATCH : SUCCESS;
    }
    return stale ? ERROR_UNINITIALIZED : SUCCESS;
  });
}

void call_attention(State& state) {
  const bool needed =
      state.timeline_due.load(std::memory_order_relaxed) != absent64 ||
      read_versioned(state.driver, [](const Driver& driver) {
        return driver.unloaded != 0 || driver.inaccessible != 0 || driver.mismatched != 0 ||
               driver.session != 0;
      });
  for (auto& line : state.faults) {
    for (u32 row = 0; row < row_count; ++row) {
      const bool has = FaultWord{line[row].load(std::memory_order_relaxed)}.wants_attention();
      if (needed && !has) line[row].fetch_or(FaultWord::attention_bit, std::memory_order_release);
      if (!needed && has) line[row].fetch_and(~FaultWord::attention_bit, std::memory_order_release);
    }
  }
}

}  // namespace node_nvml::mock
