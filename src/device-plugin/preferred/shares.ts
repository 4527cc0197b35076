import type { ListEntry } from '../device-list.ts';

export const SHARING_POLICIES = ['distributed', 'packed'] as const;
export type SharingPolicy = (typeof SHARING_POLICIES)[number];

/** A GPU or MIG device of which several ids are offered, or which shares its GPU with others. */
type Part = {
  readonly free: string[];
  /** Ids that pods have, and those chosen now. */
  used: number;
  readonly parent: { used: number };
};

/**
 * Chooses replicas and MIG devices one by one: `distributed` the least used part, `packed` the most used. Of parts that
 * are used alike, the one whose GPU is the least or the most used decides, then the order of the list.
 */
export function chooseParts(
  list: readonly ListEntry[],
  free: ReadonlySet<string>,
  count: number,
  policy: SharingPolicy,
): string[] {
  const parts = partsOf(list, free);
  const sign = policy === 'distributed' ? 1 : -1;
  const chosen: string[] = [];
  while (chosen.length < count) {
    let best: Part | null = null;
    for (const part of parts) {
      if (part.free.length === 0) continue;
      if (best === null || sign * (part.used - best.used || part.parent.used - best.parent.used) < 0)
        best = part;
    }
    const id = best?.free.shift();
    if (best === null || id === undefined) break;
    chosen.push(id);
    best.used++;
    best.parent.used++;
  }
  return chosen;
}

function partsOf(list: readonly ListEntry[], free: ReadonlySet<string>): Part[] {
  const parents = new Map<number, Part['parent']>();
  const parts = new Map<string, Part>();
  for (const { id, unit } of list) {
    if (unit === null) continue;
    const { gpu, mig } = unit;
    const parent = parents.get(gpu.number) ?? { used: 0 };
    parents.set(gpu.number, parent);
    const name = `${gpu.number} ${mig?.uuid ?? ''}`;
    const part = parts.get(name) ?? { free: [], used: 0, parent };
    parts.set(name, part);
    if (free.has(id)) part.free.push(id);
    else {
      part.used++;
      parent.used++;
    }
  }
  return [...parts.values()];
}
