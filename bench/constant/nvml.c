// libnvidia-ml.so.1 that answers constants: what a binding costs is then all that a run measures.
// Eight GPUs, two compute processes each. Structs and numbers are NVML's (64-bit Linux).
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define GPUS 8
#define API __attribute__((visibility("default")))

typedef uint32_t u32;
typedef uint64_t u64;
typedef struct Gpu {
  u32 index;
  char uuid[48];
  char bus_id[32];
} Gpu;
typedef struct Gpu* Device;

enum { SUCCESS = 0, INVALID_ARGUMENT = 2, NOT_SUPPORTED = 3, NOT_FOUND = 6, INSUFFICIENT_SIZE = 7, TIMEOUT = 10 };

typedef struct {
  char bus_id_legacy[16];
  u32 domain, bus, device, pci_device_id, pci_subsystem_id;
  char bus_id[32];
} PciInfo;
typedef struct { u64 total, free, used; } Memory;
typedef struct { u32 version; u64 total, reserved, free, used; } MemoryV2;
typedef struct { u32 gpu, memory; } Utilization;
typedef struct { u32 pid; u64 used; u32 gpu_instance, compute_instance; } Process;
typedef struct {
  u32 field, scope;
  int64_t timestamp, latency;
  u32 type, result;
  u64 value;
} FieldValue;
typedef struct { u32 version, sensor; int32_t celsius; } TemperatureV;

static Gpu gpus[GPUS];

static int text(char* to, u32 room, const char* from) {
  size_t size = strlen(from) + 1;
  if (size > room) return INSUFFICIENT_SIZE;
  memcpy(to, from, size);
  return SUCCESS;
}

// ---- The system ----
API int nvmlInit_v2(void) {
  for (u32 i = 0; i < GPUS; i++) {
    gpus[i].index = i;
    snprintf(gpus[i].uuid, sizeof gpus[i].uuid, "GPU-0c0ffee0-1234-5678-9abc-00000000000%u", i);
    snprintf(gpus[i].bus_id, sizeof gpus[i].bus_id, "00000000:%02X:00.0", 0x18 + i);
  }
  return SUCCESS;
}
API int nvmlInit(void) { return nvmlInit_v2(); }
API int nvmlInitWithFlags(u32 flags) { return (void)flags, nvmlInit_v2(); }
API int nvmlShutdown(void) { return SUCCESS; }
API const char* nvmlErrorString(int result) { return result == SUCCESS ? "Success" : "Constant error"; }
API int nvmlSystemGetDriverVersion(char* to, u32 room) { return text(to, room, "615.00.00"); }
API int nvmlSystemGetNVMLVersion(char* to, u32 room) { return text(to, room, "13.615.00"); }
API int nvmlSystemGetCudaDriverVersion(int* version) { return *version = 13050, SUCCESS; }
API int nvmlSystemGetCudaDriverVersion_v2(int* version) { return *version = 13050, SUCCESS; }
API int nvmlSystemGetProcessName(u32 pid, char* to, u32 room) { return (void)pid, text(to, room, "python3"); }

// ---- Finding a GPU ----
API int nvmlDeviceGetCount_v2(u32* count) { return *count = GPUS, SUCCESS; }
API int nvmlDeviceGetCount(u32* count) { return *count = GPUS, SUCCESS; }
API int nvmlDeviceGetHandleByIndex_v2(u32 index, Device* device) {
  if (index >= GPUS) return INVALID_ARGUMENT;
  return *device = &gpus[index], SUCCESS;
}
API int nvmlDeviceGetHandleByIndex(u32 index, Device* device) { return nvmlDeviceGetHandleByIndex_v2(index, device); }
API int nvmlDeviceGetHandleByUUID(const char* uuid, Device* device) {
  for (u32 i = 0; i < GPUS; i++) {
    if (strcmp(uuid, gpus[i].uuid) == 0) return *device = &gpus[i], SUCCESS;
  }
  return NOT_FOUND;
}
API int nvmlDeviceGetHandleByPciBusId_v2(const char* bus_id, Device* device) {
  for (u32 i = 0; i < GPUS; i++) {
    if (strcmp(bus_id, gpus[i].bus_id) == 0) return *device = &gpus[i], SUCCESS;
  }
  return NOT_FOUND;
}

// ---- Identity ----
API int nvmlDeviceGetName(Device gpu, char* to, u32 room) { return (void)gpu, text(to, room, "NVIDIA H100 80GB HBM3"); }
API int nvmlDeviceGetUUID(Device gpu, char* to, u32 room) { return text(to, room, gpu->uuid); }
API int nvmlDeviceGetSerial(Device gpu, char* to, u32 room) { return (void)gpu, text(to, room, "1650000000000"); }
API int nvmlDeviceGetIndex(Device gpu, u32* index) { return *index = gpu->index, SUCCESS; }
API int nvmlDeviceGetMinorNumber(Device gpu, u32* minor) { return *minor = gpu->index, SUCCESS; }
API int nvmlDeviceGetPciInfo_v3(Device gpu, PciInfo* pci) {
  memset(pci, 0, sizeof *pci);
  pci->bus = 0x18 + gpu->index;
  pci->pci_device_id = 0x233010de;
  pci->pci_subsystem_id = 0x16c110de;
  memcpy(pci->bus_id, gpu->bus_id, sizeof pci->bus_id);
  memcpy(pci->bus_id_legacy, gpu->bus_id + 4, 13);
  return SUCCESS;
}

// ---- Numbers ----
#define NUMBER(name, number) \
  API int nvmlDeviceGet##name(Device gpu, u32* value) { return (void)gpu, *value = (number), SUCCESS; }
#define NUMBER_OF(name, number) \
  API int nvmlDeviceGet##name(Device gpu, u32 which, u32* value) { \
    return (void)gpu, *value = (number) + which, SUCCESS;           \
  }
#define TWO(name, first, second) \
  API int nvmlDeviceGet##name(Device gpu, u32* a, u32* b) { return (void)gpu, *a = (first), *b = (second), SUCCESS; }

NUMBER_OF(Temperature, 41)
NUMBER_OF(TemperatureThreshold, 87)
NUMBER(PowerUsage, 123456)
NUMBER(EnforcedPowerLimit, 700000)
NUMBER(PowerManagementLimit, 700000)
NUMBER(FanSpeed, 30)
NUMBER_OF(FanSpeed_v2, 30)
NUMBER_OF(ClockInfo, 1410)
NUMBER_OF(MaxClockInfo, 1980)
NUMBER_OF(PcieThroughput, 1000)
NUMBER(PerformanceState, 0)
TWO(EncoderUtilization, 3, 167000)
TWO(DecoderUtilization, 4, 167000)
TWO(EccMode, 1, 1)
TWO(MigMode, 0, 0)

API int nvmlDeviceGetTemperatureV(Device gpu, TemperatureV* temperature) {
  return (void)gpu, temperature->celsius = 41, SUCCESS;
}
API int nvmlDeviceGetTotalEnergyConsumption(Device gpu, u64* energy) {
  return (void)gpu, *energy = 123456789012, SUCCESS;
}
API int nvmlDeviceGetMemoryInfo(Device gpu, Memory* memory) {
  (void)gpu;
  *memory = (Memory){85520809984, 85000000000, 520809984};
  return SUCCESS;
}
API int nvmlDeviceGetMemoryInfo_v2(Device gpu, MemoryV2* memory) {
  (void)gpu;
  *memory = (MemoryV2){memory->version, 85520809984, 500000000, 84500000000, 520809984};
  return SUCCESS;
}
API int nvmlDeviceGetUtilizationRates(Device gpu, Utilization* utilization) {
  (void)gpu;
  *utilization = (Utilization){17, 9};
  return SUCCESS;
}
API int nvmlDeviceGetComputeRunningProcesses_v3(Device gpu, u32* count, Process* processes) {
  u32 room = *count;
  *count = 2;
  if (room < 2) return INSUFFICIENT_SIZE;
  processes[0] = (Process){1000 + gpu->index, 260404992, ~0u, ~0u};
  processes[1] = (Process){2000 + gpu->index, 260404992, ~0u, ~0u};
  return SUCCESS;
}
API int nvmlDeviceGetGraphicsRunningProcesses_v3(Device gpu, u32* count, Process* processes) {
  (void)gpu, (void)processes;
  return *count = 0, SUCCESS;
}
API int nvmlDeviceGetFieldValues(Device gpu, int count, FieldValue* values) {
  (void)gpu;
  for (int i = 0; i < count; i++) values[i].result = NOT_SUPPORTED;
  return SUCCESS;
}
