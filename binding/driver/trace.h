// NODE_NVML_TRACE=1: a line for every call to the driver, on stderr.
#pragma once

#include "abi/nvml.h"

namespace node_nvml {

/// Whether the process asked for traces when the addon was loaded.
extern const bool tracing;

/// The name of this thread in traces; null: a JavaScript thread.
void name_lane(const void* device);

class Trace {
 public:
  Trace(nvml::u32 row, nvml::u64 first_word) : row_(row), first_word_(first_word) {
    if (tracing) started_ = now();
  }
  void finish(nvml::u32 status) const {
    if (tracing) print(status);
  }

 private:
  static nvml::u64 now();
  void print(nvml::u32 status) const;

  nvml::u32 row_;
  nvml::u64 first_word_;
  nvml::u64 started_ = 0;
};

}  // namespace node_nvml
