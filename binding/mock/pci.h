// PCI addresses in the forms that NVML takes and gives.
#pragma once

#include <string.h>

#include "abi/nvml.h"

namespace node_nvml::mock {

using namespace nvml;

struct PciAddress {
  u32 domain = 0;
  u32 bus = 0;
  u32 device = 0;
};

/// A hexadecimal digit's value, or 16.
constexpr u32 hex_value(char digit) {
  const char low = static_cast<char>(digit | 0x20);
  if (digit >= '0' && digit <= '9') return static_cast<u32>(digit - '0');
  return low >= 'a' && low <= 'f' ? static_cast<u32>(low - 'a' + 10) : 16;
}

/// Domain optional, the function ignored: "0000:18:00.0", "00000000:18:00.0", "18:00.0".
inline bool parse_pci(const char* text, PciAddress& address) {
  u32 parts[3] = {};
  u32 count = 0;
  for (const char* at = text; count < 3; ++at) {
    const char* start = at;
    u32& part = parts[count++];
    for (; hex_value(*at) < 16; ++at) part = part << 4 | hex_value(*at);
    if (at == start) return false;
    if (*at == '.' || *at == '\0') break;
    if (*at != ':') return false;
  }
  if (count < 2) return false;
  address.domain = count == 3 ? parts[0] : 0;
  address.bus = parts[count - 2];
  address.device = parts[count - 1];
  return true;
}

inline char* put_hex(char* at, u32 value, u32 digits) {
  for (u32 i = digits; i-- != 0; value >>= 4) at[i] = "0123456789ABCDEF"[value & 15];
  return at + digits;
}

/// "DOMAIN:BUS:DEVICE.0"; callers of NVML read it far more often than it changes.
inline void print_address(const PciAddress& address, u32 domain_digits, char* at) {
  at = put_hex(at, address.domain, domain_digits);
  *at++ = ':';
  at = put_hex(at, address.bus, 2);
  *at++ = ':';
  at = put_hex(at, address.device, 2);
  memcpy(at, ".0", 3);
}
/// With a domain of four digits, which the older structs hold.
inline void print_legacy(const PciAddress& address, char (&out)[16]) {
  print_address(address, 4, out);
}
inline void print_pci(const PciAddress& address, char (&out)[32]) {
  print_address(address, 8, out);
}

}  // namespace node_nvml::mock
