import { ask } from './ask.ts';
import type { Read } from './gpu.ts';

/** NVML's levels of nearness, as groups: below one PCI Express switch, below several, below one host bridge. */
const levels = [30, 20, 10] as const;

/** For each GPU its host bridge and the switches below, `0/1/2`: GPUs that are near each other share its beginning. */
export function paths(reads: readonly (Read | null)[]): (string | null)[] {
  if (reads.length < 2) return reads.map(() => null);
  const nearness = reads.map((a) =>
    reads.map((b) => {
      if (a === null || b === null) return null;
      return a === b ? 0 : ask(() => a.raw.deviceGetTopologyCommonAncestor(a.handle, b.handle));
    }),
  );
  if (nearness.flat().includes(null)) return reads.map(() => null);
  return reads.map((_, i) =>
    levels.map((level) => (nearness[i] ?? []).findIndex((to) => to !== null && to <= level)).join('/'),
  );
}
