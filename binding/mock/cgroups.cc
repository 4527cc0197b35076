#include "mock/cgroups.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mock/world.h"

namespace node_nvml::mock {

namespace {

constexpr std::size_t max_path = 4096;

u64 device_of(u32 major, u32 minor) { return u64{major} << 32 | minor; }

// stat() is not in libc under that name before glibc 2.33.
bool identify(int folder, const char* path, int flags, CgroupId& out) {
  struct statx about;
  if (statx(folder, path, flags, STATX_INO, &about) != 0) return false;
  out = {device_of(about.stx_dev_major, about.stx_dev_minor), about.stx_ino};
  return true;
}

/// Adds the directory and those above it, as long as their paths are no shorter than `top`.
void add_upwards(char* path, std::size_t top, CgroupChain& out) {
  for (;;) {
    if (out.count < CgroupChain::room && identify(AT_FDCWD, path, 0, out.items[out.count])) ++out.count;
    char* slash = strrchr(path, '/');
    if (slash == nullptr || slash == path) return;
    *slash = '\0';
    if (strlen(path) < top) return;
  }
}

/// A mounted hierarchy of cgroups, as a line of mountinfo tells it.
struct Hierarchy {
  char root[max_path];
  char point[max_path];
  char options[256];
  bool unified;
};

bool read_hierarchy(const char* line, Hierarchy& out) {
  char type[16];
  const char* rest = strstr(line, " - ");
  if (rest == nullptr || sscanf(line, "%*d %*d %*s %4095s %4095s", out.root, out.point) != 2) return false;
  if (sscanf(rest, " - %15s %*s %255s", type, out.options) != 2) return false;
  out.unified = strcmp(type, "cgroup2") == 0;
  return out.unified || strcmp(type, "cgroup") == 0;
}

/// Whether a line of /proc/PID/cgroup, "4:memory:/a/b", is about that hierarchy; then where its cgroup is mounted.
bool place_in(const Hierarchy& hierarchy, const char* line, char (&path)[2 * max_path]) {
  const char* controllers = strchr(line, ':');
  const char* at = controllers == nullptr ? nullptr : strchr(controllers + 1, ':');
  if (at == nullptr) return false;
  char names[256];
  const int length = static_cast<int>(at - controllers - 1);
  snprintf(names, sizeof names, "%.*s", length, controllers + 1);
  if (hierarchy.unified ? length != 0 : length == 0 || strstr(hierarchy.options, names) == nullptr) return false;
  const char* name = at + 1;
  const std::size_t above = strcmp(hierarchy.root, "/") == 0 ? 0 : strlen(hierarchy.root);
  if (strncmp(name, hierarchy.root, above) != 0) return false;
  snprintf(path, sizeof path, "%s%s", hierarchy.point, strcmp(name + above, "/") == 0 ? "" : name + above);
  return true;
}

/// The file of a process under /proc, whole.
bool read_file(const char* path, char* out, std::size_t room) {
  const int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return false;
  std::size_t length = 0;
  for (ssize_t got = 1; got > 0 && length < room - 1; length += static_cast<std::size_t>(got > 0 ? got : 0))
    got = read(file, out + length, room - 1 - length);
  out[length] = '\0';
  close(file);
  return true;
}

void add_hierarchy(const Hierarchy& hierarchy, const char* memberships, CgroupChain& out) {
  char path[2 * max_path];
  for (const char* line = memberships; *line != '\0';) {
    const std::size_t length = strcspn(line, "\n");
    char one[max_path];
    snprintf(one, sizeof one, "%.*s", static_cast<int>(length), line);
    if (place_in(hierarchy, one, path)) add_upwards(path, strlen(hierarchy.point), out);
    line += length + (line[length] == '\n' ? 1 : 0);
  }
}

}  // namespace

bool find_cgroup(const char* path, CgroupId& out) {
  if (path[0] != '/') return false;
  const int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return false;
  const bool found = identify(folder, "", AT_EMPTY_PATH, out);
  close(folder);
  return found;
}

void chain_of_directory(const char* path, CgroupChain& out) {
  char at[max_path];
  snprintf(at, sizeof at, "%s", path);
  add_upwards(at, 1, out);
}

void chain_of_process(u32 pid, CgroupChain& out) {
  const bool own = pid == static_cast<u32>(getpid());
  const World& world = *current_world.load(std::memory_order_acquire);
  if (own && world.cgroup[0] != '\0') return chain_of_directory(world.cgroup, out);
  char path[64];
  char memberships[4 * max_path];
  // By its own name, since /proc may count processes from another place.
  if (own) strcpy(path, "/proc/self/cgroup");
  else snprintf(path, sizeof path, "/proc/%u/cgroup", pid);
  if (!read_file(path, memberships, sizeof memberships)) return;
  FILE* mounts = fopen("/proc/self/mountinfo", "re");
  if (mounts == nullptr) return;
  char line[3 * max_path];
  Hierarchy hierarchy;
  while (fgets(line, sizeof line, mounts) != nullptr) {
    if (read_hierarchy(line, hierarchy)) add_hierarchy(hierarchy, memberships, out);
  }
  fclose(mounts);
}

}  // namespace node_nvml::mock
