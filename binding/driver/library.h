// A loaded libnvidia-ml.so.1 and its functions. Several may be loaded in one process.
#pragma once

#include <array>
#include <atomic>
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
  /// twice is the same Library. Null: see `attempts`. A library lives as long as the process.
  static Library* open(const std::string& path, std::vector<Attempt>& attempts);

  /// The function of that row, or null where this library lacks it.
  void* function(std::size_t row) const { return functions_[row]; }
  const std::string& path() const { return path_; }

  /// Calls that were given up and have not returned.
  std::atomic<nvml::u32> stuck{0};

 private:
  Library(void* handle, std::string path);

  void* const handle_;
  const std::string path_;
  std::array<void*, nvml::row_count> functions_{};
};

}  // namespace node_nvml
