#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "mock/followed.h"

namespace node_nvml::mock {

namespace {

World* make_world() {
  void* memory =
      mmap(nullptr, sizeof(World), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return nullptr;
  madvise(memory, sizeof(World), MADV_WIPEONFORK);
  World* made = static_cast<World*>(memory);
  World* expected = nullptr;
  if (current_world.compare_exchange_strong(expected, made, std::memory_order_acq_rel)) return made;
  munmap(memory, sizeof(World));
  return expected;
}

u32 asked_privilege() {
  const char* asked = getenv("NODE_NVML_MOCK_PRIVILEGE");
  if (asked == nullptr) return 0;
  if (strcmp(asked, "root") == 0) return root_privilege;
  return strcmp(asked, "user") == 0 ? u32{user_privilege} : 0;
}

void read_cgroup(World& world) {
  const char* named = getenv("NODE_NVML_MOCK_CGROUP");
  const std::size_t length = named == nullptr ? 0 : strlen(named);
  world.cgroup[0] = '\0';
  if (length != 0 && length < sizeof world.cgroup) memcpy(world.cgroup, named, length + 1);
}

Return attach(World& world) {
  char path[4096];
  u64 device = 0;
  u64 inode = 0;
  if (!find_state_file(path, sizeof path)) return ERROR_DRIVER_NOT_LOADED;
  State* state = map_state(path, &device, &inode);
  if (state == nullptr)
    return errno == EINVAL ? ERROR_LIB_RM_VERSION_MISMATCH : ERROR_DRIVER_NOT_LOADED;
  State* before = world.state.load(std::memory_order_relaxed);
  if (before != nullptr && world.device == device && world.inode == inode) {
    munmap(state, sizeof(State));
    return SUCCESS;
  }
  // An earlier mapping stays: a late call of another thread may still be reading it.
  memcpy(world.path, path, sizeof path);
  world.privilege.store(asked_privilege(), std::memory_order_relaxed);
  read_cgroup(world);
  world.device = device;
  world.inode = inode;
  world.state.store(state, std::memory_order_release);
  return SUCCESS;
}

/// GPUs that are being drained: who begins now does not see them.
u64 draining_gpus(const State& state) {
  const u32 count =
      read_versioned(state.driver, [](const Driver& driver) { return driver.gpuCount; });
  u64 draining = 0;
  for (u32 gpu = 0; gpu < count; ++gpu) {
    if (read_versioned(state.gpus[gpu], [](const Gpu& at) { return at.draining; }) == 1)
      draining |= u64{1} << gpu;
  }
  return draining;
}

/// Nothing that a process had of a driver survives the driver, or its last shutdown.
void forget(World& world) {
  for (auto& set : world.event_sets) set.used = false;
  for (auto& sample : world.samples) sample.used = false;
}

/// Counts an init, and joins the driver as it is loaded now.
void join(World& world, const State& state, u32 session) {
  ThreadLock lock(world.lock);
  u32 count = world.init_count.load(std::memory_order_relaxed);
  if (count != 0 && world.session != session) {
    forget(world);
    count = 0;
  }
  if (count == 0) {
    world.hidden_gpus = draining_gpus(state);
    world.session = session;
  }
  world.init_count.store(count + 1, std::memory_order_release);
}

// No lock is held while a fault may hang the call.
Return init(Row row) {
  World* world = current_world.load(std::memory_order_acquire);
  if (world == nullptr) world = make_world();
  if (world == nullptr) return ERROR_MEMORY;
  {
    ThreadLock lock(world->lock);
    if (world->init_count.load(std::memory_order_relaxed) == 0) {
      if (const Return attached = attach(*world); attached != SUCCESS) return attached;
    }
  }
  State& state = *world->state.load(std::memory_order_acquire);
  if (const Return fault = fault_of(state, row, no_gpu); fault != SUCCESS) return fault;
  u32 session = 0;
  const u32 scripted = read_versioned(state.driver, [&](const Driver& driver) {
    session = driver.session;
    return driver.initResult;
  });
  if (scripted != absent32 && scripted != 0) return static_cast<Return>(scripted);
  join(*world, state, session);
  return SUCCESS;
}

Return driver_text(Row row, char* out, u32 room, char (Driver::*member)[80]) {
  return on_system(row, out != nullptr, [&](State& state) {
    return read_versioned(
        state.driver, [&](const Driver& driver) { return give_text(out, room, driver.*member); });
  });
}

Return cuda_version(Row row, i32* out) {
  return on_system(row, out != nullptr, [&](State& state) {
    return read_versioned(state.driver,
                          [&](const Driver& driver) { return give(out, driver.cudaVersion); });
  });
}

Return process_name(State& state, u32 pid, char* out, u32 room) {
  const u32 gpus =
      state.driver.copies[state.driver.generation.load(std::memory_order_acquire) & 1].gpuCount;
  for (u32 i = 0; i < gpus; ++i) {
    const Return found = read_versioned(state.gpus[i], [&](const Gpu& gpu) -> Return {
      for (u32 p = 0; p < gpu.process_count; ++p) {
        if (gpu.processes[p].pid != pid) continue;
        char name[sizeof gpu.processes[p].name];
        read_name(gpu.processes[p], name);
        return give_text(out, room, name);
      }
      return ERROR_NOT_FOUND;
    });
    if (found != ERROR_NOT_FOUND) return found;
  }
  return ERROR_NOT_FOUND;
}

}  // namespace

Return api::Init() { return init(Row::Init); }
Return api::Init_v2() { return init(Row::Init_v2); }
Return api::InitWithFlags(u32) { return init(Row::InitWithFlags); }

// A superfluous shutdown answers SUCCESS: measured on the real library, whatever its text says.
Return api::Shutdown() {
  World* world = current_world.load(std::memory_order_acquire);
  if (world == nullptr) return SUCCESS;
  if (State* state = live_state(); state != nullptr) {
    if (const Return fault = fault_of(*state, Row::Shutdown, no_gpu); fault != SUCCESS)
      return fault;
  }
  ThreadLock lock(world->lock);
  const u32 count = world->init_count.load(std::memory_order_relaxed);
  if (count == 0) return SUCCESS;
  if (count == 1) forget(*world);
  world->init_count.store(count - 1, std::memory_order_release);
  return SUCCESS;
}

Return api::SystemGetDriverVersion(char* version, u32 length) {
  return driver_text(Row::SystemGetDriverVersion, version, length, &Driver::driverVersion);
}

// Works before init, as on the real library; without a mock it tells its own version.
Return api::SystemGetNVMLVersion(char* version, u32 length) {
  if (live_state() == nullptr) {
    return version == nullptr ? ERROR_INVALID_ARGUMENT : give_text(version, length, "0.0.mock");
  }
  return driver_text(Row::SystemGetNVMLVersion, version, length, &Driver::nvmlVersion);
}

Return api::SystemGetCudaDriverVersion(i32* version) {
  return cuda_version(Row::SystemGetCudaDriverVersion, version);
}
Return api::SystemGetCudaDriverVersion_v2(i32* version) {
  return cuda_version(Row::SystemGetCudaDriverVersion_v2, version);
}

Return api::SystemGetProcessName(u32 pid, char* name, u32 length) {
  return on_system(Row::SystemGetProcessName, name != nullptr,
                   [&](State& state) { return process_name(state, pid, name, length); });
}

}  // namespace node_nvml::mock
