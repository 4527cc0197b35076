// NVML as C++ declarations, made from the three .def files: types, constants, structs and prototypes. No code.
#pragma once

#include <cstddef>
#include <cstdint>

namespace nvml {

using u8 = std::uint8_t;
using u16 = std::uint16_t;
using u32 = std::uint32_t;
using u64 = std::uint64_t;
using i32 = std::int32_t;
using i64 = std::int64_t;
using f64 = double;
using amount = u64;  // bytes, mJ, counts: fits the 53 bits that a JavaScript number has

// Handles. The pointed-to types are never defined: a handle is a word that only the library understands.
using Device = struct DeviceObject*;
using EventSet = struct EventSetObject*;
using SystemEventSet = struct SystemEventSetObject*;
using GpuInstance = struct GpuInstanceObject*;
using ComputeInstance = struct ComputeInstanceObject*;
using GpmSample = struct GpmSampleObject*;
using Unit = struct UnitObject*;

// Identities of vGPUs are plain numbers.
using VgpuTypeId = u32;
using VgpuInstance = u32;

// Roles of parameters, as C sees them (functions.def explains them; describe.h gives them back as data).
template <class T> using Out = T*;
template <class T> using InOut = T*;
template <class T> using In = const T*;
template <int length> using Text = char*;
template <int size> using FixedText = char*;
using String = const char*;
using Count = u32*;
template <class T, int length> using Items = T*;
template <class T, int length> using InOutItems = T*;
template <class T, int size, int length> using Room = T*;
template <class T> using Read = T*;
template <class T, class... Others> using Versions = T*;
template <class T, int length> using Sized = T*;
template <class T, int length> using Bytes = T*;
template <class T> using InBytes = T*;
template <class T, u32 number> using Known = T;
template <class T> using Ends = T;

#define ENUM(name) enum name : u32 {
#define VALUE(name, number) name = number,
#define BITS(name) struct name {
#define BIT(name, mask) static constexpr u64 name = mask;
#define END(name) };
#include "enums.def"

#define STRUCT(name, size, version) struct name {
#define UNION(name, size) union name {
#define FIELD(type, name) type name;
#define STRING(name, size) char name[size];
#define ARRAY(type, name, length) type name[length];
#define PART(type, name, length, count) type name[length];
#define LIST(type, name, count) type* name;
#define TEXT(name) char* name;
#define PATH(name) const char* name;
#define CHOICE(type, name, selector) type name;
#define WHEN(selector, type, member) type member;
#define END(name) };
#include "structs.def"

/// How the version word of a struct is made: none, its size with the number on top, or the bare number.
struct Version {
  enum Kind : u8 { none, sized, bare } kind;
  u32 number;
  constexpr u32 word(std::size_t size) const {
    return kind == sized ? static_cast<u32>(size) | number << 24 : kind == bare ? number : 0;
  }
};
constexpr Version PLAIN{Version::none, 0};
constexpr Version VERSIONED(u32 number) { return {Version::sized, number}; }
constexpr Version BARE(u32 number) { return {Version::bare, number}; }

/// The version word that a struct of type T starts with; 0 where it has none.
template <class T> inline constexpr u32 version_word = 0;

#define STRUCT(name, size, version)                                             \
  static_assert(sizeof(name) == size, #name " has another size than NVML's");   \
  template <> inline constexpr u32 version_word<name> = (version).word(size);
#define UNION(name, size) static_assert(sizeof(name) == size, #name " has another size than NVML's");
#include "structs.def"

/// The prototypes, as types: `prototype::DeviceGetName` is the function type of nvmlDeviceGetName.
namespace prototype {
#define FN(driver, who, name, parameters) using name = Return parameters;
#define FN_TEXT(driver, who, name, parameters) using name = const char* parameters;
#include "functions.def"
}  // namespace prototype

/// A function's number in the table: the row of its call record, its counters and its trace lines.
enum class Row : u16 {
#define FN(driver, who, name, parameters) name,
#define FN_TEXT(driver, who, name, parameters) name,
#include "functions.def"
};

inline constexpr std::size_t row_count = 0
#define FN(driver, who, name, parameters) +1
#define FN_TEXT(driver, who, name, parameters) +1
#include "functions.def"
    ;

}  // namespace nvml
