// What a VMM saves with a VM in order to know where it can run again. Both blobs end in bytes that
// only the driver understands: here the type and the GPU's device, and what the compatibility of
// the two follows from.
#include <initializer_list>

#include "mock/vgpu.h"

namespace node_nvml::mock {

namespace {

constexpr u32 metadata_version = 3;
constexpr u32 metadata_revision = 1;

/// Behind a vGPU's metadata.
struct VgpuOpaque {
  u32 gpu_device;
  u32 type;
  u64 framebuffer;
  char uuid[80];
};
/// Behind a GPU's.
struct GpuOpaque {
  u32 device;
  u32 subsystem;
  u32 ecc;
  u32 heterogeneous;
};

template <class Metadata>
constexpr u32 opaque_offset = static_cast<u32>(offsetof(Metadata, opaqueData));

/// Room is checked against the whole, header and opaque bytes.
template <class Metadata, class Opaque, class Fill>
Return give_blob(Metadata* out, u32* size, u32 room, Fill&& fill) {
  constexpr u32 need = opaque_offset<Metadata> + sizeof(Opaque);
  *size = need;
  if (room < need) return ERROR_INSUFFICIENT_SIZE;
  Metadata head = {};
  Opaque tail = {};
  head.version = metadata_version;
  head.revision = metadata_revision;
  head.opaqueDataSize = sizeof(Opaque);
  fill(head, tail);
  memcpy(static_cast<void*>(out), &head, opaque_offset<Metadata>);
  memcpy(reinterpret_cast<char*>(out) + opaque_offset<Metadata>, &tail, sizeof tail);
  return SUCCESS;
}

template <class Opaque, class Metadata>
bool read_blob(const Metadata& blob, Opaque& tail) {
  if (blob.version != metadata_version || blob.opaqueDataSize != sizeof(Opaque)) return false;
  memcpy(&tail, reinterpret_cast<const char*>(&blob) + opaque_offset<Metadata>, sizeof tail);
  return true;
}

void copy_driver_version(char (&out)[80]) {
  read_versioned(live_state()->driver, [&](const Driver& driver) {
    memcpy(out, driver.driverVersion, sizeof out);
    return true;
  });
}

/// 580 of 580.95.02.
u32 branch_of(const char* version) {
  u32 branch = 0;
  for (; *version >= '0' && *version <= '9'; ++version) branch = branch * 10 + (*version - '0');
  return branch;
}

constexpr u32 runs_anyhow = VGPU_VM_COMPATIBILITY_COLD | VGPU_VM_COMPATIBILITY_HIBERNATE |
                            VGPU_VM_COMPATIBILITY_SLEEP | VGPU_VM_COMPATIBILITY_LIVE;

/// Only a GPU of the same device takes a vGPU; a guest's driver must speak a version that the host
/// knows; a vGPU that is alive moves between hosts of one branch and where both can migrate.
VgpuPgpuCompatibility compatibility(const VgpuMetadata& vgpu, const VgpuOpaque& vgpu_tail,
                                    const VgpuPgpuMetadata& gpu, const GpuOpaque& gpu_tail) {
  const auto verdict = [](u32 states, u32 limit) {
    return VgpuPgpuCompatibility{static_cast<VgpuVmCompatibility>(states),
                                 static_cast<VgpuPgpuCompatibilityLimitCode>(limit)};
  };
  if (vgpu_tail.gpu_device != gpu_tail.device)
    return verdict(VGPU_VM_COMPATIBILITY_NONE, VGPU_COMPATIBILITY_LIMIT_GPU);
  const VgpuVersion& range = gpu.hostSupportedVgpuRange;
  const bool known = vgpu.guestInfoState == VGPU_INSTANCE_GUEST_INFO_STATE_INITIALIZED;
  if (known &&
      (vgpu.guestVgpuVersion < range.minVersion || vgpu.guestVgpuVersion > range.maxVersion))
    return verdict(VGPU_VM_COMPATIBILITY_NONE, VGPU_COMPATIBILITY_LIMIT_GUEST_DRIVER);
  if (branch_of(vgpu.hostDriverVersion) != branch_of(gpu.hostDriverVersion))
    return verdict(VGPU_VM_COMPATIBILITY_COLD, VGPU_COMPATIBILITY_LIMIT_HOST_DRIVER);
  const bool migrates = (vgpu.vgpuVirtualizationCaps & gpu.pgpuVirtualizationCaps & 1) != 0;
  return migrates
             ? verdict(runs_anyhow, VGPU_COMPATIBILITY_LIMIT_NONE)
             : verdict(runs_anyhow & ~VGPU_VM_COMPATIBILITY_LIVE, VGPU_COMPATIBILITY_LIMIT_OTHER);
}

bool can_migrate(const Gpu& gpu) {
  return gpu.vgpuCapabilities != absent64 &&
         (gpu.vgpuCapabilities >> DEVICE_VGPU_CAP_DEVICE_STREAMING & 1) != 0;
}

}  // namespace

Return api::VgpuInstanceGetMetadata(VgpuInstance id, VgpuMetadata* out, u32* size) {
  return on_vgpu(
      Row::VgpuInstanceGetMetadata, id, size != nullptr && (out != nullptr || *size == 0),
      [&, room = size == nullptr ? 0 : *size](const VgpuHost& host, const Vgpu& vgpu) {
        return give_blob<VgpuMetadata, VgpuOpaque>(
            out, size, room, [&](VgpuMetadata& head, VgpuOpaque& tail) {
              const bool up = vgpu.driverVersion[0] != '\0';
              head.guestInfoState = up ? VGPU_INSTANCE_GUEST_INFO_STATE_INITIALIZED
                                       : VGPU_INSTANCE_GUEST_INFO_STATE_UNINITIALIZED;
              memcpy(head.guestDriverVersion, vgpu.driverVersion, sizeof head.guestDriverVersion);
              copy_driver_version(head.hostDriverVersion);
              head.guestVgpuVersion =
                  up && vgpu.interfaceVersion != absent32 ? vgpu.interfaceVersion : 0;
              read_versioned(live_state()->gpus[vgpu.gpu], [&](const Gpu& gpu) {
                head.vgpuVirtualizationCaps = can_migrate(gpu) ? 1 : 0;
                tail.gpu_device = gpu.pciDeviceId;
                return true;
              });
              const VgpuType* type = find_vgpu_type(host, vgpu.type);
              tail.type = vgpu.type;
              tail.framebuffer = type == nullptr ? 0 : type->framebuffer;
              memcpy(tail.uuid, vgpu.uuid, sizeof tail.uuid);
            });
      });
}
Return api::DeviceGetVgpuMetadata(Device device, VgpuPgpuMetadata* out, u32* size) {
  return on_vgpu_host(
      Row::DeviceGetVgpuMetadata, device, size != nullptr && (out != nullptr || *size == 0),
      [&, room = size == nullptr ? 0 : *size](const Gpu& gpu, const VgpuHost&, u32) {
        return give_blob<VgpuPgpuMetadata, GpuOpaque>(
            out, size, room, [&](VgpuPgpuMetadata& head, GpuOpaque& tail) {
              copy_driver_version(head.hostDriverVersion);
              head.pgpuVirtualizationCaps = can_migrate(gpu) ? 1 : 0;
              VgpuVersion preset;
              api::GetVgpuVersion(&preset, &head.hostSupportedVgpuRange);
              tail = {gpu.pciDeviceId, gpu.pciSubSystemId, gpu.eccCurrent, gpu.vgpuHeterogeneous};
            });
      });
}
Return api::GetVgpuCompatibility(VgpuMetadata* vgpu, VgpuPgpuMetadata* gpu,
                                 VgpuPgpuCompatibility* out) {
  return on_system(Row::GetVgpuCompatibility, vgpu != nullptr && gpu != nullptr && out != nullptr,
                   [&](State&) -> Return {
                     VgpuOpaque vgpu_tail;
                     GpuOpaque gpu_tail;
                     if (!read_blob(*vgpu, vgpu_tail) || !read_blob(*gpu, gpu_tail))
                       return ERROR_INVALID_ARGUMENT;
                     *out = compatibility(*vgpu, vgpu_tail, *gpu, gpu_tail);
                     return SUCCESS;
                   });
}
Return api::DeviceGetPgpuMetadataString(Device device, char* out, u32* size) {
  return on_vgpu_host(
      Row::DeviceGetPgpuMetadataString, device, size != nullptr && (out != nullptr || *size == 0),
      [&, room = size == nullptr ? 0 : *size](const Gpu& gpu, const VgpuHost&, u32) {
        char line[128] = {'0' + metadata_version, '.', '0' + metadata_revision, ':'};
        char* at = line + 4;
        read_versioned(live_state()->driver, [&](const Driver& driver) {
          at = line + 4;
          for (const char* from = driver.driverVersion; *from != '\0'; ++from) *at++ = *from;
          return true;
        });
        for (const u32 id : {gpu.pciDeviceId, gpu.pciSubSystemId}) {
          *at++ = ':';
          for (u32 digit = 8; digit-- != 0;) *at++ = "0123456789abcdef"[id >> 4 * digit & 15];
        }
        for (const bool can : {can_migrate(gpu), gpu.eccCurrent == 1}) {
          *at++ = ':';
          *at++ = can ? '1' : '0';
        }
        *at = '\0';
        *size = room;
        return give_sized_text(out, *size, line);
      });
}

}  // namespace node_nvml::mock
