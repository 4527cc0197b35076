// The libraries of Node that a system may lack: looked for as the dynamic linker does, and handed to it where they are not.
#pragma once

#include "system.h"

namespace start {

constexpr char PRELOAD[] = "LD_PRELOAD=";
constexpr char LIBRARY_PATH[] = "LD_LIBRARY_PATH=";
constexpr char CACHE[] = "/etc/ld.so.cache";
/// Its own folders on Debian, Fedora and their kin. Texts one after the other: an array of pointers would need relocation.
#if defined(__x86_64__)
constexpr char FOLDERS[] =
    "/lib/x86_64-linux-gnu/\0/usr/lib/x86_64-linux-gnu/\0/lib64/\0/usr/lib64/\0/lib/\0/usr/lib/\0";
#else
constexpr char FOLDERS[] =
    "/lib/aarch64-linux-gnu/\0/usr/lib/aarch64-linux-gnu/\0/lib64/\0/usr/lib64/\0/lib/\0/usr/lib/\0";
#endif
/// Where a copy can be where there is no /proc, and so no path to memory.
constexpr char WRITABLE[] = "/tmp/\0/dev/shm/\0/run/\0/var/tmp/\0/\0";
constexpr Word LONGEST_PATH = 4096;

class Text {
 public:
  explicit Text(char* at, Word room) : begin_(at), at_(at), end_(at + room - 1) { *at_ = '\0'; }

  Text& add(const char* text) {
    while (*text != '\0' && at_ < end_) *at_++ = *text++;
    *at_ = '\0';
    return *this;
  }

  Text& add(Word number) {
    char digits[24];
    char* first = digits + sizeof digits - 1;
    *first = '\0';
    do *--first = static_cast<char>('0' + number % 10);
    while ((number /= 10) != 0);
    return add(first);
  }

  const char* begin() const { return begin_; }

 private:
  char* begin_;
  char* at_;
  char* end_;
};

inline const char* variable(const Word* environment, const char* name) {
  for (; *environment != 0; ++environment) {
    const char* text = reinterpret_cast<const char*>(*environment);
    if (starts_with(text, name)) return text + length(name);
  }
  return "";
}

/// Whether the linker's list of libraries names it.
inline bool is_in_cache(const char* library) {
  const long file = open(CACHE, READ_ONLY);
  if (failed(file)) return false;
  const long bytes = call(LSEEK, static_cast<Word>(file), 0, 2);
  const long at = bytes > 0 ? map(0, static_cast<Word>(bytes), PROT_READ, 0, file) : -1;
  call(CLOSE, static_cast<Word>(file));
  if (failed(at)) return false;
  const char* list = reinterpret_cast<const char*>(at);
  const Word name = length(library);
  for (const char* end = list + bytes - name; list < end; ++list)
    if (*list == *library && starts_with(list, library) && list[name] == '\0') return true;
  return false;
}

inline bool is_in_folder(const char* folder, Word folder_length, const char* library) {
  char path[LONGEST_PATH];
  if (folder_length + length(library) + 2 > sizeof path) return false;
  Word at = 0;
  for (; at < folder_length; ++at) path[at] = folder[at];
  path[at++] = '/';
  Text(path + at, sizeof path - at).add(library);
  return exists(path);
}

inline bool is_installed(const char* library, const char* library_path) {
  for (const char* at = library_path; *at != '\0';) {
    Word bytes = 0;
    while (at[bytes] != '\0' && at[bytes] != ':') ++bytes;
    if (bytes > 0 && is_in_folder(at, bytes, library)) return true;
    at += bytes + (at[bytes] == ':' ? 1 : 0);
  }
  for (const char* folder = FOLDERS; *folder != '\0'; folder += length(folder) + 1)
    if (is_in_folder(folder, length(folder) - 1, library)) return true;
  return is_in_cache(library);
}

inline bool write_all(long file, const char* bytes, Word count) {
  while (count > 0) {
    const long done = call(WRITE, static_cast<Word>(file), reinterpret_cast<Word>(bytes), count);
    if (done <= 0) return false;
    bytes += done;
    count -= static_cast<Word>(done);
  }
  return true;
}

/// Adds a path of the library to `to`: of memory, or of a file where there is no /proc. src/binary/main.ts forgets both.
inline void add_copy(Text& to, const char* library, const Word* content) {
  const char* bytes = reinterpret_cast<const char*>(content[0]);
  if (exists("/proc/self/fd")) {
    const long memory = call(MEMFD_CREATE, reinterpret_cast<Word>(library), 1 /* MFD_CLOEXEC */);
    if (!failed(memory) && write_all(memory, bytes, content[1])) {
      to.add("/proc/self/fd/").add(static_cast<Word>(memory));
      return;
    }
  }
  for (const char* folder = WRITABLE; *folder != '\0'; folder += length(folder) + 1) {
    char path[LONGEST_PATH];
    const Text name = Text(path, sizeof path).add(folder).add(".node-nvml-").add(
        static_cast<Word>(call(GETPID))).add("-").add(library);
    const long file = open(name.begin(), 0301 /* O_WRONLY | O_CREAT | O_EXCL */, 0700);
    if (failed(file)) continue;
    const bool whole = write_all(file, bytes, content[1]);
    call(CLOSE, static_cast<Word>(file));
    if (!whole) continue;
    to.add(path);
    return;
  }
  give_up(
      "node-nvml needs libstdc++.so.6 and libgcc_s.so.1, which this system lacks; its own copies need /proc, or /tmp to "
      "be writable. Install libstdc++6, or mount one of them.\n");
}

/// The variable that hands the linker what is missing (with what it already had); null where nothing is.
inline char* missing_libraries(const Word* environment, const Word* libraries) {
  const char* library_path = variable(environment, LIBRARY_PATH);
  const bool standard = !is_installed("libstdc++.so.6", library_path);
  const bool support = !is_installed("libgcc_s.so.1", library_path);
  if (!standard && !support) return nullptr;
  const char* given = variable(environment, PRELOAD);
  const Word room = 2 * LONGEST_PATH + length(given) + sizeof PRELOAD;
  const long place = map(0, room, PROT_READ | PROT_WRITE, MAP_ANONYMOUS);
  if (failed(place)) give_up("node-nvml: no memory.\n");
  Text text(reinterpret_cast<char*>(place), room);
  text.add(PRELOAD);
  if (support) add_copy(text, "libgcc_s.so.1", libraries + 2);
  if (standard && support) text.add(":");
  if (standard) add_copy(text, "libstdc++.so.6", libraries);
  if (*given != '\0') text.add(":").add(given);
  return reinterpret_cast<char*>(place);
}

}  // namespace start
