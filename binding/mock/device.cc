// Finding devices, and what tells one from another.
#include <stdio.h>
#include <stdlib.h>

#include "mock/call.h"

namespace node_nvml::mock {

namespace {

u32 gpu_count(const State& state) {
  return read_versioned(state.driver, [](const Driver& driver) { return driver.gpuCount; });
}

Return count(Row row, u32* out) {
  return on_system(row, out != nullptr, [&](State& state) {
    *out = gpu_count(state);
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
  if (out == nullptr || index >= gpu_count(*state)) return ERROR_INVALID_ARGUMENT;
  return give_handle(*state, row, index, out);
}

template <class Match>
Return by_match(Row row, const char* text, Device* out, Match&& match) {
  return on_system(row, text != nullptr && out != nullptr, [&](State& state) -> Return {
    const u32 gpus = gpu_count(state);
    for (u32 i = 0; i < gpus; ++i) {
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

Return by_uuid(Row row, const char* uuid, Device* out) {
  return by_match(row, uuid, out, [&](const Gpu& gpu) -> u32 {
    if (strcmp(gpu.uuid, uuid) == 0) return max_mig_devices;
    for (u32 slot = 0; slot < max_mig_devices; ++slot) {
      if (gpu.mig[slot].present != 0 && strcmp(gpu.mig[slot].uuid, uuid) == 0) return slot;
    }
    return absent32;
  });
}

struct PciAddress {
  u32 domain = 0;
  u32 bus = 0;
  u32 device = 0;
};

/// Domain optional, the function ignored: "0000:18:00.0", "00000000:18:00.0", "18:00.0".
bool parse_pci(const char* text, PciAddress& address) {
  unsigned long parts[3];
  int count = 0;
  const char* at = text;
  while (count < 3) {
    char* end = nullptr;
    parts[count++] = strtoul(at, &end, 16);
    if (end == at) return false;
    if (*end != ':') {
      if (*end != '.' && *end != '\0') return false;
      break;
    }
    at = end + 1;
  }
  if (count < 2) return false;
  address.domain = count == 3 ? static_cast<u32>(parts[0]) : 0;
  address.bus = static_cast<u32>(parts[count - 2]);
  address.device = static_cast<u32>(parts[count - 1]);
  return true;
}

Return by_pci(Row row, const char* bus_id, Device* out) {
  PciAddress wanted;
  if (live_state() != nullptr && bus_id != nullptr && !parse_pci(bus_id, wanted))
    return ERROR_INVALID_ARGUMENT;
  return by_match(row, bus_id, out, [&](const Gpu& gpu) -> u32 {
    PciAddress have;
    const bool same = parse_pci(gpu.pciBusId, have) && have.domain == wanted.domain &&
                      have.bus == wanted.bus && have.device == wanted.device;
    return same ? max_mig_devices : absent32;
  });
}

/// Every version has the same first members; the rest is filled by `more`. Writes no byte past its
/// own struct.
template <class Info, class More>
Return pci_info(Row row, Device device, Info* out, More&& more) {
  return on_gpu(row, device, out != nullptr, [&](const Gpu& gpu) -> Return {
    PciAddress address;
    if (!parse_pci(gpu.pciBusId, address)) return ERROR_NOT_SUPPORTED;
    *out = {};
    out->domain = address.domain;
    out->bus = address.bus;
    out->device = address.device;
    out->pciDeviceId = gpu.pciDeviceId;
    char* legacy = reinterpret_cast<char*>(out);
    snprintf(legacy, 16, "%04X:%02X:%02X.0", address.domain & 0xffff, address.bus & 0xff,
             address.device & 0xff);
    more(*out, gpu, address);
    return SUCCESS;
  });
}

/// Bits of a list such as "0-55,112-167" that the host has too; all of the host's where that leaves
/// none, since a batch scheduler refuses a GPU without CPUs.
void affinity(const char* list, u64* words, u32 count) {
  const auto host = static_cast<u32>(sysconf(_SC_NPROCESSORS_CONF));
  memset(words, 0, count * sizeof(u64));
  bool any = false;
  const auto set = [&](unsigned long cpu) {
    if (cpu >= host || cpu / 64 >= count) return;
    words[cpu / 64] |= u64{1} << cpu % 64;
    any = true;
  };
  for (const char* at = list; *at != '\0';) {
    char* end = nullptr;
    const unsigned long first = strtoul(at, &end, 10);
    const unsigned long last = *end == '-' ? strtoul(end + 1, &end, 10) : first;
    for (unsigned long cpu = first; cpu <= last && cpu < host; ++cpu) set(cpu);
    at = *end == ',' ? end + 1 : "";
  }
  if (any) return;
  for (unsigned long cpu = 0; cpu < host; ++cpu) set(cpu);
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
  return on_target(Row::DeviceGetIndex, device, out != nullptr, [&](State&, Target target) {
    *out = target.mig == no_mig ? target.gpu : target.mig;
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
                   [&](const Gpu& gpu, const MigDevice*) { return give(out, gpu.computeMode); });
}
Return api::DeviceGetCpuAffinity(Device device, u32 size, u64* set) {
  return on_gpu(Row::DeviceGetCpuAffinity, device, set != nullptr && size != 0,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.cpuAffinity[0] == '\0') return ERROR_NOT_SUPPORTED;
                  affinity(gpu.cpuAffinity, set, size);
                  return SUCCESS;
                });
}
Return api::DeviceGetNumaNodeId(Device device, u32* out) {
  return number(Row::DeviceGetNumaNodeId, device, out, &Gpu::numaNode);
}

Return api::DeviceGetPciInfo(Device device, PciInfo_v1* pci) {
  return pci_info(Row::DeviceGetPciInfo, device, pci,
                  [](PciInfo_v1&, const Gpu&, const PciAddress&) {});
}
Return api::DeviceGetPciInfo_v2(Device device, PciInfo_v2* pci) {
  return pci_info(Row::DeviceGetPciInfo_v2, device, pci,
                  [](PciInfo_v2& info, const Gpu& gpu, const PciAddress&) {
                    info.pciSubSystemId = gpu.pciSubSystemId;
                  });
}
Return api::DeviceGetPciInfo_v3(Device device, PciInfo* pci) {
  return pci_info(Row::DeviceGetPciInfo_v3, device, pci,
                  [](PciInfo& info, const Gpu& gpu, const PciAddress& at) {
                    info.pciSubSystemId = gpu.pciSubSystemId;
                    snprintf(info.busId, sizeof info.busId, "%08X:%02X:%02X.0", at.domain,
                             at.bus & 0xff, at.device & 0xff);
                  });
}

}  // namespace node_nvml::mock
