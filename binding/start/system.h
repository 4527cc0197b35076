// The few system calls of the single binary's first steps: there is no C library yet.
#pragma once

namespace start {

using Word = unsigned long;

#if defined(__x86_64__)
enum Call : long {
  WRITE = 1, CLOSE = 3, LSEEK = 8, MMAP = 9, PREAD = 17, GETPID = 39, EXIT_GROUP = 231, OPENAT = 257, FACCESSAT = 269,
  MEMFD_CREATE = 319,
};

inline long call(Call number, Word a = 0, Word b = 0, Word c = 0, Word d = 0, Word e = 0, Word f = 0) {
  long result;
  register Word r10 __asm__("r10") = d;
  register Word r8 __asm__("r8") = e;
  register Word r9 __asm__("r9") = f;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                   : "rcx", "r11", "memory");
  return result;
}
#elif defined(__aarch64__)
enum Call : long {
  WRITE = 64, CLOSE = 57, LSEEK = 62, MMAP = 222, PREAD = 67, GETPID = 172, EXIT_GROUP = 94, OPENAT = 56, FACCESSAT = 48,
  MEMFD_CREATE = 279,
};

inline long call(Call number, Word a = 0, Word b = 0, Word c = 0, Word d = 0, Word e = 0, Word f = 0) {
  register Word x0 __asm__("x0") = a;
  register Word x1 __asm__("x1") = b;
  register Word x2 __asm__("x2") = c;
  register Word x3 __asm__("x3") = d;
  register Word x4 __asm__("x4") = e;
  register Word x5 __asm__("x5") = f;
  register long x8 __asm__("x8") = number;
  __asm__ volatile("svc 0" : "+r"(x0) : "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5), "r"(x8) : "memory");
  return static_cast<long>(x0);
}
#else
#error "The single binary has no first steps for this architecture."
#endif

/// As the compiler calls them where it finds a loop that copies or clears.
extern "C" void* memcpy(void* to, const void* from, Word bytes);
extern "C" void* memset(void* to, int value, Word bytes);

inline Word length(const char* text) {
  Word count = 0;
  while (text[count] != '\0') ++count;
  return count;
}

inline bool starts_with(const char* text, const char* start) {
  while (*start != '\0')
    if (*text++ != *start++) return false;
  return true;
}

constexpr Word CURRENT_FOLDER = static_cast<Word>(-100);
constexpr int READ_ONLY = 0;

inline long open(const char* path, Word flags, Word mode = 0) {
  return call(OPENAT, CURRENT_FOLDER, reinterpret_cast<Word>(path), flags | 02000000 /* O_CLOEXEC */, mode);
}

inline bool exists(const char* path) { return call(FACCESSAT, CURRENT_FOLDER, reinterpret_cast<Word>(path), 0) == 0; }

constexpr Word PROT_READ = 1, PROT_WRITE = 2, PROT_EXEC = 4;
constexpr Word MAP_PRIVATE = 2, MAP_FIXED = 0x10, MAP_ANONYMOUS = 0x20;

/// The address, or a negative error.
inline long map(Word address, Word bytes, Word protection, Word flags, long file = -1, Word offset = 0) {
  return call(MMAP, address, bytes, protection, MAP_PRIVATE | flags, static_cast<Word>(file), offset);
}

inline bool failed(long result) { return result < 0 && result > -4096; }

/// Tells one sentence on stderr and ends.
[[noreturn]] inline void give_up(const char* sentence) {
  call(WRITE, 2, reinterpret_cast<Word>(sentence), length(sentence));
  call(EXIT_GROUP, 127);
  __builtin_unreachable();
}

}  // namespace start
