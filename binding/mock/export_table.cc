// nvmlInternalGetExportTable: a table of unnamed functions that NVIDIA's own nvidia-smi asks for, and will not work
// without. Its slots are private. What stands here is what nvidia-smi 535.261 and 550.163, whose slots are the same,
// were seen to call and to do with the answers; any other slot answers NOT_SUPPORTED, which nvidia-smi prints as N/A.
#include "mock/call.h"
#include "mock/named_processes.h"

namespace node_nvml::mock {

namespace {

constexpr u32 slots = 256;
/// The table that nvidia-smi wants: 6c3efec4-8fc9-4e6c-a327-ee696e12f7c4, in memory order.
constexpr u8 guid_of_smi[16] = {0xc4, 0xfe, 0x3e, 0x6c, 0xc9, 0x8f, 0x6c, 0x4e,
                                0xa3, 0x27, 0xee, 0x69, 0x6e, 0x12, 0xf7, 0xc4};

Return not_supported() { return ERROR_NOT_SUPPORTED; }

/// nvidia-smi topo: how near two functions of PCI are, by their addresses. One that is no GPU has no place in the mock.
Return nearness(const char* a, const char* b, GpuTopologyLevel* level) {
  Device first;
  Device second;
  if (const Return found = api::DeviceGetHandleByPciBusId_v2(a, &first); found != SUCCESS)
    return found;
  if (const Return found = api::DeviceGetHandleByPciBusId_v2(b, &second); found != SUCCESS)
    return found;
  return api::DeviceGetTopologyCommonAncestor(first, second, level);
}

/// nvidia-smi dmon, pmon and -ac ask first whether the board is of a kind that has such things.
Return is_full_board(Device device, u32* out) {
  return on_gpu(Row::DeviceGetName, device, out != nullptr, [&](const Gpu&) {
    *out = 1;
    return SUCCESS;
  });
}

/// What the slot of the CPU can do.
Return host_generation(Device device, u32* out) {
  return number(Row::DeviceGetMaxPcieLinkGeneration, device, out, &Gpu::pciMaxGeneration);
}

struct Table {
  const void* at[slots];
  constexpr Table() : at{} {}
};

Table make_table() {
  Table table;
  for (const void*& slot : table.at) slot = reinterpret_cast<const void*>(not_supported);
  table.at[0] = reinterpret_cast<const void*>(sizeof table.at);
  table.at[23] = reinterpret_cast<const void*>(nearness);
  table.at[61] = reinterpret_cast<const void*>(api::DeviceSetApplicationsClocks);
  table.at[72] = reinterpret_cast<const void*>(is_full_board);
  table.at[81] = reinterpret_cast<const void*>(api::DeviceGetHandleByIndex_v2);
  table.at[213] = reinterpret_cast<const void*>(named_compute_processes);
  table.at[214] = reinterpret_cast<const void*>(named_graphics_processes);
  table.at[215] = reinterpret_cast<const void*>(named_mps_processes);
  table.at[230] = reinterpret_cast<const void*>(host_generation);
  return table;
}

}  // namespace

/// What every era's nvmlInternalGetExportTable jumps to.
extern "C" __attribute__((visibility("default"))) Return nvmlMockExportTable(const void** out,
                                                                             const u8* guid) {
  static const Table table = make_table();
  if (out == nullptr || guid == nullptr) return ERROR_INVALID_ARGUMENT;
  if (memcmp(guid, guid_of_smi, sizeof guid_of_smi) != 0) return ERROR_NOT_FOUND;
  *out = &table;
  return SUCCESS;
}

}  // namespace node_nvml::mock
