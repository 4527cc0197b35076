// The files that the binary brings besides code, and what src/binary/assets.ts reads of them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Enough to tell two contents apart in the name of a folder. */
const ID_DIGITS = 16;

/** Path in the package -> bytes, of all files below these paths. */
export function filesBelow(root, paths) {
  const found = new Map();
  for (const path of paths) {
    const full = join(root, path);
    const names = statSync(full).isFile()
      ? [path]
      : readdirSync(full, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
          .sort();
    for (const name of names) found.set(name, readFileSync(join(root, name)));
  }
  return found;
}

/** The table of contents. What is compiled can be run; the rest is data. */
export function tableOfContents(files) {
  const hash = createHash('sha256');
  const facts = {};
  for (const [path, bytes] of files) {
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    facts[path] = { bytes: bytes.length, executable: path.startsWith('prebuilds/') };
  }
  return { id: hash.digest('hex').slice(0, ID_DIGITS), files: facts };
}
