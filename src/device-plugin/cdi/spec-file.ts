import { readdir, readFile, rm } from 'node:fs/promises';
import { posix } from 'node:path';

import { replaceFile } from '../replace-file.ts';
import { messageOf } from '../text.ts';

/** Where runtimes look for specs that do not outlive the node's boot. */
export const SPEC_FOLDER = '/var/run/cdi';

/** A spec could not be written or removed; one sentence. */
export class CdiFileError extends Error {
  override readonly name = 'CdiFileError';
}

/** The name that a spec's file has by convention: of vendor and class. */
export function specFileName(kind: string): string {
  return `${kind.replace('/', '-')}.json`;
}

/**
 * Puts the text in place in one step, so that no runtime reads half a spec. A file that has it already is left alone:
 * every write makes the runtimes read all specs anew. Tells whether it was written. Throws a `CdiFileError`.
 */
export async function writeSpecFile(path: string, text: string): Promise<boolean> {
  if ((await contentOf(path)) === text) return false;
  try {
    await replaceFile(path, text, 0o644);
    return true;
  } catch (error) {
    throw new CdiFileError(`The CDI spec ${path} cannot be written: ${explain(error, path)}`, {
      cause: error,
    });
  }
}

/** The names of the devices that a spec file defines, qualified; none where there is no such file. */
export async function namesInSpecFile(path: string): Promise<string[]> {
  try {
    const { kind, devices } = JSON.parse((await contentOf(path)) ?? '') as {
      kind: string;
      devices: { name: string }[];
    };
    return devices.map(({ name }) => `${kind}=${name}`);
  } catch {
    return [];
  }
}

/** Removes the spec files of a vendor; gives their paths. Throws a `CdiFileError`. */
export async function removeSpecFiles(folder: string, vendor: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new CdiFileError(`${folder} cannot be read: ${explain(error, posix.join(folder, vendor))}`, {
      cause: error,
    });
  });
  const paths = names
    .filter((name) => name.startsWith(`${vendor}-`) && /\.(json|yaml)$/.test(name))
    .map((name) => posix.join(folder, name));
  for (const path of paths) {
    await rm(path).catch((error: unknown) => {
      throw new CdiFileError(`${path} cannot be removed: ${explain(error, path)}`, { cause: error });
    });
  }
  return paths;
}

async function contentOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

function explain(error: unknown, path: string): string {
  const folder = posix.dirname(path);
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
      return `no space is left in ${folder}; free some.`;
    case 'EDQUOT':
      return `the quota of ${folder} is used up.`;
    case 'EROFS':
      return `${folder} is on a file system that is mounted read-only; mount the host's folder writable.`;
    case 'EACCES':
    case 'EPERM':
      return `this process (user ${String(process.geteuid?.())}) may not write to ${folder}.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${folder}, or a folder above it, is a file; move it away.`;
    case 'EISDIR':
      return `${path} is a folder; move it away.`;
    default:
      return messageOf(error);
  }
}
