"""pynvml (nvidia-ml-py). Speaks the benchmark's protocol (harness/contender.js)."""

import sys
import time

import pynvml as n

n.nvmlInit()
GPUS = [n.nvmlDeviceGetHandleByIndex(i) for i in range(8)]


def temperature(times):
    for i in range(times):
        n.nvmlDeviceGetTemperature(GPUS[i & 7], n.NVML_TEMPERATURE_GPU)


def memory(times):
    for i in range(times):
        n.nvmlDeviceGetMemoryInfo(GPUS[i & 7])


def uuid(times):
    for i in range(times):
        n.nvmlDeviceGetUUID(GPUS[i & 7])


def read(gpu):
    return {
        "name": n.nvmlDeviceGetName(gpu),
        "uuid": n.nvmlDeviceGetUUID(gpu),
        "pci": n.nvmlDeviceGetPciInfo(gpu),
        "minor": n.nvmlDeviceGetMinorNumber(gpu),
        "temperature": n.nvmlDeviceGetTemperature(gpu, n.NVML_TEMPERATURE_GPU),
        "power": n.nvmlDeviceGetPowerUsage(gpu),
        "limit": n.nvmlDeviceGetEnforcedPowerLimit(gpu),
        "energy": n.nvmlDeviceGetTotalEnergyConsumption(gpu),
        "memory": n.nvmlDeviceGetMemoryInfo(gpu),
        "utilization": n.nvmlDeviceGetUtilizationRates(gpu),
        "fan": n.nvmlDeviceGetFanSpeed(gpu),
        "clocks": [n.nvmlDeviceGetClockInfo(gpu, kind) for kind in range(4)],
        "max_clocks": [n.nvmlDeviceGetMaxClockInfo(gpu, kind) for kind in (1, 2)],
        "encoder": n.nvmlDeviceGetEncoderUtilization(gpu),
        "decoder": n.nvmlDeviceGetDecoderUtilization(gpu),
        "pcie": [n.nvmlDeviceGetPcieThroughput(gpu, counter) for counter in range(2)],
        "state": n.nvmlDeviceGetPerformanceState(gpu),
        "ecc": n.nvmlDeviceGetEccMode(gpu),
        "mig": n.nvmlDeviceGetMigMode(gpu),
        "processes": n.nvmlDeviceGetComputeRunningProcesses(gpu),
    }


def snapshot(times):
    for _ in range(times):
        [read(gpu) for gpu in GPUS]


WORKS = {"temperature": temperature, "memory": memory, "uuid": uuid, "snapshot": snapshot}
print("works", *WORKS, flush=True)
for line in sys.stdin:
    work, times = line.split()
    cpu, wall = time.process_time_ns(), time.perf_counter_ns()
    WORKS[work](int(times))
    wall, cpu = time.perf_counter_ns() - wall, time.process_time_ns() - cpu
    print(wall, cpu, flush=True)
