// NVLink encryption, from Rubin on: each GPU has an address (ALID) and opaque information; keys are
// set up between two, then the GPU is told that encryption is ready.
#include "mock/setters.h"

namespace node_nvml::mock {

namespace {

constexpr u32 private_size = 64;

bool encrypts(const Gpu& gpu) {
  return has_links(gpu) && is_since(gpu, DEVICE_ARCH_RUBIN) && gpu.nvlinkAlid != absent32;
}

/// Opaque, but of this GPU and steady: FNV-1a of its UUID, carried on.
void private_of(const Gpu& gpu, NvlinkNvlePrivateInfo_v1& out) {
  out = {};
  out.size = private_size;
  u64 hash = 0xcbf29ce484222325;
  for (const char* at = gpu.uuid; *at != '\0'; ++at)
    hash = (hash ^ static_cast<u8>(*at)) * 0x100000001b3;
  for (u32 i = 0; i < private_size; ++i) {
    hash = (hash ^ i) * 0x100000001b3;
    out.data[i] = static_cast<u8>(hash >> 32);
  }
}

bool is_private_of(const Gpu& gpu, const NvlinkNvlePrivateInfo_v1& info) {
  NvlinkNvlePrivateInfo_v1 own;
  private_of(gpu, own);
  return info.size == own.size && memcmp(info.data, own.data, own.size) == 0;
}

/// A GPU on this machine with that address must own the information; one elsewhere cannot be asked.
bool is_peer(const State& state, u32 alid, const NvlinkNvlePrivateInfo_v1& info) {
  const u32 gpus = gpu_count(state);
  for (u32 i = 0; i < gpus; ++i) {
    const u32 verdict = read_versioned(state.gpus[i], [&](const Gpu& gpu) -> u32 {
      return gpu.nvlinkAlid != alid ? 2 : is_private_of(gpu, info) ? 1 : 0;
    });
    if (verdict != 2) return verdict == 1;
  }
  return info.size != 0 && info.size <= sizeof info.data;
}

void apply(Gpu& gpu) {
  gpu.nvlinkEncryption = gpu.nvlinkEncryptionReady == 1 && or_zero(gpu.nvlinkKeys) != 0 ? 1 : 0;
}

/// A privileged read.
template <class Read>
Return read_as_root(Row row, Device device, bool arguments, Read&& read) {
  return on_gpu(row, device, arguments, [&](const Gpu& gpu) -> Return {
    if (!encrypts(gpu)) return ERROR_NOT_SUPPORTED;
    return !acts_as_root() ? ERROR_NO_PERMISSION : read(gpu);
  });
}

}  // namespace

// Both tables map one entry to one address, the GPU's own after those of the GPUs before it.
Return api::DeviceGetNvlinkRemapTableInfo_v1(Device device, NvlinkGetRemapTableInfo_v1* out) {
  return read_as_root(
      Row::DeviceGetNvlinkRemapTableInfo_v1, device, out != nullptr, [&](const Gpu& gpu) {
        constexpr u32 entries = sizeof out->flaRemapTabAddr / sizeof(u32);
        out->alid = gpu.nvlinkAlid;
        out->remapTabSize = entries;
        for (u32 i = 0; i < entries; ++i)
          out->flaRemapTabAddr[i] = out->gpaRemapTabAddr[i] = gpu.nvlinkAlid * entries + i;
        return SUCCESS;
      });
}
Return api::DeviceGetNvlinkNvlePrivateInfo_v1(Device device, NvlinkNvlePrivateInfo_v1* out) {
  return read_as_root(Row::DeviceGetNvlinkNvlePrivateInfo_v1, device, out != nullptr,
                      [&](const Gpu& gpu) {
                        private_of(gpu, *out);
                        return SUCCESS;
                      });
}
Return api::DeviceSetNvlinkNvleReady_v1(Device device, NvlinkSetNvleReady_v1* wanted) {
  return set_as_root(Row::DeviceSetNvlinkNvleReady_v1, device, wanted != nullptr, encrypts,
                     [&](Gpu& gpu) {
                       gpu.nvlinkEncryptionReady = wanted->bNvleReady != 0 ? 1 : 0;
                       apply(gpu);
                       return SUCCESS;
                     });
}
// Asks for the lock, and tells whether it is held; once locked it stays so until the GPU is reset.
Return api::DeviceLockNvlinkRemapTable_v1(Device device, NvlinkLockRemapTable_v1* lock) {
  return set_as_root(Row::DeviceLockNvlinkRemapTable_v1, device, lock != nullptr, encrypts,
                     [&](Gpu& gpu) {
                       const bool disabled = gpu.nvlinkRemapLockDisabled == 1;
                       if (lock->bRemapTableLocked != 0 && !disabled) gpu.nvlinkRemapLocked = 1;
                       lock->bRemapTableLocked = gpu.nvlinkRemapLocked == 1 ? 1 : 0;
                       lock->bRemapTableLockDisabled = disabled ? 1 : 0;
                       return SUCCESS;
                     });
}
Return api::DeviceSetupNvlinkNvleEncryptionKey_v1(Device device,
                                                  NvlinkSetupNvleEncryptionKey_v1* key) {
  return set_as_root(Row::DeviceSetupNvlinkNvleEncryptionKey_v1, device, key != nullptr, encrypts,
                     [&](Gpu& gpu) -> Return {
                       const u32 remote = key->remoteGpuAlid;
                       const bool valid =
                           key->localGpuAlid == gpu.nvlinkAlid && remote != gpu.nvlinkAlid &&
                           remote < 64 && is_private_of(gpu, key->localGpuNvlePrivateInfo) &&
                           is_peer(*live_state(), remote, key->remoteGpuNvlePrivateInfo);
                       if (!valid) return ERROR_INVALID_ARGUMENT;
                       gpu.nvlinkKeys = or_zero(gpu.nvlinkKeys) | u64{1} << remote;
                       apply(gpu);
                       return SUCCESS;
                     });
}

}  // namespace node_nvml::mock
