import { WakeUp } from '../../../kubelet/wake-up.ts';
import type { PluginLog } from '../../log.ts';
import { pause } from '../../pause.ts';
import { messageOf } from '../../text.ts';
import { effectiveConfig } from '../effective-config.ts';
import { loadSettings, textSetting } from '../load.ts';
import { type Environment, type Flags, parseOptions } from '../parse.ts';
import type { Settings } from '../settings.ts';
import type { ConfigPlace } from './config-place.ts';
import type { ReloadReason } from './reload-reason.ts';

export type SourceOptions = {
  readonly flags: Flags;
  readonly env: Environment;
  readonly log: PluginLog;
  readonly signal: AbortSignal;
  /** After each look at the config that mattered: what is wrong with it, or null when it holds. */
  readonly looked?: (problem: Error | null) => void;
  readonly pace?: ReloadPace;
};

/** Milliseconds. */
export type ReloadPace = {
  /** How long a file must be left alone before it is read: editors write in pieces. */
  readonly settleMs: number;
  /** Between two looks where the kernel tells of no change. */
  readonly pollMs: number;
};

const PACE: ReloadPace = { settleMs: 100, pollMs: 10_000 };
/** The longest that a timer can wait. */
const NEVER_MS = 2 ** 31 - 1;
/** A file that is written all the time is read all the same. */
const LONGEST_SETTLING = 20;

/** The settings of this process, now and whenever flags, environment and config file together say something else. */
export class SettingsSource {
  readonly #options: SourceOptions;
  readonly #pace: ReloadPace;
  readonly #bell: WakeUp<ReloadReason> = new WakeUp();
  #place: ConfigPlace | null = null;
  /** The file that was looked at last, with its contents. */
  #sight: string | null = null;
  /** The settings in force, and what is wrong with those that were refused. */
  #current = '';
  #problem: string | null = null;

  constructor(options: SourceOptions) {
    this.#options = options;
    this.#pace = options.pace ?? PACE;
  }

  /** Looks at once and answers with the settings even if they are the same: for SIGHUP. */
  reload(): void {
    this.#bell.ring('signal');
  }

  /**
   * The settings to start with. Rejects with an `OptionError` or `ConfigError`. Where the label of the node must select
   * a config first, because nothing is remembered and there is no default, it waits; null when stopped meanwhile.
   */
  async first(): Promise<Settings | null> {
    const { flags, env } = this.#options;
    const places = (['configFileSrcdir', 'configFile'] as const).map((key) => textSetting(key, flags, env));
    if (places.every((place) => place === '')) {
      this.#sight = '';
      return this.#inForce(await loadSettings(flags, env));
    }
    const { ConfigPlace: Place } = await import('./config-place.ts');
    this.#place = new Place(parseOptions(flags, env), this.#options, this.#bell);
    const file = await this.#place.first();
    if (file !== null) return this.#inForce(await loadSettings(flags, env, file));
    while (!this.#options.signal.aborted) {
      const settings = await this.#look(false);
      if (settings !== null) return settings;
      await this.#bell.wait(this.#pace.pollMs, this.#options.signal);
    }
    return null;
  }

  /** Each new set of settings, until the signal aborts. A config that is wrong is logged, and what runs stays. */
  async *changes(): AsyncGenerator<Settings, void, undefined> {
    const { signal } = this.#options;
    let forced = false;
    try {
      await this.#place?.watch();
      while (!signal.aborted) {
        const settings = await this.#look(forced);
        if (settings !== null) yield settings;
        const reasons = await this.#bell.wait(this.#place === null ? NEVER_MS : this.#pace.pollMs, signal);
        forced = reasons.has('signal') || (reasons.has('file') && (await this.#settle()));
      }
    } finally {
      this.#place?.close();
    }
  }

  /** Waits until nobody writes any more; tells whether SIGHUP came meanwhile. */
  async #settle(): Promise<boolean> {
    const { signal } = this.#options;
    let forced = false;
    for (let round = 0; round < LONGEST_SETTLING && !signal.aborted; round += 1) {
      await pause(this.#pace.settleMs, signal);
      const reasons = await this.#bell.wait(0, signal);
      if (reasons.has('signal')) forced = true;
      if (!reasons.has('file')) break;
    }
    return forced;
  }

  /** New settings, or null where the old ones stay. */
  async #look(forced: boolean): Promise<Settings | null> {
    const { flags, env, log, looked } = this.#options;
    try {
      const file = (await this.#place?.file()) ?? null;
      const sight = file === null ? '' : `${file}\n${await contentsOf(file)}`;
      if (sight === this.#sight && !forced) return null;
      this.#sight = sight;
      const settings = await loadSettings(flags, env, file);
      looked?.(null);
      await this.#place?.accepted();
      // After a refusal the same ones again are news too: whoever shows the refusal takes it back.
      if (JSON.stringify(settings) === this.#current && !forced && this.#problem === null) return null;
      log.info({ file }, file === null ? 'The settings are read again' : `The config ${file} is read again`);
      return this.#inForce(settings);
    } catch (error) {
      this.#refuse(error instanceof Error ? error : new Error(messageOf(error)), forced);
      return null;
    }
  }

  #inForce(settings: Settings): Settings {
    this.#current = JSON.stringify(settings);
    this.#problem = null;
    const { log } = this.#options;
    log.info(effectiveConfig(settings), 'Running with this configuration');
    for (const warning of settings.warnings) log.warn({}, warning);
    return settings;
  }

  #refuse(problem: Error, forced: boolean): void {
    if (problem.message === this.#problem && !forced) return;
    this.#problem = problem.message;
    this.#options.log.error(
      { error: problem.message },
      `The config is refused, what runs stays: ${problem.message}`,
    );
    this.#options.looked?.(problem);
  }
}

/** For telling one content from another; what is wrong with a file is said when it is loaded. */
async function contentsOf(file: string): Promise<string> {
  const { readStart } = await import('../file/read-config.ts');
  return readStart(file).then(
    (bytes) => Buffer.from(bytes).toString('latin1'),
    (error: unknown) => `unreadable: ${messageOf(error)}`,
  );
}
