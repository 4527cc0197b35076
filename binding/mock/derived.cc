#include "mock/derived.h"

#include "mock/clock_rules.h"
#include "mock/cpu_list.h"
#include "mock/hex.h"
#include "mock/mig_profiles.h"
#include "mock/pci.h"
#include "mock/traffic.h"

namespace node_nvml::mock {

namespace {

/// FNV-1a.
u64 hash_of(const char* text, std::size_t length, u64 from) {
  for (std::size_t i = 0; i < length; ++i) from = (from ^ static_cast<u8>(text[i])) * 0x100000001b3;
  return from;
}

/// Each leading part of "bridge/switch/switch" as one number; parts past the last that there is room for count as one.
void put_path(const char* path, Nearness& near) {
  u64 hash = 0xcbf29ce484222325;
  near.parts = 0;
  while (*path != '\0') {
    const bool last = near.parts + 1 == max_path_parts;
    const std::size_t length = last ? strlen(path) : strcspn(path, "/");
    hash = hash_of(path, length + 1, hash);
    if (length != 0) near.path[near.parts++] = hash;
    path += length + (path[length] == '/' ? 1 : 0);
  }
}

/// What of a GPU's links leads to others: to GPUs directly, or to switches that its fabric has set up.
void put_links(const Gpu& gpu, Nearness& near) {
  near.linked = 0;
  near.on_switch = 0;
  const bool joined = gpu.fabricState == absent32 || gpu.fabricState == GPU_FABRIC_STATE_COMPLETED;
  for (u32 i = 0; has_links(gpu) && i < gpu.nvlinkCount && i < max_links; ++i) {
    const Link& link = gpu.links[i];
    if (!is_active(link)) continue;
    if (link.remoteType == NVLINK_DEVICE_TYPE_GPU && link.remoteGpu < max_gpus)
      near.linked |= u64{1} << link.remoteGpu;
    if (link.remoteType == NVLINK_DEVICE_TYPE_SWITCH && joined) near.on_switch = 1;
  }
}

void put_nearness(const Gpu& gpu, Nearness& near) {
  put_path(gpu.pciPath, near);
  put_links(gpu, near);
  near.lost = gpu.lost;
  near.board = gpu.boardId;
  near.node = gpu.numaNode;
  near.over_pci = gpu.p2pPci == absent32 ? u32{P2P_STATUS_NOT_SUPPORTED} : gpu.p2pPci;
  near.across_cpus = gpu.p2pSystem == absent32 ? near.over_pci : gpu.p2pSystem;
  near.divided = gpu.migCurrent == 1 ? 1 : 0;
}

void put_cpus(const char* list, u64 (&words)[cpu_words]) {
  memset(words, 0, sizeof words);
  if (*list != '\0') host_cpus_of(list, words, cpu_words);
}

/// A machine without NUMA has one node, 0.
void put_nodes(const Gpu& gpu, Derived& derived) {
  const u32 node = or_zero(gpu.numaNode);
  memset(derived.nodes, 0, sizeof derived.nodes);
  if (node / 64 < cpu_words) derived.nodes[node / 64] = u64{1} << node % 64;
  bits_of(gpu.socketNodes, 64 * cpu_words, derived.socket_nodes, cpu_words);
}

void put_firmware(NvlinkFirmwareInfo& info, u32 type, const char* version) {
  if (*version == '\0') return;
  char* end = nullptr;
  NvlinkFirmwareVersion& entry = info.firmwareVersion[info.numValidEntries++];
  entry.ucodeType = static_cast<u8>(type);
  entry.major = static_cast<u32>(strtoul(version, &end, 10));
  entry.minor = *end == '.' ? static_cast<u32>(strtoul(end + 1, &end, 10)) : 0;
  entry.subMinor = *end == '.' ? static_cast<u32>(strtoul(end + 1, &end, 10)) : 0;
}

void put_firmwares(const Gpu& gpu, NvlinkFirmwareInfo& info) {
  info = {};
  put_firmware(info, NVLINK_FIRMWARE_UCODE_TYPE_MSE, gpu.nvlinkFirmwareMse);
  put_firmware(info, NVLINK_FIRMWARE_UCODE_TYPE_NETIR, gpu.nvlinkFirmwareNetir);
  put_firmware(info, NVLINK_FIRMWARE_UCODE_TYPE_NETIR_UPHY, gpu.nvlinkFirmwareNetirUphy);
  put_firmware(info, NVLINK_FIRMWARE_UCODE_TYPE_NETIR_CLN, gpu.nvlinkFirmwareNetirCln);
  put_firmware(info, NVLINK_FIRMWARE_UCODE_TYPE_NETIR_DLN, gpu.nvlinkFirmwareNetirDln);
}

void put_process_memory(const Gpu& gpu, Derived& out) {
  out.process_memory = 0;
  for (u64& sum : out.instance_memory) sum = 0;
  for (u32 i = 0; i < gpu.process_count; ++i) {
    const Process& process = gpu.processes[i];
    out.process_memory += or_zero(process.memory);
    for (u32 at = 0; at < max_mig_devices; ++at) {
      const MigInstance& instance = gpu.instances[at];
      if (instance.present != 0 && instance.id == process.gpuInstanceId)
        out.instance_memory[at] += or_zero(process.memory);
    }
  }
}

}  // namespace

void derive_address(const char* text, DerivedAddress& out) {
  out = {};
  PciAddress address;
  if (!parse_pci(text, address)) return;
  out.known = 1;
  out.domain = address.domain;
  out.bus = address.bus;
  out.device = address.device;
  print_pci(address, out.text);
  print_legacy(address, out.legacy);
}

void derive(Gpu& gpu) {
  Derived& derived = gpu.derived;
  put_nearness(gpu, derived.near);
  put_cpus(gpu.cpuAffinity, derived.cpus);
  put_cpus(gpu.socketCpuAffinity, derived.socket_cpus);
  put_nodes(gpu, derived);
  derive_address(gpu.pciBusId, derived.address);
  for (Link& link : gpu.links) derive_address(link.remotePciBusId, link.remote);
  derived.levels = read_power_levels(gpu);
  derived.memory_clocks = read_memory_clocks(gpu, derived.levels);
  derived.mig_board = find_mig_board(gpu);
  parse_hex(gpu.fabricClusterUuid, derived.cluster);
  parse_hex(gpu.platformIbGuid, derived.ib_guid);
  put_firmwares(gpu, derived.firmware);
  put_process_memory(gpu, derived);
}

}  // namespace node_nvml::mock
