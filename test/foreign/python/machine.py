"""The handles of the machine under test, and what each parameter of a wrapper is called with, by its name."""

from ctypes import byref, c_uint

import pynvml as n


class Missing(Exception):
    """The machine has no such thing, so that the wrapper cannot be called with sense."""


class Machine:
    def __init__(self):
        self.device = n.nvmlDeviceGetHandleByIndex(0)
        self.other = n.nvmlDeviceGetHandleByIndex(n.nvmlDeviceGetCount() - 1)
        self.mig = first(self._mig_devices)
        self.gpu_instance = first(self._gpu_instances)
        self.compute_instance = first(
            lambda: [n.nvmlGpuInstanceGetComputeInstanceById(self.gpu_instance, 0)]
        )
        self.vgpu = first(lambda: n.nvmlDeviceGetActiveVgpus(self.device))
        self.vgpu_type = first(lambda: n.nvmlDeviceGetSupportedVgpus(self.device))
        self.excluded = None
        self.unit = first(lambda: [n.nvmlUnitGetHandleByIndex(0)])

    def _mig_devices(self):
        for index in range(n.nvmlDeviceGetMaxMigDeviceCount(self.device)):
            try:
                yield n.nvmlDeviceGetMigDeviceHandleByIndex(self.device, index)
            except n.NVMLError_NotFound:
                continue  # a hole

    def _gpu_instances(self):
        """The last one that there is: an empty one, where one was made."""
        found = []
        for profile in range(n.NVML_GPU_INSTANCE_PROFILE_COUNT):
            try:
                number = n.nvmlDeviceGetGpuInstanceProfileInfo(self.device, profile).id
                instances, count = (n.c_nvmlGpuInstance_t * 8)(), c_uint(0)
                n.nvmlDeviceGetGpuInstances(self.device, number, instances, byref(count))
                found += instances[: count.value]
            except n.NVMLError:
                continue  # the board has no such profile
        return found

    def need(self, name):
        value = getattr(self, name)
        if value is None:
            raise Missing(name)
        return value

    def mig_profile(self):
        """The number of the smallest profile, which Create wants."""
        return n.nvmlDeviceGetGpuInstanceProfileInfo(self.device, 0).id


def first(ask):
    try:
        return next(iter(ask()), None)
    except (n.NVMLError, TypeError):
        return None


HANDLES = {
    "handle": "device",
    "device": "device",
    "device1": "device",
    "handle1": "device",
    "device2": "other",
    "handle2": "other",
    "migDevice": "mig",
    "gpuInstance": "gpu_instance",
    "computeInstance": "compute_instance",
    "vgpuInstance": "vgpu",
    "vgpuTypeId": "vgpu_type",
    "unit": "unit",
}

# 0 unless said otherwise here.
NUMBERS = {
    "locationType": 2,
    "threshold": 1,
    "cpuSetSize": 8,
    "nodeSetSize": 2,
    "enabled": 1,
    "level": 30,
    "sampling_type": 1,
    "infoRomObject": 1,
    "model": 1,
    "speed": 60,
    "temp": 80,
    "freeze": 1,
    "eventTypes": 8,
    "timeoutms": 1,
    "pid": 4242,
    "encoder_capacity": 50,
    "result": 3,
    "nvmlErrorCode": 3,
    "l1threshold": 100,
    "max_atk_adv": 60,
}

MADE = {
    "eventSet": lambda m: n.nvmlEventSetCreate(),
    "gpmSample": lambda m: n.nvmlGpmSampleAlloc(),
    "pciInfo": lambda m: n.nvmlDeviceGetPciInfo(m.other),
    "pciBusId": lambda m: n.nvmlDeviceGetPciInfo(m.device).busId,
    "serial": lambda m: n.nvmlDeviceGetSerial(m.device),
    "uuid": lambda m: n.nvmlDeviceGetUUID(m.device),
    "fieldIds": lambda m: [n.NVML_FI_DEV_TOTAL_ENERGY_CONSUMPTION, (n.NVML_FI_DEV_POWER_INSTANT, 0)],
    "memoryClockMHz": lambda m: n.nvmlDeviceGetSupportedMemoryClocks(m.device)[0],
    "limit": lambda m: n.nvmlDeviceGetPowerManagementLimit(m.device),
    "powerLimit": lambda m: n.nvmlDeviceGetPowerManagementLimit(m.device),
    "minGpuClockMHz": lambda m: 300,
    "maxGpuClockMHz": lambda m: n.nvmlDeviceGetMaxClockInfo(m.device, n.NVML_CLOCK_GRAPHICS),
    "minMemClockMHz": lambda m: n.nvmlDeviceGetMaxClockInfo(m.device, n.NVML_CLOCK_MEM),
    "maxMemClockMHz": lambda m: n.nvmlDeviceGetSupportedMemoryClocks(m.device)[0],
    "maxGraphicsClockMHz": lambda m: n.nvmlDeviceGetSupportedGraphicsClocks(
        m.device, n.nvmlDeviceGetSupportedMemoryClocks(m.device)[0]
    )[0],
    "hostname": lambda m: b"node-of-a-test",
    "control": lambda m: n.nvmlNvLinkUtilizationControl_t(),
    "vgpuVersion": lambda m: n.c_nvmlVgpuVersion_t(*n.nvmlGetVgpuVersion()[0]),
}


def value(machine, parameter):
    """What a parameter means by its name alone."""
    if parameter in HANDLES:
        return machine.need(HANDLES[parameter])
    if parameter in MADE:
        return MADE[parameter](machine)
    return NUMBERS.get(parameter, 0)
