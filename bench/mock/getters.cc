// The time of every getter of a libnvidia-ml.so.1: a line each, "NAME NANOSECONDS CODE READS ASKS", sorted by time. READS:
// how often a call asked for the time of day; ASKS: how often for the user of the process. A last line, "geteuid", has the
// price of the latter. The arguments follow from the table: zeros, the first GPU (and the second where two are asked for),
// room for what is written, and the version word where a struct has one.
//   getters LIBRARY [ROUNDS]
#include <dlfcn.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <type_traits>
#include <vector>

#include "abi/nvml.h"

using namespace nvml;

namespace {

int clock_reads = 0;
int user_asks = 0;
void* library = nullptr;

constexpr std::size_t room = 1 << 18;
constexpr int calls_a_round = 256;
constexpr u32 smallest_profile = 19;

/// A block of memory of its own for each parameter, cleared.
char* block(int position) {
  static char* const memory = static_cast<char*>(aligned_alloc(64, 6 * room));
  char* at = memory + static_cast<std::size_t>(position) * room;
  memset(at, 0, room);
  return at;
}

template <class T>
char* written(int position) {
  char* at = block(position);
  if constexpr (std::is_same_v<T, u32>) {
    const u32 many = 64;  // a count has room for as many; what is only written does not mind
    memcpy(at, &many, sizeof many);
  } else if constexpr (std::is_class_v<T>) {
    const u32 version = version_word<T>;
    memcpy(at, &version, sizeof version);
  }
  return at;
}

/// What the machine has, for parameters of that kind; 0 where it has none.
struct Machine {
  Device devices[2] = {};
  Unit unit = nullptr;
  GpuInstance gpu_instance = nullptr;
  ComputeInstance compute_instance = nullptr;
  u32 vgpu = 0;
  u32 vgpu_type = 0;
  char uuid[96] = "";
  char bus_id[68] = "";
  char serial[96] = "";
} machine;

template <class F>
F* find(const char* name) {
  return reinterpret_cast<F*>(dlsym(library, name));
}
#define CALL(name, ...) \
  (find<prototype::name>("nvml" #name) == nullptr ? ERROR_FUNCTION_NOT_FOUND : find<prototype::name>("nvml" #name)(__VA_ARGS__))

bool explore() {
  u32 gpus = 0;
  if (CALL(Init_v2) != SUCCESS || CALL(DeviceGetCount_v2, &gpus) != SUCCESS || gpus == 0) return false;
  for (u32 i = 0; i < 2; ++i) CALL(DeviceGetHandleByIndex_v2, i % gpus, &machine.devices[i]);
  const Device first = machine.devices[0];
  CALL(DeviceGetUUID, first, machine.uuid, sizeof machine.uuid);
  CALL(DeviceGetSerial, first, machine.serial, sizeof machine.serial);
  PciInfo pci = {};
  CALL(DeviceGetPciInfo_v3, first, &pci);
  memcpy(machine.bus_id, pci.busId, sizeof pci.busId);
  CALL(UnitGetHandleByIndex, 0, &machine.unit);
  u32 many = 64;
  GpuInstance instances[64];
  if (CALL(DeviceGetGpuInstances, first, smallest_profile, instances, &many) == SUCCESS && many != 0) {
    machine.gpu_instance = instances[0];
    CALL(GpuInstanceGetComputeInstanceById, instances[0], 0, &machine.compute_instance);
  }
  u32 ids[64];
  many = 64;
  if (CALL(DeviceGetActiveVgpus, first, &many, ids) == SUCCESS && many != 0) machine.vgpu = ids[0];
  many = 64;
  if (CALL(DeviceGetSupportedVgpus, first, &many, ids) == SUCCESS && many != 0) machine.vgpu_type = ids[0];
  return true;
}

bool contains(const char* text, const char* part) { return strstr(text, part) != nullptr; }

const char* text_for(const char* function) {
  if (contains(function, "PciBusId")) return machine.bus_id;
  return contains(function, "Serial") ? machine.serial : machine.uuid;
}

u64 number_for(const char* function, int position, bool length) {
  if (length) return sizeof machine.uuid;
  if (position == 0 && contains(function, "VgpuInstance")) return machine.vgpu;
  if (contains(function, "VgpuType")) return machine.vgpu_type;
  if (contains(function, "Placements") || contains(function, "ProfileInfoById")) return smallest_profile;
  if (contains(function, "TopologyNearestGpus")) return TOPOLOGY_SYSTEM;
  return contains(function, "Affinity") && position == 1 ? 4 : 0;
}

/// Makes the arguments of a call one after another.
class Arguments {
 public:
  explicit Arguments(const char* function) : function_(function) {}

  template <class P>
  void add() {
    words_[count_] = word<P>();
    after_text_ = std::is_same_v<P, char*>;
    ++count_;
  }
  u64 operator[](int i) const { return words_[i]; }
  /// Whether the machine has a thing of each kind that is asked for.
  bool complete() const { return complete_; }

 private:
  template <class P>
  u64 word() {
    if constexpr (std::is_same_v<P, Device>) return handle(machine.devices[std::min(devices_++, 1)]);
    else if constexpr (std::is_same_v<P, Unit>) return handle(machine.unit);
    else if constexpr (std::is_same_v<P, GpuInstance>) return handle(machine.gpu_instance);
    else if constexpr (std::is_same_v<P, ComputeInstance>) return handle(machine.compute_instance);
    else if constexpr (std::is_same_v<P, EventSet> || std::is_same_v<P, GpmSample>) return handle(nullptr);
    else if constexpr (std::is_same_v<P, const char*>) return reinterpret_cast<u64>(text_for(function_));
    else if constexpr (std::is_pointer_v<P>) return reinterpret_cast<u64>(written<std::remove_const_t<std::remove_pointer_t<P>>>(count_));
    else return number_for(function_, count_, after_text_);
  }
  u64 handle(const void* value) {
    complete_ = complete_ && value != nullptr;
    return reinterpret_cast<u64>(value);
  }

  const char* function_;
  u64 words_[6] = {};
  int count_ = 0;
  int devices_ = 0;
  bool after_text_ = false;
  bool complete_ = true;
};

struct Getter {
  std::string name;
  double nanoseconds;
  int code;
  int reads;
  int asks;
};

using Plain = int (*)(u64, u64, u64, u64, u64, u64);

double now() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
}

/// The quickest of many rounds.
template <class Call>
double time_of(int rounds, Call&& call) {
  double least = 1e9;
  for (int round = 0; round < rounds; ++round) {
    const double from = now();
    for (int i = 0; i < calls_a_round; ++i) call();
    least = std::min(least, (now() - from) / calls_a_round);
  }
  return least;
}

Getter measure(const std::string& name, const Arguments& a, int rounds) {
  const auto function = reinterpret_cast<Plain>(dlsym(library, name.c_str()));
  const auto call = [&] { return function(a[0], a[1], a[2], a[3], a[4], a[5]); };
  const int reads = clock_reads;
  const int asks = user_asks;
  const int code = call();
  Getter getter{name, 1e9, code, clock_reads - reads, user_asks - asks};
  getter.nanoseconds = time_of(rounds, call);
  return getter;
}

template <class R, class... P>
void look_at(const char* row, R (*)(P...), int rounds, std::vector<Getter>& found) {
  const std::string name = std::string("nvml") + row;
  if (!contains(row, "Get") || contains(row, "EventSet") || dlsym(library, name.c_str()) == nullptr) return;
  Arguments arguments(row);
  (arguments.add<P>(), ...);
  if (arguments.complete()) found.push_back(measure(name, arguments, rounds));
}

}  // namespace

/// The library's calls of it end here, and are counted.
static const auto real_clock_gettime =
    reinterpret_cast<int (*)(clockid_t, timespec*)>(dlsym(RTLD_NEXT, "clock_gettime"));
static const auto real_geteuid = reinterpret_cast<uid_t (*)()>(dlsym(RTLD_NEXT, "geteuid"));

extern "C" int clock_gettime(clockid_t clock, timespec* time) {
  ++clock_reads;
  return real_clock_gettime(clock, time);
}

extern "C" uid_t geteuid() noexcept {
  ++user_asks;
  return real_geteuid();
}

int main(int count, char** words) {
  if (count < 2 || (library = dlopen(words[1], RTLD_NOW)) == nullptr || !explore()) {
    fprintf(stderr, "usage: getters LIBRARY [ROUNDS], with a GPU: %s\n", count < 2 ? "no library" : words[1]);
    return 1;
  }
  const int rounds = count > 2 ? atoi(words[2]) : 400;
  std::vector<Getter> found;
#define FN(driver, who, name, parameters) look_at(#name, static_cast<prototype::name*>(nullptr), rounds, found);
#include "abi/functions.def"
  std::sort(found.begin(), found.end(), [](const Getter& a, const Getter& b) { return a.nanoseconds > b.nanoseconds; });
  for (const Getter& one : found)
    printf("%s %.1f %d %d %d\n", one.name.c_str(), one.nanoseconds, one.code, one.reads, one.asks);
  printf("geteuid %.1f 0 0 1\n", time_of(rounds, [] { geteuid(); }));
  return 0;
}
