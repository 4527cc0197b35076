// Strict mode stands between the era libraries and the core: it takes the places of the core's functions in the table that
// they jump through. Off, it costs nothing at all.
#include <sys/mman.h>

#include <utility>

#include "mock/strict_call.h"
#include "mock/table.h"

namespace node_nvml::mock::strict {

namespace {

template <std::size_t row>
u64 checked(u64 a, u64 b, u64 c, u64 d, u64 e, u64 f) {
  return call(static_cast<Row>(row), a, b, c, d, e, f);
}

template <std::size_t... row>
void replace(std::index_sequence<row...>) {
  ((core_functions[row] = nvmlMockTable[row],
    nvmlMockTable[row] = reinterpret_cast<const void*>(&checked<row>)),
   ...);
}

struct Wish {
  Mode mode;
  char path[4096];
};

bool parse_mode(const char* text, Mode& mode) {
  if (strcmp(text, "off") == 0) mode = Mode::off;
  else if (strcmp(text, "report") == 0) mode = Mode::report;
  else if (strcmp(text, "abort") == 0) mode = Mode::abort;
  else return false;
  return true;
}

/// What the scenario says, of a mock that is there already.
void ask_state(Wish& wish) {
  char path[4096];
  u64 device = 0;
  u64 inode = 0;
  if (!find_state_file(path, sizeof path)) return;
  State* state = map_state(path, &device, &inode);
  if (state == nullptr) return;
  read_versioned(state->driver, [&](const Driver& driver) {
    wish.mode = driver.strictMode <= static_cast<u32>(Mode::abort) ? static_cast<Mode>(driver.strictMode) : Mode::off;
    snprintf(wish.path, sizeof wish.path, "%s", driver.strictFile);
    return true;
  });
  munmap(state, sizeof(State));
}

/// The environment comes before the scenario.
void ask_environment(Wish& wish) {
  const char* mode = getenv("NODE_NVML_MOCK_STRICT");
  const char* path = getenv("NODE_NVML_MOCK_STRICT_FILE");
  if (mode != nullptr && *mode != '\0' && !parse_mode(mode, wish.mode)) {
    dprintf(STDERR_FILENO, "nvml strict: NODE_NVML_MOCK_STRICT is \"%s\", but must be report, abort or off; it reports.\n", mode);
    wish.mode = Mode::report;
  }
  if (path != nullptr && *path != '\0') snprintf(wish.path, sizeof wish.path, "%s", path);
}

__attribute__((constructor)) void arm() {
  Wish wish{Mode::off, ""};
  ask_state(wish);
  ask_environment(wish);
  if (wish.mode == Mode::off || audit() == nullptr) return;
  set_report(wish.mode, wish.path);
  replace(std::make_index_sequence<row_count>());
}

}  // namespace

}  // namespace node_nvml::mock::strict
