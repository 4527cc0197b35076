// The table as constant data: what every parameter and field is, for those who call functions by row (the bridge)
// or print the table (export_table.cc).
#pragma once

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <type_traits>

#include "nvml.h"

namespace nvml::describe {

enum class Kind : u8 { u8, u16, u32, u64, amount, i32, i64, f64, enumeration, handle, structure, choice };

/// The types as the table names them: `amount` is a type of its own here, and nvml's elsewhere.
namespace as_named {
using namespace nvml;
enum class amount : u64 {};
}  // namespace as_named

/// A type of the table: enough to move it and to name it.
struct Type {
  Kind kind;
  u32 size;
  std::string_view name;  // of the enumeration, handle, struct or union; else the scalar's
};

template <class T> constexpr std::string_view name_of();
template <class T> constexpr Kind kind_of();

template <class T> inline constexpr Type type_of{kind_of<T>(), sizeof(T), name_of<T>()};

template <class T> constexpr Kind kind_of() {
  if constexpr (std::is_same_v<T, nvml::u8>) return Kind::u8;
  else if constexpr (std::is_same_v<T, nvml::u16>) return Kind::u16;
  else if constexpr (std::is_same_v<T, nvml::u32>) return Kind::u32;
  else if constexpr (std::is_same_v<T, nvml::u64>) return Kind::u64;
  else if constexpr (std::is_same_v<T, as_named::amount>) return Kind::amount;
  else if constexpr (std::is_same_v<T, nvml::i32>) return Kind::i32;
  else if constexpr (std::is_same_v<T, nvml::i64>) return Kind::i64;
  else if constexpr (std::is_same_v<T, nvml::f64>) return Kind::f64;
  else if constexpr (std::is_enum_v<T>) return Kind::enumeration;
  else if constexpr (std::is_pointer_v<T>) return Kind::handle;
  else if constexpr (std::is_union_v<T>) return Kind::choice;
  else return Kind::structure;
}

template <class T> inline constexpr std::string_view type_name = "";
#define NAME(type) template <> inline constexpr std::string_view type_name<as_named::type> = #type;
NAME(u8) NAME(u16) NAME(u32) NAME(u64) NAME(amount) NAME(i32) NAME(i64) NAME(f64)
NAME(Device) NAME(EventSet) NAME(SystemEventSet) NAME(GpuInstance) NAME(ComputeInstance) NAME(GpmSample) NAME(Unit)
#define ENUM(name) NAME(name)
#include "enums.def"
#define STRUCT(name, size, version) NAME(name)
#define UNION(name, size) NAME(name)
#include "structs.def"
#undef NAME

template <class T> constexpr std::string_view name_of() {
  static_assert(!type_name<T>.empty(), "a type of the table lacks a name");
  return type_name<T>;
}

// ---- Fields ----

enum class FieldRole : u8 { field, string, array, part, list, text, path, choice };

struct Field {
  FieldRole role;
  Type type;                // of one element
  std::string_view name;
  u32 offset;
  u32 length;               // elements of an array or part, bytes of a string; else 1
  std::string_view length_field;  // of a part or list: the field that counts; of a choice: the selector
};

struct Struct {
  std::string_view name;
  u32 size;
  u32 alignment;
  Version version;  // a union has none
  bool is_union;
  const Field* fields;  // of a union: its members, `length` being the selector's value
  std::size_t field_count;
};

// One namespace a struct, so that FIELD can name its struct without being told.
#define STRUCT(name, size, version) namespace name##_ { using Self = nvml::name; inline constexpr Field fields[] = {
#define UNION(name, size) STRUCT(name, size, PLAIN)
#define FIELD(type, name) {FieldRole::field, type_of<as_named::type>, #name, offsetof(Self, name), 1, {}},
#define STRING(name, size) {FieldRole::string, type_of<nvml::u8>, #name, offsetof(Self, name), size, {}},
#define ARRAY(type, name, length) {FieldRole::array, type_of<as_named::type>, #name, offsetof(Self, name), length, {}},
#define PART(type, name, length, count) \
  {FieldRole::part, type_of<as_named::type>, #name, offsetof(Self, name), length, #count},
#define LIST(type, name, count) {FieldRole::list, type_of<as_named::type>, #name, offsetof(Self, name), 1, #count},
#define TEXT(name) {FieldRole::text, type_of<nvml::u8>, #name, offsetof(Self, name), 1, {}},
#define PATH(name) {FieldRole::path, type_of<nvml::u8>, #name, offsetof(Self, name), 1, {}},
#define CHOICE(type, name, selector) \
  {FieldRole::choice, type_of<as_named::type>, #name, offsetof(Self, name), 1, #selector},
#define WHEN(selector, type, member) {FieldRole::field, type_of<as_named::type>, #member, 0, nvml::selector, {}},
#define END(name) }; }
#include "structs.def"

inline constexpr Struct structs[] = {
#define STRUCT(name, bytes, version) \
  {#name, bytes, alignof(nvml::name), version, false, name##_::fields, std::size(name##_::fields)},
#define UNION(name, bytes) {#name, bytes, alignof(nvml::name), PLAIN, true, name##_::fields, std::size(name##_::fields)},
#include "structs.def"
};

// ---- Functions ----

enum class Role : u8 { value, out, in, inout, text, string, count, items, inout_items };

struct Parameter {
  Role role;
  Type type;   // of one element
  int length;  // position of the parameter that holds the length, or -1
  u32 room;    // elements (or characters) that no parameter tells, or 0; of a value: what it always is
  bool ends = false;      // after a success the handles in it are no more
  bool in_bytes = false;  // `length` counts bytes, not elements
  bool opaque = false;    // bytes that only the driver understands, with a known head
  std::array<std::string_view, 2> versions{};  // other forms of the struct that the driver takes
};

namespace tags {
using as_named::amount;
template <class T> struct Out;
template <class T> struct InOut;
template <class T> struct In;
template <int length> struct Text;
template <int size> struct FixedText;
struct String;
struct Count;
template <class T, int length> struct Items;
template <class T, int length> struct InOutItems;
template <class T, int size, int length> struct Room;
template <class T> struct Read;
template <class T, class... Others> struct Versions;
template <class T, int length> struct Sized;
template <class T, int length> struct Bytes;
template <class T> struct InBytes;
template <class T, u32 number> struct Known;
template <class T> struct Ends;

template <class T> inline constexpr Parameter parameter{Role::value, type_of<T>, -1, 0};
template <class T> inline constexpr Parameter parameter<Out<T>>{Role::out, type_of<T>, -1, 0};
template <class T> inline constexpr Parameter parameter<InOut<T>>{Role::inout, type_of<T>, -1, 0};
template <class T> inline constexpr Parameter parameter<In<T>>{Role::in, type_of<T>, -1, 0};
template <int n> inline constexpr Parameter parameter<Text<n>>{Role::text, type_of<u8>, n, 0};
template <int size> inline constexpr Parameter parameter<FixedText<size>>{Role::text, type_of<u8>, -1, size};
template <> inline constexpr Parameter parameter<String>{Role::string, type_of<u8>, -1, 0};
template <> inline constexpr Parameter parameter<Count>{Role::count, type_of<u32>, -1, 0};
template <class T, int n> inline constexpr Parameter parameter<Items<T, n>>{Role::items, type_of<T>, n, 0};
template <class T, int n> inline constexpr Parameter parameter<InOutItems<T, n>>{Role::inout_items, type_of<T>, n, 0};
template <class T, int size, int n>
inline constexpr Parameter parameter<Room<T, size, n>>{Role::items, type_of<T>, n, size};
template <class T, u32 number>
inline constexpr Parameter parameter<Known<T, number>>{Role::value, type_of<T>, -1, number};
template <class T> inline constexpr Parameter parameter<Read<T>>{Role::in, type_of<T>, -1, 0};
template <class T> inline constexpr Parameter parameter<InBytes<T>>{Role::in, type_of<T>, -1, 0, false, false, true};
template <class T, int n>
inline constexpr Parameter parameter<Sized<T, n>>{Role::items, type_of<T>, n, 0, false, true};
template <class T, int n>
inline constexpr Parameter parameter<Bytes<T, n>>{Role::items, type_of<u8>, n, 0, false, true, true};
template <class T, class... Others>
inline constexpr Parameter parameter<Versions<T, Others...>>{
    Role::inout, {kind_of<T>(), std::max({sizeof(T), sizeof(Others)...}), name_of<T>()}, -1, 0, false, false, false,
    {name_of<Others>()...}};
constexpr Parameter ending(Parameter parameter) {
  parameter.ends = true;
  return parameter;
}
template <class T> inline constexpr Parameter parameter<Ends<T>> = ending(parameter<T>);

#define FN(driver, who, name, parameters) using name##_ = Return parameters;
#define FN_TEXT(driver, who, name, parameters) using name##_ = String parameters;
#include "functions.def"
}  // namespace tags

inline constexpr std::size_t max_parameters = 6;

struct Function {
  std::string_view name;  // without the prefix nvml
  u16 driver;             // the first driver branch that exports it
  bool root;
  bool returns_text;
  std::string_view signature;  // the parameter list as it stands in the table, for the parameters' names
  u8 parameter_count;
  std::array<Parameter, max_parameters> parameters;
};

template <class R, class... P>
constexpr Function function(std::string_view name, u16 driver, bool root, std::string_view signature, R (*)(P...)) {
  static_assert(sizeof...(P) <= max_parameters, "a function of NVML with more than six parameters");
  return {name, driver, root, std::is_same_v<R, tags::String>, signature, sizeof...(P), {tags::parameter<P>...}};
}

inline constexpr bool ANY = false;
inline constexpr bool ROOT = true;

/// Indexed by Row.
inline constexpr Function functions[] = {
#define FN(driver, who, name, parameters) \
  function(#name, driver, who, #parameters, static_cast<tags::name##_*>(nullptr)),
#include "functions.def"
};
static_assert(std::size(functions) == row_count);

}  // namespace nvml::describe
