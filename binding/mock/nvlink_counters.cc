// Counters of the links: errors, and the two utilization counters that NVML has given up.
#include "mock/links.h"

namespace node_nvml::mock {

namespace {

constexpr u32 data_packets = NVLINK_COUNTER_PKTFILTER_READ | NVLINK_COUNTER_PKTFILTER_WRITE |
                             NVLINK_COUNTER_PKTFILTER_RATOM | NVLINK_COUNTER_PKTFILTER_NRATOM |
                             NVLINK_COUNTER_PKTFILTER_RESPDATA;

constexpr u64 Link::* all_errors[] = {
    &Link::errorsReplay,    &Link::errorsRecovery,  &Link::errorsCrcFlit,
    &Link::errorsCrcData,   &Link::errorsEccData,   &Link::errorsMalformed,
    &Link::errorsOverrun,   &Link::errorsReceive,   &Link::errorsRemote,
    &Link::errorsGeneral,   &Link::errorsIntegrity, &Link::errorsDiscards,
    &Link::errorsEffective, &Link::errorsSymbol,    &Link::recoverySuccessful,
    &Link::recoveryFailed};

bool has_utilization_counters(const Gpu& gpu) { return gpu.nvlinkUtilizationCounters == 1; }
bool any_board(const Gpu&) { return true; }

/// A packet carries up to 256 bytes; a link passes 16 in a cycle.
u64 in_units(u64 bytes, const UtilizationCounter& counter) {
  if ((counter.filter & data_packets) == 0) return 0;
  switch (counter.units) {
    case NVLINK_COUNTER_UNIT_CYCLES: return bytes / 16;
    case NVLINK_COUNTER_UNIT_PACKETS: return (bytes + 255) / 256;
    default: return bytes;
  }
}

/// Bytes that the counter has seen, wherever it stands still.
Traffic seen(const Gpu& gpu, const Link& link, const UtilizationCounter& counter, u64 now) {
  const Traffic live = traffic_of(gpu, link, now);
  const Traffic end = counter.frozen == 1 ? Traffic{counter.tx_frozen, counter.rx_frozen} : live;
  return {end.tx - counter.tx_zero, end.rx - counter.rx_zero};
}

void reset(UtilizationCounter& counter, const Traffic& live) {
  counter.tx_zero = counter.tx_frozen = live.tx;
  counter.rx_zero = counter.rx_frozen = live.rx;
}

/// A counter that thaws goes on from where it stood.
void freeze(UtilizationCounter& counter, bool frozen, const Traffic& live) {
  if ((counter.frozen == 1) == frozen) return;
  if (frozen) {
    counter.tx_frozen = live.tx;
    counter.rx_frozen = live.rx;
  } else {
    counter.tx_zero += live.tx - counter.tx_frozen;
    counter.rx_zero += live.rx - counter.rx_frozen;
  }
  counter.frozen = frozen ? 1 : 0;
}

}  // namespace

u64 Link::* error_counter(u32 version, u32 counter) {
  if (counts_packets(version)) return nullptr;
  switch (counter) {
    case NVLINK_ERROR_DL_REPLAY: return &Link::errorsReplay;
    case NVLINK_ERROR_DL_RECOVERY: return &Link::errorsRecovery;
    case NVLINK_ERROR_DL_CRC_FLIT: return &Link::errorsCrcFlit;
    case NVLINK_ERROR_DL_CRC_DATA: return &Link::errorsCrcData;
    case NVLINK_ERROR_DL_ECC_DATA:  // since Ampere
      return version >= NVLINK_VERSION_3_0 ? &Link::errorsEccData : nullptr;
    default: return nullptr;
  }
}

Return api::DeviceGetNvLinkErrorCounter(Device device, u32 index, NvLinkErrorCounter counter,
                                        amount* out) {
  return on_link(Row::DeviceGetNvLinkErrorCounter, device, index,
                 out != nullptr && counter <= NVLINK_ERROR_DL_ECC_DATA,
                 [&](const Gpu& gpu, const Link& link) -> Return {
                   u64 Link::* member = error_counter(version_of(gpu, link), counter);
                   if (member == nullptr) return ERROR_NOT_SUPPORTED;
                   *out = or_zero(link.*member);
                   return SUCCESS;
                 });
}
Return api::DeviceResetNvLinkErrorCounters(Device device, u32 index) {
  return set_on_link(Row::DeviceResetNvLinkErrorCounters, device, index, true, any_board,
                     [](Gpu&, Link& link, u64) {
                       for (u64 Link::* member : all_errors) {
                         link.*member = 0;
                       }
                       return SUCCESS;
                     });
}

Return api::DeviceSetNvLinkUtilizationControl(Device device, u32 index, u32 counter,
                                              NvLinkUtilizationControl* control, u32 reset_too) {
  const bool valid = control != nullptr && counter < 2 &&
                     control->units <= NVLINK_COUNTER_UNIT_BYTES &&
                     (control->pktfilter & ~u32{NVLINK_COUNTER_PKTFILTER_ALL}) == 0;
  return set_on_link(Row::DeviceSetNvLinkUtilizationControl, device, index, valid,
                     has_utilization_counters, [&](Gpu& gpu, Link& link, u64 now) {
                       link.counters[counter].units = control->units;
                       link.counters[counter].filter = control->pktfilter;
                       if (reset_too != 0)
                         reset(link.counters[counter], traffic_of(gpu, link, now));
                       return SUCCESS;
                     });
}
Return api::DeviceGetNvLinkUtilizationControl(Device device, u32 index, u32 counter,
                                              NvLinkUtilizationControl* out) {
  return on_link(Row::DeviceGetNvLinkUtilizationControl, device, index,
                 out != nullptr && counter < 2, [&](const Gpu& gpu, const Link& link) -> Return {
                   if (!has_utilization_counters(gpu)) return ERROR_NOT_SUPPORTED;
                   const UtilizationCounter& of = link.counters[counter];
                   *out = {static_cast<NvLinkUtilizationCountUnits>(of.units),
                           static_cast<NvLinkUtilizationCountPktTypes>(of.filter)};
                   return SUCCESS;
                 });
}
Return api::DeviceGetNvLinkUtilizationCounter(Device device, u32 index, u32 counter, u64* rx,
                                              u64* tx) {
  return on_link(Row::DeviceGetNvLinkUtilizationCounter, device, index,
                 rx != nullptr && tx != nullptr && counter < 2,
                 [&](const Gpu& gpu, const Link& link) -> Return {
                   if (!has_utilization_counters(gpu)) return ERROR_NOT_SUPPORTED;
                   const UtilizationCounter& of = link.counters[counter];
                   const Traffic bytes = seen(gpu, link, of, now_us(*live_state()));
                   *rx = in_units(bytes.rx, of);
                   *tx = in_units(bytes.tx, of);
                   return SUCCESS;
                 });
}
Return api::DeviceFreezeNvLinkUtilizationCounter(Device device, u32 index, u32 counter,
                                                 EnableState frozen) {
  return set_on_link(Row::DeviceFreezeNvLinkUtilizationCounter, device, index,
                     counter < 2 && frozen <= FEATURE_ENABLED, has_utilization_counters,
                     [&](Gpu& gpu, Link& link, u64 now) {
                       freeze(link.counters[counter], frozen == FEATURE_ENABLED,
                              traffic_of(gpu, link, now));
                       return SUCCESS;
                     });
}
Return api::DeviceResetNvLinkUtilizationCounter(Device device, u32 index, u32 counter) {
  return set_on_link(Row::DeviceResetNvLinkUtilizationCounter, device, index, counter < 2,
                     has_utilization_counters, [&](Gpu& gpu, Link& link, u64 now) {
                       reset(link.counters[counter], traffic_of(gpu, link, now));
                       return SUCCESS;
                     });
}

}  // namespace node_nvml::mock
