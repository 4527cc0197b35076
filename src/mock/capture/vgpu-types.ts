import type { Raw } from '../../nvml/raw.ts';
import { ask, number, type Tree } from './ask.ts';
import type { Read } from './gpu.ts';

/** As many capabilities as NVML numbers; a driver refuses those that it does not know. */
const CAPABILITIES = 32;

/** The bits of what a host, a type or a driver can do; null where it says nothing at all. */
export function capabilityBits(
  read: (capability: number) => number,
  without: readonly number[] = [],
): number | null {
  let bits: number | null = null;
  for (let capability = 0; capability < CAPABILITIES; ++capability) {
    const has = without.includes(capability) ? null : ask(() => read(capability));
    if (has !== null) bits = (bits ?? 0) | (has === 0 ? 0 : 1 << capability);
  }
  return bits;
}

const READ_BANDWIDTH = 3;
const WRITE_BANDWIDTH = 4;

/** What a GPU is as a host of virtual ones; nothing where it is none. */
export function captureVgpuHost({ raw, handle }: Read): Tree {
  if (ask(() => raw.deviceGetSupportedVgpus(handle)) === null) return {};
  const amount = (capability: number): number | null =>
    ask(() => raw.deviceGetVgpuCapabilities(handle, capability));
  const older = ask(() => raw.deviceGetVgpuSchedulerState(handle));
  const newer = ask(() => raw.deviceGetVgpuSchedulerState_v2(handle));
  return {
    heterogeneous: number(ask(() => raw.deviceGetVgpuHeterogeneousMode(handle))?.mode),
    capabilities: capabilityBits(
      (capability) => raw.deviceGetVgpuCapabilities(handle, capability),
      [READ_BANDWIDTH, WRITE_BANDWIDTH],
    ),
    readBandwidth: amount(READ_BANDWIDTH),
    writeBandwidth: amount(WRITE_BANDWIDTH),
    scheduler: {
      policy: older?.schedulerPolicy ?? newer?.schedulerPolicy ?? null,
      arr: older?.arrMode ?? null,
      average: newer?.avgFactor ?? null,
    },
  };
}

/** Bytes of a GPU's memory that its running vGPUs hold, which come to it when they are started anew. */
export function heldByVgpus({ raw, handle }: Read): number {
  const running = ask(() => raw.deviceGetActiveVgpus(handle)) ?? [];
  return running
    .map((id) => ask(() => raw.vgpuTypeGetFramebufferSize(raw.vgpuInstanceGetType(id))) ?? 0)
    .reduce((sum, size) => sum + size, 0);
}

/** The types that the GPUs of a machine offer. */
export function captureVgpuTypes(reads: readonly (Read | null)[]): Tree[] {
  const hosts = new Map<number, number[]>();
  for (const [index, read] of reads.entries()) {
    const ids = read === null ? null : ask(() => read.raw.deviceGetSupportedVgpus(read.handle));
    for (const id of ids ?? []) hosts.set(id, [...(hosts.get(id) ?? []), index]);
  }
  const all = new Set([...hosts.values()].flat());
  return [...hosts].map(([id, gpus]) => {
    const read = reads[gpus[0] ?? 0];
    const of = gpus.length === all.size ? null : gpus.reduce((bits, gpu) => bits | (1n << BigInt(gpu)), 0n);
    return read === null || read === undefined ? {} : { id, gpus: number(of), ...typeOf(read.raw, read, id) };
  });
}

function typeOf(raw: Raw, { handle }: Read, id: number): Tree {
  const ids = ask(() => raw.vgpuTypeGetDeviceID(id));
  const size = ask(() => raw.vgpuTypeGetResolution(id, 0));
  const profile = ask(() => raw.vgpuTypeGetGpuInstanceProfileId(id));
  return {
    name: ask(() => raw.vgpuTypeGetName(id)),
    family: ask(() => raw.vgpuTypeGetClass(id)),
    license: ask(() => raw.vgpuTypeGetLicense(id)),
    framebuffer: ask(() => raw.vgpuTypeGetFramebufferSize(id)),
    maxInstances: ask(() => raw.vgpuTypeGetMaxInstances(handle, id)),
    maxInstancesPerVm: ask(() => raw.vgpuTypeGetMaxInstancesPerVm(id)),
    maxInstancesPerGpuInstance: number(
      ask(() => raw.vgpuTypeGetMaxInstancesPerGpuInstance({ vgpuTypeId: id }))?.maxInstancePerGI,
    ),
    gpuInstanceProfile: profile,
    displayHeads: ask(() => raw.vgpuTypeGetNumDisplayHeads(id)),
    width: size?.xdim ?? null,
    height: size?.ydim ?? null,
    frameRateLimit: ask(() => raw.vgpuTypeGetFrameRateLimit(id)),
    deviceId: number(ids?.deviceID),
    subsystemId: number(ids?.subsystemID),
    bar1: number(ask(() => raw.vgpuTypeGetBAR1Info(id))?.bar1Size),
    gspHeap: ask(() => raw.vgpuTypeGetGspHeapSize(id)),
    reservation: ask(() => raw.vgpuTypeGetFbReservation(id)),
    capabilities: capabilityBits((capability) => raw.vgpuTypeGetCapabilities(id, capability)),
  };
}
