import { stat } from 'node:fs/promises';
import { posix } from 'node:path';

import { entriesIn, realPathIn } from './in-root.ts';

/** Where distributions, driver containers and clouds put the driver's libraries, most usual first. */
const LIBRARY_FOLDERS = [
  '/usr/lib64',
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu/nvidia/current',
  '/usr/lib/aarch64-linux-gnu/nvidia/current',
  '/lib64',
  '/lib/x86_64-linux-gnu',
  '/lib/aarch64-linux-gnu',
  '/lib/x86_64-linux-gnu/nvidia/current',
  '/lib/aarch64-linux-gnu/nvidia/current',
  '/usr/lib',
  // Talos
  '/usr/local/glibc/usr/lib',
  '/glibc/lib',
  // NixOS
  '/run/opengl-driver/lib',
  // Windows' subsystem for Linux
  '/usr/lib/wsl/lib',
] as const;

const NVML_LIBRARY = 'libnvidia-ml.so.1';

/** The driver's libraries in a root. */
export type DriverLibraries = {
  /** As 580.65.06. */
  readonly version: string;
  /** Folders with libraries of that version, as seen from the root. */
  readonly folders: readonly string[];
};

/**
 * Looks through the usual folders, without the loader's cache: in a container it is another machine's.
 * Of several versions (a leftover of an upgrade) it takes `running`, else the one that libcuda.so.1 leads to.
 * Null: there is no library of a driver, or none of the running one.
 */
export async function findDriverLibraries(
  root: string,
  running: string | null,
): Promise<DriverLibraries | null> {
  const folders = await libraryFolders(root);
  const contents = await Promise.all(
    folders.map(async (folder) => ({ folder, names: (await entriesIn(root, folder)).map(nameOf) })),
  );
  const found = new Set(contents.flatMap(({ names }) => names.flatMap(versionOf)));
  const version = running ?? (await linkedVersion(root, folders)) ?? newest([...found]);
  if (version === null || !found.has(version)) return null;
  const suffix = `.so.${version}`;
  const having = contents.filter(({ names }) => names.some((name) => name.endsWith(suffix)));
  return { version, folders: having.map(({ folder }) => folder) };
}

/** libnvidia-ml.so.1 in the root, as seen from this process; null: not there. */
export async function nvmlLibrary(root: string): Promise<string | null> {
  for (const folder of await libraryFolders(root)) {
    const real = await realPathIn(root, posix.join(folder, NVML_LIBRARY));
    if (real !== null) return posix.join(root, real);
  }
  return null;
}

/** A text that is another one when a library came or went, as in an upgrade of the driver; costs a look at each folder. */
export async function librariesStamp(root: string): Promise<string> {
  const times = await Promise.all(
    LIBRARY_FOLDERS.map(async (folder) => {
      try {
        return (await stat(posix.join(root, folder))).mtimeMs;
      } catch {
        return null;
      }
    }),
  );
  return times.join(' ');
}

/** Those that are there, each once: /lib64 is often a link to /usr/lib64. */
async function libraryFolders(root: string): Promise<string[]> {
  const real = await Promise.all(LIBRARY_FOLDERS.map((folder) => realPathIn(root, folder)));
  return [...new Set(real.filter((folder) => folder !== null))];
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function versionOf(name: string): string[] {
  const version = /^lib(?:cuda|nvidia-ml)\.so\.(\d+\.\d+(?:\.\d+)?)$/.exec(name)?.[1];
  return version === undefined ? [] : [version];
}

async function linkedVersion(root: string, folders: readonly string[]): Promise<string | null> {
  for (const name of ['libcuda.so.1', NVML_LIBRARY]) {
    for (const folder of folders) {
      const real = await realPathIn(root, posix.join(folder, name));
      const [version] = real === null ? [] : versionOf(posix.basename(real));
      if (version !== undefined) return version;
    }
  }
  return null;
}

function newest(versions: readonly string[]): string | null {
  const collator = new Intl.Collator('en', { numeric: true });
  return versions.toSorted((left, right) => collator.compare(left, right)).at(-1) ?? null;
}
