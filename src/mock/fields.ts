import { ARCHITECTURE_NUMBERS } from '../nvml/names.ts';
import type { Fields, FieldValue } from './scenario.ts';

const peerStatus = {
  ok: 0,
  chipsetNotSupported: 1,
  gpuNotSupported: 2,
  topologyNotSupported: 3,
  disabledByRegkey: 4,
  notSupported: 5,
  unknown: 6,
};
const linkVersion = { '1.0': 1, '2.0': 2, '2.2': 3, '3.0': 4, '3.1': 5, '4.0': 6, '5.0': 7, '6.0': 8 };

/** Names that a scenario may use for NVML's numbers. */
const numbers: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  brand: {
    unknown: 0,
    quadro: 1,
    tesla: 2,
    nvs: 3,
    grid: 4,
    geforce: 5,
    titan: 6,
    nvidiaVapps: 7,
    nvidiaVpc: 8,
    nvidiaVcs: 9,
    nvidiaVws: 10,
    nvidiaCloudGaming: 11,
    quadroRtx: 12,
    nvidiaRtx: 13,
    nvidia: 14,
    geforceRtx: 15,
    titanRtx: 16,
    nvidiaDla: 17,
    nvidiaVgamedev: 18,
    nvidiaNpu: 19,
  },
  architecture: ARCHITECTURE_NUMBERS,
  addressingMode: { none: 0, hmm: 1, ats: 2 },
  busType: { unknown: 0, pci: 1, pcie: 2, fpci: 3, agp: 4 },
  p2pPci: peerStatus,
  p2pSystem: peerStatus,
  nvlinkVersion: linkVersion,
  fabricState: { notSupported: 0, notStarted: 1, inProgress: 2, completed: 3 },
  fabricHealthSummary: { notSupported: 0, healthy: 1, unhealthy: 2, limitedCapacity: 3 },
  // Of a link
  version: linkVersion,
  state: { inactive: 0, active: 1, sleep: 2, trafficDisabled: 3 },
  severity: { informational: 10, corrected: 20, recoverable: 30, fatal: 40 },
  virtualizationMode: { none: 0, passthrough: 1, vgpu: 2, hostVgpu: 3, hostVsga: 4 },
  virtualizationHostMode: { nonSriov: 0, sriov: 1 },
  vgpuVmIdType: { domain: 0, uuid: 1 },
  code: { unknown: 0, vgpu: 1, nvidiaRtx: 2, gaming: 3, compute: 4, vgamedev: 5 },
  codec: { h264: 0, hevc: 1, av1: 2 },
  confidentialCpu: {
    none: 0,
    amdSev: 1,
    intelTdx: 2,
    amdSevSnp: 3,
    amdSnpVtom: 4,
    armCca: 5,
    intelTdxConnect: 6,
    amdSevTio: 7,
  },
  confidentialMultiGpu: { none: 0, protectedPcie: 1, nvle: 2 },
  strictMode: { report: 1, abort: 2 },
  callerPrivilege: { root: 1, user: 2 },
  ledColor: { green: 0, amber: 1 },
  logLevel: { telemetry: 10, diag: 20, notice: 30, warning: 40, error: 50 },
};

const units: Readonly<Record<string, number>> = { KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };

/** Nested fields as alternating names and values: `{ power: { usage: 1 } }` as `powerUsage`, `1`. */
export function flatten(fields: Fields, prefix = ''): string[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    const name = prefix === '' ? key : prefix + key.charAt(0).toUpperCase() + key.slice(1);
    return isFields(value) ? flatten(value, name) : [name, text(name, value)];
  });
}

/** A value as a scenario writes it: NVML's number by its name, where the field has names. Null: none has that number. */
export function named(field: string, value: FieldValue): FieldValue {
  const names = numbers[field];
  if (names === undefined || typeof value !== 'number') return value;
  return Object.keys(names).find((name) => names[name] === value) ?? null;
}

function isFields(value: FieldValue | Fields): value is Fields {
  return typeof value === 'object' && value !== null;
}

function text(name: string, value: FieldValue): string {
  if (typeof value !== 'string') return String(value);
  const size = /^(\d+) (KiB|MiB|GiB)$/.exec(value);
  if (size?.[2] !== undefined) return String(Number(size[1]) * (units[size[2]] ?? 1));
  return String(numbers[name]?.[value] ?? value);
}
