import { type FSWatcher, watch } from 'node:fs';
import { readlink, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { PluginLog } from '../../log.ts';
import { messageOf } from '../../text.ts';

/** As many links as Linux follows. */
const MAX_LINKS = 40;

type Aim = { readonly names: ReadonlySet<string>; readonly watcher: FSWatcher };

/**
 * Rings when a file may have another content: itself written or replaced, or a link on the way to it put elsewhere, as
 * the kubelet does with `..data` and NVIDIA's config-manager with the file. Folders are watched, for a file that is
 * replaced takes its watch with it. Where the kernel gives no watch, the caller's slow poll is all there is.
 */
export class FileWatch {
  readonly #ring: () => void;
  readonly #log: PluginLog;
  /** By folder and inode: a folder that was made anew needs a new watch. */
  #aims: Map<string, Aim> = new Map();
  #told = false;

  constructor(ring: () => void, log: PluginLog) {
    this.#ring = ring;
    this.#log = log;
  }

  /** Watches these files and no others; to be called again after each ring, for links may lead elsewhere now. */
  async aim(paths: readonly string[]): Promise<void> {
    const wanted = new Map<string, Set<string>>();
    for (const path of paths) await onTheWay(path, wanted);
    const before = this.#aims;
    this.#aims = new Map();
    for (const [folder, names] of wanted) await this.#watch(folder, names, before);
    for (const { watcher } of before.values()) watcher.close();
  }

  close(): void {
    for (const { watcher } of this.#aims.values()) watcher.close();
    this.#aims.clear();
  }

  async #watch(folder: string, names: ReadonlySet<string>, before: Map<string, Aim>): Promise<void> {
    try {
      const { dev, ino } = await stat(folder);
      const key = [dev, ino, folder, ...names].join(' ');
      const kept = before.get(key);
      before.delete(key);
      this.#aims.set(key, kept ?? { names, watcher: this.#open(folder, names) });
    } catch (error) {
      this.#tell(folder, error);
    }
  }

  #open(folder: string, names: ReadonlySet<string>): FSWatcher {
    const watcher = watch(folder, { persistent: false }, (_event, name) => {
      if (name === null || names.has(name)) this.#ring();
    });
    watcher.on('error', (error) => {
      this.#tell(folder, error);
    });
    return watcher;
  }

  #tell(folder: string, error: unknown): void {
    if (this.#told) return;
    this.#told = true;
    this.#log.warn(
      { folder, error: messageOf(error) },
      `${folder} cannot be watched (${messageOf(error)}): a change of the config is noticed some seconds late`,
    );
  }
}

/** Adds, by folder, the names whose change can lead to another file: each link, and the file itself. */
async function onTheWay(path: string, found: Map<string, Set<string>>): Promise<void> {
  let ahead = resolve(path).split('/').filter(Boolean);
  let folder = '/';
  for (let links = 0; links < MAX_LINKS;) {
    const [name, ...others] = ahead;
    if (name === undefined) return;
    const here = join(folder, name);
    const target = await readlink(here).catch(() => null);
    if (target !== null || others.length === 0) found.set(folder, (found.get(folder) ?? new Set()).add(name));
    ahead = others;
    if (target === null) {
      folder = here;
      continue;
    }
    links += 1;
    const to = resolve(folder, target);
    ahead = [...to.split('/').filter(Boolean), ...others];
    folder = '/';
  }
}
