// Calling a function of the table by its row.
#pragma once

#include <cstring>

#include "abi/describe.h"
#include "trace.h"

namespace node_nvml {

using nvml::u32;
using nvml::u64;

/// Room for what the one function answers that returns text.
inline constexpr std::size_t text_result_size = 256;

/// A call with its words resolved: numbers and addresses.
struct Invocation {
  void* function;
  u32 row;
  bool returns_text;
  u64 words[nvml::describe::max_parameters];
};

/// Both ABIs that we build for pass six integers or pointers in registers, each in a register of its own, and a function
/// that takes fewer ignores the rest: one shape of call serves every row.
inline u32 invoke_plain(void* function, const u64* words) {
  using Function = nvml::Return (*)(u64, u64, u64, u64, u64, u64);
  return reinterpret_cast<Function>(function)(words[0], words[1], words[2], words[3], words[4], words[5]);
}

/// The word behind the one parameter says where the text goes.
inline u32 invoke_text(void* function, const u64* words) {
  using Function = const char* (*)(u64);
  const char* text = reinterpret_cast<Function>(function)(words[0]);
  auto* result = reinterpret_cast<char*>(words[1]);
  std::strncpy(result, text == nullptr ? "" : text, text_result_size - 1);
  result[text_result_size - 1] = '\0';
  return nvml::SUCCESS;
}

inline u32 invoke(const Invocation& call) {
  const Trace trace(call.row, call.words[0]);
  const u32 status = call.returns_text ? invoke_text(call.function, call.words) : invoke_plain(call.function, call.words);
  trace.finish(status);
  return status;
}

}  // namespace node_nvml
