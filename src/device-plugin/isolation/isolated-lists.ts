import type { ListEntry, Lists } from '../device-list.ts';
import type { Unit } from '../units.ts';

/** What is to get no new pod, and what pods have nevertheless: GPUs that are isolated, resources that cannot be shared. */
export type Isolated = {
  /** Why nobody new may get the unit under this name; null: anybody may. */
  reasonOf(unit: Unit, resource: string): string | null;
  /** A pod has this id: it keeps it, also over a restart of the kubelet, and so the id stays as it is. */
  isHeld(resource: string, id: string): boolean;
};

/** The lists with what is isolated taken out, but for the ids that pods hold. */
export function withIsolation(lists: Lists, isolated: Isolated): Lists {
  const entries = [...lists].map(([resource, list]) => {
    const changed = list.map((entry) => isolatedEntry(entry, resource, isolated));
    return [resource, changed] as const;
  });
  return new Map(entries);
}

function isolatedEntry(entry: ListEntry, resource: string, isolated: Isolated): ListEntry {
  if (entry.refusal !== null || entry.unit === null) return entry;
  const reason = isolated.reasonOf(entry.unit, resource);
  if (reason === null || isolated.isHeld(resource, entry.id)) return entry;
  // One on its way out of the list would still be served to whoever chose it before.
  return { ...entry, healthy: false, reason: entry.reason ?? reason, refusal: reason };
}
