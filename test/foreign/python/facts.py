"""Prints what nvidia-ml-py says of the machine, as JSON; with `wait`, the first Xid of the first GPU instead."""

import json
import sys

import pynvml as n


def ask(question):
    """None where the GPU does not provide it."""
    try:
        return question()
    except (n.NVMLError_NotSupported, n.NVMLError_FunctionNotFound):
        return None


def text(value):
    """Old releases give bytes."""
    return value.decode() if isinstance(value, bytes) else value


def mig_devices(gpu):
    for index in range(ask(lambda: n.nvmlDeviceGetMaxMigDeviceCount(gpu)) or 0):
        try:
            mig = n.nvmlDeviceGetMigDeviceHandleByIndex(gpu, index)
        except n.NVMLError_NotFound:
            continue
        yield {"uuid": text(n.nvmlDeviceGetUUID(mig)), "memory": n.nvmlDeviceGetMemoryInfo(mig).total}


def processes(gpu):
    # The plain name means the newest form, which nvidia-ml-py refuses on a driver that lacks it.
    ask_for = getattr(n, "nvmlDeviceGetComputeRunningProcesses_v2", n.nvmlDeviceGetComputeRunningProcesses)
    running = ask(lambda: ask_for(gpu)) or []
    return [{"pid": p.pid, "memory": p.usedGpuMemory} for p in running]


def facts(index):
    gpu = n.nvmlDeviceGetHandleByIndex(index)
    memory = ask(lambda: n.nvmlDeviceGetMemoryInfo(gpu))
    utilization = ask(lambda: n.nvmlDeviceGetUtilizationRates(gpu))
    ecc = ask(lambda: n.nvmlDeviceGetEccMode(gpu))
    mig = ask(lambda: n.nvmlDeviceGetMigMode(gpu))
    return {
        "name": text(n.nvmlDeviceGetName(gpu)),
        "uuid": text(n.nvmlDeviceGetUUID(gpu)),
        "serial": text(ask(lambda: n.nvmlDeviceGetSerial(gpu))),
        "busId": text(n.nvmlDeviceGetPciInfo(gpu).busId),
        "memory": memory and {"total": memory.total, "free": memory.free},
        "temperature": ask(lambda: n.nvmlDeviceGetTemperature(gpu, n.NVML_TEMPERATURE_GPU)),
        "power": ask(lambda: n.nvmlDeviceGetPowerUsage(gpu)),
        "powerLimit": ask(lambda: n.nvmlDeviceGetEnforcedPowerLimit(gpu)),
        "utilization": utilization and {"gpu": utilization.gpu, "memory": utilization.memory},
        "clocks": [
            ask(lambda: n.nvmlDeviceGetClockInfo(gpu, clock))
            for clock in (n.NVML_CLOCK_GRAPHICS, n.NVML_CLOCK_SM, n.NVML_CLOCK_MEM, n.NVML_CLOCK_VIDEO)
        ],
        "fan": ask(lambda: n.nvmlDeviceGetFanSpeed_v2(gpu, 0)),
        "persistence": ask(lambda: n.nvmlDeviceGetPersistenceMode(gpu) == 1),
        "ecc": ecc and ecc[0] == 1,
        "mig": mig and mig[0] == 1,
        "pcie": [
            ask(lambda: n.nvmlDeviceGetCurrPcieLinkGeneration(gpu)),
            ask(lambda: n.nvmlDeviceGetCurrPcieLinkWidth(gpu)),
        ],
        "processes": processes(gpu),
        "migDevices": list(mig_devices(gpu)),
    }


def wait_for_xid():
    events = n.nvmlEventSetCreate()
    n.nvmlDeviceRegisterEvents(n.nvmlDeviceGetHandleByIndex(0), n.nvmlEventTypeXidCriticalError, events)
    print("waiting", flush=True)
    print(n.nvmlEventSetWait_v2(events, 60000).eventData)


if __name__ == "__main__":
    n.nvmlInit()
    if sys.argv[1:] == ["wait"]:
        wait_for_xid()
    else:
        print(
            json.dumps(
                {
                    "driver": text(n.nvmlSystemGetDriverVersion()),
                    "nvml": text(n.nvmlSystemGetNVMLVersion()),
                    "gpus": [facts(index) for index in range(n.nvmlDeviceGetCount())],
                }
            )
        )
    n.nvmlShutdown()
