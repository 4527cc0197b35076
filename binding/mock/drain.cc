// Taking a GPU away from under a running machine: draining, removal, and finding it again.
#include "mock/followed.h"
#include "mock/pci.h"
#include "mock/reconfigure.h"
#include "mock/visible.h"

namespace node_nvml::mock {

namespace {

bool is_at(const Gpu& gpu, const PciInfo& pci) {
  PciAddress have;
  return parse_pci(gpu.pciBusId, have) && have.domain == pci.domain && have.bus == pci.bus &&
         have.device == pci.device;
}

/// The GPU at an address, seen or not; max_gpus where there is none.
u32 gpu_of(const State& state, const PciInfo& pci) {
  const u32 count =
      read_versioned(state.driver, [](const Driver& driver) { return driver.gpuCount; });
  for (u32 gpu = 0; gpu < count; ++gpu) {
    if (read_versioned(state.gpus[gpu], [&](const Gpu& at) { return is_at(at, pci); })) return gpu;
  }
  return max_gpus;
}

/// GPUs before Pascal are not removed while the machine runs.
bool can_leave(const Gpu& gpu) {
  return gpu.architecture != absent32 && gpu.architecture >= DEVICE_ARCH_PASCAL;
}

/// A call about the GPU at an address: `body(state, gpu)`.
template <class Body>
Return on_address(Row row, const PciInfo* pci, bool arguments, Body&& body) {
  return on_system(row, arguments && pci != nullptr, [&](State& state) -> Return {
    const u32 gpu = gpu_of(state, *pci);
    if (gpu == max_gpus) return ERROR_INVALID_ARGUMENT;
    if (const Return fault = fault_of(state, row, gpu); fault != SUCCESS) return fault;
    return body(state, gpu);
  });
}

/// Takes a bit in or out of the list of GPUs, and tells it as the system's event.
void list_gpu(State& state, u32 gpu, bool removed) {
  PciAddress address;
  read_versioned(state.gpus[gpu], [&](const Gpu& at) { return parse_pci(at.pciBusId, address); });
  WriterLock lock(current_world.load(std::memory_order_acquire)->path);
  if (!lock.held()) return;
  change_versioned(state.driver, [&](Driver& driver) {
    const u64 bit = u64{1} << gpu;
    driver.removed = removed ? driver.removed | bit : driver.removed & ~bit;
    return true;
  });
  Event event;
  event.form = Event::of_system;
  event.type = removed ? SystemEventType::GpuDriverUnbind : SystemEventType::GpuDriverBind;
  event.gpu = address.domain << 16 | address.bus << 8 | address.device;
  event.time_us = now_us(state);
  append_event(state, event);
  ring(state);
}

/// Who uses it keeps it: programs, and the persistence mode.
Return remove(State& state, u32 gpu) {
  attend_programs(state, gpu);
  const u64 now = now_us(state);
  const Return result = change_or_refuse(state, gpu, [&](Gpu& at) -> Return {
    if (!can_leave(at)) return ERROR_NOT_SUPPORTED;
    if (!acts_as_root()) return ERROR_NO_PERMISSION;
    if (at.lost == removed_gpu) return ERROR_INVALID_ARGUMENT;
    if (at.process_count != 0 || at.persistenceMode == FEATURE_ENABLED) return ERROR_IN_USE;
    reset_gpu(at, now);
    at.lost = removed_gpu;
    return SUCCESS;
  });
  if (result == SUCCESS) list_gpu(state, gpu, true);
  return result;
}

void bring_back(State& state, u32 gpu) {
  const u64 now = now_us(state);
  const Return found = change_or_refuse(state, gpu, [&](Gpu& at) {
    reset_gpu(at, now);
    at.lost = 0;
    at.draining = 0;
    return SUCCESS;
  });
  if (found == SUCCESS) list_gpu(state, gpu, false);
}

}  // namespace

Return api::DeviceModifyDrainState(PciInfo* pci, EnableState drain) {
  return on_address(Row::DeviceModifyDrainState, pci, drain <= FEATURE_ENABLED,
                    [&](State& state, u32 gpu) {
                      return change_or_refuse(state, gpu, [&](Gpu& at) -> Return {
                        if (!can_leave(at)) return ERROR_NOT_SUPPORTED;
                        if (!acts_as_root()) return ERROR_NO_PERMISSION;
                        if (at.lost == removed_gpu) return ERROR_INVALID_ARGUMENT;
                        if (drain == FEATURE_ENABLED && at.persistenceMode == FEATURE_ENABLED)
                          return ERROR_IN_USE;
                        at.draining = drain;
                        return SUCCESS;
                      });
                    });
}
Return api::DeviceQueryDrainState(PciInfo* pci, EnableState* out) {
  return on_address(Row::DeviceQueryDrainState, pci, out != nullptr, [&](State& state, u32 gpu) {
    return read_versioned(state.gpus[gpu], [&](const Gpu& at) -> Return {
      if (!can_leave(at)) return ERROR_NOT_SUPPORTED;
      *out = at.draining == FEATURE_ENABLED ? FEATURE_ENABLED : FEATURE_DISABLED;
      return SUCCESS;
    });
  });
}

Return api::DeviceRemoveGpu(PciInfo* pci) {
  return on_address(Row::DeviceRemoveGpu, pci, true, remove);
}
Return api::DeviceRemoveGpu_v2(PciInfo* pci, DetachGpuState gpu_state, PcieLinkState link_state) {
  return on_address(Row::DeviceRemoveGpu_v2, pci,
                    gpu_state <= DETACH_GPU_REMOVE && link_state <= PCIE_LINK_SHUT_DOWN, remove);
}
// An address of zeroes stands for the whole tree.
Return api::DeviceDiscoverGpus(PciInfo* pci) {
  return on_system(Row::DeviceDiscoverGpus, pci != nullptr, [&](State& state) -> Return {
    if (!acts_as_root()) return ERROR_NO_PERMISSION;
    const bool everywhere = pci->domain == 0 && pci->bus == 0 && pci->device == 0;
    const u64 removed =
        read_versioned(state.driver, [](const Driver& driver) { return driver.removed; });
    for (u32 gpu = 0; gpu < max_gpus; ++gpu) {
      if ((removed >> gpu & 1) == 0) continue;
      if (everywhere ||
          read_versioned(state.gpus[gpu], [&](const Gpu& at) { return is_at(at, *pci); }))
        bring_back(state, gpu);
    }
    return SUCCESS;
  });
}

}  // namespace node_nvml::mock
