// The binding one writes by hand: Node-API's C functions, one wrapper a NVML function, GPUs by index. Structs go
// through a typed array that JavaScript attaches once, the fastest way that Node-API has.
#include <dlfcn.h>
#include <node_api.h>
#include <time.h>

#include <cstdint>
#include <cstring>

namespace {

using Device = void*;
constexpr uint32_t gpu_count = 8;

struct PciInfo {
  char legacy[16];
  uint32_t domain, bus, device, id, subsystem;
  char bus_id[32];
};
struct Process {
  uint32_t pid;
  uint64_t used;
  uint32_t gpu_instance, compute_instance;
};

void* library = nullptr;
Device gpus[gpu_count];
double* numbers = nullptr;  // the attached Float64Array

template <class F> F* symbol(const char* name) { return reinterpret_cast<F*>(dlsym(library, name)); }

template <size_t N> void arguments(napi_env env, napi_callback_info info, uint32_t (&to)[N]) {
  napi_value values[N];
  size_t count = N;
  napi_get_cb_info(env, info, &count, values, nullptr, nullptr);
  for (size_t i = 0; i < N; i++) napi_get_value_uint32(env, values[i], &to[i]);
}

napi_value number(napi_env env, int result, uint32_t value) {
  if (result != 0) {
    napi_throw_error(env, nullptr, "the driver refused");
    return nullptr;
  }
  napi_value answer;
  napi_create_uint32(env, value, &answer);
  return answer;
}

napi_value nothing(napi_env env, int result) {
  if (result != 0) napi_throw_error(env, nullptr, "the driver refused");
  return nullptr;
}

// One template a shape; `function` is looked up when the wrapper is made.
template <int id> struct Number {
  static inline int (*function)(Device, uint32_t*);
  static napi_value call(napi_env env, napi_callback_info info) {
    uint32_t in[1], value = 0;
    arguments(env, info, in);
    int result = in[0] < gpu_count ? function(gpus[in[0]], &value) : 2;
    return number(env, result, value);
  }
};
template <int id> struct NumberOf {
  static inline int (*function)(Device, uint32_t, uint32_t*);
  static napi_value call(napi_env env, napi_callback_info info) {
    uint32_t in[2], value = 0;
    arguments(env, info, in);
    int result = in[0] < gpu_count ? function(gpus[in[0]], in[1], &value) : 2;
    return number(env, result, value);
  }
};
template <int id> struct Two {
  static inline int (*function)(Device, uint32_t*, uint32_t*);
  static napi_value call(napi_env env, napi_callback_info info) {
    uint32_t in[1], a = 0, b = 0;
    arguments(env, info, in);
    int result = in[0] < gpu_count ? function(gpus[in[0]], &a, &b) : 2;
    numbers[0] = a, numbers[1] = b;
    return nothing(env, result);
  }
};
template <int id> struct Text {
  static inline int (*function)(Device, char*, uint32_t);
  static napi_value call(napi_env env, napi_callback_info info) {
    uint32_t in[1];
    char value[96] = "";
    arguments(env, info, in);
    int result = in[0] < gpu_count ? function(gpus[in[0]], value, sizeof value) : 2;
    if (result != 0) return nothing(env, result);
    napi_value answer;
    napi_create_string_latin1(env, value, strlen(value), &answer);
    return answer;
  }
};

int (*get_memory)(Device, uint64_t*);
napi_value memory(napi_env env, napi_callback_info info) {
  uint32_t in[1];
  uint64_t value[3] = {};
  arguments(env, info, in);
  int result = in[0] < gpu_count ? get_memory(gpus[in[0]], value) : 2;
  for (int i = 0; i < 3; i++) numbers[i] = static_cast<double>(value[i]);
  return nothing(env, result);
}

int (*get_energy)(Device, uint64_t*);
napi_value energy(napi_env env, napi_callback_info info) {
  uint32_t in[1];
  uint64_t value = 0;
  arguments(env, info, in);
  if (in[0] >= gpu_count || get_energy(gpus[in[0]], &value) != 0) return nothing(env, 2);
  napi_value answer;
  napi_create_double(env, static_cast<double>(value), &answer);
  return answer;
}

int (*get_pci)(Device, PciInfo*);
napi_value pci(napi_env env, napi_callback_info info) {
  uint32_t in[1];
  PciInfo value = {};
  arguments(env, info, in);
  if (in[0] >= gpu_count || get_pci(gpus[in[0]], &value) != 0) return nothing(env, 2);
  numbers[0] = value.domain, numbers[1] = value.bus, numbers[2] = value.device, numbers[3] = value.id;
  numbers[4] = value.subsystem;
  napi_value answer;
  napi_create_string_latin1(env, value.bus_id, strlen(value.bus_id), &answer);
  return answer;
}

int (*get_processes)(Device, uint32_t*, Process*);
napi_value processes(napi_env env, napi_callback_info info) {
  uint32_t in[1], count = 16;
  Process value[16];
  arguments(env, info, in);
  int result = in[0] < gpu_count ? get_processes(gpus[in[0]], &count, value) : 2;
  for (uint32_t i = 0; result == 0 && i < count; i++) {
    numbers[i * 4] = value[i].pid, numbers[i * 4 + 1] = static_cast<double>(value[i].used);
    numbers[i * 4 + 2] = value[i].gpu_instance, numbers[i * 4 + 3] = value[i].compute_instance;
  }
  return number(env, result, count);
}

/// CPU time of the calling thread in ns: what Node 20 cannot tell by itself.
napi_value thread_cpu(napi_env env, napi_callback_info) {
  timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  napi_value answer;
  napi_create_double(env, static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec), &answer);
  return answer;
}

void add(napi_env env, napi_value exports, const char* name, napi_callback call) {
  napi_value function;
  napi_create_function(env, name, NAPI_AUTO_LENGTH, call, nullptr, &function);
  napi_set_named_property(env, exports, name, function);
}

template <class Wrapper, class F> void bind(napi_env env, napi_value exports, const char* name, const char* c_name, F*& to) {
  to = symbol<F>(c_name);
  add(env, exports, name, Wrapper::call);
}

/// open(path, Float64Array): loads the library and returns the wrappers.
napi_value open(napi_env env, napi_callback_info info) {
  napi_value values[2];
  size_t count = 2;
  char path[4096];
  napi_get_cb_info(env, info, &count, values, nullptr, nullptr);
  napi_get_value_string_utf8(env, values[0], path, sizeof path, nullptr);
  napi_get_typedarray_info(env, values[1], nullptr, nullptr, reinterpret_cast<void**>(&numbers), nullptr, nullptr);
  napi_ref kept;
  napi_create_reference(env, values[1], 1, &kept);

  library = dlopen(path, RTLD_NOW);
  if (library == nullptr) {
    napi_throw_error(env, nullptr, dlerror());
    return nullptr;
  }
  symbol<int()>("nvmlInit_v2")();
  for (uint32_t i = 0; i < gpu_count; i++) symbol<int(uint32_t, Device*)>("nvmlDeviceGetHandleByIndex_v2")(i, &gpus[i]);

  napi_value e;
  napi_create_object(env, &e);
  bind<Text<0>>(env, e, "name", "nvmlDeviceGetName", Text<0>::function);
  bind<Text<1>>(env, e, "uuid", "nvmlDeviceGetUUID", Text<1>::function);
  bind<Number<0>>(env, e, "minorNumber", "nvmlDeviceGetMinorNumber", Number<0>::function);
  bind<Number<1>>(env, e, "powerUsage", "nvmlDeviceGetPowerUsage", Number<1>::function);
  bind<Number<2>>(env, e, "enforcedPowerLimit", "nvmlDeviceGetEnforcedPowerLimit", Number<2>::function);
  bind<Number<3>>(env, e, "fanSpeed", "nvmlDeviceGetFanSpeed", Number<3>::function);
  bind<Number<4>>(env, e, "performanceState", "nvmlDeviceGetPerformanceState", Number<4>::function);
  bind<NumberOf<0>>(env, e, "temperature", "nvmlDeviceGetTemperature", NumberOf<0>::function);
  bind<NumberOf<1>>(env, e, "clock", "nvmlDeviceGetClockInfo", NumberOf<1>::function);
  bind<NumberOf<2>>(env, e, "maxClock", "nvmlDeviceGetMaxClockInfo", NumberOf<2>::function);
  bind<NumberOf<3>>(env, e, "pcieThroughput", "nvmlDeviceGetPcieThroughput", NumberOf<3>::function);
  bind<Two<0>>(env, e, "encoder", "nvmlDeviceGetEncoderUtilization", Two<0>::function);
  bind<Two<1>>(env, e, "decoder", "nvmlDeviceGetDecoderUtilization", Two<1>::function);
  bind<Two<2>>(env, e, "eccMode", "nvmlDeviceGetEccMode", Two<2>::function);
  bind<Two<3>>(env, e, "migMode", "nvmlDeviceGetMigMode", Two<3>::function);
  static int (*utilization)(Device, uint32_t*);
  utilization = symbol<int(Device, uint32_t*)>("nvmlDeviceGetUtilizationRates");
  add(env, e, "utilization", [](napi_env env, napi_callback_info info) -> napi_value {
    uint32_t in[1], value[2] = {};
    arguments(env, info, in);
    int result = in[0] < gpu_count ? utilization(gpus[in[0]], value) : 2;
    numbers[0] = value[0], numbers[1] = value[1];
    return nothing(env, result);
  });
  get_memory = symbol<int(Device, uint64_t*)>("nvmlDeviceGetMemoryInfo");
  add(env, e, "memory", memory);
  get_energy = symbol<int(Device, uint64_t*)>("nvmlDeviceGetTotalEnergyConsumption");
  add(env, e, "energy", energy);
  get_pci = symbol<int(Device, PciInfo*)>("nvmlDeviceGetPciInfo_v3");
  add(env, e, "pci", pci);
  get_processes = symbol<int(Device, uint32_t*, Process*)>("nvmlDeviceGetComputeRunningProcesses_v3");
  add(env, e, "processes", processes);
  return e;
}

napi_value init(napi_env env, napi_value exports) {
  add(env, exports, "open", open);
  add(env, exports, "threadCpu", thread_cpu);
  return exports;
}

}  // namespace

NAPI_MODULE(wrapper, init)
