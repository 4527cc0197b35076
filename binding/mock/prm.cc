// Registers of a GPU's network part (PRM), from Blackwell on: read and written as TLVs in network
// byte order, and counters of its ports by id.
#include "mock/links.h"

namespace node_nvml::mock {

namespace {

// An operation TLV of 16 bytes (type 1) names the register and whether it is read or written; a
// register TLV (type 3) follows with the content.
constexpr u32 operation_size = 16;
constexpr u32 operation_type = 1;
constexpr u32 register_type = 3;
constexpr u32 method_query = 1;
constexpr u32 method_write = 2;
// Counters that the table has no names for.
constexpr u32 serdes_recoveries = 106;
constexpr u32 serdes_recoveries_that_succeeded = 107;
constexpr u32 status_ok = 0;
constexpr u32 status_no_method = 3;  // of the PRM: the method is not supported

constexpr u32 word_at(const u8* at) {
  return u32{at[0]} << 24 | u32{at[1]} << 16 | u32{at[2]} << 8 | at[3];
}
/// Type and length in bytes of a TLV, which counts words of four.
constexpr u32 type_of(u32 head) { return head >> 27; }
constexpr u32 size_of(u32 head) { return (head >> 16 & 0x7ff) * 4; }

struct Request {
  u32 id = 0;
  u32 method = 0;
  u32 content = 0;  // where the register's content begins
  u32 size = 0;
};

bool parse(const PRMTLV_v1& buffer, Request& request) {
  if (buffer.dataSize > sizeof buffer.data || buffer.dataSize < operation_size + 4) return false;
  const u32 operation = word_at(buffer.data);
  const u32 content = word_at(buffer.data + operation_size);
  const bool shaped = type_of(operation) == operation_type &&
                      size_of(operation) == operation_size && type_of(content) == register_type &&
                      size_of(content) >= 4 && operation_size + size_of(content) <= buffer.dataSize;
  if (!shaped) return false;
  const u32 what = word_at(buffer.data + 4);
  request = {what >> 16, what >> 8 & 0x7f, operation_size + 4, size_of(content) - 4};
  return true;
}

PrmRegister* find_register(Gpu& gpu, u32 id) {
  for (u32 i = 0; i < gpu.prm_count; ++i) {
    if (gpu.prm[i].id == id) return &gpu.prm[i];
  }
  return nullptr;
}

Return write_register(Gpu& gpu, const Request& request, const u8* content) {
  PrmRegister* known = find_register(gpu, request.id);
  if (known == nullptr && gpu.prm_count == max_prm_registers) return ERROR_INSUFFICIENT_RESOURCES;
  if (request.size > sizeof known->data) return ERROR_INVALID_ARGUMENT;
  if (known == nullptr) known = &gpu.prm[gpu.prm_count++];
  known->id = request.id;
  known->size = request.size;
  memcpy(known->data, content, request.size);
  return SUCCESS;
}

/// A register that nobody wrote reads as zeros.
void read_register(Gpu& gpu, const Request& request, u8* content) {
  memset(content, 0, request.size);
  const PrmRegister* known = find_register(gpu, request.id);
  if (known == nullptr) return;
  memcpy(content, known->data, known->size < request.size ? known->size : request.size);
}

bool has_registers(const Gpu& gpu) {
  return has_links(gpu) && is_since(gpu, DEVICE_ARCH_BLACKWELL);
}

/// A port's counter; absent64 where NVML has none of that id.
u64 port_counter(const Gpu& gpu, const Link& link, u32 id, u64 now) {
  // A physical layer code carries 32 bytes.
  constexpr u64 code = 32;
  const Traffic bytes = traffic_of(gpu, link, now);
  switch (id) {
    case PRM_COUNTER_ID_PPCNT_PHYSICAL_LAYER_CTRS_LINK_DOWN_EVENTS:
      return or_zero(link.recoveryFailed);
    case PRM_COUNTER_ID_PPCNT_PHYSICAL_LAYER_CTRS_SUCCESSFUL_RECOVERY_EVENTS:
    case PRM_COUNTER_ID_PPCNT_RECOVERY_CTRS_TOTAL_SUCCESSFUL_RECOVERY_EVENTS:
    case serdes_recoveries_that_succeeded: return or_zero(link.recoverySuccessful);
    case serdes_recoveries: return or_zero(link.recoverySuccessful) + or_zero(link.recoveryFailed);
    case PRM_COUNTER_ID_PPCNT_PLR_RCV_CODES: return bytes.rx / code;
    case PRM_COUNTER_ID_PPCNT_PLR_RCV_CODE_ERR: return or_zero(link.errorsEffective);
    case PRM_COUNTER_ID_PPCNT_PLR_RCV_UNCORRECTABLE_CODE: return or_zero(link.errorsSymbol);
    case PRM_COUNTER_ID_PPCNT_PLR_XMIT_CODES: return bytes.tx / code;
    case PRM_COUNTER_ID_PPCNT_PLR_XMIT_RETRY_CODES:
    case PRM_COUNTER_ID_PPCNT_PLR_XMIT_RETRY_EVENTS: return or_zero(link.errorsReplay);
    default: break;
  }
  // The times of recoveries and their attempts: a mock's take none.
  const bool recovery = id > 100 && id <= 111;
  const bool other = id == PRM_COUNTER_ID_PPCNT_PORTCOUNTERS_PORT_XMIT_WAIT ||
                     id == PRM_COUNTER_ID_PPCNT_PLR_SYNC_EVENTS ||
                     id == PRM_COUNTER_ID_PPRM_OPER_RECOVERY;
  return recovery || other ? 0 : absent64;
}

/// Ports are numbered from 1, as the network part has it.
void read_counter(const Gpu& gpu, PRMCounter_v1& counter, u64 now) {
  PRMCounterValue_v1& out = counter.counterValue;
  const u32 port = counter.inData.localPort;
  const bool there = port != 0 && port <= gpu.nvlinkCount && port <= max_links;
  const u64 value =
      there ? port_counter(gpu, gpu.links[port - 1], counter.counterId, now) : absent64;
  out.status = value == absent64 ? ERROR_INVALID_ARGUMENT : SUCCESS;
  out.outputType = VALUE_TYPE_UNSIGNED_LONG_LONG;
  out.outputValue.ullVal = value == absent64 ? 0 : value;
}

}  // namespace

Return api::DeviceReadWritePRM_v1(Device device, PRMTLV_v1* buffer) {
  Request request;
  const bool valid = buffer != nullptr && parse(*buffer, request);
  return set_as_root(Row::DeviceReadWritePRM_v1, device, valid, has_registers,
                     [&](Gpu& gpu) -> Return {
                       u8* content = buffer->data + request.content;
                       buffer->status = status_ok;
                       if (request.method == method_write)
                         return write_register(gpu, request, content);
                       if (request.method == method_query) read_register(gpu, request, content);
                       else buffer->status = status_no_method;
                       return SUCCESS;
                     });
}
Return api::DeviceReadPRMCounters_v1(Device device, PRMCounterList_v1* list) {
  return on_gpu(Row::DeviceReadPRMCounters_v1, device,
                list != nullptr && (list->counters != nullptr || list->numCounters == 0),
                [&](const Gpu& gpu) -> Return {
                  if (!has_registers(gpu)) return ERROR_NOT_SUPPORTED;
                  const u64 now = now_us(*live_state());
                  for (u32 i = 0; i < list->numCounters; ++i)
                    read_counter(gpu, list->counters[i], now);
                  return SUCCESS;
                });
}

}  // namespace node_nvml::mock
