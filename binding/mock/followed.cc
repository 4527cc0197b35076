#include "mock/followed.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mock/accounting.h"

namespace node_nvml::mock {

namespace {

/// A process of this machine. `born`: the clock ticks at which it began, which tell it from a later one of its number.
struct Running {
  u32 pid;
  u32 parent;
  u64 born;
  u32 program;  // that it is listed with, or 0
};

/// False where it is gone, or is a zombie.
bool read_running(const char* pid, Running& out) {
  char path[64];
  char text[512];
  snprintf(path, sizeof path, "/proc/%s/stat", pid);
  const int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return false;
  const ssize_t length = read(file, text, sizeof text - 1);
  close(file);
  if (length <= 0) return false;
  text[length] = '\0';
  const char* end = strrchr(text, ')');  // its name may hold anything
  char state = 'X';
  unsigned parent = 0;
  unsigned long long born = 0;
  if (end == nullptr ||
      sscanf(end + 1, " %c %u %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %llu", &state,
             &parent, &born) != 3)
    return false;
  out = {static_cast<u32>(strtoul(text, nullptr, 10)), parent, born, 0};
  return state != 'Z' && state != 'X';
}

/// All processes that can be seen.
class Machine {
 public:
  Machine() {
    DIR* folder = opendir("/proc");
    if (folder == nullptr) return;
    while (const dirent* entry = readdir(folder)) {
      Running found;
      if (*entry->d_name >= '1' && *entry->d_name <= '9' && read_running(entry->d_name, found)) add(found);
    }
    closedir(folder);
  }
  ~Machine() { free(items_); }
  Machine(const Machine&) = delete;
  Machine& operator=(const Machine&) = delete;

  Running* begin() { return items_; }
  Running* end() { return items_ + count_; }
  Running* find(u32 pid) {
    for (Running& at : *this) {
      if (at.pid == pid) return &at;
    }
    return nullptr;
  }

 private:
  void add(const Running& found) {
    if (count_ == room_) {
      const u32 room = room_ == 0 ? 512 : 2 * room_;
      auto* const more = static_cast<Running*>(realloc(items_, room * sizeof(Running)));
      if (more == nullptr) return;
      items_ = more;
      room_ = room;
    }
    items_[count_++] = found;
  }

  Running* items_ = nullptr;
  u32 count_ = 0;
  u32 room_ = 0;
};

/// Numbers of processes mean nothing elsewhere.
u64 own_pid_namespace() {
  struct statx found;  // stat() is not in libc under that name before glibc 2.33
  return statx(AT_FDCWD, "/proc/self/ns/pid", 0, STATX_INO, &found) == 0 ? found.stx_ino : 0;
}

/// The PID namespace of the programs that are followed on a GPU, or 0 where there is none.
u64 followed_namespace(const Gpu& gpu) {
  for (u32 i = 0; i < gpu.process_count && i < max_processes; ++i) {
    if (gpu.processes[i].program != 0) return gpu.processes[i].pid_namespace;
  }
  return 0;
}

bool is_listed(const Gpu& gpu, u32 pid) {
  for (u32 i = 0; i < gpu.process_count; ++i) {
    if (gpu.processes[i].pid == pid) return true;
  }
  return false;
}

/// Whether the process of an entry has ended; one that is only hidden from this user has not.
bool has_ended(Machine& machine, const Process& entry) {
  const Running* now = machine.find(entry.pid);
  if (now != nullptr) return now->born != entry.born;
  if (kill(static_cast<pid_t>(entry.pid), 0) != 0 && errno == ESRCH) return true;
  char name[16];
  char path[32];
  snprintf(name, sizeof name, "%u", entry.pid);
  snprintf(path, sizeof path, "/proc/%s", name);
  Running late;  // or a zombie
  return access(path, F_OK) == 0 && !(read_running(name, late) && late.born == entry.born);
}

/// Ends entries whose processes have ended. Answers whether there were any.
bool end_ended(State& state, u32 index, Gpu& gpu, Machine& machine, u64 pid_namespace, u64 now) {
  bool changed = false;
  for (u32 i = 0; i < gpu.process_count;) {
    const Process& entry = gpu.processes[i];
    if (entry.program == 0 || entry.pid_namespace != pid_namespace || !has_ended(machine, entry)) {
      ++i;
      continue;
    }
    end_process(state, index, gpu, entry.pid, now);
    changed = true;
    i = 0;
  }
  return changed;
}

/// A new process has the entries of the one that started it.
void list_child(Gpu& gpu, const Running& child, u64 now) {
  const u32 known = gpu.process_count;
  for (u32 i = 0; i < known && gpu.process_count < max_processes; ++i) {
    if (gpu.processes[i].pid != child.parent || gpu.processes[i].program != child.program) continue;
    Process& entry = gpu.processes[gpu.process_count++];
    entry = gpu.processes[i];
    entry.pid = child.pid;
    entry.born = child.born;
    entry.max_memory = 0;
    entry.gpu_sum = 0;
    entry.memory_sum = 0;
    begin_process(gpu, entry, now);
    count_use(entry, now);
  }
}

/// Lists processes that listed ones have started. Answers whether there were any.
bool list_children(Gpu& gpu, Machine& machine, u64 now) {
  for (u32 i = 0; i < gpu.process_count; ++i) {
    Running* known = gpu.processes[i].program == 0 ? nullptr : machine.find(gpu.processes[i].pid);
    if (known != nullptr && known->born == gpu.processes[i].born) known->program = gpu.processes[i].program;
  }
  bool changed = false;
  for (bool more = true; more;) {
    more = false;
    for (Running& at : machine) {
      const Running* parent = at.program != 0 ? nullptr : machine.find(at.parent);
      if (parent == nullptr || parent->program == 0) continue;
      at.program = parent->program;
      more = true;
      if (is_listed(gpu, at.pid)) continue;
      list_child(gpu, at, now);
      changed = changed || is_listed(gpu, at.pid);
    }
  }
  return changed;
}

}  // namespace

void follow_self(Process& entry) {
  Running self;
  if (!read_running("self", self)) return;  // without /proc nobody can be followed
  entry.program = entry.pid;
  entry.born = self.born;
  entry.pid_namespace = own_pid_namespace();
}

void attend_programs(State& state, u32 gpu) {
  const u64 there = read_versioned(state.gpus[gpu], followed_namespace);
  if (__builtin_expect(there == 0, 1)) return;
  const char* path = current_world.load(std::memory_order_acquire)->path;
  const u64 here = own_pid_namespace();
  if (there != here || access(path, W_OK) != 0) return;
  Machine machine;
  const u64 now = now_us(state);
  change_gpu(state, path, gpu, [&](Gpu& at) {
    const bool ended = end_ended(state, gpu, at, machine, here, now);
    return list_children(at, machine, now) || ended;
  });
}

void attend_programs(Device device) {
  State* state = live_state();
  Target target;
  if (state != nullptr && resolve(*state, device, target)) attend_programs(*state, target.gpu);
}

void read_name(const Process& entry, char (&out)[128]) {
  static_assert(sizeof out == sizeof entry.name);
  memcpy(out, entry.name, sizeof out);
  if (out[0] != '\0' || entry.program == 0) return;
  char path[64];
  snprintf(path, sizeof path, "/proc/%u/cmdline", entry.pid);
  const int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return;
  const ssize_t length = read(file, out, sizeof out - 1);
  close(file);
  out[length < 0 ? 0 : length] = '\0';
}

}  // namespace node_nvml::mock
