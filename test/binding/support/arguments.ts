import type { Raw } from '../../../src/nvml/raw.ts';
import type {
  ComputeInstanceHandle,
  DeviceHandle,
  GpmSampleHandle,
  GpuInstanceHandle,
  UnitHandle,
} from '../../../src/nvml/raw/structs.ts';
import { splitParameters, type Row } from '../../../src/nvml/row.ts';
import { shapeOf, type Parameter } from '../../../src/nvml/row-shape.ts';
import type { Scenario, World } from './worlds.ts';

/** The board on which a row has something to say. */
export function scenarioOf({ name }: Row): Scenario {
  if (name.startsWith('Unit')) return 'units';
  if (/^(GpuInstance|ComputeInstance)/.test(name)) return 'mig';
  if (/Mig(Device|Mode)|GpuInstance|ComputeInstanceId|DeviceGetAttributes|GpmMigSampleGet/.test(name))
    return 'mig';
  return /Vgpu|PgpuMetadata|VirtualizationMode|Grid/.test(name) ? 'vgpu' : 'board';
}

const gpu = (raw: Raw, index = 0): DeviceHandle => raw.deviceGetHandleByIndex_v2(index);

/** The first part of the first GPU that has parts. */
function migDevice(raw: Raw): DeviceHandle {
  const device = gpu(raw);
  for (let slot = 0; slot < raw.deviceGetMaxMigDeviceCount(device); slot++) {
    try {
      return raw.deviceGetMigDeviceHandleByIndex(device, slot);
    } catch {
      // a hole
    }
  }
  return device;
}

function gpuInstance(raw: Raw): GpuInstanceHandle {
  const device = gpu(raw);
  return raw.deviceGetGpuInstanceById(device, raw.deviceGetGpuInstanceId(migDevice(raw)));
}

function computeInstance(raw: Raw): ComputeInstanceHandle {
  return raw.gpuInstanceGetComputeInstanceById(
    gpuInstance(raw),
    raw.deviceGetComputeInstanceId(migDevice(raw)),
  );
}

/** 0 where this board has none: then both forms say so. */
function or<T>(none: T, make: () => T): T {
  try {
    return make();
  } catch {
    return none;
  }
}

/** Handles and identities, by the type that the table gives the parameter. */
const byType: Readonly<Record<string, (raw: Raw) => unknown>> = {
  Device: (raw) => gpu(raw),
  GpuInstance: (raw) => or(0 as GpuInstanceHandle, () => gpuInstance(raw)),
  ComputeInstance: (raw) => or(0 as ComputeInstanceHandle, () => computeInstance(raw)),
  Unit: (raw) => or(0 as UnitHandle, () => raw.unitGetHandleByIndex(0)),
  EventSet: (raw) => raw.eventSetCreate(),
  GpmSample: (raw) => raw.gpmSampleAlloc(),
  VgpuTypeId: (raw) => or(1, () => raw.deviceGetCreatableVgpus(gpu(raw))[0] ?? 1),
  VgpuInstance: (raw) => or(1, () => raw.deviceGetActiveVgpus(gpu(raw))[0] ?? 1),
  f64: () => 0,
  u64: () => 0n,
  amount: () => 0,
};

/** What only the name tells. */
const byName: Readonly<Record<string, (raw: Raw) => unknown>> = {
  uuid: (raw) => raw.deviceGetUUID(gpu(raw)),
  serial: (raw) => raw.deviceGetSerial(gpu(raw)),
  pciBusId: (raw) => raw.deviceGetPciInfo_v3(gpu(raw)).busId,
  migDevice: (raw) => migDevice(raw),
  pid: () => 1,
  result: () => 15,
  cpuSetSize: () => 4,
  nodeSetSize: () => 4,
  valuesCount: () => 1,
  memoryClockMHz: (raw) => raw.deviceGetSupportedMemoryClocks(gpu(raw))[0],
  eventTypes: () => 8n,
  timeoutms: () => 1,
  values: () => [{ fieldId: 82 }],
  limit: (raw) => raw.deviceGetPowerManagementDefaultLimit(gpu(raw)),
};

function sampled(raw: Raw): GpmSampleHandle {
  const sample = raw.gpmSampleAlloc();
  raw.gpmSampleGet(gpu(raw), sample);
  return sample;
}
const sample = (raw: Raw) => ({ sample1: sampled(raw), sample2: sampled(raw), metrics: [{ metricId: 2 }] });
const registered = (raw: Raw) => {
  const set = raw.eventSetCreate();
  raw.eventSetRegisterGpuOperationalEvents_v1(set, { uuid: raw.deviceGetUUID(gpu(raw)) });
  return set;
};

/** Structs that say something. */
const byRow: Readonly<Record<string, (raw: Raw) => Readonly<Record<string, unknown>>>> = {
  SystemEventSetFree: (raw) => ({ request: { set: raw.systemEventSetCreate().set } }),
  SystemRegisterEvents: (raw) => ({ request: { set: raw.systemEventSetCreate().set, eventTypes: 1n } }),
  SystemEventSetWait: (raw) => ({ request: { set: raw.systemEventSetCreate().set, timeoutms: 1 } }),
  DeviceGetHandleByUUIDV: (raw) => ({ uuid: { type: 1, value: { str: raw.deviceGetUUID(gpu(raw)) } } }),
  DeviceReadPRMCounters_v1: () => ({
    counterList: { counters: [{ counterId: 1, inData: { localPort: 1 } }] },
  }),
  DeviceSetApplicationsClocks: () => ({ memClockMHz: 2619, graphicsClockMHz: 1980 }),
  DeviceSetGpuLockedClocks: () => ({ minGpuClockMHz: 1200, maxGpuClockMHz: 1500 }),
  DeviceSetMemoryLockedClocks: () => ({ minMemClockMHz: 2619, maxMemClockMHz: 2619 }),
  DeviceSetPowerManagementLimit_v2: () => ({ powerValue: { powerScope: 0, powerValueMw: 600_000 } }),
  DeviceSetMemoryLimits_v1: () => ({
    limits: { nameSpace: '/sys/fs/cgroup', softLimit: 2 ** 30, hardLimit: 2n ** 31n },
  }),
  DeviceGetMemoryLimits_v1: () => ({ limits: { nameSpace: '/sys/fs/cgroup' } }),
  DeviceSetNvLinkDeviceLowPowerThreshold: () => ({ info: { lowPwrThreshold: 100 } }),
  SystemGetCPER_v1: (raw) => ({ cper: { cursor: { cperTypeMask: 1, uuid: raw.deviceGetUUID(gpu(raw)) } } }),
  DeviceSetHostname_v1: () => ({ hostname: { value: 'a-host' } }),
  EventSetWait_v3: (raw) => ({ set: registered(raw), params: { timeoutMs: 1 } }),
  EventSetRegisterGpuOperationalEvents_v1: (raw) => ({ config: { uuid: raw.deviceGetUUID(gpu(raw)) } }),
  GpmMetricsGet: (raw) => ({ metricsGet: sample(raw) }),
  GpmMigSampleGet: (raw) => ({ gpuInstanceId: raw.deviceGetGpuInstanceId(migDevice(raw)) }),
  DeviceGetGpuInstanceId: (raw) => ({ device: migDevice(raw) }),
  DeviceGetComputeInstanceId: (raw) => ({ device: migDevice(raw) }),
  DeviceGetAttributes: (raw) => ({ device: migDevice(raw) }),
  DeviceGetAttributes_v2: (raw) => ({ device: migDevice(raw) }),
  DeviceGetGpuInstanceById: (raw) => ({ id: raw.deviceGetGpuInstanceId(migDevice(raw)) }),
  GpuInstanceGetComputeInstanceById: (raw) => ({ id: raw.deviceGetComputeInstanceId(migDevice(raw)) }),
  DeviceGetNvLinkTelemetrySamples_v1: () => ({
    samples: { telemetrySamples: [{ linkId: 0, samples: [0n, 0n] }] },
  }),
  DeviceGetTopologyCommonAncestor: (raw) => ({ device2: gpu(raw, 1) }),
  DeviceGetP2PStatus: (raw) => ({ device2: gpu(raw, 1) }),
  DeviceOnSameBoard: (raw) => ({ device2: gpu(raw, 1) }),
  GetVgpuCompatibility: (raw) => ({
    vgpuMetadata: or(
      new Uint8Array(212),
      () => raw.vgpuInstanceGetMetadata(raw.deviceGetActiveVgpus(gpu(raw))[0] ?? 1).bytes,
    ),
    pgpuMetadata: or(new Uint8Array(128), () => raw.deviceGetVgpuMetadata(gpu(raw)).bytes),
  }),
};

function written(row: Row): Map<string, string> {
  const parameters = splitParameters(row.signature).map((each) => {
    const [, type = '', name = ''] = /^(?:Ends<)?(.*?)>?\s+(\w+)$/.exec(each) ?? [];
    return [name, type] as const;
  });
  return new Map(parameters);
}

function argument(parameter: Parameter, type: string, { raw }: World): unknown {
  const { name, layout, role } = parameter;
  if (layout !== null) {
    if (/PciInfo>/.test(type) || type.endsWith('PciInfo')) return raw.deviceGetPciInfo_v3(gpu(raw, 7));
    return role === 'inoutItems' ? (byName[name]?.(raw) ?? []) : {};
  }
  return (byType[type] ?? byName[name] ?? (() => 0))(raw);
}

/** Arguments that a driver of that scenario takes. */
export function argumentsOf(row: Row, number: number, world: World): unknown[] {
  const types = written(row);
  const special = byRow[row.name]?.(world.raw) ?? {};
  return shapeOf(number).inputs.map((parameter) =>
    parameter.name in special
      ? special[parameter.name]
      : argument(parameter, types.get(parameter.name) ?? '', world),
  );
}

/** Values that a parameter cannot be, each with a part of the sentence that says so. */
export function wrongValues({ role, type, layout }: Parameter): unknown[] {
  if (role === 'string') return [5, null, 'a\0b', {}];
  if (role === 'inBytes') return [5, null, 'bytes', new Uint8Array(3)];
  if (role === 'inoutItems') return [5, null, {}, [5]];
  if (layout !== null) return [5, null, 'x', []];
  if (type === 'u64') return [5, null, 'x', -1n, 2n ** 64n];
  if (type === 'amount') return ['x', null, -1, 0.5, 2 ** 53, 5n];
  if (type === 'i32') return ['x', null, 0.5, 2 ** 31, -(2 ** 31) - 1, 5n];
  return ['x', null, -1, 0.5, 2 ** 32, NaN, 5n, {}];
}
