#include "mock/world.h"

#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace node_nvml::mock {

std::atomic<World*> current_world{nullptr};

namespace {

struct Search {
  ElfW(Addr) address;
  char* path;
  std::size_t size;
  bool found;
};

/// dladdr() would do, but is not in libc before glibc 2.34.
int match_object(dl_phdr_info* info, std::size_t, void* data) {
  auto& search = *static_cast<Search*>(data);
  for (int i = 0; i < info->dlpi_phnum; ++i) {
    const auto& segment = info->dlpi_phdr[i];
    const ElfW(Addr) start = info->dlpi_addr + segment.p_vaddr;
    if (segment.p_type != PT_LOAD || search.address < start ||
        search.address >= start + segment.p_memsz)
      continue;
    const char* slash = strrchr(info->dlpi_name, '/');
    const int folder = slash == nullptr ? 0 : static_cast<int>(slash - info->dlpi_name + 1);
    const int length = snprintf(search.path, search.size, "%.*sstate", folder, info->dlpi_name);
    search.found = length > 0 && static_cast<std::size_t>(length) < search.size;
    return 1;
  }
  return 0;
}

}  // namespace

bool find_state_file(char* path, std::size_t size) {
  Search search{reinterpret_cast<ElfW(Addr)>(&current_world), path, size, false};
  dl_iterate_phdr(match_object, &search);
  if (search.found && access(path, F_OK) == 0) return true;
  const char* named = getenv("NODE_NVML_MOCK_STATE");
  if (named == nullptr || *named == '\0') return false;
  const int length = snprintf(path, size, "%s", named);
  return length > 0 && static_cast<std::size_t>(length) < size;
}

State* map_state(const char* path, u64* device, u64* inode) {
  const int file = open(path, O_RDWR | O_CLOEXEC);
  if (file < 0) return nullptr;
  struct statx about;  // fstat() is not in libc under that name before glibc 2.33
  State* state = nullptr;
  if (statx(file, "", AT_EMPTY_PATH, STATX_SIZE | STATX_INO, &about) == 0 &&
      about.stx_size == sizeof(State)) {
    void* memory = mmap(nullptr, sizeof(State), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory != MAP_FAILED) state = static_cast<State*>(memory);
  } else {
    errno = EINVAL;
  }
  close(file);
  if (state == nullptr) return nullptr;
  if (state->magic != State::magic_word || state->size != sizeof(State) ||
      state->rows != row_count) {
    munmap(state, sizeof(State));
    errno = EINVAL;
    return nullptr;
  }
  *device = u64{about.stx_dev_major} << 32 | about.stx_dev_minor;
  *inode = about.stx_ino;
  return state;
}

bool acts_as_root() {
  const World* world = current_world.load(std::memory_order_acquire);
  u32 privilege = world == nullptr ? 0 : world->privilege.load(std::memory_order_relaxed);
  if (const State* state = live_state(); privilege == 0 && state != nullptr)
    privilege = read_versioned(state->driver, [](const Driver& driver) { return driver.callerPrivilege; });
  if (privilege == root_privilege) return true;
  return privilege != user_privilege && geteuid() == 0;
}

namespace {

u64 read_clock(const State& state, clockid_t clock) {
  const u64 stopped = state.clock_stopped_us.load(std::memory_order_relaxed);
  if (stopped != 0) return stopped;
  timespec now;
  clock_gettime(clock, &now);
  const i64 real = now.tv_sec * i64{1000000} + now.tv_nsec / 1000;
  return static_cast<u64>(real + state.clock_offset_us.load(std::memory_order_relaxed));
}

}  // namespace

u64 now_us(const State& state) { return read_clock(state, CLOCK_REALTIME); }
u64 recent_us(const State& state) { return read_clock(state, CLOCK_REALTIME_COARSE); }

void append_event(State& state, const Event& event) {
  const u64 sequence = state.event_head.load(std::memory_order_relaxed) + 1;
  Event& slot = state.events[(sequence - 1) % max_events];
  __atomic_store_n(&slot.sequence, 0,
                   __ATOMIC_RELAXED);  // a reader that is copying the old one notices
  std::atomic_thread_fence(std::memory_order_release);
  constexpr std::size_t behind = offsetof(Event, type);
  memcpy(reinterpret_cast<char*>(&slot) + behind, reinterpret_cast<const char*>(&event) + behind,
         sizeof event - behind);
  slot.time_us = now_us(state);
  if (slot.record.groupCursor == absent64) slot.record.groupCursor = sequence;
  if (slot.record.instanceId == absent64) slot.record.instanceId = sequence;
  __atomic_store_n(&slot.sequence, sequence, __ATOMIC_RELEASE);
  state.event_head.store(sequence, std::memory_order_release);
}

void ring(State& state) {
  state.bell.fetch_add(1, std::memory_order_release);
  futex_wake(state.bell, 0x7fffffff);
}

// A file of its own for each holder: flock() excludes open files, not processes, so it serves
// threads as well.
WriterLock::WriterLock(const char* path) : file_(open(path, O_RDWR | O_CLOEXEC)) {
  if (file_ < 0) return;
  while (flock(file_, LOCK_EX) != 0) {
    if (errno == EINTR) continue;
    close(file_);
    file_ = -1;
    return;
  }
}

// Unlocked by name: a child that was forked meanwhile holds the open file as well, and would keep the lock.
WriterLock::~WriterLock() {
  if (file_ < 0) return;
  flock(file_, LOCK_UN);
  close(file_);
}

}  // namespace node_nvml::mock
