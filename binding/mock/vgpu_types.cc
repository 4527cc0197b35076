// vGPU types: what a host offers to VMs. A type's number is the machine's, not a GPU's.
#include "mock/vgpu.h"

namespace node_nvml::mock {

namespace {

template <class T, class Value>
Return type_number(Row row, VgpuTypeId id, T* out, Value VgpuType::* member) {
  return on_vgpu_type(row, id, out != nullptr,
                      [&](const VgpuType& type) { return give(out, type.*member); });
}

/// `wanted(type)` of those that the GPU offers.
template <class Wanted>
Return list_types(u32* count, u32 room, VgpuTypeId* out, const VgpuHost& host, Wanted&& wanted) {
  Listing<VgpuTypeId> list(out, room);
  for (u32 i = 0; i < host.type_count && i < max_vgpu_types; ++i) {
    if (wanted(host.types[i])) list.add(host.types[i].id);
  }
  return list.finish(*count);
}

/// With MIG on, a type can be created where one of the GPU's instances has room for it.
bool creatable(const VgpuHost& host, const Gpu& gpu, u32 index, const VgpuType& type) {
  if (gpu.migCurrent != 1) return may_start(host, {gpu, index}, type) == SUCCESS;
  for (const MigInstance& instance : gpu.instances) {
    if (instance.present != 0 && may_start(host, {gpu, index, instance.id}, type) == SUCCESS)
      return true;
  }
  return false;
}

Return type_text(Row row, VgpuTypeId id, char* out, u32* size, char (VgpuType::*member)[64]) {
  return on_vgpu_type(row, id, out != nullptr && size != nullptr,
                      [&, room = size == nullptr ? 0 : *size](const VgpuType& type) {
                        *size = room;  // a second reading asks for the same room
                        return give_sized_text(out, *size, type.*member);
                      });
}

/// The questions about MIG tell a machine that is no vGPU host from a wrong number.
template <class Read>
Return on_mig_types(Row row, VgpuTypeId id, bool arguments, Read&& read) {
  return on_system(row, arguments, [&](State& state) {
    return read_versioned(state.vgpus, [&](const VgpuHost& host) -> Return {
      if (host.type_count == 0) return ERROR_NOT_SUPPORTED;
      const VgpuType* type = find_vgpu_type(host, id);
      return type == nullptr ? ERROR_INVALID_ARGUMENT : read(*type);
    });
  });
}

}  // namespace

Return api::DeviceGetSupportedVgpus(Device device, u32* count, VgpuTypeId* out) {
  return on_vgpu_host(Row::DeviceGetSupportedVgpus, device, count != nullptr,
                      [&, room = count == nullptr ? 0 : *count](const Gpu&, const VgpuHost& host,
                                                                u32 index) {
                        return list_types(count, room, out, host, [&](const VgpuType& type) {
                          return offers(type, index);
                        });
                      });
}
Return api::DeviceGetCreatableVgpus(Device device, u32* count, VgpuTypeId* out) {
  return on_vgpu_host(Row::DeviceGetCreatableVgpus, device, count != nullptr,
                      [&, room = count == nullptr ? 0 : *count](
                          const Gpu& gpu, const VgpuHost& host, u32 index) {
                        return list_types(count, room, out, host, [&](const VgpuType& type) {
                          return creatable(host, gpu, index, type);
                        });
                      });
}

Return api::VgpuTypeGetClass(VgpuTypeId id, char* out, u32* size) {
  return type_text(Row::VgpuTypeGetClass, id, out, size, &VgpuType::family);
}
Return api::VgpuTypeGetName(VgpuTypeId id, char* out, u32* size) {
  return type_text(Row::VgpuTypeGetName, id, out, size, &VgpuType::name);
}
Return api::VgpuTypeGetLicense(VgpuTypeId id, char* out, u32 size) {
  return on_vgpu_type(Row::VgpuTypeGetLicense, id, out != nullptr,
                      [&](const VgpuType& type) -> Return {
                        const std::size_t length = strlen(type.license);
                        if (size <= length) return ERROR_INSUFFICIENT_SIZE;
                        memcpy(out, type.license, length + 1);
                        return SUCCESS;
                      });
}
// A type that is not for MIG has the invalid profile, which is the state's absent.
Return api::VgpuTypeGetGpuInstanceProfileId(VgpuTypeId id, u32* out) {
  return on_mig_types(Row::VgpuTypeGetGpuInstanceProfileId, id, out != nullptr,
                      [&](const VgpuType& type) {
                        *out = type.gpuInstanceProfile;
                        return SUCCESS;
                      });
}
Return api::VgpuTypeGetDeviceID(VgpuTypeId id, u64* device, u64* subsystem) {
  return on_vgpu_type(Row::VgpuTypeGetDeviceID, id, device != nullptr && subsystem != nullptr,
                      [&](const VgpuType& type) {
                        const Return first = give(device, type.deviceId);
                        return first == SUCCESS ? give(subsystem, type.subsystemId) : first;
                      });
}
Return api::VgpuTypeGetFramebufferSize(VgpuTypeId id, amount* out) {
  return type_number(Row::VgpuTypeGetFramebufferSize, id, out, &VgpuType::framebuffer);
}
Return api::VgpuTypeGetNumDisplayHeads(VgpuTypeId id, u32* out) {
  return type_number(Row::VgpuTypeGetNumDisplayHeads, id, out, &VgpuType::displayHeads);
}
Return api::VgpuTypeGetResolution(VgpuTypeId id, u32 display, u32* width, u32* height) {
  return on_vgpu_type(Row::VgpuTypeGetResolution, id, width != nullptr && height != nullptr,
                      [&](const VgpuType& type) -> Return {
                        const bool known = type.displayHeads != absent32;
                        if (known && display >= type.displayHeads) return ERROR_INVALID_ARGUMENT;
                        const Return first = give(width, type.width);
                        return first == SUCCESS ? give(height, type.height) : first;
                      });
}
Return api::VgpuTypeGetFrameRateLimit(VgpuTypeId id, u32* out) {
  return type_number(Row::VgpuTypeGetFrameRateLimit, id, out, &VgpuType::frameRateLimit);
}
Return api::VgpuTypeGetMaxInstances(Device device, VgpuTypeId id, u32* out) {
  return on_vgpu_host(Row::VgpuTypeGetMaxInstances, device, out != nullptr,
                      [&](const Gpu&, const VgpuHost& host, u32 index) -> Return {
                        const VgpuType* type = find_vgpu_type(host, id);
                        if (type == nullptr || !offers(*type, index)) return ERROR_INVALID_ARGUMENT;
                        return give(out, type->maxInstances);
                      });
}
Return api::VgpuTypeGetMaxInstancesPerVm(VgpuTypeId id, u32* out) {
  return type_number(Row::VgpuTypeGetMaxInstancesPerVm, id, out, &VgpuType::maxInstancesPerVm);
}
Return api::VgpuTypeGetMaxInstancesPerGpuInstance(VgpuTypeMaxInstance_v1* out) {
  if (out != nullptr && live_state() != nullptr &&
      out->version != version_word<VgpuTypeMaxInstance_v1>)
    return ERROR_ARGUMENT_VERSION_MISMATCH;
  return on_mig_types(Row::VgpuTypeGetMaxInstancesPerGpuInstance,
                      out == nullptr ? 0 : out->vgpuTypeId, out != nullptr,
                      [&](const VgpuType& type) {
                        return give(&out->maxInstancePerGI, type.maxInstancesPerGpuInstance);
                      });
}
Return api::VgpuTypeGetBAR1Info(VgpuTypeId id, VgpuTypeBar1Info_v1* out) {
  return on_vgpu_type(Row::VgpuTypeGetBAR1Info, id, out != nullptr,
                      [&](const VgpuType& type) -> Return {
                        if (out->version != version_word<VgpuTypeBar1Info_v1>)
                          return ERROR_ARGUMENT_VERSION_MISMATCH;
                        return give(&out->bar1Size, type.bar1);
                      });
}
Return api::VgpuTypeGetGspHeapSize(VgpuTypeId id, amount* out) {
  return type_number(Row::VgpuTypeGetGspHeapSize, id, out, &VgpuType::gspHeap);
}
Return api::VgpuTypeGetFbReservation(VgpuTypeId id, amount* out) {
  return type_number(Row::VgpuTypeGetFbReservation, id, out, &VgpuType::reservation);
}
Return api::VgpuTypeGetCapabilities(VgpuTypeId id, VgpuCapability capability, u32* out) {
  return on_vgpu_type(Row::VgpuTypeGetCapabilities, id,
                      out != nullptr && capability <= VGPU_CAP_EXCLUSIVE_SIZE,
                      [&](const VgpuType& type) {
                        const u32 have = or_zero(type.capabilities);
                        *out = have >> capability & 1;
                        return SUCCESS;
                      });
}

}  // namespace node_nvml::mock
