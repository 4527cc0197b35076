// Names, slices, instances and, up to H200, engines: NVIDIA's MIG user guide, "Supported MIG profiles". Ids, memory and
// SMs: what nvidia-smi mig -lgip prints on A30, A100, H100 with 80 and 94 GB and H200. Extrapolated in proportion: memory of
// H100 96GB, of B200 and of GB200, whose profiles have the names of NVIDIA's mig-parted. Of Blackwell the guide tells the copy engines and one decoder and one
// JPEG engine for every profile; here they grow with the compute slices, as they do on Hopper.
#include "mock/mig_profiles.h"

#include <string.h>

namespace node_nvml::mock {

namespace {

constexpr MigProfile a30[] = {
    {0, 14, 1, 1, 4, 4, 14, 1, 0, 0, 0, 5952, "1g.6gb"},
    {7, 21, 1, 1, 1, 4, 14, 1, 1, 1, 1, 5952, "1g.6gb+me"},
    {1, 5, 2, 2, 2, 2, 28, 2, 2, 0, 0, 11968, "2g.12gb"},
    {8, 6, 2, 2, 1, 2, 28, 2, 2, 1, 1, 11968, "2g.12gb+me"},
    {3, 0, 4, 4, 1, 1, 56, 4, 4, 1, 1, 24000, "4g.24gb"},
};
constexpr MigProfile a100_40[] = {
    {0, 19, 1, 1, 7, 7, 14, 1, 0, 0, 0, 4864, "1g.5gb"},
    {7, 20, 1, 1, 1, 7, 14, 1, 1, 1, 1, 4864, "1g.5gb+me"},
    {9, 15, 1, 2, 4, 4, 14, 1, 1, 0, 0, 9856, "1g.10gb"},
    {1, 14, 2, 2, 3, 3, 28, 2, 1, 0, 0, 9856, "2g.10gb"},
    {2, 9, 3, 4, 2, 2, 42, 3, 2, 0, 0, 19968, "3g.20gb"},
    {3, 5, 4, 4, 1, 1, 56, 4, 2, 0, 0, 19968, "4g.20gb"},
    {4, 0, 7, 8, 1, 1, 98, 7, 5, 1, 1, 40192, "7g.40gb"},
};
constexpr MigProfile a100_80[] = {
    {0, 19, 1, 1, 7, 7, 14, 1, 0, 0, 0, 9728, "1g.10gb"},
    {7, 20, 1, 1, 1, 7, 14, 1, 1, 1, 1, 9728, "1g.10gb+me"},
    {9, 15, 1, 2, 4, 4, 14, 1, 1, 0, 0, 19968, "1g.20gb"},
    {1, 14, 2, 2, 3, 3, 28, 2, 1, 0, 0, 19968, "2g.20gb"},
    {2, 9, 3, 4, 2, 2, 42, 3, 2, 0, 0, 40192, "3g.40gb"},
    {3, 5, 4, 4, 1, 1, 56, 4, 2, 0, 0, 40192, "4g.40gb"},
    {4, 0, 7, 8, 1, 1, 98, 7, 5, 1, 1, 81152, "7g.80gb"},
};
constexpr MigProfile h100_80[] = {
    {0, 19, 1, 1, 7, 7, 16, 1, 1, 1, 0, 9984, "1g.10gb"},
    {7, 20, 1, 1, 1, 7, 16, 1, 1, 1, 1, 9984, "1g.10gb+me"},
    {9, 15, 1, 2, 4, 4, 26, 1, 1, 1, 0, 20096, "1g.20gb"},
    {1, 14, 2, 2, 3, 3, 32, 2, 2, 2, 0, 20096, "2g.20gb"},
    {2, 9, 3, 4, 2, 2, 60, 3, 3, 3, 0, 40448, "3g.40gb"},
    {3, 5, 4, 4, 1, 1, 64, 4, 4, 4, 0, 40448, "4g.40gb"},
    {4, 0, 7, 8, 1, 1, 132, 8, 7, 7, 1, 81152, "7g.80gb"},
};
constexpr MigProfile h100_94[] = {
    {0, 19, 1, 1, 7, 7, 16, 1, 1, 1, 0, 11008, "1g.12gb"},
    {7, 20, 1, 1, 1, 7, 16, 1, 1, 1, 1, 11008, "1g.12gb+me"},
    {9, 15, 1, 2, 4, 4, 26, 1, 1, 1, 0, 22144, "1g.24gb"},
    {1, 14, 2, 2, 3, 3, 32, 2, 2, 2, 0, 22144, "2g.24gb"},
    {2, 9, 3, 4, 2, 2, 60, 3, 3, 3, 0, 47488, "3g.47gb"},
    {3, 5, 4, 4, 1, 1, 64, 4, 4, 4, 0, 47488, "4g.47gb"},
    {4, 0, 7, 8, 1, 1, 132, 8, 7, 7, 1, 95360, "7g.94gb"},
};
constexpr MigProfile h100_96[] = {
    {0, 19, 1, 1, 7, 7, 16, 1, 1, 1, 0, 11264, "1g.12gb"},
    {7, 20, 1, 1, 1, 7, 16, 1, 1, 1, 1, 11264, "1g.12gb+me"},
    {9, 15, 1, 2, 4, 4, 26, 1, 1, 1, 0, 23552, "1g.24gb"},
    {1, 14, 2, 2, 3, 3, 32, 2, 2, 2, 0, 23552, "2g.24gb"},
    {2, 9, 3, 4, 2, 2, 60, 3, 3, 3, 0, 47616, "3g.48gb"},
    {3, 5, 4, 4, 1, 1, 64, 4, 4, 4, 0, 47616, "4g.48gb"},
    {4, 0, 7, 8, 1, 1, 132, 8, 7, 7, 1, 95232, "7g.96gb"},
};
constexpr MigProfile h200[] = {
    {0, 19, 1, 1, 7, 7, 16, 1, 1, 1, 0, 16384, "1g.18gb"},
    {7, 20, 1, 1, 1, 7, 16, 1, 1, 1, 1, 16384, "1g.18gb+me"},
    {9, 15, 1, 2, 4, 4, 26, 1, 1, 1, 0, 33024, "1g.35gb"},
    {1, 14, 2, 2, 3, 3, 32, 2, 2, 2, 0, 33024, "2g.35gb"},
    {2, 9, 3, 4, 2, 2, 60, 3, 3, 3, 0, 71168, "3g.71gb"},
    {3, 5, 4, 4, 1, 1, 64, 4, 4, 4, 0, 71168, "4g.71gb"},
    {4, 0, 7, 8, 1, 1, 132, 8, 7, 7, 1, 143104, "7g.141gb"},
};
constexpr MigProfile b200[] = {
    {0, 19, 1, 1, 7, 7, 18, 2, 1, 1, 0, 22528, "1g.23gb"},
    {7, 20, 1, 1, 1, 7, 18, 2, 1, 1, 1, 22528, "1g.23gb+me"},
    {9, 15, 1, 2, 4, 4, 30, 2, 1, 1, 0, 45312, "1g.45gb"},
    {1, 14, 2, 2, 3, 3, 36, 3, 2, 2, 0, 45312, "2g.45gb"},
    {2, 9, 3, 4, 2, 2, 70, 6, 3, 3, 0, 91136, "3g.90gb"},
    {3, 5, 4, 4, 1, 1, 72, 8, 4, 4, 0, 91136, "4g.90gb"},
    {4, 0, 7, 8, 1, 1, 148, 16, 7, 7, 1, 182784, "7g.180gb"},
};
constexpr MigProfile gb200[] = {
    {0, 19, 1, 1, 7, 7, 18, 2, 1, 1, 0, 23296, "1g.23gb"},
    {7, 20, 1, 1, 1, 7, 18, 2, 1, 1, 1, 23296, "1g.23gb+me"},
    {9, 15, 1, 2, 4, 4, 30, 2, 1, 1, 0, 46848, "1g.47gb"},
    {1, 14, 2, 2, 3, 3, 36, 3, 2, 2, 0, 46848, "2g.47gb"},
    {2, 9, 3, 4, 2, 2, 70, 6, 3, 3, 0, 94208, "3g.93gb"},
    {3, 5, 4, 4, 1, 1, 72, 8, 4, 4, 0, 94208, "4g.93gb"},
    {4, 0, 7, 8, 1, 1, 148, 16, 7, 7, 1, 188928, "7g.186gb"},
};

template <u32 n>
constexpr MigBoard board(u32 architecture, u32 max_memory_gib, u32 compute, u32 memory,
                         u32 multiprocessors, const MigProfile (&profiles)[n]) {
  return {architecture, max_memory_gib, compute, memory, multiprocessors, profiles, n};
}

constexpr MigBoard boards[] = {
    board(DEVICE_ARCH_AMPERE, 24, 4, 4, 14, a30),
    board(DEVICE_ARCH_AMPERE, 40, 7, 8, 14, a100_40),
    board(DEVICE_ARCH_AMPERE, 80, 7, 8, 14, a100_80),
    board(DEVICE_ARCH_HOPPER, 80, 7, 8, 16, h100_80),
    board(DEVICE_ARCH_HOPPER, 94, 7, 8, 16, h100_94),
    board(DEVICE_ARCH_HOPPER, 96, 7, 8, 16, h100_96),
    board(DEVICE_ARCH_HOPPER, 141, 7, 8, 16, h200),
    board(DEVICE_ARCH_BLACKWELL, 180, 7, 8, 18, b200),
    board(DEVICE_ARCH_BLACKWELL, 186, 7, 8, 18, gb200),
};

template <class Match>
const MigProfile* find_profile(const MigBoard& board, Match&& match) {
  for (u32 i = 0; i < board.profile_count; ++i) {
    if (match(board.profiles[i])) return &board.profiles[i];
  }
  return nullptr;
}

/// Compute slices of a profile of compute instances; 0 where there is none of that index. Profiles
/// of 6 and 8 slices and those for several GPUs are of no board here.
u32 slices_of(u32 id) {
  constexpr u32 slices[] = {1, 2, 3, 4, 7};
  return id < sizeof slices / sizeof *slices ? slices[id] : 0;
}

}  // namespace

u32 find_mig_board(const Gpu& gpu) {
  if (gpu.migCurrent == absent32 || gpu.memoryTotal == absent64) return absent32;
  for (const MigBoard& board : boards) {
    if (board.architecture == gpu.architecture && gpu.memoryTotal >> 30 <= board.max_memory_gib)
      return static_cast<u32>(&board - boards);
  }
  return absent32;
}
const MigBoard* mig_board(const Gpu& gpu) {
  const u32 board = gpu.derived.mig_board;
  return board < sizeof boards / sizeof *boards ? &boards[board] : nullptr;
}

const MigProfile* profile_by_index(const MigBoard& board, u32 index) {
  return find_profile(board, [&](const MigProfile& profile) { return profile.index == index; });
}
const MigProfile* profile_by_id(const MigBoard& board, u32 id) {
  return find_profile(board, [&](const MigProfile& profile) { return profile.id == id; });
}
const MigProfile* profile_by_name(const MigBoard& board, const char* name) {
  return find_profile(board,
                      [&](const MigProfile& profile) { return strcmp(profile.name, name) == 0; });
}

bool compute_profile(const MigBoard& board, const MigProfile& profile, u32 id,
                     ComputeProfile& out) {
  const u32 slices = slices_of(id);
  const bool whole = slices == profile.slices;
  // Three and four slices are cut out of seven, not out of four.
  if (slices == 0 || slices > profile.slices || (slices > 2 && !whole && profile.slices != 7))
    return false;
  out.id = id;
  out.slices = slices;
  out.instances = profile.slices / slices;
  out.step = slices == 3 ? 4 : slices;
  out.multiprocessors = whole ? profile.multiprocessors : slices * board.slice_multiprocessors;
  return true;
}

}  // namespace node_nvml::mock
