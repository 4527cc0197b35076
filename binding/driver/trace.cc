#include "trace.h"

#include <time.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "abi/describe.h"

namespace node_nvml {

namespace {

thread_local const void* lane = nullptr;
thread_local bool on_lane = false;

bool asked() {
  const char* value = std::getenv("NODE_NVML_TRACE");
  return value != nullptr && std::strcmp(value, "") != 0 && std::strcmp(value, "0") != 0;
}

}  // namespace

const bool tracing = asked();

void name_lane(const void* device) {
  lane = device;
  on_lane = true;
}

nvml::u64 Trace::now() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return nvml::u64(time.tv_sec) * 1'000'000'000 + nvml::u64(time.tv_nsec);
}

void Trace::print(nvml::u32 status) const {
  const double microseconds = double(now() - started_) / 1000;
  const auto& row = nvml::describe::functions[row_];
  const bool has_device = row.parameter_count > 0 && row.parameters[0].type.kind == nvml::describe::Kind::handle;
  char device[32] = "-";
  if (has_device) std::snprintf(device, sizeof device, "%#llx", static_cast<unsigned long long>(first_word_));
  char where[32] = "sync";
  if (on_lane) std::snprintf(where, sizeof where, "%p", lane);
  std::fprintf(stderr, "nvml%.*s device=%s lane=%s us=%.1f code=%u\n", int(row.name.size()), row.name.data(), device,
               where, microseconds, status);
}

}  // namespace node_nvml
