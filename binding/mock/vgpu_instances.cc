// Running vGPUs: who they are, which VM has them, what they hold.
#include "mock/vgpu.h"

namespace node_nvml::mock {

namespace {

template <class T, class Value>
Return vgpu_number(Row row, VgpuInstance id, T* out, Value Vgpu::* member) {
  return on_vgpu(row, id, out != nullptr, [&](const VgpuHost&, const Vgpu& vgpu) {
    return give(out, vgpu.*member);
  });
}

/// The guest has a driver that has told the host about itself.
bool guest_is_up(const Vgpu& vgpu) { return vgpu.driverVersion[0] != '\0'; }

Return vgpu_text(Row row, VgpuInstance id, char* out, u32 room, char (Vgpu::*member)[80]) {
  return on_vgpu(row, id, out != nullptr, [&](const VgpuHost&, const Vgpu& vgpu) {
    return give_text(out, room, vgpu.*member);
  });
}

}  // namespace

Return api::DeviceGetActiveVgpus(Device device, u32* count, VgpuInstance* out) {
  return on_vgpu_host(Row::DeviceGetActiveVgpus, device, count != nullptr,
                      [&, room = count == nullptr ? 0 : *count](const Gpu&, const VgpuHost& host,
                                                                u32 index) {
                        Listing<VgpuInstance> list(out, room);
                        each_vgpu(host, index, [&](const Vgpu& vgpu) { list.add(vgpu.id); });
                        return list.finish(*count);
                      });
}

Return api::VgpuInstanceGetVmID(VgpuInstance id, char* out, u32 size, VgpuVmIdType* kind) {
  return on_vgpu(Row::VgpuInstanceGetVmID, id, out != nullptr && kind != nullptr,
                 [&](const VgpuHost&, const Vgpu& vgpu) {
                   const u32 named = read_versioned(live_state()->driver, [](const Driver& driver) {
                     return driver.vgpuVmIdType;
                   });
                   *kind = named == VGPU_VM_ID_DOMAIN_ID ? VGPU_VM_ID_DOMAIN_ID : VGPU_VM_ID_UUID;
                   return give_text(out, size, vgpu.vmId);
                 });
}
Return api::VgpuInstanceGetUUID(VgpuInstance id, char* out, u32 size) {
  return vgpu_text(Row::VgpuInstanceGetUUID, id, out, size, &Vgpu::uuid);
}
Return api::VgpuInstanceGetMdevUUID(VgpuInstance id, char* out, u32 size) {
  return vgpu_text(Row::VgpuInstanceGetMdevUUID, id, out, size, &Vgpu::mdevUuid);
}
Return api::VgpuInstanceGetVmDriverVersion(VgpuInstance id, char* out, u32 length) {
  return on_vgpu(Row::VgpuInstanceGetVmDriverVersion, id, out != nullptr,
                 [&](const VgpuHost&, const Vgpu& vgpu) {
                   return give_text(out, length,
                                    guest_is_up(vgpu) ? vgpu.driverVersion : "Not Available");
                 });
}
Return api::VgpuInstanceGetType(VgpuInstance id, VgpuTypeId* out) {
  return vgpu_number(Row::VgpuInstanceGetType, id, out, &Vgpu::type);
}
// The guest's address of its GPU; zeros until it has a driver.
Return api::VgpuInstanceGetGpuPciId(VgpuInstance id, char* out, u32* length) {
  return on_vgpu(Row::VgpuInstanceGetGpuPciId, id, out != nullptr && length != nullptr,
                 [&, room = length == nullptr ? 0 : *length](const VgpuHost&, const Vgpu& vgpu) {
                   const bool known = guest_is_up(vgpu) && vgpu.pciBusId[0] != '\0';
                   *length = room;
                   return give_sized_text(out, *length, known ? vgpu.pciBusId : "00000000:00:00.0");
                 });
}
// Absent32 is the invalid id, that of a vGPU outside of MIG.
Return api::VgpuInstanceGetGpuInstanceId(VgpuInstance id, u32* out) {
  return on_vgpu(Row::VgpuInstanceGetGpuInstanceId, id, out != nullptr,
                 [&](const VgpuHost&, const Vgpu& vgpu) {
                   *out = vgpu.gpuInstanceId;
                   return SUCCESS;
                 });
}
Return api::VgpuInstanceGetPlacementId(VgpuInstance id, VgpuPlacementId_v1* out) {
  return on_vgpu(Row::VgpuInstanceGetPlacementId, id, out != nullptr,
                 [&](const VgpuHost& host, const Vgpu& vgpu) -> Return {
                   if (out->version != version_word<VgpuPlacementId_v1>)
                     return ERROR_ARGUMENT_VERSION_MISMATCH;
                   const bool placed =
                       read_versioned(live_state()->gpus[vgpu.gpu], [&](const Gpu& gpu) {
                         return is_heterogeneous(host, {gpu, vgpu.gpu, vgpu.gpuInstanceId});
                       });
                   out->placementId = placed && vgpu.placement != absent32 ? vgpu.placement
                                                                           : invalid_placement;
                   return SUCCESS;
                 });
}

// What the VM uses of its frame buffer: the whole of it is taken from the GPU as long as the vGPU
// runs.
Return api::VgpuInstanceGetFbUsage(VgpuInstance id, amount* out) {
  return vgpu_number(Row::VgpuInstanceGetFbUsage, id, out, &Vgpu::memoryUsed);
}
Return api::VgpuInstanceGetRuntimeStateSize(VgpuInstance id, VgpuRuntimeState_v1* out) {
  return on_vgpu(Row::VgpuInstanceGetRuntimeStateSize, id, out != nullptr,
                 [&](const VgpuHost&, const Vgpu& vgpu) -> Return {
                   if (out->version != version_word<VgpuRuntimeState_v1>)
                     return ERROR_ARGUMENT_VERSION_MISMATCH;
                   return give(&out->size, vgpu.runtimeState);
                 });
}
// The type's limit where the vGPU has none of its own.
Return api::VgpuInstanceGetFrameRateLimit(VgpuInstance id, u32* out) {
  return on_vgpu(Row::VgpuInstanceGetFrameRateLimit, id, out != nullptr,
                 [&](const VgpuHost& host, const Vgpu& vgpu) {
                   if (vgpu.frameRateLimit != absent32) return give(out, vgpu.frameRateLimit);
                   const VgpuType* type = find_vgpu_type(host, vgpu.type);
                   return type == nullptr ? ERROR_NOT_SUPPORTED : give(out, type->frameRateLimit);
                 });
}
Return api::VgpuInstanceGetEccMode(VgpuInstance id, EnableState* out) {
  return vgpu_number(Row::VgpuInstanceGetEccMode, id, out, &Vgpu::eccMode);
}
Return api::VgpuInstanceGetEncoderCapacity(VgpuInstance id, u32* out) {
  return vgpu_number(Row::VgpuInstanceGetEncoderCapacity, id, out, &Vgpu::encoderCapacity);
}
Return api::VgpuInstanceSetEncoderCapacity(VgpuInstance id, u32 percent) {
  return change_vgpu(Row::VgpuInstanceSetEncoderCapacity, id, percent <= 100,
                     [&](VgpuHost&, Vgpu& vgpu) -> Return {
                       if (vgpu.encoderCapacity == absent32) return ERROR_NOT_SUPPORTED;
                       vgpu.encoderCapacity = percent;
                       return SUCCESS;
                     });
}

}  // namespace node_nvml::mock
