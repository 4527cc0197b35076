import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { FolderWatch } from './folder-watch.ts';
import { fileIdentity, isListening } from './unix-socket.ts';
import { WakeUp } from './wake-up.ts';

/** A process that was killed takes no file away, so nothing tells of it. */
const LOOK_MS = 1_000;
/** A kubelet has removed all files of its folder within this time. */
const WIPING_MS = 50;
/** A kubelet that starts wipes sockets whose owners live. They have this long to make them again. */
const MADE_AGAIN_MS = 2_000;

/**
 * Resolves when the process that listens on the socket has ended, or the signal aborts. A socket that a kubelet wiped
 * when it started is given to its owner for a while: two plugins of one resource would take the devices from each other.
 */
export async function socketFree(path: string, signal: AbortSignal): Promise<void> {
  const kubelet = join(dirname(path), 'kubelet.sock');
  const wake = new WakeUp();
  const ring = (): void => {
    wake.ring();
  };
  const watch = new FolderWatch(dirname(path), ring);
  signal.addEventListener('abort', ring);
  try {
    let known = fileIdentity(kubelet);
    let wipedAt: number | null = null;
    while (!signal.aborted) {
      if (await isListening(path)) {
        known = fileIdentity(kubelet);
        wipedAt = null;
      } else if (fileIdentity(kubelet) === known) {
        // Which of the files a kubelet wipes first is not known.
        await delay(WIPING_MS);
        if (fileIdentity(kubelet) === known && !(await isListening(path))) return;
        continue;
      } else {
        wipedAt ??= performance.now();
        if (performance.now() - wipedAt >= MADE_AGAIN_MS) return;
      }
      await wake.wait(LOOK_MS);
    }
  } finally {
    signal.removeEventListener('abort', ring);
    watch.close();
  }
}
