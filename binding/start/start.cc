// The first steps of the single binary, in the place of what the kernel does for PT_INTERP. Node needs libstdc++ and
// libgcc_s, and where the system has none (an image with glibc alone) the dynamic linker would end here. So the binary has
// them inside, and these steps give them to the linker; where there is no glibc at all, they say so.
#include "loader.h"
#include "missing.h"
#include "system.h"

namespace start {

/// Written by scripts/binary/start.js, in this order.
struct Parameters {
  Word entry;          ///< Node's own entry
  Word headers;        ///< the program headers for the dynamic linker, which names itself there
  Word headers_count;
  Word libraries[4];   ///< address and size of libstdc++, then of libgcc_s
};

enum Auxiliary : Word { AT_NULL = 0, AT_PHDR = 3, AT_PHNUM = 5, AT_PAGESZ = 6, AT_BASE = 7, AT_ENTRY = 9 };

/// What the kernel laid on the stack: the count of the arguments, arguments, environment and facts, each with its end.
struct Stack {
  Word* begin;
  Word* environment;
  Word* facts;
  Word* end;

  explicit Stack(Word* stack) : begin(stack), environment(stack + 1 + *stack + 1), facts(environment), end(nullptr) {
    while (*facts++ != 0) {
    }
    end = facts;
    while (*end != AT_NULL) end += 2;
    end += 2;
  }

  Word fact(Word name) const {
    for (const Word* at = facts; *at != AT_NULL; at += 2)
      if (*at == name) return at[1];
    return 0;
  }
};

/// Room for what is on the stack and one more variable, as the ABI aligns it.
extern "C" Word start_bytes(Word* stack) {
  const Stack old(stack);
  const Word words = static_cast<Word>(old.end - old.begin) + 1;
  return (words * sizeof(Word) + 15) & ~Word{15};
}

/// Lays the stack out anew at `place` and answers where the program goes on: in the dynamic linker.
extern "C" Word start_program(Word* stack, Word* place, const Parameters& parameters) {
  const Stack old(stack);
  char* preload = missing_libraries(old.environment, parameters.libraries);
  const Word base = load_linker(old.fact(AT_PAGESZ));

  Word* to = place;
  for (const Word* from = old.begin; from != old.environment; ++from) *to++ = *from;
  if (preload != nullptr) *to++ = reinterpret_cast<Word>(preload);
  for (const Word* from = old.environment; from != old.facts; ++from) {
    const char* variable = reinterpret_cast<const char*>(*from);
    const bool replaced = preload != nullptr && variable != nullptr && starts_with(variable, PRELOAD);
    if (!replaced) *to++ = *from;
  }
  for (const Word* from = old.facts; from != old.end; from += 2) {
    *to++ = from[0];
    switch (from[0]) {
      case AT_BASE: *to++ = base; break;
      case AT_ENTRY: *to++ = parameters.entry; break;
      case AT_PHDR: *to++ = parameters.headers; break;
      case AT_PHNUM: *to++ = parameters.headers_count; break;
      default: *to++ = from[1];
    }
  }
  return linker_entry(base);
}

extern "C" void* memcpy(void* to, const void* from, Word bytes) {
  for (Word at = 0; at < bytes; ++at) static_cast<char volatile*>(to)[at] = static_cast<const char*>(from)[at];
  return to;
}

extern "C" void* memset(void* to, int value, Word bytes) {
  for (Word at = 0; at < bytes; ++at) static_cast<char volatile*>(to)[at] = static_cast<char>(value);
  return to;
}

}  // namespace start
