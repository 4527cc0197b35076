// A loaded libnvidia-ml.so.1 and its functions. Several may be loaded in one process.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "abi/nvml.h"

namespace node_nvml {

/// A path that was tried, and why it was not used.
struct Attempt {
  std::string path;
  std::string reason;
};

class Library {
 public:
  /// Loads `path`, or where that is empty the first of the places where drivers put the library. The same file opened
  /// twice is the same Library, a file that was replaced meanwhile (a driver upgrade) another one. Null: see `attempts`.
  /// A library lives as long as the process.
  static Library* open(const std::string& path, std::vector<Attempt>& attempts);

  /// The function of that row, or null where this library lacks it.
  void* function(std::size_t row) const { return functions_[row]; }
  const std::string& path() const { return path_; }

  /// Rows of the calls that were given up and have not returned; the lanes' (lane.cc), under their mutex.
  std::vector<nvml::u32> stuck;

 private:
  /// A file on disk: another one at the same path after an upgrade.
  struct File {
    std::string path;
    nvml::u64 device = 0;
    nvml::u64 number = 0;
  };

  Library(void* handle, std::string path);
  static File file_of(void* handle);

  void* const handle_;
  const std::string path_;
  const File file_;
  std::array<void*, nvml::row_count> functions_{};
};

}  // namespace node_nvml
