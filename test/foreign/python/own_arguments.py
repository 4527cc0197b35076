"""The wrappers that want arguments of their own: structs to be filled, lists with their lengths."""

from ctypes import POINTER, Structure, byref, c_char_p, c_ubyte, c_uint, cast

import pynvml as n


def struct(kind, *given, **members):
    made = kind(*given)
    for name, value in members.items():
        setattr(made, name, value)
    return made


def filled(kind, *given, **members):
    """A wrapper whose second argument is a reference to this struct."""
    return lambda m: [m.device, byref(struct(kind, *given, **members))]


def passed(kind, *given, **members):
    """The same, where the wrapper takes the reference itself."""
    return lambda m: [m.device, struct(kind, *given, **members)]


class Text(Structure):
    _fields_ = [("domain", c_char_p)]


def in_instance(kind, **members):
    return lambda m: [m.need("gpu_instance"), struct(kind, **members)]


def listing(instance, profile, kind):
    return lambda m: [m.need(instance), profile(m), (kind * 64)(), byref(c_uint(64))]


def gpm_metrics(m):
    samples = [n.nvmlGpmSampleGet(m.device, n.nvmlGpmSampleAlloc()) for _ in range(2)]
    asked = struct(n.c_nvmlGpmMetricsGet_t, version=1, numMetrics=2, sample1=samples[0], sample2=samples[1])
    asked.metrics[0].metricId = n.NVML_GPM_METRIC_SM_UTIL
    asked.metrics[1].metricId = n.NVML_GPM_METRIC_PCIE_TX_PER_SEC
    return [asked]


def system_set():
    return n.nvmlSystemEventSetCreate(n.nvmlSystemEventSetCreateRequest_v1)


def prm_counters(m):
    counters = (n.c_nvmlPRMCounter_v1_t * 1)()
    counters[0].counterId = 1
    return [m.device, n.c_nvmlPRMCounterList_v1_t(1, cast(counters, POINTER(n.c_nvmlPRMCounter_v1_t)))]


def cper(m):
    room = (c_ubyte * 4096)()
    asked = struct(n.c_nvmlGetCPER_v1_t, buffer=cast(room, POINTER(c_ubyte)), bufferSize=4096)
    asked.cursor.cperTypeMask = 1
    return [asked]


def operational(m):
    events = n.nvmlEventSetCreate()
    return [events, n.c_nvmlGpuOperationalEventConfig_v1_t(n.nvmlDeviceGetUUID(m.device))]


def a_type(m):
    return m.need("vgpu_type")


def none(m):
    return 0


def smallest(m):
    return m.mig_profile()


def prm_register(m):
    """The query of a register of 8 bytes: an operation TLV of 16 bytes, the register's TLV behind it."""
    query = n.c_nvmlPRMTLV_v1_t(28)
    words = (1 << 27 | 4 << 16, 0x9020 << 16 | 1 << 8, 0, 0, 3 << 27 | 3 << 16, 0, 0)
    for at, word in enumerate(words):
        query.data[4 * at : 4 * at + 4] = tuple(word.to_bytes(4, "big"))
    return [m.device, query]


def free_place(m):
    places = (n.c_nvmlGpuInstancePlacement_t * 64)()
    n.nvmlDeviceGetGpuInstancePossiblePlacements(m.device, m.mig_profile(), places, byref(c_uint(64)))
    return [m.device, m.mig_profile(), byref(places[0])]


def taken_out(m):
    """Nobody may hold on to a GPU that is taken out."""
    n.nvmlDeviceSetPersistenceMode(m.other, 0)
    pci = n.nvmlDeviceGetPciInfo(m.other)
    n.nvmlDeviceModifyDrainState(pci, 1)
    return [pci]


def accounted(m):
    return [m.need("vgpu"), n.nvmlVgpuInstanceGetAccountingPids(m.vgpu)[1][0]]


def mig_mode(m):
    """Cut already, or to be cut."""
    return [m.device, 1 if m.mig is None else n.nvmlDeviceGetMigMode(m.device)[0]]


def excluded(m):
    return [0] if n.nvmlGetExcludedDeviceCount() else [m.need("excluded")]


profiles = n.c_nvmlWorkloadPowerProfileRequestedProfiles_v1_t

OWN = {
    "nvmlDeviceGetAdaptiveTgpModeInfo_v1": filled(n.c_nvmlAdaptiveTgpModeInfo_v1_t),
    "nvmlDeviceGetBankRemapperStatus_v1": filled(n.c_nvmlEccBankRemapperStatus_v1_t),
    "nvmlDeviceGetCapabilities": filled(n.c_nvmlDeviceCapabilities_v1_t),
    "nvmlDeviceGetClockOffsets": filled(n.c_nvmlClockOffset_t),
    "nvmlDeviceGetConfComputeGpuAttestationReport": lambda m: [m.device, [7] * 32],
    "nvmlDeviceGetGpuFabricInfo": filled(n.c_nvmlGpuFabricInfo_t),
    "nvmlDeviceGetGpuFabricInfoV": filled(n.c_nvmlGpuFabricInfo_v2_t),
    "nvmlDeviceGetGpuFabricInfo_v4": filled(n.c_nvmlGpuFabricInfo_v4_t),
    "nvmlDeviceGetGpuInstanceById": lambda m: [m.device, n.nvmlDeviceGetGpuInstanceId(m.need("mig"))],
    "nvmlDeviceGetGpuInstanceId": lambda m: [m.need("mig")],
    "nvmlDeviceGetComputeInstanceId": lambda m: [m.need("mig")],
    "nvmlDeviceGetAttributes": lambda m: [m.need("mig")],
    "nvmlDeviceGetAttributes_v2": lambda m: [m.need("mig")],
    "nvmlDeviceGetGpuInstancePossiblePlacements": listing(
        "device", smallest, n.c_nvmlGpuInstancePlacement_t
    ),
    "nvmlDeviceGetGpuInstanceProfileInfoById": lambda m: [m.device, m.mig_profile()],
    "nvmlDeviceGetGpuInstanceProfileInfoByIdV": lambda m: [m.device, m.mig_profile()],
    "nvmlDeviceGetGpuInstanceRemainingCapacity": lambda m: [m.device, m.mig_profile()],
    "nvmlDeviceGetGpuInstances": listing("device", smallest, n.c_nvmlGpuInstance_t),
    "nvmlDeviceGetHandleByUUIDV": lambda m: [n.nvmlDeviceGetUUID(m.device).encode(), n.NVML_UUID_TYPE_ASCII],
    "nvmlDeviceGetHandleBySerial": lambda m: [n.nvmlDeviceGetSerial(m.device)],
    "nvmlDeviceGetMemoryLimits_v1": passed(n.c_nvmlGetMemoryLimits_v1_t, nameSpace=b"/sys/fs/cgroup"),
    "nvmlDeviceGetMigDeviceHandleByIndex": lambda m: [m.need("mig") and m.device, 0],
    "nvmlDeviceGetNvLinkInfo": filled(n.c_nvmlNvLinkInfo_v2_t),
    "nvmlDeviceGetNvLinkTelemetrySamples_v1": passed(n.c_nvmlNvlinkTelemetrySamples_v1_t),
    "nvmlDeviceGetNvlinkBwMode": filled(n.c_nvmlNvlinkGetBwMode_v1_t),
    "nvmlDeviceGetNvlinkSupportedBwModes": filled(n.c_nvmlNvlinkSupportedBwModes_v1_t),
    "nvmlDeviceGetPciInfoExt": filled(n.nvmlPciInfoExt_v1_t, version=0x01000040),
    "nvmlDeviceGetPlatformInfo": filled(n.c_nvmlPlatformInfo_v2_t),
    "nvmlDeviceGetPowerMizerMode_v1": filled(n.c_nvmlDevicePowerMizerModes_v1_t),
    "nvmlDeviceGetRemappedRows_v2": filled(n.c_nvmlRemappedRowsInfo_v2_t),
    "nvmlDeviceGetRunningProcessDetailList": lambda m: [m.device, 0x01000018, 0],
    "nvmlDeviceGetSramEccErrorStatus": filled(n.c_nvmlEccSramErrorStatus_v1_t),
    "nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts": filled(
        n.c_nvmlEccSramUniqueUncorrectedErrorCounts_v1_t
    ),
    "nvmlDeviceGetVgpuSchedulerLog_v2": passed(n.c_nvmlVgpuSchedulerLogInfo_v2_t, engineId=1),
    "nvmlDeviceGetVgpuSchedulerState_v2": passed(n.c_nvmlVgpuSchedulerStateInfo_v2_t, engineId=1),
    "nvmlDevicePerfMetricsGetSamples_v1": lambda m: [
        m.device, n.c_nvmlPerfMetricsSamples_v1_t.__new__(n.c_nvmlPerfMetricsSamples_v1_t)
    ],
    "nvmlDevicePowerSmoothingActivatePresetProfile": filled(n.c_nvmlPowerSmoothingProfile_v1_t),
    "nvmlDevicePowerSmoothingSetState": filled(n.c_nvmlPowerSmoothingState_v1_t, state=1),
    "nvmlDevicePowerSmoothingUpdatePresetProfileParam": filled(
        n.c_nvmlPowerSmoothingProfile_v1_t, paramId=1, value=50.0
    ),
    "nvmlDeviceReadPRMCounters_v1": prm_counters,
    "nvmlDeviceReadWritePRM_v1": prm_register,
    "nvmlDeviceSetAccountingMode": lambda m: [m.device, 1],
    "nvmlDeviceSetClockOffsets": filled(n.c_nvmlClockOffset_t),
    "nvmlDeviceSetConfComputeUnprotectedMemSize": lambda m: [m.device, 1024],
    "nvmlDeviceSetMemoryLimits_v1": passed(
        n.c_nvmlSetMemoryLimits_v1_t, nameSpace=b"/sys/fs/cgroup", hardLimit=1 << 30
    ),
    "nvmlDeviceSetNvlinkBwMode": filled(n.c_nvmlNvlinkSetBwMode_v1_t, bSetBest=1),
    "nvmlDeviceSetNvlinkBwModeAsync_v1": filled(n.c_nvmlNvlinkSetBwModeAsync_v1_t, bSetBest=1),
    "nvmlDeviceSetPowerMizerMode_v1": filled(n.c_nvmlDevicePowerMizerModes_v1_t),
    "nvmlDeviceSetRusdSettings_v1": passed(n.c_nvmlRusdSettings_v1_t, pollMask=1),
    "nvmlDeviceSetVgpuSchedulerState": passed(n.c_nvmlVgpuSchedulerSetState_t, schedulerPolicy=1),
    "nvmlDeviceSetVgpuSchedulerState_v2": passed(n.c_nvmlVgpuSchedulerState_v2_t, engineId=1, schedulerPolicy=1),
    "nvmlDeviceWorkloadPowerProfileClearRequestedProfiles": filled(profiles),
    "nvmlDeviceWorkloadPowerProfileGetCurrentProfiles": filled(n.c_nvmlWorkloadPowerProfileCurrentProfiles_v1_t),
    "nvmlDeviceWorkloadPowerProfileGetProfilesInfo": filled(n.c_nvmlWorkloadPowerProfileProfilesInfo_v1_t),
    "nvmlDeviceWorkloadPowerProfileSetRequestedProfiles": filled(profiles),
    "nvmlDeviceWorkloadPowerProfileUpdateProfiles_v1": filled(n.c_nvmlWorkloadPowerProfileUpdateProfiles_v1_t),
    "nvmlEventSetGetContextCount_v1": lambda m: [n.nvmlEventSetCreate(), n.c_nvmlEventSetGetContextCount_v1_t()],
    "nvmlEventSetGetContextData_v1": lambda m: [n.nvmlEventSetCreate(), n.c_nvmlEventSetGetContextData_v1_t()],
    "nvmlEventSetGetContextInfo_v1": lambda m: [n.nvmlEventSetCreate(), n.c_nvmlEventSetGetContextInfo_v1_t()],
    "nvmlEventSetGetGpuOperationalEventContextLegacyXid_v1": lambda m: [
        n.nvmlEventSetCreate(), n.c_nvmlEventSetGetGpuOperationalEventContextLegacyXid_v1_t()
    ],
    "nvmlEventSetRegisterGpuOperationalEvents_v1": operational,
    "nvmlEventSetWait_v3": lambda m: [n.nvmlEventSetCreate(), struct(n.c_nvmlEventSetWait_v3_t, timeoutMs=1)],
    "nvmlDeviceSetMigMode": mig_mode,
    "nvmlDeviceCreateGpuInstance": lambda m: [m.device, m.mig_profile()],
    "nvmlDeviceCreateGpuInstanceWithPlacement": free_place,
    "nvmlDeviceRemoveGpu": taken_out,
    "nvmlDeviceSetVgpuCapabilities": lambda m: [m.device, 6, 1],
    "nvmlDeviceSetComputeMode": lambda m: [m.device, n.NVML_COMPUTEMODE_EXCLUSIVE_PROCESS],
    "nvmlFriendlyObjectToStruct": lambda m: [n.nvmlFriendlyObject({"domain": "2"}), Text()],
    "nvmlGetExcludedDeviceInfoByIndex": excluded,
    "nvmlGpuInstanceCreateComputeInstance": lambda m: [m.need("gpu_instance"), 0],
    "nvmlGpuInstanceCreateComputeInstanceWithPlacement": lambda m: [
        m.need("gpu_instance"), 0, byref(n.c_nvmlComputeInstancePlacement_t(0, 1))
    ],
    "nvmlGetVgpuCompatibility": lambda m: [
        n.nvmlVgpuInstanceGetMetadata(m.need("vgpu")), n.nvmlDeviceGetVgpuMetadata(m.device)
    ],
    "nvmlGetVgpuVersion": lambda m: [],
    "nvmlGpmMetricsGet": gpm_metrics,
    "nvmlGpmMigSampleGet": lambda m: [
        m.device, n.nvmlDeviceGetGpuInstanceId(m.need("mig")), n.nvmlGpmSampleAlloc()
    ],
    "nvmlGpuInstanceGetActiveVgpus": in_instance(n.c_nvmlActiveVgpuInstanceInfo_v1_t, version=0x01000010),
    "nvmlGpuInstanceGetComputeInstanceById": lambda m: [
        m.need("gpu_instance"), m.need("compute_instance") and 0
    ],
    "nvmlGpuInstanceGetComputeInstancePossiblePlacements": listing(
        "gpu_instance", none, n.c_nvmlComputeInstancePlacement_t
    ),
    "nvmlGpuInstanceGetComputeInstances": listing("gpu_instance", none, n.c_nvmlComputeInstance_t),
    "nvmlGpuInstanceGetComputeInstanceProfileInfo": lambda m: [m.need("gpu_instance"), 0, 0],
    "nvmlGpuInstanceGetComputeInstanceProfileInfoV": lambda m: [m.need("gpu_instance"), 0, 0],
    "nvmlGpuInstanceGetCreatableVgpus": in_instance(n.c_nvmlVgpuTypeIdInfo_v1_t, version=0x01000010),
    "nvmlGpuInstanceGetVgpuSchedulerLog": in_instance(
        n.c_nvmlVgpuSchedulerLogInfo_v1_t, version=0x010025A0, engineId=1
    ),
    "nvmlGpuInstanceGetVgpuSchedulerLog_v2": in_instance(n.c_nvmlVgpuSchedulerLogInfo_v2_t, engineId=1),
    "nvmlGpuInstanceGetVgpuSchedulerState": in_instance(
        n.c_nvmlVgpuSchedulerStateInfo_v1_t, version=0x01000018, engineId=1
    ),
    "nvmlGpuInstanceGetVgpuSchedulerState_v2": in_instance(n.c_nvmlVgpuSchedulerStateInfo_v2_t, engineId=1),
    "nvmlGpuInstanceGetVgpuTypeCreatablePlacements": lambda m: [
        m.need("gpu_instance"),
        struct(n.c_nvmlVgpuCreatablePlacementInfo_v1_t, version=0x01000020, vgpuTypeId=a_type(m)),
    ],
    "nvmlGpuInstanceSetVgpuSchedulerState": in_instance(
        n.c_nvmlVgpuSchedulerState_v1_t, version=0x01000018, engineId=1, schedulerPolicy=1
    ),
    "nvmlGpuInstanceSetVgpuSchedulerState_v2": in_instance(
        n.c_nvmlVgpuSchedulerState_v2_t, engineId=1, schedulerPolicy=1
    ),
    "nvmlStructToFriendlyObject": lambda m: [n.nvmlDeviceGetMemoryInfo(m.device)],
    "nvmlSystemEventSetCreate": lambda m: [n.nvmlSystemEventSetCreateRequest_v1],
    "nvmlSystemEventSetFree": lambda m: [n.nvmlSystemEventSetFreeRequest_v1, system_set()],
    "nvmlSystemEventSetWait": lambda m: [
        n.nvmlSystemEventSetWaitRequest_v1, system_set(), 1, (n.c_nvmlSystemEventData_v1_t * 1)(), 1
    ],
    "nvmlSystemGetCPER_v1": cper,
    "nvmlSystemGetConfComputeSettings": lambda m: [byref(n.c_nvmlSystemConfComputeSettings_v1_t())],
    "nvmlSystemGetProcessName": lambda m: [n.nvmlDeviceGetComputeRunningProcesses(m.device)[0].pid],
    "nvmlSystemRegisterEvents": lambda m: [n.nvmlSystemRegisterEventRequest_v1, 1, system_set()],
    "nvmlUnitGetHandleByIndex": lambda m: [m.need("unit") and 0],
    "nvmlVgpuInstanceGetAccountingStats": accounted,
    "nvmlVgpuTypeGetMaxInstances": lambda m: [m.device, a_type(m)],
}
