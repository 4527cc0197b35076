import type { ListEntry } from '../device-list.ts';
import type { Unit } from '../units.ts';

export const SHARING_POLICIES = ['distributed', 'packed'] as const;
export type SharingPolicy = (typeof SHARING_POLICIES)[number];

/** A GPU or MIG device of which several ids are offered, or which shares its GPU with others. */
type Part = {
  /** The next to be chosen is the last. */
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
  isFree: Uint8Array,
  count: number,
  policy: SharingPolicy,
): string[] {
  const parts = partsOf(list, isFree);
  const sign = policy === 'distributed' ? 1 : -1;
  const chosen: string[] = [];
  while (chosen.length < count) {
    let best: Part | null = null;
    for (const part of parts) {
      if (part.free.length === 0) continue;
      if (best === null || sign * (part.used - best.used || part.parent.used - best.parent.used) < 0)
        best = part;
    }
    const id = best?.free.pop();
    if (best === null || id === undefined) break;
    chosen.push(id);
    best.used++;
    best.parent.used++;
  }
  return chosen;
}

/** `isFree` by the place in the list. */
function partsOf(list: readonly ListEntry[], isFree: Uint8Array): Part[] {
  const parents = new Map<number, Part['parent']>();
  const parts = new Map<string, Part>();
  let unitBefore: ListEntry['unit'] = null;
  let part: Part | undefined;
  for (const [place, { id, unit }] of list.entries()) {
    if (unit === null) continue;
    // Thousands of replicas of one unit lie side by side.
    if (part === undefined || unit !== unitBefore) part = partOf(unit, parts, parents);
    unitBefore = unit;
    if (isFree[place] === 1) part.free.push(id);
    else {
      part.used++;
      part.parent.used++;
    }
  }
  for (const { free } of parts.values()) free.reverse();
  return [...parts.values()];
}

function partOf({ gpu, mig }: Unit, parts: Map<string, Part>, parents: Map<number, Part['parent']>): Part {
  const name = `${gpu.number} ${mig?.uuid ?? ''}`;
  const known = parts.get(name);
  if (known !== undefined) return known;
  const parent = parents.get(gpu.number) ?? { used: 0 };
  parents.set(gpu.number, parent);
  const part = { free: [], used: 0, parent };
  parts.set(name, part);
  return part;
}
