import type { Allocatable } from './allocatable.ts';
import { AllocationError } from './allocate/allocation-error.ts';
import type { ListEntry } from './device-list.ts';
import { brief } from './text.ts';

/**
 * The devices of a request, in its order. Ids of either identity are served as long as they are listed. Throws an
 * `AllocationError` for any other, and for those that nobody may get now.
 */
export function resolveDevices(list: readonly ListEntry[], ids: readonly string[]): Allocatable[] {
  const wanted = new Set(ids);
  const entries = new Map(list.filter((entry) => wanted.has(entry.id)).map((entry) => [entry.id, entry]));
  return ids.map((id) => {
    const entry = entries.get(id);
    if (entry === undefined) throw new AllocationError(unknownId(id, list));
    return resolved(entry);
  });
}

function resolved({ id, unit, replica, refusal }: ListEntry): Allocatable {
  const { gpu, mig } = unit ?? { gpu: null, mig: null };
  if (gpu === null || refusal !== null) {
    throw new AllocationError(`Device ${id} cannot be given to a pod: ${refusal ?? 'it is not there'}`);
  }
  const { number, index, uuid, address: pciBusId, minor } = gpu;
  if (index === null || uuid === null) {
    throw new AllocationError(`Device ${id} cannot be given to a pod: it is not there`);
  }
  return { id, gpu: { number, index, uuid, pciBusId, minor }, mig, replica };
}

function unknownId(id: string, list: readonly ListEntry[]): string {
  const known = list.slice(0, 16).map((entry) => entry.id);
  const more = list.length > known.length ? ` and ${list.length - known.length} more` : '';
  const text = known.length === 0 ? 'it has none' : `${known.join(', ')}${more}`;
  return `Device ${JSON.stringify(brief(id))} is none of this node's (${text}); nothing was allocated.`;
}
