import { posix } from 'node:path';

import type { DriverLibraries } from '../driver-root/driver-libraries.ts';
import { readSharedObject } from '../driver-root/elf.ts';
import { entriesIn, type FolderEntry } from '../driver-root/in-root.ts';

/** A library of the driver, with the other names under which programs look for it. */
export type Library = {
  /** As seen from the driver's root, as /usr/lib64. */
  readonly folder: string;
  /** Below the folder, as libcuda.so.580.65.06 or vdpau/libvdpau_nvidia.so.580.65.06. */
  readonly file: string;
  readonly links: readonly Link[];
};
/** The path is below the library's folder, the target as it stands in the link. */
export type Link = { readonly path: string; readonly target: string };

/** Parts of the driver whose versions are their own. */
const OWN_VERSIONS = /^libnvidia-(?:nvvm70\.so\.\d.*|egl-(?:gbm|wayland|wayland2|xcb|xlib)\.so\.\d+\.\d+.*)$/;

/** Of what the driver's packages bring for OpenGL and OpenCL; an image has its own, as a rule. */
const FOR_GRAPHICS =
  /^lib(?:EGL|GL|GLESv1_CM|GLESv2|GLX|GLdispatch|OpenCL|OpenGL|nvidia-api)\.so(?:\.\d.*)?$/;

/** Names that programs use and that no package of the driver makes everywhere. */
const CUSTOMARY_LINKS: readonly (readonly [library: string, link: string, target: string | null])[] = [
  ['libcuda.so', 'libcuda.so', 'libcuda.so.1'],
  ['libnvidia-opticalflow.so', 'libnvidia-opticalflow.so', 'libnvidia-opticalflow.so.1'],
  // null: the library itself.
  ['libGLX_nvidia.so', 'libGLX_indirect.so.0', null],
  ['libnvidia-allocator.so', 'gbm/nvidia-drm_gbm.so', '../libnvidia-allocator.so.1'],
];

/** Every library of the driver in its folders that is for this machine; on demand those that images have too. */
export async function driverLibraries(
  root: string,
  { folders, version }: DriverLibraries,
  forGraphics: boolean,
): Promise<Library[]> {
  const isWanted = (name: string): boolean =>
    name.endsWith(`.so.${version}`) || OWN_VERSIONS.test(name) || (forGraphics && FOR_GRAPHICS.test(name));
  const places = folders.flatMap((folder) => ['', 'vdpau'].map((below) => ({ folder, below })));
  const found = await Promise.all(places.map((place) => librariesIn(root, place, version, isWanted)));
  return found.flat();
}

type Place = { readonly folder: string; readonly below: string };

async function librariesIn(
  root: string,
  { folder, below }: Place,
  version: string,
  isWanted: (name: string) => boolean,
): Promise<Library[]> {
  const entries = await entriesIn(root, posix.join(folder, below));
  const files = entries.filter(({ name, kind }) => kind === 'file' && isWanted(name));
  const libraries = await Promise.all(
    files.map(async ({ name }): Promise<Library[]> => {
      const object = await readSharedObject(posix.join(root, folder, below, name));
      // One of another machine's kind, as the 32-bit ones in /usr/lib.
      if (object?.native === false) return [];
      const links = linksOf(name, object?.soname ?? name, version, entries);
      const placed = links.map(({ path, target }) => ({ path: posix.join(below, path), target }));
      return [{ folder, file: posix.join(below, name), links: placed }];
    }),
  );
  return libraries.flat();
}

/** The name for the loader always, the one for the linker where the host has it. */
function linksOf(name: string, soname: string, version: string, beside: readonly FolderEntry[]): Link[] {
  const bare = `${soname.slice(0, soname.indexOf('.so'))}.so`;
  const hasBare = beside.some((entry) => entry.name === bare && entry.kind === 'link');
  const customary = CUSTOMARY_LINKS.filter(([library]) => name === `${library}.${version}`);
  const links = new Map([
    ...(soname === name ? [] : [[soname, name] as const]),
    ...(bare === soname || !hasBare ? [] : [[bare, soname] as const]),
    ...customary.map(([, link, target]) => [link, target ?? name] as const),
  ]);
  return [...links].map(([path, target]) => ({ path, target }));
}
