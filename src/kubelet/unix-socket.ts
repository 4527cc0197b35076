import { randomBytes } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { chmod, lstat, rename, rm, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { basename, dirname, join } from 'node:path';

import { type Server, ServerCredentials } from '@grpc/grpc-js';

/** sun_path of Linux, less its final zero: a longer name would be cut off silently. */
const MAX_PATH_BYTES = 107;

/** A gRPC target for a socket file. */
export function unixTarget(path: string): string {
  return `unix:${path}`;
}

/**
 * Which file a path names now: null when none can be found there, otherwise a word that differs when it was re-made.
 * The inode number alone does not tell: file systems give a freed one out again at once.
 */
export function fileIdentity(path: string): string | null {
  try {
    const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return stats === undefined ? null : `${stats.dev}:${stats.ino}:${stats.birthtimeNs}`;
  } catch {
    // A folder above it is a file, or may not be entered.
    return null;
  }
}

/** Another process listens on the socket; which may end, as the pod of before does in an update. */
export class SocketTakenError extends Error {
  readonly path: string;

  constructor(path: string) {
    super(
      `Cannot serve on ${path}: another process is listening on it. Stop that process or choose another path.`,
    );
    this.name = 'SocketTakenError';
    this.path = path;
  }
}

/** A socket file that this process made and still answers for. */
export type BoundSocket = {
  readonly path: string;
  /** The file is still the one that was made here. */
  intact(): boolean;
  /** Takes the file away, but only if it is still the one that was made here. */
  remove(): Promise<void>;
};

/**
 * Makes a socket file that only its owner may open; `listen` is given the path to listen on at first.
 * It is made under a temporary name, closed to others and renamed: it appears whole, whatever the umask, and it
 * replaces a stale socket in one step. Nothing but a socket that nobody listens on is ever replaced.
 * Closing the server unlinks the temporary name only, so that a successor's socket is not taken away with ours.
 */
export async function placeSocket(
  path: string,
  listen: (temporary: string) => Promise<void>,
): Promise<BoundSocket> {
  // A name that starts with a dot is ignored by the kubelet's plugin watcher.
  const temporary = join(dirname(path), `.${randomBytes(4).toString('hex')}`);
  assertFits(path);
  assertFits(temporary);
  await assertReplaceable(path);
  await listen(temporary);
  await chmod(temporary, 0o600);
  // Read before it appears: a kubelet that starts wipes the folder at any moment.
  const identity = fileIdentity(temporary);
  await rename(temporary, path);
  const intact = (): boolean => fileIdentity(path) === identity;
  return {
    path,
    intact,
    remove: async () => {
      // Asked twice at once, or while the kubelet clears its folder, it may be gone by then.
      if (intact()) await rm(path, { force: true });
    },
  };
}

/** The same for a gRPC server. */
export function bindUnixSocket(server: Server, path: string): Promise<BoundSocket> {
  return placeSocket(path, (temporary) => listen(server, temporary, path));
}

/** True when somebody accepts connections on the socket. */
export function isListening(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      // A full backlog (EAGAIN) or a socket that we may not open (EACCES) is somebody's; only these two are not.
      resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT');
    });
  });
}

async function assertReplaceable(path: string): Promise<void> {
  const folder = await unlessMissing(stat(dirname(path)));
  if (folder === null) {
    throw new Error(
      `Cannot serve on ${path}: the folder ${dirname(path)} does not exist. Make it, or mount it.`,
    );
  }
  if (!folder.isDirectory()) {
    throw new Error(`Cannot serve on ${path}: ${dirname(path)} is no folder. Choose another path.`);
  }
  const stats = await unlessMissing(lstat(path));
  if (stats === null) return;
  if (!stats.isSocket()) {
    const kind = stats.isDirectory() ? 'directory' : stats.isFile() ? 'regular file' : 'file of another kind';
    throw new Error(
      `Cannot serve on ${path}: a ${kind} is there, and only stale sockets are replaced. Move it away or choose another path.`,
    );
  }
  if (await isListening(path)) throw new SocketTakenError(path);
}

async function unlessMissing<T>(stats: Promise<T>): Promise<T | null> {
  try {
    return await stats;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

function listen(server: Server, temporary: string, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.bindAsync(unixTarget(temporary), ServerCredentials.createInsecure(), (error) => {
      if (error === null) resolve();
      else reject(new Error(`Cannot serve on ${path}: ${error.message}.`));
    });
  });
}

function assertFits(path: string): void {
  const bytes = Buffer.byteLength(path);
  if (bytes <= MAX_PATH_BYTES) return;
  throw new Error(
    `Cannot serve ${basename(path)} on ${path}: the path has ${bytes} bytes, and a socket's may have ${MAX_PATH_BYTES}. Choose a shorter one.`,
  );
}
