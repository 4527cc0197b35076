#include "program.h"

#include <string_view>

namespace node_nvml {

namespace {

namespace table = nvml::describe;

class Compiler {
 public:
  explicit Compiler(Programs& programs) : programs_(programs) {
    for (std::size_t i = 0; i < std::size(table::structs); ++i) compile_structure(i);
    for (std::size_t i = 0; i < nvml::row_count; ++i) programs_.rows[i] = compile_row(table::functions[i]);
  }

 private:
  u8 handle_kind(std::string_view name) {
    for (std::size_t i = 0; i < handle_kinds_.size(); ++i) {
      if (handle_kinds_[i] == name) return u8(i + 1);
    }
    handle_kinds_.push_back(name);
    return u8(handle_kinds_.size());
  }

  /// The index of a struct that has fixups; structs come after those that they hold.
  int structure(const table::Type& type) const {
    if (type.kind != table::Kind::structure) return no_structure;
    for (std::size_t i = 0; i < std::size(table::structs); ++i) {
      if (table::structs[i].name == type.name) return programs_.structures[i].empty() ? no_structure : int(i);
    }
    return no_structure;
  }

  void compile_structure(std::size_t index) {
    const table::Struct& each = table::structs[index];
    if (each.is_union) return;
    for (std::size_t i = 0; i < each.field_count; ++i) add_field(each, each.fields[i], programs_.structures[index]);
  }

  void add_field(const table::Struct& owner, const table::Field& field, std::vector<Fixup>& fixups) {
    Fixup fixup{Fixup::Kind::inner, field.offset, 0, 0, 1, field.type.size, structure(field.type), 0};
    switch (field.role) {
      case table::FieldRole::text: fixup.kind = Fixup::Kind::text; break;
      case table::FieldRole::path: fixup.kind = Fixup::Kind::path; break;
      case table::FieldRole::list: {
        fixup.kind = Fixup::Kind::list;
        const table::Field& count = named(owner, field.length_field);
        fixup.count_offset = count.offset;
        fixup.count_size = count.type.size;
        break;
      }
      case table::FieldRole::field:
      case table::FieldRole::array:
      case table::FieldRole::part:
        fixup.elements = field.length;
        if (field.type.kind == table::Kind::handle) {
          fixup.kind = Fixup::Kind::handle;
          fixup.handle_kind = handle_kind(field.type.name);
        } else if (fixup.structure == no_structure) {
          return;
        }
        break;
      default: return;
    }
    fixups.push_back(fixup);
  }

  static const table::Field& named(const table::Struct& owner, std::string_view name) {
    std::size_t i = 0;
    while (owner.fields[i].name != name) ++i;
    return owner.fields[i];
  }

  Program compile_row(const table::Function& row) {
    Program program{row.parameter_count, !row.returns_text, true, row.returns_text, {}, {}};
    for (std::size_t i = 0; i < row.parameter_count; ++i) {
      const table::Parameter& parameter = row.parameters[i];
      const bool is_handle = parameter.type.kind == table::Kind::handle;
      const bool by_value = parameter.role == table::Role::value;
      const int fixed = structure(parameter.type);
      program.steps[i] = {parameter.role,
                          is_handle,
                          parameter.ends,
                          by_value && parameter.type.size == 4,
                          parameter.in_bytes,
                          is_handle ? handle_kind(parameter.type.name) : u8{0},
                          parameter.length,
                          parameter.type.size,
                          parameter.room,
                          fixed};
      const bool result = parameter.role == table::Role::out;
      const bool data = parameter.role == table::Role::in || parameter.role == table::Role::inout;
      const bool flat = (result || data) && !is_handle && fixed == no_structure;
      const bool text = parameter.role == table::Role::text && parameter.length >= 0 &&
                        row.parameters[parameter.length].role == table::Role::value;
      if (parameter.ends || (!by_value && !flat && !text)) program.quick = false;
      const auto value = is_handle                    ? Quick::Kind::handle
                         : program.steps[i].narrow ? Quick::Kind::narrow
                                                      : Quick::Kind::wide;
      if (by_value) program.quick_steps[i] = {value, program.steps[i].handle_kind, 0};
      else if (text) program.quick_steps[i] = {Quick::Kind::text, 0, u32(parameter.length)};
      else program.quick_steps[i] = {result ? Quick::Kind::result : Quick::Kind::data, 0, parameter.type.size};
      if (parameter.ends || fixed != no_structure || (is_handle && !by_value)) program.plain = false;
    }
    return program;
  }

  Programs& programs_;
  std::vector<std::string_view> handle_kinds_;
};

}  // namespace

const Programs* const all_programs = [] {
  auto* made = new Programs{};  // jobs of any environment need it until the process ends: never destroyed
  const Compiler compiler(*made);
  return made;
}();

}  // namespace node_nvml
