import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { mustBeOwn, ownFolder, places, type Place } from './places.ts';

/** A file to unpack; `path` is relative to what was asked for: empty where that is the file itself. */
export type Part = {
  readonly path: string;
  readonly bytes: number;
  readonly executable: boolean;
  content(): Uint8Array;
};

/**
 * Puts a file or a folder of the binary where it can be loaded and run, and answers its path. It stays there for the next
 * start: the folder is named after the content, and appears whole or not at all.
 */
export function unpack(id: string, name: string, parts: readonly Part[]): string {
  const user = process.geteuid?.() ?? 0;
  const tried: string[] = [];
  for (const place of places(process.env, user)) {
    const target = resolve(place.folder, id, name);
    try {
      const found = whatIsThere(place, target, parts, user);
      if (found !== 'whole') {
        if (!place.writable) continue;
        // A crash of the machine cut it short.
        if (found === 'part') rmSync(target, { recursive: true, force: true });
        write(place, target, parts, user);
      }
      mustRun(target, parts);
      return target;
    } catch (error) {
      tried.push(`${place.folder} (${reason(error)})`);
    }
  }
  throw new Error(
    `This program has to unpack its native code (${name}) and found no folder for it: ${tried.join(', ')}. Set ` +
      'NODE_NVML_UNPACK_DIR to a folder that this user can write to and that is not mounted noexec.',
  );
}

/** What an earlier start left. */
function whatIsThere(
  place: Place,
  target: string,
  parts: readonly Part[],
  user: number,
): 'nothing' | 'part' | 'whole' {
  if (!existsSync(target)) return 'nothing';
  mustBeOwn(place.folder, user, 0);
  return parts.every(({ path, bytes }) => sizeOf(target + path) === bytes) ? 'whole' : 'part';
}

function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}

function write({ folder }: Place, target: string, parts: readonly Part[], user: number): void {
  ownFolder(folder, user);
  const making = mkdtempSync(join(folder, '.new-'));
  try {
    const made = join(making, 'made');
    for (const { path, executable, content } of parts) {
      mkdirSync(dirname(made + path), { recursive: true, mode: 0o700 });
      writeFileSync(made + path, content(), { mode: executable ? 0o700 : 0o600 });
    }
    // Before it is known by its name: a folder that runs nothing is left as it was found.
    mustRun(made, parts);
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    putInPlace(made, target);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function putInPlace(made: string, target: string): void {
  try {
    renameSync(made, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another start of this program was first.
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

/** The kernel denies to run a file on a file system that is mounted noexec, to root too. */
function mustRun(target: string, parts: readonly Part[]): void {
  const [first] = parts.filter(({ executable }) => executable);
  if (first === undefined) return;
  try {
    accessSync(target + first.path, constants.X_OK);
  } catch {
    throw new Error('mounted noexec');
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EROFS':
      return 'read-only';
    case 'EACCES':
    case 'EPERM':
      return 'not writable by this user';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'full';
    default:
      return code ?? message;
  }
}
