import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { isListening } from '../../kubelet/index.ts';

const LOOK_MS = 20;

/** Whether a socket of a device plugin is served in the folder within that time. */
export async function servedWithin(folder: string, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const sockets = entries.filter((entry) => entry.isSocket() && /^nvidia-.+\.sock$/.test(entry.name));
    // On one that a crash left behind nobody listens.
    for (const { name } of sockets) if (await isListening(join(folder, name))) return true;
    if (performance.now() >= deadline) return false;
    await sleep(LOOK_MS);
  }
}
