import { readdir, readlink } from 'node:fs/promises';
import { posix } from 'node:path';

/** More links than this in one path lead round in circles; Linux has the same limit. */
const MOST_LINKS = 40;

/**
 * The real path of a file, both as seen from the root: a link to /usr/lib64 means the root's. Null: there is no such file.
 */
export async function realPathIn(root: string, path: string): Promise<string | null> {
  let resolved = '/';
  let left = path.split('/');
  for (let links = 0; links <= MOST_LINKS;) {
    const [part, ...others] = left;
    if (part === undefined) return resolved;
    left = others;
    if (part === '' || part === '.') continue;
    const next = posix.join(resolved, part);
    const target = part === '..' ? null : await linkTarget(posix.join(root, next));
    if (target === undefined) return null;
    if (target === null) resolved = next;
    else {
      links += 1;
      if (target.startsWith('/')) resolved = '/';
      left = [...target.split('/'), ...others];
    }
  }
  return null;
}

/** Null: it is there and no link; undefined: it is not there. */
async function linkTarget(path: string): Promise<string | null | undefined> {
  try {
    return await readlink(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EINVAL' ? null : undefined;
  }
}

export type FolderEntry = { readonly name: string; readonly kind: 'file' | 'link' | 'other' };

/** What is in a folder, sorted by name; nothing where there is none that can be read. */
export async function entriesIn(root: string, folder: string): Promise<FolderEntry[]> {
  try {
    const entries = await readdir(posix.join(root, folder), { withFileTypes: true });
    return entries
      .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
      .sort((left, right) => (left.name < right.name ? -1 : 1));
  } catch {
    return [];
  }
}

function kindOf(entry: { isFile(): boolean; isSymbolicLink(): boolean }): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() ? 'link' : 'other';
}
