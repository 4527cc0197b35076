// The parameters of every function, as strict mode needs them: describe.h's table without its names, so that it costs the
// library a few kilobytes and nothing when it is loaded.
#pragma once

#include "abi/describe.h"
#include "mock/call.h"

namespace node_nvml::mock::strict {

namespace table = nvml::describe;

/// What a handle is a handle of; `none` for what is no handle. A device's may be that of a MIG device.
enum class Object : u8 { none, device, event_set, system_set, gpu_instance, compute_instance, sample, unit };

constexpr Object object_of(const table::Type& type) {
  if (type.kind != table::Kind::handle) return Object::none;
  if (type.name == "Device") return Object::device;
  if (type.name == "EventSet") return Object::event_set;
  if (type.name == "SystemEventSet") return Object::system_set;
  if (type.name == "GpuInstance") return Object::gpu_instance;
  if (type.name == "ComputeInstance") return Object::compute_instance;
  if (type.name == "GpmSample") return Object::sample;
  return Object::unit;
}

inline constexpr u16 no_struct = 0xffff;

struct Parameter {
  table::Role role;
  Object object;
  bool in_bytes;    // `length` counts bytes
  signed char length;  // position of the parameter that holds the length, or -1
  u16 structure;    // in table::structs, or no_struct
  u16 room;         // elements that no parameter tells
  u32 size;         // of one element, bytes
  bool is_array() const {
    return role == table::Role::text || role == table::Role::items || role == table::Role::inout_items;
  }
  bool is_struct() const { return !is_array() && structure != no_struct; }
};

struct RowParameters {
  u16 first;  // of `parameters`
  u8 count;
  bool returns_text;
};

constexpr std::size_t count_parameters() {
  std::size_t count = 0;
  for (const table::Function& function : table::functions) count += function.parameter_count;
  return count;
}

constexpr u16 struct_of(const table::Type& type) {
  if (type.kind != table::Kind::structure) return no_struct;
  for (std::size_t i = 0; i < std::size(table::structs); ++i) {
    if (table::structs[i].name == type.name) return static_cast<u16>(i);
  }
  return no_struct;
}

struct Rows {
  RowParameters rows[row_count];
  Parameter parameters[count_parameters()];
};

constexpr Rows make_rows() {
  Rows made{};
  u16 next = 0;
  for (std::size_t row = 0; row < row_count; ++row) {
    const table::Function& function = table::functions[row];
    made.rows[row] = {next, function.parameter_count, function.returns_text};
    for (u8 i = 0; i < function.parameter_count; ++i) {
      const table::Parameter& from = function.parameters[i];
      made.parameters[next++] = {from.role,
                                 object_of(from.type),
                                 from.in_bytes,
                                 static_cast<signed char>(from.length),
                                 struct_of(from.type),
                                 static_cast<u16>(from.room),
                                 from.type.size};
    }
  }
  return made;
}

/// The version words that structs of one name take: `PlatformInfo` of PlatformInfo_v1 and PlatformInfo_v2.
struct Form {
  u32 family;
  u32 word;
};

constexpr u32 family_of(std::string_view name) {
  u32 hash = 2166136261;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] == '_' && i + 1 < name.size() && name[i + 1] == 'v') break;
    hash = (hash ^ static_cast<u8>(name[i])) * 16777619;
  }
  return hash;
}

inline constexpr std::size_t struct_count = std::size(table::structs);
struct Forms {
  Form items[struct_count];
};
constexpr Forms make_forms() {
  Forms made{};
  for (std::size_t i = 0; i < struct_count; ++i) {
    const table::Struct& from = table::structs[i];
    made.items[i] = {family_of(from.name), from.is_union ? 0 : from.version.word(from.size)};
  }
  return made;
}

/// A handle within a struct.
struct Inner {
  u16 structure;
  u16 offset;
  Object object;
};
constexpr std::size_t count_inner() {
  std::size_t count = 0;
  for (const table::Struct& each : table::structs) {
    for (std::size_t i = 0; i < each.field_count; ++i) count += each.fields[i].type.kind == table::Kind::handle;
  }
  return count;
}
struct Inners {
  Inner items[count_inner()];
};
constexpr Inners make_inners() {
  Inners made{};
  std::size_t next = 0;
  for (std::size_t s = 0; s < struct_count; ++s) {
    for (std::size_t i = 0; i < table::structs[s].field_count; ++i) {
      const table::Field& field = table::structs[s].fields[i];
      if (field.type.kind != table::Kind::handle) continue;
      made.items[next++] = {static_cast<u16>(s), static_cast<u16>(field.offset), object_of(field.type)};
    }
  }
  return made;
}

extern const Rows rows;
extern const Forms forms;
extern const Inners inners;

/// A name as the caller knows it: "nvmlDeviceGetName"; of a parameter "name". Cut where there is no room.
void write_function(Row row, char* out, std::size_t room);
void write_parameter(Row row, u32 at, char* out, std::size_t room);

}  // namespace node_nvml::mock::strict
