// Finding devices, and what tells one from another.
#include <stdio.h>

#include "mock/call.h"
#include "mock/hex.h"
#include "mock/pci.h"

namespace node_nvml::mock {

namespace {

Return count(Row row, u32* out) {
  return on_system(row, out != nullptr, [&](State& state) {
    *out = count_bits(visible_gpus(state));
    return SUCCESS;
  });
}

/// A handle is only given for a GPU that is there; the fault of this GPU comes before.
Return give_handle(State& state, Row row, u32 gpu, Device* out) {
  if (const Return fault = fault_of(state, row, gpu); fault != SUCCESS) return fault;
  if (read_versioned(state.gpus[gpu], [](const Gpu& g) { return g.lost; }) == 1)
    return ERROR_GPU_IS_LOST;
  *out = device_handle(gpu);
  return SUCCESS;
}

Return by_index(Row row, u32 index, Device* out) {
  State* state = live_state();
  if (state == nullptr) return ERROR_UNINITIALIZED;
  const u32 gpu = gpu_at(visible_gpus(*state), index);
  if (out == nullptr || gpu == max_gpus) return ERROR_INVALID_ARGUMENT;
  return give_handle(*state, row, gpu, out);
}

template <class Match>
Return by_match(Row row, const char* text, Device* out, Match&& match) {
  return on_system(row, text != nullptr && out != nullptr, [&](State& state) -> Return {
    for (u64 left = visible_gpus(state); left != 0; left &= left - 1) {
      const u32 i = gpu_at(left, 0);
      const u32 slot = read_versioned(state.gpus[i], [&](const Gpu& gpu) { return match(gpu); });
      if (slot == absent32) continue;
      Device ignored;
      if (slot == max_mig_devices) return give_handle(state, row, i, out);
      if (const Return found = give_handle(state, row, i, &ignored); found != SUCCESS) return found;
      *out = mig_handle(i, slot);
      return SUCCESS;
    }
    return ERROR_NOT_FOUND;
  });
}

/// Of "00000000:1B:00.0".
constexpr std::size_t own_address_length = 16;

Return by_uuid(Row row, const char* uuid, Device* out) {
  return by_match(row, uuid, out, [&](const Gpu& gpu) -> u32 {
    if (strcmp(gpu.uuid, uuid) == 0) return max_mig_devices;
    if (gpu.migCurrent != 1) return absent32;
    for (u32 slot = 0; slot < max_mig_devices; ++slot) {
      if (gpu.mig[slot].present != 0 && strcmp(gpu.mig[slot].uuid, uuid) == 0) return slot;
    }
    return absent32;
  });
}

Return by_uuid_bytes(Row row, const u8* wanted, Device* out) {
  const auto same = [&](const char* text) {
    const char* digits = strchr(text, '-');  // after "GPU-" or "MIG-"
    u8 bytes[16];
    return digits != nullptr && parse_hex(digits, bytes) == sizeof bytes &&
           memcmp(bytes, wanted, sizeof bytes) == 0;
  };
  return by_match(row, reinterpret_cast<const char*>(wanted), out, [&](const Gpu& gpu) -> u32 {
    if (same(gpu.uuid)) return max_mig_devices;
    for (u32 slot = 0; slot < max_mig_devices; ++slot) {
      if (gpu.mig[slot].present != 0 && same(gpu.mig[slot].uuid)) return slot;
    }
    return absent32;
  });
}

/// The address as NVML itself tells it is found by its letters.
Return by_own_text(Row row, const char* bus_id, Device* out) {
  return by_match(row, bus_id, out, [&](const Gpu& gpu) -> u32 {
    const DerivedAddress& have = gpu.derived.address;
    const bool same = have.known != 0 && memcmp(have.text, bus_id, own_address_length + 1) == 0;
    return same ? max_mig_devices : absent32;
  });
}

Return by_pci(Row row, const char* bus_id, Device* out) {
  if (bus_id != nullptr && strnlen(bus_id, own_address_length + 1) == own_address_length) {
    const Return found = by_own_text(row, bus_id, out);
    if (found != ERROR_NOT_FOUND) return found;
  }
  PciAddress wanted;
  if (live_state() != nullptr && bus_id != nullptr && !parse_pci(bus_id, wanted))
    return ERROR_INVALID_ARGUMENT;
  return by_match(row, bus_id, out, [&](const Gpu& gpu) -> u32 {
    const DerivedAddress& have = gpu.derived.address;
    const bool same = have.known != 0 && have.domain == wanted.domain && have.bus == wanted.bus &&
                      have.device == wanted.device;
    return same ? max_mig_devices : absent32;
  });
}

}  // namespace

Return api::DeviceGetCount(u32* out) { return count(Row::DeviceGetCount, out); }
Return api::DeviceGetCount_v2(u32* out) { return count(Row::DeviceGetCount_v2, out); }
Return api::DeviceGetHandleByIndex(u32 index, Device* out) {
  return by_index(Row::DeviceGetHandleByIndex, index, out);
}
Return api::DeviceGetHandleByIndex_v2(u32 index, Device* out) {
  return by_index(Row::DeviceGetHandleByIndex_v2, index, out);
}
Return api::DeviceGetHandleBySerial(const char* serial, Device* out) {
  return by_match(Row::DeviceGetHandleBySerial, serial, out, [&](const Gpu& gpu) -> u32 {
    return gpu.serial[0] != '\0' && strcmp(gpu.serial, serial) == 0 ? max_mig_devices : absent32;
  });
}
Return api::DeviceGetHandleByUUID(const char* uuid, Device* out) {
  return by_uuid(Row::DeviceGetHandleByUUID, uuid, out);
}
Return api::DeviceGetHandleByUUIDV(const UUID_v1* uuid, Device* out) {
  constexpr Row row = Row::DeviceGetHandleByUUIDV;
  return on_system(row, uuid != nullptr && out != nullptr, [&](State&) -> Return {
    if (uuid->version != version_word<UUID_v1>) return ERROR_ARGUMENT_VERSION_MISMATCH;
    if (uuid->type == UUID_TYPE_BINARY) return by_uuid_bytes(row, uuid->value.bytes.bytes, out);
    const char* text = uuid->value.str.str;
    if (uuid->type != UUID_TYPE_ASCII || memchr(text, 0, sizeof uuid->value.str.str) == nullptr)
      return ERROR_INVALID_ARGUMENT;
    return by_uuid(row, text, out);
  });
}
Return api::DeviceGetHandleByPciBusId(const char* id, Device* out) {
  return by_pci(Row::DeviceGetHandleByPciBusId, id, out);
}
Return api::DeviceGetHandleByPciBusId_v2(const char* id, Device* out) {
  return by_pci(Row::DeviceGetHandleByPciBusId_v2, id, out);
}

Return api::DeviceGetName(Device device, char* name, u32 length) {
  return on_device(Row::DeviceGetName, device, name != nullptr,
                   [&](const Gpu& gpu, const MigDevice* mig) {
                     if (mig == nullptr) return give_text(name, length, gpu.name);
                     char full[192];
                     snprintf(full, sizeof full, "%s MIG %s", gpu.name, mig->profile);
                     return give_text(name, length, full);
                   });
}
Return api::DeviceGetBrand(Device device, BrandType* out) {
  return on_device(Row::DeviceGetBrand, device, out != nullptr,
                   [&](const Gpu& gpu, const MigDevice*) { return give(out, gpu.brand); });
}
Return api::DeviceGetIndex(Device device, u32* out) {
  return on_target(Row::DeviceGetIndex, device, out != nullptr, [&](State& state, Target target) {
    *out = target.mig == no_mig ? index_of(visible_gpus(state), target.gpu) : target.mig;
    return SUCCESS;
  });
}
Return api::DeviceGetSerial(Device device, char* serial, u32 length) {
  return text(Row::DeviceGetSerial, device, serial, length, &Gpu::serial);
}
Return api::DeviceGetUUID(Device device, char* uuid, u32 length) {
  return on_device(Row::DeviceGetUUID, device, uuid != nullptr,
                   [&](const Gpu& gpu, const MigDevice* mig) {
                     return give_text(uuid, length, mig == nullptr ? gpu.uuid : mig->uuid);
                   });
}
Return api::DeviceGetMinorNumber(Device device, u32* out) {
  return number(Row::DeviceGetMinorNumber, device, out, &Gpu::minorNumber);
}
Return api::DeviceGetBoardId(Device device, u32* out) {
  return number(Row::DeviceGetBoardId, device, out, &Gpu::boardId);
}
Return api::DeviceGetBoardPartNumber(Device device, char* part, u32 length) {
  return text(Row::DeviceGetBoardPartNumber, device, part, length, &Gpu::boardPartNumber);
}
Return api::DeviceGetVbiosVersion(Device device, char* version, u32 length) {
  return text(Row::DeviceGetVbiosVersion, device, version, length, &Gpu::vbiosVersion);
}
Return api::DeviceGetGspFirmwareVersion(Device device, char* version) {
  return text(Row::DeviceGetGspFirmwareVersion, device, version, 64, &Gpu::gspFirmwareVersion);
}
Return api::DeviceGetArchitecture(Device device, DeviceArchitecture* out) {
  return on_device(Row::DeviceGetArchitecture, device, out != nullptr,
                   [&](const Gpu& gpu, const MigDevice*) { return give(out, gpu.architecture); });
}
Return api::DeviceGetCudaComputeCapability(Device device, i32* major, i32* minor) {
  return on_device(Row::DeviceGetCudaComputeCapability, device,
                   major != nullptr && minor != nullptr, [&](const Gpu& gpu, const MigDevice*) {
                     const Return first = give(major, gpu.computeCapabilityMajor);
                     return first == SUCCESS ? give(minor, gpu.computeCapabilityMinor) : first;
                   });
}
// Not while MIG is on.
Return api::DeviceGetNumGpuCores(Device device, u32* out) {
  return on_gpu(Row::DeviceGetNumGpuCores, device, out != nullptr, [&](const Gpu& gpu) {
    return gpu.migCurrent == 1 ? ERROR_NOT_SUPPORTED : give(out, gpu.cores);
  });
}
Return api::DeviceGetPersistenceMode(Device device, EnableState* out) {
  return number(Row::DeviceGetPersistenceMode, device, out, &Gpu::persistenceMode);
}
Return api::DeviceGetComputeMode(Device device, ComputeMode* out) {
  return on_device(Row::DeviceGetComputeMode, device, out != nullptr,
                   [&](const Gpu& gpu, const MigDevice* mig) {
                     const bool own = mig != nullptr && mig->computeMode != absent32;
                     return give(out, own ? mig->computeMode : gpu.computeMode);
                   });
}
// Not the node that the GPU is near to: the one that its memory is, which only boards with a coherent CPU have.
Return api::DeviceGetNumaNodeId(Device device, u32* out) {
  return number(Row::DeviceGetNumaNodeId, device, out, &Gpu::memoryNode);
}

}  // namespace node_nvml::mock
