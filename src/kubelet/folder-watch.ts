import { type FSWatcher, watch } from 'node:fs';
import { dirname } from 'node:path';

import { fileIdentity } from './unix-socket.ts';

/** How often the folder is looked at where its notifications fail: overlay mounts, no inotify watch left. */
const POLL_MS = 1_000;

/**
 * Says when something may have changed in a folder: at once by notification, and by a slow poll behind it.
 * The folder need not exist yet, and may be re-made.
 */
export class FolderWatch {
  readonly #folder: string;
  readonly #changed: () => void;
  readonly #poll: NodeJS.Timeout;
  #watcher: FSWatcher | null = null;
  #watched: string | null = null;

  constructor(folder: string, changed: () => void) {
    this.#folder = folder;
    this.#changed = changed;
    this.#follow();
    this.#poll = setInterval(() => {
      this.#follow();
      this.#changed();
    }, POLL_MS);
  }

  close(): void {
    clearInterval(this.#poll);
    this.#watcher?.close();
  }

  /**
   * A watch belongs to the inode, not to the name: a folder that was re-made is watched anew. While there is none, the
   * nearest one above it is watched.
   */
  #follow(): void {
    const [place, identity] = nearest(this.#folder);
    if (identity === this.#watched && this.#watcher !== null) return;
    this.#watcher?.close();
    this.#watcher = null;
    this.#watched = identity;
    if (identity === null) return;
    const isIt = place === this.#folder;
    try {
      this.#watcher = watch(place, () => {
        if (!isIt) this.#follow();
        this.#changed();
      });
      this.#watcher.on('error', () => {
        this.#watcher?.close();
        this.#watcher = null;
      });
    } catch {
      // No inotify watch left: the poll serves until there is one.
      this.#watcher = null;
    }
  }
}

/** The folder, or the nearest above it that is there, and its identity. */
function nearest(folder: string): [place: string, identity: string | null] {
  const identity = fileIdentity(folder);
  const above = dirname(folder);
  return identity !== null || above === folder ? [folder, identity] : nearest(above);
}
