import { release } from 'node:os';
import { posix } from 'node:path';

import { entriesIn, realPathIn } from '../driver-root/in-root.ts';
import type { Roots } from '../driver-root/roots.ts';
import type { Mount } from './spec.ts';

const READ_ONLY = ['ro', 'nosuid', 'nodev', 'rbind', 'rprivate'];
const SOCKET = ['nosuid', 'nodev', 'rbind', 'rprivate', 'noexec'];

const PROGRAM_FOLDERS = ['/usr/bin', '/usr/sbin', '/bin', '/sbin', '/usr/local/bin', '/usr/local/sbin'];
const PROGRAMS = [
  'nvidia-smi',
  'nvidia-debugdump',
  'nvidia-persistenced',
  'nvidia-cuda-mps-control',
  'nvidia-cuda-mps-server',
  'nvidia-imex',
  'nvidia-imex-ctl',
  'nvidia-xconfig',
];

/** Daemons of the driver that programs in a container talk to. */
const SOCKETS: readonly (readonly [name: string, folders: readonly string[]])[] = [
  ['nvidia-persistenced/socket', ['/run', '/var/run']],
  ['nvidia-fabricmanager/socket', ['/run', '/var/run']],
  ['nvidia-mps', ['/tmp']],
];

const SETTINGS_FOLDERS = ['/etc', '/usr/local/share', '/usr/share'];
/** What the loaders of graphics and OpenCL read, by the folder of the container where they read it. */
const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  '/usr/share': [
    'glvnd/egl_vendor.d/10_nvidia.json',
    'egl/egl_external_platform.d/15_nvidia_gbm.json',
    'egl/egl_external_platform.d/10_nvidia_wayland.json',
    'egl/egl_external_platform.d/09_nvidia_wayland2.json',
    'egl/egl_external_platform.d/20_nvidia_xcb.json',
    'egl/egl_external_platform.d/20_nvidia_xlib.json',
    'nvidia/nvoptix.bin',
    'X11/xorg.conf.d/10-nvidia.conf',
    'X11/xorg.conf.d/nvidia-drm-outputclass.conf',
  ],
  '/etc': [
    'OpenCL/vendors/nvidia.icd',
    'vulkan/icd.d/nvidia_icd.json',
    `vulkan/icd.d/nvidia_icd.${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}.json`,
    'vulkan/icd.d/nvidia_layers.json',
    'vulkan/implicit_layer.d/nvidia_layers.json',
  ],
};

/** A file that containers may read, at the path that it has in the driver's root or at another. */
export function readOnlyMount(path: string, { driverOnHost }: Roots, containerPath: string = path): Mount {
  return { hostPath: posix.join(driverOnHost, path), containerPath, options: READ_ONLY };
}

/** Programs, firmware, sockets of daemons and settings of the driver, as far as they are there. */
export async function driverFileMounts(
  roots: Roots,
  version: string,
  withSockets: boolean,
): Promise<Mount[]> {
  const parts = await Promise.all([
    programs(roots),
    firmware(roots, version),
    withSockets ? sockets(roots) : [],
    settings(roots),
  ]);
  return parts.flat();
}

async function programs(roots: Roots): Promise<Mount[]> {
  const found = await Promise.all(PROGRAMS.map((name) => firstIn(roots, PROGRAM_FOLDERS, name)));
  // Where the host's alternatives lead to is no place where a container looks for programs.
  return found.flatMap((file) => (file === null ? [] : [readOnlyMount(file.real, roots, file.path)]));
}

/** Of the GPU's own processor. */
async function firmware(roots: Roots, version: string): Promise<Mount[]> {
  for (const folder of firmwareFolders()) {
    const real = await realPathIn(roots.driverHere, `${folder}/nvidia/${version}`);
    if (real === null) continue;
    const names = (await entriesIn(roots.driverHere, real)).map(({ name }) => name);
    const images = names.filter((name) => /^gsp.*\.bin$/.test(name));
    if (images.length === 0) continue;
    return images.map((name) =>
      readOnlyMount(posix.join(real, name), roots, `/lib/firmware/nvidia/${version}/${name}`),
    );
  }
  return [];
}

/** Where the kernel looks, in its order. */
function firmwareFolders(): string[] {
  const updates = '/lib/firmware/updates';
  return [`${updates}/${release()}`, updates, `/lib/firmware/${release()}`, '/lib/firmware'];
}

async function sockets(roots: Roots): Promise<Mount[]> {
  const found = await Promise.all(SOCKETS.map(([name, folders]) => firstIn(roots, folders, name)));
  return found.flatMap((file) =>
    file === null
      ? []
      : [{ hostPath: posix.join(roots.driverOnHost, file.real), containerPath: file.real, options: SOCKET }],
  );
}

async function settings(roots: Roots): Promise<Mount[]> {
  const wanted = Object.entries(SETTINGS).flatMap(([folder, names]) =>
    names.map((name) => ({ name, containerPath: posix.join(folder, name) })),
  );
  const mounts = await Promise.all(
    wanted.map(async ({ name, containerPath }) => {
      const file = await firstIn(roots, SETTINGS_FOLDERS, name);
      return file === null ? [] : [readOnlyMount(file.real, roots, containerPath)];
    }),
  );
  return mounts.flat();
}

/** The first that is there: where it was looked for, and where that leads. Both as seen from the driver's root. */
export async function firstIn(
  { driverHere }: Roots,
  folders: readonly string[],
  name: string,
): Promise<{ readonly path: string; readonly real: string } | null> {
  for (const folder of folders) {
    const path = posix.join(folder, name);
    const real = await realPathIn(driverHere, path);
    if (real !== null) return { path, real };
  }
  return null;
}
