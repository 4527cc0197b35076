import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Put there by whoever makes an image or a distribution's package; never written by us. */
const INSTALLED = '/usr/lib/node-nvml';

const GROUP_OR_OTHERS_WRITE = 0o022;
const STICKY = 0o1000;

/** A folder that may hold unpacked files. */
export type Place = { readonly folder: string; readonly writable: boolean };

/**
 * Where files may be, the best first: what is installed, then where this user's caches are, then where temporary files
 * are. `NODE_NVML_UNPACK_DIR` names the only one.
 */
export function places(env: NodeJS.ProcessEnv, user: number): Place[] {
  const only = env['NODE_NVML_UNPACK_DIR'] ?? '';
  const written = only === '' ? usualFolders(env, user) : [only];
  return [{ folder: INSTALLED, writable: false }, ...written.map((folder) => ({ folder, writable: true }))];
}

function usualFolders(env: NodeJS.ProcessEnv, user: number): string[] {
  const own = `node-nvml-${user}`;
  const given = (name: string): string[] => {
    const [first = ''] = (env[name] ?? '').split(':');
    return first === '' ? [] : [first];
  };
  return [
    ...given('CACHE_DIRECTORY'), // systemd's, for a unit with CacheDirectory=
    // Not root's own home: with sudo HOME may be another user's.
    ...(user === 0 ? ['/var/cache/node-nvml'] : given('XDG_CACHE_HOME').map((folder) => join(folder, own))),
    ...(user === 0 ? [] : home().map((folder) => join(folder, '.cache', own))),
    ...given('XDG_RUNTIME_DIR').map((folder) => join(folder, own)),
    join(tmpdir(), own),
    join('/var/tmp', own),
    join('/dev/shm', own),
  ];
}

function home(): string[] {
  try {
    return [homedir()];
  } catch {
    return []; // a user that no list of users knows, without HOME
  }
}

/**
 * Makes a folder that nobody else can write to, and its parents. Throws why that cannot be: what is loaded from there
 * runs with our rights.
 */
export function ownFolder(folder: string, user: number): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  mustBeOwn(folder, user, 0);
  // Whoever owns the folder above could put another in its place; a sticky one (/tmp) keeps them from it.
  mustBeOwn(dirname(folder), user, STICKY);
}

/** Throws where somebody else owns the folder or may write to it. */
export function mustBeOwn(folder: string, user: number, allowed: number): void {
  const entry = lstatSync(folder);
  // Where the folder above is open to all, a link could be anybody's; systemd's own links are root's.
  const facts = entry.isSymbolicLink() ? [entry, statSync(folder)] : [entry];
  for (const { uid } of facts) {
    if (uid !== user && uid !== 0) throw new Error(`${folder} belongs to user ${uid}`);
  }
  const mode = facts.at(-1)?.mode ?? 0;
  if ((mode & GROUP_OR_OTHERS_WRITE) !== 0 && (mode & allowed) === 0) {
    throw new Error(`others may write to ${folder}`);
  }
}
