// The floor: the same calls from C through dlsym. Speaks the benchmark's protocol (harness/contender.js).
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define GPUS 8
typedef uint32_t u32;
typedef uint64_t u64;
typedef void* Device;
typedef struct { char legacy[16]; u32 domain, bus, device, id, subsystem; char bus_id[32]; } PciInfo;
typedef struct { u64 total, free, used; } Memory;
typedef struct { u32 gpu, memory; } Utilization;
typedef struct { u32 pid; u64 used; u32 gpu_instance, compute_instance; } Process;

typedef struct {
  char name[96], uuid[96];
  PciInfo pci;
  u32 minor, temperature, power, limit, fan, clocks[4], max_clocks[2], encoder[2], decoder[2], pcie[2], state, ecc[2],
      mig[2], process_count;
  u64 energy;
  Memory memory;
  Utilization utilization;
  Process processes[16];
} Reading;

static int (*get_text[2])(Device, char*, u32);
static int (*get_pci)(Device, PciInfo*);
static int (*get_number[5])(Device, u32*);
static int (*get_number_of[4])(Device, u32, u32*);
static int (*get_two[4])(Device, u32*, u32*);
static int (*get_energy)(Device, u64*);
static int (*get_memory)(Device, Memory*);
static int (*get_utilization)(Device, Utilization*);
static int (*get_processes)(Device, u32*, Process*);
static Device gpus[GPUS];
static volatile u64 sink;

static void* library;
static void* symbol(const char* name) {
  void* found = dlsym(library, name);
  if (found == NULL) fprintf(stderr, "%s\n", dlerror()), exit(1);
  return found;
}

static void load(const char* path) {
  library = dlopen(path, RTLD_NOW);
  if (library == NULL) fprintf(stderr, "%s\n", dlerror()), exit(1);
  get_text[0] = symbol("nvmlDeviceGetName");
  get_text[1] = symbol("nvmlDeviceGetUUID");
  get_pci = symbol("nvmlDeviceGetPciInfo_v3");
  get_number[0] = symbol("nvmlDeviceGetMinorNumber");
  get_number[1] = symbol("nvmlDeviceGetPowerUsage");
  get_number[2] = symbol("nvmlDeviceGetEnforcedPowerLimit");
  get_number[3] = symbol("nvmlDeviceGetFanSpeed");
  get_number[4] = symbol("nvmlDeviceGetPerformanceState");
  get_number_of[0] = symbol("nvmlDeviceGetTemperature");
  get_number_of[1] = symbol("nvmlDeviceGetClockInfo");
  get_number_of[2] = symbol("nvmlDeviceGetMaxClockInfo");
  get_number_of[3] = symbol("nvmlDeviceGetPcieThroughput");
  get_two[0] = symbol("nvmlDeviceGetEncoderUtilization");
  get_two[1] = symbol("nvmlDeviceGetDecoderUtilization");
  get_two[2] = symbol("nvmlDeviceGetEccMode");
  get_two[3] = symbol("nvmlDeviceGetMigMode");
  get_energy = symbol("nvmlDeviceGetTotalEnergyConsumption");
  get_memory = symbol("nvmlDeviceGetMemoryInfo");
  get_utilization = symbol("nvmlDeviceGetUtilizationRates");
  get_processes = symbol("nvmlDeviceGetComputeRunningProcesses_v3");
  ((int (*)(void))symbol("nvmlInit_v2"))();
  int (*by_index)(u32, Device*) = symbol("nvmlDeviceGetHandleByIndex_v2");
  for (u32 i = 0; i < GPUS; i++) by_index(i, &gpus[i]);
}

static void temperature(long times) {
  for (long i = 0; i < times; i++) {
    u32 value = 0;
    get_number_of[0](gpus[i & 7], 0, &value);
    sink += value;
  }
}
static void memory(long times) {
  for (long i = 0; i < times; i++) {
    Memory value;
    get_memory(gpus[i & 7], &value);
    sink += value.used;
  }
}
static void uuid(long times) {
  for (long i = 0; i < times; i++) {
    char value[96];
    get_text[1](gpus[i & 7], value, sizeof value);
    sink += (u64)value[4];
  }
}
static void read_gpu(Device gpu, Reading* to) {
  get_text[0](gpu, to->name, sizeof to->name);
  get_text[1](gpu, to->uuid, sizeof to->uuid);
  get_pci(gpu, &to->pci);
  get_number[0](gpu, &to->minor);
  get_number_of[0](gpu, 0, &to->temperature);
  get_number[1](gpu, &to->power);
  get_number[2](gpu, &to->limit);
  get_energy(gpu, &to->energy);
  get_memory(gpu, &to->memory);
  get_utilization(gpu, &to->utilization);
  get_number[3](gpu, &to->fan);
  for (u32 i = 0; i < 4; i++) get_number_of[1](gpu, i, &to->clocks[i]);
  for (u32 i = 0; i < 2; i++) get_number_of[2](gpu, i + 1, &to->max_clocks[i]);
  get_two[0](gpu, &to->encoder[0], &to->encoder[1]);
  get_two[1](gpu, &to->decoder[0], &to->decoder[1]);
  for (u32 i = 0; i < 2; i++) get_number_of[3](gpu, i, &to->pcie[i]);
  get_number[4](gpu, &to->state);
  get_two[2](gpu, &to->ecc[0], &to->ecc[1]);
  get_two[3](gpu, &to->mig[0], &to->mig[1]);
  to->process_count = 16;
  get_processes(gpu, &to->process_count, to->processes);
}
static void snapshot(long times) {
  static Reading readings[GPUS];
  for (long i = 0; i < times; i++) {
    for (u32 gpu = 0; gpu < GPUS; gpu++) read_gpu(gpus[gpu], &readings[gpu]);
    sink += readings[7].power;
  }
}

static const struct { const char* name; void (*run)(long); } works[] = {
    {"temperature", temperature}, {"memory", memory}, {"uuid", uuid}, {"snapshot", snapshot}};

static long long now(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

int main(int count, char** arguments) {
  if (count != 2) return fprintf(stderr, "usage: loop LIBRARY\n"), 2;
  load(arguments[1]);
  printf("works temperature memory uuid snapshot\n");
  fflush(stdout);
  char work[32];
  long times;
  while (scanf("%31s %ld", work, &times) == 2) {
    for (size_t i = 0; i < sizeof works / sizeof *works; i++) {
      if (strcmp(work, works[i].name) != 0) continue;
      long long cpu = now(CLOCK_PROCESS_CPUTIME_ID), wall = now(CLOCK_MONOTONIC);
      works[i].run(times);
      wall = now(CLOCK_MONOTONIC) - wall, cpu = now(CLOCK_PROCESS_CPUTIME_ID) - cpu;
      printf("%lld %lld\n", wall, cpu);
      fflush(stdout);
    }
  }
  return 0;
}
