import type { Device } from '../../nvml/device.ts';
import type { GpuSnapshot } from '../../nvml/snapshot.ts';
import type { Raw } from '../../nvml/raw.ts';
import type { DeviceHandle } from '../../nvml/raw/structs.ts';
import { FieldId } from '../../nvml/raw/enums.ts';
import { POWER_MIZER_MODES } from '../../nvml/readings/power.ts';
import { named } from '../fields.ts';
import { ask, compact, field, number, type Tree } from './ask.ts';
import { pci, place } from './place.ts';
import { heldByVgpus } from './vgpu-types.ts';

const metricNames = [
  'boardPartNumber',
  'bridgeChips',
  'computeCapability',
  'confidentialMemory',
  'computeProcesses',
  'graphicsProcesses',
  'mpsProcesses',
  'coreCount',
  'cpuAffinity',
  'decoderUtilization',
  'eccErrors',
  'domainUtilization',
  'encoderStats',
  'encoderUtilization',
  'fabricInfo',
  'gspFirmwareVersion',
  'inforomVersions',
  'inforomImageVersion',
  'isResetRequired',
  'jpegUtilization',
  'memory',
  'memoryPowerDraw',
  'memoryTemperature',
  'modulePowerDraw',
  'modulePowerLimits',
  'nearestNodes',
  'numaNode',
  'ofaUtilization',
  'pcieErrors',
  'pcieLink',
  'performanceModes',
  'performanceState',
  'platformInfo',
  'powerMizer',
  'protectedMemoryUsage',
  'remappedRows',
  'sramEccErrors',
  'supportedMemoryClocks',
  'supportedPerformanceStates',
  'temperature',
  'temperatureThresholds',
  'violationTimes',
] as const;
type CapturedMetric = (typeof metricNames)[number];
/** What a capture reads of a GPU through the library, for the older forms of calls that it knows. */
export const capturedMetrics: readonly CapturedMetric[] = metricNames;

/** A GPU as it was read. */
export type Read = {
  readonly raw: Raw;
  readonly handle: DeviceHandle;
  readonly device: Device;
  readonly metrics: GpuSnapshot<CapturedMetric>;
};

/** The numbers of NVML's clock types. */
const clockTypes = { graphics: 0, sm: 1, memory: 2, video: 3 } as const;

/** A GPU's fields, named as in a scenario; null where it does not provide one. */
export function captureGpu(read: Read): Tree {
  return {
    ...identity(read),
    ...state(read),
    ...memory(read),
    ...engines(read),
    ...thermal(read),
    ...power(read),
    ...clocks(read),
    ...errors(read),
    pci: pci(read),
    ...place(read),
  };
}

function identity(read: Read): Tree {
  const { raw, handle, metrics } = read;
  const { inforomVersions: inforom, bridgeChips } = metrics;
  const gsp = ask(() => raw.deviceGetGspFirmwareMode(handle));
  return {
    name: ask(() => raw.deviceGetName(handle)),
    uuid: ask(() => raw.deviceGetUUID(handle)),
    serial: ask(() => raw.deviceGetSerial(handle)),
    boardPartNumber: metrics.boardPartNumber,
    vbiosVersion: ask(() => raw.deviceGetVbiosVersion(handle)),
    gspFirmwareVersion: metrics.gspFirmwareVersion,
    gsp: { default: number(gsp?.defaultMode) },
    brand: ask(() => raw.deviceGetBrand(handle)),
    architecture: ask(() => raw.deviceGetArchitecture(handle)),
    computeCapability: metrics.computeCapability,
    cores: metrics.coreCount,
    minorNumber: ask(() => raw.deviceGetMinorNumber(handle)),
    boardId: ask(() => raw.deviceGetBoardId(handle)),
    moduleId: ask(() => raw.deviceGetModuleId(handle)),
    pdi: number(ask(() => raw.deviceGetPdi(handle))?.value),
    irq: ask(() => raw.deviceGetIrqNum(handle)),
    busType: ask(() => raw.deviceGetBusType(handle)),
    capabilities: number(ask(() => raw.deviceGetCapabilities(handle))?.capMask),
    bridge: {
      count: bridgeChips?.length ?? null,
      type: number(ask(() => raw.deviceGetBridgeChipInfo(handle))?.bridgeChipInfo[0]?.type),
      firmware: bridgeChips?.[0]?.firmwareVersion ?? null,
    },
    inforom: {
      image: metrics.inforomImageVersion,
      ...inforom,
      checksum: checksum(read),
    },
  };
}

const hashFactorInverse = 0x359c449b; // of 0x01000193, modulo 2^32

/** What the mock starts from so that its checksum, which goes with what is configured, is the one that was read. */
function checksum({ raw, handle }: Read): number | null {
  const told = ask(() => raw.deviceGetInforomConfigurationChecksum(handle));
  if (told === null) return null;
  const limit = ask(() => raw.deviceGetPowerManagementLimit(handle)) ?? 0;
  const pending = ask(() => raw.deviceGetEccMode(handle))?.pending ?? 0;
  const before = Math.imul(told, hashFactorInverse) ^ limit;
  return (Math.imul(before, hashFactorInverse) ^ pending ^ 0x811c9dc5) >>> 0;
}

function state({ raw, handle, metrics }: Read): Tree {
  const gom = ask(() => raw.deviceGetGpuOperationMode(handle));
  const mig = ask(() => raw.deviceGetMigMode(handle));
  const { confidentialMemory: confidential } = metrics;
  const restriction = (api: 0 | 1): number | null => ask(() => raw.deviceGetAPIRestriction(handle, api));
  return {
    persistenceMode: ask(() => raw.deviceGetPersistenceMode(handle)),
    computeMode: ask(() => raw.deviceGetComputeMode(handle)),
    display: {
      mode: ask(() => raw.deviceGetDisplayMode(handle)),
      active: ask(() => raw.deviceGetDisplayActive(handle)),
    },
    gom: { current: gom?.current ?? null, pending: gom?.pending ?? null },
    restricted: { applicationClocks: restriction(0), autoBoost: restriction(1) },
    mig: {
      current: mig?.currentMode ?? null,
      pending: mig?.pendingMode ?? null,
      maxDevices: mig === null ? null : ask(() => raw.deviceGetMaxMigDeviceCount(handle)),
    },
    recoveryAction: number(field(raw, handle, FieldId.DEV_GET_GPU_RECOVERY_ACTION)),
    addressingMode: number(ask(() => raw.deviceGetAddressingMode(handle))?.value),
    hostname: ask(() => raw.deviceGetHostname_v1(handle))?.value ?? null,
    virtualization: {
      mode: ask(() => raw.deviceGetVirtualizationMode(handle)),
      hostMode: ask(() => raw.deviceGetHostVgpuMode(handle)),
    },
    accounting: {
      mode: ask(() => raw.deviceGetAccountingMode(handle)),
      bufferSize: ask(() => raw.deviceGetAccountingBufferSize(handle)),
    },
    eventTypes: number(ask(() => raw.deviceGetSupportedEventTypes(handle))),
    gpmSupported: number(ask(() => raw.gpmQueryDeviceSupport(handle))?.isSupportedDevice),
    confidential: {
      capable: confidential === null ? null : 1,
      unprotected: confidential === null || confidential.protected === 0 ? null : confidential.unprotected,
      used: metrics.protectedMemoryUsage?.used ?? null,
    },
    ...licensing(raw, handle),
    processesSupported: metrics.computeProcesses === null ? null : 1,
  };
}

/** Features that a GPU can license; what is licensed is told with its end. */
function licensing(raw: Raw, handle: DeviceHandle): Tree {
  const told = ask(() => raw.deviceGetGridLicensableFeatures_v4(handle));
  if (told === null || told.isGridLicenseSupported === 0) return {};
  return {
    licensable: 1,
    licenses: told.gridLicensableFeatures.map((feature) => {
      const { year, month, day, hour, min, sec, status } = feature.licenseExpiry;
      const end = Date.UTC(year, month - 1, day, hour, min, sec) / 1000;
      return compact({
        code: named('code', feature.featureCode),
        licensed: feature.featureState,
        enabled: feature.featureEnabled,
        product: feature.productName,
        info: feature.licenseInfo,
        expiry: year === 0 ? null : end,
        expiryStatus: status,
      });
    }),
  };
}

function memory(read: Read): Tree {
  const { raw, handle, metrics } = read;
  const bar1 = ask(() => raw.deviceGetBAR1MemoryInfo(handle));
  const { memory: info } = metrics;
  return {
    memory: {
      node: metrics.numaNode,
      total: info?.total ?? null,
      used: info === null ? null : Math.max(0, info.used - heldByVgpus(read)),
      reserved: info?.reserved ?? null,
      busWidth: ask(() => raw.deviceGetMemoryBusWidth(handle)),
    },
    bar1: { total: number(bar1?.bar1Total), used: number(bar1?.bar1Used) },
  };
}

function engines({ raw, handle, metrics }: Read): Tree {
  const rates = ask(() => raw.deviceGetUtilizationRates(handle));
  const { domainUtilization: domains, encoderStats } = metrics;
  const idle = encoderStats === null ? null : 0;
  return {
    utilization: {
      // Of a GPU in MIG mode only its domains tell.
      gpu: rates?.gpu ?? domains?.gpu?.percent ?? null,
      memory: rates?.memory ?? domains?.memory?.percent ?? null,
      encoder: metrics.encoderUtilization?.percent ?? idle,
      decoder: metrics.decoderUtilization?.percent ?? idle,
      jpeg: metrics.jpegUtilization?.percent ?? null,
      ofa: metrics.ofaUtilization?.percent ?? null,
    },
    performanceState: metrics.performanceState,
    performanceStates: performanceStates(metrics),
  };
}

/** Each state with its memory clock, `0:10501 8:405`: both are listed from the fastest down. */
function performanceStates({
  supportedPerformanceStates: states,
  supportedMemoryClocks: memoryClocks,
}: Read['metrics']): string | null {
  if (states === null || memoryClocks === null || states.length > memoryClocks.length) return null;
  return states.map((state, i) => `${state}:${memoryClocks[i] ?? 0}`).join(' ');
}

function thermal({ raw, handle, metrics }: Read): Tree {
  const thresholds = metrics.temperatureThresholds;
  const range = ask(() => raw.deviceGetMinMaxFanSpeed(handle));
  const speed = ask(() => raw.deviceGetFanSpeed(handle));
  return {
    temperature: {
      gpu: metrics.temperature,
      memory: metrics.memoryTemperature,
      shutdown: thresholds?.shutdown ?? null,
      slowdown: thresholds?.slowdown ?? null,
      memoryMax: thresholds?.memoryMax ?? null,
      gpuMax: thresholds?.gpuMax ?? null,
      acousticMin: thresholds?.acousticMin ?? null,
      acoustic: thresholds?.acousticCurrent ?? null,
      acousticMax: thresholds?.acousticMax ?? null,
    },
    fan: {
      // Drivers before 418 do not count them.
      count: ask(() => raw.deviceGetNumFans(handle)) ?? (speed === null ? null : 1),
      speed,
      min: range?.minSpeed ?? null,
      max: range?.maxSpeed ?? null,
    },
  };
}

function power({ raw, handle, metrics }: Read): Tree {
  const range = ask(() => raw.deviceGetPowerManagementLimitConstraints(handle));
  const { modulePowerLimits: module, powerMizer } = metrics;
  const adaptive = ask(() => raw.deviceGetAdaptiveTgpModeInfo_v1(handle));
  const mizer = powerMizer === null ? null : POWER_MIZER_MODES.indexOf(powerMizer.mode as 'auto');
  return {
    power: {
      usage: ask(() => raw.deviceGetPowerUsage(handle)),
      limit: ask(() => raw.deviceGetPowerManagementLimit(handle)),
      minLimit: range?.minLimit ?? null,
      maxLimit: range?.maxLimit ?? null,
      defaultLimit: ask(() => raw.deviceGetPowerManagementDefaultLimit(handle)),
      source: ask(() => raw.deviceGetPowerSource(handle)),
      memoryUsage: metrics.memoryPowerDraw?.average ?? null,
      moduleUsage: metrics.modulePowerDraw?.average ?? null,
      moduleLimit: module?.current ?? null,
      moduleMinLimit: module?.min ?? null,
      moduleMaxLimit: module?.max ?? null,
      moduleDefaultLimit: module?.default ?? null,
      mizerMode: mizer,
      mizerModes:
        powerMizer?.supported.reduce((bits, mode) => bits | (1 << POWER_MIZER_MODES.indexOf(mode)), 0) ??
        null,
    },
    adaptiveTgp: {
      allowed: adaptive?.featureAllowedByAdmin ?? null,
      override: adaptive?.adminOverrideEnabled ?? null,
      requested: adaptive?.inBandEnableRequest ?? null,
      limit: adaptive?.enablementStatus === 1 ? adaptive.adjustedLimitMw : null,
    },
    energy: { base: number(ask(() => raw.deviceGetTotalEnergyConsumption(handle))) },
  };
}

function clocks({ raw, handle, metrics }: Read): Tree {
  const each = (read: (type: number) => number): Tree =>
    Object.fromEntries(Object.entries(clockTypes).map(([name, type]) => [name, ask(() => read(type))]));
  const { graphics, memory: ofMemory } = each((type) => raw.deviceGetApplicationsClock(handle, type));
  const chosen = each((type) => raw.deviceGetDefaultApplicationsClock(handle, type));
  const boost = ask(() => raw.deviceGetMaxCustomerBoostClock(handle, clockTypes.graphics));
  const auto = ask(() => raw.deviceGetAutoBoostedClocksEnabled(handle));
  const reasons = (read: () => bigint, older: () => bigint): number | null => number(ask(read) ?? ask(older));
  const faults = ask(() => raw.deviceGetClkMonStatus(handle));
  return {
    clock: {
      ...each((type) => raw.deviceGetClockInfo(handle, type)),
      eventReasons: reasons(
        () => raw.deviceGetCurrentClocksEventReasons(handle),
        () => raw.deviceGetCurrentClocksThrottleReasons(handle),
      ),
      supportedEventReasons: reasons(
        () => raw.deviceGetSupportedClocksEventReasons(handle),
        () => raw.deviceGetSupportedClocksThrottleReasons(handle),
      ),
      offsetLimit: {
        graphics: ask(() => raw.deviceGetGpcClkMinMaxVfOffset(handle))?.maxOffset ?? null,
        memory: ask(() => raw.deviceGetMemClkMinMaxVfOffset(handle))?.maxOffset ?? null,
      },
      monitorFaults: faults?.clkMonList.reduce((bits, { clkApiDomain }) => bits | clkApiDomain, 0) ?? null,
    },
    maxClock: each((type) => raw.deviceGetMaxClockInfo(handle, type)),
    applicationClock: { graphics: graphics ?? null, memory: ofMemory ?? null },
    defaultApplicationClock: { graphics: chosen['graphics'] ?? null, memory: chosen['memory'] ?? null },
    customerBoostClock: { graphics: boost },
    supportedClock: supportedClocks(raw, handle, metrics),
    autoBoost: { enabled: auto?.isEnabled ?? null, default: auto?.defaultIsEnabled ?? null },
    adaptiveClocking: ask(() => raw.deviceGetAdaptiveClockInfoStatus(handle)),
  };
}

/** The graphics clocks of the highest memory clock go down in steps; the lowest memory clock may belong to no state. */
function supportedClocks(raw: Raw, handle: DeviceHandle, metrics: Read['metrics']): Tree {
  const { supportedMemoryClocks: memoryClocks, performanceModes } = metrics;
  const highest = memoryClocks?.[0];
  const list =
    highest === undefined ? null : ask(() => raw.deviceGetSupportedGraphicsClocks(handle, highest));
  const [first, second] = list ?? [];
  return {
    minGraphics: performanceModes?.[0]?.['nvclockmin'] ?? list?.at(-1) ?? null,
    step: first === undefined || second === undefined ? null : first - second,
    lowMemory: memoryClocks?.[metrics.supportedPerformanceStates?.length ?? 1] ?? null,
  };
}

function errors({ raw, handle, metrics }: Read): Tree {
  const mode = ask(() => raw.deviceGetEccMode(handle));
  const { eccErrors, sramEccErrors: sram, remappedRows: rows } = metrics;
  const repair = ask(() => raw.deviceGetRepairStatus(handle));
  const spare = ask(() => raw.deviceGetRowRemapperHistogram(handle));
  return {
    ecc: {
      current: mode?.current ?? null,
      pending: mode?.pending ?? null,
      default: ask(() => raw.deviceGetDefaultEccMode(handle)),
      ...eccErrors,
      sram:
        sram === null
          ? {}
          : {
              volatileCorrected: sram.volatileCorrected,
              volatileParity: sram.volatileUncorrectedParity,
              volatileSecDed: sram.volatileUncorrectedSecDed,
              aggregateCorrected: sram.aggregateCorrected,
              aggregateParity: sram.aggregateUncorrectedParity,
              aggregateSecDed: sram.aggregateUncorrectedSecDed,
              bucketL2: sram.aggregateUncorrectedIn.l2,
              bucketSm: sram.aggregateUncorrectedIn.sm,
              bucketPcie: sram.aggregateUncorrectedIn.pcie,
              bucketMcu: sram.aggregateUncorrectedIn.microcontroller,
              bucketOther: sram.aggregateUncorrectedIn.other,
              thresholdExceeded: number(sram.thresholdExceeded),
            },
    },
    remapped: {
      correctable: rows?.correctable ?? null,
      uncorrectable: rows?.uncorrectable ?? null,
      pending: number(rows?.pending),
      failure: number(rows?.failure),
      banks: spare === null ? null : spare.max + spare.high + spare.partial + spare.low + spare.none,
      correctableInactive: rows?.inactive?.correctable ?? null,
      uncorrectableInactive: rows?.inactive?.uncorrectable ?? null,
    },
    retired: { pending: ask(() => raw.deviceGetRetiredPagesPendingStatus(handle)) },
    repair: {
      channelPending: repair?.bChannelRepairPending ?? null,
      tpcPending: repair?.bTpcRepairPending ?? null,
    },
    unrepairableMemory: number(
      ask(() => raw.deviceGetUnrepairableMemoryFlag_v1(handle))?.bUnrepairableMemory,
    ),
  };
}
