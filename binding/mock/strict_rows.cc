#include "mock/strict_rows.h"

namespace node_nvml::mock::strict {

constexpr Rows made_rows = make_rows();
constexpr Forms made_forms = make_forms();
constexpr Inners made_inners = make_inners();
const Rows rows = made_rows;
const Forms forms = made_forms;
const Inners inners = made_inners;

namespace {

/// "Name\0(parameters)\0" of each row. One text: a pointer for each would be a relocation at every start.
constexpr char signatures[] =
#define FN(driver, who, name, parameters) #name "\0" #parameters "\0"
#include "abi/functions.def"
    ;

/// The `at`-th of those texts.
const char* text_at(u32 at) {
  const char* text = signatures;
  for (; at != 0; --at) text += strlen(text) + 1;
  return text;
}

bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; }

}  // namespace

void write_function(Row row, char* out, std::size_t room) {
  snprintf(out, room, "nvml%s", text_at(2 * static_cast<u32>(row)));
}

/// The last word of the `at`-th part between commas that stand in no angle brackets.
void write_parameter(Row row, u32 at, char* out, std::size_t room) {
  const char* word = "";
  int length = 0;
  int depth = 0;
  for (const char* text = text_at(2 * static_cast<u32>(row) + 1) + 1; *text != '\0'; ++text) {
    if (*text == '<') ++depth;
    if (*text == '>') --depth;
    if (depth != 0) continue;
    if (is_word(*text)) {
      if (!is_word(text[-1])) word = text, length = 0;
      ++length;
    } else if (*text == ',' || *text == ')') {
      if (at == 0) break;
      --at;
    }
  }
  snprintf(out, room, "%.*s", length, word);
}

}  // namespace node_nvml::mock::strict
