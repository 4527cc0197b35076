import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';

import { isListening } from '../kubelet/unix-socket.ts';

/** The names that this plugin, or NVIDIA's before it, gives to its sockets. */
const OURS = /^nvidia-(gpu|gpu\.shared|mig-.+)\.sock$/;

/** `nvidia.com/gpu` -> `nvidia-gpu.sock`, as NVIDIA's plugin calls it. */
export function socketName(resourceName: string): string {
  return `nvidia-${resourceName.slice(resourceName.indexOf('/') + 1)}.sock`;
}

/** Removes sockets of ours that a killed plugin left behind. One that somebody listens on stays. Answers their paths. */
export async function removeStaleSockets(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const ours = entries.filter((entry) => entry.isSocket() && OURS.test(entry.name));
  const removed: string[] = [];
  for (const { name } of ours) {
    const path = join(folder, name);
    if (await isListening(path)) continue;
    await unlink(path).catch(() => undefined);
    removed.push(path);
  }
  return removed;
}
