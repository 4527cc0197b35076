import type { KnownGpu } from './gpu-table.ts';
import type { DevicePluginOptions } from './options/option-list.ts';

/** By what a GPU is known: its UUID, or a number that stays with its PCI slot. */
export type IdStrategy = DevicePluginOptions['checkpointDeviceIdStrategy'];

/** A GPU as the list sees it. */
export type ListedGpu = KnownGpu & {
  /** The driver's current index; null while the GPU is not there. */
  readonly index: number | null;
  /** The kubelet may give it to a pod. */
  readonly offered: boolean;
  /** Why not; null when offered. */
  readonly reason: string | null;
};

/** An id that the kubelet holds or may hold for a pod, and that therefore may not leave the list by itself. */
export type Claim = {
  readonly id: string;
  /** Where the device was when the kubelet recorded it; empty when unknown. */
  readonly numaNodes: readonly number[];
  /** On its way out through the barrier: Unhealthy until it has left. */
  readonly leaving: boolean;
};

export type ListEntry = {
  readonly id: string;
  readonly healthy: boolean;
  readonly numaNodes: readonly number[];
  /** The GPU it names; null for one that is no longer on this node. */
  readonly gpu: ListedGpu | null;
  /** Why it is not healthy; null when it is. */
  readonly reason: string | null;
};

/** What the kubelet calls a GPU that no pod holds under another name; null for a slot whose card is elsewhere. */
export function kubeletId(gpu: KnownGpu, strategy: IdStrategy): string | null {
  return strategy === 'uuid' ? gpu.uuid : String(gpu.number);
}

/** The GPU that an id of either strategy names. A UUID of before a migration names none. */
export function gpuOfId<G extends KnownGpu>(gpus: readonly G[], id: string): G | null {
  return gpus.find((gpu) => gpu.uuid === id || String(gpu.number) === id) ?? null;
}

/**
 * The list for the kubelet: GPUs by number, then ids of GPUs that are gone.
 * A claim stands in place of its GPU's current id, so that the GPU is offered once. Where two held ids name one GPU
 * (an earlier plugin gave it out twice) both stay, Unhealthy: whichever pod ends first, nobody gets it.
 */
export function composeList(
  gpus: readonly ListedGpu[],
  claims: readonly Claim[],
  strategy: IdStrategy,
): ListEntry[] {
  const list = gpus.flatMap((gpu) => {
    const held = claims.filter((claim) => gpuOfId(gpus, claim.id) === gpu);
    const id = kubeletId(gpu, strategy);
    if (held.length === 0) return id === null ? [] : [entry(id, gpu, gpu.reason)];
    const shared = held.length > 1 ? 'two pods hold this GPU under different ids' : null;
    return held.map((claim) => entry(claim.id, gpu, gpu.reason ?? shared ?? leaving(claim)));
  });
  const gone = claims.filter((claim) => gpuOfId(gpus, claim.id) === null);
  return [...list, ...gone.sort(byId).map(goneEntry)];
}

function entry(id: string, gpu: ListedGpu, reason: string | null): ListEntry {
  const numaNodes = gpu.numaNode === null ? [] : [gpu.numaNode];
  return { id, healthy: reason === null, numaNodes, gpu, reason };
}

function goneEntry({ id, numaNodes }: Claim): ListEntry {
  return { id, healthy: false, numaNodes, gpu: null, reason: 'its GPU is no longer on this node' };
}

function leaving(claim: Claim): string | null {
  return claim.leaving ? 'its id is being taken out of the list' : null;
}

function byId(left: Claim, right: Claim): number {
  return left.id < right.id ? -1 : 1;
}
