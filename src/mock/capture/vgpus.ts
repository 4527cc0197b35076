import type { Nvml } from '../../nvml/nvml.ts';
import type { Raw } from '../../nvml/raw.ts';
import { named } from '../fields.ts';
import { ask, compact, number, type Tree } from './ask.ts';
import type { Read } from './gpu.ts';
import { capabilityBits, captureVgpuTypes } from './vgpu-types.ts';

/** What a type says of the address of a GPU in a VM that has no driver yet. */
const NO_ADDRESS = '00000000:00:00.0';
const NO_DRIVER = 'Not Available';
/** Of a vGPU without a place of its own. */
const NO_PLACEMENT = 0xffff;

/** The vGPUs of a machine, and what they can be; nothing where it is no host of any. */
export function captureVgpus({ raw }: Nvml, reads: readonly (Read | null)[]): Tree {
  const types = captureVgpuTypes(reads);
  if (types.length === 0) return {};
  const running = reads.flatMap((read, gpu) => (read === null ? [] : runningOn(read, gpu)));
  const versions = ask(() => raw.getVgpuVersion());
  return {
    minVersion: versions?.supported.minVersion ?? null,
    maxVersion: versions?.supported.maxVersion ?? null,
    currentMinVersion: versions?.current.minVersion ?? null,
    currentMaxVersion: versions?.current.maxVersion ?? null,
    capabilities: capabilityBits((capability) => raw.getVgpuDriverCapabilities(capability)),
    vmIdType: vmIdType(raw, running),
    types: types.map((type) => compact(type)),
    running: running.map((vgpu) => compact(vgpu)),
  };
}

function vmIdType(raw: Raw, running: readonly Tree[]): string | number | null {
  const id = running[0]?.['id'];
  const told = typeof id === 'number' ? ask(() => raw.vgpuInstanceGetVmID(id)) : null;
  return told === null ? null : (named('vgpuVmIdType', told.vmIdType) ?? null);
}

function runningOn({ raw, handle }: Read, gpu: number): Tree[] {
  const use = ask(() => raw.deviceGetVgpuInstancesUtilizationInfo(handle, {}))?.vgpuUtilArray ?? [];
  const processes = ask(() => raw.deviceGetVgpuProcessesUtilizationInfo(handle, {}))?.vgpuProcUtilArray ?? [];
  return (ask(() => raw.deviceGetActiveVgpus(handle)) ?? []).map((id) => {
    const busy = use.find(({ vgpuInstance }) => vgpuInstance === id);
    return {
      id,
      gpu,
      ...instance(raw, id),
      license: license(raw, id),
      utilization:
        busy === undefined
          ? {}
          : {
              gpu: number(busy.smUtil),
              memory: number(busy.memUtil),
              encoder: number(busy.encUtil),
              decoder: number(busy.decUtil),
              jpeg: number(busy.jpgUtil),
              ofa: number(busy.ofaUtil),
            },
      processes: processesOf(
        raw,
        id,
        processes.filter(({ vgpuInstance }) => vgpuInstance === id),
      ),
      encoders: encoders(raw, id),
      captures: captures(raw, id),
    };
  });
}

function instance(raw: Raw, id: number): Tree {
  const driver = ask(() => raw.vgpuInstanceGetVmDriverVersion(id));
  const address = ask(() => raw.vgpuInstanceGetGpuPciId(id));
  const placement = ask(() => raw.vgpuInstanceGetPlacementId(id))?.placementId ?? NO_PLACEMENT;
  const metadata = ask(() => raw.vgpuInstanceGetMetadata(id));
  return {
    type: ask(() => raw.vgpuInstanceGetType(id)),
    gpuInstanceId: ask(() => raw.vgpuInstanceGetGpuInstanceId(id)),
    placement: placement === NO_PLACEMENT ? null : placement,
    uuid: ask(() => raw.vgpuInstanceGetUUID(id)),
    vmId: ask(() => raw.vgpuInstanceGetVmID(id))?.vmId ?? null,
    mdevUuid: ask(() => raw.vgpuInstanceGetMdevUUID(id)),
    driverVersion: driver === NO_DRIVER ? null : driver,
    pciBusId: address === NO_ADDRESS ? null : address,
    memoryUsed: ask(() => raw.vgpuInstanceGetFbUsage(id)),
    runtimeState: number(ask(() => raw.vgpuInstanceGetRuntimeStateSize(id))?.size),
    frameRateLimit: ask(() => raw.vgpuInstanceGetFrameRateLimit(id)),
    eccMode: ask(() => raw.vgpuInstanceGetEccMode(id)),
    encoderCapacity: ask(() => raw.vgpuInstanceGetEncoderCapacity(id)),
    accountingMode: ask(() => raw.vgpuInstanceGetAccountingMode(id)),
    interfaceVersion: metadata?.guestVgpuVersion === 0 ? null : (metadata?.guestVgpuVersion ?? null),
  };
}

function license(raw: Raw, id: number): Tree {
  const told =
    ask(() => raw.vgpuInstanceGetLicenseInfo_v2(id)) ?? ask(() => raw.vgpuInstanceGetLicenseInfo(id));
  if (told === null) return {};
  const { year, month, day, hour, min, sec, status } = told.licenseExpiry;
  return {
    state: told.currentState,
    expiry: year === 0 ? null : Date.UTC(year, month - 1, day, hour, min, sec) / 1000,
    expiryStatus: status,
  };
}

type Busy = {
  readonly pid: number;
  readonly processName: string;
  readonly smUtil: number;
  readonly memUtil: number;
  readonly encUtil: number;
  readonly decUtil: number;
  readonly jpgUtil: number;
  readonly ofaUtil: number;
};

/** Those that are busy, with their names, and those that only accounting knows. */
function processesOf(raw: Raw, id: number, busy: readonly Busy[]): Tree[] {
  const accounted = ask(() => raw.vgpuInstanceGetAccountingPids(id)) ?? [];
  return [...new Set([...busy.map(({ pid }) => pid), ...accounted])].map((pid) => {
    const works = busy.find((each) => each.pid === pid);
    const stats = ask(() => raw.vgpuInstanceGetAccountingStats(id, pid));
    return compact({
      pid,
      name: works?.processName ?? null,
      maxMemory: stats?.maxMemoryUsage ?? null,
      startTime: stats?.startTime ?? null,
      ended: stats === null || stats.isRunning === 1 ? null : stats.time,
      utilization: {
        gpu: works?.smUtil ?? stats?.gpuUtilization ?? null,
        memory: works?.memUtil ?? stats?.memoryUtilization ?? null,
        encoder: works?.encUtil ?? null,
        decoder: works?.decUtil ?? null,
        jpeg: works?.jpgUtil ?? null,
        ofa: works?.ofaUtil ?? null,
      },
    });
  });
}

function encoders(raw: Raw, id: number): Tree[] {
  return (ask(() => raw.vgpuInstanceGetEncoderSessions(id)) ?? []).map((session) => ({
    id: session.sessionId,
    pid: session.pid,
    codec: named('codec', session.codecType) ?? session.codecType,
    width: session.hResolution,
    height: session.vResolution,
    fps: session.averageFps,
    latency: session.averageLatency,
  }));
}

function captures(raw: Raw, id: number): Tree[] {
  return (ask(() => raw.vgpuInstanceGetFBCSessions(id)) ?? []).map((session) => ({
    id: session.sessionId,
    pid: session.pid,
    display: session.displayOrdinal,
    kind: session.sessionType,
    flags: session.sessionFlags,
    maxWidth: session.hMaxResolution,
    maxHeight: session.vMaxResolution,
    width: session.hResolution,
    height: session.vResolution,
    fps: session.averageFPS,
    latency: session.averageLatency,
  }));
}
