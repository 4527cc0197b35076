#include "mock/names.h"

#include <stdlib.h>
#include <string.h>

#include "mock/fields.h"

namespace node_nvml::mock {

namespace {

struct Named {
  const char* name;
  u32 number;
};

// Those of one enumeration are used; a compiler leaves the others out.
#define ENUM(name) constexpr Named name##_names[] = {
#define VALUE(name, number) {#name, number},
#define BITS(name) constexpr Named name##_names[] = {
#define BIT(name, mask)
#define END(name) {nullptr, 0}};
#include "abi/enums.def"

const char* without(const char* prefix, const char* text) {
  const std::size_t length = strlen(prefix);
  return strncmp(text, prefix, length) == 0 ? text + length : text;
}

constexpr u32 longest_name = 96;

/// How many letters are put in, taken out or changed between two names.
u32 distance(const char* a, const char* b) {
  u32 row[longest_name + 1];
  const u32 width = static_cast<u32>(strnlen(b, longest_name));
  for (u32 i = 0; i <= width; ++i) row[i] = i;
  for (u32 line = 1; *a != '\0'; ++a, ++line) {
    u32 diagonal = row[0];
    row[0] = line;
    for (u32 i = 1; i <= width; ++i) {
      const u32 changed = diagonal + (*a == b[i - 1] ? 0 : 1);
      diagonal = row[i];
      const u32 moved = (row[i] < row[i - 1] ? row[i] : row[i - 1]) + 1;
      row[i] = moved < changed ? moved : changed;
    }
  }
  return row[width];
}

}  // namespace

u32 row_by_name(const char* name) {
  name = without("nvml", name);
  for (u32 row = 0; row < row_count; ++row) {
    if (strcmp(row_names[row], name) == 0) return row;
  }
  return absent32;
}

const char* nearest_row_name(const char* name) {
  name = without("nvml", name);
  const char* nearest = row_names[0];
  u32 least = absent32;
  for (const char* candidate : row_names) {
    const u32 far = distance(name, candidate);
    if (far >= least) continue;
    least = far;
    nearest = candidate;
  }
  return nearest;
}

bool parse_return(const char* text, u32& code) {
  u64 number = 0;
  if (parse_number(text, number)) {
    code = static_cast<u32>(number);
    return number <= 999;
  }
  const char* short_name = without("ERROR_", without("NVML_", text));
  for (const Named* at = Return_names; at->name != nullptr; ++at) {
    if (strcmp(without("ERROR_", at->name), short_name) != 0) continue;
    code = at->number;
    return true;
  }
  return false;
}

bool parse_duration(const char* text, u64& us) {
  if (*text < '0' || *text > '9') return false;
  char* unit = nullptr;
  const double amount = strtod(text, &unit);
  constexpr struct {
    const char* name;
    double us;
  } units[] = {{"", 1}, {"us", 1}, {"ms", 1e3}, {"s", 1e6}, {"m", 60e6}, {"h", 3600e6}};
  for (const auto& known : units) {
    if (strcmp(unit, known.name) != 0) continue;
    const double all = amount * known.us + 0.5;
    if (!(all < 1e18)) return false;
    us = static_cast<u64>(all);
    return true;
  }
  return false;
}

}  // namespace node_nvml::mock
