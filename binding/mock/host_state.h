// What a mock knows beside its GPUs and its driver: vGPU types and running vGPUs, S-class units,
// excluded GPUs, limits of memory by cgroup. Included by state.h, whose macros it uses.
#pragma once

inline constexpr u32 max_licenses = 3;
inline constexpr u32 max_vgpu_types = 32;
inline constexpr u32 max_vgpus = 32;
inline constexpr u32 max_vgpu_processes = 64;
inline constexpr u32 max_sessions = 32;
inline constexpr u32 max_schedulers = 16;
inline constexpr u32 max_units = 4;
inline constexpr u32 max_unit_fans = 24;
inline constexpr u32 max_excluded = 8;

/// A PCI address, worked out of its text, in the forms that structs hold.
struct DerivedAddress {
  u32 known = 0;
  u32 domain = 0;
  u32 bus = 0;
  u32 device = 0;
  char text[32] = {};
  char legacy[16] = {};
};

/// A feature of a guest's GPU that a license unlocks.
struct License {
  u32 present = 0;
#define LICENSE_STATE
#include "state.def"
#undef LICENSE_STATE
};

struct VgpuType {
#define VGPU_TYPE_STATE
#include "state.def"
#undef VGPU_TYPE_STATE
};

/// A running vGPU; `present` 0 is a free slot.
struct Vgpu {
  u32 present = 0;
#define VGPU_STATE
#include "state.def"
#undef VGPU_STATE
};

struct VgpuProcess {
  u32 vgpu = 0;
#define VGPU_PROCESS_STATE
#include "state.def"
#undef VGPU_PROCESS_STATE
};

struct EncoderSession {
  u32 vgpu = 0;
#define ENCODER_SESSION_STATE
#include "state.def"
#undef ENCODER_SESSION_STATE
};

struct CaptureSession {
  u32 vgpu = 0;
#define CAPTURE_SESSION_STATE
#include "state.def"
#undef CAPTURE_SESSION_STATE
};

/// What an administrator has set for the vGPUs of a GPU instance: of the one with that serial
/// number, so that it ends with it.
struct InstanceScheduler {
  u32 present = 0;
  u32 gpu = 0;
  u32 gpu_instance = 0;
  u32 serial = 0;
  u32 heterogeneous = 0;
  u32 policy = 0;
  u32 arr = 0;
  u32 average = 0;
  u32 frequency = 0;
  u32 timeslice = 0;
};

/// Every vGPU of the machine: their numbers are unique in it, whatever GPU they run on.
struct VgpuHost {
  u32 type_count = 0;
  u32 process_count = 0;
  u32 encoder_count = 0;
  u32 capture_count = 0;
  u32 vgpu_end = 0;  // behind the last place in `vgpus` that was ever taken
  VgpuType types[max_vgpu_types];
  Vgpu vgpus[max_vgpus];
  VgpuProcess processes[max_vgpu_processes];
  EncoderSession encoders[max_sessions];
  CaptureSession captures[max_sessions];
  InstanceScheduler schedulers[max_schedulers];
};

struct UnitFan {
#define UNIT_FAN_STATE
#include "state.def"
#undef UNIT_FAN_STATE
};

struct ChassisUnit {
#define UNIT_STATE
#include "state.def"
#undef UNIT_STATE
  u32 fan_count = 0;
  UnitFan fans[max_unit_fans];
};

struct ExcludedGpu {
#define EXCLUDED_STATE
#include "state.def"
#undef EXCLUDED_STATE
  DerivedAddress address;
};

/// What is neither GPU nor vGPU.
struct Chassis {
  u32 unit_count = 0;
  u32 excluded_count = 0;
  ChassisUnit units[max_units];
  ExcludedGpu excluded[max_excluded];
};

/// What the processes of a cgroup may have of a GPU's memory, bytes. The cgroup is the directory at `path` as long as that
/// is the one that the limits were set for.
struct MemoryLimit {
  u32 gpu = 0;
  u64 device = 0;
  u64 inode = 0;
  u64 soft = 0;
  u64 hard = 0;
  char path[512] = {};
};
struct MemoryLimits {
  u32 count = 0;
  MemoryLimit items[max_limits];
};
