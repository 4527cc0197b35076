#include "mock/audit.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "mock/report_text.h"

namespace node_nvml::mock::strict {

namespace {

constexpr const char* fault_names[] = {
    "uninitialized", "surplus-shutdown", "no-handle",      "other-init",
    "freed",         "freed-in-wait",    "struct-version", "overrun",
};
static_assert(std::size(fault_names) == static_cast<std::size_t>(Fault::count));

struct KeptName {
  const char* key;
  const char* one;
  const char* several;
};
constexpr KeptName kept_names[] = {
    {"inits", "init without its shutdown", "inits without their shutdowns"},
    {"eventSets", "event set", "event sets"},
    {"systemEventSets", "system event set", "system event sets"},
    {"gpmSamples", "GPM sample", "GPM samples"},
};
static_assert(std::size(kept_names) == static_cast<std::size_t>(Kept::count));

/// Lines of one function that are told; the audit counts them all.
constexpr u32 told_per_function = 100;

std::atomic<Audit*> current{nullptr};
Mode mode = Mode::off;
char path[4096] = "";

bool is_json() {
  const std::size_t length = strlen(path);
  return length >= 5 && strcmp(path + length - 5, ".json") == 0;
}

void write_whole(int file, const char* text, std::size_t length) {
  while (length != 0) {
    const ssize_t written = write(file, text, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text += written;
    length -= static_cast<std::size_t>(written);
  }
}

/// In one piece, so that lines of several processes do not mix.
void put(const Text& text, bool to_file) {
  int file = STDERR_FILENO;
  if (to_file) {
    file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (file < 0) {
      dprintf(STDERR_FILENO, "nvml strict: the report %s cannot be written: %s; it follows here.\n", path,
              strerror(errno));
      file = STDERR_FILENO;
    }
  }
  write_whole(file, text.start(), text.length());
  if (file != STDERR_FILENO) close(file);
}

void write_calls(Text& out, const Audit& all) {
  for (u32 row = 0; row < row_count; ++row) {
    const u64 calls = all.calls[row].load(std::memory_order_relaxed);
    if (calls == 0) continue;
    const u64 refused = all.refused[row].load(std::memory_order_relaxed);
    char name[96];
    write_function(static_cast<Row>(row), name, sizeof name);
    out.add("  %10llu  %s", static_cast<unsigned long long>(calls), name);
    if (refused != 0) out.add(", %llu of them refused", static_cast<unsigned long long>(refused));
    out.add("\n");
  }
}

struct Total {
  u64 calls = 0;
  u32 functions = 0;
};
Total total_of(const Audit& all) {
  Total total;
  for (const auto& each : all.calls) {
    total.calls += each.load(std::memory_order_relaxed);
    total.functions += each.load(std::memory_order_relaxed) != 0;
  }
  return total;
}

void write_readable(Text& out, const Audit& all) {
  const Total total = total_of(all);
  out.add("nvml audit of process %d (%s): calls %llu, functions %u, most at once %u\n", getpid(),
          program_invocation_short_name, static_cast<unsigned long long>(total.calls), total.functions,
          all.most_running.load());
  write_calls(out, all);
  bool all_freed = true;
  for (u32 i = 0; i < std::size(kept_names); ++i) {
    const i32 count = all.kept[i].load();
    if (count <= 0) continue;
    out.add("%s%d %s", all_freed ? "  not freed: " : ", ", count,
            count == 1 ? kept_names[i].one : kept_names[i].several);
    all_freed = false;
  }
  out.add(all_freed ? "  everything was freed\n" : "\n");
  const u64 violations = all.violation_count.load();
  if (violations == 0) out.add("  no violation\n");
  else out.add("  %llu violation%s\n", static_cast<unsigned long long>(violations), violations == 1 ? "" : "s");
}

void write_violation(Text& out, const Violation& violation) {
  char name[96];
  const auto row = static_cast<Row>(violation.row);
  write_function(row, name, sizeof name);
  out.add("{\"function\":\"%s\",\"argument\":", name);
  if (violation.parameter < 0) {
    out.add("null");
  } else {
    write_parameter(row, static_cast<u32>(violation.parameter), name, sizeof name);
    out.add("\"%s\"", name);
  }
  out.add(",\"fault\":\"%s\",\"message\":", fault_names[static_cast<u32>(violation.fault)]);
  out.add_quoted(violation.text);
  out.add("}");
}

/// One line: several processes may write into one file.
void write_json(Text& out, Audit& all) {
  out.add("{\"pid\":%d,\"program\":", getpid());
  out.add_quoted(program_invocation_short_name);
  out.add(",\"peakConcurrency\":%u,\"calls\":{", all.most_running.load());
  const char* comma = "";
  for (u32 row = 0; row < row_count; ++row) {
    const u64 calls = all.calls[row].load(std::memory_order_relaxed);
    if (calls == 0) continue;
    char name[96];
    write_function(static_cast<Row>(row), name, sizeof name);
    out.add("%s\"%s\":{\"count\":%llu,\"refused\":%llu}", comma, name, static_cast<unsigned long long>(calls),
            static_cast<unsigned long long>(all.refused[row].load(std::memory_order_relaxed)));
    comma = ",";
  }
  out.add("},\"notFreed\":{");
  for (u32 i = 0; i < std::size(kept_names); ++i) {
    const i32 count = all.kept[i].load();
    out.add("%s\"%s\":%d", i == 0 ? "" : ",", kept_names[i].key, count < 0 ? 0 : count);
  }
  out.add("},\"violationCount\":%llu,\"violations\":[",
          static_cast<unsigned long long>(all.violation_count.load()));
  ThreadLock lock(all.lock);
  for (u32 i = 0; i < all.kept_violations; ++i) {
    if (i != 0) out.add(",");
    write_violation(out, all.violations[i]);
  }
  out.add("]}\n");
}

/// At the exit, or before the process ends itself. A child that never called NVML has nothing to tell.
void conclude() {
  Audit* all = current.load(std::memory_order_acquire);
  if (mode == Mode::off || all == nullptr || total_of(*all).calls == 0) return;
  Text out;
  if (is_json()) write_json(out, *all);
  else write_readable(out, *all);
  put(out, *path != '\0');
}

__attribute__((destructor)) void at_exit() { conclude(); }

void keep(Audit& all, const Violation& violation) {
  ThreadLock lock(all.lock);
  if (all.kept_violations < max_kept_violations) all.violations[all.kept_violations++] = violation;
}

}  // namespace

Audit* audit() {
  Audit* all = current.load(std::memory_order_acquire);
  if (all != nullptr) return all;
  void* memory = mmap(nullptr, sizeof(Audit), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return nullptr;
  madvise(memory, sizeof(Audit), MADV_WIPEONFORK);
  Audit* made = static_cast<Audit*>(memory);
  if (current.compare_exchange_strong(all, made, std::memory_order_acq_rel)) return made;
  munmap(memory, sizeof(Audit));
  return all;
}

void set_report(Mode asked, const char* file) {
  mode = asked;
  snprintf(path, sizeof path, "%s", file);
}

void tell(Row row, int parameter, Fault fault, const char* format, ...) {
  Audit* all = audit();
  if (all == nullptr) return;
  all->violation_count.fetch_add(1);
  Violation violation{static_cast<u16>(row), static_cast<std::int16_t>(parameter), fault, ""};
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(violation.text, sizeof violation.text, format, arguments);
  va_end(arguments);
  keep(*all, violation);
  const u32 told = all->told[static_cast<u32>(row)].fetch_add(1) + 1;
  if (told > told_per_function) return;
  char function[96];
  char name[64] = "";
  write_function(row, function, sizeof function);
  if (parameter >= 0) write_parameter(row, static_cast<u32>(parameter), name, sizeof name);
  Text line;
  const bool bare = *name == '\0' || *violation.text == '-';
  line.add("nvml strict: process %d: %s: %s%s%s%s\n", getpid(), function, name, bare ? "" : " ", violation.text,
           told == told_per_function ? " Further ones of this function are only counted." : "");
  put(line, *path != '\0' && !is_json());
  if (mode != Mode::abort) return;
  conclude();
  abort();
}

}  // namespace node_nvml::mock::strict
