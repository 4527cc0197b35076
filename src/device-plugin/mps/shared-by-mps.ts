import type { Settings } from '../options/settings.ts';

/** Where the daemons of MPS have their folders, in their containers, in the plugin's and in those of pods. */
export const MPS_ROOT = '/mps';

/** The names of the resources that MPS shares, as pods ask for them. */
export function sharedByMps({ sharing }: Settings): string[] {
  if (sharing.strategy !== 'mps') return [];
  return [...new Set(sharing.resources.map(({ name, rename }) => rename ?? name))];
}
