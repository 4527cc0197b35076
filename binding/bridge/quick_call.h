// The short way for most rows: numbers and handles by value, results of a fixed size, and a text. Everything else takes prepare().
#pragma once

#include <cstring>

#include "record.h"

namespace node_nvml {

/// Zeroes what the driver will write. Blocks are padded to 8 bytes.
inline void clear_result(std::byte* data, u32 size) {
  if (size > 64) {
    std::memset(data, 0, size);
    return;
  }
  for (u32 done = 0; done < size; done += 8) std::memset(data + done, 0, 8);
}

/// Whether the row was of the short kind; then `status` is the answer.
inline bool call_quickly(const Record& record, const Program& program, void* function, const Block& block,
                         const HandleTable& handles, u32& status) {
  if (!program.quick || tracing) return false;
  u64 words[nvml::describe::max_parameters];
  for (u32 i = 0; i < program.count; ++i) {
    const Quick step = program.quick_steps[i];
    const Record::Word& word = record.words[i];
    switch (step.kind) {
      case Quick::Kind::narrow: words[i] = word.low; break;
      case Quick::Kind::wide: words[i] = word.all(); break;
      case Quick::Kind::handle:
        words[i] = reinterpret_cast<u64>(handles.find(word.low, step.handle_kind, record.library));
        if (words[i] != 0) break;
        status = stale_handle + i;
        return true;
      case Quick::Kind::result:
      case Quick::Kind::data:
        if (!block.has(word.low, (step.size + 7) & ~7u)) {
          status = bad_block + i;
          return true;
        }
        if (step.kind == Quick::Kind::result) clear_result(block.start + word.low, step.size);
        words[i] = reinterpret_cast<u64>(block.start + word.low);
        break;
      case Quick::Kind::text:
        if (!block.has(word.low, record.words[step.size].low)) {
          status = bad_block + i;
          return true;
        }
        words[i] = reinterpret_cast<u64>(block.start + word.low);
        break;
    }
  }
  status = invoke_plain(function, words);
  return true;
}

}  // namespace node_nvml
