// Rows that have no behaviour yet.
#include "mock/api.h"

#pragma GCC diagnostic ignored "-Wunused-parameter"

namespace node_nvml::mock {

Return api::SystemGetHicVersion(Count hwbcCount, Items<HwbcEntry, 0> hwbcEntries) { return ERROR_NOT_SUPPORTED; }
Return api::SystemGetDriverBranch(InOut<SystemDriverBranchInfo_v1> branchInfo, u32 length) { return ERROR_NOT_SUPPORTED; }
Return api::SystemGetCPER_v1(InOut<GetCPER_v1> cper) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetHandleByUUIDV(In<UUID_v1> uuid, Out<Device> device) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetInforomVersion(Device device, InforomObject object, Text<3> version, u32 length) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetInforomImageVersion(Device device, Text<2> version, u32 length) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetInforomConfigurationChecksum(Device device, Out<u32> checksum) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetDisplayMode(Device device, Out<EnableState> display) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetDisplayActive(Device device, Out<EnableState> isActive) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetGpuOperationMode(Device device, Out<GpuOperationMode> current, Out<GpuOperationMode> pending) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetMultiGpuBoard(Device device, Out<u32> multiGpuBool) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetDriverModel(Device device, Out<DriverModel> current, Out<DriverModel> pending) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetDriverModel_v2(Device device, Out<DriverModel> current, Out<DriverModel> pending) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetBridgeChipInfo(Device device, Out<BridgeChipHierarchy> bridgeHierarchy) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetAPIRestriction(Device device, RestrictedAPI apiType, Out<EnableState> isRestricted) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetIrqNum(Device device, Out<u32> irqNum) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetBusType(Device device, Out<BusType> type) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetGspFirmwareMode(Device device, Out<u32> isEnabled, Out<u32> defaultMode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetCapabilities(Device device, InOut<DeviceCapabilities_v1> caps) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetModuleId(Device device, Out<u32> moduleId) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetC2cModeInfoV(Device device, Out<C2cModeInfo_v1> c2cModeInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetAddressingMode(Device device, InOut<DeviceAddressingMode_v1> mode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetLastBBXFlushTime(Device device, Out<amount> timestamp, Out<amount> durationUs) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetBBXTimeData_v1(Device device, Out<BBXTimeData_v1> timeData) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetGpuUptime_v1(Device device, Out<GpuUptime_v1> uptime) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetGpuFabricInfo(Device device, Out<GpuFabricInfo> gpuFabricInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetGpuFabricInfoV(Device device, Versions<GpuFabricInfo_v3, GpuFabricInfo_v2> gpuFabricInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetGpuFabricInfo_v4(Device device, Out<GpuFabricInfo_v4> gpuFabricInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetPlatformInfo(Device device, Versions<PlatformInfo_v2, PlatformInfo_v1> platformInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetPdi(Device device, InOut<Pdi_v1> pdi) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetHostname_v1(Device device, Read<Hostname_v1> hostname) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetHostname_v1(Device device, Out<Hostname_v1> hostname) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceReadWritePRM_v1(Device device, InOut<PRMTLV_v1> buffer) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceReadPRMCounters_v1(Device device, InOut<PRMCounterList_v1> counterList) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetRusdSettings_v1(Device device, Read<RusdSettings_v1> settings) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetPciInfoExt(Device device, InOut<PciInfoExt_v1> pci) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetGpuMaxPcieLinkGeneration(Device device, Out<u32> maxLinkGenDevice) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetPcieLinkMaxSpeed(Device device, Out<u32> maxSpeed) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetPcieSpeed(Device device, Out<u32> pcieSpeed) { return ERROR_NOT_SUPPORTED; }
Return api::SystemGetTopologyGpuSet(u32 cpuNumber, Count count, Items<Device, 1> deviceArray) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetMemoryAffinity(Device device, u32 nodeSetSize, Items<u64, 1> nodeSet, AffinityScope scope) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetCpuAffinityWithinScope(Device device, u32 cpuSetSize, Items<u64, 1> cpuSet, AffinityScope scope) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetCpuAffinity(Device device) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceClearCpuAffinity(Device device) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetTopologyCommonAncestor(Device device1, Device device2, Out<GpuTopologyLevel> pathInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetTopologyNearestGpus(Device device, GpuTopologyLevel level, Count count, Items<Device, 2> deviceArray) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetP2PStatus(Device device1, Device device2, GpuP2PCapsIndex p2pIndex, Out<GpuP2PStatus> p2pStatus) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceOnSameBoard(Device device1, Device device2, Out<i32> onSameBoard) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetMemoryBusWidth(Device device, Out<u32> busWidth) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetNvLinkState(Device device, u32 link, Out<EnableState> isActive) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetNvLinkVersion(Device device, u32 link, Out<u32> version) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetNvLinkCapability(Device device, u32 link, NvLinkCapability capability, Out<u32> capResult) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetNvLinkRemotePciInfo(Device device, u32 link, Out<PciInfo> pci) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetNvLinkRemotePciInfo_v2(Device device, u32 link, Out<PciInfo> pci) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetNvLinkErrorCounter(Device device, u32 link, NvLinkErrorCounter counter, Out<amount> counterValue) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceResetNvLinkErrorCounters(Device device, u32 link) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetNvLinkUtilizationControl(Device device, u32 link, u32 counter, Read<NvLinkUtilizationControl> control, u32 reset) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetNvLinkUtilizationControl(Device device, u32 link, u32 counter, Out<NvLinkUtilizationControl> control) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetNvLinkUtilizationCounter(Device device, u32 link, u32 counter, Out<u64> rxcounter, Out<u64> txcounter) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceFreezeNvLinkUtilizationCounter(Device device, u32 link, u32 counter, EnableState freeze) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceResetNvLinkUtilizationCounter(Device device, u32 link, u32 counter) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetNvLinkRemoteDeviceType(Device device, u32 link, Out<IntNvLinkDeviceType> pNvLinkDeviceType) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetNvLinkDeviceLowPowerThreshold(Device device, Read<NvLinkPowerThres> info) { return ERROR_NOT_SUPPORTED; }
Return api::SystemSetNvlinkBwMode(u32 nvlinkBwMode) { return ERROR_NOT_SUPPORTED; }
Return api::SystemGetNvlinkBwMode(Out<u32> nvlinkBwMode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetNvlinkSupportedBwModes(Device device, InOut<NvlinkSupportedBwModes_v1> supportedBwMode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetNvlinkBwMode(Device device, InOut<NvlinkGetBwMode_v1> getBwMode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetNvlinkBwMode(Device device, Read<NvlinkSetBwMode_v1> setBwMode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetNvlinkBwModeAsync_v1(Device device, Read<NvlinkSetBwModeAsync_v1> setBwModeAsync) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetNvLinkInfo(Device device, Versions<NvLinkInfo_v2, NvLinkInfo_v1> info) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetNvLinkInfo_v3(Device device, Out<NvLinkInfo_v3> info) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetNvlinkRemapTableInfo_v1(Device device, InOut<NvlinkGetRemapTableInfo_v1> remapTableInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetNvlinkNvleReady_v1(Device device, Read<NvlinkSetNvleReady_v1> setNvleReady) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceLockNvlinkRemapTable_v1(Device device, Read<NvlinkLockRemapTable_v1> remapTableLockInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetupNvlinkNvleEncryptionKey_v1(Device device, Read<NvlinkSetupNvleEncryptionKey_v1> encryptionKey) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetNvlinkNvlePrivateInfo_v1(Device device, Out<NvlinkNvlePrivateInfo_v1> privateInfo) { return ERROR_NOT_SUPPORTED; }

}  // namespace node_nvml::mock
