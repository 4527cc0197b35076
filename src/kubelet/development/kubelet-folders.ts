import { lstat, mkdir, readdir, unlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { isListening } from '../unix-socket.ts';

/** The files of a kubelet below its root folder, named as the real one's below /var/lib/kubelet. */
export type KubeletPaths = {
  readonly devicePlugins: string;
  readonly kubeletSocket: string;
  readonly checkpoint: string;
  readonly podResourcesSocket: string;
  /** Where plugins wait to be found; watched only where that was asked for. */
  readonly pluginsRegistry: string;
};

export function kubeletPaths(root: string): KubeletPaths {
  const devicePlugins = resolve(root, 'device-plugins');
  return {
    devicePlugins,
    kubeletSocket: join(devicePlugins, 'kubelet.sock'),
    checkpoint: join(devicePlugins, 'kubelet_internal_checkpoint'),
    podResourcesSocket: resolve(root, 'pod-resources', 'kubelet.sock'),
    pluginsRegistry: resolve(root, 'plugins_registry'),
  };
}

/** Makes the folders; refuses a root in which a kubelet runs. */
export async function prepareFolders(paths: KubeletPaths): Promise<void> {
  await mkdir(paths.devicePlugins, { recursive: true, mode: 0o750 });
  await mkdir(join(paths.podResourcesSocket, '..'), { recursive: true, mode: 0o750 });
  if (await isListening(paths.kubeletSocket)) {
    throw new Error(
      `Cannot start a development kubelet: a kubelet is listening on ${paths.kubeletSocket}. Choose another directory.`,
    );
  }
}

/** A starting kubelet removes every socket from the folder, and nothing else. */
export async function wipeSockets(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const stats = await lstat(path).catch(() => null);
    if (stats?.isSocket() === true) await unlink(path).catch(() => null);
  }
}
