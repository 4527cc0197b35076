import { FieldId } from '../../nvml/raw/enums.ts';
import { ask, field, number, type Tree } from './ask.ts';
import type { Read } from './gpu.ts';

/** The PCI side of a GPU. */
export function pci({ raw, handle, metrics }: Read): Tree {
  const info = ask(() => raw.deviceGetPciInfo_v3(handle));
  const ext = ask(() => raw.deviceGetPciInfoExt(handle));
  const throughput = (counter: 0 | 1): number | null =>
    ask(() => raw.deviceGetPcieThroughput(handle, counter));
  const { pcieLink: link, pcieErrors: counts } = metrics;
  return {
    busId: info?.busId ?? null,
    deviceId: info?.pciDeviceId ?? null,
    subSystemId: info?.pciSubSystemId ?? null,
    baseClass: ext?.baseClass ?? null,
    subClass: ext?.subClass ?? null,
    generation: link?.generation ?? null,
    width: link?.width ?? null,
    maxGeneration: link?.maxGeneration ?? null,
    maxWidth: link?.maxWidth ?? null,
    gpuMaxGeneration: ask(() => raw.deviceGetGpuMaxPcieLinkGeneration(handle)),
    tx: throughput(0),
    rx: throughput(1),
    replays: ask(() => raw.deviceGetPcieReplayCounter(handle)),
    replayRollovers: counts?.replayRollovers ?? null,
    recoveries: counts?.recoveries ?? null,
    correctableErrors: counts?.correctable ?? null,
    naksReceived: counts?.naksReceived ?? null,
    receiverErrors: counts?.receiver ?? null,
    badTlp: counts?.badTlps ?? null,
    naksSent: counts?.naksSent ?? null,
    badDllp: counts?.badDllps ?? null,
    nonFatalErrors: counts?.nonFatal ?? null,
    fatalErrors: counts?.fatal ?? null,
    unsupportedRequests: counts?.unsupportedRequests ?? null,
    lcrcErrors: counts?.lcrc ?? null,
    laneErrors: counts?.lane ?? null,
  };
}

/** Where it sits: CPUs, NUMA, rack, fabric. */
export function place({ raw, handle, metrics }: Read): Tree {
  const { platformInfo: platform, nearestNodes: near } = metrics;
  const health = ask(() => raw.deviceGetGpuFabricInfoV(handle));
  const fabric = health ?? ask(() => raw.deviceGetGpuFabricInfo(handle));
  const socket = near?.socketCpus ?? null;
  const c2c = ask(() => raw.deviceGetC2cModeInfoV(handle));
  return {
    numaNode: near?.memoryNodes?.[0] || null,
    cpuAffinity: ranges(near?.nodeCpus ?? metrics.cpuAffinity),
    socket: { cpuAffinity: String(socket) === String(near?.nodeCpus) ? null : ranges(socket) },
    platform:
      platform === null
        ? {}
        : {
            ibGuid: platform.ibGuid.replace(/^0+(?=.)/, ''),
            chassis: platform.chassisSerialNumber.length > 16 ? null : platform.chassisSerialNumber, // bytes
            slot: platform.slotNumber,
            tray: platform.trayIndex,
            host: platform.hostId,
            peerType: platform.peerType,
          },
    fabric:
      fabric === null
        ? {}
        : {
            state: fabric.state,
            status: fabric.status,
            clusterUuid: metrics.fabricInfo?.clusterUuid ?? null,
            cliqueId: metrics.fabricInfo?.cliqueId ?? null,
            healthMask: health?.healthMask ?? null,
            healthSummary: health?.healthSummary ?? null,
          },
    c2c: {
      enabled: number(c2c?.isC2cEnabled),
      links: number(field(raw, handle, FieldId.DEV_C2C_LINK_COUNT)),
      speed: number(field(raw, handle, FieldId.DEV_C2C_LINK_GET_MAX_BW)),
      powerState: number(field(raw, handle, FieldId.DEV_C2C_LINK_POWER_STATE)),
      errors: number(field(raw, handle, FieldId.DEV_C2C_LINK_ERROR_INTR)),
      replays: number(field(raw, handle, FieldId.DEV_C2C_LINK_ERROR_REPLAY)),
    },
  };
}

/** `0-55,112-167`. */
function ranges(numbers: readonly number[] | null): string | null {
  if (numbers === null || numbers.length === 0) return null;
  const parts: [number, number][] = [];
  for (const value of numbers) {
    const last = parts.at(-1);
    if (last !== undefined && last[1] === value - 1) last[1] = value;
    else parts.push([value, value]);
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',');
}
