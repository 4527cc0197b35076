// Cgroups, as limits of memory name them: by their directory.
#pragma once

#include "mock/state.h"

namespace node_nvml::mock {

/// Tells a cgroup from one that was made anew under its name.
struct CgroupId {
  u64 device = 0;
  u64 inode = 0;
  bool operator==(const CgroupId& other) const {
    return device == other.device && inode == other.inode;
  }
};

/// A cgroup and those that it lies in, the nearest first; of a process in every hierarchy that there is.
struct CgroupChain {
  static constexpr u32 room = 128;
  CgroupId items[room];
  u32 count = 0;
};

/// The directory at a full path; false where it cannot be opened.
bool find_cgroup(const char* path, CgroupId& out);

/// A directory and those above it.
void chain_of_directory(const char* path, CgroupChain& out);

/// Those of a process, by what /proc says; of this one by its environment where that names one.
void chain_of_process(u32 pid, CgroupChain& out);

}  // namespace node_nvml::mock
