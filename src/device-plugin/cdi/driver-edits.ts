import { posix } from 'node:path';

import { findDriverLibraries } from '../driver-root/driver-libraries.ts';
import type { Roots } from '../driver-root/roots.ts';
import type { DevicePluginOptions } from '../options/option-list.ts';
import { driverFileMounts, readOnlyMount } from './driver-files.ts';
import { hook, type HookProgram, linkHook } from './hooks.ts';
import { driverLibraries, type Library } from './libraries.ts';
import { type ContainerEdits, type Mount, NO_EDITS } from './spec.ts';
import { type XorgModules, xorgModules } from './xorg-modules.ts';

/** Where loaders look without a cache: in images of Debian's kind, and of Red Hat's. */
const LOADER_FOLDERS = [
  `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`,
  '/usr/lib64',
];

export type DriverFacts = {
  readonly roots: Roots;
  /** As NVML tells it; null: whatever is in the root. */
  readonly driverVersion: string | null;
  readonly hooks: HookProgram | null;
  /** Variations that were asked for, by NVIDIA's names. */
  readonly flags: DevicePluginOptions['cdiFeatureFlags'];
};

/** The driver's files in a container. Null: there are none of this driver in its root. */
export async function driverEdits({
  roots,
  driverVersion,
  hooks,
  flags,
}: DriverFacts): Promise<ContainerEdits | null> {
  const driver = await findDriverLibraries(roots.driverHere, driverVersion);
  if (driver === null) return null;
  const [libraries, files, modules] = await Promise.all([
    driverLibraries(roots.driverHere, driver, flags.includes('enable-explicit-driver-libraries')),
    driverFileMounts(roots, driver.version, !flags.includes('disable-ipc-discoverer')),
    xorgModules(roots, driver),
  ]);
  const edits =
    hooks === null
      ? byMounts(libraries, modules, roots)
      : byHooks(libraries, modules, roots, hooks, driver.version);
  return { ...NO_EDITS, ...edits, mounts: [...edits.mounts, ...modules.mounts, ...files] };
}

type LibraryEdits = Pick<ContainerEdits, 'env' | 'mounts' | 'hooks'>;

/** Links are made and the loader's cache is written when the container is made. */
function byHooks(
  libraries: readonly Library[],
  { glx }: XorgModules,
  roots: Roots,
  program: HookProgram,
  version: string,
): LibraryEdits {
  const links = libraries.flatMap(({ folder, links }) =>
    links.map(({ path, target }) => `${target}::${posix.join(folder, path)}`),
  );
  if (glx !== null) links.push(`${glx.target}::${glx.link}`);
  const folders = [...new Set(libraries.map(({ folder, file }) => posix.dirname(posix.join(folder, file))))];
  return {
    // Where the hook for CUDA's newer libraries of an image finds the driver's.
    env: [`NVIDIA_CTK_LIBCUDA_DIR=${[...new Set(libraries.map(({ folder }) => folder))].join(':')}`],
    mounts: libraries.map(({ folder, file }) => readOnlyMount(posix.join(folder, file), roots)),
    hooks: [
      ...linkHook(program, links),
      ...hook(program, 'enable-cuda-compat', [`--host-driver-version=${version}`]),
      ...hook(
        program,
        'update-ldcache',
        folders.flatMap((folder) => ['--folder', folder]),
      ),
      ...hook(program, 'disable-device-node-modification', []),
    ],
  };
}

/** Each library under all of its names, in every folder where a loader without a cache looks. */
function byMounts(libraries: readonly Library[], { glx }: XorgModules, roots: Roots): LibraryEdits {
  const mounts = libraries.flatMap(({ folder, file, links }): Mount[] => {
    const folders = [...new Set([folder, ...LOADER_FOLDERS])];
    const names = [file, ...links.map(({ path }) => path)];
    return folders.flatMap((place) =>
      names.map((name) => readOnlyMount(posix.join(folder, file), roots, posix.join(place, name))),
    );
  });
  if (glx !== null) mounts.push(glx.mount);
  return { env: [], mounts, hooks: [] };
}
