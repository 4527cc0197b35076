// Rows that have no behaviour yet.
#include "mock/api.h"

#pragma GCC diagnostic ignored "-Wunused-parameter"

namespace node_nvml::mock {

Return api::DeviceGetDefaultEccMode(Device device, Out<EnableState> defaultMode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetDetailedEccErrors(Device device, MemoryErrorType errorType, EccCounterType counterType, Out<EccErrorCounts> eccCounts) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetSramEccErrorStatus(Device device, InOut<EccSramErrorStatus_v1> status) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetEccMode(Device device, EnableState ecc) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceClearEccErrorCounts(Device device, EccCounterType counterType) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetSramUniqueUncorrectedEccErrorCounts(Device device, InOut<EccSramUniqueUncorrectedErrorCounts_v1> errorCounts) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetRepairStatus(Device device, InOut<RepairStatus_v1> repairStatus) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetUnrepairableMemoryFlag_v1(Device device, Out<UnrepairableMemoryStatus_v1> unrepairableMemoryStatus) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetRetiredPages(Device device, PageRetirementCause cause, Count pageCount, Items<amount, 2> addresses) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetRetiredPages_v2(Device device, PageRetirementCause cause, Count pageCount, Items<amount, 2> addresses, Items<amount, 2> timestamps) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetRetiredPagesPendingStatus(Device device, Out<EnableState> isPending) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetRemappedRows_v2(Device device, Out<RemappedRowsInfo_v2> info) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetRowRemapperHistogram(Device device, Out<RowRemapperHistogramValues> values) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetBankRemapperStatus_v1(Device device, Out<EccBankRemapperStatus_v1> pBankRemapperStatus) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetProcessUtilization(Device device, Items<ProcessUtilizationSample, 2> utilization, Count processSamplesCount, amount lastSeenTimeStamp) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetProcessesUtilizationInfo(Device device, InOut<ProcessesUtilizationInfo_v1> procesesUtilInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetAccountingMode(Device device, Out<EnableState> mode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetAccountingStats(Device device, u32 pid, Out<AccountingStats> stats) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetAccountingStats_v2(Device device, InOut<AccountingStats_v2> stats) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetAccountingPids(Device device, Count count, Items<u32, 1> pids) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceGetAccountingBufferSize(Device device, Out<u32> bufferSize) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetAccountingMode(Device device, EnableState mode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceClearAccountingPids(Device device) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceValidateInforom(Device device) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetPersistenceMode(Device device, EnableState mode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetComputeMode(Device device, ComputeMode mode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetDriverModel(Device device, DriverModel driverModel, u32 flags) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetGpuOperationMode(Device device, GpuOperationMode mode) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceSetAPIRestriction(Device device, RestrictedAPI apiType, EnableState isRestricted) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceModifyDrainState(Read<PciInfo> pciInfo, EnableState newState) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceQueryDrainState(Read<PciInfo> pciInfo, Out<EnableState> currentState) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceRemoveGpu(Read<PciInfo> pciInfo) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceRemoveGpu_v2(Read<PciInfo> pciInfo, DetachGpuState gpuState, PcieLinkState linkState) { return ERROR_NOT_SUPPORTED; }
Return api::DeviceDiscoverGpus(Read<PciInfo> pciInfo) { return ERROR_NOT_SUPPORTED; }

}  // namespace node_nvml::mock
