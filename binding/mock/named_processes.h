// The process lists of nvidia-smi, which come with names.
#pragma once

#include "mock/api.h"

namespace node_nvml::mock {

struct NamedProcess {
  u32 pid;
  u64 memory;
  u32 gpu_instance;
  u32 compute_instance;
  u64 protected_memory;
  char name[4096];
};
static_assert(sizeof(NamedProcess) == 4128);

Return named_compute_processes(Device device, u32* count, NamedProcess* out);
Return named_graphics_processes(Device device, u32* count, NamedProcess* out);
Return named_mps_processes(Device device, u32* count, NamedProcess* out);

}  // namespace node_nvml::mock
