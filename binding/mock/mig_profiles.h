// What the boards with MIG can be cut into.
#pragma once

#include "mock/state.h"

namespace node_nvml::mock {

/// A profile of GPU instances. `index` is what the queries count by, `id` what instances are made
/// by; sizes and placements are memory slices.
struct MigProfile {
  u32 index;
  u32 id;
  u32 slices;     // compute slices
  u32 size;       // memory slices; placements start at multiples of it
  u32 instances;  // as many at once; also the number of placements, but for one with media
                  // extensions
  u32 places;
  u32 multiprocessors;
  u32 copy_engines;
  u32 decoders;
  u32 jpegs;
  u32 ofas;
  u32 memory_mib;
  char name[12];
};

struct MigBoard {
  u32 architecture;
  u32 max_memory_gib;  // the board is the first of its architecture that has no less
  u32 compute_slices;
  u32 memory_slices;
  u32 slice_multiprocessors;  // of a compute instance that does not fill its GPU instance
  const MigProfile* profiles;
  u32 profile_count;
};

/// A profile of compute instances in a GPU instance; its index and its id are the same.
struct ComputeProfile {
  u32 id;
  u32 slices;
  u32 instances;
  u32 step;  // placements start at multiples of it
  u32 multiprocessors;
};

/// The number of a GPU's board, or absent32 where it has no MIG: looked up at every change, for mig_board().
u32 find_mig_board(const Gpu& gpu);
/// Null where the board has no MIG.
const MigBoard* mig_board(const Gpu& gpu);
const MigProfile* profile_by_index(const MigBoard& board, u32 index);
const MigProfile* profile_by_id(const MigBoard& board, u32 id);
/// By its name, "1g.10gb+me".
const MigProfile* profile_by_name(const MigBoard& board, const char* name);
/// False where a GPU instance of that profile has no such compute instances.
bool compute_profile(const MigBoard& board, const MigProfile& profile, u32 id, ComputeProfile& out);

}  // namespace node_nvml::mock
