#include "library.h"

#include <dlfcn.h>
#include <limits.h>
#include <link.h>
#include <stdlib.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

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

Library::File Library::file_of(void* handle) {
  link_map* map = nullptr;
  if (dlinfo(handle, RTLD_DI_LINKMAP, &map) != 0 || map == nullptr) return {};
  struct statx about;  // stat() is not in libc under that name before glibc 2.33
  if (statx(AT_FDCWD, map->l_name, 0, STATX_INO, &about) != 0) return {};
  return {map->l_name, nvml::u64{about.stx_dev_major} << 32 | about.stx_dev_minor, about.stx_ino};
}

Library::Library(void* handle, std::string path)
    : handle_(handle), path_(std::move(path)), file_(file_of(handle)) {
  for (std::size_t row = 0; row < nvml::row_count; ++row) {
    const std::string name = "nvml" + std::string(nvml::describe::functions[row].name);
    functions_[row] = dlsym(handle_, name.c_str());
  }
}

Library* Library::open(const std::string& path, std::vector<Attempt>& attempts) {
  Registry& all = registry();
  Guard guard(all.mutex);
  const auto known = [&all](const void* handle) {
    const auto has_it = [handle](const Library* each) { return each->handle_ == handle; };
    const auto found = std::find_if(all.libraries.begin(), all.libraries.end(), has_it);
    return found == all.libraries.end() ? nullptr : *found;
  };
  const auto adopt = [&](void* handle, const std::string& from) {
    if (const Library* before = known(handle)) {
      // The loader knows the library by the name it was asked for; one that was replaced has another real path.
      const File now = file_of(handle);
      char real[PATH_MAX];
      const bool replaced = now.number != 0 && (now.number != before->file_.number || now.device != before->file_.device);
      if (replaced && realpath(now.path.c_str(), real) != nullptr) {
        if (void* newer = load(real, attempts)) handle = newer;
      }
    }
    if (Library* same = known(handle)) return same;
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
