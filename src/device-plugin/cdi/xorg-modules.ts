import { posix } from 'node:path';

import type { DriverLibraries } from '../driver-root/driver-libraries.ts';
import type { Roots } from '../driver-root/roots.ts';
import { firstIn, readOnlyMount } from './driver-files.ts';
import type { Mount } from './spec.ts';

/** Where the driver's packages put modules of X, below a folder of libraries and below X's own. */
const BELOW_LIBRARIES = ['nvidia/xorg', ...belowX('xorg/modules')];
const FOLDERS_OF_X = ['/usr/lib/xorg', '/usr/lib64/xorg', '/usr/X11R6/lib', '/usr/X11R6/lib64'];

const GLX = 'libglxserver_nvidia.so';

/** The driver's modules for an X server in a container, at the paths that they have on the host. */
export type XorgModules = {
  readonly mounts: readonly Mount[];
  /** The name by which X loads the module for GLX: a link to it, and the same as a mount. Null: it is not there. */
  readonly glx: { readonly link: string; readonly target: string; readonly mount: Mount } | null;
};

export async function xorgModules(roots: Roots, { folders, version }: DriverLibraries): Promise<XorgModules> {
  const places = [
    ...folders.flatMap((folder) => BELOW_LIBRARIES.map((below) => posix.join(folder, below))),
    ...FOLDERS_OF_X.flatMap((folder) => belowX('modules').map((below) => posix.join(folder, below))),
  ];
  const [driver, glx] = await Promise.all(
    ['nvidia_drv.so', `${GLX}.${version}`].map((name) => firstIn(roots, places, name)),
  );
  const mounts = [driver, glx].flatMap((file) =>
    file === null || file === undefined ? [] : [readOnlyMount(file.real, roots, file.path)],
  );
  if (glx === null || glx === undefined) return { mounts, glx: null };
  const link = posix.join(posix.dirname(glx.path), GLX);
  return {
    mounts,
    glx: { link, target: posix.basename(glx.path), mount: readOnlyMount(glx.real, roots, link) },
  };
}

function belowX(modules: string): string[] {
  return [modules, `${modules}/updates`].flatMap((folder) =>
    ['drivers', 'extensions'].map((kind) => `${folder}/${kind}`),
  );
}
