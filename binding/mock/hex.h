// Bytes in text: "0123abcd", with dashes anywhere.
#pragma once

#include "abi/nvml.h"

namespace node_nvml::mock {

using namespace nvml;

/// How many of the bytes the text gives; the others become 0.
template <std::size_t size>
std::size_t parse_hex(const char* text, u8 (&bytes)[size]) {
  std::size_t digits = 0;
  for (u8& byte : bytes) byte = 0;
  for (; *text != '\0' && digits < 2 * size; ++text) {
    const char low = static_cast<char>(*text | 0x20);
    const bool letter = low >= 'a' && low <= 'f';
    if (!letter && (*text < '0' || *text > '9')) {
      if (*text == '-') continue;
      break;
    }
    const u32 digit = static_cast<u32>(letter ? low - 'a' + 10 : *text - '0');
    bytes[digits / 2] |= static_cast<u8>(digits % 2 == 0 ? digit << 4 : digit);
    ++digits;
  }
  return digits / 2;
}

}  // namespace node_nvml::mock
