// What a GPU moves over NVLink and PCI Express: counters that follow the mock's clock at the
// scenario's rates.
#pragma once

#include "mock/state.h"

namespace node_nvml::mock {

/// Bytes.
struct Traffic {
  u64 tx;
  u64 rx;
};

/// Bytes moved at a rate of bytes a second.
constexpr u64 moved(u64 rate, u64 us) {
  return rate * (us / 1000000) + rate * (us % 1000000) / 1000000;
}

inline u64 since_count(const Gpu& gpu, u64 now) {
  return gpu.trafficSince == absent64 || now < gpu.trafficSince ? 0 : now - gpu.trafficSince;
}

inline bool has_links(const Gpu& gpu) {
  return gpu.nvlinkCount != absent32 && gpu.nvlinkCount != 0;
}
inline bool is_active(const Link& link) {
  return link.state == NVLINK_STATE_ACTIVE || link.state == NVLINK_STATE_ACTIVE_TRAFFIC_DISABLED;
}

/// Of an active link, bytes a second; a link's own rates go over its GPU's.
inline Traffic rates_of(const Gpu& gpu, const Link& link) {
  if (link.state != NVLINK_STATE_ACTIVE) return {0, 0};
  const u64 tx = link.txRate == absent64 ? gpu.nvlinkTxRate : link.txRate;
  const u64 rx = link.rxRate == absent64 ? gpu.nvlinkRxRate : link.rxRate;
  return {or_zero(tx) * 1024, or_zero(rx) * 1024};
}

inline Traffic traffic_of(const Gpu& gpu, const Link& link, u64 now) {
  const Traffic rate = rates_of(gpu, link);
  const u64 us = since_count(gpu, now);
  return {or_zero(gpu.nvlinkTx) * 1024 + or_zero(link.tx) + moved(rate.tx, us),
          or_zero(gpu.nvlinkRx) * 1024 + or_zero(link.rx) + moved(rate.rx, us)};
}

/// With headers of 16 bytes for 256.
constexpr u64 raw_bytes(u64 data) { return data + data / 16; }

/// Over PCI Express, whose rates are in KB/s.
inline Traffic pci_traffic_of(const Gpu& gpu, u64 now) {
  const u64 us = since_count(gpu, now);
  return {or_zero(gpu.pciTxBytes) + moved(or_zero(gpu.pciTx) * u64{1000}, us),
          or_zero(gpu.pciRxBytes) + moved(or_zero(gpu.pciRx) * u64{1000}, us)};
}

/// Counts all traffic up to now, before a rate may change.
inline void count_traffic(Gpu& gpu, u64 now) {
  const u64 us = since_count(gpu, now);
  const u32 links = has_links(gpu) ? gpu.nvlinkCount : 0;
  for (u32 i = 0; i < links && i < max_links && us != 0; ++i) {
    Link& link = gpu.links[i];
    const Traffic rate = rates_of(gpu, link);
    link.tx = or_zero(link.tx) + moved(rate.tx, us);
    link.rx = or_zero(link.rx) + moved(rate.rx, us);
  }
  const Traffic pci = pci_traffic_of(gpu, now);
  gpu.pciTxBytes = pci.tx;
  gpu.pciRxBytes = pci.rx;
  if (gpu.trafficSince == absent64 || now > gpu.trafficSince) gpu.trafficSince = now;
}

}  // namespace node_nvml::mock
