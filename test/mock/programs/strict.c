// Makes the mistake that is named, on GPU 0 of the mock.
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef void *handle;
typedef int (*function)();

static function get(const char *name) {
  static void *library;
  if (!library) library = dlopen("libnvidia-ml.so.1", RTLD_NOW);
  char full[96];
  snprintf(full, sizeof full, "nvml%s", name);
  function found = library ? (function)dlsym(library, full) : NULL;
  if (!found) fprintf(stderr, "there is no %s\n", full), exit(90);
  return found;
}

static handle device(void) {
  handle gpu;
  if (get("Init_v2")() != 0 || get("DeviceGetHandleByIndex_v2")(0, &gpu) != 0) exit(91);
  return gpu;
}

static handle set;
static void *wait_a_while(void *unused) {
  char event[32];
  get("EventSetWait_v2")(set, event, 20000);
  return unused;
}

static int perform(const char *mistake) {
  unsigned value = 0;
  handle gpu = NULL, sample = NULL;
  if (!strcmp(mistake, "before-init")) return get("DeviceGetCount_v2")(&value);
  if (!strcmp(mistake, "surplus-shutdown")) return get("Shutdown")();
  gpu = device();
  if (!strcmp(mistake, "after-shutdown")) {
    get("Shutdown")();
    return get("DeviceGetTemperature")(gpu, 0, &value);
  }
  if (!strcmp(mistake, "other-init")) {
    get("Shutdown")();
    get("Init_v2")();
    return get("DeviceGetTemperature")(gpu, 0, &value);
  }
  if (!strcmp(mistake, "no-handle")) return get("DeviceGetTemperature")((handle)0xdeadbeef, 0, &value);
  if (!strcmp(mistake, "other-sort")) return get("EventSetFree")(gpu);
  if (!strcmp(mistake, "struct-version")) {
    unsigned long long memory[5] = {0x01000028};
    return get("DeviceGetMemoryInfo_v2")(gpu, memory);
  }
  if (!strcmp(mistake, "gpm-version")) {
    unsigned support[2] = {0x01000008, 0};
    return get("GpmQueryDeviceSupport")(gpu, support);
  }
  if (!strcmp(mistake, "freed-set")) {
    get("EventSetCreate")(&set);
    get("EventSetFree")(set);
    return get("DeviceRegisterEvents")(gpu, 8ull, set);
  }
  if (!strcmp(mistake, "freed-twice")) {
    get("GpmSampleAlloc")(&sample);
    get("GpmSampleFree")(sample);
    return get("GpmSampleFree")(sample);
  }
  if (!strcmp(mistake, "freed-in-struct")) {
    unsigned long long request[1668] = {1};
    handle other;
    get("GpmSampleAlloc")(&sample);
    get("GpmSampleAlloc")(&other);
    get("GpmSampleGet")(gpu, sample);
    get("GpmSampleGet")(gpu, other);
    get("GpmSampleFree")(other);
    memcpy(&request[1], &sample, 8);
    memcpy(&request[2], &other, 8);
    return get("GpmMetricsGet")(request);
  }
  if (!strcmp(mistake, "freed-in-wait")) {
    pthread_t thread;
    get("EventSetCreate")(&set);
    get("DeviceRegisterEvents")(gpu, 8ull, set);
    pthread_create(&thread, NULL, wait_a_while, NULL);
    usleep(300000);
    const int code = get("EventSetFree")(set);
    pthread_join(thread, NULL);
    return code;
  }
  if (!strcmp(mistake, "small-heap-text")) return get("DeviceGetName")(gpu, malloc(8), 96);
  if (!strcmp(mistake, "small-stack-text")) {
    char name[24];
    return get("DeviceGetName")(gpu, name, 96) + name[0];
  }
  if (!strcmp(mistake, "small-heap-array")) {
    unsigned count = 32;
    return get("DeviceGetComputeRunningProcesses_v3")(gpu, &count, calloc(32, 16));
  }
  if (!strcmp(mistake, "whole-room")) {
    char name[96];
    memset(name, 0, sizeof name);
    get("DeviceGetName")(gpu, name, 64);
    printf("%s %d %d\n", name, (unsigned char)name[63], (unsigned char)name[64]);
    return 0;
  }
  if (!strcmp(mistake, "leaks")) {
    get("Init_v2")();
    get("EventSetCreate")(&set);
    get("GpmSampleAlloc")(&sample);
    get("GpmSampleAlloc")(&sample);
    return get("DeviceGetTemperature")(gpu, 7, &value);
  }
  if (!strcmp(mistake, "none")) {
    for (int i = 0; i < 10; ++i) get("DeviceGetTemperature")(gpu, 0, &value);
    get("EventSetCreate")(&set);
    get("EventSetFree")(set);
    return get("Shutdown")();
  }
  return 92;
}

int main(int count, char **arguments) { return count == 2 ? perform(arguments[1]) : 93; }
