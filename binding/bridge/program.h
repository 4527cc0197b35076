// What the bridge has to do for each row and each struct, worked out once from the table's data.
#pragma once

#include <array>
#include <vector>

#include "abi/describe.h"

namespace node_nvml {

using nvml::u16;
using nvml::u32;
using nvml::u64;
using nvml::u8;

inline constexpr int no_structure = -1;

/// A place in a struct where something is not plain data.
struct Fixup {
  enum class Kind { handle, list, path, text, inner } kind;
  u32 offset;
  u32 count_offset;  // list: of the field that counts
  u32 count_size;
  u32 elements;      // of an array; else 1
  u32 element_size;
  int structure;     // of the elements, when they have fixups of their own
  u8 handle_kind;
};

struct Step {
  nvml::describe::Role role;
  bool is_handle;
  bool ends;
  bool narrow;    // 32 bits by value
  bool in_bytes;  // its length counts bytes
  u8 handle_kind;
  int length;
  u32 size;
  u32 room;
  int structure;
};

/// A parameter of a row that takes the short way (quick_call.h).
struct Quick {
  enum class Kind : u8 { narrow, wide, handle, result, data, text } kind;  // data: read by the driver, too
  u8 handle_kind;
  u32 size;  // text: the parameter that says it
};

struct Program {
  u8 count;
  bool quick;
  bool plain;  // nothing to translate back after the call
  bool returns_text;
  std::array<Quick, nvml::describe::max_parameters> quick_steps;
  std::array<Step, nvml::describe::max_parameters> steps;
};

struct Programs {
  std::array<Program, nvml::row_count> rows;
  std::array<std::vector<Fixup>, std::size(nvml::describe::structs)> structures;
};

extern const Programs* const all_programs;
inline const Programs& programs() { return *all_programs; }

}  // namespace node_nvml
