// A client of 2018: calls what driver 390 exported with the structs of its header, each between canaries, and prints a
// line for each function that wrote more than its struct has: "NAME wrote past SIZE bytes". Ends with "N functions".
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROOM = 8192, CANARY = 256 };
typedef int (*call)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);

static unsigned char memory[CANARY + ROOM + CANARY];
static unsigned char *const at = memory + CANARY;
static void *library;
static int called;

static call find(const char *name) { return (call)dlsym(library, name); }

static void poison(void) { memset(memory, 0xa5, sizeof memory); }

static int intact(size_t size) {
  for (size_t i = 0; i < sizeof memory; ++i)
    if ((i < CANARY || i >= CANARY + size) && memory[i] != 0xa5) return 0;
  return 1;
}

static void tell(const char *name, size_t size, int code) {
  ++called;
  if (!intact(size)) printf("%s wrote past %zu bytes (it answered %d)\n", name, size, code);
}

// One struct: its last argument; `first` are those before it, `count` of them.
struct one {
  const char *name;
  size_t size;
  int count;
  uint64_t first[3];
};

static const struct one structs[] = {
    {"nvmlDeviceGetPciInfo", 32, 0, {0}},
    {"nvmlDeviceGetPciInfo_v2", 52, 0, {0}},
    {"nvmlDeviceGetPciInfo_v3", 68, 0, {0}},
    {"nvmlDeviceGetMemoryInfo", 24, 0, {0}},
    {"nvmlDeviceGetBAR1MemoryInfo", 24, 0, {0}},
    {"nvmlDeviceGetUtilizationRates", 8, 0, {0}},
    {"nvmlDeviceGetBridgeChipInfo", 1028, 0, {0}},
    {"nvmlDeviceGetViolationStatus", 16, 1, {0}},
    {"nvmlDeviceGetDetailedEccErrors", 32, 2, {0, 0}},
    {"nvmlDeviceGetTotalEccErrors", 8, 2, {0, 0}},
    {"nvmlDeviceGetAccountingStats", 56, 1, {4242}},
    {"nvmlDeviceGetNvLinkUtilizationControl", 8, 2, {0, 0}},
    {"nvmlDeviceGetGridLicensableFeatures", 416, 0, {0}},
    {"nvmlDeviceGetFBCStats", 12, 0, {0}},
    {"nvmlDeviceGetTotalEnergyConsumption", 8, 0, {0}},
    {"nvmlDeviceGetCurrentClocksThrottleReasons", 8, 0, {0}},
    {"nvmlDeviceGetTemperature", 4, 1, {0}},
    {"nvmlDeviceGetPowerUsage", 4, 0, {0}},
    {"nvmlDeviceGetNvLinkRemotePciInfo", 52, 1, {0}},
    {"nvmlDeviceGetNvLinkRemotePciInfo_v2", 68, 1, {0}},
};

// A list with its count before it, of `element` bytes each.
struct many {
  const char *name;
  size_t element;
};

static const struct many lists[] = {
    {"nvmlDeviceGetComputeRunningProcesses", 16},  {"nvmlDeviceGetGraphicsRunningProcesses", 16},
    {"nvmlDeviceGetMPSComputeRunningProcesses", 16}, {"nvmlDeviceGetEncoderSessions", 32},
    {"nvmlDeviceGetSupportedMemoryClocks", 4},     {"nvmlDeviceGetAccountingPids", 4},
    {"nvmlDeviceGetActiveVgpus", 4},               {"nvmlDeviceGetSupportedVgpus", 4},
};

static const char *const texts[] = {"nvmlDeviceGetName", "nvmlDeviceGetSerial", "nvmlDeviceGetUUID",
                                    "nvmlDeviceGetVbiosVersion", "nvmlDeviceGetInforomImageVersion"};

static void ask_struct(uint64_t device, const struct one *of) {
  call function = find(of->name);
  if (!function) return;
  uint64_t a[5] = {device, 0, 0, 0, 0};
  for (int i = 0; i < of->count; ++i) a[1 + i] = of->first[i];
  a[1 + of->count] = (uint64_t)(uintptr_t)at;
  poison();
  tell(of->name, of->size, function(a[0], a[1], a[2], a[3], a[4], 0));
}

// With room for one element less than there are, then for all.
static void ask_list(uint64_t device, const struct many *of) {
  call function = find(of->name);
  if (!function) return;
  unsigned have = 0;
  function(device, (uint64_t)(uintptr_t)&have, 0, 0, 0, 0);
  for (unsigned room = have == 0 ? 0 : have - 1; room <= have; ++room) {
    unsigned count = room;
    poison();
    int code = function(device, (uint64_t)(uintptr_t)&count, (uint64_t)(uintptr_t)at, 0, 0, 0);
    tell(of->name, room * of->element, code);
  }
}

static void ask_text(uint64_t device, const char *name) {
  call function = find(name);
  for (unsigned room = 0; function && room < 81; room += 8) {
    poison();
    tell(name, room, function(device, (uint64_t)(uintptr_t)at, room, 0, 0, 0));
  }
}

// The event of that time ends where the MIG instance stands today.
static void ask_event(uint64_t device) {
  void *set = NULL;
  find("nvmlEventSetCreate")((uint64_t)(uintptr_t)&set, 0, 0, 0, 0, 0);
  // A GPU without events has none to overrun with.
  if (find("nvmlDeviceRegisterEvents")(device, 8, (uint64_t)(uintptr_t)set, 0, 0, 0) != 0) return;
  puts("waiting");
  fflush(stdout);
  poison();
  int code = find("nvmlEventSetWait")((uint64_t)(uintptr_t)set, (uint64_t)(uintptr_t)at, 60000, 0, 0, 0);
  tell("nvmlEventSetWait", 24, code);
  if (code != 0) printf("nvmlEventSetWait answered %d\n", code);
}

int main(void) {
  library = dlopen("libnvidia-ml.so.1", RTLD_NOW);
  if (!library || find("nvmlInit_v2")(0, 0, 0, 0, 0, 0) != 0) {
    puts("no library");
    return 1;
  }
  uint64_t device = 0;
  find("nvmlDeviceGetHandleByIndex_v2")(0, (uint64_t)(uintptr_t)&device, 0, 0, 0, 0);
  for (size_t i = 0; i < sizeof structs / sizeof *structs; ++i) ask_struct(device, structs + i);
  for (size_t i = 0; i < sizeof lists / sizeof *lists; ++i) ask_list(device, lists + i);
  for (size_t i = 0; i < sizeof texts / sizeof *texts; ++i) ask_text(device, texts[i]);
  ask_event(device);
  printf("%d calls\n", called);
  return 0;
}
