#include "mock/driven_mock.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "mock/world.h"

namespace node_nvml::mock {

namespace {

/// Who does not get the lock at once maps for itself: after a fork a thread may hold it that is not there.
struct Kept {
  std::atomic<u32> lock;
  std::atomic<u32> users;
  State* state;
  u64 device;
  u64 inode;
} kept;

class TryLock {
 public:
  TryLock() : held_(kept.lock.exchange(1, std::memory_order_acquire) == 0) {}
  ~TryLock() {
    if (held_) kept.lock.store(0, std::memory_order_release);
  }
  TryLock(const TryLock&) = delete;
  TryLock& operator=(const TryLock&) = delete;
  bool held() const { return held_; }

 private:
  const bool held_;
};

bool is_kept(const char* path) {
  struct statx about;
  if (kept.state == nullptr || statx(AT_FDCWD, path, 0, STATX_INO, &about) != 0) return false;
  return kept.device == (u64{about.stx_dev_major} << 32 | about.stx_dev_minor) &&
         kept.inode == about.stx_ino;
}

void unmap(State* state) {
  const int why = errno;
  if (state != nullptr) munmap(state, sizeof(State));
  errno = why;
}

}  // namespace

DrivenMock::DrivenMock(const char* path) {
  const TryLock lock;
  u64 device = 0;
  u64 inode = 0;
  if (!lock.held()) {
    state_ = map_state(path, &device, &inode);
    return;
  }
  shared_ = is_kept(path);
  if (!shared_) {
    state_ = map_state(path, &device, &inode);
    if (state_ == nullptr || kept.users.load(std::memory_order_acquire) != 0) return;
    unmap(kept.state);
    kept.state = state_;
    kept.device = device;
    kept.inode = inode;
    shared_ = true;
  }
  kept.users.fetch_add(1, std::memory_order_relaxed);
  state_ = kept.state;
}

DrivenMock::~DrivenMock() {
  if (shared_) kept.users.fetch_sub(1, std::memory_order_release);
  else unmap(state_);
}

}  // namespace node_nvml::mock
