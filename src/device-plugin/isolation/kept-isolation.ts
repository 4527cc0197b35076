import { join } from 'node:path';

import type { PluginLog } from '../log.ts';
import { readState, type StateForm, writeState } from '../state-file.ts';
import { messageOf } from '../text.ts';
import type { IsolationEntry } from './isolation-list.ts';

type Kept = {
  /** The isolation file that said so. */
  readonly path: string | null;
  readonly entries: readonly IsolationEntry[];
};

const KINDS: readonly unknown[] = ['gpu', 'mig', 'uuid'] satisfies IsolationEntry['kind'][];

const FORM: StateForm<Kept> = {
  name: 'The record of isolated GPUs',
  version: 1,
  empty: { path: null, entries: [] },
  without: 'where the isolation file is broken too, nothing is isolated',
  parse(value) {
    const kept = value as Partial<Record<keyof Kept, unknown>> | null;
    if (typeof kept?.path !== 'string' || !Array.isArray(kept.entries) || !kept.entries.every(isEntry))
      throw new Error('it holds something else than entries of an isolation file');
    return { path: kept.path, entries: kept.entries };
  },
};

/** What the isolation file said last, over restarts of the plugin: one that is broken then must release nothing. */
export class KeptIsolation {
  readonly #file: string;
  readonly #path: string;
  readonly #log: PluginLog;
  #known = '[]';
  #writing: Promise<void> = Promise.resolve();

  constructor(stateDir: string, path: string, log: PluginLog) {
    this.#file = join(stateDir, 'isolation.json');
    this.#path = path;
    this.#log = log;
  }

  async read(): Promise<readonly IsolationEntry[]> {
    const { path, entries } = await readState(this.#file, FORM, this.#log);
    if (path !== this.#path) return [];
    this.#known = JSON.stringify(entries);
    return entries;
  }

  /** Writes them behind. */
  keep(entries: readonly IsolationEntry[]): void {
    const text = JSON.stringify(entries);
    if (text === this.#known) return;
    this.#known = text;
    this.#writing = this.#writing.then(async () => {
      try {
        await writeState(this.#file, FORM, { path: this.#path, entries });
      } catch (error) {
        this.#log.info(
          { path: this.#file, error: messageOf(error) },
          `What is isolated cannot be kept in ${this.#file} (${messageOf(error)}): after a restart, a broken isolation file isolates nothing`,
        );
      }
    });
  }
}

function isEntry(value: unknown): value is IsolationEntry {
  const entry = value as Partial<Record<keyof IsolationEntry, unknown>> | null;
  return (
    KINDS.includes(entry?.kind) &&
    typeof entry?.name === 'string' &&
    (entry.reason === null || typeof entry.reason === 'string')
  );
}
