import { join } from 'node:path';

import type { PluginLog } from './log.ts';
import { readState, type StateForm, writeState } from './state-file.ts';
import { messageOf } from './text.ts';

const FORM: StateForm<readonly string[]> = {
  name: 'The list of served resources',
  version: 1,
  empty: [],
  without: 'devices that pods hold under a name of a former config may be taken for those of another plugin',
  parse(value) {
    if (!Array.isArray(value) || !value.every((name) => typeof name === 'string'))
      throw new Error('it holds something else than names');
    return value;
  },
};

/**
 * The names of the resources that this plugin serves, over its restarts: the kubelet's records name every plugin's, and
 * of a number under a name that no config has any more nothing else tells whose it is.
 */
export class ServedNames {
  readonly #path: string;
  readonly #log: PluginLog;
  #names: readonly string[];
  #failed: string | null = null;
  #writing: Promise<void> = Promise.resolve();

  private constructor(path: string, log: PluginLog, names: readonly string[]) {
    this.#path = path;
    this.#log = log;
    this.#names = names;
  }

  /** Reads `resources.json` of the folder. */
  static async open(stateDir: string, log: PluginLog): Promise<ServedNames> {
    const path = join(stateDir, 'resources.json');
    return new ServedNames(path, log, await readState(path, FORM, log));
  }

  /** Those of the last run, until others are noted. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** Notes what is served now, and writes the file behind. */
  note(names: readonly string[]): void {
    const sorted = names.toSorted();
    if (sorted.join() === this.#names.join()) return;
    this.#names = sorted;
    this.#writing = this.#writing.then(() => this.#write(sorted));
  }

  /** Settles when everything that was noted is on disk, or could not be written. */
  written(): Promise<void> {
    return this.#writing;
  }

  async #write(names: readonly string[]): Promise<void> {
    try {
      await writeState(this.#path, FORM, names);
      this.#failed = null;
    } catch (error) {
      const message = messageOf(error);
      if (message !== this.#failed) {
        this.#log.warn(
          { path: this.#path, error: message },
          `The names of the resources cannot be kept in ${this.#path} (${message}): after a restart with other names, ${FORM.without}`,
        );
      }
      this.#failed = message;
    }
  }
}
