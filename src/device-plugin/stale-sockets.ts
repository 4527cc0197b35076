import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';

import { isListening } from '../kubelet/unix-socket.ts';
import type { PluginLog } from './log.ts';
import { messageOf } from './text.ts';

/** The names that this plugin, or NVIDIA's before it, gives to its sockets. */
const OURS = /^nvidia-(gpu|gpu\.shared|mig-.+)\.sock$/;

/** `nvidia.com/gpu` -> `nvidia-gpu.sock`, as NVIDIA's plugin calls it. */
export function socketName(resourceName: string): string {
  return `nvidia-${resourceName.slice(resourceName.indexOf('/') + 1)}.sock`;
}

/** Removes sockets of ours that a killed plugin left behind. One that somebody listens on stays. Never rejects. */
export async function removeStaleSockets(folder: string, log: PluginLog): Promise<void> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const { name } of entries.filter((entry) => entry.isSocket() && OURS.test(entry.name))) {
      const path = join(folder, name);
      if (await isListening(path)) continue;
      await unlink(path).catch(() => undefined);
      log.info({ path }, `Removed ${path}, which nobody listened on`);
    }
  } catch (error) {
    log.warn({ error: messageOf(error) }, `Stale sockets were not looked for: ${messageOf(error)}`);
  }
}
