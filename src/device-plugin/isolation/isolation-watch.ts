import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { FolderWatch } from '../../kubelet/index.ts';
import { messageOf } from '../text.ts';
import { type IsolationList, NOTHING_ISOLATED, parseIsolation } from './isolation-list.ts';

/**
 * A file that is empty, half or away may be on its way: editors cut it before they write it, or move it aside. It counts
 * when it is still so after this time.
 */
const SETTLE_MS = 150;

export type IsolationWatchOptions = {
  readonly path: string;
  /** The file says something else than before; with none there, nothing is isolated. */
  readonly changed: (list: IsolationList) => void;
  /** The file cannot be used; what it said before stays. Once for each text. */
  readonly rejected: (message: string) => void;
};

type Look = { readonly key: string; readonly list: IsolationList | null; readonly error: string | null };

/** Follows the isolation file, by notification and a slow poll behind it. The folder need not exist yet. */
export class IsolationWatch {
  readonly #options: IsolationWatchOptions;
  readonly #folder: FolderWatch;
  #known: string | null = null;
  #settling: NodeJS.Timeout | null = null;
  #reading = false;
  #again = false;
  #closed = false;

  constructor(options: IsolationWatchOptions) {
    this.#options = options;
    this.#folder = new FolderWatch(dirname(options.path), () => {
      void this.#look(false);
    });
  }

  /** Reads the file for the first time, as it is. Never rejects. */
  async start(): Promise<void> {
    this.#tell(await this.#read());
  }

  close(): void {
    this.#closed = true;
    this.#folder.close();
    if (this.#settling !== null) clearTimeout(this.#settling);
  }

  async #look(settled: boolean): Promise<void> {
    if (this.#reading) {
      this.#again = true;
      return;
    }
    this.#reading = true;
    const look = await this.#read();
    this.#reading = false;
    if (this.#again) {
      this.#again = false;
      await this.#look(false);
      return;
    }
    const passing = look.error !== null || look.key === '';
    if (look.key === this.#known || this.#closed) return;
    if (passing && !settled) {
      this.#settling ??= setTimeout(() => {
        this.#settling = null;
        void this.#look(true);
      }, SETTLE_MS);
      return;
    }
    this.#tell(look);
  }

  #tell({ key, list, error }: Look): void {
    if (this.#closed || key === this.#known) return;
    this.#known = key;
    if (list !== null) this.#options.changed(list);
    else this.#options.rejected(error ?? '');
  }

  async #read(): Promise<Look> {
    const { path } = this.#options;
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return { key: '', list: NOTHING_ISOLATED, error: null };
      const message = `The isolation file ${path} cannot be read: ${messageOf(error)}`;
      return { key: message, list: null, error: message };
    }
    try {
      return { key: text.trim(), list: parseIsolation(text, path), error: null };
    } catch (error) {
      return { key: text, list: null, error: messageOf(error) };
    }
  }
}
