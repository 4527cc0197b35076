import { stat } from 'node:fs/promises';
import { posix } from 'node:path';

/**
 * Where the driver's files and the device nodes lie: on the host, for what a container runtime is told, and for this
 * process, which may see the host's folders under another name. Each is a root: "/dev" and "/usr" are below it.
 */
export type Roots = {
  readonly driverOnHost: string;
  readonly driverHere: string;
  readonly devOnHost: string;
  readonly devHere: string;
};

export type RootOptions = {
  readonly nvidiaDriverRoot: string;
  /** Empty: as the driver root. */
  readonly nvidiaDevRoot: string;
  /** Where the driver root is mounted in our container; where nothing is, we run on the host. */
  readonly containerDriverRoot: string;
};

export async function findRoots(options: RootOptions): Promise<Roots> {
  const { nvidiaDriverRoot: driverOnHost, nvidiaDevRoot, containerDriverRoot } = options;
  const driverHere = (await isFolder(containerDriverRoot)) ? containerDriverRoot : driverOnHost;
  return {
    driverOnHost,
    driverHere,
    devOnHost: nvidiaDevRoot === '' ? driverOnHost : nvidiaDevRoot,
    // A driver container has the nodes below its root, a driver on the host in the host's /dev.
    devHere: (await isFolder(posix.join(driverHere, 'dev'))) ? driverHere : '/',
  };
}

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
