import { type FSWatcher, watch } from 'node:fs';
import { dirname } from 'node:path';

import { fileIdentity } from './unix-socket.ts';

/** How often the folder is looked at where there are no notifications: no inotify watch left. */
const BLIND_POLL_MS = 1_000;
/**
 * As a safeguard behind them: some overlay mounts do not tell. A look wakes a process that is idle otherwise, so all
 * folders are looked at in the same moment.
 */
const POLL_MS = 30_000;

/**
 * Says when something may have changed in a folder: at once by notification, and by a slow poll behind it.
 * The folder need not exist yet, and may be re-made.
 */
export class FolderWatch {
  readonly #folder: string;
  readonly #changed: () => void;
  #poll: NodeJS.Timeout | null = null;
  #watcher: FSWatcher | null = null;
  #watched: string | null = null;

  constructor(folder: string, changed: () => void) {
    this.#folder = folder;
    this.#changed = changed;
    this.#follow();
    this.#pollLater();
  }

  close(): void {
    if (this.#poll !== null) clearTimeout(this.#poll);
    this.#watcher?.close();
  }

  #pollLater(): void {
    this.#poll = setTimeout(
      () => {
        this.#follow();
        this.#pollLater();
        this.#changed();
      },
      this.#watcher === null ? BLIND_POLL_MS : POLL_MS - (performance.now() % POLL_MS),
    );
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
      this.#watcher = watch(place, (event) => {
        // Its own removal shows as a renaming, too.
        if (!isIt || event === 'rename') this.#follow();
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
