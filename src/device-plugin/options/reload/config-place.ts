import { join } from 'node:path';

import type { WakeUp } from '../../../kubelet/wake-up.ts';
import type { PluginLog } from '../../log.ts';
import { messageOf } from '../../text.ts';
import type { DevicePluginOptions } from '../option-list.ts';
import type { Environment } from '../parse.ts';
import { FileWatch } from './file-watch.ts';
import type { ReloadReason } from './reload-reason.ts';
import { rememberConfig, rememberedConfig } from './remembered.ts';
import { EMPTY_CONFIG, selectConfig } from './select-config.ts';

type Surroundings = { readonly env: Environment; readonly log: PluginLog; readonly signal: AbortSignal };

/** Where the config file is: always the same, or selected in a folder by the label of the node. */
export class ConfigPlace {
  readonly #options: DevicePluginOptions;
  readonly #around: Surroundings;
  readonly #bell: WakeUp<ReloadReason>;
  readonly #files: FileWatch;
  /** The value of the label; null while it is not known. */
  #label: string | null = null;
  #selected: string | null = null;
  #remembered: string | null = null;
  #follows = false;
  #watching = false;

  constructor(options: DevicePluginOptions, around: Surroundings, bell: WakeUp<ReloadReason>) {
    this.#options = options;
    this.#around = around;
    this.#bell = bell;
    this.#files = new FileWatch(() => {
      bell.ring('file');
    }, around.log);
  }

  /** The file to start with: no API server is asked. Null where only the label can tell; then it is followed from here. */
  async first(): Promise<string | null> {
    if (!this.#byLabel) return this.#options.configFile;
    this.#remembered = await rememberedConfig(this.#options.stateDir);
    try {
      return await this.file();
    } catch (error) {
      this.#around.log.warn({}, `Waiting for the label of the node to select a config. ${messageOf(error)}`);
      await this.#follow();
      return null;
    }
  }

  /** The file as things are now. Rejects with an `OptionError` where none is selected. */
  async file(): Promise<string> {
    const { configFile, configFileSrcdir, defaultConfig } = this.#options;
    if (configFileSrcdir === '') {
      await this.#aim([configFile]);
      return configFile;
    }
    const wanted = [this.#label ?? '', defaultConfig, 'default'].find((name) => name !== '') ?? '';
    try {
      this.#selected = await this.#select();
    } finally {
      // The link that the kubelet swaps is there also while the file is not.
      await this.#aim(['..data', wanted, this.#selected ?? wanted].map((name) => this.#path(name)));
    }
    return this.#selected === EMPTY_CONFIG ? EMPTY_CONFIG : this.#path(this.#selected);
  }

  /** Rings the bell from the next `file()` on for whatever can change its answer, or what is in the file. */
  async watch(): Promise<void> {
    this.#watching = true;
    if (this.#byLabel) await this.#follow();
  }

  /** What is selected now is good: the next start begins with it. */
  async accepted(): Promise<void> {
    if (this.#label === null) return;
    const name = this.#label === '' ? '' : (this.#selected ?? '');
    if (name === (this.#remembered ?? '')) return;
    this.#remembered = name;
    await rememberConfig(this.#options.stateDir, name, this.#around.log);
  }

  close(): void {
    this.#files.close();
  }

  get #byLabel(): boolean {
    return this.#options.configFileSrcdir !== '';
  }

  #path(name: string): string {
    return join(this.#options.configFileSrcdir, name);
  }

  /** Before the label is known, the one of the last run counts, as long as its file is there. */
  async #select(): Promise<string> {
    if (this.#label !== null) return selectConfig(this.#options, this.#label);
    const last = this.#remembered ?? '';
    return selectConfig(this.#options, last).catch(() => selectConfig(this.#options, ''));
  }

  async #aim(paths: readonly string[]): Promise<void> {
    if (this.#watching) await this.#files.aim(paths);
  }

  async #follow(): Promise<void> {
    if (this.#follows) return;
    this.#follows = true;
    const { watchNodeLabel } = await import('./node-label.ts');
    const changed = (label: string): void => {
      this.#label = label;
      this.#bell.ring('label');
    };
    void watchNodeLabel({ options: this.#options, ...this.#around, changed });
  }
}
