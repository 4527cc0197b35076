// Generated from binding/abi by "npm run generate:nvml". Not edited by hand.
/* eslint-disable -- the types are checked; the style is the generator's */
import {
  type NativeMemory,
  readText,
  writeText,
  textRoom,
  readArray,
  readAmount,
  readU32,
  readU64,
} from '../memory.ts';
import {
  checkU32,
  checkU64,
  checkHandle,
  checkString,
  checkArray,
  checkObject,
  checkLength,
  plain,
} from '../arguments.ts';
import { arena, BLOCK, RECORD, type Call, cross, crossOrGrow } from '../call.ts';
import { callSync } from '../sync-call.ts';
import {
  type Return,
  type BrandType,
  type DeviceArchitecture,
  type EnableState,
  type ComputeMode,
  type Pstates,
  type ClockType,
  type ClockId,
  type TemperatureSensors,
  type TemperatureThresholds,
  type PcieUtilCounter,
  type MemoryErrorType,
  type EccCounterType,
  type MemoryLocation,
} from './enums.ts';
import {
  type DeviceHandle,
  type GpuInstanceHandle,
  type ComputeInstanceHandle,
  type EventSetHandle,
  type GpmSampleHandle,
  type PciInfo_v1,
  readPciInfo_v1,
  type PciInfo_v2,
  readPciInfo_v2,
  type PciInfo,
  readPciInfo,
  type Memory,
  readMemory,
  type Memory_v2,
  readMemory_v2,
  type Memory_v2Input,
  writeMemory_v2,
  type BAR1Memory,
  readBAR1Memory,
  type SetMemoryLimits_v1,
  readSetMemoryLimits_v1,
  type SetMemoryLimits_v1Input,
  writeSetMemoryLimits_v1,
  heapSetMemoryLimits_v1,
  type GetMemoryLimits_v1,
  readGetMemoryLimits_v1,
  type GetMemoryLimits_v1Input,
  writeGetMemoryLimits_v1,
  heapGetMemoryLimits_v1,
  type Utilization,
  readUtilization,
  type Temperature_v1,
  readTemperature_v1,
  type Temperature_v1Input,
  writeTemperature_v1,
  type ProcessInfo_v1,
  readProcessInfo_v1,
  type ProcessInfo_v2,
  readProcessInfo_v2,
  type ProcessInfo,
  readProcessInfo,
  type ProcessDetailList_v1,
  readProcessDetailList_v1,
  type ProcessDetailList_v1Input,
  writeProcessDetailList_v1,
  heapProcessDetailList_v1,
  type DeviceAttributes,
  readDeviceAttributes,
  type GpuInstancePlacement,
  readGpuInstancePlacement,
  type GpuInstanceInfo,
  readGpuInstanceInfo,
  type FieldValue,
  readFieldValue,
  type FieldValueInput,
  writeFieldValue,
  type EventData,
  readEventData,
  type SystemEventSetCreateRequest_v1,
  readSystemEventSetCreateRequest_v1,
  type SystemEventSetCreateRequest_v1Input,
  writeSystemEventSetCreateRequest_v1,
  type SystemEventSetFreeRequest_v1,
  readSystemEventSetFreeRequest_v1,
  type SystemEventSetFreeRequest_v1Input,
  writeSystemEventSetFreeRequest_v1,
  type SystemRegisterEventRequest_v1,
  readSystemRegisterEventRequest_v1,
  type SystemRegisterEventRequest_v1Input,
  writeSystemRegisterEventRequest_v1,
  type SystemEventSetWaitRequest_v1,
  readSystemEventSetWaitRequest_v1,
  type SystemEventSetWaitRequest_v1Input,
  writeSystemEventSetWaitRequest_v1,
  heapSystemEventSetWaitRequest_v1,
  type GpmMetricsGet,
  readGpmMetricsGet,
  type GpmMetricsGetInput,
  writeGpmMetricsGet,
  type GpmSupport,
  readGpmSupport,
  type GpmSupportInput,
  writeGpmSupport,
  type NvlinkTelemetrySamples_v1,
  readNvlinkTelemetrySamples_v1,
  type NvlinkTelemetrySamples_v1Input,
  writeNvlinkTelemetrySamples_v1,
  heapNvlinkTelemetrySamples_v1,
  type PerfMetricsSamples_v1,
  readPerfMetricsSamples_v1,
} from './structs.ts';

const NOTHING = {};
const round8 = (size: number): number => (size + 7) & ~7;

function writeInitCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
}
function readInitResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeInit_v2Call(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
}
function readInit_v2Result(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeInitWithFlagsCall(m: NativeMemory, r: number, b: number, room: number, flags: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = flags;
}
function readInitWithFlagsResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeShutdownCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
}
function readShutdownResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeErrorStringCall(m: NativeMemory, r: number, b: number, room: number, result: Return): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = result;
  m.u32[r + 10] = 0;
}
function readErrorStringResult(m: NativeMemory, b: number): string {
  return readText(m, b + 0, 256);
}
function writeSystemGetDriverVersionCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 8] = h - b;
  h += round8(room);
  m.u32[r + 10] = room;
  void h;
}
function readSystemGetDriverVersionResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeSystemGetNVMLVersionCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 8] = h - b;
  h += round8(room);
  m.u32[r + 10] = room;
  void h;
}
function readSystemGetNVMLVersionResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeSystemGetCudaDriverVersionCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readSystemGetCudaDriverVersionResult(m: NativeMemory, b: number): number {
  return m.i32[b >> 2] as number;
}
function writeSystemGetCudaDriverVersion_v2Call(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readSystemGetCudaDriverVersion_v2Result(m: NativeMemory, b: number): number {
  return m.i32[b >> 2] as number;
}
function writeSystemGetProcessNameCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  pid: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = pid;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readSystemGetProcessNameResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeDeviceGetCountCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readDeviceGetCountResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetCount_v2Call(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readDeviceGetCount_v2Result(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetHandleByIndexCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  index: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = index;
  m.u32[r + 10] = 0;
}
function readDeviceGetHandleByIndexResult(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[b >> 2] as DeviceHandle;
}
function writeDeviceGetHandleByIndex_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  index: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = index;
  m.u32[r + 10] = 0;
}
function readDeviceGetHandleByIndex_v2Result(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[b >> 2] as DeviceHandle;
}
function writeDeviceGetHandleBySerialCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  serial: string,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = h - b;
  writeText(m, h, serial);
  h += textRoom(serial);
  m.u32[r + 10] = 8;
  void h;
}
function readDeviceGetHandleBySerialResult(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[(b + 8) >> 2] as DeviceHandle;
}
function writeDeviceGetHandleByUUIDCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  uuid: string,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = h - b;
  writeText(m, h, uuid);
  h += textRoom(uuid);
  m.u32[r + 10] = 8;
  void h;
}
function readDeviceGetHandleByUUIDResult(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[(b + 8) >> 2] as DeviceHandle;
}
function writeDeviceGetHandleByPciBusIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  pciBusId: string,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = h - b;
  writeText(m, h, pciBusId);
  h += textRoom(pciBusId);
  m.u32[r + 10] = 8;
  void h;
}
function readDeviceGetHandleByPciBusIdResult(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[(b + 8) >> 2] as DeviceHandle;
}
function writeDeviceGetHandleByPciBusId_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  pciBusId: string,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = h - b;
  writeText(m, h, pciBusId);
  h += textRoom(pciBusId);
  m.u32[r + 10] = 8;
  void h;
}
function readDeviceGetHandleByPciBusId_v2Result(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[(b + 8) >> 2] as DeviceHandle;
}
function writeDeviceGetNameCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readDeviceGetNameResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeDeviceGetBrandCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetBrandResult(m: NativeMemory, b: number): BrandType {
  return m.u32[b >> 2] as BrandType;
}
function writeDeviceGetIndexCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetIndexResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetSerialCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readDeviceGetSerialResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeDeviceGetUUIDCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readDeviceGetUUIDResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeDeviceGetMinorNumberCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetMinorNumberResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetBoardIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetBoardIdResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetBoardPartNumberCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readDeviceGetBoardPartNumberResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeDeviceGetVbiosVersionCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 10] = h - b;
  h += round8(room);
  m.u32[r + 12] = room;
  void h;
}
function readDeviceGetVbiosVersionResult(m: NativeMemory, b: number): string {
  return readText(m, b + readU32(m, b + 4), readU32(m, b));
}
function writeDeviceGetGspFirmwareVersionCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetGspFirmwareVersionResult(m: NativeMemory, b: number): string {
  return readText(m, b, 64);
}
function writeDeviceGetArchitectureCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetArchitectureResult(m: NativeMemory, b: number): DeviceArchitecture {
  return m.u32[b >> 2] as DeviceArchitecture;
}
function writeDeviceGetCudaComputeCapabilityCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetCudaComputeCapabilityResult(
  m: NativeMemory,
  b: number,
): { major: number; minor: number } {
  return { major: m.i32[b >> 2] as number, minor: m.i32[(b + 8) >> 2] as number };
}
function writeDeviceGetNumGpuCoresCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetNumGpuCoresResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetPersistenceModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPersistenceModeResult(m: NativeMemory, b: number): EnableState {
  return m.u32[b >> 2] as EnableState;
}
function writeDeviceGetComputeModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetComputeModeResult(m: NativeMemory, b: number): ComputeMode {
  return m.u32[b >> 2] as ComputeMode;
}
function writeDeviceGetCpuAffinityCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  cpuSetSize: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[r + 10] = cpuSetSize;
  m.u32[b >> 2] = cpuSetSize;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(cpuSetSize * 8 + (((cpuSetSize * 8) / 3) | 0));
  void h;
}
function readDeviceGetCpuAffinityResult(m: NativeMemory, b: number): bigint[] {
  return readArray<bigint>(m, b + readU32(m, b + 4), readU32(m, b), 8, readU64, b);
}
function writeDeviceGetNumaNodeIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetNumaNodeIdResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetPciInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPciInfoResult(m: NativeMemory, b: number): PciInfo_v1 {
  return readPciInfo_v1(m, b, b);
}
function writeDeviceGetPciInfo_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPciInfo_v2Result(m: NativeMemory, b: number): PciInfo_v2 {
  return readPciInfo_v2(m, b, b);
}
function writeDeviceGetPciInfo_v3Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPciInfo_v3Result(m: NativeMemory, b: number): PciInfo {
  return readPciInfo(m, b, b);
}
function writeDeviceGetCurrPcieLinkGenerationCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetCurrPcieLinkGenerationResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetCurrPcieLinkWidthCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetCurrPcieLinkWidthResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetMaxPcieLinkGenerationCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetMaxPcieLinkGenerationResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetMaxPcieLinkWidthCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetMaxPcieLinkWidthResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetPcieThroughputCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  counter: PcieUtilCounter,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = counter;
  m.u32[r + 12] = 0;
}
function readDeviceGetPcieThroughputResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetPcieReplayCounterCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPcieReplayCounterResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetMemoryInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetMemoryInfoResult(m: NativeMemory, b: number): Memory {
  return readMemory(m, b, b);
}
function writeDeviceGetMemoryInfo_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  memory: Memory_v2Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeMemory_v2(m, b, memory, 'memory.');
}
function readDeviceGetMemoryInfo_v2Result(m: NativeMemory, b: number): Memory_v2 {
  return readMemory_v2(m, b, b);
}
function writeDeviceGetBAR1MemoryInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetBAR1MemoryInfoResult(m: NativeMemory, b: number): BAR1Memory {
  return readBAR1Memory(m, b, b);
}
function writeDeviceSetMemoryLimits_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  limits: SetMemoryLimits_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 24;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  h = writeSetMemoryLimits_v1(m, b, limits, 'limits.', b, h, room);
  void h;
}
function readDeviceSetMemoryLimits_v1Result(m: NativeMemory, b: number): SetMemoryLimits_v1 {
  return readSetMemoryLimits_v1(m, b, b);
}
function writeDeviceGetMemoryLimits_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  limits: GetMemoryLimits_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 32;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  h = writeGetMemoryLimits_v1(m, b, limits, 'limits.', b, h, room);
  void h;
}
function readDeviceGetMemoryLimits_v1Result(m: NativeMemory, b: number): GetMemoryLimits_v1 {
  return readGetMemoryLimits_v1(m, b, b);
}
function writeDeviceGetUtilizationRatesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetUtilizationRatesResult(m: NativeMemory, b: number): Utilization {
  return readUtilization(m, b, b);
}
function writeDeviceGetEncoderUtilizationCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetEncoderUtilizationResult(
  m: NativeMemory,
  b: number,
): { utilization: number; samplingPeriodUs: number } {
  return { utilization: m.u32[b >> 2] as number, samplingPeriodUs: m.u32[(b + 8) >> 2] as number };
}
function writeDeviceGetDecoderUtilizationCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetDecoderUtilizationResult(
  m: NativeMemory,
  b: number,
): { utilization: number; samplingPeriodUs: number } {
  return { utilization: m.u32[b >> 2] as number, samplingPeriodUs: m.u32[(b + 8) >> 2] as number };
}
function writeDeviceGetPerformanceStateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPerformanceStateResult(m: NativeMemory, b: number): Pstates {
  return m.u32[b >> 2] as Pstates;
}
function writeDevicePerfMetricsGetSamples_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDevicePerfMetricsGetSamples_v1Result(m: NativeMemory, b: number): PerfMetricsSamples_v1 {
  return readPerfMetricsSamples_v1(m, b, b);
}
function writeDeviceGetTemperatureCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  sensorType: TemperatureSensors,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = sensorType;
  m.u32[r + 12] = 0;
}
function readDeviceGetTemperatureResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetTemperatureVCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  temperature: Temperature_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeTemperature_v1(m, b, temperature, 'temperature.');
}
function readDeviceGetTemperatureVResult(m: NativeMemory, b: number): Temperature_v1 {
  return readTemperature_v1(m, b, b);
}
function writeDeviceGetTemperatureThresholdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  thresholdType: TemperatureThresholds,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = thresholdType;
  m.u32[r + 12] = 0;
}
function readDeviceGetTemperatureThresholdResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetNumFansCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetNumFansResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetFanSpeedCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetFanSpeedResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetFanSpeed_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  fan: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = fan;
  m.u32[r + 12] = 0;
}
function readDeviceGetFanSpeed_v2Result(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetPowerUsageCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPowerUsageResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetPowerManagementLimitCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPowerManagementLimitResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceSetPowerManagementLimitCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  limit: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = limit;
}
function readDeviceSetPowerManagementLimitResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeDeviceGetPowerManagementLimitConstraintsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetPowerManagementLimitConstraintsResult(
  m: NativeMemory,
  b: number,
): { minLimit: number; maxLimit: number } {
  return { minLimit: m.u32[b >> 2] as number, maxLimit: m.u32[(b + 8) >> 2] as number };
}
function writeDeviceGetPowerManagementDefaultLimitCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetPowerManagementDefaultLimitResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetEnforcedPowerLimitCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetEnforcedPowerLimitResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetTotalEnergyConsumptionCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetTotalEnergyConsumptionResult(m: NativeMemory, b: number): number {
  return readAmount(m, b);
}
function writeDeviceGetClockInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  type: ClockType,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = type;
  m.u32[r + 12] = 0;
}
function readDeviceGetClockInfoResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetMaxClockInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  type: ClockType,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = type;
  m.u32[r + 12] = 0;
}
function readDeviceGetMaxClockInfoResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetClockCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  clockType: ClockType,
  clockId: ClockId,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = clockType;
  m.u32[r + 12] = clockId;
  m.u32[r + 14] = 0;
}
function readDeviceGetClockResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetSupportedMemoryClocksCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 4 + (((room * 4) / 3) | 0));
  void h;
}
function readDeviceGetSupportedMemoryClocksResult(m: NativeMemory, b: number): number[] {
  return readArray<number>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    4,
    readU32,
    b,
  );
}
function writeDeviceGetSupportedGraphicsClocksCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  memoryClockMHz: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[r + 10] = memoryClockMHz;
  m.u32[b >> 2] = room;
  m.u32[r + 12] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 14] = h - b;
  h += round8(room * 4 + (((room * 4) / 3) | 0));
  void h;
}
function readDeviceGetSupportedGraphicsClocksResult(m: NativeMemory, b: number): number[] {
  return readArray<number>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    4,
    readU32,
    b,
  );
}
function writeDeviceGetCurrentClocksEventReasonsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetCurrentClocksEventReasonsResult(m: NativeMemory, b: number): bigint {
  return m.u64[b >> 3] as bigint;
}
function writeDeviceGetCurrentClocksThrottleReasonsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetCurrentClocksThrottleReasonsResult(m: NativeMemory, b: number): bigint {
  return m.u64[b >> 3] as bigint;
}
function writeDeviceGetEccModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetEccModeResult(
  m: NativeMemory,
  b: number,
): { current: EnableState; pending: EnableState } {
  return { current: m.u32[b >> 2] as EnableState, pending: m.u32[(b + 8) >> 2] as EnableState };
}
function writeDeviceGetTotalEccErrorsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  errorType: MemoryErrorType,
  counterType: EccCounterType,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = errorType;
  m.u32[r + 12] = counterType;
  m.u32[r + 14] = 0;
}
function readDeviceGetTotalEccErrorsResult(m: NativeMemory, b: number): number {
  return readAmount(m, b);
}
function writeDeviceGetMemoryErrorCounterCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  errorType: MemoryErrorType,
  counterType: EccCounterType,
  locationType: MemoryLocation,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = errorType;
  m.u32[r + 12] = counterType;
  m.u32[r + 14] = locationType;
  m.u32[r + 16] = 0;
}
function readDeviceGetMemoryErrorCounterResult(m: NativeMemory, b: number): number {
  return readAmount(m, b);
}
function writeDeviceGetRemappedRowsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
  m.u32[r + 14] = 16;
  m.u32[r + 16] = 24;
}
function readDeviceGetRemappedRowsResult(
  m: NativeMemory,
  b: number,
): { corrRows: number; uncRows: number; isPending: number; failureOccurred: number } {
  return {
    corrRows: m.u32[b >> 2] as number,
    uncRows: m.u32[(b + 8) >> 2] as number,
    isPending: m.u32[(b + 16) >> 2] as number,
    failureOccurred: m.u32[(b + 24) >> 2] as number,
  };
}
function writeDeviceGetComputeRunningProcessesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 16 + (((room * 16) / 3) | 0));
  void h;
}
function readDeviceGetComputeRunningProcessesResult(m: NativeMemory, b: number): ProcessInfo_v1[] {
  return readArray<ProcessInfo_v1>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    16,
    readProcessInfo_v1,
    b,
  );
}
function writeDeviceGetComputeRunningProcesses_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 24 + (((room * 24) / 3) | 0));
  void h;
}
function readDeviceGetComputeRunningProcesses_v2Result(m: NativeMemory, b: number): ProcessInfo_v2[] {
  return readArray<ProcessInfo_v2>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    24,
    readProcessInfo_v2,
    b,
  );
}
function writeDeviceGetComputeRunningProcesses_v3Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 24 + (((room * 24) / 3) | 0));
  void h;
}
function readDeviceGetComputeRunningProcesses_v3Result(m: NativeMemory, b: number): ProcessInfo[] {
  return readArray<ProcessInfo>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    24,
    readProcessInfo,
    b,
  );
}
function writeDeviceGetGraphicsRunningProcessesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 16 + (((room * 16) / 3) | 0));
  void h;
}
function readDeviceGetGraphicsRunningProcessesResult(m: NativeMemory, b: number): ProcessInfo_v1[] {
  return readArray<ProcessInfo_v1>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    16,
    readProcessInfo_v1,
    b,
  );
}
function writeDeviceGetGraphicsRunningProcesses_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 24 + (((room * 24) / 3) | 0));
  void h;
}
function readDeviceGetGraphicsRunningProcesses_v2Result(m: NativeMemory, b: number): ProcessInfo_v2[] {
  return readArray<ProcessInfo_v2>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    24,
    readProcessInfo_v2,
    b,
  );
}
function writeDeviceGetGraphicsRunningProcesses_v3Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 24 + (((room * 24) / 3) | 0));
  void h;
}
function readDeviceGetGraphicsRunningProcesses_v3Result(m: NativeMemory, b: number): ProcessInfo[] {
  return readArray<ProcessInfo>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    24,
    readProcessInfo,
    b,
  );
}
function writeDeviceGetMPSComputeRunningProcessesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 16 + (((room * 16) / 3) | 0));
  void h;
}
function readDeviceGetMPSComputeRunningProcessesResult(m: NativeMemory, b: number): ProcessInfo_v1[] {
  return readArray<ProcessInfo_v1>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    16,
    readProcessInfo_v1,
    b,
  );
}
function writeDeviceGetMPSComputeRunningProcesses_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 24 + (((room * 24) / 3) | 0));
  void h;
}
function readDeviceGetMPSComputeRunningProcesses_v2Result(m: NativeMemory, b: number): ProcessInfo_v2[] {
  return readArray<ProcessInfo_v2>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    24,
    readProcessInfo_v2,
    b,
  );
}
function writeDeviceGetMPSComputeRunningProcesses_v3Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[b >> 2] = room;
  m.u32[r + 10] = 0;
  m.u32[(b + 8) >> 2] = room;
  m.u32[((b + 8) >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 24 + (((room * 24) / 3) | 0));
  void h;
}
function readDeviceGetMPSComputeRunningProcesses_v3Result(m: NativeMemory, b: number): ProcessInfo[] {
  return readArray<ProcessInfo>(
    m,
    b + readU32(m, b + 8 + 4),
    Math.min(readU32(m, b), readU32(m, b + 8)),
    24,
    readProcessInfo,
    b,
  );
}
function writeDeviceGetRunningProcessDetailListCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  plist: ProcessDetailList_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 24;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  h = writeProcessDetailList_v1(m, b, plist, 'plist.', b, h, room);
  void h;
}
function readDeviceGetRunningProcessDetailListResult(m: NativeMemory, b: number): ProcessDetailList_v1 {
  return readProcessDetailList_v1(m, b, b);
}
function writeDeviceGetMigModeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = 8;
}
function readDeviceGetMigModeResult(
  m: NativeMemory,
  b: number,
): { currentMode: number; pendingMode: number } {
  return { currentMode: m.u32[b >> 2] as number, pendingMode: m.u32[(b + 8) >> 2] as number };
}
function writeDeviceGetMaxMigDeviceCountCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetMaxMigDeviceCountResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetMigDeviceHandleByIndexCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  index: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = index;
  m.u32[r + 12] = 0;
}
function readDeviceGetMigDeviceHandleByIndexResult(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[b >> 2] as DeviceHandle;
}
function writeDeviceGetDeviceHandleFromMigDeviceHandleCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  migDevice: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = migDevice;
  m.u32[r + 10] = 0;
}
function readDeviceGetDeviceHandleFromMigDeviceHandleResult(m: NativeMemory, b: number): DeviceHandle {
  return m.u32[b >> 2] as DeviceHandle;
}
function writeDeviceIsMigDeviceHandleCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceIsMigDeviceHandleResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetGpuInstanceIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetGpuInstanceIdResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetComputeInstanceIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetComputeInstanceIdResult(m: NativeMemory, b: number): number {
  return m.u32[b >> 2] as number;
}
function writeDeviceGetAttributesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetAttributesResult(m: NativeMemory, b: number): DeviceAttributes {
  return readDeviceAttributes(m, b, b);
}
function writeDeviceGetAttributes_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetAttributes_v2Result(m: NativeMemory, b: number): DeviceAttributes {
  return readDeviceAttributes(m, b, b);
}
function writeDeviceGetGpuInstancesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  profileId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = profileId;
  m.u32[r + 12] = 0;
  m.u32[r + 14] = 512;
}
function readDeviceGetGpuInstancesResult(m: NativeMemory, b: number): GpuInstanceHandle[] {
  return readArray<GpuInstanceHandle>(
    m,
    b,
    Math.min(readU32(m, b + 512), 64),
    8,
    readU32 as (m: NativeMemory, o: number) => GpuInstanceHandle,
    b,
  );
}
function writeDeviceGetGpuInstanceByIdCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  id: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = id;
  m.u32[r + 12] = 0;
}
function readDeviceGetGpuInstanceByIdResult(m: NativeMemory, b: number): GpuInstanceHandle {
  return m.u32[b >> 2] as GpuInstanceHandle;
}
function writeDeviceGetGpuInstancePossiblePlacements_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  profileId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[r + 10] = profileId;
  m.u32[b >> 2] = room;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(room * 8 + (((room * 8) / 3) | 0));
  m.u32[(b + 8) >> 2] = room;
  m.u32[r + 14] = 8;
  void h;
}
function readDeviceGetGpuInstancePossiblePlacements_v2Result(
  m: NativeMemory,
  b: number,
): GpuInstancePlacement[] {
  return readArray<GpuInstancePlacement>(
    m,
    b + readU32(m, b + 4),
    Math.min(readU32(m, b + 8), readU32(m, b)),
    8,
    readGpuInstancePlacement,
    b,
  );
}
function writeGpuInstanceGetInfoCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = 0;
}
function readGpuInstanceGetInfoResult(m: NativeMemory, b: number): GpuInstanceInfo {
  return readGpuInstanceInfo(m, b, b);
}
function writeGpuInstanceGetComputeInstancesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpuInstance: GpuInstanceHandle,
  profileId: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpuInstance;
  m.u32[r + 10] = profileId;
  m.u32[r + 12] = 0;
  m.u32[r + 14] = 512;
}
function readGpuInstanceGetComputeInstancesResult(m: NativeMemory, b: number): ComputeInstanceHandle[] {
  return readArray<ComputeInstanceHandle>(
    m,
    b,
    Math.min(readU32(m, b + 512), 64),
    8,
    readU32 as (m: NativeMemory, o: number) => ComputeInstanceHandle,
    b,
  );
}
function writeDeviceGetFieldValuesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  values: readonly FieldValueInput[],
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 8;
  m.u32[r + 8] = device;
  m.u32[r + 10] = values.length;
  m.u32[b >> 2] = values.length;
  m.u32[(b >> 2) + 1] = h - b;
  m.u32[r + 12] = h - b;
  h += round8(values.length * 40);
  {
    const start = h - round8(values.length * 40);
    values.forEach((each, i) => {
      writeFieldValue(m, start + i * 40, each, `values[${i}].`);
    });
  }
  void h;
}
function readDeviceGetFieldValuesResult(m: NativeMemory, b: number): FieldValue[] {
  return readArray<FieldValue>(m, b + readU32(m, b + 4), readU32(m, b), 40, readFieldValue, b);
}
function writeDeviceGetSupportedEventTypesCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
}
function readDeviceGetSupportedEventTypesResult(m: NativeMemory, b: number): bigint {
  return m.u64[b >> 3] as bigint;
}
function writeDeviceRegisterEventsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  eventTypes: bigint,
  set: EventSetHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u64[(r + 10) >> 1] = eventTypes;
  m.u32[r + 12] = set;
}
function readDeviceRegisterEventsResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeEventSetCreateCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readEventSetCreateResult(m: NativeMemory, b: number): EventSetHandle {
  return m.u32[b >> 2] as EventSetHandle;
}
function writeEventSetWaitCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  set: EventSetHandle,
  timeoutms: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = set;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = timeoutms;
}
function readEventSetWaitResult(m: NativeMemory, b: number): EventData {
  return readEventData(m, b, b);
}
function writeEventSetWait_v2Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  set: EventSetHandle,
  timeoutms: number,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = set;
  m.u32[r + 10] = 0;
  m.u32[r + 12] = timeoutms;
}
function readEventSetWait_v2Result(m: NativeMemory, b: number): EventData {
  return readEventData(m, b, b);
}
function writeEventSetFreeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  set: EventSetHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = set;
}
function readEventSetFreeResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeSystemEventSetCreateCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  request: SystemEventSetCreateRequest_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeSystemEventSetCreateRequest_v1(m, b, request, 'request.');
}
function readSystemEventSetCreateResult(m: NativeMemory, b: number): SystemEventSetCreateRequest_v1 {
  return readSystemEventSetCreateRequest_v1(m, b, b);
}
function writeSystemRegisterEventsCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  request: SystemRegisterEventRequest_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeSystemRegisterEventRequest_v1(m, b, request, 'request.');
}
function readSystemRegisterEventsResult(m: NativeMemory, b: number): SystemRegisterEventRequest_v1 {
  return readSystemRegisterEventRequest_v1(m, b, b);
}
function writeSystemEventSetWaitCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  request: SystemEventSetWaitRequest_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 32;
  m.u32[r + 8] = 0;
  h = writeSystemEventSetWaitRequest_v1(m, b, request, 'request.', b, h, room);
  void h;
}
function readSystemEventSetWaitResult(m: NativeMemory, b: number): SystemEventSetWaitRequest_v1 {
  return readSystemEventSetWaitRequest_v1(m, b, b);
}
function writeSystemEventSetFreeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  request: SystemEventSetFreeRequest_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeSystemEventSetFreeRequest_v1(m, b, request, 'request.');
}
function readSystemEventSetFreeResult(m: NativeMemory, b: number): SystemEventSetFreeRequest_v1 {
  return readSystemEventSetFreeRequest_v1(m, b, b);
}
function writeGpmQueryDeviceSupportCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  gpmSupport: GpmSupportInput,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  writeGpmSupport(m, b, gpmSupport, 'gpmSupport.');
}
function readGpmQueryDeviceSupportResult(m: NativeMemory, b: number): GpmSupport {
  return readGpmSupport(m, b, b);
}
function writeGpmSampleAllocCall(m: NativeMemory, r: number, b: number, room: number): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
}
function readGpmSampleAllocResult(m: NativeMemory, b: number): GpmSampleHandle {
  return m.u32[b >> 2] as GpmSampleHandle;
}
function writeGpmSampleFreeCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  gpmSample: GpmSampleHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = gpmSample;
}
function readGpmSampleFreeResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeGpmSampleGetCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  gpmSample: GpmSampleHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = gpmSample;
}
function readGpmSampleGetResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeGpmMigSampleGetCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  gpuInstanceId: number,
  gpmSample: GpmSampleHandle,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = device;
  m.u32[r + 10] = gpuInstanceId;
  m.u32[r + 12] = gpmSample;
}
function readGpmMigSampleGetResult(m: NativeMemory, b: number): void {
  void m;
  void b;
}
function writeGpmMetricsGetCall(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  metricsGet: GpmMetricsGetInput,
): void {
  void m;
  void r;
  void b;
  void room;
  m.u32[r + 8] = 0;
  writeGpmMetricsGet(m, b, metricsGet, 'metricsGet.');
}
function readGpmMetricsGetResult(m: NativeMemory, b: number): GpmMetricsGet {
  return readGpmMetricsGet(m, b, b);
}
function writeDeviceGetNvLinkTelemetrySamples_v1Call(
  m: NativeMemory,
  r: number,
  b: number,
  room: number,
  device: DeviceHandle,
  samples: NvlinkTelemetrySamples_v1Input,
): void {
  void m;
  void r;
  void b;
  void room;
  let h = b + 16;
  m.u32[r + 8] = device;
  m.u32[r + 10] = 0;
  h = writeNvlinkTelemetrySamples_v1(m, b, samples, 'samples.', b, h, room);
  void h;
}
function readDeviceGetNvLinkTelemetrySamples_v1Result(m: NativeMemory, b: number): NvlinkTelemetrySamples_v1 {
  return readNvlinkTelemetrySamples_v1(m, b, b);
}

/** Every function of NVML as a prepared call. */
export class PreparedCalls {
  readonly #library: number;

  constructor(library: number) {
    this.#library = library;
  }

  /** nvmlInit; drivers from 390. */
  init(): Call<void> {
    return {
      library: this.#library,
      row: 0,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeInitCall(m, r, b, room);
      },
      read: readInitResult,
      count: () => 0,
    };
  }

  /** nvmlInit_v2; drivers from 390. */
  init_v2(): Call<void> {
    return {
      library: this.#library,
      row: 1,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeInit_v2Call(m, r, b, room);
      },
      read: readInit_v2Result,
      count: () => 0,
    };
  }

  /** nvmlInitWithFlags; drivers from 390. */
  initWithFlags(flags: number): Call<void> {
    checkU32(flags, '', 'flags');

    return {
      library: this.#library,
      row: 2,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeInitWithFlagsCall(m, r, b, room, flags);
      },
      read: readInitWithFlagsResult,
      count: () => 0,
    };
  }

  /** nvmlShutdown; drivers from 390. */
  shutdown(): Call<void> {
    return {
      library: this.#library,
      row: 3,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeShutdownCall(m, r, b, room);
      },
      read: readShutdownResult,
      count: () => 0,
    };
  }

  /** nvmlErrorString; drivers from 390. */
  errorString(result: Return): Call<string> {
    checkU32(result, '', 'result');

    return {
      library: this.#library,
      row: 4,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 256;
      },
      write: (m, r, b, room) => {
        writeErrorStringCall(m, r, b, room, result);
      },
      read: readErrorStringResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetDriverVersion; drivers from 390. */
  systemGetDriverVersion(): Call<string> {
    return {
      library: this.#library,
      row: 5,
      lane: 0,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeSystemGetDriverVersionCall(m, r, b, room);
      },
      read: readSystemGetDriverVersionResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetNVMLVersion; drivers from 390. */
  systemGetNVMLVersion(): Call<string> {
    return {
      library: this.#library,
      row: 6,
      lane: 0,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeSystemGetNVMLVersionCall(m, r, b, room);
      },
      read: readSystemGetNVMLVersionResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetCudaDriverVersion; drivers from 390. */
  systemGetCudaDriverVersion(): Call<number> {
    return {
      library: this.#library,
      row: 7,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeSystemGetCudaDriverVersionCall(m, r, b, room);
      },
      read: readSystemGetCudaDriverVersionResult,
      count: () => 0,
    };
  }

  /** nvmlSystemGetCudaDriverVersion_v2; drivers from 418. */
  systemGetCudaDriverVersion_v2(): Call<number> {
    return {
      library: this.#library,
      row: 8,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeSystemGetCudaDriverVersion_v2Call(m, r, b, room);
      },
      read: readSystemGetCudaDriverVersion_v2Result,
      count: () => 0,
    };
  }

  /** nvmlSystemGetProcessName; drivers from 390. */
  systemGetProcessName(pid: number): Call<string> {
    checkU32(pid, '', 'pid');

    return {
      library: this.#library,
      row: 9,
      lane: 0,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeSystemGetProcessNameCall(m, r, b, room, pid);
      },
      read: readSystemGetProcessNameResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCount; drivers from 390. */
  deviceGetCount(): Call<number> {
    return {
      library: this.#library,
      row: 10,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCountCall(m, r, b, room);
      },
      read: readDeviceGetCountResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCount_v2; drivers from 390. */
  deviceGetCount_v2(): Call<number> {
    return {
      library: this.#library,
      row: 11,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCount_v2Call(m, r, b, room);
      },
      read: readDeviceGetCount_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetHandleByIndex; drivers from 390. */
  deviceGetHandleByIndex(index: number): Call<DeviceHandle> {
    checkU32(index, '', 'index');

    return {
      library: this.#library,
      row: 12,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetHandleByIndexCall(m, r, b, room, index);
      },
      read: readDeviceGetHandleByIndexResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetHandleByIndex_v2; drivers from 390. */
  deviceGetHandleByIndex_v2(index: number): Call<DeviceHandle> {
    checkU32(index, '', 'index');

    return {
      library: this.#library,
      row: 13,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetHandleByIndex_v2Call(m, r, b, room, index);
      },
      read: readDeviceGetHandleByIndex_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetHandleBySerial; drivers from 390. */
  deviceGetHandleBySerial(serial: string): Call<DeviceHandle> {
    checkString(serial, '', 'serial');

    return {
      library: this.#library,
      row: 14,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16 + textRoom(serial);
      },
      write: (m, r, b, room) => {
        writeDeviceGetHandleBySerialCall(m, r, b, room, serial);
      },
      read: readDeviceGetHandleBySerialResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetHandleByUUID; drivers from 390. */
  deviceGetHandleByUUID(uuid: string): Call<DeviceHandle> {
    checkString(uuid, '', 'uuid');

    return {
      library: this.#library,
      row: 15,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16 + textRoom(uuid);
      },
      write: (m, r, b, room) => {
        writeDeviceGetHandleByUUIDCall(m, r, b, room, uuid);
      },
      read: readDeviceGetHandleByUUIDResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetHandleByPciBusId; drivers from 390. */
  deviceGetHandleByPciBusId(pciBusId: string): Call<DeviceHandle> {
    checkString(pciBusId, '', 'pciBusId');

    return {
      library: this.#library,
      row: 16,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16 + textRoom(pciBusId);
      },
      write: (m, r, b, room) => {
        writeDeviceGetHandleByPciBusIdCall(m, r, b, room, pciBusId);
      },
      read: readDeviceGetHandleByPciBusIdResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetHandleByPciBusId_v2; drivers from 390. */
  deviceGetHandleByPciBusId_v2(pciBusId: string): Call<DeviceHandle> {
    checkString(pciBusId, '', 'pciBusId');

    return {
      library: this.#library,
      row: 17,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16 + textRoom(pciBusId);
      },
      write: (m, r, b, room) => {
        writeDeviceGetHandleByPciBusId_v2Call(m, r, b, room, pciBusId);
      },
      read: readDeviceGetHandleByPciBusId_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetName; drivers from 390. */
  deviceGetName(device: DeviceHandle): Call<string> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 18,
      lane: device,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetNameCall(m, r, b, room, device);
      },
      read: readDeviceGetNameResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetBrand; drivers from 390. */
  deviceGetBrand(device: DeviceHandle): Call<BrandType> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 19,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetBrandCall(m, r, b, room, device);
      },
      read: readDeviceGetBrandResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetIndex; drivers from 390. */
  deviceGetIndex(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 20,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetIndexCall(m, r, b, room, device);
      },
      read: readDeviceGetIndexResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetSerial; drivers from 390. */
  deviceGetSerial(device: DeviceHandle): Call<string> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 21,
      lane: device,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetSerialCall(m, r, b, room, device);
      },
      read: readDeviceGetSerialResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetUUID; drivers from 390. */
  deviceGetUUID(device: DeviceHandle): Call<string> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 22,
      lane: device,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetUUIDCall(m, r, b, room, device);
      },
      read: readDeviceGetUUIDResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMinorNumber; drivers from 390. */
  deviceGetMinorNumber(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 23,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMinorNumberCall(m, r, b, room, device);
      },
      read: readDeviceGetMinorNumberResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetBoardId; drivers from 390. */
  deviceGetBoardId(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 24,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetBoardIdCall(m, r, b, room, device);
      },
      read: readDeviceGetBoardIdResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetBoardPartNumber; drivers from 390. */
  deviceGetBoardPartNumber(device: DeviceHandle): Call<string> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 25,
      lane: device,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetBoardPartNumberCall(m, r, b, room, device);
      },
      read: readDeviceGetBoardPartNumberResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetVbiosVersion; drivers from 390. */
  deviceGetVbiosVersion(device: DeviceHandle): Call<string> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 26,
      lane: device,
      room: 128,
      size: (room) => {
        void room;
        return 8 + round8(room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetVbiosVersionCall(m, r, b, room, device);
      },
      read: readDeviceGetVbiosVersionResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGspFirmwareVersion; drivers from 535. */
  deviceGetGspFirmwareVersion(device: DeviceHandle): Call<string> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 27,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 64;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGspFirmwareVersionCall(m, r, b, room, device);
      },
      read: readDeviceGetGspFirmwareVersionResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetArchitecture; drivers from 450. */
  deviceGetArchitecture(device: DeviceHandle): Call<DeviceArchitecture> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 28,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetArchitectureCall(m, r, b, room, device);
      },
      read: readDeviceGetArchitectureResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCudaComputeCapability; drivers from 390. */
  deviceGetCudaComputeCapability(device: DeviceHandle): Call<{ major: number; minor: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 29,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCudaComputeCapabilityCall(m, r, b, room, device);
      },
      read: readDeviceGetCudaComputeCapabilityResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNumGpuCores; drivers from 535. */
  deviceGetNumGpuCores(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 30,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNumGpuCoresCall(m, r, b, room, device);
      },
      read: readDeviceGetNumGpuCoresResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPersistenceMode; drivers from 390. */
  deviceGetPersistenceMode(device: DeviceHandle): Call<EnableState> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 31,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPersistenceModeCall(m, r, b, room, device);
      },
      read: readDeviceGetPersistenceModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetComputeMode; drivers from 390. */
  deviceGetComputeMode(device: DeviceHandle): Call<ComputeMode> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 32,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetComputeModeCall(m, r, b, room, device);
      },
      read: readDeviceGetComputeModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCpuAffinity; drivers from 390. */
  deviceGetCpuAffinity(device: DeviceHandle, cpuSetSize: number): Call<bigint[]> {
    checkHandle(device, '', 'device');
    checkLength(cpuSetSize, '', 'cpuSetSize');

    return {
      library: this.#library,
      row: 33,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8 + round8(cpuSetSize * 8 + (((cpuSetSize * 8) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetCpuAffinityCall(m, r, b, room, device, cpuSetSize);
      },
      read: readDeviceGetCpuAffinityResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNumaNodeId; drivers from 550. */
  deviceGetNumaNodeId(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 34,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNumaNodeIdCall(m, r, b, room, device);
      },
      read: readDeviceGetNumaNodeIdResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPciInfo; drivers from 390. */
  deviceGetPciInfo(device: DeviceHandle): Call<PciInfo_v1> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 35,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 32;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPciInfoCall(m, r, b, room, device);
      },
      read: readDeviceGetPciInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPciInfo_v2; drivers from 390. */
  deviceGetPciInfo_v2(device: DeviceHandle): Call<PciInfo_v2> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 36,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 56;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPciInfo_v2Call(m, r, b, room, device);
      },
      read: readDeviceGetPciInfo_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPciInfo_v3; drivers from 390. */
  deviceGetPciInfo_v3(device: DeviceHandle): Call<PciInfo> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 37,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 72;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPciInfo_v3Call(m, r, b, room, device);
      },
      read: readDeviceGetPciInfo_v3Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCurrPcieLinkGeneration; drivers from 390. */
  deviceGetCurrPcieLinkGeneration(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 38,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCurrPcieLinkGenerationCall(m, r, b, room, device);
      },
      read: readDeviceGetCurrPcieLinkGenerationResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCurrPcieLinkWidth; drivers from 390. */
  deviceGetCurrPcieLinkWidth(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 39,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCurrPcieLinkWidthCall(m, r, b, room, device);
      },
      read: readDeviceGetCurrPcieLinkWidthResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMaxPcieLinkGeneration; drivers from 390. */
  deviceGetMaxPcieLinkGeneration(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 40,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMaxPcieLinkGenerationCall(m, r, b, room, device);
      },
      read: readDeviceGetMaxPcieLinkGenerationResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMaxPcieLinkWidth; drivers from 390. */
  deviceGetMaxPcieLinkWidth(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 41,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMaxPcieLinkWidthCall(m, r, b, room, device);
      },
      read: readDeviceGetMaxPcieLinkWidthResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPcieThroughput; drivers from 390. */
  deviceGetPcieThroughput(device: DeviceHandle, counter: PcieUtilCounter): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(counter, '', 'counter');

    return {
      library: this.#library,
      row: 42,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPcieThroughputCall(m, r, b, room, device, counter);
      },
      read: readDeviceGetPcieThroughputResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPcieReplayCounter; drivers from 390. */
  deviceGetPcieReplayCounter(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 43,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPcieReplayCounterCall(m, r, b, room, device);
      },
      read: readDeviceGetPcieReplayCounterResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMemoryInfo; drivers from 390. */
  deviceGetMemoryInfo(device: DeviceHandle): Call<Memory> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 44,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMemoryInfoCall(m, r, b, room, device);
      },
      read: readDeviceGetMemoryInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMemoryInfo_v2; drivers from 535. */
  deviceGetMemoryInfo_v2(device: DeviceHandle, memory: Memory_v2Input = NOTHING): Call<Memory_v2> {
    checkHandle(device, '', 'device');
    checkObject(memory, '', 'memory');
    const memoryPlain = plain(memory);
    return {
      library: this.#library,
      row: 45,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 40;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMemoryInfo_v2Call(m, r, b, room, device, memoryPlain);
      },
      read: readDeviceGetMemoryInfo_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetBAR1MemoryInfo; drivers from 390. */
  deviceGetBAR1MemoryInfo(device: DeviceHandle): Call<BAR1Memory> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 46,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeDeviceGetBAR1MemoryInfoCall(m, r, b, room, device);
      },
      read: readDeviceGetBAR1MemoryInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetMemoryLimits_v1; drivers from 615. Root only. */
  deviceSetMemoryLimits_v1(
    device: DeviceHandle,
    limits: SetMemoryLimits_v1Input = NOTHING,
  ): Call<SetMemoryLimits_v1> {
    checkHandle(device, '', 'device');
    checkObject(limits, '', 'limits');
    const limitsPlain = plain(limits);
    return {
      library: this.#library,
      row: 47,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 24 + heapSetMemoryLimits_v1(limitsPlain, room);
      },
      write: (m, r, b, room) => {
        writeDeviceSetMemoryLimits_v1Call(m, r, b, room, device, limitsPlain);
      },
      read: readDeviceSetMemoryLimits_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMemoryLimits_v1; drivers from 615. */
  deviceGetMemoryLimits_v1(
    device: DeviceHandle,
    limits: GetMemoryLimits_v1Input = NOTHING,
  ): Call<GetMemoryLimits_v1> {
    checkHandle(device, '', 'device');
    checkObject(limits, '', 'limits');
    const limitsPlain = plain(limits);
    return {
      library: this.#library,
      row: 48,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 32 + heapGetMemoryLimits_v1(limitsPlain, room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetMemoryLimits_v1Call(m, r, b, room, device, limitsPlain);
      },
      read: readDeviceGetMemoryLimits_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetUtilizationRates; drivers from 390. */
  deviceGetUtilizationRates(device: DeviceHandle): Call<Utilization> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 49,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetUtilizationRatesCall(m, r, b, room, device);
      },
      read: readDeviceGetUtilizationRatesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetEncoderUtilization; drivers from 390. */
  deviceGetEncoderUtilization(device: DeviceHandle): Call<{ utilization: number; samplingPeriodUs: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 50,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetEncoderUtilizationCall(m, r, b, room, device);
      },
      read: readDeviceGetEncoderUtilizationResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetDecoderUtilization; drivers from 390. */
  deviceGetDecoderUtilization(device: DeviceHandle): Call<{ utilization: number; samplingPeriodUs: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 51,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetDecoderUtilizationCall(m, r, b, room, device);
      },
      read: readDeviceGetDecoderUtilizationResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPerformanceState; drivers from 390. */
  deviceGetPerformanceState(device: DeviceHandle): Call<Pstates> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 52,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPerformanceStateCall(m, r, b, room, device);
      },
      read: readDeviceGetPerformanceStateResult,
      count: () => 0,
    };
  }

  /** nvmlDevicePerfMetricsGetSamples_v1; drivers from 615. */
  devicePerfMetricsGetSamples_v1(device: DeviceHandle): Call<PerfMetricsSamples_v1> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 53,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 115344;
      },
      write: (m, r, b, room) => {
        writeDevicePerfMetricsGetSamples_v1Call(m, r, b, room, device);
      },
      read: readDevicePerfMetricsGetSamples_v1Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetTemperature; drivers from 390. */
  deviceGetTemperature(device: DeviceHandle, sensorType: TemperatureSensors): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(sensorType, '', 'sensorType');

    return {
      library: this.#library,
      row: 54,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetTemperatureCall(m, r, b, room, device, sensorType);
      },
      read: readDeviceGetTemperatureResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetTemperatureV; drivers from 570. */
  deviceGetTemperatureV(
    device: DeviceHandle,
    temperature: Temperature_v1Input = NOTHING,
  ): Call<Temperature_v1> {
    checkHandle(device, '', 'device');
    checkObject(temperature, '', 'temperature');
    const temperaturePlain = plain(temperature);
    return {
      library: this.#library,
      row: 55,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetTemperatureVCall(m, r, b, room, device, temperaturePlain);
      },
      read: readDeviceGetTemperatureVResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetTemperatureThreshold; drivers from 390. */
  deviceGetTemperatureThreshold(device: DeviceHandle, thresholdType: TemperatureThresholds): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(thresholdType, '', 'thresholdType');

    return {
      library: this.#library,
      row: 56,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetTemperatureThresholdCall(m, r, b, room, device, thresholdType);
      },
      read: readDeviceGetTemperatureThresholdResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNumFans; drivers from 535. */
  deviceGetNumFans(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 57,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetNumFansCall(m, r, b, room, device);
      },
      read: readDeviceGetNumFansResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetFanSpeed; drivers from 390. */
  deviceGetFanSpeed(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 58,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetFanSpeedCall(m, r, b, room, device);
      },
      read: readDeviceGetFanSpeedResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetFanSpeed_v2; drivers from 418. */
  deviceGetFanSpeed_v2(device: DeviceHandle, fan: number): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');

    return {
      library: this.#library,
      row: 59,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetFanSpeed_v2Call(m, r, b, room, device, fan);
      },
      read: readDeviceGetFanSpeed_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPowerUsage; drivers from 390. */
  deviceGetPowerUsage(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 60,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPowerUsageCall(m, r, b, room, device);
      },
      read: readDeviceGetPowerUsageResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPowerManagementLimit; drivers from 390. */
  deviceGetPowerManagementLimit(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 61,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPowerManagementLimitCall(m, r, b, room, device);
      },
      read: readDeviceGetPowerManagementLimitResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceSetPowerManagementLimit; drivers from 390. Root only. */
  deviceSetPowerManagementLimit(device: DeviceHandle, limit: number): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(limit, '', 'limit');

    return {
      library: this.#library,
      row: 62,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceSetPowerManagementLimitCall(m, r, b, room, device, limit);
      },
      read: readDeviceSetPowerManagementLimitResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPowerManagementLimitConstraints; drivers from 390. */
  deviceGetPowerManagementLimitConstraints(
    device: DeviceHandle,
  ): Call<{ minLimit: number; maxLimit: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 63,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPowerManagementLimitConstraintsCall(m, r, b, room, device);
      },
      read: readDeviceGetPowerManagementLimitConstraintsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetPowerManagementDefaultLimit; drivers from 390. */
  deviceGetPowerManagementDefaultLimit(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 64,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetPowerManagementDefaultLimitCall(m, r, b, room, device);
      },
      read: readDeviceGetPowerManagementDefaultLimitResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetEnforcedPowerLimit; drivers from 390. */
  deviceGetEnforcedPowerLimit(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 65,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetEnforcedPowerLimitCall(m, r, b, room, device);
      },
      read: readDeviceGetEnforcedPowerLimitResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetTotalEnergyConsumption; drivers from 390. */
  deviceGetTotalEnergyConsumption(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 66,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetTotalEnergyConsumptionCall(m, r, b, room, device);
      },
      read: readDeviceGetTotalEnergyConsumptionResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetClockInfo; drivers from 390. */
  deviceGetClockInfo(device: DeviceHandle, type: ClockType): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(type, '', 'type');

    return {
      library: this.#library,
      row: 67,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetClockInfoCall(m, r, b, room, device, type);
      },
      read: readDeviceGetClockInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMaxClockInfo; drivers from 390. */
  deviceGetMaxClockInfo(device: DeviceHandle, type: ClockType): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(type, '', 'type');

    return {
      library: this.#library,
      row: 68,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMaxClockInfoCall(m, r, b, room, device, type);
      },
      read: readDeviceGetMaxClockInfoResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetClock; drivers from 390. */
  deviceGetClock(device: DeviceHandle, clockType: ClockType, clockId: ClockId): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(clockType, '', 'clockType');
    checkU32(clockId, '', 'clockId');

    return {
      library: this.#library,
      row: 69,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetClockCall(m, r, b, room, device, clockType, clockId);
      },
      read: readDeviceGetClockResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetSupportedMemoryClocks; drivers from 390. */
  deviceGetSupportedMemoryClocks(device: DeviceHandle): Call<number[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 70,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 4 + (((room * 4) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetSupportedMemoryClocksCall(m, r, b, room, device);
      },
      read: readDeviceGetSupportedMemoryClocksResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetSupportedGraphicsClocks; drivers from 390. */
  deviceGetSupportedGraphicsClocks(device: DeviceHandle, memoryClockMHz: number): Call<number[]> {
    checkHandle(device, '', 'device');
    checkU32(memoryClockMHz, '', 'memoryClockMHz');

    return {
      library: this.#library,
      row: 71,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 4 + (((room * 4) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetSupportedGraphicsClocksCall(m, r, b, room, device, memoryClockMHz);
      },
      read: readDeviceGetSupportedGraphicsClocksResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetCurrentClocksEventReasons; drivers from 535. */
  deviceGetCurrentClocksEventReasons(device: DeviceHandle): Call<bigint> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 72,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCurrentClocksEventReasonsCall(m, r, b, room, device);
      },
      read: readDeviceGetCurrentClocksEventReasonsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetCurrentClocksThrottleReasons; drivers from 390. */
  deviceGetCurrentClocksThrottleReasons(device: DeviceHandle): Call<bigint> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 73,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetCurrentClocksThrottleReasonsCall(m, r, b, room, device);
      },
      read: readDeviceGetCurrentClocksThrottleReasonsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetEccMode; drivers from 390. */
  deviceGetEccMode(device: DeviceHandle): Call<{ current: EnableState; pending: EnableState }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 74,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetEccModeCall(m, r, b, room, device);
      },
      read: readDeviceGetEccModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetTotalEccErrors; drivers from 390. */
  deviceGetTotalEccErrors(
    device: DeviceHandle,
    errorType: MemoryErrorType,
    counterType: EccCounterType,
  ): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(errorType, '', 'errorType');
    checkU32(counterType, '', 'counterType');

    return {
      library: this.#library,
      row: 75,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetTotalEccErrorsCall(m, r, b, room, device, errorType, counterType);
      },
      read: readDeviceGetTotalEccErrorsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMemoryErrorCounter; drivers from 390. */
  deviceGetMemoryErrorCounter(
    device: DeviceHandle,
    errorType: MemoryErrorType,
    counterType: EccCounterType,
    locationType: MemoryLocation,
  ): Call<number> {
    checkHandle(device, '', 'device');
    checkU32(errorType, '', 'errorType');
    checkU32(counterType, '', 'counterType');
    checkU32(locationType, '', 'locationType');

    return {
      library: this.#library,
      row: 76,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMemoryErrorCounterCall(m, r, b, room, device, errorType, counterType, locationType);
      },
      read: readDeviceGetMemoryErrorCounterResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetRemappedRows; drivers from 450. */
  deviceGetRemappedRows(
    device: DeviceHandle,
  ): Call<{ corrRows: number; uncRows: number; isPending: number; failureOccurred: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 77,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 32;
      },
      write: (m, r, b, room) => {
        writeDeviceGetRemappedRowsCall(m, r, b, room, device);
      },
      read: readDeviceGetRemappedRowsResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetComputeRunningProcesses; drivers from 390. */
  deviceGetComputeRunningProcesses(device: DeviceHandle): Call<ProcessInfo_v1[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 78,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 16 + (((room * 16) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetComputeRunningProcessesCall(m, r, b, room, device);
      },
      read: readDeviceGetComputeRunningProcessesResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetComputeRunningProcesses_v2; drivers from 450. */
  deviceGetComputeRunningProcesses_v2(device: DeviceHandle): Call<ProcessInfo_v2[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 79,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 24 + (((room * 24) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetComputeRunningProcesses_v2Call(m, r, b, room, device);
      },
      read: readDeviceGetComputeRunningProcesses_v2Result,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetComputeRunningProcesses_v3; drivers from 535. */
  deviceGetComputeRunningProcesses_v3(device: DeviceHandle): Call<ProcessInfo[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 80,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 24 + (((room * 24) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetComputeRunningProcesses_v3Call(m, r, b, room, device);
      },
      read: readDeviceGetComputeRunningProcesses_v3Result,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetGraphicsRunningProcesses; drivers from 390. */
  deviceGetGraphicsRunningProcesses(device: DeviceHandle): Call<ProcessInfo_v1[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 81,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 16 + (((room * 16) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetGraphicsRunningProcessesCall(m, r, b, room, device);
      },
      read: readDeviceGetGraphicsRunningProcessesResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetGraphicsRunningProcesses_v2; drivers from 450. */
  deviceGetGraphicsRunningProcesses_v2(device: DeviceHandle): Call<ProcessInfo_v2[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 82,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 24 + (((room * 24) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetGraphicsRunningProcesses_v2Call(m, r, b, room, device);
      },
      read: readDeviceGetGraphicsRunningProcesses_v2Result,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetGraphicsRunningProcesses_v3; drivers from 535. */
  deviceGetGraphicsRunningProcesses_v3(device: DeviceHandle): Call<ProcessInfo[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 83,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 24 + (((room * 24) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetGraphicsRunningProcesses_v3Call(m, r, b, room, device);
      },
      read: readDeviceGetGraphicsRunningProcesses_v3Result,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetMPSComputeRunningProcesses; drivers from 390. */
  deviceGetMPSComputeRunningProcesses(device: DeviceHandle): Call<ProcessInfo_v1[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 84,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 16 + (((room * 16) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetMPSComputeRunningProcessesCall(m, r, b, room, device);
      },
      read: readDeviceGetMPSComputeRunningProcessesResult,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetMPSComputeRunningProcesses_v2; drivers from 470. */
  deviceGetMPSComputeRunningProcesses_v2(device: DeviceHandle): Call<ProcessInfo_v2[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 85,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 24 + (((room * 24) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetMPSComputeRunningProcesses_v2Call(m, r, b, room, device);
      },
      read: readDeviceGetMPSComputeRunningProcesses_v2Result,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetMPSComputeRunningProcesses_v3; drivers from 535. */
  deviceGetMPSComputeRunningProcesses_v3(device: DeviceHandle): Call<ProcessInfo[]> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 86,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 24 + (((room * 24) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetMPSComputeRunningProcesses_v3Call(m, r, b, room, device);
      },
      read: readDeviceGetMPSComputeRunningProcesses_v3Result,
      count: (m, b) => readU32(m, b),
    };
  }

  /** nvmlDeviceGetRunningProcessDetailList; drivers from 535. */
  deviceGetRunningProcessDetailList(
    device: DeviceHandle,
    plist: ProcessDetailList_v1Input = NOTHING,
  ): Call<ProcessDetailList_v1> {
    checkHandle(device, '', 'device');
    checkObject(plist, '', 'plist');
    const plistPlain = plain(plist);
    return {
      library: this.#library,
      row: 87,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 24 + heapProcessDetailList_v1(plistPlain, room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetRunningProcessDetailListCall(m, r, b, room, device, plistPlain);
      },
      read: readDeviceGetRunningProcessDetailListResult,
      count: (m, b) => readU32(m, b + 8),
    };
  }

  /** nvmlDeviceGetMigMode; drivers from 450. */
  deviceGetMigMode(device: DeviceHandle): Call<{ currentMode: number; pendingMode: number }> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 88,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMigModeCall(m, r, b, room, device);
      },
      read: readDeviceGetMigModeResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMaxMigDeviceCount; drivers from 450. */
  deviceGetMaxMigDeviceCount(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 89,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMaxMigDeviceCountCall(m, r, b, room, device);
      },
      read: readDeviceGetMaxMigDeviceCountResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetMigDeviceHandleByIndex; drivers from 450. */
  deviceGetMigDeviceHandleByIndex(device: DeviceHandle, index: number): Call<DeviceHandle> {
    checkHandle(device, '', 'device');
    checkU32(index, '', 'index');

    return {
      library: this.#library,
      row: 90,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetMigDeviceHandleByIndexCall(m, r, b, room, device, index);
      },
      read: readDeviceGetMigDeviceHandleByIndexResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetDeviceHandleFromMigDeviceHandle; drivers from 450. */
  deviceGetDeviceHandleFromMigDeviceHandle(migDevice: DeviceHandle): Call<DeviceHandle> {
    checkHandle(migDevice, '', 'migDevice');

    return {
      library: this.#library,
      row: 91,
      lane: migDevice,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetDeviceHandleFromMigDeviceHandleCall(m, r, b, room, migDevice);
      },
      read: readDeviceGetDeviceHandleFromMigDeviceHandleResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceIsMigDeviceHandle; drivers from 450. */
  deviceIsMigDeviceHandle(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 92,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceIsMigDeviceHandleCall(m, r, b, room, device);
      },
      read: readDeviceIsMigDeviceHandleResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuInstanceId; drivers from 450. */
  deviceGetGpuInstanceId(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 93,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuInstanceIdCall(m, r, b, room, device);
      },
      read: readDeviceGetGpuInstanceIdResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetComputeInstanceId; drivers from 450. */
  deviceGetComputeInstanceId(device: DeviceHandle): Call<number> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 94,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetComputeInstanceIdCall(m, r, b, room, device);
      },
      read: readDeviceGetComputeInstanceIdResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetAttributes; drivers from 450. */
  deviceGetAttributes(device: DeviceHandle): Call<DeviceAttributes> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 95,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 40;
      },
      write: (m, r, b, room) => {
        writeDeviceGetAttributesCall(m, r, b, room, device);
      },
      read: readDeviceGetAttributesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetAttributes_v2; drivers from 450. */
  deviceGetAttributes_v2(device: DeviceHandle): Call<DeviceAttributes> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 96,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 40;
      },
      write: (m, r, b, room) => {
        writeDeviceGetAttributes_v2Call(m, r, b, room, device);
      },
      read: readDeviceGetAttributes_v2Result,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuInstances; drivers from 450. Root only. */
  deviceGetGpuInstances(device: DeviceHandle, profileId: number): Call<GpuInstanceHandle[]> {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');

    return {
      library: this.#library,
      row: 97,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 520;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuInstancesCall(m, r, b, room, device, profileId);
      },
      read: readDeviceGetGpuInstancesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuInstanceById; drivers from 450. Root only. */
  deviceGetGpuInstanceById(device: DeviceHandle, id: number): Call<GpuInstanceHandle> {
    checkHandle(device, '', 'device');
    checkU32(id, '', 'id');

    return {
      library: this.#library,
      row: 98,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuInstanceByIdCall(m, r, b, room, device, id);
      },
      read: readDeviceGetGpuInstanceByIdResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetGpuInstancePossiblePlacements_v2; drivers from 470. Root only. */
  deviceGetGpuInstancePossiblePlacements_v2(
    device: DeviceHandle,
    profileId: number,
  ): Call<GpuInstancePlacement[]> {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');

    return {
      library: this.#library,
      row: 99,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + round8(room * 8 + (((room * 8) / 3) | 0));
      },
      write: (m, r, b, room) => {
        writeDeviceGetGpuInstancePossiblePlacements_v2Call(m, r, b, room, device, profileId);
      },
      read: readDeviceGetGpuInstancePossiblePlacements_v2Result,
      count: (m, b) => readU32(m, b + 8),
    };
  }

  /** nvmlGpuInstanceGetInfo; drivers from 450. Root only. */
  gpuInstanceGetInfo(gpuInstance: GpuInstanceHandle): Call<GpuInstanceInfo> {
    checkHandle(gpuInstance, '', 'gpuInstance');

    return {
      library: this.#library,
      row: 100,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetInfoCall(m, r, b, room, gpuInstance);
      },
      read: readGpuInstanceGetInfoResult,
      count: () => 0,
    };
  }

  /** nvmlGpuInstanceGetComputeInstances; drivers from 450. Root only. */
  gpuInstanceGetComputeInstances(
    gpuInstance: GpuInstanceHandle,
    profileId: number,
  ): Call<ComputeInstanceHandle[]> {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profileId, '', 'profileId');

    return {
      library: this.#library,
      row: 101,
      lane: gpuInstance,
      room: 0,
      size: (room) => {
        void room;
        return 520;
      },
      write: (m, r, b, room) => {
        writeGpuInstanceGetComputeInstancesCall(m, r, b, room, gpuInstance, profileId);
      },
      read: readGpuInstanceGetComputeInstancesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetFieldValues; drivers from 390. */
  deviceGetFieldValues(device: DeviceHandle, values: readonly FieldValueInput[]): Call<FieldValue[]> {
    checkHandle(device, '', 'device');
    checkArray(values, '', 'values');
    const valuesPlain = plain(values);
    return {
      library: this.#library,
      row: 102,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8 + round8(valuesPlain.length * 40);
      },
      write: (m, r, b, room) => {
        writeDeviceGetFieldValuesCall(m, r, b, room, device, valuesPlain);
      },
      read: readDeviceGetFieldValuesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetSupportedEventTypes; drivers from 390. */
  deviceGetSupportedEventTypes(device: DeviceHandle): Call<bigint> {
    checkHandle(device, '', 'device');

    return {
      library: this.#library,
      row: 103,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeDeviceGetSupportedEventTypesCall(m, r, b, room, device);
      },
      read: readDeviceGetSupportedEventTypesResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceRegisterEvents; drivers from 390. */
  deviceRegisterEvents(device: DeviceHandle, eventTypes: bigint, set: EventSetHandle): Call<void> {
    checkHandle(device, '', 'device');
    checkU64(eventTypes, '', 'eventTypes');
    checkHandle(set, '', 'set');

    return {
      library: this.#library,
      row: 104,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeDeviceRegisterEventsCall(m, r, b, room, device, eventTypes, set);
      },
      read: readDeviceRegisterEventsResult,
      count: () => 0,
    };
  }

  /** nvmlEventSetCreate; drivers from 390. */
  eventSetCreate(): Call<EventSetHandle> {
    return {
      library: this.#library,
      row: 105,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeEventSetCreateCall(m, r, b, room);
      },
      read: readEventSetCreateResult,
      count: () => 0,
    };
  }

  /** nvmlEventSetWait; drivers from 390. */
  eventSetWait(set: EventSetHandle, timeoutms: number): Call<EventData> {
    checkHandle(set, '', 'set');
    checkU32(timeoutms, '', 'timeoutms');

    return {
      library: this.#library,
      row: 106,
      lane: set,
      room: 0,
      size: (room) => {
        void room;
        return 32;
      },
      write: (m, r, b, room) => {
        writeEventSetWaitCall(m, r, b, room, set, timeoutms);
      },
      read: readEventSetWaitResult,
      count: () => 0,
    };
  }

  /** nvmlEventSetWait_v2; drivers from 450. */
  eventSetWait_v2(set: EventSetHandle, timeoutms: number): Call<EventData> {
    checkHandle(set, '', 'set');
    checkU32(timeoutms, '', 'timeoutms');

    return {
      library: this.#library,
      row: 107,
      lane: set,
      room: 0,
      size: (room) => {
        void room;
        return 32;
      },
      write: (m, r, b, room) => {
        writeEventSetWait_v2Call(m, r, b, room, set, timeoutms);
      },
      read: readEventSetWait_v2Result,
      count: () => 0,
    };
  }

  /** nvmlEventSetFree; drivers from 390. */
  eventSetFree(set: EventSetHandle): Call<void> {
    checkHandle(set, '', 'set');

    return {
      library: this.#library,
      row: 108,
      lane: set,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeEventSetFreeCall(m, r, b, room, set);
      },
      read: readEventSetFreeResult,
      count: () => 0,
    };
  }

  /** nvmlSystemEventSetCreate; drivers from 575. */
  systemEventSetCreate(
    request: SystemEventSetCreateRequest_v1Input = NOTHING,
  ): Call<SystemEventSetCreateRequest_v1> {
    checkObject(request, '', 'request');
    const requestPlain = plain(request);
    return {
      library: this.#library,
      row: 109,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeSystemEventSetCreateCall(m, r, b, room, requestPlain);
      },
      read: readSystemEventSetCreateResult,
      count: () => 0,
    };
  }

  /** nvmlSystemRegisterEvents; drivers from 575. */
  systemRegisterEvents(
    request: SystemRegisterEventRequest_v1Input = NOTHING,
  ): Call<SystemRegisterEventRequest_v1> {
    checkObject(request, '', 'request');
    const requestPlain = plain(request);
    return {
      library: this.#library,
      row: 110,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 24;
      },
      write: (m, r, b, room) => {
        writeSystemRegisterEventsCall(m, r, b, room, requestPlain);
      },
      read: readSystemRegisterEventsResult,
      count: () => 0,
    };
  }

  /** nvmlSystemEventSetWait; drivers from 575. */
  systemEventSetWait(
    request: SystemEventSetWaitRequest_v1Input = NOTHING,
  ): Call<SystemEventSetWaitRequest_v1> {
    checkObject(request, '', 'request');
    const requestPlain = plain(request);
    return {
      library: this.#library,
      row: 111,
      lane: 0,
      room: 64,
      size: (room) => {
        void room;
        return 32 + heapSystemEventSetWaitRequest_v1(requestPlain, room);
      },
      write: (m, r, b, room) => {
        writeSystemEventSetWaitCall(m, r, b, room, requestPlain);
      },
      read: readSystemEventSetWaitResult,
      count: (m, b) => readU32(m, b + 24),
    };
  }

  /** nvmlSystemEventSetFree; drivers from 575. */
  systemEventSetFree(
    request: SystemEventSetFreeRequest_v1Input = NOTHING,
  ): Call<SystemEventSetFreeRequest_v1> {
    checkObject(request, '', 'request');
    const requestPlain = plain(request);
    return {
      library: this.#library,
      row: 112,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 16;
      },
      write: (m, r, b, room) => {
        writeSystemEventSetFreeCall(m, r, b, room, requestPlain);
      },
      read: readSystemEventSetFreeResult,
      count: () => 0,
    };
  }

  /** nvmlGpmQueryDeviceSupport; drivers from 535. */
  gpmQueryDeviceSupport(device: DeviceHandle, gpmSupport: GpmSupportInput = NOTHING): Call<GpmSupport> {
    checkHandle(device, '', 'device');
    checkObject(gpmSupport, '', 'gpmSupport');
    const gpmSupportPlain = plain(gpmSupport);
    return {
      library: this.#library,
      row: 113,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeGpmQueryDeviceSupportCall(m, r, b, room, device, gpmSupportPlain);
      },
      read: readGpmQueryDeviceSupportResult,
      count: () => 0,
    };
  }

  /** nvmlGpmSampleAlloc; drivers from 535. */
  gpmSampleAlloc(): Call<GpmSampleHandle> {
    return {
      library: this.#library,
      row: 114,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 8;
      },
      write: (m, r, b, room) => {
        writeGpmSampleAllocCall(m, r, b, room);
      },
      read: readGpmSampleAllocResult,
      count: () => 0,
    };
  }

  /** nvmlGpmSampleFree; drivers from 535. */
  gpmSampleFree(gpmSample: GpmSampleHandle): Call<void> {
    checkHandle(gpmSample, '', 'gpmSample');

    return {
      library: this.#library,
      row: 115,
      lane: gpmSample,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeGpmSampleFreeCall(m, r, b, room, gpmSample);
      },
      read: readGpmSampleFreeResult,
      count: () => 0,
    };
  }

  /** nvmlGpmSampleGet; drivers from 535. */
  gpmSampleGet(device: DeviceHandle, gpmSample: GpmSampleHandle): Call<void> {
    checkHandle(device, '', 'device');
    checkHandle(gpmSample, '', 'gpmSample');

    return {
      library: this.#library,
      row: 116,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeGpmSampleGetCall(m, r, b, room, device, gpmSample);
      },
      read: readGpmSampleGetResult,
      count: () => 0,
    };
  }

  /** nvmlGpmMigSampleGet; drivers from 535. */
  gpmMigSampleGet(device: DeviceHandle, gpuInstanceId: number, gpmSample: GpmSampleHandle): Call<void> {
    checkHandle(device, '', 'device');
    checkU32(gpuInstanceId, '', 'gpuInstanceId');
    checkHandle(gpmSample, '', 'gpmSample');

    return {
      library: this.#library,
      row: 117,
      lane: device,
      room: 0,
      size: (room) => {
        void room;
        return 0;
      },
      write: (m, r, b, room) => {
        writeGpmMigSampleGetCall(m, r, b, room, device, gpuInstanceId, gpmSample);
      },
      read: readGpmMigSampleGetResult,
      count: () => 0,
    };
  }

  /** nvmlGpmMetricsGet; drivers from 535. */
  gpmMetricsGet(metricsGet: GpmMetricsGetInput = NOTHING): Call<GpmMetricsGet> {
    checkObject(metricsGet, '', 'metricsGet');
    const metricsGetPlain = plain(metricsGet);
    return {
      library: this.#library,
      row: 118,
      lane: 0,
      room: 0,
      size: (room) => {
        void room;
        return 19104;
      },
      write: (m, r, b, room) => {
        writeGpmMetricsGetCall(m, r, b, room, metricsGetPlain);
      },
      read: readGpmMetricsGetResult,
      count: () => 0,
    };
  }

  /** nvmlDeviceGetNvLinkTelemetrySamples_v1; drivers from 615. */
  deviceGetNvLinkTelemetrySamples_v1(
    device: DeviceHandle,
    samples: NvlinkTelemetrySamples_v1Input = NOTHING,
  ): Call<NvlinkTelemetrySamples_v1> {
    checkHandle(device, '', 'device');
    checkObject(samples, '', 'samples');
    const samplesPlain = plain(samples);
    return {
      library: this.#library,
      row: 119,
      lane: device,
      room: 64,
      size: (room) => {
        void room;
        return 16 + heapNvlinkTelemetrySamples_v1(samplesPlain, room);
      },
      write: (m, r, b, room) => {
        writeDeviceGetNvLinkTelemetrySamples_v1Call(m, r, b, room, device, samplesPlain);
      },
      read: readDeviceGetNvLinkTelemetrySamples_v1Result,
      count: (m, b) => readU32(m, b),
    };
  }
}

/** Every function of NVML, called on this thread. Throws NvmlError, and TypeError for an argument of a wrong type. */
export class SyncCalls {
  readonly #library: number;
  readonly prepare: PreparedCalls;

  constructor(library: number) {
    this.#library = library;
    this.prepare = new PreparedCalls(library);
  }

  /** nvmlInit; drivers from 390. */
  init(): void {
    writeInitCall(arena, RECORD, BLOCK, 0);
    cross(0, this.#library);
    return readInitResult(arena, BLOCK);
  }

  /** nvmlInit_v2; drivers from 390. */
  init_v2(): void {
    writeInit_v2Call(arena, RECORD, BLOCK, 0);
    cross(1, this.#library);
    return readInit_v2Result(arena, BLOCK);
  }

  /** nvmlInitWithFlags; drivers from 390. */
  initWithFlags(flags: number): void {
    checkU32(flags, '', 'flags');
    writeInitWithFlagsCall(arena, RECORD, BLOCK, 0, flags);
    cross(2, this.#library);
    return readInitWithFlagsResult(arena, BLOCK);
  }

  /** nvmlShutdown; drivers from 390. */
  shutdown(): void {
    writeShutdownCall(arena, RECORD, BLOCK, 0);
    cross(3, this.#library);
    return readShutdownResult(arena, BLOCK);
  }

  /** nvmlErrorString; drivers from 390. */
  errorString(result: Return): string {
    checkU32(result, '', 'result');
    writeErrorStringCall(arena, RECORD, BLOCK, 0, result);
    cross(4, this.#library);
    return readErrorStringResult(arena, BLOCK);
  }

  /** nvmlSystemGetDriverVersion; drivers from 390. */
  systemGetDriverVersion(): string {
    writeSystemGetDriverVersionCall(arena, RECORD, BLOCK, 128);
    if (!crossOrGrow(5, this.#library)) return callSync(this.prepare.systemGetDriverVersion());
    return readSystemGetDriverVersionResult(arena, BLOCK);
  }

  /** nvmlSystemGetNVMLVersion; drivers from 390. */
  systemGetNVMLVersion(): string {
    writeSystemGetNVMLVersionCall(arena, RECORD, BLOCK, 128);
    if (!crossOrGrow(6, this.#library)) return callSync(this.prepare.systemGetNVMLVersion());
    return readSystemGetNVMLVersionResult(arena, BLOCK);
  }

  /** nvmlSystemGetCudaDriverVersion; drivers from 390. */
  systemGetCudaDriverVersion(): number {
    writeSystemGetCudaDriverVersionCall(arena, RECORD, BLOCK, 0);
    cross(7, this.#library);
    return readSystemGetCudaDriverVersionResult(arena, BLOCK);
  }

  /** nvmlSystemGetCudaDriverVersion_v2; drivers from 418. */
  systemGetCudaDriverVersion_v2(): number {
    writeSystemGetCudaDriverVersion_v2Call(arena, RECORD, BLOCK, 0);
    cross(8, this.#library);
    return readSystemGetCudaDriverVersion_v2Result(arena, BLOCK);
  }

  /** nvmlSystemGetProcessName; drivers from 390. */
  systemGetProcessName(pid: number): string {
    checkU32(pid, '', 'pid');
    writeSystemGetProcessNameCall(arena, RECORD, BLOCK, 128, pid);
    if (!crossOrGrow(9, this.#library)) return callSync(this.prepare.systemGetProcessName(pid));
    return readSystemGetProcessNameResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCount; drivers from 390. */
  deviceGetCount(): number {
    writeDeviceGetCountCall(arena, RECORD, BLOCK, 0);
    cross(10, this.#library);
    return readDeviceGetCountResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCount_v2; drivers from 390. */
  deviceGetCount_v2(): number {
    writeDeviceGetCount_v2Call(arena, RECORD, BLOCK, 0);
    cross(11, this.#library);
    return readDeviceGetCount_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetHandleByIndex; drivers from 390. */
  deviceGetHandleByIndex(index: number): DeviceHandle {
    checkU32(index, '', 'index');
    writeDeviceGetHandleByIndexCall(arena, RECORD, BLOCK, 0, index);
    cross(12, this.#library);
    return readDeviceGetHandleByIndexResult(arena, BLOCK);
  }

  /** nvmlDeviceGetHandleByIndex_v2; drivers from 390. */
  deviceGetHandleByIndex_v2(index: number): DeviceHandle {
    checkU32(index, '', 'index');
    writeDeviceGetHandleByIndex_v2Call(arena, RECORD, BLOCK, 0, index);
    cross(13, this.#library);
    return readDeviceGetHandleByIndex_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetHandleBySerial; drivers from 390. */
  deviceGetHandleBySerial(serial: string): DeviceHandle {
    return callSync(this.prepare.deviceGetHandleBySerial(serial));
  }

  /** nvmlDeviceGetHandleByUUID; drivers from 390. */
  deviceGetHandleByUUID(uuid: string): DeviceHandle {
    return callSync(this.prepare.deviceGetHandleByUUID(uuid));
  }

  /** nvmlDeviceGetHandleByPciBusId; drivers from 390. */
  deviceGetHandleByPciBusId(pciBusId: string): DeviceHandle {
    return callSync(this.prepare.deviceGetHandleByPciBusId(pciBusId));
  }

  /** nvmlDeviceGetHandleByPciBusId_v2; drivers from 390. */
  deviceGetHandleByPciBusId_v2(pciBusId: string): DeviceHandle {
    return callSync(this.prepare.deviceGetHandleByPciBusId_v2(pciBusId));
  }

  /** nvmlDeviceGetName; drivers from 390. */
  deviceGetName(device: DeviceHandle): string {
    checkHandle(device, '', 'device');
    writeDeviceGetNameCall(arena, RECORD, BLOCK, 128, device);
    if (!crossOrGrow(18, this.#library)) return callSync(this.prepare.deviceGetName(device));
    return readDeviceGetNameResult(arena, BLOCK);
  }

  /** nvmlDeviceGetBrand; drivers from 390. */
  deviceGetBrand(device: DeviceHandle): BrandType {
    checkHandle(device, '', 'device');
    writeDeviceGetBrandCall(arena, RECORD, BLOCK, 0, device);
    cross(19, this.#library);
    return readDeviceGetBrandResult(arena, BLOCK);
  }

  /** nvmlDeviceGetIndex; drivers from 390. */
  deviceGetIndex(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetIndexCall(arena, RECORD, BLOCK, 0, device);
    cross(20, this.#library);
    return readDeviceGetIndexResult(arena, BLOCK);
  }

  /** nvmlDeviceGetSerial; drivers from 390. */
  deviceGetSerial(device: DeviceHandle): string {
    checkHandle(device, '', 'device');
    writeDeviceGetSerialCall(arena, RECORD, BLOCK, 128, device);
    if (!crossOrGrow(21, this.#library)) return callSync(this.prepare.deviceGetSerial(device));
    return readDeviceGetSerialResult(arena, BLOCK);
  }

  /** nvmlDeviceGetUUID; drivers from 390. */
  deviceGetUUID(device: DeviceHandle): string {
    checkHandle(device, '', 'device');
    writeDeviceGetUUIDCall(arena, RECORD, BLOCK, 128, device);
    if (!crossOrGrow(22, this.#library)) return callSync(this.prepare.deviceGetUUID(device));
    return readDeviceGetUUIDResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMinorNumber; drivers from 390. */
  deviceGetMinorNumber(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetMinorNumberCall(arena, RECORD, BLOCK, 0, device);
    cross(23, this.#library);
    return readDeviceGetMinorNumberResult(arena, BLOCK);
  }

  /** nvmlDeviceGetBoardId; drivers from 390. */
  deviceGetBoardId(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetBoardIdCall(arena, RECORD, BLOCK, 0, device);
    cross(24, this.#library);
    return readDeviceGetBoardIdResult(arena, BLOCK);
  }

  /** nvmlDeviceGetBoardPartNumber; drivers from 390. */
  deviceGetBoardPartNumber(device: DeviceHandle): string {
    checkHandle(device, '', 'device');
    writeDeviceGetBoardPartNumberCall(arena, RECORD, BLOCK, 128, device);
    if (!crossOrGrow(25, this.#library)) return callSync(this.prepare.deviceGetBoardPartNumber(device));
    return readDeviceGetBoardPartNumberResult(arena, BLOCK);
  }

  /** nvmlDeviceGetVbiosVersion; drivers from 390. */
  deviceGetVbiosVersion(device: DeviceHandle): string {
    checkHandle(device, '', 'device');
    writeDeviceGetVbiosVersionCall(arena, RECORD, BLOCK, 128, device);
    if (!crossOrGrow(26, this.#library)) return callSync(this.prepare.deviceGetVbiosVersion(device));
    return readDeviceGetVbiosVersionResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGspFirmwareVersion; drivers from 535. */
  deviceGetGspFirmwareVersion(device: DeviceHandle): string {
    checkHandle(device, '', 'device');
    writeDeviceGetGspFirmwareVersionCall(arena, RECORD, BLOCK, 0, device);
    cross(27, this.#library);
    return readDeviceGetGspFirmwareVersionResult(arena, BLOCK);
  }

  /** nvmlDeviceGetArchitecture; drivers from 450. */
  deviceGetArchitecture(device: DeviceHandle): DeviceArchitecture {
    checkHandle(device, '', 'device');
    writeDeviceGetArchitectureCall(arena, RECORD, BLOCK, 0, device);
    cross(28, this.#library);
    return readDeviceGetArchitectureResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCudaComputeCapability; drivers from 390. */
  deviceGetCudaComputeCapability(device: DeviceHandle): { major: number; minor: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetCudaComputeCapabilityCall(arena, RECORD, BLOCK, 0, device);
    cross(29, this.#library);
    return readDeviceGetCudaComputeCapabilityResult(arena, BLOCK);
  }

  /** nvmlDeviceGetNumGpuCores; drivers from 535. */
  deviceGetNumGpuCores(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetNumGpuCoresCall(arena, RECORD, BLOCK, 0, device);
    cross(30, this.#library);
    return readDeviceGetNumGpuCoresResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPersistenceMode; drivers from 390. */
  deviceGetPersistenceMode(device: DeviceHandle): EnableState {
    checkHandle(device, '', 'device');
    writeDeviceGetPersistenceModeCall(arena, RECORD, BLOCK, 0, device);
    cross(31, this.#library);
    return readDeviceGetPersistenceModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetComputeMode; drivers from 390. */
  deviceGetComputeMode(device: DeviceHandle): ComputeMode {
    checkHandle(device, '', 'device');
    writeDeviceGetComputeModeCall(arena, RECORD, BLOCK, 0, device);
    cross(32, this.#library);
    return readDeviceGetComputeModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCpuAffinity; drivers from 390. */
  deviceGetCpuAffinity(device: DeviceHandle, cpuSetSize: number): bigint[] {
    return callSync(this.prepare.deviceGetCpuAffinity(device, cpuSetSize));
  }

  /** nvmlDeviceGetNumaNodeId; drivers from 550. */
  deviceGetNumaNodeId(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetNumaNodeIdCall(arena, RECORD, BLOCK, 0, device);
    cross(34, this.#library);
    return readDeviceGetNumaNodeIdResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPciInfo; drivers from 390. */
  deviceGetPciInfo(device: DeviceHandle): PciInfo_v1 {
    checkHandle(device, '', 'device');
    writeDeviceGetPciInfoCall(arena, RECORD, BLOCK, 0, device);
    cross(35, this.#library);
    return readDeviceGetPciInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPciInfo_v2; drivers from 390. */
  deviceGetPciInfo_v2(device: DeviceHandle): PciInfo_v2 {
    checkHandle(device, '', 'device');
    writeDeviceGetPciInfo_v2Call(arena, RECORD, BLOCK, 0, device);
    cross(36, this.#library);
    return readDeviceGetPciInfo_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetPciInfo_v3; drivers from 390. */
  deviceGetPciInfo_v3(device: DeviceHandle): PciInfo {
    checkHandle(device, '', 'device');
    writeDeviceGetPciInfo_v3Call(arena, RECORD, BLOCK, 0, device);
    cross(37, this.#library);
    return readDeviceGetPciInfo_v3Result(arena, BLOCK);
  }

  /** nvmlDeviceGetCurrPcieLinkGeneration; drivers from 390. */
  deviceGetCurrPcieLinkGeneration(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetCurrPcieLinkGenerationCall(arena, RECORD, BLOCK, 0, device);
    cross(38, this.#library);
    return readDeviceGetCurrPcieLinkGenerationResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCurrPcieLinkWidth; drivers from 390. */
  deviceGetCurrPcieLinkWidth(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetCurrPcieLinkWidthCall(arena, RECORD, BLOCK, 0, device);
    cross(39, this.#library);
    return readDeviceGetCurrPcieLinkWidthResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMaxPcieLinkGeneration; drivers from 390. */
  deviceGetMaxPcieLinkGeneration(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetMaxPcieLinkGenerationCall(arena, RECORD, BLOCK, 0, device);
    cross(40, this.#library);
    return readDeviceGetMaxPcieLinkGenerationResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMaxPcieLinkWidth; drivers from 390. */
  deviceGetMaxPcieLinkWidth(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetMaxPcieLinkWidthCall(arena, RECORD, BLOCK, 0, device);
    cross(41, this.#library);
    return readDeviceGetMaxPcieLinkWidthResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPcieThroughput; drivers from 390. */
  deviceGetPcieThroughput(device: DeviceHandle, counter: PcieUtilCounter): number {
    checkHandle(device, '', 'device');
    checkU32(counter, '', 'counter');
    writeDeviceGetPcieThroughputCall(arena, RECORD, BLOCK, 0, device, counter);
    cross(42, this.#library);
    return readDeviceGetPcieThroughputResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPcieReplayCounter; drivers from 390. */
  deviceGetPcieReplayCounter(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetPcieReplayCounterCall(arena, RECORD, BLOCK, 0, device);
    cross(43, this.#library);
    return readDeviceGetPcieReplayCounterResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMemoryInfo; drivers from 390. */
  deviceGetMemoryInfo(device: DeviceHandle): Memory {
    checkHandle(device, '', 'device');
    writeDeviceGetMemoryInfoCall(arena, RECORD, BLOCK, 0, device);
    cross(44, this.#library);
    return readDeviceGetMemoryInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMemoryInfo_v2; drivers from 535. */
  deviceGetMemoryInfo_v2(device: DeviceHandle, memory: Memory_v2Input = NOTHING): Memory_v2 {
    if (memory !== NOTHING) return callSync(this.prepare.deviceGetMemoryInfo_v2(device, memory));
    checkHandle(device, '', 'device');
    writeDeviceGetMemoryInfo_v2Call(arena, RECORD, BLOCK, 0, device, memory);
    cross(45, this.#library);
    return readDeviceGetMemoryInfo_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetBAR1MemoryInfo; drivers from 390. */
  deviceGetBAR1MemoryInfo(device: DeviceHandle): BAR1Memory {
    checkHandle(device, '', 'device');
    writeDeviceGetBAR1MemoryInfoCall(arena, RECORD, BLOCK, 0, device);
    cross(46, this.#library);
    return readDeviceGetBAR1MemoryInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceSetMemoryLimits_v1; drivers from 615. Root only. */
  deviceSetMemoryLimits_v1(
    device: DeviceHandle,
    limits: SetMemoryLimits_v1Input = NOTHING,
  ): SetMemoryLimits_v1 {
    return callSync(this.prepare.deviceSetMemoryLimits_v1(device, limits));
  }

  /** nvmlDeviceGetMemoryLimits_v1; drivers from 615. */
  deviceGetMemoryLimits_v1(
    device: DeviceHandle,
    limits: GetMemoryLimits_v1Input = NOTHING,
  ): GetMemoryLimits_v1 {
    return callSync(this.prepare.deviceGetMemoryLimits_v1(device, limits));
  }

  /** nvmlDeviceGetUtilizationRates; drivers from 390. */
  deviceGetUtilizationRates(device: DeviceHandle): Utilization {
    checkHandle(device, '', 'device');
    writeDeviceGetUtilizationRatesCall(arena, RECORD, BLOCK, 0, device);
    cross(49, this.#library);
    return readDeviceGetUtilizationRatesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetEncoderUtilization; drivers from 390. */
  deviceGetEncoderUtilization(device: DeviceHandle): { utilization: number; samplingPeriodUs: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetEncoderUtilizationCall(arena, RECORD, BLOCK, 0, device);
    cross(50, this.#library);
    return readDeviceGetEncoderUtilizationResult(arena, BLOCK);
  }

  /** nvmlDeviceGetDecoderUtilization; drivers from 390. */
  deviceGetDecoderUtilization(device: DeviceHandle): { utilization: number; samplingPeriodUs: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetDecoderUtilizationCall(arena, RECORD, BLOCK, 0, device);
    cross(51, this.#library);
    return readDeviceGetDecoderUtilizationResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPerformanceState; drivers from 390. */
  deviceGetPerformanceState(device: DeviceHandle): Pstates {
    checkHandle(device, '', 'device');
    writeDeviceGetPerformanceStateCall(arena, RECORD, BLOCK, 0, device);
    cross(52, this.#library);
    return readDeviceGetPerformanceStateResult(arena, BLOCK);
  }

  /** nvmlDevicePerfMetricsGetSamples_v1; drivers from 615. */
  devicePerfMetricsGetSamples_v1(device: DeviceHandle): PerfMetricsSamples_v1 {
    checkHandle(device, '', 'device');
    writeDevicePerfMetricsGetSamples_v1Call(arena, RECORD, BLOCK, 0, device);
    cross(53, this.#library);
    return readDevicePerfMetricsGetSamples_v1Result(arena, BLOCK);
  }

  /** nvmlDeviceGetTemperature; drivers from 390. */
  deviceGetTemperature(device: DeviceHandle, sensorType: TemperatureSensors): number {
    checkHandle(device, '', 'device');
    checkU32(sensorType, '', 'sensorType');
    writeDeviceGetTemperatureCall(arena, RECORD, BLOCK, 0, device, sensorType);
    cross(54, this.#library);
    return readDeviceGetTemperatureResult(arena, BLOCK);
  }

  /** nvmlDeviceGetTemperatureV; drivers from 570. */
  deviceGetTemperatureV(device: DeviceHandle, temperature: Temperature_v1Input = NOTHING): Temperature_v1 {
    if (temperature !== NOTHING) return callSync(this.prepare.deviceGetTemperatureV(device, temperature));
    checkHandle(device, '', 'device');
    writeDeviceGetTemperatureVCall(arena, RECORD, BLOCK, 0, device, temperature);
    cross(55, this.#library);
    return readDeviceGetTemperatureVResult(arena, BLOCK);
  }

  /** nvmlDeviceGetTemperatureThreshold; drivers from 390. */
  deviceGetTemperatureThreshold(device: DeviceHandle, thresholdType: TemperatureThresholds): number {
    checkHandle(device, '', 'device');
    checkU32(thresholdType, '', 'thresholdType');
    writeDeviceGetTemperatureThresholdCall(arena, RECORD, BLOCK, 0, device, thresholdType);
    cross(56, this.#library);
    return readDeviceGetTemperatureThresholdResult(arena, BLOCK);
  }

  /** nvmlDeviceGetNumFans; drivers from 535. */
  deviceGetNumFans(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetNumFansCall(arena, RECORD, BLOCK, 0, device);
    cross(57, this.#library);
    return readDeviceGetNumFansResult(arena, BLOCK);
  }

  /** nvmlDeviceGetFanSpeed; drivers from 390. */
  deviceGetFanSpeed(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetFanSpeedCall(arena, RECORD, BLOCK, 0, device);
    cross(58, this.#library);
    return readDeviceGetFanSpeedResult(arena, BLOCK);
  }

  /** nvmlDeviceGetFanSpeed_v2; drivers from 418. */
  deviceGetFanSpeed_v2(device: DeviceHandle, fan: number): number {
    checkHandle(device, '', 'device');
    checkU32(fan, '', 'fan');
    writeDeviceGetFanSpeed_v2Call(arena, RECORD, BLOCK, 0, device, fan);
    cross(59, this.#library);
    return readDeviceGetFanSpeed_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetPowerUsage; drivers from 390. */
  deviceGetPowerUsage(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetPowerUsageCall(arena, RECORD, BLOCK, 0, device);
    cross(60, this.#library);
    return readDeviceGetPowerUsageResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPowerManagementLimit; drivers from 390. */
  deviceGetPowerManagementLimit(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetPowerManagementLimitCall(arena, RECORD, BLOCK, 0, device);
    cross(61, this.#library);
    return readDeviceGetPowerManagementLimitResult(arena, BLOCK);
  }

  /** nvmlDeviceSetPowerManagementLimit; drivers from 390. Root only. */
  deviceSetPowerManagementLimit(device: DeviceHandle, limit: number): void {
    checkHandle(device, '', 'device');
    checkU32(limit, '', 'limit');
    writeDeviceSetPowerManagementLimitCall(arena, RECORD, BLOCK, 0, device, limit);
    cross(62, this.#library);
    return readDeviceSetPowerManagementLimitResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPowerManagementLimitConstraints; drivers from 390. */
  deviceGetPowerManagementLimitConstraints(device: DeviceHandle): { minLimit: number; maxLimit: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetPowerManagementLimitConstraintsCall(arena, RECORD, BLOCK, 0, device);
    cross(63, this.#library);
    return readDeviceGetPowerManagementLimitConstraintsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetPowerManagementDefaultLimit; drivers from 390. */
  deviceGetPowerManagementDefaultLimit(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetPowerManagementDefaultLimitCall(arena, RECORD, BLOCK, 0, device);
    cross(64, this.#library);
    return readDeviceGetPowerManagementDefaultLimitResult(arena, BLOCK);
  }

  /** nvmlDeviceGetEnforcedPowerLimit; drivers from 390. */
  deviceGetEnforcedPowerLimit(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetEnforcedPowerLimitCall(arena, RECORD, BLOCK, 0, device);
    cross(65, this.#library);
    return readDeviceGetEnforcedPowerLimitResult(arena, BLOCK);
  }

  /** nvmlDeviceGetTotalEnergyConsumption; drivers from 390. */
  deviceGetTotalEnergyConsumption(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetTotalEnergyConsumptionCall(arena, RECORD, BLOCK, 0, device);
    cross(66, this.#library);
    return readDeviceGetTotalEnergyConsumptionResult(arena, BLOCK);
  }

  /** nvmlDeviceGetClockInfo; drivers from 390. */
  deviceGetClockInfo(device: DeviceHandle, type: ClockType): number {
    checkHandle(device, '', 'device');
    checkU32(type, '', 'type');
    writeDeviceGetClockInfoCall(arena, RECORD, BLOCK, 0, device, type);
    cross(67, this.#library);
    return readDeviceGetClockInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMaxClockInfo; drivers from 390. */
  deviceGetMaxClockInfo(device: DeviceHandle, type: ClockType): number {
    checkHandle(device, '', 'device');
    checkU32(type, '', 'type');
    writeDeviceGetMaxClockInfoCall(arena, RECORD, BLOCK, 0, device, type);
    cross(68, this.#library);
    return readDeviceGetMaxClockInfoResult(arena, BLOCK);
  }

  /** nvmlDeviceGetClock; drivers from 390. */
  deviceGetClock(device: DeviceHandle, clockType: ClockType, clockId: ClockId): number {
    checkHandle(device, '', 'device');
    checkU32(clockType, '', 'clockType');
    checkU32(clockId, '', 'clockId');
    writeDeviceGetClockCall(arena, RECORD, BLOCK, 0, device, clockType, clockId);
    cross(69, this.#library);
    return readDeviceGetClockResult(arena, BLOCK);
  }

  /** nvmlDeviceGetSupportedMemoryClocks; drivers from 390. */
  deviceGetSupportedMemoryClocks(device: DeviceHandle): number[] {
    checkHandle(device, '', 'device');
    writeDeviceGetSupportedMemoryClocksCall(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(70, this.#library)) return callSync(this.prepare.deviceGetSupportedMemoryClocks(device));
    return readDeviceGetSupportedMemoryClocksResult(arena, BLOCK);
  }

  /** nvmlDeviceGetSupportedGraphicsClocks; drivers from 390. */
  deviceGetSupportedGraphicsClocks(device: DeviceHandle, memoryClockMHz: number): number[] {
    checkHandle(device, '', 'device');
    checkU32(memoryClockMHz, '', 'memoryClockMHz');
    writeDeviceGetSupportedGraphicsClocksCall(arena, RECORD, BLOCK, 64, device, memoryClockMHz);
    if (!crossOrGrow(71, this.#library))
      return callSync(this.prepare.deviceGetSupportedGraphicsClocks(device, memoryClockMHz));
    return readDeviceGetSupportedGraphicsClocksResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCurrentClocksEventReasons; drivers from 535. */
  deviceGetCurrentClocksEventReasons(device: DeviceHandle): bigint {
    checkHandle(device, '', 'device');
    writeDeviceGetCurrentClocksEventReasonsCall(arena, RECORD, BLOCK, 0, device);
    cross(72, this.#library);
    return readDeviceGetCurrentClocksEventReasonsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetCurrentClocksThrottleReasons; drivers from 390. */
  deviceGetCurrentClocksThrottleReasons(device: DeviceHandle): bigint {
    checkHandle(device, '', 'device');
    writeDeviceGetCurrentClocksThrottleReasonsCall(arena, RECORD, BLOCK, 0, device);
    cross(73, this.#library);
    return readDeviceGetCurrentClocksThrottleReasonsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetEccMode; drivers from 390. */
  deviceGetEccMode(device: DeviceHandle): { current: EnableState; pending: EnableState } {
    checkHandle(device, '', 'device');
    writeDeviceGetEccModeCall(arena, RECORD, BLOCK, 0, device);
    cross(74, this.#library);
    return readDeviceGetEccModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetTotalEccErrors; drivers from 390. */
  deviceGetTotalEccErrors(
    device: DeviceHandle,
    errorType: MemoryErrorType,
    counterType: EccCounterType,
  ): number {
    checkHandle(device, '', 'device');
    checkU32(errorType, '', 'errorType');
    checkU32(counterType, '', 'counterType');
    writeDeviceGetTotalEccErrorsCall(arena, RECORD, BLOCK, 0, device, errorType, counterType);
    cross(75, this.#library);
    return readDeviceGetTotalEccErrorsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMemoryErrorCounter; drivers from 390. */
  deviceGetMemoryErrorCounter(
    device: DeviceHandle,
    errorType: MemoryErrorType,
    counterType: EccCounterType,
    locationType: MemoryLocation,
  ): number {
    checkHandle(device, '', 'device');
    checkU32(errorType, '', 'errorType');
    checkU32(counterType, '', 'counterType');
    checkU32(locationType, '', 'locationType');
    writeDeviceGetMemoryErrorCounterCall(
      arena,
      RECORD,
      BLOCK,
      0,
      device,
      errorType,
      counterType,
      locationType,
    );
    cross(76, this.#library);
    return readDeviceGetMemoryErrorCounterResult(arena, BLOCK);
  }

  /** nvmlDeviceGetRemappedRows; drivers from 450. */
  deviceGetRemappedRows(device: DeviceHandle): {
    corrRows: number;
    uncRows: number;
    isPending: number;
    failureOccurred: number;
  } {
    checkHandle(device, '', 'device');
    writeDeviceGetRemappedRowsCall(arena, RECORD, BLOCK, 0, device);
    cross(77, this.#library);
    return readDeviceGetRemappedRowsResult(arena, BLOCK);
  }

  /** nvmlDeviceGetComputeRunningProcesses; drivers from 390. */
  deviceGetComputeRunningProcesses(device: DeviceHandle): ProcessInfo_v1[] {
    checkHandle(device, '', 'device');
    writeDeviceGetComputeRunningProcessesCall(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(78, this.#library))
      return callSync(this.prepare.deviceGetComputeRunningProcesses(device));
    return readDeviceGetComputeRunningProcessesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetComputeRunningProcesses_v2; drivers from 450. */
  deviceGetComputeRunningProcesses_v2(device: DeviceHandle): ProcessInfo_v2[] {
    checkHandle(device, '', 'device');
    writeDeviceGetComputeRunningProcesses_v2Call(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(79, this.#library))
      return callSync(this.prepare.deviceGetComputeRunningProcesses_v2(device));
    return readDeviceGetComputeRunningProcesses_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetComputeRunningProcesses_v3; drivers from 535. */
  deviceGetComputeRunningProcesses_v3(device: DeviceHandle): ProcessInfo[] {
    checkHandle(device, '', 'device');
    writeDeviceGetComputeRunningProcesses_v3Call(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(80, this.#library))
      return callSync(this.prepare.deviceGetComputeRunningProcesses_v3(device));
    return readDeviceGetComputeRunningProcesses_v3Result(arena, BLOCK);
  }

  /** nvmlDeviceGetGraphicsRunningProcesses; drivers from 390. */
  deviceGetGraphicsRunningProcesses(device: DeviceHandle): ProcessInfo_v1[] {
    checkHandle(device, '', 'device');
    writeDeviceGetGraphicsRunningProcessesCall(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(81, this.#library))
      return callSync(this.prepare.deviceGetGraphicsRunningProcesses(device));
    return readDeviceGetGraphicsRunningProcessesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGraphicsRunningProcesses_v2; drivers from 450. */
  deviceGetGraphicsRunningProcesses_v2(device: DeviceHandle): ProcessInfo_v2[] {
    checkHandle(device, '', 'device');
    writeDeviceGetGraphicsRunningProcesses_v2Call(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(82, this.#library))
      return callSync(this.prepare.deviceGetGraphicsRunningProcesses_v2(device));
    return readDeviceGetGraphicsRunningProcesses_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetGraphicsRunningProcesses_v3; drivers from 535. */
  deviceGetGraphicsRunningProcesses_v3(device: DeviceHandle): ProcessInfo[] {
    checkHandle(device, '', 'device');
    writeDeviceGetGraphicsRunningProcesses_v3Call(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(83, this.#library))
      return callSync(this.prepare.deviceGetGraphicsRunningProcesses_v3(device));
    return readDeviceGetGraphicsRunningProcesses_v3Result(arena, BLOCK);
  }

  /** nvmlDeviceGetMPSComputeRunningProcesses; drivers from 390. */
  deviceGetMPSComputeRunningProcesses(device: DeviceHandle): ProcessInfo_v1[] {
    checkHandle(device, '', 'device');
    writeDeviceGetMPSComputeRunningProcessesCall(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(84, this.#library))
      return callSync(this.prepare.deviceGetMPSComputeRunningProcesses(device));
    return readDeviceGetMPSComputeRunningProcessesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMPSComputeRunningProcesses_v2; drivers from 470. */
  deviceGetMPSComputeRunningProcesses_v2(device: DeviceHandle): ProcessInfo_v2[] {
    checkHandle(device, '', 'device');
    writeDeviceGetMPSComputeRunningProcesses_v2Call(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(85, this.#library))
      return callSync(this.prepare.deviceGetMPSComputeRunningProcesses_v2(device));
    return readDeviceGetMPSComputeRunningProcesses_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetMPSComputeRunningProcesses_v3; drivers from 535. */
  deviceGetMPSComputeRunningProcesses_v3(device: DeviceHandle): ProcessInfo[] {
    checkHandle(device, '', 'device');
    writeDeviceGetMPSComputeRunningProcesses_v3Call(arena, RECORD, BLOCK, 64, device);
    if (!crossOrGrow(86, this.#library))
      return callSync(this.prepare.deviceGetMPSComputeRunningProcesses_v3(device));
    return readDeviceGetMPSComputeRunningProcesses_v3Result(arena, BLOCK);
  }

  /** nvmlDeviceGetRunningProcessDetailList; drivers from 535. */
  deviceGetRunningProcessDetailList(
    device: DeviceHandle,
    plist: ProcessDetailList_v1Input = NOTHING,
  ): ProcessDetailList_v1 {
    return callSync(this.prepare.deviceGetRunningProcessDetailList(device, plist));
  }

  /** nvmlDeviceGetMigMode; drivers from 450. */
  deviceGetMigMode(device: DeviceHandle): { currentMode: number; pendingMode: number } {
    checkHandle(device, '', 'device');
    writeDeviceGetMigModeCall(arena, RECORD, BLOCK, 0, device);
    cross(88, this.#library);
    return readDeviceGetMigModeResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMaxMigDeviceCount; drivers from 450. */
  deviceGetMaxMigDeviceCount(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetMaxMigDeviceCountCall(arena, RECORD, BLOCK, 0, device);
    cross(89, this.#library);
    return readDeviceGetMaxMigDeviceCountResult(arena, BLOCK);
  }

  /** nvmlDeviceGetMigDeviceHandleByIndex; drivers from 450. */
  deviceGetMigDeviceHandleByIndex(device: DeviceHandle, index: number): DeviceHandle {
    checkHandle(device, '', 'device');
    checkU32(index, '', 'index');
    writeDeviceGetMigDeviceHandleByIndexCall(arena, RECORD, BLOCK, 0, device, index);
    cross(90, this.#library);
    return readDeviceGetMigDeviceHandleByIndexResult(arena, BLOCK);
  }

  /** nvmlDeviceGetDeviceHandleFromMigDeviceHandle; drivers from 450. */
  deviceGetDeviceHandleFromMigDeviceHandle(migDevice: DeviceHandle): DeviceHandle {
    checkHandle(migDevice, '', 'migDevice');
    writeDeviceGetDeviceHandleFromMigDeviceHandleCall(arena, RECORD, BLOCK, 0, migDevice);
    cross(91, this.#library);
    return readDeviceGetDeviceHandleFromMigDeviceHandleResult(arena, BLOCK);
  }

  /** nvmlDeviceIsMigDeviceHandle; drivers from 450. */
  deviceIsMigDeviceHandle(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceIsMigDeviceHandleCall(arena, RECORD, BLOCK, 0, device);
    cross(92, this.#library);
    return readDeviceIsMigDeviceHandleResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuInstanceId; drivers from 450. */
  deviceGetGpuInstanceId(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetGpuInstanceIdCall(arena, RECORD, BLOCK, 0, device);
    cross(93, this.#library);
    return readDeviceGetGpuInstanceIdResult(arena, BLOCK);
  }

  /** nvmlDeviceGetComputeInstanceId; drivers from 450. */
  deviceGetComputeInstanceId(device: DeviceHandle): number {
    checkHandle(device, '', 'device');
    writeDeviceGetComputeInstanceIdCall(arena, RECORD, BLOCK, 0, device);
    cross(94, this.#library);
    return readDeviceGetComputeInstanceIdResult(arena, BLOCK);
  }

  /** nvmlDeviceGetAttributes; drivers from 450. */
  deviceGetAttributes(device: DeviceHandle): DeviceAttributes {
    checkHandle(device, '', 'device');
    writeDeviceGetAttributesCall(arena, RECORD, BLOCK, 0, device);
    cross(95, this.#library);
    return readDeviceGetAttributesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetAttributes_v2; drivers from 450. */
  deviceGetAttributes_v2(device: DeviceHandle): DeviceAttributes {
    checkHandle(device, '', 'device');
    writeDeviceGetAttributes_v2Call(arena, RECORD, BLOCK, 0, device);
    cross(96, this.#library);
    return readDeviceGetAttributes_v2Result(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuInstances; drivers from 450. Root only. */
  deviceGetGpuInstances(device: DeviceHandle, profileId: number): GpuInstanceHandle[] {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');
    writeDeviceGetGpuInstancesCall(arena, RECORD, BLOCK, 0, device, profileId);
    cross(97, this.#library);
    return readDeviceGetGpuInstancesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuInstanceById; drivers from 450. Root only. */
  deviceGetGpuInstanceById(device: DeviceHandle, id: number): GpuInstanceHandle {
    checkHandle(device, '', 'device');
    checkU32(id, '', 'id');
    writeDeviceGetGpuInstanceByIdCall(arena, RECORD, BLOCK, 0, device, id);
    cross(98, this.#library);
    return readDeviceGetGpuInstanceByIdResult(arena, BLOCK);
  }

  /** nvmlDeviceGetGpuInstancePossiblePlacements_v2; drivers from 470. Root only. */
  deviceGetGpuInstancePossiblePlacements_v2(device: DeviceHandle, profileId: number): GpuInstancePlacement[] {
    checkHandle(device, '', 'device');
    checkU32(profileId, '', 'profileId');
    writeDeviceGetGpuInstancePossiblePlacements_v2Call(arena, RECORD, BLOCK, 64, device, profileId);
    if (!crossOrGrow(99, this.#library))
      return callSync(this.prepare.deviceGetGpuInstancePossiblePlacements_v2(device, profileId));
    return readDeviceGetGpuInstancePossiblePlacements_v2Result(arena, BLOCK);
  }

  /** nvmlGpuInstanceGetInfo; drivers from 450. Root only. */
  gpuInstanceGetInfo(gpuInstance: GpuInstanceHandle): GpuInstanceInfo {
    checkHandle(gpuInstance, '', 'gpuInstance');
    writeGpuInstanceGetInfoCall(arena, RECORD, BLOCK, 0, gpuInstance);
    cross(100, this.#library);
    return readGpuInstanceGetInfoResult(arena, BLOCK);
  }

  /** nvmlGpuInstanceGetComputeInstances; drivers from 450. Root only. */
  gpuInstanceGetComputeInstances(gpuInstance: GpuInstanceHandle, profileId: number): ComputeInstanceHandle[] {
    checkHandle(gpuInstance, '', 'gpuInstance');
    checkU32(profileId, '', 'profileId');
    writeGpuInstanceGetComputeInstancesCall(arena, RECORD, BLOCK, 0, gpuInstance, profileId);
    cross(101, this.#library);
    return readGpuInstanceGetComputeInstancesResult(arena, BLOCK);
  }

  /** nvmlDeviceGetFieldValues; drivers from 390. */
  deviceGetFieldValues(device: DeviceHandle, values: readonly FieldValueInput[]): FieldValue[] {
    return callSync(this.prepare.deviceGetFieldValues(device, values));
  }

  /** nvmlDeviceGetSupportedEventTypes; drivers from 390. */
  deviceGetSupportedEventTypes(device: DeviceHandle): bigint {
    checkHandle(device, '', 'device');
    writeDeviceGetSupportedEventTypesCall(arena, RECORD, BLOCK, 0, device);
    cross(103, this.#library);
    return readDeviceGetSupportedEventTypesResult(arena, BLOCK);
  }

  /** nvmlDeviceRegisterEvents; drivers from 390. */
  deviceRegisterEvents(device: DeviceHandle, eventTypes: bigint, set: EventSetHandle): void {
    checkHandle(device, '', 'device');
    checkU64(eventTypes, '', 'eventTypes');
    checkHandle(set, '', 'set');
    writeDeviceRegisterEventsCall(arena, RECORD, BLOCK, 0, device, eventTypes, set);
    cross(104, this.#library);
    return readDeviceRegisterEventsResult(arena, BLOCK);
  }

  /** nvmlEventSetCreate; drivers from 390. */
  eventSetCreate(): EventSetHandle {
    writeEventSetCreateCall(arena, RECORD, BLOCK, 0);
    cross(105, this.#library);
    return readEventSetCreateResult(arena, BLOCK);
  }

  /** nvmlEventSetWait; drivers from 390. */
  eventSetWait(set: EventSetHandle, timeoutms: number): EventData {
    checkHandle(set, '', 'set');
    checkU32(timeoutms, '', 'timeoutms');
    writeEventSetWaitCall(arena, RECORD, BLOCK, 0, set, timeoutms);
    cross(106, this.#library);
    return readEventSetWaitResult(arena, BLOCK);
  }

  /** nvmlEventSetWait_v2; drivers from 450. */
  eventSetWait_v2(set: EventSetHandle, timeoutms: number): EventData {
    checkHandle(set, '', 'set');
    checkU32(timeoutms, '', 'timeoutms');
    writeEventSetWait_v2Call(arena, RECORD, BLOCK, 0, set, timeoutms);
    cross(107, this.#library);
    return readEventSetWait_v2Result(arena, BLOCK);
  }

  /** nvmlEventSetFree; drivers from 390. */
  eventSetFree(set: EventSetHandle): void {
    checkHandle(set, '', 'set');
    writeEventSetFreeCall(arena, RECORD, BLOCK, 0, set);
    cross(108, this.#library);
    return readEventSetFreeResult(arena, BLOCK);
  }

  /** nvmlSystemEventSetCreate; drivers from 575. */
  systemEventSetCreate(
    request: SystemEventSetCreateRequest_v1Input = NOTHING,
  ): SystemEventSetCreateRequest_v1 {
    if (request !== NOTHING) return callSync(this.prepare.systemEventSetCreate(request));

    writeSystemEventSetCreateCall(arena, RECORD, BLOCK, 0, request);
    cross(109, this.#library);
    return readSystemEventSetCreateResult(arena, BLOCK);
  }

  /** nvmlSystemRegisterEvents; drivers from 575. */
  systemRegisterEvents(request: SystemRegisterEventRequest_v1Input = NOTHING): SystemRegisterEventRequest_v1 {
    if (request !== NOTHING) return callSync(this.prepare.systemRegisterEvents(request));

    writeSystemRegisterEventsCall(arena, RECORD, BLOCK, 0, request);
    cross(110, this.#library);
    return readSystemRegisterEventsResult(arena, BLOCK);
  }

  /** nvmlSystemEventSetWait; drivers from 575. */
  systemEventSetWait(request: SystemEventSetWaitRequest_v1Input = NOTHING): SystemEventSetWaitRequest_v1 {
    return callSync(this.prepare.systemEventSetWait(request));
  }

  /** nvmlSystemEventSetFree; drivers from 575. */
  systemEventSetFree(request: SystemEventSetFreeRequest_v1Input = NOTHING): SystemEventSetFreeRequest_v1 {
    if (request !== NOTHING) return callSync(this.prepare.systemEventSetFree(request));

    writeSystemEventSetFreeCall(arena, RECORD, BLOCK, 0, request);
    cross(112, this.#library);
    return readSystemEventSetFreeResult(arena, BLOCK);
  }

  /** nvmlGpmQueryDeviceSupport; drivers from 535. */
  gpmQueryDeviceSupport(device: DeviceHandle, gpmSupport: GpmSupportInput = NOTHING): GpmSupport {
    if (gpmSupport !== NOTHING) return callSync(this.prepare.gpmQueryDeviceSupport(device, gpmSupport));
    checkHandle(device, '', 'device');
    writeGpmQueryDeviceSupportCall(arena, RECORD, BLOCK, 0, device, gpmSupport);
    cross(113, this.#library);
    return readGpmQueryDeviceSupportResult(arena, BLOCK);
  }

  /** nvmlGpmSampleAlloc; drivers from 535. */
  gpmSampleAlloc(): GpmSampleHandle {
    writeGpmSampleAllocCall(arena, RECORD, BLOCK, 0);
    cross(114, this.#library);
    return readGpmSampleAllocResult(arena, BLOCK);
  }

  /** nvmlGpmSampleFree; drivers from 535. */
  gpmSampleFree(gpmSample: GpmSampleHandle): void {
    checkHandle(gpmSample, '', 'gpmSample');
    writeGpmSampleFreeCall(arena, RECORD, BLOCK, 0, gpmSample);
    cross(115, this.#library);
    return readGpmSampleFreeResult(arena, BLOCK);
  }

  /** nvmlGpmSampleGet; drivers from 535. */
  gpmSampleGet(device: DeviceHandle, gpmSample: GpmSampleHandle): void {
    checkHandle(device, '', 'device');
    checkHandle(gpmSample, '', 'gpmSample');
    writeGpmSampleGetCall(arena, RECORD, BLOCK, 0, device, gpmSample);
    cross(116, this.#library);
    return readGpmSampleGetResult(arena, BLOCK);
  }

  /** nvmlGpmMigSampleGet; drivers from 535. */
  gpmMigSampleGet(device: DeviceHandle, gpuInstanceId: number, gpmSample: GpmSampleHandle): void {
    checkHandle(device, '', 'device');
    checkU32(gpuInstanceId, '', 'gpuInstanceId');
    checkHandle(gpmSample, '', 'gpmSample');
    writeGpmMigSampleGetCall(arena, RECORD, BLOCK, 0, device, gpuInstanceId, gpmSample);
    cross(117, this.#library);
    return readGpmMigSampleGetResult(arena, BLOCK);
  }

  /** nvmlGpmMetricsGet; drivers from 535. */
  gpmMetricsGet(metricsGet: GpmMetricsGetInput = NOTHING): GpmMetricsGet {
    if (metricsGet !== NOTHING) return callSync(this.prepare.gpmMetricsGet(metricsGet));

    writeGpmMetricsGetCall(arena, RECORD, BLOCK, 0, metricsGet);
    cross(118, this.#library);
    return readGpmMetricsGetResult(arena, BLOCK);
  }

  /** nvmlDeviceGetNvLinkTelemetrySamples_v1; drivers from 615. */
  deviceGetNvLinkTelemetrySamples_v1(
    device: DeviceHandle,
    samples: NvlinkTelemetrySamples_v1Input = NOTHING,
  ): NvlinkTelemetrySamples_v1 {
    return callSync(this.prepare.deviceGetNvLinkTelemetrySamples_v1(device, samples));
  }
}
