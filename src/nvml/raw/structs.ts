// Generated from binding/abi by "npm run generate:nvml". Not edited by hand.
/* eslint-disable -- the types are checked; the style is the generator's */
import { type NativeMemory, readText, readBytes, readArray, readU32, readU64, readAmount } from '../memory.ts';
import { type Return, type ValueType, type EnableState, type Pstates, type ClockType, type TemperatureSensors, type PerfMetricsControllerType, type NvlinkTelemetrySampleType, type BridgeChipType, type NvLinkUtilizationCountUnits, type NvLinkUtilizationCountPktTypes, type ThermalTarget, type ThermalController, type CoolerControl, type CoolerTarget, type VgpuGuestInfoState, type GridLicenseFeatureCode, type FanState, type LedColor, type EncoderType, type FBCSessionType, type VgpuVmCompatibility, type VgpuPgpuCompatibilityLimitCode, type PowerProfileOperation, type FieldId, type GpmMetricId } from './enums.ts';

declare const handle: unique symbol;
// Handles: a slot and its generation in one number. One that was freed, or made up, is refused.
export type DeviceHandle = number & { readonly [handle]: 'Device' };
export type GpuInstanceHandle = number & { readonly [handle]: 'GpuInstance' };
export type ComputeInstanceHandle = number & { readonly [handle]: 'ComputeInstance' };
export type EventSetHandle = number & { readonly [handle]: 'EventSet' };
export type GpmSampleHandle = number & { readonly [handle]: 'GpmSample' };
export type UnitHandle = number & { readonly [handle]: 'Unit' };
export type SystemEventSetHandle = number & { readonly [handle]: 'SystemEventSet' };
export const handleKinds: ReadonlySet<string> = new Set(['Device', 'GpuInstance', 'ComputeInstance', 'EventSet', 'GpmSample', 'Unit', 'SystemEventSet']);

/** dVal, uiVal, ulVal, ullVal, sllVal, siVal, usVal; null where the selector is unknown. */
export type Value = number | bigint | null;
export type ValueInput = number | bigint | null;
export function readValue(m: NativeMemory, o: number, selector: number): Value {
  switch (selector) {
    case 0: return m.f64[(o) >> 3] as number;
    case 1: return m.u32[(o) >> 2] as number;
    case 2: return m.u64[(o) >> 3] as bigint;
    case 3: return m.u64[(o) >> 3] as bigint;
    case 4: return m.i64[(o) >> 3] as bigint;
    case 5: return m.i32[(o) >> 2] as number;
    case 6: return m.u16[(o) >> 1] as number;
    default: return null;
  }
}

export type PciInfo_v1 = {
  busId: string;
  domain: number;
  bus: number;
  device: number;
  pciDeviceId: number;
};
export const readPciInfo_v1 = (m: NativeMemory, o: number, b: number = o): PciInfo_v1 => (void b, {
  busId: readText(m, o, 16),
  domain: m.u32[(o + 16) >> 2] as number,
  bus: m.u32[(o + 20) >> 2] as number,
  device: m.u32[(o + 24) >> 2] as number,
  pciDeviceId: m.u32[(o + 28) >> 2] as number,
});

export type PciInfo_v2 = {
  busId: string;
  domain: number;
  bus: number;
  device: number;
  pciDeviceId: number;
  pciSubSystemId: number;
  reserved: number[];
};
export const readPciInfo_v2 = (m: NativeMemory, o: number, b: number = o): PciInfo_v2 => (void b, {
  busId: readText(m, o, 16),
  domain: m.u32[(o + 16) >> 2] as number,
  bus: m.u32[(o + 20) >> 2] as number,
  device: m.u32[(o + 24) >> 2] as number,
  pciDeviceId: m.u32[(o + 28) >> 2] as number,
  pciSubSystemId: m.u32[(o + 32) >> 2] as number,
  reserved: readArray<number>(m, o + 36, 4, 4, readU32, b),
});

export type PciInfo = {
  busIdLegacy: string;
  domain: number;
  bus: number;
  device: number;
  pciDeviceId: number;
  pciSubSystemId: number;
  busId: string;
};
export const readPciInfo = (m: NativeMemory, o: number, b: number = o): PciInfo => (void b, {
  busIdLegacy: readText(m, o, 16),
  domain: m.u32[(o + 16) >> 2] as number,
  bus: m.u32[(o + 20) >> 2] as number,
  device: m.u32[(o + 24) >> 2] as number,
  pciDeviceId: m.u32[(o + 28) >> 2] as number,
  pciSubSystemId: m.u32[(o + 32) >> 2] as number,
  busId: readText(m, o + 36, 32),
});

/** What is left out is zero. */
export type PciInfoInput = {
  readonly busIdLegacy?: string | undefined;
  readonly domain?: number | undefined;
  readonly bus?: number | undefined;
  readonly device?: number | undefined;
  readonly pciDeviceId?: number | undefined;
  readonly pciSubSystemId?: number | undefined;
  readonly busId?: string | undefined;
};

export type Memory = {
  total: number;
  free: number;
  used: number;
};
export const readMemory = (m: NativeMemory, o: number, b: number = o): Memory => (void b, {
  total: readAmount(m, o),
  free: readAmount(m, o + 8),
  used: readAmount(m, o + 16),
});

export type Memory_v2 = {
  total: number;
  reserved: number;
  free: number;
  used: number;
};
export const readMemory_v2 = (m: NativeMemory, o: number, b: number = o): Memory_v2 => (void b, {
  total: readAmount(m, o + 8),
  reserved: readAmount(m, o + 16),
  free: readAmount(m, o + 24),
  used: readAmount(m, o + 32),
});

/** What is left out is zero. */
export type Memory_v2Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly total?: number | undefined;
  readonly reserved?: number | undefined;
  readonly free?: number | undefined;
  readonly used?: number | undefined;
};

export type BAR1Memory = {
  bar1Total: number;
  bar1Free: number;
  bar1Used: number;
};
export const readBAR1Memory = (m: NativeMemory, o: number, b: number = o): BAR1Memory => (void b, {
  bar1Total: readAmount(m, o),
  bar1Free: readAmount(m, o + 8),
  bar1Used: readAmount(m, o + 16),
});

export type SetMemoryLimits_v1 = {
  softLimit: number;
  hardLimit: bigint;
};
export const readSetMemoryLimits_v1 = (m: NativeMemory, o: number, b: number = o): SetMemoryLimits_v1 => (void b, {
  softLimit: readAmount(m, o + 8),
  hardLimit: m.u64[(o + 16) >> 3] as bigint,
});

/** What is left out is zero. */
export type SetMemoryLimits_v1Input = {
  readonly nameSpace?: string | undefined;
  readonly softLimit?: number | undefined;
  readonly hardLimit?: bigint | undefined;
};

export type GetMemoryLimits_v1 = {
  softLimit: number;
  hardLimit: bigint;
  currentUsed: number;
};
export const readGetMemoryLimits_v1 = (m: NativeMemory, o: number, b: number = o): GetMemoryLimits_v1 => (void b, {
  softLimit: readAmount(m, o + 8),
  hardLimit: m.u64[(o + 16) >> 3] as bigint,
  currentUsed: readAmount(m, o + 24),
});

/** What is left out is zero. */
export type GetMemoryLimits_v1Input = {
  readonly nameSpace?: string | undefined;
  readonly softLimit?: number | undefined;
  readonly hardLimit?: bigint | undefined;
  readonly currentUsed?: number | undefined;
};

export type Utilization = {
  gpu: number;
  memory: number;
};
export const readUtilization = (m: NativeMemory, o: number, b: number = o): Utilization => (void b, {
  gpu: m.u32[(o) >> 2] as number,
  memory: m.u32[(o + 4) >> 2] as number,
});

export type Temperature_v1 = {
  sensorType: TemperatureSensors;
  temperature: number;
};
export const readTemperature_v1 = (m: NativeMemory, o: number, b: number = o): Temperature_v1 => (void b, {
  sensorType: m.u32[(o + 4) >> 2] as TemperatureSensors,
  temperature: m.i32[(o + 8) >> 2] as number,
});

/** What is left out is zero. */
export type Temperature_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly sensorType?: TemperatureSensors | undefined;
  readonly temperature?: number | undefined;
};

export type ProcessInfo_v1 = {
  pid: number;
  usedGpuMemory: number;
};
export const readProcessInfo_v1 = (m: NativeMemory, o: number, b: number = o): ProcessInfo_v1 => (void b, {
  pid: m.u32[(o) >> 2] as number,
  usedGpuMemory: readAmount(m, o + 8),
});

export type ProcessInfo_v2 = {
  pid: number;
  usedGpuMemory: number;
  gpuInstanceId: number;
  computeInstanceId: number;
};
export const readProcessInfo_v2 = (m: NativeMemory, o: number, b: number = o): ProcessInfo_v2 => (void b, {
  pid: m.u32[(o) >> 2] as number,
  usedGpuMemory: readAmount(m, o + 8),
  gpuInstanceId: m.u32[(o + 16) >> 2] as number,
  computeInstanceId: m.u32[(o + 20) >> 2] as number,
});

export type ProcessInfo = {
  pid: number;
  usedGpuMemory: number;
  gpuInstanceId: number;
  computeInstanceId: number;
};
export const readProcessInfo = (m: NativeMemory, o: number, b: number = o): ProcessInfo => (void b, {
  pid: m.u32[(o) >> 2] as number,
  usedGpuMemory: readAmount(m, o + 8),
  gpuInstanceId: m.u32[(o + 16) >> 2] as number,
  computeInstanceId: m.u32[(o + 20) >> 2] as number,
});

export type ProcessDetail_v1 = {
  pid: number;
  usedGpuMemory: number;
  gpuInstanceId: number;
  computeInstanceId: number;
  usedGpuCcProtectedMemory: number;
};
export const readProcessDetail_v1 = (m: NativeMemory, o: number, b: number = o): ProcessDetail_v1 => (void b, {
  pid: m.u32[(o) >> 2] as number,
  usedGpuMemory: readAmount(m, o + 8),
  gpuInstanceId: m.u32[(o + 16) >> 2] as number,
  computeInstanceId: m.u32[(o + 20) >> 2] as number,
  usedGpuCcProtectedMemory: readAmount(m, o + 24),
});

/** What is left out is zero. */
export type ProcessDetail_v1Input = {
  readonly pid?: number | undefined;
  readonly usedGpuMemory?: number | undefined;
  readonly gpuInstanceId?: number | undefined;
  readonly computeInstanceId?: number | undefined;
  readonly usedGpuCcProtectedMemory?: number | undefined;
};

export type ProcessDetailList_v1 = {
  mode: number;
  procArray: ProcessDetail_v1[];
};
export const readProcessDetailList_v1 = (m: NativeMemory, o: number, b: number = o): ProcessDetailList_v1 => (void b, {
  mode: m.u32[(o + 4) >> 2] as number,
  procArray: readArray<ProcessDetail_v1>(m, b + readU32(m, o + 16), m.u32[(o + 8) >> 2] as number, 32, readProcessDetail_v1, b),
});

/** What is left out is zero. */
export type ProcessDetailList_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly mode?: number | undefined;
  readonly procArray?: readonly ProcessDetail_v1Input[] | undefined;
};

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
export const readDeviceAttributes = (m: NativeMemory, o: number, b: number = o): DeviceAttributes => (void b, {
  multiprocessorCount: m.u32[(o) >> 2] as number,
  sharedCopyEngineCount: m.u32[(o + 4) >> 2] as number,
  sharedDecoderCount: m.u32[(o + 8) >> 2] as number,
  sharedEncoderCount: m.u32[(o + 12) >> 2] as number,
  sharedJpegCount: m.u32[(o + 16) >> 2] as number,
  sharedOfaCount: m.u32[(o + 20) >> 2] as number,
  gpuInstanceSliceCount: m.u32[(o + 24) >> 2] as number,
  computeInstanceSliceCount: m.u32[(o + 28) >> 2] as number,
  memorySizeMB: readAmount(m, o + 32),
});

export type GpuInstancePlacement = {
  start: number;
  size: number;
};
export const readGpuInstancePlacement = (m: NativeMemory, o: number, b: number = o): GpuInstancePlacement => (void b, {
  start: m.u32[(o) >> 2] as number,
  size: m.u32[(o + 4) >> 2] as number,
});

/** What is left out is zero. */
export type GpuInstancePlacementInput = {
  readonly start?: number | undefined;
  readonly size?: number | undefined;
};

export type GpuInstanceInfo = {
  device: DeviceHandle;
  id: number;
  profileId: number;
  placement: GpuInstancePlacement;
};
export const readGpuInstanceInfo = (m: NativeMemory, o: number, b: number = o): GpuInstanceInfo => (void b, {
  device: m.u32[(o) >> 2] as DeviceHandle,
  id: m.u32[(o + 8) >> 2] as number,
  profileId: m.u32[(o + 12) >> 2] as number,
  placement: readGpuInstancePlacement(m, o + 16, b),
});

export type FieldValue = {
  fieldId: FieldId;
  scopeId: number;
  timestamp: bigint;
  latencyUsec: bigint;
  valueType: ValueType;
  nvmlReturn: Return;
  value: Value;
};
export const readFieldValue = (m: NativeMemory, o: number, b: number = o): FieldValue => (void b, {
  fieldId: m.u32[(o) >> 2] as FieldId,
  scopeId: m.u32[(o + 4) >> 2] as number,
  timestamp: m.i64[(o + 8) >> 3] as bigint,
  latencyUsec: m.i64[(o + 16) >> 3] as bigint,
  valueType: m.u32[(o + 24) >> 2] as ValueType,
  nvmlReturn: m.u32[(o + 28) >> 2] as Return,
  value: readValue(m, o + 32, m.u32[(o + 24) >> 2] as ValueType),
});

/** What is left out is zero. */
export type FieldValueInput = {
  readonly fieldId?: FieldId | undefined;
  readonly scopeId?: number | undefined;
  readonly timestamp?: bigint | undefined;
  readonly latencyUsec?: bigint | undefined;
  readonly valueType?: ValueType | undefined;
  readonly nvmlReturn?: Return | undefined;
  readonly value?: ValueInput | undefined;
};

export type EventData = {
  device: DeviceHandle;
  eventType: bigint;
  eventData: bigint;
  gpuInstanceId: number;
  computeInstanceId: number;
};
export const readEventData = (m: NativeMemory, o: number, b: number = o): EventData => (void b, {
  device: m.u32[(o) >> 2] as DeviceHandle,
  eventType: m.u64[(o + 8) >> 3] as bigint,
  eventData: m.u64[(o + 16) >> 3] as bigint,
  gpuInstanceId: m.u32[(o + 24) >> 2] as number,
  computeInstanceId: m.u32[(o + 28) >> 2] as number,
});

export type SystemEventData_v1 = {
  eventType: bigint;
  gpuId: number;
};
export const readSystemEventData_v1 = (m: NativeMemory, o: number, b: number = o): SystemEventData_v1 => (void b, {
  eventType: m.u64[(o) >> 3] as bigint,
  gpuId: m.u32[(o + 8) >> 2] as number,
});

/** What is left out is zero. */
export type SystemEventData_v1Input = {
  readonly eventType?: bigint | undefined;
  readonly gpuId?: number | undefined;
};

export type SystemEventSetCreateRequest_v1 = {
  set: SystemEventSetHandle;
};
export const readSystemEventSetCreateRequest_v1 = (m: NativeMemory, o: number, b: number = o): SystemEventSetCreateRequest_v1 => (void b, {
  set: m.u32[(o + 8) >> 2] as SystemEventSetHandle,
});

/** What is left out is zero. */
export type SystemEventSetCreateRequest_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly set?: SystemEventSetHandle | undefined;
};

export type SystemEventSetFreeRequest_v1 = {
  set: SystemEventSetHandle;
};
export const readSystemEventSetFreeRequest_v1 = (m: NativeMemory, o: number, b: number = o): SystemEventSetFreeRequest_v1 => (void b, {
  set: m.u32[(o + 8) >> 2] as SystemEventSetHandle,
});

/** What is left out is zero. */
export type SystemEventSetFreeRequest_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly set?: SystemEventSetHandle | undefined;
};

export type SystemRegisterEventRequest_v1 = {
  eventTypes: bigint;
  set: SystemEventSetHandle;
};
export const readSystemRegisterEventRequest_v1 = (m: NativeMemory, o: number, b: number = o): SystemRegisterEventRequest_v1 => (void b, {
  eventTypes: m.u64[(o + 8) >> 3] as bigint,
  set: m.u32[(o + 16) >> 2] as SystemEventSetHandle,
});

/** What is left out is zero. */
export type SystemRegisterEventRequest_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly eventTypes?: bigint | undefined;
  readonly set?: SystemEventSetHandle | undefined;
};

export type SystemEventSetWaitRequest_v1 = {
  timeoutms: number;
  set: SystemEventSetHandle;
  data: SystemEventData_v1[];
  numEvent: number;
};
export const readSystemEventSetWaitRequest_v1 = (m: NativeMemory, o: number, b: number = o): SystemEventSetWaitRequest_v1 => (void b, {
  timeoutms: m.u32[(o + 4) >> 2] as number,
  set: m.u32[(o + 8) >> 2] as SystemEventSetHandle,
  data: readArray<SystemEventData_v1>(m, b + readU32(m, o + 16), m.u32[(o + 24) >> 2] as number, 16, readSystemEventData_v1, b),
  numEvent: m.u32[(o + 28) >> 2] as number,
});

/** What is left out is zero. */
export type SystemEventSetWaitRequest_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly timeoutms?: number | undefined;
  readonly set?: SystemEventSetHandle | undefined;
  readonly data?: readonly SystemEventData_v1Input[] | undefined;
  readonly numEvent?: number | undefined;
};

export type GpmMetric = {
  metricId: GpmMetricId;
  nvmlReturn: Return;
  value: number;
};
export const readGpmMetric = (m: NativeMemory, o: number, b: number = o): GpmMetric => (void b, {
  metricId: m.u32[(o) >> 2] as GpmMetricId,
  nvmlReturn: m.u32[(o + 4) >> 2] as Return,
  value: m.f64[(o + 8) >> 3] as number,
});

/** What is left out is zero. */
export type GpmMetricInput = {
  readonly metricId?: GpmMetricId | undefined;
  readonly nvmlReturn?: Return | undefined;
  readonly value?: number | undefined;
};

export type GpmMetricsGet = {
  sample1: GpmSampleHandle;
  sample2: GpmSampleHandle;
  metrics: GpmMetric[];
};
export const readGpmMetricsGet = (m: NativeMemory, o: number, b: number = o): GpmMetricsGet => (void b, {
  sample1: m.u32[(o + 8) >> 2] as GpmSampleHandle,
  sample2: m.u32[(o + 16) >> 2] as GpmSampleHandle,
  metrics: readArray<GpmMetric>(m, o + 24, Math.min(m.u32[(o + 4) >> 2] as number, 477), 40, readGpmMetric, b),
});

/** What is left out is zero. */
export type GpmMetricsGetInput = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly sample1?: GpmSampleHandle | undefined;
  readonly sample2?: GpmSampleHandle | undefined;
  readonly metrics?: readonly GpmMetricInput[] | undefined;
};

export type GpmSupport = {
  isSupportedDevice: number;
};
export const readGpmSupport = (m: NativeMemory, o: number, b: number = o): GpmSupport => (void b, {
  isSupportedDevice: m.u32[(o + 4) >> 2] as number,
});

/** What is left out is zero. */
export type GpmSupportInput = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly isSupportedDevice?: number | undefined;
};

export type NvlinkTelemetrySample_v1 = {
  linkId: number;
  sampleType: NvlinkTelemetrySampleType;
  samples: bigint[];
  nvmlReturn: Return;
};
export const readNvlinkTelemetrySample_v1 = (m: NativeMemory, o: number, b: number = o): NvlinkTelemetrySample_v1 => (void b, {
  linkId: m.u32[(o) >> 2] as number,
  sampleType: m.u32[(o + 4) >> 2] as NvlinkTelemetrySampleType,
  samples: readArray<bigint>(m, b + readU32(m, o + 16), m.u32[(o + 8) >> 2] as number, 8, readU64, b),
  nvmlReturn: m.u32[(o + 24) >> 2] as Return,
});

/** What is left out is zero. */
export type NvlinkTelemetrySample_v1Input = {
  readonly linkId?: number | undefined;
  readonly sampleType?: NvlinkTelemetrySampleType | undefined;
  readonly samples?: readonly bigint[] | undefined;
  readonly nvmlReturn?: Return | undefined;
};

export type NvlinkTelemetrySamples_v1 = {
  telemetrySamples: NvlinkTelemetrySample_v1[];
};
export const readNvlinkTelemetrySamples_v1 = (m: NativeMemory, o: number, b: number = o): NvlinkTelemetrySamples_v1 => (void b, {
  telemetrySamples: readArray<NvlinkTelemetrySample_v1>(m, b + readU32(m, o + 8), m.u32[(o) >> 2] as number, 32, readNvlinkTelemetrySample_v1, b),
});

/** What is left out is zero. */
export type NvlinkTelemetrySamples_v1Input = {
  readonly telemetrySamples?: readonly NvlinkTelemetrySample_v1Input[] | undefined;
};

export type RailMetrics = {
  freqkHz: number;
  utilPct: number;
};
export const readRailMetrics = (m: NativeMemory, o: number, b: number = o): RailMetrics => (void b, {
  freqkHz: m.u32[(o) >> 2] as number,
  utilPct: readAmount(m, o + 8),
});

export type CoreRailMetrics = {
  rails: RailMetrics[];
};
export const readCoreRailMetrics = (m: NativeMemory, o: number, b: number = o): CoreRailMetrics => (void b, {
  rails: readArray<RailMetrics>(m, o, 2, 16, readRailMetrics, b),
});

export type PmgrPwrTuple = {
  pwrmW: number;
};
export const readPmgrPwrTuple = (m: NativeMemory, o: number, b: number = o): PmgrPwrTuple => (void b, {
  pwrmW: m.u32[(o) >> 2] as number,
});

export type PwrModelMetricsDlppm1xPerf = {
  perfms: number;
};
export const readPwrModelMetricsDlppm1xPerf = (m: NativeMemory, o: number, b: number = o): PwrModelMetricsDlppm1xPerf => (void b, {
  perfms: m.u32[(o) >> 2] as number,
});

export type PwrModelMetricsDlppm1x = {
  bValid: number;
  coreRail: CoreRailMetrics;
  fbRail: RailMetrics;
  tgpPwrTuple: PmgrPwrTuple;
  perfMetrics: PwrModelMetricsDlppm1xPerf;
};
export const readPwrModelMetricsDlppm1x = (m: NativeMemory, o: number, b: number = o): PwrModelMetricsDlppm1x => (void b, {
  bValid: m.bytes[o] as number,
  coreRail: readCoreRailMetrics(m, o + 8, b),
  fbRail: readRailMetrics(m, o + 40, b),
  tgpPwrTuple: readPmgrPwrTuple(m, o + 56, b),
  perfMetrics: readPwrModelMetricsDlppm1xPerf(m, o + 60, b),
});

export type PwrModelMetricsDlppm1xDramclkEstimates = {
  estimatedMetrics: PwrModelMetricsDlppm1x[];
};
export const readPwrModelMetricsDlppm1xDramclkEstimates = (m: NativeMemory, o: number, b: number = o): PwrModelMetricsDlppm1xDramclkEstimates => (void b, {
  estimatedMetrics: readArray<PwrModelMetricsDlppm1x>(m, o, Math.min(m.bytes[o + 512] as number, 8), 64, readPwrModelMetricsDlppm1x, b),
});

export type ObservedMetrics = {
  initialDramclkEst: PwrModelMetricsDlppm1xDramclkEstimates[];
  bValid: number;
  coreRail: CoreRailMetrics;
  fbRail: RailMetrics;
  tgpPwrTuple: PmgrPwrTuple;
  perfMetrics: PwrModelMetricsDlppm1xPerf;
};
export const readObservedMetrics = (m: NativeMemory, o: number, b: number = o): ObservedMetrics => (void b, {
  initialDramclkEst: readArray<PwrModelMetricsDlppm1xDramclkEstimates>(m, o, 3, 520, readPwrModelMetricsDlppm1xDramclkEstimates, b),
  bValid: m.bytes[o + 1560] as number,
  coreRail: readCoreRailMetrics(m, o + 1568, b),
  fbRail: readRailMetrics(m, o + 1600, b),
  tgpPwrTuple: readPmgrPwrTuple(m, o + 1616, b),
  perfMetrics: readPwrModelMetricsDlppm1xPerf(m, o + 1620, b),
});

export type PerfMetricsDlppc2xSample = {
  observedMetrics: ObservedMetrics;
};
export const readPerfMetricsDlppc2xSample = (m: NativeMemory, o: number, b: number = o): PerfMetricsDlppc2xSample => (void b, {
  observedMetrics: readObservedMetrics(m, o, b),
});

export type PwrModelMetricsSamplePfpp1x = {
  freqkHz: number[];
  estTgpPwrmW: number;
};
export const readPwrModelMetricsSamplePfpp1x = (m: NativeMemory, o: number, b: number = o): PwrModelMetricsSamplePfpp1x => (void b, {
  freqkHz: readArray<number>(m, o, 16, 4, readU32, b),
  estTgpPwrmW: m.u32[(o + 64) >> 2] as number,
});

export type PwrModelOperatingPointPfpp1x = {
  freqkHz: number;
  pwrmW: number;
};
export const readPwrModelOperatingPointPfpp1x = (m: NativeMemory, o: number, b: number = o): PwrModelOperatingPointPfpp1x => (void b, {
  freqkHz: m.u32[(o) >> 2] as number,
  pwrmW: m.u32[(o + 4) >> 2] as number,
});

export type PwrModelMetricsPfpp1x = {
  estimatedMetrics: PwrModelMetricsSamplePfpp1x[];
  bValid: number;
  maxPerfPerWattPoint: PwrModelOperatingPointPfpp1x;
  fmaxAtVmaxPoint: PwrModelOperatingPointPfpp1x;
  tgpHeadroommW: number;
};
export const readPwrModelMetricsPfpp1x = (m: NativeMemory, o: number, b: number = o): PwrModelMetricsPfpp1x => (void b, {
  estimatedMetrics: readArray<PwrModelMetricsSamplePfpp1x>(m, o + 4, Math.min(m.bytes[o] as number, 32), 68, readPwrModelMetricsSamplePfpp1x, b),
  bValid: m.bytes[o + 2180] as number,
  maxPerfPerWattPoint: readPwrModelOperatingPointPfpp1x(m, o + 2184, b),
  fmaxAtVmaxPoint: readPwrModelOperatingPointPfpp1x(m, o + 2192, b),
  tgpHeadroommW: m.u32[(o + 2200) >> 2] as number,
});

export type PerfMetricsPfpp1xSample = {
  estimatedMetrics: PwrModelMetricsPfpp1x;
};
export const readPerfMetricsPfpp1xSample = (m: NativeMemory, o: number, b: number = o): PerfMetricsPfpp1xSample => (void b, {
  estimatedMetrics: readPwrModelMetricsPfpp1x(m, o, b),
});

/** dlppc2x, pfpp1x; null where the selector is unknown. */
export type PerfMetricControllerData = PerfMetricsDlppc2xSample | PerfMetricsPfpp1xSample | null;
export function readPerfMetricControllerData(m: NativeMemory, o: number, selector: number): PerfMetricControllerData {
  switch (selector) {
    case 0: return readPerfMetricsDlppc2xSample(m, o, o);
    case 1: return readPerfMetricsPfpp1xSample(m, o, o);
    default: return null;
  }
}

export type PerfMetricControllerSample = {
  controllerType: PerfMetricsControllerType;
  data: PerfMetricControllerData;
};
export const readPerfMetricControllerSample = (m: NativeMemory, o: number, b: number = o): PerfMetricControllerSample => (void b, {
  controllerType: m.u32[(o) >> 2] as PerfMetricsControllerType,
  data: readPerfMetricControllerData(m, o + 8, m.u32[(o) >> 2] as PerfMetricsControllerType),
});

export type PerfMetricsSample = {
  controllerData: PerfMetricControllerSample[];
};
export const readPerfMetricsSample = (m: NativeMemory, o: number, b: number = o): PerfMetricsSample => (void b, {
  controllerData: readArray<PerfMetricControllerSample>(m, o + 8, Math.min(m.bytes[o] as number, 4), 2216, readPerfMetricControllerSample, b),
});

export type PerfMetricsSamples_v1 = {
  samples: PerfMetricsSample[];
};
export const readPerfMetricsSamples_v1 = (m: NativeMemory, o: number, b: number = o): PerfMetricsSamples_v1 => (void b, {
  samples: readArray<PerfMetricsSample>(m, o + 8, Math.min(m.u32[(o) >> 2] as number, 13), 8872, readPerfMetricsSample, b),
});

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
export const readPciInfoExt_v1 = (m: NativeMemory, o: number, b: number = o): PciInfoExt_v1 => (void b, {
  domain: m.u32[(o + 4) >> 2] as number,
  bus: m.u32[(o + 8) >> 2] as number,
  device: m.u32[(o + 12) >> 2] as number,
  pciDeviceId: m.u32[(o + 16) >> 2] as number,
  pciSubSystemId: m.u32[(o + 20) >> 2] as number,
  baseClass: m.u32[(o + 24) >> 2] as number,
  subClass: m.u32[(o + 28) >> 2] as number,
  busId: readText(m, o + 32, 32),
});

/** What is left out is zero. */
export type PciInfoExt_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly domain?: number | undefined;
  readonly bus?: number | undefined;
  readonly device?: number | undefined;
  readonly pciDeviceId?: number | undefined;
  readonly pciSubSystemId?: number | undefined;
  readonly baseClass?: number | undefined;
  readonly subClass?: number | undefined;
  readonly busId?: string | undefined;
};

export type UUIDText = {
  str: string;
};
export const readUUIDText = (m: NativeMemory, o: number, b: number = o): UUIDText => (void b, {
  str: readText(m, o, 41),
});

/** What is left out is zero. */
export type UUIDTextInput = {
  readonly str?: string | undefined;
};

export type UUIDBytes = {
  bytes: Uint8Array;
};
export const readUUIDBytes = (m: NativeMemory, o: number, b: number = o): UUIDBytes => (void b, {
  bytes: readBytes(m, o, 16),
});

/** What is left out is zero. */
export type UUIDBytesInput = {
  readonly bytes?: Uint8Array | undefined;
};

/** str, bytes; null where the selector is unknown. */
export type UUIDValue = UUIDText | UUIDBytes | null;
export type UUIDValueInput = UUIDTextInput | UUIDBytesInput | null;
export function readUUIDValue(m: NativeMemory, o: number, selector: number): UUIDValue {
  switch (selector) {
    case 1: return readUUIDText(m, o, o);
    case 2: return readUUIDBytes(m, o, o);
    default: return null;
  }
}

export type UUID_v1 = {
  type: number;
  value: UUIDValue;
};
export const readUUID_v1 = (m: NativeMemory, o: number, b: number = o): UUID_v1 => (void b, {
  type: m.u32[(o + 4) >> 2] as number,
  value: readUUIDValue(m, o + 8, m.u32[(o + 4) >> 2] as number),
});

/** What is left out is zero. */
export type UUID_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly type?: number | undefined;
  readonly value?: UUIDValueInput | undefined;
};

export type Pdi_v1 = {
  value: bigint;
};
export const readPdi_v1 = (m: NativeMemory, o: number, b: number = o): Pdi_v1 => (void b, {
  value: m.u64[(o + 8) >> 3] as bigint,
});

/** What is left out is zero. */
export type Pdi_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly value?: bigint | undefined;
};

export type Hostname_v1 = {
  value: string;
};
export const readHostname_v1 = (m: NativeMemory, o: number, b: number = o): Hostname_v1 => (void b, {
  value: readText(m, o, 64),
});

/** What is left out is zero. */
export type Hostname_v1Input = {
  readonly value?: string | undefined;
};

export type BridgeChipInfo = {
  type: BridgeChipType;
  fwVersion: number;
};
export const readBridgeChipInfo = (m: NativeMemory, o: number, b: number = o): BridgeChipInfo => (void b, {
  type: m.u32[(o) >> 2] as BridgeChipType,
  fwVersion: m.u32[(o + 4) >> 2] as number,
});

export type BridgeChipHierarchy = {
  bridgeChipInfo: BridgeChipInfo[];
};
export const readBridgeChipHierarchy = (m: NativeMemory, o: number, b: number = o): BridgeChipHierarchy => (void b, {
  bridgeChipInfo: readArray<BridgeChipInfo>(m, o + 4, Math.min(m.bytes[o] as number, 128), 8, readBridgeChipInfo, b),
});

export type PlatformInfo_v1 = {
  ibGuid: Uint8Array;
  rackGuid: Uint8Array;
  chassisPhysicalSlotNumber: number;
  computeSlotIndex: number;
  nodeIndex: number;
  peerType: number;
  moduleId: number;
};
export const readPlatformInfo_v1 = (m: NativeMemory, o: number, b: number = o): PlatformInfo_v1 => (void b, {
  ibGuid: readBytes(m, o + 4, 16),
  rackGuid: readBytes(m, o + 20, 16),
  chassisPhysicalSlotNumber: m.bytes[o + 36] as number,
  computeSlotIndex: m.bytes[o + 37] as number,
  nodeIndex: m.bytes[o + 38] as number,
  peerType: m.bytes[o + 39] as number,
  moduleId: m.bytes[o + 40] as number,
});

/** What is left out is zero. */
export type PlatformInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly ibGuid?: Uint8Array | undefined;
  readonly rackGuid?: Uint8Array | undefined;
  readonly chassisPhysicalSlotNumber?: number | undefined;
  readonly computeSlotIndex?: number | undefined;
  readonly nodeIndex?: number | undefined;
  readonly peerType?: number | undefined;
  readonly moduleId?: number | undefined;
};

export type PlatformInfo_v2 = {
  ibGuid: Uint8Array;
  chassisSerialNumber: Uint8Array;
  slotNumber: number;
  trayIndex: number;
  hostId: number;
  peerType: number;
  moduleId: number;
};
export const readPlatformInfo_v2 = (m: NativeMemory, o: number, b: number = o): PlatformInfo_v2 => (void b, {
  ibGuid: readBytes(m, o + 4, 16),
  chassisSerialNumber: readBytes(m, o + 20, 16),
  slotNumber: m.bytes[o + 36] as number,
  trayIndex: m.bytes[o + 37] as number,
  hostId: m.bytes[o + 38] as number,
  peerType: m.bytes[o + 39] as number,
  moduleId: m.bytes[o + 40] as number,
});

/** What is left out is zero. */
export type PlatformInfo_v2Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly ibGuid?: Uint8Array | undefined;
  readonly chassisSerialNumber?: Uint8Array | undefined;
  readonly slotNumber?: number | undefined;
  readonly trayIndex?: number | undefined;
  readonly hostId?: number | undefined;
  readonly peerType?: number | undefined;
  readonly moduleId?: number | undefined;
};

export type ExcludedDeviceInfo = {
  pciInfo: PciInfo;
  uuid: string;
};
export const readExcludedDeviceInfo = (m: NativeMemory, o: number, b: number = o): ExcludedDeviceInfo => (void b, {
  pciInfo: readPciInfo(m, o, b),
  uuid: readText(m, o + 68, 80),
});

export type SystemDriverBranchInfo_v1 = {
  branch: string;
};
export const readSystemDriverBranchInfo_v1 = (m: NativeMemory, o: number, b: number = o): SystemDriverBranchInfo_v1 => (void b, {
  branch: readText(m, o + 4, 80),
});

/** What is left out is zero. */
export type SystemDriverBranchInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly branch?: string | undefined;
};

export type C2cModeInfo_v1 = {
  isC2cEnabled: number;
};
export const readC2cModeInfo_v1 = (m: NativeMemory, o: number, b: number = o): C2cModeInfo_v1 => (void b, {
  isC2cEnabled: m.u32[(o) >> 2] as number,
});

export type DeviceAddressingMode_v1 = {
  value: number;
};
export const readDeviceAddressingMode_v1 = (m: NativeMemory, o: number, b: number = o): DeviceAddressingMode_v1 => (void b, {
  value: m.u32[(o + 4) >> 2] as number,
});

/** What is left out is zero. */
export type DeviceAddressingMode_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly value?: number | undefined;
};

export type DeviceCapabilities_v1 = {
  capMask: number;
};
export const readDeviceCapabilities_v1 = (m: NativeMemory, o: number, b: number = o): DeviceCapabilities_v1 => (void b, {
  capMask: m.u32[(o + 4) >> 2] as number,
});

/** What is left out is zero. */
export type DeviceCapabilities_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly capMask?: number | undefined;
};

export type BBXTimeData_v1 = {
  timeRun: number;
};
export const readBBXTimeData_v1 = (m: NativeMemory, o: number, b: number = o): BBXTimeData_v1 => (void b, {
  timeRun: m.u32[(o) >> 2] as number,
});

export type GpuUptime_v1 = {
  uptime: number;
};
export const readGpuUptime_v1 = (m: NativeMemory, o: number, b: number = o): GpuUptime_v1 => (void b, {
  uptime: m.u32[(o) >> 2] as number,
});

export type CPERCursor_v1 = {
  cperTypeMask: number;
  uuid: string;
  handle: bigint;
};
export const readCPERCursor_v1 = (m: NativeMemory, o: number, b: number = o): CPERCursor_v1 => (void b, {
  cperTypeMask: m.u32[(o) >> 2] as number,
  uuid: readText(m, o + 4, 80),
  handle: m.u64[(o + 88) >> 3] as bigint,
});

/** What is left out is zero. */
export type CPERCursor_v1Input = {
  readonly cperTypeMask?: number | undefined;
  readonly uuid?: string | undefined;
  readonly handle?: bigint | undefined;
};

export type GetCPER_v1 = {
  cursor: CPERCursor_v1;
  buffer: Uint8Array;
};
export const readGetCPER_v1 = (m: NativeMemory, o: number, b: number = o): GetCPER_v1 => (void b, {
  cursor: readCPERCursor_v1(m, o, b),
  buffer: readBytes(m, b + readU32(m, o + 96), m.u32[(o + 104) >> 2] as number),
});

/** What is left out is zero. */
export type GetCPER_v1Input = {
  readonly cursor?: CPERCursor_v1Input | undefined;
  readonly buffer?: Uint8Array | undefined;
};

export type RusdSettings_v1 = {
  pollMask: bigint;
};
export const readRusdSettings_v1 = (m: NativeMemory, o: number, b: number = o): RusdSettings_v1 => (void b, {
  pollMask: m.u64[(o + 8) >> 3] as bigint,
});

/** What is left out is zero. */
export type RusdSettings_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly pollMask?: bigint | undefined;
};

export type PRMTLV_v1 = {
  dataSize: number;
  status: number;
  data: Uint8Array;
};
export const readPRMTLV_v1 = (m: NativeMemory, o: number, b: number = o): PRMTLV_v1 => (void b, {
  dataSize: m.u32[(o) >> 2] as number,
  status: m.u32[(o + 4) >> 2] as number,
  data: readBytes(m, o + 8, 496),
});

/** What is left out is zero. */
export type PRMTLV_v1Input = {
  readonly dataSize?: number | undefined;
  readonly status?: number | undefined;
  readonly data?: Uint8Array | undefined;
};

export type PRMCounterInput_v1 = {
  localPort: number;
};
export const readPRMCounterInput_v1 = (m: NativeMemory, o: number, b: number = o): PRMCounterInput_v1 => (void b, {
  localPort: m.u32[(o) >> 2] as number,
});

/** What is left out is zero. */
export type PRMCounterInput_v1Input = {
  readonly localPort?: number | undefined;
};

export type PRMCounterValue_v1 = {
  status: Return;
  outputType: ValueType;
  outputValue: Value;
};
export const readPRMCounterValue_v1 = (m: NativeMemory, o: number, b: number = o): PRMCounterValue_v1 => (void b, {
  status: m.u32[(o) >> 2] as Return,
  outputType: m.u32[(o + 4) >> 2] as ValueType,
  outputValue: readValue(m, o + 8, m.u32[(o + 4) >> 2] as ValueType),
});

/** What is left out is zero. */
export type PRMCounterValue_v1Input = {
  readonly status?: Return | undefined;
  readonly outputType?: ValueType | undefined;
  readonly outputValue?: ValueInput | undefined;
};

export type PRMCounter_v1 = {
  counterId: number;
  inData: PRMCounterInput_v1;
  counterValue: PRMCounterValue_v1;
};
export const readPRMCounter_v1 = (m: NativeMemory, o: number, b: number = o): PRMCounter_v1 => (void b, {
  counterId: m.u32[(o) >> 2] as number,
  inData: readPRMCounterInput_v1(m, o + 4, b),
  counterValue: readPRMCounterValue_v1(m, o + 8, b),
});

/** What is left out is zero. */
export type PRMCounter_v1Input = {
  readonly counterId?: number | undefined;
  readonly inData?: PRMCounterInput_v1Input | undefined;
  readonly counterValue?: PRMCounterValue_v1Input | undefined;
};

export type PRMCounterList_v1 = {
  counters: PRMCounter_v1[];
};
export const readPRMCounterList_v1 = (m: NativeMemory, o: number, b: number = o): PRMCounterList_v1 => (void b, {
  counters: readArray<PRMCounter_v1>(m, b + readU32(m, o + 8), m.u32[(o) >> 2] as number, 24, readPRMCounter_v1, b),
});

/** What is left out is zero. */
export type PRMCounterList_v1Input = {
  readonly counters?: readonly PRMCounter_v1Input[] | undefined;
};

export type HwbcEntry = {
  hwbcId: number;
  firmwareVersion: string;
};
export const readHwbcEntry = (m: NativeMemory, o: number, b: number = o): HwbcEntry => (void b, {
  hwbcId: m.u32[(o) >> 2] as number,
  firmwareVersion: readText(m, o + 4, 32),
});

export type GpuThermalSensor = {
  controller: ThermalController;
  defaultMinTemp: number;
  defaultMaxTemp: number;
  currentTemp: number;
  target: ThermalTarget;
};
export const readGpuThermalSensor = (m: NativeMemory, o: number, b: number = o): GpuThermalSensor => (void b, {
  controller: m.u32[(o) >> 2] as ThermalController,
  defaultMinTemp: m.i32[(o + 4) >> 2] as number,
  defaultMaxTemp: m.i32[(o + 8) >> 2] as number,
  currentTemp: m.i32[(o + 12) >> 2] as number,
  target: m.u32[(o + 16) >> 2] as ThermalTarget,
});

export type GpuThermalSettings = {
  sensor: GpuThermalSensor[];
};
export const readGpuThermalSettings = (m: NativeMemory, o: number, b: number = o): GpuThermalSettings => (void b, {
  sensor: readArray<GpuThermalSensor>(m, o + 4, Math.min(m.u32[(o) >> 2] as number, 3), 20, readGpuThermalSensor, b),
});

export type CoolerInfo_v1 = {
  index: number;
  signalType: CoolerControl;
  target: CoolerTarget;
};
export const readCoolerInfo_v1 = (m: NativeMemory, o: number, b: number = o): CoolerInfo_v1 => (void b, {
  index: m.u32[(o + 4) >> 2] as number,
  signalType: m.u32[(o + 8) >> 2] as CoolerControl,
  target: m.u32[(o + 12) >> 2] as CoolerTarget,
});

/** What is left out is zero. */
export type CoolerInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly index?: number | undefined;
  readonly signalType?: CoolerControl | undefined;
  readonly target?: CoolerTarget | undefined;
};

export type MarginTemperature_v1 = {
  marginTemperature: number;
};
export const readMarginTemperature_v1 = (m: NativeMemory, o: number, b: number = o): MarginTemperature_v1 => (void b, {
  marginTemperature: m.i32[(o + 4) >> 2] as number,
});

/** What is left out is zero. */
export type MarginTemperature_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly marginTemperature?: number | undefined;
};

export type FanSpeedInfo_v1 = {
  fan: number;
  speed: number;
};
export const readFanSpeedInfo_v1 = (m: NativeMemory, o: number, b: number = o): FanSpeedInfo_v1 => (void b, {
  fan: m.u32[(o + 4) >> 2] as number,
  speed: m.u32[(o + 8) >> 2] as number,
});

/** What is left out is zero. */
export type FanSpeedInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly fan?: number | undefined;
  readonly speed?: number | undefined;
};

export type ClkMonFaultInfo = {
  clkApiDomain: number;
  clkDomainFaultMask: number;
};
export const readClkMonFaultInfo = (m: NativeMemory, o: number, b: number = o): ClkMonFaultInfo => (void b, {
  clkApiDomain: m.u32[(o) >> 2] as number,
  clkDomainFaultMask: m.u32[(o + 4) >> 2] as number,
});

export type ClkMonStatus = {
  bGlobalStatus: number;
  clkMonList: ClkMonFaultInfo[];
};
export const readClkMonStatus = (m: NativeMemory, o: number, b: number = o): ClkMonStatus => (void b, {
  bGlobalStatus: m.u32[(o) >> 2] as number,
  clkMonList: readArray<ClkMonFaultInfo>(m, o + 8, Math.min(m.u32[(o + 4) >> 2] as number, 32), 8, readClkMonFaultInfo, b),
});

export type ClockOffset_v1 = {
  type: ClockType;
  pstate: Pstates;
  clockOffsetMHz: number;
  minClockOffsetMHz: number;
  maxClockOffsetMHz: number;
};
export const readClockOffset_v1 = (m: NativeMemory, o: number, b: number = o): ClockOffset_v1 => (void b, {
  type: m.u32[(o + 4) >> 2] as ClockType,
  pstate: m.u32[(o + 8) >> 2] as Pstates,
  clockOffsetMHz: m.i32[(o + 12) >> 2] as number,
  minClockOffsetMHz: m.i32[(o + 16) >> 2] as number,
  maxClockOffsetMHz: m.i32[(o + 20) >> 2] as number,
});

/** What is left out is zero. */
export type ClockOffset_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly type?: ClockType | undefined;
  readonly pstate?: Pstates | undefined;
  readonly clockOffsetMHz?: number | undefined;
  readonly minClockOffsetMHz?: number | undefined;
  readonly maxClockOffsetMHz?: number | undefined;
};

export type DevicePerfModes_v1 = {
  str: string;
};
export const readDevicePerfModes_v1 = (m: NativeMemory, o: number, b: number = o): DevicePerfModes_v1 => (void b, {
  str: readText(m, o + 4, 2048),
});

/** What is left out is zero. */
export type DevicePerfModes_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly str?: string | undefined;
};

export type DeviceCurrentClockFreqs_v1 = {
  str: string;
};
export const readDeviceCurrentClockFreqs_v1 = (m: NativeMemory, o: number, b: number = o): DeviceCurrentClockFreqs_v1 => (void b, {
  str: readText(m, o + 4, 2048),
});

/** What is left out is zero. */
export type DeviceCurrentClockFreqs_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly str?: string | undefined;
};

export type DevicePowerMizerModes_v1 = {
  currentMode: number;
  mode: number;
  supportedPowerMizerModes: number;
};
export const readDevicePowerMizerModes_v1 = (m: NativeMemory, o: number, b: number = o): DevicePowerMizerModes_v1 => (void b, {
  currentMode: m.u32[(o) >> 2] as number,
  mode: m.u32[(o + 4) >> 2] as number,
  supportedPowerMizerModes: m.u32[(o + 8) >> 2] as number,
});

/** What is left out is zero. */
export type DevicePowerMizerModes_v1Input = {
  readonly currentMode?: number | undefined;
  readonly mode?: number | undefined;
  readonly supportedPowerMizerModes?: number | undefined;
};

export type GpuDynamicPstatesUtilization = {
  bIsPresent: number;
  percentage: number;
  incThreshold: number;
  decThreshold: number;
};
export const readGpuDynamicPstatesUtilization = (m: NativeMemory, o: number, b: number = o): GpuDynamicPstatesUtilization => (void b, {
  bIsPresent: m.u32[(o) >> 2] as number,
  percentage: m.u32[(o + 4) >> 2] as number,
  incThreshold: m.u32[(o + 8) >> 2] as number,
  decThreshold: m.u32[(o + 12) >> 2] as number,
});

export type GpuDynamicPstatesInfo = {
  flags: number;
  utilization: GpuDynamicPstatesUtilization[];
};
export const readGpuDynamicPstatesInfo = (m: NativeMemory, o: number, b: number = o): GpuDynamicPstatesInfo => (void b, {
  flags: m.u32[(o) >> 2] as number,
  utilization: readArray<GpuDynamicPstatesUtilization>(m, o + 4, 8, 16, readGpuDynamicPstatesUtilization, b),
});

export type ViolationTime = {
  referenceTime: bigint;
  violationTime: bigint;
};
export const readViolationTime = (m: NativeMemory, o: number, b: number = o): ViolationTime => (void b, {
  referenceTime: m.u64[(o) >> 3] as bigint,
  violationTime: m.u64[(o + 8) >> 3] as bigint,
});

export type PowerValue_v2 = {
  powerScope: number;
  powerValueMw: number;
};
export const readPowerValue_v2 = (m: NativeMemory, o: number, b: number = o): PowerValue_v2 => (void b, {
  powerScope: m.bytes[o + 4] as number,
  powerValueMw: m.u32[(o + 8) >> 2] as number,
});

/** What is left out is zero. */
export type PowerValue_v2Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly powerScope?: number | undefined;
  readonly powerValueMw?: number | undefined;
};

export type AdaptiveTgpModeInfo_v1 = {
  inBandEnableRequest: EnableState;
  featureAllowedByAdmin: EnableState;
  adminOverrideEnabled: EnableState;
  enablementStatus: EnableState;
  adjustedLimitMw: number;
};
export const readAdaptiveTgpModeInfo_v1 = (m: NativeMemory, o: number, b: number = o): AdaptiveTgpModeInfo_v1 => (void b, {
  inBandEnableRequest: m.u32[(o) >> 2] as EnableState,
  featureAllowedByAdmin: m.u32[(o + 4) >> 2] as EnableState,
  adminOverrideEnabled: m.u32[(o + 8) >> 2] as EnableState,
  enablementStatus: m.u32[(o + 12) >> 2] as EnableState,
  adjustedLimitMw: m.u32[(o + 16) >> 2] as number,
});

export type Mask255 = {
  mask: number[];
};
export const readMask255 = (m: NativeMemory, o: number, b: number = o): Mask255 => (void b, {
  mask: readArray<number>(m, o, 8, 4, readU32, b),
});

/** What is left out is zero. */
export type Mask255Input = {
  readonly mask?: readonly number[] | undefined;
};

export type WorkloadPowerProfileInfo_v1 = {
  profileId: number;
  priority: number;
  conflictingMask: Mask255;
};
export const readWorkloadPowerProfileInfo_v1 = (m: NativeMemory, o: number, b: number = o): WorkloadPowerProfileInfo_v1 => (void b, {
  profileId: m.u32[(o + 4) >> 2] as number,
  priority: m.u32[(o + 8) >> 2] as number,
  conflictingMask: readMask255(m, o + 12, b),
});

/** What is left out is zero. */
export type WorkloadPowerProfileInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly profileId?: number | undefined;
  readonly priority?: number | undefined;
  readonly conflictingMask?: Mask255Input | undefined;
};

export type WorkloadPowerProfileProfilesInfo_v1 = {
  perfProfilesMask: Mask255;
  perfProfile: WorkloadPowerProfileInfo_v1[];
};
export const readWorkloadPowerProfileProfilesInfo_v1 = (m: NativeMemory, o: number, b: number = o): WorkloadPowerProfileProfilesInfo_v1 => (void b, {
  perfProfilesMask: readMask255(m, o + 4, b),
  perfProfile: readArray<WorkloadPowerProfileInfo_v1>(m, o + 36, 255, 44, readWorkloadPowerProfileInfo_v1, b),
});

/** What is left out is zero. */
export type WorkloadPowerProfileProfilesInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly perfProfilesMask?: Mask255Input | undefined;
  readonly perfProfile?: readonly WorkloadPowerProfileInfo_v1Input[] | undefined;
};

export type WorkloadPowerProfileCurrentProfiles_v1 = {
  perfProfilesMask: Mask255;
  requestedProfilesMask: Mask255;
  enforcedProfilesMask: Mask255;
};
export const readWorkloadPowerProfileCurrentProfiles_v1 = (m: NativeMemory, o: number, b: number = o): WorkloadPowerProfileCurrentProfiles_v1 => (void b, {
  perfProfilesMask: readMask255(m, o + 4, b),
  requestedProfilesMask: readMask255(m, o + 36, b),
  enforcedProfilesMask: readMask255(m, o + 68, b),
});

/** What is left out is zero. */
export type WorkloadPowerProfileCurrentProfiles_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly perfProfilesMask?: Mask255Input | undefined;
  readonly requestedProfilesMask?: Mask255Input | undefined;
  readonly enforcedProfilesMask?: Mask255Input | undefined;
};

export type WorkloadPowerProfileRequestedProfiles_v1 = {
  requestedProfilesMask: Mask255;
};
export const readWorkloadPowerProfileRequestedProfiles_v1 = (m: NativeMemory, o: number, b: number = o): WorkloadPowerProfileRequestedProfiles_v1 => (void b, {
  requestedProfilesMask: readMask255(m, o + 4, b),
});

/** What is left out is zero. */
export type WorkloadPowerProfileRequestedProfiles_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly requestedProfilesMask?: Mask255Input | undefined;
};

export type WorkloadPowerProfileUpdateProfiles_v1 = {
  operation: PowerProfileOperation;
  updateProfilesMask: Mask255;
};
export const readWorkloadPowerProfileUpdateProfiles_v1 = (m: NativeMemory, o: number, b: number = o): WorkloadPowerProfileUpdateProfiles_v1 => (void b, {
  operation: m.u32[(o) >> 2] as PowerProfileOperation,
  updateProfilesMask: readMask255(m, o + 4, b),
});

/** What is left out is zero. */
export type WorkloadPowerProfileUpdateProfiles_v1Input = {
  readonly operation?: PowerProfileOperation | undefined;
  readonly updateProfilesMask?: Mask255Input | undefined;
};

export type PowerSmoothingProfile_v1 = {
  profileId: number;
  paramId: number;
  value: number;
};
export const readPowerSmoothingProfile_v1 = (m: NativeMemory, o: number, b: number = o): PowerSmoothingProfile_v1 => (void b, {
  profileId: m.u32[(o + 4) >> 2] as number,
  paramId: m.u32[(o + 8) >> 2] as number,
  value: m.f64[(o + 16) >> 3] as number,
});

/** What is left out is zero. */
export type PowerSmoothingProfile_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly profileId?: number | undefined;
  readonly paramId?: number | undefined;
  readonly value?: number | undefined;
};

export type PowerSmoothingState_v1 = {
  state: EnableState;
};
export const readPowerSmoothingState_v1 = (m: NativeMemory, o: number, b: number = o): PowerSmoothingState_v1 => (void b, {
  state: m.u32[(o + 4) >> 2] as EnableState,
});

/** What is left out is zero. */
export type PowerSmoothingState_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly state?: EnableState | undefined;
};

export type EccErrorCounts = {
  l1Cache: number;
  l2Cache: number;
  deviceMemory: number;
  registerFile: number;
};
export const readEccErrorCounts = (m: NativeMemory, o: number, b: number = o): EccErrorCounts => (void b, {
  l1Cache: readAmount(m, o),
  l2Cache: readAmount(m, o + 8),
  deviceMemory: readAmount(m, o + 16),
  registerFile: readAmount(m, o + 24),
});

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
export const readEccSramErrorStatus_v1 = (m: NativeMemory, o: number, b: number = o): EccSramErrorStatus_v1 => (void b, {
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
});

/** What is left out is zero. */
export type EccSramErrorStatus_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
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

export type EccSramUniqueUncorrectedErrorEntry_v1 = {
  unit: number;
  location: number;
  sublocation: number;
  extlocation: number;
  address: number;
  isParity: number;
  count: number;
};
export const readEccSramUniqueUncorrectedErrorEntry_v1 = (m: NativeMemory, o: number, b: number = o): EccSramUniqueUncorrectedErrorEntry_v1 => (void b, {
  unit: m.u32[(o) >> 2] as number,
  location: m.u32[(o + 4) >> 2] as number,
  sublocation: m.u32[(o + 8) >> 2] as number,
  extlocation: m.u32[(o + 12) >> 2] as number,
  address: m.u32[(o + 16) >> 2] as number,
  isParity: m.u32[(o + 20) >> 2] as number,
  count: m.u32[(o + 24) >> 2] as number,
});

/** What is left out is zero. */
export type EccSramUniqueUncorrectedErrorEntry_v1Input = {
  readonly unit?: number | undefined;
  readonly location?: number | undefined;
  readonly sublocation?: number | undefined;
  readonly extlocation?: number | undefined;
  readonly address?: number | undefined;
  readonly isParity?: number | undefined;
  readonly count?: number | undefined;
};

export type EccSramUniqueUncorrectedErrorCounts_v1 = {
  entries: EccSramUniqueUncorrectedErrorEntry_v1[];
};
export const readEccSramUniqueUncorrectedErrorCounts_v1 = (m: NativeMemory, o: number, b: number = o): EccSramUniqueUncorrectedErrorCounts_v1 => (void b, {
  entries: readArray<EccSramUniqueUncorrectedErrorEntry_v1>(m, b + readU32(m, o + 8), m.u32[(o + 4) >> 2] as number, 28, readEccSramUniqueUncorrectedErrorEntry_v1, b),
});

/** What is left out is zero. */
export type EccSramUniqueUncorrectedErrorCounts_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly entries?: readonly EccSramUniqueUncorrectedErrorEntry_v1Input[] | undefined;
};

export type RowRemapperHistogramValues = {
  max: number;
  high: number;
  partial: number;
  low: number;
  none: number;
};
export const readRowRemapperHistogramValues = (m: NativeMemory, o: number, b: number = o): RowRemapperHistogramValues => (void b, {
  max: m.u32[(o) >> 2] as number,
  high: m.u32[(o + 4) >> 2] as number,
  partial: m.u32[(o + 8) >> 2] as number,
  low: m.u32[(o + 12) >> 2] as number,
  none: m.u32[(o + 16) >> 2] as number,
});

export type RemappedRowsInfo_v2 = {
  corrActiveRemaps: number;
  corrInactiveRemaps: number;
  uncActiveRemaps: number;
  uncInactiveRemaps: number;
  bPending: number;
  bFailureOccurred: number;
};
export const readRemappedRowsInfo_v2 = (m: NativeMemory, o: number, b: number = o): RemappedRowsInfo_v2 => (void b, {
  corrActiveRemaps: m.u32[(o) >> 2] as number,
  corrInactiveRemaps: m.u32[(o + 4) >> 2] as number,
  uncActiveRemaps: m.u32[(o + 8) >> 2] as number,
  uncInactiveRemaps: m.u32[(o + 12) >> 2] as number,
  bPending: m.u32[(o + 16) >> 2] as number,
  bFailureOccurred: m.u32[(o + 20) >> 2] as number,
});

export type RepairStatus_v1 = {
  bChannelRepairPending: number;
  bTpcRepairPending: number;
};
export const readRepairStatus_v1 = (m: NativeMemory, o: number, b: number = o): RepairStatus_v1 => (void b, {
  bChannelRepairPending: m.u32[(o + 4) >> 2] as number,
  bTpcRepairPending: m.u32[(o + 8) >> 2] as number,
});

/** What is left out is zero. */
export type RepairStatus_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly bChannelRepairPending?: number | undefined;
  readonly bTpcRepairPending?: number | undefined;
};

export type UnrepairableMemoryStatus_v1 = {
  bUnrepairableMemory: number;
};
export const readUnrepairableMemoryStatus_v1 = (m: NativeMemory, o: number, b: number = o): UnrepairableMemoryStatus_v1 => (void b, {
  bUnrepairableMemory: m.u32[(o) >> 2] as number,
});

export type EccBankRemapperHistogram_v1 = {
  maxSpareGroupCount: number;
  noSpareGroupCount: number;
};
export const readEccBankRemapperHistogram_v1 = (m: NativeMemory, o: number, b: number = o): EccBankRemapperHistogram_v1 => (void b, {
  maxSpareGroupCount: m.u32[(o) >> 2] as number,
  noSpareGroupCount: m.u32[(o + 4) >> 2] as number,
});

export type EccBankRemapperStatus_v1 = {
  activeRemappings: number;
  inactiveRemappings: number;
  bPending: number;
  histogram: EccBankRemapperHistogram_v1;
};
export const readEccBankRemapperStatus_v1 = (m: NativeMemory, o: number, b: number = o): EccBankRemapperStatus_v1 => (void b, {
  activeRemappings: m.u32[(o) >> 2] as number,
  inactiveRemappings: m.u32[(o + 4) >> 2] as number,
  bPending: m.u32[(o + 8) >> 2] as number,
  histogram: readEccBankRemapperHistogram_v1(m, o + 12, b),
});

export type Sample = {
  timeStamp: number;
  sampleValue: bigint;
};
export const readSample = (m: NativeMemory, o: number, b: number = o): Sample => (void b, {
  timeStamp: readAmount(m, o),
  sampleValue: m.u64[(o + 8) >> 3] as bigint,
});

export type ProcessUtilizationSample = {
  pid: number;
  timeStamp: number;
  smUtil: number;
  memUtil: number;
  encUtil: number;
  decUtil: number;
};
export const readProcessUtilizationSample = (m: NativeMemory, o: number, b: number = o): ProcessUtilizationSample => (void b, {
  pid: m.u32[(o) >> 2] as number,
  timeStamp: readAmount(m, o + 8),
  smUtil: m.u32[(o + 16) >> 2] as number,
  memUtil: m.u32[(o + 20) >> 2] as number,
  encUtil: m.u32[(o + 24) >> 2] as number,
  decUtil: m.u32[(o + 28) >> 2] as number,
});

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
export const readProcessUtilizationInfo_v1 = (m: NativeMemory, o: number, b: number = o): ProcessUtilizationInfo_v1 => (void b, {
  timeStamp: readAmount(m, o),
  pid: m.u32[(o + 8) >> 2] as number,
  smUtil: m.u32[(o + 12) >> 2] as number,
  memUtil: m.u32[(o + 16) >> 2] as number,
  encUtil: m.u32[(o + 20) >> 2] as number,
  decUtil: m.u32[(o + 24) >> 2] as number,
  jpgUtil: m.u32[(o + 28) >> 2] as number,
  ofaUtil: m.u32[(o + 32) >> 2] as number,
});

/** What is left out is zero. */
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

export type ProcessesUtilizationInfo_v1 = {
  lastSeenTimeStamp: number;
  procUtilArray: ProcessUtilizationInfo_v1[];
};
export const readProcessesUtilizationInfo_v1 = (m: NativeMemory, o: number, b: number = o): ProcessesUtilizationInfo_v1 => (void b, {
  lastSeenTimeStamp: readAmount(m, o + 8),
  procUtilArray: readArray<ProcessUtilizationInfo_v1>(m, b + readU32(m, o + 16), m.u32[(o + 4) >> 2] as number, 40, readProcessUtilizationInfo_v1, b),
});

/** What is left out is zero. */
export type ProcessesUtilizationInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly lastSeenTimeStamp?: number | undefined;
  readonly procUtilArray?: readonly ProcessUtilizationInfo_v1Input[] | undefined;
};

export type AccountingStats = {
  gpuUtilization: number;
  memoryUtilization: number;
  maxMemoryUsage: number;
  time: number;
  startTime: number;
  isRunning: number;
  reserved: number[];
};
export const readAccountingStats = (m: NativeMemory, o: number, b: number = o): AccountingStats => (void b, {
  gpuUtilization: m.u32[(o) >> 2] as number,
  memoryUtilization: m.u32[(o + 4) >> 2] as number,
  maxMemoryUsage: readAmount(m, o + 8),
  time: readAmount(m, o + 16),
  startTime: readAmount(m, o + 24),
  isRunning: m.u32[(o + 32) >> 2] as number,
  reserved: readArray<number>(m, o + 36, 5, 4, readU32, b),
});

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
export const readAccountingStats_v2 = (m: NativeMemory, o: number, b: number = o): AccountingStats_v2 => (void b, {
  pid: m.u32[(o) >> 2] as number,
  isRunning: m.u32[(o + 4) >> 2] as number,
  gpuUtilization: m.u32[(o + 8) >> 2] as number,
  memoryUtilization: m.u32[(o + 12) >> 2] as number,
  maxMemoryUsage: readAmount(m, o + 16),
  sampleCount: m.u32[(o + 24) >> 2] as number,
  sumGpuUtil: readAmount(m, o + 32),
  sumFbUtil: readAmount(m, o + 40),
  time: readAmount(m, o + 48),
  startTime: readAmount(m, o + 56),
});

/** What is left out is zero. */
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
export const readEncoderSessionInfo = (m: NativeMemory, o: number, b: number = o): EncoderSessionInfo => (void b, {
  sessionId: m.u32[(o) >> 2] as number,
  pid: m.u32[(o + 4) >> 2] as number,
  vgpuInstance: m.u32[(o + 8) >> 2] as number,
  codecType: m.u32[(o + 12) >> 2] as EncoderType,
  hResolution: m.u32[(o + 16) >> 2] as number,
  vResolution: m.u32[(o + 20) >> 2] as number,
  averageFps: m.u32[(o + 24) >> 2] as number,
  averageLatency: m.u32[(o + 28) >> 2] as number,
});

export type FBCStats = {
  sessionsCount: number;
  averageFPS: number;
  averageLatency: number;
};
export const readFBCStats = (m: NativeMemory, o: number, b: number = o): FBCStats => (void b, {
  sessionsCount: m.u32[(o) >> 2] as number,
  averageFPS: m.u32[(o + 4) >> 2] as number,
  averageLatency: m.u32[(o + 8) >> 2] as number,
});

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
export const readFBCSessionInfo = (m: NativeMemory, o: number, b: number = o): FBCSessionInfo => (void b, {
  sessionId: m.u32[(o) >> 2] as number,
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
});

export type GpuOperationalEventConfig_v1 = {
  uuid: string;
  minLogLevel: number;
  minSeverity: number;
};
export const readGpuOperationalEventConfig_v1 = (m: NativeMemory, o: number, b: number = o): GpuOperationalEventConfig_v1 => (void b, {
  uuid: readText(m, o, 96),
  minLogLevel: m.u32[(o + 96) >> 2] as number,
  minSeverity: m.u32[(o + 100) >> 2] as number,
});

/** What is left out is zero. */
export type GpuOperationalEventConfig_v1Input = {
  readonly uuid?: string | undefined;
  readonly minLogLevel?: number | undefined;
  readonly minSeverity?: number | undefined;
};

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
export const readEventSetWait_v3 = (m: NativeMemory, o: number, b: number = o): EventSetWait_v3 => (void b, {
  timeoutMs: m.u32[(o) >> 2] as number,
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
});

/** What is left out is zero. */
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

export type EventSetGetContextCount_v1 = {
  count: number;
};
export const readEventSetGetContextCount_v1 = (m: NativeMemory, o: number, b: number = o): EventSetGetContextCount_v1 => (void b, {
  count: m.u32[(o) >> 2] as number,
});

/** What is left out is zero. */
export type EventSetGetContextCount_v1Input = {
  readonly count?: number | undefined;
};

export type EventSetGetContextInfo_v1 = {
  index: number;
  nvmlGpuOperationalEventContextType: number;
  sourceEventContextType: number;
  dataSize: number;
  dataFormatVersion: number;
};
export const readEventSetGetContextInfo_v1 = (m: NativeMemory, o: number, b: number = o): EventSetGetContextInfo_v1 => (void b, {
  index: m.u32[(o) >> 2] as number,
  nvmlGpuOperationalEventContextType: m.u32[(o + 4) >> 2] as number,
  sourceEventContextType: m.u32[(o + 8) >> 2] as number,
  dataSize: m.u32[(o + 12) >> 2] as number,
  dataFormatVersion: m.u16[(o + 16) >> 1] as number,
});

/** What is left out is zero. */
export type EventSetGetContextInfo_v1Input = {
  readonly index?: number | undefined;
  readonly nvmlGpuOperationalEventContextType?: number | undefined;
  readonly sourceEventContextType?: number | undefined;
  readonly dataSize?: number | undefined;
  readonly dataFormatVersion?: number | undefined;
};

export type EventSetGetContextData_v1 = {
  data: Uint8Array;
  index: number;
};
export const readEventSetGetContextData_v1 = (m: NativeMemory, o: number, b: number = o): EventSetGetContextData_v1 => (void b, {
  data: readBytes(m, b + readU32(m, o), m.u32[(o + 12) >> 2] as number),
  index: m.u32[(o + 8) >> 2] as number,
});

/** What is left out is zero. */
export type EventSetGetContextData_v1Input = {
  readonly data?: Uint8Array | undefined;
  readonly index?: number | undefined;
};

export type EventSetGetGpuOperationalEventContextLegacyXid_v1 = {
  index: number;
  xidCode: number;
};
export const readEventSetGetGpuOperationalEventContextLegacyXid_v1 = (m: NativeMemory, o: number, b: number = o): EventSetGetGpuOperationalEventContextLegacyXid_v1 => (void b, {
  index: m.u32[(o) >> 2] as number,
  xidCode: m.u32[(o + 4) >> 2] as number,
});

/** What is left out is zero. */
export type EventSetGetGpuOperationalEventContextLegacyXid_v1Input = {
  readonly index?: number | undefined;
  readonly xidCode?: number | undefined;
};

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
export const readGpuInstanceProfileInfo = (m: NativeMemory, o: number, b: number = o): GpuInstanceProfileInfo => (void b, {
  id: m.u32[(o) >> 2] as number,
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
});

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
export const readGpuInstanceProfileInfo_v2 = (m: NativeMemory, o: number, b: number = o): GpuInstanceProfileInfo_v2 => (void b, {
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
});

/** What is left out is zero. */
export type GpuInstanceProfileInfo_v2Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
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
export const readGpuInstanceProfileInfo_v3 = (m: NativeMemory, o: number, b: number = o): GpuInstanceProfileInfo_v3 => (void b, {
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
});

/** What is left out is zero. */
export type GpuInstanceProfileInfo_v3Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly id?: number | undefined;
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
  readonly capabilities?: number | undefined;
};

export type ComputeInstancePlacement = {
  start: number;
  size: number;
};
export const readComputeInstancePlacement = (m: NativeMemory, o: number, b: number = o): ComputeInstancePlacement => (void b, {
  start: m.u32[(o) >> 2] as number,
  size: m.u32[(o + 4) >> 2] as number,
});

/** What is left out is zero. */
export type ComputeInstancePlacementInput = {
  readonly start?: number | undefined;
  readonly size?: number | undefined;
};

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
export const readComputeInstanceProfileInfo = (m: NativeMemory, o: number, b: number = o): ComputeInstanceProfileInfo => (void b, {
  id: m.u32[(o) >> 2] as number,
  sliceCount: m.u32[(o + 4) >> 2] as number,
  instanceCount: m.u32[(o + 8) >> 2] as number,
  multiprocessorCount: m.u32[(o + 12) >> 2] as number,
  sharedCopyEngineCount: m.u32[(o + 16) >> 2] as number,
  sharedDecoderCount: m.u32[(o + 20) >> 2] as number,
  sharedEncoderCount: m.u32[(o + 24) >> 2] as number,
  sharedJpegCount: m.u32[(o + 28) >> 2] as number,
  sharedOfaCount: m.u32[(o + 32) >> 2] as number,
});

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
export const readComputeInstanceProfileInfo_v2 = (m: NativeMemory, o: number, b: number = o): ComputeInstanceProfileInfo_v2 => (void b, {
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
});

/** What is left out is zero. */
export type ComputeInstanceProfileInfo_v2Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
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
export const readComputeInstanceProfileInfo_v3 = (m: NativeMemory, o: number, b: number = o): ComputeInstanceProfileInfo_v3 => (void b, {
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
});

/** What is left out is zero. */
export type ComputeInstanceProfileInfo_v3Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
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
  readonly capabilities?: number | undefined;
};

export type ComputeInstanceInfo = {
  device: DeviceHandle;
  gpuInstance: GpuInstanceHandle;
  id: number;
  profileId: number;
  placement: ComputeInstancePlacement;
};
export const readComputeInstanceInfo = (m: NativeMemory, o: number, b: number = o): ComputeInstanceInfo => (void b, {
  device: m.u32[(o) >> 2] as DeviceHandle,
  gpuInstance: m.u32[(o + 8) >> 2] as GpuInstanceHandle,
  id: m.u32[(o + 16) >> 2] as number,
  profileId: m.u32[(o + 20) >> 2] as number,
  placement: readComputeInstancePlacement(m, o + 24, b),
});

export type NvLinkUtilizationControl = {
  units: NvLinkUtilizationCountUnits;
  pktfilter: NvLinkUtilizationCountPktTypes;
};
export const readNvLinkUtilizationControl = (m: NativeMemory, o: number, b: number = o): NvLinkUtilizationControl => (void b, {
  units: m.u32[(o) >> 2] as NvLinkUtilizationCountUnits,
  pktfilter: m.u32[(o + 4) >> 2] as NvLinkUtilizationCountPktTypes,
});

/** What is left out is zero. */
export type NvLinkUtilizationControlInput = {
  readonly units?: NvLinkUtilizationCountUnits | undefined;
  readonly pktfilter?: NvLinkUtilizationCountPktTypes | undefined;
};

export type NvLinkPowerThres = {
  lowPwrThreshold: number;
};
export const readNvLinkPowerThres = (m: NativeMemory, o: number, b: number = o): NvLinkPowerThres => (void b, {
  lowPwrThreshold: m.u32[(o) >> 2] as number,
});

/** What is left out is zero. */
export type NvLinkPowerThresInput = {
  readonly lowPwrThreshold?: number | undefined;
};

export type NvlinkSupportedBwModes_v1 = {
  bwModes: Uint8Array;
};
export const readNvlinkSupportedBwModes_v1 = (m: NativeMemory, o: number, b: number = o): NvlinkSupportedBwModes_v1 => (void b, {
  bwModes: readBytes(m, o + 4, Math.min(m.bytes[o + 27] as number, 23)),
});

/** What is left out is zero. */
export type NvlinkSupportedBwModes_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly bwModes?: Uint8Array | undefined;
};

export type NvlinkGetBwMode_v1 = {
  bIsBest: number;
  bwMode: number;
};
export const readNvlinkGetBwMode_v1 = (m: NativeMemory, o: number, b: number = o): NvlinkGetBwMode_v1 => (void b, {
  bIsBest: m.u32[(o + 4) >> 2] as number,
  bwMode: m.bytes[o + 8] as number,
});

/** What is left out is zero. */
export type NvlinkGetBwMode_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly bIsBest?: number | undefined;
  readonly bwMode?: number | undefined;
};

export type NvlinkSetBwMode_v1 = {
  bSetBest: number;
  bwMode: number;
};
export const readNvlinkSetBwMode_v1 = (m: NativeMemory, o: number, b: number = o): NvlinkSetBwMode_v1 => (void b, {
  bSetBest: m.u32[(o + 4) >> 2] as number,
  bwMode: m.bytes[o + 8] as number,
});

/** What is left out is zero. */
export type NvlinkSetBwMode_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly bSetBest?: number | undefined;
  readonly bwMode?: number | undefined;
};

export type NvlinkSetBwModeAsync_v1 = {
  bSetBest: number;
  bwMode: number;
  asyncPollTimeoutMs: number;
};
export const readNvlinkSetBwModeAsync_v1 = (m: NativeMemory, o: number, b: number = o): NvlinkSetBwModeAsync_v1 => (void b, {
  bSetBest: m.u32[(o) >> 2] as number,
  bwMode: m.u32[(o + 4) >> 2] as number,
  asyncPollTimeoutMs: m.u32[(o + 8) >> 2] as number,
});

/** What is left out is zero. */
export type NvlinkSetBwModeAsync_v1Input = {
  readonly bSetBest?: number | undefined;
  readonly bwMode?: number | undefined;
  readonly asyncPollTimeoutMs?: number | undefined;
};

export type NvlinkFirmwareVersion = {
  ucodeType: number;
  major: number;
  minor: number;
  subMinor: number;
};
export const readNvlinkFirmwareVersion = (m: NativeMemory, o: number, b: number = o): NvlinkFirmwareVersion => (void b, {
  ucodeType: m.bytes[o] as number,
  major: m.u32[(o + 4) >> 2] as number,
  minor: m.u32[(o + 8) >> 2] as number,
  subMinor: m.u32[(o + 12) >> 2] as number,
});

/** What is left out is zero. */
export type NvlinkFirmwareVersionInput = {
  readonly ucodeType?: number | undefined;
  readonly major?: number | undefined;
  readonly minor?: number | undefined;
  readonly subMinor?: number | undefined;
};

export type NvlinkFirmwareInfo = {
  firmwareVersion: NvlinkFirmwareVersion[];
};
export const readNvlinkFirmwareInfo = (m: NativeMemory, o: number, b: number = o): NvlinkFirmwareInfo => (void b, {
  firmwareVersion: readArray<NvlinkFirmwareVersion>(m, o, Math.min(m.u32[(o + 1600) >> 2] as number, 100), 16, readNvlinkFirmwareVersion, b),
});

/** What is left out is zero. */
export type NvlinkFirmwareInfoInput = {
  readonly firmwareVersion?: readonly NvlinkFirmwareVersionInput[] | undefined;
};

export type NvLinkInfo_v1 = {
  isNvleEnabled: number;
};
export const readNvLinkInfo_v1 = (m: NativeMemory, o: number, b: number = o): NvLinkInfo_v1 => (void b, {
  isNvleEnabled: m.u32[(o + 4) >> 2] as number,
});

/** What is left out is zero. */
export type NvLinkInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly isNvleEnabled?: number | undefined;
};

export type NvLinkInfo_v2 = {
  isNvleEnabled: number;
  firmwareInfo: NvlinkFirmwareInfo;
};
export const readNvLinkInfo_v2 = (m: NativeMemory, o: number, b: number = o): NvLinkInfo_v2 => (void b, {
  isNvleEnabled: m.u32[(o + 4) >> 2] as number,
  firmwareInfo: readNvlinkFirmwareInfo(m, o + 8, b),
});

/** What is left out is zero. */
export type NvLinkInfo_v2Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly isNvleEnabled?: number | undefined;
  readonly firmwareInfo?: NvlinkFirmwareInfoInput | undefined;
};

export type NvLinkInfo_v3 = {
  isNvleEnabled: number;
  firmwareInfo: NvlinkFirmwareInfo;
  isNvleReady: number;
};
export const readNvLinkInfo_v3 = (m: NativeMemory, o: number, b: number = o): NvLinkInfo_v3 => (void b, {
  isNvleEnabled: m.u32[(o) >> 2] as number,
  firmwareInfo: readNvlinkFirmwareInfo(m, o + 4, b),
  isNvleReady: m.u32[(o + 1608) >> 2] as number,
});

export type NvlinkGetRemapTableInfo_v1 = {
  alid: number;
  flaRemapTabAddr: number[];
  gpaRemapTabAddr: number[];
  remapTabSize: number;
};
export const readNvlinkGetRemapTableInfo_v1 = (m: NativeMemory, o: number, b: number = o): NvlinkGetRemapTableInfo_v1 => (void b, {
  alid: m.u32[(o) >> 2] as number,
  flaRemapTabAddr: readArray<number>(m, o + 4, 4096, 4, readU32, b),
  gpaRemapTabAddr: readArray<number>(m, o + 16388, 4096, 4, readU32, b),
  remapTabSize: m.u32[(o + 32772) >> 2] as number,
});

/** What is left out is zero. */
export type NvlinkGetRemapTableInfo_v1Input = {
  readonly alid?: number | undefined;
  readonly flaRemapTabAddr?: readonly number[] | undefined;
  readonly gpaRemapTabAddr?: readonly number[] | undefined;
  readonly remapTabSize?: number | undefined;
};

export type NvlinkSetNvleReady_v1 = {
  bNvleReady: number;
};
export const readNvlinkSetNvleReady_v1 = (m: NativeMemory, o: number, b: number = o): NvlinkSetNvleReady_v1 => (void b, {
  bNvleReady: m.bytes[o] as number,
});

/** What is left out is zero. */
export type NvlinkSetNvleReady_v1Input = {
  readonly bNvleReady?: number | undefined;
};

export type NvlinkLockRemapTable_v1 = {
  bRemapTableLocked: number;
  bRemapTableLockDisabled: number;
};
export const readNvlinkLockRemapTable_v1 = (m: NativeMemory, o: number, b: number = o): NvlinkLockRemapTable_v1 => (void b, {
  bRemapTableLocked: m.bytes[o] as number,
  bRemapTableLockDisabled: m.bytes[o + 1] as number,
});

/** What is left out is zero. */
export type NvlinkLockRemapTable_v1Input = {
  readonly bRemapTableLocked?: number | undefined;
  readonly bRemapTableLockDisabled?: number | undefined;
};

export type NvlinkNvlePrivateInfo_v1 = {
  data: Uint8Array;
};
export const readNvlinkNvlePrivateInfo_v1 = (m: NativeMemory, o: number, b: number = o): NvlinkNvlePrivateInfo_v1 => (void b, {
  data: readBytes(m, o, Math.min(m.u32[(o + 256) >> 2] as number, 256)),
});

/** What is left out is zero. */
export type NvlinkNvlePrivateInfo_v1Input = {
  readonly data?: Uint8Array | undefined;
};

export type NvlinkSetupNvleEncryptionKey_v1 = {
  nvleKey: Uint8Array;
  localGpuAlid: number;
  remoteGpuAlid: number;
  localGpuNvlePrivateInfo: NvlinkNvlePrivateInfo_v1;
  remoteGpuNvlePrivateInfo: NvlinkNvlePrivateInfo_v1;
};
export const readNvlinkSetupNvleEncryptionKey_v1 = (m: NativeMemory, o: number, b: number = o): NvlinkSetupNvleEncryptionKey_v1 => (void b, {
  nvleKey: readBytes(m, o, 32),
  localGpuAlid: m.u32[(o + 32) >> 2] as number,
  remoteGpuAlid: m.u32[(o + 36) >> 2] as number,
  localGpuNvlePrivateInfo: readNvlinkNvlePrivateInfo_v1(m, o + 40, b),
  remoteGpuNvlePrivateInfo: readNvlinkNvlePrivateInfo_v1(m, o + 300, b),
});

/** What is left out is zero. */
export type NvlinkSetupNvleEncryptionKey_v1Input = {
  readonly nvleKey?: Uint8Array | undefined;
  readonly localGpuAlid?: number | undefined;
  readonly remoteGpuAlid?: number | undefined;
  readonly localGpuNvlePrivateInfo?: NvlinkNvlePrivateInfo_v1Input | undefined;
  readonly remoteGpuNvlePrivateInfo?: NvlinkNvlePrivateInfo_v1Input | undefined;
};

export type GpuFabricInfo = {
  clusterUuid: Uint8Array;
  status: Return;
  cliqueId: number;
  state: number;
};
export const readGpuFabricInfo = (m: NativeMemory, o: number, b: number = o): GpuFabricInfo => (void b, {
  clusterUuid: readBytes(m, o, 16),
  status: m.u32[(o + 16) >> 2] as Return,
  cliqueId: m.u32[(o + 20) >> 2] as number,
  state: m.bytes[o + 24] as number,
});

export type GpuFabricInfo_v2 = {
  clusterUuid: Uint8Array;
  status: Return;
  cliqueId: number;
  state: number;
  healthMask: number;
};
export const readGpuFabricInfo_v2 = (m: NativeMemory, o: number, b: number = o): GpuFabricInfo_v2 => (void b, {
  clusterUuid: readBytes(m, o + 4, 16),
  status: m.u32[(o + 20) >> 2] as Return,
  cliqueId: m.u32[(o + 24) >> 2] as number,
  state: m.bytes[o + 28] as number,
  healthMask: m.u32[(o + 32) >> 2] as number,
});

/** What is left out is zero. */
export type GpuFabricInfo_v2Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly clusterUuid?: Uint8Array | undefined;
  readonly status?: Return | undefined;
  readonly cliqueId?: number | undefined;
  readonly state?: number | undefined;
  readonly healthMask?: number | undefined;
};

export type GpuFabricInfo_v3 = {
  clusterUuid: Uint8Array;
  status: Return;
  cliqueId: number;
  state: number;
  healthMask: number;
  healthSummary: number;
};
export const readGpuFabricInfo_v3 = (m: NativeMemory, o: number, b: number = o): GpuFabricInfo_v3 => (void b, {
  clusterUuid: readBytes(m, o + 4, 16),
  status: m.u32[(o + 20) >> 2] as Return,
  cliqueId: m.u32[(o + 24) >> 2] as number,
  state: m.bytes[o + 28] as number,
  healthMask: m.u32[(o + 32) >> 2] as number,
  healthSummary: m.bytes[o + 36] as number,
});

/** What is left out is zero. */
export type GpuFabricInfo_v3Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly clusterUuid?: Uint8Array | undefined;
  readonly status?: Return | undefined;
  readonly cliqueId?: number | undefined;
  readonly state?: number | undefined;
  readonly healthMask?: number | undefined;
  readonly healthSummary?: number | undefined;
};

export type GpuFabricClique_v1 = {
  type: number;
  id: number;
};
export const readGpuFabricClique_v1 = (m: NativeMemory, o: number, b: number = o): GpuFabricClique_v1 => (void b, {
  type: m.bytes[o] as number,
  id: m.u32[(o + 4) >> 2] as number,
});

export type GpuFabricInfo_v4 = {
  clusterUuid: Uint8Array;
  status: Return;
  cliques: GpuFabricClique_v1[];
  state: number;
  healthMask: number;
  healthSummary: number;
};
export const readGpuFabricInfo_v4 = (m: NativeMemory, o: number, b: number = o): GpuFabricInfo_v4 => (void b, {
  clusterUuid: readBytes(m, o, 16),
  status: m.u32[(o + 16) >> 2] as Return,
  cliques: readArray<GpuFabricClique_v1>(m, o + 20, Math.min(m.u32[(o + 532) >> 2] as number, 64), 8, readGpuFabricClique_v1, b),
  state: m.bytes[o + 536] as number,
  healthMask: m.u32[(o + 540) >> 2] as number,
  healthSummary: m.bytes[o + 544] as number,
});

export type ConfComputeSystemCaps = {
  cpuCaps: number;
  gpusCaps: number;
};
export const readConfComputeSystemCaps = (m: NativeMemory, o: number, b: number = o): ConfComputeSystemCaps => (void b, {
  cpuCaps: m.u32[(o) >> 2] as number,
  gpusCaps: m.u32[(o + 4) >> 2] as number,
});

export type ConfComputeSystemState = {
  environment: number;
  ccFeature: number;
  devToolsMode: number;
};
export const readConfComputeSystemState = (m: NativeMemory, o: number, b: number = o): ConfComputeSystemState => (void b, {
  environment: m.u32[(o) >> 2] as number,
  ccFeature: m.u32[(o + 4) >> 2] as number,
  devToolsMode: m.u32[(o + 8) >> 2] as number,
});

export type SystemConfComputeSettings_v1 = {
  environment: number;
  ccFeature: number;
  devToolsMode: number;
  multiGpuMode: number;
};
export const readSystemConfComputeSettings_v1 = (m: NativeMemory, o: number, b: number = o): SystemConfComputeSettings_v1 => (void b, {
  environment: m.u32[(o + 4) >> 2] as number,
  ccFeature: m.u32[(o + 8) >> 2] as number,
  devToolsMode: m.u32[(o + 12) >> 2] as number,
  multiGpuMode: m.u32[(o + 16) >> 2] as number,
});

/** What is left out is zero. */
export type SystemConfComputeSettings_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly environment?: number | undefined;
  readonly ccFeature?: number | undefined;
  readonly devToolsMode?: number | undefined;
  readonly multiGpuMode?: number | undefined;
};

export type SystemConfComputeSettings_v2 = {
  environment: number;
  ccFeature: number;
  devToolsMode: number;
  multiGpuMode: number;
  tdispState: number;
};
export const readSystemConfComputeSettings_v2 = (m: NativeMemory, o: number, b: number = o): SystemConfComputeSettings_v2 => (void b, {
  environment: m.u32[(o + 4) >> 2] as number,
  ccFeature: m.u32[(o + 8) >> 2] as number,
  devToolsMode: m.u32[(o + 12) >> 2] as number,
  multiGpuMode: m.u32[(o + 16) >> 2] as number,
  tdispState: m.u32[(o + 20) >> 2] as number,
});

/** What is left out is zero. */
export type SystemConfComputeSettings_v2Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly environment?: number | undefined;
  readonly ccFeature?: number | undefined;
  readonly devToolsMode?: number | undefined;
  readonly multiGpuMode?: number | undefined;
  readonly tdispState?: number | undefined;
};

export type ConfComputeMemSizeInfo = {
  protectedMemSizeKib: number;
  unprotectedMemSizeKib: number;
};
export const readConfComputeMemSizeInfo = (m: NativeMemory, o: number, b: number = o): ConfComputeMemSizeInfo => (void b, {
  protectedMemSizeKib: readAmount(m, o),
  unprotectedMemSizeKib: readAmount(m, o + 8),
});

export type ConfComputeGpuCertificate = {
  certChain: Uint8Array;
  attestationCertChain: Uint8Array;
};
export const readConfComputeGpuCertificate = (m: NativeMemory, o: number, b: number = o): ConfComputeGpuCertificate => (void b, {
  certChain: readBytes(m, o + 8, Math.min(m.u32[(o) >> 2] as number, 4096)),
  attestationCertChain: readBytes(m, o + 4104, Math.min(m.u32[(o + 4) >> 2] as number, 5120)),
});

export type ConfComputeGpuAttestationReport = {
  isCecAttestationReportPresent: number;
  nonce: Uint8Array;
  attestationReport: Uint8Array;
  cecAttestationReport: Uint8Array;
};
export const readConfComputeGpuAttestationReport = (m: NativeMemory, o: number, b: number = o): ConfComputeGpuAttestationReport => (void b, {
  isCecAttestationReportPresent: m.u32[(o) >> 2] as number,
  nonce: readBytes(m, o + 12, 32),
  attestationReport: readBytes(m, o + 44, Math.min(m.u32[(o + 4) >> 2] as number, 8192)),
  cecAttestationReport: readBytes(m, o + 8236, Math.min(m.u32[(o + 8) >> 2] as number, 4096)),
});

/** What is left out is zero. */
export type ConfComputeGpuAttestationReportInput = {
  readonly isCecAttestationReportPresent?: number | undefined;
  readonly nonce?: Uint8Array | undefined;
  readonly attestationReport?: Uint8Array | undefined;
  readonly cecAttestationReport?: Uint8Array | undefined;
};

export type ConfComputeSetKeyRotationThresholdInfo_v1 = {
  maxAttackerAdvantage: number;
};
export const readConfComputeSetKeyRotationThresholdInfo_v1 = (m: NativeMemory, o: number, b: number = o): ConfComputeSetKeyRotationThresholdInfo_v1 => (void b, {
  maxAttackerAdvantage: readAmount(m, o + 8),
});

/** What is left out is zero. */
export type ConfComputeSetKeyRotationThresholdInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly maxAttackerAdvantage?: number | undefined;
};

export type ConfComputeGetKeyRotationThresholdInfo_v1 = {
  attackerAdvantage: number;
};
export const readConfComputeGetKeyRotationThresholdInfo_v1 = (m: NativeMemory, o: number, b: number = o): ConfComputeGetKeyRotationThresholdInfo_v1 => (void b, {
  attackerAdvantage: readAmount(m, o + 8),
});

/** What is left out is zero. */
export type ConfComputeGetKeyRotationThresholdInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly attackerAdvantage?: number | undefined;
};

export type DramEncryptionInfo_v1 = {
  encryptionState: EnableState;
};
export const readDramEncryptionInfo_v1 = (m: NativeMemory, o: number, b: number = o): DramEncryptionInfo_v1 => (void b, {
  encryptionState: m.u32[(o + 4) >> 2] as EnableState,
});

/** What is left out is zero. */
export type DramEncryptionInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly encryptionState?: EnableState | undefined;
};

export type LedState = {
  cause: string;
  color: LedColor;
};
export const readLedState = (m: NativeMemory, o: number, b: number = o): LedState => (void b, {
  cause: readText(m, o, 256),
  color: m.u32[(o + 256) >> 2] as LedColor,
});

export type UnitInfo = {
  name: string;
  id: string;
  serial: string;
  firmwareVersion: string;
};
export const readUnitInfo = (m: NativeMemory, o: number, b: number = o): UnitInfo => (void b, {
  name: readText(m, o, 96),
  id: readText(m, o + 96, 96),
  serial: readText(m, o + 192, 96),
  firmwareVersion: readText(m, o + 288, 96),
});

export type PSUInfo = {
  state: string;
  current: number;
  voltage: number;
  power: number;
};
export const readPSUInfo = (m: NativeMemory, o: number, b: number = o): PSUInfo => (void b, {
  state: readText(m, o, 256),
  current: m.u32[(o + 256) >> 2] as number,
  voltage: m.u32[(o + 260) >> 2] as number,
  power: m.u32[(o + 264) >> 2] as number,
});

export type UnitFanInfo = {
  speed: number;
  state: FanState;
};
export const readUnitFanInfo = (m: NativeMemory, o: number, b: number = o): UnitFanInfo => (void b, {
  speed: m.u32[(o) >> 2] as number,
  state: m.u32[(o + 4) >> 2] as FanState,
});

export type UnitFanSpeeds = {
  fans: UnitFanInfo[];
};
export const readUnitFanSpeeds = (m: NativeMemory, o: number, b: number = o): UnitFanSpeeds => (void b, {
  fans: readArray<UnitFanInfo>(m, o, Math.min(m.u32[(o + 192) >> 2] as number, 24), 8, readUnitFanInfo, b),
});

export type VgpuVersion = {
  minVersion: number;
  maxVersion: number;
};
export const readVgpuVersion = (m: NativeMemory, o: number, b: number = o): VgpuVersion => (void b, {
  minVersion: m.u32[(o) >> 2] as number,
  maxVersion: m.u32[(o + 4) >> 2] as number,
});

/** What is left out is zero. */
export type VgpuVersionInput = {
  readonly minVersion?: number | undefined;
  readonly maxVersion?: number | undefined;
};

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
  opaqueData: Uint8Array;
};
export const readVgpuMetadata = (m: NativeMemory, o: number, b: number = o): VgpuMetadata => (void b, {
  version: m.u32[(o) >> 2] as number,
  revision: m.u32[(o + 4) >> 2] as number,
  guestInfoState: m.u32[(o + 8) >> 2] as VgpuGuestInfoState,
  guestDriverVersion: readText(m, o + 12, 80),
  hostDriverVersion: readText(m, o + 92, 80),
  reserved: readArray<number>(m, o + 172, 6, 4, readU32, b),
  vgpuVirtualizationCaps: m.u32[(o + 196) >> 2] as number,
  guestVgpuVersion: m.u32[(o + 200) >> 2] as number,
  opaqueDataSize: m.u32[(o + 204) >> 2] as number,
  opaqueData: readBytes(m, o + 208, 4),
});

/** What is left out is zero. */
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
  readonly opaqueData?: Uint8Array | undefined;
};

export type VgpuPgpuMetadata = {
  version: number;
  revision: number;
  hostDriverVersion: string;
  pgpuVirtualizationCaps: number;
  reserved: number[];
  hostSupportedVgpuRange: VgpuVersion;
  opaqueDataSize: number;
  opaqueData: Uint8Array;
};
export const readVgpuPgpuMetadata = (m: NativeMemory, o: number, b: number = o): VgpuPgpuMetadata => (void b, {
  version: m.u32[(o) >> 2] as number,
  revision: m.u32[(o + 4) >> 2] as number,
  hostDriverVersion: readText(m, o + 8, 80),
  pgpuVirtualizationCaps: m.u32[(o + 88) >> 2] as number,
  reserved: readArray<number>(m, o + 92, 5, 4, readU32, b),
  hostSupportedVgpuRange: readVgpuVersion(m, o + 112, b),
  opaqueDataSize: m.u32[(o + 120) >> 2] as number,
  opaqueData: readBytes(m, o + 124, 4),
});

/** What is left out is zero. */
export type VgpuPgpuMetadataInput = {
  readonly version?: number | undefined;
  readonly revision?: number | undefined;
  readonly hostDriverVersion?: string | undefined;
  readonly pgpuVirtualizationCaps?: number | undefined;
  readonly reserved?: readonly number[] | undefined;
  readonly hostSupportedVgpuRange?: VgpuVersionInput | undefined;
  readonly opaqueDataSize?: number | undefined;
  readonly opaqueData?: Uint8Array | undefined;
};

export type VgpuPgpuCompatibility = {
  vgpuVmCompatibility: VgpuVmCompatibility;
  compatibilityLimitCode: VgpuPgpuCompatibilityLimitCode;
};
export const readVgpuPgpuCompatibility = (m: NativeMemory, o: number, b: number = o): VgpuPgpuCompatibility => (void b, {
  vgpuVmCompatibility: m.u32[(o) >> 2] as VgpuVmCompatibility,
  compatibilityLimitCode: m.u32[(o + 4) >> 2] as VgpuPgpuCompatibilityLimitCode,
});

export type VgpuHeterogeneousMode_v1 = {
  mode: number;
};
export const readVgpuHeterogeneousMode_v1 = (m: NativeMemory, o: number, b: number = o): VgpuHeterogeneousMode_v1 => (void b, {
  mode: m.u32[(o + 4) >> 2] as number,
});

/** What is left out is zero. */
export type VgpuHeterogeneousMode_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly mode?: number | undefined;
};

export type VgpuPlacementId_v1 = {
  placementId: number;
};
export const readVgpuPlacementId_v1 = (m: NativeMemory, o: number, b: number = o): VgpuPlacementId_v1 => (void b, {
  placementId: m.u32[(o + 4) >> 2] as number,
});

/** What is left out is zero. */
export type VgpuPlacementId_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly placementId?: number | undefined;
};

export type VgpuPlacementList_v1 = {
  placementSize: number;
  placementIds: number[];
};
export const readVgpuPlacementList_v1 = (m: NativeMemory, o: number, b: number = o): VgpuPlacementList_v1 => (void b, {
  placementSize: m.u32[(o + 4) >> 2] as number,
  placementIds: readArray<number>(m, b + readU32(m, o + 16), m.u32[(o + 8) >> 2] as number, 4, readU32, b),
});

/** What is left out is zero. */
export type VgpuPlacementList_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly placementSize?: number | undefined;
  readonly placementIds?: readonly number[] | undefined;
};

export type VgpuPlacementList_v2 = {
  placementSize: number;
  placementIds: number[];
  mode: number;
};
export const readVgpuPlacementList_v2 = (m: NativeMemory, o: number, b: number = o): VgpuPlacementList_v2 => (void b, {
  placementSize: m.u32[(o + 4) >> 2] as number,
  placementIds: readArray<number>(m, b + readU32(m, o + 16), m.u32[(o + 8) >> 2] as number, 4, readU32, b),
  mode: m.u32[(o + 24) >> 2] as number,
});

/** What is left out is zero. */
export type VgpuPlacementList_v2Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly placementSize?: number | undefined;
  readonly placementIds?: readonly number[] | undefined;
  readonly mode?: number | undefined;
};

export type VgpuCreatablePlacementInfo_v1 = {
  vgpuTypeId: number;
  placementIds: number[];
  placementSize: number;
};
export const readVgpuCreatablePlacementInfo_v1 = (m: NativeMemory, o: number, b: number = o): VgpuCreatablePlacementInfo_v1 => (void b, {
  vgpuTypeId: m.u32[(o + 4) >> 2] as number,
  placementIds: readArray<number>(m, b + readU32(m, o + 16), m.u32[(o + 8) >> 2] as number, 4, readU32, b),
  placementSize: m.u32[(o + 24) >> 2] as number,
});

/** What is left out is zero. */
export type VgpuCreatablePlacementInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly vgpuTypeId?: number | undefined;
  readonly placementIds?: readonly number[] | undefined;
  readonly placementSize?: number | undefined;
};

export type VgpuTypeBar1Info_v1 = {
  bar1Size: number;
};
export const readVgpuTypeBar1Info_v1 = (m: NativeMemory, o: number, b: number = o): VgpuTypeBar1Info_v1 => (void b, {
  bar1Size: readAmount(m, o + 8),
});

/** What is left out is zero. */
export type VgpuTypeBar1Info_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly bar1Size?: number | undefined;
};

export type VgpuTypeIdInfo_v1 = {
  vgpuTypeIds: number[];
};
export const readVgpuTypeIdInfo_v1 = (m: NativeMemory, o: number, b: number = o): VgpuTypeIdInfo_v1 => (void b, {
  vgpuTypeIds: readArray<number>(m, b + readU32(m, o + 8), m.u32[(o + 4) >> 2] as number, 4, readU32, b),
});

/** What is left out is zero. */
export type VgpuTypeIdInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly vgpuTypeIds?: readonly number[] | undefined;
};

export type VgpuTypeMaxInstance_v1 = {
  vgpuTypeId: number;
  maxInstancePerGI: number;
};
export const readVgpuTypeMaxInstance_v1 = (m: NativeMemory, o: number, b: number = o): VgpuTypeMaxInstance_v1 => (void b, {
  vgpuTypeId: m.u32[(o + 4) >> 2] as number,
  maxInstancePerGI: m.u32[(o + 8) >> 2] as number,
});

/** What is left out is zero. */
export type VgpuTypeMaxInstance_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly vgpuTypeId?: number | undefined;
  readonly maxInstancePerGI?: number | undefined;
};

export type ActiveVgpuInstanceInfo_v1 = {
  vgpuInstances: number[];
};
export const readActiveVgpuInstanceInfo_v1 = (m: NativeMemory, o: number, b: number = o): ActiveVgpuInstanceInfo_v1 => (void b, {
  vgpuInstances: readArray<number>(m, b + readU32(m, o + 8), m.u32[(o + 4) >> 2] as number, 4, readU32, b),
});

/** What is left out is zero. */
export type ActiveVgpuInstanceInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly vgpuInstances?: readonly number[] | undefined;
};

export type VgpuRuntimeState_v1 = {
  size: number;
};
export const readVgpuRuntimeState_v1 = (m: NativeMemory, o: number, b: number = o): VgpuRuntimeState_v1 => (void b, {
  size: readAmount(m, o + 8),
});

/** What is left out is zero. */
export type VgpuRuntimeState_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly size?: number | undefined;
};

export type VgpuInstanceUtilizationSample = {
  vgpuInstance: number;
  timeStamp: number;
  smUtil: bigint;
  memUtil: bigint;
  encUtil: bigint;
  decUtil: bigint;
};
export const readVgpuInstanceUtilizationSample = (m: NativeMemory, o: number, b: number = o): VgpuInstanceUtilizationSample => (void b, {
  vgpuInstance: m.u32[(o) >> 2] as number,
  timeStamp: readAmount(m, o + 8),
  smUtil: m.u64[(o + 16) >> 3] as bigint,
  memUtil: m.u64[(o + 24) >> 3] as bigint,
  encUtil: m.u64[(o + 32) >> 3] as bigint,
  decUtil: m.u64[(o + 40) >> 3] as bigint,
});

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
export const readVgpuInstanceUtilizationInfo_v1 = (m: NativeMemory, o: number, b: number = o): VgpuInstanceUtilizationInfo_v1 => (void b, {
  timeStamp: readAmount(m, o),
  vgpuInstance: m.u32[(o + 8) >> 2] as number,
  smUtil: m.u64[(o + 16) >> 3] as bigint,
  memUtil: m.u64[(o + 24) >> 3] as bigint,
  encUtil: m.u64[(o + 32) >> 3] as bigint,
  decUtil: m.u64[(o + 40) >> 3] as bigint,
  jpgUtil: m.u64[(o + 48) >> 3] as bigint,
  ofaUtil: m.u64[(o + 56) >> 3] as bigint,
});

/** What is left out is zero. */
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

export type VgpuInstancesUtilizationInfo_v1 = {
  sampleValType: ValueType;
  lastSeenTimeStamp: number;
  vgpuUtilArray: VgpuInstanceUtilizationInfo_v1[];
};
export const readVgpuInstancesUtilizationInfo_v1 = (m: NativeMemory, o: number, b: number = o): VgpuInstancesUtilizationInfo_v1 => (void b, {
  sampleValType: m.u32[(o + 4) >> 2] as ValueType,
  lastSeenTimeStamp: readAmount(m, o + 16),
  vgpuUtilArray: readArray<VgpuInstanceUtilizationInfo_v1>(m, b + readU32(m, o + 24), m.u32[(o + 8) >> 2] as number, 64, readVgpuInstanceUtilizationInfo_v1, b),
});

/** What is left out is zero. */
export type VgpuInstancesUtilizationInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly sampleValType?: ValueType | undefined;
  readonly lastSeenTimeStamp?: number | undefined;
  readonly vgpuUtilArray?: readonly VgpuInstanceUtilizationInfo_v1Input[] | undefined;
};

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
export const readVgpuProcessUtilizationSample = (m: NativeMemory, o: number, b: number = o): VgpuProcessUtilizationSample => (void b, {
  vgpuInstance: m.u32[(o) >> 2] as number,
  pid: m.u32[(o + 4) >> 2] as number,
  processName: readText(m, o + 8, 64),
  timeStamp: readAmount(m, o + 72),
  smUtil: m.u32[(o + 80) >> 2] as number,
  memUtil: m.u32[(o + 84) >> 2] as number,
  encUtil: m.u32[(o + 88) >> 2] as number,
  decUtil: m.u32[(o + 92) >> 2] as number,
});

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
export const readVgpuProcessUtilizationInfo_v1 = (m: NativeMemory, o: number, b: number = o): VgpuProcessUtilizationInfo_v1 => (void b, {
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
});

/** What is left out is zero. */
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

export type VgpuProcessesUtilizationInfo_v1 = {
  lastSeenTimeStamp: number;
  vgpuProcUtilArray: VgpuProcessUtilizationInfo_v1[];
};
export const readVgpuProcessesUtilizationInfo_v1 = (m: NativeMemory, o: number, b: number = o): VgpuProcessesUtilizationInfo_v1 => (void b, {
  lastSeenTimeStamp: readAmount(m, o + 8),
  vgpuProcUtilArray: readArray<VgpuProcessUtilizationInfo_v1>(m, b + readU32(m, o + 16), m.u32[(o + 4) >> 2] as number, 104, readVgpuProcessUtilizationInfo_v1, b),
});

/** What is left out is zero. */
export type VgpuProcessesUtilizationInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly lastSeenTimeStamp?: number | undefined;
  readonly vgpuProcUtilArray?: readonly VgpuProcessUtilizationInfo_v1Input[] | undefined;
};

export type VgpuSchedulerArrTimeslice = {
  avgFactor: number;
  timeslice: number;
};
export const readVgpuSchedulerArrTimeslice = (m: NativeMemory, o: number, b: number = o): VgpuSchedulerArrTimeslice => (void b, {
  avgFactor: m.u32[(o) >> 2] as number,
  timeslice: m.u32[(o + 4) >> 2] as number,
});

/** What is left out is zero. */
export type VgpuSchedulerArrTimesliceInput = {
  readonly avgFactor?: number | undefined;
  readonly timeslice?: number | undefined;
};

export type VgpuSchedulerTimeslice = {
  timeslice: number;
};
export const readVgpuSchedulerTimeslice = (m: NativeMemory, o: number, b: number = o): VgpuSchedulerTimeslice => (void b, {
  timeslice: m.u32[(o) >> 2] as number,
});

/** What is left out is zero. */
export type VgpuSchedulerTimesliceInput = {
  readonly timeslice?: number | undefined;
};

/** vgpuSchedDataWithARR, vgpuSchedData; null where the selector is unknown. */
export type VgpuSchedulerParams = VgpuSchedulerArrTimeslice | VgpuSchedulerTimeslice | null;
export type VgpuSchedulerParamsInput = VgpuSchedulerArrTimesliceInput | VgpuSchedulerTimesliceInput | null;
export function readVgpuSchedulerParams(m: NativeMemory, o: number, selector: number): VgpuSchedulerParams {
  switch (selector) {
    case 2: return readVgpuSchedulerArrTimeslice(m, o, o);
    case 1: return readVgpuSchedulerTimeslice(m, o, o);
    default: return null;
  }
}

export type VgpuSchedulerArrFrequency = {
  avgFactor: number;
  frequency: number;
};
export const readVgpuSchedulerArrFrequency = (m: NativeMemory, o: number, b: number = o): VgpuSchedulerArrFrequency => (void b, {
  avgFactor: m.u32[(o) >> 2] as number,
  frequency: m.u32[(o + 4) >> 2] as number,
});

/** What is left out is zero. */
export type VgpuSchedulerArrFrequencyInput = {
  readonly avgFactor?: number | undefined;
  readonly frequency?: number | undefined;
};

/** vgpuSchedDataWithARR, vgpuSchedData; null where the selector is unknown. */
export type VgpuSchedulerSetParams = VgpuSchedulerArrFrequency | VgpuSchedulerTimeslice | null;
export type VgpuSchedulerSetParamsInput = VgpuSchedulerArrFrequencyInput | VgpuSchedulerTimesliceInput | null;
export function readVgpuSchedulerSetParams(m: NativeMemory, o: number, selector: number): VgpuSchedulerSetParams {
  switch (selector) {
    case 2: return readVgpuSchedulerArrFrequency(m, o, o);
    case 1: return readVgpuSchedulerTimeslice(m, o, o);
    default: return null;
  }
}

export type VgpuSchedulerLogEntry = {
  timestamp: bigint;
  timeRunTotal: bigint;
  timeRun: number;
  swRunlistId: number;
  targetTimeSlice: number;
  cumulativePreemptionTime: bigint;
};
export const readVgpuSchedulerLogEntry = (m: NativeMemory, o: number, b: number = o): VgpuSchedulerLogEntry => (void b, {
  timestamp: m.u64[(o) >> 3] as bigint,
  timeRunTotal: m.u64[(o + 8) >> 3] as bigint,
  timeRun: readAmount(m, o + 16),
  swRunlistId: m.u32[(o + 24) >> 2] as number,
  targetTimeSlice: readAmount(m, o + 32),
  cumulativePreemptionTime: m.u64[(o + 40) >> 3] as bigint,
});

/** What is left out is zero. */
export type VgpuSchedulerLogEntryInput = {
  readonly timestamp?: bigint | undefined;
  readonly timeRunTotal?: bigint | undefined;
  readonly timeRun?: number | undefined;
  readonly swRunlistId?: number | undefined;
  readonly targetTimeSlice?: number | undefined;
  readonly cumulativePreemptionTime?: bigint | undefined;
};

export type VgpuSchedulerLog = {
  engineId: number;
  schedulerPolicy: number;
  arrMode: number;
  schedulerParams: VgpuSchedulerParams;
  logEntries: VgpuSchedulerLogEntry[];
};
export const readVgpuSchedulerLog = (m: NativeMemory, o: number, b: number = o): VgpuSchedulerLog => (void b, {
  engineId: m.u32[(o) >> 2] as number,
  schedulerPolicy: m.u32[(o + 4) >> 2] as number,
  arrMode: m.u32[(o + 8) >> 2] as number,
  schedulerParams: readVgpuSchedulerParams(m, o + 12, m.u32[(o + 8) >> 2] as number),
  logEntries: readArray<VgpuSchedulerLogEntry>(m, o + 24, Math.min(m.u32[(o + 20) >> 2] as number, 200), 48, readVgpuSchedulerLogEntry, b),
});

export type VgpuSchedulerGetState = {
  schedulerPolicy: number;
  arrMode: number;
  schedulerParams: VgpuSchedulerParams;
};
export const readVgpuSchedulerGetState = (m: NativeMemory, o: number, b: number = o): VgpuSchedulerGetState => (void b, {
  schedulerPolicy: m.u32[(o) >> 2] as number,
  arrMode: m.u32[(o + 4) >> 2] as number,
  schedulerParams: readVgpuSchedulerParams(m, o + 8, m.u32[(o + 4) >> 2] as number),
});

export type VgpuSchedulerSetState = {
  schedulerPolicy: number;
  enableARRMode: number;
  schedulerParams: VgpuSchedulerSetParams;
};
export const readVgpuSchedulerSetState = (m: NativeMemory, o: number, b: number = o): VgpuSchedulerSetState => (void b, {
  schedulerPolicy: m.u32[(o) >> 2] as number,
  enableARRMode: m.u32[(o + 4) >> 2] as number,
  schedulerParams: readVgpuSchedulerSetParams(m, o + 8, m.u32[(o + 4) >> 2] as number),
});

/** What is left out is zero. */
export type VgpuSchedulerSetStateInput = {
  readonly schedulerPolicy?: number | undefined;
  readonly enableARRMode?: number | undefined;
  readonly schedulerParams?: VgpuSchedulerSetParamsInput | undefined;
};

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
export const readVgpuSchedulerCapabilities = (m: NativeMemory, o: number, b: number = o): VgpuSchedulerCapabilities => (void b, {
  supportedSchedulers: readArray<number>(m, o, 3, 4, readU32, b),
  maxTimeslice: m.u32[(o + 12) >> 2] as number,
  minTimeslice: m.u32[(o + 16) >> 2] as number,
  isArrModeSupported: m.u32[(o + 20) >> 2] as number,
  maxFrequencyForARR: m.u32[(o + 24) >> 2] as number,
  minFrequencyForARR: m.u32[(o + 28) >> 2] as number,
  maxAvgFactorForARR: m.u32[(o + 32) >> 2] as number,
  minAvgFactorForARR: m.u32[(o + 36) >> 2] as number,
});

export type VgpuSchedulerState_v1 = {
  engineId: number;
  schedulerPolicy: number;
  enableARRMode: number;
  schedulerParams: VgpuSchedulerSetParams;
};
export const readVgpuSchedulerState_v1 = (m: NativeMemory, o: number, b: number = o): VgpuSchedulerState_v1 => (void b, {
  engineId: m.u32[(o + 4) >> 2] as number,
  schedulerPolicy: m.u32[(o + 8) >> 2] as number,
  enableARRMode: m.u32[(o + 12) >> 2] as number,
  schedulerParams: readVgpuSchedulerSetParams(m, o + 16, m.u32[(o + 12) >> 2] as number),
});

/** What is left out is zero. */
export type VgpuSchedulerState_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly engineId?: number | undefined;
  readonly schedulerPolicy?: number | undefined;
  readonly enableARRMode?: number | undefined;
  readonly schedulerParams?: VgpuSchedulerSetParamsInput | undefined;
};

export type VgpuSchedulerStateInfo_v1 = {
  engineId: number;
  schedulerPolicy: number;
  arrMode: number;
  schedulerParams: VgpuSchedulerParams;
};
export const readVgpuSchedulerStateInfo_v1 = (m: NativeMemory, o: number, b: number = o): VgpuSchedulerStateInfo_v1 => (void b, {
  engineId: m.u32[(o + 4) >> 2] as number,
  schedulerPolicy: m.u32[(o + 8) >> 2] as number,
  arrMode: m.u32[(o + 12) >> 2] as number,
  schedulerParams: readVgpuSchedulerParams(m, o + 16, m.u32[(o + 12) >> 2] as number),
});

/** What is left out is zero. */
export type VgpuSchedulerStateInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly engineId?: number | undefined;
  readonly schedulerPolicy?: number | undefined;
  readonly arrMode?: number | undefined;
  readonly schedulerParams?: VgpuSchedulerParamsInput | undefined;
};

export type VgpuSchedulerLogInfo_v1 = {
  engineId: number;
  schedulerPolicy: number;
  arrMode: number;
  schedulerParams: VgpuSchedulerParams;
  logEntries: VgpuSchedulerLogEntry[];
};
export const readVgpuSchedulerLogInfo_v1 = (m: NativeMemory, o: number, b: number = o): VgpuSchedulerLogInfo_v1 => (void b, {
  engineId: m.u32[(o + 4) >> 2] as number,
  schedulerPolicy: m.u32[(o + 8) >> 2] as number,
  arrMode: m.u32[(o + 12) >> 2] as number,
  schedulerParams: readVgpuSchedulerParams(m, o + 16, m.u32[(o + 12) >> 2] as number),
  logEntries: readArray<VgpuSchedulerLogEntry>(m, o + 32, Math.min(m.u32[(o + 24) >> 2] as number, 200), 48, readVgpuSchedulerLogEntry, b),
});

/** What is left out is zero. */
export type VgpuSchedulerLogInfo_v1Input = {
  /** Of the struct. Left out: the newest that the driver takes. */
  readonly version?: number | undefined;
  readonly engineId?: number | undefined;
  readonly schedulerPolicy?: number | undefined;
  readonly arrMode?: number | undefined;
  readonly schedulerParams?: VgpuSchedulerParamsInput | undefined;
  readonly logEntries?: readonly VgpuSchedulerLogEntryInput[] | undefined;
};

export type VgpuSchedulerStateInfo_v2 = {
  engineId: number;
  schedulerPolicy: number;
  avgFactor: number;
  timeslice: number;
};
export const readVgpuSchedulerStateInfo_v2 = (m: NativeMemory, o: number, b: number = o): VgpuSchedulerStateInfo_v2 => (void b, {
  engineId: m.u32[(o) >> 2] as number,
  schedulerPolicy: m.u32[(o + 4) >> 2] as number,
  avgFactor: m.u32[(o + 8) >> 2] as number,
  timeslice: m.u32[(o + 12) >> 2] as number,
});

/** What is left out is zero. */
export type VgpuSchedulerStateInfo_v2Input = {
  readonly engineId?: number | undefined;
  readonly schedulerPolicy?: number | undefined;
  readonly avgFactor?: number | undefined;
  readonly timeslice?: number | undefined;
};

export type VgpuSchedulerLogEntry_v2 = {
  timestamp: bigint;
  timeRunTotal: bigint;
  timeRun: number;
  swRunlistId: number;
  targetTimeSlice: number;
  cumulativePreemptionTime: bigint;
  weight: number;
};
export const readVgpuSchedulerLogEntry_v2 = (m: NativeMemory, o: number, b: number = o): VgpuSchedulerLogEntry_v2 => (void b, {
  timestamp: m.u64[(o) >> 3] as bigint,
  timeRunTotal: m.u64[(o + 8) >> 3] as bigint,
  timeRun: readAmount(m, o + 16),
  swRunlistId: m.u32[(o + 24) >> 2] as number,
  targetTimeSlice: readAmount(m, o + 32),
  cumulativePreemptionTime: m.u64[(o + 40) >> 3] as bigint,
  weight: m.u32[(o + 48) >> 2] as number,
});

/** What is left out is zero. */
export type VgpuSchedulerLogEntry_v2Input = {
  readonly timestamp?: bigint | undefined;
  readonly timeRunTotal?: bigint | undefined;
  readonly timeRun?: number | undefined;
  readonly swRunlistId?: number | undefined;
  readonly targetTimeSlice?: number | undefined;
  readonly cumulativePreemptionTime?: bigint | undefined;
  readonly weight?: number | undefined;
};

export type VgpuSchedulerLogInfo_v2 = {
  engineId: number;
  schedulerPolicy: number;
  avgFactor: number;
  timeslice: number;
  logEntries: VgpuSchedulerLogEntry_v2[];
};
export const readVgpuSchedulerLogInfo_v2 = (m: NativeMemory, o: number, b: number = o): VgpuSchedulerLogInfo_v2 => (void b, {
  engineId: m.u32[(o) >> 2] as number,
  schedulerPolicy: m.u32[(o + 4) >> 2] as number,
  avgFactor: m.u32[(o + 8) >> 2] as number,
  timeslice: m.u32[(o + 12) >> 2] as number,
  logEntries: readArray<VgpuSchedulerLogEntry_v2>(m, o + 24, Math.min(m.u32[(o + 16) >> 2] as number, 200), 56, readVgpuSchedulerLogEntry_v2, b),
});

/** What is left out is zero. */
export type VgpuSchedulerLogInfo_v2Input = {
  readonly engineId?: number | undefined;
  readonly schedulerPolicy?: number | undefined;
  readonly avgFactor?: number | undefined;
  readonly timeslice?: number | undefined;
  readonly logEntries?: readonly VgpuSchedulerLogEntry_v2Input[] | undefined;
};

export type VgpuSchedulerState_v2 = {
  engineId: number;
  schedulerPolicy: number;
  avgFactor: number;
  frequency: number;
};
export const readVgpuSchedulerState_v2 = (m: NativeMemory, o: number, b: number = o): VgpuSchedulerState_v2 => (void b, {
  engineId: m.u32[(o) >> 2] as number,
  schedulerPolicy: m.u32[(o + 4) >> 2] as number,
  avgFactor: m.u32[(o + 8) >> 2] as number,
  frequency: m.u32[(o + 12) >> 2] as number,
});

/** What is left out is zero. */
export type VgpuSchedulerState_v2Input = {
  readonly engineId?: number | undefined;
  readonly schedulerPolicy?: number | undefined;
  readonly avgFactor?: number | undefined;
  readonly frequency?: number | undefined;
};

export type VgpuLicenseExpiry = {
  year: number;
  month: number;
  day: number;
  hour: number;
  min: number;
  sec: number;
  status: number;
};
export const readVgpuLicenseExpiry = (m: NativeMemory, o: number, b: number = o): VgpuLicenseExpiry => (void b, {
  year: m.u32[(o) >> 2] as number,
  month: m.u16[(o + 4) >> 1] as number,
  day: m.u16[(o + 6) >> 1] as number,
  hour: m.u16[(o + 8) >> 1] as number,
  min: m.u16[(o + 10) >> 1] as number,
  sec: m.u16[(o + 12) >> 1] as number,
  status: m.bytes[o + 14] as number,
});

export type VgpuLicenseInfo = {
  isLicensed: number;
  licenseExpiry: VgpuLicenseExpiry;
  currentState: number;
};
export const readVgpuLicenseInfo = (m: NativeMemory, o: number, b: number = o): VgpuLicenseInfo => (void b, {
  isLicensed: m.bytes[o] as number,
  licenseExpiry: readVgpuLicenseExpiry(m, o + 4, b),
  currentState: m.u32[(o + 20) >> 2] as number,
});

export type GridLicenseExpiry = {
  year: number;
  month: number;
  day: number;
  hour: number;
  min: number;
  sec: number;
  status: number;
};
export const readGridLicenseExpiry = (m: NativeMemory, o: number, b: number = o): GridLicenseExpiry => (void b, {
  year: m.u32[(o) >> 2] as number,
  month: m.u16[(o + 4) >> 1] as number,
  day: m.u16[(o + 6) >> 1] as number,
  hour: m.u16[(o + 8) >> 1] as number,
  min: m.u16[(o + 10) >> 1] as number,
  sec: m.u16[(o + 12) >> 1] as number,
  status: m.bytes[o + 14] as number,
});

export type GridLicensableFeature = {
  featureCode: GridLicenseFeatureCode;
  featureState: number;
  licenseInfo: string;
  productName: string;
  featureEnabled: number;
  licenseExpiry: GridLicenseExpiry;
};
export const readGridLicensableFeature = (m: NativeMemory, o: number, b: number = o): GridLicensableFeature => (void b, {
  featureCode: m.u32[(o) >> 2] as GridLicenseFeatureCode,
  featureState: m.u32[(o + 4) >> 2] as number,
  licenseInfo: readText(m, o + 8, 128),
  productName: readText(m, o + 136, 128),
  featureEnabled: m.u32[(o + 264) >> 2] as number,
  licenseExpiry: readGridLicenseExpiry(m, o + 268, b),
});

export type GridLicensableFeatures = {
  isGridLicenseSupported: number;
  gridLicensableFeatures: GridLicensableFeature[];
};
export const readGridLicensableFeatures = (m: NativeMemory, o: number, b: number = o): GridLicensableFeatures => (void b, {
  isGridLicenseSupported: m.i32[(o) >> 2] as number,
  gridLicensableFeatures: readArray<GridLicensableFeature>(m, o + 8, Math.min(m.u32[(o + 4) >> 2] as number, 3), 284, readGridLicensableFeature, b),
});

/** Size, version and, where callers fill it in, the fields of every struct; struct-layout.ts reads it. */
export const layouts: Readonly<Record<string, string>> = {
  Value: '8 0:f64@0 1:u32@0 2:u64@0 3:u64@0 4:i64@0 5:i32@0 6:u16@0',
  PciInfo_v1: '32',
  PciInfo_v2: '52',
  PciInfo: '68 busIdLegacy:string@0[16] domain:u32@16 bus:u32@20 device:u32@24 pciDeviceId:u32@28 pciSubSystemId:u32@32 busId:string@36[32]',
  Memory: '24',
  Memory_v2: '40v2 version:u32@0 total:amount@8 reserved:amount@16 free:amount@24 used:amount@32',
  BAR1Memory: '24',
  SetMemoryLimits_v1: '24 nameSpace:path@0 softLimit:amount@8 hardLimit:u64@16',
  GetMemoryLimits_v1: '32 nameSpace:path@0 softLimit:amount@8 hardLimit:u64@16 currentUsed:amount@24',
  Utilization: '8',
  Temperature_v1: '12v1 version:u32@0 sensorType:u32@4 temperature:i32@8',
  ProcessInfo_v1: '16',
  ProcessInfo_v2: '24',
  ProcessInfo: '24',
  ProcessDetail_v1: '32 pid:u32@0 usedGpuMemory:amount@8 gpuInstanceId:u32@16 computeInstanceId:u32@20 usedGpuCcProtectedMemory:amount@24',
  ProcessDetailList_v1: '24v1 version:u32@0 mode:u32@4 numProcArrayEntries:u32@8 procArray:ProcessDetail_v1@16[numProcArrayEntries]',
  DeviceAttributes: '40',
  GpuInstancePlacement: '8 start:u32@0 size:u32@4',
  GpuInstanceInfo: '24',
  FieldValue: '40 fieldId:u32@0 scopeId:u32@4 timestamp:i64@8 latencyUsec:i64@16 valueType:u32@24 nvmlReturn:u32@28 value:Value@32?valueType',
  EventData: '32',
  SystemEventData_v1: '16 eventType:u64@0 gpuId:u32@8',
  SystemEventSetCreateRequest_v1: '16v1 version:u32@0 set:handle@8',
  SystemEventSetFreeRequest_v1: '16v1 version:u32@0 set:handle@8',
  SystemRegisterEventRequest_v1: '24v1 version:u32@0 eventTypes:u64@8 set:handle@16',
  SystemEventSetWaitRequest_v1: '32v1 version:u32@0 timeoutms:u32@4 set:handle@8 data:SystemEventData_v1@16[dataSize] dataSize:u32@24 numEvent:u32@28',
  GpmMetricInfo: '24',
  GpmMetric: '40 metricId:u32@0 nvmlReturn:u32@4 value:f64@8 metricInfo:GpmMetricInfo@16',
  GpmMetricsGet: '19104b1 version:u32@0 numMetrics:u32@4 sample1:handle@8 sample2:handle@16 metrics:GpmMetric@24[477,numMetrics]',
  GpmSupport: '8b1 version:u32@0 isSupportedDevice:u32@4',
  NvlinkTelemetrySample_v1: '32 linkId:u32@0 sampleType:u32@4 sampleCount:u32@8 samples:u64@16[sampleCount] nvmlReturn:u32@24',
  NvlinkTelemetrySamples_v1: '16 telemetryCount:u32@0 telemetrySamples:NvlinkTelemetrySample_v1@8[telemetryCount]',
  RailMetrics: '16',
  CoreRailMetrics: '32',
  PmgrPwrTuple: '4',
  PwrModelMetricsDlppm1xPerf: '4',
  PwrModelMetricsDlppm1x: '64',
  PwrModelMetricsDlppm1xDramclkEstimates: '520',
  ObservedMetrics: '1624',
  PerfMetricsDlppc2xSample: '1624',
  PwrModelMetricsSamplePfpp1x: '68',
  PwrModelOperatingPointPfpp1x: '8',
  PwrModelMetricsPfpp1x: '2204',
  PerfMetricsPfpp1xSample: '2204',
  PerfMetricControllerData: '2208',
  PerfMetricControllerSample: '2216',
  PerfMetricsSample: '8872',
  PerfMetricsSamples_v1: '115344',
  PciInfoExt_v1: '64v1 version:u32@0 domain:u32@4 bus:u32@8 device:u32@12 pciDeviceId:u32@16 pciSubSystemId:u32@20 baseClass:u32@24 subClass:u32@28 busId:string@32[32]',
  UUIDText: '41 str:string@0[41]',
  UUIDBytes: '16 bytes:u8@0[16]',
  UUIDValue: '41 1:UUIDText@0 2:UUIDBytes@0',
  UUID_v1: '52v1 version:u32@0 type:u32@4 value:UUIDValue@8?type',
  Pdi_v1: '16v1 version:u32@0 value:u64@8',
  Hostname_v1: '64 value:string@0[64]',
  BridgeChipInfo: '8',
  BridgeChipHierarchy: '1028',
  PlatformInfo_v1: '44v1 version:u32@0 ibGuid:u8@4[16] rackGuid:u8@20[16] chassisPhysicalSlotNumber:u8@36 computeSlotIndex:u8@37 nodeIndex:u8@38 peerType:u8@39 moduleId:u8@40',
  PlatformInfo_v2: '44v2 version:u32@0 ibGuid:u8@4[16] chassisSerialNumber:u8@20[16] slotNumber:u8@36 trayIndex:u8@37 hostId:u8@38 peerType:u8@39 moduleId:u8@40',
  ExcludedDeviceInfo: '148',
  SystemDriverBranchInfo_v1: '84v1 version:u32@0 branch:string@4[80]',
  C2cModeInfo_v1: '4',
  DeviceAddressingMode_v1: '8v1 version:u32@0 value:u32@4',
  DeviceCapabilities_v1: '8v1 version:u32@0 capMask:u32@4',
  BBXTimeData_v1: '4',
  GpuUptime_v1: '4',
  CPERCursor_v1: '96 cperTypeMask:u32@0 uuid:string@4[80] handle:u64@88',
  GetCPER_v1: '112 cursor:CPERCursor_v1@0 buffer:u8@96[bufferSize] bufferSize:u32@104',
  RusdSettings_v1: '16v1 version:u32@0 pollMask:u64@8',
  PRMTLV_v1: '504 dataSize:u32@0 status:u32@4 data:u8@8[496]',
  PRMCounterInput_v1: '4 localPort:u32@0',
  PRMCounterValue_v1: '16 status:u32@0 outputType:u32@4 outputValue:Value@8?outputType',
  PRMCounter_v1: '24 counterId:u32@0 inData:PRMCounterInput_v1@4 counterValue:PRMCounterValue_v1@8',
  PRMCounterList_v1: '16 numCounters:u32@0 counters:PRMCounter_v1@8[numCounters]',
  HwbcEntry: '36',
  GpuThermalSensor: '20',
  GpuThermalSettings: '64',
  CoolerInfo_v1: '16v1 version:u32@0 index:u32@4 signalType:u32@8 target:u32@12',
  MarginTemperature_v1: '8v1 version:u32@0 marginTemperature:i32@4',
  FanSpeedInfo_v1: '12v1 version:u32@0 fan:u32@4 speed:u32@8',
  ClkMonFaultInfo: '8',
  ClkMonStatus: '264',
  ClockOffset_v1: '24v1 version:u32@0 type:u32@4 pstate:u32@8 clockOffsetMHz:i32@12 minClockOffsetMHz:i32@16 maxClockOffsetMHz:i32@20',
  DevicePerfModes_v1: '2052v1 version:u32@0 str:string@4[2048]',
  DeviceCurrentClockFreqs_v1: '2052v1 version:u32@0 str:string@4[2048]',
  DevicePowerMizerModes_v1: '12 currentMode:u32@0 mode:u32@4 supportedPowerMizerModes:u32@8',
  GpuDynamicPstatesUtilization: '16',
  GpuDynamicPstatesInfo: '132',
  ViolationTime: '16',
  PowerValue_v2: '12v2 version:u32@0 powerScope:u8@4 powerValueMw:u32@8',
  AdaptiveTgpModeInfo_v1: '20',
  Mask255: '32 mask:u32@0[8]',
  WorkloadPowerProfileInfo_v1: '44v1 version:u32@0 profileId:u32@4 priority:u32@8 conflictingMask:Mask255@12',
  WorkloadPowerProfileProfilesInfo_v1: '11256v1 version:u32@0 perfProfilesMask:Mask255@4 perfProfile:WorkloadPowerProfileInfo_v1@36[255]',
  WorkloadPowerProfileCurrentProfiles_v1: '100v1 version:u32@0 perfProfilesMask:Mask255@4 requestedProfilesMask:Mask255@36 enforcedProfilesMask:Mask255@68',
  WorkloadPowerProfileRequestedProfiles_v1: '36v1 version:u32@0 requestedProfilesMask:Mask255@4',
  WorkloadPowerProfileUpdateProfiles_v1: '36 operation:u32@0 updateProfilesMask:Mask255@4',
  PowerSmoothingProfile_v1: '24v1 version:u32@0 profileId:u32@4 paramId:u32@8 value:f64@16',
  PowerSmoothingState_v1: '8v1 version:u32@0 state:u32@4',
  EccErrorCounts: '32',
  EccSramErrorStatus_v1: '104v1 version:u32@0 aggregateUncParity:amount@8 aggregateUncSecDed:amount@16 aggregateCor:amount@24 volatileUncParity:amount@32 volatileUncSecDed:amount@40 volatileCor:amount@48 aggregateUncBucketL2:amount@56 aggregateUncBucketSm:amount@64 aggregateUncBucketPcie:amount@72 aggregateUncBucketMcu:amount@80 aggregateUncBucketOther:amount@88 bThresholdExceeded:u32@96',
  EccSramUniqueUncorrectedErrorEntry_v1: '28 unit:u32@0 location:u32@4 sublocation:u32@8 extlocation:u32@12 address:u32@16 isParity:u32@20 count:u32@24',
  EccSramUniqueUncorrectedErrorCounts_v1: '16v1 version:u32@0 entryCount:u32@4 entries:EccSramUniqueUncorrectedErrorEntry_v1@8[entryCount]',
  RowRemapperHistogramValues: '20',
  RemappedRowsInfo_v2: '24',
  RepairStatus_v1: '12v1 version:u32@0 bChannelRepairPending:u32@4 bTpcRepairPending:u32@8',
  UnrepairableMemoryStatus_v1: '4',
  EccBankRemapperHistogram_v1: '8',
  EccBankRemapperStatus_v1: '20',
  Sample: '16',
  ProcessUtilizationSample: '32',
  ProcessUtilizationInfo_v1: '40 timeStamp:amount@0 pid:u32@8 smUtil:u32@12 memUtil:u32@16 encUtil:u32@20 decUtil:u32@24 jpgUtil:u32@28 ofaUtil:u32@32',
  ProcessesUtilizationInfo_v1: '24v1 version:u32@0 processSamplesCount:u32@4 lastSeenTimeStamp:amount@8 procUtilArray:ProcessUtilizationInfo_v1@16[processSamplesCount]',
  AccountingStats: '56',
  AccountingStats_v2: '64 pid:u32@0 isRunning:u32@4 gpuUtilization:u32@8 memoryUtilization:u32@12 maxMemoryUsage:amount@16 sampleCount:u32@24 sumGpuUtil:amount@32 sumFbUtil:amount@40 time:amount@48 startTime:amount@56',
  EncoderSessionInfo: '32',
  FBCStats: '12',
  FBCSessionInfo: '48',
  GpuOperationalEventConfig_v1: '104 uuid:string@0[96] minLogLevel:u32@96 minSeverity:u32@100',
  EventSetWait_v3: '224 timeoutMs:u32@0 dataType:u32@4 uuid:string@8[96] sourceModule:string@104[16] eventType:u64@120 eventData:u64@128 groupCursor:u64@136 instanceId:u64@144 timestampUsec:amount@152 traceId:u64@160 gpuInstanceId:u32@168 computeInstanceId:u32@172 severity:u32@176 categoryId:u32@180 moduleEventCode:u32@184 scope:u32@188 originator:u32@192 moduleInstance:u32@196 chipletId:u32@200 logLevel:u32@204 attributes:u32@208 groupCperSize:u32@212 groupAttributes:u32@216 groupSize:u8@220 groupIndex:u8@221',
  EventSetGetContextCount_v1: '4 count:u32@0',
  EventSetGetContextInfo_v1: '20 index:u32@0 nvmlGpuOperationalEventContextType:u32@4 sourceEventContextType:u32@8 dataSize:u32@12 dataFormatVersion:u16@16',
  EventSetGetContextData_v1: '16 data:u8@0[dataSize] index:u32@8 dataSize:u32@12',
  EventSetGetGpuOperationalEventContextLegacyXid_v1: '8 index:u32@0 xidCode:u32@4',
  GpuInstanceProfileInfo: '48',
  GpuInstanceProfileInfo_v2: '152v2 version:u32@0 id:u32@4 isP2pSupported:u32@8 sliceCount:u32@12 instanceCount:u32@16 multiprocessorCount:u32@20 copyEngineCount:u32@24 decoderCount:u32@28 encoderCount:u32@32 jpegCount:u32@36 ofaCount:u32@40 memorySizeMB:amount@48 name:string@56[96]',
  GpuInstanceProfileInfo_v3: '152v3 version:u32@0 id:u32@4 sliceCount:u32@8 instanceCount:u32@12 multiprocessorCount:u32@16 copyEngineCount:u32@20 decoderCount:u32@24 encoderCount:u32@28 jpegCount:u32@32 ofaCount:u32@36 memorySizeMB:amount@40 name:string@48[96] capabilities:u32@144',
  ComputeInstancePlacement: '8 start:u32@0 size:u32@4',
  ComputeInstanceProfileInfo: '36',
  ComputeInstanceProfileInfo_v2: '136v2 version:u32@0 id:u32@4 sliceCount:u32@8 instanceCount:u32@12 multiprocessorCount:u32@16 sharedCopyEngineCount:u32@20 sharedDecoderCount:u32@24 sharedEncoderCount:u32@28 sharedJpegCount:u32@32 sharedOfaCount:u32@36 name:string@40[96]',
  ComputeInstanceProfileInfo_v3: '140v3 version:u32@0 id:u32@4 sliceCount:u32@8 instanceCount:u32@12 multiprocessorCount:u32@16 sharedCopyEngineCount:u32@20 sharedDecoderCount:u32@24 sharedEncoderCount:u32@28 sharedJpegCount:u32@32 sharedOfaCount:u32@36 name:string@40[96] capabilities:u32@136',
  ComputeInstanceInfo: '32',
  NvLinkUtilizationControl: '8 units:u32@0 pktfilter:u32@4',
  NvLinkPowerThres: '4 lowPwrThreshold:u32@0',
  NvlinkSupportedBwModes_v1: '28v1 version:u32@0 bwModes:u8@4[23,totalBwModes] totalBwModes:u8@27',
  NvlinkGetBwMode_v1: '12v1 version:u32@0 bIsBest:u32@4 bwMode:u8@8',
  NvlinkSetBwMode_v1: '12v1 version:u32@0 bSetBest:u32@4 bwMode:u8@8',
  NvlinkSetBwModeAsync_v1: '12 bSetBest:u32@0 bwMode:u32@4 asyncPollTimeoutMs:u32@8',
  NvlinkFirmwareVersion: '16 ucodeType:u8@0 major:u32@4 minor:u32@8 subMinor:u32@12',
  NvlinkFirmwareInfo: '1604 firmwareVersion:NvlinkFirmwareVersion@0[100,numValidEntries] numValidEntries:u32@1600',
  NvLinkInfo_v1: '8v1 version:u32@0 isNvleEnabled:u32@4',
  NvLinkInfo_v2: '1612v2 version:u32@0 isNvleEnabled:u32@4 firmwareInfo:NvlinkFirmwareInfo@8',
  NvLinkInfo_v3: '1612',
  NvlinkGetRemapTableInfo_v1: '32776 alid:u32@0 flaRemapTabAddr:u32@4[4096] gpaRemapTabAddr:u32@16388[4096] remapTabSize:u32@32772',
  NvlinkSetNvleReady_v1: '1 bNvleReady:u8@0',
  NvlinkLockRemapTable_v1: '2 bRemapTableLocked:u8@0 bRemapTableLockDisabled:u8@1',
  NvlinkNvlePrivateInfo_v1: '260 data:u8@0[256,size] size:u32@256',
  NvlinkSetupNvleEncryptionKey_v1: '560 nvleKey:u8@0[32] localGpuAlid:u32@32 remoteGpuAlid:u32@36 localGpuNvlePrivateInfo:NvlinkNvlePrivateInfo_v1@40 remoteGpuNvlePrivateInfo:NvlinkNvlePrivateInfo_v1@300',
  GpuFabricInfo: '28',
  GpuFabricInfo_v2: '36v2 version:u32@0 clusterUuid:u8@4[16] status:u32@20 cliqueId:u32@24 state:u8@28 healthMask:u32@32',
  GpuFabricInfo_v3: '40v3 version:u32@0 clusterUuid:u8@4[16] status:u32@20 cliqueId:u32@24 state:u8@28 healthMask:u32@32 healthSummary:u8@36',
  GpuFabricClique_v1: '8',
  GpuFabricInfo_v4: '548',
  ConfComputeSystemCaps: '8',
  ConfComputeSystemState: '12',
  SystemConfComputeSettings_v1: '20v1 version:u32@0 environment:u32@4 ccFeature:u32@8 devToolsMode:u32@12 multiGpuMode:u32@16',
  SystemConfComputeSettings_v2: '24v2 version:u32@0 environment:u32@4 ccFeature:u32@8 devToolsMode:u32@12 multiGpuMode:u32@16 tdispState:u32@20',
  ConfComputeMemSizeInfo: '16',
  ConfComputeGpuCertificate: '9224',
  ConfComputeGpuAttestationReport: '12332 isCecAttestationReportPresent:u32@0 attestationReportSize:u32@4 cecAttestationReportSize:u32@8 nonce:u8@12[32] attestationReport:u8@44[8192,attestationReportSize] cecAttestationReport:u8@8236[4096,cecAttestationReportSize]',
  ConfComputeSetKeyRotationThresholdInfo_v1: '16v1 version:u32@0 maxAttackerAdvantage:amount@8',
  ConfComputeGetKeyRotationThresholdInfo_v1: '16v1 version:u32@0 attackerAdvantage:amount@8',
  DramEncryptionInfo_v1: '8v1 version:u32@0 encryptionState:u32@4',
  LedState: '260',
  UnitInfo: '384',
  PSUInfo: '268',
  UnitFanInfo: '8',
  UnitFanSpeeds: '196',
  VgpuVersion: '8 minVersion:u32@0 maxVersion:u32@4',
  VgpuMetadata: '212 version:u32@0 revision:u32@4 guestInfoState:u32@8 guestDriverVersion:string@12[80] hostDriverVersion:string@92[80] reserved:u32@172[6] vgpuVirtualizationCaps:u32@196 guestVgpuVersion:u32@200 opaqueDataSize:u32@204 opaqueData:u8@208[4]',
  VgpuPgpuMetadata: '128 version:u32@0 revision:u32@4 hostDriverVersion:string@8[80] pgpuVirtualizationCaps:u32@88 reserved:u32@92[5] hostSupportedVgpuRange:VgpuVersion@112 opaqueDataSize:u32@120 opaqueData:u8@124[4]',
  VgpuPgpuCompatibility: '8',
  VgpuHeterogeneousMode_v1: '8v1 version:u32@0 mode:u32@4',
  VgpuPlacementId_v1: '8v1 version:u32@0 placementId:u32@4',
  VgpuPlacementList_v1: '24v1 version:u32@0 placementSize:u32@4 count:u32@8 placementIds:u32@16[count]',
  VgpuPlacementList_v2: '32v2 version:u32@0 placementSize:u32@4 count:u32@8 placementIds:u32@16[count] mode:u32@24',
  VgpuCreatablePlacementInfo_v1: '32v1 version:u32@0 vgpuTypeId:u32@4 count:u32@8 placementIds:u32@16[count] placementSize:u32@24',
  VgpuTypeBar1Info_v1: '16v1 version:u32@0 bar1Size:amount@8',
  VgpuTypeIdInfo_v1: '16v1 version:u32@0 vgpuCount:u32@4 vgpuTypeIds:u32@8[vgpuCount]',
  VgpuTypeMaxInstance_v1: '12v1 version:u32@0 vgpuTypeId:u32@4 maxInstancePerGI:u32@8',
  ActiveVgpuInstanceInfo_v1: '16v1 version:u32@0 vgpuCount:u32@4 vgpuInstances:u32@8[vgpuCount]',
  VgpuRuntimeState_v1: '16v1 version:u32@0 size:amount@8',
  VgpuInstanceUtilizationSample: '48',
  VgpuInstanceUtilizationInfo_v1: '64 timeStamp:amount@0 vgpuInstance:u32@8 smUtil:u64@16 memUtil:u64@24 encUtil:u64@32 decUtil:u64@40 jpgUtil:u64@48 ofaUtil:u64@56',
  VgpuInstancesUtilizationInfo_v1: '32v1 version:u32@0 sampleValType:u32@4 vgpuInstanceCount:u32@8 lastSeenTimeStamp:amount@16 vgpuUtilArray:VgpuInstanceUtilizationInfo_v1@24[vgpuInstanceCount]',
  VgpuProcessUtilizationSample: '96',
  VgpuProcessUtilizationInfo_v1: '104 processName:string@0[64] timeStamp:amount@64 vgpuInstance:u32@72 pid:u32@76 smUtil:u32@80 memUtil:u32@84 encUtil:u32@88 decUtil:u32@92 jpgUtil:u32@96 ofaUtil:u32@100',
  VgpuProcessesUtilizationInfo_v1: '24v1 version:u32@0 vgpuProcessCount:u32@4 lastSeenTimeStamp:amount@8 vgpuProcUtilArray:VgpuProcessUtilizationInfo_v1@16[vgpuProcessCount]',
  VgpuSchedulerArrTimeslice: '8 avgFactor:u32@0 timeslice:u32@4',
  VgpuSchedulerTimeslice: '4 timeslice:u32@0',
  VgpuSchedulerParams: '8 2:VgpuSchedulerArrTimeslice@0 1:VgpuSchedulerTimeslice@0',
  VgpuSchedulerArrFrequency: '8 avgFactor:u32@0 frequency:u32@4',
  VgpuSchedulerSetParams: '8 2:VgpuSchedulerArrFrequency@0 1:VgpuSchedulerTimeslice@0',
  VgpuSchedulerLogEntry: '48 timestamp:u64@0 timeRunTotal:u64@8 timeRun:amount@16 swRunlistId:u32@24 targetTimeSlice:amount@32 cumulativePreemptionTime:u64@40',
  VgpuSchedulerLog: '9624',
  VgpuSchedulerGetState: '16',
  VgpuSchedulerSetState: '16 schedulerPolicy:u32@0 enableARRMode:u32@4 schedulerParams:VgpuSchedulerSetParams@8?enableARRMode',
  VgpuSchedulerCapabilities: '40',
  VgpuSchedulerState_v1: '24v1 version:u32@0 engineId:u32@4 schedulerPolicy:u32@8 enableARRMode:u32@12 schedulerParams:VgpuSchedulerSetParams@16?enableARRMode',
  VgpuSchedulerStateInfo_v1: '24v1 version:u32@0 engineId:u32@4 schedulerPolicy:u32@8 arrMode:u32@12 schedulerParams:VgpuSchedulerParams@16?arrMode',
  VgpuSchedulerLogInfo_v1: '9632v1 version:u32@0 engineId:u32@4 schedulerPolicy:u32@8 arrMode:u32@12 schedulerParams:VgpuSchedulerParams@16?arrMode entriesCount:u32@24 logEntries:VgpuSchedulerLogEntry@32[200,entriesCount]',
  VgpuSchedulerStateInfo_v2: '16 engineId:u32@0 schedulerPolicy:u32@4 avgFactor:u32@8 timeslice:u32@12',
  VgpuSchedulerLogEntry_v2: '56 timestamp:u64@0 timeRunTotal:u64@8 timeRun:amount@16 swRunlistId:u32@24 targetTimeSlice:amount@32 cumulativePreemptionTime:u64@40 weight:u32@48',
  VgpuSchedulerLogInfo_v2: '11224 engineId:u32@0 schedulerPolicy:u32@4 avgFactor:u32@8 timeslice:u32@12 entriesCount:u32@16 logEntries:VgpuSchedulerLogEntry_v2@24[200,entriesCount]',
  VgpuSchedulerState_v2: '16 engineId:u32@0 schedulerPolicy:u32@4 avgFactor:u32@8 frequency:u32@12',
  VgpuLicenseExpiry: '16',
  VgpuLicenseInfo: '24',
  GridLicenseExpiry: '16',
  GridLicensableFeature: '284',
  GridLicensableFeatures: '860',
};

/** The readers of what functions give. */
export const readers: Readonly<Record<string, (m: NativeMemory, o: number, b: number) => object>> = {
  PciInfo_v1: readPciInfo_v1,
  PciInfo_v2: readPciInfo_v2,
  PciInfo: readPciInfo,
  Memory: readMemory,
  Memory_v2: readMemory_v2,
  BAR1Memory: readBAR1Memory,
  SetMemoryLimits_v1: readSetMemoryLimits_v1,
  GetMemoryLimits_v1: readGetMemoryLimits_v1,
  Utilization: readUtilization,
  Temperature_v1: readTemperature_v1,
  ProcessInfo_v1: readProcessInfo_v1,
  ProcessInfo_v2: readProcessInfo_v2,
  ProcessInfo: readProcessInfo,
  ProcessDetailList_v1: readProcessDetailList_v1,
  DeviceAttributes: readDeviceAttributes,
  GpuInstancePlacement: readGpuInstancePlacement,
  GpuInstanceInfo: readGpuInstanceInfo,
  FieldValue: readFieldValue,
  EventData: readEventData,
  SystemEventSetCreateRequest_v1: readSystemEventSetCreateRequest_v1,
  SystemEventSetFreeRequest_v1: readSystemEventSetFreeRequest_v1,
  SystemRegisterEventRequest_v1: readSystemRegisterEventRequest_v1,
  SystemEventSetWaitRequest_v1: readSystemEventSetWaitRequest_v1,
  GpmMetricsGet: readGpmMetricsGet,
  GpmSupport: readGpmSupport,
  NvlinkTelemetrySamples_v1: readNvlinkTelemetrySamples_v1,
  PerfMetricsSamples_v1: readPerfMetricsSamples_v1,
  PciInfoExt_v1: readPciInfoExt_v1,
  UUID_v1: readUUID_v1,
  Pdi_v1: readPdi_v1,
  Hostname_v1: readHostname_v1,
  BridgeChipHierarchy: readBridgeChipHierarchy,
  PlatformInfo_v2: readPlatformInfo_v2,
  ExcludedDeviceInfo: readExcludedDeviceInfo,
  SystemDriverBranchInfo_v1: readSystemDriverBranchInfo_v1,
  C2cModeInfo_v1: readC2cModeInfo_v1,
  DeviceAddressingMode_v1: readDeviceAddressingMode_v1,
  DeviceCapabilities_v1: readDeviceCapabilities_v1,
  BBXTimeData_v1: readBBXTimeData_v1,
  GpuUptime_v1: readGpuUptime_v1,
  GetCPER_v1: readGetCPER_v1,
  RusdSettings_v1: readRusdSettings_v1,
  PRMTLV_v1: readPRMTLV_v1,
  PRMCounterList_v1: readPRMCounterList_v1,
  HwbcEntry: readHwbcEntry,
  GpuThermalSettings: readGpuThermalSettings,
  CoolerInfo_v1: readCoolerInfo_v1,
  MarginTemperature_v1: readMarginTemperature_v1,
  FanSpeedInfo_v1: readFanSpeedInfo_v1,
  ClkMonStatus: readClkMonStatus,
  ClockOffset_v1: readClockOffset_v1,
  DevicePerfModes_v1: readDevicePerfModes_v1,
  DeviceCurrentClockFreqs_v1: readDeviceCurrentClockFreqs_v1,
  DevicePowerMizerModes_v1: readDevicePowerMizerModes_v1,
  GpuDynamicPstatesInfo: readGpuDynamicPstatesInfo,
  ViolationTime: readViolationTime,
  PowerValue_v2: readPowerValue_v2,
  AdaptiveTgpModeInfo_v1: readAdaptiveTgpModeInfo_v1,
  WorkloadPowerProfileProfilesInfo_v1: readWorkloadPowerProfileProfilesInfo_v1,
  WorkloadPowerProfileCurrentProfiles_v1: readWorkloadPowerProfileCurrentProfiles_v1,
  WorkloadPowerProfileRequestedProfiles_v1: readWorkloadPowerProfileRequestedProfiles_v1,
  WorkloadPowerProfileUpdateProfiles_v1: readWorkloadPowerProfileUpdateProfiles_v1,
  PowerSmoothingProfile_v1: readPowerSmoothingProfile_v1,
  PowerSmoothingState_v1: readPowerSmoothingState_v1,
  EccErrorCounts: readEccErrorCounts,
  EccSramErrorStatus_v1: readEccSramErrorStatus_v1,
  EccSramUniqueUncorrectedErrorCounts_v1: readEccSramUniqueUncorrectedErrorCounts_v1,
  RowRemapperHistogramValues: readRowRemapperHistogramValues,
  RemappedRowsInfo_v2: readRemappedRowsInfo_v2,
  RepairStatus_v1: readRepairStatus_v1,
  UnrepairableMemoryStatus_v1: readUnrepairableMemoryStatus_v1,
  EccBankRemapperStatus_v1: readEccBankRemapperStatus_v1,
  Sample: readSample,
  ProcessUtilizationSample: readProcessUtilizationSample,
  ProcessesUtilizationInfo_v1: readProcessesUtilizationInfo_v1,
  AccountingStats: readAccountingStats,
  AccountingStats_v2: readAccountingStats_v2,
  EncoderSessionInfo: readEncoderSessionInfo,
  FBCStats: readFBCStats,
  FBCSessionInfo: readFBCSessionInfo,
  GpuOperationalEventConfig_v1: readGpuOperationalEventConfig_v1,
  EventSetWait_v3: readEventSetWait_v3,
  EventSetGetContextCount_v1: readEventSetGetContextCount_v1,
  EventSetGetContextInfo_v1: readEventSetGetContextInfo_v1,
  EventSetGetContextData_v1: readEventSetGetContextData_v1,
  EventSetGetGpuOperationalEventContextLegacyXid_v1: readEventSetGetGpuOperationalEventContextLegacyXid_v1,
  GpuInstanceProfileInfo: readGpuInstanceProfileInfo,
  GpuInstanceProfileInfo_v2: readGpuInstanceProfileInfo_v2,
  ComputeInstancePlacement: readComputeInstancePlacement,
  ComputeInstanceProfileInfo: readComputeInstanceProfileInfo,
  ComputeInstanceProfileInfo_v2: readComputeInstanceProfileInfo_v2,
  ComputeInstanceInfo: readComputeInstanceInfo,
  NvLinkUtilizationControl: readNvLinkUtilizationControl,
  NvLinkPowerThres: readNvLinkPowerThres,
  NvlinkSupportedBwModes_v1: readNvlinkSupportedBwModes_v1,
  NvlinkGetBwMode_v1: readNvlinkGetBwMode_v1,
  NvlinkSetBwMode_v1: readNvlinkSetBwMode_v1,
  NvlinkSetBwModeAsync_v1: readNvlinkSetBwModeAsync_v1,
  NvLinkInfo_v2: readNvLinkInfo_v2,
  NvLinkInfo_v3: readNvLinkInfo_v3,
  NvlinkGetRemapTableInfo_v1: readNvlinkGetRemapTableInfo_v1,
  NvlinkSetNvleReady_v1: readNvlinkSetNvleReady_v1,
  NvlinkLockRemapTable_v1: readNvlinkLockRemapTable_v1,
  NvlinkNvlePrivateInfo_v1: readNvlinkNvlePrivateInfo_v1,
  NvlinkSetupNvleEncryptionKey_v1: readNvlinkSetupNvleEncryptionKey_v1,
  GpuFabricInfo: readGpuFabricInfo,
  GpuFabricInfo_v3: readGpuFabricInfo_v3,
  GpuFabricInfo_v4: readGpuFabricInfo_v4,
  ConfComputeSystemCaps: readConfComputeSystemCaps,
  ConfComputeSystemState: readConfComputeSystemState,
  SystemConfComputeSettings_v1: readSystemConfComputeSettings_v1,
  SystemConfComputeSettings_v2: readSystemConfComputeSettings_v2,
  ConfComputeMemSizeInfo: readConfComputeMemSizeInfo,
  ConfComputeGpuCertificate: readConfComputeGpuCertificate,
  ConfComputeGpuAttestationReport: readConfComputeGpuAttestationReport,
  ConfComputeSetKeyRotationThresholdInfo_v1: readConfComputeSetKeyRotationThresholdInfo_v1,
  ConfComputeGetKeyRotationThresholdInfo_v1: readConfComputeGetKeyRotationThresholdInfo_v1,
  DramEncryptionInfo_v1: readDramEncryptionInfo_v1,
  LedState: readLedState,
  UnitInfo: readUnitInfo,
  PSUInfo: readPSUInfo,
  UnitFanSpeeds: readUnitFanSpeeds,
  VgpuVersion: readVgpuVersion,
  VgpuMetadata: readVgpuMetadata,
  VgpuPgpuMetadata: readVgpuPgpuMetadata,
  VgpuPgpuCompatibility: readVgpuPgpuCompatibility,
  VgpuHeterogeneousMode_v1: readVgpuHeterogeneousMode_v1,
  VgpuPlacementId_v1: readVgpuPlacementId_v1,
  VgpuPlacementList_v2: readVgpuPlacementList_v2,
  VgpuCreatablePlacementInfo_v1: readVgpuCreatablePlacementInfo_v1,
  VgpuTypeBar1Info_v1: readVgpuTypeBar1Info_v1,
  VgpuTypeIdInfo_v1: readVgpuTypeIdInfo_v1,
  VgpuTypeMaxInstance_v1: readVgpuTypeMaxInstance_v1,
  ActiveVgpuInstanceInfo_v1: readActiveVgpuInstanceInfo_v1,
  VgpuRuntimeState_v1: readVgpuRuntimeState_v1,
  VgpuInstanceUtilizationSample: readVgpuInstanceUtilizationSample,
  VgpuInstancesUtilizationInfo_v1: readVgpuInstancesUtilizationInfo_v1,
  VgpuProcessUtilizationSample: readVgpuProcessUtilizationSample,
  VgpuProcessesUtilizationInfo_v1: readVgpuProcessesUtilizationInfo_v1,
  VgpuSchedulerLog: readVgpuSchedulerLog,
  VgpuSchedulerGetState: readVgpuSchedulerGetState,
  VgpuSchedulerSetState: readVgpuSchedulerSetState,
  VgpuSchedulerCapabilities: readVgpuSchedulerCapabilities,
  VgpuSchedulerState_v1: readVgpuSchedulerState_v1,
  VgpuSchedulerStateInfo_v1: readVgpuSchedulerStateInfo_v1,
  VgpuSchedulerLogInfo_v1: readVgpuSchedulerLogInfo_v1,
  VgpuSchedulerStateInfo_v2: readVgpuSchedulerStateInfo_v2,
  VgpuSchedulerLogInfo_v2: readVgpuSchedulerLogInfo_v2,
  VgpuSchedulerState_v2: readVgpuSchedulerState_v2,
  VgpuLicenseInfo: readVgpuLicenseInfo,
  GridLicensableFeatures: readGridLicensableFeatures,
  GpuFabricInfo_v2: readGpuFabricInfo_v2,
  PlatformInfo_v1: readPlatformInfo_v1,
  GpuInstanceProfileInfo_v3: readGpuInstanceProfileInfo_v3,
  ComputeInstanceProfileInfo_v3: readComputeInstanceProfileInfo_v3,
  NvLinkInfo_v1: readNvLinkInfo_v1,
  VgpuPlacementList_v1: readVgpuPlacementList_v1,
};
