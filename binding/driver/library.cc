#include "library.h"

#include <dlfcn.h>
#include <unistd.h>

#include "abi/describe.h"
#include "compat.h"
#include "sync.h"

namespace node_nvml {

namespace {

/// The loader's own search first (LD_LIBRARY_PATH, ld.so.cache), then where installers and container runtimes put it.
constexpr const char* places[] = {
    "libnvidia-ml.so.1",
#if defined(__x86_64__)
    "/usr/lib/x86_64-linux-gnu/libnvidia-ml.so.1",
    "/usr/lib/x86_64-linux-gnu/nvidia/current/libnvidia-ml.so.1",
    "/run/nvidia/driver/usr/lib/x86_64-linux-gnu/libnvidia-ml.so.1",
#else
    "/usr/lib/aarch64-linux-gnu/libnvidia-ml.so.1",
    "/usr/lib/aarch64-linux-gnu/nvidia/current/libnvidia-ml.so.1",
    "/run/nvidia/driver/usr/lib/aarch64-linux-gnu/libnvidia-ml.so.1",
#endif
    "/usr/lib64/libnvidia-ml.so.1",
    "/usr/lib64/nvidia/libnvidia-ml.so.1",
    "/usr/lib/libnvidia-ml.so.1",
    "/usr/local/nvidia/lib64/libnvidia-ml.so.1",
    "/run/nvidia/driver/usr/lib64/libnvidia-ml.so.1",
    "/run/opengl-driver/lib/libnvidia-ml.so.1",
    "/home/kubernetes/bin/nvidia/lib64/libnvidia-ml.so.1",
    "/opt/bin/libnvidia-ml.so.1",
    "/usr/lib/wsl/lib/libnvidia-ml.so.1",
};

struct Registry {
  Mutex mutex;
  std::vector<Library*> libraries;
};

Registry& registry() {
  static auto* const the_registry = new Registry;  // outlives lanes, which outlive exit(): never destroyed
  return *the_registry;
}

void* load(const std::string& path, std::vector<Attempt>& attempts) {
  const bool is_file = path.find('/') != std::string::npos;
  if (is_file && access(path.c_str(), F_OK) != 0) {
    attempts.push_back({path, "no such file"});
    return nullptr;
  }
  void* handle = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (handle != nullptr && dlsym(handle, "nvmlInit_v2") == nullptr) {
    attempts.push_back({path, "it is a library without nvmlInit_v2, so not NVIDIA's management library"});
    return nullptr;
  }
  if (handle == nullptr) {
    const char* reason = dlerror();
    attempts.push_back({path, reason == nullptr ? "the loader gave no reason" : reason});
  }
  return handle;
}

}  // namespace

Library::Library(void* handle, std::string path) : handle_(handle), path_(std::move(path)) {
  for (std::size_t row = 0; row < nvml::row_count; ++row) {
    const std::string name = "nvml" + std::string(nvml::describe::functions[row].name);
    functions_[row] = dlsym(handle_, name.c_str());
  }
}

Library* Library::open(const std::string& path, std::vector<Attempt>& attempts) {
  Registry& all = registry();
  Guard guard(all.mutex);
  const auto adopt = [&all](void* handle, const std::string& from) {
    for (Library* each : all.libraries) {
      if (each->handle_ == handle) return each;
    }
    all.libraries.push_back(new Library(handle, from));
    return all.libraries.back();
  };
  if (!path.empty()) {
    void* handle = load(path, attempts);
    return handle == nullptr ? nullptr : adopt(handle, path);
  }
  for (const char* place : places) {
    if (void* handle = load(place, attempts)) return adopt(handle, place);
  }
  return nullptr;
}

}  // namespace node_nvml
