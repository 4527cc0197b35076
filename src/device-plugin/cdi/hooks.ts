import { posix } from 'node:path';

import { realPathIn } from '../driver-root/in-root.ts';
import type { Roots } from '../driver-root/roots.ts';
import type { Hook } from './spec.ts';

/** What the hook program of NVIDIA's container toolkit does in a container for us. */
type HookName =
  'create-symlinks' | 'enable-cuda-compat' | 'update-ldcache' | 'disable-device-node-modification';

/** The hook program: without one, links become mounts and the loader's cache stays as the image has it. */
export type HookProgram = {
  /** On the host. */
  readonly path: string;
  /** Names of hooks that are not to be called. */
  readonly disabled: readonly string[];
};

/** Where NVIDIA's packages put the program. */
const USUAL_PROGRAMS = ['/usr/bin/nvidia-ctk', '/usr/bin/nvidia-cdi-hook'];

/**
 * The program to call: the one that was named, or, where it is the default, the one that is there. A hook that is not on
 * the host keeps every container from starting, and the default says nothing about the host. Null: none.
 */
export async function findHookProgram(
  named: string,
  disabled: readonly string[],
  { driverOnHost, driverHere }: Roots,
): Promise<HookProgram | null> {
  if (disabled.includes('all') || named === '') return null;
  if (!USUAL_PROGRAMS.includes(named)) return { path: named, disabled };
  // A driver container has no programs of the host's.
  if (driverOnHost !== '/') return null;
  for (const path of new Set([named, ...USUAL_PROGRAMS])) {
    if ((await realPathIn(driverHere, path)) !== null) return { path, disabled };
  }
  return null;
}

/** The call of a hook; nothing where it is disabled. nvidia-ctk has the hooks as commands of its command `hook`. */
export function hook({ path, disabled }: HookProgram, name: HookName, args: readonly string[]): Hook[] {
  if (disabled.includes(name)) return [];
  const program = posix.basename(path);
  return [{ path, args: [program, ...(program === 'nvidia-ctk' ? ['hook'] : []), name, ...args] }];
}

/** Makes links, each given as "target::path". */
export function linkHook(program: HookProgram | null, links: readonly string[]): Hook[] {
  if (program === null || links.length === 0) return [];
  return hook(
    program,
    'create-symlinks',
    links.flatMap((link) => ['--link', link]),
  );
}
