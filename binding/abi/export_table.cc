// Prints the table as JSON, with the sizes and offsets that this compiler gives it. `npm run generate:nvml` makes the
// TypeScript declarations and codecs from what this prints.
#include <cstdio>
#include <string>

#include "describe.h"

namespace {

using namespace nvml::describe;

constexpr const char* kinds[] = {"u8", "u16", "u32", "u64", "amount", "i32", "i64", "f64", "enum", "handle", "struct", "union"};
constexpr const char* field_roles[] = {"field", "string", "array", "part", "list", "text", "path", "choice"};
constexpr const char* roles[] = {"value", "out", "in", "inout", "text", "string", "count", "items", "inoutItems"};

std::string quote(std::string_view text) { return '"' + std::string(text) + '"'; }

std::string type(const Type& type) {
  return "{\"kind\":" + quote(kinds[static_cast<int>(type.kind)]) + ",\"name\":" + quote(type.name) +
         ",\"size\":" + std::to_string(type.size) + '}';
}

/// The comma that separates the elements of a JSON array.
class Separator {
 public:
  const char* next() { return first_ ? (first_ = false, "\n") : ",\n"; }

 private:
  bool first_ = true;
};

void print_enums() {
  Separator sets;
  std::printf("\"enums\":[");
#define ENUM(name) { Separator values; std::printf("%s{\"name\":\"%s\",\"values\":[", sets.next(), #name);
#define VALUE(name, number) std::printf("%s[\"%s\",%lu]", values.next(), #name, static_cast<unsigned long>(number));
#define BITS(name) { Separator values; std::printf("%s{\"name\":\"%s\",\"bits\":true,\"values\":[", sets.next(), #name);
#define BIT(name, mask) VALUE(name, mask)
#define END(name) std::printf("]}"); }
#include "enums.def"
  std::printf("],\n");
}

void print_structs() {
  Separator all;
  std::printf("\"structs\":[");
  for (const Struct& each : structs) {
    std::printf("%s{\"name\":\"%s\",\"size\":%u,\"union\":%s,\"version\":%u,\"fields\":[", all.next(),
                each.name.data(), each.size, each.is_union ? "true" : "false", each.version.word(each.size));
    Separator fields;
    for (std::size_t i = 0; i < each.field_count; ++i) {
      const Field& field = each.fields[i];
      std::printf("%s{\"role\":\"%s\",\"name\":\"%s\",\"type\":%s,\"offset\":%u,\"length\":%u,\"lengthField\":\"%s\"}",
                  fields.next(), field_roles[static_cast<int>(field.role)], field.name.data(),
                  type(field.type).c_str(), field.offset, field.length,
                  field.length_field.empty() ? "" : field.length_field.data());
    }
    std::printf("]}");
  }
  std::printf("],\n");
}

std::string versions(const Parameter& parameter) {
  std::string names;
  for (const std::string_view& name : parameter.versions) {
    if (!name.empty()) names += (names.empty() ? "\"" : ",\"") + std::string(name) + '"';
  }
  return names;
}

void print_functions() {
  Separator all;
  std::printf("\"functions\":[");
  for (const Function& each : functions) {
    std::printf("%s{\"name\":\"%s\",\"driver\":%u,\"root\":%s,\"returnsText\":%s,\"signature\":\"%s\",\"parameters\":[",
                all.next(), each.name.data(), each.driver, each.root ? "true" : "false",
                each.returns_text ? "true" : "false", each.signature.data());
    Separator parameters;
    for (int i = 0; i < each.parameter_count; ++i) {
      const Parameter& parameter = each.parameters[i];
      std::printf("%s{\"role\":\"%s\",\"type\":%s,\"length\":%d,\"room\":%u,\"ends\":%s,\"inBytes\":%s,\"opaque\":%s,\"versions\":[%s]}", parameters.next(),
                  roles[static_cast<int>(parameter.role)], type(parameter.type).c_str(), parameter.length,
                  parameter.room, parameter.ends ? "true" : "false", parameter.in_bytes ? "true" : "false",
                  parameter.opaque ? "true" : "false", versions(parameter).c_str());
    }
    std::printf("]}");
  }
  std::printf("]\n");
}

}  // namespace

int main() {
  std::printf("{");
  print_enums();
  print_structs();
  print_functions();
  std::printf("}\n");
}
