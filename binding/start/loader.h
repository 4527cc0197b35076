// Maps the system's dynamic linker, as the kernel maps it for a program with PT_INTERP.
#pragma once

#include "system.h"

namespace start {

#if defined(__x86_64__)
inline const char* linker_path() { return "/lib64/ld-linux-x86-64.so.2"; }
#else
inline const char* linker_path() { return "/lib/ld-linux-aarch64.so.1"; }
#endif

struct FileHeader {
  unsigned char ident[16];
  unsigned short type, machine;
  unsigned int version;
  Word entry, headers, sections;
  unsigned int flags;
  unsigned short size, header_size, header_count, section_size, section_count, names;
};

struct ProgramHeader {
  unsigned int type, flags;
  Word offset, address, physical, file_bytes, memory_bytes, alignment;
};

constexpr unsigned LOAD = 1;
constexpr int MOST_HEADERS = 32;

inline void must(bool holds) {
  if (!holds) give_up("node-nvml: the dynamic linker of this system (ld-linux) could not be mapped.\n");
}

inline Word protection(const ProgramHeader& header) {
  return ((header.flags & 4) != 0 ? PROT_READ : 0) | ((header.flags & 2) != 0 ? PROT_WRITE : 0) |
         ((header.flags & 1) != 0 ? PROT_EXEC : 0);
}

inline void map_segment(long file, Word base, const ProgramHeader& header, Word page) {
  const Word before = header.address & (page - 1);
  const Word start = base + header.address - before;
  const long at = map(start, header.file_bytes + before, protection(header), MAP_FIXED, file, header.offset - before);
  must(!failed(at));
  if (header.memory_bytes <= header.file_bytes) return;
  // What follows in memory is zero: the rest of the last page of the file, which the linker uses beyond its own end too,
  // and pages of their own.
  const Word end = base + header.address + header.memory_bytes;
  const Word zero = base + header.address + header.file_bytes;
  const Word pages = (zero + page - 1) & ~(page - 1);
  for (Word byte = zero; byte < pages; ++byte) *reinterpret_cast<volatile char*>(byte) = 0;
  if (end > pages) must(!failed(map(pages, end - pages, protection(header), MAP_FIXED | MAP_ANONYMOUS)));
}

/// Where it is.
inline Word load_linker(Word page) {
  const long file = open(linker_path(), READ_ONLY);
  if (failed(file)) {
    give_up(
        "node-nvml runs on Linux with glibc 2.28 or newer. Here is none: its dynamic linker (ld-linux) is missing. "
        "Systems with musl (Alpine) are not supported, since NVIDIA's driver libraries need glibc.\n");
  }
  FileHeader header;
  ProgramHeader headers[MOST_HEADERS];
  const auto read = [&](void* to, Word bytes, Word offset) {
    must(call(PREAD, static_cast<Word>(file), reinterpret_cast<Word>(to), bytes, offset) == static_cast<long>(bytes));
  };
  read(&header, sizeof header, 0);
  must(header.header_count <= MOST_HEADERS && header.header_size == sizeof(ProgramHeader));
  read(headers, header.header_count * sizeof(ProgramHeader), header.headers);
  Word bytes = 0;
  for (int each = 0; each < header.header_count; ++each) {
    const Word end = headers[each].address + headers[each].memory_bytes;
    if (headers[each].type == LOAD && end > bytes) bytes = end;
  }
  const long base = map(0, bytes, 0, MAP_ANONYMOUS);
  must(!failed(base));
  for (int each = 0; each < header.header_count; ++each)
    if (headers[each].type == LOAD) map_segment(file, static_cast<Word>(base), headers[each], page);
  call(CLOSE, static_cast<Word>(file));
  return static_cast<Word>(base);
}

inline Word linker_entry(Word base) { return base + reinterpret_cast<const FileHeader*>(base)->entry; }

}  // namespace start
