// Field values of NVLink, NVSwitch and C2C. The older ones name their link in the id, the newer
// ones in the scope, where ~0 stands for all links.
#include "mock/field_values.h"
#include "mock/links.h"

namespace node_nvml::mock {

namespace {

/// A counter with an id for each of links 0-5, one for the sum, and further ids for links 6-11.
struct OldCounter {
  u32 first;
  u32 sum;
  u32 seventh;
  u32 links;  // behind `first`
  u32 kind;
};
constexpr u32 utilization = 100;
constexpr u32 speed = 102;
constexpr OldCounter old_counters[] = {
    {FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L0, FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_TOTAL,
     FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L6, 6, NVLINK_ERROR_DL_CRC_FLIT},
    {FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_L0, FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_TOTAL,
     FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_L6, 6, NVLINK_ERROR_DL_CRC_DATA},
    {FI_DEV_NVLINK_REPLAY_ERROR_COUNT_L0, FI_DEV_NVLINK_REPLAY_ERROR_COUNT_TOTAL,
     FI_DEV_NVLINK_REPLAY_ERROR_COUNT_L6, 6, NVLINK_ERROR_DL_REPLAY},
    {FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_L0, FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_TOTAL,
     FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_L6, 6, NVLINK_ERROR_DL_RECOVERY},
    {FI_DEV_NVLINK_ECC_DATA_ERROR_COUNT_L0, FI_DEV_NVLINK_ECC_DATA_ERROR_COUNT_TOTAL,
     FI_DEV_NVLINK_ECC_DATA_ERROR_COUNT_L6, 12, NVLINK_ERROR_DL_ECC_DATA},
    {FI_DEV_NVLINK_BANDWIDTH_C0_L0, FI_DEV_NVLINK_BANDWIDTH_C0_TOTAL, FI_DEV_NVLINK_BANDWIDTH_C0_L6,
     6, utilization},
    {FI_DEV_NVLINK_BANDWIDTH_C1_L0, FI_DEV_NVLINK_BANDWIDTH_C1_TOTAL, FI_DEV_NVLINK_BANDWIDTH_C1_L6,
     6, utilization + 1},
    {FI_DEV_NVLINK_SPEED_MBPS_L0, FI_DEV_NVLINK_SPEED_MBPS_COMMON, FI_DEV_NVLINK_SPEED_MBPS_L6, 6,
     speed},
};

void refuse(FieldValue& field, Return why) { field.nvmlReturn = why; }

u32 speed_of(const Gpu& gpu, const Link& link) {
  if (!is_active(link)) return 0;
  return link.speed == absent32 ? gpu.nvlinkSpeed : link.speed;
}

/// The sum of `of(link)` over the one link `index`, or over all with ~0. absent64: not on this
/// board.
template <class Of>
void put_sum(FieldValue& field, const Gpu& gpu, u32 index, Of&& of) {
  if (!has_links(gpu)) return refuse(field, ERROR_NOT_SUPPORTED);
  const bool all = index == absent32;
  if (!all && (index >= gpu.nvlinkCount || index >= max_links))
    return refuse(field, ERROR_INVALID_ARGUMENT);
  u64 sum = 0;
  for (u32 i = all ? 0 : index; i < (all ? gpu.nvlinkCount : index + 1) && i < max_links; ++i) {
    const u64 value = of(gpu.links[i]);
    if (value == absent64) return refuse(field, ERROR_NOT_SUPPORTED);
    sum += value;
  }
  put64(field, sum);
}

/// A property of the one link that the scope names.
template <class Of>
void put_of_link(FieldValue& field, const Gpu& gpu, Of&& of) {
  if (!has_links(gpu)) return refuse(field, ERROR_NOT_SUPPORTED);
  if (field.scopeId >= gpu.nvlinkCount || field.scopeId >= max_links)
    return refuse(field, ERROR_INVALID_ARGUMENT);
  put32(field, of(gpu.links[field.scopeId]));
}

void put_dl_errors(FieldValue& field, const Gpu& gpu, u32 index, u32 counter) {
  put_sum(field, gpu, index, [&](const Link& link) -> u64 {
    u64 Link::* member = error_counter(version_of(gpu, link), counter);
    return member == nullptr ? absent64 : or_zero(link.*member);
  });
}

void put_old(FieldValue& field, const Gpu& gpu, u32 kind, u32 index, u64 now) {
  // A link without an id of its own here, as the seventh of a board with six.
  if (has_links(gpu) && index != absent32 && index >= gpu.nvlinkCount)
    return refuse(field, ERROR_NOT_SUPPORTED);
  if (kind == speed && index == absent32)
    return put32(field, has_links(gpu) ? gpu.nvlinkSpeed : absent32);
  if (kind == speed)
    return put32(field, has_links(gpu) ? speed_of(gpu, gpu.links[index]) : absent32);
  if (kind < utilization) return put_dl_errors(field, gpu, index, kind);
  put_sum(field, gpu, index, [&](const Link& link) -> u64 {
    if (gpu.nvlinkUtilizationCounters != 1) return absent64;
    const Traffic bytes = traffic_of(gpu, link, now);
    return bytes.tx + bytes.rx;
  });
}

bool put_old_field(FieldValue& field, const Gpu& gpu, u64 now) {
  const u32 id = static_cast<u32>(field.fieldId);
  for (const OldCounter& counter : old_counters) {
    if (id == counter.sum) return put_old(field, gpu, counter.kind, absent32, now), true;
    if (id - counter.first < counter.links)
      return put_old(field, gpu, counter.kind, id - counter.first, now), true;
    if (id - counter.seventh < 6)
      return put_old(field, gpu, counter.kind, id - counter.seventh + 6, now), true;
  }
  return false;
}

/// Fields that came with NVLink 5, whose links count packets.
template <class Of>
void put_packets(FieldValue& field, const Gpu& gpu, Of&& of) {
  put_sum(field, gpu, field.scopeId, [&](const Link& link) -> u64 {
    return counts_packets(version_of(gpu, link)) ? of(link) : absent64;
  });
}

/// An error rate: one digit of mantissa in bits 8-11, the negative exponent of ten in bits 0-7. No
/// error is told as the smallest rate that fits.
u64 error_rate(u64 errors, u64 bytes) {
  if (errors == 0 || bytes == 0) return 0xfff;
  u32 exponent = 0;
  f64 rate = static_cast<f64>(errors) / (static_cast<f64>(bytes) * 8);
  for (; rate < 1 && exponent < 255; ++exponent) rate *= 10;
  return static_cast<u64>(rate > 15 ? 15 : rate) << 8 | exponent;
}

bool put_packet_field(FieldValue& field, const Gpu& gpu, u64 now) {
  const auto member = [&](u64 Link::* of) {
    put_packets(field, gpu, [&](const Link& link) { return or_zero(link.*of); });
    return true;
  };
  const auto traffic = [&](u64 Traffic::* of, u64 unit) {
    put_packets(field, gpu,
                [&](const Link& link) { return traffic_of(gpu, link, now).*of / unit; });
    return true;
  };
  const auto rate = [&](u64 Link::* of) {
    put_packets(field, gpu, [&](const Link& link) {
      return error_rate(or_zero(link.*of), traffic_of(gpu, link, now).rx);
    });
    return true;
  };
  switch (static_cast<u32>(field.fieldId)) {
    case FI_DEV_NVLINK_COUNT_XMIT_PACKETS: return traffic(&Traffic::tx, 256);
    case FI_DEV_NVLINK_COUNT_XMIT_BYTES: return traffic(&Traffic::tx, 1);
    case FI_DEV_NVLINK_COUNT_RCV_PACKETS: return traffic(&Traffic::rx, 256);
    case FI_DEV_NVLINK_COUNT_RCV_BYTES: return traffic(&Traffic::rx, 1);
    case FI_DEV_NVLINK_COUNT_MALFORMED_PACKET_ERRORS: return member(&Link::errorsMalformed);
    case FI_DEV_NVLINK_COUNT_BUFFER_OVERRUN_ERRORS: return member(&Link::errorsOverrun);
    case FI_DEV_NVLINK_COUNT_RCV_ERRORS: return member(&Link::errorsReceive);
    case FI_DEV_NVLINK_COUNT_RCV_REMOTE_ERRORS: return member(&Link::errorsRemote);
    case FI_DEV_NVLINK_COUNT_RCV_GENERAL_ERRORS: return member(&Link::errorsGeneral);
    case FI_DEV_NVLINK_COUNT_LOCAL_LINK_INTEGRITY_ERRORS: return member(&Link::errorsIntegrity);
    case FI_DEV_NVLINK_COUNT_XMIT_DISCARDS: return member(&Link::errorsDiscards);
    case FI_DEV_NVLINK_COUNT_LINK_RECOVERY_SUCCESSFUL_EVENTS:
      return member(&Link::recoverySuccessful);
    case FI_DEV_NVLINK_COUNT_LINK_RECOVERY_FAILED_EVENTS: return member(&Link::recoveryFailed);
    case FI_DEV_NVLINK_COUNT_LINK_RECOVERY_EVENTS:
      put_packets(field, gpu, [](const Link& link) {
        return or_zero(link.recoverySuccessful) + or_zero(link.recoveryFailed);
      });
      return true;
    case FI_DEV_NVLINK_COUNT_EFFECTIVE_ERRORS: return member(&Link::errorsEffective);
    case FI_DEV_NVLINK_COUNT_EFFECTIVE_BER: return rate(&Link::errorsEffective);
    case FI_DEV_NVLINK_COUNT_SYMBOL_ERRORS: return member(&Link::errorsSymbol);
    case FI_DEV_NVLINK_COUNT_SYMBOL_BER: return rate(&Link::errorsSymbol);
    case FI_DEV_NVLINK_COUNT_RAW_ERRORS_LANE0:
    case FI_DEV_NVLINK_COUNT_RAW_ERRORS_LANE1:
      put_packets(field, gpu, [](const Link& link) { return or_zero(link.errorsSymbol) / 2; });
      return true;
    case FI_DEV_NVLINK_COUNT_RAW_BER_LANE0_V2:
    case FI_DEV_NVLINK_COUNT_RAW_BER_LANE1_V2:
    case FI_DEV_NVLINK_COUNT_RAW_BER_V2: return rate(&Link::errorsSymbol);
    case FI_DEV_NVLINK_PLR_XMIT_BLOCKS: return traffic(&Traffic::tx, 32);
    case FI_DEV_NVLINK_PLR_XMIT_RETRY_BLOCKS: return member(&Link::errorsReplay);
    // Symbols without an error, and those whose one error was corrected.
    case FI_DEV_NVLINK_COUNT_FEC_HISTORY_0: return traffic(&Traffic::rx, 32);
    case FI_DEV_NVLINK_COUNT_FEC_HISTORY_1: return member(&Link::errorsSymbol);
    default: break;
  }
  const u32 bin = static_cast<u32>(field.fieldId) - FI_DEV_NVLINK_COUNT_FEC_HISTORY_0;
  if (bin >= 16) return false;
  put_packets(field, gpu, [](const Link&) { return u64{0}; });
  return true;
}

u32 switch_links(const Gpu& gpu) {
  u32 links = 0;
  for (u32 i = 0; i < gpu.nvlinkCount && i < max_links; ++i)
    links +=
        is_active(gpu.links[i]) && gpu.links[i].remoteType == NVLINK_DEVICE_TYPE_SWITCH ? 1 : 0;
  return links;
}

/// Throughput in KiB.
void put_throughput(FieldValue& field, const Gpu& gpu, u64 Traffic::* of, bool raw, u64 now) {
  put_sum(field, gpu, field.scopeId, [&](const Link& link) -> u64 {
    if (gpu.nvlinkTx == absent64) return absent64;
    const u64 bytes = traffic_of(gpu, link, now).*of;
    return (raw ? raw_bytes(bytes) : bytes) / 1024;
  });
}

bool put_scoped_field(FieldValue& field, const Gpu& gpu, u64 now) {
  switch (static_cast<u32>(field.fieldId)) {
    case FI_DEV_NVLINK_LINK_COUNT: put32(field, gpu.nvlinkCount); return true;
    case FI_DEV_NVSWITCH_CONNECTED_LINK_COUNT:
      put32(field, has_links(gpu) ? switch_links(gpu) : absent32);
      return true;
    case FI_DEV_NVLINK_THROUGHPUT_DATA_TX:
      put_throughput(field, gpu, &Traffic::tx, false, now);
      return true;
    case FI_DEV_NVLINK_THROUGHPUT_DATA_RX:
      put_throughput(field, gpu, &Traffic::rx, false, now);
      return true;
    case FI_DEV_NVLINK_THROUGHPUT_RAW_TX:
      put_throughput(field, gpu, &Traffic::tx, true, now);
      return true;
    case FI_DEV_NVLINK_THROUGHPUT_RAW_RX:
      put_throughput(field, gpu, &Traffic::rx, true, now);
      return true;
    case FI_DEV_NVLINK_ERROR_DL_REPLAY:
      put_dl_errors(field, gpu, field.scopeId, NVLINK_ERROR_DL_REPLAY);
      return true;
    case FI_DEV_NVLINK_ERROR_DL_RECOVERY:
      put_dl_errors(field, gpu, field.scopeId, NVLINK_ERROR_DL_RECOVERY);
      return true;
    case FI_DEV_NVLINK_ERROR_DL_CRC:
      put_dl_errors(field, gpu, field.scopeId, NVLINK_ERROR_DL_CRC_FLIT);
      return true;
    case FI_DEV_NVLINK_REMOTE_NVLINK_ID:
      put_of_link(field, gpu,
                  [](const Link& link) { return is_active(link) ? link.remoteLink : absent32; });
      return true;
    case FI_DEV_NVLINK_GET_SPEED:
      put_of_link(field, gpu, [&](const Link& link) { return speed_of(gpu, link); });
      return true;
    case FI_DEV_NVLINK_GET_DATA_RATE:  // what forward error correction leaves of it
      put_of_link(field, gpu, [&](const Link& link) {
        return counts_packets(version_of(gpu, link)) ? speed_of(gpu, link) / 17 * 16 : absent32;
      });
      return true;
    case FI_DEV_NVLINK_GET_STATE:
      put_of_link(field, gpu, [](const Link& link) { return or_zero(link.state); });
      return true;
    case FI_DEV_NVLINK_GET_VERSION:
      put_of_link(field, gpu, [&](const Link& link) { return version_of(gpu, link); });
      return true;
    case FI_DEV_NVLINK_GET_POWER_STATE:
      put_of_link(field, gpu, [](const Link& link) { return or_zero(link.powerState); });
      return true;
    case FI_DEV_NVLINK_GET_POWER_THRESHOLD: put32(field, gpu.nvlinkLowPowerThreshold); return true;
    case FI_DEV_NVLINK_GET_POWER_THRESHOLD_MAX: put32(field, gpu.nvlinkLowPowerMax); return true;
    case FI_DEV_NVLINK_GET_POWER_THRESHOLD_MIN: put32(field, gpu.nvlinkLowPowerMin); return true;
    case FI_DEV_NVLINK_GET_POWER_THRESHOLD_UNITS: put32(field, gpu.nvlinkLowPowerUnit); return true;
    case FI_DEV_NVLINK_GET_POWER_THRESHOLD_SUPPORTED:
      put32(field, !has_links(gpu) ? absent32 : gpu.nvlinkLowPowerMax == absent32 ? 0 : 1);
      return true;
    default: return false;
  }
}

/// Of the C2C link that the scope names; all links of a GPU are alike.
void put_c2c(FieldValue& field, const Gpu& gpu, u32 value) {
  if (or_zero(gpu.c2cLinks) == 0) return refuse(field, ERROR_NOT_SUPPORTED);
  if (field.scopeId >= gpu.c2cLinks) return refuse(field, ERROR_INVALID_ARGUMENT);
  put32(field, value);
}

bool put_c2c_field(FieldValue& field, const Gpu& gpu) {
  switch (static_cast<u32>(field.fieldId)) {
    case FI_DEV_C2C_LINK_COUNT: put32(field, gpu.c2cLinks); return true;
    case FI_DEV_C2C_LINK_GET_STATUS: put_c2c(field, gpu, gpu.c2cEnabled); return true;
    case FI_DEV_C2C_LINK_GET_MAX_BW: put_c2c(field, gpu, gpu.c2cSpeed); return true;
    case FI_DEV_C2C_LINK_ERROR_INTR: put_c2c(field, gpu, or_zero(gpu.c2cErrors)); return true;
    case FI_DEV_C2C_LINK_ERROR_REPLAY: put_c2c(field, gpu, or_zero(gpu.c2cReplays)); return true;
    case FI_DEV_C2C_LINK_ERROR_REPLAY_B2B:
      put_c2c(field, gpu, or_zero(gpu.c2cReplaysBackToBack));
      return true;
    case FI_DEV_C2C_LINK_POWER_STATE: put_c2c(field, gpu, or_zero(gpu.c2cPowerState)); return true;
    default: return false;
  }
}

}  // namespace

bool put_link_field(FieldValue& field, const Gpu& gpu, u64 now) {
  return put_scoped_field(field, gpu, now) || put_packet_field(field, gpu, now) ||
         put_c2c_field(field, gpu) || put_old_field(field, gpu, now);
}

}  // namespace node_nvml::mock
