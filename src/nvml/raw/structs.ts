// Generated from binding/abi by "npm run generate:nvml". Not edited by hand.
/* eslint-disable -- the types are checked; the style is the generator's */
import {
  type NativeMemory,
  clear,
  readText,
  writeText,
  textRoom,
  readArray,
  readAmount,
  readU8,
  readU32,
  readU64,
} from '../memory.ts';
import {
  checkU8,
  checkU16,
  checkU32,
  checkI32,
  checkU64,
  checkI64,
  checkF64,
  checkAmount,
  checkHandle,
  checkString,
  checkArray,
  checkObject,
} from '../arguments.ts';
import {
  type Return,
  type ValueType,
  type EnableState,
  type Pstates,
  type ClockType,
  type TemperatureSensors,
  type PerfMetricsControllerType,
  type NvlinkTelemetrySampleType,
  type BridgeChipType,
  type NvLinkUtilizationCountUnits,
  type NvLinkUtilizationCountPktTypes,
  type ThermalTarget,
  type ThermalController,
  type CoolerControl,
  type CoolerTarget,
  type VgpuGuestInfoState,
  type GridLicenseFeatureCode,
  type FanState,
  type LedColor,
  type EncoderType,
  type FBCSessionType,
  type VgpuVmCompatibility,
  type VgpuPgpuCompatibilityLimitCode,
  type PowerProfileOperation,
  type FieldId,
  type GpmMetricId,
} from './enums.ts';

declare const handle: unique symbol;
// Handles: a slot and its generation in one number. One that was freed, or made up, is refused.
export type DeviceHandle = number & { readonly [handle]: 'Device' };
export type GpuInstanceHandle = number & { readonly [handle]: 'GpuInstance' };
export type ComputeInstanceHandle = number & { readonly [handle]: 'ComputeInstance' };
export type EventSetHandle = number & { readonly [handle]: 'EventSet' };
export type GpmSampleHandle = number & { readonly [handle]: 'GpmSample' };
export type UnitHandle = number & { readonly [handle]: 'Unit' };
export type SystemEventSetHandle = number & { readonly [handle]: 'SystemEventSet' };

const round8 = (size: number): number => (size + 7) & ~7;

/** dVal, uiVal, ulVal, ullVal, sllVal, siVal, usVal; null where the selector is unknown. */
export type Value = number | bigint | null;
export function readValue(m: NativeMemory, o: number, selector: number): Value {
  switch (selector) {
    case 0:
      return m.f64[o >> 3] as number;
    case 1:
      return m.u32[o >> 2] as number;
    case 2:
      return m.u64[o >> 3] as bigint;
    case 3:
      return m.u64[o >> 3] as bigint;
    case 4:
      return m.i64[o >> 3] as bigint;
    case 5:
      return m.i32[o >> 2] as number;
    case 6:
      return m.u16[o >> 1] as number;
    default:
      return null;
  }
}

export type PciInfo_v1 = {
  busId: string;
  domain: number;
  bus: number;
  device: number;
  pciDeviceId: number;
};
export const sizePciInfo_v1 = 32;
export function readPciInfo_v1(m: NativeMemory, o: number, b: number = o): PciInfo_v1 {
  void b;
  return {
    busId: readText(m, o, 16),
    domain: m.u32[(o + 16) >> 2] as number,
    bus: m.u32[(o + 20) >> 2] as number,
    device: m.u32[(o + 24) >> 2] as number,
    pciDeviceId: m.u32[(o + 28) >> 2] as number,
  };
}

export type PciInfo_v2 = {
  busId: string;
  domain: number;
  bus: number;
  device: number;
  pciDeviceId: number;
  pciSubSystemId: number;
  reserved: number[];
};
export const sizePciInfo_v2 = 52;
export function readPciInfo_v2(m: NativeMemory, o: number, b: number = o): PciInfo_v2 {
  void b;
  return {
    busId: readText(m, o, 16),
    domain: m.u32[(o + 16) >> 2] as number,
    bus: m.u32[(o + 20) >> 2] as number,
    device: m.u32[(o + 24) >> 2] as number,
    pciDeviceId: m.u32[(o + 28) >> 2] as number,
    pciSubSystemId: m.u32[(o + 32) >> 2] as number,
    reserved: readArray<number>(m, o + 36, 4, 4, readU32, b),
  };
}

export type PciInfo = {
  busIdLegacy: string;
  domain: number;
  bus: number;
  device: number;
  pciDeviceId: number;
  pciSubSystemId: number;
  busId: string;
};
export const sizePciInfo = 68;
export function readPciInfo(m: NativeMemory, o: number, b: number = o): PciInfo {
  void b;
  return {
    busIdLegacy: readText(m, o, 16),
    domain: m.u32[(o + 16) >> 2] as number,
    bus: m.u32[(o + 20) >> 2] as number,
    device: m.u32[(o + 24) >> 2] as number,
    pciDeviceId: m.u32[(o + 28) >> 2] as number,
    pciSubSystemId: m.u32[(o + 32) >> 2] as number,
    busId: readText(m, o + 36, 32),
  };
}

/** What is left out is zero; the version is filled in. */
export type PciInfoInput = {
  readonly busIdLegacy?: string | undefined;
  readonly domain?: number | undefined;
  readonly bus?: number | undefined;
  readonly device?: number | undefined;
  readonly pciDeviceId?: number | undefined;
  readonly pciSubSystemId?: number | undefined;
  readonly busId?: string | undefined;
};
export function writePciInfo(m: NativeMemory, o: number, v: PciInfoInput, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 68);
  if (v.busIdLegacy !== undefined) {
    checkString(v.busIdLegacy, at, 'busIdLegacy');
    if (Buffer.byteLength(v.busIdLegacy) >= 16)
      throw new TypeError(`${at}busIdLegacy must be shorter than 16 bytes.`);
    writeText(m, o, v.busIdLegacy);
  }
  if (v.domain !== undefined) {
    checkU32(v.domain, at, 'domain');
    m.u32[(o + 16) >> 2] = v.domain;
  }
  if (v.bus !== undefined) {
    checkU32(v.bus, at, 'bus');
    m.u32[(o + 20) >> 2] = v.bus;
  }
  if (v.device !== undefined) {
    checkU32(v.device, at, 'device');
    m.u32[(o + 24) >> 2] = v.device;
  }
  if (v.pciDeviceId !== undefined) {
    checkU32(v.pciDeviceId, at, 'pciDeviceId');
    m.u32[(o + 28) >> 2] = v.pciDeviceId;
  }
  if (v.pciSubSystemId !== undefined) {
    checkU32(v.pciSubSystemId, at, 'pciSubSystemId');
    m.u32[(o + 32) >> 2] = v.pciSubSystemId;
  }
  if (v.busId !== undefined) {
    checkString(v.busId, at, 'busId');
    if (Buffer.byteLength(v.busId) >= 32) throw new TypeError(`${at}busId must be shorter than 32 bytes.`);
    writeText(m, o + 36, v.busId);
  }
}

export type Memory = {
  total: number;
  free: number;
  used: number;
};
export const sizeMemory = 24;
export function readMemory(m: NativeMemory, o: number, b: number = o): Memory {
  void b;
  return {
    total: readAmount(m, o),
    free: readAmount(m, o + 8),
    used: readAmount(m, o + 16),
  };
}

export type Memory_v2 = {
  total: number;
  reserved: number;
  free: number;
  used: number;
};
export const sizeMemory_v2 = 40;
export function readMemory_v2(m: NativeMemory, o: number, b: number = o): Memory_v2 {
  void b;
  return {
    total: readAmount(m, o + 8),
    reserved: readAmount(m, o + 16),
    free: readAmount(m, o + 24),
    used: readAmount(m, o + 32),
  };
}

/** What is left out is zero; the version is filled in. */
export type Memory_v2Input = {
  readonly total?: number | undefined;
  readonly reserved?: number | undefined;
  readonly free?: number | undefined;
  readonly used?: number | undefined;
};
export function writeMemory_v2(m: NativeMemory, o: number, v: Memory_v2Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 40);
  m.u32[o >> 2] = 33554472;
  if (v.total !== undefined) {
    checkAmount(v.total, at, 'total');
    m.u32[(o + 8) >> 2] = v.total;
    m.u32[((o + 8) >> 2) + 1] = v.total / 0x1_0000_0000;
  }
  if (v.reserved !== undefined) {
    checkAmount(v.reserved, at, 'reserved');
    m.u32[(o + 16) >> 2] = v.reserved;
    m.u32[((o + 16) >> 2) + 1] = v.reserved / 0x1_0000_0000;
  }
  if (v.free !== undefined) {
    checkAmount(v.free, at, 'free');
    m.u32[(o + 24) >> 2] = v.free;
    m.u32[((o + 24) >> 2) + 1] = v.free / 0x1_0000_0000;
  }
  if (v.used !== undefined) {
    checkAmount(v.used, at, 'used');
    m.u32[(o + 32) >> 2] = v.used;
    m.u32[((o + 32) >> 2) + 1] = v.used / 0x1_0000_0000;
  }
}

export type BAR1Memory = {
  bar1Total: number;
  bar1Free: number;
  bar1Used: number;
};
export const sizeBAR1Memory = 24;
export function readBAR1Memory(m: NativeMemory, o: number, b: number = o): BAR1Memory {
  void b;
  return {
    bar1Total: readAmount(m, o),
    bar1Free: readAmount(m, o + 8),
    bar1Used: readAmount(m, o + 16),
  };
}

export type SetMemoryLimits_v1 = {
  softLimit: number;
  hardLimit: number;
};
export const sizeSetMemoryLimits_v1 = 24;
export function readSetMemoryLimits_v1(m: NativeMemory, o: number, b: number = o): SetMemoryLimits_v1 {
  void b;
  return {
    softLimit: readAmount(m, o + 8),
    hardLimit: readAmount(m, o + 16),
  };
}

/** What is left out is zero; the version is filled in. */
export type SetMemoryLimits_v1Input = {
  readonly nameSpace?: string | undefined;
  readonly softLimit?: number | undefined;
  readonly hardLimit?: number | undefined;
};
export function writeSetMemoryLimits_v1(
  m: NativeMemory,
  o: number,
  v: SetMemoryLimits_v1Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 24);
  if (v.nameSpace !== undefined) {
    checkString(v.nameSpace, at, 'nameSpace');
    m.u32[o >> 2] = h - b;
    writeText(m, h, v.nameSpace);
    h += textRoom(v.nameSpace);
  }
  if (v.softLimit !== undefined) {
    checkAmount(v.softLimit, at, 'softLimit');
    m.u32[(o + 8) >> 2] = v.softLimit;
    m.u32[((o + 8) >> 2) + 1] = v.softLimit / 0x1_0000_0000;
  }
  if (v.hardLimit !== undefined) {
    checkAmount(v.hardLimit, at, 'hardLimit');
    m.u32[(o + 16) >> 2] = v.hardLimit;
    m.u32[((o + 16) >> 2) + 1] = v.hardLimit / 0x1_0000_0000;
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapSetMemoryLimits_v1(v: SetMemoryLimits_v1Input, room: number): number {
  void room;
  let size = 0;
  if (typeof v.nameSpace === 'string') size += textRoom(v.nameSpace);
  return size;
}

export type GetMemoryLimits_v1 = {
  softLimit: number;
  hardLimit: number;
  currentUsed: number;
};
export const sizeGetMemoryLimits_v1 = 32;
export function readGetMemoryLimits_v1(m: NativeMemory, o: number, b: number = o): GetMemoryLimits_v1 {
  void b;
  return {
    softLimit: readAmount(m, o + 8),
    hardLimit: readAmount(m, o + 16),
    currentUsed: readAmount(m, o + 24),
  };
}

/** What is left out is zero; the version is filled in. */
export type GetMemoryLimits_v1Input = {
  readonly nameSpace?: string | undefined;
  readonly softLimit?: number | undefined;
  readonly hardLimit?: number | undefined;
  readonly currentUsed?: number | undefined;
};
export function writeGetMemoryLimits_v1(
  m: NativeMemory,
  o: number,
  v: GetMemoryLimits_v1Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 32);
  if (v.nameSpace !== undefined) {
    checkString(v.nameSpace, at, 'nameSpace');
    m.u32[o >> 2] = h - b;
    writeText(m, h, v.nameSpace);
    h += textRoom(v.nameSpace);
  }
  if (v.softLimit !== undefined) {
    checkAmount(v.softLimit, at, 'softLimit');
    m.u32[(o + 8) >> 2] = v.softLimit;
    m.u32[((o + 8) >> 2) + 1] = v.softLimit / 0x1_0000_0000;
  }
  if (v.hardLimit !== undefined) {
    checkAmount(v.hardLimit, at, 'hardLimit');
    m.u32[(o + 16) >> 2] = v.hardLimit;
    m.u32[((o + 16) >> 2) + 1] = v.hardLimit / 0x1_0000_0000;
  }
  if (v.currentUsed !== undefined) {
    checkAmount(v.currentUsed, at, 'currentUsed');
    m.u32[(o + 24) >> 2] = v.currentUsed;
    m.u32[((o + 24) >> 2) + 1] = v.currentUsed / 0x1_0000_0000;
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapGetMemoryLimits_v1(v: GetMemoryLimits_v1Input, room: number): number {
  void room;
  let size = 0;
  if (typeof v.nameSpace === 'string') size += textRoom(v.nameSpace);
  return size;
}

export type Utilization = {
  gpu: number;
  memory: number;
};
export const sizeUtilization = 8;
export function readUtilization(m: NativeMemory, o: number, b: number = o): Utilization {
  void b;
  return {
    gpu: m.u32[o >> 2] as number,
    memory: m.u32[(o + 4) >> 2] as number,
  };
}

export type Temperature_v1 = {
  sensorType: TemperatureSensors;
  temperature: number;
};
export const sizeTemperature_v1 = 12;
export function readTemperature_v1(m: NativeMemory, o: number, b: number = o): Temperature_v1 {
  void b;
  return {
    sensorType: m.u32[(o + 4) >> 2] as TemperatureSensors,
    temperature: m.i32[(o + 8) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type Temperature_v1Input = {
  readonly sensorType?: TemperatureSensors | undefined;
  readonly temperature?: number | undefined;
};
export function writeTemperature_v1(m: NativeMemory, o: number, v: Temperature_v1Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 12);
  m.u32[o >> 2] = 16777228;
  if (v.sensorType !== undefined) {
    checkU32(v.sensorType, at, 'sensorType');
    m.u32[(o + 4) >> 2] = v.sensorType;
  }
  if (v.temperature !== undefined) {
    checkI32(v.temperature, at, 'temperature');
    m.i32[(o + 8) >> 2] = v.temperature;
  }
}

export type ProcessInfo_v1 = {
  pid: number;
  usedGpuMemory: number;
};
export const sizeProcessInfo_v1 = 16;
export function readProcessInfo_v1(m: NativeMemory, o: number, b: number = o): ProcessInfo_v1 {
  void b;
  return {
    pid: m.u32[o >> 2] as number,
    usedGpuMemory: readAmount(m, o + 8),
  };
}

export type ProcessInfo_v2 = {
  pid: number;
  usedGpuMemory: number;
  gpuInstanceId: number;
  computeInstanceId: number;
};
export const sizeProcessInfo_v2 = 24;
export function readProcessInfo_v2(m: NativeMemory, o: number, b: number = o): ProcessInfo_v2 {
  void b;
  return {
    pid: m.u32[o >> 2] as number,
    usedGpuMemory: readAmount(m, o + 8),
    gpuInstanceId: m.u32[(o + 16) >> 2] as number,
    computeInstanceId: m.u32[(o + 20) >> 2] as number,
  };
}

export type ProcessInfo = {
  pid: number;
  usedGpuMemory: number;
  gpuInstanceId: number;
  computeInstanceId: number;
};
export const sizeProcessInfo = 24;
export function readProcessInfo(m: NativeMemory, o: number, b: number = o): ProcessInfo {
  void b;
  return {
    pid: m.u32[o >> 2] as number,
    usedGpuMemory: readAmount(m, o + 8),
    gpuInstanceId: m.u32[(o + 16) >> 2] as number,
    computeInstanceId: m.u32[(o + 20) >> 2] as number,
  };
}

export type ProcessDetail_v1 = {
  pid: number;
  usedGpuMemory: number;
  gpuInstanceId: number;
  computeInstanceId: number;
  usedGpuCcProtectedMemory: number;
};
export const sizeProcessDetail_v1 = 32;
export function readProcessDetail_v1(m: NativeMemory, o: number, b: number = o): ProcessDetail_v1 {
  void b;
  return {
    pid: m.u32[o >> 2] as number,
    usedGpuMemory: readAmount(m, o + 8),
    gpuInstanceId: m.u32[(o + 16) >> 2] as number,
    computeInstanceId: m.u32[(o + 20) >> 2] as number,
    usedGpuCcProtectedMemory: readAmount(m, o + 24),
  };
}

/** What is left out is zero; the version is filled in. */
export type ProcessDetail_v1Input = {
  readonly pid?: number | undefined;
  readonly usedGpuMemory?: number | undefined;
  readonly gpuInstanceId?: number | undefined;
  readonly computeInstanceId?: number | undefined;
  readonly usedGpuCcProtectedMemory?: number | undefined;
};
export function writeProcessDetail_v1(
  m: NativeMemory,
  o: number,
  v: ProcessDetail_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 32);
  if (v.pid !== undefined) {
    checkU32(v.pid, at, 'pid');
    m.u32[o >> 2] = v.pid;
  }
  if (v.usedGpuMemory !== undefined) {
    checkAmount(v.usedGpuMemory, at, 'usedGpuMemory');
    m.u32[(o + 8) >> 2] = v.usedGpuMemory;
    m.u32[((o + 8) >> 2) + 1] = v.usedGpuMemory / 0x1_0000_0000;
  }
  if (v.gpuInstanceId !== undefined) {
    checkU32(v.gpuInstanceId, at, 'gpuInstanceId');
    m.u32[(o + 16) >> 2] = v.gpuInstanceId;
  }
  if (v.computeInstanceId !== undefined) {
    checkU32(v.computeInstanceId, at, 'computeInstanceId');
    m.u32[(o + 20) >> 2] = v.computeInstanceId;
  }
  if (v.usedGpuCcProtectedMemory !== undefined) {
    checkAmount(v.usedGpuCcProtectedMemory, at, 'usedGpuCcProtectedMemory');
    m.u32[(o + 24) >> 2] = v.usedGpuCcProtectedMemory;
    m.u32[((o + 24) >> 2) + 1] = v.usedGpuCcProtectedMemory / 0x1_0000_0000;
  }
}

export type ProcessDetailList_v1 = {
  mode: number;
  procArray: ProcessDetail_v1[];
};
export const sizeProcessDetailList_v1 = 24;
export function readProcessDetailList_v1(m: NativeMemory, o: number, b: number = o): ProcessDetailList_v1 {
  void b;
  return {
    mode: m.u32[(o + 4) >> 2] as number,
    procArray: readArray<ProcessDetail_v1>(
      m,
      b + readU32(m, o + 16),
      m.u32[(o + 8) >> 2] as number,
      32,
      readProcessDetail_v1,
      b,
    ),
  };
}

/** What is left out is zero; the version is filled in. */
export type ProcessDetailList_v1Input = {
  readonly mode?: number | undefined;
  readonly procArray?: readonly ProcessDetail_v1Input[] | undefined;
};
export function writeProcessDetailList_v1(
  m: NativeMemory,
  o: number,
  v: ProcessDetailList_v1Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 24);
  m.u32[o >> 2] = 16777240;
  if (v.mode !== undefined) {
    checkU32(v.mode, at, 'mode');
    m.u32[(o + 4) >> 2] = v.mode;
  }
  {
    const list = v.procArray;
    if (list !== undefined) checkArray(list, at, 'procArray');
    const count = list === undefined ? room : list.length;
    const start = h;
    m.u32[(o + 8) >> 2] = count;
    m.u32[(o + 16) >> 2] = start - b;
    h += round8(count * 32);
    clear(m, start, round8(count * 32));
    list?.forEach((each, i) => {
      writeProcessDetail_v1(m, start + i * 32, each, `${at}${`procArray[${i}]`}.`);
    });
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapProcessDetailList_v1(v: ProcessDetailList_v1Input, room: number): number {
  void room;
  let size = 0;
  size += round8((v.procArray?.length ?? room) * 32);
  return size;
}

export type DeviceAttributes = {
  multiprocessorCount: number;
  sharedCopyEngineCount: number;
  sharedDecoderCount: number;
  sharedEncoderCount: number;
  sharedJpegCount: number;
  sharedOfaCount: number;
  gpuInstanceSliceCount: number;
  computeInstanceSliceCount: number;
  memorySizeMB: number;
};
export const sizeDeviceAttributes = 40;
export function readDeviceAttributes(m: NativeMemory, o: number, b: number = o): DeviceAttributes {
  void b;
  return {
    multiprocessorCount: m.u32[o >> 2] as number,
    sharedCopyEngineCount: m.u32[(o + 4) >> 2] as number,
    sharedDecoderCount: m.u32[(o + 8) >> 2] as number,
    sharedEncoderCount: m.u32[(o + 12) >> 2] as number,
    sharedJpegCount: m.u32[(o + 16) >> 2] as number,
    sharedOfaCount: m.u32[(o + 20) >> 2] as number,
    gpuInstanceSliceCount: m.u32[(o + 24) >> 2] as number,
    computeInstanceSliceCount: m.u32[(o + 28) >> 2] as number,
    memorySizeMB: readAmount(m, o + 32),
  };
}

export type GpuInstancePlacement = {
  start: number;
  size: number;
};
export const sizeGpuInstancePlacement = 8;
export function readGpuInstancePlacement(m: NativeMemory, o: number, b: number = o): GpuInstancePlacement {
  void b;
  return {
    start: m.u32[o >> 2] as number,
    size: m.u32[(o + 4) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type GpuInstancePlacementInput = {
  readonly start?: number | undefined;
  readonly size?: number | undefined;
};
export function writeGpuInstancePlacement(
  m: NativeMemory,
  o: number,
  v: GpuInstancePlacementInput,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 8);
  if (v.start !== undefined) {
    checkU32(v.start, at, 'start');
    m.u32[o >> 2] = v.start;
  }
  if (v.size !== undefined) {
    checkU32(v.size, at, 'size');
    m.u32[(o + 4) >> 2] = v.size;
  }
}

export type GpuInstanceInfo = {
  device: DeviceHandle;
  id: number;
  profileId: number;
  placement: GpuInstancePlacement;
};
export const sizeGpuInstanceInfo = 24;
export function readGpuInstanceInfo(m: NativeMemory, o: number, b: number = o): GpuInstanceInfo {
  void b;
  return {
    device: m.u32[o >> 2] as DeviceHandle,
    id: m.u32[(o + 8) >> 2] as number,
    profileId: m.u32[(o + 12) >> 2] as number,
    placement: readGpuInstancePlacement(m, o + 16, b),
  };
}

export type FieldValue = {
  fieldId: FieldId;
  scopeId: number;
  timestamp: bigint;
  latencyUsec: bigint;
  valueType: ValueType;
  nvmlReturn: Return;
  value: Value;
};
export const sizeFieldValue = 40;
export function readFieldValue(m: NativeMemory, o: number, b: number = o): FieldValue {
  void b;
  return {
    fieldId: m.u32[o >> 2] as FieldId,
    scopeId: m.u32[(o + 4) >> 2] as number,
    timestamp: m.i64[(o + 8) >> 3] as bigint,
    latencyUsec: m.i64[(o + 16) >> 3] as bigint,
    valueType: m.u32[(o + 24) >> 2] as ValueType,
    nvmlReturn: m.u32[(o + 28) >> 2] as Return,
    value: readValue(m, o + 32, m.u32[(o + 24) >> 2] as ValueType),
  };
}

/** What is left out is zero; the version is filled in. */
export type FieldValueInput = {
  readonly fieldId?: FieldId | undefined;
  readonly scopeId?: number | undefined;
  readonly timestamp?: bigint | undefined;
  readonly latencyUsec?: bigint | undefined;
  readonly valueType?: ValueType | undefined;
  readonly nvmlReturn?: Return | undefined;
};
export function writeFieldValue(m: NativeMemory, o: number, v: FieldValueInput, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 40);
  if (v.fieldId !== undefined) {
    checkU32(v.fieldId, at, 'fieldId');
    m.u32[o >> 2] = v.fieldId;
  }
  if (v.scopeId !== undefined) {
    checkU32(v.scopeId, at, 'scopeId');
    m.u32[(o + 4) >> 2] = v.scopeId;
  }
  if (v.timestamp !== undefined) {
    checkI64(v.timestamp, at, 'timestamp');
    m.i64[(o + 8) >> 3] = v.timestamp;
  }
  if (v.latencyUsec !== undefined) {
    checkI64(v.latencyUsec, at, 'latencyUsec');
    m.i64[(o + 16) >> 3] = v.latencyUsec;
  }
  if (v.valueType !== undefined) {
    checkU32(v.valueType, at, 'valueType');
    m.u32[(o + 24) >> 2] = v.valueType;
  }
  if (v.nvmlReturn !== undefined) {
    checkU32(v.nvmlReturn, at, 'nvmlReturn');
    m.u32[(o + 28) >> 2] = v.nvmlReturn;
  }
}

export type EventData = {
  device: DeviceHandle;
  eventType: bigint;
  eventData: bigint;
  gpuInstanceId: number;
  computeInstanceId: number;
};
export const sizeEventData = 32;
export function readEventData(m: NativeMemory, o: number, b: number = o): EventData {
  void b;
  return {
    device: m.u32[o >> 2] as DeviceHandle,
    eventType: m.u64[(o + 8) >> 3] as bigint,
    eventData: m.u64[(o + 16) >> 3] as bigint,
    gpuInstanceId: m.u32[(o + 24) >> 2] as number,
    computeInstanceId: m.u32[(o + 28) >> 2] as number,
  };
}

export type SystemEventData_v1 = {
  eventType: bigint;
  gpuId: number;
};
export const sizeSystemEventData_v1 = 16;
export function readSystemEventData_v1(m: NativeMemory, o: number, b: number = o): SystemEventData_v1 {
  void b;
  return {
    eventType: m.u64[o >> 3] as bigint,
    gpuId: m.u32[(o + 8) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type SystemEventData_v1Input = {
  readonly eventType?: bigint | undefined;
  readonly gpuId?: number | undefined;
};
export function writeSystemEventData_v1(
  m: NativeMemory,
  o: number,
  v: SystemEventData_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 16);
  if (v.eventType !== undefined) {
    checkU64(v.eventType, at, 'eventType');
    m.u64[o >> 3] = v.eventType;
  }
  if (v.gpuId !== undefined) {
    checkU32(v.gpuId, at, 'gpuId');
    m.u32[(o + 8) >> 2] = v.gpuId;
  }
}

export type SystemEventSetCreateRequest_v1 = {
  set: SystemEventSetHandle;
};
export const sizeSystemEventSetCreateRequest_v1 = 16;
export function readSystemEventSetCreateRequest_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): SystemEventSetCreateRequest_v1 {
  void b;
  return {
    set: m.u32[(o + 8) >> 2] as SystemEventSetHandle,
  };
}

/** What is left out is zero; the version is filled in. */
export type SystemEventSetCreateRequest_v1Input = {
  readonly set?: SystemEventSetHandle | undefined;
};
export function writeSystemEventSetCreateRequest_v1(
  m: NativeMemory,
  o: number,
  v: SystemEventSetCreateRequest_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 16);
  m.u32[o >> 2] = 16777232;
  if (v.set !== undefined) {
    checkHandle(v.set, at, 'set');
    m.u32[(o + 8) >> 2] = v.set;
  }
}

export type SystemEventSetFreeRequest_v1 = {
  set: SystemEventSetHandle;
};
export const sizeSystemEventSetFreeRequest_v1 = 16;
export function readSystemEventSetFreeRequest_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): SystemEventSetFreeRequest_v1 {
  void b;
  return {
    set: m.u32[(o + 8) >> 2] as SystemEventSetHandle,
  };
}

/** What is left out is zero; the version is filled in. */
export type SystemEventSetFreeRequest_v1Input = {
  readonly set?: SystemEventSetHandle | undefined;
};
export function writeSystemEventSetFreeRequest_v1(
  m: NativeMemory,
  o: number,
  v: SystemEventSetFreeRequest_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 16);
  m.u32[o >> 2] = 16777232;
  if (v.set !== undefined) {
    checkHandle(v.set, at, 'set');
    m.u32[(o + 8) >> 2] = v.set;
  }
}

export type SystemRegisterEventRequest_v1 = {
  eventTypes: bigint;
  set: SystemEventSetHandle;
};
export const sizeSystemRegisterEventRequest_v1 = 24;
export function readSystemRegisterEventRequest_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): SystemRegisterEventRequest_v1 {
  void b;
  return {
    eventTypes: m.u64[(o + 8) >> 3] as bigint,
    set: m.u32[(o + 16) >> 2] as SystemEventSetHandle,
  };
}

/** What is left out is zero; the version is filled in. */
export type SystemRegisterEventRequest_v1Input = {
  readonly eventTypes?: bigint | undefined;
  readonly set?: SystemEventSetHandle | undefined;
};
export function writeSystemRegisterEventRequest_v1(
  m: NativeMemory,
  o: number,
  v: SystemRegisterEventRequest_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 24);
  m.u32[o >> 2] = 16777240;
  if (v.eventTypes !== undefined) {
    checkU64(v.eventTypes, at, 'eventTypes');
    m.u64[(o + 8) >> 3] = v.eventTypes;
  }
  if (v.set !== undefined) {
    checkHandle(v.set, at, 'set');
    m.u32[(o + 16) >> 2] = v.set;
  }
}

export type SystemEventSetWaitRequest_v1 = {
  timeoutms: number;
  set: SystemEventSetHandle;
  data: SystemEventData_v1[];
  numEvent: number;
};
export const sizeSystemEventSetWaitRequest_v1 = 32;
export function readSystemEventSetWaitRequest_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): SystemEventSetWaitRequest_v1 {
  void b;
  return {
    timeoutms: m.u32[(o + 4) >> 2] as number,
    set: m.u32[(o + 8) >> 2] as SystemEventSetHandle,
    data: readArray<SystemEventData_v1>(
      m,
      b + readU32(m, o + 16),
      m.u32[(o + 24) >> 2] as number,
      16,
      readSystemEventData_v1,
      b,
    ),
    numEvent: m.u32[(o + 28) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type SystemEventSetWaitRequest_v1Input = {
  readonly timeoutms?: number | undefined;
  readonly set?: SystemEventSetHandle | undefined;
  readonly data?: readonly SystemEventData_v1Input[] | undefined;
  readonly numEvent?: number | undefined;
};
export function writeSystemEventSetWaitRequest_v1(
  m: NativeMemory,
  o: number,
  v: SystemEventSetWaitRequest_v1Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 32);
  m.u32[o >> 2] = 16777248;
  if (v.timeoutms !== undefined) {
    checkU32(v.timeoutms, at, 'timeoutms');
    m.u32[(o + 4) >> 2] = v.timeoutms;
  }
  if (v.set !== undefined) {
    checkHandle(v.set, at, 'set');
    m.u32[(o + 8) >> 2] = v.set;
  }
  {
    const list = v.data;
    if (list !== undefined) checkArray(list, at, 'data');
    const count = list === undefined ? room : list.length;
    const start = h;
    m.u32[(o + 24) >> 2] = count;
    m.u32[(o + 16) >> 2] = start - b;
    h += round8(count * 16);
    clear(m, start, round8(count * 16));
    list?.forEach((each, i) => {
      writeSystemEventData_v1(m, start + i * 16, each, `${at}${`data[${i}]`}.`);
    });
  }
  if (v.numEvent !== undefined) {
    checkU32(v.numEvent, at, 'numEvent');
    m.u32[(o + 28) >> 2] = v.numEvent;
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapSystemEventSetWaitRequest_v1(v: SystemEventSetWaitRequest_v1Input, room: number): number {
  void room;
  let size = 0;
  size += round8((v.data?.length ?? room) * 16);
  return size;
}

export type GpmMetric = {
  metricId: GpmMetricId;
  nvmlReturn: Return;
  value: number;
};
export const sizeGpmMetric = 40;
export function readGpmMetric(m: NativeMemory, o: number, b: number = o): GpmMetric {
  void b;
  return {
    metricId: m.u32[o >> 2] as GpmMetricId,
    nvmlReturn: m.u32[(o + 4) >> 2] as Return,
    value: m.f64[(o + 8) >> 3] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type GpmMetricInput = {
  readonly metricId?: GpmMetricId | undefined;
  readonly nvmlReturn?: Return | undefined;
  readonly value?: number | undefined;
};
export function writeGpmMetric(m: NativeMemory, o: number, v: GpmMetricInput, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 40);
  if (v.metricId !== undefined) {
    checkU32(v.metricId, at, 'metricId');
    m.u32[o >> 2] = v.metricId;
  }
  if (v.nvmlReturn !== undefined) {
    checkU32(v.nvmlReturn, at, 'nvmlReturn');
    m.u32[(o + 4) >> 2] = v.nvmlReturn;
  }
  if (v.value !== undefined) {
    checkF64(v.value, at, 'value');
    m.f64[(o + 8) >> 3] = v.value;
  }
}

export type GpmMetricsGet = {
  sample1: GpmSampleHandle;
  sample2: GpmSampleHandle;
  metrics: GpmMetric[];
};
export const sizeGpmMetricsGet = 19104;
export function readGpmMetricsGet(m: NativeMemory, o: number, b: number = o): GpmMetricsGet {
  void b;
  return {
    sample1: m.u32[(o + 8) >> 2] as GpmSampleHandle,
    sample2: m.u32[(o + 16) >> 2] as GpmSampleHandle,
    metrics: readArray<GpmMetric>(
      m,
      o + 24,
      Math.min(m.u32[(o + 4) >> 2] as number, 477),
      40,
      readGpmMetric,
      b,
    ),
  };
}

/** What is left out is zero; the version is filled in. */
export type GpmMetricsGetInput = {
  readonly sample1?: GpmSampleHandle | undefined;
  readonly sample2?: GpmSampleHandle | undefined;
  readonly metrics?: readonly GpmMetricInput[] | undefined;
};
export function writeGpmMetricsGet(m: NativeMemory, o: number, v: GpmMetricsGetInput, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 19104);
  m.u32[o >> 2] = 1;
  if (v.sample1 !== undefined) {
    checkHandle(v.sample1, at, 'sample1');
    m.u32[(o + 8) >> 2] = v.sample1;
  }
  if (v.sample2 !== undefined) {
    checkHandle(v.sample2, at, 'sample2');
    m.u32[(o + 16) >> 2] = v.sample2;
  }
  if (v.metrics !== undefined) {
    checkArray(v.metrics, at, 'metrics');
    if (v.metrics.length > 477)
      throw new TypeError(`${at}metrics has room for 477 elements; there are ${v.metrics.length}.`);
    m.u32[(o + 4) >> 2] = v.metrics.length;
    v.metrics.forEach((each, i) => {
      writeGpmMetric(m, o + 24 + i * 40, each, `${at}${`metrics[${i}]`}.`);
    });
  }
}

export type GpmSupport = {
  isSupportedDevice: number;
};
export const sizeGpmSupport = 8;
export function readGpmSupport(m: NativeMemory, o: number, b: number = o): GpmSupport {
  void b;
  return {
    isSupportedDevice: m.u32[(o + 4) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type GpmSupportInput = {
  readonly isSupportedDevice?: number | undefined;
};
export function writeGpmSupport(m: NativeMemory, o: number, v: GpmSupportInput, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 8);
  m.u32[o >> 2] = 1;
  if (v.isSupportedDevice !== undefined) {
    checkU32(v.isSupportedDevice, at, 'isSupportedDevice');
    m.u32[(o + 4) >> 2] = v.isSupportedDevice;
  }
}

export type NvlinkTelemetrySample_v1 = {
  linkId: number;
  sampleType: NvlinkTelemetrySampleType;
  samples: bigint[];
  nvmlReturn: Return;
};
export const sizeNvlinkTelemetrySample_v1 = 32;
export function readNvlinkTelemetrySample_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): NvlinkTelemetrySample_v1 {
  void b;
  return {
    linkId: m.u32[o >> 2] as number,
    sampleType: m.u32[(o + 4) >> 2] as NvlinkTelemetrySampleType,
    samples: readArray<bigint>(m, b + readU32(m, o + 16), m.u32[(o + 8) >> 2] as number, 8, readU64, b),
    nvmlReturn: m.u32[(o + 24) >> 2] as Return,
  };
}

/** What is left out is zero; the version is filled in. */
export type NvlinkTelemetrySample_v1Input = {
  readonly linkId?: number | undefined;
  readonly sampleType?: NvlinkTelemetrySampleType | undefined;
  readonly samples?: readonly bigint[] | undefined;
  readonly nvmlReturn?: Return | undefined;
};
export function writeNvlinkTelemetrySample_v1(
  m: NativeMemory,
  o: number,
  v: NvlinkTelemetrySample_v1Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 32);
  if (v.linkId !== undefined) {
    checkU32(v.linkId, at, 'linkId');
    m.u32[o >> 2] = v.linkId;
  }
  if (v.sampleType !== undefined) {
    checkU32(v.sampleType, at, 'sampleType');
    m.u32[(o + 4) >> 2] = v.sampleType;
  }
  {
    const list = v.samples;
    if (list !== undefined) checkArray(list, at, 'samples');
    const count = list === undefined ? room : list.length;
    const start = h;
    m.u32[(o + 8) >> 2] = count;
    m.u32[(o + 16) >> 2] = start - b;
    h += round8(count * 8);
    clear(m, start, round8(count * 8));
    list?.forEach((each, i) => {
      checkU64(each, at, `samples[${i}]`);
      m.u64[(start + i * 8) >> 3] = each;
    });
  }
  if (v.nvmlReturn !== undefined) {
    checkU32(v.nvmlReturn, at, 'nvmlReturn');
    m.u32[(o + 24) >> 2] = v.nvmlReturn;
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapNvlinkTelemetrySample_v1(v: NvlinkTelemetrySample_v1Input, room: number): number {
  void room;
  let size = 0;
  size += round8((v.samples?.length ?? room) * 8);
  return size;
}

export type NvlinkTelemetrySamples_v1 = {
  telemetrySamples: NvlinkTelemetrySample_v1[];
};
export const sizeNvlinkTelemetrySamples_v1 = 16;
export function readNvlinkTelemetrySamples_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): NvlinkTelemetrySamples_v1 {
  void b;
  return {
    telemetrySamples: readArray<NvlinkTelemetrySample_v1>(
      m,
      b + readU32(m, o + 8),
      m.u32[o >> 2] as number,
      32,
      readNvlinkTelemetrySample_v1,
      b,
    ),
  };
}

/** What is left out is zero; the version is filled in. */
export type NvlinkTelemetrySamples_v1Input = {
  readonly telemetrySamples?: readonly NvlinkTelemetrySample_v1Input[] | undefined;
};
export function writeNvlinkTelemetrySamples_v1(
  m: NativeMemory,
  o: number,
  v: NvlinkTelemetrySamples_v1Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 16);
  {
    const list = v.telemetrySamples;
    if (list !== undefined) checkArray(list, at, 'telemetrySamples');
    const count = list === undefined ? room : list.length;
    const start = h;
    m.u32[o >> 2] = count;
    m.u32[(o + 8) >> 2] = start - b;
    h += round8(count * 32);
    clear(m, start, round8(count * 32));
    list?.forEach((each, i) => {
      h = writeNvlinkTelemetrySample_v1(
        m,
        start + i * 32,
        each,
        `${at}${`telemetrySamples[${i}]`}.`,
        b,
        h,
        room,
      );
    });
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapNvlinkTelemetrySamples_v1(v: NvlinkTelemetrySamples_v1Input, room: number): number {
  void room;
  let size = 0;
  size += round8((v.telemetrySamples?.length ?? room) * 32);
  for (const each of v.telemetrySamples ?? []) size += heapNvlinkTelemetrySample_v1(each, room);
  return size;
}

export type RailMetrics = {
  freqkHz: number;
  utilPct: number;
};
export const sizeRailMetrics = 16;
export function readRailMetrics(m: NativeMemory, o: number, b: number = o): RailMetrics {
  void b;
  return {
    freqkHz: m.u32[o >> 2] as number,
    utilPct: readAmount(m, o + 8),
  };
}

export type CoreRailMetrics = {
  rails: RailMetrics[];
};
export const sizeCoreRailMetrics = 32;
export function readCoreRailMetrics(m: NativeMemory, o: number, b: number = o): CoreRailMetrics {
  void b;
  return {
    rails: readArray<RailMetrics>(m, o, 2, 16, readRailMetrics, b),
  };
}

export type PmgrPwrTuple = {
  pwrmW: number;
};
export const sizePmgrPwrTuple = 4;
export function readPmgrPwrTuple(m: NativeMemory, o: number, b: number = o): PmgrPwrTuple {
  void b;
  return {
    pwrmW: m.u32[o >> 2] as number,
  };
}

export type PwrModelMetricsDlppm1xPerf = {
  perfms: number;
};
export const sizePwrModelMetricsDlppm1xPerf = 4;
export function readPwrModelMetricsDlppm1xPerf(
  m: NativeMemory,
  o: number,
  b: number = o,
): PwrModelMetricsDlppm1xPerf {
  void b;
  return {
    perfms: m.u32[o >> 2] as number,
  };
}

export type PwrModelMetricsDlppm1x = {
  bValid: number;
  coreRail: CoreRailMetrics;
  fbRail: RailMetrics;
  tgpPwrTuple: PmgrPwrTuple;
  perfMetrics: PwrModelMetricsDlppm1xPerf;
};
export const sizePwrModelMetricsDlppm1x = 64;
export function readPwrModelMetricsDlppm1x(
  m: NativeMemory,
  o: number,
  b: number = o,
): PwrModelMetricsDlppm1x {
  void b;
  return {
    bValid: m.bytes[o] as number,
    coreRail: readCoreRailMetrics(m, o + 8, b),
    fbRail: readRailMetrics(m, o + 40, b),
    tgpPwrTuple: readPmgrPwrTuple(m, o + 56, b),
    perfMetrics: readPwrModelMetricsDlppm1xPerf(m, o + 60, b),
  };
}

export type PwrModelMetricsDlppm1xDramclkEstimates = {
  estimatedMetrics: PwrModelMetricsDlppm1x[];
};
export const sizePwrModelMetricsDlppm1xDramclkEstimates = 520;
export function readPwrModelMetricsDlppm1xDramclkEstimates(
  m: NativeMemory,
  o: number,
  b: number = o,
): PwrModelMetricsDlppm1xDramclkEstimates {
  void b;
  return {
    estimatedMetrics: readArray<PwrModelMetricsDlppm1x>(
      m,
      o,
      Math.min(m.bytes[o + 512] as number, 8),
      64,
      readPwrModelMetricsDlppm1x,
      b,
    ),
  };
}

export type ObservedMetrics = {
  initialDramclkEst: PwrModelMetricsDlppm1xDramclkEstimates[];
  bValid: number;
  coreRail: CoreRailMetrics;
  fbRail: RailMetrics;
  tgpPwrTuple: PmgrPwrTuple;
  perfMetrics: PwrModelMetricsDlppm1xPerf;
};
export const sizeObservedMetrics = 1624;
export function readObservedMetrics(m: NativeMemory, o: number, b: number = o): ObservedMetrics {
  void b;
  return {
    initialDramclkEst: readArray<PwrModelMetricsDlppm1xDramclkEstimates>(
      m,
      o,
      3,
      520,
      readPwrModelMetricsDlppm1xDramclkEstimates,
      b,
    ),
    bValid: m.bytes[o + 1560] as number,
    coreRail: readCoreRailMetrics(m, o + 1568, b),
    fbRail: readRailMetrics(m, o + 1600, b),
    tgpPwrTuple: readPmgrPwrTuple(m, o + 1616, b),
    perfMetrics: readPwrModelMetricsDlppm1xPerf(m, o + 1620, b),
  };
}

export type PerfMetricsDlppc2xSample = {
  observedMetrics: ObservedMetrics;
};
export const sizePerfMetricsDlppc2xSample = 1624;
export function readPerfMetricsDlppc2xSample(
  m: NativeMemory,
  o: number,
  b: number = o,
): PerfMetricsDlppc2xSample {
  void b;
  return {
    observedMetrics: readObservedMetrics(m, o, b),
  };
}

export type PwrModelMetricsSamplePfpp1x = {
  freqkHz: number[];
  estTgpPwrmW: number;
};
export const sizePwrModelMetricsSamplePfpp1x = 68;
export function readPwrModelMetricsSamplePfpp1x(
  m: NativeMemory,
  o: number,
  b: number = o,
): PwrModelMetricsSamplePfpp1x {
  void b;
  return {
    freqkHz: readArray<number>(m, o, 16, 4, readU32, b),
    estTgpPwrmW: m.u32[(o + 64) >> 2] as number,
  };
}

export type PwrModelOperatingPointPfpp1x = {
  freqkHz: number;
  pwrmW: number;
};
export const sizePwrModelOperatingPointPfpp1x = 8;
export function readPwrModelOperatingPointPfpp1x(
  m: NativeMemory,
  o: number,
  b: number = o,
): PwrModelOperatingPointPfpp1x {
  void b;
  return {
    freqkHz: m.u32[o >> 2] as number,
    pwrmW: m.u32[(o + 4) >> 2] as number,
  };
}

export type PwrModelMetricsPfpp1x = {
  estimatedMetrics: PwrModelMetricsSamplePfpp1x[];
  bValid: number;
  maxPerfPerWattPoint: PwrModelOperatingPointPfpp1x;
  fmaxAtVmaxPoint: PwrModelOperatingPointPfpp1x;
  tgpHeadroommW: number;
};
export const sizePwrModelMetricsPfpp1x = 2204;
export function readPwrModelMetricsPfpp1x(m: NativeMemory, o: number, b: number = o): PwrModelMetricsPfpp1x {
  void b;
  return {
    estimatedMetrics: readArray<PwrModelMetricsSamplePfpp1x>(
      m,
      o + 4,
      Math.min(m.bytes[o] as number, 32),
      68,
      readPwrModelMetricsSamplePfpp1x,
      b,
    ),
    bValid: m.bytes[o + 2180] as number,
    maxPerfPerWattPoint: readPwrModelOperatingPointPfpp1x(m, o + 2184, b),
    fmaxAtVmaxPoint: readPwrModelOperatingPointPfpp1x(m, o + 2192, b),
    tgpHeadroommW: m.u32[(o + 2200) >> 2] as number,
  };
}

export type PerfMetricsPfpp1xSample = {
  estimatedMetrics: PwrModelMetricsPfpp1x;
};
export const sizePerfMetricsPfpp1xSample = 2204;
export function readPerfMetricsPfpp1xSample(
  m: NativeMemory,
  o: number,
  b: number = o,
): PerfMetricsPfpp1xSample {
  void b;
  return {
    estimatedMetrics: readPwrModelMetricsPfpp1x(m, o, b),
  };
}

/** dlppc2x, pfpp1x; null where the selector is unknown. */
export type PerfMetricControllerData = PerfMetricsDlppc2xSample | PerfMetricsPfpp1xSample | null;
export function readPerfMetricControllerData(
  m: NativeMemory,
  o: number,
  selector: number,
): PerfMetricControllerData {
  switch (selector) {
    case 0:
      return readPerfMetricsDlppc2xSample(m, o, o);
    case 1:
      return readPerfMetricsPfpp1xSample(m, o, o);
    default:
      return null;
  }
}

export type PerfMetricControllerSample = {
  controllerType: PerfMetricsControllerType;
  data: PerfMetricControllerData;
};
export const sizePerfMetricControllerSample = 2216;
export function readPerfMetricControllerSample(
  m: NativeMemory,
  o: number,
  b: number = o,
): PerfMetricControllerSample {
  void b;
  return {
    controllerType: m.u32[o >> 2] as PerfMetricsControllerType,
    data: readPerfMetricControllerData(m, o + 8, m.u32[o >> 2] as PerfMetricsControllerType),
  };
}

export type PerfMetricsSample = {
  controllerData: PerfMetricControllerSample[];
};
export const sizePerfMetricsSample = 8872;
export function readPerfMetricsSample(m: NativeMemory, o: number, b: number = o): PerfMetricsSample {
  void b;
  return {
    controllerData: readArray<PerfMetricControllerSample>(
      m,
      o + 8,
      Math.min(m.bytes[o] as number, 4),
      2216,
      readPerfMetricControllerSample,
      b,
    ),
  };
}

export type PerfMetricsSamples_v1 = {
  samples: PerfMetricsSample[];
};
export const sizePerfMetricsSamples_v1 = 115344;
export function readPerfMetricsSamples_v1(m: NativeMemory, o: number, b: number = o): PerfMetricsSamples_v1 {
  void b;
  return {
    samples: readArray<PerfMetricsSample>(
      m,
      o + 8,
      Math.min(m.u32[o >> 2] as number, 13),
      8872,
      readPerfMetricsSample,
      b,
    ),
  };
}

export type PciInfoExt_v1 = {
  domain: number;
  bus: number;
  device: number;
  pciDeviceId: number;
  pciSubSystemId: number;
  baseClass: number;
  subClass: number;
  busId: string;
};
export const sizePciInfoExt_v1 = 64;
export function readPciInfoExt_v1(m: NativeMemory, o: number, b: number = o): PciInfoExt_v1 {
  void b;
  return {
    domain: m.u32[(o + 4) >> 2] as number,
    bus: m.u32[(o + 8) >> 2] as number,
    device: m.u32[(o + 12) >> 2] as number,
    pciDeviceId: m.u32[(o + 16) >> 2] as number,
    pciSubSystemId: m.u32[(o + 20) >> 2] as number,
    baseClass: m.u32[(o + 24) >> 2] as number,
    subClass: m.u32[(o + 28) >> 2] as number,
    busId: readText(m, o + 32, 32),
  };
}

/** What is left out is zero; the version is filled in. */
export type PciInfoExt_v1Input = {
  readonly domain?: number | undefined;
  readonly bus?: number | undefined;
  readonly device?: number | undefined;
  readonly pciDeviceId?: number | undefined;
  readonly pciSubSystemId?: number | undefined;
  readonly baseClass?: number | undefined;
  readonly subClass?: number | undefined;
  readonly busId?: string | undefined;
};
export function writePciInfoExt_v1(m: NativeMemory, o: number, v: PciInfoExt_v1Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 64);
  m.u32[o >> 2] = 16777280;
  if (v.domain !== undefined) {
    checkU32(v.domain, at, 'domain');
    m.u32[(o + 4) >> 2] = v.domain;
  }
  if (v.bus !== undefined) {
    checkU32(v.bus, at, 'bus');
    m.u32[(o + 8) >> 2] = v.bus;
  }
  if (v.device !== undefined) {
    checkU32(v.device, at, 'device');
    m.u32[(o + 12) >> 2] = v.device;
  }
  if (v.pciDeviceId !== undefined) {
    checkU32(v.pciDeviceId, at, 'pciDeviceId');
    m.u32[(o + 16) >> 2] = v.pciDeviceId;
  }
  if (v.pciSubSystemId !== undefined) {
    checkU32(v.pciSubSystemId, at, 'pciSubSystemId');
    m.u32[(o + 20) >> 2] = v.pciSubSystemId;
  }
  if (v.baseClass !== undefined) {
    checkU32(v.baseClass, at, 'baseClass');
    m.u32[(o + 24) >> 2] = v.baseClass;
  }
  if (v.subClass !== undefined) {
    checkU32(v.subClass, at, 'subClass');
    m.u32[(o + 28) >> 2] = v.subClass;
  }
  if (v.busId !== undefined) {
    checkString(v.busId, at, 'busId');
    if (Buffer.byteLength(v.busId) >= 32) throw new TypeError(`${at}busId must be shorter than 32 bytes.`);
    writeText(m, o + 32, v.busId);
  }
}

export type UUIDText = {
  str: string;
};
export const sizeUUIDText = 41;
export function readUUIDText(m: NativeMemory, o: number, b: number = o): UUIDText {
  void b;
  return {
    str: readText(m, o, 41),
  };
}

export type UUIDBytes = {
  bytes: number[];
};
export const sizeUUIDBytes = 16;
export function readUUIDBytes(m: NativeMemory, o: number, b: number = o): UUIDBytes {
  void b;
  return {
    bytes: readArray<number>(m, o, 16, 1, readU8, b),
  };
}

/** str, bytes; null where the selector is unknown. */
export type UUIDValue = UUIDText | UUIDBytes | null;
export function readUUIDValue(m: NativeMemory, o: number, selector: number): UUIDValue {
  switch (selector) {
    case 1:
      return readUUIDText(m, o, o);
    case 2:
      return readUUIDBytes(m, o, o);
    default:
      return null;
  }
}

export type UUID_v1 = {
  type: number;
  value: UUIDValue;
};
export const sizeUUID_v1 = 52;
export function readUUID_v1(m: NativeMemory, o: number, b: number = o): UUID_v1 {
  void b;
  return {
    type: m.u32[(o + 4) >> 2] as number,
    value: readUUIDValue(m, o + 8, m.u32[(o + 4) >> 2] as number),
  };
}

/** What is left out is zero; the version is filled in. */
export type UUID_v1Input = {
  readonly type?: number | undefined;
};
export function writeUUID_v1(m: NativeMemory, o: number, v: UUID_v1Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 52);
  m.u32[o >> 2] = 16777268;
  if (v.type !== undefined) {
    checkU32(v.type, at, 'type');
    m.u32[(o + 4) >> 2] = v.type;
  }
}

export type Pdi_v1 = {
  value: bigint;
};
export const sizePdi_v1 = 16;
export function readPdi_v1(m: NativeMemory, o: number, b: number = o): Pdi_v1 {
  void b;
  return {
    value: m.u64[(o + 8) >> 3] as bigint,
  };
}

/** What is left out is zero; the version is filled in. */
export type Pdi_v1Input = {
  readonly value?: bigint | undefined;
};
export function writePdi_v1(m: NativeMemory, o: number, v: Pdi_v1Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 16);
  m.u32[o >> 2] = 16777232;
  if (v.value !== undefined) {
    checkU64(v.value, at, 'value');
    m.u64[(o + 8) >> 3] = v.value;
  }
}

export type Hostname_v1 = {
  value: string;
};
export const sizeHostname_v1 = 64;
export function readHostname_v1(m: NativeMemory, o: number, b: number = o): Hostname_v1 {
  void b;
  return {
    value: readText(m, o, 64),
  };
}

/** What is left out is zero; the version is filled in. */
export type Hostname_v1Input = {
  readonly value?: string | undefined;
};
export function writeHostname_v1(m: NativeMemory, o: number, v: Hostname_v1Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 64);
  if (v.value !== undefined) {
    checkString(v.value, at, 'value');
    if (Buffer.byteLength(v.value) >= 64) throw new TypeError(`${at}value must be shorter than 64 bytes.`);
    writeText(m, o, v.value);
  }
}

export type BridgeChipInfo = {
  type: BridgeChipType;
  fwVersion: number;
};
export const sizeBridgeChipInfo = 8;
export function readBridgeChipInfo(m: NativeMemory, o: number, b: number = o): BridgeChipInfo {
  void b;
  return {
    type: m.u32[o >> 2] as BridgeChipType,
    fwVersion: m.u32[(o + 4) >> 2] as number,
  };
}

export type BridgeChipHierarchy = {
  bridgeChipInfo: BridgeChipInfo[];
};
export const sizeBridgeChipHierarchy = 1028;
export function readBridgeChipHierarchy(m: NativeMemory, o: number, b: number = o): BridgeChipHierarchy {
  void b;
  return {
    bridgeChipInfo: readArray<BridgeChipInfo>(
      m,
      o + 4,
      Math.min(m.bytes[o] as number, 128),
      8,
      readBridgeChipInfo,
      b,
    ),
  };
}

export type PlatformInfo_v1 = {
  ibGuid: number[];
  rackGuid: number[];
  chassisPhysicalSlotNumber: number;
  computeSlotIndex: number;
  nodeIndex: number;
  peerType: number;
  moduleId: number;
};
export const sizePlatformInfo_v1 = 44;
export function readPlatformInfo_v1(m: NativeMemory, o: number, b: number = o): PlatformInfo_v1 {
  void b;
  return {
    ibGuid: readArray<number>(m, o + 4, 16, 1, readU8, b),
    rackGuid: readArray<number>(m, o + 20, 16, 1, readU8, b),
    chassisPhysicalSlotNumber: m.bytes[o + 36] as number,
    computeSlotIndex: m.bytes[o + 37] as number,
    nodeIndex: m.bytes[o + 38] as number,
    peerType: m.bytes[o + 39] as number,
    moduleId: m.bytes[o + 40] as number,
  };
}

export type PlatformInfo_v2 = {
  ibGuid: number[];
  chassisSerialNumber: number[];
  slotNumber: number;
  trayIndex: number;
  hostId: number;
  peerType: number;
  moduleId: number;
};
export const sizePlatformInfo_v2 = 44;
export function readPlatformInfo_v2(m: NativeMemory, o: number, b: number = o): PlatformInfo_v2 {
  void b;
  return {
    ibGuid: readArray<number>(m, o + 4, 16, 1, readU8, b),
    chassisSerialNumber: readArray<number>(m, o + 20, 16, 1, readU8, b),
    slotNumber: m.bytes[o + 36] as number,
    trayIndex: m.bytes[o + 37] as number,
    hostId: m.bytes[o + 38] as number,
    peerType: m.bytes[o + 39] as number,
    moduleId: m.bytes[o + 40] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type PlatformInfo_v2Input = {
  readonly ibGuid?: readonly number[] | undefined;
  readonly chassisSerialNumber?: readonly number[] | undefined;
  readonly slotNumber?: number | undefined;
  readonly trayIndex?: number | undefined;
  readonly hostId?: number | undefined;
  readonly peerType?: number | undefined;
  readonly moduleId?: number | undefined;
};
export function writePlatformInfo_v2(m: NativeMemory, o: number, v: PlatformInfo_v2Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 44);
  m.u32[o >> 2] = 33554476;
  if (v.ibGuid !== undefined) {
    checkArray(v.ibGuid, at, 'ibGuid');
    if (v.ibGuid.length > 16)
      throw new TypeError(`${at}ibGuid has room for 16 elements; there are ${v.ibGuid.length}.`);
    v.ibGuid.forEach((each, i) => {
      checkU8(each, at, `ibGuid[${i}]`);
      m.bytes[o + 4 + i * 1] = each;
    });
  }
  if (v.chassisSerialNumber !== undefined) {
    checkArray(v.chassisSerialNumber, at, 'chassisSerialNumber');
    if (v.chassisSerialNumber.length > 16)
      throw new TypeError(
        `${at}chassisSerialNumber has room for 16 elements; there are ${v.chassisSerialNumber.length}.`,
      );
    v.chassisSerialNumber.forEach((each, i) => {
      checkU8(each, at, `chassisSerialNumber[${i}]`);
      m.bytes[o + 20 + i * 1] = each;
    });
  }
  if (v.slotNumber !== undefined) {
    checkU8(v.slotNumber, at, 'slotNumber');
    m.bytes[o + 36] = v.slotNumber;
  }
  if (v.trayIndex !== undefined) {
    checkU8(v.trayIndex, at, 'trayIndex');
    m.bytes[o + 37] = v.trayIndex;
  }
  if (v.hostId !== undefined) {
    checkU8(v.hostId, at, 'hostId');
    m.bytes[o + 38] = v.hostId;
  }
  if (v.peerType !== undefined) {
    checkU8(v.peerType, at, 'peerType');
    m.bytes[o + 39] = v.peerType;
  }
  if (v.moduleId !== undefined) {
    checkU8(v.moduleId, at, 'moduleId');
    m.bytes[o + 40] = v.moduleId;
  }
}

export type ExcludedDeviceInfo = {
  pciInfo: PciInfo;
  uuid: string;
};
export const sizeExcludedDeviceInfo = 148;
export function readExcludedDeviceInfo(m: NativeMemory, o: number, b: number = o): ExcludedDeviceInfo {
  void b;
  return {
    pciInfo: readPciInfo(m, o, b),
    uuid: readText(m, o + 68, 80),
  };
}

export type SystemDriverBranchInfo_v1 = {
  branch: string;
};
export const sizeSystemDriverBranchInfo_v1 = 84;
export function readSystemDriverBranchInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): SystemDriverBranchInfo_v1 {
  void b;
  return {
    branch: readText(m, o + 4, 80),
  };
}

/** What is left out is zero; the version is filled in. */
export type SystemDriverBranchInfo_v1Input = {
  readonly branch?: string | undefined;
};
export function writeSystemDriverBranchInfo_v1(
  m: NativeMemory,
  o: number,
  v: SystemDriverBranchInfo_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 84);
  m.u32[o >> 2] = 16777300;
  if (v.branch !== undefined) {
    checkString(v.branch, at, 'branch');
    if (Buffer.byteLength(v.branch) >= 80) throw new TypeError(`${at}branch must be shorter than 80 bytes.`);
    writeText(m, o + 4, v.branch);
  }
}

export type C2cModeInfo_v1 = {
  isC2cEnabled: number;
};
export const sizeC2cModeInfo_v1 = 4;
export function readC2cModeInfo_v1(m: NativeMemory, o: number, b: number = o): C2cModeInfo_v1 {
  void b;
  return {
    isC2cEnabled: m.u32[o >> 2] as number,
  };
}

export type DeviceAddressingMode_v1 = {
  value: number;
};
export const sizeDeviceAddressingMode_v1 = 8;
export function readDeviceAddressingMode_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): DeviceAddressingMode_v1 {
  void b;
  return {
    value: m.u32[(o + 4) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type DeviceAddressingMode_v1Input = {
  readonly value?: number | undefined;
};
export function writeDeviceAddressingMode_v1(
  m: NativeMemory,
  o: number,
  v: DeviceAddressingMode_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 8);
  m.u32[o >> 2] = 16777224;
  if (v.value !== undefined) {
    checkU32(v.value, at, 'value');
    m.u32[(o + 4) >> 2] = v.value;
  }
}

export type DeviceCapabilities_v1 = {
  capMask: number;
};
export const sizeDeviceCapabilities_v1 = 8;
export function readDeviceCapabilities_v1(m: NativeMemory, o: number, b: number = o): DeviceCapabilities_v1 {
  void b;
  return {
    capMask: m.u32[(o + 4) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type DeviceCapabilities_v1Input = {
  readonly capMask?: number | undefined;
};
export function writeDeviceCapabilities_v1(
  m: NativeMemory,
  o: number,
  v: DeviceCapabilities_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 8);
  m.u32[o >> 2] = 16777224;
  if (v.capMask !== undefined) {
    checkU32(v.capMask, at, 'capMask');
    m.u32[(o + 4) >> 2] = v.capMask;
  }
}

export type BBXTimeData_v1 = {
  timeRun: number;
};
export const sizeBBXTimeData_v1 = 4;
export function readBBXTimeData_v1(m: NativeMemory, o: number, b: number = o): BBXTimeData_v1 {
  void b;
  return {
    timeRun: m.u32[o >> 2] as number,
  };
}

export type GpuUptime_v1 = {
  uptime: number;
};
export const sizeGpuUptime_v1 = 4;
export function readGpuUptime_v1(m: NativeMemory, o: number, b: number = o): GpuUptime_v1 {
  void b;
  return {
    uptime: m.u32[o >> 2] as number,
  };
}

export type CPERCursor_v1 = {
  cperTypeMask: number;
  uuid: string;
  handle: bigint;
};
export const sizeCPERCursor_v1 = 96;
export function readCPERCursor_v1(m: NativeMemory, o: number, b: number = o): CPERCursor_v1 {
  void b;
  return {
    cperTypeMask: m.u32[o >> 2] as number,
    uuid: readText(m, o + 4, 80),
    handle: m.u64[(o + 88) >> 3] as bigint,
  };
}

/** What is left out is zero; the version is filled in. */
export type CPERCursor_v1Input = {
  readonly cperTypeMask?: number | undefined;
  readonly uuid?: string | undefined;
  readonly handle?: bigint | undefined;
};
export function writeCPERCursor_v1(m: NativeMemory, o: number, v: CPERCursor_v1Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 96);
  if (v.cperTypeMask !== undefined) {
    checkU32(v.cperTypeMask, at, 'cperTypeMask');
    m.u32[o >> 2] = v.cperTypeMask;
  }
  if (v.uuid !== undefined) {
    checkString(v.uuid, at, 'uuid');
    if (Buffer.byteLength(v.uuid) >= 80) throw new TypeError(`${at}uuid must be shorter than 80 bytes.`);
    writeText(m, o + 4, v.uuid);
  }
  if (v.handle !== undefined) {
    checkU64(v.handle, at, 'handle');
    m.u64[(o + 88) >> 3] = v.handle;
  }
}

export type GetCPER_v1 = {
  cursor: CPERCursor_v1;
  buffer: number[];
};
export const sizeGetCPER_v1 = 112;
export function readGetCPER_v1(m: NativeMemory, o: number, b: number = o): GetCPER_v1 {
  void b;
  return {
    cursor: readCPERCursor_v1(m, o, b),
    buffer: readArray<number>(m, b + readU32(m, o + 96), m.u32[(o + 104) >> 2] as number, 1, readU8, b),
  };
}

/** What is left out is zero; the version is filled in. */
export type GetCPER_v1Input = {
  readonly cursor?: CPERCursor_v1Input | undefined;
  readonly buffer?: readonly number[] | undefined;
};
export function writeGetCPER_v1(
  m: NativeMemory,
  o: number,
  v: GetCPER_v1Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 112);
  if (v.cursor !== undefined) {
    writeCPERCursor_v1(m, o, v.cursor, `${at}${'cursor'}.`);
  }
  {
    const list = v.buffer;
    if (list !== undefined) checkArray(list, at, 'buffer');
    const count = list === undefined ? room : list.length;
    const start = h;
    m.u32[(o + 104) >> 2] = count;
    m.u32[(o + 96) >> 2] = start - b;
    h += round8(count * 1);
    clear(m, start, round8(count * 1));
    list?.forEach((each, i) => {
      checkU8(each, at, `buffer[${i}]`);
      m.bytes[start + i * 1] = each;
    });
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapGetCPER_v1(v: GetCPER_v1Input, room: number): number {
  void room;
  let size = 0;
  size += round8((v.buffer?.length ?? room) * 1);
  return size;
}

export type RusdSettings_v1 = {
  pollMask: bigint;
};
export const sizeRusdSettings_v1 = 16;
export function readRusdSettings_v1(m: NativeMemory, o: number, b: number = o): RusdSettings_v1 {
  void b;
  return {
    pollMask: m.u64[(o + 8) >> 3] as bigint,
  };
}

/** What is left out is zero; the version is filled in. */
export type RusdSettings_v1Input = {
  readonly pollMask?: bigint | undefined;
};
export function writeRusdSettings_v1(m: NativeMemory, o: number, v: RusdSettings_v1Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 16);
  m.u32[o >> 2] = 16777232;
  if (v.pollMask !== undefined) {
    checkU64(v.pollMask, at, 'pollMask');
    m.u64[(o + 8) >> 3] = v.pollMask;
  }
}

export type PRMTLV_v1 = {
  dataSize: number;
  status: number;
  data: number[];
};
export const sizePRMTLV_v1 = 504;
export function readPRMTLV_v1(m: NativeMemory, o: number, b: number = o): PRMTLV_v1 {
  void b;
  return {
    dataSize: m.u32[o >> 2] as number,
    status: m.u32[(o + 4) >> 2] as number,
    data: readArray<number>(m, o + 8, 496, 1, readU8, b),
  };
}

/** What is left out is zero; the version is filled in. */
export type PRMTLV_v1Input = {
  readonly dataSize?: number | undefined;
  readonly status?: number | undefined;
  readonly data?: readonly number[] | undefined;
};
export function writePRMTLV_v1(m: NativeMemory, o: number, v: PRMTLV_v1Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 504);
  if (v.dataSize !== undefined) {
    checkU32(v.dataSize, at, 'dataSize');
    m.u32[o >> 2] = v.dataSize;
  }
  if (v.status !== undefined) {
    checkU32(v.status, at, 'status');
    m.u32[(o + 4) >> 2] = v.status;
  }
  if (v.data !== undefined) {
    checkArray(v.data, at, 'data');
    if (v.data.length > 496)
      throw new TypeError(`${at}data has room for 496 elements; there are ${v.data.length}.`);
    v.data.forEach((each, i) => {
      checkU8(each, at, `data[${i}]`);
      m.bytes[o + 8 + i * 1] = each;
    });
  }
}

export type PRMCounterInput_v1 = {
  localPort: number;
};
export const sizePRMCounterInput_v1 = 4;
export function readPRMCounterInput_v1(m: NativeMemory, o: number, b: number = o): PRMCounterInput_v1 {
  void b;
  return {
    localPort: m.u32[o >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type PRMCounterInput_v1Input = {
  readonly localPort?: number | undefined;
};
export function writePRMCounterInput_v1(
  m: NativeMemory,
  o: number,
  v: PRMCounterInput_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 4);
  if (v.localPort !== undefined) {
    checkU32(v.localPort, at, 'localPort');
    m.u32[o >> 2] = v.localPort;
  }
}

export type PRMCounterValue_v1 = {
  status: Return;
  outputType: ValueType;
  outputValue: Value;
};
export const sizePRMCounterValue_v1 = 16;
export function readPRMCounterValue_v1(m: NativeMemory, o: number, b: number = o): PRMCounterValue_v1 {
  void b;
  return {
    status: m.u32[o >> 2] as Return,
    outputType: m.u32[(o + 4) >> 2] as ValueType,
    outputValue: readValue(m, o + 8, m.u32[(o + 4) >> 2] as ValueType),
  };
}

/** What is left out is zero; the version is filled in. */
export type PRMCounterValue_v1Input = {
  readonly status?: Return | undefined;
  readonly outputType?: ValueType | undefined;
};
export function writePRMCounterValue_v1(
  m: NativeMemory,
  o: number,
  v: PRMCounterValue_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 16);
  if (v.status !== undefined) {
    checkU32(v.status, at, 'status');
    m.u32[o >> 2] = v.status;
  }
  if (v.outputType !== undefined) {
    checkU32(v.outputType, at, 'outputType');
    m.u32[(o + 4) >> 2] = v.outputType;
  }
}

export type PRMCounter_v1 = {
  counterId: number;
  inData: PRMCounterInput_v1;
  counterValue: PRMCounterValue_v1;
};
export const sizePRMCounter_v1 = 24;
export function readPRMCounter_v1(m: NativeMemory, o: number, b: number = o): PRMCounter_v1 {
  void b;
  return {
    counterId: m.u32[o >> 2] as number,
    inData: readPRMCounterInput_v1(m, o + 4, b),
    counterValue: readPRMCounterValue_v1(m, o + 8, b),
  };
}

/** What is left out is zero; the version is filled in. */
export type PRMCounter_v1Input = {
  readonly counterId?: number | undefined;
  readonly inData?: PRMCounterInput_v1Input | undefined;
  readonly counterValue?: PRMCounterValue_v1Input | undefined;
};
export function writePRMCounter_v1(m: NativeMemory, o: number, v: PRMCounter_v1Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 24);
  if (v.counterId !== undefined) {
    checkU32(v.counterId, at, 'counterId');
    m.u32[o >> 2] = v.counterId;
  }
  if (v.inData !== undefined) {
    writePRMCounterInput_v1(m, o + 4, v.inData, `${at}${'inData'}.`);
  }
  if (v.counterValue !== undefined) {
    writePRMCounterValue_v1(m, o + 8, v.counterValue, `${at}${'counterValue'}.`);
  }
}

export type PRMCounterList_v1 = {
  counters: PRMCounter_v1[];
};
export const sizePRMCounterList_v1 = 16;
export function readPRMCounterList_v1(m: NativeMemory, o: number, b: number = o): PRMCounterList_v1 {
  void b;
  return {
    counters: readArray<PRMCounter_v1>(
      m,
      b + readU32(m, o + 8),
      m.u32[o >> 2] as number,
      24,
      readPRMCounter_v1,
      b,
    ),
  };
}

/** What is left out is zero; the version is filled in. */
export type PRMCounterList_v1Input = {
  readonly counters?: readonly PRMCounter_v1Input[] | undefined;
};
export function writePRMCounterList_v1(
  m: NativeMemory,
  o: number,
  v: PRMCounterList_v1Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 16);
  {
    const list = v.counters;
    if (list !== undefined) checkArray(list, at, 'counters');
    const count = list === undefined ? room : list.length;
    const start = h;
    m.u32[o >> 2] = count;
    m.u32[(o + 8) >> 2] = start - b;
    h += round8(count * 24);
    clear(m, start, round8(count * 24));
    list?.forEach((each, i) => {
      writePRMCounter_v1(m, start + i * 24, each, `${at}${`counters[${i}]`}.`);
    });
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapPRMCounterList_v1(v: PRMCounterList_v1Input, room: number): number {
  void room;
  let size = 0;
  size += round8((v.counters?.length ?? room) * 24);
  return size;
}

export type HwbcEntry = {
  hwbcId: number;
  firmwareVersion: string;
};
export const sizeHwbcEntry = 36;
export function readHwbcEntry(m: NativeMemory, o: number, b: number = o): HwbcEntry {
  void b;
  return {
    hwbcId: m.u32[o >> 2] as number,
    firmwareVersion: readText(m, o + 4, 32),
  };
}

export type GpuThermalSensor = {
  controller: ThermalController;
  defaultMinTemp: number;
  defaultMaxTemp: number;
  currentTemp: number;
  target: ThermalTarget;
};
export const sizeGpuThermalSensor = 20;
export function readGpuThermalSensor(m: NativeMemory, o: number, b: number = o): GpuThermalSensor {
  void b;
  return {
    controller: m.u32[o >> 2] as ThermalController,
    defaultMinTemp: m.i32[(o + 4) >> 2] as number,
    defaultMaxTemp: m.i32[(o + 8) >> 2] as number,
    currentTemp: m.i32[(o + 12) >> 2] as number,
    target: m.u32[(o + 16) >> 2] as ThermalTarget,
  };
}

export type GpuThermalSettings = {
  sensor: GpuThermalSensor[];
};
export const sizeGpuThermalSettings = 64;
export function readGpuThermalSettings(m: NativeMemory, o: number, b: number = o): GpuThermalSettings {
  void b;
  return {
    sensor: readArray<GpuThermalSensor>(
      m,
      o + 4,
      Math.min(m.u32[o >> 2] as number, 3),
      20,
      readGpuThermalSensor,
      b,
    ),
  };
}

export type CoolerInfo_v1 = {
  index: number;
  signalType: CoolerControl;
  target: CoolerTarget;
};
export const sizeCoolerInfo_v1 = 16;
export function readCoolerInfo_v1(m: NativeMemory, o: number, b: number = o): CoolerInfo_v1 {
  void b;
  return {
    index: m.u32[(o + 4) >> 2] as number,
    signalType: m.u32[(o + 8) >> 2] as CoolerControl,
    target: m.u32[(o + 12) >> 2] as CoolerTarget,
  };
}

/** What is left out is zero; the version is filled in. */
export type CoolerInfo_v1Input = {
  readonly index?: number | undefined;
  readonly signalType?: CoolerControl | undefined;
  readonly target?: CoolerTarget | undefined;
};
export function writeCoolerInfo_v1(m: NativeMemory, o: number, v: CoolerInfo_v1Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 16);
  m.u32[o >> 2] = 16777232;
  if (v.index !== undefined) {
    checkU32(v.index, at, 'index');
    m.u32[(o + 4) >> 2] = v.index;
  }
  if (v.signalType !== undefined) {
    checkU32(v.signalType, at, 'signalType');
    m.u32[(o + 8) >> 2] = v.signalType;
  }
  if (v.target !== undefined) {
    checkU32(v.target, at, 'target');
    m.u32[(o + 12) >> 2] = v.target;
  }
}

export type MarginTemperature_v1 = {
  marginTemperature: number;
};
export const sizeMarginTemperature_v1 = 8;
export function readMarginTemperature_v1(m: NativeMemory, o: number, b: number = o): MarginTemperature_v1 {
  void b;
  return {
    marginTemperature: m.i32[(o + 4) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type MarginTemperature_v1Input = {
  readonly marginTemperature?: number | undefined;
};
export function writeMarginTemperature_v1(
  m: NativeMemory,
  o: number,
  v: MarginTemperature_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 8);
  m.u32[o >> 2] = 16777224;
  if (v.marginTemperature !== undefined) {
    checkI32(v.marginTemperature, at, 'marginTemperature');
    m.i32[(o + 4) >> 2] = v.marginTemperature;
  }
}

export type FanSpeedInfo_v1 = {
  fan: number;
  speed: number;
};
export const sizeFanSpeedInfo_v1 = 12;
export function readFanSpeedInfo_v1(m: NativeMemory, o: number, b: number = o): FanSpeedInfo_v1 {
  void b;
  return {
    fan: m.u32[(o + 4) >> 2] as number,
    speed: m.u32[(o + 8) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type FanSpeedInfo_v1Input = {
  readonly fan?: number | undefined;
  readonly speed?: number | undefined;
};
export function writeFanSpeedInfo_v1(m: NativeMemory, o: number, v: FanSpeedInfo_v1Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 12);
  m.u32[o >> 2] = 16777228;
  if (v.fan !== undefined) {
    checkU32(v.fan, at, 'fan');
    m.u32[(o + 4) >> 2] = v.fan;
  }
  if (v.speed !== undefined) {
    checkU32(v.speed, at, 'speed');
    m.u32[(o + 8) >> 2] = v.speed;
  }
}

export type ClkMonFaultInfo = {
  clkApiDomain: number;
  clkDomainFaultMask: number;
};
export const sizeClkMonFaultInfo = 8;
export function readClkMonFaultInfo(m: NativeMemory, o: number, b: number = o): ClkMonFaultInfo {
  void b;
  return {
    clkApiDomain: m.u32[o >> 2] as number,
    clkDomainFaultMask: m.u32[(o + 4) >> 2] as number,
  };
}

export type ClkMonStatus = {
  bGlobalStatus: number;
  clkMonList: ClkMonFaultInfo[];
};
export const sizeClkMonStatus = 264;
export function readClkMonStatus(m: NativeMemory, o: number, b: number = o): ClkMonStatus {
  void b;
  return {
    bGlobalStatus: m.u32[o >> 2] as number,
    clkMonList: readArray<ClkMonFaultInfo>(
      m,
      o + 8,
      Math.min(m.u32[(o + 4) >> 2] as number, 32),
      8,
      readClkMonFaultInfo,
      b,
    ),
  };
}

export type ClockOffset_v1 = {
  type: ClockType;
  pstate: Pstates;
  clockOffsetMHz: number;
  minClockOffsetMHz: number;
  maxClockOffsetMHz: number;
};
export const sizeClockOffset_v1 = 24;
export function readClockOffset_v1(m: NativeMemory, o: number, b: number = o): ClockOffset_v1 {
  void b;
  return {
    type: m.u32[(o + 4) >> 2] as ClockType,
    pstate: m.u32[(o + 8) >> 2] as Pstates,
    clockOffsetMHz: m.i32[(o + 12) >> 2] as number,
    minClockOffsetMHz: m.i32[(o + 16) >> 2] as number,
    maxClockOffsetMHz: m.i32[(o + 20) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type ClockOffset_v1Input = {
  readonly type?: ClockType | undefined;
  readonly pstate?: Pstates | undefined;
  readonly clockOffsetMHz?: number | undefined;
  readonly minClockOffsetMHz?: number | undefined;
  readonly maxClockOffsetMHz?: number | undefined;
};
export function writeClockOffset_v1(m: NativeMemory, o: number, v: ClockOffset_v1Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 24);
  m.u32[o >> 2] = 16777240;
  if (v.type !== undefined) {
    checkU32(v.type, at, 'type');
    m.u32[(o + 4) >> 2] = v.type;
  }
  if (v.pstate !== undefined) {
    checkU32(v.pstate, at, 'pstate');
    m.u32[(o + 8) >> 2] = v.pstate;
  }
  if (v.clockOffsetMHz !== undefined) {
    checkI32(v.clockOffsetMHz, at, 'clockOffsetMHz');
    m.i32[(o + 12) >> 2] = v.clockOffsetMHz;
  }
  if (v.minClockOffsetMHz !== undefined) {
    checkI32(v.minClockOffsetMHz, at, 'minClockOffsetMHz');
    m.i32[(o + 16) >> 2] = v.minClockOffsetMHz;
  }
  if (v.maxClockOffsetMHz !== undefined) {
    checkI32(v.maxClockOffsetMHz, at, 'maxClockOffsetMHz');
    m.i32[(o + 20) >> 2] = v.maxClockOffsetMHz;
  }
}

export type DevicePerfModes_v1 = {
  str: string;
};
export const sizeDevicePerfModes_v1 = 2052;
export function readDevicePerfModes_v1(m: NativeMemory, o: number, b: number = o): DevicePerfModes_v1 {
  void b;
  return {
    str: readText(m, o + 4, 2048),
  };
}

/** What is left out is zero; the version is filled in. */
export type DevicePerfModes_v1Input = {
  readonly str?: string | undefined;
};
export function writeDevicePerfModes_v1(
  m: NativeMemory,
  o: number,
  v: DevicePerfModes_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 2052);
  m.u32[o >> 2] = 16779268;
  if (v.str !== undefined) {
    checkString(v.str, at, 'str');
    if (Buffer.byteLength(v.str) >= 2048) throw new TypeError(`${at}str must be shorter than 2048 bytes.`);
    writeText(m, o + 4, v.str);
  }
}

export type DeviceCurrentClockFreqs_v1 = {
  str: string;
};
export const sizeDeviceCurrentClockFreqs_v1 = 2052;
export function readDeviceCurrentClockFreqs_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): DeviceCurrentClockFreqs_v1 {
  void b;
  return {
    str: readText(m, o + 4, 2048),
  };
}

/** What is left out is zero; the version is filled in. */
export type DeviceCurrentClockFreqs_v1Input = {
  readonly str?: string | undefined;
};
export function writeDeviceCurrentClockFreqs_v1(
  m: NativeMemory,
  o: number,
  v: DeviceCurrentClockFreqs_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 2052);
  m.u32[o >> 2] = 16779268;
  if (v.str !== undefined) {
    checkString(v.str, at, 'str');
    if (Buffer.byteLength(v.str) >= 2048) throw new TypeError(`${at}str must be shorter than 2048 bytes.`);
    writeText(m, o + 4, v.str);
  }
}

export type DevicePowerMizerModes_v1 = {
  currentMode: number;
  mode: number;
  supportedPowerMizerModes: number;
};
export const sizeDevicePowerMizerModes_v1 = 12;
export function readDevicePowerMizerModes_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): DevicePowerMizerModes_v1 {
  void b;
  return {
    currentMode: m.u32[o >> 2] as number,
    mode: m.u32[(o + 4) >> 2] as number,
    supportedPowerMizerModes: m.u32[(o + 8) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type DevicePowerMizerModes_v1Input = {
  readonly currentMode?: number | undefined;
  readonly mode?: number | undefined;
  readonly supportedPowerMizerModes?: number | undefined;
};
export function writeDevicePowerMizerModes_v1(
  m: NativeMemory,
  o: number,
  v: DevicePowerMizerModes_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 12);
  if (v.currentMode !== undefined) {
    checkU32(v.currentMode, at, 'currentMode');
    m.u32[o >> 2] = v.currentMode;
  }
  if (v.mode !== undefined) {
    checkU32(v.mode, at, 'mode');
    m.u32[(o + 4) >> 2] = v.mode;
  }
  if (v.supportedPowerMizerModes !== undefined) {
    checkU32(v.supportedPowerMizerModes, at, 'supportedPowerMizerModes');
    m.u32[(o + 8) >> 2] = v.supportedPowerMizerModes;
  }
}

export type GpuDynamicPstatesUtilization = {
  bIsPresent: number;
  percentage: number;
  incThreshold: number;
  decThreshold: number;
};
export const sizeGpuDynamicPstatesUtilization = 16;
export function readGpuDynamicPstatesUtilization(
  m: NativeMemory,
  o: number,
  b: number = o,
): GpuDynamicPstatesUtilization {
  void b;
  return {
    bIsPresent: m.u32[o >> 2] as number,
    percentage: m.u32[(o + 4) >> 2] as number,
    incThreshold: m.u32[(o + 8) >> 2] as number,
    decThreshold: m.u32[(o + 12) >> 2] as number,
  };
}

export type GpuDynamicPstatesInfo = {
  flags: number;
  utilization: GpuDynamicPstatesUtilization[];
};
export const sizeGpuDynamicPstatesInfo = 132;
export function readGpuDynamicPstatesInfo(m: NativeMemory, o: number, b: number = o): GpuDynamicPstatesInfo {
  void b;
  return {
    flags: m.u32[o >> 2] as number,
    utilization: readArray<GpuDynamicPstatesUtilization>(
      m,
      o + 4,
      8,
      16,
      readGpuDynamicPstatesUtilization,
      b,
    ),
  };
}

export type ViolationTime = {
  referenceTime: bigint;
  violationTime: bigint;
};
export const sizeViolationTime = 16;
export function readViolationTime(m: NativeMemory, o: number, b: number = o): ViolationTime {
  void b;
  return {
    referenceTime: m.u64[o >> 3] as bigint,
    violationTime: m.u64[(o + 8) >> 3] as bigint,
  };
}

export type PowerValue_v2 = {
  powerScope: number;
  powerValueMw: number;
};
export const sizePowerValue_v2 = 12;
export function readPowerValue_v2(m: NativeMemory, o: number, b: number = o): PowerValue_v2 {
  void b;
  return {
    powerScope: m.bytes[o + 4] as number,
    powerValueMw: m.u32[(o + 8) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type PowerValue_v2Input = {
  readonly powerScope?: number | undefined;
  readonly powerValueMw?: number | undefined;
};
export function writePowerValue_v2(m: NativeMemory, o: number, v: PowerValue_v2Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 12);
  m.u32[o >> 2] = 33554444;
  if (v.powerScope !== undefined) {
    checkU8(v.powerScope, at, 'powerScope');
    m.bytes[o + 4] = v.powerScope;
  }
  if (v.powerValueMw !== undefined) {
    checkU32(v.powerValueMw, at, 'powerValueMw');
    m.u32[(o + 8) >> 2] = v.powerValueMw;
  }
}

export type AdaptiveTgpModeInfo_v1 = {
  inBandEnableRequest: EnableState;
  featureAllowedByAdmin: EnableState;
  adminOverrideEnabled: EnableState;
  enablementStatus: EnableState;
  adjustedLimitMw: number;
};
export const sizeAdaptiveTgpModeInfo_v1 = 20;
export function readAdaptiveTgpModeInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): AdaptiveTgpModeInfo_v1 {
  void b;
  return {
    inBandEnableRequest: m.u32[o >> 2] as EnableState,
    featureAllowedByAdmin: m.u32[(o + 4) >> 2] as EnableState,
    adminOverrideEnabled: m.u32[(o + 8) >> 2] as EnableState,
    enablementStatus: m.u32[(o + 12) >> 2] as EnableState,
    adjustedLimitMw: m.u32[(o + 16) >> 2] as number,
  };
}

export type Mask255 = {
  mask: number[];
};
export const sizeMask255 = 32;
export function readMask255(m: NativeMemory, o: number, b: number = o): Mask255 {
  void b;
  return {
    mask: readArray<number>(m, o, 8, 4, readU32, b),
  };
}

/** What is left out is zero; the version is filled in. */
export type Mask255Input = {
  readonly mask?: readonly number[] | undefined;
};
export function writeMask255(m: NativeMemory, o: number, v: Mask255Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 32);
  if (v.mask !== undefined) {
    checkArray(v.mask, at, 'mask');
    if (v.mask.length > 8)
      throw new TypeError(`${at}mask has room for 8 elements; there are ${v.mask.length}.`);
    v.mask.forEach((each, i) => {
      checkU32(each, at, `mask[${i}]`);
      m.u32[(o + i * 4) >> 2] = each;
    });
  }
}

export type WorkloadPowerProfileInfo_v1 = {
  profileId: number;
  priority: number;
  conflictingMask: Mask255;
};
export const sizeWorkloadPowerProfileInfo_v1 = 44;
export function readWorkloadPowerProfileInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): WorkloadPowerProfileInfo_v1 {
  void b;
  return {
    profileId: m.u32[(o + 4) >> 2] as number,
    priority: m.u32[(o + 8) >> 2] as number,
    conflictingMask: readMask255(m, o + 12, b),
  };
}

/** What is left out is zero; the version is filled in. */
export type WorkloadPowerProfileInfo_v1Input = {
  readonly profileId?: number | undefined;
  readonly priority?: number | undefined;
  readonly conflictingMask?: Mask255Input | undefined;
};
export function writeWorkloadPowerProfileInfo_v1(
  m: NativeMemory,
  o: number,
  v: WorkloadPowerProfileInfo_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 44);
  m.u32[o >> 2] = 16777260;
  if (v.profileId !== undefined) {
    checkU32(v.profileId, at, 'profileId');
    m.u32[(o + 4) >> 2] = v.profileId;
  }
  if (v.priority !== undefined) {
    checkU32(v.priority, at, 'priority');
    m.u32[(o + 8) >> 2] = v.priority;
  }
  if (v.conflictingMask !== undefined) {
    writeMask255(m, o + 12, v.conflictingMask, `${at}${'conflictingMask'}.`);
  }
}

export type WorkloadPowerProfileProfilesInfo_v1 = {
  perfProfilesMask: Mask255;
  perfProfile: WorkloadPowerProfileInfo_v1[];
};
export const sizeWorkloadPowerProfileProfilesInfo_v1 = 11256;
export function readWorkloadPowerProfileProfilesInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): WorkloadPowerProfileProfilesInfo_v1 {
  void b;
  return {
    perfProfilesMask: readMask255(m, o + 4, b),
    perfProfile: readArray<WorkloadPowerProfileInfo_v1>(
      m,
      o + 36,
      255,
      44,
      readWorkloadPowerProfileInfo_v1,
      b,
    ),
  };
}

/** What is left out is zero; the version is filled in. */
export type WorkloadPowerProfileProfilesInfo_v1Input = {
  readonly perfProfilesMask?: Mask255Input | undefined;
  readonly perfProfile?: readonly WorkloadPowerProfileInfo_v1Input[] | undefined;
};
export function writeWorkloadPowerProfileProfilesInfo_v1(
  m: NativeMemory,
  o: number,
  v: WorkloadPowerProfileProfilesInfo_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 11256);
  m.u32[o >> 2] = 16788472;
  if (v.perfProfilesMask !== undefined) {
    writeMask255(m, o + 4, v.perfProfilesMask, `${at}${'perfProfilesMask'}.`);
  }
  if (v.perfProfile !== undefined) {
    checkArray(v.perfProfile, at, 'perfProfile');
    if (v.perfProfile.length > 255)
      throw new TypeError(`${at}perfProfile has room for 255 elements; there are ${v.perfProfile.length}.`);
    v.perfProfile.forEach((each, i) => {
      writeWorkloadPowerProfileInfo_v1(m, o + 36 + i * 44, each, `${at}${`perfProfile[${i}]`}.`);
    });
  }
}

export type WorkloadPowerProfileCurrentProfiles_v1 = {
  perfProfilesMask: Mask255;
  requestedProfilesMask: Mask255;
  enforcedProfilesMask: Mask255;
};
export const sizeWorkloadPowerProfileCurrentProfiles_v1 = 100;
export function readWorkloadPowerProfileCurrentProfiles_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): WorkloadPowerProfileCurrentProfiles_v1 {
  void b;
  return {
    perfProfilesMask: readMask255(m, o + 4, b),
    requestedProfilesMask: readMask255(m, o + 36, b),
    enforcedProfilesMask: readMask255(m, o + 68, b),
  };
}

/** What is left out is zero; the version is filled in. */
export type WorkloadPowerProfileCurrentProfiles_v1Input = {
  readonly perfProfilesMask?: Mask255Input | undefined;
  readonly requestedProfilesMask?: Mask255Input | undefined;
  readonly enforcedProfilesMask?: Mask255Input | undefined;
};
export function writeWorkloadPowerProfileCurrentProfiles_v1(
  m: NativeMemory,
  o: number,
  v: WorkloadPowerProfileCurrentProfiles_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 100);
  m.u32[o >> 2] = 16777316;
  if (v.perfProfilesMask !== undefined) {
    writeMask255(m, o + 4, v.perfProfilesMask, `${at}${'perfProfilesMask'}.`);
  }
  if (v.requestedProfilesMask !== undefined) {
    writeMask255(m, o + 36, v.requestedProfilesMask, `${at}${'requestedProfilesMask'}.`);
  }
  if (v.enforcedProfilesMask !== undefined) {
    writeMask255(m, o + 68, v.enforcedProfilesMask, `${at}${'enforcedProfilesMask'}.`);
  }
}

export type WorkloadPowerProfileRequestedProfiles_v1 = {
  requestedProfilesMask: Mask255;
};
export const sizeWorkloadPowerProfileRequestedProfiles_v1 = 36;
export function readWorkloadPowerProfileRequestedProfiles_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): WorkloadPowerProfileRequestedProfiles_v1 {
  void b;
  return {
    requestedProfilesMask: readMask255(m, o + 4, b),
  };
}

/** What is left out is zero; the version is filled in. */
export type WorkloadPowerProfileRequestedProfiles_v1Input = {
  readonly requestedProfilesMask?: Mask255Input | undefined;
};
export function writeWorkloadPowerProfileRequestedProfiles_v1(
  m: NativeMemory,
  o: number,
  v: WorkloadPowerProfileRequestedProfiles_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 36);
  m.u32[o >> 2] = 16777252;
  if (v.requestedProfilesMask !== undefined) {
    writeMask255(m, o + 4, v.requestedProfilesMask, `${at}${'requestedProfilesMask'}.`);
  }
}

export type WorkloadPowerProfileUpdateProfiles_v1 = {
  operation: PowerProfileOperation;
  updateProfilesMask: Mask255;
};
export const sizeWorkloadPowerProfileUpdateProfiles_v1 = 36;
export function readWorkloadPowerProfileUpdateProfiles_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): WorkloadPowerProfileUpdateProfiles_v1 {
  void b;
  return {
    operation: m.u32[o >> 2] as PowerProfileOperation,
    updateProfilesMask: readMask255(m, o + 4, b),
  };
}

/** What is left out is zero; the version is filled in. */
export type WorkloadPowerProfileUpdateProfiles_v1Input = {
  readonly operation?: PowerProfileOperation | undefined;
  readonly updateProfilesMask?: Mask255Input | undefined;
};
export function writeWorkloadPowerProfileUpdateProfiles_v1(
  m: NativeMemory,
  o: number,
  v: WorkloadPowerProfileUpdateProfiles_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 36);
  if (v.operation !== undefined) {
    checkU32(v.operation, at, 'operation');
    m.u32[o >> 2] = v.operation;
  }
  if (v.updateProfilesMask !== undefined) {
    writeMask255(m, o + 4, v.updateProfilesMask, `${at}${'updateProfilesMask'}.`);
  }
}

export type PowerSmoothingProfile_v1 = {
  profileId: number;
  paramId: number;
  value: number;
};
export const sizePowerSmoothingProfile_v1 = 24;
export function readPowerSmoothingProfile_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): PowerSmoothingProfile_v1 {
  void b;
  return {
    profileId: m.u32[(o + 4) >> 2] as number,
    paramId: m.u32[(o + 8) >> 2] as number,
    value: m.f64[(o + 16) >> 3] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type PowerSmoothingProfile_v1Input = {
  readonly profileId?: number | undefined;
  readonly paramId?: number | undefined;
  readonly value?: number | undefined;
};
export function writePowerSmoothingProfile_v1(
  m: NativeMemory,
  o: number,
  v: PowerSmoothingProfile_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 24);
  m.u32[o >> 2] = 16777240;
  if (v.profileId !== undefined) {
    checkU32(v.profileId, at, 'profileId');
    m.u32[(o + 4) >> 2] = v.profileId;
  }
  if (v.paramId !== undefined) {
    checkU32(v.paramId, at, 'paramId');
    m.u32[(o + 8) >> 2] = v.paramId;
  }
  if (v.value !== undefined) {
    checkF64(v.value, at, 'value');
    m.f64[(o + 16) >> 3] = v.value;
  }
}

export type PowerSmoothingState_v1 = {
  state: EnableState;
};
export const sizePowerSmoothingState_v1 = 8;
export function readPowerSmoothingState_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): PowerSmoothingState_v1 {
  void b;
  return {
    state: m.u32[(o + 4) >> 2] as EnableState,
  };
}

/** What is left out is zero; the version is filled in. */
export type PowerSmoothingState_v1Input = {
  readonly state?: EnableState | undefined;
};
export function writePowerSmoothingState_v1(
  m: NativeMemory,
  o: number,
  v: PowerSmoothingState_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 8);
  m.u32[o >> 2] = 16777224;
  if (v.state !== undefined) {
    checkU32(v.state, at, 'state');
    m.u32[(o + 4) >> 2] = v.state;
  }
}

export type EccErrorCounts = {
  l1Cache: number;
  l2Cache: number;
  deviceMemory: number;
  registerFile: number;
};
export const sizeEccErrorCounts = 32;
export function readEccErrorCounts(m: NativeMemory, o: number, b: number = o): EccErrorCounts {
  void b;
  return {
    l1Cache: readAmount(m, o),
    l2Cache: readAmount(m, o + 8),
    deviceMemory: readAmount(m, o + 16),
    registerFile: readAmount(m, o + 24),
  };
}

export type EccSramErrorStatus_v1 = {
  aggregateUncParity: number;
  aggregateUncSecDed: number;
  aggregateCor: number;
  volatileUncParity: number;
  volatileUncSecDed: number;
  volatileCor: number;
  aggregateUncBucketL2: number;
  aggregateUncBucketSm: number;
  aggregateUncBucketPcie: number;
  aggregateUncBucketMcu: number;
  aggregateUncBucketOther: number;
  bThresholdExceeded: number;
};
export const sizeEccSramErrorStatus_v1 = 104;
export function readEccSramErrorStatus_v1(m: NativeMemory, o: number, b: number = o): EccSramErrorStatus_v1 {
  void b;
  return {
    aggregateUncParity: readAmount(m, o + 8),
    aggregateUncSecDed: readAmount(m, o + 16),
    aggregateCor: readAmount(m, o + 24),
    volatileUncParity: readAmount(m, o + 32),
    volatileUncSecDed: readAmount(m, o + 40),
    volatileCor: readAmount(m, o + 48),
    aggregateUncBucketL2: readAmount(m, o + 56),
    aggregateUncBucketSm: readAmount(m, o + 64),
    aggregateUncBucketPcie: readAmount(m, o + 72),
    aggregateUncBucketMcu: readAmount(m, o + 80),
    aggregateUncBucketOther: readAmount(m, o + 88),
    bThresholdExceeded: m.u32[(o + 96) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type EccSramErrorStatus_v1Input = {
  readonly aggregateUncParity?: number | undefined;
  readonly aggregateUncSecDed?: number | undefined;
  readonly aggregateCor?: number | undefined;
  readonly volatileUncParity?: number | undefined;
  readonly volatileUncSecDed?: number | undefined;
  readonly volatileCor?: number | undefined;
  readonly aggregateUncBucketL2?: number | undefined;
  readonly aggregateUncBucketSm?: number | undefined;
  readonly aggregateUncBucketPcie?: number | undefined;
  readonly aggregateUncBucketMcu?: number | undefined;
  readonly aggregateUncBucketOther?: number | undefined;
  readonly bThresholdExceeded?: number | undefined;
};
export function writeEccSramErrorStatus_v1(
  m: NativeMemory,
  o: number,
  v: EccSramErrorStatus_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 104);
  m.u32[o >> 2] = 16777320;
  if (v.aggregateUncParity !== undefined) {
    checkAmount(v.aggregateUncParity, at, 'aggregateUncParity');
    m.u32[(o + 8) >> 2] = v.aggregateUncParity;
    m.u32[((o + 8) >> 2) + 1] = v.aggregateUncParity / 0x1_0000_0000;
  }
  if (v.aggregateUncSecDed !== undefined) {
    checkAmount(v.aggregateUncSecDed, at, 'aggregateUncSecDed');
    m.u32[(o + 16) >> 2] = v.aggregateUncSecDed;
    m.u32[((o + 16) >> 2) + 1] = v.aggregateUncSecDed / 0x1_0000_0000;
  }
  if (v.aggregateCor !== undefined) {
    checkAmount(v.aggregateCor, at, 'aggregateCor');
    m.u32[(o + 24) >> 2] = v.aggregateCor;
    m.u32[((o + 24) >> 2) + 1] = v.aggregateCor / 0x1_0000_0000;
  }
  if (v.volatileUncParity !== undefined) {
    checkAmount(v.volatileUncParity, at, 'volatileUncParity');
    m.u32[(o + 32) >> 2] = v.volatileUncParity;
    m.u32[((o + 32) >> 2) + 1] = v.volatileUncParity / 0x1_0000_0000;
  }
  if (v.volatileUncSecDed !== undefined) {
    checkAmount(v.volatileUncSecDed, at, 'volatileUncSecDed');
    m.u32[(o + 40) >> 2] = v.volatileUncSecDed;
    m.u32[((o + 40) >> 2) + 1] = v.volatileUncSecDed / 0x1_0000_0000;
  }
  if (v.volatileCor !== undefined) {
    checkAmount(v.volatileCor, at, 'volatileCor');
    m.u32[(o + 48) >> 2] = v.volatileCor;
    m.u32[((o + 48) >> 2) + 1] = v.volatileCor / 0x1_0000_0000;
  }
  if (v.aggregateUncBucketL2 !== undefined) {
    checkAmount(v.aggregateUncBucketL2, at, 'aggregateUncBucketL2');
    m.u32[(o + 56) >> 2] = v.aggregateUncBucketL2;
    m.u32[((o + 56) >> 2) + 1] = v.aggregateUncBucketL2 / 0x1_0000_0000;
  }
  if (v.aggregateUncBucketSm !== undefined) {
    checkAmount(v.aggregateUncBucketSm, at, 'aggregateUncBucketSm');
    m.u32[(o + 64) >> 2] = v.aggregateUncBucketSm;
    m.u32[((o + 64) >> 2) + 1] = v.aggregateUncBucketSm / 0x1_0000_0000;
  }
  if (v.aggregateUncBucketPcie !== undefined) {
    checkAmount(v.aggregateUncBucketPcie, at, 'aggregateUncBucketPcie');
    m.u32[(o + 72) >> 2] = v.aggregateUncBucketPcie;
    m.u32[((o + 72) >> 2) + 1] = v.aggregateUncBucketPcie / 0x1_0000_0000;
  }
  if (v.aggregateUncBucketMcu !== undefined) {
    checkAmount(v.aggregateUncBucketMcu, at, 'aggregateUncBucketMcu');
    m.u32[(o + 80) >> 2] = v.aggregateUncBucketMcu;
    m.u32[((o + 80) >> 2) + 1] = v.aggregateUncBucketMcu / 0x1_0000_0000;
  }
  if (v.aggregateUncBucketOther !== undefined) {
    checkAmount(v.aggregateUncBucketOther, at, 'aggregateUncBucketOther');
    m.u32[(o + 88) >> 2] = v.aggregateUncBucketOther;
    m.u32[((o + 88) >> 2) + 1] = v.aggregateUncBucketOther / 0x1_0000_0000;
  }
  if (v.bThresholdExceeded !== undefined) {
    checkU32(v.bThresholdExceeded, at, 'bThresholdExceeded');
    m.u32[(o + 96) >> 2] = v.bThresholdExceeded;
  }
}

export type EccSramUniqueUncorrectedErrorEntry_v1 = {
  unit: number;
  location: number;
  sublocation: number;
  extlocation: number;
  address: number;
  isParity: number;
  count: number;
};
export const sizeEccSramUniqueUncorrectedErrorEntry_v1 = 28;
export function readEccSramUniqueUncorrectedErrorEntry_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): EccSramUniqueUncorrectedErrorEntry_v1 {
  void b;
  return {
    unit: m.u32[o >> 2] as number,
    location: m.u32[(o + 4) >> 2] as number,
    sublocation: m.u32[(o + 8) >> 2] as number,
    extlocation: m.u32[(o + 12) >> 2] as number,
    address: m.u32[(o + 16) >> 2] as number,
    isParity: m.u32[(o + 20) >> 2] as number,
    count: m.u32[(o + 24) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type EccSramUniqueUncorrectedErrorEntry_v1Input = {
  readonly unit?: number | undefined;
  readonly location?: number | undefined;
  readonly sublocation?: number | undefined;
  readonly extlocation?: number | undefined;
  readonly address?: number | undefined;
  readonly isParity?: number | undefined;
  readonly count?: number | undefined;
};
export function writeEccSramUniqueUncorrectedErrorEntry_v1(
  m: NativeMemory,
  o: number,
  v: EccSramUniqueUncorrectedErrorEntry_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 28);
  if (v.unit !== undefined) {
    checkU32(v.unit, at, 'unit');
    m.u32[o >> 2] = v.unit;
  }
  if (v.location !== undefined) {
    checkU32(v.location, at, 'location');
    m.u32[(o + 4) >> 2] = v.location;
  }
  if (v.sublocation !== undefined) {
    checkU32(v.sublocation, at, 'sublocation');
    m.u32[(o + 8) >> 2] = v.sublocation;
  }
  if (v.extlocation !== undefined) {
    checkU32(v.extlocation, at, 'extlocation');
    m.u32[(o + 12) >> 2] = v.extlocation;
  }
  if (v.address !== undefined) {
    checkU32(v.address, at, 'address');
    m.u32[(o + 16) >> 2] = v.address;
  }
  if (v.isParity !== undefined) {
    checkU32(v.isParity, at, 'isParity');
    m.u32[(o + 20) >> 2] = v.isParity;
  }
  if (v.count !== undefined) {
    checkU32(v.count, at, 'count');
    m.u32[(o + 24) >> 2] = v.count;
  }
}

export type EccSramUniqueUncorrectedErrorCounts_v1 = {
  entries: EccSramUniqueUncorrectedErrorEntry_v1[];
};
export const sizeEccSramUniqueUncorrectedErrorCounts_v1 = 16;
export function readEccSramUniqueUncorrectedErrorCounts_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): EccSramUniqueUncorrectedErrorCounts_v1 {
  void b;
  return {
    entries: readArray<EccSramUniqueUncorrectedErrorEntry_v1>(
      m,
      b + readU32(m, o + 8),
      m.u32[(o + 4) >> 2] as number,
      28,
      readEccSramUniqueUncorrectedErrorEntry_v1,
      b,
    ),
  };
}

/** What is left out is zero; the version is filled in. */
export type EccSramUniqueUncorrectedErrorCounts_v1Input = {
  readonly entries?: readonly EccSramUniqueUncorrectedErrorEntry_v1Input[] | undefined;
};
export function writeEccSramUniqueUncorrectedErrorCounts_v1(
  m: NativeMemory,
  o: number,
  v: EccSramUniqueUncorrectedErrorCounts_v1Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 16);
  m.u32[o >> 2] = 16777232;
  {
    const list = v.entries;
    if (list !== undefined) checkArray(list, at, 'entries');
    const count = list === undefined ? room : list.length;
    const start = h;
    m.u32[(o + 4) >> 2] = count;
    m.u32[(o + 8) >> 2] = start - b;
    h += round8(count * 28);
    clear(m, start, round8(count * 28));
    list?.forEach((each, i) => {
      writeEccSramUniqueUncorrectedErrorEntry_v1(m, start + i * 28, each, `${at}${`entries[${i}]`}.`);
    });
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapEccSramUniqueUncorrectedErrorCounts_v1(
  v: EccSramUniqueUncorrectedErrorCounts_v1Input,
  room: number,
): number {
  void room;
  let size = 0;
  size += round8((v.entries?.length ?? room) * 28);
  return size;
}

export type RowRemapperHistogramValues = {
  max: number;
  high: number;
  partial: number;
  low: number;
  none: number;
};
export const sizeRowRemapperHistogramValues = 20;
export function readRowRemapperHistogramValues(
  m: NativeMemory,
  o: number,
  b: number = o,
): RowRemapperHistogramValues {
  void b;
  return {
    max: m.u32[o >> 2] as number,
    high: m.u32[(o + 4) >> 2] as number,
    partial: m.u32[(o + 8) >> 2] as number,
    low: m.u32[(o + 12) >> 2] as number,
    none: m.u32[(o + 16) >> 2] as number,
  };
}

export type RemappedRowsInfo_v2 = {
  corrActiveRemaps: number;
  corrInactiveRemaps: number;
  uncActiveRemaps: number;
  uncInactiveRemaps: number;
  bPending: number;
  bFailureOccurred: number;
};
export const sizeRemappedRowsInfo_v2 = 24;
export function readRemappedRowsInfo_v2(m: NativeMemory, o: number, b: number = o): RemappedRowsInfo_v2 {
  void b;
  return {
    corrActiveRemaps: m.u32[o >> 2] as number,
    corrInactiveRemaps: m.u32[(o + 4) >> 2] as number,
    uncActiveRemaps: m.u32[(o + 8) >> 2] as number,
    uncInactiveRemaps: m.u32[(o + 12) >> 2] as number,
    bPending: m.u32[(o + 16) >> 2] as number,
    bFailureOccurred: m.u32[(o + 20) >> 2] as number,
  };
}

export type RepairStatus_v1 = {
  bChannelRepairPending: number;
  bTpcRepairPending: number;
};
export const sizeRepairStatus_v1 = 12;
export function readRepairStatus_v1(m: NativeMemory, o: number, b: number = o): RepairStatus_v1 {
  void b;
  return {
    bChannelRepairPending: m.u32[(o + 4) >> 2] as number,
    bTpcRepairPending: m.u32[(o + 8) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type RepairStatus_v1Input = {
  readonly bChannelRepairPending?: number | undefined;
  readonly bTpcRepairPending?: number | undefined;
};
export function writeRepairStatus_v1(m: NativeMemory, o: number, v: RepairStatus_v1Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 12);
  m.u32[o >> 2] = 16777228;
  if (v.bChannelRepairPending !== undefined) {
    checkU32(v.bChannelRepairPending, at, 'bChannelRepairPending');
    m.u32[(o + 4) >> 2] = v.bChannelRepairPending;
  }
  if (v.bTpcRepairPending !== undefined) {
    checkU32(v.bTpcRepairPending, at, 'bTpcRepairPending');
    m.u32[(o + 8) >> 2] = v.bTpcRepairPending;
  }
}

export type UnrepairableMemoryStatus_v1 = {
  bUnrepairableMemory: number;
};
export const sizeUnrepairableMemoryStatus_v1 = 4;
export function readUnrepairableMemoryStatus_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): UnrepairableMemoryStatus_v1 {
  void b;
  return {
    bUnrepairableMemory: m.u32[o >> 2] as number,
  };
}

export type EccBankRemapperHistogram_v1 = {
  maxSpareGroupCount: number;
  noSpareGroupCount: number;
};
export const sizeEccBankRemapperHistogram_v1 = 8;
export function readEccBankRemapperHistogram_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): EccBankRemapperHistogram_v1 {
  void b;
  return {
    maxSpareGroupCount: m.u32[o >> 2] as number,
    noSpareGroupCount: m.u32[(o + 4) >> 2] as number,
  };
}

export type EccBankRemapperStatus_v1 = {
  activeRemappings: number;
  inactiveRemappings: number;
  bPending: number;
  histogram: EccBankRemapperHistogram_v1;
};
export const sizeEccBankRemapperStatus_v1 = 20;
export function readEccBankRemapperStatus_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): EccBankRemapperStatus_v1 {
  void b;
  return {
    activeRemappings: m.u32[o >> 2] as number,
    inactiveRemappings: m.u32[(o + 4) >> 2] as number,
    bPending: m.u32[(o + 8) >> 2] as number,
    histogram: readEccBankRemapperHistogram_v1(m, o + 12, b),
  };
}

export type Sample = {
  timeStamp: number;
  sampleValue: bigint;
};
export const sizeSample = 16;
export function readSample(m: NativeMemory, o: number, b: number = o): Sample {
  void b;
  return {
    timeStamp: readAmount(m, o),
    sampleValue: m.u64[(o + 8) >> 3] as bigint,
  };
}

export type ProcessUtilizationSample = {
  pid: number;
  timeStamp: number;
  smUtil: number;
  memUtil: number;
  encUtil: number;
  decUtil: number;
};
export const sizeProcessUtilizationSample = 32;
export function readProcessUtilizationSample(
  m: NativeMemory,
  o: number,
  b: number = o,
): ProcessUtilizationSample {
  void b;
  return {
    pid: m.u32[o >> 2] as number,
    timeStamp: readAmount(m, o + 8),
    smUtil: m.u32[(o + 16) >> 2] as number,
    memUtil: m.u32[(o + 20) >> 2] as number,
    encUtil: m.u32[(o + 24) >> 2] as number,
    decUtil: m.u32[(o + 28) >> 2] as number,
  };
}

export type ProcessUtilizationInfo_v1 = {
  timeStamp: number;
  pid: number;
  smUtil: number;
  memUtil: number;
  encUtil: number;
  decUtil: number;
  jpgUtil: number;
  ofaUtil: number;
};
export const sizeProcessUtilizationInfo_v1 = 40;
export function readProcessUtilizationInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): ProcessUtilizationInfo_v1 {
  void b;
  return {
    timeStamp: readAmount(m, o),
    pid: m.u32[(o + 8) >> 2] as number,
    smUtil: m.u32[(o + 12) >> 2] as number,
    memUtil: m.u32[(o + 16) >> 2] as number,
    encUtil: m.u32[(o + 20) >> 2] as number,
    decUtil: m.u32[(o + 24) >> 2] as number,
    jpgUtil: m.u32[(o + 28) >> 2] as number,
    ofaUtil: m.u32[(o + 32) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type ProcessUtilizationInfo_v1Input = {
  readonly timeStamp?: number | undefined;
  readonly pid?: number | undefined;
  readonly smUtil?: number | undefined;
  readonly memUtil?: number | undefined;
  readonly encUtil?: number | undefined;
  readonly decUtil?: number | undefined;
  readonly jpgUtil?: number | undefined;
  readonly ofaUtil?: number | undefined;
};
export function writeProcessUtilizationInfo_v1(
  m: NativeMemory,
  o: number,
  v: ProcessUtilizationInfo_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 40);
  if (v.timeStamp !== undefined) {
    checkAmount(v.timeStamp, at, 'timeStamp');
    m.u32[o >> 2] = v.timeStamp;
    m.u32[(o >> 2) + 1] = v.timeStamp / 0x1_0000_0000;
  }
  if (v.pid !== undefined) {
    checkU32(v.pid, at, 'pid');
    m.u32[(o + 8) >> 2] = v.pid;
  }
  if (v.smUtil !== undefined) {
    checkU32(v.smUtil, at, 'smUtil');
    m.u32[(o + 12) >> 2] = v.smUtil;
  }
  if (v.memUtil !== undefined) {
    checkU32(v.memUtil, at, 'memUtil');
    m.u32[(o + 16) >> 2] = v.memUtil;
  }
  if (v.encUtil !== undefined) {
    checkU32(v.encUtil, at, 'encUtil');
    m.u32[(o + 20) >> 2] = v.encUtil;
  }
  if (v.decUtil !== undefined) {
    checkU32(v.decUtil, at, 'decUtil');
    m.u32[(o + 24) >> 2] = v.decUtil;
  }
  if (v.jpgUtil !== undefined) {
    checkU32(v.jpgUtil, at, 'jpgUtil');
    m.u32[(o + 28) >> 2] = v.jpgUtil;
  }
  if (v.ofaUtil !== undefined) {
    checkU32(v.ofaUtil, at, 'ofaUtil');
    m.u32[(o + 32) >> 2] = v.ofaUtil;
  }
}

export type ProcessesUtilizationInfo_v1 = {
  lastSeenTimeStamp: number;
  procUtilArray: ProcessUtilizationInfo_v1[];
};
export const sizeProcessesUtilizationInfo_v1 = 24;
export function readProcessesUtilizationInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): ProcessesUtilizationInfo_v1 {
  void b;
  return {
    lastSeenTimeStamp: readAmount(m, o + 8),
    procUtilArray: readArray<ProcessUtilizationInfo_v1>(
      m,
      b + readU32(m, o + 16),
      m.u32[(o + 4) >> 2] as number,
      40,
      readProcessUtilizationInfo_v1,
      b,
    ),
  };
}

/** What is left out is zero; the version is filled in. */
export type ProcessesUtilizationInfo_v1Input = {
  readonly lastSeenTimeStamp?: number | undefined;
  readonly procUtilArray?: readonly ProcessUtilizationInfo_v1Input[] | undefined;
};
export function writeProcessesUtilizationInfo_v1(
  m: NativeMemory,
  o: number,
  v: ProcessesUtilizationInfo_v1Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 24);
  m.u32[o >> 2] = 16777240;
  if (v.lastSeenTimeStamp !== undefined) {
    checkAmount(v.lastSeenTimeStamp, at, 'lastSeenTimeStamp');
    m.u32[(o + 8) >> 2] = v.lastSeenTimeStamp;
    m.u32[((o + 8) >> 2) + 1] = v.lastSeenTimeStamp / 0x1_0000_0000;
  }
  {
    const list = v.procUtilArray;
    if (list !== undefined) checkArray(list, at, 'procUtilArray');
    const count = list === undefined ? room : list.length;
    const start = h;
    m.u32[(o + 4) >> 2] = count;
    m.u32[(o + 16) >> 2] = start - b;
    h += round8(count * 40);
    clear(m, start, round8(count * 40));
    list?.forEach((each, i) => {
      writeProcessUtilizationInfo_v1(m, start + i * 40, each, `${at}${`procUtilArray[${i}]`}.`);
    });
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapProcessesUtilizationInfo_v1(v: ProcessesUtilizationInfo_v1Input, room: number): number {
  void room;
  let size = 0;
  size += round8((v.procUtilArray?.length ?? room) * 40);
  return size;
}

export type AccountingStats = {
  gpuUtilization: number;
  memoryUtilization: number;
  maxMemoryUsage: number;
  time: number;
  startTime: number;
  isRunning: number;
  reserved: number[];
};
export const sizeAccountingStats = 56;
export function readAccountingStats(m: NativeMemory, o: number, b: number = o): AccountingStats {
  void b;
  return {
    gpuUtilization: m.u32[o >> 2] as number,
    memoryUtilization: m.u32[(o + 4) >> 2] as number,
    maxMemoryUsage: readAmount(m, o + 8),
    time: readAmount(m, o + 16),
    startTime: readAmount(m, o + 24),
    isRunning: m.u32[(o + 32) >> 2] as number,
    reserved: readArray<number>(m, o + 36, 5, 4, readU32, b),
  };
}

export type AccountingStats_v2 = {
  pid: number;
  isRunning: number;
  gpuUtilization: number;
  memoryUtilization: number;
  maxMemoryUsage: number;
  sampleCount: number;
  sumGpuUtil: number;
  sumFbUtil: number;
  time: number;
  startTime: number;
};
export const sizeAccountingStats_v2 = 64;
export function readAccountingStats_v2(m: NativeMemory, o: number, b: number = o): AccountingStats_v2 {
  void b;
  return {
    pid: m.u32[o >> 2] as number,
    isRunning: m.u32[(o + 4) >> 2] as number,
    gpuUtilization: m.u32[(o + 8) >> 2] as number,
    memoryUtilization: m.u32[(o + 12) >> 2] as number,
    maxMemoryUsage: readAmount(m, o + 16),
    sampleCount: m.u32[(o + 24) >> 2] as number,
    sumGpuUtil: readAmount(m, o + 32),
    sumFbUtil: readAmount(m, o + 40),
    time: readAmount(m, o + 48),
    startTime: readAmount(m, o + 56),
  };
}

/** What is left out is zero; the version is filled in. */
export type AccountingStats_v2Input = {
  readonly pid?: number | undefined;
  readonly isRunning?: number | undefined;
  readonly gpuUtilization?: number | undefined;
  readonly memoryUtilization?: number | undefined;
  readonly maxMemoryUsage?: number | undefined;
  readonly sampleCount?: number | undefined;
  readonly sumGpuUtil?: number | undefined;
  readonly sumFbUtil?: number | undefined;
  readonly time?: number | undefined;
  readonly startTime?: number | undefined;
};
export function writeAccountingStats_v2(
  m: NativeMemory,
  o: number,
  v: AccountingStats_v2Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 64);
  if (v.pid !== undefined) {
    checkU32(v.pid, at, 'pid');
    m.u32[o >> 2] = v.pid;
  }
  if (v.isRunning !== undefined) {
    checkU32(v.isRunning, at, 'isRunning');
    m.u32[(o + 4) >> 2] = v.isRunning;
  }
  if (v.gpuUtilization !== undefined) {
    checkU32(v.gpuUtilization, at, 'gpuUtilization');
    m.u32[(o + 8) >> 2] = v.gpuUtilization;
  }
  if (v.memoryUtilization !== undefined) {
    checkU32(v.memoryUtilization, at, 'memoryUtilization');
    m.u32[(o + 12) >> 2] = v.memoryUtilization;
  }
  if (v.maxMemoryUsage !== undefined) {
    checkAmount(v.maxMemoryUsage, at, 'maxMemoryUsage');
    m.u32[(o + 16) >> 2] = v.maxMemoryUsage;
    m.u32[((o + 16) >> 2) + 1] = v.maxMemoryUsage / 0x1_0000_0000;
  }
  if (v.sampleCount !== undefined) {
    checkU32(v.sampleCount, at, 'sampleCount');
    m.u32[(o + 24) >> 2] = v.sampleCount;
  }
  if (v.sumGpuUtil !== undefined) {
    checkAmount(v.sumGpuUtil, at, 'sumGpuUtil');
    m.u32[(o + 32) >> 2] = v.sumGpuUtil;
    m.u32[((o + 32) >> 2) + 1] = v.sumGpuUtil / 0x1_0000_0000;
  }
  if (v.sumFbUtil !== undefined) {
    checkAmount(v.sumFbUtil, at, 'sumFbUtil');
    m.u32[(o + 40) >> 2] = v.sumFbUtil;
    m.u32[((o + 40) >> 2) + 1] = v.sumFbUtil / 0x1_0000_0000;
  }
  if (v.time !== undefined) {
    checkAmount(v.time, at, 'time');
    m.u32[(o + 48) >> 2] = v.time;
    m.u32[((o + 48) >> 2) + 1] = v.time / 0x1_0000_0000;
  }
  if (v.startTime !== undefined) {
    checkAmount(v.startTime, at, 'startTime');
    m.u32[(o + 56) >> 2] = v.startTime;
    m.u32[((o + 56) >> 2) + 1] = v.startTime / 0x1_0000_0000;
  }
}

export type EncoderSessionInfo = {
  sessionId: number;
  pid: number;
  vgpuInstance: number;
  codecType: EncoderType;
  hResolution: number;
  vResolution: number;
  averageFps: number;
  averageLatency: number;
};
export const sizeEncoderSessionInfo = 32;
export function readEncoderSessionInfo(m: NativeMemory, o: number, b: number = o): EncoderSessionInfo {
  void b;
  return {
    sessionId: m.u32[o >> 2] as number,
    pid: m.u32[(o + 4) >> 2] as number,
    vgpuInstance: m.u32[(o + 8) >> 2] as number,
    codecType: m.u32[(o + 12) >> 2] as EncoderType,
    hResolution: m.u32[(o + 16) >> 2] as number,
    vResolution: m.u32[(o + 20) >> 2] as number,
    averageFps: m.u32[(o + 24) >> 2] as number,
    averageLatency: m.u32[(o + 28) >> 2] as number,
  };
}

export type FBCStats = {
  sessionsCount: number;
  averageFPS: number;
  averageLatency: number;
};
export const sizeFBCStats = 12;
export function readFBCStats(m: NativeMemory, o: number, b: number = o): FBCStats {
  void b;
  return {
    sessionsCount: m.u32[o >> 2] as number,
    averageFPS: m.u32[(o + 4) >> 2] as number,
    averageLatency: m.u32[(o + 8) >> 2] as number,
  };
}

export type FBCSessionInfo = {
  sessionId: number;
  pid: number;
  vgpuInstance: number;
  displayOrdinal: number;
  sessionType: FBCSessionType;
  sessionFlags: number;
  hMaxResolution: number;
  vMaxResolution: number;
  hResolution: number;
  vResolution: number;
  averageFPS: number;
  averageLatency: number;
};
export const sizeFBCSessionInfo = 48;
export function readFBCSessionInfo(m: NativeMemory, o: number, b: number = o): FBCSessionInfo {
  void b;
  return {
    sessionId: m.u32[o >> 2] as number,
    pid: m.u32[(o + 4) >> 2] as number,
    vgpuInstance: m.u32[(o + 8) >> 2] as number,
    displayOrdinal: m.u32[(o + 12) >> 2] as number,
    sessionType: m.u32[(o + 16) >> 2] as FBCSessionType,
    sessionFlags: m.u32[(o + 20) >> 2] as number,
    hMaxResolution: m.u32[(o + 24) >> 2] as number,
    vMaxResolution: m.u32[(o + 28) >> 2] as number,
    hResolution: m.u32[(o + 32) >> 2] as number,
    vResolution: m.u32[(o + 36) >> 2] as number,
    averageFPS: m.u32[(o + 40) >> 2] as number,
    averageLatency: m.u32[(o + 44) >> 2] as number,
  };
}

export type GpuOperationalEventConfig_v1 = {
  uuid: string;
  minLogLevel: number;
  minSeverity: number;
};
export const sizeGpuOperationalEventConfig_v1 = 104;
export function readGpuOperationalEventConfig_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): GpuOperationalEventConfig_v1 {
  void b;
  return {
    uuid: readText(m, o, 96),
    minLogLevel: m.u32[(o + 96) >> 2] as number,
    minSeverity: m.u32[(o + 100) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type GpuOperationalEventConfig_v1Input = {
  readonly uuid?: string | undefined;
  readonly minLogLevel?: number | undefined;
  readonly minSeverity?: number | undefined;
};
export function writeGpuOperationalEventConfig_v1(
  m: NativeMemory,
  o: number,
  v: GpuOperationalEventConfig_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 104);
  if (v.uuid !== undefined) {
    checkString(v.uuid, at, 'uuid');
    if (Buffer.byteLength(v.uuid) >= 96) throw new TypeError(`${at}uuid must be shorter than 96 bytes.`);
    writeText(m, o, v.uuid);
  }
  if (v.minLogLevel !== undefined) {
    checkU32(v.minLogLevel, at, 'minLogLevel');
    m.u32[(o + 96) >> 2] = v.minLogLevel;
  }
  if (v.minSeverity !== undefined) {
    checkU32(v.minSeverity, at, 'minSeverity');
    m.u32[(o + 100) >> 2] = v.minSeverity;
  }
}

export type EventSetWait_v3 = {
  timeoutMs: number;
  dataType: number;
  uuid: string;
  sourceModule: string;
  eventType: bigint;
  eventData: bigint;
  groupCursor: bigint;
  instanceId: bigint;
  timestampUsec: number;
  traceId: bigint;
  gpuInstanceId: number;
  computeInstanceId: number;
  severity: number;
  categoryId: number;
  moduleEventCode: number;
  scope: number;
  originator: number;
  moduleInstance: number;
  chipletId: number;
  logLevel: number;
  attributes: number;
  groupCperSize: number;
  groupAttributes: number;
  groupSize: number;
  groupIndex: number;
};
export const sizeEventSetWait_v3 = 224;
export function readEventSetWait_v3(m: NativeMemory, o: number, b: number = o): EventSetWait_v3 {
  void b;
  return {
    timeoutMs: m.u32[o >> 2] as number,
    dataType: m.u32[(o + 4) >> 2] as number,
    uuid: readText(m, o + 8, 96),
    sourceModule: readText(m, o + 104, 16),
    eventType: m.u64[(o + 120) >> 3] as bigint,
    eventData: m.u64[(o + 128) >> 3] as bigint,
    groupCursor: m.u64[(o + 136) >> 3] as bigint,
    instanceId: m.u64[(o + 144) >> 3] as bigint,
    timestampUsec: readAmount(m, o + 152),
    traceId: m.u64[(o + 160) >> 3] as bigint,
    gpuInstanceId: m.u32[(o + 168) >> 2] as number,
    computeInstanceId: m.u32[(o + 172) >> 2] as number,
    severity: m.u32[(o + 176) >> 2] as number,
    categoryId: m.u32[(o + 180) >> 2] as number,
    moduleEventCode: m.u32[(o + 184) >> 2] as number,
    scope: m.u32[(o + 188) >> 2] as number,
    originator: m.u32[(o + 192) >> 2] as number,
    moduleInstance: m.u32[(o + 196) >> 2] as number,
    chipletId: m.u32[(o + 200) >> 2] as number,
    logLevel: m.u32[(o + 204) >> 2] as number,
    attributes: m.u32[(o + 208) >> 2] as number,
    groupCperSize: m.u32[(o + 212) >> 2] as number,
    groupAttributes: m.u32[(o + 216) >> 2] as number,
    groupSize: m.bytes[o + 220] as number,
    groupIndex: m.bytes[o + 221] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type EventSetWait_v3Input = {
  readonly timeoutMs?: number | undefined;
  readonly dataType?: number | undefined;
  readonly uuid?: string | undefined;
  readonly sourceModule?: string | undefined;
  readonly eventType?: bigint | undefined;
  readonly eventData?: bigint | undefined;
  readonly groupCursor?: bigint | undefined;
  readonly instanceId?: bigint | undefined;
  readonly timestampUsec?: number | undefined;
  readonly traceId?: bigint | undefined;
  readonly gpuInstanceId?: number | undefined;
  readonly computeInstanceId?: number | undefined;
  readonly severity?: number | undefined;
  readonly categoryId?: number | undefined;
  readonly moduleEventCode?: number | undefined;
  readonly scope?: number | undefined;
  readonly originator?: number | undefined;
  readonly moduleInstance?: number | undefined;
  readonly chipletId?: number | undefined;
  readonly logLevel?: number | undefined;
  readonly attributes?: number | undefined;
  readonly groupCperSize?: number | undefined;
  readonly groupAttributes?: number | undefined;
  readonly groupSize?: number | undefined;
  readonly groupIndex?: number | undefined;
};
export function writeEventSetWait_v3(m: NativeMemory, o: number, v: EventSetWait_v3Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 224);
  if (v.timeoutMs !== undefined) {
    checkU32(v.timeoutMs, at, 'timeoutMs');
    m.u32[o >> 2] = v.timeoutMs;
  }
  if (v.dataType !== undefined) {
    checkU32(v.dataType, at, 'dataType');
    m.u32[(o + 4) >> 2] = v.dataType;
  }
  if (v.uuid !== undefined) {
    checkString(v.uuid, at, 'uuid');
    if (Buffer.byteLength(v.uuid) >= 96) throw new TypeError(`${at}uuid must be shorter than 96 bytes.`);
    writeText(m, o + 8, v.uuid);
  }
  if (v.sourceModule !== undefined) {
    checkString(v.sourceModule, at, 'sourceModule');
    if (Buffer.byteLength(v.sourceModule) >= 16)
      throw new TypeError(`${at}sourceModule must be shorter than 16 bytes.`);
    writeText(m, o + 104, v.sourceModule);
  }
  if (v.eventType !== undefined) {
    checkU64(v.eventType, at, 'eventType');
    m.u64[(o + 120) >> 3] = v.eventType;
  }
  if (v.eventData !== undefined) {
    checkU64(v.eventData, at, 'eventData');
    m.u64[(o + 128) >> 3] = v.eventData;
  }
  if (v.groupCursor !== undefined) {
    checkU64(v.groupCursor, at, 'groupCursor');
    m.u64[(o + 136) >> 3] = v.groupCursor;
  }
  if (v.instanceId !== undefined) {
    checkU64(v.instanceId, at, 'instanceId');
    m.u64[(o + 144) >> 3] = v.instanceId;
  }
  if (v.timestampUsec !== undefined) {
    checkAmount(v.timestampUsec, at, 'timestampUsec');
    m.u32[(o + 152) >> 2] = v.timestampUsec;
    m.u32[((o + 152) >> 2) + 1] = v.timestampUsec / 0x1_0000_0000;
  }
  if (v.traceId !== undefined) {
    checkU64(v.traceId, at, 'traceId');
    m.u64[(o + 160) >> 3] = v.traceId;
  }
  if (v.gpuInstanceId !== undefined) {
    checkU32(v.gpuInstanceId, at, 'gpuInstanceId');
    m.u32[(o + 168) >> 2] = v.gpuInstanceId;
  }
  if (v.computeInstanceId !== undefined) {
    checkU32(v.computeInstanceId, at, 'computeInstanceId');
    m.u32[(o + 172) >> 2] = v.computeInstanceId;
  }
  if (v.severity !== undefined) {
    checkU32(v.severity, at, 'severity');
    m.u32[(o + 176) >> 2] = v.severity;
  }
  if (v.categoryId !== undefined) {
    checkU32(v.categoryId, at, 'categoryId');
    m.u32[(o + 180) >> 2] = v.categoryId;
  }
  if (v.moduleEventCode !== undefined) {
    checkU32(v.moduleEventCode, at, 'moduleEventCode');
    m.u32[(o + 184) >> 2] = v.moduleEventCode;
  }
  if (v.scope !== undefined) {
    checkU32(v.scope, at, 'scope');
    m.u32[(o + 188) >> 2] = v.scope;
  }
  if (v.originator !== undefined) {
    checkU32(v.originator, at, 'originator');
    m.u32[(o + 192) >> 2] = v.originator;
  }
  if (v.moduleInstance !== undefined) {
    checkU32(v.moduleInstance, at, 'moduleInstance');
    m.u32[(o + 196) >> 2] = v.moduleInstance;
  }
  if (v.chipletId !== undefined) {
    checkU32(v.chipletId, at, 'chipletId');
    m.u32[(o + 200) >> 2] = v.chipletId;
  }
  if (v.logLevel !== undefined) {
    checkU32(v.logLevel, at, 'logLevel');
    m.u32[(o + 204) >> 2] = v.logLevel;
  }
  if (v.attributes !== undefined) {
    checkU32(v.attributes, at, 'attributes');
    m.u32[(o + 208) >> 2] = v.attributes;
  }
  if (v.groupCperSize !== undefined) {
    checkU32(v.groupCperSize, at, 'groupCperSize');
    m.u32[(o + 212) >> 2] = v.groupCperSize;
  }
  if (v.groupAttributes !== undefined) {
    checkU32(v.groupAttributes, at, 'groupAttributes');
    m.u32[(o + 216) >> 2] = v.groupAttributes;
  }
  if (v.groupSize !== undefined) {
    checkU8(v.groupSize, at, 'groupSize');
    m.bytes[o + 220] = v.groupSize;
  }
  if (v.groupIndex !== undefined) {
    checkU8(v.groupIndex, at, 'groupIndex');
    m.bytes[o + 221] = v.groupIndex;
  }
}

export type EventSetGetContextCount_v1 = {
  count: number;
};
export const sizeEventSetGetContextCount_v1 = 4;
export function readEventSetGetContextCount_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): EventSetGetContextCount_v1 {
  void b;
  return {
    count: m.u32[o >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type EventSetGetContextCount_v1Input = {
  readonly count?: number | undefined;
};
export function writeEventSetGetContextCount_v1(
  m: NativeMemory,
  o: number,
  v: EventSetGetContextCount_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 4);
  if (v.count !== undefined) {
    checkU32(v.count, at, 'count');
    m.u32[o >> 2] = v.count;
  }
}

export type EventSetGetContextInfo_v1 = {
  index: number;
  nvmlGpuOperationalEventContextType: number;
  sourceEventContextType: number;
  dataSize: number;
  dataFormatVersion: number;
};
export const sizeEventSetGetContextInfo_v1 = 20;
export function readEventSetGetContextInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): EventSetGetContextInfo_v1 {
  void b;
  return {
    index: m.u32[o >> 2] as number,
    nvmlGpuOperationalEventContextType: m.u32[(o + 4) >> 2] as number,
    sourceEventContextType: m.u32[(o + 8) >> 2] as number,
    dataSize: m.u32[(o + 12) >> 2] as number,
    dataFormatVersion: m.u16[(o + 16) >> 1] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type EventSetGetContextInfo_v1Input = {
  readonly index?: number | undefined;
  readonly nvmlGpuOperationalEventContextType?: number | undefined;
  readonly sourceEventContextType?: number | undefined;
  readonly dataSize?: number | undefined;
  readonly dataFormatVersion?: number | undefined;
};
export function writeEventSetGetContextInfo_v1(
  m: NativeMemory,
  o: number,
  v: EventSetGetContextInfo_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 20);
  if (v.index !== undefined) {
    checkU32(v.index, at, 'index');
    m.u32[o >> 2] = v.index;
  }
  if (v.nvmlGpuOperationalEventContextType !== undefined) {
    checkU32(v.nvmlGpuOperationalEventContextType, at, 'nvmlGpuOperationalEventContextType');
    m.u32[(o + 4) >> 2] = v.nvmlGpuOperationalEventContextType;
  }
  if (v.sourceEventContextType !== undefined) {
    checkU32(v.sourceEventContextType, at, 'sourceEventContextType');
    m.u32[(o + 8) >> 2] = v.sourceEventContextType;
  }
  if (v.dataSize !== undefined) {
    checkU32(v.dataSize, at, 'dataSize');
    m.u32[(o + 12) >> 2] = v.dataSize;
  }
  if (v.dataFormatVersion !== undefined) {
    checkU16(v.dataFormatVersion, at, 'dataFormatVersion');
    m.u16[(o + 16) >> 1] = v.dataFormatVersion;
  }
}

export type EventSetGetContextData_v1 = {
  data: number[];
  index: number;
};
export const sizeEventSetGetContextData_v1 = 16;
export function readEventSetGetContextData_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): EventSetGetContextData_v1 {
  void b;
  return {
    data: readArray<number>(m, b + readU32(m, o), m.u32[(o + 12) >> 2] as number, 1, readU8, b),
    index: m.u32[(o + 8) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type EventSetGetContextData_v1Input = {
  readonly data?: readonly number[] | undefined;
  readonly index?: number | undefined;
};
export function writeEventSetGetContextData_v1(
  m: NativeMemory,
  o: number,
  v: EventSetGetContextData_v1Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 16);
  {
    const list = v.data;
    if (list !== undefined) checkArray(list, at, 'data');
    const count = list === undefined ? room : list.length;
    const start = h;
    m.u32[(o + 12) >> 2] = count;
    m.u32[o >> 2] = start - b;
    h += round8(count * 1);
    clear(m, start, round8(count * 1));
    list?.forEach((each, i) => {
      checkU8(each, at, `data[${i}]`);
      m.bytes[start + i * 1] = each;
    });
  }
  if (v.index !== undefined) {
    checkU32(v.index, at, 'index');
    m.u32[(o + 8) >> 2] = v.index;
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapEventSetGetContextData_v1(v: EventSetGetContextData_v1Input, room: number): number {
  void room;
  let size = 0;
  size += round8((v.data?.length ?? room) * 1);
  return size;
}

export type EventSetGetGpuOperationalEventContextLegacyXid_v1 = {
  index: number;
  xidCode: number;
};
export const sizeEventSetGetGpuOperationalEventContextLegacyXid_v1 = 8;
export function readEventSetGetGpuOperationalEventContextLegacyXid_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): EventSetGetGpuOperationalEventContextLegacyXid_v1 {
  void b;
  return {
    index: m.u32[o >> 2] as number,
    xidCode: m.u32[(o + 4) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type EventSetGetGpuOperationalEventContextLegacyXid_v1Input = {
  readonly index?: number | undefined;
  readonly xidCode?: number | undefined;
};
export function writeEventSetGetGpuOperationalEventContextLegacyXid_v1(
  m: NativeMemory,
  o: number,
  v: EventSetGetGpuOperationalEventContextLegacyXid_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 8);
  if (v.index !== undefined) {
    checkU32(v.index, at, 'index');
    m.u32[o >> 2] = v.index;
  }
  if (v.xidCode !== undefined) {
    checkU32(v.xidCode, at, 'xidCode');
    m.u32[(o + 4) >> 2] = v.xidCode;
  }
}

export type GpuInstanceProfileInfo = {
  id: number;
  isP2pSupported: number;
  sliceCount: number;
  instanceCount: number;
  multiprocessorCount: number;
  copyEngineCount: number;
  decoderCount: number;
  encoderCount: number;
  jpegCount: number;
  ofaCount: number;
  memorySizeMB: number;
};
export const sizeGpuInstanceProfileInfo = 48;
export function readGpuInstanceProfileInfo(
  m: NativeMemory,
  o: number,
  b: number = o,
): GpuInstanceProfileInfo {
  void b;
  return {
    id: m.u32[o >> 2] as number,
    isP2pSupported: m.u32[(o + 4) >> 2] as number,
    sliceCount: m.u32[(o + 8) >> 2] as number,
    instanceCount: m.u32[(o + 12) >> 2] as number,
    multiprocessorCount: m.u32[(o + 16) >> 2] as number,
    copyEngineCount: m.u32[(o + 20) >> 2] as number,
    decoderCount: m.u32[(o + 24) >> 2] as number,
    encoderCount: m.u32[(o + 28) >> 2] as number,
    jpegCount: m.u32[(o + 32) >> 2] as number,
    ofaCount: m.u32[(o + 36) >> 2] as number,
    memorySizeMB: readAmount(m, o + 40),
  };
}

export type GpuInstanceProfileInfo_v2 = {
  id: number;
  isP2pSupported: number;
  sliceCount: number;
  instanceCount: number;
  multiprocessorCount: number;
  copyEngineCount: number;
  decoderCount: number;
  encoderCount: number;
  jpegCount: number;
  ofaCount: number;
  memorySizeMB: number;
  name: string;
};
export const sizeGpuInstanceProfileInfo_v2 = 152;
export function readGpuInstanceProfileInfo_v2(
  m: NativeMemory,
  o: number,
  b: number = o,
): GpuInstanceProfileInfo_v2 {
  void b;
  return {
    id: m.u32[(o + 4) >> 2] as number,
    isP2pSupported: m.u32[(o + 8) >> 2] as number,
    sliceCount: m.u32[(o + 12) >> 2] as number,
    instanceCount: m.u32[(o + 16) >> 2] as number,
    multiprocessorCount: m.u32[(o + 20) >> 2] as number,
    copyEngineCount: m.u32[(o + 24) >> 2] as number,
    decoderCount: m.u32[(o + 28) >> 2] as number,
    encoderCount: m.u32[(o + 32) >> 2] as number,
    jpegCount: m.u32[(o + 36) >> 2] as number,
    ofaCount: m.u32[(o + 40) >> 2] as number,
    memorySizeMB: readAmount(m, o + 48),
    name: readText(m, o + 56, 96),
  };
}

/** What is left out is zero; the version is filled in. */
export type GpuInstanceProfileInfo_v2Input = {
  readonly id?: number | undefined;
  readonly isP2pSupported?: number | undefined;
  readonly sliceCount?: number | undefined;
  readonly instanceCount?: number | undefined;
  readonly multiprocessorCount?: number | undefined;
  readonly copyEngineCount?: number | undefined;
  readonly decoderCount?: number | undefined;
  readonly encoderCount?: number | undefined;
  readonly jpegCount?: number | undefined;
  readonly ofaCount?: number | undefined;
  readonly memorySizeMB?: number | undefined;
  readonly name?: string | undefined;
};
export function writeGpuInstanceProfileInfo_v2(
  m: NativeMemory,
  o: number,
  v: GpuInstanceProfileInfo_v2Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 152);
  m.u32[o >> 2] = 33554584;
  if (v.id !== undefined) {
    checkU32(v.id, at, 'id');
    m.u32[(o + 4) >> 2] = v.id;
  }
  if (v.isP2pSupported !== undefined) {
    checkU32(v.isP2pSupported, at, 'isP2pSupported');
    m.u32[(o + 8) >> 2] = v.isP2pSupported;
  }
  if (v.sliceCount !== undefined) {
    checkU32(v.sliceCount, at, 'sliceCount');
    m.u32[(o + 12) >> 2] = v.sliceCount;
  }
  if (v.instanceCount !== undefined) {
    checkU32(v.instanceCount, at, 'instanceCount');
    m.u32[(o + 16) >> 2] = v.instanceCount;
  }
  if (v.multiprocessorCount !== undefined) {
    checkU32(v.multiprocessorCount, at, 'multiprocessorCount');
    m.u32[(o + 20) >> 2] = v.multiprocessorCount;
  }
  if (v.copyEngineCount !== undefined) {
    checkU32(v.copyEngineCount, at, 'copyEngineCount');
    m.u32[(o + 24) >> 2] = v.copyEngineCount;
  }
  if (v.decoderCount !== undefined) {
    checkU32(v.decoderCount, at, 'decoderCount');
    m.u32[(o + 28) >> 2] = v.decoderCount;
  }
  if (v.encoderCount !== undefined) {
    checkU32(v.encoderCount, at, 'encoderCount');
    m.u32[(o + 32) >> 2] = v.encoderCount;
  }
  if (v.jpegCount !== undefined) {
    checkU32(v.jpegCount, at, 'jpegCount');
    m.u32[(o + 36) >> 2] = v.jpegCount;
  }
  if (v.ofaCount !== undefined) {
    checkU32(v.ofaCount, at, 'ofaCount');
    m.u32[(o + 40) >> 2] = v.ofaCount;
  }
  if (v.memorySizeMB !== undefined) {
    checkAmount(v.memorySizeMB, at, 'memorySizeMB');
    m.u32[(o + 48) >> 2] = v.memorySizeMB;
    m.u32[((o + 48) >> 2) + 1] = v.memorySizeMB / 0x1_0000_0000;
  }
  if (v.name !== undefined) {
    checkString(v.name, at, 'name');
    if (Buffer.byteLength(v.name) >= 96) throw new TypeError(`${at}name must be shorter than 96 bytes.`);
    writeText(m, o + 56, v.name);
  }
}

export type GpuInstanceProfileInfo_v3 = {
  id: number;
  sliceCount: number;
  instanceCount: number;
  multiprocessorCount: number;
  copyEngineCount: number;
  decoderCount: number;
  encoderCount: number;
  jpegCount: number;
  ofaCount: number;
  memorySizeMB: number;
  name: string;
  capabilities: number;
};
export const sizeGpuInstanceProfileInfo_v3 = 152;
export function readGpuInstanceProfileInfo_v3(
  m: NativeMemory,
  o: number,
  b: number = o,
): GpuInstanceProfileInfo_v3 {
  void b;
  return {
    id: m.u32[(o + 4) >> 2] as number,
    sliceCount: m.u32[(o + 8) >> 2] as number,
    instanceCount: m.u32[(o + 12) >> 2] as number,
    multiprocessorCount: m.u32[(o + 16) >> 2] as number,
    copyEngineCount: m.u32[(o + 20) >> 2] as number,
    decoderCount: m.u32[(o + 24) >> 2] as number,
    encoderCount: m.u32[(o + 28) >> 2] as number,
    jpegCount: m.u32[(o + 32) >> 2] as number,
    ofaCount: m.u32[(o + 36) >> 2] as number,
    memorySizeMB: readAmount(m, o + 40),
    name: readText(m, o + 48, 96),
    capabilities: m.u32[(o + 144) >> 2] as number,
  };
}

export type ComputeInstancePlacement = {
  start: number;
  size: number;
};
export const sizeComputeInstancePlacement = 8;
export function readComputeInstancePlacement(
  m: NativeMemory,
  o: number,
  b: number = o,
): ComputeInstancePlacement {
  void b;
  return {
    start: m.u32[o >> 2] as number,
    size: m.u32[(o + 4) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type ComputeInstancePlacementInput = {
  readonly start?: number | undefined;
  readonly size?: number | undefined;
};
export function writeComputeInstancePlacement(
  m: NativeMemory,
  o: number,
  v: ComputeInstancePlacementInput,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 8);
  if (v.start !== undefined) {
    checkU32(v.start, at, 'start');
    m.u32[o >> 2] = v.start;
  }
  if (v.size !== undefined) {
    checkU32(v.size, at, 'size');
    m.u32[(o + 4) >> 2] = v.size;
  }
}

export type ComputeInstanceProfileInfo = {
  id: number;
  sliceCount: number;
  instanceCount: number;
  multiprocessorCount: number;
  sharedCopyEngineCount: number;
  sharedDecoderCount: number;
  sharedEncoderCount: number;
  sharedJpegCount: number;
  sharedOfaCount: number;
};
export const sizeComputeInstanceProfileInfo = 36;
export function readComputeInstanceProfileInfo(
  m: NativeMemory,
  o: number,
  b: number = o,
): ComputeInstanceProfileInfo {
  void b;
  return {
    id: m.u32[o >> 2] as number,
    sliceCount: m.u32[(o + 4) >> 2] as number,
    instanceCount: m.u32[(o + 8) >> 2] as number,
    multiprocessorCount: m.u32[(o + 12) >> 2] as number,
    sharedCopyEngineCount: m.u32[(o + 16) >> 2] as number,
    sharedDecoderCount: m.u32[(o + 20) >> 2] as number,
    sharedEncoderCount: m.u32[(o + 24) >> 2] as number,
    sharedJpegCount: m.u32[(o + 28) >> 2] as number,
    sharedOfaCount: m.u32[(o + 32) >> 2] as number,
  };
}

export type ComputeInstanceProfileInfo_v2 = {
  id: number;
  sliceCount: number;
  instanceCount: number;
  multiprocessorCount: number;
  sharedCopyEngineCount: number;
  sharedDecoderCount: number;
  sharedEncoderCount: number;
  sharedJpegCount: number;
  sharedOfaCount: number;
  name: string;
};
export const sizeComputeInstanceProfileInfo_v2 = 136;
export function readComputeInstanceProfileInfo_v2(
  m: NativeMemory,
  o: number,
  b: number = o,
): ComputeInstanceProfileInfo_v2 {
  void b;
  return {
    id: m.u32[(o + 4) >> 2] as number,
    sliceCount: m.u32[(o + 8) >> 2] as number,
    instanceCount: m.u32[(o + 12) >> 2] as number,
    multiprocessorCount: m.u32[(o + 16) >> 2] as number,
    sharedCopyEngineCount: m.u32[(o + 20) >> 2] as number,
    sharedDecoderCount: m.u32[(o + 24) >> 2] as number,
    sharedEncoderCount: m.u32[(o + 28) >> 2] as number,
    sharedJpegCount: m.u32[(o + 32) >> 2] as number,
    sharedOfaCount: m.u32[(o + 36) >> 2] as number,
    name: readText(m, o + 40, 96),
  };
}

/** What is left out is zero; the version is filled in. */
export type ComputeInstanceProfileInfo_v2Input = {
  readonly id?: number | undefined;
  readonly sliceCount?: number | undefined;
  readonly instanceCount?: number | undefined;
  readonly multiprocessorCount?: number | undefined;
  readonly sharedCopyEngineCount?: number | undefined;
  readonly sharedDecoderCount?: number | undefined;
  readonly sharedEncoderCount?: number | undefined;
  readonly sharedJpegCount?: number | undefined;
  readonly sharedOfaCount?: number | undefined;
  readonly name?: string | undefined;
};
export function writeComputeInstanceProfileInfo_v2(
  m: NativeMemory,
  o: number,
  v: ComputeInstanceProfileInfo_v2Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 136);
  m.u32[o >> 2] = 33554568;
  if (v.id !== undefined) {
    checkU32(v.id, at, 'id');
    m.u32[(o + 4) >> 2] = v.id;
  }
  if (v.sliceCount !== undefined) {
    checkU32(v.sliceCount, at, 'sliceCount');
    m.u32[(o + 8) >> 2] = v.sliceCount;
  }
  if (v.instanceCount !== undefined) {
    checkU32(v.instanceCount, at, 'instanceCount');
    m.u32[(o + 12) >> 2] = v.instanceCount;
  }
  if (v.multiprocessorCount !== undefined) {
    checkU32(v.multiprocessorCount, at, 'multiprocessorCount');
    m.u32[(o + 16) >> 2] = v.multiprocessorCount;
  }
  if (v.sharedCopyEngineCount !== undefined) {
    checkU32(v.sharedCopyEngineCount, at, 'sharedCopyEngineCount');
    m.u32[(o + 20) >> 2] = v.sharedCopyEngineCount;
  }
  if (v.sharedDecoderCount !== undefined) {
    checkU32(v.sharedDecoderCount, at, 'sharedDecoderCount');
    m.u32[(o + 24) >> 2] = v.sharedDecoderCount;
  }
  if (v.sharedEncoderCount !== undefined) {
    checkU32(v.sharedEncoderCount, at, 'sharedEncoderCount');
    m.u32[(o + 28) >> 2] = v.sharedEncoderCount;
  }
  if (v.sharedJpegCount !== undefined) {
    checkU32(v.sharedJpegCount, at, 'sharedJpegCount');
    m.u32[(o + 32) >> 2] = v.sharedJpegCount;
  }
  if (v.sharedOfaCount !== undefined) {
    checkU32(v.sharedOfaCount, at, 'sharedOfaCount');
    m.u32[(o + 36) >> 2] = v.sharedOfaCount;
  }
  if (v.name !== undefined) {
    checkString(v.name, at, 'name');
    if (Buffer.byteLength(v.name) >= 96) throw new TypeError(`${at}name must be shorter than 96 bytes.`);
    writeText(m, o + 40, v.name);
  }
}

export type ComputeInstanceProfileInfo_v3 = {
  id: number;
  sliceCount: number;
  instanceCount: number;
  multiprocessorCount: number;
  sharedCopyEngineCount: number;
  sharedDecoderCount: number;
  sharedEncoderCount: number;
  sharedJpegCount: number;
  sharedOfaCount: number;
  name: string;
  capabilities: number;
};
export const sizeComputeInstanceProfileInfo_v3 = 140;
export function readComputeInstanceProfileInfo_v3(
  m: NativeMemory,
  o: number,
  b: number = o,
): ComputeInstanceProfileInfo_v3 {
  void b;
  return {
    id: m.u32[(o + 4) >> 2] as number,
    sliceCount: m.u32[(o + 8) >> 2] as number,
    instanceCount: m.u32[(o + 12) >> 2] as number,
    multiprocessorCount: m.u32[(o + 16) >> 2] as number,
    sharedCopyEngineCount: m.u32[(o + 20) >> 2] as number,
    sharedDecoderCount: m.u32[(o + 24) >> 2] as number,
    sharedEncoderCount: m.u32[(o + 28) >> 2] as number,
    sharedJpegCount: m.u32[(o + 32) >> 2] as number,
    sharedOfaCount: m.u32[(o + 36) >> 2] as number,
    name: readText(m, o + 40, 96),
    capabilities: m.u32[(o + 136) >> 2] as number,
  };
}

export type ComputeInstanceInfo = {
  device: DeviceHandle;
  gpuInstance: GpuInstanceHandle;
  id: number;
  profileId: number;
  placement: ComputeInstancePlacement;
};
export const sizeComputeInstanceInfo = 32;
export function readComputeInstanceInfo(m: NativeMemory, o: number, b: number = o): ComputeInstanceInfo {
  void b;
  return {
    device: m.u32[o >> 2] as DeviceHandle,
    gpuInstance: m.u32[(o + 8) >> 2] as GpuInstanceHandle,
    id: m.u32[(o + 16) >> 2] as number,
    profileId: m.u32[(o + 20) >> 2] as number,
    placement: readComputeInstancePlacement(m, o + 24, b),
  };
}

export type NvLinkUtilizationControl = {
  units: NvLinkUtilizationCountUnits;
  pktfilter: NvLinkUtilizationCountPktTypes;
};
export const sizeNvLinkUtilizationControl = 8;
export function readNvLinkUtilizationControl(
  m: NativeMemory,
  o: number,
  b: number = o,
): NvLinkUtilizationControl {
  void b;
  return {
    units: m.u32[o >> 2] as NvLinkUtilizationCountUnits,
    pktfilter: m.u32[(o + 4) >> 2] as NvLinkUtilizationCountPktTypes,
  };
}

/** What is left out is zero; the version is filled in. */
export type NvLinkUtilizationControlInput = {
  readonly units?: NvLinkUtilizationCountUnits | undefined;
  readonly pktfilter?: NvLinkUtilizationCountPktTypes | undefined;
};
export function writeNvLinkUtilizationControl(
  m: NativeMemory,
  o: number,
  v: NvLinkUtilizationControlInput,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 8);
  if (v.units !== undefined) {
    checkU32(v.units, at, 'units');
    m.u32[o >> 2] = v.units;
  }
  if (v.pktfilter !== undefined) {
    checkU32(v.pktfilter, at, 'pktfilter');
    m.u32[(o + 4) >> 2] = v.pktfilter;
  }
}

export type NvLinkPowerThres = {
  lowPwrThreshold: number;
};
export const sizeNvLinkPowerThres = 4;
export function readNvLinkPowerThres(m: NativeMemory, o: number, b: number = o): NvLinkPowerThres {
  void b;
  return {
    lowPwrThreshold: m.u32[o >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type NvLinkPowerThresInput = {
  readonly lowPwrThreshold?: number | undefined;
};
export function writeNvLinkPowerThres(
  m: NativeMemory,
  o: number,
  v: NvLinkPowerThresInput,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 4);
  if (v.lowPwrThreshold !== undefined) {
    checkU32(v.lowPwrThreshold, at, 'lowPwrThreshold');
    m.u32[o >> 2] = v.lowPwrThreshold;
  }
}

export type NvlinkSupportedBwModes_v1 = {
  bwModes: number[];
};
export const sizeNvlinkSupportedBwModes_v1 = 28;
export function readNvlinkSupportedBwModes_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): NvlinkSupportedBwModes_v1 {
  void b;
  return {
    bwModes: readArray<number>(m, o + 4, Math.min(m.bytes[o + 27] as number, 23), 1, readU8, b),
  };
}

/** What is left out is zero; the version is filled in. */
export type NvlinkSupportedBwModes_v1Input = {
  readonly bwModes?: readonly number[] | undefined;
};
export function writeNvlinkSupportedBwModes_v1(
  m: NativeMemory,
  o: number,
  v: NvlinkSupportedBwModes_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 28);
  m.u32[o >> 2] = 16777244;
  if (v.bwModes !== undefined) {
    checkArray(v.bwModes, at, 'bwModes');
    if (v.bwModes.length > 23)
      throw new TypeError(`${at}bwModes has room for 23 elements; there are ${v.bwModes.length}.`);
    m.bytes[o + 27] = v.bwModes.length;
    v.bwModes.forEach((each, i) => {
      checkU8(each, at, `bwModes[${i}]`);
      m.bytes[o + 4 + i * 1] = each;
    });
  }
}

export type NvlinkGetBwMode_v1 = {
  bIsBest: number;
  bwMode: number;
};
export const sizeNvlinkGetBwMode_v1 = 12;
export function readNvlinkGetBwMode_v1(m: NativeMemory, o: number, b: number = o): NvlinkGetBwMode_v1 {
  void b;
  return {
    bIsBest: m.u32[(o + 4) >> 2] as number,
    bwMode: m.bytes[o + 8] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type NvlinkGetBwMode_v1Input = {
  readonly bIsBest?: number | undefined;
  readonly bwMode?: number | undefined;
};
export function writeNvlinkGetBwMode_v1(
  m: NativeMemory,
  o: number,
  v: NvlinkGetBwMode_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 12);
  m.u32[o >> 2] = 16777228;
  if (v.bIsBest !== undefined) {
    checkU32(v.bIsBest, at, 'bIsBest');
    m.u32[(o + 4) >> 2] = v.bIsBest;
  }
  if (v.bwMode !== undefined) {
    checkU8(v.bwMode, at, 'bwMode');
    m.bytes[o + 8] = v.bwMode;
  }
}

export type NvlinkSetBwMode_v1 = {
  bSetBest: number;
  bwMode: number;
};
export const sizeNvlinkSetBwMode_v1 = 12;
export function readNvlinkSetBwMode_v1(m: NativeMemory, o: number, b: number = o): NvlinkSetBwMode_v1 {
  void b;
  return {
    bSetBest: m.u32[(o + 4) >> 2] as number,
    bwMode: m.bytes[o + 8] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type NvlinkSetBwMode_v1Input = {
  readonly bSetBest?: number | undefined;
  readonly bwMode?: number | undefined;
};
export function writeNvlinkSetBwMode_v1(
  m: NativeMemory,
  o: number,
  v: NvlinkSetBwMode_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 12);
  m.u32[o >> 2] = 16777228;
  if (v.bSetBest !== undefined) {
    checkU32(v.bSetBest, at, 'bSetBest');
    m.u32[(o + 4) >> 2] = v.bSetBest;
  }
  if (v.bwMode !== undefined) {
    checkU8(v.bwMode, at, 'bwMode');
    m.bytes[o + 8] = v.bwMode;
  }
}

export type NvlinkSetBwModeAsync_v1 = {
  bSetBest: number;
  bwMode: number;
  asyncPollTimeoutMs: number;
};
export const sizeNvlinkSetBwModeAsync_v1 = 12;
export function readNvlinkSetBwModeAsync_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): NvlinkSetBwModeAsync_v1 {
  void b;
  return {
    bSetBest: m.u32[o >> 2] as number,
    bwMode: m.u32[(o + 4) >> 2] as number,
    asyncPollTimeoutMs: m.u32[(o + 8) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type NvlinkSetBwModeAsync_v1Input = {
  readonly bSetBest?: number | undefined;
  readonly bwMode?: number | undefined;
  readonly asyncPollTimeoutMs?: number | undefined;
};
export function writeNvlinkSetBwModeAsync_v1(
  m: NativeMemory,
  o: number,
  v: NvlinkSetBwModeAsync_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 12);
  if (v.bSetBest !== undefined) {
    checkU32(v.bSetBest, at, 'bSetBest');
    m.u32[o >> 2] = v.bSetBest;
  }
  if (v.bwMode !== undefined) {
    checkU32(v.bwMode, at, 'bwMode');
    m.u32[(o + 4) >> 2] = v.bwMode;
  }
  if (v.asyncPollTimeoutMs !== undefined) {
    checkU32(v.asyncPollTimeoutMs, at, 'asyncPollTimeoutMs');
    m.u32[(o + 8) >> 2] = v.asyncPollTimeoutMs;
  }
}

export type NvlinkFirmwareVersion = {
  ucodeType: number;
  major: number;
  minor: number;
  subMinor: number;
};
export const sizeNvlinkFirmwareVersion = 16;
export function readNvlinkFirmwareVersion(m: NativeMemory, o: number, b: number = o): NvlinkFirmwareVersion {
  void b;
  return {
    ucodeType: m.bytes[o] as number,
    major: m.u32[(o + 4) >> 2] as number,
    minor: m.u32[(o + 8) >> 2] as number,
    subMinor: m.u32[(o + 12) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type NvlinkFirmwareVersionInput = {
  readonly ucodeType?: number | undefined;
  readonly major?: number | undefined;
  readonly minor?: number | undefined;
  readonly subMinor?: number | undefined;
};
export function writeNvlinkFirmwareVersion(
  m: NativeMemory,
  o: number,
  v: NvlinkFirmwareVersionInput,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 16);
  if (v.ucodeType !== undefined) {
    checkU8(v.ucodeType, at, 'ucodeType');
    m.bytes[o] = v.ucodeType;
  }
  if (v.major !== undefined) {
    checkU32(v.major, at, 'major');
    m.u32[(o + 4) >> 2] = v.major;
  }
  if (v.minor !== undefined) {
    checkU32(v.minor, at, 'minor');
    m.u32[(o + 8) >> 2] = v.minor;
  }
  if (v.subMinor !== undefined) {
    checkU32(v.subMinor, at, 'subMinor');
    m.u32[(o + 12) >> 2] = v.subMinor;
  }
}

export type NvlinkFirmwareInfo = {
  firmwareVersion: NvlinkFirmwareVersion[];
};
export const sizeNvlinkFirmwareInfo = 1604;
export function readNvlinkFirmwareInfo(m: NativeMemory, o: number, b: number = o): NvlinkFirmwareInfo {
  void b;
  return {
    firmwareVersion: readArray<NvlinkFirmwareVersion>(
      m,
      o,
      Math.min(m.u32[(o + 1600) >> 2] as number, 100),
      16,
      readNvlinkFirmwareVersion,
      b,
    ),
  };
}

/** What is left out is zero; the version is filled in. */
export type NvlinkFirmwareInfoInput = {
  readonly firmwareVersion?: readonly NvlinkFirmwareVersionInput[] | undefined;
};
export function writeNvlinkFirmwareInfo(
  m: NativeMemory,
  o: number,
  v: NvlinkFirmwareInfoInput,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 1604);
  if (v.firmwareVersion !== undefined) {
    checkArray(v.firmwareVersion, at, 'firmwareVersion');
    if (v.firmwareVersion.length > 100)
      throw new TypeError(
        `${at}firmwareVersion has room for 100 elements; there are ${v.firmwareVersion.length}.`,
      );
    m.u32[(o + 1600) >> 2] = v.firmwareVersion.length;
    v.firmwareVersion.forEach((each, i) => {
      writeNvlinkFirmwareVersion(m, o + i * 16, each, `${at}${`firmwareVersion[${i}]`}.`);
    });
  }
}

export type NvLinkInfo_v1 = {
  isNvleEnabled: number;
};
export const sizeNvLinkInfo_v1 = 8;
export function readNvLinkInfo_v1(m: NativeMemory, o: number, b: number = o): NvLinkInfo_v1 {
  void b;
  return {
    isNvleEnabled: m.u32[(o + 4) >> 2] as number,
  };
}

export type NvLinkInfo_v2 = {
  isNvleEnabled: number;
  firmwareInfo: NvlinkFirmwareInfo;
};
export const sizeNvLinkInfo_v2 = 1612;
export function readNvLinkInfo_v2(m: NativeMemory, o: number, b: number = o): NvLinkInfo_v2 {
  void b;
  return {
    isNvleEnabled: m.u32[(o + 4) >> 2] as number,
    firmwareInfo: readNvlinkFirmwareInfo(m, o + 8, b),
  };
}

/** What is left out is zero; the version is filled in. */
export type NvLinkInfo_v2Input = {
  readonly isNvleEnabled?: number | undefined;
  readonly firmwareInfo?: NvlinkFirmwareInfoInput | undefined;
};
export function writeNvLinkInfo_v2(m: NativeMemory, o: number, v: NvLinkInfo_v2Input, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 1612);
  m.u32[o >> 2] = 33556044;
  if (v.isNvleEnabled !== undefined) {
    checkU32(v.isNvleEnabled, at, 'isNvleEnabled');
    m.u32[(o + 4) >> 2] = v.isNvleEnabled;
  }
  if (v.firmwareInfo !== undefined) {
    writeNvlinkFirmwareInfo(m, o + 8, v.firmwareInfo, `${at}${'firmwareInfo'}.`);
  }
}

export type NvLinkInfo_v3 = {
  isNvleEnabled: number;
  firmwareInfo: NvlinkFirmwareInfo;
  isNvleReady: number;
};
export const sizeNvLinkInfo_v3 = 1612;
export function readNvLinkInfo_v3(m: NativeMemory, o: number, b: number = o): NvLinkInfo_v3 {
  void b;
  return {
    isNvleEnabled: m.u32[o >> 2] as number,
    firmwareInfo: readNvlinkFirmwareInfo(m, o + 4, b),
    isNvleReady: m.u32[(o + 1608) >> 2] as number,
  };
}

export type NvlinkGetRemapTableInfo_v1 = {
  alid: number;
  flaRemapTabAddr: number[];
  gpaRemapTabAddr: number[];
  remapTabSize: number;
};
export const sizeNvlinkGetRemapTableInfo_v1 = 32776;
export function readNvlinkGetRemapTableInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): NvlinkGetRemapTableInfo_v1 {
  void b;
  return {
    alid: m.u32[o >> 2] as number,
    flaRemapTabAddr: readArray<number>(m, o + 4, 4096, 4, readU32, b),
    gpaRemapTabAddr: readArray<number>(m, o + 16388, 4096, 4, readU32, b),
    remapTabSize: m.u32[(o + 32772) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type NvlinkGetRemapTableInfo_v1Input = {
  readonly alid?: number | undefined;
  readonly flaRemapTabAddr?: readonly number[] | undefined;
  readonly gpaRemapTabAddr?: readonly number[] | undefined;
  readonly remapTabSize?: number | undefined;
};
export function writeNvlinkGetRemapTableInfo_v1(
  m: NativeMemory,
  o: number,
  v: NvlinkGetRemapTableInfo_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 32776);
  if (v.alid !== undefined) {
    checkU32(v.alid, at, 'alid');
    m.u32[o >> 2] = v.alid;
  }
  if (v.flaRemapTabAddr !== undefined) {
    checkArray(v.flaRemapTabAddr, at, 'flaRemapTabAddr');
    if (v.flaRemapTabAddr.length > 4096)
      throw new TypeError(
        `${at}flaRemapTabAddr has room for 4096 elements; there are ${v.flaRemapTabAddr.length}.`,
      );
    v.flaRemapTabAddr.forEach((each, i) => {
      checkU32(each, at, `flaRemapTabAddr[${i}]`);
      m.u32[(o + 4 + i * 4) >> 2] = each;
    });
  }
  if (v.gpaRemapTabAddr !== undefined) {
    checkArray(v.gpaRemapTabAddr, at, 'gpaRemapTabAddr');
    if (v.gpaRemapTabAddr.length > 4096)
      throw new TypeError(
        `${at}gpaRemapTabAddr has room for 4096 elements; there are ${v.gpaRemapTabAddr.length}.`,
      );
    v.gpaRemapTabAddr.forEach((each, i) => {
      checkU32(each, at, `gpaRemapTabAddr[${i}]`);
      m.u32[(o + 16388 + i * 4) >> 2] = each;
    });
  }
  if (v.remapTabSize !== undefined) {
    checkU32(v.remapTabSize, at, 'remapTabSize');
    m.u32[(o + 32772) >> 2] = v.remapTabSize;
  }
}

export type NvlinkSetNvleReady_v1 = {
  bNvleReady: number;
};
export const sizeNvlinkSetNvleReady_v1 = 1;
export function readNvlinkSetNvleReady_v1(m: NativeMemory, o: number, b: number = o): NvlinkSetNvleReady_v1 {
  void b;
  return {
    bNvleReady: m.bytes[o] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type NvlinkSetNvleReady_v1Input = {
  readonly bNvleReady?: number | undefined;
};
export function writeNvlinkSetNvleReady_v1(
  m: NativeMemory,
  o: number,
  v: NvlinkSetNvleReady_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 1);
  if (v.bNvleReady !== undefined) {
    checkU8(v.bNvleReady, at, 'bNvleReady');
    m.bytes[o] = v.bNvleReady;
  }
}

export type NvlinkLockRemapTable_v1 = {
  bRemapTableLocked: number;
  bRemapTableLockDisabled: number;
};
export const sizeNvlinkLockRemapTable_v1 = 2;
export function readNvlinkLockRemapTable_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): NvlinkLockRemapTable_v1 {
  void b;
  return {
    bRemapTableLocked: m.bytes[o] as number,
    bRemapTableLockDisabled: m.bytes[o + 1] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type NvlinkLockRemapTable_v1Input = {
  readonly bRemapTableLocked?: number | undefined;
  readonly bRemapTableLockDisabled?: number | undefined;
};
export function writeNvlinkLockRemapTable_v1(
  m: NativeMemory,
  o: number,
  v: NvlinkLockRemapTable_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 2);
  if (v.bRemapTableLocked !== undefined) {
    checkU8(v.bRemapTableLocked, at, 'bRemapTableLocked');
    m.bytes[o] = v.bRemapTableLocked;
  }
  if (v.bRemapTableLockDisabled !== undefined) {
    checkU8(v.bRemapTableLockDisabled, at, 'bRemapTableLockDisabled');
    m.bytes[o + 1] = v.bRemapTableLockDisabled;
  }
}

export type NvlinkNvlePrivateInfo_v1 = {
  data: number[];
};
export const sizeNvlinkNvlePrivateInfo_v1 = 260;
export function readNvlinkNvlePrivateInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): NvlinkNvlePrivateInfo_v1 {
  void b;
  return {
    data: readArray<number>(m, o, Math.min(m.u32[(o + 256) >> 2] as number, 256), 1, readU8, b),
  };
}

/** What is left out is zero; the version is filled in. */
export type NvlinkNvlePrivateInfo_v1Input = {
  readonly data?: readonly number[] | undefined;
};
export function writeNvlinkNvlePrivateInfo_v1(
  m: NativeMemory,
  o: number,
  v: NvlinkNvlePrivateInfo_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 260);
  if (v.data !== undefined) {
    checkArray(v.data, at, 'data');
    if (v.data.length > 256)
      throw new TypeError(`${at}data has room for 256 elements; there are ${v.data.length}.`);
    m.u32[(o + 256) >> 2] = v.data.length;
    v.data.forEach((each, i) => {
      checkU8(each, at, `data[${i}]`);
      m.bytes[o + i * 1] = each;
    });
  }
}

export type NvlinkSetupNvleEncryptionKey_v1 = {
  nvleKey: number[];
  localGpuAlid: number;
  remoteGpuAlid: number;
  localGpuNvlePrivateInfo: NvlinkNvlePrivateInfo_v1;
  remoteGpuNvlePrivateInfo: NvlinkNvlePrivateInfo_v1;
};
export const sizeNvlinkSetupNvleEncryptionKey_v1 = 560;
export function readNvlinkSetupNvleEncryptionKey_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): NvlinkSetupNvleEncryptionKey_v1 {
  void b;
  return {
    nvleKey: readArray<number>(m, o, 32, 1, readU8, b),
    localGpuAlid: m.u32[(o + 32) >> 2] as number,
    remoteGpuAlid: m.u32[(o + 36) >> 2] as number,
    localGpuNvlePrivateInfo: readNvlinkNvlePrivateInfo_v1(m, o + 40, b),
    remoteGpuNvlePrivateInfo: readNvlinkNvlePrivateInfo_v1(m, o + 300, b),
  };
}

/** What is left out is zero; the version is filled in. */
export type NvlinkSetupNvleEncryptionKey_v1Input = {
  readonly nvleKey?: readonly number[] | undefined;
  readonly localGpuAlid?: number | undefined;
  readonly remoteGpuAlid?: number | undefined;
  readonly localGpuNvlePrivateInfo?: NvlinkNvlePrivateInfo_v1Input | undefined;
  readonly remoteGpuNvlePrivateInfo?: NvlinkNvlePrivateInfo_v1Input | undefined;
};
export function writeNvlinkSetupNvleEncryptionKey_v1(
  m: NativeMemory,
  o: number,
  v: NvlinkSetupNvleEncryptionKey_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 560);
  if (v.nvleKey !== undefined) {
    checkArray(v.nvleKey, at, 'nvleKey');
    if (v.nvleKey.length > 32)
      throw new TypeError(`${at}nvleKey has room for 32 elements; there are ${v.nvleKey.length}.`);
    v.nvleKey.forEach((each, i) => {
      checkU8(each, at, `nvleKey[${i}]`);
      m.bytes[o + i * 1] = each;
    });
  }
  if (v.localGpuAlid !== undefined) {
    checkU32(v.localGpuAlid, at, 'localGpuAlid');
    m.u32[(o + 32) >> 2] = v.localGpuAlid;
  }
  if (v.remoteGpuAlid !== undefined) {
    checkU32(v.remoteGpuAlid, at, 'remoteGpuAlid');
    m.u32[(o + 36) >> 2] = v.remoteGpuAlid;
  }
  if (v.localGpuNvlePrivateInfo !== undefined) {
    writeNvlinkNvlePrivateInfo_v1(m, o + 40, v.localGpuNvlePrivateInfo, `${at}${'localGpuNvlePrivateInfo'}.`);
  }
  if (v.remoteGpuNvlePrivateInfo !== undefined) {
    writeNvlinkNvlePrivateInfo_v1(
      m,
      o + 300,
      v.remoteGpuNvlePrivateInfo,
      `${at}${'remoteGpuNvlePrivateInfo'}.`,
    );
  }
}

export type GpuFabricInfo = {
  clusterUuid: number[];
  status: Return;
  cliqueId: number;
  state: number;
};
export const sizeGpuFabricInfo = 28;
export function readGpuFabricInfo(m: NativeMemory, o: number, b: number = o): GpuFabricInfo {
  void b;
  return {
    clusterUuid: readArray<number>(m, o, 16, 1, readU8, b),
    status: m.u32[(o + 16) >> 2] as Return,
    cliqueId: m.u32[(o + 20) >> 2] as number,
    state: m.bytes[o + 24] as number,
  };
}

export type GpuFabricInfo_v2 = {
  clusterUuid: number[];
  status: Return;
  cliqueId: number;
  state: number;
  healthMask: number;
};
export const sizeGpuFabricInfo_v2 = 36;
export function readGpuFabricInfo_v2(m: NativeMemory, o: number, b: number = o): GpuFabricInfo_v2 {
  void b;
  return {
    clusterUuid: readArray<number>(m, o + 4, 16, 1, readU8, b),
    status: m.u32[(o + 20) >> 2] as Return,
    cliqueId: m.u32[(o + 24) >> 2] as number,
    state: m.bytes[o + 28] as number,
    healthMask: m.u32[(o + 32) >> 2] as number,
  };
}

export type GpuFabricInfo_v3 = {
  clusterUuid: number[];
  status: Return;
  cliqueId: number;
  state: number;
  healthMask: number;
  healthSummary: number;
};
export const sizeGpuFabricInfo_v3 = 40;
export function readGpuFabricInfo_v3(m: NativeMemory, o: number, b: number = o): GpuFabricInfo_v3 {
  void b;
  return {
    clusterUuid: readArray<number>(m, o + 4, 16, 1, readU8, b),
    status: m.u32[(o + 20) >> 2] as Return,
    cliqueId: m.u32[(o + 24) >> 2] as number,
    state: m.bytes[o + 28] as number,
    healthMask: m.u32[(o + 32) >> 2] as number,
    healthSummary: m.bytes[o + 36] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type GpuFabricInfo_v3Input = {
  readonly clusterUuid?: readonly number[] | undefined;
  readonly status?: Return | undefined;
  readonly cliqueId?: number | undefined;
  readonly state?: number | undefined;
  readonly healthMask?: number | undefined;
  readonly healthSummary?: number | undefined;
};
export function writeGpuFabricInfo_v3(
  m: NativeMemory,
  o: number,
  v: GpuFabricInfo_v3Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 40);
  m.u32[o >> 2] = 50331688;
  if (v.clusterUuid !== undefined) {
    checkArray(v.clusterUuid, at, 'clusterUuid');
    if (v.clusterUuid.length > 16)
      throw new TypeError(`${at}clusterUuid has room for 16 elements; there are ${v.clusterUuid.length}.`);
    v.clusterUuid.forEach((each, i) => {
      checkU8(each, at, `clusterUuid[${i}]`);
      m.bytes[o + 4 + i * 1] = each;
    });
  }
  if (v.status !== undefined) {
    checkU32(v.status, at, 'status');
    m.u32[(o + 20) >> 2] = v.status;
  }
  if (v.cliqueId !== undefined) {
    checkU32(v.cliqueId, at, 'cliqueId');
    m.u32[(o + 24) >> 2] = v.cliqueId;
  }
  if (v.state !== undefined) {
    checkU8(v.state, at, 'state');
    m.bytes[o + 28] = v.state;
  }
  if (v.healthMask !== undefined) {
    checkU32(v.healthMask, at, 'healthMask');
    m.u32[(o + 32) >> 2] = v.healthMask;
  }
  if (v.healthSummary !== undefined) {
    checkU8(v.healthSummary, at, 'healthSummary');
    m.bytes[o + 36] = v.healthSummary;
  }
}

export type GpuFabricClique_v1 = {
  type: number;
  id: number;
};
export const sizeGpuFabricClique_v1 = 8;
export function readGpuFabricClique_v1(m: NativeMemory, o: number, b: number = o): GpuFabricClique_v1 {
  void b;
  return {
    type: m.bytes[o] as number,
    id: m.u32[(o + 4) >> 2] as number,
  };
}

export type GpuFabricInfo_v4 = {
  clusterUuid: number[];
  status: Return;
  cliques: GpuFabricClique_v1[];
  state: number;
  healthMask: number;
  healthSummary: number;
};
export const sizeGpuFabricInfo_v4 = 548;
export function readGpuFabricInfo_v4(m: NativeMemory, o: number, b: number = o): GpuFabricInfo_v4 {
  void b;
  return {
    clusterUuid: readArray<number>(m, o, 16, 1, readU8, b),
    status: m.u32[(o + 16) >> 2] as Return,
    cliques: readArray<GpuFabricClique_v1>(
      m,
      o + 20,
      Math.min(m.u32[(o + 532) >> 2] as number, 64),
      8,
      readGpuFabricClique_v1,
      b,
    ),
    state: m.bytes[o + 536] as number,
    healthMask: m.u32[(o + 540) >> 2] as number,
    healthSummary: m.bytes[o + 544] as number,
  };
}

export type ConfComputeSystemCaps = {
  cpuCaps: number;
  gpusCaps: number;
};
export const sizeConfComputeSystemCaps = 8;
export function readConfComputeSystemCaps(m: NativeMemory, o: number, b: number = o): ConfComputeSystemCaps {
  void b;
  return {
    cpuCaps: m.u32[o >> 2] as number,
    gpusCaps: m.u32[(o + 4) >> 2] as number,
  };
}

export type ConfComputeSystemState = {
  environment: number;
  ccFeature: number;
  devToolsMode: number;
};
export const sizeConfComputeSystemState = 12;
export function readConfComputeSystemState(
  m: NativeMemory,
  o: number,
  b: number = o,
): ConfComputeSystemState {
  void b;
  return {
    environment: m.u32[o >> 2] as number,
    ccFeature: m.u32[(o + 4) >> 2] as number,
    devToolsMode: m.u32[(o + 8) >> 2] as number,
  };
}

export type SystemConfComputeSettings_v1 = {
  environment: number;
  ccFeature: number;
  devToolsMode: number;
  multiGpuMode: number;
};
export const sizeSystemConfComputeSettings_v1 = 20;
export function readSystemConfComputeSettings_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): SystemConfComputeSettings_v1 {
  void b;
  return {
    environment: m.u32[(o + 4) >> 2] as number,
    ccFeature: m.u32[(o + 8) >> 2] as number,
    devToolsMode: m.u32[(o + 12) >> 2] as number,
    multiGpuMode: m.u32[(o + 16) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type SystemConfComputeSettings_v1Input = {
  readonly environment?: number | undefined;
  readonly ccFeature?: number | undefined;
  readonly devToolsMode?: number | undefined;
  readonly multiGpuMode?: number | undefined;
};
export function writeSystemConfComputeSettings_v1(
  m: NativeMemory,
  o: number,
  v: SystemConfComputeSettings_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 20);
  m.u32[o >> 2] = 16777236;
  if (v.environment !== undefined) {
    checkU32(v.environment, at, 'environment');
    m.u32[(o + 4) >> 2] = v.environment;
  }
  if (v.ccFeature !== undefined) {
    checkU32(v.ccFeature, at, 'ccFeature');
    m.u32[(o + 8) >> 2] = v.ccFeature;
  }
  if (v.devToolsMode !== undefined) {
    checkU32(v.devToolsMode, at, 'devToolsMode');
    m.u32[(o + 12) >> 2] = v.devToolsMode;
  }
  if (v.multiGpuMode !== undefined) {
    checkU32(v.multiGpuMode, at, 'multiGpuMode');
    m.u32[(o + 16) >> 2] = v.multiGpuMode;
  }
}

export type SystemConfComputeSettings_v2 = {
  environment: number;
  ccFeature: number;
  devToolsMode: number;
  multiGpuMode: number;
  tdispState: number;
};
export const sizeSystemConfComputeSettings_v2 = 24;
export function readSystemConfComputeSettings_v2(
  m: NativeMemory,
  o: number,
  b: number = o,
): SystemConfComputeSettings_v2 {
  void b;
  return {
    environment: m.u32[(o + 4) >> 2] as number,
    ccFeature: m.u32[(o + 8) >> 2] as number,
    devToolsMode: m.u32[(o + 12) >> 2] as number,
    multiGpuMode: m.u32[(o + 16) >> 2] as number,
    tdispState: m.u32[(o + 20) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type SystemConfComputeSettings_v2Input = {
  readonly environment?: number | undefined;
  readonly ccFeature?: number | undefined;
  readonly devToolsMode?: number | undefined;
  readonly multiGpuMode?: number | undefined;
  readonly tdispState?: number | undefined;
};
export function writeSystemConfComputeSettings_v2(
  m: NativeMemory,
  o: number,
  v: SystemConfComputeSettings_v2Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 24);
  m.u32[o >> 2] = 33554456;
  if (v.environment !== undefined) {
    checkU32(v.environment, at, 'environment');
    m.u32[(o + 4) >> 2] = v.environment;
  }
  if (v.ccFeature !== undefined) {
    checkU32(v.ccFeature, at, 'ccFeature');
    m.u32[(o + 8) >> 2] = v.ccFeature;
  }
  if (v.devToolsMode !== undefined) {
    checkU32(v.devToolsMode, at, 'devToolsMode');
    m.u32[(o + 12) >> 2] = v.devToolsMode;
  }
  if (v.multiGpuMode !== undefined) {
    checkU32(v.multiGpuMode, at, 'multiGpuMode');
    m.u32[(o + 16) >> 2] = v.multiGpuMode;
  }
  if (v.tdispState !== undefined) {
    checkU32(v.tdispState, at, 'tdispState');
    m.u32[(o + 20) >> 2] = v.tdispState;
  }
}

export type ConfComputeMemSizeInfo = {
  protectedMemSizeKib: number;
  unprotectedMemSizeKib: number;
};
export const sizeConfComputeMemSizeInfo = 16;
export function readConfComputeMemSizeInfo(
  m: NativeMemory,
  o: number,
  b: number = o,
): ConfComputeMemSizeInfo {
  void b;
  return {
    protectedMemSizeKib: readAmount(m, o),
    unprotectedMemSizeKib: readAmount(m, o + 8),
  };
}

export type ConfComputeGpuCertificate = {
  certChain: number[];
  attestationCertChain: number[];
};
export const sizeConfComputeGpuCertificate = 9224;
export function readConfComputeGpuCertificate(
  m: NativeMemory,
  o: number,
  b: number = o,
): ConfComputeGpuCertificate {
  void b;
  return {
    certChain: readArray<number>(m, o + 8, Math.min(m.u32[o >> 2] as number, 4096), 1, readU8, b),
    attestationCertChain: readArray<number>(
      m,
      o + 4104,
      Math.min(m.u32[(o + 4) >> 2] as number, 5120),
      1,
      readU8,
      b,
    ),
  };
}

export type ConfComputeGpuAttestationReport = {
  isCecAttestationReportPresent: number;
  nonce: number[];
  attestationReport: number[];
  cecAttestationReport: number[];
};
export const sizeConfComputeGpuAttestationReport = 12332;
export function readConfComputeGpuAttestationReport(
  m: NativeMemory,
  o: number,
  b: number = o,
): ConfComputeGpuAttestationReport {
  void b;
  return {
    isCecAttestationReportPresent: m.u32[o >> 2] as number,
    nonce: readArray<number>(m, o + 12, 32, 1, readU8, b),
    attestationReport: readArray<number>(
      m,
      o + 44,
      Math.min(m.u32[(o + 4) >> 2] as number, 8192),
      1,
      readU8,
      b,
    ),
    cecAttestationReport: readArray<number>(
      m,
      o + 8236,
      Math.min(m.u32[(o + 8) >> 2] as number, 4096),
      1,
      readU8,
      b,
    ),
  };
}

/** What is left out is zero; the version is filled in. */
export type ConfComputeGpuAttestationReportInput = {
  readonly isCecAttestationReportPresent?: number | undefined;
  readonly nonce?: readonly number[] | undefined;
  readonly attestationReport?: readonly number[] | undefined;
  readonly cecAttestationReport?: readonly number[] | undefined;
};
export function writeConfComputeGpuAttestationReport(
  m: NativeMemory,
  o: number,
  v: ConfComputeGpuAttestationReportInput,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 12332);
  if (v.isCecAttestationReportPresent !== undefined) {
    checkU32(v.isCecAttestationReportPresent, at, 'isCecAttestationReportPresent');
    m.u32[o >> 2] = v.isCecAttestationReportPresent;
  }
  if (v.nonce !== undefined) {
    checkArray(v.nonce, at, 'nonce');
    if (v.nonce.length > 32)
      throw new TypeError(`${at}nonce has room for 32 elements; there are ${v.nonce.length}.`);
    v.nonce.forEach((each, i) => {
      checkU8(each, at, `nonce[${i}]`);
      m.bytes[o + 12 + i * 1] = each;
    });
  }
  if (v.attestationReport !== undefined) {
    checkArray(v.attestationReport, at, 'attestationReport');
    if (v.attestationReport.length > 8192)
      throw new TypeError(
        `${at}attestationReport has room for 8192 elements; there are ${v.attestationReport.length}.`,
      );
    m.u32[(o + 4) >> 2] = v.attestationReport.length;
    v.attestationReport.forEach((each, i) => {
      checkU8(each, at, `attestationReport[${i}]`);
      m.bytes[o + 44 + i * 1] = each;
    });
  }
  if (v.cecAttestationReport !== undefined) {
    checkArray(v.cecAttestationReport, at, 'cecAttestationReport');
    if (v.cecAttestationReport.length > 4096)
      throw new TypeError(
        `${at}cecAttestationReport has room for 4096 elements; there are ${v.cecAttestationReport.length}.`,
      );
    m.u32[(o + 8) >> 2] = v.cecAttestationReport.length;
    v.cecAttestationReport.forEach((each, i) => {
      checkU8(each, at, `cecAttestationReport[${i}]`);
      m.bytes[o + 8236 + i * 1] = each;
    });
  }
}

export type ConfComputeSetKeyRotationThresholdInfo_v1 = {
  maxAttackerAdvantage: number;
};
export const sizeConfComputeSetKeyRotationThresholdInfo_v1 = 16;
export function readConfComputeSetKeyRotationThresholdInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): ConfComputeSetKeyRotationThresholdInfo_v1 {
  void b;
  return {
    maxAttackerAdvantage: readAmount(m, o + 8),
  };
}

/** What is left out is zero; the version is filled in. */
export type ConfComputeSetKeyRotationThresholdInfo_v1Input = {
  readonly maxAttackerAdvantage?: number | undefined;
};
export function writeConfComputeSetKeyRotationThresholdInfo_v1(
  m: NativeMemory,
  o: number,
  v: ConfComputeSetKeyRotationThresholdInfo_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 16);
  m.u32[o >> 2] = 16777232;
  if (v.maxAttackerAdvantage !== undefined) {
    checkAmount(v.maxAttackerAdvantage, at, 'maxAttackerAdvantage');
    m.u32[(o + 8) >> 2] = v.maxAttackerAdvantage;
    m.u32[((o + 8) >> 2) + 1] = v.maxAttackerAdvantage / 0x1_0000_0000;
  }
}

export type ConfComputeGetKeyRotationThresholdInfo_v1 = {
  attackerAdvantage: number;
};
export const sizeConfComputeGetKeyRotationThresholdInfo_v1 = 16;
export function readConfComputeGetKeyRotationThresholdInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): ConfComputeGetKeyRotationThresholdInfo_v1 {
  void b;
  return {
    attackerAdvantage: readAmount(m, o + 8),
  };
}

/** What is left out is zero; the version is filled in. */
export type ConfComputeGetKeyRotationThresholdInfo_v1Input = {
  readonly attackerAdvantage?: number | undefined;
};
export function writeConfComputeGetKeyRotationThresholdInfo_v1(
  m: NativeMemory,
  o: number,
  v: ConfComputeGetKeyRotationThresholdInfo_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 16);
  m.u32[o >> 2] = 16777232;
  if (v.attackerAdvantage !== undefined) {
    checkAmount(v.attackerAdvantage, at, 'attackerAdvantage');
    m.u32[(o + 8) >> 2] = v.attackerAdvantage;
    m.u32[((o + 8) >> 2) + 1] = v.attackerAdvantage / 0x1_0000_0000;
  }
}

export type DramEncryptionInfo_v1 = {
  encryptionState: EnableState;
};
export const sizeDramEncryptionInfo_v1 = 8;
export function readDramEncryptionInfo_v1(m: NativeMemory, o: number, b: number = o): DramEncryptionInfo_v1 {
  void b;
  return {
    encryptionState: m.u32[(o + 4) >> 2] as EnableState,
  };
}

/** What is left out is zero; the version is filled in. */
export type DramEncryptionInfo_v1Input = {
  readonly encryptionState?: EnableState | undefined;
};
export function writeDramEncryptionInfo_v1(
  m: NativeMemory,
  o: number,
  v: DramEncryptionInfo_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 8);
  m.u32[o >> 2] = 16777224;
  if (v.encryptionState !== undefined) {
    checkU32(v.encryptionState, at, 'encryptionState');
    m.u32[(o + 4) >> 2] = v.encryptionState;
  }
}

export type LedState = {
  cause: string;
  color: LedColor;
};
export const sizeLedState = 260;
export function readLedState(m: NativeMemory, o: number, b: number = o): LedState {
  void b;
  return {
    cause: readText(m, o, 256),
    color: m.u32[(o + 256) >> 2] as LedColor,
  };
}

export type UnitInfo = {
  name: string;
  id: string;
  serial: string;
  firmwareVersion: string;
};
export const sizeUnitInfo = 384;
export function readUnitInfo(m: NativeMemory, o: number, b: number = o): UnitInfo {
  void b;
  return {
    name: readText(m, o, 96),
    id: readText(m, o + 96, 96),
    serial: readText(m, o + 192, 96),
    firmwareVersion: readText(m, o + 288, 96),
  };
}

export type PSUInfo = {
  state: string;
  current: number;
  voltage: number;
  power: number;
};
export const sizePSUInfo = 268;
export function readPSUInfo(m: NativeMemory, o: number, b: number = o): PSUInfo {
  void b;
  return {
    state: readText(m, o, 256),
    current: m.u32[(o + 256) >> 2] as number,
    voltage: m.u32[(o + 260) >> 2] as number,
    power: m.u32[(o + 264) >> 2] as number,
  };
}

export type UnitFanInfo = {
  speed: number;
  state: FanState;
};
export const sizeUnitFanInfo = 8;
export function readUnitFanInfo(m: NativeMemory, o: number, b: number = o): UnitFanInfo {
  void b;
  return {
    speed: m.u32[o >> 2] as number,
    state: m.u32[(o + 4) >> 2] as FanState,
  };
}

export type UnitFanSpeeds = {
  fans: UnitFanInfo[];
};
export const sizeUnitFanSpeeds = 196;
export function readUnitFanSpeeds(m: NativeMemory, o: number, b: number = o): UnitFanSpeeds {
  void b;
  return {
    fans: readArray<UnitFanInfo>(m, o, Math.min(m.u32[(o + 192) >> 2] as number, 24), 8, readUnitFanInfo, b),
  };
}

export type VgpuVersion = {
  minVersion: number;
  maxVersion: number;
};
export const sizeVgpuVersion = 8;
export function readVgpuVersion(m: NativeMemory, o: number, b: number = o): VgpuVersion {
  void b;
  return {
    minVersion: m.u32[o >> 2] as number,
    maxVersion: m.u32[(o + 4) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuVersionInput = {
  readonly minVersion?: number | undefined;
  readonly maxVersion?: number | undefined;
};
export function writeVgpuVersion(m: NativeMemory, o: number, v: VgpuVersionInput, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 8);
  if (v.minVersion !== undefined) {
    checkU32(v.minVersion, at, 'minVersion');
    m.u32[o >> 2] = v.minVersion;
  }
  if (v.maxVersion !== undefined) {
    checkU32(v.maxVersion, at, 'maxVersion');
    m.u32[(o + 4) >> 2] = v.maxVersion;
  }
}

export type VgpuMetadata = {
  version: number;
  revision: number;
  guestInfoState: VgpuGuestInfoState;
  guestDriverVersion: string;
  hostDriverVersion: string;
  reserved: number[];
  vgpuVirtualizationCaps: number;
  guestVgpuVersion: number;
  opaqueDataSize: number;
  opaqueData: number[];
};
export const sizeVgpuMetadata = 212;
export function readVgpuMetadata(m: NativeMemory, o: number, b: number = o): VgpuMetadata {
  void b;
  return {
    version: m.u32[o >> 2] as number,
    revision: m.u32[(o + 4) >> 2] as number,
    guestInfoState: m.u32[(o + 8) >> 2] as VgpuGuestInfoState,
    guestDriverVersion: readText(m, o + 12, 80),
    hostDriverVersion: readText(m, o + 92, 80),
    reserved: readArray<number>(m, o + 172, 6, 4, readU32, b),
    vgpuVirtualizationCaps: m.u32[(o + 196) >> 2] as number,
    guestVgpuVersion: m.u32[(o + 200) >> 2] as number,
    opaqueDataSize: m.u32[(o + 204) >> 2] as number,
    opaqueData: readArray<number>(m, o + 208, 4, 1, readU8, b),
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuMetadataInput = {
  readonly version?: number | undefined;
  readonly revision?: number | undefined;
  readonly guestInfoState?: VgpuGuestInfoState | undefined;
  readonly guestDriverVersion?: string | undefined;
  readonly hostDriverVersion?: string | undefined;
  readonly reserved?: readonly number[] | undefined;
  readonly vgpuVirtualizationCaps?: number | undefined;
  readonly guestVgpuVersion?: number | undefined;
  readonly opaqueDataSize?: number | undefined;
  readonly opaqueData?: readonly number[] | undefined;
};
export function writeVgpuMetadata(m: NativeMemory, o: number, v: VgpuMetadataInput, at: string): void {
  checkObject(v, at, '');
  clear(m, o, 212);
  if (v.version !== undefined) {
    checkU32(v.version, at, 'version');
    m.u32[o >> 2] = v.version;
  }
  if (v.revision !== undefined) {
    checkU32(v.revision, at, 'revision');
    m.u32[(o + 4) >> 2] = v.revision;
  }
  if (v.guestInfoState !== undefined) {
    checkU32(v.guestInfoState, at, 'guestInfoState');
    m.u32[(o + 8) >> 2] = v.guestInfoState;
  }
  if (v.guestDriverVersion !== undefined) {
    checkString(v.guestDriverVersion, at, 'guestDriverVersion');
    if (Buffer.byteLength(v.guestDriverVersion) >= 80)
      throw new TypeError(`${at}guestDriverVersion must be shorter than 80 bytes.`);
    writeText(m, o + 12, v.guestDriverVersion);
  }
  if (v.hostDriverVersion !== undefined) {
    checkString(v.hostDriverVersion, at, 'hostDriverVersion');
    if (Buffer.byteLength(v.hostDriverVersion) >= 80)
      throw new TypeError(`${at}hostDriverVersion must be shorter than 80 bytes.`);
    writeText(m, o + 92, v.hostDriverVersion);
  }
  if (v.reserved !== undefined) {
    checkArray(v.reserved, at, 'reserved');
    if (v.reserved.length > 6)
      throw new TypeError(`${at}reserved has room for 6 elements; there are ${v.reserved.length}.`);
    v.reserved.forEach((each, i) => {
      checkU32(each, at, `reserved[${i}]`);
      m.u32[(o + 172 + i * 4) >> 2] = each;
    });
  }
  if (v.vgpuVirtualizationCaps !== undefined) {
    checkU32(v.vgpuVirtualizationCaps, at, 'vgpuVirtualizationCaps');
    m.u32[(o + 196) >> 2] = v.vgpuVirtualizationCaps;
  }
  if (v.guestVgpuVersion !== undefined) {
    checkU32(v.guestVgpuVersion, at, 'guestVgpuVersion');
    m.u32[(o + 200) >> 2] = v.guestVgpuVersion;
  }
  if (v.opaqueDataSize !== undefined) {
    checkU32(v.opaqueDataSize, at, 'opaqueDataSize');
    m.u32[(o + 204) >> 2] = v.opaqueDataSize;
  }
  if (v.opaqueData !== undefined) {
    checkArray(v.opaqueData, at, 'opaqueData');
    if (v.opaqueData.length > 4)
      throw new TypeError(`${at}opaqueData has room for 4 elements; there are ${v.opaqueData.length}.`);
    v.opaqueData.forEach((each, i) => {
      checkU8(each, at, `opaqueData[${i}]`);
      m.bytes[o + 208 + i * 1] = each;
    });
  }
}

export type VgpuPgpuMetadata = {
  version: number;
  revision: number;
  hostDriverVersion: string;
  pgpuVirtualizationCaps: number;
  reserved: number[];
  hostSupportedVgpuRange: VgpuVersion;
  opaqueDataSize: number;
  opaqueData: number[];
};
export const sizeVgpuPgpuMetadata = 128;
export function readVgpuPgpuMetadata(m: NativeMemory, o: number, b: number = o): VgpuPgpuMetadata {
  void b;
  return {
    version: m.u32[o >> 2] as number,
    revision: m.u32[(o + 4) >> 2] as number,
    hostDriverVersion: readText(m, o + 8, 80),
    pgpuVirtualizationCaps: m.u32[(o + 88) >> 2] as number,
    reserved: readArray<number>(m, o + 92, 5, 4, readU32, b),
    hostSupportedVgpuRange: readVgpuVersion(m, o + 112, b),
    opaqueDataSize: m.u32[(o + 120) >> 2] as number,
    opaqueData: readArray<number>(m, o + 124, 4, 1, readU8, b),
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuPgpuMetadataInput = {
  readonly version?: number | undefined;
  readonly revision?: number | undefined;
  readonly hostDriverVersion?: string | undefined;
  readonly pgpuVirtualizationCaps?: number | undefined;
  readonly reserved?: readonly number[] | undefined;
  readonly hostSupportedVgpuRange?: VgpuVersionInput | undefined;
  readonly opaqueDataSize?: number | undefined;
  readonly opaqueData?: readonly number[] | undefined;
};
export function writeVgpuPgpuMetadata(
  m: NativeMemory,
  o: number,
  v: VgpuPgpuMetadataInput,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 128);
  if (v.version !== undefined) {
    checkU32(v.version, at, 'version');
    m.u32[o >> 2] = v.version;
  }
  if (v.revision !== undefined) {
    checkU32(v.revision, at, 'revision');
    m.u32[(o + 4) >> 2] = v.revision;
  }
  if (v.hostDriverVersion !== undefined) {
    checkString(v.hostDriverVersion, at, 'hostDriverVersion');
    if (Buffer.byteLength(v.hostDriverVersion) >= 80)
      throw new TypeError(`${at}hostDriverVersion must be shorter than 80 bytes.`);
    writeText(m, o + 8, v.hostDriverVersion);
  }
  if (v.pgpuVirtualizationCaps !== undefined) {
    checkU32(v.pgpuVirtualizationCaps, at, 'pgpuVirtualizationCaps');
    m.u32[(o + 88) >> 2] = v.pgpuVirtualizationCaps;
  }
  if (v.reserved !== undefined) {
    checkArray(v.reserved, at, 'reserved');
    if (v.reserved.length > 5)
      throw new TypeError(`${at}reserved has room for 5 elements; there are ${v.reserved.length}.`);
    v.reserved.forEach((each, i) => {
      checkU32(each, at, `reserved[${i}]`);
      m.u32[(o + 92 + i * 4) >> 2] = each;
    });
  }
  if (v.hostSupportedVgpuRange !== undefined) {
    writeVgpuVersion(m, o + 112, v.hostSupportedVgpuRange, `${at}${'hostSupportedVgpuRange'}.`);
  }
  if (v.opaqueDataSize !== undefined) {
    checkU32(v.opaqueDataSize, at, 'opaqueDataSize');
    m.u32[(o + 120) >> 2] = v.opaqueDataSize;
  }
  if (v.opaqueData !== undefined) {
    checkArray(v.opaqueData, at, 'opaqueData');
    if (v.opaqueData.length > 4)
      throw new TypeError(`${at}opaqueData has room for 4 elements; there are ${v.opaqueData.length}.`);
    v.opaqueData.forEach((each, i) => {
      checkU8(each, at, `opaqueData[${i}]`);
      m.bytes[o + 124 + i * 1] = each;
    });
  }
}

export type VgpuPgpuCompatibility = {
  vgpuVmCompatibility: VgpuVmCompatibility;
  compatibilityLimitCode: VgpuPgpuCompatibilityLimitCode;
};
export const sizeVgpuPgpuCompatibility = 8;
export function readVgpuPgpuCompatibility(m: NativeMemory, o: number, b: number = o): VgpuPgpuCompatibility {
  void b;
  return {
    vgpuVmCompatibility: m.u32[o >> 2] as VgpuVmCompatibility,
    compatibilityLimitCode: m.u32[(o + 4) >> 2] as VgpuPgpuCompatibilityLimitCode,
  };
}

export type VgpuHeterogeneousMode_v1 = {
  mode: number;
};
export const sizeVgpuHeterogeneousMode_v1 = 8;
export function readVgpuHeterogeneousMode_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuHeterogeneousMode_v1 {
  void b;
  return {
    mode: m.u32[(o + 4) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuHeterogeneousMode_v1Input = {
  readonly mode?: number | undefined;
};
export function writeVgpuHeterogeneousMode_v1(
  m: NativeMemory,
  o: number,
  v: VgpuHeterogeneousMode_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 8);
  m.u32[o >> 2] = 16777224;
  if (v.mode !== undefined) {
    checkU32(v.mode, at, 'mode');
    m.u32[(o + 4) >> 2] = v.mode;
  }
}

export type VgpuPlacementId_v1 = {
  placementId: number;
};
export const sizeVgpuPlacementId_v1 = 8;
export function readVgpuPlacementId_v1(m: NativeMemory, o: number, b: number = o): VgpuPlacementId_v1 {
  void b;
  return {
    placementId: m.u32[(o + 4) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuPlacementId_v1Input = {
  readonly placementId?: number | undefined;
};
export function writeVgpuPlacementId_v1(
  m: NativeMemory,
  o: number,
  v: VgpuPlacementId_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 8);
  m.u32[o >> 2] = 16777224;
  if (v.placementId !== undefined) {
    checkU32(v.placementId, at, 'placementId');
    m.u32[(o + 4) >> 2] = v.placementId;
  }
}

export type VgpuPlacementList_v1 = {
  placementSize: number;
  placementIds: number[];
};
export const sizeVgpuPlacementList_v1 = 24;
export function readVgpuPlacementList_v1(m: NativeMemory, o: number, b: number = o): VgpuPlacementList_v1 {
  void b;
  return {
    placementSize: m.u32[(o + 4) >> 2] as number,
    placementIds: readArray<number>(m, b + readU32(m, o + 16), m.u32[(o + 8) >> 2] as number, 4, readU32, b),
  };
}

export type VgpuPlacementList_v2 = {
  placementSize: number;
  placementIds: number[];
  mode: number;
};
export const sizeVgpuPlacementList_v2 = 32;
export function readVgpuPlacementList_v2(m: NativeMemory, o: number, b: number = o): VgpuPlacementList_v2 {
  void b;
  return {
    placementSize: m.u32[(o + 4) >> 2] as number,
    placementIds: readArray<number>(m, b + readU32(m, o + 16), m.u32[(o + 8) >> 2] as number, 4, readU32, b),
    mode: m.u32[(o + 24) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuPlacementList_v2Input = {
  readonly placementSize?: number | undefined;
  readonly placementIds?: readonly number[] | undefined;
  readonly mode?: number | undefined;
};
export function writeVgpuPlacementList_v2(
  m: NativeMemory,
  o: number,
  v: VgpuPlacementList_v2Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 32);
  m.u32[o >> 2] = 33554464;
  if (v.placementSize !== undefined) {
    checkU32(v.placementSize, at, 'placementSize');
    m.u32[(o + 4) >> 2] = v.placementSize;
  }
  {
    const list = v.placementIds;
    if (list !== undefined) checkArray(list, at, 'placementIds');
    const count = list === undefined ? room : list.length;
    const start = h;
    m.u32[(o + 8) >> 2] = count;
    m.u32[(o + 16) >> 2] = start - b;
    h += round8(count * 4);
    clear(m, start, round8(count * 4));
    list?.forEach((each, i) => {
      checkU32(each, at, `placementIds[${i}]`);
      m.u32[(start + i * 4) >> 2] = each;
    });
  }
  if (v.mode !== undefined) {
    checkU32(v.mode, at, 'mode');
    m.u32[(o + 24) >> 2] = v.mode;
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapVgpuPlacementList_v2(v: VgpuPlacementList_v2Input, room: number): number {
  void room;
  let size = 0;
  size += round8((v.placementIds?.length ?? room) * 4);
  return size;
}

export type VgpuCreatablePlacementInfo_v1 = {
  vgpuTypeId: number;
  placementIds: number[];
  placementSize: number;
};
export const sizeVgpuCreatablePlacementInfo_v1 = 32;
export function readVgpuCreatablePlacementInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuCreatablePlacementInfo_v1 {
  void b;
  return {
    vgpuTypeId: m.u32[(o + 4) >> 2] as number,
    placementIds: readArray<number>(m, b + readU32(m, o + 16), m.u32[(o + 8) >> 2] as number, 4, readU32, b),
    placementSize: m.u32[(o + 24) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuCreatablePlacementInfo_v1Input = {
  readonly vgpuTypeId?: number | undefined;
  readonly placementIds?: readonly number[] | undefined;
  readonly placementSize?: number | undefined;
};
export function writeVgpuCreatablePlacementInfo_v1(
  m: NativeMemory,
  o: number,
  v: VgpuCreatablePlacementInfo_v1Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 32);
  m.u32[o >> 2] = 16777248;
  if (v.vgpuTypeId !== undefined) {
    checkU32(v.vgpuTypeId, at, 'vgpuTypeId');
    m.u32[(o + 4) >> 2] = v.vgpuTypeId;
  }
  {
    const list = v.placementIds;
    if (list !== undefined) checkArray(list, at, 'placementIds');
    const count = list === undefined ? room : list.length;
    const start = h;
    m.u32[(o + 8) >> 2] = count;
    m.u32[(o + 16) >> 2] = start - b;
    h += round8(count * 4);
    clear(m, start, round8(count * 4));
    list?.forEach((each, i) => {
      checkU32(each, at, `placementIds[${i}]`);
      m.u32[(start + i * 4) >> 2] = each;
    });
  }
  if (v.placementSize !== undefined) {
    checkU32(v.placementSize, at, 'placementSize');
    m.u32[(o + 24) >> 2] = v.placementSize;
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapVgpuCreatablePlacementInfo_v1(
  v: VgpuCreatablePlacementInfo_v1Input,
  room: number,
): number {
  void room;
  let size = 0;
  size += round8((v.placementIds?.length ?? room) * 4);
  return size;
}

export type VgpuTypeBar1Info_v1 = {
  bar1Size: number;
};
export const sizeVgpuTypeBar1Info_v1 = 16;
export function readVgpuTypeBar1Info_v1(m: NativeMemory, o: number, b: number = o): VgpuTypeBar1Info_v1 {
  void b;
  return {
    bar1Size: readAmount(m, o + 8),
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuTypeBar1Info_v1Input = {
  readonly bar1Size?: number | undefined;
};
export function writeVgpuTypeBar1Info_v1(
  m: NativeMemory,
  o: number,
  v: VgpuTypeBar1Info_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 16);
  m.u32[o >> 2] = 16777232;
  if (v.bar1Size !== undefined) {
    checkAmount(v.bar1Size, at, 'bar1Size');
    m.u32[(o + 8) >> 2] = v.bar1Size;
    m.u32[((o + 8) >> 2) + 1] = v.bar1Size / 0x1_0000_0000;
  }
}

export type VgpuTypeIdInfo_v1 = {
  vgpuTypeIds: number[];
};
export const sizeVgpuTypeIdInfo_v1 = 16;
export function readVgpuTypeIdInfo_v1(m: NativeMemory, o: number, b: number = o): VgpuTypeIdInfo_v1 {
  void b;
  return {
    vgpuTypeIds: readArray<number>(m, b + readU32(m, o + 8), m.u32[(o + 4) >> 2] as number, 4, readU32, b),
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuTypeIdInfo_v1Input = {
  readonly vgpuTypeIds?: readonly number[] | undefined;
};
export function writeVgpuTypeIdInfo_v1(
  m: NativeMemory,
  o: number,
  v: VgpuTypeIdInfo_v1Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 16);
  m.u32[o >> 2] = 16777232;
  {
    const list = v.vgpuTypeIds;
    if (list !== undefined) checkArray(list, at, 'vgpuTypeIds');
    const count = list === undefined ? room : list.length;
    const start = h;
    m.u32[(o + 4) >> 2] = count;
    m.u32[(o + 8) >> 2] = start - b;
    h += round8(count * 4);
    clear(m, start, round8(count * 4));
    list?.forEach((each, i) => {
      checkU32(each, at, `vgpuTypeIds[${i}]`);
      m.u32[(start + i * 4) >> 2] = each;
    });
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapVgpuTypeIdInfo_v1(v: VgpuTypeIdInfo_v1Input, room: number): number {
  void room;
  let size = 0;
  size += round8((v.vgpuTypeIds?.length ?? room) * 4);
  return size;
}

export type VgpuTypeMaxInstance_v1 = {
  vgpuTypeId: number;
  maxInstancePerGI: number;
};
export const sizeVgpuTypeMaxInstance_v1 = 12;
export function readVgpuTypeMaxInstance_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuTypeMaxInstance_v1 {
  void b;
  return {
    vgpuTypeId: m.u32[(o + 4) >> 2] as number,
    maxInstancePerGI: m.u32[(o + 8) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuTypeMaxInstance_v1Input = {
  readonly vgpuTypeId?: number | undefined;
  readonly maxInstancePerGI?: number | undefined;
};
export function writeVgpuTypeMaxInstance_v1(
  m: NativeMemory,
  o: number,
  v: VgpuTypeMaxInstance_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 12);
  m.u32[o >> 2] = 16777228;
  if (v.vgpuTypeId !== undefined) {
    checkU32(v.vgpuTypeId, at, 'vgpuTypeId');
    m.u32[(o + 4) >> 2] = v.vgpuTypeId;
  }
  if (v.maxInstancePerGI !== undefined) {
    checkU32(v.maxInstancePerGI, at, 'maxInstancePerGI');
    m.u32[(o + 8) >> 2] = v.maxInstancePerGI;
  }
}

export type ActiveVgpuInstanceInfo_v1 = {
  vgpuInstances: number[];
};
export const sizeActiveVgpuInstanceInfo_v1 = 16;
export function readActiveVgpuInstanceInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): ActiveVgpuInstanceInfo_v1 {
  void b;
  return {
    vgpuInstances: readArray<number>(m, b + readU32(m, o + 8), m.u32[(o + 4) >> 2] as number, 4, readU32, b),
  };
}

/** What is left out is zero; the version is filled in. */
export type ActiveVgpuInstanceInfo_v1Input = {
  readonly vgpuInstances?: readonly number[] | undefined;
};
export function writeActiveVgpuInstanceInfo_v1(
  m: NativeMemory,
  o: number,
  v: ActiveVgpuInstanceInfo_v1Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 16);
  m.u32[o >> 2] = 16777232;
  {
    const list = v.vgpuInstances;
    if (list !== undefined) checkArray(list, at, 'vgpuInstances');
    const count = list === undefined ? room : list.length;
    const start = h;
    m.u32[(o + 4) >> 2] = count;
    m.u32[(o + 8) >> 2] = start - b;
    h += round8(count * 4);
    clear(m, start, round8(count * 4));
    list?.forEach((each, i) => {
      checkU32(each, at, `vgpuInstances[${i}]`);
      m.u32[(start + i * 4) >> 2] = each;
    });
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapActiveVgpuInstanceInfo_v1(v: ActiveVgpuInstanceInfo_v1Input, room: number): number {
  void room;
  let size = 0;
  size += round8((v.vgpuInstances?.length ?? room) * 4);
  return size;
}

export type VgpuRuntimeState_v1 = {
  size: number;
};
export const sizeVgpuRuntimeState_v1 = 16;
export function readVgpuRuntimeState_v1(m: NativeMemory, o: number, b: number = o): VgpuRuntimeState_v1 {
  void b;
  return {
    size: readAmount(m, o + 8),
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuRuntimeState_v1Input = {
  readonly size?: number | undefined;
};
export function writeVgpuRuntimeState_v1(
  m: NativeMemory,
  o: number,
  v: VgpuRuntimeState_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 16);
  m.u32[o >> 2] = 16777232;
  if (v.size !== undefined) {
    checkAmount(v.size, at, 'size');
    m.u32[(o + 8) >> 2] = v.size;
    m.u32[((o + 8) >> 2) + 1] = v.size / 0x1_0000_0000;
  }
}

export type VgpuInstanceUtilizationSample = {
  vgpuInstance: number;
  timeStamp: number;
  smUtil: bigint;
  memUtil: bigint;
  encUtil: bigint;
  decUtil: bigint;
};
export const sizeVgpuInstanceUtilizationSample = 48;
export function readVgpuInstanceUtilizationSample(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuInstanceUtilizationSample {
  void b;
  return {
    vgpuInstance: m.u32[o >> 2] as number,
    timeStamp: readAmount(m, o + 8),
    smUtil: m.u64[(o + 16) >> 3] as bigint,
    memUtil: m.u64[(o + 24) >> 3] as bigint,
    encUtil: m.u64[(o + 32) >> 3] as bigint,
    decUtil: m.u64[(o + 40) >> 3] as bigint,
  };
}

export type VgpuInstanceUtilizationInfo_v1 = {
  timeStamp: number;
  vgpuInstance: number;
  smUtil: bigint;
  memUtil: bigint;
  encUtil: bigint;
  decUtil: bigint;
  jpgUtil: bigint;
  ofaUtil: bigint;
};
export const sizeVgpuInstanceUtilizationInfo_v1 = 64;
export function readVgpuInstanceUtilizationInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuInstanceUtilizationInfo_v1 {
  void b;
  return {
    timeStamp: readAmount(m, o),
    vgpuInstance: m.u32[(o + 8) >> 2] as number,
    smUtil: m.u64[(o + 16) >> 3] as bigint,
    memUtil: m.u64[(o + 24) >> 3] as bigint,
    encUtil: m.u64[(o + 32) >> 3] as bigint,
    decUtil: m.u64[(o + 40) >> 3] as bigint,
    jpgUtil: m.u64[(o + 48) >> 3] as bigint,
    ofaUtil: m.u64[(o + 56) >> 3] as bigint,
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuInstanceUtilizationInfo_v1Input = {
  readonly timeStamp?: number | undefined;
  readonly vgpuInstance?: number | undefined;
  readonly smUtil?: bigint | undefined;
  readonly memUtil?: bigint | undefined;
  readonly encUtil?: bigint | undefined;
  readonly decUtil?: bigint | undefined;
  readonly jpgUtil?: bigint | undefined;
  readonly ofaUtil?: bigint | undefined;
};
export function writeVgpuInstanceUtilizationInfo_v1(
  m: NativeMemory,
  o: number,
  v: VgpuInstanceUtilizationInfo_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 64);
  if (v.timeStamp !== undefined) {
    checkAmount(v.timeStamp, at, 'timeStamp');
    m.u32[o >> 2] = v.timeStamp;
    m.u32[(o >> 2) + 1] = v.timeStamp / 0x1_0000_0000;
  }
  if (v.vgpuInstance !== undefined) {
    checkU32(v.vgpuInstance, at, 'vgpuInstance');
    m.u32[(o + 8) >> 2] = v.vgpuInstance;
  }
  if (v.smUtil !== undefined) {
    checkU64(v.smUtil, at, 'smUtil');
    m.u64[(o + 16) >> 3] = v.smUtil;
  }
  if (v.memUtil !== undefined) {
    checkU64(v.memUtil, at, 'memUtil');
    m.u64[(o + 24) >> 3] = v.memUtil;
  }
  if (v.encUtil !== undefined) {
    checkU64(v.encUtil, at, 'encUtil');
    m.u64[(o + 32) >> 3] = v.encUtil;
  }
  if (v.decUtil !== undefined) {
    checkU64(v.decUtil, at, 'decUtil');
    m.u64[(o + 40) >> 3] = v.decUtil;
  }
  if (v.jpgUtil !== undefined) {
    checkU64(v.jpgUtil, at, 'jpgUtil');
    m.u64[(o + 48) >> 3] = v.jpgUtil;
  }
  if (v.ofaUtil !== undefined) {
    checkU64(v.ofaUtil, at, 'ofaUtil');
    m.u64[(o + 56) >> 3] = v.ofaUtil;
  }
}

export type VgpuInstancesUtilizationInfo_v1 = {
  sampleValType: ValueType;
  lastSeenTimeStamp: number;
  vgpuUtilArray: VgpuInstanceUtilizationInfo_v1[];
};
export const sizeVgpuInstancesUtilizationInfo_v1 = 32;
export function readVgpuInstancesUtilizationInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuInstancesUtilizationInfo_v1 {
  void b;
  return {
    sampleValType: m.u32[(o + 4) >> 2] as ValueType,
    lastSeenTimeStamp: readAmount(m, o + 16),
    vgpuUtilArray: readArray<VgpuInstanceUtilizationInfo_v1>(
      m,
      b + readU32(m, o + 24),
      m.u32[(o + 8) >> 2] as number,
      64,
      readVgpuInstanceUtilizationInfo_v1,
      b,
    ),
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuInstancesUtilizationInfo_v1Input = {
  readonly sampleValType?: ValueType | undefined;
  readonly lastSeenTimeStamp?: number | undefined;
  readonly vgpuUtilArray?: readonly VgpuInstanceUtilizationInfo_v1Input[] | undefined;
};
export function writeVgpuInstancesUtilizationInfo_v1(
  m: NativeMemory,
  o: number,
  v: VgpuInstancesUtilizationInfo_v1Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 32);
  m.u32[o >> 2] = 16777248;
  if (v.sampleValType !== undefined) {
    checkU32(v.sampleValType, at, 'sampleValType');
    m.u32[(o + 4) >> 2] = v.sampleValType;
  }
  if (v.lastSeenTimeStamp !== undefined) {
    checkAmount(v.lastSeenTimeStamp, at, 'lastSeenTimeStamp');
    m.u32[(o + 16) >> 2] = v.lastSeenTimeStamp;
    m.u32[((o + 16) >> 2) + 1] = v.lastSeenTimeStamp / 0x1_0000_0000;
  }
  {
    const list = v.vgpuUtilArray;
    if (list !== undefined) checkArray(list, at, 'vgpuUtilArray');
    const count = list === undefined ? room : list.length;
    const start = h;
    m.u32[(o + 8) >> 2] = count;
    m.u32[(o + 24) >> 2] = start - b;
    h += round8(count * 64);
    clear(m, start, round8(count * 64));
    list?.forEach((each, i) => {
      writeVgpuInstanceUtilizationInfo_v1(m, start + i * 64, each, `${at}${`vgpuUtilArray[${i}]`}.`);
    });
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapVgpuInstancesUtilizationInfo_v1(
  v: VgpuInstancesUtilizationInfo_v1Input,
  room: number,
): number {
  void room;
  let size = 0;
  size += round8((v.vgpuUtilArray?.length ?? room) * 64);
  return size;
}

export type VgpuProcessUtilizationSample = {
  vgpuInstance: number;
  pid: number;
  processName: string;
  timeStamp: number;
  smUtil: number;
  memUtil: number;
  encUtil: number;
  decUtil: number;
};
export const sizeVgpuProcessUtilizationSample = 96;
export function readVgpuProcessUtilizationSample(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuProcessUtilizationSample {
  void b;
  return {
    vgpuInstance: m.u32[o >> 2] as number,
    pid: m.u32[(o + 4) >> 2] as number,
    processName: readText(m, o + 8, 64),
    timeStamp: readAmount(m, o + 72),
    smUtil: m.u32[(o + 80) >> 2] as number,
    memUtil: m.u32[(o + 84) >> 2] as number,
    encUtil: m.u32[(o + 88) >> 2] as number,
    decUtil: m.u32[(o + 92) >> 2] as number,
  };
}

export type VgpuProcessUtilizationInfo_v1 = {
  processName: string;
  timeStamp: number;
  vgpuInstance: number;
  pid: number;
  smUtil: number;
  memUtil: number;
  encUtil: number;
  decUtil: number;
  jpgUtil: number;
  ofaUtil: number;
};
export const sizeVgpuProcessUtilizationInfo_v1 = 104;
export function readVgpuProcessUtilizationInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuProcessUtilizationInfo_v1 {
  void b;
  return {
    processName: readText(m, o, 64),
    timeStamp: readAmount(m, o + 64),
    vgpuInstance: m.u32[(o + 72) >> 2] as number,
    pid: m.u32[(o + 76) >> 2] as number,
    smUtil: m.u32[(o + 80) >> 2] as number,
    memUtil: m.u32[(o + 84) >> 2] as number,
    encUtil: m.u32[(o + 88) >> 2] as number,
    decUtil: m.u32[(o + 92) >> 2] as number,
    jpgUtil: m.u32[(o + 96) >> 2] as number,
    ofaUtil: m.u32[(o + 100) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuProcessUtilizationInfo_v1Input = {
  readonly processName?: string | undefined;
  readonly timeStamp?: number | undefined;
  readonly vgpuInstance?: number | undefined;
  readonly pid?: number | undefined;
  readonly smUtil?: number | undefined;
  readonly memUtil?: number | undefined;
  readonly encUtil?: number | undefined;
  readonly decUtil?: number | undefined;
  readonly jpgUtil?: number | undefined;
  readonly ofaUtil?: number | undefined;
};
export function writeVgpuProcessUtilizationInfo_v1(
  m: NativeMemory,
  o: number,
  v: VgpuProcessUtilizationInfo_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 104);
  if (v.processName !== undefined) {
    checkString(v.processName, at, 'processName');
    if (Buffer.byteLength(v.processName) >= 64)
      throw new TypeError(`${at}processName must be shorter than 64 bytes.`);
    writeText(m, o, v.processName);
  }
  if (v.timeStamp !== undefined) {
    checkAmount(v.timeStamp, at, 'timeStamp');
    m.u32[(o + 64) >> 2] = v.timeStamp;
    m.u32[((o + 64) >> 2) + 1] = v.timeStamp / 0x1_0000_0000;
  }
  if (v.vgpuInstance !== undefined) {
    checkU32(v.vgpuInstance, at, 'vgpuInstance');
    m.u32[(o + 72) >> 2] = v.vgpuInstance;
  }
  if (v.pid !== undefined) {
    checkU32(v.pid, at, 'pid');
    m.u32[(o + 76) >> 2] = v.pid;
  }
  if (v.smUtil !== undefined) {
    checkU32(v.smUtil, at, 'smUtil');
    m.u32[(o + 80) >> 2] = v.smUtil;
  }
  if (v.memUtil !== undefined) {
    checkU32(v.memUtil, at, 'memUtil');
    m.u32[(o + 84) >> 2] = v.memUtil;
  }
  if (v.encUtil !== undefined) {
    checkU32(v.encUtil, at, 'encUtil');
    m.u32[(o + 88) >> 2] = v.encUtil;
  }
  if (v.decUtil !== undefined) {
    checkU32(v.decUtil, at, 'decUtil');
    m.u32[(o + 92) >> 2] = v.decUtil;
  }
  if (v.jpgUtil !== undefined) {
    checkU32(v.jpgUtil, at, 'jpgUtil');
    m.u32[(o + 96) >> 2] = v.jpgUtil;
  }
  if (v.ofaUtil !== undefined) {
    checkU32(v.ofaUtil, at, 'ofaUtil');
    m.u32[(o + 100) >> 2] = v.ofaUtil;
  }
}

export type VgpuProcessesUtilizationInfo_v1 = {
  lastSeenTimeStamp: number;
  vgpuProcUtilArray: VgpuProcessUtilizationInfo_v1[];
};
export const sizeVgpuProcessesUtilizationInfo_v1 = 24;
export function readVgpuProcessesUtilizationInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuProcessesUtilizationInfo_v1 {
  void b;
  return {
    lastSeenTimeStamp: readAmount(m, o + 8),
    vgpuProcUtilArray: readArray<VgpuProcessUtilizationInfo_v1>(
      m,
      b + readU32(m, o + 16),
      m.u32[(o + 4) >> 2] as number,
      104,
      readVgpuProcessUtilizationInfo_v1,
      b,
    ),
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuProcessesUtilizationInfo_v1Input = {
  readonly lastSeenTimeStamp?: number | undefined;
  readonly vgpuProcUtilArray?: readonly VgpuProcessUtilizationInfo_v1Input[] | undefined;
};
export function writeVgpuProcessesUtilizationInfo_v1(
  m: NativeMemory,
  o: number,
  v: VgpuProcessesUtilizationInfo_v1Input,
  at: string,
  b: number,
  h: number,
  room: number,
): number {
  checkObject(v, at, '');
  clear(m, o, 24);
  m.u32[o >> 2] = 16777240;
  if (v.lastSeenTimeStamp !== undefined) {
    checkAmount(v.lastSeenTimeStamp, at, 'lastSeenTimeStamp');
    m.u32[(o + 8) >> 2] = v.lastSeenTimeStamp;
    m.u32[((o + 8) >> 2) + 1] = v.lastSeenTimeStamp / 0x1_0000_0000;
  }
  {
    const list = v.vgpuProcUtilArray;
    if (list !== undefined) checkArray(list, at, 'vgpuProcUtilArray');
    const count = list === undefined ? room : list.length;
    const start = h;
    m.u32[(o + 4) >> 2] = count;
    m.u32[(o + 16) >> 2] = start - b;
    h += round8(count * 104);
    clear(m, start, round8(count * 104));
    list?.forEach((each, i) => {
      writeVgpuProcessUtilizationInfo_v1(m, start + i * 104, each, `${at}${`vgpuProcUtilArray[${i}]`}.`);
    });
  }
  void room;
  return h;
}
/** Bytes that the struct needs behind itself. */
export function heapVgpuProcessesUtilizationInfo_v1(
  v: VgpuProcessesUtilizationInfo_v1Input,
  room: number,
): number {
  void room;
  let size = 0;
  size += round8((v.vgpuProcUtilArray?.length ?? room) * 104);
  return size;
}

export type VgpuSchedulerArrTimeslice = {
  avgFactor: number;
  timeslice: number;
};
export const sizeVgpuSchedulerArrTimeslice = 8;
export function readVgpuSchedulerArrTimeslice(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuSchedulerArrTimeslice {
  void b;
  return {
    avgFactor: m.u32[o >> 2] as number,
    timeslice: m.u32[(o + 4) >> 2] as number,
  };
}

export type VgpuSchedulerTimeslice = {
  timeslice: number;
};
export const sizeVgpuSchedulerTimeslice = 4;
export function readVgpuSchedulerTimeslice(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuSchedulerTimeslice {
  void b;
  return {
    timeslice: m.u32[o >> 2] as number,
  };
}

/** vgpuSchedDataWithARR, vgpuSchedData; null where the selector is unknown. */
export type VgpuSchedulerParams = VgpuSchedulerArrTimeslice | VgpuSchedulerTimeslice | null;
export function readVgpuSchedulerParams(m: NativeMemory, o: number, selector: number): VgpuSchedulerParams {
  switch (selector) {
    case 2:
      return readVgpuSchedulerArrTimeslice(m, o, o);
    case 1:
      return readVgpuSchedulerTimeslice(m, o, o);
    default:
      return null;
  }
}

export type VgpuSchedulerArrFrequency = {
  avgFactor: number;
  frequency: number;
};
export const sizeVgpuSchedulerArrFrequency = 8;
export function readVgpuSchedulerArrFrequency(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuSchedulerArrFrequency {
  void b;
  return {
    avgFactor: m.u32[o >> 2] as number,
    frequency: m.u32[(o + 4) >> 2] as number,
  };
}

/** vgpuSchedDataWithARR, vgpuSchedData; null where the selector is unknown. */
export type VgpuSchedulerSetParams = VgpuSchedulerArrFrequency | VgpuSchedulerTimeslice | null;
export function readVgpuSchedulerSetParams(
  m: NativeMemory,
  o: number,
  selector: number,
): VgpuSchedulerSetParams {
  switch (selector) {
    case 2:
      return readVgpuSchedulerArrFrequency(m, o, o);
    case 1:
      return readVgpuSchedulerTimeslice(m, o, o);
    default:
      return null;
  }
}

export type VgpuSchedulerLogEntry = {
  timestamp: number;
  timeRunTotal: number;
  timeRun: number;
  swRunlistId: number;
  targetTimeSlice: number;
  cumulativePreemptionTime: number;
};
export const sizeVgpuSchedulerLogEntry = 48;
export function readVgpuSchedulerLogEntry(m: NativeMemory, o: number, b: number = o): VgpuSchedulerLogEntry {
  void b;
  return {
    timestamp: readAmount(m, o),
    timeRunTotal: readAmount(m, o + 8),
    timeRun: readAmount(m, o + 16),
    swRunlistId: m.u32[(o + 24) >> 2] as number,
    targetTimeSlice: readAmount(m, o + 32),
    cumulativePreemptionTime: readAmount(m, o + 40),
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuSchedulerLogEntryInput = {
  readonly timestamp?: number | undefined;
  readonly timeRunTotal?: number | undefined;
  readonly timeRun?: number | undefined;
  readonly swRunlistId?: number | undefined;
  readonly targetTimeSlice?: number | undefined;
  readonly cumulativePreemptionTime?: number | undefined;
};
export function writeVgpuSchedulerLogEntry(
  m: NativeMemory,
  o: number,
  v: VgpuSchedulerLogEntryInput,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 48);
  if (v.timestamp !== undefined) {
    checkAmount(v.timestamp, at, 'timestamp');
    m.u32[o >> 2] = v.timestamp;
    m.u32[(o >> 2) + 1] = v.timestamp / 0x1_0000_0000;
  }
  if (v.timeRunTotal !== undefined) {
    checkAmount(v.timeRunTotal, at, 'timeRunTotal');
    m.u32[(o + 8) >> 2] = v.timeRunTotal;
    m.u32[((o + 8) >> 2) + 1] = v.timeRunTotal / 0x1_0000_0000;
  }
  if (v.timeRun !== undefined) {
    checkAmount(v.timeRun, at, 'timeRun');
    m.u32[(o + 16) >> 2] = v.timeRun;
    m.u32[((o + 16) >> 2) + 1] = v.timeRun / 0x1_0000_0000;
  }
  if (v.swRunlistId !== undefined) {
    checkU32(v.swRunlistId, at, 'swRunlistId');
    m.u32[(o + 24) >> 2] = v.swRunlistId;
  }
  if (v.targetTimeSlice !== undefined) {
    checkAmount(v.targetTimeSlice, at, 'targetTimeSlice');
    m.u32[(o + 32) >> 2] = v.targetTimeSlice;
    m.u32[((o + 32) >> 2) + 1] = v.targetTimeSlice / 0x1_0000_0000;
  }
  if (v.cumulativePreemptionTime !== undefined) {
    checkAmount(v.cumulativePreemptionTime, at, 'cumulativePreemptionTime');
    m.u32[(o + 40) >> 2] = v.cumulativePreemptionTime;
    m.u32[((o + 40) >> 2) + 1] = v.cumulativePreemptionTime / 0x1_0000_0000;
  }
}

export type VgpuSchedulerLog = {
  engineId: number;
  schedulerPolicy: number;
  arrMode: number;
  schedulerParams: VgpuSchedulerParams;
  logEntries: VgpuSchedulerLogEntry[];
};
export const sizeVgpuSchedulerLog = 9624;
export function readVgpuSchedulerLog(m: NativeMemory, o: number, b: number = o): VgpuSchedulerLog {
  void b;
  return {
    engineId: m.u32[o >> 2] as number,
    schedulerPolicy: m.u32[(o + 4) >> 2] as number,
    arrMode: m.u32[(o + 8) >> 2] as number,
    schedulerParams: readVgpuSchedulerParams(m, o + 12, m.u32[(o + 8) >> 2] as number),
    logEntries: readArray<VgpuSchedulerLogEntry>(
      m,
      o + 24,
      Math.min(m.u32[(o + 20) >> 2] as number, 200),
      48,
      readVgpuSchedulerLogEntry,
      b,
    ),
  };
}

export type VgpuSchedulerGetState = {
  schedulerPolicy: number;
  arrMode: number;
  schedulerParams: VgpuSchedulerParams;
};
export const sizeVgpuSchedulerGetState = 16;
export function readVgpuSchedulerGetState(m: NativeMemory, o: number, b: number = o): VgpuSchedulerGetState {
  void b;
  return {
    schedulerPolicy: m.u32[o >> 2] as number,
    arrMode: m.u32[(o + 4) >> 2] as number,
    schedulerParams: readVgpuSchedulerParams(m, o + 8, m.u32[(o + 4) >> 2] as number),
  };
}

export type VgpuSchedulerSetState = {
  schedulerPolicy: number;
  enableARRMode: number;
  schedulerParams: VgpuSchedulerSetParams;
};
export const sizeVgpuSchedulerSetState = 16;
export function readVgpuSchedulerSetState(m: NativeMemory, o: number, b: number = o): VgpuSchedulerSetState {
  void b;
  return {
    schedulerPolicy: m.u32[o >> 2] as number,
    enableARRMode: m.u32[(o + 4) >> 2] as number,
    schedulerParams: readVgpuSchedulerSetParams(m, o + 8, m.u32[(o + 4) >> 2] as number),
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuSchedulerSetStateInput = {
  readonly schedulerPolicy?: number | undefined;
  readonly enableARRMode?: number | undefined;
};
export function writeVgpuSchedulerSetState(
  m: NativeMemory,
  o: number,
  v: VgpuSchedulerSetStateInput,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 16);
  if (v.schedulerPolicy !== undefined) {
    checkU32(v.schedulerPolicy, at, 'schedulerPolicy');
    m.u32[o >> 2] = v.schedulerPolicy;
  }
  if (v.enableARRMode !== undefined) {
    checkU32(v.enableARRMode, at, 'enableARRMode');
    m.u32[(o + 4) >> 2] = v.enableARRMode;
  }
}

export type VgpuSchedulerCapabilities = {
  supportedSchedulers: number[];
  maxTimeslice: number;
  minTimeslice: number;
  isArrModeSupported: number;
  maxFrequencyForARR: number;
  minFrequencyForARR: number;
  maxAvgFactorForARR: number;
  minAvgFactorForARR: number;
};
export const sizeVgpuSchedulerCapabilities = 40;
export function readVgpuSchedulerCapabilities(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuSchedulerCapabilities {
  void b;
  return {
    supportedSchedulers: readArray<number>(m, o, 3, 4, readU32, b),
    maxTimeslice: m.u32[(o + 12) >> 2] as number,
    minTimeslice: m.u32[(o + 16) >> 2] as number,
    isArrModeSupported: m.u32[(o + 20) >> 2] as number,
    maxFrequencyForARR: m.u32[(o + 24) >> 2] as number,
    minFrequencyForARR: m.u32[(o + 28) >> 2] as number,
    maxAvgFactorForARR: m.u32[(o + 32) >> 2] as number,
    minAvgFactorForARR: m.u32[(o + 36) >> 2] as number,
  };
}

export type VgpuSchedulerState_v1 = {
  engineId: number;
  schedulerPolicy: number;
  enableARRMode: number;
  schedulerParams: VgpuSchedulerSetParams;
};
export const sizeVgpuSchedulerState_v1 = 24;
export function readVgpuSchedulerState_v1(m: NativeMemory, o: number, b: number = o): VgpuSchedulerState_v1 {
  void b;
  return {
    engineId: m.u32[(o + 4) >> 2] as number,
    schedulerPolicy: m.u32[(o + 8) >> 2] as number,
    enableARRMode: m.u32[(o + 12) >> 2] as number,
    schedulerParams: readVgpuSchedulerSetParams(m, o + 16, m.u32[(o + 12) >> 2] as number),
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuSchedulerState_v1Input = {
  readonly engineId?: number | undefined;
  readonly schedulerPolicy?: number | undefined;
  readonly enableARRMode?: number | undefined;
};
export function writeVgpuSchedulerState_v1(
  m: NativeMemory,
  o: number,
  v: VgpuSchedulerState_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 24);
  m.u32[o >> 2] = 16777240;
  if (v.engineId !== undefined) {
    checkU32(v.engineId, at, 'engineId');
    m.u32[(o + 4) >> 2] = v.engineId;
  }
  if (v.schedulerPolicy !== undefined) {
    checkU32(v.schedulerPolicy, at, 'schedulerPolicy');
    m.u32[(o + 8) >> 2] = v.schedulerPolicy;
  }
  if (v.enableARRMode !== undefined) {
    checkU32(v.enableARRMode, at, 'enableARRMode');
    m.u32[(o + 12) >> 2] = v.enableARRMode;
  }
}

export type VgpuSchedulerStateInfo_v1 = {
  engineId: number;
  schedulerPolicy: number;
  arrMode: number;
  schedulerParams: VgpuSchedulerParams;
};
export const sizeVgpuSchedulerStateInfo_v1 = 24;
export function readVgpuSchedulerStateInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuSchedulerStateInfo_v1 {
  void b;
  return {
    engineId: m.u32[(o + 4) >> 2] as number,
    schedulerPolicy: m.u32[(o + 8) >> 2] as number,
    arrMode: m.u32[(o + 12) >> 2] as number,
    schedulerParams: readVgpuSchedulerParams(m, o + 16, m.u32[(o + 12) >> 2] as number),
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuSchedulerStateInfo_v1Input = {
  readonly engineId?: number | undefined;
  readonly schedulerPolicy?: number | undefined;
  readonly arrMode?: number | undefined;
};
export function writeVgpuSchedulerStateInfo_v1(
  m: NativeMemory,
  o: number,
  v: VgpuSchedulerStateInfo_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 24);
  m.u32[o >> 2] = 16777240;
  if (v.engineId !== undefined) {
    checkU32(v.engineId, at, 'engineId');
    m.u32[(o + 4) >> 2] = v.engineId;
  }
  if (v.schedulerPolicy !== undefined) {
    checkU32(v.schedulerPolicy, at, 'schedulerPolicy');
    m.u32[(o + 8) >> 2] = v.schedulerPolicy;
  }
  if (v.arrMode !== undefined) {
    checkU32(v.arrMode, at, 'arrMode');
    m.u32[(o + 12) >> 2] = v.arrMode;
  }
}

export type VgpuSchedulerLogInfo_v1 = {
  engineId: number;
  schedulerPolicy: number;
  arrMode: number;
  schedulerParams: VgpuSchedulerParams;
  logEntries: VgpuSchedulerLogEntry[];
};
export const sizeVgpuSchedulerLogInfo_v1 = 9632;
export function readVgpuSchedulerLogInfo_v1(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuSchedulerLogInfo_v1 {
  void b;
  return {
    engineId: m.u32[(o + 4) >> 2] as number,
    schedulerPolicy: m.u32[(o + 8) >> 2] as number,
    arrMode: m.u32[(o + 12) >> 2] as number,
    schedulerParams: readVgpuSchedulerParams(m, o + 16, m.u32[(o + 12) >> 2] as number),
    logEntries: readArray<VgpuSchedulerLogEntry>(
      m,
      o + 32,
      Math.min(m.u32[(o + 24) >> 2] as number, 200),
      48,
      readVgpuSchedulerLogEntry,
      b,
    ),
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuSchedulerLogInfo_v1Input = {
  readonly engineId?: number | undefined;
  readonly schedulerPolicy?: number | undefined;
  readonly arrMode?: number | undefined;
  readonly logEntries?: readonly VgpuSchedulerLogEntryInput[] | undefined;
};
export function writeVgpuSchedulerLogInfo_v1(
  m: NativeMemory,
  o: number,
  v: VgpuSchedulerLogInfo_v1Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 9632);
  m.u32[o >> 2] = 16786848;
  if (v.engineId !== undefined) {
    checkU32(v.engineId, at, 'engineId');
    m.u32[(o + 4) >> 2] = v.engineId;
  }
  if (v.schedulerPolicy !== undefined) {
    checkU32(v.schedulerPolicy, at, 'schedulerPolicy');
    m.u32[(o + 8) >> 2] = v.schedulerPolicy;
  }
  if (v.arrMode !== undefined) {
    checkU32(v.arrMode, at, 'arrMode');
    m.u32[(o + 12) >> 2] = v.arrMode;
  }
  if (v.logEntries !== undefined) {
    checkArray(v.logEntries, at, 'logEntries');
    if (v.logEntries.length > 200)
      throw new TypeError(`${at}logEntries has room for 200 elements; there are ${v.logEntries.length}.`);
    m.u32[(o + 24) >> 2] = v.logEntries.length;
    v.logEntries.forEach((each, i) => {
      writeVgpuSchedulerLogEntry(m, o + 32 + i * 48, each, `${at}${`logEntries[${i}]`}.`);
    });
  }
}

export type VgpuSchedulerStateInfo_v2 = {
  engineId: number;
  schedulerPolicy: number;
  avgFactor: number;
  timeslice: number;
};
export const sizeVgpuSchedulerStateInfo_v2 = 16;
export function readVgpuSchedulerStateInfo_v2(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuSchedulerStateInfo_v2 {
  void b;
  return {
    engineId: m.u32[o >> 2] as number,
    schedulerPolicy: m.u32[(o + 4) >> 2] as number,
    avgFactor: m.u32[(o + 8) >> 2] as number,
    timeslice: m.u32[(o + 12) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuSchedulerStateInfo_v2Input = {
  readonly engineId?: number | undefined;
  readonly schedulerPolicy?: number | undefined;
  readonly avgFactor?: number | undefined;
  readonly timeslice?: number | undefined;
};
export function writeVgpuSchedulerStateInfo_v2(
  m: NativeMemory,
  o: number,
  v: VgpuSchedulerStateInfo_v2Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 16);
  if (v.engineId !== undefined) {
    checkU32(v.engineId, at, 'engineId');
    m.u32[o >> 2] = v.engineId;
  }
  if (v.schedulerPolicy !== undefined) {
    checkU32(v.schedulerPolicy, at, 'schedulerPolicy');
    m.u32[(o + 4) >> 2] = v.schedulerPolicy;
  }
  if (v.avgFactor !== undefined) {
    checkU32(v.avgFactor, at, 'avgFactor');
    m.u32[(o + 8) >> 2] = v.avgFactor;
  }
  if (v.timeslice !== undefined) {
    checkU32(v.timeslice, at, 'timeslice');
    m.u32[(o + 12) >> 2] = v.timeslice;
  }
}

export type VgpuSchedulerLogEntry_v2 = {
  timestamp: number;
  timeRunTotal: number;
  timeRun: number;
  swRunlistId: number;
  targetTimeSlice: number;
  cumulativePreemptionTime: number;
  weight: number;
};
export const sizeVgpuSchedulerLogEntry_v2 = 56;
export function readVgpuSchedulerLogEntry_v2(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuSchedulerLogEntry_v2 {
  void b;
  return {
    timestamp: readAmount(m, o),
    timeRunTotal: readAmount(m, o + 8),
    timeRun: readAmount(m, o + 16),
    swRunlistId: m.u32[(o + 24) >> 2] as number,
    targetTimeSlice: readAmount(m, o + 32),
    cumulativePreemptionTime: readAmount(m, o + 40),
    weight: m.u32[(o + 48) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuSchedulerLogEntry_v2Input = {
  readonly timestamp?: number | undefined;
  readonly timeRunTotal?: number | undefined;
  readonly timeRun?: number | undefined;
  readonly swRunlistId?: number | undefined;
  readonly targetTimeSlice?: number | undefined;
  readonly cumulativePreemptionTime?: number | undefined;
  readonly weight?: number | undefined;
};
export function writeVgpuSchedulerLogEntry_v2(
  m: NativeMemory,
  o: number,
  v: VgpuSchedulerLogEntry_v2Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 56);
  if (v.timestamp !== undefined) {
    checkAmount(v.timestamp, at, 'timestamp');
    m.u32[o >> 2] = v.timestamp;
    m.u32[(o >> 2) + 1] = v.timestamp / 0x1_0000_0000;
  }
  if (v.timeRunTotal !== undefined) {
    checkAmount(v.timeRunTotal, at, 'timeRunTotal');
    m.u32[(o + 8) >> 2] = v.timeRunTotal;
    m.u32[((o + 8) >> 2) + 1] = v.timeRunTotal / 0x1_0000_0000;
  }
  if (v.timeRun !== undefined) {
    checkAmount(v.timeRun, at, 'timeRun');
    m.u32[(o + 16) >> 2] = v.timeRun;
    m.u32[((o + 16) >> 2) + 1] = v.timeRun / 0x1_0000_0000;
  }
  if (v.swRunlistId !== undefined) {
    checkU32(v.swRunlistId, at, 'swRunlistId');
    m.u32[(o + 24) >> 2] = v.swRunlistId;
  }
  if (v.targetTimeSlice !== undefined) {
    checkAmount(v.targetTimeSlice, at, 'targetTimeSlice');
    m.u32[(o + 32) >> 2] = v.targetTimeSlice;
    m.u32[((o + 32) >> 2) + 1] = v.targetTimeSlice / 0x1_0000_0000;
  }
  if (v.cumulativePreemptionTime !== undefined) {
    checkAmount(v.cumulativePreemptionTime, at, 'cumulativePreemptionTime');
    m.u32[(o + 40) >> 2] = v.cumulativePreemptionTime;
    m.u32[((o + 40) >> 2) + 1] = v.cumulativePreemptionTime / 0x1_0000_0000;
  }
  if (v.weight !== undefined) {
    checkU32(v.weight, at, 'weight');
    m.u32[(o + 48) >> 2] = v.weight;
  }
}

export type VgpuSchedulerLogInfo_v2 = {
  engineId: number;
  schedulerPolicy: number;
  avgFactor: number;
  timeslice: number;
  logEntries: VgpuSchedulerLogEntry_v2[];
};
export const sizeVgpuSchedulerLogInfo_v2 = 11224;
export function readVgpuSchedulerLogInfo_v2(
  m: NativeMemory,
  o: number,
  b: number = o,
): VgpuSchedulerLogInfo_v2 {
  void b;
  return {
    engineId: m.u32[o >> 2] as number,
    schedulerPolicy: m.u32[(o + 4) >> 2] as number,
    avgFactor: m.u32[(o + 8) >> 2] as number,
    timeslice: m.u32[(o + 12) >> 2] as number,
    logEntries: readArray<VgpuSchedulerLogEntry_v2>(
      m,
      o + 24,
      Math.min(m.u32[(o + 16) >> 2] as number, 200),
      56,
      readVgpuSchedulerLogEntry_v2,
      b,
    ),
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuSchedulerLogInfo_v2Input = {
  readonly engineId?: number | undefined;
  readonly schedulerPolicy?: number | undefined;
  readonly avgFactor?: number | undefined;
  readonly timeslice?: number | undefined;
  readonly logEntries?: readonly VgpuSchedulerLogEntry_v2Input[] | undefined;
};
export function writeVgpuSchedulerLogInfo_v2(
  m: NativeMemory,
  o: number,
  v: VgpuSchedulerLogInfo_v2Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 11224);
  if (v.engineId !== undefined) {
    checkU32(v.engineId, at, 'engineId');
    m.u32[o >> 2] = v.engineId;
  }
  if (v.schedulerPolicy !== undefined) {
    checkU32(v.schedulerPolicy, at, 'schedulerPolicy');
    m.u32[(o + 4) >> 2] = v.schedulerPolicy;
  }
  if (v.avgFactor !== undefined) {
    checkU32(v.avgFactor, at, 'avgFactor');
    m.u32[(o + 8) >> 2] = v.avgFactor;
  }
  if (v.timeslice !== undefined) {
    checkU32(v.timeslice, at, 'timeslice');
    m.u32[(o + 12) >> 2] = v.timeslice;
  }
  if (v.logEntries !== undefined) {
    checkArray(v.logEntries, at, 'logEntries');
    if (v.logEntries.length > 200)
      throw new TypeError(`${at}logEntries has room for 200 elements; there are ${v.logEntries.length}.`);
    m.u32[(o + 16) >> 2] = v.logEntries.length;
    v.logEntries.forEach((each, i) => {
      writeVgpuSchedulerLogEntry_v2(m, o + 24 + i * 56, each, `${at}${`logEntries[${i}]`}.`);
    });
  }
}

export type VgpuSchedulerState_v2 = {
  engineId: number;
  schedulerPolicy: number;
  avgFactor: number;
  frequency: number;
};
export const sizeVgpuSchedulerState_v2 = 16;
export function readVgpuSchedulerState_v2(m: NativeMemory, o: number, b: number = o): VgpuSchedulerState_v2 {
  void b;
  return {
    engineId: m.u32[o >> 2] as number,
    schedulerPolicy: m.u32[(o + 4) >> 2] as number,
    avgFactor: m.u32[(o + 8) >> 2] as number,
    frequency: m.u32[(o + 12) >> 2] as number,
  };
}

/** What is left out is zero; the version is filled in. */
export type VgpuSchedulerState_v2Input = {
  readonly engineId?: number | undefined;
  readonly schedulerPolicy?: number | undefined;
  readonly avgFactor?: number | undefined;
  readonly frequency?: number | undefined;
};
export function writeVgpuSchedulerState_v2(
  m: NativeMemory,
  o: number,
  v: VgpuSchedulerState_v2Input,
  at: string,
): void {
  checkObject(v, at, '');
  clear(m, o, 16);
  if (v.engineId !== undefined) {
    checkU32(v.engineId, at, 'engineId');
    m.u32[o >> 2] = v.engineId;
  }
  if (v.schedulerPolicy !== undefined) {
    checkU32(v.schedulerPolicy, at, 'schedulerPolicy');
    m.u32[(o + 4) >> 2] = v.schedulerPolicy;
  }
  if (v.avgFactor !== undefined) {
    checkU32(v.avgFactor, at, 'avgFactor');
    m.u32[(o + 8) >> 2] = v.avgFactor;
  }
  if (v.frequency !== undefined) {
    checkU32(v.frequency, at, 'frequency');
    m.u32[(o + 12) >> 2] = v.frequency;
  }
}

export type VgpuLicenseExpiry = {
  year: number;
  month: number;
  day: number;
  hour: number;
  min: number;
  sec: number;
  status: number;
};
export const sizeVgpuLicenseExpiry = 16;
export function readVgpuLicenseExpiry(m: NativeMemory, o: number, b: number = o): VgpuLicenseExpiry {
  void b;
  return {
    year: m.u32[o >> 2] as number,
    month: m.u16[(o + 4) >> 1] as number,
    day: m.u16[(o + 6) >> 1] as number,
    hour: m.u16[(o + 8) >> 1] as number,
    min: m.u16[(o + 10) >> 1] as number,
    sec: m.u16[(o + 12) >> 1] as number,
    status: m.bytes[o + 14] as number,
  };
}

export type VgpuLicenseInfo = {
  isLicensed: number;
  licenseExpiry: VgpuLicenseExpiry;
  currentState: number;
};
export const sizeVgpuLicenseInfo = 24;
export function readVgpuLicenseInfo(m: NativeMemory, o: number, b: number = o): VgpuLicenseInfo {
  void b;
  return {
    isLicensed: m.bytes[o] as number,
    licenseExpiry: readVgpuLicenseExpiry(m, o + 4, b),
    currentState: m.u32[(o + 20) >> 2] as number,
  };
}

export type GridLicenseExpiry = {
  year: number;
  month: number;
  day: number;
  hour: number;
  min: number;
  sec: number;
  status: number;
};
export const sizeGridLicenseExpiry = 16;
export function readGridLicenseExpiry(m: NativeMemory, o: number, b: number = o): GridLicenseExpiry {
  void b;
  return {
    year: m.u32[o >> 2] as number,
    month: m.u16[(o + 4) >> 1] as number,
    day: m.u16[(o + 6) >> 1] as number,
    hour: m.u16[(o + 8) >> 1] as number,
    min: m.u16[(o + 10) >> 1] as number,
    sec: m.u16[(o + 12) >> 1] as number,
    status: m.bytes[o + 14] as number,
  };
}

export type GridLicensableFeature = {
  featureCode: GridLicenseFeatureCode;
  featureState: number;
  licenseInfo: string;
  productName: string;
  featureEnabled: number;
  licenseExpiry: GridLicenseExpiry;
};
export const sizeGridLicensableFeature = 284;
export function readGridLicensableFeature(m: NativeMemory, o: number, b: number = o): GridLicensableFeature {
  void b;
  return {
    featureCode: m.u32[o >> 2] as GridLicenseFeatureCode,
    featureState: m.u32[(o + 4) >> 2] as number,
    licenseInfo: readText(m, o + 8, 128),
    productName: readText(m, o + 136, 128),
    featureEnabled: m.u32[(o + 264) >> 2] as number,
    licenseExpiry: readGridLicenseExpiry(m, o + 268, b),
  };
}

export type GridLicensableFeatures = {
  isGridLicenseSupported: number;
  gridLicensableFeatures: GridLicensableFeature[];
};
export const sizeGridLicensableFeatures = 860;
export function readGridLicensableFeatures(
  m: NativeMemory,
  o: number,
  b: number = o,
): GridLicensableFeatures {
  void b;
  return {
    isGridLicenseSupported: m.i32[o >> 2] as number,
    gridLicensableFeatures: readArray<GridLicensableFeature>(
      m,
      o + 8,
      Math.min(m.u32[(o + 4) >> 2] as number, 3),
      284,
      readGridLicensableFeature,
      b,
    ),
  };
}
