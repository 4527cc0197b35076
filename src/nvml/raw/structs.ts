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
  readU32,
  readU64,
} from '../memory.ts';
import {
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
  type TemperatureSensors,
  type PerfMetricsControllerType,
  type NvlinkTelemetrySampleType,
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
