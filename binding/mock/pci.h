// PCI addresses in the forms that NVML takes and gives.
#pragma once

#include <stdio.h>
#include <stdlib.h>

#include "abi/nvml.h"

namespace node_nvml::mock {

using namespace nvml;

struct PciAddress {
  u32 domain = 0;
  u32 bus = 0;
  u32 device = 0;
};

/// Domain optional, the function ignored: "0000:18:00.0", "00000000:18:00.0", "18:00.0".
inline bool parse_pci(const char* text, PciAddress& address) {
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

/// The form with a domain of four digits, which the older structs hold.
inline void print_legacy(const PciAddress& address, char (&out)[16]) {
  snprintf(out, sizeof out, "%04X:%02X:%02X.0", address.domain & 0xffff, address.bus & 0xff,
           address.device & 0xff);
}
inline void print_pci(const PciAddress& address, char (&out)[32]) {
  snprintf(out, sizeof out, "%08X:%02X:%02X.0", address.domain, address.bus & 0xff,
           address.device & 0xff);
}

}  // namespace node_nvml::mock
