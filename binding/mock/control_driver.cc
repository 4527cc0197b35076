// The driver from outside: it goes, comes back, is of another version than the library, or cannot be reached.
#include <stdio.h>

#include "mock/accounting.h"
#include "mock/control.h"
#include "mock/reconfigure.h"

namespace node_nvml::mock {

namespace {

bool change_driver(const Control& control, void (*change)(Driver&)) {
  WriterLock lock(control.path);
  if (!lock.held())
    return control.answer.refuse("The state file %s cannot be locked.", control.path);
  change_versioned(control.state->driver, [&](Driver& driver) {
    change(driver);
    return true;
  });
  call_attention(*control.state);
  ring(*control.state);
  return true;
}

/// A driver that is loaded initialises its GPUs; one that has left the bus stays away.
bool initialise_gpus(const Control& control) {
  const u32 count = control.gpu_count();
  const u64 now = now_us(*control.state);
  for (u32 index = 0; index < count; ++index) {
    const bool done = control.change(index, [&](Gpu& gpu) {
      const u32 lost = gpu.lost;
      end_processes(*control.state, index, gpu, now);
      reset_gpu(gpu, now);
      gpu.lost = lost;
      return true;
    });
    if (!done) return false;
  }
  return true;
}

/// "12.570.124.06" with the version of another driver.
void follow_version(char (&nvml)[80], const char* version) {
  char* dot = strchr(nvml, '.');
  if (dot == nullptr) return;
  const std::size_t room = sizeof nvml - static_cast<std::size_t>(dot + 1 - nvml);
  snprintf(dot + 1, room, "%s", version);
}

void become_loaded(Driver& driver) {
  driver.unloaded = 0;
  driver.mismatched = 0;
  ++driver.session;
  if (driver.upgradeVersion[0] == '\0') return;
  memcpy(driver.driverVersion, driver.upgradeVersion, sizeof driver.driverVersion);
  follow_version(driver.nvmlVersion, driver.upgradeVersion);
  driver.driverBranch[0] = '\0';
  driver.upgradeVersion[0] = '\0';
}

bool forget_limits(const Control& control) {
  return control.change_part(control.state->limits, [](MemoryLimits& limits) {
    limits.count = 0;
    return true;
  });
}

bool load(const Control& control) {
  return initialise_gpus(control) && forget_limits(control) && change_driver(control, become_loaded);
}

bool unload(const Control& control) {
  return change_driver(control, [](Driver& driver) { driver.unloaded = 1; });
}

/// The packages are of another version from now on, and what is loaded is the old one.
bool upgrade(const Control& control, const char* version) {
  if (strlen(version) >= sizeof Driver::upgradeVersion)
    return control.answer.refuse("'%s' is too long for the version of a driver.", version);
  return control.change_part(control.state->driver, [&](Driver& driver) {
           snprintf(driver.upgradeVersion, sizeof driver.upgradeVersion, "%s", version);
           return true;
         }) &&
         change_driver(control, [](Driver& driver) { driver.mismatched = 1; });
}

u64 mix(u64 hash, u64 word) {
  hash = (hash ^ word) * 0x9e3779b97f4a7c15;
  return hash ^ hash >> 29;
}

/// Another UUID, which follows from the old one: a scenario that is run again gives the same.
void rename(char (&uuid)[96]) {
  u64 high = 0x6d6967726174696f;
  for (const char* at = uuid; *at != '\0'; ++at) high = mix(high, static_cast<u64>(*at));
  const u64 low = mix(high, 1);
  snprintf(uuid, sizeof uuid, "%.4s%08x-%04x-4%03x-%04x-%012llx", uuid[0] == 'M' ? "MIG-" : "GPU-",
           static_cast<u32>(high >> 32), static_cast<u32>(high >> 16 & 0xffff),
           static_cast<u32>(high & 0xfff), static_cast<u32>(0x8000 | (low >> 48 & 0x3fff)),
           static_cast<unsigned long long>(low & 0xffffffffffff));
}

}  // namespace

/// driver-state (unload | load | reload | upgrade [VERSION] | lose-access | restore-access)
bool set_driver_state(const Control& control, Parts parts) {
  const auto is = [&](const char* name) { return strcmp(parts[0], name) == 0; };
  if (is("unload")) return unload(control);
  if (is("load") || is("reload")) return load(control);
  if (is("upgrade")) return upgrade(control, parts[1]);
  if (is("lose-access"))
    return change_driver(control, [](Driver& driver) { driver.inaccessible = 1; });
  if (is("restore-access"))
    return change_driver(control, [](Driver& driver) { driver.inaccessible = 0; });
  return control.answer.refuse(
      "A driver does not '%s': it can unload, load, reload, upgrade, lose-access and restore-access.", parts[0]);
}

/// change-uuids [GPU|all]: of GPUs and of their MIG devices, as where a machine was migrated cold.
bool change_uuids(const Control& control, Parts parts) {
  u32 first = 0;
  u32 end = control.gpu_count();
  if (parts.count != 0 && strcmp(parts[0], "all") != 0) {
    if (!control.gpu(parts[0], first)) return false;
    end = first + 1;
  }
  for (u32 index = first; index < end; ++index) {
    const bool done = control.change(index, [](Gpu& gpu) {
      rename(gpu.uuid);
      for (MigDevice& device : gpu.mig) {
        if (device.present != 0) rename(device.uuid);
      }
      return true;
    });
    if (!done) return false;
  }
  return true;
}

}  // namespace node_nvml::mock
