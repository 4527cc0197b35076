import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Two folders up, from `src/package` as from `lib/package` and from the bundle in `lib/bundle`. */
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Where a file or a folder of the package is; null: the package has none of that name. In the single binary
 * src/binary/files.ts stands in for this module: there a file is unpacked before it has a path.
 */
export function packagePath(name: string): string | null {
  const path = join(root, name);
  return existsSync(path) ? path : null;
}

/** The program and the first arguments that start the command line once more. */
export function ownCommand(): [program: string, ...args: string[]] {
  const [, entry = ''] = process.argv;
  return [process.execPath, entry];
}

/** A text file of the package. */
export function packageText(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}
