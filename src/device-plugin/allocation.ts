import type { IdStrategy, ListEntry } from './device-list.ts';

/** What `Allocate` refuses, in one sentence; the kubelet shows it at the pod. */
export class AllocationError extends Error {
  override readonly name = 'AllocationError';
}

/**
 * The names under which a container sees its GPUs (NVIDIA_VISIBLE_DEVICES), in request order without duplicates.
 * Ids of either identity are served as long as they are listed. Throws an `AllocationError` for any other.
 */
export function containerGpus(
  list: readonly ListEntry[],
  ids: readonly string[],
  identity: IdStrategy,
): string[] {
  const names = ids.map((id) => {
    const entry = list.find((candidate) => candidate.id === id);
    if (entry === undefined) throw new AllocationError(unknownId(id, list));
    const { gpu } = entry;
    if (gpu === null)
      throw new AllocationError(`Device ${id} cannot be given to a pod: ${entry.reason ?? ''}`);
    // An id that only waits to leave the list is served: the kubelet chose it before it heard, and the barrier yields.
    if (!gpu.offered) throw new AllocationError(`Device ${id} cannot be given to a pod: ${gpu.reason ?? ''}`);
    const name = identity === 'uuid' ? gpu.uuid : gpu.index;
    if (name === null) throw new AllocationError(`Device ${id} cannot be given to a pod: it is not there`);
    return String(name);
  });
  return [...new Set(names)];
}

function unknownId(id: string, list: readonly ListEntry[]): string {
  const known = list.map((entry) => entry.id).join(', ');
  return `Device ${JSON.stringify(id)} is none of this node's (${known === '' ? 'it has none' : known}); nothing was allocated.`;
}
